import type { FeedPlan } from '../mastheads.ts'

let arabicBytes: ReadonlyMap<string, number> | undefined

/** Text as bytes; what windows-1256 has no sign for becomes a question mark, as old systems wrote it. */
export function encode(text: string, charset: FeedPlan['charset']): Uint8Array {
  if (charset === 'utf-8') return new TextEncoder().encode(text)
  arabicBytes ??= new Map(
    Array.from({ length: 256 }, (_, byte) => [
      new TextDecoder('windows-1256').decode(Uint8Array.of(byte)),
      byte,
    ]),
  )
  const bytes = arabicBytes
  return Uint8Array.from([...text], sign => bytes.get(sign) ?? 0x3f)
}
