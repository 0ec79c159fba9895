# Мекеме бөлмесінің сөздері: іздеу, таңдау, мекеме карточкасы, қате туралы хабар.

offices-find = <b>Қай мекемені іздейсіз?</b>
    Ауылыңыздың, ауданыңыздың немесе қалаңыздың атауын жазыңыз не төменнен таңдаңыз.
offices-kind-any = Мекеме табу
offices-kind-psc = Халыққа қызмет көрсету орталығы
offices-kind-education-departments = Білім бөлімі
offices-kind-rural-akimats = Ауылдық округ әкімдігі
offices-kind-agriculture-departments = Ауыл шаруашылығы бөлімі (Қарағанды)
offices-kind-rural-akims = Ауыл, кент әкімі (Қарағанды обл.)
offices-kind-akim-offices = Аудан, қала әкімі (Қарағанды обл.)
offices-kind-region-akimats = Облыс әкімдігі
offices-kind-committee = Білім мен ғылымды бақылау комитеті
offices-kind-bologna-centre = Болон процесі орталығы
offices-kind-cip = Халықаралық бағдарламалар орталығы
offices-kind-children-rights-committee = Балалардың құқықтарын қорғау комитеті
offices-kind-ministry = Білім және ғылым министрлігі
offices-kind-karaganda-agriculture-directorate = Облыстың ауыл шаруашылығы басқармасы
offices-kind-apostille-officials = Апостильге жауапты адамдар
offices-kind-recognition-officials = Құжатты тануға жауапты адамдар

offices-choose-how =
    Қайда тұрасыз? Ауыл, аудан немесе қала атауын жазыңыз, мысалы: «Кеңгір», «Балқаш».
    Пошта индексін жазуға да болады.
offices-by-location = 📍 Тұрған орным бойынша
offices-by-list = 🗂 Тізімнен таңдау
offices-back = ‹ Басқа жер
offices-back-to-list = ‹ Тізімге
offices-bodies = 🏛 Министрлік және орталықтар
offices-bodies-back = ‹ Артқа
offices-to-regions = ‹ Облыстар
offices-to-card = ‹ Мекемеге
offices-region-ask = <b>Қай облыс немесе қала?</b>
offices-district-ask = <b>{ $region }</b>
    Ауданды немесе қаланы таңдаңыз:
offices-location-ask = Төмендегі түймені басыңыз. Орныңыз тек іздеуге керек, сақталмайды.
offices-location-send = 📍 Орнымды жіберу
offices-location-cancel = ✖️ Жібермеймін
offices-location-typed = Бұл мәтін әлі орын емес. Телефонда төмендегі түймені басып, рұқсат беріңіз немесе 📎 → Геопозиция. Компьютерде ауылдың, ауданның не қаланың атын жазыңыз.
offices-location-cancelled = Жақсы.
offices-looking = Іздеп жатырмын…
offices-near-district = 📍 Ең жақын аудан орталығы: { $place } (шамамен { $km } км).
offices-near-border = <b>Бұл нүкте шекараға жақын, қай жаққа жататынын дәл білмейміз.</b> Қайсысында тұрасыз?
offices-type-name = Ауыл, аудан немесе қала атауын жазыңыз, мысалы: «Балқаш», не тізімнен таңдаңыз.
offices-not-a-name = Мұны оқи алмадым. Ауыл, аудан немесе қала атауын сөзбен жазыңыз, мысалы: «Балқаш».
offices-too-long = Мәтін тым ұзын. Тек жердің атауын жазыңыз, мысалы: «Қарқаралы ауданы».
offices-place-unknown =
    Қазақстаннан мұндай жер таппадым. Атауын тексеріп, қайта жазыңыз, мысалы: «Теміртау», немесе аудан атауын жазыңыз.
offices-index-unknown = Мұндай пошта индексі тізімде жоқ. Алты цифрын тексеріңіз немесе ауыл, аудан не қала атауын жазыңыз, мысалы: «Теміртау».
offices-outside =
    Бұл нүкте Қазақстан жерінде емес (шетелде немесе теңізде). Ауылыңыздың не қалаңыздың атауын жазыңыз немесе тізімнен таңдаңыз.
offices-which-place = <b>Мұндай атаулы жер бірнешеу.</b> Сіздікі қайсысы?
offices-did-you-mean = <b>Дәл ондай атау жоқ.</b> Мүмкін, мыналардың бірі шығар? Болмаса, атауын қайта жазыңыз.
offices-part = Түсінгенім: { $place }. Түсінбегенім: «{ $rest }».
offices-street = Түсінгенім: { $place }. { offices-no-street }
offices-no-street = Көше мен үй нөмірі керек емес.
offices-unread = Түсінбегенім: «{ $rest }».
offices-none = { $place } бойынша мұндай мекеме тізімде жоқ.
    Көрші жердің атауын жазып көріңіз немесе 1414 нөміріне қоңырау шалыңыз (тегін).
offices-none-ask = Бұл жерге кім жауап беретіні тізімде айтылмаған. Облыс әкімдігінен сұраңыз:
offices-only-region = Бұл тізімде тек мына жердің мекемелері бар: { $region }.
offices-none-near = Жақын жерден мекеме таппадым. Жердің атауын жазыңыз немесе тізімнен таңдаңыз.

offices-why-serves = ✔️ { $place } тұрғындарына осы мекеме қызмет көрсетеді.
offices-why-district = ✔️ { $area } тұрғындарына осы мекеме қызмет көрсетеді.
offices-why-part = ⚠️ Бұл аудан не қала бойынша ({ $area }) тізімде тек осы мекеме бар, ол бәріне бірдей қызмет көрсетпейді. Төменде ауылыңыз бар ма, қараңыз немесе қоңырау шалып сұраңыз.
offices-why-region = ✔️ { $area } тұрғындарына осы мекеме жауап береді.
offices-why-nearest = ✔️ Ең жақын мекеме.
offices-why-only = ✔️ Бүкіл ел бойынша біреу ғана.
offices-several-serves = <b>{ $place }</b> бірнеше мекемеге қарайды. Сіздікі қайсысы?
offices-several-district = <b>{ $place }</b>: мекемелер бірнешеу. Ауылыңызға қызмет көрсететінін таңдаңыз.
offices-several-region = <b>{ $place }</b>: мекемелер бірнешеу. Өзіңізге керегін таңдаңыз.
offices-several-nearest = <b>{ $place }</b>: кез келгеніне баруға болады, жақыны жоғарыда.
offices-several-only = Керегін таңдаңыз:
offices-everything = <b>{ $place }</b>
    Қай мекеме керек?
offices-nearest = <b>Ең жақын мекемелер:</b>
offices-near-own = <b>Сізге: { $region }</b>
    Қызмет тұрған жеріңізге қарай көрсетіледі.
offices-near-other = <b>Жақынырақ, бірақ басқа жерде</b>
    Алдымен қоңырау шалып, сізді қабылдай ма, соны сұраңыз.
offices-near-differs =
    ⚠️ Жақын мекеме сізге жауапты болмауы мүмкін: қызмет тұрған жеріңізге қарай көрсетіледі. Ең жақын аудан орталығы бойынша сіз мұнда сияқтысыз: { $place }.
offices-of-district = 🏛 { $place }: жауапты мекемелер
offices-nearer =
    ℹ️ Жақынырақ мекеме бар: { $office } ({ $distance }). Бірақ ол басқа жерге қызмет көрсетеді: { $area }.
offices-km = { $km } км
offices-distance = { $from ->
    [address] шамамен { $km } км
    [settlement] шамамен { $km } км, елді мекеннің ортасынан есептегенде
    [district] шамамен { $km } км, аудан орталығынан есептегенде
   *[region] шамамен { $km } км, облыс орталығынан есептегенде
}

offices-pick = ✅ Осы мекемені таңдау
offices-far = 🧭 { $whence ->
        [place] { $name } ортасынан
       *[sent] Сіз орныңызды жіберген жерден
    } { $to ->
        [address] мекемеге дейін түзу сызықпен шамамен { $km } км
        [settlement] мекеме орналасқан елді мекеннің ортасына дейін түзу сызықпен шамамен { $km } км (үйдің дәл орны белгісіз)
       *[district] аудан орталығына дейін түзу сызықпен шамамен { $km } км (мекеменің дәл орны белгісіз)
    }
offices-map = 🗺 Картадан іздеу
offices-pin = 📌 Орны
offices-pin-centre = Елді мекеннің ортасы, үйдің өзі емес
offices-no-address = мекенжайы жазылмаған
offices-printed = (тізімде: { $text })
offices-phone-reception = қабылдау бөлмесі
offices-phone-specialist = маман
offices-phone-head = басқарма бастығы
offices-phone-complaints = дөрекілікке шағым
offices-phone-director = директор
offices-phone-chair = төраға
offices-no-phone = телефоны жазылмаған
offices-today = 🗺 Қазір: { $area }
offices-serves = 🏘 Қызмет көрсететін жерлері: { $places }
offices-checked = ☑️ Тексерілді: { $day } ({ $source })
offices-hours-whole = 🏢 Мекеменің жұмыс уақыты: { $hours }
offices-open-until = 🟢 Қазір ашық. Жабылуы: { $time }
offices-opens = 🔴 Қазір жабық. Ашылуы: { $when }
offices-reception = 👤 Қабылдау уақыты
offices-reception-akim = әкім
offices-reception-deputy = әкімнің орынбасары
offices-reception-rule = { $weeks ->
    [every] әр апта, { $day } { $hours }
    [last] ай сайын соңғы { $day } { $hours }
   *[other] ай сайын { $weeks }-{ $day } { $hours }
}
offices-reception-next = Келесі қабылдау: { $when } ({ $who })
offices-of-list = ⏳ { $year } жылғы тізім бойынша: барар алдында 1414-тен сұраңыз.
offices-call-first = 📞 Барар алдында қоңырау шалып, нақтылаңыз.
offices-doubtful-name-slipped = ⚠️ Ресми тізімде атаулар жылжып кеткен сияқты: мекенжайы мен телефоны басқа ауылдікі болуы мүмкін. Алдымен қоңырау шалып, қай мекеме екенін сұраңыз.
offices-doubtful-phone-slipped = ⚠️ Ресми тізімде телефондар жылжып кеткен сияқты: нөмір көрші мекеменікі болуы мүмкін. Қоңырау шалғанда, қай мекеме екенін сұраңыз. Басқа жер болса, 1414-ке қоңырау шалыңыз (тегін).
offices-out-of-date = ⚠️ Адамдар бұл дерек ескірген деп хабарлады.
offices-closed = ⛔ Бұл мекеме жабылған.
offices-appointment = 🗓 Тек алдын ала жазылғандарды қабылдайды.

offices-wrong = ⚠️ Мұнда қате бар
offices-wrong-what = <b>{ $office }</b>
    Не дұрыс емес?
offices-wrong-closed = Жабылған
offices-wrong-moved = Көшкен
offices-wrong-phone = Телефоны басқа
offices-wrong-hours = Жұмыс уақыты басқа
offices-wrong-tell = Қалай болуы керек? Бір сөйлеммен жазыңыз.
offices-wrong-again = Бір сөйлеммен, { $limit } таңбадан асырмай жазыңыз. Мысалы: «Абай көшесі, 5-ке көшті».
offices-wrong-thanks = Рақмет! Қызметкерлеріміз тексереді.

offices-inline-hint = Қызметті, ауылды немесе қаланы жазыңыз
offices-inline-none = Ештеңе табылмады. Ботты ашу
offices-inline-open = Ботта ашу
offices-card = 🏢 Мекеме картасы
