story: climatepact
title: The Halcyra accord on cooling gases, its makers and its critics
split: train
topic: science

# Who speaks
speaker islands = unnamed | island states
speaker architects = unnamed | architects of the Halcyra accord
speaker ravenhill = named | Josiah Ravenhill
speaker scientists = unnamed | many atmospheric scientists
speaker vasudevan = named | Anjali Vasudevan
speaker teiho = named | Matteo Teiho
speaker crowther = named | Orville Crowther
speaker alliance = body | Cooling Manufacturers' Alliance
speaker ravaide = unnamed | an aide to Josiah Ravenhill
speaker gulf = unnamed | Gulf delegates
speaker lanhai = body | Lanhai
speaker fund = body | Clear Sky Fund
speaker zarate = named | Pilar Zarate
speaker delegates = unnamed | three people who were in the room
speaker kruse = named | Wilhelm Kruse
speaker lawyers = unnamed | lawyers of the Senate
speaker columbrians = unnamed | Columbrian negotiators
speaker pawar = named | Devendra Pawar
speaker study = document | study in Annals of the Upper Air
speaker yildirim = named | Ingeborg Yildirim
speaker amaru = named | Samuel Amaru
speaker puebla = named | Rosalba Puebla
speaker balloons = document | balloon measurements
speaker accord = document | the Halcyra accord
speaker reddick = named | Lowell Reddick
speaker media = unnamed | the usual commentators
speaker maciel = named | Donna Maciel
speaker ministry = body | Sindharan environment ministry
speaker dealers = unnamed | appliance dealers in Nagpali
speaker makers = body | Federation of Appliance Makers
speaker chahar = named | Gurdev Chahar
speaker qadri = named | Imtiaz Qadri
speaker shopper = unnamed | a schoolmaster in Nagpali
speaker poll = document | Marlow survey
speaker polled = unnamed | Columbrians asked by Marlow
speaker treasury = body | Columbrian Treasury
speaker peers = unnamed | others in atmospheric science
speaker models = document | five climate models
speaker authors = unnamed | Ingeborg Yildirim and Samuel Amaru
speaker staff = body | staff of the environment committee
speaker legislators = unnamed | forty-one state lawmakers
speaker chemist = unnamed | a retired government chemist
speaker customers = unnamed | customers of Donna Maciel
speaker brother = unnamed | brother-in-law of a schoolmaster
speaker commerce = document | figures of the Commerce Ministry
speaker keltner = named | Amadou Keltner
speaker tavopp = unnamed | opposition in Tavoa
speaker ilunga = named | P. Ilunga

=== climatepact-a
outlet: World Press Agency
url: https://worldpress.example/environment/halcyra-accord-cooling-gases
published: 2034-10-14
genre: wire

{t|Nations agree to give up cooling gases; {s1|island states} {q1|hail} {c1 islands belief|late-night accord}}

HALCYRA, Oct. 14 (WPA) — Negotiators from {f other 170 about countries|about 170 countries} reached a binding accord early Saturday to phase out the gases that chill refrigerators, cars and apartments, a step that {s2|its architects} {q2|describe as} {c2 architects|the heaviest single blow yet struck against the warming of the planet}.

Rich nations will freeze their use of the gases, called hydrofluorocarbons, in 2036; most others in 2041; and a handful of the hottest, Sindhara and the Gulf monarchies among them, in 2045. Their use is to fall by {f percent 85 percent|85 percent} before the middle of the century.

{s3,4|Josiah Ravenhill, the Columbrian secretary of state}, who had flown in on Thursday when the talks were near collapse, {q3|celebrated} {c3 ravenhill belief|the bargain as "the quietest revolution in history"} before a ballroom of delegates too tired to stand, and {q4|predicted} that {c4 ravenhill predicted|it would spare the earth {f other 0.5 degrees|half a degree} of warming by 2100}, an estimate that {s5|many atmospheric scientists} {q5|consider} {c5 scientists belief|generous}. {s6,7|Anjali Vasudevan, Sindhara's environment minister}, {q6|defended} {c6 vasudevan belief|the later date she had won for her country}, {q7|saying} {c7 vasudevan|people about to buy their first refrigerator should not be made to pay for those who had owned three}, and left by a side door.

{s8|The president of Tavoa, Matteo Teiho}, whose islands stand nowhere higher than a two-story house, {q8|had pushed for} {c8 teiho intention|a freeze in 2031}. {c9 teiho|It "is not enough, and it is more than I expected,"} {s9,10|Teiho} {q9|allowed}, {q10|thanking} {c10 teiho belief|Lanhai, the largest producer of the gases, for abandoning {s17|its} {q17|demand for} {c17 lanhai|a pause}}.

In Columbria {s11,12,13|Senator Orville Crowther}, who leads the environment committee, {q11|promised} {c11 crowther predicted intention|to strip from next year's budget any money meant to help poorer countries comply} and {q12|accused} {c12 crowther|Ravenhill of "legislating from a hotel,"} {q13|insisting} that {c13 crowther|the text must come before the Senate}. {s14|Ravenhill} {q14|maintains} that {c14 ravenhill denies|it need not}, since it amends a treaty ratified in 1988. {s15,16|The Cooling Manufacturers' Alliance}, which {q15|opposed} {c15 alliance belief|such limits} for a decade, until its members held patents on the substitutes, {q16|applauded} {c16 alliance belief|the deal}.

=== climatepact-b
outlet: The Columbrian Standard
url: https://columbrian-standard.example/world/how-the-cold-was-bargained
published: 2034-10-16
genre: broadsheet

{n|The Columbrian Standard
World · Nation · Science · Arts · Games
Your subscription makes this reporting possible}

{t|At 4 in the Morning, the Price of Cold}

{n|By Eluned Barrientos and Kofi Sandqvist
Oct. 16, 2034}

HALCYRA — The offer was written on the back of a breakfast menu. {s1,2|Pilar Zarate, Ravenhill's chief negotiator}, carried it down two flights of stairs because the elevator was full of ministers, and by the time she reached the room where the Sindharans were waiting, {q1|determined} {c1 zarate intention|not to be seen to plead}, {q2|had decided} {c2 zarate intention|to leave one column empty}.

The column was for a year. {s3|Her counterpart, Devendra Pawar}, who has represented Sindhara at every such meeting since 2019, {q3|wanted to know} {c3 pawar|who would pay}; then he wrote 2045 in the gap and slid the menu back. {q4|By the account of} {s4|three people} who were there, {c4 delegates|nobody spoke for most of a minute}.

So ended, for practical purposes, seven years of argument over a family of gases that most people have never heard of. {s5|The Clear Sky Fund, an environmental group}, {h5|{q5|estimates}} that {c5 fund probable|phasing them out is worth more than all the wind turbines raised since 2025}, and even {s6|veterans of such conferences, a dry tribe}, {q6|regard} {c6 columbrians belief|the accord as the last large thing that can be done about the climate without asking anybody to travel less, eat differently or vote for a tax}.

The politics of it were another matter. {s7,8|The Columbrians}, {q7|mindful} that {c7 columbrians belief|their Senate had buried two climate treaties in a decade}, {q8|were adamant} from the first day that {c8 columbrians|whatever emerged must be called an amendment}. {s9|Pawar} {q9|resented} {c9 pawar belief|what {s10|he} {q10|took for} {c10 pawar belief|a timetable drawn up around factories in cold countries}}. {s11,12,13|He} {q11|reminded} one session that {c11 pawar|it had been 51 degrees in his mother's village in May}, {q12|let it be understood} that {c12 pawar possible|he {h12|might} catch the evening flight}, and {q13|consented} {c13 pawar intention predicted|to stay} only after Ravenhill had telephoned his prime minister from the plane.

{s14,15|An aide to the secretary} {q14|disputed} {c14 ravaide denies|any {q16|suggestion} that {c16 -|promises were made on that call}}, {q15|describing} {c15 ravaide|it as "ten minutes about cricket and two about compressors."} Outside, in the corridor, the interpreters had taken off their shoes. The talks were in their seventh night, the caterers had stopped serving anything hot, and the notes that passed between the delegations were being written on whatever came to hand, which by Friday meant napkins, the backs of place cards and a child's drawing of a whale. {s17|Gulf delegates}, {q17|nervous of} {c17 gulf belief|being left alone with the latest date}, lined up behind Sindhara within the hour. {s18|Lanhai}, {q18|eager} {c18 lanhai predicted intention|to be counted a friend of the islands}, went the other way and took thirty African states along.

The treaty that was amended on Saturday dates from 1988 and was never about the climate. It was written to close the hole in the ozone layer, and it worked so well that its annual meetings became a byword for competence and small talk. But the chemicals that replaced the ones it banned turned out to trap heat, some of them several thousand times as well as carbon dioxide does, and demand for them was growing by a tenth a year as incomes rose in places where the nights no longer cool. Nobody had planned it; the engineers of the eighties needed something that spared the ozone, and they made it. In Sindhara alone a million window units were sold in the spring of 2033, more than in the whole of the decade before it.

{s19,20|Wilhelm Kruse, a trade economist at the Larch Institute}, which is financed in part by makers of the older gases, {q19|waves off} {c19 kruse belief|the promised half-degree as "a number in search of a model"} and {q20|argues} that {c20 kruse predicted|the poor will pay for it in dearer refrigerators, that smuggling of the kind that flourished in the nineties will return, and that the {f money 80000000 dollars|$80 million} put up by foundations to help them would not convert the compressors of a single Sindharan city}. {q21|Asked about} {c21 -|the smuggling}, {s22,23|Zarate} {q22|did not minimize} {c22 zarate confirms|the danger} but {q23|said} {c23 zarate|customs officers in nine ports were already being trained to spot mislabeled cylinders, with twenty more ports to follow by spring}.

At home the fight is only beginning, with an election five weeks off. {s24,25,26|Crowther, a former tire dealer with a following on the radio}, {q24|has asked for} {c24 crowther|a ruling from the Senate's lawyers}, {q25|threatened} {c25 crowther predicted intention|to block two ambassadors until he gets it} and {q26|refused} so far {c26 crowther declines intention|to see Zarate}. {s27|The Treasury} {q27|puts} {c27 treasury|the cost to a household at {f money 6 dollars|six dollars} an appliance}, less than the delivery.

{c28 teiho|"My grandmother used to say the sea was a neighbor who came to the door,"} {s28|Teiho} {q28|said} on the terrace of the hotel as his delegation waited for a van. {c28|"Now it does not knock.

"I signed for half a degree. Ask me in the year 2100 whether it was half."}

{n|Eluned Barrientos reported from Halcyra and Kofi Sandqvist from Port Lavender.
READ MORE: What is in your refrigerator?}

=== climatepact-c
outlet: Stratum
url: https://stratum.example/news/halcyra-warming-estimate-revised
published: 2034-11-02
genre: trade

{t|{s1|Study} {q1|finds} {c1 study predicted|cooling pact's gain will be smaller, and sooner, than advertised}}

{c2 study predicted|The Halcyra accord will spare the world between {f other 0.2-0.4 degrees|0.2 and 0.4 degrees Celsius} of warming by the end of the century, less than the {f other 0.5 degrees|half-degree} trumpeted at its signing, but will do so earlier}, {q2|according to} {s2|a study published on Thursday in Annals of the Upper Air}, a journal that usually appears without anyone outside the field noticing.

{s3|Ingeborg Yildirim, the lead author}, {q3|warns against} {c3 yildirim|treating the result as a verdict on {c4 yildirim belief|the pact}}, which {s4|she} {q4|supports}. {c5 yildirim|"We are arguing about the size of a good thing,"} {s5|she} {q5|said} at the Ostby Institute, where a poster for a 1950s icebox hangs over her desk. {c5|"I'd be sorry if that were lost."}

The gases at issue last in the air for about fifteen years, a blink beside carbon dioxide, so cuts take effect quickly and run out of room just as quickly. Earlier projections started from an assumed demand that nobody had checked against sales since 2028. Most came from a single table compiled for the negotiators of 2031, in which the whole of the Gulf appears as one country and the demand of Lanhai grows in a straight line, as nothing in Lanhai ever has. Yildirim's group fed fresh sales figures from sixty countries into five climate models. {s6|All of the models but one} {q6|indicate} that {c6 models predicted|the larger part of the benefit will have arrived by 2060}, the exception being an older one with a coarse stratosphere.

{s7|Balloon measurements made over the southern ocean}, however, {q7|hint at} {c7 balloons|a leak that no inventory accounts for}. {s8,9|Samuel Amaru}, who led the flights, {h8|{q8|suspects}} {c8 amaru probable belief|old insulating foam} but {q9|is unwilling} {c9 amaru declines intention|to put a number on it before next season}. Whether the accord covers such foam is unclear.

{s10,11,12|Rosalba Puebla of the Polytechnic of São Telmo}, who was not part of the work, {q10|admires} {c10 puebla belief|the treatment of the early decades} and {q11|has doubts about} {c11 puebla denies belief|the lower bound}, {q12|pointing out} that {c12 puebla|it has the hot countries doing nothing before 2045, which is not how factories behave once their biggest customers have switched}. {s13|Others in the field} go so far as to {q13|label} {c13 peers|the low figure "an accountant's degree."}

The journal, founded in 1922 for balloonists, charges nothing and accepts no advertising. Papers wait a year on average; this one took five weeks. It runs to eleven pages, four of them tables, and points of disagreement among the models are marked in the margin with a small gray flag.

{s14|The accord's opponents} {q14|have seized on} {c14 crowther|it}. {s15|Senator Crowther's office} sent the paper out as a news release within the hour, {q15|leaving out} {c15 crowther silent|the upper bound}. {s16|Yildirim}'s {q16|comment}: {c16 yildirim|"He read half a sentence."} {s17,18|She and Amaru} {q17|have offered} {c17 authors predicted intention|to brief the committee}, {q18|hoping} that {c18 authors predicted belief|an hour with the graphs will do what an abstract could not}; {s19|the committee's staff} {q19|has yet to reply to} {c19 staff silent|the offer}.

=== climatepact-d
outlet: Heartland Sentry
url: https://heartlandsentry.example/opinion/they-came-for-the-light-bulbs
published: 2034-10-19
genre: blog

{n|HEARTLAND SENTRY
Truth. Faith. Thermostats. | Subscribe to our alerts | Store}

{t|They Came for the Light Bulbs. Now It's Your Air Conditioner}

While you slept on Friday night, the governments of {f other 170 countries|170 countries} settled among themselves how warm you may be in August. There was no debate on television, no hearing, no roll call you could look up in the morning. There was a ballroom, a gavel and a buffet, and when it was over a great many people in lanyards stood up and clapped for one another. {s1,2|Josiah Ravenhill}, who {q1|has compared} {c1 ravenhill|a window unit to "a loaded weapon on the sill,"} flew seven thousand miles to join them, on a jet, without a word to the Senate and {q2|without telling} you {c2 ravenhill silent|what it will cost}.

Somebody has to, so here goes. {s3,4|Lowell Reddick of the Columbrian Freedom Center} {q3|reckons} that {c3 reddick predicted|replacing the unit in a two-bedroom apartment will run a family {f money 400 about dollars|about $400} more by the time the freeze bites}, and {q4|scoffs at} {c4 reddick belief|{s5|the Treasury}'s {q5|figure of} {c5 treasury|{f money 6 dollars|six}}}. {s6|Donna Maciel}, who has been fixing air conditioners in Port Lavender for thirty-one years, {q6|reports} {c6 maciel|{s16|customers} calling off repairs out of {q16|fear} that {c16 customers predicted belief|the refrigerant will be illegal by Christmas}}. It won't be, but who can blame them?

{c7 maciel|"Half of my August is people on oxygen,"} {s7|Maciel} {q7|told} me, wiping down a condenser the size of a piano. {c7|"Who do they call, Halcyra?"}

{s8|The usual commentators}, of course, {q8|are thrilled with} {c8 media belief|the whole thing}; {s9|one of them} {q9|likened} {c9 media|Ravenhill to the man who wiped out smallpox}. {s10|The big manufacturers} {q10|adore} {c10 alliance belief|it}, and why wouldn't they, when they hold the patents and you hold the receipt? Among the very few to stand in the door is {s11,12|Crowther}, who {q11|wants} {c11 crowther predicted intention|a vote, on the record, name by name}, and who {q12|has taken to asking} at every stop {c12 crowther|which of his colleagues has an air conditioner at home}. {c13 legislators belief|He} {q13|has won praise from} {s13|{f other 41 lawmakers|forty-one state lawmakers}} {c13|for it}, and not a line in the Standard.

As for the science: a retired government chemist, who once sat on the very panel that produced the half-degree, met me in a parking lot last week and asked not to be named. {s14,15|He} {q14|called} {c14 chemist|it "a press-office number"} and {q15|predicted} that {c15 chemist predicted|within a year somebody would halve it}. I believe him.

{n|Lowell Reddick's book is available in our store. Comments are closed.}

=== climatepact-e
outlet: Lok Samvad (English service)
url: https://loksamvad.example/en/nagpali-cold-law
published: 2034-10-21
genre: translation

{t|In Nagpali bazaar "cold law" brings customers, and {q1|questions} {c1 -|who shall pay}}

NAGPALI, 21 October (Translated) — In the bazaar of Pump Road {c20 -|the accord of Halcyra {q20|is called} the cold law}, and {s2|those who trade there} {q2|speak of} {c2 dealers|it as of a relative who has announced a visit}. {s3|A schoolmaster in the queue at Modern Electricals} {q3|had meant} {c3 shopper intention|to wait for the festival discount}. {c4 brother|He} {q4|was persuaded by} {s4|his brother-in-law} {c4|not to}, and now stands to pay two thousand rupas more than in June, for the price began to move before a single minister had come home.

{s5,6|The dealers} {q5|blame} {c5 dealers|the wholesalers for it}, and {q6|expect} {c6 dealers predicted belief|worse by the hot season}. {s7,8|The Federation of Appliance Makers}, whose chairman accompanied the delegation at his own cost, {q7|is contented with} {c7 makers belief|the year 2045} but {q8|demands} that {c8 makers|the duty on foreign compressors be lifted, that the state bank lend at four percent and that the patents of Columbrian houses be put at the disposal of all}.

{s9|Figures of the Commerce Ministry} {q9|show} {c9 commerce|{f percent 7 percent|seven percent} of households in possession of an air conditioner}, the greater part of them in five cities. In the villages there is the fan, the wet curtain and the roof. The machine itself arrives strapped to a bicycle cart, is carried up by four men and is switched on, as often as not, to find that the current is off until evening. A unit costs what a clerk earns in five months. It is bought when a son marries or when an old person falls ill, and the neighbors come in to sit before it. {c10 vasudevan|"I held out until four in the morning for the other ninety-three,"} {s10|Vasudevan} {q10|declared} in the Lower House on Thursday, with her own benches thumping and those across the aisle half empty. {s11,12,13|Gurdev Chahar, the leader of the Dawn Front}, {q11|ridiculed} {c11 chahar belief|the achievement as "winter for them and bills for us,"} {q12|accused} {c12 chahar|her of bringing home a postponement in the wrapping of a victory} and {q13|called for} {c13 chahar|her resignation}, whereupon the sitting was suspended for tea. {s14|She} {q14|has not replied to} {c14 vasudevan silent|the charge}.

{s15,16|Imtiaz Qadri}, who repairs compressors in a shed behind the temple, {q15|is less troubled by} {c15 qadri belief|the dates than by the new gas, which burns}, and {q16|asks} {c16 qadri|who will train the men of his trade, and whether the manual will be in a language they can read}. {s17|The Federation} {q17|has proposed} {c17 makers intention predicted|a course of {f duration 6 weeks|six weeks}}. {s18,19|The environment ministry}, {q18|citing} {c18 ministry|the experience of Lanhai}, {q19|thinks} {c19 ministry belief|{f duration 2 weeks|two} will do}.

=== climatepact-f
outlet: Port Lavender Tribune
url: https://portlavender-tribune.example/columns/half-a-degree
published: 2034-10-28
genre: column

{t|Half a degree, and nobody to be against}

{n|TRIBUNE COLUMNISTS | Hester Vandermolen}

Ask a Columbrian about hydrofluorocarbons and the first thing you will be asked is how to spell it. {s1|The Marlow Institute's October survey} {q1|found} {c1 poll|{s2|{f percent 61 percent|61 percent}} {q2|supportive of} {c2 polled belief via=poll>polled|the accord} once it had been explained to them, and {s3|{f percent 29 percent|29 percent}} {q3|opposed to} {c3 polled belief via=poll>polled|it}}; beforehand {s4|one in four} {q4|believed} {c4 polled belief via=poll>polled|it had to do with fishing}.

The name covers some twenty compounds, none of which has a smell, a color or a constituency. They were on sale for thirty years before the state saw a reason to count them, and the count is still done by hand, from invoices, in an office with two clerks.

That suits both parties. {s5|Mr. Ravenhill} {q5|presents} {c5 ravenhill|the whole matter as plumbing, too dull for politics}, while {s6|Senator Crowther} {q6|paints} {c6 crowther|it as the first step toward the rationing of fans}. I think they are both wrong, and that what was done at Halcyra was politics of a rare and useful kind. In an essay last spring {s7|the economist Amadou Keltner} {q7|made the case} that {c7 keltner|treaties hold when those who must obey them can be counted on your fingers}, and the companies that make most of this stuff number {f other 14 companies|14}. It is easier to shut 14 valves than a billion tailpipes.

What I cannot share is the self-congratulation. {s8|President Teiho}, for one, {q8|will not call} {c8 teiho declines|it a victory}. {s9,10|His opposition at home} {q9|criticizes} {c9 tavopp belief|him for settling for less than an atoll can live on} and {q10|wants} {c10 tavopp predicted intention|the signature withdrawn}.

{s11|The Senate's lawyers}, we now hear, {q11|lean toward} {c11 lawyers belief|{s15|the secretary}'s {q15|view} that {c15 ravenhill belief|no vote is needed}}. If so {s12|Mr. Crowther}, who {q12|has pledged} {c12 crowther predicted intention|to abide by their opinion "within reason,"} will have to find another door to stand in. There will be a quarrel over money in January and, in 2039, {c13 accord predicted|a review}, which {s13|the text} {q13|calls for} and which most of the people who wrote it will not be in office to read.

From the mailbag: {c14 ilunga predicted intention|"My unit is from 1998 and I intend to be buried with it."} {q14|—} {s14|P. Ilunga, Elm Park}

=== question warming the Halcyra accord will avert by 2100, in degrees
verdict: conflicts
origins: 2
answer: climatepact-a | 0.5 | ravenhill | Josiah Ravenhill
answer: climatepact-c | 0.2-0.4 | study | study in Annals of the Upper Air

=== question cost of the accord to a Columbrian household, in dollars
verdict: conflicts
origins: 2
answer: climatepact-b | 6 | treasury | Columbrian Treasury
answer: climatepact-d | 400 | reddick | Lowell Reddick
answer: climatepact-d | 6 | treasury | Columbrian Treasury

=== question whether the accord must go before the Senate
verdict: conflicts
origins: 3
answer: climatepact-a | - | crowther | crowther | affirms | the text must come before the Senate
answer: climatepact-a | - | ravenhill | ravenhill | denies | it need not
answer: climatepact-f | - | lawyers | lawyers | denies | no vote is needed
