import { isHonouredGuest } from '../../discourse/events/guests.ts'
import type { Party } from '../../discourse/party.ts'
import {
  clauseAt,
  mentionsOf,
  textBetween,
  textBefore,
  within,
  wordsIn,
  type Scene,
} from '../../discourse/scene.ts'
import { paperWords } from '../../locales/paperWords.ts'
import type { Span } from '../../mentions/mention.ts'
import type { Signed } from './papers.ts'

/** What a sentence with a paper and a word of signing tells of that is no signing between a Chinese place and a partner. */
export function isNoSigning(scene: Scene, item: Signed, scenes: Scene[]): boolean {
  return (
    isOnlyMentioned(scene, item) ||
    isAfterSigning(scene, item) ||
    isAmongChinese(scene) ||
    isAmongOthers(scene) ||
    isOfWholeFair(scene, item, scenes)
  )
}

/** "A signing ceremony was held for projects", "the agreement was concluded in 1998": no number, and nobody abroad is named. */
const isOnlyMentioned = (scene: Scene, item: Signed): boolean =>
  item.count === null &&
  scene.partners.length === 0 &&
  (paperWords(scene.language).asNoun.test(scene.text) || isOfEarlierYear(scene))

/** Dated years before the meeting that is being told. */
const isOfEarlierYear = ({ event, sentence }: Scene): boolean => {
  const year = event?.from?.slice(0, 4)
  const dates = mentionsOf(sentence, 'date').flatMap((d) => d.from ?? [])
  return year !== undefined && dates.length > 0 && dates.every((from) => from.slice(0, 4) < year)
}

/** 签约项目30个，落地项目12个: these were begun, and counted among those signed. */
function isAfterSigning(scene: Scene, item: Signed): boolean {
  if (item.number === null) return false
  const clause = clauseAt(scene, item.start)
  if (wordsIn(scene, scene.words.sign).some((verb) => within(verb, clause))) return false
  const first = Math.min(item.start, item.number.start)
  const before = textBefore(scene, first).slice(Math.max(0, clause.start - scene.sentence.start))
  return paperWords(scene.language).afterSigning.test(before)
}

/** How far the verb may stand behind those who signed. */
const SIGNERS_REACH = 40

/** The places listed together right before the verb of signing. */
function signers(scene: Scene, parties: Party[]): Party[] {
  const [verb] = wordsIn(scene, scene.words.sign)
  if (!verb) return []
  const before = parties.filter((p) => p.end <= verb.start)
  const last = before.at(-1)
  if (!last || verb.start - last.end > SIGNERS_REACH) return []
  const run = [last]
  for (const party of before.toReversed().slice(1)) {
    const next = run[0] as Party
    if (!scene.links.list.test(textBetween(scene, party.end, next.start))) break
    run.unshift(party)
  }
  return run
}

const isWith = (scene: Scene, party: Span): boolean =>
  paperWords(scene.language).withWhom.test(textBefore(scene, party.start))

/** "Hunan, Hubei and Anhui signed an agreement on trade with Africa": with each other. */
function isAmongChinese(scene: Scene): boolean {
  const run = signers(scene, scene.china)
  const codes = new Set(run.map((p) => p.code))
  const [first] = run
  if (codes.size < 3 || !first) return false
  return !scene.partners.some((p) => p.pair === null && p.level !== 'bloc' && isWith(scene, p))
}

/** "Kenya and Uganda signed a treaty in Changsha": with each other, in a city of China. */
function isAmongOthers(scene: Scene): boolean {
  const run = signers(scene, scene.partners)
  const codes = new Set(run.map((p) => p.code))
  return (
    codes.size > 1 &&
    !scene.nation &&
    scene.china.length > 0 &&
    scene.china.every((p) => scene.links.metIn.test(textBefore(scene, p.start)))
  )
}

/** "With Kenya as guest of honour, the fair opened. A total of 1,292 projects were signed": of all that came. */
function isOfWholeFair(scene: Scene, item: Signed, scenes: Scene[]): boolean {
  const { event } = scene
  if (!event || event.name === null || event.named.length > 0 || scene.partners.length > 0)
    return false
  if ((item.count ?? 0) < 2) return false
  const told = scenes.filter((s) => s.event === event)
  const isHonoured = (code: string): boolean => {
    const naming = told.flatMap((s) =>
      s.partners.filter((p) => p.code === code).map((p) => isHonouredGuest(s, p)),
    )
    return naming.length > 0 && naming.every(Boolean)
  }
  return event.partners.length > 0 && event.partners.every((p) => isHonoured(p.code))
}
