import { isIsoDate, isWebAddress } from './frontMatter.ts'
import { fold } from './measure.ts'

/** What the head of a web page says of its article; null where it does not. */
export interface PageHead {
  title: string | null
  publisher: string | null
  /** ISO 8601, to the day. */
  published: string | null
  url: string | null
}

const PUBLISHED_NAMES =
  'article:published_time publishdate publish-date publish_date pubdate date dc.date dc.date.issued dc.date.created dcterms.date dcterms.created dcterms.issued article_date_original article:create_at weibo:article:create_at og:published_time og:release_date release_date sailthru.date parsely-pub-date datepublished firstpublishedtime publication_date citation_publication_date created'.split(
    ' ',
  )
const TITLE_NAMES = 'og:title twitter:title dc.title articletitle headline'.split(' ')
const PUBLISHER_NAMES =
  'og:site_name dc.publisher publisher application-name contentsource source'.split(' ')

/** Title, publisher, date and address of a page: from JSON-LD, `<meta>`, `<h1>`, `<title>` and `<link>`. */
export function readPageHead(document: Document): PageHead {
  const linked = jsonLdOf(document)
  const meta = metaOf(document)
  const named = (names: string[]): string | null =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined) ?? null
  const pageTitle = clean(document.querySelector('title')?.textContent)
  const headline = onlyHeading(document) ?? linked.headline ?? named(TITLE_NAMES)
  const times = [
    linked.datePublished,
    named(PUBLISHED_NAMES),
    attribute(document, 'time[pubdate]', 'datetime'),
    attribute(document, '[itemprop="datePublished"]', 'datetime') ??
      attribute(document, '[itemprop="datePublished"]', 'content'),
    attribute(document, 'article time[datetime], main time[datetime]', 'datetime'),
  ]
  const url = attribute(document, 'link[rel="canonical"]', 'href') ?? named(['og:url'])
  return {
    title: headline ?? (pageTitle === null ? null : withoutSite(pageTitle)),
    publisher: linked.publisher ?? named(PUBLISHER_NAMES),
    published: times.map(parseDay).find((day) => day !== null) ?? null,
    url: isWebAddress(url) ? url : null,
  }
}

/** `2024-11-27T09:14:00+02:00`, `2024年05月16日10:14`, `20240516`: the day that is written, in no time zone. */
function parseDay(text: string | null | undefined): string | null {
  const match =
    /^\s*(?<year>[12]\d{3})\s?[-/.年]?\s?(?<month>\d{1,2})\s?[-/.月]?\s?(?<day>\d{1,2})(?!\d{3})/u.exec(
      text ?? '',
    )
  if (match?.groups === undefined) return null
  const { year = '', month = '', day = '' } = match.groups
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isIsoDate(iso) ? iso : null
}

/** The page's first heading, when it is the only one of its rank. */
function onlyHeading(document: Document): string | null {
  const headings = [...document.querySelectorAll('h1')].map((heading) => clean(heading.textContent))
  return headings.length === 1 ? (headings[0] ?? null) : null
}

/** "Headline - The Paper", "标题--国际--人民网": the headline, unless what is left would be no headline. */
function withoutSite(title: string): string {
  const [first = title] = title.split(/\s[-–—|·»_]\s|\s?(?:--|[|_])\s?/u)
  return first.length >= 8 || first.length * 2 >= title.length ? first.trim() : title
}

function metaOf(document: Document): Map<string, string> {
  const values = new Map<string, string>()
  for (const element of document.querySelectorAll('meta')) {
    const name =
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop')
    const value = clean(element.getAttribute('content'))
    if (name !== null && value !== null && !values.has(name.toLowerCase()))
      values.set(name.toLowerCase(), value)
  }
  return values
}

interface Linked {
  headline: string | null
  datePublished: string | null
  publisher: string | null
}

/** The first article that JSON-LD describes; broken JSON describes none. */
function jsonLdOf(document: Document): Linked {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const data = parseJson(script.textContent ?? '')
    const nodes = [data, ...listOf(data), ...listOf(valueOf(data, '@graph'))]
    const article = nodes.find(
      (node) =>
        typeof valueOf(node, 'headline') === 'string' ||
        typeof valueOf(node, 'datePublished') === 'string',
    )
    if (article === undefined) continue
    return {
      headline: textOf(valueOf(article, 'headline')),
      datePublished: textOf(valueOf(article, 'datePublished')),
      publisher: textOf(valueOf(valueOf(article, 'publisher'), 'name')),
    }
  }
  return { headline: null, datePublished: null, publisher: null }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    // A RangeError: nested too deep.
    if (error instanceof SyntaxError || error instanceof RangeError) return null
    throw error
  }
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const valueOf = (node: unknown, key: string): unknown =>
  typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[key] : undefined

const textOf = (value: unknown): string | null => (typeof value === 'string' ? clean(value) : null)

const attribute = (document: Document, selector: string, name: string): string | null =>
  clean(document.querySelector(selector)?.getAttribute(name))

/** No title, name or address is as long; a page that puts its whole text there states none. */
const LONGEST_VALUE = 2_000

function clean(text: string | null | undefined): string | null {
  if ((text?.length ?? 0) > LONGEST_VALUE) return null
  const plain = (text ?? '')
    .replace(/[\u00AD\u200B\0]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
  return fold(plain) === '' ? null : plain
}
