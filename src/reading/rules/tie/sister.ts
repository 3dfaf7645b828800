import {
  clauseAt,
  isUnreal,
  mentionsOf,
  says,
  textBefore,
  textBetween,
  textFrom,
  within,
  wordsIn,
  type Scene,
} from '../../discourse/scene.ts'
import { carriedChina } from '../../discourse/sides.ts'
import { scriptOf } from '../../locales/script.ts'
import type { Span } from '../../mentions/mention.ts'
import { SISTER_CHINESE } from '../examples/sisterChinese.ts'
import { SISTER_ENGLISH } from '../examples/sisterEnglish.ts'
import { SISTER_GERMAN } from '../examples/sisterGerman.ts'
import { SISTER_LIST_EXAMPLES } from '../examples/sisterListExamples.ts'
import { SISTER_RELATION_EXAMPLES } from '../examples/sisterRelationExamples.ts'
import type { Rule } from '../rule.ts'
import { isAbsent } from './isAbsent.ts'
import { isHoped } from './isHoped.ts'
import {
  chinaSides,
  pairEach,
  pairsOf,
  tiePartners,
  withoutMeetingPlace,
  type Pair,
} from './pairs.ts'
import { tieFacts } from './tieFacts.ts'

/** "Hunan and Colorado are sister states". */
export const sister: Rule = {
  name: 'tie-sister',
  kind: 'tie',
  read(whole) {
    const scene = withoutEarlier(ofOnePlace(withoutNation(whole)))
    const names = wordsIn(scene, scene.words.eventName)
    const spans = wordsIn(scene, scene.words.sister)
      .concat(wordsIn(scene, scene.words.sisterVerb))
      .filter((word) => !names.some((name) => within(word, name)) && !isOfNations(scene, word))
    const span = spans[0]
    if (!span || scene.heading) return []
    const bothStated = scene.china.length > 0 && scene.partners.length > 0
    const oneStated = scene.china.length > 0 || scene.partners.length > 0
    const again = says(scene, scene.words.bothAgain) || says(scene, scene.words.chinaAgain)
    // A count of sister cities is a figure; the cities themselves must be named.
    if (countsOnly(scene, span) && scene.partners.every((p) => p.place === null)) return []
    if (isAbsent(scene, span) || isOnlyMeant(scene, span)) return []
    if (!isOwned(scene, span) && (isUnreal(scene, span) || isHoped(scene, span))) return []
    const dated = mentionsOf(scene.sentence, 'date').some((d) => d.from !== null)
    const told =
      says(scene, scene.words.established) ||
      says(scene, scene.words.sisterVerb) ||
      mentionsOf(scene.sentence, 'date').some((d) => d.role === 'anniversary')
    if (scene.partners.length === 0 && !again && !told) return []
    // "Students from the partner province": it was told before.
    if (!bothStated && !dated && isSpokenOf(scene, span)) return []
    if (!bothStated && !dated && !(oneStated && again)) return []
    const apart = clausesOf(scene, spans)
    if (apart.length > 1)
      return apart.flatMap((part) =>
        tieFacts(
          part.scene,
          'tie-sister',
          'sister',
          0.9,
          part.span,
          sistersOf(part.scene, part.span),
        ),
      )
    return tieFacts(scene, 'tie-sister', 'sister', 0.9, span, sistersOf(scene, span))
  },
  examples: [...SISTER_ENGLISH, ...SISTER_GERMAN, ...SISTER_CHINESE, ...SISTER_RELATION_EXAMPLES],
}

const sistersOf = (scene: Scene, span: Span): Pair[] =>
  pairsOf(withoutMeetingPlace(scene, span), span).filter((p) => p.china.code !== 'CN')

/** "… which has a sister agreement with Anhui …, said that the US and China should …": the nation is no sister of anybody. */
function withoutNation(scene: Scene): Scene {
  if (scene.china.length === 0) return scene
  const mentions = scene.sentence.mentions.filter(
    (m) => m.type !== 'place' || m.level !== 'nation' || m.pair !== null,
  )
  return { ...scene, sentence: { ...scene.sentence, mentions } }
}

/** "Thanks to the China-Laos friendly relations": the relations of two nations. */
const isOfNations = (scene: Scene, word: Span): boolean =>
  mentionsOf(scene.sentence, 'place').some(
    (m) =>
      m.pair !== null &&
      m.place === null &&
      m.level === 'country' &&
      m.end <= word.start &&
      word.start - m.end < 3,
  )

/** "Kassels Partnerstadt will …": it is one, whatever is planned. */
const isOwned = (scene: Scene, word: Span & { text: string }): boolean =>
  scene.words.onePlace.test(word.text) &&
  !scene.words.toBecome.test(textFrom(scene, word.end)) &&
  scene.partners.some(
    (p) =>
      p.end < word.start &&
      /^['’]?s?\s$/u.test(textBetween(scene, p.end, word.start)) &&
      /s['’]?$/u.test(textBetween(scene, p.start, word.start).trim()),
  )

/** "The fourth sister city of Kassel after Arnhem in the Netherlands and Kars in Turkey": those of Kassel, and none of the fourth. */
function withoutEarlier(scene: Scene): Scene {
  for (const word of wordsIn(scene, scene.words.sister)) {
    const after = scene.words.earlierSisters.exec(textFrom(scene, word.end))
    if (!scene.words.onePlace.test(word.text) || after === null) continue
    const from = word.end + after[0].length
    const own = scene.partners.filter((p) => p.start < from)
    if (own.length > 0) return { ...scene, partners: own }
  }
  return scene
}

/** "In the sister province Hebei, in Shanghai and in Nanjing": of the places of a list only the one behind the word is a sister. */
function ofOnePlace(scene: Scene): Scene {
  for (const word of wordsIn(scene, scene.words.sister)) {
    if (!scene.words.onePlace.test(word.text)) continue
    const own = scene.china.find(
      (p) => p.start > word.end && textBetween(scene, word.end, p.start).trim() === '',
    )
    if (own) return { ...scene, china: [own] }
  }
  return scene
}

/** "Signed a letter of intent to become sister cities": a signing, and no tie yet. */
function isOnlyMeant(scene: Scene, span: Span): boolean {
  const clause = clauseAt(scene, span.start)
  return wordsIn(scene, scene.words.sisterIntent).some((word) => within(word, clause))
}

/** "A and B are sister cities, and C has been twinned with D since 1993": clauses that each tell of a pair of their own. */
function clausesOf(scene: Scene, spans: Span[]): { scene: Scene; span: Span }[] {
  const clauses = new Map<number, { scene: Scene; span: Span }>()
  for (const span of spans) {
    const clause = clauseAt(scene, span.start)
    const china = scene.china.filter((p) => within(p, clause))
    const partners = scene.partners.filter((p) => within(p, clause))
    if (china.length === 0 || partners.length === 0 || clauses.has(clause.start)) continue
    const mentions = scene.sentence.mentions.filter((m) => m.type !== 'date' || within(m, clause))
    clauses.set(clause.start, {
      scene: { ...scene, china, partners, sentence: { ...scene.sentence, mentions } },
      span,
    })
  }
  return [...clauses.values()]
}

const isSpokenOf = (scene: Scene, span: Span): boolean =>
  scriptOf(scene.language).spaced && scene.links.definite.test(textBefore(scene, span.start))

/** "eight sister cities": the number stands right before the words. */
function countsOnly(scene: Scene, span: Span): boolean {
  return mentionsOf(scene.sentence, 'number').some(
    (n) => !n.ordinal && n.value > 1 && n.end <= span.start && span.start - n.end < 14,
  )
}

/** How far a list may stand from the sentence that says what it lists. */
const LIST_REACH = 6
/** A longer item of a list tells something of its own: a chronicle. */
const LONGEST_ITEM = 70

/** "Paris, Brussels and Amsterdam joined later"; "• Vancouver (1985)": a list that goes on after sister cities were named. */
export const sisterList: Rule = {
  name: 'tie-sister-list',
  kind: 'tie',
  read(scene, scenes) {
    if (scene.heading || scene.partners.length === 0) return []
    if (wordsIn(scene, scene.words.sister).length > 0) return []
    const placed = tiePartners(scene).filter((p) => p.place !== null)
    if (placed.length === 0) return []
    const opener = scenes
      .slice(Math.max(0, scene.index - LIST_REACH), scene.index)
      .findLast((s) => says(s, s.words.sister))
    if (!opener) return []
    const between = scenes.slice(opener.index + 1, scene.index)
    const unbroken = between.every((s) => s.partners.some((p) => p.place !== null))
    const isItem = scene.listed && scene.text.length <= LONGEST_ITEM
    if (!unbroken || !(isItem || says(scene, scene.words.joined))) return []
    const carried = scene.china.length > 0 ? null : carriedChina(scene)
    const china = carried
      ? { value: [carried.value], found: carried.found }
      : chinaSides(scene, scene.sentence)
    if (!china || china.value[0]?.code === 'CN') return []
    const span = scene.partners[0] as Span
    return tieFacts(
      scene,
      'tie-sister-list',
      'sister',
      0.8,
      span,
      pairEach(china, { value: placed, found: 'stated' }),
    )
  },
  examples: SISTER_LIST_EXAMPLES,
}
