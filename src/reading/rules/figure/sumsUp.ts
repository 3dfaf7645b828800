import { says, textBefore, textBetween, textFrom, type Scene } from '../../discourse/scene.ts'
import { countWords } from '../../locales/countWords.ts'
import { figureWords } from '../../locales/figureWords.ts'
import type { PartyRef } from '../../discourse/party.ts'
import type { NumberMention } from '../../mentions/mention.ts'
import { OWN_UNITS } from './figureFacts.ts'
import { PLACE_UNITS } from './unitKinds.ts'

/** "the two countries", "die beiden Städte", "20-foot": numbers that count nothing. */
export function isAnaphor(scene: Scene, number: NumberMention): boolean {
  const { links, sentence } = scene
  const { core } = number
  const counts = countWords(scene.language)
  const before = textBetween(scene, Math.max(sentence.start, core.start - 12), core.start)
  return (
    counts.both.test(textFrom(scene, core.start)) ||
    (links.sumsUp.test(before) && !isMoreThanListed(scene, number)) ||
    /^-\p{L}/u.test(textFrom(scene, core.end)) ||
    // "A330-300", "COVID-19": part of a name
    /[\p{L}\d][-‑]$/u.test(before) ||
    (number.value === 2 && links.theTwo.test(before)) ||
    // "one of the top three", "“Two Countries, Twin Parks”"
    counts.ranked.test(before) ||
    (number.spelled &&
      counts.titled.test(textFrom(scene, core.start)) &&
      IN_QUOTES.test(textBefore(scene, core.start))) ||
    // "A and two other companies" only sums up who is not named.
    (number.spelled && figureWords(scene.language).others.test(textFrom(scene, core.end)))
  )
}

const IN_QUOTES = /[“‘"'][^”’"']{0,40}$/u

/** 机械、食品、教育等50多个项目: far more than the few that are named. */
const isMoreThanListed = (scene: Scene, { approx, value, core }: NumberMention): boolean =>
  approx === 'over' &&
  value >= 10 &&
  !countWords(scene.language).measured.test(textFrom(scene, core.end))

/** "both regions", "three countries: A, B and C": a number that only sums up what is named. */
export function isListed(scene: Scene, number: NumberMention, unit: string): boolean {
  if (unit === 'ports') return true
  // 中亚五国 names the region itself.
  if (number.spelled && scene.partners.some((p) => p.end === number.core.start)) return true
  if (isOfAll(scene, number) || isMembers(scene, number, unit)) return true
  // "Two new routes to Brussels and Lima" are these two.
  if (unit === 'routes' && number.value === new Set(scene.partners.map(nameOf)).size) return true
  if (!OWN_UNITS.has(unit)) return false
  if (isWholeBloc(scene, number)) return true
  if (number.value === 2 && unit !== 'pairs' && unit !== 'sister cities') return true
  return new Set(scene.partners.map(nameOf)).size >= number.value
}

const nameOf = ({ code, place }: PartyRef): string => `${code}${place ?? ''}`

/** "…, bringing the city's freight routes to 103": a total of all partners, where none is named with it. */
function isOfAll(scene: Scene, number: NumberMention): boolean {
  const total = figureWords(scene.language).bringsTo.exec(textBefore(scene, number.start))
  if (!total) return false
  const start = scene.sentence.start + total.index
  return !scene.partners.some((p) => p.start >= start) && !says(scene, scene.words.towardThere)
}

/** "The 10 ASEAN countries", 对五个中亚国家: all members of a bloc, which is named by their number. */
function isMembers(scene: Scene, number: NumberMention, unit: string): boolean {
  if (
    !PLACE_UNITS.has(unit) ||
    !countWords(scene.language).known.test(textBefore(scene, number.start))
  )
    return false
  const all = figureWords(scene.language).allOf.test(textBefore(scene, number.start))
  if (all) return true
  return scene.partners.some(
    (p) => p.level === 'bloc' && p.start >= number.core.end && p.start - number.core.end <= 2,
  )
}

/** How many members a bloc has, or had when it was told of. */
const MEMBERS: Readonly<Record<string, readonly number[]>> = {
  'CENTRAL-ASIA': [5],
  ASEAN: [10, 11],
  GCC: [6],
  EU: [27, 28],
  CEEC: [14, 16, 17],
  ARAB: [22],
  RCEP: [15],
}

/** "The five Central Asian countries", "each of the six Belarusian regions": all of them, which is whom it is about and no number of it. */
function isWholeBloc(scene: Scene, number: NumberMention): boolean {
  const next = scene.partners.find(
    (p) => p.start >= number.core.end && p.start - number.core.end <= 2,
  )
  if (!next) return false
  const before = textBefore(scene, number.core.start)
  return (
    (MEMBERS[next.code]?.includes(number.value) ?? false) ||
    (number.value < 20 && countWords(scene.language).allMembers.test(before))
  )
}
