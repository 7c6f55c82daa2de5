/**
 * What a language does not write though a near neighbour does, from the grammars and word lists of both. Letter groups
 * are counted in texts that mix neighbours up, and seldom part them; such a form does. It tells against its language
 * only, so that it may well be a word of a third one. `-itas` stands for an ending, `evrop-` for a beginning, `-ntl-`
 * for letters anywhere, `tko` for a whole word.
 */
// prettier-ignore
const UNWRITTEN: Readonly<Record<string, string>> = {
  // Malay and Indonesian: loans spelt after English or after Dutch, and words of office, trade and sport.
  ms: '-itas bahwa karena uang keuangan mobil kantor bisa berbeda perbedaan bagian sebagian yaitu kepolisian inggris jepang spanyol italia brasil eropa yunani yordania suriah palestina irak swedia norwegia polandia ukraina maret juni juli agustus desember senin kamis jumat menit persen miliar triliun delapan nomor kapan nggak enggak banget bikin dong deh gue aja udah gitu gini telepon ponsel sepeda bandara pabrik toko sepatu celana kursi jendela mencoba gratis butuh kebutuhan membutuhkan kalian propinsi provinsi kabupaten kecamatan kelurahan gubernur bupati pemilu partai pengadilan tersangka kecelakaan longsor dosen penelitian peneliti kesehatan sehat obat dokter perawat olahraga klub tim film musik koran televisi bisnis pajak karyawan kebijakan tentara militer teroris listrik bensin energi kristen proyek konferensi resmi wisata wisatawan pariwisata liburan istri pria mau kemarin besok silakan silahkan diposting unduh mengunduh standar ekspor impor jadwal terkait dampak justru tertawa prajurit',
  id: 'parti justeru kepimpinan -aliti -iviti -rsiti -oriti -uniti bahawa kerana wang kewangan polis berbeza perbezaan pelbagai bahagian sebahagian iaitu sahaja inggeris jepun sepanyol eropah ogos julai disember isnin khamis jumaat minit peratus bilion trilion lapan nombor telefon basikal kasut seluar kuih kerusi cuba mencuba percubaan gabenor peguam pensyarah suspek kemalangan kesihatan sihat ubat jururawat sukan jurulatih kelab filem muzik televisyen akhbar perniagaan belanjawan tentera elektrik projek rasmi merasmikan pelancong pelancongan isteri mahu jadual jenama jurutera kakitangan mesyuarat pengerusi dijangka cawangan perkhidmatan sempena kejohanan pingat siasatan menyiasat dadah rompakan bomba matlamat petua korang kitorang takde',
  // Bosnian and Croatian: who and what, the months, sounds of loans, and words for which Croatian has its own.
  bs: 'redovit- -skoga tko nitko netko svatko itko tijekom tisuć- europ- sveučiliš- siječnja veljač- ožuj- travnja svibnja lipnja srpnja kolovoz- rujna listopad- studenog studenoga prosinca tjedan tjedn- tvrtk- glazb- kazališ- tajnik- tajnic- izvješć- priopć- gospodarst- redatelj- primjerice natječaj- natjecanj- djelatni- unatoč sukladn- glede čimbeni- udrug- sudioni- sudjel- prosvjed- usporedb- obitelj- mirovin- točk- točn- uporab- znanst- povijes- vlaka vlakom vlakovi vlakova momčad- stožer- nakladni- skladatelj- dužnosni- veleposlan- ravnatelj- zrakoplov- kolodvor- ljekarn- sudac suca suci sudaca kemij- kirurg- španjolsk- rumunj- štoviše zaprim- učinkovit- gledališ- nazočn- blagdan- domoljub- milijun- vjerojatn- podrijetl- njezin- istoga jednoga drugoga poduzeć-',
  hr: 'redovn- ko niko šta tokom takođe hiljad- evrop- univerzitet- sedmic- opštin- opšt- uopšte lahk- mehk- kahv- sahat- fudbal- saopć- saopš- januar- februar- marta juna jula august septembr- oktobr- novembr- decembr- naučn- uslov- porodic- tačk- tačn- pozoriš- uprkos sekretar- privred- reditelj- juče takmičenj- preduz- saradn- sarađ- saobraća- učestv- učesni- hemij- hirurg- hrišć- inostran- zvanič- odbran- sudij- tužilac tužioc- tužilaš- štamp- fabrik- vazduh- vazduš- ostrv- talas- milion- bezbjed- obezbijed- aerodrom- penzij- budžet- ambasad- portparol- procenat procenata uticaj- spoljn- vjerovatn- organizov- definis- kontrolis- identifikov- finans- oficir- italijan- španij- upored- upoređ- džemat- v z',
  sl: 'u i',
  // Czech and Slovak, also as they are typed without their marks.
  sk: '-[ěřů]- první zvláštní -ství -stvi -ování -ovani -ání -ují -uju jsou jsem jsme jste byl byla bylo byli jako nebo pokud ktere ktery ktera které který která take také jeste ještě neni není muze může muzete můžete vsech všech kdyz když pouze teto této techto těchto jejich mezi vice více kdo nez než sou- mého tvého svého tentokrát',
  cs: '-[ľĺŕäô]- -ovanie -enie som sme sú bol bola bolo boli ako alebo ktory ktora ktore ktorý ktorá ktoré ktorí nie aj keď ked lebo iba preto tiez tiež este ešte viac menej niekto nieco niečo čo preco prečo kto vsetko všetko moze môže táto tieto tohto tejto zo cez medzi podla podľa pocas počas',
  // Bokmål, Nynorsk, Danish and Swedish: no Danish word ends with a doubled letter.
  nn: 'et hver enhver ethvert allerede annen -[äö]- -het -heten -heter -hetene -klingen -slingen -dlingen -eringen -ninger -ingene -lig -lige -tion -tionen -tioner -skab -hed -heden ikke jeg en hun fra hva hvem hvor hvordan hvorfor noe noen mye være vært bare deres dere ble blitt fikk gikk sier kommer gjør uke mer flere selv uten siden hvis dem brukes finnes kreves gis skyldes kalles regnes vises sies gjøres bygges skrives sammen norge af ud noget nogle blev bliver havde efter mod uden sig mig hvad',
  nb: 'gør gøre køre købe køb kendt -[äö]- -heit -heiter -ingar -ingane -leg -tion -tionen -tioner -sion -sionen -skab -skabet -hed -heden -heder -arna -orna ikkje eg ein eit ho frå kva kven korleis kvifor noko nokon nokre mykje vere vore berre dei dykk vart kjem gjev seier fekk gjekk fyrste veke meir fleire sjølv utan medan sidan deira kvar kvart heile saman skule noreg desse me af ud noget nogle blev bliver havde efter mod uden sig mig dig hvad uge vej vejen ejendom- tilbage sprog bog skib brug brugt bruges och inte jag från vad någon mycket mellan måste nu direkt riksdag-',
  da: '-het -heten -heter -anse -anser gjør gjøre kjøre kjøpe kjøp kjent -[äö]- -sjon -sjonen -sjoner -skap -skapet -kk -pp -tt -gg -arna -orna av ut noe noen mye etter ble hadde meg seg deg uten mot språk tilbake hva uke ikkje ein eit frå och inte jag från vad någon mycket mellan måste lengre direkt riksdag-',
  sv: '-[æø]- og ikke jeg hva noe noen etter ble være uten mot noget nogle efter blev af ud hvad',
  // Xhosa and Zulu: sounds that the other has otherwise, and how one speaks of oneself.
  zu: '-theth- -thandath- -xhenxe- ezi esi olu eli elo eso yaye -ntl- -nts(?!h)- -nkq- -rh- -ty- -dy- -(aa|ee|ii|oo)- -ninzi- -ncinci- -mntu- ndi- umnye omnye okanye kwaye kwakhona nangona mhlawumbi malunga xa phantsi kufuneka ixesha ngexesha isikolo iqela kunye',
  xh: '-sithupha- -shiyagal- -nhl- -ningi- -ncane- -muntu- -munye- -jwayel- -khulum- ngi- phansi noma hhayi uma lokhu lokho leli lelo lezi lezo lolu lolo lesi leso ngeke mayelana nakuba isikhathi ngesikhathi uhulumeni amaphoyisa iqembu ingane izingane isikole ucwaningo umphakathi',
  // Sotho has g in kg and ng only, and Tswana says g where Sotho says h.
  st: '-(?<![kn])g-',
  tn: 'ho ha hore hae hona hobane',
  // Letters of an alphabet that neighbours lack.
  tr: '-ə-',
  ru: '-[іїєўјћђљњџќѓѕғқңөүһәұ]-',
  uk: '-[ыэёъўјћђљњџќѓѕ]-',
  be: '-[ищъїєјћђљњџќѓѕ]-',
  bg: '-[ыэёіїєўјћђљњџќѓѕ]-',
  mk: '-[йъщьюяыэёіїєўћђ]-',
  sr: '-[йъщьюяыэёіїєўќѓѕ]-',
  hi: '-ळ- -च्या -ांना -ांनी -ाची -ाचे -ाचा -ातील -ामध्ये',
  mr: '-ों -ें',
  // Basque writes of plants and animals by their Latin names; its own words have letters that Latin lacks.
  la: '-[kw]-',
}

/** Languages by form. */
type Owners = Map<string, string[]>

interface Forms {
  readonly words: Owners
  readonly beginnings: Owners
  readonly endings: Owners
  /** Their first letters, and their last: most words have none of them. */
  readonly begins: ReadonlySet<string>
  readonly ends: ReadonlySet<string>
  readonly inside: readonly (readonly [language: string, letters: RegExp])[]
}

/** Letters of the longest and the shortest beginning or ending, and those that an ending stands behind. */
const LONGEST = 12
const LEAST = 2
const STEM = 2

let forms: Forms | undefined

/** The languages that do not write a word, which is in lower case; endings and letters tell nothing of names. */
export function unwrittenIn(word: string, mayBeName: boolean): readonly string[] {
  const { words, beginnings, begins, endings, ends, inside } = (forms ??= readForms())
  const found = [...(mayBeName && word.length === 1 ? [] : (words.get(word) ?? []))]
  if (begins.has(word.slice(0, LEAST)))
    for (let size = Math.min(LONGEST, word.length); size >= LEAST; size--)
      found.push(...(beginnings.get(word.slice(0, size)) ?? NONE))
  if (!mayBeName && ends.has(word.slice(-LEAST)))
    for (let size = Math.min(LONGEST, word.length - STEM); size >= LEAST; size--)
      found.push(...(endings.get(word.slice(-size)) ?? NONE))
  if (!mayBeName)
    for (const [language, letters] of inside) if (letters.test(word)) found.push(language)
  return found.length > 1 ? [...new Set(found)] : found
}

const NONE: readonly string[] = []

function readForms(): Forms {
  const words: Owners = new Map()
  const beginnings: Owners = new Map()
  const endings: Owners = new Map()
  const inside: [string, RegExp][] = []
  for (const [language, list] of Object.entries(UNWRITTEN)) {
    const letters: string[] = []
    for (const form of list.split(' ')) {
      const bare = form.replace(/^-|-$/g, '')
      if (form.startsWith('-') && form.endsWith('-')) letters.push(bare)
      else if (form.startsWith('-')) add(endings, bare, language)
      else if (form.endsWith('-')) add(beginnings, bare, language)
      else add(words, form, language)
    }
    if (letters.length > 0) inside.push([language, new RegExp(letters.join('|'), 'u')])
  }
  const begins = new Set([...beginnings.keys()].map(form => form.slice(0, LEAST)))
  const ends = new Set([...endings.keys()].map(form => form.slice(-LEAST)))
  return { words, beginnings, begins, endings, ends, inside }
}

function add(owners: Owners, form: string, language: string): void {
  owners.set(form, [...(owners.get(form) ?? []), language])
}
