import { useEffect, useRef, useState } from 'react'
import { useNarrow } from '../frame/useNarrow.ts'
import { useSingleKeys } from '../singleKeys.ts'
import { SearchBox, type SearchBoxProps } from './SearchBox.tsx'
import { SearchButton } from './SearchButton.tsx'
import { searchWords } from './words.ts'
import './search.css'

export type SearchProps = Pick<SearchBoxProps, 'atlas' | 'view' | 'changeView'>

/** The search in the header: a field on a wide screen, on a narrow one a button that opens it over the page. `/` goes to it, unless switched off. */
export function Search(props: SearchProps) {
  const words = searchWords[props.view.language]
  const isNarrow = useNarrow()
  const [areKeysOn] = useSingleKeys()
  const input = useRef<HTMLInputElement>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOver, setIsOver] = useState(false)

  useEffect(
    function listenForSlash() {
      function goToSearch(event: globalThis.KeyboardEvent) {
        if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
        if (isTyping(event.target) || document.querySelector('dialog[open]') !== null) return
        event.preventDefault()
        if (isNarrow) setIsOver(true)
        else input.current?.focus()
      }
      if (areKeysOn) window.addEventListener('keydown', goToSearch)
      return function stopListening() {
        window.removeEventListener('keydown', goToSearch)
      }
    },
    [isNarrow, areKeysOn],
  )
  useEffect(
    function showOrClose() {
      if (isOver && isNarrow) {
        dialog.current?.showModal()
        input.current?.focus()
      } else dialog.current?.close()
    },
    [isOver, isNarrow],
  )

  if (!isNarrow) return <SearchBox {...props} input={input} />
  const close = () => {
    setIsOver(false)
  }
  return (
    <>
      <SearchButton
        language={props.view.language}
        open={() => {
          setIsOver(true)
        }}
      />
      <dialog ref={dialog} className="search-dialog" aria-label={words.search} onClose={close}>
        {isOver && (
          <>
            <SearchBox {...props} input={input} onChosen={close} isEager />
            <button type="button" className="search-cross" aria-label={words.close} onClick={close}>
              ✕
            </button>
            <p className="search-advice note">{words.advice}</p>
          </>
        )}
      </dialog>
    </>
  )
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  )
}
