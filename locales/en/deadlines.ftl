# Words about days: why they are not counted.

day-weekend = weekend
day-closed = papers are not given out on this day
day-moved = day off moved here
day-substitute = day off for the holiday
