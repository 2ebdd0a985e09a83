story: tunnelcartel
title: A smuggling tunnel under the border at Puerto Mezquite
split: train
topic: crime

# Who speaks
speaker urrutia = named | Rebeca Urrutia
speaker fiscalia = body | Attorney General's Office of Nueva Arcadia
speaker feld = named | Marcus Feld
speaker feldoffice = body | Columbrian attorney's office in Ocotillo
speaker army = body | Arcadian army
speaker montano = named | Hilario Montaño
speaker mayor = named | Leticia Bañuelos
speaker informer = unnamed | Witness 7
speaker statement = document | statement of Witness 7
speaker neighbours = unnamed | neighbours on Calle Almendro
speaker widow = named | Doña Chela Ibarra
speaker plumber = named | Rogelio Tapia
speaker lugo = named | Efraín Lugo
speaker customers = unnamed | customers of the tortilla shop
speaker book = document | gate book of the 9th Military Zone
speaker leaseholder = named | Dwight Osterman
speaker indictment = document | indictment in Ocotillo
speaker drone = footage | police camera video from the tunnel
speaker mothers = body | Mothers of the Desert
speaker nora = named | Nora Quiñones
speaker lawyer = named | Delia Roth
speaker opposition = unnamed | opposition councillors
speaker senator = named | Clay Hutchins
speaker agents = unnamed | two border agents
speaker engineer = named | Hiro Tanaka-Solís
speaker post = outlet | Mezquite Alerta
speaker governor = named | Ramiro Cepeda
speaker bishop = named | Anselmo Rentería
speaker merchants = unnamed | shopkeepers of Puerto Mezquite
speaker growers = unnamed | onion growers of Ocotillo

=== tunnelcartel-a
outlet: Pan-Continental News
url: https://pan-continental.example/nueva-arcadia/tunnel-mezquite
published: 2036-03-11
genre: wire

{t|Arcadian troops find drug tunnel under border; {s1|prosecutor} {q1|hails} {c1 urrutia belief|'biggest blow in years'}}

PUERTO MEZQUITE, Nueva Arcadia, March 11 (PCN) - Soldiers who broke down the door of a tortilla shop before dawn on Tuesday found a tunnel with rails, lamps and a lift, running under the border fence to an onion warehouse in the town of Ocotillo, and arrested {f arrested 14 people|14 people}.

{s2|Federal prosecutor Rebeca Urrutia} {q2|gave} {c2 urrutia|its length as {f distance 640 metres|640 metres} and its depth as {f distance 21 about metres|about 21}}. {s3,4|She} {q3|credited} {c3 urrutia|the find to "patient work," chiefly of her own office}, and {q4|put} {c4 urrutia|the cocaine at {f other 2600 kilograms|2.6 tonnes}}.

Across the fence the sum came out differently. {s5,6|Marcus Feld, the Columbrian government's attorney in Ocotillo}, {q5|spoke of} {c5 feld|{f other ..1899 less_than kilograms|less than 1.9 tonnes}} and {q6|would not discuss} {c6 feld declines|who had told his agents where to dig}. {c7 feld|"We were on our side with the lights off when they came through on theirs,"} {s7|he} {q7|said}. The two offices have quarrelled since 2033, when a suspect handed over on one bank of the river was released on the other.

{c11 customers belief|The shop}, on Calle Almendro, sold {f other 300 about kilograms|some 300 kilos} of tortillas a day and {q11|was thought by} {s11|its customers} {c11|to be a little dear}. {s8|Its owner, Efraín Lugo}, now in custody, {q8|denies} {c8 lugo denies|knowing what was under his oven}.

{s9|Mayor Leticia Bañuelos} {q9|demanded to know} {c9 mayor|why her police had learned of the raid from the radio}. {s10|The army} {q10|has not replied to} {c10 army silent|her}.

It is the eleventh tunnel found at Puerto Mezquite since the fence went up. The town, of {f affected 90000 about people|some 90,000 people}, lives from onions, dentistry and the bridge.

=== tunnelcartel-b
outlet: El Diario de Mezquite
url: https://diario-mezquite.example/en/reportajes/calle-almendro
published: 2036-03-15
genre: feature

{n|EL DIARIO DE MEZQUITE
Edición en inglés · Hoy 31° / 12°
Inicio | Frontera | Policía | Opinión | Horóscopos}

{t|Who dug the hole on Calle Almendro?}

{n|By Itzel Marroquín, with reporting by Jonas Abebe in Ocotillo
Translated by the newspaper}

The street has {f other 19 houses|nineteen houses}, two mesquite trees and a dog called Comandante. It ends at the fence. On the other side there is a road of raked sand, on which the agents of Columbria look for footprints, and beyond that the onion fields begin, very green, with a white warehouse in the middle of them like a ship. On still nights one can hear its refrigerators.

{c26 neighbours|What one could not hear}, {q26|by the unanimous testimony of} {s26|the street}, {c26|was digging}. {s1|The neighbours} {q1|swear} {c1 neighbours|it was the oven}. The tortilla shop had opened in October 2033, it had a new oven, and a new oven knocks. {s2|Doña Chela Ibarra}, 77, whose bedroom wall is the shop's, {q2|took} {c2 widow belief|the tremor in her water glass for her own hand}. She went to a doctor about it. He gave her drops.

Somebody ought to have wondered about the earth. A tunnel of that size yields {f other 1500-1800 cubic metres|between 1,500 and 1,800 cubic metres}, enough to fill {f other 200.. at_least trucks|no fewer than 200 trucks}, and there were no trucks. The explanation lies in the yards. In the last two years nearly every house on the street has acquired a terrace, a raised bed for chiles or a ramp, built at cost by a friendly contractor with a moustache. {s3|The contractor, Rogelio Tapia}, who has not been charged and who talked to this newspaper over the hood of his truck, {q3|is proud of} {c3 plumber belief|the ramps}. {s4|He} {q4|said} {c4 plumber|he bought the fill}. {s5,6|The prosecutors}, {q5|unconvinced by} {c5 fiscalia denies belief|his receipts}, {q6|have advised} {c6 fiscalia|him to stay in town}.

As a piece of work it commands a reluctant respect. {s7|Hiro Tanaka-Solís, a mining engineer} whom the army brought up from the capital, {q7|admires} {c7 engineer belief|the shoring}, which is of Columbrian pine. {s8|He} {q8|said} that {c8 engineer|a team of {f other 8-12 diggers|eight to twelve} working in shifts with small electric hammers would have needed {f duration 18.. at_least months|at least a year and a half}, that they could hardly have come up by day without being noticed, and that they must therefore have lived below for weeks on end, on a shelf {f distance 2 about metres|about two metres} wide that still smells of men, next to a shrine with a saint and a plug-in candle}. {s9|A video made by a police camera on a pole} {q9|shows} {c9 drone|the shelf, {f other 9 mattresses|nine mattresses} and a calendar turned to February}.

So where are they? None of the {f arrested 14 @2036-03-11 people|fourteen people} arrested is a digger. They are lookouts, a cook, drivers and the baker.

{s10|A man known to the court as Witness 7}, who {q10|says} {c10 informer|he carried food to the shelf}, has an answer. It is set down in a statement of eleven pages, taken in a hotel in the first week of March and read by the Diario. {s11|The statement} {q11|alleges} that {c11 statement|on the last night of February the men were paid, were given beer, {q25|were told} that {c25 - predicted|a bus would take them south to their families}, and were driven instead to the dry lake at Salinas, where {f killed ..11 at_most diggers|as many as eleven of them} were shot}. {s12|It} {q12|names} {c12 statement|a lieutenant of the 9th Zone as having driven the bus}.

Nothing has been found at Salinas, which has an area of {f area 70 square kilometres|70 square kilometres}. {s13|The Attorney General's Office} {q13|has been unable to corroborate} {c13 fiscalia cannot_verify|the account}. {s14|General Hilario Montaño, the commander of the zone}, {q14|dismissed} {c14 montano denies|it as "the novel of a man who wants a visa"}. {s15|The general}, a beekeeper who reads Marcus Aurelius to his cadets, {q15|is not opposed to} {c15 montano belief|a search, so long as it is his soldiers who do it}.

{s16|The Mothers of the Desert} {q16|object to} {c16 mothers belief|the condition}. They are {f other 60 about women|about sixty women}, some of them from villages a thousand kilometres off, who walk the flats on Saturdays with iron rods, push the rods into the ground and smell the tip. {s17|Their founder, Nora Quiñones}, {q17|has pressed} {c17 nora|the governor to let foreign experts in}. {s18|She} {q18|has no faith in} {c18 nora belief|the army}, which in 2030 took a grave from her: she had found it, and it was gone on Monday. Her own son went north to lay tile.

{c19 nora|"I am not looking for the guilty,"} {s19|she} {q19|said}, tying on a hat. {c19|"They know where they are.

"I am looking for eleven pairs of shoes."}

The governor, Ramiro Cepeda, is a dentist. {s20,21,22|He} {q20|is eager} {c20 governor intention predicted|to reopen the cattle crossing before the fair}, {q21|regards} {c21 governor belief|the whole affair as a federal matter} and, in three appearances this week, {q22|said nothing of} {c22 governor silent|the lake}. {s23|Shopkeepers}, who depend on the bridge, {q23|side with} {c23 merchants belief|him}. On Friday Anselmo Rentería, the bishop, held a Mass on the street for whoever they were. The church bells were rung by hand, since the motor had been stolen, and Comandante slept through it under the altar. {c27 bishop|"We do not know their names, and somebody does,"} {s27|the bishop} {q27|said} in his homily, which lasted four minutes. {c28 widow|There had been no Mass on the street}, {q28|said} {s28|Doña Chela}, {c28|since the flood}.

The trade that the tunnel served is older than the fence. In the 1920s it was mescal, carried across the riverbed in milk churns; in the war, tires; later, in the years when the Columbrians put a duty on it, powdered milk went the other way. The fence made walking expensive and digging worthwhile. A gram that costs four dollars on Calle Almendro fetches sixty at the far side of the onion fields, and the lift at the tortilla shop took forty kilos at a time. Over the shrine on the shelf somebody had written, in pencil, a list of dates with a stroke against each. It stops in February.

Caption: The oven at number 14. {c24 fiscalia|The lift}, {q24|according to} {s24|the prosecutors}, {c24|came up through its floor}.

{n|Do you know something? Write to us: denuncia@diario-mezquite.example (encrypted)
© El Diario de Mezquite. Reproduction prohibited}

=== tunnelcartel-c
outlet: Radio Frontera
url: https://radio-frontera.example/transcripts/banuelos
published: 2036-03-13
genre: broadcast

{t|Transcript: Mayor Bañuelos on "La Hora del Café"}

HOST: Good morning, Mayor. Your police have how many officers?

{s1|BAÑUELOS}{q1|:} {c1 mayor|{f other 118 police|A hundred and eighteen}, and {f other 9 vehicles|nine cars that start}. I have asked for more since I came in. But I'd like to say one thing to General Montaño. If you don't trust us, tell me which ones you don't trust. Give me names. I will put them out on the street myself.}

HOST: {s2|Opposition councillors} {q2|want} {c2 opposition intention predicted|you to resign}. The shop had a licence, with a stamp of yours.

{s3|BAÑUELOS}{q3|:} {c3 mayor|It had a licence to make tortillas.}

HOST: {s4|A post this morning on the page Mezquite Alerta} {q4|accuses} {c4 post|your brother of having laid the pipe}. 

{s5|BAÑUELOS}{q5|:} {c5 mayor denies|My brother's a vet. That is a lie, and a lazy one.}

=== tunnelcartel-d
outlet: Capital Gazette
url: https://capital-gazette.example/crime/tunnel
published: 2036-03-12
genre: broadsheet
copy of: tunnelcartel-a

{t|Tunnel found beneath tortilla shop}

Soldiers who broke down the door of a tortilla shop in Puerto Mezquite before dawn on Tuesday found a tunnel with rails, lamps and a lift, running under the border fence to an onion warehouse, and arrested {f arrested 14 @2036-03-11 people|14 people}.

{s1|Federal prosecutor Rebeca Urrutia} {q1|gave} {c1 urrutia|its length as {f distance 640 metres|640 metres} and its depth as {f distance 21 about metres|about 21}}. {s2|She} {q2|put} {c2 urrutia|the cocaine at {f other 2600 kilograms|2.6 tonnes}}. {s3|Marcus Feld, the Columbrian government's attorney in Ocotillo}, {q3|spoke of} {c3 feld|{f other ..1899 less_than kilograms|less than 1.9 tonnes}}.

{s4|The shop's owner, Efraín Lugo}, {q4|denies} {c4 lugo denies|knowing what was under his oven}. It is the eleventh tunnel found at Puerto Mezquite since the fence went up.

=== tunnelcartel-e
outlet: Arcadian Army, 9th Military Zone
url: https://army-arcadia.example/zone9/communique-41
published: 2036-03-16
genre: press release

{t|COMMUNIQUÉ 41}

1. On March 11, at 04:50, personnel of this Zone secured an illicit underground passage of {f distance 588 by=army metres|588 metres}. {f deployed 212 soldiers|212 soldiers} took part. {f injured 1 soldiers|One soldier} was hurt by a falling tray.

2. {s1|The Zone} {q1|categorically rejects} {c1 army denies|the version published by a local newspaper}. {c2 book|No vehicle left the barracks on the night of February 29}, {q2|as shown by} {s2|the gate book}.

3. {s3,4|General Hilario Montaño} {q3|has ordered} {c3 montano|{f deployed 3.. vague patrols|several patrols} to the dry lake} and {q4|invites} {c4 montano|the families to accompany them, with water}.

4. {s5|The Zone} {q5|thanks} {c5 army belief|the citizens of Calle Almendro for their patience}. Water and current will be restored once the shaft has been filled with concrete, a job of {f duration 4-5 weeks|four to five weeks}.

=== tunnelcartel-f
outlet: Ocotillo Sun
url: https://ocotillo-sun.example/border/warehouse-indictment
published: 2036-03-20
genre: local

{t|{s1|Onion warehouse man} {q1|pleads} {c1 leaseholder denies|not guilty}; arrests at {f arrested 17 people|17}}

{n|OCOTILLO SUN  |  Tip line 555-0144  |  Sign in
By Marguerite Oyelaran}

Dwight Osterman, 54, who leased the white warehouse on Route 9, stood up in federal court Wednesday in a borrowed jacket. {s2|He} {q2|told} the magistrate {c2 leaseholder|he had never once lifted the cold-room floor}. {s3|His attorney, Delia Roth}, {q3|described} {c3 lawyer|him as "a man who was paid in cash by people who said please."} 

{s4|The indictment}, unsealed the same day, {q4|charges} {c4 indictment|him and {f other 2 people|two cousins} with moving {f other 1840 kilograms|1,840 kilos} of cocaine and with taking {f money 750001.. more_than dollars|more than $750,000} for it}. {s5,15|It} {q15|raises} {c15 indictment|to {f arrested 17 people|seventeen} the number in custody on both sides} and {q5|makes no mention of} {c5 indictment silent|diggers}.

Getting the two countries' lawyers into one room has not been easy. Evidence seized in Nueva Arcadia must be translated, stamped by a consul and carried over the bridge by hand, and the consul's stamp was at the repair shop. Deputies of Rebeca Urrutia drove up on Tuesday with {f other 12 about boxes|a dozen boxes}. {c6 feldoffice|Theirs}, {s6|Feld's office} {q6|said}, {c6|was the better scale, though it had weighed the wrapping too}.

{s7|Sen. Clay Hutchins}, who {q7|has long championed} {c7 senator belief|a deeper fence}, flew in for a look, climbed {f other 40 about rungs|forty-odd rungs} down, and was helped back up. {c8 senator|"You can't fence a planet,"} {s8,9|he} {q8|admitted}, {q9|adding} that {c9 senator|it would be a start}. {s10,11|Onion growers}, {h10|{q10|worried about}} {c10 growers possible belief|their name}, {q11|have asked} {c11 growers|the county for a new one for the road}.

As for Witness 7, he is somewhere in Columbria with a phone he may not use. {c12 agents belief|He} {q12|is regarded by} {s12|two agents} who have interviewed him {c12|as truthful about food and vague about everything else}. But on Sunday the Mothers of the Desert, whom the army had kept for three hours at a checkpoint, reached the north shore of the lake. {s13|They} {q13|report} {c13 mothers|the remains of {f killed 3 people|three men} and {f other 5 shoes|five shoes}}. {s14|Montaño} {q14|said} that {c14 montano possible|the bones {h14|may} be old}.

=== question weight of the cocaine, in kilograms
verdict: conflicts
origins: 3
answer: tunnelcartel-a | 2600 | urrutia | urrutia
answer: tunnelcartel-d | 2600 | urrutia | urrutia
answer: tunnelcartel-a | ..1899 | feld | feld
answer: tunnelcartel-d | ..1899 | feld | feld
answer: tunnelcartel-f | 1840 | indictment | indictment

=== question length of the tunnel, in metres
verdict: conflicts
origins: 2
answer: tunnelcartel-a | 640 | urrutia | urrutia
answer: tunnelcartel-d | 640 | urrutia | urrutia
answer: tunnelcartel-e | 588 | army | army

=== question diggers shot at Salinas
verdict: conflicts
origins: 2
answer: tunnelcartel-b | ..11 | statement | informer
answer: tunnelcartel-b | - | montano | army | denies
answer: tunnelcartel-b | - | fiscalia | fiscalia | cannot_verify

=== question people in custody
verdict: supersedes
origins: 2
answer: tunnelcartel-a | 14 | - | raid of 11 March
answer: tunnelcartel-d | 14 | - | raid of 11 March
answer: tunnelcartel-f | 17 | - | court
