export type { Article, PublishedTrust } from './article.ts'
