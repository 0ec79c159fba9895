# Certificates for a minor’s inheritance, for pension funds and the road police. Government decree 336 of 31.03.2011, annex 7.

## Card

minor-inheritance-title = Certificate for a child’s inheritance: pension fund, road police
minor-inheritance-short = A child’s inheritance: certificate
minor-inheritance-what = A certificate that lets you receive the pension savings or deal with the car which a child has inherited. If it is refused, an answer that says why.
minor-inheritance-who = For the parent, guardian, trustee or foster carer of a child who inherits.
minor-inheritance-keywords = inheritance, heir, pension fund, pension savings, car, vehicle, road police, traffic police, deceased parent, minor heir, estate, nasledstvo, mura, GAI, inherit*|heir|heirs + child|childs|children*|kid|kids|son|sons|daughter*|minor|minors|grandson*|granddaughter*|nephew, pension|savings|deposit|account + inherit*|deceased + child|childs|children*|kid|kids|son|sons|daughter*|minor|minors|grandson*|granddaughter*|nephew, car|vehicle + child|childs|children*|kid|kids|son|sons|daughter*|minor|minors|grandson*|granddaughter*|nephew + registered|inherit*|sell|deceased|name

## Questions

minor-inheritance-q-for = Where do you need the certificate?
minor-inheritance-q-for-pension = Pension fund
minor-inheritance-q-for-police = Road police (a vehicle)
minor-inheritance-q-for-both = Both
minor-inheritance-q-who = What are you to the child?
minor-inheritance-q-who-parent = Father or mother
minor-inheritance-q-who-guardian = Guardian, trustee or foster carer
minor-inheritance-q-family = What is your marital status?
minor-inheritance-q-family-married = Married
minor-inheritance-q-family-divorced = Divorced
minor-inheritance-q-family-widowed = Widowed
minor-inheritance-q-family-single = Never married
minor-inheritance-q-wedlock = Were the parents married when the child was born?
minor-inheritance-q-wedlock-yes = Yes
minor-inheritance-q-wedlock-no = No

## Documents

minor-inheritance-doc-application = Application for the pension savings
minor-inheritance-doc-application-more = On the form of annex 6, by one parent, the guardian or the foster carer. You can fill it in here in the bot and print it.
minor-inheritance-doc-application-if = only if the certificate is for the pension fund
minor-inheritance-doc-application-vehicle = Application about the vehicle, in free form
minor-inheritance-doc-application-vehicle-more = There is no form: annex 6 is for the pension fund only. Write which vehicle it is, what is to be done with it and which child inherits, or ask the education department for a form.
minor-inheritance-doc-application-vehicle-if = only if the certificate is for the road police
minor-inheritance-doc-ids = Identity cards of the parents, or of whoever stands in for them
minor-inheritance-doc-ids-guardian = Your identity card (guardian, trustee or foster carer)
minor-inheritance-doc-ids-guardian-more = { minor-inheritance-doc-ids-more }
minor-inheritance-doc-ids-parent = Your identity card
minor-inheritance-doc-ids-parent-more = { minor-inheritance-doc-ids-more }
minor-inheritance-doc-ids-spouses = Identity cards: yours and your spouse’s
minor-inheritance-doc-ids-spouses-more = { minor-inheritance-doc-ids-more }
minor-inheritance-doc-ids-more = Of each: original and copy.
minor-inheritance-doc-birth-certificate = Birth certificate of the child (of each child)
minor-inheritance-doc-birth-certificate-more = Original and copy. This item does not name a copy, but the rule at the end of clause 11 covers all papers.
minor-inheritance-doc-marriage-certificate = Marriage certificate
minor-inheritance-doc-marriage-certificate-more = Original and copy. If you are divorced and no longer have it, ask the education department whether the divorce certificate is enough.
minor-inheritance-doc-marriage-certificate-if = only if you are or were married
minor-inheritance-doc-parents-marriage = Marriage and divorce certificates of the child’s parents
minor-inheritance-doc-parents-marriage-more = The standard names certificates of marriage and divorce, but not whose they are when a guardian applies. Our advice: take those there are, and ask the education department whether your own is needed.
minor-inheritance-doc-parents-marriage-if = only if a guardian, trustee or foster carer applies
minor-inheritance-doc-divorce-certificate = Divorce certificate
minor-inheritance-doc-divorce-certificate-more = Original and copy.
minor-inheritance-doc-divorce-certificate-if = only if you are divorced
minor-inheritance-doc-death-certificate = Death certificate of the person who left the inheritance
minor-inheritance-doc-death-certificate-more = Original and copy. The application asks for its number and date of issue.
minor-inheritance-doc-form-4 = Certificate, form No. 4
minor-inheritance-doc-form-4-more = Wanted when the child was born outside marriage; it shows how the father was entered. Original and copy.
minor-inheritance-doc-form-4-if = only if the child was born outside marriage
minor-inheritance-doc-inheritance-certificate = Certificate of the right to inherit
minor-inheritance-doc-inheritance-certificate-more = Original and copy.
minor-inheritance-doc-vehicle-passport = Registration certificate of the vehicle
minor-inheritance-doc-vehicle-passport-more = Original and copy.
minor-inheritance-doc-vehicle-passport-if = only if the certificate is for the road police

## Facts

minor-inheritance-fact-provider = The certificate comes from the education department of your district or town (in Astana, from the city education administration). If it suits you better, hand the papers in at a public service centre (PSC).
minor-inheritance-fact-form = Everything goes in on paper, not over the internet.
minor-inheritance-fact-basis = Law on Marriage and Family, article 114; Decree No. 1346 of 9 September 1999 on guardianship and foster care; Decree No. 1 of 5 January 2007 setting up the PSCs. The standard itself was approved by Government decree No. 140 of 26 February 2010; here is its text as reworded by decree No. 336 of 31 March 2011.
minor-inheritance-fact-information = Full information hangs in the entrance halls of the education departments and PSCs, and is on their websites.
minor-inheritance-fact-result = You get a certificate for the pension savings, a certificate of consent for the road police about the vehicle, or an answer with the reason for refusal.
minor-inheritance-fact-pension-content = The permission for the fund names the child, the applicant, the deceased with the death certificate, and the notary’s certificate (by law or by will). It covers the savings and the income on them. The head signs and stamps it.
minor-inheritance-fact-vehicle-content = The certificate for the road police names the vehicle and what you may do with it. The head of the department signs and stamps it.
minor-inheritance-fact-applicants = The service is for private persons, not for organisations.
minor-inheritance-fact-hours-department = The education department takes people in the order they come: no booking and no faster service. It is closed on Saturdays, Sundays and holidays.
minor-inheritance-fact-hours-psc = The PSC has an electronic queue: no booking and no faster service. Its branches and offices work from 9:00 to 18:00 with a one-hour lunch break.
minor-inheritance-fact-place = Go to the education department or the PSC of the place where you live.
minor-inheritance-fact-accessibility = The buildings are fitted for people with disabilities. Stands in the waiting halls show how filled-in forms look.
minor-inheritance-fact-originals = Bring the originals along with the copies: they are compared and given back to you.
minor-inheritance-fact-one-parent = One parent’s application is enough. A guardian or foster carer may write it instead.
minor-inheritance-fact-forms-department = Blank forms lie on the tables of the education department; its staff have them too.
minor-inheritance-fact-forms-psc = Blank forms are on a stand in the waiting hall of the PSC.
minor-inheritance-fact-hand-in-department = Hand the papers to a specialist of the education department.
minor-inheritance-fact-hand-in-psc = At the PSC papers are taken at a “window”. A sign there says what the window does and gives the inspector’s name and position.
minor-inheritance-fact-receipt-department = You get a receipt for all your papers. It says on which day to come for the result.
minor-inheritance-fact-receipt-psc = The receipt shows the number and date of your request, the service, how many papers and which, when (day, time) and where to collect the result, and the inspector’s name.
minor-inheritance-fact-delivery = Collect the finished paper in person where you applied: at the education department or the PSC.
minor-inheritance-fact-storage-department = If you do not come in time, the education department keeps the finished paper and your documents for two months.
minor-inheritance-fact-storage-psc = If you do not come in time, the PSC keeps the papers for one month and then passes them to the education department.
minor-inheritance-fact-refusal-department = If even one document of the list is missing, the education department may suspend the matter or refuse.
minor-inheritance-fact-refusal-psc = If papers are missing, the education department returns them to the PSC with a written reason within one working day of getting them. The PSC, too, tells you within one working day and hands you that reason.
minor-inheritance-fact-principles = The staff must keep to the law, take no bribes, respect your rights, not drag things out, inform you fully and be polite. Your papers are kept safe, and what is in them confidential.
minor-inheritance-fact-quality = The service is measured by six figures: on time, quality, information, information available online, how complaints are handled, courtesy.
minor-inheritance-fact-targets = The yearly targets are set by the Minister of Education and Science.
minor-inheritance-fact-complaint-help = Both the education department and the PSC explain how to complain and help you write. Their addresses and phones: “Where to go”.
minor-inheritance-fact-complaint-phone = The PSC information line tells you how to complain about an inspector: +77172580058. You may also call the PSC itself.
minor-inheritance-fact-complaint-paper = Write the complaint by hand, in your own words.
minor-inheritance-fact-complaint-answer = The complaint is entered in the register and you get a slip with date, time and who took it. It is handled within the term of the law on citizens’ appeals; the answer comes by post, in writing.
minor-inheritance-fact-contacts = Further questions: Committee for the Protection of Children’s Rights, Ministry of Education and Science, 010000 Astana, House of Ministries, entrance 11, room 939, www.bala-kkk.kz. The education department and the PSC answer too.
minor-inheritance-fact-note-collect = The queue to hand in is 30 minutes at most; how long you may wait when collecting is not said.
minor-inheritance-fact-note-lunch = The education department has a lunch break, but the standard does not give its hours. Better call before you go.
minor-inheritance-fact-note-holidays = Clause 9 closes the PSC on Sundays only and is silent on holidays; by clause 22 its director does not receive people on holidays. Ask before a holiday.
minor-inheritance-fact-note-refusal = If you applied at the education department itself, no term for telling you of a refusal is given. Go by the general term of five working days.
minor-inheritance-fact-note-refusal-psc = It is not quite clear when the working day starts within which the PSC tells you of a refusal. Count from the day the papers came back to the PSC.
minor-inheritance-fact-note-storage = What the education department does with the papers after two months is not said. Collect them earlier.
minor-inheritance-fact-note-indicators = Annex 3 names six indicators but leaves the figures empty. Its line numbers have gaps: 3.1, 3.3, 4.3.
minor-inheritance-fact-note-director = By clause 9 the PSC works without a lunch break; by clause 22 its director has a break, with no hours given. Check the time first.
minor-inheritance-fact-note-addressee = The standard names addressees for two cases only: the result and rudeness. About an official’s action, quality or delay write to the same heads. The akimat’s address is not in the annexes.
minor-inheritance-fact-note-result-annex = Clause 5 names annex 4 only, which has just the form for the pension fund. The form for the road police is annex 5.
minor-inheritance-fact-note-form-police = The form in annex 6 is for the pension fund only. There is none for a vehicle: write freely which vehicle it is and what you will do with it, or ask for a form.
minor-inheritance-fact-note-will = The list names only the certificate of inheritance “by law”, while the form of the result has wills too. If it is by will, bring that notary’s certificate.
minor-inheritance-fact-note-death = The death certificate stands among “other papers”. But both the application and the result need its number, so it is on everybody’s list.
minor-inheritance-fact-note-vehicle-law = The form for a vehicle cites the housing law. That is how the form is printed; it is not your mistake.

## Complaints

minor-inheritance-complaint-department-head = <b>To the head of the education department.</b> Address and phone are in the list of departments. Monday to Friday, 9:00–18:00, with a lunch break; not on holidays. Write it by hand, in your own words. It is registered and you get a slip; the answer comes by post.
minor-inheritance-complaint-psc-director = <b>To the director of the PSC</b>, if you applied there. Address and phone of the front office are in the list of PSCs. Monday to Saturday, 9:00–20:00, with a break; in branches 9:00–18:00 with a one-hour lunch. Not on holidays. Write it by hand, in your own words. It is registered and you get a slip; the answer comes by post.
minor-inheritance-complaint-rude-department = <b>If somebody was rude – to the education department.</b> Its head receives people: Monday to Friday, 9:00–18:00, with a lunch break; not on holidays. Write it by hand, in your own words. It is registered and you get a slip; the answer comes by post.
minor-inheritance-complaint-rude-psc = <b>If somebody was rude – to the PSC.</b> Its director receives people: Monday to Saturday, 9:00–20:00, with a break; in branches 9:00–18:00 with a one-hour lunch. Not on holidays. Write it by hand, in your own words. It is registered and you get a slip; the answer comes by post.
minor-inheritance-complaint-akimat = <b>To the akimat of the district or town.</b> Instead of the head of the department, or after. The standard gives no address: ask the education department.
minor-inheritance-complaint-court = <b>To court.</b> If you disagree with the result you may go to court as the law provides.

## Application

minor-inheritance-field-department = Which district or town’s education department do you write to? For example: Bulandy district
minor-inheritance-field-applicant = Your full name
minor-inheritance-field-address = Your home address
minor-inheritance-field-phone = Your phone
minor-inheritance-field-fund = Name of the pension fund, exactly as in the certificate of the right to inherit
minor-inheritance-field-deceased = Full name of the deceased contributor
minor-inheritance-field-death-number = Number of the death certificate
minor-inheritance-field-death-date = When was this certificate issued?
minor-inheritance-field-heirs = Full names of the children who inherit. If several, separate them by commas

## Letter, annex 6

minor-inheritance-letter-6-title = Application
minor-inheritance-letter-6-to =
    To the head of the education department: { $department }
    from: { $applicant }
    address: { $address }
    phone: { $phone }
minor-inheritance-letter-6-body =
    Pension savings remain after the death of a contributor. Contributor: { $deceased }. Pension fund: { $fund }. Death certificate No. { $death-number }, issued on { $death-date }.

    Please allow these savings to be received for the minor heirs: { $heirs }.
