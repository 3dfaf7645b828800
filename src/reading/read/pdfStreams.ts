import { inflates } from './inflates.ts'

/** All that the streams of a PDF hold besides pictures, unpacked; a book of a thousand pages has a tenth of it. */
const MOST = 256 * 1024 * 1024

/** What these make of their bytes at most, so many times as long; how much it is in truth is known of Flate alone. */
const LONGER = { LZWDecode: 1_400, LZW: 1_400, RunLengthDecode: 64, RL: 64 } as const

const FILTER = /\/(FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)(?![A-Za-z])/gu
const IN_LETTERS = /\/(?:ASCIIHexDecode|AHx|ASCII85Decode|A85|Crypt)(?![A-Za-z])/u
const PICTURE = /\/Subtype\s{0,5}\/Image(?![A-Za-z])/u

/** The dictionary of a stream stands right in front of it. */
const LONGEST_DICTIONARY = 4_000
/** Flate has two bytes of its own in front. */
const FLATE_HEAD = 2

/**
 * Why the streams of a PDF cannot be unpacked in bounded memory, or null: what is packed is unpacked piece by piece, counted, and
 * let go. Pictures are passed over, since nobody unpacks them for the text.
 */
export function streamProblem(bytes: Uint8Array): string | null {
  const text = new TextDecoder('latin1').decode(bytes)
  let all = 0
  for (const { dictionary, start, end } of streamsOf(text)) {
    if (PICTURE.test(dictionary)) continue
    const filters = [...dictionary.matchAll(FILTER)].map(([, name = '']) => name)
    const [filter, second] = filters
    if (second !== undefined) return 'it is packed twice over; print it into a new PDF'
    const data = bytes.subarray(start, end)
    if (filter !== undefined && filter in LONGER) {
      all += data.length * LONGER[filter as keyof typeof LONGER]
    } else if (filter !== undefined && !IN_LETTERS.test(dictionary)) {
      // What is no Flate after all is the business of the parser.
      inflates(data.subarray(FLATE_HEAD), (piece) => {
        all += piece.length
        return all <= MOST
      })
    }
    if (all > MOST) {
      return `it unpacks to more than ${MOST / 1024 / 1024} MiB; print it into a new PDF, or split it into parts`
    }
  }
  return null
}

interface PdfStream {
  dictionary: string
  start: number
  end: number
}

function* streamsOf(text: string): Generator<PdfStream> {
  for (let at = text.indexOf('stream'); at >= 0; at = text.indexOf('stream', at + 6)) {
    const opening = /^stream(?:\r\n|\n|\r)/u.exec(text.slice(at, at + 8))?.[0]
    if (opening === undefined || text.slice(at - 3, at) === 'end') continue
    const before = text.slice(Math.max(0, at - LONGEST_DICTIONARY), at)
    const dictionary = named(before.slice(Math.max(0, before.lastIndexOf('obj'))))
    const start = at + opening.length
    const stated = Number(/\/Length\s{1,5}(\d{1,9})(?!\d|\s{1,5}\d)/u.exec(dictionary)?.[1] ?? 0)
    const close = text.indexOf('endstream', Math.min(start + stated, text.length))
    yield { dictionary, start, end: close < 0 ? text.length : close }
  }
}

/** A name may be written with the numbers of its letters: `/Fl#61teDecode`. */
const named = (dictionary: string): string =>
  dictionary.replace(/#([0-9a-fA-F]{2})/gu, (_whole, digits: string) =>
    String.fromCharCode(parseInt(digits, 16)),
  )
