import type { InterfaceLanguage } from '../view.ts'
import { fieldName } from './FactFields.tsx'

/** What a change is not taken for, and the language that it is in: where no word of the screen fits, the program's own. */
export interface ProblemText {
  text: string
  lang: 'en' | 'zh-Hans'
}

/** What the program says of a change that it refuses, in the language of the screen. */
export function problemText(reason: string, language: InterfaceLanguage): ProblemText {
  if (language === 'zh') {
    const said = reason.replace(/^(?:(?:add|correct|confirm|reject|set): )+/u, '')
    for (const [pattern, toText] of CHINESE) {
      const match = pattern.exec(said)
      if (match !== null) return { text: toText(...match.slice(1)), lang: 'zh-Hans' }
    }
  }
  return { text: reason, lang: 'en' }
}

const quoted = (field: string | undefined) => `“${fieldName(field ?? '', 'zh')}”`

/** The reasons of `src/reading/review`, first match first. */
const CHINESE: readonly (readonly [RegExp, (...parts: (string | undefined)[]) => string])[] = [
  [/^to: found (.+) after from (.+); allowed/u, (to, from) => `结束日期${to}早于开始日期${from}。`],
  [/^(\w+): found .+; allowed: a number from 0 up/u, (field) => `${quoted(field)}不能小于零。`],
  [/an amount and its currency go together$/u, () => '金额与币种须同时填写，或同时空着。'],
  [/trade has an amount or growthPct$/u, () => '贸易须有金额或增幅。'],
  [/an investment has a number$/u, () => '投资须有金额、增幅或件数。'],
  [/a figure has a value or growthPct$/u, () => '数据须有数值或增幅。'],
  [
    /^would say what fact (.+) says; allowed/u,
    (fact) => `另一条事实已说同样的内容：${fact}。如要改用这一条，请先否定那一条。`,
  ],
  [/the kind of a fact cannot be changed/u, () => '类别不能更改：请否定这一条，另行补充。'],
  [/^(\w+): no field of kind /u, (field) => `这一类事实没有${quoted(field)}。`],
  [/^quote: found nowhere in the text/u, () => '文件里没有这段引文。'],
  [/^found no (?:such )?fact/u, () => '现在读出的事实里没有这一条。'],
  [/^found \d+ facts: /u, () => '这处更改对得上多条事实，须指明是哪一条。'],
  [/^found \d+ reviews of fact /u, () => '同一条事实有多处更改，只能保留一处。'],
  [/^(\w+): found nothing; allowed/u, (field) => `${quoted(field)}须填写。`],
  [
    /^(\w+): found (.+?); allowed: .+; nearest: (.+)$/u,
    (field, found, nearest) => `${quoted(field)}不能是 ${found}。相近的有：${nearest}。`,
  ],
  [/^(\w+): found (.+?); allowed: /u, (field, found) => `${quoted(field)}不能是 ${found}。`],
]
