story: taxplan
title: The tax plans of Wes Tolliver and Marian Achterberg
split: train
topic: politics

# Who speaks
speaker tolliver = named | Wes Tolliver
speaker achterberg = named | Marian Achterberg
speaker ledger = body | Ledger Center
speaker ledgerstudy = document | Ledger Center study
speaker pine = body | Pine Street Institute
speaker mbaye = named | Corinne Mbaye
speaker strand = named | Howard Strandberg
speaker tcamp = body | Tolliver campaign
speaker rusk = named | Delia Rusk
speaker pell = named | Grant Pellerin
speaker baker = named | Lourdes Quintero
speaker hardware = named | Chuck Nyquist
speaker accountant = unnamed | accountant of Chuck Nyquist
speaker chamber = body | Missaukee Chamber of Commerce
speaker plan = document | Achterberg plan
speaker tplan = document | Tolliver plan
speaker poll = document | Northfield poll
speaker polled = unnamed | Missaukeeans asked by Northfield
speaker ad = footage | Tolliver television advertisement
speaker clip = footage | video of Achterberg in Elkhart Falls
speaker rivals = unnamed | rivals of Wes Tolliver
speaker economists = unnamed | economists of both parties
speaker treasury = document | Treasury figures
speaker post = document | post by Wes Tolliver
speaker unions = body | Federation of Labor
speaker farmers = unnamed | farm families
speaker adviser = unnamed | an adviser to Marian Achterberg
speaker letter = document | letter of 88 economists
speaker shoppers = unnamed | shoppers
speaker boy = unnamed | son of Lourdes Quintero
speaker rules = document | rules of the thermos draw
speaker camps = body | campaigns of Tolliver and Achterberg

=== taxplan-a
outlet: Federal Wire
url: https://federal-wire.example/politics/tax-plans-ledger-study
published: 2036-09-14
genre: wire

{t|{c1 ledgerstudy predicted|Tolliver's tax plan would cost twice Achterberg's}, {s1|study} {q1|finds}}

HARMON CITY, Sept. 14 (Federal Wire) — {c2 ledgerstudy predicted|Former governor Wes Tolliver's plan to cut income tax rates would lower revenue by {f money 3100000000000 about dollars|about $3.1 trillion} over ten years, more than twice what his rival for the presidency, Sen. Marian Achterberg, would give up}, {s2|a study by the Ledger Center} {q2|said} on Sunday.

{s3|The nonpartisan center} {q3|put} {c3 ledger predicted|the cost of Achterberg's plan at {f money 1200000000000-1500000000000 dollars|between $1.2 trillion and $1.5 trillion}}, the width of the range being due to a child credit whose cutoff the senator has yet to fix.

{s4,5|Tolliver's campaign} {q4|rejected} {c4 tcamp denies|the numbers}, {q5|arguing} that {c5 tcamp predicted|growth would pay for {f percent 66.7 about cost|about two thirds} of the cut}. {s6,7|Achterberg}, campaigning in Elkhart Falls, {q6|welcomed} {c6 achterberg belief|the study} and {h7|{q7|promised}} {c7 achterberg intention predicted|to publish the cutoff "before the leaves are down."}

The top rate, {f percent 37 rate|37 percent} now, applies to income above {f money 410000 dollars|$410,000}. Tolliver would bring it to {f percent 29 rate|29}. Achterberg would raise it to {f percent 41 rate|41} and double the deduction for equipment.

=== taxplan-b
outlet: The Harmon City Dispatch
url: https://harmon-dispatch.example/campaign/two-plans-one-counter
published: 2036-09-20
genre: feature

{n|THE HARMON CITY DISPATCH
Campaign  Money  Metro  Weekend
You are reading one of 2 free articles}

{t|Two plans, one lunch counter, and the arithmetic of November}

{n|By Rosalind Yates · Photographs by D. Kimura · Sept. 20, 2036}

FORT SABINE — The counter at Nyquist Hardware sells coffee at a dollar, and on the wall behind it, between the paint chips and a calendar from a seed company, hang two sheets of butcher paper on which anybody may write what he would do with the money. The left-hand sheet is headed W.T., the right-hand one M.A. As of Thursday there were {f other 31.. more_than entries|more than 30 entries} on the left, {f other 24.. vague entries|dozens} on the right, and one, in pencil, that spans both and is not printable.

Chuck Nyquist has {f jobs 11 employees|11 employees}, two of them nephews. {s1,2|He} {q1|is fond of} {c1 hardware belief|neither candidate}, {h2|{q2|suspecting}} that {c2 hardware belief predicted|whoever wins will be back in two years for the half that was missed}, but there is nothing idle in the way he reads a table. Last year his store cleared {f money 88000 about dollars|roughly $88,000}. Under Tolliver's plan, by {s3|his accountant}'s {q3|reckoning}, {c3 accountant predicted|he would keep {f money 4000 about dollars|nearly $4,000} more}; under Achterberg's he would keep less than that, unless he bought the forklift, in which case he would keep more. {s4|Nyquist} {q4|wants} {c4 hardware intention predicted|the forklift}.

Three doors down, {s5|Lourdes Quintero}, who bakes for {f other 40.. at_least restaurants|at least 40 restaurants} and was up at two, {q5|has little patience for} {c5 baker belief|the whole comparison}. {c6 baker|"They cut me a slice and tell me it's a cake,"} {s6|she} {q6|said}, tying a string. {c6|"My flour went up {f percent 19 by=baker price|nineteen percent}. Nobody has a plan for flour."}

The republic has argued about income tax since it had incomes. The first, of 1864, was to last as long as the war and outlived it by eleven years; the second was struck down by a court whose members did not pay it; the third, the present one, came in with the flood loans and has been amended at every Congress but two. A taxpayer in Missaukee fills in a form of four pages, of which the third is about timber. The state levies nothing of its own on wages, having a tax on pipelines instead, and the counties live on land. It is from this arrangement, which leaves the federal rate as the only one that anybody feels, that a presidential campaign in Missaukee takes its shape: no hospital, no war and no scandal has moved as many votes there as a bracket.

Tolliver learned it early. As governor he cut the pipeline levy twice, and {s7|he} {q7|credits} {c7 tolliver|those cuts with the four good years that came after}. {s8|Economists of both parties} {q8|attribute} {c8 economists|them to the price of gas}. The claim nevertheless stands at the head of every speech that he gives, and {s9|the Pine Street Institute}, which shares a landlord and several donors with his party, {q9|defends} {c9 pine belief|it}. In a paper of 58 pages {s10|the institute} {q10|says} that {c10 pine predicted|a cut in the top three rates would draw so much money out of tax shelters and so many retired people back into part-time work that the treasury would be short by no more than {f money ..900000000000 at_most dollars|$900 billion} at the end of ten years, and that even this hole would close by itself if the next president let the spending caps stand}. {s11|The paper's author, Howard Strandberg, a former treasury official with a bow tie and a grievance}, {q11|regards} {c11 strand belief|the Ledger study as "astrology with footnotes."}

{s12|Corinne Mbaye}, who wrote the Ledger study, {q12|is unmoved by} {c12 mbaye denies belief|this}. {c13 mbaye|"Howard assumes that people work more because he would,"} {s13|she} {q13|said} on Wednesday at a lunch in the capital, her second that day. {c13|"I looked at what they did the last {f other 3 by=mbaye times|three times}. Mostly they fished."}

What each of the plans contains is less than its admirers suppose. {s14,23|Tolliver's} {q14|calls for} {c14 tplan predicted|{f other 3 rates|three rates} in place of {f other 7 rates|seven}}; it {q23|says nothing of} {c23 tplan silent|the estate tax}. {s15|The preamble of Achterberg's} {q15|invokes} {c15 plan|"the counter, the bench and the barn,"} and it runs after that to {f other 140 about pages|about 140 pages} of phase-ins. {s16|An adviser} who helped to draft it {q16|said} {c16 adviser|{f percent ..5 at_most households|no more than five percent of households} could say what is in it}. {s17|The senator}, who taught bookkeeping for nine years before she went to law school, {q17|is proud of} {c17 achterberg belief|the footnotes}.

{q18|Asked} on Thursday {c18 -|whether she would tax the sale of farmland}, {s19|she} {q19|refused to rule} {c19 achterberg declines intention|it out}. That did not help. {s20|Farm families around Elkhart Falls}, already {q20|resentful of} {c20 farmers belief|her vote on the dam}, booed, politely, the way they do at ball games.

At Nyquist's, on Thursday night, a nephew swept up, took the sheets down and counted them, for the window. The rain told on the ink. {s21|Quintero's boy} had written on both, {q21|hoping} {c21 boy predicted intention|to win the free thermos}, for which {s22|the rules}, in small type, {q22|demanded} {c22 rules|a purchase}.

{n|Caption credits: D. Kimura
Sign up for Money Morning}

=== taxplan-c
outlet: Elkhart Falls Record
url: https://elkhart-record.example/news/tax-study
published: 2036-09-15
genre: local
copy of: taxplan-a

{t|{s1|Study} {q1|puts} {c1 ledgerstudy predicted|Tolliver tax cut at {f money 3100000000000 dollars|$3.1 trillion}}}

{c2 ledgerstudy predicted|Former governor Wes Tolliver's plan to cut income tax rates would lower revenue by {f money 3100000000000 about dollars|about $3.1 trillion} over ten years, more than twice what his rival for the presidency, Sen. Marian Achterberg, would give up}, {s2|a study by the Ledger Center} {q2|said} on Sunday.

{s3,4|Mr. Tolliver's campaign} {q3|rejected} {c3 tcamp denies|the numbers}, {q4|arguing} that {c4 tcamp predicted|growth would pay for {f percent 66.7 about cost|about two thirds} of the cut}.

{s5|Sen. Achterberg}, who spoke at the grain elevator here on Sunday, {q5|welcomed} {c5 achterberg belief|the study}. The high school band played, and the lunch counter ran out of rolls.

=== taxplan-d
outlet: Fact Desk
url: https://factdesk.example/checks/achterberg-farm-ad
published: 2036-09-24
genre: blog

{t|Does Achterberg 'want a third of your barn'? No}

{s1|A thirty-second advertisement paid for by the Tolliver campaign and running since Friday in {f other 6 states|six states}} {q1|shows} {c1 ad|a barn with a third of its boards missing}. A man's voice comes in as the roof goes. {c2 ad|"Marian Achterberg wants a third of this,"} {s2|the voice} {q2|says}. {c2|"She put it in writing."}

We looked for the writing. {s3|The only passage of the Achterberg plan} that mentions farm buildings {q3|proposes} {c3 plan intention predicted|a tax of {f percent 33 tax|33 percent} on gains from their sale within {f duration ..2 less_than years|less than three years} of an inheritance, with the first {f money 2000000 dollars|$2 million} free}. {q10|Asked for} {c10 -|the basis of the spot}, {s4|Tolliver's press secretary, Grant Pellerin}, {q4|cited} {c4 pell|page 61}. Page 61 is the index.

{q5|According to} {s5|Treasury figures}, {c5 treasury|sales of that kind numbered {f other ..399 less_than sales|fewer than 400} last year in the whole republic, and {f percent 12 sales|12 percent} of them passed the threshold}. {s6|Achterberg} {q6|has denied} several times that {c6 achterberg denies|she means to tax working barns}. A clip that {s7|her opponents} {q7|call} {c7 rivals|a confession}, filmed in Elkhart Falls on Sept. 14, does not carry the weight put on it. {s8|The full footage} {q8|shows} {c8 clip|her answering a question about boats}. {s9|Pellerin}, to whom we sent it, {q9|did not reply to} {c9 pell silent|two messages}.

The ad earns three crossed hammers of four. We took one off because the word "wants" is, in politics, unfalsifiable.

=== taxplan-e
outlet: Sunrise with Dell & Amy, Channel 5
url: https://channel5.example/transcripts/sunrise-rusk
published: 2036-09-26
genre: broadcast

{n|RUSH TRANSCRIPT. MAY CONTAIN ERRORS.}

{t|Sunrise: Delia Rusk of the Achterberg campaign}

AMY: Ms. Rusk, your candidate is down in Missaukee.

{s1|RUSK}{q1|:} {c1 rusk|We were down {f percent 9 by=rusk points|nine points} in July. We're down two, Amy. I'd sooner be us than him.}

AMY: On the cutoff for the child credit: still no number?

{s2|RUSK}{q2|:} {c2 rusk predicted|It'll be somewhere {f money 90000-110000 by=rusk dollars|between ninety and a hundred and ten thousand}. She wants to hear from parents first. I won't do her homework on the air.}

DELL: We'll be back with a goat that paints.

=== taxplan-f
outlet: The Harmon City Dispatch
url: https://harmon-dispatch.example/campaign/cutoff-published
published: 2036-10-03
genre: broadsheet

{t|Achterberg names her number, and the think tanks start again}

HARMON CITY — Sen. Marian Achterberg on Friday set the cutoff for her child credit at {f money 96000 dollars|$96,000}, three weeks after {c16 tolliver|she} {q16|was accused by} {s16|Tolliver} {c16|of hiding it}.

{c1 ledger predicted|With that cutoff the plan would cost {f money 1300000000000 about dollars|about $1.3 trillion} over the decade}, {s1|the Ledger Center} {q1|said} within the hour. {s2,3|Pine Street}, {q2|unhappy with} {c2 pine belief|the method}, {q3|put} {c3 pine predicted|the cost at {f money 1800000000000.. at_least dollars|no less than $1.8 trillion}} by dinner.

{c4 tolliver|"So she found it under the bed,"} {s4|Tolliver} {q4|said} at an airfield in Korbel, the last of five stops, where the wind took his notes. {c4|"Now let her find the rest."} {s5|His campaign's post of the same evening} {q5|promised} {c5 post intention predicted|"a rate card for every kitchen,"} and was taken down when somebody noticed that the rates on it were those of his second draft.

{s6|The Federation of Labor}, which {q6|had been reluctant} {c6 unions declines intention|to spend on her behalf}, gave {f money 5000000 dollars|$5 million}. {s7,8,15|The Missaukee Chamber of Commerce}, {q7|keen on} {c7 chamber belief|Tolliver's rates} and {q8|nervous about} {c8 chamber belief|his temper}, {q15|endorsed} {c15 chamber belief|nobody}. {s9|A Northfield poll of {f other 801.. more_than people|more than 800 Missaukeeans}} {q9|found} {c9 poll|the two within a point of each other}, with {s10|{f percent 46 voters|46 percent}} {q10|saying} {c10 polled via=poll>polled|neither plan would change what they pay}.

The law leaves little of this to whoever wins. A president proposes a schedule of rates by the end of February; the House may change every line of it and has never failed to; the Senate, in which {f other 34 seats|34 seats} are up, then sits on it through the summer. In 1998 the schedule that came out had been written in full by a committee clerk during a snowstorm and was better, on the whole, than the one that went in. The clerk was promoted. {s11|Mbaye}, who was an intern that winter, {q11|said} {c11 mbaye|she kept him alive by carrying him soup}.

{s12|A letter signed by {f other 88 economists|88 economists}} and released Thursday {q12|urges} {c12 letter|both candidates to say which spending they would cut}. {s13|Neither campaign} {q13|would commit} {c13 camps declines intention|to an answer}. {c14 shoppers|What people want}, in {s14|shoppers}' {q14|view}, {c14|is a price for eggs}.

=== question cost of the Tolliver plan over ten years, in dollars
verdict: conflicts
origins: 2
answer: taxplan-a | 3100000000000 | ledgerstudy | Ledger Center
answer: taxplan-c | 3100000000000 | ledgerstudy | Ledger Center
answer: taxplan-b | ..900000000000 | pine | Pine Street Institute

=== question cost of the Achterberg plan over ten years, in dollars
verdict: conflicts
origins: 2
answer: taxplan-a | 1200000000000-1500000000000 | ledger | Ledger Center
answer: taxplan-f | 1300000000000 | ledger | Ledger Center
answer: taxplan-f | 1800000000000.. | pine | Pine Street Institute

=== question cutoff of the child credit, in dollars
verdict: supersedes
origins: 2
answer: taxplan-e | 90000-110000 | rusk | Achterberg campaign
answer: taxplan-f | 96000 | - | Marian Achterberg
