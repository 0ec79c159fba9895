# Certificates of the guardianship body for deals with housing owned by minors. Government decree 336 of 31.03.2011, annex 8.

## Card

minor-property-deals-title = Certificate for a guardian’s deal with a child’s home
minor-property-deals-short = Deal with a child’s home (guardians)
minor-property-deals-what = A certificate that lets you sell, exchange, give away or pledge a child’s flat. If it is refused, an answer that says why.
minor-property-deals-who = For the guardian, trustee or foster carer of a child who owns a home.
minor-property-deals-see-minor-housing-mortgage = Are you a parent, or does the bank want a permission for the pledge?
minor-property-deals-see-minor-housing-sale = Are you a parent, or does the notary want a certificate for a sale or exchange?
minor-property-deals-keywords = guardian, deal, sell flat, sale, exchange, gift, donate flat, pledge, mortgage, loan, child’s flat, child’s share, ward’s property, guardianship permission, opeka, foster carer, guardian*|ward|wards|trustee*|foster + sell|selling|sale|exchange|swap|gift|donate|deal|deals|property|flat|apartment|house|home|share|housing|condo, property|deal|deals + child|childs|children*|kid|kids|son|sons|daughter*|minor|minors|grandson*|granddaughter*|nephew, donate|gift|give + flat|apartment|house|home|share|housing|condo + child|childs|children*|kid|kids|son|sons|daughter*|minor|minors|grandson*|granddaughter*|nephew, guardian*|ward|wards|foster + sell|selling|sale|exchange|pledge|donate + flat|apartment|house|home|share + child|childs|children*|kid|kids|son|sons|daughter*|minor|minors|grandson*|granddaughter*|nephew

## Questions

minor-property-deals-q-deal = What do you want to do with the flat?
minor-property-deals-q-deal-sale = Sell, exchange or give away
minor-property-deals-q-deal-loan = Pledge it for a loan
minor-property-deals-q-died = Has the child’s father or mother died?
minor-property-deals-q-died-yes = Yes
minor-property-deals-q-died-no = No
minor-property-deals-q-age = Is any of the children 10 or older?
minor-property-deals-q-age-under-10 = No, all are under 10
minor-property-deals-q-age-from-10 = Yes

## Documents

minor-property-deals-doc-application-sale = Application for a sale, exchange or gift
minor-property-deals-doc-application-sale-more = On the form of annex 5, by the guardian or foster carer. You can fill it in here in the bot and print it. At the end you write by hand, in Kazakh: <code>Келешекте балалар тұрғын үймен қамтамасыз етілетін болады</code> (“the children will be provided with a home in future”). Children over 10 write <code>келісемін</code> (“I agree”) and sign.
minor-property-deals-doc-application-sale-if = only if you sell, exchange or give away
minor-property-deals-doc-application-loan = Application to pledge the home
minor-property-deals-doc-application-loan-more = On the form of annex 6, by the guardian or foster carer. You can fill it in here in the bot and print it. At the end you write by hand, in Kazakh: <code>келешекте балаларды тұрғын үйсіз қалдырмауға міндеттенеміз</code> (“we undertake not to leave the children without a home in future”). Children over 10 write <code>келісемін</code> (“I agree”) and sign.
minor-property-deals-doc-application-loan-if = only if you take a loan against the home
minor-property-deals-doc-applicant-id = Your identity card
minor-property-deals-doc-applicant-id-more = Original and copy.
minor-property-deals-doc-birth-certificate = Birth certificate of the child (of each child)
minor-property-deals-doc-birth-certificate-more = Original and copy. This item does not name a copy, but the rule at the end of clause 11 covers all papers.
minor-property-deals-doc-property-contract = Contract for the home
minor-property-deals-doc-property-contract-more = The contract for the flat: original and copy.
minor-property-deals-doc-property-registration = Certificate of state registration of the property rights
minor-property-deals-doc-property-registration-more = Original and copy.
minor-property-deals-doc-technical-passport = Technical passport of the home
minor-property-deals-doc-technical-passport-more = Original and copy.
minor-property-deals-doc-house-book = House register (list of registered residents)
minor-property-deals-doc-house-book-more = Original and copy.
minor-property-deals-doc-guardian-statement = Notarised statement of the guardian about the pledge
minor-property-deals-doc-guardian-statement-more = About giving up the pledged home; by the guardian or foster carer.
minor-property-deals-doc-relatives-statement = Notarised statement of close relatives about the pledge
minor-property-deals-doc-relatives-statement-more = About giving up the pledged property if the loan is not repaid. Check the wording with the education department before you go to the notary.
minor-property-deals-doc-marriage-certificate = Marriage certificate
minor-property-deals-doc-marriage-certificate-more = Original and copy. The standard has this paper on the guardian’s list, but does not say whose it is: yours or the parents’. Our advice: take those there are, and ask the education department about the rest.
minor-property-deals-doc-divorce-certificate = Divorce certificate
minor-property-deals-doc-divorce-certificate-more = Original and copy. The standard has this paper on the guardian’s list, but does not say whose it is: yours or the parents’. Our advice: take those there are, and ask the education department about the rest.
minor-property-deals-doc-death-certificate = Death certificate
minor-property-deals-doc-death-certificate-more = For the child’s late parent: original and copy.
minor-property-deals-doc-death-certificate-if = only if the child’s parent has died
minor-property-deals-doc-not-married = Paper confirming that there is no marriage
minor-property-deals-doc-not-married-more = Original and copy. The standard has this paper on the guardian’s list, but does not say whose it is: yours or the parents’. Our advice: take those there are, and ask the education department about the rest.
minor-property-deals-doc-bank-letter = Letter from the bank
minor-property-deals-doc-bank-letter-more = In it the bank asks for the certificate permitting the pledge of the child’s home. Put its number into the application.
minor-property-deals-doc-bank-letter-if = only if you take a loan against the home
minor-property-deals-doc-child = The child (each child of 10 or older)
minor-property-deals-doc-child-more = A child from 10 to 18 must come in person when the certificate is drawn up (Law on Marriage and Family, article 54).
minor-property-deals-doc-child-if = only if the child is 10 or older

## Facts

minor-property-deals-fact-provider = The certificate comes from the education department of your district or town (in Astana, from the city education administration). If it suits you better, hand the papers in at a public service centre (PSC).
minor-property-deals-fact-form = Everything goes in on paper, not over the internet.
minor-property-deals-fact-basis = Civil Code, articles 22–24; Law on Housing Relations, article 13, paragraph 3; Law on Marriage and Family, articles 58 and 114; Decree No. 1 of 5 January 2007 setting up the PSCs. The standard itself was approved by Government decree No. 140 of 26 February 2010; here is its text as reworded by decree No. 336 of 31 March 2011.
minor-property-deals-fact-information = Full information hangs in the entrance halls of the education departments and PSCs, and is on their websites.
minor-property-deals-fact-result = You get a certificate permitting the deal on the form of annex 4, or an answer with the reason for refusal.
minor-property-deals-fact-permission-content = The certificate names the address, house and flat, and what you may do. The head of the education department signs and stamps it.
minor-property-deals-fact-applicants = The service is for private persons, not for organisations.
minor-property-deals-fact-hours-department = The education department takes people in the order they come: no booking and no faster service. It is closed on Saturdays, Sundays and holidays.
minor-property-deals-fact-hours-psc = The PSC has an electronic queue: no booking and no faster service. Its branches and offices work from 9:00 to 18:00 with a one-hour lunch break.
minor-property-deals-fact-place = Go to the education department or the PSC of the place where you live.
minor-property-deals-fact-accessibility = The buildings are fitted for people with disabilities. Stands in the waiting halls show how filled-in forms look.
minor-property-deals-fact-originals = Bring the originals along with the copies: they are compared and given back to you.
minor-property-deals-fact-child-comes = A child from 10 to 18 must come in person when the paper is drawn up (Law on Marriage and Family, article 54).
minor-property-deals-fact-form-signatures = On the form for a sale, exchange or gift children over 10 write <code>келісемін</code> (“I agree”) and sign; there are lines for father and mother too. In your own hand you write, in Kazakh: <code>Келешекте балалар тұрғын үймен қамтамасыз етілетін болады</code> (“the children will be provided with a home in future”).
minor-property-deals-fact-form-signatures-loan = On the form for a pledge, too, children over 10 write <code>келісемін</code> (“I agree”) and sign. Say where the children would live if the home is lost, and write by hand, in Kazakh: <code>келешекте балаларды тұрғын үйсіз қалдырмауға міндеттенеміз</code> (“we undertake not to leave the children without a home in future”).
minor-property-deals-fact-forms-department = Blank forms lie on the tables of the education department; its staff have them too.
minor-property-deals-fact-forms-psc = Blank forms are on a stand in the waiting hall of the PSC.
minor-property-deals-fact-hand-in-department = Hand the papers to a specialist of the education department.
minor-property-deals-fact-hand-in-psc = At the PSC papers are taken at a “window”. A sign there says what the window does and gives the inspector’s name and position.
minor-property-deals-fact-receipt-department = You get a receipt for all your papers. It says on which day to come for the result.
minor-property-deals-fact-receipt-psc = The receipt shows the number and date of your request, the service, how many papers and which, when (day, time) and where to collect the result, and the inspector’s name.
minor-property-deals-fact-delivery = Collect the finished paper in person where you applied: at the education department or the PSC.
minor-property-deals-fact-storage-department = If you do not come in time, the education department keeps the finished paper and your documents for two months.
minor-property-deals-fact-storage-psc = If you do not come in time, the PSC keeps the papers for one month and then passes them to the education department.
minor-property-deals-fact-refusal-department = If even one document of the list is missing, the education department may suspend the matter or refuse.
minor-property-deals-fact-refusal-psc = If papers are missing, the education department returns them to the PSC with a written reason within one working day of getting them. The PSC, too, tells you within one working day and hands you that reason.
minor-property-deals-fact-principles = The staff must keep to the law, take no bribes, respect your rights, not drag things out, inform you fully and be polite. Your papers are kept safe, and what is in them confidential.
minor-property-deals-fact-quality = The service is measured by six figures: on time, quality, information, information available online, how complaints are handled, courtesy.
minor-property-deals-fact-targets = The yearly targets are set by the Minister of Education and Science.
minor-property-deals-fact-complaint-help = Both the education department and the PSC explain how to complain and help you write. Their addresses and phones: “Where to go”.
minor-property-deals-fact-complaint-phone = The PSC information line tells you how to complain about an inspector: +77172580058. You may also call the PSC itself.
minor-property-deals-fact-complaint-paper = Write the complaint by hand, in your own words.
minor-property-deals-fact-complaint-answer = The complaint is entered in the register and you get a slip with date, time and who took it. It is handled within the term of the law on citizens’ appeals; the answer comes by post, in writing.
minor-property-deals-fact-contacts = Further questions: Committee for the Protection of Children’s Rights, Ministry of Education and Science, 010000 Astana, House of Ministries, entrance 11, room 939, www.bala-kkk.kz. The education department and the PSC answer too.
minor-property-deals-fact-note-collect = The queue to hand in is 30 minutes at most; how long you may wait when collecting is not said.
minor-property-deals-fact-note-lunch = The education department has a lunch break, but the standard does not give its hours. Better call before you go.
minor-property-deals-fact-note-holidays = Clause 9 closes the PSC on Sundays only and is silent on holidays; by clause 22 its director does not receive people on holidays. Ask before a holiday.
minor-property-deals-fact-note-refusal = If you applied at the education department itself, no term for telling you of a refusal is given. Go by the general term of five working days.
minor-property-deals-fact-note-refusal-psc = It is not quite clear when the working day starts within which the PSC tells you of a refusal. Count from the day the papers came back to the PSC.
minor-property-deals-fact-note-storage = What the education department does with the papers after two months is not said. Collect them earlier.
minor-property-deals-fact-note-indicators = Annex 3 names six indicators but leaves the figures empty. Its line numbers have gaps: 3.1, 3.3, 4.3.
minor-property-deals-fact-note-director = By clause 9 the PSC works without a lunch break; by clause 22 its director has a break, with no hours given. Check the time first.
minor-property-deals-fact-note-addressee = The standard names addressees for two cases only: the result and rudeness. About an official’s action, quality or delay write to the same heads. The akimat’s address is not in the annexes.
minor-property-deals-fact-note-applicants = The list names only guardians and foster carers, but the forms have lines for spouses, father and mother. Leave what you cannot fill in and ask the department.
minor-property-deals-fact-note-parents = If you are a parent, two other services are meant for you: for selling and for pledging a child’s home. Ask the education department which one you need.
minor-property-deals-fact-note-pledge = Item 11.5 wants both notarised statements for any deal, though they speak of the bank and a pledge. If nothing is pledged, ask the education department whether they are needed before you pay the notary.
minor-property-deals-fact-note-other-papers = The bracket in 11.7 is not closed; part of the list may be lost. If the child was born outside marriage, ask beforehand whether the form No. 4 certificate is wanted.
minor-property-deals-fact-note-age = Clause 11 has children come from the age of 10, while on the form those over 10 sign. Let a ten-year-old come and sign too.

## Complaints

minor-property-deals-complaint-department-head = <b>To the head of the education department.</b> Address and phone are in the list of departments. Monday to Friday, 9:00–18:00, with a lunch break; not on holidays. Write it by hand, in your own words. It is registered and you get a slip; the answer comes by post.
minor-property-deals-complaint-psc-director = <b>To the director of the PSC</b>, if you applied there. Address and phone of the front office are in the list of PSCs. Monday to Saturday, 9:00–20:00, with a break; in branches 9:00–18:00 with a one-hour lunch. Not on holidays. Write it by hand, in your own words. It is registered and you get a slip; the answer comes by post.
minor-property-deals-complaint-rude-department = <b>If somebody was rude – to the education department.</b> Its head receives people: Monday to Friday, 9:00–18:00, with a lunch break; not on holidays. Write it by hand, in your own words. It is registered and you get a slip; the answer comes by post.
minor-property-deals-complaint-rude-psc = <b>If somebody was rude – to the PSC.</b> Its director receives people: Monday to Saturday, 9:00–20:00, with a break; in branches 9:00–18:00 with a one-hour lunch. Not on holidays. Write it by hand, in your own words. It is registered and you get a slip; the answer comes by post.
minor-property-deals-complaint-akimat = <b>To the akimat of the district or town.</b> Instead of the head of the department, or after. The standard gives no address: ask the education department.
minor-property-deals-complaint-court = <b>To court.</b> If you disagree with the result you may go to court as the law provides.

## Application

minor-property-deals-field-department = Which district or town’s education department do you write to? For example: Bulandy district
minor-property-deals-field-address = Your home address
minor-property-deals-field-phone = Your phone
minor-property-deals-field-applicants = Full names of the applicants as in the identity card. If there are two of you, put a comma between
minor-property-deals-field-flat = Address of the flat in question
minor-property-deals-field-deal = Which kind of deal is it?
minor-property-deals-field-deal-sale = sale
minor-property-deals-field-deal-exchange = exchange
minor-property-deals-field-deal-gift = gift
minor-property-deals-field-children = Now about the children
minor-property-deals-field-children-name = Full name of the child
minor-property-deals-field-children-born = Year of birth
minor-property-deals-field-children-certificate = Number of the birth certificate
minor-property-deals-field-father-name = Full name of the child’s father
minor-property-deals-field-father-id = Number of the father’s identity card
minor-property-deals-field-father-issued = Who issued this card, and when?
minor-property-deals-field-mother-name = Full name of the child’s mother
minor-property-deals-field-mother-id = Number of the mother’s identity card
minor-property-deals-field-mother-issued = Who issued this card, and when?
minor-property-deals-field-future-address = At what address will you live from now on?
minor-property-deals-field-amount = What is the amount of the loan?
minor-property-deals-field-term = For what term is the loan?
minor-property-deals-field-bank-letter = Number of the bank’s letter
minor-property-deals-field-fallback = Where will the children live if the home is lost? Address of other housing, or of close relatives who agree to take them

## Letter, annex 5

minor-property-deals-letter-5-title = Application
minor-property-deals-letter-5-to =
    To the education department: { $department }
    from: { $applicants }
    address: { $address }
    phone: { $phone }
minor-property-deals-letter-5-body =
    { $signers ->
        [1] I wish
       *[other] We wish
    } to make a deal with this flat: { $flat }. Kind of deal: { $deal }. Please permit it.

    { $children-rows ->
        [1] Child
       *[other] Children
    }:
    { $children }

    Children over 10 write «келісемін» (“I agree”) and sign: ____________________

    Father: { $father-name }, identity card No. { $father-id }, issued: { $father-issued }. Signature ____________

    Mother: { $mother-name }, identity card No. { $mother-id }, issued: { $mother-issued }. Signature ____________

    Address after the deal: { $future-address }

    Write by hand: «Келешекте балалар тұрғын үймен қамтамасыз етілетін болады» (the children will be provided with a home in future)
    ____________________________________________________________

## Letter, annex 6

minor-property-deals-letter-6-title = Application
minor-property-deals-letter-6-to =
    To the education department: { $department }
    from: { $applicants }
    address: { $address }
    phone: { $phone }
minor-property-deals-letter-6-body =
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
