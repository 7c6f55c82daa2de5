import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readArticle } from './index.ts'

const certainty = (title: string, text = ''): string =>
  readArticle({ title, text, declaredLanguage: null, url: null }).certainty

test('قد hedges what is to come and stresses what is past', () => {
  assert.equal(certainty('الوزارة قد تؤجل الامتحانات'), 'hedged')
  assert.equal(certainty('الوزارة تعلن أن اللجنة قد أنهت عملها'), 'reported')
})

test('a hedge in a relative clause is not of the claim', () => {
  assert.equal(certainty('Firm repairs valve that may have failed in winter'), 'reported')
  assert.equal(certainty('Officials say that valve may have failed in winter'), 'hedged')
})

test('what is expected or weighed is planned, what is disputed is denied', () => {
  assert.equal(certainty('Islands mull toll on the strait'), 'planned')
  assert.equal(certainty('Mayor expected to leave office'), 'planned')
  assert.equal(certainty('Harbour board disputes claims of a leak'), 'denied')
  assert.equal(certainty('المصنع يستهدف مليون طن من الزيتون'), 'planned')
})

test('an anniversary is a look back, congratulations on a national day are news', () => {
  assert.equal(certainty('المدينة تحيي ذكرى الزلزال الكبير'), 'past')
  assert.equal(certainty('الملك يهنئ الرئيس بذكرى اليوم الوطني'), 'reported')
})

test('an infinitive behind who it is about tells what is to come, an object with to does not', () => {
  assert.equal(certainty('Harbour master to leave post'), 'planned')
  assert.equal(certainty('Mayor of Port Lune to go on two-day visit'), 'planned')
  assert.equal(certainty('Road to Port Lune reopens'), 'reported')
  assert.equal(certainty('Baker sentenced to life'), 'reported')
  assert.equal(certainty('Council vows to act'), 'reported')
})

test('what is alleged in passing, and what a lead says might be, leaves the claim of the headline as sure as it is', () => {
  assert.equal(certainty('Firm fined over alleged leak'), 'reported')
  assert.equal(
    certainty('Eight hurt in clash', 'The row was about the loss of farmland, which could grow.'),
    'reported',
  )
  assert.equal(certainty('Eight reportedly hurt in clash'), 'hedged')
  assert.equal(certainty('Eight hurt in clash', 'Eight people were reportedly hurt.'), 'hedged')
})

test('a drill or a film is certain, and what it plays did not happen', () => {
  assert.equal(certainty('Navies begin drill in the bay'), 'reported')
  const grave = (title: string): number =>
    readArticle({ title, text: '', declaredLanguage: null, url: null }).gravity
  assert.ok(grave('Film about bomb attack on harbour') < grave('Bomb attack on harbour'))
})

test('a strike that targets something is no plan, and who denies a death tells none', () => {
  assert.equal(certainty('غارة تستهدف سيارة قرب الميناء'), 'reported')
  assert.equal(certainty('القصر ينفي وفاة الوزير'), 'denied')
  assert.equal(certainty('Minister not killed, palace says'), 'denied')
})

test('a past that looks like its base, and a noun behind to, tell nothing to come', () => {
  assert.equal(certainty('Rovers beat Hill Town 3-1 to stay top'), 'reported')
  assert.equal(certainty('Stocks surge to record'), 'reported')
  assert.equal(certainty('Bus drivers to strike'), 'planned')
})

test('a question of yes or no and a report without a name are not sure, a claim that is a noun is', () => {
  assert.equal(certainty('Did the harbour talks fail?'), 'hedged')
  assert.equal(certainty('هل فشلت محادثات الميناء؟'), 'hedged')
  assert.equal(certainty('Why did the harbour talks fail?'), 'reported')
  assert.equal(certainty('Do Brasil para o mundo: quem compra o café?'), 'reported')
  assert.equal(certainty('Report: harbour chief met rivals'), 'hedged')
  assert.equal(certainty('Harbour chief met rivals in secret - report'), 'hedged')
  assert.equal(certainty('Baker stakes his claim for a place on the council'), 'reported')
  assert.equal(certainty('Baker claims rivals burnt his flour'), 'hedged')
})
