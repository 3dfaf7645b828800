import { formatNumber } from '../format.ts'
import type { InterfaceLanguage } from '../view.ts'
import type { Refused } from './draft.ts'
import { LARGEST_BYTES } from './offer.ts'

/** Why a document is not there, and what can be done. */
export interface RefusalText {
  found: string
  todo: string
}

/** What the program says of a document that it refuses, with its own words where they say more. */
export function refusalText(refused: Refused, language: InterfaceLanguage): RefusalText {
  const words = refusalWords[language]
  const { type, reason } = refused
  switch (type) {
    case 'tooLarge':
      return words.tooLarge(megabytes(Number(reason)), megabytes(LARGEST_BYTES))
    case 'refused':
      for (const [pattern, key] of REASONS) {
        const match = pattern.exec(reason)
        // The sentence around it has a stop of its own.
        if (match !== null) return words[key]((match[1] ?? reason).replace(/\.$/u, ''))
      }
      return words.other(reason)
    default:
      return words[type](reason)
  }
}

const megabytes = (bytes: number): string => formatNumber(Math.ceil(bytes / 1e5) / 10)

type Key = Exclude<keyof RefusalWords, 'tooLarge'>

/** The reasons of `src/reading/read`, first match first. */
const REASONS: readonly (readonly [RegExp, Key])[] = [
  [/^the file is empty$/u, 'empty'],
  [/^the file is binary: (.+)$/u, 'binary'],
  [/^the encoding is unknown/u, 'encoding'],
  [/holds no words/u, 'noWords'],
  [/^the PDF holds no text/u, 'pictures'],
  [/^the PDF is encrypted/u, 'encrypted'],
  [/^the Word document is encrypted/u, 'oldWord'],
  [/^the file is no readable (?:PDF|Word document): (.*)$/u, 'broken'],
  [/^(.*front matter: .*)$/u, 'frontMatter'],
  [/^the program failed on it \((.*)\)$/u, 'program'],
]

interface RefusalWords {
  tooLarge: (size: string, largest: string) => RefusalText
  empty: (reason: string) => RefusalText
  binary: (reason: string) => RefusalText
  encoding: (reason: string) => RefusalText
  noWords: (reason: string) => RefusalText
  pictures: (reason: string) => RefusalText
  encrypted: (reason: string) => RefusalText
  oldWord: (reason: string) => RefusalText
  broken: (reason: string) => RefusalText
  frontMatter: (reason: string) => RefusalText
  unknownKind: (reason: string) => RefusalText
  unreadable: (reason: string) => RefusalText
  tables: (reason: string) => RefusalText
  program: (reason: string) => RefusalText
  other: (reason: string) => RefusalText
}

const text = (found: string, todo: string): RefusalText => ({ found, todo })

const refusalWords: Record<InterfaceLanguage, RefusalWords> = {
  en: {
    tooLarge: (size, largest) =>
      text(
        `It has ${size} MB; at most ${largest} MB are read.`,
        'Save the part that matters as a file of its own, or paste its text.',
      ),
    empty: () => text('It is empty.', 'Choose another file, or paste its text.'),
    binary: (what) =>
      text(`It is no text: ${what}.`, 'Save it as text, HTML, PDF or Word, or paste its text.'),
    encoding: () =>
      text('Its encoding is none that is known.', 'Save it as UTF-8, or paste its text.'),
    noWords: () => text('It holds no words.', 'Choose another file, or paste its text.'),
    pictures: () =>
      text(
        'It holds pictures of pages and no text.',
        'Run a text recognition over it first, or paste its text.',
      ),
    encrypted: () => text('It is encrypted.', 'Save it without a password.'),
    oldWord: () =>
      text('It is encrypted, or of the old .doc format.', 'Save it as .docx without a password.'),
    broken: (reason) =>
      text(
        `It cannot be opened (${reason}).`,
        'Open it in its own program and save it anew, or paste its text.',
      ),
    frontMatter: (reason) =>
      text(
        `The lines between the dashes at its head are wrong: ${reason}.`,
        'Mend the line, or take these lines out.',
      ),
    unknownKind: () =>
      text(
        'It is of a kind that is not read.',
        'Choose a file that ends in .txt, .md, .html, .pdf or .docx, or paste its text.',
      ),
    unreadable: () =>
      text(
        'The browser cannot open it: it may be a folder, or moved since.',
        'Choose the file itself, or several files at once.',
      ),
    tables: (reason) =>
      text(
        `The names of places could not be loaded (${reason}).`,
        'Look at the connection, then try again.',
      ),
    program: (reason) =>
      text(
        `The program failed on it${reason === '' ? '' : ` (${reason})`}.`,
        'Try again, or paste the part of the text that matters.',
      ),
    other: (reason) => text(`It is refused: ${reason}.`, 'Mend it, or paste its text.'),
  },
  zh: {
    tooLarge: (size, largest) =>
      text(`文件有 ${size} MB，最多只读 ${largest} MB。`, '请把需要的部分另存为文件，或粘贴文字。'),
    empty: () => text('文件是空的。', '请另选文件，或粘贴文字。'),
    binary: (what) =>
      text(`文件不是文本（${what}）。`, '请存为文本、HTML、PDF 或 Word，或粘贴文字。'),
    encoding: () => text('无法识别文件的编码。', '请存为 UTF-8，或粘贴文字。'),
    noWords: () => text('文件里没有文字。', '请另选文件，或粘贴文字。'),
    pictures: () => text('文件里只有页面图片，没有文字。', '请先做文字识别，或粘贴文字。'),
    encrypted: () => text('文件已加密。', '请去掉密码后另存。'),
    oldWord: () => text('文件已加密，或是旧的 .doc 格式。', '请去掉密码，存为 .docx。'),
    broken: (reason) =>
      text(`文件打不开（${reason}）。`, '请用原来的程序打开并重新保存，或粘贴文字。'),
    frontMatter: (reason) =>
      text(`开头横线之间的内容有误：${reason}。`, '请改正该行，或去掉这几行。'),
    unknownKind: () =>
      text('不读这种文件。', '请选择扩展名为 .txt、.md、.html、.pdf 或 .docx 的文件，或粘贴文字。'),
    unreadable: () =>
      text('浏览器打不开：可能是文件夹，或已移走。', '请选择文件本身，也可一次选多份。'),
    tables: (reason) => text(`地名表加载失败（${reason}）。`, '请检查网络连接，然后再试。'),
    program: (reason) =>
      text(
        `程序读它时出错${reason === '' ? '' : `（${reason}）`}。`,
        '请再试一次，或只粘贴需要的文字。',
      ),
    other: (reason) => text(`文件被拒：${reason}。`, '请改正，或粘贴文字。'),
  },
}
