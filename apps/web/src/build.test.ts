import assert from 'node:assert/strict'
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { buildWeb } from '../build.ts'

test('the built page is whole, brings its own fonts and names no other host', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'shareet-build-'))
  try {
    await buildWeb(folder)

    const files = await readdir(folder)
    const fonts = await readdir(join(folder, 'fonts'))
    const css = await readFile(join(folder, 'app.css'), 'utf8')
    const html = await readFile(join(folder, 'index.html'), 'utf8')

    assert.deepEqual(files.sort(), ['app.css', 'app.js', 'fonts', 'icon.svg', 'index.html'])
    for (const [, file] of [
      ...css.matchAll(/url\((fonts\/[^)]+)\)/g),
      ...html.matchAll(/"(fonts\/[^"]+)"/g),
    ])
      assert.ok(fonts.includes((file ?? '').slice('fonts/'.length)), `${file} is missing`)
    assert.equal(css.match(/@font-face/g)?.length, fonts.length)
    assert.doesNotMatch(css + html, /https?:\/\//)
  } finally {
    await rm(folder, { recursive: true })
  }
})
