# What people write outside a question. Phrases are parted by commas; a word with a star is the beginning of a word;
# «a|b + c» are parts near each other in any order, with alternatives.
# The three languages are read together; letters and case do not matter. Try: npm run -s cli -- understand --lang en "text".

intents-cues-danger = threatens, threatening, hits, beaten, beat me, beats, self harm, hurt myself, bullied, bullying, domestic violence, child missing, missing child, my child is missing, lost child, stepfather hits*, in danger, emergency, beats me, beating me, hits me, hitting me, hurting me, hurts me, violence, abuse*, abusive, rape*, raped, kill me, kill myself, suicid*, want to die, threaten*, child is alone, child alone, kidnap*, save me, stalking me, afraid of my husband, on fire, son|daughter|child|kid|grandson|granddaughter|mother|husband|wife + disappeared, my child is lost, is missing + son|daughter|kid|child|husband|wife|mother, went missing, gone missing, want to live + not|dont|don|no, follows me, following me, no reason to live, no point in living, locked me, wont let me out, afraid to go home, scared to go home, scared of my husband, scared of him, afraid of him, hit me, hits my, beats my, beat my, beating my, beaten by, with a knife, hits children, beats children
intents-cues-complain = bad service, refuse to accept, refused to accept, they refused, bribe*, rude, cheated, unfair*, grievance, complain*, complaint*, rude staff, file a complaint
intents-cues-reminders = notify*, notification*, alarm, wake me, remind*, reminder*, quiet hours
intents-cues-cases = continue, resume, my documents, show my list, my papers, history, my cases, my case, my checklist, my checklists, my applications, my application, my list, continue my list, status of my application
intents-cues-find-office = where do i go, where should i go, where to go, office hours, map of offices, on the map, location of, where to submit, where to apply in person, when does it open, is it open, address*, nearest, where is the office, where is the service centre, where is the service center, find an office, service centre, service center, tson, opening hours, working hours, phone of the*, phone number, contacts of, how to get to, office near*, offices
intents-cues-language = speak english, speak kazakh, speak russian, talk in*, in my language, english, russian, kazakh, in english, in russian, in kazakh, change language, switch language, switch to*, another language, english please, language
intents-cues-privacy = remove my account, delete my account, delete account, who sees my*, my information, erase*, data protection, what do you know about me, privacy, my data, personal data, delete my data, delete everything about me, what do you store about me, what you store, forget me, gdpr
intents-cues-help = menu, i dont understand, dont understand, confused, what now, commands, start, what is this, who are you, assist*, guide, help, help me, i need help, what can you do, how does it work, how do i use*, how to use*, operator, human, talk to a person, instructions, support, talk to a human, speak to a human, talk to human, speak to a person, real person, live person, talk to someone, speak to an operator
intents-cues-cancel = never mind, nevermind, forget it, not needed, start over, undo, back, close, cancel*, abort, go back, quit, exit
intents-cues-thanks = thank you for help, great thanks, appreciate*, good job, well done, thanks a lot, thank you so much, thank you very much, many thanks, thank*, thanks*, thx, tnx, ty, cheers
intents-cues-greeting = hey bot, hi there, hi bot, yo, sup, salam, salem, hello*, hi, hey, good morning, good evening, good afternoon, good day, greetings
intents-cues-stop = shut up, dont message*, don t message*, do not message*, leave me, quiet, silence, enough, fuck off, get lost, leave me alone, stop, stop writing*, stop messaging*, unsubscribe, go away, shut up, dont write*, do not write*, stop writing to me, stop texting me, no more messages

intents-outside-identity = passport*, id card*, identity card*, identity document, lost id, national id, lost my id, my id, new id
intents-outside-driving = driving licence, driving license, driver*, driving, licence plate, driver's license, driving school
intents-outside-tax = tax*, vat
intents-outside-family = divorce*, marriage*, marry*, married, wedding*, alimony, birth certificate*, death certificate*, change surname, change my name, name change, adopt*, newborn
intents-outside-pension = pension*, retire*
intents-outside-benefit = benefit*, allowance*, unemploy*, disabilit*, social aid, welfare, maternity*, subsid*, payment*
intents-outside-address = register my address, address registration, residence registration, registration of address, register at address, place of residence
intents-outside-business = business*, company, companies, entrepreneur*, startup, licence for trade, open a shop, sole proprietor*, llp
intents-outside-court = court*, lawyer*, attorney*, lawsuit*, sue, police, crime, power of attorney, judge
intents-outside-loan = loan*, credit*, mortgage*, bankrupt*, debt*, bank, bank account, interest rate*
intents-outside-medicine = doctor*, hospital*, clinic*, appointment*, ambulance, vaccin*, medicine, medical*, health insurance, pharmacy, dentist*
intents-outside-school = school, schools, first grade*, enrol in school, enroll in school, school enrolment, school enrollment, textbook*, school uniform, summer camp, enrolment, enrollment
intents-outside-university = university*, college*, grant for university, dormitory, unt exam, ent exam, student loan
intents-outside-visa = visa*, migrant*, migration, immigra*, residence permit*, citizenship, refugee*, work permit*, deport*
intents-outside-land = land, land plot*, cadastr*, real estate, privatis*, privatiz*, plot for*
intents-outside-car = car, cars, car registration, vehicle*, parking, fine, fines, traffic fine*, inspection, insurance, number plate*
intents-outside-utilities = utilit*, electricity*, gas, water*, heating, internet, bill, bills, garbage
intents-outside-conviction = criminal record*, conviction*, police clearance, no criminal*
intents-outside-army = military*, army, conscript*, draft notice
intents-outside-housing = housing queue, social housing, rent*, rental*, buy a flat, buy an apartment, buy a house
intents-outside-signature = digital signature*, e-signature*, egov password
intents-outside-other = weather*, joke*, sing*, song*, news, dollar rate, exchange rate*, recipe*, cook*, movie*, football, taxi, ticket*, train*, flight*, job*, vacanc*, salary, how old are you, who are you, how are you, who made you, vote*, president*, elections, play a game, love you, delivery, parcel*, post office, buy*

intents-small = please, a, an, the, i, me, my, we, you, your, is, are, am, do, does, for, of, to, in, on, at, and, or, how, what, where, when, can, could, want, need, get, it, this, that, from, with, about, would, like, will, be, have, has, who, going, someone, much, documents, document, papers, apply, lost, renew, go, speak, write, let us, lets, answer, now, better, possible

# Which language was named.
intents-language-kk = kazakh, kazak, qazaq
intents-language-ru = russian
intents-language-en = english

intents-office-psc = tson*, psc, service centre*, service center*, public service cent*
intents-office-education-departments = education department*, department of education

# Answers to what is written outside a question.
intents-none = None of these
intents-none-text = I see. I know 13 services: kindergarten, school bus, a child's home and inheritance, guardianship, study abroad, farm and livestock. For others call 1414 or see egov.kz. Or choose:
intents-outside-text = I cannot help with this: I know 13 services – kindergarten, school bus, a child's home and inheritance, guardianship, study abroad, farm and livestock.
intents-door = Ask at <b>1414</b> (free) or on <b>egov.kz</b>.
intents-door-identity = Passports and identity cards are issued at any public service centre (PSC). Questions: <b>1414</b> (free) or <b>egov.kz</b>.
intents-door-court = You go to court through the «Court Cabinet»: <b>office.sud.kz</b>. Questions: <b>1414</b> (free).
intents-door-pension = A pension is granted through the public service centre (PSC) and <b>egov.kz</b>. Questions: <b>1414</b> (free).
intents-door-benefit = Look for work and payments on <b>egov.kz</b>. Questions: <b>1414</b> (free).
intents-door-driving = A driving licence is renewed on <b>egov.kz</b> or in the eGov Mobile app. Questions: <b>1414</b> (free).
intents-door-tax = For taxes there is the taxpayer's cabinet: <b>knp.kgd.gov.kz</b>. Questions: <b>1414</b> (free).
intents-door-family = Marriages and births are registered by the civil registry (RAGS); you can also apply on <b>egov.kz</b>. Questions: <b>1414</b> (free).
intents-door-address = You register your address on <b>egov.kz</b> or in eGov Mobile; service centres (PSC) have a self-service corner for it. Questions: <b>1414</b> (free).
intents-door-business = A sole proprietor or a company is registered through <b>egov.kz</b>. Questions: <b>1414</b> (free).
intents-door-conviction = A certificate of no criminal record is issued on <b>egov.kz</b> or at a public service centre (PSC). Questions: <b>1414</b> (free).
intents-door-army = Military registration and call-up are with the defence department of your district. Questions: <b>1414</b> (free) or <b>egov.kz</b>.
intents-perhaps = Or do you mean this?
intents-danger-text =
    If you are in danger now, call <b>112</b>. It is free, day and night.

    102 is the police, 103 the ambulance.
    <b>111</b> helps families, women and children: violence, bullying, when it is too much to bear. Free, day and night.
intents-thanks-text = You are welcome! Write when you need me.
intents-greeting-text = Hello! What do you need? Choose or write in your own words:
intents-stop-text = All right. I write by myself only reminders and answers to your complaints. You can remove reminders here:
intents-draft-kept = What you began is saved as a draft.
