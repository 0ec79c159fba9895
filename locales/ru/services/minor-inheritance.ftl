# Certificates for a minor’s inheritance, for pension funds and the road police. Government decree 336 of 31.03.2011, annex 7.

## Card

minor-inheritance-title = Справка на наследство ребёнка: пенсионный фонд, дорожная полиция
minor-inheritance-short = Наследство ребёнка: справка
minor-inheritance-what = Справка, с которой можно получить пенсионные накопления или оформить машину, доставшиеся ребёнку в наследство. Если откажут – ответ с причиной.
minor-inheritance-who = Родителю, опекуну, попечителю или патронатному воспитателю ребёнка-наследника.
minor-inheritance-keywords = наследство, наследник, пенсионный фонд, пенсионные накопления, ЕНПФ, НПФ, машина, автомобиль, ГАИ, дорожная полиция, переоформить машину, умер отец, снять пенсионные, опека, наследство ребёнка, nasledstvo, pensionny fond

## Questions

minor-inheritance-q-for = Куда нужна справка?
minor-inheritance-q-for-pension = В пенсионный фонд
minor-inheritance-q-for-police = В дорожную полицию (машина)
minor-inheritance-q-for-both = И туда, и туда
minor-inheritance-q-who = Кем вы приходитесь ребёнку?
minor-inheritance-q-who-parent = Отец или мать
minor-inheritance-q-who-guardian = Опекун, попечитель, воспитатель
minor-inheritance-q-family = Ваше семейное положение?
minor-inheritance-q-family-married = В браке
minor-inheritance-q-family-divorced = В разводе
minor-inheritance-q-family-widowed = Вдовец или вдова
minor-inheritance-q-family-single = В браке никогда не был(а)
minor-inheritance-q-wedlock = Когда ребёнок родился, его родители были в браке?
minor-inheritance-q-wedlock-yes = Да
minor-inheritance-q-wedlock-no = Нет

## Documents

minor-inheritance-doc-application = Заявление о пенсионных накоплениях
minor-inheritance-doc-application-more = По образцу из приложения 6; пишет один из родителей, опекун, попечитель или патронатный воспитатель. Можно заполнить здесь, в боте, и распечатать.
minor-inheritance-doc-application-if = только если справка нужна для пенсионного фонда
minor-inheritance-doc-application-vehicle = Заявление о машине, в свободной форме
minor-inheritance-doc-application-vehicle-more = Образца нет: приложение 6 — только для пенсионного фонда. Напишите, какая это машина, что с ней сделать и кто из детей наследник, или спросите бланк в отделе образования.
minor-inheritance-doc-application-vehicle-if = только если справка нужна для дорожной полиции
minor-inheritance-doc-ids = Удостоверения личности родителей или того, кто их заменяет
minor-inheritance-doc-ids-guardian = Ваше удостоверение личности (опекуна, попечителя, воспитателя)
minor-inheritance-doc-ids-guardian-more = { minor-inheritance-doc-ids-more }
minor-inheritance-doc-ids-parent = Ваше удостоверение личности
minor-inheritance-doc-ids-parent-more = { minor-inheritance-doc-ids-more }
minor-inheritance-doc-ids-spouses = Удостоверения личности: ваше и супруга (супруги)
minor-inheritance-doc-ids-spouses-more = { minor-inheritance-doc-ids-more }
minor-inheritance-doc-ids-more = Каждого: оригинал и копия.
minor-inheritance-doc-birth-certificate = Свидетельство о рождении ребёнка (каждого из детей)
minor-inheritance-doc-birth-certificate-more = Оригинал и копия. В самом подпункте копия не названа, но в конце пункта 11 есть общее правило.
minor-inheritance-doc-marriage-certificate = Свидетельство о браке
minor-inheritance-doc-marriage-certificate-more = Оригинал и копия. Если вы в разводе и его у вас нет, спросите в отделе образования, хватит ли свидетельства о разводе.
minor-inheritance-doc-marriage-certificate-if = только если вы в браке или были в браке
minor-inheritance-doc-parents-marriage = Свидетельства о браке и разводе родителей ребёнка
minor-inheritance-doc-parents-marriage-more = Стандарт называет свидетельства о браке и разводе, но не говорит, чьи они, если пишет опекун. Наш совет: возьмите те, что есть, а нужно ли ваше собственное — спросите в отделе образования.
minor-inheritance-doc-parents-marriage-if = только если заявление подаёт опекун, попечитель или патронатный воспитатель
minor-inheritance-doc-divorce-certificate = Свидетельство о разводе
minor-inheritance-doc-divorce-certificate-more = Оригинал и копия.
minor-inheritance-doc-divorce-certificate-if = только если вы в разводе
minor-inheritance-doc-death-certificate = Свидетельство о смерти того, кто оставил наследство
minor-inheritance-doc-death-certificate-more = Оригинал и копия. В заявлении спрашивают его номер и дату выдачи.
minor-inheritance-doc-form-4 = Справка по форме № 4
minor-inheritance-doc-form-4-more = Нужна, если ребёнок рождён вне брака: в ней видно, как записан отец. Где её берут, в стандарте не сказано. Наш совет: спросите в ЗАГСе (РАГСе). Оригинал и копия.
minor-inheritance-doc-form-4-if = только если ребёнок рождён вне брака
minor-inheritance-doc-inheritance-certificate = Свидетельство о праве на наследство
minor-inheritance-doc-inheritance-certificate-more = Выдаёт нотариус. Оригинал и копия.
minor-inheritance-doc-vehicle-passport = Техпаспорт машины
minor-inheritance-doc-vehicle-passport-more = Оригинал и копия.
minor-inheritance-doc-vehicle-passport-if = только если справка нужна для дорожной полиции

## Facts

minor-inheritance-fact-provider = Справку выдаёт отдел образования района или города (в Астане – городское управление образования). Если удобнее, документы можно сдать через ЦОН – центр обслуживания населения.
minor-inheritance-fact-form = Всё подают на бумаге: услуга не автоматизирована.
minor-inheritance-fact-basis = Закон «О браке и семье», статья 114; постановление № 1346 от 9 сентября 1999 года об опеке и патронате; постановление № 1 от 5 января 2007 года о создании ЦОНов.
minor-inheritance-fact-information = Полные сведения вывешены в фойе отделов образования и ЦОНов, есть и на их сайтах.
minor-inheritance-fact-result = Вы получите справку на пенсионные накопления, справку-согласие для дорожной полиции на действия с машиной или ответ с причиной отказа.
minor-inheritance-fact-pension-content = В разрешении для фонда указывают ребёнка и заявителя, умершего и свидетельство о смерти, свидетельство нотариуса о наследстве (по закону или завещанию). Оно даёт право и на накопления, и на доход по ним. Подпись начальника и печать.
minor-inheritance-fact-vehicle-content = В справке для дорожной полиции указано, о какой машине речь и что с ней разрешено сделать. Подпись начальника отдела и печать.
minor-inheritance-fact-applicants = Услугу оказывают частным лицам, не организациям.
minor-inheritance-fact-hours-department = В отделе образования принимают в порядке очереди: без предварительной записи и без ускоренного обслуживания. В субботу, воскресенье и праздники закрыто.
minor-inheritance-fact-hours-psc = В ЦОНе принимают по электронной очереди: без предварительной записи и без ускоренного обслуживания. Филиалы и представительства работают с 9:00 до 18:00, обед – один час.
minor-inheritance-fact-place = Идти нужно в отдел образования или в ЦОН по месту жительства.
minor-inheritance-fact-accessibility = В зданиях есть условия для людей с ограниченными возможностями. В залах ожидания висят стенды с образцами заполненных бланков.
minor-inheritance-fact-originals = Вместе с копиями возьмите оригиналы: их сверят и вернут вам.
minor-inheritance-fact-one-parent = Достаточно заявления одного из родителей. Вместо него может написать опекун, попечитель или патронатный воспитатель.
minor-inheritance-fact-forms-department = Бланк возьмите на столе в отделе образования или у специалиста.
minor-inheritance-fact-forms-psc = Бланки лежат в зале ожидания ЦОНа на специальной стойке.
minor-inheritance-fact-hand-in-department = Документы отдайте специалисту отдела образования.
minor-inheritance-fact-hand-in-psc = Документы сдают в «окно» ЦОНа. На окне написано, чем оно занимается, имя и должность инспектора.
minor-inheritance-fact-receipt-department = Вам дадут расписку, что все документы приняты. В ней стоит день, когда прийти за результатом.
minor-inheritance-fact-receipt-psc = В расписке стоят: номер и дата приёма, вид услуги, сколько каких документов принято, когда (день, время) и где забрать результат, имя инспектора.
minor-inheritance-fact-delivery = За готовым документом придите сами туда, куда сдавали бумаги: в отдел образования или в ЦОН.
minor-inheritance-fact-storage-department = Не пришли вовремя – отдел образования хранит готовый документ и ваши бумаги два месяца.
minor-inheritance-fact-storage-psc = Не пришли вовремя – ЦОН хранит документы один месяц, потом передаёт в отдел образования.
minor-inheritance-fact-refusal-department = Если не хватает хотя бы одного документа из списка, отдел образования может приостановить дело или отказать.
minor-inheritance-fact-refusal-psc = Если документов не хватает, отдел образования за один рабочий день после получения вернёт их в ЦОН с письменной причиной. ЦОН тоже за один рабочий день сообщит вам и отдаст эту причину на бумаге.
minor-inheritance-fact-principles = Сотрудники обязаны соблюдать закон и ваши права, не брать взяток, быть вежливыми, не тянуть время и всё объяснять. Ваши документы и данные из них хранят в тайне.
minor-inheritance-fact-quality = Услугу оценивают по шести показателям: в срок ли, качество, информация, есть ли она в электронном виде, порядок жалоб, вежливость.
minor-inheritance-fact-targets = Целевые значения показателей каждый год утверждает министр образования и науки.
minor-inheritance-fact-complaint-help = Как пожаловаться, объяснят и помогут написать и отдел образования, и ЦОН. Адреса и телефоны – в приложениях 1 и 2.
minor-inheritance-fact-complaint-phone = Как пожаловаться на инспектора ЦОНа, подскажет справочная служба: +77172580058. Можно позвонить и в сам ЦОН.
minor-inheritance-fact-complaint-paper = Жалобу пишут от руки, в свободной форме.
minor-inheritance-fact-complaint-answer = Жалобу записывают в журнал входящих и дают талон: дата, время и кто принял. Рассматривают в срок по закону об обращениях, ответ присылают письмом по почте.
minor-inheritance-fact-contacts = Если остались вопросы: Комитет по охране прав детей Министерства образования и науки, 010000, Астана, «Дом министерств», 11-й подъезд, кабинет 939, www.bala-kkk.kz. Ответят и в отделе образования, и в ЦОНе.
minor-inheritance-fact-note-collect = Очередь при подаче – не дольше 30 минут, а сколько ждать при получении, не сказано.
minor-inheritance-fact-note-lunch = В отделе образования есть обеденный перерыв, но его часы в стандарте не указаны. Перед выходом лучше позвонить.
minor-inheritance-fact-note-holidays = По пункту 9 ЦОН закрыт только в воскресенье, о праздниках там ничего нет. По пункту 22 директор в праздники не принимает. Перед праздником уточните.
minor-inheritance-fact-note-refusal = Если вы сдали документы прямо в отдел образования, срок для сообщения об отказе не назван. Ориентируйтесь на общий срок – пять рабочих дней.
minor-inheritance-fact-note-refusal-psc = Не сказано ясно, с какого момента идёт рабочий день, за который ЦОН сообщает об отказе. Разумно считать со дня, когда бумаги вернулись в ЦОН.
minor-inheritance-fact-note-storage = Что станет с документами в отделе образования через два месяца, не сказано. Лучше забрать их раньше.
minor-inheritance-fact-note-indicators = В приложении 3 названы шесть показателей, но числа не проставлены. Номера строк идут с пропусками: 3.1, 3.3, 4.3.
minor-inheritance-fact-note-director = По пункту 9 ЦОН работает без обеда, а по пункту 22 у директора перерыв есть, часы не названы. Уточните время заранее.
minor-inheritance-fact-note-addressee = Кому жаловаться, стандарт говорит лишь для двух случаев: не согласны с результатом или вам нагрубили. О действиях сотрудника, качестве и сроке пишите тем же руководителям. Адреса акимата в приложениях нет.
minor-inheritance-fact-note-result-annex = Пункт 5 называет только приложение 4, а там лишь образец для пенсионного фонда. Образец для дорожной полиции – в приложении 5.
minor-inheritance-fact-note-form-police = Образец заявления в приложении 6 – только для пенсионного фонда. Для машины его нет: напишите в свободной форме, какая машина и что с ней сделать, или спросите бланк.
minor-inheritance-fact-note-will = В списке названо только свидетельство о наследстве «по закону», а в образце справки есть и завещание. Если наследство по завещанию, несите такое свидетельство нотариуса.
minor-inheritance-fact-note-death = Свидетельство о смерти названо среди «других документов». Но его номер нужен и в заявлении, и в справке, поэтому оно в списке у всех.
minor-inheritance-fact-note-vehicle-law = В образце справки на машину назван закон о жилье. Так напечатано в самом образце, это не ваша ошибка.

## Complaints

minor-inheritance-complaint-department-head = <b>Начальнику отдела образования.</b> Адрес и телефон – в списке отделов. Понедельник–пятница, 9:00–18:00, с обедом; в праздники приёма нет. Пишите от руки, в свободной форме. Жалобу запишут и дадут талон; ответ придёт по почте.
minor-inheritance-complaint-psc-director = <b>Директору ЦОНа</b>, если вы сдавали документы там. Адрес и телефон приёмной – в списке ЦОНов. Понедельник–суббота, 9:00–20:00, с перерывом; в филиалах 9:00–18:00, обед один час. В праздники приёма нет. Пишите от руки, в свободной форме. Жалобу запишут и дадут талон; ответ придёт по почте.
minor-inheritance-complaint-rude-department = <b>Если вам нагрубили – в отдел образования.</b> Приём руководителя: понедельник–пятница, 9:00–18:00, с обедом; в праздники приёма нет. Пишите от руки, в свободной форме. Жалобу запишут и дадут талон; ответ придёт по почте.
minor-inheritance-complaint-rude-psc = <b>Если вам нагрубили – в ЦОН.</b> Приём директора: понедельник–суббота, 9:00–20:00, с перерывом; в филиалах 9:00–18:00, обед один час. В праздники приёма нет. Пишите от руки, в свободной форме. Жалобу запишут и дадут талон; ответ придёт по почте.
minor-inheritance-complaint-akimat = <b>В акимат района или города.</b> Можно вместо начальника отдела или после него. Адреса в стандарте нет: спросите в отделе образования.
minor-inheritance-complaint-court = <b>В суд.</b> Если вы не согласны с результатом, можно обратиться в суд. Порядок установлен законом.

## Application

minor-inheritance-field-department = В отдел образования какого района или города пишете? Например: Буландынский район
minor-inheritance-field-applicant = Ваши ФИО полностью
minor-inheritance-field-address = Ваш адрес проживания
minor-inheritance-field-phone = Ваш телефон
minor-inheritance-field-fund = Название пенсионного фонда – точно как в свидетельстве о праве на наследство
minor-inheritance-field-deceased = ФИО умершего вкладчика
minor-inheritance-field-death-number = Номер свидетельства о смерти
minor-inheritance-field-death-date = Когда выдано это свидетельство?
minor-inheritance-field-heirs = ФИО детей-наследников. Если их несколько, напишите через запятую

## Letter, annex 6

minor-inheritance-letter-6-title = Заявление
minor-inheritance-letter-6-to =
    Начальнику отдела образования: { $department }
    от: { $applicant }
    адрес: { $address }
    телефон: { $phone }
minor-inheritance-letter-6-body =
    После смерти вкладчика остались пенсионные накопления. Вкладчик: { $deceased }. Пенсионный фонд: { $fund }. Свидетельство о смерти № { $death-number }, выдано { $death-date }.

    Прошу разрешить получить эти накопления для несовершеннолетних наследников: { $heirs }.
