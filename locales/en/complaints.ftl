# Words of the complaints' room: how to complain, follow the answer and have the last word.

complaints-button = ✍️ Complain
complaints-begin = ✍️ New complaint
complaints-own = 📮 My complaints
complaints-title = Complaint
complaints-left = { $count ->
    [one] one question left
   *[other] { $count } questions left
}
complaints-now = <b>Until now:</b>
complaints-back = ‹ Back
complaints-keep = Next ›
complaints-stop = ✖️ Stop
complaints-ready = ✅ Done
complaints-no-files = No files
complaints-clear = 🗑 Start over
complaints-start = Here you can complain about an office or about how a service was given. You will be answered within 15 days.
complaints-drafts = <b>Unfinished complaints</b>
    Tap one to go on. They are kept for 7 days.
complaints-draft-open = ✏️ { $name } · { $at }
complaints-draft-nameless = No service yet
complaints-draft-gone = This draft is not there any more.
complaints-limit-day = You can send at most { $limit } complaints a day. The draft is kept, please come back tomorrow.
complaints-limit-drafts = You have unfinished complaints already, and { $limit } at once are the most. Finish one of them or delete it.
complaints-stopped = Stopped. Everything you wrote is kept for 7 days.
complaints-resume = ✏️ Go on
complaints-drop = 🗑 Delete the draft
complaints-dropped = The draft is deleted.

complaints-ask-service = <b>Which service is it about?</b>
    Choose it. Or simply write here what happened, all in one message, with a photo: I fill in what I can and ask for the rest.
complaints-ask-service-told = <b>Which service is it about?</b>
    Choose it.
complaints-ask-channel = <b>Where did you apply?</b>
complaints-ask-office = <b>At which office did it happen?</b>
complaints-ask-about = <b>What is the complaint about?</b>
complaints-ask-when = <b>When did it happen?</b>
    Tap a button or type the date: “25.11”, “yesterday”.
complaints-ask-text = <b>What happened?</b>
    Tell it in your own words: what, where, who. Several messages are fine; photos and voice messages are attached.
    The staff of this bot answer you here. The letter to the office I make for you; you carry it there yourself.
complaints-ask-kind = Tap what comes closest, and tell the story.
complaints-ask-files = <b>Any photos or documents?</b>
    A photo of the refusal or of the paper helps most. Voice messages and videos will do, too.
complaints-ask-name = <b>What is your name?</b>
    Type your last and first name: complaints without a name are not answered.
complaints-ask-contact = <b>Where shall the answer go?</b>
    By the standards you are answered by letter. The answer comes to this chat in any case.
complaints-ask-contact-today = <b>Where shall the answer go?</b>
    It comes to this chat in any case.
complaints-ask-post = Type your postal address with its index, such as “050000, Almaty, Abay street 10, flat 5”.
complaints-ask-email = Type your e-mail address, such as “aisha@example.kz”.
complaints-ask-phone = Type your phone number, such as “8 701 123 45 67”, or tap the button below.

complaints-name-service = Service
complaints-name-channel = Applied at
complaints-name-office = Office
complaints-name-about = About
complaints-name-when = When
complaints-name-text = Text
complaints-name-files = Files
complaints-name-name = Name
complaints-name-contact = Answer

complaints-office-skip = I don’t know, skip
complaints-office-unknown = not given
complaints-today = Today
complaints-yesterday = Yesterday
complaints-forgot-day = I don’t remember
complaints-day-unknown = not given
complaints-day-unread = I could not read the date. Type it like “25.11” or “yesterday”.
complaints-day-future = That day is still to come. Type when it happened.
complaints-day-old = That is too long ago. Please check the year.
complaints-corrected = ✏️ Corrected.
complaints-day-taken = 📅 It happened on <b>{ $day }</b>
complaints-day-note = It happened on { $day }
complaints-day-change = ✏️ Another day
complaints-text-taken = Written down. Go on, or tap “Done”.
complaints-files-taken = Taken. Send more, or tap “Done”.
complaints-text-short = That is very short. Please tell a little more: what happened, where, and what you want.
complaints-text-long = No more fits: a complaint has up to { $max } characters. The rest can follow after sending, with “Add”.
complaints-text-unread = I cannot attach this. Send text, a photo, a document or a voice message.
complaints-file-large = The file is too large: { $size } MB each are the most, { $count } files in all.
complaints-file-type = Nobody there can open such a file. Send it as a photo, a PDF or a Word document.
complaints-file-many = No more than { $count } files can be attached.
complaints-files-count = { $count ->
    [0] none
    [one] { $count } file
   *[other] { $count } files
}
complaints-name-unread = Type your name in letters, up to 100 characters, such as “Akhmetova Aisha”.
complaints-name-letters = These letters cannot be printed in a letter: { $letters }. Type your name in Kazakh, Russian or Latin ones.
complaints-post-unread = This does not look like an address. Street and house number are needed, such as “050000, Almaty, Abay street 10”.
complaints-email-unread = This does not look like an e-mail address. It is like “aisha@example.kz”.
complaints-phone-unread = This does not look like a number. It is like “8 701 123 45 67” or “+7 701 123 45 67”.
complaints-way-chat = 💬 Here in the chat only
complaints-way-post = ✉️ By post
complaints-way-email = 📧 By e-mail
complaints-way-phone = 📞 By phone

complaints-preview = Check your complaint
complaints-to = To:
complaints-over = About:
complaints-term = ⏱ The last day for the answer: { $day }.
complaints-law = By law (the letter is handed to the office itself):
law-passed = Whoever is complained of passes it on within 3 working days, or does all that you ask.
law-answer-provider = Handed in now, the answer of the body that gives the service is due on { $day } (5 working days).
law-answer-quality = Handed in now, the answer of the body that assesses quality is due on { $day } (15 working days).
complaints-term-desk = ⏱ The complaints desk of this bot answers by { $day }.
complaints-next = What happens next: you get a number, a clerk takes the complaint, and I tell you here of every step.
complaints-register = 📨 Send
complaints-similar = You have an open complaint about the same: No. { $number } of { $day }. Adding to it gets you an answer sooner.
complaints-similar-add = ➕ Add to No. { $number }
complaints-similar-go-on = Send a new one anyway

complaints-receipt = ✅ Complaint received. No. { $number }
complaints-receipt-at = Date and time: { $at }
complaints-receipt-by = Received by: the complaints desk of the Anyqtama bot.
complaints-receipt-next = Keep the number. I tell you here of every step.
complaints-not-found = You have no complaint with that number.

complaints-list = My complaints
complaints-list-empty = No complaints yet.
complaints-registered = Sent: { $at }
complaints-open = 📄 Open the complaint
complaints-refresh = 🔄 Refresh
complaints-history = 🕓 History
complaints-say = ➕ Add
complaints-reply = ✍️ Reply
complaints-withdraw = ↩️ Withdraw
complaints-escalate = ⬆️ Higher: { $to }
complaints-letter-kazakh = { $copy ->
    [yes] ✍️ Sample in Kazakh
   *[no] 🖨 Letter in Kazakh
}
complaints-letter-russian = { $copy ->
    [yes] ✍️ Sample in Russian
   *[no] 🖨 Letter in Russian
}
complaints-letter-hint = Print it, sign it, and hand it in or post it. Add copies of your papers.
complaints-letter-hint-copy = This complaint must be written by hand: copy this sample in your own hand, sign it, and hand it in or post it. Add copies of your papers.
complaints-letter-gaps = ⚠️ The letter lacks signs that cannot be printed: { $letters }. Add them by hand.
complaints-last-citizen = You, { $at }:
complaints-last-staff = To you, { $at }:

complaints-state-new = waits for a clerk
complaints-state-taken = being looked at
complaints-state-asked = waits for your reply
complaints-state-forwarded = passed on
complaints-state-answered = answered
complaints-state-closed = closed
complaints-state-withdrawn = withdrawn
complaints-state-late = the answer is late

complaints-did-registered = sent
complaints-did-taken = a clerk took it
complaints-did-taken-over = another clerk took it
complaints-did-asked = you were asked a question
complaints-did-said = you added something
complaints-did-forwarded = passed on
complaints-did-study = needs further study, 30 days
complaints-did-answered = answered
complaints-did-rejected = rejected
complaints-did-close-asked = you were asked whether it is settled
complaints-did-settled = you said it is settled
complaints-did-silence = closed: no objection for 10 days
complaints-did-reopened = opened again
complaints-did-escalated = taken higher
complaints-did-court = you were told the way to court
complaints-did-withdrawn = you withdrew it
complaints-did-rated = you rated it
complaints-files-refused = 📎 Files that could not be delivered: { $files }. Telegram does not take them in this chat.
complaints-did-undelivered = a message did not arrive
complaints-did-contact-opened = a clerk opened your contact
complaints-did-dismissed = no longer considered
complaints-did-released = another member of staff is looked for
complaints-did-assigned = given to a member of staff
complaints-did-noted = a note among staff
complaints-did-muted = notices to the staff off
complaints-did-unmuted = notices to the staff on

complaints-told-taken = 👤 A clerk took your complaint No. { $number }.
complaints-told-asked = ❓ A question about your complaint No. { $number }:
complaints-told-forwarded = 📤 Your complaint No. { $number } was passed on to:
complaints-told-study = 🔎 Your complaint No. { $number } needs further study.
complaints-told-answered = 📬 The answer to your complaint No. { $number }:
complaints-told-rejected = 🚫 Your complaint No. { $number } was rejected. The reason:
complaints-told-settle = A clerk asks to close your complaint No. { $number }.
complaints-told-closed = Your complaint No. { $number } is closed: there was no objection for 10 days.
complaints-told-dismissed = 🚫 Complaint No. { $number } is no longer considered: it repeats an earlier one without new facts, or insults people. The staff wrote:
complaints-told-overdue = ⏰ Complaint No. { $number }: the term has passed without an answer. The last day was { $day }. You can take it higher.
complaints-told-came-back = You rated it low, so complaint No. { $number } is open again. Last day for an answer: { $day }. <b>What is still wrong?</b> A supervisor will read your words.
complaints-told-rated-low = You rated complaint No. { $number } low, and the staff know. It cannot be opened again. <b>What was wrong?</b>
complaints-say-why = ✍️ Say what is wrong

complaints-settle-ask = <b>Is it settled?</b> If you do not answer by { $day }, the complaint closes.
complaints-settled-yes = ✅ Yes, settled
complaints-settled-no = ❌ No, it is not
complaints-thanks = Thank you! Complaint No. { $number } is closed.
complaints-back-again = Complaint No. { $number } is open again, a supervisor will take it. The last day for the answer: { $day }.

complaints-say-ask = <b>What would you like to add?</b>
    Send words, a photo, a document, a voice message or a video.
complaints-said = Added to complaint No. { $number }. Send more, or tap “Done”.
complaints-me-too = 👋 The same happened to me ({ $count } more people)
complaints-me-too-text = The same happened to me as to other people. Subject: { $about }. Office: { $office }.
complaints-say-done = ✅ Done
complaints-withdraw-ask = Withdraw complaint No. { $number }? Nobody will look at it any more.
complaints-withdraw-yes = ↩️ Yes, withdraw
complaints-escalate-ask = Take complaint No. { $number } higher? The number stays, the term begins anew.
complaints-escalate-yes = ⬆️ Yes, take it higher
complaints-court = The bot cannot go to court for you. The number, the history and the letter here will be of use.
complaints-no-route = The standard names nobody higher.

complaints-refused-over = This complaint is over already.
complaints-refused-answer-first = There is no answer yet.
complaints-refused-already = That is noted already.
complaints-refused-too-early = The term for an answer has not passed yet.
complaints-refused-too-late = More than 10 days have passed. Please send a new complaint.
complaints-refused-enough = The complaint has come back twice already. You can take it higher.
complaints-refused-full = Nothing more can be added to this complaint. Please send a new one.

letter-complaint-title = COMPLAINT
letter-complaint-title-copy = COMPLAINT (sample to copy by hand)
letter-complaint-from = from { $name }
letter-complaint-body = name: ____________________
letter-complaint-by-post = address: { $value }
letter-complaint-by-email = e-mail: { $value }
letter-complaint-by-phone = phone: { $value }
letter-complaint-iin = IIN: ____________________
letter-complaint-post = postal address: ____________________
letter-complaint-home = place of living: ____________________
letter-complaint-against = Whose decision, action or inaction I complain of: ____________________
letter-complaint-list = Enclosed papers: ____________________
letter-complaint-service = Public service: { $service }.
letter-complaint-rules = Rules of the service: { $issuer }, No. { $number } of { $date } (wording of { $wording }).
letter-complaint-office = Office: { $office }.
letter-complaint-office-2011 = Office (its name in the list of 2011): { $office }.
letter-complaint-about = Subject of the complaint: { $about }.
letter-complaint-day = When it happened: { $day }.
letter-complaint-ask = Please consider my complaint under article 25 of Law No. 88-V on public and socially responsible services (wording of { $law }) and articles 91–100 of the Administrative Procedural Code (wording of { $code }), and answer me in writing.
letter-complaint-answer = The term for an answer is { $days } working days from the registration of the complaint (article 25(2) of the same Law).
letter-complaint-pass = If my demands are not met in full, please send the complaint with the file within 3 working days of its coming to the body that examines it (article 91(4) of the Code).
letter-complaint-files = Enclosed: files — { $count }.
letter-complaint-number = The complaint was also sent through the Anyqtama bot: No. { $number } of { $day }.
letter-complaint-signature = Signature
letter-complaint-standard = Whom to write to is from the standard of { $year }, which is repealed: ask at 1414 before you send it.
letter-complaint-copy = The standard (clause 24) wants this complaint in your own handwriting. Copy it on a clean sheet, without the words in brackets after “COMPLAINT”, and sign that sheet.

complaints-from-case = 🗂 <b>Known already:</b> { $what }
complaints-known-change = ✏️ Change
complaints-share-phone = 📱 Send my number
complaints-phone-thanks = Thank you, I have your number.
complaints-story-taken = Written down. Now I ask only for what is missing.
complaints-story-known = I understood from it: { $what }.
complaints-why-ask = Why? One tap is enough.
complaints-why-unanswered = My question was not answered
complaints-why-unchanged = Nothing has changed
complaints-why-unclear = I do not understand the answer
complaints-why-said = ✍️ Noted for No. { $number }: “{ $why }”. A supervisor will read it. You can add more.
