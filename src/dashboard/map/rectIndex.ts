import { overlap, type Rect } from './fit.ts'

/** Side of a square of the grid, in px: about as long as a short name. */
const CELL = 48
/** More squares than a window has beneath each other. */
const ROWS = 2 ** 16

/** Rectangles by the squares of a grid that they reach into: only those near another are compared with it. */
export class RectIndex {
  readonly #cells = new Map<number, Rect[]>()

  constructor(rects: Iterable<Rect> = []) {
    for (const rect of rects) this.add(rect)
  }

  add(rect: Rect) {
    for (const cell of cellsOf(rect)) {
      const others = this.#cells.get(cell)
      if (others === undefined) this.#cells.set(cell, [rect])
      else others.push(rect)
    }
  }

  /** Whether one of those near a rectangle satisfies this. */
  someNear(rect: Rect, isIt: (other: Rect) => boolean): boolean {
    for (const cell of cellsOf(rect)) {
      if (this.#cells.get(cell)?.some(isIt) === true) return true
    }
    return false
  }

  /** Whether one of them overlaps a rectangle; `but` is left out, by its identity. */
  overlaps(rect: Rect, but?: Rect): boolean {
    return this.someNear(rect, (other) => other !== but && overlap(other, rect))
  }
}

function* cellsOf({ x, y, width, height }: Rect) {
  const [left, right] = [Math.floor(x / CELL), Math.floor((x + width) / CELL)]
  const [top, bottom] = [Math.floor(y / CELL), Math.floor((y + height) / CELL)]
  for (let column = left; column <= right; column += 1) {
    for (let row = top; row <= bottom; row += 1) yield column * ROWS + row
  }
}
