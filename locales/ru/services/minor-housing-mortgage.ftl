# Permission to pledge a minor’s housing for a bank loan. Government decree 336 of 31.03.2011, annex 6.

## Card

minor-housing-mortgage-title = Разрешение на кредит под залог жилья ребёнка
minor-housing-mortgage-short = Залог жилья ребёнка
minor-housing-mortgage-what = Разрешение для банка взять в залог жильё, которое принадлежит ребёнку. Если откажут – ответ с причиной.
minor-housing-mortgage-who = Родителям, опекуну, попечителю или патронатному воспитателю, которые берут кредит под залог жилья ребёнка.
minor-housing-mortgage-see-minor-housing-sale = Не закладываете, а продаёте или меняете?
minor-housing-mortgage-see-minor-property-deals = Вы опекун, попечитель или патронатный воспитатель? Посмотрите и справку для опекуна.
minor-housing-mortgage-keywords = залог, ипотека, кредит, ссуда, заём, разрешение опеки, разрешение банку, доля ребёнка, жильё ребёнка, заложить квартиру, под залог квартиры, несовершеннолетний собственник, опека, ipoteka, zalog, kredit, залог*|залож*|ипотек*|кредит*|ссуд* + квартир*|дом|дома|жиль*|доля|долю|долей|доли|дол|недвижимост* + ребен*|детям|детей|дети|детьми|детск*|несовершеннолетн*|сын|сына|сыну|сыном|дочь|дочери|дочка|дочку|внук*|внучк*|малолетн*, залог*|залож* + ребен*|детям|детей|дети|детьми|детск*|несовершеннолетн*|сын|сына|сыну|сыном|дочь|дочери|дочка|дочку|внук*|внучк*|малолетн*, ипотек*|кредит* + долей|доля|долю|доли + ребен*|детям|детей|дети|детьми|детск*|несовершеннолетн*|сын|сына|сыну|сыном|дочь|дочери|дочка|дочку|внук*|внучк*|малолетн*, кредит|заем|ссуд* + под + дом|квартир* + сын*|доч*|ребен*|дет*, банк* + опек* + залог*|заложить

## Questions

minor-housing-mortgage-q-who = Кто подаёт заявление?
minor-housing-mortgage-q-who-parents = Родители
minor-housing-mortgage-q-who-guardian = Опекун, попечитель, воспитатель
minor-housing-mortgage-q-family = Ваше семейное положение?
minor-housing-mortgage-q-family-married = В браке
minor-housing-mortgage-q-family-divorced = В разводе
minor-housing-mortgage-q-family-widowed = Вдовец или вдова
minor-housing-mortgage-q-family-single = В браке никогда не был(а)
minor-housing-mortgage-q-died = Умер ли отец или мать ребёнка?
minor-housing-mortgage-q-died-yes = Да
minor-housing-mortgage-q-died-no = Нет
minor-housing-mortgage-q-wedlock = Когда ребёнок родился, его родители были в браке?
minor-housing-mortgage-q-wedlock-yes = Да
minor-housing-mortgage-q-wedlock-no = Нет
minor-housing-mortgage-q-come = Придут оба родителя?
minor-housing-mortgage-q-come-both = Придут оба
minor-housing-mortgage-q-come-one = Один не сможет
minor-housing-mortgage-q-come-alone = Я единственный родитель
minor-housing-mortgage-q-age = Есть ли среди детей те, кому уже 10 лет?
minor-housing-mortgage-q-age-under-10 = Нет, все младше 10
minor-housing-mortgage-q-age-from-10 = Да, есть

## Documents

minor-housing-mortgage-doc-application = Заявление родителей или того, кто их заменяет
minor-housing-mortgage-doc-application-more = По образцу приложения 5. Бланк есть там, где сдают документы; его можно заполнить и здесь, в боте, и распечатать. В конце от руки пишут по-казахски: <code>келешекте балаларды тұрғын үйсіз қалдырмауға міндеттенеміз</code> («обязуемся в дальнейшем не оставить детей без жилья»). Каждый ребёнок старше 10 лет пишет <code>келісемін</code> («согласен») и расписывается.
minor-housing-mortgage-doc-application-guardian = Ваше заявление (опекуна, попечителя, воспитателя)
minor-housing-mortgage-doc-application-guardian-more = { minor-housing-mortgage-doc-application-more }
minor-housing-mortgage-doc-application-parent = Ваше заявление (единственного родителя)
minor-housing-mortgage-doc-application-parent-more = { minor-housing-mortgage-doc-application-more }
minor-housing-mortgage-doc-application-parents = Заявление обоих родителей
minor-housing-mortgage-doc-application-parents-more = { minor-housing-mortgage-doc-application-more }
minor-housing-mortgage-doc-parents-statement = Заявление о залоге от родителей или опекуна, заверено нотариусом
minor-housing-mortgage-doc-parents-statement-more = О том, что вы отдадите заложенное имущество, если не сможете платить по кредиту. Заверяет нотариус.
minor-housing-mortgage-doc-parents-statement-guardian = Ваше заявление о залоге, заверено нотариусом
minor-housing-mortgage-doc-parents-statement-guardian-more = { minor-housing-mortgage-doc-parents-statement-more }
minor-housing-mortgage-doc-parents-statement-parent = Ваше заявление о залоге, заверено нотариусом
minor-housing-mortgage-doc-parents-statement-parent-more = { minor-housing-mortgage-doc-parents-statement-more }
minor-housing-mortgage-doc-parents-statement-parents = Заявление о залоге от обоих родителей, заверено нотариусом
minor-housing-mortgage-doc-parents-statement-parents-more = { minor-housing-mortgage-doc-parents-statement-more }
minor-housing-mortgage-doc-relatives-statement = Заявление о залоге: от близких родственников, заверено нотариусом
minor-housing-mortgage-doc-relatives-statement-more = О передаче заложенного имущества, если кредит не будет выплачен. Перед визитом к нотариусу уточните текст в отделе образования.
minor-housing-mortgage-doc-property-contract = Договор на жильё
minor-housing-mortgage-doc-property-contract-more = Договор на квартиру, дом, дачу, участок или другую недвижимость: оригинал и копия.
minor-housing-mortgage-doc-property-registration = Свидетельство о государственной регистрации прав на жильё
minor-housing-mortgage-doc-property-registration-more = Оригинал и копия.
minor-housing-mortgage-doc-technical-passport = Технический паспорт жилья
minor-housing-mortgage-doc-technical-passport-more = Оригинал и копия.
minor-housing-mortgage-doc-house-book = Домовая книга (книга регистрации граждан)
minor-housing-mortgage-doc-house-book-more = Оригинал и копия.
minor-housing-mortgage-doc-parents-ids = Удостоверения личности родителей или того, кто их заменяет
minor-housing-mortgage-doc-parents-ids-more = Каждого: оригинал и копия. Оригинал сверят и вернут.
minor-housing-mortgage-doc-parents-ids-guardian = Ваше удостоверение личности (опекуна, попечителя, воспитателя)
minor-housing-mortgage-doc-parents-ids-guardian-more = { minor-housing-mortgage-doc-parents-ids-more }
minor-housing-mortgage-doc-parents-ids-parent = Ваше удостоверение личности
minor-housing-mortgage-doc-parents-ids-parent-more = { minor-housing-mortgage-doc-parents-ids-more }
minor-housing-mortgage-doc-parents-ids-parents = Удостоверения личности обоих родителей
minor-housing-mortgage-doc-parents-ids-parents-more = { minor-housing-mortgage-doc-parents-ids-more }
minor-housing-mortgage-doc-birth-certificate = Свидетельство о рождении ребёнка (каждого из детей)
minor-housing-mortgage-doc-birth-certificate-more = На каждого ребёнка: оригинал и копия.
minor-housing-mortgage-doc-marriage-certificate = Свидетельство о браке
minor-housing-mortgage-doc-marriage-certificate-more = Оригинал и копия. Если вы в разводе и его у вас нет, спросите в отделе образования, хватит ли свидетельства о разводе.
minor-housing-mortgage-doc-marriage-certificate-if = только если вы в браке или были в браке
minor-housing-mortgage-doc-parents-marriage = Свидетельства о браке и разводе родителей ребёнка
minor-housing-mortgage-doc-parents-marriage-more = Стандарт называет свидетельства о браке и разводе, но не говорит, чьи они, если пишет опекун. Наш совет: возьмите те, что есть, а нужно ли ваше собственное — спросите в отделе образования.
minor-housing-mortgage-doc-parents-marriage-if = только если заявление подаёт опекун, попечитель или патронатный воспитатель
minor-housing-mortgage-doc-divorce-certificate = Свидетельство о разводе
minor-housing-mortgage-doc-divorce-certificate-more = Оригинал и копия.
minor-housing-mortgage-doc-divorce-certificate-if = только если вы в разводе
minor-housing-mortgage-doc-death-certificate = Свидетельство о смерти
minor-housing-mortgage-doc-death-certificate-more = На умершего супруга или умершего родителя ребёнка: оригинал и копия.
minor-housing-mortgage-doc-death-certificate-if = только если умер супруг или родитель ребёнка
minor-housing-mortgage-doc-not-married = Документ о том, что вы не состоите в браке
minor-housing-mortgage-doc-not-married-more = Оригинал и копия. Какой именно документ, не сказано: спросите в отделе образования заранее.
minor-housing-mortgage-doc-not-married-if = только если вы никогда не были в браке
minor-housing-mortgage-doc-form-4 = Справка по форме № 4
minor-housing-mortgage-doc-form-4-more = Нужна, если ребёнок рождён вне брака: в ней видно, как записан отец. Оригинал и копия.
minor-housing-mortgage-doc-form-4-if = только если ребёнок рождён вне брака
minor-housing-mortgage-doc-power-of-attorney = Доверенность родителя, который не придёт, от нотариуса
minor-housing-mortgage-doc-power-of-attorney-more = В доверенности должно быть право оформить сделку.
minor-housing-mortgage-doc-power-of-attorney-if = только если один из родителей не придёт
minor-housing-mortgage-doc-bank-letter = Письмо из банка
minor-housing-mortgage-doc-bank-letter-more = В списке стандарта его нет, но образец заявления спрашивает его номер. Возьмите письмо в банке, который даёт кредит, и впишите номер в заявление.
minor-housing-mortgage-doc-second-parent = Второй родитель ребёнка
minor-housing-mortgage-doc-second-parent-more = Приходят оба. Если один не может, нужна его доверенность от нотариуса.
minor-housing-mortgage-doc-second-parent-if = только если придут оба родителя
minor-housing-mortgage-doc-child = Сам ребёнок (каждый, кому 10 лет и больше)
minor-housing-mortgage-doc-child-more = Ребёнок от 10 до 18 лет должен прийти сам, когда оформляют справку (закон «О браке и семье», статья 54).
minor-housing-mortgage-doc-child-if = только если ребёнку 10 лет или больше

## Facts

minor-housing-mortgage-fact-provider = Разрешение даёт отдел образования вашего района или города. Если вы живёте в Астане, то городское управление образования. Можно сдать документы и в ЦОН, то есть в центр обслуживания населения.
minor-housing-mortgage-fact-form = Всё подают на бумаге, через интернет нельзя.
minor-housing-mortgage-fact-basis = Гражданский кодекс, статьи 22–24; закон «О жилищных отношениях», статья 13, пункт 3; закон «О браке и семье», статьи 58 и 114; постановление № 1 от 5 января 2007 года о создании ЦОНов. Сам стандарт утверждён постановлением Правительства № 140 от 26 февраля 2010 года; здесь его текст, изложенный заново постановлением № 336 от 31 марта 2011 года.
minor-housing-mortgage-fact-information = Полные сведения вывешены в фойе отделов образования и ЦОНов, есть и на их сайтах.
minor-housing-mortgage-fact-result = Вы получите разрешение для банка по образцу из приложения 4 или ответ с причиной отказа.
minor-housing-mortgage-fact-permission-content = В разрешении стоят адрес, номер дома и квартиры. Его подписывает заместитель начальника отдела образования, ставят печать.
minor-housing-mortgage-fact-applicants = Услугу оказывают частным лицам, не организациям.
minor-housing-mortgage-fact-hours-department = В отделе образования принимают в порядке очереди: без предварительной записи и без ускоренного обслуживания. В субботу, воскресенье и праздники закрыто.
minor-housing-mortgage-fact-hours-psc = В ЦОНе принимают по электронной очереди: без предварительной записи и без ускоренного обслуживания. Филиалы и представительства работают с 9:00 до 18:00, обед – один час.
minor-housing-mortgage-fact-place = Идти нужно в отдел образования или в ЦОН по месту жительства.
minor-housing-mortgage-fact-accessibility = В зданиях есть условия для людей с ограниченными возможностями. В залах ожидания висят стенды с образцами заполненных бланков.
minor-housing-mortgage-fact-originals = Вместе с копиями возьмите оригиналы: их сверят и вернут вам.
minor-housing-mortgage-fact-child-comes = Ребёнок от 10 до 18 лет должен прийти сам, когда оформляют документ (закон «О браке и семье», статья 54).
minor-housing-mortgage-fact-form-signatures = Заявление подписывают и отец, и мать. Дети старше 10 лет пишут <code>келісемін</code> («согласен») и расписываются. От руки вы пишете по-казахски: <code>келешекте балаларды тұрғын үйсіз қалдырмауға міндеттенеміз</code> («обязуемся в дальнейшем не оставить детей без жилья»).
minor-housing-mortgage-fact-forms-department = Бланк возьмите на столе в отделе образования или у специалиста.
minor-housing-mortgage-fact-forms-psc = Бланки лежат в зале ожидания ЦОНа на специальной стойке.
minor-housing-mortgage-fact-hand-in-department = Документы отдайте специалисту отдела образования.
minor-housing-mortgage-fact-hand-in-psc = Документы сдают в «окно» ЦОНа. На окне написано, чем оно занимается, имя и должность инспектора.
minor-housing-mortgage-fact-receipt-department = Вам дадут расписку, что все документы приняты. В ней стоит день, когда прийти за результатом.
minor-housing-mortgage-fact-receipt-psc = В расписке стоят: номер и дата приёма, вид услуги, сколько каких документов принято, когда (день, время) и где забрать результат, имя инспектора.
minor-housing-mortgage-fact-delivery = За готовым документом придите сами туда, куда сдавали бумаги: в отдел образования или в ЦОН.
minor-housing-mortgage-fact-storage-department = Не пришли вовремя – отдел образования хранит готовый документ и ваши бумаги два месяца.
minor-housing-mortgage-fact-storage-psc = Не пришли вовремя – ЦОН хранит документы один месяц, потом передаёт в отдел образования.
minor-housing-mortgage-fact-refusal-department = Если не хватает хотя бы одного документа из списка, отдел образования может приостановить дело или отказать.
minor-housing-mortgage-fact-refusal-psc = Если документов не хватает, отдел образования за один рабочий день после получения вернёт их в ЦОН с письменной причиной. ЦОН тоже за один рабочий день сообщит вам и отдаст эту причину на бумаге.
minor-housing-mortgage-fact-principles = Сотрудники обязаны соблюдать закон, не брать взяток, не нарушать ваших прав, не тянуть время, давать полную информацию и быть вежливыми. Ваши документы берегут, а данные из них хранят в тайне.
minor-housing-mortgage-fact-quality = Услугу оценивают по шести показателям: в срок ли, качество, информация, есть ли она в электронном виде, порядок жалоб, вежливость.
minor-housing-mortgage-fact-targets = Целевые значения показателей каждый год утверждает министр образования и науки.
minor-housing-mortgage-fact-complaint-help = Как пожаловаться, объяснят и помогут написать и отдел образования, и ЦОН. Адреса и телефоны — по кнопке «Куда идти».
minor-housing-mortgage-fact-complaint-phone = Как пожаловаться на инспектора ЦОНа, подскажет справочная служба: +77172580058. Можно позвонить и в сам ЦОН.
minor-housing-mortgage-fact-complaint-paper = Жалобу пишут от руки, в свободной форме.
minor-housing-mortgage-fact-complaint-answer = Жалобу записывают в журнал входящих и дают талон: дата, время и кто принял. Рассматривают в срок по закону об обращениях, ответ присылают письмом по почте.
minor-housing-mortgage-fact-contacts = Если остались вопросы: Комитет по охране прав детей Министерства образования и науки, 010000, Астана, «Дом министерств», 11-й подъезд, кабинет 939, www.bala-kkk.kz. Ответят и в отделе образования, и в ЦОНе.
minor-housing-mortgage-fact-note-collect = Очередь при подаче – не дольше 30 минут, а сколько ждать при получении, не сказано.
minor-housing-mortgage-fact-note-lunch = В отделе образования есть обеденный перерыв, но его часы в стандарте не указаны. Перед выходом лучше позвонить.
minor-housing-mortgage-fact-note-holidays = По пункту 9 ЦОН закрыт только в воскресенье, о праздниках там ничего нет. По пункту 22 директор в праздники не принимает. Перед праздником уточните.
minor-housing-mortgage-fact-note-refusal = Если вы сдали документы прямо в отдел образования, срок для сообщения об отказе не назван. Ориентируйтесь на общий срок – пять рабочих дней.
minor-housing-mortgage-fact-note-refusal-psc = Не сказано ясно, с какого момента идёт рабочий день, за который ЦОН сообщает об отказе. Разумно считать со дня, когда бумаги вернулись в ЦОН.
minor-housing-mortgage-fact-note-storage = Что станет с документами в отделе образования через два месяца, не сказано. Лучше забрать их раньше.
minor-housing-mortgage-fact-note-indicators = В приложении 3 названы шесть показателей, но числа не проставлены. Номера строк идут с пропусками: 3.1, 3.3, 4.3.
minor-housing-mortgage-fact-note-director = По пункту 9 ЦОН работает без обеда, а по пункту 22 у директора перерыв есть, часы не названы. Уточните время заранее.
minor-housing-mortgage-fact-note-addressee = Кому жаловаться, стандарт говорит лишь для двух случаев: не согласны с результатом или вам нагрубили. О действиях сотрудника, качестве и сроке пишите тем же руководителям. Адреса акимата в приложениях нет.
minor-housing-mortgage-fact-note-name = В стандарте этот документ называют то разрешением, то справкой. Это одно и то же.
minor-housing-mortgage-fact-note-relatives = Заявление родственников тоже названо «о передаче залога», а в образце спрашивают адрес родных, готовых взять детей. Что именно писать, уточните до нотариуса.
minor-housing-mortgage-fact-note-age = По пункту 11 ребёнок приходит с 10 лет, а в образце заявления расписываются дети старше 10. Пусть и десятилетний придёт и распишется.
minor-housing-mortgage-fact-note-bank-letter = В образце заявления спрашивают номер письма банка, а в списке документов письма нет. Поэтому в список его добавили мы: возьмите его в банке и захватите с собой.
minor-housing-mortgage-fact-note-property = В списке есть дом, дача, участок, а образцы заявления и разрешения – только про квартиру. Если у вас другое, впишите его вместо квартиры.

## Complaints

minor-housing-mortgage-complaint-department-head = <b>Начальнику отдела образования.</b> Адрес и телефон – в списке отделов. Понедельник–пятница, 9:00–18:00, с обедом; в праздники приёма нет. Пишите от руки, в свободной форме. Жалобу запишут и дадут талон; ответ придёт по почте.
minor-housing-mortgage-complaint-psc-director = <b>Директору ЦОНа</b>, если вы сдавали документы там. Адрес и телефон приёмной – в списке ЦОНов. Понедельник–суббота, 9:00–20:00, с перерывом; в филиалах 9:00–18:00, обед один час. В праздники приёма нет. Пишите от руки, в свободной форме. Жалобу запишут и дадут талон; ответ придёт по почте.
minor-housing-mortgage-complaint-rude-department = <b>Если вам нагрубили – в отдел образования.</b> Приём руководителя: понедельник–пятница, 9:00–18:00, с обедом; в праздники приёма нет. Пишите от руки, в свободной форме. Жалобу запишут и дадут талон; ответ придёт по почте.
minor-housing-mortgage-complaint-rude-psc = <b>Если вам нагрубили – в ЦОН.</b> Приём директора: понедельник–суббота, 9:00–20:00, с перерывом; в филиалах 9:00–18:00, обед один час. В праздники приёма нет. Пишите от руки, в свободной форме. Жалобу запишут и дадут талон; ответ придёт по почте.
minor-housing-mortgage-complaint-akimat = <b>В акимат района или города.</b> Можно вместо начальника отдела или после него. Адреса в стандарте нет: спросите в отделе образования.
minor-housing-mortgage-complaint-court = <b>В суд.</b> Если вы не согласны с результатом, можно обратиться в суд. Порядок установлен законом.

## Application

minor-housing-mortgage-field-department = В отдел образования какого района или города пишете? Например: Буландынский район
minor-housing-mortgage-field-address = Ваш адрес проживания
minor-housing-mortgage-field-phone = Ваш телефон
minor-housing-mortgage-field-applicants = ФИО заявителей полностью, как в удостоверении. Если вас двое, напишите через запятую
minor-housing-mortgage-field-flat = Адрес квартиры, о которой идёт речь
minor-housing-mortgage-field-amount = На какую сумму кредит?
minor-housing-mortgage-field-term = На какой срок кредит?
minor-housing-mortgage-field-children = Теперь о детях
minor-housing-mortgage-field-children-name = ФИО ребёнка
minor-housing-mortgage-field-children-born = Год рождения
minor-housing-mortgage-field-children-certificate = Номер свидетельства о рождении
minor-housing-mortgage-field-father-name = ФИО отца ребёнка
minor-housing-mortgage-field-father-id = Номер удостоверения личности отца
minor-housing-mortgage-field-father-issued = Кем и когда выдано это удостоверение?
minor-housing-mortgage-field-mother-name = ФИО матери ребёнка
minor-housing-mortgage-field-mother-id = Номер удостоверения личности матери
minor-housing-mortgage-field-mother-issued = Кем и когда выдано это удостоверение?
minor-housing-mortgage-field-bank-letter = Номер письма из банка
minor-housing-mortgage-field-fallback = Где будут жить дети, если жильё придётся отдать? Адрес другого жилья или близких родственников, готовых взять детей

## Letter, annex 5

minor-housing-mortgage-letter-5-title = Заявление
minor-housing-mortgage-letter-5-to =
    В отдел образования: { $department }
    от: { $applicants }
    адрес: { $address }
    телефон: { $phone }
minor-housing-mortgage-letter-5-body =
    { $signers ->
        [1] Я хочу
       *[other] Мы хотим
    } взять в банке кредит. Сумма: { $amount }. Срок: { $term }. Квартира, которую предлагают в залог: { $flat }. { $signers ->
        [1] Прошу
       *[other] Просим
    } разрешить этот залог.

    { $children-rows ->
        [1] Ребёнок
       *[other] Дети
    }:
    { $children }

    Дети старше 10 лет пишут «келісемін» (согласен, согласна) и расписываются: ____________________

    Отец: { $father-name }, удостоверение № { $father-id }, выдано: { $father-issued }. Подпись ____________

    Мать: { $mother-name }, удостоверение № { $mother-id }, выдано: { $mother-issued }. Подпись ____________

    Номер письма банка: { $bank-letter }

    Если квартиру придётся отдать, дети будут жить здесь: { $fallback }

    Напишите от руки: «келешекте балаларды тұрғын үйсіз қалдырмауға міндеттенеміз» (обязуемся в дальнейшем не оставить детей без жилья)
    ____________________________________________________________
