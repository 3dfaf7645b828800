import { basename, join, resolve } from 'node:path'
import type { Effects } from './effects.ts'
import { compareText } from '../reading/nameFacts.ts'
import { formatOf } from '../reading/read/document.ts'
import type { RefusedFile } from './report.ts'
import { isReviewFile } from './reviewDocuments.ts'

/** A file that a run is asked to read. */
export interface InputFile {
  /** Where it is. */
  path: string
  /** How it is called in the report: from the folder that was named, without the machine's own path. */
  name: string
}

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
    if (kind === 'folder') addFolder(path, '', deep, isNew, effects, inputs)
    else if (!isNew(path)) continue
    else if (kind === 'file') {
      const list = isReviewFile(path) ? inputs.reviews : inputs.files
      list.push({ path, name: basename(path) })
    } else
      inputs.refused.push({ file: basename(path), line: null, reason: 'no such file or folder' })
  }
  inputs.files.sort((a, b) => compareText(a.name, b.name) || compareText(a.path, b.path))
  return inputs
}

function addFolder(
  path: string,
  prefix: string,
  deep: boolean,
  isNew: (path: string) => boolean,
  effects: Effects,
  inputs: Inputs,
): void {
  for (const { name, type } of effects.listFolder(path)) {
    if (type === 'folder') {
      if (deep) addFolder(join(path, name), `${prefix}${name}/`, deep, isNew, effects, inputs)
    } else if (name.startsWith('.') || !isNew(join(path, name))) continue
    else if (isReviewFile(name))
      inputs.reviews.push({ path: join(path, name), name: prefix + name })
    else if (formatOf(name) === null) inputs.skipped += 1
    else inputs.files.push({ path: join(path, name), name: prefix + name })
  }
}

/** Says of each path whether it leads anywhere that none before it did: `tea.md` and `./tea.md` are one. */
function createIsNew(): (path: string) => boolean {
  const seen = new Set<string>()
  return (path) => {
    const before = seen.size
    return seen.add(resolve(path)).size > before
  }
}
