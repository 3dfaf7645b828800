/** A node of a syntax tree, as far as tables of words need it. */
interface Node {
  type: string
  start: number
  end: number
}

interface Property extends Node {
  key: Node & { name?: string }
  value: Node
}

/**
 * The code of a module of words in two: the rest, whose table asks for its Chinese part when that is wanted and is English until that is
 * there, without what only that part imports, and the Chinese part, which gives itself. Throws where the module is not `export const … = { en: …, zh: … }` and what that needs.
 */
export function splitWords(code: string, module: string, program: unknown) {
  const tables = (program as { body: unknown[] }).body.flatMap(tableOf)
  const [table] = tables
  if (table === undefined || tables.length > 1)
    throw new Error(`${module}: one exported table of words is wanted, with en and then zh`)
  const { name, en, zh } = table
  const id = JSON.stringify(module)
  const english = `${code.slice(0, zh.start)}get zh() { return chineseOf(${id}) ?? this.en }${code.slice(zh.end)}`
  const imports = (program as { body: Import[] }).body.filter(
    ({ type }) => type === 'ImportDeclaration',
  )
  return {
    // The last first: what stands above it stays where it is.
    rest: imports.toReversed().reduce(withoutUnused, english),
    chinese: `${code.slice(0, en.value.start)}null${code.slice(en.value.end)}\ntakeChinese(${id}, ${name}.zh)\n`,
  }
}

interface Import extends Node {
  specifiers: { local: { name: string } }[]
}

/** The code without an import of names that stand nowhere else in it. Imports stand above the table: their places are what they were. */
function withoutUnused(code: string, { start, end, specifiers }: Import): string {
  const others = code.slice(0, start) + code.slice(end)
  const words = new Set(others.match(/[\p{L}\p{N}_$]+/gu))
  return specifiers.every(({ local }) => !words.has(local.name)) ? others : code
}

function tableOf(statement: unknown): { name: string; en: Property; zh: Property }[] {
  const { declaration } = statement as { declaration?: { declarations?: unknown[] } | null }
  const [declared] = (declaration?.declarations ?? []) as {
    id: { name: string }
    init: { type: string; properties?: Property[] } | null
  }[]
  const [en, zh, ...others] = declared?.init?.properties ?? []
  const isTable =
    en?.key.name === 'en' && zh?.key.name === 'zh' && others.length === 0 && declared !== undefined
  return isTable ? [{ name: declared.id.name, en, zh }] : []
}
