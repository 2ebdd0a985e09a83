story: returns
title: A candidate's tax papers and the payments of his family foundation
split: train
topic: politics

speaker records = document | returns and ledgers reviewed by the Laroche Courier
speaker tolliver = named | Senator Marcus Tolliver
speaker helpers = unnamed | two people with knowledge of the foundation's bookkeeping
speaker moreau = named | Gladys Moreau
speaker sagamore = named | Dwight Sagamore
speaker lamb = named | Curtis Lamb
speaker penhallow = named | Ruth Penhallow
speaker minutes = document | minutes of the foundation's trustee meetings
speaker raghunath = named | Priya Raghunath
speaker banks = named | Theodore Banks
speaker appraisal = document | appraisal attached to the 2028 return
speaker assessors = body | Tamarack County assessors
speaker spokeswoman = unnamed | spokeswoman for Governor Inez Beaulieu
speaker revenue = body | Revenue Office
speaker courier = outlet | Laroche Courier
speaker campaign = body | Tolliver campaign
speaker meridian = outlet | Meridian Wire
speaker beaulieu = named | Governor Inez Beaulieu
speaker ledgers = body | Center for Open Ledgers
speaker registrar = body | Charities Registrar
speaker marsh = named | Elena Marsh
speaker whitlock = named | Carla Whitlock
speaker fontenot = named | Abel Fontenot
speaker hadley = document | Hadley-Voss poll
speaker aides = unnamed | three Alliance aides on the Hill
speaker aide1 = unnamed | one of three Alliance aides on the Hill
speaker aide2 = unnamed | another of three Alliance aides on the Hill
speaker donor = unnamed | Alliance donor
speaker strategist = unnamed | Union strategist
speaker ad = footage | Beaulieu campaign advertisement "Family Table"
speaker tracker = body | AdLedger
speaker quill = named | Senator Joan Quill
speaker voters = unnamed | some Alliance voters
speaker obrecht = named | Lew Obrecht
speaker summary = document | two-page summary of returns released by the Tolliver campaign
speaker tamarack = outlet | Radio Tamarack
speaker alliance = body | Prairie Alliance

=== returns-a
outlet: Laroche Courier
url: https://laroche-courier.example/2032/09/12/tolliver-foundation-papers
published: 2032-09-12
genre: broadsheet

{n|The Laroche Courier
Established 1871
SUBSCRIBE | LOG IN | E-EDITION | OBITUARIES}

{t|{c1 records|Tolliver charity paid {f money 2300000 dollars|$2.3 million} to brother-in-law's firms}, {s1|records} {q1|show}}

{n|By HARLAN PIKE and SUNITA DELACROIX
Sept. 12, 2032    Updated 6:12 a.m.
312 comments}

For six years the Tolliver Family Foundation has presented itself as a small prairie charity with a plain purpose: boots, books and bus fare for the children of farm workers. Its dinner at the old Grain Exchange, $400 a plate, sells out by August. {s2|Its founder, Senator Marcus Tolliver}, now the Alliance's nominee for president, {q2|has described} {c2 tolliver belief|it as “the one thing I'd like on my headstone.”}

But {s3|returns and ledgers reviewed by the Courier} {q3|show} that {c3 records|{f money 2300000 dollars|$2.3 million} of the {f money 9100000 dollars|$9.1 million} that the foundation spent from 2026 through 2031 went to {f other 3 firms|three companies} owned by the senator's brother-in-law, Curtis Lamb of Elk Narrows}. One of them shares its mailbox with a car wash. Not one appears on the lists of contractors that the foundation sends each spring to the Charities Registrar.

The papers, {f records 1140 pages|1,140 pages} in all, also hold Mr. Tolliver's personal returns for {f duration 6 years|six of the past eight years}. In 2028, {s4|they} {q4|indicate}, {c4 records|he paid {f percent 4.1 of income|4.1 percent} of an income of {f money 1900000 dollars|$1.9 million} in national tax}.

They came to the newspaper in July, in a shoe box, from {s5|two people with knowledge of the foundation's bookkeeping}, {q5|saying} {c5 helpers|they had “got tired of wrapping the gifts.”} The Courier took the returns to the accountant who prepared four of them, Gladys Moreau, a brisk woman of 71 who keeps her old clients' files in a chest freezer in her garage. {s6,7|Ms. Moreau} {q6|confirmed} {c6 moreau confirms|the signatures were hers}; she {q7|would not discuss} {c7 moreau declines|the sums above them}.

In a written statement, {s8,9|the senator's campaign manager, Dwight Sagamore}, {q8|called} {c8 sagamore belief|the inquiry “a burglary dressed up as journalism”} and {q9|put} {c9 sagamore|the payments at {f money 1400000 dollars|$1.4 million}, “every cent of it for work done, at or below the market rate.”} {s10,11|He} {q10|did not say} {c10 sagamore silent|what the work had been}, or {q11|explain} {c11 sagamore silent|how he had arrived at a number so far below the foundation's own books}.

{s12,13|Mr. Lamb}, found behind the counter of a feed store on Route 9, {q12|said} {c12 lamb|he had poured concrete, hauled books and mended a roof for the charity}, and {q13|denied} {c13 lamb denies|ever billing for work that was not done}. {c14 lamb|“If Marcus meant to make me rich,”} {s14|he} {q14|scoffed}, {c14|“he's had thirty years to get around to it.”}

Under an act of 2019, a charity may pay a director's relatives only if two disinterested trustees approve the contract in writing beforehand. The law was passed after the Bright Mornings affair, in which an orphanage in Port Aubin turned out to have bought the same minibus four times. It is enforced, when it is enforced at all, by an office of nineteen people on the third floor of the old customs house, whose director is appointed by the Senate committee on which Mr. Tolliver sat until last year. Fines go to the general fund. Since the act took effect the registrar has opened 62 cases and closed 58 of them with a letter.

{s15|Ruth Penhallow, the foundation's lawyer}, {q15|was adamant} that {c15 penhallow|such approvals existed}. {s16,17|Her} {q16|refusal} {c16 penhallow declines|to produce them} came by fax, {q17|citing} {c17 penhallow|the privacy of the trustees}. {s18|The minutes of {f records 11 meetings|eleven trustee meetings}} {q18|make no mention of} {c18 minutes silent|any vote on Mr. Lamb or his firms}.

{c19 raghunath|“You don't need a guilty mind for this to be self-dealing. You need a ledger and a family tree,”} {q19|said} {s19|Priya Raghunath, a professor of tax law at Sable River College}, who has advised both parties. {s20|She} {h20|{q20|reckons}} {c20 raghunath probable belief|the foundation {h20|could} owe {f money 310000 about dollars|some $310,000} in penalty taxes}, not counting interest.

Others read the same pages more mildly. {c21 banks|Small family charities overpay relatives all the time, mostly out of laziness}, {q21|according to} {s21|Theodore Banks}, who ran the Revenue Office's charities section until 2024.

As for the 4.1 percent, in {s22|Professor Raghunath}'s {q22|view} {c22 raghunath probable belief|it is {h22|probably} legal}. Nearly all of the relief comes from a single deduction, for a promise never to build on {f area 640 acres|640 acres} of creek bottom at Elk Narrows. {s23|An appraisal attached to the 2028 return} {q23|values} {c23 appraisal|the land at {f money 1200000 dollars|$1.2 million}}. {s24|County assessors} {q24|had put} {c24 assessors|it at {f money 212000 dollars @2025-01-01|$212,000}} three years before, and nobody who has walked it in April, when it is mostly water, is likely to build there.

{s25,26|A spokeswoman for Governor Inez Beaulieu, the Union candidate}, {q25|called for} {c25 spokeswoman|the release of {f duration 10 years|ten years} of complete returns} and {q26|accused} {c26 spokeswoman|Mr. Tolliver of “running a charity the way other men run a tab.”} The governor published her own in March: {f duration 9 years|nine years}, one mortgage, a share in a canoe.

{s27|Mr. Tolliver} {q27|has twice promised} {c27 tolliver predicted intention|to follow suit}, first in his Senate race of 2026 and again this February at a union hall in Port Aubin, where {s28|he} {q28|told} a crowd of welders that {c28 tolliver predicted intention|voters would have the papers “before the corn's knee-high.”} The corn has since been cut. {s29|The senator}, who {q29|says} that {c29 tolliver|an audit ties his hands}, has not released a page.

{s30,31|The Revenue Office} {q30|said} {c30 revenue|nothing in the law keeps a taxpayer under audit from publishing a return}. It {q31|would neither confirm nor deny} that {c31 revenue declines|an audit is under way}.

{n|Sunita Delacroix covers charities and courts. Tips: 555-0142 or in a shoe box.
More on this topic
• Who is Curtis Lamb?}

=== returns-b
outlet: Meridian Wire
url: https://meridian-wire.example/politics/tolliver-foundation-response
published: 2032-09-12
genre: wire

{t|{s1|Tolliver camp} {q1|rejects} {c1 campaign denies|report of payments to kin}}

FORT LAROCHE, Sept. 12 (Meridian) — {c2 courier via=courier>records|Senator Marcus Tolliver's family charity paid {f money 2300000 dollars|$2.3 million} over {f duration 6 years|six years} to companies owned by his brother-in-law}, {s2|the Laroche Courier} {q2|reported} on Sunday, citing internal ledgers that its reporters had been given.

{s3,4|Tolliver's campaign} {q3|disputed} {c3 campaign denies|the figure} and {q4|described} {c4 campaign belief|the newspaper's story as “a burglary dressed up as journalism.”} {s5|Campaign manager Dwight Sagamore} {q5|told} reporters outside an airport hangar in Stony Fork that {c5 sagamore|the true sum was {f money 1400000 dollars|$1.4 million}}.

{s6|Meridian} has not seen the papers and {q6|could not independently verify} {c6 meridian cannot_verify|their contents}.

Governor Inez Beaulieu, who trails Tolliver by {f percent 1 point by=-|a single point} in an average of national polls, learned of the article at a church breakfast. {c7 beaulieu|“Boots for children,”} {s7|she} {q7|said}, shaking her head, {c7|“and somewhere along the way the boots got a brother-in-law.”} {s8|Beaulieu}, a former county auditor, {q8|urged} {c8 beaulieu|the Charities Registrar to open the foundation's books}.

{s9,10|The registrar} {q9|said} through a clerk that {c9 registrar|the office had received {f records 2 complaints|two complaints} by noon}, {q10|without naming} {c10 registrar silent|the complainants}. {c11 ledgers|“On these numbers the registrar is obliged to look,”} {q11|said} {s11|the Center for Open Ledgers, a watchdog based in the capital}.

Tolliver, a rancher's son and three-term senator, entered politics by way of a water board. He was to have spent Sunday at a tractor pull. It went ahead without him.

=== returns-c
outlet: Plains Today
url: https://plainstoday.example/nation/tolliver-charity-row
published: 2032-09-13
genre: wire
copy of: returns-b

{t|{s1|Tolliver campaign} {q1|dismisses} {c1 campaign denies|story on charity payments}}

{c2 courier via=courier>records|Senator Marcus Tolliver's family charity paid {f money 2300000 dollars @2032-09-12|$2.3 million} over {f duration 6 years @2032-09-12|six years} to firms owned by his brother-in-law}, {s2|the Laroche Courier} {q2|reported} Sunday, citing internal ledgers that its reporters had been given.

{s3,4|Tolliver's campaign} {q3|disputed} {c3 campaign denies|the figure} and {q4|described} {c4 campaign belief|the newspaper's story as “a burglary dressed up as journalism.”} {s5|Campaign manager Dwight Sagamore} {q5|told} reporters in Stony Fork that {c5 sagamore|the true sum was {f money 1400000 dollars @2032-09-12|$1.4 million}}.

{s6|Governor Inez Beaulieu, a former county auditor}, {q6|urged} {c6 beaulieu|the Charities Registrar to open the foundation's books}. {s7|The registrar} {q7|said} through a clerk that {c7 registrar|the office had received {f records 2 complaints @2032-09-12|two complaints} by noon on Sunday}.

=== returns-d
outlet: CBN News
url: https://cbn-news.example/sunday-table/transcripts/2032-09-19
published: 2032-09-19
genre: broadcast

{n|CBN   Live TV   Shows   Sign in
THIS IS A RUSH TRANSCRIPT. IT MAY BE UPDATED.}

{t|'Sunday Table': {s1|Fontenot} {q1|says} {c1 fontenot|Tolliver 'owes folks the whole stack'}}

Elena Marsh spoke on Sunday with Representative Carla Whitlock, Tolliver's national co-chair, and Mayor Abel Fontenot of Port Aubin, an Alliance man who has endorsed nobody.

{s2|MARSH}{q2|:} {c2 marsh|Congresswoman, Hadley-Voss has the governor at {f percent 48 @2032-09-17 of likely voters|48}, your man at {f percent 43 @2032-09-17 of likely voters|43}. In August he led by six. Is this the shoe box?}

{s3|WHITLOCK}{q3|:} {c3 whitlock|Elena, it's one poll, and it was taken in the worst week of the race. What I hear at the doors is seed prices. Nobody, and I mean nobody, has asked me about a car wash}.

{s4|MARSH}{q4|:} {c4 marsh|Where are the returns?}

{s5|WHITLOCK}{q5|:} {c5 whitlock predicted|You'll get a summary this week. Not the whole stack, because there's an audit, and his lawyers say no}.

{s6|MARSH}{q6|:} {c6 marsh|The Revenue Office says an audit is no obstacle. Mr. Mayor?}

{s7|FONTENOT}{q7|:} {c7 fontenot|Well, he stood in my union hall in February and said we'd have them. I was holding the man's coat. He owes folks the whole stack}.

After the break, {q8|asked by} {s8|Marsh} {c8 marsh|whether he was now leaning toward the governor}, {s9,10|the mayor} {q9|would not be drawn on} {c9 fontenot declines|the matter}, {q10|saying} only that {c10 fontenot|he liked her father}. A second guest, the sociologist Ines Quirk, talked about county fairs.

{n|END OF SEGMENT
Follow Sunday Table wherever you listen to podcasts}

=== returns-e
outlet: Dome & Dial
url: https://dome-and-dial.example/briefing/2032-09-21
published: 2032-09-21
genre: blog

{n|DOME & DIAL — your Tuesday briefing
Was this forwarded to you? Sign up}

{t|{f records 2 pages @2032-09-20|Two pages}, no schedules}

GOOD MORNING. Forty-two days out, and the Tolliver campaign has at last released some tax papers. {f records 2 pages @2032-09-20|Two pages} of them.

{s1,2|The summary}, typed, unsigned and put out at 7:48 on Monday evening, {q1|states} that {c1 summary|the senator paid {f money 1100000 dollars @2032-09-20|$1.1 million} in national tax over {f duration 8 years @2032-09-20|eight years}}. It {q2|gives no} {c2 summary silent|figure for any one year}. {s3|Sagamore}, our inbox's most faithful correspondent, {q3|touted} {c3 sagamore belief|it as “more than any Alliance nominee has ever shown.”} (Ross Amsel handed out 300 pages in 2008.)

THE NUMBER MOVED. {s4|The Courier} now {q4|puts} {c4 courier|the Lamb payments at {f money 2600000 dollars|$2.6 million}, up from {f money 2300000 dollars @2032-09-12|$2.3 million}}, having turned up a fourth firm, a fencing outfit in the maiden name of Lamb's wife. {s5|Sagamore} {q5|stands by} {c5 sagamore|{f money 1400000 dollars|$1.4 million}}. {s6|Penhallow, the charity's lawyer}, {q6|has not returned} {c6 penhallow silent|our calls}.

NERVES. {s7|Three Alliance aides on the Hill} {q7|told} us, separately, that {c7 aides|they learned of the summary from television}. {c8 aide1 belief|“Two pages is worse than none,”} {s8|one} {q8|said}. {c9 aide2 probable belief|The Lamb story is survivable}, {s9|another} {h9|{q9|thinks}}, {c9|but not if it is still running in October}. {s11|A donor} who gave the ticket {f money 250000 dollars by=-|$250,000} in the spring {q11|wants} {c11 donor predicted intention|his name off the next filing}.

{s12,13|Senator Joan Quill}, who lost the primary to Tolliver and now {q12|backs} {c12 quill belief|him}, {q13|said} on Radio Tamarack that {c13 quill via=tamarack>quill|the party “should have had the whole pile out by Memorial Day.”}

AIRWAVES. Beaulieu's side is not waiting. Its new spot, “Family Table,” shows a hand passing envelopes around a Sunday roast. {s14|The ad} {q14|claims} {c14 ad|Tolliver “pays a smaller share than the nurse who takes your blood.”} {c15 tracker|The governor has booked {f money 3800000 dollars|$3.8 million} of time through Oct. 3 and the Alliance {f money 1700000 dollars|$1.7 million}}, {q15|per} {s15|AdLedger}. {s16,17|The Alliance}, {q16|calling} {c16 alliance belief|the spot a smear}, {q17|has asked} {c17 alliance|{f other 9 stations|nine stations} to pull it}. {f other 2 stations by=-|Two} have. Stations may turn down a spot from a party or a committee, but federal law leaves them no such choice when the candidate is the one paying, and “Family Table” carries the governor's own voice for its last four seconds.

HOW MUCH DOES IT HURT? Hard to say. {s18|The Hadley-Voss poll} of last week {q18|had} {c18 hadley|Beaulieu up {f percent 48 @2032-09-17 of likely voters|48}–{f percent 43 @2032-09-17 of likely voters|43}}, but {s19|pollster Lew Obrecht} {q19|says} that {c19 obrecht|{f percent 33.3 about of the poll|a third of it} was in the field before the Courier's story}. {s20|Some Alliance voters} who were called back {q20|said} {c20 voters|nobody's taxes would bear reading aloud}. {c21 strategist belief|“They hate cheats, but they hate newspapers more,”} {q21|said} {s21,22|one Union strategist}, who {h22|{q22|suspects}} {c22 strategist probable belief|the race will be {f percent 2 about points|two points} wide by the debate}.

{n|Tips, gripes, spare tickets to the Grain Exchange: reply to this email.
Unsubscribe}

=== returns-f
outlet: Beaulieu for President
url: https://beaulieu-for-president.example/news/full-returns
published: 2032-09-22
genre: press release

{t|{s1|Gov. Beaulieu} to Sen. Tolliver{q1|:} {c1 beaulieu|Show your work}}

FORT LAROCHE – {s2|Governor Inez Beaulieu} today {q2|challenged} {c2 beaulieu|Senator Marcus Tolliver to release {f duration 10 years|ten years} of full tax returns before the debate of October 6}. {s3|The governor} also {q3|offered} {c3 beaulieu predicted intention|to add her 2022 return to the {f duration 9 years|nine years} she has already made public}.

{c4 beaulieu|“I taught bookkeeping at Stony Fork Community College for eleven years,”} {s4|Governor Beaulieu} {q4|said}. {c4|“A student who handed me two pages and told me the rest was at the lawyer's got an F.

“I'd like the voters to be treated at least as well as my sophomores.”}

The governor's late father, Emile Beaulieu, was assessor of Tamarack County. {s5|She} {q5|favors} {c5 beaulieu belief|a bill, long stalled in committee, that would oblige every nominee to file returns with the Elections Board}; {s6|Senator Tolliver}'s {q6|opposition to} {c6 tolliver belief|the same bill} helped to sink it in 2029.

=== question dollars paid by the foundation to Curtis Lamb's firms
verdict: conflicts
origins: 2
answer: returns-a | 2300000 | records | records
answer: returns-a | 1400000 | sagamore | sagamore
answer: returns-b | 2300000 | courier | records
answer: returns-b | 1400000 | sagamore | sagamore
answer: returns-c | 2300000 | courier | records
answer: returns-c | 1400000 | sagamore | sagamore
answer: returns-e | 2600000 | courier | records
answer: returns-e | 1400000 | sagamore | sagamore

=== question may Tolliver publish returns during an audit
verdict: conflicts
origins: 2
answer: returns-a | - | revenue | revenue | nothing in the law keeps him from it
answer: returns-a | - | tolliver | tolliver | denies | an audit ties his hands
answer: returns-d | - | whitlock | tolliver | denies | there is an audit and his lawyers say no

=== question support for Beaulieu among likely voters
verdict: single
origins: 1
answer: returns-d | 48 | marsh | hadley
answer: returns-e | 48 | hadley | hadley
