import type { Atlas } from '../dataset.ts'
import { oncePerAtlas } from '../oncePerAtlas.ts'
import { selectFacts } from '../select/facts.ts'
import { selectThings } from '../select/things.ts'
import { ViewLink } from '../ViewLink.tsx'
import { EMPTY_VIEW, type InterfaceLanguage, type View } from '../view.ts'
import { panelWords } from './words.ts'

export interface FirstMinuteProps {
  atlas: Atlas
  language: InterfaceLanguage
}

const EXAMPLES: Record<'pair' | 'signed' | 'growth', Partial<View>> = {
  pair: { provinces: ['CN-GD'], partners: ['BY'] },
  signed: { partners: ['DE'], kinds: ['signing'] },
  growth: { growth: 50 },
}

const countExamples = oncePerAtlas((atlas) =>
  (Object.keys(EXAMPLES) as (keyof typeof EXAMPLES)[]).map((example) => ({
    example,
    facts: selectThings(atlas, selectFacts(atlas, { ...EMPTY_VIEW, ...EXAMPLES[example] })).length,
  })),
)

/** What this is, in one line, and examples to begin with: those that the dataset has facts for. */
export function FirstMinute({ atlas, language }: FirstMinuteProps) {
  const words = panelWords[language]
  return (
    <div className="first-minute">
      <p>{words.whatThisIs}</p>
      <ul className="ways-out" aria-label={words.examples}>
        {countExamples(atlas)
          .filter(({ facts }) => facts > 0)
          .map(({ example, facts }) => (
            <li key={example}>
              <ViewLink className="pill" change={EXAMPLES[example]}>
                {words.example[example]}{' '}
                <span className="first-facts" aria-hidden="true">
                  {facts}
                </span>
                <span className="visually-hidden">{words.factsOf(facts)}</span>
              </ViewLink>
            </li>
          ))}
      </ul>
    </div>
  )
}
