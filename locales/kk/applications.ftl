# Өтініштер мен басып шығаратын тізім.

applications-sheet-button = 🖨 Басып шығару

applications-intro = Сұрақтарға жауап бересіз ({ $count } сұрақ), мен дайын өтінішті PDF етіп жіберемін. Басып шығарып, қол қойсаңыз болды.

    🔒 Жауаптарыңыз PDF жіберілгенше ғана сақталады, содан кейін бірден өшіріледі. Бас тартсаңыз да өшіріледі. Бітірмей қалдырсаңыз, { $days } күннен кейін өшеді.
applications-intro-open = Басталған өтініш бар: «{ $title }». Мұны бастасаңыз, оның жауаптары өшіріледі.
applications-begin = ✍️ Бастау
applications-begin-anew = 🔄 Басынан бастау
applications-go-on = ▶️ Жалғастыру
applications-blank = 📄 Бос бланк
applications-blank-lang = Бос бланк қай тілде керек?
applications-blank-sent = 📄 Бос бланк. Басып шығарып, қолмен толтырыңыз.
applications-lang-kk = Қазақша
applications-lang-ru = Орысша

applications-question = <b>{ $title }</b> · { $number }/{ $all }
applications-now = Қазіргі жауап: <b>{ $answer }</b>
applications-hint-iin = 12 сан, мысалы: 920312400123
applications-hint-date = Мысалы: 05.03.2012
applications-hint-phone = Мысалы: +7 701 234 56 78
applications-hint-email = Мысалы: aisha@mail.kz
applications-hint-name = Мысалы: Серікова Айгүл Маратқызы
applications-hint-address = Мысалы: Абай ауылы, Бейбітшілік көшесі, 5-үй
applications-row-number = { $number }-жол
applications-row-more = Жазылғаны:
    { $rows }

    Тағы бар ма?
applications-row-add = ➕ Тағы біреуі
applications-row-end = ✅ Осы ғана
applications-row-anew = 🔄 Қайта жазу
applications-row-full = Бұл бланкіге бұдан артық жол сыймайды.
applications-keep = ➡️ Осылай қалсын
applications-skip = Бұл менде жоқ
applications-hand = ✍️ Қағазға өзім жазамын
applications-back = ‹ Артқа
applications-cancel = ✖️ Бас тарту
applications-to-list = ‹ Тізімге

applications-fault-empty = Жауапты мәтінмен жазып жіберіңіз.
applications-fault-letters = Бұл әріптерді баса алмаймын. Қазақ, орыс немесе латын әріптерімен жазыңыз.
applications-fault-long = Тым ұзын. { $limit } таңбаға сыйғызып жазыңыз.
applications-fault-name = Аты-жөнін әріппен, сансыз жазыңыз.
applications-fault-address = Мекенжайды толығырақ жазыңыз.
applications-fault-iin-digits = ЖСН-де 12 сан болуы керек. Санап, қайта жазыңыз.
applications-fault-iin-date = Бұл ЖСН-нің басындағы туған күн дұрыс емес сияқты. Жеке куәліктен қарап, қайта жазыңыз.
applications-fault-iin-sum = Бұл ЖСН-нің бір саны қате сияқты. Жеке куәліктен қарап, қайта жазыңыз.
applications-fault-date = Бұл күнді түсінбедім. Күнін, айын, жылын жазыңыз.
applications-fault-future = Бұл күн әлі келген жоқ. Өткен күнді жазыңыз.
applications-fault-phone = Бұл нөмірді түсінбедім. +7 және он сан жазыңыз.
applications-fault-email = Поштаның мекенжайы толық емес сияқты. Толық жазыңыз.
applications-fault-number = Тек сан жазыңыз. Мысалы: 12
applications-fault-year = Жылды төрт санмен жазыңыз, биылғыдан кейін болмасын. Мысалы: 2012
applications-fault-choice = Төмендегі түймелердің бірін басыңыз.

applications-preview = <b>{ $title }: тексеріп шығыңыз</b>
    Өзгерту үшін нөмірін басыңыз.
applications-by-hand = қағазға өзім жазамын
applications-none = жоқ
applications-make = Бәрі дұрыс болса, өтініштің тілін таңдаңыз.
applications-make-kk = 📄 PDF, қазақша
applications-make-ru = 📄 PDF, орысша
applications-sent = 📄 Өтінішіңіз дайын. Басып шығарып, оқып шығыңыз да, қол қойыңыз.
applications-forgotten = ✅ Өтініш жіберілді, жауаптарыңызды өшірдім. Чаттағы хабарлар Telegram-да қалады: қаласаңыз, өзіңіз өшіріңіз.
applications-cancelled = Өтінішті тоқтаттық, жауаптарыңызды өшірдім.
applications-nothing-open = Басталған өтініш жоқ: жауаптар өшірілген. Қайта бастауға болады.
applications-unneeded = <b>{ $title }</b>: бұл өтініш енді керек емес, өйткені тізімнің сұрақтарына басқаша жауап бердіңіз. Жазғаныңыз { $days } күн сақталады: жауаптарды қайта өзгертсеңіз, жалғастыра аласыз.

applications-paper-date = Күні: { $date }
applications-paper-date-blank = «____» ______________ 20____ ж.
applications-paper-signature = Қолы
applications-paper-underline = { $options } (керегінің астын сызыңыз)

applications-sheet-progress = Дайыны: { $done } / { $all }
applications-sheet-code = Ботта ашу
applications-sheet-where = Қайда тапсырасыз
applications-sheet-hours = Қабылдау: { $hours }
applications-sheet-hours-issue = Беру: { $hours }
applications-sheet-phones = Тел.: { $phones }
applications-sheet-when = Мерзімі мен төлемі
applications-sheet-term = Мерзімі: { $term }
applications-sheet-term-at = { $channel }: { $term }
applications-sheet-submitted = Тапсырылды: { $day }
applications-sheet-due = Дайын болуы керек: { $day }
applications-sheet-collect = Алып кетудің соңғы күні: { $day }
applications-sheet-sent = Тізімді жібердім.
