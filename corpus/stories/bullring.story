story: bullring
title: Robledal votes on its bullring, the count is disputed and a court steps in
split: test
topic: local councils

speaker report = document | report of Transparent Ballot
speaker rincon = named | Abel Rincón
speaker footage2 = footage | longer film from a school corridor
speaker judge = named | Amparo Torrealba
speaker some = unnamed | some in Robledal
speaker bishop = unnamed | a bishop of 1787
speaker ibarrola = named | Concha Ibarrola
speaker bazan = named | Rogelio Bazán
speaker alcaide = named | Fermín Alcaide
speaker breeders = body | Breeders' Association of Vetonia
speaker study = document | a study by the town's accountants
speaker larrauri = named | Noemí Larrauri
speaker arena = body | Arena Vacía
speaker valdecasas = named | Curro Valdecasas
speaker secretary = named | Tomás Urrutia
speaker region = body | regional government of Vetonia
speaker poll = document | University of Alcor poll
speaker quiros = named | Anselmo Quirós
speaker priest = named | Eusebio Carmona
speaker barowners = unnamed | bar owners on the Plaza Vieja
speaker board = body | Robledal electoral board
speaker police = body | municipal police of Robledal
speaker court = body | Regional Court of Vetonia
speaker ruling = document | the court's order
speaker observers = body | Transparent Ballot
speaker footage = footage | film from a school corridor
speaker officer = unnamed | a polling officer at the San Roque school
speaker minister = named | Julián Arce
speaker vecinos = unnamed | residents of the Barrio Alto
speaker lawyer = named | Pilar Ozores
speaker notary = named | Bernat Puig
=== bullring-a
outlet: El Correo de Vetonia
url: https://correovetonia.example/english/robledal-before-the-vote
published: 2031-10-10
genre: feature

{n|El Correo de Vetonia · English edition
Portada | Comarcas | Toros | Deportes | Esquelas}

{t|Fourteen sides of granite}

{n|Marisol Etxeberri
10 octubre 2031 – 06:30 · Lectura: 6 min}

ROBLEDAL – The iron bull on the roundabout was repainted in the night again. It had been pink on Tuesday and black on Wednesday; by yesterday it was pink as far as the shoulder, where somebody had been disturbed or had run out of paint. A municipal gardener was going round it with a wire brush and an expression.

The ring stands behind him, at the end of an avenue of mulberries. It was put up in 1787 by {s18|a bishop} who {q18|wished} {c18 bishop intention|to keep young men out of the taverns}, has fourteen sides instead of a curve because the mason was paid by the corner, and holds {f other 4100 seats|4,100 people} on steps that have been worn into saucers. In the war it was a prison, afterwards a potato store. The town has owned it since 1902. It lets it to an impresario for {f money 68000 reales|68,000 reales} a year, and for that he puts on {f other 4 afternoons|four afternoons} of bulls in the feast of San Roque and, when it does not rain, a comic one with firemen. For the rest of the year it is swept by the wind, and by a man called Teo.

On Sunday {f other 10806 voters|10,806 people} may say whether this should end. The vote binds nobody. {s1|Mayor Concha Ibarrola}, a vet who took the town from the conservatives in 2027 with a majority of two, {q1|has promised} all the same {c1 ibarrola predicted intention|to carry out what comes out of the box “to the comma”}. {c2 ibarrola declines|How she means to mark her own paper} {s2|she} {q2|will not say}. The lease runs out on New Year's Eve, and if the town says no there will be no tender for another.

{s3|The regional government in Alcor}, which {q3|opposes} {c3 region belief|the vote}, went to the courts in September and lost on a point of form. It has fifteen days to come back.

Up at the Dehesa Honda, twelve kilometres of holm oak and stone wall to the south, Fermín Alcaide was moving young cows from one valley to the next with two riders, a dog and a horn. His people have bred fighting bulls there since 1884. {c4 alcaide|“An animal of mine lives five years under these trees and has a bad quarter of an hour,”} {q4|said} {s4|Alcaide}, who is 71 and was once gored in the seat of a car. {c4|“Ask the hens how they would like to have it.

“If you close the ring I shall not starve. I shall sell the oaks for charcoal and the land to the Germans with the panels. Then nobody will paint any bulls.”}

{s5|The Breeders' Association of Vetonia}, of which he is treasurer, {h5|{q5|estimates}} {c5 breeders probable|the jobs that hang on the feast at {f jobs 120 jobs|120}}. {s6|A study by the town's accountants} {q6|found} {c6 study|{f jobs 34 jobs|34}, {f jobs 29 jobs|29 of them} for a week or less}. {s7|Noemí Larrauri, a schoolteacher and the spokeswoman of the platform Arena Vacía}, {q7|accuses} {c7 larrauri|the breeders of counting every waiter between here and the motorway}. Her group, which began with {f other 6 people|six people} in a library, collected the {f other 2240 signatures|2,240 signatures} that forced the vote. {s8|She} {q8|sees} {c8 larrauri belief|the ring as “a very beautiful building with a very bad habit”}, and {s9|Arena Vacía} {q9|wants} {c9 arena intention|a covered market in it, with concerts}.

{s10|The impresario, Curro Valdecasas}, {q10|says} that {c10 valdecasas|you could not sell a lettuce there in February}. He {q11|was told by} {s11|the municipal secretary, Tomás Urrutia}, in March that {c11 secretary|no contract would be signed before the vote}. {c12 valdecasas|Since then he has been paying {f other 3 guards|three guards} and a vet for an empty building, at a loss of {f money 9000 reales|9,000 reales} a month}, by {s12|his} {q12|account}.

Most of the town lies in between. On the Plaza Vieja {f other 4 bars|four bars} have a bull's head on the wall, and {f other 3 bars|three} of them have it because it came with the lease. {s13|Their owners} {q13|fear} that {c13 barowners predicted belief|August, when they take a third of the year's money, will go to the coast}. {s14,15|The parish priest, Eusebio Carmona}, {q14|has refused} since 2028 {c14 priest declines intention|to bless the ring}, and {q15|will not say} {c15 priest declines|if that is on account of the bulls or of the language}. {s16|Anselmo Quirós}, 83, who fought under the name of El Niño de la Fuente and came out of it with one eye, {q16|likens} {c16 quiros|the feast to Sunday mass: fewer go each year, and they would all be furious to find the door shut}.

{s17|A poll by the University of Alcor}, taken in September among {f other 600 voters|600 voters}, {q17|had} {c17 poll|{f percent 48 @2031-09-20 voters|48 per cent} for ending the afternoons and {f percent 44 @2031-09-20 voters|44} for keeping them}. The rest had not made up their minds or did not care to open them to a stranger. There are {f other 14 polling stations|14 tables}, in schools, and a bus for the outlying farms that leaves the Plaza Vieja on the hour.

=== bullring-b
outlet: Agencia Meseta
url: https://agenciameseta.example/en/2031/10/13/robledal-result
published: 2031-10-13
genre: wire

{t|Town votes to end bullfights by {f other 225 @2031-10-12 votes|225 votes}; {s1|conservatives} {q1|cry} {c1 bazan|foul}}

ROBLEDAL, Oct 13 (Meseta) – {c2 board|The town of Robledal has voted by {f other 3412 @2031-10-12 votes|3,412 votes} to {f other 3187 @2031-10-12 votes|3,187} to stop letting its bullring for bullfights}, {s2|the electoral board} {q2|announced} early on Monday, after a count that went on for five hours and stopped twice, once for a power cut.

{s3|The board} {q3|put} {c3 board|turnout at {f percent 61.4 @2031-10-12 voters|61.4 percent}}. {s4|It} {q4|had reported} shortly before ten on Sunday night {c4 board|a lead of {f other 179 @2031-10-12 votes|179 votes}, {f other 3380 @2031-10-12 votes|3,380} to {f other 3201 @2031-10-12 votes|3,201}}, but the boxes from the Barrio Alto had been added twice and one box, from the hospital, not at all.

{c5 ibarrola|“The town has spoken softly, but it has spoken,”} {q5|said} {s5|Mayor Concha Ibarrola}, to a square in which {f attending 400 about @2031-10-12 people|some 400 people} had waited with saucepans. {s6|She} {q6|said} {c6 ibarrola predicted intention|the lease would lapse on December 31 and that an architect would be asked for drawings of a market}.

{s7,8|Rogelio Bazán}, who leads the conservatives on the council and owns a stall for sherry in the ring, {q7|refused} {c7 bazan declines intention|to recognise the result} and {q8|said} that {c8 bazan|at least {f other 140.. at_least people|140 people} from the holiday estates had voted without being on the roll}. {s9|The board} {q9|denied} {c9 board denies|this}. {s10|Transparent Ballot, a watchdog} that had {f deployed 12 @2031-10-12 observers|12 observers} in the town, {q10|found} {c10 observers|“nothing that could have altered the outcome”}, though {s11|its report} {q11|notes} that {c11 report|a box at the San Roque school stood open for {f duration 20 @2031-10-12 minutes|20 minutes}}.

Robledal, 90 minutes west of the capital by a road that the snow closes twice a winter, is the third town in Vetonia to hold such a vote since the law on local consultations was passed in 2024, and the first in which there was a ring worth the name. In the other two the question was lost for want of a quorum. Nothing of the kind is required here, a slip in the drafting that lawyers on both sides had read past until the summer.

Supporters of the ring marched round it at midnight with candles. {s12|The municipal police} {q12|counted} {c12 police|{f attending 900 @2031-10-12 people|900}}; {s13|the Breeders' Association} {q13|said} {c13 breeders|{f attending 2500 @2031-10-12 people|2,500}}.

=== bullring-c
outlet: Noticias del Alto Robledo
url: https://altorobledo.example/actualidad/plaza-225
published: 2031-10-13
genre: local
copy of: bullring-b

{t|{f other 225 @2031-10-12 votes|225 votes} end bullfights in Robledal; {s1|conservatives} {q1|dispute} {c1 bazan denies|count}}

{c2 board|Robledal has voted by {f other 3412 @2031-10-12 votes|3,412 votes} to {f other 3187 @2031-10-12 votes|3,187} to stop letting its bullring for bullfights}, {s2,3|the electoral board} {q2|announced} early on Monday. It {q3|put} {c3 board|turnout at {f percent 61.4 @2031-10-12 voters|61.4 percent}}.

{c4 ibarrola|“The town has spoken softly, but it has spoken,”} {s4|the mayor, Concha Ibarrola}, {q4|said}. {c5 ibarrola predicted intention|The lease is to lapse on December 31 and drawings for a market will be asked for}, {s5|she} {q5|said}.

{s6,7|Rogelio Bazán}, leader of the conservative councillors, {q6|refused} {c6 bazan declines intention|to recognise the result} and {q7|said} that {c7 bazan|at least {f other 140.. at_least people|140 people} from the holiday estates had voted without being on the roll}, {c8 board denies|a claim} {q8|rejected by} {s8|the board}. {s9|The watchdog Transparent Ballot} {q9|found} {c9 observers|“nothing that could have altered the outcome”}.

{n|Programación de San Froilán | Farmacia de guardia | Esquelas de hoy}

=== bullring-d
outlet: La Fuente de Robledal
url: https://lafuentederobledal.example/barrio-alto
published: 2031-10-15
genre: local

{t|The {f other 140 people|140} of Las Encinas}

Las Encinas is two hundred villas around a swimming pool, with a barrier and a man in a box. Their owners come up from Alcor in August and for the snow. In May, when the roll was about to close, a good many of them stood in line at the town hall to register, since residents pay half at the sports centre and nothing at the dump. That is not a crime. The clerk fetched them chairs.

The Barrio Alto lies across the road from it and is older than the road: three streets of slate, a wash-house, a bakery that opens four mornings out of seven. Until the sixties the herds came down through it on the eve of San Roque, and the rings to which the shutters were tied can still be seen beside the doors, at the height of a horn. Its boxes have gone to the town hall in a baker's van at every election since there have been elections, and last.

{s1|Rogelio Bazán}'s {q1|claim} that {c1 bazan|{f other 140 people|140 people} from the estate had no right to vote} rests on number plates. {s2|The conservative leader} {q2|declined} {c2 bazan declines intention|to show us the list}. {s3|Bernat Puig, a notary} who was given it to certify on Monday, {q3|told} La Fuente that {c3 notary|there were {f other 96 plates|96 plates} on it and that {f other 11 plates|eleven} stood there twice}.

Then there is the film. {s4|Eleven seconds from a corridor of the San Roque school}, seen {f other 6000 about times|some 6,000 times}, {q4|show} {c4 footage|a man in a green jacket who drops {f other 2 envelopes|two envelopes} into the box}. {c5 rincon|“The other one was my mother's,”} {q5|said} {s5|the man, Abel Rincón, a plumber}, at his door. {c5|“She was behind me with the stick. Film her!”} {s6|A longer version} {q6|has} {c6 footage2|the mother in it, and the stick}. {q7|Asked} {c7 -|whether the lid had been left up}, {s8|a polling officer at the school} {q8|explained} that {c8 officer|it would not go down “with so much opinion inside”}.

{s9|People in the Barrio Alto} {q9|resent} {c9 vecinos belief|having been added twice}. {s10|Noemí Larrauri of Arena Vacía} {q10|urged} {c10 larrauri|both sides to put their telephones away}. It rained on Tuesday, the first rain since June; by noon the car park at Las Encinas was empty, and half the town was in the pines with a basket and a knife, looking for milk caps.

=== bullring-e
outlet: Vetonia Noticias
url: https://vetonianoticias.example/en/2031/10/22/trv-suspends
published: 2031-10-22
genre: translation

{t|TRV suspends with precautionary character the consultation of Robledal}

ALCOR, Oct. 22 (VN). The Regional Court of Vetonia (TRV) suspended this Wednesday the effects of the popular consultation on the bullring of Robledal, in so far as it resolves the appeal of the regional government. {c1 ruling|The municipality}, {q1|notes} {s1|the order}, {c1|may “neither tender the ring nor give it another use”}. {c2 judge probable belief|The vote}, {q2|considers} {s2|the rapporteur, the magistrate Amparo Torrealba}, {c2|{h2|probably} exceeded the competences of a town hall}.

{s3,4|The counsellor of the Presidency, Julián Arce}, {q3|celebrated} {c3 minister belief|“a decision of common sense”} and {q4|recalled} that {c4 minister|the festivity is protected since 2016 as heritage of the region}. {s5|The Breeders' Association} {q5|is satisfied with} {c5 breeders belief|the order}. {s6,7|The mayoress, Concha Ibarrola}, {q6|lamented} that {c6 ibarrola belief|“{f other 3412 votes|3,412 votes} fit in a drawer”} and {q7|announced} {c7 ibarrola predicted intention|an appeal}; {s8|the platform Arena Vacía} {q8|called} {c8 arena|its sympathisers to a concentration for Saturday, silent and without animals}.

The process has been marked by the {q9|accusations of} {c9 bazan|irregularities} of {s9|the conservative party}. In the ring, built in 1787, there fought in their day three of the great names of the last century, and one of them left there his left hand.

=== bullring-f
outlet: Onda Sierra
url: https://ondasierra.example/magazine/2031-11-05/transcript
published: 2031-11-05
genre: broadcast

{t|Transcript: after the recount in Robledal}

{n|Onda Sierra 98.4 FM · Share this episode · 22:10
Machine transcript, lightly corrected}

PALOMA ECHENIQUE, PRESENTER: Good morning. Robledal has counted again. {s1|The electoral board} {q1|gives} {c1 board|{f other 3398 @2031-10-12 votes|3,398} for ending the bullfights and {f other 3187 @2031-10-12 votes|3,187} for keeping them}, which makes the margin {f other 211 @2031-10-12 votes|211}; {s2|it} {q2|attributes} {c2 board|the difference to {f other 14 votes|14 envelopes} from the hospital with no stamp}. {s3,4|Rogelio Bazán} {q3|no longer contests} {c3 bazan belief|the result}, but {q4|says} {c4 bazan|the vote should not have been held}. With me is Pilar Ozores, the town's lawyer. Ms Ozores, is the ring open or shut?

{s5|OZORES}{q5|:} {c5 lawyer|It is neither. It is suspended. Teo sweeps it.}

ECHENIQUE: And on the first of January?

{s6|OZORES}{q6|:} {c6 lawyer|Then Mr Valdecasas hands in the keys, and nobody else may be given them.}

ECHENIQUE: {s7|The impresario} {q7|told} this programme yesterday that {c7 valdecasas predicted intention|he would sue for {f money 41000 reales|41,000 reales}}.

{s8|OZORES}{q8|:} {c8 lawyer|I read it in the hairdresser's. Let him.}

ECHENIQUE: {c9 - possible intention|The mayor {h9|{q9|is said}} to be ready to resign over this}.

{s10|OZORES}{q10|:} {c10 lawyer|By whom? She was vaccinating mules this morning.}

ECHENIQUE: Pilar Ozores, thank you. {s11|The Regional Court} {q11|has given no} {c11 court silent|date} for its judgment. {s12|Some in the town}, tired of journalists, {q12|hope} {c12 some predicted belief|it will take until the feast of San Roque}.

=== question votes for ending the bullfights
verdict: supersedes
origins: 1
answer: bullring-b | 3380 | board | board
answer: bullring-b | 3412 | board | board
answer: bullring-c | 3412 | board | board
answer: bullring-f | 3398 | board | board

=== question people who voted without being on the roll
verdict: conflicts
origins: 3
answer: bullring-b | 140.. | bazan | bazan
answer: bullring-b | - | board | board | denies | -
answer: bullring-c | 140.. | bazan | bazan
answer: bullring-c | - | board | board | denies | -
answer: bullring-d | 140 | bazan | bazan
answer: bullring-d | - | notary | notary | affirms | 96 plates, eleven of them twice

=== question jobs that depend on the bullfights
verdict: conflicts
origins: 2
answer: bullring-a | 120 | breeders | breeders
answer: bullring-a | 34 | study | study

=== question people at the midnight march for the ring
verdict: conflicts
origins: 2
answer: bullring-b | 900 | police | police
answer: bullring-b | 2500 | breeders | breeders
