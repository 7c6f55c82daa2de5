import type { Field } from './field.ts'
import { tickerFields } from './ticker-fields.ts'

/** Every setting there is, by its path; `[]` stands for any entry of a list. Unknown keys are compared with these. */
export const fields: Readonly<Record<string, Field>> = {
  server: { allowed: 'host, port and publicUrl', example: 'server:\n  port: 4747' },
  'server.host': {
    allowed: 'an address or name of this machine; 0.0.0.0 lets other machines in',
    example: 'host: 127.0.0.1',
  },
  'server.port': { allowed: 'a whole number from 0 to 65535', example: 'port: 4747' },
  'server.publicUrl': {
    allowed: 'the http or https address under which the internet reaches this Shareet',
    example: 'publicUrl: https://ticker.example.org/',
  },
  ticker: {
    allowed: 'the settings of the one ticker; where there are several, `tickers` lists them',
    example: 'ticker:\n  name: شريط',
  },
  tickers: {
    allowed: 'a list of 1 to 32 tickers in place of `ticker`; the first is the one shown at /',
    example:
      'tickers:\n  - id: main\n    name: شريط\n  - id: world\n    name: World\n    language: en',
  },
  'tickers[]': {
    allowed: 'id, name and what else is settled of the ticker',
    example: '- id: world\n  name: World\n  language: en',
  },
  ...tickerFields('ticker'),
  ...tickerFields('tickers[]'),
  network: {
    allowed: 'contact, allowHosts and proxy',
    example: 'network:\n  contact: desk@example.org',
  },
  'network.contact': {
    allowed: 'an e-mail address or a web address',
    example: 'contact: desk@example.org',
  },
  'network.allowHosts': { allowed: 'a list of hosts', example: 'allowHosts: [10.0.0.5:8080]' },
  'network.allowHosts[]': { allowed: 'host or host:port', example: '10.0.0.5:8080' },
  'network.proxy': {
    allowed: 'the http or https address of a proxy',
    example: 'proxy: http://proxy.example.org:3128',
  },
  translation: {
    allowed: 'service, url, key and model',
    example: 'translation: { service: libretranslate, url: "http://127.0.0.1:5000/" }',
  },
  'translation.service': {
    allowed: 'libretranslate, or openai for any server that speaks as OpenAI does',
    example: 'service: libretranslate',
  },
  'translation.url': {
    allowed: 'an http or https address; for openai the one that ends in /v1/',
    example: 'url: http://127.0.0.1:5000/',
  },
  'translation.key': {
    allowed: 'at most 500 letters, digits and signs without spaces',
    example: 'key: a-key-of-the-service',
  },
  'translation.model': {
    allowed: 'the name of a model that the server has; for openai it must be there',
    example: 'model: gemma-3-12b',
  },
  embeddings: {
    allowed: 'url, model and key',
    example: 'embeddings: { url: "http://127.0.0.1:11434/v1/", model: bge-m3 }',
  },
  'embeddings.url': {
    allowed: 'the http or https address that ends in /v1/ of a server that speaks as OpenAI does',
    example: 'url: http://127.0.0.1:11434/v1/',
  },
  'embeddings.model': {
    allowed: 'the name of an embedding model that the server has, of many languages',
    example: 'model: bge-m3',
  },
  'embeddings.key': {
    allowed: 'at most 500 letters, digits and signs without spaces',
    example: 'key: a-key-of-the-service',
  },
  api: { allowed: 'token', example: 'api:\n  token: a-long-secret-of-your-own' },
  'api.token': {
    allowed: '16 to 200 letters, digits and signs without spaces',
    example: 'token: a-long-secret-of-your-own',
  },
  sources: {
    allowed: 'a list of at least one source',
    example: 'sources:\n  - url: https://example.org/feed.xml\n    name: Example',
  },
  'sources[]': {
    allowed: 'url, name and what else is known of the source',
    example: '- url: https://example.org/feed.xml\n  name: Example',
  },
  'sources[].id': { allowed: 'small letters a–z, digits and hyphens', example: 'id: bbc-arabic' },
  'sources[].url': {
    allowed:
      'the http or https address of a feed, file:///… of a watched folder, or push:name for what is handed in',
    example: 'url: https://feeds.bbci.co.uk/arabic/rss.xml',
  },
  'sources[].name': { allowed: 'some text, at most 100 characters', example: 'name: بي بي سي' },
  'sources[].publisher': {
    allowed: 'some text, at most 100 characters',
    example: 'publisher: BBC',
  },
  'sources[].language': { allowed: 'a language tag', example: 'language: ar' },
  'sources[].country': { allowed: 'a country code of two letters', example: 'country: JO' },
  'sources[].tier': {
    allowed: '1 (agencies and papers of record), 2 (established) or 3 (all others)',
    example: 'tier: 2',
  },
  'sources[].fullText': {
    allowed: 'true or false: whether pages are read where the feed gives a teaser',
    example: 'fullText: true',
  },
  'sources[].encoding': {
    allowed: 'the name of an encoding, for a source that says it wrongly',
    example: 'encoding: windows-1256',
  },
  'sources[].everyMinutes': {
    allowed: 'a whole number from 1 to 1440',
    example: 'everyMinutes: 10',
  },
}
