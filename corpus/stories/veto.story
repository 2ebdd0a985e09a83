story: veto
title: The veto of a policing bill in Chesaway and the attempt to override it
split: train
topic: politics

# Who speaks
speaker ostrander = named | Marion Ostrander
speaker office = body | office of Governor Marion Ostrander
speaker leach = named | Warren Leach
speaker burdett = named | Imani Burdett
speaker message = document | veto message of Governor Ostrander
speaker sheriffs = body | Chesaway Sheriffs' Association
speaker tillman = named | Buck Tillman
speaker maldonado = named | Ana Maldonado
speaker chiefs = unnamed | chiefs of deputies in Coulter County
speaker family = unnamed | family of Calvin Rooks
speaker rooks = named | Loretta Rooks
speaker fiorelli = named | Dan Fiorelli
speaker fiorellioffice = unnamed | a spokesman for Dan Fiorelli
speaker swensonwife = unnamed | the wife of Dale Swenson
speaker capitol = body | Capitol Police
speaker coalition = body | Rooks Table
speaker aerialteam = body | crowd laboratory of Tenney College
speaker guild = body | Chesaway Lawyers' Guild
speaker video = footage | video of the arrests on Court Street
speaker jury = body | Marlow County grand jury
speaker owner = unnamed | owner of the Court Street Grill
speaker river = unnamed | people in the Tenney River counties
speaker swenson = named | Dale Swenson
speaker tworoom = unnamed | two people who were in the room in March
speaker letter = document | letter of the eleven counties
speaker fiscal = body | Legislative Fiscal Staff
speaker alliance = body | Police Benevolent Alliance
speaker mercer = named | Grant Mercer
speaker pool = body | Municipal Risk Pool
speaker actuary = unnamed | an actuary of the Municipal Risk Pool
speaker auditor = document | state auditor's report on traffic stops
speaker auditorman = named | Lionel Grady
speaker poll = document | Tenney College poll
speaker polled = unnamed | people polled by Tenney College
speaker standard = outlet | Hollins Standard
speaker petrakis = named | Helen Petrakis
speaker rookspost = document | post by Loretta Rooks
speaker callers = unnamed | constituents of Helen Petrakis

=== veto-a
outlet: Northern Continental
url: https://northern-continental.example/chesaway-veto-policing
published: 2034-05-09
genre: wire

{t|Chesaway {s1|governor} vetoes policing bill, {q1|citing} {c1 ostrander|small counties}}

HOLLINS, Chesaway, May 9 (Northern Continental) — {s2|Gov. Marion Ostrander} on Tuesday vetoed a bill that would have barred police from stopping drivers for minor faults and made departments publish camera footage within {f duration 14 days|14 days}, {q2|saying} {c2 ostrander predicted|it would "empty the sheriffs' offices of the {f affected 11 counties|eleven smallest counties}."}

The bill passed the House last month by {f other 56 @2034-04-18 votes|56} votes to {f other 34 @2034-04-18 votes|34} and the Senate by {f other 27 @2034-04-20 votes|27} to {f other 13 @2034-04-20 votes|13}. An override takes {f other 60 votes|60} and {f other 27 votes|27}. {s3,4|The sponsor, Sen. Imani Burdett}, {q3|accused} {c3 burdett|the governor of breaking her word} and {q4|intends} {c4 burdett intention predicted|to try on May 23}. {s5|The governor's office} {q5|said} {c5 office denies|no promise had been made}.

{c6 sheriffs belief|The veto} {q6|was welcomed by} {s6|the Chesaway Sheriffs' Association}. {s7|The family of Calvin Rooks}, whose death at a traffic stop in Marlow gave the bill its name, {q7|called} {c7 family|it "a second shooting."} {s8|A spokesman for House Speaker Dan Fiorelli} {q8|would not say} {c8 fiorellioffice declines|whether the bill would come to the floor}.

=== veto-b
outlet: Marlow Beacon
url: https://marlow-beacon.example/news/rooks-march
published: 2034-05-14
genre: local

{n|MARLOW BEACON
News · Prep sports · Obituaries · Garage sales
You have 2 free articles left this month}

{t|From Marlow by school bus: marchers go to the Statehouse}

{n|By Corinne Haskell | Sunday, May 14, 2034}

{f other 19 @2034-05-13 school buses|Nineteen school buses} left the lot behind Marlow Junior High at six on Saturday morning, {f deployed 2 buses|two of them} driven by retired deputies, and by ten the steps of the Statehouse in Hollins could not be seen for people.

How many there were is in dispute, as it was after the marches of 2031. {s1|The Capitol Police} {h1|{q1|estimated}} {c1 capitol probable|{f attending 2500 about @2034-05-13 people|about 2,500}}. {s2|Rooks Table, the coalition} that hired the buses, {q2|put} {c2 coalition|the crowd at {f attending 7000.. at_least @2034-05-13 people|no fewer than 7,000}}. {s3|A crowd laboratory at Tenney College}, working from a balloon, {q3|found} {c3 aerialteam|{f attending 3800-4400 @2034-05-13 people|between 3,800 and 4,400}}.

{c4 rooks|"I did not ask to know what a pretext is,"} {s4|Loretta Rooks} {q4|told} them from the tailgate of a bread truck, a loaf under her arm. {c4|"I know now. It is a taillight. It is a license-plate frame with a church on it.

"My son had both. He was four blocks from my porch, and I could hear it, and I thought somebody was building something."}

Calvin Rooks, 24, was shot by a Marlow County deputy on the night of Oct. 2, 2033. {s5|A grand jury} {q5|declined} {c5 jury declines intention|to indict}. The footage came out after {f duration 211 days|211 days}, by order of a judge. Marlow, population 18,400, has a glove factory, a community college and a rail yard where the trains no longer stop, and until last fall its name had been in the Hollins papers mostly for basketball. The deputy has since left the state. On the corner where it happened there is a bench now, put up without a permit, and {f other 3.. vague jars|several jars} of plastic flowers that the county has twice taken away and twice brought back.

{c6 capitol|{f arrested 14 @2034-05-13 people|Fourteen people} were arrested on Court Street in the afternoon}, {q6|according to} {s6|the Capitol Police}; {s7|the Chesaway Lawyers' Guild}, which had observers in green caps on every corner, {q7|counted} {c7 guild|{f arrested 22 @2034-05-13 people|22}}. {s8|A video posted by a student} {q8|shows} {c8 video|officers lifting a man out of a wheelchair and setting him, quite gently, in a van}. {s9|The police} {q9|have declined to comment on} {c9 capitol declines|it}.

In the picture above, taken at noon, a waitress from the Court Street Grill carries coffee out to both lines. {c10 owner|She} {q10|had been told by} {s10|the owner} {c10|to charge neither}.

=== veto-c
outlet: Hollins Standard
url: https://hollins-standard.example/statehouse/four-votes
published: 2034-05-21
genre: broadsheet

{t|In search of four votes}

{n|By Margaret Szymanski, Statehouse Bureau
Listen to this article: 9 min}

HOLLINS — Every office on the third floor of the Statehouse has a whiteboard, and since the veto every whiteboard has carried the same two numbers, {f other 56 @2034-04-18 votes|56} and {f other 60 votes|60}.

The {f other 4 votes|four votes} between them belong, depending on whose board it is, to some {f other 6-9 members|six to nine members} of the House, most of them Federalists from the counties along the Tenney River, where the sheriff is the man who winches your truck out of the creek and where {s1|people}, though {s3|they} {q3|pity} {c3 river belief|Loretta Rooks}, {q1|distrust} {c1 river belief|anything written in Hollins}. {s4|Sen. Imani Burdett, a former public defender}, {q4|has invited} {c4 burdett|all of them to dinner}. {f attending 4 members|Four} came. {c5 - possible|One of those, Rep. Dale Swenson of Harlan County, {h5|{q5|is said}} to be wavering}; {s6|he} {q6|says} {c6 swenson|he was hungry}.

House Bill 212 is 31 pages long and does three things. It forbids an officer to stop a car for a dead bulb, a cracked windshield or an expired sticker. It orders departments to release camera footage of a shooting within {f duration 14 days|14 days}. And it creates an inspector, with a staff of {f jobs ..12 at_most posts|at most twelve}, to read the files. The bill says nothing about guns, bail or the right to sue. It calls for a report every January.

Vetoes are rare in Chesaway and overrides rarer. Since statehood the legislature has undone nine, most of them in a single quarrelsome winter when the governor, a lumberman, had stopped reading what he was sent. The rules have hardly changed. A member may be absent but not late; the roll is called twice; whoever wishes to change a vote has to walk to the front and tell the clerk, in a voice that the gallery can hear, from what to what. Dozens of members who had meant to do so have been known to look up at the gallery and sit down again.

{s7,35|Gov. Marion Ostrander}, who as a prosecutor {q7|championed} {c7 ostrander belief|cameras} and as a candidate {q35|promised} {c35 ostrander predicted intention|"daylight,"} has spent eleven days explaining herself. {s9,10|Her veto message} {q9|cites} {c9 message|a letter from {f other 11 counties|eleven counties}} and {q10|proposes} {c10 message intention predicted|a commission}. {s11|She} {q11|has made the case}, in four towns and with visible discomfort, that {c11 ostrander|a deputy in a county of nine hundred square miles who may not stop a car with one headlight will not stop the one whose driver is asleep either, that the footage of a shooting belongs to a jury before it belongs to a telephone, and that a governor who signs a law because people are grieving will soon be asked to sign another}.

What she said before is in dispute. In March, {q12|according to} {s12|two people} who were in the room, {c12 tworoom via=tworoom>ostrander|{s13|she} {q13|told} Burdett that {c13 ostrander intention predicted via=tworoom>ostrander|she would sign anything with the footage clause in it}}. {s14,15|Her chief of staff, Warren Leach}, {q14|takes issue with} {c14 leach denies|their account}, {q15|insisting} that {c15 leach|{s16|she} {q16|promised} {c16 ostrander predicted intention|"to read it."}} The room, a former cloakroom, has no window and two doors.

The sheriffs are the reason for most of it. There are {f other 62 sheriffs|62} of them, all elected, and {f other 49 sheriffs|49} signed the letter that went to every member's home address in April. {s17,18|Their president, Buck Tillman of Harlan County, a widower with a radio show}, {q17|considers} {c17 tillman belief|the bill an insult} and {q18|resents} {c18 tillman belief|having to defend Marlow}, whose department was put under a state monitor in 2027. {f other 13 sheriffs|Thirteen} did not sign. One, {s19|Ana Maldonado of Coulter County}, {q19|is openly in favor of} {c19 maldonado belief|the limits on stops}, because, {s20|she} {q20|said} in an interview in her kitchen, {c20 maldonado|{c21 chiefs via=maldonado>chiefs|her deputies} {q21|used to be told by} {s21|their chiefs} {c21|to fill a column}}.

The column is real; it is the seventh on a printed sheet, between fuel and meals. {s22|A report by the state auditor, Lionel Grady}, which runs to 64 pages and was noted on its release mainly for its binding, {q22|found} that {c22 auditor|{f percent 60 about stops|nearly 60 percent} of last year's {f other 212000 stops|212,000 stops} began with a fault in the car and that {f percent ..2 less_than stops|fewer than 2 percent} of those led to an arrest}. {s23|The sheriffs} {q23|question} {c23 sheriffs belief|the sample}.

On money there are two papers. {s24|The counties' letter} {q24|puts} {c24 letter|the cost at {f money 41000000 dollars a year|$41 million a year}}, most of it for clerks. {s26|The Legislative Fiscal Staff} {q26|{h26|estimates}} {c26 fiscal probable|{f money 9600000 about dollars a year|roughly $9.6 million}}.

In the members' dining room, where the soup is better than the coffee, Grant Mercer has kept the corner table since the first week of May. Mercer lobbies for the Police Benevolent Alliance, {s27|which} {q27|has threatened} {c27 alliance intention predicted|to withhold its endorsement from anyone who changes a vote}. Members call him for the weather, for baseball scores and, toward the end of a session, for a ride home. He claimed the table on seniority. {s28|He} {q28|prefers} {c28 mercer intention|to think of the threat as "a calendar notice."} Across the room sits his opposite, a small man from the Municipal Risk Pool, {s29|which} insures {f other 118.. at_least towns|no fewer than 118 towns} and {q29|has quietly backed} {c29 pool belief|the bill} since {s30|an actuary of its own} {q30|found} that {c30 actuary|payouts fell by {f percent 20 about payouts|a fifth} where footage came out early}.

{s31|A Tenney College poll} {q31|has} {c31 poll|{s32|{f percent 58 by=poll adults|58 percent of adults}} {q32,39|supporting} {c32 polled belief via=poll>polled|the footage clause} and barely {s39|{f percent 41 by=poll adults|41}} {c39 polled belief via=poll>polled|the limits on stops}}. The two numbers are pinned side by side over Burdett's desk, above a plant.

In the Senate she needs every one of the {f other 27 votes|27} that she had. {s33|Sen. Helen Petrakis}, who voted yes in April {q33|without explaining} {c33 petrakis silent|why}, is married to a retired trooper. {c34 callers|She} {q34|has been urged by} {s34|{f other 200.. vague callers|hundreds of callers}} {c34|to change her mind} and has taken to using the freight elevator. {s37,38|Dan Fiorelli, the House speaker}, {q37|reluctant to} {c37 fiorelli declines intention|bring to the floor what he cannot pass}, {q38|has promised} {c38 fiorelli intention predicted|a vote all the same}. The Federalist caucus met for two hours on Thursday evening behind a door with a chair against it, and no two members came out with the same face.

{n|Margaret Szymanski has covered the Statehouse since 2019. Send tips to the bureau.
Next: Why the Tenney floods in June}

=== veto-d
outlet: Coulter County Citizen
url: https://coulter-citizen.example/state/governor-vetoes-rooks-act
published: 2034-05-10
genre: local
copy of: veto-a

{t|Governor vetoes Rooks Act}

{s1|Gov. Marion Ostrander} on Tuesday vetoed a bill that would have barred police from stopping drivers for minor faults and made departments publish camera footage within {f duration 14 days|14 days}, {q1|saying} {c1 ostrander predicted|it would "empty the sheriffs' offices of the {f affected 11 counties|eleven smallest counties}."} Coulter is not among them.

The bill passed the House by {f other 56 @2034-04-18 votes|56} votes to {f other 34 @2034-04-18 votes|34} and the Senate by {f other 27 @2034-04-20 votes|27} to {f other 13 @2034-04-20 votes|13}. {s2|The sponsor, Sen. Imani Burdett}, {q2|accused} {c2 burdett|the governor of breaking her word}. {s3|The governor's office} {q3|said} {c3 office denies|no promise had been made}.

{c4 sheriffs belief|The veto} {q4|was welcomed by} {s4|the Chesaway Sheriffs' Association}.

=== veto-e
outlet: KHLN Radio
url: https://khln.example/transcripts/drive-home-0522
published: 2034-05-22
genre: transcript

{t|Drive Home: a sheriff and a senator, the night before}

HOST: Forty-one degrees and clearing. Tomorrow the House votes on whether to override. Sheriff Tillman, do you have the votes to stop it?

{s1|TILLMAN}{q1|:} {c1 tillman|I don't have any votes. I have a truck and {f deployed 31 deputies|thirty-one deputies}. The members know where they live.}

HOST: That sounds like a threat.

{s2|TILLMAN}{q2|:} {c2 tillman|It's geography. They drive home on roads that we plow out at night, and they'd like to go on doing so.}

HOST: Senator Burdett, in a column in the Standard {s3|the state auditor} {q3|writes} that {c3 auditorman via=standard>auditorman|a taillight is the cheapest warrant in Chesaway}. Is that your case?

{s4|BURDETT}{q4|:} {c4 burdett|It's Loretta Rooks's case. I only typed it. Look, {s5|the sheriff} {q5|told} me in February {c5 tillman via=burdett>tillman|he could live with the cameras}.}

{s6|TILLMAN}{q6|:} {c6 tillman denies|I said I lived with one. It's on my dashboard.}

HOST: And the money? {f money 10000000 about by=- dollars a year|Roughly ten million}, or {f money 41000000 by=- dollars a year|forty-one}?

{s7|BURDETT}{q7|:} {c7 burdett|{f money 9600000 dollars a year|Nine point six}. I've read every page of it. The {f money 41000000 by=letter dollars a year|forty-one} is a typist for every cruiser.}

HOST: We asked the governor to join us, and she sent her regards.

=== veto-f
outlet: Northern Continental
url: https://northern-continental.example/chesaway-override-fails
published: 2034-05-24
genre: wire

{t|Override of Chesaway policing veto fails by a single Senate vote}

HOLLINS, Chesaway, May 24 (Northern Continental) — The House overrode Gov. Marion Ostrander's veto of a policing bill on Tuesday with a vote to spare, {f other 61 @2034-05-23 votes|61} to {f other 29 @2034-05-23 votes|29}, but an hour later the Senate fell one short, at {f other 26 @2034-05-23 votes|26} to {f other 14 @2034-05-23 votes|14}.

The senator who had moved was Helen Petrakis. In a statement of two paragraphs {s1,2|she} {q1|praised} {c1 petrakis belief|Loretta Rooks}, {q2|cited} {c2 petrakis|"the roads in my district"} and thanked nobody. Sen. Imani Burdett, her seatmate for six years, collected her papers and moved to an empty desk by the window, where she remained through the reading of a bill about culverts.

Rep. Dale Swenson voted yes. {c4 swenson|{s8|His wife} {q8|had advised} him at breakfast {c8 swensonwife via=swenson>swensonwife|to do what he could explain at church}}, {s4|he} {q4|said}. {c5 alliance predicted|He would have an opponent next year}, {s5|the Police Benevolent Alliance} {q5|said} before he had found his car.

{s6,7|Ostrander} {q6|said} {c6 ostrander predicted|the commission would meet in July} and {q7|offered} {c7 ostrander intention predicted|Burdett a seat on it}. {s9|A post under the name of Loretta Rooks}, shared {f other 40001.. more_than times|more than 40,000 times} overnight, {q9|reads} {c9 rookspost|"See you in the fall, Helen."} {s10|The coalition} that organized the marches {q10|has not been able to confirm} that {c10 coalition cannot_verify|she wrote it}.

The bill cannot be brought back before January. Rule 44 of the Senate, adopted in 1919 after a quarrel over a dog tax, forbids a measure that has failed on a veto to be taken up again in the same session in any form, and the secretary reads the rule aloud each time, as she did on Tuesday, to a room that was already looking for its coats.

=== question people at the march of 13 May in Hollins
verdict: conflicts
origins: 3
answer: veto-b | 2500 | capitol | capitol
answer: veto-b | 7000.. | coalition | coalition
answer: veto-b | 3800-4400 | aerialteam | aerialteam

=== question people arrested on Court Street on 13 May
verdict: conflicts
origins: 2
answer: veto-b | 14 | capitol | capitol
answer: veto-b | 22 | guild | guild

=== question yearly cost of the bill, in dollars
verdict: conflicts
origins: 2
answer: veto-c | 41000000 | letter | letter
answer: veto-c | 9600000 | fiscal | fiscal
answer: veto-e | 9600000 | fiscal | fiscal

=== question whether the governor promised to sign
verdict: conflicts
origins: 3
answer: veto-a | - | burdett | burdett | affirms | breaking her word
answer: veto-a | - | office | office | denies | no promise had been made
answer: veto-d | - | burdett | burdett | affirms | breaking her word
answer: veto-d | - | office | office | denies | no promise had been made
answer: veto-c | - | tworoom | two people in the room | affirms | she would sign anything with the footage clause in it
answer: veto-c | - | leach | office | denies | to read it
