import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openLexicon } from './lexicon/open-lexicon.ts'
import { seamInArabic } from './seam-in-arabic.ts'
import { stemArabic } from './stem-arabic.ts'

const parted = (written: string): string => {
  const seam = seamInArabic(written)
  return seam === 0 ? written : `${written.slice(0, seam)} ${written.slice(seam)}`
}

test('words that a feed has run together are parted where one of them must end', () => {
  assert.equal(parted('المدرسةوالملعب'), 'المدرسة والملعب')
  assert.equal(parted('لاحقاًعلى'), 'لاحقاً على')
  assert.equal(parted('إلىالمرفأ'), 'إلى المرفأ')
  assert.equal(parted('يومالسبت'), 'يوم السبت')
  assert.equal(parted('وأضافالوزير'), 'وأضاف الوزير')
  assert.equal(parted('الشهرالماضي'), 'الشهر الماضي')
})

test('a verb of saying is parted from what opens its clause and from who speaks', () => {
  assert.equal(parted('وأشارإلى'), 'وأشار إلى')
  assert.equal(parted('وأشارتإلى'), 'وأشارت إلى')
  assert.equal(parted('أعلنمدير'), 'أعلن مدير')
})

test('one word stays one, whatever letters it has inside', () => {
  for (const word of [
    'ميداليات',
    'عمالتها',
    'بعدالتهم',
    'الطوارىء',
    'احتمالية',
    'الانتقالية',
    'الليبرالية',
    'الدارالبيضاء',
    'يعلنون',
    'معالجتها',
  ])
    assert.equal(parted(word), word)
})

test('verbs of saying and who speaks are known as written, so that seams are found without stems', () => {
  for (const word of ['أعلن', 'أضافت', 'قال', 'مدير', 'وزير', 'مصدر', 'وزارة', 'منظمة', 'شرطة'])
    assert.deepEqual(
      openLexicon('ar')
        .startingWith([], [stemArabic(word)])
        .filter(({ meaning }) =>
          ['saying', 'title', 'anonymous', 'body', 'organisation'].includes(meaning.kind),
        ),
      [],
      word,
    )
})
