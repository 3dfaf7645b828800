import type { PaperWords } from '../paperWords.ts'
import { NEVER } from '../pattern.ts'

export const zh: PaperWords = {
  gap: /^[余多]?(?:[个项份宗批笔单件]|(?=合|协|备|项|订|文|议|投|经|采|购|框|意))[^，,。、；;:：与和同]{0,10}$/u,
  behind: {
    gap: /^.{0,4}$/su,
    then: /^[个项份宗批笔单件](?!特点|特征|亮点|方面|领域|国家|城市|大类|阶段|月)/u,
    spelled: true,
  },
  many: NEVER,
  several:
    /(?=.{0,12}$)(?:多(?![边元双式功语])|一批|若干|系列|各类|各种|诸多|众多|数(?![字据码控智学值]))/su,
  // 签约项目 and 合作项目 are as many as one likes; 果蔬加工项目 is one.
  loose: /(?:签约|签订|签署|签下|了|系列|的|等|[，,。、；;]|^)(?:合作|投资|经贸|产业|重点)?项目$/u,
  andMore: NEVER,
  // A paper without a number is one.
  one: /$/u,
  oneInside: NEVER,
  later: /(?:将|拟|计划)(?:同期|同时|还)?(?:举行|举办|安排)[^，,。；]{0,16}签约(?:仪式|活动)/u,
  makesSisters: NEVER,
  again:
    /(?:(?:根据|按照|依据|依照)[^，,。；;]{0,24}|(?:该|这[一份项个些]?|此次?|此项|上述)[^，,。；;]{0,6})$/u,
  onRelation: NEVER,
  carriedOut: /(?:落实|履行|执行)[^，。；]{0,14}$/u,
  countedSigners: /[与和同]\d{1,4}[多余]?个(?:外国|国外|境外|海外)?(?:城市|国家|地区)/u,
  asNoun:
    /签约(?:项目)?(?:仪式|活动|环节)|签约项目(?=[^，,。；\d]{0,8}(?:呈现|发生|涉及|涵盖|主要|质量|特点|变化|集中))/u,
  afterSigning:
    /(?:落地|开工|投产|建成|竣工|在谈|在建|储备|入库|实施)(?:了|的)?[\p{Script=Han}]{0,8}$/u,
  withWhom: /[与和同跟][\p{Script=Han}]{0,6}$/u,
  signedBy: NEVER,
  about: NEVER,
  anniversary: /^(?:关系)?(?:第?[\d一二三四五六七八九十]{1,3})?[周週]年/u,
}
