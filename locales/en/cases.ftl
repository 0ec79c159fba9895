# Words of the room of cases: list, questions, where to go, handing in, the end.

cases-list = My cases
cases-list-empty = No cases yet. Choose a service, and your list of papers is kept here.
cases-list-button = 📂 My cases
cases-state-submitted = handed in
cases-gone = That case is not here. These are your cases.
cases-service-gone = The bot no longer has this service, so its list cannot be shown. Your dates and reminders stay.
cases-flow-changed = The list of this service was updated. Please look through it again.
cases-changed = The list of this service has changed. The ticks on the other papers are kept.
cases-changed-new = ➕ New: { $what }
cases-changed-new-more = ➕ And more: { $n }
cases-changed-gone-named = ➖ Not needed any more: { $what }
cases-changed-gone = ➖ Papers not needed any more: { $n }
cases-changed-due = ⏱ The term is another one now: the result is due on { $due }.
cases-changed-again = ❓ Asked again: { $what }
cases-changed-term = ⏱ The term is another one now: see “Time and fee”.
cases-changed-nothing = The description of this service was updated. Your list is as it was.

cases-progress = Ready: { $done } of { $all }
cases-tick-hint = When a paper is ready, tap its number. Tap the arrow for details.
cases-form-annex = Form: { $annex } of the standard.
cases-clause = Source: { $clause }
cases-wrong = ⚠️ Something is wrong here
cases-wrong-ask = What is wrong? Write one sentence, for example “This paper is not asked for any more”.
cases-wrong-again = Please write one sentence, { $limit } characters at most.
cases-wrong-thanks = Thank you! The editor will check it.
cases-back-to-list = ‹ To the list
cases-back = ‹ Back
cases-changes = ✏️ My answers
cases-where = 📍 Where to go
cases-terms = ⏱ Term and fee
cases-refusals = ⚠️ Why returned
cases-more = ⋯ More
cases-more-ask = What shall we do?
cases-family = 👪 To my family
cases-rename = 🏷 Name
cases-close = 🏁 Finish
cases-submit = ✅ Handed in

cases-family-missing = { $count ->
    [0] Everything is ready.
    [one] One paper is still missing
   *[other] { $count } papers are still missing
}
cases-family-all-ready = ☑ It can be handed in.
cases-family-link = Open the list in the bot: { $link }

cases-name-ask = What shall we call this case? For example “Aisha” or “second flat”. Up to { $limit } characters.
cases-name-again = Please send the name as text, { $limit } characters at most. For example “Aisha”.

cases-question-number = Question { $number } of { $all }
cases-question-skip = Not sure, skip
cases-question-to-list = To the list
cases-question-open = no answer yet
cases-question-change = ✏️ { $number }
cases-questions-again = Ask again from the start
cases-changes-head = <b>Your answers</b>
    Tap a number to change that answer. The others stay.

cases-channel-ask = <b>Where will you hand it in?</b>
    Choose what suits you best.
cases-bring = Take with you:
cases-no-office = 📍 No office is chosen yet.
cases-online = 🌐 <b>Where:</b> https://egov.kz — there is nowhere to go.
cases-office-2011 = ⚠️ This is an address of 2011. Ask at 1414 before you go.
cases-edition-replaced = The rules are new. This case goes on under the wording before. You can move it to the new one under “More”.
cases-edition-move = 🔄 Move to the new rules
cases-edition-changes = 🔄 What the new rules change in this case
cases-edition-same = The papers are the same.
cases-edition-move-now = ✅ Move: ticks are kept
cases-edition-stay = Stay with the old ones
cases-really = ⏳ <b>Really:</b> begun today, “{ $paper }” is there on { $first }; handed in that day, the result comes on { $last }.
cases-hours-acceptance = 🕘 Papers taken: { $hours }
cases-hours-issue = 📤 Papers given out: { $hours }
cases-term = ⏱ Deadline: { $term }
cases-fee = 💳 { $fee }
cases-booking = You can book a time.
cases-no-booking = No booking: you wait in the queue.
cases-expedited = Can be done faster.
cases-no-expedited = Cannot be done faster.

cases-submit-when = <b>When did you hand it in?</b>
    Tap a button or write the date: “25.11”, “25.11 10:30”, “yesterday”.
cases-submit-change = ✏️ Change the date
cases-today = today
cases-yesterday = yesterday
cases-date-unread = I could not read that date. Write it like this: “25.11”, “25.11.2026” or “yesterday”.
cases-date-future = That day has not come yet. Write the day on which you handed the papers in: today or earlier.
cases-date-old = That is too long ago. Write a day of the last year, for example “25.11”.
cases-submitted-on = ✅ Handed in: { $day }
cases-due-on = 📅 <b>Must be ready: { $day }</b>
cases-collect-by = 📦 The last day to collect: { $day }. After that it may not be there any more.
cases-collect-before = 📦 Collect it by: { $last }. It is kept until { $day }, but they are closed that day.
cases-why = ❓ Why this day
cases-why-counted = <b>Days counted:</b>
cases-why-skipped = <b>Days not counted:</b>

cases-close-ask = <b>How did it end?</b>
cases-outcome-received = 🎉 I got the paper
cases-outcome-refused = 🚫 They refused
cases-outcome-given-up = I do not need it any more
cases-closed-received = 🎉 Congratulations! The case is done.
cases-closed-refused = The case ended with a refusal. If you do not agree, you can complain.
cases-closed-given-up = The case is closed. Open it again whenever you need it.
cases-reopen = ↩️ Open again

cases-progress-all = ✅ Everything is ready
cases-all-ready = ☑ All ready
cases-tick-hint-more = When a paper is ready, tap its number. Details: “More” → “Papers”.
cases-tick-done = Now choose where to go, and hand it in.
cases-is-ready = ☑ Ready
cases-not-ready = ☐ Not ready yet
cases-fill-here = ✍️ Fill in here
cases-papers = ℹ️ Papers
cases-papers-ask = About which paper?
cases-list-of = 📋 List
cases-to-card = 📅 Due date
cases-added = ➕ Added ({ $count }): { $titles }
cases-removed = ➖ No longer needed ({ $count }): { $titles }
cases-altered = 🔁 Another one is wanted now: { $titles }
cases-for-other = ➕ For somebody else
cases-twin = You have a case of this service already. Shall we go on with it, or is this one for somebody else?
cases-for-whom = <b>For whom?</b>
    Write a name, for example “Aisha” or “second flat”. Up to { $limit } characters.
cases-bring-count = 🗂 Papers to take: { $count }. See which under “Can I go now?”.
cases-bring-online = 🗂 Papers to attach: { $count } (see the list)
cases-elsewhere = 🔁 Another place
cases-go = 🚶 Can I go now?
cases-go-now = Yes, go now: open until { $until }.
cases-go-then = { $day }, { $from }–{ $to }
cases-go-never = The days of reception are not known: call first.
cases-go-day-off = Not today: { $why }.
cases-go-no-reception = Not today: no papers are taken on this day.
cases-go-over = Not today: reception is over.
cases-go-early = Too early: not open yet.
cases-go-lunch = Not now: it is the break.
cases-go-soon-over = Not now: less than half an hour of reception is left.
cases-go-missing = ☐ Not ready yet: { $count }. Get these first.
cases-go-ready = ☑ All papers are ready.
cases-go-remind = ⏰ Remind me that morning
cases-go-reminded = I shall remind you: { $when }
cases-submit-where = <b>Where and when did you hand it in?</b>
cases-date-where = { $day }: where did you hand it in?
cases-other-day = 📅 another day
cases-date-other = ✏️ Another day
cases-other-place = 🔁 I handed it in elsewhere
cases-week-ask = On which day did you hand it in?
cases-week-none = There was no reception yet this week.
cases-week-before = ‹ Week before
cases-week-after = Week after ›
cases-date-closed-day = { $day }: no papers are taken there on that day ({ $place }). Please check the day and write it again.
cases-date-closed-hour = { $day }: no papers are taken there at that hour ({ $place }). Please check the time and write it again.
cases-date-indeed = Yes, it was so
cases-day-from = { $day }, from { $time }
cases-due-waiting = 📅 <b>{ $day }</b> · waiting
cases-due-today = 📅 <b>Due today: { $day }</b>
cases-due-late = ⏳ It was due <b>{ $day }</b> · { $days ->
        [one] { $days } day ago
       *[other] { $days } days ago
    }
cases-got-it = 🎉 Got it
cases-not-yet = ⏳ Not ready
cases-not-yet-ask = <b>Did you go there?</b>
cases-went = I went, it was not ready
cases-went-not = I have not gone yet
cases-go-collect = It should be ready: { $due }. Go and collect it.
cases-term-runs = The term still runs: { $due }.
cases-term-broken = The term is broken: it was due { $due }. You can complain: we fill it in together.
cases-ask-again = ⏰ I shall ask again: { $day }.
cases-why-months = The term is counted in months: weekends and holidays are part of it. Its last day is the same date of a later month.
cases-state-gathering = { $done } of { $all } papers ready
cases-state-due = due { $day }
cases-state-received = received
cases-state-refused = refused
cases-state-given-up = stopped
cases-ended-received = 🎉 Received: { $day }
cases-ended-refused = 🚫 Refused: { $day }
cases-ended-given-up = Stopped: { $day }
cases-closed-plain-received = Noted: you have received it.
cases-closed-plain-refused = Noted: it was refused.
cases-closed-plain-given-up = The case is closed.
cases-closed-complaint = Your complaint No. { $number } about this is still open. Withdraw it? If you do not, it will be looked into to the end.
cases-see = ↔️ { $why } “{ $service }” is under “⋯ More”.
cases-open-answers = 💡 { $questions ->
        [one] { $questions } more answer
       *[other] { $questions } more answers
    } can take up to { $papers ->
        [one] { $papers } paper
       *[other] { $papers } papers
    } off the list: “More” → “My answers”.

cases-share-ask = <b>Together with your family</b>
    Send what is still missing as one message. Or open the list: whoever gets the link ticks it with you.
    They see the papers, the name of this case and who brings what. Not your answers, office, contacts or letters.
cases-share-missing = 📄 What is still missing
cases-share-open = 👥 Open the list for others
cases-share-is-open = 👥 <b>The list is open</b>
    Whoever has this link, or sees the card, ticks with you: { $link }
cases-share-who = In it: { $names }
cases-share-nobody = Nobody is in it yet.
cases-share-card = 💬 Put a card into a chat
cases-share-send = 🔗 Send the link
cases-share-come = Let us gather the papers together:
cases-share-refresh = 🔄 Refresh
cases-share-close = 🔒 Close
cases-share-close-ask = Close the list? The link and the cards die, and everybody is out. Your ticks stay.
cases-share-close-sure = 🔒 Yes, close
cases-share-closed-note = The list is closed.
cases-share-closed = 🔒 This list is not shared any more.
cases-share-of = 👥 { $owner } · { $done } of { $all } ready
cases-share-hint = Tap a number: once – 🙋 you bring it, again – ☑ it is ready, a third time – free again.
cases-share-over = ✅ The papers are handed in. There is nothing left to bring.
cases-share-in = You are in the list of { $owner }. The others see your name.
cases-share-in-bot = Open in the bot
cases-share-leave = 🚪 Leave
cases-share-left = You have left the list. What you wanted to bring is free again.
cases-share-away = This list is not shared any more, or the link is wrong. Ask for a new link.
cases-share-stale = The list has just changed. Its owner has to open it first.
cases-share-inline = 👥 The list of papers
cases-share-inline-more = Everybody in this chat sees it and can tick
