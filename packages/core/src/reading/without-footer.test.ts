import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withoutFooter } from './without-footer.ts'

test('a footer of the publishing system is no part of the report', () => {
  assert.equal(
    withoutFooter(
      'The bridge is open again. The post Bridge reopens appeared first on Harbour News.',
      '',
    ),
    'The bridge is open again.',
  )
  assert.equal(
    withoutFooter(
      'Le pont rouvre. L’article Le pont rouvre est apparu en premier sur Le Port.',
      '',
    ),
    'Le pont rouvre.',
  )
})

test('a footer that the feed has cut off is known by the headline', () => {
  assert.equal(
    withoutFooter('It is open. The post Bridge reopens after', 'Bridge reopens after storm'),
    'It is open.',
  )
})

test('what only sounds like a footer stays', () => {
  const text = 'The post office appeared in a film that was first shown on Monday.'
  assert.equal(withoutFooter(text, ''), text)
})
