story: madrasa
title: Pupils are abducted from a boarding school at Tungan Wada
split: train
topic: crime

# Who speaks: KEY = AUTHORITY | FULLEST NAME IN THE STORY
speaker tijjani = named | Bukar Tijjani
speaker rollcall = document | roll call at dawn
speaker residents = unnamed | residents and officials
speaker dankoro = named | Sani Dankoro
speaker army = body | army
speaker security = unnamed | security source
speaker police = body | police
speaker hospital = unnamed | hospital worker at Goulbi
speaker tchari = named | Ousmane Tchari
speaker chfleuve = outlet | Channel Fleuve
speaker video = footage | video passed round on phones
speaker turban = unnamed | man in a turban
speaker presidency = unnamed | spokesman of the presidency
speaker souley = named | Rabiatou Souley
speaker hadiza = named | Hadiza Amadou
speaker committee = body | parents' committee
speaker gado = named | Idrissa Gado
speaker govspokesman = unnamed | governor's spokesman
speaker communique = document | army communiqué
speaker bello = named | Souleymane Bello
speaker gunman = unnamed | gunman
speaker maiga = named | Issoufou Maïga
speaker officer = unnamed | army officer
speaker defence = body | defence ministry
speaker ladan = named | Mahaman Ladan
speaker captors = unnamed | captors
speaker trader = unnamed | trader in Goulbi
speaker note = document | note of the captors
speaker ledger = document | market clerk's ledger
speaker parents = unnamed | parents
speaker data = document | preliminary data
speaker mato = named | Ousseina Mato
speaker aide = unnamed | aide to the governor
speaker boulama = named | Aïcha Boulama
speaker zeinabou = named | Zeinabou
speaker tarmana = body | Tarmana
speaker harouna = named | Moussa Harouna
speaker dispatch = outlet | Sahel Dispatch
speaker two = unnamed | two people involved in the talks
speaker health = body | health ministry
speaker presofficial = unnamed | official in the presidency

=== madrasa-a
outlet: Sahel Dispatch
url: https://sahel-dispatch.example/2029/02/06/tungan-wada-raid
published: 2029-02-06
genre: wire

{t|Gunmen seize pupils from Tarmana madrasa; {s1|headmaster} {q1|says} {c1 tijjani|{f missing 136 boys|136} are missing}}

GOULBI, Tarmana, Feb 6 (Sahel Dispatch) - {c2 residents|Gunmen on motorcycles raided an Islamic boarding school in northwestern Tarmana overnight and marched away {f captured 24.. vague pupils|dozens of pupils}}, {s2|residents and officials} {q2|said} on Tuesday, the third mass abduction in the region in under a year.

{s3|Malam Bukar Tijjani, headmaster of the Nur-ul-Huda madrasa at Tungan Wada}, {q3|said} {c3 tijjani via=tijjani>rollcall|{s4|a roll call at dawn} {q4|had found} {c4 rollcall via=tijjani>rollcall|{f missing 136 boys|136 boys} missing out of {f other 410 boys|410}}}. {c5 tijjani|"They fired in the air, and then they counted them, as you count goats,"} {s5|he} {q5|said}.

{s6|State governor Sani Dankoro} {q6|disputed} {c6 dankoro denies|that}. {c7 dankoro|"They are {f missing ..79 less_than boys|fewer than 80}, thank God,"} {s7|he} {q7|told} reporters at the airport in Goulbi before boarding a flight to the capital, where he was due to see President Moussa Harouna.

Troops gave chase at first light along the dry bed of the Mayo Kuri, which the raiders had crossed in the dark with their files of children. {s8|The army} {q8|said} {c8 army|its men had "made contact" with them near the Kurmafi forest and freed {f rescued 22 pupils|22 pupils}}; {s9|a security source} {q9|denied} {c9 security denies|there had been any contact}.

{c10 police|{f killed 2 school guards|Two school guards} were killed}, {q10|according to} {s10,11|the police}, who {q11|said} that {c11 police|{f injured 1 villager|one villager} was wounded}. {s12|A hospital worker at Goulbi} {q12|counted} {c12 hospital|{f killed 3 bodies|three bodies}}.

{h13|{q13|Suspicion fell on}} {c13 - probable belief|men loyal to Kachalla Dogo}, a warlord in his fifties whose fighters took a bus near here in December and still hold its passengers. The madrasa, founded in 1988, lodges boys from villages up to three days' walk away. It has no wall. Its fees are paid in millet after the harvest, and for the rest of the year the boys gather firewood and work the teachers' onion beds along the river.

The northwest has been under a state of emergency since the autumn. Motorcycles are banned after dark in eleven of its districts, Tungan Wada among them, and the telephone network is switched off each night at nine.

=== madrasa-b
outlet: Birni Courier
url: https://birni-courier.example/live/tungan-wada
published: 2029-02-07
genre: live blog

{n|BIRNI COURIER
Home | Politics | Markets | Wrestling | Live
Refresh for updates (auto: ON)}

{t|Tungan Wada live: {c1 tchari via=chfleuve>tchari|army 'closing in'}, {q1|says} {s1|general}}

08:10 The market in Goulbi is shut and the fuel stations have put out their chains. Soldiers at the crossroads are turning back anything with two wheels.

08:42 {s2|Governor}{q2|:} {c2 dankoro|curfew in {f affected 3 districts|three districts} from 6 pm until further notice}.

09:30 {s3|Headmaster Tijjani} now {q3|speaks of} {c3 tijjani|{f missing 129 boys|129}, not {f missing 136 @2029-02-06 boys|136}: {f rescued 7 boys|seven boys} walked in during the night, barefoot}.

10:05 {s4|Brig. Gen. Ousmane Tchari} on Channel Fleuve{q4|:} {c4 tchari via=chfleuve>tchari|"They are encircled. It's hours."} {q5|Asked} {c5 -|{c6 tchari declines via=chfleuve>tchari|how many children were inside the circle}}, {s6|he} {q6|would not say}.

11:20 We have not been able to verify a video passed round on phones in which {s7|a man in a turban} {q7|says} {c7 turban via=video>turban|the boys "eat what we eat"}.

12:40 Dust storm. Our reporter's car is stuck at the Dan Kano ford with a lorry of onions in front of it and a lorry of cement behind.

13:15 {s8,9|Opposition leader Rabiatou Souley} {q8|accuses} {c8 souley|the governor of "arithmetic by comfort"} and {q9|demands} {c9 souley|his resignation}.

17:02 {c10 presidency|The presidency "is following hour by hour"}, {s10,11|its spokesman} {q10|tweets}, {q11|without naming} {c11 presidency silent|a number}.

{n|Share this live blog · Report an error · © Birni Courier 2029}

=== madrasa-c
outlet: Le Fleuve
url: https://le-fleuve.example/en/tungan-wada-mats
published: 2029-02-11
genre: translation

{t|In Tungan Wada, the mats are still on the floor}

{n|By our special correspondent Ramatou Kimba – translated from the French}

The mats lie in rows down the long dormitory, blue and orange, each with a tin trunk at its head. The trunks have been opened. Somebody took the sugar, the torches and, from one, a football.

Hadiza Amadou comes every morning and sits by the second window. {c1 hadiza|The mat there}, {s1|she} {q1|explains}, {c1|is Sadik's}. He is eleven. {s2|She} {q2|wonders} {c2 hadiza belief|how he is managing without his glasses}.

How many Sadiks there are depends on whom one asks. {s3|The parents' committee}, which went from house to house with an exercise book, {q3,4|counts} {c3 committee|{f missing 142 boys|142}}; {s4|the headmaster}, {c4 tijjani|{f missing 129 boys|129}}. {s5|The governor} {q5|has not moved from} {c5 dankoro|“{f missing ..79 less_than boys|fewer than 80}”}. {s6,7|The army's last communiqué}, dated Thursday, {q6|mentions} {c6 communique|{f missing 61 @2029-02-08 persons of school age|61 “persons of school age”}} while {q7|claiming} that {c7 communique|{f rescued 22 @2029-02-06 boys|22} were freed in the first hours}, of whom nobody here has seen one.

Idrissa Gado, a carpenter, sits on the committee. {c8 gado|Each child has a price}, {s8|he} {q8|reasons}; {c8|so a government that may have to pay will want the list short}. {c8|“If they admit the names, they must buy the names.”} {s9|The governor's spokesman} {q9|rejects} {c9 govspokesman denies belief|the suggestion as “indecent”}.

The village stands where the millet ends. Beyond it the old cattle road climbs to the escarpment and goes down on the other side into the Kurmafi, eleven hundred square kilometres of thorn and gullies that three states share on the map and none of them polices. There used to be a gendarmerie post at the ford. It was closed in the year of the great drought to save the salaries of six men, and its roof went to a chicken farm. Since then the men with motorcycles have come for sheep, later for traders, then for brides, and in the last few years for schoolchildren, who are lighter and walk faster than traders. The madrasas are easy. They take boys from the age of six, for a fee that is paid in grain, and they are built in the open, because a place of learning, in the custom of the region, has no gate.

This one lost its boys in less than an hour. At about half past eleven on Monday {f deployed 40 about @2029-02-05 motorcycles|some forty motorcycles} came down the slope with their lamps off. The {f killed 2 @2029-02-05 watchmen|two watchmen} were shot beside their kettle. The raiders, hardly older, {f other 3.. vague @2029-02-05 raiders|several of them}, than the pupils, cut the cable of the telephone mast, called the children out by dormitory and tied them in files with washing line. A teacher, Souleymane Bello, was made to carry the water. {s10|Bello}, who got away on the second night, {q10|says} that {c10 bello|the column was then of “{f captured 101.. more_than @2029-02-06 children|more than a hundred children}”, that it moved only in the dark and that the smallest rode}. {s11|He} {q11|remembers} {c11 bello via=bello>gunman|{s12|a gunman} {q12|complaining about} {c12 gunman via=bello>gunman|the price of tyres}}.

{s13,14|Colonel Issoufou Maïga, spokesman of the army}, {q13|confirmed} to this newspaper {c13 maiga confirms|the presence of {f deployed 2 companies|two companies} on the eastern edge of the forest} and {q14|ruled out} {c14 maiga denies predicted intention|an assault}. Speed was never likely. The garrison at Goulbi, which is thirty-one kilometres off by a track that the first rains carry away every year, has nine vehicles, of which four run, and its fuel comes by the drum from the capital against a signature. {s15|An officer} {q15|recalled} {c15 officer|a call at two in the morning with the order to wait}; {s16|the defence ministry} {q16|calls} {c16 defence denies|it “pure invention”}.

The soldiers came on Tuesday toward noon, in {f deployed 3 @2029-02-06 lorries|three lorries}, with a goat that they had bought on the way. They set up a table under the neem tree and wrote down the name, the father's name and the height of each missing boy, for which somebody had fetched a tailor's tape, until the ink ran out at the sixty-first. The list went to Goulbi by motorcycle, the only kind of vehicle that can do the track in under two hours and which, since the decree of October, it is an offence to ride. Then they dug in along the latrines, facing the escarpment, and there they still are, washing their socks in the ablution jars, while the girls who carry water make a wide detour so as not to be whistled at. Lessons have been suspended. The {f other 9 boys|nine boys} who had been at home with the measles, and so are left, play draughts with bottle tops all day on the steps of the prayer room.

Since Thursday a delegation has been going in and out of the thorn in a borrowed ambulance. At its head is Sheikh Mahaman Ladan, seventy, mediator in a dozen such affairs and owner of the only fax machine in Goulbi. {s17|The sheikh} {q17|is hopeful of} {c17 ladan predicted belief|a release before Ramadan}. {c18 ladan via=ladan>captors|{s19|The captors}}, {s18|he} {q18|relates}, {c18|{q19|have asked for} {c19 captors via=ladan>captors|insulin for one of the boys}}. {s20|He} {q20|is convinced} that {c20 ladan belief|Kachalla Dogo himself is not in the camp}. {c21 ladan|On money} {s21|the old man} {q21|professes} {c21|ignorance}.

{s22|A trader in Goulbi} {q22|says} {c22 trader via=trader>note|he carried {s23|a note} that {q23|demanded} {c23 note via=trader>note|{f money 400000 francs|400,000 francs} a head}}, and the families are selling. {c24 ledger|At the cattle market on Friday the price of a heifer was down by {f percent 20 about @2029-02-09 percent of the price of a heifer|a fifth}}, as {s24|the clerk's ledger} {q24|shows}. The dealers from the coast have noticed and sent lorries.

{s25|Governor Dankoro} {q25|is against} {c25 dankoro belief|ransom}. {c26 dankoro|Paying}, {s26|he} {q26|said} on Friday in a radio address that was broadcast twice, {c26|is “seed money for the next school”}. {s27|The parents} {q27|had wanted} {c27 parents predicted intention|the boys' names read out on that occasion}. They were not, and the committee's exercise book, whose cover shows a footballer of the last decade, went back into its plastic bag until the next visitor.

{c28 hadiza|“They bring us rice and tell us to be patient,”} {s28|Hadiza Amadou} {q28|says}. At noon the call to prayer goes out from a new loudspeaker, the old one having hung on the mast. She rolls up the mat, thinks better of it and lays it flat.

=== madrasa-d
outlet: ATA
url: https://ata-agence.example/en/goulbi-34
published: 2029-02-12
genre: translation

{t|{s1|Governor}{q1|:} {c1 dankoro|{f rescued 34 pupils|34 pupils} returned to families}}

GOULBI, 12 February. /ATA/. {c2 dankoro|{f rescued 34 pupils|Thirty-four pupils} of the madrasa of Tungan Wada have been returned to their families}, {s2|Governor of the Northwest Sani Dankoro} {q2|informed} at a briefing on Monday.

As {s3|the governor} {q3|underlined}, {c3 dankoro|the children were freed “without one shot and without one franc”}. {s4|He} {q4|assured} that {c4 dankoro predicted|the remaining ones, whose number {s5|he} {h5|{q5|estimated}} {c5 dankoro probable|at {f missing 40-45 pupils|40 to 45}}, will be at home before the beginning of Ramadan}.

{s6,7|S. Dankoro} {q6|refuted} {c6 dankoro denies|rumours about payment of ransom} and {h7|{q7|did not exclude}} that {c7 dankoro possible|some parents entered invented names in the lists “for compensation”}. An inspection of the school has begun.

{c8 data|{f killed 3 persons|3 persons} died in the attack}, {q8|as per} {s8|preliminary data}.

=== madrasa-e
outlet: Harmattan Post
url: https://harmattan-post.example/where-are-the-34
published: 2029-02-13
genre: tabloid

{t|{c1 dankoro|{f rescued 34 @2029-02-12 boys|34 boys} are back}, {s1|governor} {q1|claims}. Where?}

{s2|Sani Dankoro} {q2|told} a packed briefing on Monday that {c2 dankoro|{f rescued 34 @2029-02-12 pupils|34 pupils} were with their families and no money had changed hands}. By last night this reporter had found {f rescued 19 @2029-02-12 boys|nineteen}, all thin, one with a bandaged foot.

{s3|Ousseina Mato}, whose {f rescued 2 sons|two sons} came home on a donkey cart, {q3|laughed at} {c3 mato denies belief|the second part}. {c4 mato|She sold her field}, {s4,5|she} {q4|says}, and {q5|knows} {c5 mato belief|who got the price of it}.

{s6|The parents' committee} {q6|has cut} {c6 committee|its list to {f missing 108 boys|108}}. {s7|An aide to the governor} {q7|suggests} {c7 aide|they “recount with their spectacles on”}.

=== madrasa-f
outlet: Radio Tungan
url: https://radio-tungan.example/matin/15-fevrier
published: 2029-02-15
genre: broadcast

{t|Morning programme of 15 February: Sheikh Ladan in the studio}

BOULAMA: Sheikh, {s1|the governor} {q1|says} {c1 dankoro predicted via=boulama>dankoro|home by Ramadan}. And you?

{s2|LADAN}{q2|:} {c2 ladan|The governor has a calendar. I have a telephone that rings when it wants.}

BOULAMA: How many did you see?

{s3|LADAN}{q3|:} {c3 ladan|{f captured 88 @2029-02-14 boys|Eighty-eight}. I counted yesterday, and once more because they would not sit still.}

The sheikh spoke for eleven minutes, sipped water and left by the courtyard. {s4,5|He} {q4|refused to say} {c4 ladan declines|where he had met the captors} and {q5|begged} {c5 ladan|listeners not to phone him}. {s6|The army} {q6|would make no comment on} {c6 army declines|the count}.

Then it was the turn of {s7,8|Rabiatou Souley, of the Rally for Justice}, who {q7|backed} {c7 souley belief|the talks} though {h8|{q8|sceptical of}} {c8 souley denies probable belief|the captors' good faith}. {s9|Zeinabou, a listener from Dan Kano}, {q9|asked} {c9 zeinabou|why the old man could enter the forest and the soldiers could not}.

=== madrasa-g
outlet: Sahel Dispatch
url: https://sahel-dispatch.example/2029/02/22/tarmana-pupils-freed
published: 2029-02-22
genre: wire

{t|{c1 tarmana|All captives freed}, {s1|Tarmana} {q1|says}; {s2|families} {q2|count} {c2 parents|{f missing 11 boys|11} missing}}

GOULBI, Tarmana, Feb 22 (Sahel Dispatch) - {c3 harouna|The last of the pupils seized from a madrasa in Tarmana on Feb 5 were freed on Wednesday}, {s3|President Moussa Harouna} {q3|announced} in a televised speech, but {s4|parents} {q4|said} {c4 parents|{f missing 11 boys|11 boys} had not come back}.

{f rescued 66 @2029-02-21 children|Sixty-six children} in new white gowns climbed out of {f other 3 @2029-02-21 buses|three buses} at the Goulbi stadium, where a brass band had been waiting since morning. {c5 health|In all {f rescued 131 children|131} have passed through the clinic there}, {q5|per} {s5,6|the health ministry}, which {q6|reports} {c6 health|malnutrition in most and fractures in {f injured 4 children|four}}.

{s7|Maïga} {q7|credited} {c7 maiga|“pressure of arms”}. {s8,9|Sheikh Ladan, the chief negotiator}, {q8|scoffed at} {c8 ladan denies belief|the notion}, {q9|saying} {c9 ladan|the soldiers had “never left the shade”}.

{s10|Two people involved in the talks} {q10|said} {c10 two|a ransom of {f money 45000000 francs|45 million francs} had been paid}. {s11|Sahel Dispatch} {q11|was unable to establish} {c11 dispatch cannot_verify|by whom}. {s12|Dankoro}, through an aide, {q12|denied} {c12 dankoro denies via=aide>dankoro|it}.

{s13|The parents' committee} {h13|{q13|fears}} {c13 committee possible belief|{f killed 2.. at_least boys|at least two of the 11} are dead}. {s14|An official in the presidency}, who was not authorised to speak, {q14|conceded} {c14 presofficial possible|the list “{h14|may} be right”}.

{s15|Harouna} {q15|promised} {c15 harouna predicted intention|to fence every boarding school in the northwest}. There are {f other 212 boarding schools|212 of them}.

