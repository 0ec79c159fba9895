# Words of the complaints desk: only the staff see them.

staff-queue = 📥 Queue
staff-queue-late = 🔴 Late: { $count }
staff-queue-today = 🟠 Due today: { $count }
staff-queue-ages = In brackets, days since registration: up to { $first } / up to { $second } / up to { $third } / more.
staff-mine = 👤 Mine
staff-open-all = 📂 All open
staff-free = ⚪ Nobody’s
staff-late-only = 🔴 Late
staff-days-late = { $days ->
    [0] due date passed today
    [one] { $days } day late
   *[other] { $days } days late
}
staff-search-private = 🔒 To search by name or phone, use the private chat with the bot.
staff-loose = <b>That was not sent to anybody.</b> Where shall I add it?
staff-loose-none = <b>That was not sent to anybody.</b> To write to a citizen, open a complaint and press “Ask” or “Answer”.
staff-adopt = ✍️ { $what ->
    [ask] Into the question
    [reject] Into the rejection
    [forward] Into “passed on to”
    [dismiss] Into the reason
    [note] Into the note
   *[other] Into the answer
} on No. { $number }
staff-search = 🔎 Search
staff-search-ask = <b>What shall I look for?</b>
    Type a number (“2026-123” or “123”), a state (“new”), the citizen’s name or phone, a subject, an office, a colleague’s name or words of the text.
staff-found = 🔎 Found: { $count }
staff-empty = Nothing here.
staff-reports = ⚠️ Errors in the directory
staff-team = 👥 Staff

staff-state-new = new
staff-state-taken = in work
staff-state-asked = citizen asked
staff-state-forwarded = passed on
staff-state-answered = answered
staff-state-closed = closed
staff-state-withdrawn = withdrawn
staff-late = late

staff-clerk = Clerk
staff-nobody = nobody has it
staff-nobody-supervisor = nobody has it, a supervisor is needed
staff-citizen = Citizen
staff-language = Answer in: { $language }
staff-anonymous = The text is gone: the complaint is anonymous.
staff-no-office = no office given
staff-registered = Registered
staff-due = Due
staff-days-left = { $days ->
    [0] today
   *[other] days: { $days }
}
staff-study = further study
staff-forwarded = Passed on to
staff-reopened = Came back: { $times }
staff-outcome-answered = Answered
staff-outcome-rejected = Rejected
staff-outcome-repeated = Repeated or abusive
staff-founded = ✔️ Justified
staff-unfounded = ✖️ Not justified
staff-attached = 📎 Files: { $files }, messages: { $messages }
staff-last-citizen = Citizen, { $at }:
staff-last-staff = Staff, { $at }:
staff-text = text of the complaint
staff-whole = 📄 Everything
staff-history = 🕓 History
staff-refresh = 🔄 Refresh
staff-open = 📄 Open
staff-files = 📎 Files: { $count }
staff-same = 📚 More about this office: { $count }
staff-answer-all = 📬 One answer to all
staff-look = Look at each: { $at } of { $all }
staff-look-in = ✅ Answer this one too
staff-look-out = ⏭ Skip
staff-look-done = Chosen: { $count }. <b>Are they justified?</b>
staff-look-none = None was chosen.
staff-write-answer-all = <b>One answer to { $count } complaints</b>
    Type text or send a file. Each citizen gets it for their own complaint.
staff-hot = 🔥 { $count } complaints about the same in { $days } days
staff-hot-list = 📚 See them

staff-do-take = ✋ Take
staff-do-take-over = ✋ Take over
staff-do-ask = ❓ Ask
staff-do-answer = 📬 Answer
staff-do-forward = 📤 Pass on
staff-do-study = 🔎 Study, 30 days
staff-do-reject = 🚫 Reject
staff-do-dismiss = 🛑 Repeated or abusive
staff-do-release = ↩️ Back to the queue
staff-do-note = 📝 Note
staff-do-mute = 🔇 Mute
staff-do-unmute = 🔔 Unmute
staff-hand = 🤝 Give to a colleague
staff-hand-ask = <b>Who gets complaint No. { $number }?</b>
staff-pick = ☑️ Choose several
staff-pick-title = Chosen: { $count }
staff-pick-page = ☑️ Whole page
staff-give-many = 🤝 Give: { $count }
staff-give-many-ask = <b>Who gets them?</b> Chosen: { $count }.
staff-back-to-queue = ↩️ Back to the queue
staff-many-done = ✅ Done: { $count }
staff-many-refused = Not possible: { $count }. { $numbers }
staff-leaver = { $name } has { $count } open
staff-leaver-ask = Who gets them? Or put them back to the queue. The name stays in the history.
staff-has-open = open: { $count }
staff-muted = 🔇 Muted: what the citizen adds calls nobody.
staff-notes = 📝 Notes: { $count }
staff-do-close = 🏁 Close

staff-judge = Answer to complaint No. { $number }. <b>Is it justified?</b>
staff-forward-ask = <b>Where was complaint No. { $number } passed on to?</b>
    The bot only notes it and tells the citizen.
staff-forward-other = ✏️ Another body
staff-write-ask = <b>Question about complaint No. { $number }</b>
    Type text or send a file. The citizen does not see who asks.
staff-write-answer = <b>Answer to complaint No. { $number }</b>
    Type text or send a file.
staff-write-reject = <b>Why complaint No. { $number } is rejected</b>
    Type the reason.
staff-write-forward = <b>Where was complaint No. { $number } passed on to?</b>
    Type the name of the body.
staff-write-dismiss = <b>Why is complaint No. { $number } no longer considered?</b>
    Tell the citizen the reason. It cannot be opened again.
staff-write-note = <b>Note on complaint No. { $number }</b>
    The citizen does not see it. An “@” in the text calls whoever has the complaint.
staff-reply-here = ↩️ Reply to this message.
staff-send = 📨 Send
staff-drop = ✖️ Do not send
staff-dropped = Not sent.
staff-nothing = There is nothing to send. Open a complaint from the queue.
staff-text-first = Type the text first.

staff-refused-over = This complaint cannot be changed so any more.
staff-refused-not-yours = Take the complaint first.
staff-refused-other = Somebody has it: { $name }.
staff-refused-already-yours = You have it already.
staff-refused-supervisor-only = Only a supervisor can do that.
staff-refused-answer-first = Answer first: closing is the citizen’s.
staff-refused-already = That is done already.
staff-refused-not-allowed = Not possible: that is not your part, or the person is not of the staff.
staff-not-found = Not found.
staff-no-role = You have no role at this desk. Ask a supervisor: /staff.

staff-told-said = 💬 The citizen wrote about complaint No. { $number }:
staff-told-settled = ✅ Complaint No. { $number } is closed: settled.
staff-told-withdrawn = ↩️ Complaint No. { $number } was withdrawn.
staff-told-reopened = ❗ Complaint No. { $number } is open again: not settled. A supervisor is needed. Due: { $day }
staff-told-escalated = ⬆️ Complaint No. { $number } was taken higher. A supervisor is needed. Due: { $day }
staff-told-rated-low = ⭐ Complaint No. { $number } was rated low. It cannot be opened again: too late, or it came back twice already.
staff-told-released = ↪️ You do not have complaint No. { $number } any more.
staff-told-assigned = 🤝 You were given complaint No. { $number }. Due: { $day }
staff-told-noted = 📝 A colleague writes about complaint No. { $number }:

staff-digest = Digest of { $day }
staff-due-late = 🔴 Late: { $count }
staff-due-soon = 🟡 Due soon: { $count }
staff-due-today = 🟠 Due today: { $count }
staff-due-free = ⚪ Nobody took: { $count }
staff-due-by = due { $day }

staff-by-citizen = citizen
staff-by-staff = staff
staff-by-bot = bot
staff-did-registered = sent it
staff-did-taken = took it
staff-did-taken-over = took it over
staff-did-asked = asked
staff-did-said = added words
staff-did-forwarded = passed it on
staff-did-study = gave it further study
staff-did-answered = answered
staff-did-rejected = rejected
staff-did-dismissed = closed it as repeated or abusive
staff-did-released = put it back to the queue
staff-did-assigned = gave it
staff-did-noted = left a note
staff-did-muted = muted it
staff-did-unmuted = unmuted it
staff-did-close-asked = asked to close
staff-did-settled = said it is settled
staff-did-silence = closed it: nobody objected
staff-did-reopened = brought it back
staff-did-escalated = took it higher
staff-did-court = asked about the court
staff-did-withdrawn = withdrew it
staff-did-rated = rated it
staff-away = ⚠️ The citizen blocked the bot: the answer waits for their return, and the days to object begin with its delivery.
staff-told-undelivered = ⚠️ No. { $number }: a message did not arrive, the citizen blocked the bot. It waits for their return.
staff-did-undelivered = a message did not arrive
staff-did-contact-opened = opened the contact

staff-role-clerk = clerk
staff-role-supervisor = supervisor
staff-role-none = remove
staff-role-ask = <b>{ $name }</b>: which role?
staff-scope-button = 🗺 What they deal with
staff-scope = 🗺 { $name } deals with
staff-scope-regions = Regions
staff-scope-directories = Offices
staff-scope-services = Services
staff-scope-all = all
staff-scope-hint = Where nothing is chosen, it is everything.
staff-unit-where = Type /unit in the group or topic of the unit: its complaints will go there.
staff-unit-drop = 🗑 Send nothing here any more
staff-unit-dropped = Complaints do not come here any more.
staff-help = <b>The complaints desk</b>

    /queue — the queue and lists
    /desk — the desk in a browser (in the private chat)
    /search — find: number, name, phone, subject, office, words
    /staff — colleagues and ready answers
    /reports — errors in the directory
    /report — indicators
    /unit — make a group or a topic a unit (supervisor)

    In a group, reply to the bot’s message. The citizen’s name, phone and files are shown only in the private chat with the bot.
staff-anonymous-admin = You write as the group, so I do not know you. Turn off anonymity in your admin rights, or press a button: buttons say who you are.
staff-add = ➕ Add
staff-add-ask = Send the person’s Telegram id (a number), their contact, or forward a message of theirs.
staff-add-unread = I cannot see who that is. Send a number, a contact or a forwarded message.
staff-lang-set = Language of the staff chat: { $language }
staff-canned = 💬 Ready answers. { $language }
staff-canned-new = ➕ New answer
staff-canned-ask = First line: the title (up to 60 characters). From the next line on: the text (up to 3,000 characters).
staff-edit = ✏️ Edit
staff-remove = 🗑 Remove

staff-contact = 👤 Name and contact
staff-contact-refused = Only who has the complaint, and a supervisor, may see name and contact.
staff-forgotten = 🗑 № { $number }. The person asked for their data to be deleted.
staff-masked = 🔒 Personal data are hidden: the whole, with files and contact, is in the private chat with the bot.

staff-page = 🖥 On the desk’s page
staff-on-page = 🔒 Citizens’ data are kept out of Telegram. Everything else is on the desk’s page: the command /desk opens it, in the private chat with the bot.
staff-help-bare = <b>The complaints desk</b>
    The chat has a complaint’s number, service, office and state only. Words, files, contacts, answers and the search are on the desk’s page.

    /desk — open the page (in the private chat)
    /queue — the queue
    /search 123 — a complaint by its number
    /staff — the team
    /unit — what this group or topic deals with
    /reports — errors in the directory
    /report — indicators
