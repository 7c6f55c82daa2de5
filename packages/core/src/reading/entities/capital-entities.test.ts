import assert from 'node:assert/strict'
import { test } from 'node:test'
import { markArticle } from '../mark-article.ts'

const read = (text: string, title = '') =>
  markArticle({ title, text, declaredLanguage: 'en', url: null, published: 0 })
const people = (text: string, title = '') =>
  read(text, title).people.map(({ name, role }) => (role === null ? name : `${name}: ${role}`))
const bodies = (text: string) => read(text).organisations
const places = (text: string) => read(text).places

test('an office before the name goes back to the country or body that it is of', () => {
  assert.deepEqual(people('Talks with US President Harlan Quist ended late on Friday.'), [
    'Harlan Quist: US President',
  ])
  assert.deepEqual(people('The plan was drawn up by Ostara CEO Brenka Ostoic last year.'), [
    'Brenka Ostoic: Ostara CEO',
  ])
  assert.deepEqual(people('It was the work of medical correspondent Dr Ilse Varga, he added.'), [
    'Ilse Varga: medical correspondent',
  ])
})

test('an office after the name is the first one that follows, with or without an age', () => {
  assert.deepEqual(people('Marta Quell, 34, a spokeswoman for the port, said it was closed.'), [
    'Marta Quell: spokeswoman for the port',
  ])
  assert.deepEqual(
    people('Orla Finch, spokesperson of trade chief Bendt Aarup, said talks went on.'),
    ['Orla Finch: spokesperson of trade chief Bendt Aarup', 'Bendt Aarup: trade chief'],
  )
})

test('kin and courtesy show a person and are no office', () => {
  assert.deepEqual(people('She came with her sister Kate Brone and with Mr Oddy.'), [
    'Kate Brone',
    'Oddy',
  ])
  assert.deepEqual(
    people('They had lived with his wife, Lazi, and a son whom they named Corrin.'),
    ['Lazi', 'Corrin'],
  )
})

test('two words with capitals of which nothing is known are a person, but not what common words make', () => {
  assert.deepEqual(people('The goal by Zubrin Halvik came late, and Vexa Tornay made it two.'), [
    'Zubrin Halvik',
    'Vexa Tornay',
  ])
  assert.deepEqual(
    people('They saw the Golden Whistle and the Clean Harbours Act, and Rising Costs.'),
    [],
  )
})

test('initials, suffixes and particles are part of a name', () => {
  assert.deepEqual(people('The house of W. Marlo Fenn and of Arvo Dexter Comyn Jr. was sold.'), [
    'W. Marlo Fenn',
    'Arvo Dexter Comyn Jr',
  ])
})

test('two letters before a family name are those of the first names', () => {
  assert.deepEqual(people('It was signed by Vice President TD Marlow.'), [
    'TD Marlow: Vice President',
  ])
})

test('headline and text name a person once, by the full name', () => {
  assert.deepEqual(people('J.D. Vorst arrived on Sunday.', 'Vorst arrives as talks begin again'), [
    'J.D. Vorst',
  ])
  assert.deepEqual(
    people('Prime Minister Azlan has yet to decide.', 'Rivals of Azlan Mahadi wait in the north'),
    ['Azlan Mahadi: Prime Minister'],
  )
})

test('in a headline with capitals throughout only what is known is named', () => {
  assert.deepEqual(people('', 'Harbour Workers Demand Better Terms From Their Old Masters'), [])
})

test('a possessive ends a name', () => {
  assert.deepEqual(people("It was Norway's Lind Aasen who won the race."), ['Lind Aasen'])
})

test('bodies are known by the kind that stands last, or first before "of"', () => {
  assert.deepEqual(
    bodies(
      'The Ministry of Works and Housing, the Carrow Foundation, the Court of Appeal and Duke University agreed.',
    ),
    ['Ministry of Works and Housing', 'Carrow Foundation', 'Court of Appeal', 'Duke University'],
  )
  assert.deepEqual(bodies('It was paid for by the Seed and Grain Administration.'), [
    'Seed and Grain Administration',
  ])
})

test('arms and offices of a land or town are bodies, in small letters too, but not where they describe', () => {
  assert.deepEqual(
    bodies('Norwegian police and the Danish military spoke with the Swedish foreign ministry.'),
    ['Norwegian police', 'Danish military', 'Swedish foreign ministry'],
  )
  assert.deepEqual(bodies('UK Embassy in Velm opens a school.'), ['UK Embassy'])
  assert.deepEqual(bodies('He was told so by Ostera Vale police on Monday.'), [
    'Ostera Vale police',
  ])
  assert.deepEqual(bodies('A Danish military base and two Norwegian police officers.'), [])
})

test('a team is the same by its last word', () => {
  assert.deepEqual(bodies('The Boston Celtics won again. The Celtics were ahead all night.'), [
    'Boston Celtics',
  ])
})

test('an adjective that opens a sentence is no body before an office, nor is an ally', () => {
  assert.deepEqual(bodies('Acclaimed actor Jon Halvik arrived.'), [])
  assert.deepEqual(bodies('A Vorst ally left.'), [])
})

test('initials are the body whose name they shorten, and nothing after what is no body', () => {
  assert.deepEqual(
    bodies('Nordic Copper Wire Corp (NCW) will close a plant. NCW has two others.'),
    ['Nordic Copper Wire Corp'],
  )
  assert.deepEqual(bodies('A Clean Harbours Act (CHA) was passed.'), [])
})

test('cups, laws and days are neither people nor bodies nor places', () => {
  const found = read('They won the Amber Cup in spring, under the Clean Sport Act, on Mothers Day.')
  assert.deepEqual([...found.people, ...found.organisations, ...found.places], [])
})

test('places are known by the kind of site, by what stands before them and by a known place after them', () => {
  assert.deepEqual(
    places(
      'Fires burnt near Ostrava Hill, in Velm, on Quarra island, in northern Tessaly and at Brill, California.',
    ),
    ['Ostrava Hill', 'Velm', 'Quarra', 'Tessaly', 'Brill', 'California'],
  )
  assert.deepEqual(places('He was a salesman from Modero, and she was born in the town of Ilm.'), [
    'Modero',
    'Ilm',
  ])
})

test('an adjective with a capital is no place behind "in", nor is what heads a column', () => {
  assert.deepEqual(places('They met in Presidential style.'), [])
  assert.deepEqual(places('PRESS REVIEW – It was a long day in Velm.'), ['Velm'])
})

test('what is held, and what lies in a direction of a town, are places', () => {
  assert.deepEqual(places('Fire broke out in army-held Al Ostrin and northwest of Marsa Velm.'), [
    'Al Ostrin',
    'Marsa Velm',
  ])
})

test('a grade before an office and a word that only opens a sentence are no bodies', () => {
  assert.deepEqual(bodies('Orla Finch, Senior Lecturer in law, spoke.'), [])
  assert.deepEqual(bodies('Logging company leaves.'), [])
})

test('in a text about sport a city that wins or is beaten is its team', () => {
  const { organisations, places: found } = read(
    'The league match was won late. Houston beat Boston after a penalty shootout in Dallas, their coach said.',
  )
  assert.deepEqual([organisations, found], [['Houston', 'Boston'], ['Dallas']])
  assert.deepEqual(bodies('Rain beat Houston for a week.'), [])
})

test('a first name that is also a country is the person before a name', () => {
  const found = read('A goal by Jordan Coxley came late.')
  assert.deepEqual(
    found.people.map(({ name }) => name),
    ['Jordan Coxley'],
  )
  assert.deepEqual(found.reading.countries, [])
})

test('the country of a currency is not what the report is about', () => {
  assert.deepEqual(read('The ship was sold for US$40m to a firm in Norway.').reading.countries, [
    'NO',
  ])
})

test('a small syllable behind a hyphen belongs to a name of two words, what makes an adjective does not', () => {
  assert.deepEqual(people('Leader Kim Chul-soo met Governor Leung Wai-ying.'), [
    'Kim Chul-soo: Leader',
    'Leung Wai-ying: Governor',
  ])
  assert.deepEqual(people('Shares of a New York-based firm and a Hong Kong-listed one fell.'), [])
})
