# Certificate of guardianship. Government decree 336 of 31.03.2011, annex 4.

## Card

guardianship-certificate-title = Certificate of guardianship
guardianship-certificate-short = Certificate of guardianship
guardianship-certificate-what = A certificate that you are the child’s guardian. If it is refused, an answer that says why.
guardianship-certificate-who = For a guardian who has already been appointed by a decision.
guardianship-certificate-see-orphan-social-provision = Not appointed as guardian yet?
guardianship-certificate-keywords = guardian, guardianship, trusteeship, custody, ward, orphan, foster, legal guardian, certificate of guardianship, proof of guardianship, opeka, opekun, korganshy, kamkorshy, guardianship certificate, certificate of guardianship, certificate|proof|prove|paper|papers|confirmation + guardian*|custody|trustee*

## Questions

guardianship-certificate-q-child-id = Does the child already have an identity card?
guardianship-certificate-q-child-id-yes = Yes
guardianship-certificate-q-child-id-no = Not yet

## Documents

guardianship-certificate-doc-decision = Copy of the decision appointing you guardian
guardianship-certificate-doc-decision-more = The decision of the local executive body (akimat). A copy is wanted; bring the original too for comparison.
guardianship-certificate-doc-guardian-id = Your identity card (the guardian’s)
guardianship-certificate-doc-guardian-id-more = Original and copy.
guardianship-certificate-doc-child-identity = The child’s identity document
guardianship-certificate-doc-child-identity-more = Original and copy. If the child has neither an identity card nor a passport, show the birth certificate.
guardianship-certificate-doc-birth-certificate = The child’s birth certificate
guardianship-certificate-doc-birth-certificate-more = Original and copy.
guardianship-certificate-doc-child-id-card = The child’s identity card
guardianship-certificate-doc-child-id-card-more = Original and copy. If it is the card you show for item 11.3, no second original is needed; make two copies.
guardianship-certificate-doc-child-id-card-if = only if the child already has one
guardianship-certificate-doc-residence = Certificate of residence
guardianship-certificate-doc-residence-more = The information certificate of the housing department.

## Facts

guardianship-certificate-fact-provider = The certificate comes from the education department of your district or town (in Astana, from the city education administration). If it suits you better, hand the papers in at a public service centre (PSC).
guardianship-certificate-fact-form = Everything goes in on paper, not over the internet.
guardianship-certificate-fact-basis = Law on Marriage and Family, articles 100–116; Decree No. 1346 of 9 September 1999 on guardianship, foster care and the central register of children; Decree No. 1 of 5 January 2007 setting up the PSCs. The standard itself was approved by Government decree No. 140 of 26 February 2010; here is its text as reworded by decree No. 336 of 31 March 2011.
guardianship-certificate-fact-information = Full information hangs in the entrance halls of the education departments and PSCs, and is on their websites.
guardianship-certificate-fact-result = You get a certificate of guardianship on the form of annex 4, or an answer with the reason for refusal.
guardianship-certificate-fact-certificate-content = The certificate shows your name and address, the number and date of the akim’s decision, the child and the date of birth, and whether there is a list of the child’s property. The head of the department signs it.
guardianship-certificate-fact-certificate-duties = It also names your duties: to raise and teach the child, prepare the child for work, protect the child’s rights and property. In court and state bodies you act for the child without a separate power of attorney.
guardianship-certificate-fact-applicants = The service is for private persons, not for organisations.
guardianship-certificate-fact-hours-department = The education department takes people in the order they come: no booking and no faster service. It is closed on Saturdays, Sundays and holidays.
guardianship-certificate-fact-hours-psc = The PSC has an electronic queue: no booking and no faster service. Its branches and offices work from 9:00 to 18:00 with a one-hour lunch break.
guardianship-certificate-fact-place = Go to the education department or the PSC of the place where you live.
guardianship-certificate-fact-accessibility = The buildings are fitted for people with disabilities. Stands in the waiting halls show how filled-in forms look.
guardianship-certificate-fact-originals = Bring the originals along with the copies: they are compared and given back to you.
guardianship-certificate-fact-forms-department = Blank forms lie on the tables of the education department; its staff have them too.
guardianship-certificate-fact-forms-psc = Blank forms are on a stand in the waiting hall of the PSC.
guardianship-certificate-fact-hand-in-department = Hand the papers to a specialist of the education department.
guardianship-certificate-fact-hand-in-psc = At the PSC papers are taken at a “window”. A sign there says what the window does and gives the inspector’s name and position.
guardianship-certificate-fact-receipt-department = You get a receipt for all your papers. It says on which day to come for the result.
guardianship-certificate-fact-receipt-psc = The receipt shows the number and date of your request, the service, how many papers and which, when (day, time) and where to collect the result, and the inspector’s name.
guardianship-certificate-fact-delivery = Collect the finished paper in person where you applied: at the education department or the PSC.
guardianship-certificate-fact-storage-department = If you do not come in time, the education department keeps the finished paper and your documents for two months.
guardianship-certificate-fact-storage-psc = If you do not come in time, the PSC keeps the papers for one month and then passes them to the education department.
guardianship-certificate-fact-refusal-department = If even one document of the list is missing, the education department may suspend the matter or refuse.
guardianship-certificate-fact-refusal-psc = If papers are missing, the education department returns them to the PSC with a written reason within one working day of getting them. The PSC, too, tells you within one working day and hands you that reason.
guardianship-certificate-fact-principles = The staff must keep to the law, take no bribes, respect your rights, not drag things out, inform you fully and be polite. Your papers are kept safe, and what is in them confidential.
guardianship-certificate-fact-quality = The service is measured by six figures: on time, quality, information, information available online, how complaints are handled, courtesy.
guardianship-certificate-fact-targets = The yearly targets are set by the Minister of Education and Science.
guardianship-certificate-fact-complaint-help = Both the education department and the PSC explain how to complain and help you write. Their addresses and phones: “Where to go”.
guardianship-certificate-fact-complaint-phone = The PSC information line tells you how to complain about an inspector: +77172580058. You may also call the PSC itself.
guardianship-certificate-fact-complaint-paper = Write the complaint by hand, in your own words.
guardianship-certificate-fact-complaint-answer = The complaint is entered in the register and you get a slip with date, time and who took it. It is handled within the term of the law on citizens’ appeals; the answer comes by post, in writing.
guardianship-certificate-fact-contacts = Further questions: Committee for the Protection of Children’s Rights, Ministry of Education and Science, 010000 Astana, House of Ministries, entrance 11, room 939, www.bala-kkk.kz. The education department and the PSC answer too.
guardianship-certificate-fact-note-collect = The queue to hand in is 30 minutes at most; how long you may wait when collecting is not said.
guardianship-certificate-fact-note-lunch = The education department has a lunch break, but the standard does not give its hours. Better call before you go.
guardianship-certificate-fact-note-holidays = Clause 9 closes the PSC on Sundays only and is silent on holidays; by clause 22 its director does not receive people on holidays. Ask before a holiday.
guardianship-certificate-fact-note-refusal = If you applied at the education department itself, no term for telling you of a refusal is given. Go by the general term of five working days.
guardianship-certificate-fact-note-refusal-psc = It is not quite clear when the working day starts within which the PSC tells you of a refusal. Count from the day the papers came back to the PSC.
guardianship-certificate-fact-note-storage = What the education department does with the papers after two months is not said. Collect them earlier.
guardianship-certificate-fact-note-indicators = Annex 3 names six indicators but leaves the figures empty. Its line numbers have gaps: 3.1, 3.3, 4.3.
guardianship-certificate-fact-note-director = By clause 9 the PSC works without a lunch break; by clause 22 its director has a break, with no hours given. Check the time first.
guardianship-certificate-fact-note-addressee = The standard names addressees for two cases only: the result and rudeness. About an official’s action, quality or delay write to the same heads. The akimat’s address is not in the annexes.
guardianship-certificate-fact-note-child-papers = Item 11.3 names the child’s document, 11.4 the birth certificate and an identity card: they overlap, and whose card is not said. No need to bring one paper twice, but have a spare copy.
guardianship-certificate-fact-note-residence = It is not said whose certificate of residence is wanted, the guardian’s or the child’s. Better get one that shows both.
guardianship-certificate-fact-note-application = Clauses 12 and 13 speak of application forms, but the list in clause 11 has no application and there is no sample. Ask for the form on the spot.

## Complaints

guardianship-certificate-complaint-department-head = <b>To the head of the education department.</b> Address and phone are in the list of departments. Monday to Friday, 9:00–18:00, with a lunch break; not on holidays. Write it by hand, in your own words. It is registered and you get a slip; the answer comes by post.
guardianship-certificate-complaint-psc-director = <b>To the director of the PSC</b>, if you applied there. Address and phone of the front office are in the list of PSCs. Monday to Saturday, 9:00–20:00, with a break; in branches 9:00–18:00 with a one-hour lunch. Not on holidays. Write it by hand, in your own words. It is registered and you get a slip; the answer comes by post.
guardianship-certificate-complaint-rude-department = <b>If somebody was rude – to the education department.</b> Its head receives people: Monday to Friday, 9:00–18:00, with a lunch break; not on holidays. Write it by hand, in your own words. It is registered and you get a slip; the answer comes by post.
guardianship-certificate-complaint-rude-psc = <b>If somebody was rude – to the PSC.</b> Its director receives people: Monday to Saturday, 9:00–20:00, with a break; in branches 9:00–18:00 with a one-hour lunch. Not on holidays. Write it by hand, in your own words. It is registered and you get a slip; the answer comes by post.
guardianship-certificate-complaint-akimat = <b>To the akimat of the district or town.</b> Instead of the head of the department, or after. The standard gives no address: ask the education department.
guardianship-certificate-complaint-court = <b>To court.</b> If you disagree with the result you may go to court as the law provides.
