education-recognition-title = Recognition and nostrification of foreign education documents
education-recognition-short = Recognise a foreign diploma
education-recognition-what = A paper certificate that your foreign diploma or school certificate is recognised in Kazakhstan.
education-recognition-who = For people with a document of a foreign school or university, and for education organisations that hand in their employees' documents.
education-recognition-keywords = recognition, recognise diploma, recognize diploma, nostrification, nostrify, foreign diploma, foreign degree, degree from abroad, studied abroad, diploma equivalence, bologna centre, confirm diploma, foreign school certificate, degree evaluation, нострификация, признание диплома, дипломды тану, diploma*|degree*|qualification*|education|studies + recogni*|nostrif*|accept*|confirm*|valid*|foreign|from|evaluat*|abroad|equivalen*

education-recognition-q-level = Which document is to be recognised?
education-recognition-q-level-school = A state-form school certificate
education-recognition-q-level-other = A diploma or another document
education-recognition-q-language = What language is the document in?
education-recognition-q-language-local = Kazakh or Russian
education-recognition-q-language-foreign = Another language
education-recognition-q-legalised = Does the document have an apostille, or is it legalised?
education-recognition-q-legalised-yes = Yes
education-recognition-q-legalised-no = No
education-recognition-q-who = Will you hand in the papers and collect the certificate yourself?
education-recognition-q-who-self = Yes, both
education-recognition-q-who-proxy = No, someone goes for me

education-recognition-doc-application = Application for recognition or nostrification
education-recognition-doc-application-more = On the form of annex 2. The form is on www.nac.edu.kz; you can also fill it in here in the bot.
education-recognition-doc-education = Education document: diploma or school certificate
education-recognition-doc-education-more = Hand in a copy; the original is shown for comparison.
education-recognition-doc-transcript = Supplement to the document: subjects, hours and marks
education-recognition-doc-transcript-more = It has the hours of the courses, final marks, practical, course and graduation work. Bring the original for comparison too.
education-recognition-doc-translation = Notarised translation of the document and its supplement
education-recognition-doc-translation-more = Into Kazakh or Russian. A notary in Kazakhstan certifies it, or the embassy or consulate of Kazakhstan in the country of issue. Sometimes a translation by that country's embassy in Kazakhstan is accepted.
education-recognition-doc-translation-if = only if the document is in neither Kazakh nor Russian
education-recognition-doc-identity = Notarised copy of the holder's identity card or passport
education-recognition-doc-identity-more = Any notary can certify the copy.
education-recognition-doc-accreditation = Copy of the school's accreditation certificate and/or licence
education-recognition-doc-accreditation-more = Ask the school or university: the copy must bear its seal. If needed, add a notarised translation into Kazakh or Russian.
education-recognition-doc-accreditation-if = only if it is not a state-form certificate of basic or general secondary education
education-recognition-doc-payment = Payment receipt
education-recognition-doc-payment-more = The receipt for payment to the centre’s account. The account is misprinted in the standard: first ask the centre for the account and the sum.
education-recognition-doc-archive = Archive certificate that you studied
education-recognition-doc-archive-more = Ask the archive of the school or university.
education-recognition-doc-archive-if = only if the document has no apostille and is not legalised
education-recognition-doc-proxy = Power of attorney
education-recognition-doc-proxy-more = For the person who hands in the papers or collects the certificate for you. The application has a line for the signature of a proxy, with the power of attorney as the ground. Whether a notary is needed is not said; with a notary it is safer (our advice).
education-recognition-doc-proxy-if = only if someone else hands in the papers or collects the certificate for you

education-recognition-fact-provider = The Centre for the Bologna Process and Academic Mobility provides the service. The Committee for Control in Education and Science answers for it: Astana, 8 Orynbor Street, House of Ministries, entrance 11.
education-recognition-fact-form = Everything goes in on paper, not over the internet.
education-recognition-fact-basis = Basis: article 39, item 4, of the Law on Education No. 319-III of 27 July 2007; the rules approved by order No. 8 of the Minister of Education and Science of 10 January 2008.
education-recognition-fact-information = The full procedure is on www.educontrol.kz and www.nac.edu.kz. Phones: +77172742429, +77172742349, +77172731743, +77172731744, +77172731750.
education-recognition-fact-result = You get a paper certificate, or an answer in writing that explains why it was refused.
education-recognition-fact-applicants = Anybody with a document of a foreign school or university may apply, and an education organisation with its employees' documents.
education-recognition-fact-wait-receipt = You wait no longer than 30 minutes for the paper that confirms your submission.
education-recognition-fact-collective = If a school or an employer hands in papers for many people at once, it may take up to an hour.
education-recognition-fact-price = The service is paid for. The price is on the ministry's list and depends on how complex the case is: from plain recognition to nostrification with outside experts. Payment is cashless only; the form of the receipt is up to the bank.
education-recognition-fact-bank = ⚠️ The account number is misprinted in the standard: IBAN KZ117998BTB0000002884 fails its check digits, do not pay to it. Ask the centre for the account and the sum. The other details as printed: RSE "Centre for the Bologna Process and Academic Mobility", RNN 620200256368, BIN 050640004360, Astana branch of Tsesnabank JSC, BIC TSESKZKA, Kbe 16.
education-recognition-fact-no-privileges = There are no reductions: everybody pays the same.
education-recognition-fact-days = Papers are accepted Monday to Thursday 9:00–13:00, except holidays. There is no booking and no faster service.
education-recognition-fact-stand = The centre has a board with the list of papers, samples, sample applications and working hours.
education-recognition-fact-access = For people with disabilities there is a lift, and a ramp to the centre's office.
education-recognition-fact-translation = A notary in Kazakhstan certifies the translation, or the diplomatic service of Kazakhstan in the country of issue. In some cases a translation by that country's embassy in Kazakhstan is accepted.
education-recognition-fact-legalised = A document of a foreign school must have an apostille or be legalised. Otherwise bring an archive certificate that you studied.
education-recognition-fact-samples = Sample applications are on the centre's site: www.nac.edu.kz.
education-recognition-fact-address = Hand the papers in here: Astana, 16/1 Zhenis Avenue, 4th floor, left wing.
education-recognition-fact-receipt = When your papers are accepted the centre gives you a paper with the date of acceptance.
education-recognition-fact-receipt-hour = That paper is handed out the same day, 18:00–18:30.
education-recognition-fact-in-person = You must come for the certificate yourself, or somebody with your power of attorney.
education-recognition-fact-delivery = The centre gives the certificate to you or to the person with your power of attorney.
education-recognition-fact-delivery-hours = Certificates are handed out every day except Saturday, Sunday and holidays, 9:00–18:30, break 13:00–14:30.
education-recognition-fact-test = If your curriculum differs from Kazakhstan's standard by more than 35%, the centre sends you to a school or university to take a test. If you pass, an expert commission looks at your papers.
education-recognition-fact-unconfirmed = If it is not confirmed that you studied there, the centre tells the body in charge, which decides.
education-recognition-fact-refusal = You are refused if you have not handed in all the papers.
education-recognition-fact-refusal-test = If you fail the test, you are refused and get your papers back.
education-recognition-fact-principles = The committee must keep to the law and your rights, be polite, inform you fully, keep your data confidential and, if it refuses, give back your papers.
education-recognition-fact-quality = It is measured whether the work is done on time. People are asked about quality, information, complaints and courtesy. It also counts whether the information is there electronically.
education-recognition-fact-targets = The Ministry of Education and Science sets the targets by order every year. The table of the standard has no figures.
education-recognition-fact-complaint-help = The chair of the committee explains how to complain and helps you write it.
education-recognition-fact-complaint-paper = A complaint about the quality, the result, or a service done wrongly needs a written application.
education-recognition-fact-complaint-log = The complaint is registered in the committee's chancellery and dealt with in the time set by law. Phones of the committee's chair and the head of the centre are on the board in the centre.
education-recognition-fact-complaint-progress = To hear how it is going, ask the head of the committee's department (+77172742429), the chief expert (+77172742430) or the head of department of the centre (+77172731744).
education-recognition-fact-contacts = Ask the education boards of Astana and Almaty, district and town education departments, or see www.educontrol.kz and www.nac.edu.kz.
education-recognition-fact-officials = Chair of the committee: room 919, +77172742349. Head of department: room 839, +77172742429. Chief expert: room 839, +77172742430. Director of the centre: +77172731740, head of department of the centre: +77172731744.
education-recognition-fact-note-amended = Several clauses were changed by decree No. 1110 of 31 August 2012, and the standard itself was repealed the same day by decree No. 1119. Check the address and bank details before you go.
education-recognition-fact-note-price = The price list is not in the standard. The bank details may be out of date too: before you pay, ask the centre for both the sum and the account.
education-recognition-fact-note-legalised = The apostille is asked for on the papers of items 1) and 2), but 1) is the application itself. It seems to mean the diploma and its supplement: get both apostilled.
education-recognition-fact-note-transcript = A copy of the supplement is not named, only the original for comparison. Bring a copy too.
education-recognition-fact-note-days = Papers are accepted Monday to Thursday, so on Friday only certificates are handed out. The confirmation comes in the evening of the same day: you have to come twice.
education-recognition-fact-note-addressee = The application is addressed to the chair of the committee, but the papers go to the centre. That is no mistake: the form is like that.
education-recognition-fact-note-refusal = Within how many days you are told of a refusal for missing papers is not said. Go through the list with the clerk when you hand them in.
education-recognition-fact-note-storage = How long an uncollected certificate is kept and how long you may queue for it is not said. Nor whether a notary must certify the power of attorney; with a notary it is safer.
education-recognition-fact-note-rooms = Complaints about rudeness go to the chancellery in room 843, while the chair sits in room 919. Bring a written complaint to room 843.

education-recognition-complaint-chair = To the chair of the committee: Astana, 8 Orynbor Street, House of Ministries, entrance 11, room 919, +77172742349. It must be in writing. It is registered in the committee's chancellery and dealt with in the time set by law.
education-recognition-complaint-committee = If somebody was rude: to the committee through its chancellery, room 843, +77172742377. Hours: 9:00–18:30, lunch 13:00–14:30, closed Saturday, Sunday and holidays. Write an application; it is registered and dealt with in the time set by law.
education-recognition-complaint-court = If you disagree with the result, you may go to court in the way the law sets.

education-recognition-field-name = Your full name
education-recognition-field-address = Where do you live?
education-recognition-field-phone = Your contact phone
education-recognition-field-phone-astana = Your phone in Astana (if any)
education-recognition-field-work = Where do you work or study?
education-recognition-field-work-phone = Phone and fax of your place of work or study
education-recognition-field-procedure = What do you ask for?
education-recognition-field-procedure-recognition = recognition
education-recognition-field-procedure-nostrification = nostrification
education-recognition-field-paper = Which document do you have?
education-recognition-field-paper-school = school certificate
education-recognition-field-paper-diploma = diploma
education-recognition-field-paper-certificate = certificate
education-recognition-field-specialty = Specialty (as in the document)
education-recognition-field-issuer = Which school or university issued the document?
education-recognition-field-country = In which country did you study?
education-recognition-field-proxy = If somebody hands the papers in for you: their full name
education-recognition-field-proxy-basis = On what ground? For example: power of attorney No. 12 of 5 May 2012

education-recognition-letter-2-title = Application
education-recognition-letter-2-to =
    To the Chair of the Committee for Control in Education and Science
    of the Ministry of Education and Science of the Republic of Kazakhstan
    from { $name }
    Address: { $address }
    Phone: { $phone }
    Phone in Astana: { $phone-astana }
    Place of work or study: { $work }
    Phone, fax of the organisation: { $work-phone }
education-recognition-letter-2-body =
    Please carry out this procedure for my foreign education document: { $procedure }.

    Document: { $paper }
    Specialty: { $specialty }
    Issued by (school or university): { $issuer }
    Country of study: { $country }

    Proxy: { $proxy }
    Ground (power of attorney, date): { $proxy-basis }
    Signature of the proxy: ____________________
