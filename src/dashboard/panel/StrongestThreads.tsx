import type { Atlas } from '../dataset.ts'
import { formatNumber } from '../format.ts'
import { placeName } from '../names.ts'
import type { ThreadTally } from '../select/summary.ts'
import { ViewLink } from '../ViewLink.tsx'
import type { InterfaceLanguage } from '../view.ts'
import { sharedWords } from '../words.ts'
import { panelWords } from './words.ts'

export interface StrongestThreadsProps {
  atlas: Atlas
  threads: readonly ThreadTally[]
  language: InterfaceLanguage
}

/** The pairs with most facts, each parted by kind and leading to its own view. */
export function StrongestThreads({ atlas, threads, language }: StrongestThreadsProps) {
  const words = panelWords[language]
  const pairName = ({ province, partner }: ThreadTally) =>
    `${placeName(atlas, province, language)} – ${placeName(atlas, partner, language)}`
  const most = Math.max(1, ...threads.map((thread) => thread.facts))
  return (
    <section className="panel-section" aria-labelledby="strongest-threads">
      <h2 className="section-title" id="strongest-threads">
        {words.strongest}
      </h2>
      <p className="note">{words.strongestNote}</p>
      <ol className="strong-threads">
        {threads.map((thread) => (
          <li key={`${thread.province} ${thread.partner}`}>
            <ViewLink
              className="strong-thread"
              change={{ provinces: [thread.province], partners: [thread.partner], fact: null }}
            >
              <span className="strong-pair" title={pairName(thread)}>
                {pairName(thread)}
              </span>{' '}
              <KindBar thread={thread} most={most} language={language} />{' '}
              <b className="strong-facts" aria-hidden="true">
                {formatNumber(thread.facts)}
              </b>
              <span className="visually-hidden">{words.factsOf(thread.facts)}</span>
            </ViewLink>
          </li>
        ))}
      </ol>
    </section>
  )
}

interface KindBarProps {
  thread: ThreadTally
  most: number
  language: InterfaceLanguage
}

function KindBar({ thread, most, language }: KindBarProps) {
  const names = sharedWords[language].kinds
  return (
    <span
      className="kind-bar"
      title={thread.kinds.map(({ kind, facts }) => `${names[kind]} ${facts}`).join(' · ')}
      aria-hidden="true"
    >
      {thread.kinds.map(({ kind, facts }) => (
        <span
          key={kind}
          style={{ width: `${(100 * facts) / most}%`, background: `var(--kind-${kind})` }}
        />
      ))}
    </span>
  )
}
