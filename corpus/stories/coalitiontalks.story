story: coalitiontalks
title: Three parties negotiate a government in Hradsko
split: train
topic: politics

speaker valenta = named | Tibor Valenta
speaker krammer = named | Ilse Krammer
speaker szentes = named | David Szentes
speaker wolny = named | Agata Wolny
speaker pokorny = named | Radomir Pokorny
speaker paper = document | nine-page paper of October 10
speaker economists = unnamed | economists of the Civic Alliance
speaker miners = unnamed | the miners
speaker around = unnamed | people around Ilse Krammer
speaker refiner = unnamed | a sugar refiner
speaker list = outlet | Dvorsky List
speaker alliance = body | Civic Alliance
speaker aides = unnamed | aides of Tibor Valenta
speaker young = body | Young Social Democrats
speaker jelinek = named | Marek Jelinek
speaker metal = body | Metalworkers' Federation
speaker survey = document | Median survey
speaker tvfilm = footage | television pictures from Villa Mendel
speaker szpost = document | post by David Szentes
speaker brod = unnamed | Social Democrats in Brod
speaker committee = body | Social Democrats' election committee
speaker eder = named | Franziska Eder
speaker kta = outlet | KTA
speaker mayors = unnamed | mayors of Open Towns
speaker cook = named | Zdenka Mrazova
speaker agreement = document | coalition agreement
speaker clip = footage | recording from Brod
speaker neighbours = unnamed | people who live by Villa Mendel
speaker voters = unnamed | older Social Democratic voters

=== coalitiontalks-a
outlet: KTA
url: https://kta-agency.example/en/2035/10/09/coalition-talks
published: 2035-10-09
genre: translation

{t|Coalition talks open; {s1|Krammer} {q1|rules out} {c1 krammer declines intention|fourth reactor}}

HRADSKO, October 9 /KTA/. The leaders of the Civic Alliance, the Social Democrats and the movement Open Towns met on Tuesday for a first round of talks on a new government, eighteen days after the election in which they obtained together {f other 136 seats|136 of the 240 seats} in the Assembly.

{s2,3|Tibor Valenta, chairman of the Alliance}, who received the mandate from the President on October 1, {q2|said} after four hours that {c2 valenta|the parties were "condemned to agree"} and {q3|hoped for} {c3 valenta predicted belief|a cabinet before St. Martin's Day}. The Alliance has {f other 71 seats|71 seats}, the Social Democrats {f other 48 seats|48}, Open Towns {f other 17 seats|17}.

{s4,5|Ilse Krammer of the Social Democrats}, who {q4|opposes} {c4 krammer belief|a fourth unit of the Dolna power plant}, {q5|told} KTA that {c5 krammer|there existed for her party "three points and no fourth"}: the reactor, the retirement age and the Ministry of Justice. {s6|David Szentes, the Open Towns leader}, {q6|declined to name} {c6 szentes declines|his own}.

{s7|President Agata Wolny} {q7|called on} {c7 wolny|the three "to mind the calendar and not only the cameras"}. Under the constitution new elections must follow if no cabinet is confirmed in {f duration ..60 at_most days|at most 60 days}. {s8|The outgoing Prime Minister, Radomir Pokorny}, {h8|{q8|doubted}} that {c8 pokorny denies probable belief|they would last until the carp}.

The dispute over the pension is an old one. The retirement age was raised in 2024, lowered in 2028 and since 2031 depends on the year of birth, the number of children and, for miners, the depth. {s9|The Alliance} {q9|proposes} {c9 alliance predicted intention|one age for all, 66}; {s10|its economists} {q10|put} {c10 economists predicted|the saving at {f money 1200000000-1500000000 range crowns|1.2 to 1.5 billion crowns} a year}.

=== coalitiontalks-b
outlet: Castle Square Briefing
url: https://castlesquare.example/p/nine-pages
published: 2035-10-12
genre: blog

{t|Nine pages, three moods}

{n|CASTLE SQUARE BRIEFING
Free edition. The list of ministers-in-waiting is for paying readers}

Somebody left a paper in a printer at the Social Democrats' house in Linden Street, and by Thursday the Dvorsky List had it. Nine pages, two staples. {c2 list via=list>paper|{s1|It} {q1|foresees}}, {s2|the List} {q2|said}, {c2|{c1 paper predicted via=list>paper|a retirement age of 66 from 2041, a fourth reactor "to be examined" and a Ministry of Justice "to be determined"}}.

Moods, then. {s3|Ilse Krammer} {q3|is furious at} {c3 krammer belief|{c4 around|the leak}}, which {s4|people around her} {q4|blame on} {c4|her own youth wing}. Tibor Valenta is humming. David Szentes was up at midnight, with a picture of an inkjet. {s5|His post} {q5|read}: {c5 szpost|"We have one too."}

{s6|The Young Social Democrats} {q6|deny} {c6 young denies|everything}. {c7 jelinek|"We leak by mouth,"} {s7|their chairman, Marek Jelinek}, {q7|said} on the telephone. {s8|The Alliance} {q8|would neither confirm nor disown} {c8 alliance declines|the pages}.

=== coalitiontalks-c
outlet: Der Landbote
url: https://landbote.example/en/politik/villa-mendel
published: 2035-10-26
genre: broadsheet

{t|The long table at Villa Mendel}

{n|Report
By Henrike Vasarely
Translated from the German edition}

The table seats twenty-two and was ordered by {s24|a sugar refiner} who {q24|expected} {c24 refiner predicted belief|to have sons}. He had a daughter, who gave the house to the state in 1946 and a parrot to the zoo. Since then Villa Mendel has been a school for customs officers, a clinic for the nerves and, at moments such as this one, the place where governments of the republic are put together, because it has two staircases, and people who are not speaking to one another can use both.

They have come nine nights out of fifteen. The cars are let in by the kitchen gate, to the annoyance of nobody but the cats, and the cameras wait by the main one. {s1|Those} who live along the lane {q1|resent} {c1 neighbours belief|the lamps}. {s2|Television pictures from the first night} {q2|show} {c2 tvfilm|Ilse Krammer looking for the door with a flashlight and finding, on the second attempt, a shed}.

The procedure is written nowhere. Each party names a chief, each chief names a group, and the groups, {f other 14 groups|fourteen} of them with {f other 6-8 range members|six to eight} members apiece, deal with everything on which nobody expects trouble. What is left over goes to the table. It has been so since 1993, when three men who had been in prison together drew up a program on the back of a seed catalog, and it has produced {f other 11 governments|eleven governments}, of which {f other 4 governments|four} saw out their term. The longest negotiation took 131 days and ended, over fish, in the resignation of all the parties concerned.

Tibor Valenta is the son of a notary and has the patience for it. Over lunch in the second week {s3|he} {q3|called} {c3 valenta|the talks "a marriage arranged by the bride's creditors"}. {c4 - belief|He {q4|is widely seen as} a man without enemies, and without the friends to make up for it}. {s5,6|His aides}, {q5|proud of} {c5 aides belief|his calm}, {q6|say} {c6 aides|he sleeps in the car}.

Krammer, sixty-one, came to politics late. She reported for duty at the prosecutor's office in the river port of Brod at twenty-six, made her name there with a case about the sale of the municipal waterworks, and lost it in 2029, when the minister of the day took the file away from her by telephone. She has the receiver at home. {s7|She} {h7|{q7|believes}} that {c7 krammer probable belief|no prosecutor in the republic will open a file against a mayor as long as the minister who can close it owes his seat to that mayor's party, and that a Social Democrat in the office would in the end be worth more to pensioners than a year of anybody's pension}.

On the pension itself she has little room. {s8|Older voters of her party} {q8|loathe} {c8 voters belief|the idea of 66}. {s9,10|The Metalworkers' Federation}, with its {f other 88000 members|88,000 members}, {q9|backs} {c9 metal belief|the reactor}, in which it {q10|sees} {c10 metal belief|{f jobs 9000.. at_least jobs|at least 9,000 jobs}}; {s11|the party's youth wing} {q11|is opposed to} {c11 young belief|any reactor at all, on the ground that the river is too warm already}.

{c12 krammer|"I have one party and two telephones, and they ring at the same time,"} {s12|she} {q12|said} on the terrace, in a coat that was not hers. {c12|"The miners I can talk to.

"With the children it is harder, because they are right about the water and wrong about the Assembly, and I have told them both."}

Then there are the Open Towns. In 2031 they were {f other 9 mayors|nine mayors} with a grievance about building permits; today they have {f other 17 seats|seventeen seats}, a brass band and a leader of thirty-eight who was once a juggler. {c13 szentes|"You asked what we want, and I will tell you what my mayors want, because it is the same and they put it better: that nobody in a ministry two hundred kilometers away should be able to sign a paper at four on a Friday that puts a warehouse of eleven hectares beside a school, and that if he does sign it the town may say no,"} {s13|David Szentes} {q13|said}. {s14|The mayors}, for their part, {q14|distrust} {c14 mayors belief|the Alliance}, whose ministers signed most of those papers, and have lent him to the table on conditions. The longest of these, {s15|his} {q15|promise} to them that {c15 szentes predicted intention|the veto would be in the agreement or there would be no agreement}, was made in a tram depot in front of {f attending 400 about people|some 400 people}.

The leak nearly finished it. Of the nine pages, first published by the Dvorsky List, hardly a line was new to anyone in the villa, but {s16|the miners} {q16|took} {c16 miners belief|"to be examined" as a betrayal}. {c17 around|Marek Jelinek of the youth wing}, twenty-four, {q17|was accused by} {s17|people in Krammer's office} {c17|of having copied it on their own machine}. {s18|He} still {q18|says} that {c18 jelinek denies|he has never seen the original}. {s19|Valenta}, who {q19|considers} {c19 valenta belief|indiscretion a form of laziness}, ordered new locks.

{s20|A survey} taken by Median for the Social Democrats {h20|{q20|suggests}} that {c20 survey probable|{f percent 55-60 range percent|between 55 and 60 percent} of members would vote for a pact}. {f affected 43001.. more_than members|More than 43,000} have the right to. The ballot is by post, with two envelopes, a blue one inside a white one, and the blue one must not be signed; at the last ballot, in 2027, it was signed by one member in twelve.

{c21 cook|"They eat in the order in which they are losing,"} {s21|Zdenka Mrazova, the cook}, {q21|said} on the eighth night, {c21|"and at the moment everybody takes soup."} {s22|She} {q22|hopes} {c22 cook predicted intention|to retire before the next election}.

A guest at the wrong staircase: {s23|Ilse Krammer}, who {q23|says} {c23 krammer|she did not see the photographer}, at Villa Mendel. {n|Photo: Lukas Bernath}

It had begun to snow, early for the valley. By ten the drivers had stopped their engines and were standing together in the laundry, where there is a stove, playing a game with matches. Through the window of the dining room one could make out a jug, a map of the power lines, and somebody's hand, turning a spoon over and over on the cloth.

=== coalitiontalks-d
outlet: Brodsky Kuryr
url: https://brodskykuryr.example/en/talks
published: 2035-10-10
genre: local
copy of: coalitiontalks-a

{t|Talks on coalition begin}

{n|KTA | Brod | 10.10. | tip us off: redakce}

The leaders of the Civic Alliance, the Social Democrats and Open Towns held a first round of talks on Tuesday, eighteen days after elections that gave them {f other 136 seats|136 of 240 seats}.

{s1|Tibor Valenta of the Alliance} {q1|said} {c1 valenta|the parties were "condemned to agree"}. {s2|Ilse Krammer, formerly a prosecutor here}, {q2|told} KTA {c2 krammer via=kta>krammer|her party had "three points and no fourth"}: the reactor, the retirement age and the Ministry of Justice.

{s3|President Agata Wolny} {q3|called on} {c3 wolny|the three "to mind the calendar and not only the cameras"}. Elections follow if no cabinet is confirmed in {f duration ..60 at_most days|at most 60 days}.

=== coalitiontalks-e
outlet: Radio Hradsko
url: https://radiohradsko.example/en/noon/1031
published: 2035-10-31
genre: broadcast

{t|Noon: a pact, and a question about envelopes}

PRESENTER: Since last night there is an agreement, two hundred and four pages of it. Retirement at 65, by 2040. A veto for towns over {f affected ..5000 at_most inhabitants|up to 5,000 inhabitants}. Justice to the Social Democrats; the reactor gets a commission. Franziska Eder, of the university, has read it.

{s1|EDER}{q1|:} {c1 eder|I've read the footnotes, which is where they keep the government.}

PRESENTER: {s2|Mr. Pokorny}, the outgoing prime minister, {q2|dismisses} {c2 pokorny denies belief|it as "a truce with annexes"}.

{s3|EDER}{q3|:} {c3 eder|He would. He lost {f other 30 about seats|about thirty seats}. But he's not wrong that nobody is in love.}

PRESENTER: {s4|Ms. Krammer} {q4|has asked} {c4 krammer|her members for a yes "with a clear head and a pen that works"}. The Social Democrats' count is on Friday.

=== coalitiontalks-f
outlet: KTA
url: https://kta-agency.example/en/2035/11/02/members-vote
published: 2035-11-02
genre: translation

{t|Social Democrats approve coalition; {s1|youth wing} {q1|disputes} {c1 young denies|count in Brod}}

HRADSKO, November 2 /KTA/. {c2 committee|The members of the Social Democratic Party have approved the coalition agreement with {f percent 52.4 percent|52.4 percent} of the votes}, {s2|the party's election committee} {q2|said} on Friday in the gymnasium of the Linden Street school.

{f other 31400 about ballots|Some 31,400 ballots} had arrived. They were opened by {f other 60 helpers|sixty helpers} in the course of nineteen hours, on tables which the chess club had lent, while the school's pupils were at home with the autumn holidays. At Brod, where the party is strongest, a tray of envelopes was put aside because the blue ones bore initials.

{s3|The Young Social Democrats} {q3|allege} that {c3 young|{f other 800-900 range ballots|between 800 and 900 ballots} from Brod were not counted}. {s4|The committee} {q4|put} {c4 committee denies|the number at {f other ..199 less_than ballots|fewer than 200}}, and {s5|its chairwoman} {q5|said} {c5 committee|they had been "signed like love letters"}. {s6|A recording made by a member and passed to Kanal 3} {q6|shows} {c6 clip|a tray being carried out of the hall and back in again}. {s7|KTA} {q7|could not establish} {c7 kta cannot_verify|what it contained}. {c8 jelinek|"{f other 900 about ballots|Nine hundred} pens that worked,"} {s8|Mr. Jelinek} {q8|posted}. {s9|Several older members in Brod} {q9|said} {c9 brod|they had not been told about initials}.

{c10 - predicted|Krammer {q10|is expected} to be sworn in on November 12 as Minister of Justice}. {s11|She} {q11|said} {c11 krammer|anyone who doubted the count could have the key to the hall}. {s12,13|Valenta} {q12|welcomed} {c12 valenta belief|the result} and {q13|thanked} {c13 valenta belief|the President for her patience}. {q14|In the words of} {s14|Szentes}, {c14 szentes predicted|the towns "will count every hectare"}.

{s15|The preamble of the agreement} {q15|invokes} {c15 agreement|"the sober tradition of 1993"}. {q16|Per} {s16|Article 9}, {c16 agreement|{f other 3 ministers|three ministers} can be recalled by their own parties on two days' notice}. Blue envelopes, which {s17|the committee} {q17|considers} {c17 committee belief|spoiled}, in the gymnasium on Friday. {n|Photo KTA}

The Assembly votes on Wednesday; the two-month period runs out on December 8.

=== question the retirement age under the new government
verdict: supersedes
origins: 3
answer: coalitiontalks-a | 66 | alliance | alliance
answer: coalitiontalks-b | 66 | paper | paper of October 10
answer: coalitiontalks-e | 65 | - | agreement of October 30

=== question ballots from Brod that were not counted
verdict: conflicts
origins: 2
answer: coalitiontalks-f | 800-900 | young | young
answer: coalitiontalks-f | ..199 | committee | committee

=== question who leaked the nine pages
verdict: conflicts
origins: 2
answer: coalitiontalks-b | - | around | people around Krammer | affirms | her own youth wing
answer: coalitiontalks-b | - | young | young | denies | the youth wing denies everything
answer: coalitiontalks-c | - | around | people around Krammer | affirms | Marek Jelinek copied it
answer: coalitiontalks-c | - | jelinek | young | denies | never saw the original

=== question seats of the three parties in the Assembly
verdict: single
origins: 1
answer: coalitiontalks-a | 136 | - | election of September
answer: coalitiontalks-d | 136 | - | election of September
