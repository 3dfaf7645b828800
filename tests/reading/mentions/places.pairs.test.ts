import { expect, test } from 'vitest'
import type { Language } from '../../../src/model/dataset.ts'
import { readPlaces } from './places/readPlaces.ts'

type Row = [language: Language, sentence: string, places: readonly string[], document?: string]

/** Characters that a word before them calls, where the document names the country or province in full. */
const USES: Row[] = [
  [
    'zh',
    '其中自俄进口下降,对日韩出口增长',
    ['俄=RU abbreviation', '日=JP abbreviation', '韩=KR abbreviation'],
    '俄罗斯、日本、韩国',
  ],
  ['zh', '自俄进口下降', []],
  ['zh', '赴德考察,在粤投资', ['德=DE abbreviation', '粤=CN-GD abbreviation'], '德国、广东'],
  [
    'zh',
    '总统访华,客商来华,驻华大使',
    ['华=CN abbreviation', '华=CN abbreviation', '华=CN abbreviation'],
  ],
  ['zh', '中方与白方', ['中=CN abbreviation', '白=BY abbreviation'], '白俄罗斯'],
]

const PAIRS: readonly Row[] = [
  ['en', 'the China-Belarus Industrial Park', ['China=CN #1', 'Belarus=BY #1']],
  ['en', 'the China Belarus Industrial Park', ['China=CN #1', 'Belarus=BY #1']],
  ['en', 'Sino-German ties', ['Sino=CN adjective #1', 'German=DE adjective #1']],
  [
    'en',
    'Chinese-Belarusian and German-Chinese talks',
    [
      'Chinese=CN adjective #1',
      'Belarusian=BY adjective #1',
      'German=DE adjective #2',
      'Chinese=CN adjective #2',
    ],
  ],
  ['en', 'the Zimbabwe-Zhejiang Business Forum', ['Zimbabwe=ZW #1', 'Zhejiang=CN-ZJ #1']],
  ['en', 'the Zhejiang-Hong Kong week', ['Zhejiang=CN-ZJ #1', 'Hong Kong=HK #1']],
  [
    'en',
    'China (Jinhua)-Tanzania conference',
    ['China=CN', 'Jinhua=CN-ZJ/Jinhua #1', 'Tanzania=TZ #1'],
  ],
  [
    'en',
    'the China-ASEAN Expo and the China–Arab States Expo',
    ['China=CN #1', 'ASEAN=ASEAN abbreviation #1', 'China=CN #2', 'Arab States=ARAB #2'],
  ],
  ['en', 'a China-Europe freight train', ['China=CN #1', 'Europe=EUROPE #1']],
  [
    'en',
    'Vancouver – Guangzhou, Kiel–Hangzhou',
    [
      'Vancouver=CA/Vancouver #1',
      'Guangzhou=CN-GD/Guangzhou #1',
      'Kiel=DE/Kiel #2',
      'Hangzhou=CN-ZJ/Hangzhou #2',
    ],
    'Canada and Germany',
  ],
  ['en', 'the Zhongbai Industrial Park', ['Zhong=CN abbreviation #1', 'bai=BY abbreviation #1']],
  [
    'de',
    'deutsch-chinesische Freundschaft',
    ['deutsch=DE adjective #1', 'chinesische=CN adjective #1'],
  ],
  [
    'de',
    'Chinesisch-Belarussische Handelskammer',
    ['Chinesisch=CN adjective #1', 'Belarussische=BY adjective #1'],
  ],
  [
    'de',
    'sino-afrikanischer Handel',
    ['sino=CN adjective #1', 'afrikanischer=AFRICA adjective #1'],
  ],
  [
    'de',
    'das Zhejiang-Schleswig-Holstein-Forum',
    ['Zhejiang=CN-ZJ #1', 'Schleswig-Holstein=DE/Schleswig-Holstein #1'],
  ],
  ['de', 'die deutsch-polnische Grenze', ['deutsch=DE adjective', 'polnische=PL adjective']],
  ['zh', '中白工业园', ['中=CN abbreviation #1', '白=BY abbreviation #1']],
  [
    'zh',
    '中德合作与中越边境',
    [
      '中=CN abbreviation #1',
      '德=DE abbreviation #1',
      '中=CN abbreviation #2',
      '越=VN abbreviation #2',
    ],
  ],
  ['zh', '到场的中摩双方', ['中=CN abbreviation #1', '摩=MA abbreviation #1']],
  [
    'zh',
    '中非合作论坛、中阿博览会、中欧班列',
    [
      '中=CN abbreviation #1',
      '非=AFRICA abbreviation #1',
      '中=CN abbreviation #2',
      '阿=ARAB abbreviation #2',
      '中=CN abbreviation #3',
      '欧=EUROPE abbreviation #3',
    ],
  ],
  ['zh', '中国—东盟博览会', ['中国=CN #1', '东盟=ASEAN #1']],
  ['zh', '中国-中东欧国家博览会', ['中国=CN #1', '中东欧国家=CEEC #1']],
  ['zh', '中国(义乌)-摩洛哥经贸对接会', ['中国=CN', '义乌=CN-ZJ/Yiwu #1', '摩洛哥=MA #1']],
  [
    'zh',
    '粤港合作、深港两地',
    [
      '粤=CN-GD abbreviation #1',
      '港=HK abbreviation #1',
      '深=CN-GD/Shenzhen abbreviation #2',
      '港=HK abbreviation #2',
    ],
  ],
  ['zh', '鲁韩经贸', ['鲁=CN-SD abbreviation #1', '韩=KR abbreviation #1'], '韩国'],
  ['zh', '中新双方', ['中=CN abbreviation #1', '新=SG abbreviation #1'], '新加坡'],
  ['zh', '中新双方', ['中=CN abbreviation #1', '新=NZ abbreviation #1'], '新西兰'],
  ['zh', '中新双方', []],
  [
    'zh',
    '桂企、浙商与鲁货',
    ['桂=CN-GX abbreviation', '浙=CN-ZJ abbreviation', '鲁=CN-SD abbreviation'],
  ],
  [
    'zh',
    '中日韩自贸区',
    ['中=CN abbreviation #1', '日=JP abbreviation #1', '韩=KR abbreviation #1'],
  ],
  ['zh', '德中友好协会', ['德=DE abbreviation #1', '中=CN abbreviation #1'], '德国'],
  [
    'zh',
    '中蒙俄',
    ['中=CN abbreviation #1', '蒙=MN abbreviation #1', '俄=RU abbreviation #1'],
    '蒙古国、俄罗斯',
  ],
  ['zh', '5日中国代表团,集中合作', ['中国=CN'], '日本'],
  ['zh', '企图、商务与货币', []],
]

test.each<Row>(PAIRS)('findPlaces pairs %s: %s', (language, sentence, places, document) => {
  expect(readPlaces(sentence, language, document)).toEqual(places)
})

test.each<Row>(USES)('findPlaces reads %s: %s', (language, sentence, places, document) => {
  expect(readPlaces(sentence, language, document)).toEqual(places)
})
