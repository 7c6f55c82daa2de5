/** Parts of a signature. */
const PARTS = 64
/** Parts that must all be equal for two texts to be compared at all; a signature has 16 such bands. */
const BAND = 4
/** Words that are hashed together: what is alike must be alike in runs, not in words. */
const SHINGLE = 3
/** A part that no run fell into. */
const NONE = 0xffffffff

/**
 * One-permutation MinHash of a text's words: the share of equal parts of two signatures estimates the share of runs of
 * three words that the texts have in common. After Li, Owen and Zhang, "One permutation hashing" (2012).
 */
export function signatureOf(words: readonly string[]): Uint32Array {
  const signature = new Uint32Array(PARTS).fill(NONE)
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    const hash = runHash(words, at)
    const part = hash % PARTS
    const value = Math.floor(hash / PARTS)
    if (value < (signature[part] as number)) signature[part] = value
  }
  return signature
}

/** Runs of words that stand for a lead. */
const SKETCH = 16

/** The smallest hashes of a lead's runs of three words, ascending: whoever has the same words has the same ones. */
export function sketchOf(lead: readonly string[]): Uint32Array {
  const hashes = new Set<number>()
  for (let at = 0; at + SHINGLE <= lead.length; at++) hashes.add(runHash(lead, at))
  return Uint32Array.from(hashes).sort().slice(0, SKETCH)
}

/** Share of the runs of the shorter lead that the other has too, about 0–1. */
export function containment(a: Uint32Array, b: Uint32Array): number {
  const shorter = Math.min(a.length, b.length)
  if (shorter === 0) return 0
  // Of two sketches only what lies below both their ends can be compared.
  const end = Math.min(a[a.length - 1] ?? 0, b[b.length - 1] ?? 0)
  const inReach = (sketch: Uint32Array): Uint32Array => sketch.filter(hash => hash <= end)
  const [left, right] = [inReach(a), inReach(b)]
  const shared = left.filter(hash => right.includes(hash)).length
  return shared / Math.max(1, Math.min(left.length, right.length))
}

function runHash(words: readonly string[], at: number): number {
  let hash = 0x811c9dc5
  for (let word = at; word < at + SHINGLE; word++) hash = mix(hash, words[word] as string)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** How many of the parts that either text has are equal, scaled to 64. */
export function likeness(a: Uint32Array, b: Uint32Array): number {
  let equal = 0
  let used = 0
  for (let part = 0; part < PARTS; part++) {
    if (a[part] === NONE && b[part] === NONE) continue
    used++
    if (a[part] === b[part]) equal++
  }
  return used === 0 ? 0 : (equal / used) * PARTS
}

/** A signature's bands as numbers: texts that are much alike have at least one in common. */
export function bandsOf(signature: Uint32Array): number[] {
  const bands: number[] = []
  for (let start = 0; start < PARTS; start += BAND) {
    const parts = signature.subarray(start, start + BAND)
    if (parts.every(part => part === NONE)) continue
    let hash = start + 1
    for (const part of parts)
      hash = Math.imul(hash ^ part ^ (part >>> 15), 0x85ebca6b) ^ (hash >>> 13)
    bands.push((start / BAND) * 2 ** 32 + (hash >>> 0))
  }
  return bands
}

/** Words in their order as one number, apart from every band. */
export function hashOf(words: readonly string[]): number {
  let hash = 0x811c9dc5
  for (const word of words) hash = mix(hash, word)
  return -1 - (hash >>> 0)
}

function mix(hash: number, word: string): number {
  let value = hash
  for (let at = 0; at < word.length; at++)
    value = Math.imul(value ^ word.charCodeAt(at), 0x01000193)
  return Math.imul(value ^ 0x20, 0x01000193)
}
