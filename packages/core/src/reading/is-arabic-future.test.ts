import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lexemesOf } from '../language/index.ts'
import { isArabicFuture } from './is-arabic-future.ts'

const future = (words: string): string[] =>
  words.split(' ').filter(word => isArabicFuture(lexemesOf('ar').of(word)))

test('a verb to come is known by its first letter', () => {
  const verbs = 'سيعقد ستنطلق سوف وسنواصل سيأتي سيطرح سيناقش سيلتقي ستوفر سنواجه'
  assert.deepEqual(future(verbs), verbs.split(' '))
})

test('years, cars, politics and foreign names are not to come', () => {
  assert.deepEqual(
    future('سنوات سنويا سيارة سياسية السيطرة سيطرته سينما سندات سيدات ستاندرد سيلفا'),
    [],
  )
})
