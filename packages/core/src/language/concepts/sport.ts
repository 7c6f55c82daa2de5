/** Sport; see the columns of `tables.ts`. */
export const SPORT = `
olympics | Olympics Olympic Olympians Olympian | أولمبياد الأولمبية أولمبي | olympique olympiques JO | olímpicos olímpico olimpiadas JJOO | olimpíadas olimpíada olímpicos olímpico | Olympia Olympische olympischen | Олимпиада Олимпийские олимпийский ОИ | olimpijske olimpijski OI | olimpiyat olimpiyatlar olimpiyatları | المپیک المپیکی
paralympics | Paralympics Paralympic | البارالمبية بارالمبي | paralympiques paralympique | paralímpicos paralímpico | paralímpicos paralimpíada | Paralympics paralympische | Паралимпиада паралимпийский | paralimpijske | paralimpik paralimpiyat | پارالمپیک
medal | medal medals medallist | ميدالية ميداليات | médaille médailles médaillé | medalla medallas medallista | medalha medalhas medalhista | Medaille Medaillen | медаль медали медалист | medalja medalje kolajna | madalya | مدال
gold | gold golden | ذهبية ذهب ذهبي | or | oro dorado | ouro dourado | Gold goldene Goldmedaille | золото золотой золотая | zlato zlata zlati | altın | طلا طلایی
silver | silver | فضية فضة | argent argentée | plata plateado | prata | Silber silberne Silbermedaille | серебро серебряный | srebro srebrna | gümüş | نقره
bronze | bronze | برونزية برونز | bronze | bronce | bronze | Bronze Bronzemedaille | бронза бронзовый | bron bronasta | bronz | برنز
champion | champion champions | بطل بطلة أبطال | champion championne champions | campeón campeona campeones | campeão campeã campeões | Meister Champion | чемпион чемпионка чемпионы | prvak prvakinja | şampiyon şampiyonlar | قهرمان قهرمانان
championship | championship championships | بطولة | championnat championnats | campeonato | campeonato mundial | Meisterschaft Weltmeisterschaft WM | чемпионат | prvenstvo | şampiyonası | قهرمانی
cup | cup | كأس | coupe | copa | copa taça | Pokal | кубок | pokal | kupa kupası | جام
league | league | دوري | ligue | liga | liga | Liga Bundesliga | лига | liga | lig ligi | لیگ
final | final finals finalist | نهائي النهائي | finale finales finaliste | final finales finalista | final finais finalista | Finale Endspiel | финал | finale finalist | final finalist | فینال فینالیست
semifinal | semifinal semifinals | نصف | demie | semifinal semifinales semis | semifinal semifinais semi | Halbfinale | полуфинал | polfinale | | نیمه‌نهایی
quarterfinal | quarterfinal quarterfinals | ربع | quart quarts | cuartos | quartas | Viertelfinale | четвертьфинал | četrtfinale | çeyrek | یک‌چهارم
group | group | مجموعة | groupe poule | grupo | grupo chave | Gruppe | группа | skupina | grup | گروه
match | match game fixture | مباراة مباريات مواجهة | match | encuentro duelo | jogo duelo | Spiel Partie Match | матч игра поединок | tekma dvoboj | maç karşılaşma maçı | مسابقه بازی
win | win wins winning winner victory triumph triumphs beat beats beaten | فوز يفوز فاز انتصار تفوز هزم تغلب يتغلب يهزم | gagne victoire remporte vainqueur bat gagner | gana ganó victoria vence venció triunfo ganar | vence venceu vitória ganha ganhou bate | gewinnt Sieg gewinnen gewann besiegt siegt schlägt | победа победил выиграл победили обыграл выиграла победила обыграла | zmaga zmagal premagal zmagala premagala | galibiyet zafer yendi | پیروزی برد پیروز شکست‌داد
lose | lose loses lost defeat defeated loss | خسارة يخسر خسر هزيمة تخسر | perd défaite battu perdu | pierde perdió derrota cae cayó | perde perdeu derrota derrotado | verliert Niederlage unterliegt verloren | проиграл поражение проиграла уступил уступила | poraz izgubil izgubila | kaybetti yenildi mağlubiyet | باخت شکست
draw | draw draws drew tie | تعادل يتعادل | nul | empate empata empató | empate empata empatou | Remis Unentschieden | ничья | remi | berabere beraberlik | تساوی مساوی
goal | goal goals scores scored score | هدف أهداف يسجل سجل | but buts marque | gol goles marcó | gol gols marcou | Tor Tore trifft | гол голы забил | gol gola zadetek | gol golü | گل گلزنی
record | record records | رقم قياسي قياسية | record | récord | recorde | Rekord Weltrekord | рекорд | rekord | rekor | رکورد
athlete | athlete athletes sportsman sportswoman | رياضي رياضيون رياضيين | athlète athlètes sportif sportifs | atleta atletas deportista deportistas | atleta atletas esportista | Athlet Athletin Athleten Sportler Sportlerin | спортсмен спортсменка спортсмены атлет | športnik športnica športniki športnikov | sporcu sporcular atlet | ورزشکار ورزشکاران
player | player players | لاعب لاعبون | joueur joueuse joueurs | jugador jugadora jugadores | jogador jogadora jogadores | Spielerin | игрок игроки | igralec igralka igralci | futbolcu oyuncusu | بازیکن بازیکنان
team | team squad | فريق منتخب | équipe sélection | equipo selección | equipe seleção time | Team Mannschaft Nationalmannschaft | команда сборная | ekipa reprezentanca | takım milli | تیم
coach | coach trainer manager | مدرب | entraîneur sélectionneur | entrenador técnico | treinador técnico | Trainer Bundestrainer | тренер | trener selektor | antrenör antrenörü | مربی سرمربی
club | club | نادي | club | club | clube | Verein Klub | клуб | klub | kulüp kulübü | باشگاه
delegation | delegation contingent | بعثة وفد | délégation | delegación | delegação comitiva | Delegation | делегация | delegacija odprava | heyet kafile | هیئت
flagbearer | flagbearer flagbearers | علم يحمل | | abanderado abanderada abanderados | | Fahnenträger Fahnenträgerin | знаменосец знаменосцы | zastavonoša zastavonosca | bayraktar | پرچمدار
torch | torch relay flame cauldron | شعلة | flamme torche relais | antorcha pebetero | tocha pira | Fackel Fackellauf | факел эстафета | bakla | meşale | مشعل
ceremony | ceremony | حفل مراسم | cérémonie | ceremonia | cerimônia cerimónia | Zeremonie Eröffnungsfeier Feier | церемония | slovesnost | tören töreni | مراسم
opening | opening opens open opened | افتتاح | ouverture ouvre ouverts inaugure inauguration | inauguración apertura inaugural inaugura inauguran | abertura abre inauguração | Eröffnung eröffnet Auftakt | открытие открытия открылась | odprtje otvoritev odprte | açılış açıldı | افتتاحیه افتتاح
closing | | ختام اختتام | | clausura | encerramento | Schlussfeier Abschluss | закрытие | zaključek | kapanış | اختتامیه
qualify | qualify qualifies qualified qualification qualifiers qualifying | تأهل يتأهل تصفيات تتأهل المتأهلين | qualifié qualification qualifie qualifications | clasifica clasificó clasificación clasificados clasificatorio | classifica classificação classificado vaga eliminatórias | Qualifikation qualifiziert | квалификация отбор квалифицировался | kvalifikacije uvrstil uvrstila | eleme | صعود مقدماتی راه‌یافت
eliminate | eliminated knocked exit exits | إقصاء يودع خروج ودع | éliminé élimination éliminée sortie | eliminado eliminada eliminación | eliminado eliminada eliminação | ausgeschieden scheidet | вылетел выбыл | izpadel izpadla izpad | | حذف
compete | compete competing competition competitions contest | منافسة منافسات | compétition compétitions épreuve | competencia competición competir | competição disputa | Wettkampf Wettbewerb | соревнование соревнования | tekmovanje | yarışma | رقابت مسابقات
race | race races | سباق | course | carrera | corrida | Rennen | гонка заезд | dirka | yarış |
round | round | جولة | tour manche | ronda vuelta | rodada turno | Runde | раунд тур круг | krog | tur | دور
retire | retire retires retired retirement | اعتزال يعتزل | | retiro retira | aposentadoria | Karriereende | карьеры | kariera | | خداحافظی
injury | injury injured injures injuries wounded hurt injuring | إصابة جرحى جريح مصابين | blessure blessé blessée blessés | lesión lesionado lesiona heridos herido | lesão lesionado feridos ferido | Verletzung verletzt Verletzte | травма травмы ранены раненых пострадавшие пострадали | poškodba ranjenih poškodovanih | sakatlık sakatlandı yaralı yaralandı yaralılar | مصدومیت مصدوم مجروح زخمی مجروحان
suspend | suspend suspended suspension | إيقاف يوقف | suspendu suspension | suspendido suspensión | suspenso suspensão | gesperrt Sperre suspendiert | отстранен дисквалификация | suspenz | | تعلیق محروم
disqualify | disqualified disqualification | استبعاد | disqualifié | descalificado descalificada | desclassificado | disqualifiziert | дисквалифицирован | diskvalificiran | diskalifiye |
football | football soccer footballer | كرة القدم | football foot | fútbol futbolista | futebol | Fußball Fußballer | футбол футболист | nogomet nogometaš nogometaši | futbol | فوتبال فوتبالیست
basketball | basketball basket | سلة | basket | baloncesto básquet básquetbol | basquete basquetebol | Basketball Basketballer | баскетбол баскетболист баскетболисты | košarka košarkarji košarkar | basketbol | بسکتبال
volleyball | volleyball | | volley | voleibol vóley vóleibol | vôlei voleibol | Volleyball | волейбол волейболист | odbojka odbojkarji | voleybol | والیبال
handball | handball | يد | handball hand | balonmano handball | handebol andebol | Handball Handballer | гандбол гандболист | rokomet rokometaši | hentbol | هندبال
tennis | tennis | تنس | tennis | tenis tenista | tênis tenista ténis | Tennis | теннис теннисист теннисистка | tenis teniški teniška | tenis tenisçi | تنیس
swimming | swimming swimmer swimmers swim | سباحة سباح سباحة | natation nageur nageuse | natación nadador nadadora nadadores | natação nadador nadadora nadadores | Schwimmen Schwimmer Schwimmerin | плавание пловец пловчиха пловцы | plavanje plavalec plavalka | yüzme yüzücü | شنا شناگر
athletics | | قوى عداء عداءة | | | | Leichtathletik | легкая атлетика | atletika atlet | atletizm | دوومیدانی
marathon | marathon | ماراثون | marathon | maratón | maratona | Marathon | марафон | maraton | maraton | ماراتن
gymnastics | gymnastics gymnast gymnasts | جمباز | gymnastique gymnaste | gimnasia gimnasta | ginástica ginasta | Turnen Turner Turnerin | гимнастика гимнаст гимнастка | gimnastika telovadec | jimnastik jimnastikçi | ژیمناستیک
judo | judo judoka judokas | جودو | judo judoka | judo judoca yudoca | judô judo judoca | Judo Judoka | дзюдо дзюдоист дзюдоистка | judo judoist judoistka džudo | judo judocu | جودو جودوکار
taekwondo | taekwondo | تايكوندو تايكواندو | taekwondo | taekwondo | taekwondo | Taekwondo | тхэквондо тхэквондист | taekwondo | tekvando | تکواندو تکواندوکار
karate | karate | كاراتيه | karaté karatéka | karate karateca | caratê karatê | Karate | каратэ карате | karate | karate karateci | کاراته
boxing | boxing boxer boxers | ملاكمة ملاكم | boxe boxeur boxeuse | boxeo boxeador boxeadora | boxe boxeador pugilista | Boxen Boxer Boxerin | бокс боксер | boks boksar | boks boksör | بوکس بوکسور
wrestling | wrestling wrestler wrestlers | مصارعة مصارع | lutte lutteur | lucha luchador | | Ringen Ringer | борьба борец | rokoborba | güreş güreşçi | کشتی‌گیر
fencing | fencer | مبارزة سيف شيش | escrime escrimeur fleuret épée sabre | esgrima esgrimista | esgrima esgrimista | Fechten Fechter | фехтование фехтовальщик рапира сабля шпага | sabljanje | eskrim | شمشیربازی
shooting | rifle pistol | رماية رامي رامية | tir carabine pistolet | tiro rifle carabina pistola | carabina pistola | Schießen Schütze Gewehr Pistole | винтовка пистолет | puška | atıcılık | تیرانداز
archery | archery archer archers | قوس سهم | archer arc | arquero arquera arco | arqueiro arco | Bogenschießen Bogen | лучник лук лучница | lokostrelstvo lokostrelec | okçuluk okçu | تیروکمان کماندار
weightlifting | weightlifting weightlifter lifter | أثقال رباع رباعة | haltérophilie haltérophile | halterofilia pesas pesista | halterofilismo | Gewichtheben Gewichtheber | штангист штангистка тяжелая | dviganje uteži | halter halterci | وزنه‌برداری وزنه‌بردار
rowing | rowing rower rowers | | aviron rameur | remo remero | remo remador | Rudern Ruderer | гребля гребец академическая | veslanje veslač | kürek | قایقرانی
canoe | canoe canoeing kayak slalom | كانوي كاياك | canoë kayak kayakiste | piragüismo canotaje kayak | canoagem canoísta caiaque | Kanu Kajak Kanute | байдарка каноэ слалом | kajak kanu kajakaš | kano kayak | کانو کایاک
sailing | sailing sailor | شراع | voilier | vela velerista regatista | vela velejador iatismo | Segeln Segler | парусный яхтсмен | jadranje jadralec | yelken | بادبانی
surfing | surfing surfer surf | أمواج | surf surfeur | surf surfista | surfe surf surfista | Surfen Surfer | серфинг серфингист | deskanje | sörf | موج‌سواری
skateboarding | skateboarding skateboard skateboarder | | skate skateboard | skate skateboarding | skate skatista | Skateboard Skateboarding | скейтбординг скейтборд | rolkanje rolkar | kaykay | اسکیت‌برد
climbing | climbing climber | تسلق متسلق | grimpeur | | | Klettern Kletterer | скалолазание | plezanje plezalka plezalec | | سنگ‌نوردی صخره‌نوردی
cycling | cycling cyclist bike bicycle cyclists | دراجات دراج | cyclisme cycliste vélo | ciclismo ciclista bicicleta | ciclismo ciclista bicicleta | Radsport Radfahrer Rad Straßenrennen Fahrrad | велоспорт велогонщик велосипед велогонка | kolesarstvo kolesar kolesarska kolo | bisiklet bisikletçi | دوچرخه‌سواری دوچرخه دوچرخه‌سوار
equestrian | equestrian dressage rider | فروسية فارس | équitation dressage | hípica equitación jinete | hipismo equitação | Reiten Dressur Reiter | конный выездка | jahanje | binicilik at | سوارکاری
golf | golf golfer | غولف جولف | golf golfeur | golf golfista | golfe golfista | Golf Golfer | гольф | golf | golf | گلف
rugby | rugby | رغبي | rugby | rugby | rúgbi rugby | Rugby | регби | ragbi | ragbi | راگبی
hockey | hockey | هوكي | hockey | hockey | hóquei | Hockey Eishockey | хоккей хоккеист | hokej | hokey | هاکی
baseball | baseball softball | بيسبول | baseball softball | béisbol softbol sóftbol | beisebol softbol | Baseball Softball | бейсбол софтбол | bejzbol | beyzbol | بیسبال
badminton | badminton | ريشة | badminton | bádminton | badminton | Badminton | бадминтон | badminton | badminton | بدمینتون
triathlon | triathlon triathlete | ترياثلون | triathlon triathlète | triatlón triatleta | triatlo triatleta | Triathlon | триатлон | triatlon | triatlon | تریاتلون
waterpolo | | | | waterpolo | | Wasserball | водное поло | vaterpolo | sutopu | واترپلو
diving | diving diver | غطس | plongeon plongeur | clavados clavadista | ornamentais | Wasserspringen | | skoki | dalış | شیرجه
motorsport | formula | فورمولا | formule pilote | fórmula piloto | fórmula piloto | Formel Fahrer | формула гонщик пилот | formula dirkač | formula | فرمول
cricket | cricket batsman wicket innings | كريكيت | cricket | críquet | críquete | Cricket | крикет | kriket | kriket | کریکت
transgender | transgender trans | متحول متحولة | transgenre | transgénero trans | transgênero trans transexual | transgender Transfrau | трансгендер | transspolna | trans | تراجنسیتی
breastfeed | breastfeeding breastfeed | رضاعة | allaiter allaitement | lactancia amamantan lactantes | amamentar lactantes | stillen stillende | кормящий кормящие | doječe | emzirme emziren | شیردهی
transfer | transfer signing signs signed | انتقال يوقع | transfert signe | fichaje ficha firma | transferência | Transfer wechselt verpflichtet | трансфер перешел подписал | prestop | transfer |
`
