import { clauseAt, says, within, wordsIn, type Scene } from '../../discourse/scene.ts'
import { figureWords } from '../../locales/figureWords.ts'
import type { Span } from '../../mentions/mention.ts'
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
  number: Span & { value: number },
  unit: { unit: string; length: number },
  { by }: FigureSides,
): boolean {
  if (!GUESTS.has(unit.unit) || by === 'park' || by === 'line' || !scene.event) return false
  if (scene.event.scenes[0] !== scene.index && !says(scene, scene.words.attended)) return false
  if (says(scene, figureWords(scene.language).earlierMeetings)) return false
  const origin = originOf(scene, number, number.end + unit.length)
  const { participants, companies } = scene.event
  const counted = [participants, companies].some((n) => n !== null && n !== number.value)
  const clause = clauseAt(scene, number.start)
  const part = wordsIn(scene, figureWords(scene.language).part)
  if (part.some((w) => within(w, clause))) return false
  return !(origin && counted)
}
