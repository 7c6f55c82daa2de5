import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { readFrame } from './read-frame.ts'

for (const kind of ['snapshot', 'change', 'sources']) {
  test(`the published example of a ${kind} frame is understood`, async () => {
    const address = new URL(`../../protocol/examples/frame-${kind}.json`, import.meta.url)

    const frame = readFrame(await readFile(address, 'utf8'))

    assert.equal(frame?.kind, kind)
  })
}

test('what is not a frame is not taken for one', () => {
  const others = [
    '',
    'null',
    '[]',
    '{"kind":"snapshot"}',
    '{"kind":"snapshot","document":{"seq":1}}',
    '{"kind":"change","seq":"2","order":[],"put":[]}',
    '{"kind":"change","seq":2,"order":[]}',
    '{"kind":"sources"}',
    '<html>',
  ]

  for (const other of others) assert.equal(readFrame(other), undefined, other)
})
