import type { InterfaceLanguage } from '../view.ts'

/**
 * What `findNearMisses` says of a sentence, in the reader's language: what it has, or what was in the way. Words of the
 * document in it stay as they are, and so does what nobody has put into Chinese.
 */
export function stopText(said: string, language: InterfaceLanguage): string {
  if (language === 'en') return said
  for (const [pattern, chinese] of CHINESE) {
    const match = pattern.exec(said)
    if (match !== null) return chinese(match[1] ?? '', match[2] ?? '')
  }
  return said
}

/** What a kind of fact asks for, as `findNearMisses` calls it. */
const CUES: Readonly<Record<string, string>> = {
  'of sister places': '表示友好城市或省州的词',
  'a park': '园区',
  'a verb of building or running it': '表示建设或运营的动词',
  'an office': '办事机构',
  'a verb of opening it': '表示设立的动词',
  'a route': '运输线路',
  'that it runs, or its ends': '开行或起讫',
  'a partnership': '伙伴关系',
  'a meeting or visit': '会议或访问',
  'a verb of meeting, or its day': '表示会晤的动词或日期',
  'a verb of signing': '表示签署的动词',
  'what was signed': '所签内容',
  'of trade': '表示贸易的词',
  'an amount or a change': '金额或增幅',
  'of investing': '表示投资的词',
  'an amount': '金额',
  'a number with what it counts': '数字及其所计对象',
}
const WHERE: Readonly<Record<string, string>> = {
  'named here': '本句提到',
  'from before': '承接前文',
  'what the document is about': '全文主题',
}

const CHINESE: readonly (readonly [RegExp, (one: string, other: string) => string])[] = [
  [/^without (.+)$/u, (cue) => `缺少${CUES[cue] ?? cue}`],
  [/^no Chinese side is named, here or before$/u, () => '本句和前文都没有提到中方地点'],
  [/^no partner is named, here or before$/u, () => '本句和前文都没有提到伙伴方'],
  [/^neither side is named in the sentence itself$/u, () => '句中没有提到任何一方'],
  [/^it is a heading$/u, () => '是标题'],
  [/^only hoped for, planned or called off: (.*)$/u, (word) => `只是希望、计划或已取消：${word}`],
  [/^the sentence is read by (.+)$/u, (rules) => `这句已由 ${rules} 读出`],
  [/^all is there, but not in an order/u, () => '要素齐全，但顺序或距离不合这类规则'],
  [/^(“.*”) \((.+)\)$/u, (word, cue) => `${word}（${CUES[cue] ?? cue}）`],
  [/^(.+) \((.+)\)$/u, (sides, where) => `${sides}（${WHERE[where] ?? where}）`],
]
