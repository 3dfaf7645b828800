/** A heading, a point, a paragraph or code of the change log. */
export interface ChangeBlock {
  text: string
  lang: 'en' | 'zh-Hans'
}

/**
 * The change log block by block, without its title. Where `chinese` has a point of the same name (`- **名称** <!-- Name -->：…`), that
 * stands in the place of the English one and of what belongs to it; a point that it lacks stays as it is, so that nothing is missing.
 */
export function changeBlocks(text: string, chinese: string | null): ChangeBlock[] {
  const points = new Map(blocksOf(chinese ?? '').flatMap(toNamedPoint))
  let isReplaced = false
  return blocksOf(text)
    .filter((block) => !block.startsWith('# '))
    .flatMap((block): ChangeBlock[] => {
      const name = nameOf(block)
      const isHead = name !== null || block.startsWith('#')
      const other = name === null ? undefined : points.get(name)
      if (isHead) isReplaced = other !== undefined
      if (other !== undefined) return [{ text: other, lang: 'zh-Hans' }]
      return isReplaced ? [] : [{ text: block, lang: 'en' }]
    })
}

/** The names of the points of a change log, in their order. */
export const changeNames = (text: string): string[] =>
  blocksOf(text).flatMap((block) => nameOf(block) ?? [])

/** The names of the English points that a Chinese change log has. */
export const translatedNames = (chinese: string): string[] =>
  blocksOf(chinese)
    .flatMap(toNamedPoint)
    .map(([name]) => name)

const blocksOf = (text: string): string[] =>
  text
    .split(/\n(?=#{1,3} |- )|\n{2,}/u)
    .map((block) => block.trim())
    .filter((block) => block !== '')

const nameOf = (block: string): string | null => /^- \*\*([^*]{1,60})\*\*/u.exec(block)?.[1] ?? null

function toNamedPoint(block: string): [string, string][] {
  const comment = /\s?<!-- (.{1,60}?) -->/u.exec(block)
  if (comment?.[1] === undefined || nameOf(block) === null) return []
  return [[comment[1], block.replace(comment[0], '')]]
}
