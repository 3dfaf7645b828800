import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { BlockType } from '../../model/dataset.ts'
import { isProse } from './measure.ts'
import { readPageHead } from './pageHead.ts'
import type { PageHead } from './pageHead.ts'
import type { Part } from './parts.ts'
import { splitParagraphs } from './paragraphs.ts'

/** The article of a page: its paragraphs in order, with what their mark-up says they are. */
export interface WebPage {
  head: PageHead
  parts: Part[]
  /** Lines outside the article, above it: where a byline may stand. */
  around: string[]
}

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE NAV FOOTER ASIDE FORM BUTTON SELECT SVG IFRAME OBJECT MENU DIALOG HEAD TITLE META LINK'.split(
    ' ',
  ),
)
const SKIPPED_CLASS =
  /(?:^|[\s_-])(?:nav|navbar|menu|breadcrumbs?|crumbs?|share|sharing|social|related|recommend(?:ed)?|rank|ranking|sidebar|aside|footer|comments?|advert|ads?|banner|cookie|pagination|toolbar|popup|modal|newsletter|hotlist|copyright)(?:[\s_-]|$)/iu
const BLOCKS = new Set(
  'P DIV SECTION ARTICLE MAIN HEADER H1 H2 H3 H4 H5 H6 LI UL OL DL DT DD TABLE TBODY THEAD TR TD TH BLOCKQUOTE PRE FIGURE FIGCAPTION CAPTION ADDRESS DETAILS SUMMARY HR CENTER BODY HTML'.split(
    ' ',
  ),
)
const HINTS: Readonly<Record<string, BlockType>> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  LI: 'item',
  DD: 'item',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
}

/** Readability is not believed below this many characters, nor when it lost two thirds of the paragraphs that stand there. */
const FEWEST_CHARACTERS = 200
const LEAST_SHARE = 1 / 3

/**
 * The article of an HTML page by Readability; where that finds too little, the paragraphs of `article`, `main` or the body.
 * Scripts, menus, asides and footers are dropped; soft hyphens go, no-break spaces become spaces.
 */
export function readWebPage(html: string): WebPage {
  const { document } = parseHTML(html)
  const head = readPageHead(document)
  const root =
    document.querySelector('article') ??
    document.querySelector('main, [role="main"]') ??
    document.querySelector('body') ??
    document.documentElement
  if (root === null) return { head, parts: [], around: [] }
  const standing = partsOf(root)
  const around = partsOf(document.querySelector('body') ?? root).map(({ text }) => text)
  const readable = readabilityParts(html)
  const [found, there] = [proseLength(readable), proseLength(standing)]
  const isEnough = found >= Math.min(FEWEST_CHARACTERS, there) && found >= there * LEAST_SHARE
  return { head, parts: isEnough && readable.length > 0 ? readable : standing, around }
}

/** Readability asks every element for its text, so that depth counts squared. No page that people read is as deep. */
const DEEPEST = 200

function readabilityParts(html: string): Part[] {
  // A document of its own: Readability takes apart what it reads.
  const { document } = parseHTML(html)
  if (document.documentElement === null || document.querySelector('body') === null) return []
  if (isDeeper(document.documentElement, DEEPEST)) return []
  const article = readabilityArticle(document)
  if (article === null || !article.content) return []
  const content = parseHTML(`<html><body>${article.content}</body></html>`).document.querySelector(
    'body',
  )
  return content === null ? [] : partsOf(content)
}

/** Null also where it is too much for it: it hands an element's children on as the arguments of one call. */
function readabilityArticle(document: Document): { content?: string | null | undefined } | null {
  try {
    return new Readability(document, {
      charThreshold: FEWEST_CHARACTERS,
      // The names of classes tell what is still furniture.
      keepClasses: true,
    }).parse()
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function isDeeper(root: Element, most: number): boolean {
  let depth = 0
  let element: Element | null = root
  while (element !== null && depth <= most) {
    if (element.firstElementChild !== null) {
      element = element.firstElementChild
      depth += 1
      continue
    }
    while (element !== null && element !== root && element.nextElementSibling === null) {
      element = element.parentElement
      depth -= 1
    }
    element = element === root ? null : (element?.nextElementSibling ?? null)
  }
  return depth > most
}

/** The blocks of an element in reading order. */
export function partsOf(root: Element): Part[] {
  const parts: Part[] = []
  const isAside = asideTest(root)
  let buffer = ''
  const flush = (hint?: BlockType) => {
    const text = buffer
    buffer = ''
    for (const { start, end } of splitParagraphs(text)) {
      parts.push({ text: text.slice(start, end), ...(hint !== undefined && { hint }) })
    }
  }
  /** Own stack: a page nested ten thousand deep must not end the run. */
  const stack: ({ node: Node; hint?: BlockType } | { close: true; hint?: BlockType })[] = [
    { node: root },
  ]
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const inherited = step.hint === undefined ? {} : { hint: step.hint }
    if ('close' in step) {
      flush(step.hint)
      continue
    }
    const { node } = step
    if (node.nodeType === 3) buffer += plain(node.textContent ?? '')
    if (node.nodeType !== 1) continue
    const element = node as Element
    const name = element.tagName.toUpperCase()
    if (name === 'BR') buffer += '\n'
    if (isSkipped(element, name) || isAside(element)) continue
    const children = [...element.childNodes].reverse()
    if (BLOCKS.has(name)) {
      flush(step.hint)
      const hint = HINTS[name] === undefined ? inherited : { hint: HINTS[name] }
      stack.push({ close: true, ...hint })
      // One by one: a call takes no more than some hundred thousand arguments.
      for (const child of children) stack.push({ node: child, ...hint })
    } else for (const child of children) stack.push({ node: child, ...inherited })
  }
  flush()
  return parts
}

const isSkipped = (element: Element, name: string): boolean =>
  SKIPPED.has(name) || element.hasAttribute('hidden')

/** How much of the page an element may hold and still be put aside for the name of its class. */
const MOST_OF_PAGE = 0.4

/** `<div class="share">`; not `<body class="page ads">`. */
function asideTest(root: Element): (element: Element) => boolean {
  const length = (element: Element) => element.textContent?.length ?? 0
  const all = length(root)
  let large = 0
  return (element) => {
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    // Where ten elements of such names hold the page, names tell nothing.
    if (large >= 10 || !SKIPPED_CLASS.test(names)) return false
    if (length(element) < all * MOST_OF_PAGE) return true
    large += 1
    return false
  }
}

const plain = (text: string): string =>
  text.replace(/[\u00AD\u200B\uFEFF\0]/gu, '').replace(/[\s\u00A0]+/gu, ' ')

const proseLength = (parts: Part[]): number =>
  parts.filter(({ text }) => isProse(text)).reduce((sum, { text }) => sum + text.length, 0)
