import type { InterfaceLanguage } from '../view.ts'
import { frameWords } from './words.ts'

export interface PendingProps {
  language: InterfaceLanguage
}

/** The outlines of the page while the dataset is read, where its parts will be: nothing jumps when they come. */
export function Pending({ language }: PendingProps) {
  return (
    <div className="pending" role="status">
      <h1 className="visually-hidden">{frameWords[language].loading}</h1>
      <div className="pending-filters" />
      <div className="pending-map" />
      <div className="pending-panel">
        {[90, 100, 55].map((width, line) => (
          <span
            key={line}
            className="skeleton-line skeleton-large"
            style={{ width: `${width}%` }}
          />
        ))}
        {[70, 100, 100, 100, 100, 100].map((width, line) => (
          <span key={line} className="skeleton-line" style={{ width: `${width}%` }} />
        ))}
      </div>
    </div>
  )
}
