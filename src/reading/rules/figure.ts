import { breakdown } from './figure/breakdown.ts'
import { count } from './figure/count.ts'
import { income } from './figure/income.ts'
import { frequency } from './figure/frequency.ts'
import { share } from './figure/share.ts'
import type { Rule } from './rule.ts'

export const figureRules: Rule[] = [share, income, count, frequency, breakdown]
