import { remember, remembered } from './remember.ts'

export type Theme = 'dark' | 'light'

const KEY = 'shareet.theme'

/** The theme on screen: the viewer's choice, else the one of the device. */
export function currentTheme(): Theme {
  const chosen = document.documentElement.dataset['theme']
  if (chosen === 'dark' || chosen === 'light') return chosen
  return matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark'
}

/** Puts the choice of an earlier visit in force. Without one the style sheet follows the device. */
export function restoreTheme(): void {
  const chosen = remembered(KEY)
  if (chosen === 'dark' || chosen === 'light') document.documentElement.dataset['theme'] = chosen
}

export function chooseTheme(theme: Theme): void {
  remember(KEY, theme)
  document.documentElement.dataset['theme'] = theme
}
