import { stringify } from 'yaml'
import { fields } from './fields.ts'
import { MEDIA_TOPIC_NAMES } from './media-topics.ts'
import { starterSources } from './starter-sources.ts'

/** The configuration that a new installation begins with: every setting with what it may be, and the starter sources. */
export function defaultConfigText(): string {
  return `# What Shareet reads and shows. Change it and start again; \`npx shareet config check\` tells what is wrong with it.
# A line that begins with # is not read: take the # away to set what it says.

server:
  # The page, the API and the stream. Allowed: ${fields['server.host']?.allowed}.
  host: 127.0.0.1
  port: 4747
  # Where the internet reaches it. With it, publishers that can (WebSub) send their news the moment it is out.
${commented('server.publicUrl')}

# For several tickers of the same sources write tickers: in place of ticker:, a list in which each has what stands below.
#   tickers:
#     - id: main
#       name: شريط
#       language: ar
#     - id: world
#       name: World
#       language: en
ticker:
  name: شريط
  # Of the page around the lines; the lines keep the languages of their sources.
  language: ar
  # Most lines on air at a time. On a slow day there are fewer: nothing is put on to fill.
${commented('ticker.items')}
  # A line that went on air stays at least so long.
${commented('ticker.minimumSecondsOnAir')}
  # After so long without a new fact it makes room, if another story waits.
${commented('ticker.maximumHoursOnAir')}
  # A story without a new report for so long does not go on air, and for the longer time leaves it.
${commented('ticker.freshHours')}
${commented('ticker.expiryHours')}
  # Lines about events that follow from one another, at most; of one country and of one topic, unless the ticker is
  # about it or the rest matters far less.
${commented('ticker.mostOfFamily')}
${commented('ticker.mostOfCountry')}
${commented('ticker.mostOfTopic')}
  # Longest line, in letters as read. Allowed: ${fields['ticker.lineLength']?.allowed}.
${commented('ticker.lineLength')}
  # How the house writes. A headline with a banned word gives way to another one, or its story is not shown.
${commented('ticker.style')}
  # Languages that lines may be in. Left out: any, and of one event told in several the ticker's own.
${commented('ticker.lineLanguages')}
  # Lines in other languages are shown in the ticker's, translated by the service that translation names, and marked.
${commented('ticker.translate')}
  # Whom it is for: what is far from them counts less. News of the countries that it follows is as near as of its own.
  # Topics are ${MEDIA_TOPIC_NAMES.join(', ')}.
${commented('ticker.for')}
  # The sources that it looks at; left out, all. Within a list any may fit, and every list that is given has to.
${commented('ticker.takes')}
  # What counts more (up to 4) or less (down to 0) than usual, signal by signal.
${commented('ticker.weights')}
  # What editors pin, raise, lower and kill changes by a fifth at most what counts for other stories; false: nothing.
${commented('ticker.learn')}

network:
  # Told to publishers with every request, so that they can reach you. Please set it.
${commented('network.contact')}
  # Hosts of your own network that may be asked. Others in it are refused.
${commented('network.allowHosts')}
  # A proxy that all requests go through.
${commented('network.proxy')}

# Who translates for the tickers that say so. Off until it is set; headlines go to this address.
translation:
  # Which it is. Allowed: ${fields['translation.service']?.allowed}.
${commented('translation.service')}
${commented('translation.url')}
  # Better in the environment: SHAREET_TRANSLATION_KEY.
${commented('translation.key')}
  # Of a language model.
${commented('translation.model')}

# Who says what headlines mean, so that stories in different languages are linked better. Off until it is set; all
# headlines go to this address.
embeddings:
${commented('embeddings.url')}
${commented('embeddings.model')}
  # Better in the environment: SHAREET_EMBEDDINGS_KEY.
${commented('embeddings.key')}

api:
  # Whoever brings this may hand in articles. Better in the environment: SHAREET_API_TOKEN.
${commented('api.token')}

# One entry a feed. Only url and name must be there.
#   url: also file:///path/to/folder/ for files that are put there, or push:name for what the API is handed
#   publisher: who is behind it; feeds of one publisher never confirm one another (default: the name)
#   language, country: as declared; the text itself decides its language
#   tier: ${fields['sources[].tier']?.allowed}; 3 if left out
#   fullText: true reads the page of an article where the feed gives only a headline; ask the publisher first
#   encoding: of a source that says it wrongly, such as windows-1256
#   everyMinutes: asks at this pace; left out, the pace follows how often the feed brings news
sources:
${starterSources.map(entry).join('\n')}
`
}

const commented = (path: string): string => `  # ${fields[path]?.example}`

/** One entry, its scalars quoted where YAML wants it. */
function entry(source: (typeof starterSources)[number]): string {
  const lines = stringify(source, { lineWidth: 0 }).trimEnd().split('\n')
  return lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`).join('\n')
}
