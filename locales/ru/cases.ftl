# Слова комнаты дел: список, вопросы, куда идти, сдача, конец.

cases-list = Мои дела
cases-list-hint = Нажмите на дело, чтобы продолжить.
cases-list-empty = Дел пока нет. Выберите услугу, и список документов сохранится здесь.
cases-list-button = 📂 Мои дела
cases-state-submitted = сдано
cases-state-closed = завершено
cases-gone = Такого дела нет. Вот ваши дела.
cases-service-gone = Этой услуги в боте больше нет, поэтому её список показать нельзя. Ваши даты и напоминания остались.
cases-flow-changed = Список этой услуги обновился. Посмотрите его ещё раз.
cases-changed = Список этой услуги изменился. Отметки на остальных документах сохранены.
cases-changed-new = ➕ Добавилось: { $what }
cases-changed-new-more = ➕ И ещё: { $n }
cases-changed-gone = ➖ Больше не нужно документов: { $n }
cases-changed-again = ❓ Спрошу ещё раз: { $what }
cases-changed-term = ⏱ Срок теперь другой: посмотрите «Срок и плата».
cases-changed-nothing = Описание этой услуги обновилось. Для вас в списке всё по-прежнему.

cases-progress = Готово: { $done } из { $all }
cases-tick-hint = Нажмите на документ, когда он готов. ℹ️ — подробнее по номеру.
cases-form-annex = Бланк: { $annex } к стандарту.
cases-clause = Основание: { $clause }
cases-wrong = ⚠️ Здесь ошибка
cases-wrong-ask = Что не так? Напишите одним предложением, например: «Этот документ больше не спрашивают».
cases-wrong-again = Напишите одним предложением, не длиннее { $limit } знаков.
cases-wrong-thanks = Спасибо! Редактор проверит.
cases-back-to-list = ‹ К списку
cases-back = ‹ Назад
cases-changes = ✏️ Изменить ответы
cases-where = 📍 Куда идти
cases-terms = ⏱ Срок и плата
cases-refusals = ⚠️ Почему могут вернуть
cases-more = ⋯ Ещё
cases-more-ask = Что сделать?
cases-family = 👪 Отправить близким
cases-rename = 🏷 Название
cases-close = 🏁 Завершить
cases-submit = ✅ Документы сданы
cases-summary = 🧾 Коротко

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
cases-bring = <b>Возьмите с собой:</b>
cases-open-answers = 💡 Ответьте ещё на { $questions ->
        [one] { $questions } вопрос
        [few] { $questions } вопроса
       *[other] { $questions } вопросов
    } — и список может стать короче: до { $papers } документов уйдёт.
cases-office = <b>Куда:</b>
cases-no-office = 📍 Место ещё не выбрано. Нажмите «Куда идти».
cases-online = 🌐 <b>Куда:</b> https://egov.kz — никуда идти не надо.
cases-office-2011 = ⚠️ Это адрес 2011 года. Прежде чем идти, спросите по номеру 1414.
cases-edition-replaced = Правила обновились. Это дело идёт по прежней редакции. Перейти на новую можно в меню «Ещё».
cases-edition-move = 🔄 Перейти на новые правила
cases-hours-acceptance = 🕘 Приём: { $hours }
cases-hours-issue = 📤 Выдача: { $hours }
cases-term = ⏱ Срок: { $term }
cases-fee = 💳 { $fee }
cases-booking = Можно записаться заранее.
cases-no-booking = Без записи, в порядке очереди.
cases-expedited = Можно ускорить.
cases-no-expedited = Ускоренной выдачи нет.

cases-submit-channel = <b>Где вы сдали документы?</b>
cases-submit-when = <b>Когда вы сдали документы?</b>
    Нажмите кнопку или напишите дату: «25.11», «25.11 10:30», «вчера».
cases-submit-change = ✏️ Изменить дату
cases-today = Сегодня, сейчас
cases-yesterday = Вчера
cases-date-unread = Не получилось прочитать дату. Напишите так: «25.11», «25.11.2026» или «вчера».
cases-date-future = Этот день ещё не наступил. Напишите день, когда сдали документы: сегодня или раньше.
cases-date-old = Это слишком давно. Напишите день за последний год, например «25.11».
cases-submitted-on = ✅ Сдано: { $day }
cases-due-on = 📅 <b>Должно быть готово: { $day }</b>
cases-collect-by = 📦 Последний день, чтобы забрать: { $day }. Потом документа там может уже не быть.
cases-due-reminders = Напомню, когда подойдёт срок.
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
