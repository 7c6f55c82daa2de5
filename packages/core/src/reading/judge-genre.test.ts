import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readArticle } from './index.ts'

const genre = (title: string, text = ''): string =>
  readArticle({ title, text, declaredLanguage: null, url: null }).genre

test('a writer who argues in the first person writes an opinion, a report of an argument is none', () => {
  assert.equal(
    genre(
      'من يسمع شكوى الرصيف؟',
      'لا شك أن المشي في مدننا صار مغامرة، وأنا أعتقد أننا نستطيع أن نغير ذلك لو سألنا أنفسنا لماذا نقبل به.',
    ),
    'opinion',
  )
  assert.equal(
    genre(
      'رئيس البلدية يسمع شكوى الرصيف',
      'قال رئيس البلدية أمس «لا شك أننا نستطيع أن نغير ذلك، وأنا أعتقد أن الأرصفة ستعود إلى أصحابها».',
    ),
    'report',
  )
})

test('a headline that asks what happened tells what others make of it', () => {
  assert.equal(
    genre('Who will follow the harbour master?', 'The council meets on Friday.'),
    'analysis',
  )
  assert.equal(genre('Dry spring: why wells run low', 'Farmers look at the sky.'), 'analysis')
  assert.equal(genre('هل تعود القطارات إلى الساحل؟', ''), 'analysis')
  assert.equal(genre('Council asks who will follow the harbour master', ''), 'report')
})

test('common words of sport count less than its own', () => {
  assert.equal(
    genre(
      'Harbour Rovers beat Hill Town',
      'The coach praised the striker, a player who scored twice in the last game of the season.',
    ),
    'sport',
  )
  assert.equal(
    genre('Party wins final vote', 'The win came after a long season of talks.'),
    'report',
  )
})

test('a death with the age of the dead is an obituary', () => {
  assert.equal(
    genre('The man who drew the maps', 'Aldo Verne, who drew the maps, died on Friday. He was 91.'),
    'obituary',
  )
})

test('an anniversary told by its number looks back, however grave what it is of', () => {
  for (const title of [
    'الذكرى العشرون لغزو العراق',
    'تركيا تحيي الذكرى الثانية للزلزال المدمر',
    'في الذكرى الخمسين لحرب أكتوبر',
  ]) {
    const { certainty, gravity } = readArticle({
      title,
      text: '',
      declaredLanguage: null,
      url: null,
    })
    assert.equal(genre(title, ''), 'lookback')
    assert.equal(certainty, 'past')
    assert.ok(gravity < 0.1, title)
  }
})

test('a headline that stands alone needs fewer words of sport', () => {
  assert.equal(genre('Rovers draw opener of the World Cup'), 'sport')
  assert.equal(genre('Rovers ship sinks'), 'report')
})
