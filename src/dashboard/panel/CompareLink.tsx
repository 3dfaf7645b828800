import type { Atlas } from '../dataset.ts'
import { formatList } from '../format.ts'
import { nameInSentence } from '../names.ts'
import { ViewLink } from '../ViewLink.tsx'
import type { View } from '../view.ts'
import { panelWords } from './words.ts'

export interface CompareLinkProps {
  atlas: Atlas
  view: View
}

/** Leads to the chosen places side by side or, where one is chosen, to the choice of a second; nothing where none is. */
export function CompareLink({ atlas, view }: CompareLinkProps) {
  const { provinces, partners, language } = view
  const words = panelWords[language]
  const several = provinces.length > 1 ? provinces : partners.length > 1 ? partners : null
  if (provinces.length + partners.length === 0) return null
  return (
    <p className="compare-way">
      <ViewLink className="pill" change={{ page: 'compare', side: null, fact: null }}>
        {several === null
          ? words.compareWithAnother
          : words.compare(
              several.length > 4
                ? String(several.length)
                : formatList(
                    several.map((code) => nameInSentence(atlas, code, language)),
                    language,
                  ),
            )}
      </ViewLink>
    </p>
  )
}
