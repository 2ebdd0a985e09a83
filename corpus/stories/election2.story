story: election2
title: The disputed presidential count in Tambira
split: train
topic: politics

# Who speaks
speaker nec = body | National Electoral Council
speaker dlomo = named | Emeka Dlomo
speaker sankore = named | Halima Sankoré
speaker mwakila = named | Josephat Mwakila
speaker police = body | police of Tambira
speaker lwanga = named | Moussa Lwanga
speaker nyirenda = named | Baraka Nyirenda
speaker mission = body | Continental Union mission
speaker lakes = body | Lake States Observer Group
speaker clerks = unnamed | two clerks of the National Electoral Council
speaker thirdclerk = unnamed | a third clerk of the National Electoral Council
speaker neighbours = unnamed | neighbours on Palm Road
speaker table = document | last table of the National Electoral Council
speaker tally = body | Citizens' Tally
speaker adeyemi = named | Sister Perpetua Adeyemi
speaker churches = unnamed | the churches
speaker traders = unnamed | traders on Palm Road
speaker diplomat = unnamed | a European diplomat
speaker lumo = outlet | Radio Lumo
speaker lawyers = unnamed | the lawyers of Halima Sankoré
speaker petition = document | petition of the Orange Alliance
speaker doctors = body | Doctors' Union
speaker hospital = body | Ngosa General Hospital
speaker video = footage | video filmed from a balcony on Palm Road
speaker schoolgirl = unnamed | a schoolgirl on Palm Road
speaker ruling = document | ruling of the Constitutional Court
speaker court = body | Constitutional Court
speaker party = body | Movement for Renewal
speaker orange = body | Orange Alliance
speaker young = unnamed | the younger people in the Orange Alliance
speaker finance = unnamed | a finance ministry official
speaker review = outlet | Lake Review
speaker dissent = unnamed | two dissenting judges of the Constitutional Court
speaker form = document | Form 9 of the school at Old Ferry

=== election2-a
outlet: Lakes Press
url: https://lakespress.example/2032/11/07/tambira-result
published: 2032-11-07
genre: wire

{t|Tambira: {s1|commission} {q1|names} {c1 nec|Mwakila winner}, {s2|rival} {q2|rejects} {c2 sankore denies|count}}

NGOSA, Nov 7 (Lakes Press) – {c3 nec|President Josephat Mwakila has won a third term in Tambira with {f percent 51.3 vote|51.3 percent} of the vote}, {s3|the National Electoral Council} {q3|said} on Sunday, four days after an election whose count was halted for {f duration 19 @2032-11-05 hours|nineteen hours} and whose last boxes came in by canoe.

{s4,5|Its chairman, the retired judge Emeka Dlomo}, {q4|put} {c4 dlomo|the share of Halima Sankoré of the Orange Alliance at {f percent 46.9 vote|46.9 percent} and turnout at {f percent 71.4 @2032-11-03 turnout|71.4 percent}}, and {q5|did not say} {c5 dlomo silent|why the screens had gone dark on Thursday night}.

Sankoré, a surgeon and former mayor of the port of Lumo, did not concede. {c6 sankore|"We hold {f records 21001.. more_than forms|more than 21,000 signed forms} from {f other 24600 stations|24,600 polling stations}, and they do not say what the judge says,"} {s6|she} {q6|told} a crowd outside her party's house. {c6|"Either the paper is lying or he is."}

Under the constitution a candidate has seven days to go to the Constitutional Court and the court has fourteen to rule. It has heard five such petitions since 1994 and granted none.

The vote itself passed off calmly in most of the 14 regions. {c7 nec|In Lower Sefu, where floods had cut the road, {f other 180 about @2032-11-03 stations|about 180 stations} opened late and {f other 20.. at_least @2032-11-03 stations|at least 20} not at all}, {q7|according to} {s7|the council}. {s8,9|Police} {q8|said} {c8 police|{f arrested 14 people|14 people} were being held over a fire at a council store in Ruvata} and {q9|appealed for} {c9 police|calm}.

{c10 - predicted|The Continental Union's observers, {f deployed 320 observers|320} of them, {h10|{q10|are expected}} to give their first findings this week}.

=== election2-b
outlet: Voice of Lumo Online
url: https://voice-of-lumo.example/election/count
published: 2032-11-08
genre: local
copy of: election2-a

{t|Mwakila named winner; {s1|Sankoré}{q1|:} {c1 sankore|'Either the paper is lying or he is'}}

{c2 nec|President Josephat Mwakila has won a third term with {f percent 51.3 vote|51.3 percent} of the vote}, {s2|the National Electoral Council} {q2|said} on Sunday, four days after an election whose count was halted for {f duration 19 @2032-11-05 hours|19 hours}.

{s3|Its chairman, retired judge Emeka Dlomo}, {q3|put} {c3 dlomo|the share of our former mayor Halima Sankoré at {f percent 46.9 vote|46.9 percent}}.

{c4 sankore|"We hold {f records 21001.. more_than forms|more than 21,000 signed forms} from {f other 24600 stations|24,600 polling stations}, and they do not say what the judge says,"} {s4|she} {q4|told} a crowd in Ngosa.

A candidate has seven days to go to the Constitutional Court, which has granted none of the five petitions it has heard since 1994.

=== election2-c
outlet: Ngosa Standard
url: https://ngosa-standard.example/live/palm-road
published: 2032-11-11
genre: live blog

{n|LIVE · Palm Road · updates newest last · Refresh · Data-saver mode on}

{t|Palm Road, hour by hour}

08:15 The first people arrive on foot from the Lumo bus park, since no buses are running. Oranges are handed out, the fruit, from a lorry.

09:40 {s1|Police}{q1|:} {c1 police|the gathering is an "unlawful assembly"}. It has a permit, number 88, issued on Monday by the same police.

11:05 Noon prayers begin early in the street. {s2|Moussa Lwanga, the police commissioner}, {q2|puts} {c2 lwanga|the crowd at {f attending ..5000 at_most people|no more than 5,000}}; {s3|the Orange Alliance} {q3|says} {c3 orange|it is {f attending 40000 people|40,000}}.

12:32 Water cannon, then gas, then a sound that nobody here needs explained.

13:10 {s4|Video filmed from a balcony above the tyre shop} {q4|shows} {c4 video|a line of men in green kneeling at the corner of Court Street and, some eleven seconds later, people falling near the fountain}. The Standard has matched the balcony to the street.

14:05 {s5|Ngosa General} {q5|reports} {c5 hospital|{f injured 27.. at_least people|at least 27 wounded}, the youngest nine years old}.

15:20 {s6|Sankoré}, on her page{q6|:} {c6 sankore|"Go home, carry one another, come back tomorrow."}

16:48 {s7|The Doctors' Union} {q7|says} {c7 doctors|{f killed 11 people|eleven people} have been brought in dead, most of them shot from the front}. {s8,9|Lwanga} {q8|has confirmed} {c8 lwanga confirms|{f killed 2 people|two deaths}} and {q9|says} {c9 lwanga|no live round was fired}.

18:30 The lorries have gone. A schoolgirl in a torn pinafore is collecting sandals from the fountain and standing them in pairs along the wall. {s10|She} {q10|hopes} {c10 schoolgirl predicted belief|people will come for them}.

{n|We are pausing updates for the night. Send pictures to the news desk, not to strangers.}

=== election2-d
outlet: Tambira News Agency
url: https://tana.example/en/2032/11/12/minister-briefing
published: 2032-11-12
genre: translation

{t|{s1|Minister of Interior}{q1|:} {c1 nyirenda|No Massacre on Palm Road}}

NGOSA, November 12 (TANA) – {s2|The Minister of the Interior, Comrade Baraka Nyirenda}, yesterday {q2|refuted} {c2 nyirenda denies|the fabrications of certain foreign channels about the disturbances on Palm Road}, where hooligans in the pay of the losing candidate had attempted to storm the Court.

{c3 nyirenda|The number of the dead is {f killed 3 @2032-11-11 people|three}}, {s3|the Minister} {q3|stressed}, {c3|of whom {f killed 1 @2032-11-11 constable|one} was a constable of police, while {f killed 2 @2032-11-11 people|two looters} perished under a wall which they themselves had weakened}. {s4,5|He} {q4|commended} {c4 nyirenda belief|the forces of order for their "surgical patience"} and {q5|alleged} that {c5 nyirenda|{f other ..60 at_most agitators|as many as 60 agitators} had been ferried across the lake}.

The Minister was received at the General Hospital by the Director and inspected the new laundry. {s6|He} {q6|promised} {c6 nyirenda predicted intention|the construction of a second one}.

=== election2-e
outlet: Ngosa Standard
url: https://ngosa-standard.example/weekend/nineteen-hours
published: 2032-11-15
genre: broadsheet

{n|NGOSA STANDARD — Monday Review
By Amina Tchalla, Joseph Okware and a colleague in Ruvata who is not named for safety}

{t|Nineteen hours in the hall of numbers}

A vote in Tambira is counted aloud. When the last voter has gone, the presiding officer breaks the seal, holds each paper above her head so that those at the windows can see it, and says a name. The figures are written on a Form 9 in five copies: one is pasted to the door, one goes to each of the two main parties, one to the region, one to Ngosa, where clerks type it into a machine in the basketball hall of the teachers' college. It is a slow way of choosing a president, devised after the lake war by people who trusted nobody, and for {f duration 31 hours|31 hours} after the polls closed on 3 November it worked.

Then, at twenty past eleven on the second night, the screens in the hall went blank.

{s1|The National Electoral Council} {q1|blames} {c1 nec|a generator}. {s2|Two of its own clerks}, seen separately and in places of their choosing, {q2|say} that {c2 clerks|the generator never stopped, that the lights stayed on and the fans kept turning, and that they were sent to the canteen five minutes before the screens went dark, after {q29|being told} {c29 -|to leave their passwords on the desks because an inspection was coming}, of which there was afterwards no sign}. {s3|A third} {q3|remembers} {c3 thirdclerk|the fans but not the order}. {q4|Asked} on Friday {c4 -|who had given it}, {s5|Dlomo} {q5|said} {c5 dlomo declines|he would answer in court and nowhere else}.

When the figures returned, at twenty past six the next evening, {f records 4100 about forms|some 4,100 more forms} had been entered. Nobody disputes that they exist. The quarrel is over what stands on them. In Ruvata, the president's home region, a plateau of tea and boarding schools, {s6|the Citizens' Tally}, a network of church and mosque groups with {f deployed 9000 about volunteers @2032-11-03|about 9,000 volunteers} at the doors, {q6|has found} {c6 tally|turnout above 100 percent in {f other 190-215 stations|between 190 and 215 stations}, depending on how the votes of soldiers are treated}. {c7 adeyemi|"I taught arithmetic for thirty years,"} {s7|its coordinator, Sister Perpetua Adeyemi}, {q7|said} on the steps of the cathedral, where she was selling candles. {c7|"I never gave a child more than a hundred.

"But I never had a child with a regiment either."}

{s8|The Form 9 of the school at Old Ferry}, of which the Standard has photographed the copy on the door, {q8|gives} {c8 form|{f other 212 votes|212} to Sankoré and {f other 88 votes|88} to the president}. On the council's website it is {f other 88 by=nec votes|88} and {f other 1212 by=nec votes|1,212}.

Old Ferry is nine hours from the capital by the new road and two days by the old one. The school has four rooms, a bell made from a brake drum and, since the last storm, no roof over the fourth. Its presiding officer, a teacher of geography, wrote out her copies by the lamp of a motorcycle, had them signed by the agents of both parties and by a goatherd who happened to be up, and slept with the box under her head. In the morning a lorry came for it. She was handed a receipt, which she keeps in her Bible, and her fee, the price of three hens. She has since been posted to an island.

Halima Sankoré came late to politics. She ran the eye clinic at Lumo for eleven years and the town for six, during which its port was dredged and its debts were not. Her Orange Alliance is four parties, two trade unions and a wrestling federation. Josephat Mwakila, a former wrestler himself, has ruled since 2022 on roads, on cheap diesel and on a gift for turning up at funerals. The six elections since the war have been held on time. The first was noted for its queues, the third for a song. Twice the loser went abroad for his health.

{s9|The churches}, which {q9|had backed} {c9 churches belief|the president} in 2022, have fallen silent. {s10,11|Traders on Palm Road}, {q10|afraid of} {c10 traders predicted belief|a second week of shutters}, {q11|would settle for} {c11 traders belief|anybody, quickly}. {s12,13,14|Mwakila}, who {q12|sees} {c12 mwakila belief|the whole affair as "a fever the doctor brought with her"}, {q13|told} Radio Lumo on Saturday that {c13 mwakila via=lumo>mwakila|he slept well}, and {q14|has ruled out} {c14 mwakila declines intention|sharing power}.

The foreigners disagree among themselves. {s15,16,17|The Continental Union mission, led by the former president Théophile Gaye}, {q15|credited} {c15 mission|polling staff with "stamina past all reason"}, {q16|criticised} {c16 mission belief|the "unexplained silence" of the nineteen hours} and {q17|stopped short of calling} {c17 mission declines|the election unfair}. {s18|The Lake States Observer Group} {q18|judged} {c18 lakes|it "credible, orderly and well catered"}. The first went to {f other 1150 about stations|some 1,150 stations}. {c19 lakes|The second went to {f other ..199 less_than stations|fewer than 200}}, by {s19|its} own {q19|account}, and {s20|a European diplomat} {h20|{q20|doubts}} that {c20 diplomat denies probable belief|most of its members left the hotel pool}.

Palm Road, Friday. {c28 neighbours|The sandals by the fountain}, {s28|neighbours} {q28|say}, {c28|have not been moved}. {n|Picture: Y. Haddad for the Standard}

On Saturday the petition was carried up the steps of the Constitutional Court in {f other 11 @2032-11-13 crates|eleven crates}, by young men who had to rest twice. {s21|It} {q21|asks} the judges {c21 petition|to annul the result in three regions or, failing that, to have {f other 2000.. at_least boxes|at least 2,000 boxes} opened and counted on camera}. {s22,23|Sankoré's lawyers}, who {q22|call} {c22 lawyers|the {f other 2 lorries|two lorries} parked across her gate since Friday "arrest by parking"}, {q23|have asked} {c23 lawyers|whether she may attend}. {s24|The younger people in her alliance}, no friends of judges, {q24|want} {c24 young predicted intention|to march again on Thursday}; {s25|she} {q25|is reluctant} {c25 sankore declines intention|to let them}. {c26 sankore|"I have counted enough sandals,"} {s26|she} {q26|said} through the bars.

{s27|A finance ministry official} {q27|put} {c27 finance|the cost of the week in lost customs alone at {f money 3000000000-4000000000 shillings|between 3 and 4 billion shillings}}. The port is working. The buses from Lumo began to run again on Sunday, one an hour, with an escort as far as the bridge.

The hall of numbers has been swept and handed back. That evening the teachers' college met the railway there, before perhaps sixty spectators, under lights that did not fail.

=== election2-f
outlet: Lake Review
url: https://lakereview.example/letter/five-to-two
published: 2032-11-30
genre: newsletter

{t|Five to two: what Tambira's judges did, and what they left}

{s1|The Constitutional Court} {q1|has ordered} {c1 court|{f other 312 stations|312 polling stations} in Ruvata to be recounted within ten days}. {s2,3|The ruling Movement for Renewal}, which {q2|had expected} {c2 party predicted belief|the petition to be thrown out whole}, {q3|said} {c3 party|the decision was "regrettable but swallowable"}.

The judgment took Chief Justice Wanjiru Abdou {f duration 3 about @2032-11-29 hours|about three hours} to read, in a courtroom built for the colonial railway tribunal, with the fans off so that she could be heard. {s4|It} {q4|finds} that {c4 ruling|the nineteen hours were "a darkness for which nobody has accounted" and that the council broke the law when it let forms be typed without party agents in the hall}. {s5|It} {q5|offers no opinion on} {c5 ruling silent|Palm Road}. {f other 5 @2032-11-29 judges|Five of the seven judges} signed; {s6|the other {f other 2 @2032-11-29 judges|two}} {q6|thought} {c6 dissent belief|the whole election should be run again}.

Can a recount change the winner? Hardly. {c16 table|Mwakila leads by {f other 412000 votes|412,000 votes}}, {q16|per} {s16|the council's last table}, and the 312 stations have {f other 230000-250000 voters|between 230,000 and 250,000} names on their rolls. What it can do is put a number on the dark. The boxes come down from the plateau on Thursday under the seals of both sides, and will be opened in the same basketball hall, on tables hired from a firm that does weddings, with every paper held up to a camera.

One number has moved already. {s7,8|Dlomo} {q7|has lowered} {c7 dlomo|his figure for turnout from {f percent 71.4 @2032-11-03 turnout|71.4 percent} to {f percent 68.. more_than @2032-11-03 turnout|just over 68}}, {q8|attributing} {c8 dlomo|the difference to "soldiers who voted with enthusiasm"}. {s9|Lwanga} now {q9,10|puts} {c9 lwanga|the dead of Palm Road at {f killed 7 @2032-11-11 people|seven}}, {s10|the Doctors' Union} {c10 doctors|at {f killed 13 @2032-11-11 people|thirteen}}. {s11|The Review} {q11|has been unable to confirm} {c11 review cannot_verify|either}. {c12 - possible|The hospital's register for that day, {h12|{q12|it is said}}, is with the police}.

{s13,14|Sankoré} {q13|welcomed} {c13 sankore belief|the recount as "a crack in the wall"} but {q14|would not promise} {c14 sankore declines intention|to stay off the street}. The lorries at her gate are down to {f other 1 lorry|one}.

{s15|The Lake States group} {q15|has not replied to} {c15 lakes silent|three requests for an interview}.

=== question people killed on Palm Road on 11 November
verdict: conflicts
origins: 3
answer: election2-c | 11 | doctors | doctors
answer: election2-c | 2 | lwanga | lwanga | confirms
answer: election2-d | 3 | nyirenda | nyirenda
answer: election2-f | 7 | lwanga | lwanga
answer: election2-f | 13 | doctors | doctors

=== question turnout in the election of 3 November, in percent
verdict: supersedes
origins: 1
answer: election2-a | 71.4 | dlomo | dlomo
answer: election2-f | 68.. | dlomo | dlomo

=== question people on Palm Road on the morning of 11 November
verdict: conflicts
origins: 2
answer: election2-c | ..5000 | lwanga | lwanga
answer: election2-c | 40000 | orange | orange

=== question why the count stopped on the night of 4 November
verdict: conflicts
origins: 2
answer: election2-e | - | nec | nec | affirms | a generator failed
answer: election2-e | - | clerks | clerks | affirms | the generator never stopped; the clerks were sent out
