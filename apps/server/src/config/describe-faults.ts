import type { ConfigFault } from './fault.ts'

/** The faults as they are printed: each with its place, what was given, what is allowed and an example. */
export function describeFaults(faults: readonly ConfigFault[], file: string): string {
  const head = faults.length === 1 ? '1 fault' : `${faults.length} faults`
  return [`${file}: ${head}`, ...faults.map(fault => describe(fault, file))].join('\n\n')
}

function describe(fault: ConfigFault, file: string): string {
  const place = fault.line === null ? '' : `${file}:${fault.line}:${fault.column ?? 1}  `
  const what = fault.path === '' ? fault.message : `${fault.path} ${fault.message}`
  const rows = [
    ['given', fault.given],
    ['allowed', fault.allowed],
    ['example', fault.example],
  ].flatMap(([label, text]) =>
    text == null ? [] : [`    ${label?.padEnd(8)} ${text.replaceAll('\n', `\n${' '.repeat(13)}`)}`],
  )
  return [`  ${place}${what}`, ...rows].join('\n')
}
