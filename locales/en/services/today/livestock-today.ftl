livestock-today-fact-extract = Nearest to the certificate of 2008 is an extract from the database that identifies farm animals: order No. 367 of the Minister of Agriculture of 02.06.2010.
livestock-today-fact-where = State veterinary organisations keep the database. To correct the data, ask them or use egov.kz.
livestock-today-fact-correct = An animal’s number, kind and castration can be corrected: an application and copies of the papers that show it are wanted.
livestock-today-fact-term = The specialist looks at an application to correct within 10 working days of its registration.
livestock-today-fact-tag = The tag, the entry in the database and the veterinary passport: order No. 7-1/68 of 30.01.2015.
livestock-today-unread-fate = What came in place of the certificate that was repealed in 2009.
livestock-today-unread-extract = Term, fee, papers and form of the extract. Ask the veterinary organisation.
livestock-today-unread-akim = Whether the akim still certifies livestock from the household book.
