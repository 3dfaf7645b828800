import type { Instrument } from '../../../model/fact.ts'
import { mentionsOf, textBetween, textFrom, wordsIn, type Scene } from '../../discourse/scene.ts'
import { paperWords } from '../../locales/paperWords.ts'
import type { NumberMention, Span } from '../../mentions/mention.ts'

/** A paper named in a sentence, with its number if it has one. */
export interface Signed extends Span {
  instrument: Instrument
  count: number | null
  approx: NumberMention['approx']
  number: NumberMention | null
}

/** How far a number may stand before its paper. */
const NUMBER_REACH = 42

/** Each paper that the sentence names, with its number if one stands beside it. */
export function readInstruments(scene: Scene): Signed[] {
  const numbers = mentionsOf(scene.sentence, 'number').filter((n) => !n.ordinal)
  const found: Signed[] = []
  for (const [instrument, pattern] of scene.words.instruments) {
    for (const span of wordsIn(scene, pattern)) {
      if (found.some((f) => span.start < f.end && f.start < span.end)) continue
      const number = numberOf(scene, numbers, span)
      found.push({
        start: span.start,
        end: span.end,
        instrument,
        number,
        count: number?.value ?? null,
        approx: number?.approx ?? 'exact',
      })
    }
  }
  return found
    .sort((a, b) => a.start - b.start)
    .filter((item) => !found.some((other) => isAbout(scene, other, item)))
    .map((item) => ({ ...item, count: item.count ?? singular(scene, item) }))
}

/** "Eight contracts for key projects": the number counts the contracts, and the projects are what they are about. */
const isAbout = (scene: Scene, paper: Signed, item: Signed): boolean =>
  item.number !== null &&
  item.number === paper.number &&
  paper.end < item.start &&
  paperWords(scene.language).about.test(textBetween(scene, paper.end, item.start))

function numberOf(scene: Scene, numbers: NumberMention[], span: Span): NumberMention | null {
  const { gap, behind } = paperWords(scene.language)
  const before = numbers
    .filter((n) => n.core.end <= span.start + 12 && span.start - n.core.end < NUMBER_REACH)
    .at(-1)
  if (before?.core.end === span.start) return before
  if (before && gap.test(textBetween(scene, before.core.end, span.start))) return before
  const after = behind
    ? numbers.find(
        (n) =>
          n.core.start >= span.end &&
          (behind.spelled || !n.spelled) &&
          behind.gap.test(textBetween(scene, span.end, n.core.start)),
      )
    : undefined
  return after && behind?.then.test(textFrom(scene, after.core.end)) ? after : null
}

/** "a memorandum", "ein Abkommen", "an agreement": one. */
function singular(scene: Scene, item: Span): number | null {
  const { many, several, loose, one, oneInside } = paperWords(scene.language)
  const before = textBetween(scene, Math.max(scene.sentence.start, item.start - 60), item.start)
  const words = textBetween(scene, item.start, item.end)
  if (many.test(words) || several.test(before) || loose.test(before + words)) return null
  return one.test(before) || oneInside.test(words) ? 1 : null
}
