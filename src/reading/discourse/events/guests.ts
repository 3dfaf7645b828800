import { guestWords } from '../../locales/guestWords.ts'
import type { PlaceMention, Span } from '../../mentions/mention.ts'
import type { Party } from '../party.ts'
import {
  clauseAt,
  mentionsOf,
  textBefore,
  textBetween,
  textFrom,
  within,
  type Scene,
} from '../scene.ts'

/**
 * Whether a sentence says of a place that its people came: "companies from Chile and Peru", 匈牙利代表团, "with Serbia as guest
 * of honour". Places that are listed together come together.
 */
export function takesPart(scene: Scene, party: Party): boolean {
  return isCome(scene, runOf(scene, party))
}

/** The Chinese places of which a sentence says that their people came as a group. */
export const guestsOf = (scene: Scene, parties: Party[]): Party[] =>
  runsOf(scene, parties)
    .filter((run) => isSent(scene, run))
    .flat()

/** Partners that are listed together, regions of one country as well. */
export const partnerRuns = (scene: Scene): Party[][] => runsOf(scene, scene.partners)

/** The partners that one is listed with, itself among them. */
export const runOf = (scene: Scene, party: Party): Party[] =>
  partnerRuns(scene).find((run) => run.some((p) => p.start === party.start)) ?? [party]

function runsOf(scene: Scene, parties: Party[]): Party[][] {
  const runs: Party[][] = []
  const { and } = guestWords(scene.language)
  for (const party of parties) {
    const last = runs.at(-1)?.at(-1)
    if (last && and.test(textBetween(scene, last.end, party.start))) runs.at(-1)?.push(party)
    else runs.push([party])
  }
  return runs
}

const isCome = (scene: Scene, run: Party[]): boolean =>
  isOrigin(scene, run) || isHonoured(scene, run) || run.some((p) => isGroup(scene, p))

/** "delegations from Sichuan and Guizhou", 四川、贵州各派代表团. */
function isSent(scene: Scene, run: Party[]): boolean {
  const [first, last] = [run[0], run.at(-1)]
  const { sent, sends } = guestWords(scene.language)
  if (!first || !last) return false
  return (
    sent.test(textBefore(scene, first.start).slice(-80)) || sends.test(textFrom(scene, last.end))
  )
}

/** As `takesPart`, of those alone who stand for their country: in the midst of a fair, "Kenyan buyers" may be anybody's. */
export function isRepresented(scene: Scene, party: Party): boolean {
  const run = runOf(scene, party)
  const { delegation } = guestWords(scene.language)
  return isHonoured(scene, run) || run.some((p) => delegation.test(textFrom(scene, p.end)))
}

/** "Serbia and Hungary are the guests of honour" */
export const isHonouredGuest = (scene: Scene, party: Party): boolean =>
  isHonoured(scene, runOf(scene, party))

/** "from Chile and Peru" */
export const isOrigin = (scene: Scene, group: Span[]): boolean => {
  const [first] = group
  return (
    first !== undefined &&
    guestWords(scene.language).from.test(textBefore(scene, first.start).slice(-80))
  )
}

/** "Bavaria and Hesse also took part", 阿穆尔州、滨海边疆区组团参展 */
export const isSubjectOfComing = (scene: Scene, group: Span[]): boolean => {
  const last = group.at(-1)
  return last !== undefined && guestWords(scene.language).came.test(textFrom(scene, last.end))
}

const isGroup = (scene: Scene, party: Span): boolean =>
  guestWords(scene.language).group.test(textFrom(scene, party.end))

function isHonoured(scene: Scene, group: Span[]): boolean {
  const [first] = group
  if (!first) return false
  const clause = clauseAt(scene, first.start)
  return guestWords(scene.language).honour.test(
    textBetween(scene, clause.start, Math.min(clause.end + 24, scene.sentence.end)),
  )
}

/** "Thanks to China-Laos relations, a group from Graz …": two nations that are spoken of are no guests, where others are named. */
export function withoutBackground(scene: Scene, partners: Party[]): Party[] {
  const { background } = guestWords(scene.language)
  const left = partners.filter((p) => p.pair === null || !background.test(textFrom(scene, p.end)))
  return left.length > 0 ? left : partners
}

/** "People from Ohio on a tour of China, Korea and Japan": where they also went, listed with China, is not whom China met. */
export function withoutOtherStops(scene: Scene, partners: Party[]): Party[] {
  const { list } = scene.links
  const places = mentionsOf(scene.sentence, 'place').filter((m) => m.as !== 'dateline')
  const stops = new Set<number>()
  let run: PlaceMention[] = []
  const close = (): void => {
    const [first] = run
    const hasChina = run.some((m) => m.level === 'nation' && m.side === 'china')
    const isTour =
      first !== undefined && guestWords(scene.language).through.test(textBefore(scene, first.start))
    if (hasChina && isTour && partners.some((p) => p.end <= first.start))
      for (const stop of run) stops.add(stop.start)
  }
  for (const place of places) {
    const last = run.at(-1)
    if (last && list.test(textBetween(scene, last.end, place.start))) run.push(place)
    else {
      close()
      run = [place]
    }
  }
  close()
  return partners.filter((p) => !stops.has(p.start))
}

/**
 * The guests of a meeting whose name holds its partners, "China-Africa Expo": of the others that its sentence names, those whose
 * goods were shown ("Chilean wine", 匈牙利的贵腐酒) are no guests.
 */
export function withoutOnlookers(scene: Scene, name: Span, partners: Party[]): Party[] {
  if (!partners.some((p) => within(p, name))) return partners
  const ofGoods = (party: Party): boolean =>
    (party.as === 'adjective' && party.pair === null) ||
    guestWords(scene.language).goods.test(textFrom(scene, party.end))
  return partners.filter((p) => within(p, name) || takesPart(scene, p) || !ofGoods(p))
}
