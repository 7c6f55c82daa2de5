import { archiveContract } from '../../ports/archive.contract.ts'
import { articleStoreContract } from '../../ports/article-store.contract.ts'
import { clockContract } from '../../ports/clock.contract.ts'
import { decisionStoreContract } from '../../ports/decision-store.contract.ts'
import { rundownStoreContract } from '../../ports/rundown-store.contract.ts'
import { NOON } from '../../ports/sample-report.contract.ts'
import { createManualClock, createMemoryStore } from './index.ts'

articleStoreContract('memory', async () => createMemoryStore())

archiveContract('memory', async () => createMemoryStore())

decisionStoreContract('memory', async () => createMemoryStore().decisions)

rundownStoreContract('memory', async () => createMemoryStore().rundowns)

clockContract('manual clock', () => {
  const clock = createManualClock(NOON)
  return {
    clock,
    pass: async milliseconds => {
      clock.advance(milliseconds)
      return clock.now()
    },
  }
})
