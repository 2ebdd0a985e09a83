story: housingprotest
title: The eviction in Hatters' Street and the rent plan of Mayor Belaunde
split: train
topic: politics

# Who speaks
speaker belaunde = named | Nuria Belaunde
speaker assembly = body | Tenants' Assembly
speaker benhaddou = named | Samira Benhaddou
speaker lawyers = unnamed | several property lawyers
speaker counsel = unnamed | counsel of the city of Monteluz
speaker lanz = named | Octavio Lanz
speaker federation = body | Federation of Urban Property
speaker ossorio = named | Pilar Ossorio
speaker vroom = named | Pieter Vroom
speaker file = document | court file on Hatters' Street
speaker delegate = named | Ignasi Tormo
speaker police = body | Monteluz police
speaker iriarte = named | Gonzalo Iriarte
speaker quiroga = named | Amparo Quiroga
speaker monteluz = body | city of Monteluz
speaker housing = unnamed | housing officials of other towns
speaker kessler = named | Tove Kessler
speaker hoteliers = body | Hoteliers' Circle
speaker bishop = named | Fulgencio Abad
speaker judge = named | Remedios Pastrana
speaker ministry = body | housing ministry
speaker ribera = named | Joan-Marc Ribera
speaker right = unnamed | the right of Monteluz
speaker bothsides = unnamed | federation and town hall
speaker friends = unnamed | friends of Nuria Belaunde
speaker townhall = unnamed | officials of the town hall
speaker legal = body | legal service of the Federation of Urban Property
speaker councillors = unnamed | two councillors of Belaunde's party
speaker duarte = named | Imane Duarte
speaker gallery = unnamed | somebody in the gallery
speaker officials2 = unnamed | officials at the court
speaker admirers = unnamed | admirers of Nuria Belaunde abroad
speaker arriaga = named | Claudia Arriaga
speaker landlords = unnamed | landlords of Monteluz
speaker newspapers = unnamed | several newspapers
speaker escort = unnamed | escort of Nuria Belaunde
speaker builders = unnamed | builders
speaker poll = document | Metroscopio poll
speaker polled = unnamed | residents asked by Metroscopio
speaker economists = unnamed | economists
speaker marchers = unnamed | young marchers
speaker banner = document | a banner on the cathedral steps

=== housingprotest-a
outlet: El Faro de Monteluz (English edition)
url: https://faro-monteluz.example/en/long-reads/hatters-street
published: 2035-05-18
genre: broadsheet

{n|EL FARO DE MONTELUZ
City · Country · Europe · Sea · Opinion
Edition in English — translated by the desk}

{t|{c1 assembly|Mayor who used to block evictions} {q1|is accused by} {s1|old friends} {c1|of presiding over them}}

{n|By Leocadia Brandt and Hamid Seoane}

The locksmith came at twenty past nine, behind a double row of visors, and a quarter of an hour later Amparo Quiroga, who is seventy-eight and had lived on the third floor of the house in Hatters' Street since her wedding, was sitting on a kitchen chair on the pavement with a canary on her knees. The photograph has been on every front page in the country.

{s2|Mayor Nuria Belaunde} was at the port that morning, {q2|telling} a congress of hoteliers that {c2 belaunde|the city could not go on being sold by the night}, and heard of it from her driver. {c3 belaunde|"I know what that chair feels like, because I have sat in it,"} {s3|she} {q3|said} that evening. {c3|"I sat in it for eleven hours in the snow in Calle Nao.

"Nobody has to explain it to me."} It was {c4 assembly belief|a statement} that {s4|the Tenants' Assembly, the movement she founded twelve years ago in a launderette}, {q4|found} {c4|"unbearable"}.

{s5|Samira Benhaddou}, who succeeded her as its voice and has known her since they were both nineteen, {q5|does not accuse} {c5 benhaddou|the mayor of bad faith}. What {s6|she} {q6|reproaches} her with is {c6 benhaddou|having come to believe, against everything that the pair of them used to teach on staircases, that landlords can be reasoned with}.

Rents in Monteluz have doubled in nine years, wages have risen by a ninth, and in Fontanar, a quarter of tiled houses put up for dockers between the wars, {f percent 33.3 about flats|one flat in three} is now let by the week. None of this was invented by the present town hall. It was the conservatives who, in the slump, sold the city's {f other 3400 @2023-12-31 flats|3,400 flats} to whoever would take them; it was a national government of the left that let the buyers pay no tax. But Belaunde is the first mayor to have been elected on the question, and it is on the question that she will be judged in twelve months.

Her plan, which goes to the council on the 30th, would freeze rents in {f other 9 districts|nine districts}, oblige the owner of more than ten homes to offer every third one to the city before selling it, and buy {f other 1200 flats|1,200 flats} in four years. {c7 lawyers possible belief|It} {h7|{q7|is thought by}} {s7|several property lawyers} {c7|to be open to attack on the second point}; {s8|the city's own counsel}, in an opinion that nobody was meant to see, {q8|had rated} {c8 counsel|its prospects in court "no better than even"}. {s9,10|The deputy mayor, Joan-Marc Ribera}, whose party holds the balance, {q9|supports} {c9 ribera belief|the freeze} and {q10|would happily lose} {c10 ribera intention|the rest}.

{s11,12|Octavio Lanz, the president of the Federation of Urban Property}, {q11|likens} {c11 lanz|a freeze to bombing the harbour in order to bring down the price of fish} and {q12|has threatened} {c12 lanz intention predicted|to tell his members to brick up what they cannot let}. {s13,14|He} {q13|resents} {c13 lanz belief|being bracketed with the funds}, with which his own members, four in five of whom own a single flat, are in competition, and was at pains this week to {q14|deplore} {c14 lanz belief|"a spectacle that served nobody"}. {s15|Pilar Ossorio}, who lets two rooms above her late husband's barber shop and has joined the federation against her children's advice, {q15|is afraid} that {c15 ossorio predicted belief|she will be ruined by a law meant for people who have never climbed her stairs}.

The house in Hatters' Street belongs to Halcyon Keys, which bought it in 2031 together with eleven others and a garage. {s16,17,18|The fund's spokesman, Pieter Vroom}, {q16|voiced regret at} {c16 vroom belief|"the distress of all involved"}, {q17|recalled} that {c17 vroom|Mrs Quiroga had twice been offered a flat in the suburb of Las Norias, with lift}, and {q18|would not discuss} {c18 vroom declines|what is to become of a building that is now empty from cellar to roof}. {s19|The court file} {q19|gives} {c19 file|her arrears as {f money 2260 coronas|2,260 coronas}}, run up in the winter her sister died. {s20|The judge, Remedios Pastrana}, {q20|had asked} the town hall in March {c20 judge|whether it could house her}. The question went to a department that had been merged with another. The answer, which was yes, reached the wrong court two days after the locksmith.

{c21 belaunde|That delay}, {s21|Belaunde} {q21|told} this newspaper, {c21|was "the worst thing that has happened on my watch, and I include the flood"}. {s22|She} {q22|has ruled out} {c22 belaunde declines intention|resigning}. {s23|The right}, whose last mayor sold the flats, {q23|demands} {c23 right|it} every morning on the radio; {s24|the movement she came from}, which has more patience and a longer memory, {q24|wants} {c24 assembly intention|something that she may find harder to grant: the bailiffs' list for June, with the name of every family on it, and her in front of the first door}. The list has {f other 61 names|61 names}.

=== housingprotest-b
outlet: Agencia Litoral
url: https://agencia-litoral.example/en/2035/05/22/monteluz-march-housing
published: 2035-05-22
genre: translation

{t|Monteluz marches against evictions; {s1|landlords} {q1|call for} {c1 federation|"calm and property rights"}}

(AL, translated from the original) Monteluz, 22 May – {f attending 20000.. vague people|Tens of thousands of persons} marched yesterday from Hatters' Street to the Town Hall behind an empty kitchen chair, five days after the eviction of the pensioner Amparo Quiroga. There were {c2 assembly|{f attending 60000 people|60,000} of them} {q2|according to} {s2|the convening Tenants' Assembly} and {c3 police|{f attending 18500 people|18,500}} {q3|by the estimate of} {s3|the municipal police}.

The marchers, among them {s4|numerous young people} who {q4|despair of} {c4 marchers belief|ever leaving the parental home}, intoned slogans against the investment funds, against the Federation of Urban Property and, on reaching the square, against the Mayor herself. {s7|{c5 benhaddou|{c6 escort|Nuria Belaunde}}}, who {q6|had been advised by} {s6|her escort} {c6|to remain indoors}, came out on the balcony and {q5|was called upon by} {s5|the spokeswoman of the Assembly, Samira Benhaddou}, {c5|"to come down and be one of us again"}. This she did, {q7|declaring} to those within earshot that {c7 belaunde predicted intention|no further family would be put out of its dwelling while she held the keys of the city}.

{s8|The Government's delegate, Ignasi Tormo}, {q8|qualified} {c8 delegate|the promise as "juridically empty"}, a term that drew whistles when it was read out over the loudspeakers. {s9,10|The Federation}, in a note, {q9|lamented} that {c9 federation belief|the debate had passed "from the chamber to the chair"} and {q10|exhorted} {c10 federation|its members to refrain from statements}. There were {f arrested 4 persons|four} arrests and a broken lamp.

=== housingprotest-c
outlet: Cinco Muelles
url: https://cinco-muelles.example/en/opinion/the-chair-and-the-spreadsheet
published: 2035-05-25
genre: column

{t|The chair and the spreadsheet}

{n|Opinion | Bernat Oyarzun | Bernat writes every other Friday}

I have paid rent in this city for twenty-two years and own nothing in it but a parking space, so I hope I may dislike the mayor's plan without being called names. I dislike it rather less than I do its enemies.

{s1|The federation} {q1|holds} that {c1 federation predicted|a freeze would dry up the supply}. {s2|Most economists} {q2|side with} {c2 economists belief|it}. {s3|Tove Kessler of the Delft Road Institute}, who has looked at eleven such freezes in ports like ours, {q3|found} that {c3 kessler|supply had shrunk in seven, by a tenth or so, and had grown in four, in each of which a good deal had been built in the meantime}. Her paper is waved about by both parties, each of them having read the half it likes, and {s4|she} {q4|has begged} {c4 kessler|them to stop}.

What {s5|neither} {q5|disputes} is that {c5 bothsides confirms|some {f other 4100 about licences|4,100 licences} for holiday flats were handed out in the last eight years of the old administration, many of them to companies that had been formed the same week}. If, as {s6|the Hoteliers' Circle} {h6|{q6|suspects}}, {c6 hoteliers probable belief|half of these belong to people who have never set foot here}, then a third of the mayor's flats could be had by enforcing the rules as they stand, at no cost beyond the stamps. {s11|Nobody at the town hall} {q11|would tell} me {c11 townhall declines|why this has not been tried}. I think I know. The department that grants the licences lives on the fees.

{s7|Mr Lanz}'s {q7|threat} {c7 lanz intention predicted|to brick up whatever cannot be let} is the talk of a man who has never needed to sell in a hurry; most of his members have. As for the mayor, {s8|she} {q8|promised} a crowd four years ago {c8 belaunde predicted|what no mayor can deliver, an end to evictions}, and every chair on every pavement will be brought to her door until she says so aloud. {s9|Her friends} {q9|counsel} {c9 friends|silence}. {s10|Builders}, whom nobody has consulted, {q10|would be content} {c10 builders intention|to build}.

=== housingprotest-d
outlet: La Llave, bulletin of the Federation of Urban Property
url: https://la-llave.example/bulletin/2035/05/statement-members
published: 2035-05-26
genre: press release

{t|To our members: facts about the so-called housing plan}

In view of what has been published in recent days, {s1,2|the Board of the Federation} {q1|wishes to remind} members that {c1 federation|no owner in Monteluz with fewer than five dwellings has asked for an eviction this year} and {q2|regrets} {c2 federation belief|the campaign of which many are the object in their own stairwells}.

{s3|The Mayor} {q3|asserts} that {c3 belaunde|her plan touches only the large}. {c4 federation denies|This}, {s4|the Federation} {q4|must point out}, {c4|is incorrect: an heir who shares eleven flats with six cousins is, under the text as tabled, a large owner}. {s5,6|Our legal service} {q5|considers} {c5 legal belief|Article 9 contrary to the Constitution} and {q6|advises} {c6 legal|members who receive a notice of first refusal to acknowledge it and do nothing further}.

{s7|President Lanz} {q7|has made clear} that {c7 lanz|his words about bricks, spoken at a private lunch and reported without his leave, were a figure of speech}. {s8|He} {q8|remains ready} {c8 lanz intention predicted|to sit down with the Mayor at any hour and in any place that has four chairs}. {s9|The Housing Ministry}, to which a letter was addressed on the 19th, {q9|has yet to indicate} {c9 ministry silent|whether it will contest the plan}.

Members are reminded that the subscription for the second half-year falls due on 30 June and that the notes of the April seminar on gutters may be had from the secretariat.

=== housingprotest-e
outlet: Canal Ría
url: https://canal-ria.example/directo/pleno-vivienda
published: 2035-05-30
genre: live blog

{t|As it happened: the council votes on the rent plan}

{n|Canal Ría en directo · Refresh for updates · Cookies: accept / more options}

21:10 — It is over. The freeze passes, {f other 22 votes|22} to {f other 19 votes|19}. Article 9, the first refusal, falls by {f other 1 votes|one} vote. The chair has been carried out of the square and whose it was is anyone's guess.

20:52 — {s1|Ribera}, whose four votes did it both ways, {q1|tells} us in the corridor {c1 ribera|he kept his word to everybody, "which is why nobody is speaking to me"}. {s2|Two of the mayor's councillors} {q2|swear} {c2 councillors intention predicted|never to sit in a room with him again}.

20:15 — {q3|Pressed by} {s3|our colleague Imane Duarte} {c3 duarte|as to whether she would now stand in front of a door}, {s4|the mayor} {q4|says} {c4 belaunde predicted intention|she'll be at Calle Nao on Friday at nine}. {s5|Delegate Tormo}, by text message, {q5|hopes} {c5 delegate predicted belief|"the first authority of the city will not oblige officers to step around her"}.

19:40 — Gonzalo Iriarte, for the right, has the floor. {s7|He} {q7|blames} {c7 iriarte|the mayor for the chair, the chair for the march and the march for two cancelled cruise calls}. Laughter. {s8|He} {q8|challenges} {c8 iriarte|her to name one flat that the plan would have finished by winter}. She leafs through her papers.

19:05 — The bishop has come, and sits with the neighbours. {q9|Asked} {c9 -|what brings him}, {s10|Fulgencio Abad} {q10|answers}: {c10 bishop|"Widows. It's in the job description."} {s11|Somebody in the gallery} {q11|points out} that {c11 gallery|the diocese has ninety flats of its own}. He nods.

18:30 — Doors. {s12|The banner on the cathedral steps} {q12|reads} {c12 banner|"WE ARE THE NEIGHBOURHOOD YOU ADVERTISE"}.

=== housingprotest-f
outlet: North Harbours Review
url: https://north-harbours-review.example/cities/monteluz-rents
published: 2035-06-08
genre: broadsheet

{t|Can a city govern its rents? {s17|Monteluz} {q17|means} {c17 monteluz predicted intention|to find out}}

Half a dozen harbour towns on this side of the continent are run by people who came to office from squats, soup kitchens and tenants' committees, and all of them are watching Monteluz. Its mayor got her freeze on the last day of May by three votes, lost the clause on which it leaned, and two mornings later stood in the rain before a door in Calle Nao with her chain of office on. The bailiffs did not come. {c1 officials2|They}, {s1|officials at the court} {q1|explained} afterwards, {c1|had been given the wrong date}.

{c2 admirers belief|The gesture} {q2|was cheered by} {s2|Ms Belaunde's admirers} as far away as the Baltic, and it may have cost her the state. {s3,4|The housing minister, Claudia Arriaga}, who until that morning {q3|had been minded} {c3 arriaga predicted intention|to let the freeze stand}, {q4|denounced} {c4 arriaga belief|"government by doorstep"}. {c5 - predicted|An appeal {q5|is expected} before the courts rise in July}. The landlords' federation, relieved of the expense, has cancelled its own.

The case for rent control is a good deal stronger in a place like this than textbooks allow. Land is short, with mountains behind and water before; the tourists arrive by the shipload and outbid everyone; the new owners do not vote. Elsewhere the record is mixed. Two of the half-dozen towns tried a freeze and gave it up, one on the order of a court and one when its mayor joined the board of a hotel. A third, Port Ansgar, has had one for eleven years and builds more than its neighbours, which {s18|housing officials} who have made the pilgrimage there {q18|put down to} {c18 housing|a tax on empty land that nobody else has dared to copy}. In Monteluz {s7|landlords} in private {q7|accept} {c7 landlords confirms|as much}. {s8,9|They} {q8|are less forgiving of} {c8 landlords belief|her methods}, {q9|complaining} that {c9 landlords|a contract signed under one law may be rewritten under another, that the courts are slow for them and quick for the newspapers, and that nobody photographs an owner with a roof to mend}.

{s10|A Metroscopio poll made before the vote} {q10|indicated} that {c10 poll|{s11|{f percent 57 residents|57 per cent of residents}} {q11|favoured} {c11 polled belief via=poll>polled|the freeze} and that {f percent ..33 less_than residents|fewer than a third} would vote again for its author}, which is the kind of gratitude to which reformers must accustom themselves. {s13,14|{c12 newspapers|Ms Benhaddou}}, {q12|tipped in} {s12|several newspapers} {c12|as a candidate for next May}, {q13|disclaims} {c13 benhaddou denies|any such wish}, {q14|saying} {c14 benhaddou|the movement has lost one friend to that office and cannot spare another}. {s15|Mrs Quiroga}, who has been taken in by a cousin in the hills, {q15|has not said} {c15 quiroga silent|what she makes of it all}; {s16|the only words of hers on record}, in a neighbour's video of the chair being set down, {q16|ask} {c16 quiroga|somebody to go back up for the birdseed}.

=== question people at the march of 21 May
verdict: conflicts
origins: 2
answer: housingprotest-b | 60000 | assembly | Tenants' Assembly
answer: housingprotest-b | 18500 | police | municipal police

=== question does the plan touch small owners
verdict: conflicts
origins: 2
answer: housingprotest-d | - | belaunde | Nuria Belaunde | denies | touches only the large
answer: housingprotest-d | - | federation | Federation of Urban Property | affirms | heirs who share eleven flats
