import { clauseAt, says, within, wordsIn, type Scene } from '../../discourse/scene.ts'
import { isOfOneSide } from '../../discourse/events/headcount.ts'
import { figureWords } from '../../locales/figureWords.ts'
import type { NumberMention } from '../../mentions/mention.ts'
import type { FigureSides } from './figureSides.ts'
import { originOf } from './standing.ts'

const GUESTS = new Set([
  'companies',
  'enterprises',
  'exhibitors',
  'people',
  'persons',
  'representatives',
  'delegates',
  'guests',
  'participants',
  'officials',
  'merchants',
  'visitors',
])

/** Those who came to a meeting are its participants or companies, unless they are told as one side's part of them. */
export function isHeadcount(
  scene: Scene,
  number: NumberMention,
  unit: { unit: string; length: number },
  { by }: FigureSides,
): boolean {
  if (!GUESTS.has(unit.unit) || by === 'park' || by === 'line' || !scene.event) return false
  const clause = clauseAt(scene, number.start)
  const came = wordsIn(scene, scene.words.attended).some((w) => within(w, clause))
  if (scene.event.scenes[0] !== scene.index && !came) return false
  if (isOneOfSeveral(scene) || isOfOneSide(scene, number)) return false
  const { earlierMeetings, often } = figureWords(scene.language)
  if (says(scene, earlierMeetings) || wordsIn(scene, often).some((w) => within(w, clause)))
    return false
  const origin = originOf(scene, number, number.end + unit.length)
  const { participants, companies } = scene.event
  const counted = [participants, companies].some((n) => n !== null && n !== number.value)
  const part = wordsIn(scene, figureWords(scene.language).part)
  if (part.some((w) => within(w, clause))) return false
  return !(origin && counted)
}

/** "Bulgaria set up a stand, 21 firms came": said of one of several partners of the meeting. */
function isOneOfSeveral({ event, china, partners, index }: Scene): boolean {
  if (!event || event.partners.length < 2 || event.scenes[0] === index) return false
  // "Some 200 people from Beijing and from Vietnamese firms": both sides'.
  if (china.length > 0) return false
  const named = new Set(partners.map((p) => p.code))
  return named.size === 1 && event.partners.some((p) => named.has(p.code))
}
