import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anArticle } from '@shareet/testkit/builders'
import { readArticle } from '../index.ts'
import type { Reading } from '../index.ts'

const read = (title: string): Reading => readArticle(anArticle({ title, text: '' }))

test('سيول are floods where nothing speaks of Korea', () => {
  for (const title of ['سيول تجتاح درنة', 'مقتل 12 في سيول باليمن', 'سيول إسطنبول تغلق المدارس']) {
    const { places, countries, eventKind } = read(title)
    assert.ok(!places.includes('سيول') && !countries.includes('KR'), title)
    assert.equal(eventKind, 'disaster', title)
  }
})

test('سيول is Seoul where Korea is named, where one goes there, or where it acts', () => {
  for (const title of [
    'قمة في سيول بين الرئيسين الأمريكي والكوري الجنوبي',
    'وفد أمريكي يصل إلى سيول',
    'سيول تستدعي السفير الياباني',
    'سيول: بيونغ يانغ أطلقت صاروخا',
  ]) {
    const { countries, eventKind } = read(title)
    assert.ok(countries.includes('KR'), title)
    assert.notEqual(eventKind, 'disaster', title)
  }
})

test('a demonym of two words is nobody’s name', () => {
  assert.deepEqual(read('سيول تعلن إطلاق صاروخ كوري شمالي').people, [])
})
