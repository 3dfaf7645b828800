import { formatGrowth, withApprox } from '../format.ts'
import type { GrowthMark } from '../select/growthMark.ts'
import type { InterfaceLanguage } from '../view.ts'

/** A change with its qualifier: `+17.58 %`, `≈ +40 %`, `over +900 %`. */
export function changeText(
  { growthPct, approx }: Pick<GrowthMark, 'growthPct' | 'approx'>,
  language: InterfaceLanguage,
): string {
  const change = formatGrowth(growthPct, language)
  return approx === 'about' ? `≈ ${change}` : withApprox(change, approx, language)
}
