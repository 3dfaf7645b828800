import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

interface Locked {
  version?: string
  integrity?: string
  resolved?: string
  link?: boolean
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

const read = <T>(name: string): T => JSON.parse(readFileSync(join(ROOT, name), 'utf8')) as T
const manifest = read<Locked>('package.json')
const { packages } = read<{ packages: Record<string, Locked> }>('package-lock.json')
const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })

describe('package.json', () => {
  it.each(wanted)('asks for one version of %s: %s', (name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u)
    expect(packages[`node_modules/${name}`]?.version).toBe(version)
  })
})

describe('package-lock.json', () => {
  it('asks for what package.json asks for', () => {
    expect(packages['']?.dependencies).toEqual(manifest.dependencies)
    expect(packages['']?.devDependencies).toEqual(manifest.devDependencies)
  })

  it('has the hash of every package, and the address of none', () => {
    const locked = Object.entries(packages).filter(([name]) => name !== '')
    expect(locked.length).toBeGreaterThan(100)
    for (const [name, { integrity, resolved }] of locked) {
      expect(integrity, name).toMatch(/^sha512-/u)
      expect(resolved, name).toBeUndefined()
    }
  })
})
