import type { LinkWords } from '../linkWords.ts'
import { NEVER } from '../pattern.ts'

export const zh: LinkWords = {
  seatOf: /^[市县省州区]?所[在属]的?(?=\p{Script=Han})/u,
  pair: /^\s*[–—\-与和同跟]\s*$/u,
  list: /^[\s,、和及与以或]*$/u,
  ofLine: /^(?:[（(][^）)]{1,8}[）)])?(?:国际|货运|集装箱){0,2}班列/u,
  before: NEVER,
  ours: /我[省市区县州旗盟](?![场民])/u,
  listed: /^\s{0,3}[、和及与]\s{0,3}$/u,
  apart: /[与和同跟至到、及赴对向往在;；]|\s[–—-]\s|\d/u,
  names: /^\s*(?:&|暨|以及|和)\s+$/u,

  parkIn: /[在于]$/u,
  parkBy: /(?:由|是|系|来自)$/u,
  lineEnd:
    /(?:从|自|由|至|到|直达|直飞|直航|飞往|飞抵|开往|驶往|驶抵|发往|抵达|到达|通达|通往|往返|往返于|飞|与|和|同|及|、|对|连接|联通)$/u,
  lineVia: /(?:经|经由|经停|中停|途经|途径|过境|取道)$/u,
  siteIn: /(?:位于|落户|落户于|地处|坐落于|坐落在|设在)$/u,
  into: /[在对向]$/u,
  ownerEnd: NEVER,
  between: NEVER,
  signedIn: NEVER,
  metIn: /在$/u,
  passing: /[在到赴]$/u,
  postIn: /驻$/u,
  definite: /$/u,
  theTwo: /(?<!\p{L})[这其]\s*$/u,
  counterpart:
    /(?:对|与|和|同|从|自|向|往|来自|赴|到|在|及|及其|、|包括|其中)\p{Script=Han}{0,2}$/u,
  dealtWith: /[与和同、]$/u,
  notYet: /(?:没有|没|未|尚未|将|拟|即将|计划|待|暂未|不)(?:\p{Script=Han}{0,3})$/u,
  states: NEVER,
  outcomeOf: NEVER,
  presents:
    /(?:推介|介绍|宣介|宣传|通报|推广)了?(?:即将\p{Script=Han}{0,4})?(?:第[一二三四五六七八九十百\d]{1,4}届|\d{4}年?)?$/u,
  houseOf: NEVER,
  scopeOf: NEVER,
  measure: /(?:相当于|面积大于|大过)(?:整个|一个|[一两三\d]+个)?$/u,
  crossed: NEVER,
  onTheWay: /(?:经|经由|途经|途径|沿途经过|横穿|横跨|贯穿|过境|取道|借道|假道|穿过|穿越)$/u,
  nationsOwn: NEVER,
  ownProvince: /^的?$/u,
  bordersOn: /(?:毗邻|紧邻|邻接|东临|西临|南临|北临)$/u,
  bordered: /^(?:接壤|相邻|毗邻|交界|隔[江河海]相望|山水相连|一[江河]之隔)/u,
  operatedBy: /由$/u,
  airline: /^(?:省)?(?:航空|货运航空)/u,
  suchAs: /^[”」]?(?:国家|各国)?[，,（(]?(?:如|例如|比如|包括|尤其是|特别是)$/u,
  suchAsBefore: /^等(?:多个|多国|主要|沿线)?$/u,
  sumsUp: /等$/u,
  together: NEVER,
  ofCities: NEVER,
  ofBloc: NEVER,

  scopeFor: /^(?:地区)?的?(?:首|第一|唯一|最大|最早)/u,
  outcomeFor: /^(?:所?(?:取得|达成|形成|签署)?的)?(?:重要|丰硕|各项|系列)?(?:成果|精神|共识)/u,
  timeOf: /^(?:举办|举行|召开|开幕|创办)(?:时的?|之时|之初|以来)/u,
  takesPlace: NEVER,
  parkAt: /^[市州省府]?(?:近郊|郊区|城郊|境内|附近|郊外|之畔|畔|东郊|西郊|南郊|北郊|那一头)/u,
  lineFrom:
    /^(?:[市港州省]|机场|国际机场)?(?:\s?[—–-]\s?|至|到|直飞|直达|飞往|飞|开往|驶往|发往|往返|与|和)/u,
  sharedBy: NEVER,
  customs: /^\s?海关/u,
  customsTells:
    /^\s?海关(?:\d{0,2}月?\d{0,2}日?)?(?:最新|对外|发布|公布|统计|数据|消息|获悉|介绍|通报|了解|提供)/u,

  theirs: /^(?:它们|其)/u,

  announced: /计划|拟/u,
  intended: /计划|拟/u,
  cityAgain: /[市城]/u,
  provinceAgain: /省|自治区/u,
}
