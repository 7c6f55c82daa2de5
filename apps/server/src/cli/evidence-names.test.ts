import assert from 'node:assert/strict'
import { test } from 'node:test'
import { evidenceName } from '@shareet/catalogue'
import { LINK_KINDS, MERGE_KINDS } from '@shareet/core/stories'

test('every kind of evidence has a name of its own in both languages', () => {
  const kinds = [...new Set([...MERGE_KINDS, ...LINK_KINDS])]

  for (const lang of ['ar', 'en'] as const) {
    const names = kinds.map(kind => evidenceName(lang, kind))
    assert.equal(new Set(names).size, kinds.length)
    assert.ok(names.every(name => !/^(?:Other evidence|دليل آخر)/.test(name)))
  }
})
