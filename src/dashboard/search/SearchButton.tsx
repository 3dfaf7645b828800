import type { InterfaceLanguage } from '../view.ts'
import { searchWords } from './words.ts'

export interface SearchButtonProps {
  language: InterfaceLanguage
  open: () => void
}

/** Opens the search on a narrow screen. */
export function SearchButton({ language, open }: SearchButtonProps) {
  return (
    <button
      type="button"
      className="tool search-open"
      aria-haspopup="dialog"
      aria-label={searchWords[language].open}
      onClick={open}
    >
      <svg width="18" height="18" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="7" cy="7" r="4.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="m10.5 10.5 3.5 3.5" stroke="currentColor" strokeWidth="1.5" />
      </svg>
    </button>
  )
}
