# Слова стола жалоб: их видят только сотрудники.

staff-queue = 📥 Очередь
staff-queue-late = 🔴 Просрочено: { $count }
staff-queue-today = 🟠 Срок сегодня: { $count }
staff-queue-ages = В скобках — дней с подачи: до { $first } / до { $second } / до { $third } / больше.
staff-mine = 👤 Мои
staff-open-all = 📂 Все открытые
staff-free = ⚪ Ничьи
staff-late-only = 🔴 Просроченные
staff-days-late = { $days ->
    [0] срок прошёл сегодня
    [one] опоздание { $days } день
    [few] опоздание { $days } дня
   *[other] опоздание { $days } дней
}
staff-search-private = 🔒 По имени и телефону ищите в личном чате с ботом.
staff-loose = <b>Это никуда не отправлено.</b> Куда добавить?
staff-loose-none = <b>Это никуда не отправлено.</b> Чтобы написать гражданину, откройте жалобу и нажмите «Спросить» или «Ответить».
staff-adopt = ✍️ { $what ->
    [ask] В вопрос
    [reject] В отказ
    [forward] В «куда передана»
    [dismiss] В причину отклонения
    [note] В заметку
   *[other] В ответ
} по № { $number }
staff-search = 🔎 Найти
staff-search-ask = <b>Что найти?</b>
    Напишите номер («2026-123» или «123»), состояние («новая»), имя или телефон заявителя, тему, учреждение, имя сотрудника или слова из текста.
staff-found = 🔎 Найдено: { $count }
staff-empty = Здесь пусто.
staff-reports = ⚠️ Ошибки в справочнике
staff-team = 👥 Сотрудники

staff-state-new = новая
staff-state-taken = в работе
staff-state-asked = спросили гражданина
staff-state-forwarded = передана
staff-state-answered = отвечено
staff-state-closed = закрыта
staff-state-withdrawn = отозвана
staff-late = просрочена

staff-clerk = Сотрудник
staff-nobody = никто не взял
staff-nobody-supervisor = никто не взял, нужен старший
staff-citizen = Заявитель
staff-language = Язык ответа: { $language }
staff-anonymous = Текст удалён: жалоба обезличена.
staff-no-office = учреждение не указано
staff-registered = Подана
staff-due = Срок
staff-days-left = { $days ->
    [0] сегодня
   *[other] дней: { $days }
}
staff-study = дополнительное изучение
staff-forwarded = Передана
staff-reopened = Возвращалась: { $times }
staff-outcome-answered = Дан ответ
staff-outcome-rejected = Отклонена
staff-outcome-repeated = Повторная или грубая
staff-founded = ✔️ Обоснованна
staff-unfounded = ✖️ Не обоснованна
staff-attached = 📎 Файлов: { $files }, сообщений: { $messages }
staff-last-citizen = Заявитель, { $at }:
staff-last-staff = Сотрудник, { $at }:
staff-text = текст жалобы
staff-whole = 📄 Всё целиком
staff-history = 🕓 История
staff-refresh = 🔄 Обновить
staff-open = 📄 Открыть
staff-files = 📎 Файлов: { $count }
staff-same = 📚 О том же учреждении ещё: { $count }
staff-answer-all = 📬 Один ответ на все
staff-look = Посмотрите каждую: { $at } из { $all }
staff-look-in = ✅ Ответить и на эту
staff-look-out = ⏭ Пропустить
staff-look-done = Выбрано жалоб: { $count }. <b>Они обоснованны?</b>
staff-look-none = Ни одной не выбрано.
staff-write-answer-all = <b>Один ответ на жалобы: { $count }</b>
    Напишите текст или пришлите файл. Каждый заявитель получит его по своей жалобе.
staff-hot = 🔥 Жалоб на одно и то же: { $count } за { $days } дней
staff-hot-list = 📚 Посмотреть их

staff-do-take = ✋ Взять
staff-do-take-over = ✋ Забрать себе
staff-do-ask = ❓ Спросить
staff-do-answer = 📬 Ответить
staff-do-forward = 📤 Передать
staff-do-study = 🔎 Изучить, 30 дней
staff-do-reject = 🚫 Отклонить
staff-do-dismiss = 🛑 Повторная или грубая
staff-do-release = ↩️ Вернуть в очередь
staff-do-note = 📝 Заметка
staff-do-mute = 🔇 Без звука
staff-do-unmute = 🔔 Со звуком
staff-hand = 🤝 Отдать коллеге
staff-hand-ask = <b>Кому отдать жалобу № { $number }?</b>
staff-pick = ☑️ Выбрать несколько
staff-pick-title = Выбрано: { $count }
staff-pick-page = ☑️ Вся страница
staff-give-many = 🤝 Отдать: { $count }
staff-give-many-ask = <b>Кому отдать?</b> Выбрано жалоб: { $count }.
staff-back-to-queue = ↩️ В очередь
staff-many-done = ✅ Сделано: { $count }
staff-many-refused = Не вышло: { $count }. { $numbers }
staff-leaver = { $name }, открытых жалоб: { $count }
staff-leaver-ask = Кому их отдать? Или верните в очередь. Имя останется в истории.
staff-has-open = открытых: { $count }
staff-muted = 🔇 Без звука: дополнения заявителя никого не зовут.
staff-notes = 📝 Заметки: { $count }
staff-do-close = 🏁 Закрыть

staff-judge = Ответ на жалобу № { $number }. <b>Жалоба обоснованна?</b>
staff-forward-ask = <b>Куда передана жалоба № { $number }?</b>
    Бот только отметит это и скажет заявителю.
staff-forward-other = ✏️ Другой орган
staff-write-ask = <b>Вопрос по жалобе № { $number }</b>
    Напишите текст или пришлите файл. Заявитель не увидит, кто спросил.
staff-write-answer = <b>Ответ на жалобу № { $number }</b>
    Напишите текст или пришлите файл.
staff-write-reject = <b>Причина отказа по жалобе № { $number }</b>
    Напишите, почему жалоба отклонена.
staff-write-forward = <b>Куда передана жалоба № { $number }?</b>
    Напишите название органа.
staff-write-dismiss = <b>Почему жалоба № { $number } больше не рассматривается?</b>
    Напишите заявителю причину. Снова открыть жалобу будет нельзя.
staff-write-note = <b>Заметка к жалобе № { $number }</b>
    Заявитель её не увидит. Знак «@» в тексте позовёт того, у кого жалоба.
staff-reply-here = ↩️ Ответьте на это сообщение.
staff-send = 📨 Отправить
staff-drop = ✖️ Не отправлять
staff-dropped = Не отправлено.
staff-nothing = Отправлять нечего. Откройте жалобу из очереди.
staff-text-first = Сначала напишите текст.

staff-refused-over = Эту жалобу уже нельзя так изменить.
staff-refused-not-yours = Сначала возьмите жалобу.
staff-refused-other = Жалоба у сотрудника: { $name }.
staff-refused-already-yours = Жалоба уже у вас.
staff-refused-supervisor-only = Это может только старший.
staff-refused-answer-first = Сначала ответьте: закрывает сам заявитель.
staff-refused-already = Это уже сделано.
staff-refused-not-allowed = Так нельзя: это не ваш участок, или человек не из сотрудников.
staff-not-found = Не найдено.
staff-no-role = У вас нет роли на этом столе. Попросите старшего: /staff.

staff-told-said = 💬 Заявитель написал по жалобе № { $number }:
staff-told-settled = ✅ Жалоба № { $number } закрыта: заявитель доволен.
staff-told-withdrawn = ↩️ Жалоба № { $number } отозвана.
staff-told-reopened = ❗ Жалоба № { $number } открыта снова: вопрос не решён. Нужен старший. Срок: { $day }
staff-told-escalated = ⬆️ Жалоба № { $number } поднята выше. Нужен старший. Срок: { $day }
staff-told-rated-low = ⭐ По жалобе № { $number } низкая оценка. Снова открыть её нельзя: срок прошёл или она уже возвращалась дважды.
staff-told-released = ↪️ Жалоба № { $number } больше не у вас.
staff-told-assigned = 🤝 Вам отдали жалобу № { $number }. Срок: { $day }
staff-told-noted = 📝 Коллега пишет о жалобе № { $number }:

staff-digest = Сводка на { $day }
staff-due-late = 🔴 Просрочено: { $count }
staff-due-soon = 🟡 Скоро срок: { $count }
staff-due-today = 🟠 Срок сегодня: { $count }
staff-due-free = ⚪ Никто не взял: { $count }
staff-due-by = срок { $day }

staff-by-citizen = заявитель
staff-by-staff = сотрудник
staff-by-bot = бот
staff-did-registered = подал
staff-did-taken = взял
staff-did-taken-over = забрал себе
staff-did-asked = спросил
staff-did-said = дополнил
staff-did-forwarded = передал
staff-did-study = продлил для изучения
staff-did-answered = ответил
staff-did-rejected = отклонил
staff-did-dismissed = закрыл как повторную или грубую
staff-did-released = вернул в очередь
staff-did-assigned = отдал
staff-did-noted = оставил заметку
staff-did-muted = выключил звук
staff-did-unmuted = включил звук
staff-did-close-asked = попросил закрыть
staff-did-settled = подтвердил, что решено
staff-did-silence = закрыл: возражений не было
staff-did-reopened = вернул
staff-did-escalated = поднял выше
staff-did-court = спросил про суд
staff-did-withdrawn = отозвал
staff-did-rated = оценил
staff-away = ⚠️ Заявитель заблокировал бота: ответ ждёт его возвращения, срок на возражение пойдёт с вручения.
staff-told-undelivered = ⚠️ № { $number }: сообщение не дошло, заявитель заблокировал бота. Оно ждёт его возвращения.
staff-did-undelivered = сообщение не дошло
staff-did-contact-opened = открыл контакт

staff-role-clerk = сотрудник
staff-role-supervisor = старший
staff-role-none = убрать
staff-role-ask = <b>{ $name }</b>: какая роль?
staff-scope-button = 🗺 Что ведёт
staff-scope = 🗺 { $name }: что ведёт
staff-scope-regions = Области
staff-scope-directories = Учреждения
staff-scope-services = Услуги
staff-scope-all = все
staff-scope-hint = Если ничего не выбрано, ведёт всё.
staff-unit-where = Напишите /unit в группе или теме подразделения: туда пойдут его жалобы.
staff-unit-drop = 🗑 Больше не присылать сюда
staff-unit-dropped = Сюда жалобы больше не приходят.
staff-help = <b>Стол жалоб</b>

    /queue — очередь и списки
    /desk — стол в браузере (в личном чате)
    /search — найти: номер, имя, телефон, тема, учреждение, слова
    /staff — сотрудники и готовые ответы
    /reports — ошибки в справочнике
    /report — показатели
    /unit — сделать группу или тему подразделением (старший)

    В группе отвечайте на сообщение бота. Имя, телефон и файлы заявителя видны только в личном чате с ботом.
staff-anonymous-admin = Вы пишете от имени группы, и я вас не узнаю. Отключите анонимность в правах администратора или нажмите кнопку: кнопки вас называют.
staff-add = ➕ Добавить
staff-add-ask = Пришлите номер этого человека в Телеграме (число), его контакт или перешлите его сообщение.
staff-add-unread = Не вижу, кто это. Пришлите число, контакт или пересланное сообщение.
staff-lang-set = Язык чата сотрудников: { $language }
staff-canned = 💬 Готовые ответы. { $language }
staff-canned-new = ➕ Новый ответ
staff-canned-ask = Первая строка — название (до 60 знаков), дальше с новой строки — текст ответа (до 3000 знаков).
staff-edit = ✏️ Изменить
staff-remove = 🗑 Удалить

staff-contact = 👤 Имя и контакт
staff-contact-refused = Имя и контакт видит только тот, кто взял жалобу, и супервайзер.
staff-forgotten = 🗑 № { $number }. Человек попросил удалить свои данные.
staff-masked = 🔒 Личные данные скрыты: целиком, с файлами и контактом — в личном чате с ботом.

staff-page = 🖥 На странице стола
staff-on-page = 🔒 Данные граждан в Telegram не пересылаются. Всё остальное — на странице стола: её открывает команда /desk в личном чате с ботом.
staff-help-bare = <b>Стол жалоб</b>
    В чате — только номер, услуга, учреждение и состояние жалобы. Слова, файлы, контакты, ответы и поиск — на странице стола.

    /desk — войти на страницу (в личном чате)
    /queue — очередь
    /search 123 — жалоба по номеру
    /staff — сотрудники
    /unit — что ведёт эта группа или тема
    /reports — ошибки в справочнике
    /report — показатели
