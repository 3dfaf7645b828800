import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { AtlasPage } from './AtlasPage.tsx'
import { atlasQuery } from './atlasQuery.ts'
import { Failure } from './frame/Failure.tsx'
import { Header } from './frame/Header.tsx'
import { NewVersion } from './frame/NewVersion.tsx'
import { Pending } from './frame/Pending.tsx'
import { useTheme } from './frame/theme.ts'
import { frameWords } from './frame/words.ts'
import { useOwn } from './own.ts'
import { withOwn } from './select/withOwn.ts'
import { useWords } from './useWords.ts'
import { useView } from './useView.ts'

/** The whole page: reads the address and the dataset, and says which of pending, failed and found it is. */
export function App() {
  const [view, changeView] = useView()
  const theme = useTheme()
  const atlas = useQuery(atlasQuery)
  const { language } = view
  const areWordsThere = useWords(language)
  const words = frameWords[language]
  const own = useOwn()
  const withYours = useMemo(
    () => (atlas.data === undefined ? undefined : withOwn(atlas.data, own)),
    [atlas.data, own],
  )

  useEffect(
    function nameLanguage() {
      const tag = language === 'zh' ? 'zh-Hans' : 'en'
      // Told anew, the same language would have the whole page styled anew.
      if (document.documentElement.lang !== tag) document.documentElement.lang = tag
    },
    [language],
  )

  if (!areWordsThere) return null
  const content =
    atlas.data !== undefined && withYours !== undefined ? (
      <AtlasPage
        atlas={withYours}
        base={atlas.data}
        own={own}
        view={view}
        changeView={changeView}
        theme={theme}
      />
    ) : (
      <div className="app" data-page={view.page}>
        <Header view={view} theme={theme} />
        <main className="alone">
          {atlas.isError ? (
            <Failure
              error={atlas.error}
              part={words.theDataset}
              language={language}
              retry={() => void atlas.refetch()}
              heading="h1"
            />
          ) : (
            <Pending language={language} />
          )}
        </main>
      </div>
    )
  // The offer is one and the same before and after the dataset: a press meanwhile is not lost.
  return (
    <>
      {content}
      <NewVersion isEmbedded={view.embed} language={language} />
    </>
  )
}
