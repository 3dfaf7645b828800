import { matchesOf } from './matches.ts'
import { parseHan } from './hanNumerals.ts'
import { scaled } from './numeral.ts'
import type { Span } from '../mention.ts'

/** 三分之二, 二十分之一, 1/3: a part of a whole; 百分之, 千分之 and 万分之 alone are percent words. */
const FRACTION =
  /(?<![又\d〇一二两三四五六七八九十百千万])(?:(?<below>[二三四五六七八九十][〇一二三四五六七八九十百]{0,4})分之(?<above>[一二两三四五六七八九十百]{1,5})|(?<part>[1-9])\/(?<whole>[2-9]|10)(?![\d/]))/gu

/** Fractions of a Chinese text in order, in percent. */
export function findHanFractions(text: string): (Span & { percent: number })[] {
  return Array.from(matchesOf(FRACTION, text), ({ index, 0: match, groups }) => {
    const above = groups?.above === undefined ? Number(groups?.part) : valueOf(groups.above)
    const below = groups?.below === undefined ? Number(groups?.whole) : valueOf(groups.below)
    return { start: index, end: index + match.length, percent: (100 * above) / below }
  }).filter(({ percent }) => percent > 0 && percent < 100)
}

function valueOf(numeral: string): number {
  const amount = parseHan(numeral)
  return amount === null ? NaN : scaled(amount.decimal, amount.exponent)
}
