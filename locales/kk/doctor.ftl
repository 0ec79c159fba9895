# What the doctor says to supervisors and operators.
doctor-title = 🩺 <b>Боттың жағдайы</b>
doctor-daily = 🩺 <b>Назар аударыңыз</b>

doctor-store-ok = Қойма жауап береді ({ $kind }).
doctor-store-bad = Қойма жауап бермейді: MongoDB-ні немесе дискіні қараңыз.
doctor-store-unknown = Тексеру мүмкін болмады: қойма.

doctor-clock-ok = Сағат қоймамен бірдей жүреді.
doctor-clock-warn = Сағат қоймадан { $ms } мс-ке айырылады: NTP-ні тексеріңіз.
doctor-clock-bad = Сағат қоймадан { $ms } мс-ке айырылады: бір чатты екі процесс алуы мүмкін. NTP қосыңыз.
doctor-clock-unknown = Тексеру мүмкін болмады: сағат.

doctor-disk-ok = Дискіде орын жеткілікті.
doctor-disk-warn = Дискіде { $mb } МБ қалды.
doctor-disk-bad = Дискіде тек { $mb } МБ қалды: жақында ештеңе сақталмайды.
doctor-disk-unknown = Тексеру мүмкін болмады: диск.

doctor-data-key-ok = Байланыс деректері өз кілтімен шифрланған.
doctor-data-key-warn = DATA_KEY қойылмаған: кілтті бәрі біледі. `cli rekey` жүргізіңіз.
doctor-data-key-bad = DATA_KEY бұл қойманың кілті емес немесе кілт ауыстыру аяқталмаған: барлық процесті тоқтатып, `cli rekey` жүргізіңіз немесе қойманың кілтімен іске қосыңыз.
doctor-data-key-unknown = Тексеру мүмкін болмады: кілт.

doctor-staff-chat-ok = Қызметкерлер чаты { $chat } ашық.
doctor-staff-chat-warn = STAFF_CHAT_ID жоқ: шағымдар тек жеке чаттарға барады.
doctor-staff-chat-bad = Қызметкерлер чатына { $chat } жете алмаймын: STAFF_CHAT_ID-ді тексеріңіз, ботты чатқа қосыңыз.
doctor-staff-chat-unknown = Тексеру мүмкін болмады: қызметкерлер чаты.

doctor-profile-ok = Бот профилі мен командалары жазылған.
doctor-profile-warn = Бот профилі әлі толық жазылмады: минут сайын қайталаймын.
doctor-profile-unknown = Тексеру мүмкін болмады: бот профилі.

doctor-outbox-ok = Жіберілмеген хабар жоқ.
doctor-outbox-warn = { $count } шағым бойынша хабар кезекте тұр.
doctor-outbox-bad = { $count } шағым бойынша хабар жіберілмей тұр.
doctor-outbox-unknown = Тексеру мүмкін болмады: жіберілетін хабарлар.

doctor-holders-ok = Иесіз қалған шағым жоқ.
doctor-holders-bad = { $count } ашық шағым кетіп қалған қызметкерде: /queue арқылы басқаға беріңіз.
doctor-holders-unknown = Тексеру мүмкін болмады: шағым иелері.

doctor-services-ok = Ашық істердің бәрінің қызметі бар.
doctor-services-bad = { $count } ашық істің қызметі жоқ: { $services }.
doctor-services-unknown = Тексеру мүмкін болмады: істер.

doctor-calendar-ok = { $year } жылдың күнтізбесі бар.
doctor-calendar-warn = { $year } жылдың күнтізбесі жоқ: data/calendar.yaml толтырыңыз.
doctor-calendar-bad = Биылғы күнтізбе жоқ: мерзімдер шамамен есептеледі. data/calendar.yaml толтырыңыз.
doctor-calendar-unknown = Тексеру мүмкін болмады: күнтізбе.

doctor-mci-ok = АЕК { $last } дейін белгілі.
doctor-mci-warn = { $year } жылдың АЕК-і әлі жоқ: data/mci.yaml толтырыңыз.
doctor-mci-bad = АЕК { $last } дейін ғана белгілі: алымдар теңгесіз көрсетіледі.
doctor-mci-unknown = Тексеру мүмкін болмады: АЕК.

doctor-backup-ok = Сақтық көшірме: { $day }, қалпына келтіру сыналған: { $rehearsed }.
doctor-backup-warn = Сақтық көшірме ескі немесе жоқ: { $day }, қалпына келтіру сыналған: { $rehearsed }. `cli backup`, `cli restore --rehearse`.
doctor-backup-unknown = Тексеру мүмкін болмады: сақтық көшірме.
