const ENGLISH = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'] // prettier-ignore
const ENGLISH_TENS = [
  '',
  '',
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
]
const GERMAN = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf', 'dreizehn', 'vierzehn', 'fünfzehn', 'sechzehn', 'siebzehn', 'achtzehn', 'neunzehn'] // prettier-ignore
const GERMAN_TENS = [
  '',
  '',
  'zwanzig',
  'dreißig',
  'vierzig',
  'fünfzig',
  'sechzig',
  'siebzig',
  'achtzig',
  'neunzig',
]
const HAN = '零一二三四五六七八九'

/** A whole number below 10⁹ in English words: 2015 is "two thousand and fifteen". */
export function spellEnglish(value: number): string {
  const parts: string[] = []
  let rest = value
  for (const [word, size] of [
    ['million', 1_000_000],
    ['thousand', 1000],
  ] as const) {
    if (rest >= size) parts.push(`${englishBelowThousand(Math.floor(rest / size))} ${word}`)
    rest %= size
  }
  if (rest > 0 && rest < 100 && parts.length > 0) parts.push(`and ${englishBelowThousand(rest)}`)
  else if (rest > 0) parts.push(englishBelowThousand(rest))
  return parts.join(' ')
}

function englishBelowThousand(value: number): string {
  const hundreds = Math.floor(value / 100)
  const rest = value % 100
  const tail =
    rest < 20
      ? (ENGLISH[rest] ?? '')
      : [ENGLISH_TENS[Math.floor(rest / 10)], ENGLISH[rest % 10]].filter(Boolean).join('-')
  if (hundreds === 0) return tail
  return `${ENGLISH[hundreds] ?? ''} hundred${tail === '' ? '' : ` and ${tail}`}`
}

/** A whole number below 10⁹ in German words: 2015 is "zweitausendfünfzehn". */
export function spellGerman(value: number): string {
  const millions = Math.floor(value / 1_000_000)
  const rest = value % 1_000_000
  const head =
    millions === 0
      ? ''
      : millions === 1
        ? 'eine Million'
        : `${germanBelowMillion(millions)} Millionen`
  return [head, rest === 0 ? '' : germanBelowMillion(rest)].filter(Boolean).join(' ')
}

function germanBelowMillion(value: number): string {
  const thousands = Math.floor(value / 1000)
  const rest = value % 1000
  const head = thousands === 0 ? '' : `${germanBelowThousand(thousands)}tausend`
  const tail = germanBelowThousand(rest)
  return head + (tail === 'ein' || tail.endsWith('hundertein') ? `${tail}s` : tail)
}

function germanBelowThousand(value: number): string {
  const hundreds = Math.floor(value / 100)
  const rest = value % 100
  const tail =
    rest < 20
      ? (GERMAN[rest] ?? '')
      : [GERMAN[rest % 10], GERMAN_TENS[Math.floor(rest / 10)]].filter(Boolean).join('und')
  return (hundreds === 0 ? '' : `${GERMAN[hundreds] ?? ''}hundert`) + tail
}

/** A whole number below 10¹² in Chinese numerals: 2015 is 二千零一十五. */
export function spellHan(value: number): string {
  if (value >= 100_000_000) return hanSection(value, 100_000_000, '亿', 10_000_000)
  if (value >= 10_000) return hanSection(value, 10_000, '万', 1000)
  let spelled = ''
  let zero = false
  for (const [word, size] of [
    ['千', 1000],
    ['百', 100],
    ['十', 10],
    ['', 1],
  ] as const) {
    const digit = Math.floor(value / size) % 10
    if (digit === 0) zero = spelled !== ''
    else {
      spelled += `${zero ? '零' : ''}${HAN.charAt(digit)}${word}`
      zero = false
    }
  }
  return spelled
}

function hanSection(value: number, size: number, word: string, smallest: number): string {
  const rest = value % size
  return `${spellHan(Math.floor(value / size))}${word}${rest > 0 && rest < smallest ? '零' : ''}${rest > 0 ? spellHan(rest) : ''}`
}
