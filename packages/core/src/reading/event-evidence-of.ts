import { readingPolicy } from './policy.ts'
import type { Readable } from './readable.ts'
import { understand } from './understand.ts'

/** What a report shows of the kind of its event, as `EVENT_EVIDENCE` names it: what models are fitted on. */
export const eventEvidenceOf = (article: Readable): Float64Array =>
  understand(article, readingPolicy).eventEvidence
