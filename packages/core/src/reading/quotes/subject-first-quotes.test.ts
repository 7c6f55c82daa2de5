import assert from 'node:assert/strict'
import { test } from 'node:test'
import { markArticle } from '../index.ts'
import type { MarkedQuote } from '../index.ts'

const quotesOf = (text: string, title = ''): readonly MarkedQuote[] =>
  markArticle({ title, text, declaredLanguage: 'en', url: null, published: 0 }).quotes
const said = (text: string, title?: string): unknown[] =>
  quotesOf(text, title).map(({ kind, speaker, text: words }) => [kind, speaker, words])

test('a clause before its speaker is what was said, whatever follows the day', () => {
  assert.deepEqual(
    said(
      'Ferries will stop in June, Transport Minister Karim Saleh said on Tuesday, citing costs.',
    ),
    [['reported', 'Karim Saleh', 'Ferries will stop in June']],
  )
  assert.deepEqual(
    said('According to first findings, the brakes failed, the harbour office said.'),
    [['reported', 'harbour office', 'the brakes failed']],
  )
})

test('a speaker may be told at length between the quotation and the verb', () => {
  const [quote] = quotesOf('"If they come, we will fight," Hassan, 34, a baker, told AFP by phone.')
  assert.deepEqual([quote?.kind, quote?.speaker, quote?.via], ['direct', 'Hassan', 'AFP'])
})

test('words after an aside go on with the same speaker', () => {
  assert.deepEqual(said('"The verdict," said Judge Alan Moss, "is final."'), [
    ['direct', 'Alan Moss', 'The verdict'],
    ['direct', 'Alan Moss', 'is final'],
  ])
  assert.deepEqual(said('"I never said that," Mary Poole said of the note. "It is a lie."'), [
    ['direct', 'Mary Poole', 'I never said that'],
    ['direct', 'Mary Poole', 'It is a lie'],
  ])
})

test('a clause ends where another speaker or another saying begins', () => {
  assert.deepEqual(
    said('Norway said it was open to talks, while Sweden insisted that the fleet must leave.'),
    [
      ['reported', 'Norway', 'it was open to talks'],
      ['reported', 'Sweden', 'the fleet must leave'],
    ],
  )
})

test('denials and questions are no quotes', () => {
  assert.deepEqual(said('Norway denied that it had closed the port.'), [])
  assert.deepEqual(said('Asked whether he would run, Mr. Poole said: "Not now."'), [
    ['direct', 'Poole', 'Not now'],
  ])
})

test('a word of saying after an article or an adjective is a noun', () => {
  assert.deepEqual(said('The ministry disputed claims that the bridge had been mined.'), [])
})

test('what somebody called something is quoted, what something is called is not', () => {
  assert.deepEqual(said('The harbour master described the plan as "deeply worrying for us".'), [
    ['direct', 'harbour master', 'deeply worrying for us'],
  ])
  assert.deepEqual(said('The group, known as "the base", is considered a "criminal gang".'), [])
})

test('a paper may quote somebody "as saying", and people talk to broadcasters', () => {
  const [quoted] = quotesOf('IRNA quoted the deputy minister as saying the dam would open in May.')
  assert.deepEqual([quoted?.speaker, quoted?.via], ['deputy minister', 'IRNA'])
  const [told] = quotesOf('Mr Poole told the BBC: "We will do whatever it takes."')
  assert.deepEqual([told?.speaker, told?.via], ['Poole', 'BBC'])
})

test('people without names are anonymous, an office with its owner is not', () => {
  const anonymous = (text: string): boolean | undefined => quotesOf(text)[0]?.anonymous
  assert.equal(anonymous('Organizers said the race would start at noon.'), true)
  assert.equal(anonymous("The prosecutor's office said the trial would start at noon."), false)
  assert.equal(anonymous('A spokesperson for the port said it would open at noon.'), false)
  assert.equal(anonymous('A senior Liberal said the vote would be close.'), true)
})

test('a company, and a statement, is of the body that spoke before', () => {
  assert.deepEqual(
    said(
      'The line was cut, Norsk Telecom said. The telecommunications company said it would be mended. "Nobody is to blame for the cut," a statement said.',
    ).map(quote => (quote as unknown[])[1]),
    ['Norsk Telecom', 'Norsk Telecom', 'Norsk Telecom'],
  )
})

test('how many opens what is said after a clause that tells when', () => {
  assert.deepEqual(said('When the roof fell, Karim Saleh said about 350 people were inside.'), [
    ['reported', 'Karim Saleh', 'about 350 people were inside'],
  ])
})

test('somebody’s words after a colon are a quote where no one is named', () => {
  const [quote] = quotesOf(
    'The ferry is ten.',
    "Ten years on: 'We sold more boats than we ever had'",
  )
  assert.deepEqual([quote?.kind, quote?.anonymous], ['direct', true])
})

test('a headline names its speaker after a colon, too', () => {
  assert.deepEqual(said('The match is today.', '‘We came to win it’: Bubakar hails his team'), [
    ['direct', 'Bubakar', 'We came to win it'],
  ])
  assert.deepEqual(said('The match is today.', 'Two men held after robbery: police officers'), [
    ['reported', 'police officers', 'Two men held after robbery'],
  ])
})

test("marks that were typed as ``…'' are quotation marks", () => {
  assert.deepEqual(said("`` We will not sell the port '' , said Mary Poole ."), [
    ['direct', 'Mary Poole', 'We will not sell the port'],
  ])
})

test('those who are told are no speakers, and words in marks are no medium', () => {
  const [told] = quotesOf(
    'The port chief, Mary Poole, told a briefing on Monday that it would open.',
  )
  assert.deepEqual([told?.speaker, told?.text], ['Mary Poole', 'it would open'])
  const [stated] = quotesOf(
    'The port said in a statement on Monday that it "strongly objects" to it.',
  )
  assert.equal(stated?.via, null)
})

test('who said something and asked not to be named is quoted once', () => {
  assert.deepEqual(
    said('"It was a total mess," said one EU diplomat, who asked not to be named.'),
    [['direct', 'one EU diplomat', 'It was a total mess']],
  )
})
