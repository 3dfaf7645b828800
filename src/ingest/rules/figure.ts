import { distinct, mostExact, type PartyRef } from '../discourse/party.ts'
import {
  clauseAt,
  isUnreal,
  mentionsOf,
  says,
  textBefore,
  textBetween,
  textFrom,
  within,
  wordsIn,
  type Scene,
} from '../discourse/scene.ts'
import { chinaSide, partnerSides, preferNames, ref, type Side } from '../discourse/sides.ts'
import { unitAfter } from '../locales/unitWords.ts'
import type { NumberMention, Span } from '../mentions/mention.ts'
import type { ProposedFact, ProposedOf } from '../proposed.ts'
import { common, type Rule } from './rule.ts'

const share: Rule = {
  name: 'figure-share',
  kind: 'figure',
  read(scene) {
    if (scene.heading) return []
    const words = wordsIn(scene, scene.words.share)
    if (words.length === 0) return []
    return mentionsOf(scene.sentence, 'percent')
      .filter(
        (p) =>
          !p.points &&
          words.some((w) => within(w, clauseAt(scene, p.start)) || Math.abs(w.end - p.start) < 30),
      )
      .flatMap((percent) =>
        figureFacts(scene, 'figure-share', percent, {
          value: percent.value,
          unit: 'percent',
          approx: percent.approx,
          growthPct: null,
          label: 'share',
        }),
      )
  },
  examples: [
    {
      language: 'en',
      text: 'In 2013 Heilongjiang accounted for 34.2 percent of all Chinese investment in Russia.',
      finds: [{ china: 'CN-HL', partner: 'RU', from: '2013', value: 34.2, unit: 'percent' }],
    },
    {
      language: 'en',
      text: 'The share of services in the economy of Anhui is 50 percent.',
      finds: [],
    },
  ],
}

const count: Rule = {
  name: 'figure-count',
  kind: 'figure',
  read(scene) {
    if (scene.heading) return []
    return mentionsOf(scene.sentence, 'number').flatMap((number) => {
      if (number.ordinal || number.value < 2 || isAnaphor(scene, number)) return []
      const unit = unitAfter(scene.language, textFrom(scene, number.core.end))
      if (!unit || isListed(scene, number, unit.unit) || isUnreal(scene, number)) return []
      const growth = mentionsOf(scene.sentence, 'growth').find(
        (g) => g.start >= number.core.end && g.start - number.core.end < 60,
      )
      return figureFacts(scene, 'figure-count', number, {
        value: number.value,
        unit: unit.unit,
        approx: number.approx,
        growthPct: growth?.growthPct ?? null,
        label: unit.unit,
      })
    })
  },
  examples: [
    {
      language: 'en',
      text: 'More than 7,000 students from Shandong are enrolled at universities in Belarus.',
      finds: [{ china: 'CN-SD', partner: 'BY', value: 7000, approx: 'over', unit: 'students' }],
    },
    {
      language: 'de',
      text: 'Mehr als 550 Unternehmen aus Shanghai haben sich in Hamburg niedergelassen.',
      finds: [{ china: 'CN-SH', partner: 'DE', value: 550, unit: 'companies' }],
    },
    { language: 'en', text: 'The city of Hefei has 8 million inhabitants.', finds: [] },
  ],
}

/** "the two countries", "die beiden Städte", "20-foot": numbers that count nothing. */
function isAnaphor(scene: Scene, number: NumberMention): boolean {
  const { links, sentence } = scene
  const { core } = number
  const before = textBetween(scene, Math.max(sentence.start, core.start - 12), core.start)
  return (
    links.sumsUp.test(before) ||
    /^-\p{L}/u.test(textFrom(scene, core.end)) ||
    (number.value === 2 && links.theTwo.test(before))
  )
}

/** What is counted of a meeting whose partner an earlier sentence named; tonnes and passengers may be anybody's. */
const GUEST_UNITS = new Set([
  'people',
  'persons',
  'representatives',
  'officials',
  'merchants',
  'companies',
  'enterprises',
  'exhibitors',
  'projects',
  'students',
  'countries',
  'engineers',
  'activities',
  'percent',
  'exchanges',
  'pairs',
  'visits',
  'square kilometers',
])

/** Units that are counted of one side alone unless the sentence names the other. */
const OWN_UNITS = new Set([
  'countries',
  'cities',
  'provinces',
  'prefectures',
  'sister cities',
  'pairs',
])

/** "both regions", "three countries: A, B and C": a number that only sums up what is named. */
function isListed(scene: Scene, number: NumberMention, unit: string): boolean {
  if (!OWN_UNITS.has(unit)) return false
  if (number.value === 2 && unit !== 'pairs' && unit !== 'sister cities') return true
  return unit === 'countries' && new Set(scene.partners.map((p) => p.code)).size === number.value
}

interface Counted {
  value: number
  unit: string
  approx: 'exact' | 'over' | 'under' | 'about'
  growthPct: number | null
  label: string
}

function figureFacts(scene: Scene, rule: string, span: Span, counted: Counted): ProposedFact[] {
  const china = figureChina(scene, span)
  const partners = figurePartners(scene, span)
  if (!china || !partners) return []
  if (partners.found !== 'stated' && !isTold(scene) && !says(scene, scene.words.bothAgain))
    return []
  if (partners.found !== 'stated' && !GUEST_UNITS.has(counted.unit)) return []
  if (partners.found !== 'stated' && OWN_UNITS.has(counted.unit) && scene.event?.named.length === 0)
    return []
  if (partners.found !== 'stated' && says(scene, scene.words.wholeTrade)) return []
  const clause = clauseAt(scene, span.start)
  const dates = mentionsOf(scene.sentence, 'date').filter((d) => d.from !== null)
  const date = dates.find((d) => within(d, clause)) ?? dates[0] ?? null
  return partners.value.map((partner): ProposedFact => {
    const fact: ProposedOf<'figure'> = {
      kind: 'figure',
      ...common(scene, rule, 0.6, {
        china: china.value,
        partner,
        chinaFound: china.found,
        partnerFound: partners.found,
        date,
        approx: counted.approx,
      }),
      value: counted.value,
      unit: counted.unit,
      growthPct: counted.growthPct,
      label: counted.label,
    }
    return fact
  })
}

/** The sentence goes on telling a meeting, or follows it closely. */
function isTold(scene: Scene): boolean {
  return scene.event !== null && scene.index - (scene.event.scenes.at(-1) ?? 0) <= 2
}

/** At a meeting, "Chinese companies" are those of its Chinese side. */
function figureChina(scene: Scene, span: Span): Side<PartyRef> | null {
  if (scene.china.length === 0 && scene.event) return { value: scene.event.host, found: 'carried' }
  return chinaSide(scene, span)
}

function figurePartners(scene: Scene, span: Span): Side<PartyRef[]> | null {
  if (scene.partners.length === 0 && scene.event && scene.event.named.length > 0)
    return { value: scene.event.named, found: 'carried' }
  const sides = nearestPartner(scene, span) ?? partnerSides(scene, span)
  if (!sides) return null
  return { ...sides, value: mostExact(sides.value) }
}

/** Where several partners have a number each ("东盟国家61对、越南23对"), a number is that of the partner right before it. */
function nearestPartner(scene: Scene, span: Span): Side<PartyRef[]> | null {
  const clause = clauseAt(scene, span.start)
  const here = preferNames(scene.partners).filter((p) => within(p, clause))
  const counted = [
    ...mentionsOf(scene.sentence, 'number'),
    ...mentionsOf(scene.sentence, 'percent'),
  ].filter((n) => within(n, clause))
  const before = here.filter((p) => p.end <= span.start).at(-1)
  if (
    new Set(here.map((p) => p.code)).size < 2 ||
    counted.length < 2 ||
    !before ||
    span.start - before.end > 8
  )
    return null
  return { value: [ref(before)], found: 'stated' }
}

/** Numbers of a list of partners, whose noun was said before: "Japan leads with 10, followed by the United States with 8". */
const breakdown: Rule = {
  name: 'figure-breakdown',
  kind: 'figure',
  read(scene, scenes) {
    if (scene.heading || new Set(scene.partners.map((p) => p.code)).size < 2) return []
    const numbers = mentionsOf(scene.sentence, 'number').filter(
      (n) => !n.ordinal && n.value >= 2 && !isTotal(scene, n) && !isUnreal(scene, n),
    )
    const unit = unitOf(scene, numbers) ?? unitBefore(scene, scenes)
    if (numbers.length === 0 || !unit) return []
    if (numbers.length < 2 && !says(scene, scene.words.each)) return []
    const china = figureChina(scene, scene.sentence)
    if (!china || china.value.code === 'CN') return []
    return shares(scene, numbers).flatMap(({ number, partners }) =>
      partners.map((partner): ProposedOf<'figure'> => ({
        kind: 'figure',
        ...common(scene, 'figure-breakdown', 0.8, {
          china: china.value,
          partner,
          chinaFound: china.found,
          approx: number.approx,
        }),
        value: number.value,
        unit: unit.unit,
        growthPct: null,
        label: unit.label,
      })),
    )
  },
  examples: [
    {
      language: 'en',
      text: 'Of the sister cities of Anhui, Japan has 10 and the United States have 8; France and Spain are home to 3 each.',
      finds: [
        { china: 'CN-AH', partner: 'JP', value: 10 },
        { china: 'CN-AH', partner: 'US', value: 8 },
        { china: 'CN-AH', partner: 'FR', value: 3 },
        { china: 'CN-AH', partner: 'ES', value: 3 },
      ],
    },
    { language: 'en', text: 'Guests from Japan and France came to Anhui on 10 May.', finds: [] },
  ],
}

/** "… 等16个城市": a number that sums the list up, or counts something else. */
function isTotal(scene: Scene, number: NumberMention): boolean {
  const unit = unitAfter(scene.language, textFrom(scene, number.core.end))
  return (
    scene.links.sumsUp.test(textBefore(scene, number.core.start)) ||
    (unit !== null && !/cit|pair|sister/u.test(unit.unit))
  )
}

interface Unit {
  unit: string
  label: string
}

const SISTERS: Unit = { unit: 'sister cities', label: 'sister cities' }

function unitOf(scene: Scene, numbers: NumberMention[]): Unit | null {
  if (numbers.length > 0 && says(scene, scene.words.sister)) return SISTERS
  return null
}

/** What was counted in the sentences before. */
function unitBefore(scene: Scene, scenes: Scene[]): Unit | null {
  const near = scenes.slice(Math.max(0, scene.index - 5), scene.index)
  return near.some((s) => says(s, s.words.sister)) ? SISTERS : null
}

/** Each number with the partners listed beside it: after "in", before "each", or just before the number. */
function shares(
  scene: Scene,
  numbers: NumberMention[],
): { number: NumberMention; partners: PartyRef[] }[] {
  const parties = preferNames(scene.partners)
  let from = scene.sentence.start
  return numbers.flatMap((number, i) => {
    const until = numbers[i + 1]?.start ?? scene.sentence.end
    const leads = scene.links.sharedBy.test(textFrom(scene, number.core.end))
    const beside = leads
      ? parties.filter((p) => p.start >= number.end && p.end <= until)
      : parties.filter((p) => p.start >= from && p.end <= number.start)
    from = leads ? until : number.end
    return beside.length > 0 ? [{ number, partners: distinct(beside.map(ref)) }] : []
  })
}

export const figureRules: Rule[] = [share, count, breakdown]
