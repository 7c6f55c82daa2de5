import assert from 'node:assert/strict'
import { test } from 'node:test'
import { detectLanguage } from './index.ts'

/** Headlines that only a form tells which the neighbour does not write. */
const NEIGHBOURS: readonly (readonly [language: string, text: string])[] = [
  ['bs', 'Fabrika zatvara pogon u gradu'],
  ['bs', 'Sudija odgodio ročište'],
  ['bs', 'Penzije rastu od petka'],
  ['bs', 'Vazduh u gradu zagađen'],
  ['hr', 'Sudac odgodio ročište'],
  ['hr', 'Štoviše, odluka vrijedi odmah'],
  ['hr', 'Momčad putuje u petak'],
  ['id', 'Kecelakaan di jalan raya'],
  ['id', 'Tentara tiba di pulau itu'],
  ['ms', 'Petua memilih rumah untuk keluarga'],
  ['ms', 'Tentera tiba di pulau itu'],
  ['cs', 'Mého bratra zachránili hasiči'],
  ['sk', 'Preco rastu ceny'],
  ['nb', 'Avtalen er allerede signert'],
  ['nn', 'Styret vil ha ein ny avtale'],
  ['da', 'Kommunen vil af med gælden'],
  ['sv', 'Partierna i riksdagen om budgeten'],
  ['xh', 'Abantu abaninzi bafuna amanzi'],
  ['zu', 'Abantu abaningi bafuna amanzi'],
  ['hi', 'मैं ज्‍यादातर वक्‍त घर'],
  ['mr', 'विद्यार्थ्यांना पुस्तके'],
  ['fa', 'مجلس ۱۴۰۲ آغاز بکار'],
]

/** Short headlines with names from elsewhere. */
const NAMES: readonly (readonly [language: string, text: string])[] = [
  ['en', 'Floods kill 12 in Derna'],
  ['en', 'Ferry sinks off Zamboanga'],
  ['en', 'Quake hits Kahramanmaras'],
  ['en', 'Bolsonaro arrested in Brasilia'],
  ['en', 'Tokayev dissolves parliament in Astana'],
  ['en', 'Mount Semeru erupts in Lumajang'],
  ['en', 'Strike shuts Gdansk port'],
  ['en', 'Marcos and Duterte trade barbs in Manila'],
  ['en', 'Rebels enter Goma, Tshisekedi vows response'],
  ['en', 'Talks on Nagorno-Karabakh resume in Sochi'],
  ['en', 'Sheikh Hasina flees Dhaka'],
  ['en', 'Train derails outside Balasore'],
  ['en', 'Maduro jails rivals in Caracas'],
  ['en', 'Tremor felt across Lombok'],
  ['en', 'Wildfire nears Alexandroupoli'],
  ['fr', 'Séisme à Kahramanmaras'],
  ['fr', 'Erdogan reçoit Zelensky à Antalya'],
  ['fr', 'Loukachenko libère Tikhanovski'],
  ['fr', 'Ouattara gracie Gbagbo'],
  ['fr', 'Putsch à Ouagadougou : Damiba destitué'],
  ['fr', 'Nuée de criquets sur Turkana'],
  ['fr', 'Ghannouchi condamné à Tunis'],
  ['fr', 'Trêve signée à Djouba'],
]

for (const [language, text] of [...NEIGHBOURS, ...NAMES])
  test(`"${text}" is ${language}`, () => {
    assert.equal(detectLanguage(text), language)
  })

test('what tells for neither neighbour leaves the word to what is declared', () => {
  for (const declared of ['hr', 'bs']) {
    assert.equal(detectLanguage('Most je otvoren u petak', declared), declared)
  }
})

test('a form that neighbours do not write speaks for none of them elsewhere', () => {
  assert.equal(detectLanguage('Le qualità della civitas romana e le sue università'), 'it')
  assert.equal(detectLanguage('The film club signed a deal in Brasil'), 'en')
})
