/** `/`, and the letter on its key where the keyboard is set to Arabic. */
const KEYS: ReadonlySet<string> = new Set(['/', 'ظ'])

/** Calls when the viewer presses the key for searching, other than while writing or in a dialog, until the signal ends it. */
export function onSearchKey(show: () => void, signal: AbortSignal): void {
  document.addEventListener(
    'keydown',
    event => {
      if (!KEYS.has(event.key) || event.ctrlKey || event.metaKey || event.altKey) return
      const { target } = event
      if (target instanceof HTMLElement && target.closest('input, textarea, select, dialog')) return
      event.preventDefault()
      show()
    },
    { signal },
  )
}
