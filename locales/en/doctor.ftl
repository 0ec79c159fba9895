# What the doctor says to supervisors and operators.
doctor-title = 🩺 <b>How the bot is</b>
doctor-daily = 🩺 <b>Needs attention</b>

doctor-store-ok = The store answers ({ $kind }).
doctor-store-bad = The store does not answer: look at MongoDB or the disk.
doctor-store-unknown = Could not be checked: store.

doctor-clock-ok = The clock agrees with the store's.
doctor-clock-warn = The clock is { $ms } ms off the store's: check NTP.
doctor-clock-bad = The clock is { $ms } ms off the store's: two processes may take one chat. Turn NTP on.
doctor-clock-unknown = Could not be checked: clock.

doctor-disk-ok = There is room on the disk.
doctor-disk-warn = { $mb } MB are left on the disk.
doctor-disk-bad = Only { $mb } MB are left on the disk: soon nothing can be saved.
doctor-disk-unknown = Could not be checked: disk.

doctor-data-key-ok = Contacts are encrypted with a key of their own.
doctor-data-key-warn = DATA_KEY is not set: everybody knows the key. Run `cli rekey`.
doctor-data-key-bad = DATA_KEY is not the key of this store, or a change of it is not finished: stop every process, then `cli rekey`, or start them with the store’s key.
doctor-data-key-unknown = Could not be checked: key.

doctor-staff-chat-ok = The staff chat { $chat } is in reach.
doctor-staff-chat-warn = STAFF_CHAT_ID is not set: complaints go to private chats only.
doctor-staff-chat-bad = The staff chat { $chat } is out of reach: check STAFF_CHAT_ID and add the bot to the chat.
doctor-staff-chat-unknown = Could not be checked: staff chat.

doctor-profile-ok = The bot's profile and commands are written.
doctor-profile-warn = The bot's profile is not all written yet: tried again every minute.
doctor-profile-unknown = Could not be checked: bot profile.

doctor-outbox-ok = Nothing waits to be sent.
doctor-outbox-warn = Messages about { $count } complaints wait to be sent.
doctor-outbox-bad = Messages about { $count } complaints do not go out.
doctor-outbox-unknown = Could not be checked: outbox.

doctor-holders-ok = No complaint is held by somebody who left.
doctor-holders-bad = { $count } open complaints are with people who left: hand them over in /queue.
doctor-holders-unknown = Could not be checked: holders of complaints.

doctor-services-ok = Every open case has its service.
doctor-services-bad = { $count } open cases are of services that are gone: { $services }.
doctor-services-unknown = Could not be checked: cases.

doctor-calendar-ok = The calendar of { $year } is there.
doctor-calendar-warn = There is no calendar of { $year }: add it to data/calendar.yaml.
doctor-calendar-bad = There is no calendar of this year: terms are guessed. Add it to data/calendar.yaml.
doctor-calendar-unknown = Could not be checked: calendar.

doctor-mci-ok = The MCI is known until { $last }.
doctor-mci-warn = The MCI of { $year } is not there yet: add it to data/mci.yaml.
doctor-mci-bad = The MCI is known until { $last } only: fees are shown without tenge.
doctor-mci-unknown = Could not be checked: MCI.

doctor-backup-ok = Backup: { $day }, restore rehearsed: { $rehearsed }.
doctor-backup-warn = The backup is old or missing: { $day }, restore rehearsed: { $rehearsed }. `cli backup`, `cli restore --rehearse`.
doctor-backup-unknown = Could not be checked: backup.
