import { mentionsOf, type Scene } from '../../discourse/scene.ts'
import type { DateMention } from '../../mentions/mention.ts'

/** What a number of trade is told of. */
export type Period = Pick<DateMention, 'from' | 'to'>

/** The periods a sentence names. A single day is when somebody reported, not what was traded in. */
export function periods(scene: Scene): DateMention[] {
  const roles = new Set(['in', 'until', 'since'])
  return mentionsOf(scene.sentence, 'date').filter(
    (d) => d.from !== null && roles.has(d.role) && !(d.to === null && d.from.length === 10),
  )
}
