import type { EventAssignment } from './assignment.ts'
import { countryOf } from './atlas/cities.ts'
import { chance } from './chance.ts'
import type { Chance } from './chance.ts'
import { agencyIn, mastheads } from './mastheads.ts'
import type { Masthead } from './mastheads.ts'
import type { NewsEvent } from './roll-event.ts'
import { spread } from './spread.ts'

const MINUTE = 60_000

/** Everything that will be published about an event that breaks at `start` (story time), in order of time. */
export function planEvent(event: NewsEvent, start: number, seed: string): EventAssignment[] {
  const luck = chance(`${seed}/spread`)
  const pace = spread[event.scenario.reach]
  const plans: EventAssignment[] = []
  const turns = new Map<string, number>()
  const agencies = new Map<Masthead, EventAssignment>()

  let at = start
  for (const masthead of line(event, luck)) {
    const wire = agencyIn(masthead.tongue)
    const original = wire && agencies.get(wire)
    const copies = original !== undefined && luck.happens(masthead.reprints)
    const turn = takeTurn(turns, `report ${masthead.tongue}`)
    const report: EventAssignment = {
      at: copies ? Math.max(at, original.at + luck.between(2, 14) * MINUTE) : at,
      masthead,
      article: `${event.label}-${masthead.id}`,
      firstAt: at,
      revision: 0,
      kind: copies ? 'copy' : 'report',
      event,
      stage: 0,
      telling: 'report',
      turn,
      copyOf: copies ? original : null,
      cut: copies && luck.happens(0.45),
      misprint: false,
      note: 'none',
    }
    plans.push({ ...report, firstAt: report.at })
    if (masthead.agency) agencies.set(masthead, report)
    at += luck.wait(event.scenario.flash ? pace.meanGapMs / 2 : pace.meanGapMs)
  }

  misprintOne(plans, event, luck)
  const reports = [...plans]
  const stageTimes = [start + luck.between(32, 55) * MINUTE, start + luck.between(85, 140) * MINUTE]
  for (const stage of [1, 2] as const)
    develop(plans, reports, event, stage, stageTimes[stage - 1] ?? 0, luck, turns)
  return plans.toSorted((a, b) => a.at - b.at)
}

/** Who covers the event, first to report first: an agency or a local masthead leads. */
function line(event: NewsEvent, luck: Chance): Masthead[] {
  const { scenario } = event
  const share = spread[scenario.reach].share
  const home = countryOf(event.city)
  const able = mastheads.filter(each => scenario.words[each.tongue])
  const drawn = able.filter(
    each => each.country === home || luck.happens(each.tier === 1 ? Math.max(share, 0.75) : share),
  )
  const few = luck.shuffled(able)
  while (drawn.length < 3) {
    const next = few.pop()
    if (!next) break
    if (!drawn.includes(next)) drawn.push(next)
  }
  const eager = (each: Masthead): number =>
    luck.next() - (each.country === home ? 0.6 : 0) - (each.agency ? 0.7 : 0)
  return drawn
    .map(each => ({ each, rank: eager(each) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ each }) => each)
}

/** In one event of three, one of the earliest own reports has the key figure wrong and is corrected soon. */
function misprintOne(plans: EventAssignment[], event: NewsEvent, luck: Chance): void {
  if (event.keyFigure === null || event.scenario.rumour || !luck.happens(0.35)) return
  const index = plans.findIndex(
    (plan, place) => place > 0 && plan.kind === 'report' && !plan.masthead.agency,
  )
  const wrong = plans[index]
  if (!wrong) return
  plans[index] = { ...wrong, misprint: true }
  plans.push({
    ...wrong,
    at: wrong.at + luck.between(6, 18) * MINUTE,
    revision: 1,
    kind: 'correction',
    misprint: false,
    note: 'corrected',
  })
}

/** The next stage: some revise what they have, some write anew, and those who had a rumour first withdraw it. */
function develop(
  plans: EventAssignment[],
  reports: readonly EventAssignment[],
  event: NewsEvent,
  stage: 1 | 2,
  from: number,
  luck: Chance,
  turns: Map<string, number>,
): void {
  const pace = spread[event.scenario.reach]
  const revisions = new Map<string, EventAssignment>()
  for (const plan of plans) revisions.set(plan.article, plan)
  let at = from
  let withdrawn = 0
  for (const report of luck.shuffled(reports.filter(each => each.revision === 0))) {
    const withdraws =
      event.scenario.rumour === true && stage === 1 && report.kind === 'report' && withdrawn < 2
    if (!withdraws && !luck.happens(stage === 1 ? pace.followShare : pace.lastShare)) continue
    at += luck.wait(pace.meanGapMs)
    const latest = revisions.get(report.article) ?? report
    const revises = report.kind === 'report' && latest.at < at && (withdraws || luck.happens(0.35))
    if (withdraws) withdrawn += 1
    if (revises && (withdraws || event.keyFigure !== null)) {
      const note = withdraws ? 'withdrawn' : 'updated'
      plans.push({
        ...latest,
        at,
        revision: latest.revision + 1,
        kind: 'correction',
        stage: withdraws ? 0 : stage,
        misprint: false,
        note,
      })
      continue
    }
    const article = `${event.label}-${report.masthead.id}-${stage + 1}`
    const turn = takeTurn(turns, `update ${report.masthead.tongue}`)
    plans.push({
      ...report,
      at: Math.max(at, report.at + 5 * MINUTE),
      firstAt: Math.max(at, report.at + 5 * MINUTE),
      article,
      kind: 'follow-up',
      stage,
      telling: 'update',
      turn,
      copyOf: null,
      cut: false,
      misprint: false,
    })
  }
}

function takeTurn(turns: Map<string, number>, key: string): number {
  const turn = turns.get(key) ?? 0
  turns.set(key, turn + 1)
  return turn
}
