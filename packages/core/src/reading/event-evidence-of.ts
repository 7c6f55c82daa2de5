import type { EventEvidence } from './event-evidence.ts'
import { readingPolicy } from './policy.ts'
import type { Readable } from './readable.ts'
import { understand } from './understand.ts'

/** What a report shows of the kind of its event: what models are fitted on. */
export const eventEvidenceOf = (article: Readable): EventEvidence =>
  understand(article, readingPolicy).eventEvidence
