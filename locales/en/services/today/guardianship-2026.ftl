# Certificate of guardianship today. Order 158 of 24.04.2020, annex 1, wording of 05.05.2026.

## Card

guardianship-2026-title = Certificate of guardianship (today)
guardianship-2026-short = Certificate of guardianship (today)
guardianship-2026-what = An electronic certificate that you are the child’s guardian. If it is refused, an answer that says why.
guardianship-2026-who = For a guardian or trustee of a child.

## Documents

guardianship-2026-doc-request = Request on the portal
guardianship-2026-doc-request-more = No papers are attached. The request has your name, IIN and phone, the address where the children live, and the name and IIN of each child.

## New

guardianship-2026-new-no-papers = No papers any more: no decision, no identity cards, no certificate of residence. Only a request.
guardianship-2026-new-online = Only egov.kz takes it and gives the result. Neither the education department nor the PSC does.
guardianship-2026-new-minutes = 30 minutes in place of five working days. Nothing to collect.
guardianship-2026-new-bank = The record in the national data bank decides: a guardian who is not in it is refused.

## Facts

guardianship-2026-fact-provider = The akimat of the district or city is responsible for the service.
guardianship-2026-fact-applicants = The certificate is given to guardians and trustees.
guardianship-2026-fact-result = You get a certificate of guardianship or an answer that says why it is refused. The certificate is kept in your personal cabinet on the portal.
guardianship-2026-fact-result-content = The certificate names you and your address, the number and date of the order that appointed you, the child and its date of birth, the address of its property, and why mother and father are absent.
guardianship-2026-fact-form = The service is electronic; a system does all of it.
guardianship-2026-fact-place = The portal works round the clock, except for technical breaks.
guardianship-2026-fact-sign = The request is signed with a digital signature, or confirmed with a one-time password. For the password your mobile number must be linked to your account on the portal.
guardianship-2026-fact-request-content = The system finds the child’s date of birth and the number of the birth certificate itself.
guardianship-2026-fact-consent = You agree that your data in state systems are used. Digital documents are taken with your consent: a password by SMS, or an answer to an SMS.
guardianship-2026-fact-status = As soon as it is sent, a status and a notice appear in your cabinet.
guardianship-2026-fact-term = 30 minutes in all.
guardianship-2026-fact-delivery = The certificate, or the refusal, comes to your cabinet as an electronic document.
guardianship-2026-fact-refusal-bank = It is refused if you are not in the national data bank of orphans, of children without parental care and of people who want to take children into their families.
guardianship-2026-fact-refusal-consent = It is refused if you did not agree to access to personal data.
guardianship-2026-fact-complaint-to = A complaint is addressed to the head of the body that gives the service, or to the body that assesses the quality of public services. It is handed to the body that gives the service or to the official complained of; within 3 working days it is passed on, or everything is put right.
guardianship-2026-fact-complaint-terms = An answer comes in 5 working days from the body that gives the service, in 15 from the quality body.
guardianship-2026-fact-complaint-longer = The akimat and the quality body may add up to 10 working days where a check is needed; you are told within 3 working days.
guardianship-2026-fact-complaint-until = You may complain within three months of learning of the decision.
guardianship-2026-fact-complaint-court = The court comes after the complaint, unless a law says otherwise.
guardianship-2026-fact-contacts = How it works and how far it is, your cabinet tells, and so do 1414 and 8 800 080 7777.
guardianship-2026-fact-note-capital = The Kazakh text names the capital among the cities, the Russian one does not.

## Complaints

guardianship-2026-complaint-head = <b>To the head of the body that gives the service.</b> An answer in 5 working days from registration.
guardianship-2026-complaint-quality = <b>To the body that assesses the quality of public services.</b> An answer in 15 working days from registration.
guardianship-2026-complaint-court = <b>To the court.</b> After the complaint, unless a law says otherwise.
