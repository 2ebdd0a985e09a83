story: stadium
title: A crush at the derby of Qasr Yedra
split: dev
topic: sport

speaker health = body | Ministry of Health
speaker gdps = body | General Directorate of Public Security
speaker clubs = body | Nejma and Fath
speaker nejma = body | Nejma
speaker fath = body | Fath
speaker gulls = body | Black Gulls
speaker security = unnamed | a security source
speaker azp = outlet | Agence Zerhane Presse
speaker president = named | Tahar Benchekroun
speaker steward = unnamed | a steward at Gate 7
speaker log = document | radio log of the stadium
speaker ouazzani = named | Samia Ouazzani-Terki
speaker laaroussi = named | Hichem Laaroussi
speaker footage = footage | film taken from a balcony in rue des Tanneurs
speaker mother = named | Zohra Mokrani
speaker chergui = named | Faouzi Chergui
speaker belkhodja = named | Naïma Belkhodja
speaker turnstiles = document | turnstile count
speaker quotidien = outlet | Le Quotidien de Yedra
speaker benmokhtar = named | Abdelhak Benmokhtar
speaker messadi = named | Lotfi Messadi
speaker post = document | post of the Black Gulls
speaker mansour = named | Ilyes Mansour
speaker medina = body | Curva Medina
speaker cousin = unnamed | a cousin of the blogger
speaker confederation = body | continental confederation
speaker ruling = document | ruling of the disciplinary committee
speaker accountants = unnamed | Nejma's accountants
speaker tmen = unnamed | two of the men who worked the turnstiles
speaker hospital = body | Ibn Tumert Hospital
speaker amrani = named | Houria Amrani
speaker listener = unnamed | a listener in the Tanners' quarter
speaker committee = body | disciplinary committee of the Zerhane Football Federation
speaker anis = named | Anis Mokrani
speaker union = body | police union
speaker officials = unnamed | federation officials
speaker historian = named | Kahina Ait Slimane

=== stadium-a
outlet: Agence Zerhane Presse
url: https://azp.example/en/2031/04/13/derby-yedra
published: 2031-04-13
genre: translation

{t|{c1 health|Derby of Qasr Yedra: {f killed 1 @2031-04-12 supporter|one dead}, {f injured 127 @2031-04-12 supporters|127 injured}}, {q1|according to} {s1|Health}}

QASR YEDRA, 13 April (AZP) – {c2 health|{f killed 1 @2031-04-12 supporter|One supporter} died and {f injured 127 @2031-04-12 supporters|127} were injured on Saturday evening in the incidents which marked the derby between Nejma and Fath at the 12 March Stadium}, {q2|said} {s2,3|the Ministry of Health}, {q3|specifying} that {c3 health|{f injured 11 @2031-04-13 supporters in intensive care|eleven of the wounded} remained in intensive care}.

{s4,5|The General Directorate of Public Security (GDPS)} {q4|reported} {c4 gdps|the arrest of {f arrested 96 @2031-04-12 persons|96 persons}, of whom {f arrested 31 @2031-04-12 minors|31 minors}} and {q5|attributed} {c5 gdps|the incidents to "organised groups under the effect of stimulants"}.

{s6|The two clubs} {q6|deplored} {c6 clubs belief|the violence}. {s7|Nejma}, the host, {q7|denied} {c7 nejma denies|having ordered the closing of Gate 7}, where the victims were crushed on a staircase.

{s8|The Black Gulls, the principal group of supporters of Nejma}, {q8|accused} {c8 gulls|the forces of order of firing tear gas on a stand without exit}. {s9|A security source} {q9|said} {c9 security denies|this version was "pure fantasy"}.

{c10 - possible|{f attending 36000-38000 @2031-04-12 spectators|Between 36,000 and 38,000 spectators} were {h10|{q10|reportedly}} present}, for a capacity of 32,500. {s11|AZP} {q11|has been unable to verify} {c11 azp cannot_verify|this}.

{s12|The President of the Republic, Tahar Benchekroun}, {q12|demanded} {c12 president|an inquiry "without complacency"}.

=== stadium-b
outlet: Le Quotidien de Yedra (English edition)
url: https://quotidien-yedra.example/en/gate-seven
published: 2031-04-15
genre: feature

{n|LE QUOTIDIEN DE YEDRA
Politics · Economy · Sport · Medina · Horoscope
Today: sunny spells, wind from the north-east, 19°}

{t|Twenty-two steps down to Gate 7}

{n|Words: Selma Hadj-Aïssa. Pictures: Rachid Oukil/LQY
Read in French | Read in Arabic}

Gate 7 of the 12 March Stadium is a double door of green steel, three metres wide, at the foot of twenty-two concrete steps. Over it somebody has painted a gull. On Saturday, at nineteen minutes past seven, with the score at one each and the floodlights just warm, it was shut.

{s22|Anis Mokrani}, who was 17 and {q22|had told} his mother {c22 anis|he was at the library}, died on the ninth step. Yassir Tounsi, a baker of 24, was carried out alive and died at Ibn Tumert Hospital on Monday at noon. {c1 ouazzani|“I have worked through an earthquake and it was quieter,”} {q1|said} {s1|Dr Samia Ouazzani-Terki, the head of the emergency department}. {c1|“They came in with no shoes. All of them, no shoes.

“I had a corridor for forty, and by nine o'clock I'd stopped asking names and was writing letters on their hands.”}

{s2|She} {q2|counts} {c2 ouazzani|{f injured 214 @2031-04-12 people|214 people} treated that night in her hospital alone, {f injured 38 @2031-04-12 people with broken bones|38 of them} with broken bones}. {s3|The Ministry of Health} {q3|stands by} {c3 health|{f injured 127 @2031-04-12 people|127} for the whole city}, a number that {s4|Faouzi Chergui, the president of Nejma}, {q4|described on Sunday as} {c4 chergui|“regrettable but modest”}.

The derby of Qasr Yedra has been played since 1927, when the sailors' club and the tanners' club first met on a beach with a rope for a crossbar. Fath is the medina and Nejma the port. Families are split by it, butchers hang the wrong colours in their windows for a joke, and on the Friday before a match the price of flares on the corniche doubles. It had not killed anyone until now. The stadium came in 1974, a bowl cut into the hillside so that the north stand is entered from the top and left from the bottom, by {f other 4 gates|four gates}, numbered 6 to 9.

Who decided that {f other 3 gates|three} of these should be closed is what everybody is now trying not to have known. {c5 log via=log>steward|The match commander, Commissioner Hichem Laaroussi, {q6|was informed by} {s6|a steward} at 19:06 that {c6 steward via=log>steward|the lock of Gate 7 had jammed}}, {q5|according to} {s5|the stadium's radio log}, of which this newspaper holds a copy. {s7|Mr Laaroussi, a careful man with twenty-six derbies behind him}, {q7|recalls} {c7 laaroussi|no such call}. {c8 laaroussi belief|The club, in {s8|his} {q8|view}, “had the keys and has the responsibility”}.

{s9|Film taken from a balcony in rue des Tanneurs} {q9|shows} {c9 footage|{f launched 9.. at_least @2031-04-12 tear-gas canisters|at least nine canisters} dropping into the lower rows between 19:11 and 19:15, white threads against the dusk, and then the whole stand turning at once, as a shoal does, and pouring towards the stairs}. {s10,11|The GDPS} {q10|would not give} {c10 gdps declines|a number}, {q11|saying} only that {c11 gdps|gas had been used “in proportion”}.

How full the ground was depends on whom you ask, and why. {c12 accountants|Nejma sold {f other 31200 tickets|31,200 tickets}}, by {s12|its accountants}' {q12|reckoning}. {s13|The turnstiles} {q13|say} {c13 turnstiles|{f attending 37846 @2031-04-12 people|37,846}}. {s14|Two of the men} who worked them {q14|said} {c14 tmen|it had been the custom for years to let a boy through for a coin, and on Saturday there had been a lot of coins}.

The Black Gulls came into being in 1996 in a bicycle garage behind the fish market. They have a choir master, a treasury, a school-bag collection in September and rules against women in the front rows that the women ignore. They have been dissolved by decree three times. {s15,16|They} {q15|want} {c15 gulls predicted intention|the commissioner dismissed and the north stand left empty for a season}, and {q16|are adamant} that {c16 gulls|no flare left their rows before the first of the gas came in}.

{s17|Naïma Belkhodja, a former goalkeeper} who runs Fath from an office over a pharmacy, {q17|remembers} {c17 belkhodja|it the other way about}. {s18|She} {q18|praised} {c18 belkhodja belief|her own supporters, who ran across the pitch and opened Gate 8 with their shoulders}.

Players on the field understood late. The referee waved play on for another minute and a half; then Nejma's captain sat down in the centre circle, and one after another, in both colours, the rest sat down around him. A photograph of it has gone round the world. What it does not show is the sound, a kind of hum with no words in it, which could be heard as far as the lighthouse.

There are rules for an evening like this. A match with more than twenty thousand spectators needs a plan, stamped by the prefecture, in which every gate has a name beside it and every name a telephone. From the seventieth minute on all exits have to stand open, whatever the score. The plan for the derby ran to 48 pages, with a coloured map on which the north stand is drawn the wrong way round, so that the stairs lead up. It was the plan for the final of the women's cup in May of last year, with the date changed by hand.

The gates were opened in the end from outside, with a car jack, by a man who sells sunflower seeds from a barrow in rue des Tanneurs. By then ambulances had been waiting on the corniche for twenty minutes, behind the coach of the visiting team. Shoes lay on the steps until Monday, {f other 200.. vague @2031-04-14 shoes|several hundred of them}, sorted into pairs by no one knows whom.

In the capital {s19|officials of the federation} {h19|{q19|fear for}} {c19 officials possible belief|the Nations' Trophy, which the country is to host in 2033}. {s20,21|The interior minister, Lotfi Messadi}, who {q21|has promised} {c21 messadi predicted intention|“names, not adjectives”} within ten days, {q20|refused} on Monday {c20 messadi declines intention|to suspend anybody}.

Zohra Mokrani buried her son on Sunday, above the sea, with both clubs' scarves on the bier. {s23|She} {q23|has asked} that {c23 mother|the steps not be washed}.

=== stadium-c
outlet: Southern Sport
url: https://southern-sport.example/2031/04/13/one-dead-in-yedra-derby
published: 2031-04-13
genre: wire
copy of: stadium-a

{t|{f killed 1 @2031-04-12 supporter|One dead}, {f injured 127 @2031-04-12 supporters|127 hurt} at Yedra derby}

{c1 health|{f killed 1 @2031-04-12 supporter|One supporter} died and {f injured 127 @2031-04-12 supporters|127} were injured on Saturday evening in trouble at the derby between Nejma and Fath at the 12 March Stadium in Qasr Yedra}, {q1|said} {s1|the Ministry of Health}.

{s2,3|The General Directorate of Public Security} {q2|reported} {c2 gdps|the arrest of {f arrested 96 @2031-04-12 people|96 people}} and {q3|attributed} {c3 gdps|the incidents to "organised groups under the effect of stimulants"}.

{s4|Nejma}, the hosts, {q4|denied} {c4 nejma denies|having ordered the closing of Gate 7}, where the victims were crushed on a staircase.

{s5|The Black Gulls, Nejma's main group of supporters}, {q5|accused} {c5 gulls|the police of firing tear gas on a stand without exit}. {s6|A security source} {q6|said} {c6 security denies|this version was "pure fantasy"}.

=== stadium-d
outlet: Tea and Tifo
url: https://tea-and-tifo.example/2031/04/14/row-31
published: 2031-04-14
genre: blog

{t|Row 31}

I was in the north stand, so read what follows with that in mind. I sat where I always sit, beside the man with the radio, under the second floodlight. When the gas came down I thought it was flares, because flares are what you think of, and by the time I knew better my scarf was wet and I was being walked upwards by other people's elbows. Upwards saved me. I lost a phone, a shoe and the man with the radio, who is all right; he rang my mother.

{c1 post|“WE HAVE BURIED A BROTHER AND WE WILL NOT BE LECTURED BY HELMETS,”} {q1|reads} {s1,2|the post} that the Black Gulls put on their channel at midnight. {c1|“{f injured 340 @2031-04-12 people|340 WOUNDED}. WE HAVE THE LIST.

“WHOEVER HAS THE KEY TO GATE 7, LET HIM BRING IT TO THE GRAVE.”} It also {q2|calls for} {c2 post|silence on the terraces until the fortieth day}.

{s3|Curva Medina}, the enemy, {q3|backs} {c3 medina belief|them}, for the first time since I could walk. {s4|Ilyes Mansour}, who scored ours, {q4|wrote} four words under a black square: {c4 mansour|“Not for a game.”}

{c5 cousin probable belief|The lock had been broken since Ramadan, {h5|{q5|thinks}} {s5|my cousin}, who was a steward until last year}. {s6|The club} {q6|has ignored} {c6 nejma silent|both my messages}. On the corniche {h7|{q7|it is being said}} that {c7 - possible|{f killed 3 people|three} are dead}; {s8|the hospital} {q8|denies} {c8 hospital denies|it}.

=== stadium-e
outlet: Radio Yedra
url: https://radio-yedra.example/evening-paper/2031-04-16
published: 2031-04-16
genre: broadcast

{t|Evening Paper, Wednesday 16 April: transcript}

DRISS: Good evening. {f killed 2 people|Two dead} now, and no one suspended. With me the president of the football federation, Abdelhak Benmokhtar, and the lawyer Houria Amrani. Mr Benmokhtar, who locked Gate 7?

{s1|BENMOKHTAR}{q1|:} {c1 benmokhtar|What would you like me to say? A federation makes calendars. It doesn't lock doors}.

DRISS: Your inspectors passed this ground in February.

{s2|BENMOKHTAR}{q2|:} {c2 benmokhtar confirms|With {f other 17 remarks|seventeen remarks}, and they were sent to the club by registered letter}.

DRISS: Was Gate 7 one of them?

{s3|BENMOKHTAR}{q3|:} {c3 benmokhtar declines|That I'll keep for the judge, if you don't mind}.

DRISS: Maître Amrani, how many of those arrested are you defending?

{s4|AMRANI}{q4|:} {c4 amrani|{f other 41 clients|Forty-one}, and {f other 19 minors|nineteen of those} still have homework. {s5|The police} {q5|admit to} {c5 gdps via=amrani>gdps|{f arrested 96 people|ninety-six}}. From the families we have {f arrested 150 people|a hundred and fifty names}, so I'd like to know where the rest are sleeping}.

DRISS: {s6|The minister} {q6|says} {c6 messadi|they threw first}.

{s7|AMRANI}{q7|:} {c7 amrani denies|Threw what? Half of them had lost their shoes}.

DRISS: {s8|A listener in the Tanners' quarter} {q8|asks} {c8 listener|why the gas came over the wall from the street side}.

{s9|AMRANI}{q9|:} {c9 amrani|It's a very good question and I have put it in writing}.

DRISS: We asked Commissioner Laaroussi to join us. {s10|He} {q10|regretted} that {c10 laaroussi belief|his leave had begun}. The weather.

=== stadium-f
outlet: Southern Sport
url: https://southern-sport.example/2031/04/22/nejma-closed-doors
published: 2031-04-22
genre: wire

{t|Nejma shut out its fans for {f other 8 matches|eight matches}; {s1|club} {q1|vows} {c1 nejma predicted intention|appeal}}

QASR YEDRA, April 22 (Southern Sport) – {c12 committee predicted|Nejma will play their next {f other 8 matches|eight home matches} in an empty stadium and pay {f money 600000 rials|600,000 rials} after the crush in which {f killed 2 people|two young men} died at the derby with Fath}, {s12|the federation's disciplinary committee} {q12|decided} on Tuesday.

{s2,3|Its ruling} {q2|holds} that {c2 ruling|the club kept {f other 3 gates|three of four gates} shut "for the convenience of a television truck"}. It {q3|is silent on} {c3 ruling silent|the gas}.

The fine is the highest the rules allow. They were written in 1988, when it would have bought a centre forward, and have been amended since only to add a paragraph on laser pointers.

{c4 nejma belief|In {s4|Nejma}'s {q4|eyes} the sanction is "a scandal with a stamp on it"}. {s5|Fath} {q5|said} {c5 fath|it was lenient}, and {s6|the police union} {q6|applauded} {c6 union belief|"a just reading of the facts"}.

{s7,8|The Ministry of Health} on Monday {q7|raised} {c7 health|its count of the injured to {f injured 231 @2031-04-21 people|231}}, {q8|citing} {c8 health|people who had first gone to private clinics}. Mr Messadi's ten days run out on Thursday.

{s9,10|The continental confederation} {q9|said} {c9 confederation|it was "following" the affair}, but {q10|would not be drawn on} {c10 confederation declines|the Nations' Trophy}.

{s11|Kahina Ait Slimane, a historian of the city's football}, {q11|was quoted by Le Quotidien as saying} that {c11 historian via=quotidien>historian|closed grounds "teach nothing but the taste of being locked in"}.

Closed doors are not new to the city. Fath played a whole season that way in 2017 after a linesman was hit by a battery, and finished third; the groundsman brought his family and they had the main stand to themselves. What the club lost at the turnstiles it had made good within a year by selling a full-back abroad.

Training went ahead as usual. The players ran their laps the other way round, past the south stand.

{n|Southern Sport on your phone · Fixtures · Tables · Betting: 18+ only, play within your means}

=== question people killed at the derby
verdict: supersedes
origins: 3
answer: stadium-a | 1 | health | health
answer: stadium-c | 1 | health | health
answer: stadium-e | 2 | - | Radio Yedra
answer: stadium-f | 2 | committee | committee

=== question whether a third supporter died of the crush
verdict: conflicts
origins: 2
answer: stadium-d | 3 | - | talk on the corniche
answer: stadium-d | - | hospital | hospital | denies | three are dead

=== question people injured at the derby
verdict: conflicts
origins: 3
answer: stadium-a | 127 | health | health
answer: stadium-b | 214 | ouazzani | hospital
answer: stadium-c | 127 | health | health
answer: stadium-d | 340 | post | gulls
answer: stadium-f | 231 | health | health

=== question people arrested at the derby
verdict: conflicts
origins: 2
answer: stadium-a | 96 | gdps | gdps
answer: stadium-c | 96 | gdps | gdps
answer: stadium-e | 96 | gdps | gdps
answer: stadium-e | 150 | amrani | families

=== question who closed Gate 7
verdict: conflicts
origins: 3
answer: stadium-a | - | nejma | nejma | denies | the club
answer: stadium-b | - | laaroussi | gdps | affirms | the club
answer: stadium-f | - | ruling | federation | affirms | the club
