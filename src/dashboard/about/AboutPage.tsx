import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import changelog from '../../../CHANGELOG.md?raw'
import changelogZh from '../../../CHANGELOG.zh.md?raw'
import type { Atlas } from '../dataset.ts'
import { formatNumber } from '../format.ts'
import type { InterfaceLanguage } from '../view.ts'
import { Accuracy } from './Accuracy.tsx'
import { Changes } from './Changes.tsx'
import { Codebook } from './Codebook.tsx'
import { CoverageTable } from './CoverageTable.tsx'
import { Keys } from './Keys.tsx'
import { licencesQuery } from './queries.ts'
import { aboutWords, type AboutWords } from './words.ts'
import './about.css'

export interface AboutPageProps {
  atlas: Atlas
  language: InterfaceLanguage
}

type Section = keyof AboutWords['section']

/** What the atlas is, how it is made, how far it can be trusted, and what it is made of. */
export function AboutPage({ atlas, language }: AboutPageProps) {
  const words = aboutWords[language]
  const { version, documents, facts } = atlas.dataset
  const parts: Record<Section, ReactNode> = {
    method: <Paragraphs texts={words.method} />,
    accuracy: <Accuracy language={language} />,
    coverage: <CoverageTable atlas={atlas} language={language} />,
    codebook: <Codebook language={language} />,
    limits: <Paragraphs texts={words.limits} />,
    borders: <Paragraphs texts={words.borders} />,
    keys: <Keys language={language} />,
    licences: <Licences language={language} />,
    changes: (
      <>
        <p>{words.version(version, formatNumber(documents.length), formatNumber(facts.length))}</p>
        <Changes text={changelog} chinese={language === 'zh' ? changelogZh : null} />
      </>
    ),
  }
  const sections = Object.entries(parts) as [Section, ReactNode][]
  return (
    <div className="about">
      <h1 className="about-title">{words.title}</h1>
      <p className="about-lead">{words.lead}</p>
      <nav className="about-nav" aria-label={words.contents}>
        <ul className="about-contents">
          {sections.map(([section]) => (
            <li key={section}>
              <button
                type="button"
                className="link"
                onClick={() => {
                  const heading = document.getElementById(`about-${section}`)
                  heading?.scrollIntoView({ block: 'start' })
                  heading?.focus({ preventScroll: true })
                }}
              >
                {words.section[section]}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <div className="about-sections">
        {sections.map(([section, part]) => (
          <section key={section} className="about-section" aria-labelledby={`about-${section}`}>
            <h2 id={`about-${section}`} tabIndex={-1}>
              {words.section[section]}
            </h2>
            {part}
          </section>
        ))}
      </div>
    </div>
  )
}

function Paragraphs({ texts }: { texts: readonly string[] }) {
  return texts.map((text) => <p key={text}>{text}</p>)
}

/** The terms of code and data, and the packages in the page with theirs, as the build found them installed. */
function Licences({ language }: { language: InterfaceLanguage }) {
  const words = aboutWords[language]
  const licences = useQuery(licencesQuery)
  return (
    <>
      <p>{words.licenceNote}</p>
      <ul className="about-list">
        {words.data.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {licences.data === undefined ? (
        <p role="status">{licences.isError ? words.failed : words.loading}</p>
      ) : (
        <details className="about-packages">
          <summary>{words.packages(licences.data.length)}</summary>
          <ul>
            {licences.data.map(({ name, version, licence, text }) => (
              <li key={`${name} ${version}`}>
                <details>
                  <summary>
                    {name} {version} · {licence}
                  </summary>
                  <pre className="about-licence" lang="en" tabIndex={0}>
                    {text ?? words.noText}
                  </pre>
                </details>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
