# Слова комнаты жалоб: как пожаловаться, следить за ответом и сказать последнее слово.

complaints-button = ✍️ Пожаловаться
complaints-begin = ✍️ Новая жалоба
complaints-own = 📮 Мои жалобы
complaints-title = Жалоба
complaints-left = { $count ->
    [one] остался { $count } вопрос
    [few] осталось { $count } вопроса
   *[other] осталось { $count } вопросов
}
complaints-now = <b>Пока указано:</b>
complaints-back = ‹ Назад
complaints-keep = Дальше ›
complaints-stop = ✖️ Остановиться
complaints-ready = ✅ Готово
complaints-no-files = Без файлов
complaints-clear = 🗑 Заново
complaints-start = Здесь можно пожаловаться на учреждение или на то, как оказали услугу. Отвечаем за 15 дней.
complaints-drafts = <b>Неоконченные жалобы</b>
    Нажмите, чтобы продолжить. Они хранятся 7 дней.
complaints-draft-open = ✏️ { $name } · { $at }
complaints-draft-nameless = Без услуги
complaints-draft-gone = Этого черновика уже нет.
complaints-limit-day = За один день можно подать не больше { $limit } жалоб. Черновик сохранён, приходите завтра.
complaints-limit-drafts = У вас уже есть неоконченные жалобы, больше { $limit } сразу нельзя. Закончите одну из них или удалите.
complaints-stopped = Остановились. Всё, что вы написали, сохранено на 7 дней.
complaints-resume = ✏️ Продолжить
complaints-drop = 🗑 Удалить черновик
complaints-dropped = Черновик удалён.

complaints-ask-service = <b>О какой услуге речь?</b>
    Выберите её. Или просто напишите здесь, что случилось, одним сообщением, можно с фото: что смогу, заполню сам и спрошу, чего не хватает.
complaints-ask-service-told = <b>О какой услуге речь?</b>
    Выберите её.
complaints-ask-channel = <b>Куда вы обращались?</b>
complaints-ask-office = <b>В каком учреждении это было?</b>
complaints-ask-about = <b>О чём жалоба?</b>
complaints-ask-when = <b>Когда это случилось?</b>
    Нажмите кнопку или напишите дату: «25.11», «вчера».
complaints-ask-text = <b>Что случилось?</b>
    Расскажите своими словами: что, где, кто. Можно несколькими сообщениями; фото и голосовое приложу к жалобе.
    Отвечают вам сотрудники бота, здесь. Письмо в учреждение я составлю, отнесёте его вы сами.
complaints-ask-kind = Нажмите то, что ближе, и расскажите.
complaints-ask-files = <b>Есть фото или документы?</b>
    Больше всего помогает фото отказа или бумаги. Голосовое и видео тоже подойдут.
complaints-ask-name = <b>Как вас зовут?</b>
    Напишите фамилию и имя: на жалобу без имени не отвечают.
complaints-ask-contact = <b>Куда вам ответить?</b>
    По стандартам отвечают письмом. Здесь, в чате, ответ придёт в любом случае.
complaints-ask-contact-today = <b>Куда вам ответить?</b>
    Здесь, в чате, ответ придёт в любом случае.
complaints-ask-post = Напишите почтовый адрес с индексом. Например: «050000, Алматы, улица Абая, 10, квартира 5».
complaints-ask-email = Напишите адрес электронной почты. Например: «aisha@example.kz».
complaints-ask-phone = Напишите номер телефона, например «8 701 123 45 67», или нажмите кнопку внизу.

complaints-name-service = Услуга
complaints-name-channel = Куда обращались
complaints-name-office = Учреждение
complaints-name-about = О чём
complaints-name-when = Когда
complaints-name-text = Текст
complaints-name-files = Файлы
complaints-name-name = Имя
complaints-name-contact = Ответ

complaints-office-skip = Не знаю, пропустить
complaints-office-unknown = не указано
complaints-today = Сегодня
complaints-yesterday = Вчера
complaints-forgot-day = Не помню
complaints-day-unknown = не указано
complaints-day-unread = Не получилось прочитать дату. Напишите так: «25.11» или «вчера».
complaints-day-future = Этот день ещё не наступил. Напишите, когда это случилось.
complaints-day-old = Это слишком давно. Проверьте год.
complaints-corrected = ✏️ Исправлено.
complaints-day-taken = 📅 Случилось: <b>{ $day }</b>
complaints-day-note = Случилось: { $day }
complaints-day-change = ✏️ Другой день
complaints-text-taken = Записано. Пишите дальше или нажмите «Готово».
complaints-files-taken = Принято. Пришлите ещё или нажмите «Готово».
complaints-text-short = Это очень коротко. Расскажите чуть больше: что случилось, где и чего вы хотите.
complaints-text-long = Больше не поместится: в жалобе до { $max } знаков. Остальное можно послать после отправки, кнопкой «Добавить».
complaints-text-unread = Это приложить не могу. Пришлите текст, фото, документ или голосовое.
complaints-file-large = Файл слишком большой: каждый до { $size } МБ. Всего можно { $count }.
complaints-file-type = Такой файл не откроют. Пришлите фото, PDF или документ Word.
complaints-file-many = Больше { $count } файлов приложить нельзя.
complaints-files-count = { $count ->
    [0] нет
    [one] { $count } файл
    [few] { $count } файла
   *[many] { $count } файлов
}
complaints-name-unread = Напишите имя буквами, до 100 знаков. Например: «Ахметова Айша».
complaints-name-letters = Такие буквы в письме не напечатаются: { $letters }. Напишите имя казахскими, русскими или латинскими.
complaints-post-unread = Не похоже на адрес. Нужны улица и номер дома. Например: «050000, Алматы, улица Абая, 10».
complaints-email-unread = Не похоже на почту. Например: «aisha@example.kz».
complaints-phone-unread = Не похоже на номер. Например: «8 701 123 45 67» или «+7 701 123 45 67».
complaints-way-chat = 💬 Только сюда, в чат
complaints-way-post = ✉️ Письмом по почте
complaints-way-email = 📧 На электронную почту
complaints-way-phone = 📞 По телефону

complaints-preview = Проверьте жалобу
complaints-to = Кому:
complaints-over = На кого:
complaints-term = ⏱ Последний день для ответа: { $day }.
complaints-law = По закону (письмо отдают самому учреждению):
law-passed = Тот, на кого жалуются, за 3 рабочих дня передаёт жалобу выше или полностью выполняет требования.
law-answer-provider = Если подать сейчас, ответ того, кто оказывает услугу: { $day } (5 рабочих дней).
law-answer-quality = Если подать сейчас, ответ органа, который оценивает качество: { $day } (15 рабочих дней).
complaints-term-desk = ⏱ Стол жалоб этого бота ответит не позже: { $day }.
complaints-next = Что будет дальше: вы получите номер, сотрудник возьмёт жалобу, и о каждом шаге я напишу сюда.
complaints-register = 📨 Отправить
complaints-similar = У вас уже есть открытая жалоба на это же: № { $number } ({ $day }). Можно дополнить её, тогда ответят быстрее.
complaints-similar-add = ➕ Дополнить № { $number }
complaints-similar-go-on = Всё равно отправить новую

complaints-receipt = ✅ Жалоба принята. № { $number }
complaints-receipt-at = Дата и время: { $at }
complaints-receipt-by = Принял: бот «Анықтама», стол жалоб.
complaints-receipt-next = Сохраните номер. О каждом шаге я напишу сюда.
complaints-not-found = Жалобы с таким номером у вас нет.

complaints-list = Мои жалобы
complaints-list-empty = Жалоб пока нет.
complaints-registered = Подана: { $at }
complaints-open = 📄 Открыть жалобу
complaints-refresh = 🔄 Обновить
complaints-history = 🕓 История
complaints-say = ➕ Добавить
complaints-reply = ✍️ Ответить
complaints-withdraw = ↩️ Отозвать
complaints-escalate = ⬆️ Выше: { $to }
complaints-letter-kazakh = { $copy ->
    [yes] ✍️ Образец на казахском
   *[no] 🖨 Письмо на казахском
}
complaints-letter-russian = { $copy ->
    [yes] ✍️ Образец на русском
   *[no] 🖨 Письмо на русском
}
complaints-letter-hint = Распечатайте, подпишите и отдайте или пошлите адресату. К письму приложите копии документов.
complaints-letter-hint-copy = Такую жалобу пишут от руки: перепишите этот образец своей рукой, подпишите и отдайте или пошлите адресату. К жалобе приложите копии документов.
complaints-letter-gaps = ⚠️ В письме не напечатались знаки: { $letters }. Допишите их от руки.
complaints-last-citizen = Вы, { $at }:
complaints-last-staff = Вам, { $at }:

complaints-state-new = ждёт сотрудника
complaints-state-taken = рассматривают
complaints-state-asked = ждут вашего ответа
complaints-state-forwarded = передана
complaints-state-answered = есть ответ
complaints-state-closed = закрыта
complaints-state-withdrawn = отозвана
complaints-state-late = ответ опаздывает

complaints-did-registered = подана
complaints-did-taken = взял сотрудник
complaints-did-taken-over = взял другой сотрудник
complaints-did-asked = вам задали вопрос
complaints-did-said = вы добавили
complaints-did-forwarded = передана
complaints-did-study = нужно изучение, срок 30 дней
complaints-did-answered = дан ответ
complaints-did-rejected = отклонена
complaints-did-close-asked = спросили, решён ли вопрос
complaints-did-settled = вы сказали: решено
complaints-did-silence = закрыта: за 10 дней возражений не было
complaints-did-reopened = открыта снова
complaints-did-escalated = поднята выше
complaints-did-court = вы узнали, как идти в суд
complaints-did-withdrawn = вы отозвали
complaints-did-rated = вы оценили
complaints-files-refused = 📎 Не удалось передать файлов: { $files }. Телеграм не принимает их в этот чат.
complaints-did-undelivered = сообщение не дошло
complaints-did-contact-opened = сотрудник открыл ваш контакт
complaints-did-dismissed = рассмотрение прекращено
complaints-did-released = ищут другого сотрудника
complaints-did-assigned = передали сотруднику
complaints-did-noted = заметка сотрудников
complaints-did-muted = уведомления сотрудникам выключены
complaints-did-unmuted = уведомления сотрудникам включены

complaints-told-taken = 👤 Жалобу № { $number } взял сотрудник.
complaints-told-asked = ❓ Вопрос по жалобе № { $number }:
complaints-told-forwarded = 📤 Жалоба № { $number } передана дальше:
complaints-told-study = 🔎 По жалобе № { $number } нужно дополнительное изучение.
complaints-told-answered = 📬 Ответ на жалобу № { $number }:
complaints-told-rejected = 🚫 Жалоба № { $number } отклонена. Причина:
complaints-told-settle = Сотрудник просит закрыть жалобу № { $number }.
complaints-told-closed = Жалоба № { $number } закрыта: за 10 дней возражений не было.
complaints-told-dismissed = 🚫 Жалобу № { $number } больше не рассматривают: она повторяет прежнюю без новых фактов или оскорбляет людей. Что написал сотрудник:
complaints-told-overdue = ⏰ По жалобе № { $number } срок прошёл, ответа нет. Последний день был { $day }. Жалобу можно поднять выше.
complaints-told-came-back = Оценка низкая, поэтому жалоба № { $number } открыта снова. Последний день для ответа: { $day }. <b>Что осталось не так?</b> Старший сотрудник прочитает ваш ответ.
complaints-told-rated-low = Оценка по жалобе № { $number } низкая, сотрудники об этом узнали. Снова открыть её уже нельзя. <b>Что было не так?</b>
complaints-say-why = ✍️ Написать, что не так

complaints-settle-ask = <b>Вопрос решён?</b> Ответьте, пожалуйста, не позже этого дня: { $day }. Иначе жалоба закроется.
complaints-settled-yes = ✅ Да, решён
complaints-settled-no = ❌ Нет, не решён
complaints-thanks = Спасибо! Жалоба № { $number } закрыта.
complaints-back-again = Жалоба № { $number } открыта снова, её возьмёт старший сотрудник. Последний день для ответа: { $day }.

complaints-say-ask = <b>Что добавить?</b>
    Пришлите текст, фото, документ, голосовое или видео.
complaints-said = Добавлено к жалобе № { $number }. Пришлите ещё или нажмите «Готово».
complaints-me-too = 👋 У меня то же самое (ещё людей: { $count })
complaints-me-too-text = У меня то же самое, что у других заявителей. О чём: { $about }. Учреждение: { $office }.
complaints-say-done = ✅ Готово
complaints-withdraw-ask = Отозвать жалобу № { $number }? Рассматривать её больше не будут.
complaints-withdraw-yes = ↩️ Да, отозвать
complaints-escalate-ask = Поднять жалобу № { $number } выше? Номер останется, срок пойдёт заново.
complaints-escalate-yes = ⬆️ Да, поднять
complaints-court = В суд бот обратиться за вас не может. Вам пригодятся номер жалобы, её история и письмо отсюда.
complaints-no-route = Выше по стандарту никого нет.

complaints-refused-over = Эта жалоба уже завершена.
complaints-refused-answer-first = Ответа ещё нет.
complaints-refused-already = Это уже отмечено.
complaints-refused-too-early = Срок ответа ещё не прошёл.
complaints-refused-too-late = Прошло больше 10 дней. Подайте новую жалобу.
complaints-refused-enough = Жалоба возвращалась уже два раза. Её можно поднять выше.
complaints-refused-full = К этой жалобе больше добавить нельзя. Подайте новую.

letter-complaint-title = ЖАЛОБА
letter-complaint-title-copy = ЖАЛОБА (образец, переписать от руки)
letter-complaint-from = от { $name }
letter-complaint-body = название: ____________________
letter-complaint-by-post = адрес: { $value }
letter-complaint-by-email = электронная почта: { $value }
letter-complaint-by-phone = телефон: { $value }
letter-complaint-iin = ИИН: ____________________
letter-complaint-post = почтовый адрес: ____________________
letter-complaint-home = место жительства: ____________________
letter-complaint-against = Чьё решение, действие или бездействие обжалую: ____________________
letter-complaint-list = Прилагаемые документы: ____________________
letter-complaint-service = Государственная услуга: { $service }.
letter-complaint-rules = Правила услуги: { $issuer }, № { $number } от { $date } (в редакции от { $wording }).
letter-complaint-office = Учреждение: { $office }.
letter-complaint-office-2011 = Учреждение (название из списка 2011 года): { $office }.
letter-complaint-about = Предмет жалобы: { $about }.
letter-complaint-day = Когда это произошло: { $day }.
letter-complaint-ask = Прошу рассмотреть жалобу по статье 25 Закона № 88-V «О государственных и социально ответственных услугах» (в редакции от { $law }) и статьям 91–100 Административного процедурно-процессуального кодекса (в редакции от { $code }) и ответить мне письменно.
letter-complaint-answer = Срок ответа – { $days } рабочих дней со дня регистрации жалобы (пункт 2 статьи 25 того же Закона).
letter-complaint-pass = Если мои требования не будут выполнены полностью, прошу в течение 3 рабочих дней со дня поступления направить жалобу с административным делом органу, который её рассматривает (часть 4 статьи 91 Кодекса).
letter-complaint-files = Приложение: файлов — { $count }.
letter-complaint-number = Жалоба подана также через бот «Анықтама»: № { $number } от { $day }.
letter-complaint-signature = Подпись
letter-complaint-standard = Кому писать, взято из стандарта { $year } года, он отменён: прежде чем отправить, спросите по номеру 1414.
letter-complaint-copy = По стандарту (пункт 24) такую жалобу пишут своей рукой. Перепишите её на чистый лист, без слов в скобках после «ЖАЛОБА», и подпишите этот лист.

complaints-from-case = 🗂 <b>Уже известно:</b> { $what }
complaints-known-change = ✏️ Изменить
complaints-share-phone = 📱 Отправить мой номер
complaints-phone-thanks = Спасибо, номер записан.
complaints-story-taken = Записал. Теперь спрошу только то, чего не хватает.
complaints-story-known = Понял из рассказа: { $what }.
complaints-why-ask = Почему? Хватит одного нажатия.
complaints-why-unanswered = На мой вопрос не ответили
complaints-why-unchanged = Ничего не изменилось
complaints-why-unclear = Ответ непонятен
complaints-why-said = ✍️ Записано к № { $number }: «{ $why }». Прочтёт супервайзер. Можно добавить ещё.
