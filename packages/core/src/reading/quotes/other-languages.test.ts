import assert from 'node:assert/strict'
import { test } from 'node:test'
import { markArticle } from '../index.ts'

const said = (language: string, text: string): unknown[] =>
  markArticle({ title: '', text, declaredLanguage: language, url: null, published: 0 }).quotes.map(
    ({ kind, speaker, via, text: words }) => [kind, speaker, via, words],
  )

test('French puts the subject behind the verb and tells an agency with a preposition', () => {
  assert.deepEqual(said('fr', '« Le port est perdu », a déclaré Claire Vauban, pêcheuse.'), [
    ['direct', 'Claire Vauban', null, 'Le port est perdu'],
  ])
  assert.deepEqual(said('fr', 'Le maire Luc Tannier a affirmé à l’AFP que le pont serait fermé.'), [
    ['reported', 'Luc Tannier', 'AFP', 'le pont serait fermé'],
  ])
})

test('a German clause needs no more than a comma, and a source may stand before the verb', () => {
  assert.deepEqual(said('de', 'Uwe Kranz sagte am Montag, die Brücke bleibe zu.'), [
    ['reported', 'Uwe Kranz', null, 'die Brücke bleibe zu'],
  ])
  assert.deepEqual(said('de', 'Nach Angaben des Hafenamts wurden drei Menschen verletzt.'), [
    ['reported', 'des Hafenamts', null, 'wurden drei Menschen verletzt'],
  ])
})

test('Turkish says at the end who said it, and names a source before its word', () => {
  assert.deepEqual(said('tr', 'Bakan Elif Demir, "Limanı yarın açıyoruz" diye konuştu.'), [
    ['direct', 'Elif Demir', null, 'Limanı yarın açıyoruz'],
  ])
  assert.deepEqual(said('tr', 'Liman Bakanlığına göre kazada üç kişi yaralandı.'), [
    ['reported', 'Liman Bakanlığına', null, 'kazada üç kişi yaralandı'],
  ])
})

test('Persian puts a name between commas and a day before the verb', () => {
  assert.deepEqual(
    said('fa', 'شهردار نوبهار، رضا کاویانی، روز شنبه اعلام کرد که پل بسته می‌ماند.'),
    [['reported', 'رضا کاویانی', null, 'پل بسته می‌ماند']],
  )
})

test('Spanish, Portuguese and Russian report after the word that opens the clause', () => {
  assert.deepEqual(said('es', 'Testigos señalaron que el humo se veía desde el puerto.'), [
    ['reported', 'Testigos', null, 'el humo se veía desde el puerto'],
  ])
  assert.deepEqual(said('pt', 'O prefeito Rui Tavares disse à Lusa que o cais está fechado.'), [
    ['reported', 'Rui Tavares', 'Lusa', 'o cais está fechado'],
  ])
  assert.deepEqual(said('ru', '«Урожай погиб», — рассказала фермер Анна Рогова.'), [
    ['direct', 'Анна Рогова', null, 'Урожай погиб'],
  ])
})
