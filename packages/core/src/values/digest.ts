import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** First 80 bits of SHA-256 as 20 hex digits: equal texts have equal digests, on every machine, forever. */
export const digest = (text: string): string =>
  bytesToHex(sha256(utf8ToBytes(text)).subarray(0, 10))
