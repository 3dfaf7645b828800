import { textWidth } from '../textWidth.ts'

export const GAP = 10
const ROW_HEIGHT = 25
/** A row of two lines: label and number, and below them period and drawing. */
const STACKED_HEIGHT = 38
export const HEADING_HEIGHT = 30
/** Middle of the first and of the second line of a row, in px from its top. */
const FIRST_LINE = 12
const SECOND_LINE = 28

/** Rows that a list holds at most, and that its columns are fitted to: nobody reads further in a panel, and every row costs. */
export const MOST_ROWS = 500

/** The texts of one row of a chart. */
export interface RowTexts {
  label: string
  period: string
  value: string
  /** Below the value; empty for none. */
  below: string
}

/** Where the parts of a row stand, in px. */
export interface RowLayout {
  /** `inline`: label, period, drawing and number on one line. `stacked`: label and number above period and drawing. */
  type: 'inline' | 'stacked'
  labelWidth: number
  periodWidth: number
  /** From the left edge of the chart. */
  plotLeft: number
  plotWidth: number
  valueWidth: number
}

/** Columns as wide as their texts, the drawing gets the rest; on two lines where it would not be `roomy` on one. */
export function layOutRows(
  rows: readonly RowTexts[],
  width: number,
  isRoomy: (inline: RowLayout) => boolean = ({ plotWidth }) =>
    plotWidth >= Math.max(88, width * 0.21),
): RowLayout {
  const widest = (texts: string[], size: number, weight?: 400 | 600) =>
    Math.max(0, ...texts.map((text) => textWidth(text, size, weight)))
  const labelWidth = widest(
    rows.map(({ label }) => label),
    13,
  )
  const periodWidth = widest(
    rows.map(({ period }) => period),
    12,
  )
  const valueWidth = widest(
    rows.map(({ value }) => value),
    13,
    600,
  )
  const left = labelWidth + periodWidth + 2 * GAP
  const inline: RowLayout = {
    type: 'inline',
    labelWidth,
    periodWidth,
    plotLeft: left,
    plotWidth: width - left - valueWidth - GAP,
    valueWidth,
  }
  if (inline.plotWidth > 0 && isRoomy(inline)) return inline
  const belowWidth = widest(
    rows.map(({ below }) => below),
    12,
  )
  const stackedLeft = periodWidth + GAP
  return {
    type: 'stacked',
    labelWidth: width - valueWidth - GAP,
    periodWidth,
    plotLeft: stackedLeft,
    plotWidth: width - stackedLeft - (belowWidth === 0 ? 0 : belowWidth + GAP),
    valueWidth,
  }
}

/** Height of a row in px; `least` is what the pointer needs. */
export function rowHeight({ below }: RowTexts, { type }: RowLayout, least: number): number {
  return Math.max(least, type === 'stacked' || below !== '' ? STACKED_HEIGHT : ROW_HEIGHT)
}

/** Where the drawing of a row has its middle, in px from the row's top. */
export function rowMiddle(texts: RowTexts, layout: RowLayout, least: number): number {
  const height = rowHeight(texts, layout, least)
  const slack = (height - STACKED_HEIGHT) / 2
  if (layout.type === 'stacked') return slack + SECOND_LINE
  return texts.below === '' ? height / 2 : slack + FIRST_LINE
}
