import { mentionsOf, says, textBefore, textFrom, type Scene } from '../../discourse/scene.ts'
import { preferNames } from '../../discourse/sides.ts'
import { unitAfter } from '../../locales/unitWords.ts'
import { hasFlow } from './flowWords.ts'
import { listsSums } from './listsSums.ts'
import { periods } from './periods.ts'

/** The trade that a sentence goes on about, with its period; else the sentence whose period it takes over. */
export function toldBefore(scene: Scene, scenes: Scene[]): Scene | null {
  return dated(lastTrade(scene, scenes), scenes) ?? periodBefore(scene, scenes)
}

/**
 * Without a word of trade of its own, a sentence goes on about trade only where a partner has its part of it ("Kenya
 * followed with …", 哈萨克斯坦次之), and neither signs nor invests nor counts anything else.
 */
export function goesOn(scene: Scene, before: Scene | null): boolean {
  if (!before || signsPapers(scene) || signsPapers(before)) return false
  if (says(scene, scene.words.invest)) return false
  const counted = mentionsOf(scene.sentence, 'number').some(
    (n) => unitAfter(scene.language, textFrom(scene, n.core.end)) !== null,
  )
  if (counted) return false
  if (listsSums(scene)) return true
  const { hasPart, partFor } = scene.words
  return preferNames(scene.partners).some(
    (p) =>
      hasPart.test(textFrom(scene, p.end)) ||
      (p.start - scene.sentence.start < 24 && partFor.test(textBefore(scene, p.start))),
  )
}

/** The last sentence of the same or the previous paragraph that told of trade with a partner, if it is near. */
function lastTrade(scene: Scene, scenes: Scene[]): Scene | null {
  for (let i = scene.index - 1; i >= Math.max(0, scene.index - 3); i--) {
    const earlier = scenes[i]
    if (!earlier || earlier.heading) return null
    if (earlier.sentence.block < scene.sentence.block - 1) return null
    if (hasFlow(earlier) && namesTrade(earlier)) return earlier
  }
  return null
}

/** The same scene with the period it took over itself, where it names none. */
function dated(scene: Scene | null, scenes: Scene[]): Scene | null {
  if (!scene || periods(scene).length > 0) return scene
  const source = scenes
    .slice(Math.max(0, scene.index - 4), scene.index)
    .findLast((s) => !s.heading && hasFlow(s) && periods(s).length > 0)
  const period = source ? periods(source)[0] : undefined
  return period
    ? { ...scene, sentence: { ...scene.sentence, mentions: [...scene.sentence.mentions, period] } }
    : scene
}

/** What is told of trade with nobody named, or only hoped for, carries no partner on. */
function namesTrade(scene: Scene): boolean {
  const measured =
    mentionsOf(scene.sentence, 'money').length + mentionsOf(scene.sentence, 'growth').length > 0
  if (scene.partners.length === 0) return measured && !says(scene, scene.words.wholeTrade)
  return measured || !says(scene, scene.words.unreal)
}

/**
 * The sentence that said "the same period", where it was not one of trade, or that told of all trade, of which this one
 * has the part of its partners: its period goes on.
 */
function periodBefore(scene: Scene, scenes: Scene[]): Scene | null {
  const earlier = scenes[scene.index - 1]
  if (!earlier || earlier.heading || !hasFlow(scene)) return null
  if (says(scene, scene.words.samePeriod)) return earlier
  const near = earlier.sentence.block >= scene.sentence.block - 1
  return near && scene.partners.length > 0 && hasFlow(earlier) && periods(earlier).length > 0
    ? earlier
    : null
}

/** "Ghana followed with 12 billion" signs nothing: a word of signing needs a paper. */
const signsPapers = (scene: Scene): boolean =>
  says(scene, scene.words.sign) &&
  scene.words.instruments.some(([, pattern]) => says(scene, pattern))
