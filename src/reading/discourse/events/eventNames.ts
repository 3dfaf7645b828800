import type { Language } from '../../../model/dataset.ts'
import { eventNameWords } from '../../locales/eventNameWords.ts'
import { spansOf } from '../../locales/pattern.ts'
import { scriptOf } from '../../locales/script.ts'
import type { Span } from '../../mentions/mention.ts'
import { says, textBetween, within, type Scene } from '../scene.ts'

export function eventNames(scene: Scene): (Span & { name: string })[] {
  return spansOf(scene.words.eventName, scene.text).flatMap(({ start, end, text }) => {
    const name = cleanName(text, scene.language)
    if (name === null || isOnlyQuoted(scene, { start, end, text })) return []
    return [{ start: start + scene.sentence.start, end: end + scene.sentence.start, name }]
  })
}

/** "nicht mehr im „Kindesalter“", "der „Gürtel“-Initiative": words in quotation marks where nothing else tells of a meeting. */
function isOnlyQuoted(scene: Scene, { end, text }: Span & { text: string }): boolean {
  if (!/^[„»"]/u.test(text)) return false
  if (/^-\p{L}/u.test(scene.text.slice(end))) return true
  return !says(scene, scene.words.eventNoun) && !says(scene, scene.words.eventVerb)
}

/** "The Investment Conference and the first CEO Forum were held": names that share a clause and its sides are one meeting's. */
export function joinNames<N extends Span & { name: string }>(scene: Scene, names: N[]): N[] {
  const joined: N[] = []
  for (const name of names) {
    const last = joined.at(-1)
    const sided = [last, name].some((n) => n && scene.partners.some((p) => within(p, n)))
    if (last && !sided && scene.links.names.test(textBetween(scene, last.end, name.start))) {
      const text = textBetween(scene, last.start, name.end)
      joined[joined.length - 1] = {
        ...last,
        end: name.end,
        name: text.slice(Math.max(0, text.indexOf(last.name))),
      }
    } else joined.push(name)
  }
  return joined
}

/** The name without what leads to it, its article, edition and year; null where too little is left. */
function cleanName(text: string, language: Language): string | null {
  const { edition, lead, time, noName, article, ordinal, least } = eventNameWords(language)
  const quoted = text.replace(/^[“《「»„"]|[”》」«“"]$/gu, '').trim()
  const first = quoted.search(edition)
  const told = (first < 0 ? quoted.replace(lead, '') : quoted.slice(first)).replace(time, '')
  if (noName.test(told)) return null
  let name = told.replace(article, '')
  for (let i = 0; i < 3; i++) name = name.replace(ordinal, '')
  const size = scriptOf(language).spaced ? name.split(/\s+|[-–]/u).length : [...name].length
  // "(Harbin Fair": only what a longer name is called for short.
  const isShortForm = /^[(（][^)）]*$/u.test(name)
  return size >= least && !isShortForm ? name : null
}
