import { Suspense, lazy, useState, type ComponentType } from 'react'
import type { InterfaceLanguage } from '../view.ts'
import { Boundary } from './Boundary.tsx'
import { frameWords } from './words.ts'

export interface LazyPartProps<Props extends object> {
  /** Fetches the part's code; called again when the reader tries again. */
  load: () => Promise<ComponentType<Props>>
  props: Props
  /** What it is called while it is on its way, and where it fails. */
  name: string
  /** Height that is kept for it, so that nothing jumps when it comes. */
  height: number | string
  language: InterfaceLanguage
  /** Its code is not asked for yet: something that matters more is still on its way. */
  isHeld?: boolean
  /** Called when its code did not come, or failed. */
  onFailure?: () => void
}

/** A part of the page whose code comes on its own, so that the rest does not wait for it. */
export function LazyPart<Props extends object>({
  load,
  props,
  name,
  height,
  language,
  isHeld = false,
  onFailure,
}: LazyPartProps<Props>) {
  const [Part, setPart] = useState(() => lazyOf(load))
  return (
    <Boundary
      part={name}
      language={language}
      onFailure={onFailure}
      onRetry={() => {
        setPart(() => lazyOf(load))
      }}
    >
      <Suspense fallback={<Waiting name={name} height={height} language={language} />}>
        {isHeld ? <Waiting name={name} height={height} language={language} /> : <Part {...props} />}
      </Suspense>
    </Boundary>
  )
}

function lazyOf<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await load() }))
}

interface WaitingProps {
  name: string
  height: number | string
  language: InterfaceLanguage
}

function Waiting({ name, height, language }: WaitingProps) {
  return (
    <div className="waiting" aria-busy="true" style={{ height }}>
      <span className="visually-hidden">{frameWords[language].waiting(name)}</span>
    </div>
  )
}
