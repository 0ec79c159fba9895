# Guardian of an orphan (today): 24.04.2020, № 158, 3, 4; 05.05.2026

## Card

orphan-2026-title = Becoming the guardian of an orphan (today)
orphan-2026-short = Guardian of an orphan (today)
orphan-2026-what = An order of the education department that makes you the child’s guardian or trustee. If it is refused, an answer that says why. The same application may ask for the allowance.
orphan-2026-who = For those who want to take an orphan or a child without parental care into their family. A guardian up to 14, a trustee from 14 to 18 (Code on marriage and family, text of 09.04.2016).

## Questions

orphan-2026-q-kin = What are you to the child?
orphan-2026-q-kin-close = Grandparent, brother or sister
orphan-2026-q-kin-relative = Another relative
orphan-2026-q-kin-step = Step-father or step-mother
orphan-2026-q-kin-none = No relative
orphan-2026-q-married = Are you married?
orphan-2026-q-married-registry = Yes, registered in Kazakhstan
orphan-2026-q-married-abroad = Yes, abroad, or the system has no record
orphan-2026-q-married-no = No
orphan-2026-q-others = Does anybody but your spouse live with you?
orphan-2026-q-others-yes = Yes
orphan-2026-q-others-no = No
orphan-2026-q-home = Do you or your spouse own your home?
orphan-2026-q-home-own = Yes
orphan-2026-q-home-use = No, it is rented or belongs to others
orphan-2026-q-institution = Does the child live in an educational institution for orphans (a children’s home)?
orphan-2026-q-institution-yes = Yes
orphan-2026-q-institution-no = No
orphan-2026-q-mother = Why is the mother’s care absent?
orphan-2026-q-mother-died = She died
orphan-2026-q-mother-court = There is a court decision
orphan-2026-q-mother-prison = She is in prison
orphan-2026-q-mother-other = Another reason
orphan-2026-q-father = Why is the father’s care absent?
orphan-2026-q-father-died = He died
orphan-2026-q-father-court = There is a court decision
orphan-2026-q-father-prison = He is in prison
orphan-2026-q-father-unrecorded = No father on record
orphan-2026-q-father-other = Another reason
orphan-2026-q-birth = Was the child’s birth registered in Kazakhstan?
orphan-2026-q-birth-registry = Yes
orphan-2026-q-birth-abroad = No, born abroad, or there is no record
orphan-2026-q-allowance = Will you ask for the allowance at once?
orphan-2026-q-allowance-yes = Yes, 10 MCI a month
orphan-2026-q-allowance-no = No, later

## Documents

orphan-2026-doc-application = Application
orphan-2026-doc-application-more = It has the name and IIN of each child and the address where the child lives. On the portal it is an electronic document.
orphan-2026-doc-identity = Identity card
orphan-2026-doc-identity-more = Or the electronic document from the digital documents service.
orphan-2026-doc-spouse-consent = Notarised consent of your spouse
orphan-2026-doc-spouse-consent-more = On the portal, an electronic copy.
orphan-2026-doc-spouse-consent-if = only if you are married
orphan-2026-doc-health = Your health certificate and note on observation
orphan-2026-doc-health-more = A certificate that there is none of the diseases of order No. 692, and a note of the mental health centres for addiction and psychiatry on dynamic observation. On the portal, an electronic copy.
orphan-2026-doc-spouse-health = Your spouse’s health certificate and note on observation
orphan-2026-doc-spouse-health-more = The same as yours.
orphan-2026-doc-spouse-health-if = only if you are married
orphan-2026-doc-others-health = The same papers of everybody who lives with you
orphan-2026-doc-others-health-more = A health certificate and a note on observation, the same as yours.
orphan-2026-doc-others-health-if = only if somebody lives with you
orphan-2026-doc-marriage = Marriage certificate
orphan-2026-doc-marriage-more = A copy; on the portal an electronic one.
orphan-2026-doc-marriage-if = only if you married abroad or the system has no record
orphan-2026-doc-child-birth = The child’s birth certificate
orphan-2026-doc-child-birth-more = Electronic, or a copy on paper; the original is shown. For each child.
orphan-2026-doc-child-birth-if = only if the child was born abroad or the system has no record
orphan-2026-doc-parent-death = Death certificate or notice of the parent
orphan-2026-doc-parent-death-more = A copy; on the portal an electronic one.
orphan-2026-doc-parent-death-if = only if the mother or the father died
orphan-2026-doc-parent-court = Court decision on the parent
orphan-2026-doc-parent-court-more = Rights taken or restricted, missing, incapable or partly capable, declared dead. A copy; on the portal an electronic one.
orphan-2026-doc-parent-court-if = only if there is a court decision on a parent
orphan-2026-doc-parent-prison = Verdict of the court
orphan-2026-doc-parent-prison-more = That the parent is in prison. A copy; on the portal an electronic one.
orphan-2026-doc-parent-prison-if = only if a parent is in prison
orphan-2026-doc-parent-other = Another paper that there is no care
orphan-2026-doc-parent-other-more = One of these: on the search for the parent, on the removal of the child, on long treatment, the act on a foundling, the waiver of the child. A copy; on the portal an electronic one.
orphan-2026-doc-parent-other-if = only if there is another reason
orphan-2026-doc-birth-note = Birth note
orphan-2026-doc-birth-note-more = In the form of order No. 112; not wanted where the system has the record.
orphan-2026-doc-birth-note-if = only if no father is on record
orphan-2026-doc-income = Proof of income
orphan-2026-doc-income-more = Yours and (or) your spouse’s. On the portal, an electronic copy.
orphan-2026-doc-kinship = Papers on kinship
orphan-2026-doc-kinship-more = For a relative, a step-father or step-mother. A copy; on the portal an electronic one.
orphan-2026-doc-kinship-if = only if you are a relative or a step-parent
orphan-2026-doc-preparation = Certificate of preparation
orphan-2026-doc-preparation-more = For those who want to take a child into their family. Close relatives do not need it. On the portal, an electronic copy.
orphan-2026-doc-preparation-if = only if you are no close relative
orphan-2026-doc-home-use = Papers on the right to use the home
orphan-2026-doc-home-use-more = A copy; on the portal an electronic one.
orphan-2026-doc-home-use-if = only if neither you nor your spouse owns the home
orphan-2026-doc-allowance-request = Application for the allowance
orphan-2026-doc-allowance-request-more = It has the child’s name and IIN, the account and the bank. On the portal it is an electronic document.
orphan-2026-doc-allowance-request-if = only if you ask for the allowance, too
orphan-2026-doc-allowance-account = Contract on a bank account
orphan-2026-doc-allowance-account-more = In the name of the guardian or trustee. A copy; on the portal an electronic one.
orphan-2026-doc-allowance-account-if = only if you ask for the allowance, too
orphan-2026-doc-allowance-income = Proof of the child’s income
orphan-2026-doc-allowance-income-more = Benefits, alimony, income from property. On the portal, an electronic copy.
orphan-2026-doc-allowance-income-if = only if you ask for the allowance, too

## New

orphan-2026-new-days = 19 working days in place of thirty.
orphan-2026-new-where = Not the education department but a PSC or egov.kz.
orphan-2026-new-papers = No life story, reference, certificate from work or house register; a conviction is looked up.
orphan-2026-new-preparation = Unless you are a close relative, a certificate of preparation is wanted.
orphan-2026-new-allowance = The same application may ask for the allowance.

## Facts

orphan-2026-fact-provider = The akimat of the district or city is responsible for the service.
orphan-2026-fact-applicants = A private person applies: at a PSC or through the portal.
orphan-2026-fact-priority = Relatives of the child come first; if there are none, people in a registered marriage.
orphan-2026-fact-result = An order of the education department on guardianship or trusteeship, or an answer that says why it is refused. On the portal it is kept in your cabinet.
orphan-2026-fact-home-kept = The order also secures the home that the child has.
orphan-2026-fact-form = The service is electronic and on paper, also by the principle of one application.
orphan-2026-fact-duty = Duty offices: Monday to Friday 9:00–20:00, Saturday 9:00–13:00. You go where you or the child are registered.
orphan-2026-fact-place = Hours of the body that gives the service: Monday to Friday, 9:00–18:30, lunch 13:00–14:30.
orphan-2026-fact-originals = At the PSC originals are shown for comparison and given back.
orphan-2026-fact-sign = On the portal the application is signed with a digital signature or a one-time password to the linked number.
orphan-2026-fact-after-hours = The portal works round the clock. What is sent after hours, on a day off or a holiday is taken the next working day.
orphan-2026-fact-consent-visit = In the application you agree to a visit to your home.
orphan-2026-fact-fetched = Identity, birth and marriage, ownership of the home, benefits and income come from state systems. Convictions of you, your spouse and those who live with you are asked of the prosecution’s committee.
orphan-2026-fact-receipt = You get a receipt that the papers were taken.
orphan-2026-fact-receipt-refusal = If papers are missing the PSC does not take them and gives a receipt that names what is missing.
orphan-2026-fact-courier = Papers are passed on within 1 working day; the day of acceptance does not count.
orphan-2026-fact-status = Your cabinet shows the status and the day and hour of the result.
orphan-2026-fact-check = Within 2 working days completeness is checked.
orphan-2026-fact-visit = Then, within 3 working days, they visit your home and draw up an act on its conditions.
orphan-2026-fact-child-consent = If the child has reached ten, the provider draws up the consent itself within 4 working days: you bring nothing.
orphan-2026-fact-order = The order is made within 8 working days. Before a refusal, at least 3 working days before the end of the term, you are called to a hearing; the result comes within 2 working days after it.
orphan-2026-fact-term = 19 working days in all.
orphan-2026-fact-preparation-later = A relative or step-parent brings the certificate within a year of the appointment.
orphan-2026-fact-delivery = At the PSC it is given on the identity card or a notarised power of attorney. After a month it is sent there again within 1 working day.
orphan-2026-fact-allowance-one = The allowance may be asked for in the same application: it is given once the order is made.
orphan-2026-fact-allowance-size = The allowance is 10 MCI a month.
orphan-2026-fact-allowance-term = The allowance is decided in 1 working day; the day of acceptance does not count.
orphan-2026-fact-allowance-order = With one application no copy of the guardianship order is wanted.
orphan-2026-fact-allowance-birth = If the child lives in a children’s home, guardianship wants no birth certificate. The allowance does, if the child was born abroad or the system has no record.
orphan-2026-fact-allowance-from = It is given from the month in which all papers were taken.
orphan-2026-fact-allowance-day = It is paid into the account every month, not later than the 15th.
orphan-2026-fact-allowance-until = It is paid until 18, the month of the birthday included.
orphan-2026-fact-allowance-limit = The child’s average monthly income must not be above the average cost of a child’s keep in an institution of the region.
orphan-2026-fact-allowance-none = Not given: the child is kept by the state in an institution; its income is above the limit; parents could raise it but gave it over of their own will.
orphan-2026-fact-allowance-late = What was not paid in time through the office’s fault is paid at once for all the time past.
orphan-2026-fact-allowance-move = Tell of a move within 5 working days.
orphan-2026-fact-allowance-tell = If the parents are found, cured or freed, or the income changes, tell within 5 working days.
orphan-2026-fact-allowance-end = The allowance ends when the child turns 18, goes to a children’s home, is adopted, marries, gets full legal capacity before 18, returns to the parents or dies. It also ends when the guardian is released or removed, or the child’s income passes the limit.
orphan-2026-fact-allowance-back = What was overpaid through abuse is given back.
orphan-2026-fact-refusal-person = Refused: a minor, a person whom a court found incapable or partly capable, without a permanent home, without citizenship.
orphan-2026-fact-refusal-rights = Refused: those deprived of or restricted in parental rights, removed as guardian, or whose adoption was cancelled through their fault.
orphan-2026-fact-refusal-illness = Refused for a disease that stands in the way, and under dynamic observation in mental health care.
orphan-2026-fact-refusal-income = Refused if your income does not give the child the subsistence minimum.
orphan-2026-fact-refusal-conviction = Refused for a conviction or a prosecution, now or before; one closed under items 1) and 2) of article 35 of the Criminal Procedure Code does not count.
orphan-2026-fact-refusal-preparation = Refused without psychological preparation; this does not concern close relatives.
orphan-2026-fact-refusal-false = Refused if papers or data are untrue.
orphan-2026-fact-refusal-data = Refused if you did not agree to access to personal data.
orphan-2026-fact-refusal-child = Refused if a child who has reached ten does not agree.
orphan-2026-fact-refusal-room = Refused with less than 15 square metres of living space for each person.
orphan-2026-fact-refusal-others = Refused, too, if somebody who lives with you is incapable, deprived of parental rights, removed as guardian, ill, convicted or under observation, or if an adoption was cancelled through their fault.
orphan-2026-fact-complaint-to = A complaint is addressed to the head of the body that gives the service, or to the body that assesses the quality of public services. It is handed to the body that gives the service or to the official complained of. Within 3 working days it is passed on, or everything is put right. Answers: 5 and 15 working days.
orphan-2026-fact-complaint-until = You may complain within three months of learning of the decision.
orphan-2026-fact-complaint-court = If you disagree with the result you may go to court; after the complaint, unless a law says otherwise.
orphan-2026-fact-contacts = How it works and how far it is: 1414, 8 800 080 7777. The portal wants a digital signature.
orphan-2026-fact-note-observation = By point 9 the notes on observation and the income are fetched, but the list asks you for them. Ask at 1414 beforehand.
orphan-2026-fact-note-preparation = The list asks everybody but close relatives for the certificate at once; point 15-1 gives relatives and step-parents a year. Which holds is not clear from the order.
orphan-2026-fact-note-father = The Kazakh list has information on a father recorded at the mother’s word; the Russian has not.
orphan-2026-fact-note-grounds = Point 11 points to point 9 for the grounds of refusal; they stand in row 10.

## Complaints

orphan-2026-complaint-head = <b>To the head of the body that gives the service.</b> An answer in 5 working days from registration.
orphan-2026-complaint-quality = <b>To the body that assesses the quality of public services.</b> An answer in 15 working days from registration.
orphan-2026-complaint-court = <b>To the court.</b> After the complaint, unless a law says otherwise.
