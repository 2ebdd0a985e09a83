story: remittance
title: A lorry with migrants abandoned at El Guayabal and the network behind it
split: train
topic: crime

speaker menchaca = named | Rosaura Menchaca Tul
speaker prosecutors = body | Tecalapan prosecutor's office
speaker zuniga = named | Edilberto Zúniga
speaker galdamez = named | Fausto Galdámez
speaker reyes = named | Aníbal Reyes-Monzón
speaker wilmer = named | Wilmer Ajpop
speaker costa = outlet | Radio Costa
speaker consul = named | Marisela Ochoa-Finch
speaker anduria = body | consulate of Anduria
speaker salvatierra = body | consulate of Salvatierra
speaker hospital = body | San Lázaro hospital
speaker cane = unnamed | two cane cutters
speaker cuc = named | Anselmo Cuc
speaker girl = unnamed | a girl of seventeen from Anduria
speaker camera = footage | toll-booth camera at Río Hondo
speaker charge = document | charge sheet
speaker ledgerbook = document | school exercise book found in the cab
speaker envio = body | EnvíoPronto
speaker neighbours = unnamed | people in Las Pilas
speaker interior = body | interior ministry
speaker mother = unnamed | a mother in Las Pilas
speaker union = body | Northern Union
speaker hauliers = body | hauliers' chamber
speaker lopezrourke = named | Catalina Rourke-Batres
speaker mill = unnamed | owners of the Santa Fe mill
speaker study = document | study by the Isthmus Migration Observatory
speaker regulator = body | Superintendency of Banks
speaker whistle = unnamed | a former compliance officer at EnvíoPronto
speaker tellers = unnamed | tellers at EnvíoPronto
speaker coroner = named | Oralia Fuentes Pop
speaker president = named | Gustavo Arana
speaker shops = unnamed | shopkeepers in the north of Tecalapa

=== remittance-a
outlet: Isthmus Wire
url: https://isthmus-wire.example/tecalapa/lorry-guayabal
published: 2034-10-04
genre: wire

{t|{c1 menchaca|Lorry abandoned with {f aboard 68 @2034-10-03 migrants|68 migrants} inside; {f killed 6 migrants|six} dead}, {s1|prosecutor} {q1|says}}

EL GUAYABAL, Tecalapa, Oct 4 (IW) - {c2 menchaca|A refrigerated lorry left on a farm track near the coast road on Tuesday held {f aboard 68 @2034-10-03 migrants|68 migrants}, {f killed 6 migrants|six of them} dead from heat and want of air}, {s2|the regional prosecutor, Rosaura Menchaca Tul}, {q2|said}.

The doors had been chained from the outside. {s3,4|Two cane cutters} {q3|told} police {c3 cane|they had taken the knocking for a loose belt} and {q4|thought} {c4 cane belief|nothing of it} until a hand came through the vent.

{s5,6|San Lázaro hospital in the port of Trujeda} {q5|said} {c5 hospital|it had admitted {f injured 41 people|41 people}, {f injured 9 people|nine} of them to intensive care}, and {q6|appealed for} {c6 hospital|blood of any group}.

The driver, Fausto Galdámez, 37, was arrested on foot eleven kilometres away with a bag of coins. {s7|He} {q7|denies} {c7 galdamez denies|having known what was behind him}. {s8,9|Commander Edilberto Zúniga of the highway police} {q8|described} {c8 zuniga|him as "the last finger of a long hand"} and {q9|did not rule out} that {c9 zuniga possible|officers {h9|may} have waved the vehicle through}.

{s10|The consulate of Anduria} {q10|said} {c10 anduria|{f aboard 52 @2034-10-03 migrants|52} of those inside were its citizens}; {s11|that of Salvatierra} {q11|could not yet confirm} {c11 salvatierra cannot_verify|any of its own}. {c12 - probable|The rest {h12|{q12|are believed}} to have come from farther off}.

The lorry, white, with the name of a bankrupt fish wholesaler on its flank, had been backed up to a drainage canal where it could not be seen from the asphalt. It was the fourth such find on the coast road since 2029, when 31 people died in a fuel tanker outside Las Cruces. Refrigerated boxes came into fashion once the police had scanners that read body heat: a cold box with its motor running reads as a cold box. Some nine thousand lorries use the road each day, most of them loaded with bananas and going the other way.

=== remittance-b
outlet: Diario del Istmo
url: https://diario-istmo.example/en/investigations/guayabal-remittances
published: 2034-10-08
genre: broadsheet

{n|DIARIO DEL ISTMO – English edition
Politics | Coast | Money | Opinion | Baseball
Cookies help us bake. Accept / Manage}

{t|Paid from the north, packed in the south}

{n|Lucía Barrundia and Teo Kaminsky
Las Pilas / Trujeda}

In Las Pilas, where the asphalt ends, there are four ways to tell who has a son abroad. There's the second floor. There's the gate, if it opens by itself; there is the pick-up with foreign plates; and there is the queue on Friday mornings outside the yellow shop with the smiling coin on its sign. The shop is an agency of EnvíoPronto, which in a good month pays out more in this valley than all the coffee in it is worth.

Since Wednesday there has been another queue. It forms at the parish office, where Father Anselmo Cuc has pinned up a list of {f aboard 68 @2034-10-03 migrants|sixty-eight} lines, most of them blank. {s1|Cuc} {q1|says} {c1 cuc|he has been asked about more people in four days than he has buried in nineteen years}.

{c2 wilmer via=costa>wilmer|"First it was cold, and we were glad of the cold,"} {q2|said} {s2|Wilmer Ajpop, a bricklayer from the upper village}, in an interview with Radio Costa from his hospital bed. {c2|"Then the motor stopped. It was dark, and somebody began to count aloud so that we should not sleep. He counted very well. When he got to four hundred he went back to one.

"I never learned what he was called."}

{c3 wilmer via=costa>wilmer|There had been {f aboard 81.. more_than @2034-10-03 people|more than eighty} to begin with}, {s3|he} {q3|told} the station, {c3|and a number of them were made to get down in the night at a place that smelled of sugar}. {s4,5|The prosecutor's office} {h4|{q4|doubts}} {c4 prosecutors denies probable belief|the higher figure}, {q5|pointing out} that {c5 prosecutors|only {f aboard 68 @2034-10-03 bracelets|68 plastic bracelets} were found}. {s6|The toll-booth camera at Río Hondo} {q6|shows} {c6 camera|the lorry at 9:14 p.m. with a rear door ajar and at 11:40, one exit on, with the door shut and a different man at the wheel}. There are two sugar mills on that stretch.

Galdámez is not that man, or so {s7|his lawyer, Aníbal Reyes-Monzón}, {q7|contends}: {c7 reyes|he took over a sealed box at a filling station for {f money 300 dollars|300 dollars} and did not once climb down}. {s8|Reyes-Monzón} {q8|declined to say} {c8 reyes declines|who is paying his own bill}.

{s9|The charge sheet, signed on Friday}, {q9|describes} {c9 charge|a company in all but name, with a recruiter in each valley who knows which roofs are new, a guarantor who keeps the title deeds of those unable to pay in advance, a dispatcher in Trujeda who buys space in refrigerated boxes going back empty from the port and, at the far end, a bookkeeper who lets go of each instalment only once the traveller has spoken a password down the telephone to the family}. {s10|A school exercise book from the cab}, with a unicorn on the cover, {q10|lists} {c10 ledgerbook|{f other 214 names|214 first names} and beside each of them a sum, from {f money 7500-13000 dollars|7,500 to 13,000 dollars}}. By {s11|the prosecutor}'s {q11|{h11|reckoning}}, {c11 menchaca probable|{f money 1900000 about dollars|some 1.9 million dollars} went through the organisation in a year and a half, {f percent 80 about of the money|four fifths} of it over the counter of a remittance shop}.

It is not difficult. A transfer of under a thousand dollars needs a name, a telephone number and a reason, and "family" is a reason. A brother who washes dishes in the north goes in on his day off and sends nine hundred and ninety to a cousin, who is no cousin; the next week it is another shop and another brother. Nobody carries a suitcase. The fee is four per cent at the window and a further two on the rate, so that the shop earns from the journey twice: as the money goes in, and again in the years when the traveller, if all has been well, sends some home.

{s12,13|EnvíoPronto}, which {q12|had assured} us on Thursday that {c12 envio|it "cooperates with every authority, everywhere"}, {q13|has since refused} {c13 envio declines intention|to open its books without a judge's order}. {s14|Tellers in Las Pilas} {q14|say} {c14 tellers|they {q15|had been instructed by} {s15|head office} {c15 envio via=tellers>envio|never to put the same question to a customer twice}}.

The valley had a bad frost in 2031 and a worse one the year after. Coffee that had been planted by grandfathers turned black from the top down, and the cooperative, which had borrowed against the crop, was wound up. Since then the road has been the crop. The secondary school has lost its football team. In the cemetery the newest graves belong to the old, and there is a stone for four brothers who went into a tanker in 2029 and of whom the family got back a belt.

{s16|A mother of three}, whose deeds have been with the guarantor since May, {q16|wondered} {c16 mother|to whom she should pay if they were all arrested}. {s17|She} {q17|blames} {c17 mother|nobody but the frost}. {s18|Her neighbours} {q18|speak well of} {c18 neighbours belief|the recruiter, a deacon's nephew who used to lend out his generator}.

{s19,20|President Gustavo Arana}, whose New Year address {q19|called} {c19 president|remittances "the embrace that comes by wire"}, {q20|has promised} {c20 president predicted intention|a law against "slavery by instalments"}. {s21,22|The Northern Union}, which {q21|has offered} {c21 union predicted intention|the port {f other 2 scanners|two scanners}}, {q22|is against} {c22 union belief|admitting the survivors}. At San Lázaro one of them, a girl of seventeen from Anduria, lies with her feet in gauze. {s23|She} {q23|hopes} {c23 girl predicted intention|to go on as soon as she can stand}. {q24|Asked} {c24 -|whether she would pay again}, {s25|she} {q25|said} {c25 girl|she had paid half, and the other half was due on arrival}.

{n|Translated by the Diario's English desk.
Share  ·  Print  ·  Report an error}

=== remittance-c
outlet: La Voz de Trujeda
url: https://voz-trujeda.example/en/lorry
published: 2034-10-05
genre: local
copy of: remittance-a

{t|Horror on the cane road}

{c1 menchaca|A refrigerated lorry left on a farm track on Tuesday held {f aboard 68 @2034-10-03 migrants|68 migrants}, {f killed 6 @2034-10-04 migrants|six of them} dead from heat and want of air}, {s1|prosecutor Rosaura Menchaca Tul} {q1|said}.

{s2,3|Two cane cutters} {q2|told} police {c2 cane|they had taken the knocking for a loose belt} and {q3|thought} {c3 cane belief|nothing of it} until a hand came through the vent.

{s4,5|Our San Lázaro hospital} {q4|said} {c4 hospital|it had admitted {f injured 41 @2034-10-04 people|41 people}}, and {q5|appealed for} {c5 hospital|blood of any group}. Donors may come fasting from six o'clock; there will be bread.

The driver was arrested. {s6|He} {q6|denies} {c6 galdamez denies|having known what was behind him}.

=== remittance-d
outlet: Radio Costa
url: https://radio-costa.example/noon/2034-10-06
published: 2034-10-06
genre: broadcast

{t|Noon bulletin: five minutes in ward six}

Music under. Good afternoon. The sea at Trujeda is calm and the dollar stands at twenty-four sixty. We were let into ward six of San Lázaro this morning for five minutes, with one microphone. The ward has {f other 12 beds|twelve beds} and, today, {f injured 19 patients|nineteen people}. A nurse was writing names on strips of tape and sticking them to the bed-ends; where there was no name she wrote what the person had on. Outside the gate the relatives have set up a kitchen, with rice, and a man who knows the bus fares to the frontier.

{s1|AJPOP}{q1|:} {c1 wilmer|We were {f aboard 81.. more_than @2034-10-03 people|eighty and more}. At the sugar they took some down. Young ones.}

HOST: How many?

{s2|AJPOP}{q2|:} {c2 wilmer|I had my face to the wall, señorita.}

{s3,4|The Andurian consul, Marisela Ochoa-Finch}, who was going from bed to bed with a tin of biscuits, {q3|demanded} {c3 consul|a search of the mills} and {q4|complained of} {c4 consul|"a chain of custody with a lorry-sized hole in it"}. {s5|The interior ministry} {q5|said} at eleven that {c5 interior cannot_verify|it had no confirmation of anyone being unloaded}.

{s6,8|The hauliers' chamber} {q6|takes exception to} {c6 hauliers belief|{s7|the police commander}'s {q7|suggestion} that {c7 zuniga possible|a lorry {h7|may} have been waved through}} and {q8|calls} {c8 hauliers|the highway police "fathers to us all"}. The list of the injured will be read again at six.

=== remittance-e
outlet: Notimar
url: https://notimar.example/en/guayabal-audiencia
published: 2034-10-10
genre: translation

{t|{s1|Prosecution} {q1|requests} {c1 prosecutors|preventive prison for {f arrested 5 people|five} in the case of the container of El Guayabal}}

TRUJEDA, 10 Oct (Notimar).- {s2|The Public Ministry} {q2|attributed} Tuesday {c2 prosecutors|to {f arrested 5 people|five persons} the direction of the network that dispatched the container in which {f killed 8 migrants|eight migrants} perished}, {f killed 2 migrants|two} of them already in hospital.

{s3|Fiscal R. Menchaca} {q3|sustained} before the judge that {c3 menchaca|the group moved {f other 40.. at_least people a month|at least forty persons} a month and collected by means of family remittances}. {c4 reyes denies|"There is no network, there is a driver with hunger,"} {q4|replied} {s4,5|the defender A. Reyes-Monzón}, who {q5|qualified} {c5 reyes|the exercise book as "a school duty"}. {s6|The coroner, Oralia Fuentes Pop}, {q6|fixed} {c6 coroner|the decease of the first six between one and three in the morning}.

{c7 prosecutors|Footprints of {f other 11-15 people|between 11 and 15 persons} were located in a path of the mill Santa Fe}, {q7|recognised} {s7,8|the prosecution}, which until now {h8|{q8|doubted}} that {c8 prosecutors denies probable belief|anybody had been unloaded}. {s9|The consulate of Salvatierra}, which a week ago had no data, {q9|reclaims} {c9 salvatierra|the bodies of {f killed 2 migrants|two}}. {s10|The owners of the mill} {q10|abstained from making} {c10 mill declines|declarations}.

The hearing, begun with three hours of delay because of a cut of the light, will resume Thursday. In the street {f attending 100 about relatives|a hundred relatives} held photographs against the railings. The accused entered by the garage, under blankets of the municipal swimming pool.

=== remittance-f
outlet: Payments Courier
url: https://payments-courier.example/2034/10/18/tecalapa-instalments
published: 2034-10-18
genre: trade

{t|The password and the teller}

{n|PAYMENTS COURIER / Compliance / Fintech / People on the move
Sponsored: Know your customer in 0.4 seconds}

A smuggler who is paid by instalment has the same trouble as any other contractor: the customer will not pay until the job is done, and the contractor will not move until he is paid. In Tecalapa the answer was a trusted third party with eleven hundred branches, open on Saturdays.

{s1|The Superintendency of Banks} {q1|ordered} EnvíoPronto on Monday {c1 regulator|to freeze {f other 37 accounts|37 accounts}}. {c2 envio|None of them had raised an alert}, {s2|the company} {q2|acknowledges}; {c3 whistle|their owners had}, {q3|according to} {s3,4|a former compliance officer}, who {q4|says} {c4 whistle|her memo on "cousins without families" was described to her as literature}.

{s5,6|A study by the Isthmus Migration Observatory} {h5|{q5|estimates}} {c5 study probable|the trade at {f money 90000000 about dollars a year|about $90 million a year} nationwide, or {f percent 2.5 of remittances|2.5 per cent} of what comes in}, and {q6|finds} {c6 study|no sign that lower limits reduce it}. {s7|Its author, Catalina Rourke-Batres}, {q7|favours} {c7 lopezrourke belief|training over thresholds}. {c8 lopezrourke|"A teller in a village knows,"} {s8|she} {q8|said}. {c8|"Ask her."}

That is not how supervision works. A remittance house is licensed as a shop that happens to hold money overnight. It files a return each quarter, on a form with a box for suspicious business, and in the last ten years the whole industry has ticked the box 212 times, 190 of them in one month in which the form had been misprinted. Inspectors number six. They have a car.

{c9 president belief|The bill} that {s9|the president} {q9|is backing} would cut the limit from a thousand dollars to two hundred. {s10|EnvíoPronto} {q10|opposes} {c10 envio belief|it}; {s11|shopkeepers in the north of the country}, where every bag of cement is paid for from abroad, {q11|are fearful of} {c11 shops predicted belief|a winter without customers}.

=== question people inside the lorry
verdict: conflicts
origins: 2
answer: remittance-a | 68 | menchaca | prosecutors
answer: remittance-b | 81.. | wilmer | Radio Costa interview with Wilmer Ajpop
answer: remittance-b | 68 | prosecutors | prosecutors
answer: remittance-c | 68 | menchaca | prosecutors
answer: remittance-d | 81.. | wilmer | Radio Costa interview with Wilmer Ajpop

=== question migrants dead
verdict: supersedes
origins: 1
answer: remittance-a | 6 | menchaca | prosecutors
answer: remittance-c | 6 | menchaca | prosecutors
answer: remittance-e | 8 | menchaca | prosecutors

=== question whether some were taken off in the night
verdict: conflicts
origins: 2
answer: remittance-b | - | wilmer | wilmer | a number of them were made to get down
answer: remittance-b | - | prosecutors | prosecutors | denies | there had been more than eighty to begin with
answer: remittance-d | - | wilmer | wilmer | At the sugar they took some down
answer: remittance-d | - | interior | interior | cannot_verify | had no confirmation of anyone being unloaded
answer: remittance-e | - | prosecutors | prosecutors | footprints were located in a path of the mill
