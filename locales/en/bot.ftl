# Words of the whole bot: start, help, language, data, errors.

language-kk = Қазақша
language-ru = Русский
language-en = English
language-ask-kk = Қай тілде сөйлесеміз?
language-ask-ru = На каком языке вам удобнее?
language-ask-en = Which language shall we use?

home-button = 🏠 Start
home-first =
    Hello! I am <b>Anyqtama</b>.
    I tell you which papers you need, where to go and when it will be ready.

    🔒 What you write is kept for this help only, and you can delete it at any time.

    What do you need? Choose, or write it in your own words:
home-hello = Hello! I am <b>Anyqtama</b>. I keep what you write only to help you: /privacy
home-again = What do you need? Choose, or write it in your own words:
home-situations = <b>What is it about?</b>
home-language = 🌐 Language
home-help = ❔ Help
home-privacy = 🔒 My data
home-cases = 📂 My cases
home-find = 📍 Find an office
home-cancelled = Stopped. What you wrote and ticked is still there. What next?
home-old-button = That was an old button. This is how things stand now.
home-unknown-command = There is no such command. Choose below or write what you need, for example “kindergarten”.
home-not-text = I cannot read that. Write in words what you need, for example “apostille”, or choose below.
home-nothing-found = I found no such service. Try fewer words, for example “kindergarten” or “apostille”, or choose:

service-choose = Choose a service:
service-which = Which of these?
service-what = What you get
service-who = For whom
service-see = Similar services
service-fee = What it costs
service-term = How long it takes
service-begin = ▶️ List of papers
service-about = 📖 More
service-age = ⏳ Is the rule old?
service-way-today = ✅ Today ({ $year })
service-way-printed = 📜 Standard of { $year }
service-way-papers = papers: { $n }
service-way-offices = offices
service-how-online = online
service-how-both = online or in person
service-new = ✨ What is new
service-new-head = What is new since { $year }
service-about-today = 📖 Today’s rules
service-about-printed = 📜 Standard of { $year }
service-known = 🗓 What is known today
service-unread = What we could not read
service-known-ask = Ask at 1414 (free), or look here: { $link }
service-road = What replaced what
service-about-ask = What would you like to know?
service-to-card = ‹ To the service
service-about-back = ‹ To the topics
service-back = ‹ Back

help-text =
    <b>How it works</b>

    1. Choose a service, or write it: “kindergarten queue”.
    2. Answer a question or two: the list shows only what you need.
    3. Tick the papers that are ready.
    4. See where to go: address, phone, opening hours.
    5. Once you have handed them in, tap “✅ Handed in”: I count the deadline and remind you.

    /start goes to the beginning, /cases to your cases, /find finds an office, /cancel stops
privacy-text =
    <b>What is kept</b>

    • Your language and your cases: answers, ticks, the office you chose, dates.
    • A list that you open for others: who came in, by the name in their Telegram, and who brings what. They see the list and nothing else. When you close it, or leave another's, it is gone.
    • Your complaints: text, files and the contact for an answer (encrypted). { $cards ->
        [bare] The staff who deal with complaints see them on a page of their own. Their Telegram gets the number, service, office and state only. On the page IIN, phones and files are hidden from all but who took the complaint, and supervisors.
       *[full] The staff who deal with complaints see them: in their common chat IIN and phones are hidden, and there are no files and no contact.
    } Only who took the complaint, and a supervisor, can open the contact; each time it shows in the complaint's history.
    • An application or a complaint that you have begun: left unfinished, an application is deleted after 30 days, a complaint after 7. Once its PDF is sent, an application is deleted at once.
    • What you say is wrong in a card or a list: your line. { $cards ->
        [bare] The staff read it, on their page only.
       *[full] The staff read it.
    }
    • A location that you send is not kept: it serves to find the nearest office. What stays is how many kilometres away the offices are that were found.
    • Nobody else gets any of this.
    • If you delete everything, the staff's messages are wiped, too. Three years after it is closed a complaint keeps neither name nor text.

rights-export = 📄 Get my data
rights-forget = 🗑 Delete everything
rights-keep = No, keep it
rights-export-caption = This is everything that is kept about you.
rights-forget-ask = Delete everything that is kept about you? Your cases, ticks and reminders will be gone. Open complaints are withdrawn; closed ones lose your name and text.
rights-forget-yes = Yes, delete
rights-forget-again = Asking for the last time: what is deleted cannot be brought back. Delete it?
rights-forget-sure = 🗑 Delete for good
rights-forget-complaints = You have open complaints: { $count }. They will be withdrawn.
rights-forgotten = Everything is deleted. Write to me when you need me again.

bot-error = Sorry, something went wrong on my side. What you wrote is kept. Tap once more, or go to the start.
bot-store-away = Sorry, I cannot reach the data right now. Your message is not lost: I will answer when the connection is back.
bot-edited-late = You corrected a message that I had read already. If it matters, please write it again.
bot-too-fast = Messages are coming too fast. Please wait a minute and write again: what is saved stays.
bot-group = Hello! I work in a private chat only. Please write to me directly.

bot-name = Anyqtama
bot-short = Which papers you need, where to go, when it will be ready.
bot-description = The list of papers for a public service, the office where you live, the legal deadline and reminders. In Kazakh, Russian and English.
command-start = To the beginning
command-services = Services
command-find = Find an office
command-cases = My cases
command-reminders = Reminders
command-complain = Complain
command-complaints = My complaints
command-language = Language
command-privacy = My data
command-help = Help
command-cancel = Stop
# Words of an answer that was not taken because of them.
bot-unread-words = I do not understand this: “{ $words }”.
bot-keyboard-away = Back to the usual keyboard.
