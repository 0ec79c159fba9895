# Words of the desk as a page: only the staff see them.

desk-name = Complaints desk
desk-skip = To the content
desk-ways = Ways
desk-queue = Queue
desk-out = Sign out
desk-lists = Lists
desk-pages = Pages
desk-previous = Back
desk-next = Next
desk-page-of = Page { $page } of { $last }
desk-all = all
desk-empty = Nothing here.

desk-show-owed = Waiting for an answer
desk-show-late = Late
desk-show-free = Nobody has them
desk-show-mine = Mine
desk-show-new = New
desk-show-taken = In work
desk-show-asked = Citizen asked
desk-show-forwarded = Passed on
desk-show-answered = Answered
desk-show-closed = Closed
desk-show-withdrawn = Withdrawn

desk-filter-service = Service
desk-filter-about = Subject
desk-filter-region = Region
desk-filter = Show
desk-find-label = Number, name, phone, office or a word
desk-find = Search

desk-column-number = Number
desk-column-what = Service, subject
desk-column-office = Office
desk-column-state = State
desk-column-clerk = Clerk
desk-column-due = Due
desk-late-days = { $days ->
    [one] late by { $days } day
   *[other] late by { $days } days
}

desk-happened = When it happened
desk-outcome = Outcome
desk-language = Language of the answer
desk-masked = Numbers of people are hidden. Who has the complaint sees it whole, with files and contact.
desk-contact-open = Show name and contact
desk-contact-noted = This is written into the history.
desk-talk = Words
desk-history = History
desk-file-photo = Photo
desk-file-document = File
desk-file-voice = Voice message
desk-file-video = Video
desk-file-audio = Sound
desk-file-video-note = Video message

desk-acts = What to do
desk-nothing-to-do = There is nothing to do for you here.
desk-answer-by = Answer by { $day }.
desk-left-over = You wrote (not sent)
desk-forward-to = Where to
desk-forward-other = another body
desk-forward-name = Name of another body
desk-forward-note = The bot only notes it and tells the citizen.

desk-done-take = The complaint is yours.
desk-done-take-over = The complaint is yours.
desk-done-study = The term is 30 days now. The citizen was told.
desk-done-close = The citizen was asked whether it is settled.
desk-done-answer = The answer was sent.
desk-done-ask = The question was sent.
desk-done-reject = The citizen was told the reason.
desk-done-forward = Noted. The citizen was told.

desk-sign-in-title = Sign in
desk-sign-in = Send the bot the command /desk: it gives you a way in.
desk-in-ask = Open the desk as { $name }?
desk-in = Open the desk
desk-link-void-title = The link is void
desk-link-void = It was used, or its time is over. Send the bot /desk for a new one.
desk-app-wait = Opening the desk…
desk-app-script = The Mini App needs scripts. In a browser use the link that /desk gives.
desk-app-refused-title = Not opened
desk-app-refused = Telegram’s data are old, or you have no role at this desk. Close the window and open it again from the bot.
desk-forged-title = Not done
desk-forged = This form is not from an open page of yours. Open the page again and repeat.
desk-left-title = You have signed out
desk-left = To come in again send the bot /desk.
desk-not-found-title = Not found
desk-not-found = There is no such page or complaint.
desk-fault-title = Something broke
desk-fault = Go back: what you typed is still there. Try again in a minute.

desk-no-page = The desk’s page has no address: the operator sets PUBLIC_URL.
desk-way-in = 🖥 <b>The desk in a browser</b>
    The link works once and for { $minutes } minutes. Give it to nobody.
desk-open-app = 🖥 Open in Telegram
desk-open-link = 🔗 Open in a browser
desk-out-all = 🚪 Sign out everywhere
desk-out-done = Closed: { $count }
desk-entered = 🖥 Somebody has just opened the desk by your link. Was it not you? Press the button.

desk-found = Found for “{ $what }”
desk-keys = Shortcuts on the keyboard
desk-keys-list = j, k: down, up · o: open · x: pick · a: answer · u: queue · /: number
desk-here = { $name } has this complaint open too
desk-here-writing = { $name } is writing about this complaint
desk-letter = Letter to the citizen
desk-letter-founded = Answer: the complaint is justified
desk-letter-unfounded = Answer: it is not justified
desk-letter-ask = Question
desk-letter-reject = Rejection
desk-letter-words = Words of the letter
desk-letter-whole = Choose what the letter is and write its words.
desk-canned = Ready answer
desk-canned-insert = Insert
desk-draft-kept = The draft is kept.
desk-draft-lost = The draft was not kept: check the connection.
desk-draft-keep = Keep the draft
desk-column-pick = Pick
desk-many = With those picked:
desk-many-done = Done: { $done }. Not done: { $left }.
desk-views = Saved lists
desk-view-name = Name of this list
desk-view-save = Save
desk-view-drop = Remove the list “{ $name }”

desk-state-title = How the complaint stands
desk-state-code = Code on the receipt
desk-state-ask = Show
desk-state-wrong = There is no such number with such a code. Look at the receipt and type them again.
desk-state-answered = Answered
desk-state-words = The words of the answer are in the bot, in your chat.
desk-receipt = 🌐 To look without Telegram: { $url }, code { $code }
desk-show-all = All
desk-show-decided = Answered at least once
desk-show-reopened = Came back
desk-registered-in = registered { $from } – { $to }
desk-wider = ✕ take away
desk-figures = Figures
desk-from = From
desk-to = To
desk-by = By what
desk-by-clerk = Clerk
desk-by-office = Office
desk-by-about = Subject
desk-by-service = Service
desk-by-week = Week
desk-count-all = Received
desk-count-owed = Open
desk-count-late = Late
desk-count-decided = Answered
desk-count-reopened = Came back
desk-count-median = Days to the answer (median)
desk-figures-note = Complaints registered on these days, as they stand now.
desk-supervisors-title = For supervisors
desk-supervisors = Only a supervisor sees this page.
