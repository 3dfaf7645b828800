import type { ReactNode } from 'react'
import { HEADING_HEIGHT, rowHeight, rowMiddle, type RowLayout, type RowTexts } from './rowLayout.ts'

/** A row that opens its facts. */
export interface ListRow {
  type: 'row'
  key: string
  texts: RowTexts
  /** Read out after the texts: what only the shape of the mark says. */
  detail: string
  /** Read out before the texts where the label is left out, since it is that of the row above. */
  spokenLabel?: string
  tone: 'plain' | 'nation' | 'part'
  onOpen: () => void
}

export interface ListHeading {
  type: 'heading'
  key: string
  text: string
  note: string
}

export type ListItem = ListRow | ListHeading

/** Where a row stands, in px from the top of the chart, its axis included. */
export interface PlacedRow {
  key: string
  middle: number
}

export interface RowListProps {
  items: readonly ListItem[]
  layout: RowLayout
  /** Room for an axis above the first row, in px. */
  axisHeight: number
  /** What the pointer needs, in px. */
  leastHeight: number
  /** Draws the marks of the rows below their texts; `height` is that of the whole list with its axis. */
  children: (rows: PlacedRow[], height: number) => ReactNode
}

/** Rows of label, period and number with a drawing behind them: read as a shape, as a list, and by the keyboard. */
export function RowList({ items, layout, axisHeight, leastHeight, children }: RowListProps) {
  const placed: PlacedRow[] = []
  let bottom = axisHeight
  for (const item of items) {
    const height = heightOf(item, layout, leastHeight)
    if (item.type === 'row') {
      placed.push({ key: item.key, middle: bottom + rowMiddle(item.texts, layout, leastHeight) })
    }
    bottom += height
  }
  const columns = {
    '--label': `${layout.labelWidth}px`,
    '--period': `${layout.periodWidth}px`,
    '--value': `${layout.valueWidth}px`,
  }
  return (
    <div className="row-list" data-layout={layout.type} style={columns as React.CSSProperties}>
      <div className="row-list-drawing" aria-hidden="true">
        {children(placed, bottom)}
      </div>
      <ul style={{ paddingTop: axisHeight }}>
        {items.map((item) => (
          <li key={item.key} style={{ height: heightOf(item, layout, leastHeight) }}>
            {item.type === 'heading' ? (
              <h3>
                {item.text} <span>{item.note}</span>
              </h3>
            ) : (
              <Row row={item} />
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Row({ row: { texts, detail, spokenLabel, tone, onOpen } }: { row: ListRow }) {
  return (
    <button type="button" className="row" data-tone={tone} onClick={onOpen}>
      <span className="row-label" title={texts.label === '' ? undefined : texts.label}>
        {texts.label}
        {spokenLabel !== undefined && <span className="visually-hidden">{spokenLabel}</span>}
      </span>{' '}
      <span className="row-period">{texts.period}</span> <b className="row-value">{texts.value}</b>
      {texts.below !== '' && (
        <>
          {' '}
          <span className="row-below">{texts.below}</span>
        </>
      )}
      <span className="visually-hidden">{`, ${detail}`}</span>
    </button>
  )
}

function heightOf(item: ListItem, layout: RowLayout, least: number): number {
  return item.type === 'heading' ? HEADING_HEIGHT : rowHeight(item.texts, layout, least)
}
