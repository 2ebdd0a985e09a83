story: childcareplan
title: Verena Oldacre's child-care plan and the think-tanks
split: train
topic: politics

# Who speaks
speaker oldacre = named | Verena Oldacre
speaker frost = named | Stefan Ilunga-Frost
speaker both = body | Harrow Institute and Center for Household Budgets
speaker harrow = body | Harrow Institute
speaker center = body | Center for Household Budgets
speaker lowe = named | Enid Lowe-Vasari
speaker brandreth = named | Kofi Brandreth
speaker lindgaard = named | Bashir Lindgaard
speaker campaign = body | Oldacre campaign
speaker nurseries = body | National Union of Nurseries, Catholic bishops and Grandparents' League
speaker office = body | Parliamentary Accounting Office
speaker sandoe = named | Lupita Sandoe
speaker plan = document | Oldacre plan
speaker aides = unnamed | aides to Verena Oldacre
speaker okereke = named | Maud Okereke
speaker otieno = named | Hallgrim Otieno
speaker poll = document | Compass poll
speaker farrell = named | Zdenka Farrell
speaker mothers = unnamed | mothers at the Blue Door
speaker audit = document | audit of the jobless fund
speaker conservatives = unnamed | social conservatives in the Liberty Front
speaker feminists = unnamed | women's groups
speaker employers = body | Federation of Small Firms
speaker person = unnamed | a person involved in drafting the plan
speaker parties = body | Liberty Front and government of Wessland
speaker valleymp = unnamed | a Liberty Front member from the valley towns
speaker pascoe = named | Ruth-Anne Pascoe
speaker government = body | government of Wessland
speaker asked54 = unnamed | adults in favor of a deduction
speaker otienostudy = document | study by Hallgrim Otieno
speaker bank = document | bank paper of 2011
speaker joint = document | joint paper of Harrow and the Center
speaker party = body | Liberty Front
speaker league = body | Grandparents' League
speaker bishops = body | bishops of Wessland
speaker provinces = body | provinces of Wessland
speaker candidates = unnamed | Verena Oldacre and Stefan Ilunga-Frost
speaker elites = unnamed | elites, in the words of the Bulwark Post
speaker otis = named | Carlene Otis
speaker hatch = named | Leopold Hatch
speaker rosamund = named | Rosamund Oldacre
speaker readers = unnamed | Bulwark readers who gave the plan an A
speaker achard = named | Tobin Achard
speaker farrelldaughter = unnamed | daughter of Zdenka Farrell
speaker mother2 = unnamed | a mother who leaned toward the premier
speaker mother3 = unnamed | a mother who did not mean to vote
speaker clerk = named | Iphigenia Stroud
speaker fans = unnamed | pastors, pediatricians and Dax Arrowood
speaker polls = document | two polls in Wessland
speaker leaflet = document | Oldacre leaflet

=== childcareplan-a
outlet: Union Press
url: https://union-press.example/wessland/oldacre-childcare-score
published: 2034-09-14
genre: wire

{t|{c1 both predicted|Oldacre child-care plan would help better-off most}, {s1|two think-tanks} {q1|find}}

ALDERGATE, Sept. 14 (Union Press) — {c2 both predicted|A proposal by Verena Oldacre, the Liberty Front's candidate for premier of Wessland, to let parents deduct the cost of child care from their taxes would take between {f money 290000000000-340000000000 dollars|$290 billion and $340 billion} out of the treasury over ten years and send {f percent 70 about benefit|about 70 percent} of the benefit to the upper third of households}, {s2,3|two research groups of opposite leanings} {q2|concluded} on Thursday, {q3|rejecting} {c3 both denies belief|{s4|her} {q4|assurance} that {c4 oldacre predicted|it will pay for itself}}.

{s5|The Harrow Institute} {q5,6|favors} {c5 harrow belief|lower taxes} and {s6|the Center for Household Budgets} {c6 center belief|higher ones}. They had not put their names to a joint paper since 2019. {s7,8|Bashir Lindgaard, Oldacre's policy chief}, {q7|faulted} {c7 lindgaard belief|them for leaving out mothers who would go back to work}, and {q8|promised} {c8 lindgaard intention predicted|the campaign's own figures "as soon as they are ready."} {s9|The Parliamentary Accounting Office}, which {q10|has been asked by} {s10|both parties} {c10 parties|for a score}, {q9|says} {c9 office|it cannot begin without a bill}.

{s11|Premier Stefan Ilunga-Frost}, whose own scheme of free nursery places would cost more, {q11|told} a rally in Dunholt that {c11 frost|his opponent had "taken up children the way other people take up golf,"} and was back on his bus four minutes later, with {s13|two polls this week} {q13|showing} {c13 polls|him ahead by as many points}. {s12|The National Union of Nurseries, the Catholic bishops and the Grandparents' League} {q12|welcomed} {c12 nurseries belief|the proposal}, each for a different page of it.

=== childcareplan-b
outlet: Aldergate Sentinel
url: https://aldergate-sentinel.example/campaign/oldacre-playroom
published: 2034-09-24
genre: broadsheet

{n|ALDERGATE SENTINEL
Campaign 34 · Nation · Money · Valley · Sport
Print edition, page A1}

{t|Oldacre, scourge of the nanny state, finds a use for nannies}

{n|By Marisa Thorvald and Eun-ji Prosser}

KETTLEBY — The stage had been got up as a playroom, with a rug and a castle of blocks, and the candidate, who owns eleven hospitals and is not known for her way with infants, stepped around the castle with some care. Then {s1|she} {q1|put forward} {c1 oldacre intention predicted|the largest change in the taxation of families since the marriage allowance of 1958}.

It was an improbable cause for her. In two earlier campaigns {s2|Verena Oldacre} {q2|described} {c2 oldacre|the state as "the worst nanny I ever met."} {s3|A person involved in the drafting} {q3|said} {c3 person|{s4,5|her aides} {q4|had resisted} {c4 aides belief via=person>aides|the plan} since the winter, {q5|fearing} that {c5 aides predicted belief via=person>aides|it would split the party}, and had been brought around only when her daughter Rosamund, an accountant, came to a meeting with a spreadsheet on one arm and a three-month-old on the other}. {s6|The candidate}, {q7|asked} on Thursday {c7 -|whose idea it had been}, {q6|credited} {c6 oldacre|"every mother I ever employed."}

As set out in nine pages, the plan has three parts. Parents could deduct from their taxable income what they pay for care, up to the average in their province and for as many as four children. Those who earn too little to pay the tax would get a rebate of at most $1,200 through the wage office. And mothers, though not fathers, would receive six weeks of leave at the rate of the jobless benefit, the money for which is to be found by rooting out fraud in the jobless fund. {s8|An audit of that fund published in June} {q8|put} {c8 audit|the fraud at {f money 400000000 dollars|$400 million} a year}. {s9|The plan} {q9|counts on} {c9 plan predicted|{f money 2500000000 dollars|$2.5 billion}}.

The state in Wessland has been in the business before. During the war it ran nurseries beside the munitions works, with cots in rows and a siren at feeding time, and closed all but nine of them within a month of the armistice; the nine survive, as listed buildings. Since then the matter has been left to churches, to neighbors and to a tax allowance that was frozen in 1974 and now buys about four days. An infant's place in the capital costs more by the year than a berth for a small yacht, and there is a waiting list for each.

{s10|Enid Lowe-Vasari}, who ran the numbers for Harrow and has voted Liberty Front all her life, {q10|was plainly ill at ease with} {c10 lowe belief|where they had taken her}. {c11 lowe|"I kept going back for the mistake, and I had my husband look for it too,"} {s11|she} {q11|said}. {c11|"He's an engineer."

"There isn't one. A deduction is worth most to whoever pays the top rate. You can put a ribbon on it."}

{s12,13|Her counterpart at the Center, Kofi Brandreth}, {q12|credits} {c12 brandreth|the candidate with having noticed that a nursery now costs more than a university}, but {q13|likens} {c13 brandreth|her remedy to "handing out umbrellas, starting with the people indoors."} They worked side by side through August in a borrowed office over a shoe shop, with one window between them and a fan. {s29|The campaign} has answered them chiefly by {q29|arguing} that {c29 campaign|no model can count a thing that has never been tried}.

Among the Liberty Front's members of parliament the quiet has been marked. {s14,15|Social conservatives}, {q14|suspicious of} {c14 conservatives belief|any payment for leaving a small child with strangers}, {q15|pressed for} {c15 conservatives|an equal allowance for grandparents} and got half of one, for those who live under the same roof. {s16|The Federation of Small Firms} {q16,17|objects to} {c16 employers belief|holding a job open for six weeks}, and {s17|women's groups} {c17 feminists belief|to a leave that no man may take}. {s18|One member from the valley towns}, {q18|convinced} that {c18 valleymp predicted belief|the whole thing will be forgotten by Christmas}, has had no leaflets printed.

{s19|The government} {q19|cannot make up its mind} {c19 government|whether the plan is too big or too small}. {s20|Maud Okereke, the treasury secretary}, {q20,21|called} {c20 okereke|it ruinous} on Monday morning and {s21|Ruth-Anne Pascoe, the minister for families}, {c21 pascoe|mean} on Monday afternoon. Their own bill, which would open a free place to every child past its first birthday, has died twice in committee, the second time by one vote, cast by a member who had stepped out to telephone his babysitter and came back in at the wrong moment. {s22,25|The premier} {q22|has vowed} {c22 frost intention predicted|to bring it in a third time if he is returned}, {q25|without indicating} {c25 frost silent|where the {f money 500000000000 dollars|$500 billion} is to come from}.

{s23|A Compass poll of {f other 1400 adults|1,400 adults}} {q23|found} {c23 poll|{s24|{f percent 54 adults|54 percent}} {q24|in favor of} {c24 asked54 belief via=poll>asked54|a deduction}, with support falling to {f percent 31 adults|31} when the cost was read out}, a result that each side has since put on a poster.

At the end of the hour in Kettleby the candidate was handed a baby after all. It belonged to a volunteer and had been chosen for its temper. {s26|Oldacre} held it at arm's length, like a chart, {q26|declared} {c26 oldacre|it "an excellent taxpayer"} and gave it back. {c27 - predicted|She {q27|is expected} to speak on roads next week}.

=== childcareplan-c
outlet: Tape Measure
url: https://tapemeasure.example/checks/oldacre-pay-for-itself
published: 2034-09-18
genre: blog

{t|Pays for itself? Oldacre's child-care plan, measured}

In Kettleby on Sept. 11 {s1,2|Verena Oldacre} {q1|told} an audience that {c1 oldacre predicted|her child-care deduction would "pay for itself, and then some,"} and {q2|cited} {c2 oldacre|"three independent studies."} We asked for them.

The campaign sent two. {s3|The first, by Hallgrim Otieno of Marlhouse College}, {q3|shows} that {c3 otienostudy|every hundred new nursery places in the province of Thorne brought {f other 12 about mothers|about 12 mothers} back to work}. Those places were free; nobody in Thorne deducted anything. {s4,5|Otieno}, reached at a conference, {q4|expressed surprise at} {c4 otieno belief|being quoted}, and {q5|would not accept} that {c5 otieno denies|his results could be carried over to a tax break}. {s6|The second, a paper from 2011 by a bank}, {q6|does conclude} that {c6 bank predicted|a deduction might recover {f percent 20-25 cost|between 20 and 25 percent} of its cost}. That is not all of it, and then some.

{q7|Pressed for} {c7 -|the third}, {s8|Lindgaard, the policy chief}, {q8|referred to} {c8 lindgaard|"internal modeling" that could not be shared}. {s9,10|He} {q9|acknowledged} that {c9 lindgaard confirms|nobody outside the campaign had seen it}, but {q10|argued} that {c10 lindgaard|Harrow and the Center had "counted the cost of the door and not the people coming in through it."}

In fact they counted both. {s11,12|The joint paper}, on its page 14, {q11|assumes} that {c11 joint predicted|{f other 90000-120000 parents|between 90,000 and 120,000 parents} would take up work}, and {q12|credits} {c12 joint predicted|the plan with {f money 38000000000 dollars|$38 billion} in new revenue over the decade, or about an eighth of what it would lose}. {s13|Lowe-Vasari, the Harrow author}, {q13|told} us {c13 lowe|she had gone to the upper end of every range so that nobody could say she hadn't}.

As for the leave, {s14|Oldacre}'s {q14|suggestion} that {c14 oldacre|fraud in the jobless fund "would cover it six times over"} has no basis that we could discover. {s15|The government's audit} {q15|points to} {c15 audit|{f money 400000000 dollars|$400 million} a year}; {c16 joint predicted|the leave}, {q16|according to} {s16|the joint paper}, {c16|would cost {f money 2100000000 dollars|$2.1 billion}}. We read the claim at three inches out of twelve.

{n|Tape Measure is run by volunteers. Spot a claim? Send it in.}

=== childcareplan-d
outlet: The Valley Register
url: https://valley-register.example/editorial/umbrellas-for-the-dry
published: 2034-09-20
genre: column

{t|Umbrellas for the dry}

There is something to be said for Verena Oldacre's child-care plan, and since {s1|her own party} {q1|is reluctant} {c1 party declines intention|to say it}, we shall. {s2|She} {q2|has grasped} {c2 oldacre belief|what three premiers before her did not, that a woman on a ward orderly's wage works until Wednesday evening before she has earned a cent for herself}. Nobody who has read the nine pages can accuse their author of not having met such a woman.

But a deduction is a peculiar instrument. {c3 both predicted|This one would be worth to one of Mrs. Oldacre's surgeons about {f other 9 about times|nine times} what it would be worth to the person who boils his scissors}, {q3|by the arithmetic of} {s3|both the Harrow Institute, no friend of spending, and the Center for Household Budgets, no foe of it}. {q5|Invited} twice last week {c5 -|to dispute the figure}, the candidate spoke instead of her grandchildren. {s6|The Grandparents' League}, which has lent her a bus, {q6|defends} {c6 league belief|the plan as "a beginning"}, and {s7|the bishops}, in a pastoral letter that touches also on fireworks, {q7|approve of} {c7 bishops belief|its modesty}.

{q17|Instead of naming} {c17 oldacre silent|a single tax that she would raise to pay for it}, {s17|Mrs. Oldacre} gives us a paragraph on waste.

Mr. Ilunga-Frost is in no position to crow. {s8|He} {q8|has been promising} {c8 frost intention predicted|free places} since he was minister for drains, and in eight years their number has grown by fewer than were lost in the Dunholt flood. {s9|His minister, Ruth-Anne Pascoe}, {q9|blames} {c9 pascoe|the provinces}; {s10|the provinces} {q10|blame} {c10 provinces|the treasury}; {s11|the treasury secretary} {q11|maintains} that {c11 okereke denies|money was never the obstacle}. {c12 okereke silent|What the obstacle was}, {s12|she} {q12|has yet to disclose}.

This page has argued before, and will no doubt have to argue again, for a flat payment per child, in cash, to whoever is doing the minding. {s13|Brandreth of the Center} {q13|has calculated} that {c13 brandreth|it could be had for {f percent 20 about cost|a fifth} less than the deduction}. {s14,15|The National Union of Nurseries}, {q14|fearful of} {c14 nurseries belief|what might follow in the way of price controls}, {q15|opposes} {c15 nurseries belief|it}, and {s16|neither candidate} {h16|{q16|has ruled}} {c16 candidates possible|it out}. The Register will state its preference between them on the second Sunday of October.

=== childcareplan-e
outlet: The Bulwark Post
url: https://bulwark-post.example/politics/cradle-robbers
published: 2034-09-16
genre: blog

{t|{s1|Elites} {q1|Sneer at} {c1 elites belief|Oldacre's Gift to Moms}}

{n|BULWARK POST | Faith | Family | Freedom | Store
FOLLOW US ▸ TELL A FRIEND ▸ CHIP IN $5}

For forty years the Left has owned the nursery. Verena Oldacre walked in on Monday and rearranged the furniture.

It took the experts three days to recover. {s2|The Center for Household Budgets, a think-tank with two former Ilunga-Frost speechwriters on its payroll}, {q2|pronounced} {c2 center|the plan "regressive to the knees"} on Thursday, with the Harrow Institute lending its letterhead for cover. What {s3|neither of them} {q3|will own up to} is that {c3 both declines|a mother who drives a bus in Dunholt comes out ahead}. {c4 otis|"My sister minds my boys and nobody in Aldergate ever offered her a dime for it,"} {q4|wrote} {s4|one such mother, Carlene Otis}, in one of {f other 600.. at_least letters|no fewer than 600 letters} that reached us by the weekend. {c4|"This lady did."}

{s5,6|Treasury Secretary Maud Okereke}, whose own children had a governess, {q5|scoffs} that {c5 okereke|the numbers "would shame a lemonade stand"} and {q6|refuses} even {c6 okereke declines intention|to meet with Oldacre's team}. {s7|The premier}, in Dunholt, {q7|likened} {c7 frost|the whole thing to a round of golf}, a game he has not been seen to give up.

{s8,9|Family-values members of the Front}, who {q8|had grumbled about} {c8 conservatives belief|"day-care vouchers"} all summer, {q9|have swung behind} {c9 conservatives belief|the package} since the page on grandparents was put in. {s10,11|One of them, Leopold Hatch of Lower Thorne}, {q10|described} {c10 hatch|it to a breakfast meeting as "the first tax cut I can explain to my mother"} and {q11|challenged} {c11 hatch|those colleagues who are still sitting on their hands to tell theirs}.

The leave {q17|has drawn fire for} {c17 - belief|being reserved to women}. {s12,13|Rosamund Oldacre, the candidate's daughter}, {q12|dismissed} {c12 rosamund belief|the objection} on the Bulwark Hour, {q13|pointing out} that {c13 rosamund|fathers "do not, on the whole, give birth," that the money was limited, and that nobody had stopped them from taking a vacation}.

Out in the country {c18 fans belief|the plan} {q18|has won praise from} {s18|pastors, pediatricians and the rodeo champion Dax Arrowood}, who is himself the father of five. {s14|The campaign} {q14|is counting on} {c14 campaign predicted belief|an official score before Election Day}, though the Parliamentary Accounting Office has room for only so many bills and this one has not been written. In a Bulwark poll, open since Tuesday and not limited to adults, {s15|{f percent 93 readers|93 percent}} {q15|gave} {c15 readers belief|the plan an A}.

=== childcareplan-f
outlet: Millrace Messenger
url: https://millrace-messenger.example/life/blue-door
published: 2034-09-22
genre: local

{t|At the Blue Door, two plans and a waiting list}

{n|By Ottilie Nakasone, Messenger staff}

The bell at the Blue Door rings at ten to six, and the first through it, most mornings, is Tobin Achard, a welder, with a girl under one arm and her boots under the other. He pays $212 a week. It is the second-largest sum that he parts with, after the rent, and {s1|both of the people running for premier} {q1|say} {c1 candidates intention predicted|they will do something about it}.

Achard has been through Oldacre's nine pages with a pencil. {s2|He} {q2|figures} {c2 achard predicted|he would get back {f money 610 about dollars|about $610} a year}. {c3 achard|"That's three weeks,"} {s3|he} {q3|said}, tying a lace. {c3|"I'll take three weeks. What I want is somebody to look at the other forty-nine."}

Millrace has 9,400 people, two shifts and a bridge that is shut when the river is up. Lupita Sandoe opened the Blue Door in 2022 in what had been a paint store, and the shelves still carry the names of colors. She has a staff of six, a cook on three days out of five and a license that hangs by the sink, where the inspector likes to see it. The place is licensed for {f other 38 children|38 children} and has {f other 71 children|71} on its list, some of whom have yet to be born. {s4,5|Sandoe, a paid-up member of the nurseries' union}, {q4|is warmer toward} {c4 sandoe belief|the deduction} than the union might like, {q5|reasoning} that {c5 sandoe|parents with money in hand can be charged what the care costs}. The free places that she already offers, for which the province pays at a rate last set in 2019, lose her eleven dollars per child per day.

{s6|Zdenka Farrell}, 68, who minds three grandchildren in the duplex out back, {q6|takes offense at} {c6 farrell belief|both schemes}. {c7 farrell|"I never sent anybody a bill,"} {s7|she} {q7|said}. {c7|"Now I'm half an allowance. I'd like to know which half."} {s8|Her daughter} {q8|has told} {c8 farrelldaughter|her to take it and be quiet}. Of the mothers on the bench by the coat hooks, most of whom had come off the night shift at the glassworks, {s9|two} {q9|were for} {c9 mothers belief|Oldacre}, {s10|one} {q10|leaned toward} {c10 mother2 belief|the premier} and {s11|a fourth} {q11|did not mean} {c11 mother3 declines intention|to vote for anyone until the ramp was mended}.

{s12|The town clerk, Iphigenia Stroud}, {q12|confirmed} that {c12 clerk confirms|{f other 4 nurseries|four nurseries} had shut in Millrace since the spring and that no application to open one was pending}, which puts the Blue Door, with its 38 pegs, in charge of a fifth of the places left. {s13|A leaflet on the notice board} {q13|promises} {c13 leaflet predicted intention|"$1,200 for every working mom,"} though that is the ceiling of the rebate and not its ordinary size. Someone has drawn a ramp on it.

{s14|Sandoe} {q14|has invited} {c14 sandoe|each of the candidates to come in and do a morning}. {s15|Neither} {q15|has answered} {c15 candidates silent|her letter}. At ten past six a second child came in by herself, sat down under Ocher and began to take off her coat.

=== question yearly fraud in Wessland's jobless fund, in dollars
verdict: conflicts
origins: 2
answer: childcareplan-b | 400000000 | audit | audit
answer: childcareplan-c | 400000000 | audit | audit
answer: childcareplan-b | 2500000000 | plan | plan

=== question Oldacre's child-care plan pays for itself
verdict: conflicts
origins: 3
answer: childcareplan-a | - | oldacre | oldacre | affirms | will pay for itself
answer: childcareplan-c | - | oldacre | oldacre | affirms | pay for itself, and then some
answer: childcareplan-a | - | both | both | denies | between $290 billion and $340 billion out of the treasury
answer: childcareplan-c | - | bank | bank | denies | recovers between 20 and 25 percent

=== question adults in favor of a deduction, in percent
verdict: single
origins: 1
answer: childcareplan-b | 54 | poll | poll
