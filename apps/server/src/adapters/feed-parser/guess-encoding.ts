/** One-byte encodings that news is still written in, with the letters that are most frequent in their script. */
const CANDIDATES = [
  { encoding: 'windows-1256', letters: 'اليمنورتبعةأسد' },
  { encoding: 'windows-1251', letters: 'оеаинтсрвлкмдпу' },
  { encoding: 'koi8-r', letters: 'оеаинтсрвлкмдпу' },
  { encoding: 'windows-1255', letters: 'יוהלאמרבתשןםנ' },
  { encoding: 'windows-1253', letters: 'αοιετσνηυρπκμλς' },
].map(({ encoding, letters }) => ({ encoding, letters: new Set(letters) }))

/** Bytes looked at: enough for statistics, and little work. */
const SAMPLE_BYTES = 20_000

/** Of the letters of a real text more than half are among the frequent ones; of a misread one far fewer. */
const LEAST_SHARE = 0.55

/**
 * The one-byte encoding that bytes without a usable claim are in, or undefined. Latin letters with accents stand alone
 * between ASCII letters; other scripts come in runs, and are told apart by their frequent letters.
 */
export function guessEncoding(body: Uint8Array): string | undefined {
  const high = { all: 0, inRuns: 0 }
  const runs: number[] = []
  let run: number[] = []
  for (const byte of body.subarray(0, SAMPLE_BYTES * 5)) {
    if (byte > 0x7f) {
      run.push(byte)
      continue
    }
    high.all += run.length
    if (run.length > 2) {
      high.inRuns += run.length
      runs.push(...run.slice(0, 200), 0x20)
    }
    run = []
    if (runs.length > SAMPLE_BYTES) break
  }
  if (high.all === 0) return undefined
  if (high.inRuns < high.all / 2) return looksWestern(body) ? 'windows-1252' : undefined
  const sample = Uint8Array.from(runs)
  const [best] = CANDIDATES.map(({ encoding, letters }) => ({
    encoding,
    share: shareOf(new TextDecoder(encoding).decode(sample), letters),
  })).toSorted((a, b) => b.share - a.share)
  return best && best.share >= LEAST_SHARE ? best.encoding : undefined
}

function shareOf(text: string, letters: ReadonlySet<string>): number {
  let frequent = 0
  let all = 0
  for (const letter of text) {
    if (letter === ' ') continue
    all++
    if (letters.has(letter)) frequent++
  }
  return all === 0 ? 0 : frequent / all
}

/** Accented letters and typographic signs, not the control characters that other encodings have there. */
function looksWestern(body: Uint8Array): boolean {
  const text = new TextDecoder('windows-1252').decode(body.subarray(0, SAMPLE_BYTES * 5))
  const odd = text.match(/[\u0080-\u009f]/g)?.length ?? 0
  const letters = text.match(/[À-ÿŠšŽžŒœŸ“”‘’–—…€«»]/g)?.length ?? 0
  return odd === 0 && letters > 0
}
