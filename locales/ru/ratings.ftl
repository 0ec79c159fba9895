# Оценки и отчёт по показателям.

ratings-title = ⭐ <b>Оценка услуги</b>
ratings-step = { $n }/{ $all }
ratings-rate = ⭐ Оценить
ratings-request = Оцените услугу, пожалуйста: { $count ->
        [one] одно нажатие
        [few] { $count } нажатия, одна минута
       *[other] { $count } нажатий, одна минута
    }. Ответы идут в отчёт без вашего имени.
ratings-reminder = Вы ещё не оценили эту услугу. Если есть минута, оцените. Больше напоминать не буду.

ratings-ask-in-time = Услугу оказали в срок?
ratings-ask-quality = Довольны ли вы качеством услуги?
ratings-ask-information = Хватило ли вам понятных сведений об услуге?
ratings-ask-complaint-procedure = Довольны ли вы тем, как принимают жалобы?
ratings-ask-complaint-terms = Довольны ли вы сроком рассмотрения жалобы?
ratings-ask-courtesy = Довольны ли вы вежливостью сотрудников?
ratings-ask-queue = Пришлось ли ждать в очереди дольше { $minutes } минут?
ratings-ask-papers = С документами всё было верно с первого раза?


ratings-stars = 1 — совсем плохо, 5 — очень хорошо
ratings-star-1 = 😞 1
ratings-star-2 = 🙁 2
ratings-star-3 = 😐 3
ratings-star-4 = 🙂 4
ratings-star-5 = 😀 5
ratings-choice-in-time-yes = ✅ Да, в срок
ratings-choice-in-time-no = ⌛ Нет, позже
ratings-choice-queue-within = ✅ Нет, недолго
ratings-choice-queue-over = ⌛ Да, дольше
ratings-choice-papers-yes = ✅ Да, всё верно
ratings-choice-papers-mine = 📄 Мои документы вернули
ratings-choice-papers-theirs = 🏢 Ошиблось учреждение

ratings-skip = Пропустить ›
ratings-back = ‹ Назад
ratings-thanks = 🙏 <b>Спасибо!</b> Ваша оценка учтена.
ratings-thanks-change = Изменить её можно в течение { $days ->
        [one] { $days } дня
       *[other] { $days } дней
    }.
ratings-thanks-skipped = Хорошо, оставили без оценки. Если передумаете, нажмите кнопку ниже.
ratings-complain = Остались недовольны? Можно пожаловаться: заполню по вашему делу.
ratings-comment-button = ✍️ Написать отзыв
ratings-comment-ask = Напишите отзыв одним сообщением (до { $limit } знаков). Имён и телефонов не указывайте.
ratings-comment-again = Не получилось принять это как отзыв. Напишите текст до { $limit } знаков.
ratings-comment-kept = ✍️ Отзыв сохранён.
ratings-change = ✏️ Изменить ответы
ratings-too-late = Оценку можно менять только { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
    }.
ratings-gone = Такой оценки нет.

ratings-report = Показатели качества и доступности
ratings-report-ask =
    <b>Отчёт</b>
    За какой период? Или напишите: <code>/report 2026-10-01 2026-10-31</code>, в конце можно добавить услугу, учреждение или область — названием или идентификатором. Если под название подходит несколько, напишите его подробнее.
ratings-report-unread = Не понял. Напишите так: <code>/report 2026-10-01 2026-10-31</code>, в конце можно добавить услугу, учреждение или область — названием или идентификатором. Если под название подходит несколько, напишите его подробнее.
ratings-period-week = Последние 7 дней
ratings-period-month = Этот месяц
ratings-period-last-month = Прошлый месяц
ratings-period-year = Этот год
ratings-weekly = 📊 <b>Отчёт за неделю</b>
ratings-counts = Завершено дел: { $cases } · оценок: { $ratings } · рассмотрено жалоб: { $complaints } · срок прошёл без ответа: { $late }
ratings-all = Всего
ratings-note = Довольными считаются те, кто поставил 4 или 5. Если ответов меньше 5, показатель не выводится.
ratings-too-few = мало ответов
ratings-met = цель достигнута
ratings-not-met = ниже цели
ratings-no-target = цель не задана
ratings-target-of = (цель есть у { $count } из { $all } услуг)
ratings-no-common-target = нет общей цели

ratings-col-line = Строка
ratings-col-measure = Показатель
ratings-col-target = Цель, %
ratings-col-value = Сейчас, %
ratings-col-low = 95% от
ratings-col-high = 95% до
ratings-col-answers = Ответов
ratings-col-remark = Примечание
ratings-col-value-short = сейчас
ratings-col-target-short = цель
ratings-col-answers-short = отв.
ratings-col-service = Услуга
ratings-col-office = Учреждение
ratings-col-region = Регион
ratings-col-month = Месяц
ratings-col-day = Дата
ratings-col-comment = Отзыв
ratings-sheet-all = Показатели
ratings-sheet-service = Услуги
ratings-sheet-office = Учреждения
ratings-sheet-region = Регионы
ratings-sheet-month = Месяцы
ratings-sheet-comments = Отзывы
ratings-sheet-notes = Как посчитано
ratings-method =
    Показатели взяты из приложения к стандартам «Показатели качества и доступности»; строки со знаком «+» в приложении этой услуги нет.
    Цель выводится, только если она записана в приложении; для нескольких услуг вместе сказано, у скольких из них она есть, а достигнута ли она — только если она у всех.
    Довольными считаются те, кто поставил 4 или 5.
    Каждая запись относится к периоду, в котором она закончилась: дело — по дню завершения, жалоба — по дню ответа, оценка — вместе со своим делом.
    Срок: по словам гражданина, а если он не ответил — по датам дела. Отказ считается оказанной услугой, прекращённое гражданином дело — нет.
    Обоснованные жалобы: на каждые сто человек, получивших услугу за период.
    Электронная информация: доля услуг, которые объясняет бот; это не выборка, поэтому интервала нет.
    Интервал: 95% интервал Уилсона. Если ответов меньше 5, нет ни значения, ни интервала.
ratings-picture-target = цель { $target }
ratings-picture-target-of = (у { $count } из { $all } услуг)
ratings-picture-at-most = не больше { $target }
ratings-unit-answers = ответов: { $count }
ratings-unit-services = услуг: { $count }
ratings-unit-served = получили услугу: { $count }
ratings-unit-complaints = жалоб: { $count }
ratings-picture-key = Вертикальная черта — цель, тонкая полоса — 95% интервал. Довольны — те, кто поставил 4 или 5.
ratings-told = Как было на деле
ratings-sheet-told = На деле
