import type { Atlas } from './dataset.ts'
import { formatList } from './format.ts'
import { placeName } from './names.ts'
import type { View } from './view.ts'
import { frameWords } from './frame/words.ts'

/** What the browser's tab and history call the view: `Guangdong – Belarus · Silkthread`. */
export function pageTitle(atlas: Atlas, view: View): string {
  const words = frameWords[view.language]
  const named = (codes: readonly string[]) =>
    formatList(
      codes.map((code) => placeName(atlas, code, view.language)),
      view.language,
    )
  const document = view.document === null ? undefined : atlas.documentById.get(view.document)
  const places = [named(view.provinces), named(view.partners)].filter((name) => name !== '')
  // The browser keeps titles: one of the reader's own documents is not to be found there.
  const isOwn = document !== undefined && atlas.own.has(document.id)
  const page = view.page === 'map' ? [] : [words.page[view.page]]
  const parts = isOwn
    ? [words.page.read]
    : document === undefined
      ? [places.join(' – '), ...page]
      : [document.title]
  return [...parts, words.brand].filter((part) => part !== '').join(' · ')
}
