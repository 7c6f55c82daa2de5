import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cleanHeadline } from './clean-headline.ts'

test('the outlet goes from either end of a headline, a clause after a dash stays', () => {
  const lines = [
    cleanHeadline('fars | Two killed as vessel is struck in the Caribbean', 'Fars News'),
    cleanHeadline('Two killed as vessel is struck in the Caribbean - Fars News', 'Fars News'),
    cleanHeadline('Talks end without a deal – ministers meet again', 'Fars News'),
  ]

  assert.deepEqual(lines, [
    'Two killed as vessel is struck in the Caribbean',
    'Two killed as vessel is struck in the Caribbean',
    'Talks end without a deal – ministers meet again',
  ])
})

test('who speaks before a bar is not taken for the outlet', () => {
  const line = cleanHeadline('Minister | "We will not leave the talks now"', 'Fars News')

  assert.equal(line, 'Minister | "We will not leave the talks now"')
})

test('labels, brackets, pictures and trailing dots go; short names in guillemets lose only the marks', () => {
  const line = cleanHeadline('عاجل | «حركة النور» تعلن وقف القتال (فيديو) 🔴...', 'قناة')

  assert.equal(line, 'حركة النور تعلن وقف القتال')
})

test('what only an outlet is called goes with the section before it, whoever passes the headline on', () => {
  const lines = [
    cleanHeadline('Ferries return to the northern port - Sport - Brenmouth Herald', 'Fars News'),
    cleanHeadline('Trajekti se vračajo v severno pristanišče - Obala.si', 'Fars News'),
    cleanHeadline('Ferries return to the northern port | Brenmouth Now: News, Tides and Views', ''),
  ]

  assert.deepEqual(lines, [
    'Ferries return to the northern port',
    'Trajekti se vračajo v severno pristanišče',
    'Ferries return to the northern port',
  ])
})

test('labels behind a picture, without a mark, and hashtags go', () => {
  const lines = [
    cleanHeadline('⭕️بالفيديو | سفن الصيد تعود إلى الميناء', ''),
    cleanHeadline('بالفيديو سفن الصيد تعود إلى الميناء', ''),
    cleanHeadline('The Latest: Ferries return to the port #Ferry #News', ''),
    cleanHeadline('Live-Ticker: Fähren kehren in den Hafen zurück', ''),
  ]

  assert.deepEqual(lines, [
    'سفن الصيد تعود إلى الميناء',
    'سفن الصيد تعود إلى الميناء',
    'Ferries return to the port',
    'Fähren kehren in den Hafen zurück',
  ])
})

test('a name in guillemets that leans on a prefix keeps them', () => {
  assert.equal(
    cleanHeadline('تهيئة الأرض لـ«الحديقة الزرقاء» في الميناء', ''),
    'تهيئة الأرض لـ«الحديقة الزرقاء» في الميناء',
  )
})

test('outlets that no list has go by how they are written, whose word it is stays', () => {
  const lines = [
    'Atletas portugueses voltam ao porto do norte - SAPO Desporto',
    'La Guinée va finalement ouvrir son port - Journal du Nord',
    'Fähren kehren in den Hafen zurück - Sport - DIE NORDSEE',
    'عودة السفن إلى الميناء بعد أسبوع - فرانس 24',
    '渡轮今日重新开航，港口恢复运营 - 體路 Sportsroad',
    'Ferries will return to the port - Khamenei',
    'Ferries will soon return to the port — PM Sharif',
    'Ferries return to the northern port - CNN',
  ].map(title => cleanHeadline(title, ''))

  assert.deepEqual(lines, [
    'Atletas portugueses voltam ao porto do norte',
    'La Guinée va finalement ouvrir son port',
    'Fähren kehren in den Hafen zurück',
    'عودة السفن إلى الميناء بعد أسبوع',
    '渡轮今日重新开航，港口恢复运营',
    'Ferries will return to the port - Khamenei',
    'Ferries will soon return to the port — PM Sharif',
    'Ferries return to the northern port - CNN',
  ])
})

test('a country before a bar goes, for the kicker names it', () => {
  assert.equal(
    cleanHeadline('رومانيا | البرلمان يحجب الثقة عن الحكومة', 'المنار'),
    'البرلمان يحجب الثقة عن الحكومة',
  )
})

test('a name in brackets that a headline opens with stays, a label goes', () => {
  assert.equal(
    cleanHeadline('(اتحاد الميناء) يغري ثلاثة من النجوم', ''),
    'اتحاد الميناء يغري ثلاثة من النجوم',
  )
  assert.equal(cleanHeadline('(فيديو) يغري النجوم بالعودة', ''), 'يغري النجوم بالعودة')
})

test('markup in a title is no part of a line', () => {
  assert.equal(
    cleanHeadline("<span style='color:red;'>Ferries</span>:<br>the port reopens", ''),
    'Ferries: the port reopens',
  )
})

test('what only announces a correspondent goes, and what one says stays', () => {
  assert.equal(
    cleanHeadline('الرئيس يزور باكستان. المشهد من هناك مع مراسلنا روح العباس حسين', 'X'),
    'الرئيس يزور باكستان',
  )
  assert.equal(
    cleanHeadline('جولة خامسة من التفاوض: ماذا في التفاصيل مع مراسلتنا منى طحيني', 'X'),
    'جولة خامسة من التفاوض',
  )
  assert.equal(
    cleanHeadline('قال مراسلنا في غزة إن القصف مستمر', 'X'),
    'قال مراسلنا في غزة إن القصف مستمر',
  )
  const interview = 'الرئيس في حوار مع مراسلنا أحمد سالم: لن نتراجع عن الاتفاق'
  assert.equal(cleanHeadline(interview, 'X'), interview)
})

test('an outlet may be named by any address of its own', () => {
  assert.equal(
    cleanHeadline('محادثات سويسرا تتعثر والوفد الإيراني ينسحب - links.al-akhbar.com', 'X'),
    'محادثات سويسرا تتعثر والوفد الإيراني ينسحب',
  )
})
