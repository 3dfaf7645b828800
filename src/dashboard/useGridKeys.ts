import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'

/** A cell of the grid; row −1 is that of the headings, and so is column −1 where rows have them. */
export interface GridCell {
  row: number
  column: number
}

export interface GridSize {
  rows: number
  columns: number
  /** 0, or −1 where rows have headings that the arrows reach. */
  firstColumn: 0 | -1
  /** Rows that Page Down moves by. */
  page: number
}

/** The cell that a key leads to from another, within the grid; null for keys that lead nowhere. */
export function nextCell(
  { row, column }: GridCell,
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  { rows, columns, firstColumn, page }: GridSize,
): GridCell | null {
  const isFar = ctrlKey || metaKey
  const at = (toRow: number, toColumn: number) => ({
    row: Math.max(-1, Math.min(rows - 1, toRow)),
    column: Math.max(firstColumn, Math.min(columns - 1, toColumn)),
  })
  switch (key) {
    case 'ArrowDown':
      return at(isFar ? rows - 1 : row + 1, column)
    case 'ArrowUp':
      return at(isFar ? -1 : row - 1, column)
    case 'ArrowLeft':
      return at(row, isFar ? firstColumn : column - 1)
    case 'ArrowRight':
      return at(row, isFar ? columns - 1 : column + 1)
    case 'PageDown':
      return at(row + page, column)
    case 'PageUp':
      return at(Math.max(row < 0 ? -1 : 0, row - page), column)
    case 'Home':
      return at(isFar ? 0 : row, firstColumn)
    case 'End':
      return at(isFar ? rows - 1 : row, columns - 1)
    default:
      return null
  }
}

/** One cell of a grid is in the order of Tab; `move` takes a key and gives the cell that it led to, null where to none. */
export function useGridKeys(grid: RefObject<HTMLElement | null>, size: GridSize) {
  const [wanted, setWanted] = useState<GridCell>({ row: 0, column: 0 })
  const isMoved = useRef(false)
  const active = {
    row: Math.min(wanted.row, size.rows - 1),
    column: Math.min(wanted.column, size.columns - 1),
  }

  useEffect(function focusActive() {
    if (!isMoved.current) return
    isMoved.current = false
    const selector = `[data-row="${active.row}"][data-column="${active.column}"]`
    grid.current?.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true })
  })

  function move(event: KeyboardEvent): GridCell | null {
    const next = nextCell(active, event, size)
    if (next === null || event.altKey || event.shiftKey) return null
    event.preventDefault()
    isMoved.current = true
    setWanted(next)
    return next
  }
  return { active, setActive: setWanted, move }
}
