import { COUNTED, countedForm } from './atlas/counted.ts'
import type { Counted } from './atlas/counted.ts'
import type { Chance } from './chance.ts'
import type { Forms, Tongue } from './tongue.ts'

/** What stands behind a slot: a name with its forms in every tongue, or a figure. */
export type Slot =
  | { readonly kind: 'name'; readonly forms: Readonly<Record<Tongue, Forms>> }
  | { readonly kind: 'figure'; readonly value: number; readonly decimals: number }

export type Slots = Readonly<Record<string, Slot>>

/** Digits as the masthead sets them: `arab` is ٠١٢٣٤٥٦٧٨٩. */
export type DigitStyle = 'latn' | 'arab'

/**
 * A template as one masthead writes it: choices `[a|b]` drawn from `luck`, slots filled in the tongue, first letter
 * raised. Throws on a slot or form that the event does not have: a fault of the script, found by its tests.
 */
export function fillTemplate(
  template: string,
  slots: Slots,
  tongue: Tongue,
  luck: Chance,
  digits: DigitStyle = 'latn',
): string {
  const chosen = template.replace(/\[([^\]]*)\]/g, (_, choices: string) =>
    luck.pick(choices.split('|')),
  )
  const filled = chosen.replace(
    /\{([a-zA-Z0-9]+)(?:([.#])([a-zA-Z]+))?\}/g,
    (_, name: string, mark?: string, form?: string) => {
      const slot = slots[name]
      if (!slot) throw new Error(`no slot ${name} for: ${template}`)
      if (slot.kind === 'name') {
        const text = slot.forms[tongue][mark === '.' ? (form ?? '') : '']
        if (text === undefined)
          throw new Error(`no form ${tongue} ${name}.${form ?? ''} for: ${template}`)
        return text
      }
      const figure = setFigure(slot.value, slot.decimals, tongue, digits)
      if (mark !== '#') return figure
      if (!COUNTED.includes(form as Counted))
        throw new Error(`nothing counted as ${form ?? ''} in: ${template}`)
      return countedForm(form as Counted, slot.value / 10 ** slot.decimals, figure, tongue)
    },
  )
  return tidy(filled, tongue)
}

const groupMarks: Readonly<Record<Tongue, string>> = {
  ar: '',
  en: ',',
  fr: '\u202f',
  ru: '\u00a0',
  zh: '',
}

function setFigure(value: number, decimals: number, tongue: Tongue, digits: DigitStyle): string {
  const [whole = '', part] = (value / 10 ** decimals).toFixed(decimals).split('.')
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, groupMarks[tongue]) : whole
  const point = tongue === 'fr' || tongue === 'ru' ? ',' : digits === 'arab' ? '٫' : '.'
  const text = part === undefined ? grouped : `${grouped}${point}${part}`
  return digits === 'arab'
    ? text.replace(/\d/g, digit => String.fromCharCode(0x0660 + Number(digit)))
    : text
}

/** Contractions that filling produces, and the capital at the start. */
function tidy(text: string, tongue: Tongue): string {
  const joined =
    tongue === 'fr'
      ? text
          .replace(/\bde le\b/g, 'du')
          .replace(/\bde les\b/g, 'des')
          .replace(/\bà le\b/g, 'au')
          .replace(/\bde ([ÉEAOIUH][a-zé])/g, (whole, start: string) =>
            start.startsWith('H') ? whole : `d’${start}`,
          )
      : text
  return joined.replace(/^["“«]?\p{Ll}/u, first => first.toUpperCase())
}
