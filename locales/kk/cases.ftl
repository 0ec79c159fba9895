# Іс бөлмесінің сөздері: тізім, сұрақтар, қайда бару, тапсыру, аяқтау.

cases-list = Менің істерім
cases-list-empty = Әзірге бірде-бір іс жоқ. Қызметті таңдасаңыз, құжаттар тізімі осында сақталады.
cases-list-button = 📂 Істерім
cases-state-submitted = тапсырылды
cases-gone = Бұл іс табылмады. Міне, істеріңіз.
cases-service-gone = Бұл қызмет ботта енді жоқ, сондықтан тізімін көрсету мүмкін емес. Мерзімдеріңіз бен еске салғыштарыңыз сақталды.
cases-flow-changed = Қызметтің тізімі жаңарды. Қайта қарап шығыңыз.
cases-changed = Бұл қызметтің тізімі өзгерді. Қалған құжаттардағы белгілер сақталды.
cases-changed-new = ➕ Қосылды: { $what }
cases-changed-new-more = ➕ Тағы: { $n }
cases-changed-gone-named = ➖ Енді керек емес: { $what }
cases-changed-gone = ➖ Енді керек емес құжат: { $n }
cases-changed-due = ⏱ Мерзім өзгерді: нәтиже дайын болатын күн – { $due }.
cases-changed-again = ❓ Қайта сұраймын: { $what }
cases-changed-term = ⏱ Мерзім өзгерді: «Мерзімі мен ақысы» бөлімін қараңыз.
cases-changed-nothing = Бұл қызметтің сипаттамасы жаңарды. Сіздің тізіміңіз сол қалпында.

cases-progress = Дайыны: { $done } / { $all }
cases-tick-hint = Құжат дайын болса, нөмірін басыңыз. Толығырағын оқу үшін төмен қараған жебені басыңыз.
cases-form-annex = Бланкісі: стандарттың { $annex }сы.
cases-clause = Негізі: { $clause }
cases-wrong = ⚠️ Мұнда қате бар
cases-wrong-ask = Не дұрыс емес? Бір сөйлеммен жазыңыз, мысалы: «Бұл құжат енді сұралмайды».
cases-wrong-again = Бір сөйлеммен, { $limit } таңбадан асырмай жазыңыз.
cases-wrong-thanks = Рақмет! Редактор тексереді.
cases-back-to-list = ‹ Тізімге
cases-back = ‹ Артқа
cases-changes = ✏️ Жауаптарым
cases-where = 📍 Қайда бару
cases-terms = ⏱ Мерзім, төлем
cases-refusals = ⚠️ Қайтару себебі
cases-more = ⋯ Тағы
cases-more-ask = Не істейік?
cases-family = 👪 Жақындарға
cases-rename = 🏷 Атауы
cases-close = 🏁 Аяқтау
cases-submit = ✅ Тапсырдым

cases-family-missing = { $count ->
    [0] Бәрі дайын.
   *[other] Әлі керек құжаттар: { $count }
}
cases-family-all-ready = ☑ Тапсыруға болады.
cases-family-link = Тізімді ботта ашу: { $link }

cases-name-ask = Бұл істі қалай атайық? Мысалы: «Айша» немесе «екінші пәтер». { $limit } таңбаға дейін жазыңыз.
cases-name-again = Атауды мәтінмен жазып жіберіңіз, { $limit } таңбадан аспасын. Мысалы: «Айша».

cases-question-number = { $number }/{ $all } сұрақ
cases-question-skip = Білмеймін, өткізу
cases-question-to-list = Бірден тізімге
cases-question-open = жауап берілмеген
cases-question-change = ✏️ { $number }
cases-questions-again = Басынан сұрау
cases-changes-head = <b>Сіздің жауаптарыңыз</b>
    Өзгерту үшін нөмірін басыңыз. Қалған жауаптарыңыз сақталады.

cases-channel-ask = <b>Қайда тапсырасыз?</b>
    Өзіңізге ыңғайлысын таңдаңыз.
cases-bring = Өзіңізбен алыңыз:
cases-no-office = 📍 Мекеме әлі таңдалмаған.
cases-online = 🌐 <b>Қайда:</b> https://egov.kz — ешқайда барудың қажеті жоқ.
cases-office-2011 = ⚠️ Бұл — 2011 жылғы мекенжай. Барар алдында 1414-тен сұраңыз.
cases-edition-replaced = Ереже жаңарды. Бұл іс ескі редакциямен жүріп жатыр. Жаңасына «Тағы» мәзірінен көше аласыз.
cases-edition-move = 🔄 Жаңа ережеге көшу
cases-edition-changes = 🔄 Жаңа ереже бұл істе нені өзгертеді
cases-edition-same = Құжаттар өзгермейді.
cases-edition-move-now = ✅ Көшу: белгілер сақталады
cases-edition-stay = Ескісімен қалу
cases-really = ⏳ <b>Шын мәнінде:</b> бүгін бастасаңыз, «{ $paper }» { $first } күні болады; сол күні тапсырсаңыз, нәтижесі — { $last }.
cases-hours-acceptance = 🕘 Қабылдау: { $hours }
cases-hours-issue = 📤 Беру: { $hours }
cases-term = ⏱ Мерзімі: { $term }
cases-fee = 💳 { $fee }
cases-booking = Алдын ала жазылуға болады.
cases-no-booking = Алдын ала жазылу жоқ, кезекпен қабылдайды.
cases-expedited = Жедел қызмет көрсетіледі.
cases-no-expedited = Жедел қызмет көрсетілмейді.

cases-submit-when = <b>Қашан тапсырдыңыз?</b>
    Түймені басыңыз немесе күнін жазыңыз: «25.11», «25.11 10:30», «кеше».
cases-submit-change = ✏️ Күнін өзгерту
cases-today = бүгін
cases-yesterday = кеше
cases-date-unread = Бұл күнді түсінбедім. Былай жазыңыз: «25.11», «25.11.2026» немесе «кеше».
cases-date-future = Бұл күн әлі келген жоқ. Құжатты тапсырған күнді жазыңыз: бүгінгі немесе өткен күн.
cases-date-old = Бұл күн тым ескі. Соңғы бір жылдың ішіндегі күнді жазыңыз, мысалы «25.11».
cases-submitted-on = ✅ Тапсырылды: { $day }
cases-due-on = 📅 <b>Дайын болуы керек: { $day }</b>
cases-collect-by = 📦 Алып кетудің соңғы күні: { $day }. Одан кейін құжат ол жерде болмауы мүмкін.
cases-collect-before = 📦 Мына күні алып үлгеріңіз: { $last }. Сақтаудың соңғы күні — { $day }, бірақ ол күні жабық.
cases-why = ❓ Неге бұл күн
cases-why-counted = <b>Саналған күндер:</b>
cases-why-skipped = <b>Саналмаған күндер:</b>

cases-close-ask = <b>Іс немен аяқталды?</b>
cases-outcome-received = 🎉 Құжатты алдым
cases-outcome-refused = 🚫 Бас тартты
cases-outcome-given-up = Бұл іс енді керек емес
cases-closed-received = 🎉 Құтты болсын! Іс аяқталды.
cases-closed-refused = Іс бас тартумен аяқталды. Шешіммен келіспесеңіз, шағымдана аласыз.
cases-closed-given-up = Іс жабылды. Қайта қажет болса, ашып алыңыз.
cases-reopen = ↩️ Қайта ашу

cases-progress-all = ✅ Бәрі дайын
cases-all-ready = ☑ Бәрі дайын
cases-tick-hint-more = Құжат дайын болса, нөмірін басыңыз. Толығырағы: «Тағы» → «Құжаттар».
cases-tick-done = Енді мекемені таңдап, тапсыруға болады.
cases-is-ready = ☑ Дайын
cases-not-ready = ☐ Әлі дайын емес
cases-fill-here = ✍️ Осы жерде толтыру
cases-papers = ℹ️ Құжаттар
cases-papers-ask = Қай құжат туралы?
cases-list-of = 📋 Тізім
cases-to-card = 📅 Мерзімі
cases-added = ➕ Қосылды ({ $count }): { $titles }
cases-removed = ➖ Енді керек емес ({ $count }): { $titles }
cases-altered = 🔁 Енді басқасы керек: { $titles }
cases-for-other = ➕ Басқа адамға
cases-twin = Бұл қызмет бойынша ісіңіз бар. Соны жалғастырамыз ба, әлде басқа адамға ма?
cases-for-whom = <b>Кімге?</b>
    Атын жазыңыз, мысалы: «Айша» немесе «екінші пәтер». { $limit } таңбаға дейін.
cases-bring-count = 🗂 Алатын құжат: { $count }. Тізімі — «Барсам бола ма?» бетінде.
cases-bring-online = 🗂 Тіркейтін құжат: { $count } (тізімге қараңыз)
cases-elsewhere = 🔁 Басқа мекеме
cases-go = 🚶 Қазір барсам бола ма?
cases-go-now = Иә, қазір баруға болады. Жабылуы: { $until }.
cases-go-then = { $day }, { $from }–{ $to }
cases-go-never = Қабылдау күні белгісіз: алдымен телефон шалыңыз.
cases-go-day-off = Бүгін емес: { $why }.
cases-go-no-reception = Бүгін емес: бұл күні қабылдамайды.
cases-go-over = Бүгін емес: қабылдау бітті.
cases-go-early = Әлі ерте: ашылған жоқ.
cases-go-lunch = Қазір емес: үзіліс.
cases-go-soon-over = Қазір емес: қабылдау бітуге жарты сағат та қалмады.
cases-go-missing = ☐ Әлі дайын емес: { $count }. Алдымен соларды дайындаңыз.
cases-go-ready = ☑ Құжаттың бәрі дайын.
cases-go-remind = ⏰ Сол күні таңертең еске сал
cases-go-reminded = Еске саламын: { $when }
cases-submit-where = <b>Қайда және қашан тапсырдыңыз?</b>
cases-date-where = { $day }: қайда тапсырдыңыз?
cases-other-day = 📅 басқа күні
cases-date-other = ✏️ Басқа күн
cases-other-place = 🔁 Басқа жерде тапсырдым
cases-week-ask = Қай күні тапсырдыңыз?
cases-week-none = Бұл аптада қабылдау күні болмапты.
cases-week-before = ‹ Алдыңғы апта
cases-week-after = Келесі апта ›
cases-date-closed-day = { $day }: бұл күні { $place } құжат қабылдамайды. Күнін тексеріп, қайта жазыңызшы.
cases-date-closed-hour = { $day }: бұл сағатта { $place } құжат қабылдамайды. Уақытын тексеріп, қайта жазыңызшы.
cases-date-indeed = Иә, дәл солай болды
cases-day-from = { $day } · сағат { $time } ашылады
cases-due-waiting = 📅 <b>{ $day }</b> · күтеміз
cases-due-today = 📅 <b>Бүгін дайын болуы керек: { $day }</b>
cases-due-late = ⏳ Дайын болуы керек еді: <b>{ $day }</b> · { $days } күн өтті
cases-got-it = 🎉 Алдым
cases-not-yet = ⏳ Дайын емес
cases-not-yet-ask = <b>Мекемеге бардыңыз ба?</b>
cases-went = Бардым, дайын емес екен
cases-went-not = Әлі барған жоқпын
cases-go-collect = Құжат дайын болатын күн: { $due }. Барып алыңыз.
cases-term-runs = Мерзім әлі біткен жоқ. Дайын болатын күн: { $due }.
cases-term-broken = Мерзім бұзылды. Дайын болуы керек еді: { $due }. Шағымдануға болады: бірге толтырамыз.
cases-ask-again = ⏰ Қайта сұраймын: { $day }.
cases-why-months = Мерзім аймен саналады: демалыс пен мереке де ішінде. Соңғы күні — сол айдың сондай күні.
cases-state-gathering = дайыны: { $done } / { $all }
cases-state-due = дайын болады: { $day }
cases-state-received = алынды
cases-state-refused = бас тартты
cases-state-given-up = тоқтатылды
cases-ended-received = 🎉 Құжат алынды: { $day }
cases-ended-refused = 🚫 Бас тартты: { $day }
cases-ended-given-up = Тоқтатылды: { $day }
cases-closed-plain-received = Құжат алынды деп жаздым.
cases-closed-plain-refused = Бас тартты деп жаздым.
cases-closed-plain-given-up = Іс жабылды.
cases-closed-complaint = Осы іс бойынша № { $number } шағымыңыз әлі ашық. Оны қайтарып аласыз ба? Қайтармасаңыз, шағым қарала береді.
cases-see = ↔️ { $why } «{ $service }» – «⋯ Тағы» ішінде.
cases-open-answers = 💡 { $questions } сұраққа жауап берсеңіз, { $papers } құжатқа дейін керек болмай қалуы мүмкін: «Тағы» → «Жауаптарым».

cases-share-ask = <b>Жақындарыңызбен бірге</b>
    Әлі не керегін бір хабармен жібере аласыз. Немесе тізімді ашыңыз: сілтемені алған адам сізбен бірге белгілейді.
    Оларға құжаттар, істің атауы және кім не әкелетіні көрінеді. Жауаптарыңыз, мекемеңіз, байланысыңыз бен хаттарыңыз көрінбейді.
cases-share-missing = 📄 Әлі не керек
cases-share-open = 👥 Тізімді жақындарға ашу
cases-share-is-open = 👥 <b>Тізім ашық</b>
    Осы сілтемесі не карточкасы бар адам сізбен бірге белгілейді: { $link }
cases-share-who = Тізімде: { $names }
cases-share-nobody = Әзірге ешкім кірген жоқ.
cases-share-card = 💬 Карточканы чатқа салу
cases-share-send = 🔗 Сілтемені жіберу
cases-share-come = Құжаттарды бірге жинайық:
cases-share-refresh = 🔄 Жаңарту
cases-share-close = 🔒 Жабу
cases-share-close-ask = Тізімді жабасыз ба? Сілтеме мен карточкалар істемейді, бәрі шығады. Белгілеріңіз қалады.
cases-share-close-sure = 🔒 Иә, жабу
cases-share-closed-note = Тізім жабылды.
cases-share-closed = 🔒 Бұл тізім енді ортақ емес.
cases-share-of = 👥 { $owner } · дайыны: { $done } / { $all }
cases-share-hint = Нөмірін басыңыз: бір рет – 🙋 сіз әкелесіз, тағы бір рет – ☑ дайын, үшінші рет – қайтадан бос.
cases-share-over = ✅ Құжаттар тапсырылды. Енді ештеңе әкелудің қажеті жоқ.
cases-share-in = Сіз { $owner } тізіміне кірдіңіз. Атыңыз басқаларға көрінеді.
cases-share-in-bot = Ботта ашу
cases-share-leave = 🚪 Шығу
cases-share-left = Тізімнен шықтыңыз. Сіз әкелмек болған құжат қайтадан бос.
cases-share-away = Бұл тізім енді ортақ емес немесе сілтеме дұрыс емес. Жаңа сілтеме сұраңыз.
cases-share-stale = Тізім жаңа ғана өзгерді. Алдымен иесі ашуы керек.
cases-share-inline = 👥 Құжаттар тізімі
cases-share-inline-more = Осы чаттағылардың бәрі көреді, белгілей алады
