import { toLanguage } from '@shareet/catalogue'
import { setAge } from './make-age.ts'

const MINUTE = 60_000

/** Keeps every age on the page true with one timer a minute, until the signal ends it; `then` is called after each time. */
export function tellAges(signal: AbortSignal, then: () => void): void {
  const timer = setInterval(() => {
    for (const element of document.querySelectorAll<HTMLTimeElement>('time[data-age]'))
      setAge(element, toLanguage(element.dataset['age'] ?? ''), element.dateTime)
    then()
  }, MINUTE)
  signal.addEventListener('abort', () => clearInterval(timer), { once: true })
}
