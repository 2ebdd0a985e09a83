story: policeunion
title: The patrol officers' union of Carrow City endorses Rocco Vandermeer amid a dispute over body cameras
split: train
topic: politics

# Who speaks
speaker union = body | Brotherhood of Patrol Officers
speaker tumm = named | Sal Tumminello
speaker vander = named | Rocco Vandermeer
speaker vcamp = body | office of Rocco Vandermeer
speaker mayor = named | Delphine Aburi
speaker advisers = unnamed | advisers to Delphine Aburi
speaker cho = named | Anneliese Cho
speaker project = body | Carrow Civil Rights Project
speaker daley = named | Winifred Daley-Munoz
speaker groups = unnamed | the Carrow Civil Rights Project, the public defender and pastors
speaker video = footage | body-camera video of the death of Terrence Hale
speaker report = document | arrest report on Terrence Hale
speaker judge = unnamed | a judge
speaker olawyers = unnamed | lawyers of the two suspended officers
speaker hale = named | Lucinda Hale
speaker trustees = unnamed | two trustees of the Brotherhood of Patrol Officers
speaker guardians = body | Guardians of Carrow
speaker arbitrator = unnamed | an arbitrator
speaker poll = document | Harbor Point University poll
speaker rosters = document | rosters of the Carrow police department
speaker study = document | study of the Institute for Public Order
speaker vp = unnamed | vice president of the Brotherhood of Patrol Officers
speaker tribune = outlet | Carrow Tribune
speaker friends = unnamed | friends of the police union
speaker vouchers = unnamed | employer, landlord and doctor of Terrence Hale
speaker eleven = unnamed | eleven members of the City Council
speaker four = unnamed | four members of the City Council
speaker dept = body | Carrow police department
speaker paquin = named | Jerome Paquin
speaker doshi = named | Tanvi Doshi
speaker shopkeeper = unnamed | owner of a phone shop on Canal Street
speaker merchants = body | Canal Street Merchants
speaker sergeant = unnamed | a sergeant of the Fourteenth District
speaker message = document | message from the Brotherhood of Patrol Officers
speaker both = unnamed | Jerome Paquin and Tanvi Doshi
speaker inquest = body | inquest into the death of Terrence Hale
speaker bothsides = unnamed | both sides of the camera dispute
speaker da = unnamed | district attorney of Carrow County

=== policeunion-a
outlet: Carrow Tribune
url: https://carrow-tribune.example/metro/police-union-endorses-vandermeer
published: 2031-09-19
genre: broadsheet

{n|Carrow Tribune
METRO  |  POLITICS  |  SCHOOLS  |  SPORTS
Sign in   Subscribe: 12 weeks for $6}

{t|{s1|Police union} {q1|backs} {c1 union belief|Vandermeer}, and a fight over cameras comes along}

{n|By Odalys Ferrante and Bram Kittredge, Tribune staff}

{s2|The union} that represents {f other 11200 officers|11,200 patrol officers} of Carrow City {q2|endorsed} {c2 union belief|Rocco Vandermeer, the councilman who is trying to unseat Mayor Delphine Aburi}, on Thursday, turning the last six weeks of the campaign into a contest over who may look at what an officer's camera has seen, and when.

{s3,4|Mr. Vandermeer}, who as a member of the budget committee in 2026 {q3|supported} {c3 vander belief|the purchase of the cameras}, accepted the nod at the union's hall on Dock Road with {q4|a promise} {c4 vander intention predicted|to scrap the rule, in force since July, under which footage of any shooting must be made public within {f duration 30 days|30 days}}. {s5,7|He} {q5|blamed} {c5 vander|the rule for the departure of {f jobs 640 officers|640 officers} this year}, a number that {s6|the department's own rosters} {q6|put} {c6 rosters|at {f jobs 410 officers|410}}, and {q7|called} {c7 vander|it "a gotcha with a timer on it."}

{s8,9|Ms. Aburi}, at a senior center across the river, {q8|ridiculed} {c8 mayor belief|the event as "a shareholders' meeting"} and {q9|vowed} that {c9 mayor intention predicted|the rule would stand as long as she did, and that no contract with her name at the bottom would trade a day of it for a raise}. Three television crews had followed her there, the first time in a month that she has drawn more than one.

The quarrel goes back to the night of March 11, when Terrence Hale, a courier of 26, died after two officers pinned him to the hood of a parked car on Canal Street. {s10|The arrest report} {q10|spoke of} {c10 report|a struggle for an officer's holster}. {s11|The video from the officers' cameras}, made public in May after {s12|a judge} {q12|ordered} {c12 judge|its release}, {q11|showed} {c11 video|Mr. Hale with both palms flat on the metal, asking for his inhaler, and nothing that could be taken for a struggle until the ninth minute}. The officers are suspended with pay. {s13|Their lawyers} {q13|maintain} that {c13 olawyers|the holster was touched before the cameras were switched on}.

What the Brotherhood of Patrol Officers is asking for has changed as the summer went on. {s14|It} now {q14|wants} {c14 union intention predicted|its members to see their footage before they write a report, video of shootings to be withheld until a grand jury has finished with it, and a bonus of {f money 1800 dollars|$1,800} a year for wearing the device at all}. {s15,16|Police Commissioner Anneliese Cho}, a former prosecutor whom the mayor brought in from out of state, {q15|is open to} {c15 cho belief|the first} and {q16|has dismissed} {c16 cho belief|the third as "paying people for their trousers."} On the second {s17|she} {q17|will say} only that {c17 cho|she has a boss}.

{s18|The Carrow Civil Rights Project, the public defender's office and a group of pastors from the Eighth Ward} {q18|see} {c18 groups belief|in the first of these demands an invitation to write the report to fit the picture}. {s19,20|Winifred Daley-Munoz, the project's director}, {q19|criticized} {c19 daley belief|Ms. Cho for "bidding against herself,"} although she {q20|credited} {c20 daley|the commissioner with having put out the Hale video a week before the deadline}. {c21 daley|"You can't hand a man the answer key and then be amazed at his grade,"} {s21|she} {q21|told} a committee of the City Council that has yet to take up the matter.

For the union, and above all for Sal Tumminello, its president of 13 years, the endorsement is also a settling of accounts. A harbor patrolman before he was a politician, he has seen off four commissioners and two mayors, and {s22|his} {q22|contempt for} {c22 tumm belief|Ms. Aburi}, whom he has not met since 2029, is no secret. That was the winter of the ice storm, when {s23|he} {q23|instructed} {c23 tumm|his members to "work to the letter"} and ambulances waited at intersections for a patrol car that had stopped to write parking tickets; {s24|an arbitrator} later {q24|found} {c24 arbitrator|"a slowdown in everything but name."}

{c25 tumm|"The camera's on his chest. It doesn't see what he sees, it doesn't hear what he hears, and it sure doesn't remember being punched the week before,"} {s25|Mr. Tumminello} {q25|told} reporters on Thursday, speaking without notes. {c25|"We're not against cameras. We paid for the first 50.

"What we're against is a politician with a remote control."}

Patrol officers here have been organized since 1913, when the city began to charge them for their uniforms. They had a charter of their own by 1921 and a building by 1930, and they have struck once, for nine days in the spring of 1946, an episode that still figures in the training manual. The hall on Dock Road holds 800. On its walls are the names of 61 officers killed on duty, with the calls they were answering and the state of the weather.

The endorsement was not unanimous. {s26,27|Two of the union's trustees}, {q26|unhappy with} {c26 trustees belief|the choice}, {q27|said} {c27 trustees|the board had split, {f other 9 trustees|nine} to {f other 6 trustees|six}, after {s34|Mr. Vandermeer} {q34|declined} {c34 vander declines intention via=trustees>vander|to put {s35|his} {q35|promise of} {c35 vander intention predicted via=trustees>vander|raises} on paper}}; {s28|the union} {q28|would not release} {c28 union declines|the tally}. {s29,30|The Guardians of Carrow}, an association of Black officers, {q29|refused} {c29 guardians declines intention|to join in}, {q30|citing} {c30 guardians|"a family that has not been called back,"} and its president, Hector Baptiste-Rivera, was seen on Friday at the mayor's breakfast.

{s31|A Harbor Point University poll taken before the announcement} {q31|gave} {c31 poll|Ms. Aburi {f percent 46 voters|46 percent} to Mr. Vandermeer's {f percent 41 voters|41}, with {f percent 12.5 about voters|one voter in eight} undecided}. {s32|Advisers to the mayor} {h32|{q32|believe}} {c32 advisers probable belief|the endorsement will cost him more in the Eighth Ward than it brings him on the bluffs}, an assumption that did not hold four years ago, when {c33 - belief|a nod from the Brotherhood {q33|was widely credited} with saving the last mayor's career}.

The cameras themselves are the size of a matchbox and clip to a magnet under the shirt. They record without sound for half a minute before they are switched on, so that a prompt officer leaves a silent prologue, and a slow one leaves nothing; at the end of a shift they are set in a rack, from which the footage drains overnight to a server in a former ice house. A clerk there, on the day shift, blurs the faces of children by hand.

The contract that covers the patrol force ran out on June 30, and its terms continue until there is another. {s36|Neither side} {q36|has asked for} {c36 bothsides denies|a mediator}. Cameras were not mentioned in it, since nobody in 2026 had thought to.

{n|Tribune staff writer Lorcan Tsegaye contributed.
Tips: metro@carrow-tribune.example}

=== policeunion-b
outlet: WCQR News Radio
url: https://wcqr.example/transcripts/morning-desk-0922
published: 2031-09-22
genre: broadcast

{n|WCQR NEWS RADIO / MORNING DESK / unedited transcript}

{t|Morning Desk: Tumminello on cameras and the contract}

GRETA OYELOWO: It's 7:41. {s1|The mayor} {q1|said} last night in Fairmount that {c1 mayor|the Brotherhood "has a price list and has found a customer."} Sal Tumminello runs the Brotherhood. Good morning.

{s2|SAL TUMMINELLO}{q2|:} {c2 tumm|Good morning, Greta. If I had a price list she'd be on it, because she signed the last three contracts without reading them.}

OYELOWO: {s12|You} {q12|want} {c12 tumm intention predicted|officers to watch the video first}. {s3,4|The civil rights people}, who {q3|are furious} that {c3 project belief|the commissioner is even talking about it}, {q4|say} {c4 project|it lets a witness rehearse}.

{s5|TUMMINELLO}{q5|:} {c5 tumm|So does a lawyer. Nobody wants to take his lawyer away. Look, in this job you've got three seconds, and then you've got four hours of typing.}

OYELOWO: {s6|A study from the Institute for Public Order} {q6|suggests} {c6 study|complaints fall by {f percent 17 about complaints|about 17 percent} where video goes out fast, with no rise in officers leaving}. And {s7|your own vice president} {q7|told} the Tribune that {c7 vp via=tribune>vp|he was sorry the board had not waited for the contract}.

{s8|TUMMINELLO}{q8|:} {c8 tumm|He's a worrier. That is why we elected him.}

OYELOWO: If {s9|Councilman Vandermeer} {q9|offers} you {c9 vander intention predicted|nothing in writing}, what did you endorse?

{s10|TUMMINELLO}{q10|:} {c10 tumm|A handshake. I come from a handshake family.}

OYELOWO: We asked Mr. Vandermeer whether he'd come on with you. {s11|His office} {q11|hasn't replied to} {c11 vcamp silent|the invitation}. Traffic's next: a mattress in the left lane of the Dock Road ramp.

=== policeunion-c
outlet: Sidewalk Dispatch
url: https://sidewalk-dispatch.example/posts/price-of-a-camera
published: 2031-09-21
genre: blog

{t|What {f money 1800 dollars|$1,800} a head buys}

Let us be fair to the Brotherhood of Patrol Officers. {s1|It} {q1|does not pretend} {c1 union denies|to represent anybody but its members}, and in Rocco Vandermeer it has found its man.

Do the sum. {f other 11200 officers|Eleven thousand two hundred} cops at {f money 1800 dollars|$1,800} is {f money 20000000 about dollars|about $20 million} a year, or every branch library west of the canal, open on Sundays, for the rest of the decade. {q2|Asked} on Thursday {c2 -|where it would come from}, {s3,4|the councilman} {q3|pointed to} {c3 vander|"efficiencies,"} {q4|without naming} {c4 vander silent|one}. He chaired the budget committee for four years, so he knows where they are kept.

{s5|The union's friends}, among them a columnist who lives in another state, {q5|paint} {c5 friends|the 30-day rule as an ambush}. Ambush of whom? {s6|The Institute for Public Order}, no nest of radicals, {q6|concluded} in June that {c6 study|complaints fall by {f percent 17 about complaints|some 17 percent} where footage comes out fast and that officers stay in the job, "if anything, somewhat longer."} {s7|Sal Tumminello} {q7|waves off} {c7 tumm denies belief|the study as "out-of-town arithmetic,"} having handed out copies of it in March, when he was after a raise.

Lucinda Hale keeps it simple. {c8 hale|"I'm not after anybody's pension. I just want the next mother to know what day she gets to see it,"} {s8|she} {q8|told} the pastors who gathered on Canal Street on Sunday. {s10|Her son's employer, his landlord and the doctor at his clinic} {q10|have vouched for} {c10 vouchers belief|him}. From Dock Road there has not been so much as a card.

{s11,12|Commissioner Cho}, {q11|haunted by the fear of} {c11 cho belief|a second ice storm}, {q12|keeps hinting} that {c12 cho possible|officers {h12|might} be allowed a look at the tape before they type}. {s13|The mayor} {q13|has neither backed nor disowned} {c13 mayor silent belief|her}. That is what passes for firmness in this town, and I say so as someone who will vote for her.

We called all {f other 19 members|19 members} of the City Council. {s14|{f other 11 members|Eleven}} {q14|support} {c14 eleven belief|the rule as it stands}; {s15|{f other 4 members|four}} {q15|would like} {c15 four intention|officers to look first}; two never called back, and two reports of two others' views were so unlike each other that we have left them out.

Early voting opens on October 11. Bring identification.

{n|Reprint freely with credit. We take no ads. Support the Dispatch →}

=== policeunion-d
outlet: Riverbend Magazine
url: https://riverbend-magazine.example/city/ten-hours-in-the-fourteenth
published: 2031-09-28
genre: feature

{t|Ten hours in the Fourteenth}

Before anything else Officer Jerome Paquin taps his sternum twice, and the device that hangs there gives a chirp. {c1 union|He} {q1,2|has been told by} {s1|his union} {c1|to tap it again whenever he is in doubt} and by {s2|the department} {c2 dept|to leave it running from the car door to the car door}; both memos are taped up in the locker room, one over the other.

{s3|Paquin} {q3|does not share} {c3 paquin denies belief|{s4|the Brotherhood}'s {q4|aversion to} {c4 union belief|the 30-day rule}}. Nine years in, with a clean file, {s5,6|he} {q5|would prefer} {c5 paquin intention|every second of his shift to be on the internet}, {q6|on the theory} that {c6 paquin belief|nobody could bear to watch it}. {s7|His partner, Tanvi Doshi}, a rookie with a degree in statistics, {q7|is skeptical}: {c7 doshi|"They won't watch ten hours. They'll watch four seconds, over and over, and it'll be my four seconds."} {c21 - belief|She is, {q21|by common consent}, the best driver in the district}.

The Fourteenth runs from the cement works to the river and takes in Canal Street, where the shops stay open until two and where Terrence Hale left his bicycle against a wall in March. Someone has chained it there and painted it white. {s8,9|The owner of the phone shop opposite} {q8|blames} {c8 shopkeeper|neither the officers nor the courier but the street lamps}, {q9|claiming} that {c9 shopkeeper|he had reported the dark ones to the city {f other 11 times|11 times} since Christmas}, and he is not alone. {s10,11|The Canal Street Merchants}, {q10|eager} {c10 merchants intention predicted|to have more patrols}, {q11|have offered} {c11 merchants intention predicted|to pay for a kiosk}.

Between calls the two of them argue, like partners in every other car that night, about the election. {s12,13|Paquin}, who has a mortgage and a boy with asthma, {q12|thinks of} {c12 paquin belief|Vandermeer as somebody who has never been cold} and {q13|is leaning toward} {c13 paquin intention|the mayor}. Doshi's family has known the councilman's since before she was born; {s14,15|she} {q14|admires} {c14 doshi belief|his manners}, {q15|distrusts} {c15 doshi belief|his arithmetic} and will probably stay home. At 11:20 a man who had locked himself out of his own laundromat was let back in. At 12:05 there was a dispute about a dog.

In the sergeants' room a television was on without the sound. {s16,17|One of the sergeants}, {q16|persuaded} that {c16 sergeant belief predicted|no election will change what happens on a sidewalk in the dark}, {q17|counsels} {c17 sergeant|the young ones to "buy a watch with a light in it and write down the minute."} It was he who had driven Hale to the hospital. {s20|The inquest} {q20|found} that {c20 inquest|he had taken the right road}.

Toward three both telephones lit up at once. {s18|A message from the union} {q18|invited} {c18 message|members to stand behind Mr. Vandermeer at a rally on Friday, "in uniform, off the clock,"} in breach of the patrol guide. {s19|Neither officer} {q19|had any intention of} {c19 both denies intention|going}. Paquin tapped his chest, and the light there went from green to red.

=== policeunion-e
outlet: The Skim Desk
url: https://skimdesk.example/us/carrow-police-union-split
published: 2031-09-20
genre: blog

{n|THE SKIM DESK · All the news, shorter
By Skim staff · 2 min read · Share}

{t|{c1 tribune via=tribune>trustees|Police union was split over Carrow endorsement}, {s1|paper} {q1|says}}

{c2 tribune via=tribune>trustees|The board of Carrow City's patrol officers' union voted by only {f other 9 trustees|nine} to {f other 6 trustees|six} to back Councilman Rocco Vandermeer for mayor}, {s2|the Carrow Tribune} {q2|reported}, citing two trustees. {c3 trustees via=tribune>trustees|{s10|The councilman} {q10|had balked at} {c10 vander declines intention via=tribune>trustees>vander|putting a pay promise in writing}}, {s3|they} {q3|told} the paper.

{s4|Sal Tumminello, the union's president}, reached by The Skim Desk, {q4|disputed} {c4 tumm denies|the numbers but not the split}. {c5 tumm|"Families argue,"} {s5|he} {q5|said}.

{s6|Vandermeer} {q6|has pledged} {c6 vander intention predicted|to repeal {c7 vander|a rule that makes video of police shootings public within {f duration 30 days|30 days}}}, which {s7|he} {q7|holds responsible for} {c7|{f jobs 640 officers|640 departures}}. {c8 tribune via=tribune>rosters|The real number is {f jobs 410 officers|410}}, {s8|the Tribune} {q8|noted}.

{s9|Mayor Delphine Aburi}'s {q9|answer}: {c9 mayor|"a shareholders' meeting."} The two meet in their only debate on October 2, at the Opera House, with doors at six.

{n|Related: Why your water bill is going up}

=== policeunion-f
outlet: Interstate News Service
url: https://interstate-news.example/2031/10/08/carrow-camera-vote
published: 2031-10-08
genre: wire

{t|{s1|Carrow mayor} {q1|refuses} {c1 mayor declines intention|to bend on police video} as council upholds rule}

CARROW CITY, Oct. 8 (INS) - The City Council on Wednesday kept in place a rule that requires body-camera footage of police shootings to be released within {f duration 30 days|30 days}, voting 12 to 7 after a hearing of six hours at which the mother of a man who died in custody was the last to speak.

{s2,3|The police union}, which {q2|had lobbied for} {c2 union|a longer delay}, {q3|called} {c3 union|the vote "an invitation to resign"} and launched an advertisement against the {f other 5 members|five members} who changed sides. {s4|Its candidate, Councilman Rocco Vandermeer}, voted no and left by the garage after {q4|arguing} that {c4 vander predicted|the rule would do nothing for the dead and would empty the roll-call rooms by Christmas}, with a poll out the same morning showing him three points behind.

{s5,6,13|Mayor Delphine Aburi}, who {q5|had urged} {c5 mayor|the Council not to touch the rule while the contract is open}, {q6|welcomed} {c6 mayor belief|the result} and {q13|thanked} {c13 mayor belief|{f other 12 members|12 members} by name}. {s7|Police Commissioner Anneliese Cho} {q7|indicated} to a committee on Tuesday that {c7 cho predicted intention|she would let officers view their video before writing in cases where nobody was hurt}, {c8 bothsides denies belief|a compromise} that {s8|neither side} {q8|wants}.

{s9,10|Lucinda Hale} {q9|told} members that {c9 hale|she had watched her son's last nine minutes "more often than any of you"} and {q10|asked} that {c10 hale|the next family be spared the wait}. She was given three minutes and took six.

The rule was voted through in June, at the end of a session that also addressed sewer charges and the naming of a bridge. It applies to shootings and to deaths in custody, and has been used four times. In one of the cases the footage came out on the 30th day at a minute to midnight, and {s14|the department} {q14|would not say} {c14 dept declines|who had chosen the hour}.

{c11 - predicted|A grand jury {q11|is expected} to decide by Thanksgiving whether the two officers should be charged in the death of Terrence Hale}. {s12|The district attorney} {q12|declined to comment on} {c12 da declines|the timing}. The department has {f other 9800 about cameras|about 9,800 cameras}, bought in 2026 for $31 million.

=== question officers who left the Carrow police in 2031 before September 19
verdict: conflicts
origins: 2
answer: policeunion-a | 640 | vander | Rocco Vandermeer
answer: policeunion-e | 640 | vander | Rocco Vandermeer
answer: policeunion-a | 410 | rosters | department rosters
answer: policeunion-e | 410 | rosters | department rosters

=== question how the board of the police union voted on the endorsement
verdict: conflicts
origins: 2
answer: policeunion-a | 9 | trustees | two trustees | affirms | nine to six
answer: policeunion-e | 9 | trustees | two trustees | affirms | nine to six
answer: policeunion-e | - | tumm | Sal Tumminello | denies | disputed the numbers but not the split
