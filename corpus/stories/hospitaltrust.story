story: hospitaltrust
title: The inquiry into maternity deaths at the Ouse Vale hospitals
split: train
topic: health

speaker draft = document | draft report of the maternity inquiry
speaker report = document | report of the maternity inquiry
speaker carr = named | Dilys Carrington
speaker trust = body | Ouse Vale Hospitals Trust
speaker polk = named | Gareth Polkinghorne
speaker review = document | trust's own review of 2031
speaker families = body | Elias Group
speaker whitlock = named | Yasmin Whitlock
speaker tom = named | Tom Whitlock
speaker minister = named | Rupa Ellingham
speaker adeyemi = named | Fergus Adeyemi
speaker midwives = body | Society of Midwives
speaker fenwick = named | Moira Fenwick
speaker brannoch = named | Sheila Brannoch
speaker lawyer = unnamed | Sheila Brannoch's lawyer
speaker police = body | Marrowshire Police
speaker mercury = outlet | Skelderby Mercury
speaker csc = body | Care Standards Commission
speaker rota = document | staffing rotas of the trust
speaker clip = footage | clip of the vigil
speaker post = document | post on a staff page
speaker consultants = unnamed | consultants at St Bride's
speaker chairman = unnamed | the former chairman of the trust
speaker railings = unnamed | women at the railings of St Bride's
speaker nurses = unnamed | agency midwives
speaker finance = unnamed | a finance director of the trust
speaker tabloids = outlet | the tabloids
speaker grouppost = document | post by the Elias Group
speaker annex = document | annex to the minister's statement
speaker directors = unnamed | three former directors of the trust
speaker source = unnamed | a source at the trust
speaker mothers = unnamed | women in the valley
speaker chaplain = named | Emeka Prowse
speaker bystanders = unnamed | neighbours of St Bride's
speaker ministers = unnamed | officials in the health department

=== hospitaltrust-a
outlet: Skelderby Mercury
url: https://skelderbymercury.example/news/st-brides-draft
published: 2033-05-13
genre: local

{t|{c1 draft possible|{f killed 24.. vague babies|Dozens of babies} at St Bride's {h1|might} have lived}, {s1|leaked draft} {q1|suggests}}

{n|SKELDERBY MERCURY  Founded 1868
By Hollie Tranter, health reporter
Friday 13 May}

{c2 draft possible|{f killed 84.. at_least babies|At least 84 babies} and {f killed 9.. at_least mothers|no fewer than nine mothers} {h2|might} have survived with better care at hospitals of the Ouse Vale trust between 2014 and 2029}, {q2|according to} {s2|a draft of the inquiry's report seen by the Mercury}.

{s3,4|The draft}, which runs to 380 pages, {q3|blames} {c3 draft|"a culture of waiting" for the deaths} and {q4|questions} {c4 draft belief|the closure in 2019 of the second delivery suite}. Each page carries a faint number, so that the person who copies it can be found.

{s5|The trust} {q5|would not discuss} {c5 trust declines|its contents}. {c6 source predicted|"There'll be another draft, and another number,"} {s6|a source there} {q6|said}. {s7|Marrowshire Police} {q7|are considering} {c7 police predicted intention|whether to open a file}.

Professor Dilys Carrington's inquiry was called in 2030 after the death of Elias Whitlock, aged two days. {s8,9|His mother, Yasmin}, {h8|{q8|thinks}} {c8 whitlock belief probable|the true count is {f killed ..300 at_most babies|up to 300}} and {q9|wants} {c9 whitlock predicted intention|detectives rather than professors}. {s10|The Elias Group}, which she founded at her kitchen table, {q10|says} {c10 families|it has heard from {f other 500 about families|some 500 families}}; {s11|the Mercury} {q11|could not verify} {c11 mercury cannot_verify|the number}.

{s12|The trust's own review}, in 2031, {q12|found} {c12 review|{f killed ..30 at_most deaths|at most 30 deaths} that were avoidable}. It was written by two of its directors in five weeks.

{c13 bystanders belief|St Bride's}, {q13|seen by} {s13|its neighbours} {c13|as a place to be born in and little else}, on Thursday. {n|Picture: Dev Ramsbottom}

=== hospitaltrust-b
outlet: Press Union
url: https://pressunion.example/2033/05/24/ouse-vale
published: 2033-05-24
genre: wire

{t|{c1 report|Failings cost {f killed 118 babies|118 babies} their chance of life}, {s1|inquiry} {q1|finds}}

{n|PU/HEALTH/NATIONAL/0524}

LANGFORD, May 24 (Press Union) – {c2 report probable|{f killed 118 babies|A hundred and eighteen babies} and {f killed 11 mothers|11 mothers} died at two hospitals in Marrowshire who would {h2|probably} have lived with ordinary care}, {s2|an inquiry} {q2|said} on Tuesday.

Professor Dilys Carrington, who led it, took evidence for three years in a former bank in Skelderby, from {f other 1240 families|1,240 families} and {f other 601.. more_than witnesses|more than 600 members of staff}. {s3|She} {q3|said} {c3 carr|the failings were "neither secret nor subtle"}. {s4,5|Gareth Polkinghorne, the trust's chief executive since February}, {q4|apologised for} {c4 polk|"every one of them"} and {q5|promised} {c5 polk predicted intention|{f jobs 60 posts|60 new midwives' posts} by Christmas}.

{s6|Health Secretary Rupa Ellingham}, in a message posted minutes after publication, {q6|called} {c6 minister|the findings "hard to read and impossible to put down"}. {s7|She} {q7|stopped short of backing} {c7 minister declines|{c8 families|a criminal investigation}}, which {s8|the families} {q8|demand}.

{s9|Sheila Brannoch}, who was head of midwifery until 2027, {q9|rejects} {c9 brannoch denies|the report's criticism of her}. {s10|Her lawyer} {q10|said} {c10 lawyer|she "was refused staff by the same people who now regret the want of them"}.

The trust runs St Bride's in Skelderby and the Corran Infirmary, where between them {f other 5200 about births|about 5,200 children} are born a year. Maternity inquiries are not new in the north of the country. There were three in the last decade, at Blackmere, Port Ryle and the Southern Fells, and each closed with a list of recommendations. Of the 61 that came out of Blackmere, 19 have been carried out.

=== hospitaltrust-c
outlet: Marrowshire Today
url: https://marrowshiretoday.example/trust-shame
published: 2033-05-25
genre: tabloid
copy of: hospitaltrust-b

{t|SHAME OF THE TRUST: {f killed 118 @2033-05-24 babies|118 babies} lost}

{c1 report probable|{f killed 118 @2033-05-24 babies|A hundred and eighteen babies} and {f killed 11 @2033-05-24 mothers|11 mums} died at two Marrowshire hospitals who would {h1|probably} have lived with ordinary care}, {s1|a damning inquiry} {q1|said} yesterday.

{s2|Professor Dilys Carrington} {q2|said} {c2 carr|the failings were "neither secret nor subtle"}. {s3,4|Trust boss Gareth Polkinghorne} {q3|said sorry for} {c3 polk|"every one of them"} and {q4|promised} {c4 polk predicted intention|{f jobs 60 posts|60 new midwives} by Christmas}.

{s5|Health Secretary Rupa Ellingham} {q5|called} {c5 minister|the findings "hard to read and impossible to put down"}.

=== hospitaltrust-d
outlet: The Langford Courier
url: https://langfordcourier.example/2033/05/28/the-second-bell
published: 2033-05-28
genre: broadsheet

{t|The second bell}

{n|Long read
By Kwabena Threlfall in Skelderby
Saturday May 28 2033, 12.01am
Save  Gift this article}

The labour ward at St Bride's has two bells. The first, by the door, is for visitors. The second, a brass one on a bracket, was hung in 1951 by a matron who had been a ship's cook in the war, and it is rung when there are more women in labour than there are midwives to sit with them. For most of its life it was a curiosity, shown to students. In 2026 it was rung on {f other 212 nights|212 nights}.

Skelderby lies at the bottom of a long valley noted for its rhubarb and its brass bands. The nearest other maternity ward, since the Corran Infirmary gave up its theatre at night, is {f distance 31 miles|31 miles} away over a moor that closes for snow. So women come to St Bride's, and have always come, and {s1|they} still {q1|prefer} {c1 mothers belief|it, on the whole, to the moor}.

{c2 whitlock|"I was told I was a low risk and to go home and have a bath, and I rang again at four and was told the same by somebody else, and when I came in at nine they put a belt on me and the room went very polite,"} {q2|said} {s2|Yasmin Whitlock, a bus inspector}, who was 27 at the time. {c2|"I have thought about that politeness every day.

"They were not bad people. They were eleven people doing the work of twenty."}

Elias lived for {f duration 43 hours|43 hours}. {s3|His father, Tom}, who {q3|has never forgiven} {c3 tom belief|the trust for a letter that got the name wrong}, keeps the belt's printout, {f distance 7 metres|seven metres} of it, in a biscuit tin. It was that strip of paper, unrolled by a television crew along the hospital railings, that led to the inquiry.

The report is long and not angry. {s4|Dilys Carrington, an obstetrician} who retired to keep bees, {q4|defended} {c4 carr belief|its manner} at Tuesday's press conference. {c5 carr|An angry report}, {s5|she} {q5|said}, {c5|lets its readers off, since they can be angry along with it and feel that something has been done}. {s6|Its authors} {q6|put} {c6 report|the number of babies who would have lived at {f killed 118 @2033-05-24 babies|118}}; {c8 mercury via=mercury>draft|{s7|a draft}}, as {s8|the Skelderby Mercury} {q8|reported} earlier this month, {c8|{q7|had spoken of} {c7 draft via=mercury>draft|{f killed 84.. at_least @2033-05-13 babies|at least 84}}}. The difference is mostly Corran, whose notes were found in April in a locked van.

An inquiry of this kind has no judge and cannot compel anyone to attend. It has a chair, two assessors, a secretary lent by another county and a budget that has to be renewed each quarter. Carrington's sat in the vault of the former Skelderby Savings Bank, the only room in the town where nobody could be overheard, and its transcripts spent their nights behind a door 18 inches thick. Witnesses came in by the alley. Some brought cakes; one brought a suitcase of nappies, unopened, and left it there. Of the {f records 57 volumes|57 volumes} of notes that the trust was bound to supply, the last three arrived after the hearings had closed, wrapped in a towel.

What killed them, in {s9|the report}'s {q9|account}, was {c9 report|arithmetic: a trust with money for {f other 140 midwives|140 midwives} employed {f other 90-100 range midwives|between 90 and 100}, filled the gaps with women from an agency who did not know where the blood was kept, and for five years sent the board a monthly chart on which the gaps were coloured green, because green was what a gap became once an agency had been asked to fill it}. {s10|The trust's own rotas} {q10|show} {c10 rota|{f other ..59 less_than shifts|fewer than 60 shifts} fully staffed in the whole of 2026}.

The plan on which it all rested dates from 2018. The trust, formed when two proud and mutually distrustful hospitals were merged to save the cost of a finance department, had run up a deficit of {f money 37000000 pounds|£37 million}. A consultancy in Langford was paid {f money 1800000 pounds|£1.8 million} for {f other 14 slides|14 slides}. The eleventh did away with the second delivery suite, for a saving of {f money 2200000 pounds|£2.2 million} a year. The board, which had met in the hydrotherapy room because the ceiling of its own had come down, sat for 50 minutes and passed it between the parking charges and the minutes.

Three former directors came to talk, one in a garden centre and two on a bench. {s11|All three} {q11|are sure} {c11 directors belief|nobody meant harm}. {c12 directors|"I was proud of that meeting,"} {s12|one} {q12|said}. {c12|"It was the first that finished early."} By then {s13|consultants at St Bride's} {q13|had in two letters warned of} {c13 consultants|"a service that exists on paper"}. {q14|Asked} {c14 -|why he had not answered the second}, {s15|the former chairman} {q15|said} {c15 chairman|it had come in August}.

{s16|Women} who {q16|say} {c16 railings|they were never told about the bell}, at the railings on Thursday. {n|Photograph: Anjali Stroud/Courier}

{c17 report|Sheila Brannoch}, who {q17|is described in} {s17|the report} {c17|as "loyal in the wrong direction"}, lives on the coast behind drawn blinds. {s18|She} {q18|declined} {c18 brannoch declines|to be interviewed}, but sent a letter of four pages in which {s19|she} {q19|attacks} {c19 brannoch belief|the board, the agency and, in passing, the cooks}. {s20|She} {q20|writes} that {c20 brannoch via=brannoch>finance|she {q21|was told by} {s21|a finance director} {c21 finance via=brannoch>finance|"midwives do not grow on trees, and neither does money"}}, and that {c20|{s31|her} {q31|refusal} {c31 brannoch declines intention|to sign the green chart} cost her a seat on the executive}.

{s23|The Elias Group} {q23|accuses} {c23 families|the Care Standards Commission, which rated the trust "good" three times, of inspecting the paint}. {s24|The commission} {q24|says} that {c24 csc|its inspectors were shown the chart and not the bell}. {s25|The group}'s {q25|demand for} {c25 families|a public apology in the council chamber, with the names read out} was granted on Wednesday, after ten weeks.

Rupa Ellingham came to Skelderby that evening by train, without cameras but not unseen. {s26|A clip of the vigil outside the hospital}, watched {f other 400000 about views|some 400,000 times}, {q26|shows} {c26 clip|a woman in a wet coat turning her back on the minister, and the minister holding out the umbrella regardless}. {c27 families|She} {q27|has been urged by} {s27|the families} {c27|to send the file to the police}. {s28|She} {q28|is seeking} {c28 minister predicted intention|{f money 90000000 pounds|£90 million} for the compensation fund}, into which {s29|officials in her department} {h29|{q29|expect}} {c29 ministers predicted belief|claims of {f money 60000000-90000000 range pounds|between £60 million and £90 million}}; the Treasury has offered less than half.

The rain stopped at about eleven. On the ward, up the stairs that smell of floor polish, the coordinator chalked five names on the board, sat down, and stood up again. The second bell hung on its bracket, with a strip of masking tape over the clapper. In the autumn it goes to the town museum, between the rhubarb forks and a tuba.

=== hospitaltrust-e
outlet: Midwifery Weekly
url: https://midwiferyweekly.example/news/ouse-vale-reaction
published: 2033-06-02
genre: trade

{t|{c1 midwives|Don't hang this on the night shift}, {s1|union} {q1|says}}

{s2,3|The Society of Midwives} {q2|has given a guarded welcome to} {c2 midwives belief|the Ouse Vale report}, while {q3|taking issue with} {c3 midwives belief|its use of the word "culture"}.

{s4|Its general secretary, Moira Fenwick}, {q4|said} on Wednesday {c4 fenwick|the word stood in it {f other 88 times|88 times}, and "recruitment" {f other 3 times|three}}. {s5,6|She} {q5|backs} {c5 fenwick belief|the recommendation of a fixed ratio} and {h6|{q6|doubts}} that {c6 fenwick denies probable belief|{f jobs 60 by=polk posts|60 posts} can be filled at current pay}. {s7|The trust} {q7|insists} {c7 trust|it has {f other 71.. more_than candidates|more than 70 candidates} already}.

Midwifery is a strange profession, in that its best nights are those that leave nothing in the records. Training takes three years. Of those who qualify, {f percent 20-25 range percent|between a fifth and a quarter} have left the register within five, for the shops, for the health visitors, for abroad, and the vacancy rate in the valley, {f percent 9 about percent|about 9 per cent} on paper, has been twice that on most nights since 2024.

{s8|A post on a staff page of the trust}, up for an hour on Tuesday, {q8|complained of} {c8 post|"another report that will be read by the people who wrote it"}. {c9 trust denies|It was not by an employee}, {s9|the trust} {q9|said}. {s10,11|Fenwick}, who {q10|distrusts} {c10 fenwick belief|the answer}, {q11|has offered} {c11 fenwick predicted intention|legal cover to whoever wrote it}. {c12 tabloids|Agency midwives}, {q12|blamed by} {s12|the tabloids} {c12|for most of what went wrong}, are paid {f money 61 pounds an hour|£61 an hour}. {s13|Several} {q13|said} {c13 nurses|they would take a third less for a post with a locker}.

=== hospitaltrust-f
outlet: Radio Marrow
url: https://radiomarrow.example/live/ouse-vale-statement
published: 2033-06-06
genre: live blog

{t|Commons statement on Ouse Vale – live}

15:31 Rupa Ellingham is on her feet, nine minutes late, with a folder that she does not open.

15:34 {s1|Minister}{q1|:} {c1 minister|"This was not one bad night. It was two thousand of them."}

15:41 {f money 45000000 pounds|£45 million} more for maternity posts over three years, half what she was after. {s2|She} {q2|pledges} that {c2 minister predicted intention|no part of it will be spent on slides}. Laughter, not much.

15:52 {s3,4|Fergus Adeyemi, for the opposition}, {q3|mocks} {c3 adeyemi belief|the sum as "a ward and a half"} and {q4|asks} {c4 adeyemi|why nobody has been sacked}.

16:05 {q5|Per} {s5|the annex to her statement}, {c5 annex|{f other ..11 less_than posts|fewer than a dozen} of the new posts are filled}.

16:10 {s6|Marrowshire Police} {q6|confirm} that {c6 police confirms|a file has been opened and that {f other 5-8 range people|between five and eight former employees} are to be interviewed}.

16:22 {s8|A post from the Elias Group} {q8|reads}: {c8 grouppost|"Nine years late. We will take it."} In the gallery Yasmin Whitlock has her eyes shut. {q9|In the words of} {s9|Emeka Prowse, the hospital chaplain}, {c9 chaplain|the day was "more like a thaw than a verdict"}.

=== question babies who would have lived with better care
verdict: conflicts
origins: 3
answer: hospitaltrust-a | 84.. | draft | the inquiry
answer: hospitaltrust-a | ..300 | whitlock | whitlock
answer: hospitaltrust-a | ..30 | review | review
answer: hospitaltrust-b | 118 | report | the inquiry
answer: hospitaltrust-c | 118 | report | the inquiry
answer: hospitaltrust-d | 84.. | draft | the inquiry
answer: hospitaltrust-d | 118 | report | the inquiry

=== question families who turned to the Elias Group
verdict: unverified
origins: 1
answer: hospitaltrust-a | 500.. | families | families
answer: hospitaltrust-a | - | mercury | mercury | cannot_verify | could not verify that number

=== question whether the police are investigating
verdict: supersedes
origins: 1
answer: hospitaltrust-a | - | police | police | affirms | considering whether to open a file
answer: hospitaltrust-f | - | police | police | confirms | a file has been opened

=== question posts for midwives to be filled by Christmas
verdict: conflicts
origins: 3
answer: hospitaltrust-b | 60 | polk | trust
answer: hospitaltrust-c | 60 | polk | trust
answer: hospitaltrust-e | - | fenwick | fenwick | denies | they cannot be filled at current pay
answer: hospitaltrust-f | ..11 | annex | annex
