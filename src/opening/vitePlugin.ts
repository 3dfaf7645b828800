import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { createServer, type IndexHtmlTransformContext, type Plugin } from 'vite'
import { linkData } from './earlyLoads.ts'
import { readDataset, readManifest } from './readDataset.ts'
import type { renderOpening } from './renderOpening.tsx'
import { BEFORE_OPENING, BEFORE_PAINT } from './startScript.ts'

/** The parts of the page whose style sheets the opening needs, beside those that the page begins with. */
const PARTS = ['map/AtlasMap.tsx', 'search/Search.tsx', 'charts/FactsOverTime.tsx']

type Bundle = NonNullable<IndexHtmlTransformContext['bundle']>

const FAILED =
  'The program of this page could not be loaded, so that the map does not answer. Load the page again.'
const NO_SCRIPT =
  'This is a picture of the atlas as it opens. To choose, zoom and read the documents, the page needs JavaScript.'

/**
 * Writes the view that the page opens with into `index.html`, as HTML and SVG with its style sheets, so that it is there with the
 * first paint; `src/dashboard/frame/opening.ts` takes it away when the page stands. Made of the dataset in `public/data/`.
 */
export function paintOpening(): Plugin {
  let root = process.cwd()
  let publicDir = ''
  return {
    name: 'silkthread:opening',
    apply: 'build',
    configResolved(config) {
      root = config.root
      publicDir = config.publicDir
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        const data = join(publicDir, 'data')
        const { html: opening, css } = await render(root, data)
        const sheets = styleSheets(bundle ?? {})
        const style = sheets.map(({ source }) => source).join('') + css
        // The script comes first: what follows is inert when it is styled, and not styled anew for it.
        const body = `<div id="opening"><script>${BEFORE_OPENING}</script>${notes()}${opening}</div>`
        const page = sheets.reduce((before, { name }) => withoutLink(before, name), html)
        return (
          page
            .replace('</head>', () => `${sheets.map(asHad).join('')}  </head>`)
            .replace('</title>', () => `</title>\n    <script>${BEFORE_PAINT}</script>`)
            .replace('</head>', () => `  <style>${style}</style>\n  </head>`)
            // Behind the page's own script and style, which are needed first; that script asks for the map.
            .replace('<body>', () => `<body>\n    ${linkData(readManifest(data))}`)
            .replace('</body>', () => `  ${body}\n  </body>`)
        )
      },
    },
  }
}

const notes = (): string =>
  `<p class="opening-note" id="opening-failed" role="alert" hidden>${FAILED}</p><noscript><p class="opening-note">${NO_SCRIPT}</p></noscript>`

/** The style sheets of the page's start and of the PARTS, in this order. */
function styleSheets(bundle: Bundle): { name: string; source: string }[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  const entries = chunks.filter(({ isEntry }) => isEntry)
  const parts = PARTS.flatMap(
    (part) => chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(part) === true) ?? [],
  )
  const names = [...entries, ...parts].flatMap(({ viteMetadata, imports }) => [
    ...(viteMetadata?.importedCss ?? []),
    ...imports.flatMap((name) => {
      const chunk = bundle[name]
      return chunk?.type === 'chunk' ? [...(chunk.viteMetadata?.importedCss ?? [])] : []
    }),
  ])
  return [...new Set(names)].flatMap((name) => {
    const file = bundle[name]
    return file?.type === 'asset' ? [{ name, source: String(file.source) }] : []
  })
}

/** Tells Vite, whose parts of a page bring their style sheets along, that this one is there. A disabled one is not fetched. */
const asHad = ({ name }: { name: string }): string =>
  `  <link rel="stylesheet" href="./${name}" disabled>\n  `

function withoutLink(page: string, name: string): string {
  return page.replace(/\s*<link rel="stylesheet"[^>]*>/gu, (link) =>
    link.includes(name) ? '' : link,
  )
}

/** Renders with the page's own components, which are TypeScript that Node cannot run as it is. */
async function render(root: string, data: string): Promise<ReturnType<typeof renderOpening>> {
  const server = await createServer({
    root,
    configFile: false,
    mode: 'production',
    appType: 'custom',
    logLevel: 'error',
    plugins: [react()],
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, watch: null, ws: false, hmr: false },
  })
  try {
    const module = await server.ssrLoadModule('/src/opening/renderOpening.tsx')
    const file = (name: string): unknown => JSON.parse(readFileSync(join(data, name), 'utf8'))
    return (module['renderOpening'] as typeof renderOpening)({
      dataset: await readDataset(data),
      world: file('geo/world.json'),
      inset: file('geo/inset.json'),
    } as Parameters<typeof renderOpening>[0])
  } finally {
    await server.close()
  }
}
