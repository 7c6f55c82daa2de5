import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decodeGroups } from './decode-groups.ts'
import { GAP_SIGN, LEVELS, SIGNS } from './group-code.ts'

const sign = (gap: number, level: number): string => SIGNS[gap * LEVELS + level - 1] ?? ''

test('groups are unfolded from what they share with the one before', () => {
  const { rows } = decodeGroups({ languages: 'aa', groups: '0_ba2d_1be', levels: '! ! !' })

  assert.deepEqual([...rows.keys()], ['_ba', '_bd_', '_be'])
})

test('levels stand in the columns of their languages, however many were left out before', () => {
  const languages = Array.from({ length: 20 }, (_, at) => `l${at}`).join(' ')
  const far = `${SIGNS[GAP_SIGN * LEVELS]}${sign(2, 3)}`

  const { levels } = decodeGroups({
    languages,
    groups: '0ab0cd',
    levels: `${sign(1, 6)}${sign(0, 1)} ${far}`,
  })

  assert.equal(levels[1], 6)
  assert.equal(levels[2], 1)
  assert.equal(levels[20 + 17], 3)
  assert.equal(
    levels.reduce((sum, level) => sum + level, 0),
    10,
  )
})
