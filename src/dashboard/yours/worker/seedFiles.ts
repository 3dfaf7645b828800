import type { FrontMatter } from '../../../reading/read/frontMatter.ts'
import type { SourceDocument } from '../../../reading/read/source.ts'
import type { Given, SeedFile } from '../messages.ts'

/**
 * Files that may stand for a document in `seeds/`, the best first: its text as it was read, below front matter that says what is
 * known of it, so that offsets keep; the same with no more front matter than the reader stated; for what its mark-up told
 * apart, the document as it was given. `body` is what of a text file stands below its front matter, null for other files.
 */
export function seedFiles(given: Given, document: SourceDocument, body: string | null): SeedFile[] {
  const { title, publisher, published, language, url, source } = document
  const known = { title, publisher, published, language, url, source }
  const textFile = (name: string, front: FrontMatter, text: string): SeedFile => ({
    name,
    bytes: new TextEncoder().encode(`${formatFrontMatter(front)}${text}`),
  })
  const ending = /\.html?$/iu.exec(given.name)?.[0]
  const isStated = Object.keys(given.stated).length > 0
  return [
    textFile(`${document.id}.md`, known, document.text),
    textFile(`${document.id}.md`, given.stated, document.text),
    ...(ending !== undefined && body !== null
      ? [textFile(`${document.id}${ending}`, { ...known, title }, body)]
      : []),
    ...(isStated ? [] : [{ name: given.name, bytes: given.bytes }]),
  ]
}

/** A block of front matter; a text is written as JSON writes it, which YAML reads. */
export function formatFrontMatter(front: FrontMatter): string {
  const lines = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
  return `---\n${lines.join('')}---\n`
}
