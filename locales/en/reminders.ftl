# Words of the room of reminders: list, choosing a moment, messages, quiet hours.

reminders-button = 🔔 Reminders
reminders-list = I will remind you:
reminders-list-hint = Tap a number to snooze, change or delete.
reminders-list-empty = Nothing to remind you of yet. Once you hand papers in, I remind you of the deadline. You can add your own, too.
reminders-new = ➕ Add
reminders-back = ‹ Back
reminders-gone = That reminder is not here any more.
reminders-delete = 🗑 Delete
reminders-deleted = Deleted.
reminders-change = ✏️ Change
reminders-other-time = 🕘 Another time
reminders-remind-me = 🔔 Remind me
reminders-open-case = 📂 Open the case
reminders-file = 📅 To my calendar
reminders-file-caption = Open the file, and the date appears in your phone’s calendar.

reminders-set = ⏰ I will remind you: <b>{ $when }</b>
reminders-which-hour = { $day }: in the morning or in the afternoon?
reminders-other-day = 📅 Another day
reminders-set-quiet = 🌙 Those are quiet hours. I will remind you when they end: <b>{ $when }</b>
reminders-ask-when = <b>When shall I remind you?</b>
    Tap a button or write: “tomorrow 10:00”, “in 3 days”, “25.11 at 9”.
reminders-tomorrow = Tomorrow
reminders-working = Next working day
reminders-calendar = 📅 Calendar
reminders-ask-day = <b>Choose a day</b>
reminders-ask-hour = <b>{ $day }</b>
    Choose an hour or write it: “14:30”.
reminders-unread = I could not read that time. Write it like this: “tomorrow 10:00”, “in 3 days”, “25.11 at 9”.
reminders-hour-unread = I could not read that hour. Write it like this: “14:30” or “9”.
reminders-past = That time has passed. Write a day ahead, for example “tomorrow 10:00” or “25.11.2027”.
reminders-past-short = That time has passed.
reminders-far = That is too far away. Write a day of the next three years, for example “25.11.2027”.
reminders-ask-note = What shall I remind you of? Write it, up to { $limit } characters.
reminders-no-note = No words needed
reminders-note-unread = Please send text, { $limit } characters at most. For example “pick up the certificate”.
reminders-too-many = { $limit } reminders are waiting already. Delete some and add this one again.

reminders-snooze-hour = In an hour
reminders-snooze-tomorrow = Tomorrow
reminders-snooze-working = Working day

reminders-quiet-button = 🌙 Quiet hours
reminders-quiet-now = 🌙 Quiet hours: <b>{ $from }–{ $to }</b>. I do not write then; reminders come when they end.
reminders-quiet-which = Which hours do you mean?
reminders-quiet-other = ✏️ Other hours
reminders-quiet-off = 🔔 No quiet hours: reminders come at any time of day.
reminders-quiet-ask = To change them, choose or write: “22:00–07:00”.
reminders-quiet-none = No quiet hours
reminders-quiet-unread = I could not read two times. Write them like this: “22:00–07:00”.

reminders-expires-button = ⏳ A paper expires
reminders-expires-ask = <b>Until which day is the paper valid?</b>
    Write the date: “25.11” or “25.11.2027”. I remind you a week and a day before.
reminders-reception-button = 🏛 Remind me of the akim’s reception
reminders-no-reception = The reception times of this office are not known.

reminders-got-it = ✅ Got it
reminders-not-yet = Not yet
reminders-issue = 📤 Given out: { $hours }
reminders-merged = { $count ->
    [one] { $count } reminder while I was away
   *[other] { $count } reminders while I was away
}
reminders-dead = Telegram refused reminder { $id }: { $reason }
reminders-event-due = must be ready
reminders-event-collect = last day to collect

reminders-short-hand-in = hand the papers in
reminders-short-expires = a paper expires
reminders-short-due-eve = due soon
reminders-short-due-day = the day it is due
reminders-short-overdue = did you get it?
reminders-short-storage-week = one week left to collect
reminders-short-storage-day = one day left to collect
reminders-short-reception = the akim’s reception
reminders-short-own = reminder

reminders-say-hand-in = 📄 You meant to hand the papers in today. Check your list before you go.
reminders-say-expires = ⏳ A paper on your list is valid only until <b>{ $day }</b>. Hand it in before that, or renew it.
reminders-say-due-eve = 📅 Must be ready: <b>{ $day }</b>.
reminders-say-due-day = 📅 <b>It must be ready today.</b>
reminders-say-overdue = 📅 It was due on { $day }. <b>Did you get it?</b>
reminders-say-storage-week = 📦 Collect your paper. The last day: <b>{ $day }</b>. After that it may not be there any more.
reminders-say-storage-day = 📦 Hardly any time left to collect it. The last day: <b>{ $day }</b>. After that it may not be there any more.
reminders-say-reception = 🏛 The akim receives citizens: <b>{ $when }</b>
reminders-say-own = ⏰ You asked me to remind you.

reminders-appeal-button = ⚖️ Until when may I complain
reminders-appeal-remind = 🔔 Remind me before it ends
reminders-appeal-refused = We take it that you learned of the refusal on { $day }.
reminders-appeal-silence = The term ended on { $day }. No answer in time counts as a refusal.
reminders-appeal-none = You have three months from the day you learn of the decision. If it is refused, or the term passes, I count the day for you.
reminders-appeal-until = Last day to complain: <b>{ $day }</b> (three months).
reminders-appeal-untold = If the decision does not say how to complain: { $day } (six months).
reminders-appeal-late = The three months are over. For a good reason (illness and the like) the term is restored; they may not turn you away for being late.
reminders-appeal-registered = A complaint is registered on the day it comes; after hours or on a day off, on the next working day.
reminders-appeal-longer = Where a check is needed, the quality body and the akimat may add up to 10 working days; you are told within 3 working days.
reminders-appeal-court = The court comes only after the complaint, unless a law says otherwise.
reminders-short-appeal = last day to complain
reminders-say-appeal = ⚖️ Last day to complain: <b>{ $day }</b>. After it a good reason is needed.
reminders-complain = ⚖️ Complain

reminders-short-edition = the rules have changed
reminders-say-edition = 🔄 <b>The rules have changed.</b> The new ones are of { $since }. Your case goes by the former ones. What the new ones change:
reminders-edition-stays = Until you move it yourself, the case goes on by the former rules.
reminders-edition-submitted = You handed the papers in by the former rules, and the day it is due stays.
reminders-edition-move = 🔄 Move to the new rules
reminders-short-resting = your papers are resting
reminders-say-resting = 💤 Nothing has changed here for a week. Shall we go on? Your ticks are kept.
reminders-not-needed = I do not need it any more
