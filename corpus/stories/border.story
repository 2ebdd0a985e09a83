story: border
title: Marovian and Tasheldi soldiers fight at the Hodra bridge
split: train
topic: war

speaker mdef = body | Marovia's defence ministry
speaker tdef = body | Tasheld's ministry of war
speaker renn = named | Osvaldo Renn
speaker halik = named | Temur Halikbek
speaker marovia = body | Marovia
speaker tasheld = body | Tasheld
speaker hospital = body | Kessen hospital
speaker wire = outlet | Lakes Newswire
speaker salas = named | Ingeborg Salas
speaker dorn = named | Ilyas Dorn
speaker qureshi = named | Marta Qureshi
speaker treaty = document | Convention of 1934
speaker mission = body | Lakes Mission
speaker missionreport = document | interim report of the Lakes Mission
speaker pictures = footage | Zenith Imaging's pictures
speaker video = footage | video by a Tasheldi soldier
speaker castillo = named | Wen Castillo
speaker sergeant = unnamed | a Marovian sergeant
speaker omondi = named | Beatriz Omondi
speaker officers = unnamed | officers in Peshmin
speaker colonel = unnamed | a Marovian sergeant's colonel
speaker wounded = unnamed | wounded men of the Third Border Brigade
speaker watch = outlet | Hodra Watch
speaker shadows = footage | shadows in the video of the sheep bridge
speaker families = unnamed | soldiers' families
speaker sorengoffice = body | office of Anahit Soreng
speaker president = named | Gaspard Lindqvist-Amadi
speaker premier = named | Anahit Soreng
speaker governor = named | Pilar Okoth
speaker opposition = unnamed | opposition senators
speaker aide = unnamed | an aide to Gaspard Lindqvist-Amadi
speaker poll = document | Civic Barometer
speaker diplomats = unnamed | two diplomats in Ulmar
speaker fpost = document | post by a sister of a missing corporal
speaker bishop = named | Tavita Krol
speaker veterans = unnamed | veterans of the war of 1991

=== border-a
outlet: Lakes Newswire
url: https://lakes-newswire.example/2037/05/04/hodra-clash
published: 2037-05-04
genre: wire

{t|{s1|Marovia} {q1|says} {c1 mdef|{f killed 9 @2037-05-03 soldiers|nine soldiers} killed in border clash with Tasheld}}

KESSEN, Marovia, May 4 (Lakes Newswire) - Marovian and Tasheldi troops fought for five hours on Sunday over a bridge on the river Inze, the worst violence on the frontier since 2029.

{s2|Marovia's defence ministry} {q2|said} {c2 mdef|{f killed 9 @2037-05-03 soldiers|nine} of its men were dead and {f injured 20.. at_least @2037-05-03 soldiers|at least 20} hurt}. {s3,4|It} {q3|accused} {c3 mdef|Tasheld of crossing at dawn "under cover of a wedding"} and {q4|said} {c4 mdef|{f killed 31.. more_than @2037-05-03 soldiers|more than 30} of the other side had been killed}.

{s5|Tasheld's ministry of war} {q5|acknowledged} {c5 tdef confirms|{f killed 4 @2037-05-03 soldiers|four} dead}. {c6 halik denies|Marovia's account was}, {q6|in the words of} {s6|its spokesman, General Temur Halikbek}, {c6|"a poem"}. {c7 halik|The first shell}, {s7|he} {q7|said}, {c7|fell on the Tasheldi bank}.

{s8|Lakes Newswire} {q8|could not verify} {c8 wire cannot_verify|either toll}. {s9|The hospital in Kessen} {q9|said} {c9 hospital|it had {f injured 37 @2037-05-03 people|37 wounded}, {f injured 8 @2037-05-03 civilians|eight} of them villagers}.

{s10|The Lakes Union's envoy, Ingeborg Salas}, {q10|urged} {c10 salas|both capitals "to stop where they stand"}. The bridge carries no road. It was built in 1911 for sheep.

=== border-b
outlet: The Varden Herald
url: https://varden-herald.example/2037/05/09/the-sheep-bridge
published: 2037-05-09
genre: broadsheet

{n|THE VARDEN HERALD
Federation · Abroad · Money · Letters
Sign in to hear this article read aloud}

{t|At the sheep bridge}

{n|From Rosalba Nyström in Peshmin
Pictures by Teo Adeleke}

The bridge at Hodra is forty paces long and wide enough for two animals abreast. It has a wooden rail on one side, the upstream one having been carried off by the flood of 2019, and in the middle, let into the stone, a brass stud the size of a coin. West of the stud is Marovia. East of it is Tasheld, and a path that climbs between walnut trees to a saddle in the ridge from which, on a clear evening, one sees the lamps of both Kessen and Ulmar.

On the evening of May 2 there was a wedding. The groom came from Peshmin, on this side, and the bride from Upper Hodra, on that one, as brides here have done since before there was a stud. {c1 treaty|Families of the valley}, {s1|the Convention of 1934} {q1|states}, {c1|"shall pass on foot, unarmed and without paper, on days of marriage and of burial"}. {f attending 160 about @2037-05-02 guests|Some 160 guests} walked over, danced in a barn and slept where they could.

What woke them is disputed. {c2 mdef|{f deployed 40-60 @2037-05-03 soldiers|Between 40 and 60} Tasheldi soldiers}, {q2|according to} {s2|the ministry in Varden}, {c2|came down among the guests before dawn in borrowed coats}. {s3,4|Ulmar} {q3|scorns} {c3 tasheld denies belief|the story of the coats} and {q4|says} that {c4 tasheld|a Marovian patrol, having lost its way in fog, fired on a shepherd, that the shepherd's sons fired back and that the regular troops of both sides, none of whom had been given an order by anyone above the rank of captain, then did what they had been trained to do}. Ilyas Dorn, the headman of Peshmin, {q5|has been told by} {s5|so many officers} {c5 officers|what he saw} that he no longer offers to tell it.

{c6 dorn|"I was in the barn with a calf,"} {q6|said} {s6|Dorn}. {c6|"There was a bang, and the calf was born.

"If you ask me who, I say the fog. I am sixty-eight. I have signed two statements, and they aren't the same."}

The fighting moved off the bridge within the hour and up on to the walnut slope, where the trees are old and the walls are dry stone and a few men can hold up many. Mortars were brought from Kessen. By nine the barn was alight. The bride's father, two of the musicians and a girl of eleven were found under the threshing floor when it had cooled, and the number of villagers killed, for which {s7|Marovia} {q7|gives} {c7 mdef|{f killed 6 @2037-05-03 civilians|six}} and {s8|Tasheld} {q8|gives} {c8 tdef|{f killed 11 @2037-05-03 civilians|eleven}}, has not been settled because the two sides bury in different places.

{s9|Marta Qureshi}, who teaches all seven grades at Peshmin and {q9|wants} {c9 qureshi predicted intention|her pupils back at their desks before the hay is cut}, has hung blankets in the windows against the light. {s10|She} {h10|{q10|estimates}} that {c10 qureshi probable|{f other ..19 less_than pupils|fewer than 20} of {f other 71 pupils|the 71} are still in the valley}. The others are with aunts, or in the drying sheds of the sugar works at Kessen, where cots have been set up in rows under the conveyor and the air tastes of molasses. {f displaced 2300 about people|About 2,300 people} have been registered there; {s11|the Lakes Mission} {h11|{q11|believes}} {c11 mission probable belief|the number driven out on the two banks together {h11|may} be as high as {f displaced ..4000 at_most people|4,000}}.

Soldiers' families come to the sugar works too, because there is a list by the gate. {c12 fpost|"Where is Corporal Aurelio Stam?"} {q12|asks} {s12|a post by his sister} that has been passed on {f other 20000.. vague times|tens of thousands of} times. {s13|The ministry} {q13|has said nothing of} {c13 mdef silent|him}. {c14 colonel|A sergeant of his company}, a big man with a burned ear whom I met at the bus stop, {q14|had been ordered by} {s14|his colonel} {c14|not to speak of the bridge}, and spoke of it for an hour. {c15 sergeant|They were told on the Saturday night to put on dry socks}, {s15|he} {q15|said}. Socks, in the hills, are an order.

{s16|Pictures taken by Zenith Imaging on the 4th and the 6th} {q16|show} {c16 pictures|fresh gun pits on either side of the saddle, {f other 14.. at_least pits|no fewer than 14} to the east of it and {f other ..9 at_most pits|up to nine} to the west}. From the school they cannot be seen. What one sees is the smoke of the charcoal burners, who have not stopped.

In the capitals nobody is in a hurry to be the first to be reasonable. {s17,18|President Gaspard Lindqvist-Amadi}, {q17|refusing} {c17 president declines intention|to talk before the dead are exchanged}, {q18|regards} {c18 president belief|a joint inquiry as "a mirror with two faces"}. {s19|Tasheld's premier, Anahit Soreng}, {q19|has offered} {c19 premier predicted intention|a common burial on the bridge}, {c20 marovia denies belief|a proposal} that {s20|Varden} {q20|rejected} {c20|as "theatre with coffins"}. {s21|The Lakes Union's envoy, Ingeborg Salas}, who has crossed the ridge four times in a hired taxi, {q21|is hopeful} that {c21 salas predicted belief|a telephone line between the two colonels, cut in 2029 and never mended because each side held the other to be responsible for the wire, can be restored before the weekend}.

The groom's mother was buried on Thursday, above the road, in ground so stony that it had been broken the night before with a bar. It rained. Forty or so walked behind. The bearers kept to the right of the brass stud, where there is no stud, out of habit, and when the priest had finished they stood for some time with their hats on, looking across.

=== border-c
outlet: Ulmar Press Service
url: https://ulmar-press.example/en/provocation-hodra
published: 2037-05-04
genre: translation

{t|{s1|Ministry of War}{q1|:} {c1 tdef|provocation at Hodra repelled}}

ULMAR, 4 May. /UPS/. {c2 tdef|Units of the Third Border Brigade repelled on Sunday an armed provocation of the Marovian side in the area of the Hodra bridge}, {s2|the Ministry of War} {q2|informs}. In {s3|the Ministry}'s {h3|{q3|estimate}} {c3 tdef probable|the enemy lost {f killed 51.. more_than @2037-05-03 soldiers|over 50 men} and {f destroyed 3 @2037-05-03 mortars|three mortars}}.

{s4,5|General Temur Halikbek} {q4|paid tribute to} {c4 halik belief|the restraint of the frontier troops} and {q5|warned} that {c5 halik predicted|a repetition would be answered "on the heights and not in the valley"}. {s6|He} {q6|dismissed} {c6 halik denies belief|allegations about coats as material for an operetta}.

Premier A. Soreng visited the wounded in the military hospital. Several of {s7|them} {q7|asked} {c7 wounded|to be returned to the line}. Trade at the other crossings proceeds as usual.

=== border-d
outlet: Contour
url: https://contour.example/checks/hodra-coats
published: 2037-05-08
genre: blog

{t|The coats of Hodra: one video, two clocks}

{n|CONTOUR / checks
Tip us off  ·  Method  ·  Licence: share, with credit}

The film that has done most to make up people's minds lasts {f duration 48 seconds|48 seconds}. {s1|It} {q1|shows} {c1 video|{f other 12.. vague men|a dozen or more men} in long coats going over the sheep bridge from east to west, one of them carrying something wrapped in a tablecloth}, and {s2|the channel Hodra Watch}, which put it up, {q2|says} {c2 watch|it was shot at first light on the 3rd}. In Varden {c3 - belief|it {q3|has been treated as} proof}.

It may well be the bridge. The rail is on the correct side, the flood mark is where it should be and the stud catches the sun. But it is the wrong sun. {s4|The shadows} {q4|put} {c4 shadows|the time at a little after six in the evening}, when guests in their good coats were walking over with presents, and there isn't a cloud, whereas every weather station in the valley had fog at dawn.

{s5|Wen Castillo of Zenith Imaging}, to whom we sent the file before we had measured anything, {q5|came to} {c5 castillo belief|the same view} on her own. {s6,7|She} {q6|counts} {c6 castillo|{f other 27 craters|27 craters} on the west bank and {f other 19 craters|19} on the east} in the firm's pictures of the 4th, and {q7|cautions against} {c7 castillo|reading a first shot out of them}. Craters have no dates.

We asked both armies for their radio logs. {s8|Tasheld's} {q8|refused} {c8 tdef declines intention|to part with them}; {s9|Marovia's} {q9|has yet to answer} {c9 mdef silent|us}.

One more number should be handled with care. The {f injured 37 @2037-05-03 people|37 wounded} of the first day, which have been printed everywhere, all come from one list. {s10|Beatriz Omondi, the surgeon} who kept it, {q10|told} us {c10 omondi|it had {f injured 37 @2037-05-03 people|37 names}, {f injured 3 @2037-05-03 people|three} of which belonged to the same man under three spellings}.

=== border-e
outlet: Radio Federation
url: https://radio-federation.example/noon/2037-05-12
published: 2037-05-12
genre: broadcast

{t|Guns quiet at Hodra after truce}

Noon, Tuesday the twelfth. The truce on the Inze has held for {f duration 31 hours|thirty-one hours}. The colonels of the two sides met yesterday at the brass stud, saluted, and agreed a text of half a page that was typed on the bonnet of the envoy's taxi.

The Lakes Mission has given its first findings. In an interim report {s1|it} {q1|puts} {c1 mission|the dead at {f killed 13 @2037-05-11 soldiers|thirteen} Marovian and {f killed 17-22 @2037-05-11 soldiers|between seventeen and twenty-two} Tasheldi soldiers, and {f killed 9 @2037-05-11 civilians|nine} villagers}. {s2|The report} {q2|makes no finding on} {c2 missionreport silent|who fired first}.

{s3|COLONEL RENN (defence ministry)}{q3|:} {c3 renn confirms|We accept thirteen. We've written to thirteen families.}

{s4,5|Ulmar} {q4|disputes} {c4 tasheld denies|the count of its dead} and {q5|stands by} {c5 tasheld|{f killed 4 @2037-05-03 soldiers|four}}.

{s6|The envoy, Ingeborg Salas}, {q6|said} this morning that {c6 salas predicted|{f deployed 40 monitors|forty monitors} would be at the bridge by the weekend}, {f deployed 20 monitors|twenty} to a bank, unarmed. {s7,8|She} {q7|praised} {c7 salas belief|the colonels, "who are neighbors"}, and {q8|would not be drawn on} {c8 salas declines|the ministers}.

At Kessen the buses that brought people down are standing ready to take them up again. Not everyone is in a hurry. {s9|Marta Qureshi, the Peshmin teacher}, {q9|told} this program that {c9 qureshi predicted intention|she would ring the school bell on Monday and see who came}. The walnut slope has been fenced with tape until the sappers have been over it, which in that ground, with its walls and its roots, will take until the autumn. The frontier post on the Ulmar road reopens at two this afternoon, for lorries only. There's a queue of them already, most with melons.

=== border-f
outlet: The Varden Ledger Letter
url: https://varden-letter.example/2037/05/13/coats-and-seats
published: 2037-05-13
genre: newsletter

{t|Coats, seats and the man from the hills}

It is ten days since the bridge, and the politics of it have come down off the mountain faster than the wounded. Here is where people stand, with the Senate back on Tuesday and the upriver primaries nineteen days off.

{s1,2|Lindqvist-Amadi}, who {q1|is seeking} {c1 president predicted intention|a third term} and trails in every hill county, {q2|has embraced} {c2 president belief|the truce} without once thanking the woman who made it. {s3|He} had spent the first week {q3|denouncing} {c3 president belief|Ulmar}; {s4|an aide} {q4|concedes} that {c4 aide confirms|the second sentence of his address of the 4th, the one about the coats, was written before anybody had seen a coat, and that the ministry, asked afterwards for a witness, could produce a wedding musician who had left at midnight and a dog}. {c5 bishop|The President}, {q5|faulted by} {s5|the bishop of Kessen, Tavita Krol}, {c5|for the phrase}, changed the subject to roads.

{s6,7|Opposition senators}, wary by nature and by arithmetic, {q6|back} {c6 opposition belief|the truce} but {q7|question} {c7 opposition belief|the ministry's competence}. {s8,9|Governor Pilar Okoth of Hallam}, a hill state, {q8|has made the case} that {c8 governor|the frontier should be held by a federal police} and {q9|is unhappy with} {c9 governor belief|a reserve call-up of {f deployed 6000-8000 soldiers|6,000 to 8,000} in the month of the beet thinning}. {s10|Veterans of 1991}, no friends of hers, {q10|agree with} {c10 veterans belief|her about the beets}. There is still, in some corners of the Ridge committee room, a {q11|belief} that {c11 - predicted belief|the quiet on the Inze will last only until the melons are in}.

The Civic Barometer is out. {s12|It} {q12|finds} {c12 poll|{f percent 58 adults|58 percent} in favor of a joint inquiry and {f percent 23 adults|23 percent} against}, the rest having no opinion of an inquiry or, as far as one can tell, of anything else. Among those with family in the army the figures are almost the same. So much for the {q15|theory} that {c15 - belief|{s16|the families} {q16|want} {c16 families predicted intention|blood}}.

{s13|Two diplomats in Ulmar}, speaking of their own hosts, {h13|{q13|suspect}} {c13 diplomats probable belief|Premier Soreng was no better informed than the President}. {s14|Her office} {q14|said} {c14 sorengoffice|the idea was "offensive to her, and to the telephone"}.

=== border-g
outlet: Southshore Times
url: https://southshore-times.example/world/hodra
published: 2037-05-05
genre: local
copy of: border-a

{t|{f killed 9 @2037-05-03 soldiers|Nine soldiers} dead in clash on frontier}

Marovian and Tasheldi troops fought for five hours on Sunday over a bridge on the river Inze.

{s1|Marovia's defence ministry} {q1|said} {c1 mdef|{f killed 9 @2037-05-03 soldiers|nine} of its men were dead and {f injured 20.. at_least @2037-05-03 soldiers|at least 20} hurt}. {s2,3|It} {q2|accused} {c2 mdef|Tasheld of crossing at dawn "under cover of a wedding"} and {q3|said} {c3 mdef|{f killed 31.. more_than @2037-05-03 soldiers|more than 30} of the other side had been killed}.

{s4|Tasheld's ministry of war} {q4|acknowledged} {c4 tdef confirms|{f killed 4 @2037-05-03 soldiers|four} dead}.

{s5|The Lakes Union's envoy, Ingeborg Salas}, {q5|urged} {c5 salas|both capitals "to stop where they stand"}.

=== question Marovian soldiers killed at the Hodra bridge
verdict: conflicts
origins: 3
answer: border-a | 9 | mdef | mdef
answer: border-c | 51.. | tdef | tdef
answer: border-e | 13 | mission | mission
answer: border-e | 13 | renn | mdef

=== question Tasheldi soldiers killed at the Hodra bridge
verdict: conflicts
origins: 3
answer: border-a | 31.. | mdef | mdef
answer: border-a | 4 | tdef | tdef
answer: border-e | 17-22 | mission | mission
answer: border-e | 4 | tasheld | tdef

=== question people wounded on May 3
verdict: single
origins: 1
answer: border-a | 37 | hospital | hospital
answer: border-d | 37 | omondi | hospital

=== question villagers killed
verdict: conflicts
origins: 3
answer: border-b | 6 | mdef | mdef
answer: border-b | 11 | tdef | tdef
answer: border-e | 9 | mission | mission
