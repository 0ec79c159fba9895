# Слова комнаты учреждений: поиск, выбор, карточка, сообщение об ошибке.

offices-find = <b>Какое учреждение вам нужно?</b>
    Напишите название села, района или города либо выберите ниже.
offices-kind-any = Найти учреждение
offices-kind-psc = Центр обслуживания населения
offices-kind-education-departments = Отдел образования
offices-kind-rural-akimats = Акимат сельского округа
offices-kind-agriculture-departments = Сельхозотдел (Карагандинская обл.)
offices-kind-rural-akims = Аким села, посёлка (Караганд. обл.)
offices-kind-akim-offices = Аким района, города (Караганд. обл.)
offices-kind-region-akimats = Акимат области
offices-kind-committee = Комитет по контролю в образовании
offices-kind-bologna-centre = Центр Болонского процесса
offices-kind-cip = Центр международных программ
offices-kind-children-rights-committee = Комитет по охране прав детей
offices-kind-ministry = Министерство образования и науки
offices-kind-karaganda-agriculture-directorate = Сельхозуправление (Караганд. обл.)
offices-kind-apostille-officials = Ответственные за апостиль
offices-kind-recognition-officials = Ответственные за признание документов

offices-choose-how =
    Где вы живёте? Напишите название села, района или города, например: «Кенгир», «Балхаш».
    Можно и почтовый индекс.
offices-by-location = 📍 По моему местоположению
offices-by-list = 🗂 Выбрать из списка
offices-back = ‹ Другое место
offices-back-to-list = ‹ К списку
offices-bodies = 🏛 Министерство и центры
offices-bodies-back = ‹ Назад
offices-to-regions = ‹ К областям
offices-to-card = ‹ К учреждению
offices-region-ask = <b>Какая область или город?</b>
offices-district-ask = <b>{ $region }</b>
    Выберите район или город:
offices-location-ask = Нажмите кнопку внизу. Местоположение нужно только для поиска и не сохраняется.
offices-location-send = 📍 Отправить, где я
offices-location-cancel = ✖️ Не отправлять
offices-location-typed = Этот текст ещё не местоположение. На телефоне нажмите кнопку внизу и разрешите отправку либо 📎 → Геопозиция. На компьютере напишите название села, района или города.
offices-location-cancelled = Хорошо.
offices-looking = Ищу…
offices-near-district = 📍 Ближайший центр района: { $place } (около { $km } км).
offices-near-border = <b>Точка рядом с границей: чья она, мы точно не знаем.</b> Где вы живёте?
offices-type-name = Напишите название села, района или города, например: «Балхаш», или выберите из списка.
offices-not-a-name = Не получилось прочитать. Напишите название села, района или города словами, например: «Балхаш».
offices-too-long = Текст слишком длинный. Напишите только название места, например: «Каркаралинский район».
offices-place-unknown =
    Такого места в Казахстане нет в списке. Проверьте название и напишите ещё раз, например: «Темиртау», или напишите название района.
offices-index-unknown = Такого почтового индекса нет в списке. Проверьте шесть цифр или напишите название села, района или города, например: «Темиртау».
offices-outside =
    Эта точка не на земле Казахстана: за границей или в море. Напишите название села или города либо выберите из списка.
offices-which-place = <b>Мест с таким названием несколько.</b> Какое ваше?
offices-did-you-mean = <b>Точно такого названия нет.</b> Может быть, одно из этих? Если нет, напишите название ещё раз.
offices-part = Понятно: { $place }. Не понято: «{ $rest }».
offices-street = Понятно: { $place }. { offices-no-street }
offices-no-street = Улица и дом не нужны.
offices-unread = Не понято: «{ $rest }».
offices-none = { $place }: такого учреждения в списке нет.
    Попробуйте название соседнего места или позвоните по номеру 1414 (бесплатно).
offices-none-ask = Кто отвечает за это место, в списке не сказано. Спросите в акимате области:
offices-only-region = В этом списке только учреждения такого места: { $region }.
offices-none-near = Рядом учреждений не нашлось. Напишите название места или выберите из списка.

offices-why-serves = ✔️ Это учреждение обслуживает место: { $place }.
offices-why-district = ✔️ Это учреждение обслуживает: { $area }.
offices-why-part = ⚠️ В списке по этому району или городу ({ $area }) есть только это учреждение, и оно обслуживает не всех. Посмотрите, есть ли ниже ваше село, или позвоните и спросите.
offices-why-region = ✔️ Это учреждение отвечает за место: { $area }.
offices-why-nearest = ✔️ Ближайшее учреждение.
offices-why-only = ✔️ Оно одно на всю страну.
offices-several-serves = <b>{ $place }</b>: учреждений несколько. Какое ваше?
offices-several-district = <b>{ $place }</b>: учреждений несколько. Выберите то, что обслуживает ваше село.
offices-several-region = <b>{ $place }</b>: учреждений несколько. Выберите нужное.
offices-several-nearest = <b>{ $place }</b>: подойдёт любое, ближние стоят выше.
offices-several-only = Выберите нужное:
offices-everything = <b>{ $place }</b>
    Какое учреждение вам нужно?
offices-nearest = <b>Ближайшие учреждения:</b>
offices-near-own = <b>Для вас: { $region }</b>
    Услугу оказывают по месту жительства.
offices-near-other = <b>Ближе, но в другом месте</b>
    Сначала позвоните и спросите, примут ли вас.
offices-near-differs =
    ⚠️ Ближайшее учреждение может быть не вашим: услугу оказывают по месту жительства. По ближайшему центру района похоже, что вы здесь: { $place }.
offices-of-district = 🏛 { $place }: ваши учреждения
offices-nearer =
    ℹ️ Есть учреждение ближе: { $office } ({ $distance }). Но оно обслуживает другое место: { $area }.
offices-km = { $km } км
offices-distance = { $from ->
    [address] около { $km } км
    [settlement] около { $km } км, если считать от центра населённого пункта
    [district] около { $km } км, если считать от центра района
   *[region] около { $km } км, если считать от центра области
}

offices-pick = ✅ Выбрать это учреждение
offices-far = 🧭 { $whence ->
        [place] { $name }:
       *[sent] От места, которое вы присылали,
    } { $to ->
        [address] до учреждения по прямой около { $km } км
        [settlement] до центра населённого пункта, где учреждение, по прямой около { $km } км (сам дом на карте неизвестен)
       *[district] до центра района по прямой около { $km } км (где само учреждение, неизвестно)
    }
offices-map = 🗺 Искать на карте
offices-pin = 📌 Точка
offices-pin-centre = Центр населённого пункта, а не сам дом
offices-no-address = адрес не указан
offices-printed = (в списке: { $text })
offices-phone-reception = приёмная
offices-phone-specialist = специалист
offices-phone-head = начальник управления
offices-phone-complaints = жалобы на грубость
offices-phone-director = директор
offices-phone-chair = председатель
offices-no-phone = телефон не указан
offices-today = 🗺 Сейчас: { $area }
offices-serves = 🏘 Обслуживает: { $places }
offices-checked = ☑️ Проверено: { $day } ({ $source })
offices-hours-whole = 🏢 Само учреждение работает: { $hours }
offices-open-until = 🟢 Сейчас открыто, до { $time }
offices-opens = 🔴 Сейчас закрыто. Откроется: { $when }
offices-reception = 👤 Приём граждан
offices-reception-akim = аким
offices-reception-deputy = заместитель акима
offices-reception-rule = { $weeks ->
    [every] каждую неделю, { $day } { $hours }
    [last] { $day } { $hours } (последний раз в месяце)
   *[other] { $day } { $hours } ({ $weeks }-й раз в месяце)
}
offices-reception-next = Следующий приём: { $when } ({ $who })
offices-of-list = ⏳ По списку { $year } года: прежде чем идти, спросите по номеру 1414.
offices-call-first = 📞 Перед поездкой позвоните и уточните.
offices-doubtful-name-slipped = ⚠️ В официальном списке названия здесь, похоже, сдвинулись: адрес и телефон могут быть другого села. Сначала позвоните и спросите, какое это учреждение.
offices-doubtful-phone-slipped = ⚠️ В официальном списке телефоны здесь, похоже, сдвинулись: номер может быть соседнего учреждения. Когда позвоните, спросите, куда попали. Если не туда, позвоните 1414 (бесплатно).
offices-out-of-date = ⚠️ Люди сообщили, что эти сведения устарели.
offices-closed = ⛔ Это учреждение закрыто.
offices-appointment = 🗓 Принимают только по записи.

offices-wrong = ⚠️ Здесь ошибка
offices-wrong-what = <b>{ $office }</b>
    Что не так?
offices-wrong-closed = Закрыто
offices-wrong-moved = Переехало
offices-wrong-phone = Другой телефон
offices-wrong-hours = Другие часы работы
offices-wrong-tell = Как правильно? Напишите одной строкой.
offices-wrong-again = Напишите одной строкой, не длиннее { $limit } знаков. Например: «Переехали на улицу Абая, 5».
offices-wrong-thanks = Спасибо! Наши сотрудники проверят.

offices-inline-hint = Напишите услугу, село или город
offices-inline-none = Ничего не нашлось. Открыть бота
offices-inline-open = Открыть в боте
offices-card = 🏢 Об учреждении
