story: marathon
title: A marathon champion loses her title over three missed tests
split: test
topic: sport

speaker unit = body | Road Running Integrity Unit
speaker kimwarer = named | Naomi Kimwarer
speaker wanyoike = named | Festus Wanyoike
speaker federation = body | Kaptara Athletics
speaker barngetuny = named | Josephat Barng'etuny
speaker tadesse = named | Hiwot Tadesse-Holm
speaker ruling = document | decision of the Integrity Unit's tribunal
speaker officer = unnamed | the doping control officer
speaker report = document | the doping control officer's report
speaker camera = footage | footage from the camera of the Kapsirwet dairy
speaker swiftara = body | Swiftara
speaker bank = body | Highland Bank
speaker teammates = unnamed | five athletes of the Kapsirwet camp
speaker father = named | Elijah Kimwarer
speaker ouko = named | Zablon Ouko
speaker villagers = unnamed | people at Kapsirwet market
speaker laurens = named | Piet Laurens
speaker minister = named | Amina Wekesa
speaker musa = named | Wilfred Musa
speaker panel = body | Court of Appeal for Road Racing
speaker award = document | award of the Court of Appeal for Road Racing
speaker logs = document | telephone company's records
speaker brunner = named | Odile Brunner
speaker chepngeno = named | Rael Chepngeno
speaker dairy = body | Kapsirwet dairy
speaker manager = unnamed | the dairy's manager
speaker morgenblatt = outlet | Velden Morgenblatt
speaker survey = document | survey by the Runners' Guild
speaker insider = unnamed | a person at Swiftara
speaker cousin = named | Sila Kimwarer
speaker star = outlet | Highland Star
speaker club = unnamed | two retired champions

=== marathon-a
outlet: Savannah Press Agency
url: https://savannahpress.example/sport/2032/03/08/kimwarer-banned
published: 2032-03-08
genre: wire

{t|Velden champion Kimwarer banned over missed tests; {s1|coach} {q1|calls} {c1 wanyoike|it 'a locked gate'}}

NANDORA, Kaptara, March 8 (SPA) – {c2 unit|Naomi Kimwarer has been stripped of her Velden Marathon title and banned for {f duration 2 years|two years} for missing {f other 3 tests|three doping tests} in {f duration 12 months|twelve months}}, {s2|the Road Running Integrity Unit} {q2|said} on Monday.

The 29-year-old, who won in Velden last October in the fifth-fastest time ever run by a woman, has never failed a test. Under the rules an athlete of her rank must name, for every day of the year, one hour and one place at which she can be found; three absences in a year count as a positive sample.

{c3 kimwarer denies|"I was there, in my bed, behind a gate, and nobody rang,"} {s3|Kimwarer} {q3|said} of the last of them, on August 8. {s4|She} {q4|intends} {c4 kimwarer predicted intention|to appeal}.

{s5|The tribunal's decision}, which runs to 34 pages, {q5|accepts} {c5 ruling belief|the account of the testing officer}. {c6 officer via=ruling>officer|He waited for {f duration 60 minutes|sixty minutes}}, {q6|according to} {s6|him}, {c6|and knocked {f other 4 times|four times}}. {c7 kimwarer|The first two absences} {s7|the athlete} {q7|puts down to} {c7|a cancelled flight and a telephone that had drowned}.

{c8 barngetuny|The federation "respects the process and regrets the result"}, {q8|said} {s8|Josephat Barng'etuny, its secretary}. {s9|He} {q9|would not say} {c9 barngetuny declines|whether it would pay for her lawyer}. {c10 wanyoike|It} {q10|was accused by} {s10|her coach, Festus Wanyoike}, {c10|of "reading the verdict before the trial"}.

She must return {f money 180000 dollars|180,000 dollars} in prize money and a time bonus of {f money 75000 dollars|75,000}. The title goes to Hiwot Tadesse-Holm, who finished 41 seconds behind her. {s11|She} {q11|told} the Velden Morgenblatt that {c11 tadesse via=morgenblatt>tadesse|she did not want "a medal by post"}.

Eleven runners from Kaptara have been suspended since the start of last year, {f other 7 runners|seven} of them for missed tests.

=== marathon-b
outlet: Endurance Daily
url: https://endurancedaily.example/news/kimwarer-two-years
published: 2032-03-08
genre: blog
copy of: marathon-a

{n|ENDURANCE DAILY » News » Majors
Shop our spring sale – 30% off gels}

{t|Two years for Naomi Kimwarer}

{c1 unit|Naomi Kimwarer, the Velden champion, has lost her title and been banned for {f duration 2 years|two years} for missing {f other 3 tests|three doping tests} in {f duration 12 months|twelve months}}, {s1|the Road Running Integrity Unit} {q1|said}.

{c2 kimwarer denies|"I was there, in my bed, behind a gate, and nobody rang,"} {s2|she} {q2|said} of the last of them. {s3|She} {q3|intends} {c3 kimwarer predicted intention|to appeal}.

{s4|The tribunal's decision} {q4|accepts} {c4 ruling belief|the account of the testing officer}. {c5 officer via=ruling>officer|He waited for {f duration 60 minutes|sixty minutes}}, {q5|according to} {s5|him}, {c5|and knocked {f other 4 times|four times}}.

{c6 barngetuny|The federation "respects the process and regrets the result"}, {q6|said} {s6|its secretary, Josephat Barng'etuny}. She must return {f money 255000 dollars|255,000 dollars} in all. The title goes to Hiwot Tadesse-Holm.

{n|Tags: Velden, whereabouts, bans}

=== marathon-c
outlet: Radio Nandora
url: https://radionandora.example/podcasts/sports-hour/10-march
published: 2032-03-10
genre: broadcast

{t|Sports Hour: the gate at Kapsirwet}

{n|Auto-transcript. 12 min 40 s}

ATIENO: He has coached four world champions and he has brought a photograph of a gate. Festus Wanyoike, karibu. What are we looking at?

{s1|WANYOIKE}{q1|:} {c1 wanyoike|That is the bell. You can see it from the road. It is red. A child can reach it, and children do, I have had to speak to them.}

ATIENO: {s2|The officer} {q2|says} {c2 officer via=ruling>officer|he knocked}.

{s3|WANYOIKE}{q3|:} {c3 wanyoike|On sheet metal, at five in the morning, in the long rains. I have {f other 26 athletes|26 athletes} in there and not one of them heard a knock. And {s4|the dairy across the road} {q4|has told} me {c4 dairy via=wanyoike>dairy|its camera was running}.}

ATIENO: So why was the film not shown to the tribunal?

{s5|WANYOIKE}{q5|:} {c5 wanyoike|Because our federation's lawyer did not ask for it. Ask them why.}

ATIENO: We did. {s6|Kaptara Athletics} {q6|declined to send} {c6 federation declines|anyone}. {s7|It} {q7|did say}, in a text message, that {c7 federation|it "was never instructed"}.

=== marathon-d
outlet: Stride Business
url: https://stridebusiness.example/briefing/swiftara-pauses-kimwarer
published: 2032-03-11
genre: trade

{t|{s1|Swiftara} {q1|weighs} {c1 swiftara predicted intention|exit} as Kimwarer shoe sits in warehouses}

{n|STRIDE BUSINESS | The trade letter of running | Subscriber copy}

The timing is poor. Some {f other 140000 about pairs|140,000 pairs} of the Swiftara NK1, with Naomi Kimwarer's signature across the heel, were shipped in January for the spring races, at a recommended price of 210 dollars.

{s2|The company} {q2|said} on Tuesday that {c2 swiftara|it had "paused" the contract}. {c3 insider|It pays her {f money 400000 about dollars|around 400,000 dollars} a year}, {s3|a person in its marketing department} {q3|said}, {c3|and may be ended at a week's notice "in the event of disrepute"}. {s4|Swiftara} {q4|is considering} {c4 swiftara predicted intention|removing the signature, which is printed on a separate film}.

{s5|Highland Bank}, on whose posters she runs past a cow, {q5|stands by} {c5 bank belief|her} for now. {c6 brunner|"A missed test sells differently from a needle,"} {q6|said} {s6|Odile Brunner}, who follows the sector for Rhône Partners. {s7|She} {h7|{q7|estimates}} {c7 brunner probable|the cost to Swiftara at {f money 9000000-12000000 dollars|between nine and twelve million dollars}}.

=== marathon-e
outlet: Highland Star
url: https://highlandstar.example/weekend/kapsirwet-gate
published: 2032-03-13
genre: feature

{n|THE HIGHLAND STAR
Home News Farming Weekend Letters Obituaries}

{t|A red bell in Kapsirwet}

{n|By Lucia Nasimiyu
Pictures by Omondi Were}

At ten to six the camp at Kapsirwet goes out of its gate in the dark, in three groups, and the dogs, who know them, do not get up. The fast women go first. For six years the one in front, in a yellow hat, was Naomi Kimwarer. On Thursday it was a girl of nineteen who kept looking over her shoulder.

The village lies at 2,410 metres on the edge of the escarpment, with maize on the one side and nothing on the other. It has a dairy, a mission school, {f other 3 churches|three churches} and, since runners began to come home with money, {f other 11 guesthouses|eleven guesthouses}, of which Kimwarer built one. She also put the roof on the school. {s1|The headteacher, Rael Chepngeno}, who {q1|credits} {c1 chepngeno|her with a class of girls that was twice as big as the boys'}, had the children write her letters this week and posted them without reading them.

The offence is, on its face, small. It is not that anything was found. A runner among the best fifty in the world must tell a website in Europe, three months ahead, where she will sleep each night and in which hour of the day she is willing to be woken. Kimwarer chose five to six in the morning. On 2 February of last year her flight from a race was cancelled and she slept on a bench at the airport. On 19 May she was in her father's house, ten kilometres from the address on the website, because it was raining and a cow was calving; her telephone, on which she might have changed the entry, was in a bucket of rice. The third occasion is the one on which a career hangs.

{s3|The officer's report}, which has been read by the Star, {q3|states} that {c3 report|he arrived at 4.58 on 8 August, found the gate shut, knocked, telephoned once without answer and left at 5.59}. {s4|It} {q4|makes no mention of} {c4 report silent|the bell}. {s5|Zablon Ouko, the night watchman}, {q5|swears} {c5 ouko denies|no car stopped there that morning}. {c6 ouko|"I was awake. I am paid to be awake,"} {s6|he} {q6|said}. {s7|Five of the athletes} {q7|remember} {c7 teammates|the dogs barking, but not when}.

Then there is the dairy. Its camera looks across the road at its own milk cans and, over their lids, at the lower third of the gate. {s8|The footage}, kept by accident on an old disk, {q8|shows} {c8 camera|a pair of headlights arriving at 5.31 and leaving at 5.53}, which would make {f duration 22 minutes|22 minutes} and not an hour. {s9|The Star} {q9|could not establish} {c9 star cannot_verify|whether the clock in the camera was right}. {s10|The dairy's manager} {q10|admits} {c10 manager|it has been known to run fast in the heat}.

{c11 wanyoike|"I have had a whole year of people telling me that in our country everybody dopes, and I have stopped answering, because some of them do, and I have thrown {f other 4 athletes|four} out of this gate with my own hands, and one of them had been like a son,"} {s11|Festus Wanyoike, the coach}, {q11|said}, sitting on a tractor tyre with a stopwatch round his neck.

{c11|"But a rule that was made to catch a cheat who hides has caught a woman who sleeps. You tell me what to say to the nineteen-year-old. You tell me where I should put the bell."}

Not everybody in the market takes her side. {s12|Several stallholders} {q12|are of the opinion} that {c12 villagers belief|"three times is three times"}. {s13|Two retired champions}, sharing a newspaper outside the barber's, {q13|criticised} {c13 club belief|the young for leaving such matters to their agents}. {s14|Her agent, Piet Laurens}, {q14|regrets} {c14 laurens belief|not having flown out in May}; {c15 laurens|the website}, {s15|he} {q15|maintains}, {c15|is "built by people who have never met a cow"}.

{s16|Elijah Kimwarer}, her father, who {q16|wants} {c16 father predicted intention|her home for the planting}, is eighty and has never seen a marathon. He watched the one in Velden at the barber's, on a set with no sound. {c17 father|"She was in front and then it was finished and she was still in front,"} {s17|he} {q17|said}. {c17|"Now I am told she was not in front."}

Running came to this ridge with a Dutch missionary who timed the boys between the church and the river by the sermon. The first medal was won in the eighties, by a forester. Nowadays there are camps every few kilometres, some no more than a shed with a tap, and in the season before the big autumn races the murram road carries so many athletes at dawn that the milk lorries have been moved to half past seven. About one in forty of them will ever earn anything. The testers come from Nandora, four hours by car, and are paid by the visit.

The money is mostly gone. The prize went into the guesthouse, which has nine beds, a generator and a painted sign with five rings on it that the Olympic committee, had it ever come by, would certainly have asked her to remove. She herself has been at a cousin's in the capital since Monday. {s18|The cousin, Sila Kimwarer}, {q18|says} {c18 cousin|she runs at night, on the hospital car park}.

=== marathon-f
outlet: Nandora Standard-Echo
url: https://standardecho.example/sport/2032/05/20/kimwarer-appeal
published: 2032-05-20
genre: broadsheet

{t|{s1|Appeal court} {q1|finds} {c1 panel|officer left early}, gives Kimwarer back her title}

{n|Brian Kiplimo-Adeyo, Athletics Correspondent · 20 May 2032 · 3 comments}

Naomi Kimwarer may run again. The Court of Appeal for Road Racing, sitting in a hotel in Velden with its back to the finishing straight, lifted her ban on Wednesday and returned the title that she won there last October.

{s2,3|The award} {q2|concludes} that {c2 award probable|the testing officer "{h2|more likely than not}" stayed for {f duration 22 minutes|22 minutes} at her gate on 8 August and not for {c18 officer via=award>officer|the {f duration 60 minutes|sixty}} {s18|he} {q18|reported}}, and {q3|criticises} {c3 award belief|the Integrity Unit for never having looked at the camera of the dairy opposite}. {c4 logs|His only call}, as {q4|shown by} {s4|the telephone company's records}, {c4|was made from a filling station {f distance 14 kilometres|14 kilometres} away, at 6.10}. 

{c5 kimwarer|"I'd like to sleep now, with the gate open,"} {s5|Kimwarer} {q5|said} outside. {s6|Her lawyer, Wilfred Musa}, repeated his {q6|demand for} {c6 musa|an apology and the costs}, which {s7|he} {q7|put at} {c7 musa|{f money 96000 dollars|96,000 dollars}}.

{s8,9|The Integrity Unit} {q8|accepted} {c8 unit belief|the outcome} but {q9|denied} {c9 unit denies|any negligence}. {c10 unit|The officer}, {s10|it} {q10|added}, {c10|"is no longer engaged"}.

The three judges, an Argentine, a Finn and a former steeplechaser from Bulgaria, heard {f other 9 witnesses|nine witnesses} over {f duration 2 days|two days}, most of them by video, among them {s19|the night watchman}, who had put on a tie and {q19|asked} that {c19 ouko|the dogs be noted}. Much of the second morning went on the dairy's clock. A watchmaker from the capital had compared it with the bell of the mission school, and the bell with the railway. It ran {f duration 4 minutes|four minutes} fast. Two missed tests remain on her record, and a third before the end of February would have put her where she was; the twelve months have since run out.

{s11|Kaptara Athletics}, whose lawyer had not asked for the film, {q11|welcomed} {c11 federation belief|"a victory for Kaptara"}. {s12|The minister of sport, Amina Wekesa}, {q12|was less pleased with} {c12 minister belief|the federation}: {s13,14|she} {q13|has ordered} {c13 minister|an audit} and {q14|wondered} aloud in parliament {c14 minister|what its legal department was for}.

{s15|Swiftara} {q15|hopes} {c15 swiftara predicted intention|to resume sales of her shoe in June}. {s16|Hiwot Tadesse-Holm}, who had received the medal in a padded envelope, {q16|promised} {c16 tadesse predicted intention|to bring it back herself, on foot if need be}. {s17|A survey by the Runners' Guild}, published the same day, {q17|found} that {c17 survey|{f percent 38 members|38 percent} of its members have missed a test through no fault they could see}.

=== question minutes that the officer waited at the gate on 8 August
verdict: conflicts
origins: 3
answer: marathon-a | 60 | officer | officer
answer: marathon-b | 60 | officer | officer
answer: marathon-e | - | report | officer | affirms | from 4.58 to 5.59
answer: marathon-e | 22 | camera | camera
answer: marathon-f | 22 | award | award

=== question whether Naomi Kimwarer keeps the Velden title
verdict: supersedes
origins: 2
answer: marathon-a | - | unit | unit | affirms | stripped of it
answer: marathon-b | - | unit | unit | affirms | stripped of it
answer: marathon-f | - | panel | panel | affirms | returned to her

=== question whether anybody came to the gate that morning
verdict: conflicts
origins: 3
answer: marathon-a | - | kimwarer | kimwarer | denies | nobody rang
answer: marathon-e | - | report | report | affirms | the officer was there from 4.58 to 5.59
answer: marathon-e | - | ouko | ouko | denies | no car stopped

=== question dollars that she must return
verdict: single
origins: 1
answer: marathon-a | - | - | unit | affirms | 180,000 in prize money and a time bonus of 75,000
answer: marathon-b | 255000 | - | unit
