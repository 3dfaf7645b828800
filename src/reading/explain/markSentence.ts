import type { Span } from '../mentions/mention.ts'
import type { ExplainedMention } from './explanation.ts'
import type { Paint, Tone } from './paint.ts'

/** Mentions of one span: 中白 names two places. */
interface Mark extends Span {
  mentions: ExplainedMention[]
}

/**
 * A sentence on one line with its mentions in brackets, each with what it was read as; one that lies in another stands in its
 * brackets. `Trade with [Belarus | BY] rose [33% | +33 %]`. Sectors are not marked.
 */
export function markSentence(
  text: string,
  sentence: Span,
  mentions: ExplainedMention[],
  paint: Paint,
): string {
  return mark(text, sentence, marksOf(mentions), paint).trim()
}

function marksOf(mentions: ExplainedMention[]): Mark[] {
  const marks = new Map<string, Mark>()
  for (const mention of mentions) {
    const { type, start, end } = mention
    if (type === 'sector') continue
    const same = marks.get(`${start}-${end}`)
    if (same === undefined) marks.set(`${start}-${end}`, { start, end, mentions: [mention] })
    // A change in percent is there as its percentage too.
    else if (type !== 'percent') same.mentions.push(mention)
  }
  return [...marks.values()].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Of two that cross, the one that begins first is marked. */
function mark(text: string, span: Span, marks: Mark[], paint: Paint): string {
  let line = ''
  let at = span.start
  for (let index = 0; index < marks.length; index++) {
    const outer = marks[index]
    if (outer === undefined || outer.end > span.end) continue
    let next = index + 1
    while ((marks[next]?.start ?? Infinity) < outer.end) next++
    const first = outer.mentions[0]
    const value = outer.mentions.map(valueOf).join(' + ')
    const tone = first === undefined ? 'strong' : TONES[first.type]
    line += printable(text.slice(at, outer.start))
    line += paint('faint', '[')
    line += paint(tone, mark(text, outer, marks.slice(index + 1, next), paint))
    line += paint('faint', ` | ${value}]`)
    at = outer.end
    index = next - 1
  }
  return line + printable(text.slice(at, span.end))
}

const TONES: Readonly<Record<ExplainedMention['type'], Tone>> = {
  place: 'place',
  money: 'amount',
  percent: 'change',
  growth: 'change',
  date: 'date',
  number: 'number',
  sector: 'strong',
}

const QUALIFIERS = { exact: '', over: '> ', under: '< ', about: '≈ ' }

/** What a mention was read as: `> 1,200,000,000 USD`, `+33 %`, `2021-09`, `Guangzhou CN-GD`. */
function valueOf(mention: ExplainedMention): string {
  switch (mention.type) {
    case 'number':
      return `${QUALIFIERS[mention.approx]}${formatNumber(mention.value)}${mention.ordinal ? '.' : ''}`
    case 'money': {
      const currency = mention.currency ?? `${printable(mention.unit ?? '')}?`
      const again = mention.converted ? ', converted' : ''
      return `${QUALIFIERS[mention.approx]}${formatNumber(mention.value)} ${currency}${again}`
    }
    case 'percent':
      return `${QUALIFIERS[mention.approx]}${formatNumber(mention.value)} ${mention.points ? 'points' : '%'}`
    case 'growth':
      return `${QUALIFIERS[mention.approx]}${formatSigned(mention.value)} %`
    case 'date': {
      const range = [mention.from ?? 'no year', ...(mention.to === null ? [] : [mention.to])]
      return range.join('/') + (mention.role === 'in' ? '' : ` ${mention.role}`)
    }
    case 'place': {
      const name = mention.place === null ? '' : `${mention.place} `
      return name + mention.code + (mention.as === 'name' ? '' : ` ${mention.as}`)
    }
    case 'sector':
      return mention.sector
    default:
      return mention satisfies never
  }
}

const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 6 })

export const formatNumber = (value: number): string => numbers.format(value)

export const formatSigned = (value: number): string =>
  `${value > 0 ? '+' : ''}${formatNumber(value)}`

/** Text for a terminal: white space as one space, and no control or direction characters, which could rewrite the screen. */
export const printable = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '·')
