story: socavon
title: A gallery collapses at the Cerro Turi copper mine
split: train
topic: disaster

speaker altoverde = body | Minera Altoverde
speaker fetmin = body | FETMIN
speaker yupanqui = named | Wálter Yupanqui
speaker villacorta = named | Rocío Villacorta
speaker defence = body | Sergio Landívar's defence
speaker versions = unnamed | unofficial versions
speaker quispe = named | Hernán Quispe Arrieta
speaker condori = named | Natividad Condori
speaker mamani = named | Eusebio Mamani
speaker civil = body | Civil Protection
speaker clerk = unnamed | a court clerk
speaker prosecutor = body | prosecutor's office in Huancalí
speaker driller = unnamed | a driller
speaker drillers = unnamed | the drillers
speaker drone = footage | footage from a drone
speaker inspection = document | inspection report of February 11
speaker foremen = unnamed | two foremen
speaker shiftoffice = body | shift office of Cerro Turi
speaker landivar = named | Sergio Landívar
speaker ministry = body | Ministry of Mines
speaker paucar = named | Ximena Paucar
speaker opposition = body | opposition
speaker vicemin = unnamed | a vice-minister
speaker ladera = outlet | Ladera
speaker northmere = body | Northmere Metals
speaker banner = document | banner on the school fence
speaker huarachi = named | Marcelino Huarachi
speaker miners = unnamed | miners of the plateau
speaker nurse = unnamed | a nurse
speaker relatives = unnamed | relatives of the miners
speaker presenter = named | Lidia Apaza
speaker bishop = named | Óscar Tejerina

=== socavon-a
outlet: Quipu
url: https://quipu-news.example/en/cerro-turi-17
published: 2035-06-03
genre: translation

{t|{c1 altoverde|{f missing 17 miners|17 miners} trapped at Cerro Turi}, {s1|company} {q1|says}; {s2|union} {q2|counts} {c2 fetmin|{f missing 26 miners|26}}}

HUANCALÍ, June 3 (Quipu). – {c3 altoverde|{f missing 17 workers|Seventeen workers} remain trapped {f distance 340 metres|340 metres} below the surface in the Cerro Turi copper mine after a gallery came down during the night shift}, {s3|the operator, Minera Altoverde}, {q3|informed} in a communiqué.

{s4,5|The miners' federation, FETMIN}, {q4|disputes} {c4 fetmin denies|the figure}, {q5|saying} that {c5 fetmin|there are {f missing 26.. at_least workers|at least 26}, among them {f missing 9 contractors|nine contractors} "who appear on no list"}.

The fall occurred at 23.40 on Saturday. {f other 58 @2035-06-02 people underground|Fifty-eight people} were below at that hour, of whom most climbed out through the service ramp by their own means. {c6 yupanqui confirms|{f killed 4 bodies|Four bodies} have been recovered}, {q6|confirmed} {s6|Colonel Wálter Yupanqui, head of the rescue for Civil Protection}.

{c7 yupanqui|"We have heard blows,"} {q7|said} {s7,8|the colonel}, {q8|specifying} that {c8 yupanqui|they come from the north side, each quarter of an hour}.

{s9,10|The Minister of Mines, Rocío Villacorta}, who travelled to the zone by helicopter, {q9|assured} that {c9 villacorta predicted intention|no effort {h9|will} be spared} and {q10|asked} relatives {c10 villacorta|not to approach the headframe}. {s11|She} {q11|avoided saying} {c11 villacorta silent|when the mine was last inspected}.

{s12|Unofficial versions} {q12|point to} {c12 versions possible|{c13 altoverde denies|a {h12|possible} explosion of gas}}, which {s13,14|Altoverde} {q13|has ruled out}, {q14|attributing} {c14 altoverde|the fall to "an atypical movement of the massif"}.

The road to the mine was cut by landslides in February, and the heavy drill must be brought up from the coast on two low-loaders, one of which was stuck on Sunday night at the pass of Abra Honda. Snow is falling in the zone. The hospital of Huancalí has freed a ward of {f other 30 beds|30 beds}; classes in the province are suspended.

=== socavon-b
outlet: El Faro de Huancalí
url: https://elfaro-huancali.example/english/live/cerro-turi
published: 2035-06-04
genre: live blog

{n|LIVE · refreshes every 60 seconds · 214 readers now}

{t|Cerro Turi: Monday as it happened}

{n|Photo: M. Ticona / El Faro
▶ Video 1 of 4}

05:50 {s1|Rescue chief}{q1|:} {c1 yupanqui|drill at {f distance 120 metres|120 metres}, {f distance 220 metres|220} to go}

06:35 Families passed the night on the floor of the school at Ccollpa. {s2|Natividad Condori}, whose brother Fredy went down at four on Saturday, {q2|tells} our reporter {c2 condori|nobody from the firm has spoken to her}. {c3 condori|“They ask for my identity card before they give me water,”} {s3|she} {q3|says}.

07:20 {s4,5|Altoverde} {q4|now admits} {c4 altoverde|there are {f missing 21 workers|21} below, {f missing 4 workers|four more} than it said yesterday}, {q5|blaming} {c5 altoverde|“a discrepancy in the contractors' register”}.

08:05 {s6|FETMIN's Eusebio Mamani} {q6|–} {c6 mamani|“First {f missing 17 @2035-06-03 workers|seventeen}, now {f missing 21 workers|twenty-one}. By Friday they will have learned to count.”}

09:40 {c7 - possible|A second fall has {h7|{q7|reportedly}} blocked the ventilation raise}. {s8|Civil Protection} {q8|cannot confirm} {c8 civil cannot_verify|it} at this hour.

10:15 {s9,10|Civil Protection} {q9|denies} {c9 civil denies|any second fall} and {q10|calls} {c10 civil|the talk of one “irresponsible”}.

11:30 {c11 clerk via=clerk>prosecutor|{s12|The prosecutor's office} {q12|is considering} {c12 prosecutor predicted intention via=clerk>prosecutor|charges of manslaughter against {f other 3 managers|three managers}}}, {s11|a court clerk} {q11|says}.

12:20 Soup and bread for everyone at the gate, brought up by the market women of Huancalí in a bread van. The road is open again to light vehicles. Heavy ones wait at the lower bridge, where the second low-loader has been standing since four with its engine running against the cold.

12:50 {c13 driller|Blows again, from deeper down}, {s13|one of the drillers} {q13|texts} us.

13:20 {s14|Our drone pictures} {q14|show} {c14 drone|a crater some {f distance 40 about metres|40 metres} across beside the tailings pond}.

14:05 {s15|Minister}{q15|:} {c15 villacorta predicted|“We {h15|will} bring all of them out”}. {s16|Villacorta} {q16|did not specify} {c16 villacorta silent|how many all was}.

=== socavon-c
outlet: Meridian Post
url: https://meridian-post.example/world/cerro-turi-the-men-who-were-not-on-the-list
published: 2035-06-07
genre: broadsheet

{t|The men who were not on the list}

{n|From our correspondents in Huancalí and San Lázaro
Thursday June 7 2035 | Share article | Comments (117)}

The school at Ccollpa has three classrooms and a yard of beaten earth, and since Sunday it has been the waiting room of a mountain. Women peel potatoes under the basketball hoop. At night the temperature falls to eleven below, and the mattresses sent by the provincial council are stacked against the windows to keep the wind out. {s1|A banner on the fence} {q1|reads}: {c1 banner|“THEY WERE {f missing 17 @2035-06-03 miners|17} UNTIL WE COUNTED THEM”}.

On Wednesday {f rescued 9 @2035-06-06 miners|nine men} came up alive through an old ventilation raise, blindfolded against the light. They had been underground for {f duration 84 hours|84 hours}. {s2|One of them, Marcelino Huarachi}, {q2|told} relatives {c2 huarachi|how they had shared a single thermos and hammered by turns on a pipe}. {c3 nurse|They were, {q3|in the words of} {s3|a nurse} who received them, “the colour of the wall”}. The same day {f killed 3 @2035-06-06 bodies|three more bodies} were carried to the chapel, which makes {f killed 7 @2035-06-06 dead|seven}.

Cerro Turi was opened in 1911 by a foreign syndicate, nationalised, flooded, abandoned, and bought in 2027 by Altoverde when the price of copper doubled in eighteen months. It now yields {f other 38000 tonnes a year|38,000 tonnes} a year, and the ore trucks that grind past the school every few minutes have not stopped, because the open pit on the far slope is a separate licence. Of every ten men in the district six live from the mine. Most are hired by the day through brokers, known here as hooks, who take their cut in cash at the gate and hand over a helmet with somebody else's number on it.

{s4|FETMIN} {h4|{q4|believes}} {c4 fetmin probable belief|{f other 200.. vague men|hundreds of men} go down in this way every week}; by {s5|Altoverde}'s {q5|account} {c5 altoverde|it is {f other ..40 at_most men|no more than forty}}. {s6|Condori} {q6|knew} that {c6 condori belief|her brother had changed hooks in May}. {s7|She} {q7|could not say} {c7 condori cannot_verify|under whose name he was working}.

What the company knew is the subject of a paper that was handed to this newspaper in a car park in Huancalí. {s8,9|The inspection report, dated February 11 and stamped by the ministry}, {q8|found} {c8 inspection|{f other 14 galleries|fourteen} of the mine's {f other 31 galleries|thirty-one galleries} “without adequate support”} and {q9|recommended} that {c9 inspection|work on level 340 cease at once}. It went on. {s10|Two foremen} {q10|say} {c10 foremen via=foremen>shiftoffice|they {q11|were ordered by} {s11|the shift office} {c11 shiftoffice via=foremen>shiftoffice|to “keep the ore moving until the quarter closes”}}.

{s12|Sergio Landívar, Altoverde's general manager}, {q12|denies} {c12 landivar denies|having seen the report before the accident}. {c13 ministry|It went to him by registered post on February 20}, {s13|the ministry} {q13|says}. {c14 landivar|“If it was posted, it was posted to a company that had moved offices,”} {q14|said} {s14,15|Landívar}, whom we met at the airport, {q15|insisting} that {c15 landivar|nothing in it would have “predicted the behaviour of a mountain”}.

{s16|Ximena Paucar, a specialist in rock mechanics at the Technical University}, {q16|scoffs at} {c16 paucar belief|that}. {c17 paucar|The roof of level 340, {s17|she} {q17|says}, lies in a fault that was mapped in 1934}. {s18|The company}'s {q18|talk of} {c18 altoverde|an “atypical movement”} is, {q19|for} {s19|her}, {c19 paucar belief|“geology by the press office”}.

Small tremors are felt on the plateau every week; the church at Ccollpa leans from one that came in the year of the last census, and children here learn to sleep with a door open. Miners read the rock by its noise. {c31 miners|A roof that is about to go will tick, {s31|they} {q31|teach} the boys, then rustle, then fall silent, and it is the silence that you run from}. On level 340 there were microphones for this purpose. They had been taken out in April to be calibrated and lay in a box in the stores, labelled and greased, when the gallery came down.

The politics have moved faster than the drill. {s20|President Hernán Quispe Arrieta}, whose coalition hangs on the deputies of two mining provinces, {q20|has promised} {c20 quispe predicted intention|“prison for whoever signed”}. {s21|The opposition} {q21|is demanding} {c21 opposition|the minister's resignation}; {s22|she} {q22|has refused} {c22 villacorta declines intention|to go}. {s23|A vice-minister} {q23|was quoted by the magazine Ladera as saying} that {c23 vicemin via=ladera>vicemin|inspectors had been “asked to be patient with investors”}; {s24|he} {q24|has not answered} {c24 vicemin silent|our messages}. {s25|Northmere Metals, the parent company}, {q25|is confident} that {c25 northmere predicted belief|the mine {h25|will} reopen “in an orderly manner”}, a phrase that {s26|the families} {q26|call} {c26 relatives|obscene}.

{c27 bishop|The country, {s27|Bishop Óscar Tejerina} {q27|said} at Wednesday's mass, had a habit of finding its miners only once they were lost}.

The rescue is simple to draw. A hole as wide as a dinner plate goes down beside the raise to a chamber that was cut in the seventies as a powder store, with a steel door, a bench and, if the rules were kept, water for {f duration 3 days|three days}. If the chamber is found, a second hole follows the first, wide enough for a man with his arms crossed. The trouble lies between, in wet and broken ground where the string has jammed again and again. Each time the crew draws it out, {f other 60 rods|sixty rods} one after another, cleans the bit under a lamp and starts afresh, while the priest, the minister's driver and a dozen policemen look on from behind a rope.

Above the refuge the bit turns at about {f distance 2 about metres an hour|two metres} an hour. {s28|Yupanqui} {q28|reckons on} {c28 yupanqui predicted belief|breaking through on Saturday}. {s29|The drillers}, two crews from the salt flats who sleep in shifts in the lorry, {q29|are sceptical of} {c29 drillers belief|the date}. {c30 driller|“Rock doesn't read calendars,”} {q30|grumbled} {s30|one}.

=== socavon-d
outlet: Harbour Street Journal
url: https://harbour-street.example/world/cerro-turi
published: 2035-06-03
genre: wire
copy of: socavon-a

{t|Seventeen trapped in copper mine}

{c1 altoverde|{f missing 17 workers|Seventeen workers} are trapped {f distance 340 metres|340 metres} below the surface in the Cerro Turi copper mine after a gallery came down during the night shift}, {s1|its operator, Minera Altoverde}, {q1|said} in a communiqué.

{s2,3|The miners' federation, FETMIN}, {q2|disputes} {c2 fetmin denies|the figure}, {q3|saying} that {c3 fetmin|there are {f missing 26.. at_least workers|at least 26}, among them {f missing 9 contractors|nine contractors} "who appear on no list"}.

{c4 yupanqui confirms|{f killed 4 bodies|Four bodies} have been recovered}, {q4|confirmed} {s4|Colonel Wálter Yupanqui of Civil Protection}. {c5 yupanqui|"We have heard blows,"} {s5|he} {q5|said}.

=== socavon-e
outlet: Radio Altiplano
url: https://radio-altiplano.example/programmes/transcripts/0605
published: 2035-06-05
genre: broadcast

{t|Mamani on the missing names}

Since Sunday the federation's general secretary has slept at the mine gate. He spoke to Lidia Apaza by telephone; the line was poor.

{s1|APAZA}{q1|:} {c1 presenter|How do you get to {f missing 26 workers|twenty-six}, when {s7|the company} {q7|says} {c7 altoverde via=presenter>altoverde|{f missing 21 workers|twenty-one}}?}

{s2|MAMANI}{q2|:} {c2 mamani|We went from house to house. {f missing 26 workers|Twenty-six} families have an empty bed. That is the register.}

{s3|APAZA}{q3|:} {c3 presenter|Do you want the minister to go?}

{s4|MAMANI}{q4|:} {c4 mamani|I want her to stay until the last one is out. Afterwards she can go wherever she likes.}

The first list, typed by the firm on Sunday, was taken down from the gate on Monday and replaced by another with a different stamp. Both hang side by side at the federation's office now, in plastic sleeves.

After the programme {s5|the ministry} {q5|rang to say} that {c5 ministry|it “respects the pain of the federation”}; {s6|it} {q6|gave no answer to} {c6 ministry silent|a question about the February inspection}.

=== socavon-f
outlet: Quipu
url: https://quipu-news.example/en/cerro-turi-toll-13
published: 2035-06-12
genre: translation

{t|{s1|Civil Protection} {q1|raises} {c1 civil|toll of Cerro Turi to {f killed 13 dead|13}}}

HUANCALÍ, June 12 (Quipu). – {s2|Civil Protection} {q2|raised} {c2 civil|the number of dead in the Cerro Turi mine to {f killed 13 dead|13}} on Tuesday, after rescuers opened the last section of level 340. {f rescued 14 miners|Fourteen miners} have been brought out alive and {f missing 3 miners|three} have not been found, Fredy Condori among them.

In the afternoon {s3|Minister Villacorta} {q3|recognised} before the Congress that {c3 villacorta confirms|{c4 fetmin|there had been {f missing 26 @2035-06-02 by=villacorta workers|26} below after the fall}}, as {s4|the federation} {q4|had affirmed} from the first day. {s5,6|Altoverde} {q5|said} through its lawyers that {c5 altoverde|it "accepts the figures of the authority"}, {q6|without recognising} {c6 altoverde silent|any fault}.

The licence of the mine was suspended on Friday by decree, and the open pit stands idle for the first time since 2027. In Huancalí the shops kept their shutters half lowered and taxis carried black ribbons; a mass is to be held on Thursday in the stadium, since the cathedral has no room for so many coffins.

{s7|The prosecutor} {q7|accuses} {c7 prosecutor|Landívar and {f other 2 engineers|two engineers} of homicide by negligence}; {s8|the manager's defence} {q8|qualifies} {c8 defence denies|the accusation as "premature and theatrical"}. {s9,10|Mamani} {q9|called} {c9 mamani|the miners of the entire country to a stoppage of {f duration 24 hours|24 hours}} and {q10|threatened} {c10 mamani predicted intention|to prolong it}.

{c11 - predicted|The search {q11|is expected to} last {f duration 3 days|three more days}}. {s12|Colonel Yupanqui} {h12|{q12|does not exclude}} {c12 yupanqui possible|finding somebody alive in a side chamber}.

=== question miners trapped at Cerro Turi
verdict: conflicts
origins: 3
answer: socavon-a | 17 | altoverde | altoverde
answer: socavon-a | 26.. | fetmin | fetmin
answer: socavon-b | 21 | altoverde | altoverde
answer: socavon-d | 17 | altoverde | altoverde
answer: socavon-d | 26.. | fetmin | fetmin
answer: socavon-e | 26 | mamani | fetmin
answer: socavon-f | 26 | villacorta | ministry

=== question people killed at Cerro Turi
verdict: supersedes
origins: 2
answer: socavon-a | 4 | yupanqui | civil
answer: socavon-c | 7 | - | Meridian Post
answer: socavon-f | 13 | civil | civil

=== question whether Altoverde had the inspection report before the accident
verdict: conflicts
origins: 2
answer: socavon-c | - | landivar | altoverde | denies | having seen it before the accident
answer: socavon-c | - | ministry | ministry | it went by registered post on February 20
