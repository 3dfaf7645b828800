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
 * there, and the Chinese part, which gives itself. Throws where the module is not `export const … = { en: …, zh: … }` and what that needs.
 */
export function splitWords(code: string, module: string, program: unknown) {
  const tables = (program as { body: unknown[] }).body.flatMap(tableOf)
  const [table] = tables
  if (table === undefined || tables.length > 1)
    throw new Error(`${module}: one exported table of words is wanted, with en and then zh`)
  const { name, en, zh } = table
  const id = JSON.stringify(module)
  return {
    rest: `${code.slice(0, zh.start)}get zh() { return chineseOf(${id}) ?? this.en }${code.slice(zh.end)}`,
    chinese: `${code.slice(0, en.value.start)}null${code.slice(en.value.end)}\ntakeChinese(${id}, ${name}.zh)\n`,
  }
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
