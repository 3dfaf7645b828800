import { journeys } from '../../discourse/events/journeys.ts'
import {
  mentionsOf,
  says,
  segmentAt,
  textBetween,
  textFrom,
  within,
  wordsIn,
  type Scene,
} from '../../discourse/scene.ts'
import { figureWords } from '../../locales/figureWords.ts'
import type { Span } from '../../mentions/mention.ts'
import { EFFORT_EXAMPLES } from '../examples/effortExamples.ts'
import { ENDED_LINE_EXAMPLES } from '../examples/endedLineExamples.ts'
import { PASSED_EXAMPLES } from '../examples/passedExamples.ts'
import { ROUTE_CHINESE } from '../examples/routeChinese.ts'
import { ROUTE_ENGLISH } from '../examples/routeEnglish.ts'
import { ROUTE_EXAMPLES } from '../examples/routeExamples.ts'
import { ROUTE_GERMAN } from '../examples/routeGerman.ts'
import { TRANSIT_EXAMPLES } from '../examples/transitExamples.ts'
import type { ProposedFact } from '../../proposed.ts'
import type { Rule } from '../rule.ts'
import { isAbsent } from './isAbsent.ts'
import { isHoped } from './isHoped.ts'
import { isOnlyHoped } from './isOnlyHoped.ts'
import { joinsBothSides, lineOf, namesAnEnd, namesAnyEnd } from './line.ts'
import type { Pair } from './pairs.ts'
import { tieFacts } from './tieFacts.ts'

/** "Trains run from Yiwu to Madrid": a line that is told by a verb or by its ends. */
export const route: Rule = {
  name: 'tie-route',
  kind: 'tie',
  read(scene, scenes) {
    if (scene.heading) return []
    const { words } = scene
    const vehicles = wordsIn(scene, words.route)
    const joined = says(scene, words.routeVerb) && joinsBothSides(scene)
    // "The line", "a plane" are of a route only where both its ends are named.
    const spans = vehicles.length > 0 || !joined ? vehicles : wordsIn(scene, words.routeWeak)
    if (!says(scene, words.routeVerb) && !says(scene, words.fromTo)) return []
    const told = spans.filter(
      (span) =>
        !isOnlyHoped(scene, span) &&
        !isAbsent(scene, span) &&
        !isHoped(scene, span) &&
        !isAim(scene, span) &&
        !isUnbuilt(scene, span) &&
        !areGoods(scene, span) &&
        !isTravel(scene, span),
    )
    // Each clause tells of its own line: "… to Seoul; the train to Hamburg …".
    const lines = told.filter((span) => namesAnEnd(scene, span))
    const [first] = told
    const facts = (lines.length > 0 ? lines : first ? [first] : []).flatMap((span) =>
      tieFacts(
        scene,
        'tie-route',
        'route',
        0.75,
        span,
        lineOf(scene, span).filter(
          (line) => !(isCounted(scene, span) && isOfAll(line)) && !isNumber(scene, line),
        ),
      ),
    )
    return withBeginning(scene, scenes, facts).filter(
      (fact, i) =>
        facts.findIndex(
          (f) =>
            f.china === fact.china &&
            f.chinaPlace === fact.chinaPlace &&
            f.partner === fact.partner &&
            f.partnerPlace === fact.partnerPlace,
        ) === i,
    )
  },
  examples: [
    ...ROUTE_EXAMPLES,
    ...ROUTE_ENGLISH,
    ...ROUTE_GERMAN,
    ...ROUTE_CHINESE,
    ...ENDED_LINE_EXAMPLES,
    ...EFFORT_EXAMPLES,
    ...TRANSIT_EXAMPLES,
    ...PASSED_EXAMPLES,
  ],
}

/** "Since it was opened in June 2014, …", right behind the sentence that told of the line. */
function withBeginning(scene: Scene, scenes: Scene[], facts: ProposedFact[]): ProposedFact[] {
  const next = scenes[scene.index + 1]
  if (!next || next.sentence.block !== scene.sentence.block) return facts
  if (next.partners.length > 0 || next.china.length > 0) return facts
  if (!next.words.lineBegan.test(next.text)) return facts
  const since = mentionsOf(next.sentence, 'date').find(
    (date) => date.role === 'since' && date.year === 'stated',
  )
  return since ? facts.map((fact) => ({ ...fact, from: since.from, to: null })) : facts
}

/** "1,700 trains from China to Europe": all trains of the nation are no line. */
const isOfAll = ({ china, partner }: Pair): boolean =>
  china.code === 'CN' && partner.code.length > 2

/** A number of vehicles stands right before them. */
const isCounted = (scene: Scene, span: Span): boolean =>
  mentionsOf(scene.sentence, 'number').some(
    (n) => !n.ordinal && n.value > 1 && n.end <= span.start && span.start - n.end < 24,
  )

/** 苏州开行中欧班列32列: how many trains went to a part of the world, from a place that is told as no end of theirs. */
const isNumber = (scene: Scene, { partner }: Pair): boolean =>
  wordsIn(scene, scene.words.route).some((w) => scene.words.counted.test(textFrom(scene, w.end))) &&
  partner.code.length > 2 &&
  !says(scene, scene.words.lineOpened) &&
  !namesAnyEnd(scene)

/** "Will vigorously improve the trains to …": what a government means to do, said before the line. */
function isAim(scene: Scene, span: Span): boolean {
  const segment = segmentAt(scene, span.start)
  return wordsIn(scene, scene.words.efforts).some(
    (word) => within(word, segment) && word.start < span.start,
  )
}

/** "The rail line, due to be completed in 2031": nothing runs on it yet. */
function isUnbuilt(scene: Scene, span: Span): boolean {
  const segment = segmentAt(scene, span.start)
  return (
    scene.words.infrastructure.test(textBetween(scene, span.start, span.end)) &&
    wordsIn(scene, scene.words.unbuilt).some((word) => within(word, segment))
  )
}

/** "33 buses left Ningbo for Sofia": vehicles that are goods themselves. */
function areGoods(scene: Scene, span: Span): boolean {
  const { text } = scene
  const word = text.slice(span.start - scene.sentence.start, span.end - scene.sentence.start)
  return scene.words.roadVehicle.test(word) && isCounted(scene, span)
}

/** "The mayor flies to Shanghai": somebody travels, and no line is told. */
const isTravel = (scene: Scene, span: Span): boolean =>
  !says(scene, figureWords(scene.language).often) &&
  journeys(scene).some((verb) => verb.start < span.end && span.start < verb.end)
