import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAnyDocument } from '../../../src/reading/read/anyDocument.ts'
import { makeDocx, makePdf, makeZip } from './madeFiles.ts'
import type { PdfLine } from './madeFiles.ts'

async function paragraphsOf(name: string, bytes: Uint8Array): Promise<string[]> {
  const result = await readAnyDocument(name, bytes)
  if (result.type === 'refused') throw new Error(result.refusals[0]?.reason)
  const { text, blocks } = result.value
  return blocks.map(({ start, end, type }) => `${type}: ${text.slice(start, end)}`)
}

async function refusalOf(name: string, bytes: Uint8Array): Promise<string | undefined> {
  const result = await readAnyDocument(name, bytes)
  return result.type === 'refused' ? result.refusals[0]?.reason : undefined
}

const PROSE =
  'The port of Linden sold more tea to its sister city Ostheim last year than ever before.'

/** Lines of one paragraph, 14 points apart, from a height downwards. */
const lines = (y: number, ...texts: string[]): PdfLine[] =>
  texts.map((text, at) => [text, 40, y - 14 * at])

const FIRST = [
  'The port of Linden sold more tea to its sister city Ostheim last',
  'year than ever before, and the two mayors agreed on more infor-',
  'mation for the merchants.',
]
const SECOND = [
  'Two more ships are going to sail between the two harbours from',
  'the coming spring on, the mayor said at the tea fair on Monday.',
]

describe('readAnyDocument(name, bytes)', () => {
  it('reads the paragraphs of a Word document', async () => {
    const bytes = makeDocx(['Linden sells more tea', PROSE, 'Copyright Tea Daily'])
    expect(await paragraphsOf('tea.docx', bytes)).toEqual([
      'title: Linden sells more tea',
      `paragraph: ${PROSE}`,
      'furniture: Copyright Tea Daily',
    ])
  })

  it('rebuilds the paragraphs of a PDF from where its lines stand', async () => {
    const bytes = makePdf([
      [['Linden sells more tea', 40, 560, 16], ...lines(520, ...FIRST), ...lines(460, ...SECOND)],
    ])
    expect(await paragraphsOf('tea.pdf', bytes)).toEqual([
      'title: Linden sells more tea',
      `paragraph: ${FIRST[0]} ${FIRST[1]?.slice(0, -1)}${FIRST[2]}`,
      `paragraph: ${SECOND.join(' ')}`,
    ])
  })

  it('leaves out heads and page numbers, and goes on over the page', async () => {
    const page = (number: number, ...texts: string[]): PdfLine[] => [
      ['Linden Tea Report', 40, 580],
      ...lines(540, ...texts),
      [String(number), 200, 20],
    ]
    const bytes = makePdf([
      page(1, ...FIRST.slice(0, 2)),
      page(2, FIRST[2] ?? '', ...SECOND),
      page(3, ...SECOND),
    ])
    const text = (await paragraphsOf('tea.pdf', bytes)).join('\n')
    expect(text).not.toMatch(/Report|^\w+: \d$/mu)
    expect(text).toContain('more information for the merchants.')
  })

  it('reads a PDF as Node gives its bytes', async () => {
    const bytes = Buffer.from(makePdf([lines(500, ...SECOND)]))
    expect(await paragraphsOf('tea.pdf', bytes)).toHaveLength(1)
    expect(bytes.subarray(0, 4).toString()).toBe('%PDF')
  })

  it('knows the format of a file whatever the case of its ending', async () => {
    expect(await paragraphsOf('TEA.PDF', makePdf([lines(500, ...SECOND)]))).toHaveLength(1)
  })

  const ENCRYPT = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >> /ID [<41><41>]`

  it.each([
    ['an encrypted PDF', 'tea.pdf', makePdf([lines(500, PROSE)], ENCRYPT), /the PDF is encrypted/u],
    ['a scanned PDF', 'tea.pdf', makePdf([[], []]), /only pictures of pages/u],
    ['a broken PDF', 'tea.pdf', new TextEncoder().encode('%PDF-1.4 nothing'), /no readable PDF/u],
    ['an empty PDF', 'tea.pdf', new Uint8Array(), /empty/u],
    [
      'an archive that is no Word document',
      'tea.docx',
      makeZip({ 'tea.txt': PROSE }),
      /no readable Word document/u,
    ],
    [
      'a broken Word document',
      'tea.docx',
      makeDocx([PROSE]).slice(0, 200),
      /no readable Word document/u,
    ],
    [
      'an encrypted Word document',
      'tea.docx',
      Uint8Array.from(Buffer.from('d0cf11e0a1b11ae10000', 'hex')),
      /encrypted/u,
    ],
    ['a Word document without words', 'tea.docx', makeDocx(['', '12']), /no words/u],
    [
      'a PDF that calls itself a text',
      'tea.txt',
      makePdf([lines(500, PROSE)]),
      /binary: a PDF document/u,
    ],
  ])('refuses %s', async (_name, file, bytes, reason) => {
    expect(await refusalOf(file, bytes)).toMatch(reason)
  })

  it('never throws, whatever the bytes', async () => {
    const whole = [makeDocx([PROSE]), makePdf([lines(500, PROSE)])]
    const cut = fc
      .tuple(fc.nat({ max: 1 }), fc.nat({ max: 900 }), fc.uint8Array({ maxLength: 20 }))
      .map(([which, at, noise]) => {
        const bytes = (whole[which] ?? new Uint8Array()).slice()
        bytes.set(noise.slice(0, Math.max(0, bytes.length - at)), Math.min(at, bytes.length))
        return bytes
      })
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('tea.pdf', 'tea.docx'),
        fc.oneof(cut, fc.uint8Array({ maxLength: 200 })),
        async (name, bytes) => {
          expect(['read', 'refused']).toContain((await readAnyDocument(name, bytes)).type)
        },
      ),
      { numRuns: 60 },
    )
  })
})
