education-recognition-title = Признание и нострификация зарубежных документов об образовании
education-recognition-short = Признать зарубежный диплом
education-recognition-what = Бумажное удостоверение о том, что ваш зарубежный диплом или аттестат признан в Казахстане.
education-recognition-who = Для людей с документом зарубежного учебного заведения и для организаций образования, которые подают документы своих сотрудников.
education-recognition-keywords = нострификация, нострификация диплома, нострафикация, настрификация, признание диплома, признать диплом, зарубежный диплом, иностранный диплом, подтвердить диплом, подтверждение диплома, диплом из-за границы, учился за границей, эквивалентность диплома, болонский центр, аттестат другой страны, шетелдік диплом, дипломды тану, nostrifikaciya, nostrification

education-recognition-q-level = Какой документ нужно признать?
education-recognition-q-level-school = Школьный аттестат госообразца
education-recognition-q-level-other = Диплом или другой документ
education-recognition-q-language = На каком языке документ?
education-recognition-q-language-local = На казахском или русском
education-recognition-q-language-foreign = На другом языке
education-recognition-q-legalised = На документе есть апостиль или он легализован?
education-recognition-q-legalised-yes = Да
education-recognition-q-legalised-no = Нет
education-recognition-q-who = Вы сами сдадите документы и заберёте удостоверение?
education-recognition-q-who-self = Да, и то и другое сам(а)
education-recognition-q-who-proxy = Нет, пойдёт другой человек

education-recognition-doc-application = Заявление о признании или нострификации
education-recognition-doc-application-more = По образцу приложения 2. Бланк есть на сайте www.nac.edu.kz; его можно заполнить и здесь, в боте.
education-recognition-doc-education = Документ об образовании: диплом, аттестат или свидетельство
education-recognition-doc-education-more = Сдаёте копию, оригинал показываете для сверки.
education-recognition-doc-transcript = Приложение к документу: предметы, часы и оценки
education-recognition-doc-transcript-more = В нём часы пройденных курсов, итоговые оценки, практика, курсовые и выпускные работы. Оригинал тоже возьмите для сверки.
education-recognition-doc-translation = Перевод документа и приложения, заверенный нотариусом
education-recognition-doc-translation-more = На казахский или русский язык. Заверяет нотариус в Казахстане либо посольство или консульство Казахстана в стране, где выдан документ. Иногда примут перевод посольства этой страны в Казахстане.
education-recognition-doc-translation-if = только если документ не на казахском и не на русском
education-recognition-doc-identity = Копия удостоверения или паспорта владельца, заверенная нотариусом
education-recognition-doc-identity-more = Копию заверит любой нотариус.
education-recognition-doc-accreditation = Копия свидетельства об аккредитации и (или) лицензии учебного заведения
education-recognition-doc-accreditation-more = Попросите в учебном заведении: на копии должна быть его печать. Если нужно, приложите перевод на казахский или русский, заверенный нотариусом.
education-recognition-doc-accreditation-if = только если это не аттестат госообразца об основном или общем среднем образовании
education-recognition-doc-payment = Квитанция об оплате
education-recognition-doc-payment-more = Квитанция об оплате на счёт центра. Счёт в стандарте напечатан с ошибкой: сначала спросите в центре счёт и сумму.
education-recognition-doc-archive = Архивная справка о том, что вы учились
education-recognition-doc-archive-more = Запросите её в архиве учебного заведения.
education-recognition-doc-archive-if = только если на документе нет апостиля и он не легализован
education-recognition-doc-proxy = Доверенность
education-recognition-doc-proxy-more = На того, кто сдаёт документы или получает удостоверение за вас. В заявлении есть строка для подписи доверенного лица, в основании указывают доверенность. Нужен ли нотариус, не сказано; с нотариусом надёжнее (это наш совет).
education-recognition-doc-proxy-if = только если документы сдаёт или удостоверение получает за вас другой человек

education-recognition-fact-provider = Услугу оказывает Центр Болонского процесса и академической мобильности. Отвечает за неё Комитет по контролю в сфере образования и науки: Астана, ул. Орынбор, 8, Дом министерств, подъезд 11.
education-recognition-fact-form = Всё делают на бумаге, через интернет нельзя.
education-recognition-fact-basis = Основание: пункт 4 статьи 39 Закона «Об образовании» № 319-III от 27 июля 2007 года; правила, утверждённые приказом министра образования и науки № 8 от 10 января 2008 года.
education-recognition-fact-information = Подробно — на сайтах www.educontrol.kz и www.nac.edu.kz. Телефоны: +77172742429, +77172742349, +77172731743, +77172731744, +77172731750.
education-recognition-fact-result = Вы получите бумажное удостоверение или письменный ответ, в котором объяснено, почему отказали.
education-recognition-fact-applicants = Обратиться может любой, у кого есть документ зарубежного учебного заведения, а также организация образования — с документами своих сотрудников.
education-recognition-fact-wait-receipt = Справку о сдаче документов вы ждёте не дольше 30 минут.
education-recognition-fact-collective = Если учебное заведение или работодатель сдаёт документы сразу за многих, приём может занять до часа.
education-recognition-fact-price = Услуга платная. Цена — по прейскуранту министерства и зависит от сложности: от простого признания до нострификации с внештатными экспертами. Платят только безналично; форма квитанции зависит от банка.
education-recognition-fact-bank = ⚠️ Номер счёта напечатан в стандарте с ошибкой: ИИК KZ117998BTB0000002884 не проходит проверку цифр, не платите на него. Счёт и сумму спросите в центре. Остальные реквизиты из печати: РГП «Центр Болонского процесса и академической мобильности» МОН РК, РНН 620200256368, БИН 050640004360, Астанинский филиал АО «Цеснабанк», БИК TSESKZKA, Кбе 16.
education-recognition-fact-no-privileges = Льгот нет: все платят одинаково.
education-recognition-fact-days = Документы принимают с понедельника по четверг с 9:00 до 13:00, кроме праздников. Записи заранее и ускоренного приёма нет.
education-recognition-fact-stand = В центре есть стенд: список документов, образцы, образцы заявлений, часы работы.
education-recognition-fact-access = Для людей с инвалидностью есть лифт и пандус к канцелярии центра.
education-recognition-fact-translation = Перевод заверяет нотариус в Казахстане или дипломатическая служба Казахстана в стране, где выдан документ. В отдельных случаях примут перевод посольства этой страны в Казахстане.
education-recognition-fact-legalised = На документе зарубежного учебного заведения должен быть апостиль или он должен быть легализован. Иначе принесите архивную справку о том, что вы учились.
education-recognition-fact-samples = Образцы заявлений — на сайте центра: www.nac.edu.kz.
education-recognition-fact-address = Документы сдают здесь: Астана, проспект Женис, 16/1, 4 этаж, левое крыло.
education-recognition-fact-receipt = Когда документы примут, центр выдаст справку с датой приёма.
education-recognition-fact-receipt-hour = Эту справку выдают в тот же день с 18:00 до 18:30.
education-recognition-fact-in-person = За удостоверением приходите сами, или пусть придёт человек с вашей доверенностью.
education-recognition-fact-delivery = Удостоверение отдают в центре вам или человеку с доверенностью.
education-recognition-fact-delivery-hours = Удостоверения выдают каждый день, кроме субботы, воскресенья и праздников, с 9:00 до 18:30, перерыв 13:00–14:30.
education-recognition-fact-test = Если ваша программа отличается от казахстанского стандарта больше чем на 35%, центр направит вас в учебное заведение на тест. Если сдадите, документы рассмотрит экспертная комиссия.
education-recognition-fact-unconfirmed = Если не подтвердится, что вы учились, центр сообщит об этом органу, который за это отвечает. Решать будет он.
education-recognition-fact-refusal = Откажут, если вы принесли не все документы.
education-recognition-fact-refusal-test = Если вы не сдадите тест, вам откажут и вернут документы.
education-recognition-fact-principles = Комитет должен соблюдать закон и ваши права, быть вежливым, давать полную информацию, держать данные в тайне, а при отказе — вернуть документы.
education-recognition-fact-quality = Работу оценивают так: уложились ли в срок, довольны ли люди качеством, информацией, порядком обжалования и вежливостью, доступна ли информация в электронном виде.
education-recognition-fact-targets = Целевые показатели каждый год утверждает приказом Министерство образования и науки. В таблице стандарта чисел нет.
education-recognition-fact-complaint-help = Как пожаловаться, объяснит председатель комитета; он же поможет составить жалобу.
education-recognition-fact-complaint-paper = Если жалуетесь на качество, на результат или на то, что услугу оказали неправильно, нужно письменное заявление.
education-recognition-fact-complaint-log = Жалобу регистрируют в канцелярии комитета и рассматривают в срок по закону. Телефоны председателя комитета и руководителя центра есть на стенде в центре.
education-recognition-fact-complaint-progress = О ходе рассмотрения спросите начальника управления комитета (+77172742429), главного эксперта (+77172742430) или начальника управления центра (+77172731744).
education-recognition-fact-contacts = Спросить можно в управлениях образования Астаны и Алматы, районных и городских отделах образования и на сайтах www.educontrol.kz и www.nac.edu.kz.
education-recognition-fact-officials = Председатель комитета — кабинет 919, +77172742349. Начальник управления — кабинет 839, +77172742429. Главный эксперт — кабинет 839, +77172742430. Директор центра — +77172731740, начальник управления центра — +77172731744.
education-recognition-fact-note-amended = Несколько пунктов стандарта изменены постановлением № 1110 от 31 августа 2012 года, а сам стандарт в тот же день отменён постановлением № 1119. Адрес и реквизиты перед визитом проверьте.
education-recognition-fact-note-price = Самого прейскуранта в стандарте нет. Реквизиты тоже могли устареть: перед оплатой уточните в центре и сумму, и счёт.
education-recognition-fact-note-legalised = Апостиль требуют для документов подпунктов 1) и 2), но 1) — это само заявление. Видимо, речь о дипломе и приложении: поставьте апостиль на оба.
education-recognition-fact-note-transcript = О копии приложения прямо не сказано, просят только оригинал для сверки. Возьмите и копию.
education-recognition-fact-note-days = Сдать документы можно с понедельника по четверг, значит, в пятницу только выдают удостоверения. Справку о сдаче дают вечером того же дня: прийти придётся дважды.
education-recognition-fact-note-addressee = Заявление пишут на имя председателя комитета, а документы сдают в центр. Это не ошибка, таков образец.
education-recognition-fact-note-refusal = За сколько дней сообщат об отказе, если не хватает документов, не сказано. При сдаче проверьте их по списку вместе с сотрудником.
education-recognition-fact-note-storage = Не сказано, сколько хранят удостоверение, за которым не пришли, и сколько ждать в очереди за ним. Нужно ли заверять доверенность у нотариуса, тоже не сказано; с нотариусом надёжнее.
education-recognition-fact-note-rooms = Жалобы на грубость принимает канцелярия в кабинете 843, а председатель сидит в 919. Письменную жалобу несите в 843.

education-recognition-complaint-chair = На имя председателя комитета: Астана, ул. Орынбор, 8, Дом министерств, подъезд 11, кабинет 919, +77172742349. Нужно письменное заявление. Его зарегистрируют в канцелярии комитета и рассмотрят в срок по закону.
education-recognition-complaint-committee = Если вам нагрубили — в комитет через канцелярию: кабинет 843, +77172742377. Время: 9:00–18:30, обед 13:00–14:30, суббота, воскресенье и праздники — выходные. Напишите заявление: его зарегистрируют и рассмотрят в срок по закону.
education-recognition-complaint-court = Если не согласны с результатом, можно обратиться в суд. Порядок установлен законом.

education-recognition-field-name = Ваши фамилия, имя, отчество
education-recognition-field-address = По какому адресу вы живёте?
education-recognition-field-phone = Ваш телефон для связи
education-recognition-field-phone-astana = Ваш телефон в Астане (если есть)
education-recognition-field-work = Где вы работаете или учитесь?
education-recognition-field-work-phone = Телефон и факс места работы или учёбы
education-recognition-field-procedure = О чём вы просите?
education-recognition-field-procedure-recognition = признание
education-recognition-field-procedure-nostrification = нострификация
education-recognition-field-paper = Какой у вас документ?
education-recognition-field-paper-school = аттестат
education-recognition-field-paper-diploma = диплом
education-recognition-field-paper-certificate = свидетельство
education-recognition-field-specialty = Специальность (как в документе)
education-recognition-field-issuer = Какое учебное заведение выдало документ?
education-recognition-field-country = В какой стране вы учились?
education-recognition-field-proxy = Если документы сдаёт доверенное лицо — его фамилия, имя, отчество
education-recognition-field-proxy-basis = На каком основании? Например: доверенность № 12 от 5 мая 2012 года

education-recognition-letter-2-title = Заявление
education-recognition-letter-2-to =
    Председателю Комитета по контролю в сфере образования и науки
    Министерства образования и науки Республики Казахстан
    от { $name }
    Адрес: { $address }
    Телефон: { $phone }
    Телефон в Астане: { $phone-astana }
    Место работы или учёбы: { $work }
    Телефон, факс организации: { $work-phone }
education-recognition-letter-2-body =
    Прошу провести процедуру по моему зарубежному документу об образовании: { $procedure }.

    Документ: { $paper }
    Специальность: { $specialty }
    Кем выдан (учебное заведение): { $issuer }
    Страна обучения: { $country }

    Доверенное лицо: { $proxy }
    Основание (доверенность, дата): { $proxy-basis }
    Подпись доверенного лица: ____________________
