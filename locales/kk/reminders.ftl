# Еске салу бөлмесінің сөздері: тізім, уақыт таңдау, хабарлар, тыныш уақыт.

reminders-button = 🔔 Еске салулар
reminders-list = Еске саламын:
reminders-list-hint = Кейінге қалдыру, өзгерту немесе өшіру үшін нөмірін басыңыз.
reminders-list-empty = Әзірге еске салатын ештеңе жоқ. Құжат тапсырсаңыз, мерзімін өзім еске саламын. Өзіңіз де қоса аласыз.
reminders-new = ➕ Қосу
reminders-back = ‹ Артқа
reminders-gone = Бұл еске салу енді жоқ.
reminders-delete = 🗑 Өшіру
reminders-deleted = Өшірілді.
reminders-change = ✏️ Өзгерту
reminders-other-time = 🕘 Басқа уақыт
reminders-remind-me = 🔔 Еске сал
reminders-open-case = 📂 Істі ашу
reminders-file = 📅 Күнтізбеге
reminders-file-caption = Файлды ашсаңыз, күні телефоныңыздың күнтізбесіне түседі.

reminders-set = ⏰ Еске саламын: <b>{ $when }</b>
reminders-which-hour = { $day }: таңертең бе, түстен кейін бе?
reminders-other-day = 📅 Басқа күн
reminders-set-quiet = 🌙 Ол кез — тыныш уақыт. Ол біткенде еске саламын: <b>{ $when }</b>
reminders-ask-when = <b>Қашан еске салайын?</b>
    Түймені басыңыз немесе жазыңыз: «ертең 10:00», «3 күннен кейін», «25.11 сағат 9».
reminders-tomorrow = Ертең
reminders-working = Келесі жұмыс күні
reminders-calendar = 📅 Күнтізбе
reminders-ask-day = <b>Күнін таңдаңыз</b>
reminders-ask-hour = <b>{ $day }</b>
    Сағатын таңдаңыз немесе жазыңыз: «14:30».
reminders-unread = Бұл уақытты түсінбедім. Былай жазыңыз: «ертең 10:00», «3 күннен кейін», «25.11 сағат 9».
reminders-hour-unread = Бұл сағатты түсінбедім. Былай жазыңыз: «14:30» немесе «9».
reminders-past = Ол уақыт өтіп кетті. Келешектегі күнді жазыңыз, мысалы «ертең 10:00» немесе «25.11.2027».
reminders-past-short = Ол уақыт өтіп кетті.
reminders-far = Ол тым алыс. Үш жылдың ішіндегі күнді жазыңыз, мысалы «25.11.2027».
reminders-ask-note = Нені еске салайын? { $limit } таңбаға дейін жазып жіберіңіз.
reminders-no-note = Сөзсіз-ақ қалсын
reminders-note-unread = Мәтінмен жазып жіберіңіз, { $limit } таңбадан аспасын. Мысалы: «анықтаманы алу».
reminders-too-many = Күтіп тұрған еске салулар { $limit } болды. Керегі жоғын өшіріп, қайта қосыңыз.

reminders-snooze-hour = 1 сағаттан соң
reminders-snooze-tomorrow = Ертең
reminders-snooze-working = Жұмыс күні

reminders-quiet-button = 🌙 Тыныш уақыт
reminders-quiet-now = 🌙 Тыныш уақыт: <b>{ $from }–{ $to }</b>. Бұл кезде еске салмаймын, біткен соң жазамын.
reminders-quiet-which = Қай уақытты айттыңыз?
reminders-quiet-other = ✏️ Басқа уақыт
reminders-quiet-off = 🔔 Тыныш уақыт жоқ: тәуліктің кез келген сағатында еске саламын.
reminders-quiet-ask = Өзгерткіңіз келсе, таңдаңыз немесе жазыңыз: «22:00–07:00».
reminders-quiet-none = Тыныш уақыт керек емес
reminders-quiet-unread = Екі сағатты түсінбедім. Былай жазыңыз: «22:00–07:00».

reminders-expires-button = ⏳ Бір құжаттың мерзімі өтеді
reminders-expires-ask = <b>Құжат қай күнге дейін жарамды?</b>
    Күнін жазыңыз: «25.11» немесе «25.11.2027». Бір апта және бір күн бұрын еске саламын.
reminders-reception-button = 🏛 Әкімнің қабылдауын еске сал
reminders-no-reception = Бұл мекеменің қабылдау кестесі белгісіз.

reminders-got-it = ✅ Алдым
reminders-not-yet = Әлі жоқ
reminders-issue = 📤 Беру уақыты: { $hours }
reminders-merged = { $count ->
    [one] Мен жоқта { $count } еске салу жиналды
   *[other] Мен жоқта { $count } еске салу жиналды
}
reminders-dead = Telegram { $id } еске салуын қабылдамады: { $reason }
reminders-event-due = дайын болуы керек
reminders-event-collect = алып кетудің соңғы күні

reminders-short-hand-in = құжат тапсыру
reminders-short-expires = құжаттың мерзімі өтеді
reminders-short-due-eve = мерзім таяу
reminders-short-due-day = дайын болатын күн
reminders-short-overdue = алдыңыз ба?
reminders-short-storage-week = алып кетуге бір апта
reminders-short-storage-day = алып кетуге бір күн
reminders-short-reception = әкімнің қабылдауы
reminders-short-own = еске салу

reminders-say-hand-in = 📄 Бүгін құжат тапсырмақ едіңіз. Керегін тізімнен қарап алыңыз.
reminders-say-expires = ⏳ Тізімдегі бір құжат { $day } күніне дейін ғана жарамды. Соған дейін тапсырыңыз немесе жаңартып алыңыз.
reminders-say-due-eve = 📅 Дайын болуы керек: <b>{ $day }</b>.
reminders-say-due-day = 📅 <b>Бүгін дайын болуы керек.</b>
reminders-say-overdue = 📅 Бұл { $day } күні дайын болуы керек еді. <b>Алдыңыз ба?</b>
reminders-say-storage-week = 📦 Дайын құжатты алып кетіңіз. Соңғы күні: <b>{ $day }</b>. Одан кейін құжат ол жерде болмауы мүмкін.
reminders-say-storage-day = 📦 Құжатты алып кетуге аз қалды. Соңғы күні: <b>{ $day }</b>. Одан кейін ол жерде болмауы мүмкін.
reminders-say-reception = 🏛 Әкімнің азаматтарды қабылдауы: <b>{ $when }</b>
reminders-say-own = ⏰ Еске салуды сұраған едіңіз.

reminders-appeal-button = ⚖️ Қашанға дейін шағымдануға болады
reminders-appeal-remind = 🔔 Мерзім бітерде еске сал
reminders-appeal-refused = Бас тартқанын { $day } күні білдіңіз деп есептейміз.
reminders-appeal-silence = Мерзім { $day } күні бітті. Уақытында жауап болмаса, бұл бас тарту болып саналады.
reminders-appeal-none = Шешім туралы білген күннен бастап үш ай бар. Бас тартса немесе мерзім өтсе, күнін санап беремін.
reminders-appeal-until = Шағымның соңғы күні: <b>{ $day }</b> (үш ай).
reminders-appeal-untold = Шешімде қалай шағымдану керегі жазылмаса: { $day } (алты ай).
reminders-appeal-late = Үш ай өтіп кетті. Дәлелді себеп болса (ауру, т. б.), мерзім қалпына келтіріледі; кешіктіңіз деп қабылдамай қоя алмайды.
reminders-appeal-registered = Шағым келген күні тіркеледі, жұмыстан кейін не демалыс күні келсе — келесі жұмыс күні.
reminders-appeal-longer = Тексеру керек болса, сапа органы мен әкімдік 10 жұмыс күніне дейін ұзарта алады; бұл туралы 3 жұмыс күнінде хабарлайды.
reminders-appeal-court = Заң басқаша айтпаса, сотқа шағымнан кейін ғана барады.
reminders-short-appeal = шағымның соңғы күні
reminders-say-appeal = ⚖️ Шағымның соңғы күні: <b>{ $day }</b>. Одан кейін қабылдау үшін дәлелді себеп керек.
reminders-complain = ⚖️ Шағымдану

reminders-short-edition = ереже жаңарды
reminders-say-edition = 🔄 <b>Ереже жаңарды.</b> Жаңасы { $since } күнінен бастап қолданылады. Сіздің ісіңіз бұрынғысымен жүріп жатыр. Жаңасында не өзгереді:
reminders-edition-stays = Өзіңіз ауыстырмасаңыз, іс бұрынғы ережемен жүре береді.
reminders-edition-submitted = Құжатты бұрынғы ережемен тапсырдыңыз, дайын болатын күні өзгермейді.
reminders-edition-move = 🔄 Жаңа ережеге көшу
reminders-short-resting = құжаттар күтіп тұр
reminders-say-resting = 💤 Мұнда бір апта ештеңе өзгермеді. Жалғастырамыз ба? Белгілеріңіз сақталды.
reminders-not-needed = Енді керек емес
