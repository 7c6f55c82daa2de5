import { createEmbedder } from '../../apps/server/src/adapters/language-service/index.ts'

/** A model to be measured, behind a server that speaks as OpenAI does. */
export interface MeasuredModel {
  readonly url: string
  readonly model: string
  readonly key: string | null
}

/** Vectors by headline. */
export type Meanings = ReadonlyMap<string, readonly number[]>

const BATCH = 64

/** Asks a model what headlines mean. Rejects with what the server says where it does not answer. */
export async function askMeanings(
  texts: Iterable<string>,
  model: MeasuredModel,
): Promise<Meanings> {
  const embedder = createEmbedder(model)
  const distinct = [...new Set(texts)]
  const meanings = new Map<string, readonly number[]>()
  for (let from = 0; from < distinct.length; from += BATCH) {
    const part = distinct.slice(from, from + BATCH)
    const answer = await embedder.embed(part, new AbortController().signal)
    if (!answer.ok) throw new Error(answer.error.detail)
    for (const [at, vector] of answer.value.entries()) meanings.set(part[at] as string, vector)
  }
  return meanings
}
