# Words about days: why they are not counted.

day-weekend = weekend
day-closed = papers are not given out on this day
day-moved = day off moved here
day-substitute = day off for the holiday
day-guessed = The days off of { $year } are not known yet: the term was counted with the holidays of earlier years and may change.
