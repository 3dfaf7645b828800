import { describe, expect, it } from 'vitest'
import { joinLines } from '../../../src/reading/read/lineBreaks.ts'
import type { SourceDocument } from '../../../src/reading/read/source.ts'

const documentOf = (text: string, language: SourceDocument['language'] = 'zh'): SourceDocument => ({
  id: 'lines',
  title: '',
  publisher: null,
  published: null,
  language,
  url: null,
  source: null,
  text,
  blocks: [{ start: 0, end: text.length, type: 'paragraph' }],
})

describe('joinLines(document)', () => {
  it('takes line breaks out of Chinese words and numbers', () => {
    const { document } = joinLines(documentOf('代表团访问了黑龙\n江省，签约12\n  个项目。'))
    expect(document.text).toBe('代表团访问了黑龙江省，签约12个项目。')
    expect(document.blocks[0]?.end).toBe(document.text.length)
  })

  it('says where a span of the joined text lies in the text that was given', () => {
    const given = '代表团访问了黑龙\n江省。\n客人来自俄\n罗斯。'
    const { document, back } = joinLines(documentOf(given))
    const start = document.text.indexOf('客人')
    const { start: from, end: to } = back({ start, end: document.text.length })
    expect(given.slice(from, to)).toBe('客人来自俄\n罗斯。')
  })

  it.each([
    ['a break between Latin words', documentOf('Guests from Peru\nand Chile came.', 'en')],
    ['a break in German text', documentOf('Gäste aus Peru\nund Chile', 'de')],
    ['Chinese without breaks', documentOf('客人来自秘鲁。')],
  ])('leaves %s as it is', (_, document) => {
    expect(joinLines(document).document).toBe(document)
  })
})
