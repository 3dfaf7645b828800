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

/** Writes the Content-Security-Policy into the built page, where any server serves it; a development server needs inline scripts. */
export function restrictPage(): Plugin {
  return {
    name: 'silkthread:policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  }
}
