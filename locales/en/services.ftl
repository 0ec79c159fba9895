# Words of the services room: channels, kinds of papers, deadlines, fee, the age of the act.

situation-child = 👶 Child
situation-home = 🏠 Home and property
situation-study-abroad = 🎓 Studying abroad
situation-guardianship = 🤝 Guardianship
situation-farm = 🐄 Village and farm

channel-education-department = Education department
channel-psc = Public service centre (PSC)
channel-committee = Committee for Control in Education and Science
channel-bologna-centre = Centre for the Bologna Process and Academic Mobility
channel-cip = Center for International Programs
channel-rural-akimat = Akimat of the rural district
channel-agriculture-department = Agriculture department
channel-rural-akim = Akim of the village
channel-portal = The portal egov.kz
channel-state-corporation = “Government for Citizens” (PSC)
channel-provider = Education department or school
channel-short-education-department = Education department
channel-short-psc = PSC
channel-short-committee = Control committee
channel-short-bologna-centre = Bologna centre
channel-short-cip = Programs centre
channel-short-rural-akimat = Rural akimat
channel-short-agriculture-department = Agriculture department
channel-short-rural-akim = Village akim
channel-short-portal = egov.kz
channel-short-state-corporation = PSC
channel-short-provider = Department or school

section-provider = Who provides it
section-basis = Legal basis
section-applicants = Who can get it
section-priority = Who is served first
section-result = What you get
section-form = Kind of service
section-information = Where to read more
section-place = Where it is
section-accessibility = Accessibility
section-payment = Payment
section-submission = Handing in the papers
section-in-person = Coming in person
section-steps = What happens next
section-receipt = Receipt
section-delivery = Collecting the result
section-storage = Keeping
section-refusal = Refusal
section-complaint = Complaint
section-quality = Quality
section-contacts = Contacts
section-note = Please note

copy-form = { $n ->
    [one] completed form
   *[other] { $n } completed forms
}
copy-original = { $n ->
    [one] original
   *[other] { $n } originals
}
copy-copy = { $n ->
    [one] copy
   *[other] { $n } copies
}
copy-notarised-copy = { $n ->
    [one] notarised copy
   *[other] { $n } notarised copies
}
copy-notarised-translation = { $n ->
    [one] notarised translation
   *[other] { $n } notarised translations
}
copy-person = comes in person
copy-returned = { $what } (shown and given back)
copy-if-needed = { $what } (if needed)
copy-if-any = { $what } (if you have it)
copy-ask-first = { $what }; ask before you pay the notary
only-if-channel = only if you apply here: { $channels }

from-said = Where to get it: { $issuer } ({ $clause }).
from-advice = Our advice, if you have none: { $issuer }; the rules do not say.
issuer-bank = a bank
issuer-institution = the school, college or university where you study or studied
issuer-notary = a notary
issuer-clinic = a clinic
issuer-tax-office = the tax office
issuer-abroad = the university abroad
issuer-exam-centre = the centre where you sat the exam
issuer-recommender = a teacher or manager who knows you
issuer-pension-fund = the pension fund
issuer-sender = the organisation that sends you
issuer-host = the host organisation abroad
issuer-akimat = the akimat
issuer-housing-department = the housing department
issuer-psc = a public service centre or egov.kz
issuer-vet = a vet
issuer-registry = the registry office
issuer-lender = the bank that lends
issuer-road-police = the road police, where vehicles are registered
issuer-employer = your employer
issuer-school = the child’s school
issuer-child-clinic = the clinic where the child is registered
issuer-court = the court that decided
issuer-hospital = the hospital that treats the parent
issuer-police = the police
issuer-education-department = the education department
issuer-social-protection = the department of employment and social protection
issuer-commission = the psychological, medical and educational commission

deadline-minute = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
deadline-hour = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
deadline-day = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
deadline-working-day = { $n ->
    [one] { $n } working day
   *[other] { $n } working days
}
deadline-month = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
deadline-short-minute = { $n } min
deadline-short-hour = { $n } h
deadline-short-day = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
deadline-short-working-day = { $n ->
    [one] { $n } working day
   *[other] { $n } working days
}
deadline-short-month = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
deadline-excludes-ends = { $term } (the days of acceptance and of issue are not counted)

wait-submit = Queue to hand in: up to { $minutes } min
wait-collect = Queue to collect: up to { $minutes } min
wait-service = Service on the spot: up to { $minutes } min
storage-day = If you do not collect it in time, it is kept for { $n ->
    [one] { $n } day
   *[other] { $n } days
}
storage-month = If you do not collect it in time, it is kept for { $n ->
    [one] { $n } month
   *[other] { $n } months
}
lunch = lunch break { $from }–{ $to }
lunch-none = no lunch break
lunch-unsaid = with a lunch break, hours not given
hours-always = round the clock

weekday-short-1 = Mon
weekday-short-2 = Tue
weekday-short-3 = Wed
weekday-short-4 = Thu
weekday-short-5 = Fri
weekday-short-6 = Sat
weekday-short-7 = Sun

fee-free = Free
fee-mci = { $amount } monthly calculation index (MCI). Ask 1414 how much that is in tenge.
fee-mci-tenge = { $amount } monthly calculation index (MCI) — { $tenge } ₸ (1 MCI is { $mci } ₸ on { $day })
fee-price-list = Paid, by the ministry’s price list

clause-ref = clause { $clause }
clause-annex = annex { $annex }
clause-point = point { $point } of the rules
clause-row = row { $point } of the requirements
clause-form = form in annex { $point }
clause-of-annex = annex { $annex }, { $clause }
clause-law-88-v = Law 88-V, article { $article }
clause-law-appk = Administrative Procedural Code, article { $article }

act-issuer-government = Government decree
act-issuer-karaganda-akimat = decree of the akimat of Karaganda region
act-issuer-education-minister = order of the Minister of Education and Science
act-issuer-science-minister = order of the Minister of Science and Higher Education
act-issuer-enlightenment-minister = order of the Minister of Enlightenment
act-issuer-agriculture-minister = order of the Minister of Agriculture
act-issuer-law = Law
act-issuer-code = Administrative Procedural Code
act-read = ✅ Rules as of { $wording } ({ $issuer } No. { $number }), read { $read }
act-read-stale = ⚠️ The rules as of { $wording } ({ $issuer } No. { $number }) were read on { $read }, more than a year ago: ask again at 1414.
act-read-newest = (a wording of { $newest } is known, but these articles were not in reach in it)
act-road-step = { $date } — { $issuer } No. { $number }
act-road-wording = { $wording } — today’s wording
act-road-newest = { $wording } — the newest wording known, not read
card-of-act = No. { $number }, { $day }
card-of-point = No. { $number }, { $clause }, { $day }
card-none = ⚠️ No act in force was found (we looked on { $read }).
card-unread = ⚠️ In force: { $issuer } No. { $number }, newest wording { $newest }. Its text was not in reach (we looked on { $read }).
card-stale = That was more than a year ago: ask again at 1414.
card-older = ⚠️ In force: { $issuer } No. { $number }, newest wording { $newest }. We read only the text of { $wording } (on { $read }).
act-mark = ⏳ By the standard of { $year }; it is repealed
act-age-short = ⏳ These are rules of { $year } ({ $issuer } No. { $number }), repealed on { $repealed } by No. { $by }. Check today’s rules: 1414, egov.kz
act-age-long =
    ⏳ <b>These rules are old</b>

    Everything here comes from one document: { $issuer } No. { $number } of { $date }. It was repealed on { $repealed } by decree No. { $by }.

    The list of papers, the deadlines and the addresses may have changed since. Before you go, ask for today’s rules: call 1414 (free) or see egov.kz.

about-action = What an official did
about-result = The result of the service
about-quality = The quality of the service
about-rudeness = Rudeness
about-deadline = A missed deadline

addressee-department-head = Head of the department
addressee-department = Department
addressee-akim = Akim (of the district, town, settlement, village or rural district)
addressee-akimat = Akimat of the district or town
addressee-district-akim = Akim of the district or town
addressee-region-akimat = Akimat of the region
addressee-psc-director = Director of the public service centre
addressee-committee-chair = Chair of the committee
addressee-committee = Committee
addressee-children-rights-committee = Committee for the Protection of Children’s Rights
addressee-cip-president = President of the Center for International Programs
addressee-cip = Center for International Programs
addressee-ministry = Ministry
addressee-psc-agency = State body responsible for the public service centres
addressee-provider-head = Head of the body that gives the service
addressee-quality-body = Body that assesses the quality of public services
addressee-court = Court

way-written = in writing
way-oral = by word of mouth
way-post = by post
way-electronic = electronically
way-in-person = in person
way-phone = by phone

measure-in-time = Services delivered in time
measure-queue = People who queued no longer than allowed
measure-quality = Satisfied with the quality
measure-papers-right = Papers made out correctly by the official
measure-information = Satisfied with the information
measure-information-papers = Papers handed in correctly the first time
measure-electronic = Information available electronically
measure-complaints-founded = Well-founded complaints
measure-complaints-in-time = Well-founded complaints dealt with in time
measure-complaint-procedure = Satisfied with the way of complaining
measure-complaint-terms = Satisfied with how long complaints take
measure-courtesy = Satisfied with the courtesy of the staff

# Words that the search passes over.
services-stop-words = how, where, what, get, the, for, and, need, want, make, document, documents, service, can, do, my, to, of, in, hello, hi, thanks, please, me, this, that

service-removed-short = A service that is gone
service-removed-title = A service that this bot no longer has
service-retired = <b>This service is not offered since { $day }.</b> { $why }
