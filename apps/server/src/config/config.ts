import type { Source } from '@shareet/core/sources'
import type { TickerPolicy } from '@shareet/core/ticker'
import type { TickerId } from '@shareet/core/values'

/** Everything an operator may decide, checked and frozen. */
export interface Config {
  readonly server: ServerConfig
  /** Absolute path of the folder that holds the database. */
  readonly dataDirectory: string
  readonly network: NetworkConfig
  /** Who translates lines for the tickers that want it; null: nobody. */
  readonly translation: TranslationConfig | null
  /** Who says what headlines mean; null: nobody. */
  readonly embeddings: EmbeddingsConfig | null
  /** In the order of the file; at least one, and the first is the one meant where none is named. */
  readonly tickers: readonly TickerConfig[]
  /** What must be brought to change anything over the API; null leaves that off. */
  readonly apiToken: string | null
  /** In the order of the file. */
  readonly sources: readonly ConfiguredSource[]
}

export interface ServerConfig {
  readonly host: string
  /** 0 lets the system choose. */
  readonly port: number
  /** Where the internet reaches us, with a slash at its end; null where it does not. Hubs deliver there. */
  readonly publicUrl: string | null
}

export interface NetworkConfig {
  /** Address or mailbox told to publishers in the User-Agent, so that they can reach the operator. */
  readonly contact: string | null
  /** Hosts (`host` or `host:port`) that may be asked although their address is local. */
  readonly allowHosts: readonly string[]
  /** An HTTP proxy for all requests, or null. */
  readonly proxy: string | null
}

export type TranslationConfig =
  | { readonly service: 'libretranslate'; readonly url: string; readonly key: string | null }
  | {
      readonly service: 'openai'
      readonly url: string
      readonly key: string | null
      readonly model: string
    }

export interface EmbeddingsConfig {
  readonly url: string
  readonly key: string | null
  readonly model: string
}

export interface TickerConfig {
  readonly id: TickerId
  readonly name: string
  /** Language of the interface around the lines, BCP 47. */
  readonly language: string
  /** What the operator set; the rest is the ticker stage's own. */
  readonly policy: Partial<TickerPolicy>
}

export interface ConfiguredSource {
  readonly source: Source
  /** How its news comes: polled, put into a folder, or handed in. */
  readonly kind: 'feed' | 'folder' | 'push'
  /** Fixed time between polls; null lets the source's own pace decide. */
  readonly everyMs: number | null
  /** Whether the pages of its articles are read where the feed gives only a headline or a teaser. */
  readonly fullText: boolean
  /** The encoding of its documents where they say it wrongly; null lets them and their bytes tell. */
  readonly encoding: string | null
}
