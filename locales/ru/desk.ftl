# Слова стола жалоб на странице: их видят только сотрудники.

desk-name = Стол жалоб
desk-skip = К содержанию
desk-ways = Разделы
desk-queue = Очередь
desk-out = Выйти
desk-lists = Списки
desk-pages = Страницы
desk-previous = Назад
desk-next = Дальше
desk-page-of = Страница { $page } из { $last }
desk-all = все
desk-empty = Здесь пусто.

desk-show-owed = Ждут ответа
desk-show-late = Просрочены
desk-show-free = Никто не взял
desk-show-mine = Мои
desk-show-new = Новые
desk-show-taken = В работе
desk-show-asked = Вопрос гражданину
desk-show-forwarded = Переданы
desk-show-answered = С ответом
desk-show-closed = Закрыты
desk-show-withdrawn = Отозваны

desk-filter-service = Услуга
desk-filter-about = О чём
desk-filter-region = Область
desk-filter = Показать
desk-find-label = Номер, имя, телефон, учреждение или слово
desk-find = Найти

desk-column-number = Номер
desk-column-what = Услуга, о чём
desk-column-office = Учреждение
desk-column-state = Состояние
desk-column-clerk = Сотрудник
desk-column-due = Срок
desk-late-days = { $days ->
    [one] просрочена на { $days } день
    [few] просрочена на { $days } дня
   *[other] просрочена на { $days } дней
}

desk-happened = Когда случилось
desk-outcome = Итог
desk-language = Язык ответа
desk-masked = Личные номера скрыты. Целиком, с файлами и контактом, жалобу видит тот, у кого она.
desk-contact-open = Показать имя и контакт
desk-contact-noted = Это запишется в историю.
desk-talk = Переписка
desk-history = История
desk-file-photo = Фото
desk-file-document = Файл
desk-file-voice = Голосовое сообщение
desk-file-video = Видео
desk-file-audio = Звук
desk-file-video-note = Видеосообщение

desk-acts = Что сделать
desk-nothing-to-do = Сейчас вам здесь делать нечего.
desk-answer-by = Ответить до { $day }.
desk-left-over = Вы написали (не отправлено)
desk-forward-to = Куда
desk-forward-other = другой орган
desk-forward-name = Название другого органа
desk-forward-note = Бот только отметит это и скажет гражданину.

desk-done-take = Жалоба теперь у вас.
desk-done-take-over = Жалоба теперь у вас.
desk-done-study = Срок теперь 30 дней. Гражданину сказали.
desk-done-close = Гражданина спросили, решён ли вопрос.
desk-done-answer = Ответ отправлен.
desk-done-ask = Вопрос отправлен.
desk-done-reject = Причину сказали гражданину.
desk-done-forward = Отмечено. Гражданину сказали.

desk-sign-in-title = Вход
desk-sign-in = Отправьте боту команду /desk: он даст вход.
desk-in-ask = Открыть стол от имени { $name }?
desk-in = Открыть стол
desk-link-void-title = Ссылка не действует
desk-link-void = По ней уже вошли, или её время вышло. Новую даст бот: /desk.
desk-app-wait = Открываем стол…
desk-app-script = Мини-приложению нужны скрипты. В браузере откройте ссылку, которую даёт /desk.
desk-app-refused-title = Не открылось
desk-app-refused = Данные Telegram устарели, или у вас нет роли за этим столом. Закройте окно и откройте его из бота заново.
desk-forged-title = Не сделано
desk-forged = Эта форма не с открытой вами страницы. Откройте страницу заново и повторите.
desk-left-title = Вы вышли
desk-left = Чтобы войти снова, отправьте боту /desk.
desk-not-found-title = Не найдено
desk-not-found = Такой страницы или жалобы нет.
desk-fault-title = Что-то сломалось
desk-fault = Вернитесь назад: написанное осталось. Повторите через минуту.

desk-no-page = У страницы стола нет адреса: его задаёт оператор, PUBLIC_URL.
desk-way-in = 🖥 <b>Стол в браузере</b>
    Ссылка действует один раз и { $minutes } минут. Никому её не давайте.
desk-open-app = 🖥 Открыть в Telegram
desk-open-link = 🔗 Открыть в браузере
desk-out-all = 🚪 Выйти везде
desk-out-done = Закрыто: { $count }
desk-entered = 🖥 По вашей ссылке только что открыли стол. Это не вы? Нажмите кнопку.

desk-found = Найдено по «{ $what }»
desk-keys = Работать клавишами
desk-keys-list = j, k: вниз, вверх · o: открыть · x: отметить · a: ответ · u: очередь · /: номер
desk-here = Эту жалобу сейчас открыл(а) и { $name }
desk-here-writing = { $name } пишет по этой жалобе
desk-letter = Письмо гражданину
desk-letter-founded = Ответ: жалоба обоснована
desk-letter-unfounded = Ответ: жалоба не обоснована
desk-letter-ask = Вопрос
desk-letter-reject = Отказ
desk-letter-words = Текст письма
desk-letter-whole = Выберите вид письма и напишите текст.
desk-canned = Готовый ответ
desk-canned-insert = Вставить
desk-draft-kept = Черновик сохранён.
desk-draft-lost = Черновик не сохранился: проверьте связь.
desk-draft-keep = Сохранить черновик
desk-column-pick = Отметить
desk-many = С отмеченными:
desk-many-done = Сделано: { $done }. Не вышло: { $left }.
desk-views = Сохранённые списки
desk-view-name = Название этого списка
desk-view-save = Сохранить
desk-view-drop = Удалить список «{ $name }»

desk-state-title = Как стоит жалоба
desk-state-code = Код с расписки
desk-state-ask = Показать
desk-state-wrong = Такого номера с таким кодом нет. Посмотрите в расписке и напишите ещё раз.
desk-state-answered = Ответ дан
desk-state-words = Текст ответа — в боте, в вашем чате.
desk-receipt = 🌐 Посмотреть без Telegram: { $url }, код { $code }
desk-show-all = Все
desk-show-decided = С ответом (хотя бы раз)
desk-show-reopened = Вернулись
desk-registered-in = поданы: { $from } – { $to }
desk-wider = ✕ убрать
desk-figures = Цифры
desk-from = С
desk-to = По
desk-by = По чему
desk-by-clerk = Сотрудник
desk-by-office = Учреждение
desk-by-about = О чём
desk-by-service = Услуга
desk-by-week = Неделя
desk-count-all = Поступило
desk-count-owed = Ждут ответа
desk-count-late = Просрочены
desk-count-decided = Отвечено
desk-count-reopened = Вернулись
desk-count-median = Дней до ответа (медиана)
desk-figures-note = Жалобы, поданные в эти дни, в их нынешнем состоянии.
desk-supervisors-title = Только для руководителей
desk-supervisors = Эту страницу видит только руководитель.

desk-came-back = Возвраты
desk-notes = Заметки коллег
desk-note-words = Заметка
desk-note-hint = Гражданин её не видит. Знак «@» в ней зовёт того, у кого жалоба.
desk-note-keep = Добавить заметку
desk-hand-to = Кому
desk-hand = Передать
desk-letter-dismiss = Повторная или оскорбительная: больше не рассматривается, открыть снова нельзя
desk-missing-note = Сначала напишите заметку.
desk-missing-body = Сначала выберите или назовите орган.
desk-missing-colleague = Сначала выберите коллегу.
desk-done-release = Жалоба снова в очереди.
desk-done-assign = Жалоба передана коллеге, ему сообщили.
desk-done-note = Заметка добавлена.
desk-done-mute = Без звука: дополнения гражданина никого не зовут.
desk-done-unmute = Дополнения гражданина снова зовут сотрудников.
desk-done-dismiss = Гражданину сообщили причину. Жалоба закрыта.
desk-chart = Жалобы по неделям регистрации
desk-chart-bar = Неделя с { $week }. { $what }: { $count }
desk-forward = Передать в другой орган
desk-forward-do = Отметить передачу
desk-addressee = Кому адресована
