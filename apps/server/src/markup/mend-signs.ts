const western = new TextDecoder('windows-1252')

/** Quotes and dashes of windows-1252 that some software puts into Unicode by their old numbers, as control characters. */
export function mendSigns(text: string): string {
  if (!/[\u0080-\u009f]/.test(text)) return text
  return text.replace(/[\u0080-\u009f]/g, sign => western.decode(Uint8Array.of(sign.charCodeAt(0))))
}
