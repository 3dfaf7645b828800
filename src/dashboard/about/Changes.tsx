import { changeBlocks } from './changeBlocks.ts'

export interface ChangesProps {
  text: string
  /** The same points shorter in Chinese, where the page is; what it lacks stays English. */
  chinese: string | null
}

/** The change log as it is written: headings, points, and code apart. Only the marks that it uses are known. */
export function Changes({ text, chinese }: ChangesProps) {
  const blocks = changeBlocks(text, chinese)
  return (
    <div className="about-changes">
      {blocks.map((block, at) => (
        <div key={at} lang={block.lang}>
          <Block text={block.text} />
        </div>
      ))}
    </div>
  )
}

function Block({ text }: { text: string }) {
  if (text.startsWith('#')) return <h3>{text.replace(/^#+\s+/u, '')}</h3>
  const code = /^```\w*\n([\s\S]*?)\n\s*```$/u.exec(text)
  if (code !== null) return <pre tabIndex={0}>{code[1]}</pre>
  const isPoint = text.startsWith('- ')
  const plain = (isPoint ? text.slice(2) : text).replace(/\s+/gu, ' ')
  return <p className={isPoint ? 'about-point' : undefined}>{marked(plain)}</p>
}

/** `**bold**`, `_slanted_`, `` `code` `` and links, whose text stays. */
function marked(text: string) {
  const plain = text.replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
  return plain.split(/(\*\*[^*]+\*\*|`[^`]+`|(?<!\w)_[^_]+_(?!\w))/u).map((piece, at) => {
    if (piece.startsWith('**')) return <b key={at}>{piece.slice(2, -2)}</b>
    if (piece.startsWith('`')) return <code key={at}>{piece.slice(1, -1)}</code>
    if (/^_.+_$/u.test(piece)) return <i key={at}>{piece.slice(1, -1)}</i>
    return piece
  })
}
