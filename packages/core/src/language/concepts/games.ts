/** Sport beyond its first table: disciplines, contests and what happens in them; see the columns of `tables.ts`. */
export const GAMES = `
worldcup | fifa worldcup | المونديال مونديال فيفا | mondial fifa | mundialista fifa | fifa | Fifa | чм фифа мундиаль | fifa | fifa | فیفا
uefa | uefa euro2020 | يويفا | uefa | uefa eurocopa | uefa eurocopa | Uefa EM | уефа | uefa | uefa | یوفا
ioc | ioc wada | | cio | coi | coi | IOC | мок вада | mok | ioc |
federation | federation federations | | fédération fédérations | federación federaciones | federação confederação federações | Verband Verbände | федерация федерации | zveza zveze | federasyon federasyonu | فدراسیون
organiser | organisers organizers organiser organizer organising organizing | منظمو المنظمون المنظمين منظمي | organisateurs organisateur | organizadores organizador | organizadores organizador | Organisatoren Veranstalter | оргкомитет организаторы организаторов | organizatorji prireditelji | organizatörler | برگزارکنندگان
sponsor | sponsor sponsors sponsorship | راعي رعاة | sponsor sponsors | patrocinador patrocinadores | patrocinador patrocínio patrocinadores | Sponsor Sponsoren | спонсор спонсоры | sponzor pokrovitelj sponzorji | sponsor sponsorluk | اسپانسر
host-city | host hosts hosting hosted | استضافة مستضيف تستضيف يستضيف | accueille accueillera accueillir | anfitrión anfitriona | anfitrião sediar anfitriã | Gastgeber Austragungsort | хозяева проведения | gostitelj gostiteljica gosti | | میزبان میزبانی
mascot | mascot mascots | | mascotte | mascota mascotas | mascote mascotes | Maskottchen | талисман | maskota | maskot | عروسک
fireworks | fireworks firework | | artifice pétards | pirotecnia pirotécnicos | artifício pirotécnico | Feuerwerk Böller | фейерверк салют | ognjemet | havai fişek | آتش‌بازی
podium | podium podiums | | podium podiums | podio podios | pódio pódios | Podium Podest Podestplatz | подиум пьедестал | stopničke oder podij | podyum | سکو سکوی
title | title titles trophy trophies | لقب ألقاب | titre titres trophée | título títulos trofeo | título títulos troféu | Titel Titelverteidiger Trophäe | титул титулы трофей | naslov naslova lovorika | şampiyonluk unvan |
championcrown | | توج يتوج متوجا تتوج | sacré sacre sacrée | | coroado | gekrönt | коронован | okronan | | تاج
referee | referee referees umpire linesman | تحكيم | arbitre arbitres arbitrage | árbitro árbitros arbitraje árbitra | árbitro árbitros arbitragem | Schiedsrichter Schiedsrichterin | судейство арбитр арбитры рефери | | hakemi hakem hakemler | داور داوران داوری
penalty | | ركلة ركلات جزاء | penalty pénalty pénaltys | penalti penaltis penales | pênalti pênaltis penalidade | Elfmeter Elfmeterschießen | пенальти | enajstmetrovka | penaltı penaltılar | پنالتی
goalkeeper | goalkeeper goalkeepers goalie keeper | | | portero guardameta | goleiro goleira | Torwart Torhüter Keeper | вратарь голкипер | vratar vratarka | kaleci kalecisi | دروازه‌بان
striker | midfielder winger | مهاجم مدافع | défenseur buteur | delantero centrocampista mediocampista goleador zaguero | zagueiro artilheiro volante | Mittelfeldspieler Torjäger | нападающий полузащитник защитник форвард | vezist branilec | forvet stoper golcü | مهاجم مدافع هافبک
captain | captain skipper | كابتن | capitaine | capitán capitana | capitão capitã | Kapitän | капитан капитана | kapetan kapetanka | | کاپیتان
substitute | substitute substitutes bench | بديل بدلاء | | suplente sustituto | substituto | Ersatz Ersatzmann Nachrücker | запасной | zamenjal zamenjava rezervni | | جایگزین
lineup | lineup lineups roster | تشكيلة | | convocatoria alineación | | Kader Aufstellung Aufgebot | | postava | kadro kadrosu | ترکیب
hattrick | hattrick brace | هاتريك | triplé doublé | triplete doblete | | Hattrick Dreierpack | дубль | | | هتریک
overtime | overtime shootout stoppage | | | | | Verlängerung | овертайм | | uzatma uzatmalar |
redcard | | | carton | | | Platzverweis | | izključen karton | kırmızı | اخراجی
comeback | comeback returns return returning | عودة يعود تعود عاد | retour revient | regreso regresa vuelve retorno regresan | retorno retorna | Comeback Rückkehr zurückkehrt | возвращение вернулся вернулась возвращается вернулись | vrnil vrnitev vrnila vrača | dönüş dönüyor | بازگشت بازگشتن بازگشتند
ranking | ranking rankings standings leaderboard | ترتيب تصنيف صدارة | classement classements | ránking | ranking | Rangliste Tabelle Weltrangliste | рейтинг | lestvica lestvici | sıralama sıralaması puan | رده‌بندی رنکینگ
sprint | sprint sprinter sprinters | | sprint sprinteur sprinteuse | velocista velocistas sprint | velocista velocistas | Sprint Sprinter Sprinterin | спринт спринтер | šprint šprinter | sprint sprinter |
runner | runner runners jogging | | coureur coureurs coureuse | | | Läufer Läuferin | бегун бегунья бег | tekač tekačica tek | koşucu koşu | دونده
hurdles | hurdles hurdler steeplechase | موانع | haies steeple | vallista | barreiras barreirista | Hürden Hürdenlauf Hindernis | барьерист стипль | ovire | |
highjump | vault | زانة وثب | perche saut sauteur perchiste | pértiga salto garrocha | salto | Hochsprung Stabhochsprung Weitsprung Stabhochspringer | шест прыжки прыгун прыгунья прыжок | skakalec skakalka skok | atlama | پرش
throwing | javelin discus hammer | رمح قرص مطرقة جلة | javelot disque marteau | jabalina | dardo | Speerwerfen Diskus Kugelstoßen Hammerwerfen | копье метатель молот | kopje metalec metalka kladivo | cirit disk |
decathlon | decathlon heptathlon pentathlon | خماسي عشاري سباعي | décathlon heptathlon pentathlon | decatlón heptatlón pentatlón | decatlo heptatlo pentatlo | Zehnkampf Siebenkampf Fünfkampf Zehnkämpfer | десятиборье пятиборье | deseteroboj | pentatlon dekatlon |
freestyle | freestyle butterfly backstroke breaststroke medley | | papillon brasse crawl | mariposa braza | borboleta | Freistil Schmetterling Brust | вольный баттерфляй брасс кроль | prosto kravl | kelebek | پروانه
artisticswimming | synchronised synchronized | الإيقاعي | synchronisée | sincronizada | sincronizado | Synchronschwimmen | синхронное синхронистки | sinhrono | senkronize |
trampoline | trampoline | ترامبولين | trampoline | trampolín | trampolim | Trampolin | батут | trampolin | trambolin | ترامپولین
beamvault | beam somersault | | poutre agrès | | | Barren Reck Schwebebalken | бревно перекладина | drog krogi bradlja | halka |
nba | nba wnba dunk | | nba | nba | nba | NBA | нба | nba | nba | ان‌بی‌ای
bmx | bmx velodrome keirin madison | | bmx vélodrome | bmx velódromo | bmx velódromo | BMX Bahnrad Radrennfahrer | вело бмх трек велотрек | bmx | bmx velodrom |
cyclingtour | peloton giro | | maillot peloton giro | pelotón giro | pelotão giro | Etappe Giro Radprofi Peloton | велосипедист | giro | |
ski | ski skiing skier skiers snowboard | تزلج | ski skieur skieuse snowboard | esquí esquiador | esqui esquiador | Ski Skifahrer Skirennen Snowboard | лыжи лыжник лыжный сноуборд горнолыжник | smučar smučarka smučanje smučarji deskar | snowboard | اسکی اسکی‌باز
skating | skating skater skaters rink | تزحلق | patinage patineur patineuse | patinaje patinador patinadora | patinação patinador | Eiskunstlauf Eiskunstläufer Eislauf | фигурист фигуристка фигурное конькобежец коньки | drsanje drsalec drsalka | paten | پاتیناژ
biathlon | biathlon biathlete | | biathlon biathlète | biatlón | biatlo | Biathlon Biathletin | биатлон биатлонист | biatlon biatlonec | biatlon |
bobsleigh | bobsleigh luge curling | | bobsleigh luge curling | curling trineo | curling | Rodeln Curling | керлинг бобслей | curling | curling | کرلینگ
chess | chess grandmaster | شطرنج | | ajedrez ajedrecista | xadrez enxadrista | Schach Schachweltmeister Großmeister | шахматы шахматист гроссмейстер | šah šahovski velemojster | satranç | شطرنج
darts | darts snooker billiards | سنوكر | snooker fléchettes | snooker dardos billar | sinuca bilhar | Darts Snooker Billard | снукер дартс | pikado snooker | bilardo snooker | اسنوکر بیلیارد
mma | mma ufc knockout kickboxing | | ufc mma octogone | ufc mma | ufc mma nocaute | UFC MMA | нокаут юфс | | ufc knockout |
nfl | nfl quarterback touchdown | | nfl | nfl | nfl | NFL Quarterback | нфл квотербек | nfl | nfl |
formulaone | f1 paddock ferrari mercedes | فيراري مرسيدس | ferrari mercedes | ferrari mercedes escudería | ferrari mercedes escuderia | Ferrari Mercedes Boxengasse | феррари мерседес | ferrari mercedes | ferrari mercedes |
rally | motorsport motogp rallye rallycross | رالي | rallye motogp | rally motogp | rali motogp | Rallye Motorsport MotoGP | ралли мотогп | reli motogp | ralli motogp | رالی
wimbledon | wimbledon atp wta | ويمبلدون | wimbledon atp wta roland | wimbledon atp wta | wimbledon atp wta | Wimbledon ATP WTA | уимблдон atp wta | wimbledon atp wta | wimbledon atp wta | ویمبلدون
racket | racket racquet squash padel | إسكواش | raquette squash padel | raqueta squash pádel | raquete squash padel | Squash Padel | ракетка сквош падел | lopar squash | raket padel | راکت اسکواش
tabletennis | tabletennis paddler | | pongistes | tenimesista | mesatenista mesatenistas | Tischtennis Tischtennisspieler | настольный настольному | namizni namiznem | masatenisi masa | پینگ‌پنگ
kata | kata kumite | | | | | | ката кумите | | | کاتا کومیته
sumo | sumo | سومو | sumo | | sumô | Sumo | сумо | sumo | sumo | سومو
horseracing | jockey racehorse ascot | | jockey hippique | hipódromo | jóquei hipódromo | Jockey Galopp Galopprennen | жокей скачки | jahač jahalka | jokey |
surfwave | wave | | vagues | olas | ondas | Welle Wellen Wellenreiten | волна волны | val valovi | dalga dalgalar | موج موج‌ها
lifeguard | pool swimmingpool lifeguard lifeguards | مسبح | piscine piscines | piscina piscinas socorrista | piscinas | Schwimmbad Freibad Becken Pool Freibäder | бассейн бассейна | bazen bazenu bazena | havuz havuzu cankurtaran | استخر
training | practice | تدريب تدريبات | entraînement entraîne | | treino treinos treinamento treina | Training trainiert Trainingslager | тренировка тренировки тренируется | trening | antrenman idman | تمرین تمرینات اردو
preparation | prepare prepares preparing preparations preparation | استعداد استعدادات تحضيرات يستعد تستعد | prépare préparatifs préparation | prepara preparativos preparan | prepara preparativos preparação | bereitet Vorbereitung Vorbereitungen | готовится подготовка готовятся | pripravlja pripravljajo | hazırlıyor hazırlanıyor hazırlıkları | آماده آماده‌سازی
participate | participate participates participation participants participating | مشاركة يشارك تشارك مشاركين شارك | participe participation participants participer participera | participa participación participar participantes participará | participa participação participar participantes participará | Teilnahme teilnehmen Teilnehmer | участие участвует участники примут участник | udeležba udeleženci udeležil | katılım katılımı katılacak katıldı | شرکت‌کننده شرکت‌کنندگان
debutant | debut debuts debutant debuted | ظهور | débuts débute | debut debuta debutó debutan debutante | estreia estreiam estreou | Debüt debütiert | дебют дебютировал дебютировала дебюта | debi debitiral | |
lots | lotto | قرعة | tirage | sorteo | sorteio | Auslosung | жеребьевка | žreb žrebanje | kura çekilişi | قرعه‌کشی
matchfixing | fixing | | truqués | amaños amaño | | Spielmanipulation Wettskandal | договорной | | şike | تبانی
cheat | cheating cheat cheated | غش | triche tricheur tricherie | trampa trampas | trapaça | betrogen Betrügerei | жульничество | | hile | تقلب
doping | doping doped steroid steroids antidoping | منشطات | dopage dopé antidopage | dopaje doping antidopaje | doping antidoping antidopagem | Doping Dopingtest Dopingsperre | допинг допинга антидопинговый русада | doping antidoping | doping | دوپینگ
upset | upset shock stun stuns stunned shocks surprise surprises | مفاجأة صدمة يفاجئ مفاجأة | surprise surprend sensation | sorpresa sorprende sorprendió | surpresa surpreende | Überraschung Sensation überrascht sensationell | сенсация сюрприз сенсационно шок | presenečenje presenetil šok | sürpriz şok | شگفتی غافلگیر شوک
rival | rival rivals rivalry opponent opponents | خصم غريم | adversaire adversaires rival rivale rivaux | rival rivales adversario | adversário rival rivais adversária | Rivale Rivalen Gegner Gegnerin | соперник соперники соперница | tekmec tekmeci nasprotnik tekmica | rakip rakibi rakipler | رقیب حریف
favourite | favourite favourites favorite favorites frontrunner | | favori favoris favorite | favorito favoritos favorita | favorito favoritos favorita | Favorit Favoriten Favoritin | фаворит фавориты | favorit favoriti favoritinja | favori favorisi |
hope | hope hopes hopeful | | espoir espoirs espère | esperanza esperanzas | esperança esperanças | Hoffnung Hoffnungen hofft | надеется | upanje upa | umut umudu | امیدوار
dream | dream dreams | حلم أحلام | rêve rêves | sueño sueños | sonho sonhos | Traum Träume träumt | мечта мечты | sanje sanja | hayal hayali rüya |
quota | quota quotas | | quota quotas | cupo cuota cuotas | cota cotas | Quote Kontingent Quotenplatz | квота квоты | kvota kvote | kotası | سهمیه
ticket | ticket tickets ticketing | تذاكر تذكرة | billetterie | boletos boleto entradas | ingresso ingressos bilhetes | Ticket Tickets Eintrittskarten | билет билеты | vstopnica vstopnice | bilet biletler bileti | بلیت بلیط
supporter | fan fans ultras hooligans | مشجع مشجعين جماهير مشجعو | supporter supporters ultras fans | hincha hinchas afición aficionados hinchada | torcedor torcedores torcida fãs | Fan Fans Anhänger Hooligans | болельщик болельщики фанаты болельщиков | navijač navijači navijačev | taraftar taraftarlar taraftarı | هوادار هواداران
spectator | spectator spectators audience crowd crowds | جمهور متفرج متفرجين | spectateur spectateurs public | espectador espectadores público | espectador espectadores público plateia | Zuschauer Publikum | зритель зрители зрителей трибуны | gledalec gledalci gledalcev | seyirci seyirciler seyircisiz | تماشاگر تماشاگران
stadium | stadium stadiums arena | استاد ملعب ملاعب | stade stades arène | estadio estadios | estádio estádios arena | Stadion Stadien Arena | стадион стадиона стадионы арена | stadion stadionu štadion arena | stadyum stadı stat | ورزشگاه استادیوم
season | season seasons | موسم مواسم | saison saisons | temporada temporadas | temporada temporadas | Saison | сезон сезона | sezona sezone sezoni | sezon sezonu | فصل
tournament | tournament tournaments | مسابقات | tournoi tournois | torneo torneos | torneio torneios | Turnier Turniere | турнир турнира турниры | turnir turnirja | turnuva turnuvası | تورنمنت
olympicbid | candidacy | ترشح | candidature | candidatura | candidatura | Bewerbung Kandidatur | заявку кандидатура | kandidatura | adaylık adaylığı | نامزدی
kneel | kneel kneeling kneels | | agenouillés agenouillent | arrodillan arrodilló | ajoelham ajoelha | Kniefall | преклонили | pokleknile poklek | | زانو‌زدن
`
