import assert from 'node:assert/strict'
import { test } from 'node:test'
import { safeAddress } from './make-link.ts'

test('only web addresses become links', () => {
  assert.equal(safeAddress('https://a.example/b?c=1'), 'https://a.example/b?c=1')
  assert.equal(safeAddress('http://a.example/'), 'http://a.example/')
  for (const url of [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,<b>',
    'vbscript:x',
    'file:///etc/passwd',
    '/relative',
    '',
    null,
  ])
    assert.equal(safeAddress(url), null, String(url))
})
