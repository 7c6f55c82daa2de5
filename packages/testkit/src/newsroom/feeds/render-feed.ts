import type { FeedPlan, Masthead } from '../mastheads.ts'
import type { PublishedArticle } from '../publication.ts'
import { encode } from './encode.ts'
import { escapeXml } from './escape-xml.ts'

export interface RenderedFeed {
  readonly body: Uint8Array
  readonly contentType: string
}

/** A feed file as its publisher would serve it now: `articles` newest first. */
export function renderFeed(
  masthead: Masthead,
  feed: FeedPlan,
  articles: readonly PublishedArticle[],
): RenderedFeed {
  const text = WRITERS[feed.format](masthead, feed, articles)
  return {
    body: encode(text, feed.charset),
    contentType: `${TYPES[feed.format]}; charset=${feed.charset}`,
  }
}

type Writer = (masthead: Masthead, feed: FeedPlan, articles: readonly PublishedArticle[]) => string

const TYPES = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
  rdf: 'application/rdf+xml',
} as const

const WRITERS: Readonly<Record<FeedPlan['format'], Writer>> = { rss, atom, json, rdf }

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`
const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map(line => `<p>${escapeXml(line)}</p>`)
    .join('')
const head = (feed: FeedPlan): string => `<?xml version="1.0" encoding="${feed.charset}"?>`
const home = (masthead: Masthead): string => `https://${masthead.domain}/`
const iso = (time: number): string => new Date(time).toISOString()

function rss(masthead: Masthead, feed: FeedPlan, articles: readonly PublishedArticle[]): string {
  const items = articles.map(article =>
    [
      '<item>',
      element('title', article.title),
      element('link', article.url),
      `<guid isPermaLink="false">${escapeXml(article.guid)}</guid>`,
      element('pubDate', new Date(article.published).toUTCString()),
      element('description', article.summary),
      ...(article.content === ''
        ? []
        : [`<content:encoded>${escapeXml(paragraphs(article.content))}</content:encoded>`]),
      '</item>',
    ].join('\n'),
  )
  return [
    head(feed),
    '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">',
    '<channel>',
    element('title', feed.name),
    element('link', home(masthead)),
    element('description', masthead.publisherName),
    element('language', masthead.tongue),
    ...items,
    '</channel>',
    '</rss>',
  ].join('\n')
}

function atom(masthead: Masthead, feed: FeedPlan, articles: readonly PublishedArticle[]): string {
  const entries = articles.map(article =>
    [
      '<entry>',
      element('title', article.title),
      `<link rel="alternate" href="${escapeXml(article.url)}"/>`,
      element('id', article.guid),
      element('published', iso(article.published)),
      element('updated', iso(article.updated)),
      element('summary', article.summary),
      ...(article.content === ''
        ? []
        : [`<content type="html">${escapeXml(paragraphs(article.content))}</content>`]),
      '</entry>',
    ].join('\n'),
  )
  return [
    head(feed),
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${masthead.tongue}">`,
    element('title', feed.name),
    element('id', `${home(masthead)}${feed.id}`),
    `<link href="${home(masthead)}"/>`,
    element('updated', iso(articles[0]?.updated ?? 0)),
    ...entries,
    '</feed>',
  ].join('\n')
}

function rdf(masthead: Masthead, feed: FeedPlan, articles: readonly PublishedArticle[]): string {
  const items = articles.map(article =>
    [
      `<item rdf:about="${escapeXml(article.url)}">`,
      element('title', article.title),
      element('link', article.url),
      element('description', article.summary),
      element('dc:date', iso(article.published)),
      '</item>',
    ].join('\n'),
  )
  return [
    head(feed),
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<channel rdf:about="${home(masthead)}">`,
    element('title', feed.name),
    element('link', home(masthead)),
    element('description', masthead.publisherName),
    element('dc:language', masthead.tongue),
    '</channel>',
    ...items,
    '</rdf:RDF>',
  ].join('\n')
}

function json(masthead: Masthead, feed: FeedPlan, articles: readonly PublishedArticle[]): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.name,
    home_page_url: home(masthead),
    language: masthead.tongue,
    items: articles.map(article => ({
      id: article.guid,
      url: article.url,
      title: article.title,
      summary: article.summary,
      content_text: article.content === '' ? article.summary : article.content,
      date_published: iso(article.published),
      date_modified: iso(article.updated),
    })),
  })
}
