/**
 * Tables of Chinese words that the build takes out of what every page begins with, and puts into a file of their own
 * (`src/words/vitePlugin.ts`): by the names of their modules.
 */
const tables = new Map<string, unknown>()

export function takeChinese(module: string, table: unknown): void {
  tables.set(module, table)
}

/** Undefined while it is not loaded. */
export const chineseOf = (module: string): unknown => tables.get(module)
