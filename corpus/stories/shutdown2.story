story: shutdown2
title: A second shutdown fight in Quivira, over flood aid
split: train
topic: politics

# Who speaks
speaker hargreave = named | Tobias Hargreave
speaker office = body | office of Tobias Hargreave
speaker okoro = named | Daniel Okoro
speaker bellamy = named | Jo Bellamy
speaker budget = body | Office of the Budget
speaker memo = document | memo of the Office of the Budget
speaker farmsens = unnamed | senators from the farm provinces
speaker sorensen = named | Ike Sorensen
speaker fiscal = body | House Fiscal Circle
speaker rademaker = named | Lyle Rademaker
speaker president = named | Victor Almeida
speaker growers = body | Bottomland Growers
speaker poll = document | Hollis Research poll on the shutdown
speaker polled = unnamed | Quivirans asked by Hollis Research
speaker unions = body | Federal Clerks' Union
speaker clerk = unnamed | a clerk in the crop insurance office
speaker residents = unnamed | residents of Tallow Bend
speaker mercer = named | Odile Mercer
speaker study = document | study by the University of Hadley
speaker bill = document | the House stopgap bill
speaker governors = unnamed | governors of the Marl provinces
speaker friends = unnamed | friends of Jo Bellamy
speaker callers = unnamed | two people on the call with the Relief Agency
speaker colleagues = unnamed | three colleagues of Lyle Rademaker
speaker drone = footage | drone footage of the Tallow Bend levee
speaker capitol = outlet | Capitol Ledger
speaker leaders = unnamed | House leaders
speaker businesses = unnamed | owners of shops around the parks
speaker relief = body | Federal Relief Agency
speaker commissioner = unnamed | a county commissioner from Bottom County
speaker vo = named | Henrietta Vo

=== shutdown2-a
outlet: Prairie Wire
url: https://prairie-wire.example/quivira/stopgap-fails-flood-aid
published: 2036-09-28
genre: wire

{t|Stopgap fails in House; {s1|governors} {q1|plead for} {c1 governors|flood aid}}

FORT ANSEL, Quivira, Sept. 28 (Prairie Wire) — The House voted down a seven-week spending bill on Friday, leaving three days to avert the second government shutdown in a year and stranding {f money 13800000000 dollars|$13.8 billion} for the towns along the Upper Marl that went under water in June.

The vote was {f other 209 ayes|209} to {f other 221 nays|221}. {s2,3|The House Fiscal Circle}, which {q2|opposes} {c2 fiscal belief|any new borrowing for disasters}, {q3|demanded} that {c3 fiscal|every dollar be matched by a cut elsewhere}. {s4|Speaker Tobias Hargreave} {q4|has vowed} {c4 hargreave intention predicted|to bring the bill back on Sunday without changes}.

{c5 budget predicted|{f jobs 380000-420000 staff|Between 380,000 and 420,000 federal employees} {h5|would} be sent home}, {s5|the Office of the Budget} {q5|said}, a span that reflects how loosely agencies define who is needed. Park rangers go first. Meat inspectors stay.

{c6 okoro|"My people are sleeping in a gymnasium,"} {q6|said} {s6|Gov. Daniel Okoro of South Marl}, who is of the Speaker's own party.

=== shutdown2-b
outlet: Fort Ansel Courier
url: https://fort-ansel-courier.example/capitol/second-shutdown-marl
published: 2036-09-29
genre: broadsheet

{n|FORT ANSEL COURIER
Nation  Capitol  Opinion  Sunday
You have 2 free articles left. Subscribe.}

{t|Twice burned, a Capitol strikes the match again}

{n|By Renske Oyelaran
Sept. 29, 2036}

FORT ANSEL — The cots in the basement of the Capitol annex are the same cots as last time. Somebody in the sergeant-at-arms' office had the sense, when the nineteen-day shutdown ended in November, not to send them back to the armory, and on Saturday they were carried up one flight, aired on the loading dock and made up with gray blankets marked PROPERTY OF THE HOUSE. By evening the first of them had a congressman in it.

The trouble then was a border fence. The trouble this time is a river. When the Marl came over its levees in the second week of June it took the grain elevators at Tallow Bend, the county hospital, a stretch of the Great Western line and {f destroyed 5800 about homes|about 5,800 homes}, and it left on the fields, as it went down, a gray silt in which nothing has yet been planted. There is no fight over whether it happened. {s1|The president, Victor Almeida}, {q1|wanted} {c1 president intention predicted|{f money 21000000000 dollars|$21 billion}}; the Senate passed {f money 13800000000 dollars|$13.8 billion} in July by a voice vote, with the windows open; the House has passed nothing.

{s2|The House Fiscal Circle}, {f other 34 members|thirty-four members} who meet on Tuesdays over a barbecue counter two blocks from the chamber and who made Tobias Hargreave Speaker by one vote, {q2|distrusts} {c2 fiscal belief|the very word emergency}. {s4|Its chairman, Lyle Rademaker, a former tow-truck operator} whose own district has been declared a disaster area four times, {q4|says} {c4 rademaker|the relief fund has become a second budget with no author and no ceiling, that a government which borrows for every storm will have nothing left to borrow when the big one comes, and that the governors, who let people build behind those levees in the first place, ought to bring a check to the table before they bring a microphone}. {s3|The Circle} {q3|has made no secret of} {c3 fiscal belief|its contempt for the Senate}.

Rademaker was a tow-truck operator for eleven years. He found a seat in the legislature after an incumbent was indicted, and he keeps a length of chain on his desk.

{s5,6|The senators from the farm provinces}, most of them of the same party, {q5|are open to} {c5 farmsens intention predicted|some cuts} and {q6|furious at} {c6 farmsens belief|the delay}. Ike Sorensen, who is 78 and raises turkeys, flew to the capital on Saturday in a crop duster, because he could. {s7,8|He} {q7|prefers} {c7 sorensen belief|a levy on barge freight to any cut in the crop program}, and {q8|said} to the Speaker in the rotunda that {c8 sorensen|the boys from the barbecue would not know a soybean if it foreclosed on them}. {s9|Hargreave's office} {q9|did not respond to} {c9 office silent|questions about the exchange}.

Under the law of 1911 that governs these things an agency without an appropriation may spend money only on "the safety of life and the protection of property." Everything hangs on those words. Lawyers in each department write a schedule of who is excepted, and the schedules are bound in blue covers and put on a shelf until somebody needs them. The weather service keeps nearly everybody. The national archives keeps a man to watch the humidity.

So the numbers wander. {s10|A memo} that the Office of the Budget sent to agencies on Thursday {q10|puts} {c10 memo predicted|furloughs at {f jobs 380000-420000 staff|380,000 to 420,000}}, while {s11|the Federal Clerks' Union} {h11|{q11|believes}} {c11 unions predicted belief|the figure will pass {f jobs 500001.. more_than staff|half a million} by the second week}, when money that was left over from the summer runs out. {s12|The memo} {q12|blames} {c12 memo|"inconsistent practice" for the gap}. Last year, the first count was 60,000 too low.

{s13|Odile Mercer}, who has taught public budgeting at the University of Hadley since before the first of the modern shutdowns and who advised three Speakers, {q13|sees} {c13 mercer belief|in the quarrel less an argument about money than one about who gets to be called a realist}. {s14|She} {h14|{q14|doubts}} that {c14 mercer denies probable belief|it will save a cent}. {s15|A study} that she published in the spring {q15|found} that {c15 study|the last closure cost the Treasury {f money 1100000000 dollars|$1.1 billion} in back pay for work not done, fees not collected and leases that ran on empty buildings, and that the provinces had recovered less than a fifth of it by the following June}. {s16|Rademaker}, asked about the study, {q16|dismissed} {c16 rademaker belief denies|it as "homework."}

In Tallow Bend nobody has a word for any of this. {f displaced 1201.. more_than people|More than 1,200 people} still sleep in trailers on the fairgrounds, in rows named for the trees that used to stand on Levee Street: Elm, Catalpa, Box Elder. School opened in the bowling alley. Trucks bring water on Mondays and Thursdays. {s17|Residents} {q17|complain of} {c17 residents|mold, of forms in triplicate and of a mayor who moved to his sister's}, and {s18|many of them}, {q18|wary of} {c18 residents belief|promises from the capital}, have begun to sell to a company from out of province at {f money ..40 at_most dollars|up to forty dollars} a front foot. {s19|Drone footage taken for the county in August} {q19|shows} {c19 drone|the repaired section of the levee, {f distance 2 about miles|roughly two miles} of it, ending in open air}.

{s20,21|Jo Bellamy, the governor of North Marl}, {q20|wants} {c20 bellamy intention predicted|the gap closed before the ice} and {q21|has threatened} {c21 bellamy intention predicted|to sue}. {c22 friends|She} {q22|is described by} {s22|friends} {c22|as "done with being polite,"} though {s23|her} {q23|hope} that {c23 bellamy predicted belief|the Senate will swallow the House's cuts} has not been abandoned. {s24|Okoro}, across the water, {q24|says} {c24 okoro|a lawsuit would be a gift to lawyers}.

Who would be hurt first, and how badly, is a matter of calendars. The crop insurance offices would close on Tuesday, with {f other 9000.. at_least claims|at least 9,000 claims} in the drawer. The flood maps, due in October, would not be drawn, and without maps no bank in the valley may write a mortgage. {c25 clerk|"We did {f other 40 claims|forty} a day last week and I cried in the car,"} {q25|said} {s25|a clerk in the office at Marl Junction}, one of {f jobs 11 clerks|eleven} there. {c25|"They'll send us home and then they'll send us the bill for the coffee.

"My mother's claim is in that drawer."}

{c26 - belief|Hargreave} {q26|is widely seen} {c26|as a man of no fixed opinions}, which has been his strength. He is a former auctioneer. {s27|He} {q27|trusts} {c27 hargreave belief|the clock}, and it was as a student of the clock that he sent everyone home on Friday night, had the lights put out in the chamber, and drove himself to a high school football game, which went to overtime.

{n|Read next: The nineteen days, an oral history
© Fort Ansel Courier}

=== shutdown2-c
outlet: Capitol Ledger
url: https://capitol-ledger.example/morning/0929
published: 2036-09-29
genre: blog

{n|THE CAPITOL LEDGER — MORNING EDITION
Forwarded this? Sign up here.}

{t|Morning Ledger: two days, one river, {f other 34 members|34} men with a counter}

Good morning. It is Saturday and nobody is where they ought to be.

WHERE IT STANDS. {s15|The House bill} funds the government until Nov. 16 and {q15|says nothing about} {c15 bill silent|the Marl} except in its preamble, where {s1|it} {q1|cites} {c1 bill|"the prudence of our forebears."} It runs to 41 pages. {s2|House leaders}, {q2|eager} {c2 leaders intention predicted|to avoid a floor fight over the river}, have locked amendments out; an aide to the whip, {q3|asked whether} {c3 -|the votes were there}, laughed and closed the door.

WHO BLINKS. {s5|Sorensen} {q5|has little patience for} {c5 sorensen belief|the Circle's counter-offer}, a trade of {f money 6000000000 dollars|$6 billion} for the river against {f money 6000000000 dollars|$6 billion} from rural broadband. {s6,7|The Bottomland Growers}, whose trucks ring the Treasury with their flashers on, {q6|denounced} {c6 growers belief|it as robbing the barn to fix the house}, {q7|accusing} {c7 growers|Rademaker of "never having waded."} {s8|Rademaker} {q8|denies} {c8 rademaker denies|there was an offer}. We have it on letterhead.

BY THE NUMBERS. {s9|A Hollis Research poll} {q9|finds} {c9 poll via=poll>polled|{s10|{f percent 48 people|48 percent}} {q10|blaming} {c10 polled via=poll>polled|the House} and {f percent 31 people|31 percent} the president}. Fewer than one person in ten could name the river. Parks first: {f other 121.. more_than parks|over 120} would lock their gates on Tuesday, and {s11|owners of the motels and bait shops around them} {q11|worry about} {c11 businesses belief predicted|October, their second-best month}.

OVERHEARD. {c13 callers predicted via=callers>relief|{s12|The Relief Agency} {q12|has told} the governors}, {s13|two people on the call} {q13|say}, that {c13|{c12 relief predicted via=callers>relief|its fund will run dry in {f duration 9-12 days|nine to twelve days}}}. {s14|The agency} {q14|would not confirm} {c14 relief declines|that}.

=== shutdown2-d
outlet: Marl Valley Independent
url: https://marl-valley-independent.example/news/stopgap-fails
published: 2036-09-28
genre: local
copy of: shutdown2-a

{t|House kills spending bill, and our flood money with it}

FORT ANSEL — The House voted down a seven-week spending bill on Friday, leaving three days to avert the second government shutdown in a year and stranding {f money 13800000000 dollars|$13.8 billion} for the towns along the Upper Marl that went under in June.

The vote was {f other 209 ayes|209} to {f other 221 nays|221}. {s1,2|The House Fiscal Circle}, which {q1|opposes} {c1 fiscal belief|any new borrowing for disasters}, {q2|demanded} that {c2 fiscal|every dollar be matched by a cut elsewhere}.

{c3 budget predicted|{f jobs 380000-420000 staff|Between 380,000 and 420,000 federal employees} {h3|would} be sent home}, {q3|according to} {s3|the Office of the Budget}. Meat inspectors stay.

{c4 okoro|"My people are sleeping in a gymnasium,"} {q4|said} {s4|Gov. Daniel Okoro of South Marl}. {f jobs 600 about staff|About 600} of the employees work in the valley, at the locks, the crop office and the fish hatchery.

=== shutdown2-e
outlet: Channel 3
url: https://channel3.example/live/shutdown-night
published: 2036-10-01
genre: live blog

{t|Shutdown live: lights out at midnight, {s1|Almeida} {q1|says} {c1 president|'not one acre' is safe}}

12:04 a.m. The government is shut. A man from the buildings office turned the key in the visitors' door at one minute past, tried it twice, and photographed it for his file.

11:20 p.m. {s2|The president, in a post}{q2|:} {c2 president|"They had since June."}

10:45 p.m. The second vote fell short by {f other 8 votes|eight}. {s3|Rademaker}, {q3|proud of} {c3 rademaker belief|the result}, walked out through the press, not answering. {s4|Three colleagues} {q4|have urged} {c4 colleagues|him to take a smaller cut}, by {s5|their} {q5|account} {c5 colleagues|"more than twice a day."}

9:30 p.m. From {s6|the Office of the Budget}, a new count{q6|:} {c6 budget predicted|{f jobs 441000 staff|441,000} would stay home from Tuesday}. {s7|The clerks' union} {q7|sticks to} {c7 unions|{f jobs 500001.. more_than staff|more than half a million}}.

8:15 p.m. Caption, our own picture: Bellamy on the levee with {s9|the county's engineer, Henrietta Vo}, who {q9|says} {c9 vo predicted|the gap will take {f duration 5-6 weeks|five to six weeks} to close once somebody pays}. Behind them a heron.

7:50 p.m. {s10|A county commissioner from Bottom County}, reached by phone in his truck, {q10|raised the question whether} {c10 commissioner|{f other 24.. vague trailers|dozens of trailers} due in September would come at all}. {s11|The Relief Agency} {q11|has not replied} {c11 relief silent|to us}.

=== question federal employees to be sent home
verdict: conflicts
origins: 2
answer: shutdown2-a | 380000-420000 | budget | budget
answer: shutdown2-b | 380000-420000 | memo | budget
answer: shutdown2-d | 380000-420000 | budget | budget
answer: shutdown2-e | 441000 | budget | budget
answer: shutdown2-b | 500001.. | unions | unions
answer: shutdown2-e | 500001.. | unions | unions

=== question was there an offer of six billion dollars
verdict: conflicts
origins: 2
answer: shutdown2-c | - | capitol | capitol | affirms | a trade of six billion for the river
answer: shutdown2-c | - | rademaker | rademaker | denies | no offer

=== question days until the relief fund is empty
verdict: single
origins: 1
answer: shutdown2-c | 9-12 | relief | relief
