import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fold } from '../language/index.ts'
import { foldedName } from './folded-name.ts'

test('a name is folded alike however many came between', () => {
  const name = 'أحمد الزبيدي'

  for (let number = 0; number < 10_000; number++) foldedName(`${name} ${number % 2}`)
  for (let number = 0; number < 20_000; number++) foldedName(`بلدة ${number}`)

  assert.deepEqual(foldedName(name), { whole: fold(name), words: fold(name).split(' ') })
})
