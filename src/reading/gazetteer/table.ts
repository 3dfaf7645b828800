/** Rows of a tab-separated table with a line of column names; cells by column, '' for what a short row lacks. */
export function* readTable<Column extends string>(
  text: string,
  columns: readonly Column[],
): Generator<Record<Column, string>> {
  const lines = text.split('\n')
  const header = (lines[0] ?? '').trimEnd().split('\t')
  const positions = columns.map((column) => {
    const position = header.indexOf(column)
    if (position < 0) throw new Error(`no column "${column}" in a table with ${header.join(', ')}`)
    return [column, position] as const
  })
  for (let at = 1; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const cells = line.split('\t')
    const row = {} as Record<Column, string>
    for (const [column, position] of positions) row[column] = cells[position]?.trimEnd() ?? ''
    yield row
  }
}
