# «Bolashak» (today): 26.05.2020, № 222, 1; 26.06.2025

## Card

bolashak-2025-title = Papers for the «Bolashak» competition (today)
bolashak-2025-short = «Bolashak» scholarship (today)
bolashak-2025-what = A receipt that admits you to the competition. It is not the award. If it is refused, an answer that says why.
bolashak-2025-who = For those who want to study or do an internship abroad on the «Bolashak» scholarship.

## Questions

bolashak-2025-q-programme = Which programme do you apply for?
bolashak-2025-q-programme-bachelor = Bachelor
bolashak-2025-q-programme-master = Master
bolashak-2025-q-programme-doctorate = PhD or doctor by profile
bolashak-2025-q-programme-residency = Residency
bolashak-2025-q-programme-internship = Internship
bolashak-2025-q-master = In which category do you apply for the master’s?
bolashak-2025-q-master-self = Admitted by myself
bolashak-2025-q-master-rural = From a rural settlement
bolashak-2025-q-master-medical = Medical worker
bolashak-2025-q-master-engineer = Engineering or technical worker
bolashak-2025-q-master-civil = Civil servant (not political)
bolashak-2025-q-minor = Are you under 18?
bolashak-2025-q-minor-yes = Yes, under 18
bolashak-2025-q-minor-no = No, 18 or over
bolashak-2025-q-degree = Where did you get your bachelor’s or specialist’s diploma?
bolashak-2025-q-degree-kazakhstan = In Kazakhstan
bolashak-2025-q-degree-abroad = Abroad
bolashak-2025-q-student = Are you already studying at a foreign university on the List?
bolashak-2025-q-student-yes = Yes
bolashak-2025-q-student-no = No
bolashak-2025-q-grant = Have you a grant that pays for all your studies?
bolashak-2025-q-grant-yes = Yes
bolashak-2025-q-grant-no = No

## Documents

bolashak-2025-doc-questionnaire = Applicant’s questionnaire
bolashak-2025-doc-questionnaire-more = Filled in on the portal; no paper is wanted.
bolashak-2025-doc-employer = Employer’s application
bolashak-2025-doc-employer-more = To train a specialist with the post kept; form in annex 3. Electronic copy.
bolashak-2025-doc-employer-if = only for an internship, or for a master’s as a civil servant
bolashak-2025-doc-school-diploma = School, college or post-secondary certificate
bolashak-2025-doc-school-diploma-more = Of the state form, with its supplement. Electronic copy.
bolashak-2025-doc-school-diploma-if = only for a bachelor’s
bolashak-2025-doc-olympiad = Diploma of an international olympiad or competition
bolashak-2025-doc-olympiad-more = Of the 1st to 3rd degree, from the last 3 years, on the list of the Republican commission; your speciality must match the subject. Electronic copy.
bolashak-2025-doc-olympiad-if = only for a bachelor’s
bolashak-2025-doc-consent = Notarised consent of your legal representative
bolashak-2025-doc-consent-more = Electronic copy.
bolashak-2025-doc-consent-if = only if you are under 18
bolashak-2025-doc-degree = Bachelor’s or specialist’s diploma
bolashak-2025-doc-degree-more = With its supplement. Electronic copy or digital document.
bolashak-2025-doc-degree-if = only if it is not for a bachelor’s
bolashak-2025-doc-recognition = Certificate of recognition of the diploma
bolashak-2025-doc-recognition-more = Or another recognition paper, with the exceptions of article 39(8) of the law on education. Electronic copy.
bolashak-2025-doc-recognition-if = only if the diploma is from abroad
bolashak-2025-doc-work = Papers on work and extract of pension contributions
bolashak-2025-doc-work-more = For the period required. Electronic copy or digital document.
bolashak-2025-doc-work-if = only for an internship, or for a master’s as a rural, medical, technical applicant or civil servant
bolashak-2025-doc-language = Certificate of the foreign language
bolashak-2025-doc-language-more = Valid, at least at the level of annex 1 of order No. 318. English: IELTS 6.0, TOEFL iBT 60, ITP 498 if admitted by yourself; IELTS 5.0, TOEFL iBT 35, ITP 417 for an internship. Electronic copy.
bolashak-2025-doc-kazakh = Certificate of Kazakh
bolashak-2025-doc-kazakh-more = Valid, B1 or higher: KAZTEST or QAZAQ RESMI TEST (order No. 318, annex 1). Electronic copy.
bolashak-2025-doc-health = Medical certificate
bolashak-2025-doc-health-more = In the form for people going abroad. Electronic copy.
bolashak-2025-doc-admission = Proof of unconditional admission
bolashak-2025-doc-admission-more = With programme, speciality and period; financial conditions are allowed. Electronic copy, notarised translation into Kazakh or Russian.
bolashak-2025-doc-admission-if = only for a bachelor’s, doctorate, residency, or a master’s if admitted by yourself
bolashak-2025-doc-record = Academic record of the foreign university
bolashak-2025-doc-record-more = Speciality, year, marking system, average. Electronic copy, notarised translation.
bolashak-2025-doc-record-if = only if you study at a university on the List
bolashak-2025-doc-grant = Proof that all costs are covered
bolashak-2025-doc-grant-more = It shows admission free of charge. Electronic copy, notarised translation.
bolashak-2025-doc-grant-if = only if there is such a grant
bolashak-2025-doc-study-plan = Individual study plan
bolashak-2025-doc-study-plan-more = Agreed with the university on the List. Electronic copy, notarised translation.
bolashak-2025-doc-study-plan-if = only for a PhD or doctor by profile
bolashak-2025-doc-motivation = Motivation letter
bolashak-2025-doc-motivation-more = Electronic copy.
bolashak-2025-doc-invitation = Invitation for the internship
bolashak-2025-doc-invitation-more = From the host abroad, unconditional but for finances: speciality, dates, cost with its breakdown. Electronic copy, notarised translation.
bolashak-2025-doc-invitation-if = only for an internship
bolashak-2025-doc-plan = Programme of the internship
bolashak-2025-doc-plan-more = Approved by the sending and the host organisation, as order No. 318 wants. Electronic copy.
bolashak-2025-doc-plan-if = only for an internship

## New

bolashak-2025-new-online = Only on egov.kz, free of charge: no trip to Astana, electronic copies are enough.
bolashak-2025-new-days = Two working days in place of three days.
bolashak-2025-new-kazakh = Everybody needs a certificate of Kazakh now.
bolashak-2025-new-olympiad = For a bachelor’s a diploma of an international olympiad or competition is wanted.
bolashak-2025-new-no-admission = Rural, medical and technical applicants and civil servants apply for a master’s without an admission letter.

## Facts

bolashak-2025-fact-provider = The papers are taken by the Centre for International Programmes.
bolashak-2025-fact-applicants = A private person applies on the portal.
bolashak-2025-fact-dates = Papers are taken only within the dates of the year. Ask the portal or 1414 for them.
bolashak-2025-fact-result = A receipt of admission to the competition, or an answer that says why it is refused; kept in your cabinet.
bolashak-2025-fact-form = The service is electronic.
bolashak-2025-fact-place = Hours of the centre: Monday to Friday, 9:00–18:30, lunch 13:00–14:30.
bolashak-2025-fact-after-hours = The portal works round the clock. What is sent after hours, on a day off or a holiday is taken the next working day.
bolashak-2025-fact-at-hand = Have at hand for the questionnaire: your identity card and passport, where your parents, spouse and children work or study, the average mark of your diploma, your jobs, the result and day of the language test.
bolashak-2025-fact-agreed = In the questionnaire you agree: your data and results go to the commissions and partners abroad, the results of the competition are published on the centre’s site, your interview is recorded. It also asks whether you had Bolashak before and still owe anything.
bolashak-2025-fact-employer-form = The employer’s application carries a photo of 3.5×4.5. The head promises to keep your post, signs and stamps it.
bolashak-2025-fact-sign = The portal wants a digital signature, or a one-time password to the linked number.
bolashak-2025-fact-fetched = Identity card, papers on work, pension contributions and rural residence come from state systems.
bolashak-2025-fact-rural = You bring no paper on rural residence: the centre gets it itself.
bolashak-2025-fact-status = Your cabinet shows the status and the day and hour of the result.
bolashak-2025-fact-check = Papers are registered the same day; completeness is checked in 1 working day, the demands of decree No. 573 in 1 more. Incomplete ones are refused.
bolashak-2025-fact-contacts-changed = If your phone or e-mail changes, tell the centre within 5 calendar days. And look into your e-mail often.
bolashak-2025-fact-term = 2 working days in all.
bolashak-2025-fact-refusal-again = Refused if the scholarship was already awarded to you in this category.
bolashak-2025-fact-refusal-false = Refused if papers or data are untrue.
bolashak-2025-fact-refusal-rules = Refused if the papers do not meet the rules of decree No. 573.
bolashak-2025-fact-refusal-late = Refused if sent outside the dates of this year.
bolashak-2025-fact-refusal-consent = Refused if you did not agree to access to personal data.
bolashak-2025-fact-refusal-repeat = Once the reason is gone you may apply again.
bolashak-2025-fact-complaint-to = A complaint is handed to the centre or to the official complained of. Within 3 working days it is passed on to the body that decides complaints, or everything is put right. Answers: 5 working days at the centre, 15 at the quality body.
bolashak-2025-fact-complaint-until = You may complain within three months of learning of the decision.
bolashak-2025-fact-complaint-court = The court comes after the complaint, unless a law says otherwise.
bolashak-2025-fact-contacts = How it works and how far it is: your cabinet, 1414, 8 800 080 7777.
bolashak-2025-fact-note-work = Papers on work are on the list, and yet the centre fetches them. Upload them if the portal asks.
bolashak-2025-fact-note-degree = For whom the diploma is wanted is not said; by its nature for all but bachelor applicants. The Kazakh text still names nostrification.
bolashak-2025-fact-note-minor = The representative’s consent is wanted from anybody under 18; we ask bachelor applicants.
bolashak-2025-fact-note-selection = Who may take part (age, years of work, lists of specialities and universities) stands in decree No. 573, whose text we did not read.

## Complaints

bolashak-2025-complaint-head = <b>To the head of the body that gives the service.</b> An answer in 5 working days from registration.
bolashak-2025-complaint-quality = <b>To the body that assesses the quality of public services.</b> An answer in 15 working days from registration.
bolashak-2025-complaint-court = <b>To the court.</b> After the complaint, unless a law says otherwise.
