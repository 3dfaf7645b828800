import type { ProposedFact, ProposedOf } from '../proposed.ts'

/** "The line between Graz and China … trains from Chengdu to Graz": a line of the nation that the text tells as a city's own is that one. */
export function nationsLine(facts: ProposedFact[]): ProposedFact[] {
  const lines = facts.filter(isLine)
  const told = new Map<ProposedFact, ProposedFact>()
  const again = new Set<ProposedFact>()
  for (const line of lines) {
    if (line.china === 'CN' && isRegion(line.partner) && lines.some((l) => !isRegion(l.partner)))
      again.add(line)
    if (isTrainsInGeneral(line, lines)) again.add(line)
    if (line.china !== 'CN' || line.partnerPlace === null) continue
    const own = lines.find((other) => other.china !== 'CN' && isSameLine(line, other))
    if (!own) continue
    again.add(line)
    if ((line.from?.length ?? 0) > (own.from?.length ?? 0))
      told.set(own, { ...own, from: line.from })
  }
  return facts.filter((fact) => !again.has(fact)).map((fact) => told.get(fact) ?? fact)
}

/** "The first line between China and South Asia": said of the line that the text is about. Trains to Europe are more than one. */
const isRegion = (partner: string): boolean => partner.length > 2 && partner !== 'EUROPE'

/** "A milestone for the China-Europe trains", in a text about those of one city. */
const isTrainsInGeneral = (line: ProposedOf<'tie'>, lines: ProposedOf<'tie'>[]): boolean =>
  line.china === 'CN' &&
  line.partner === 'EUROPE' &&
  lines.some((own) => own.china !== 'CN' && EUROPEAN.has(own.partner))

const isLine = (fact: ProposedFact): fact is ProposedOf<'tie'> =>
  fact.kind === 'tie' && fact.tie === 'route'

const isSameLine = (a: ProposedOf<'tie'>, b: ProposedOf<'tie'>): boolean =>
  a.partner === b.partner &&
  a.partnerPlace === b.partnerPlace &&
  (a.from === null || b.from === null || a.from.startsWith(b.from) || b.from.startsWith(a.from))

/** Where trains of that name go. */
const EUROPEAN: ReadonlySet<string> = new Set(
  'AL AT BA BE BG BY CH CZ DE DK EE ES EU EUROPE FI FR GB GR HR HU IE IT LT LU LV MD ME MK NL NO PL PT RO RS RU SE SI SK UA'.split(
    ' ',
  ),
)
