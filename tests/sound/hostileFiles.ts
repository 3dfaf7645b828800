import { zipSync, zlibSync } from 'fflate'

/** Files that were made to hurt a reader. Each is made when it is asked for, so that none is kept in the repository. */
export interface HostileFile {
  name: string
  bytes: () => Uint8Array
  /** What becomes of it: a text that is read, or the reason of its refusal. */
  becomes: { read: RegExp } | { refused: RegExp }
}

export const PROSE =
  'The port of Linden sold more tea to its sister city Ostheim last year than ever before.'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const text = (name: string, content: () => string, becomes: HostileFile['becomes']) => ({
  name,
  bytes: () => encode(content()),
  becomes,
})
const page = (body: string): string => `<html><head><title>Tea</title></head><body>${body}`
const READ: HostileFile['becomes'] = { read: /The port of Linden sold more tea/u }

const LETTERS = [...'abcdefghij']
/** A billion laughs: each entity is ten of the one before. */
const laughs = (root: string): string => {
  const entities = LETTERS.slice(1).map(
    (name, at) => `<!ENTITY ${name} "${`&${LETTERS[at] ?? ''};`.repeat(10)}">`,
  )
  return `<!DOCTYPE ${root} [<!ENTITY a "${'lol '.repeat(10)}">${entities.join('')}]>`
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const XML = '<?xml version="1.0" encoding="UTF-8"?>'

/** A Word document with this main part, deflated. */
function wordFile(main: string, more: Record<string, Uint8Array> = {}): Uint8Array {
  const types = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>`
  return zipSync({
    '[Content_Types].xml': encode(`${XML}<Types xmlns="${PACKAGE}/content-types">${types}</Types>`),
    '_rels/.rels': encode(
      `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': encode(main),
    ...more,
  })
}

const wordXml = (body: string, head = ''): string =>
  `${XML}${head}<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`
const paragraph = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`

/** The same archive, but its directory says of every part that it is one byte long. */
function lyingArchive(bytes: Uint8Array): Uint8Array {
  const lying = bytes.slice()
  const view = new DataView(lying.buffer)
  for (let at = 0; at + 46 <= lying.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true)
  }
  return lying
}

/** The same archive with a mark that its true directory is elsewhere. */
function longArchive(bytes: Uint8Array): Uint8Array {
  const long = bytes.slice()
  new DataView(long.buffer).setUint16(long.length - 22 + 10, 0xffff, true)
  return long
}

type PdfObject = string | Uint8Array

/** A PDF of these objects, numbered from 1; the first is its catalogue. */
function pdfFile(objects: readonly PdfObject[], trailer = ''): Uint8Array {
  const parts: Uint8Array[] = [encode('%PDF-1.4\n')]
  const offsets: string[] = []
  let length = parts[0]?.length ?? 0
  const add = (part: Uint8Array) => {
    parts.push(part)
    length += part.length
  }
  for (const [at, object] of objects.entries()) {
    offsets.push(`${String(length).padStart(10, '0')} 00000 n \n`)
    add(encode(`${at + 1} 0 obj\n`))
    add(typeof object === 'string' ? encode(object) : object)
    add(encode('\nendobj\n'))
  }
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`
  const size = objects.length + 1
  add(
    encode(
      `${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}

function stream(dictionary: string, data: Uint8Array | string): Uint8Array {
  const bytes = typeof data === 'string' ? encode(data) : data
  return Buffer.concat([
    encode(`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`),
    bytes,
    encode('\nendstream'),
  ])
}

const CATALOGUE = '<< /Type /Catalog /Pages 2 0 R >>'
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
const SHOWN = `BT /F1 10 Tf 40 500 Td (${PROSE}) Tj ET`
const onePage = (resources: string, contents: PdfObject, ...more: PdfObject[]): PdfObject[] => [
  CATALOGUE,
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 900 600] /Resources << ${resources} >> /Contents 4 0 R >>`,
  contents,
  ...more,
]
const form = (next: number, contents: string): Uint8Array =>
  stream(
    `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 ${FONT} >> /XObject << /N ${next} 0 R >> >>`,
    contents,
  )

/** A part that shows the next one ten times, and that the next: what is shown is ten times as much with each. */
const doubling = (depth: number): PdfObject[] =>
  Array.from({ length: depth }, (_none, at) => form(6 + at, '/N Do '.repeat(10))).concat(
    form(5, SHOWN),
  )

const aliases = (count: number): string =>
  [...'bcdefghijklm']
    .slice(0, count)
    .map((name, at) => `${name}: &${name} [${`*${'abcdefghijkl'[at] ?? ''},`.repeat(9)}]`)
    .join('\n')
const front = (head: string): string => `---\n${head}\n---\n${PROSE}`

/** The least in mebibytes that is no file for a reader. */
const LARGE = 65

export const HOSTILE_FILES: readonly (HostileFile & { what: string })[] = [
  {
    what: 'a page with script, handlers and addresses that would run',
    ...text(
      'a.html',
      () =>
        page(
          `<script>globalThis.ran = true</script><img src=x onerror="globalThis.ran = true"><p onclick="globalThis.ran = true">${PROSE} <a href="javascript:globalThis.ran = true">more</a></p><iframe srcdoc="<script>globalThis.ran = true</script>"></iframe><object data="javascript:1"></object><base href="javascript:1">`,
        ),
      READ,
    ),
  },
  {
    what: 'a page whose own address would run',
    ...text(
      'a.html',
      () =>
        `<html><head><link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="data:text/html,1"></head><body><p>${PROSE}</p>`,
      READ,
    ),
  },
  {
    what: 'SVG with script and foreign content',
    ...text(
      'a.html',
      () =>
        page(
          `<svg onload="globalThis.ran = true"><script>globalThis.ran = true</script><foreignObject><p>no</p></foreignObject></svg><p>${PROSE}</p>`,
        ),
      READ,
    ),
  },
  {
    what: 'a billion laughs in HTML',
    ...text('a.html', () => laughs('html') + page(`<p>${PROSE} &j;</p>`), READ),
  },
  {
    what: 'a page of 100,000 levels',
    ...text('a.html', () => page(`${'<div>'.repeat(100_000)}${PROSE}`), {
      refused: /more than 20000 elements inside each other; allowed/u,
    }),
  },
  {
    what: 'a page of 100,000 levels that close what is not open',
    ...text('a.html', () => page(`${'<div></i>'.repeat(100_000)}${PROSE}`), {
      refused: /elements inside each other/u,
    }),
  },
  {
    what: 'SVG of 100,000 levels',
    ...text('a.html', () => page(`<p>${PROSE}</p>${'<svg><g>'.repeat(50_000)}`), {
      refused: /elements inside each other/u,
    }),
  },
  {
    what: 'an element of 100,000 attributes',
    ...text(
      'a.html',
      () =>
        page(`<p ${Array.from({ length: 100_000 }, (_none, at) => `a${at}=1`).join(' ')}>${PROSE}`),
      { refused: /more than 1000 attributes/u },
    ),
  },
  {
    what: 'an element of 500,000 classes',
    ...text('a.html', () => page(`<p class="${'a '.repeat(500_000)}">${PROSE}`), {
      refused: /characters of a class/u,
    }),
  },
  {
    what: 'a page of a million elements',
    ...text('a.html', () => page(`${'<i></i>'.repeat(1_000_000)}<p>${PROSE}`), {
      refused: /more than 500000 elements/u,
    }),
  },
  {
    what: 'an element of 150,000 others beside each other',
    ...text('a.html', () => page(`${'<i></i>'.repeat(150_000)}<p>${PROSE}</p>`), READ),
  },
  {
    what: 'JSON-LD of 100,000 levels',
    ...text(
      'a.html',
      () =>
        page(
          `<script type="application/ld+json">${'['.repeat(100_000)}</script><script type="application/ld+json">${'['.repeat(50_000)}${']'.repeat(50_000)}</script><script type="application/ld+json">{"__proto__": {"headline": 1}, "@graph": [null, {"headline": "Tea"}]}</script><p>${PROSE}</p>`,
        ),
      READ,
    ),
  },
  {
    what: 'a text of 50 MB',
    ...text('a.txt', () => `${PROSE}\n\n`.repeat(560_000), {
      refused: /found \d{8} characters; allowed: 1500000 at most; split it into parts/u,
    }),
  },
  {
    what: 'a page of 50 MB',
    ...text('a.html', () => page(`<p>${PROSE}</p>\n`.repeat(560_000)), {
      refused: /found a page of \d{8} characters; allowed: 10000000/u,
    }),
  },
  {
    what: 'a page of 9 MB of text',
    ...text('a.html', () => page(`<p>${PROSE}</p>\n`.repeat(96_000)), {
      refused: /more than 1500000 characters of text/u,
    }),
  },
  {
    what: 'a file that is larger than any document',
    name: 'a.pdf',
    bytes: () => new Uint8Array(LARGE * 1024 * 1024),
    becomes: { refused: /found a file of 65 MiB; allowed: 64 MiB/u },
  },
  {
    what: 'bidi controls, zero-width characters and homoglyphs',
    ...text(
      'a.txt',
      () => `${PROSE}\n\nThe \u202Etrop\u202C of G\u200Buang\u200Ddong and \u0412elarus signed.`,
      { read: /The \u202Etrop\u202C of G\u200Buang\u200Ddong and \u0412elarus signed\./u },
    ),
  },
  {
    what: 'escapes that a terminal would obey',
    ...text('a.txt', () => `\u001B[2J\u001B]0;tea\u0007${PROSE}`, READ),
  },
  {
    what: 'NUL bytes in a text',
    ...text('a.txt', () => `${PROSE}\0${PROSE}`, { refused: /the encoding is unknown|binary/u }),
  },
  {
    what: 'bytes of no encoding',
    name: 'a.txt',
    bytes: () => Uint8Array.from({ length: 4_000 }, (_none, at) => 0x80 + ((at * 7) % 0x7f)),
    becomes: { refused: /the encoding is unknown/u },
  },
  {
    what: 'a charset that does not exist',
    name: 'a.html',
    bytes: () =>
      Buffer.concat([
        encode(`<meta charset="x-utf-7-or-so">${page(`<p>${PROSE} caf`)}`),
        Uint8Array.of(0xe9),
        encode(' and tea</p>'),
      ]),
    becomes: READ,
  },
  {
    what: 'a billion laughs in a Word document',
    name: 'a.docx',
    bytes: () => wordFile(wordXml(paragraph(`${PROSE} &j;`), laughs('w:document'))),
    becomes: { refused: /no readable Word document: .*entity not found/u },
  },
  {
    what: 'a Word document that asks for a file of the machine',
    name: 'a.docx',
    bytes: () =>
      wordFile(
        wordXml(
          paragraph(`${PROSE} &x;`),
          '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        ),
      ),
    becomes: { refused: /no readable Word document: .*entity not found/u },
  },
  {
    what: 'a Word document of 100 MB in 100 kB',
    name: 'a.docx',
    bytes: () => wordFile(wordXml(paragraph(PROSE + 'a'.repeat(100_000_000)))),
    becomes: { refused: /its text unpacks to more than 32 MiB/u },
  },
  {
    what: 'the same with a directory that lies',
    name: 'a.docx',
    bytes: () => lyingArchive(wordFile(wordXml(paragraph(PROSE + 'a'.repeat(100_000_000))))),
    becomes: { refused: /its text unpacks to more than 32 MiB/u },
  },
  {
    what: 'an archive whose directory is another one',
    name: 'a.docx',
    bytes: () => longArchive(wordFile(wordXml(paragraph(PROSE)))),
    becomes: { refused: /the archive is broken or was made to mislead/u },
  },
  {
    what: 'a Word document with a picture of 300 MB in 300 kB',
    name: 'a.docx',
    bytes: () =>
      wordFile(wordXml(paragraph(PROSE)), { 'word/media/a.bmp': new Uint8Array(300_000_000) }),
    becomes: { refused: /it unpacks to more than 256 MiB/u },
  },
  {
    what: 'a Word document with names that lead out of it',
    name: 'a.docx',
    bytes: () =>
      wordFile(wordXml(paragraph(PROSE)), {
        '../../../tmp/evil.txt': encode('no'),
        '/etc/evil': encode('no'),
      }),
    becomes: READ,
  },
  {
    what: 'a Word document of 100,000 levels',
    name: 'a.docx',
    bytes: () =>
      wordFile(
        wordXml(`${'<w:ins>'.repeat(100_000)}${paragraph(PROSE)}${'</w:ins>'.repeat(100_000)}`),
      ),
    becomes: { refused: /nested too deep/u },
  },
  {
    what: 'a PDF whose pages hold themselves',
    name: 'a.pdf',
    bytes: () => pdfFile([CATALOGUE, '<< /Type /Pages /Kids [2 0 R] /Count 1 >>']),
    becomes: { refused: /no readable PDF: .*circular/u },
  },
  {
    what: 'a PDF of a billion pages of which one exists',
    name: 'a.pdf',
    bytes: () =>
      pdfFile([
        CATALOGUE,
        '<< /Type /Pages /Kids [3 0 R] /Count 1000000000 >>',
        ...onePage(`/Font << /F1 ${FONT} >>`, stream('', SHOWN)).slice(2),
      ]),
    becomes: READ,
  },
  {
    what: 'a PDF that shows one page 25,000 times',
    name: 'a.pdf',
    bytes: () =>
      pdfFile([
        CATALOGUE,
        `<< /Type /Pages /Kids [${'3 0 R '.repeat(25_000)}] /Count 25000 >>`,
        ...onePage(`/Font << /F1 ${FONT} >>`, stream('', SHOWN)).slice(2),
      ]),
    becomes: { refused: /found 25000 pages; allowed: 20000 at most/u },
  },
  {
    what: 'a PDF of 300 MB in 300 kB',
    name: 'a.pdf',
    bytes: () =>
      pdfFile(
        onePage(
          `/Font << /F1 ${FONT} >>`,
          stream(
            '/Filter /Fl#61teDecode',
            zlibSync(encode(SHOWN + '\n'.repeat(300_000_000)), { level: 1 }),
          ),
        ),
      ),
    becomes: { refused: /it unpacks to more than 256 MiB/u },
  },
  {
    what: 'a PDF that is packed twice over',
    name: 'a.pdf',
    bytes: () =>
      pdfFile(
        onePage(
          `/Font << /F1 ${FONT} >>`,
          stream('/Filter [/FlateDecode /FlateDecode]', zlibSync(zlibSync(encode(SHOWN)))),
        ),
      ),
    becomes: { refused: /packed twice over/u },
  },
  {
    what: 'a PDF whose part shows itself',
    name: 'a.pdf',
    bytes: () => pdfFile(onePage('/XObject << /N 5 0 R >>', stream('', '/N Do'), form(5, '/N Do'))),
    becomes: { refused: /holds no text/u },
  },
  {
    what: 'a PDF whose parts show each other a billion times',
    name: 'a.pdf',
    bytes: () => pdfFile(onePage('/XObject << /N 5 0 R >>', stream('', '/N Do'), ...doubling(9))),
    becomes: { refused: /pieces or 1500000 characters of text|longer than three minutes/u },
  },
  {
    what: 'a PDF with script in it',
    name: 'a.pdf',
    bytes: () =>
      pdfFile([
        '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (globalThis.ran = true) >> >>',
        ...onePage(`/Font << /F1 ${FONT} >>`, stream('', SHOWN)).slice(1),
      ]),
    becomes: READ,
  },
  {
    what: 'front matter of aliases that stand for gigabytes',
    ...text('a.md', () => front(`a: &a [x,x,x,x,x,x,x,x,x]\n${aliases(12)}\ntitle: *m`), {
      refused: /unknown key "a"/u,
    }),
  },
  {
    what: 'front matter with a tag of a program',
    ...text('a.md', () => front('title: !!js/function "() => { globalThis.ran = true }"'), {
      refused: /front matter: Unresolved tag/u,
    }),
  },
  {
    what: 'front matter with a key of every object',
    ...text('a.md', () => front('__proto__: {ran: true}\nconstructor: x'), {
      refused: /unknown key "__proto__"/u,
    }),
  },
  {
    what: 'front matter of 9,000 levels',
    ...text('a.md', () => front(`title: ${'['.repeat(9_000)}`), {
      refused: /front matter: found more than 20 levels/u,
    }),
  },
  {
    what: 'front matter of 1 MB',
    ...text('a.md', () => front(`title: ${'x'.repeat(1_000_000)}`), {
      refused: /front matter: found \d{7} characters; allowed: 20000/u,
    }),
  },
  {
    what: 'front matter that never ends',
    ...text('a.md', () => `---\ntitle: x\n${'a: b\n'.repeat(100_000)}`, {
      refused: /front matter: found a block never closed/u,
    }),
  },
  {
    what: 'front matter with an address that would run',
    ...text('a.md', () => front('url: "javascript:alert(1)"'), {
      refused: /url: found "javascript:alert\(1\)"; allowed: an address with http or https/u,
    }),
  },
]
