/** Top Media Topics of the IPTC, by the words that an operator writes. */
export const MEDIA_TOPICS = {
  arts: 'medtop:01000000',
  crime: 'medtop:02000000',
  disaster: 'medtop:03000000',
  economy: 'medtop:04000000',
  education: 'medtop:05000000',
  environment: 'medtop:06000000',
  health: 'medtop:07000000',
  people: 'medtop:08000000',
  labour: 'medtop:09000000',
  leisure: 'medtop:10000000',
  politics: 'medtop:11000000',
  religion: 'medtop:12000000',
  science: 'medtop:13000000',
  society: 'medtop:14000000',
  sport: 'medtop:15000000',
  conflict: 'medtop:16000000',
  weather: 'medtop:17000000',
} as const

export type MediaTopic = keyof typeof MEDIA_TOPICS

export const MEDIA_TOPIC_NAMES = Object.keys(MEDIA_TOPICS) as readonly MediaTopic[]
