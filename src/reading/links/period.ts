/** The time of a fact, as its document states it. */
export interface Period {
  from: string | null
  to: string | null
}

/** The same stretch of time however it is written: `2021` and `2021-01` to `2021-12`. False where either is not stated. */
export function isSamePeriod(a: Period, b: Period): boolean {
  return a.from !== null && b.from !== null && periodKey(a) === periodKey(b)
}

/** Text that equal periods share; '' for none. */
export function periodKey({ from, to }: Period): string {
  if (from === null) return ''
  return `${firstDay(from)}/${lastDay(to ?? from)}`
}

/** Two dates of which each may be the other, more or less exactly told: `2021` and `2021-09`. False where one is absent. */
export function mayBeSameDate(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && (a.startsWith(b) || b.startsWith(a))
}

/** Told to the day, both, and with a day in common. */
export function sharesDay(a: Period, b: Period): boolean {
  if (a.from?.length !== 10 || b.from?.length !== 10) return false
  return a.from <= (b.to ?? b.from) && b.from <= (a.to ?? a.from)
}

const firstDay = (date: string) => `${date}-01-01`.slice(0, 10)

/** The 31st of every month will do: it is compared, never shown. */
const lastDay = (date: string) =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date
