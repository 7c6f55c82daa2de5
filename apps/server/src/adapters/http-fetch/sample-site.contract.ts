import { createServer } from 'node:http'
import type { RequestListener } from 'node:http'
import { createServer as createTcpServer } from 'node:net'
import type { AddressInfo, Server, Socket } from 'node:net'
import { after } from 'node:test'

/** Serves on a free port of this machine until the tests of the file are over; gives `127.0.0.1:port`. */
export const serveSite = (answer: RequestListener): Promise<string> => listen(createServer(answer))

/** The same below HTTP: `answer` writes what it likes once something was asked. */
export const serveBytes = (answer: (socket: Socket) => void): Promise<string> =>
  listen(
    createTcpServer(socket => {
      socket.on('error', () => undefined)
      socket.once('data', () => answer(socket))
    }),
  )

function listen(server: Server): Promise<string> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => sockets.add(socket))
  after(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`127.0.0.1:${(server.address() as AddressInfo).port}`)
    })
  })
}
