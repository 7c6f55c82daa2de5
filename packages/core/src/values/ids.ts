import type { Brand } from './brand.ts'

export type SourceId = Brand<string, 'SourceId'>
export type PublisherId = Brand<string, 'PublisherId'>
export type ArticleId = Brand<string, 'ArticleId'>
export type StoryId = Brand<string, 'StoryId'>
export type ItemId = Brand<string, 'ItemId'>
export type TickerId = Brand<string, 'TickerId'>

export const sourceId = (raw: string): SourceId => raw as SourceId
export const publisherId = (raw: string): PublisherId => raw as PublisherId
export const articleId = (raw: string): ArticleId => raw as ArticleId
export const storyId = (raw: string): StoryId => raw as StoryId
export const itemId = (raw: string): ItemId => raw as ItemId
export const tickerId = (raw: string): TickerId => raw as TickerId
