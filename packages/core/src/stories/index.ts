export type { Report, Story, StoryEvent } from './story.ts'
export type { StoryIndex } from './story-index.ts'
