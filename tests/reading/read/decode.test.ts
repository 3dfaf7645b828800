import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../src/reading/read/decode.ts'

const bytes = (hex: string): Uint8Array =>
  Uint8Array.from(Buffer.from(hex.replace(/\s/gu, ''), 'hex'))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const join = (...parts: Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]))

// "中国与德国的贸易增长。" and "中國與德國的貿易增長。" in their old encodings.
const GBK = bytes('d6d0 b9fa d3eb b5c2 b9fa b5c4 c3b3 d2d7 d4f6 b3a4 a1a3')
const BIG5 = bytes('a4a4 b0ea bb50 bc77 b0ea aaba b654 a9f6 bc57 aaf8 a143')

const texts: [string, Uint8Array, string][] = [
  ['UTF-8', utf8('Tee für 3 €'), 'Tee für 3 €'],
  ['UTF-8 with its mark', join(bytes('efbbbf'), utf8('Tea')), 'Tea'],
  ['UTF-16, little end first', bytes('fffe 5400 6500 6100'), 'Tea'],
  ['UTF-16, big end first', bytes('feff 0054 0065 0061'), 'Tea'],
  [
    'UTF-16 without its mark',
    Uint8Array.from(Buffer.from('Tea and silk from two ports', 'utf16le')),
    'Tea and silk from two ports',
  ],
  ['GB18030 by what it says', GBK, '中国与德国的贸易增长。'],
  ['Big5 by what it says', BIG5, '中國與德國的貿易增長。'],
  // Latin-1 has no low quotation mark; Windows-1252 has it at 0x84.
  [
    'Windows-1252 by what it says',
    bytes('46fc6e66 2048e466656e 20 7072fc66656e 20 84546565 93 20 66fc72 20 4bf66c6e'),
    'Fünf Häfen prüfen „Tee“ für Köln',
  ],
  [
    'the charset of a page',
    join(utf8('<meta charset="gb2312"><p>'), GBK),
    '<meta charset="gb2312"><p>中国与德国的贸易增长。',
  ],
  [
    'the charset of XML',
    join(utf8('<?xml version="1.0" encoding="big5"?>'), BIG5),
    '<?xml version="1.0" encoding="big5"?>中國與德國的貿易增長。',
  ],
  [
    'UTF-8 cut off in a character',
    join(utf8('中国与德国的贸易增长去年很快大家都说好呀是的没错对吧'), bytes('e4b8')),
    '中国与德国的贸易增长去年很快大家都说好呀是的没错对吧\uFFFD',
  ],
  ['line ends of all kinds', utf8('a\r\nb\rc\n'), 'a\nb\nc\n'],
]
const refusals: [string, Uint8Array, RegExp][] = [
  ['nothing', new Uint8Array(), /empty/u],
  ['an image', bytes('89504e470d0a1a0a0000'), /binary: a PNG image/u],
  ['an archive', bytes('504b0304140000'), /binary: a ZIP archive/u],
  ['NUL bytes', utf8('tea\0\0silk\0 and more of it'), /encoding is unknown|binary/u],
  ['digits alone', utf8('12 34 56\n---\n'), /no words/u],
  ['noise', bytes('8182 8384 9091 fe81 9d8d ff81 8f90 81'), /encoding is unknown/u],
]

describe('decodeText(bytes)', () => {
  it.each(texts)('reads %s', (_name, input, text) => {
    expect(decodeText(input)).toEqual({ type: 'read', value: text })
  })

  it.each(refusals)('refuses %s and says why', (_name, input, reason) => {
    const result = decodeText(input)
    expect(result.type === 'refused' ? result.refusals[0]?.reason : result).toMatch(reason)
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (input) => {
        expect(['read', 'refused']).toContain(decodeText(input).type)
      }),
    )
  })
})
