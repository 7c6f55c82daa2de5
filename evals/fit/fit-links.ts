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
import { readRows, runStream } from '../stories/run-stream.ts'
import type { StreamItem } from '../stories/run-stream.ts'
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
}

function collect({ items, weight }: LinkSet): Example[] {
  const events = new Map<string, string>(items.map(({ article, row }) => [article.id, row.event]))
  const compared = new Map<string, number>()
  const examples: Example[] = []
  runStream(items, storiesPolicy, {
    repair(stories) {
      for (const story of stories.live()) {
        if (compared.get(story.id) === story.reports.length) continue
        compared.set(story.id, story.reports.length)
        for (const { story: other, evidence } of stories.weighLinks(story.id)) {
          let same = 0
          for (const one of story.reports)
            for (const two of other.reports)
              if (events.get(one.article.id) === events.get(two.article.id)) same++
          examples.push({
            evidence: LINK_KINDS.map(kind => evidence[kind]),
            right: same / (story.reports.length * other.reports.length),
            weight: weight / items.length,
          })
        }
      }
    },
  })
  return examples
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
  .map(({ name, rows, weight }): LinkSet => ({ name, weight, items: readRows(rows) }))
const earlier = sets.map(set => ({ ...set, items: set.items.slice(0, set.items.length * EARLIER) }))
const later = sets.map(set => ({ ...set, items: set.items.slice(set.items.length * EARLIER) }))
const all = fit(sets)
const held = fit(earlier)
const report = `# How links were fitted

Made by \`node evals/fit/fit-links.ts --write\` after \`fit-stories.ts\`: boosted trees over the evidence of
\`core/stories/links/link-evidence.ts\`, on pairs of stories that the program compares on labelled streams.

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
