import type { IndexHtmlTransformContext } from 'vite'
import { datasetFile, MANIFEST, type Manifest } from '../model/manifest.ts'

export type Bundle = NonNullable<IndexHtmlTransformContext['bundle']>

/** The part of the page that is drawn first, beside that which it begins with. */
const FIRST_PART = 'map/AtlasMap.tsx'

/** Links to the data that every view needs: asked for with the program, not after it has run. */
export const linkData = (manifest: Manifest | null): string =>
  [MANIFEST, datasetFile(manifest)]
    .map((name) => `<link rel="preload" as="fetch" crossorigin href="./data/${name}">`)
    .join('')

/** A script that asks for the code of the map, and what that imports, beside that of the page; of another view it does nothing. */
export function loadMapEarly(bundle: Bundle): string {
  const paths = firstFiles(bundle).map((name) => `'./${name}'`)
  return [
    'if(!/[?&]view=/.test(location.search))for(const href of[',
    paths.join(),
    "])document.head.append(Object.assign(document.createElement('link'),{rel:'modulepreload',href}))",
  ].join('')
}

/** The file of the map and all that it imports, without what the page begins with. */
function firstFiles(bundle: Bundle): string[] {
  const map = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(FIRST_PART) === true,
  )
  if (map === undefined) throw new Error(`The build has no file of ${FIRST_PART}`)
  const names = new Set([map.fileName])
  // A set goes on with what is added while it is gone through.
  for (const name of names) {
    const file = bundle[name]
    if (file?.type !== 'chunk') continue
    for (const imported of file.imports) {
      const other = bundle[imported]
      if (other?.type === 'chunk' && !other.isEntry) names.add(imported)
    }
  }
  return [...names]
}
