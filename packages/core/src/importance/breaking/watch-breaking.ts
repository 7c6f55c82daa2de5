import type { Evidence } from '../evidence.ts'
import type { ImportancePolicy } from '../policy.ts'
import { urgencyOf } from '../urgency-of.ts'
import type { Weighed } from '../weighed.ts'
import type { Story } from '../../stories/index.ts'
import type { Instant } from '../../values/index.ts'
import { dueAlert } from './due-alert.ts'
import { nextState } from './next-state.ts'
import { standingOf } from './standing.ts'
import type { Alert, BreakingState, Watch } from './watch.ts'

interface Scored {
  readonly story: Story
  readonly weighed: Weighed
}

/** What is known of live stories beside their scores. */
export interface Stories {
  readonly evidence: (story: Story) => Evidence
  readonly sameEvent: (a: Story, b: Story) => boolean
}

/** Reports that are remembered of an alert. */
const REMEMBERED_REPORTS = 20

/**
 * Takes a ticker's watch to this moment: `scored`, best first, come back with whether their alert stands. An event
 * alerts once, as whichever story tells it; the same watch comes back when nothing has changed.
 */
export function watchBreaking(
  watch: Watch,
  scored: readonly Scored[],
  stories: Stories,
  policy: ImportancePolicy,
  now: Instant,
): { readonly watch: Watch; readonly scored: readonly Scored[] } {
  const { waveMs, rememberedMs } = policy.breaking
  const byId = new Map(scored.map(({ story }) => [story.id, story]))
  let alerts = watch.alerts.filter(({ at }) => now - at < rememberedMs)
  const met = new Set<Alert>()
  const told = scored.map(({ story, weighed }): Alert | undefined => {
    const quiet = now - story.lastReport > waveMs
    // What is silent cannot alert; it matters only while its own alert goes its way.
    if (quiet && !alerts.some(alert => alert.story === story.id)) return undefined
    const evidence = stories.evidence(story)
    const known = alerts.findLast(alert => isAbout(alert, story, evidence, byId, stories))
    if (known && met.has(known)) return known
    const standing = standingOf(evidence, weighed.score, policy)
    const due = dueAlert(known, standing, { ...watch, alerts }, policy.breaking, now)
    // The ticker has one line an event, that of its best story: an alert of another would not be seen.
    if (due && !known && betterOf(story, scored).some(each => stories.sameEvent(each, story)))
      return undefined
    const next = due
      ? newAlert(story, evidence, due, weighed.score)
      : known && step(known, nextState(known, standing, policy.breaking, now), standing.retracted)
    if (!next) return undefined
    if (next !== known) {
      alerts = alerts.filter(alert => alert !== known)
      if (due) alerts.push(next)
      else alerts = [...alerts, next].sort((a, b) => a.at - b.at)
    }
    met.add(next)
    return next
  })
  // What is no longer among the best has lost its weight.
  alerts = alerts.map(alert => (met.has(alert) ? alert : step(alert, 'faded')))
  const same =
    alerts.length === watch.alerts.length && alerts.every((each, at) => each === watch.alerts[at])
  return {
    watch: same ? watch : { ...watch, alerts },
    scored: scored.map((each, at) => {
      const alert = told[at]
      return alert ? marked(each, alert, byId.has(alert.story), policy) : each
    }),
  }
}

/** The stories before it, best first. */
const betterOf = (story: Story, scored: readonly Scored[]): readonly Story[] =>
  scored
    .slice(
      0,
      scored.findIndex(each => each.story === story),
    )
    .map(each => each.story)

/** The alert is of this event: of this story, of one that tells the same, or of reports that are this story's now. */
function isAbout(
  alert: Alert,
  story: Story,
  { reports }: Evidence,
  byId: ReadonlyMap<Story['id'], Story>,
  { sameEvent }: Stories,
): boolean {
  if (alert.story === story.id) return true
  const other = byId.get(alert.story)
  if (other && sameEvent(other, story)) return true
  const told = new Set(alert.articles)
  return reports.some(({ article }) => told.has(article.id))
}

const newAlert = (
  story: Story,
  { reports, now }: Evidence,
  state: 'unconfirmed' | 'breaking',
  score: number,
): Alert => ({
  story: story.id,
  articles: reports.slice(0, REMEMBERED_REPORTS).map(({ article }) => article.id),
  state,
  confirmed: state === 'breaking',
  at: now,
  score,
})

function step(alert: Alert, state: BreakingState, retracted = false): Alert {
  // What faded is no longer watched, but that it was denied is still told.
  const denied = retracted && alert.retracted !== true
  if (state === alert.state && !denied) return alert
  return {
    ...alert,
    state,
    confirmed: alert.confirmed || state === 'breaking',
    ...(denied && { retracted: true }),
  }
}

/** The story with its event's alert. `own`: the story that alerted is still there. */
function marked(scored: Scored, alert: Alert, own: boolean, policy: ImportancePolicy): Scored {
  const { state, at, retracted = false } = alert
  const stands = state === 'breaking' || state === 'unconfirmed'
  // Where the story that alerted was merged away, its heir goes on unmarked: it would look like a second alert.
  if (stands && !own) return scored
  const { story, weighed } = scored
  const mark = { ...weighed, alert: { state, at, retracted } }
  if (!stands) return { story, weighed: mark }
  return {
    story,
    weighed: { ...mark, breaking: true, urgency: urgencyOf(weighed.score, true, policy) },
  }
}
