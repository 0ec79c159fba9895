# Как было на деле: два нажатия, и что говорится другим.

experience-begin = 🧭 Как было на деле?
experience-took-ask = <b>Сколько прошло от сдачи до получения?</b>
    Ответ хранится без вашего имени и помогает другим.
experience-took-day = В тот же день
experience-took-three = 1–3 дня
experience-took-week = Неделя
experience-took-fortnight = Две недели
experience-took-month = Месяц
experience-took-longer = Дольше
experience-skip = Не скажу
experience-another-ask = <b>Просили документ не из списка?</b>
experience-another-no = Нет, не просили
experience-another-yes = Да, просили
experience-which-ask = <b>Какой документ просили?</b>
experience-which-other = Другой документ
experience-thanks = Спасибо! Ваш ответ поможет другим.
experience-usual-took = По словам людей, обычно: { $took }
experience-usual-papers = у { $asked } из { $of } просили ещё документ
experience-usual-most = чаще всего: { $paper }
experience-law = ⚖️ По закону: { $terms }
experience-law-today = { $term } (правила { $year } года)
experience-law-printed = { $term } (стандарт { $year } года)
experience-to-case = ‹ К делу
