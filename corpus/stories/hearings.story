story: hearings
title: The confirmation hearings of Judge Rosalind Achterberg for the High Court
split: train
topic: politics

speaker achterberg = named | Rosalind Achterberg
speaker cartwright = named | Ines Cartwright
speaker whitehall = body | the White Hall
speaker ferris = named | Hollis Ferris
speaker tsosie = named | Lorna Tsosie
speaker finch = named | Beau Delacroix-Finch
speaker marsh = named | Winslow Marsh
speaker memo = document | Achterberg memo of 2009
speaker archive = body | Federal Archive
speaker beacon = outlet | The Federal Beacon
speaker coalition = body | Coalition of Transit Unions
speaker liberty = body | Hearth and Liberty
speaker vasquez = named | Perpetua Vasquez
speaker poll = document | Tidewater College survey
speaker scholars = document | letter signed by law professors
speaker aides = unnamed | two Senate aides
speaker adtrack = body | AdLedger
speaker footage = footage | film of the Garnet Street depot
speaker city = body | Garnet City
speaker scholars2 = document | second letter signed by law professors
speaker finchside = unnamed | defenders of Rosalind Achterberg
speaker staff = unnamed | one of Lorna Tsosie's staff
speaker office = unnamed | somebody in the office of Winslow Marsh
speaker roomful = unnamed | the room of the judiciary committee
speaker clerk = unnamed | former law clerk of Rosalind Achterberg
speaker klein = named | Dov Kleinhaus
speaker police = body | Capitol police
speaker critics = unnamed | critics of Rosalind Achterberg
speaker minority = body | minority members of the judiciary committee
speaker mullins = named | Gus Mullins
speaker friends = unnamed | friends of Winslow Marsh

=== hearings-a
outlet: Federal Wire Service
url: https://fws.example/courts/achterberg-opening-day
published: 2041-09-09
genre: wire

{t|{s1|High court nominee} {q1|pledges} {c1 achterberg predicted intention|"an open mind"} as hearings begin}

PRESCOTT (FWS) — {s2|Judge Rosalind Achterberg} {q2|promised} senators on Monday {c2 achterberg predicted intention|to keep "an open mind and a closed mouth" if she is confirmed to the High Court}, and {s3|her opponents} {q3|accused} {c3 critics|her of starting with the second}.

Achterberg, 58, would replace Justice Leopold Crane-Mercer, who retired in June after 27 years and whose was often the fifth vote.

{c4 tsosie|"The people who walked to work that winter deserve to hear what she wrote about them,"} {q4|said} {s4,5|Sen. Lorna Tsosie of Oswego}, who {q5|wants} {c5 tsosie predicted intention|the nomination withdrawn}.

{s6,7|The White Hall} {q6|refused} again {c6 whitehall declines intention|to release {f records 1900 pages|1,900 pages} from the judge's years as deputy solicitor of Garnet City}, {q7|citing} {c7 whitehall|privilege}.

{c8 police|{f arrested 34 demonstrators|Thirty-four demonstrators} were arrested in and around the hearing room}, {s8|Capitol police} {q8|said}.

=== hearings-b
outlet: The Federal Beacon
url: https://federal-beacon.example/courts/achterberg-memo-author
published: 2041-09-11
genre: broadsheet

{n|THE FEDERAL BEACON
Courts  Congress  Weather  Puzzles
Gift this article}

{t|A Memo Written in a Strike Comes Back to Meet Its Author}

{n|By Ngozi Halvorsen and Peter Lamarche}

Room 214 of the Senate annex has no windows and one radiator, which cannot be turned off. It was built for the settling of rail claims. For three days now it has held {f attending 21 senators|twenty-one senators}, a nominee, her husband, four cameras and, on a trestle at the back, a stack of photocopies that anybody may take and nearly everybody has.

The document is {f records 4 pages|four pages} long. It is dated March 2, 2017, the fortieth day of the bus strike at the Garnet Street depot, when drivers' wives were cooking in oil drums and the mayor had stopped going home. {s1|It} {q1|holds} that {c1 memo|a city may have the organizers of an unlawful stoppage followed "for such time as prudence suggests," without going to a judge}. The Beacon found it last week in a carton of tax appeals.

{c2 achterberg|"I was asked a narrow question and I gave a narrow answer,"} {s2|Judge Rosalind Achterberg} {q2|said} on Tuesday, when her turn came, over the beat of a drum in the street below. {c2|"There was no coal in the building and nobody had been paid.

"I wouldn't write it that way today. I would use fewer adverbs."}

{s3|She} {q3|does not recall} {c3 achterberg|whether anyone was followed}. {c4 minority|She} {q4|was asked by} {s4|the minority} nine times in the course of the day {c4|who had wanted the opinion}, and nine times {s5|she} {q5|declined to answer} {c5 achterberg declines|the question}, her hands folded on a blue binder that nobody has seen her open.

{s6,7|Senator Lorna Tsosie}, whose father drove the Number 8 for thirty years and was out on the line that winter, {q6|described} {c6 tsosie|the memo as "a permission slip"} and {q7|demanded} {c7 tsosie|the rest of the file}. {s8|Senator Beau Delacroix-Finch of Palmyra, the majority's designated optimist}, {q8|defended} {c8 finch belief|it as the work of a young lawyer on a deadline}.

Between questions the room belongs to its noises. The stenographer, a former harpist, changes her paper with a snap. A man in the fourth row is knitting something orange. Each member has seven minutes in the first round and five in the second, kept on a chess clock that the chairman, Hollis Ferris, brought from home; when the flag falls he says the member's name, once, as a dentist might. By custom the majority's senators do not use all their time, and by custom the minority's do not notice.

{c27 ferris|"I've sold cattle with more ceremony and less noise,"} {s27|he} {q27|said} as he adjourned on Tuesday.

It was once a quicker business. Until the seventies, nominees did not appear at all; a chairman would read out the name, somebody would move the question, and the new justice would hear of it from a porter. The first to be questioned, in 1974, was kept for forty minutes and offered tea. Television came in 1988. Since then the hearings have grown by about a day for each vacancy, and the answers have shrunk. A study of transcripts at Tidewater College, made for another purpose, has a graph of this which resembles a pair of scissors.

What the committee lacks is paper. {s9|The Federal Archive} {q9|says} {c9 archive|the judge's file runs to {f records 6100 pages|6,100 pages}, of which {f records 4200 pages|4,200} have been handed over}. The remainder has been withheld by {s10|the White Hall}, whose {q10|insistence} that {c10 whitehall|there is "nothing of interest" in it} has done more to interest senators than anything in the part they were given. {s11,26|President Ines Cartwright}, who chose the judge from a list of five and {q26|dislikes} {c26 cartwright belief|reopening things}, {q11|has ruled out} {c11 cartwright declines predicted intention|a compromise}.

There was a car, at least. {s12|Film shot from the depot roof in 2017 and posted last week by the Coalition of Transit Unions} {q12|shows} {c12 footage|a gray sedan outside the home of the strike leader Gus Mullins on {f other 6 @2017-03-31 nights|six nights}}. {s13|Mr. Mullins}, who is 71 and walks with a frame, {q13|is certain} that {c13 mullins belief|he was followed well into May}. {s14|The city} {q14|has always denied} {c14 city denies|it}. {s15|The Beacon} {q15|was unable to trace} {c15 beacon cannot_verify|the sedan's plate}.

Outside, the price of all this is rising. {s16|AdLedger, a firm} that logs political commercials, {h16|{q16|estimates}} that {c16 adtrack probable|{f money 12400000 dollars|$12.4 million} has been spent on the nomination, {f money 8100000 dollars|$8.1 million} of it by Hearth and Liberty}. That group's spots show a gavel, a flag and a golden retriever. {s17,18|Perpetua Vasquez}, who runs it out of a former bakery in Prescott, {q17|is confident} that {c17 vasquez predicted belief|the judge will be sitting by the first Monday of October}, and {q18|scoffs at} {c18 vasquez belief|"{f records 4 pages|four pages} of homework."}

{s19|A letter signed by {f other 312 law professors|312 law professors}} {q19|calls} {c19 scholars|the opinion "wrong then and wrong now"}. {s20,25|A second}, with {f other 140 signatures|140 signatures}, {q20|praises} {c20 scholars2 belief|her eleven years on the bench in Oswego, during which she was reversed {f other 3 reversals|three times}}, and {q25|asks} {c25 scholars2|the Senate not to mistake a clerk's errand for a creed}. {s21|The latest Tidewater College survey} {q21|has} {c21 poll|{f percent 41 for confirming|41 percent} for confirming her, {f percent 38 against confirming|38 percent} against and the rest unaware that there is a vacancy}.

{s28|Nobody in the room} {q28|doubts} that {c28 roomful belief|the judge can do the work}. She was raised over a hardware store in Oswego Falls, where the family still has the building and the debts; she put herself through law school by keeping the books of a ferry company, and her opinions, some four hundred of them, are short, dry and seldom quoted by anyone. Two concern buses. Both went to the passenger.

That leaves the arithmetic. By {s22|two aides}' {q22|count}, {c22 aides|{f other 49 votes for|49 senators} are for the judge and {f other 47 votes against|47} against}. Of the other four, {s23|Winslow Marsh of the upper lakes}, whom {s24|friends} {q24|describe as} {c24 friends|undecided by temperament}, {q23|had not said} by Tuesday night {c23 marsh silent|how he would vote}, or whether.

=== hearings-c
outlet: Senate Record Service
url: https://senate-record.example/judiciary/2041-09-10/excerpt-4
published: 2041-09-10
genre: broadcast

{n|UNCORRECTED TRANSCRIPT
Captions provided as a public service. Timings approximate.}

{t|Judiciary committee, second day: excerpt}

(Resumed 2:15 p.m.)

{s1|TSOSIE}{q1|:} {c1 tsosie|Judge, you have page three in front of you. Would you read the sentence that begins "Prudence"?}

{s2|ACHTERBERG}{q2|:} {c2 achterberg|"Prudence, rather than permission, is the measure of the thing." It's not a sentence I'm proud of. I had been awake for two days and the heating was off in the annex. I don't offer that as a defense, Senator. It's a description}.

{s3|TSOSIE}{q3|:} {c3 tsosie|Who was it for?}

{s4|ACHTERBERG}{q4|:} {c4 achterberg declines|I can't answer that. The client was the city, and the city has not released me}.

{s5|FERRIS}{q5|:} {c5 ferris|The clock is running, Senator. You have ninety seconds}.

{s6|TSOSIE}{q6|:} {c6 tsosie|There were {f other 1400 drivers|1,400 drivers} on that line. My father was one. He used to wave at the car, Judge. He thought it was someone from the paper. So I'd like to know, and I'd like you to take as long about it as you please, whether at any time in the twenty-four years since it ever crossed your mind to find out who was in it}.

(PAUSE)

{s7|ACHTERBERG}{q7|:} {c7 achterberg|Yes. It did}.

=== hearings-d
outlet: The Harrow Gazette
url: https://harrow-gazette.example/opinion/achterberg-answer-the-question
published: 2041-09-12
genre: column

{t|The judge should answer the question}

{n|The Editorial Board
OPINION | Letters | Cartoons}

Young lawyers write foolish things. So, at intervals, do newspapers. If {f records 4 pages|four pages} from 2017 were all there was against Judge Rosalind Achterberg we would wish her well and turn to the sewer bond.

They are not all there is. On Tuesday {s1|she} {q1|said} that {c1 achterberg|it had crossed her mind, in the years since, to find out who sat in that car}. She did not do so. {s2|Her defenders} {q2|say} that {c2 finchside|this is to her credit, curiosity being no part of a solicitor's work}; {s3|Senator Delacroix-Finch}, in whom hope never rests, {q3|likened} {c3 finch|the whole inquiry to "fining a plumber for the flood."}

The comparison is poor. A plumber who had written down, in advance and at the city's expense, that the flood would be lawful might expect to be asked about it. And the matter is not history. Garnet City's police still keep a unit of nineteen for the observation of what its charter calls persistent assemblies, and last winter the mayor's lawyers relied on the Achterberg opinion, by name, in the suit over the tenants' camp. They lost, but it took fourteen months.

{s4|Those} who {q4|oppose} {c4 critics belief|her} have been no more candid. {s5|The transit unions}, {q5|calling for} {c5 coalition|her withdrawal "on principle"}, made no objection when a colleague who had signed the same opinion was named to the appeals bench in 2035. {s6|They} {q6|say} {c6 coalition|they did not know}. It was on the cover.

There is a simple way to do this, and it has been used. In 2029 the papers of a nominee to the bankruptcy bench were read by four senators, two from each side, in a locked room with pencils. It took an afternoon. Nothing was copied and, what is rarer, nothing leaked.

We take no pleasure in it. The Senate ought to see the {f records 1900 pages|1,900 pages}, and the judge ought to tell it who asked.

=== hearings-e
outlet: The Cloakroom
url: https://cloakroom.example/friday/achterberg-marsh
published: 2041-09-13
genre: blog

{t|{c1 aides|Marsh is a yes}, {s1|aides} {q1|say}. {s2|Marsh} {q2|says} {c2 marsh denies|he isn't}}

Happy Friday. By the time you read this the senior senator from the upper lakes will have been on the phone with the White Hall for the third time this week, and {s15|somebody in his office} {q15|will have told} somebody in ours {c15 office predicted|what was said}.

{c3 aides|He has made up his mind}, {s3|two Senate aides} {q3|say}, {c3|and will announce for Achterberg on Monday}. {s4,5|The senator}, reached while changing a tire outside Harrow, {q4|called} {c4 marsh denies|this "fan fiction"} and {q5|would not be drawn on} {c5 marsh declines|what he had been offered}. {c6 - possible|An icebreaker for the lakes {h6|{q6|is said to}} be on the table}.

Where the memo stands: the Beacon's copy is still the only copy, so that everything you have heard about it this week, here included, comes out of one carton. {s7|It} {q7|envisages} {c7 memo|organizers being followed "for such time as prudence suggests"}. {s8|A former clerk of the judge's}, one of the few who answer email, {q8|suspects} {c8 clerk probable belief|the phrase was {h8|probably} not hers}. {c9 clerk|"She'd have said 'as long as necessary' and then cut it,"} {s9|he} {q9|wrote}.

Money: {s10|Hearth and Liberty} {q10|plans} {c10 liberty predicted intention|another {f money 3000000 dollars|$3 million}, nearly all of it in Marsh's two media markets}. {s11|The unions}, {q11|warning of} {c11 coalition predicted|"a long memory,"} have bought the back of every bus in them.

Also: {s12|Tsosie}'s {q12|hope} that {c12 tsosie predicted belief|the archive would release the rest by court order} is fading. Judge Abiodun-Lacey heard the motion on Thursday, in a tie with ducks on it, and has it under advisement. {s13|One of her staff} {q13|says} {c13 staff possible|there {h13|may} be nothing in the boxes}. {c14 staff|"But they're acting like there is,"} {s14|the staffer} {q14|said}, {c14|"and I've got kids, I know what that looks like."}

Next week: the floor. Four hours a side, no props, and the galleries to be ticketed after what happened with the drum. {c16 -|Caterers} {q16|have been told} {c16|to plan on two nights}. The tunnel to the annex is shut for asbestos, so bring a coat.

Tip us. We keep secrets worse than the Senate but better than the House.

=== hearings-f
outlet: Channel Nine Now
url: https://channel-nine.example/live/achterberg-vote
published: 2041-09-18
genre: live blog

{t|Achterberg vote: live}

{n|Channel Nine Now
Turn on alerts}

10:02 Gallery full. Drum confiscated.

10:40 {s1|Ferris}{q1|:} {c1 ferris predicted|"We'll be done by lunch, or I will"}

11:15 On the floor {s2|Delacroix-Finch} {q2|hails} {c2 finch belief|"a judge of granite and good manners"}

11:31 {s3|Tsosie}, in a post, {q3|urges} {c3 tsosie|undecided colleagues to "think of the Number 8"}

12:20 {c4 klein|Marsh} {q4|is asked by} {s4|our own Dov Kleinhaus} {c4|if he has decided}. {s5|He} {q5|asks} {c5 marsh|what time it is}.

12:58 Confirmed, {f other 52 votes for|52} to {f other 48 votes against|48}. Marsh votes yes. So do all the others who had kept us waiting but one.

13:10 {s6|President Cartwright} {q6|welcomes} {c6 cartwright belief|"a good day for patient people"}; {s7|the transit unions} {q7|vow} {c7 coalition predicted intention|to "be at every argument"}

13:25 {s8|Marsh}, on the steps, {q8|denies} {c8 marsh denies|there was any icebreaker}. {c9 marsh|"I just like her,"} {s9|he} {q9|says}.

=== question pages withheld from the Achterberg file
verdict: agrees
origins: 2
answer: hearings-a | 1900 | whitehall | whitehall
answer: hearings-b | - | archive | archive | affirms | 6,100 pages, of which 4,200 handed over

=== question what the 2017 memo allows
verdict: single
origins: 1
answer: hearings-b | - | memo | memo | organizers followed without going to a judge
answer: hearings-e | - | memo | memo | organizers followed

=== question is Marsh decided on 13 September
verdict: conflicts
origins: 2
answer: hearings-e | - | aides | aides | a yes
answer: hearings-e | - | marsh | marsh | denies | no

=== question votes for confirming Achterberg
verdict: supersedes
origins: 2
answer: hearings-b | 49 | aides | aides
answer: hearings-f | 52 | - | Senate roll call
