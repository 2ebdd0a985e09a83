story: primarynight
title: The night of the Senate primaries in Wendover
split: train
topic: politics

# Who speaks
speaker barlow = named | Clint Barlow
speaker hale = named | Denise Hale
speaker ruddock = named | Ty Ruddock
speaker pettibone = named | Lyle Pettibone
speaker vega = named | Marisol Vega
speaker office = body | office of the Secretary of State of Wendover
speaker exitpoll = document | Meridian Research exit poll
speaker voters = unnamed | Homestead voters asked by Meridian
speaker price = named | Yolanda Price
speaker treadwell = named | Sam Treadwell
speaker farmers = unnamed | wheat growers of the Ransom Valley
speaker suburbs = unnamed | suburban voters around Courtland
speaker haleaides = unnamed | aides to Denise Hale
speaker barlowcamp = body | Barlow campaign
speaker donors = unnamed | donors to Denise Hale
speaker memo = document | memo by Hale's pollster
speaker president = named | Garrett Stroud
speaker quimby = named | Laurel Quimby
speaker clerk = named | Opal Jessup
speaker video = footage | video from the Pickett County courthouse
speaker ruddockpost = document | post by Ty Ruddock
speaker whitcomb = named | Dale Whitcomb
speaker commons = named | Ines Fairbanks
speaker filing = document | petition of the Hale campaign
speaker judge = named | Roy Castellaw
speaker union = body | Wendover Teachers' Association
speaker ubn = outlet | UBN
speaker critics = unnamed | critics of Lyle Pettibone
speaker papers = outlet | the two big newspapers of Wendover
speaker lawyers = unnamed | lawyers of Denise Hale
speaker clip = footage | video from the gymnasium in Loomis
speaker tally = document | Barlow campaign's own tally

=== primarynight-a
outlet: Federal Wire
url: https://federal-wire.example/wendover/senate-primary-barlow-hale
published: 2034-06-07
genre: wire

{t|Barlow ahead by a hair in Wendover; {s1|Hale} {q1|demands} {c1 hale|recount}}

COURTLAND, Wendover, June 7 (Federal Wire) — Rep. Clint Barlow held a lead of {f other 1214 votes|1,214 votes} over Lt. Gov. Denise Hale early Wednesday in the Homestead Party's primary for the Senate, with {f percent 97 about precincts|about 97 percent} of precincts counted and {f other 9000.. at_least ballots|at least 9,000 mail ballots} still in their envelopes.

{s2,3|Hale}, who {q2|refused} {c2 hale declines intention|to concede}, {q3|accused} {c3 hale|three rural counties of running out of ballots and photocopying the spares}. {s4|The state chairman, Lyle Pettibone}, {q4|said} {c4 pettibone|both camps should go to bed}.

Wendover law allows a losing candidate a recount at public cost only when the margin is under half of one percent. Tuesday's stood at {f percent 0.3 about margin|roughly 0.3}.

{s5|An exit poll conducted by Meridian Research for three networks} {q5|found} that {c5 exitpoll via=exitpoll>voters|{s6|{f percent 61 primary voters|61 percent of primary voters}} {q6|considered} {c6 voters belief via=exitpoll>voters|the price of diesel "the only issue"}}. On the other side, Judge Yolanda Price beat Mayor Sam Treadwell of Port Ellery by a margin of nearly two to one for the Commons nomination, and {s7|Treadwell}, conceding before ten, {q7|endorsed} {c7 treadwell belief|her} from the bed of a pickup.

=== primarynight-b
outlet: UBN
url: https://ubn.example/live/wendover-primary-night
published: 2034-06-07
genre: live blog

{n|UBN LIVE · Results map · Watch · Alerts on/off}

{t|Primary night: Wendover too close to call}

12:50 a.m. Caption: {s1|Hale supporters at the Grange Hall}, many of them still {q1|confident of} {c1 haleaides predicted belief|a win}, sing the second verse of the state anthem. The band left at eleven.

12:31 a.m. {c2 hale|"Not one of you should go home thinking this is over,"} {s2|Hale} {q2|has posted}. {c2|"Three counties. Photocopiers. In {f duration 30.. at_least years by=hale years|at least thirty years} in this business I never saw the like."} {s4|Barlow's campaign} {q4|dismissed} {c4 barlowcamp denies belief|the accusation} as fast as it went up.

11:58 p.m. The county is Pickett, population 4,100, and the courthouse has one clerk, one guard and, tonight, {f attending 60-70 people|between 60 and 70 people} who would rather be elsewhere. {s5|A video filmed through the window and shared by the Hale camp} {q5|shows} {c5 video via=haleaides>video|{f other 2 women|two women} feeding paper into a machine}. {s6|UBN} {q6|could not establish} {c6 ubn cannot_verify|what was on the paper}.

11:20 p.m. {s7|Vega}{q7|:} {c7 vega|"Every ballot has a number. A copy would have the same number twice, and we would see it."}

10:44 p.m. Ty Ruddock is out. The tire millionaire spent {f money 11000000.. at_least dollars|no less than $11 million} of his own on {f percent 14 votes|14 percent} of the vote.

9:52 p.m. Treadwell concedes. He thanks his wife, his driver and a dog called Senator.

=== primarynight-c
outlet: The Courtland Examiner
url: https://courtland-examiner.example/politics/long-night-of-the-homestead-party
published: 2034-06-11
genre: broadsheet

{n|THE COURTLAND EXAMINER
Home  State  Nation  Business  Opinion  Games
Share this story}

{t|The long night of the Homestead Party}

{n|By Nora Delacroix-Finch and Amos Tully · June 11, 2034 · 11 min}

COURTLAND — At the Grange Hall on Tuesday the bar shut at midnight by county ordinance and was opened again at a quarter past by nobody in particular. {f attending 200.. vague people @2034-06-06|Hundreds} had come to see Denise Hale become the first woman nominated for the Senate by the party of the plow. By two there were {f attending ..39 less_than people @2034-06-07|fewer than 40}, eating cold ham out of foil, under a net that held {f other 900 about balloons|some 900 balloons} and that, for all anybody knows, holds them still.

Hale, a former prosecutor with a voice like a gate, had run as the candidate of what {s1|she} {q1|called} {c1 hale|"the grown-ups."} She had the chamber, the sheriffs and the two big newspapers; {s2|the papers}' {q2|support for} {c2 papers belief|her} ran to {f other 5 editorials|five editorials}. Barlow, a crop-duster who came to Congress by accident after a scandal about a bridge, had the president's favor and the wheat. {s4,5|Growers in the Ransom Valley}, who {q4|resent} {c4 farmers belief|the diesel tax} almost as much as they {q5|distrust} {c5 farmers belief|anyone who ever worked in the capital}, gave him seven precincts in ten.

The primary itself is an old contraption. Wendover adopted it in 1911, after a convention at which the delegates from two counties were locked in a livery stable until the balloting was over, and it has been amended {f other 23 times|23 times} since. Voters do not register by party. They ask at the table for a green ballot or a gray one, and the clerk tears off a numbered stub; the stub goes in a coffee can, or in something that the statute describes at greater length than a coffee can deserves. In most years the cans are emptied in August and burned. This year they are under guard.

That is because of Pickett, Loomis and Tyne. All three ran short of green ballots before six in the evening, the turnout having passed {f percent 43.. more_than turnout|42 percent}, the highest since the war. What happened next is the quarrel. {s6|Opal Jessup}, who has been clerk of Pickett since her father gave it up, {q6|says} {c6 clerk|she sent a deputy to the next county for {f other 400 ballots|400 spares}, that he was back inside an hour, and that if anybody was copying anything in her courthouse it was the menu for the volunteer supper, which had come out of the machine too pale to read and was run through a second time while {f attending 24.. vague voters|dozens of people}, several of them with telephones, stood at the window}. {s7|Hale}'s {q7|contention} that {c7 hale|the machine turned out ballots}, for which {s8|she} {q8|cited} {c8 hale|two poll watchers whom she did not name}, has not been tested.

{s9|Pettibone, the chairman}, {q9|wants} {c9 pettibone intention predicted|no part of it}. {c10 critics|He} {q10|has been accused by} {s10|critics in his own committee} {c10|of favoring Barlow}, whose first campaign was paid for in part by a feed store that the chairman used to own. In a windowless office behind the store last week he kept his hat on. {c11 pettibone|"I've buried three governors,"} {s11|he} {q11|said}. {c11|"I can count to twelve hundred.

"What I can't do is count to twelve hundred and be thanked for it."}

It was {s12|the president}'s {q12|decision} {c12 president intention predicted|to come} that changed the race. {s13,14,15|Garrett Stroud}, who {q13|had promised} in March {c13 president intention predicted|to stay out of primaries}, flew to Courtland nine days before the vote, {q14|calling} {c14 president|Barlow "a man who has smelled dirt"} and {q15|mocking} {c15 president belief|Hale's law degree} before {f attending 6001.. more_than people @2034-05-28|over 6,000} at the fairground. {s16,17|The suburbs around Courtland}, which {q16|loathe} {c16 suburbs belief|him}, {q17|favored} {c17 suburbs belief|Hale} by more than twenty points, but too few people there asked for a green ballot. {s18|A memo by Hale's own pollster}, written in April and shown to the Examiner, {h18|{q18|had warned}} that {c18 memo predicted|a visit by the president would cost her {f other 15000-20000 votes|15,000 to 20,000 votes} among men who own a truck, that no amount of television would win them back in the time that was left, and that she had better hope for rain}.

It did not rain. The memo ran to nine pages, two of them charts, and was filed in a drawer.

{s19|Laurel Quimby}, who teaches elections at Wendover State, {q19|is unconvinced by} {c19 quimby denies belief|the idea that one rally did it}. {s20,21|She} {q20|blames} {c20 quimby|Ruddock, "who sold {f other 60000 about votes|about 60,000 people} a set of tires they didn't need,"} and {q21|sees} {c21 quimby belief|the result as the bill for a decade in which the party's managers treated its voters as a kind of weather}. Ruddock held a rally every night for a month, claimed a seat at each debate though the rules gave him none, and was noted for his boots. {s22|He} {q22|has backed} {c22 ruddock belief|neither of them} since. {c23 ruddockpost|"Let them arm-wrestle,"} {q23|reads} {s23|a post under his name}, and {s24|his spokesman, Dale Whitcomb}, {q24|did not return} {c24 whitcomb silent|calls}.

In the Commons camp they are sleeping well. {s25|Price}, who {q25|had expected} {c25 price predicted belief|a long summer against a rich man}, may now have one against a lawsuit. {s26|The state's Commons chair, Ines Fairbanks}, {q26|made no secret of} {c26 commons belief|her delight}, while {s27|the teachers' association}, {q27|wary of} {c27 union belief|a nominee who once jailed a picket line}, is holding back its money until September.

Hale went home on Wednesday. {s28|She} {q28|has said} in private that {c28 hale intention predicted|she will fight until the last can is opened}, and {s29|donors approached on Thursday for another {f money 400000 dollars|$400,000}} {q29|were reluctant} {c29 donors declines intention|to give it}. On her porch there is a swing, a flag, and a box of lawn signs with the price still on.

=== primarynight-d
outlet: Loomis County Beacon
url: https://loomis-beacon.example/news/senate-primary
published: 2034-06-07
genre: local
copy of: primarynight-a

{t|Barlow leads, Loomis ballots in dispute}

Rep. Clint Barlow held a lead of {f other 1214 votes|1,214 votes} over Lt. Gov. Denise Hale early Wednesday in the Homestead Party's primary for the Senate, with {f percent 97 about precincts|about 97 percent} of precincts counted and {f other 9000.. at_least ballots|at least 9,000 mail ballots} still in their envelopes.

{s1,2|Hale}, who {q1|refused} {c1 hale declines intention|to concede}, {q2|accused} {c2 hale|three rural counties, Loomis among them, of running out of ballots and photocopying the spares}. {s3|Lyle Pettibone, the state chairman}, {q3|said} {c3 pettibone|both camps should go to bed}.

Wendover law allows a losing candidate a recount at public cost only when the margin is under half of one percent. Polls in the county closed at eight.

=== primarynight-e
outlet: KWEN Radio
url: https://kwen.example/transcripts/morning-barlow
published: 2034-06-08
genre: broadcast

{t|"Morning Wendover": Clint Barlow}

HOST: Congressman, you slept?

{s1|BARLOW}{q1|:} {c1 barlow|Four hours, in the truck. My wife has the house full of cousins.}

HOST: The lieutenant governor says you are leading on photocopies.

{s2|BARLOW}{q2|:} {c2 barlow denies|That's not so, and she knows the ladies in Pickett well enough to know it's not so. She's had pie there.}

HOST: Would you oppose a recount?

{s3|BARLOW}{q3|:} {c3 barlow|I'd hold the flashlight. But she pays for it, if it comes to more than half a percent. I don't see the folks of Wendover buying her {f money 300000 about by=barlow dollars|about three hundred thousand dollars} of second opinion.}

The congressman took no calls. After the weather we read him a text from a listener in Tyne, where the river was at eleven feet and rising, and the line went dead; he was driving under the Ransom bluffs, where it always does.

=== primarynight-f
outlet: The Courtland Examiner
url: https://courtland-examiner.example/politics/recount-ordered
published: 2034-06-16
genre: broadsheet

{t|Judge orders three-county recount as lead shrinks}

A judge in Courtland on Friday ordered the green ballots of Pickett, Loomis and Tyne counted again by hand, starting Monday at seven, in a school gymnasium with the doors open.

{c1 office|Mail ballots, the last of which were opened on Thursday, have cut Clint Barlow's lead to {f other 1087 @2034-06-15 votes|1,087 votes}}, {s1|the Secretary of State's office} {q1|said}. {s2|Marisol Vega}, whose staff had compared {f other 11600 ballots|11,600 ballot numbers} by then, {q2|said} {c2 vega|there were no duplicates}, {c3 lawyers denies|a finding} that {s3|Hale's lawyers} {q3|reject}.

The order came a day after Hale's people had carried their papers up the courthouse steps in a wheelbarrow, for the cameras. {s4|The petition} {q4|says} {c4 filing|there were {f other 200-260 ballots|"between 200 and 260" copied ballots} in the three counties}, a number that Hale herself has never used in public. {s5,6|Barlow's lawyers}, who {q5|do not dispute} {c5 barlowcamp|the need for a count}, {q6|asked} {c6 barlowcamp|the court to make the lieutenant governor pay for it, on the ground that the margin, now that the mail was in, might be found to have been above the legal threshold on the night itself}. {s7|Judge Roy Castellaw} {q7|was unwilling} {c7 judge declines intention|to go into that}. {c8 judge|"Count first,"} {s8|he} {q8|said}. {c8|"You may hate each other afterward."}

The Homestead Party, in the meantime, has a nominee and a half. Its rule book provides for a convention if the place on the ballot is empty by August 1, and the fairground in Loomis has been pencilled in, subject to a horse show. {s9|Pettibone}, {q9|hoping} {c9 pettibone intention predicted|to avoid that}, spent Friday on the telephone. {q10|In the words of} {s10|a member of his committee}, {c10 critics|"he'd sooner eat the rule book than use it."}

{q11|Per} {s11|the Barlow campaign's own tally}, {c11 tally predicted|the congressman will lose {f other ..99 less_than votes|fewer than 100 votes} in the three counties}, and {s12|her donors}' {q12|doubts about} {c12 donors denies belief|the whole enterprise} have spread. {s13|A video from the gymnasium}, posted by a janitor, {q13|shows} {c13 clip|{f other 14 tables|14 tables} and a basketball hoop}.

=== question Barlow's lead, in votes
verdict: supersedes
origins: 2
answer: primarynight-a | 1214 | - | count on election night
answer: primarynight-d | 1214 | - | count on election night
answer: primarynight-f | 1087 | office | office

=== question ballots copied in Pickett, Loomis and Tyne
verdict: conflicts
origins: 4
answer: primarynight-f | 200-260 | filing | Hale campaign
answer: primarynight-c | - | clerk | clerk | denies | it was the menu
answer: primarynight-e | - | barlow | barlow | denies | not so
answer: primarynight-f | 0 | vega | vega | denies | no duplicates
