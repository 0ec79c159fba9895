# Баға беру және көрсеткіштер есебі.

ratings-title = ⭐ <b>Қызметке баға</b>
ratings-step = { $n }/{ $all }
ratings-rate = ⭐ Баға беру
ratings-request = Қызметке баға берсеңіз: { $count ->
        [one] бір түймені басу жеткілікті
       *[other] { $count } түйме, бір минут
    }. Жауабыңыз атыңызсыз есепке түседі.
ratings-reminder = Осы қызметке әлі баға бермедіңіз. Уақытыңыз болса, бір минут бөліңіз. Бұдан кейін сұрамаймын.

ratings-ask-in-time = Қызмет мерзімінде көрсетілді ме?
ratings-ask-quality = Қызмет көрсету сапасына ризасыз ба?
ratings-ask-information = Қызмет туралы ақпарат жеткілікті әрі түсінікті болды ма?
ratings-ask-complaint-procedure = Шағым беру тәртібіне ризасыз ба?
ratings-ask-complaint-terms = Шағымды қарау мерзіміне ризасыз ба?
ratings-ask-courtesy = Қызметкерлердің сыпайылығына ризасыз ба?
ratings-ask-queue = Кезекте { $minutes } минуттан көп күттіңіз бе?
ratings-ask-papers = Құжаттар бірінші реттен дұрыс болды ма?


ratings-stars = 1 — өте нашар, 5 — өте жақсы
ratings-star-1 = 😞 1
ratings-star-2 = 🙁 2
ratings-star-3 = 😐 3
ratings-star-4 = 🙂 4
ratings-star-5 = 😀 5
ratings-choice-in-time-yes = ✅ Иә, мерзімінде
ratings-choice-in-time-no = ⌛ Жоқ, кешікті
ratings-choice-queue-within = ✅ Жоқ, аз күттім
ratings-choice-queue-over = ⌛ Иә, көп күттім
ratings-choice-papers-yes = ✅ Иә, бәрі дұрыс
ratings-choice-papers-mine = 📄 Менің құжатымды қайтарды
ratings-choice-papers-theirs = 🏢 Мекеме қате жазды

ratings-skip = Өткізу ›
ratings-back = ‹ Алдыңғы
ratings-thanks = 🙏 <b>Рақмет!</b> Бағаңыз есепке алынды.
ratings-thanks-change = { $days } күн ішінде өзгерте аласыз.
ratings-thanks-skipped = Жарайды, бағасыз қалдырдық. Ойыңыз өзгерсе, төмендегі түймені басыңыз.
ratings-complain = Көңіліңіз толмады ма? Шағымдануға болады: ісіңізден өзім толтырамын.
ratings-comment-button = ✍️ Пікір жазу
ratings-comment-ask = Пікіріңізді бір хабарламамен жазыңыз ({ $limit } таңбаға дейін). Аты-жөн мен телефон жазбаңыз.
ratings-comment-again = Мұны пікір ретінде ала алмадым. { $limit } таңбаға дейін мәтін жазыңыз.
ratings-comment-kept = ✍️ Пікіріңіз сақталды.
ratings-change = ✏️ Жауаптарды өзгерту
ratings-too-late = Бағаны { $days } күн ішінде ғана өзгертуге болады.
ratings-gone = Бұл баға табылмады.

ratings-report = Сапа және қолжетімділік көрсеткіштері
ratings-report-ask =
    <b>Есеп</b>
    Қай кезең керек? Немесе жазыңыз: <code>/report 2026-10-01 2026-10-31</code>, соңына қызметті, мекемені не облысты атымен не идентификаторымен қосуға болады. Бірнешеуі сәйкес келсе, толығырақ жазыңыз.
ratings-report-unread = Түсінбедім. Былай жазыңыз: <code>/report 2026-10-01 2026-10-31</code>, соңына қызметті, мекемені не облысты атымен не идентификаторымен қосуға болады. Бірнешеуі сәйкес келсе, толығырақ жазыңыз.
ratings-period-week = Соңғы 7 күн
ratings-period-month = Осы ай
ratings-period-last-month = Өткен ай
ratings-period-year = Осы жыл
ratings-weekly = 📊 <b>Апталық есеп</b>
ratings-counts = Аяқталған іс: { $cases } · баға: { $ratings } · қаралған шағым: { $complaints } · мерзімі жауапсыз өткені: { $late }
ratings-all = Барлығы
ratings-note = Риза деп 4 немесе 5 қойғандар саналады. 5 жауаптан аз болса, көрсеткіш берілмейді.
ratings-too-few = жауап аз
ratings-met = мақсатқа жетті
ratings-not-met = мақсатқа жетпеді
ratings-no-target = мақсат қойылмаған
ratings-target-of = (мақсаты бар қызмет: { $count }/{ $all })
ratings-no-common-target = ортақ мақсат жоқ

ratings-col-line = Жол
ratings-col-measure = Көрсеткіш
ratings-col-target = Мақсат, %
ratings-col-value = Ағымдағы, %
ratings-col-low = 95% төменгі
ratings-col-high = 95% жоғарғы
ratings-col-answers = Жауап саны
ratings-col-remark = Ескерту
ratings-col-value-short = қазір
ratings-col-target-short = мақсат
ratings-col-answers-short = жауап
ratings-col-service = Қызмет
ratings-col-office = Мекеме
ratings-col-region = Өңір
ratings-col-month = Ай
ratings-col-day = Күні
ratings-col-comment = Пікір
ratings-sheet-all = Көрсеткіштер
ratings-sheet-service = Қызметтер
ratings-sheet-office = Мекемелер
ratings-sheet-region = Өңірлер
ratings-sheet-month = Айлар
ratings-sheet-comments = Пікірлер
ratings-sheet-notes = Қалай саналды
ratings-method =
    Көрсеткіштер стандарттардың «Сапа және қолжетімділік көрсеткіштері» қосымшасынан алынды; «+» белгісі бар жол бұл қызметтің қосымшасында жоқ.
    Мақсат қосымшада жазылса ғана көрсетіледі; бірнеше қызмет бірге саналғанда, ол қанша қызметте барын есеп айтады, ал жетті-жетпегенін бәріне ортақ болса ғана айтады.
    Риза деп 4 немесе 5 қойғандар саналады.
    Әр жазба өзі аяқталған кезеңде саналады: іс — жабылған күні, шағым — жауап берілген күні, баға — ісімен бірге.
    Мерзімі: азаматтың өз жауабы, жауап болмаса — істің күндері. Бас тартылған іс аяқталғанға жатады, азамат өзі тоқтатқан іс жатпайды.
    Негізді шағымдар: осы кезеңде қызмет алған әр жүз адамға шаққанда.
    Электрондық ақпарат: бот түсіндіретін қызметтердің үлесі; бұл іріктеме емес, сондықтан аралығы жоқ.
    Аралық: 95% Уилсон аралығы. 5 жауаптан аз болса, мән де, аралық та берілмейді.
ratings-picture-target = мақсат { $target }
ratings-picture-target-of = ({ $count }/{ $all } қызметте)
ratings-picture-at-most = ең көбі { $target }
ratings-unit-answers = { $count } жауап
ratings-unit-services = { $count } қызмет
ratings-unit-served = қызмет алған { $count } адам
ratings-unit-complaints = { $count } шағым
ratings-picture-key = Тік сызық — мақсат, жіңішке жолақ — 95% аралық. Риза — 4 немесе 5 қойғандар.
ratings-told = Іс жүзінде қалай болды
ratings-sheet-told = Іс жүзінде
