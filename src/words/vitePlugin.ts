import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Plugin } from 'vite'
import { splitWords } from './splitWords.ts'

const DASHBOARD = join(import.meta.dirname, '../dashboard')

/** What the page begins with, and so is read by all who read English. */
export const SPLIT = [
  'frame/ownWords.ts',
  'frame/words.ts',
  'map/measureWords.ts',
  'map/words.ts',
  'panel/figureWords.ts',
  'panel/sentence.ts',
  'panel/words.ts',
]

const CHINESE = '?chinese'

/** Takes the Chinese words out of what the page begins with, and puts them together into a file of their own. */
export function partWords(): Plugin {
  const moduleOf = (id: string) => relative(DASHBOARD, id).replaceAll('\\', '/')
  return {
    name: 'silkthread:words',
    apply: 'build',
    resolveId: {
      filter: { id: /\?chinese$/u },
      handler: (id) => id,
    },
    load(id) {
      if (id.endsWith(CHINESE))
        return { code: readFileSync(id.slice(0, -CHINESE.length), 'utf8'), moduleType: 'ts' }
      if (moduleOf(id) !== 'chineseTables.ts') return null
      const lines = SPLIT.map(
        (module) => `import ${JSON.stringify(join(DASHBOARD, module) + CHINESE)}`,
      )
      // What they do is to be there.
      return { code: [...lines, 'export {}'].join('\n'), moduleType: 'ts', moduleSideEffects: true }
    },
    transform(code, id) {
      const isChinese = id.endsWith(CHINESE)
      const module = moduleOf(isChinese ? id.slice(0, -CHINESE.length) : id)
      if (!SPLIT.includes(module)) return null
      const parts = splitWords(code, module, this.parse(code))
      const store = JSON.stringify(join(DASHBOARD, 'chineseWords.ts'))
      return isChinese
        ? {
            code: `import { takeChinese } from ${store}\n${parts.chinese}`,
            moduleSideEffects: true,
          }
        : { code: `import { chineseOf } from ${store}\n${parts.rest}` }
    },
  }
}
