# Іс бөлмесінің сөздері: тізім, сұрақтар, қайда бару, тапсыру, аяқтау.

cases-list = Менің істерім
cases-list-hint = Жалғастыру үшін істі басыңыз.
cases-list-empty = Әзірге бірде-бір іс жоқ. Қызметті таңдасаңыз, құжаттар тізімі осында сақталады.
cases-list-button = 📂 Істерім
cases-state-submitted = тапсырылды
cases-state-closed = аяқталды
cases-gone = Бұл іс табылмады. Міне, істеріңіз.
cases-service-gone = Бұл қызмет ботта енді жоқ, сондықтан тізімін көрсету мүмкін емес. Мерзімдеріңіз бен еске салғыштарыңыз сақталды.
cases-flow-changed = Қызметтің тізімі жаңарды. Қайта қарап шығыңыз.
cases-changed = Бұл қызметтің тізімі өзгерді. Қалған құжаттардағы белгілер сақталды.
cases-changed-new = ➕ Қосылды: { $what }
cases-changed-new-more = ➕ Тағы: { $n }
cases-changed-gone = ➖ Енді керек емес құжат: { $n }
cases-changed-again = ❓ Қайта сұраймын: { $what }
cases-changed-term = ⏱ Мерзім өзгерді: «Мерзімі мен ақысы» бөлімін қараңыз.
cases-changed-nothing = Бұл қызметтің сипаттамасы жаңарды. Сіздің тізіміңіз сол қалпында.

cases-progress = Дайыны: { $done } / { $all }
cases-tick-hint = Дайын құжатты басып белгілеңіз. ℹ️ — нөмірі бойынша толығырақ.
cases-form-annex = Бланкісі: стандарттың { $annex }сы.
cases-clause = Негізі: { $clause }
cases-wrong = ⚠️ Мұнда қате бар
cases-wrong-ask = Не дұрыс емес? Бір сөйлеммен жазыңыз, мысалы: «Бұл құжат енді сұралмайды».
cases-wrong-again = Бір сөйлеммен, { $limit } таңбадан асырмай жазыңыз.
cases-wrong-thanks = Рақмет! Редактор тексереді.
cases-back-to-list = ‹ Тізімге
cases-back = ‹ Артқа
cases-changes = ✏️ Жауаптарды өзгерту
cases-where = 📍 Қайда бару
cases-terms = ⏱ Мерзім мен төлем
cases-refusals = ⚠️ Неге қайтаруы мүмкін
cases-more = ⋯ Тағы
cases-more-ask = Не істейік?
cases-family = 👪 Жақындарға жіберу
cases-rename = 🏷 Атау
cases-close = 🏁 Аяқтау
cases-submit = ✅ Тапсырдым
cases-summary = 🧾 Қысқаша

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
cases-bring = <b>Өзіңізбен алыңыз:</b>
cases-open-answers = 💡 { $questions } сұраққа жауап берсеңіз, тізімнен { $papers } құжатқа дейін алынып тасталуы мүмкін: «✏️ Жауаптарды өзгерту».
cases-office = <b>Қайда:</b>
cases-no-office = 📍 Мекеме әлі таңдалмаған. «Қайда бару» дегенді басыңыз.
cases-online = 🌐 <b>Қайда:</b> https://egov.kz — ешқайда барудың қажеті жоқ.
cases-office-2011 = ⚠️ Бұл — 2011 жылғы мекенжай. Барар алдында 1414-тен сұраңыз.
cases-edition-replaced = Ереже жаңарды. Бұл іс ескі редакциямен жүріп жатыр. Жаңасына «Тағы» мәзірінен көше аласыз.
cases-edition-move = 🔄 Жаңа ережеге көшу
cases-hours-acceptance = 🕘 Қабылдау: { $hours }
cases-hours-issue = 📤 Беру: { $hours }
cases-term = ⏱ Мерзімі: { $term }
cases-fee = 💳 { $fee }
cases-booking = Алдын ала жазылуға болады.
cases-no-booking = Алдын ала жазылу жоқ, кезекпен қабылдайды.
cases-expedited = Жедел қызмет көрсетіледі.
cases-no-expedited = Жедел қызмет көрсетілмейді.

cases-submit-channel = <b>Қайда тапсырдыңыз?</b>
cases-submit-when = <b>Құжаттарды қашан тапсырдыңыз?</b>
    Түймені басыңыз немесе күнін жазыңыз: «25.11», «25.11 10:30», «кеше».
cases-submit-change = ✏️ Күнін өзгерту
cases-today = Бүгін, қазір
cases-yesterday = Кеше
cases-date-unread = Бұл күнді түсінбедім. Былай жазыңыз: «25.11», «25.11.2026» немесе «кеше».
cases-date-future = Бұл күн әлі келген жоқ. Құжатты тапсырған күнді жазыңыз: бүгінгі немесе өткен күн.
cases-date-old = Бұл күн тым ескі. Соңғы бір жылдың ішіндегі күнді жазыңыз, мысалы «25.11».
cases-submitted-on = ✅ Тапсырылды: { $day }
cases-due-on = 📅 <b>Дайын болуы керек: { $day }</b>
cases-collect-by = 📦 Алып кетудің соңғы күні: { $day }. Одан кейін құжат ол жерде болмауы мүмкін.
cases-due-reminders = Мерзім жақындағанда еске саламын.
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
