import type { Publisher } from '@shareet/core/sources'

type Outlet = Omit<Publisher, 'id' | 'name'> & { readonly publisher: string }

/** What an operator would have written into the list of sources: home and standing of the outlets of the replay. */
const OUTLETS: Readonly<Record<string, readonly [country: string, tier: 1 | 2 | 3]>> = {
  'ABC Australia': ['AU', 1],
  'Al Arabiya': ['SA', 2],
  'Al Jazeera': ['QA', 1],
  'Al Manar': ['LB', 3],
  'Al Mayadeen': ['LB', 3],
  'Al-Akhbar': ['LB', 3],
  'Arab News': ['SA', 2],
  'BBC News': ['GB', 1],
  'BBC World': ['GB', 1],
  'Buenos Aires Times': ['AR', 3],
  CNA: ['SG', 1],
  'Deutsche Welle': ['DE', 1],
  'Egypt Independent': ['EG', 3],
  Euronews: ['FR', 2],
  'Falastin al-Youm': ['PS', 3],
  'Fars News': ['IR', 3],
  'France 24': ['FR', 1],
  'Guardian World': ['GB', 1],
  'Gulf News': ['AE', 2],
  'Gulf Times': ['QA', 2],
  Haaretz: ['IL', 2],
  'IPS News': ['IT', 3],
  'Jerusalem Post': ['IL', 2],
  'Jordan Times': ['JO', 2],
  "L'Orient Today": ['LB', 2],
  'Mehr News': ['IR', 3],
  Mercopress: ['UY', 3],
  'Middle East Eye': ['GB', 2],
  'NHK World': ['JP', 1],
  'Premium Times NG': ['NG', 2],
  'RFA English': ['US', 2],
  'RFI English': ['FR', 1],
  'Rio Times': ['BR', 3],
  SCMP: ['HK', 1],
  'Shafaq News (Arabic, society)': ['IQ', 2],
  teleSUR: ['VE', 3],
  'Tehran Times': ['IR', 3],
  'The Conversation': ['AU', 2],
  'The Hindu': ['IN', 1],
  'The National': ['AE', 2],
  'The New Arab': ['GB', 2],
  'Times of India': ['IN', 2],
  'Times of Israel': ['IL', 2],
  'Times of Oman': ['OM', 3],
  'WAFA News': ['PS', 2],
}

/** One outlet of the replay; one that the list does not know has no home and the usual standing. */
export function outletOf(name: string): Outlet {
  const known = OUTLETS[name]
  return { publisher: name, country: known?.[0] ?? null, tier: known?.[1] ?? 2 }
}
