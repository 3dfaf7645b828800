import { useEffect, useState } from 'react'
import type { InterfaceLanguage } from '../view.ts'
import { ownWords } from './ownWords.ts'

export interface DropTargetProps {
  language: InterfaceLanguage
  onFiles: (files: readonly File[]) => void
}

/** Takes files that are dropped anywhere on the page, and says so while they are held over it. */
export function DropTarget({ language, onFiles }: DropTargetProps) {
  const [isOver, setIsOver] = useState(false)
  useEffect(
    function takeDrops() {
      const hasFiles = ({ dataTransfer }: DragEvent) =>
        dataTransfer?.types.includes('Files') === true
      function hold(event: DragEvent) {
        if (!hasFiles(event)) return
        // Without this the browser would leave the page and open the file.
        event.preventDefault()
        if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy'
        setIsOver(true)
      }
      function leave(event: DragEvent) {
        // Only when the pointer leaves the window: within the page it enters another element.
        if (event.relatedTarget === null) setIsOver(false)
      }
      function drop(event: DragEvent) {
        if (!hasFiles(event)) return
        event.preventDefault()
        setIsOver(false)
        const files = [...(event.dataTransfer?.files ?? [])]
        if (files.length > 0) onFiles(files)
      }
      const listeners = { dragenter: hold, dragover: hold, dragleave: leave, drop } as const
      for (const [type, listener] of Object.entries(listeners)) {
        window.addEventListener(type as keyof typeof listeners, listener)
      }
      return function stop() {
        for (const [type, listener] of Object.entries(listeners)) {
          window.removeEventListener(type as keyof typeof listeners, listener)
        }
      }
    },
    [onFiles],
  )
  if (!isOver) return null
  const words = ownWords[language]
  return (
    <div className="drop-target" aria-hidden="true">
      <p>
        <b>{words.dropHere}</b>
        {words.staysHere}
      </p>
    </div>
  )
}
