# Free rides to school (today): 24.04.2020, № 158, 9; 05.05.2026

## Card

school-transport-2026-title = Free rides to school (today)
school-transport-2026-short = Rides to school (today)
school-transport-2026-what = A certificate that the child is taken to school and home free of charge. If it is refused, an answer that says why.
school-transport-2026-who = For a parent whose child lives in a remote village.

## Questions

school-transport-2026-q-birth = Was the child born and registered in Kazakhstan?
school-transport-2026-q-birth-registry = Yes
school-transport-2026-q-birth-abroad = No, abroad, or there is no record

## Documents

school-transport-2026-doc-application = Application
school-transport-2026-doc-application-more = It has the child’s name, IIN and date of birth, village and district, school and class, and the school year.
school-transport-2026-doc-identity-card = Your identity card
school-transport-2026-doc-identity-card-more = Or the electronic document from the digital documents service.
school-transport-2026-doc-birth-certificate = The child’s birth certificate
school-transport-2026-doc-birth-certificate-more = Electronic, or a copy on paper; an electronic copy on the portal.
school-transport-2026-doc-birth-certificate-if = only if the system has no record, or the child was born abroad
school-transport-2026-doc-school-certificate = Certificate from the school
school-transport-2026-doc-school-certificate-more = It names the class, the shift, and that the child needs the ride. An electronic copy on the portal.

## New

school-transport-2026-new-where = Now the education department, the school, the PSC or egov.kz: not the akim of the village.
school-transport-2026-new-days = The term is clear: 5 working days.
school-transport-2026-new-birth = The birth certificate is wanted only if the system lacks it.
school-transport-2026-new-hearing = You are heard before a refusal.

## Facts

school-transport-2026-fact-provider = The education department of the district or town of regional significance, or the educational institution (school), gives the service.
school-transport-2026-fact-applicants = For parents of children who live in a remote village.
school-transport-2026-fact-result = A certificate of free rides, or an answer that says why it is refused. On the portal it is kept in your cabinet.
school-transport-2026-fact-year = The certificate is valid for the school year.
school-transport-2026-fact-form = The service is electronic and on paper.
school-transport-2026-fact-duty = Duty offices: Monday to Friday 9:00–20:00, Saturday 9:00–13:00. You go where you or the child are registered.
school-transport-2026-fact-after-hours = The portal works round the clock. What is sent after hours, on a day off or a holiday is taken the next working day.
school-transport-2026-fact-fetched = By point 9 the identity document, the birth certificate and the school’s certificate come from the systems, but the list asks you for the school’s certificate.
school-transport-2026-fact-receipt = You get a receipt that the papers were taken.
school-transport-2026-fact-courier = Papers are passed on within 1 working day; the day of acceptance does not count.
school-transport-2026-fact-status = Your cabinet shows the status and the day and hour of the result.
school-transport-2026-fact-check = Within 1 working day completeness is checked. Papers missing or out of date are not considered; the PSC does not take them and gives a receipt.
school-transport-2026-fact-prepared = The certificate is prepared in 3 working days. Before a refusal there is a hearing; the result comes within 1 working day after it.
school-transport-2026-fact-delivery = At the PSC it is given on the identity card, or on a notarised power of attorney.
school-transport-2026-fact-refusal-false = It is refused if papers or data are untrue.
school-transport-2026-fact-refusal-norm = It is refused if order 185 of 06.05.2022 (the norm of the network of schools) is not met.
school-transport-2026-fact-refusal-consent = It is refused if you did not agree to access to personal data.
school-transport-2026-fact-complaint-to = A complaint is addressed to the head of the body that gives the service, or to the body that assesses the quality of public services. Terms: 5 and 15 working days.
school-transport-2026-fact-complaint-until = You may complain within three months of learning of the decision.
school-transport-2026-fact-complaint-court = If you disagree with the result you may go to court; after the complaint, unless a law says otherwise.
school-transport-2026-fact-contacts = Questions: 1414, 8 800 080 7777.
school-transport-2026-fact-note-portal = The portal stands in point 3 and in the Kazakh requirements; row 3 in Russian lacks it. If the portal has no such service, ask at 1414.
school-transport-2026-fact-note-sign = The portal wants a digital signature, or a one-time password to the linked number.

## Complaints

school-transport-2026-complaint-head = <b>To the head of the body that gives the service.</b> An answer in 5 working days from registration.
school-transport-2026-complaint-quality = <b>To the body that assesses the quality of public services.</b> An answer in 15 working days from registration.
school-transport-2026-complaint-court = <b>To the court.</b> After the complaint, unless a law says otherwise.
