import type { Newsroom } from '@shareet/core'
import { planNextPoll, pollPolicy } from '@shareet/core/sources'
import type { PushState, SourceState } from '@shareet/core/sources'
import { DAY, SECOND, instant } from '@shareet/core/values'
import type { ConfiguredSource } from '../config/index.ts'
import type { HubClient } from '../ports/index.ts'
import { filePoll } from './file-poll.ts'
import type { PollPorts } from './poll-source.ts'
import { verifySignature } from './verify-signature.ts'

/** Asked for; hubs decide. A lease is renewed when this share of it is left. */
const LEASE_SECONDS = 10 * 24 * 3600
const RENEW_SHARE = 0.2
/** A hub that was asked and said nothing, or that does not deliver, is asked again after this. */
const AGAIN_MS = DAY

export interface SubscriptionPorts extends Omit<PollPorts, 'fetcher'> {
  readonly hubs: HubClient
}

/** The state of a source as the program holds it. */
export interface HeldState {
  now(): SourceState
  /** Stores it as well. */
  put(state: SourceState): Promise<void>
}

/** Subscribes to a source's hub where that is due. `publicUrl` is where hubs can reach us, with a slash at its end. */
export async function considerSubscription(
  { hubs, clock }: Pick<SubscriptionPorts, 'hubs' | 'clock'>,
  held: HeldState,
  offer: { readonly hub: string; readonly self: string },
  publicUrl: string,
  signal: AbortSignal,
): Promise<void> {
  const now = clock.now()
  const before = held.now().manner.push
  if (before && !isDue(before, offer, now)) return
  const same = before?.topic === offer.self ? before : null
  const push: PushState = {
    hub: offer.hub,
    topic: offer.self,
    // The same place and secret as before: what is under way still arrives.
    token: same?.token ?? hubs.newSecret(),
    secret: same?.secret ?? hubs.newSecret(),
    askedAt: now,
    leaseSeconds: same?.leaseSeconds ?? null,
    until: same?.until ?? null,
    missed: 0,
  }
  await held.put(withPush(held.now(), push))
  const asked = await hubs.ask(
    {
      hub: push.hub,
      mode: 'subscribe',
      topic: push.topic,
      callback: `${publicUrl}api/v1/websub/${push.token}`,
      secret: push.secret,
      leaseSeconds: LEASE_SECONDS,
    },
    signal,
  )
  if (!asked.ok && push.until === null) await held.put(withPush(held.now(), push))
}

function isDue(push: PushState, offer: { hub: string; self: string }, now: number): boolean {
  if (now - push.askedAt < AGAIN_MS / 24) return false
  if (push.topic !== offer.self || push.hub !== offer.hub) return true
  if (push.until === null || push.until <= now) return now - push.askedAt >= AGAIN_MS
  return push.until - now < (push.leaseSeconds ?? 0) * SECOND * RENEW_SHARE
}

/** What a hub asks at the callback before it does anything, or tells when it will not. */
export interface HubQuestion {
  readonly mode: string
  readonly topic: string
  readonly challenge: string | null
  readonly leaseSeconds: number | null
}

/** The answer to a hub: the challenge where we did ask for that, else undefined. */
export async function answerHub(
  { clock }: Pick<SubscriptionPorts, 'clock'>,
  held: HeldState,
  { mode, topic, challenge, leaseSeconds }: HubQuestion,
): Promise<string | undefined> {
  const { push } = held.now().manner
  if (push?.topic !== topic) return undefined
  if (mode === 'denied') {
    await held.put(withPush(held.now(), { ...push, until: null }))
    return ''
  }
  if (mode !== 'subscribe' || challenge === null) return undefined
  const seconds = Math.min(Math.max(leaseSeconds ?? LEASE_SECONDS, 60), 90 * 24 * 3600)
  const until = instant(clock.now() + seconds * SECOND)
  await held.put(withPush(held.now(), { ...push, until, leaseSeconds: seconds }))
  return challenge
}

/** Files what a hub delivered; `forged` where the signature is not that of our secret: then nothing is read. */
export async function takeDelivery(
  ports: Pick<SubscriptionPorts, 'articles' | 'parser' | 'clock' | 'inTurn' | 'events'>,
  newsroom: Newsroom,
  { source, encoding }: ConfiguredSource,
  held: HeldState,
  delivery: {
    readonly body: Uint8Array
    readonly contentType: string | null
    readonly signature: string | undefined
  },
): Promise<'filed' | 'nothing-new' | 'forged' | 'not-a-feed'> {
  const { push } = held.now().manner
  if (!push || !verifySignature(delivery.signature, push.secret, delivery.body)) return 'forged'
  const parsed = ports.parser.parse({ ...delivery, url: push.topic, encoding })
  if (!parsed.ok) return 'not-a-feed'
  const begun = ports.clock.now()
  const { counts, state } = await ports.inTurn(() =>
    filePoll(
      ports.articles,
      newsroom,
      source,
      parsed.value.items,
      held.now(),
      (filed, told) => {
        const before = held.now()
        const next = planNextPoll(
          before,
          {
            kind: 'success',
            filed,
            etag: before.etag,
            lastModified: before.lastModified,
            bodyDigest: before.bodyDigest,
            // What is delivered is what is new, not all that the feed has.
            told: { ...told, gapMs: null, recent: before.manner.recent, vanished: 0 },
          },
          pollPolicy,
          begun,
        )
        return withPush(next, { ...push, missed: 0 })
      },
      begun,
    ),
  )
  await held.put(state)
  ports.events.sourcePolled({ source: source.id, ...counts, ms: ports.clock.now() - begun })
  return counts.filed + counts.revised > 0 ? 'filed' : 'nothing-new'
}

const withPush = (state: SourceState, push: PushState | null): SourceState => ({
  ...state,
  manner: { ...state.manner, push },
})
