import type { SourceEntry } from './schema.ts'

type StarterSource = Pick<SourceEntry, 'url' | 'name' | 'tier'> &
  Required<Pick<SourceEntry, 'id' | 'publisher' | 'language' | 'country'>>

/** language | id | name | publisher | country | tier | address */
const TABLE = `
ar | aljazeera-ar | الجزيرة | Al Jazeera | QA | 1 | https://www.aljazeera.net/aljazeerarss/a7c186be-1baa-4bd4-9d80-a84db769f779/73d0e1b4-532f-45ef-b135-bfdff8b8cab9
ar | bbc-ar | بي بي سي عربي | BBC | GB | 1 | https://feeds.bbci.co.uk/arabic/rss.xml
ar | france24-ar | فرانس 24 | France 24 | FR | 1 | https://www.france24.com/ar/rss
ar | dw-ar | دويتشه فيله | Deutsche Welle | DE | 2 | https://rss.dw.com/rdf/rss-ar-all
ar | aa-ar | الأناضول | Anadolu | TR | 1 | https://www.aa.com.tr/ar/rss/default?cat=guncel
ar | aawsat | الشرق الأوسط | Asharq Al-Awsat | SA | 2 | https://aawsat.com/feed
ar | skynews-ar | سكاي نيوز عربية | Sky News Arabia | AE | 2 | https://www.skynewsarabia.com/rss.xml
ar | cnn-ar | CNN بالعربية | CNN | US | 2 | https://arabic.cnn.com/api/v1/rss/rss.xml
ar | alarabiya | العربية | Al Arabiya | SA | 2 | https://www.alarabiya.net/feed/rss2/ar.xml
ar | rt-ar | آر تي عربي | RT | RU | 3 | https://arabic.rt.com/rss/
ar | euronews-ar | يورونيوز | Euronews | FR | 2 | https://arabic.euronews.com/rss
ar | alquds | القدس العربي | Al-Quds Al-Arabi | GB | 2 | https://www.alquds.co.uk/feed/
ar | independent-ar | اندبندنت عربية | Independent Arabia | SA | 2 | https://www.independentarabia.com/rss.xml
ar | hespress | هسبريس | Hespress | MA | 3 | https://www.hespress.com/feed
ar | un-ar | أخبار الأمم المتحدة | UN News | US | 1 | https://news.un.org/feed/subscribe/ar/news/all/rss.xml

en | bbc-world | BBC News | BBC | GB | 1 | https://feeds.bbci.co.uk/news/world/rss.xml
en | guardian | The Guardian | The Guardian | GB | 1 | https://www.theguardian.com/world/rss
en | nyt-world | The New York Times | The New York Times | US | 1 | https://rss.nytimes.com/services/xml/rss/nyt/World.xml
en | aljazeera-en | Al Jazeera English | Al Jazeera | QA | 1 | https://www.aljazeera.com/xml/rss/all.xml
en | npr | NPR | NPR | US | 2 | https://feeds.npr.org/1004/rss.xml
en | france24-en | France 24 | France 24 | FR | 1 | https://www.france24.com/en/rss
en | dw-en | DW | Deutsche Welle | DE | 2 | https://rss.dw.com/rdf/rss-en-all
en | skynews-uk | Sky News | Sky News | GB | 2 | https://feeds.skynews.com/feeds/rss/world.xml
en | abc-au | ABC News | ABC Australia | AU | 2 | https://www.abc.net.au/news/feed/51120/rss.xml
en | hindu | The Hindu | The Hindu | IN | 2 | https://www.thehindu.com/news/international/feeder/default.rss

fr | lemonde | Le Monde | Le Monde | FR | 1 | https://www.lemonde.fr/rss/une.xml
fr | franceinfo | franceinfo | France Télévisions | FR | 2 | https://www.francetvinfo.fr/titres.rss

es | elpais | El País | El País | ES | 1 | https://feeds.elpais.com/mrss-s/pages/ep/site/elpais.com/portada
es | bbc-mundo | BBC Mundo | BBC | GB | 1 | https://feeds.bbci.co.uk/mundo/rss.xml

de | tagesschau | tagesschau | ARD | DE | 1 | https://www.tagesschau.de/infoservices/alle-meldungen-100~rss2.xml
de | spiegel | Der Spiegel | Der Spiegel | DE | 1 | https://www.spiegel.de/schlagzeilen/index.rss

ru | bbc-russian | Би-би-си | BBC | GB | 1 | https://feeds.bbci.co.uk/russian/rss.xml
ru | meduza | Медуза | Meduza | LV | 2 | https://meduza.io/rss/all

pt | folha | Folha de S.Paulo | Folha de S.Paulo | BR | 1 | https://feeds.folha.uol.com.br/emcimadahora/rss091.xml
pt | g1 | g1 | Globo | BR | 2 | https://g1.globo.com/rss/g1/

tr | trt-haber | TRT Haber | TRT | TR | 2 | https://www.trthaber.com/sondakika.rss
tr | bbc-turkce | BBC Türkçe | BBC | GB | 1 | https://feeds.bbci.co.uk/turkce/rss.xml

fa | bbc-persian | بی‌بی‌سی فارسی | BBC | GB | 1 | https://feeds.bbci.co.uk/persian/rss.xml
fa | irna | ایرنا | IRNA | IR | 2 | https://www.irna.ir/rss

zh | bbc-zhongwen | BBC 中文 | BBC | GB | 1 | https://feeds.bbci.co.uk/zhongwen/simp/rss.xml
zh | rfi-zh | 法广 | RFI | FR | 2 | https://www.rfi.fr/cn/rss
`

/** Public news feeds that a new installation begins with: Arabic first, English, and eight more languages. */
export const starterSources: readonly StarterSource[] = TABLE.split('\n')
  .filter(row => row !== '')
  .map(row => {
    const [language = '', id = '', name = '', publisher = '', country = '', tier, url = ''] =
      row.split(' | ')
    return {
      id,
      url,
      name,
      publisher,
      language,
      country,
      tier: tier === '1' ? 1 : tier === '2' ? 2 : 3,
    }
  })
