import type { EventDateWords } from '../eventDateWords.ts'
import { NEVER, partPattern } from '../pattern.ts'

export const zh: EventDateWords = {
  ends: partPattern(['落下帷幕', '落幕', '闭幕', '结束', '收官', '圆满落幕', '谢幕']),
  opens: partPattern([
    '开幕',
    '启幕',
    '拉开帷幕',
    '拉开序幕',
    '开启',
    '启动',
    '开展',
    '揭幕',
    '开场',
  ]),
  runs: partPattern(['会期', '展期', '为期', '历时', '持续', '连续', '举行', '举办', '截至']),
  inGeneral: NEVER,
  besideMeeting: NEVER,
  meanwhile: /(?:会|展|论坛|活动|访问|博览会)期间|会期|当天|同日|同期/u,
  reportBefore: /(?:记者|本报讯|消息)\s*(?:于)?$/u,
  reportAfter:
    /^(?:上午|下午|晚|晚间)?[^，,。；]{0,18}(?:获悉|了解到|通报|介绍[，,说]|公布|发布消息|表示|透露|召开新闻发布会|举行新闻发布会|对记者|告诉|说[，,：:])/u,
  days: /^[个]?(?:天|日(?![\d至到—-]))/u,
  earlier: /^天前/u,
  daysWord: /(?:为期|会期|历时|持续了?|展期)(?<n>[两一二三四五六七八九十])[天日]/u,
  numbers: { 一: 1, 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 },
}
