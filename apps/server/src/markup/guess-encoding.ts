/** Letters or signs that are most frequent in a script's news, for each encoding that news is still written in. */
const ONE_BYTE = [
  { encoding: 'windows-1256', letters: 'اليمنورتبعةأسد' },
  { encoding: 'windows-1251', letters: 'оеаинтсрвлкмдпу' },
  { encoding: 'koi8-r', letters: 'оеаинтсрвлкмдпу' },
  { encoding: 'windows-1255', letters: 'יוהלאמרבתשןםנ' },
  { encoding: 'windows-1253', letters: 'αοιετσνηυρπκμλς' },
  { encoding: 'windows-874', letters: 'ารนกอเง่ยลมทวดสต้ัี' },
].map(({ encoding, letters }) => ({ encoding, letters: new Set(letters) }))

/** Encodings of two bytes a sign. Bytes that are not allowed in one rule it out; the most frequent signs do the rest. */
const TWO_BYTE = [
  { encoding: 'shift_jis', frequent: /[\u3041-\u30ff]/g },
  { encoding: 'euc-jp', frequent: /[\u3041-\u30ff]/g },
  { encoding: 'euc-kr', frequent: /[다이는의에을가하고지로한사기대]/g },
  { encoding: 'gb18030', frequent: /[的一国在人了有中是年和大业不为发会工经上地市要]/g },
  { encoding: 'big5', frequent: /[的一國在人了有中是年和大業不為發會工經上地市要]/g },
]

/** Latin letters beyond ASCII, by the languages of each encoding. Where none speaks for itself it is Western. */
const LATIN = [
  { encoding: 'windows-1252', letters: 'éèàùâêîôûçëïüäößñáíóúãõåøæœÉÀÄÖÜ“”‘’–—…«»€¿¡°' },
  { encoding: 'windows-1250', letters: 'ąćęłńóśźżčřšžůěáíéýőűăâîșțđĄĆĘŁŃÓŚŹŻČŘŠŽ„”–—…' },
  { encoding: 'windows-1254', letters: 'ışğçöüİŞĞÇÖÜâîû’“”–—…' },
].map(({ encoding, letters }) => ({ encoding, letters: new Set(letters) }))

/** Bytes looked at: enough for statistics, and little work. */
const SAMPLE_BYTES = 20_000

/** Of the letters of a real text more than half are among the frequent ones; of a misread one far fewer. */
const LEAST_SHARE = 0.55

/** Of the signs of a real text in two bytes at least this share is among the most frequent; of a misread one hardly any. */
const LEAST_SIGN_SHARE = 0.06

/**
 * The encoding that bytes without a usable claim are in, or undefined. Latin letters with accents stand alone between
 * ASCII letters; other scripts come in runs, and are told apart by what is frequent in them.
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
  const [best] = ONE_BYTE.map(({ encoding, letters }) => ({
    encoding,
    share: shareOf(new TextDecoder(encoding).decode(Uint8Array.from(runs)), letters),
  })).toSorted((a, b) => b.share - a.share)
  if (high.inRuns >= high.all / 2 && best && best.share >= LEAST_SHARE) return best.encoding
  return twoByte(body) ?? (high.inRuns < high.all / 2 ? western(body) : undefined)
}

function twoByte(body: Uint8Array): string | undefined {
  const [best] = TWO_BYTE.flatMap(({ encoding, frequent }) => {
    let text: string
    try {
      // Streaming, so that a sign cut in two at the end of the sample is no fault.
      text = new TextDecoder(encoding, { fatal: true }).decode(body.subarray(0, SAMPLE_BYTES * 5), {
        stream: true,
      })
    } catch {
      return []
    }
    const signs = text.match(/[^\u0000-\u007f]/g)?.length ?? 0
    // Half-width katakana is what other encodings look like when read as Shift_JIS.
    const odd = text.match(/[\uff61-\uff9f\ue000-\uf8ff\u0080-\u00ff]/g)?.length ?? 0
    const share = signs === 0 ? 0 : ((text.match(frequent)?.length ?? 0) - odd) / signs
    return share >= LEAST_SIGN_SHARE ? [{ encoding, share }] : []
  }).toSorted((a, b) => b.share - a.share)
  return best?.encoding
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
function western(body: Uint8Array): string | undefined {
  const [best] = LATIN.flatMap(({ encoding, letters }) => {
    const text = new TextDecoder(encoding).decode(body.subarray(0, SAMPLE_BYTES * 5))
    const beyond = text.match(/[^\u0000-\u007f]/g) ?? []
    if (beyond.length === 0 || beyond.some(letter => letter <= '\u009f')) return []
    return [
      { encoding, share: beyond.filter(letter => letters.has(letter)).length / beyond.length },
    ]
  }).toSorted((a, b) => b.share - a.share)
  return best && best.share > 0.3 ? best.encoding : undefined
}
