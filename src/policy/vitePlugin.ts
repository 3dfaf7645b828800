import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/**
 * What the built page may load and run: its own files, nothing of another host, no script or style in its text, no `eval`.
 * `blob:` and `data:` are pictures that the page draws itself, for Take away.
 */
export const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
].join('; ')

/** The policy of a page, with the hashes of the scripts and styles that the build wrote into it: no other may stand there. */
export function policyOf(html: string): string {
  return POLICY.replace("script-src 'self'", (rule) =>
    [rule, ...hashes(html, 'script')].join(' '),
  ).replace("style-src 'self'", (rule) => [rule, ...hashes(html, 'style')].join(' '))
}

function hashes(html: string, tag: 'script' | 'style'): string[] {
  const inline = html.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gsu'))
  return [...inline].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  )
}

/**
 * Writes the Content-Security-Policy into the built page, where any server serves it; a development server needs inline scripts. To
 * stand behind the plugins that write into the page.
 */
export function restrictPage(): Plugin {
  return {
    name: 'silkthread:policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policyOf(html) },
          injectTo: 'head-prepend',
        },
      ],
    },
  }
}
