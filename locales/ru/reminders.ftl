# Слова комнаты напоминаний: список, выбор времени, сообщения, тихие часы.

reminders-button = 🔔 Напоминания
reminders-list = Напомню:
reminders-list-hint = Нажмите номер, чтобы отложить, изменить или удалить.
reminders-list-empty = Пока напоминать не о чем. Когда сдадите документы, я сам напомню о сроке. Можно добавить и своё.
reminders-new = ➕ Добавить
reminders-back = ‹ Назад
reminders-gone = Этого напоминания уже нет.
reminders-delete = 🗑 Удалить
reminders-deleted = Удалено.
reminders-change = ✏️ Изменить
reminders-other-time = 🕘 Другое время
reminders-remind-me = 🔔 Напомнить
reminders-open-case = 📂 Открыть дело
reminders-file = 📅 В календарь
reminders-file-caption = Откройте файл, и дата появится в календаре телефона.

reminders-set = ⏰ Напомню: <b>{ $when }</b>
reminders-which-hour = { $day }: утром или днём?
reminders-other-day = 📅 Другой день
reminders-set-quiet = 🌙 Это тихие часы. Напомню, когда они закончатся: <b>{ $when }</b>
reminders-ask-when = <b>Когда напомнить?</b>
    Нажмите кнопку или напишите: «завтра 10:00», «через 3 дня», «25.11 в 9».
reminders-tomorrow = Завтра
reminders-working = Следующий рабочий день
reminders-calendar = 📅 Календарь
reminders-ask-day = <b>Выберите день</b>
reminders-ask-hour = <b>{ $day }</b>
    Выберите час или напишите: «14:30».
reminders-unread = Не получилось прочитать время. Напишите так: «завтра 10:00», «через 3 дня», «25.11 в 9».
reminders-hour-unread = Не получилось прочитать час. Напишите так: «14:30» или «9».
reminders-past = Это время уже прошло. Напишите день впереди, например «завтра 10:00» или «25.11.2027».
reminders-past-short = Это время уже прошло.
reminders-far = Это слишком далеко. Напишите день в ближайшие три года, например «25.11.2027».
reminders-ask-note = О чём напомнить? Напишите, до { $limit } знаков.
reminders-no-note = Можно без слов
reminders-note-unread = Пришлите текст не длиннее { $limit } знаков. Например: «забрать справку».
reminders-too-many = Уже ждут { $limit } напоминаний. Удалите лишние и добавьте снова.

reminders-snooze-hour = Через час
reminders-snooze-tomorrow = Завтра
reminders-snooze-working = Рабочий день

reminders-quiet-button = 🌙 Тихие часы
reminders-quiet-now = 🌙 Тихие часы: <b>{ $from }–{ $to }</b>. В это время не пишу, напомню сразу после.
reminders-quiet-which = Какие часы вы имеете в виду?
reminders-quiet-other = ✏️ Другие часы
reminders-quiet-off = 🔔 Тихих часов нет: напомню в любое время суток.
reminders-quiet-ask = Чтобы изменить, выберите или напишите: «22:00–07:00».
reminders-quiet-none = Без тихих часов
reminders-quiet-unread = Не получилось прочитать два часа. Напишите так: «22:00–07:00».

reminders-expires-button = ⏳ У документа кончается срок
reminders-expires-ask = <b>До какого дня действует документ?</b>
    Напишите дату: «25.11» или «25.11.2027». Напомню за неделю и за день.
reminders-reception-button = 🏛 Напомнить о приёме акима
reminders-no-reception = Расписание приёма этого учреждения неизвестно.

reminders-got-it = ✅ Получено
reminders-not-yet = Ещё нет
reminders-issue = 📤 Выдача: { $hours }
reminders-merged = { $count ->
    [one] Пока меня не было, накопилось { $count } напоминание
    [few] Пока меня не было, накопилось { $count } напоминания
   *[other] Пока меня не было, накопилось { $count } напоминаний
}
reminders-dead = Telegram не принял напоминание { $id }: { $reason }
reminders-event-due = должно быть готово
reminders-event-collect = последний день, чтобы забрать

reminders-short-hand-in = сдать документы
reminders-short-expires = у документа кончается срок
reminders-short-due-eve = скоро срок
reminders-short-due-day = день готовности
reminders-short-overdue = получили?
reminders-short-storage-week = забрать: осталась неделя
reminders-short-storage-day = забрать: остался день
reminders-short-reception = приём акима
reminders-short-own = напоминание

reminders-say-hand-in = 📄 Сегодня вы собирались сдать документы. Проверьте список перед выходом.
reminders-say-expires = ⏳ Один документ из списка действует только до этого дня: <b>{ $day }</b>. Сдайте его раньше или обновите.
reminders-say-due-eve = 📅 Должно быть готово: <b>{ $day }</b>.
reminders-say-due-day = 📅 <b>Сегодня должно быть готово.</b>
reminders-say-overdue = 📅 Срок был: { $day }. <b>Получили?</b>
reminders-say-storage-week = 📦 Заберите готовый документ. Последний день: <b>{ $day }</b>. Потом его там может уже не быть.
reminders-say-storage-day = 📦 Забрать документ почти не осталось времени. Последний день: <b>{ $day }</b>. Потом его там может уже не быть.
reminders-say-reception = 🏛 Аким принимает граждан: <b>{ $when }</b>
reminders-say-own = ⏰ Вы просили напомнить.

reminders-appeal-button = ⚖️ До какого дня можно жаловаться
reminders-appeal-remind = 🔔 Напомнить о конце срока
reminders-appeal-refused = Считаем, что об отказе вы узнали в этот день: { $day }.
reminders-appeal-silence = Срок закончился: { $day }. Если ответа вовремя нет, это считается отказом.
reminders-appeal-none = Есть три месяца с того дня, как вы узнаете о решении. Если откажут или срок пройдёт, я посчитаю день.
reminders-appeal-until = Последний день для жалобы: <b>{ $day }</b> (три месяца).
reminders-appeal-untold = Если в решении не сказано, как жаловаться: { $day } (шесть месяцев).
reminders-appeal-late = Три месяца прошли. Если причина уважительная (болезнь и подобное), срок восстановят; не принять из-за опоздания не могут.
reminders-appeal-registered = Жалобу регистрируют в день, когда она пришла; после работы или в выходной – в следующий рабочий день.
reminders-appeal-longer = Если нужна проверка, орган по качеству и акимат могут добавить до 10 рабочих дней; об этом скажут за 3 рабочих дня.
reminders-appeal-court = В суд – только после жалобы, если закон не говорит иного.
reminders-short-appeal = последний день для жалобы
reminders-say-appeal = ⚖️ Последний день для жалобы: <b>{ $day }</b>. Потом понадобится уважительная причина.
reminders-complain = ⚖️ Пожаловаться

reminders-short-edition = правила обновились
reminders-say-edition = 🔄 <b>Правила обновились.</b> Новые – с { $since }. Ваше дело идёт по прежним. Что меняют новые:
reminders-edition-stays = Пока вы не перейдёте сами, дело идёт по прежним правилам.
reminders-edition-submitted = Вы сдали документы по прежним правилам, день готовности не меняется.
reminders-edition-move = 🔄 Перейти на новые правила
reminders-short-resting = документы ждут
reminders-say-resting = 💤 Здесь неделю ничего не менялось. Продолжим? Ваши отметки сохранены.
reminders-not-needed = Больше не нужно
