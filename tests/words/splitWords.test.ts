import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import { splitWords } from '../../src/words/splitWords.ts'
import { SPLIT } from '../../src/words/vitePlugin.ts'

const split = (code: string) => splitWords(code, 'tea.ts', parseSync('tea.ts', code).program)

describe('splitWords(code, module, program)', () => {
  const code = `const plural = (n) => n\nexport const teaWords = { en: { tea: 'tea' }, zh: { tea: '茶' } }\n`

  it('leaves a table that asks for its Chinese part, and is English without it', () => {
    const { rest } = split(code)
    expect(rest).not.toContain('茶')
    const table = (chinese: unknown) =>
      new Function('chineseOf', `${rest.replace('export ', '')}; return teaWords.zh`)(() => chinese)
    expect(table(undefined)).toEqual({ tea: 'tea' })
    expect(table({ tea: '茶' })).toEqual({ tea: '茶' })
  })

  it('leaves out what only the Chinese part imports, and keeps all else', () => {
    const imports = [
      "import { a } from './a.ts'",
      "import { b, c } from './b.ts'",
      "import { d } from './d.ts'",
    ]
    const table = 'export const teaWords = { en: { tea: a(c) }, zh: { tea: a(d) } }'
    const { rest, chinese } = split([...imports, table].join('\n'))
    expect(rest).toContain(imports[0])
    expect(rest).toContain(imports[1])
    expect(rest).not.toContain('./d.ts')
    expect(chinese).toContain(imports[2])
  })

  it('gives the Chinese part under the name of its module', () => {
    const taken: unknown[] = []
    const { chinese } = split(code)
    new Function('takeChinese', chinese.replace('export ', ''))((...all: unknown[]) =>
      taken.push(all),
    )
    expect(taken).toEqual([['tea.ts', { tea: '茶' }]])
  })

  it.each([
    ['no table', 'export const tea = 1'],
    ['two', `${code}export const more = { en: {}, zh: {} }`],
    ['another language', 'export const teaWords = { en: {}, zh: {}, de: {} }'],
  ])('throws on a module with %s', (_name, wrong) => {
    expect(() => split(wrong)).toThrow('tea.ts: one exported table of words is wanted')
  })

  it.each(SPLIT)('finds the table of %s', (module) => {
    const path = join(import.meta.dirname, '../../src/dashboard', module)
    const { program } = parseSync(path, readFileSync(path, 'utf8'))
    expect(() => splitWords(readFileSync(path, 'utf8'), module, program)).not.toThrow()
  })
})
