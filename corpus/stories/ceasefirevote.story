story: ceasefirevote
title: The referendum on the peace accord with the Columna Sur in Nueva Andara
split: train
topic: war

# Who speaks: KEY = AUTHORITY | FULLEST NAME IN THE STORY
speaker pardo = named | Mauricio Pardo Lleras
speaker ruano = named | Eugenio Ruano
speaker palace = body | government of Mauricio Pardo Lleras
speaker columna = body | Columna Sur
speaker ovidio = named | Ovidio Tascón
speaker families = body | Association of Families of the Disappeared
speaker nubia = named | Nubia Cuesta
speaker cordero = named | Hernán Cordero
speaker sondar = document | Sondar poll
speaker registry = body | National Electoral Registry
speaker generals = unnamed | retired generals
speaker mina = named | Yolanda Mina
speaker pastors = unnamed | evangelical pastors
speaker ranchers = unnamed | ranchers of the upper valley
speaker mission = body | Observer Mission of the Two Oceans
speaker report = document | report of the Observer Mission of the Two Oceans
speaker yes = body | Yes campaign
speaker fighter = unnamed | a young woman at the Caño Hondo camp
speaker video = footage | video from Caño Hondo
speaker army = body | army of Nueva Andara
speaker post = document | post of Eugenio Ruano
speaker teacher = named | Jairo Palomino
speaker commanders = unnamed | two commanders of the Columna Sur
speaker students = unnamed | students in the capital
speaker carmen = named | Carmen Iriarte
speaker widow = unnamed | the widow of a notary
speaker police = body | national police
speaker arango = named | Felipe Arango Díez
speaker foreign = unnamed | foreign envoys

=== ceasefirevote-a
outlet: El Meridiano
url: https://el-meridiano.example/english/remanso-before-the-vote
published: 2033-09-25
genre: translation

{n|EL MERIDIANO
Nation · World · Opinion · Culture
English edition, translated by our desk}

{t|In El Remanso, a yes or a no, and a list of 61 names}

{n|By Constanza Vélez-Moreau, special correspondent}

EL REMANSO — The church has two doors, one for the living. The other, on the river side, was bricked up after the massacre of 1999, and the 61 names are painted on the bricks in white enamel that the parish renews every August. Next Sunday the ballot boxes will stand between the two.

{f affected 34000000 about voters|Some 34 million people} are called to say whether they accept the Accord of Puerto Leiva, signed in May after {f duration 6.. more_than years|more than five years} of talks, which would end a war of {f duration 47 years|47 years} between the state and the guerrillas of the Columna Sur. The text has {f other 312 pages|312 pages}. Few have read it. A version in comics, printed by the tax office, was handed out at toll stations, and in the south it is used to wrap fish.

{s1,2|Nubia Cuesta}, who lost three brothers and keeps the key of the church, {q1|favours} {c1 nubia belief|the accord} and {q2|cannot forgive} {c2 nubia belief|it}. {c3 nubia|"They are two different muscles,"} {s3|she} {q3|said}, sweeping. {s4|The widow of a notary}, across the square, {q4|wants} {c4 widow intention predicted|nothing to do with either}.

In this they resemble the country. {s5,6|President Mauricio Pardo Lleras}, who staked his second term on the talks and {q6|is unwilling} {c6 pardo declines|to discuss a defeat}, {q5|has told} his cabinet that {c5 pardo predicted|he would resign before he sent another conscript into the Caño Hondo}. Against him stands the man who made him minister. {s7,8|Former president Eugenio Ruano, eighty-one and still able to fill a bullring}, {q7|attacks} {c7 ruano belief|the accord as "a pardon with a postage stamp"}, {q8|arguing} that {c8 ruano|a state that sits down with kidnappers has taught every child in the republic what a rifle is for, that the {f other 16 seats|16 seats} in congress which the text reserves for the guerrillas are {f other 16 seats|16 seats} stolen from people who never fired on anybody, and that the special court, with its foreign jurists and its short sentences to be served on farms, will end by trying the soldiers}. {s9|Retired generals} {q9|share} {c9 generals belief|{s21|his} {q21|fear of} {c21 ruano belief|the court}}. {s10|Evangelical pastors}, {q10|offended by} {c10 pastors belief|a clause on "diverse families,"} have lent him their loudspeakers.

{c11 palace|The Bishops' Conference}, {q11|urged by} {s11|the palace} {c11|to come out for a yes}, has left it to conscience.

The valley was never quiet, not even in the good years. Coffee came in with the railway and went out with the rust; after the coffee came an engineer with a plan for rubber, then cattle, then coca, and with each crop a new set of men who needed the road and were prepared to kill for it. The Columna was founded in 1986 by seasonal pickers and a priest. By the turn of the century it held a third of the south, taxed flour, ran a radio station that was good on football, and had on its conscience, if it had one, bombs in two shopping arcades. The army's own record, which fills eleven rooms of the archive at Puerto Leiva, includes boys dressed in boots after they were dead.

{s12|Jairo Palomino}, who teaches all five grades here, {q12|sees} {c12 teacher belief|the vote as an argument among people in the capital about people in El Remanso}. Of his {f other 44 pupils|44 pupils}, {f other 9 pupils|nine} have a father in the camp at Caño Hondo, a day away by mule, where {f other 600-700 fighters|between 600 and 700 fighters} have been waiting since June in tents of the agriculture ministry.

{n|Photo: Constanza Vélez-Moreau / EL MERIDIANO}

The camp is orderly and bored. There are beans, a dentist on Thursdays and lessons in the use of cash machines. {c13 fighter predicted intention|She would like to drive a bus}, {s13|a young woman with a splinted wrist} {q13|said}. Nobody in her family knows that she is alive.

{s14|Ovidio Tascón, the commander, a bookish man of fifty-three} who joined at sixteen and has been wounded five times, {q14|is certain of} {c14 ovidio predicted belief|a yes}. {q15|Asked} {c15 -|what would happen otherwise}, he hummed a bolero. {s17|Two of his subordinates}, less musical, {q17|fear} that {c17 commanders predicted belief|the young would drift off to the gold dredgers within a month}. The weapons are in {f other 4 containers|four containers} under a tin roof, with a seal, a chair and a sleepy observer from the Mission.

Polls are of little use in the south, where interviewers do not go. {s18|A Sondar survey of the cities} {q18|gave} {c18 sondar|the yes {f percent 55 voters|55 percent}} a fortnight ago, {c18|with {f percent 19.. at_least voters|at least 19 percent} undecided}. {s19,20|Hernán Cordero}, who runs the firm and was wrong about the last president, {q19|is confident of} {c19 cordero predicted belief|his number} and {q20|unsure} {c20 cordero|who will get out of bed}.

At six the bells are rung by pulling a cable, since the rope was stolen. Cuesta locked the living door, put the key in her stocking and went home along the wall.

=== ceasefirevote-b
outlet: Agencia Sur-Norte
url: https://asn.example/en/20331001/ruano-caravan
published: 2033-10-01
genre: wire

{t|On eve of vote, {s1|Ruano} {q1|predicts} {c1 ruano predicted|'a quiet no'}}

PUERTO LEIVA, Oct 1 (ASN) - Nueva Andara's former president, Eugenio Ruano, closed the campaign against the peace accord on Saturday before {f attending 12000-15000 people|12,000 to 15,000 people} in a bullring.

{s2,3|Ruano} {q2|said} {c2 ruano predicted|silent voters would defeat it} and {q3|accused} {c3 ruano|the government of having bought {f other 2000.. vague mayors|thousands of mayors} with roads}. {s4|The palace} {q4|called} {c4 palace denies|it "a lie with potholes."}

{s5,6|President Mauricio Pardo Lleras}, {q5|hoping} {c5 pardo intention predicted|to draw out the undecided}, {q6|said} in an address that {c6 pardo predicted|{f affected 11.. at_least @2033-10-01 provinces|at least 11 provinces} would see no more war}.

{c7 - predicted|Turnout {q7|is expected} to be {f percent 40 about voters|about 40 percent}}. The accord needs a majority and {f other 4400000 votes|4.4 million votes}.

=== ceasefirevote-c
outlet: Diario del Puerto
url: https://diario-puerto.example/english/ruano-closes
published: 2033-10-02
genre: local
copy of: ceasefirevote-b

{t|{s1|Ruano}{q1|:} {c1 ruano predicted|'A quiet no'}}

PUERTO LEIVA (ASN) - Former president Eugenio Ruano closed the campaign against the peace accord before {f attending 12000-15000 @2033-10-01 people|12,000 to 15,000 people} in our bullring on Saturday.

{s2,3|Ruano} {q2|said} {c2 ruano predicted|silent voters would defeat it} and {q3|accused} {c3 ruano|the government of having bought {f other 2000.. vague mayors|thousands of mayors} with roads}. {s4|The palace} {q4|called} {c4 palace denies|it "a lie with potholes."}

The accord needs a majority and {f other 4400000 votes|4.4 million votes}. Parking fines given near the ring will be waived.

=== ceasefirevote-d
outlet: The Andean Observer
url: https://andean-observer.example/world/nueva-andara-no
published: 2033-10-03
genre: broadsheet

{n|The Andean Observer | World
Get the Weekend Briefing}

{t|Nueva Andara rejects peace accord by a whisker}

{n|From our correspondent in Santa Ágata}

By a margin that would fit into a football stadium, Nueva Andara has turned down peace with its oldest enemy.

With nearly all the stations counted, {s1|the National Electoral Registry} {q1|reported} {c1 registry|{f other 6431372 votes|6,431,372 votes} against the Accord of Puerto Leiva and {f other 6377464 votes|6,377,464} for it}, a difference of {f other ..59999 less_than votes|fewer than 60,000}. It rained on the coast. {f percent 37.4 voters|37.4 percent} of those entitled voted, the lowest share since 1958, and in the provinces under the hurricane's tail {f other 140 about stations|some 140 polling stations} never opened.

{s2|The Yes campaign} {q2|blames} {c2 yes|the weather}. {c3 carmen|"We lost to a cloud,"} {q3|said} {s3|its coordinator, Carmen Iriarte}, in a hotel ballroom where {f attending 24.. vague students|dozens of students} sat on the floor in ponchos. {c3|"I have run campaigns for thirty years, I have lost to money and to priests.

"Never to a cloud."} {s4|Many of them} {q4|want} {c4 students intention predicted|a second vote}. {s5|She} {q5|thinks} {c5 carmen belief|it would be a gift to the other side}.

The south voted the other way. In El Remanso the accord was accepted by {f other 88 votes|88 votes} to {f other 5 votes|five}, and {s6|the mayor, Yolanda Mina}, {q6|put} {c6 mina|the five down to a family quarrel}. The towns of the upper valley, whose {s7|ranchers} {q7|abhor} {c7 ranchers belief|the chapter on land}, went against it by four to one. Places with the most dead tended to forgive, and places with the most fences did not, a pattern that had been visible in the congressional vote of the spring to anybody who laid one map on the other.

{s8,9|Mr Ruano}, who spent the evening at his farm among nephews and mules, {q8|denied} that {c8 ruano denies|he had voted for war} and {q9|proposed} {c9 ruano|"a great national pact," to include real prison for commanders, no seats and an amnesty for soldiers}. {s10|His post of 9:14 p.m.} {q10|read}: {c10 post|"Peace, yes. Not this one."} {c11 - possible|He {h11|{q11|is said}} to have been as surprised as anybody}.

{s12,13|The president}, grey and very upright, {q12|accepted} {c12 pardo belief|the result} from the stairs of the palace and {q13|ordered} {c13 pardo|his negotiators back to the table}. {c14 pardo intention predicted|The ceasefire}, {s14|he} {q14|said}, {c14|would hold until the last day of October}. {s15|He} {q15|did not say} {c15 pardo silent|why that date}.

Diplomats had their bags half packed for the ceremony. {s16|Foreign envoys}, who had lent the talks {f money 90000000 about pesos|about 90 million pesos} and a ship, {q16|regret} {c16 foreign belief|not having pressed for a law in congress instead}. No referendum was needed. Mr Pardo Lleras called one, against the advice of half his cabinet, because in his first campaign {s17|he} {q17|had promised} {c17 pardo intention predicted|one}.

=== ceasefirevote-e
outlet: Canal 8
url: https://canal8.example/en/transcripts/noche-1006
published: 2033-10-06
genre: broadcast

{t|Transcript: 'La Noche', 6 October}

PRESENTER: Good evening. {s1|A video} that a fighter sent to this channel {q1|shows} {c1 video|lorries leaving the camp at Caño Hondo by night}. We have not been able to tell how many. {s2|The army} {q2|says} {c2 army|{f other 210 fighters|210 of the fighters} have gone}; {s3|the Columna} {q3|admits to} {c3 columna|{f other ..40 at_most fighters|no more than 40}, all on leave}. Commander Tascón is on the line from the south.

{s4|TASCÓN}{q4|:} {c4 ovidio|Nobody has deserted. People went to see their mothers. After the vote we told them they could.}

PRESENTER: And the rifles?

{s5|TASCÓN}{q5|:} {c5 ovidio|In the containers, {f other 4 containers|four of them}, with the seals on. Ask the Mission.}

PRESENTER: We did. {s6|The Observer Mission} {q6|could not confirm} {c6 mission cannot_verify|the state of the seals}, since its helicopter is grounded. Señora Cuesta, you marched today with the families of the disappeared. How many were you?

{s7|CUESTA}{q7|:} {c7 nubia|They counted {f attending 30000 people|thirty thousand}. I counted the ones who were missing.}

PRESENTER: {s8|Police} {h8|{q8|estimate}} that {c8 police probable|{f attending 18000-20000 people|18,000 to 20,000} took part}. {s9,10|The families}, whose {q10|demand for} {c10 families|a law in place of the vote} has the backing of the left, {q9|plan} {c9 families intention predicted|to camp in the square until there is a signature}. The night buses are running late because of the tents.

=== ceasefirevote-f
outlet: Agencia Sur-Norte
url: https://asn.example/en/20331011/observers-report
published: 2033-10-11
genre: wire

{t|{s1|Observers} {q1|fault} {c1 report|storm, not fraud, in Andara vote}}

SANTA ÁGATA, Oct 11 (ASN) - {c2 report|Tropical storm Leticia kept {f affected 250000-400000 @2033-10-02 people|between 250,000 and 400,000 people} from voting in this month's referendum}, {q2|according to} {s2,3|a report by the Observer Mission of the Two Oceans} that {q3|faults} {c3 report|the Registry for having opened no reserve stations}.

The mission visited {f other 412 stations|412 stations} and saw irregularities at {f other 7 stations|seven}. {s4|It} {q4|said} {c4 mission|none had changed the outcome}. {s5,6|The Registry} {q5|disputed} {c5 registry denies|the estimate} and {q6|said} {c6 registry|only {f affected 95000 about @2033-10-02 people|about 95,000 people} had been unable to reach a polling place}.

{c7 arango|"Rain falls on everybody,"} {s7|Felipe Arango Díez of the No campaign} {q7|said}. {s8,9|Carmen Iriarte}, for the other side, {q8|welcomed} {c8 carmen belief|the finding} while {q9|conceding} that {c9 carmen|a storm is no ground for a new vote}.

Talks with the Columna Sur resumed on Monday at a convent outside Puerto Leiva. {s10,11|Officials} {q10|are considering} {c10 palace intention predicted|a shorter text} and {q11|would not rule out} {c11 palace|a vote in congress instead}. Since the ceasefire began there have been {f other 3 clashes|three clashes}, in which {f injured 2 soldiers|two soldiers} were hurt, and a bridge at Boquerón, rebuilt in 2030, has been closed to lorries. The Columna's delegates, {f other 11 delegates|eleven} of them, sleep in the novices' wing. Meals are at seven, noon and six.

=== question people kept from voting by the storm
verdict: conflicts
origins: 2
answer: ceasefirevote-f | 250000-400000 | report | Observer Mission
answer: ceasefirevote-f | 95000 | registry | Registry

=== question fighters who have left the Caño Hondo camp
verdict: conflicts
origins: 2
answer: ceasefirevote-e | 210 | army | army
answer: ceasefirevote-e | ..40 | columna | Columna Sur

=== question people at the march on 6 October
verdict: conflicts
origins: 2
answer: ceasefirevote-e | 30000 | nubia | the march's count
answer: ceasefirevote-e | 18000-20000 | police | police

=== question did the government buy mayors with roads
verdict: conflicts
origins: 2
answer: ceasefirevote-b | - | ruano | ruano | affirms | bought thousands of mayors
answer: ceasefirevote-c | - | ruano | ruano | affirms | bought thousands of mayors
answer: ceasefirevote-b | - | palace | palace | denies | a lie with potholes
answer: ceasefirevote-c | - | palace | palace | denies | a lie with potholes
