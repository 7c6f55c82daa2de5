import assert from 'node:assert/strict'
import { test } from 'node:test'
import { markArticle } from '../mark-article.ts'

const read = (declaredLanguage: string, text: string) =>
  markArticle({ title: '', text, declaredLanguage, url: null, published: 0 })
const people = (language: string, text: string) =>
  read(language, text).people.map(({ name, role }) => `${name}: ${String(role)}`)

test('an office goes on over nation, field and article in Romance languages', () => {
  assert.deepEqual(
    people(
      'fr',
      "Le président sénégalais Ousman Diarte et la ministre de l'Intérieur, Claire Dumont, sont arrivés mardi.",
    ),
    ['Ousman Diarte: président sénégalais', "Claire Dumont: ministre de l'Intérieur"],
  )
  assert.deepEqual(
    people(
      'it',
      'Il ministro degli Esteri Antonio Belforte ha detto che la riunione è stata utile.',
    ),
    ['Antonio Belforte: ministro degli Esteri'],
  )
  assert.deepEqual(
    people('pt', 'O general Lázaro Menteiro culpou os rebeldes pelo ataque desta semana.'),
    ['Lázaro Menteiro: general'],
  )
})

test('a German compound is an office or a body by its ending, and an article is no part of a name', () => {
  const found = read(
    'de',
    'Die Fischereiministerin Birte Asmund sprach in Berlin über die Rolle der NATO, teilte das Fischereiministerium mit.',
  )
  assert.deepEqual(
    found.people.map(({ name, role }) => `${name}: ${String(role)}`),
    ['Birte Asmund: Fischereiministerin'],
  )
  assert.deepEqual(found.organisations, ['NATO', 'Fischereiministerium'])
})

test('Russian offices, names and places are known in every case', () => {
  const found = read(
    'ru',
    'Губернатор Самарской области Виктор Лапшинов встретился в Казани с министром обороны Армении Арамом Саргсяном.',
  )
  assert.deepEqual(
    found.people.map(({ name, role }) => `${name}: ${String(role)}`),
    [
      'Виктор Лапшинов: Губернатор Самарской области',
      'Арамом Саргсяном: министром обороны Армении',
    ],
  )
  assert.ok(found.places.includes('Казани'))
})

test('a Turkish ending after an apostrophe ends a name, and the kind of body stands last', () => {
  const found = read(
    'tr',
    "Dışişleri Bakanı Yavuz Tekinalp, Bağdat'ta İmar ve Kalkınma Partisi heyetiyle görüştü ve basına konuştu.",
  )
  assert.deepEqual(
    found.people.map(({ name, role }) => `${name}: ${String(role)}`),
    ['Yavuz Tekinalp: Dışişleri Bakanı'],
  )
  assert.deepEqual(found.organisations, ['İmar ve Kalkınma Partisi'])
  assert.deepEqual(found.places, ['Bağdat'])
})

test('a body whose kind stands first goes on after "of", with a capital or without', () => {
  assert.deepEqual(
    read(
      'fr',
      "Le tribunal correctionnel de Nîmes a entendu le ministère de l'Économie dans cette affaire.",
    ).organisations,
    ['tribunal correctionnel de Nîmes', "ministère de l'Économie"],
  )
  assert.deepEqual(
    read(
      'es',
      'El Banco de Crédito Rural y la Universidad de Salamanca firmaron un acuerdo este año.',
    ).organisations,
    ['Banco de Crédito Rural', 'Universidad de Salamanca'],
  )
})

test('two particles may stand in a name', () => {
  assert.deepEqual(
    people(
      'nl',
      'Ursula van der Meulen, voorzitter van de raad, sprak gisteren met de pers in Utrecht.',
    ),
    ['Ursula van der Meulen: voorzitter van de raad'],
  )
})

test('the place that an office is of is a place', () => {
  assert.deepEqual(read('en', 'The mayor of London Sally Quine opened the bridge.').places, [
    'London',
  ])
})
