# Certificates of the guardianship body for deals with housing owned by minors. Government decree 336 of 31.03.2011, annex 8.

## Card

minor-property-deals-title = Қорғаншылықтағы баланың үйімен мәміле жасауға рұқсат
minor-property-deals-short = Баланың үйімен мәміле (қорғаншыға)
minor-property-deals-what = Баланың пәтерін сатуға, айырбастауға, сыйға беруге немесе кепілге қоюға рұқсат беретін анықтама. Бермесе, себебі жазылған жауап аласыз.
minor-property-deals-who = Меншігінде үйі бар баланың қорғаншысына, қамқоршысына, патронат тәрбиешісіне.
minor-property-deals-keywords = қорғаншы, қамқоршы, мәміле, пәтер сату, үй сату, айырбастау, сыйға беру, кепіл, несие, ипотека, баланың пәтері, баланың үлесі, опека рұқсаты, патронат, pater satu, ui satu, kepil, opeka

## Questions

minor-property-deals-q-deal = Пәтермен не істегіңіз келеді?
minor-property-deals-q-deal-sale = Сату, айырбастау, сыйға беру
minor-property-deals-q-deal-loan = Кепілге қойып, несие алу
minor-property-deals-q-family = Отбасы жағдайыңыз қандай?
minor-property-deals-q-family-married = Некедемін
minor-property-deals-q-family-divorced = Ажырасқанмын
minor-property-deals-q-family-widowed = Жұбайым қайтыс болған
minor-property-deals-q-family-single = Некеге тұрмағанмын
minor-property-deals-q-died = Баланың әкесі не анасы қайтыс болған ба?
minor-property-deals-q-died-yes = Иә
minor-property-deals-q-died-no = Жоқ
minor-property-deals-q-age = Балалардың ішінде 10 жасқа толғаны бар ма?
minor-property-deals-q-age-under-10 = Жоқ, бәрі 10-ға толмаған
minor-property-deals-q-age-from-10 = Иә, бар

## Documents

minor-property-deals-doc-application-sale = Сату, айырбастау немесе сыйға беру туралы өтініш
minor-property-deals-doc-application-sale-more = 5-қосымшадағы үлгімен; қорғаншы, қамқоршы немесе патронат тәрбиеші жазады. Осы ботта толтырып, басып шығара аласыз.
minor-property-deals-doc-application-sale-if = тек сатсаңыз, айырбастасаңыз немесе сыйға берсеңіз
minor-property-deals-doc-application-loan = Үйді кепілге қою туралы өтініш
minor-property-deals-doc-application-loan-more = 6-қосымшадағы үлгімен; қорғаншы, қамқоршы немесе патронат тәрбиеші жазады. Осы ботта толтырып, басып шығара аласыз.
minor-property-deals-doc-application-loan-if = тек үйді кепілге қойып, несие алсаңыз
minor-property-deals-doc-applicant-id = Өз жеке куәлігіңіз
minor-property-deals-doc-applicant-id-more = Түпнұсқасы мен көшірмесі.
minor-property-deals-doc-birth-certificate = Баланың (балалардың) туу туралы куәлігі
minor-property-deals-doc-birth-certificate-more = Түпнұсқасы мен көшірмесі. Бұл тармақшада көшірме аталмаған, бірақ 11-тармақтың соңында бәріне ортақ талап бар.
minor-property-deals-doc-property-contract = Үй (пәтер) бойынша шарт
minor-property-deals-doc-property-contract-more = Пәтердің келісімшарты: түпнұсқасы мен көшірмесі.
minor-property-deals-doc-property-registration = Мүлікке құқықтың мемлекеттік тіркелуі туралы куәлік
minor-property-deals-doc-property-registration-more = Түпнұсқасы мен көшірмесі.
minor-property-deals-doc-technical-passport = Үйдің (пәтердің) техникалық паспорты
minor-property-deals-doc-technical-passport-more = Түпнұсқасы мен көшірмесі.
minor-property-deals-doc-house-book = Үй кітабы (азаматтарды тіркеу кітабы)
minor-property-deals-doc-house-book-more = Түпнұсқасы мен көшірмесі.
minor-property-deals-doc-guardian-statement = Кепіл туралы қорғаншының өтініші, нотариуста расталған
minor-property-deals-doc-guardian-statement-more = Кепілдегі үйді беру туралы; қорғаншы, қамқоршы немесе патронат тәрбиеші жазады.
minor-property-deals-doc-relatives-statement = Кепіл туралы жақын туыстардың өтініші, нотариуста расталған
minor-property-deals-doc-relatives-statement-more = Несие төленбесе, кепілдегі мүлікті банкке беру туралы. Нотариусқа барар алдында мәтінін білім бөлімінен нақтылап алыңыз.
minor-property-deals-doc-marriage-certificate = Неке туралы куәлік
minor-property-deals-doc-marriage-certificate-more = Түпнұсқасы мен көшірмесі. Ажырасқан болсаңыз және қолыңызда қалмаса, ажырасу куәлігі жеткілікті ме – білім бөлімінен сұраңыз.
minor-property-deals-doc-marriage-certificate-if = тек некеде болсаңыз немесе бұрын некеде болған болсаңыз
minor-property-deals-doc-divorce-certificate = Некені бұзу туралы куәлік
minor-property-deals-doc-divorce-certificate-more = Түпнұсқасы мен көшірмесі.
minor-property-deals-doc-divorce-certificate-if = тек ажырасқан болсаңыз
minor-property-deals-doc-death-certificate = Қайтыс болу туралы куәлік
minor-property-deals-doc-death-certificate-more = Жұбайыңыздың немесе баланың қайтыс болған ата-анасының куәлігі: түпнұсқасы мен көшірмесі.
minor-property-deals-doc-death-certificate-if = тек жұбайыңыз немесе баланың ата-анасы қайтыс болса
minor-property-deals-doc-not-married = Некеге тұрмағаныңызды растайтын құжат
minor-property-deals-doc-not-married-more = Түпнұсқасы мен көшірмесі. Қандай құжат екені жазылмаған: білім бөлімінен алдын ала сұраңыз.
minor-property-deals-doc-not-married-if = тек некеге тұрмаған болсаңыз
minor-property-deals-doc-bank-letter = Банктің хаты
minor-property-deals-doc-bank-letter-more = Банк баланың үйін кепілге қоюға рұқсат беретін анықтама сұрап жазады. Нөмірін өтінішке жазасыз.
minor-property-deals-doc-bank-letter-if = тек үйді кепілге қойып, несие алсаңыз

## Facts

minor-property-deals-fact-provider = Анықтаманы аудандық немесе қалалық білім бөлімі береді (Астанада – қалалық білім басқармасы). Қаласаңыз, құжаттарды ХҚКО – халыққа қызмет көрсету орталығы – арқылы тапсырасыз.
minor-property-deals-fact-form = Өтініш пен құжаттар тек қағаз түрінде қабылданады: қызмет автоматтандырылмаған.
minor-property-deals-fact-basis = Азаматтық кодекстің 22–24-баптары; «Тұрғын үй қатынастары туралы» заңның 13-бабы, 3-тармағы; «Неке және отбасы туралы» заңның 58, 114-баптары; ХҚКО құру туралы 2007 жылғы 5 қаңтардағы № 1 қаулы.
minor-property-deals-fact-information = Толық мәлімет білім бөлімдері мен ХҚКО-ның фойесінде ілулі тұрады, сайттарында да бар.
minor-property-deals-fact-result = 4-қосымшадағы үлгімен мәмілеге рұқсат беретін анықтама немесе бас тарту себебі жазылған жауап аласыз.
minor-property-deals-fact-permission-content = Анықтамада пәтердің мекенжайы, үй және пәтер нөмірі, не істеуге рұқсат берілгені жазылады. Білім бөлімінің бастығы қол қойып, мөр басады.
minor-property-deals-fact-applicants = Қызмет жеке адамдарға көрсетіледі, ұйымдарға емес.
minor-property-deals-fact-hours-department = Білім бөлімінде кезек тәртібімен қабылдайды: алдын ала жазылмайсыз, тездетіп те бермейді. Сенбіде, жексенбіде және мереке күндері жабық.
minor-property-deals-fact-hours-psc = ХҚКО-да электрондық кезек арқылы қабылдайды: алдын ала жазылмайсыз, тездетіп те бермейді. Филиалдар мен өкілдіктер 9:00–18:00 аралығында, бір сағат түскі үзіліспен істейді.
minor-property-deals-fact-place = Тұратын жеріңіздегі білім бөліміне немесе ХҚКО-ға барасыз.
minor-property-deals-fact-accessibility = Ғимараттарда мүмкіндігі шектеулі адамдарға жағдай жасалған. Күту залында толтырылған бланк үлгілері ілінген стендтер бар.
minor-property-deals-fact-originals = Көшірмелермен бірге түпнұсқаларды да ала барыңыз: салыстырған соң, түпнұсқаларды өзіңізге қайтарады.
minor-property-deals-fact-child-comes = 10 жастан бастап 18-ге толғанға дейін бала құжат рәсімделгенде өзі келуі керек («Неке және отбасы туралы» заң, 54-бап).
minor-property-deals-fact-form-signatures = Сату, айырбастау, сыйға беру өтінішінде 10 жастан асқан балалар «келісемін» деп жазып, қол қояды; әкесі мен анасының қолына да жол бар. Балаларды үймен қамтамасыз ету туралы уәдені өз қолыңызбен жазасыз.
minor-property-deals-fact-form-signatures-loan = Кепіл өтінішінде де 10 жастан асқан балалар «келісемін» деп жазып, қол қояды. Үйден айырылса, балалар қайда тұратынын көрсетіп, оларды баспанасыз қалдырмау туралы уәдені өз қолыңызбен жазасыз.
minor-property-deals-fact-forms-department = Бланкіні білім бөліміндегі үстелден немесе маманнан аласыз.
minor-property-deals-fact-forms-psc = Бланкілер ХҚКО-ның күту залында, арнайы сөреде тұрады.
minor-property-deals-fact-hand-in-department = Құжаттарды білім бөлімінің маманына тапсырасыз.
minor-property-deals-fact-hand-in-psc = Құжаттарды ХҚКО-дағы «терезеге» тапсырасыз. Терезеде оның қандай жұмыс істейтіні, инспектордың аты-жөні мен лауазымы жазылған.
minor-property-deals-fact-receipt-department = Барлық құжат алынғаны туралы қолхат береді. Онда жауапты алатын күніңіз жазылады.
minor-property-deals-fact-receipt-psc = Қолхатта мыналар тұрады: өтінімнің нөмірі мен қабылданған күні, қызметтің түрі, құжаттардың саны мен атаулары, жауапты қашан (күні, уақыты) және қайдан алатыныңыз, инспектордың аты-жөні.
minor-property-deals-fact-delivery = Дайын құжатты тапсырған жеріңізден – білім бөлімінен немесе ХҚКО-дан – өзіңіз барып аласыз.
minor-property-deals-fact-storage-department = Мерзімінде бармасаңыз, дайын құжат пен тапсырған қағаздарыңыз білім бөлімінде екі ай сақталады.
minor-property-deals-fact-storage-psc = Мерзімінде бармасаңыз, құжаттар ХҚКО-да бір ай сақталады, кейін білім бөліміне өткізіледі.
minor-property-deals-fact-refusal-department = Тізімдегі құжаттың біреуі жетіспесе, білім бөлімі қызметті тоқтата тұруы немесе бас тартуы мүмкін.
minor-property-deals-fact-refusal-psc = Құжаттар толық болмаса, білім бөлімі оларды алғаннан кейін бір жұмыс күнінде себебін жазып, ХҚКО-ға қайтарады. ХҚКО да бір жұмыс күнінде сізге хабарлап, жазбаша себебін береді.
minor-property-deals-fact-principles = Қызметкерлер заңды сақтауға, пара алмауға, сыпайы болуға, сізді әуреге салмауға, толық мәлімет беруге міндетті. Құжаттарыңыз да, ондағы деректер де құпия сақталады.
minor-property-deals-fact-quality = Қызмет алты көрсеткішпен бағаланады: уақтылығы, сапасы, ақпарат, ақпараттың электрондық түрде болуы, шағымдану тәртібі, сыпайылық.
minor-property-deals-fact-targets = Көрсеткіштердің жылдық межесін Білім және ғылым министрі бекітеді.
minor-property-deals-fact-complaint-help = Шағымды қалай беру керегін білім бөлімі де, ХҚКО да түсіндіреді, жазуға көмектеседі. Мекенжайы мен телефондары – 1 және 2-қосымшаларда.
minor-property-deals-fact-complaint-phone = ХҚКО инспекторына қалай шағымдануды анықтама қызметінен сұраңыз: +77172580058. ХҚКО-ның өзіне де қоңырау шалуға болады.
minor-property-deals-fact-complaint-paper = Шағымды еркін түрде, өз қолыңызбен жазасыз.
minor-property-deals-fact-complaint-answer = Шағым кіріс журналына тіркеледі. Сізге күні, уақыты және қабылдаған адамның аты-жөні жазылған талон береді. Өтініштер туралы заңдағы мерзімде қарап, жауабын поштамен жазбаша жібереді.
minor-property-deals-fact-contacts = Тағы сұрағыңыз болса: Білім және ғылым министрлігінің Балалардың құқықтарын қорғау комитеті, 010000, Астана, «Министрліктер үйі», 11-кіреберіс, 939-бөлме, www.bala-kkk.kz. Білім бөлімі мен ХҚКО да жауап береді.
minor-property-deals-fact-note-collect = Құжат тапсырғандағы кезек 30 минуттан аспауы керек, ал дайын құжатты алғанда қанша күтетініңіз жазылмаған.
minor-property-deals-fact-note-lunch = Білім бөлімінде түскі үзіліс бар, бірақ сағаты стандартта жазылмаған. Барар алдында қоңырау шалып біліп алыңыз.
minor-property-deals-fact-note-holidays = 9-тармақта ХҚКО тек жексенбіде жабық делінген, мереке күндері туралы айтылмаған. 22-тармақ бойынша директор мерекеде қабылдамайды. Мереке алдында нақтылап алыңыз.
minor-property-deals-fact-note-refusal = Құжатты білім бөліміне өзіңіз тапсырсаңыз, бас тартуды неше күнде айтатыны жазылмаған. Жауапты бес жұмыс күндік жалпы мерзіммен күтіңіз.
minor-property-deals-fact-note-refusal-psc = ХҚКО сізге хабарлайтын бір жұмыс күні қай сәттен басталатыны анық жазылмаған. Құжаттар ХҚКО-ға қайтқан күннен санаған дұрыс.
minor-property-deals-fact-note-storage = Екі ай өткен соң білім бөлімі құжаттарды не істейтіні жазылмаған. Кешікпей алып кеткен жөн.
minor-property-deals-fact-note-indicators = 3-қосымшада алты көрсеткіштің аты бар, бірақ сандары бос. Жол нөмірлері де қатарымен емес: 3.1, 3.3, 4.3.
minor-property-deals-fact-note-director = 9-тармақ бойынша ХҚКО түскі үзіліссіз істейді, ал 22-тармақта директорының үзілісі бар делінген, сағаты айтылмаған. Барар алдында нақтылап алыңыз.
minor-property-deals-fact-note-addressee = Стандартта кімге шағымданатыны екі жағдайға ғана жазылған: жауабымен келіспесеңіз және дөрекілік көрсеңіз. Қызметкердің әрекетіне, сапаға немесе мерзімге де сол басшыларға жазыңыз. Әкімдіктің мекенжайы қосымшаларда жоқ.
minor-property-deals-fact-note-applicants = Тізімде тек қорғаншы, қамқоршы және патронат тәрбиеші аталған, ал өтініш үлгілерінде ерлі-зайыптыға, әке мен анаға арналған жолдар бар. Толтыра алмайтын жолды бос қалдырып, білім бөлімінен сұраңыз.
minor-property-deals-fact-note-parents = Сіз баланың ата-анасы болсаңыз, басқа екі қызмет бар: баланың үйін сатуға рұқсат және баланың үйін кепілге қоюға рұқсат. Қайсысы керегін білім бөлімінен нақтылап алыңыз.
minor-property-deals-fact-note-pledge = 11.5-тармақшада «тек кепіл үшін» деп ашық жазылмаған, бірақ ондағы өтініштер банк пен кепіл туралы. Сондықтан оларды тек несие алсаңыз сұраймыз.
minor-property-deals-fact-note-other-papers = 11.7-тармақшадағы тізімнің жақшасы жабылмаған, бір бөлігі түсіп қалған болуы мүмкін. Бала некесіз туған болса, № 4 нысандағы анықтама керек пе – алдын ала сұраңыз.
minor-property-deals-fact-note-age = 11-тармақ баланың 10 жастан бастап келуін талап етеді, ал өтініш үлгісінде 10 жастан асқандар қол қояды делінген. 10 жасқа толған бала да келіп, қол қойғаны дұрыс.

## Complaints

minor-property-deals-complaint-department-head = <b>Білім бөлімінің бастығына.</b> Мекенжайы мен телефоны – бөлімдер тізімінде. Дүйсенбі–жұма, 9:00–18:00, түскі үзіліс бар; мерекеде қабылдамайды. Өз қолыңызбен, еркін түрде жазасыз. Тіркеп, талон береді; жауабы поштамен келеді.
minor-property-deals-complaint-psc-director = <b>ХҚКО директорына</b>, егер құжатты ХҚКО-ға тапсырсаңыз. Мекенжайы мен қабылдау бөлмесінің телефоны – ХҚКО тізімінде. Дүйсенбі–сенбі, 9:00–20:00, үзіліспен; филиалдарда 9:00–18:00, бір сағат түскі үзіліспен. Мерекеде қабылдамайды. Өз қолыңызбен, еркін түрде жазасыз. Тіркеп, талон береді; жауабы поштамен келеді.
minor-property-deals-complaint-rude-department = <b>Дөрекілік көрсеңіз – білім бөліміне.</b> Басшысының қабылдауы: дүйсенбі–жұма, 9:00–18:00, түскі үзіліс бар; мерекеде қабылдамайды. Өз қолыңызбен, еркін түрде жазасыз. Тіркеп, талон береді; жауабы поштамен келеді.
minor-property-deals-complaint-rude-psc = <b>Дөрекілік көрсеңіз – ХҚКО-ға.</b> Директорының қабылдауы: дүйсенбі–сенбі, 9:00–20:00, үзіліспен; филиалдарда 9:00–18:00, бір сағат түскі үзіліспен. Мерекеде қабылдамайды. Өз қолыңызбен, еркін түрде жазасыз. Тіркеп, талон береді; жауабы поштамен келеді.
minor-property-deals-complaint-akimat = <b>Аудан немесе қала әкімдігіне.</b> Білім бөлімінің бастығына жазудың орнына немесе одан кейін де беруге болады. Мекенжайы стандартта жоқ: білім бөлімінен сұраңыз.
minor-property-deals-complaint-court = <b>Сотқа.</b> Қызметтің нәтижесімен келіспесеңіз, заңда белгіленген тәртіппен сотқа жүгіне аласыз.

## Application

minor-property-deals-field-department = Қай ауданның немесе қаланың білім бөліміне жазасыз? Мысалы: Бұланды ауданы
minor-property-deals-field-address = Қазір тұратын мекенжайыңыз
minor-property-deals-field-phone = Телефон нөміріңіз
minor-property-deals-field-applicants = Өтініш берушілердің аты-жөні, жеке куәліктегідей толық. Екеу болсаңыз, үтір арқылы жазыңыз
minor-property-deals-field-flat = Мәміле жасалатын пәтердің мекенжайы
minor-property-deals-field-deal = Қандай мәміле жасайсыз?
minor-property-deals-field-deal-sale = сату
minor-property-deals-field-deal-exchange = айырбастау
minor-property-deals-field-deal-gift = сыйға беру
minor-property-deals-field-children = Балалар туралы жазайық
minor-property-deals-field-children-name = Баланың аты-жөні
minor-property-deals-field-children-born = Қай жылы туған?
minor-property-deals-field-children-certificate = Туу туралы куәлігінің нөмірі
minor-property-deals-field-father-name = Баланың әкесінің аты-жөні
minor-property-deals-field-father-id = Баланың әкесінің жеке куәлігінің нөмірі
minor-property-deals-field-father-issued = Бұл куәлікті кім және қашан берген?
minor-property-deals-field-mother-name = Баланың анасының аты-жөні
minor-property-deals-field-mother-id = Баланың анасының жеке куәлігінің нөмірі
minor-property-deals-field-mother-issued = Бұл куәлікті кім және қашан берген?
minor-property-deals-field-future-address = Енді қайда тұрасыздар? Мекенжайын жазыңыз
minor-property-deals-field-amount = Несиенің сомасы қанша?
minor-property-deals-field-term = Несиені қанша мерзімге аласыз?
minor-property-deals-field-bank-letter = Банктен келген хаттың нөмірі
minor-property-deals-field-fallback = Үйден айырылып қалсаңыз, балалар қайда тұрады? Басқа үйіңіздің немесе балаларды алуға келіскен жақын туыстың мекенжайын жазыңыз

## Letter, annex 5

minor-property-deals-letter-5-title = Өтініш
minor-property-deals-letter-5-to =
    { $department } білім бөліміне
    { $applicants }
    мекенжайы: { $address }
    телефоны: { $phone }
minor-property-deals-letter-5-body =
    Мына пәтермен мәміле жасағымыз келеді: { $flat }. Мәміленің түрі: { $deal }. Осыған рұқсат беруіңізді өтінеміз.

    Балалар:
    { $children }

    10 жастан асқан балалар «келісемін» деп жазып, қол қояды: ____________________

    Әкесі: { $father-name }, жеке куәлігі № { $father-id }, берілген: { $father-issued }. Қолы ____________

    Анасы: { $mother-name }, жеке куәлігі № { $mother-id }, берілген: { $mother-issued }. Қолы ____________

    Бұдан былай мына мекенжайда тұрамыз: { $future-address }

    Балаларды тұрғын үймен қамтамасыз етуге уәде береміз (бұл уәдені өз қолыңызбен жазасыз):
    ____________________________________________________________

## Letter, annex 6

minor-property-deals-letter-6-title = Өтініш
minor-property-deals-letter-6-to =
    { $department } білім бөліміне
    { $applicants }
    мекенжайы: { $address }
    телефоны: { $phone }
minor-property-deals-letter-6-body =
    Банктен несие алмақпыз. Сомасы: { $amount }. Мерзімі: { $term }. Кепілге ұсынатын пәтеріміз: { $flat }. Осы пәтерді кепілге қоюға рұқсат беруіңізді өтінеміз.

    Балалар:
    { $children }

    10 жастан асқан балалар «келісемін» деп жазып, қол қояды: ____________________

    Әкесі: { $father-name }, жеке куәлігі № { $father-id }, берілген: { $father-issued }. Қолы ____________

    Анасы: { $mother-name }, жеке куәлігі № { $mother-id }, берілген: { $mother-issued }. Қолы ____________

    Банк хатының нөмірі: { $bank-letter }

    Пәтерден айырылсақ, балалар мына жерде тұрады: { $fallback }

    Балаларды бұдан былай да баспанасыз қалдырмауға уәде береміз (бұл уәдені өз қолыңызбен жазасыз):
    ____________________________________________________________
