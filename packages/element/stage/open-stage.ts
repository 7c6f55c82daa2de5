import type { Direction, ItemDocument, TickerDocument } from '@shareet/protocol'
import { serveFiles } from '@shareet/testkit/browser'
import type { FileServer } from '@shareet/testkit/browser'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { buildElement } from '../build.ts'

const FONTS = [
  ['ibm-plex-sans-arabic', 'arabic'],
  ['ibm-plex-sans', 'latin'],
] as const

/** A page with the element alone on it, as a host site would embed it, with the fonts of the viewer page. */
export async function openStage(): Promise<FileServer> {
  const { code } = await buildElement()
  const require = createRequire(import.meta.url)
  const faces: string[] = []
  const files: Record<string, { type: string; body: string | Uint8Array }> = {
    '/news-ticker.js': { type: 'text/javascript; charset=utf-8', body: code },
  }
  for (const [family, subset] of FONTS)
    for (const weight of [400, 600]) {
      const name = `${family}-${subset}-${weight}-normal.woff2`
      const body = await readFile(require.resolve(`@fontsource/${family}/files/${name}`))
      files[`/${name}`] = { type: 'font/woff2', body }
      const range =
        subset === 'arabic' ? 'U+0600-06FF,U+0750-077F,U+200C-200F' : 'U+0000-00FF,U+2000-206F'
      faces.push(
        `@font-face{font-family:"${subset === 'arabic' ? 'IBM Plex Sans Arabic' : 'IBM Plex Sans'}";font-weight:${weight};src:url(/${name});unicode-range:${range}}`,
      )
    }
  files['/'] = {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang=en><title>stage</title><style>${faces.join('')}body{margin:0;background:#0e1420}</style><script type=module src=/news-ticker.js></script><news-ticker dir=rtl lang=ar id=rtl></news-ticker><news-ticker dir=ltr lang=en id=ltr></news-ticker>`,
  }
  return serveFiles(files)
}

/** An item with honest defaults. */
export const anItem = (
  id: string,
  text: string,
  change: Partial<ItemDocument> = {},
): ItemDocument => ({
  id,
  story: `story-${id}`,
  line: { text, lang: isArabic(text) ? 'ar' : 'en', dir: isArabic(text) ? 'rtl' : 'ltr' },
  attribution: null,
  kicker: null,
  urgency: 3,
  breaking: false,
  alert: { state: 'candidate', at: null, retracted: false },
  unconfirmed: false,
  importance: 50,
  why: [],
  reports: 3,
  publishers: [],
  publisherCount: 3,
  since: '2026-11-24T18:00:00Z',
  firstReport: '2026-11-24T18:00:00Z',
  lastReport: '2026-11-24T18:00:00Z',
  url: null,
  ...change,
})

export const aTicker = (direction: Direction, items: readonly ItemDocument[]): TickerDocument => ({
  version: 1,
  ticker:
    direction === 'rtl'
      ? { id: 'main', name: 'شريط', language: 'ar', direction }
      : { id: 'main', name: 'Shareet', language: 'en', direction },
  seq: 1,
  at: '2026-11-24T18:00:00Z',
  items,
})

const isArabic = (text: string): boolean => /^[^A-Za-z]*[\u0600-\u06ff]/.test(text)
