import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fold, tokenise } from '../../language/index.ts'
import { countGraphemes } from './count-graphemes.ts'
import { shorten } from './shorten.ts'

test('every line is made by deletion alone, within its limit, in any language', () => {
  const words =
    'ferry الوزير which الذي on Monday اليوم أمس « » " \' ( ) 12 not لم after بعد , ، : – … صاحب السمو بن der die после не ، in with'.split(
      ' ',
    )
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...words), { maxLength: 60 }).map(parts => parts.join(' ')),
      fc.constantFrom('ar', 'en', 'de', 'ru', 'fr', 'ja', 'und'),
      fc.constantFrom(60, 90, 140),
      (sentence, language, limit) => {
        const line = shorten(sentence, language, limit).text

        assert.ok(countGraphemes(line) <= limit)
        const source = tokenise(sentence).map(fold)
        let at = 0
        for (const word of tokenise(line).map(fold)) {
          at = source.indexOf(word, at) + 1
          assert.ok(at > 0, `${word} of "${line}" is not in "${sentence}"`)
        }
      },
    ),
    { seed: 4, numRuns: 600 },
  )
})

test('a negation stays in every line that did not end in the middle', () => {
  const parts =
    'ferry runs harbour after on Monday , which amid in port 12 owners with , while deal'
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...parts.split(' ')), { minLength: 8, maxLength: 30 }),
      fc.nat(29),
      (words, at) => {
        const sentence = words.toSpliced(at % words.length, 0, 'not').join(' ')
        const line = shorten(sentence, 'en', 60).text

        assert.ok(line.endsWith('…') || tokenise(line).includes('not'), `${sentence} → ${line}`)
      },
    ),
    { seed: 4, numRuns: 600 },
  )
})
