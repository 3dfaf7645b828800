import { createHash, randomBytes } from 'node:crypto'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { isSystemError } from '../effects.ts'

/** Texts under names, kept from run to run. What cannot be had or kept is as if it had never been there. */
export interface ReadingCache {
  get: (name: string) => string | null
  set: (name: string, text: string) => void
  /** Lets go of what is not likely to be asked for again. */
  prune: () => void
}

/** Of older versions of the program, the readings of this many stay: one goes back and forth between branches. */
const OLDER_VERSIONS = 2

/** A reading that no run asked for in this time goes, in milliseconds: 30 days. */
const LONGEST_UNUSED = 30 * 24 * 60 * 60 * 1_000

/**
 * A cache in files: `<folder>/<version>/<name>` holds a hash of name and text, a line feed and the text, so that a file that was cut short
 * or changed is known as such. A file appears whole or not at all; several runs may use one folder at once.
 */
export function openReadingCache(folder: string, version: string): ReadingCache {
  const own = join(folder, version)
  return {
    get: (name) =>
      orNull(() => {
        const entry = readFileSync(join(own, name), 'utf8')
        const cut = entry.indexOf('\n')
        const text = entry.slice(cut + 1)
        if (entry.slice(0, cut) !== hashOf(name, text)) return null
        const now = new Date()
        utimesSync(join(own, name), now, now)
        return text
      }),
    set(name, text) {
      orNull(() => {
        const fresh = join(own, `${name}.${randomBytes(4).toString('hex')}.tmp`)
        mkdirSync(own, { recursive: true })
        writeFileSync(fresh, `${hashOf(name, text)}\n${text}`)
        renameSync(fresh, join(own, name))
      })
    },
    prune() {
      const older = listByAge(folder).filter(({ name }) => name !== version)
      for (const { path } of older.slice(OLDER_VERSIONS)) {
        orNull(() => rmSync(path, { recursive: true, force: true }))
      }
      const unused = listByAge(own).filter(({ used }) => Date.now() - used > LONGEST_UNUSED)
      for (const { path } of unused) orNull(() => rmSync(path, { force: true }))
    },
  }
}

/** What is in a folder, the last used first. */
function listByAge(folder: string): { name: string; path: string; used: number }[] {
  const entries = orNull(() => readdirSync(folder)) ?? []
  return entries
    .flatMap((name) => {
      const path = join(folder, name)
      const used = orNull(() => statSync(path).mtimeMs)
      return used === null ? [] : [{ name, path, used }]
    })
    .sort((a, b) => b.used - a.used)
}

/** A cache is never worth a failed run: no right to write, no room on the disc, a file that another run took away. */
function orNull<T>(act: () => T): T | null {
  try {
    return act()
  } catch (error) {
    if (isSystemError(error)) return null
    throw error
  }
}

/** Of the name too: what stands under another name than its own is not believed. */
const hashOf = (name: string, text: string): string =>
  createHash('sha256').update(`${name}\n`).update(text).digest('hex')
