import { sampleReport, sampleState } from '../../ports/sample-report.contract.ts'
import { openSqliteStore } from './index.ts'

// Run by kill.test.ts: files reports without end, three at a time, and prints each number once it is acknowledged.
const store = openSqliteStore(process.argv[2] ?? '')
if (!store.ok) throw new Error(store.error.detail)
const first = Number(process.argv[3])
for (let number = first; ; number += 3) {
  const reports = [number, number + 1, number + 2].map(each => sampleReport(each))
  await store.value.articles.commit({ state: sampleState({ articles: number + 3 }), reports })
  process.stdout.write(`${number + 3}\n`)
}
