story: gasearth
title: Earthquakes from gas extraction in the north of Waterlanden
split: train
topic: disaster

# Who speaks
speaker institute = body | Royal Weather Institute
speaker company = body | Noordgas
speaker vries = named | Aleida Postma
speaker minister = named | Joost Harmsen
speaker ministry = body | Ministry of Economic Affairs
speaker mayor = named | Fenna Dijkhuis
speaker engineer = named | Rinus Abbink
speaker study = document | study by Delfhaven Technical University
speaker farmer = named | Klaas Wiersema
speaker bond = body | Ground Movement League
speaker chair = named | Jantje Bolhuis
speaker council = body | Safety Council
speaker fund = body | damage office
speaker shareholders = unnamed | shareholders of Noordgas
speaker critics = unnamed | critics of the damage office
speaker dash = footage | film from a milk lorry's camera
speaker inspectors = unnamed | three damage inspectors
speaker province = body | provincial council
speaker geologist = named | Saskia Tuinman
speaker opposition = body | Green Union
speaker memo = document | letter of Noordgas to the minister
speaker drenth = named | Berend Mulder
speaker officials = unnamed | two officials of the Ministry of Economic Affairs
speaker tenants = unnamed | tenants of the Molenstraat
speaker pastor = named | Hilde Ruardi
speaker party = unnamed | the party of Joost Harmsen
speaker hospital = body | hospital in Warfum
speaker industry = body | Large Users' Association

=== gasearth-a
outlet: Lage Landen Press
url: https://llp.example/en/oosterhem-quake
published: 2032-01-09
genre: wire

{t|Gas-field quake of {f other 3.6 magnitude|3.6} cracks {f affected 200.. vague homes|hundreds of homes} in north}

OOSTERHEM, Waterlanden, Jan 9 (LLP) - An earthquake shook villages above the Waterlanden gas field on Friday, splitting gables and bringing down a chimney on an empty bus shelter.

{s1|The Royal Weather Institute} {q1|measured} {c1 institute|a magnitude of {f other 3.6 magnitude|3.6}, at a depth of {f distance 3 about km|about three kilometres}}. It was the strongest since 2024. {s3|The damage office in Warfum} had received {f records 1151.. more_than reports|more than 1,150 reports} by nightfall and {q3|expected} {c3 fund predicted belief|{f records 3000.. at_least reports|at least 3,000} by Monday}.

{s4,5|Noordgas, the company} that runs the field for the state and two foreign partners, {q4|expressed regret for} {c4 company belief|"the anxiety caused"} but {q5|would not say} {c5 company declines|whether it would lower the tap this winter}. {c6 minister|"Safety comes first,"} {q6|said} {s6|Economic Affairs Minister Joost Harmsen}, in Lisbon for a conference. Nobody was hurt.

=== gasearth-b
outlet: De Noorderzon
url: https://noorderzon.example/achtergrond/oosterhem-after-the-quake
published: 2032-01-17
genre: feature

{n|DE NOORDERZON — English edition
Home · Gas · Sea · Weekend · Puzzles
Cookies: accept / choose}

{t|In Oosterhem the walls keep the score}

{n|By Geertje Nanninga · photographs Ismaël Bouzid · 17 January 2032}

OOSTERHEM — You notice the beams first. They stand in the street at an angle, yellow pine, wedged under the eaves of houses that have leaned on nothing since the reign of the second William, and the postman has learned to duck. There are {f other 64 houses|64} propped houses in a village of {f affected 900 about people|about 900 people}. The church, noted for its painted organ, has had its tower wrapped in steel since 2028. In the bakery a chart on the wall, ruled in pencil, has a line for every tremor, and on the line for the ninth of January somebody has drawn a cake.

The gas was found in 1961, under a field of sugar beet, by a drill crew that had been looking for oil and was about to go home. It paid for the dikes, the universities, the motorways of the south and two decades of budgets without a deficit. It came out of sandstone three kilometres down, and as it came out the sandstone settled, a few centimetres in most places and nearly forty in the worst. No instrument was set to listen until the first quake was felt, in 1991. It rattled cups.

{s1,2|Noordgas} {q1|said} for years that {c1 company|the tremors had nothing to do with the wells}, and {q2|accepts} {c2 company confirms|the link} now as a matter of arithmetic. What {s3|it} {q3|disputes} is {c3 company denies|the bill}. Under a law of 2019 owners must show only that their house lies in the zone; the company must show that something else made the crack. In practice the damage office sends an inspector, the inspector sends a report, the report runs to 70 pages with photographs of skirting boards, and a second inspector is sent to look at the first. {s5|Critics} {q5|call} {c5 critics|it a machine for turning cracks into paper}. Some {f affected 31000 about households|31,000 households} have an open file.

{s6|Klaas Wiersema}, 61, who milks {f other 110 cows|110 cows} on the Kwelderweg and whose barn has a daylight seam from the ridge to the drain, {q6|wants} {c6 farmer intention predicted|to be bought out}. He is not a man for meetings. {c8 farmer via=farmer>inspectors|{s7|Three inspectors} {q7|had told} him {c7 inspectors via=farmer>inspectors|three things}}, {s8|he} {q8|said} over coffee: {c8|{c7|one that it was frost, one that it was the cows, and one, a young woman from the south who had cried a bit, that she would lose her post if she wrote down what she saw}}. {c9 company cannot_verify|The last of these}, {s9|Noordgas} {q9|was unable to verify}.

The mayor since 2029, Fenna Dijkhuis, is a former notary with a bicycle and a temper. {c10 bond belief|She} {q10|has been praised by} {s10|the Ground Movement League} {c10|for sleeping in a propped house herself}, and was called to the ministry last Tuesday for a talk that lasted twelve minutes. {s12|She} {q12|had asked for} {c12 mayor|a date, any date, on which the wells under the village would be shut, and for a single office with a single telephone to which her people could bring everything}; she came home with a brochure.

{c14 industry belief|{s13|Harmsen}'s {q13|insistence} that {c13 minister|the field must stay open as a reserve for hard winters until the import terminal at Slochterhaven is working, because hospitals and old people's homes in the south have no other source of heat and because contracts with two neighbouring countries, signed by his predecessor, allow no sudden stop}} {q14|is shared by} {s14|the Large Users' Association}, whose members melt glass and dry milk. {s15,16|The province}, which {q15|opposes} {c15 province belief|any reserve}, {q16|has said} {c16 province|the south might wear a jersey}.

{s17|A study by engineers at Delfhaven Technical University}, ordered by the Safety Council and published on Monday, {q17|questions} {c17 study belief|both camps}. {s18|It} {h18|{q18|estimates}} that {c18 study probable|{f other 1500-2000 houses|between 1,500 and 2,000 houses} are at risk of collapse in a quake of 4.5, and that strengthening them at the present pace would take until 2051}. {s19|Rinus Abbink, its lead author, a specialist in old brickwork} who has climbed every tower in the province and fallen off one, {q19|is adamant} that {c19 engineer|the order of work is wrong}. {c20 engineer|"They begin with the loudest street,"} {s20|he} {q20|said}, tapping a gable with a coin. {c20|"I would begin with the softest mortar.

"The mortar does not write to the newspaper."}

Caption: Abbink in the Molenstraat. {s21|Tenants there}, {q21|reluctant} {c21 tenants declines intention|to leave}, have hung sheets in the stairwell.

The evenings are long in January. The choir, evicted from the church, meets in the milking museum, and on Wednesday it practised a requiem between two churns while the rain told on the roof. Afterwards Pastor Hilde Ruardi handed round buttercake. {s22,23|She} {q22|regards} {c22 pastor belief|the money as the smaller part of it} and {q23|fears} {c23 pastor predicted belief|the village will be whole again, with new foundations, on the day when its last young family has moved away}. Of {f attending 43 singers|43 singers}, {f attending 5.. at_least singers|at least five} have signed for houses in the city.

{c24 - possible|Noordgas {h24|{q24|is said}} to have set aside {f money 1400000000 crowns|1.4 billion crowns} for the coming year}. Last year it paid {f money 610000000 crowns|610 million crowns}, of which inspectors' fees came to {f percent 38 about money|nearly 38 percent}.

{n|Share · Print · Listen to this article (11 min)}

=== gasearth-c
outlet: Omroep Noord
url: https://omroep-noord.example/programma/late-uur/tekst
published: 2032-01-10
genre: broadcast

{t|The Late Hour: the night after}

PRESENTER: Good evening from the sports hall in Oosterhem, where {f displaced 87 people|87 people} are spending a second night. The beds came from the barracks. Beside me is Jantje Bolhuis, who chairs the Ground Movement League.

{s1|BOLHUIS}{q1|:} {c1 chair|We have counted {f destroyed 22 houses|22 houses} that nobody can live in. The minister has counted a conference in Lisbon.}

PRESENTER: {s2|The minister's people} {q2|put} {c2 ministry|it at {f destroyed 9 houses|nine}}.

{s3|BOLHUIS}{q3|:} {c3 chair|Nine with a sticker. They ran out of stickers.}

PRESENTER: {s4|Noordgas} {q4|has offered} {c4 company intention predicted|each family {f money ..5000 at_most crowns|up to 5,000 crowns} for the first weeks}. Will you take it?

{s5|BOLHUIS}{q5|:} {c5 chair predicted|People will take it, and then they'll read what they signed.}

PRESENTER: We have film from the camera of a milk lorry, sent in by its driver, Berend Mulder. {s6|It} {q6|shows} {c6 dash|the road rising and dropping like a rug}. Mr Mulder kept the wheel. {c7 drenth|{s8|He} {q8|had thought} {c8 drenth belief|a tyre had gone}}, {s7|he} {q7|says}.

=== gasearth-d
outlet: Wadden Courier
url: https://wadden-courier.example/nieuws/quake-oosterhem
published: 2032-01-10
genre: local
copy of: gasearth-a

{t|Quake of {f other 3.6 @2032-01-09 magnitude|3.6} damages {f affected 200.. vague homes|hundreds of homes}}

An earthquake shook villages above the Waterlanden gas field on Friday, splitting gables and bringing down a chimney on an empty bus shelter at Oosterhem.

{s1|The Royal Weather Institute} {q1|measured} {c1 institute|a magnitude of {f other 3.6 @2032-01-09 magnitude|3.6}, at a depth of {f distance 3 about km|about three kilometres}}. The damage office in Warfum had received {f records 1151.. more_than @2032-01-09 reports|more than 1,150 reports} by nightfall.

{s3|Noordgas} {q3|expressed regret for} {c3 company belief|"the anxiety caused"}. {c4 minister|"Safety comes first,"} {q4|said} {s4|Economic Affairs Minister Joost Harmsen}, in Lisbon for a conference. Nobody was hurt. The bus line is diverted over the Kwelderweg until Tuesday.

=== gasearth-e
outlet: Het Dagboek
url: https://dagboek.example/politiek/harmsen-letter-noordgas
published: 2032-01-22
genre: broadsheet

{t|{s15|Letter}{q15|:} {c15 memo via=memo>company|{s1|Noordgas} {q1|warned of} {c1 company predicted via=memo>company|autumn shocks}}}

{c2 memo via=memo>company|{c3 company predicted via=memo>company|Economic Affairs Minister Joost Harmsen} {q3|was told in September by} {s3|Noordgas} that {c3|a dry, cold autumn with full production would bring "with some confidence" a tremor above {f other 3.5 magnitude|3.5} before the spring}}, {s2|a letter in the hands of Het Dagboek} {q2|shows}.

It is three pages long and is signed by the company's director, Aleida Postma. The ministry stamped it on 19 September, sent it on to a department for wells and salt, which has had no head since the summer, and got it back in a different envelope. By then the wells at Oosterhem were giving {f other ..4000000 at_most metres|up to four million cubic metres} a day.

{s4,5|Postma}, who came to the company from a lemonade concern, {q4|confirmed} {c4 vries confirms|the letter} on Thursday and {q5|credited} {c5 vries|her engineers with "a rather good guess"}. {s6|Harmsen} {q6|said} {c6 minister|{c16 -|he} {q16|had been informed} {c16|of "a range of scenarios"}}. {s7|He} {q7|denies} {c7 minister denies|having read the page on Oosterhem}. {c8 officials|It lay on his desk for {f duration 10.. at_least days|at least ten days}}, {q8|per} {s8|two of his officials}.

The chamber sat until two in the morning. A motion to shut the wells by Easter had fallen twice before, by fifteen votes in 2029 and by nine last year, and it fell again, by {f other 2 votes|two}. {s9,10|The Green Union}, {q9|furious at} {c9 opposition belief|the outcome}, {q10|accused} {c10 opposition|the minister of "knowing and waiting"}. {s11,12|His own party}, which {q11|defended} {c11 party belief|him} with visible effort, {q12|has pressed} {c12 party|him to double the payments to families whose houses are beyond repair, now {f money 12000-18000 crowns|12,000 to 18,000 crowns}, and to let them choose their own builder}.

{s13|The Safety Council} {q13|is considering} {c13 council intention predicted|an inquiry}. {s14|Foreign shareholders}, who own two fifths of Noordgas, {q14|have voiced concern} that {c14 shareholders possible belief|the letter {h14|may} be used in court}. They have reason to. On Wednesday {f other 401.. more_than owners|more than 400 owners} joined a suit that began with eleven.

=== gasearth-f
outlet: Omroep Noord
url: https://omroep-noord.example/live/tremor-2
published: 2032-01-23
genre: live blog

{n|LIVE — refreshes every minute}

{t|Second tremor in a fortnight: what we know}

08:50 {s1|The weather institute}, in a post{q1|:} {c1 institute|"Preliminary magnitude {f other 2.9 magnitude|2.9}, near Oosterhem."} Trains run.

08:20 {s2|Dijkhuis} {q2|wants} {c2 mayor intention predicted|the school closed until the beams are checked}. {f affected 140 about pupils|About 140 pupils} are in the bowling hall, with the hamster.

07:45 {s3|Geologist Saskia Tuinman}, rung in her kitchen, {q3|is sceptical of} {c3 geologist denies belief|talk of a swarm}; {c4 geologist possible|two shocks {h4|might} be chance}, in {s4|her} {q4|view}.

07:10 {s5|The league} {q5|counts} {c5 bond|{f destroyed 27 houses|27 houses} beyond use}. {s6|The ministry} {q6|has raised} {c6 ministry|its figure to {f destroyed 15 houses|15}}. {c7 - possible|{f injured 2-3 people|Two or three people} were {h7|{q7|reportedly}} treated for cuts}; {s8|the hospital in Warfum} {q8|could not confirm} {c8 hospital cannot_verify|this}.

=== question houses that nobody can live in
verdict: conflicts
origins: 2
answer: gasearth-c | 22 | chair | bond
answer: gasearth-f | 27 | bond | bond
answer: gasearth-c | 9 | ministry | ministry
answer: gasearth-f | 15 | ministry | ministry

=== question magnitude of the quake of 9 January
verdict: single
origins: 1
answer: gasearth-a | 3.6 | institute | institute
answer: gasearth-d | 3.6 | institute | institute

=== question people hurt on 23 January
verdict: unverified
origins: 1
answer: gasearth-f | 2-3 | - | unknown
answer: gasearth-f | - | hospital | hospital | cannot_verify | could not confirm
