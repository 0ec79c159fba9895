# What really happened: two taps, and what others are told.

experience-begin = 🧭 How was it really?
experience-took-ask = <b>How long did it take from handing in to having it?</b>
    Your answer is kept without your name and helps others.
experience-took-day = The same day
experience-took-three = 1–3 days
experience-took-week = A week
experience-took-fortnight = Two weeks
experience-took-month = A month
experience-took-longer = Longer
experience-skip = I’d rather not say
experience-another-ask = <b>Were you asked for a paper that is not on the list?</b>
experience-another-no = No
experience-another-yes = Yes
experience-which-ask = <b>Which paper?</b>
experience-which-other = Another paper
experience-thanks = Thank you! Your answer helps others.
experience-usual-took = People say it usually takes: { $took }
experience-usual-papers = { $asked } of { $of } were asked for another paper
experience-usual-most = most often: { $paper }
experience-law = ⚖️ By law: { $terms }
experience-law-today = { $term } (rules of { $year })
experience-law-printed = { $term } (standard of { $year })
experience-to-case = ‹ To the case
