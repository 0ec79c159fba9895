minor-housing-sale-title = Certificate for the notary to sell or exchange a child's home
minor-housing-sale-short = Sell or exchange a child's home
minor-housing-sale-what = A certificate for the notary that a home belonging to a child may be sold or exchanged.
minor-housing-sale-who = For parents, guardians, trustees and foster carers who want to sell or exchange the home of a minor.
minor-housing-sale-see-minor-housing-mortgage = Not selling, but pledging it to a bank?
minor-housing-sale-see-minor-property-deals = Are you a guardian, trustee or foster carer? Look at the guardian’s certificate as well.
minor-housing-sale-keywords = sell flat, sell apartment, sell house, exchange flat, swap home, child's share, child owner, minor, guardianship permission, permission to sell, notary, opeka, custody office, sell home with children, property of a child, опека, продать квартиру, үй сату, sell|selling|sale|exchange|swap + flat|apartment|house|home|share|housing|condo + child|childs|children*|kid|kids|son|sons|daughter*|minor|minors|grandson*|granddaughter*|nephew, permission + sell|selling|sale|exchange|swap + flat|apartment|house|home|share|housing|condo|child|childs|children*|kid|kids|son|sons|daughter*|minor|minors|grandson*|granddaughter*|nephew

minor-housing-sale-q-who = Who applies?
minor-housing-sale-q-who-parents = The parents
minor-housing-sale-q-who-guardian = A guardian, trustee or foster carer
minor-housing-sale-q-family = Are you married?
minor-housing-sale-q-family-married = Married
minor-housing-sale-q-family-divorced = Divorced
minor-housing-sale-q-family-widowed = Widowed
minor-housing-sale-q-family-single = Never married
minor-housing-sale-q-died = Has the child's father or mother died?
minor-housing-sale-q-died-yes = Yes
minor-housing-sale-q-died-no = No
minor-housing-sale-q-wedlock = Were the parents married when the child was born?
minor-housing-sale-q-wedlock-yes = Yes
minor-housing-sale-q-wedlock-no = No
minor-housing-sale-q-come = Can both parents of the child come?
minor-housing-sale-q-come-both = Both will come
minor-housing-sale-q-come-one = One cannot
minor-housing-sale-q-come-alone = I am the child's only parent
minor-housing-sale-q-age = How old is the child? If there are several, choose the age of the eldest.
minor-housing-sale-q-age-under-10 = Under 10
minor-housing-sale-q-age-from-10 = 10 or older

minor-housing-sale-doc-application = Application of the parents, or of whoever stands in for them
minor-housing-sale-doc-application-more = On the form of annex 5. The form lies where you hand in the papers; you can also fill it in here in the bot and print it. At the end you write by hand, in Kazakh: <code>келешекте балаларды тұрғын үйсіз қалдырмауға міндеттенеміз</code> (“we undertake not to leave the children without a home in future”). Each child over 10 writes <code>келісемін</code> (“I agree”) and signs.
minor-housing-sale-doc-application-guardian = Your application (guardian, trustee or foster carer)
minor-housing-sale-doc-application-guardian-more = { minor-housing-sale-doc-application-more }
minor-housing-sale-doc-application-parent = Your application (the only parent)
minor-housing-sale-doc-application-parent-more = { minor-housing-sale-doc-application-more }
minor-housing-sale-doc-application-parents = Application of both parents
minor-housing-sale-doc-application-parents-more = { minor-housing-sale-doc-application-more }
minor-housing-sale-doc-guardian-consent = Notarised statement of the guardian (trustee, foster carer)
minor-housing-sale-doc-guardian-consent-more = That you agree to give up the pledged home. Certified by a notary. If nothing is pledged, first ask the education department whether it is needed.
minor-housing-sale-doc-guardian-consent-if = only if a guardian, trustee or foster carer applies
minor-housing-sale-doc-relatives-consent = Notarised statement of close relatives (if the home is pledged to a bank)
minor-housing-sale-doc-relatives-consent-more = That they agree to give up the pledged home if the debt to the bank is not paid. Each has it certified by a notary. The standard lists it as if for everybody, but if nothing is pledged, first ask the education department whether it is needed.
minor-housing-sale-doc-contract = Contract of the home (property)
minor-housing-sale-doc-contract-more = For the flat, house, summer house, plot or other property. Original and copy: the original is compared and given back.
minor-housing-sale-doc-title = Certificate of registered title to the property
minor-housing-sale-doc-title-more = Original and copy: the original is compared and given back.
minor-housing-sale-doc-tech-passport = Technical passport of the home
minor-housing-sale-doc-tech-passport-more = Original and copy: the original is compared and given back.
minor-housing-sale-doc-house-book = House register (of the people registered there)
minor-housing-sale-doc-house-book-more = Original and copy: the original is compared and given back.
minor-housing-sale-doc-identity = Identity cards of the parents, or of whoever stands in for them
minor-housing-sale-doc-identity-more = Of each: original and copy. The original is compared and given back.
minor-housing-sale-doc-identity-guardian = Your identity card (guardian, trustee or foster carer)
minor-housing-sale-doc-identity-guardian-more = { minor-housing-sale-doc-identity-more }
minor-housing-sale-doc-identity-parent = Your identity card
minor-housing-sale-doc-identity-parent-more = { minor-housing-sale-doc-identity-more }
minor-housing-sale-doc-identity-parents = Identity cards of both parents
minor-housing-sale-doc-identity-parents-more = { minor-housing-sale-doc-identity-more }
minor-housing-sale-doc-birth = Birth certificate of the child (of each child)
minor-housing-sale-doc-birth-more = One for each child. Originals and copies: the originals are compared and given back.
minor-housing-sale-doc-marriage = Marriage certificate
minor-housing-sale-doc-marriage-more = Original and copy: the original is compared and given back.
minor-housing-sale-doc-marriage-if = only if you are or were married
minor-housing-sale-doc-parents-marriage = Marriage and divorce certificates of the child’s parents
minor-housing-sale-doc-parents-marriage-more = The standard names certificates of marriage and divorce, but not whose they are when a guardian applies. Our advice: take those there are, and ask the education department whether your own is needed.
minor-housing-sale-doc-parents-marriage-if = only if a guardian, trustee or foster carer applies
minor-housing-sale-doc-divorce = Divorce certificate
minor-housing-sale-doc-divorce-more = Original and copy: the original is compared and given back.
minor-housing-sale-doc-divorce-if = only if you are divorced
minor-housing-sale-doc-death = Death certificate
minor-housing-sale-doc-death-more = Of your spouse or of the child's parent. Original and copy: the original is compared and given back.
minor-housing-sale-doc-death-if = only if your spouse or the child's parent has died
minor-housing-sale-doc-unmarried = Paper showing that you are not married
minor-housing-sale-doc-unmarried-more = Which paper it is the standard does not say: ask the education department beforehand. Original and copy: the original is compared and given back.
minor-housing-sale-doc-unmarried-if = only if you were never married
minor-housing-sale-doc-form-4 = Certificate in form No. 4
minor-housing-sale-doc-form-4-more = Wanted when the child was born outside marriage; it shows how the father was entered. Original and copy.
minor-housing-sale-doc-form-4-if = only if the child was born outside marriage
minor-housing-sale-doc-proxy = Notarised power of attorney of the absent parent
minor-housing-sale-doc-proxy-more = It says whom they trust to make the deal in their name.
minor-housing-sale-doc-proxy-if = only if one of the parents cannot come
minor-housing-sale-doc-second-parent = The child’s other parent
minor-housing-sale-doc-second-parent-more = Both come. If one cannot, a notarised power of attorney from that parent is needed.
minor-housing-sale-doc-second-parent-if = only if both parents come
minor-housing-sale-doc-child = The child (each child of 10 or older)
minor-housing-sale-doc-child-more = A child from 10 to 18 must come in person when the certificate is drawn up (Law on Marriage and Family, article 54).
minor-housing-sale-doc-child-if = only if the child is 10 or older

minor-housing-sale-fact-provider = Town and district education departments, in Astana the education board, issue the certificate: they are the guardianship authority. You can also hand the papers in at a public service centre.
minor-housing-sale-fact-form = Everything goes in on paper, not over the internet.
minor-housing-sale-fact-basis = Basis: articles 22–24 of the Civil Code; article 13, item 3, of the Law on Housing Relations; articles 58 and 114 of the Law on Marriage and Family; Government decree No. 1 of 5 January 2007. The standard itself was approved by Government decree No. 140 of 26 February 2010; here is its text as reworded by decree No. 336 of 31 March 2011.
minor-housing-sale-fact-information = The full procedure is in the lobbies of education departments and public service centres, and on their sites.
minor-housing-sale-fact-result = You get a certificate for the notary, or an answer that explains why it was refused.
minor-housing-sale-fact-sample = The certificate has the address of the home and the permission. The deputy head of the education department signs and stamps it.
minor-housing-sale-fact-applicants = The service is for private persons.
minor-housing-sale-fact-queue = An education department serves people in the order they come, without booking or faster service. Closed on Saturday, Sunday and holidays.
minor-housing-sale-fact-queue-psc = A public service centre has an electronic queue, without booking or faster service.
minor-housing-sale-fact-branches = Branches of the centres work 9:00–18:00 with a lunch break of one hour.
minor-housing-sale-fact-place = Go to the education department or public service centre where you live. The hall has boards with sample forms.
minor-housing-sale-fact-access = The buildings are also fitted for people with disabilities.
minor-housing-sale-fact-originals = Bring originals together with copies: they are compared and given back to you.
minor-housing-sale-fact-child-present = A child of 10 or older (up to 18) must come too when the certificate is made out.
minor-housing-sale-fact-child-agrees = A child over 10 writes <code>келісемін</code> (“I agree”) on the application and signs.
minor-housing-sale-fact-absent = If one of the parents (spouses) cannot come, a notarised power of attorney is needed to make the deal in their name.
minor-housing-sale-fact-forms = Application forms lie on the tables of the education department, or the specialists have them.
minor-housing-sale-fact-forms-psc = At a public service centre application forms are on a stand in the waiting hall.
minor-housing-sale-fact-promise = The application says where the children will live afterwards: another home, or close relatives who agree to take them. In your own hand you write, in Kazakh: <code>келешекте балаларды тұрғын үйсіз қалдырмауға міндеттенеміз</code> (“we undertake not to leave the children without a home in future”).
minor-housing-sale-fact-specialist = Hand the papers to a specialist of the education department.
minor-housing-sale-fact-windows = At a public service centre papers are handed in at windows. Each shows what it is for, and the name and post of the inspector.
minor-housing-sale-fact-receipt = The education department gives you a receipt with the day on which to collect the certificate.
minor-housing-sale-fact-receipt-psc = The centre gives you a receipt: number and date of the request, the service, how many papers and which, when and where to collect, and the inspector's name.
minor-housing-sale-fact-delivery = Collect the certificate in person where you handed in the papers: the education department or the centre.
minor-housing-sale-fact-storage = If you do not come in time, the education department keeps the certificate and papers for two months.
minor-housing-sale-fact-storage-psc = If you do not come in time, the centre keeps the papers for one month and then passes them to the education department.
minor-housing-sale-fact-refusal = If any paper of clause 11 is missing, the matter is suspended or refused.
minor-housing-sale-fact-refusal-psc = If papers are missing, the education department has one working day after getting them to write down the reason and return them to the centre. The centre tells you within one more working day and gives you the reason in writing.
minor-housing-sale-fact-principles = The staff must keep to the law, take no bribes, respect your rights, not drag things out, inform you fully and be polite. Your papers are kept safe, and what is in them confidential.
minor-housing-sale-fact-quality = It is measured whether the work is done on time. People are asked about quality, information, complaints and courtesy. It also counts whether the information is there electronically.
minor-housing-sale-fact-targets = The Minister of Education and Science sets the targets by order every year. The table of the standard has no figures.
minor-housing-sale-fact-complaint-help = The education department and the centre explain how to complain and help you write it.
minor-housing-sale-fact-complaint-phone = How to complain about an inspector of a centre: ask the information service, +77172580058.
minor-housing-sale-fact-complaint-paper = A complaint is written by hand, in any form.
minor-housing-sale-fact-complaint-receipt = The complaint goes into the log, and you get a slip with the day, the time and the name of who took it. It is dealt with in the time set by the law on citizens' applications; the answer comes in writing by post.
minor-housing-sale-fact-contacts = Ask the Committee for the Protection of Children's Rights (010000, Astana, House of Ministries, entrance 11, room 939, www.bala-kkk.kz), the education department or the centre.
minor-housing-sale-fact-note-pledge = The list has statements about a pledge to a bank, though the service is about sale and exchange. If nothing is pledged, ask the education department whether they are needed before you see a notary.
minor-housing-sale-fact-note-gift = The service is about sale and exchange, but the sample application also has gifts. If you want to give the home away, ask the education department first.
minor-housing-sale-fact-note-age = One place says "10 and older", another "over 10". If the child has turned 10, bring them along.
minor-housing-sale-fact-note-family = Which papers about the marriage are wanted from whom is not clear, and "other documents" may be asked for. Bring those that fit your family.
minor-housing-sale-fact-note-lunch = The education department has a lunch break, but its hour is not given. Call before you go and ask.
minor-housing-sale-fact-note-collect = How long you may queue to collect the certificate is not said: the 30 minutes are for handing in only.
minor-housing-sale-fact-note-director = Clause 9 has the centres work without lunch, clause 22 gives the director a lunch break. Better not to come to the director at lunch time.
minor-housing-sale-fact-note-forms = The standard speaks of "forms", but only the application has a sample (annex 5). A notary draws up the power of attorney and the relatives' statements.

minor-housing-sale-complaint-head = To the head of the education department. Write the complaint by hand, in any form. It is logged, you get a slip, and the answer comes by post.
minor-housing-sale-complaint-akimat = You can also write to the local akimat. Write the complaint by hand, in any form. The standard gives no addresses of akimats.
minor-housing-sale-complaint-director = If you applied at a public service centre: to its director. Write the complaint by hand, in any form. It is logged, you get a slip, and the answer comes by post.
minor-housing-sale-complaint-department = If somebody was rude: to the education department. Its head receives people 9:00–18:00 with a lunch break, except Saturday, Sunday and holidays. Write by hand; you get a slip, and the answer comes by post.
minor-housing-sale-complaint-psc = If somebody at a centre was rude: to the centre. The director receives people 9:00–20:00 with a lunch break, except Sunday and holidays; in branches 9:00–18:00 with a lunch break. Write by hand; you get a slip, and the answer comes by post.
minor-housing-sale-complaint-court = If you disagree with the result, you may go to court in the way the law sets.

minor-housing-sale-field-department = Which town or district is the education department in? For example: town of Balkhash
minor-housing-sale-field-applicants = Full names of the applicants (both parents, as in the identity cards, not shortened)
minor-housing-sale-field-address = Where do you live?
minor-housing-sale-field-phone = Your phone
minor-housing-sale-field-deal = What do you want to do with the home?
minor-housing-sale-field-deal-sale = sale
minor-housing-sale-field-deal-exchange = exchange
minor-housing-sale-field-deal-gift = gift
minor-housing-sale-field-home = Address of that flat or house
minor-housing-sale-field-children = The children
minor-housing-sale-field-children-name = Full name of the child
minor-housing-sale-field-children-birth = Year of birth
minor-housing-sale-field-children-certificate = Number of the birth certificate
minor-housing-sale-field-father = Full name of the father
minor-housing-sale-field-father-id = The father's identity card: number, issued by whom and when
minor-housing-sale-field-mother = Full name of the mother
minor-housing-sale-field-mother-id = The mother's identity card: number, issued by whom and when
minor-housing-sale-field-shelter = Where will the children live afterwards? Address of another home, or of close relatives who agree to take them

minor-housing-sale-letter-5-title = Application
minor-housing-sale-letter-5-to =
    To the education department: { $department }
    from { $applicants }
    Address: { $address }
    Phone: { $phone }
minor-housing-sale-letter-5-body =
    { $signers ->
        [1] I ask
       *[other] We ask
    } for permission to do this with the home that belongs to the { $children-rows ->
        [1] child
       *[other] children
    }: { $deal }.
    Address of the home: { $home }

    Children (each child over 10 writes «келісемін», “I agree”, and signs):
    { $children }

    Father: { $father }
    Identity card (number, issued by whom and when): { $father-id }
    Signature: ____________________

    Mother: { $mother }
    Identity card (number, issued by whom and when): { $mother-id }
    Signature: ____________________

    If we no longer have this home, the children will live at: { $shelter }

    Write by hand: «келешекте балаларды тұрғын үйсіз қалдырмауға міндеттенеміз» (we undertake not to leave the children without a home in future)
    ________________________________________________________________
    ________________________________________________________________
