# Permission to pledge a minor’s housing for a bank loan. Government decree 336 of 31.03.2011, annex 6.

## Card

minor-housing-mortgage-title = Permission to borrow against a child’s home
minor-housing-mortgage-short = Pledging a child’s home
minor-housing-mortgage-what = Permission for the bank to take as security a home that belongs to a child. If it is refused, an answer that says why.
minor-housing-mortgage-who = For parents, guardians, trustees and foster carers who take a bank loan against a child’s home.
minor-housing-mortgage-see-minor-housing-sale = Not pledging, but selling or exchanging it?
minor-housing-mortgage-see-minor-property-deals = Are you a guardian, trustee or foster carer? Look at the guardian’s certificate as well.
minor-housing-mortgage-keywords = mortgage, pledge, loan, credit, bank permission, child’s share, minor owner, collateral, flat as security, guardianship permission, ipoteka, kredit, zalog, nesie, mortgage*|collateral|pledge*|loan|security + flat|apartment|house|home|share|housing|condo + child|childs|children*|kid|kids|son|sons|daughter*|minor|minors|grandson*|granddaughter*|nephew, mortgage*|pledge* + child|childs|children*|kid|kids|son|sons|daughter*|minor|minors|grandson*|granddaughter*|nephew, mortgage*|collateral|pledge*|loan + flat|apartment|house|home + belong*|owned|name + child|childs|children*|kid|kids|son|sons|daughter*|minor|minors|grandson*|granddaughter*|nephew

## Questions

minor-housing-mortgage-q-who = Who applies?
minor-housing-mortgage-q-who-parents = The parents
minor-housing-mortgage-q-who-guardian = A guardian, trustee or foster carer
minor-housing-mortgage-q-family = What is your marital status?
minor-housing-mortgage-q-family-married = Married
minor-housing-mortgage-q-family-divorced = Divorced
minor-housing-mortgage-q-family-widowed = Widowed
minor-housing-mortgage-q-family-single = Never married
minor-housing-mortgage-q-died = Has the child’s father or mother died?
minor-housing-mortgage-q-died-yes = Yes
minor-housing-mortgage-q-died-no = No
minor-housing-mortgage-q-wedlock = Were the parents married when the child was born?
minor-housing-mortgage-q-wedlock-yes = Yes
minor-housing-mortgage-q-wedlock-no = No
minor-housing-mortgage-q-come = Will both parents come?
minor-housing-mortgage-q-come-both = Both will come
minor-housing-mortgage-q-come-one = One cannot come
minor-housing-mortgage-q-come-alone = I am the only parent
minor-housing-mortgage-q-age = Is any of the children 10 or older?
minor-housing-mortgage-q-age-under-10 = No, all are under 10
minor-housing-mortgage-q-age-from-10 = Yes

## Documents

minor-housing-mortgage-doc-application = Application of the parents, or of whoever stands in for them
minor-housing-mortgage-doc-application-more = On the form of annex 5. The form lies where you hand in the papers; you can also fill it in here in the bot and print it. At the end you write by hand, in Kazakh: <code>келешекте балаларды тұрғын үйсіз қалдырмауға міндеттенеміз</code> (“we undertake not to leave the children without a home in future”). Each child over 10 writes <code>келісемін</code> (“I agree”) and signs.
minor-housing-mortgage-doc-application-guardian = Your application (guardian, trustee or foster carer)
minor-housing-mortgage-doc-application-guardian-more = { minor-housing-mortgage-doc-application-more }
minor-housing-mortgage-doc-application-parent = Your application (the only parent)
minor-housing-mortgage-doc-application-parent-more = { minor-housing-mortgage-doc-application-more }
minor-housing-mortgage-doc-application-parents = Application of both parents
minor-housing-mortgage-doc-application-parents-more = { minor-housing-mortgage-doc-application-more }
minor-housing-mortgage-doc-parents-statement = Notarised statement about the pledge, of the parents or the guardian
minor-housing-mortgage-doc-parents-statement-more = That you give up the pledged property if you cannot repay the loan. Certified by a notary.
minor-housing-mortgage-doc-parents-statement-guardian = Your notarised statement about the pledge
minor-housing-mortgage-doc-parents-statement-guardian-more = { minor-housing-mortgage-doc-parents-statement-more }
minor-housing-mortgage-doc-parents-statement-parent = Your notarised statement about the pledge
minor-housing-mortgage-doc-parents-statement-parent-more = { minor-housing-mortgage-doc-parents-statement-more }
minor-housing-mortgage-doc-parents-statement-parents = Notarised statement of both parents about the pledge
minor-housing-mortgage-doc-parents-statement-parents-more = { minor-housing-mortgage-doc-parents-statement-more }
minor-housing-mortgage-doc-relatives-statement = Notarised statement of close relatives about the pledge
minor-housing-mortgage-doc-relatives-statement-more = About giving up the pledged property if the loan is not repaid. Check the wording with the education department before you go to the notary.
minor-housing-mortgage-doc-property-contract = Contract for the home
minor-housing-mortgage-doc-property-contract-more = The contract for the flat, house, dacha, land or other property: original and copy.
minor-housing-mortgage-doc-property-registration = Certificate of state registration of the property rights
minor-housing-mortgage-doc-property-registration-more = Original and copy.
minor-housing-mortgage-doc-technical-passport = Technical passport of the home
minor-housing-mortgage-doc-technical-passport-more = Original and copy.
minor-housing-mortgage-doc-house-book = House register (list of registered residents)
minor-housing-mortgage-doc-house-book-more = Original and copy.
minor-housing-mortgage-doc-parents-ids = Identity cards of the parents, or of whoever stands in for them
minor-housing-mortgage-doc-parents-ids-more = Of each: original and copy. The original is compared and given back.
minor-housing-mortgage-doc-parents-ids-guardian = Your identity card (guardian, trustee or foster carer)
minor-housing-mortgage-doc-parents-ids-guardian-more = { minor-housing-mortgage-doc-parents-ids-more }
minor-housing-mortgage-doc-parents-ids-parent = Your identity card
minor-housing-mortgage-doc-parents-ids-parent-more = { minor-housing-mortgage-doc-parents-ids-more }
minor-housing-mortgage-doc-parents-ids-parents = Identity cards of both parents
minor-housing-mortgage-doc-parents-ids-parents-more = { minor-housing-mortgage-doc-parents-ids-more }
minor-housing-mortgage-doc-birth-certificate = Birth certificate of the child (of each child)
minor-housing-mortgage-doc-birth-certificate-more = For each child: original and copy.
minor-housing-mortgage-doc-marriage-certificate = Marriage certificate
minor-housing-mortgage-doc-marriage-certificate-more = Original and copy. If you are divorced and no longer have it, ask the education department whether the divorce certificate is enough.
minor-housing-mortgage-doc-marriage-certificate-if = only if you are or were married
minor-housing-mortgage-doc-parents-marriage = Marriage and divorce certificates of the child’s parents
minor-housing-mortgage-doc-parents-marriage-more = The standard names certificates of marriage and divorce, but not whose they are when a guardian applies. Our advice: take those there are, and ask the education department whether your own is needed.
minor-housing-mortgage-doc-parents-marriage-if = only if a guardian, trustee or foster carer applies
minor-housing-mortgage-doc-divorce-certificate = Divorce certificate
minor-housing-mortgage-doc-divorce-certificate-more = Original and copy.
minor-housing-mortgage-doc-divorce-certificate-if = only if you are divorced
minor-housing-mortgage-doc-death-certificate = Death certificate
minor-housing-mortgage-doc-death-certificate-more = For the late spouse or the child’s late parent: original and copy.
minor-housing-mortgage-doc-death-certificate-if = only if your spouse or the child’s parent has died
minor-housing-mortgage-doc-not-married = Paper confirming that you are not married
minor-housing-mortgage-doc-not-married-more = Original and copy. Which paper exactly is not said: ask the education department first.
minor-housing-mortgage-doc-not-married-if = only if you were never married
minor-housing-mortgage-doc-form-4 = Certificate, form No. 4
minor-housing-mortgage-doc-form-4-more = Wanted when the child was born outside marriage; it shows how the father was entered. Original and copy.
minor-housing-mortgage-doc-form-4-if = only if the child was born outside marriage
minor-housing-mortgage-doc-power-of-attorney = Notarised power of attorney of the absent parent
minor-housing-mortgage-doc-power-of-attorney-more = It must give the right to conclude the deal.
minor-housing-mortgage-doc-power-of-attorney-if = only if one of the parents cannot come
minor-housing-mortgage-doc-bank-letter = Letter from the bank
minor-housing-mortgage-doc-bank-letter-more = The list of the standard does not have it, but the form of the application asks for its number. Get it from the bank that lends, and put its number into the application.
minor-housing-mortgage-doc-second-parent = The child’s other parent
minor-housing-mortgage-doc-second-parent-more = Both come. If one cannot, a notarised power of attorney from that parent is needed.
minor-housing-mortgage-doc-second-parent-if = only if both parents come
minor-housing-mortgage-doc-child = The child (each child of 10 or older)
minor-housing-mortgage-doc-child-more = A child from 10 to 18 must come in person when the certificate is drawn up (Law on Marriage and Family, article 54).
minor-housing-mortgage-doc-child-if = only if the child is 10 or older

## Facts

minor-housing-mortgage-fact-provider = The permission comes from the education department of your district or town (in Astana, from the city education administration). If it suits you better, hand the papers in at a public service centre (PSC).
minor-housing-mortgage-fact-form = Everything goes in on paper, not over the internet.
minor-housing-mortgage-fact-basis = Civil Code, articles 22–24; Law on Housing Relations, article 13, paragraph 3; Law on Marriage and Family, articles 58 and 114; Decree No. 1 of 5 January 2007 setting up the PSCs. The standard itself was approved by Government decree No. 140 of 26 February 2010; here is its text as reworded by decree No. 336 of 31 March 2011.
minor-housing-mortgage-fact-information = Full information hangs in the entrance halls of the education departments and PSCs, and is on their websites.
minor-housing-mortgage-fact-result = You get a permission for the bank on the form of annex 4, or an answer with the reason for refusal.
minor-housing-mortgage-fact-permission-content = The permission names the address, house and flat. The deputy head of the education department signs and stamps it.
minor-housing-mortgage-fact-applicants = The service is for private persons, not for organisations.
minor-housing-mortgage-fact-hours-department = The education department takes people in the order they come: no booking and no faster service. It is closed on Saturdays, Sundays and holidays.
minor-housing-mortgage-fact-hours-psc = The PSC has an electronic queue: no booking and no faster service. Its branches and offices work from 9:00 to 18:00 with a one-hour lunch break.
minor-housing-mortgage-fact-place = Go to the education department or the PSC of the place where you live.
minor-housing-mortgage-fact-accessibility = The buildings are fitted for people with disabilities. Stands in the waiting halls show how filled-in forms look.
minor-housing-mortgage-fact-originals = Bring the originals along with the copies: they are compared and given back to you.
minor-housing-mortgage-fact-child-comes = A child from 10 to 18 must come in person when the paper is drawn up (Law on Marriage and Family, article 54).
minor-housing-mortgage-fact-form-signatures = Both father and mother sign the application. Children over 10 write <code>келісемін</code> (“I agree”) and sign. In your own hand you write, in Kazakh: <code>келешекте балаларды тұрғын үйсіз қалдырмауға міндеттенеміз</code> (“we undertake not to leave the children without a home in future”).
minor-housing-mortgage-fact-forms-department = Blank forms lie on the tables of the education department; its staff have them too.
minor-housing-mortgage-fact-forms-psc = Blank forms are on a stand in the waiting hall of the PSC.
minor-housing-mortgage-fact-hand-in-department = Hand the papers to a specialist of the education department.
minor-housing-mortgage-fact-hand-in-psc = At the PSC papers are taken at a “window”. A sign there says what the window does and gives the inspector’s name and position.
minor-housing-mortgage-fact-receipt-department = You get a receipt for all your papers. It says on which day to come for the result.
minor-housing-mortgage-fact-receipt-psc = The receipt shows the number and date of your request, the service, how many papers and which, when (day, time) and where to collect the result, and the inspector’s name.
minor-housing-mortgage-fact-delivery = Collect the finished paper in person where you applied: at the education department or the PSC.
minor-housing-mortgage-fact-storage-department = If you do not come in time, the education department keeps the finished paper and your documents for two months.
minor-housing-mortgage-fact-storage-psc = If you do not come in time, the PSC keeps the papers for one month and then passes them to the education department.
minor-housing-mortgage-fact-refusal-department = If even one document of the list is missing, the education department may suspend the matter or refuse.
minor-housing-mortgage-fact-refusal-psc = If papers are missing, the education department returns them to the PSC with a written reason within one working day of getting them. The PSC, too, tells you within one working day and hands you that reason.
minor-housing-mortgage-fact-principles = The staff must keep to the law, take no bribes, respect your rights, not drag things out, inform you fully and be polite. Your papers are kept safe, and what is in them confidential.
minor-housing-mortgage-fact-quality = The service is measured by six figures: on time, quality, information, information available online, how complaints are handled, courtesy.
minor-housing-mortgage-fact-targets = The yearly targets are set by the Minister of Education and Science.
minor-housing-mortgage-fact-complaint-help = Both the education department and the PSC explain how to complain and help you write. Their addresses and phones: “Where to go”.
minor-housing-mortgage-fact-complaint-phone = The PSC information line tells you how to complain about an inspector: +77172580058. You may also call the PSC itself.
minor-housing-mortgage-fact-complaint-paper = Write the complaint by hand, in your own words.
minor-housing-mortgage-fact-complaint-answer = The complaint is entered in the register and you get a slip with date, time and who took it. It is handled within the term of the law on citizens’ appeals; the answer comes by post, in writing.
minor-housing-mortgage-fact-contacts = Further questions: Committee for the Protection of Children’s Rights, Ministry of Education and Science, 010000 Astana, House of Ministries, entrance 11, room 939, www.bala-kkk.kz. The education department and the PSC answer too.
minor-housing-mortgage-fact-note-collect = The queue to hand in is 30 minutes at most; how long you may wait when collecting is not said.
minor-housing-mortgage-fact-note-lunch = The education department has a lunch break, but the standard does not give its hours. Better call before you go.
minor-housing-mortgage-fact-note-holidays = Clause 9 closes the PSC on Sundays only and is silent on holidays; by clause 22 its director does not receive people on holidays. Ask before a holiday.
minor-housing-mortgage-fact-note-refusal = If you applied at the education department itself, no term for telling you of a refusal is given. Go by the general term of five working days.
minor-housing-mortgage-fact-note-refusal-psc = It is not quite clear when the working day starts within which the PSC tells you of a refusal. Count from the day the papers came back to the PSC.
minor-housing-mortgage-fact-note-storage = What the education department does with the papers after two months is not said. Collect them earlier.
minor-housing-mortgage-fact-note-indicators = Annex 3 names six indicators but leaves the figures empty. Its line numbers have gaps: 3.1, 3.3, 4.3.
minor-housing-mortgage-fact-note-director = By clause 9 the PSC works without a lunch break; by clause 22 its director has a break, with no hours given. Check the time first.
minor-housing-mortgage-fact-note-addressee = The standard names addressees for two cases only: the result and rudeness. About an official’s action, quality or delay write to the same heads. The akimat’s address is not in the annexes.
minor-housing-mortgage-fact-note-name = The standard calls this paper now a permission, now a certificate. It is the same paper.
minor-housing-mortgage-fact-note-relatives = The relatives’ statement, too, is said to be about giving up the pledge, while the form asks where relatives would take the children in. Ask what to write before you see the notary.
minor-housing-mortgage-fact-note-age = Clause 11 has children come from the age of 10, while on the form those over 10 sign. Let a ten-year-old come and sign too.
minor-housing-mortgage-fact-note-bank-letter = The form of the application asks for the number of a bank letter, though the list of papers has no such letter. So we have put it on the list: get it from the bank and take it along.
minor-housing-mortgage-fact-note-property = The list also has houses, dachas and land, but the forms speak of a flat only. If yours is something else, write that instead.

## Complaints

minor-housing-mortgage-complaint-department-head = <b>To the head of the education department.</b> Address and phone are in the list of departments. Monday to Friday, 9:00–18:00, with a lunch break; not on holidays. Write it by hand, in your own words. It is registered and you get a slip; the answer comes by post.
minor-housing-mortgage-complaint-psc-director = <b>To the director of the PSC</b>, if you applied there. Address and phone of the front office are in the list of PSCs. Monday to Saturday, 9:00–20:00, with a break; in branches 9:00–18:00 with a one-hour lunch. Not on holidays. Write it by hand, in your own words. It is registered and you get a slip; the answer comes by post.
minor-housing-mortgage-complaint-rude-department = <b>If somebody was rude – to the education department.</b> Its head receives people: Monday to Friday, 9:00–18:00, with a lunch break; not on holidays. Write it by hand, in your own words. It is registered and you get a slip; the answer comes by post.
minor-housing-mortgage-complaint-rude-psc = <b>If somebody was rude – to the PSC.</b> Its director receives people: Monday to Saturday, 9:00–20:00, with a break; in branches 9:00–18:00 with a one-hour lunch. Not on holidays. Write it by hand, in your own words. It is registered and you get a slip; the answer comes by post.
minor-housing-mortgage-complaint-akimat = <b>To the akimat of the district or town.</b> Instead of the head of the department, or after. The standard gives no address: ask the education department.
minor-housing-mortgage-complaint-court = <b>To court.</b> If you disagree with the result you may go to court as the law provides.

## Application

minor-housing-mortgage-field-department = Which district or town’s education department do you write to? For example: Bulandy district
minor-housing-mortgage-field-address = Your home address
minor-housing-mortgage-field-phone = Your phone
minor-housing-mortgage-field-applicants = Full names of the applicants as in the identity card. If there are two of you, put a comma between
minor-housing-mortgage-field-flat = Address of the flat in question
minor-housing-mortgage-field-amount = What is the amount of the loan?
minor-housing-mortgage-field-term = For what term is the loan?
minor-housing-mortgage-field-children = Now about the children
minor-housing-mortgage-field-children-name = Full name of the child
minor-housing-mortgage-field-children-born = Year of birth
minor-housing-mortgage-field-children-certificate = Number of the birth certificate
minor-housing-mortgage-field-father-name = Full name of the child’s father
minor-housing-mortgage-field-father-id = Number of the father’s identity card
minor-housing-mortgage-field-father-issued = Who issued this card, and when?
minor-housing-mortgage-field-mother-name = Full name of the child’s mother
minor-housing-mortgage-field-mother-id = Number of the mother’s identity card
minor-housing-mortgage-field-mother-issued = Who issued this card, and when?
minor-housing-mortgage-field-bank-letter = Number of the bank’s letter
minor-housing-mortgage-field-fallback = Where will the children live if the home is lost? Address of other housing, or of close relatives who agree to take them

## Letter, annex 5

minor-housing-mortgage-letter-5-title = Application
minor-housing-mortgage-letter-5-to =
    To the education department: { $department }
    from: { $applicants }
    address: { $address }
    phone: { $phone }
minor-housing-mortgage-letter-5-body =
    { $signers ->
        [1] I wish
       *[other] We wish
    } to take a bank loan. Amount: { $amount }. Term: { $term }. The flat offered as security: { $flat }. Please allow the pledge.

    { $children-rows ->
        [1] Child
       *[other] Children
    }:
    { $children }

    Children over 10 write «келісемін» (“I agree”) and sign: ____________________

    Father: { $father-name }, identity card No. { $father-id }, issued: { $father-issued }. Signature ____________

    Mother: { $mother-name }, identity card No. { $mother-id }, issued: { $mother-issued }. Signature ____________

    Number of the bank’s letter: { $bank-letter }

    If the flat is lost, the children will live here: { $fallback }

    Write by hand: «келешекте балаларды тұрғын үйсіз қалдырмауға міндеттенеміз» (we undertake not to leave the children without a home in future)
    ____________________________________________________________
