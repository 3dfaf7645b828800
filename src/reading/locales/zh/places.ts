/** Chinese names of countries beside those of the gazetteer. */
export const COUNTRY_NAMES: Readonly<Record<string, readonly string[]>> = {
  AE: ['阿联酋', '阿拉伯联合酋长国', '阿拉伯联合大公国'],
  AG: ['安地卡'],
  AZ: ['亚塞拜然'],
  BB: ['巴贝多'],
  BJ: ['贝南'],
  BN: ['汶莱'],
  BW: ['波札那'],
  CR: ['哥斯大黎加'],
  CY: ['赛普勒斯'],
  DJ: ['吉布地'],
  EC: ['厄瓜多'],
  ET: ['衣索比亚'],
  FJ: ['斐济'],
  GA: ['加彭'],
  GE: ['乔治亚共和国'],
  GH: ['迦纳'],
  GM: ['甘比亚'],
  GT: ['瓜地马拉'],
  HN: ['宏都拉斯'],
  HR: ['克罗埃西亚'],
  IT: ['意大利', '义大利'],
  KE: ['肯尼亚', '肯亚'],
  KM: ['科摩罗', '葛摩'],
  LR: ['赖比瑞亚'],
  LY: ['利比亚'],
  ME: ['黑山', '蒙特内哥罗'],
  MR: ['茅利塔尼亚'],
  MW: ['马拉威'],
  NE: ['尼日尔'],
  NG: ['尼日利亚', '奈及利亚'],
  QA: ['卡塔尔', '卡达'],
  RW: ['卢旺达', '卢安达'],
  SI: ['斯洛文尼亚', '斯洛维尼亚'],
  SL: ['塞拉利昂', '狮子山国'],
  SO: ['索马里', '索马利亚'],
  SR: ['苏里南', '苏利南'],
  SZ: ['史瓦帝尼'],
  TT: ['千里达'],
  VU: ['万那杜'],
  YE: ['也门', '叶门'],
  ZM: ['赞比亚', '尚比亚'],
  ZW: ['津巴布韦', '辛巴威'],
  BY: ['白俄罗斯', '白俄', '白罗斯', '白国'],
  CF: ['中非共和国'],
  CI: ['科特迪瓦'],
  CN: ['中国', '中华人民共和国', '中国大陆', '我国', '中华'],
  CZ: ['捷克'],
  DE: ['德国', '德意志'],
  GB: ['英国'],
  HK: ['香港', '香港特别行政区', '香港特区'],
  ID: ['印尼'],
  KG: ['吉尔吉斯', '吉国'],
  KR: ['韩国', '南韩'],
  KZ: ['哈萨克斯坦', '哈萨克', '哈国'],
  LA: ['老挝', '寮国'],
  LK: ['斯里兰卡'],
  MM: ['缅甸'],
  MN: ['蒙古国', '蒙古'],
  MO: ['澳门', '澳门特别行政区', '澳门特区'],
  MV: ['马尔代夫', '马尔地夫'],
  MY: ['马来西亚', '大马'],
  NZ: ['新西兰', '纽西兰'],
  PG: ['巴新', '巴布亚纽几内亚', '巴布亚新几内亚', '巴布亚和新几内亚', '新几内亚'],
  RU: ['俄罗斯', '俄国', '俄联邦', '俄方'],
  SA: ['沙特', '沙特阿拉伯', '沙乌地阿拉伯', '沙乌地'],
  SY: ['叙利亚'],
  TJ: ['塔吉克斯坦', '塔吉克', '塔国'],
  TM: ['土库曼斯坦', '土库曼'],
  TW: ['台湾', '中国台湾', '台湾地区', '中国台北'],
  US: ['美国', '美利坚合众国'],
  UZ: ['乌兹别克斯坦', '乌兹别克', '乌国'],
  VN: ['越南'],
  BA: ['波黑'],
  TZ: ['坦桑尼亚', '坦桑', '坦尚尼亚'],
  MU: ['毛里求斯'],
  MZ: ['莫桑比克', '莫三比克'],
}

/** Names of blocs and regions of the world. */
export const BLOC_NAMES: Readonly<Record<string, readonly string[]>> = {
  ASEAN: ['东盟', '东协', '东盟国家', '东南亚国家联盟'],
  EU: ['欧盟', '欧洲联盟', '欧盟国家'],
  SCO: ['上合组织', '上海合作组织', '上合', '上合国家'],
  RCEP: ['区域全面经济伙伴关系协定', 'RCEP其他成员国', 'RCEP成员国', 'RCEP国家', 'RCEP伙伴'],
  BRICS: ['金砖国家', '金砖', '金砖五国'],
  CEEC: ['中东欧国家', '中东欧', '中国—中东欧国家合作'],
  GCC: ['海合会', '海湾阿拉伯国家合作委员会', '海湾国家', '海湾阿拉伯国家'],
  AFRICA: ['非洲', '非洲国家', '非洲联盟', '非盟'],
  EUROPE: ['欧洲', '欧洲国家'],
  ARAB: ['阿拉伯国家', '阿拉伯', '阿拉伯世界', '阿盟', '阿拉伯国家联盟'],
  'SOUTH-ASIA': ['南亚', '南亚国家'],
  'CENTRAL-ASIA': ['中亚', '中亚国家', '中亚五国'],
  LAC: ['拉美', '拉丁美洲', '拉美国家', '拉美和加勒比'],
}

/** Words that hold the characters of a place and are none, or a part of the world without a code: read over. */
export const NOT_PLACES: readonly string[] = [
  '五大洲',
  '七大洲',
  '六大洲',
  '四大洲',
  '三大洲',
  '两大洲',
  '各大洲',
  '小野寺',
  '马赛克',
  '柏林墙',
  '巴黎欧莱雅',
  '巴黎世家',
  '维也纳酒店',
  '罗马仕',
  '中亚)班列',
  '中亚）班列',
  '合作',
  '大理石',
  '联合',
  '东南亚',
  '新城市',
  '东北亚',
  '西南亚',
  '北美',
  '南美',
  '南美洲',
  '北美洲',
  '中东',
  '北非',
  '西非',
  '东非',
  '亚太',
  '东亚',
  '西亚',
  '东欧',
  '西欧',
  '北欧',
  '南欧',
  '大洋洲',
  '亚洲',
  '美洲',
  '拉美裔',
  '欧亚',
  '粤港澳大湾区',
  '长三角',
  '珠三角',
  '长江',
  '黄河',
  '印度洋',
  '南海',
  '东海',
  '黄海',
  '渤海',
  '北海道大学',
  '蒙古族',
  '蒙古包',
  '朝鲜族',
  '哈萨克族',
  '俄罗斯族',
  '塔吉克族',
  '土耳其浴',
  '荷兰豆',
  '阿拉伯数字',
  '阿拉伯语',
  '日本料理',
  '中国新闻网',
  '中国台湾网',
  '中国新闻社',
  '中国日报',
  '中国网',
  '中国青年报',
  '中国国际广播电台',
  '中国经济网',
  '中国记者',
  '中国人民银行',
  '中国银行',
  '中国工商银行',
  '中国建设银行',
  '中国农业银行',
  '中国海关',
  '中国知网',
  '中国移动',
  '中国电信',
  '中国联通',
  '中国共产党',
  '香港文汇报',
  '香港大公报',
  '大公报',
  '文汇报',
  '北京时间',
  '北京青年报',
  '北京日报',
  '北京冬奥会',
  '北京奥运会',
  '人民日报',
  '孙中山',
  '中山装',
  '中山陵',
  '日本报',
  '近日本',
  '今日本',
  '即日本',
  '当日本',
  '每日本',
  '其中国有',
  '其中非',
  '其中东',
  '长春藤',
  '白银市场',
  '日照时数',
  '日照时间',
  '日照充足',
  '来宾们',
  '各位来宾',
  '嘉宾',
  '海南岛屿',
  '河南岸',
  '江西岸',
  '江北岸',
  '东方红',
  '万象城',
  '万象更新',
  '黑森林',
  '海防部队',
  '海防线',
  '海防建设',
  '阿里巴巴',
  '大马路',
  '东方航空',
  '东方明珠',
  '东方财富',
  '东方人',
  '东方文化',
  '江南',
  '江北',
  '美国队',
  '美国大片',
  '法国梧桐',
  '韩国瑜',
  '英国管',
  '印度教',
  '华盛顿邮报',
  '纽约时报',
  '金华火腿',
  '海口径',
  '宁德时代',
  '长安汽车',
  '上汽',
  '一汽大众',
  '广州恒大',
  '吉利',
  '长城汽车',
  '太平洋',
  '大西洋',
  '白云山',
  '白云机场',
  '南昌起义',
  '遵义会议',
  '西安事变',
  '重庆谈判',
  '巴黎协定',
  '京都议定书',
  '万隆精神',
  '罗马数字',
  '马拉松',
  '汉堡包',
  '香港脚',
]

/** What every sentence that names those countries has. */
export const BELT_AND_ROAD_HINT = /一带一路|沿线|共建/u

/** 一带一路沿线国家, 共建“一带一路”国家: the countries, not the initiative. */
export const BELT_AND_ROAD_COUNTRIES: readonly RegExp[] = [
  /(?<![带路”"」])(?:沿线|共建)(?:\d{1,3}个)?(?:国家和地区|国家|各国)/gu,
  /共建["“”「」]?一带一路["“”「」]?(?:倡议)?(?:的)?(?:\d{1,3}个)?(?:国家和地区|国家|各国|市场|伙伴国)/gu,
  /["“”「」]?一带一路["“”「」]?(?:倡议)?(?:沿线|共建|参与|合作|相关|沿途|周边)(?:的)?(?:\d{1,3}个)?(?:国家和地区|国家|各国|市场|伙伴国|新兴市场|地区)/gu,
  /["“”「」]?一带一路["“”「」]?(?:倡议)?(?:国家和地区|国家|各国|市场|伙伴国)/gu,
]

/** Country by the character that stands for it beside 中, a province or another country; several where it is shared. */
export const COUNTRY_CHARACTERS: Readonly<Record<string, readonly string[]>> = {
  澳: ['AU'],
  台: ['TW'],
  港: ['HK'],
  白: ['BY'],
  比: ['BE'],
  巴: ['PK', 'BR', 'PA'],
  柬: ['KH'],
  加: ['CA'],
  捷: ['CZ'],
  丹: ['DK'],
  埃: ['EG', 'ET'],
  芬: ['FI'],
  法: ['FR'],
  德: ['DE'],
  希: ['GR'],
  匈: ['HU'],
  印: ['IN', 'ID'],
  伊: ['IR', 'IQ'],
  以: ['IL'],
  意: ['IT'],
  日: ['JP'],
  哈: ['KZ'],
  朝: ['KP'],
  韩: ['KR'],
  吉: ['KG', 'DJ'],
  老: ['LA'],
  马: ['MY', 'MG', 'MV'],
  墨: ['MX'],
  蒙: ['MN'],
  缅: ['MM'],
  尼: ['NP', 'NG', 'NI'],
  荷: ['NL'],
  新: ['SG', 'NZ'],
  挪: ['NO'],
  菲: ['PH'],
  波: ['PL'],
  葡: ['PT'],
  俄: ['RU'],
  沙: ['SA'],
  西: ['ES'],
  斯: ['LK', 'SI', 'SK'],
  塔: ['TJ'],
  泰: ['TH'],
  土: ['TR', 'TM'],
  乌: ['UZ', 'UA', 'UG'],
  英: ['GB'],
  美: ['US'],
  越: ['VN'],
  塞: ['RS', 'SN', 'CY'],
  摩: ['MA', 'MD', 'MC'],
  坦: ['TZ'],
  肯: ['KE'],
  赞: ['ZM'],
  津: ['ZW'],
  智: ['CL'],
  秘: ['PE'],
  古: ['CU'],
  阿: ['ARAB', 'AR', 'AE', 'AF', 'AZ', 'DZ'],
  非: ['AFRICA'],
  欧: ['EUROPE'],
  拉: ['LAC'],
  保: ['BG'],
  罗: ['RO'],
  克: ['HR'],
  立: ['LT'],
  卢: ['RW', 'LU'],
  格: ['GE'],
  突: ['TN'],
  孟: ['BD'],
  爱: ['IE', 'EE'],
  瑞: ['CH', 'SE'],
  奥: ['AT'],
  黑: ['ME'],
  文: ['BN'],
  冰: ['IS'],
  刚: ['CG', 'CD'],
  安: ['AO'],
  莫: ['MZ'],
  南: ['ZA'],
  科: ['KW'],
  约: ['JO'],
  毛: ['MU', 'MR'],
  哥: ['CO', 'CR'],
  委: ['VE'],
  乍: ['TD'],
  喀: ['CM'],
  加纳: ['GH'],
  印尼: ['ID'],
  中东欧: ['CEEC'],
  东盟: ['ASEAN'],
  拉美: ['LAC'],
  阿富: ['AF'],
}

/** Characters that need no country named elsewhere: 中德, 中俄 are read wherever their context is clear. */
export const CLEAR_CHARACTERS: ReadonlySet<string> = new Set(
  '白德法英美日韩俄越泰柬缅菲蒙澳匈捷埃哈欧非阿摩波葡荷',
)

/** Province by its character. */
export const PROVINCE_CHARACTERS: Readonly<Record<string, string>> = {
  京: 'CN-BJ',
  津: 'CN-TJ',
  冀: 'CN-HE',
  晋: 'CN-SX',
  蒙: 'CN-NM',
  辽: 'CN-LN',
  吉: 'CN-JL',
  黑: 'CN-HL',
  沪: 'CN-SH',
  苏: 'CN-JS',
  浙: 'CN-ZJ',
  皖: 'CN-AH',
  闽: 'CN-FJ',
  赣: 'CN-JX',
  鲁: 'CN-SD',
  豫: 'CN-HA',
  鄂: 'CN-HB',
  湘: 'CN-HN',
  粤: 'CN-GD',
  桂: 'CN-GX',
  琼: 'CN-HI',
  渝: 'CN-CQ',
  川: 'CN-SC',
  黔: 'CN-GZ',
  贵: 'CN-GZ',
  滇: 'CN-YN',
  云: 'CN-YN',
  藏: 'CN-XZ',
  陕: 'CN-SN',
  秦: 'CN-SN',
  甘: 'CN-GS',
  陇: 'CN-GS',
  青: 'CN-QH',
  宁: 'CN-NX',
  新: 'CN-XJ',
}

/** Cities by their character, in pairs with 港, 澳, 台 only: 深港, 穗港. */
export const CITY_CHARACTERS: Readonly<Record<string, readonly [code: string, place: string]>> = {
  深: ['CN-GD', 'Shenzhen'],
  穗: ['CN-GD', 'Guangzhou'],
  珠: ['CN-GD', 'Zhuhai'],
  莞: ['CN-GD', 'Dongguan'],
  厦: ['CN-FJ', 'Xiamen'],
  甬: ['CN-ZJ', 'Ningbo'],
}

export const TERRITORY_CHARACTERS: Readonly<Record<string, string>> = {
  港: 'HK',
  澳: 'MO',
  台: 'TW',
}

/** What follows a pair of characters when two countries or regions are meant. */
export const PAIR_FOLLOWERS =
  /^(?:(?![社网报])[\p{Script=Han}（）()·•—–]{2,7}(?:国际边境|边境合作|边境经济|经济合作|经贸合作|战略性|创业园|开发区|产业园|工业园|生态城|生态园|科技园|装备园|合作区|示范区|知识城)|[（(]含?(?:中)?亚[）)]班|双方|两国|两地|双边|关系|合作|经贸|贸易|工业|产业|产能|产学|企业|友好|友谊|建交|战略|边境|边界|边民|跨境|陆海|铁路|班列|货运|集装箱|国际|专列|列车|园区|合资|文化|人文|科技|教育|旅游|交流|交往|投资|论坛|峰会|博览|商会|商务|商贸|口岸|自贸|之间|间|互|共|联合|伙伴|各界|高层|青年|地方|省州|友城|往来|农业|能源|航线|直航|通航|航空|海运|港口|经济|数字|绿色|创新|医疗|卫生|媒体|民间|高铁|公路|大桥|管道|油气|天然气|电力|协定|协议|全面|命运|传统|携手|元首|领导人|政府|市场|供应链|产业链|进出口|海关|(?!洲)\p{Script=Han}{0,4}(?:产品|商品|服务|货物|粮食|水果|能源|煤炭|木材)贸易|金融|货币|基金|工商|生态|环保|智能|新能源|汽车|班轮|快线|通道|走廊|两校|两军|两党|人民)/u
/** What follows a province's character alone: 桂企, 浙商, 湘籍, 鲁货. */
export const PROVINCE_FOLLOWERS =
  /^(?:企(?![业图盼及])|商(?![务业店品家场标贸洽会、])|籍|货(?![币物运车轮源架款]))/u
/** Provinces whose character is too common to be read without the province's name in the document: 新企业, 云台, 贵港. */
export const VAGUE_PROVINCES: ReadonlySet<string> = new Set('新云贵吉黑青宁甘蒙藏秦陇')

/** Two countries that are named together wherever they are: 日韩, 俄蒙. */
export const COUNTRIES_TOGETHER =
  /(?<![\p{N}中近今昨当每次同即完节假生本])(?:日韩|韩日|俄蒙|蒙俄|英法|美加)(?![国流剧风系式妆圆元文语方])/gu
/** 华 for China behind a verb: 访华, 来华, 驻华; the match is 华 alone. */
export const CHINA_BY_CHARACTER =
  /(?:(?<=[访来对驻赴援旅留在][^\p{Script=Han}]?)华(?![人侨为裔东北南西中沙语文夏润泰山能电盛侨商莱纳])|(?<![其集空心途期建市初])中(?=方(?![案法式向针面位便阵形圆块])))/gu
/** The side of a country: 白方, 越方; read where the country is named in the document. */
export const SIDE_OF_COUNTRY =
  /[白德法英美日韩俄越泰柬缅老哈乌吉塔印澳蒙匈塞意巴](?=方(?![案法式向针面位便阵形圆块]))/gu
/** Words that take a country or province of one character: 对, 自, 赴; the place begins behind the match. */
export const PREPOSED =
  /(?<![针相绝反应校核来面派响成出入参])[对自从向访赴驻与同和在来入援输](?=[\p{Script=Han}])/gu
/** And what comes then: 自俄进口, 对日出口, 赴德考察, 在粤投资. */
export const PREPOSED_FOLLOWERS =
  /^(?:进口|出口|进出口|首次|首批|首单|贸易|外贸|经贸|投资|合作|交流|交往|输出|输华|供货|供应|开放|产能|承包|工程|项目|关系|友好|访问|参展|考察|招商|推介|企业|市场|援助|口岸|铁路|航线|总领|大使|使馆|领馆|设立|举办|举行|期间|落户|布局|参会|双边|农产品|机电|商品|货物|旅游|留学|销售|两国|两地|[、，,。;；（(]|$)/u
/** Before a pair these characters belong to another word: 其中 日, 集中 美. */
export const PAIR_BLOCKERS: ReadonlySet<string> = new Set(
  '其集途空市心当高初之国期年月手水家眼口热命适折从华',
)

/** Words for a rank behind a foreign name, longest first, and what they make of it. */
export const FOREIGN_RANK =
  /^(?:自由经济区|边疆区|自治州|直辖市|特别市|广域市|自治区|大区|地区|州|省|府|道|邦|郡|县)(?![长级委府会内区际立营市场])/u
export const FOREIGN_CITY_RANK = /^市(?![场民长值委政区])/u

/** Towns and prefectures whose two characters are an ordinary word: only with 市 or their province close by. */
export const WORD_LIKE: ReadonlySet<string> = new Set(
  '合作 来宾 白银 日照 安康 朝阳 大同 三明 东方 和田 巴中 中卫 白城 黑河 四平 内江 平凉 通化 海东 海西 海北 黄山 大庆 山南 阿里 天水 新乡 黄石 长治 武威 东营 红河 怒江 白山 兴安 新民 新乐 安国 河间 三河 高平 原平 孝义 灯塔 开原 大安 和龙 尚志 铁力 东宁 海安 兴化 启东 江山 明光 无为 天长 宁国 永安 南安 福安 永康 东阳 临海 界首 乐平 高安 龙南 海阳 高密 长葛 灵宝 项城 当阳 石首 赤壁 天门 宜城 利川 津市 临湘 洪江 开平 化州 四会 兴宁 阳春 台山 连州 横州 平果 合山 桂平 北流 文昌 万宁 康定 西昌 会理 福泉 安宁 开远 弥勒 文山 同仁 玉门 新星 白杨 双河 北屯 沙湾 昆玉 怀仁 永济 临江 凤城 海城 东港 兴城 清镇 龙港 新泰 平度 广水 应城 安陆 石河子'.split(
    ' ',
  ),
)

/** Right behind another place it is the title of its ruler: 文莱苏丹, 柔佛州苏丹. */
export const TITLE_LIKE: ReadonlySet<string> = new Set(['苏丹', '蘇丹'])

/** Counties and districts whose short name is an everyday word: only with 县, 区 or 市 behind it. */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  '资源 港口 中方 通道 公安 新建 会同 互助 友好 友谊 新兴 和平 平和 大方 惠民 同心 光明 平安 共和 前进 振兴 城关 运河 大城 古城 城中 城区 矿区 郊区 新城 老城 山城 商城 商都 长子 无极 平定 平顺 复兴 兴隆 安定 太平 永和 富裕 富民 富源 丰满 方正 向阳 工农 东风 红旗 解放 民权 民乐 裕民 惠农 同德 宝塔 回民 站前 西市 东区 西区 上街 中站 中原 大通 通城 沿河 江口 湖口 港北 港南 海港 城东 城西 城北 城厢 博爱 崇信 进贤 仁和 安居 安化 长寿 延长 兴业 兴国 建华 清水 清流 石棉 大关 大田 大英 南部 江北 南关 江岸 江汉 江海 路桥 路南 路北 市中 市南 市北 双桥 天桥 牡丹 莲花 凤凰 芙蓉 海棠 金牛 麒麟 龙门 温泉 桃源 高台 高明 开化 前锋 朝天 信丰 乐业 定安 新和 新源 新田 和静 精河 且末 比如 安多 改则 元宝 金山 银海 七星 两当 二道 二七 万年 万安 万全 万荣 宏伟 德化 大名 大祥 大兴 大厂 大新 大化 大东 普安 普定 正定 正阳 正安 顺昌 来安 获嘉 永定 广信 保康 康乐 和顺 丰润 正宁 东山 南山 西山 象山 石门 桥西 桥东 河东 河西 湖滨 滨江 滨海 滨湖 海州'.split(
    ' ',
  ),
)

/** Names abroad of two or three characters that are also words or names of persons. */
export const WORD_LIKE_ABROAD: ReadonlySet<string> = new Set(
  '群山 相生 菩萨 新港 丰田 乔治 欧文 城南 列日 或索 剌八 明亚 万博 伯力 列斯 长滩 莱昂 贝拉 古龙 奥兰 海防 大马 卡利 比莱 光州 科隆 巴里 新山 归仁 边和 水原 清州 昌原 咸兴 清津 瓦隆 奥斯汀 麦迪逊 杰克逊 林肯 达尔文 悉尼 罗利 梅萨 帕卢 坤甸 乌约 荣市 欧文 希拉 乔斯 莫希 万隆 德里 雪梨 维多利亚 亚历山大 夏洛特 休斯顿 查尔斯顿 詹姆斯 惠灵顿 威灵顿 汉密尔顿 圣地亚哥'.split(
    ' ',
  ),
)

/** Behind a place in one name they make an organisation of it. */
export const ORGANISATION_TAIL =
  /^[\p{Script=Han}（）()A-Za-z0-9·]{0,18}?(?:有限责任公司|股份有限公司|有限公司|集团公司|股份公司|总公司|分公司|集团)/u
export const SCHOOL_TAIL =
  /^[\p{Script=Han}（）()]{0,6}?(?:大学|学院|学校|中学|小学|研究院|研究所|医院|银行|证券|日报|晚报|电视台|广播电台|出版社|图书馆|博物馆|剧院|交响乐团)(?!生|城)/u
/** None of these stands inside the name of an organisation. */
export const NOT_IN_NAMES =
  /[读上考所座名入各几多个家的与和同及对向在是了从由于到把被将为以并等赴访抵说称]|举行|举办|召开|签署|签约|开展|前往|来自|参加|参观|考察|建立|设立/u

/** Streets and roads: 南京东路, 北京路. */
export const STREET_TAIL = /^(?:[东西南北中一二三]?[路街巷]|大道|大街)(?![线径程上段边])/u

/** Head of a dispatch: 中新社广西凭祥8月23日电, 新华社摩洛哥卡萨布兰卡5月15日电, 本报北京讯. */
export const DATELINE =
  /^[\s　【[（(]{0,3}(?:中新社|中新网|新华社|新华网|人民网|央广网|中国日报网|光明网|中国经济网|国际在线|央视网|环球网|本报|参考消息网|海外网|中国网|本网|中国新闻网|经济日报|科技日报|[\p{Script=Han}]{2,5}(?:日报|晚报|网|社))?[\p{Script=Han}·—\s/]{2,24}?(?:\d{1,4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:电|讯|消息)(?=[\s　（(:：】\]]|$|[^\p{Script=Han}]|记者)/u

/** 台资企业, 港商, 澳企: firms and money of Hong Kong, Macao and Taiwan; the match is the character alone. */
export const TERRITORY_OF_FIRMS =
  /(?<![香空海贸渔军出进离到内商航机入靠锚邮河江口])港(?=资(?![源料讯格质])|商(?![贸品业务会场圈铺城标店家])|企(?![业图]))|(?<![徽浙闽粤苏晋鲁豫湘川渝]商、)(?<![平站舞阳陽电電后後前柜櫃月讲講灯燈擂烟煙吧一两兩澳])台(?=资(?![源料讯格质])|商(?![贸品业务场圈铺城标店家])|企(?![业图]))|(?<![港粤])澳(?=资(?![源料讯格质])|商(?![贸品业务场圈铺城标店家])|企(?![业图]))/gu
/** 韩资企业, 使用德资, 日企: firms and money of a country that the document names in full. */
export const COUNTRY_OF_FIRMS =
  /(?<![\p{N}近今昨当每次同即完])[德法英美日韩俄越泰缅柬老菲意荷](?=资(?:企业|项目|机构|银行|公司|工厂|龙头|品牌|医院|学校|研发)|企(?![业图盼及]))|(?<=(?:使用|利用|引进|引入|吸引|吸收))[德法英美日韩俄越泰意荷](?=资(?![源料格]))/gu

/** 内地 in a document of Hong Kong or Macao, 大陆 in one of Taiwan: the nation beside them. */
export const MAINLAND =
  /(?<!中国)(?:内地|(?<![欧亚新洲旧])大陆)(?=[对与和同向自从赴]|企业|市场|客商|居民)/gu

/** Characters with which foreign names are written; those of ORDINARY are words of their own as well. */
const SYLLABLE =
  '阿埃艾安奥巴柏采保贝比别宾波伯博布达戴丹道德登迪蒂丁东杜多顿恩尔法菲芬费弗夫福富盖冈戈格根贡古瓜圭哈海汉豪赫亨胡华怀霍基吉加贾杰金津卡凯坎康考科克肯库夸奎昆拉莱赖兰朗劳勒雷利里丽莉林琳伦隆卢鲁路吕罗洛马玛迈曼芒梅门蒙米密明莫默姆木穆纳南瑙内尼宁纽努诺欧帕派潘庞佩彭皮平普奇齐恰乔切钦琼丘热荣茹瑞若萨塞赛桑瑟森沙莎山尚绍舍申圣施什舒斯苏孙索塔泰坦汤唐特滕提廷图托瓦万旺威韦维温文翁沃乌武西希锡夏香肖谢辛欣休许雅亚扬耶叶伊因尤于约云泽扎詹珍芝朱祖佐堡茨策蔡崔狄俄厄葛孟摩聂裴蓬史陶魏萧雪逊兹宗'
const ORDINARY = '东西南北新大明平安海山水万门金文武日英华香丽云林内里多比保'
/** 德国希尔登市, 哈萨克斯坦塔尔加尔区: a name in such characters with its rank, right behind its country. */
export const UNKNOWN_BEHIND: readonly { pattern: RegExp; level: 'city' | 'region' }[] = [
  {
    pattern: new RegExp(
      `^(?:共和国|王国|联邦)?的?(?<name>新?[${SYLLABLE}]{3,8}|(?![${ORDINARY}]|.[${ORDINARY}])[${SYLLABLE}]{2})(?=市(?![场民值委政区价面])|镇(?![长上])|县(?![长级域])|区(?![域长位间别])|港(?![口务元资商湾企]))`,
      'u',
    ),
    level: 'city',
  },
  {
    pattern: new RegExp(
      `^(?:共和国|王国|联邦)?的?(?<name>[${SYLLABLE}]{3,8}|(?![${ORDINARY}]|.[${ORDINARY}])[${SYLLABLE}]{2})(?=州(?![长级])|省(?![长级会])|大区|边疆区|郡(?!主)|府(?!邸))`,
      'u',
    ),
    level: 'region',
  },
]

/** Characters for a country that are words of their own behind a preposition: 向西开放, 在新. */
export const NOT_PREPOSED: ReadonlySet<string> = new Set(
  '西南新文安土马加比保立古科约毛莫刚爱智委格突克卢罗津秘哥瑞奥老',
)
