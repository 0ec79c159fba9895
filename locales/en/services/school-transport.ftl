school-transport-title = Free rides to school and back home
school-transport-short = Free school transport
school-transport-what = Your child is driven to school and back home free of charge for the whole school year. You get a certificate about it, signed by the akim.
school-transport-who = For parents and legal representatives of children who live in a township or village and need a ride to school.
school-transport-keywords = school bus, free bus, ride to school, take my child to school, school is far away, village school, pupils transport, transport certificate, school shuttle, школьный автобус, подвоз, мектеп автобусы, school*|pupil*|schoolchild* + bus|transport*|ride|rides|far|shuttle|takes|brings|drives

school-transport-q-child-paper = Which paper does your child have?
school-transport-q-child-paper-birth-certificate = Birth certificate
school-transport-q-child-paper-identity-card = Identity card

school-transport-doc-application = Application for free transport
school-transport-doc-application-more = A parent or legal representative writes it to the akim of the township, village or rural district (sample in annex 2). The sample is in the akimat's lobby and with its staff. The bot can also prepare it for printing.
school-transport-doc-birth-certificate = The child's birth certificate
school-transport-doc-birth-certificate-more = Original and copy. They compare the original with the copy and give it back.
school-transport-doc-birth-certificate-if = if you bring the birth certificate
school-transport-doc-identity-card = The child's identity card
school-transport-doc-identity-card-more = Original and copy. They compare the original with the copy and give it back.
school-transport-doc-identity-card-if = if you bring the identity card
school-transport-doc-school-certificate = Certificate from the school
school-transport-doc-school-certificate-more = The school issues it (sample in annex 5): the child's name, school, class, shift, lesson hours, and that the child needs transport. The head of the school signs and stamps it.

school-transport-fact-provider = The akimat (local office) of your township, village or rural district does this. The button “Where to go” finds yours.
school-transport-fact-basis = Based on article 6(5) of the Law on Education of 27 July 2007 No. 319 and point 2(2) of Government decree No. 1256 of 21 December 2007.
school-transport-fact-applicants = The service is for private persons.
school-transport-fact-parent = A parent or legal representative of the child applies.
school-transport-fact-result = The child is driven to school and home free of charge, and you get a certificate about it (annex 6). Otherwise you are told of a refusal.
school-transport-fact-valid = The certificate is valid for one school year. You need a new one for the next year.
school-transport-fact-form = Everything is on paper; you cannot apply online.
school-transport-fact-information = Full information is in the akimats' lobbies, on the sites of the region's akimat and education directorate, and on www.edu.gov.kz.
school-transport-fact-place = You are received in the akimat's building. The waiting room has boards with samples of filled-in forms.
school-transport-fact-accessible = The building is fitted to serve people with disabilities.
school-transport-fact-school-year = Applications are taken all through the school year.
school-transport-fact-queue = First come, first served: no booking and no faster service.
school-transport-fact-originals = They compare the original of the child's paper with the copy and give it back.
school-transport-fact-sample = The sample application is in the akimat's lobby and with its staff.
school-transport-fact-hand-in = Hand your papers in at the office of the akimat's specialist for social matters.
school-transport-fact-in-person = Come in person to collect the certificate.
school-transport-fact-list = The akim approves a list of the children transported this school year: name, number of the child's paper, where they live, school and class.
school-transport-fact-receipt = The specialist gives you a receipt with the number and date of your application, the specialist's name and the day to come for the answer.
school-transport-fact-receipt-lines = The receipt (annex 4) lists the papers taken: application, copy of the child's paper (number and issuer), certificate from the school. The specialist signs it.
school-transport-fact-delivery = The akimat's specialist hands out the certificate in working hours. It names the school and bears the akim's signature and stamp.
school-transport-fact-register = You sign for the certificate in the register (annex 7).
school-transport-fact-unclaimed = Papers not collected in time are kept by the akimat. For how long is not said.
school-transport-fact-refusal = They may refuse if papers are missing. They explain the reason in writing.
school-transport-fact-complaint-help = The akimat of the township, village or rural district explains how to complain and helps you write it.
school-transport-fact-complaint-papers = With the complaint, hand in a free-form statement and copies of the papers you had handed in.
school-transport-fact-complaint-hand = A complaint to the akimat is written by hand, in free form.
school-transport-fact-complaint-answer = The complaint is entered in a journal. You get a slip with the date, the time and the name of the person who took it. It is considered within the term of the Law of 12 January 2007 on applications; the written answer comes by post.
school-transport-fact-principles = The akimat undertakes to keep to the law, inform you fully, keep your data confidential, and work on time, carefully and politely.
school-transport-fact-indicators = Its work is measured by the indicators of quality and access in annex 9.
school-transport-fact-targets = The Ministry of Education and Science sets the targets every year by order.
school-transport-fact-contacts = More information: Committee for Children's Rights, 010000, Astana, House of Ministries, entrance 11, room 945, www.bala-kkk.kz.
school-transport-fact-note-days = The term is given in different ways: clause 7 says both “5 days” and “5 working days”, clause 15 says “after 5 days”. We count 5 working days.
school-transport-fact-note-lunch = There is a lunch break, but its hours are not given. Call before you go.
school-transport-fact-note-towns = The list of akimats has hardly anything but townships and villages. If yours is not there, ask the district akimat or the school.
school-transport-fact-note-child-paper = Clause 11 wants one paper, the birth certificate or the identity card; clause 13 says “and/or”. If your child has both, take both.
school-transport-fact-note-receipt = Clause 14 says the receipt names the day you get the service, but the sample in annex 4 has no such line. Ask them to write the date in.
school-transport-fact-note-complaint = Clause 21 speaks of the office of the region's akimat, clause 24 of a complaint to the village akimat. It is sensible to start with the village akim and write to the region if the answer does not satisfy you.
school-transport-fact-note-committee = The committee's phone and hours are not given. Another standard prints room 939 for the same committee, so check on its site first.
school-transport-fact-note-targets = The values in annex 9 are left empty.

school-transport-complaint-akim = To the akim of the township, village or rural district. The akim receives on working days from 9.00 to 18.00, with a lunch break. Write by hand in free form and add copies of the papers you handed in. You get a slip; the written answer comes by post.
school-transport-complaint-region-akimat = To the office of the akimat of your region (or Astana, Almaty); /find has the address. In writing: by post, electronically where the law allows it, or in person on a working day. Add a free-form statement and copies of the papers you handed in. You get a slip; the answer comes by post.
school-transport-complaint-children-committee = If the service was poor or somebody was rude: Committee for Children's Rights of the Ministry of Education and Science, Astana, House of Ministries, entrance 11, room 945. Write in free form.
school-transport-address-children-committee = 010000, Astana, House of Ministries, entrance 11, room 945
school-transport-complaint-court = If you disagree with the result, you may go to court as the law provides.

school-transport-field-akimat = To the akim of which township, village or rural district do you write? For example: Kenes rural district
school-transport-field-applicant = Your surname, first name and patronymic?
school-transport-field-address = At what address do you live?
school-transport-field-phone = Your phone number?
school-transport-field-child = The child's surname, first name and patronymic?
school-transport-field-birth-year = In which year was the child born? For example: 2003
school-transport-field-settlement = In which village and district does the child live?
school-transport-field-school = Full name and number of the school?
school-transport-field-grade = Which class is the child in? For example: 5 “A”
school-transport-field-school-year = For which school year? For example: 2011–2012

school-transport-letter-2-title = Application
school-transport-letter-2-to =
    To the akim of { $akimat }
    Applicant: { $applicant }
    Address: { $address }
    Phone: { $phone }
school-transport-letter-2-body =
    Please provide my child with free transport to school and home in the { $school-year } school year.

    Child's surname, first name, patronymic: { $child }
    Year of birth: { $birth-year }
    Lives in (village, district): { $settlement }
    School: { $school }
    Class: { $grade }
