import { basename, join, resolve } from 'node:path'
import { LEADS_OUT } from './effects.ts'
import type { Effects } from './effects.ts'
import { compareText } from '../model/compareText.ts'
import { formatOf } from '../reading/read/document.ts'
import type { RefusedFile } from './refusedFile.ts'
import { isReviewFile } from './reviewDocuments.ts'
import type { InputFile } from './inputFile.ts'

export interface Inputs {
  files: InputFile[]
  /** Review files, whether their documents are there or not. */
  reviews: InputFile[]
  /** Files of other kinds, in folders. */
  skipped: number
  refused: RefusedFile[]
}

/**
 * The documents among these files and folders, in order of their names, one that is named twice once; folders in folders only
 * when `deep`.
 */
export function listInputs(paths: string[], deep: boolean, effects: Effects): Inputs {
  const inputs: Inputs = { files: [], reviews: [], skipped: 0, refused: [] }
  const isNew = createIsNew()
  for (const path of paths) {
    const kind = effects.kindOf(path)
    if (kind === 'folder') {
      addFolder({ root: path, path, prefix: '' }, deep, isNew, effects, inputs)
    } else if (!isNew(path)) continue
    else if (kind === 'file') addFile({ path, name: basename(path) }, inputs)
    else refuse(inputs, basename(path), 'no such file or folder, or none that can be read')
  }
  inputs.files.sort((a, b) => compareText(a.name, b.name) || compareText(a.path, b.path))
  return inputs
}

/** A folder in a folder that was named. */
interface Folder {
  root: string
  path: string
  prefix: string
}

function addFolder(
  { root, path, prefix }: Folder,
  deep: boolean,
  isNew: (path: string) => boolean,
  effects: Effects,
  inputs: Inputs,
): void {
  for (const { name, type } of effects.listFolder(path)) {
    const file = { path: join(path, name), name: prefix + name }
    if (type === 'folder') {
      const inner = { root, path: file.path, prefix: `${file.name}/` }
      if (deep) addFolder(inner, deep, isNew, effects, inputs)
    } else if (name.startsWith('.') || !isNew(file.path)) continue
    else if (!isReviewFile(name) && formatOf(name) === null) inputs.skipped += 1
    else if (type === 'link' && !isReviewFile(name) && !effects.isWithin(file.path, root)) {
      refuse(inputs, file.name, LEADS_OUT)
    } else addFile(file, inputs)
  }
}

function addFile(file: InputFile, inputs: Inputs): void {
  const problem = nameProblem(basename(file.name))
  if (problem !== null) refuse(inputs, file.name, problem)
  else if (isReviewFile(file.name)) inputs.reviews.push(file)
  else inputs.files.push(file)
}

/** Bytes of a file's name, in UTF-8, with which files of the dataset can be named after it. */
const LONGEST_NAME = 200

/** Why nothing can be named after a file, or null. Names go into addresses, tables, terminals, and names of other files. */
function nameProblem(name: string): string | null {
  if (name.includes('\uFFFD')) return 'the name of the file is no UTF-8; rename it'
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\]/u.test(name)) {
    return 'the name of the file holds a line break, a backslash, or a character that is not seen; rename it'
  }
  const bytes = Buffer.byteLength(name)
  if (bytes <= LONGEST_NAME) return null
  return `the name of the file has ${bytes} bytes; allowed: ${LONGEST_NAME} at most; rename it`
}

const refuse = (inputs: Inputs, file: string, reason: string): void => {
  inputs.refused.push({ file, line: null, reason })
}

/** Says of each path whether it leads anywhere that none before it did: `tea.md` and `./tea.md` are one. */
function createIsNew(): (path: string) => boolean {
  const seen = new Set<string>()
  return (path) => {
    const before = seen.size
    return seen.add(resolve(path)).size > before
  }
}
