# Certificate to dispose of a child’s property (today): 24.04.2020, № 158, 2, 12; 05.05.2026

## Card

child-property-2026-title = Certificate to dispose of a child’s property (today)
child-property-2026-short = A child’s property (today)
child-property-2026-what = An electronic certificate that allows you to dispose of a child’s property. If it is refused, an answer that says why.
child-property-2026-who = For the child’s legal representative. If the child has reached ten, a decision on the child’s opinion comes first: 10 working days more.

## Questions

child-property-2026-q-ten = Has the child reached ten? If so, a decision on the child’s opinion comes first: a service of its own, 10 working days.
child-property-2026-q-ten-yes = Yes
child-property-2026-q-ten-no = No
child-property-2026-q-deal = What do you want to do with the property?
child-property-2026-q-deal-alienate = Sell, exchange, give away
child-property-2026-q-deal-pledge = Pledge it
child-property-2026-q-deal-inherit = Dispose of an inheritance
child-property-2026-q-deal-vehicle = A deal with a vehicle
child-property-2026-q-deal-contract = Pass on rights, end a contract
child-property-2026-q-parent = Has the child another legal representative?
child-property-2026-q-parent-spouse = Yes, my spouse
child-property-2026-q-parent-apart = Yes, living apart
child-property-2026-q-parent-absent = No: dead, a court decision, or the like
child-property-2026-q-inherited = Was the property inherited by law?
child-property-2026-q-inherited-law = Yes
child-property-2026-q-inherited-no = No
child-property-2026-q-birth = Was the child born and registered in Kazakhstan?
child-property-2026-q-birth-registry = Yes
child-property-2026-q-birth-abroad = No, abroad, or there is no record
child-property-2026-q-property = Is the property in the state registers?
child-property-2026-q-property-registry = Yes
child-property-2026-q-property-unknown = No
child-property-2026-q-orphan = Is the child an orphan or without parental care, and under 14?
child-property-2026-q-orphan-yes = Yes
child-property-2026-q-orphan-no = No

## Documents

child-property-2026-doc-opinion = Decision on the child’s opinion (first, 10 working days)
child-property-2026-doc-opinion-more = Electronic copy. For every child who has reached ten. We read it so that this decision is meant: the list points to annex 12.
child-property-2026-doc-opinion-if = only if the child has reached ten
child-property-2026-doc-application = Application on the portal
child-property-2026-doc-application-more = Electronic document, by one of the child’s legal representatives.
child-property-2026-doc-birth = The child’s birth certificate
child-property-2026-doc-birth-more = Electronic copy.
child-property-2026-doc-birth-if = only if the system has no record, or the child was born abroad
child-property-2026-doc-consent-spouse = Notarised consent of your spouse
child-property-2026-doc-consent-spouse-more = Electronic copy.
child-property-2026-doc-consent-spouse-if = only if there is a spouse
child-property-2026-doc-consent-apart = Consent of the legal representative who lives apart
child-property-2026-doc-consent-apart-more = Electronic copy.
child-property-2026-doc-consent-apart-if = only if the other parent lives apart
child-property-2026-doc-absence = Paper on the absence of one parent’s care
child-property-2026-doc-absence-more = Electronic copy: death certificate or notice, court decision (rights taken or restricted, missing, incapable or partly capable, declared dead), birth note. Not wanted where the system has the record.
child-property-2026-doc-absence-if = only if there is no other parent
child-property-2026-doc-inheritance = Certificate of the right to inherit by law
child-property-2026-doc-inheritance-more = From the notary; electronic copy.
child-property-2026-doc-inheritance-if = only if the property was inherited by law
child-property-2026-doc-property = Papers that prove the property exists
child-property-2026-doc-property-more = Electronic copies.
child-property-2026-doc-property-if = only if the systems have no data

## New

child-property-2026-new-one-parent = Both parents need not come: one applies, the other’s consent is attached.
child-property-2026-new-online = Only on egov.kz: neither the PSC nor the department.
child-property-2026-new-days = Three working days in place of five.
child-property-2026-new-papers = Systems give the identity, marriage and property papers; you attach only what they lack.
child-property-2026-new-opinion = A child of ten or older does not sign the application: the opinion is a decision of its own.

## Facts

child-property-2026-fact-real-term = How long it really takes: first the decision on the child’s opinion, 10 working days, then the certificate, 3 working days. 13 working days in all.
child-property-2026-fact-provider = The akimat of the district or city is responsible for the service.
child-property-2026-fact-applicants = The Russian text gives the certificate to citizens of Kazakhstan, the Kazakh text to citizens under age.
child-property-2026-fact-representative = The form of the certificate names the representatives: parents, guardian, trustee, foster carer and others in their place.
child-property-2026-fact-result = You get the certificate, or an answer that says why it is refused; it is kept in your cabinet on the portal.
child-property-2026-fact-form = The service is electronic.
child-property-2026-fact-place = Hours of the body that gives the service: Monday to Friday, 9:00–18:30, lunch 13:00–14:30.
child-property-2026-fact-after-hours = The portal works round the clock. What is sent after hours, on a day off or a holiday is taken the next working day.
child-property-2026-fact-sign = The portal wants a digital signature. Questions: 1414, 8 800 080 7777.
child-property-2026-fact-alienate = In the application choose the line on alienation of property. Sale, exchange and gift are not told apart there.
child-property-2026-fact-pledge = In the application choose the line on the pledge of property.
child-property-2026-fact-inherit = In the application choose the line on inherited property.
child-property-2026-fact-vehicle = In the application choose the line on a deal with a vehicle.
child-property-2026-fact-contract = In the application choose the line on passing on rights and duties and on ending contracts.
child-property-2026-fact-fetched = Identity card, birth, marriage or divorce certificates, papers on the property and the guardian’s certificate come from state systems. An application with papers missing or out of date is not considered.
child-property-2026-fact-status = As soon as it is sent, a status and a notice appear in your cabinet.
child-property-2026-fact-check = Papers are taken in on the day they come and checked for completeness within 1 working day.
child-property-2026-fact-prepared = The certificate is prepared in 2 working days and sent to your cabinet. Before a refusal there is a hearing; the result comes within 2 working days after it.
child-property-2026-fact-term = 3 working days in all.
child-property-2026-fact-opinion-where = The decision on the child’s opinion is a service of its own: the application is handed to the chancery of the akimat, on paper.
child-property-2026-fact-opinion-papers = To take down the child’s opinion: the application and identity card of one parent (or the guardian) and the spouse’s consent, certified by a notary. If the other parent lives apart, that parent’s consent. Marriage and birth certificates only where the system lacks them or they are foreign. If one parent alone cares for the child, a paper on that.
child-property-2026-fact-opinion-talk = Within 4 working days they talk with the child in the presence of the parents; over the internet if the child is abroad.
child-property-2026-fact-opinion-decision = The decision is prepared within 4 working days after the talk.
child-property-2026-fact-opinion-refusal = The decision on the child’s opinion may be refused, too: untrue data, requirements not met, or no consent to personal data.
child-property-2026-fact-refusal-false = It is refused if papers or data are untrue.
child-property-2026-fact-refusal-law = It is refused if you do not meet the Civil Code and Government decree 382 of 30.03.2012.
child-property-2026-fact-refusal-orphan = The home of an orphan or a child without parental care under 14 may not be sold, exchanged, given away, pledged, lent for free use, divided or have a share taken out of it. Nobody may stand surety in the child’s name or waive its inheritance.
child-property-2026-fact-refusal-consent = It is refused if you did not agree to access to personal data.
child-property-2026-fact-complaint-to = A complaint is addressed to the head of the body that gives the service, or to the body that assesses the quality of public services. Terms: 5 and 15 working days.
child-property-2026-fact-complaint-until = You may complain within three months of learning of the decision.
child-property-2026-fact-complaint-court = If you disagree with the result you may go to court; after the complaint, unless a law says otherwise.
child-property-2026-fact-note-apart = Whether the consent of the one living apart must be notarised is not said.
child-property-2026-fact-note-will = The list names only inheritance by law; inheritance by will stands in the form of the certificate alone.

## Complaints

child-property-2026-complaint-head = <b>To the head of the body that gives the service.</b> An answer in 5 working days from registration.
child-property-2026-complaint-quality = <b>To the body that assesses the quality of public services.</b> An answer in 15 working days from registration.
child-property-2026-complaint-court = <b>To the court.</b> After the complaint, unless a law says otherwise.
