import { randomBytes } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import { fileProblem } from '../reading/read/bounds.ts'

/** A file of text, named from the folder that it goes into. */
export interface TextFile {
  name: string
  text: string
}

/** A file to be written. */
export type OutputFile = TextFile | { name: string; bytes: Uint8Array }

/** What a file holds. */
export const contentOf = (file: OutputFile): string | Uint8Array =>
  'text' in file ? file.text : file.bytes

export interface Entry {
  name: string
  /** `link`: a symbolic link to a file. */
  type: 'file' | 'folder' | 'link'
}

/** Why a file is refused that a folder only links to: whoever fills a folder must not choose what else of the machine is read. */
export const LEADS_OUT = 'a link that leads out of its folder; put the file itself there'

/** All that a run does outside itself; the tests have a silent double. */
export interface Effects {
  /** What stands at a path, or where its link leads; null where nothing can be read. */
  kindOf: (path: string) => 'file' | 'folder' | null
  /** Files and folders of a folder, in any order; sockets, dangling links and links to folders are left out. */
  listFolder: (path: string) => Entry[]
  /** Whether a path, its links followed, is in a folder or in folders of it. */
  isWithin: (path: string, folder: string) => boolean
  /** How many bytes a file has; 0 where there is none. */
  sizeOf: (path: string) => number
  /** Bytes of a file; an Error says why they cannot be had: gone, forbidden, no file at all (a pipe has no end), too large. */
  readFile: (path: string) => Uint8Array | Error
  /** Puts a folder with just these files in the place of `path`, all at once. */
  replaceFolder: (path: string, files: OutputFile[]) => void
  /** Writes files into a folder that may hold others; each appears whole or not at all. */
  writeFiles: (path: string, files: OutputFile[]) => void
  log: (line: string) => void
  warn: (line: string) => void
  /** Shown on a terminal only, and only by a run that takes long. */
  progress: (done: number, total: number) => void
}

/** The file system and the console. */
export const nodeEffects: Effects = {
  kindOf,
  listFolder,
  isWithin,
  sizeOf: (path) => statSync(path, { throwIfNoEntry: false })?.size ?? 0,
  readFile,
  replaceFolder,
  writeFiles,
  log: (line) => process.stdout.write(`${line}\n`),
  warn: (line) => process.stderr.write(`${line}\n`),
  progress: createProgress(),
}

function readFile(path: string): Uint8Array | Error {
  try {
    const stats = statSync(path)
    if (stats.isDirectory()) return new Error('it is a folder')
    if (!stats.isFile()) return new Error('it is no file, but a pipe or a device')
    const problem = fileProblem(stats.size)
    return problem === null ? readFileSync(path) : new Error(problem)
  } catch (error) {
    if (isSystemError(error)) return error
    throw error
  }
}

function isWithin(path: string, folder: string): boolean {
  try {
    return realpathSync(path).startsWith(realpathSync(folder) + sep)
  } catch (error) {
    if (isSystemError(error)) return false
    throw error
  }
}

function kindOf(path: string): 'file' | 'folder' | null {
  try {
    const stats = statSync(path)
    if (stats.isFile()) return 'file'
    return stats.isDirectory() ? 'folder' : null
  } catch (error) {
    if (isSystemError(error)) return null
    throw error
  }
}

function listFolder(path: string): Entry[] {
  return readdirSync(path, { withFileTypes: true }).flatMap((entry): Entry[] => {
    if (entry.isDirectory()) return [{ name: entry.name, type: 'folder' }]
    if (entry.isFile()) return [{ name: entry.name, type: 'file' }]
    // A link to a folder could lead in a circle.
    const isLink = entry.isSymbolicLink() && kindOf(join(path, entry.name)) === 'file'
    return isLink ? [{ name: entry.name, type: 'link' }] : []
  })
}

const MOST_SWAPS = 20

/**
 * The files are written into a new folder beside `path`, which then changes places with it. Each run has folders of its own,
 * so that two at once do not mix; what a killed run left is put right by the next one.
 */
function replaceFolder(path: string, files: OutputFile[]): void {
  recover(path)
  const mark = `${process.pid}-${randomBytes(4).toString('hex')}`
  const [fresh, old] = [`${path}.tmp-${mark}`, `${path}.old-${mark}`]
  try {
    mkdirSync(fresh, { recursive: true })
    for (const file of files) {
      mkdirSync(dirname(join(fresh, file.name)), { recursive: true })
      writeFileSync(join(fresh, file.name), contentOf(file))
    }
    swap(path, fresh, old)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
    if (existsSync(path)) rmSync(old, { recursive: true, force: true })
  }
}

/**
 * Another run may put its folder in place between the two steps; then this one begins again. When the second step fails for good,
 * the first is taken back.
 */
function swap(path: string, fresh: string, old: string): void {
  for (let attempt = 1; ; attempt++) {
    if (existsSync(path)) {
      rmSync(old, { recursive: true, force: true })
      ignoring(['ENOENT'], () => renameSync(path, old))
    }
    try {
      renameSync(fresh, path)
      return
    } catch (error) {
      const taken =
        isSystemError(error) && ['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(error.code ?? '')
      if (taken && attempt < MOST_SWAPS) continue
      bringBack(old, path)
      throw error
    }
  }
}

/** A run is over long before, in milliseconds: what is older was left by one that was killed. */
const LONGEST_RUN = 60 * 60 * 1_000

/**
 * Brings the last good dataset back if a run was killed between its two steps, and removes what runs that are gone have left. A number of
 * a process that is gone may be another's by now; it decides on rubbish alone. A living run whose dataset is brought back
 * between its steps finds the place taken, and begins again.
 */
function recover(path: string): void {
  const folder = dirname(path)
  if (!existsSync(folder)) return
  const name = new RegExp(
    `^${escape(basename(path))}\\.(?<step>tmp|old)-(?<pid>\\d{1,10})-[0-9a-f]{8}$`,
    'u',
  )
  const left = readdirSync(folder).flatMap((entry) => {
    const groups = name.exec(entry)?.groups
    const leftover = join(folder, entry)
    const made = statSync(leftover, { throwIfNoEntry: false })?.mtimeMs
    return groups === undefined || made === undefined
      ? []
      : [{ leftover, made, step: groups['step'], pid: Number(groups['pid']) }]
  })
  const last = left.filter(({ step }) => step === 'old').sort((a, b) => b.made - a.made)[0]
  if (last !== undefined) bringBack(last.leftover, path)
  for (const { leftover, made, pid } of left) {
    // What bears this run's number was there before it began.
    const isOver = pid === process.pid || Date.now() - made > LONGEST_RUN || !isRunning(pid)
    if (isOver) rmSync(leftover, { recursive: true, force: true })
  }
}

/** Another run may have done the same, or have put its own in the place. */
function bringBack(old: string, path: string): void {
  if (existsSync(path)) return
  ignoring(['ENOENT', 'ENOTEMPTY', 'EEXIST', 'EPERM'], () => renameSync(old, path))
}

function writeFiles(path: string, files: OutputFile[]): void {
  mkdirSync(path, { recursive: true })
  const mark = `${process.pid}-${randomBytes(4).toString('hex')}`
  for (const file of files) {
    const fresh = join(path, `.${file.name}.tmp-${mark}`)
    try {
      writeFileSync(fresh, contentOf(file))
      renameSync(fresh, join(path, file.name))
    } finally {
      rmSync(fresh, { force: true })
    }
  }
}

/** A run shorter than this needs no progress line, in milliseconds. */
const LONG = 1_000
const BETWEEN_LINES = 100

function createProgress(): Effects['progress'] {
  const started = performance.now()
  let shown = 0
  return (done, total) => {
    if (!process.stderr.isTTY) return
    const now = performance.now()
    const last = done === total
    if (now - started < LONG || (now - shown < BETWEEN_LINES && !last)) return
    shown = now
    process.stderr.write(last ? '\r\u001B[K' : `\r\u001B[K${done} of ${total} documents`)
  }
}

function ignoring(codes: string[], act: () => void): void {
  try {
    act()
  } catch (error) {
    if (!isSystemError(error) || !codes.includes(error.code ?? '')) throw error
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs and is somebody else's.
    return isSystemError(error) && error.code === 'EPERM'
  }
}

/** An error of the file system: no such folder, no right to write, no room. */
export const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && 'syscall' in error

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
