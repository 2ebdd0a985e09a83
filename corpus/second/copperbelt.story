story: copperbelt
title: Rebels at the gates of the copper town of Kassembe
split: train
topic: war

# Who speaks
speaker canon = unnamed | one canon of the cathedral
speaker army = body | armed forces of the Lwale
speaker kabasele = named | Innocent Kabasele
speaker ngoie = named | Prosper Ngoie
speaker residents = unnamed | three residents of Kassembe
speaker oneresident = unnamed | one of three residents of Kassembe
speaker clinic = body | Sendwe clinic
speaker mission = body | Joint Stabilisation Mission
speaker haidara = named | Aïssata Haidara
speaker civilprot = body | provincial civil protection office
speaker agence = outlet | Agence Centrale
speaker burega = body | Burega
speaker valmont = body | Valmont
speaker rebels = body | Movement of 3 April
speaker katshay = named | Dieudonné Katshay
speaker pastoral = document | pastoral letter of the bishops
speaker video = footage | video posted by the channel Kassembe Debout
speaker drone = footage | drone pictures shared by the Joint Stabilisation Mission
speaker minkas = body | MINKAS
speaker traders = unnamed | traders in Valmont
speaker bertin = named | Odile Bertin
speaker kalonji = named | Moïse Kalonji
speaker ngalula = named | Bibiche Ngalula
speaker officers = unnamed | two officers of the 31st Brigade
speaker stationmaster = unnamed | the stationmaster at Lubudi-Sud
speaker ilunga = named | Patrice Mwamba Ilunga
speaker experts = document | report of the panel of experts
speaker mukalay = named | Jean-Baptiste Mukalay
speaker diggers = unnamed | diggers in Musonoi
speaker lwale = body | Lwale
speaker corporal = unnamed | a corporal of the 31st Brigade
speaker diggers2 = unnamed | other diggers in Musonoi
speaker families = unnamed | families in the Avenue des Palmiers
speaker debout = document | post by Kassembe Debout

=== copperbelt-a
outlet: Agence Centrale
url: https://agence-centrale.example/en/kassembe-rebels-ridge
published: 2034-02-07
genre: wire

{t|{c1 kabasele|Rebels hold ridge above copper town}, {s1|spokesman} {q1|says}; {s2|army} {q2|denies} {c2 army denies|it}}

PORT-MÉRODE, Feb 7 (AC) - Fighting between the army and the rebels of the Movement of 3 April (M3A) came {f distance ..8 at_most kilometres @2034-02-06|within eight kilometres} of the mining town of Kassembe on Monday, sending columns of people down the only tarred road to the south.

{s3|Colonel Innocent Kabasele, the rebels' spokesman}, {q3|told} Agence Centrale by satellite telephone that {c3 kabasele|his men had taken the Nguba ridge, from which the smelter and the railway station can be seen, after the army's 31st Brigade had abandoned {f captured 7 vehicles @2034-02-06|seven armoured vehicles} and {f captured 2 howitzers @2034-02-06|two howitzers}}. {c4 kabasele predicted|"We are not going to enter Kassembe by force,"} {s4|he} {q4|said}. {c4|"Kassembe will open."}

{s5,6|General Prosper Ngoie}, who commands the northern sector, {q5|dismissed} {c5 ngoie denies belief|the account as "tales for children"} and {q6|said} that {c6 ngoie|his troops held the ridge, had lost {f killed 4 soldiers @2034-02-06|four men} and had killed {f killed 60 about attackers @2034-02-06|about 60 of the attackers}}. {c7 agence cannot_verify|Neither version} {q7|could be verified by} {s7|Agence Centrale}.

{s8|Three residents reached by telephone} {q8|spoke of} {c8 residents|shelling from Sunday night until shortly before dawn}. {c9 oneresident|"The windows of the cathedral are in the nave now,"} {q9|said} {s9|one of them}. {c10 clinic|{f injured 38 people @2034-02-06|Thirty-eight wounded people}, {f injured 11 children @2034-02-06|eleven of them} children,, had been brought in by noon}, {q10|according to} {s10|the Sendwe clinic}, which has a generator, two surgeons and no blood bank.

{s11|The provincial civil protection office} {h11|{q11|estimated}} {c11 civilprot probable|the number of people on the move at {f displaced 62000 people @2034-02-06|62,000}}. {s12|The Joint Stabilisation Mission}, known as MICOL, {q12|put} {c12 mission|it at {f displaced 45000 about people @2034-02-06|around 45,000}}.

The ridge, an outcrop of quartzite 1,400 metres high, carries the town's water tank, a relay for three telephone networks and a chapel to which pilgrims climb in August. The networks went dead one after another between four and five on Monday morning. By daylight the road south was full as far as the brewery, and at the fuel station beside it drivers were sharing out what remained in the pumps by the cupful.

Kassembe, a town of some 310,000 built in 1926 around an open pit, produces nearly a tenth of the world's cobalt and most of the state's foreign currency. The M3A, founded by officers who mutinied in 2029 over unpaid wages, has taken five district capitals since October. None of them had a mine.

{s13|The government in Port-Mérode} {q13|accuses} {c13 lwale|neighbouring Burega of arming the movement}. {s14|Burega} {q14|has always denied} {c14 burega denies|it}.

=== copperbelt-b
outlet: Movement of 3 April
url: https://m3a-lwale.example/communiques/14
published: 2034-02-07
genre: press release

{t|COMMUNIQUÉ No. 14}

{s1|The Movement of 3 April} {q1|informs} national and international opinion that {c1 rebels|the heights of Nguba are free}. The enemy left there {f captured 7 vehicles by=rebels|seven armoured vehicles}, {f captured 2 howitzers by=rebels|two howitzers} and the field kitchen of a general.

{s2,3|The Movement} {q2|calls on} {c2 rebels|the soldiers of the 31st Brigade, who have not been paid since November, to lay down their weapons and go home with honour} and {q3|guarantees} {c3 rebels predicted intention|the safety of every worker of the mine}.

{s4|It} {q4|rejects} {c4 rebels denies|the lie that foreigners fight in its ranks}. {s5|It} {q5|asks} {c5 rebels|the bishops, as men whom nobody has bought, to come and see}.

Done at the front, the 7th of February 2034.

For the Movement: Col. I. Kabasele

=== copperbelt-c
outlet: Radio Kapanda
url: https://radio-kapanda.example/direct/kassembe-9-fevrier
published: 2034-02-09
genre: live blog

{n|RADIO KAPANDA 98.4 – the voice of the plateau
LIVE | News | Football | Death notices}

{t|Kassembe, Thursday: {s1|mission} {q1|counts} {c1 mission|{f displaced 71000 people|71,000 displaced}}, {s2|Mgr Katshay} {q2|offers} {c2 katshay predicted intention|to mediate}}

07:40 The night was quiet in the town centre. In Musonoi there was shooting between one and two. The market is open, with few sellers; a measure of maize flour costs double what it did on Saturday, and candles have run out.

08:55 {s3|Mayor}{q3|:} {c3 mukalay|"I sleep in my own bed, tell them that."} {s4|Jean-Baptiste Mukalay} {q4|brushed aside} on our morning programme {c4 mukalay denies|a {h5|{q5|rumour}} that {c5 - possible|he had crossed the border with the municipal cash box}}.

10:20 The first train for three days has left for Lubudi-Sud: {f other 14 wagons|fourteen ore wagons}, swept out, with benches from the technical school. {s6|The stationmaster at Lubudi-Sud} {q6|told} us {c6 stationmaster predicted|he was {h6|expecting} {f aboard 2200 about people|about 2,200 people}}.

11:15 A word on the trains, because many of you ask. They leave when there is a locomotive. Today there is one; the other is at Lubudi-Sud with a broken axle. Nobody pays and nobody needs a paper. Furniture stays on the platform, bicycles too, and goats travel in the last wagon. The journey, two hours in normal times, takes about seven, since the driver stops wherever the bush comes close to the line and walks ahead with a lamp.

12:05 {c7 drone probable via=mission>drone|There are no troops of either side left on the Nguba ridge}, {s7|drone pictures shared by MICOL} {h7|{q7|suggest}}. They were taken on Wednesday at dusk.

13:30 {s8|Aïssata Haidara, the Mission's spokeswoman in Port-Mérode}, {q8|has raised} {c8 haidara|the number of displaced to {f displaced 71000 people|71,000}, from {f displaced 45000 people @2034-02-06|45,000} on Monday}. {s9,10|She} {q9|could not confirm} {c9 haidara cannot_verify|{h12|{q12|reports of}} {c12 - possible|executions at the Kimbeimbe quarry}}, {q10|saying} that {c10 haidara via=haidara>army|{s11|the army} {q11|had refused} {c11 army declines intention via=haidara>army|to let a patrol pass, "for its own safety"}}.

15:15 A new video. In {s13|the {f duration 48 seconds by=-|48 seconds} posted by the channel Kassembe Debout} {c13 video|{f other 3 lorries|three lorries} without plates} {q13|are seen} {c13|driving towards the quarry, men in the back}. {s14|The post} {q14|reads} {c14 debout|"Ask the 31st where these fathers are"}. We do not know when it was filmed.

17:00 {s15,16|Monsignor Dieudonné Katshay, archbishop of Kapanda and president of the Episcopal Conference}, {q15|has offered} {c15 katshay predicted intention|to walk to the lines himself}, and {q16|begged} {c16 katshay|"those who give orders by telephone" for {f duration 3 days|three days} without guns}.

{n|Send us what you see: WhatsApp 0800 KAPANDA. We never publish names. Previous updates (14) »}

=== copperbelt-d
outlet: Burega Star
url: https://burega-star.example/region/copper-town-ridge
published: 2034-02-08
genre: broadsheet
copy of: copperbelt-a

{t|{s1|Lwale rebels} {q1|say} {c1 rebels via=agence>rebels|copper town's ridge is theirs}}

{s2|Colonel Innocent Kabasele, spokesman of the Movement of 3 April}, {q2|told} Agence Centrale by satellite telephone that {c2 kabasele via=agence>kabasele|his men had taken the Nguba ridge above Kassembe after the army's 31st Brigade had abandoned {f captured 7 vehicles @2034-02-06|seven armoured vehicles} and {f captured 2 howitzers @2034-02-06|two howitzers}}. {c3 kabasele predicted via=agence>kabasele|"Kassembe will open,"} {s3|he} {q3|said}.

{s4|General Prosper Ngoie}, who commands the northern sector, {q4|dismissed} {c4 ngoie denies belief|the account as "tales for children"}.

{c5 clinic|{f injured 38 people @2034-02-06|Thirty-eight wounded people} had been brought in by noon on Monday}, {q5|according to} {s5|the Sendwe clinic}.

{s6|The civil protection office of the province} {h6|{q6|estimated}} {c6 civilprot probable|the number of people on the move at {f displaced 62000 people @2034-02-06|62,000}}. {s7|The Joint Stabilisation Mission} {q7|put} {c7 mission|it at {f displaced 45000 about people @2034-02-06|around 45,000}}.

{s8|Port-Mérode} {q8|accuses} {c8 lwale|Burega of arming the movement}, {c9 burega denies|an accusation} that {s9|our government} {q9|rejects}.

=== copperbelt-e
outlet: Le Cadran
url: https://le-cadran.example/english/kassembe-the-town-that-waits
published: 2034-02-11
genre: feature

{n|Le Cadran | International | English edition
Reading time: 5 minutes}

{t|In Kassembe, everyone is waiting for somebody else's army}

{n|From our special correspondent Solène Arrighi}

The road out of Kassembe begins at a roundabout with a concrete miner on it, and on Friday it was possible to walk from the miner to the toll gate, four kilometres, without once seeing the tarmac. There were handcarts and ore barrows, a hearse with goats in it, a choir in its robes because robes are easiest carried worn. Bibiche Ngalula, a seamstress, had her sewing machine on her head and five children tied to her by the wrist. She {q1|had been assured by} {s1|a corporal of the 31st Brigade} that {c1 corporal predicted via=ngalula>corporal|the road would stay open until nightfall}. {c2 ngalula|"He was selling his boots when he told me,"} {s2|she} {q2|said}. {c2|"So I did not wait for the night."}

How many have gone, and where to, depends on who holds the pencil. {s3|The Mission} {q3|counted} {c3 mission|{f displaced 71000 people @2034-02-09|71,000}} on Thursday. {s4|The civil protection office}, whose figures come from the parish registers, {q4|has since gone up to} {c4 civilprot|{f displaced 96000 people|96,000}}. {s5,6|Moïse Kalonji}, who runs the camp at Lubudi-Sud for the charity Soliterre and has three wells for a plain the size of an airport, {q5|is critical of} {c5 kalonji belief|both} and {q6|says} that {c6 kalonji|a family that walks to its cousins in the next village is in nobody's register}.

In the quarter of Musonoi, where the tailings of a century lie in grey hills behind the houses, the diggers have not left. They work without lamps now, so as not to draw fire, and sell by the bag to the same three counters as before. {s7|Some of them} {q7|would welcome} {c7 diggers belief|a change of masters}; {s8|others} {q8|fear} {c8 diggers2 possible belief|the rebels {h8|might} do to the pits what they did at Kipoma, where the shafts were given to a general's nephew}.

Kassembe was never meant to be a town. In 1926 a Valmont engineer by the name of Ferrand drove four stakes into a slope on which nothing would grow, because of the copper in the soil, and sent for eight hundred men from the lake. A railway followed in 1931, a hospital in 1938, a cathedral with a roof of the purest local sheet in 1952. After independence the mine was nationalised, flooded, pumped dry, pledged to a bank, flooded again and finally, in 2017, merged with the smelter into MINKAS, of which the state owns 45 per cent and the Valmont group Delorme most of the rest. At its best it has employed 9,400 people. Around the fence, on their own account and with hammers, work ten times as many.

{s9|MINKAS} stopped the furnaces on Wednesday, {q9|citing} {c9 minkas|"the safety of our collaborators"}, and flew out {f rescued 64 expatriates @2034-02-08|64 expatriates} on {f other 2 planes @2034-02-08|two charter planes}. {s10|It} {q10|has given no} {c10 minkas silent|date for a restart}. In Valmont, where cobalt closed on Friday at $52,000 a tonne, a fifth more than at the New Year, {s11|traders} {q11|consider} {c11 traders belief|the spring contracts lost}.

The army is harder to find. There is a checkpoint at the brewery and another at the bridge; between them, on Friday, one saw {f deployed 1 tank @2034-02-10|a single tank}, with washing on its gun. {c12 officers|The brigade, on paper {f deployed 3400 men|3,400 men}, has {f deployed ..899 less_than men|fewer than 900} in the town}, {s12,13|two of its officers} {q12|said}, {q13|blaming} {c13 officers|commanders in the capital for drawing the pay of the dead}. {s14|General Ngoie}, when the figure was put to him, laughed and {q14|called} {c14 ngoie denies|it the work of defeatists}. {s15|He} {q15|has promised} {c15 ngoie predicted intention|to be buried in Kassembe "or to drink beer in it, but never to leave"}.

Behind the war stands a neighbour, or does not. {c16 experts|Burega had supplied the movement with mortars, radios and {f deployed 900-1200 range soldiers|between 900 and 1,200 soldiers}}, {q16|concluded} {s16|a 212-page report by the panel of experts of the Security Assembly} in December, after eleven months spent collecting serial numbers. {s17,18|Burega}, whose army is the best equipped between the two lakes, {q17|called} {c17 burega denies|this "a novel with annexes"} and {q18|says} {c18 burega|it has not one soldier on the plateau}. {s19,20|Valmont}, which trains one army and buys the minerals of the other, {q19|has condemned} {c19 valmont belief|"all outside interference"} {q20|without naming} {c20 valmont silent|anybody}. {q21|In the view of} {s21|Patrice Mwamba Ilunga, the foreign minister of the Lwale}, {c21 ilunga belief|such neutrality is "the courage of a pharmacist who sells to both duellists"}.

And there is the quarry. Kimbeimbe lies ten minutes from the last houses, a bowl of white stone where the town's football clubs used to practise penalties. {c22 families|On the night of Sunday to Monday, soldiers took {f missing 17 men @2034-02-06|seventeen men} there, most of them porters and motorcycle taxi drivers whom somebody had pointed out as scouts for the rebels, and not one has been seen since}, {s22|families in the Avenue des Palmiers} {q22|say}. {s23,24|The army} {q23|denies} {c23 army denies|the allegation} and {q24|has refused} {c24 army declines intention|to let anyone look, this newspaper included}. {s25|The families}' {q25|demand for} {c25 families|the names of the officers on duty} lies, typed, in four copies, with the military prosecutor, who has been on leave since Tuesday.

{s26|Dieudonné Katshay, the archbishop of Kapanda}, {q26|wants} {c26 katshay predicted intention|the quarry opened to a commission of three, one of them a Muslim}. A miner's son, 67 years old, he read out the bishops' pastoral letter on Thursday under the hole where the rose window had been. {s27|The letter} {q27|does not name} {c27 pastoral silent|either army}. {c28 pastoral|"We have been asked which side God is on,"} {s28|it} {q28|says}. {c28|"He is on the road to Lubudi, carrying a mattress.}

{c28|"Let those who wish to find Him put down what they have in their hands."} {c29 canon|It was}, as {s29|one canon} {q29|put it} on the steps afterwards, {c29|a sermon for two congregations, each of which thought it was meant for the other}.

{s30|The rebels}, who {q30|praised} {c30 rebels belief|the letter} within the hour, have since let two days pass without a shot from the north. {s31|Odile Bertin, a historian at the Institute of the Two Lakes in Valmont}, {h31|{q31|doubts}} {c31 bertin denies probable belief|it was the letter}. By {s32|her} {q32|reading}, {c32 bertin predicted belief|a movement that wants to be a government needs the furnaces lit, and will {h32|probably} wait at the gate until the company's directors telephone}.

At the toll gate, towards five, a clerk in the blue cap of the roads authority was still raising and lowering the barrier, one cart at a time, and writing out receipts.

{n|Solène Arrighi has covered the plateau since 2027. Photographs: Blaise Kitenge for Le Cadran
Subscribe to Le Cadran from 1 crown a week}
