/** Crimes, police work and what courts do; see the columns of `tables.ts`. */
export const CRIME = `
pickpocket | pickpocket shoplifting snatched | نشل نشال | pickpocket | carterista hurto | carteirista | Taschendieb Ladendieb Ladendiebstahl | карманник мелкое | žepar žeparji | yankesici kapkaç kapkaççı | جیب‌بر کیف‌قاپ کیف‌قاپی
extort | extort blackmail sextortion | ابتزاز يبتز ابتز ابتزت مبتز | extorsion chantage racket rançonnage | extorsión chantaje | extorsão chantagem extorquir | Erpressung erpresst Schutzgeld | вымогательство шантаж вымогатель | | şantaj haraç | اخاذی باج‌گیری باج
taxevasion | evasion evade dodger dodging | تهرب | | evasión evasor evadir | sonegação evasão | Steuerhinterziehung Steuerflucht Steuerbetrug | уклонение неуплата | utaja utaje | |
perjury | perjury contempt | زور حنث | parjure | perjurio desacato | perjúrio desacato | Meineid Falschaussage | лжесвидетельство неуважение | | |
confess | confess | | aveux avoué | confesión confiesa confesó | confissão confessa | Geständnis gesteht gestanden | сознался повинной | | itiraf itirafçı | اعترافات اقرار
handcuffs | handcuffs handcuffed shackled | أصفاد كلبش مكبل أغلال | menottes | grilletes | algemas | Handschellen Fußfessel | наручники кандалы | lisice vklenjen | kelepçe kelepçeli kelepçelendi | دستبند پابند
fingerprint | fingerprint biometric | بصمة بيومترية | empreintes biométrique digitales | huella biométrico | digitais biometria | Fingerabdruck biometrisch Biometrie | отпечатки биометрия биометрические | prstni odtisi biometrični | biyometrik | اثرانگشت بیومتریک
patrol | patrol | دوريات | patrouille | patrulla patrullaje | patrulha | Streife Patrouille Streifenwagen | патруль патрулирование патрульный | patrulja | devriye devriyesi | گشت گشتی گشت‌زنی
hitman | hitman hitmen | مأجور | | sicario sicariato | pistoleiro matador | Auftragskiller Auftragsmord | киллер наемный | | tetikçi tetikçisi | آدمکش
strangle | strangle strangulation suffocate choke asphyxiated | اختناق خنق | étranglé asphyxie étouffé asphyxiés | estrangulada asfixia | asfixia estrangulada asfixiado | erwürgt erstickt erdrosselt Erstickung gewürgt | задушил задохнулись удушье угарный | zadušil zadavil zadušitev | boğarak boğdu | خفگی خفه گازگرفتگی
dismember | dismembered dismemberment beheaded decapitated | تقطيع ذبح أشلاء يذبح مقطوع | décapité décapitée démembré égorgé | descuartizado decapitado desmembrado | esquartejado decapitado degolado | enthauptet zerstückelt geköpft Enthauptung | расчлененное расчленил обезглавленное отрезал расчлененка | obglavljen razkosal | parçalanmış kafası kesik | سربریدن مثله تکه‌تکه
acidattack | acid sulphuric | أسيد حمض | acide | ácido | ácido | Säure Säureangriff Säureattacke | кислота | kislina | asit asitli kezzap | اسید اسیدپاشی
bullying | bullying cyberbullying | تنمر متنمر | bizutage intimidation | novatada matoneo | trote | Mobbing gemobbt Cybermobbing | травля буллинг травили | medvrstniško ustrahovanje trpinčenje | zorbalık | قلدری زورگیری
lynch | lynch mob vigilante | سحل غوغاء | lynchage lynché | linchamiento linchado | linchamento linchado | Lynchmord Lynchjustiz gelyncht Mob Selbstjustiz | самосуд линчевание линчевали | linč linčanje | linç linci | لینچ اوباش
prostitution | prostitution pimp brothel | دعارة قواد بغاء | prostitution proxénétisme | prostitución prostitutas proxeneta prostíbulo | prostituição prostitutas bordel cafetão | Prostitution Prostituierte Bordell Zuhälter | проституция бордель проститутка сутенер проституток | prostitucija prostitutka bordel zvodnik | fuhuş genelev | فحشا روسپی
pornography | porn porno pornography pornographic pornhub onlyfans obscene | إباحية | porno pornographie pédopornographie | pornografía porno | pornografia pornô | Pornografie Porno Kinderpornografie kinderpornografische Kinderpornos | порнография порно | pornografija porno | porno pornografi müstehcen | پورنوگرافی مستهجن
drugdealer | dealer peddler | مروج | dealer dealers stups stupéfiants | | narcotraficante | Drogendealer Drogenschmuggel | закладчик наркодилер наркокурьер | preprodaja razpečevanje | torbacı torbacılar | سوداگران
overdose | overdose | زائدة | overdose surdose | sobredosis | overdose | Überdosis Drogentod Drogentote | передозировка | predoziranje | | اوردوز
informant | mole undercover | مخبر واش | indic taupe | soplón encubierto | delação informante | Informant verdeckte Maulwurf | осведомитель агентурный крот | ovaduh informator | muhbir | خبرچین مخبر
hearing | adjourned | جلسة | audience audition | audiencia | audiência | Anhörung Gerichtsverhandlung Gerichtstermin | слушание | obravnava zaslišanje narok | duruşma duruşması | جلسات استماع
injunction | injunction | | référé | cautelar amparo | liminar cautelar | Verfügung Eilantrag einstweilige Unterlassung | запретительный | odredba | tedbir |
immunity | immunity | | immunité | inmunidad aforamiento | imunidade | Immunität | иммунитет неприкосновенность | imuniteta | dokunulmazlık | مصونیت
annul | annul quash nullified | | casse | anula nulidad | anula nulidade | aufgehoben Aufhebung gekippt annulliert | аннулировал аннулирование недействительным | razveljavilo razveljavitev | bozdu | ابطال
solitary | solitary | انفرادي | | | solitária | Einzelhaft Isolationshaft | карцер шизо одиночный | samica | tecrit | انفرادی
hungerstrike | | | | | | Hungerstreik | голодовка | gladovna gladovno | |
flogging | flogging caning | | flagellation fouet | azotes flagelación latigazos | chicotadas açoitado chibatadas | Peitschenhiebe ausgepeitscht Auspeitschung Stockhiebe | порка плети | bičanje šibanje | kırbaç kırbaçlandı | شلاق
impostor | impostor imposter impersonating | انتحال منتحل ينتحل | imposteur usurpation | impostor suplantación | impostor | Hochstapler Hochstaplerin Enkeltrick Schockanruf | самозванец лжеврач | slepar | |
phishing | phishing smishing quishing | تصيد | hameçonnage phishing | phishing | phishing | Phishing | фишинг фишинговый | phishing ribarjenje | oltalama | فیشینگ
neglect | neglect mistreated maltreatment | إهمال مهمل | maltraitance négligence | maltrato negligencia | negligência | Misshandlung misshandelt Vernachlässigung vernachlässigt Fahrlässigkeit | халатность истязание издевательство истязали | malomarnost zanemarjanje | ihmal | غفلت سهل‌انگاری کودک‌آزاری
custodybattle | paternity alimony | | paternité | paternidad | paternidade | Sorgerecht Vaterschaft Unterhalt Sorgerechtsstreit | алименты отцовство | skrbništvo očetovstvo preživnina | velayet nafaka | حضانت نفقه
inheritance | inheritance | ميراث إرث ورثة | héritage succession | herencia heredar | herança herdou | Erbe Erbschaft Erbschaftsteuer Erbschaftssteuer | наследство | dedovanje | mirasçılar | ارث وراث
notary | notary | توثيق | notaire | notaría | tabelião cartório | Notar | нотариус | notar notarji | noter | سردفتر دفترخانه
kingpin | kingpin | | parrain caïd | cabecilla | chefão | Mafiaboss Drogenboss Drahtzieher | главарь авторитет | kolovodja | elebaşı | سرکرده سرکردگان
mastermind | mastermind orchestrated instigator incitement | تحريض يحرض حرض محرض تحرض مدبر | instigateur incitation commanditaire | instigador incitación | mandante incitação | Anstifter Aufwieglung hetzt | подстрекательство подстрекатель | hujskanje ščuvanje | azmettirici kışkırtıcı tahrik | محرک
stoning | | رجم | lapidation | lapidación | apedrejamento | Steinigung | | kamenjanje | recm | سنگسار
perpetrator | offender perpetrator culprit delinquent | جناة جاني | récidiviste délinquant | delincuente reincidente | delinquente criminalidade reincidente | Täter Wiederholungstäter Intensivtäter | рецидивист правонарушитель | storilec prestopnik povratnik | sabıkalı | بزهکار سابقه‌دار بزهکاران
storm-in | | اقتحم اقتحام تقتحم يقتحم اقتحمت اقتحموا مقتحمين | | irrumpe | | stürmt erstürmt gestürmt | ворвался вломился | | baskını bastı basıldı | یورش
captivity | captive | | captif captivité | cautivo cautiverio | cativo cativeiro | Gefangenschaft Kriegsgefangene Kriegsgefangenschaft | | ujetništvo | esaret | اسارت
`
