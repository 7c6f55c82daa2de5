import { failure, success } from '@shareet/core/values'
import { z } from 'zod'
import type { Embedder } from '../../ports/index.ts'
import { postJson } from './post-json.ts'
import type { Limits, Service } from './post-json.ts'

/** Largest vectors there are, by far. */
const MOST_NUMBERS = 8192

const answerSchema = z.object({
  data: z.array(
    z.object({
      /** Some servers leave it out: then they answer in order. */
      index: z.int().min(0).optional(),
      embedding: z.array(z.number()).min(1).max(MOST_NUMBERS),
    }),
  ),
})

/** Numbers are written out as text: thirty vectors of a large model are some megabytes. */
const LIMITS: Limits = { mostBytes: 8 * 1024 * 1024, timeoutMs: 60_000 }

/** Asks a model behind an OpenAI-compatible server. The first answer settles how many numbers a vector has. */
export function createEmbedder(
  service: Service & { readonly model: string },
  limits: Limits = LIMITS,
): Embedder {
  const { host } = new URL(service.url)
  let size: number | undefined
  return {
    async embed(texts, signal) {
      const answer = await postJson(
        service,
        'embeddings',
        { model: service.model, input: texts, encoding_format: 'float' },
        signal,
        limits,
      )
      if (!answer.ok) return answer
      const refused = (
        detail: string,
      ): ReturnType<typeof failure<{ kind: 'refused'; detail: string }>> =>
        failure({ kind: 'refused', detail })
      const read = answerSchema.safeParse(answer.value)
      if (!read.success)
        return refused(`What ${host} answers has no embeddings: does its address end in /v1/?`)
      const { data } = read.data
      const vectors = data
        .map(({ index, embedding }, at) => ({ at: index ?? at, embedding }))
        .sort((a, b) => a.at - b.at)
      if (vectors.length !== texts.length || vectors.some(({ at }, place) => at !== place))
        return refused(`${host} answers ${data.length} embeddings to ${texts.length} texts`)
      size ??= vectors[0]?.embedding.length
      const other = vectors.find(({ embedding }) => embedding.length !== size)
      if (other)
        return refused(
          `${host} sends vectors of ${other.embedding.length} numbers where it sent ${size}: has its model changed?`,
        )
      return success(vectors.map(({ embedding }) => embedding))
    },
  }
}
