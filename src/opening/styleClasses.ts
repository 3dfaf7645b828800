/** An element with a style of its own, after React: attributes in double quotes, `class` before or after it. */
const STYLED = /<[a-z][^<>]*?\sstyle="[^"]*"[^<>]*>/giu

/** The markup with a class for each style of an element: the page's policy allows none in attributes. */
export function styleClasses(html: string): { html: string; css: string } {
  const classByStyle = new Map<string, string>()
  const styled = html.replace(STYLED, (tag) => {
    const style = unescaped(/\sstyle="([^"]*)"/u.exec(tag)?.[1] ?? '')
    const name = classByStyle.get(style) ?? `opening-style-${classByStyle.size}`
    classByStyle.set(style, name)
    const plain = tag.replace(/\sstyle="[^"]*"/u, '')
    return plain.includes(' class="')
      ? plain.replace(' class="', ` class="${name} `)
      : plain.replace(/^<[a-z]+/iu, `$& class="${name}"`)
  })
  const rules = [...classByStyle].map(([style, name]) => `.${name}{${strong(style)}}`)
  return { html: styled, css: rules.join('') }
}

/** As strong as it was in the attribute: stronger than every rule of the style sheets. */
const strong = (style: string): string =>
  style
    .split(';')
    .map((declaration) => `${declaration}!important`)
    .join(';')

const unescaped = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&')
