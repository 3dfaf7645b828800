import type { Atlas } from '../dataset.ts'
import { facetNames } from '../facetNames.ts'
import { formatNumber } from '../format.ts'
import { nameInSentence, placeNameOf } from '../names.ts'
import type { Summary } from '../select/summary.ts'
import { NO_PUBLISHER, type View } from '../view.ts'
import { sharedWords } from '../words.ts'
import { MOST_NAMES, growthPhrase, isRestricted, withFacts, yearsPhrase } from './sentenceParts.ts'

/** `36份文件记录了广东与白俄罗斯的往来。最早的日期是2015年，最近的是2024年。` */
export function chineseSentence(atlas: Atlas, view: View, summary: Summary): string {
  const name = (code: string) => nameInSentence(atlas, code, 'zh')
  const documents = `${formatNumber(summary.documents)}份文件`
  const dates = chineseDates(summary)
  if (view.partners.length > 0 || view.provinces.length > 0) {
    const partnerCodes = withFacts(
      view.partners.length > 0 ? view.partners : summary.partners.map(({ code }) => code),
      summary,
    )
    const provinceCodes = withFacts(
      view.provinces.length > 0 ? view.provinces : summary.provinces.map(({ code }) => code),
      summary,
    )
    const provinces =
      provinceCodes.length === 0 ? name('CN') : chineseProvinces(provinceCodes, name)
    const partners = chinesePartners(partnerCodes, name)
    return view.partners.length > 0
      ? `${documents}记录了${partners}与${provinces}的往来。${dates}`
      : `${documents}记录了${provinces}与${partners}的往来。${dates}`
  }
  const isEverything = !isRestricted(view)
  const subject = isEverything
    ? `已读${formatNumber(atlas.dataset.documents.length)}份文件，从中读出${formatNumber(summary.facts)}条事实，`
    : `${documents}中有${formatNumber(summary.facts)}条事实，`
  const china =
    summary.provinces.length === 0 ? '中国整体' : `${formatNumber(summary.provinces.length)}个省份`
  const partners =
    summary.countries === 0
      ? `${formatNumber(summary.partners.length)}个集团或地区`
      : `${formatNumber(summary.countries)}个国家${summary.territories > 0 ? '和地区' : ''}`
  return `${subject}涉及${china}与${partners}的往来。`
}

function chineseDates({ firstYear, lastYear }: Summary): string {
  if (firstYear === null || lastYear === null) return '均未注明日期。'
  return firstYear === lastYear
    ? `日期均在${firstYear}年。`
    : `最早的日期是${firstYear}年，最近的是${lastYear}年。`
}

const MUNICIPALITIES = ['CN-BJ', 'CN-SH', 'CN-TJ', 'CN-CQ']
const AUTONOMOUS_REGIONS = ['CN-GX', 'CN-NM', 'CN-NX', 'CN-XJ', 'CN-XZ']
const byPinyin = new Intl.Collator('zh-Hans').compare
const CHINESE_DIGITS = ['', '', '两', '三', '四']

/** `甘肃`, `甘肃、广东、山东三省`, `北京、广东两省市`, `广东、甘肃、山东等12个省份`. */
function chineseProvinces(codes: readonly string[], name: (code: string) => string): string {
  if (codes.length === 1) return codes.map(name).join('')
  if (codes.length > MOST_NAMES) {
    return `${codes
      .slice(0, MOST_NAMES - 1)
      .map(name)
      .join('、')}等${codes.length}个省份`
  }
  if (codes.includes('CN')) return codes.map(name).join('、')
  const ranks = [
    codes.some((code) => ![...MUNICIPALITIES, ...AUTONOMOUS_REGIONS].includes(code)) ? '省' : '',
    codes.some((code) => AUTONOMOUS_REGIONS.includes(code)) ? '区' : '',
    codes.some((code) => MUNICIPALITIES.includes(code)) ? '市' : '',
  ].join('')
  const names = codes.map(name).sort(byPinyin).join('、')
  return `${names}${CHINESE_DIGITS[codes.length] ?? ''}${ranks}`
}

function chinesePartners(codes: readonly string[], name: (code: string) => string): string {
  return codes.length <= MOST_NAMES
    ? codes.map(name).join('、')
    : `${codes
        .slice(0, MOST_NAMES - 1)
        .map(name)
        .join('、')}等${codes.length}个伙伴`
}

/** `仅显示2015–2020年、新能源或食品领域的结好与机构、活动类事实。` */
export function chineseRestriction(atlas: Atlas, view: View): string {
  const { kinds, sectors, places, growth } = view
  const words = sharedWords.zh
  const years = yearsPhrase(view)
  const choice = (names: readonly string[]) =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join('、')}或${names.at(-1) ?? ''}`
  const named = view.publishers.filter((publisher) => publisher !== NO_PUBLISHER)
  const publishers = [
    ...(named.length === 0 ? [] : [`发布者为${choice(chineseNames(named))}`]),
    ...(named.length < view.publishers.length ? ['未注明发布者'] : []),
  ]
  const attributes = [
    years === null ? '' : view.undated ? `${years}或无日期` : years,
    view.written.length === 0 ? '' : `${choice(facetNames(atlas, view, 'written', 'zh'))}中`,
    publishers.join('或'),
    places.length === 0 ? '' : `涉及${choice(places.map((key) => placeNameOf(atlas, key, 'zh')))}`,
    sectors.length === 0 ? '' : `${choice(sectors.map((sector) => words.sector[sector]))}领域`,
    growth === null ? '' : growthPhrase(growth, 'zh'),
  ].filter((part) => part !== '')
  const nouns = kinds.length === 0 ? '' : `${kinds.map((kind) => words.kinds[kind]).join('、')}类`
  return `仅显示${attributes.join('、')}${attributes.length === 0 ? '' : '的'}${nouns}事实。`
}

/** Up to four names; of more, three and the number of the rest. */
const chineseNames = (names: readonly string[]) =>
  names.length <= MOST_NAMES
    ? names
    : [...names.slice(0, MOST_NAMES - 1), `其他${names.length - MOST_NAMES + 1}家`]
