import { failure, success } from '@shareet/core/values'
import { z } from 'zod'
import type { Translator } from '../../ports/index.ts'
import { postJson } from './post-json.ts'
import type { Service } from './post-json.ts'

const answerSchema = z.object({ translatedText: z.string() })

/** Translates by a LibreTranslate server. */
export const createLibreTranslate = (service: Service): Translator => ({
  name: 'LibreTranslate',
  async translate(text, from, to, signal) {
    const answer = await postJson(
      // It takes its key in the body.
      { ...service, key: null },
      'translate',
      {
        q: text,
        source: from,
        target: to,
        format: 'text',
        ...(service.key !== null && { api_key: service.key }),
      },
      signal,
    )
    if (!answer.ok) return answer
    const read = answerSchema.safeParse(answer.value)
    return read.success
      ? success(read.data.translatedText)
      : failure({
          kind: 'refused',
          detail: `What ${new URL(service.url).host} answers has no translatedText: is it LibreTranslate?`,
        })
  },
})
