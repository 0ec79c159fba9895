# Certificates of the guardianship body for deals with housing owned by minors. Government decree 336 of 31.03.2011, annex 8.

## Card

minor-property-deals-title = Справка опекуну на сделку с жильём ребёнка
minor-property-deals-short = Сделка с жильём ребёнка (опекуну)
minor-property-deals-what = Справка, которая разрешает продать, обменять, подарить или заложить квартиру ребёнка. Если откажут – ответ с причиной.
minor-property-deals-who = Опекуну, попечителю или патронатному воспитателю ребёнка, у которого есть своё жильё.
minor-property-deals-keywords = опека, опекун, сделка, продать квартиру, продажа, обмен, дарение, подарить квартиру, залог, ипотека, кредит, доля ребёнка, квартира подопечного, разрешение опеки, патронатный воспитатель, opeka, prodat kvartiru, sdelka

## Questions

minor-property-deals-q-deal = Что вы хотите сделать с квартирой?
minor-property-deals-q-deal-sale = Продать, обменять, подарить
minor-property-deals-q-deal-loan = Заложить и взять кредит
minor-property-deals-q-died = Умер ли отец или мать ребёнка?
minor-property-deals-q-died-yes = Да
minor-property-deals-q-died-no = Нет
minor-property-deals-q-age = Есть ли среди детей те, кому уже 10 лет?
minor-property-deals-q-age-under-10 = Нет, все младше 10
minor-property-deals-q-age-from-10 = Да, есть

## Documents

minor-property-deals-doc-application-sale = Заявление на продажу, обмен или дарение
minor-property-deals-doc-application-sale-more = По образцу из приложения 5; пишет опекун, попечитель или патронатный воспитатель. Можно заполнить здесь, в боте, и распечатать. В конце от руки пишут по-казахски: <code>Келешекте балалар тұрғын үймен қамтамасыз етілетін болады</code> («в дальнейшем дети будут обеспечены жильём»). Дети старше 10 лет пишут <code>келісемін</code> («согласен») и расписываются.
minor-property-deals-doc-application-sale-if = только если продаёте, меняете или дарите
minor-property-deals-doc-application-loan = Заявление на залог жилья
minor-property-deals-doc-application-loan-more = По образцу из приложения 6; пишет опекун, попечитель или патронатный воспитатель. Можно заполнить здесь, в боте, и распечатать. В конце от руки пишут по-казахски: <code>келешекте балаларды тұрғын үйсіз қалдырмауға міндеттенеміз</code> («обязуемся в дальнейшем не оставить детей без жилья»). Дети старше 10 лет пишут <code>келісемін</code> («согласен») и расписываются.
minor-property-deals-doc-application-loan-if = только если берёте кредит под залог жилья
minor-property-deals-doc-applicant-id = Ваше удостоверение личности
minor-property-deals-doc-applicant-id-more = Оригинал и копия.
minor-property-deals-doc-birth-certificate = Свидетельство о рождении ребёнка (каждого из детей)
minor-property-deals-doc-birth-certificate-more = Оригинал и копия. В самом подпункте копия не названа, но в конце пункта 11 есть общее правило.
minor-property-deals-doc-property-contract = Договор на жильё
minor-property-deals-doc-property-contract-more = Договор на квартиру: оригинал и копия.
minor-property-deals-doc-property-registration = Свидетельство о государственной регистрации прав на жильё
minor-property-deals-doc-property-registration-more = Оригинал и копия.
minor-property-deals-doc-technical-passport = Технический паспорт жилья
minor-property-deals-doc-technical-passport-more = Оригинал и копия.
minor-property-deals-doc-house-book = Домовая книга (книга регистрации граждан)
minor-property-deals-doc-house-book-more = Оригинал и копия.
minor-property-deals-doc-guardian-statement = Заявление опекуна о залоге, заверенное нотариусом
minor-property-deals-doc-guardian-statement-more = О передаче заложенного жилья; пишет опекун, попечитель или патронатный воспитатель.
minor-property-deals-doc-relatives-statement = Заявление близких родственников о залоге, заверенное нотариусом
minor-property-deals-doc-relatives-statement-more = О передаче заложенного имущества, если кредит не будет выплачен. Перед визитом к нотариусу уточните текст в отделе образования.
minor-property-deals-doc-marriage-certificate = Свидетельство о браке
minor-property-deals-doc-marriage-certificate-more = Оригинал и копия. Стандарт называет этот документ в списке опекуна, но не говорит, чей он: ваш или родителей ребёнка. Наш совет: возьмите те, что есть, об остальных спросите в отделе образования.
minor-property-deals-doc-divorce-certificate = Свидетельство о разводе
minor-property-deals-doc-divorce-certificate-more = Оригинал и копия. Стандарт называет этот документ в списке опекуна, но не говорит, чей он: ваш или родителей ребёнка. Наш совет: возьмите те, что есть, об остальных спросите в отделе образования.
minor-property-deals-doc-death-certificate = Свидетельство о смерти
minor-property-deals-doc-death-certificate-more = На умершего родителя ребёнка: оригинал и копия.
minor-property-deals-doc-death-certificate-if = только если умер родитель ребёнка
minor-property-deals-doc-not-married = Документ о том, что в браке не состоят
minor-property-deals-doc-not-married-more = Оригинал и копия. Стандарт называет этот документ в списке опекуна, но не говорит, чей он: ваш или родителей ребёнка. Наш совет: возьмите те, что есть, об остальных спросите в отделе образования.
minor-property-deals-doc-bank-letter = Письмо из банка
minor-property-deals-doc-bank-letter-more = В нём банк просит справку с разрешением заложить жильё ребёнка. Номер письма впишите в заявление.
minor-property-deals-doc-bank-letter-if = только если берёте кредит под залог жилья
minor-property-deals-doc-child = Сам ребёнок (каждый, кому 10 лет и больше)
minor-property-deals-doc-child-more = Ребёнок от 10 до 18 лет должен прийти сам, когда оформляют справку (закон «О браке и семье», статья 54).
minor-property-deals-doc-child-if = только если ребёнку 10 лет или больше

## Facts

minor-property-deals-fact-provider = Справку выдаёт отдел образования района или города (в Астане – городское управление образования). Если удобнее, документы можно сдать через ЦОН – центр обслуживания населения.
minor-property-deals-fact-form = Всё подают на бумаге: услуга не автоматизирована.
minor-property-deals-fact-basis = Гражданский кодекс, статьи 22–24; закон «О жилищных отношениях», статья 13, пункт 3; закон «О браке и семье», статьи 58 и 114; постановление № 1 от 5 января 2007 года о создании ЦОНов.
minor-property-deals-fact-information = Полные сведения вывешены в фойе отделов образования и ЦОНов, есть и на их сайтах.
minor-property-deals-fact-result = Вы получите справку с разрешением на сделку по образцу из приложения 4 или ответ с причиной отказа.
minor-property-deals-fact-permission-content = В справке стоят адрес, номер дома и квартиры и то, что разрешено сделать. Подпись начальника отдела образования и печать.
minor-property-deals-fact-applicants = Услугу оказывают частным лицам, не организациям.
minor-property-deals-fact-hours-department = В отделе образования принимают в порядке очереди: без предварительной записи и без ускоренного обслуживания. В субботу, воскресенье и праздники закрыто.
minor-property-deals-fact-hours-psc = В ЦОНе принимают по электронной очереди: без предварительной записи и без ускоренного обслуживания. Филиалы и представительства работают с 9:00 до 18:00, обед – один час.
minor-property-deals-fact-place = Идти нужно в отдел образования или в ЦОН по месту жительства.
minor-property-deals-fact-accessibility = В зданиях есть условия для людей с ограниченными возможностями. В залах ожидания висят стенды с образцами заполненных бланков.
minor-property-deals-fact-originals = Вместе с копиями возьмите оригиналы: их сверят и вернут вам.
minor-property-deals-fact-child-comes = Ребёнок от 10 до 18 лет должен прийти сам, когда оформляют документ (закон «О браке и семье», статья 54).
minor-property-deals-fact-form-signatures = В заявлении на продажу, обмен или дарение дети старше 10 лет пишут <code>келісемін</code> («согласен») и расписываются; есть строки для подписи отца и матери. От руки вы пишете по-казахски: <code>Келешекте балалар тұрғын үймен қамтамасыз етілетін болады</code> («в дальнейшем дети будут обеспечены жильём»).
minor-property-deals-fact-form-signatures-loan = И в заявлении на залог дети старше 10 лет пишут <code>келісемін</code> («согласен») и расписываются. Укажите, где дети будут жить, если жильё придётся отдать, и от руки напишите по-казахски: <code>келешекте балаларды тұрғын үйсіз қалдырмауға міндеттенеміз</code> («обязуемся в дальнейшем не оставить детей без жилья»).
minor-property-deals-fact-forms-department = Бланк возьмите на столе в отделе образования или у специалиста.
minor-property-deals-fact-forms-psc = Бланки лежат в зале ожидания ЦОНа на специальной стойке.
minor-property-deals-fact-hand-in-department = Документы отдайте специалисту отдела образования.
minor-property-deals-fact-hand-in-psc = Документы сдают в «окно» ЦОНа. На окне написано, чем оно занимается, имя и должность инспектора.
minor-property-deals-fact-receipt-department = Вам дадут расписку, что все документы приняты. В ней стоит день, когда прийти за результатом.
minor-property-deals-fact-receipt-psc = В расписке стоят: номер и дата приёма, вид услуги, сколько каких документов принято, когда (день, время) и где забрать результат, имя инспектора.
minor-property-deals-fact-delivery = За готовым документом придите сами туда, куда сдавали бумаги: в отдел образования или в ЦОН.
minor-property-deals-fact-storage-department = Не пришли вовремя – отдел образования хранит готовый документ и ваши бумаги два месяца.
minor-property-deals-fact-storage-psc = Не пришли вовремя – ЦОН хранит документы один месяц, потом передаёт в отдел образования.
minor-property-deals-fact-refusal-department = Если не хватает хотя бы одного документа из списка, отдел образования может приостановить дело или отказать.
minor-property-deals-fact-refusal-psc = Если документов не хватает, отдел образования за один рабочий день после получения вернёт их в ЦОН с письменной причиной. ЦОН тоже за один рабочий день сообщит вам и отдаст эту причину на бумаге.
minor-property-deals-fact-principles = Сотрудники обязаны соблюдать закон и ваши права, не брать взяток, быть вежливыми, не тянуть время и всё объяснять. Ваши документы и данные из них хранят в тайне.
minor-property-deals-fact-quality = Услугу оценивают по шести показателям: в срок ли, качество, информация, есть ли она в электронном виде, порядок жалоб, вежливость.
minor-property-deals-fact-targets = Целевые значения показателей каждый год утверждает министр образования и науки.
minor-property-deals-fact-complaint-help = Как пожаловаться, объяснят и помогут написать и отдел образования, и ЦОН. Адреса и телефоны – в приложениях 1 и 2.
minor-property-deals-fact-complaint-phone = Как пожаловаться на инспектора ЦОНа, подскажет справочная служба: +77172580058. Можно позвонить и в сам ЦОН.
minor-property-deals-fact-complaint-paper = Жалобу пишут от руки, в свободной форме.
minor-property-deals-fact-complaint-answer = Жалобу записывают в журнал входящих и дают талон: дата, время и кто принял. Рассматривают в срок по закону об обращениях, ответ присылают письмом по почте.
minor-property-deals-fact-contacts = Если остались вопросы: Комитет по охране прав детей Министерства образования и науки, 010000, Астана, «Дом министерств», 11-й подъезд, кабинет 939, www.bala-kkk.kz. Ответят и в отделе образования, и в ЦОНе.
minor-property-deals-fact-note-collect = Очередь при подаче – не дольше 30 минут, а сколько ждать при получении, не сказано.
minor-property-deals-fact-note-lunch = В отделе образования есть обеденный перерыв, но его часы в стандарте не указаны. Перед выходом лучше позвонить.
minor-property-deals-fact-note-holidays = По пункту 9 ЦОН закрыт только в воскресенье, о праздниках там ничего нет. По пункту 22 директор в праздники не принимает. Перед праздником уточните.
minor-property-deals-fact-note-refusal = Если вы сдали документы прямо в отдел образования, срок для сообщения об отказе не назван. Ориентируйтесь на общий срок – пять рабочих дней.
minor-property-deals-fact-note-refusal-psc = Не сказано ясно, с какого момента идёт рабочий день, за который ЦОН сообщает об отказе. Разумно считать со дня, когда бумаги вернулись в ЦОН.
minor-property-deals-fact-note-storage = Что станет с документами в отделе образования через два месяца, не сказано. Лучше забрать их раньше.
minor-property-deals-fact-note-indicators = В приложении 3 названы шесть показателей, но числа не проставлены. Номера строк идут с пропусками: 3.1, 3.3, 4.3.
minor-property-deals-fact-note-director = По пункту 9 ЦОН работает без обеда, а по пункту 22 у директора перерыв есть, часы не названы. Уточните время заранее.
minor-property-deals-fact-note-addressee = Кому жаловаться, стандарт говорит лишь для двух случаев: не согласны с результатом или вам нагрубили. О действиях сотрудника, качестве и сроке пишите тем же руководителям. Адреса акимата в приложениях нет.
minor-property-deals-fact-note-applicants = В списке названы только опекун, попечитель и патронатный воспитатель, а в образцах заявления есть строки для супругов, отца и матери. Если нечего вписать, оставьте пустыми и спросите в отделе.
minor-property-deals-fact-note-parents = Если вы родитель, для вас есть две другие услуги: на продажу и на залог жилья ребёнка. Какая нужна, уточните в отделе образования.
minor-property-deals-fact-note-pledge = Подпункт 11.5 требует оба заявления от нотариуса при любой сделке, хотя речь в них о банке и залоге. Если жильё не закладывают, спросите в отделе образования, нужны ли они, прежде чем платить нотариусу.
minor-property-deals-fact-note-other-papers = В 11.7 скобка не закрыта, возможно, часть списка потеряна. Если ребёнок рождён вне брака, спросите заранее, нужна ли справка по форме № 4.
minor-property-deals-fact-note-age = По пункту 11 ребёнок приходит с 10 лет, а в образце заявления расписываются дети старше 10. Пусть и десятилетний придёт и распишется.

## Complaints

minor-property-deals-complaint-department-head = <b>Начальнику отдела образования.</b> Адрес и телефон – в списке отделов. Понедельник–пятница, 9:00–18:00, с обедом; в праздники приёма нет. Пишите от руки, в свободной форме. Жалобу запишут и дадут талон; ответ придёт по почте.
minor-property-deals-complaint-psc-director = <b>Директору ЦОНа</b>, если вы сдавали документы там. Адрес и телефон приёмной – в списке ЦОНов. Понедельник–суббота, 9:00–20:00, с перерывом; в филиалах 9:00–18:00, обед один час. В праздники приёма нет. Пишите от руки, в свободной форме. Жалобу запишут и дадут талон; ответ придёт по почте.
minor-property-deals-complaint-rude-department = <b>Если вам нагрубили – в отдел образования.</b> Приём руководителя: понедельник–пятница, 9:00–18:00, с обедом; в праздники приёма нет. Пишите от руки, в свободной форме. Жалобу запишут и дадут талон; ответ придёт по почте.
minor-property-deals-complaint-rude-psc = <b>Если вам нагрубили – в ЦОН.</b> Приём директора: понедельник–суббота, 9:00–20:00, с перерывом; в филиалах 9:00–18:00, обед один час. В праздники приёма нет. Пишите от руки, в свободной форме. Жалобу запишут и дадут талон; ответ придёт по почте.
minor-property-deals-complaint-akimat = <b>В акимат района или города.</b> Можно вместо начальника отдела или после него. Адреса в стандарте нет: спросите в отделе образования.
minor-property-deals-complaint-court = <b>В суд.</b> Если вы не согласны с результатом, можно обратиться в суд. Порядок установлен законом.

## Application

minor-property-deals-field-department = В отдел образования какого района или города пишете? Например: Буландынский район
minor-property-deals-field-address = Ваш адрес проживания
minor-property-deals-field-phone = Ваш телефон
minor-property-deals-field-applicants = ФИО заявителей полностью, как в удостоверении. Если вас двое, напишите через запятую
minor-property-deals-field-flat = Адрес квартиры, о которой идёт речь
minor-property-deals-field-deal = Какую сделку вы совершаете?
minor-property-deals-field-deal-sale = продажа
minor-property-deals-field-deal-exchange = обмен
minor-property-deals-field-deal-gift = дарение
minor-property-deals-field-children = Теперь о детях
minor-property-deals-field-children-name = ФИО ребёнка
minor-property-deals-field-children-born = Год рождения
minor-property-deals-field-children-certificate = Номер свидетельства о рождении
minor-property-deals-field-father-name = ФИО отца ребёнка
minor-property-deals-field-father-id = Номер удостоверения личности отца
minor-property-deals-field-father-issued = Кем и когда выдано это удостоверение?
minor-property-deals-field-mother-name = ФИО матери ребёнка
minor-property-deals-field-mother-id = Номер удостоверения личности матери
minor-property-deals-field-mother-issued = Кем и когда выдано это удостоверение?
minor-property-deals-field-future-address = По какому адресу вы будете жить дальше?
minor-property-deals-field-amount = На какую сумму кредит?
minor-property-deals-field-term = На какой срок кредит?
minor-property-deals-field-bank-letter = Номер письма из банка
minor-property-deals-field-fallback = Где будут жить дети, если жильё придётся отдать? Адрес другого жилья или близких родственников, готовых взять детей

## Letter, annex 5

minor-property-deals-letter-5-title = Заявление
minor-property-deals-letter-5-to =
    В отдел образования: { $department }
    от: { $applicants }
    адрес: { $address }
    телефон: { $phone }
minor-property-deals-letter-5-body =
    { $signers ->
        [1] Я хочу
       *[other] Мы хотим
    } совершить сделку с квартирой: { $flat }. Вид сделки: { $deal }. { $signers ->
        [1] Прошу
       *[other] Просим
    } её разрешить.

    { $children-rows ->
        [1] Ребёнок
       *[other] Дети
    }:
    { $children }

    Дети старше 10 лет пишут «келісемін» (согласен, согласна) и расписываются: ____________________

    Отец: { $father-name }, удостоверение № { $father-id }, выдано: { $father-issued }. Подпись ____________

    Мать: { $mother-name }, удостоверение № { $mother-id }, выдано: { $mother-issued }. Подпись ____________

    Адрес, где будут жить потом: { $future-address }

    Напишите от руки: «Келешекте балалар тұрғын үймен қамтамасыз етілетін болады» (в дальнейшем дети будут обеспечены жильём)
    ____________________________________________________________

## Letter, annex 6

minor-property-deals-letter-6-title = Заявление
minor-property-deals-letter-6-to =
    В отдел образования: { $department }
    от: { $applicants }
    адрес: { $address }
    телефон: { $phone }
minor-property-deals-letter-6-body =
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
