import type { GoldFact } from './agreement.ts'
import type { Difference, Score } from './score.ts'

const QUOTE_START = 140

/** A score as a table of plain text: a row a kind and language, then what is right within the matched records. */
export function formatScore(title: string, score: Score): string {
  const header = `${title.padEnd(18)}  gold found match   prec. recall     F1`
  const rows = [...score.rows].map(([name, { gold, found, matched, precision, recall, f1 }]) => {
    const counts = [gold, found, matched].map((count) => String(count).padStart(6)).join('')
    return `  ${name.padEnd(16)}${counts} ${[precision, recall, f1].map(formatPercent).join('')}`
  })
  const footer =
    `  of matched records: fields right${formatPercent(score.fieldsRight)}, all fields right` +
    `${formatPercent(score.allFieldsRight)}, same evidence${formatPercent(score.sameEvidence)}; ` +
    `found in documents without facts: ${score.inEmptyDocuments}`
  return [header, ...rows, footer].join('\n')
}

/** One difference as two lines: what and where, then the start of the quote. */
export function formatDifference(difference: Difference): string {
  const { document, fact } = difference
  const head = `${document} ${fact.kind} ${fact.china} > ${fact.partner}`
  const quote = `         “${shorten(fact.quote)}”`
  switch (difference.type) {
    case 'missed':
      return `missed   ${head}${formatFields(fact)}\n${quote}`
    case 'spurious':
      return `spurious ${head}${formatFields(fact)}\n${quote}`
    case 'fields': {
      const told = difference.fields.map(
        (field) =>
          `${field}: ${formatValue(fact, field)}, found ${formatValue(difference.found, field)}`,
      )
      return `differs  ${head}  ${told.join('; ')}\n${quote}`
    }
  }
}

function formatPercent(value: number | null): string {
  return (value === null ? '—' : value.toFixed(1)).padStart(7)
}

/** What stands in the head line already, or says nothing about what was read. */
const UNTOLD = new Set(['kind', 'china', 'partner', 'quote', 'start', 'end', 'confidence'])

function formatFields(fact: GoldFact): string {
  return Object.entries(fact)
    .filter(([field, value]) => !UNTOLD.has(field) && value !== null && String(value) !== '')
    .map(([field, value]) => ` ${field}=${String(value)}`)
    .join('')
}

function formatValue(fact: GoldFact, field: string): string {
  return JSON.stringify((fact as unknown as Record<string, unknown>)[field] ?? null)
}

function shorten(quote: string): string {
  return quote.length <= QUOTE_START ? quote : `${quote.slice(0, QUOTE_START)}…`
}
