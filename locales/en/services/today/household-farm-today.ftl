household-farm-today-fact-last = The last standard of this service that we know is order 3-2/378 of the Minister of Agriculture of 28.04.2015. No later act was found.
household-farm-today-fact-book = The household book remains: its methodology is order 136 of the Statistics Agency of 10.06.2010.
household-farm-today-unread-fate = Whether order 3-2/378 is in force, and whether the certificate is still given, was not established.
household-farm-today-unread-extract = Whether the akim gives an extract from the household book, and in how many days, was not read. Ask the akim of the village.
