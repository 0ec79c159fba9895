# Слова комнаты дел: список, вопросы, куда идти, сдача, конец.

cases-list = Мои дела
cases-list-empty = Дел пока нет. Выберите услугу, и список документов сохранится здесь.
cases-list-button = 📂 Мои дела
cases-state-submitted = сдано
cases-gone = Такого дела нет. Вот ваши дела.
cases-service-gone = Этой услуги в боте больше нет, поэтому её список показать нельзя. Ваши даты и напоминания остались.
cases-flow-changed = Список этой услуги обновился. Посмотрите его ещё раз.
cases-changed = Список этой услуги изменился. Отметки на остальных документах сохранены.
cases-changed-new = ➕ Добавилось: { $what }
cases-changed-new-more = ➕ И ещё: { $n }
cases-changed-gone-named = ➖ Больше не нужно: { $what }
cases-changed-gone = ➖ Больше не нужно документов: { $n }
cases-changed-due = ⏱ Срок теперь другой: результат должен быть готов { $due }.
cases-changed-again = ❓ Спрошу ещё раз: { $what }
cases-changed-term = ⏱ Срок теперь другой: посмотрите «Срок и плата».
cases-changed-nothing = Описание этой услуги обновилось. Для вас в списке всё по-прежнему.

cases-progress = Готово: { $done } из { $all }
cases-tick-hint = Документ готов — нажмите его номер. Подробности — по стрелке вниз.
cases-form-annex = Бланк: { $annex } к стандарту.
cases-clause = Основание: { $clause }
cases-wrong = ⚠️ Здесь ошибка
cases-wrong-ask = Что не так? Напишите одним предложением, например: «Этот документ больше не спрашивают».
cases-wrong-again = Напишите одним предложением, не длиннее { $limit } знаков.
cases-wrong-thanks = Спасибо! Редактор проверит.
cases-back-to-list = ‹ К списку
cases-back = ‹ Назад
cases-changes = ✏️ Мои ответы
cases-where = 📍 Куда идти
cases-terms = ⏱ Срок и плата
cases-refusals = ⚠️ Когда вернут
cases-more = ⋯ Ещё
cases-more-ask = Что сделать?
cases-family = 👪 Близким
cases-rename = 🏷 Название
cases-close = 🏁 Завершить
cases-submit = ✅ Документы сданы

cases-family-missing = { $count ->
    [0] Всё готово.
   *[other] Ещё нужно документов: { $count }
}
cases-family-all-ready = ☑ Можно сдавать.
cases-family-link = Открыть список в боте: { $link }

cases-name-ask = Как назвать это дело? Например: «Айша» или «вторая квартира». До { $limit } знаков.
cases-name-again = Пришлите название текстом, не длиннее { $limit } знаков. Например: «Айша».

cases-question-number = Вопрос { $number } из { $all }
cases-question-skip = Не знаю, пропустить
cases-question-to-list = Сразу к списку
cases-question-open = ответа нет
cases-question-change = ✏️ { $number }
cases-questions-again = Спросить заново
cases-changes-head = <b>Ваши ответы</b>
    Нажмите номер, чтобы изменить ответ. Остальные сохранятся.

cases-channel-ask = <b>Где будете сдавать?</b>
    Выберите, где вам удобнее.
cases-bring = Возьмите с собой:
cases-no-office = 📍 Место ещё не выбрано.
cases-online = 🌐 <b>Куда:</b> https://egov.kz — никуда идти не надо.
cases-office-2011 = ⚠️ Это адрес 2011 года. Прежде чем идти, спросите по номеру 1414.
cases-edition-replaced = Правила обновились. Это дело идёт по прежней редакции. Перейти на новую можно в меню «Ещё».
cases-edition-move = 🔄 Перейти на новые правила
cases-edition-changes = 🔄 Что новые правила меняют в этом деле
cases-edition-same = Бумаги те же.
cases-edition-move-now = ✅ Перейти: отметки сохранятся
cases-edition-stay = Остаться на прежних
cases-really = ⏳ <b>На самом деле:</b> если начать сегодня, «{ $paper }» будет: { $first }; если в тот же день подать, результат: { $last }.
cases-hours-acceptance = 🕘 Приём: { $hours }
cases-hours-issue = 📤 Выдача: { $hours }
cases-term = ⏱ Срок: { $term }
cases-fee = 💳 { $fee }
cases-booking = Можно записаться заранее.
cases-no-booking = Без записи, в порядке очереди.
cases-expedited = Можно ускорить.
cases-no-expedited = Ускоренной выдачи нет.

cases-submit-when = <b>Когда вы сдали документы?</b>
    Нажмите кнопку или напишите дату: «25.11», «25.11 10:30», «вчера».
cases-submit-change = ✏️ Изменить дату
cases-today = сегодня
cases-yesterday = вчера
cases-date-unread = Не получилось прочитать дату. Напишите так: «25.11», «25.11.2026» или «вчера».
cases-date-future = Этот день ещё не наступил. Напишите день, когда сдали документы: сегодня или раньше.
cases-date-old = Это слишком давно. Напишите день за последний год, например «25.11».
cases-submitted-on = ✅ Сдано: { $day }
cases-due-on = 📅 <b>Должно быть готово: { $day }</b>
cases-collect-by = 📦 Последний день, чтобы забрать: { $day }. Потом документа там может уже не быть.
cases-collect-before = 📦 Успейте забрать: { $last }. Последний день хранения — { $day }, но там закрыто.
cases-why = ❓ Почему этот день
cases-why-counted = <b>Посчитаны дни:</b>
cases-why-skipped = <b>Не считаются:</b>

cases-close-ask = <b>Чем закончилось дело?</b>
cases-outcome-received = 🎉 Документ получен
cases-outcome-refused = 🚫 Отказали
cases-outcome-given-up = Больше не нужно
cases-closed-received = 🎉 Поздравляем! Дело завершено.
cases-closed-refused = Дело закончилось отказом. Если не согласны, можно пожаловаться.
cases-closed-given-up = Дело закрыто. Понадобится — откройте снова.
cases-reopen = ↩️ Открыть снова

cases-progress-all = ✅ Всё готово
cases-all-ready = ☑ Всё готово
cases-tick-hint-more = Документ готов — нажмите его номер. Подробности: «Ещё» → «Документы».
cases-tick-done = Теперь выберите, куда идти, и можно сдавать.
cases-is-ready = ☑ Готов
cases-not-ready = ☐ Ещё не готов
cases-fill-here = ✍️ Заполнить здесь
cases-papers = ℹ️ Документы
cases-papers-ask = О каком документе?
cases-list-of = 📋 Список
cases-to-card = 📅 Срок
cases-added = ➕ Добавилось ({ $count }): { $titles }
cases-removed = ➖ Больше не нужно ({ $count }): { $titles }
cases-altered = 🔁 Теперь нужно другое: { $titles }
cases-for-other = ➕ Для другого человека
cases-twin = По этой услуге у вас уже есть дело. Продолжим его или начнём для другого человека?
cases-for-whom = <b>Для кого?</b>
    Напишите имя, например: «Айша» или «вторая квартира». До { $limit } знаков.
cases-bring-count = 🗂 Документов взять: { $count }. Какие — смотрите в «Можно идти?».
cases-bring-online = 🗂 Документов приложить: { $count } (смотрите список)
cases-elsewhere = 🔁 Другое место
cases-go = 🚶 Можно идти сейчас?
cases-go-now = Да, можно идти: открыто до { $until }.
cases-go-then = { $day }, { $from }–{ $to }
cases-go-never = Дни приёма неизвестны: сначала позвоните.
cases-go-day-off = Сегодня нет: { $why }.
cases-go-no-reception = Сегодня нет: в этот день не принимают.
cases-go-over = Сегодня нет: приём закончился.
cases-go-early = Ещё рано: не открылись.
cases-go-lunch = Сейчас нет: перерыв.
cases-go-soon-over = Сейчас нет: до конца приёма меньше получаса.
cases-go-missing = ☐ Ещё не готово: { $count }. Сначала подготовьте это.
cases-go-ready = ☑ Все документы готовы.
cases-go-remind = ⏰ Напомнить в то утро
cases-go-reminded = Напомню: { $when }
cases-submit-where = <b>Где и когда вы сдали документы?</b>
cases-date-where = { $day }: где вы сдали документы?
cases-other-day = 📅 другой день
cases-date-other = ✏️ Другой день
cases-other-place = 🔁 Сдали в другом месте
cases-week-ask = В какой день вы сдали документы?
cases-week-none = На этой неделе приёма ещё не было.
cases-week-before = ‹ Неделя раньше
cases-week-after = Неделя позже ›
cases-date-closed-day = { $day }: в этот день там не принимают документы ({ $place }). Проверьте день и напишите ещё раз.
cases-date-closed-hour = { $day }: в этот час там не принимают документы ({ $place }). Проверьте время и напишите ещё раз.
cases-date-indeed = Да, так и было
cases-day-from = { $day }, с { $time }
cases-due-waiting = 📅 <b>{ $day }</b> · ждём
cases-due-today = 📅 <b>Должно быть готово сегодня: { $day }</b>
cases-due-late = ⏳ Должно было быть готово: <b>{ $day }</b> · { $days ->
        [one] прошёл { $days } день
        [few] прошло { $days } дня
       *[other] прошло { $days } дней
    }
cases-got-it = 🎉 Получено
cases-not-yet = ⏳ Не готово
cases-not-yet-ask = <b>Вы уже ходили за документом?</b>
cases-went = Ходили, было не готово
cases-went-not = Ещё не ходили
cases-go-collect = Документ должен быть готов: { $due }. Сходите за ним.
cases-term-runs = Срок ещё идёт: { $due }.
cases-term-broken = Срок нарушен: должно было быть готово { $due }. Можно пожаловаться: заполним вместе.
cases-ask-again = ⏰ Спрошу ещё раз: { $day }.
cases-why-months = Срок считается месяцами: выходные и праздники входят. Последний день — то же число другого месяца.
cases-state-gathering = готово { $done } из { $all }
cases-state-due = будет готово: { $day }
cases-state-received = получено
cases-state-refused = отказали
cases-state-given-up = прекращено
cases-ended-received = 🎉 Документ получен: { $day }
cases-ended-refused = 🚫 Отказали: { $day }
cases-ended-given-up = Прекращено: { $day }
cases-closed-plain-received = Записано: документ получен.
cases-closed-plain-refused = Записано: отказали.
cases-closed-plain-given-up = Дело закрыто.
cases-closed-complaint = По этому делу ещё открыта жалоба № { $number }. Отозвать её? Если не отзывать, её рассмотрят до конца.
cases-see = ↔️ { $why } «{ $service }» — в «⋯ Ещё».
cases-open-answers = 💡 Ответьте ещё на { $questions ->
        [one] { $questions } вопрос
        [few] { $questions } вопроса
       *[other] { $questions } вопросов
    }: может не понадобиться { $papers ->
        [one] { $papers } документ
       *[other] до { $papers } документов
    }. «Ещё» → «Мои ответы».

cases-share-ask = <b>Вместе с близкими</b>
    Отправьте одним сообщением, чего ещё не хватает. Или откройте список: кто получит ссылку, отмечает вместе с вами.
    Им видны документы, название дела и кто что несёт. Ваши ответы, учреждение, контакты и письма не видны.
cases-share-missing = 📄 Чего ещё не хватает
cases-share-open = 👥 Открыть список для близких
cases-share-is-open = 👥 <b>Список открыт</b>
    У кого есть эта ссылка или карточка, отмечает вместе с вами: { $link }
cases-share-who = В списке: { $names }
cases-share-nobody = Пока никто не вошёл.
cases-share-card = 💬 Карточку в чат
cases-share-send = 🔗 Отправить ссылку
cases-share-come = Давайте соберём документы вместе:
cases-share-refresh = 🔄 Обновить
cases-share-close = 🔒 Закрыть
cases-share-close-ask = Закрыть список? Ссылка и карточки перестанут работать, все выйдут. Ваши отметки останутся.
cases-share-close-sure = 🔒 Да, закрыть
cases-share-closed-note = Список закрыт.
cases-share-closed = 🔒 Этим списком больше не делятся.
cases-share-of = 👥 { $owner } · готово { $done } из { $all }
cases-share-hint = Нажмите номер: раз – 🙋 несёте вы, ещё раз – ☑ готово, третий раз – снова свободно.
cases-share-over = ✅ Документы сданы. Нести больше ничего не надо.
cases-share-in = Вы в списке: { $owner }. Ваше имя видно остальным.
cases-share-in-bot = Открыть в боте
cases-share-leave = 🚪 Выйти
cases-share-left = Вы вышли из списка. То, что вы хотели принести, снова свободно.
cases-share-away = Этим списком больше не делятся, или ссылка неверна. Попросите новую ссылку.
cases-share-stale = Список только что изменился. Сначала его должен открыть хозяин.
cases-share-inline = 👥 Список документов
cases-share-inline-more = Все в этом чате видят его и могут отмечать
