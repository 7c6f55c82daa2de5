import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { archiveWords, findTerm, makeSnippet, markFound, parseQuery } from './index.ts'

/** What of a text a question marks, or null where a term of it is not found. */
function found(question: string, text: string, language: string): readonly string[] | null {
  const query = parseQuery(question, null)
  assert.ok(query.ok)
  const words = archiveWords(text, language)
  if (query.value.terms.some(term => findTerm(term, words).length === 0)) return null
  return markFound(text, language, query.value).found.map(({ start, end }) =>
    text.slice(start, end),
  )
}

const ARABIC: readonly (readonly [question: string, text: string])[] = [
  ['اجتماع', 'والاجتماع'],
  ['والاجتماع', 'اجتماع'],
  ['الإجتماع', 'بإجتماعٍ'],
  ['باجتماع', 'الاجتماع'],
  ['مدرسه', 'المدرسة'],
  ['احمد', 'أحمد'],
  ['مستشفي', 'للمستشفى'],
  ['محمد', 'مـحـمـد'],
  ['مُحَمَّد', 'محمد'],
  ['کتاب', 'كتاب'],
  ['لاعبون', 'اللاعبين'],
]
for (const [question, text] of ARABIC)
  test(`"${question}" finds ${text}`, () => {
    assert.deepEqual(found(question, `قال ${text} أمس`, 'ar'), [text])
  })

test('a word is found in its other forms, in whatever language the text is', () => {
  assert.deepEqual(found('ministers', 'The minister left', 'en'), ['minister'])
  assert.deepEqual(found('министр', 'Встреча министров', 'ru'), ['министров'])
  assert.deepEqual(found('élections', 'Une election locale', 'fr'), ['election'])
  assert.deepEqual(found('کتاب', 'کتاب‌های تازه', 'fa'), ['کتاب‌های'])
})

test('a stem of one language is no word of another', () => {
  assert.equal(found('organisation', 'Der Organ spielt', 'de'), null)
})

test('all words must be there, in any order', () => {
  assert.deepEqual(found('bridge opened', 'They opened a bridge', 'en'), ['opened', 'bridge'])
  assert.equal(found('bridge closed', 'They opened a bridge', 'en'), null)
})

test('a phrase in quotes of any kind is found as it stands, whatever leans on its words', () => {
  for (const quoted of ['"مجلس الأمن"', '«مجلس الأمن»', '“مجلس الأمن”', '"مجلس الأمن'])
    assert.deepEqual(found(quoted, 'قرار بمجلس الأمن اليوم', 'ar'), ['بمجلس الأمن'])
  assert.equal(found('"مجلس الأمن"', 'الأمن في مجلس النواب', 'ar'), null)
})

test('a beginning finds every word that goes on from it', () => {
  assert.deepEqual(found('presid*', 'A presidential aide of the president', 'en'), [
    'presidential',
    'president',
  ])
  assert.deepEqual(found('اجتما*', 'والاجتماعات باجتماعهم', 'ar'), ['والاجتماعات', 'باجتماعهم'])
})

test('words without spaces between them are a phrase', () => {
  assert.deepEqual(found('地震', '日本で地震がありました', 'ja'), ['地震'])
  assert.equal(found('地震', '大地と震え', 'ja'), null)
  assert.deepEqual(found('covid-19', 'The Covid-19 wave', 'en'), ['Covid-19'])
})

test('what cannot be looked for is refused with its kind', () => {
  const kind = (question: string): string | null => {
    const query = parseQuery(question, null)
    return query.ok ? null : query.error.kind
  }
  assert.equal(kind(''), 'empty')
  assert.equal(kind(' " * - " '), 'empty')
  assert.equal(kind('a*'), 'short-prefix')
  assert.equal(kind('地*'), null)
  assert.equal(kind('word '.repeat(13)), 'too-many-words')
  assert.equal(kind('x'.repeat(301)), 'too-long')
})

test('a snippet shows the place where most of the question stands, with what was found in it', () => {
  const filler = 'وقال المتحدث إن العمل مستمر في المدينة كلها. '.repeat(20)
  const text = `ذكر السد مرة. ${filler}انهيار السد الكبير مساء. ${filler}`
  const query = parseQuery('انهيار السد', null)
  assert.ok(query.ok)

  const snippet = makeSnippet(text, 'ar', query.value)

  assert.match(snippet.text, /^… .* …$/)
  assert.deepEqual(
    snippet.found.map(({ start, end }) => snippet.text.slice(start, end)),
    ['انهيار', 'السد'],
  )
})

test('a short text is its own snippet', () => {
  const query = parseQuery('nothing', null)
  assert.ok(query.ok)

  assert.deepEqual(makeSnippet('Two\nlines.', 'en', query.value), { text: 'Two lines.', found: [] })
})

test('any question and any text give marks that lie in the words shown, apart from each other', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      (question, text) => {
        const query = parseQuery(question, null)
        if (!query.ok) return
        for (const shown of [
          markFound(`${text} ${question}`, 'ar', query.value),
          makeSnippet(`${text} ${question}`, 'en', query.value),
        ]) {
          let last = 0
          for (const { start, end } of shown.found) {
            assert.ok(start >= last && end > start && end <= shown.text.length)
            last = end
          }
        }
      },
    ),
    { numRuns: 200 },
  )
})
