import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readArticle } from './index.ts'

const certainty = (title: string, text = ''): string =>
  readArticle({ title, text, declaredLanguage: null, url: null }).certainty

test('قد hedges what is to come and stresses what is past', () => {
  assert.equal(certainty('الوزارة قد تؤجل الامتحانات'), 'hedged')
  assert.equal(certainty('الوزارة تعلن أن اللجنة قد أنهت عملها'), 'reported')
})

test('a hedge in a relative clause is not of the claim', () => {
  assert.equal(certainty('Firm repairs valve that may have failed in winter'), 'reported')
  assert.equal(certainty('Officials say that valve may have failed in winter'), 'hedged')
})

test('what is expected or weighed is planned, what is disputed is denied', () => {
  assert.equal(certainty('Islands mull toll on the strait'), 'planned')
  assert.equal(certainty('Mayor expected to leave office'), 'planned')
  assert.equal(certainty('Harbour board disputes claims of a leak'), 'denied')
  assert.equal(certainty('المصنع يستهدف مليون طن من الزيتون'), 'planned')
})

test('an anniversary is a look back, congratulations on a national day are news', () => {
  assert.equal(certainty('المدينة تحيي ذكرى الزلزال الكبير'), 'past')
  assert.equal(certainty('الملك يهنئ الرئيس بذكرى اليوم الوطني'), 'reported')
})
