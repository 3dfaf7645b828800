import type { Fact } from '../../model/fact.ts'
import type { Span } from '../mentions/mention.ts'
import { FIELDS } from '../nameFacts.ts'
import type { Field } from '../nameFacts.ts'
import type { ExplainedSentence, Explanation } from './explanation.ts'
import { formatNumber, formatSigned, markSentence, printable } from './markSentence.ts'
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
  let block = -1
  for (const sentence of sentences) {
    if (sentence.block !== block) lines.push('')
    if (sentence.block !== block && sentence.blockType !== 'paragraph') {
      lines.push(paint('faint', BLOCK_NAMES[sentence.blockType]))
    }
    block = sentence.block
    lines.push(...formatSentence(explanation, sentence, paint))
  }
  return [...lines, '', formatAccount(explanation)]
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
  { text, mentions, facts, dropped, nearly }: Explanation,
  sentence: ExplainedSentence,
  paint: Paint,
): string[] {
  const isRead = sentence.blockType !== 'furniture' && sentence.blockType !== 'caption'
  if (!isRead) return [paint('faint', printable(text.slice(sentence.start, sentence.end)).trim())]
  const own = mentions.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
  const sectors = own.flatMap((mention) => (mention.type === 'sector' ? [mention] : []))
  /** A fact of several sentences stands below the last. */
  const endsHere = ({ end }: Span) => end > sentence.start && end <= sentence.end
  return [
    markSentence(text, sentence, own, paint),
    ...(sectors.length === 0
      ? []
      : [
          paint(
            'faint',
            `    sectors: ${sectors.map(({ sector, text }) => `${sector} “${printable(text)}”`).join(', ')}`,
          ),
        ]),
    ...facts.filter(endsHere).map((fact) => `  ${formatFact(fact, paint)}`),
    ...dropped
      .filter(endsHere)
      .map(({ kind, china, partner, rule, reason, instead }) =>
        paint(
          'faint',
          `  × ${kind} ${china} – ${partner} of ${rule}, dropped: ${reason}${instead === null ? '' : ` (${instead})`}`,
        ),
      ),
    ...nearly
      .filter(endsHere)
      .map(
        ({ kind, tie, has, stops }) =>
          `  ${paint('near', `○ nearly ${tie ?? kind}`)}: ${printable(stops.join('; '))} ${paint('faint', `— has ${printable(has.join(', '))}`)}`,
      ),
  ]
}

/** `● trade CN-GD Guangzhou – UZ · 2021 · flow total · growthPct +17.58 · trade-numbers 0.9 · e52aef2a54f6`. */
function formatFact(fact: Fact, paint: Paint): string {
  const side = (code: string, place: string | null) => (place === null ? code : `${code} ${place}`)
  const sides = `${side(fact.china, fact.chinaPlace)} – ${side(fact.partner, fact.partnerPlace)}`
  const period = [fact.from, fact.to].filter((date) => date !== null).join('/')
  const own = FIELDS.filter((field) => !SHOWN_APART.has(field)).flatMap((field) =>
    formatField(field, fact[field as keyof Fact]),
  )
  const approx = fact.approx === 'exact' ? [] : [fact.approx]
  return [
    `${paint('strong', `● ${fact.kind}`)} ${printable(sides)}`,
    ...(period === '' ? [] : [period]),
    ...own,
    ...approx,
    paint('faint', `${fact.rule} ${fact.confidence} · ${fact.id}`),
  ].join(' · ')
}

/** Fields of every fact; those of its kind follow one by one. */
const SHOWN_APART: ReadonlySet<Field> = new Set<Field>([
  'id',
  'statement',
  'document',
  'kind',
  'china',
  'chinaPlace',
  'partner',
  'partnerPlace',
  'from',
  'to',
  'approx',
  'quote',
  'start',
  'end',
  'rule',
  'confidence',
])

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
