/** Whether a change is against the year before. A range of more than twelve months names another base. */
export function isYearOnYear({ from, to }: { from: string | null; to: string | null }): boolean {
  if (from === null || to === null) return true
  const [first, last] = [from, to].map((date) => date.split('-').map(Number))
  if (first?.[1] === undefined || last?.[1] === undefined)
    return from.slice(0, 4) === to.slice(0, 4)
  return (Number(last[0]) - Number(first[0])) * 12 + last[1] - first[1] < 12
}
