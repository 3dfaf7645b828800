import { Fragment, useRef, type KeyboardEvent } from 'react'
import type { Atlas } from '../dataset.ts'
import { formatNumber } from '../format.ts'
import { placeName } from '../names.ts'
import { fillClass } from '../select/mapPlaces.ts'
import type { Matrix, MatrixCell, MatrixHead } from '../select/matrix.ts'
import { useGridKeys } from '../useGridKeys.ts'
import { ownWords } from '../frame/ownWords.ts'
import { ViewLink } from '../ViewLink.tsx'
import type { Pair, View } from '../view.ts'
import { sharedWords } from '../words.ts'
import { matrixWords } from './words.ts'

export interface MatrixGridProps {
  atlas: Atlas
  view: View
  matrix: Matrix
  onOpen: (pair: Pair | null) => void
}

/** Rows that Page Down moves by. */
const PAGE = 8

/** Provinces down, partners across; one grid to Tab, moved in by the arrows, its headings among the cells. */
export function MatrixGrid({ atlas, view, matrix, onOpen }: MatrixGridProps) {
  const { language } = view
  const words = matrixWords[language]
  const rowHeads = matrix.rows.flatMap(({ heads }) => heads)
  const columnHeads = matrix.columns.flatMap(({ heads }) => heads)
  const lastOfGroup = new Set(matrix.columns.map(({ heads }) => heads.at(-1)?.code))
  const grid = useRef<HTMLTableElement>(null)
  const { active, setActive, move } = useGridKeys(grid, {
    rows: rowHeads.length,
    columns: columnHeads.length,
    firstColumn: -1,
    page: PAGE,
  })
  function moveAndShow(event: KeyboardEvent) {
    const next = move(event)
    if (next === null) return
    grid.current
      ?.querySelector(`[data-row="${next.row}"][data-column="${next.column}"]`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  const stop = (row: number, column: number) => ({
    'data-row': row,
    'data-column': column,
    tabIndex: active.row === row && active.column === column ? 0 : -1,
  })
  const isRegions = matrix.columns.some(({ name }) => name !== null)
  const name = (code: string) => placeName(atlas, code, language)

  return (
    <table
      ref={grid}
      className="matrix"
      role="grid"
      aria-label={words.caption}
      aria-rowcount={rowHeads.length + 1}
      aria-colcount={columnHeads.length + 1}
      onKeyDown={moveAndShow}
    >
      <thead>
        {isRegions && (
          <tr className="matrix-regions" role="presentation">
            <td role="presentation" />
            {matrix.columns.map(({ name: region, heads }) => (
              <td key={region} colSpan={heads.length} role="presentation" data-last="">
                <span>{region !== null && words.partnerRegion[region]}</span>
              </td>
            ))}
            <td role="presentation" />
          </tr>
        )}
        <tr className="matrix-names">
          <th scope="col" className="matrix-corner">
            <span className="visually-hidden">{words.provinces}</span>
            <span className="matrix-corner-total">
              {words.total} <b>{formatNumber(matrix.total)}</b>
            </span>
          </th>
          {columnHeads.map((head, column) => (
            <th
              key={head.code}
              scope="col"
              data-bloc={head.isBloc ? '' : undefined}
              data-last={lastOfGroup.has(head.code) ? '' : undefined}
            >
              <HeadLink
                atlas={atlas}
                head={head}
                side="partners"
                view={view}
                {...stop(-1, column)}
              />
              <span className="matrix-total" aria-hidden="true">
                {formatNumber(head.total)}
              </span>
            </th>
          ))}
          <td className="matrix-end" role="presentation" />
        </tr>
      </thead>
      <tbody>
        {matrix.rows.map(({ name: region, heads }) => (
          <Fragment key={region ?? heads[0]?.code}>
            {region !== null && (
              <tr className="matrix-china" role="presentation">
                <td role="presentation">
                  <span>{words.chinaRegion[region]}</span>
                </td>
              </tr>
            )}
            {heads.map((head) => {
              const row = rowHeads.indexOf(head)
              return (
                <tr key={head.code} data-nation={head.code === 'CN' ? '' : undefined}>
                  <th scope="row">
                    <HeadLink
                      atlas={atlas}
                      head={head}
                      side="provinces"
                      view={view}
                      {...stop(row, -1)}
                    />
                    <span className="matrix-total" aria-hidden="true">
                      {formatNumber(head.total)}
                    </span>
                  </th>
                  {columnHeads.map(({ code: partner }, column) => {
                    const cell = matrix.cellByPair.get(`${head.code} ${partner}`)
                    const isOpen =
                      view.pair?.province === head.code && view.pair.partner === partner
                    const kinds = cell?.kinds.map(({ kind, facts }) =>
                      words.kind(sharedWords[language].kinds[kind], facts),
                    )
                    const open = () => {
                      setActive({ row, column })
                      onOpen(isOpen ? null : { province: head.code, partner })
                    }
                    const cellText =
                      cell === undefined
                        ? null
                        : words.cell(name(head.code), name(partner), cell.facts, kinds ?? []) +
                          (cell.isOwn === true ? ` (${ownWords[language].yours})` : '')
                    return (
                      <td
                        key={partner}
                        role="gridcell"
                        data-last={lastOfGroup.has(partner) ? '' : undefined}
                        aria-selected={isOpen}
                        aria-label={
                          cell === undefined || cellText === null
                            ? words.noCell(name(head.code), name(partner))
                            : cellText
                        }
                        title={cellText ?? undefined}
                        {...stop(row, column)}
                        {...(cell === undefined
                          ? {}
                          : {
                              onClick: open,
                              onKeyDown: (event: KeyboardEvent) => {
                                if (event.key !== 'Enter' && event.key !== ' ') return
                                event.preventDefault()
                                open()
                              },
                            })}
                      >
                        {cell !== undefined && <Cell cell={cell} />}
                      </td>
                    )
                  })}
                  <td className="matrix-end" role="presentation" />
                </tr>
              )
            })}
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

function Cell({ cell }: { cell: MatrixCell }) {
  const step = fillClass(cell.facts)
  return (
    <span
      className="matrix-cell"
      aria-hidden="true"
      data-own={cell.isOwn === true ? '' : undefined}
    >
      <span
        className="matrix-number"
        style={{ background: `var(--fill-${step})`, color: `var(--on-fill-${step})` }}
      >
        {formatNumber(cell.facts)}
      </span>
      <span className="matrix-band">
        {cell.kinds.map(({ kind, facts }) => (
          <span key={kind} style={{ flexGrow: facts, background: `var(--kind-${kind})` }} />
        ))}
      </span>
    </span>
  )
}

interface HeadLinkProps {
  atlas: Atlas
  head: MatrixHead
  side: 'provinces' | 'partners'
  view: View
  'data-row': number
  'data-column': number
  tabIndex: number
}

/** The name of a row or column, which leads to its place on the map. */
function HeadLink({ atlas, head, side, view, ...stop }: HeadLinkProps) {
  const words = matrixWords[view.language]
  const name = placeName(atlas, head.code, view.language)
  return (
    <ViewLink
      className="matrix-name"
      change={{ page: 'map', [side]: [head.code], pair: null, fact: null }}
      label={`${name}: ${words.totalOf(head.total)}`}
      title={words.onMap(name)}
      stop={stop}
    >
      <span>{name}</span>
    </ViewLink>
  )
}
