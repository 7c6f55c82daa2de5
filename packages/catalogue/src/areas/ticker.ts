import type { Area } from '../area.ts'

/** The moving line itself, wherever it is shown. */
export const ticker = {
  nouns: {},
  texts: {
    label: { ar: 'شريط الأخبار', en: 'News ticker' },
    breaking: { ar: 'عاجل', en: 'Breaking' },
    unconfirmed: { ar: 'مصدر واحد', en: 'One source' },
    translated: { ar: 'ترجمة آلية', en: 'Machine-translated' },
    pause: { ar: 'أوقف الشريط', en: 'Pause the ticker' },
    resume: { ar: 'تابع الشريط', en: 'Resume the ticker' },
    next: { ar: 'الخبر التالي', en: 'Next story' },
    previous: { ar: 'الخبر السابق', en: 'Previous story' },
    added: { ar: 'جديد: {line}', en: 'New: {line}' },
    list: { ar: 'الأخبار في الشريط', en: 'Stories in the ticker' },
    quiet: { ar: 'هدوء. لا شيء يستحق المقاطعة', en: 'Quiet. Nothing worth interrupting you for.' },
    away: { ar: 'انقطع الاتصال {age}', en: 'Disconnected {age}' },
  },
} as const satisfies Area
