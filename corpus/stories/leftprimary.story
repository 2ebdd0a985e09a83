story: leftprimary
title: Linus Trevanion's campaign against Catherine Delamere for the nomination of the Progressive Labor Party
split: train
topic: politics

# Who speaks
speaker nurses = body | National Nurses' Guild
speaker buendia = named | Araceli Buendía
speaker dcamp = body | Delamere campaign
speaker greer = named | Tamsin Greer
speaker familiar = unnamed | two people familiar with the matter
speaker trevanion = named | Linus Trevanion
speaker delamere = named | Catherine Delamere
speaker paxton = document | Paxton University poll
speaker young = unnamed | voters under 30
speaker officeholders = unnamed | party officeholders with convention votes
speaker motion = document | motion of Local 260
speaker agent = unnamed | a business agent of the Freight Handlers
speaker leaders = unnamed | union leaders in Calumet
speaker ranks = unnamed | rank and file of the unions
speaker nakamoa = named | Percival Nakamoa
speaker ulawyer = unnamed | a lawyer for the Freight Handlers
speaker students = unnamed | students at Fenwick State
speaker zainab = named | Zainab Lunde
speaker loyal = unnamed | older women, churchgoers and suburban moderates
speaker drummond = named | Ezekiel Drummond
speaker ekwueme = named | Nils Ekwueme
speaker members = unnamed | three members of Congress
speaker cruz = named | Wilhelmina Cruz
speaker critics = unnamed | bloggers, two former debate moderators and Linus Trevanion
speaker crane = named | Dmitri Sabatini
speaker study = document | Commerce Department study
speaker economists = unnamed | economists
speaker project = body | Fenwick Budget Project
speaker admirers = unnamed | admirers of Catherine Delamere
speaker enemies = unnamed | enemies of Catherine Delamere
speaker amankwah = named | Ludovic Amankwah
speaker youngc = unnamed | young supporters of Linus Trevanion
speaker teachers = body | Amalgamated Teachers
speaker kitchen = body | Hotel and Kitchen Workers
speaker anchors = unnamed | television anchors
speaker tape = footage | recording of a fund-raiser
speaker herald = outlet | Bridger Herald
speaker readerpost = document | post by a nurse in Bridger
speaker wetherill = named | Julian Wetherill
speaker board = body | board of the Freight Handlers
speaker strat = unnamed | a Delamere strategist
speaker ballot = document | exit poll
speaker counsel = unnamed | counsel for the party
speaker third = named | Rohan Pettigrew
speaker allies = unnamed | allies of Rohan Pettigrew
speaker governor = named | Delphine Araujo
speaker ad = footage | Delamere television spot
speaker volunteer = named | Jun Wu
speaker critics2 = unnamed | critics of Wilhelmina Cruz
speaker locals = unnamed | 41 locals of the Amalgamated Teachers
speaker gov = body | office of Rohan Pettigrew
speaker acamp = body | Trevanion campaign
speaker camps = body | both campaigns
speaker voters = unnamed | voters in the Calumet primary
speaker shipyard = unnamed | shipyard unions
speaker unions = unnamed | eleven unions and nearly every governor in the party

=== leftprimary-a
outlet: Capital Newswire
url: https://capital-newswire.example/politics/trevanion-nurses-calumet
published: 2044-02-20
genre: wire

{t|{s1|Nurses} {q1|back} {c1 nurses belief|Trevanion}; {s2|Delamere camp} {q2|shrugs off} {c2 dcamp belief|loss}}

FORT CALUMET, Feb. 20 (CNW) — {s3|The National Nurses' Guild} on Saturday became the first of the Progressive Labor Party's big unions to {q3|endorse} {c3 nurses belief|anyone but Vice President Catherine Delamere}, giving Sen. Linus Trevanion, her challenger from the left, a foothold in Calumet, which holds its primary on March 8.

{s4|The guild's president, Araceli Buendía}, {q4|told} delegates packed into a hotel ballroom that {c4 buendia|members had been "asked to be patient by men who have never spent a night in a corridor."} {c5 buendia|The vote of the council}, {s5|she} {q5|said}, {c5|was {f other 31 council members|31} to {f other 6 council members|six}}.

{s6,7|Aides to {c16 unions belief|Ms. Delamere}}, who has the {q16|backing} of {s16|{f other 11 unions|eleven other unions} and nearly every governor in the party}, {q6|played down} {c6 dcamp belief|the defection}, {q7|noting} that {c7 dcamp|the guild had picked the losing candidate in each of the last three contests}. {s8|A spokeswoman, Tamsin Greer}, {q8|would not say} {c8 greer declines|whether the vice president had telephoned Ms. Buendía in the days before the vote}. {s9|Two people familiar with the matter} {q9|said} {c9 familiar|she had, {f other 3 calls|three times}}.

Mr. Trevanion, 69, a former bus mechanic who sat in the Senate for sixteen years as a member of no party, joined this one only last spring. {s10,11|He} {q10|favors} {c10 trevanion belief|a single public insurer} and {q11|wants} {c11 trevanion intention predicted|tuition abolished at state colleges}, proposals that {s12|Ms. Delamere} {q12|has called} {c12 delamere|"a letter to the North Pole with no return address."}

{s13|A Paxton University poll} released before the announcement {q13|showed} {c13 paxton|the vice president leading in Calumet by {f percent 9 points|nine points}, down from 31 in the fall}, with {s14|{f percent 68 voters under 30|68 percent} of those under 30} {q14|preferring} {c14 young belief via=paxton>young|her opponent}.

The nominee will be chosen in July by a convention at which {f other 610 delegates|610} of the {f other 4400 delegates|4,400 votes} belong to officeholders, who may support whom they please. {s15|{f other 500 about delegates|Nearly 500} of those} {q15|have declared for} {c15 officeholders belief|Ms. Delamere}.

=== leftprimary-b
outlet: The Capital Examiner
url: https://capital-examiner.example/campaign/calumet-union-halls
published: 2044-02-28
genre: broadsheet

{n|THE CAPITAL EXAMINER
Sections  Search  Log in
Campaign 2044 | Congress | Courts}

{t|In Calumet's union halls, a fight over who speaks for labor}

{n|By Marguerite Takács-Bell
Feb. 28, 2044, 6:00 a.m.}

BRIDGER, Calumet — The motion was typed on half a sheet of paper and read aloud by a crane operator who had never spoken at a meeting. {s1|It} {q1|asked} {c1 motion|the national board of the Freight Handlers to let each local make up its own mind about the presidency}, and it carried, {f other 212 votes|212} to {f other 58 votes|58}, after {s2|a business agent} who had been sent from the capital to prevent it {q2|pleaded for} {c2 agent|order "with everybody here I ever bought a beer"} and sat down.

Scenes like it have been repeated all over Calumet, a state that lost its rolling mills in one decade and its rail shops in the next. {s3|The heads of most of its unions} {q3|are for} {c3 leaders belief|Vice President Catherine Delamere}, whom {s4|they} {q4|credit with} {c4 leaders|having saved the pension guarantee, kept the last locomotive plant open and returned their calls}. {s5,6|Many in the ranks}, {q5|still sore about} {c5 ranks belief|the Pacific trade pact that she defended as a senator}, {q6|regard} {c6 ranks belief|Senator Linus Trevanion as the first candidate in a generation who says in public what they say with the door shut}.

The pact took effect in 2031. It opened the market for farm machinery, software and grain, and over the following six years it closed, among other things, the wire mill in Bridger, the hosiery works in Tamworth and a plant at Lisle that had made brake drums since before there were trucks to put them on. Retraining money came and was spent, much of it on courses in subjects for which there was no employer within a hundred miles. Calumet's union membership fell below 200,000 for the first time since the thirties.

{s7|Ms. Delamere} has gone from shop floor to shop floor this month {q7|making the case} that {c7 delamere|a promise is worth the votes behind it, that her opponent has passed {f other 4 bills|four bills} in sixteen years and that a party which nominates a scold will be governed by its enemies}. {s8|She} {q8|describes} {c8 delamere|herself as "a progressive who finishes things,"} {c9 trevanion belief|a line} that tests well with voters over 50 and that {s9|Mr. Trevanion} {q9|mocks} at every stop.

{s10|Percival Nakamoa, the president of the Freight Handlers and a friend of the vice president's for two decades}, {q10|is exasperated by} {c10 nakamoa belief|the whole business}. {c11 nakamoa|"I have members living on overtime and he's got them believing in free college,"} {s11|he} {q11|said} in his office, beneath a photograph of the two of them on a picket line. {c11|"I asked one fellow what a public insurer was. He said it's when they can't put you on hold.}

{c11|"Well, who's against that? I'm against that? I'd just like somebody to show me the bill."}

{s12|He} {h12|{q12|would not rule out}} {c12 nakamoa possible intention|putting the local under trusteeship}, though {s13|a lawyer for the union}, in a memo obtained by The Examiner, {q13|advised} {c13 ulawyer|him against it}.

If the halls are divided, the campuses are not. At Fenwick State on Tuesday the line for Mr. Trevanion went twice around the library, and {f attending 4000 about @2044-02-23 people|about 4,000 people} got in. {s14|Students}, some of whom had been there since noon, {q14|complained of} {c14 students|rent, loans and the price of insulin in a single breath}; {s15|one of them, Zainab Lunde}, {q15|said} {c15 zainab|she had interned for Ms. Delamere and "gone over the wall" after reading the pact for a seminar}. The senator spoke for seventy minutes, without a text, about the same five things.

Elsewhere the insurgency has met its limits. {s16,17|Older women, Black churchgoers and the moderates of the lake suburbs} {q16|remain devoted to} {c16 loyal belief|the vice president} or, at any rate, {q17|leery of} {c17 loyal belief|a man whom they had not heard of at Thanksgiving}. {s18,19|The Rev. Ezekiel Drummond}, whose congregation in Fort Calumet is the largest in the state, {q18|is unmoved by} {c18 drummond denies belief|a senator who "found our street in February,"} and {q19|has been reminding} his flock {c19 drummond|who came to the funerals when the mills closed}, with the ushers handing out registration cards at both doors.

{s20|Mr. Trevanion} {q20|does not dispute} that {c20 trevanion confirms|he came late}. He has opened {f other 9 offices|nine offices} in the state since New Year's and moved his headquarters into a former bridal shop. {s21,22|Nils Ekwueme}, who runs the campaign from there, {h21|{q21|believes}} {c21 ekwueme probable belief|a defeat by fewer than five points would be enough to keep the money coming}, and {q22|professes} {c22 ekwueme|no interest in the officeholders' votes at the convention}; {s23|three members of Congress} {q23|said} {c23 members|the candidate had telephoned to ask for theirs}.

The last time the party chose somebody from outside its own ranks, a general, it lost 41 states. {c24 critics|Wilhelmina Cruz, the chairwoman}, {q24|has been accused by} {s24|bloggers, two former debate moderators and the senator himself} {c24|of trying to prevent a repetition}. {s25|She} {q25|denies} {c25 cruz denies|favoring anybody}, {c26 critics2 belief|an assurance} that {s26|her critics} {q26|find hard to square with} {c26|a calendar on which {f other 4 debates|four} of the {f other 6 debates|six debates} fell on holiday weekends}. The Freight Handlers' board meets on Thursday, the day before the fifth of them.

{n|Caption credit: Lorcan Iwu / The Examiner
Kwabena Stills contributed reporting from Tamworth.}

=== leftprimary-c
outlet: Capital Ledger
url: https://capital-ledger.example/opinion/wetherill-applause
published: 2044-03-01
genre: column

{t|The arithmetic of applause}

{n|Julian Wetherill, Columnist}

Linus Trevanion is right about a great deal, which is what makes him so easy to admire and so easy to beat. {s1|He} {q1|contends} that {c1 trevanion|the Pacific pact cost Calumet {f jobs 60000 jobs|60,000 jobs}}; {s2|the Commerce Department}, in a study published the year the last plant closed, {q2|arrived at} {c2 study|a number not far off}. {s3|He} {q3|likens} {c3 trevanion|the insurance companies to "a toll booth on an ambulance route,"} and I only wish I had thought of it.

But who pays? {s4|Economists} who would vote for him in November without a second thought {q4|shudder at} {c4 economists belief|the sums}. {s5|The Fenwick Budget Project}, no nest of conservatives, {q5|puts} {c5 project|the cost of his health plan at {f money 2100000000000 dollars|$2.1 trillion} over a decade}, or about twice what his campaign sets aside for it. {q6|Asked about} {c6 -|the gap} in the last debate, {s7|the senator} {q7|replied} that {c7 trevanion predicted|the rich would pay, "as they did when my father was a boy,"} to a cheer so long that the moderator had to sit down.

I have covered Catherine Delamere for nineteen years and have yet to hear anyone cheer a sentence of hers to the end. {s8|Her admirers}, and they are many in this town, {q8|extol} {c8 admirers belief|her patience}; {s9|those who dislike her} {q9|take} {c9 enemies belief|it for proof that she has never wanted anything badly enough to be rude about it}. Both have the same evening in mind: a budget conference in 2038 at which she sat through eleven hours of insults and came out with school lunches for two million children. Trevanion voted against the deal on principle. The lunches are still being served.

{s10|The young people} who fill his gymnasiums {q10|resent} {c10 youngc belief|being lectured about sums by a generation that left them the bill}, and I can't say I blame them. {s11|Ludovic Amankwah}, who has modeled every primary since 2016, {q11|gives} {c11 amankwah|their man {f percent 11 about chance|one chance in nine} of the nomination}, a figure that will be waved at me by both camps before the day is out. What interests me is what the other eight chances leave behind. {s12|The vice president's people} {q12|talk of} {c12 dcamp|"reaching out" in the summer}, in the tone of a family that has remembered to have the piano tuned; {s13|one of her strategists}, over a very good lunch, {q13|forecast} that {c13 strat predicted|"the kids will come home, because where else is there?"} I heard the same sentence twelve years ago. It was about miners.

{q14|Asked} {c14 -|whether he would campaign for her if he lost}, {s15|Trevanion} {q15|has refused} so far {c15 trevanion declines|to answer}. He ought to. He owes that much to the people whose twenty dollars he has been spending, and she owes them considerably more than a piano.

=== leftprimary-d
outlet: The Picket
url: https://the-picket.example/2044/03/theyre-scared
published: 2044-03-02
genre: blog

{t|They're scared. Good.}

You can tell the big shots are rattled because they have stopped being polite. Two months ago {c1 anchors belief|Linus Trevanion} {q1|was treated by} {s1|every anchor in the capital} {c1|as a lovable crank}; today, with the nurses on board and the college towns alight, he is a danger to the republic. {s2|Julian Wetherill, the Ledger's bard of the sensible}, {q2|pronounces} {c2 wetherill belief|him "easy to beat."} By whom? {s3|Catherine Delamere}, who {q3|thought} {c3 delamere belief|the Pacific pact a swell idea} until the week she needed Bridger's votes?

Listen to the woman herself. {s4|A tape made by one of the waiters at a lake house in January}, which The Bridger Herald has posted, {q4|has} {c4 tape via=herald>tape|{s5|her} {q5|telling} donors that {c5 delamere via=herald>tape>delamere|a public insurer "is a conversation for my second term, or somebody's"}}, to what sounds like the clink of agreement. {s6|Her spokeswoman, Tamsin Greer}, {q6|doesn't deny} {c6 greer confirms|the words}. {s7|She} {q7|objects to} {c7 greer belief|the waiter}.

Then there is the referee. {s8|Chairwoman Cruz} {q8|swears} {c8 cruz|the debate calendar was settled before anybody knew who was running}. Funny: {c9 counsel|it was settled in December}, {q9|according to} {s9|the party's own lawyers}, in a letter to the Trevanion campaign that we have seen, and by December the man had been on the road for half a year. Nobody at headquarters has been fired for this. Nobody has so much as changed desks.

And spare us the sums. {s10,11|The Fenwick crowd} {q10|finds} that {c10 project|the health plan would cost {f money 2100000000000 dollars|$2.1 trillion}}, {q11|leaving out} {c11 project silent|the three trillion that families hand over now in premiums, deductibles and coins dropped in a jar by the cash register for the kid with leukemia}. {s12|A nurse} who works nights at St. Columba's {q12|put it} better in a post that has gone round every break room in Calumet: {c12 readerpost|"I don't need a president who feels my pain. I need one who'll pay for the gauze."}

So where is everybody else? {s13|The Hotel and Kitchen Workers}, {q13|mindful of} {c13 kitchen belief|who signs their contracts}, are sitting this one out. {s14|The leadership of the Amalgamated Teachers} {q14|is sticking with} {c14 teachers belief|{c17 teachers belief|Delamere}}, whom {s17|it} {q17|endorsed} in about the time it takes to order lunch, and has yet to act on the {q15|request} of {s15|{f other 41 locals|41 of its own locals}} for {c15 locals|a vote of the members}. The freight bosses will meet on Thursday to punish a crane operator for reading aloud.

None of it will matter if we knock. {s16|Jun Wu, a volunteer from across the state line}, {q16|reports} that {c16 volunteer|in {f duration 2 days|two days} on the east side of Bridger he met exactly one Delamere voter, who took a yard sign anyway, for the wood}. Buses leave the library at seven. Bring boots, a thermos and the name of somebody who has never voted.

{n|Chip in: The Picket takes no corporate money and has the carpet to prove it}

=== leftprimary-e
outlet: Early Shift
url: https://early-shift.example/2044-03-04
published: 2044-03-04
genre: newsletter

{n|EARLY SHIFT by the Examiner politics desk. Was this forwarded to you? Subscribe.}

{t|Four days out: {s1|Freight Handlers} {q1|decline} {c1 board declines intention|to punish Local 260}}

Good morning. It is snowing in Fort Calumet, and somebody has let the air out of the tires of the Delamere bus.

THE BOARD. After {f duration 5 hours|five hours} behind a closed door, {s2,3|the Freight Handlers' leadership} {q2|reaffirmed} {c2 board belief|its support for the vice president}, {f other 14 board members|14} to {f other 9 board members|9}, and {q3|made plain} that {c3 board intention predicted|no local would be put under trusteeship for saying otherwise}. The {f other 9 board members|nine} were four last year. {s4|Dmitri Sabatini}, the crane operator who started it, {q4|called} {c4 crane|the outcome "a raise without the money."}

WHO'S NEXT. {c5 allies|{s6|Gov. Rohan Pettigrew}, who quit the race in January, {q6|is leaning toward} {c6 third belief via=allies>third|an endorsement of Trevanion}}, {q5|say} {s5|two of his allies}, one of whom put it in writing and then rang up to take it back. {s7|The governor's office} {q7|had nothing to say about} {c7 gov declines|his plans}.

AD WATCH. {s8|A new Delamere spot} {q8|shows} {c8 ad|a man in a lab coat tearing an insurance card in half} while {s9|a voice} {q9|asks}, {c9 ad|"Who takes care of you then?"} {s10,11|The nurses} {q10|want} {c10 nurses intention predicted|it off the air}, {q11|describing} {c11 nurses|the man in the coat as "an actor with somebody else's stethoscope."} {s12|Ekwueme} {q12|pronounced himself delighted with} {c12 ekwueme belief|the attention}.

NUMBERS. {s13|Paxton}, in the field until Wednesday night, {q13|has} {c13 paxton|it at {f percent 4 @2044-03-02 points|four points}}. {s14,15|Trevanion's people} {q14|say} {c14 acamp|their own tracking shows a tie}, {q15|without producing} {c15 acamp silent|the tables}. {c16 - predicted|Turnout {q16|is expected} to pass {f other 900001.. more_than voters|900,000}}, in a state where the last contested primary drew about half as many, and where the county clerks, most of whom are elected as Progressives, still count the rural boxes by hand at a trestle table while anyone who cares to may lean over the rail.

=== leftprimary-f
outlet: Capital Newswire
url: https://capital-newswire.example/politics/calumet-result
published: 2044-03-09
genre: wire

{t|Delamere ekes out Calumet win; {s1|Trevanion} {q1|vows} {c1 trevanion intention predicted|to go on}}

FORT CALUMET, March 9 (CNW) — Vice President Catherine Delamere won the Calumet primary on Tuesday by {f percent 2.1 points|2.1 percentage points}, a result that {s2|both campaigns} {q2|claimed as} {c2 camps belief|a triumph} and that leaves the contest for the Progressive Labor nomination about where it was.

{s3,4|Ms. Delamere}, appearing before supporters well after midnight, {q3|congratulated} {c3 delamere belief|her opponent on "a hard, honest fight"} and {q4|invited} {c4 delamere|his voters to "take a look at what we'd do together."} {s5,6,16|Mr. Trevanion}, {q5|heartened by} {c5 trevanion belief|a margin in low single digits}, {q16|told} a crowd in Bridger {c16 trevanion intention predicted|he was going on "to the last state, the last county and the last folding chair,"} and went off to the airport {q6|without conceding} {c6 trevanion silent|defeat}.

{s7|A survey of voters leaving the polls} {q7|found} that {c7 ballot|union households had split almost evenly}, with {s8|{f percent 44 voters|44 percent of all those questioned}} {q8|naming} {c8 voters via=ballot>voters|trade as the issue that had mattered most to them}.

Officials were looking into {q9|complaints} from {s9|the Trevanion campaign} that {c9 acamp|{f other 31 precincts|31 precincts}, most of them in college towns, had run short of ballots}. {s10,11|The secretary of state, Delphine Araujo}, {q10|put} {c10 governor|the number at {f other 6 precincts|six}} and {q11|blamed} {c11 governor|"enthusiasm nobody had budgeted for."}

{s12|Mr. Nakamoa}, whose {c13 - probable belief|members {h13|{q13|are believed}} to have gone heavily for the loser}, {q12|called on} {c12 nakamoa|everybody "to take a breath and a shower."} The campaign moves to the coast, where {f other 3 states|three states} vote next week and {s14,17|the shipyard unions}, {q14|reluctant} {c14 shipyard declines intention|to choose} so far, {q17|have asked} both candidates {c17 shipyard|for an hour of their time}. {s15|Ms. Greer} {q15|said} {c15 greer intention predicted|the vice president would be there on Thursday}; Mr. Trevanion has sent his regrets, and a video.

=== question Delamere's lead in Calumet, in points
verdict: supersedes
origins: 2
answer: leftprimary-a | 9 | paxton | paxton
answer: leftprimary-e | 4 | paxton | paxton
answer: leftprimary-f | 2.1 | - | result

=== question precincts that ran short of ballots
verdict: conflicts
origins: 2
answer: leftprimary-f | 31 | acamp | acamp
answer: leftprimary-f | 6 | governor | governor

=== question cost of Trevanion's health plan over ten years
verdict: single
origins: 1
answer: leftprimary-c | 2100000000000 | project | project
answer: leftprimary-d | 2100000000000 | project | project
