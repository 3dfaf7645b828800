import { SMALLEST_TARGET, homePosition, scaleOfZoom, type Size } from './fit.ts'

/**
 * Whether the provinces stand beside the map enlarged: while they are too small on it to be hit. A tall map has room for them only below
 * the whole world; closer they would lie on what is shown.
 */
export function showsInset(zoom: number, size: Size, provinceSide: number): boolean {
  const isWhole = zoom <= homePosition(size).zoom + 0.05
  return (
    provinceSide * scaleOfZoom(zoom) < SMALLEST_TARGET && (isWhole || size.height <= size.width)
  )
}
