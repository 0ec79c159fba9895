# Words of the room of offices: looking for one, choosing, the card, reporting what is wrong.

offices-find = <b>Which office do you need?</b>
    Write the name of your village, district or town, or choose below.
offices-kind-any = Find an office
offices-kind-psc = Public service centre
offices-kind-education-departments = Education department
offices-kind-rural-akimats = Akimat of the rural district
offices-kind-agriculture-departments = Agriculture department (Karaganda Region)
offices-kind-rural-akims = Akim of the village (Karaganda Region)
offices-kind-akim-offices = Akim of the district (Karaganda Region)
offices-kind-region-akimats = Akimat of the region
offices-kind-committee = Committee for Control in Education
offices-kind-bologna-centre = Bologna Process Centre
offices-kind-cip = Center for International Programs
offices-kind-children-rights-committee = Children’s Rights Committee
offices-kind-ministry = Ministry of Education and Science
offices-kind-karaganda-agriculture-directorate = Agriculture Directorate of Karaganda Region
offices-kind-apostille-officials = Officials for apostilles
offices-kind-recognition-officials = Officials for recognition of education

offices-choose-how =
    Where do you live? Write the name of your village, district or town, for example “Kengir” or “Balkhash”.
    A postal index works too.
offices-by-location = 📍 By my location
offices-by-list = 🗂 Choose from the list
offices-back = ‹ Another place
offices-back-to-list = ‹ To the list
offices-bodies = 🏛 The ministry and centres
offices-bodies-back = ‹ Back
offices-to-regions = ‹ Regions
offices-to-card = ‹ To the office
offices-region-ask = <b>Which region or city?</b>
offices-district-ask = <b>{ $region }</b>
    Choose a district or town:
offices-location-ask = Tap the button below. Your location is used for this search only and is not kept.
offices-location-send = 📍 Send my location
offices-location-cancel = ✖️ Do not send
offices-location-typed = This text is not a location yet. On a phone: tap the button below and allow it, or 📎 → Location. On a computer, type the name of the village, district or town.
offices-location-cancelled = All right.
offices-looking = Looking…
offices-near-district = 📍 The nearest district centre: { $place } (about { $km } km).
offices-near-border = <b>The point is near a border: we do not know for sure whose it is.</b> Where do you live?
offices-type-name = Write the name of your village, district or town, for example “Balkhash”, or choose from the list.
offices-not-a-name = I could not read that. Write the name of your village, district or town, for example “Balkhash”.
offices-too-long = That is too long. Write only the name of the place, for example “Karkaraly District”.
offices-place-unknown =
    I know no such place in Kazakhstan. Check the name and write it again, for example “Temirtau”, or write the name of the district.
offices-index-unknown = That postal index is not in the list. Check its six digits, or write the name of your village, district or town, for example “Temirtau”.
offices-outside =
    That point is not on the land of Kazakhstan: it is abroad or at sea. Write the name of your village or town, or choose from the list.
offices-which-place = <b>There are several places of that name.</b> Which one is yours?
offices-did-you-mean = <b>There is no such name.</b> Is it one of these? If not, write the name again.
offices-part = I understood { $place }. I did not understand: “{ $rest }”.
offices-street = I understood { $place }. { offices-no-street }
offices-no-street = I do not need the street and the house.
offices-unread = I did not understand: “{ $rest }”.
offices-none = { $place }: there is no such office in the list.
    Try the name of a place nearby, or call 1414 (free).
offices-none-ask = The list does not say who is responsible for this place. Ask the region’s akimat:
offices-only-region = This list has offices of one place only: { $region }.
offices-none-near = I found no office nearby. Write the name of the place, or choose from the list.

offices-why-serves = ✔️ This office serves { $place }.
offices-why-district = ✔️ This office serves { $area }.
offices-why-part = ⚠️ For this district or town ({ $area }) the list has only this office, and it does not serve everybody. See whether your village is named below, or call and ask.
offices-why-region = ✔️ This office answers for { $area }.
offices-why-nearest = ✔️ The nearest office.
offices-why-only = ✔️ There is one for the whole country.
offices-several-serves = <b>{ $place }</b>: there are several offices. Which one is yours?
offices-several-district = <b>{ $place }</b>: there are several offices. Choose the one that serves your village.
offices-several-region = <b>{ $place }</b>: there are several offices. Choose the one you need.
offices-several-nearest = <b>{ $place }</b>: you may go to any of them; the nearest come first.
offices-several-only = Choose the one you need:
offices-everything = <b>{ $place }</b>
    Which office do you need?
offices-nearest = <b>The nearest offices:</b>
offices-near-own = <b>For you: { $region }</b>
    People are served where they live.
offices-near-other = <b>Nearer, but elsewhere</b>
    Call first and ask whether they will take you.
offices-near-differs =
    ⚠️ The nearest office may not be yours: it goes by where you live. By the nearest district centre you seem to be in { $place }.
offices-of-district = 🏛 { $place }: your offices
offices-nearer =
    ℹ️ There is a nearer office: { $office } ({ $distance }). But it serves another place: { $area }.
offices-km = { $km } km
offices-distance = { $from ->
    [address] about { $km } km
    [settlement] about { $km } km, measured from the centre of the settlement
    [district] about { $km } km, measured from the district centre
   *[region] about { $km } km, measured from the region’s capital
}

offices-pick = ✅ Choose this office
offices-far = 🧭 { $whence ->
        [place] From { $name }
       *[sent] From the place that you sent
    } { $to ->
        [address] to the office it is about { $km } km in a straight line
        [settlement] to the middle of the office’s town or village it is about { $km } km in a straight line (where the house stands is not known)
       *[district] to the district centre it is about { $km } km in a straight line (where the office stands is not known)
    }
offices-map = 🗺 Look on a map
offices-pin = 📌 Pin
offices-pin-centre = The centre of the settlement, not the house
offices-no-address = no address is given
offices-printed = (as printed: { $text })
offices-phone-reception = reception
offices-phone-specialist = specialist
offices-phone-head = head of the department
offices-phone-complaints = complaints about rudeness
offices-phone-director = director
offices-phone-chair = chair
offices-no-phone = no phone is given
offices-today = 🗺 Today: { $area }
offices-serves = 🏘 Serves: { $places }
offices-checked = ☑️ Checked: { $day } ({ $source })
offices-hours-whole = 🏢 The office itself is open: { $hours }
offices-open-until = 🟢 Open now, until { $time }
offices-opens = 🔴 Closed now. Opens: { $when }
offices-reception = 👤 Reception hours
offices-reception-akim = akim
offices-reception-deputy = deputy akim
offices-reception-rule = { $weeks ->
    [every] every week, { $day } { $hours }
    [last] last { $day } of the month, { $hours }
   *[other] { $day } No. { $weeks } of the month, { $hours }
}
offices-reception-next = Next reception: { $when } ({ $who })
offices-of-list = ⏳ By the list of { $year }: ask at 1414 before you go.
offices-call-first = 📞 Call before you go.
offices-doubtful-name-slipped = ⚠️ The names seem to have slipped in the official list: this address and phone may be another village’s. Call first and ask which office it is.
offices-doubtful-phone-slipped = ⚠️ The phones seem to have slipped in the official list: this number may be a neighbouring office’s. Ask whom you have reached. If it is another office, call 1414 (free).
offices-out-of-date = ⚠️ Reported as out of date.
offices-closed = ⛔ This office is closed.
offices-appointment = 🗓 By appointment only.

offices-wrong = ⚠️ Something is wrong here
offices-wrong-what = <b>{ $office }</b>
    What is wrong?
offices-wrong-closed = It is closed
offices-wrong-moved = It has moved
offices-wrong-phone = Another phone
offices-wrong-hours = Other opening hours
offices-wrong-tell = What would be right? Write one line.
offices-wrong-again = Write one line, { $limit } characters at most. For example: “Moved to 5 Abay Street”.
offices-wrong-thanks = Thank you! Our staff will look into it.

offices-inline-hint = Type a service, a village or a city
offices-inline-none = Nothing found. Open the bot
offices-inline-open = Open in the bot
offices-card = 🏢 The office
