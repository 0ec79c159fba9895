# Бесплатный подвоз в школу (сегодня): 24.04.2020, № 158, 9; 05.05.2026

## Card

school-transport-2026-title = Бесплатный подвоз в школу (сегодня)
school-transport-2026-short = Подвоз в школу (сегодня)
school-transport-2026-what = Справка о том, что ребёнка бесплатно возят в школу и домой. Если откажут – ответ с причиной.
school-transport-2026-who = Родителю, чей ребёнок живёт в отдалённом селе.

## Questions

school-transport-2026-q-birth = Ребёнок родился и записан в Казахстане?
school-transport-2026-q-birth-registry = Да
school-transport-2026-q-birth-abroad = Нет, за границей или записи нет

## Documents

school-transport-2026-doc-application = Заявление
school-transport-2026-doc-application-more = Пишут имя, ИИН и дату рождения ребёнка, село и район, школу и класс, учебный год.
school-transport-2026-doc-identity-card = Ваше удостоверение личности
school-transport-2026-doc-identity-card-more = Или электронный документ из сервиса цифровых документов.
school-transport-2026-doc-birth-certificate = Свидетельство о рождении ребёнка
school-transport-2026-doc-birth-certificate-more = Электронное или бумажная копия; на портал – электронная копия.
school-transport-2026-doc-birth-certificate-if = только если в системе нет записи или ребёнок родился за границей
school-transport-2026-doc-school-certificate = Справка из школы
school-transport-2026-doc-school-certificate-more = В ней класс, смена и что ребёнок нуждается в подвозе. На портал – электронная копия.

## New

school-transport-2026-new-where = Теперь отдел образования, школа, ЦОН или egov.kz: к акиму села не ходят.
school-transport-2026-new-days = Срок ясный: 5 рабочих дней.
school-transport-2026-new-birth = Свидетельство о рождении нужно, только если его нет в системе.
school-transport-2026-new-hearing = Перед отказом вас выслушают.

## Facts

school-transport-2026-fact-provider = Услугу оказывает отдел образования района или города областного значения либо организация образования (школа).
school-transport-2026-fact-applicants = Родителям детей, которые живут в отдалённом селе.
school-transport-2026-fact-result = Справка о бесплатном подвозе или ответ с причиной отказа. На портале она хранится в личном кабинете.
school-transport-2026-fact-year = Справка действует учебный год.
school-transport-2026-fact-form = Услуга электронная и бумажная.
school-transport-2026-fact-duty = Дежурные отделы: понедельник–пятница 9:00–20:00, суббота 9:00–13:00. Идут туда, где прописаны вы или ребёнок.
school-transport-2026-fact-after-hours = Портал работает круглосуточно. То, что отправлено после работы, в выходной или праздник, примут следующим рабочим днём.
school-transport-2026-fact-fetched = По пункту 9 удостоверение, свидетельство о рождении и справку из школы берут из систем сами, но перечень просит школьную справку у вас.
school-transport-2026-fact-receipt = Дадут расписку, что документы приняты.
school-transport-2026-fact-courier = Документы передают за 1 рабочий день; день приёма в срок не входит.
school-transport-2026-fact-status = В личном кабинете появятся статус и день и час результата.
school-transport-2026-fact-check = За 1 рабочий день проверяют, все ли документы есть. Неполные или просроченные не рассматривают; ЦОН их не примет и даст расписку.
school-transport-2026-fact-prepared = Справку готовят 3 рабочих дня. Перед отказом зовут на заслушивание; после него результат – за 1 рабочий день.
school-transport-2026-fact-delivery = В ЦОНе отдают по удостоверению или по доверенности от нотариуса.
school-transport-2026-fact-refusal-false = Откажут, если бумаги или данные в них неверны.
school-transport-2026-fact-refusal-norm = Откажут, если не подходите под требования приказа № 185 от 06.05.2022 (норматив сети школ).
school-transport-2026-fact-refusal-consent = Откажут, если вы не согласились на доступ к персональным данным.
school-transport-2026-fact-complaint-to = Жалобу пишут на имя руководителя, который отвечает за услугу, или в орган, который оценивает качество госуслуг. Срок – 5 и 15 рабочих дней.
school-transport-2026-fact-complaint-until = Пожаловаться можно три месяца с того дня, как вы узнали о решении.
school-transport-2026-fact-complaint-court = Не согласны с результатом – можно в суд; если закон не говорит иного, после жалобы.
school-transport-2026-fact-contacts = Вопросы: 1414, 8 800 080 7777.
school-transport-2026-fact-note-portal = Портал назван в пункте 3 и в казахских требованиях; в русской строке 3 его нет. Если услуги на портале не окажется, спросите по номеру 1414.
school-transport-2026-fact-note-sign = На портале нужна ЭЦП или одноразовый пароль на привязанный номер.

## Complaints

school-transport-2026-complaint-head = <b>Руководителю, который отвечает за услугу.</b> Ответ – за 5 рабочих дней с регистрации.
school-transport-2026-complaint-quality = <b>В орган, который оценивает качество госуслуг.</b> Ответ – за 15 рабочих дней с регистрации.
school-transport-2026-complaint-court = <b>В суд.</b> После жалобы, если закон не говорит иного.
