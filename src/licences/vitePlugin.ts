import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { Licence } from '../model/licences.ts'

const FILE = 'licences.json'

/**
 * Writes `licences.json` beside the page: the installed packages whose code is in it, with their licences in full. While developing,
 * where nothing is bundled yet, those that `package.json` depends on. Workers are bundled apart and before the page:
 * `noteWorker` is the plugin for them, `tell` that of the page.
 */
export function tellLicences(): { tell: Plugin; noteWorker: Plugin } {
  let root = process.cwd()
  const ofWorkers = new Set<string>()
  const noteWorker: Plugin = {
    name: 'silkthread:licences-of-workers',
    generateBundle(_options, bundle) {
      for (const module of modulesOf(bundle)) ofWorkers.add(module)
    },
  }
  const tell: Plugin = {
    name: 'silkthread:licences',
    configResolved(config) {
      root = config.root
    },
    configureServer(server) {
      server.middlewares.use(`/${FILE}`, (_request, response) => {
        response.setHeader('Content-Type', 'application/json')
        response.end(JSON.stringify(listLicences(directFolders(root))))
      })
    },
    generateBundle(_options, bundle) {
      const modules = [...modulesOf(bundle), ...ofWorkers]
      const source = JSON.stringify(listLicences(foldersOf(modules)))
      this.emitFile({ type: 'asset', fileName: FILE, source })
    },
  }
  return { tell, noteWorker }
}

type Bundle = Readonly<Record<string, { type: 'asset' } | { type: 'chunk'; modules: object }>>

const modulesOf = (bundle: Bundle): string[] =>
  Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? Object.keys(file.modules) : []))

/** The folders of the packages that modules come from: `…/node_modules/@tanstack/react-query`. */
export function foldersOf(modules: readonly string[]): string[] {
  const folders = modules.flatMap((path) => {
    const match = /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/@]+)[\\/]/u.exec(path)
    return match?.[1] === undefined ? [] : [match[1]]
  })
  return [...new Set(folders)]
}

/** Name, version and licence of the packages in these folders, each once, by name. */
export function listLicences(folders: readonly string[]): Licence[] {
  const licences = folders.flatMap((folder): Licence[] => {
    const manifest = readManifest(folder)
    if (manifest?.name === undefined) return []
    const { name, version = '', license = 'not stated' } = manifest
    return [{ name, version, licence: license, text: licenceText(folder) }]
  })
  const byName = new Map(licences.map((each) => [`${each.name} ${each.version}`, each]))
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

export function directFolders(root: string): string[] {
  const { dependencies = {} } = readManifest(root) ?? {}
  return Object.keys(dependencies).map((name) => join(root, 'node_modules', name))
}

interface Manifest {
  name?: string
  version?: string
  license?: string
  dependencies?: Record<string, string>
}

function readManifest(folder: string): Manifest | null {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  } catch {
    return null
  }
}

function licenceText(folder: string): string | null {
  const name = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying)(\.(md|txt))?$/iu.test(file))
    .sort()[0]
  return name === undefined ? null : readFileSync(join(folder, name), 'utf8').trim()
}
