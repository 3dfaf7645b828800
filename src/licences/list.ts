/** `npm run licences`: name, version and licence of the packages that the page depends on, a line each. */
import { join } from 'node:path'
import { directFolders, listLicences } from './vitePlugin.ts'

for (const { name, version, licence } of listLicences(
  directFolders(join(import.meta.dirname, '../..')),
)) {
  process.stdout.write(`${name} ${version}: ${licence}\n`)
}
