import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** Families with the scripts we set in them. Anything else falls back to the viewer's own fonts. */
const FAMILIES = [
  { name: 'ibm-plex-sans', subsets: ['latin', 'latin-ext', 'cyrillic'], adjust: '' },
  // Arabic letters look smaller than Latin ones of the same size.
  { name: 'ibm-plex-sans-arabic', subsets: ['arabic'], adjust: '  size-adjust: 106%;\n' },
] as const

const WEIGHTS = [400, 600] as const

const source = join(dirname(fileURLToPath(import.meta.url)), 'src')
const resolve = createRequire(import.meta.url).resolve

/**
 * Writes the viewer page to a folder: `index.html`, `app.js`, `app.css`, `icon.svg` and `fonts/`. The page asks for nothing
 * from any other host. Fails only on a bug in the page or a missing font package.
 */
export async function buildWeb(outDir: string): Promise<void> {
  await mkdir(join(outDir, 'fonts'), { recursive: true })
  const [faces] = await Promise.all([
    copyFonts(join(outDir, 'fonts')),
    cp(join(source, 'page'), outDir, { recursive: true }),
    bundle(join(source, 'main.ts'), join(outDir, 'app.js')),
    bundle(join(source, 'styles/app.css'), join(outDir, 'app.css')),
  ])
  const sheet = join(outDir, 'app.css')
  await writeFile(sheet, faces + (await readFile(sheet, 'utf8')))
}

async function bundle(from: string, to: string): Promise<void> {
  await build({
    entryPoints: [from],
    outfile: to,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    charset: 'utf8',
    logLevel: 'warning',
  })
}

/** Copies the font files and answers their `@font-face` rules. */
async function copyFonts(folder: string): Promise<string> {
  const rules: string[] = []
  for (const { name, subsets, adjust } of FAMILIES)
    for (const weight of WEIGHTS) {
      const sheet = resolve(`@fontsource/${name}/${weight}.css`)
      const css = await readFile(sheet, 'utf8')
      for (const subset of subsets) {
        const file = `${name}-${subset}-${weight}-normal.woff2`
        const face = css.split('@font-face').find(each => each.includes(`/${file})`))
        const range = face?.match(/unicode-range: ([^;]+);/)?.[1]
        const family = face?.match(/font-family: '([^']+)';/)?.[1]
        if (range === undefined || family === undefined)
          throw new Error(`The font package ${name} has no ${subset} at weight ${weight}`)
        await cp(join(dirname(sheet), 'files', file), join(folder, file))
        rules.push(faceRule(family, weight, file, range, adjust))
      }
    }
  return rules.join('')
}

const faceRule = (
  family: string,
  weight: number,
  file: string,
  range: string,
  adjust: string,
): string =>
  `@font-face {
  font-family: '${family}';
  font-weight: ${weight};
  font-style: normal;
  font-display: swap;
${adjust}  src: url(fonts/${file}) format('woff2');
  unicode-range: ${range};
}
`
