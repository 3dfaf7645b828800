import type { NumberMention } from '../../mentions/mention.ts'
import { scriptOf } from '../../locales/script.ts'
import { guestWords } from '../../locales/guestWords.ts'
import {
  clauseAt,
  mentionsOf,
  says,
  textBefore,
  textFrom,
  within,
  wordsIn,
  type Scene,
} from '../scene.ts'
import type { EventFrame } from './frame.ts'

/** More people than that do not travel together: tourists, or what a year's trains have carried. */
export const LARGEST_DELEGATION = 5000
/** More people than that are visits, counted at the gate. */
const LARGEST_MEETING = 500_000

/** Counts of persons and of companies said to have come. */
export function addHeadcount(frame: EventFrame, scene: Scene): void {
  const { words } = scene
  if (says(scene, words.otherTime)) return
  const told = frame.scenes[0] === scene.index
  if (told && frame.type !== 'visit' && !says(scene, words.attended)) return
  if (!told && (!(says(scene, words.tookPart) || says(scene, words.drew)) || isShare(frame, scene)))
    return
  for (const number of mentionsOf(scene.sentence, 'number')) {
    if (number.ordinal || number.value < 2 || number.value > LARGEST_MEETING) continue
    if (number.spelled && number.value === 2) continue
    // "Three firms signed" are some of those who came.
    if (number.spelled && number.value < 5 && says(scene, scene.words.sign)) continue
    // Tourists of a year are no delegation.
    if (frame.type === 'visit' && number.value > LARGEST_DELEGATION) continue
    if (isPart(scene, number) || isOfOneSide(scene, number)) continue
    const noun = countedNoun(scene, number)
    if (noun === 'companies' && frame.companies === null) {
      frame.companies = number.value
      if (frame.participants === null) frame.approx = number.approx
    } else if (noun === 'persons' && frame.participants === null) {
      frame.participants = number.value
      frame.approx = number.approx
    }
  }
}

/** 其中孟加拉国采购商63名: a part of those who came; 其中的日本展吸引300家企业 is all of one fair. */
function isPart(scene: Scene, number: NumberMention): boolean {
  if (scriptOf(scene.language).spaced) return false
  const clause = clauseAt(scene, number.start)
  return wordsIn(scene, scene.words.ofWhich).some(
    (w) => within(w, clause) && w.end <= number.start && !textFrom(scene, w.end).startsWith('的'),
  )
}

/** 辽宁省近百家企业和俄罗斯30多家企业: two counts, each behind the place of its own side, and neither is the total. */
export function isOfOneSide(scene: Scene, number: NumberMention): boolean {
  if (scriptOf(scene.language).spaced) return false
  const places = mentionsOf(scene.sentence, 'place')
  const sideOf = (n: NumberMention): string | undefined =>
    places.find((p) => p.end === n.start && p.level !== 'nation')?.side
  const own = sideOf(number)
  return (
    own !== undefined &&
    mentionsOf(scene.sentence, 'number').some((n) => {
      const other = sideOf(n)
      return other !== undefined && other !== own
    })
  )
}

/** "As guest of honour, Hungary brought 40 firms": of one of several partners, no total. */
function isShare(frame: EventFrame, scene: Scene): boolean {
  const named = new Set(scene.partners.map((p) => p.code))
  return frame.partners.length > 1 && frame.partners.filter((p) => named.has(p.code)).length === 1
}

/** Whether the noun right after a number means persons or companies. */
export function countedNoun(scene: Scene, number: NumberMention): 'persons' | 'companies' | null {
  const after = textFrom(scene, number.core.end)
  const { groupOf, counter, countedBefore } = guestWords(scene.language)
  const before = textBefore(scene, number.start)
  if (counter.test(after) && countedBefore.test(before)) return 'companies'
  const starts = (pattern: RegExp): number => {
    pattern.lastIndex = 0
    const match = [...after.matchAll(pattern)][0]
    return match && /^[\s-]*$/u.test(after.slice(0, match.index)) ? match[0].length : 0
  }
  const persons = starts(scene.words.persons)
  const companies = starts(scene.words.companies)
  if (persons === 0 && companies === 0) return groupOf.test(before) ? 'persons' : null
  if (persons > 0 && companies > 0) return persons <= companies ? 'persons' : 'companies'
  return persons > 0 ? 'persons' : 'companies'
}
