import { useEffect, useState, type RefObject } from 'react'
import type { Rect } from './fit.ts'

/** `inset` is there only as long as provinces are small. */
export interface FloatingRect extends Rect {
  name: string
}

/** Where the elements marked `data-floats` lie on the stage. The same array while none comes, goes or changes its size. */
export function useFloatingRects(stage: RefObject<HTMLElement | null>): readonly FloatingRect[] {
  const [rects, setRects] = useState<readonly FloatingRect[]>([])
  useEffect(
    function watchFloating() {
      const element = stage.current
      if (element === null) return
      const sizes = new ResizeObserver(read)
      const children = new MutationObserver(observeSizes)

      function read() {
        if (element === null) return
        const next = measureFloating(element)
        setRects((current) => (isSame(current, next) ? current : next))
      }
      function observeSizes() {
        sizes.disconnect()
        if (element === null) return
        sizes.observe(element)
        for (const floating of floatingElements(element)) sizes.observe(floating)
      }

      observeSizes()
      children.observe(element, { childList: true })
      return function stopWatching() {
        sizes.disconnect()
        children.disconnect()
      }
    },
    [stage],
  )
  return rects
}

/** Where they lie now. */
export function measureFloating(stage: HTMLElement): FloatingRect[] {
  const zero = stage.getBoundingClientRect()
  return floatingElements(stage).map((floating) => rectOf(floating, zero))
}

function floatingElements(stage: HTMLElement): HTMLElement[] {
  return [...stage.querySelectorAll<HTMLElement>('[data-floats]:not(.only-picture *)')]
}

function rectOf(floating: HTMLElement, zero: DOMRect): FloatingRect {
  const { left, top, width, height } = floating.getBoundingClientRect()
  return {
    name: floating.dataset.floats ?? '',
    x: left - zero.left,
    y: top - zero.top,
    width,
    height,
  }
}

function isSame(one: readonly FloatingRect[], other: readonly FloatingRect[]): boolean {
  const key = (rects: readonly FloatingRect[]) =>
    rects
      .map(({ name, x, y, width, height }) => [name, ...[x, y, width, height].map(Math.round)])
      .join(' ')
  return key(one) === key(other)
}
