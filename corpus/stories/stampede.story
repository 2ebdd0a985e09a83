story: stampede
title: Crush on the steps of the Chandrakot shrine
split: test
topic: disaster

speaker police = body | Chandrakot police
speaker thakur = named | Manoj Thakur
speaker website = document | temple trust's website
speaker meher = named | Kamla Meher
speaker witnesses = unnamed | witnesses
speaker trust = body | Shri Chandrakot Devi Temple Trust
speaker rathi = named | Devendra Rathi
speaker commission = body | commission on the accident of 2011
speaker saxena = named | Ritu Saxena
speaker factcell = body | fact-check cell of the state police
speaker solankioffice = body | office of Baldev Solanki
speaker qureshi = named | Shabnam Qureshi
speaker nambiar = named | Leela Nambiar
speaker newsnow = outlet | NewsNow 24
speaker locals = unnamed | people in Chandrakot
speaker shastri = named | Raghunandan Shastri
speaker footage = footage | footage from the tea-stall camera
speaker lodhi = named | Hariprasad Lodhi
speaker letter = document | letter from the Civil Hospital
speaker clerk = unnamed | a clerk in the trust's office
speaker opposition = body | Lok Ekta Morcha
speaker ministers = unnamed | ministers
speaker dasgupta = named | Anirban Dasgupta
speaker janvarta = outlet | Janvarta
speaker families = unnamed | families of the dead
speaker volunteers = unnamed | volunteers of the Shiv Sewa camp
speaker report = document | preliminary report of the inquiry
speaker ahirwar = named | Savitri Bai Ahirwar
speaker tehsildar = unnamed | tehsildar of Bhimkheda
speaker reply = document | reply to the letter of the Civil Hospital
speaker plainclothes = unnamed | two men in plain clothes
speaker solanki = named | Baldev Solanki
speaker government = body | government of Suryagarh
speaker priest = named | Pandit Omkar Nath
speaker hospitaldept = body | health department

=== stampede-a
outlet: Indian Press Syndicate
url: https://ips.example/suryagarh/chandrakot-crush
published: 2032-10-18
genre: wire

{t|{c1 police|Crush on steps of hill shrine in Suryagarh kills {f killed 11 people|11}}, {s1|police} {q1|say}}

CHANDRAKOT, Oct. 18 (IPS) — {c2 police|{f killed 11.. at_least pilgrims|At least 11 pilgrims} were crushed to death and {f injured 40 pilgrims|40} injured on the steps below a hilltop temple early on Monday}, {s2|police} {q2|said}, {c2|when a crowd that had waited all night for the full-moon darshan was pushed back from a narrow gate}.

{c3 thakur|"Most of them are women,"} {q3|said} {s3,4|Superintendent of Police Manoj Thakur}, who {q4|put} {c4 thakur|the number of people on the hill at {f attending 200000 about pilgrims|about two lakh}}. {c5 website|The temple trust had prepared for {f attending 80000 pilgrims|80,000}}, {s5|its own website} {q5|shows}.

{s6|Witnesses} {q6|spoke of} {c6 witnesses|a cry that the footbridge was falling}. {c7 meher|"Somebody shouted, and then nobody was standing,"} {q7|said} {s7|Kamla Meher}, a vegetable seller who lost a sandal, a telephone and, for two hours, her grandson.

{s8|The Shri Chandrakot Devi Temple Trust} {q8|denied} that {c8 trust denies|any gate had been locked}.

{s9,10|Chief Minister Devendra Rathi}, campaigning in the south of the state, {q9|expressed} {c9 rathi belief|shock} and {q10|announced} {c10 rathi predicted|{f money 1000000 rupees|Rs 10 lakh} for each bereaved family}. {c11 saxena possible|The toll {h11|could} rise}, {s11|District Magistrate Ritu Saxena} {q11|said}, {c11|{f injured 9 pilgrims|nine} of the injured being critical}.

The shrine stands at 1,140 metres and is reached by 812 steps from the bus stand at Neechla Bazaar. On most days some three thousand people make the climb; on the night of the autumn full moon, when the doors are kept open until dawn, it is the third-largest gathering in the state. In 2011 fourteen pilgrims died at the same turning, after rain, and {s12|a commission} {q12|recommended} {c12 commission|a second staircase}. It was sanctioned twice.

=== stampede-b
outlet: NewsNow 24
url: https://newsnow24.example/live/chandrakot
published: 2032-10-18
genre: live blog

{t|Chandrakot LIVE Updates: {s1|Police} {q1|raise} {c1 police|toll to {f killed 11 people|11}}, {s2|hospital} {q2|counts} {c2 nambiar|{f killed 18 people|18}}}

{n|NewsNow 24 | LIVE TV | Install app | Push alerts ON
Edited by: Digital Desk}

06.12 am: {h3|{q3|Reports of}} {c3 - possible|a "stampede-like situation"} coming in from Chandrakot. Ambulances are moving up the ghat road with their lights off because of the fog.

07.05: {s4|SP}{q4|:} {c4 thakur|{f killed 4 people|four} dead, more inside}.

07.40: {c5 trust|"All arrangements normal, queue moving. Jai Mata Di,"} {q5|reads} {s5|a post on the trust's handle}. Deleted at 07.58.

08.30: Toll is {f killed 7 people|seven}.

09.15: {s6|Fact-check cell, state police}{q6|:} {c6 factcell denies|Video with red railings being shared as Chandrakot is from another temple, 2019}. Please don't forward.

10.20: {s7|Home Minister Baldev Solanki's office} {q7|tweets} that {c7 solankioffice|he is "monitoring minute to minute"}.

11.02: {s8,9|Leader of Opposition Shabnam Qureshi} {q8|blames} {c8 qureshi|"VIP culture and contractor culture"}, {q9|seeks} {c9 qureshi intention|the CM's resignation}.

12.30: Our reporter at the base camp has walked down with the pithus, the porters who carry the old and the very young. They work barefoot, at Rs 900 a trip, and have carried nothing since five this morning but stretchers.

13.10: {c10 newsnow|{s11|The Collector}}, {q10|asked by} {s10|NewsNow} {c10|who ordered a separate line for guests}, {q11|says} {c11 saxena|this is "not the time"}.

14.45: {s12|Dr Leela Nambiar}, who runs the Civil Hospital, {q12|says} {c12 nambiar|she has received {f killed 18 people|18 bodies}}. {s13|Police} {q13|have no confirmation of} {c13 police cannot_verify|the number}.

=== stampede-c
outlet: The Deccan Courier
url: https://deccan-courier.example/long-reads/812-steps
published: 2032-10-21
genre: broadsheet

{t|Eight hundred and twelve steps}

{n|THE DECCAN COURIER | Opinion | Cities | Sport | ePaper
Meenal Borkar & Farhan Siddiqi | Photographs: Tseten Dolma
UPDATED OCT 21, 2032 07:10 IST | 9 MIN READ | SHARE}

CHANDRAKOT — The steps are of black stone, worn hollow in the middle. They were cut in the reign of a queen who had vowed, for the life of a son, to go up to the goddess on her knees, and who did so every autumn until she was seventy. For six hundred steps they are as broad as a road. Then, at a turning that {s1|people here} {q1|call} {c1 locals|the Cow's Mouth}, they pass between two rocks and through an iron gate and are {f distance 3.4 metres|3.4 metres} wide.

On Sunday night the gate was shut. By whom, and on whose word, is what Suryagarh has been quarrelling over since.

{s2|Superintendent of Police Manoj Thakur} {q2|said} {c2 thakur|the trust's own guards had closed it at 3.50 am so that a party of guests could come down, and that his men had not been told}. {s3|The trust}, whose chairman, Raghunandan Shastri, sat for eleven years on the bench of the high court, {q3|has maintained from the first hour} that {c3 trust denies|the gate "has no lock and has not been moved since Dussehra"}. {s4|Footage from a camera on the tea stall opposite}, which we have seen, {q4|shows} {c4 footage|a guard in a saffron waistcoat pushing it to at 3.52 and sitting down before it on a plastic chair}. Behind him is an empty staircase. Down it, at 4.09, comes a line of {f other 11 guests|eleven people} in good shawls, unhurried, a policeman with a torch going in front.

{c5 lodhi|"We could see them. They had marigolds,"} {q5|said} {s5|Hariprasad Lodhi}, a schoolteacher from Bhimkheda who had carried his mother up on his back. {c5|"Somebody behind me said, let them pass, they are big people. So we made room where there was no room.}

{c5|"My mother said, put me down now, I will stand. That is the last thing she said."}

He found her at noon on Monday in the veranda of the Civil Hospital, under a sheet with the number 17 pinned to it.

A crowd of this kind does not run. There is nowhere to run to. At four people to the square metre one can still turn round; at six one is carried; at eight, pressure passes through the bodies as through water, and somebody who stumbles on the eighth step may bring down a person he has never seen on the fortieth. Those at the back feel only that the line has begun to move. The dead of such nights are found upright as often as not, and what kills them is not feet but the want of room to breathe. Engineers have known it for half a century. There are tables for it, and a rule, printed in the national guidelines for places of worship, that a queue on a slope must be broken every forty metres by a pen with a way out. At Chandrakot there was one pen, and it was full of shoes.

The hill has had plans enough. After 2011 a consultant from the capital drew a one-way path, up by the old stairs and down by a new one on the shaded side, with water points, toilets and a control tower. The forest department took four years to release eleven hectares of teak. By then the price of steel had gone up, a contractor had gone bankrupt, and the sanctioned money had been spent on a reception hall with marble elephants. Two concrete piers of the new stair stand in the undergrowth below the temple kitchen. Goats sleep between them.

{s6|The collector, Ritu Saxena}, {q6|raised} {c6 saxena|the toll to {f killed 27 @2032-10-19 people|27}} on Tuesday evening. {s7|A letter from the Civil Hospital}, dated 11 September, {q7|had asked} her office {c7 letter|for {f other 40 cylinders of oxygen|forty cylinders} of oxygen}; {s8|the reply} {q8|promised} {c8 reply predicted|them "after the festival"}.

In the villages they count otherwise. {s9|The Lok Ekta Morcha, the largest party of the opposition}, {q9|claims} that {c9 opposition|{f killed 60 people|sixty} have died and that bodies were taken across the state border by night to keep the number down}. It has published {f other 38 names|38 names}. {s10|The health department} {q10|calls} {c10 hospitaldept denies|this "a lie told over pyres"}. We found {f other 33 families|33} of the families. {f other 27 families|Twenty-seven} had lost somebody, {f other 4 families|four} had got their people back alive, and {f other 2 families|two} had never heard of the party.

The trust took in Rs 61 crore last year, much of it on a single night. {s11|A clerk in its office} {q11|said} that {c11 clerk|{f other 14300 passes|14,300 passes} for the quick queue had been sold at {f money 1100 rupees a pass|Rs 1,100} each, where the rule allows {f other 5000 passes|5,000}, and that the machine was still printing when the telephones began to ring}. {s12,13|Justice Shastri}, reached at his home, {q12|said} {c12 shastri denies|this was "an unsigned whisper"} and {q13|refused to open} {c13 shastri declines intention|the sales book}.

{c14 qureshi|{s15|Chief Minister Devendra Rathi}}, who {q15|wants} {c15 rathi intention|the hill reopened before the winter session}, {q14|has been accused by} {s14|Shabnam Qureshi, the Leader of the Opposition}, {c14|of having asked for the separate line himself}. {s16|He} {q16|has not answered} {c16 rathi silent|the charge}; {s17|his ministers} {q17|defend} {c17 ministers belief|him}.

{s18|Anirban Dasgupta}, who has studied the crowds at the big melas for thirty years and is generally sent for when it is too late, {q18|is sceptical of} {c18 dasgupta belief|the search for a single culprit}. {c19 dasgupta|"There is always a guard and there is always a gate,"} {s19|he} {q19|said}. By {s20|his} {h20|{q20|estimate}} {c20 dasgupta probable|the hill can take {f attending 60000 people|60,000 people} in a night and not one more}.

{c21 plainclothes|Ismail Pathan}, the tea-seller whose camera it is, {q21|was told} on Monday {c21|to wipe the memory}, by {s21|two men in plain clothes}. He made three copies instead and gave one to his wife's sister. On Wednesday, when the steps had been washed and the gate lifted off its hinges and carried away on a handcart, he had lit his stove again and was selling tea to policemen.

=== stampede-d
outlet: Janvarta
url: https://janvarta.example/en/bhimkheda-five-pyres
published: 2032-10-20
genre: translation

{t|{c1 ahirwar|{f killed 5 people|Five pyres} in Bhimkheda, no one from government came}{q1|:} {s1|sarpanch}}

BHIMKHEDA — {f killed 5 people|Five} of this village's {f attending 61 pilgrims|sixty-one pilgrims} did not return from Chandrakot. They were cremated on Tuesday on one bank of the same nullah, the mango wood having been given free by a family with which three of the five had been at law for years.

{s2|Sarpanch Savitri Bai Ahirwar} {q2|complained} that {c2 ahirwar|no officer above the rank of patwari has visited}. {s3|She} {q3|demanded} {c3 ahirwar|a job for one member of every house, over and above the {f money 1000000 rupees|Rs 10 lakh}}. {c4 families|The names of two women were for long not in the official list}, {s4|their families} {q4|alleged}; {s5|the tehsildar} {q5|said} to this correspondent that {c5 tehsildar|a corrected list is under preparation}.

{s6|Volunteers of the Shiv Sewa camp}, who carried the fallen down on doors and bedsteads, {h6|{q6|fear}} {c6 volunteers possible belief|{f killed 50 about people|about fifty} {h6|may} have died}. {s7|Janvarta} {q7|could not ascertain} {c7 janvarta cannot_verify|the figure}. {s8|Home Minister Baldev Solanki} {q8|has asked} {c8 solanki|the people not to heed rumour}.

=== stampede-e
outlet: Shri Chandrakot Devi Temple Trust
url: https://chandrakotdevi.example/press-note-19-10
published: 2032-10-19
genre: press release

{t|Press Note}

The Trust bows its head before the bereaved. Darshan will remain closed for three days. The kitchen at Neechla Bazaar will serve khichdi to all until further notice, and lost articles, including {f other 2300 about shoes|about 2,300} unpaired shoes, may be claimed at Counter 4 on showing of identity.

It {q1|is categorically denied by} {s1|the Trust} that {c1 trust denies|the gate at Gaumukh was locked}. {s2,3|The Trust} {q2|holds} {c2 trust belief|the district police alone responsible for regulation of the crowd}, and {q3|trusts} that {c3 trust belief predicted|the truth {h3|will} come out}.

{s4|Head priest Pandit Omkar Nath} {q4|appeals to} {c4 priest|all devotees to light a lamp at home}.

Sd/- Secretary.

=== stampede-f
outlet: Indian Press Syndicate
url: https://ips.example/suryagarh/chandrakot-report
published: 2032-10-28
genre: wire

{t|{c1 report|Gate was shut on call from police control room}, {s1|inquiry} {q1|finds}}

DEVGARH, Oct. 28 (IPS) — {c2 report|The iron gate below the Chandrakot shrine was shut on the morning of the crush by temple guards acting on a telephone call from the police control room}, {s2|a preliminary report by the inquiry under Justice R. Venkataraghavan} {q2|has found}, in an account that bears out neither side.

The toll reached {f killed 31 @2032-10-26 people|31} on Tuesday, when a boy of nine died in hospital. {s3|The state government} {q3|has put} {c3 government|the number of injured at {f injured 112 people|112}}.

{c4 report|The call, of nineteen seconds, was logged at 3.48 am}, {q4|according to} {s4|the 26-page document}. {s5,6|It} {q5|does not say} {c5 report silent|who ordered the call}, and {q6|criticises} {c6 report belief|the trust for having sold {f other 14300 passes|14,300} quick passes, nearly three times what it was allowed, and for keeping the only holding pen on the upper stairs full of shoe racks, so that {f attending 4000 about people|some 4,000 people} between the second tank and the Cow's Mouth had, in the end, no level ground within reach on either hand, and no loudspeaker that worked to tell them to stand still}.

{c7 thakur denies|"My control room made no such call,"} {s7|Superintendent of Police Manoj Thakur} {q7|said}. He was moved to the police training college on Wednesday. {s8,9|The trust}, which {q8|had always insisted} that {c8 trust denies|nobody touched the gate}, {q9|said} {c9 trust|it was "studying the text"}.

{s10|Shabnam Qureshi} {q10|dismissed} {c10 qureshi belief|the report as "half a truth, and the smaller half"}. {s11,12|Her party}, which {q11|had spoken of} {c11 opposition|{f killed 60 people|sixty dead}}, {q12|now says} {c12 opposition|it knows of {f killed 34 people|34}}. {c13 saxena|The difference}, {s13|District Magistrate Ritu Saxena} {q13|said}, {c13|was made up of {f killed 3 people|three people} who had died on the way home of other causes}.

The high court meets on Monday to hear {f other 6 petitions|six petitions}, one of them from the families of Bhimkheda. Steel for the second staircase, sanctioned for the third time on Tuesday, has begun to arrive at Neechla Bazaar.

=== stampede-g
outlet: Devgarh Mirror
url: https://devgarh-mirror.example/news/crush-on-temple-steps
published: 2032-10-18
genre: tabloid
copy of: stampede-a

{t|TEMPLE HORROR: {f killed 11 people|11} crushed on Chandrakot steps}

{c1 police|{f killed 11.. at_least pilgrims|At least 11 pilgrims} were crushed to death and {f injured 40 pilgrims|40} injured on the steps below a hilltop temple in the early hours of Monday}, {q1|according to} {s1|police}.

{c2 thakur|"Most of them are women,"} {q2|said} {s2,3|Superintendent of Police Manoj Thakur}, who {q3|put} {c3 thakur|the crowd at {f attending 200000 about pilgrims|about two lakh}}. {s4|Witnesses} {q4|spoke of} {c4 witnesses|a cry that the footbridge was falling}. {c5 meher|"Somebody shouted, and then nobody was standing,"} {q5|said} {s5|vegetable seller Kamla Meher}.

{s6|The temple trust} {q6|denied} that {c6 trust denies|any gate had been locked}. {s7|Chief Minister Devendra Rathi} {q7|announced} {c7 rathi predicted|{f money 1000000 rupees|Rs 10 lakh} for each bereaved family}. {c8 saxena possible|The toll {h8|could} rise}, {s8|District Magistrate Ritu Saxena} {q8|said}.

=== question people killed in the crush, by 20 October
verdict: conflicts
origins: 5
answer: stampede-a | 11 | police | police
answer: stampede-g | 11 | police | police
answer: stampede-b | 18 | nambiar | nambiar
answer: stampede-c | 27 | saxena | saxena
answer: stampede-c | 60 | opposition | opposition
answer: stampede-d | 50 | volunteers | volunteers

=== question people killed, as counted by the authorities
verdict: supersedes
origins: 1
answer: stampede-b | 11 | police | authorities
answer: stampede-c | 27 | saxena | authorities
answer: stampede-f | 31 | - | authorities

=== question was the gate at the Cow's Mouth shut, and by whom
verdict: conflicts
origins: 4
answer: stampede-a | - | trust | trust | denies | no gate had been locked
answer: stampede-e | - | trust | trust | denies | the gate was locked
answer: stampede-c | - | thakur | thakur | by the trust's guards
answer: stampede-c | - | footage | footage | by a guard in a saffron waistcoat
answer: stampede-f | - | report | report | by the guards, on a call from the police control room
answer: stampede-f | - | thakur | thakur | denies | the control room made no such call

=== question passes for the quick queue sold for that night
verdict: agrees
origins: 2
answer: stampede-c | 14300 | clerk | clerk
answer: stampede-f | 14300 | report | report
