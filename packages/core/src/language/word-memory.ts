/** What is remembered under a word: it holds the word as written. */
interface Written {
  readonly written: string
}

/**
 * Words remembered by how they are written, and found by their place in a text: a word that is known costs no new
 * string. Bounded: two generations, the older of which is dropped when the younger is full.
 */
export interface WordMemory<T extends Written> {
  /** The word from `start` up to `end` of a text; what is not known yet is made by `make` and remembered. */
  at(text: string, start: number, end: number): T
  of(written: string): T
}

/** Slots of a young generation at first; they double as words come. */
const FIRST_SLOTS = 1024

interface Generation<T> {
  /** Open addressing, two numbers a slot: the place in `words` plus one (0 is empty), and the hash. */
  slots: Int32Array
  words: T[]
}

const generation = <T>(): Generation<T> => ({ slots: new Int32Array(FIRST_SLOTS * 2), words: [] })

export function createWordMemory<T extends Written>(
  limit: number,
  make: (written: string) => T,
): WordMemory<T> {
  let young = generation<T>()
  let old = generation<T>()

  function remember(word: T, hash: number): T {
    if (young.words.length >= limit) {
      old = young
      young = generation()
    }
    put(young, word, hash)
    return word
  }

  function at(text: string, start: number, end: number): T {
    const hash = hashOf(text, start, end)
    return (
      find(young, text, start, end, hash) ??
      remember(find(old, text, start, end, hash) ?? make(own(text.slice(start, end))), hash)
    )
  }

  return { at, of: written => at(written, 0, written.length) }
}

/** FNV-1a over the characters, its high bits folded into the low ones that choose a slot. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash ^ (hash >>> 15)
}

function find<T extends Written>(
  { slots, words }: Generation<T>,
  text: string,
  start: number,
  end: number,
  hash: number,
): T | undefined {
  const mask = slots.length - 1
  for (let slot = (hash << 1) & mask; ; slot = (slot + 2) & mask) {
    const place = (slots[slot] as number) - 1
    if (place < 0) return undefined
    if (slots[slot + 1] !== hash) continue
    const word = words[place] as T
    if (isAt(word.written, text, start, end)) return word
  }
}

function isAt(written: string, text: string, start: number, end: number): boolean {
  const length = end - start
  if (written.length !== length) return false
  for (let at = 0; at < length; at++)
    if (written.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}

/** Never more than half full, so that a search ends soon. */
function put<T>(to: Generation<T>, word: T, hash: number): void {
  if (to.words.length * 4 >= to.slots.length) {
    const { slots } = to
    to.slots = new Int32Array(slots.length * 2)
    for (let slot = 0; slot < slots.length; slot += 2)
      if (slots[slot] !== 0) occupy(to.slots, slots[slot + 1] as number, slots[slot] as number)
  }
  to.words.push(word)
  occupy(to.slots, hash, to.words.length)
}

function occupy(slots: Int32Array, hash: number, value: number): void {
  const mask = slots.length - 1
  let slot = (hash << 1) & mask
  while (slots[slot] !== 0) slot = (slot + 2) & mask
  slots[slot] = value
  slots[slot + 1] = hash
}

/** Longer slices keep the whole text they were cut from alive; a copy does not. */
const own = (slice: string): string => (slice.length < 13 ? slice : [...slice].join(''))
