import { z } from 'zod'

/** The wire documents as schemas: for the OpenAPI description, checked in a test against `@shareet/protocol`. */
const text = z.object({ text: z.string(), lang: z.string(), dir: z.enum(['rtl', 'ltr']) })
const time = z.iso.datetime()

const signal = z.object({
  signal: z.string(),
  value: z.number(),
  weight: z.number(),
  contribution: z.number(),
  facts: z.record(z.string(), z.union([z.number(), z.string()])),
})

const alert = z.object({
  state: z.enum(['candidate', 'unconfirmed', 'breaking', 'developing', 'sustained', 'faded']),
  at: time.nullable(),
  retracted: z.boolean(),
})

const item = z.object({
  id: z.string(),
  story: z.string(),
  line: text,
  translated: z.object({ from: text, by: z.string() }).optional(),
  attribution: text.extend({ place: z.enum(['before', 'after']).optional() }).nullable(),
  kicker: text.nullable(),
  urgency: z.number().int().min(1).max(5),
  breaking: z.boolean(),
  alert,
  desk: z.enum(['pin', 'raise', 'lower']).optional(),
  unconfirmed: z.boolean(),
  importance: z.number().min(0).max(100),
  why: z.array(signal),
  reports: z.number().int(),
  publishers: z.array(z.string()),
  publisherCount: z.number().int(),
  since: time,
  firstReport: time,
  lastReport: time,
  url: z.string().nullable(),
})

const head = z.object({
  id: z.string(),
  name: z.string(),
  language: z.string(),
  direction: z.enum(['rtl', 'ltr']),
})

export const whySchema = z.object({
  ticker: z.string(),
  item: z.string(),
  story: z.string(),
  line: text,
  at: time,
  importance: z.number(),
  why: z.array(signal.extend({ reports: z.array(z.string()), reportCount: z.number().int() })),
  reports: z.array(
    z.object({
      id: z.string(),
      title: text,
      publisher: z.string(),
      url: z.string().nullable(),
      published: time,
    }),
  ),
  alert,
  since: time,
  entered: z.object({ score: z.number(), bar: z.number(), slowDay: z.boolean() }).nullable(),
  bar: z.number(),
  held: z
    .enum(['desk', 'alert', 'minimum-time', 'slow-day', 'official-alert', 'gap', 'margin', 'score'])
    .nullable(),
  heldUntil: time,
  margin: z.number(),
  leaves: z.object({
    at: time,
    reason: z.enum([
      'expired',
      'unimportant',
      'displaced',
      'same-event',
      'crowded',
      'made-room',
      'killed',
      'banned',
    ]),
    bar: z.number(),
  }),
  newcomers: z.object({ count: z.number().int(), score: z.number() }).nullable(),
})

export const historySchema = z.object({
  ticker: z.string(),
  from: time,
  to: time,
  stories: z.array(
    z.object({
      story: z.string(),
      line: text,
      peak: z.number().int(),
      highest: z.number(),
      places: z.array(
        z.object({
          at: time,
          rank: z.number().int().nullable(),
          score: z.number(),
          urgency: z.number().int(),
          breaking: z.boolean(),
        }),
      ),
    }),
  ),
  more: z.number().int(),
})

export const tickersSchema = z.object({
  tickers: z.array(
    head.extend({ seq: z.number().int(), at: time, items: z.number().int().min(0) }),
  ),
})

export const tickerSchema = z.object({
  version: z.literal(1),
  ticker: head,
  seq: z.number().int(),
  at: time,
  items: z.array(item),
})

const report = z.object({
  id: z.string(),
  title: text,
  publisher: z.string(),
  country: z.string().nullable(),
  url: z.string().nullable(),
  published: time,
  publishedTrust: z.enum(['given', 'corrected', 'first-seen']),
  revision: z.number().int(),
  role: z.enum(['own', 'copy']),
  sources: z.array(z.string()),
  copyOf: z.string().nullable(),
  joined: z.object({ at: time, began: z.boolean(), score: z.number().nullable() }),
  adds: z
    .object({
      numbers: z.array(z.object({ value: z.number(), role: z.string() })),
      names: z.array(z.string()),
      countries: z.array(z.string()),
      eventKind: z.string().nullable(),
    })
    .nullable(),
  agencies: z.array(z.string()),
})

const explanation = z.object({
  score: z.number(),
  needed: z.number(),
  bias: z.number(),
  evidence: z.array(
    z.object({
      kind: z.string(),
      value: z.number(),
      contribution: z.number(),
    }),
  ),
})

const compared = z.object({
  id: z.string(),
  title: text,
  publisher: z.string(),
  published: time,
  story: z.string(),
})

export const comparisonSchema = z.object({
  reports: z.tuple([compared, compared]),
  together: z.boolean(),
  copies: z.boolean(),
  why: explanation,
})

export const storySchema = z.object({
  id: z.string(),
  live: z.boolean(),
  line: text,
  attribution: text.nullable(),
  importance: z.number(),
  urgency: z.number().int(),
  why: z.array(signal),
  firstReport: time,
  lastReport: time,
  scores: z.array(z.object({ at: time, score: z.number() })),
  reports: z.array(report),
  linked: z.array(
    z.object({ id: z.string(), line: text, reports: z.number().int(), why: explanation }),
  ),
  regroupings: z.array(
    z.object({
      kind: z.enum(['merged', 'split']),
      at: time,
      story: z.string(),
      from: z.string(),
      articles: z.array(z.string()),
      why: explanation,
    }),
  ),
})

export const readingSchema = z.object({
  id: z.string(),
  title: text,
  text,
  marks: z.array(
    z.object({
      part: z.enum(['title', 'text']),
      start: z.number().int(),
      end: z.number().int(),
      kind: z.enum([
        'person',
        'organisation',
        'place',
        'country',
        'agency',
        'quote',
        'date',
        'number',
      ]),
      value: z.string(),
    }),
  ),
  certainty: z.string(),
  genre: z.string(),
  eventKind: z.string().nullable(),
  topics: z.array(z.string()),
})

const foundText = text.extend({
  found: z.array(z.object({ start: z.number().int(), end: z.number().int() })),
})

export const searchSchema = z.object({
  hits: z.array(
    z.object({
      article: z.string(),
      title: foundText,
      snippet: foundText,
      publisher: z.string(),
      source: z.string(),
      url: z.string().nullable(),
      published: time,
      story: z.string(),
      live: z.boolean(),
    }),
  ),
  more: z.string().nullable(),
})

const sourcesSummarySchema = z.object({
  total: z.number().int(),
  ok: z.number().int(),
  failing: z.number().int(),
  waiting: z.number().int(),
  offline: z.boolean(),
  demo: z.boolean(),
})

export const sourcesSchema = z.object({
  summary: sourcesSummarySchema,
  sources: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      url: z.string(),
      language: z.string().nullable(),
      state: z.enum(['waiting', 'ok', 'failing', 'muted']),
      failure: z.object({ kind: z.string(), detail: z.string(), at: time }).nullable(),
      lastSuccess: time.nullable(),
      nextPoll: time.nullable(),
      articles: z.number().int(),
      health: z
        .object({
          intervalSeconds: z.number().int(),
          itemsPerDay: z.number().nullable(),
          requests: z.number().int(),
          notModified: z.number().int(),
          sameBody: z.number().int(),
          bytesReceived: z.number().int(),
          bytesSaved: z.number().int(),
          dates: z.object({
            given: z.number().int(),
            corrected: z.number().int(),
            firstSeen: z.number().int(),
          }),
          vanished: z.number().int(),
          movedTo: z.string().nullable(),
        })
        .nullable(),
    }),
  ),
})

export const healthSchema = z.object({
  ok: z.boolean(),
  version: z.string(),
  seq: z.number().int(),
  stories: z.number().int(),
  articles: z.number().int(),
  viewers: z.number().int(),
  uptimeSeconds: z.number().int(),
})

export const problemSchema = z.object({
  error: z.object({
    kind: z.string(),
    message: z.string(),
    /** The parameter that was given wrongly. */
    parameter: z.string().optional(),
  }),
})

export const deskSchema = z.object({
  ticker: z.string(),
  orders: z.array(
    z.object({
      story: z.string(),
      verb: z.enum(['pin', 'raise', 'lower', 'kill']),
      at: time,
      line: text,
    }),
  ),
  learned: z.object({
    on: z.boolean(),
    decisions: z.number().int(),
    needed: z.number().int(),
    factors: z.record(z.string(), z.number()),
  }),
  decisions: z.array(
    z.object({
      verb: z.enum(['pin', 'raise', 'lower', 'kill', 'release', 'forget']),
      story: z.string().nullable(),
      by: z.string(),
      at: time,
    }),
  ),
})
