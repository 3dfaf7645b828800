import type { Kind } from '../../model/fact.ts'

export interface ThreadStrokesProps {
  /** An SVG path. */
  path: string
  kind: Kind
  /** In px. */
  width: number
}

/** A thread as it is drawn: its colour, and paper on both sides of it. */
export function ThreadStrokes({ path, kind, width }: ThreadStrokesProps) {
  return (
    <>
      <path className="thread-halo" d={path} strokeWidth={width + 2} />
      <path
        className="thread-line"
        d={path}
        strokeWidth={width}
        style={{ stroke: `var(--kind-${kind})` }}
      />
    </>
  )
}
