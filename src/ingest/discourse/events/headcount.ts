import type { NumberMention } from '../../mentions/mention.ts'
import { mentionsOf, says, textFrom, type Scene } from '../scene.ts'
import type { EventFrame } from './frame.ts'

const LARGEST_DELEGATION = 5000

/** Counts of persons and of companies said to have come. */
export function addHeadcount(frame: EventFrame, scene: Scene): void {
  if (frame.type !== 'visit' && !says(scene, scene.words.attended)) return
  for (const number of mentionsOf(scene.sentence, 'number')) {
    if (number.ordinal || number.value < 2) continue
    // Tourists of a year are no delegation.
    if (frame.type === 'visit' && number.value > LARGEST_DELEGATION) continue
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

/** Whether the noun right after a number means persons or companies. */
export function countedNoun(scene: Scene, number: NumberMention): 'persons' | 'companies' | null {
  const after = textFrom(scene, number.core.end)
  const starts = (pattern: RegExp): number => {
    pattern.lastIndex = 0
    const match = [...after.matchAll(pattern)][0]
    return match && /^[\s-]*$/u.test(after.slice(0, match.index)) ? match[0].length : 0
  }
  const persons = starts(scene.words.persons)
  const companies = starts(scene.words.companies)
  if (persons === 0 && companies === 0) return null
  if (persons > 0 && companies > 0) return persons <= companies ? 'persons' : 'companies'
  return persons > 0 ? 'persons' : 'companies'
}
