/** Whether a change is against the year before. A range of more than twelve months names another base. */
export function isYearOnYear({ from, to }: { from: string | null; to: string | null }): boolean {
  if (from === null || to === null) return true
  const [first, last] = [monthOf(from), monthOf(to)]
  return first === null || last === null ? from.slice(0, 4) === to.slice(0, 4) : last - first < 12
}

/** The month of a date like `2021-05` or `2021-05-17`, counted from the year 0; null where it names none. */
const monthOf = (date: string): number | null =>
  date.length < 7 ? null : Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
