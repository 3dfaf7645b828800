import { useEffect, useState, type MouseEvent, type RefObject } from 'react'
import { kindsOf, type MarkedText, type Passage } from '../select/passages.ts'

export interface TextMapProps {
  /** Holds the text as it is drawn. */
  text: RefObject<HTMLElement | null>
  marked: MarkedText
  picked: Passage | undefined
  pointed: Passage | undefined
  onPick: (passage: Passage) => void
}

/** From the top of the text, as shares of its height. */
interface Stretch {
  top: number
  bottom: number
}

interface Layout {
  passages: ReadonlyMap<number, Stretch>
  unread: Stretch[]
}

/** A click so near to a mark means it, in px. */
const REACH = 5

/**
 * The whole text in the height of the screen: where its passages stand, what was not read, and the part that is in sight. For
 * the eye and the pointer; the list of facts says the same.
 */
export function TextMap({ text, marked, picked, pointed, onPick }: TextMapProps) {
  const [layout, setLayout] = useState<Layout | null>(null)
  const [sight, setSight] = useState<Stretch>({ top: 0, bottom: 1 })

  useEffect(
    function followText() {
      const root = text.current
      const scroller = root?.closest('main')
      if (root === null || scroller === null || scroller === undefined) return
      function look() {
        if (root === null || scroller === null || scroller === undefined) return
        const whole = root.getBoundingClientRect()
        const window = scroller.getBoundingClientRect()
        const share = (y: number) => Math.min(1, Math.max(0, (y - whole.top) / whole.height))
        if (whole.height > 0) setSight({ top: share(window.top), bottom: share(window.bottom) })
      }
      function measureAndLook() {
        if (root !== null) setLayout(measure(root, marked))
        look()
      }
      measureAndLook()
      const observer = new ResizeObserver(measureAndLook)
      observer.observe(root)
      scroller.addEventListener('scroll', look, { passive: true })
      return function leaveText() {
        observer.disconnect()
        scroller.removeEventListener('scroll', look)
      }
    },
    [text, marked],
  )

  function go(event: MouseEvent<HTMLElement>) {
    const box = event.currentTarget.getBoundingClientRect()
    const at = (event.clientY - box.top) / box.height
    const reach = REACH / box.height
    const near = marked.passages
      .map((passage) => ({ passage, stretch: layout?.passages.get(passage.number) }))
      .flatMap(({ passage, stretch }) =>
        stretch === undefined
          ? []
          : [{ passage, away: Math.max(stretch.top - at, at - stretch.bottom, 0) }],
      )
      .sort((a, b) => a.away - b.away)[0]
    if (near !== undefined && near.away <= reach) onPick(near.passage)
    else scrollTo(text.current, at)
  }

  return (
    <div className="text-map" aria-hidden="true" onClick={go}>
      {layout !== null && (
        <>
          <div className="text-map-sight" style={place(sight)} />
          {layout.unread.map((stretch) => (
            <div key={stretch.top} className="text-map-unread" style={place(stretch)} />
          ))}
          {marked.passages.map((passage) => {
            const stretch = layout.passages.get(passage.number)
            if (stretch === undefined) return null
            return (
              <div
                key={passage.number}
                className="text-map-passage"
                data-picked={passage === picked ? '' : undefined}
                data-pointed={passage === pointed ? '' : undefined}
                style={place(stretch)}
              >
                {kindsOf(passage).map((kind) => (
                  <span key={kind} style={{ background: `var(--kind-${kind})` }} />
                ))}
              </div>
            )
          })}
        </>
      )}
    </div>
  )
}

const place = ({ top, bottom }: Stretch) => ({
  top: `${top * 100}%`,
  height: `${(bottom - top) * 100}%`,
})

/** Where passages and unread parts are drawn; null where nothing has a height. */
function measure(root: HTMLElement, marked: MarkedText): Layout | null {
  const whole = root.getBoundingClientRect()
  if (whole.height === 0) return null
  const stretchOf = (elements: Iterable<Element>): Stretch => {
    const boxes = [...elements].map((element) => element.getBoundingClientRect())
    const top = Math.min(...boxes.map((box) => box.top))
    const bottom = Math.max(...boxes.map((box) => box.bottom))
    return { top: (top - whole.top) / whole.height, bottom: (bottom - whole.top) / whole.height }
  }
  const passages = new Map<number, Stretch>()
  for (const { number } of marked.passages) {
    const marks = root.querySelectorAll(`mark[data-passages~="${number}"]`)
    if (marks.length > 0) passages.set(number, stretchOf(marks))
  }
  const unread = [...root.querySelectorAll('.document-unused')].map((part) => stretchOf([part]))
  return { passages, unread }
}

function scrollTo(root: HTMLElement | null, at: number) {
  const scroller = root?.closest('main')
  if (root === null || scroller === null || scroller === undefined) return
  const top = root.getBoundingClientRect().top - scroller.getBoundingClientRect().top
  scroller.scrollTo({
    top: scroller.scrollTop + top + at * root.offsetHeight - scroller.clientHeight / 2,
    behavior: 'instant',
  })
}
