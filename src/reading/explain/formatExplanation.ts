import type { Fact } from '../../model/fact.ts'
import { FIELDS, OWN_FIELDS, type Field } from '../../model/factFields.ts'
import type { Span } from '../mentions/mention.ts'
import type { DroppedFact, ExplainedSentence, Explanation, NearMiss } from './explanation.ts'
import { formatNumber, formatSigned, markSentence, printable } from './markSentence.ts'
import { overlapping } from './overlapping.ts'
import type { Paint } from './paint.ts'

/**
 * An explanation as lines for people: the document sentence by sentence with its mentions in brackets, and below each what it
 * gave (`●`), what was proposed and dropped (`×`), and what it nearly gave (`○`) with the reason; at the end the account.
 */
export function formatExplanation(explanation: Explanation, paint: Paint): string[] {
  const { document, language, published, title, sentences } = explanation
  const lines = [
    paint('strong', printable(title)),
    paint('faint', [printable(document), language, published ?? 'no date'].join(' · ')),
  ]
  const told = tellBySentence(explanation)
  let block = -1
  for (const [at, sentence] of sentences.entries()) {
    if (sentence.block !== block) lines.push('')
    if (sentence.block !== block && sentence.blockType !== 'paragraph') {
      lines.push(paint('faint', BLOCK_NAMES[sentence.blockType]))
    }
    block = sentence.block
    lines.push(...formatSentence(explanation.text, sentence, told[at], paint))
  }
  return [...lines, '', formatAccount(explanation)]
}

/** What is shown with a sentence. */
type Told = Pick<Explanation, 'mentions' | 'facts' | 'dropped' | 'nearly'>

/** In the order of the sentences; what several sentences say is with the last of them. */
function tellBySentence({ sentences, ...told }: Explanation): Told[] {
  const mentions = overlapping(sentences, told.mentions)
  const facts = overlapping(sentences, told.facts)
  const dropped = overlapping(sentences, told.dropped)
  const nearly = overlapping(sentences, told.nearly)
  return sentences.map((sentence, at) => {
    const endsHere = ({ end }: Span) => end <= sentence.end
    return {
      mentions: (mentions[at] ?? []).filter(endsHere),
      facts: (facts[at] ?? []).filter(endsHere),
      dropped: (dropped[at] ?? []).filter(endsHere),
      nearly: (nearly[at] ?? []).filter(endsHere),
    }
  })
}

const BLOCK_NAMES: Readonly<Record<Exclude<ExplainedSentence['blockType'], 'paragraph'>, string>> =
  {
    title: 'title',
    heading: 'heading',
    item: 'item',
    caption: 'not read: caption',
    furniture: 'not read: furniture',
  }

function formatSentence(
  text: string,
  sentence: ExplainedSentence,
  told: Told | undefined,
  paint: Paint,
): string[] {
  const isRead = sentence.blockType !== 'furniture' && sentence.blockType !== 'caption'
  if (!isRead || told === undefined) {
    return [paint('faint', printable(text.slice(sentence.start, sentence.end)).trim())]
  }
  const sectors = told.mentions.flatMap((mention) =>
    mention.type === 'sector' ? [`${mention.sector} “${printable(mention.text)}”`] : [],
  )
  return [
    markSentence(text, sentence, told.mentions, paint),
    ...(sectors.length === 0 ? [] : [paint('faint', `    sectors: ${sectors.join(', ')}`)]),
    ...told.facts.map((fact) => `  ${formatFact(fact, paint)}`),
    ...told.dropped.map((fact) => paint('faint', `  × ${formatDropped(fact)}`)),
    ...told.nearly.map((near) => `  ${formatNear(near, paint)}`),
  ]
}

/** `figure CN-GD – BY of figure-count, dropped: its number is another fact’s already (0a4f3b65b8d9)`. */
function formatDropped({ kind, china, partner, rule, reason, instead }: DroppedFact): string {
  const other = instead === null ? '' : ` (${instead})`
  return `${kind} ${china} – ${partner} of ${rule}, dropped: ${reason}${other}`
}

/** `○ nearly trade: without an amount or a change — has “Trade” (of trade), CN-HN (named here), KE (named here)`. */
function formatNear({ kind, tie, has, stops }: NearMiss, paint: Paint): string {
  const what = paint('near', `○ nearly ${tie ?? kind}`)
  return `${what}: ${printable(stops.join('; '))}${paint('faint', ` — has ${printable(has.join(', '))}`)}`
}

/** `● trade CN-GD Guangzhou – UZ · 2021 · flow total · growthPct +17.58 · trade-numbers 0.9 · e52aef2a54f6`. */
function formatFact(fact: Fact, paint: Paint): string {
  const side = (code: string, place: string | null) => (place === null ? code : `${code} ${place}`)
  const sides = `${side(fact.china, fact.chinaPlace)} – ${side(fact.partner, fact.partnerPlace)}`
  const period = [fact.from, fact.to].filter((date) => date !== null).join('/')
  const isOwn = (field: Field) => OWN_FIELDS[fact.kind].some((own) => own === field)
  const told = [...FIELDS.filter(isOwn), 'sectors'] as const
  const own = told.flatMap((field) => formatField(field, fact[field as keyof Fact]))
  const approx = fact.approx === 'exact' ? [] : [fact.approx]
  return [
    `${paint('strong', `● ${fact.kind}`)} ${printable(sides)}`,
    ...(period === '' ? [] : [period]),
    ...own,
    ...approx,
    paint(
      'faint',
      `${fact.rule} ${fact.confidence}${fact.uncertain ? ' uncertain' : ''} · ${fact.id}`,
    ),
  ].join(' · ')
}

function formatField(field: Field, value: unknown): string[] {
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) return value.length === 0 ? [] : [`${field} ${value.join(' ')}`]
  if (typeof value !== 'number') return [`${field} ${printable(String(value))}`]
  return [`${field} ${field === 'growthPct' ? formatSigned(value) : formatNumber(value)}`]
}

function formatAccount({ mentions, facts, dropped, nearly, sentences }: Explanation): string {
  const count = (number: number, one: string, many: string) =>
    `${number} ${number === 1 ? one : many}`
  const unread = new Set(
    sentences
      .filter(({ blockType }) => blockType === 'furniture' || blockType === 'caption')
      .map(({ block }) => block),
  ).size
  return [
    count(facts.length, 'fact', 'facts'),
    `${dropped.length} dropped`,
    `${nearly.length} nearly`,
    count(mentions.length, 'mention', 'mentions'),
    `${count(unread, 'passage', 'passages')} not read`,
  ].join(', ')
}
