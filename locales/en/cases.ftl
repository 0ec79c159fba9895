# Words of the room of cases: list, questions, where to go, handing in, the end.

cases-list = My cases
cases-list-hint = Tap a case to go on.
cases-list-empty = No cases yet. Choose a service, and your list of papers is kept here.
cases-list-button = 📂 My cases
cases-state-submitted = handed in
cases-state-closed = done
cases-gone = That case is not here. These are your cases.
cases-service-gone = The bot no longer has this service, so its list cannot be shown. Your dates and reminders stay.
cases-flow-changed = The list of this service was updated. Please look through it again.
cases-changed = The list of this service has changed. The ticks on the other papers are kept.
cases-changed-new = ➕ New: { $what }
cases-changed-new-more = ➕ And more: { $n }
cases-changed-gone = ➖ Papers not needed any more: { $n }
cases-changed-again = ❓ Asked again: { $what }
cases-changed-term = ⏱ The term is another one now: see “Time and fee”.
cases-changed-nothing = The description of this service was updated. Your list is as it was.

cases-progress = Ready: { $done } of { $all }
cases-tick-hint = Tap a paper when you have it. ℹ️ tells more, by number.
cases-form-annex = Form: { $annex } of the standard.
cases-clause = Source: { $clause }
cases-wrong = ⚠️ Something is wrong here
cases-wrong-ask = What is wrong? Write one sentence, for example “This paper is not asked for any more”.
cases-wrong-again = Please write one sentence, { $limit } characters at most.
cases-wrong-thanks = Thank you! The editor will check it.
cases-back-to-list = ‹ To the list
cases-back = ‹ Back
cases-changes = ✏️ Change answers
cases-where = 📍 Where to go
cases-terms = ⏱ Deadline and fee
cases-refusals = ⚠️ Why it may be refused
cases-more = ⋯ More
cases-more-ask = What shall we do?
cases-family = 👪 Send to family
cases-rename = 🏷 Name
cases-close = 🏁 Finish
cases-submit = ✅ I handed it in
cases-summary = 🧾 Summary

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
cases-question-to-list = Straight to the list
cases-question-open = no answer yet
cases-question-change = ✏️ { $number }
cases-questions-again = Ask again from the start
cases-changes-head = <b>Your answers</b>
    Tap a number to change that answer. The others stay.

cases-channel-ask = <b>Where will you hand it in?</b>
    Choose what suits you best.
cases-bring = <b>Take with you:</b>
cases-open-answers = 💡 { $questions ->
        [one] One answer
       *[other] { $questions } answers
    } may take up to { $papers ->
        [one] one paper
       *[other] { $papers } papers
    } off this list.
cases-office = <b>Where:</b>
cases-no-office = 📍 No office chosen yet. Tap “Where to go”.
cases-online = 🌐 <b>Where:</b> https://egov.kz — there is nowhere to go.
cases-office-2011 = ⚠️ This is an address of 2011. Ask at 1414 before you go.
cases-edition-replaced = The rules are new. This case goes on under the wording before. You can move it to the new one under “More”.
cases-edition-move = 🔄 Move to the new rules
cases-hours-acceptance = 🕘 Papers taken: { $hours }
cases-hours-issue = 📤 Papers given out: { $hours }
cases-term = ⏱ Deadline: { $term }
cases-fee = 💳 { $fee }
cases-booking = You can book a time.
cases-no-booking = No booking: you wait in the queue.
cases-expedited = Can be done faster.
cases-no-expedited = Cannot be done faster.

cases-submit-channel = <b>Where did you hand it in?</b>
cases-submit-when = <b>When did you hand the papers in?</b>
    Tap a button or write the date: “25.11”, “25.11 10:30”, “yesterday”.
cases-submit-change = ✏️ Change the date
cases-today = Today, just now
cases-yesterday = Yesterday
cases-date-unread = I could not read that date. Write it like this: “25.11”, “25.11.2026” or “yesterday”.
cases-date-future = That day has not come yet. Write the day on which you handed the papers in: today or earlier.
cases-date-old = That is too long ago. Write a day of the last year, for example “25.11”.
cases-submitted-on = ✅ Handed in: { $day }
cases-due-on = 📅 <b>Must be ready: { $day }</b>
cases-collect-by = 📦 The last day to collect: { $day }. After that it may not be there any more.
cases-due-reminders = I will remind you when the day comes near.
cases-why = ❓ Why this date
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
