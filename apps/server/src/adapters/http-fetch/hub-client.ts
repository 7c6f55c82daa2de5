import { randomBytes } from 'node:crypto'
import { failure, success } from '@shareet/core/values'
import type { HubClient } from '../../ports/index.ts'
import { createExchange } from './exchange.ts'
import { failureOf } from './failure-of.ts'
import { guardAddresses } from './guard-address.ts'
import type { HttpFetchOptions } from './http-fetcher.ts'
import { fetchLimits } from './limits.ts'

/** Asks hubs under the same rules as sources: a feed must not make us knock at doors of our own network. */
export function createHubClient({
  allowHosts,
  proxy = null,
  limits = fetchLimits,
}: HttpFetchOptions): HubClient {
  const guard = guardAddresses(allowHosts)
  const exchange = createExchange(guard, proxy, limits.totalMs)
  return {
    newSecret: () => randomBytes(24).toString('base64url'),
    async ask({ hub, mode, topic, callback, secret, leaseSeconds }, signal) {
      const url = new URL(hub)
      const refusal = guard.refuses(url)
      if (refusal !== undefined) return failure({ kind: 'blocked-address', detail: refusal })
      const form = new URLSearchParams({
        'hub.mode': mode,
        'hub.topic': topic,
        'hub.callback': callback,
        'hub.secret': secret,
        'hub.lease_seconds': String(leaseSeconds),
      })
      try {
        const stop = AbortSignal.any([signal, AbortSignal.timeout(limits.totalMs)])
        const answer = await exchange(
          url,
          { 'content-type': 'application/x-www-form-urlencoded' },
          stop,
          form.toString(),
        )
        answer.body.destroy()
        const { status } = answer
        if (status >= 200 && status < 300) return success(null)
        const detail = `The hub ${url.host} answers ${status}`
        return failure({ kind: 'http-status', status, detail, retryAfterSeconds: null })
      } catch (error) {
        signal.throwIfAborted()
        return failure(failureOf(error, url.host))
      }
    },
  }
}
