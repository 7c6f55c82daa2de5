import type { Area } from '../area.ts'
import { source } from './nouns.ts'

/** The frame of the viewer page: its name, switches and connection. */
export const page = {
  nouns: { source },
  texts: {
    name: { ar: 'شريط', en: 'Shareet' },
    skip: { ar: 'انتقل إلى الأخبار', en: 'Skip to the stories' },
    /** In the language it switches to. */
    otherLanguage: { ar: 'English', en: 'العربية' },
    tickers: { ar: 'الأشرطة', en: 'Tickers' },
    dark: { ar: 'داكن', en: 'Dark' },
    light: { ar: 'فاتح', en: 'Light' },
    toDark: { ar: 'اعرض الصفحة بألوان داكنة', en: 'Show the page in dark colours' },
    toLight: { ar: 'اعرض الصفحة بألوان فاتحة', en: 'Show the page in light colours' },
    live: { ar: 'مباشر', en: 'Live' },
    connecting: { ar: 'جارٍ الاتصال', en: 'Connecting' },
    away: { ar: 'انقطع الاتصال', en: 'Disconnected' },
    demo: { ar: 'تجربة', en: 'Demo' },
    demoNote: {
      ar: 'غرفة أخبار متخيَّلة: الناشرون والأحداث كلها من نسج الخيال',
      en: 'A made-up newsroom: every publisher and event is fictional',
    },
    sources: { ar: '{ok} من {total:source}', en: '{ok} of {total:source}' },
  },
} as const satisfies Area
