story: airbase
title: The planned closing of Marchbank Air Base and what it would cost Dunning
split: train
topic: politics

# Who speaks
speaker defense = body | Defense Department
speaker oyelaran = named | Marcus Oyelaran
speaker tolliver = named | Wade Tolliver
speaker labor = body | Office of Labor Statistics
speaker arreola = named | Guadalupe Arreola
speaker colonel = unnamed | a colonel
speaker hutto = named | Dell Hutto
speaker local = body | Machinists Local 818
speaker kowalczyk = named | Bernadette Kowalczyk
speaker ito = named | Ray Ito
speaker ranchers = unnamed | ranchers east of the fence
speaker study = document | study by two economists at Nebago State
speaker boateng = named | Harriet Boateng
speaker hatcher = unnamed | people in Hatcher
speaker memo = document | Defense Department memo of Nov. 9
speaker beaudry = named | Tyrell Beaudry
speaker staff = body | staff of the Basing Review Board
speaker paper = document | staff paper of the Basing Review Board
speaker aides = unnamed | aides of Wade Tolliver
speaker decal = document | decal on a truck at the west gate
speaker wife = unnamed | wife of Tyrell Beaudry
speaker national = body | national office of the Machinists
speaker lawyer = unnamed | a lawyer of the Basing Review Board
speaker assessor = document | note of the county assessor
speaker post = document | post on the page of Marchbank Air Base
speaker video = footage | cell phone video of Ingrid Halvorsen on the runway
speaker marshals = body | Dunning fire marshals
speaker halvorsen = named | Ingrid Halvorsen
speaker nakagawa = named | Paul Nakagawa
speaker sign = document | sign at the Skyway Lanes

=== airbase-a
outlet: Union Wire
url: https://unionwire.example/2034/03/01/marchbank-closing
published: 2034-03-01
genre: wire

{t|{s1|Defense Department} {q1|plans} {c1 defense predicted intention|to shut Marchbank, {f other 5 bases|five other bases}}}

CARROLTON, March 1 (Union Wire) — {c2 defense predicted|Marchbank Air Base, the home of the country's oldest tanker wing, will close by the fall of 2037 unless Congress objects}, {s2|the Defense Department} {q2|said} Wednesday, putting an end to two years of rumor in Dunning, the town of 21,000 outside its gates.

The list of {f other 6 bases|six bases} spares both coasts and falls on the plains.

{s3|Deputy Secretary Marcus Oyelaran} {q3|put} {c3 oyelaran|the saving at {f money 310000000 dollars|$310 million} a year and the jobs lost at {f jobs 4600 about jobs|about 4,600}, {f jobs 3400 jobs|3,400} of them military}. {c4 oyelaran|"This isn't a verdict on a town,"} {s4|he} {q4|said} at the riverside headquarters known as the Rampart. {c4|"It's a runway that needs {f money 1200000001.. more_than dollars|more than $1.2 billion} of concrete for airplanes we are retiring."}

{s5,6|Rep. Wade Tolliver}, whose district takes in the base and the nine counties around it, {q5|denounced} {c5 tolliver belief|the list as "a map of who didn't vote right"} and {q6|promised} {c6 tolliver predicted intention|a fight "in committee, in court and in the parking lot."}

Under the Basing Act of 1997 the list goes first to a review board of nine, which has 120 days and can strike a base off it by five votes, then to the president, and then to Congress, which must take it or leave it whole. In three earlier rounds the board changed fewer than one name in ten. Congress has left it once.

{c7 labor probable|The region would lose {f jobs 7800-9400 jobs|between 7,800 and 9,400 jobs}, barbers and bus drivers included}, {s7|the state's Office of Labor Statistics} {h7|{q7|estimated}}. Its figures include work that depends on the airmen's pay.

=== airbase-b
outlet: Dunning Plainsman
url: https://dunningplainsman.example/local/ten-minutes
published: 2034-03-02
genre: local

{n|DUNNING PLAINSMAN — Serving Dunning, Coe and Antelope Counties since 1889
Home / Ag / Sports / Classifieds / Obituaries / e-Plainsman}

{t|{s1|Mayor}{q1|:} {c1 arreola|'We got {f duration 10 @2034-03-01 minutes|ten minutes}'}}

{n|By Wendell Osterhaus, staff}

The siren at the grain co-op goes off at noon every day, and on Wednesday it went off as usual while Mayor Guadalupe Arreola stood in her driveway with the phone in one hand and a rake in the other. She {q2|was being told by} {s2|a colonel she had never met} that {c2 colonel predicted|the base would close, that the department valued its partnership with the community, and that there would be a press conference in {f duration 10 @2034-03-01 minutes|ten minutes}}.

{c3 arreola|"I asked him to spell his name,"} {s3|she} {q3|said}. {c3|"He thought I was being rude.

"I just wanted to have something written down."}

Marchbank was built in 90 days in 1942 on land bought from 61 farm families, some of whom were given a week. Bombers trained there, then fighters, then for half a century the big gray tankers whose engines every child in Dunning can tell apart in the dark. The base showed up on the postcards. It paid for the swimming pool. {s15|A post on its page}, since taken down, {q15|thanked} {c15 post belief|the town "for 92 years of fun"}.

By nightfall the lot at the Skyway Lanes was full, and {s4|the sign}, which on Tuesday had offered two games for one, {q4|read} {c4 sign|"44 TANKERS 0 PLANS"}. Inside, {s5|Dell Hutto}, who has poured concrete on the base since he was nineteen, {q5|said} {c5 hutto|he had a boat he could sell, a truck he could sell and a house he could not}.

{s6|Machinists Local 818}, which speaks for {f jobs 900 about mechanics|roughly 900 mechanics and painters}, {q6|called on} the governor {c6 local|to sue}. {s7,8|Its president, Bernadette Kowalczyk}, {q7|is furious at} {c7 kowalczyk belief|the department} and {q8|has few kind words for} {c8 kowalczyk belief|the congressman, who "found us on a map in February"}.

{s9,10|School superintendent Ray Ito} {q9|said} {c9 ito|{f percent 38 pupils|38 percent} of his pupils have a parent in uniform}. He {q10|expects} {c10 ito predicted belief|to close {f other 2.. at_least schools|at least two} of the town's six schools}, the newest of which still smells of paint. {c13 assessor predicted|The town's tax base would shrink by {f percent 25-30 base|between 25 and 30 percent}}, {q13|per} {s13|a note} that the county assessor left on Arreola's windshield.

Arreola on Wednesday. {s14|She} {q14|says} {c14 arreola predicted intention|the leaves can wait}. {n|Photo: W. Osterhaus}

Not everybody is in mourning. {s11,16|Ranchers east of the fence}, whose {q16|complaints about} {c16 ranchers|solvent in their wells} go back to 1988, {q11|see} {c11 ranchers belief|the closing as "a chance to drink the water"}.

{s12|The colonel} {q12|did not return} {c12 colonel silent|two calls}.

{n|Got a Marchbank story or photo? Text the newsroom. Obituaries, page 7.}

=== airbase-c
outlet: Lakeshore Examiner
url: https://lakeshore-examiner.example/briefs/bases
published: 2034-03-02
genre: wire
copy of: airbase-a

{t|{c1 defense predicted|{f other 6 bases|Six air bases} to close}, {s1|Rampart} {q1|says}}

CARROLTON (UW) — {c2 defense predicted|Marchbank Air Base, home of the country's oldest tanker wing, will close by the fall of 2037 unless Congress objects}, {s2|the Defense Department} {q2|said}.

{s3|Deputy Secretary Marcus Oyelaran} {q3|put} {c3 oyelaran|the saving at {f money 310000000 @2034-03-01 dollars|$310 million} a year and the jobs lost at {f jobs 4600 about @2034-03-01 jobs|about 4,600}}. {c4 oyelaran|"This isn't a verdict on a town,"} {s4|he} {q4|said}.

{s5|The state's Office of Labor Statistics} {h5|{q5|estimated}} that {c5 labor probable|the region would lose {f jobs 7800-9400 @2034-03-01 jobs|between 7,800 and 9,400}}.

{s6|Rep. Wade Tolliver}, who represents Dunning, {q6|called} {c6 tolliver|the list "a map of who didn't vote right"}. It goes next to a nine-member review board, which has 120 days to change it.

=== airbase-d
outlet: The Inland Review
url: https://inlandreview.example/2034/spring/what-the-tankers-leave
published: 2034-03-12
genre: feature

{n|The Inland Review | Letters from the middle of the country | Spring 2034
Give a gift subscription}

{t|What the tankers leave behind}

{n|By Noor Castellane}

At twenty to six on a March morning the line of headlights at the west gate of Marchbank reaches back past the pawn shop, the tax preparer and the church that used to be a tire store. The guard, who is from Delaware and has a cold, takes each card, looks from the face to the picture and gives it back. It goes on like this until a quarter past seven. Then the road is empty and the town, for eight hours, belongs to the retired.

How many jobs hang on the runway depends on who is counting and what he would like it to be. {s1|The Defense Department}, which looks at its own payroll and no further, {q1|says} {c1 defense|{f jobs 4600 about jobs|about 4,600}}. {s2|The state}, whose model was first built for hail, {h2|{q2|reckons}} {c2 labor probable|{f jobs 7800-9400 jobs|7,800 to 9,400}}. {s3|Mayor Guadalupe Arreola}, invoking a study the town paid for, {q3|claims} {c3 arreola|{f jobs 11001.. more_than jobs|more than 11,000}}. {s4|The study}, by two economists at Nebago State, {q4|gives} {c4 study|a range of {f jobs 6900-11200 jobs|6,900 to 11,200}}, and {s5|one of its authors, Harriet Boateng}, {q5|regrets} that {c5 boateng belief|"everybody has learned to read the right-hand number."}

The congressman quotes it too. {s6,7|Wade Tolliver}, a tall, tidy man of 58 who sells irrigation equipment when he is not in Carrolton, {q6|favored} {c6 tolliver belief|the closing of other people's bases} in the round of 2021, {q7|arguing} on the floor that {c7 tolliver|a base was not a jobs program and that a member who treated it as one should be ashamed}. {c8 tolliver|"That was different concrete,"} {s8|he} {q8|said}, a little pink, when I read the speech back to him at a diner in Coe. {c9 - predicted|He {q9|is expected} to run for governor in 2036}, and {s10|his aides}, {q10|mindful of} {c10 aides belief|the nine counties}, have begun to park a pickup behind him in photographs.

What becomes of such towns is no mystery. Fort Pell is a prison. The hangars at Little Otter, sold in 2012 for less than the price of a combine, hold onions. {s11|The department} {q11|points to} {c11 defense|Hatcher Field, where a parts warehouse employs {f jobs ..2000 at_most people|as many as 2,000 people} in the season}; {s12|people in Hatcher} {q12|note} that {c12 hatcher|it took nine years to come and pays a third less than the Air Force did}. Between the last airplane and the first forklift the county lost its maternity ward, its movie house and a bank. Nobody planned that. There is a federal office, with a staff of {f jobs 14 people|fourteen}, that gives planning grants to communities which lose a base, and its handbook, free on request, devotes a chapter to farmers' markets.

The runway, two miles and a bit of 1950s concrete, is not in dispute. I walked a stretch of it with an airman who carried a broom. There were cracks in which one could have lost a shoe.

How it came to that is told in a memo of last Nov. 9, eleven pages, which a reader of this magazine put into an envelope. {s13,14|It} {q13|blames} {c13 memo|"deferred paving, for which this office bears some responsibility"} and {q14|warns} that {c14 memo possible|cleaning the solvent out of the aquifer {h14|may} come to {f money 800000000-1100000000 dollars|between $800 million and $1.1 billion}, a sum that the published list leaves out and which, if it were put in, would push the first year of any saving from 2039 to 2046 or later, by which time the tankers would have been retired regardless}. {s15|The department} {q15|would not say} {c15 defense declines|whether the memo was its own}. {c16 oyelaran denies|"I have yet to meet a memo that was right about water,"} {s16|Oyelaran} {q16|said} in the corridor after a hearing, walking fast.

{n|ILLUSTRATION: Paz Whitefeather}

Below: the west gate, 6:10 a.m. {s17|The decal on the second truck} {q17|says} {c17 decal|"Kiss my flaps."}

Of the people in that line, some will go where the wing goes. {s18,19|Tyrell Beaudry, a sheet-metal man from Coe}, {q18|hopes} {c18 beaudry predicted intention|to be one of them} and has put his house up for sale already, {q19|convinced} that {c19 beaudry predicted belief|there will be {f other 300.. at_least houses|at least 300} on the market by summer}. His wife teaches third grade here. {s20|She} {q20|is unwilling} {c20 wife declines intention|to discuss Delaware}.

{s21|Kowalczyk}, his union president, {q21|considers} {c21 kowalczyk belief|the whole procedure "a way of making sure nobody did it"}. She {q22|has been advised by} {s22|the national office} {c22 national|to look after transfers first and the base second}. The mayor has a different list. It is written on the back of a feed calendar and has on it a medical school, a battery plant, a flight academy for foreign students and, at the bottom, underlined, a dairy.

{c23 arreola|"I know what we are,"} {s23|Arreola} {q23|said} on the bleachers behind the high school, where the sophomores were losing at softball in a wind that had been up since Tuesday.

{c23|"We're a gas stop with an anthem. But I've buried people out of that base, and I've married them, and I'd like to see the fellow from the Rampart come out here and subtract it."}

=== airbase-e
outlet: Office of Rep. Wade Tolliver
url: https://tolliver.house.example/press/marchbank-open-books
published: 2034-03-14
genre: press release

{t|{s1|Tolliver} {q1|Demands} {c1 tolliver|Rampart Open Its Books on Marchbank}}

CARROLTON – {s2,3|Congressman Wade Tolliver} today {q2|called on} the Defense Department {c2 tolliver|to release every page behind its decision to close Marchbank Air Base}, {q3|accusing} {c3 tolliver|Deputy Secretary Marcus Oyelaran of "sweeping a billion-dollar water bill under a very old rug"}.

{c4 tolliver|"If the memo is a fake, say so. If it's real, tear up the list,"} {q4|said} {s4|Tolliver}, who serves on the Subcommittee on Readiness.

The Congressman was joined on the steps by {f attending 31.. more_than commissioners|more than 30 county commissioners} from the plains states. {s5|He} {q5|intends} {c5 tolliver predicted intention|to offer an amendment to the defense bill that would bar the spending of a single dollar on the move until the wells have been tested}.

Marchbank has served the nation for 92 years.

=== airbase-f
outlet: Bases & Ranges
url: https://basesandranges.example/2034/12/board-staff-marchbank
published: 2034-03-22
genre: trade

{t|{s1|Board staff} {q1|cut} {c1 staff|Marchbank saving}; chair keeps her counsel}

{c2 staff|Closing Marchbank would save {f money 190000000-240000000 dollars|$190 million to $240 million} a year and not the Defense Department's {f money 310000000 by=defense dollars|$310 million}}, {s2|staff of the Basing Review Board} {q2|said} in a paper handed out before Tuesday's field hearing in Dunning.

{s3,4|The paper} {q3|faults} {c3 paper belief|the department for counting the wing's fuel twice} and {q4|questions} {c4 paper|whether {f other 44 aircraft|44 tankers} can be housed elsewhere for {f money ..599999999 less_than dollars|less than $600 million}}.

The hearing was held in the high school gym, the armory being under asbestos wraps, and ran for {f duration 6 about @2034-03-21 hours|nearly six hours}. {s5|Fire marshals} {q5,6|put} {c5 marshals|attendance at {f attending 1900 @2034-03-21 people|1,900}}, {s6|Local 818} {c6 local|at {f attending 3500.. at_least @2034-03-21 people|no fewer than 3,500}, counting the parking lot}. Witnesses had three minutes each and a cowbell. {f other 81.. more_than @2034-03-21 witnesses|More than 80} signed up.

{s7,8,9|Oyelaran} {q7|said} {c7 oyelaran|"the fuel number wants another look"} but {q8|defended} {c8 oyelaran belief|the rest}, {q9|insisting} that {c9 oyelaran|the jobs lost would not exceed {f jobs ..5000 at_most jobs|5,000}}. {s10|The department's environmental director, Paul Nakagawa}, {q10|could not confirm} {c10 nakagawa cannot_verify|the {f money 800000000-1100000000 by=memo dollars|$800 million to $1.1 billion} that a memo printed by The Inland Review sets aside for the aquifer}. {s11|He} {q11|said} {c11 nakagawa|he had been shown it by a reporter}.

{s12|The board's chair, retired Gen. Ingrid Halvorsen}, {q12|gave no hint of} {c12 halvorsen silent|her own view}. She spent part of the lunch break on the runway, on her knees; {s15|cell phone video} {q15|shows} {c15 video|her trying a joint with a car key}. {c13 - possible|{f other 3 @2034-03-21 members|Three of the nine members} {h13|{q13|are said to}} be open to striking Marchbank from the list}; it takes five.

The calendar is, {q14|in the words of} {s14|a board lawyer}, {c14 lawyer|"tight enough to hum."} The staff paper stays open for comment for thirty days, the board must vote on the six bases one at a time and in public before June 29, and the president then has two weeks to pass the list along or send it back, which no president has done. Bases struck off at that stage have tended to return within a decade.

{n|Bases & Ranges is published weekly by Parade Ground Media. Subscribers: log in for the full staff paper (PDF, 212 pp.)}

=== question jobs lost if Marchbank closes
verdict: conflicts
origins: 4
answer: airbase-a | 4600 | oyelaran | oyelaran
answer: airbase-a | 7800-9400 | labor | labor
answer: airbase-c | 4600 | oyelaran | oyelaran
answer: airbase-c | 7800-9400 | labor | labor
answer: airbase-d | 4600 | defense | oyelaran
answer: airbase-d | 7800-9400 | labor | labor
answer: airbase-d | 11001.. | arreola | arreola
answer: airbase-d | 6900-11200 | study | study
answer: airbase-f | ..5000 | oyelaran | oyelaran

=== question yearly saving from closing Marchbank, in dollars
verdict: supersedes
origins: 2
answer: airbase-a | 310000000 | oyelaran | oyelaran
answer: airbase-c | 310000000 | oyelaran | oyelaran
answer: airbase-f | 190000000-240000000 | staff | staff

=== question cost of cleaning the aquifer under Marchbank, in dollars
verdict: unverified
origins: 1
answer: airbase-d | 800000000-1100000000 | memo | memo
answer: airbase-f | - | nakagawa | - | cannot_verify

=== question people at the hearing of 21 March
verdict: conflicts
origins: 2
answer: airbase-f | 1900 | marshals | marshals
answer: airbase-f | 3500.. | local | local
