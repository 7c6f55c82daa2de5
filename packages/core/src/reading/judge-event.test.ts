import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readArticle } from './index.ts'

const kind = (title: string, text = ''): string | null =>
  readArticle({ title, text, declaredLanguage: null, url: null }).eventKind

test('the first event of a headline says what it is about', () => {
  assert.equal(kind('البحرين تدين التفجير في السوق'), 'statement')
  assert.equal(kind('أمين المدينة يناقش الانتخابات مع اللجنة'), 'meeting')
})

test('a speaker before a colon or a verb of saying makes a statement, a place or news does not', () => {
  assert.equal(kind('رئيس البلدية: الجسر القديم يحتاج إلى عناية'), 'statement')
  assert.equal(kind('Old bridge needs care, engineer says'), 'statement')
  assert.equal(kind('حلب: الجسر القديم يستعيد ألوانه'), null)
  assert.equal(kind('المهندس: الجسر القديم', 'أكد المهندس أن الجسر القديم جميل.'), 'statement')
  assert.equal(kind('الجسر القديم', 'ذكر المهندس أن الجسر القديم جميل.'), null)
})

test('the verb that opens an Arabic lead counts more than its other words', () => {
  assert.equal(kind('محطة جديدة للمسافرين', 'أطلقت الشركة خدمة للمسافرين ضمن خطة.'), 'launch')
})

test('a verb tells of its event in any form, and not by the stem that it shares with a noun', () => {
  assert.equal(kind('لصوص سيسرقون المتجر'), 'crime')
  assert.equal(kind('خبازون يعتصمون أمام البلدية'), 'protest')
  assert.equal(kind('وزارة العمل تنشر أرقاما'), null)
})

test('words that only sound like an event make none', () => {
  assert.equal(kind('كتب تقتل الوقت في القطار'), null)
  assert.equal(kind('Heels to kill for this spring'), null)
  assert.equal(kind('Bakers launch an attack on the village'), 'attack')
})

test('an explosion is told from an attack by the words around it', () => {
  assert.equal(
    kind('Blast at paint factory', 'A gas leak set off an explosion in a store.'),
    'accident',
  )
  assert.equal(kind('Blast at paint factory', 'Gunmen threw a bomb over the fence.'), 'attack')
})

test('a headline of an arrest or a judgement tells the deed only as the charge', () => {
  assert.equal(kind('السجن لسائق بتهمة الاحتيال والرشوة'), 'verdict')
  assert.equal(kind('Baker jailed over robbery and fraud'), 'verdict')
})

test('what somebody says of an event is a statement, with his office before the colon or in the first person', () => {
  assert.equal(kind('وزير الدفاع: نتمسك بوقف إطلاق النار'), 'statement')
  assert.equal(kind('تونس: السفير: المفاوضات مع الجيران متوقفة'), 'statement')
})

test('what a headline tells in passing is not its event', () => {
  assert.equal(kind('Ahead of NATO summit, Turkey arrests over 200'), 'arrest')
  assert.equal(kind('Harbour veteran, longest-serving bank chair, dies aged 100'), 'death')
  assert.equal(kind('Al menos 12 muertos por un terremoto en Chile'), 'disaster')
})

test('a commander killed and power seized are attacks, whoever tells it', () => {
  assert.equal(kind('Drone kills general in harbour town'), 'attack')
  assert.equal(kind('مقتل قائد الفرقة في الميناء'), 'attack')
  assert.equal(kind('Army seizes power on the islands'), 'attack')
  assert.equal(kind('الجيش يستولي على السلطة في الجزيرة'), 'attack')
})

test('what somebody threatens or denies did not happen, and a country that strikes a city attacks it', () => {
  assert.equal(kind('Admiral threatens to bomb the port'), 'statement')
  assert.equal(kind('العائلة تنفي وفاة الفنان'), 'statement')
  assert.equal(kind('Norway strikes Copenhagen'), 'attack')
})
