story: minefire
title: The fire in the Karaçam coal mine in Anadar
split: train
topic: disaster

# Who speaks
speaker company = body | Altınkaya Holding
speaker minister = named | Cemal Ergüven
speaker union = body | Maden-Birlik
speaker toprak = named | Hüseyin Toprak
speaker prosecutor = named | Nihan Sezer
speaker aktas = named | Selin Aktaş
speaker families = unnamed | families of the Karaçam miners
speaker governor = named | Orhan Baysal
speaker rescuer = unnamed | a rescuer from the western coalfield
speaker survivor = named | Yusuf Demirel
speaker engineer = named | Rıfat Alkan
speaker office = body | office of Turgut Altınkaya
speaker chamber = body | Chamber of Mining Engineers
speaker rapport = document | inspection report on the Karaçam mine
speaker experts = document | report of the court's experts
speaker opposition = body | People's Left
speaker wife = named | Emine Demirel
speaker sensors = document | gas logs of the Karaçam mine
speaker footage = footage | phone video from the third gallery
speaker imam = named | Salih Hoca
speaker kanal = outlet | Kanal Bir
speaker owner = named | Turgut Altınkaya
speaker letter = document | letter of the union of 6 November
speaker ministry = body | Anadar energy ministry
speaker party = body | party of Cemal Ergüven
speaker government = body | government of Anadar
speaker map = document | map of Altınkaya Holding
speaker villagers = unnamed | villagers of Karaçam

=== minefire-a
outlet: Anadar News Agency
url: https://ana.example/en/karacam-fire
published: 2032-11-14
genre: wire

{t|{c1 governor|Fire in Karaçam coal mine kills {f killed 19.. at_least people|at least 19}}, {s1|governor} {q1|says}}

KARAÇAM, Nov 14 (ANA) - {c2 governor|A fire in a coal mine in northern Anadar has killed {f killed 19.. at_least people|at least 19 people} and trapped {f missing 101.. more_than people|more than a hundred}}, {s2|the provincial governor, Orhan Baysal}, {q2|said} on Sunday.

It broke out shortly before the change of shift at a depth of {f distance 420 about metres|about 420 metres}, in a gallery where a belt carries the coal to the lift. {f rescued 88 people|Eighty-eight people} got out.

{s3|Altınkaya Holding}, which has run the mine since the state sold it in 2019, {q3|put} {c3 company|the number below at the time at {f aboard 214 people|214}}. {s4,5|The union Maden-Birlik} {q4|questioned} {c4 union denies belief|the list}, {q5|saying} that {c5 union|{f aboard 40 about by=union people|some 40} men of a subcontractor were not on it}.

{s6,7|The energy minister, Cemal Ergüven}, {q6|rejected} {c6 minister denies|any suggestion of neglect} and {q7|vowed} {c7 minister intention predicted|to stay "until the last of our brothers is up"}. {c8 - belief probable|The cause {h8|{q8|is thought to}} have been electrical}.

=== minefire-b
outlet: Black Sea Morning
url: https://blackseamorning.example/anadar-mine-fire
published: 2032-11-15
genre: translation
copy of: minefire-a

{t|Mine fire in Anadar: {f killed 19.. at_least @2032-11-14 people|at least 19 dead}}

{c1 governor|A coal mine fire in northern Anadar killed {f killed 19.. at_least @2032-11-14 people|at least 19 people} and trapped {f missing 101.. more_than @2032-11-14 people|more than a hundred}}, {s1|governor Orhan Baysal} {q1|said} on Sunday.

It broke out before the change of shift at a depth of {f distance 420 about metres|about 420 metres}. {f rescued 88 @2032-11-14 people|Eighty-eight people} got out. {c2 company|The number below was {f aboard 214 @2032-11-14 people|214}}, {q2|according to} {s2|the operator, Altınkaya Holding}. {s3|The union} {q3|says} that {c3 union|{f aboard 40 about @2032-11-14 people|some 40} men of a subcontractor were missing from the list}.

{s4|The minister} {q4|rejected} {c4 minister denies|any suggestion of neglect}.

=== minefire-c
outlet: Merkez Postası
url: https://merkez-postasi.example/en/karacam-what-they-knew
published: 2032-11-18
genre: broadsheet

{n|MERKEZ POSTASI · English edition
Politics · Economy · Life
Subscribe · Sign in}

{t|In Karaçam they had smelled it for a week}

{n|Defne Kılıç, Karaçam
18 November 2032, 07:30}

The women come with the first bus and stand at the wire. There are stoves now, made of oil drums, and a tent in which tea is poured from a kettle the size of a sheep. When the lift bell goes they stop talking. By Wednesday night it had gone {f killed 62 @2032-11-17 people|62 times} for the dead, and since Monday morning, when {f rescued 3 @2032-11-15 people|three men} walked out along an old drainage level with their faces bound in wet shirts, not once for the living.

{s1|Emine Demirel}, whose husband was one of the three, {q1|refuses} {c1 wife declines intention|to go home}. {c2 wife|"He came up, and I am ashamed of it in front of them,"} {s2|she} {q2|said}, and nodded at the wire.

Karaçam is a town of one street and two mosques, with a cinema that has been a depot for onions since before most of the dead were born. Coal was found here by a goatherd in 1887. A French company dug it, then an English one, then the state, whose engineers laid out the terraces with their walnut trees and gave every family a cellar. In 2019 the mine was sold at an auction that lasted nine minutes. The new owner, a builder of shopping centres from the coast, took the number of shifts from two to three and the price of a ton from $130 to under half of that, a feat for which he was made an honorary doctor.

{s3|The minister}, who was still a deputy then, {q3|praised} {c3 minister belief|the sale as "a school for the nation."} {s4|He} {q4|is less keen on} {c4 minister belief|the comparison} today. {c6 minister|Nobody}, {s6|he} {q6|told} parliament on Tuesday in a speech that was interrupted by shouts from the gallery and once by a shoe, {c6|had brought him {s5|the union}'s {q5|warnings of} {c5 union predicted|a fire in the third gallery}, and if anybody had, he would have closed the pit with his own hands and slept across the gate}.

Hüseyin Toprak, who has led the Karaçam branch of Maden-Birlik since his father was carried out of the same shaft, keeps copies. There are {f records 11 letters|eleven letters} in his folder, none with an answer. {s8|One}, dated 6 November, {q8|warns} that {c8 letter predicted|the coal behind the belt is "cooking" and that somebody will burn}. {s9|He} {q9|accuses} {c9 toprak|the company of having kept the belt running to the end of the month for a bonus}.

{s10,11|Altınkaya Holding}, in a statement of four lines, {q10|dismissed} {c10 company denies|this as "pain speaking"} and {q11|offered} {c11 company intention predicted|to pay for the funerals}. Its owner has not been seen in the town. {s12,13|Turgut Altınkaya}, {q12|eager} {c12 owner intention predicted|to calm the market}, {q13|told} shareholders on Monday that {c13 owner|the mine was insured, that it made up less than a tenth of the group's earnings and that production at the open pits in the south would not be interrupted}. The letter has been pinned to the wire.

{s14|A report by the ministry's own inspectors}, dated March and obtained by this newspaper, {q14|found} {c14 rapport|{f other 31.. more_than faults|more than 30 faults}, {f other 9 faults|nine} of them grave}. {s16|It} {q16|blames} {c16 rapport|old cables and the habit of hanging sensors where the air is best}; {c17 rapport|the masks}, {s17|it} {q17|notes}, {c17|date from 1996 and last, where they work, {f duration ..45 at_most minutes|up to 45 minutes}}. The walk to the lift takes {f duration 60.. at_least minutes|at least an hour}. {s18|Rıfat Alkan of the Chamber of Mining Engineers}, who taught half of the men that now run the pit, {q18|regards} {c18 engineer belief|the masks as the whole story}. {s19|The chamber}, shut out of inspections by a law of 2027, {q19|has called for} {c19 chamber|its old powers back}.

None of this is new to Anadar, which buries about eighty miners in an ordinary year and has a word for the sound that a roof makes before it comes. There are commissions. They sit in good hotels, hear everyone, and report in the spring. After Yeşildere, in 2011, a book of rules was drawn up with the help of Norwegians; it was printed on heavy paper and the copy in the Karaçam library has never been lent. Compensation is worked out from a table, by age and number of children, and it is paid in four parts, of which the second is usually late.

{s20|The People's Left}, which holds the town hall, {q20|wants} {c20 opposition intention predicted|the minister to go}. So, by the sound of it, do the women. When he tried to reach the tent on Sunday {c21 families|he} {q21|was accused by} {s21|a row of them} {c21|of counting coffins for a living}, and his guards walked him back to the cars. {s22|The governor}, who {q22|prefers} {c22 governor belief|"order in grief,"} has since had the wire doubled.

Photograph, above: {c25 map|The drainage level by which the three escaped} was, {q25|per} {s25|a company map}, {c25|filled in 2004}.

Caption: {c23 families probable belief|The boots outside the washhouse belong}, {s23|families} {h23|{q23|believe}}, {c23|to {f missing 9 people|nine men} whose names are on nobody's list}.

{c24 survivor|"We smelled it for a week,"} {s24|Yusuf Demirel}, 26, {q24|said} from a bed on the second floor of the State Hospital, where he lay under a blanket with trains on it. {c24|"Like a wet dog by a stove. The foreman said it was us.}

{c24|"I counted my steps in the water. Two thousand and something. Then I lost the number, and I started to say the names of my goats."}

{n|Tags: Karaçam, mining, labour
© Merkez Postası. All rights reserved. Comments are closed.}

=== minefire-d
outlet: Kanal Bir
url: https://kanalbir.example/en/scripts/evening-bulletin-1119
published: 2032-11-19
genre: broadcast

{t|Evening bulletin: search called off at Karaçam}

PRESENTER: Good evening. Rescue teams at Karaçam have been brought up and the third gallery is being walled off to starve the fire. {s1|The energy minister, Mr Ergüven}, {q1|called} {c1 minister|it "the heaviest order I have ever given."} {s2|His ministry} {q2|lists} {c2 ministry|{f killed 71 people|71 dead}}. On Wednesday it was {f killed 62 @2032-11-17 people|62}.

REPORTER: When they heard, {s3|the relatives} {q3|begged} {c3 families|the teams to go down once more}. Some lay down in front of the concrete mixer. {s4|A rescuer from the western coalfield}, who had been below for eleven hours, {q4|was unwilling} {c4 rescuer belief|to be the one to tell them}, but {s5|he} {h5|{q5|thinks}} that {c5 rescuer probable belief|nobody could have lived beyond the second day}.

{s6|The union} {q6|opposes} {c6 union belief|the wall}. {s7,8|It} {q7|fears} that {c7 union belief possible|evidence {h7|may} be lost with the gallery}, and {q8|disputes} {c8 union denies|the figure}: by {s9|its} {q9|count} {c9 union|there are {f killed 80.. at_least people|no fewer than 80} dead}. {s10|Kanal Bir} {q10|could not confirm} {c10 kanal cannot_verify|either number}.

PRESENTER: {s11|A video filmed on a telephone in the third gallery}, posted this afternoon, {q11|shows} {c11 footage|smoke along the belt and a man laughing}. {s12|The company} {q12|has not commented on} {c12 company silent|it}. In sport, the derby has been put off.

=== minefire-e
outlet: Anadar News Agency
url: https://ana.example/en/karacam-detentions
published: 2032-11-27
genre: wire

{t|{s1|Prosecutor} holds {f arrested 14 people|14} over Karaçam, {q1|seeks} {c1 prosecutor intention predicted|mine owner's return}}

KARAÇAM, Nov 27 (ANA) - {f arrested 14 people|Fourteen people}, among them the manager of the Karaçam mine and {f arrested 2 people|two} ministry inspectors, were in custody on Saturday as prosecutors widened their inquiry into the fire, in which {f killed 73 people|73 men} are now known to have died.

{s2|The chief prosecutor, Nihan Sezer}, {h2|{q2|suspects}} {c2 prosecutor belief probable|the fourteen of causing death by conscious negligence}. {s4|She} {h4|{q4|is considering}} {c4 prosecutor intention possible|a warrant for Turgut Altınkaya}, who flew to the Gulf on the second night for what {s5|his office} {q5|described as} {c5 office|treatment}.

{c7 experts via=experts>sensors|{s6|Gas logs taken from the control room} {q6|show} that {c6 sensors via=experts>sensors|carbon monoxide stood at {f other 5 times|five times} the limit for {f duration 6-7 hours|six to seven hours} before the alarm, and that the alarm had been switched to silent}}, {q7|according to} {s7|a preliminary paper by the court's experts}. {s8,9|The company's lawyers} {q8|object to} {c8 company belief|the paper}, {q9|saying} that {c9 company|its authors never went below}.

{c10 families belief|The inquiry} {q10|has been criticised by} {s10|the families} {c10|as too slow}; {s12|their lawyer, Selin Aktaş}, {q12|asked} {c12 aktas|why no one from the ministry's upper floors had been questioned}. {s13|Ergüven} {q13|has refused} {c13 minister declines intention|to resign}. {s14|His party} {q14|backs} {c14 party belief|him}.

=== minefire-f
outlet: The Coalfield Reader
url: https://coalfield-reader.example/posts/karacam-forty-days
published: 2032-12-24
genre: blog

{t|Forty days}

{n|Posted by Gül in Letters from Home | 61 replies | Share}

On the fortieth day you give helva. I had forgotten how long it takes: the flour must be turned in the butter until your arm goes, and the old women will not let you stop. They made it in the school kitchen, in pans lent by the army, for {f attending 2000.. vague people|thousands}. It had snowed and then rained on the snow.

My cousin drove me from the airport. The road runs along the river for an hour and then climbs through beech woods to the plateau, and on the last bend, where you used to see the winding tower, you see it still. The wheel is chained. Below it the washhouse has been left as it was, with the hooks and the chains on which the men used to haul their clothes up to the roof to dry, and on some of the hooks the clothes are still there, a long way up, like bats. Snow comes in where the fire brigade took out a window. It is no one's job to bring them down, and so the wind does it, a sleeve at a time. Somebody has put a wreath on the gate and somebody else has put a padlock on the wreath.

{s1|Salih Hoca, our imam}, who {q1|does not hold with} {c1 imam denies belief|politics in the courtyard}, read {f killed 74 people|74 names}, and then, without being asked by anyone, the names of {f killed 5 people|five} Georgian boys who had been paid by the day. {s2|The company} {q2|still denies} {c2 company denies|having employed them}. {c3 imam|"God keeps another list,"} {s3|he} {q3|said} afterwards, to nobody.

The men's talk was all of work. {f jobs 600 about jobs|Some 600 jobs} went with the wheel, in a town of {f other ..8999 less_than people|less than 9,000}. {s4,5|Most of them} {q4|distrust} {c4 villagers belief|the ministry} and {q5|are resigned to} {c5 villagers belief|the pit reopening under another sign}; {s6|Toprak}, whom I had known as a boy with a slingshot, {q6|has vowed} {c6 toprak intention predicted|to chain himself to the wheel first}. He has lost the hearing in one ear. He asked after my mother.

In the capital they have named a bridge. {s7|The government} {q7|plans} {c7 government intention predicted|to pay each family {f money 900000 liras|900,000 liras} by spring}. {s8|{f other 3.. vague families|Several families}} {q8|have rejected} {c8 families declines intention|the money}, because {s9|they} {h9|{q9|believe}} {c9 families probable belief|taking it would end the case}. {s10|Their lawyer} {q10|has told} them that {c10 aktas|it would not}.

My cousin called the airport about the snow. The flight was an hour late, and in the lounge a screen showed the bridge.

=== question people killed in the Karaçam fire
verdict: conflicts
origins: 5
answer: minefire-a | 19.. | governor | governor
answer: minefire-b | 19.. | governor | governor
answer: minefire-d | 71 | ministry | ministry
answer: minefire-d | 80.. | union | union
answer: minefire-e | 73 | - | prosecutor
answer: minefire-f | 74 | - | names read by the imam

=== question men below when the fire broke out
verdict: single
origins: 1
answer: minefire-a | 214 | company | company
answer: minefire-b | 214 | company | company

=== question whether the ministry had been warned
verdict: conflicts
origins: 2
answer: minefire-c | - | minister | minister | denies | nobody brought him warnings
answer: minefire-c | - | toprak | toprak | affirms | eleven letters without an answer
