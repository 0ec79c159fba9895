# Шағымдар бөлмесінің сөздері: шағымдану, жауапты бақылау және соңғы сөзді айту.

complaints-button = ✍️ Шағымдану
complaints-begin = ✍️ Жаңа шағым
complaints-own = 📮 Шағымдарым
complaints-title = Шағым
complaints-left = { $count } сұрақ қалды
complaints-now = <b>Әзірге жазылғаны:</b>
complaints-back = ‹ Артқа
complaints-keep = Әрі қарай ›
complaints-stop = ✖️ Тоқтату
complaints-ready = ✅ Дайын
complaints-no-files = Файлсыз
complaints-clear = 🗑 Қайтадан
complaints-start = Мұнда мекемеге немесе қызмет көрсету сапасына шағымдана аласыз. Жауап 15 күн ішінде беріледі.
complaints-drafts = <b>Аяқталмаған шағымдар</b>
    Жалғастыру үшін басыңыз. Олар 7 күн сақталады.
complaints-draft-open = ✏️ { $name } · { $at }
complaints-draft-nameless = Қызметі таңдалмаған
complaints-draft-gone = Бұл аяқталмаған шағым енді жоқ.
complaints-limit-day = Бір күнде { $limit } шағымнан артық беруге болмайды. Жазғаныңыз сақталды, ертең келіңіз.
complaints-limit-drafts = Аяқталмаған шағымдарыңыз бар, бірден { $limit } шағымнан артық бастауға болмайды. Біреуін аяқтаңыз немесе өшіріңіз.
complaints-stopped = Тоқтадық. Жазғаныңыздың бәрі 7 күн сақталады.
complaints-resume = ✏️ Жалғастыру
complaints-drop = 🗑 Бұл шағымды өшіру
complaints-dropped = Аяқталмаған шағым өшірілді.

complaints-ask-service = <b>Қай қызмет туралы?</b>
    Таңдаңыз. Немесе не болғанын осында бір хабармен жаза салыңыз, фото қоса аласыз: білгенімді өзім толтырамын, қалғанын сұраймын.
complaints-ask-service-told = <b>Қай қызмет туралы?</b>
    Таңдаңыз.
complaints-ask-channel = <b>Қайда жүгіндіңіз?</b>
complaints-ask-office = <b>Бұл қай мекемеде болды?</b>
complaints-ask-about = <b>Шағым не жайында?</b>
complaints-ask-when = <b>Бұл қашан болды?</b>
    Түймені басыңыз немесе күнін жазыңыз: «25.11», «кеше».
complaints-ask-text = <b>Не болды?</b>
    Өз сөзіңізбен айтыңыз: не, қайда, кім. Бірнеше хабармен жіберуге болады; фото мен дауыстық хабарды шағымға қосамын.
    Сізге осы чатта бот қызметкерлері жауап береді. Мекемеге хатты мен дайындаймын, оны өзіңіз апарасыз.
complaints-ask-kind = Төмендегі түймелердің сәйкесін басып, болған жайтты жазыңыз.
complaints-ask-files = <b>Фото не құжат бар ма?</b>
    Бас тарту қағазының немесе құжаттың фотосы көп көмектеседі. Дауыстық хабар мен бейне де жарайды.
complaints-ask-name = <b>Аты-жөніңіз кім?</b>
    Тегіңіз бен атыңызды жазыңыз: атаусыз шағымға жауап берілмейді.
complaints-ask-contact = <b>Жауапты қайда жіберейік?</b>
    Стандарт бойынша жауап хатпен беріледі. Осы чатқа жауап бәрібір келеді.
complaints-ask-contact-today = <b>Жауапты қайда жіберейік?</b>
    Осы чатқа жауап бәрібір келеді.
complaints-ask-post = Пошта мекенжайыңызды индексімен жазыңыз. Мысалы: «050000, Алматы, Абай көшесі, 10, 5-пәтер».
complaints-ask-email = Электрондық поштаңызды жазыңыз. Мысалы: «aisha@example.kz».
complaints-ask-phone = Телефон нөміріңізді жазыңыз, мысалы: «8 701 123 45 67», немесе төмендегі түймені басыңыз.

complaints-name-service = Қызмет
complaints-name-channel = Қайда жүгіндіңіз
complaints-name-office = Мекеме
complaints-name-about = Не жайында
complaints-name-when = Қашан
complaints-name-text = Мәтін
complaints-name-files = Файлдар
complaints-name-name = Аты-жөні
complaints-name-contact = Жауап

complaints-office-skip = Білмеймін, өткізу
complaints-office-unknown = көрсетілмеген
complaints-today = Бүгін
complaints-yesterday = Кеше
complaints-forgot-day = Есімде жоқ
complaints-day-unknown = көрсетілмеген
complaints-day-unread = Күнін оқи алмадым. Былай жазыңыз: «25.11» немесе «кеше».
complaints-day-future = Бұл күн әлі келген жоқ. Қашан болғанын жазыңыз.
complaints-day-old = Бұл тым ерте. Жылын тексеріңіз.
complaints-corrected = ✏️ Түзетілді.
complaints-day-taken = 📅 Болған күні: <b>{ $day }</b>
complaints-day-note = Болған күні: { $day }
complaints-day-change = ✏️ Басқа күн
complaints-text-taken = Жазып алдым. Әрі қарай жазыңыз немесе «Дайын» түймесін басыңыз.
complaints-files-taken = Қабылдадым. Тағы жіберіңіз немесе «Дайын» түймесін басыңыз.
complaints-text-short = Бұл тым қысқа. Сәл толығырақ айтыңыз: не болды, қайда болды, не қалайсыз.
complaints-text-long = Бұдан артық сыймайды: шағым { $max } таңбаға дейін. Қалғанын жібергеннен кейін «Қосу» түймесімен жібере аласыз.
complaints-text-unread = Мұны қоса алмаймын. Мәтін, фото, құжат немесе дауыстық хабар жіберіңіз.
complaints-file-large = Файл тым үлкен: әрқайсысы { $size } МБ-тан аспасын. Барлығы { $count } файлға дейін.
complaints-file-type = Мұндай файлды аша алмайды. Фото, PDF немесе Word құжатын жіберіңіз.
complaints-file-many = { $count } файлдан артық қосуға болмайды.
complaints-files-count = { $count ->
    [0] жоқ
   *[other] { $count } файл
}
complaints-name-unread = Аты-жөніңізді әріппен жазыңыз, 100 таңбаға дейін. Мысалы: «Ахметова Айша».
complaints-name-letters = Хатта мына әріптерді басып шығара алмаймын: { $letters }. Аты-жөніңізді қазақ, орыс немесе латын әріптерімен жазыңыз.
complaints-post-unread = Мекенжайды түсінбедім. Көше мен үй нөмірі керек. Мысалы: «050000, Алматы, Абай көшесі, 10».
complaints-email-unread = Электрондық поштаның мекенжайын түсінбедім. Мысалы: «aisha@example.kz».
complaints-phone-unread = Нөмірді түсінбедім. Мысалы: «8 701 123 45 67» немесе «+7 701 123 45 67».
complaints-way-chat = 💬 Тек осы чатқа
complaints-way-post = ✉️ Поштамен хат
complaints-way-email = 📧 Электрондық поштаға
complaints-way-phone = 📞 Телефонмен

complaints-preview = Шағымды тексеріңіз
complaints-to = Кімге:
complaints-over = Кімнің үстінен:
complaints-term = ⏱ Жауаптың соңғы күні: { $day }.
complaints-law = Заң бойынша (хатты мекеменің өзіне бересіз):
law-passed = Шағым айтылған орган оны 3 жұмыс күнінде жоғары органға жібереді немесе талабыңызды толық орындайды.
law-answer-provider = Қазір берсеңіз, қызмет көрсетушінің жауабы: { $day } (5 жұмыс күні).
law-answer-quality = Қазір берсеңіз, сапаны бағалайтын органның жауабы: { $day } (15 жұмыс күні).
complaints-term-desk = ⏱ Осы боттың шағымдар үстелі жауап беретін соңғы күн: { $day }.
complaints-next = Әрі қарай: сізге нөмір беріледі, қызметкер шағымды қолына алады, әр қадам туралы осында жазамын.
complaints-register = 📨 Жіберу
complaints-similar = Дәл осыған шағымыңыз бар: № { $number }, { $day }. Соны толықтыруға болады, сонда тезірек жауап береді.
complaints-similar-add = ➕ № { $number } шағымды толықтыру
complaints-similar-go-on = Бәрібір жаңасын жіберу

complaints-receipt = ✅ Шағым қабылданды. № { $number }
complaints-receipt-at = Күні мен уақыты: { $at }
complaints-receipt-by = Қабылдаған: «Анықтама» боты, шағымдар үстелі.
complaints-receipt-next = Нөмірін сақтап қойыңыз. Әр қадам туралы осында жазамын.
complaints-not-found = Сізде мұндай нөмірлі шағым жоқ.

complaints-list = Шағымдарым
complaints-list-empty = Әзірге шағым жоқ.
complaints-registered = Берілді: { $at }
complaints-open = 📄 Шағымды ашу
complaints-refresh = 🔄 Жаңарту
complaints-history = 🕓 Тарихы
complaints-say = ➕ Қосу
complaints-reply = ✍️ Жауап беру
complaints-withdraw = ↩️ Қайтарып алу
complaints-escalate = ⬆️ Жоғарыға: { $to }
complaints-letter-kazakh = { $copy ->
    [yes] ✍️ Қазақша үлгі
   *[no] 🖨 Қазақша хат
}
complaints-letter-russian = { $copy ->
    [yes] ✍️ Орысша үлгі
   *[no] 🖨 Орысша хат
}
complaints-letter-hint = Басып шығарып, қол қойып, мекемеге апарыңыз немесе поштамен жіберіңіз. Хатқа құжаттардың көшірмесін қосыңыз.
complaints-letter-hint-copy = Мұндай шағымды өз қолыңызбен жазасыз: осы үлгіні қолмен көшіріп, қол қойып, мекемеге апарыңыз немесе поштамен жіберіңіз. Шағымға құжаттардың көшірмесін қосыңыз.
complaints-letter-gaps = ⚠️ Хатта мына таңбалар басылмады: { $letters }. Оларды қолмен қосып жазыңыз.
complaints-last-citizen = Сізден, { $at }:
complaints-last-staff = Сізге, { $at }:

complaints-state-new = қызметкер әлі алған жоқ
complaints-state-taken = қаралып жатыр
complaints-state-asked = сіздің жауабыңызды күтіп тұр
complaints-state-forwarded = басқа органға жіберілді
complaints-state-answered = жауап бар
complaints-state-closed = жабылды
complaints-state-withdrawn = қайтарып алынды
complaints-state-late = жауап кешігіп жатыр

complaints-did-registered = берілді
complaints-did-taken = қызметкер алды
complaints-did-taken-over = басқа қызметкер алды
complaints-did-asked = сізге сұрақ қойылды
complaints-did-said = сіз қостыңыз
complaints-did-forwarded = жіберілді
complaints-did-study = қосымша зерттеу керек, мерзімі 30 күн
complaints-did-answered = жауап берілді
complaints-did-rejected = қабылданбады
complaints-did-close-asked = мәселе шешілді ме деп сұралды
complaints-did-settled = сіз шешілді дедіңіз
complaints-did-silence = жабылды: 10 күнде қарсылық болмады
complaints-did-reopened = қайта ашылды
complaints-did-escalated = жоғарыға жолданды
complaints-did-court = сотқа қалай жүгінуді білдіңіз
complaints-did-withdrawn = сіз қайтарып алдыңыз
complaints-did-rated = сіз бағаладыңыз
complaints-files-refused = 📎 Жеткізілмеген файл саны: { $files }. Телеграм оларды бұл чатқа қабылдамайды.
complaints-did-undelivered = хабар жетпеді
complaints-did-contact-opened = қызметкер байланыс дерегіңізді ашты
complaints-did-dismissed = қарау тоқтатылды
complaints-did-released = басқа қызметкер ізделуде
complaints-did-assigned = қызметкерге берілді
complaints-did-noted = қызметкерлердің жазбасы
complaints-did-muted = қызметкерлерге хабарлау өшірілді
complaints-did-unmuted = қызметкерлерге хабарлау қосылды

complaints-told-taken = 👤 № { $number } шағымыңызды қызметкер алды.
complaints-told-asked = ❓ № { $number } шағым бойынша сұрақ:
complaints-told-forwarded = 📤 № { $number } шағым мына органға жіберілді:
complaints-told-study = 🔎 № { $number } шағымды қосымша зерттеу керек.
complaints-told-answered = 📬 № { $number } шағымға жауап:
complaints-told-rejected = 🚫 № { $number } шағым қабылданбады. Себебі:
complaints-told-settle = Қызметкер № { $number } шағымды жабуды сұрайды.
complaints-told-closed = № { $number } шағым жабылды: 10 күнде қарсылық болмады.
complaints-told-dismissed = 🚫 № { $number } шағым енді қаралмайды: онда жаңа дерек жоқ, бұрынғысы қайталанған немесе адамға тіл тиген. Қызметкер былай деп жазды:
complaints-told-overdue = ⏰ № { $number } шағымның мерзімі өтті, жауап жоқ. Соңғы күні { $day } еді. Шағымды жоғарыға жолдауға болады.
complaints-told-came-back = Бағаңыз төмен, сондықтан № { $number } шағым қайта ашылды. Жауаптың соңғы күні: { $day }. <b>Не шешілмей қалды?</b> Жауабыңызды аға қызметкер оқиды.
complaints-told-rated-low = № { $number } шағым бойынша бағаңыз төмен, қызметкерлер оны білді. Оны енді қайта ашуға болмайды. <b>Не ұнамады?</b>
complaints-say-why = ✍️ Не ұнамағанын жазу

complaints-settle-ask = <b>Мәселе шешілді ме?</b> Соңғы күні: { $day }. Ол күнге дейін жауап болмаса, шағым жабылады.
complaints-settled-yes = ✅ Иә, шешілді
complaints-settled-no = ❌ Жоқ, шешілмеді
complaints-thanks = Рақмет! № { $number } шағым жабылды.
complaints-back-again = № { $number } шағым қайта ашылды, оны аға қызметкер қарайды. Жауаптың соңғы күні: { $day }.

complaints-say-ask = <b>Не қосасыз?</b>
    Мәтін, фото, құжат, дауыстық хабар немесе бейне жіберіңіз.
complaints-said = № { $number } шағымға қосылды. Тағы жіберіңіз немесе «Дайын» түймесін басыңыз.
complaints-me-too = 👋 Менде де сол жағдай (тағы { $count } адам)
complaints-me-too-text = Менде де басқа өтініш берушілердегідей жағдай болды. Не туралы: { $about }. Мекеме: { $office }.
complaints-say-done = ✅ Дайын
complaints-withdraw-ask = № { $number } шағымды қайтарып аласыз ба? Ол енді қаралмайды.
complaints-withdraw-yes = ↩️ Иә, қайтарып алу
complaints-escalate-ask = № { $number } шағымды жоғарыға жолдайсыз ба? Нөмірі сақталады, мерзімі қайта басталады.
complaints-escalate-yes = ⬆️ Иә, жолдау
complaints-court = Бот сіз үшін сотқа жүгіне алмайды. Шағымның нөмірі, тарихы және осындағы хат керек болады.
complaints-no-route = Стандарт бойынша бұдан жоғары орган жоқ.

complaints-refused-over = Бұл шағым аяқталған.
complaints-refused-answer-first = Жауап әлі жоқ.
complaints-refused-already = Бұл белгіленген.
complaints-refused-too-early = Жауап мерзімі әлі өткен жоқ.
complaints-refused-too-late = 10 күннен асып кетті. Жаңа шағым беріңіз.
complaints-refused-enough = Шағым екі рет қайтарылды. Енді оны жоғарыға жолдауға болады.
complaints-refused-full = Бұл шағымға енді қоса алмайсыз. Жаңасын беріңіз.

letter-complaint-title = ШАҒЫМ
letter-complaint-title-copy = ШАҒЫМ (қолмен көшіріп жазатын үлгі)
letter-complaint-from = кімнен: { $name }
letter-complaint-body = атауы: ____________________
letter-complaint-by-post = мекенжайы: { $value }
letter-complaint-by-email = электрондық поштасы: { $value }
letter-complaint-by-phone = телефоны: { $value }
letter-complaint-iin = ЖСН: ____________________
letter-complaint-post = пошталық мекенжайы: ____________________
letter-complaint-home = тұратын жері: ____________________
letter-complaint-against = Кімнің шешіміне, әрекетіне не әрекетсіздігіне шағымданамын: ____________________
letter-complaint-list = Қоса берілетін құжаттар: ____________________
letter-complaint-service = Мемлекеттік қызмет: { $service }.
letter-complaint-rules = Қызмет ережесі: { $issuer }, { $date } № { $number } ({ $wording } редакциясы).
letter-complaint-office = Мекеме: { $office }.
letter-complaint-office-2011 = Мекеме (2011 жылғы тізімдегі атауы): { $office }.
letter-complaint-about = Шағымның мәні: { $about }.
letter-complaint-day = Қашан болды: { $day }.
letter-complaint-ask = «Мемлекеттік және әлеуметтік жауапкершілігі бар көрсетілетін қызметтер туралы» № 88-V Заңның 25-бабына ({ $law } редакциясы) және Әкімшілік рәсімдік-процестік кодекстің 91–100-баптарына ({ $code } редакциясы) сәйкес шағымымды қарап, маған жазбаша жауап беруіңізді сұраймын.
letter-complaint-answer = Жауап мерзімі – шағым тіркелген күннен бастап { $days } жұмыс күні (сол Заңның 25-бабының 2-тармағы).
letter-complaint-pass = Талабым толық орындалмаса, шағымды әкімшілік іспен бірге түскен күннен бастап 3 жұмыс күнінде шағымды қарайтын органға жіберуіңізді сұраймын (Кодекстің 91-бабының 4-бөлігі).
letter-complaint-files = Қосымша: { $count } файл.
letter-complaint-number = Шағым «Анықтама» боты арқылы да берілді: № { $number }, { $day }.
letter-complaint-signature = Қолы
letter-complaint-standard = Кімге жазу керегі { $year } жылғы стандарттан алынған, оның күші жойылған: жіберер алдында 1414-тен сұраңыз.
letter-complaint-copy = Стандарт бойынша (24-тармақ) мұндай шағымды өз қолыңызбен жазасыз. Оны таза параққа көшіріңіз, «ШАҒЫМ» сөзінен кейінгі жақшаны жазбаңыз да, сол параққа қол қойыңыз.

complaints-from-case = 🗂 <b>Белгілісі:</b> { $what }
complaints-known-change = ✏️ Өзгерту
complaints-share-phone = 📱 Нөмірімді жіберу
complaints-phone-thanks = Рақмет, нөміріңіз жазылды.
complaints-story-taken = Жаздым. Енді тек жетпегенін сұраймын.
complaints-story-known = Хатыңыздан түсінгенім: { $what }.
complaints-why-ask = Неге? Бір рет басу жетеді.
complaints-why-unanswered = Сұрағыма жауап берілмеді
complaints-why-unchanged = Ештеңе өзгерген жоқ
complaints-why-unclear = Жауап түсініксіз
complaints-why-said = ✍️ № { $number } шағымға жазылды: «{ $why }». Супервайзер оқиды. Тағы қоса аласыз.
