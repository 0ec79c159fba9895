# Заявления и список для печати.

applications-sheet-button = 🖨 Печать

applications-intro = Вы отвечаете на вопросы (их { $count }), а я пришлю готовое заявление в PDF. Останется распечатать и подписать.

    🔒 Ответы хранятся, только пока не отправлен PDF, и сразу удаляются. Если отмените – тоже удаляются. Если оставите незаконченным, удалятся через { $days } дней.
applications-intro-open = У вас есть начатое заявление: «{ $title }». Если начнёте это, ответы на то удалятся.
applications-begin = ✍️ Начать
applications-begin-anew = 🔄 Начать заново
applications-go-on = ▶️ Продолжить
applications-blank = 📄 Пустой бланк
applications-blank-lang = На каком языке нужен бланк?
applications-blank-sent = 📄 Пустой бланк. Распечатайте и заполните от руки.
applications-lang-kk = Казахский
applications-lang-ru = Русский

applications-question = <b>{ $title }</b> · { $number }/{ $all }
applications-now = Сейчас: <b>{ $answer }</b>
applications-hint-iin = 12 цифр, например: 920312400123
applications-hint-date = Например: 05.03.2012
applications-hint-phone = Например: +7 701 234 56 78
applications-hint-email = Например: aisha@mail.kz
applications-hint-name = Например: Серикова Айгуль Маратовна
applications-hint-address = Например: село Абай, улица Мира, дом 5
applications-row-number = Строка { $number }
applications-row-more = Записано:
    { $rows }

    Есть ещё?
applications-row-add = ➕ Ещё строка
applications-row-end = ✅ Это всё
applications-row-anew = 🔄 Переписать
applications-row-full = Больше строк на бланке не помещается.
applications-keep = ➡️ Оставить так
applications-skip = У меня этого нет
applications-hand = ✍️ Впишу от руки
applications-back = ‹ Назад
applications-cancel = ✖️ Отменить
applications-to-list = ‹ К списку

applications-fault-empty = Напишите ответ текстом, пожалуйста.
applications-fault-letters = Такие буквы я не смогу напечатать. Напишите казахскими, русскими или латинскими.
applications-fault-long = Слишком длинно. Уложитесь в { $limit } знаков, пожалуйста.
applications-fault-name = Напишите имя буквами, без цифр.
applications-fault-address = Напишите адрес подробнее.
applications-fault-iin-digits = В ИИН должно быть 12 цифр. Проверьте и напишите ещё раз.
applications-fault-iin-date = В начале ИИН стоит дата рождения, и здесь она не сходится. Сверьте с удостоверением и напишите ещё раз.
applications-fault-iin-sum = Похоже, в ИИН ошибка в одной цифре. Сверьте с удостоверением и напишите ещё раз.
applications-fault-date = Не получилось прочитать дату. Напишите день, месяц и год.
applications-fault-future = Этот день ещё не наступил. Напишите прошедшую дату.
applications-fault-phone = Не получилось прочитать номер. Напишите +7 и десять цифр.
applications-fault-email = Похоже, адрес почты неполный. Напишите его целиком.
applications-fault-number = Напишите только число. Например: 12
applications-fault-year = Напишите год четырьмя цифрами, не позже нынешнего. Например: 2012
applications-fault-choice = Нажмите одну из кнопок ниже.

applications-preview = <b>{ $title }: проверьте</b>
    Чтобы изменить ответ, нажмите его номер.
applications-by-hand = впишу от руки
applications-none = нет
applications-make = Если всё верно, выберите язык заявления.
applications-make-kk = 📄 PDF, казахский
applications-make-ru = 📄 PDF, русский
applications-sent = 📄 Ваше заявление готово. Распечатайте, перечитайте и подпишите.
applications-forgotten = ✅ Заявление отправлено, ответы удалены. Сообщения в чате остаются в Telegram: если хотите, удалите их сами.
applications-cancelled = Заявление отменено, ответы удалены.
applications-nothing-open = Начатого заявления нет: ответы удалены. Можно начать заново.
applications-unneeded = <b>{ $title }</b>: это заявление больше не нужно: вы иначе ответили на вопросы списка. Написанное хранится { $days } дней: если ответы изменятся снова, можно продолжить.

applications-paper-date = Дата: { $date }
applications-paper-date-blank = «____» ______________ 20____ г.
applications-paper-signature = Подпись
applications-paper-underline = { $options } (нужное подчеркните)

applications-sheet-progress = Готово: { $done } из { $all }
applications-sheet-code = Открыть в боте
applications-sheet-where = Куда сдавать
applications-sheet-hours = Приём: { $hours }
applications-sheet-hours-issue = Выдача: { $hours }
applications-sheet-phones = Тел.: { $phones }
applications-sheet-when = Срок и плата
applications-sheet-term = Срок: { $term }
applications-sheet-term-at = { $channel }: { $term }
applications-sheet-submitted = Сдано: { $day }
applications-sheet-due = Должно быть готово: { $day }
applications-sheet-collect = Последний день, чтобы забрать: { $day }
applications-sheet-sent = Список отправлен.
