# Істің шын мәнінде қалай болғаны: екі түйме, және басқаларға айтылатыны.

experience-begin = 🧭 Шын мәнінде қалай болды?
experience-took-ask = <b>Тапсырғаннан алғанға дейін қанша уақыт өтті?</b>
    Жауап атыңызсыз сақталады және басқаларға көмектеседі.
experience-took-day = Сол күні
experience-took-three = 1–3 күн
experience-took-week = Бір апта
experience-took-fortnight = Екі апта
experience-took-month = Бір ай
experience-took-longer = Одан көп
experience-skip = Айтпаймын
experience-another-ask = <b>Тізімде жоқ құжат сұрады ма?</b>
experience-another-no = Жоқ, сұраған жоқ
experience-another-yes = Иә, сұрады
experience-which-ask = <b>Қайсысын сұрады?</b>
experience-which-other = Басқа құжат
experience-thanks = Рақмет! Жауабыңыз басқаларға көмектеседі.
experience-usual-took = Адамдардың айтуынша, әдетте: { $took }
experience-usual-papers = тағы құжат сұраған: { $of } адамның ішінде { $asked }
experience-usual-most = көбіне: { $paper }
experience-law = ⚖️ Заң бойынша: { $terms }
experience-law-today = { $term } ({ $year } ж. ереже)
experience-law-printed = { $term } ({ $year } ж. стандарт)
experience-to-case = ‹ Іске
