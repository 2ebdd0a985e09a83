story: swingcounty
title: The voters of Tuckahaw County before a presidential election
split: train
topic: politics

speaker poll = document | Pruett College poll of Tuckahaw County
speaker polled = unnamed | Tuckahaw voters asked by Pruett College
speaker pruett = body | Pruett College
speaker ikeda = named | Saoirse Ikeda
speaker szcamp = body | Szeliga campaign
speaker szeliga = named | Marguerite Szeliga
speaker trombley = named | Reid Trombley
speaker owner = body | Harrier Axle
speaker skaggs = named | Delroy Skaggs
speaker skaggswife = named | Noreen Skaggs
speaker pickens = named | Marisela Pickens
speaker lindgaard = named | Esperanza Lindgaard
speaker rivalsurvey = document | a rival survey cited by the Szeliga campaign
speaker clients = unnamed | clients of Marisela Pickens
speaker rasool = named | Abdi Rasool
speaker harkavy = named | Wanda Harkavy
speaker stateparty = body | Commonwealth party of Kanakee
speaker tran = named | Father Anselm Duong
speaker parish = unnamed | parishioners of St. Brendan's
speaker students = unnamed | students at the community college
speaker local = body | Axle Workers Local 1140
speaker memo = document | internal memo of Harrier Axle
speaker outsiders = unnamed | people from elsewhere
speaker lib = named | Curtis Aronofsky
speaker wayland = body | Wayland Research
speaker waypoll = document | Wayland Research poll
speaker tcamp = body | Trombley campaign
speaker bezuid = named | Marta Bezuidenhout
speaker longitude = outlet | The Longitude
speaker editor = unnamed | an editor at The Longitude
speaker ad = footage | Trombley campaign advertisement
speaker minutes = document | minutes of the state development board
speaker boardmember = unnamed | a former member of the development board
speaker checker = outlet | Straightedge
speaker nurses = unnamed | nurses at the county hospital
speaker county = body | Tuckahaw County clerk
speaker analysts = unnamed | industry analysts
speaker women = unnamed | women of Tuckahaw asked by Pruett College
speaker fedup = unnamed | some voters of Tuckahaw
speaker boardstaff = unnamed | staff of the development board
speaker revenue = body | revenue office of Kanakee
speaker caption = document | caption of the photograph
speaker schedule = document | schedule of Marguerite Szeliga
speaker twopeople = unnamed | two people who know of the discussions
speaker libchair = unnamed | Liberty chairman of Tuckahaw County
speaker men = unnamed | men of Tuckahaw asked by Pruett College
speaker driver = unnamed | a school bus driver
speaker caller = unnamed | a voter reached again by The Kanakee Tribune
speaker billboard = document | billboard of Local 1140
speaker foreman = unnamed | a foreman at the axle plant
speaker candidates = unnamed | Szeliga and Trombley
speaker neighbor = unnamed | a neighbor of Abdi Rasool

=== swingcounty-a
outlet: Union Wire
url: https://union-wire.example/politics/tuckahaw-poll
published: 2032-10-09
genre: wire

{t|{s1|Poll} {q1|gives} {c1 poll|Trombley narrow edge} in bellwether county}

VESPER FALLS, Kanakee, Oct. 9 (Union Wire) — {s2|A survey of Tuckahaw County}, which has gone with the winner of every presidential election since 1956, {q2|found} {c2 poll|Reid Trombley, the Liberty party's nominee, ahead of Gov. Marguerite Szeliga by {f percent 4 points|four points}}, with early voting to begin there on Monday.

{s3|The poll}, taken for Pruett College, {q3|puts} {c3 poll|Trombley at {f percent 47 voters|47 percent} and Szeliga at {f percent 43 voters|43}, with most of the rest undecided}. In August the two were level.

{s4,5,6|Szeliga's campaign}, {q4|wary of} {c4 szcamp belief|a result that rests on {f other 512 voters|512 interviews}}, {q5|noted} that {c5 szcamp|{s13|a rival survey} {q13|had} {c13 rivalsurvey via=szcamp>rivalsurvey|her in front a week ago}} and {q6|made no mention of} {c6 szcamp silent|her visit to the county}, which has been put off twice. {s7|Trombley}, speaking from the bed of a truck in neighboring Cass Fork, {q7|told} supporters {c7 trombley predicted|they would "run up the score" in towns {s8|his opponent} {q8|thinks} {c8 szeliga belief via=trombley>szeliga|beneath her} and that the axle plant at Vesper Falls, shut since 2029, would be hiring by spring}. {s9|Its owner} {q9|has given no hint of} {c9 owner silent|any such plan}.

{s10|{f percent 66.7 about voters|Nearly two thirds} of those asked} {q10|named} {c10 polled via=poll>polled|the plant as the issue that mattered most to them, ahead of hospital bills and the war in the straits}. {s11|Pruett's polling director, Saoirse Ikeda}, {q11|cautioned against} {c11 ikeda|taking a county for a country}, although {s12|the college} {q12|bills} {c12 pruett|its survey as "the republic in miniature."}

=== swingcounty-b
outlet: The Longitude
url: https://longitude-magazine.example/2032/11/what-tuckahaw-knows
published: 2032-10-16
genre: feature

{n|THE LONGITUDE
Essays · Dispatches · Fiction · Archive}

{t|What Tuckahaw knows}

{n|By Esperanza Lindgaard
Photographs by Tomo Achebe-Ruiz
October 16, 2032 · 21-minute read}

Delroy Skaggs keeps his badge from the axle plant in the ashtray of his truck, face down, under a roll of antacids. He voted for the Commonwealth party in 2024 and for Liberty in 2028; {s1,2|he} {q1|is weary of} {c1 skaggs belief|explaining this to people with recorders}, though less weary than his wife, Noreen, who leaves the room, and {q2|has settled on} {c2 skaggs predicted intention|Reid Trombley}, {q3|without being able to say} {c3 skaggs cannot_verify|what a man who became famous by suing airlines on television would do for a town with no airport}.

{c4 skaggs belief|"I don't believe half of what comes out of him,"} {q4|said} {s3,4|Skaggs}, who put {f duration 26 years|26 years} into the line before it stopped and was home, that Tuesday, to let in a man about the furnace. {c4|"But the other half, nobody else is even lying about."}

{q5|Asked} {c5 -|which half that might be}, he got up to look at the furnace.

Tuckahaw County lies where the Kanakee bends, in a bowl of low hills that hold the fog until ten. It has 61,000 people, three stoplights that matter and a record: nineteen presidents in a row. Other bellwethers have cracked. Lomax went in 1992, when the college came; Deering Parish was lost to retirees; in Pike's Landing the river took the precinct. Tuckahaw alone has gone on being right, for reasons that no one there can give and that {s6|people from elsewhere}, {q6|convinced} that {c6 outsiders belief|there must be some}, come every fourth October to find. The motel by the interchange raises its rates for them. It has a wall of signed photographs in the breakfast room, anchormen mostly, going green.

What they find depends on whom they meet first. {s7,8|Marisela Pickens, the owner of a salon on Second Street and the daughter of a Liberty county commissioner}, {q7|means} {c7 pickens predicted intention|to vote for Szeliga}, {q8|would prefer} {c8 pickens intention|her father not to learn of it before Thanksgiving} and has taken to steering her chairs toward the subject of hair. {s9|She} {q9|admires} {c9 pickens belief|the governor's habit of reading a question twice}. It is {s10|her clients}' {q10|complaint}, heard over the dryers on both days I sat there, that {c10 clients|a woman so careful must be keeping something back}, {c12 pickens confirms|a charge} that {s11,12|Pickens}, who {h11|{q11|believes}} that {c11 pickens probable belief|most people with anything to lose keep something back}, {q12|does not dispute}.

The county has been poor twice. The first time was in the thirties, when the button works went, and people ate the mussels whose shells had been cut for buttons and took them to the pearl buyer on Saturdays. The second time is now, though it does not show from the road. Houses are painted. The new pumper has its own hall, with a kitchen. It shows in the age of the trucks, in the dollar stores, three in as many miles, and at the library, where the tax preparer who used to come for a week in April has begun to stay until June.

A mile out, on the state road, {s13,14,15|Abdi Rasool}, whose filling station was the last in the county to sell live bait, {q13|is for} {c13 rasool belief|Trombley}, {q14|against} {c14 rasool belief|{s18|his} {q18|plan} {c18 trombley predicted intention|to make the foreign-born register at the courthouse}} and {q15|persuaded} that {c15 rasool predicted belief|it will never happen, seeing that the courthouse has one clerk}. His own mother would have to stand in the line. {s16|A neighbor}, a hunter and on other matters a friend, {q16|has been urging} {c16 neighbor|him to take the sign down before someone misunderstands it}. {c17 rasool|"I told him, everybody misunderstands a sign,"} {q17|said} {s17|Rasool}. {c17|"That's what it's for."}

The Commonwealth party's office is over a shoe repair. Its chair, Wanda Harkavy, taught eighth-grade civics to perhaps a third of the electorate, and there are men of fifty in the county who still stand up when she comes into a diner. In June {s24|the state party} {q24|promised} her {c24 stateparty predicted intention|{f other 4 organizers|four organizers}, a van and a visit}; what came was a sophomore with a bicycle. {s19,20,41|Harkavy}, who roomed with the governor's sister at the normal school, {q19|has few illusions about} {c19 harkavy belief|the numbers}, {q20|blames} {c20 harkavy|nobody in particular for them}, and spends her evenings writing to former pupils by hand, a dozen a night, {q41|reminding} {c41 harkavy|the boys of their grades}. {c22 harkavy|"They remember the grade,"} {s22|she} {q22|said}. {c22|"I'm not proud of it.

"I had one write back eleven pages. He's voting for the other fellow, but he'd like me to know he finished the book."}

At St. Brendan's, {s23|parishioners of both persuasions} {q23|have pleaded with} {c23 parish|Father Anselm Duong to say something from the pulpit}, and {s25|he} {q25|has resisted} {c25 tran declines|that}, giving them for four Sundays the loaves and the fishes. {c26 students belief|The whole contest} {q26|was viewed by} {s26|five students} I met at the community college, where a course in robot maintenance has replaced the one in tool and die, {c26|as a quarrel between people their parents' age over something that had been sold before they were born}; two were registered. {s27|Nurses at the county hospital}, which lost its maternity ward in the spring, {q27|resent} {c27 nurses belief|{s40|the candidates}' {q40|silence about} {c40 candidates silent via=nurses>candidates|that} far more than anything either has said about axles}.

About axles a great deal has been said. The plant opened in 1951, made three of every ten truck axles in the country at its height and belonged, in the end, to Harrier, a company with its head office in a city where none of its axles were made. {c28 owner|The decision to close it}, in March of 2029, {q28|was attributed by} {s28|Harrier} {c28|to the price of steel}, to which {s29|Local 1140}, {q29|scornful of} {c29 local belief|the explanation}, replied with {s30|a billboard} {q30|accusing} {c30 billboard|the firm of "moving the furniture while the family's at church."} {s32|Trombley} {q32|faults} {c32 trombley belief|the governor}; {s33|Szeliga} {q33|faults} {c33 szeliga belief|the company, the previous governor and, on days when she is tired, the trade treaty she once voted for}. {s34|An internal memo} that surfaced in a lawsuit {q34|hints at} {c34 memo|something plainer: that the roof needed replacing and no one in the room wanted to sign for it}.

Skaggs was on that roof in 2027, with a bucket of tar. {s35|He} {q35|remembers} {c35 skaggs|{s43|a foreman} {q43|asking} {c43 foreman via=skaggs>foreman|whether it would hold until the bonus}, and somebody laughing}. {c36 skaggswife denies|It was never the roof}, {s36|his wife} {q36|called out} from the next room, where she was listening to all this with the radio low; {q37|asked} {c37 -|what it was, then}, she turned the radio up.

Pollsters have been through too. {s42|The Pruett College survey of early October} {q42|had} {c42 poll|Trombley slightly ahead}. {s38,39|Curtis Aronofsky, a Liberty consultant with an office in his mother's garage}, {q38|has no use for} {c38 lib belief|surveys of any kind} and {q39|foresees} {c39 lib predicted|a margin twice as wide, with the river wards staying home}, a forecast that happens to agree with what he is paid to bring about.

On my last evening there was frost. The high school played Deering under lights that the booster club had bought, secondhand, from the plant's parking lot, and on the home side people sat by the shift they had worked, as they have for three years, second over by the tuba, third near the gate. Noreen Skaggs sold me a coffee. Szeliga's bus was in another state. A plane went over, very high, with a banner that nobody could read.

=== swingcounty-c
outlet: The Kanakee Tribune
url: https://kanakee-tribune.example/politics/tuckahaw-polls-seven-points
published: 2032-10-20
genre: broadsheet

{t|Two polls, one county and a gap of {f percent 7 points|seven points}}

{n|By Hyacinth Moreau-Platt | Staff writer | Oct. 20
Share this article}

PORT ELWIN — On the same three evenings last week two firms telephoned voters in Tuckahaw County and came back with different winners. {s1|Pruett College} {q1|had} {c1 pruett|Reid Trombley up by {f percent 4 @2032-10-09 points|four points}}; {s2|Wayland Research}, working for a teachers' fund, {q2|showed} {c2 waypoll|Gov. Marguerite Szeliga leading by {f percent 3 points|three}}, a result that would undo the county's turn to the Liberty ticket four years ago.

{s3,4|Marta Bezuidenhout}, who founded Wayland in her dining room and still listens to a tenth of its calls, {q3|ascribes} {c3 bezuid|the difference to cellphones with faraway area codes, which Pruett drops}, but {q4|stopped short of accusing} {c4 bezuid declines|anyone of carelessness}. {s5,6,7|Saoirse Ikeda, her counterpart at the college}, {q5|defended} {c5 ikeda belief|its screen as the one that had called seven elections running}, {q6|saying} that {c6 ikeda|people who move away take their opinions with them, that they ought not to be counted in two places and that a fund with a candidate will always find a firm with a method}, and {q7|dared} {c7 ikeda|Wayland to publish its call records}. {s8|Wayland} {q8|has agreed} {c8 wayland predicted intention|to do so "after the election,"} by which time the bet will have been settled.

Telephone surveys of a single county were rare before the nineties, and for good reason. A sample large enough to mean something costs as much as one for the whole state, half the numbers ring in empty kitchens, and in a place of that size the same few hundred patient people end up being asked about everything from the school levy to toothpaste. Pruett began as a class project. Its first effort, in 1988, was out by fourteen points.

The quarrel matters because of money. {c11 twopeople via=twopeople>tcamp|{s9,10|Mr. Trombley's advisers}, {q9|heartened by} {c9 tcamp belief via=twopeople>tcamp|the Pruett numbers}, {h10|{q10|are weighing}} {c10 tcamp possible intention via=twopeople>tcamp|whether to move {f money 3000000 dollars|$3 million} out of Kanakee and into the coastal states}}, {q11|according to} {s11|two people} who know of the discussions, neither of whom was authorized to talk about them. It is {c12 libchair belief|a step} {s12|the county's Liberty chairman} {q12|opposes}; his party lost the sheriff's race in 2030 by eleven votes.

{s13,14|Ms. Szeliga}, campaigning in the capital, {q13|waved away} {c13 szeliga belief|both surveys}, {q14|insisting} that {c14 szeliga|the only one she trusts is taken on a Tuesday}, a line she has used since her first race for the assembly. {s15|Her published schedule} {q15|shows} {c15 schedule predicted|no stop in Tuckahaw before Nov. 1}.

{s16|The college's own tables} {q16|point to} {c16 poll|a divide neither campaign has said much about: {s17|{f percent 54 women|54 percent of women}} {q17,18|favor} {c17 women belief via=poll>women|the governor} and {s18|{f percent 58 men|58 percent of men}} {c18 men belief via=poll>men|her opponent}}, the widest such gap since the survey began. {s19|Several of those polled}, reached again with their permission, {q19|voiced} {c19 polled belief|unease with both}. {s20|One, a school bus driver with a son in the straits}, {q20|compared} {c20 driver|the choice to "picking which tire you'd like to have go flat,"} and {s21|another} {q21|wished to know} {c21 caller|who had sold her number}.

{s22,23|The county clerk} {q22|reported} {c22 county|{f other 2900 @2032-10-18 ballots|2,900 early ballots} in hand by Monday night, a little above the pace of 2028}, {q23|without venturing} {c23 county silent|a guess at whose they were}.

=== swingcounty-d
outlet: The Torchbearer
url: https://torchbearer.example/2032/10/tuckahaw-safari
published: 2032-10-19
genre: blog

{n|The Torchbearer — for Commonwealth voters who read
Donate $5 | Podcast | About}

{t|Another Tuckahaw safari, another free pass for Trombley}

Every four years some magazine sends a nice person with a recorder to Tuckahaw County, and every four years the nice person comes home with fog.

This time it's The Longitude. Over several thousand words {s1,2|Esperanza Lindgaard} {q1|marvels at} {c1 lindgaard belief|the stoplights} and {q2|never asks} {c2 lindgaard silent|a single Trombley voter to defend the registration order}. {s3|She} {q3|lets slip} only in passing that {c3 lindgaard|Abdi Rasool, the filling-station owner, would be sending his own mother to stand in that line}.

Look who gets the good quotes. {s4|Delroy Skaggs}, a Trombley man, {q4|doesn't believe} {c4 skaggs denies belief via=longitude>skaggs|half of what Trombley says}, and this is served up as wisdom. {s5|Wanda Harkavy}, who has done more for that county than any axle and {q5|has backed} {c5 harkavy belief|Szeliga} from the start, gets a bicycle. {c6 harkavy|"I talked to her for two hours about the maternity ward,"} {s6|Harkavy} {q6|told} me on the phone Monday, sounding more amused than I'd have been.

{s7,8|The piece} {q7|is silent on} {c7 longitude silent|Harrier's special dividend, {f money 88000000 @2029-03-01 dollars|$88 million} paid out in the month the line stopped}, but dutifully {q8|repeats} {c8 longitude|{s9|the company}'s {q9|excuse} that {c9 owner via=longitude>owner|steel had got too dear}}, in a year when steel was falling. {s10|Local 1140} {q10|has demanded} {c10 local|the board's emails} since 2029, with a picket and two lawsuits to show for it.

And who loved it? {s11|Curtis Aronofsky, Liberty's man in the garage}, {q11|hailed} {c11 lib belief|it as "the first honest thing I've read about us"} within an hour of its going up. {c12 - possible|Trombley himself {h12|{q12|is said}} to have had it read aloud to him on the plane}.

I wrote in to complain. {s13,14,15|An editor there} {q13|was sorry} {c13 editor belief|I'd found it unbalanced}, {q14|stood by} {c14 editor belief|every word} and {q15|wondered} {c15 editor|if I might like the holiday rate}.

Folks in Tuckahaw are hurting, and {s16|some}, {q16|sick of} {c16 fedup belief|both parties}, will stay home. What {s17|Lindgaard} {q17|doesn't ask} is {c17 lindgaard silent|who got paid}. {s18|Szeliga}, late to it though she was, {q18|wants} {c18 szeliga predicted intention|the tax money clawed back}. That's a story, and it's three stoplights from the motel.

=== swingcounty-e
outlet: Straightedge
url: https://straightedge.example/checks/harrier-keys
published: 2032-10-22
genre: blog

{t|Did Szeliga 'hand Harrier the keys'? Half the story}

{s1,2|An ad} that went up in the Vesper Falls market last week {q1|claims} {c1 ad|Gov. Marguerite Szeliga "handed Harrier the keys and {f money 60000000 dollars|$60 million}" before the company shut its axle plant} and {q2|shows} {c2 ad|her shaking the chairman's hand as a gate swings closed}. We rate it half true.

{s3|Minutes of the state development board} {q3|confirm} {c3 minutes confirms|a package of {f money 60000000 @2026-06-01 dollars|$60 million} in tax relief, approved in 2026 and conditional, for the greater part, on the line's keeping {f jobs 900 @2026-06-01 jobs|900 jobs} for ten years}. Szeliga, five months in office, signed it. {s4|She} {q4|had campaigned on} {c4 szeliga predicted intention|luring manufacturers "with something better than a ribbon,"} and {s5,6|the board's staff} {q5|had recommended} {c5 boardstaff|a smaller sum}, {q6|citing} {c6 boardstaff|signs that {s7|Harrier} {q7|meant} {c7 owner predicted intention via=boardstaff>owner|to leave}}.

Relief of that sort is not cash. A company that qualifies is let off a share of its property levy at the end of each year in which it has met the terms, and it must file a headcount, signed by an officer, before the county will enter the credit. Harrier filed three.

But the company never drew most of the money. {c8 revenue|What it claimed was {f money 22000000 dollars|$22 million}}, {q8|by the count of} {s8|the revenue office}, and in 2030 the attorney general sued to recover that, charging interest from the day the gates closed. {s9|Harrier}, which {q9|has always denied} {c9 owner denies|breaking its word}, settled for {f money 9000000 @2031-01-01 dollars|$9 million}. {q10|Left out of} {s10|the ad} are {c10 ad silent|the suit and the settlement}.

{q11|Asked} {c11 -|to justify the omission}, {s12|the Trombley campaign} {q12|replied} that {c12 tcamp|"a burglar who gives back the spoons is still a burglar,"} {c13 tcamp|an answer} that {s13|it} {q13|credited} {c13|to the candidate}.

{s14|Szeliga's office} {q14|objects to} {c14 szcamp belief|the handshake}. {c15 szcamp|The picture}, {s15|it} {q15|points out}, {c15|was taken at a funeral}. {s16|A caption on the original} {q16|supports} {c16 caption confirms|this}.

Could the plant have been saved? {s17|One analyst}, formerly with a rival, {h17|{q17|doubted}} that {c17 analysts denies probable belief|any subsidy would have carried it another five years}; {s18|a second} {h18|{q18|suspected}} {c18 analysts probable belief|the closing had been settled long before the state wrote a check, since nobody serviced the presses after 2025}. {s19|A former member of the development board} who voted no {q19|maintains} that {c19 boardmember|he told the governor as much in an elevator}, {c20 szeliga cannot_verify|a ride} of which {s20|she} {q20|has no recollection}.

{s21|Straightedge} {q21|asked} Harrier {c21 checker|for the inspection reports on the roof}. {s22,23|The company} {q22|refused} {c22 owner declines intention|to release them}, {q23|offering} instead {c23 owner predicted intention|a tour of a plant in another state}. On the sum, the ad is off by 38 million dollars.

=== swingcounty-f
outlet: Vesper Falls Pilot
url: https://vesperfalls-pilot.example/news/college-poll
published: 2032-10-10
genre: local
copy of: swingcounty-a

{t|{c1 pruett|Trombley up {f percent 4 @2032-10-09 points|four} here}, {s1|college} {q1|says}}

{s2|A survey of Tuckahaw County}, which has gone with the winner of every presidential election since 1956, {q2|found} {c2 poll|Reid Trombley, the Liberty party's nominee, ahead of Gov. Marguerite Szeliga by {f percent 4 @2032-10-09 points|four points}}, with early voting to begin Monday in the old armory, side door.

{s3|{f percent 66.7 about @2032-10-09 voters|Nearly two thirds} of those asked} {q3|named} {c3 polled via=poll>polled|the plant as the issue that mattered most to them}. {s4|Mr. Trombley}, speaking in Cass Fork, {q4|told} supporters {c4 trombley predicted|the plant would be hiring by spring}. {s5|Harrier} {q5|has given no hint of} {c5 owner silent|any such plan}. {s6|The clerk} {q6|reminds} {c6 county|voters to bring a utility bill}.

=== question lead of Trombley in Tuckahaw County, in points
verdict: conflicts
origins: 2
answer: swingcounty-a | 4 | poll | poll
answer: swingcounty-f | 4 | poll | poll
answer: swingcounty-c | 4 | pruett | poll
answer: swingcounty-c | - | waypoll | waypoll | denies | Szeliga leading by three

=== question tax relief that Harrier received, in dollars
verdict: conflicts
origins: 2
answer: swingcounty-e | 60000000 | ad | ad
answer: swingcounty-e | 22000000 | revenue | revenue
