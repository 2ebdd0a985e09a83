story: levante
title: The wildfire above Benimarro
split: train
topic: disaster

# Who speaks: KEY = AUTHORITY | FULLEST NAME IN THE STORY
speaker officials = unnamed | officials
speaker emergency = body | Regional Emergency Service
speaker quintela = named | Rosario Quintela
speaker interior = body | interior ministry
speaker hespersat = footage | images from the Hespersat satellite
speaker residents = unnamed | residents
speaker vidal = named | Encarna Vidal
speaker ferragut = named | Joan Ferragut
speaker guard = body | Rural Guard
speaker querol = named | Pilar Querol
speaker govwoman = unnamed | spokeswoman for the national government
speaker region = body | region of Vallmora
speaker captain = unnamed | Rural Guard captain
speaker neighbours = unnamed | neighbourhood associations
speaker operator = unnamed | operator on 112
speaker etxegoien = named | Amaia Etxegoien
speaker log = document | log of the interior ministry
speaker alerta = outlet | Alerta Vallmora
speaker forensic = unnamed | forensic teams
speaker alarcon = named | Teresa Alarcón
speaker campviu = body | Camp Viu
speaker park = body | park authority
speaker government = body | national government
speaker lasarte = named | Iñaki Lasarte
speaker onda = outlet | Onda Central
speaker querolpeople = unnamed | Querol's people
speaker left = body | centre-left
speaker loureiro = named | Gaspar Loureiro
speaker draft = document | leaked draft of the coordination protocol
speaker author = unnamed | author of the draft
speaker union = body | union of forest firefighters
speaker amoros = named | Lluc Amorós
speaker insurers = unnamed | insurers
speaker country = body | Country Party
speaker rego = named | Baltasar Rego
speaker barrachina = named | Cosme Barrachina
speaker investigators = unnamed | investigators
speaker report = document | investigators' report
speaker hidroluz = body | Hidroluz
speaker radio = outlet | Radio Alcoraz
speaker commission = body | joint commission
speaker both = body | regional and national governments
speaker reporters = unnamed | reporters

=== levante-a
outlet: Litoral
url: https://agencia-litoral.example/2030/08/08/benimarro-fire
published: 2030-08-08
genre: wire

{t|{c1 officials|{f displaced 2000.. vague people|Thousands} flee wildfire in Vallmora}, {s1|officials} {q1|say}}

ALCORAZ, Aug 8 (Litoral) - {c2 emergency|A wildfire driven by a hot levante wind tore through the pinewoods above the resort of Benimarro on Thursday, forcing {f displaced 2400.. at_least people|at least 2,400 people} from their homes and killing a shepherd}, {s2|the regional emergency service} {q2|said}.

{c3 quintela|Flames had covered {f area 3800 hectares|3,800 hectares} by nightfall}, {q3|according to} {s3,4|the service's fire chief, Rosario Quintela}, who {q4|warned} that {c4 quintela|the front was "beyond our hoses"}. {s5|The national interior ministry} {q5|gave} {c5 interior via=interior>hespersat|a lower figure of {f area 2900 hectares|2,900 hectares}}, citing images from the Hespersat satellite.

A water bomber drops its load over the Barranc del Llop on Thursday. {s6|Residents} {q6|say} {c6 residents|the planes came {f duration 4 hours late|four hours} late}. {n|Litoral / X. Boronat}

{c7 vidal|"We got out in slippers,"} {q7|said} {s7|Encarna Vidal, a retired seamstress} who was waiting with her canary in the sports hall of Alcoraz, {c7|"and nobody has told us if there is a house."}

Trains along the coast were halted at Torrefonda and the A-31 motorway was cut in both directions, leaving holidaymakers to sleep in their cars beside fields of artichokes.

{s8,9|Benimarro's mayor, Joan Ferragut}, {q8|said} {c8 ferragut|he had "not the slightest doubt" that the fire was set}, {q9|pointing to} {c9 ferragut|{f other 2 starting points|two separate starting points}}. {s10|The Rural Guard} {q10|declined to speculate on} {c10 guard declines|the origin of the blaze}.

{s11|Regional president Pilar Querol} {q11|asked} {c11 querol|the government in Almansor for {f deployed 6 aircraft|six more aircraft}}. {s12|A spokeswoman for the government} {q12|said} that {c12 govwoman|{f deployed 4 aircraft|four} were on their way}.

=== levante-b
outlet: Diari de la Marjal
url: https://diari-marjal.example/succes/incendi-benimarro
published: 2030-08-09
genre: local
copy of: levante-a

{n|DIARI DE LA MARJAL · Edició en anglès
El temps: 39°  |  Loteria  |  Farmàcies de guàrdia  |  Esqueles}

{t|Fire above Benimarro empties {f displaced 2000.. vague beds|thousands of beds}}

{n|Redacció / Agències}

A wildfire driven by a hot levante wind has torn through the pinewoods above Benimarro, forcing {f displaced 2400.. at_least @2030-08-08 people|at least 2,400 people} from their homes and killing a shepherd.

{c1 quintela|Flames had covered {f area 3800 @2030-08-08 hectares|3,800 hectares} by nightfall on Thursday}, {q1|according to} {s1,2|fire chief Rosario Quintela}, who {q2|warned} that {c2 quintela|the front was "beyond our hoses"}. {s3|The interior ministry} {q3|gave} {c3 interior via=interior>hespersat|a lower figure of {f area 2900 @2030-08-08 hectares|2,900}}, citing images from the Hespersat satellite.

{c4 vidal|"We got out in slippers,"} {q4|said} {s4|Encarna Vidal, a retired seamstress} who was waiting in the sports hall of Alcoraz, {c4|"and nobody has told us if there is a house."}

{s5|The mayor, Joan Ferragut}, {q5|said} {c5 ferragut|he had "not the slightest doubt" that the fire was set}.

{n|Vols rebre les notícies al mòbil? Subscriu-te.
Etiquetes: incendi, Benimarro, llevant}

=== levante-c
outlet: Emergències Vallmora
url: https://emergencies-vallmora.example/part-7
published: 2030-08-09
genre: press release

{t|Benimarro fire: situation at 07.00 (bulletin no. 7)}

{s1|The Regional Emergency Service} {q1|informs} that {c1 emergency|{f displaced 3100 people|3,100 persons} remain evacuated from Benimarro, Masroig and {f other 11 estates|eleven estates}, and that the perimeter encloses {f area 6200 hectares|6,200 hectares}}. Deployed: {f deployed 480 firefighters|480 firefighters}, {f deployed 14 aircraft|14 aircraft}, {f deployed 61 vehicles|61 vehicles}. {c2 - predicted|Wind NE, 40–60 km/h, {q2|expected} to ease after 18.00}.

{s3,4,5|The Service} {q3|reminds} the population that {c3 emergency|entering the closed area to take photographs is an offence}, {q4|asks} {c4 emergency|drivers to leave the CV-900 free} and {q5|discourages} {c5 emergency|the use of private drones}. {s6|It} {q6|does not confirm} {c6 emergency cannot_verify|{q7|reports of} {c7 -|a second victim}}.

=== levante-d
outlet: El Cronista
url: https://el-cronista.example/en/reportage/the-night-the-wind-turned
published: 2030-08-11
genre: broadsheet

{t|The night the wind turned}

At ten past four on Friday morning the wind, which had blown off the sea for two days, dropped, and for some minutes {f displaced 400 @2030-08-09 people in the sports hall|the four hundred people} in the sports hall at Alcoraz could hear the fire. {c1 vidal|It made}, {q1|says} {s1|Encarna Vidal}, {c1|the noise of a goods train that does not arrive}.

Then it came over the ridge. By sunrise the village of Masroig, {f destroyed 61 @2030-08-09 houses|61 houses} and a chapel of 1640, was gone, and {f killed 2 @2030-08-09 brothers|two brothers} who had stayed to open the pens lay dead under a carob tree. A third man died in hospital yesterday, bringing the toll to {f killed 4 @2030-08-10 people|four} with the shepherd of the first day. {f injured 9 people|Another nine people} are being treated for burns.

How big the thing is has become a quarrel of its own. {s2|The region} {q2,3|speaks of} {c2 region|{f area 11400 hectares|11,400 hectares}}; {s3|the interior ministry}, whose satellites see through smoke, {c3 interior|of {f area 9700 hectares|9,700}}. {c4 captain|The difference}, {s4|a Rural Guard captain} {q4|joked}, {c4|is about the size of a minister}.

{c5 emergency|{f displaced 5600 about people|Some 5,600 people} have been moved}, {q5|in the account of} {s5|the emergency service}, though {s6|neighbourhood associations} {q6|say} that {c6 neighbours|{f displaced ..2000 at_most people who left on their own|as many as 2,000} of those left in their own cars after waiting for an order that never came}. Nuria Cabanes, who keeps a campsite at the mouth of the gorge, {q7|was told by} {s7|an operator on 112} that {c7 operator|she should “stay calm and stay put”}. She walked {f rescued 130 campers|130 campers} into the river instead.

The hills behind Benimarro were not always a forest. Until the nineteen-fifties they were almond terraces, held up by dry-stone walls that every family mended in January, and the goats ate what the almonds left. Then the hotels came. The sons went down to carry suitcases, the walls were let go, and a ministry of the old regime, which was paid by the tree, planted pine in straight rows up to the rock. No one has thinned it since. Into the pines, from about the turn of the century, developers set estates with names like Mirador del Mar and Nou Edén, each with a single road in, on land that three successive mayors had reclassified in August, when the council chamber is empty. There are thirty-eight of these today. Most have no hydrant. In some the only water under pressure is that of the swimming pools, and the fire engines, which are broad and built for motorways, cannot turn at the end of the street.

What burns first in such a place is the hedges. Cypress, planted close and clipped square for the sake of the neighbours, holds its dead needles inside like the stuffing of a mattress, and from the hedge the flame goes up under the eaves, where swallows have nested and the builders of the boom years saved on tiles. Along the Carrer de les Palmeres in Nou Edén every house with a hedge is a shell and every house with a wall is standing, some of them with the washing still on the line. A postman has been round since, and has left a bank's letters in the boxes that remain.

On Thursday night politics arrived as well. {s8|Querol, the regional president}, {q8|had asked for} {c8 querol|{f deployed 6 @2030-08-08 aircraft|six aircraft}}; she was sent {f deployed 4 @2030-08-08 aircraft|four}, and by {s9|her} {q9|account} {c9 querol|{f other 2 @2030-08-08 aircraft on the apron|two of those} spent the decisive hours on the apron at Torrefonda awaiting a signature}. {c10 querol|“They signed at eleven. We buried at nine,”} {s10|she} {q10|told} mourners in Alcoraz yesterday, a line that her office had handed out beforehand.

{s11,12|The interior minister, Amaia Etxegoien}, {q11|called} {c11 etxegoien|the charge “unworthy of a funeral”} and {q12|wrote} in an open letter last night:

{c12 etxegoien|“No request reached my ministry before 21.40 on Thursday. I have the log on my desk.

“I would ask those who count hectares for advantage to count the dead first.”}

{s13|The log}, of which El Cronista has seen a photograph, {q13|bears out} {c13 log confirms|the hour}. {s14|It} also {q14|shows} {c14 log|an earlier call, at 19.12, marked “verbal, no action”}.

{s15|The mayor of Benimarro} {q15|is adamant} that {c15 ferragut belief|somebody lit it}. {s16|Joan Ferragut, a notary by profession}, {q16|says} {c16 ferragut|he was led to {f other 2 starting points|two points of origin} by a forest ranger and that between them lies “nothing that burns of itself”}. {c17 - possible|Forensic teams, who have taped off a lay-by near the Font de la Mona, {h17|{q17|are said}} to be looking at a burnt-out strimmer}; {s18,19|they} {h18|{q18|suspect}}, but {q19|cannot prove}, {c18 forensic probable belief|{c19 forensic cannot_verify|negligence}}. No one has been arrested, although {s20|an account called Alerta Vallmora} {q20|posted} on Friday that {c20 alerta|“the pyromaniac has fallen”}; the picture of a handcuffed man that went with it was taken in another country, years ago.

{q21|For} {s21|Teresa Alarcón, a fire ecologist at the University of Torrefonda}, {c21 alarcon|the match is the wrong thing to look for}. {c22 alarcon|“Any spark will do. What you have up there is seventy years of firewood, in rows,”} {s22|she} {q22|said}. {s23|She} {q23|favours} {c23 alarcon belief|grazing, burning in February and what {s24|she} {q24|describes as} {c24 alarcon|“an orderly retreat”} from some of the estates}, a view that has brought her a parcel of dung in the post. {s25|The farmers of Camp Viu} {q25|blame} {c25 campviu|the park authority for “fencing out the goats”}, {c26 park denies|a charge} {s26,27|the authority} {q26|brushes aside}, {q27|noting} that {c27 park|the goats left twenty years before the fence}.

{q28|It is {h28|feared}} that {c28 - predicted|the levante will be back on Tuesday}. In Alcoraz the municipal band has lent its chairs, a supermarket its freezers. Vidal's street, in the end, was spared. The house smells of ham, and {s29|she} {q29|does not want} {c29 vidal predicted intention|to go in yet}.

=== levante-e
outlet: La Bitácora
url: https://la-bitacora.example/letters/who-gives-the-orders
published: 2030-08-13
genre: blog

{t|Who gives the orders when it burns?}

{s1|The government} {h1|{q1|thinks}} {c1 government probable belief|it has found its witness}. {s2|Iñaki Lasarte, a retired head of the air base at Torrefonda}, {q2|told} Onda Central on Monday that {c2 lasarte via=onda>lasarte|{f other 2 @2030-08-08 aircraft on the apron|the two aircraft} left standing on Thursday night belonged to the region's own contractor}. {s3|Querol's people} {q3|don't contest} {c3 querolpeople confirms|the ownership}. {s4,5|They} {q4|retort} {c4 querolpeople|the fuel was for Almansor to pay}, and {q5|are confident} {c5 querolpeople predicted belief|{c6 querolpeople|the inquiry} {s6|they} {q6|are calling for} will show as much}.

{s7|The centre-left}, nine seats short of a majority, {q7|will oppose} {c7 left predicted belief|an inquiry}. {c8 loureiro|“A committee is where water goes to be discussed,”} {q8|scoffed} {s8|its whip, Gaspar Loureiro}, who last year voted to set up three of them.

The funeral in Alcoraz was on Saturday; the recriminations did not wait for the coffee. By Sunday evening each side had a chronology, with times to the minute, and each chronology had a hole in it at about the place where the other side's was fullest.

The law is no help. It gives the region the hoses and the state the aircraft, and leaves the question of who stands above both to a protocol that has been under discussion through four parliaments. {s9|A leaked draft}, circulated in July, {q9|reads}: {c9 draft|“In case of doubt, the region commands.”} {s10|Its author, a civil servant now on sick leave}, {q10|says} {c10 author|it has no force}.

{s11,12|The union of forest firefighters}, which {q11|has criticised} {c11 union belief|both governments for contracts of five months}, {q12|plans} {c12 union predicted intention|to strike on the 21st}. {s13|Etxegoien} {q13|appealed to} {c13 etxegoien|them to wait until September}. {c14 amoros|“We'll be ash by then,”} {q14|shot back} {s14|their delegate, Lluc Amorós}.

{s15|Insurers} {h15|{q15|reckon}} {c15 insurers probable|the bill at {f money 210000000 escudos|210 million escudos}}. {s16|The Country Party}'s {q16|demand} that {c16 country|Etxegoien resign} got no answer from {s17|the prime minister, Baltasar Rego}, who {q17|praised} {c17 rego belief|her “calm”} from a beach.

=== levante-f
outlet: ¡Ya!
url: https://ya-diario.example/sucesos/i-saw-him-run
published: 2030-08-14
genre: tabloid

{t|{c1 barrachina|'I saw him run'}{q1|:} {s1,2|goatherd} {q2|points finger at} {c2 barrachina|night fisherman}}

{s3|A GOATHERD} {q3|has told} ¡Ya! {c3 barrachina|he saw a man run from the lay-by at Font de la Mona minutes before the Benimarro inferno}.

{s4|Cosme Barrachina}, 58, {q4|says} {c4 barrachina possible|the runner wore a fisherman's waistcoat and smelt “of petrol, or {h4|maybe} of bait”}. {s5|He} {h5|{q5|alleges}} {c5 barrachina possible|the Rural Guard laughed when he rang them}. {s6|The Guard} {q6|deny} {c6 guard denies|taking any such call}.

{s7,8|Mayor Ferragut} {q7|hailed} {c7 ferragut belief|him as “the only man up there with eyes”} and {q8|offered} {c8 ferragut predicted intention|a reward of {f money 20000 escudos|20,000 escudos}}. {c9 - cannot_verify|{h10|{q10|Rumours}} that {c10 - possible|the waistcoat has been found}} {q9|could not be confirmed}.

=== levante-g
outlet: Litoral
url: https://agencia-litoral.example/2030/08/20/power-line-inquiry
published: 2030-08-20
genre: wire

{t|{c1 investigators|Power line, not arsonist, sparked Benimarro fire}, {s1|inquiry} {q1|finds}}

ALCORAZ, Aug 20 (Litoral) - {c2 investigators|A snapped power cable started the wildfire that killed {f killed 5 people|five people} in Vallmora this month}, {s2,3|investigators} {q2|concluded} in a report handed to a court on Tuesday, {q3|{h3|all but} ruling out} {c3 investigators denies probable|arson}.

{s4|The 84-page report} {q4|says} that {c4 report|the second “point of origin” was a spot fire thrown {f distance 300 metres|300 metres} by the wind}. {s5|It} {q5|faults} {c5 report|Hidroluz, the grid operator, for not clearing the strip beneath the line since 2027}. {s6,7|The company} {q6|rejected} {c6 hidroluz denies|the conclusion as “premature”}, {q7|without giving} {c7 hidroluz silent|reasons}. Its shares fell in Almansor, then recovered.

The line, of the medium-voltage type, was strung in 1971 to serve a quarry that has since closed. It crosses eleven kilometres of pine on wooden poles and today feeds a telephone mast, a hunting lodge and the pumps of two estates. The court in Alcoraz will hear the company's engineers in October.

{s8|Ferragut, the mayor}, {q8|was quoted by Radio Alcoraz as saying} that {c8 ferragut via=radio>ferragut|he was still “morally certain” of a human hand}. {c9 ferragut via=radio>ferragut|“A cable is also somebody's fault,”} {s9|he} {q9|said}.

{c10 commission|The burnt area} {q10|was fixed} {c10|at {f area 10260 hectares|10,260 hectares}} by {s10|a joint commission}, {c11 both belief|a figure} {s11|both governments} {q11|accept}. {c12 emergency|All but {f displaced 70 people|70 of the evacuees} are home}, {s12|the emergency service} {q12|says}.

{s13|Querol} {q13|regretted} {c13 querol belief|“the haste of some”} and, {q14|asked by} {s14|reporters} {c14 reporters|whether she meant herself}, walked off. {s15|Etxegoien}, who {q15|had argued} from the first day that {c15 etxegoien|talk of arson was “more fuel”}, is on leave until September.

=== question hectares burnt
verdict: conflicts
origins: 4
answer: levante-a | 3800 | quintela | emergency
answer: levante-a | 2900 | interior | hespersat
answer: levante-b | 3800 | quintela | emergency
answer: levante-b | 2900 | interior | hespersat
answer: levante-c | 6200 | emergency | emergency
answer: levante-d | 11400 | region | region
answer: levante-d | 9700 | interior | hespersat
answer: levante-g | 10260 | commission | commission

=== question people evacuated
verdict: supersedes
origins: 1
answer: levante-a | 2400.. | emergency | emergency
answer: levante-b | 2400.. | - | emergency
answer: levante-c | 3100 | emergency | emergency
answer: levante-d | 5600 | emergency | emergency

=== question whether somebody lit the fire
verdict: conflicts
origins: 3
answer: levante-a | - | ferragut | ferragut | affirms | the fire was set
answer: levante-b | - | ferragut | ferragut | affirms | the fire was set
answer: levante-d | - | ferragut | ferragut | affirms | somebody lit it
answer: levante-f | - | barrachina | barrachina | affirms | he saw a man run
answer: levante-g | - | investigators | investigators | denies | a snapped power cable
answer: levante-g | - | ferragut | ferragut | affirms | a human hand

=== question people killed
verdict: supersedes
origins: 2
answer: levante-d | 4 | - | El Cronista
answer: levante-g | 5 | investigators | investigators
