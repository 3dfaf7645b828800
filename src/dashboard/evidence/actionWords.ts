import type { InterfaceLanguage } from '../view.ts'
import type { CitationFormat } from './citation.ts'
import type { Report } from '../review/reviewYaml.ts'

/** Words of what can be done with a card: cite it, link to it, report an error. */
export interface ActionWords {
  format: Record<CitationFormat, string>
  formats: string
  copy: string
  copyLink: string
  copied: string
  notCopied: string
  checkOriginal: string
  citation: string
  whatIsIt: string
  action: Record<Report['action'], string>
  changeFields: string
  empty: string
  why: string
  by: string
  optional: string
  review: string
  paste: (file: string) => string
  nothingChanged: string
  wrongValue: (field: string) => string
  kindFixed: string
}

export const actionWords: Record<InterfaceLanguage, ActionWords> = {
  en: {
    format: { text: 'Text', apa: 'APA', bibtex: 'BibTeX', gbt7714: 'GB/T 7714' },
    formats: 'Form of the citation',
    copy: 'Copy',
    copyLink: 'Copy the link',
    copied: 'Copied.',
    notCopied: 'The browser does not allow copying: the text is selected, copy it by key.',
    checkOriginal:
      'Title and text are those of the document that was read, which may be a digest: compare them with the original before you cite it.',
    citation: 'Citation',
    whatIsIt: 'What is it?',
    action: {
      correct: 'Something is read wrongly',
      reject: 'The sentence does not say this',
      confirm: 'The fact is right',
    },
    changeFields: 'Change what is wrong',
    empty: 'not stated',
    why: 'Why',
    by: 'Your name',
    optional: 'optional',
    review: 'The review',
    paste: (file) => `Paste it into ${file} and run the program again; nothing is sent from here.`,
    nothingChanged: 'Nothing is changed yet.',
    wrongValue: (field) => `${field}: this value cannot be meant; it is left out.`,
    kindFixed: 'A wrong kind cannot be changed: choose “The sentence does not say this”.',
  },
  zh: {
    format: { text: '文本', apa: 'APA', bibtex: 'BibTeX', gbt7714: 'GB/T 7714' },
    formats: '引用格式',
    copy: '复制',
    copyLink: '复制链接',
    copied: '已复制。',
    notCopied: '浏览器不允许复制：文字已选中，请用按键复制。',
    checkOriginal: '标题和文字取自所读文件，可能是摘编：引用前请与原文核对。',
    citation: '引用',
    whatIsIt: '情况是？',
    action: { correct: '有内容读错了', reject: '原文没有这个意思', confirm: '事实无误' },
    changeFields: '改正有误之处',
    empty: '未注明',
    why: '理由',
    by: '姓名',
    optional: '可不填',
    review: '复核内容',
    paste: (file) => `请粘贴到 ${file}，再运行程序；本页不发送任何内容。`,
    nothingChanged: '尚未改动。',
    wrongValue: (field) => `${field}：这个值不可能成立，已略去。`,
    kindFixed: '类别有误时无法直接更改：请选“原文没有这个意思”。',
  },
}
