import type { DocumentEntry, Language } from '../../model/dataset.ts'
import { formatDate } from '../format.ts'

export const CITATION_FORMATS = ['text', 'apa', 'bibtex', 'gbt7714'] as const
export type CitationFormat = (typeof CITATION_FORMATS)[number]

/** What a citation is made of. */
export interface Cited {
  /** The fact that is cited; null where it is the document as a whole. */
  fact: {
    id: string
    /** In plain words: `Trade · Guangzhou – Belarus · 2021: +52.59 %`. */
    said: string
    quote: string
  } | null
  document: Pick<DocumentEntry, 'id' | 'title' | 'publisher' | 'published' | 'language' | 'url'>
  /** Address of the fact, or the document, in the atlas. */
  link: string
  /** Version of the dataset. */
  version: string
  /** ISO 8601: the day on which the source was looked at. */
  accessed: string
}

/** The document of a fact as a reference; as text, the fact and its quote too. Where the source has no address, the fact's stands. */
export function formatCitation(format: CitationFormat, cited: Cited): string {
  switch (format) {
    case 'text':
      return plainText(cited)
    case 'apa':
      return apa(cited)
    case 'bibtex':
      return bibtex(cited)
    case 'gbt7714':
      return gbt7714(cited)
  }
}

function plainText({ fact, document, link, version }: Cited): string {
  const { title, publisher, published, url } = document
  const date = published === null ? null : formatDate(published, 'en')
  const source = [publisher, `“${title}”`, date].filter((part) => part !== null).join(', ')
  const address = url === null ? '' : ` ${url}`
  const lines = fact === null ? [] : [fact.said, `“${fact.quote}”`]
  return [...lines, `${source}.${address}`, whereRead(fact, document, version, link)].join('\n')
}

/** `Silkthread, dataset 1a2b, fact 0123456789ab: https://…` */
const whereRead = (
  fact: Cited['fact'],
  document: Cited['document'],
  version: string,
  link: string,
) => `${whatRead(fact, document, version)} ${link}`

const whatRead = (fact: Cited['fact'], document: Cited['document'], version: string) =>
  `Silkthread, dataset ${version}, ${fact === null ? `document ${document.id}` : `fact ${fact.id}`}:`

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

/** APA 7, a page on a website by an organisation: `Author. (2022, March 11). Title. Address`. */
function apa({ document, link }: Cited): string {
  const { title, publisher, published, url } = document
  const [year, month, day] = published?.split('-') ?? []
  const name = month === undefined ? null : (MONTHS[Number(month) - 1] ?? null)
  const spelt = name === null ? null : [name, day === undefined ? null : Number(day)]
  const date =
    year === undefined
      ? 'n.d.'
      : [year, spelt?.filter((part) => part !== null).join(' ') ?? null]
          .filter((part) => part !== null)
          .join(', ')
  const parts =
    publisher === null
      ? [ended(title), `(${date}).`]
      : [ended(publisher), `(${date}).`, ended(title)]
  return [...parts, url ?? link].join(' ')
}

/** With a full stop, unless it ends in a sign of its own. */
const ended = (text: string) => (/[.!?。！？]["”’）)]?$/u.test(text) ? text : `${text}.`)

const BABEL: Record<Language, string> = { en: 'english', de: 'ngerman', zh: 'chinese' }
const BIBTEX_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

function bibtex({ fact, document, link, version, accessed }: Cited): string {
  const { title, publisher, published, language, url } = document
  const [year, month, day] = published?.split('-') ?? []
  const fields: [string, string | null][] = [
    ['author', publisher === null ? null : `{{${escaped(publisher)}}}`],
    ['title', `{{${escaped(title)}}}`],
    ['year', year === undefined ? null : `{${year}}`],
    ['month', month === undefined ? null : (BIBTEX_MONTHS[Number(month) - 1] ?? null)],
    ['day', day === undefined ? null : `{${Number(day)}}`],
    ['url', `{${addressIn(url ?? link)}}`],
    ['urldate', `{${accessed}}`],
    ['langid', `{${BABEL[language]}}`],
    ['note', `{${escaped(whatRead(fact, document, version))} \\url{${addressIn(link)}}}`],
  ]
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value},`]))
  // A key holds no sign that BibTeX or a citing command could take for its own.
  const key = fact?.id ?? document.id.replace(/[^\p{L}\p{N}]+/gu, '-')
  return [`@misc{silkthread-${key},`, ...lines, '}'].join('\n')
}

const ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces even behind a backslash.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Text in which TeX finds no command. */
const escaped = (text: string) =>
  text.replace(/[\\{}$&%#_~^]/gu, (sign) => ESCAPES[sign] ?? `\\${sign}`)

/** An address in which no brace and no backslash ends the field. */
const addressIn = (url: string) =>
  url.replace(/[{}\\]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

/** GB/T 7714-2015, electronic resource: `Author. Title[EB/OL]. (2022-03-11)[2026-01-31]. Address.` */
function gbt7714({ document, link, accessed }: Cited): string {
  const { title, publisher, published, language, url } = document
  const author = publisher ?? (language === 'zh' ? '佚名' : 'Anon')
  const date = published === null ? '' : `(${published})`
  return `${ended(author)} ${title}[EB/OL]. ${date}[${accessed}]. ${url ?? link}.`
}
