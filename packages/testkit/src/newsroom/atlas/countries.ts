import type { Forms, Tongue } from '../tongue.ts'

type Row = readonly [
  ar: string,
  arHe: string,
  arShe: string,
  en: string,
  enAdjective: string,
  frThe: string,
  frIn: string,
  frOf: string,
  frHe: string,
  frShe: string,
  ru: string,
  ruOf: string,
  ruIn: string,
  zh: string,
]

// prettier-ignore
const rows = {
  AE: ['الإمارات', 'الإماراتي', 'الإماراتية', 'United Arab Emirates', 'Emirati', 'les Émirats arabes unis', 'aux Émirats arabes unis', 'des Émirats arabes unis', 'émirien', 'émirienne', 'ОАЭ', 'ОАЭ', 'в ОАЭ', '阿联酋'],
  AU: ['أستراليا', 'الأسترالي', 'الأسترالية', 'Australia', 'Australian', 'l’Australie', 'en Australie', 'd’Australie', 'australien', 'australienne', 'Австралия', 'Австралии', 'в Австралии', '澳大利亚'],
  CL: ['تشيلي', 'التشيلي', 'التشيلية', 'Chile', 'Chilean', 'le Chili', 'au Chili', 'du Chili', 'chilien', 'chilienne', 'Чили', 'Чили', 'в Чили', '智利'],
  CN: ['الصين', 'الصيني', 'الصينية', 'China', 'Chinese', 'la Chine', 'en Chine', 'de Chine', 'chinois', 'chinoise', 'Китай', 'Китая', 'в Китае', '中国'],
  DE: ['ألمانيا', 'الألماني', 'الألمانية', 'Germany', 'German', 'l’Allemagne', 'en Allemagne', 'd’Allemagne', 'allemand', 'allemande', 'Германия', 'Германии', 'в Германии', '德国'],
  DZ: ['الجزائر', 'الجزائري', 'الجزائرية', 'Algeria', 'Algerian', 'l’Algérie', 'en Algérie', 'd’Algérie', 'algérien', 'algérienne', 'Алжир', 'Алжира', 'в Алжире', '阿尔及利亚'],
  EG: ['مصر', 'المصري', 'المصرية', 'Egypt', 'Egyptian', 'l’Égypte', 'en Égypte', 'd’Égypte', 'égyptien', 'égyptienne', 'Египет', 'Египта', 'в Египте', '埃及'],
  ES: ['إسبانيا', 'الإسباني', 'الإسبانية', 'Spain', 'Spanish', 'l’Espagne', 'en Espagne', 'd’Espagne', 'espagnol', 'espagnole', 'Испания', 'Испании', 'в Испании', '西班牙'],
  FR: ['فرنسا', 'الفرنسي', 'الفرنسية', 'France', 'French', 'la France', 'en France', 'de France', 'français', 'française', 'Франция', 'Франции', 'во Франции', '法国'],
  GB: ['المملكة المتحدة', 'البريطاني', 'البريطانية', 'United Kingdom', 'British', 'le Royaume-Uni', 'au Royaume-Uni', 'du Royaume-Uni', 'britannique', 'britannique', 'Великобритания', 'Великобритании', 'в Великобритании', '英国'],
  GR: ['اليونان', 'اليوناني', 'اليونانية', 'Greece', 'Greek', 'la Grèce', 'en Grèce', 'de Grèce', 'grec', 'grecque', 'Греция', 'Греции', 'в Греции', '希腊'],
  ID: ['إندونيسيا', 'الإندونيسي', 'الإندونيسية', 'Indonesia', 'Indonesian', 'l’Indonésie', 'en Indonésie', 'd’Indonésie', 'indonésien', 'indonésienne', 'Индонезия', 'Индонезии', 'в Индонезии', '印度尼西亚'],
  IN: ['الهند', 'الهندي', 'الهندية', 'India', 'Indian', 'l’Inde', 'en Inde', 'd’Inde', 'indien', 'indienne', 'Индия', 'Индии', 'в Индии', '印度'],
  IQ: ['العراق', 'العراقي', 'العراقية', 'Iraq', 'Iraqi', 'l’Irak', 'en Irak', 'd’Irak', 'irakien', 'irakienne', 'Ирак', 'Ирака', 'в Ираке', '伊拉克'],
  IT: ['إيطاليا', 'الإيطالي', 'الإيطالية', 'Italy', 'Italian', 'l’Italie', 'en Italie', 'd’Italie', 'italien', 'italienne', 'Италия', 'Италии', 'в Италии', '意大利'],
  JO: ['الأردن', 'الأردني', 'الأردنية', 'Jordan', 'Jordanian', 'la Jordanie', 'en Jordanie', 'de Jordanie', 'jordanien', 'jordanienne', 'Иордания', 'Иордании', 'в Иордании', '约旦'],
  JP: ['اليابان', 'الياباني', 'اليابانية', 'Japan', 'Japanese', 'le Japon', 'au Japon', 'du Japon', 'japonais', 'japonaise', 'Япония', 'Японии', 'в Японии', '日本'],
  KE: ['كينيا', 'الكيني', 'الكينية', 'Kenya', 'Kenyan', 'le Kenya', 'au Kenya', 'du Kenya', 'kényan', 'kényane', 'Кения', 'Кении', 'в Кении', '肯尼亚'],
  KW: ['الكويت', 'الكويتي', 'الكويتية', 'Kuwait', 'Kuwaiti', 'le Koweït', 'au Koweït', 'du Koweït', 'koweïtien', 'koweïtienne', 'Кувейт', 'Кувейта', 'в Кувейте', '科威特'],
  KZ: ['كازاخستان', 'الكازاخستاني', 'الكازاخستانية', 'Kazakhstan', 'Kazakh', 'le Kazakhstan', 'au Kazakhstan', 'du Kazakhstan', 'kazakh', 'kazakhe', 'Казахстан', 'Казахстана', 'в Казахстане', '哈萨克斯坦'],
  LB: ['لبنان', 'اللبناني', 'اللبنانية', 'Lebanon', 'Lebanese', 'le Liban', 'au Liban', 'du Liban', 'libanais', 'libanaise', 'Ливан', 'Ливана', 'в Ливане', '黎巴嫩'],
  MA: ['المغرب', 'المغربي', 'المغربية', 'Morocco', 'Moroccan', 'le Maroc', 'au Maroc', 'du Maroc', 'marocain', 'marocaine', 'Марокко', 'Марокко', 'в Марокко', '摩洛哥'],
  MX: ['المكسيك', 'المكسيكي', 'المكسيكية', 'Mexico', 'Mexican', 'le Mexique', 'au Mexique', 'du Mexique', 'mexicain', 'mexicaine', 'Мексика', 'Мексики', 'в Мексике', '墨西哥'],
  OM: ['عُمان', 'العماني', 'العمانية', 'Oman', 'Omani', 'Oman', 'à Oman', 'd’Oman', 'omanais', 'omanaise', 'Оман', 'Омана', 'в Омане', '阿曼'],
  RU: ['روسيا', 'الروسي', 'الروسية', 'Russia', 'Russian', 'la Russie', 'en Russie', 'de Russie', 'russe', 'russe', 'Россия', 'России', 'в России', '俄罗斯'],
  SA: ['السعودية', 'السعودي', 'السعودية', 'Saudi Arabia', 'Saudi', 'l’Arabie saoudite', 'en Arabie saoudite', 'd’Arabie saoudite', 'saoudien', 'saoudienne', 'Саудовская Аравия', 'Саудовской Аравии', 'в Саудовской Аравии', '沙特阿拉伯'],
  SD: ['السودان', 'السوداني', 'السودانية', 'Sudan', 'Sudanese', 'le Soudan', 'au Soudan', 'du Soudan', 'soudanais', 'soudanaise', 'Судан', 'Судана', 'в Судане', '苏丹'],
  SG: ['سنغافورة', 'السنغافوري', 'السنغافورية', 'Singapore', 'Singaporean', 'Singapour', 'à Singapour', 'de Singapour', 'singapourien', 'singapourienne', 'Сингапур', 'Сингапура', 'в Сингапуре', '新加坡'],
  SY: ['سوريا', 'السوري', 'السورية', 'Syria', 'Syrian', 'la Syrie', 'en Syrie', 'de Syrie', 'syrien', 'syrienne', 'Сирия', 'Сирии', 'в Сирии', '叙利亚'],
  TN: ['تونس', 'التونسي', 'التونسية', 'Tunisia', 'Tunisian', 'la Tunisie', 'en Tunisie', 'de Tunisie', 'tunisien', 'tunisienne', 'Тунис', 'Туниса', 'в Тунисе', '突尼斯'],
  TR: ['تركيا', 'التركي', 'التركية', 'Türkiye', 'Turkish', 'la Turquie', 'en Turquie', 'de Turquie', 'turc', 'turque', 'Турция', 'Турции', 'в Турции', '土耳其'],
  US: ['الولايات المتحدة', 'الأميركي', 'الأميركية', 'United States', 'American', 'les États-Unis', 'aux États-Unis', 'des États-Unis', 'américain', 'américaine', 'США', 'США', 'в США', '美国'],
} satisfies Record<string, Row>

/** ISO 3166-1 alpha-2 codes of the countries where the demo's events happen or its mastheads sit. */
export type CountryId = keyof typeof rows

/** Names that take an article in running English. */
const WITH_THE: readonly CountryId[] = ['AE', 'GB', 'US']

/** The names of a country with the forms templates ask for: `he`/`she` adjectives, `the`, `in`, `of`. */
export function countryForms(id: CountryId): Record<Tongue, Forms> {
  const [ar, arHe, arShe, en, enAdjective, frThe, frIn, frOf, frHe, frShe, ru, ruOf, ruIn, zh] =
    rows[id] as Row
  const enThe = WITH_THE.includes(id) ? `the ${en}` : en
  return {
    ar: { '': ar, he: arHe, she: arShe },
    en: { '': en, the: enThe, in: `in ${enThe}`, of: `of ${enThe}`, adjective: enAdjective },
    fr: {
      '': frThe.replace(/^(?:l’|l[ea]s? )/, ''),
      the: frThe,
      in: frIn,
      of: frOf,
      he: frHe,
      she: frShe,
    },
    ru: { '': ru, of: ruOf, in: ruIn },
    zh: { '': zh },
  }
}
