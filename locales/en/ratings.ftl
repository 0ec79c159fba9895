# Ratings and the report of the indicators.

ratings-title = ⭐ <b>Rate the service</b>
ratings-step = { $n }/{ $all }
ratings-rate = ⭐ Rate it
ratings-request = Please rate the service: { $count ->
        [one] one tap
       *[other] { $count } taps, one minute
    }. The answers go into the report without your name.
ratings-reminder = You have not rated this service yet. If you have a minute, please do. I will not ask again.

ratings-ask-in-time = Was the service delivered in time?
ratings-ask-quality = Are you satisfied with the quality of the service?
ratings-ask-information = Was there enough clear information about the service?
ratings-ask-complaint-procedure = Are you satisfied with the way complaints are taken?
ratings-ask-complaint-terms = Are you satisfied with how long the complaint took?
ratings-ask-courtesy = Are you satisfied with the courtesy of the staff?
ratings-ask-queue = Did you queue for more than { $minutes } minutes?
ratings-ask-papers = Were the papers right the first time?


ratings-stars = 1 — very bad, 5 — very good
ratings-star-1 = 😞 1
ratings-star-2 = 🙁 2
ratings-star-3 = 😐 3
ratings-star-4 = 🙂 4
ratings-star-5 = 😀 5
ratings-choice-in-time-yes = ✅ Yes, in time
ratings-choice-in-time-no = ⌛ No, late
ratings-choice-queue-within = ✅ No, not long
ratings-choice-queue-over = ⌛ Yes, longer
ratings-choice-papers-yes = ✅ Yes, all right
ratings-choice-papers-mine = 📄 Mine were sent back
ratings-choice-papers-theirs = 🏢 The office made a mistake

ratings-skip = Skip ›
ratings-back = ‹ Back
ratings-thanks = 🙏 <b>Thank you!</b> Your rating counts.
ratings-thanks-change = You can change it for { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
ratings-thanks-skipped = All right, no rating. If you change your mind, press the button below.
ratings-complain = Not satisfied? You can complain: it is filled in from your case.
ratings-comment-button = ✍️ Write a comment
ratings-comment-ask = Write your comment in one message (up to { $limit } characters). Please leave out names and phone numbers.
ratings-comment-again = I could not take this as a comment. Write a text of up to { $limit } characters.
ratings-comment-kept = ✍️ Your comment is saved.
ratings-change = ✏️ Change the answers
ratings-too-late = A rating can be changed for { $days ->
        [one] { $days } day
       *[other] { $days } days
    } only.
ratings-gone = There is no such rating.

ratings-report = Quality and accessibility indicators
ratings-report-ask =
    <b>Report</b>
    For which period? Or type: <code>/report 2026-10-01 2026-10-31</code>, and then, if you like, a service, an office or a region, by its name or id. Where several fit, write more of the name.
ratings-report-unread = I could not read that. Type it like this: <code>/report 2026-10-01 2026-10-31</code>, and then, if you like, a service, an office or a region, by its name or id. Where several fit, write more of the name.
ratings-period-week = Last 7 days
ratings-period-month = This month
ratings-period-last-month = Last month
ratings-period-year = This year
ratings-weekly = 📊 <b>Weekly report</b>
ratings-counts = Cases ended: { $cases } · ratings: { $ratings } · complaints answered: { $complaints } · passed their term unanswered: { $late }
ratings-all = All
ratings-note = The satisfied are those who gave 4 or 5. With fewer than 5 answers no value is shown.
ratings-too-few = too few
ratings-met = target met
ratings-not-met = target missed
ratings-no-target = no target set
ratings-target-of = (a target of { $count } of { $all } services)
ratings-no-common-target = no common target

ratings-col-line = Line
ratings-col-measure = Indicator
ratings-col-target = Target, %
ratings-col-value = Current, %
ratings-col-low = 95% low
ratings-col-high = 95% high
ratings-col-answers = Answers
ratings-col-remark = Remark
ratings-col-value-short = now
ratings-col-target-short = target
ratings-col-answers-short = answ.
ratings-col-service = Service
ratings-col-office = Office
ratings-col-region = Region
ratings-col-month = Month
ratings-col-day = Date
ratings-col-comment = Comment
ratings-sheet-all = Indicators
ratings-sheet-service = Services
ratings-sheet-office = Offices
ratings-sheet-region = Regions
ratings-sheet-month = Months
ratings-sheet-comments = Comments
ratings-sheet-notes = How it was counted
ratings-method =
    The indicators are those of the standards' annex of quality and accessibility; a line marked «+» is not in the annex of that service.
    A target is shown where the annex sets one; for several services together the report says how many of them have it, and whether it is met only where all have it.
    The satisfied are those who gave 4 or 5.
    Everything counts in the period in which it ended: a case on the day it was closed, a complaint on the day it was answered, a rating with its case.
    In time: by the citizen's word, and where there is none by the dates of the case. A refusal is a service delivered; a case that the citizen gave up is not.
    Well-founded complaints: for every hundred people who got a service in the period.
    Electronic information: the share of services that the bot explains; nothing was sampled, so there is no interval.
    Interval: 95% Wilson interval. With fewer than 5 answers there is neither value nor interval.
ratings-picture-target = target { $target }
ratings-picture-target-of = ({ $count } of { $all } services)
ratings-picture-at-most = at most { $target }
ratings-unit-answers = answers: { $count }
ratings-unit-services = services: { $count }
ratings-unit-served = people served: { $count }
ratings-unit-complaints = complaints: { $count }
ratings-picture-key = Upright line: target; thin strip: 95% interval. Satisfied: those who gave 4 or 5.
ratings-told = How it really was
ratings-sheet-told = Really
