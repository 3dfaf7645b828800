import type { ReactNode } from 'react'
import { ViewLink } from '../ViewLink.tsx'
import { isOwnId } from '../own.ts'
import { EMPTY_VIEW, PAGES, type View } from '../view.ts'
import type { Theme } from './theme.ts'
import { frameWords } from './words.ts'

export interface HeaderProps {
  view: View
  theme: [Theme, () => void]
  /** The search, once there is something to search. */
  search?: ReactNode
  /** Opens what can be taken away, once there is something. */
  takeAway?: () => void
  /** Opens the filters on a narrow screen. */
  filtersButton?: ReactNode
}

/** Name, views, language and colours. On a narrow screen the views are tabs at the foot of the page. */
export function Header({
  view,
  theme: [theme, switchTheme],
  search,
  takeAway,
  filtersButton,
}: HeaderProps) {
  const words = frameWords[view.language]
  const current = view.document === null ? view.page : isOwnId(view.document) ? 'read' : 'documents'
  return (
    <header className="header">
      <ViewLink
        className="brand"
        change={{ ...EMPTY_VIEW, language: view.language }}
        label={words.home}
      >
        <ThreadMark />
        <span className="brand-name">{words.brand}</span>
        <span className="brand-short">{words.shortBrand}</span>
      </ViewLink>
      {search}
      <nav className="views" aria-label={words.views}>
        {PAGES.filter((page) => page !== 'read' && (page !== 'compare' || page === current)).map(
          (page) => (
            <ViewLink
              key={page}
              className="view-tab"
              change={{ page, document: null }}
              isCurrent={page === current}
            >
              <TabName name={words.page[page]} short={words.shortPage[page]} />
            </ViewLink>
          ),
        )}
      </nav>
      <div className="header-tools">
        <ViewLink
          className="tool read-tool"
          change={{ page: 'read', document: null, fact: null }}
          label={words.page.read}
          title={words.page.read}
          isCurrent={current === 'read'}
        >
          <ReadMark />
        </ViewLink>
        <ViewLink
          className="tool"
          change={{ language: words.otherLanguage.code }}
          lang={words.otherLanguage.code === 'zh' ? 'zh-Hans' : 'en'}
          label={words.otherLanguage.label}
        >
          {words.otherLanguage.name}
        </ViewLink>
        <button
          type="button"
          className="tool theme-switch"
          onClick={switchTheme}
          aria-label={theme === 'dark' ? words.toLight : words.toDark}
          title={theme === 'dark' ? words.toLight : words.toDark}
        >
          <HalfDisc />
        </button>
        {takeAway !== undefined && (
          <button
            type="button"
            className="tool take-away"
            aria-haspopup="dialog"
            onClick={takeAway}
            aria-label={words.takeAway}
            title={words.takeAway}
          >
            <TakeAwayMark />
            <span className="take-away-word">{words.takeAway}</span>
          </button>
        )}
        {filtersButton}
      </div>
    </header>
  )
}

/** A name, and what of it the narrowest screen has room for. */
function TabName({ name, short }: { name: string; short: string | undefined }) {
  if (short === undefined) return name
  return (
    <>
      <span className="tab-long">{name}</span>
      <span className="tab-short">{short}</span>
    </>
  )
}

function ThreadMark() {
  return (
    <svg className="thread-mark" width="24" height="12" viewBox="0 0 24 12" aria-hidden="true">
      <path
        d="M1.5 9Q12 .5 22.5 9"
        fill="none"
        stroke="var(--kind-signing)"
        strokeWidth="2.2"
        strokeLinecap="round"
      />
    </svg>
  )
}

/** A sheet of paper with a plus. */
function ReadMark() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d="M3 1.8h6.2L13 5.6v8.6H3Z M9 2v4h4 M8 7.4v4.8M5.6 9.8h4.8"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  )
}

/** An arrow out of a tray. */
function TakeAwayMark() {
  return (
    <svg className="take-away-mark" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d="M8 2v8.2M4.6 7 8 10.4 11.4 7M2.4 11v2.6h11.2V11"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}

function HalfDisc() {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <circle cx="7" cy="7" r="6" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M7 1a6 6 0 0 0 0 12Z" fill="currentColor" />
    </svg>
  )
}
