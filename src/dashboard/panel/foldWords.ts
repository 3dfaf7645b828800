import { formatNumber } from '../format.ts'
import type { Term } from '../select/figureArithmetic.ts'
import type { LeftOut } from '../select/leftOut.ts'
import type { InterfaceLanguage } from '../view.ts'

/** Words of what a key figure unfolds into. */
export interface FoldWords {
  term: (what: Term['what'], count: number) => string
  /** How a sign is read out. */
  sign: Record<Term['sign'], string>
  arithmetic: string
  leftOut: string
  nothingLeftOut: string
  why: (why: LeftOut['why'], facts: number) => string
  letIn: Record<LeftOut['why'], string>
  more: (parts: number) => string
  fewer: string
  showFacts: (facts: number) => string
}

const either = (count: number, one: string, many: string) => (count === 1 ? one : many)
const counted = (count: number, one: string, many: string) =>
  `${formatNumber(count)} ${either(count, one, many)}`

export const foldWords: Record<InterfaceLanguage, FoldWords> = {
  en: {
    term: (what, count) =>
      ({
        statements: either(count, 'statement in a document', 'statements in documents'),
        repeats: either(
          count,
          'says again what another document says',
          'say again what another document says',
        ),
        facts: either(count, 'fact', 'facts'),
        documentsRead: either(count, 'document read', 'documents read'),
        documentsSilent: either(count, 'says nothing of this', 'say nothing of this'),
        documents: either(count, 'document', 'documents'),
        nationalFacts: either(
          count,
          'fact of China as a whole: no thread is drawn',
          'facts of China as a whole: no thread is drawn',
        ),
        provinceFacts: either(count, 'fact that names a province', 'facts that name a province'),
        datedFacts: either(count, 'fact with a date', 'facts with a date'),
        undatedFacts: either(count, 'fact without a date', 'facts without a date'),
        countries: either(count, 'country or territory', 'countries and territories'),
        blocs: either(count, 'bloc or region', 'blocs and regions'),
        partners: either(count, 'partner', 'partners'),
        longerThreads: either(
          count,
          'pair of a province and a partner with several facts',
          'pairs of a province and a partner with several facts',
        ),
        oneFactThreads: either(count, 'pair with one fact', 'pairs with one fact'),
        threads: either(count, 'thread', 'threads'),
        provinces: either(count, 'province', 'provinces'),
        provincesWithFact: either(
          count,
          'province with a fact shown',
          'provinces with a fact shown',
        ),
        provincesWithout: either(count, 'province without one', 'provinces without one'),
      })[what],
    sign: { '': '', '−': 'minus', '+': 'plus', '=': 'equals' },
    arithmetic: 'How the number comes about',
    leftOut: 'Left out',
    nothingLeftOut: 'Nothing that passes the filters.',
    why: (why, facts) =>
      ({
        uncertain: `${counted(facts, 'uncertain fact', 'uncertain facts')}: the program may have misread ${either(facts, 'it', 'them')}.`,
        undated: `${counted(facts, 'fact', 'facts')} without a date: years are chosen.`,
        years: `${counted(facts, 'fact', 'facts')} of other years.`,
      })[why],
    letIn: { uncertain: 'Count them', undated: 'Every year', years: 'Every year' },
    more: (parts) => `and ${formatNumber(parts)} more`,
    fewer: 'Show fewer',
    showFacts: (facts) => `Show the ${counted(facts, 'fact', 'facts')}`,
  },
  zh: {
    term: (what) =>
      ({
        statements: '处文件表述',
        repeats: '处与另一份文件重复',
        facts: '条事实',
        documentsRead: '份已读文件',
        documentsSilent: '份没有相关内容',
        documents: '份文件',
        nationalFacts: '条属于中国整体，地图上不画线',
        provinceFacts: '条写明省份',
        datedFacts: '条有日期',
        undatedFacts: '条无日期',
        countries: '个国家和地区',
        blocs: '个集团或区域',
        partners: '个伙伴',
        longerThreads: '对省份与伙伴有多条事实',
        oneFactThreads: '对只有一条事实',
        threads: '对省份与伙伴',
        provinces: '个省份',
        provincesWithFact: '个有显示的事实',
        provincesWithout: '个没有',
      })[what],
    sign: { '': '', '−': '减', '+': '加', '=': '等于' },
    arithmetic: '数字的由来',
    leftOut: '未计入',
    nothingLeftOut: '符合筛选条件的均已计入。',
    why: (why, facts) =>
      ({
        uncertain: `${formatNumber(facts)}条不确定的事实：程序可能读错。`,
        undated: `${formatNumber(facts)}条没有日期：当前限定了年份。`,
        years: `${formatNumber(facts)}条属于其他年份。`,
      })[why],
    letIn: { uncertain: '计入', undated: '全部年份', years: '全部年份' },
    more: (parts) => `另有${formatNumber(parts)}项`,
    fewer: '收起',
    showFacts: (facts) => `查看这${formatNumber(facts)}条事实`,
  },
}
