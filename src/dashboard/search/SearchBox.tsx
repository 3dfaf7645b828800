import {
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react'
import type { Atlas } from '../dataset.ts'
import { useSingleKeys } from '../singleKeys.ts'
import type { ChangeView, View } from '../view.ts'
import { chooseHit } from './choose.ts'
import { HitLine, hitName } from './HitLine.tsx'
import type { Group, Hit, HitGroup } from './searcher.ts'
import { useSearcher } from './useSearcher.ts'
import { searchWords } from './words.ts'

export interface SearchBoxProps {
  atlas: Atlas
  view: View
  changeView: ChangeView
  input: RefObject<HTMLInputElement | null>
  /** Called when a result was chosen: what holds the box may close. */
  onChosen?: () => void
  /** The index is wanted at once, not with the first focus. */
  isEager?: boolean
}

/** Lines of a group that are shown at first, and how many once more are asked for. */
const SHORT = 4
const LONG = 60

/** A line of the list: a result, or the way to more of its group. */
type Line = { type: 'hit'; hit: Hit } | { type: 'more'; group: Group; count: number }

/**
 * The search of the atlas: an editable combobox (ARIA APG, list autocomplete with automatic selection) whose list is grouped. Arrow
 * keys move, Enter chooses, Escape empties.
 */
export function SearchBox({ atlas, view, changeView, input, onChosen, isEager }: SearchBoxProps) {
  const { language } = view
  const words = searchWords[language]
  const id = useId()
  const [areKeysOn] = useSingleKeys()
  const list = useRef<HTMLDivElement>(null)
  const [text, setText] = useState('')
  const [isOpen, setIsOpen] = useState(false)
  const [isWanted, setIsWanted] = useState(isEager === true)
  const [active, setActive] = useState(0)
  const [opened, setOpened] = useState<ReadonlySet<Group>>(new Set())
  const [said, setSaid] = useState('')
  const { searcher, isReady, hasQuotes } = useSearcher(atlas, isWanted)
  // Letters appear as they are typed; the results follow as soon as they can.
  const asked = useDeferredValue(text)
  const groups = useMemo(() => {
    // What was found before all quotes were taken up is looked for again.
    void isReady
    const most = (group: Group) => (opened.has(group) ? LONG : SHORT)
    return searcher?.search(asked, most) ?? []
  }, [searcher, asked, opened, isReady])
  const isShown = isOpen && text.trim() !== ''
  const lines = groups.flatMap(linesOf)
  const current = Math.min(active, lines.length - 1)
  const total = groups.reduce((sum, group) => sum + group.total, 0)
  const isNothing = isShown && searcher !== null && isReady && lines.length === 0
  const leftOut = hasQuotes ? '' : words.quotesLeftOut
  const optionId = (line: number) => `${id}-option-${line}`

  useEffect(
    function scrollToActive() {
      list.current?.querySelector('[data-active]')?.scrollIntoView?.({ block: 'nearest' })
    },
    [current],
  )

  function ask(value: string) {
    setText(value)
    setIsOpen(true)
    setIsWanted(true)
    setActive(0)
    setOpened(new Set())
    setSaid('')
  }
  function close() {
    setText('')
    setIsOpen(false)
    setActive(0)
  }
  function choose(line: Line) {
    if (line.type === 'more') {
      setOpened((groups) => new Set(groups).add(line.group))
      return
    }
    changeView(chooseHit(atlas, view, line.hit))
    close()
    setSaid(words.chosen(hitName(line.hit, language)))
    onChosen?.()
  }
  function handleKey(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return
    const last = lines.length - 1
    const steps: Record<string, number> = {
      ArrowDown: current >= last ? 0 : current + 1,
      ArrowUp: current <= 0 ? last : current - 1,
      PageDown: Math.min(last, current + SHORT * 2),
      PageUp: Math.max(0, current - SHORT * 2),
    }
    const step = steps[event.key]
    if (step !== undefined && lines.length > 0) {
      event.preventDefault()
      setIsOpen(true)
      setActive(step)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      const line = lines[current]
      // What is on the screen answers what was typed a moment ago.
      if (line !== undefined && isShown && asked === text) choose(line)
    } else if (event.key === 'Escape' && text !== '') {
      // Handled here: neither the page nor a dialog must take it for theirs.
      event.preventDefault()
      event.stopPropagation()
      close()
    }
  }
  function closeOnLeaving(event: FocusEvent) {
    if (!event.currentTarget.contains(event.relatedTarget)) setIsOpen(false)
  }

  let line = -1
  return (
    <div className="search" role="search" onBlur={closeOnLeaving}>
      <Lens />
      <input
        ref={input}
        className="search-input"
        role="combobox"
        type="text"
        inputMode="search"
        aria-label={words.search}
        aria-keyshortcuts={areKeysOn ? '/' : undefined}
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isShown && current >= 0 ? optionId(current) : undefined}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        placeholder={words.placeholder}
        value={text}
        onFocus={() => {
          setIsWanted(true)
          setIsOpen(true)
        }}
        onChange={(event) => {
          ask(event.target.value)
        }}
        onKeyDown={handleKey}
      />
      {areKeysOn && (
        <kbd className="search-key" aria-hidden="true">
          /
        </kbd>
      )}
      <div
        ref={list}
        id={`${id}-list`}
        className="search-list"
        role="listbox"
        aria-label={words.results}
        hidden={!isShown || (lines.length === 0 && !isNothing)}
        onPointerDown={(event) => {
          // Keeps the focus in the field while the list is clicked or scrolled.
          event.preventDefault()
        }}
      >
        {isShown &&
          groups.map((group) => (
            <div key={group.group} role="group" aria-labelledby={`${id}-${group.group}`}>
              <div className="search-group" id={`${id}-${group.group}`} role="presentation">
                {words.group[group.group]}{' '}
                {group.group !== 'pair' && <span className="search-total">{group.total}</span>}
              </div>
              {linesOf(group).map((each) => {
                line += 1
                const own = line
                return (
                  <div
                    key={own}
                    id={optionId(own)}
                    className={each.type === 'more' ? 'search-line search-more' : 'search-line'}
                    role="option"
                    aria-selected={own === current}
                    data-active={own === current ? '' : undefined}
                    onPointerMove={() => {
                      setActive(own)
                    }}
                    onClick={() => {
                      choose(each)
                    }}
                  >
                    {each.type === 'more' ? (
                      words.more(each.count)
                    ) : (
                      <HitLine atlas={atlas} hit={each.hit} language={language} />
                    )}
                  </div>
                )
              })}
            </div>
          ))}
        {isNothing && (
          <div className="search-none" role="option" aria-selected="false" aria-disabled="true">
            {hasQuotes ? words.nothing(asked.trim()) : words.nothingNamed(asked.trim())}{' '}
            <span className="note">{words.advice}</span>
          </div>
        )}
        {isShown && !hasQuotes && (
          <div className="search-none" role="option" aria-selected="false" aria-disabled="true">
            {words.quotesLeftOut}
          </div>
        )}
      </div>
      <span className="visually-hidden" role="status">
        {isShown && asked === text && searcher !== null
          ? isNothing
            ? `${hasQuotes ? words.nothing(text.trim()) : words.nothingNamed(text.trim())} ${leftOut}`.trim()
            : `${words.found(total, groups.length)}${isReady ? '' : `, ${words.reading}`} ${leftOut}`.trim()
          : said}
      </span>
    </div>
  )
}

/** The results of a group and, where there are more than are shown, the way to them. */
function linesOf({ group, total, hits }: HitGroup): Line[] {
  const lines = hits.map((hit): Line => ({ type: 'hit', hit }))
  const rest = Math.min(total, LONG) - hits.length
  return rest > 0 ? [...lines, { type: 'more', group, count: rest }] : lines
}

function Lens() {
  return (
    <svg className="search-lens" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="7" cy="7" r="4.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="m10.5 10.5 3.5 3.5" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </svg>
  )
}
