# Шағымдар үстелінің беттегі сөздері: тек қызметкерлер көреді.

desk-name = Шағымдар үстелі
desk-skip = Мазмұнға өту
desk-ways = Бөлімдер
desk-queue = Кезек
desk-out = Шығу
desk-lists = Тізімдер
desk-pages = Беттер
desk-previous = Артқа
desk-next = Әрі қарай
desk-page-of = { $page }-бет, барлығы { $last }
desk-all = барлығы
desk-empty = Бұл жер бос.

desk-show-owed = Жауап күткендер
desk-show-late = Мерзімі өткендер
desk-show-free = Ешкім алмағандар
desk-show-mine = Менікі
desk-show-new = Жаңа
desk-show-taken = Жұмыста
desk-show-asked = Азаматтан сұралғандар
desk-show-forwarded = Жолданғандар
desk-show-answered = Жауап берілгендер
desk-show-closed = Жабылғандар
desk-show-withdrawn = Қайтарып алынғандар

desk-filter-service = Қызмет
desk-filter-about = Не туралы
desk-filter-region = Облыс
desk-filter = Көрсету
desk-find-label = Нөмір, ат, телефон, мекеме немесе сөз
desk-find = Іздеу

desk-column-number = Нөмір
desk-column-what = Қызмет, не туралы
desk-column-office = Мекеме
desk-column-state = Күйі
desk-column-clerk = Қызметкер
desk-column-due = Мерзімі
desk-late-days = { $days } күнге кешікті

desk-happened = Қашан болды
desk-outcome = Нәтиже
desk-language = Жауап тілі
desk-masked = Жеке нөмірлер жасырылған. Файлдары мен байланысын қоса, толық шағымды оны алған қызметкер көреді.
desk-contact-open = Аты мен байланысын көрсету
desk-contact-noted = Бұл тарихқа жазылады.
desk-talk = Хат алмасу
desk-history = Тарих
desk-file-photo = Фото
desk-file-document = Файл
desk-file-voice = Дауыстық хабар
desk-file-video = Бейне
desk-file-audio = Дыбыс
desk-file-video-note = Бейнехабар

desk-acts = Не істеу керек
desk-nothing-to-do = Әзірге сізге мұнда іс жоқ.
desk-answer-by = Жауап беру мерзімі: { $day }.
desk-left-over = Сіз жаздыңыз (жіберілген жоқ)
desk-forward-to = Қайда
desk-forward-other = басқа орган
desk-forward-name = Басқа органның атауы
desk-forward-note = Бот мұны белгілеп, азаматқа айтады.

desk-done-take = Шағым енді сізде.
desk-done-take-over = Шағым енді сізде.
desk-done-study = Мерзім енді 30 күн. Азаматқа айтылды.
desk-done-close = Азаматтан мәселе шешілді ме деп сұралды.
desk-done-answer = Жауап жіберілді.
desk-done-ask = Сұрақ жіберілді.
desk-done-reject = Себебі азаматқа айтылды.
desk-done-forward = Белгіленді. Азаматқа айтылды.

desk-sign-in-title = Кіру
desk-sign-in = Ботқа /desk деп жазыңыз: ол кіру жолын береді.
desk-in-ask = Үстелді { $name } болып ашасыз ба?
desk-in = Үстелді ашу
desk-link-void-title = Сілтеме жарамсыз
desk-link-void = Онымен кіріп қойған немесе уақыты өткен. Жаңасын бот береді: /desk.
desk-app-wait = Үстел ашылып жатыр…
desk-app-script = Шағын қолданбаға скриптер керек. Браузерде /desk беретін сілтемені ашыңыз.
desk-app-refused-title = Ашылмады
desk-app-refused = Telegram деректері ескірген немесе бұл үстелде рөліңіз жоқ. Терезені жауып, боттан қайта ашыңыз.
desk-forged-title = Орындалмады
desk-forged = Бұл форма сіз ашқан беттен емес. Бетті қайта ашып, қайталаңыз.
desk-left-title = Сіз шықтыңыз
desk-left = Қайта кіру үшін ботқа /desk деп жазыңыз.
desk-not-found-title = Табылмады
desk-not-found = Мұндай бет те, шағым да жоқ.
desk-fault-title = Бірдеңе бұзылды
desk-fault = Артқа қайтыңыз: жазғаныңыз сақталған. Бір минуттан соң қайталаңыз.

desk-no-page = Үстел бетінің мекенжайы жоқ: оны оператор береді, PUBLIC_URL.
desk-way-in = 🖥 <b>Үстел браузерде</b>
    Сілтеме бір рет және { $minutes } минут жарайды. Оны ешкімге бермеңіз.
desk-open-app = 🖥 Telegram ішінде ашу
desk-open-link = 🔗 Браузерде ашу
desk-out-all = 🚪 Барлық жерден шығу
desk-out-done = Жабылды: { $count }
desk-entered = 🖥 Сіздің сілтемеңізбен үстелді жаңа ғана ашты. Сіз емес пе? Батырманы басыңыз.

desk-found = «{ $what }» бойынша табылғаны
desk-keys = Пернелермен жүру
desk-keys-list = j, k: төмен, жоғары · o: ашу · x: белгілеу · a: жауап · u: кезек · /: нөмір
desk-here = Осы шағымды { $name } де ашып отыр
desk-here-writing = { $name } осы шағымға хат жазып жатыр
desk-letter = Азаматқа хат
desk-letter-founded = Жауап: шағым негізді
desk-letter-unfounded = Жауап: шағым негізсіз
desk-letter-ask = Сұрақ
desk-letter-reject = Бас тарту
desk-letter-words = Хат мәтіні
desk-letter-whole = Хаттың түрін таңдап, мәтінін жазыңыз.
desk-canned = Дайын жауап
desk-canned-insert = Қою
desk-draft-kept = Жобасы сақталды.
desk-draft-lost = Жоба сақталмады: байланысты тексеріңіз.
desk-draft-keep = Жобаны сақтау
desk-column-pick = Белгілеу
desk-many = Белгіленгендермен:
desk-many-done = Орындалды: { $done }. Орындалмады: { $left }.
desk-views = Сақталған тізімдер
desk-view-name = Осы тізімнің аты
desk-view-save = Сақтау
desk-view-drop = «{ $name }» тізімін өшіру
