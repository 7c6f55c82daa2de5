import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nameKey, nameLikeness, sameName } from './index.ts'

test('a name has one key in Arabic, Latin and Cyrillic letters', () => {
  for (const spelling of ['al-Obeidi', 'Obaidi', 'Al Obeidi', 'Обейди'])
    assert.equal(nameKey(spelling), nameKey('العبيدي'), spelling)
  assert.equal(nameKey('محمد صلاح'), nameKey('Mohamed Salah'))
  assert.equal(nameKey('بوتين'), nameKey('Путин'))
  assert.equal(nameKey('Merkel'), nameKey('ميركل'))
})

test('spellings of one name sound alike, other names do not', () => {
  assert.ok(sameName('عراقجي', 'Araghchi'))
  assert.ok(sameName('زيلينسكي', 'Zelensky'))
  assert.ok(sameName('نتنياهو', 'Netanyahu'))
  assert.ok(!sameName('عراقجي', 'Erdogan'))
  assert.ok(!sameName('ماكرون', 'Merkel'))
  assert.equal(nameLikeness('', 'Merkel'), 0)
})
