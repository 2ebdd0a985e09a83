story: constituent
title: The Constituent Assembly of Nahuelara and its draft on water, mines and the Senate
split: train
topic: politics

speaker lafkenche = named | Rayen Lafkenche
speaker ibarra = named | Tomas Ibarra Munizaga
speaker echeverry = named | Josefa Echeverry
speaker green = body | Frente Comun
speaker chamber = body | Mining Chamber
speaker commerce = body | Confederation of Commerce
speaker undurra = named | Cristobal Undurra
speaker table = body | governing table of the assembly
speaker leak = document | leaked draft of the water chapter
speaker elders = unnamed | elders of Quilaco
speaker pehuen = named | Domingo Pehuen
speaker congress = body | congress of Nahuelara
speaker minutes = document | minutes of the second constitution
speaker oldpres = unnamed | a president of 2005
speaker folklore = unnamed | delegates who would rather have a paragraph on folklore
speaker poll = document | Termometro poll
speaker polled = unnamed | people asked by Termometro
speaker factual = document | Factual poll
speaker president = named | Gabriel Oyarce
speaker senators = unnamed | senators
speaker brito = named | Hortensia Brito
speaker growers = unnamed | avocado growers of Petroa
speaker study = document | study by the Universidad del Sur
speaker valdes = named | Ines Valdes Cifuentes
speaker clip = footage | video from the corridor of the assembly
speaker tercera = outlet | La Mañana
speaker police = body | police of Valdelirio
speaker parties = unnamed | the parties of 2028
speaker colleagues = unnamed | colleagues of Ines Valdes Cifuentes
speaker kitchen = unnamed | the kitchen of the assembly
speaker allies = unnamed | allies of Josefa Echeverry
speaker austral = outlet | Radio Austral
speaker bishops = body | Bishops' Conference
speaker lobbyist = unnamed | a lobbyist for a lithium firm
speaker lindqvist = named | Sofie Lindqvist
speaker brokers = unnamed | brokers in Valdelirio
speaker eliana = named | Eliana
speaker son = unnamed | son of Eliana
speaker foreman = unnamed | foreman of Eliana's son
speaker committee = body | river committee of Petroa
speaker wateroffice = body | water office of Petroa

=== constituent-a
outlet: Agencia Cordillera
url: https://agencia-cordillera.example/en/water-leak
published: 2031-04-12
genre: translation

{t|Leaked draft: {s1|assembly} {q1|proposes} {c1 leak|end of private water in Nahuelara}}

VALDELIRIO, 12 Apr (AC) – {s2,3|A draft of the water chapter} which was leaked to La Mañana {q2|provides for} {c2 leak via=tercera>leak|the cancellation of all {f other 29000 about water rights|around 29,000 private water rights} within {f duration 5 years|five years}} and {q3|names} {c3 leak via=tercera>leak|the glaciers "persons without a mouth"}.

{s4|The governing table of the Constituent Assembly} {q4|refused to confirm} that {c4 table declines|the text is genuine}. {c5 echeverry|"There are {f other 11 drafts|eleven drafts} and this is somebody's favourite,"} {s5|its president, Josefa Echeverry}, {q5|said}. {s6,7|The Mining Chamber} {q6|rejected} {c6 chamber belief|the proposal} and {q7|demanded} {c7 chamber|to be heard before Friday's vote}.

For approval in the plenary {f other 103 delegates|103 of the 154 delegates} are needed.

=== constituent-b
outlet: El Puerto Digital
url: https://elpuerto.example/nacion/chamber-water
published: 2031-04-13
genre: local
copy of: constituent-a

{t|Water draft leaked; {s1|miners} {q1|protest} {c1 chamber belief|it}}

{s2|A draft of the water chapter, leaked to La Mañana}, {q2|provides for} {c2 leak via=tercera>leak|the cancellation of all {f other 29000 about water rights|around 29,000 private water rights} within {f duration 5 years|five years}}.

{s3|The governing table of the Constituent Assembly} {q3|refused to confirm} that {c3 table declines|the text is genuine}. {c4 echeverry|"There are {f other 11 drafts|eleven drafts} and this is somebody's favourite,"} {q4|said} {s4|its president, Josefa Echeverry}. {s5|The Mining Chamber}, which has an office on our own Calle Prat, {q5|wants} {c5 chamber intention predicted|a hearing before Friday's vote}.

=== constituent-c
outlet: La Mañana
url: https://lamanana.example/domingo/el-hemiciclo
published: 2031-05-04
genre: broadsheet

{n|LA MAÑANA — Sunday edition in English
Nation · Economy · Football · Horoscope
Good evening, reader! Log in to comment}

{t|Ten months in a theatre with no heating}

{n|By Amparo Reyes-Tagle and Kenji Olavarria
4 May 2031}

The old Teatro Odeon smells of dust, oranges and, on the upper tiers, dog. It was lent to the Constituent Assembly last July for want of anything better: {s30|the congress} {q30|had refused} {c30 congress declines intention|its own chamber}, the university's was being fumigated, and the army, when it was approached, had answered with a map. So {f other 154 delegates|154 delegates} have been rewriting Nahuelara under a painted ceiling on which Apollo is handing somebody a lyre. They have no desks. They vote with a button taped to the arm of the seat, and on the first day nine of the buttons were wired to the neighbour's light.

It ends on 5 July whether they are done or not. {f other 499 articles|Four hundred and ninety-nine articles} stand in the draft, down from {f other 701.. more_than articles|over 700} at Easter, and {f other 60.. at_least articles|at least 60} have not been debated. The rules, which were written by jurists in a week, forbid any recess and any session after midnight. The second of these is broken most Thursdays.

Nobody had meant it to be like this. When {f attending 1200000 about people|some 1.2 million people} walked down the Alameda in the spring of 2028, over a metro fare, {s1|the parties of that time}, which {q1|feared} {c1 parties predicted belief|worse}, took {f duration 15 hours|fifteen hours} to agree on a new constitution. What came of the election that followed is a house with no owner. The right, sure of a third and with it of a veto, got {f other 37 seats|37 seats}. The old centre-left was nearly wiped out. {f other 48 seats|Forty-eight seats} went to people who had never belonged to anything, among them a diver, a chess teacher and a man who used to march dressed as a dinosaur. {f other 17 seats|Seventeen} were kept for the first peoples.

It is the seventeen who have learned the trade fastest. {s2,3|Rayen Lafkenche}, 34, a midwife and the voice of the Mapu delegates, {q2|wants} {c2 lafkenche intention predicted|a state of many nations, with its own courts in the south} and {q3|has little patience for} {c3 lafkenche belief|{s33|those} who {q33|would rather have} {c33 folklore predicted intention|a paragraph on folklore}}. She bargains standing up. For the water chapter she brought the seventeen, the diver's friends and half of the Frente Comun under one roof, and she got {f other 98 votes|98 votes}, five short. {c4 lafkenche|"We were told to wait by the Spanish, by the Republic, by the dictator and by the man with the microphones,"} {s4|she} {q4|said} that night, on the steps. {c4|"I have got used to it.

"But the river hasn't."}

Not all of her own people follow. {s5|The elders of Quilaco}, up in the cordillera, {q5|distrust} {c5 elders belief|anything printed}, and {s6|Domingo Pehuen}, a Colla delegate who keeps goats above the lithium flats, {q6|is unhappy with} {c6 pehuen belief|a chapter that, in {s7|his} {q7|view}, {c7 pehuen belief|trades the salt of the north for the forests of the south}}. {s8|Lafkenche} {q8|denies} {c8 lafkenche denies|any such trade}.

The Union por el Orden sits together in what was the orchestra, in jackets. {s9,10|Its chief, Tomas Ibarra Munizaga, a professor of commercial law}, {q9|regards} {c9 ibarra belief|the draft as an indictment of his grandfather} and {q10|has vowed} {c10 ibarra intention predicted|to campaign against every line of it}. There are other voices. {s11,12|Ines Valdes Cifuentes}, the only member of the bloc who came by bus, {q11|is open to} {c11 valdes belief|a guarantee of drinking water for households} and {q12|sought} in March {c12 valdes intention predicted|to put it to the vote}. She {q13|was advised by} {s13|her colleagues} {c13 colleagues|to think of her children's school}.

The money is outside. {s14|The Mining Chamber}, which speaks for copper, lithium and, since the merger, gravel, {q14|makes no secret of} {c14 chamber belief|its horror}: {s15|it} {q15|says} that {c15 chamber|cancelling the water rights would idle {f other 41.. more_than mines|more than forty} mines, that {f jobs 55000-70000 jobs|between 55,000 and 70,000 jobs} hang on them and on the ports below, and that no bank anywhere will lend against a licence which a regional council of poets may take away on a Tuesday}. {s16,17|A study by the Universidad del Sur}, paid for by the state, {q16|questions} {c16 study belief|those figures} and {q17|arrives at} {c17 study|{f jobs ..9000 at_most jobs|9,000 jobs at the outside}}. {c18 lafkenche|Cristobal Undurra}, the Chamber's president and a former rower, {q18|was accused by} {s18|Lafkenche} on television {c18|of having bought the evening news}. {s19|He} {q19|offered} {c19 undurra predicted intention|to show her the invoices}.

Caption: Delegates queue for soup in the foyer, Thursday. {s20|The kitchen} {q20|blames} {c20 kitchen|the gas bill for the portions}.

How one makes a constitution had never been much debated here. That of 1833 was drawn up by a grocer and lasted ninety-two years. The next was read out to a room of men picked by a general, {c31 minutes|one of whom}, as {s31|the minutes} {q31|record}, {c31|asked for a window to be shut}. The third, the present one, came out of a seminar of seven in a ministry basement in the years when nobody met in larger numbers; it has been amended {f other 61 times|61 times}, and the name under it was changed in 2005, without a referendum, by {s32|a president} who {q32|thought} that {c32 oldpres belief|this would do}. Its clause on water takes two lines. It lets a right be held for ever, sold, left to a niece and used for nothing, and under it the river Petroa, which gave a valley its name, a saint and a brand of soda, has not reached the sea since 2014. Trucks bring what there is to drink. The avocados are watered at night.

{s21,22|President Gabriel Oyarce}, who owes his office to the same streets, {q21|is wary of} {c21 president belief|being buried with the assembly} and {q22|has refused to say} {c22 president declines|how he will vote}. {c23 - predicted|He {q23|is widely expected} to support the text in the end}. {s24|Those around Echeverry}, a philologist of 61, {q24|resent} {c24 allies belief|the silence}. {s25|The senators}, whose house the draft abolishes, {q25|are set on} {c25 senators intention predicted|burying it}. {s26|Hortensia Brito}, who has sat among them for six terms, {q26|says} {c26 brito|she has not read it and will not, since one does not ask the goose to proofread the menu}.

And then the polls. In January {f percent 56 @2031-01-15 adults|56 per cent} were for the new text. {s27|Termometro's latest}, of Friday, {q27|has} {c27 poll|{f percent 41 @2031-05-02 adults|41} for and {f percent 46 @2031-05-02 adults|46} against}; {s28|its rival Factual}, which asks by mail, {q28|has} {c28 factual|it at {f percent 48 @2031-05-02 adults|48} to {f percent 39 @2031-05-02 adults|39}}. {s29|Nearly {f percent 66.7 about adults|two thirds} of Termometro's sample} {q29|complained of} {c29 polled belief|"quarrels"}.

On Thursday it was so cold that Apollo dripped. A delegate from the desert passed round a flask. At 23:58 the secretary, who carries two watches, got up and put out the lamps one after another, starting at the back, and the {f attending 90 about delegates|ninety or so} who were left went on for a while in the dark about the definition of a wetland.

{n|Read also: the best empanadas within three blocks of the Odeon
© La Mañana S.A. · Subscribe}

=== constituent-d
outlet: Radio Austral
url: https://radio-austral.example/live/plenary-0516
published: 2031-05-16
genre: live blog

{t|Plenary live: water, second try}

22:47 Passed. {f other 105 delegates|105} in favour, {f other 41 delegates|41} against, the rest in the corridor. Whistles from the orchestra, a drum from the gods.

22:10 {s1|Ibarra}{q1|:} {c1 ibarra|"Tonight you are voting the desert into the law."}

21:35 {s2|A clip filmed in the corridor and posted by a dinosaur} (you read that right) {q2|shows} {c2 clip|Valdes in tears and {f other 2 colleagues|two colleagues} speaking into her ear}. {s3|Radio Austral} {q3|could not make out} {c3 austral cannot_verify|what they said}.

20:50 {s4|The Bishops' Conference}, in a post{q4|:} {c4 bishops|"Water is a gift. So is patience."}

20:15 {s5|Police} {q5|count} {c5 police|{f attending 3500 about people|about 3,500}} on the square; {s6|the Frente Comun} {q6|says} {c6 green|{f attending 10000.. at_least people|10,000 at the very least}}. The fountain has been switched off, for the symbolism or because of the pump.

19:40 {s7,8|Undurra} {q7|would not answer} {c7 undurra declines|our reporter's question about the evening news} and {q8|said} {c8 undurra|the session was "a funeral with popcorn"}.

=== constituent-e
outlet: Ore & Metal Weekly
url: https://ore-metal.example/latam/nahuelara-water-vote
published: 2031-05-20
genre: trade

{t|Nahuelara water vote leaves lithium investors guessing}

Friday's vote takes the water chapter into the text that will go before voters on 7 September. It does not yet take water from anyone. A law is needed for that, and the congress that would have to pass it is the old one.

Three projects are affected at once. Salar Blanco, the largest, pumps {f other 1700 litres a second|1,700 litres of brine a second} from beneath a crust as white as a plate, dries it in the sun for {f duration 14-18 months|14 to 18 months} and sends what is left down to the port in bags. Its permit runs out in 2034. The other two are smaller, and one has been in arbitration since a flamingo count of 2026 which the company lost by {f other 40 birds|forty birds}.

{s1,2|Undurra} {q1|foresees} {c1 undurra predicted belief|the loss of {f money 8000000001.. more_than dollars|more than $8bn} in planned investment} and {q2|has called on} {c2 undurra|Oyarce to "say out loud what he says at dinner"}. {c3 lobbyist|The companies have known for at least {f duration 2.. at_least years|two years} that this was coming and several have quietly bought desalination plants}, {q3|said} {s3|a lobbyist for one of them}. {s4|The Confederation of Commerce}, {q4|keen on} {c4 commerce belief|a quiet winter}, has stayed out of it.

As {s5|Sofie Lindqvist}, who followed the assembly for a ministry of trade in the north, {q5|put} it in a paper: {c5 lindqvist|"Everybody has priced the text. Nobody has priced its failure."} {s6|Brokers in Valdelirio} {q6|see} {c6 brokers belief|the odds of a "no" in September as better than even}, and the peso, which lost {f percent 3 about of its value|some 3 per cent} in the week before the vote, has got half of that back.

=== constituent-f
outlet: Voces del Valle
url: https://vocesdelvalle.example/blog/petroa-water
published: 2031-05-24
genre: blog

{n|VOCES DEL VALLE / a blog by neighbours / archive / about / WhatsApp us}

{t|What they drink in Petroa}

The truck comes on Mondays and Thursdays at about eight. It holds {f other 10000 litres|10,000 litres}, which is {f other 50 litres|fifty litres} a head if nobody washes a car. Doña Eliana has the hose, because her yard has the slope.

{s1|She} {q1|is in favour of} {c1 eliana belief|"whatever has a tap in it"}. {c8 eliana|"They argued about the lyre for a week,"} {s8|she} {q8|said}. {s2|Her son}, who prunes for one of the growers, {q2|is against} {c2 son belief|the chapter}, because {s3|his foreman} {q3|says} that {c3 foreman predicted|the trees would be gone by Christmas and the pickers with them}. {s4|The growers}, {f other 300 about growers|some 300} in the valley, {q4|deny} {c4 growers denies|having told anyone so}. {s5|They} {q5|hold} {c5 growers belief|the drought responsible for the river}. {s6|The river committee} {q6|points to} {c6 committee|the {f other ..90 at_most wells|up to 90 wells} sunk without papers since 2015}; {s7|the water office}, with one inspector and a motorcycle, {q7|has found} {c7 wateroffice|{f other 12 wells|twelve}}.

I walked up to the intake on Sunday. It is a concrete lip with a grille, a padlock and a plaque from the year of the comet, and it was dry enough to sit in. Somebody had planted geraniums. Further up, behind the fence, the ponds lay one above the other, green and full to the brim, and a man in a boat was skimming leaves off them with a net on a pole.

=== question votes for the water chapter in the plenary
verdict: supersedes
origins: 1
answer: constituent-c | 98 | - | assembly
answer: constituent-d | 105 | - | assembly

=== question jobs that hang on the cancelled water rights
verdict: conflicts
origins: 2
answer: constituent-c | 55000-70000 | chamber | chamber
answer: constituent-c | ..9000 | study | study

=== question people on the square before the second vote
verdict: conflicts
origins: 2
answer: constituent-d | 3500 | police | police
answer: constituent-d | 10000.. | green | green

=== question private water rights that the leaked draft cancels
verdict: single
origins: 1
answer: constituent-a | 29000 | leak | leak
answer: constituent-b | 29000 | leak | leak
