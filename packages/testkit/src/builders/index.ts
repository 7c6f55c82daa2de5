export { aPublisher, aSource } from './a-source.ts'
export { anArticle, NOON } from './an-article.ts'
export { aReading } from './a-reading.ts'
export { aReport, aStory } from './a-story.ts'
