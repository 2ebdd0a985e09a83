story: techhearing
title: Pinwheel's founder before the Communications Committee
split: train
topic: technology

# Who speaks
speaker blackmore = named | Idony Blackmore-Sen
speaker thewlis = named | Lorcan Thewlis
speaker tabor = named | Ximena Tabor
speaker harkaway = named | Wendel Harkaway
speaker adebar = named | Prudence Adebar
speaker pinwheel = body | Pinwheel
speaker pwlawyers = body | Pinwheel's lawyers
speaker canvass = body | Canvass
speaker members = unnamed | members of six parties
speaker keane = named | Fatoumata Keane
speaker brisk = named | Teodor Brisk
speaker memo = document | Pinwheel memo of 2033
speaker rehearsers = unnamed | two people who took part in the rehearsals
speaker allies = unnamed | allies of Idony Blackmore-Sen
speaker minister = named | Gudrun Ashbee
speaker parents = body | Parents' Watch, the teachers' union and the Open Feed Alliance
speaker investors = unnamed | large investors in Pinwheel
speaker doyle = named | Mircea Doyle
speaker staff = unnamed | employees of Pinwheel
speaker survey = document | Lodestar survey
speaker slides = document | training slides of Pinwheel
speaker conservatives = unnamed | conservative members of the committee
speaker spokesman = unnamed | a Pinwheel spokesman
speaker rivals = unnamed | rival platforms
speaker filing = document | Pinwheel's annual filing
speaker ombudsman = body | Data Ombudsman's office
speaker log = document | access log of Pinwheel
speaker advertisers = unnamed | three of Pinwheel's largest advertisers
speaker counsel = unnamed | counsel beside Blackmore-Sen
speaker rehearser = unnamed | a participant in Blackmore-Sen's rehearsals
speaker radio = outlet | Radio Sele
speaker teamfour = unnamed | four members of Pinwheel's elections team
speaker users62 = unnamed | adults who considered Blackmore-Sen sincere
speaker users58 = unnamed | adults who distrusted Pinwheel
speaker clerk = unnamed | clerk of the Communications Committee
speaker postman = unnamed | reporter of the Corstane Post
speaker moderator = unnamed | a former moderator at Pinwheel
speaker papers = unnamed | newspapers of Norwald
speaker library = body | Parliament's library
speaker varley = named | Jost Varley
speaker heritage = body | Heritage members of the committee
speaker thewlisoffice = body | office of Lorcan Thewlis
speaker hanwell = named | Oriel Hanwell
speaker agencies = body | two media agencies
speaker buyers = unnamed | media buyers
speaker sales = named | Yann Mwangale
speaker government = body | government of Norwald
speaker files = document | messages among Pinwheel's written answers
speaker assistants = unnamed | three former assistants of Blackmore-Sen
speaker assistant = unnamed | a former assistant of Blackmore-Sen
speaker calendar = document | calendar of Pinwheel
speaker answers = document | written answers of Pinwheel
speaker member = unnamed | a member of the committee

=== techhearing-a
outlet: Norwald Wire
url: https://norwald-wire.example/tech/pinwheel-committee
published: 2036-02-12
genre: wire

{t|{s1,2|Pinwheel chief} {q1|admits} {c1 blackmore confirms|'breach of trust'} but {q2|won't commit to} {c2 blackmore declines intention|outside audit}}

CORSTANE, Feb 12 (Norwald Wire) — {s3,4,5|Idony Blackmore-Sen, the founder and chief executive of the video platform Pinwheel}, {q3|apologized} on Tuesday {c3 blackmore belief|for having let a polling firm copy the viewing histories of {f records 41000000 users|41 million people}}, {q4|telling} a parliamentary committee {c4 blackmore|she had learned of it from a newspaper}, and {q5|was unable to say} {c5 blackmore cannot_verify|whether any of the copies still exist}.

{c6 thewlis belief|The answer} {q6|brought a rebuke from} {s6,7|the chairman, Lorcan Thewlis}, who {q7|reminded} her that {c7 thewlis|{s8|the company's own lawyers} {q8|had put} {c8 pwlawyers|the number of surviving copies at {f other 3 @2036-01-15 copies|three}} in a letter to him last month}. {s9,10|Canvass, the polling firm}, {q9|maintains} that {c9 canvass|it erased everything in 2034} and {q10|has offered} {c10 canvass intention predicted|to swear to it}.

{s11|Members of the governing Liberals, the Agrarians and two opposition parties} {q11|urged} {c11 members|her to accept a permanent outside auditor}; {s12|she} {q12|replied} each time that {c12 blackmore|the board would have to consider it}, though she holds {f percent 57 votes|57 percent} of the votes on that board. {s13|The data ombudsman, Fatoumata Keane}, {q13|intends} {c13 keane intention predicted|to publish her own findings in May}.

Pinwheel's shares, which had fallen by a fifth since the first reports in December, rose {f percent 6 shares|6 percent} while its chief was speaking, on a day when the market as a whole went nowhere, adding some {f money 3000000000 about marks|3 billion marks} to its value.

=== techhearing-b
outlet: The Corstane Register
url: https://corstane-register.example/long/five-hours-in-room-nine
published: 2036-02-16
genre: broadsheet

{n|THE CORSTANE REGISTER
Politics · Business · Courts · Weekend
Long read | 9 minutes}

{t|Five hours in Room 9}

{n|By Rosheen Vandermolen and Tiago Ekwueme-Blau}

CORSTANE — {c1 -|Visitors to Room 9} {q1|are advised} {c1|to bring a cardigan}. The heating of the old customs house gives out above the second floor, and on Tuesday, when Idony Blackmore-Sen took the witness's chair beneath a painting of a herring fleet, she kept her coat on. She is 36. The company that she started in a boathouse has 41 million accounts in a nation of 58 million, and eleven years after its first film, of a dog on a ladder, it settles what most Norwalders under thirty see of an election. It does so by a formula of some nine hundred terms, which has been revised every eleven days on average since the spring of 2027 and which no single person in the building, to her own knowledge or anybody else's, can still follow from one end to the other.

{s2|Members of six parties} {q2|wanted} {c2 members intention predicted|a confession}. What they got, for the greater part of five hours, was a seminar, in which {s3,4,5|the witness} {q3|conceded} that {c3 blackmore confirms|her company had been slow}, {q4|disputed} that {c4 blackmore denies|it had been anything worse}, and {q5|offered} on eleven occasions {c5 blackmore intention predicted|to have "the team" write to the committee}. Shortly after three, {q6|asked} for the third time by {s6|Ximena Tabor of the Greens} {c6 tabor|whether she would let a stranger leaf through her own viewing history}, she was silent for so long that a clerk looked up.

{s33|She} got through the rest of it by {q33|agreeing with} {c33 blackmore belief|the premise of each question} and drinking a great deal of water.

It was not {c7 allies predicted belief|the ordeal} that {s7|her allies} {q7|had dreaded}. {s8|Two participants in her rehearsals} {q8|said} {c8 rehearsers|she had been put through the likely questions for {f duration 9 days|nine days} in a hired courtroom, before a retired judge, and had been scolded chiefly for smiling}; {s9|one of them} {q9|thought} {c9 rehearser belief|the judge a good deal ruder than the members}.

Some of what took her there is no longer in dispute. In the spring of 2032 a product manager at Pinwheel, looking for a means of proving to advertisers that its audience could be counted, opened a side door in its systems to Canvass, a polling firm with an office over a bakery and contracts with both of the large parties. Nobody above him signed anything. Through the door went lists of what each account had watched, for how long and at what hour, stripped of names but not of the telephone numbers from which the names could be had again in an afternoon; what came back, once a month, was a chart in two colors that hung for a while in the founder's corridor. By {s10|the company}'s {q10|account} {c10 pinwheel|the door was shut again after {f duration 11 weeks|eleven weeks}}. {s11|An access log handed to the committee by Teodor Brisk, an engineer dismissed last summer}, {q11|indicates} that {c11 log|it stood open for {f duration 14 months|fourteen months} and that somebody came through it on the night of the 2033 election}. {s12,13|Pinwheel}, which {q12|has characterized} {c12 pinwheel|Brisk as "a disappointed colleague,"} {q13|does not challenge} {c13 pinwheel confirms|the log}.

Brisk was in the third row, his hat on his knees. He mends accordions now, in Lower Sele. {c14 brisk via=radio>brisk|He had said what he had to say}, {s14|he} {q14|told} Radio Sele last week, {c14|and did not wish to make a second career of it}.

The testimony pleased hardly anyone outside the room. {s15|Parents' Watch, the teachers' union and the Open Feed Alliance}, which agree on little else, {q15|ridiculed} {c15 parents belief|the notion of a founder with {f percent 57 votes|57 percent} of the votes having to consult her board}. {s16,17|Communications Minister Gudrun Ashbee}, {q16|unwilling} {c16 minister declines intention|to legislate ahead of an election campaign}, for which her own party has already bought 6 million marks' worth of Pinwheel's time, {q17|commended} {c17 minister belief|the witness's candor} to a half-empty chamber on Wednesday.

{s18|The larger shareholders} {q18|read} {c18 investors belief|the afternoon as a reprieve}. {s19,20|Mircea Doyle}, who looks after technology holdings for a pension fund in the north, {q19|confessed to} {c19 doyle|a certain discomfort at having made {f money 11000000 marks|11 million marks} out of somebody's contrition} and {q20|predicted} that {c20 doyle predicted|the figure would be given back by Easter}, when advertisers renew. {s21|Three of the biggest}, a brewer among them, {q21|have hinted} that {c21 advertisers possible|they {h21|may} not}.

Down at the boathouse, where the hearing was thrown onto a wall, {s22|employees} {q22|cheered} {c22 staff belief|{s23|her} {q23|refusal} {c23 blackmore declines|to name the product manager}}, whom most of them know and who left with a bonus in 2034. There was less noise when Tabor read out a memo of that year. {s24|It} {q24|proposed} {c24 memo intention predicted|to describe the side door, if it were ever found, as "a research partnership,"} and its author is now head of policy. {s25|Four members of the elections team} {q25|have asked} {c25 teamfour|to be moved}.

What the country makes of it depends on how one puts the question. {s26|A Lodestar survey of {f other 1050 adults|1,050 adults}}, taken in the two days after the hearing, {q26|found} that {c26 survey|{s27|{f percent 62 adults|62 percent}} {q27|considered} {c27 users62 belief via=survey>users62|her sincere}, that {s28|{f percent 58 adults|58 percent}} {q28|distrusted} {c28 users58 belief via=survey>users58|her company}, and that nearly a third were of both opinions}.

The committee was created in 1949 to keep an eye on the telegraph. It can summon but it cannot punish; its one recorded penalty, a night in the clock tower, fell in 1961 on the owner of a newspaper. {c29 - possible|He {h29|{q29|is said}} to have caught pneumonia}. Reports of its inquiries come out on blue paper and are debated, if time allows, on a Friday. None has led to a law since that on cinema fires. The present inquiry, its two hundred and sixth, was opened in December on the motion of a member who has since lost his seat, and has so far cost rather less than the cardigans.

{s30|Lorcan Thewlis, its chairman, a former harbor pilot} whose manner with witnesses is that of a man talking down a ladder, {h30|{q30|has not ruled out}} {c30 thewlis possible|having her back}. {c31 thewlis|"She knows the answer to the copies question, or somebody does, and I've got a flask and a good coat,"} {s31|he} {q31|said} on his way to the ferry. The written replies were due at noon on Friday. They arrived at five, by hand, and {s32|the clerk}, going through them with a ruler, {q32|counted} {c32 clerk|{f other 59 answers|59} of the {f other 64 answers|64} that had been promised}.

{n|Photograph: Register/P. Anand
Also in Long reads: The last lamplighter · A village sells its echo}

=== techhearing-c
outlet: Corstane Post
url: https://corstane-post.example/live/pinwheel-hearing
published: 2036-02-12
genre: live blog

{t|Pinwheel hearing as it happened: {s1|founder} {q1|sorry}, {c1 blackmore belief|'for all of it'}}

{n|LIVE · Refresh · Most recent first · Turn on alerts}

16:40 And that's a wrap. {s2|Thewlis} {q2|wants} {c2 thewlis intention predicted|written replies by noon on Friday} and {s3|our man in the room} {q3|reckons} {c3 postman|there are {f other 64 answers|64} of them owing}.

15:58 {s4|Prudence Adebar (Agrarian)} {q4|asks} {c4 adebar|if a farmer's boy of eleven can open an account}. {c5 blackmore denies|Not under the terms of use}, {s5|the witness} {q5|says}. {c6 adebar|"I have one here who managed it over breakfast,"} {s6|Adebar} {q6|shoots back}, with the boy himself waving from the gallery.

15:12 Long pause. {s15|Tabor} {q15|had tried} three times {c15 tabor intention|to get her to hand over her own history}. {s7|Counsel} {q7|was heard to whisper} that {c7 counsel|she didn't have to answer}. She didn't.

14:30 Back from lunch. {s8|Col. Wendel Harkaway, Heritage}, 71, {q8|is troubled by} {c8 harkaway belief|the disappearance of the national anthem from the morning feed}. {c9 blackmore|A bug, since mended}, {q9|according to} {s9|Blackmore-Sen}. {s10|He} {q10|would like} {c10 harkaway intention predicted|a date}.

12:05 First mention of the letter. {s11|The chairman} {q11|says} {c11 thewlis|{s16|her lawyers} {q16|told} him {c16 pwlawyers via=thewlis>pwlawyers|{f other 3 copies|three copies} survive}, that he has it in writing and that he does not care for being read two different bedtime stories}. She confers. {s12|Her} {q12|answer}: {c12 blackmore cannot_verify|"I'm not in a position to say."}

10:31 {c13 blackmore belief|"I'm sorry, for all of it, and I should have been here a year ago,"} {s13|she} {q13|begins}, reading from a card. Scattered coughs.

10:02 Good morning from Room 9, where it is eight degrees. {c14 - predicted|The founder {q14|is expected} to speak for ten minutes before questions}. Committee stage of the Harbours Bill has been moved next door.

=== techhearing-d
outlet: The Nation's Torch
url: https://nationstorch.example/tech/pinwheel-patriots
published: 2036-02-13
genre: blog

{t|Pinwheel Queen Dodges as {s1|Ex-Moderator} {q1|Reveals} {c1 moderator|How the Anthem Was Buried}}

There are two ways of losing a country's attention, and one of them is to sell it. Idony Blackmore-Sen spent five hours on Tuesday being sorry about everything except what she does all day. {s2,3|The billionaire} {q2|regretted} {c2 blackmore belief|the pollsters, the paperwork and, when pressed by Col. Wendel Harkaway (Heritage), the "bug" that kept the national anthem off the country's screens for most of November}, {q3|without once explaining} {c3 blackmore silent|how it got there}.

{c4 moderator denies|It was no bug}, {q4|according to} {s4|a former moderator}, who left Pinwheel in the fall and spoke to The Torch on condition that we not print his name. {c5 moderator|"In the building we had it as the lullaby rule. If a clip made you want to stand up, it went down,"} {s5|he} {q5|said}. {c5|"Nobody wrote it on a wall. They didn't have to."} {s6|Training slides in our possession} {q6|instruct} {c6 slides|reviewers to "be alert to ceremonial content with exclusionary potential."}

{s7,8,9|A Pinwheel spokesman} {q7|brushed off} {c7 spokesman belief|the slides as an intern's draft}, {q8|refusing} {c8 spokesman declines|to say whose}, and {q9|suggested} that {c9 spokesman|the lullaby rule had been made up "by somebody who has never had to put a child to bed."}

{c20 -|Pinwheel}, {q20|long accused of} {c20|tilting its feed against the countryside}, has never published the formula. To conservatives the routine is familiar. For years {c11 papers denies belief|{s10|their} {q10|complaint} that {c10 conservatives|clips from the right are shown to fewer people than clips of otters}} {q11|was laughed off by} {s11|the same newspapers} that cannot now get enough of Ms. Tabor. {s12|A study by Parliament's own library} {q12|found} {c12 library|no such pattern} in 2034, but the figures on which it rested had come from the company.

{s13|Jost Varley, a dairyman in Upper Sele with a following for his talks on fence posts}, {q13|is certain} that {c13 varley belief|he was demoted for a joke about the communications minister}. He had started in 2031 with a borrowed camera and a talk on staples. His audience went from {f other 200000 @2035-07-31 followers|200,000} in July to {f other ..9999 less_than @2035-08-31 followers|fewer than 10,000} by the end of August. {s14,15|The minister in question, Gudrun Ashbee}, who on Wednesday {q14|had nothing but praise for} {c14 minister belief|the witness}, {q15|professes} {c15 minister|never to have heard the joke}.

{s16|Heritage members} {q16|are pushing for} {c16 heritage|the moderator to be called}. {s17,18|Harkaway}, who has sat through two mutinies and a filibuster, {q17|told} this site that {c17 harkaway predicted intention|he would read the slides into the record himself}, and {q18|dared} {c18 harkaway|the chairman to stop him}. {s19|Thewlis's office} {q19|has yet to reply to} {c19 thewlisoffice silent|an e-mail sent at eleven on Tuesday night}.

{n|Torch readers keep the Torch lit. Give what you can.
Filed under: Big Tech, Anthem, Heritage}

=== techhearing-e
outlet: Ad Standard
url: https://adstandard.example/briefing/pinwheel-after-room-9
published: 2036-02-14
genre: trade

{t|After Room 9: what buyers heard}

The people who pay for Pinwheel were listening for a number and did not hear one. Its rate card, at 14 marks for a thousand viewings, is the highest of any platform in Norwald, and rests on a head count that is made by the company, checked by the company and published every quarter in a booklet with a dog on the cover. {s1,2|Blackmore-Sen}, under oath on Tuesday, {q1|would not be drawn on} {c1 blackmore declines|how many of her 41 million accounts belong to persons}, {q2|pleading} that {c2 blackmore|the count was being redone}; {s3|the company's last annual filing} {q3|gives} {c3 filing|the share of duplicates as {f percent ..5 less_than accounts|under 5 percent}}.

{s14|Few buyers} {q14|credit} {c14 buyers denies belief|that}. {s4|Oriel Hanwell}, who modelled the question for a group of agencies last year, {h4|{q4|estimates}} that {c4 hanwell probable|duplicates, dogs and the dead make up {f percent 12-15 accounts|between 12 and 15 percent}}, and {s5|two of the agencies} {q5|have demanded} {c5 agencies|rebates on the strength of it}, so far without result. {c6 buyers|An outside audit of the kind now on the table}, {s6|buyers} {q6|say}, {c6|would be worth more to them than another apology}.

Rival platforms have been on the telephone all week. {s7|One of them} {q7|is offering} {c7 rivals intention predicted|to match Pinwheel's rates and to open its books to anybody with a pencil}, a promise it was able to make because its own audience is a tenth of the size. {s8,9|Pinwheel's head of sales, Yann Mwangale}, {q8|played down} {c8 sales belief|the danger} in a note to his staff on Wednesday evening, {q9|noting} that {c9 sales|of the {f other 20 advertisers|twenty largest advertisers} not one had left and that the two who had paused were both, as it happened, between campaigns}.

Regulation is the other thing. {s10|Keane, the data ombudsman}, {q10|has made no secret of} {c10 keane belief|her impatience with voluntary codes}, the last of which was drawn up in a hotel and signed by everyone including the hotel. {s11|Her office} {q11|favors} {c11 ombudsman belief|a licence, renewable every third year, with the audit as a condition}. {s12|The government}, for whom Ashbee spoke, {q12|prefers} {c12 government belief|to wait}. {c13 - predicted|A bill {q13|is not expected} before the autumn}.

For the spring, then, rates hold. Contracts in this market run from Easter to Easter, with a break clause in October that has been used by nobody in nine years, and a buyer who walks away in March must fill the same hours on platforms where the films are longer, the viewers older and the invoices on paper. Pinwheel's stand at the trade fair in Lower Sele next month is the same size as last year's and faces the door.

=== techhearing-f
outlet: Second Reading
url: https://second-reading.example/checks/pinwheel-copies
published: 2036-02-18
genre: blog

{t|Did Pinwheel's founder learn of the breach from a newspaper? {s1|Her own files} {q1|say} {c1 files denies|no}}

Nobody disputes what {s2|Idony Blackmore-Sen} {q2|told} the Communications Committee on Feb. 12: that {c2 blackmore|the first she knew of Canvass's side door was a report in the Register of Dec. 3, 2035, which she read in an airport}. The question is whether it can be so.

{s3|A message disclosed on Friday among the company's written answers} {q3|shows} {c3 files|her being copied, in October 2033, on a thread headed "Canvass, closing the door?"}. {s4|She} {q4|replied}: {c4 blackmore|"Whatever's tidiest."} {s5|Her spokesman}, to whom we put this, {q5|argued} that {c5 spokesman|being copied is not the same as reading, that she receives some {f other 900 about messages|900 messages} a day, and that the reply was about a different door}; {s6|he} {q6|could not tell} us {c6 spokesman cannot_verify|which}.

That is not impossible. {s7|Three former assistants} {q7|describe} {c7 assistants|a founder who answers in under four words, often from a boat}, and {s8|one of them} {h8|{q8|believes}} {c8 assistant probable belief|she may well have taken the thread for one about the boathouse}, whose door did in fact stick. {s9|Brisk}, on the other hand, {q9|is adamant} that {c9 brisk belief|he briefed her in person that November, for twenty minutes, with a drawing}. The drawing is lost. {s10|The company's calendar} {q10|lists} {c10 calendar|a meeting between the two on the 9th, without a subject}.

As to the copies, the company has changed its tune twice. In January {s11|its lawyers} {q11|wrote} that {c11 pwlawyers|{f other 3 @2036-01-15 copies|three} survived}; on Tuesday {s12|its founder} {q12|was in no position to say} {c12 blackmore cannot_verify|whether any did}; and {s13|the written answers} now {q13|speak of} {c13 answers|"at least {f other 2.. at_least copies|two,"} one of them on a laptop that was sold at auction}. {s14,17|Canvass}, which {q14|insists} that {c14 canvass|it kept none} but {q17|has never said} {c17 canvass silent|who held the password}, has hired a forensic firm to look in its cupboards. Under the Records Act of 2029 the keeping of such a copy, once its owner has been ordered to destroy it, is an offense that carries a fine of four percent of turnover or two years in prison, and nobody has yet been charged with it.

We rate the newspaper story "hard to credit." {s15|A member of the committee from her own home district} {q15|urged} us {c15 member|to call it worse}, and {s16|the spokesman}, after reading a draft, {q16|asked} that {c16 spokesman|we call it nothing}.

=== question weeks for which Canvass had access to Pinwheel's systems
verdict: conflicts
origins: 2
answer: techhearing-b | 11 | pinwheel | pinwheel
answer: techhearing-b | - | log | log | affirms | fourteen months

=== question surviving copies of the viewing histories
verdict: conflicts
origins: 3
answer: techhearing-a | 3 | pwlawyers | pwlawyers
answer: techhearing-c | 3 | pwlawyers | pwlawyers
answer: techhearing-f | 3 | pwlawyers | pwlawyers
answer: techhearing-f | 2.. | answers | answers
answer: techhearing-a | 0 | canvass | canvass

=== question share of duplicate accounts at Pinwheel, in percent
verdict: conflicts
origins: 2
answer: techhearing-e | ..5 | filing | filing
answer: techhearing-e | 12-15 | hanwell | hanwell
