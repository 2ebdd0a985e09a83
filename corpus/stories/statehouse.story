story: statehouse
title: A teachers' walkout and a state budget in Wakonda
split: train
topic: politics

# Who speaks
speaker right = unnamed | members to the right of Hollis Brandvold
speaker teachers = unnamed | teachers of Wakonda
speaker stubbs = named | Marlene Stubbs
speaker stubbsoffice = unnamed | a spokesman for Marlene Stubbs
speaker osgood = named | Terrell Osgood
speaker union = body | Wakonda Education Association
speaker dept = body | Department of Public Instruction
speaker patrol = body | Statehouse Patrol
speaker brandvold = named | Hollis Brandvold
speaker prieto = named | Yolanda Prieto
speaker bureau = body | Legislative Fiscal Bureau
speaker drillers = body | Wakonda Oil and Gas Council
speaker hutchens = named | Gabe Hutchens
speaker tveit = named | Lorna Tveit
speaker parents = body | Parents for Open Doors
speaker ramos = named | Crystal Ramos
speaker attorney = named | Rex Dahlgren
speaker judge = named | Philippa Nakai
speaker rural = unnamed | four rural lawmakers
speaker oneaide = unnamed | a budget aide
speaker freshman = unnamed | a freshman lawmaker
speaker poll = document | poll by the state university at Bell Fork
speaker pollees = unnamed | people polled by the state university at Bell Fork
speaker bakke = named | Duane Bakke
speaker senate = body | Senate of Wakonda
speaker sign = document | sign outside Lincoln Elementary
speaker six = body | six of the closed districts
speaker corridor = unnamed | two members who were waiting in the corridor
speaker fewteachers = unnamed | a few teachers at Lincoln Elementary
speaker mostteachers = unnamed | most teachers at Lincoln Elementary

=== statehouse-a
outlet: Larkin Courier
url: https://larkin-courier.example/news/walkout-day-one
published: 2034-04-10
genre: local

{n|LARKIN COURIER
Home | Schools | Statehouse | Preps | Obits
E-edition}

{t|Teachers fill statehouse lawn; {c1 dept|{f other 41 districts|41 districts} closed}, {s1|state} {q1|says}}

{n|By Marisa Kjelstad
Updated 6:18 p.m.}

Schools in a third of the state's districts did not open on Monday morning, and by ten o'clock the lawn in front of the Wakonda statehouse had disappeared under red T-shirts, folding chairs and a marching band from Otter County that knew three songs.

{s2|The Department of Public Instruction} {q2|listed} {c2 dept|{f other 41 districts|41 of 118 districts} as closed and {f affected 164000 students|164,000 students} as out of class}. {c3 union|{f other 19000 teachers|19,000 teachers} stayed away}, {q3|said} {s3|the Wakonda Education Association, the union} that called the walkout; {s4|the department}, going by requests for substitutes, {q4|put} {c4 dept|the number at {f other 11500 teachers|11,500}}.

{s6|The teachers} {q6|want} {c6 teachers predicted intention|a raise}. {s5|Gov. Marlene Stubbs}, a former auctioneer in the second year of her second term, {q5|has offered} {c5 stubbs predicted intention|{f percent 3 raise|3 percent} over two years}. {s7|The union} {q7|is asking for} {c7 union|{f percent 9 raise|9}}, as well as {f money 120000000 dollars|$120 million} for roofs, boilers and buses.

{c8 osgood|"I have a second-grader reading out of a book that says we might one day go to Mars,"} {s8|Terrell Osgood, the union's president}, {q8|told} the crowd from the bed of a pickup. {c8|"We've been to Mars. We have not been to the printer.

"So no, governor, we did not walk out on the children. You did, in 2027, when you sold the school land fund and called it a tax holiday."}

Stubbs was at a seed plant in Dill, 90 miles away. {c9 stubbsoffice|She remained "willing to talk to anyone who is in a classroom"}, {q9|said} {s9,10|a spokesman}, who {q10|did not say} {c10 stubbsoffice silent|when she would be back}.

{s11|The Statehouse Patrol} {q11,12|put} {c11 patrol|attendance at {f attending 8000 people|8,000}}, {s12|the union} {c12 union|at {f attending 15000 people|15,000}}.

In Larkin, where all {f other 37 schools|37 schools} were shut, the school kitchens stayed open from ten to one and handed out {f other 2900 lunches|2,900 lunches} in paper sacks through the loading doors. {s13,14|Superintendent Yolanda Prieto}, whose district pays its beginners less than the car wash across from her office, {q13|declined to call} {c13 prieto declines|the walkout illegal} and {q14|hoped} {c14 prieto predicted belief|it would be "short and loud"}.

The House takes up the budget, all {f money 14200000000 dollars|$14.2 billion} of it, on Wednesday at nine.

{n|Marisa Kjelstad covers education. Reach her at mkjelstad@larkin-courier.example
More from Schools: Otter County bond passes on third try}

=== statehouse-b
outlet: Under the Dome
url: https://under-the-dome.example/2034/04/12/the-barrel-and-the-bell
published: 2034-04-12
genre: newsletter

{t|The barrel and the bell}

There are two ways to pay a teacher in this state, and both of them come out of the ground. One is royalties, which nobody can touch because the bondholders got there first. The other is the severance tax, 5 percent on every barrel since 1981, which {s1|the Senate} {q1|wants} {c1 senate predicted intention|to raise to {f percent 7 tax|7}}.

So how much is in it? {s2|The Legislative Fiscal Bureau} {h2|{q2|estimates}} {c2 bureau probable|{f money 410000000 dollars|$410 million} over two years}. {c3 drillers denies|Half that, and rigs parked in the next state by Christmas}, {q3|says} {s3|the Wakonda Oil and Gas Council}. {s4,5|A budget aide} {q4|told} me {c4 oneaide|the governor's own people work with {f money 260000000 dollars|$260 million}}, and then {q5|asked} me {c5 oneaide|to forget it}.

{s6|Speaker Hollis Brandvold} {q6|won't have} {c6 brandvold belief|any of it}. {c7 brandvold|"I told my caucus in January, I told the Senate in February and I'll tell the band from Otter County if they'll stop playing,"} {s7|he} {q7|said}, {c7|"there is no tax bill and there will be no tax bill."} {s8,9|Four of his rural members}, each with a school closed at home, {q8|are open to} {c8 rural belief|6 percent} and {q9|have asked} the Senate {c9 rural|to hold its bill until Friday}.

Under the rules a budget amendment must lie on the desks for an hour before it is taken up, and the desks, which are from 1911, have room for about nine. In 2019 the House rose at twenty to six in the morning, by which time two members were asleep in the barber shop and a third had gone home to calve. The galleries will be open throughout. Bring a cushion.

SEEN AND HEARD. {s10|A sign outside Lincoln Elementary}{q10|:} {c10 sign|"Will teach for boiler."} {s11|A freshman lawmaker}, to a lobbyist at the coffee cart, {q11|wondering} {c11 freshman|whether Mars books were an actual line item}. And {s12|the governor}, in a post at 1 a.m.{q12|:} {c12 stubbs|"Grown-ups show up for work."} It was gone by breakfast.

=== statehouse-c
outlet: KWLR Morning
url: https://kwlr.example/morning/transcripts/2034-04-12
published: 2034-04-12
genre: transcript

{t|Day three: a mother, a superintendent and a Wednesday without school}

{n|Transcript provided by a machine. Errors are its own.}

HOST: Crystal Ramos has two sons at Lincoln Elementary and speaks for a group of {f other 2300 about families|about 2,300 families}, Parents for Open Doors. Crystal, whose side are you on?

{s1|RAMOS}{q1|:} {c1 ramos|The side of whoever unlocks the building. I clean at the hospital nights. I've burned {f duration 3 days|three vacation days} and I get {f duration 8 days|eight}.}

HOST: You signed the letter to the county attorney.

{s2|RAMOS}{q2|:} {c2 ramos|I did, and I'd sign it again. Their boiler's older than my mother, everybody knows that. But you don't burn down the barn because it leaks.}

HOST: Superintendent Prieto, you've heard that. Can you open on Thursday?

{s3|PRIETO}{q3|:} {c3 prieto|With {f other 190 teachers|190 out of 1,460 teachers}? I can open the doors, sure. I can't put anybody behind them. And I won't send letters to people who've taught here thirty years, asking them to choose between a picket line and a pension.}

HOST: Are you telling us that you back them?

{s4|PRIETO}{q4|:} {c4 prieto possible|I'm telling you that I {h4|may} be the last person in Larkin who gets on with everyone.}

HOST: That's Yolanda Prieto. After the news, the river is up at Dill.

=== statehouse-d
outlet: Bell Fork Beacon
url: https://bell-fork-beacon.example/ap/walkout
published: 2034-04-11
genre: wire
copy of: statehouse-a

{t|Walkout shuts {f other 41 @2034-04-10 districts|41} districts}

Schools in a third of the state's districts did not open Monday, and by midmorning the lawn in front of the Wakonda statehouse had disappeared under red T-shirts and folding chairs.

{q1|According to} {s1|the Wakonda Education Association}, which called the walkout, {c1 union|{f other 19000 @2034-04-10 teachers|19,000 teachers} stayed away}. {s2|The Department of Public Instruction} {q2|put} {c2 dept|the number at {f other 11500 @2034-04-10 teachers|11,500}}.

{c3 osgood|"I have a second-grader reading out of a book that says we might one day go to Mars,"} {s3|union president Terrell Osgood} {q3|told} the crowd. {c3|"We've been to Mars. We have not been to the printer."}

{s4|Gov. Marlene Stubbs} {q4|has offered} {c4 stubbs predicted intention|{f percent 3 raise|3 percent} over two years}; {s5|the union} {q5|is asking for} {c5 union|{f percent 9 raise|9}}. {s6|A spokesman for the governor} {q6|said} {c6 stubbsoffice|she was "willing to talk to anyone who is in a classroom"}.

=== statehouse-e
outlet: The Wakonda Tribune
url: https://wakonda-tribune.example/politics/walkout-budget-severance-vote
published: 2034-04-15
genre: broadsheet

{n|The Wakonda Tribune. Saturday, April 15, 2034. Final edition. $2.50}

{t|House passes budget at dawn; teachers to decide whether it's enough}

The vote came at 5:52 on Friday morning, when the light had begun to show in the east windows and somebody had turned off the chandelier to save the state the money. {f other 51 @2034-04-14 votes|Fifty-one members} pressed green and {f other 46 @2034-04-14 votes|forty-six} pressed red. {f other 3 @2034-04-14 members|Three} did not press anything. {f other 2 @2034-04-14 members|Two of those} were in the building.

With that, the House of a state that had not raised a tax on its oldest industry in half a century raised it by a point, to 6 percent, and gave its teachers {f percent 5.5 raise|five and a half percent}. The Senate, which had passed {f percent 7 tax|7}, concurred before lunch. {s2,3|Gov. Marlene Stubbs}, who in the campaign {q2|had sworn} {c2 stubbs predicted intention|to "veto anything that drips"}, {h3|{q3|is considering}} {c3 stubbs possible intention|letting it become law without her signature}.

{s32|Her} {q32|refusal} {c32 stubbs declines intention|to meet the union} had lasted until Wednesday noon. Nobody had seen any of it coming on Monday. The walkout, the first in Wakonda since 1988, began as a one-day affair and was going badly by Tuesday night, with {s14|{f other 6 @2034-04-11 districts|six of the 41 closed districts}} {q14|announcing} that {c14 six predicted intention|they would reopen} and rain forecast for the rest of the week. On Wednesday morning {s4|the county attorney, Rex Dahlgren}, acting for {f other 2300 about families|some 2,300 families}, {q4|asked} Judge Philippa Nakai {c4 attorney|to order the teachers back, on the ground that a contract is a contract even in a leaking room}. {s5|The judge} heard both sides for an hour and {q5|refused} {c5 judge declines intention|to sign}. {c6 judge|There was no irreparable harm in a week of long division lost}, {s6,7|she} {q6|said} from the bench, {q7|adding} that {c7 judge|her own teachers had taken longer than that to find the chalk}.

{s8|Dahlgren}, who faces the voters in the fall, {q8|called} {c8 attorney belief|it "judging by nostalgia"} and has appealed.

What happened on Wednesday night is told in as many ways as there are members. The Stockmen hold the House by six. {s9|Their speaker, Hollis Brandvold, a rancher with a bad hip} who {q9|has said} for years that {c9 brandvold|a tax once raised never comes down}, sat in his office with the door open and a heating pad on the chair and received his doubters one at a time. A third of them had closed schools at home. In Otter County the bus drivers had walked out as well; at Sill the basketball coach was living in the gym. {s10|Gabe Hutchens, a second-term member from there}, {q10|recalls} {c10 hutchens|being asked by the speaker whether he liked his committee}. {c11 hutchens|"I said I liked my kids better,"} {s11|he} {q11|said}. {c11|"He looked at me a good while. Then he asked how they were."}

{s12|Brandvold} {q12|disputes} {c12 brandvold denies|the account}. {c30 right|He} {q30|has been accused by} {s30|members to his right} {c30|of surrender}, {c31 brandvold denies|a charge} that {s31|he} {q31|shrugs off}. {s13|Two members} who were waiting in the corridor {q13|confirmed} {c13 corridor confirms|it}.

Then there was the sum. On Thursday afternoon, with the tax bill still two votes short, {s15|the Fiscal Bureau} {q15|raised} {c15 bureau probable|its {h15|estimate} of what a point on the barrel would bring, from {f money 205000000 dollars|$205 million} to {f money 232000000 dollars|$232 million}}, because oil had gone up in the meantime. {s16|The Oil and Gas Council} {q16|denounced} {c16 drillers belief|the revision as "astrology with decimals"}. {c17 tveit|"I use the price on the screen,"} {q17|said} {s17|Lorna Tveit, the bureau's director}, who has served under five speakers of both parties and keeps a barrel, empty, beside her desk. {c17|"If they would like me to use another screen, they know where the store is."}

Wakonda has argued about that barrel for as long as it has had schools. The constitution of 1903 set aside two sections of every township for them, and for decades the rents from grazing paid for the coal in the stoves. Oil, found near Dill in 1951, ought to have made the fund rich; instead it was lent to a railroad, recovered, lent to a racetrack and, in 2027, sold for {f money 640000000 dollars|$640 million} to three insurance companies, against which the legislature sent every household a check for the price of a set of tires. The state now ranks 46th in what it pays a beginner and first in teachers who leave for another state within three years, most of them westward, along the same interstate as the crude.

{c18 poll|{s19|{f percent 58 adults|Fifty-eight percent of adults}} {q19,29|back} {c19 pollees belief via=poll>pollees|the walkout} and {s29|{f percent 49 adults|49}} {c29 pollees belief via=poll>pollees|the tax}}, {q18|as shown by} {s18|a poll of the state university at Bell Fork} taken before the vote. In the rural west support for both was higher than in Larkin, which surprised even those who had gone out there with the clipboards. {s20|Duane Bakke}, who runs {f other 400 cattle|400 head} outside Sill and votes for the Stockmen out of habit, {q20|favors} {c20 bakke belief|anything that keeps the school}. {c21 bakke predicted|"If the school goes, the café goes. If the café goes, I've got to talk to the cows,"} {s21|he} {q21|said}.

At Lincoln Elementary, where the boiler was put in under a president most of the staff have never heard of, the teachers met on Friday evening among the tiny chairs. Some cried. {s22|A few} {q22|were adamant} that {c22 fewteachers|five and a half was an insult with a ribbon on it}; {s23|most} {q23|just wanted} {c23 mostteachers intention predicted|to know if they would be paid for the week}. The answer, from the front of the room, was that it would be made up in June.

{s24,25|Terrell Osgood}, hoarse, {q24|was urging} {c24 osgood|his members to take it}, {q25|calling} {c25 osgood belief|the package "the floor, not the roof"}. {s26|The union} {q26|plans} {c26 union intention predicted|to announce the result of a ballot of {f other 31000 members|31,000 members} on Sunday night}. {c27 - predicted|Classes {h27|{q27|are expected}} to resume on Monday if they say yes}.

In Larkin {c28 prieto predicted|the kitchens will be open either way}, {s28|Superintendent Prieto} {q28|said}, {c28|with chili on Monday and, if the trucks get through, oranges}.

{n|Contributing: Marisa Kjelstad of the Larkin Courier. Corrections: the Tribune misspelled the name of Rep. Ansgar Boe on Thursday
Puzzles, B8 | Lottery, A2}

=== statehouse-f
outlet: KWLR News
url: https://kwlr.example/news/schools-reopen
published: 2034-04-17
genre: broadcast

{t|Wakonda schools reopen after teachers' yes}

School buses are running again this morning in all but {f other 2 districts|two} of the state's districts. {c1 union|Members of the Wakonda Education Association voted {f percent 64 members|64 percent} in favor of the legislature's offer}, {s1|the union} {q1|said} late Sunday. {s2|It} {q2|would not give} {c2 union declines intention|the turnout}.

{s3|Governor Stubbs}, reached at a calf sale in Dill, {q3|said} {c3 stubbs predicted|she would neither sign the oil tax nor veto it}. The bill becomes law on its own at midnight on Thursday. {s4|The department} {q4|counts} {c4 dept|{f duration 5 days|five school days} to be made up}. {s5|Parents for Open Doors}, whose lawsuit is still before the court of appeals, {q5|is opposed to} {c5 parents belief|using spring break for them}.

It's 44 degrees at the river.

=== question teachers who stayed away on 10 April
verdict: conflicts
origins: 2
answer: statehouse-a | 19000 | union | union
answer: statehouse-a | 11500 | dept | dept
answer: statehouse-d | 19000 | union | union
answer: statehouse-d | 11500 | dept | dept

=== question people at the rally of 10 April
verdict: conflicts
origins: 2
answer: statehouse-a | 8000 | patrol | patrol
answer: statehouse-a | 15000 | union | union

=== question what a point of severance tax would bring over two years, in dollars
verdict: supersedes
origins: 1
answer: statehouse-e | 205000000 | bureau | bureau
answer: statehouse-e | 232000000 | bureau | bureau

=== question districts closed on 10 April
verdict: single
origins: 1
answer: statehouse-a | 41 | dept | dept
answer: statehouse-d | 41 | - | dept
