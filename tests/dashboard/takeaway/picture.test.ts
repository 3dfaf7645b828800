import { describe, expect, it } from 'vitest'
import { escapeXml } from '../../../src/dashboard/takeaway/pen.ts'
import { framePicture, wrapText } from '../../../src/dashboard/takeaway/picture.ts'

describe('framePicture(drawing, texts)', () => {
  const drawing = { width: 300, height: 100, svg: '<circle r="4"/>' }
  const svg = framePicture(drawing, {
    title: 'Ties & trade <2013>',
    lines: ['Partners: Belarus'],
    foot: ['Silkthread, dataset 1', 'https://atlas.example.org/?a=1&b=2'],
  })

  it('holds title, filters, source and address beside the drawing', () => {
    expect(svg).toContain('<title>Ties &amp; trade &lt;2013&gt;</title>')
    for (const text of [
      'Partners: Belarus',
      'Silkthread, dataset 1',
      '?a=1&amp;b=2',
      drawing.svg,
    ]) {
      expect(svg).toContain(text)
    }
  })

  it('is as wide as its texts need', () => {
    expect(svg).toMatch(/^<svg [^>]*width="568"/u)
  })
})

describe('wrapText(text, room, letter)', () => {
  it.each([
    ['', 100, []],
    ['one two three', 70, ['one two', 'three']],
    ['广东与白俄罗斯', 80, ['广东与白', '俄罗斯']],
    [
      `https://a.example/${'x'.repeat(80)}`,
      700,
      [`https://a.example/${'x'.repeat(42)}`, 'x'.repeat(38)],
    ],
  ])('breaks %j', (text, room, lines) => {
    expect(wrapText(text, room, 10)).toEqual(lines)
  })
})

it('escapeXml(text) leaves no character that XML does not allow', () => {
  expect(escapeXml('a\u0000b\u001f"<\t>')).toBe('ab&quot;&lt;\t&gt;')
})
