import { eventDateWords } from '../../locales/eventDateWords.ts'
import { journeyWords } from '../../locales/journeyWords.ts'
import type { DateMention } from '../../mentions/mention.ts'
import { mentionsOf, says, textBefore, type Scene } from '../scene.ts'
import { eventDates, readCourse, takeRange } from './eventDates.ts'
import { distinct, type PartyRef } from '../party.ts'
import { ref } from '../sides.ts'
import { otherChinas, statedPartners } from './eventSides.ts'
import type { EventFrame } from './frame.ts'
import {
  guestsOf,
  isHonouredGuest,
  isOrigin,
  isRepresented,
  isSubjectOfComing,
  partnerRuns,
  takesPart,
} from './guests.ts'

/** "The conference took place there on 14 August", "it lasted three days": the days of a meeting that had none, or only one of them. */
export function addDate(frame: EventFrame, scene: Scene): void {
  const runs = says(scene, eventDateWords(scene.language).runs)
  const noun = says(scene, scene.words.eventNoun)
  const dates = eventDates(scene)
  if (runs || noun) {
    const course = readCourse(scene)
    frame.days ??= course.days
    if (isOfAll(frame, scene) && dates.some((date) => takeRange(frame, date))) return
    endOn(frame, course.edge === 'ends' ? dates : dates.filter((d) => d.role === 'until'))
  }
  const date = dates.find((d) => d.role === 'in')
  if (frame.from !== null || !date || !noun || !says(scene, scene.words.eventVerb)) return
  frame.from = date.from
  frame.to = date.to
}

/** "Visits to Zhejiang, Shanghai and Nanjing are planned": where a journey leads that was told without its stops. */
export function addStops(frame: EventFrame, scene: Scene): void {
  const [first] = scene.china
  const isNations = frame.china.code === 'CN' && frame.partners.every((p) => p.place !== null)
  if (frame.type !== 'visit' || frame.others.length > 0) return
  if (!first || (frame.chinaFound === 'stated' && !isNations)) return
  if (scene.partners.some((p) => frame.partners.every((q) => q.code !== p.code))) return
  const led = says(scene, journeyWords(scene.language).stops)
  if (!led && (scene.partners.length > 0 || !says(scene, scene.words.visit))) return
  const stops = otherChinas(scene, first)
  if (stops.length === 0 && !(led && isNations)) return
  frame.china = ref(first)
  frame.host = ref(first)
  frame.others = stops
  frame.chinaFound = 'stated'
}

/** A sentence that names some of the guests tells of their part of the journey. */
const isOfAll = (frame: EventFrame, scene: Scene): boolean =>
  scene.partners.length === 0 ||
  frame.partners.every((p) => scene.partners.some((q) => q.code === p.code))

/** "The journey ends on Friday": the last day of a meeting whose first is known. */
function endOn(frame: EventFrame, dates: DateMention[]): void {
  const last = dates.find((d) => d.from?.length === 10 && d.to === null)?.from
  if (last && frame.from?.length === 10 && frame.to === null && frame.from < last) frame.to = last
}

/** Guests that a later sentence names: "representatives from Australia, Germany and Nepal attended". */
export function addGuests(frame: EventFrame, scene: Scene): void {
  addOtherChinas(frame, scene)
  if (scene.partners.length === 0) return
  const came =
    says(scene, scene.words.attended) && !says(scene, scene.words.route) && !isOfNumbers(scene)
  const many = frame.partners.length > 1
  const ofBlocs = frame.partners.every((p) => p.code.length > 2)
  const blocOnly = ofBlocs && frame.name === null
  const parts = regionsOf(scene)
  for (const guest of statedPartners(scene).filter((p) => p.code.length === 2)) {
    const known = frame.partners.find((p) => p.code === guest.code)
    const regions = parts.filter((p) => p.code === guest.code)
    if (known && regions.length > 1) frame.partners.push(...regions.map(ref))
    else if (known)
      known.place ??=
        isPlaced(scene, guest) || (many && says(scene, scene.words.tookPart)) ? guest.place : null
    else if (
      frame.type === 'named' &&
      (says(scene, scene.words.tookPart) || isGuest(scene, guest, isRepresented))
    )
      frame.partners.push(guest)
    else if (ofBlocs && frame.partners.length > 0 && isGuest(scene, guest, isHonouredGuest))
      frame.partners.push(guest)
    else if (
      came &&
      (frame.partners.length === 0 ||
        (many && frame.type !== 'named') ||
        blocOnly ||
        frame.guests === scene.index)
    ) {
      if (blocOnly) frame.partners = frame.partners.filter((p) => p.code.length === 2)
      frame.partners.push(ownPlace(scene, guest))
      frame.guests = scene.index
      frame.partnerFound = 'stated'
    } else if (many && says(scene, scene.words.speech)) frame.partners.push(guest)
  }
}

/** "Trade with Peru fell 3 percent", "sister provinces since 1998": whom the text names with a number or a tie is no guest for that. */
const isOfNumbers = (scene: Scene): boolean =>
  (says(scene, scene.words.trade) && mentionsOf(scene.sentence, 'growth').length > 0) ||
  (says(scene, scene.words.sister) &&
    mentionsOf(scene.sentence, 'date').some(
      (date) => date.role === 'since' || date.from?.length === 4,
    ))

/** Those who came to a fair, told in the midst of other things: "the Ghanaian delegation", 埃塞俄比亚馆. */
export function addDelegations(
  fair: EventFrame,
  scene: Scene,
  came: typeof takesPart = isRepresented,
): void {
  for (const guest of statedPartners(scene).filter((p) => p.code.length === 2)) {
    if (fair.partners.some((p) => p.code === guest.code) || !isGuest(scene, guest, came)) continue
    // Of a fair with a bloc; one with a country is between the two.
    if (fair.named.some((p) => p.code.length > 2)) fair.partners.push(guest)
  }
}

/** A later sentence places a guest where it is the guest, or where they met: "The forum was held in Perth". */
const isPlaced = (scene: Scene, guest: PartyRef): boolean =>
  isGuest(scene, guest, takesPart) ||
  (says(scene, scene.words.eventNoun) &&
    scene.partners.some(
      (p) => p.place === guest.place && scene.links.metIn.test(textBefore(scene, p.start)),
    ))

/** The country that the document is about comes as the region that it is about. */
const ownPlace = ({ topic }: Scene, guest: PartyRef): PartyRef =>
  topic.partner?.code === guest.code ? { ...topic.partner } : guest

const isGuest = (scene: Scene, guest: PartyRef, came: typeof takesPart): boolean =>
  scene.partners.some((p) => p.code === guest.code && came(scene, p))

/** Several regions of one country that sent people each: "companies from Tver and Tula". */
export function regionsOf(scene: Scene): PartyRef[] {
  return distinct(
    partnerRuns(scene).flatMap((run) =>
      run.length > 1 && (isOrigin(scene, run) || isSubjectOfComing(scene, run))
        ? run.filter((p) => p.place !== null)
        : [],
    ),
  )
}

/** "Sichuan and Guizhou sent delegations": other provinces that came to a meeting with the partners. */
function addOtherChinas(frame: EventFrame, scene: Scene): void {
  if (scene.china.length === 0 || scene.partners.some((p) => p.pair !== null)) return
  for (const party of guestsOf(scene, scene.china)) {
    const known = [frame.china, ...frame.others].some((c) => c.code === party.code)
    if (!known) frame.others.push({ code: party.code, place: null })
  }
}
