import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  changeBlocks,
  changeNames,
  translatedNames,
} from '../../../src/dashboard/about/changeBlocks.ts'

const ENGLISH = `# Changelog

## 2.0.0

- **Tea** is poured.

  \`\`\`json
  {}
  \`\`\`

  with milk.

- **Mills** turn.
`
const CHINESE = '# 变更\n\n- **茶** <!-- Tea -->：已斟好。\n'

describe('changeBlocks(text, chinese)', () => {
  it('is the text itself without a Chinese one', () => {
    const blocks = changeBlocks(ENGLISH, null)
    expect(blocks.map(({ text }) => text.split('\n')[0])).toEqual([
      '## 2.0.0',
      '- **Tea** is poured.',
      '```json',
      'with milk.',
      '- **Mills** turn.',
    ])
    expect(blocks.every(({ lang }) => lang === 'en')).toBe(true)
  })

  it('has a Chinese point in the place of the English one and all that belongs to it, and leaves the rest', () => {
    expect(changeBlocks(ENGLISH, CHINESE)).toEqual([
      { text: '## 2.0.0', lang: 'en' },
      { text: '- **茶**：已斟好。', lang: 'zh-Hans' },
      { text: '- **Mills** turn.', lang: 'en' },
    ])
  })
})

describe('CHANGELOG.zh.md', () => {
  const [english, chinese] = ['CHANGELOG.md', 'CHANGELOG.zh.md'].map((file) =>
    readFileSync(file, 'utf8'),
  )

  it('names no point that CHANGELOG.md does not have, and none twice', () => {
    const names = translatedNames(chinese ?? '')
    expect(names.length).toBeGreaterThan(20)
    expect(changeNames(english ?? '')).toEqual(expect.arrayContaining(names))
    expect(new Set(names).size).toBe(names.length)
  })
})
