# Слова комнаты услуг: каналы, виды бумаг, сроки, плата, возраст акта.

situation-child = 👶 Ребёнок
situation-home = 🏠 Жильё и имущество
situation-study-abroad = 🎓 Учёба за границей
situation-guardianship = 🤝 Опека
situation-farm = 🐄 Село и хозяйство

channel-education-department = Отдел образования
channel-psc = Центр обслуживания населения (ЦОН)
channel-committee = Комитет по контролю в сфере образования и науки
channel-bologna-centre = Центр Болонского процесса и академической мобильности
channel-cip = Центр международных программ
channel-rural-akimat = Акимат сельского округа
channel-agriculture-department = Отдел сельского хозяйства
channel-rural-akim = Аким села
channel-portal = Портал egov.kz
channel-state-corporation = «Правительство для граждан» (ЦОН)
channel-provider = Отдел образования или школа
channel-short-education-department = Отдел образования
channel-short-psc = ЦОН
channel-short-committee = Комитет контроля
channel-short-bologna-centre = Болонский центр
channel-short-cip = Центр программ
channel-short-rural-akimat = Акимат округа
channel-short-agriculture-department = Сельхозотдел
channel-short-rural-akim = Аким села
channel-short-portal = egov.kz
channel-short-state-corporation = ЦОН
channel-short-provider = Отдел или школа

section-provider = Кто оказывает
section-basis = На чём основано
section-applicants = Кто может получить
section-priority = Кого обслужат первым
section-result = Что вы получите
section-form = Вид услуги
section-information = Где узнать больше
section-place = Где это
section-accessibility = Доступность
section-payment = Оплата
section-submission = Как сдать документы
section-in-person = Нужно ли прийти самому
section-steps = Что будет дальше
section-receipt = Расписка
section-delivery = Как забрать
section-storage = Хранение
section-refusal = Отказ
section-complaint = Жалоба
section-quality = Качество
section-contacts = Контакты
section-note = Обратите внимание

copy-form = { $n ->
    [1] заполненный бланк
    [one] { $n } заполненный бланк
    [few] { $n } заполненных бланка
   *[many] { $n } заполненных бланков
}
copy-original = { $n ->
    [1] оригинал
    [one] { $n } оригинал
    [few] { $n } оригинала
   *[many] { $n } оригиналов
}
copy-copy = { $n ->
    [1] копия
    [one] { $n } копия
    [few] { $n } копии
   *[many] { $n } копий
}
copy-notarised-copy = { $n ->
    [1] копия, заверенная нотариусом
    [one] { $n } копия, заверенная нотариусом
    [few] { $n } копии, заверенные нотариусом
   *[many] { $n } копий, заверенных нотариусом
}
copy-notarised-translation = { $n ->
    [1] перевод, заверенный нотариусом
    [one] { $n } перевод, заверенный нотариусом
    [few] { $n } перевода, заверенных нотариусом
   *[many] { $n } переводов, заверенных нотариусом
}
copy-person = приходит лично
copy-returned = { $what } (покажете и заберёте)
copy-if-needed = { $what } (если нужно)
copy-if-any = { $what } (если есть)
copy-ask-first = { $what }; спросите, прежде чем платить нотариусу
only-if-channel = только если обращаетесь сюда: { $channels }

from-said = Где взять: { $issuer } ({ $clause }).
from-advice = Наш совет, если бумаги нет: { $issuer }; в правилах этого не сказано.
issuer-bank = банк
issuer-institution = учебное заведение, где вы учились или учитесь
issuer-notary = нотариус
issuer-clinic = поликлиника
issuer-tax-office = налоговое управление
issuer-abroad = зарубежный вуз
issuer-exam-centre = центр, где вы сдали экзамен
issuer-recommender = преподаватель или руководитель, который вас знает
issuer-pension-fund = пенсионный фонд
issuer-sender = организация, которая вас направляет
issuer-host = принимающая организация за рубежом
issuer-akimat = акимат
issuer-housing-department = департамент жилья
issuer-psc = ЦОН или egov.kz
issuer-vet = ветеринар
issuer-registry = ЗАГС (РАГС)
issuer-lender = банк, который даёт кредит
issuer-road-police = дорожная полиция (где регистрируют машины)
issuer-employer = ваш работодатель
issuer-school = школа ребёнка
issuer-child-clinic = поликлиника, к которой прикреплён ребёнок
issuer-court = суд, который вынес решение
issuer-hospital = больница, где лечат родителя
issuer-police = полиция
issuer-education-department = отдел образования
issuer-social-protection = отдел занятости и социальной защиты
issuer-commission = психолого-медико-педагогическая комиссия

deadline-minute = { $n ->
    [one] { $n } минута
    [few] { $n } минуты
   *[many] { $n } минут
}
deadline-hour = { $n ->
    [one] { $n } час
    [few] { $n } часа
   *[many] { $n } часов
}
deadline-day = { $n ->
    [one] { $n } день
    [few] { $n } дня
   *[many] { $n } дней
}
deadline-working-day = { $n ->
    [one] { $n } рабочий день
    [few] { $n } рабочих дня
   *[many] { $n } рабочих дней
}
deadline-month = { $n ->
    [one] { $n } месяц
    [few] { $n } месяца
   *[many] { $n } месяцев
}
deadline-short-minute = { $n } мин
deadline-short-hour = { $n } ч
deadline-short-day = { $n ->
    [one] { $n } день
    [few] { $n } дня
   *[other] { $n } дней
}
deadline-short-working-day = { $n ->
    [one] { $n } раб. день
    [few] { $n } раб. дня
   *[other] { $n } раб. дней
}
deadline-short-month = { $n } мес.
deadline-excludes-ends = { $term } (день приёма и день выдачи не считаются)

wait-submit = Очередь, чтобы сдать: до { $minutes } мин.
wait-collect = Очередь, чтобы забрать: до { $minutes } мин.
wait-service = Обслуживание на месте: до { $minutes } мин.
storage-day = Если не заберёте вовремя, хранят { $n ->
    [one] { $n } день
    [few] { $n } дня
   *[many] { $n } дней
}
storage-month = Если не заберёте вовремя, хранят { $n ->
    [one] { $n } месяц
    [few] { $n } месяца
   *[many] { $n } месяцев
}
lunch = обед { $from }–{ $to }
lunch-none = без обеда
lunch-unsaid = с обедом, часы не указаны
hours-always = круглосуточно

weekday-short-1 = Пн
weekday-short-2 = Вт
weekday-short-3 = Ср
weekday-short-4 = Чт
weekday-short-5 = Пт
weekday-short-6 = Сб
weekday-short-7 = Вс

fee-free = Бесплатно
fee-mci = { $amount } месячного расчётного показателя (МРП). Сколько это в тенге, узнайте по номеру 1414.
fee-mci-tenge = { $amount } месячного расчётного показателя (МРП) — { $tenge } ₸ (на { $day } 1 МРП — { $mci } ₸)
fee-price-list = Платно, по прейскуранту министерства

clause-ref = пункт { $clause }
clause-annex = приложение { $annex }
clause-point = пункт { $point } правил
clause-row = строка { $point } перечня требований
clause-form = форма в приложении { $point }
clause-of-annex = приложение { $annex }, { $clause }
clause-law-88-v = Закон 88-V, статья { $article }
clause-law-appk = АППК, статья { $article }

act-issuer-government = постановление Правительства
act-issuer-karaganda-akimat = постановление акимата Карагандинской области
act-issuer-education-minister = приказ министра образования и науки
act-issuer-science-minister = приказ министра науки и высшего образования
act-issuer-enlightenment-minister = приказ министра просвещения
act-issuer-agriculture-minister = приказ министра сельского хозяйства
act-issuer-law = закон
act-issuer-code = Административный процедурно-процессуальный кодекс
act-read = ✅ Правила на { $wording } ({ $issuer } № { $number }), прочитаны { $read }
act-read-stale = ⚠️ Правила на { $wording } ({ $issuer } № { $number }) прочитаны { $read }. С тех пор прошло больше года: спросите заново по номеру 1414.
act-read-newest = (известна и редакция от { $newest }, но эти статьи в ней прочесть не удалось)
act-road-step = { $date } — { $issuer } № { $number }
act-road-wording = { $wording } — нынешняя редакция
act-road-newest = { $wording } — последняя известная редакция, текст не прочитан
card-of-act = № { $number }, { $day }
card-of-point = № { $number }, { $clause }, { $day }
card-none = ⚠️ Действующего документа мы не нашли (искали { $read }).
card-unread = ⚠️ Действует { $issuer } № { $number }, последняя редакция { $newest }. Текста мы не достали (искали { $read }).
card-stale = С тех пор прошло больше года: спросите заново по номеру 1414.
card-older = ⚠️ Действует { $issuer } № { $number }, последняя редакция { $newest }. Мы прочитали только текст на { $wording } (читали { $read }).
act-mark = ⏳ По стандарту { $year } года; он отменён
act-age-short = ⏳ Это правила { $year } года ({ $issuer } № { $number }), отменены { $repealed } постановлением № { $by }. Как сейчас, проверьте: 1414, egov.kz
act-age-long =
    ⏳ <b>Это старые правила</b>

    Всё здесь взято из документа: { $issuer } № { $number } от { $date }. Его отменили { $repealed } постановлением № { $by }.

    Список документов, сроки и адреса с тех пор могли измениться. Перед тем как идти, узнайте сегодняшний порядок: позвоните 1414 (бесплатно) или посмотрите на egov.kz.

about-action = Действия сотрудника
about-result = Результат услуги
about-quality = Качество услуги
about-rudeness = Грубость
about-deadline = Нарушили срок

addressee-department-head = Начальник отдела
addressee-department = Отдел
addressee-akim = Аким (района, города, посёлка, села или сельского округа)
addressee-akimat = Акимат района или города
addressee-district-akim = Аким района или города
addressee-region-akimat = Акимат области
addressee-psc-director = Директор ЦОНа
addressee-committee-chair = Председатель комитета
addressee-committee = Комитет
addressee-children-rights-committee = Комитет по охране прав детей
addressee-cip-president = Президент Центра международных программ
addressee-cip = Центр международных программ
addressee-ministry = Министерство
addressee-psc-agency = Государственный орган, который отвечает за ЦОНы
addressee-provider-head = Руководитель, который отвечает за услугу
addressee-quality-body = Орган, который оценивает качество госуслуг
addressee-court = Суд

way-written = письменно
way-oral = устно
way-post = по почте
way-electronic = электронно
way-in-person = лично
way-phone = по телефону

measure-in-time = Услуги, оказанные в срок
measure-queue = Люди, которые ждали в очереди не дольше положенного
measure-quality = Довольные качеством услуги
measure-papers-right = Документы, правильно оформленные служащим
measure-information = Довольные информацией об услуге
measure-information-papers = Документы, правильно сданные с первого раза
measure-electronic = Информация, доступная в электронном виде
measure-complaints-founded = Обоснованные жалобы
measure-complaints-in-time = Обоснованные жалобы, рассмотренные в срок
measure-complaint-procedure = Довольные порядком обжалования
measure-complaint-terms = Довольные сроками рассмотрения жалоб
measure-courtesy = Довольные вежливостью сотрудников

# Слова, которые поиск не учитывает.
services-stop-words = как, где, что, мне, нужно, надо, получить, сделать, для, или, это, есть, какие, хочу, можно, взять, документ, документы, услуга, оформить, привет, здравствуйте, спасибо, пожалуйста, я, мой, моя

service-removed-short = Услуга, которой больше нет
service-removed-title = Услуга, которой в боте больше нет
service-retired = <b>С { $day } эта услуга не предлагается.</b> { $why }
