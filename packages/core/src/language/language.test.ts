import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { LEXEME_MEMORY } from './lexeme.ts'
import { tokenise } from './tokenise.ts'
import { cutWords, detectLanguage, directionOf, fold, lexemesOf, stem } from './index.ts'

const LANGUAGES: readonly (readonly [language: string, text: string])[] = [
  ['ar', 'أعلنت وزارة الصحة تسجيل إصابات جديدة'],
  ['fa', 'رئیس جمهور ایران با وزیر خارجه عراق دیدار کرد'],
  ['ur', 'وزیر اعظم نے کہا ہے کہ مذاکرات جاری رہیں گے'],
  ['ps', 'د افغانستان ولسمشر له بهرنیو چارو وزیر سره وکتل'],
  ['ckb', 'سەرۆکی هەرێمی کوردستان لەگەڵ وەزیر کۆبووەوە'],
  ['ug', 'بۇ خەۋەر بىلەن مۇناسىۋەتلىك'],
  ['he', 'ראש הממשלה נפגש עם שר החוץ'],
  ['en', 'The ferry company said services would resume on Monday'],
  ['fr', 'Le gouvernement annonce une réforme des retraites pour la rentrée'],
  ['de', 'Die Regierung kündigt ein neues Gesetz für den Wohnungsbau an'],
  ['es', 'El gobierno anuncia una nueva ley para la vivienda'],
  ['pt', 'O governo anuncia uma nova lei para a habitação no país'],
  ['ru', 'Правительство объявило о новом законе о жилье'],
  ['uk', 'Уряд оголосив про новий закон щодо житла для їхніх родин'],
  ['mk', 'Владата најави дека ќе донесе нов закон за домување'],
  ['tr', 'Hükümet konut için yeni bir yasa çıkaracağını duyurdu'],
  ['id', 'Pemerintah mengumumkan bahwa undang-undang itu tidak bisa ditunda karena hujan'],
  ['hr', 'Tko će sljedeći tjedan preuzeti vodstvo u tvrtki'],
  ['bs', 'Šta će općina uraditi ko odbije platiti hiljadu maraka'],
  ['ms', 'Polis tahan pemandu kereta kerana kemalangan di lebuh raya'],
  ['xh', 'Abantu bathi urhulumente kufuneka alungise indlela ngokukhawuleza'],
  ['zu', 'Abantu bathi uhulumeni kumele alungise umgwaqo ngokushesha'],
  ['nn', 'Ordføraren seier at dei ikkje vil byggje bru'],
  ['mr', 'महापौरांनी नव्या पुलाची घोषणा केली आहे'],
  ['zh', '政府宣布新的住房法案'],
  ['ja', '政府は新しい住宅法を発表した'],
  ['ko', '정부는 새로운 주택법을 발표했다'],
  ['th', 'รัฐบาลประกาศกฎหมายใหม่'],
  ['el', 'Η κυβέρνηση ανακοίνωσε νέο νόμο'],
]

for (const [language, text] of LANGUAGES)
  test(`"${text}" is ${language}`, () => {
    assert.equal(detectLanguage(text), language)
  })

test('names in capitals weigh less than the words around them', () => {
  assert.equal(detectLanguage('New trial for Krzysztof Wojciechowski in March'), 'en')
})

test('capital İ is a Turkish letter and does not part a word', () => {
  assert.equal(detectLanguage('İSTANBUL BELEDİYESİ YENİ KÖPRÜYÜ AÇTI'), 'tr')
})

test('a declared neighbour is believed where six words would do for both', () => {
  assert.equal(detectLanguage('Grad je dobio novi most', 'bs'), 'bs')
  assert.equal(detectLanguage('Grad je dobio novi most', 'hr'), 'hr')
  assert.equal(detectLanguage('Council votes to widen the old bridge', 'hr'), 'en')
})

test('a declared language decides only where the text tells too little', () => {
  assert.equal(detectLanguage('GDP +3%', 'de-AT'), 'de')
  assert.equal(detectLanguage('12:30', 'ar'), 'ar')
  assert.equal(detectLanguage('12:30'), 'und')
  assert.equal(detectLanguage('أعلنت الحكومة خطة جديدة للإسكان', 'en'), 'ar')
})

test('a text reads in the direction of most of its letters, whatever it opens with', () => {
  assert.equal(directionOf('Reuters: انفجار في وسط العاصمة'), 'rtl')
  assert.equal(directionOf('الجزيرة: the channel that people watch'), 'ltr')
  assert.equal(directionOf('12 – 14', 'ar'), 'rtl')
  assert.equal(directionOf('12 – 14', 'en'), 'ltr')
  assert.equal(directionOf(''), 'ltr')
})

test('what readers take for the same word folds to the same', () => {
  for (const [one, other] of [
    ['إِجْتِمَاعٌ', 'اجتماع'],
    ['مدرســة', 'مدرسه'],
    ['مصطفى', 'مصطفي'],
    ['کوفی', 'كوفي'],
    ['ﻣﺼﺮ', 'مصر'],
    ['١٢٫٥', '12٫5'],
    ['۱۲', '12'],
    ['ＡＢＣ', 'abc'],
    ['Élysée', 'elysee'],
    ['Straße', 'strasse'],
    ['ещё', 'еще'],
  ] as const)
    assert.equal(fold(one), fold(other))
  assert.notEqual(fold('край'), fold('краи'))
})

test('folding twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), text => {
      const once = fold(text)

      assert.equal(fold(once), once)
    }),
    { seed: 7, numRuns: 2000 },
  )
})

test('words keep their figures and abbreviations and lose their endings after an apostrophe', () => {
  const cut = tokenise

  assert.deepEqual(cut('U.S. shares fell 1,200.5 points'), [
    'U.S',
    'shares',
    'fell',
    '1,200.5',
    'points',
  ])
  assert.deepEqual(cut("l'Iran et l’ONU"), ['l', 'Iran', 'et', 'l', 'ONU'])
  assert.deepEqual(cut("Ankara'dan Smith's"), ['Ankara', 'Smith'])
  assert.deepEqual(cut('$3bn مقتل 18من'), ['3', 'bn', 'مقتل', '18', 'من'])
  assert.deepEqual(cut('美国总统'), ['美', '国', '总', '统'])
  assert.deepEqual(cut('トランプ氏'), ['トランプ', '氏'])
  assert.ok(cut('รัฐบาลประกาศกฎหมายใหม่').length > 2)
})

test('words stand in order, one after the other, in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), text => {
      const { starts, ends } = cutWords(text)

      let last = 0
      for (const [index, start] of starts.entries()) {
        assert.ok(start >= last)
        last = ends[index] as number
        assert.ok(last > start && last <= text.length)
      }
    }),
    { seed: 7, numRuns: 2000 },
  )
})

test('a light Arabic stem takes off the article and endings, and leaves words that only look like it', () => {
  assert.equal(stem('والاجتماعات', 'ar'), stem('اجتماع', 'ar'))
  assert.equal(stem('للعراقيين', 'ar'), stem('العراقيين', 'ar'))
  assert.equal(stem('وزير', 'ar'), 'وزير')
  assert.equal(stem('الم', 'ar'), 'الم')
})

test('stems join the inflections of other languages', () => {
  assert.equal(stem('attacks', 'en'), stem('attacked', 'en'))
  assert.equal(stem('взрывы', 'ru'), stem('взрыва', 'ru'))
  assert.equal(stem('élections', 'fr'), stem('élection', 'fr'))
})

test('the memory of words is bounded, and forgetting changes no answer', () => {
  const words = lexemesOf('en')
  const before = words.of('attacks')
  for (let index = 0; index < LEXEME_MEMORY * 2 + 2; index++) words.of(`w${index}`)

  const after = words.of('attacks')

  assert.notEqual(after, before)
  assert.deepEqual(after, before)
})
