# What people write outside a question. Phrases are parted by commas; a word with a star is the beginning of a word;
# «a|b + c» are parts near each other in any order, with alternatives.
# The three languages are read together; letters and case do not matter. Try: npm run -s cli -- understand --lang en "text".

intents-cues-danger = threatens, threatening, hits, beaten, beat me, beats, self harm, hurt myself, bullied, bullying, domestic violence, child missing, missing child, my child is missing, lost child, stepfather hits*, in danger, emergency, beats me, beating me, hits me, hitting me, hurting me, hurts me, violence, abuse*, abusive, rape*, raped, kill me, kill myself, suicid*, want to die, threaten*, child is alone, child alone, kidnap*, save me, stalking me, afraid of my husband, on fire, son|daughter|child|kid|grandson|granddaughter|mother|husband|wife + disappeared, my child is lost, is missing + son|daughter|kid|child|husband|wife|mother, went missing, gone missing, want to live + not|dont|don|no, follows me, following me, no reason to live, no point in living, locked me, wont let me out, afraid to go home, scared to go home, scared of my husband, scared of him, afraid of him, hit me, hits my, beats my, beat my, beating my, beaten by, with a knife, hits children, beats children, hit|hits|beat|beats|beating|hitting|attack* + me|my|child|kid|mother|wife|sister|brother, child|kid|baby|children + alone|locked|abandoned, did not come home, didnt come home, threaten* + knife|kill|gun, hurt|kill + himself|herself|themselves, molest*, assault*, house is burning, gas leak, unconscious, not breathing, overdose, bleeding, i am scared, house is on fire, fire in|our + house|flat|home|kitchen
intents-cues-complain = bad service, refuse to accept, refused to accept, they refused, bribe*, rude, cheated, unfair*, grievance, complain*, complaint*, rude staff, file a complaint, rude to me, yelled at, shouted at, insult*, refus* + papers|documents|application|accept, did not accept|didnt accept|rejected|denied + papers|documents|application, ask* + bribe|money, took too long, missed the deadline, report + clerk|staff|official|employee, lodge a complaint, make a complaint
intents-cues-reminders = notify*, notification*, alarm, wake me, remind*, reminder*, quiet hours, ping me, let me know, alert me, set an alarm, dont let me forget, don t let me forget
intents-cues-cases = continue, resume, my documents, show my list, my papers, history, my cases, my case, my checklist, my checklists, my applications, my application, my list, continue my list, status of my application, my + case|cases|checklist|checklists|list|lists|application|applications, what i started, where i stopped, application status, open my case, where is my document, where is my certificate, is my|are my|my + ready, document|documents|paper|papers|certificate|application + ready, status, rate, rating, rate the office, give a rating, leave a rating
intents-cues-find-office = where do i go, where should i go, where to go, office hours, map of offices, on the map, location of, where to submit, where to apply in person, when does it open, is it open, address*, nearest, where is the office, where is the service centre, where is the service center, find an office, service centre, service center, tson, opening hours, working hours, phone of the*, phone number, contacts of, how to get to, office near*, offices, office|offices|department|centre|center|tson|akimat|psc + where|address|phone|telephone|number|hours|open|closes|nearest|near|location|directions|map|contact*
intents-cues-language = speak english, speak kazakh, speak russian, talk in*, in my language, english, russian, kazakh, in english, in russian, in kazakh, change language, switch language, switch to*, another language, english please, language, language + change|switch|another|other|choose|select, kazakh|russian|english + switch|speak|talk|change|in|write|answer
intents-cues-privacy = remove my account, delete my account, delete account, who sees my*, my information, erase*, data protection, what do you know about me, privacy, my data, personal data, delete my data, delete everything about me, what do you store about me, what you store, forget me, gdpr, data|information|profile|account|history + delete|remove|erase|wipe|keep|store|collect|about me, who can see, is it safe, privacy policy
intents-cues-help = menu, i dont understand, dont understand, confused, what now, commands, start, what is this, who are you, assist*, guide, help, help me, i need help, what can you do, how does it work, how do i use*, how to use*, operator, human, talk to a person, instructions, support, talk to a human, speak to a human, talk to human, speak to a person, real person, live person, talk to someone, speak to an operator, what are you, what is this bot, how can you help, can you help, need help, show me how, explain how, call an operator, connect me, agent, customer support, are you a bot, are you human, are you a human, is this a bot, home, main menu, home page, need a human, need an operator, i need a person
intents-cues-cancel = never mind, nevermind, forget it, not needed, start over, undo, back, close, cancel*, abort, go back, quit, exit, scrap that, changed my mind, no need, leave it, drop it, end
intents-cues-thanks = thank you for help, great thanks, appreciate*, good job, well done, thanks a lot, thank you so much, thank you very much, many thanks, thank*, thanks*, thx, tnx, ty, cheers, thank u, thanks so much, you helped, great help, god bless, awesome, perfect thanks
intents-cues-greeting = hey bot, hi there, hi bot, yo, sup, salam, salem, hello*, hi, hey, good morning, good evening, good afternoon, good day, greetings, good night, hiya, howdy, good to see you, hello there, morning, evening, anybody here, anyone there, whats up
intents-cues-stop = shut up, dont message*, don t message*, do not message*, leave me, quiet, silence, enough, fuck off, get lost, leave me alone, stop, stop writing*, stop messaging*, unsubscribe, go away, dont write*, do not write*, stop writing to me, stop texting me, no more messages, stop|dont|don|no more|quit + message|messages|messaging|writing|texting|sending|bothering|spam*|notify, unsubscrib*, shush, bugger off, piss off, do not disturb, dont disturb

intents-outside-identity = passport*, id card*, identity card*, identity document, lost id, national id, lost my id, my id, new id, iin, identification number, id document, stolen documents, lost documents
intents-outside-driving = driving licence, driving license, driver*, driving, licence plate, driver's license, driving school, driving licen*, driver s, drivers licen*, driving test, driving exam, licence + drive|driving|driver, international driving
intents-outside-tax = tax*, vat, income declaration, revenue committee
intents-outside-family = divorce*, marriage*, marry*, married, wedding*, alimony, birth certificate*, death certificate*, change surname, change my name, name change, adopt*, newborn, marri*, divorc*, registry office, civil registry, birth + certificate|register|registration, death certificate, surname*, last name, paternity, child support, funeral*
intents-outside-pension = pension*, retire*, seniority
intents-outside-benefit = benefit*, allowance*, unemploy*, disabilit*, social aid, welfare, maternity*, subsid*, payment*, disab*, welfare*, social assistance, job centre, jobseeker*, large family, breadwinner
intents-outside-address = register my address, address registration, residence registration, registration of address, register at address, place of residence, residen* + register*|registration|certificate, register* + address|residence, proof of address, address certificate, propiska
intents-outside-business = business*, company, companies, entrepreneur*, startup, licence for trade, open a shop, sole proprietor*, llp, compan*, sole trader, licen* + trade|business|alcohol, trademark, start a shop, open + shop|cafe|business|company, tender*, procurement, invoice*, firm, register + company|firm|business
intents-outside-court = court*, lawyer*, attorney*, lawsuit*, sue, police, crime, power of attorney, judge, legal aid, legal advice, notar*, prosecutor*, fraud*, scam*, theft, stolen, bailiff*, court|police|prosecutor|bank|employer + complaint|claim|application
intents-outside-loan = loan*, credit*, mortgage*, bankrupt*, debt*, bank, bank account, interest rate*, collector*, mortgage rate*, refinanc*, deposit*
intents-outside-medicine = doctor*, hospital*, clinic*, appointment*, ambulance, vaccin*, medicine, medical*, health insurance, pharmacy, dentist*, physician, pediatric*, gynecolog*, psycholog*, prescription*, medicine*, pharmac*, pregnan*, sick leave, fever, ambulance*, toothache, sick
intents-outside-school = school, schools, first grade*, enrol in school, enroll in school, school enrolment, school enrollment, textbook*, school uniform, summer camp, enrolment, enrollment, school + enrol*|admission|transfer|uniform|fees|holidays|register, lyceum*, gymnasium*, homework, tutor*, summer camp*, essay, math*
intents-outside-university = university*, college*, grant for university, dormitory, unt exam, ent exam, student loan, universit*, student*, dorm*, admission exam*, unt, tuition*
intents-outside-visa = visa*, migrant*, migration, immigra*, residence permit*, citizenship, refugee*, work permit*, deport*, citizenship*, permanent residen*, migrat*, foreigner*, border crossing, exit permit, travel ban
intents-outside-land = land, land plot*, cadastr*, real estate, privatis*, privatiz*, plot for*, cadast*, real estate*, property registration, no property certificate, building permit*, construction*, privati*
intents-outside-car = car, cars, car registration, vehicle*, parking, fine, fines, traffic fine*, inspection, insurance, number plate*, car registration*, register + car|vehicle, deregister*, parking*, car insurance, vehicle inspection, accident report
intents-outside-utilities = utilit*, electricity*, gas, water*, heating, internet, bill, bills, garbage, electric*, water supply, hot water, heating*, garbage*, internet*, wifi, elevator*, meter reading*, coal
intents-outside-conviction = criminal record*, conviction*, police clearance, no criminal*, convict*, background check*, police certificate, good conduct
intents-outside-army = military*, army, conscript*, draft notice, draft + notice|deferment|military, soldier*, deferment*
intents-outside-housing = housing queue, social housing, rent*, rental*, buy a flat, buy an apartment, buy a house, social housing*, housing + queue|list|state|programme|program, buy + flat|apartment|house|home, tenant*, landlord*
intents-outside-signature = digital signature*, e-signature*, egov password, e signature*, electronic signature*, egov*, password*, qr code, digital documents
intents-outside-other = weather*, joke*, sing*, song*, news, dollar rate, exchange rate*, recipe*, cook*, movie*, football, taxi, ticket*, train*, flight*, job*, vacanc*, salary, how old are you, who are you, how are you, who made you, vote*, president*, elections, play a game, love you, delivery, parcel*, post office, buy*, rain*, snow*, poem*, story, dollar*, euro, horoscope*, film*, music*, taxi*, plane, bus schedule, job, jobs, salar*, resume, cv, labor contract, labour contract, fired, vacation*, football*, match, game*, play, capital of, calculate*, translate this, write code, delivery*, kaspi*, bank, sim card, iphone*, laptop*, dog, dogs, cat, cats, pet, hunt*, fishing*, gun, weapon*, cemeter*, mosque*, church*, dating, girlfriend*, boyfriend*, bored, what time is it, draw me, chatgpt, gpt, hotel*, tour*, concert*, election*, repair*, plumber*

intents-small = please, a, an, the, i, me, my, we, you, your, is, are, am, do, does, for, of, to, in, on, at, and, or, how, what, where, when, can, could, want, need, get, it, this, that, from, with, about, would, like, will, be, have, has, who, going, someone, much, documents, document, papers, apply, lost, renew, go, speak, write, let us, lets, answer, now, better, possible, us, our, his, her, their, he, she, they, them, its, was, were, been, being, should, must, may, might, so, if, then, there, here, just, only, also, by, as, into, out, up, down, no, not, yes, any, some, all, hello, tell, know, find, use, used, make, made, take, which, why

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
intents-danger-beside = What you wrote is taken. Let us go on:
intents-greeting-text = Hello! What do you need? Choose or write in your own words:
intents-stop-text = All right. I write by myself only reminders and answers to your complaints. You can remove reminders here:
intents-draft-kept = What you began is saved as a draft.
