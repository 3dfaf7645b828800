import { useState } from 'react'
import type { InterfaceLanguage } from '../view.ts'
import { useNewVersion } from './useNewVersion.ts'
import { frameWords } from './words.ts'
import './newVersion.css'

/** Says that another build of the page is ready, and loads it when asked; nothing else makes the page load anew. */
export function NewVersion({
  isEmbedded,
  language,
}: {
  isEmbedded: boolean
  language: InterfaceLanguage
}) {
  const load = useNewVersion(isEmbedded)
  const [isPutOff, setIsPutOff] = useState(false)
  const words = frameWords[language]
  return (
    <div role="status" className="new-version-place">
      {load === null || isPutOff ? null : (
        <div className="new-version">
          <span className="new-version-text">{words.newVersion}</span>
          <button type="button" className="button" onClick={load}>
            {words.useNewVersion}
          </button>
          <button type="button" className="link" onClick={() => setIsPutOff(true)}>
            {words.later}
          </button>
        </div>
      )}
    </div>
  )
}
