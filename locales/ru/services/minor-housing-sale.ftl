minor-housing-sale-title = Справка нотариусу: разрешение продать или обменять жильё ребёнка
minor-housing-sale-short = Продать или обменять жильё ребёнка
minor-housing-sale-what = Справка для нотариуса о том, что жильё, которое принадлежит ребёнку, разрешено продать или обменять.
minor-housing-sale-who = Для родителей, опекунов, попечителей и патронатных воспитателей, которые хотят продать или обменять жильё несовершеннолетнего ребёнка.
minor-housing-sale-keywords = продать квартиру, продажа квартиры, продажа дома, обмен квартиры, обменять жилье, квартира ребенка, доля ребенка, опека, разрешение опеки, справка нотариусу, РОНО, гороно, несовершеннолетний собственник, апека, разрешение на продажу жилья, продать дом с ребенком, согласие опеки, квартира записана на ребенка, баланың үйі, үй сату, prodat kvartiru, opeka

minor-housing-sale-q-who = Кто подаёт заявление?
minor-housing-sale-q-who-parents = Родители
minor-housing-sale-q-who-guardian = Опекун, попечитель, воспитатель
minor-housing-sale-q-family = Какое у вас семейное положение?
minor-housing-sale-q-family-married = В браке
minor-housing-sale-q-family-divorced = В разводе
minor-housing-sale-q-family-widowed = Супруг(а) умер(ла)
minor-housing-sale-q-family-single = Не состою в браке и не состоял(а)
minor-housing-sale-q-died = Отец или мать ребёнка умерли?
minor-housing-sale-q-died-yes = Да
minor-housing-sale-q-died-no = Нет
minor-housing-sale-q-wedlock = Когда ребёнок родился, родители были в браке?
minor-housing-sale-q-wedlock-yes = Да
minor-housing-sale-q-wedlock-no = Нет
minor-housing-sale-q-come = Оба родителя ребёнка могут прийти?
minor-housing-sale-q-come-both = Придут оба
minor-housing-sale-q-come-one = Один не сможет
minor-housing-sale-q-come-alone = Я единственный родитель
minor-housing-sale-q-age = Сколько лет ребёнку? Если детей несколько, выберите возраст старшего.
minor-housing-sale-q-age-under-10 = Меньше 10 лет
minor-housing-sale-q-age-from-10 = 10 лет или больше

minor-housing-sale-doc-application = Заявление родителей или того, кто их заменяет
minor-housing-sale-doc-application-more = По образцу приложения 5. Бланк есть там, где сдают документы; его можно заполнить и здесь, в боте, и распечатать. В конце от руки пишут по-казахски: <code>келешекте балаларды тұрғын үйсіз қалдырмауға міндеттенеміз</code> («обязуемся в дальнейшем не оставить детей без жилья»). Каждый ребёнок старше 10 лет пишет <code>келісемін</code> («согласен») и расписывается.
minor-housing-sale-doc-application-guardian = Ваше заявление (опекуна, попечителя, воспитателя)
minor-housing-sale-doc-application-guardian-more = { minor-housing-sale-doc-application-more }
minor-housing-sale-doc-application-parent = Ваше заявление (единственного родителя)
minor-housing-sale-doc-application-parent-more = { minor-housing-sale-doc-application-more }
minor-housing-sale-doc-application-parents = Заявление обоих родителей
minor-housing-sale-doc-application-parents-more = { minor-housing-sale-doc-application-more }
minor-housing-sale-doc-guardian-consent = Заявление опекуна (попечителя, патронатного воспитателя), заверенное нотариусом
minor-housing-sale-doc-guardian-consent-more = О том, что вы согласны отдать заложенное жильё. Заверяется у нотариуса. Если залога нет, сначала спросите в отделе образования, нужно ли оно.
minor-housing-sale-doc-guardian-consent-if = только если заявление подаёт опекун, попечитель или патронатный воспитатель
minor-housing-sale-doc-relatives-consent = Заявление близких родственников, заверенное нотариусом (если жильё в залоге)
minor-housing-sale-doc-relatives-consent-more = О том, что они согласны отдать заложенное жильё, если долг перед банком не будет выплачен. Каждый заверяет своё у нотариуса. В стандарте оно записано как будто для всех, но если залога нет, сначала спросите в отделе образования, нужно ли оно.
minor-housing-sale-doc-contract = Договор на жильё (имущество)
minor-housing-sale-doc-contract-more = На квартиру, дом, дачу, участок или другое имущество. Оригинал и копия: оригинал сверят и вернут.
minor-housing-sale-doc-title = Свидетельство о регистрации права на недвижимость
minor-housing-sale-doc-title-more = Оригинал и копия: оригинал сверят и вернут.
minor-housing-sale-doc-tech-passport = Технический паспорт на жильё
minor-housing-sale-doc-tech-passport-more = Оригинал и копия: оригинал сверят и вернут.
minor-housing-sale-doc-house-book = Домовая книга (кто прописан в жилье)
minor-housing-sale-doc-house-book-more = Оригинал и копия: оригинал сверят и вернут.
minor-housing-sale-doc-identity = Удостоверения личности родителей или того, кто их заменяет
minor-housing-sale-doc-identity-more = Каждого: оригинал и копия. Оригинал сверят и вернут.
minor-housing-sale-doc-identity-guardian = Ваше удостоверение личности (опекуна, попечителя, воспитателя)
minor-housing-sale-doc-identity-guardian-more = { minor-housing-sale-doc-identity-more }
minor-housing-sale-doc-identity-parent = Ваше удостоверение личности
minor-housing-sale-doc-identity-parent-more = { minor-housing-sale-doc-identity-more }
minor-housing-sale-doc-identity-parents = Удостоверения личности обоих родителей
minor-housing-sale-doc-identity-parents-more = { minor-housing-sale-doc-identity-more }
minor-housing-sale-doc-birth = Свидетельство о рождении ребёнка (детей)
minor-housing-sale-doc-birth-more = На каждого ребёнка. Оригиналы и копии: оригиналы сверят и вернут.
minor-housing-sale-doc-marriage = Свидетельство о браке
minor-housing-sale-doc-marriage-more = Оригинал и копия: оригинал сверят и вернут.
minor-housing-sale-doc-marriage-if = только если вы состоите или состояли в браке
minor-housing-sale-doc-parents-marriage = Свидетельства о браке и разводе родителей ребёнка
minor-housing-sale-doc-parents-marriage-more = Стандарт называет свидетельства о браке и разводе, но не говорит, чьи они, если пишет опекун. Наш совет: возьмите те, что есть, а нужно ли ваше собственное — спросите в отделе образования.
minor-housing-sale-doc-parents-marriage-if = только если заявление подаёт опекун, попечитель или патронатный воспитатель
minor-housing-sale-doc-divorce = Свидетельство о расторжении брака
minor-housing-sale-doc-divorce-more = Оригинал и копия: оригинал сверят и вернут.
minor-housing-sale-doc-divorce-if = только если вы в разводе
minor-housing-sale-doc-death = Свидетельство о смерти
minor-housing-sale-doc-death-more = Вашего супруга (супруги) или родителя ребёнка. Оригинал и копия: оригинал сверят и вернут.
minor-housing-sale-doc-death-if = только если умер ваш супруг (супруга) или родитель ребёнка
minor-housing-sale-doc-unmarried = Документ о том, что вы не состоите в браке
minor-housing-sale-doc-unmarried-more = Какой именно документ, в стандарте не сказано: спросите заранее в отделе образования. Оригинал и копия: оригинал сверят и вернут.
minor-housing-sale-doc-unmarried-if = только если вы не состояли в браке
minor-housing-sale-doc-form-4 = Справка по форме № 4
minor-housing-sale-doc-form-4-more = Нужна, если ребёнок рождён вне брака: в ней видно, как записан отец. Где её берут, в стандарте не сказано. Наш совет: спросите в ЗАГСе (РАГСе). Оригинал и копия.
minor-housing-sale-doc-form-4-if = только если ребёнок родился вне брака
minor-housing-sale-doc-proxy = Доверенность отсутствующего родителя, заверенная нотариусом
minor-housing-sale-doc-proxy-more = В ней написано, кому он доверяет оформить сделку от его имени.
minor-housing-sale-doc-proxy-if = только если один из родителей не может прийти
minor-housing-sale-doc-second-parent = Второй родитель ребёнка
minor-housing-sale-doc-second-parent-more = Приходят оба. Если один не может, нужна его доверенность от нотариуса.
minor-housing-sale-doc-second-parent-if = только если придут оба родителя
minor-housing-sale-doc-child = Сам ребёнок (каждый, кому 10 лет и больше)
minor-housing-sale-doc-child-more = Ребёнок от 10 до 18 лет должен прийти сам, когда оформляют справку (закон «О браке и семье», статья 54).
minor-housing-sale-doc-child-if = только если ребёнку 10 лет или больше

minor-housing-sale-fact-provider = Справку выдают городские и районные отделы образования, в Астане — управление образования: они и есть орган опеки и попечительства. Документы можно сдать и через ЦОН.
minor-housing-sale-fact-form = Всё делают на бумаге, через интернет нельзя.
minor-housing-sale-fact-basis = Основание: статьи 22–24 Гражданского кодекса; пункт 3 статьи 13 Закона «О жилищных отношениях»; статьи 58 и 114 Закона «О браке и семье»; постановление Правительства № 1 от 5 января 2007 года. Сам стандарт утверждён постановлением Правительства № 140 от 26 февраля 2010 года; здесь его текст, изложенный заново постановлением № 336 от 31 марта 2011 года.
minor-housing-sale-fact-information = Подробно о порядке — в фойе отделов образования и ЦОНов и на их сайтах.
minor-housing-sale-fact-result = Вы получите справку для нотариуса или ответ, в котором объяснено, почему отказали.
minor-housing-sale-fact-sample = В справке указывают адрес жилья и разрешение. Её подписывает заместитель начальника отдела образования и ставит печать.
minor-housing-sale-fact-applicants = Услуга — для физических лиц.
minor-housing-sale-fact-queue = В отделе образования принимают по очереди. Записи заранее и ускоренного приёма нет. Суббота, воскресенье и праздники — выходные.
minor-housing-sale-fact-queue-psc = В ЦОНе принимают по электронной очереди. Записи заранее и ускоренного приёма нет.
minor-housing-sale-fact-branches = Филиалы и представительства ЦОНа работают с 9:00 до 18:00 с часовым обедом.
minor-housing-sale-fact-place = Идите в отдел образования или ЦОН по месту жительства. В зале ожидания есть стенды с образцами заполненных бланков.
minor-housing-sale-fact-access = В зданиях созданы условия и для людей с инвалидностью.
minor-housing-sale-fact-originals = Оригиналы приносите вместе с копиями: их сверят и вернут вам.
minor-housing-sale-fact-child-present = Если ребёнку 10 лет или больше (до 18), он тоже должен прийти на оформление справки.
minor-housing-sale-fact-child-agrees = Ребёнок старше 10 лет пишет в заявлении <code>келісемін</code> («согласен») и расписывается.
minor-housing-sale-fact-absent = Если один из родителей (супругов) не может прийти, нужна доверенность от нотариуса на оформление сделки от его имени.
minor-housing-sale-fact-forms = Бланки заявления лежат на столах в отделе образования или есть у специалистов.
minor-housing-sale-fact-forms-psc = В ЦОНе бланки заявления лежат на стойке в зале ожидания.
minor-housing-sale-fact-promise = В заявлении пишут, где потом будут жить дети: адрес другого жилья или близких родственников, которые согласны их принять. От руки вы пишете по-казахски: <code>келешекте балаларды тұрғын үйсіз қалдырмауға міндеттенеміз</code> («обязуемся в дальнейшем не оставить детей без жилья»).
minor-housing-sale-fact-specialist = Документы сдают специалисту отдела образования.
minor-housing-sale-fact-windows = В ЦОНе документы сдают через «окна». На окне написано, для чего оно, и имя и должность инспектора.
minor-housing-sale-fact-receipt = В отделе образования дадут расписку. В ней указан день, когда прийти за справкой.
minor-housing-sale-fact-receipt-psc = В ЦОНе дадут расписку: номер и дата запроса, вид услуги, сколько и какие документы приняты, когда и где получить готовое, имя инспектора.
minor-housing-sale-fact-delivery = За справкой приходите лично туда, где сдали документы: в отдел образования или в ЦОН.
minor-housing-sale-fact-storage = Если вы не придёте в срок, отдел образования хранит справку и документы два месяца.
minor-housing-sale-fact-storage-psc = Если вы не придёте в срок, ЦОН хранит документы один месяц, потом передаёт в отдел образования.
minor-housing-sale-fact-refusal = Если нет хотя бы одного документа из пункта 11, рассмотрение приостановят или откажут.
minor-housing-sale-fact-refusal-psc = Если документов не хватает, отдел образования за один рабочий день после их получения пишет причину и возвращает всё в ЦОН. ЦОН ещё за один рабочий день сообщает вам и выдаёт письменное объяснение.
minor-housing-sale-fact-principles = Сотрудники обязаны соблюдать закон, не брать взяток, не нарушать ваших прав, не тянуть время, давать полную информацию и быть вежливыми. Ваши документы берегут, а данные из них хранят в тайне.
minor-housing-sale-fact-quality = Работу оценивают так: уложились ли в срок, довольны ли люди качеством, информацией, порядком обжалования и вежливостью, доступна ли информация в электронном виде.
minor-housing-sale-fact-targets = Целевые показатели каждый год утверждает приказом министр образования и науки. В таблице стандарта чисел нет.
minor-housing-sale-fact-complaint-help = Как пожаловаться, объяснят в отделе образования и в ЦОНе, там же помогут составить жалобу.
minor-housing-sale-fact-complaint-phone = Как пожаловаться на инспектора ЦОНа, подскажет справочная служба: +77172580058.
minor-housing-sale-fact-complaint-paper = Жалобу пишут от руки в свободной форме.
minor-housing-sale-fact-complaint-receipt = Жалобу записывают в журнал входящих, вам дают талон с датой, временем и именем принявшего. Её рассматривают в срок по закону об обращениях, ответ приходит по почте в письменном виде.
minor-housing-sale-fact-contacts = Спросить можно в Комитете по охране прав детей (010000, Астана, Дом министерств, подъезд 11, кабинет 939, www.bala-kkk.kz), в отделе образования или в ЦОНе.
minor-housing-sale-fact-note-pledge = В списке есть заявления о залоге банку, хотя услуга — про продажу и обмен. Если залога нет, перед визитом к нотариусу спросите в отделе образования, нужны ли они.
minor-housing-sale-fact-note-gift = Услуга — про продажу и обмен, а в образце заявления есть и дарение. Если хотите подарить, сначала спросите в отделе образования.
minor-housing-sale-fact-note-age = В одном месте сказано «10 лет и старше», в другом — «старше 10 лет». Если ребёнку исполнилось 10, возьмите его с собой.
minor-housing-sale-fact-note-family = Какие документы о браке кому нужны, сказано нечётко; могут попросить и «другие документы». Принесите те, что подходят вашей семье.
minor-housing-sale-fact-note-lunch = Сказано, что у отдела образования есть обед, но час не назван. Позвоните перед визитом и уточните.
minor-housing-sale-fact-note-collect = Сколько ждать в очереди за готовой справкой, не сказано: 30 минут названы только для сдачи.
minor-housing-sale-fact-note-director = В пункте 9 ЦОН работает без обеда, а в пункте 22 у директора обед есть. В обед к директору лучше не идти.
minor-housing-sale-fact-note-forms = Стандарт говорит о «бланках», но образец есть только у заявления (приложение 5). Доверенность и заявления родственников оформляет нотариус.

minor-housing-sale-complaint-head = На имя начальника отдела образования. Напишите жалобу от руки в свободной форме. Её запишут в журнал, вам дадут талон, ответ придёт по почте.
minor-housing-sale-complaint-akimat = Можно написать и в местный акимат. Жалобу пишут от руки в свободной форме. Адресов акиматов в стандарте нет.
minor-housing-sale-complaint-director = Если сдавали через ЦОН — на имя директора ЦОНа. Напишите жалобу от руки в свободной форме. Её запишут в журнал, вам дадут талон, ответ придёт по почте.
minor-housing-sale-complaint-department = Если вам нагрубили — в отдел образования. Начальник принимает с 9:00 до 18:00 с обедом, кроме субботы, воскресенья и праздников. Жалобу напишите от руки, вам дадут талон, ответ придёт по почте.
minor-housing-sale-complaint-psc = Если вам нагрубили в ЦОНе — в ЦОН. Директор принимает с 9:00 до 20:00 с обедом, кроме воскресенья и праздников, в филиалах — с 9:00 до 18:00 с обедом. Жалобу напишите от руки, вам дадут талон, ответ придёт по почте.
minor-housing-sale-complaint-court = Если не согласны с результатом, можно обратиться в суд. Порядок установлен законом.

minor-housing-sale-field-department = В отдел образования какого города или района? Например: город Балхаш
minor-housing-sale-field-applicants = Фамилия, имя, отчество заявителей (обоих родителей, как в удостоверениях, без сокращений)
minor-housing-sale-field-address = По какому адресу вы живёте?
minor-housing-sale-field-phone = Ваш телефон
minor-housing-sale-field-deal = Что вы хотите сделать с жильём?
minor-housing-sale-field-deal-sale = продажа
minor-housing-sale-field-deal-exchange = обмен
minor-housing-sale-field-deal-gift = дарение
minor-housing-sale-field-home = Адрес этой квартиры или дома
minor-housing-sale-field-children = Сведения о детях
minor-housing-sale-field-children-name = Фамилия, имя, отчество ребёнка
minor-housing-sale-field-children-birth = Год рождения
minor-housing-sale-field-children-certificate = Номер свидетельства о рождении
minor-housing-sale-field-father = Фамилия, имя, отчество отца
minor-housing-sale-field-father-id = Удостоверение отца: номер, кем и когда выдано
minor-housing-sale-field-mother = Фамилия, имя, отчество матери
minor-housing-sale-field-mother-id = Удостоверение матери: номер, кем и когда выдано
minor-housing-sale-field-shelter = Где потом будут жить дети? Адрес другого жилья или близких родственников, которые согласны их принять

minor-housing-sale-letter-5-title = Заявление
minor-housing-sale-letter-5-to =
    В отдел образования: { $department }
    от { $applicants }
    Адрес: { $address }
    Телефон: { $phone }
minor-housing-sale-letter-5-body =
    { $signers ->
        [1] Прошу
       *[other] Просим
    } разрешить действие с жильём, которое принадлежит { $children-rows ->
        [0] ребёнку (детям)
        [1] ребёнку
       *[other] детям
    }: { $deal }.
    Адрес жилья: { $home }

    Дети (каждый ребёнок старше 10 лет пишет «келісемін», то есть «согласен», и расписывается):
    { $children }

    Отец: { $father }
    Удостоверение (номер, кем и когда выдано): { $father-id }
    Подпись: ____________________

    Мать: { $mother }
    Удостоверение (номер, кем и когда выдано): { $mother-id }
    Подпись: ____________________

    Если этого жилья не станет, дети будут жить по адресу: { $shelter }

    Напишите от руки: «келешекте балаларды тұрғын үйсіз қалдырмауға міндеттенеміз» (обязуемся в дальнейшем не оставить детей без жилья)
    ________________________________________________________________
    ________________________________________________________________
