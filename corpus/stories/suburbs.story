story: suburbs
title: Suburban voters and Measure 8, a ballot measure on school accounts in Ashlan
split: train
topic: politics

# Who speaks
speaker both = unnamed | both sides in the Measure 8 campaign
speaker delacorte = named | Renata Delacorte
speaker husband = named | Neil Delacorte
speaker couple = unnamed | Renata and Neil Delacorte
speaker authors = unnamed | authors of Measure 8
speaker rural = unnamed | rural members of the Ashlan legislature
speaker suburban = unnamed | suburban voters around Carrow
speaker families = body | Families First Ashlan
speaker keepers = body | Keep Our Schools Ashlan
speaker bathrobe = unnamed | a man in a bathrobe on Sorrel Lane
speaker teacher = unnamed | a teacher on Sorrel Lane
speaker grandmother = unnamed | a grandmother on Sorrel Lane
speaker tillery = named | Amos Tillery
speaker oakes = named | Judith Oakes
speaker letter = document | letter of 62 clergy against Measure 8
speaker union = body | Ashlan Educators' Union
speaker whitacre = named | Dolores Whitacre
speaker halvorsen = document | Halvorsen College poll
speaker halvorsen2 = document | second Halvorsen College poll
speaker undecided = unnamed | women under 45 in the suburbs
speaker eberhardt = named | Carl Eberhardt
speaker memo = document | Fenwick Heights school board memo
speaker budget = body | Ashlan Budget Office
speaker ferland = named | Naomi Ferland
speaker brightline = document | Bright Line Institute study
speaker lundgren = named | Kip Lundgren
speaker governor = named | Theresa Haldane
speaker flyer = document | flyer about Larchmere High
speaker district = body | Larchmere school district
speaker police = body | Larchmere police
speaker doorbell = footage | doorbell video from Birch Street
speaker post = document | post on the Larchmere Neighbors page
speaker mulcahy = named | Brigid Mulcahy
speaker sentinel = outlet | Carrow Sentinel
speaker journal = outlet | Ridgeline Journal
speaker journaled = document | editorial of the Ridgeline Journal
speaker gottschalk = named | Warren Gottschalk
speaker canvassers = unnamed | two canvassers for Families First Ashlan
speaker clerk = named | Joyce Amundsen
speaker strategist = unnamed | a strategist for Families First Ashlan
speaker desk = outlet | Channel 5 decision desk
speaker ramirez = named | Tomas Ramirez-Hale

=== suburbs-a
outlet: Carrow Sentinel
url: https://carrow-sentinel.example/2036/measure-8-suburbs
published: 2036-10-19
genre: broadsheet

{n|CARROW SENTINEL  Sunday edition
Sections  Search  Subscribe  Sign in
By Philip Oduya and Kathleen Brandt | Photographs by Dwight Moreau}

{t|In the cul-de-sacs, a school question that {s1|both sides} {q1|consider} {c1 both belief|the whole election}}

FENWICK HEIGHTS, Ashlan — On Alder Court the lawns run together without fences, and the signs, which began to appear after Labor Day, run together as well: blue for Measure 8, orange against it and, in front of the Delacorte house, one of each.

{s2,3|Renata Delacorte, a dental hygienist with a son in eighth grade}, {q2|favors} {c2 delacorte belief|the measure}, and {h3|{q3|suspects}} that {c3 delacorte belief probable|most of the street does too}. {s4|Her husband, Neil}, {q4|is certain} that {c4 husband predicted belief|it will close the middle school across the creek}. {s34|They} {q34|have agreed} {c34 couple intention predicted|not to talk about it before supper}.

Measure 8 would give any family that applies an account of {f money 7400 dollars a year|$7,400 a year} for private tuition, tutors, church schools or, under {c5 authors belief|a clause} that {s5|its authors} now {q5|regret}, riding lessons. Twice in twelve years the legislature voted down something like it, with the help of {s6|rural members}, who {q6|saw} {c6 rural belief|it as a way to shut the only school in town}. This time it went straight to the ballot on a petition.

So it will be settled in the ring of suburbs around Carrow, which holds {f percent 40 about voters|roughly 40 percent} of the state's registered voters and has decided every close contest since the interstate was built. {s7,8|People there} {q7|distrust} {c7 suburban belief|the capital's school board}, {q8|are proud of} {c8 suburban belief|their own}, and moved out, many of them, so as never to think about the subject again. The houses cost what they cost because of the schools. The taxes, the highest in the state, are what they are for the same reason, and the sums come twice a year in a green envelope.

Odalys Brennan, 24, reported for duty at nine on Saturday morning in the parking lot of a closed bank, with a tablet, two bottles of water and the wrong shoes. She is paid {f money 22 dollars an hour|$22 an hour} by Families First Ashlan, {s9,10|which} {q9|is seeking} {c9 families intention predicted|to knock on {f other 300000 doors|300,000 doors}} and {q10|claims} {c10 families|to have reached {f other 190001.. more_than doors|more than 190,000}}. {s11|Keep Our Schools, on the other side}, {q11|puts} {c11 keepers|its own number at {f other 240000.. at_least doors|no fewer than 240,000}}. {c12 - cannot_verify|Neither total} {q12|could be verified}.

At the third door on Sorrel Lane {s13|a man in a bathrobe} {q13|asked} {c13 bathrobe|why he should pay for somebody else's Latin}. At the fifth {s14|a teacher}, {q14|unhappy with} {c14 teacher belief|a mailer that had called her a monopolist}, pointed at the sidewalk. At the ninth, where there was lemonade, {s15|a grandmother} {q15|wanted to know} {c15 grandmother|whether the account would cover a bus pass}, and Brennan did not have an answer. She has held the job for {f duration 3 weeks|three weeks}. Before that she sold solar panels in three counties, walking the same kinds of streets in the same heat, and the chief difference, as far as her evenings go, is that nobody ever followed her to the car to talk about a roof.

The churches came into it early. {s16|The Rev. Amos Tillery}, whose Cornerstone Fellowship fills a former hardware store on Route 9, {q16|has championed} {c16 tillery belief|the accounts} from the pulpit since Easter. {s17|He} {q17|is convinced} that {c17 tillery belief|a mother in the apartments behind the ring road, who works nights and has heard three years running that the magnet school is full, knows more about her child than the people who run the lottery do, and that if some of the money ends up in classrooms with a cross on the wall the republic has survived worse}. {c18 tillery|{s19|He} {q19|plans} {c19 tillery intention predicted|to open such a school next fall in the old garden center}}, {s18|he} {q18|said} on Friday after a wedding, his second that day.

{s20|The Rev. Judith Oakes}, five miles away at First Methodist, {q20|has little patience for} {c20 oakes belief|what {s21|she} {q21|calls} {c21 oakes|"a collection plate with a badge."}} She and {f other 61 clergy|61 other clergy} put their names to a letter that was read aloud last Sunday in {f other 3.. vague counties|several counties}. {s22,23|The letter} {q22|urges} {c22 letter|members to vote no} and {q23|blames} {c23 letter|the measure's authors for treating the public school, which for a century took in every child that the churches could not, as a debt to be collected}. {c35 -|Tillery {q35|was asked} by mistake to sign it}.

{c24 families|{s25|The Ashlan Educators' Union}}, which {q25|vowed} in June {c25 union intention predicted|to spend whatever it took}, {q24|is accused by} {s24|Families First} {c24|of running the other campaign out of its own basement}. {c26 whitacre|"It's the second floor,"} {s26|Dolores Whitacre, the union's president}, {q26|said}, {c26|"and there's a sign on the door."} Whitacre taught chemistry for 26 years in a building with one working fume hood. {s27|She} {q27|is wary of} {c27 whitacre belief|being the face of the thing}: the union, {s28|she} {q28|admits}, {c28 whitacre|"polls about like the gas company."}

{s29|A Halvorsen College poll of {f other 1104 likely voters|1,104 likely voters}} published on Thursday {q29|found} {c29 halvorsen|the measure ahead, {f percent 47 likely voters|47 percent} to {f percent 44 likely voters|44}, with {f percent ..9 less_than likely voters|fewer than one in ten} undecided}. In the suburbs {s30|women under 45}, who in August {q30|backed} {c30 undecided belief|it} by eight points, were split. Men had hardly moved.

Neither campaign had planned for a fight over arithmetic. Ashlan pays for its schools by the head: a district counts its children on the first Monday of October, multiplies by a sum set in the capital, and lives on the result for a year. A child who leaves takes the sum along but leaves the furnace, the bus route and the French teacher behind. In a district that is growing, nobody notices. Fenwick Heights stopped growing in 2029, and its youngest school has 90 empty desks.

Last Tuesday's meeting of the school board was called for seven and began at half past, since the room had to be changed twice. {f attending 200.. vague @2036-10-14 people|Hundreds} came. {s31,32|The superintendent, Carl Eberhardt}, forbidden by law to take a side, {q31|explained} {c31 eberhardt|how children are counted} and {q32|would not say} {c32 eberhardt declines|how many he thought would go}. {s33|A board memo obtained by the Sentinel}, however, {q33|{h33|estimates}} that {c33 memo probable predicted|{f affected 310-450 pupils|between 310 and 450 pupils} would leave in the first year and that {f jobs ..30 at_most teaching posts|as many as 30 teaching posts} would go with them}.

The Delacortes sat in the fifth row. At nine, when a man in a Carrow Loggers jacket rose for the third time, they went home to relieve the sitter, who charges fourteen dollars an hour and has a class at the garden center on Sundays.

{n|Kathleen Brandt covers schools. Philip Oduya covers the suburbs.
Most read: Loggers drop opener · Where to see leaves}

=== suburbs-b
outlet: Continental Wire
url: https://continental-wire.example/ashlan/measure-8-cost
published: 2036-10-21
genre: wire

{t|{c1 budget predicted|School accounts would cost Ashlan {f money 620000000 dollars a year|$620 million} a year}, {s1|state budget office} {q1|says}}

CARROW, Ashlan, Oct. 21 (Continental Wire) — {s2|The Ashlan Budget Office} {q2|said} on Tuesday that {c2 budget predicted|Measure 8, which would give public money to families for private schooling, would cost {f money 620000000 dollars a year|$620 million a year} by 2039 if, as {s3|it} {q3|expects}, {c3 budget predicted belief|{f affected ..84000 at_most children|up to 84,000 children} enroll}}.

The figure is more than four times that of {s4|a study by the Bright Line Institute}, which {q4|put} {c4 brightline predicted|the cost at {f money 140000000 dollars a year|$140 million}} and on which the measure's backers have relied since spring. {s5|State Rep. Kip Lundgren}, who wrote the measure, {q5|dismissed} {c5 lundgren belief|the new number as "the union's number in a state envelope."} {c6 ferland|Nobody outside the office had seen it}, {s6|the director, Naomi Ferland}, {q6|said}.

Most of the difference comes from {f affected 51000 children|51,000 children} already in private schools, whom the Institute left out. {s8|Gov. Theresa Haldane} {q8|has refused to take} {c8 governor declines intention|a position} on the measure. Ashlanders vote on Nov. 4.

=== suburbs-c
outlet: Larchmere Record
url: https://larchmere-record.example/news/flyer-high-school
published: 2036-10-23
genre: local

{t|{s1|District} {q1|says} {c1 district denies|flyer on closing high school is false}}

{n|Larchmere Record · Every Thursday · 75 cents
Zoning · Police log · Swim results}

The telephones at the Larchmere school district began to ring at 7:40 on Monday morning and did not stop until the secretaries went to lunch in shifts. The cause was {s2|a sheet of green paper}, folded once and slipped under {f other 24.. vague @2036-10-20 windshield wipers|dozens of windshield wipers} in the station lot, {q2|claiming} that {c2 flyer predicted|Larchmere High would close in 2038 "if Measure 8 passes" and its {f affected 1240 pupils|1,240 pupils} be bused to Carrow}.

{c3 ramirez denies|There is no such plan and never has been}, {q3|said} {s3|Tomas Ramirez-Hale, the superintendent}, who was shown the sheet by a crossing guard. By {s4|the district}'s {q4|count}, {c4 district|{f other 400 about @2036-10-20 people|about 400 people} had called by three o'clock}.

The flyer bears the name of Neighbors for Larchmere, a committee registered in September at a mail drop on the ring road. {s5|Families First Ashlan} {q5|attributed} {c5 families|it to Keep Our Schools}, {s6|which} {q6|denies} {c6 keepers denies|any part in it}. {s7|A doorbell camera on Birch Street} {q7|shows} {c7 doorbell|{f other 2 @2036-10-20 people|two people} in hooded jackets, one of them with a stroller, crossing toward the lot at 4:52 a.m.}; {s8|the police} {q8|have been unable to identify} {c8 police cannot_verify|either}. A flyer is not a crime. A false committee address is, and carries a fine of up to $500.

{s9|A post on the Larchmere Neighbors page}, shared {f other 1901.. more_than times|over 1,900 times} before it was deleted, {q9|said} {c9 post|the sheets had come from the Educators' Union's print shop}. Brigid Mulcahy, who runs the page from her kitchen, took it down because {s11|she} {q11|feared} {c11 mulcahy predicted belief|it would end in court}. {c10 mulcahy|"I moderate lost cats,"} {s10|she} {q10|said}.

Larchmere High opened in 1958 on a former pear orchard. It was enlarged twice, lost its auditorium roof in the ice storm of 2021 and got it back two years later, paid for in equal parts by an insurer and a pancake breakfast. It is full.

{n|Record deadlines: news Tuesday noon, classifieds Monday 5 p.m.}

=== suburbs-d
outlet: Ridgeline Journal
url: https://ridgeline-journal.example/wire/measure-8-price-tag
published: 2036-10-22
genre: broadsheet
copy of: suburbs-b

{t|Budget office puts price tag on Measure 8}

{c1 budget predicted|Measure 8, which would give public money to families for private schooling, would cost {f money 620000000 dollars a year|$620 million a year} by 2039}, {s1|the Ashlan Budget Office} {q1|said} on Tuesday.

The figure is more than four times that of {s2|a study by the Bright Line Institute}, which {q2|put} {c2 brightline predicted|the cost at {f money 140000000 dollars a year|$140 million}}. {s3|State Rep. Kip Lundgren}, who wrote the measure, {q3|dismissed} {c3 lundgren belief|the new number as "the union's number in a state envelope."}

Most of the difference comes from {f affected 51000 children|51,000 children} already in private schools, whom the Institute left out. Ashlanders vote on Nov. 4.

=== suburbs-e
outlet: The Statehouse Sheet
url: https://statehouse-sheet.example/2036-10-29
published: 2036-10-29
genre: newsletter

{t|Six days, two numbers and a great many editorials}

THE EDITORIALS. {s1,2|The Carrow Sentinel}, which supported a smaller version in 2024, {q1|opposes} {c1 sentinel belief|this one}, {q2|citing} {c2 sentinel|the Budget Office's {f money 620000000 by=budget dollars a year|$620 million}}. {s3|The Ridgeline Journal} {q3|endorsed} {c3 journal belief|it} on Sunday in the face of its own education desk. {s4|Its editorial} {q4|makes the case} that {c4 journaled|a state which lets a family choose among nineteen kinds of license plate cannot with a straight face tell it where its children must learn to read, that the budget office has been wrong about every program since the lottery, and that competition will do for the suburban schools what it did for the suburban supermarket}. The letters page has been lively.

THE MONEY. {f money 58000000.. at_least dollars|At least $58 million} has gone into this, a record for a ballot question here. {f money 19000000 about dollars|Nearly $19 million} is the union's. {f money 11000000 dollars|Eleven} is from Warren Gottschalk, who built {f other 212 car washes|212 car washes} and whose children are grown. {s5,6|Gottschalk}, who {q5|considers} {c5 gottschalk belief|the measure a thank-you to the nuns who taught him}, {q6|said} by telephone that {c6 gottschalk intention predicted|he would not give another dollar if it lost}.

THE POLL. {s7|The second Halvorsen College poll}, out this morning, {q7|has} {c7 halvorsen2|it behind, {f percent 49 likely voters|49} to {f percent 43 likely voters|43}}. {c8 strategist|Women under 45 are gone}, {q8|concedes} {s8,9|a strategist for Families First}, {q9|blaming} {c9 strategist|the green flyer, the budget office and, when pressed, the candidate for coroner}.

THE DOORS. {s10|Two canvassers for Families First} {q10|complain} that {c10 canvassers via=canvassers>families|{c11 families via=canvassers>families|they} {q11|were told by} {s11|supervisors} {c11|to log a house as reached if a dog barked}}. {s12|The group} {q12|stands by} {c12 families belief|its tally}.

Correction: Friday's Sheet gave the lieutenant governor's age as 71. She is 61 and reads us.

{n|Forward this to a friend. Unsubscribe. Manage preferences.}

=== suburbs-f
outlet: Channel 5 Carrow
url: https://channel5-carrow.example/live/measure-8-results
published: 2036-11-04
genre: live blog

{t|LIVE: Measure 8 trails as the ring suburbs report}

11:48 p.m. {s1|Our decision desk} {q1|projects} that {c1 desk predicted|Measure 8 will fail}. With {f percent 81 precincts|81 percent} of precincts in, No has {f percent 53.2 votes|53.2 percent}. {s2|Families First} {q2|is refusing to concede} {c2 families declines intention|the race} until the mail from Route 9 is opened.

11:20 p.m. {s3|Tillery}, to a thinning room at Cornerstone Fellowship{q3|:} {c3 tillery intention predicted|"The garden center still opens in September."} {s4|He} {q4|praised} {c4 tillery belief|Oakes for calling him first}.

10:35 p.m. {s5|Whitacre} {q5|credits} {c5 whitacre|the suburbs with "reading the fine print."} Somebody at the union's party has let go of {f other 24.. vague balloons|dozens of orange balloons}, which are now in the sprinkler pipes.

9:50 p.m. {c7 clerk|Turnout in Carrow County}, {s7|clerk Joyce Amundsen} {q7|says}, {c7|was {f percent 71 about voters|about 71 percent}}. {f other 3 polling places|Three polling places} ran out of pens. The fire alarm at Fenwick Heights Middle School was a toaster.

9:05 p.m. Caption on the photo above, from our Dina Kowalczyk: "Alder Court, tonight." {s9|Renata Delacorte} {q9|texts} that {c9 delacorte|the blue sign is down and the orange one has been asked to go too}. Her husband is at the polling place, counting.

8:30 p.m. First suburban boxes: No {f percent 56 votes|56 percent}, from {f other 10 precincts|ten precincts}. The drive-through counties come next.

=== question yearly cost of Measure 8 by 2039, in dollars
verdict: conflicts
origins: 2
answer: suburbs-b | 620000000 | budget | budget
answer: suburbs-b | 140000000 | brightline | brightline
answer: suburbs-d | 620000000 | budget | budget
answer: suburbs-d | 140000000 | brightline | brightline
answer: suburbs-e | 620000000 | budget | budget

=== question support for Measure 8 among likely voters, in percent
verdict: supersedes
origins: 2
answer: suburbs-a | 47 | halvorsen | Halvorsen poll of 16 October
answer: suburbs-e | 43 | halvorsen2 | Halvorsen poll of 29 October

=== question whether Larchmere High would close
verdict: conflicts
origins: 2
answer: suburbs-c | - | flyer | flyer | affirms | would close in 2038
answer: suburbs-c | - | ramirez | ramirez | denies | no such plan

=== question doors knocked by Families First Ashlan
verdict: unverified
origins: 1
answer: suburbs-a | 190001.. | families | families
answer: suburbs-a | - | - | Carrow Sentinel | cannot_verify | could not be verified
