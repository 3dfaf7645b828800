import type { Mention } from '../mentions/mention.ts'
import type { Sentence } from '../mentions/sentence.ts'
import type { ExplainedMention } from './explanation.ts'

/** The mentions of a sentence, spelled out; `text` is the document's, `read` whether rules read the sentence. */
export function explainMentions(
  { mentions }: Sentence,
  text: string,
  read: boolean,
): ExplainedMention[] {
  return mentions.flatMap((mention) => explainMention(mention, text, read))
}

function explainMention(mention: Mention, whole: string, read: boolean): ExplainedMention[] {
  const { start, end } = mention
  const said = { start, end, text: whole.slice(start, end), read }
  switch (mention.type) {
    case 'number': {
      const { type, value, approx, ordinal } = mention
      return [{ type, ...said, value, approx, ordinal }]
    }
    case 'money': {
      const { type, amount, currency, unit, approx, converted } = mention
      return [{ type, ...said, value: amount, currency, unit, approx, converted }]
    }
    case 'percent': {
      const { type, value, points, approx } = mention
      return [{ type, ...said, value, points, approx }]
    }
    case 'growth': {
      const { type, growthPct, percent, approx } = mention
      const growth = { type, ...said, value: growthPct, approx } as const
      if (percent === null) return [growth]
      return [growth, { type: 'percent', ...said, value: percent, points: false, approx }]
    }
    case 'date': {
      const { type, from, to, year, role } = mention
      return [{ type, ...said, from, to, year, role }]
    }
    case 'place': {
      const { type, code, place, side, level, as, pair } = mention
      return [{ type, ...said, code, place, side, level, as, pair }]
    }
    case 'sector': {
      const { type, sector } = mention
      return [{ type, ...said, sector }]
    }
    default:
      return mention satisfies never
  }
}
