import { discoverFeeds } from '../../work/discover-feeds.ts'
import type { SourceLook } from '../../work/look-at-source.ts'
import type { SourcesContext } from './context.ts'
import { lookPorts } from './make-fetcher.ts'
import { printLook } from './print-look.ts'
import { takeIn } from './take-in.ts'

/** `shareet sources add URL`: shows what is found there, asks, and writes it into the configuration. */
export async function addSource(context: SourcesContext): Promise<number> {
  const { words, terminal, config, options, signal } = context
  const [given, extra] = words
  if (given === undefined || extra !== undefined)
    return terminal.refuse('Which address? shareet sources add https://example.org/')
  const url = /^[a-z]+:/i.test(given) ? given : `https://${given}`
  const found = await discoverFeeds(lookPorts(config), url, signal)
  if (!found.ok) return terminal.refuse(`${found.error.detail}. No feed was found from ${url}.`)
  for (const [index, look] of found.value.entries())
    terminal.print(`${found.value.length > 1 ? `${index + 1}. ` : ''}${printLook(look)}`)
  const chosen = await choose(found.value, context)
  if (chosen === undefined)
    return terminal.refuse(
      'Several feeds were found. Give the address of one, or --yes to take them all.',
    )
  if (chosen.length === 0) {
    terminal.note('Nothing was added.')
    return 0
  }
  const say = (name: string): string | null => options.values[name]?.at(-1) ?? null
  return takeIn(
    chosen.map(look => ({
      url: look.finalUrl,
      name: (say('name') ?? look.title ?? new URL(look.finalUrl).hostname).slice(0, 100),
      publisher: say('publisher'),
      language: say('language') ?? look.language,
      country: say('country')?.toUpperCase() ?? null,
      tier: Number(say('tier')) || null,
    })),
    context,
  )
}

/** Those to take, or undefined where nobody can be asked. */
async function choose(
  looks: readonly SourceLook[],
  { options, terminal }: SourcesContext,
): Promise<readonly SourceLook[] | undefined> {
  if (options.switches.has('yes')) return looks
  if (!terminal.ask) return looks.length === 1 ? looks : undefined
  const several = looks.length > 1
  const answer = (
    await terminal.ask(
      several ? `Add which? 1–${looks.length}, all or none: ` : 'Add it? yes or no: ',
    )
  )
    .trim()
    .toLowerCase()
  if (/^(y|yes|all|نعم)$/.test(answer)) return looks
  return looks.filter((_, index) => answer.split(/[\s,]+/).includes(String(index + 1)))
}
