import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'
import { findChromium } from './tests/findChromium.ts'

/** Not the port of `npm start`, so that tests run beside an open atlas. */
const port = Number(process.env['PORT'] ?? 4174)
const baseURL = `http://127.0.0.1:${port}`
const chromium = findChromium()
/** The build under test: another than the last one where several are tried beside each other. */
const dist = process.env['DIST'] ?? 'dist'
const serve = `npx vite preview --outDir ${dist} --host 127.0.0.1 --port ${port} --strictPort`

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '*.journey.ts',
  outputDir: 'test-results/browser',
  // Only `npm run approve` writes pictures.
  updateSnapshots: 'none',
  snapshotPathTemplate: '{testDir}/approved/{arg}{ext}',
  workers: 2,
  fullyParallel: true,
  // A fault fails twice; one that does not is named at the end (tests/run.ts), for its race to be mended.
  retries: 1,
  timeout: 90_000,
  expect: {
    timeout: 15_000,
    toMatchAriaSnapshot: { pathTemplate: '{testDir}/approved/aria/{arg}{ext}' },
  },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL,
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    // A journey meets what the server gives, not what an earlier one kept.
    serviceWorkers: 'block',
    // Nothing that moves: a picture or a click never waits for the map to arrive.
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'retain-on-first-failure',
    launchOptions: {
      ...(chromium === null ? {} : { executablePath: chromium }),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: existsSync(`${dist}/index.html`)
      ? serve
      : `npm run build -- --outDir ${dist} && ${serve}`,
    url: baseURL,
    reuseExistingServer: false,
    timeout: 180_000,
  },
})
