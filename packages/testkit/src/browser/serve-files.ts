import { createServer } from 'node:http'
import type { RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface ServedFile {
  readonly type: string
  readonly body: string | Uint8Array
}

/** A server on the loopback address, at a port given by the system. */
export interface FileServer extends AsyncDisposable {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly address: string
}

/** Serves the given files by path; what is not among them goes to `others`, or is not found. */
export async function serveFiles(
  files: Readonly<Record<string, ServedFile>>,
  others: RequestListener = (_request, response) => response.writeHead(404).end(),
): Promise<FileServer> {
  const server = createServer((request, response) => {
    const file = files[new URL(request.url ?? '/', 'http://localhost').pathname]
    if (!file) return others(request, response)
    response
      .writeHead(200, { 'content-type': file.type, 'cache-control': 'no-store' })
      .end(file.body)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
