import type { Language } from '../../model/dataset.ts'
import { datelineLength } from '../mentions/dateline.ts'
import { splitSentences } from '../mentions/sentences.ts'
import type { Piece } from './classify.ts'
import { classifyBlocks } from './classify.ts'
import { bodyProblem, textProblem } from './bounds.ts'
import { decodeText } from './decode.ts'
import { parseFrontMatter } from './frontMatter.ts'
import type { FrontMatter } from './frontMatter.ts'
import { findLanguage } from './language.ts'
import { findMastheadDate, findPublisher } from './masthead.ts'
import { joinParts } from './parts.ts'
import type { Part } from './parts.ts'
import { splitParagraphs } from './paragraphs.ts'
import { read, refused } from './refusal.ts'
import type { Result } from './refusal.ts'
import type { Block, SourceDocument } from './source.ts'
import { readWebPage } from './webPage.ts'

/** What a document may be written in, by the ending of its file name. */
export const TEXT_FORMATS = ['md', 'txt', 'html', 'htm'] as const
export type TextFormat = (typeof TEXT_FORMATS)[number]
export const FORMATS = [...TEXT_FORMATS, 'pdf', 'docx'] as const
export type Format = (typeof FORMATS)[number]

const LONGEST_TITLE = 120

/** The format that a file name ends in, or null: `tea.HTML` is `html`. */
export function formatOf(name: string): Format | null {
  const ending = /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase()
  return FORMATS.find((format) => format === ending) ?? null
}

/** File name without folder and ending: `seeds/tea-2021.md` is `tea-2021`. */
export const documentId = (name: string): string =>
  (/[^/\\]*$/u.exec(name)?.[0] ?? name).replace(/(?<=.)\.[^.]*$/u, '')

/**
 * The document in a file of a text format: its text, what each part of it is, and its title, publisher, date, language and
 * address, as the front matter or the page's head state them, else as the text shows them. Refused with the reason when
 * the bytes are no readable document or the front matter is wrong. What is `stated` of it besides goes before all of them.
 */
export function readDocument(
  name: string,
  bytes: Uint8Array,
  stated: FrontMatter = {},
): Result<SourceDocument> {
  const format = TEXT_FORMATS.find((known) => known === formatOf(name))
  if (format === undefined) {
    const allowed = FORMATS.map((ending) => `.${ending}`).join(', ')
    return refused(`unknown kind of file; allowed: ${allowed}`)
  }
  const decoded = decodeText(bytes)
  if (decoded.type === 'refused') return decoded
  return readText(documentId(name), decoded.value, format, stated)
}

/** The same for text that is decoded already. */
export function readText(
  id: string,
  text: string,
  format: TextFormat,
  stated: FrontMatter = {},
): Result<SourceDocument> {
  const fronted = parseFrontMatter(text)
  if (fronted.type === 'refused') return fronted
  const { body, frontMatter } = fronted.value
  const problem = bodyProblem(body, format)
  if (problem !== null) return refused(problem)
  return sound(readBody(id, body, format, { ...frontMatter, ...stated }))
}

/** The document of a body whose front matter is known already. Its text may hold no words: `50 %`. */
export function readBody(
  id: string,
  body: string,
  format: TextFormat,
  front: FrontMatter,
): SourceDocument {
  const page =
    format === 'html' || format === 'htm' ? readPage(body, front) : readPlain(body, front)
  return { id, ...page, source: front.source ?? null }
}

/** The same for paragraphs that are known already, with what is stated of them elsewhere. */
export function readParts(id: string, parts: Part[], front: FrontMatter): Result<SourceDocument> {
  const { text, pieces } = joinParts(parts)
  const problem = textProblem(text)
  if (problem !== null) return refused(problem)
  return sound({ id, ...describe(text, pieces, front, null), source: front.source ?? null })
}

function sound(document: SourceDocument): Result<SourceDocument> {
  const problem = textProblem(document.text)
  if (problem !== null) return refused(problem)
  if (!/\p{L}/u.test(document.text)) return refused('the document holds no words')
  return read(document)
}

type Page = Omit<SourceDocument, 'id' | 'source'>

function readPlain(text: string, front: FrontMatter): Page {
  return describe(text, splitParagraphs(text), front, null)
}

function readPage(html: string, front: FrontMatter): Page {
  const { head, parts, around } = readWebPage(html)
  const stated: FrontMatter = {
    ...(head.title !== null && { title: head.title }),
    ...(head.publisher !== null && { publisher: head.publisher }),
    ...(head.published !== null && { published: head.published }),
    ...(head.url !== null && { url: head.url }),
    ...front,
  }
  const title = stated.title ?? null
  const article = parts.filter(({ text }, at) => at > 3 || text !== title)
  const { text, pieces } = joinParts([...(title === null ? [] : [{ text: title }]), ...article])
  return describe(text, pieces, stated, around)
}

/** `around`: the lines of the page that the text comes from, where it says more than the text. */
function describe(
  text: string,
  pieces: Piece[],
  front: FrontMatter,
  around: string[] | null,
): Page {
  const { blocks, title } = classifyBlocks(text, pieces, front.title ?? null)
  const language = front.language ?? findLanguage(text)
  const masthead = around === null ? { text, blocks } : withBlocks(around, front.title ?? null)
  return {
    title: front.title ?? title ?? firstWords(text, blocks, language),
    publisher:
      front.publisher === undefined
        ? findPublisher(masthead.text, masthead.blocks)
        : front.publisher,
    published:
      front.published === undefined
        ? findPublished(text, blocks, masthead, language)
        : front.published,
    language,
    url: front.url ?? null,
    text,
    blocks,
  }
}

interface Lines {
  text: string
  blocks: Block[]
}

function withBlocks(lines: string[], title: string | null): Lines {
  const { text, pieces } = joinParts(lines.map((line) => ({ text: line })))
  return { text, blocks: classifyBlocks(text, pieces, title).blocks }
}

const findPublished = (
  text: string,
  blocks: Block[],
  masthead: Lines,
  language: Language,
): string | null =>
  findMastheadDate(masthead.text, masthead.blocks, language) ??
  findMastheadDate(text, blocks, language)

/** A text without a headline is called by its first sentence. */
function firstWords(text: string, blocks: Block[], language: Language): string {
  const block = blocks.find(({ type }) => type === 'paragraph' || type === 'item') ?? blocks[0]
  const opening = block === undefined ? text.trim() : text.slice(block.start, block.end)
  const story = opening.slice(datelineLength(opening))
  const first = splitSentences(story.slice(0, 2000), language)[0]
  const sentence = story.slice(first?.start, first?.end).replace(/\s+/gu, ' ')
  if (sentence.length <= LONGEST_TITLE) return sentence
  const cut = sentence.slice(0, LONGEST_TITLE).replace(/[\uD800-\uDBFF]$/u, '')
  return `${cut.replace(/\s\S*$/u, '')}…`
}
