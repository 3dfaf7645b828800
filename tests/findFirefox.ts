import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { install } from './findChromium.ts'

const NAMES = ['firefox-esr', 'firefox']

/** Where installers put it when it is not on the PATH. */
const USUAL_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  join(process.env['PROGRAMFILES'] ?? '', 'Mozilla Firefox/firefox.exe'),
]

/** The path of a Firefox on this machine, or null; the environment's `FIREFOX` goes first. */
export function findFirefox(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const named = process.env['FIREFOX'] ? [process.env['FIREFOX']] : []
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...named, ...onPath, ...USUAL_PLACES].find(isExecutable) ?? null
}

/** Why the journey in Firefox is left out where `findFirefox` gives null. */
export const FIREFOX_MISSING =
  'No Firefox found: install one, or set FIREFOX to the path of its program.'

/** Installs Firefox from Debian, which calls it `firefox-esr`; throws when apt-get fails. */
export function installFirefox(): void {
  install('firefox-esr')
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
