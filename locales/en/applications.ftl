# Applications and the list to print.

applications-sheet-button = 🖨 Print

applications-intro = You answer the questions ({ $count } of them) and I send you the finished application as a PDF, in Kazakh or Russian. Print it and sign it.

    🔒 Your answers are kept only until the PDF is sent, then deleted at once. If you cancel, they are deleted too. If you leave them unfinished, they are deleted after { $days } days.
applications-intro-open = You have begun another application: “{ $title }”. If you begin this one, its answers are deleted.
applications-begin = ✍️ Begin
applications-begin-anew = 🔄 Begin anew
applications-go-on = ▶️ Go on
applications-blank = 📄 Blank form
applications-blank-lang = In which language do you need the form?
applications-blank-sent = 📄 The blank form. Print it and fill it in by hand.
applications-lang-kk = Kazakh
applications-lang-ru = Russian

applications-question = <b>{ $title }</b> · { $number }/{ $all }
applications-now = Now: <b>{ $answer }</b>
applications-hint-iin = 12 digits, for example: 920312400123
applications-hint-date = For example: 05.03.2012
applications-hint-phone = For example: +7 701 234 56 78
applications-hint-email = For example: aisha@mail.kz
applications-hint-name = For example: Serikova Aigul Maratqyzy
applications-hint-address = For example: Abai village, Mira street, house 5
applications-row-number = Row { $number }
applications-row-more = Written down:
    { $rows }

    Is there another one?
applications-row-add = ➕ Another row
applications-row-end = ✅ That’s all
applications-row-anew = 🔄 Write them again
applications-row-full = The form has no room for more rows.
applications-keep = ➡️ Leave it so
applications-skip = I don’t have this
applications-hand = ✍️ I’ll write it by hand
applications-back = ‹ Back
applications-cancel = ✖️ Cancel
applications-to-list = ‹ To the list

applications-fault-empty = Please type the answer as text.
applications-fault-letters = I cannot print these letters. Please use Kazakh, Russian or Latin ones.
applications-fault-long = That is too long. Please keep to { $limit } characters.
applications-fault-name = Please write the name in letters, without digits.
applications-fault-address = Please write more of the address.
applications-fault-iin-digits = An IIN has 12 digits. Please check and type it again.
applications-fault-iin-date = An IIN begins with a date of birth, and this one is not a date. Please look at the identity card and type it again.
applications-fault-iin-sum = One digit of this IIN seems wrong. Please look at the identity card and type it again.
applications-fault-date = I could not read the date. Please type day, month and year.
applications-fault-future = That day has not come yet. Please type a day that has passed.
applications-fault-phone = I could not read the number. Please type +7 and ten digits.
applications-fault-email = The e-mail address seems incomplete. Please type it in full.
applications-fault-number = Please type a number only. For example: 12
applications-fault-year = Please type the year in four digits, no later than this one. For example: 2012
applications-fault-choice = Please press one of the buttons below.

applications-preview = <b>{ $title }: please check</b>
    Press a number to change that answer.
applications-by-hand = by hand on paper
applications-none = none
applications-make = If all is right, choose the language of the application.
applications-make-kk = 📄 PDF in Kazakh
applications-make-ru = 📄 PDF in Russian
applications-sent = 📄 Your application is ready. Print it, read it once more and sign it.
applications-forgotten = ✅ The application is sent and your answers are deleted. The messages of this chat stay in Telegram: delete them yourself if you like.
applications-cancelled = The application is cancelled and your answers are deleted.
applications-nothing-open = No application is open: the answers are deleted. You can begin anew.
applications-unneeded = <b>{ $title }</b>: this application is not needed any more, because you have answered the questions of the list otherwise. What you wrote is kept for { $days } days: you can go on if the answers change again.

applications-paper-date = Date: { $date }
applications-paper-date-blank = ____ ______________ 20____
applications-paper-signature = Signature
applications-paper-underline = { $options } (underline one)

applications-sheet-progress = Ready: { $done } of { $all }
applications-sheet-code = Open in the bot
applications-sheet-where = Where to hand it in
applications-sheet-hours = Acceptance: { $hours }
applications-sheet-hours-issue = Papers given out: { $hours }
applications-sheet-phones = Phone: { $phones }
applications-sheet-when = Deadline and fee
applications-sheet-term = Deadline: { $term }
applications-sheet-term-at = { $channel }: { $term }
applications-sheet-submitted = Handed in: { $day }
applications-sheet-due = Should be ready: { $day }
applications-sheet-collect = The last day to collect: { $day }
applications-sheet-sent = The list is sent.
