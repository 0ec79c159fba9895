# Қызметтер бөлмесінің сөздері: арналар, құжат түрлері, мерзімдер, төлем, актінің жасы.

situation-child = 👶 Бала
situation-home = 🏠 Үй және мүлік
situation-study-abroad = 🎓 Шетелде оқу
situation-guardianship = 🤝 Қамқорлық
situation-farm = 🐄 Ауыл және шаруашылық

channel-education-department = Білім бөлімі
channel-psc = Халыққа қызмет көрсету орталығы (ХҚКО)
channel-committee = Білім және ғылым саласындағы бақылау комитеті
channel-bologna-centre = Болон процесі және академиялық ұтқырлық орталығы
channel-cip = Халықаралық бағдарламалар орталығы
channel-rural-akimat = Ауылдық округ әкімдігі
channel-agriculture-department = Ауыл шаруашылығы бөлімі
channel-rural-akim = Ауыл, кент әкімі
channel-portal = egov.kz порталы
channel-state-corporation = «Азаматтарға арналған үкімет» (ХҚКО)
channel-provider = Білім бөлімі немесе мектеп
channel-short-education-department = Білім бөлімі
channel-short-psc = ХҚКО
channel-short-committee = Бақылау комитеті
channel-short-bologna-centre = Болон орталығы
channel-short-cip = ХБ орталығы
channel-short-rural-akimat = Округ әкімдігі
channel-short-agriculture-department = Ауыл шаруашылығы бөлімі
channel-short-rural-akim = Ауыл әкімі
channel-short-portal = egov.kz
channel-short-state-corporation = ХҚКО
channel-short-provider = Бөлім не мектеп

section-provider = Кім көрсетеді
section-basis = Заң негізі
section-applicants = Кім ала алады
section-priority = Кім бірінші алады
section-result = Не аласыз
section-form = Қызмет түрі
section-information = Толығырақ қайда
section-place = Орны
section-accessibility = Қолжетімділік
section-payment = Төлем
section-submission = Құжат тапсыру
section-in-person = Өзіңіз келу
section-steps = Не болады
section-receipt = Қолхат
section-delivery = Дайын құжатты алу
section-storage = Сақтау
section-refusal = Бас тарту
section-complaint = Шағым
section-quality = Сапа
section-contacts = Байланыс
section-note = Ескерту

copy-form = { $n ->
    [one] толтырылған бланк
   *[other] { $n } толтырылған бланк
}
copy-original = { $n ->
    [one] түпнұсқа
   *[other] { $n } түпнұсқа
}
copy-copy = { $n ->
    [one] көшірме
   *[other] { $n } көшірме
}
copy-notarised-copy = { $n ->
    [one] нотариус куәландырған көшірме
   *[other] нотариус куәландырған { $n } көшірме
}
copy-notarised-translation = { $n ->
    [one] нотариус куәландырған аударма
   *[other] нотариус куәландырған { $n } аударма
}
copy-person = өзі келеді
copy-returned = { $what } (көрсетіп, қайтарып аласыз)
copy-if-needed = { $what } (қажет болса)
copy-if-any = { $what } (бар болса)
copy-ask-first = { $what }; нотариусқа төлемес бұрын сұраңыз
only-if-channel = тек мына жерге тапсырсаңыз: { $channels }

from-said = Қайдан алынады: { $issuer } ({ $clause }).
from-advice = Біздің кеңес, қолыңызда болмаса: { $issuer }; ережеде бұл айтылмаған.
issuer-bank = банк
issuer-institution = оқыған (оқып жүрген) оқу орныңыз
issuer-notary = нотариус
issuer-clinic = емхана
issuer-tax-office = салық басқармасы
issuer-abroad = шетелдік оқу орны
issuer-exam-centre = емтихан тапсырған орталық
issuer-recommender = сізді білетін оқытушы немесе басшы
issuer-pension-fund = зейнетақы қоры
issuer-sender = сізді жіберетін ұйым
issuer-host = қабылдайтын шетелдік ұйым
issuer-akimat = әкімдік
issuer-housing-department = тұрғын үй департаменті
issuer-psc = ХҚКО (ЦОН) немесе egov.kz
issuer-vet = мал дәрігері
issuer-registry = АХАТ бөлімі (ЗАГС)
issuer-lender = несие беретін банк
issuer-road-police = жол полициясы (көлікті тіркейтін жер)
issuer-employer = жұмыс берушіңіз
issuer-school = баланың мектебі
issuer-child-clinic = бала тіркелген емхана
issuer-court = шешім шығарған сот
issuer-hospital = ата-анасын емдейтін мекеме
issuer-police = полиция
issuer-education-department = білім бөлімі
issuer-social-protection = жұмыспен қамту және әлеуметтік қорғау бөлімі
issuer-commission = психологиялық-медициналық-педагогикалық комиссия

deadline-minute = { $n } минут
deadline-hour = { $n } сағат
deadline-day = { $n } күн
deadline-working-day = { $n } жұмыс күні
deadline-month = { $n } ай
deadline-short-minute = { $n } мин
deadline-short-hour = { $n } сағ
deadline-short-day = { $n } күн
deadline-short-working-day = { $n } жұмыс күні
deadline-short-month = { $n } ай
deadline-excludes-ends = { $term } (қабылдаған және берген күн саналмайды)

wait-submit = Тапсыру кезегі: ең көбі { $minutes } минут
wait-collect = Алу кезегі: ең көбі { $minutes } минут
wait-service = Орнында қызмет көрсету: ең көбі { $minutes } минут
storage-day = Уақытында алмасаңыз, { $n } күн сақталады
storage-month = Уақытында алмасаңыз, { $n } ай сақталады
lunch = түскі үзіліс { $from }–{ $to }
lunch-none = түскі үзіліссіз
lunch-unsaid = түскі үзіліс бар, уақыты көрсетілмеген
hours-always = тәулік бойы

weekday-short-1 = Дс
weekday-short-2 = Сс
weekday-short-3 = Ср
weekday-short-4 = Бс
weekday-short-5 = Жм
weekday-short-6 = Сб
weekday-short-7 = Жс

fee-free = Тегін
fee-mci = { $amount } айлық есептік көрсеткіш (АЕК). Теңгемен қанша екенін 1414 нөмірінен біліңіз.
fee-mci-tenge = { $amount } айлық есептік көрсеткіш (АЕК) — { $tenge } ₸ ({ $day } күні 1 АЕК — { $mci } ₸)
fee-price-list = Ақылы, министрлік бекіткен баға тізімі бойынша

clause-ref = { $clause }-тармақ
clause-annex = { $annex }-қосымша
clause-point = қағиданың { $point }-тармағы
clause-row = талаптар тізбесінің { $point }-жолы
clause-form = { $point }-қосымшадағы нысан
clause-of-annex = { $annex }-қосымша, { $clause }
clause-law-88-v = 88-V Заң, { $article }-бап
clause-law-appk = ӘРПК, { $article }-бап

act-issuer-government = Үкімет қаулысы
act-issuer-karaganda-akimat = Қарағанды облысы әкімдігінің қаулысы
act-issuer-education-minister = Білім және ғылым министрінің бұйрығы
act-issuer-science-minister = Ғылым және жоғары білім министрінің бұйрығы
act-issuer-enlightenment-minister = Оқу-ағарту министрінің бұйрығы
act-issuer-agriculture-minister = Ауыл шаруашылығы министрінің бұйрығы
act-issuer-law = Заң
act-issuer-code = Әкімшілік рәсімдік-процестік кодекс
act-read = ✅ { $wording } күнгі ереже ({ $issuer } № { $number }), { $read } күні оқылды
act-read-stale = ⚠️ { $wording } күнгі ереже ({ $issuer } № { $number }) { $read } күні оқылған. Содан бері бір жылдан асты: 1414-тен қайта сұраңыз.
act-read-newest = ({ $newest } редакциясы да белгілі, бірақ бұл баптарын одан оқи алмадық)
act-road-step = { $date } — { $issuer } № { $number }
act-road-wording = { $wording } — қазіргі редакциясы
act-road-newest = { $wording } — белгілі соңғы редакциясы, мәтіні оқылмады
card-of-act = № { $number }, { $day }
card-of-point = № { $number }, { $clause }, { $day }
card-none = ⚠️ Қолданыстағы құжат табылмады ({ $read } күні іздедік).
card-unread = ⚠️ Қолданыстағы құжат: { $issuer } № { $number }, соңғы редакциясы { $newest }. Мәтіні қолымызға түспеді ({ $read } күні іздедік).
card-stale = Содан бері бір жылдан асты: 1414-тен қайта сұраңыз.
card-older = ⚠️ Қолданыстағы құжат: { $issuer } № { $number }, соңғы редакциясы { $newest }. Біз { $wording } күнгі мәтінді ғана оқыдық ({ $read } күні).
act-mark = ⏳ { $year } жылғы стандарт бойынша; оның күші жойылған
act-age-short = ⏳ Бұл — { $year } жылғы ереже ({ $issuer } № { $number }). Оның күшін { $repealed } күні № { $by } қаулы жойды. Қазіргі тәртіпті тексеріңіз: 1414, egov.kz
act-age-long =
    ⏳ <b>Бұл ереже ескі</b>

    Мұндағының бәрі мына құжаттан алынды: { $issuer } № { $number }, { $date }. Оның күшін { $repealed } күні № { $by } қаулы жойды.

    Құжаттар тізімі, мерзім және мекенжайлар содан бері өзгерген болуы мүмкін. Барар алдында бүгінгі тәртіпті тексеріңіз: 1414 нөміріне қоңырау шалыңыз (тегін) немесе egov.kz сайтын қараңыз.

about-action = Қызметкердің әрекеті
about-result = Қызметтің нәтижесі
about-quality = Қызметтің сапасы
about-rudeness = Дөрекілік
about-deadline = Мерзім бұзылды

addressee-department-head = Бөлім бастығы
addressee-department = Бөлім
addressee-akim = Әкім (ауданның, қаланың, кенттің, ауылдың немесе ауылдық округтің)
addressee-akimat = Ауданның немесе қаланың әкімдігі
addressee-district-akim = Ауданның немесе қаланың әкімі
addressee-region-akimat = Облыс әкімдігі
addressee-psc-director = ХҚКО директоры
addressee-committee-chair = Комитет төрағасы
addressee-committee = Комитет
addressee-children-rights-committee = Балалардың құқықтарын қорғау комитеті
addressee-cip-president = Халықаралық бағдарламалар орталығының президенті
addressee-cip = Халықаралық бағдарламалар орталығы
addressee-ministry = Министрлік
addressee-psc-agency = ХҚКО-ларға жауапты мемлекеттік орган
addressee-provider-head = Қызмет көрсетушінің басшысы
addressee-quality-body = Мемлекеттік қызмет сапасын бағалайтын орган
addressee-court = Сот

way-written = жазбаша
way-oral = ауызша
way-post = поштамен
way-electronic = электрондық түрде
way-in-person = өзіңіз апарып
way-phone = телефонмен

measure-in-time = Мерзімінде көрсетілген қызмет
measure-queue = Кезекте белгіленген уақыттан көп күтпегендер
measure-quality = Қызмет сапасына риза болғандар
measure-papers-right = Қызметкер дұрыс рәсімдеген құжаттар
measure-information = Қызмет туралы ақпаратқа риза болғандар
measure-information-papers = Бірінші реттен дұрыс тапсырылған құжаттар
measure-electronic = Электрондық түрде қолжетімді ақпарат
measure-complaints-founded = Негізді шағымдар
measure-complaints-in-time = Мерзімінде қаралған негізді шағымдар
measure-complaint-procedure = Шағымдану тәртібіне риза болғандар
measure-complaint-terms = Шағым қарау мерзіміне риза болғандар
measure-courtesy = Қызметкерлердің сыпайылығына риза болғандар

# Іздеуде ескерілмейтін сөздер.
services-stop-words = алу, керек, қалай, қайда, қандай, маған, үшін, және, туралы, бойынша, болады, қажет, құжат, құжаттар, қызмет, не, ма, ме, сәлем, сәлеметсіз, бе, рахмет, рақмет, мен, менің

service-removed-short = Енді жоқ қызмет
service-removed-title = Бұл ботта енді жоқ қызмет
service-retired = <b>{ $day } бастап бұл қызмет ұсынылмайды.</b> { $why }
