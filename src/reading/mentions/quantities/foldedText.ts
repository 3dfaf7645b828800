import type { Language } from '../../../model/dataset.ts'

/** A text with one spelling for each sign that numbers use; every offset is that of the text itself. */
export interface FoldedText {
  text: string
  /** The same in lower case. */
  lower: string
}

/** Full-width and typographic signs, and below them the sign that the word lists use. */
const SIGNS = pairs(
  '０１２３４５６７８９．﹒％﹪＋－−﹣＄￥￡￦＜＞～〜／（）',
  '0123456789..%%+---$¥£₩<>~~/()',
)
/** Traditional characters and formal numerals, and below them the simplified or plain one. */
const HAN = pairs(
  '負萬億兩贰貳叁叄肆柒捌玖佰仟壹弌弐零○圓圆餘約過將達個點長減幣歐盧馬亞紐蘭銖韓錢鎊門臺灣澳匯倍數幾雙項優擴縮強漲躍滿輛間場對種類條戶筆張隻頭顆噸畝頃縣區國團隊鎮車層級線塊處組歲週時號較佔與於昇從總貿額產業',
  '负万亿两二二三三四七八九百千一一二〇〇元元余约过将达个点长减币欧卢马亚纽兰铢韩钱镑门台湾澳汇倍数几双项优扩缩强涨跃满辆间场对种类条户笔张只头颗吨亩顷县区国团队镇车层级线块处组岁周时号较占与于升从总贸额产业',
)
/** Formal numerals that are also parts of other words (参加, 大陆, 队伍, 收拾): numerals only beside another one. */
const FORMAL = pairs('陆陸伍拾参參', '六六五十三三')

const SIGN = new RegExp(`[${[...SIGNS.keys()].join('')}]`, 'gu')
const HAN_SIGN = new RegExp(`[${[...HAN.keys()].join('')}]`, 'gu')
const PLAIN = '一二三四五六七八九十百千万亿'
const FORMAL_SIGN = new RegExp(
  `(?<=[${PLAIN}拾伍])[陆陸伍拾参參](?![军續续地路海战運运])|[陆陸伍参參](?=[十百千万亿拾])|[陆陸伍](?=[元角分块])|(?<![收捡])拾(?=[${PLAIN}伍陆陸元角分块])`,
  'gu',
)
/** A comma of the full width groups digits only between full-width digits. */
const WIDE_COMMA = /(?<=[０-９])，(?=[０-９]{3}(?![０-９]))/gu

export function foldText(original: string, language: Language): FoldedText {
  const narrow = ASCII.test(original)
    ? original
    : fold(original.replace(WIDE_COMMA, ','), SIGN, SIGNS)
  const text = language === 'zh' ? fold(fold(narrow, HAN_SIGN, HAN), FORMAL_SIGN, FORMAL) : narrow
  return { text, lower: lowerCase(text) }
}

const ASCII = /^[\x20-\x7e]*$/u

function pairs(from: string, to: string): Map<string, string> {
  const targets = [...to]
  return new Map([...from].map((sign, index) => [sign, targets[index] ?? sign]))
}

function fold(text: string, pattern: RegExp, targets: Map<string, string>): string {
  return text.replace(pattern, (sign) => targets.get(sign) ?? sign)
}

/** Lower case of the same length: `İ` alone would grow. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from({ length: text.length }, (_, index) => {
    const unit = text.charAt(index)
    const small = unit.toLowerCase()
    return small.length === 1 ? small : unit
  }).join('')
}
