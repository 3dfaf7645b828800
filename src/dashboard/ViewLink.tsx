import type { MouseEvent, ReactNode } from 'react'
import { viewToHref } from './address.ts'
import { useView } from './useView.ts'
import type { View } from './view.ts'

export interface ViewLinkProps {
  /** What following the link changes of the view. */
  change: Partial<View>
  children: ReactNode
  className?: string
  /** The page it leads to is the one that is shown. */
  isCurrent?: boolean
  /** It leads to the fact that is picked. */
  isPicked?: boolean
  /** Language of the link's own text where it is not the page's. */
  lang?: string
  label?: string
  /** Shown when the pointer rests on it. */
  title?: string
  /** Its place in a grid that the arrows move in. */
  stop?: { tabIndex: number; 'data-row': number; 'data-column': number }
}

/** A link to another view of this page: it can be opened in a new tab and copied, and it does not load the page anew. */
export function ViewLink({
  change,
  children,
  className,
  isCurrent,
  isPicked,
  lang,
  label,
  title,
  stop,
}: ViewLinkProps) {
  const [view, changeView] = useView()
  function follow(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) {
      return
    }
    event.preventDefault()
    changeView(change)
  }
  return (
    <a
      href={viewToHref({ ...view, ...change })}
      className={className}
      lang={lang}
      aria-label={label}
      title={title}
      {...stop}
      aria-current={isCurrent === true ? 'page' : isPicked === true ? 'true' : undefined}
      onClick={follow}
    >
      {children}
    </a>
  )
}
