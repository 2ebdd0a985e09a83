story: governorsrace
title: A leaked recording and a failed nursing-home chain in the race for governor of Kenosaw
split: train
topic: politics

speaker ostrander = named | Grant Ostrander
speaker recording = footage | recording of the lunch at Lake Minnetock
speaker castellanos = named | Bree Castellanos
speaker freitag = named | Yolanda Freitag
speaker pawlowski = named | Duke Pawlowski
speaker trades = body | Kenosaw Building Trades Council
speaker wire = outlet | Midland News Service
speaker marchetti = named | Luis Marchetti
speaker account = outlet | Cattail Papers
speaker register = outlet | Port Aldine Register
speaker trusteereport = document | final report of the bankruptcy trustee
speaker trustee = named | Philip Annunziato
speaker bighorse = named | Lorna Bighorse
speaker records = document | state health department records
speaker ad = document | Tibbets campaign advertisement "Room 114"
speaker duquette = named | Marv Duquette
speaker allies = unnamed | allies of Grant Ostrander
speaker poll2 = document | Kenosaw State University poll of October 15
speaker schroeder = named | Mei-Ling Schroeder
speaker sayegh = named | Ahmad Sayegh
speaker ocampaign = body | Ostrander campaign
speaker strategist = unnamed | a Commonwealth strategist
speaker locals = body | two locals of the Building Trades Council
speaker clerks = unnamed | county clerks
speaker deputy = unnamed | a Minnetock County deputy
speaker tcampaign = body | Tibbets campaign
speaker mailer = document | mailer of the Ostrander campaign
speaker deposition = document | Grant Ostrander's deposition of 2023
speaker carpenters = body | Carpenters Local 88
speaker dubois = named | Henriette Dubois
speaker sheriff = body | Minnetock County sheriff's office
speaker families = unnamed | relatives of Meadowlark residents

=== governorsrace-a
outlet: Midland News Service
url: https://midlandnews.example/politics/kenosaw-ostrander-recording
published: 2030-10-07
genre: wire

{t|{s1|Ostrander} {q1|calls} {c1 ostrander via=recording>ostrander|teachers 'babysitters with a pension'} on leaked recording}

PORT ALDINE, Kenosaw, Oct 7 (MNS) – {c2 recording via=recording>ostrander|{s3,4|Grant Ostrander, the Commonwealth Party's nominee for governor of Kenosaw}, {q3|described} {c3 ostrander via=recording>ostrander|public school teachers as "babysitters with a pension"} and {q4|promised} donors {c4 ostrander predicted intention via=recording>ostrander|to "take the padlock off" the state retirement fund}}, {s2|a recording posted on Monday} {q2|shows}.

The audio, {f duration 252 seconds|four minutes and 12 seconds} long, was put online by an anonymous account called Cattail Papers. {c5 account|It was made}, {s5|the account} {q5|says}, {c5|at a lunch for {f attending 40 about @2030-08-17 donors|about 40 donors} in a boathouse on Lake Minnetock on August 17}. {s6|Midland News Service} {q6|could not independently establish} {c6 wire cannot_verify|when or by whom it was recorded}.

{s7|Bree Castellanos, a spokeswoman for Ostrander}, {q7|did not dispute} that {c7 castellanos confirms|the voice was his}. {c8 castellanos|"What you are hearing is {f duration 4 minutes|four minutes} carved out of a conversation of {f duration 51 minutes|51},"} {s8|she} {q8|said}, {c8|"with the butcher's thumb still on the scale."} {s9|She} {q9|would not say} {c9 castellanos declines|whether the campaign held a full version}.

Ostrander, 58, founded and later lost a chain of nursing homes, and has run for office once before, for a seat on the Fallon school board, in which he came third. He is to debate Attorney General Rochelle Tibbets, the Farmer-Labor nominee, in Port Aldine on Thursday. The governor's office has been in Commonwealth hands since 2014.

{s10|Yolanda Freitag, the president of the Kenosaw Education Alliance}, which has {f other 61000 members|61,000 members}, {q10|demanded} {c10 freitag|an apology "to their faces, in a gymnasium, with the microphones on"}. {s11|Governor Luis Marchetti}, a Commonwealth man who is leaving after two terms, {q11|was quoted by the Port Aldine Register as saying} {c11 marchetti via=register>marchetti|he had not listened to it}.

The Building Trades Council, an umbrella of 14 construction unions, is not among the offended. {c12 pawlowski|"My people pour concrete,"} {q12|said} {s12|its business manager, Duke Pawlowski}. {c12|"They have been called worse before breakfast."} {s13|Its executive} {q13|endorsed} {c13 trades belief|Ostrander} in June.

Ostrander led Tibbets by {f percent 2 @2030-09-27 points|two points} in the last Kenosaw State University poll, published on September 27.

=== governorsrace-b
outlet: Fallon Valley Sentinel
url: https://fallonvalleysentinel.example/news/ostrander-audio
published: 2030-10-08
genre: local
copy of: governorsrace-a

{n|Fallon Valley Sentinel
Home | Obits | Prep football | Classifieds}

{t|{c1 recording via=recording>ostrander|{s2|Ostrander} {q2|dubbed} {c2 ostrander via=recording>ostrander|teachers 'babysitters with a pension,'}} {s1|audio} {q1|shows}}

{n|From wire reports · Tuesday, Oct. 8}

{c3 recording via=recording>ostrander|{s4,5|Grant Ostrander, the Commonwealth Party nominee for governor}, {q4|described} {c4 ostrander via=recording>ostrander|public school teachers as "babysitters with a pension"} and {q5|promised} donors {c5 ostrander predicted intention via=recording>ostrander|to "take the padlock off" the state retirement fund}}, {q3|according to} {s3|a recording posted Monday}.

The audio was put online by an anonymous account, Cattail Papers. {s6|Midland News Service} {q6|could not establish} {c6 wire cannot_verify|who recorded it}.

{s7|Bree Castellanos, a spokeswoman for Ostrander}, {q7|did not dispute} that {c7 castellanos confirms|the voice was his}. {c8 castellanos|"What you are hearing is {f duration 4 minutes|four minutes} carved out of a conversation of {f duration 51 minutes|51},"} {q8|said} {s8|Castellanos}.

{s9|Yolanda Freitag, president of the Kenosaw Education Alliance}, {q9|demanded} {c9 freitag|an apology "to their faces, in a gymnasium, with the microphones on."}

Ostrander, who grew up on Sixth Street in Fallon, led Attorney General Rochelle Tibbets by {f percent 2 @2030-09-27 points|two points} in a September poll.

{n|Subscribe today and never miss a Friday night score!}

=== governorsrace-c
outlet: Port Aldine Register
url: https://portaldineregister.example/2030/10/09/meadowlark-ostrander
published: 2030-10-09
genre: broadsheet

{t|What happened at Meadowlark}

{n|By Tamsin Echevarria
Staff writer
Oct. 9, 2030 | Updated 7:41 a.m.}

FALLON – The name plates are still on the doors of the second-floor corridor, in brass frames that nobody has thought worth stealing. Room 109, Mrs. A. Kowalczyk. Room 112, Mr. and Mrs. Thibault. The carpet has been taken up for the copper underneath it. Somebody keeps a motorcycle in the dining room.

This was the first of the {f other 34 nursing homes|34 homes} that Grant Ostrander opened in Kenosaw between 1998 and 2016, under a yellow bird and the slogan "Come home to Meadowlark," and it was among the {f other 11 nursing homes|11} that closed in the year and a half before the company went under. It is also the setting of "Room 114," a 30-second advertisement, on the air since Labor Day, in which a moving van backs up to a porch and {s1|a woman's voice} {q1|accuses} {c1 ad|Ostrander of putting "{f displaced 2000 residents|two thousand seniors} on the street and {f money 18600000 dollars|$18.6 million} in his pocket."} {s2|Ostrander}, who {q2|has called} {c2 ostrander|the spot "a lie set to piano music,"} tried without success to have it taken down.

He was a respiratory therapist with a second mortgage when he bought the building from the Sisters of Mercy. Within ten years he was one of the largest private employers in the western counties, and Meadowlark's Christmas party filled the armory. The trouble came in steps. A change in the state's Medicaid formula in 2017 cost the company about a tenth of its income. A lender in Chicago called in a loan. Between March 2019 and September 2020 one home after another was given sixty days, the minimum that the law then allowed, and the residents were sent wherever there was a bed, some of them across the line into the next state. The filing in federal court came on the Friday before Thanksgiving.

{s3|State health department records} {q3|show} that {c3 records|{f displaced 1260 residents|1,260 residents} were moved}. {s4,5|The final report of the bankruptcy trustee, Philip Annunziato}, which runs to 212 pages and has been public since 2024, {q4|puts} {c4 trusteereport|the dividends paid to Ostrander and his brother in the company's last four years at {f money 18600000 dollars|$18.6 million} and the hole in the employees' pension plan at {f money 41000000 dollars|$41 million}}, and {q5|is silent on} {c5 trusteereport silent|whether the one made the other}.

{c6 trustee|"The dividends were legal, the closures were legal, and the pension contributions were skipped for {f duration 3 years|three years} with the written permission of the agency that exists to give such permission,"} {q6|said} {s6|Annunziato}, who is retired and votes in another state.

{c6|"I was asked to find out where the money went. Nobody asked me whether anyone ought to be ashamed of it, and I notice that everyone who telephones wants to talk about the second thing."}

The people who worked there have had ten years to think about it. {s7|Lorna Bighorse}, who was head of nursing in Fallon when it shut, {q7|remembers} {c7 bighorse|Ostrander carrying a woman of ninety-three down the front steps himself, because the elevator had been switched off to save on the inspection}. {s8,9|She} {q8|does not doubt} that {c8 bighorse belief|he was crying} and {q9|is convinced} {c9 bighorse belief|he had known since the spring}. {s10|Marv Duquette}, a cook at the same home, {q10|credits} {c10 duquette|him with finding half the kitchen staff new jobs, {f jobs 9 jobs|nine} of them}, at his brother's trucking company.

In a deposition of 2023, given over two days in a hotel conference room, {s11|Ostrander} {q11|said} {c11 ostrander via=deposition>ostrander|"I don't recall"} 84 times. {q12|Asked} {c12 -|whether he had known of the skipped contributions}, {s13|he} {q13|said}, in what has become the most quoted sentence of the campaign: {c13 ostrander via=deposition>ostrander|"I knew what I was told, and I was told what I wanted to know."}

{s14,15|His allies} {q14|see} {c14 allies belief|in the affair nothing but the ordinary misfortune of a man who took risks}, {q15|saying} that {c15 allies|none of the homes was ever cited for neglect}. {s16|Relatives of some of the residents} {h16|{q16|suspect}} that {c16 families probable belief|the moves shortened lives}, a thing that no agency has studied.

Stranger than what happened is who has forgiven it. Of the {f jobs 4100 @2018-12-31 jobs|4,100 people} on Meadowlark's payroll in 2018 {f percent 33.3 about employees|roughly a third} belonged to a union, and that union now rings doorbells for Tibbets. The building trades, whose members put up most of the homes, are with Ostrander because of the ring road around Port Aldine, which Tibbets would put to a referendum and he would begin in the spring. By {s17|Pawlowski}'s {q17|count} {c17 pawlowski|it is worth {f jobs 6500 jobs|6,500 jobs}}. {c18 carpenters|The recording} {q18|was described by} {s18|Carpenters Local 88}, which broke ranks on Tuesday, {c18|as "a look behind the drywall."}

{c19 dubois|"I am a babysitter with a pension, apparently, and I would like him to come and tell me so at ten past two on a wet Friday,"} {q19|said} {s19|Henriette Dubois, a third-grade teacher at Sixth Street Elementary}, where Ostrander learned to read. She has voted for the Commonwealth ticket in the last four elections. This time {s20|she} {q20|intends} {c20 dubois predicted intention|to leave that line blank}.

The Register asked for an interview with the candidate and sent sixteen questions. {s21,22|Castellanos} {q21|said} by e-mail that {c21 castellanos|he "has talked about Meadowlark more honestly than any politician talks about anything"}; she {q22|did not address} {c22 castellanos silent|the dividends}.

The building on Sixth Street has been for sale since 2024. Children get in through the laundry.

=== governorsrace-d
outlet: KWOD Public Radio
url: https://kwod.example/morning-line/2030-10-11
published: 2030-10-11
genre: broadcast

{n|TRANSCRIPT – generated automatically, may contain errors}

{t|Morning Line: the day after the debate}

LINDGREN: Good morning, I'm Kofi Lindgren. It ran eighty-one minutes and it took nine of them for the word babysitter to come up. Mei-Ling Schroeder teaches audio engineering at Kenosaw State. Ahmad Sayegh runs Rochelle Tibbets's campaign. Dr. Schroeder, is it cut?

{s1|SCHROEDER}{q1|:} {c1 schroeder|There are {f other 3 cuts|three cuts} and I can show you each of them. None of them falls in the part about teachers.}

LINDGREN: {s2|The Ostrander people} {q2|say} {c2 ocampaign|you were handed a copy of a copy}.

{s3|SCHROEDER}{q3|:} {c3 schroeder|I was. So was everybody.}

{s4|SAYEGH}{q4|:} {c4 sayegh|Can I just, Kofi, the man was on a stage last night in front of {f attending 1800 about @2030-10-10 people|eighteen hundred people} and {s5|he} {q5|called} {c5 ostrander via=sayegh>ostrander|it shop talk}. Whose shop?}

LINDGREN: And your ad? {s6|The state's own records} {q6|say} {c6 records|{f displaced 1260 residents|twelve hundred and sixty}, not {f displaced 2000 residents|two thousand}}.

{s7|SAYEGH}{q7|:} {c7 sayegh|The records count the ones who waited for the sixty days to run out. Plenty didn't.}

LINDGREN: {s8|The Ostrander campaign} {q8|has not answered} {c8 ocampaign silent|our invitation}. It's 7:52.

=== governorsrace-e
outlet: Straight Count
url: https://straightcount.example/checks/room-114
published: 2030-10-12
genre: blog

{t|Did Meadowlark put '{f displaced 2000 residents|two thousand seniors} on the street'?}

{n|Filed under: Governor 2030 | Health | Share this check}

{s1|The Tibbets campaign}'s {q1|claim}: {c1 tcampaign|Grant Ostrander "put {f displaced 2000 residents|two thousand seniors} on the street."}

It is not hard to see where the number comes from. In 2019 the {f other 11 nursing homes|eleven homes} that later closed were licensed for {f other 2015 @2019-03-01 beds|2,015 beds}. A licensed bed is not a resident, and in this business a fifth of them are commonly empty.

{s2|State records} {q2|list} {c2 records|{f displaced 1260 residents|1,260 people} who were transferred, {f displaced 38 residents|38} of them to a relative's house and none to a shelter}. {s3,4,5|The campaign}, shown the list, {q3|said} {c3 tcampaign|"street" was a figure of speech} but {q4|stood by} {c4 tcampaign belief|the number}, {q5|arguing} that {c5 tcampaign|families who gave up early were never counted}. That may be so. Nobody has a list of them.

The other side is no better. {s6|A mailer paid for by Ostrander's campaign}, which landed in Port Aldine on Wednesday, {q6|speaks of} {c6 mailer|"{f displaced 940 residents|940 neighbors} moved with dignity,"} a figure that leaves out the {f displaced 320 residents|320 residents} of the four homes later taken over by a church. {q7|Asked} {c7 -|why}, {s8|Bree Castellanos} {q8|said} {c8 castellanos|those people "went to bed in one building and woke up in it under a different sign."}

As for {c10 ostrander confirms|the {f money 18600000 dollars|$18.6 million}}, {s9,10|Ostrander}, who {q9|told} the debate audience {c9 ostrander|he "never took a dime that wasn't signed for,"} {q10|has not contested} it.

Then there is the tape. In {s11|Mei-Ling Schroeder}'s {q11|opinion}, {c11 schroeder belief|the cuts leave the sense of the remark on teachers untouched}. {s12|She} {q12|would not put her name to} {c12 schroeder declines|any reading of the sentence about the retirement fund}, which breaks off in the middle. {c13 - possible|The Minnetock County sheriff {h13|{q13|is said}}, in two newsletters, to be looking for whoever left a phone running in a bread basket}.

We rate the ad Mostly Wrong, and the mailer Wrong.

=== governorsrace-f
outlet: The Dome
url: https://thedome.example/notes/1016
published: 2030-10-16
genre: column

{t|Dome Notes: {s1|the Register} {q1|backs} {c1 register belief|a Farmer-Labor governor}}

{n|You are receiving this because you signed up. Forward to a friend | Unsubscribe}

Not since 1978 has the state's biggest newspaper endorsed anyone but the Commonwealth man. On Sunday it did. {s2,3|The Register}, which twice {q2|supported} {c2 register belief|Luis Marchetti}, {q3|wrote} that {c3 register|Ostrander "has failed one great test of stewardship and been rude about people who pass a small one every day"}. In {s4|its} {q4|view} {c4 register belief|Tibbets is "careful to the point of stealth,"} which in a trustee of other people's money is no insult. {s5|Ostrander} {q5|dismissed} {c5 ostrander belief|the editorial as "one half-empty building endorsing another."}

The numbers, since you will ask. {s6|A Kenosaw State University poll out Tuesday} {q6|gives} {c6 poll2|Tibbets {f percent 47 @2030-10-15 voters|47 percent} and him {f percent 44 @2030-10-15 voters|44}, with {f percent 8 @2030-10-15 voters|8} undecided}. The last one, in September, had him up by {f percent 2 @2030-09-27 points|two}. {s7|A Commonwealth strategist}, who is paid by somebody else on the ticket and would like to go on being paid, {h7|{q7|guesses}} that {c7 strategist probable belief|the tape cost "a point, {h7|maybe} less" and the debate the rest}. {c8 strategist|"He looked,"} {s8|this person} {q8|said}, {c8|"like a man waiting for his own lawyer."}

After a week in which he had listened to nothing, {s17|the governor} {q17|let it be known} that {c17 marchetti|{s9,10|he} {q9|considers} {c9 marchetti belief|the remark unworthy} and {q10|still favors} {c10 marchetti belief|the man who made it}}.

Duke Pawlowski is having a worse month. {s11|{f other 2 locals|Two of his locals}} {q11|want} {c11 locals predicted intention|the endorsement put to a new vote}. {s12,13|He} {q12|is against} {c12 pawlowski belief|it}, {q13|warning} them that {c13 pawlowski predicted|"the road gets built by whoever wins, and whoever wins remembers."}

A correction, of sorts. {s14|The Minnetock County sheriff's office} {q14|denies} {c14 sheriff denies|looking for the person who made the recording}, as we wrote last week on the word of {s15|a deputy}, who {q15|now says} {c15 deputy|he "spoke loosely."}

Early voting opened Monday, in the usual church basements and one bowling alley. By Tuesday night {f records 118400 @2030-10-15 ballots|118,400 ballots} were in, and {s16|the county clerks} {q16|expect} {c16 clerks predicted belief|{f records 1000000 about ballots|a million} by the end of the month}.

=== question residents moved out of the Meadowlark homes that closed
verdict: conflicts
origins: 3
answer: governorsrace-c | 2000 | ad | tcampaign
answer: governorsrace-c | 1260 | records | records
answer: governorsrace-d | 1260 | records | records
answer: governorsrace-e | 2000 | tcampaign | tcampaign
answer: governorsrace-e | 1260 | records | records
answer: governorsrace-e | 940 | mailer | Ostrander campaign

=== question points between the two candidates in the Kenosaw State University poll
verdict: supersedes
origins: 2
answer: governorsrace-a | 2 | - | Kenosaw State University poll of September 27 | affirms | Ostrander ahead
answer: governorsrace-b | 2 | - | Kenosaw State University poll of September 27 | affirms | Ostrander ahead
answer: governorsrace-f | - | poll2 | poll2 | affirms | Tibbets ahead, 47 to 44

=== question whether the sheriff is looking for whoever made the recording
verdict: conflicts
origins: 2
answer: governorsrace-e | - | - | deputy | affirms | the sheriff is said to be looking for the person
answer: governorsrace-f | - | sheriff | sheriff | denies | it is not looking for anyone

=== question dividends paid to the Ostrander brothers in the company's last four years
verdict: single
origins: 1
answer: governorsrace-c | 18600000 | trusteereport | trusteereport
answer: governorsrace-e | 18600000 | ostrander | trusteereport
