import {
  clauseAt,
  isUnreal,
  mentionsOf,
  says,
  segmentAt,
  textBefore,
  textBetween,
  textFrom,
  within,
  wordsIn,
  type Scene,
} from '../../discourse/scene.ts'
import { countWords } from '../../locales/countWords.ts'
import { figureWords } from '../../locales/figureWords.ts'
import { countsNothing, unitAfter, unitBefore } from '../../locales/unitWords.ts'
import { distinct } from '../../discourse/party.ts'
import { preferNames, ref } from '../../discourse/sides.ts'
import type { NumberMention } from '../../mentions/mention.ts'
import type { ProposedFact } from '../../proposed.ts'
import { COUNT_EXAMPLES } from '../examples/figureExamples.ts'
import { NO_FIGURE_EXAMPLES } from '../examples/noFigureExamples.ts'
import { NUMBER_OF_EXAMPLES } from '../examples/numberOfExamples.ts'
import { TOTALS_EXAMPLES } from '../examples/totalsExamples.ts'
import type { Rule } from '../rule.ts'
import { figureFacts } from './figureFacts.ts'
import { isWhole } from './isWhole.ts'
import { figureSides, isCompared, type FigureSides } from './figureSides.ts'
import { growthBeside } from './growthBeside.ts'
import { EXCHANGE_UNITS, GROUP_UNITS, LINE_UNITS } from './unitKinds.ts'
import { isHeadcount } from './headcount.ts'
import { isAnaphor, isListed } from './sumsUp.ts'

/** "More than 7,000 students from Shandong": what is counted of two sides. */
export const count: Rule = {
  name: 'figure-count',
  kind: 'figure',
  read(scene, scenes) {
    if (scene.heading) return []
    const facts: ProposedFact[] = []
    let last: Told | null = null
    for (const number of mentionsOf(scene.sentence, 'number')) {
      if (number.ordinal || number.value < 2 || isAnaphor(scene, number)) continue
      const unit = unitOf(scene, scenes, number, last)
      if (!unit || isListed(scene, number, unit.unit)) continue
      if (isUnreal(scene, number) || isNoFigure(scene, number, unit.unit)) continue
      const end = unit.length > 0 ? number.core.end + unit.length : number.core.end
      const sides: FigureSides | null =
        unit.sides ??
        figureSides(scene, scenes, number, unit.unit, end) ??
        taken(scene, scenes, unit.unit) ??
        employedBy(scene, scenes, number) ??
        sharedWith(scene, number, unit.unit, last)
      last = { unit: unit.unit, sides }
      if (sides?.by !== 'park' && AREAS.has(unit.unit)) continue
      if (sides?.by !== 'park' && sides?.by !== 'line' && isWhole(scene, number)) continue
      if (sides?.by === 'line' && isOfAllLines(scene)) continue
      if (!sides || isHeadcount(scene, number, unit, sides)) continue
      if (OF_ALL.has(unit.unit) && sides.partners.length > MOST_OF_ONE) continue
      told.set(scene, last)
      facts.push(
        ...figureFacts(
          scene,
          scenes,
          'figure-count',
          number,
          {
            value: number.value,
            unit: isOfLine(scene, unit.unit, sides) ? 'trips' : unit.unit,
            approx: number.approx,
            growthPct: growthBeside(scene, number),
            label: unit.unit,
          },
          sides,
        ),
      )
    }
    return facts
  },
  examples: [...COUNT_EXAMPLES, ...TOTALS_EXAMPLES, ...NO_FIGURE_EXAMPLES, ...NUMBER_OF_EXAMPLES],
}

/** What a list of places behind its number gives examples of: "28 routes, to Dubai, Moscow and Budapest among others". */
const OF_ALL = new Set(['routes', 'booths', 'flights', 'cities', 'ports'])
const MOST_OF_ONE = 2

/** Trains make trips, and no visits. */
const isOfLine = (scene: Scene, unit: string, { by }: FigureSides): boolean =>
  unit === 'visits' && (by === 'line' || says(scene, scene.words.route))

/** How large something is: a number about a cooperation only where it is a joint park. */
const AREAS = new Set(['square kilometers'])

interface Told {
  unit: string
  sides: FigureSides | null
}

/** What was counted last in a sentence, for the one that goes on about it. */
const told = new WeakMap<Scene, Told>()

const toldBefore = (scene: Scene, scenes: Scene[]): Told | null => {
  const previous = scenes[scene.index - 1]
  return (previous && told.get(previous)) ?? null
}

/** "They employ 12,000 people": the sides of what was counted before. */
function taken(scene: Scene, scenes: Scene[], unit: string): FigureSides | null {
  if (scene.china.length > 0 || scene.partners.length > 0) return null
  if (!figureWords(scene.language).goesOn.test(scene.text)) return null
  if (!GROUP_UNITS.has(unit) && !EXCHANGE_UNITS.has(unit) && unit !== 'jobs') return null
  return toldBefore(scene, scenes)?.sides ?? null
}

/** "Lund is a Sino-Danish joint venture in Wuhan. It employs 2,000 people": the one place of each side of the sentence before. */
function employedBy(scene: Scene, scenes: Scene[], number: NumberMention): FigureSides | null {
  const words = figureWords(scene.language)
  const previous = scenes[scene.index - 1]
  if (!previous || previous.heading || scene.china.length > 0 || scene.partners.length > 0)
    return null
  if (previous.sentence.block !== scene.sentence.block || !words.goesOn.test(scene.text))
    return null
  if (!words.employs.test(textBefore(scene, number.start))) return null
  const [china, ...moreChina] = distinct(preferNames(previous.china).map(ref))
  const [partner, ...more] = distinct(preferNames(previous.partners).map(ref))
  if (!china || !partner || moreChina.length > 0 || more.length > 0) return null
  return { china, partners: [partner], chinaFound: 'carried', partnerFound: 'carried', by: 'words' }
}

/** "Jushi makes 300,000 tons in Egypt, employs 2,900 people": a clause without places of its own goes on about the sides of the one before. */
function sharedWith(
  scene: Scene,
  number: NumberMention,
  unit: string,
  last: Told | null,
): FigureSides | null {
  if (!last?.sides || !(GROUP_UNITS.has(unit) || EXCHANGE_UNITS.has(unit) || unit === 'jobs'))
    return null
  const clause = clauseAt(scene, number.start)
  if ([...scene.china, ...scene.partners].some((p) => within(p, clause))) return null
  const { employs, employed } = figureWords(scene.language)
  const works =
    employs.test(textBefore(scene, number.start)) || employed.test(textFrom(scene, number.core.end))
  return works ? last.sides : null
}

/** The unit of a number: its noun behind it, the noun it takes up again, the noun that it says the number of. */
function unitOf(
  scene: Scene,
  scenes: Scene[],
  number: NumberMention,
  last: Told | null,
): { unit: string; length: number; sides?: FigureSides | null } | null {
  const { core } = number
  const words = figureWords(scene.language)
  const counts = countWords(scene.language)
  const following = textFrom(scene, core.end)
  const ahead = textBefore(scene, core.start)
  const noun = unitBefore(scene.language, ahead)
  if (words.ofThem.test(following)) {
    const unit = last?.unit ?? noun ?? toldBefore(scene, scenes)?.unit
    if (unit) return { unit, length: 0 }
    if (words.arePeople.test(following)) return { unit: 'people', length: 0 }
    if (!counts.wherefrom.test(following)) return null
  }
  const after = unitAfter(scene.language, following)
  if (after) {
    const isBare = counts.measureWord.test(following.slice(0, after.length))
    const same = isBare && last && words.sameNoun.test(ahead) ? last.unit : null
    return isBare ? { ...after, unit: noun ?? same ?? after.unit } : after
  }
  const people = peopleAfter(scene, number)
  if (people !== null)
    return { unit: says(scene, words.study) ? 'students' : 'persons', length: people }
  if (last && words.ones.test(following)) return { unit: last.unit, length: 0 }
  if (countsNothing(scene.language, following)) return null
  const counted = numberedNoun(scene, ahead)
  if (counted) return { unit: counted, length: 0 }
  const row = rowOf(scene, scenes, ahead, last)
  if (row) return row
  if (
    !(counts.endsSoon.test(following) || words.sameNounThen.test(following)) ||
    !words.sameNoun.test(ahead)
  )
    return null
  const earlier = last ?? (scene.partners.length === 0 ? toldBefore(scene, scenes) : null)
  if (earlier?.sides) return { unit: earlier.unit, length: 0, sides: earlier.sides }
  return noun ? { unit: noun, length: 0 } : null
}

/** "The number of Danish firms in Suzhou has passed 200": the noun stands before the verb. */
function numberedNoun(scene: Scene, ahead: string): string | null {
  const { numberOf, numberIs, sameNoun } = figureWords(scene.language)
  const head = [...ahead.matchAll(numberOf)].at(-1)
  if (!head || !(sameNoun.test(ahead) || numberIs.test(ahead))) return null
  const named = ahead.slice(head.index + head[0].length)
  return /\d/u.test(named) ? null : (unitAfter(scene.language, ` ${named}`)?.unit ?? null)
}

/** "Trains to Europe: 2,150", "Of the tenants, 46 came last year": the noun stands before the number. */
function rowOf(
  scene: Scene,
  scenes: Scene[],
  ahead: string,
  last: Told | null,
): { unit: string; length: number } | null {
  const { row, partAhead } = figureWords(scene.language)
  if (!row.test(ahead) && !partAhead.test(ahead)) return null
  const unit =
    unitBefore(scene.language, ahead) ?? last?.unit ?? toldBefore(scene, scenes)?.unit ?? null
  return unit === null ? null : { unit, length: 0 }
}

/** "5,000 Koreans", "20 junge Koreaner": the length of a name of people right behind the number. */
function peopleAfter(scene: Scene, { core }: NumberMention): number | null {
  const name = scene.sentence.mentions.find(
    (m) =>
      m.type === 'place' && m.as === 'adjective' && m.start >= core.end && m.start - core.end < 24,
  )
  if (!name || !/^\s(?:\p{L}+\s){0,2}$/u.test(textBetween(scene, core.end, name.start))) return null
  const text = textBetween(scene, name.start, name.end)
  const isPeople = countWords(scene.language).people.test(text)
  const isOfName = /^\s\p{Lu}/u.test(textFrom(scene, name.end))
  return isPeople && !isOfName ? name.end - core.end : null
}

/** Goods, which count for nothing beside their value; one side's own numbers; places that are only compared. */
function isNoFigure(scene: Scene, number: NumberMention, unit: string): boolean {
  const words = figureWords(scene.language)
  const segment = segmentAt(scene, number.start)
  const clause = clauseAt(scene, number.start)
  if (unit === 'trips' && isMultiple(scene, number)) return true
  if (PAPERS.has(unit) && wordsIn(scene, scene.words.sign).some((w) => within(w, segment)))
    return true
  if (GOODS.has(unit) && says(scene, scene.words.sign) && namesPaper(scene)) return true
  if (GOODS.has(unit) && mentionsOf(scene.sentence, 'money').some((m) => within(m, segment)))
    return true
  if (
    CARGO.has(unit) &&
    says(scene, scene.words.worthSum) &&
    mentionsOf(scene.sentence, 'money').some((m) => m.start > number.end)
  )
    return true
  if (wordsIn(scene, words.planned).some((w) => within(w, clause))) return true
  if (!LINE_UNITS.has(unit) && wordsIn(scene, words.future).some((w) => within(w, clause)))
    return true
  if (wordsIn(scene, words.ownStatistic).some((w) => within(w, clause))) return true
  if ((unit === 'people' || unit === 'persons') && number.value >= 1e6 && scene.language !== 'zh')
    return true
  if (unit === 'companies' || unit === 'enterprises') return false
  return isCompared(scene)
}

/** "Three times": how often something ran, only behind a word for it. */
const isMultiple = (scene: Scene, number: NumberMention): boolean =>
  countWords(scene.language).times.test(textFrom(scene, number.core.end)) &&
  !figureWords(scene.language).ran.test(textBefore(scene, number.start))

/** "Produced 300 deals", and not "produced 300 cars". */
const namesPaper = (scene: Scene): boolean =>
  scene.words.instruments.some(([, pattern]) => says(scene, pattern))

const PAPERS = new Set(['projects', 'agreements', 'contracts'])
const CARGO = new Set(['containers', 'TEU', 'wagons'])
const GOODS = new Set([
  'tons',
  'vehicles',
  'units',
  'pieces',
  'cars',
  'trucks',
  'buses',
  'kilograms',
  'cubic meters',
  'parcels',
  'products',
  'truckloads',
  'motorcycles',
  'televisions',
  'refrigerators',
  'computers',
  'phones',
])

/** "The airport now has 12 freight routes and 31 flights a week": all its lines, none of which is named. */
const isOfAllLines = (scene: Scene): boolean =>
  scene.partners.length === 0 &&
  mentionsOf(scene.sentence, 'number').some(
    (n) =>
      !n.ordinal &&
      n.value > 2 &&
      unitAfter(scene.language, textFrom(scene, n.core.end))?.unit === 'routes',
  )
