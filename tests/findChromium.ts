import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]

/** Where installers put browsers that are not on the PATH. */
const USUAL_PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => [
    join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
    join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
    join(folder, 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
  ]),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable]
    if (folder === undefined) return []
    return [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]
  }),
  linux: ['/snap/bin/chromium', '/opt/google/chrome/chrome'],
}

/** Playwright's own downloads: `chromium-1234/chrome-linux/chrome` and the like. */
const PLAYWRIGHT_CACHES: Partial<Record<NodeJS.Platform, string>> = {
  darwin: join(homedir(), 'Library/Caches/ms-playwright'),
  win32: join(process.env['LOCALAPPDATA'] ?? homedir(), 'ms-playwright'),
  linux: join(homedir(), '.cache/ms-playwright'),
}
const PLAYWRIGHT_BINARIES = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
]

/**
 * The path of a Chromium, Chrome or Edge on this machine, or null. The environment's `CHROMIUM` goes first, then the
 * PATH, the usual places, and what Playwright once downloaded.
 */
export function findChromium(): string | null {
  const candidates = [
    ...(process.env['CHROMIUM'] ? [process.env['CHROMIUM']] : []),
    ...onPath(),
    ...(USUAL_PLACES[process.platform] ?? []),
    ...inPlaywrightCache(),
  ]
  return candidates.find(isExecutable) ?? null
}

/** What a person has to do where `findChromium` gives null and this program may not install one. */
export const CHROMIUM_MISSING =
  'No Chromium or Chrome found: install one, or set CHROMIUM to the path of its program.'

/** Whether `installChromium` can work here: Debian or Ubuntu, as root. */
export function canInstallChromium(): boolean {
  return (
    process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')
  )
}

/** Installs Chromium and a font with Chinese characters from the distribution; throws when apt-get fails. */
export function installChromium(): void {
  install('chromium', 'fonts-noto-cjk')
}

/** Installs packages of Debian or Ubuntu; throws when apt-get fails. */
export function install(...packages: string[]): void {
  const options = {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  } as const
  execFileSync('apt-get', ['update'], options)
  execFileSync('apt-get', ['install', '-y', ...packages], options)
}

function onPath(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name + suffix)))
}

function inPlaywrightCache(): string[] {
  const cache = process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? PLAYWRIGHT_CACHES[process.platform]
  if (cache === undefined || !existsSync(cache)) return []
  return readdirSync(cache)
    .filter((folder) => folder.startsWith('chromium-'))
    .sort()
    .reverse()
    .flatMap((folder) => PLAYWRIGHT_BINARIES.map((binary) => join(cache, folder, binary)))
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
