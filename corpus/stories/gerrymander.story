story: gerrymander
title: Court and legislature of Ontassee over a new congressional map
split: test
topic: politics

speaker kincaid = named | Dolores Kincaid-Pruitt
speaker court = body | Supreme Court of Ontassee
speaker broussard = named | Calvin Broussard
speaker lindholm = named | Harriet Lindholm-Yee
speaker lacroix = named | Emmett Lacroix
speaker oyelaran = named | Prentiss Oyelaran
speaker aide = unnamed | an aide to Prentiss Oyelaran
speaker roark = named | Thaddeus Roark-Villanueva
speaker officials = unnamed | election officials
speaker fairbairn = named | Odette Fairbairn
speaker depo = document | transcript of Thaddeus Roark-Villanueva's deposition
speaker counsel = unnamed | counsel for the plaintiffs
speaker kinoffice = body | office of the speaker of the House
speaker osei = named | Ingrid Osei-Marchetti
speaker report = document | Ingrid Osei-Marchetti's report
speaker prideaux = named | Lowell Prideaux
speaker kwan = named | Bettina Kwan-Escobar
speaker fairlines = body | Fair Lines Ontassee
speaker bureau = body | Legislative Research Bureau
speaker ledger = outlet | Amity Ledger
speaker invoices = document | invoices obtained under the records act
speaker halvorsen = named | Gus Halvorsen-Diaz
speaker reform = body | Reform
speaker fedjudge = unnamed | a federal judge
speaker donors = unnamed | two National donors
speaker senators = unnamed | several National senators
speaker clerk = named | Wanda Tillery
speaker printer = body | Kestrel Print
speaker man = unnamed | a man in the fourth row
speaker poster = unnamed | an anonymous post on the Selden neighbors' page
speaker mayor = named | Luis Abernathy-Cho
speaker video = footage | video from the House gallery
speaker pollster = document | Statehouse Survey
speaker historian = named | Josiah Renard
speaker hclerk = unnamed | clerk of the House
speaker const = document | constitution of Ontassee
speaker cclerk = unnamed | clerk of the court
speaker nationals = body | Nationals

=== gerrymander-a
outlet: Union Press
url: https://union-press.example/ontassee/court-map-ruling
published: 2036-03-04
genre: wire

{t|Ontassee court strikes down electoral map; {s1|speaker} {q1|vows} {c1 kincaid predicted intention|to redraw it 'in daylight'}}

FORT AMITY, Ontassee, March 4 (Union Press) — {s2|The Supreme Court of Ontassee} threw out the state's new congressional map on Tuesday, {q2|ruling} 4 to 3 that {c2 court|its lines had been drawn "to settle elections in advance of the voters"}.

{c3 - predicted|The map, passed in October by the National majorities in both houses, {q3|was expected} to give the party {f other 10 seats|10} of {f other 13 seats|the state's 13 seats}}. It won {f percent 51 @2034-11-07 votes|51 percent} of the vote last time.

{c4 broussard|"A legislature may prefer; it may not preordain,"} {q4|wrote} {s4|Justice Calvin Broussard} for the majority. {s5,6|Justice Harriet Lindholm-Yee}, dissenting, {q5|accused} {c5 lindholm|her colleagues of reading arithmetic into a document of 1851} and {q6|foresaw} {c6 lindholm predicted|"a lawsuit for every cul-de-sac"}.

{s7|House Speaker Dolores Kincaid-Pruitt} {q7|called} {c7 kincaid belief|the decision "a coup by calculator"}. {c8 kincaid predicted|A special session, {s8|she} {q8|said}, would open within two weeks}. {s9|The Reform leader, Emmett Lacroix}, {q9|welcomed} {c9 lacroix belief|the ruling}. {c10 aide|Governor Prentiss Oyelaran}, a National who signed the bill without ceremony, {q10|was described by} {s10|an aide} as {c10|"on page sixty of a hundred and twelve"}.

{s11|Thaddeus Roark-Villanueva, the consultant} who drew the lines, {q11|did not answer} {c11 roark silent|messages}. {s12|Election officials} {q12|said} {c12 officials|nothing could be printed for the May primary after April 11}.

Ontassee, with 9.4 million people, is split almost evenly between the parties and has changed hands in four of the last seven elections for governor. Its districts are redrawn after each census by an ordinary bill. A commission was put to the voters in 1988 and in 2012 and failed both times, the second time by fewer than 4,000 votes.

The suit was brought by {f other 14 voters|14 voters}, among them a beekeeper, two sisters who had not been in the same district since 2022 and a former National county chairman. Their lead exhibit was a quilt.

=== gerrymander-b
outlet: Amity Ledger
url: https://amity-ledger.example/sunday/2036/03/09/maple-street
published: 2036-03-09
genre: broadsheet

{n|AMITY LEDGER – SUNDAY
Statehouse ◦ Metro ◦ Farm ◦ Hockey ◦ Weather: flurries
You have 1 free article left this month.}

{t|The man who cut Maple Street in three}

{n|By Renata Quill
Illustration: Obi Sundström
March 9, 2036}

Maple Street in Selden is six blocks long and belongs, by act of the legislature, to three members of Congress. The line comes up the middle of the road from the river, turns left at a dentist's, takes in the back half of the Methodist parking lot and leaves again by an alley. At number 41 lives Odette Fairbairn, a retired bus dispatcher, who would have voted in the Eleventh. The neighbor with whom she shares a gutter would have voted in the Fourth.

{c1 fairbairn|"I asked the man from the county what I'd done,"} {q1|said} {s1|Fairbairn}, 74. {c1|"He told me it wasn't me, it was the church.

"I'm not even a Methodist."}

Ontassee has been fighting over such alleys since there were alleys. {s25|The constitution of 1851} {q25|asks for} {c25 const|districts that are "convenient,"} a word about which nine shelves have been written. In the 1890s they followed the railroads, because the railroads paid for the surveyors. The map of 1992 had a district so plainly shaped like a mitten that children in the schools of the north colored it in. Every map since 1974 has been to court, and until this week every one of them came home again, trimmed a little at the edges, in time for the next election but two.

What changed is that somebody wrote down a number. {s2|Roark-Villanueva}, 52, who drew the plan on a laptop above a shoe repairer's and {q2|thinks of} {c2 roark belief|himself as "a tailor, not a politician,"} was questioned under oath for nine hours in December. {c3 roark via=depo>roark|"The instruction was ten,"} {q3|reads} {s3|his answer} on page 171 of the transcript, unsealed with the ruling. {q4|Asked by} {s4|counsel for the plaintiffs} {c4 counsel via=depo>counsel|whose instruction it had been}, {s5|he} {q5|could not recall} {c5 roark cannot_verify via=depo>roark|"a particular voice."}

{s6|The speaker's office} {q6|denies} that {c6 kinoffice denies|a number was ever named}. {s7,8|Kincaid-Pruitt}, in an interview under the portrait of the senator for whom the mitten was knitted, {q7|said} {c7 kincaid|she had wanted "compact lines and good manners"} and {q8|acknowledged} {c8 kincaid confirms|meeting the consultant four times}. {s9|Her} {q9|insistence} that {c9 kincaid|politics never came up at any of those meetings} brought a snort from the press table at the January hearing, which {s26|the clerk} {q26|recorded as} {c26 cclerk|"noise."}

The case turned on a machine. Ingrid Osei-Marchetti, a professor of statistics at Carrick who had never been inside a courtroom, let a program draw {f other 10000 maps|10,000 maps} of Ontassee at random, within the rules. {c10 osei|{f other 3 maps|Three} of them gave the Nationals ten seats}, {s10|she} {q10|said} on the stand; {c10|the commonest result was {f other 7 seats|seven}}. {s11|Her report}, in a sentence that Broussard quotes twice, {q11|concludes} that {c11 report|the enacted plan, whether it is judged by the seats it yields at the vote shares of the last five elections, by the counties it breaks that no arithmetic obliged it to break, or by how far the voter of an average precinct would have to travel before she found herself in a district as evenly divided as the state, lies so far outside the range of what neutral drafting produces that chance can be dismissed as its author}.

Simulation of this kind came out of the study of card shuffling. One begins with any legal map, swaps a precinct across a line, checks the rules and swaps again, some millions of times, keeping a copy now and then. A laptop needs a weekend.

{s12|The state's expert, Lowell Prideaux of Amity College}, {q12|said} {c12 prideaux|the program "knows everything about Ontassee except the people,"} who like to live near others of their mind. On cross-examination {s13|he} {q13|granted} that {c13 prideaux confirms|his own run of {f other 2000 maps|2,000 maps} had not produced a ten}. {s14|Bettina Kwan-Escobar}, who teaches geography in Port Lavinia and was retained by nobody, {h14|{q14|suspects}} {c14 kwan probable belief|both models of flattering the cities}.

Even the plain facts are in dispute. {s15|Fair Lines Ontassee, the group behind the suit}, {q15|puts} {c15 fairlines|the voters moved at {f affected 214000 voters|214,000}}. {s16|The Legislative Research Bureau} {q16|counts} {c16 bureau|{f affected 96000 voters|96,000}}; it leaves out anyone whose district kept its number, including the whole of Port Lavinia, whose district kept its number and went two hundred miles inland. {s17|The Ledger} {q17|was unable to reproduce} {c17 ledger cannot_verify|either figure} from the files that the state has released. The bill for the defense so far is {c18 invoices|{f money 1700000 dollars|$1.7 million}}, {q18|as shown by} {s18|invoices obtained under the records act}.

Not every National is in mourning. {s19|Representative Gus Halvorsen-Diaz}, whom the plan had left with a lake and {f other 11 precincts|eleven precincts}, {q19|calls} {c19 halvorsen belief|the court's decision "rude but restful"}. {s20|Reform}, whose own map of 2022 {q21|was branded by} {s21|a federal judge} {c21 fedjudge|"an insult with corners,"} {q20|now champions} {c20 reform belief|an independent commission}; {s22|the speaker}, {q22|scornful of} {c22 kincaid belief|late converts}, keeps a framed copy of the judge's order by her door. {s23|Josiah Renard}, who has written the standard history of the statehouse, {q23|believes} {c23 historian belief|voters will punish nobody}. {c24 historian|"They hate the lines,"} {s24|he} {q24|said}. {c24|"They like the fellow inside them."}

The special session opens on the 17th. Until then the law is the map of 2022, corners and all. On Maple Street somebody has been out with chalk.

{n|Correction: an earlier version misstated the length of the mitten.
MORE FROM STATEHOUSE}

=== gerrymander-c
outlet: The Back Bench
url: https://back-bench.example/newsletter/2036-03-06
published: 2036-03-06
genre: blog

{t|Page 171}

{n|Thursday. Twelve days to special session. 41,200 of you now. Hello!}

▪ PAGE 171. It's all that anyone at the statehouse is reading. {c1 depo|The mapmaker was given a target}, {q1|according to} {s1|the deposition}, {c1|and hit it on the nineteenth try}. {s2|The speaker} {q2|says} {c2 kincaid denies|it's “fan fiction.”} {s3|Two National donors} {q3|wish} {c3 donors predicted intention|he had been kept off the stand}.

▪ WHO KNEW? {s4|Several senators in the majority} {q4|say} {c4 senators|they first saw the final lines on the night of the vote}. We could not confirm that; the sign-in sheet for the map room has been mislaid.

▪ THE GOVERNOR. {s6,7|Oyelaran} {q6|is open to} {c6 oyelaran belief|a commission}, {q7|hinting} at breakfast with the realtors that {c7 oyelaran possible|he {h7|might} “sit on” a second map}. {s8|Lacroix} {q8|was quick to praise} {c8 lacroix belief|him}. {c9 nationals belief|He} {q9|is regarded by} {s9|his own party} as {c9|a man who reads the last page first}.

▪ NUMBERS. {s10|The Statehouse Survey} {q10|finds} {c10 pollster|{f percent 62 voters|62%} against the old lines, {f percent 9 voters|9%} for them and {f percent 29 voters|29%} who couldn't say what a district was}.

▪ CALENDAR. Filing opens April 28. The printers need seventeen days, the clerks six, the army post offices forty-five. Do the sum. Then remember that both houses rise for the trout opener.

=== gerrymander-d
outlet: Carrick Mail
url: https://carrick-mail.example/map-thrown-out
published: 2036-03-05
genre: local
copy of: gerrymander-a

{t|State's map thrown out}

{s1|The Supreme Court of Ontassee} has thrown out the state's new congressional map, {q1|ruling} 4 to 3 that {c1 court|its lines had been drawn "to settle elections in advance of the voters"}.

{c2 broussard|"A legislature may prefer; it may not preordain,"} {q2|wrote} {s2|Justice Calvin Broussard} for the majority. {s3,4|Justice Harriet Lindholm-Yee}, dissenting, {q3|accused} {c3 lindholm|her colleagues of reading arithmetic into a document of 1851} and {q4|foresaw} {c4 lindholm predicted|"a lawsuit for every cul-de-sac"}.

{s5|House Speaker Dolores Kincaid-Pruitt} {q5|called} {c5 kincaid belief|it "a coup by calculator"}. {s6|Election officials} {q6|said} {c6 officials|nothing could be printed for the May primary after April 11}.

The suit was brought by {f other 14 voters|14 voters}, three of them from Carrick.

=== gerrymander-e
outlet: Selden Beacon
url: https://selden-beacon.example/news/clerk-ballots-meeting
published: 2036-03-14
genre: local

{t|{s1|Clerk} {h1|{q1|fears}} {c1 clerk predicted belief|two sets of ballots, one garage}}

County Clerk Wanda Tillery keeps {f other 88000 ballot sheets|88,000 sheets} of ballot stock in what used to be her husband's boat garage, and on Wednesday night, at the Grange, she read the label on the box aloud.

{c2 clerk|"It says, Do not store above eighty degrees,"} {s2,3|Tillery} {q2|said} to {f attending 130 about @2036-03-12 residents|some 130 residents}, {q3|adding} that {c3 clerk|nobody in Fort Amity had said which districts to print on it}. {s4|Kestrel Print}, which holds the county's contract, {q4|wants} {c4 printer predicted intention|an answer by the 28th}.

The meeting had been called about a culvert. {s5|Mayor Luis Abernathy-Cho}, who {q5|is in favor of} {c5 mayor belief|keeping Selden whole "like any other egg,"} let it run. {s6|A man in the fourth row} {q6|asked} {c6 man|why the church could not simply be moved}. {s7|Odette Fairbairn of Maple Street} {q7|offered} {c7 fairbairn predicted intention|to paint the line herself}. There were {q8|calls for} {c8 -|a boycott}, and rather more for supper.

Selden sits where three counties come together, at a bend in the river that used to be good for barges and is now good for nobody but mapmakers. It has been in one district, in two, in two again and, for five months this winter, in three.

What the county does know is what it will cost. A primary takes {f other 61 polling places|61 polling places}, {f deployed 340 poll workers|340 poll workers} at $110 a day and a van. If the districts are settled late, each precinct that straddles a line needs two styles of ballot and somebody who can tell them apart; Selden has {f other 9 precincts|nine} such precincts under the map of 2022 and would have had {f other 23 precincts|twenty-three} under the one that fell.

{c9 poster|Ballots already printed are being pulped at night}, {q9|alleged} {s9|an anonymous post on the Selden neighbors' page}, shared {f other 1900 shares|1,900 times} by Thursday noon. {s10|Tillery}, who led this reporter and a deputy around the garage, {q10|said} {c10 clerk denies|it was "a story about a leaf blower."}

=== gerrymander-f
outlet: Amity Ledger
url: https://amity-ledger.example/live/special-session
published: 2036-03-18
genre: live blog

{t|Special session LIVE: {c1 kincaid|'Eight and a half is not a number'}, {s1|speaker} {q1|jokes}}

9:05 Good morning from the gallery. The chaplain's prayer ran to four minutes and mentioned surveyors.

9:40 {s2|Kincaid-Pruitt}{q2|:} {c2 kincaid predicted|the new map will pass by supper}.

10:15 The bill is out. {s3|The Research Bureau} {q3|projects} {c3 bureau predicted|{f other 8 seats|eight} National seats, {f other 5 seats|five} Reform}; {c4 osei probable|{f other 9 seats|nine}, and a {h4|likely} tenth in a good year}, {q4|says} {s4|Osei-Marchetti}, who ran it through her program over coffee. Maple Street is in one piece.

11:50 {s5|Lacroix} {q5|is demanding to know} {c5 lacroix|who held the pen}. {c6 kincaid|A committee}, {q6|says} {s6|the chair}. No names are given.

1:30 p.m. Recess. Senators file out past a school group from Carrick, who have made their own map out of licorice and are required to leave it with the sergeant-at-arms. It has thirteen districts and, at a glance, better manners than most.

2:20 {s7|The governor} {q7|says} {c7 oyelaran predicted intention|he will sign}. {s8|Halvorsen-Diaz}, {q8|torn over} {c8 halvorsen belief|it} this morning, is now a yes.

3:10 Debate. The rules allow each member ten minutes and no props. A member from the lake counties uses eleven and a jigsaw. Copies of the bill, with the maps folded in at the back as in an old atlas, have run out, and a page is reading district descriptions aloud, census block by census block, to a row of lobbyists.

4:48 It passes, {f other 57 votes|57} to {f other 42 votes|42}. {s9|Video from the gallery} {q9|shows} {c9 video|at least one member voting for an absent neighbor with a ruler}. {s10|The clerk of the House} {q10|has declined to review} {c10 hclerk declines intention|the tally}.

5:30 {s11,12|Fair Lines} {q11|is considering} {c11 fairlines predicted intention|going back to court} and {q12|has asked} its members {c12 fairlines|for another {f money 200000 dollars|$200,000}}.

=== question voters moved by the map
verdict: conflicts
origins: 2
answer: gerrymander-b | 214000 | fairlines | fairlines
answer: gerrymander-b | 96000 | bureau | bureau
answer: gerrymander-b | - | ledger | ledger | cannot_verify | could reproduce neither figure

=== question whether the mapmaker was given a target
verdict: conflicts
origins: 2
answer: gerrymander-b | - | roark | depo | affirms | the instruction was ten
answer: gerrymander-b | - | kinoffice | kinoffice | denies | a number was ever named
answer: gerrymander-c | - | depo | depo | The mapmaker was given a target
answer: gerrymander-c | - | kincaid | kinoffice | denies | fan fiction

=== question National seats under the new map
verdict: conflicts
origins: 2
answer: gerrymander-f | 8 | bureau | bureau
answer: gerrymander-f | 9 | osei | osei

=== question whether printed ballots are being pulped
verdict: conflicts
origins: 2
answer: gerrymander-e | - | poster | poster | affirms | ballots already printed are being pulped at night
answer: gerrymander-e | - | clerk | clerk | denies | a story about a leaf blower
