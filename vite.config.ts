import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { cutLeaflet } from './src/leaflet/vitePlugin.ts'
import { tellLicences } from './src/licences/vitePlugin.ts'
import { workOffline } from './src/offline/vitePlugin.ts'
import { paintOpening } from './src/opening/vitePlugin.ts'
import { restrictPage } from './src/policy/vitePlugin.ts'
import { cutQueries } from './src/query/vitePlugin.ts'
import { rereadSeeds } from './src/ingest/vitePlugin.ts'
import { servePlaceTables } from './src/tables/vitePlugin.ts'
import { partWords } from './src/words/vitePlugin.ts'

// Dates are text and never meet a time zone; the tests would show it if one did.
process.env['TZ'] = 'UTC'

const NODE_TESTS = ['tests/**/*.test.ts']
const COMPONENT_TESTS = ['tests/**/*.test.tsx']
const BROWSER_TESTS = ['tests/browser/**']

/** Modules of the first map that are no part of the page's start, since other parts have them too. */
const SHARED =
  /dashboard[\\/](?:KindGlyph|fileQuery|frame[\\/]ownWords|map[\\/]measureTexts|select[\\/](?:mapClasses|mapPlaces|yearOnYear))\.tsx?$/u

const licences = tellLicences()

export default defineConfig({
  /** Relative: the page works from any folder of any server. */
  base: './',
  plugins: [
    react(),
    paintOpening(),
    restrictPage(),
    workOffline(),
    rereadSeeds(),
    licences.tell,
    cutLeaflet(),
    cutQueries(),
    partWords(),
    servePlaceTables(),
  ],
  preview: { port: 4173, strictPort: true },
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    // What the page starts with in one file: it compresses better than in seven. What its map shares with other parts is a second.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'page', tags: ['$initial'] },
            { name: 'shared', test: SHARED },
          ],
        },
      },
    },
  },
  worker: { format: 'es', plugins: () => [licences.noteWorker] },
  test: {
    // Slow machines read the gold too.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', environment: 'node', include: NODE_TESTS, exclude: BROWSER_TESTS },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'jsdom',
          include: COMPONENT_TESTS,
          setupFiles: ['tests/dashboard/patience.ts'],
          exclude: BROWSER_TESTS,
        },
      },
    ],
  },
})
