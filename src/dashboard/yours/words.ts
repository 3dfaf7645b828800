import type { Language } from '../../model/dataset.ts'
import type { Kind } from '../../model/fact.ts'
import { formatNumber } from '../format.ts'
import type { InterfaceLanguage } from '../view.ts'

/** Words of the room where a document of the reader's own is read. */
export interface YoursWords {
  title: string
  lead: string
  /** What becomes of the document: said before anything is given. */
  promise: string
  gone: string
  forgotten: string
  choose: string
  drop: string
  formats: string
  /** What is looked for in a document, and what each kind of it is. */
  sought: string
  soughtNote: string
  soughtKind: Record<Kind, string>
  paste: string
  pasteLabel: string
  pasteHint: string
  known: string
  knownHint: string
  read: string
  nothingPasted: string
  field: Record<'title' | 'publisher' | 'published' | 'language' | 'url', string>
  publishedHint: string
  unknown: string
  found: string
  languageName: Record<Language, string>
  wrongDate: string
  wrongUrl: string
  readAgain: string
  asFound: string
  jobs: string
  waiting: string
  tables: (done: string, of: string) => string
  reading: string
  stop: string
  stopped: string
  dismiss: string
  tryAgain: string
  yours: string
  yourDocuments: string
  another: string
  open: string
  facts: (count: number) => string
  result: (title: string, facts: number, passages: number) => string
  resultSeveral: (documents: number, facts: number) => string
  uncertain: (count: number) => string
  onMap: string
  replaces: string
  remove: string
  removeUnsaved: string
  removeSure: string
  keep: string
  factsOf: string
  noFact: string
  why: { noPlace: string; noChina: string; noPartner: string; nothingSaid: string }
  addByHand: string
  nearly: (count: number) => string
  nearlyHint: string
  nearlyKind: (kind: string) => string
  has: string
  hindered: string
  correct: string
  confirm: string
  reject: string
  takeBack: string
  changed: string
  removeAdded: string
  rejected: (count: number) => string
  undo: string
  undone: string
  add: string
  addSelected: string
  addTitle: string
  correctTitle: string
  sentence: string
  lastSentence: string
  kind: string
  chooseOne: string
  reason: string
  optional: string
  empty: string
  apply: string
  applyAdd: string
  cancel: string
  nothingChanged: string
  wrongValue: (field: string) => string
  missing: (fields: string) => string
  notTaken: string
  kindFixed: string
  noLonger: (count: number) => string
  dropThose: string
  save: string
  saveTitle: string
  saveHint: (seed: string, review: string | null) => string
  by: string
  saveBoth: string
  saveSeed: (name: string) => string
  checking: string
  isSame: string
  isOther: string
  unsaved: (count: number) => string
  saved: string
  factsAsData: string
  notes: (count: number) => string
}

const counted = (count: number, one: string, many: string) =>
  `${formatNumber(count)} ${count === 1 ? one : many}`

export const yoursWords: Record<InterfaceLanguage, YoursWords> = {
  en: {
    title: 'Read a document',
    lead: 'Give it a press release or a news report: the facts in it are marked in the text, and drawn on the map beside the rest.',
    promise:
      'It is read here, in your browser, by the rules that read the dataset. Nothing leaves this computer: no text, no name, no fact.',
    forgotten:
      'Nothing is kept either: with the page closed, it is gone. Save what you want to keep.',
    gone: 'The document of this address was only in the memory of a page that is closed. Give it anew.',
    choose: 'Choose files',
    drop: 'or drop them anywhere on this page',
    formats: 'Text, Markdown, HTML, PDF or Word (.docx), several at once, up to 50 MB each',
    sought: 'What it is read for',
    soughtNote:
      'Each needs a place in China, a partner abroad and a sentence that says what is between them.',
    soughtKind: {
      tie: 'Sister cities, offices, routes, joint parks, partnerships: what stands.',
      event: 'Visits, talks, fairs and forums, with their days and guests.',
      signing: 'Agreements, contracts and projects that were signed, with number and value.',
      trade: 'Goods and services exchanged: amounts, growth and direction.',
      investment: 'Money put into the other’s place, with its direction.',
      figure: 'Any other number about the two: trains, students, companies.',
    },
    paste: 'Or paste text',
    pasteLabel: 'The text of a document',
    pasteHint: 'In English, German or Chinese',
    known: 'Title, publisher, date … (optional)',
    knownHint: 'What is left empty is looked for in the text.',
    read: 'Read it',
    nothingPasted: 'There is no text yet.',
    field: {
      title: 'Title',
      publisher: 'Publisher',
      published: 'Published',
      language: 'Language',
      url: 'Address',
    },
    publishedHint: '2024-05-17, 2024-05 or 2024',
    unknown: 'not stated',
    found: 'as found',
    languageName: { en: 'English', de: 'German', zh: 'Chinese' },
    wrongDate: 'The date is not one: write 2024-05-17, 2024-05 or 2024.',
    wrongUrl: 'The address has to begin with https:// or http://.',
    readAgain: 'Read again with this',
    asFound: 'Back to what was found',
    jobs: 'Being read',
    waiting: 'waits for its turn',
    tables: (done, of) => `Loading the names of places, once: ${done} of ${of} kB`,
    reading: 'Reading …',
    stop: 'Stop',
    stopped: 'Stopped.',
    dismiss: 'Dismiss',
    tryAgain: 'Try again',
    yours: 'yours',
    yourDocuments: 'Your documents',
    another: 'Read another',
    open: 'Open',
    facts: (count) => counted(count, 'fact', 'facts'),
    result: (title, facts, passages) =>
      `“${title}” was read: ${counted(facts, 'fact', 'facts')} in ${counted(passages, 'passage', 'passages')}.`,
    resultSeveral: (documents, facts) =>
      `${counted(documents, 'document was', 'documents were')} read: ${counted(facts, 'fact', 'facts')}.`,
    uncertain: (count) => `${formatNumber(count)} uncertain`,
    onMap: 'See them on the map',
    replaces:
      'The dataset has a document of this name. While yours is here, it stands in its place.',
    remove: 'Remove',
    removeUnsaved: 'What you changed in it is not saved.',
    removeSure: 'Remove it all the same',
    keep: 'Keep it',
    factsOf: 'Facts of your document',
    noFact: 'It was read, and no fact was found in it.',
    why: {
      noPlace: 'It names no Chinese province or city and no country or city abroad that is known.',
      noChina: 'It names no Chinese province or city that is known: a fact needs one, or China.',
      noPartner: 'It names no country, city or bloc abroad that is known: a fact needs one.',
      nothingSaid:
        'It names both sides, but says of them no tie, meeting, signing, trade, investment or figure in a way that is known.',
    },
    addByHand: 'You can add what it says by hand.',
    nearly: (count) => `Nearly read: ${counted(count, 'sentence', 'sentences')}`,
    nearlyHint: 'What came close to a fact, and what was in the way, as far as that can be seen.',
    nearlyKind: (kind) => `nearly ${kind}`,
    has: 'It has',
    hindered: 'In the way',
    correct: 'Correct',
    confirm: 'Confirm',
    reject: 'Reject',
    takeBack: 'Take back',
    changed: 'Change',
    removeAdded: 'Remove',
    rejected: (count) => `Rejected: ${counted(count, 'fact', 'facts')}`,
    undo: 'Undo',
    undone: 'The last change was undone.',
    add: 'Add a fact',
    addSelected: 'Add a fact from the selected text',
    addTitle: 'Add a fact',
    correctTitle: 'Correct the fact',
    sentence: 'Sentence',
    lastSentence: 'to sentence',
    kind: 'Kind',
    chooseOne: 'choose …',
    reason: 'Why',
    optional: 'optional',
    empty: 'not stated',
    apply: 'Apply',
    applyAdd: 'Add it',
    cancel: 'Cancel',
    nothingChanged: 'Nothing is changed yet.',
    wrongValue: (field) => `${field}: this value cannot be meant.`,
    missing: (fields) => `Still to be filled in: ${fields}.`,
    notTaken: 'It cannot stand like this:',
    kindFixed: 'The kind cannot be changed: reject the fact and add the other.',
    noLonger: (count) =>
      count === 1
        ? 'One of your changes no longer holds: the document reads otherwise now.'
        : `${formatNumber(count)} of your changes no longer hold: the document reads otherwise now.`,
    dropThose: 'Drop what no longer holds',
    save: 'Save',
    saveTitle: 'Save as a seed',
    saveHint: (seed, review) =>
      review === null
        ? `Put ${seed} into the folder seeds/ and run “npm run ingest”: its facts are in the dataset then.`
        : `Put ${seed} and ${review} into the folder seeds/, side by side, and run “npm run ingest”: the facts are in the dataset then, with what you changed.`,
    by: 'Your name, to stand beside what you changed',
    saveBoth: 'Both in one zip',
    saveSeed: (name) => name,
    checking: 'Reading the file once more, as it would be saved …',
    isSame: 'Read once more from this file, the document gives the same facts.',
    isOther:
      'Read once more from this file, the document does not give quite the same facts: its mark-up told something that plain text does not. Look at them after ingest.',
    unsaved: (count) =>
      count === 1 ? 'One change is not saved.' : `${formatNumber(count)} changes are not saved.`,
    saved: 'Saved: your browser has the file.',
    factsAsData:
      'The facts as CSV or JSON Lines, beside those of the dataset, are under “Take away”.',
    notes: (count) => counted(count, 'change', 'changes'),
  },
  zh: {
    title: '读一份文件',
    lead: '给它一篇新闻稿或报道：其中的事实会在文中标出，并与其他事实一起画在地图上。',
    promise:
      '文件就在您的浏览器里读，所用规则与数据集相同。任何内容都不会离开这台电脑：文字、文件名、事实都不会。',
    forgotten: '也不会留存：关闭页面后即消失。需要保留的请另存。',
    gone: '这个地址的文件只存在于已关闭页面的内存中，请重新给出。',
    choose: '选择文件',
    drop: '或把文件拖到本页任意位置',
    formats: '文本、Markdown、HTML、PDF 或 Word（.docx），可一次多份，每份不超过 50 MB',
    sought: '读取哪些内容',
    soughtNote: '每条事实都要有中国地点、境外伙伴，以及说明双方关系的句子。',
    soughtKind: {
      tie: '友好城市、办事机构、运输线路、合作园区、伙伴关系等长期联系。',
      event: '访问、会谈、展会和论坛，及其日期与人数。',
      signing: '已签署的协议、合同和项目，及其数量与金额。',
      trade: '货物与服务往来：金额、增幅和方向。',
      investment: '投向对方的资金及其方向。',
      figure: '关于双方的其他数字：班列、学生、企业等。',
    },
    paste: '或粘贴文字',
    pasteLabel: '文件的文字',
    pasteHint: '英文、德文或中文',
    known: '标题、发布者、日期……（可不填）',
    knownHint: '留空的内容会在文中查找。',
    read: '开始读',
    nothingPasted: '还没有文字。',
    field: {
      title: '标题',
      publisher: '发布者',
      published: '发布日期',
      language: '语言',
      url: '网址',
    },
    publishedHint: '2024-05-17、2024-05 或 2024',
    unknown: '未注明',
    found: '以查到的为准',
    languageName: { en: '英文', de: '德文', zh: '中文' },
    wrongDate: '日期不成立：请写成 2024-05-17、2024-05 或 2024。',
    wrongUrl: '网址须以 https:// 或 http:// 开头。',
    readAgain: '按此重读',
    asFound: '恢复为查到的内容',
    jobs: '正在读',
    waiting: '等候中',
    tables: (done, of) => `正在加载地名表（仅此一次）：${done}／${of} kB`,
    reading: '正在读……',
    stop: '停止',
    stopped: '已停止。',
    dismiss: '关闭',
    tryAgain: '再试一次',
    yours: '您的',
    yourDocuments: '您的文件',
    another: '再读一份',
    open: '打开',
    facts: (count) => `${formatNumber(count)}条事实`,
    result: (title, facts, passages) =>
      `《${title}》已读：${formatNumber(passages)}处文字中有${formatNumber(facts)}条事实。`,
    resultSeveral: (documents, facts) =>
      `已读${formatNumber(documents)}份文件：共${formatNumber(facts)}条事实。`,
    uncertain: (count) => `${formatNumber(count)}条不确定`,
    onMap: '在地图上查看',
    replaces: '数据集中有同名文件。您的文件在此期间取代它。',
    remove: '移除',
    removeUnsaved: '您在其中的改动尚未保存。',
    removeSure: '仍然移除',
    keep: '保留',
    factsOf: '您的文件中的事实',
    noFact: '这份文件已读过，未读出事实。',
    why: {
      noPlace: '文中没有已知的中国省市，也没有已知的国家或境外城市。',
      noChina: '文中没有已知的中国省市：一条事实须有中方地点，或中国。',
      noPartner: '文中没有已知的国家、境外城市或集团：一条事实须有伙伴方。',
      nothingSaid: '文中提到了双方，但没有以已知的方式说到关系、活动、签约、贸易、投资或数字。',
    },
    addByHand: '您可以手工补充文中所说的内容。',
    nearly: (count) => `差一点读出：${formatNumber(count)}句`,
    nearlyHint: '接近成为事实的句子，以及所能看出的障碍。',
    nearlyKind: (kind) => `差一点读作${kind}`,
    has: '已有',
    hindered: '障碍',
    correct: '更正',
    confirm: '确认',
    reject: '否定',
    takeBack: '撤回',
    changed: '修改',
    removeAdded: '删除',
    rejected: (count) => `已否定：${formatNumber(count)}条事实`,
    undo: '撤销',
    undone: '已撤销上一次改动。',
    add: '补充事实',
    addSelected: '用选中的文字补充事实',
    addTitle: '补充事实',
    correctTitle: '更正事实',
    sentence: '句子',
    lastSentence: '至句子',
    kind: '类别',
    chooseOne: '请选择……',
    reason: '理由',
    optional: '可不填',
    empty: '未注明',
    apply: '应用',
    applyAdd: '补充',
    cancel: '取消',
    nothingChanged: '尚未改动。',
    wrongValue: (field) => `${field}：这个值不可能成立。`,
    missing: (fields) => `还须填写：${fields}。`,
    notTaken: '这样不能成立：',
    kindFixed: '类别不能更改：请否定这条事实，再补充另一条。',
    noLonger: (count) => `文件现在的读法不同，您有${formatNumber(count)}处改动已不成立。`,
    dropThose: '去掉不再成立的改动',
    save: '保存',
    saveTitle: '存为种子文件',
    saveHint: (seed, review) =>
      review === null
        ? `把 ${seed} 放进 seeds/ 文件夹，运行“npm run ingest”，其中的事实就会进入数据集。`
        : `把 ${seed} 和 ${review} 一起放进 seeds/ 文件夹，运行“npm run ingest”，事实连同您的改动就会进入数据集。`,
    by: '您的姓名，写在您的改动旁',
    saveBoth: '两份合为一个 zip',
    saveSeed: (name) => name,
    checking: '正在按将要保存的样子再读一遍……',
    isSame: '从这个文件再读一遍，得到相同的事实。',
    isOther:
      '从这个文件再读一遍，得到的事实不完全相同：原来的标记含有纯文本没有的信息。请在 ingest 之后查看。',
    unsaved: (count) => `有${formatNumber(count)}处改动尚未保存。`,
    saved: '已保存：文件已交给浏览器。',
    factsAsData: '这些事实与数据集的事实一起，可在“导出”中存为 CSV 或 JSON Lines。',
    notes: (count) => `${formatNumber(count)}处改动`,
  },
}
