import { instant } from '@shareet/core/values'
import { clockContract } from '../../ports/clock.contract.ts'
import { systemClock } from './index.ts'

clockContract('system clock', () => ({
  clock: systemClock,
  pass: async milliseconds => {
    await systemClock.sleep(milliseconds, new AbortController().signal)
    return instant(Date.now())
  },
}))
