import { parseAst, type ESTree } from 'vite'

/** What is left out of a module: its functions by what becomes of them, and its assignments by how they begin. */
export interface LeftOut {
  /** Never called: says so if it is. */
  never: readonly string[]
  /** Called, with nothing to do; the result is not used, or asked only whether it is true. */
  idle: readonly string[]
  /** `exports.hydrateRoot`: the whole statement goes. */
  assigned: readonly string[]
}

const HELPER = 'silkthreadLeftOut'

/** The source of a module without these. Throws where it has none of a name: another version is to be looked at again. */
export function leaveOut(code: string, { never, idle, assigned }: LeftOut): string {
  const { body } = parseAst(code)
  const functions = new Map(
    body.flatMap((node) =>
      node.type === 'FunctionDeclaration' && node.id !== null
        ? [[node.id.name, node] as const]
        : [],
    ),
  )
  const statements = assigned.flatMap((start) => {
    const found = body.filter((node) => isAssignment(code, node, start))
    if (found.length === 0) throw new Error(`It assigns no ${start}`)
    return found.map((node) => ({ node, by: '' }))
  })
  const bodies = [
    ...never.map((name) => ({ name, by: `{${HELPER}()}` })),
    ...idle.map((name) => ({ name, by: '{}' })),
  ].map(({ name, by }) => {
    const node = functions.get(name)?.body
    if (node == null) throw new Error(`It has no function ${name}`)
    return { node, by }
  })
  const cut = [...statements, ...bodies]
    .sort((a, b) => b.node.start - a.node.start)
    .reduce((rest, { node, by }) => rest.slice(0, node.start) + by + rest.slice(node.end), code)
  const helper = `function ${HELPER}() { throw new Error('This part of react-dom is left out: src/react/vitePlugin.ts') }`
  return `${cut}\n${helper}\n`
}

const isAssignment = (code: string, node: ESTree.Node, start: string): boolean =>
  node.type === 'ExpressionStatement' &&
  node.expression.type === 'AssignmentExpression' &&
  code.startsWith(start, node.start)
