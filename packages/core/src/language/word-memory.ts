/** What is remembered under a word: it holds the word as written, and bits that are asked for at every word of a text. */
interface Written {
  readonly written: string
  readonly hints: number
}

/** The words of a text, looked up: columns of the same length. */
export interface LookedUp<T> {
  readonly lexemes: readonly T[]
  readonly hints: Int32Array
}

/**
 * Words remembered by how they are written, and found by their place in a text: a word that is known costs no new
 * string. Bounded: two generations, the older of which is dropped when the younger is full.
 */
export interface WordMemory<T extends Written> {
  /** The word from `start` up to `end` of a text; what is not known yet is made by `make` and remembered. */
  at(text: string, start: number, end: number): T
  of(written: string): T
  /** All words of a text. Their hints come without a look at what is remembered, which for most words is never needed. */
  all(text: string, starts: readonly number[], ends: readonly number[]): LookedUp<T>
}

/** Slots of a young generation at first; they double as words come. */
const FIRST_SLOTS = 1024

/**
 * Open addressing, four numbers a slot, which lie in one line of the processor's cache: the place in `words` plus one
 * (0 is an empty slot) with the kind of key above it, the key's two numbers, and the hints.
 */
interface Generation<T> {
  slots: Int32Array
  words: T[]
}

const WIDTH = 4
/** Bits of the first number that are the place: more words than any memory is given. */
const PLACE_BITS = 20
const PLACE = (1 << PLACE_BITS) - 1

/**
 * Words of so many letters of one block of 256 characters are their own key, four letters a number; the kind of such a
 * key is its block. Of other words the key is a hash and the length, so that they must be compared.
 */
const OWN_KEY = 8
const HASHED = 256

const generation = <T>(): Generation<T> => ({
  slots: new Int32Array(FIRST_SLOTS * WIDTH),
  words: [],
})

export function createWordMemory<T extends Written>(
  limit: number,
  make: (written: string) => T,
): WordMemory<T> {
  let young = generation<T>()
  let old = generation<T>()

  /** The slot of the young generation that has a word, which is made if it is new. */
  function slotOf(text: string, start: number, end: number): number {
    const length = end - start
    let kind = length > 0 && length <= OWN_KEY ? text.charCodeAt(start) >>> 8 : HASHED
    let first = 0
    let second = 0
    for (let at = 0; at < length && kind !== HASHED; at++) {
      const code = text.charCodeAt(start + at)
      // A letter whose low byte is 0 could not be told from no letter.
      if (code >>> 8 !== kind || (code & 0xff) === 0) kind = HASHED
      else if (at < 4) first |= (code & 0xff) << (at * 8)
      else second |= (code & 0xff) << ((at - 4) * 8)
    }
    if (kind === HASHED) {
      first = hashOf(text, start, end)
      second = length
    }
    const slot = find(young, text, start, kind, first, second)
    if (young.slots[slot] !== 0) return slot
    const before = find(old, text, start, kind, first, second)
    const place = (old.slots[before] as number) & PLACE
    const word = place > 0 ? (old.words[place - 1] as T) : make(own(text.slice(start, end)))
    if (young.words.length >= limit) {
      old = young
      young = generation()
    }
    return put(young, word, kind, first, second)
  }

  const wordIn = (slot: number): T => young.words[((young.slots[slot] as number) & PLACE) - 1] as T

  const at = (text: string, start: number, end: number): T => wordIn(slotOf(text, start, end))

  function all(text: string, starts: readonly number[], ends: readonly number[]): LookedUp<T> {
    const lexemes: T[] = []
    const hints = new Int32Array(starts.length)
    for (let index = 0; index < starts.length; index++) {
      const slot = slotOf(text, starts[index] as number, ends[index] as number)
      lexemes.push(wordIn(slot))
      hints[index] = young.slots[slot + 3] as number
    }
    return { lexemes, hints }
  }

  return { at, of: written => at(written, 0, written.length), all }
}

/** FNV-1a over the characters. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}

/** Where the search for a key begins: the bits of both numbers mixed, high ones folded into the low ones that choose. */
function firstSlot(first: number, second: number, slots: number): number {
  let mixed = Math.imul(first ^ Math.imul(second, 0x85ebca6b), 0x9e3779b1)
  mixed ^= mixed >>> 15
  return (mixed * WIDTH) & (slots - 1)
}

/** The slot that has the word, or the empty one where it would be put. */
function find<T extends Written>(
  { slots, words }: Generation<T>,
  text: string,
  start: number,
  kind: number,
  first: number,
  second: number,
): number {
  const mask = slots.length - 1
  let slot = firstSlot(first, second, slots.length)
  for (;;) {
    const head = slots[slot] as number
    if (head === 0) return slot
    if (
      slots[slot + 1] === first &&
      slots[slot + 2] === second &&
      head >>> PLACE_BITS === kind &&
      (kind !== HASHED || isAt((words[(head & PLACE) - 1] as T).written, text, start))
    )
      return slot
    slot = (slot + WIDTH) & mask
  }
}

/** Whether a word of the right length stands at a place of a text. */
function isAt(written: string, text: string, start: number): boolean {
  for (let at = 0; at < written.length; at++)
    if (written.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}

/** A search ends soon in a table that is no fuller, and a small table is soon in the processor's cache. */
const FULLEST = 0.7

function put<T extends Written>(
  to: Generation<T>,
  word: T,
  kind: number,
  first: number,
  second: number,
): number {
  if (to.words.length * WIDTH >= to.slots.length * FULLEST) {
    const { slots } = to
    to.slots = new Int32Array(slots.length * 2)
    for (let slot = 0; slot < slots.length; slot += WIDTH)
      if (slots[slot] !== 0)
        to.slots.set(
          slots.subarray(slot, slot + WIDTH),
          emptySlot(to.slots, slots[slot + 1] as number, slots[slot + 2] as number),
        )
  }
  to.words.push(word)
  const slot = emptySlot(to.slots, first, second)
  to.slots[slot] = (kind << PLACE_BITS) | to.words.length
  to.slots[slot + 1] = first
  to.slots[slot + 2] = second
  to.slots[slot + 3] = word.hints
  return slot
}

function emptySlot(slots: Int32Array, first: number, second: number): number {
  const mask = slots.length - 1
  let slot = firstSlot(first, second, slots.length)
  while (slots[slot] !== 0) slot = (slot + WIDTH) & mask
  return slot
}

/** Longer slices keep the whole text they were cut from alive; a copy does not. */
const own = (slice: string): string => (slice.length < 13 ? slice : [...slice].join(''))
