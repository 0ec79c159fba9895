# Permission to pledge a minor’s housing for a bank loan. Government decree 336 of 31.03.2011, annex 6.

## Card

minor-housing-mortgage-title = Банкке рұқсат: балаға тиесілі үйді кепілге қойып, несие алу
minor-housing-mortgage-short = Баланың үйін кепілге қою
minor-housing-mortgage-what = Банкке кәмелетке толмаған балаға тиесілі үйді кепілге алуға рұқсат. Бермесе, себебі жазылған жауап аласыз.
minor-housing-mortgage-who = Баланың үйін банкке кепілге қойып, несие алғысы келетін ата-анаға, қорғаншыға, қамқоршыға, патронат тәрбиешіге.
minor-housing-mortgage-see-minor-housing-sale = Кепілге қоймай, сатасыз не айырбастайсыз ба?
minor-housing-mortgage-see-minor-property-deals = Қорғаншы, қамқоршы не патронат тәрбиешісіз бе? Қорғаншыға арналған анықтаманы да қараңыз.
minor-housing-mortgage-keywords = кепіл, несие, ипотека, банкке рұқсат, кредит, баланың үлесі, үйді кепілге қою, пәтерді кепілге қою, бала меншігі, қорғаншылық рұқсаты, опекадан рұқсат, ipoteka, nesie, kepil, kredit, кепіл*|ипотека* + бала|баланың|балам*|балаға|балалар*|ұлым*|қызым*|немере*|кәмелет*, несие* + үй|үйі|үйді|үйін|үйіміз*|пәтер*|үлес*|баспана* + бала|баланың|балам*|балаға|балалар*|ұлым*|қызым*|немере*|кәмелет*

## Questions

minor-housing-mortgage-q-who = Өтінішті кім береді?
minor-housing-mortgage-q-who-parents = Ата-анасы
minor-housing-mortgage-q-who-guardian = Қорғаншы, қамқоршы, патронат тәрбиеші
minor-housing-mortgage-q-family = Отбасы жағдайыңыз қандай?
minor-housing-mortgage-q-family-married = Некедемін
minor-housing-mortgage-q-family-divorced = Ажырасқанмын
minor-housing-mortgage-q-family-widowed = Жұбайым қайтыс болған
minor-housing-mortgage-q-family-single = Некеге тұрмағанмын
minor-housing-mortgage-q-died = Баланың әкесі не анасы қайтыс болған ба?
minor-housing-mortgage-q-died-yes = Иә
minor-housing-mortgage-q-died-no = Жоқ
minor-housing-mortgage-q-wedlock = Бала туғанда ата-анасы некеде болған ба?
minor-housing-mortgage-q-wedlock-yes = Иә
minor-housing-mortgage-q-wedlock-no = Жоқ
minor-housing-mortgage-q-come = Ата-ананың екеуі де келе ала ма?
minor-housing-mortgage-q-come-both = Екеуі де келеді
minor-housing-mortgage-q-come-one = Біреуі келе алмайды
minor-housing-mortgage-q-come-alone = Баланың жалғыз ата-анасы – мен
minor-housing-mortgage-q-age = Балалардың ішінде 10 жасқа толғаны бар ма?
minor-housing-mortgage-q-age-under-10 = Жоқ, бәрі 10-ға толмаған
minor-housing-mortgage-q-age-from-10 = Иә, бар

## Documents

minor-housing-mortgage-doc-application = Өтініш: ата-анасынан немесе олардың орнындағы қорғаншыдан
minor-housing-mortgage-doc-application-more = 5-қосымшадағы үлгімен. Бланкі тапсыратын жерде бар, оны осы ботта да толтырып, басып шығара аласыз. Соңына өз қолыңызбен мына сөзді жазасыз: <code>келешекте балаларды тұрғын үйсіз қалдырмауға міндеттенеміз</code>. 10 жастан асқан әр бала <code>келісемін</code> деп жазып, қолын қояды.
minor-housing-mortgage-doc-application-guardian = Өз өтінішіңіз (қорғаншы, қамқоршы, патронат тәрбиеші)
minor-housing-mortgage-doc-application-guardian-more = { minor-housing-mortgage-doc-application-more }
minor-housing-mortgage-doc-application-parent = Өз өтінішіңіз (баланың жалғыз ата-анасы)
minor-housing-mortgage-doc-application-parent-more = { minor-housing-mortgage-doc-application-more }
minor-housing-mortgage-doc-application-parents = Өтініш: ата-ананың екеуінен
minor-housing-mortgage-doc-application-parents-more = { minor-housing-mortgage-doc-application-more }
minor-housing-mortgage-doc-parents-statement = Кепіл туралы нотариалды өтініш: ата-анадан не қорғаншыдан
minor-housing-mortgage-doc-parents-statement-more = Несиені төлей алмасаңыз, кепілдегі мүлікті банкке беретініңіз туралы. Нотариус растайды.
minor-housing-mortgage-doc-parents-statement-guardian = Кепіл туралы өз өтінішіңіз, нотариуста расталған
minor-housing-mortgage-doc-parents-statement-guardian-more = { minor-housing-mortgage-doc-parents-statement-more }
minor-housing-mortgage-doc-parents-statement-parent = Кепіл туралы өз өтінішіңіз, нотариуста расталған
minor-housing-mortgage-doc-parents-statement-parent-more = { minor-housing-mortgage-doc-parents-statement-more }
minor-housing-mortgage-doc-parents-statement-parents = Кепіл туралы өтініш: ата-ананың екеуінен, нотариуста расталған
minor-housing-mortgage-doc-parents-statement-parents-more = { minor-housing-mortgage-doc-parents-statement-more }
minor-housing-mortgage-doc-relatives-statement = Кепіл туралы өтініш: жақын туыстардан, нотариуста расталған
minor-housing-mortgage-doc-relatives-statement-more = Несие төленбесе, кепілдегі мүлікті банкке беру туралы. Нотариусқа барар алдында мәтінін білім бөлімінен нақтылап алыңыз.
minor-housing-mortgage-doc-property-contract = Үйге (пәтерге) қатысты шарт
minor-housing-mortgage-doc-property-contract-more = Пәтерге, үйге, саяжайға, жер учаскесіне не басқа мүлікке қатысты шарт: түпнұсқасы мен көшірмесі.
minor-housing-mortgage-doc-property-registration = Мүлікке құқық тіркелгені туралы куәлік
minor-housing-mortgage-doc-property-registration-more = Түпнұсқасы мен көшірмесі.
minor-housing-mortgage-doc-technical-passport = Үйдің (пәтердің) техникалық паспорты
minor-housing-mortgage-doc-technical-passport-more = Түпнұсқасы мен көшірмесі.
minor-housing-mortgage-doc-house-book = Үй кітабы (азаматтарды тіркеу кітабы)
minor-housing-mortgage-doc-house-book-more = Түпнұсқасы мен көшірмесі.
minor-housing-mortgage-doc-parents-ids = Жеке куәлік: ата-анасынікі немесе орнындағы қорғаншынікі
minor-housing-mortgage-doc-parents-ids-more = Әрқайсысынікі: түпнұсқасы мен көшірмесі. Түпнұсқасын салыстырып, қайтарып береді.
minor-housing-mortgage-doc-parents-ids-guardian = Өз жеке куәлігіңіз (қорғаншы, қамқоршы, патронат тәрбиеші)
minor-housing-mortgage-doc-parents-ids-guardian-more = { minor-housing-mortgage-doc-parents-ids-more }
minor-housing-mortgage-doc-parents-ids-parent = Өз жеке куәлігіңіз
minor-housing-mortgage-doc-parents-ids-parent-more = { minor-housing-mortgage-doc-parents-ids-more }
minor-housing-mortgage-doc-parents-ids-parents = Жеке куәліктер: ата-ананың екеуінікі
minor-housing-mortgage-doc-parents-ids-parents-more = { minor-housing-mortgage-doc-parents-ids-more }
minor-housing-mortgage-doc-birth-certificate = Баланың (балалардың) туу туралы куәлігі
minor-housing-mortgage-doc-birth-certificate-more = Әр баланікі: түпнұсқасы мен көшірмесі.
minor-housing-mortgage-doc-marriage-certificate = Неке туралы куәлік
minor-housing-mortgage-doc-marriage-certificate-more = Түпнұсқасы мен көшірмесі. Ажырасқан болсаңыз және қолыңызда қалмаса, ажырасу куәлігі жеткілікті ме – білім бөлімінен сұраңыз.
minor-housing-mortgage-doc-marriage-certificate-if = тек некеде болсаңыз немесе бұрын некеде болған болсаңыз
minor-housing-mortgage-doc-parents-marriage = Баланың ата-анасының некесі, ажырасуы туралы куәліктер
minor-housing-mortgage-doc-parents-marriage-more = Стандарт неке мен ажырасу куәлігін атайды, бірақ қорғаншы өтініш берсе, ол кімдікі екенін айтпайды. Біздің кеңес: қолыңызда барын алыңыз, өз некеңіздің куәлігі керек пе – білім бөлімінен сұраңыз.
minor-housing-mortgage-doc-parents-marriage-if = өтінішті қорғаншы, қамқоршы немесе патронат тәрбиеші берсе ғана
minor-housing-mortgage-doc-divorce-certificate = Некені бұзу туралы куәлік
minor-housing-mortgage-doc-divorce-certificate-more = Түпнұсқасы мен көшірмесі.
minor-housing-mortgage-doc-divorce-certificate-if = тек ажырасқан болсаңыз
minor-housing-mortgage-doc-death-certificate = Қайтыс болу туралы куәлік
minor-housing-mortgage-doc-death-certificate-more = Жұбайыңыздың немесе баланың қайтыс болған ата-анасының куәлігі: түпнұсқасы мен көшірмесі.
minor-housing-mortgage-doc-death-certificate-if = тек жұбайыңыз немесе баланың ата-анасы қайтыс болса
minor-housing-mortgage-doc-not-married = Некеге тұрмағаныңызды растайтын құжат
minor-housing-mortgage-doc-not-married-more = Түпнұсқасы мен көшірмесі. Қандай құжат екені жазылмаған: білім бөлімінен алдын ала сұраңыз.
minor-housing-mortgage-doc-not-married-if = тек некеге тұрмаған болсаңыз
minor-housing-mortgage-doc-form-4 = № 4 нысандағы анықтама
minor-housing-mortgage-doc-form-4-more = Бала некесіз туған жағдайда керек; әкесі туралы жазба қалай енгізілгенін көрсетеді. Түпнұсқасы мен көшірмесі.
minor-housing-mortgage-doc-form-4-if = тек бала некесіз туған болса
minor-housing-mortgage-doc-power-of-attorney = Келе алмайтын ата-ананың сенімхаты, нотариуста расталған
minor-housing-mortgage-doc-power-of-attorney-more = Сенімхатта мәмілені оның атынан жасауға рұқсат берілгені жазылуы керек.
minor-housing-mortgage-doc-power-of-attorney-if = тек ата-ананың біреуі келе алмаса
minor-housing-mortgage-doc-bank-letter = Банктің хаты
minor-housing-mortgage-doc-bank-letter-more = Тізімде бұл хат жоқ, бірақ өтініштің үлгісі оның нөмірін сұрайды. Хатты несие беретін банктен алып, нөмірін өтінішке жазыңыз.
minor-housing-mortgage-doc-second-parent = Баланың екінші ата-анасы
minor-housing-mortgage-doc-second-parent-more = Екеуі де келеді. Біреуі келе алмаса, оның нотариуста расталған сенімхаты керек.
minor-housing-mortgage-doc-second-parent-if = ата-ананың екеуі де келсе ғана
minor-housing-mortgage-doc-child = Баланың өзі (10 жастағы және одан үлкен әр бала)
minor-housing-mortgage-doc-child-more = 10 жастан 18 жасқа дейінгі бала анықтама ресімделгенде өзі келуі керек («Неке және отбасы туралы» Заң, 54-бап).
minor-housing-mortgage-doc-child-if = бала 10 жаста немесе одан үлкен болса ғана

## Facts

minor-housing-mortgage-fact-provider = Рұқсатты аудандық немесе қалалық білім бөлімі береді (Астанада – қалалық білім басқармасы). Қаласаңыз, құжаттарды ХҚКО – халыққа қызмет көрсету орталығы – арқылы тапсырасыз.
minor-housing-mortgage-fact-form = Өтініш пен құжаттар тек қағаз түрінде қабылданады: интернет арқылы болмайды.
minor-housing-mortgage-fact-basis = Азаматтық кодекстің 22–24-баптары; «Тұрғын үй қатынастары туралы» заңның 13-бабы, 3-тармағы; «Неке және отбасы туралы» заңның 58, 114-баптары; ХҚКО құру туралы 2007 жылғы 5 қаңтардағы № 1 қаулы. Стандартты Үкіметтің 2010 жылғы 26 ақпандағы № 140 қаулысы бекіткен; мұнда оның 2011 жылғы 31 наурыздағы № 336 қаулымен өзгертілген мәтіні.
minor-housing-mortgage-fact-information = Толық мәлімет білім бөлімдері мен ХҚКО-ның фойесінде ілулі тұрады, сайттарында да бар.
minor-housing-mortgage-fact-result = 4-қосымшадағы үлгімен банкке арналған рұқсат немесе бас тарту себебі жазылған жауап аласыз.
minor-housing-mortgage-fact-permission-content = Рұқсатта пәтердің мекенжайы, үй және пәтер нөмірі жазылады. Білім бөлімі бастығының орынбасары қол қойып, мөр басады.
minor-housing-mortgage-fact-applicants = Қызмет жеке адамдарға көрсетіледі, ұйымдарға емес.
minor-housing-mortgage-fact-hours-department = Білім бөлімінде кезек тәртібімен қабылдайды: алдын ала жазылмайсыз, тездетіп те бермейді. Сенбіде, жексенбіде және мереке күндері жабық.
minor-housing-mortgage-fact-hours-psc = ХҚКО-да электрондық кезек арқылы қабылдайды: алдын ала жазылмайсыз, тездетіп те бермейді. Филиалдар мен өкілдіктер 9:00–18:00 аралығында, бір сағат түскі үзіліспен істейді.
minor-housing-mortgage-fact-place = Тұратын жеріңіздегі білім бөліміне немесе ХҚКО-ға барасыз.
minor-housing-mortgage-fact-accessibility = Ғимараттарда мүмкіндігі шектеулі адамдарға жағдай жасалған. Күту залында толтырылған бланк үлгілері ілінген стендтер бар.
minor-housing-mortgage-fact-originals = Көшірмелермен бірге түпнұсқаларды да ала барыңыз: салыстырған соң, түпнұсқаларды өзіңізге қайтарады.
minor-housing-mortgage-fact-child-comes = 10 жастан бастап 18-ге толғанға дейін бала құжат ресімделгенде өзі келуі керек («Неке және отбасы туралы» заң, 54-бап).
minor-housing-mortgage-fact-form-signatures = Өтінішке әкесі де, анасы да қол қояды. 10 жастан асқан балалар <code>келісемін</code> деп жазып, қол қояды. Өз қолыңызбен мына сөзді жазасыз: <code>келешекте балаларды тұрғын үйсіз қалдырмауға міндеттенеміз</code>.
minor-housing-mortgage-fact-forms-department = Бланкіні білім бөліміндегі үстелден немесе маманнан аласыз.
minor-housing-mortgage-fact-forms-psc = Бланкілер ХҚКО-ның күту залында, арнайы сөреде тұрады.
minor-housing-mortgage-fact-hand-in-department = Құжаттарды білім бөлімінің маманына тапсырасыз.
minor-housing-mortgage-fact-hand-in-psc = Құжаттарды ХҚКО-дағы «терезеге» тапсырасыз. Терезеде оның қандай жұмыс істейтіні, инспектордың аты-жөні мен лауазымы жазылған.
minor-housing-mortgage-fact-receipt-department = Барлық құжат алынғаны туралы қолхат береді. Онда жауапты алатын күніңіз жазылады.
minor-housing-mortgage-fact-receipt-psc = Қолхатта мыналар тұрады: өтінімнің нөмірі мен қабылданған күні, қызметтің түрі, құжаттардың саны мен атаулары, жауапты қашан (күні, уақыты) және қайдан алатыныңыз, инспектордың аты-жөні.
minor-housing-mortgage-fact-delivery = Дайын құжатты өтініш тапсырған жеріңізден – білім бөлімінен немесе ХҚКО-дан – өзіңіз барып аласыз.
minor-housing-mortgage-fact-storage-department = Мерзімінде бармасаңыз, дайын құжат пен тапсырған қағаздарыңыз білім бөлімінде екі ай сақталады.
minor-housing-mortgage-fact-storage-psc = Мерзімінде бармасаңыз, құжаттар ХҚКО-да бір ай сақталады, кейін білім бөліміне өткізіледі.
minor-housing-mortgage-fact-refusal-department = Тізімдегі құжаттың біреуі жетіспесе, білім бөлімі қызметті тоқтата тұруы немесе бас тартуы мүмкін.
minor-housing-mortgage-fact-refusal-psc = Құжаттар толық болмаса, білім бөлімі оларды алғаннан кейін бір жұмыс күнінде себебін жазып, ХҚКО-ға қайтарады. ХҚКО да бір жұмыс күнінде сізге хабарлап, жазбаша себебін береді.
minor-housing-mortgage-fact-principles = Қызметкерлер заңды сақтауға, пара алмауға, құқығыңызды бұзбауға, сөзбұйдаға салмауға, толық мәлімет беруге, сыпайы болуға міндетті. Құжаттарыңызды сақтап, ондағы деректерді құпия ұстайды.
minor-housing-mortgage-fact-quality = Қызмет алты көрсеткішпен бағаланады: уақтылығы, сапасы, ақпарат, ақпараттың электрондық түрде болуы, шағымдану тәртібі, сыпайылық.
minor-housing-mortgage-fact-targets = Көрсеткіштердің жылдық межесін Білім және ғылым министрі бекітеді.
minor-housing-mortgage-fact-complaint-help = Шағымды қалай беру керегін білім бөлімі де, ХҚКО да түсіндіреді, жазуға көмектеседі. Мекенжайы мен телефондары — «Қайда бару» батырмасында.
minor-housing-mortgage-fact-complaint-phone = ХҚКО инспекторына қалай шағымдануды анықтама қызметінен сұраңыз: +77172580058. ХҚКО-ның өзіне де қоңырау шалуға болады.
minor-housing-mortgage-fact-complaint-paper = Шағымды еркін түрде, өз қолыңызбен жазасыз.
minor-housing-mortgage-fact-complaint-answer = Шағым кіріс журналына тіркеледі. Сізге күні, уақыты және қабылдаған адамның аты-жөні жазылған талон береді. Өтініштер туралы заңдағы мерзімде қарап, жауабын поштамен жазбаша жібереді.
minor-housing-mortgage-fact-contacts = Тағы сұрағыңыз болса: Білім және ғылым министрлігінің Балалардың құқықтарын қорғау комитеті, 010000, Астана, «Министрліктер үйі», 11-кіреберіс, 939-бөлме, www.bala-kkk.kz. Білім бөлімі мен ХҚКО да жауап береді.
minor-housing-mortgage-fact-note-collect = Құжат тапсырғандағы кезек 30 минуттан аспауы керек, ал дайын құжатты алғанда қанша күтетініңіз жазылмаған.
minor-housing-mortgage-fact-note-lunch = Білім бөлімінде түскі үзіліс бар, бірақ сағаты стандартта жазылмаған. Барар алдында қоңырау шалып біліп алыңыз.
minor-housing-mortgage-fact-note-holidays = 9-тармақта ХҚКО тек жексенбіде жабық делінген, мереке күндері туралы айтылмаған. 22-тармақ бойынша директор мерекеде қабылдамайды. Мереке алдында нақтылап алыңыз.
minor-housing-mortgage-fact-note-refusal = Құжатты білім бөліміне өзіңіз тапсырсаңыз, бас тартуды неше күнде айтатыны жазылмаған. Жауапты бес жұмыс күндік жалпы мерзіммен күтіңіз.
minor-housing-mortgage-fact-note-refusal-psc = ХҚКО сізге хабарлайтын бір жұмыс күні қай сәттен басталатыны анық жазылмаған. Құжаттар ХҚКО-ға қайтқан күннен санаған дұрыс.
minor-housing-mortgage-fact-note-storage = Екі ай өткен соң білім бөлімі құжаттарды не істейтіні жазылмаған. Кешікпей алып кеткен жөн.
minor-housing-mortgage-fact-note-indicators = 3-қосымшада алты көрсеткіштің аты бар, бірақ сандары бос. Жол нөмірлері де қатарымен емес: 3.1, 3.3, 4.3.
minor-housing-mortgage-fact-note-director = 9-тармақ бойынша ХҚКО түскі үзіліссіз істейді, ал 22-тармақта директорының үзілісі бар делінген, сағаты айтылмаған. Барар алдында нақтылап алыңыз.
minor-housing-mortgage-fact-note-addressee = Стандартта кімге шағымданатыны екі жағдайға ғана жазылған: жауабымен келіспесеңіз және дөрекілік көрсеңіз. Қызметкердің әрекетіне, сапаға немесе мерзімге де сол басшыларға жазыңыз. Әкімдіктің мекенжайы қосымшаларда жоқ.
minor-housing-mortgage-fact-note-name = Стандартта бұл құжат бірде «рұқсат», бірде «анықтама» деп аталады. Екеуі – бір құжат.
minor-housing-mortgage-fact-note-relatives = Жақын туыстардың өтініші де «кепілді мүлікті беру» туралы делінген, ал өтініш үлгісінде балаларды алуға келісетін туыстың мекенжайы сұралады. Нотариусқа барар алдында мәтінін нақтылап алыңыз.
minor-housing-mortgage-fact-note-age = 11-тармақ баланың 10 жастан бастап келуін талап етеді, ал өтініш үлгісінде 10 жастан асқандар қол қояды делінген. 10 жасқа толған бала да келіп, қол қойғаны дұрыс.
minor-housing-mortgage-fact-note-bank-letter = Өтініш үлгісінде банк хатының нөмірі сұралады, ал құжаттар тізімінде ол хат жоқ. Сондықтан хатты тізімге біз қостық: банктен алып, өзіңізбен бірге апарыңыз.
minor-housing-mortgage-fact-note-property = Тізімде үй, саяжай, жер учаскесі де бар, ал өтініш пен рұқсат үлгісі тек пәтерге жазылған. Басқа мүлік болса, пәтердің орнына соны жазыңыз.

## Complaints

minor-housing-mortgage-complaint-department-head = <b>Білім бөлімінің бастығына.</b> Мекенжайы мен телефоны – бөлімдер тізімінде. Дүйсенбі–жұма, 9:00–18:00, түскі үзіліс бар; мерекеде қабылдамайды. Өз қолыңызбен, еркін түрде жазасыз. Тіркеп, талон береді; жауабы поштамен келеді.
minor-housing-mortgage-complaint-psc-director = <b>ХҚКО директорына</b>, егер құжатты ХҚКО-ға тапсырсаңыз. Мекенжайы мен қабылдау бөлмесінің телефоны – ХҚКО тізімінде. Дүйсенбі–сенбі, 9:00–20:00, үзіліспен; филиалдарда 9:00–18:00, бір сағат түскі үзіліспен. Мерекеде қабылдамайды. Өз қолыңызбен, еркін түрде жазасыз. Тіркеп, талон береді; жауабы поштамен келеді.
minor-housing-mortgage-complaint-rude-department = <b>Дөрекілік көрсеңіз – білім бөліміне.</b> Басшысының қабылдауы: дүйсенбі–жұма, 9:00–18:00, түскі үзіліс бар; мерекеде қабылдамайды. Өз қолыңызбен, еркін түрде жазасыз. Тіркеп, талон береді; жауабы поштамен келеді.
minor-housing-mortgage-complaint-rude-psc = <b>Дөрекілік көрсеңіз – ХҚКО-ға.</b> Директорының қабылдауы: дүйсенбі–сенбі, 9:00–20:00, үзіліспен; филиалдарда 9:00–18:00, бір сағат түскі үзіліспен. Мерекеде қабылдамайды. Өз қолыңызбен, еркін түрде жазасыз. Тіркеп, талон береді; жауабы поштамен келеді.
minor-housing-mortgage-complaint-akimat = <b>Аудан немесе қала әкімдігіне.</b> Білім бөлімінің бастығына жазудың орнына немесе одан кейін де беруге болады. Мекенжайы стандартта жоқ: білім бөлімінен сұраңыз.
minor-housing-mortgage-complaint-court = <b>Сотқа.</b> Қызметтің нәтижесімен келіспесеңіз, сотқа жүгіне аласыз.

## Application

minor-housing-mortgage-field-department = Қай ауданның немесе қаланың білім бөліміне жазасыз? Мысалы: Бұланды ауданы
minor-housing-mortgage-field-address = Қазір тұратын мекенжайыңыз
minor-housing-mortgage-field-phone = Телефон нөміріңіз
minor-housing-mortgage-field-applicants = Өтініш берушілердің аты-жөні, жеке куәліктегідей толық. Екеу болсаңыз, үтір арқылы жазыңыз
minor-housing-mortgage-field-flat = Мәміле жасалатын пәтердің мекенжайы
minor-housing-mortgage-field-amount = Несиенің сомасы қанша?
minor-housing-mortgage-field-term = Несиені қанша мерзімге аласыз?
minor-housing-mortgage-field-children = Балалар туралы жазайық
minor-housing-mortgage-field-children-name = Баланың аты-жөні
minor-housing-mortgage-field-children-born = Қай жылы туған?
minor-housing-mortgage-field-children-certificate = Туу туралы куәлігінің нөмірі
minor-housing-mortgage-field-father-name = Баланың әкесінің аты-жөні
minor-housing-mortgage-field-father-id = Баланың әкесінің жеке куәлігінің нөмірі
minor-housing-mortgage-field-father-issued = Бұл куәлікті кім және қашан берген?
minor-housing-mortgage-field-mother-name = Баланың анасының аты-жөні
minor-housing-mortgage-field-mother-id = Баланың анасының жеке куәлігінің нөмірі
minor-housing-mortgage-field-mother-issued = Бұл куәлікті кім және қашан берген?
minor-housing-mortgage-field-bank-letter = Банктен келген хаттың нөмірі
minor-housing-mortgage-field-fallback = Үйден айырылып қалсаңыз, балалар қайда тұрады? Басқа үйіңіздің немесе балаларды алуға келіскен жақын туыстың мекенжайын жазыңыз

## Letter, annex 5

minor-housing-mortgage-letter-5-title = Өтініш
minor-housing-mortgage-letter-5-to =
    { $department } білім бөліміне
    { $applicants }
    мекенжайы: { $address }
    телефоны: { $phone }
minor-housing-mortgage-letter-5-body =
    Банктен несие { $signers ->
        [1] алмақпын
       *[other] алмақпыз
    }. Сомасы: { $amount }. Мерзімі: { $term }. Кепілге ұсынылатын пәтер: { $flat }. Осы пәтерді кепілге қоюға рұқсат беруіңізді { $signers ->
        [1] өтінемін
       *[other] өтінеміз
    }.

    { $children-rows ->
        [1] Бала
       *[other] Балалар
    }:
    { $children }

    10 жастан асқан балалар «келісемін» деп жазып, қол қояды: ____________________

    Әкесі: { $father-name }, жеке куәлігі № { $father-id }, берілген: { $father-issued }. Қолы ____________

    Анасы: { $mother-name }, жеке куәлігі № { $mother-id }, берілген: { $mother-issued }. Қолы ____________

    Банк хатының нөмірі: { $bank-letter }

    Пәтерден айырылған жағдайда балалар мына жерде тұрады: { $fallback }

    Өз қолыңызбен жазыңыз: «келешекте балаларды тұрғын үйсіз қалдырмауға міндеттенеміз»
    ____________________________________________________________
