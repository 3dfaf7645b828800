import { parseAst, type ESTree } from 'vite'

interface Statement {
  source: string
  declares: readonly string[]
  /** Names that it adds something to or assigns, `Map` of `Map.include(…)`; empty for a declaration. */
  owners: readonly string[]
  /** The variables in it that it does not declare within a function. */
  mentions: ReadonlySet<string>
}

/**
 * The source of a module without what its exports `used` do not need: declarations that nothing reached mentions, additions to
 * what is not reached, and additions that mention one of `unwanted`. What stays keeps its order.
 */
export function keepReached(
  code: string,
  used: readonly string[],
  unwanted: readonly string[],
): string {
  const { body } = parseAst(code)
  const exported = new Map(body.flatMap(exportedPairs))
  const localOf = (name: string) => exported.get(name) ?? name
  const statements = body
    .filter(({ type }) => type !== 'ExportNamedDeclaration')
    .map((node) => readStatement(code, node))
    .filter(
      ({ owners, mentions }) => owners.length === 0 || !unwanted.some((name) => mentions.has(name)),
    )
  const kept = reach(statements, new Set(used.map(localOf)))
  const exports = used.map((name) => `${localOf(name)} as ${name}`).join(', ')
  return [...kept.map(({ source }) => source), `export { ${exports} };`].join('\n')
}

/** The statements that the names need, and those that these need in turn. */
function reach(statements: readonly Statement[], names: Set<string>): Statement[] {
  const kept = new Set<Statement>()
  let before: number
  do {
    before = kept.size
    for (const statement of statements) {
      const { declares, owners, mentions } = statement
      const isReached = [...declares, ...owners].some((name) => names.has(name))
      if (!isReached || kept.has(statement)) continue
      kept.add(statement)
      for (const name of mentions) names.add(name)
    }
  } while (kept.size > before)
  return statements.filter((statement) => kept.has(statement))
}

function readStatement(code: string, node: ESTree.Node): Statement {
  const mentions = new Set<string>()
  collectNames(node, mentions, new Set())
  const declares = declaredNames(node)
  return {
    source: code.slice(node.start, node.end),
    declares,
    owners: declares.length > 0 ? [] : ownersOf(node),
    mentions,
  }
}

function declaredNames(node: ESTree.Node): string[] {
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return node.id === null ? [] : [node.id.name]
    case 'VariableDeclaration':
      return node.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []))
    default:
      return []
  }
}

/** What a statement adds to or assigns: of `if (old) { select = …; Map.include(…) }` both. */
function ownersOf(node: ESTree.Node): string[] {
  const owner =
    node.type === 'CallExpression' || node.type === 'AssignmentExpression' ? rootOf(node) : null
  return owner === null ? childrenOf(node).flatMap(ownersOf) : [owner]
}

/** The variable at the root of what is called or assigned to: `Map` of `Map.include(…)` and of `Map.Drag = Drag`. */
function rootOf(node: ESTree.Node): string | null {
  switch (node.type) {
    case 'CallExpression':
      return rootOf(node.callee)
    case 'AssignmentExpression':
      return rootOf(node.left)
    case 'MemberExpression':
      return rootOf(node.object)
    case 'Identifier':
      return node.name
    default:
      return null
  }
}

/** Adds the variables within a node that are not its own: no names of properties, parameters or variables of a function. */
function collectNames(node: ESTree.Node, names: Set<string>, own: ReadonlySet<string>) {
  if (node.type === 'Identifier' && !own.has(node.name)) names.add(node.name)
  const known = isFunction(node) ? new Set([...own, ...ownNames(node)]) : own
  for (const child of childrenOf(node)) collectNames(child, names, known)
}

/** Parameters and variables of a function, without those of functions within it. */
function ownNames(node: ESTree.Node): string[] {
  const ofParameters = isFunction(node)
    ? node.params.flatMap((param) => (param.type === 'Identifier' ? [param.name] : []))
    : []
  const within = childrenOf(node).flatMap((child) =>
    isFunction(child) ? declaredNames(child) : [...declaredNames(child), ...ownNames(child)],
  )
  return [...ofParameters, ...within]
}

const isFunction = (node: ESTree.Node): node is ESTree.Function =>
  node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression'

/** The nodes within a node, but the names of properties. */
function childrenOf(node: ESTree.Node): ESTree.Node[] {
  return Object.entries(node).flatMap(([field, child]) =>
    isNameOfProperty(node, field) ? [] : (Array.isArray(child) ? child : [child]).filter(isNode),
  )
}

const isNameOfProperty = (node: ESTree.Node, field: string) =>
  (node.type === 'MemberExpression' && field === 'property' && !node.computed) ||
  (node.type === 'Property' && field === 'key' && !node.computed)

const isNode = (value: unknown): value is ESTree.Node =>
  typeof value === 'object' && value !== null && 'type' in value

function exportedPairs(node: ESTree.Node): [string, string][] {
  if (node.type !== 'ExportNamedDeclaration') return []
  return node.specifiers.flatMap(({ exported, local }) =>
    exported.type === 'Identifier' && local.type === 'Identifier'
      ? [[exported.name, local.name] as [string, string]]
      : [],
  )
}
