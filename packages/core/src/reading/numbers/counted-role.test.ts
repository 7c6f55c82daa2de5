import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anArticle } from '@shareet/testkit/builders'
import { readArticle } from '../index.ts'

const roles = (title: string): string[] =>
  readArticle(anArticle({ title, text: '' })).numbers.map(({ value, role }) => `${value} ${role}`)

test('who kills or hurts may stand before the figure, as a verb', () => {
  assert.deepEqual(roles('فيضانات تقتل 12 شخصا'), ['12 killed'])
  assert.deepEqual(roles('انفجار يودي بحياة 7 عمال'), ['7 killed'])
  assert.deepEqual(roles('زلزال يهز المدينة ويصيب 20 شخصا'), ['20 injured'])
  assert.deepEqual(roles('الرصاص يصيب 6 فلسطينيين'), ['6 injured'])
  assert.deepEqual(roles('زلزال أصاب 30 وقتل 4'), ['30 injured', '4 killed'])
})

test('a target, a goalpost and a market are hit with the same verb, and nobody is hurt', () => {
  assert.deepEqual(roles('الجيش يصيب 3 أهداف في غارات'), ['3 null'])
  assert.deepEqual(roles('المهاجم أصاب القائم 3 مرات'), ['3 null'])
  assert.deepEqual(roles('صاروخ أصاب 4 مبان'), ['4 null'])
})

test('two who were killed or hurt are counted by the dual', () => {
  assert.deepEqual(roles('زلزال يقتل شخصين'), ['2 killed'])
  assert.deepEqual(roles('مقتل شخصين وإصابة ثلاثة في انفجار'), ['2 killed', '3 injured'])
  assert.deepEqual(roles('رصاص يصيب جنديين'), ['2 injured'])
  assert.deepEqual(roles('القوات تصيب هدفين'), ['2 null'])
  assert.deepEqual(roles('توقيع اتفاقين في القاهرة'), ['2 null'])
})

test('a toll may have its place between it and the figure', () => {
  assert.deepEqual(roles('Death toll in Kabul blast rises to 21'), ['21 killed'])
  assert.deepEqual(roles('ارتفاع حصيلة ضحايا الزلزال الذي ضرب شرق أفغانستان إلى 1400'), [
    '1400 killed',
  ])
  assert.deepEqual(roles('Death toll rises to 12, with 30 injured'), ['12 killed', '30 injured'])
  assert.deepEqual(roles('Bridge toll rises to 5 dollars'), ['5 money'])
})

test('years that somebody spent, and hospitals to which the hurt were brought, are nobody’s death', () => {
  assert.deepEqual(roles('أسرى قضوا 12 عاما في السجن'), ['12 null'])
  assert.deepEqual(roles('نقل ضحايا الحادث الذي وقع أمس على الطريق الدولي إلى 5 مستشفيات'), [
    '5 null',
  ])
})

test('bodies that are found are of the dead', () => {
  assert.deepEqual(roles('انتشال 8 جثث من تحت الأنقاض'), ['8 killed'])
})
