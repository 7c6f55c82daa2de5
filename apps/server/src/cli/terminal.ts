import { createInterface } from 'node:readline/promises'

/** Where a command writes. Results go to standard output, everything about them to standard error. */
export interface Terminal {
  print(text: string): void
  note(text: string): void
  /** Says what is wrong and gives the exit code for it. */
  refuse(text: string): number
  readonly errorIsTty: boolean
  /** Standard output shows colours. */
  readonly colours: boolean
  /** Asks and gives the answer; absent where nobody sits there to answer. */
  readonly ask?: (question: string) => Promise<string>
}

/** Exit code of a command that was given something it cannot work with. */
const REFUSED = 2

export function processTerminal(
  output: NodeJS.WriteStream,
  error: NodeJS.WriteStream,
  input: NodeJS.ReadStream,
): Terminal {
  // Whoever read our words may go away ("| head"); that is no reason to stop working.
  for (const stream of [output, error]) stream.on('error', () => undefined)
  return {
    print: text => void output.write(text),
    note: text => void error.write(`${text}\n`),
    refuse(text) {
      error.write(`shareet: ${text}\n`)
      return REFUSED
    },
    errorIsTty: error.isTTY,
    colours: output.isTTY && output.hasColors(),
    ...(input.isTTY &&
      error.isTTY && {
        async ask(question: string) {
          const lines = createInterface({ input, output: error })
          try {
            return await lines.question(question)
          } finally {
            lines.close()
          }
        },
      }),
  }
}
