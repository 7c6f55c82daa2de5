import type { Area } from '../area.ts'
import { report } from './nouns.ts'

/** Looking things up in the archive. */
export const search = {
  nouns: { report },
  texts: {
    open: { ar: 'بحث', en: 'Search' },
    heading: { ar: 'بحث في الأرشيف', en: 'Search the archive' },
    label: { ar: 'كلمات البحث', en: 'Words to look for' },
    hint: {
      ar: 'كلمات بأي صيغة، و"عبارة" بين علامتي تنصيص، وبداية كلمة يليها *',
      en: 'Words in any form, a "phrase" in quotes, the beginning of a word and *',
    },
    close: { ar: 'إغلاق', en: 'Close' },
    searching: { ar: 'يجري البحث…', en: 'Searching…' },
    found: { ar: '{count:report}', en: '{count:report}' },
    foundMore: { ar: 'أول {count:report}', en: 'The first {count:report}' },
    none: { ar: 'لا شيء في الأرشيف عن {words}', en: 'Nothing in the archive for {words}' },
    refused: {
      ar: 'لا يمكن البحث عن هذا: اكتب كلمة على الأقل، وحرفين على الأقل قبل *، وبإيجاز.',
      en: 'This cannot be looked for: give at least one word, at least two letters before *, and be brief.',
    },
    notFetched: { ar: 'تعذّر البحث.', en: 'The search did not work.' },
    retry: { ar: 'حاول مجددًا', en: 'Try again' },
    more: { ar: 'اعرض المزيد', en: 'Show more' },
    live: { ar: 'خبر جارٍ', en: 'Live story' },
  },
} as const satisfies Area
