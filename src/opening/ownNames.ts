const PREFIX = 'opening-'

/** Attributes whose value is one or several ids. */
const ID_ATTRIBUTES = /\s(id|for|aria-labelledby|aria-describedby|aria-controls)="([^"]+)"/gu
/** Where a drawing asks for another of its parts. */
const REFERENCES = /(href="#|url\((?:&quot;|&#x27;)?#)([^"&)]+)/gu

/** The markup with ids that no other part of the page has: while it stands, the page that follows it has the others. */
export function withOwnNames(html: string): string {
  const own = (id: string) => (id.startsWith(PREFIX) ? id : PREFIX + id)
  return html
    .replace(
      ID_ATTRIBUTES,
      (_, name: string, ids: string) => ` ${name}="${ids.split(' ').map(own).join(' ')}"`,
    )
    .replace(REFERENCES, (_, before: string, id: string) => before + own(id))
}
