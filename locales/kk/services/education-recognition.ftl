education-recognition-title = Шетелде алған білім құжатын тану және нострификациялау
education-recognition-short = Шетелдік дипломды тану
education-recognition-what = Шетелде алған дипломыңыз немесе аттестатыңыз Қазақстанда танылғанын растайтын куәлік. Ол қағаз түрінде беріледі.
education-recognition-who = Шетелдік оқу орнының құжаты бар адамдарға және қызметкерлерінің құжатын танытқысы келетін білім беру ұйымдарына.
education-recognition-keywords = дипломды тану, нострификация, нострификациялау, нострафикация, шетелдік диплом, шетелде оқыдым, дипломды растау, аттестатты тану, болон орталығы, диплом тану, шетел дипломы, подтверждение диплома, признание диплома, нострификация диплома, эквивалент, nostrifikaciya, nostrification, diplomdy tanu, recognition

education-recognition-q-level = Қандай құжатты танытасыз?
education-recognition-q-level-school = Мемлекеттік үлгідегі мектеп аттестаты
education-recognition-q-level-other = Диплом немесе басқа құжат
education-recognition-q-language = Құжат қай тілде?
education-recognition-q-language-local = Қазақ немесе орыс тілінде
education-recognition-q-language-foreign = Басқа тілде
education-recognition-q-legalised = Құжатта апостиль бар ма немесе ол заңдастырылған ба?
education-recognition-q-legalised-yes = Иә
education-recognition-q-legalised-no = Жоқ
education-recognition-q-who = Куәлікті өзіңіз аласыз ба?
education-recognition-q-who-self = Өзім аламын
education-recognition-q-who-proxy = Сенімді адамым алады

education-recognition-doc-application = Тану немесе нострификациялау туралы өтініш
education-recognition-doc-application-more = 2-қосымшадағы үлгімен жазылады. Бланкі www.nac.edu.kz сайтында бар, оны осы ботта да толтыра аласыз.
education-recognition-doc-education = Білім туралы құжат: диплом, аттестат немесе куәлік
education-recognition-doc-education-more = Көшірмесін тапсырасыз, түпнұсқасын салыстыруға көрсетесіз.
education-recognition-doc-transcript = Құжаттың қосымшасы: пәндер, сағаттар мен бағалар
education-recognition-doc-transcript-more = Онда өткен курстардың сағаты, қорытынды бағалар, практика, курстық және бітіру жұмыстары жазылады. Түпнұсқасын да салыстыруға апарыңыз.
education-recognition-doc-translation = Құжат пен қосымшасының нотариуста расталған аудармасы
education-recognition-doc-translation-more = Қазақ немесе орыс тіліне аударылады. Аударманы Қазақстандағы нотариус немесе құжат берілген елдегі Қазақстанның елшілігі не консулдығы растайды. Кейде сол елдің Қазақстандағы елшілігінің аудармасы да жарайды.
education-recognition-doc-translation-if = құжат қазақ немесе орыс тілінде болмаса ғана
education-recognition-doc-identity = Жеке куәліктің немесе паспорттың нотариуста расталған көшірмесі (құжат иесінікі)
education-recognition-doc-identity-more = Көшірмесін кез келген нотариус растайды.
education-recognition-doc-accreditation = Оқу орнының аккредиттеу куәлігінің және/немесе лицензиясының көшірмесі
education-recognition-doc-accreditation-more = Оқу орнынан сұраңыз: көшірмеге оның мөрі басылуы керек. Қажет болса, қазақ немесе орыс тіліне нотариуста расталған аудармасын қоса тапсырасыз.
education-recognition-doc-accreditation-if = мемлекеттік үлгідегі негізгі немесе жалпы орта білім аттестаты болмаса ғана
education-recognition-doc-payment = Төлем түбіртегі
education-recognition-doc-payment-more = Орталықтың шотына төлегеніңіз туралы түбіртек. Сомасы баға тізіміне байланысты.
education-recognition-doc-archive = Оқығаныңыз туралы мұрағат анықтамасы
education-recognition-doc-archive-more = Оқыған жеріңіздің мұрағатынан сұраңыз.
education-recognition-doc-archive-if = құжатта апостиль болмаса және ол заңдастырылмаса ғана
education-recognition-doc-proxy = Сенімхат
education-recognition-doc-proxy-more = Куәлікті сіздің орныңызға алатын адамның атына беріледі.
education-recognition-doc-proxy-if = куәлікті алуға өзіңіз келмесеңіз ғана

education-recognition-fact-provider = Қызметті Болон процесі және академиялық ұтқырлық орталығы көрсетеді. Оған жауапты орган — Білім және ғылым саласындағы бақылау комитеті: Астана, Орынбор көшесі, 8, Министрліктер үйі, 11-кіреберіс.
education-recognition-fact-form = Қызмет қағаз жүзінде көрсетіледі, автоматтандырылмаған.
education-recognition-fact-basis = Негізі: «Білім туралы» 2007 жылғы 27 шілдедегі № 319-III Заңның 39-бабының 4-тармағы; Білім және ғылым министрінің 2008 жылғы 10 қаңтардағы № 8 бұйрығымен бекітілген ереже.
education-recognition-fact-information = Толық мәлімет www.educontrol.kz және www.nac.edu.kz сайттарында. Телефондары: +77172742429, +77172742349, +77172731743, +77172731744, +77172731750.
education-recognition-fact-result = Сізге қағаз түріндегі куәлік немесе неге бас тартылғаны жазылған жауап береді.
education-recognition-fact-applicants = Шетелдік оқу орнының құжаты бар кез келген адам, сондай-ақ қызметкерлерінің құжатын ұсынатын білім беру ұйымы өтініш бере алады.
education-recognition-fact-wait-receipt = Құжаттарды тапсырғаныңыз туралы анықтаманы 30 минуттан артық күтпейсіз.
education-recognition-fact-collective = Оқу орны немесе жұмыс беруші көп адамның құжатын бірге тапсырса, қабылдау бір сағатқа дейін созылуы мүмкін.
education-recognition-fact-price = Қызмет ақылы. Бағасы министрлік бекіткен баға тізімі бойынша рәсімнің күрделілігіне байланысты: құжатты бірден танудан бастап, сарапшылар қатысатын нострификациялауға дейін. Тек қолма-қол ақшасыз төленеді, түбіртектің түрі банкке байланысты.
education-recognition-fact-bank = Деректемелері: ҚР БҒМ «БПЖАҰО» РМҚ, СТН 620200256368, БСН 050640004360, ЖСК KZ117998BTB0000002884, «Цеснабанк» АҚ Астана филиалы, БСК TSESKZKA, Кбе 16.
education-recognition-fact-no-privileges = Жеңілдік жоқ: бәрі бірдей төлейді.
education-recognition-fact-days = Құжаттарды дүйсенбіден бейсенбіге дейін 9:00–13:00 аралығында қабылдайды, мереке күндерінен басқа. Алдын ала жазылу да, жеделдету де жоқ.
education-recognition-fact-stand = Орталықта құжаттардың тізімі, үлгілер, өтініш үлгілері мен жұмыс уақыты ілінген стенд бар.
education-recognition-fact-access = Мүмкіндігі шектеулі жандарға лифт пен орталықтың кеңсесіне апаратын пандус бар.
education-recognition-fact-translation = Аударманы Қазақстандағы нотариус немесе құжат берілген елдегі Қазақстанның дипломатиялық қызметі растайды. Жекелеген жағдайда сол елдің Қазақстандағы елшілігі жасаған аударма да қабылданады.
education-recognition-fact-legalised = Шетелдік оқу орнының құжатында апостиль болуы немесе ол заңдастырылуы керек. Болмаса, оқығаныңызды растайтын мұрағат анықтамасын тапсырасыз.
education-recognition-fact-samples = Өтініш үлгілері орталықтың сайтында: www.nac.edu.kz.
education-recognition-fact-address = Құжаттарды мына жерге тапсырасыз: Астана, Жеңіс даңғылы, 16/1, 4-қабат, сол жақ қанат.
education-recognition-fact-receipt = Құжаттарды қабылдаған соң орталық қабылдаған күні жазылған анықтама береді.
education-recognition-fact-receipt-hour = Бұл анықтаманы сол күні 18:00–18:30 аралығында береді.
education-recognition-fact-in-person = Куәлікті алуға өзіңіз немесе сіздің сенімхатыңыз бар адам келуі керек.
education-recognition-fact-delivery = Куәлік орталықта сіздің өзіңізге немесе сенімхаты бар адамға беріледі.
education-recognition-fact-delivery-hours = Куәліктер сенбі, жексенбі және мереке күндерінен басқа күн сайын 9:00–18:30 аралығында беріледі, үзіліс 13:00–14:30.
education-recognition-fact-test = Сіз оқыған бағдарлама қазақстандық стандарттан 35%-дан артық ерекшеленсе, орталық сізді тест тапсыруға оқу орнына жібереді. Тесттен өтсеңіз, құжаттарыңызды сараптау комиссиясы қарайды.
education-recognition-fact-unconfirmed = Оқығаныңыз расталмаса, орталық ол туралы жауапты органға хабарлайды, шешімді сол қабылдайды.
education-recognition-fact-refusal = Құжаттар түгел болмаса, бас тартады.
education-recognition-fact-refusal-test = Тесттен өтпесеңіз, бас тартып, құжаттарыңызды қайтарып береді.
education-recognition-fact-principles = Комитет заңды және сіздің құқығыңызды сақтап, сыпайы жұмыс істеуге, толық мәлімет беруге, құжаттарыңыздағы деректерді құпия ұстауға, бас тартса, құжаттарды қайтаруға міндетті.
education-recognition-fact-quality = Қызметтің сапасы мерзімінде көрсетілуімен, тұтынушылардың сапаға, ақпаратқа, шағымдану тәртібіне және сыпайылыққа риза болуымен, ақпараттың электрондық түрде қолжетімді болуымен өлшенеді.
education-recognition-fact-targets = Сапа көрсеткіштерінің межесін Білім және ғылым министрлігі жыл сайын бұйрықпен бекітеді. Стандарттың кестесінде сандар жазылмаған.
education-recognition-fact-complaint-help = Қалай шағымдану керегін комитет төрағасы түсіндіреді және шағым жазуға көмектеседі.
education-recognition-fact-complaint-paper = Сапаға, нәтижеге не қызметтің дұрыс көрсетілмегеніне шағымдансаңыз, өтінішті жазбаша бересіз.
education-recognition-fact-complaint-log = Шағым комитеттің кеңсесінде тіркеліп, заңда белгіленген мерзімде қаралады. Комитет төрағасы мен орталық басшысының телефондары орталықтағы стендте жазулы.
education-recognition-fact-complaint-progress = Шағымның қалай қаралып жатқанын комитет басқармасының бастығынан (+77172742429), бас сарапшысынан (+77172742430) немесе орталықтың басқарма бастығынан (+77172731744) сұраңыз.
education-recognition-fact-contacts = Қосымша мәліметті Астана мен Алматының білім басқармаларынан, аудандық және қалалық білім бөлімдерінен, www.educontrol.kz және www.nac.edu.kz сайттарынан аласыз.
education-recognition-fact-officials = Комитет төрағасы — 919-бөлме, +77172742349. Басқарма бастығы — 839-бөлме, +77172742429. Бас сарапшы — 839-бөлме, +77172742430. Орталық директоры — +77172731740, орталықтың басқарма бастығы — +77172731744.
education-recognition-fact-note-amended = Бұл стандарттың бірнеше тармағы 2012 жылғы 31 тамызда № 1110 қаулымен өзгертілген, ал стандарттың өзі дәл сол күні № 1119 қаулымен жойылған. Мекенжай мен деректемелерді барар алдында тексеріңіз.
education-recognition-fact-note-price = Баға тізімі стандартта жоқ. Банк деректемелері де ескірген болуы мүмкін: төлемес бұрын соманы да, шотты да орталықтан сұраңыз.
education-recognition-fact-note-legalised = Апостиль тізімнің 1) және 2) тармақшаларындағы құжаттарға керек делінген, бірақ 1) — өтініштің өзі. Шамасы, сөз диплом мен қосымшасы туралы: екеуіне де апостиль қойғызып алыңыз.
education-recognition-fact-note-transcript = Қосымшаның көшірмесі керек екені ашық жазылмаған, тек түпнұсқасы салыстыруға сұралады. Көшірмесін де ала барыңыз.
education-recognition-fact-note-days = Тапсыратын күндер «дүйсенбіден бейсенбіге дейін» делінген, демек жұма күні тек куәлік беріледі. Құжат тапсырғаныңыз туралы анықтаманы сол күні кешке береді: екі рет келуіңізге тура келеді.
education-recognition-fact-note-addressee = Өтініш комитет төрағасының атына жазылады, бірақ құжаттар орталыққа тапсырылады. Бұл қате емес, үлгісі солай.
education-recognition-fact-note-refusal = Құжат жетпесе, бас тарту туралы қанша күнде хабарлайтыны айтылмаған. Құжаттарды тапсырарда тізім бойынша бірге тексеріп алыңыз.
education-recognition-fact-note-storage = Алынбаған куәлік қанша сақталатыны және аларда кезекте қанша күтетініңіз айтылмаған. Сенімхатты нотариус растауы керек пе — ол да жазылмаған, растатқан сенімдірек.
education-recognition-fact-note-rooms = Дөрекілік туралы шағымды 843-бөлмедегі кеңсе қабылдайды, ал төраға 919-бөлмеде отырады. Жазбаша шағымды 843-бөлмеге апарыңыз.

education-recognition-complaint-chair = Комитет төрағасының атына: Астана, Орынбор көшесі, 8, Министрліктер үйі, 11-кіреберіс, 919-бөлме, +77172742349. Өтінішті жазбаша бересіз. Ол комитеттің кеңсесінде тіркеліп, заңда белгіленген мерзімде қаралады.
education-recognition-complaint-committee = Дөрекі сөйлесе — комитетке, кеңсе арқылы: 843-бөлме, +77172742377. Уақыты: 9:00–18:30, түскі үзіліс 13:00–14:30, сенбі, жексенбі және мереке күндері — демалыс. Өтініш жазасыз, ол тіркеліп, заңда белгіленген мерзімде қаралады.
education-recognition-complaint-court = Нәтижемен келіспесеңіз, заңда белгіленген тәртіппен сотқа жүгіне аласыз.

education-recognition-field-name = Тегіңіз, атыңыз, әкеңіздің аты
education-recognition-field-address = Қай мекенжайда тұрасыз?
education-recognition-field-phone = Байланыс телефоныңыз
education-recognition-field-phone-astana = Астанадағы байланыс телефоныңыз (болса)
education-recognition-field-work = Жұмыс немесе оқу орныңыз
education-recognition-field-work-phone = Жұмыс немесе оқу орнының телефоны, факсы
education-recognition-field-procedure = Не сұрайсыз?
education-recognition-field-procedure-recognition = тану
education-recognition-field-procedure-nostrification = нострификациялау
education-recognition-field-paper = Құжатыңыз қандай?
education-recognition-field-paper-school = аттестат
education-recognition-field-paper-diploma = диплом
education-recognition-field-paper-certificate = куәлік
education-recognition-field-specialty = Мамандығыңыз (құжатта жазылғандай)
education-recognition-field-issuer = Құжатты қай оқу орны берді?
education-recognition-field-country = Қай елде оқыдыңыз?
education-recognition-field-proxy = Сіздің атыңыздан сенімді адам тапсырса, оның тегі, аты, әкесінің аты
education-recognition-field-proxy-basis = Сенімді адамның құқығы неге негізделген? Мысалы: 2012 жылғы 5 мамырдағы № 12 сенімхат

education-recognition-letter-2-title = Өтініш
education-recognition-letter-2-to =
    Қазақстан Республикасы Білім және ғылым министрлігі
    Білім және ғылым саласындағы бақылау комитетінің төрағасына
    Өтініш беруші: { $name }
    Мекенжайы: { $address }
    Телефоны: { $phone }
    Астанадағы телефоны: { $phone-astana }
    Жұмыс немесе оқу орны: { $work }
    Мекеменің телефоны, факсы: { $work-phone }
education-recognition-letter-2-body =
    Шетелде алған білім туралы құжатыма қатысты мына рәсімді жүргізуіңізді сұраймын: { $procedure }.

    Құжат: { $paper }
    Мамандығы: { $specialty }
    Құжатты берген оқу орны: { $issuer }
    Оқыған елі: { $country }

    Сенімді адам: { $proxy }
    Негізі (сенімхат, күні): { $proxy-basis }
    Сенімді адамның қолы: ____________________
