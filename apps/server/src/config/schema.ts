import { z } from 'zod'
import { MEDIA_TOPIC_NAMES } from './media-topics.ts'

const known = {
  languages: new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }),
  countries: new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }),
}

const text = z.string().trim().min(1).max(100)
const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/)
const language = z.string().refine(tag => isKnown(() => known.languages.of(tag)))
const country = z
  .string()
  .regex(/^[A-Za-z]{2}$/)
  .toUpperCase()
  .refine(code => isKnown(() => known.countries.of(code)))
const contact = z
  .string()
  .max(200)
  .regex(/^(https?:\/\/[^\s"()]+|[^\s"()@]+@[^\s"()@]+\.[^\s"()@]+)$/)
const host = z.string().regex(/^(\[[0-9a-f:.]+\]|[\p{L}\p{N}._-]+)(:\d{1,5})?$/iu)
const token = z.string().regex(/^[\x21-\x7e]{16,200}$/)
const key = z.string().regex(/^[\x21-\x7e]{1,500}$/)
const feedUrl = z.string().max(2000).refine(isWebAddress)

const sourceSchema = z.strictObject({
  id: id.optional(),
  url: z.string().max(2000).refine(isSourceAddress),
  name: text,
  publisher: text.optional(),
  language: language.optional(),
  country: country.optional(),
  tier: z.literal([1, 2, 3]).default(3),
  everyMinutes: z.int().min(1).max(1440).optional(),
  fullText: z.boolean().optional(),
  encoding: z.string().refine(isEncoding).optional(),
})

/** Each is refreshed in turn: more would make every one late. */
const MOST_TICKERS = 32
/** A signal that counts more than this crowds out all others. */
const MOST_FACTOR = 4

const languages = z.array(language).min(1).max(50)
const countries = z.array(country).min(1).max(250)
const names = z.array(text).min(1).max(100)
const factor = z.number().min(0).max(MOST_FACTOR)

const tickerSettings = {
  items: z.int().min(1).max(50).optional(),
  minimumSecondsOnAir: z.int().min(0).max(3600).optional(),
  maximumHoursOnAir: z.number().min(0.25).max(72).optional(),
  freshHours: z.number().min(0.25).max(72).optional(),
  expiryHours: z.number().min(1).max(72).optional(),
  mostOfFamily: z.int().min(1).max(50).optional(),
  mostOfCountry: z.int().min(1).max(50).optional(),
  mostOfTopic: z.int().min(1).max(50).optional(),
  lineLength: z.literal([60, 90, 140]).optional(),
  lineLanguages: languages.optional(),
  translate: z.boolean().optional(),
  learn: z.boolean().optional(),
  style: z
    .strictObject({
      attribution: z.enum(['before', 'after']).optional(),
      attributed: z.enum(['required', 'always']).optional(),
      digits: z.enum(['printed', 'western', 'arabic']).optional(),
      dropHonorifics: z.boolean().optional(),
      banned: z.array(text).min(1).max(500).optional(),
    })
    .optional(),
  for: z
    .strictObject({
      countries: countries.optional(),
      follows: countries.optional(),
      languages: languages.optional(),
      topics: z.array(z.enum(MEDIA_TOPIC_NAMES)).min(1).max(17).optional(),
      words: names.optional(),
    })
    .optional(),
  takes: z
    .strictObject({
      ids: z.array(id).min(1).max(10_000).optional(),
      publishers: z.array(text).min(1).max(10_000).optional(),
      countries: countries.optional(),
      languages: languages.optional(),
      tiers: z
        .array(z.literal([1, 2, 3]))
        .min(1)
        .max(3)
        .optional(),
    })
    .optional(),
  weights: z
    .strictObject({
      reach: factor.optional(),
      gravity: factor.optional(),
      burst: factor.optional(),
      scope: factor.optional(),
      standing: factor.optional(),
      prominence: factor.optional(),
      subject: factor.optional(),
      urgent: factor.optional(),
      alert: factor.optional(),
      softness: factor.optional(),
      single: factor.optional(),
      distance: factor.optional(),
      freshness: factor.optional(),
    })
    .optional(),
}

/** The one ticker, which needs no more than there is. */
const soleTickerSchema = z.strictObject({
  id: id.default('main'),
  name: text.default('شريط'),
  language: language.default('ar'),
  ...tickerSettings,
})

/** One of several: addresses and viewers tell them apart by id and name. */
const tickerSchema = z.strictObject({ id, name: text, language, ...tickerSettings })

/** Where nothing is said of tickers there is one. */
export const oneTicker = (): TickerEntry => soleTickerSchema.parse({})

/** The configuration file. Its settings are described, by the same paths, in `fields.ts`. */
export const fileSchema = z.strictObject({
  server: z
    .strictObject({
      host: z.string().min(1).max(255).default('127.0.0.1'),
      port: z.int().min(0).max(65535).default(4747),
      publicUrl: feedUrl.optional(),
    })
    .prefault({}),
  ticker: soleTickerSchema.optional(),
  tickers: z.array(tickerSchema).min(1).max(MOST_TICKERS).optional(),
  network: z
    .strictObject({
      contact: contact.optional(),
      allowHosts: z.array(host).default([]),
      proxy: feedUrl.optional(),
    })
    .prefault({}),
  translation: z
    .strictObject({
      service: z.enum(['libretranslate', 'openai']),
      url: feedUrl,
      key: key.optional(),
      model: text.optional(),
    })
    .optional(),
  embeddings: z.strictObject({ url: feedUrl, key: key.optional(), model: text }).optional(),
  api: z.strictObject({ token: token.optional() }).prefault({}),
  sources: z.array(sourceSchema).min(1),
})

export type ConfigFile = z.infer<typeof fileSchema>
export type SourceEntry = ConfigFile['sources'][number]
export type TickerEntry = z.infer<typeof tickerSchema>

function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)
}

/** A feed, a watched folder, or a name for what is handed in. */
function isSourceAddress(address: string): boolean {
  return (
    isWebAddress(address) || /^file:\/\/\/./.test(address) || /^push:[a-z0-9-]{1,80}$/.test(address)
  )
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== ''
  } catch {
    return false
  }
}

/** `Intl` throws for what is no tag at all and answers undefined for what it does not know. */
function isKnown(name: () => string | undefined): boolean {
  try {
    return name() !== undefined
  } catch {
    return false
  }
}
