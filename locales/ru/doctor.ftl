# What the doctor says to supervisors and operators.
doctor-title = 🩺 <b>Состояние бота</b>
doctor-daily = 🩺 <b>Требует внимания</b>

doctor-store-ok = Хранилище отвечает ({ $kind }).
doctor-store-bad = Хранилище не отвечает: проверьте MongoDB или диск.
doctor-store-unknown = Не удалось проверить: хранилище.

doctor-clock-ok = Часы идут с хранилищем вровень.
doctor-clock-warn = Часы расходятся с хранилищем на { $ms } мс: проверьте NTP.
doctor-clock-bad = Часы расходятся с хранилищем на { $ms } мс: один чат могут взять два процесса. Включите NTP.
doctor-clock-unknown = Не удалось проверить: часы.

doctor-disk-ok = Места на диске хватает.
doctor-disk-warn = На диске осталось { $mb } МБ.
doctor-disk-bad = На диске осталось всего { $mb } МБ: скоро ничего не сохранится.
doctor-disk-unknown = Не удалось проверить: диск.

doctor-data-key-ok = Контакты зашифрованы своим ключом.
doctor-data-key-warn = DATA_KEY не задан: ключ известен всем. Запустите `cli rekey`.
doctor-data-key-bad = DATA_KEY не от этого хранилища, или смена ключа не закончена: остановите все процессы, затем `cli rekey`, или запустите их с ключом хранилища.
doctor-data-key-unknown = Не удалось проверить: ключ.

doctor-staff-chat-ok = Чат сотрудников { $chat } доступен.
doctor-staff-chat-warn = STAFF_CHAT_ID не задан: жалобы идут только в личные чаты.
doctor-staff-chat-bad = Чат сотрудников { $chat } недоступен: проверьте STAFF_CHAT_ID и добавьте бота в чат.
doctor-staff-chat-unknown = Не удалось проверить: чат сотрудников.

doctor-profile-ok = Профиль и команды бота записаны.
doctor-profile-warn = Профиль бота записан не весь: повторяю каждую минуту.
doctor-profile-unknown = Не удалось проверить: профиль бота.

doctor-outbox-ok = Неотправленных сообщений нет.
doctor-outbox-warn = Ждут отправки сообщения по { $count } жалобам.
doctor-outbox-bad = Не уходят сообщения по { $count } жалобам.
doctor-outbox-unknown = Не удалось проверить: исходящие.

doctor-holders-ok = Жалоб ушедших сотрудников нет.
doctor-holders-bad = { $count } открытых жалоб у тех, кто ушёл: передайте их через /queue.
doctor-holders-unknown = Не удалось проверить: владельцы жалоб.

doctor-services-ok = У всех открытых дел есть услуга.
doctor-services-bad = У { $count } открытых дел нет услуги: { $services }.
doctor-services-unknown = Не удалось проверить: дела.

doctor-calendar-ok = Календарь на { $year } год есть.
doctor-calendar-warn = Календаря на { $year } год нет: дополните data/calendar.yaml.
doctor-calendar-bad = Календаря на этот год нет: сроки считаются примерно. Дополните data/calendar.yaml.
doctor-calendar-unknown = Не удалось проверить: календарь.

doctor-mci-ok = МРП известен до { $last }.
doctor-mci-warn = МРП на { $year } год ещё нет: дополните data/mci.yaml.
doctor-mci-bad = МРП известен только до { $last }: сборы показываются без тенге.
doctor-mci-unknown = Не удалось проверить: МРП.

doctor-backup-ok = Резервная копия: { $day }, восстановление проверено: { $rehearsed }.
doctor-backup-warn = Резервная копия старая или её нет: { $day }, восстановление проверено: { $rehearsed }. `cli backup`, `cli restore --rehearse`.
doctor-backup-unknown = Не удалось проверить: резервная копия.
