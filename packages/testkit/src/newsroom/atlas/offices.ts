import type { Tongue } from '../tongue.ts'

/** Titles as `[his, hers]`; where a tongue has one word for both, once. */
type Row = readonly [
  arHis: string,
  arHers: string,
  en: string,
  frHis: string,
  frHers: string,
  ru: string,
  zh: string,
]

// prettier-ignore
const rows = {
  'transport-minister': ['وزير النقل', 'وزيرة النقل', 'Transport Minister', 'le ministre des Transports', 'la ministre des Transports', 'министр транспорта', '交通部长'],
  'water-minister': ['وزير الموارد المائية', 'وزيرة الموارد المائية', 'Water Minister', 'le ministre de l’Eau', 'la ministre de l’Eau', 'министр водных ресурсов', '水利部长'],
  'health-minister': ['وزير الصحة', 'وزيرة الصحة', 'Health Minister', 'le ministre de la Santé', 'la ministre de la Santé', 'министр здравоохранения', '卫生部长'],
  'energy-minister': ['وزير الطاقة', 'وزيرة الطاقة', 'Energy Minister', 'le ministre de l’Énergie', 'la ministre de l’Énergie', 'министр энергетики', '能源部长'],
  'finance-minister': ['وزير المالية', 'وزيرة المالية', 'Finance Minister', 'le ministre des Finances', 'la ministre des Finances', 'министр финансов', '财政部长'],
  'foreign-minister': ['وزير الخارجية', 'وزيرة الخارجية', 'Foreign Minister', 'le ministre des Affaires étrangères', 'la ministre des Affaires étrangères', 'министр иностранных дел', '外交部长'],
  'education-minister': ['وزير التربية والتعليم', 'وزيرة التربية والتعليم', 'Education Minister', 'le ministre de l’Éducation', 'la ministre de l’Éducation', 'министр образования', '教育部长'],
  'agriculture-minister': ['وزير الزراعة', 'وزيرة الزراعة', 'Agriculture Minister', 'le ministre de l’Agriculture', 'la ministre de l’Agriculture', 'министр сельского хозяйства', '农业部长'],
  'interior-minister': ['وزير الداخلية', 'وزيرة الداخلية', 'Interior Minister', 'le ministre de l’Intérieur', 'la ministre de l’Intérieur', 'министр внутренних дел', '内政部长'],
  governor: ['المحافظ', 'المحافظة', 'Governor', 'le gouverneur', 'la gouverneure', 'губернатор', '省长'],
  mayor: ['رئيس البلدية', 'رئيسة البلدية', 'Mayor', 'le maire', 'la maire', 'мэр', '市长'],
  'rescue-chief': ['مدير الدفاع المدني', 'مديرة الدفاع المدني', 'Civil Defence chief', 'le chef de la protection civile', 'la cheffe de la protection civile', 'начальник службы спасения', '民防局长'],
  'seismology-chief': ['مدير مركز رصد الزلازل', 'مديرة مركز رصد الزلازل', 'seismology centre director', 'le directeur du centre sismologique', 'la directrice du centre sismologique', 'директор сейсмологического центра', '地震台网中心主任'],
  'election-chief': ['رئيس لجنة الانتخابات', 'رئيسة لجنة الانتخابات', 'electoral commission head', 'le président de la commission électorale', 'la présidente de la commission électorale', 'председатель избирательной комиссии', '选举委员会主席'],
  'port-director': ['مدير الميناء', 'مديرة الميناء', 'port director', 'le directeur du port', 'la directrice du port', 'директор порта', '港务局长'],
  'union-leader': ['رئيس النقابة', 'رئيسة النقابة', 'union leader', 'le secrétaire général du syndicat', 'la secrétaire générale du syndicat', 'глава профсоюза', '工会主席'],
  'bank-governor': ['محافظ البنك المركزي', 'محافظة البنك المركزي', 'central bank governor', 'le gouverneur de la banque centrale', 'la gouverneure de la banque centrale', 'глава центрального банка', '央行行长'],
  economist: ['الخبير الاقتصادي', 'الخبيرة الاقتصادية', 'economist', 'l’économiste', 'l’économiste', 'экономист', '经济学家'],
  archaeologist: ['عالم الآثار', 'عالمة الآثار', 'archaeologist', 'l’archéologue', 'l’archéologue', 'археолог', '考古学家'],
  'space-chief': ['رئيس وكالة الفضاء', 'رئيسة وكالة الفضاء', 'space agency head', 'le directeur de l’agence spatiale', 'la directrice de l’agence spatiale', 'глава космического агентства', '航天局长'],
  prosecutor: ['المدعي العام', 'المدعية العامة', 'chief prosecutor', 'le procureur général', 'la procureure générale', 'генеральный прокурор', '总检察长'],
  lawyer: ['المحامي', 'المحامية', 'lawyer', 'l’avocat', 'l’avocate', 'адвокат', '律师'],
  forecaster: ['كبير خبراء الأرصاد', 'كبيرة خبراء الأرصاد', 'chief forecaster', 'le chef prévisionniste', 'la cheffe prévisionniste', 'главный синоптик', '首席预报员'],
  doctor: ['مدير المستشفى', 'مديرة المستشفى', 'hospital director', 'le directeur de l’hôpital', 'la directrice de l’hôpital', 'главный врач больницы', '医院院长'],
  'airport-director': ['مدير المطار', 'مديرة المطار', 'airport director', 'le directeur de l’aéroport', 'la directrice de l’aéroport', 'директор аэропорта', '机场总经理'],
  envoy: ['المبعوث الأممي', 'المبعوثة الأممية', 'UN envoy', 'l’émissaire de l’ONU', 'l’émissaire de l’ONU', 'посланник ООН', '联合国特使'],
  coach: ['المدرب', 'المدربة', 'coach', 'l’entraîneur', 'l’entraîneuse', 'тренер', '主教练'],
  'fire-chief': ['قائد فرق الإطفاء', 'قائدة فرق الإطفاء', 'fire chief', 'le commandant des pompiers', 'la commandante des pompiers', 'начальник пожарной охраны', '消防队长'],
  novelist: ['الروائي', 'الروائية', 'novelist', 'le romancier', 'la romancière', 'писатель', '小说家'],
} satisfies Record<string, Row>

export type OfficeId = keyof typeof rows

export function officeName(id: OfficeId, woman: boolean): Record<Tongue, string> {
  const [arHis, arHers, en, frHis, frHers, ru, zh] = rows[id]
  return { ar: woman ? arHers : arHis, en, fr: woman ? frHers : frHis, ru, zh }
}
