import { read, refused } from './refusal.ts'
import type { Result } from './refusal.ts'

/** First bytes of files that are no text, longest first where one begins another. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['89504e470d0a1a0a', 'a PNG image'],
  ['d0cf11e0a1b11ae1', 'an old Office document'],
  ['377abcaf271c', 'a 7-Zip archive'],
  ['25504446', 'a PDF document'],
  ['504b0304', 'a ZIP archive or Office document'],
  ['47494638', 'a GIF image'],
  ['52617221', 'a RAR archive'],
  ['7f454c46', 'a program'],
  ['4f676753', 'an Ogg recording'],
  ['49443303', 'an MP3 recording'],
  ['ffd8ff', 'a JPEG image'],
  ['1f8b08', 'a gzip archive'],
]

/**
 * Common characters, simplified and traditional: about half of all running Chinese text, and next to none of what comes
 * out when bytes are decoded by the wrong table.
 */
const COMMON_HAN = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严龙飞的這個們來時國會為與發經過對後開進說長還麼無業電實現點從體兩當應關歷際華報導聯總個數萬億區縣團協議簽訂貿貨歐亞'.split(
    '',
  ),
)

/** What a file without a declaration may be written in, best guess by `score`. */
const GUESSES = ['gb18030', 'big5', 'windows-1252'] as const

/**
 * The text of a file: by byte-order mark, else as UTF-8, else by the charset that HTML or XML declares, else by whichever of
 * GB18030, Big5 and Windows-1252 gives text that people write. Line ends become `\n`, the byte-order mark goes;
 * nothing else changes. Empty, binary and undecodable files are refused.
 */
export function decodeText(bytes: Uint8Array): Result<string> {
  if (bytes.length === 0) return refused('the file is empty')
  const binary = signatureOf(bytes)
  if (binary !== null) return refused(`the file is binary: ${binary}`)
  const text = textOf(bytes)
  if (text === null) {
    return refused(
      'the encoding is unknown; allowed: UTF-8, UTF-16, GB18030, Big5, Windows-1252, or a charset that the page declares',
    )
  }
  const plain = text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n')
  if (isBinary(plain)) return refused('the file is binary: it holds bytes that are no text')
  if (!/\p{L}/u.test(plain)) return refused('the file holds no words')
  return read(plain)
}

/** Name of the kind of binary file that these bytes begin, or null. */
export function signatureOf(bytes: Uint8Array): string | null {
  const head = [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1] ?? null
}

function textOf(bytes: Uint8Array): string | null {
  const wide = wideEncoding(bytes)
  if (wide !== null) return decodeAs(wide, bytes, true)
  if (bytes.includes(0)) return null
  const utf8 = decodeAs('utf-8', bytes, true)
  if (utf8 !== null) return utf8
  const declared = declaredCharset(bytes)
  const text = declared === null ? null : decodeAs(declared, bytes, true)
  return text ?? almostUtf8(bytes) ?? guessed(bytes)
}

/** UTF-16 by its mark, or by the zero bytes of its Latin letters, spaces and line ends. */
function wideEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const zeros = [0, 0]
  const head = bytes.subarray(0, 4000)
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (odd >= 2 && even * 20 <= odd && odd * 60 >= head.length) return 'utf-16le'
  if (even >= 2 && odd * 20 <= even && even * 60 >= head.length) return 'utf-16be'
  return null
}

/** `<meta charset="gb2312">`, `<meta … content="text/html; charset=gbk">`, `<?xml … encoding="big5"?>`. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  const declared =
    /<meta[^>]{0,200}?charset\s{0,3}=\s{0,3}["']?(?<name>[\w:.-]{2,30})/iu.exec(head) ??
    /<\?xml[^>]{0,100}?encoding\s{0,3}=\s{0,3}["'](?<name>[\w:.-]{2,30})/iu.exec(head)
  return declared?.groups?.['name'] ?? null
}

/** Null where the bytes do not fit the encoding, or the encoding has no decoder. */
function decodeAs(encoding: string, bytes: Uint8Array, fatal: boolean): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal })
    const text = decoder.decode(bytes)
    return decoder.encoding === 'windows-1252' ? withWindowsMarks(text) : text
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return null
    throw error
  }
}

/** Node 20 decodes Windows-1252 as Latin-1: its quotation marks and dashes come out as control characters. */
const withWindowsMarks = (text: string): string =>
  text.replace(
    /[\u0080-\u009F]/gu,
    (control) => WINDOWS_MARKS[control.charCodeAt(0) - 0x80] ?? control,
  )

/** 0x80 to 0x9F of Windows-1252; the five that it leaves open stay as they are. */
const WINDOWS_MARKS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** UTF-8 with a character cut in two here and there, as a careless copy leaves it. */
function almostUtf8(bytes: Uint8Array): string | null {
  const text = decodeAs('utf-8', bytes, false) ?? ''
  const broken = text.match(/\uFFFD/gu)?.length ?? 0
  const whole = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0
  return whole >= 20 * broken ? text : null
}

function guessed(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 65_536)
  const scores = GUESSES.map((encoding) => ({ encoding, score: score(encoding, sample) }))
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a))
  return best.score > 0 ? decodeAs(best.encoding, bytes, false) : null
}

/** Between 0 and 1: how much of what is not ASCII looks like running text in this encoding. */
function score(encoding: (typeof GUESSES)[number], sample: Uint8Array): number {
  const text = decodeAs(encoding, sample, false) ?? ''
  const foreign = text.match(/[^\p{ASCII}]/gu) ?? []
  if (foreign.length === 0 || text.includes('\uFFFD\uFFFD')) return 0
  if (encoding === 'windows-1252') {
    const letters = text.match(
      /(?<=[A-Za-z]|^|\s|["„»(])[ÄÖÜäöüßéèêáàâçñóòôíúøåæ](?=[A-Za-z]|$|\s|[.,;:!?"“«)])/gu,
    )
    const marks = text.match(/[“”„‘’–—…€«»°§©®·•]|\u00A0/gu)
    const fit = ((letters?.length ?? 0) + (marks?.length ?? 0)) / foreign.length
    return foreign.length * 3 < text.length && fit >= 0.6 ? fit / 2 : 0
  }
  const common = foreign.filter((character) => COMMON_HAN.has(character)).length
  const share = common / foreign.length
  return share >= 0.2 ? share : 0
}

function isBinary(text: string): boolean {
  if (text.includes('\0')) return true
  const controls =
    text.slice(0, 65_536).match(/[\u0001-\u0008\u000E-\u001A\u001C-\u001F]/gu)?.length ?? 0
  return controls * 50 > Math.min(text.length, 65_536)
}
