import type { Party } from '../../discourse/party.ts'
import {
  clauseAt,
  mentionsOf,
  says,
  textBefore,
  textBetween,
  within,
  wordsIn,
  type Scene,
} from '../../discourse/scene.ts'
import type { Span } from '../../mentions/mention.ts'
import { OFFICE_CHINESE } from '../examples/officeChinese.ts'
import { OFFICE_ENGLISH } from '../examples/officeEnglish.ts'
import { OFFICE_EXAMPLES } from '../examples/officeExamples.ts'
import { OFFICE_GERMAN } from '../examples/officeGerman.ts'
import type { Rule } from '../rule.ts'
import { isAbsent } from './isAbsent.ts'
import { isOnlyHoped } from './isOnlyHoped.ts'
import { pairsOf } from './pairs.ts'
import { tieFacts } from './tieFacts.ts'

/** "Hamburg maintains an office in Shanghai": a house of one side with the other. */
export const office: Rule = {
  name: 'tie-office',
  kind: 'tie',
  read(spoken) {
    if (spoken.heading) return []
    const scene = withSeats(spoken)
    for (const span of wordsIn(scene, scene.words.office)) {
      if (!isTold(scene, span) || isOnlyHoped(scene, span) || isAbsent(scene, span)) continue
      if (isOnlyEmployer(scene, span)) continue
      if (isMission(scene, span) && scene.links.houseOf.test(textBefore(scene, span.start)))
        continue
      // An office belongs to one side and sits with the other.
      const again = says(scene, scene.words.chinaAgain)
      const both = again && says(scene, scene.words.partnerAgain) && scene.topic.partner !== null
      const seatOnly = scene.china.length > 0 && scene.partners.length === 0
      // "The state opened a trade office in Shanghai": whose it is was said before.
      const owned =
        seatOnly && says(scene, scene.words.officeOwner) && scene.focus.age <= OWNER_REACH
      // "Nepal and Laos have consulates general": they sit where the text is about.
      const mission = isMission(scene, span) && scene.topic.isChinas && scene.partners.length > 0
      if (
        !both &&
        !owned &&
        !mission &&
        ((scene.china.length === 0 && !again) || scene.partners.length === 0)
      )
        continue
      return tieFacts(scene, 'tie-office', 'office', 0.8, span, pairsOf(scene, span, true))
    }
    return []
  },
  examples: [...OFFICE_EXAMPLES, ...OFFICE_ENGLISH, ...OFFICE_GERMAN, ...OFFICE_CHINESE],
}

/** A consulate's seat is a side of it: 法国驻武汉总领事馆. */
function withSeats(scene: Scene): Scene {
  const seats = mentionsOf(scene.sentence, 'place').filter(
    (m) => m.as === 'post' && m.level !== 'nation',
  )
  if (seats.length === 0) return scene
  const add = (parties: Party[], side: Party['side']): Party[] =>
    [...parties, ...seats.filter((m) => m.side === side)].sort((a, b) => a.start - b.start)
  return { ...scene, china: add(scene.china, 'china'), partners: add(scene.partners, 'partner') }
}

/** Sentences after which the owner of an office is forgotten. */
const OWNER_REACH = 3

const isMission = (scene: Scene, span: Span): boolean =>
  scene.words.mission.test(textBetween(scene, span.start, span.end))

/** How far the verb that opens or keeps an office may stand from it. */
const VERB_REACH = 90

function isTold(scene: Scene, span: Span): boolean {
  const clause = clauseAt(scene, span.start)
  const verbs = wordsIn(scene, scene.words.officeVerb).concat(
    mentionsOf(scene.sentence, 'date')
      .filter((d) => d.role === 'since' || d.role === 'ago')
      .map((d) => ({ ...d, text: '' })),
  )
  return verbs.some(
    (v) =>
      within(v, clause) ||
      Math.abs(v.start - span.end) < VERB_REACH ||
      Math.abs(span.start - v.end) < VERB_REACH,
  )
}

/** "The deputy consul of the consulate": named only as where somebody works, unless it is opened. */
function isOnlyEmployer(scene: Scene, span: Span): boolean {
  if (says(scene, scene.words.officeOpened)) return false
  return wordsIn(scene, scene.words.officeOnlyEmployer).some(
    (w) => w.start <= span.end && w.end >= span.start - 12,
  )
}
