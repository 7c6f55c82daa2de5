/** Builds what browsers load: the pages and the element, into `apps/web/dist`. */
import { rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { buildElement } from '../packages/element/build.ts'
import { buildWeb } from '../apps/web/build.ts'

const out = fileURLToPath(new URL('../apps/web/dist', import.meta.url))

await rm(out, { recursive: true, force: true })
await buildWeb(out)
await writeFile(`${out}/news-ticker.js`, (await buildElement()).code)
