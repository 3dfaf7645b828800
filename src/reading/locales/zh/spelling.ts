import { phrases } from '../phrases.ts'

/** Digits and, as powers of ten, the scales that follow them. Formal and traditional forms are folded into these before. */
// prettier-ignore
export const DIGITS: Readonly<Record<string, number>> = {
  〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
}

/** 兆 is 10¹², as 万亿 is; in units of measure it is 10⁶ and no scale (see `UNIT_AFTER_SCALE`). */
export const SCALES: Readonly<Record<string, number>> = {
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  亿: 8,
  兆: 12,
}

/** 千瓦, 兆赫, 百帕 (and 万那杜): here the scale belongs to the unit. */
export const UNIT_AFTER_SCALE: Readonly<Record<string, string>> = {
  千: '瓦米克伏卡赫焦帕安升字兆',
  兆: '瓦赫帕伏焦欧字比位',
  百: '帕分慕',
  万: '那',
}

/** Measure words and units: a number in characters counts only before one of these. */
export const MEASURES: readonly string[] = phrases(`
    个 | 家 | 项 | 名 | 人 | 份 | 位 | 条 | 座 | 所 | 次 | 场 | 对 | 种 | 类 | 件 | 台 | 辆 | 列 |
    趟 | 班 | 艘 | 架 | 吨 | 公里 | 千米 | 米 | 平方 | 亩 | 公顷 | 国 | 省 | 市 | 州 | 县 | 区 | 天 |
    年 | 周 | 日 | 小时 | 分钟 | 倍 | 户 | 套 | 批 | 期 | 轮 | 支 | 只 | 头 | 间 | 处 | 组 | 篇 | 部 |
    本 | 册 | 片 | 颗 | 株 | 枚 | 张 | 单 | 宗 | 笔 | 柜 | 箱 | 标箱 | 标准箱 | 车 | 航次 | 团 | 队 |
    村 | 镇 | 校 | 院 | 企 | 展位 | 届 | 大 | 方 | 款 | 道 | 门 | 节 | 棵 | 幅 | 封 | 艘次 | 架次 |
    人次 | 余 | 多 | 千瓦 | 度 | 港 | 点 | 级 | 层 | 桶 | 升 | 斤 | 公斤 | 克 | 立方 | 千克 | 英里 |
    岁 | 重 | 路 | 线 | 座次 | 桩 | 例 | 起 | 盒 | 袋 | 瓶 | 包 | 双 | 副 | 口 | 块 | 首 | 幢 | 栋 | 批次 |
    班列 | 余名 | 企业 | 集装箱 | 世纪 | 周年
  `)

/** 一 counts only before these; 一批, 一些, 一带, 一期 have no count. */
export const MEASURES_OF_ONE: readonly string[] = phrases(`
    个 | 家 | 项 | 份 | 名 | 座 | 所 | 条 | 对 | 列 | 趟 | 班 | 台 | 间 | 处 | 位 | 艘 | 架 | 辆 |
    件 | 支
  `)

/** Places and phrases that only look like a number and a measure word. */
export const NOT_COUNTS: readonly string[] = phrases(`
    一带一路 | 三门峡 | 五家渠 | 七台河 | 三台县 | 两国 | 两地 | 两省 | 两市 | 两岸 | 两会 | 两方 |
    两广 | 两校 | 两院 | 四大名 | 二线 | 一线 | 三线 | 二级 | 一级 | 三农 | 八大处 | 三包 | 五台山 |
    九级 | 三级 | 四级 | 一等 | 二等 | 三等 | 一时 | 一度 | 一路 | 一道 | 一起 | 一类 | 一方 | 一大 |
    一部 | 三方 | 一口 | 十分 | 一点 | 万国 | 千家万户 | 三国演义 | 九州 | 八方 | 四方 | 两级 | 两区 |
    三区 | 两路 | 六合
  `)

/** 数十, 几百: the count is unknown. */
export const UNKNOWN_BEFORE = '数几'
export const UNKNOWN_AFTER = '几来'

/** 近百, 上千, 逾万: a bare scale counts behind these; of those in `OVER_SCALE` it is more than that. */
export const BEFORE_BARE_SCALE = '近上过超逾破约达'
export const OVER_SCALE = '上过破'
