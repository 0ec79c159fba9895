# Шағымдар үстелінің сөздері: оларды тек қызметкерлер көреді.

staff-queue = 📥 Кезек
staff-queue-late = 🔴 Мерзімі өткені: { $count }
staff-queue-today = 🟠 Мерзімі бүгін: { $count }
staff-queue-ages = Жақшада — берілгеннен бергі күн: { $first } дейін / { $second } дейін / { $third } дейін / одан көп.
staff-mine = 👤 Менікі
staff-open-all = 📂 Барлық ашық шағым
staff-free = ⚪ Ешкім алмаған
staff-late-only = 🔴 Мерзімі өткен
staff-days-late = { $days ->
    [0] мерзімі бүгін өтті
   *[other] { $days } күн кешікті
}
staff-search-private = 🔒 Аты-жөні мен телефоны бойынша ботпен жеке чатта іздеңіз.
staff-loose = <b>Бұл ешқайда жіберілген жоқ.</b> Қайда қосайын?
staff-loose-none = <b>Бұл ешқайда жіберілген жоқ.</b> Азаматқа жазу үшін шағымды ашып, «Сұрау» не «Жауап беру» түймесін басыңыз.
staff-adopt = ✍️ № { $number }: { $what ->
    [ask] сұраққа
    [reject] бас тартуға
    [forward] «қайда жіберілді» дегенге
    [dismiss] себебіне
    [note] жазбаға
   *[other] жауапқа
} қосу
staff-search = 🔎 Іздеу
staff-search-ask = <b>Нені іздейміз?</b>
    Нөмірін («2026-123» не «123»), күйін («жаңа»), өтініш берушінің атын не телефонын, тақырыбын, мекемені, қызметкердің атын немесе мәтіндегі сөздерді жазыңыз.
staff-found = 🔎 Табылды: { $count }
staff-empty = Мұнда әзірге ештеңе табылмады.
staff-reports = ⚠️ Анықтамалықтағы қателер
staff-team = 👥 Қызметкерлер

staff-state-new = жаңа
staff-state-taken = қаралуда
staff-state-asked = азаматтан сұралды
staff-state-forwarded = жіберілді
staff-state-answered = жауап берілді
staff-state-closed = жабылды
staff-state-withdrawn = қайтарып алынды
staff-late = мерзімі өтті

staff-clerk = Қызметкер
staff-nobody = ешкім алған жоқ
staff-nobody-supervisor = ешкім алған жоқ, аға қызметкер керек
staff-citizen = Өтініш беруші
staff-language = Жауап тілі: { $language }
staff-anonymous = Мәтін өшірілді: шағым иесіз етілді.
staff-no-office = мекеме көрсетілмеген
staff-registered = Берілді
staff-due = Мерзімі
staff-days-left = { $days ->
    [0] бүгін
   *[other] { $days } күн
}
staff-study = қосымша зерттеу
staff-forwarded = Жіберілді
staff-reopened = Қайта ашылды: { $times } рет
staff-outcome-answered = Жауап берілді
staff-outcome-rejected = Қабылданбады
staff-outcome-repeated = Қайталанған не дөрекі
staff-founded = ✔️ Негізді
staff-unfounded = ✖️ Негізсіз
staff-attached = 📎 Файл: { $files }, хабар: { $messages }
staff-last-citizen = Өтініш беруші, { $at }:
staff-last-staff = Қызметкер, { $at }:
staff-text = шағым мәтіні
staff-whole = 📄 Толық
staff-history = 🕓 Тарихы
staff-refresh = 🔄 Жаңарту
staff-open = 📄 Ашу
staff-files = 📎 Файл саны: { $count }
staff-same = 📚 Осы мекеме туралы тағы: { $count }
staff-answer-all = 📬 Бәріне бір жауап
staff-look = Әрқайсысын қараңыз: { $at } / { $all }
staff-look-in = ✅ Бұған да жауап беру
staff-look-out = ⏭ Өткізу
staff-look-done = Таңдалған шағым: { $count }. <b>Олар негізді ме?</b>
staff-look-none = Бірде-біреуі таңдалмады.
staff-write-answer-all = <b>{ $count } шағымға бір жауап</b>
    Мәтін жазыңыз не файл жіберіңіз. Әр өтініш беруші оны өз шағымы бойынша алады.
staff-hot = 🔥 Бір нәрсеге { $days } күнде { $count } шағым
staff-hot-list = 📚 Соларды қарау

staff-do-take = ✋ Алу
staff-do-take-over = ✋ Өзіме алу
staff-do-ask = ❓ Сұрау
staff-do-answer = 📬 Жауап беру
staff-do-forward = 📤 Жіберу
staff-do-study = 🔎 Зерттеу, 30 күн
staff-do-reject = 🚫 Қабылдамау
staff-do-dismiss = 🛑 Қайталанған не дөрекі
staff-do-release = ↩️ Кезекке қайтару
staff-do-note = 📝 Жазба
staff-do-mute = 🔇 Дыбыссыз
staff-do-unmute = 🔔 Дыбыспен
staff-hand = 🤝 Әріптеске беру
staff-hand-ask = <b>№ { $number } шағымды кімге берейік?</b>
staff-pick = ☑️ Бірнешеуін таңдау
staff-pick-title = Таңдалды: { $count }
staff-pick-page = ☑️ Беттің бәрі
staff-give-many = 🤝 Беру: { $count }
staff-give-many-ask = <b>Кімге берейік?</b> Таңдалған шағым: { $count }.
staff-back-to-queue = ↩️ Кезекке
staff-many-done = ✅ Орындалды: { $count }
staff-many-refused = Орындалмады: { $count }. { $numbers }
staff-leaver = { $name }, ашық шағымы: { $count }
staff-leaver-ask = Кімге берейік? Әлде кезекке қайтарыңыз. Аты тарихта қалады.
staff-has-open = ашығы: { $count }
staff-muted = 🔇 Дыбыссыз: өтініш берушінің толықтыруы ешкімді шақырмайды.
staff-notes = 📝 Жазбалар: { $count }
staff-do-close = 🏁 Жабу

staff-judge = № { $number } шағымға жауап. <b>Шағым негізді ме?</b>
staff-forward-ask = <b>№ { $number } шағым қайда жіберілді?</b>
    Бот мұны тек белгілейді, өтініш берушіге хабарлайды.
staff-forward-other = ✏️ Басқа орган
staff-write-ask = <b>№ { $number } шағым бойынша сұрақ</b>
    Мәтін жазыңыз не файл жіберіңіз. Өтініш беруші кім сұрағанын көрмейді.
staff-write-answer = <b>№ { $number } шағымға жауап</b>
    Мәтін жазыңыз не файл жіберіңіз.
staff-write-reject = <b>№ { $number } шағымды қабылдамау себебі</b>
    Шағым неге қабылданбағанын жазыңыз.
staff-write-forward = <b>№ { $number } шағым қайда жіберілді?</b>
    Органның атауын жазыңыз.
staff-write-dismiss = <b>№ { $number } шағым неге енді қаралмайды?</b>
    Өтініш берушіге себебін жазыңыз. Шағымды қайта ашу мүмкін болмайды.
staff-write-note = <b>№ { $number } шағымға жазба</b>
    Өтініш беруші оны көрмейді. Мәтіндегі «@» белгісі шағымды алған қызметкерді шақырады.
staff-reply-here = ↩️ Осы хабарға жауап ретінде жазыңыз.
staff-send = 📨 Жіберу
staff-drop = ✖️ Жібермеу
staff-dropped = Жіберілмеді.
staff-nothing = Жіберетін ештеңе жазылмаған. Шағымды кезектен ашыңыз.
staff-text-first = Алдымен мәтін жазыңыз.

staff-refused-over = Бұл шағымды енді бұлай өзгертуге болмайды.
staff-refused-not-yours = Алдымен шағымды алыңыз.
staff-refused-other = Шағым мына қызметкерде: { $name }.
staff-refused-already-yours = Шағым сізде.
staff-refused-supervisor-only = Мұны тек аға қызметкер істей алады.
staff-refused-answer-first = Алдымен жауап беріңіз: шағымды азаматтың өзі жабады.
staff-refused-already = Бұл жасалған.
staff-refused-not-allowed = Олай болмайды: бұл сіздің учаскеңіз емес немесе ол адам қызметкер емес.
staff-not-found = Табылмады.
staff-no-role = Бұл үстелде рөліңіз көрсетілмеген. Аға қызметкерден сұраңыз: /staff.

staff-told-said = 💬 № { $number } шағым бойынша өтініш беруші жазды:
staff-told-settled = ✅ № { $number } шағым жабылды: мәселе шешілді.
staff-told-withdrawn = ↩️ № { $number } шағым қайтарып алынды.
staff-told-reopened = ❗ № { $number } шағым қайта ашылды: мәселе шешілмеді. Аға қызметкер керек. Мерзімі: { $day }
staff-told-escalated = ⬆️ № { $number } шағым жоғарыға жолданды. Аға қызметкер керек. Мерзімі: { $day }
staff-told-rated-low = ⭐ № { $number } шағымға төмен баға қойылды. Қайта ашуға болмайды: мерзімі өткен немесе екі рет қайтарылған.
staff-told-released = ↪️ № { $number } шағым енді сізде емес.
staff-told-assigned = 🤝 № { $number } шағым сізге берілді. Мерзімі: { $day }
staff-told-noted = 📝 № { $number } шағым туралы әріптесіңіз жазды:

staff-digest = { $day } күнгі жиынтық
staff-due-late = 🔴 Мерзімі өткені: { $count }
staff-due-soon = 🟡 Мерзімі жақын: { $count }
staff-due-today = 🟠 Мерзімі бүгін: { $count }
staff-due-free = ⚪ Ешкім алмағаны: { $count }
staff-due-by = мерзімі { $day }

staff-by-citizen = өтініш беруші
staff-by-staff = қызметкер
staff-by-bot = бот
staff-did-registered = берді
staff-did-taken = алды
staff-did-taken-over = өзіне алды
staff-did-asked = сұрады
staff-did-said = толықтырды
staff-did-forwarded = жіберді
staff-did-study = зерттеуге ұзартты
staff-did-answered = жауап берді
staff-did-rejected = қабылдамады
staff-did-dismissed = қайталанған не дөрекі деп жапты
staff-did-released = кезекке қайтарды
staff-did-assigned = берді
staff-did-noted = жазба қалдырды
staff-did-muted = дыбысын өшірді
staff-did-unmuted = дыбысын қосты
staff-did-close-asked = жабуды сұрады
staff-did-settled = шешілгенін растады
staff-did-silence = жапты: қарсылық болмады
staff-did-reopened = қайтарды
staff-did-escalated = жоғарыға жолдады
staff-did-court = сот жолын сұрады
staff-did-withdrawn = қайтарып алды
staff-did-rated = бағалады
staff-away = ⚠️ Өтініш беруші ботты бұғаттаған: жауап оның оралуын күтеді, қарсылық мерзімі жауап жеткен күннен басталады.
staff-told-undelivered = ⚠️ № { $number }: хабар жетпеді, өтініш беруші ботты бұғаттаған. Хабар оның оралуын күтеді.
staff-did-undelivered = хабар жетпеді
staff-did-contact-opened = байланыс дерегін ашты

staff-role-clerk = қызметкер
staff-role-supervisor = аға қызметкер
staff-role-none = шығару
staff-role-ask = <b>{ $name }</b>: рөлі қандай?
staff-scope-button = 🗺 Нені жүргізеді
staff-scope = 🗺 { $name }: нені жүргізеді
staff-scope-regions = Облыстар
staff-scope-directories = Мекемелер
staff-scope-services = Қызметтер
staff-scope-all = бәрі
staff-scope-hint = Ештеңе таңдалмаса, бәрін жүргізеді.
staff-unit-where = Бөлімнің тобында не тақырыбында /unit деп жазыңыз: оның шағымдары сонда барады.
staff-unit-drop = 🗑 Мұнда енді жібермеу
staff-unit-dropped = Шағымдар мұнда енді келмейді.
staff-help = <b>Шағымдар үстелі</b>

    /queue — кезек пен тізімдер
    /desk — браузердегі үстел (жеке чатта)
    /search — іздеу: нөмір, аты-жөні, телефон, тақырып, мекеме, сөздер
    /staff — қызметкерлер мен дайын жауаптар
    /reports — анықтамалықтағы қателер
    /report — көрсеткіштер
    /unit — топты не тақырыпты бөлім ету (аға қызметкер)

    Топта боттың хабарына жауап ретінде жазыңыз. Өтініш берушінің аты, телефоны мен файлдары тек ботпен жеке чатта көрінеді.
staff-anonymous-admin = Сіз топ атынан жазып отырсыз, сондықтан сізді танымадым. Әкімші құқықтарында жасырындықты өшіріңіз немесе түймені басыңыз: түймеден кім екеніңіз көрінеді.
staff-add = ➕ Қосу
staff-add-ask = Осы адамның Телеграмдағы нөмірін (сан), контактісін жіберіңіз немесе оның хабарын қайта жіберіңіз.
staff-add-unread = Бұл кім екенін көрмей тұрмын. Сан, контакт немесе қайта жіберілген хабар жіберіңіз.
staff-lang-set = Қызметкерлер чатының тілі: { $language }
staff-canned = 💬 Дайын жауаптар. { $language }
staff-canned-new = ➕ Жаңа жауап
staff-canned-ask = Бірінші жол — атауы (60 таңбаға дейін), келесі жолдан бастап — жауап мәтіні (3000 таңбаға дейін).
staff-edit = ✏️ Өзгерту
staff-remove = 🗑 Өшіру

staff-contact = 👤 Аты-жөні, байланысы
staff-contact-refused = Аты-жөні мен байланысын тек шағымды алған қызметкер мен супервайзер аша алады.
staff-forgotten = 🗑 № { $number }. Адам деректерін өшіруді сұрады.
staff-masked = 🔒 Жеке деректер жасырылған: толығы, файлдары мен байланысы ботпен жеке чатта ашылады.

staff-page = 🖥 Үстел бетінде
staff-on-page = 🔒 Азаматтардың деректері Telegram-ға жіберілмейді. Қалғанының бәрі үстел бетінде: оны ботпен жеке чаттағы /desk пәрмені ашады.
staff-help-bare = <b>Шағымдар үстелі</b>
    Чатта тек шағымның нөмірі, қызметі, мекемесі мен күйі тұрады. Мәтіні, файлдары, байланысы, жауаптар мен іздеу — үстел бетінде.

    /desk — бетке кіру (жеке чатта)
    /queue — кезек
    /search 123 — нөмірі бойынша шағым
    /staff — қызметкерлер
    /unit — осы топ не тақырып немен айналысады
    /reports — анықтамалықтағы қателер
    /report — көрсеткіштер
