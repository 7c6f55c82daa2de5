/**
 * `node evals/fit/fit-links.ts [--write]`: fits when two stories in different languages are about one event, on the
 * stories that the program makes of the labelled sets of this machine.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { LINK_KINDS, storiesPolicy } from '@shareet/core/stories'
import type { EvidenceModel, LinkKind, StoriesPolicy } from '@shareet/core/stories'
import { bCubed } from '../metrics/b-cubed.ts'
import { linkScores } from '../metrics/link-scores.ts'
import { joinLinked, labelStories } from '../stories/labelled-stories.ts'
import { indexPairs, loadJudgedPairs } from '../stories/judged-pairs.ts'
import type { JudgedPairs } from '../stories/judged-pairs.ts'
import { idsOf, knownPairs } from '../stories/known-pairs.ts'
import type { Truth } from '../stories/known-pairs.ts'
import { UNLABELLED, loadRecordedDays } from '../stories/load-recorded-days.ts'
import { readRows, runStream } from '../stories/run-stream.ts'
import type { StreamItem } from '../stories/run-stream.ts'
import { JUDGED } from './collect-examples.ts'
import { fitTrees } from './fit-trees.ts'
import type { Example, FittedTrees, Growth } from './fit-trees.ts'
import { loadSets } from './load-sets.ts'
import { SIGNS } from './signs.ts'
import { writeTrees } from './write-trees.ts'

const GROWTH: Growth = { trees: 100, depth: 3, rate: 0.1, open: 20, penalty: 5 }
const EARLIER = 0.6
const MODEL = new URL('../../packages/core/src/stories/links/fitted-link-model.ts', import.meta.url)
const REPORT = new URL('REPORT-links.md', import.meta.url)

interface LinkSet {
  readonly name: string
  readonly items: readonly StreamItem[]
  readonly weight: number
  readonly labelled: Truth['articles']
  readonly judged: JudgedPairs | undefined
}

function collect({ items, weight, labelled, judged }: LinkSet): Example[] {
  const compared = new Map<string, number>()
  const examples: Example[] = []
  runStream(items, storiesPolicy, {
    repair(stories) {
      for (const story of stories.live()) {
        if (compared.get(story.id) === story.reports.length) continue
        compared.set(story.id, story.reports.length)
        for (const { story: other, evidence } of stories.weighLinks(story.id)) {
          const known = knownPairs(idsOf(story), idsOf(other), {
            articles: labelled,
            pairs: judged,
          })
          if (known === undefined) continue
          examples.push({
            evidence: LINK_KINDS.map(kind => evidence[kind]),
            right: known.right,
            weight: (weight / items.length) * (known.judged ? JUDGED : 1),
          })
        }
      }
    },
  })
  return examples
}

/**
 * Recorded days of two languages, of which only some pairs, and reports of which a label is `known`, were judged: of the
 * fit on earlier rows, only the labels of these.
 */
function recordedDays(known: readonly StreamItem[]): LinkSet[] {
  const rows = loadRecordedDays()
  if (rows === undefined) return []
  const ids = new Set(known.map(({ row }) => row.id))
  const labelled = rows.map(({ id, event }) => {
    const isKnown = ids.has(id) && event !== UNLABELLED
    return [id, { world: '', event: isKnown ? event : null }] as const
  })
  return [
    {
      name: 'days',
      weight: 1.5,
      items: readRows(rows),
      labelled: new Map(labelled),
      judged: indexPairs(loadJudgedPairs('judged-pairs-across'), (_, id) => id),
    },
  ]
}

const fit = (sets: readonly LinkSet[]): FittedTrees<LinkKind> =>
  fitTrees(LINK_KINDS, SIGNS, sets.flatMap(collect), GROWTH)

function table(sets: readonly LinkSet[], link: EvidenceModel<LinkKind>): string {
  const lines = [
    '| set | link at | links P | R | Arabic–English P | R | B³ with links |',
    '|---|---|---|---|---|---|---|',
  ]
  for (const { name, items } of sets)
    for (const linkScore of [-0.5, 0, 0.5, 1]) {
      const policy: StoriesPolicy = {
        ...storiesPolicy,
        link,
        linkScore,
        unlinkScore: linkScore - 1.5,
      }
      const grouped = runStream(items, policy)
      const stories = labelStories(items, grouped)
      const all = linkScores(stories, grouped.links)
      const two = linkScores(stories, grouped.links, ['ar', 'en'])
      const whole = joinLinked(grouped)
      const { f1 } = bCubed(items.map(({ row }, at) => [whole[at] ?? '', row.event]))
      const cells = [all.p, all.r, two.p, two.r, f1].map(value => value.toFixed(3))
      lines.push(`| ${name} | ${linkScore} | ${cells.join(' | ')} |`)
    }
  return lines.join('\n')
}

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } })
const sets = loadSets()
  .filter(({ rows }) => new Set(rows.map(({ lang }) => lang)).size > 1)
  .map(({ name, rows, weight }): LinkSet => {
    const labelled = rows.map(({ id, event }) => [id, { world: '', event }] as const)
    return { name, weight, items: readRows(rows), labelled: new Map(labelled), judged: undefined }
  })
const earlier = sets.map(set => ({ ...set, items: set.items.slice(0, set.items.length * EARLIER) }))
const later = sets.map(set => ({ ...set, items: set.items.slice(set.items.length * EARLIER) }))
const all = fit([...sets, ...recordedDays(sets.flatMap(({ items }) => items))])
const held = fit([...earlier, ...recordedDays(earlier.flatMap(({ items }) => items))])
const report = `# How links were fitted

Made by \`node evals/fit/fit-links.ts --write\` after \`fit-stories.ts\`: boosted trees over the evidence of
\`core/stories/links/link-evidence.ts\`, on pairs of stories that the program compares on labelled streams, and on recorded days
in which a person judged some four hundred pairs (\`stories/annotations\`).

## Fitted on the earlier ${EARLIER * 100} % of each set, measured on the rest
${table(later, held.model)}

## Fitted on all, measured on all (log loss ${all.loss.toFixed(4)})
${table(sets, all.model)}
`
console.log(report)
if (values.write) {
  writeFileSync(REPORT, report)
  writeFileSync(
    MODEL,
    `// Made by evals/fit/fit-links.ts.
import type { EvidenceModel } from '../evidence.ts'
import { readTrees } from '../read-trees.ts'
import { LINK_KINDS } from './link-evidence.ts'
import type { LinkKind } from './link-evidence.ts'

/** When two stories in different languages are about one event. */
export const LINK_MODEL: EvidenceModel<LinkKind> = ${writeTrees(all.model, 'LINK_KINDS')}
`,
  )
}
