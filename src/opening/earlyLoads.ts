import { datasetFile, MANIFEST, type Manifest } from '../model/manifest.ts'

/** Links to the data that every view needs: asked for with the program, not after it has run. */
export const linkData = (manifest: Manifest | null): string =>
  [MANIFEST, datasetFile(manifest)]
    .map((name) => `<link rel="preload" as="fetch" crossorigin href="./data/${name}">`)
    .join('')
