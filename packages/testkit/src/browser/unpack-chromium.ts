import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

/** Where the browser of the dependencies lies unpacked, and what shows it fonts on a machine without any. */
export interface UnpackedChromium {
  readonly folder: string
  readonly fonts: Readonly<Record<string, string>>
}

const PACKAGE = '@sparticuz/chromium'

/** The package unpacks to the system's temporary folder; run apart, that folder is ours. */
const UNPACK = `const { default: chromium } = await import('${PACKAGE}'); await chromium.executablePath()`

/**
 * The browser that came with the dependencies, unpacked once beside them (some 210 MB, a few seconds). Several processes
 * may ask at once: each unpacks for itself and the first to finish is kept.
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const home = join(dirname(createRequire(import.meta.url).resolve(PACKAGE)), '../..')
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as {
    version: string
  }
  const caches = join(home, '../../.cache/shareet')
  const folder = join(caches, `chromium-${version}`)
  if (!existsSync(folder)) await unpackTo(folder, caches)
  return {
    folder,
    fonts: existsSync('/etc/fonts') ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  }
}

async function unpackTo(folder: string, caches: string): Promise<void> {
  await mkdir(caches, { recursive: true })
  const staging = await mkdtemp(join(caches, 'unpacking-'))
  try {
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', UNPACK], {
      cwd: import.meta.dirname,
      // The name of this runtime makes the package unpack its system libraries too.
      env: {
        PATH: process.env['PATH'],
        TMPDIR: staging,
        AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
      },
    })
    await writeFile(join(staging, 'fonts.conf'), fontSettings(folder))
    await rename(staging, folder)
  } catch (fault) {
    if (!existsSync(folder)) throw fault
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}

const fontSettings = (folder: string): string =>
  [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
    '',
  ].join('\n')
