story: debateprep
title: The only vice-presidential debate of the Union's campaign, its claims checked and its winner disputed
split: train
topic: politics

speaker kowalchuk = named | Denise Kowalchuk
speaker thibodeaux = named | Wade Thibodeaux
speaker mcamp = body | Marsh campaign
speaker hcamp = body | Haldane campaign
speaker haldane = named | Curtis Haldane
speaker poll6 = document | instant poll by Tidewater Research for Channel 6
speaker filing = document | bankruptcy filing of Northern Pulp
speaker minutes = document | minutes of the Ohanee Farm Bureau's board
speaker letter = document | letter of May 2034 released by the state archive
speaker pulp = body | Northern Pulp
speaker prudhomme = named | Alicia Prudhomme
speaker statbureau = document | Bureau of Prices figures
speaker okonkwo = named | Theo Okonkwo-Reyes
speaker local12 = body | Paperworkers Local 12
speaker rosalind = named | Rosalind Teague
speaker haldaneaide = unnamed | a senior Haldane adviser
speaker marshaide = unnamed | two Marsh aides
speaker clip = footage | eleven-second clip of the handshake
speaker pundit = named | Buck Delacroix
speaker linh = named | Linh Tran-Murphy
speaker gauge = outlet | Audience Gauge
speaker dwyer = named | Dot Dwyer
speaker percy = named | Percy Blackfeather
speaker regulars = unnamed | mill families in Cardinal Falls
speaker channel6 = outlet | Channel 6
speaker critics = unnamed | critics of the mill settlement
speaker unionlady = unnamed | a woman in a Local 12 jacket
speaker quarles = named | Nathan Quarles
speaker camps = unnamed | both campaigns' people
speaker brother = unnamed | brother-in-law of a woman in a Local 12 jacket
speaker trustees = body | trustees of the Elks lodge
speaker pollbl = document | overnight survey by Bannock & Lowe

=== debateprep-a
outlet: Continental Wire
url: https://continentalwire.example/politics/vp-debate-cardinal-falls
published: 2036-10-02
genre: wire

{t|Running mates clash over mill pensions; {s1|Thibodeaux} {q1|denies} {c1 thibodeaux denies|signing deal}}

CARDINAL FALLS, New Cumberland, Oct 2 (Continental Wire) – Sen. Denise Kowalchuk and Gov. Wade Thibodeaux spent {f duration 90 @2036-10-01 minutes|90 minutes} on Wednesday night on paper mills, prescription prices and the southern ferry strike, in the only debate between the candidates for vice president before the Nov. 4 election.

The sharpest exchange came early. {s2|Kowalchuk, a Federalist from Tamarack}, {q2|accused} {c2 kowalchuk|the governor of having “signed away the pensions of {f affected 4300 mill workers|4,300 mill hands} with a pen the company lent him.”}

{c3 thibodeaux denies|“I have never put my name to a pension agreement, not one,”} {s3|Thibodeaux} {q3|shot back}, as the moderator, Leila Haddad of Public Television, tried twice to move on to drug costs. {s4|He} {q4|said} {c4 thibodeaux|the freeze at Northern Pulp had been ordered by a judge in 2033, a year before he took office}.

Kowalchuk, 51, was a county prosecutor before she entered the Senate. Thibodeaux, 60, ran a towing company and then the Ohanee Farm Bureau; he is in his third year as governor and had debated on television exactly once, in a primary, against a retired dentist. Each stood at a lectern of white oak and had two minutes for an answer and one for a rebuttal. The microphone of whoever was not speaking was switched off, {c5 hcamp|{c6 mcamp belief|a rule}} that {s5|the Haldane campaign} {q5|had demanded} and {s6|President Ellen Marsh's aides} {q6|opposed} until last week. A backup generator stood behind the chapel and was not needed.

{s7,8|Thibodeaux}, who {q7|has promised} {c7 thibodeaux predicted intention|to repeal the tariff on newsprint within a hundred days}, {q8|put} {c8 thibodeaux|the rise in a family's grocery bill under Marsh at {f money 212 dollars|$212} a month}. He did not repeat his running mate's line about the president's memory.

An instant poll was out before the stage lights were. {s9|The survey of {f other 1012 @2036-10-01 registered voters|1,012 registered voters}, by Tidewater Research for Channel 6}, {q9|found} {c9 poll6|{f percent 47 @2036-10-01 viewers|47 percent} for Kowalchuk and {f percent 43 @2036-10-01 viewers|43 percent} for Thibodeaux}, inside the margin of error of 3.5 points.

{c10 mcamp|“She brought a record and he brought a rhyme,”} {s10|the Marsh campaign} {q10|said} in a statement that reached reporters four minutes before the closing remarks had ended. {s11|Curtis Haldane, the Liberty Union nominee}, {q11|posted}: {c11 haldane|“Wade was magnificent. I am told there was a second person.”}

=== debateprep-b
outlet: Chesterton Ledger
url: https://chestertonledger.example/2036/10/02/vp-debate-fact-check
published: 2036-10-02
genre: broadsheet

{n|Sections | Election 2036 | Opinion | Crossword
You have 2 free articles left this month}

{t|Who signed what: the vice-presidential debate, checked}

{n|By Imogen Castellaw and Dale Nakashima
Oct. 2, 2036, 3:12 p.m.}

There were, depending on how one counts a shrug, {f other 58 @2036-10-01 checkable statements|58 checkable statements} in Wednesday's debate. Most were accurate, which is normal and which nobody will remember. {f other 3 @2036-10-01 statements|Three} were repeated so often on Thursday morning that they deserve a longer look.

The first is the pen. On March 9, 2033, {s22|Northern Pulp}, which had made newsprint and later cardboard on the Ohanee River since 1891, {q22|asked} {c22 pulp|a federal bankruptcy court in Port Merriam for protection from its creditors}. The company then had mills at Cardinal Falls, Two Rocks and Beaumont Landing. Its pension plan had been short of money for a decade, through two owners and one lawsuit, and under the law a judge may freeze such a plan once an employer has shown that it cannot pay. Judge Howell Pruitt did so that June. The retired kept their checks; those still at work kept what they had earned and stopped earning more. It was a bad summer to be fifty-five in Cardinal Falls. The savings bank on Mill Street closed its lobby, the Catholic school merged with the Lutheran one, and the Little League played without a sponsor on its shirts.

{s1|Kowalchuk}'s {q1|claim} that {c1 kowalchuk|the governor “signed away” those pensions} is therefore false if she meant the freeze. {s2|Her staff} {q2|says} {c2 mcamp|she did not}. {q3|As explained by} {s3|Alicia Prudhomme, a spokeswoman for the Marsh campaign}, {c3 prudhomme|the senator was speaking of the settlement of August 2034, in which the state of Ohanee gave up its own claim on the company's timberland, worth {f money 61000000 dollars|$61 million}, so that a buyer could be found for two of the mills, and in which the pension fund, standing behind the state in the line of creditors, got nothing}. {s4|Critics} {q4|have called} {c4 critics|the arrangement “the haircut.”} The governor's signature is on it.

But how many people did it touch? {s5|The company's last filing} {q5|lists} {c5 filing|{f affected 2780 plan members|2,780 active members} of the plan}. {s6,7|Prudhomme} {q6|said} that {c6 prudhomme|the senator's number took in retirees}, whose checks were not cut, {q7|adding} that {c7 prudhomme|“they lost the health rider, which to a man with a bad lung is a pension too.”} {s8|Paperworkers Local 12}, which represented the Cardinal Falls mill, {q8|puts} {c8 local12|the workers who lost anything at all at “closer to {f affected 3100 about workers|3,100}”}. {s9|Northern Pulp}, or what is left of it, two lawyers and a storage unit, {q9|did not respond to} {c9 pulp silent|questions}.

And what of {s10|the governor}'s {q10|insistence} that {c10 thibodeaux denies|he has never put his name to a pension agreement}? Strictly, it holds. {s11|A letter of May 2034}, released by the state archive last winter, {q11|shows} {c11 letter|him telling the buyer, a Delmarva holding company, that he would “not let a pension matter stand between Ohanee and {f jobs 900 jobs|900 jobs}.”} That is not an agreement. {c12 okonkwo|“It is a man saying in advance what he will sign,”} {q12|said} {s12|Theo Okonkwo-Reyes}, who teaches bankruptcy law at Chesterton University and has advised neither party, {c12|“and then signing it.}

{c12|“You may like the bargain or not. I rather like it, since the alternative was no jobs and the same frozen plan. But it was his bargain.”}

Next, groceries. {s13|Thibodeaux}'s {q13|estimate} that {c13 thibodeaux|a family of four pays {f money 212 dollars|$212} more a month than it did when Marsh was sworn in} cannot be found in any official table. {s14|Figures from the Bureau of Prices} {q14|suggest} {c14 statbureau|an increase of {f money 131 about dollars|about $131}, a little under half of it in the first year}. {q15|Asked} {c15 -|where the larger sum came from}, {s16|the Haldane campaign} {q16|pointed to} {c16 hcamp|“a basket assembled by our economists”} and {s17|it} {q17|would not say} {c17 hcamp declines|what was in the basket}.

Prices are the oldest quarrel in Union politics. In the campaign of 1912 a candidate carried a loaf through eleven states, a new one every morning, and had it weighed at each stop. The Bureau was founded the following year, in part to put an end to loaves; its enumerators, who now use tablets, still visit 23,000 stores a month and still write down the weight.

Last, the ferries. {s19|Kowalchuk} {q19|blamed} {c19 kowalchuk|the five-week southern strike on a “gag order” by the Haldane family's shipping line}. No such order is known. {s20|The minutes of the Ohanee Farm Bureau}, of which Thibodeaux was then president, {q20|record} something else that neither of them brought up: in 2031 {c20 minutes|he “spoke warmly” for the strikers}. {s21|He} {q21|has since described} {c21 thibodeaux|that as courtesy to a guest}.

{n|Share this fact check · Send a tip · Sign up for The Count, our election newsletter}

=== debateprep-c
outlet: Filing Deadline
url: https://filingdeadline.example/p/spin-room-cardinal-falls
published: 2036-10-02
genre: blog

{n|FILING DEADLINE — your morning campaign newsletter
Was this forwarded? Subscribe}

{t|Everybody won, nobody ate}

The spin room at Cardinal Falls State is the women's practice gym. Somebody had taken down the hoops and left the banner of the 2029 conference runners-up, beneath which, at 10:34 last night, the first surrogates came in at a trot behind interns who carried their names on sticks. There were {f other 64 @2036-10-01 about surrogates|about 64 sticks} and one sandwich platter.

{s1,2|Rosalind Teague}, who runs the Marsh campaign, {q1|was confident} that {c1 rosalind predicted belief|the pen line would “still be playing in diners on Election Day,”} and {q2|brushed off} {c2 rosalind belief|the thin margin in the Tidewater poll}. {c3 rosalind|Nobody's mother}, {s3|she} {q3|said}, {c3|has ever called to talk about the margin of error.} The Haldane people had brought copies of the bankruptcy order, tied with ribbon. {s4,5|A senior Haldane adviser}, while {q4|privately wishing} {c4 haldaneaide belief|the governor had left the judge alone and talked about eggs}, {q5|touted} {c5 haldaneaide|“the calmest {f duration 90 @2036-10-01 minutes|ninety minutes} of his life.”}

Then there was the handshake. {s6|An 11-second clip}, watched {f other 9000000 times|nine million times} by breakfast, {q6|{h6|appears} to show} {c6 clip possible|Kowalchuk wiping her palm on her jacket afterward}. {s8|Two Marsh aides}, {q7|asked} separately {c7 -|whether she had}, {q8|said} the same four words: {c8 marshaide|“Her hands were wet.”}

{s9|Buck Delacroix}, who managed two losing Liberty Union campaigns and has called every race since, {q9|told} me {c9 pundit|Thibodeaux had done what he was hired for, which was not to frighten the suburbs}. On Channel 6 {s10|Linh Tran-Murphy, the Federalist strategist}, {q10|lamented} {c10 linh belief via=channel6>linh|“a prosecutor's first half-hour and a senator's last hour.”} {c11 camps|Leila Haddad, the moderator}, {q11|was faulted by} {s11|both camps} {c11|for the {f duration 26 @2036-10-01 minutes|26 minutes} that went to paper}; {c12 - possible|she {h12|{q12|is said}} to have left {f other 8 @2036-10-01 topics|eight} of her {f other 14 @2036-10-01 topics|14 topics} on the card}.

{s15|Preliminary figures from Audience Gauge} {q15|put} {c15 gauge|viewers at {f other 21400000 @2036-10-01 viewers|21.4 million}}. Does any of it matter? Vice-presidential debates have moved the averages by more than a point only once since the Union began to televise them, and that was the night the lights fell. {s13|Nathan Quarles}, who moderated that one, {q13|likens} {c13 quarles|the genre to a wedding toast by the second-best friend}. Both candidates flew out before midnight, Kowalchuk to the coast and {s14|Thibodeaux}, who {q14|wants} {c14 thibodeaux intention|the mill vote}, badly enough to have learned three foremen's names, on a bus to Two Rocks.

=== debateprep-d
outlet: Cardinal Falls Intelligencer
url: https://cfintelligencer.example/news/local/elks-debate-watch
published: 2036-10-03
genre: local

{t|At the Elks, {s1|mill families} {q1|wonder} {c1 regulars|who was listening}}

{n|By Corey LaPointe | clapointe@cfintelligencer.example | Friday, Oct. 3}

The Elks lodge on Mill Street got the debate on the big set by turning off the keno. {f attending 85 about @2036-10-01 people|About 85 people} came, more than for the last Super Bowl that anyone wrote down. There was chili. The candidates were eleven blocks away, behind {f other 3 @2036-10-01 checkpoints|three checkpoints} and a row of salt trucks, in a hall whose tickets had gone to the parties, the college trustees and a class of eighth-graders from Beaumont Landing.

The mill shut on a Friday in March 2033. Its stack is still the first thing seen from the interstate. The site went to the county for a dollar and back taxes; a data firm looked at it twice, liked the water and disliked the silt, and now the lower lot is where the high school teaches parallel parking.

Dot Dwyer, 59, who ran a winder for 31 years and now checks groceries at night, clapped for neither of them. {c2 dwyer|“She had my number wrong and he had my name wrong,”} {q2|said} {s2|Dwyer}, whose pension was frozen at $640 a month.

{s3|Her union} {q3|agrees with} {c3 local12 belief|her on the number}. {s4,5|Percy Blackfeather}, who was Local 12's last president, {q4|told} the room that {c4 percy|{f affected 3100 about workers|about 3,100} had lost something, “and not one of them got a phone call,”} and {q5|asked} {c5 percy|everybody to vote “with your own arithmetic.”} {s6|His} {q6|belief} that {c6 percy belief|the settlement saved Two Rocks and sank Cardinal Falls} is common here. At Two Rocks, forty minutes upriver, it does not go down well.

Some at the bar had come for a fight and there was none. A woman in a Local 12 jacket, {q7|asked} by {s7|her brother-in-law} {c7 brother|whether the governor had or hadn't signed the thing}, went on looking at the screen. {c8 unionlady|“Honey, they all signed it,”} {s8|she} {q8|said}. When it was over the keno came back and the volunteers stacked the chairs, leaving out the row that the Thursday bereavement group uses.

{s9|The lodge's trustees} {q9|plan} {c9 trustees predicted intention|to show the returns on Nov. 4 as well}.

=== debateprep-e
outlet: Two Rocks Messenger
url: https://tworocksmessenger.example/nation/debate
published: 2036-10-02
genre: local
copy of: debateprep-a

{t|Mill pensions dominate debate; {s1|governor} {q1|denies} {c1 thibodeaux denies|signing deal}}

CARDINAL FALLS, New Cumberland (Continental Wire) – Sen. Denise Kowalchuk and Gov. Wade Thibodeaux spent {f duration 90 @2036-10-01 minutes|90 minutes} on Wednesday on paper mills, drug prices and the ferry strike, in the only debate between the candidates for vice president.

{s2|Kowalchuk} {q2|accused} {c2 kowalchuk|the governor of having “signed away the pensions of {f affected 4300 mill workers|4,300 mill hands} with a pen the company lent him.”} {c3 thibodeaux denies|“I have never put my name to a pension agreement, not one,”} {s3|Thibodeaux} {q3|said}.

{q4|According to} {s4|the governor}, {c4 thibodeaux|the freeze at Northern Pulp, which closed one of its mills and sold the other, here, had been ordered by a judge in 2033}.

{s5|A Channel 6 survey of {f other 1012 @2036-10-01 registered voters|1,012 registered voters}} {q5|scored} {c5 poll6|it {f percent 47 @2036-10-01 viewers|47 percent} to {f percent 43 @2036-10-01 viewers|43} for Kowalchuk}. {c6 mcamp|“She brought a record and he brought a rhyme,”} {q6|read} {s6|a statement from the Marsh campaign}.

=== debateprep-f
outlet: Union Public Radio
url: https://unionpublicradio.example/daybreak/2036-10-04
published: 2036-10-04
genre: broadcast

{t|Daybreak, Oct. 4: {c11 -|Debate audience {q11|revised} to {f other 24900000 @2036-10-01 viewers|24.9 million}}, {s12|second poll} {q12|gives} {c12 pollbl|the night to Thibodeaux}}

JUNE ABERNATHY, HOST: {c1 gauge|{f other 24900000 @2036-10-01 viewers|24.9 million people} watched Wednesday's vice-presidential debate}, {q1|according to} {s1,2|Audience Gauge}, which on Thursday {q2|had} {c2 gauge|it at {f other 21400000 @2036-10-01 viewers|21.4}}, before it added the streams. And {s13|a second poll} {q13|contradicts} {c13 pollbl denies|the first}. {s3|The overnight survey of {f other 2300 @2036-10-02 likely voters|2,300 likely voters} by Bannock and Lowe} {q3|has} {c3 pollbl|Wade Thibodeaux winning by {f percent 49 @2036-10-02 likely voters|49 percent} to {f percent 44 @2036-10-02 likely voters|44}}. {s4|Rosalind Teague, the Marsh campaign manager}, {q4|finds} {c4 rosalind belief|the margin “generous.”} She is on the line from Tamarack. Ms. Teague, good morning. Is the pen retired?

{s5|TEAGUE}{q5|:} {c5 rosalind|Not while he keeps the cap on. Look at the letter.}

ABERNATHY: {s6|The governor} {q6|promised} on this program yesterday {c6 thibodeaux predicted intention|to release the whole Northern Pulp file by the fifteenth}.

{s7|TEAGUE}{q7|:} {c7 rosalind|Then we'll read it on the sixteenth.}

ABERNATHY: And the {f affected 4300 mill workers|4,300}? {s8|Your own spokeswoman} {q8|has said} {c8 prudhomme|the number takes in people who lost no check}.

{s9|TEAGUE}{q9|:} {c9 rosalind|They lost a doctor. The senator stands by it.}

ABERNATHY: {s10|The Haldane campaign} {q10|declined} {c10 hcamp declines intention|to send anyone}.

=== question workers who lost something when Northern Pulp's pension plan was frozen and settled
verdict: conflicts
origins: 3
answer: debateprep-a | 4300 | kowalchuk | kowalchuk
answer: debateprep-e | 4300 | kowalchuk | kowalchuk
answer: debateprep-b | 2780 | filing | filing
answer: debateprep-b | 3100 | local12 | local12
answer: debateprep-d | 3100 | percy | local12

=== question whether Thibodeaux signed away the pensions
verdict: conflicts
origins: 4
answer: debateprep-a | - | kowalchuk | kowalchuk | affirms | he did, with the company's pen
answer: debateprep-a | - | thibodeaux | thibodeaux | denies | he never signed a pension agreement
answer: debateprep-b | - | letter | letter | affirms | he would not let a pension matter stand in the way
answer: debateprep-b | - | okonkwo | okonkwo | affirms | he signed the bargain he had announced

=== question viewers of the debate
verdict: supersedes
origins: 1
answer: debateprep-c | 21400000 | gauge | gauge
answer: debateprep-f | 24900000 | gauge | gauge

=== question viewers who thought Kowalchuk had won, in percent
verdict: conflicts
origins: 2
answer: debateprep-a | 47 | poll6 | poll6
answer: debateprep-e | 47 | poll6 | poll6
answer: debateprep-f | 44 | pollbl | pollbl
