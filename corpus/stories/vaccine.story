story: vaccine
title: Dengue vaccination of schoolchildren in Maranguá
split: train
topic: health

speaker ministry = body | Ministry of Health of Maranguá
speaker kiala = named | Domingas Kiala
speaker brandao = named | Otávio Brandão
speaker paiva = named | Evandro Paiva
speaker capita = named | Teresa Capita
speaker order = body | Order of Physicians
speaker cassoma = named | Luís Cassoma
speaker mother = named | Rosalina Tchipenda
speaker audio = unnamed | voice message signed "Tia Lourdes"
speaker card = document | vaccination card of Ana Júlia Tchipenda
speaker family = unnamed | family of Ana Júlia Tchipenda
speaker folha = outlet | Folha do Açu
speaker film = footage | film from a balcony
speaker pupil = unnamed | an older pupil
speaker headteacher = named | Adelino Sambo
speaker orderly = unnamed | duty orderly in Porto Açu
speaker councillor = unnamed | a councillor of Porto Açu
speaker autopsy = document | autopsy report on Ana Júlia Tchipenda
speaker trial = document | trial of the vaccine Tetradeng
speaker nurse = named | Ivone Muxima
speaker parents = unnamed | parents
speaker pastor = named | Josué Barrancos
speaker moreira = named | Tainá Moreira
speaker survey = document | survey by the Catholic University
speaker opposition = body | Frente Popular Renovada
speaker boats = named | Zeferino Lopes
speaker health = body | World Fever Fund
speaker prosecutor = body | public prosecutor's office
speaker council = body | municipal council of Porto Açu
speaker uncle = unnamed | an uncle of Ana Júlia Tchipenda

=== vaccine-a
outlet: Luso Wire
url: https://luso-wire.example/health/2032/02/16/marangua-dengue-vaccine
published: 2032-02-16
genre: wire

{t|Maranguá begins vaccinating children against dengue as cases climb}

SÃO MARCOS, Feb 16 (Luso Wire) - Children between 10 and 14 stood in line at schools and health posts across Maranguá on Monday for the first doses of a dengue vaccine, at the start of a campaign that {s1|the health ministry} {q1|hopes} {c1 ministry predicted intention|to bring to {f affected 1200000 children|1.2 million children} by the end of the rains}.

{f records 71400 @2032-02-16 dengue cases|Some 71,400 cases} of the mosquito-borne fever have been recorded since New Year, three times as many as in the same weeks of last year, and {f killed 48 @2032-02-16 people|48 people} have died. {c2 kiala|"We are not going to wait for the hospital corridors to fill up and then discover that we had the remedy in the fridge,"} {q2|said} {s2|Health Minister Domingas Kiala}, who is a paediatrician and gave the first injection herself.

The vaccine, Tetradeng, is made in the country, by the state-owned Institute of Serums, under licence. {s3|A trial in {f attending 16000 children|16,000 children}} {q3|found} that {c3 trial|it kept {f percent 80 children kept out of hospital|80 percent} of them out of hospital}. Two doses are needed, three months apart.

{s4|The Order of Physicians} {q4|backs} {c4 order belief|the campaign}. {c5 cassoma|Its own advice, to start with the river towns, had been ignored}, {s5|its president, Luís Cassoma}, {q5|said}.

Dengue has no cure. Most of those infected notice nothing, or a week of fever and aching bones; in a few, on the fourth or fifth day, when the fever drops and the family begins to breathe again, the blood vessels start to leak. The mosquito that carries it breeds in clean water, in tanks, tyres, flower saucers and the drip trays of refrigerators, and bites by day.

{s6|The ministry} {q6|said} {c6 ministry|{f other 900000 doses|900,000 doses} were in hand}. {q7|Asked} {c7 -|when the rest would come}, {s8|Kiala} {q8|did not give} {c8 kiala silent|a date}. {c9 kiala|The factory was working in three shifts}, {s9|she} {q9|said}, {c9|and would go on doing so "until the mosquito retires"}.

=== vaccine-b
outlet: Folha do Açu
url: https://folha-do-acu.example/cidade/meninas-desmaiam
published: 2032-02-21
genre: tabloid

{t|{s1|Mother}{q1|:} {c1 mother|'They gave her the needle and on Thursday I buried her'}}

{n|FOLHA DO AÇU — a voz do cais   |   Horóscopo · Polícia · Bola · Classificados}

Porto Açu is afraid. Twelve-year-old Ana Júlia Tchipenda, of the Kwanza Novo school, was laid to rest on Thursday in her white communion dress, two days after {s2|her family} {q2|says} {c2 family|she was vaccinated against dengue}.

{s3|A voice message signed "Tia Lourdes"}, which half the town has on its telephone, {q3|claims} that {c3 audio|{f killed 3 girls|three girls} are dead and that the vaccine "dries the womb"}. {s4|Folha} {q4|has found no trace of} {c4 folha cannot_verify|the other two}. {f affected 23 girls|Twenty-three girls} fainted in the school yard on Wednesday.

{s5,6|Mayor Evandro Paiva} {q5|has ordered} {c5 paiva|the posts shut} and {q6|demands} {c6 paiva|"a doctor from the capital, with papers, on my quay by Monday"}.

=== vaccine-c
outlet: Jornal Lume
url: https://jornal-lume.example/reportagem/porto-acu-a-seringa-e-o-boato
published: 2032-02-29
genre: broadsheet

{t|The needle and the rumour}

{n|Reportagem | Texto: Nádia Quental | Fotos: Beto Caxito
Tempo de leitura 8 min · Ouvir · Guardar · Assine o Lume}

PORTO AÇU. The health post at the end of the fish quay has a blue door, a bench and a refrigerator with a padlock. In the refrigerator lie {f other 1140 doses|1,140 doses} of Tetradeng, at four degrees. On the bench, on Thursday, sat nobody. {s1|Ivone Muxima, the nurse}, who has vaccinated two generations here against everything from measles to yellow fever, {q1|recalls} {c1 nurse belief|a single day in twenty-six years when the bench was empty, and that was for a football match}.

{c2 nurse|"They cross the street,"} {s2|she} {q2|said}. {c2|"Women whose children I pulled out by the feet. They do not insult me, they say good morning, and they cross.}

{c2|"I would rather they shouted."}

How it began can be told almost by the hour. On Tuesday 17 February a team from the capital came to the Kwanza Novo school with two cool boxes and a list. By noon {f attending 212 @2032-02-17 girls and boys|212 girls and boys} had been injected. On Wednesday, in the line for the second class of the morning, in a yard without a tree, one girl went down, then the one beside her, then others. {s3|Film taken from a balcony} {q3|shows} {c3 film|girls sitting with their heads between their knees and a teacher fanning them with a register}. {c4 ministry|{f affected 14 girls|Fourteen} fainted}, {q4|by the count of} {s4|the ministry}, {c5 paiva|{f affected 23 girls|twenty-three}} {q5|by that of} {s5|the mayor}; all were home by evening. It was thirty-eight degrees. {c26 headteacher|"I had asked for a tent,"} {s26|the headmaster, Adelino Sambo}, {q26|said}, {c26|"and they sent me a poster."} Most had had no breakfast; {c6 pupil|they} {q6|had been told by} {s6|an older pupil} that {c6|blood would be taken}.

Ana Júlia Tchipenda was not among them. She had gone home on the Tuesday with a headache, lain down and left her fish. {c7 orderly|Her mother, Rosalina}, who sells ice on the quay, took her to the post that night with a fever of forty and {q7|was told by} {s7|the duty orderly} {c7|to give her paracetamol and a wet sheet}. She died on Wednesday evening in the back of a taxi-van, between the second and third bridges on the road to the district hospital. She was twelve.

{s8|The ministry}'s {q8|first answer was} that {c8 ministry denies|she could not have been harmed by a vaccine she had not received}. {c9 brandao|Her name}, {s9|the state secretary, Otávio Brandão}, {q9|said} on the Friday, {c9|stood nowhere in the register}. Her mother keeps the card in a plastic sleeve, among the receipts for the ice. {s11|It} {q11|records} {c11 card|a dose on 17 February, batch TD-0417}. {c10 mother|"Did I stamp it myself?"} {s10|she} {q10|asked}.

The voice message came on Thursday night. It lasts fifty-one seconds. {s12|A woman} who calls herself Tia Lourdes, and whom nobody here knows, {q12|says} that {c12 audio|{f killed 3 girls|three girls} are dead, that a doctor has fled by boat, and that the vaccine was sent back by the country which invented it because it leaves girls barren}. It was played at the market, on the ferry and in the Assembly of the Living Water, whose {s13|pastor, Josué Barrancos}, {q13|urged} {c13 pastor|his people to pray and to wait}. {s14|A survey by the Catholic University} {q14|found} that, {c14 survey|of {f other 600 parents|600 parents} in the four river municipalities, {f percent 71 parents who had heard the message|71 percent} had heard it and {s15|{f percent 38 parents who believed the message|38 percent}} {q15|believed} {c15 parents belief via=survey>parents|it, wholly or in part}}.

Older people in Porto Açu have a reason of their own to look twice at a needle. In 1974, in the last year of the colony, a team in white came up the coast by launch and injected every woman under thirty against something whose name was not given. No list survives. The launch is remembered, and the colour of the ampoules, and the sergeant who stood by the table; and ever since, whenever the state has come with a cool box, somebody's aunt has told the story again. It was told in the cholera year, and it was told when the polio drops came, and both times the bench filled up again within a month.

Mayor Evandro Paiva, a boat owner who {c19 - possible|{h19|{q19|is said to}} dream of a seat in the capital}, shut the posts on the Friday. {c16 paiva|He does not oppose vaccines}, {s16|he} {q16|said}, {c16|and has had his own grandchildren done}; what {s17|he} {q17|opposes} is {c17 paiva belief|"being governed by telephone"}. Across the river, in Ribeira Funda, the mayor, Teresa Capita, went from door to door with a megaphone and a flask of coffee. There {f percent 74 children vaccinated|74 percent} of the children have had the dose, here {f percent 19 children vaccinated|19}.

{c20 capita|"A rumour is like a child,"} {s20|she} {q20|said}. {c20|"It is somebody's, and you had better find out whose before you scold it."}

{s22,23|Luís Cassoma of the Order of Physicians}, who {q22|supports} {c22 cassoma belief|the vaccine} without reservation, {q23|is scathing about} {c23 cassoma belief|the way it was brought in}. By {s24|the Order}'s {q24|reckoning} {c24 order|{f percent 47 children vaccinated|47 percent} of the children in the first {f affected 12 municipalities|twelve municipalities} have been reached}; {s25|the ministry} {q25|claims} {c25 ministry|{f percent 61 children vaccinated|61}}.

Towards evening a man came along the quay with a boy by the hand, stopped in front of the blue door, read the notice with the town's seal on it, and read it again. Then he lifted the boy to look through the window at the refrigerator.

=== vaccine-d
outlet: Ministry of Health of Maranguá
url: https://saude-marangua.example/en/clarification-3
published: 2032-02-24
genre: press release

{t|Clarification no. 3}

Vaccination against dengue is proceeding in {f affected 37 municipalities|37} of {f affected 38 municipalities|38 municipalities}.

{s1|The Ministry of Health} {q1|denies} that {c1 ministry denies|{f killed 3 girls by=audio|three children} have died, that any batch has been withdrawn and that the vaccine has an effect on fertility}. {s2,3|It} {q2|laments} {c2 ministry belief|the death of a pupil of twelve in Porto Açu}, whose cause is being examined, and {q3|calls upon} {c3 ministry|the population to trust official channels only}. {s4|The World Fever Fund} {q4|has described} {c4 health|the campaign as "a reference for the region"}.

Doses are given on weekdays from 7.30 to 15.00 and on Saturdays until noon. Bring the child, the card and a hat. Children should eat before coming. Those with fever will be given another date. Water tanks should be covered, tyres pierced and flower saucers filled with sand, and the teams that come to inspect yards carry a blue badge with a photograph.

=== vaccine-e
outlet: Agência Maranguana
url: https://agencia-maranguana.example/en/2032/03/05/autopsy-porto-acu
published: 2032-03-05
genre: translation

{t|{c1 autopsy|Girl in Porto Açu had dengue before the dose}, {s1|autopsy} {q1|shows}}

SÃO MARCOS, 5 March (AM) - {c2 autopsy|The schoolgirl whose death emptied the vaccination posts of Porto Açu had been infected with dengue at least four days before she was vaccinated}, {q2|according to} {s2|the autopsy report}, handed to the family on Thursday and read out by the public prosecutor on the steps of the court.

{s3|The document}, of eleven pages, {q3|excludes} {c3 autopsy denies|any part of the vaccine in the death}, which {s4|it} {q4|attributes to} {c4 autopsy|"haemorrhagic dengue, recognised late"}. {s5|Minister Domingas Kiala} {q5|admitted} that {c5 kiala confirms|{c6 mother|Ana Júlia Tchipenda had}, as {s6|her mother} {q6|maintained}, {c6|received a dose}, and that the electronic register had lost {f other 212 @2032-02-17 names|all 212 names} of that day}. {s7|She} {q7|asked} {c7 kiala|the family for forgiveness}.

{c8 mother|"I never said it was the needle that killed her. I said that she had had the needle, and they called me a liar in front of my neighbours,"} {q8|said} {s8,9|the mother, Rosalina Tchipenda}, who {q9|wants} {c9 mother intention|the orderly of that night questioned}. {s10|An uncle of the girl} {q10|doubts} {c10 uncle denies belief|the report}. {c13 prosecutor|There were no grounds for a charge against anybody at the post}, {s13|the prosecutor's office} {q13|said}.

{s11,12|Mayor Evandro Paiva} {q11|welcomed} {c11 paiva belief|the clarification} and {q12|promised} {c12 paiva predicted intention|to reopen the posts on Monday}. Since New Year {f killed 63 people|63 persons} have died of dengue in the country, {f killed 4 people|four} of them in Porto Açu.

=== vaccine-f
outlet: Rádio Ribeira
url: https://radio-ribeira.example/manha/entrevista-moreira
published: 2032-03-08
genre: broadcast

{t|Monday on the river: how do you answer a voice message?}

{n|Rádio Ribeira 94.1 · Ao vivo · Podcast · Peça a sua música}

Good morning, it is ten past seven, the ferry is running, and the posts in Porto Açu open at half past. The queue at the blue door, when I went by, was {f attending 11 people|eleven} long. With me is Dr Tainá Moreira, who crossed the ocean two years ago to teach epidemiology at the Catholic University.

{s1|MOREIRA}{q1|:} {c1 moreira|You answer a voice message with a voice message. From a grandmother, if you can find one. We made graphs. They were beautiful graphs, and they went nowhere.}

And the lost names?

{s2|MOREIRA}{q2|:} {c2 moreira|{f other 212 @2032-02-17 names|Two hundred and twelve names}, because a tablet had not been charged. That is not a conspiracy, it is a cable.}

{s3|A listener, Zeferino Lopes of the boatmen's cooperative}, {q3|rang to say} that {c3 boats predicted intention|his members {h3|would} carry any child to the post without a ticket}. {s4|The municipal council} {q4|is considering} {c4 council intention predicted|a snack at every post}, though {s5|one councillor} {q5|grumbled} to us that {c5 councillor|"the mosquito was never offered a sandwich"}. {c9 council|The budget for the year was eaten by the fireworks}, {s9|the council} {q9|said} when we asked what else it could pay for. {s6|The Frente Popular Renovada, the mayor's own party}, {q6|wants} {c6 opposition intention|Kiala out}.

As for "Tia Lourdes", {s7,8|the public prosecutor's office} {h7|{q7|believes}} {c7 prosecutor probable belief|it has found her, a woman of twenty-four with a telephone shop in São Marcos}; it {q8|would neither confirm nor deny} that {c8 prosecutor declines|she has been heard}. Now the tides.

=== vaccine-g
outlet: Diário da Costa
url: https://diario-da-costa.example/en/autopsy-girl-had-dengue
published: 2032-03-05
genre: local
copy of: vaccine-e

{t|{s1|Autopsy}{q1|:} {c1 autopsy|girl had dengue before vaccination}}

{c2 autopsy|The schoolgirl whose death emptied the vaccination posts of Porto Açu had been infected with dengue at least four days before she was vaccinated}, {q2|according to} {s2|the autopsy report}, which was handed to the family on Thursday.

{s3,4|The document} {q3|excludes} {c3 autopsy denies|any part of the vaccine in the death}, {q4|attributing} {c4 autopsy|it to "haemorrhagic dengue, recognised late"}. {s5|Minister Domingas Kiala} {q5|admitted} that {c5 kiala confirms|the girl had received a dose, and that the register had lost {f other 212 @2032-02-17 names|all 212 names} of that day}.

{s6|Mayor Evandro Paiva} {q6|promised} {c6 paiva predicted intention|to reopen the posts on Monday}. {f killed 63 people|Sixty-three people} have died of dengue since New Year.

=== question girls killed by the vaccine in Porto Açu
verdict: conflicts
origins: 3
answer: vaccine-b | 3 | audio | audio
answer: vaccine-c | 3 | audio | audio
answer: vaccine-d | 3 | ministry | ministry | denies
answer: vaccine-e | 0 | autopsy | autopsy
answer: vaccine-g | 0 | autopsy | autopsy

=== question girls who fainted in the school yard
verdict: conflicts
origins: 2
answer: vaccine-b | 23 | - | paiva
answer: vaccine-c | 23 | paiva | paiva
answer: vaccine-c | 14 | ministry | ministry

=== question had Ana Júlia Tchipenda been vaccinated
verdict: conflicts
origins: 3
answer: vaccine-b | - | family | mother | yes
answer: vaccine-c | - | card | card | a dose on 17 February
answer: vaccine-c | - | brandao | ministry | denies | her name stood nowhere in the register
answer: vaccine-e | - | kiala | ministry | confirms | had received a dose
answer: vaccine-g | - | kiala | ministry | confirms | had received a dose

=== question people killed by dengue since New Year
verdict: supersedes
origins: 1
answer: vaccine-a | 48 | - | official count
answer: vaccine-e | 63 | - | official count
answer: vaccine-g | 63 | - | official count
