story: terrorwatch
title: A bombing at a night market in Ravensport and the quarrel over screening
split: train
topic: crime

speaker mayor = named | Lucian Keogh
speaker teixeira = named | Rosamund Teixeira
speaker hollister = named | Bram Hollister
speaker prendergast = named | Ngaio Prendergast
speaker congress3 = unnamed | three members of Congress
speaker reporters = unnamed | reporters
speaker sharpener = named | Ottavio Penn
speaker hospital = body | Mercy Hospital, Ravensport
speaker barowner = named | Sukhdev Rai
speaker chief = named | Augustin Mwangi
speaker complaint = document | criminal complaint against Yusup Torgai
speaker torgai = named | Yusup Torgai
speaker prosecutors = unnamed | federal prosecutors
speaker lawyer = named | Keziah Omar
speaker investigators = unnamed | investigators
speaker officials = unnamed | two officials briefed on the inquiry
speaker landlord = unnamed | landlord of Yusup Torgai
speaker fio = body | Federal Investigations Office
speaker adjei = named | Cormac Adjei
speaker castaneda = named | Olive Castaneda
speaker shopkeepers = unnamed | Khorezani shopkeepers in Linwood
speaker father = named | Maksat Torgai
speaker prenaides = unnamed | aides to Ngaio Prendergast
speaker santangelo = named | Dirk Santangelo
speaker trooper = unnamed | a source inside the state police
speaker manual = document | consular manual
speaker audit = document | inspector general's audit of 2032
speaker bureau = body | Bureau of Admissions
speaker hcamp = body | Hollister campaign
speaker study = document | study by the Lathom Institute
speaker plumb = outlet | Plumb Line
speaker poll = document | Norwood poll
speaker polled = unnamed | voters asked by Norwood
speaker strategists = unnamed | strategists in both parties
speaker governor = named | Philomena Strand
speaker footage = footage | security camera footage from Tanner Street
speaker union = body | Patrolmen's Association
speaker regulars = unnamed | regulars at Rai's bar
speaker sheriffs = unnamed | three sheriffs in the state
speaker krol = named | Lamont Krol
speaker press = outlet | Allied Press
speaker lathom = body | Lathom Institute
speaker orderstrat = unnamed | a strategist on the Order side
speaker progstrat = unnamed | a Progress strategist
speaker prencamp = body | Prendergast campaign
speaker supervisors = unnamed | supervisors at the Bureau of Admissions
speaker refugees = body | Council of Resettlement Agencies

=== terrorwatch-a
outlet: Allied Press
url: https://allied-press.example/2033/09/18/ravensport-market-blast
published: 2033-09-18
genre: wire

{t|Blast at Ravensport night market injures {f injured 31 @2033-09-17 people|31}; {s1|mayor} {q1|calls} {c1 mayor|it 'intentional'}}

RAVENSPORT, Sept. 18 (Allied Press) — A bomb left in a wheeled vegetable bin blew out windows along four blocks of the Tanner Street night market on Saturday, injuring {f injured 31 @2033-09-17 people|31 people} and sending shoppers running for the river with their bags still on their arms.

{s2,3|Mayor Lucian Keogh}, who had come from a wedding and was wearing its flower, {q2|described} {c2 mayor|the explosion as "an intentional act"} but {q3|cautioned against} {c3 mayor|any hurry to name an author}. {s4,5|The police commissioner, Rosamund Teixeira}, {q4|said} {c4 teixeira|a second device, a pressure cooker wired to a telephone, had been found several streets away and taken off in a steel drum}, {q5|adding} that {c5 teixeira|nothing so far tied either of them to a group abroad}, in a briefing that was cut short when a car backfired.

Politicians were quicker. {s6|Senator Bram Hollister, the Order party's nominee for president}, stepped down from his plane in Clement City {q6|telling} the crowd on the tarmac, at an hour when the gas company was still on Tanner Street with its meters, that {c6 hollister|a bomb had gone off and the country had better "get mean, and get mean fast."} {s7|Vice President Ngaio Prendergast}, his opponent from the Progress party, {q7|appealed for} {c7 prendergast|calm}. {q8|Pressed by} {s8|reporters} {c8 reporters|to say whether the attack was terrorism}, {s9|she} {q9|replied} that {c9 prendergast|facts come in more slowly than microphones do}.

{c10 congress3|A stop to admissions from Khorezan and its neighbors} {q10|was demanded by} {s10|three members of Congress, among them Anselm Quist, a former firefighter}, though no one from there had been named, sought or detained. {s11|They} {q11|blamed} {c11 congress3|the Bureau of Admissions for a breach}, which it has not been shown to have committed.

{c12 sharpener|"It was like being hit with a door,"} {q12|said} {s12|Ottavio Penn}, who has sharpened knives at the market since 2009. {s13|Mercy Hospital} {q13|expects} {c13 hospital predicted belief|all but {f injured 4 people|four} of the injured to be home by tonight}.

=== terrorwatch-b
outlet: The Commonwealth Register
url: https://commonwealth-register.example/national/torgai-captured-linwood
published: 2033-09-20
genre: broadsheet

{n|THE COMMONWEALTH REGISTER
National  World  Elections  Markets  Obituaries
You have read 3 of 4 free articles}

{t|Suspect in market bombing is seized after gunfight, and the blame moves on}

{n|By Temperance Oduor and J. P. Halloway
Sept. 20, 2033}

LINWOOD — Yusup Torgai, whose picture had been sent at 7:40 that morning to every telephone in three states, was asleep in the doorway of a bar on Mill Avenue when {s1|the owner}, {q1|taking} {c1 barowner belief|him for a drunk}, bent down on Monday to move him along.

What followed lasted {f duration 11 about minutes|about 11 minutes} and ended with {f injured 2 @2033-09-19 officers|two officers} shot, neither gravely, and the suspect on a stretcher with his eyes open. {s2,3|The Linwood police chief, Augustin Mwangi}, {q2|credited} {c2 chief|the capture to the bar's owner, to a patrolman who took two rounds in his vest and to "a picture that went where it was supposed to,"} {q3|without mentioning} {c3 chief silent|the earlier part of the morning, during which the state and the city had each sent a helicopter to a different Linwood}.

{s4|A criminal complaint filed in federal court on Tuesday} {q4|accuses} {c4 complaint|Mr. Torgai, 28, of planting {f other 9 devices|nine devices} in Ravensport and along the route of a charity race in Seabright, of buying the parts for them over the internet in his own name and of keeping a notebook, pierced in the gunfight by a bullet, in which {s5|he} {q5|praised} {c5 torgai belief via=complaint>torgai|"the brothers in the mountains."}} {s6|Prosecutors} {q6|want} {c6 prosecutors predicted intention|him held without bail}, for the present a formality, since he cannot sit up. {s7|His lawyer, Keziah Omar}, {q7|protested} that {c7 lawyer|she had been kept from his bedside for {f duration 31 hours|31 hours}}, {c8 hospital denies|an assertion} that {s8|Mercy Hospital} {q8|disputes}.

Linwood is a mill town that has outlived its mills. Mill Avenue has four bars, a shuttered bank and, at its lower end, a run of shops with signs in two alphabets, among them the one where the Torgais have lived upstairs since 2013. Its police department has 61 officers. Until Monday the last of them to fire a weapon on duty had done so at a moose.

The market had been going for a little over a century. It began as a place where the canneries sold dented tins on payday, acquired a roof in the twenties, lost it in the hurricane of 1938 and has had since then some two hundred stalls, a brass band on feast days and one policeman, usually the same one for years. Nothing had ever exploded there but a boiler.

{c11 officials via=officials>investigators|{s9,10|Investigators} {h9|{q9|believe}} {c9 investigators probable belief via=officials>investigators|he built the bombs alone, in the storeroom of his family's fried-dough shop}, but {h10|{q10|have yet to rule out}} {c10 investigators possible via=officials>investigators|help from somebody who could weld}}, {s11|two officials briefed on the inquiry} {q11|said}. {s12|Footage from a security camera on Tanner Street} {q12|shows} {c12 footage|{f other 2 men|two men} lifting the device out of the bag it came in, admiring the bag and going off with it}. The men are being looked for, as witnesses.

Whether he could have been stopped will be the matter of hearings. In 2030 {s13|Mr. Torgai's landlord} {q13|complained} to the Federal Investigations Office of {c13 landlord|a smell of solvents}; {s14|the agents} who called on the family {q14|concluded} that {c14 fio|it came from a stove}, and the file was closed in eleven days. On Monday {s15,16|the office's director, Cormac Adjei}, {q15|defended} {c15 adjei belief|the agents' work as sound on what was then known}, {q16|pointing to} {c16 adjei|the {f other 1400 tips|1,400 tips} that reach his agents every month}. {s17,18|Representative Olive Castaneda}, who is to lead the first hearing, {q17|countered} that {c17 castaneda|so large a number was a reason for more agents and not for fewer questions}, and {q18|asked for} {c18 castaneda|the stove}.

By then {s19|Mr. Hollister} had spent a day and a half {q19|arguing} that {c19 hollister|the bomber had been "waved through like a man with a fruit basket," that a government unable to vet the {f other 31000 about a year|31,000 or so Khorezanis} it admits in a year should admit none, and that the police ought to be free to stop people by the look of them}, {c20 teixeira denies intention|a power} that {s20|Commissioner Teixeira} {q20|does not want} and that no legislature has offered her. {s21,22,23|Ms. Prendergast}, who {q21|supported} {c21 prendergast belief|a wider refugee program} in the Senate, {q22|charged} {c22 prendergast|her opponent with "printing their recruiting posters for them,"} while {q23|promising} {c23 prendergast predicted intention|an intelligence "surge"} for which {s24|her aides} {q24|could give no} {c24 prenaides silent|price}.

Mr. Torgai was seven when he came, on a visa issued to his father as a cook, and a citizen before either candidate had run for national office. None of the screening now under discussion would have reached him. He went to Linwood High School, where he played in goal, badly, and in 2028 he spent eleven months in Khorezan, returning with a wife from whom he is separated. {c25 father|He no longer had a son of that name}, {s25|the father, Maksat}, {q25|told} reporters through a half-lowered shutter, and went on frying. {s26,27|Khorezani shopkeepers along the avenue}, {q26|apprehensive about} {c26 shopkeepers belief|what the evening might bring}, {q27|asked} the chief {c27 shopkeepers|for a car}. He sent two.

{s28|A Norwood poll of {f other 1006 voters|1,006 voters} taken after the blast} {q28|found} {c28 poll|the candidates level on the question of who would do better against terrorism, at {f percent 45 voters|45 percent} each}, a result that {s29|strategists in both parties} {q29|professed to find} {c29 strategists belief|encouraging}.

=== terrorwatch-c
outlet: Homeland Beacon
url: https://homeland-beacon.example/2033/09/cooks-visa
published: 2033-09-20
genre: blog

{n|HOMELAND BEACON  ★  Fearless  ★  Free
Trending: Borders | Guns | Recipes}

{t|Market Bomber's Family Came on a Cook's Visa. {s1|Prendergast} {q1|Wants} {c1 prendergast predicted intention|More Cooks}}

Feel safe yet? Every year since 2025 {s2|the Bureau of Admissions} {q2|has assured} Congress that {c2 bureau|each newcomer from Khorezan is checked against "all available records,"} which sounds terrific until you remember that the registry in Dargul burned to the ground in the civil war, and that what the Bureau checks a man against is whatever he brought along in a plastic sleeve.

{s3,4|Dirk Santangelo, a retired admissions officer with a book out}, {q3|tells} the Beacon {c3 santangelo|he passed cooks who couldn't crack an egg}, {q4|blaming} {c4 santangelo|supervisors who graded people by the number of files they had closed before lunch}. "Asleep at the Gate" is available in our store.

And the vice president? {s5,6|Prendergast}, who {q5|has never apologized for} {c5 prendergast silent|her vote to double refugee numbers in 2027}, {q6|wouldn't even call} {c6 prendergast declines|it terrorism} for two days, as if pressure cookers assemble themselves. {c7 press belief|Hollister}, whom {s7|the Allied Press and the rest of the herd} {q7|scolded} {c7|for "jumping the gun,"} was proved right in under six hours.

{s8|He} {q8|is demanding} that {c8 hollister|every pending file from the region be frozen, that the Bureau's director be fired and that taxpayers be shown the bill}. {s9|Norwood} {q9|has} {c9 poll|{s10|{f percent 58 voters|58 percent of voters}} {q10|in favor of} {c10 polled belief via=poll>polled|the freeze}}, a number you'll look for in vain in the Commonwealth Register, which ran eleven hundred words on the same survey and the same week.

There's worse. {s11,12|A source inside the state police}, {q11|sickened by} {c11 trooper belief|the politics of it}, {q12|says} {c12 trooper|the order to sit on the suspect's name for {f duration 5 hours|five hours} came from "a very nice office downtown."} {s13|Mayor Keogh's press team}, naturally, {q13|denies} {c13 mayor denies|it}. {s14,15|The Patrolmen's Association}, which {q14|endorsed} {c14 union belief|Hollister} in June with a brass band, {q15|had no comment on} {c15 union declines|the matter}.

The bin they used is in an evidence room now. The visa program is still open, and takes walk-ins on Thursdays.


=== terrorwatch-d
outlet: Plumb Line
url: https://plumbline.example/checks/hollister-no-screening
published: 2033-09-21
genre: blog

{t|Is 'nobody' screened? What the files say}

{c1 hollister|"There's no screening, none, they stamp it and go back to lunch,"} {s1|Senator Bram Hollister} {q1|told} a rally in Dunphy on Monday night. {s2|His campaign}, {q3|asked} {c3 -|for the evidence}, {q2|cited} {c2 hcamp|a book by a retired officer, Dirk Santangelo, and a page of the consular manual}.

{s4,5|The page} {q4|instructs} {c4 manual|staff to waive the interview where "prior acquaintance makes it superfluous"} but {q5|is silent about} {c5 manual silent|checks}, which take up a chapter of their own. There are seven of them. Fingerprints go to four databases and come back, as a rule, within the week; a man between 16 and 55 gets a second look from the Federal Investigations Office; a sponsor must swear to his trade. From first form to visa a Khorezani waits {f duration 19 months|19 months} on average, and the fee, paid in advance, is not returned to those turned down.

Do the checks work? {s6|An inspector general's audit from 2032} {q6|found} that {c6 audit|one file in {f other 11 @2032-06-01 files|11} from Khorezan had been closed with a check still outstanding, that {s19|supervisors} {q19|were aware of} {c19 supervisors belief via=audit>supervisors|the practice} and that nobody could say what had become of the people admitted}. {s7,8|The Bureau of Admissions} {q7|accepted} {c7 bureau confirms|this} but {q8|took exception to} {c8 bureau belief|the word "routinely,"} and the auditors struck it. {s9|A study by {s10|the Lathom Institute}}, which {q10|favors} {c10 lathom belief|lower admissions}, {q9|put} {c9 study|the share of foreign-born residents charged in any terrorism case since 2007 at {f other 280000 about residents|about one in 280,000}}.

Would a stricter rule have stopped Yusup Torgai, who arrived at seven? {s11,12,13|Mr. Santangelo}, reached by phone, {q11|conceded} that {c11 santangelo confirms|it would not}, {q12|insisting} only that {c12 santangelo|the father's file "had thin spots"} and {q13|refusing to say} {c13 santangelo declines|how he had come to see it so long after his retirement}.

The other candidate does little better. {c14 prendergast|The system} {q14|has been portrayed by} {s14|Vice President Ngaio Prendergast} {c14|as "the toughest gate on earth,"} a description that sits badly with the audit; at a library in Orne on Tuesday {s15,16|she} {q15|sidestepped} {c15 prendergast declines|our question about outstanding checks} by {q16|remarking} that {c16 prendergast|the Bureau had "turned a corner."} {s17|The Council of Resettlement Agencies}, no friend of the senator's, {q17|worries} that {c17 refugees possible belief|such boasts {h17|may} be thrown back at refugees the next time something goes off}. {s18|Plumb Line} {q18|could not obtain} {c18 plumb cannot_verify|the Bureau's figures for this year}.

None of this can be seen from a rally. The Bureau keeps its offices in unmarked buildings, publishes its numbers a year late, in a format that will not open on a telephone, and has had seven directors in ten years, of whom the longest-serving came from the fisheries service.

There is screening. It leaks. False, with a footnote.

{n|Filed under: Admissions, Elections 2033
Suggest a claim to check | Our method | Corrections}

=== terrorwatch-e
outlet: Evening Dart
url: https://evening-dart.example/world/bar-bomber-rai
published: 2033-09-21
genre: tabloid

{t|Boozer? No, BOMBER! {s1|Barman} {q1|mistook} {c1 barowner belief|market suspect for a drunk}}

THE man who {c13 - possible|{h13|{q13|allegedly}} turned Tanner Street into a war zone} was collared snoring in a doorway by {s2|a landlord} who {q2|reckoned} {c2 barowner belief|he'd had one too many}.

{c3 barowner|"I said, 'You can't kip here, chief,' and then I saw it was him off the phone,"} {s3|Sukhdev Rai}, 51, {q3|told} the Dart. {c3|"My legs went."}

{c4 complaint|Yusup Torgai}, 28, {q4|is accused} in {s4|court papers} {c4|of leaving {f other 9 devices|nine bombs} about the place and scribbling fan mail to fanatics in the mountains}. He copped several bullets in the shoot-out with Linwood's finest, {f injured 2 @2033-09-19 officers|two} of whom were also hit.

{c5 - probable|Two men caught on camera nicking the bag and leaving the bomb {h5|{q5|are believed}} to be out-of-towners}; {s6|cops} {q6|are begging} {c6 teixeira|the pair to come forward, no questions about the bag}. {s7|Regulars at Rai's} {q7|plan} {c7 regulars predicted intention|a plaque}, if they can agree on the spelling. {s8,9|Rai}, who {q8|isn't keen on} {c8 barowner belief|a fuss}, {q9|would settle for} {c9 barowner intention|a new door}.

{s10,11|Would-be president Bram Hollister} {q10|saluted} {c10 hollister belief|Rai as "my kind of immigrant"} and {q11|offered} {c11 hollister predicted intention|him a seat on the campaign plane}. {s12|The barman}, who was born above the shop, {q12|hasn't let on} {c12 barowner silent|whether he's going}.

=== terrorwatch-f
outlet: The Seaboard Review
url: https://seaboard-review.example/politics/after-the-bomb
published: 2033-09-25
genre: broadsheet

{t|After the bomb, each candidate finds proof of an old belief}

RAVENSPORT — {c1 - belief|Terrorism {q1|is supposed} to change campaigns}. A bomb goes off, a suspect is chased, and the voter who had been thinking about his roof begins to think about his neighbor. A week after the blast on Tanner Street, with the glass swept up and {f injured 3 people|three people} still in Mercy Hospital, there is little sign that anybody has begun to think about anything new, the candidates least of all.

{s2|Bram Hollister} {q2|has held} ever since he ran a freight yard that {c2 hollister belief|danger comes from elsewhere, in a container that somebody was too lazy to open}. {s3|Ngaio Prendergast}, a clerk of court's daughter, {q3|sees} {c3 prendergast belief|in nearly every crime a file that was not passed on}. The case of Yusup Torgai, in which there was both a visa and a file, has given each of them what was needed.

{c4 strategists confirms|The week moved almost no one}, {q4|admit} {s4|strategists in both parties}. {s5|One on the Order side} {q5|likened} {c5 orderstrat|it to "two men shouting down the same well"}; {s6|a Progress counterpart} {q6|regretted} that {c6 progstrat belief|the vice president had not stopped at the fried-dough shop, where a single picture would have been worth the {f money 4000000 dollars|$4 million} that {s7|her campaign} {q7|plans} {c7 prencamp predicted intention via=progstrat>prencamp|to spend on an ad about it}}.

Earlier attacks did not behave so. After the ferry bombing of 1979 the sitting president gained eleven points in a fortnight and lost fourteen in the next; the shootings at the Clement City armory, a month before a midterm, ended the careers of two sheriffs and made that of a third. People then got the news at six o'clock, together, from the same four men. Now it comes to each of them alone, already taken apart.

Within the Order party there has been some movement, most of it sideways. {s8,9|Gov. Philomena Strand, a moderate with an eye on the next race}, {q8|is still withholding} {c8 governor declines|her endorsement} and {q9|came out against} {c9 governor belief|stops based on looks}, joining {s10|three sheriffs} who {q10|had called} {c10 sheriffs|them unworkable in counties where half the deputies would have to stop themselves}. {q11|Asked} {c11 -|where they stood}, most of the party's senators found elevators. {s12|The Patrolmen's Association}, whose members would be doing the stopping, {q12|has taken no position on} {c12 union silent|it}.

{s13,14|Lamont Krol, a historian of policing at Ravensport College}, {q13|is not surprised by} {c13 krol belief|any of this}, {q14|observing} that {c14 krol|people who live near such a thing judge it by whether the market reopens, and people far away by their nerves}. It reopened on Thursday, with {f other 180 stalls|180 stalls} and a brass band.

{c15 - predicted|Cormac Adjei, the director of the Federal Investigations Office, {q15|is expected} to be the first witness when the House hearings open on Oct. 4}. {s16|Representative Olive Castaneda}, who will preside, {q16|has let it be known} that {c16 castaneda predicted intention|she will bring a stove}.

=== question people injured at the Tanner Street market
verdict: single
origins: 1
answer: terrorwatch-a | 31 | - | Allied Press

=== question the suspect had help from others
verdict: unverified
origins: 1
answer: terrorwatch-b | - | investigators | investigators | affirms | believe he built the bombs alone
answer: terrorwatch-a | - | teixeira | police | cannot_verify | nothing so far tied to a group abroad
