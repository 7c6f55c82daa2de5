import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** `<news-ticker>` as one script for any page. */
export interface BuiltElement {
  readonly code: string
  readonly bytes: number
  readonly minGzipBytes: number
}

export async function buildElement(): Promise<BuiltElement> {
  const built = await build({
    entryPoints: [fileURLToPath(new URL('src/define.ts', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2023',
    charset: 'utf8',
    logLevel: 'warning',
  })
  const code = built.outputFiles[0]?.text ?? ''
  return { code, bytes: Buffer.byteLength(code), minGzipBytes: gzipSync(code, { level: 9 }).length }
}
