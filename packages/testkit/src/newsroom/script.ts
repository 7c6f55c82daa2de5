import type { Assignment } from './assignment.ts'
import { planScript } from './plan-script.ts'
import type { ScriptPlan } from './plan-script.ts'
import type { Publication } from './publication.ts'
import type { StoryTime } from './story-time.ts'
import { writeArticle } from './write-article.ts'

/**
 * Everything the demo's press publishes, in order of story time, without end: the same seed and times give the same
 * publications. It opens with the backlog of the hours before the start.
 */
export function* newsroomScript(
  seed: string,
  time: StoryTime,
  plan?: Partial<ScriptPlan>,
): Generator<Publication, never> {
  const assignments = planScript(seed, plan)
  for (;;) yield publish(assignments.next().value, time)
}

const publish = (assignment: Assignment, time: StoryTime): Publication => ({
  at: assignment.at,
  masthead: assignment.masthead.id,
  publisher: assignment.masthead.publisherId,
  kind: assignment.kind,
  event: assignment.kind === 'noise' ? assignment.noise.label : assignment.event.label,
  article: writeArticle(assignment, time),
})
