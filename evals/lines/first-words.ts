/** The baseline for lines: as many whole words from the beginning as fit. Length in UTF-16 units. */
export function firstWords(text: string, limit: number): string {
  if (text.length <= limit) return text
  const cut = text.slice(0, limit)
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))
}
