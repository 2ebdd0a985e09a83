story: checkpoint
title: Soldiers at Checkpoint 14 fire on a minibus of olive pickers near Ain Qasab
split: dev
topic: war

speaker haroun = named | Fadi Haroun
speaker army = body | Amurran army
speaker villagers = unnamed | villagers of Ain Qasab
speaker hospital = body | Deir Yanoub hospital
speaker kanaan = named | Bassel Kanaan
speaker sides = unnamed | both sides of the war of the eighties
speaker mizan = body | Mizan Center
speaker tannous = named | Rima Tannous
speaker saade = named | Hanna Saade
speaker video = footage | video by a schoolteacher of Ain Qasab
speaker samira = named | Samira Khoury
speaker observers = body | Joint Observer Mission
speaker wire = outlet | Levant Wire
speaker elias = named | Elias Daher
speaker soldier = unnamed | a conscript who was at Checkpoint 14
speaker satellite = footage | satellite image of Checkpoint 14
speaker halabi = named | Nizar Halabi
speaker order = document | standing order for checkpoints
speaker inquiry = document | army inquiry into Checkpoint 14
speaker families = unnamed | families of the dead
speaker paper = outlet | The Morning Dispatch
speaker premier = named | Adnan Rizk
speaker opposition = unnamed | opposition deputies
speaker channel = outlet | Channel Cedar
speaker officers = unnamed | two retired officers
speaker passengers = unnamed | passengers of the minibus
speaker plain = unnamed | two men in plain clothes
speaker government = body | government of Amurra
speaker office = body | office of Adnan Rizk
speaker official = unnamed | a defence official who was not authorised to speak
speaker minister = named | Walid Sabbagh

=== checkpoint-a
outlet: Levant Wire
url: https://levant-wire.example/amurra/checkpoint-14
published: 2039-10-23
genre: wire

{t|{f killed 5 @2039-10-22 olive pickers|Five olive pickers} shot dead at checkpoint; {s1|army} {q1|says} {c1 army|driver ran barrier}}

QASR NAHR (LW) — {c2 hospital|{f killed 5 @2039-10-22 people|Five people} in a minibus were killed and {f injured 9 @2039-10-22 people|nine} wounded} when soldiers opened fire at Checkpoint 14, near the village of Ain Qasab, on Saturday night, {s2|the hospital in Deir Yanoub} {q2|said}.

{s3|An army spokesman, Brig. Gen. Fadi Haroun}, {q3|said} {c3 haroun|the driver had ignored two warnings and accelerated towards the barrier}. {s4|He} {q4|described} {c4 haroun|{f killed 3 @2039-10-22 dead|three} of the dead as "wanted elements"}.

{s5|Villagers} {q5|denied} {c5 villagers denies|this}. {c6 saade|"They were wanted by their olives,"} {s6|Hanna Saade, the mukhtar}, {q6|said} by telephone.

{s7|The Mizan Center, a rights group}, {q7|called for} {c7 mizan|an independent inquiry}. {s8|Levant Wire} {q8|could not establish} {c8 wire cannot_verify|how fast the bus was moving}.

=== checkpoint-b
outlet: Amurran News Bureau
url: https://anb.example/en/checkpoint-terror-attempt
published: 2039-10-23
genre: translation

{t|Attempt to storm checkpoint foiled}

QASR NAHR, 23 October. /ANB/. {c1 haroun|A vehicle that attempted to storm a position in Wadi Sarif was stopped by fire on Saturday evening}, {s1|military spokesman Brigadier General Fadi Haroun} {q1|informed}.

{c2 haroun|{f killed 3 @2039-10-22 dead|Three of the neutralised}}, {s2,3|the general} {q2|noted}, {c2|had been on the lists of the security organs}, and {q3|expressed regret} {c3 haroun belief|"if there are innocents among the rest"}. {s4|He} {q4|did not name} {c4 haroun silent|{f killed 3 @2039-10-22 dead|the three}}.

{s5,6|The Minister of Interior, Walid Sabbagh}, in a post on his page {q5|praised} {c5 minister belief|the vigilance of the soldiers} and {q6|appealed to} {c6 minister|citizens to drive with calm}.

Traffic in the valley has been restored. The olive harvest proceeds according to plan; as of Friday, {f other 41000 @2039-10-21 tonnes of olives|41,000 tonnes} had been brought in.

=== checkpoint-c
outlet: The Morning Dispatch
url: https://morning-dispatch.example/world/ain-qasab-after-the-bus
published: 2039-10-25
genre: broadsheet

{n|THE MORNING DISPATCH
World · Business · Review · Log in
12 minutes' reading}

{t|The last bus from the terraces}

{n|From Clara Nakhle in Ain Qasab
Photograph: Joud Marzouk}

The sacks are still on the roof. Somebody has covered them with a tarpaulin, because it has begun to rain, and has weighted the corners with stones, and so the minibus that stands in the yard of the Ain Qasab school looks at first as if it had been put there for the winter. Then one sees the windscreen.

It left the upper terraces on Saturday at about ten to six, the last of the day, with {f aboard 17 @2039-10-22 people|seventeen people} in fourteen seats. They had picked since first light for the usual wage, which is a tenth of the oil. The road down Wadi Sarif has eleven bends, a spring where drivers stop for water, and since the spring of last year Checkpoint 14: two huts, a lamp on a pole and a steel bar with a bucket of cement at one end. Beyond it is a kilometre of dark and then the village.

What took place at the bar is told in two ways. {c1 army|The driver, Milad Khoury}, in {s1|the army}'s {q1|version}, {c1|was waved down, flashed his lamps, put his foot to the floor and was {f distance ..8 at_most metres|within eight metres} of the hut when a sentry fired}. {s2|The passengers} {q2|tell} {c2 passengers|it otherwise}. {c3 samira|"We stopped. Milad had his papers out of the window in his hand,"} {q3|said} {s3|Samira Khoury, the driver's sister}, who was in the second row with a crate between her knees. {c3|"He always had them ready.

"A boy came to us with a torch. Then there was another light, up on the hill, and the boy lay down on the road. I thought he had lost something."}

{s4|She} {h4|{q4|believes}} {c4 samira probable belief|it was from the hill that the first shots came}. {c5 samira|The boy with the torch}, {s5|she} {q5|said}, {c5|was shouting at them to stop}.

Mr Khoury died at the wheel. So did {f killed 2 @2039-10-22 brothers|the two brothers} behind him, Tony and Charbel Nassar, 19 and 16; a widow, Layla Obeid; and Boutros Azar, who was 70 and had come only because his son was ill. {f injured 9 @2039-10-22 people|Nine others} were carried down on doors. {s6|Dr Bassel Kanaan}, who was on duty in Deir Yanoub with one nurse and a generator that he had to restart between operations, {q6|counted} {c6 kanaan|{f other 31 @2039-10-22 wounds|thirty-one wounds}, "nearly all of them from the left and from above"}. {c7 plain|He} {q7|was asked by} {s7|two men in plain clothes} {c7|to hand over his notebook}, and {s8|he} {q8|refused} {c8 kanaan declines intention|to do so}.

Ain Qasab has been a village of two flags for most of its history. The emir's men burned it, the mandate put in a road and a customs post, and in the war of the eighties its upper half was shelled by one side and its lower half by the other, from {c24 sides belief|hills} that {s24|each} {q24|later apologised for}. It has a church, a smaller church, a mosque for the shepherds who come in October, and 640 names on its voting roll, of whom perhaps half live there. The rest are in Valparaíso.

The army came back in the spring of 2038, after a colonel was shot in his car at the second bend. Nobody was ever charged. {f other 9 checkpoints|Nine checkpoints} were set down on a road of {f distance 22 km|twenty-two kilometres}; the villagers gave them names according to the manners of the men. {c23 -|Fourteen} {q23|was known as} {c23|the Polite}.

{c9 saade|"I brought them figs,"} {q9|said} {s9,10|Hanna Saade, the mukhtar}, a man of great size who sat throughout our talk with a rosary wound about his fist, and who {q10|demands} that {c10 saade|the {f other 9 checkpoints|nine} posts be gone before the harvest is in}. Since Saturday hardly anyone has gone up. The fruit is splitting on the branch, and the press, which ought at this time of year to be audible from the church, has been silent for three days.

{s11,12|The government}, a coalition that lives on a majority of {f other 2 seats|two}, {q11|would like} {c11 government predicted intention|the affair to be over} and {q12|has promised} {c12 government predicted intention|an inquiry by the military prosecutor}. {c13 channel via=channel>premier|{s22|The prime minister, Adnan Rizk}}, {q13|was quoted by} {s13|Channel Cedar} {c13|as {q22|telling} his cabinet that {c22 premier via=channel>premier|"a soldier at night is a frightened man with a gun, and we are the ones who gave him both"}}. {s14|His office} {q14|has not disowned} {c14 office silent|the words}. {s15|Opposition deputies} {q15|oppose} {c15 opposition belief|an inquiry in uniform}. {s16|The Mizan Center}'s {q16|demand for} {c16 mizan|civilian judges} is older than the government. {s17|Its director, Rima Tannous}, {q17|says} that {c17 tannous|of {f other 26 shootings|twenty-six shootings} at roadblocks which it has put on file since 2034, {f other 1 case|one} has come to court, and that in it the sentence was a fine, the fine was paid by the regiment and the regiment was afterwards thanked, in a ceremony with a band, for its contribution to the calm of the valley}.

{s18|The army} {q18|declined to make} {c18 army declines intention|any of the sentries available}. {s19|A conscript} who was there, and who telephoned from a number that has since been cut off, {q19|confirmed} that {c19 soldier confirms|there was a second position on the hill}. {c20 soldier|It had been manned that evening}, {s20|he} {q20|said}, {c20|by men from another unit, who had not been told about the bus}. {s21|The Dispatch} {q21|was not able to verify} {c21 paper cannot_verify|his account}.

Layla Obeid was buried on Monday, between showers. The coffin was carried past the school and the bearers, without a word having been spoken, went round the far side of the yard.

=== checkpoint-d
outlet: Channel Cedar
url: https://channel-cedar.example/evening/ain-qasab-video
published: 2039-10-24
genre: broadcast

{n|CHANNEL CEDAR / EVENING REPORT
Watch again   Prayer times   Currency}

{t|{s1|Video} {q1|{h1|appears} to contradict} {c1 video denies possible|army on minibus shooting}}

Good evening. It lasts {f duration 44 @2039-10-22 seconds|forty-four seconds}, it was shot on a telephone from a kitchen balcony, and by this afternoon it had been watched {f other 900000 about views|about nine hundred thousand times}.

{s2|The video}, given by a schoolteacher in Ain Qasab to the Mizan Center and by the center to us, {q2|shows} {c2 video|a pair of headlamps coming down to the barrier and staying there}. For {f duration 11 @2039-10-22 seconds|eleven seconds} nothing moves. Then the picture jumps. {s3|The sound} {q3|suggests} {c3 video possible|{f other 2-3 weapons|two weapons, {h3|perhaps} three}}.

{s4|TANNOUS}{q4|:} {c4 tannous|A bus that's rushing a barrier doesn't wait {f duration 11 @2039-10-22 seconds|eleven seconds}. We've asked the army to say where those seconds went}.

{s5|HAROUN}{q5|:} {c5 haroun|A film without a beginning is not evidence. Our enemies have many balconies}.

That was General Haroun this evening. {s6,7|He} {q6|accused} {c6 haroun|the center of "preparing the wedding before the bride"} but {q7|said} that {c7 haroun|no weapon had been found in the bus}. In Ain Qasab the shops were shut. In Qasr Nahr {f attending 400 about people|some four hundred people}, mostly students, stood in the rain outside the ministry with olive branches and a brass band that had got the wrong day. They sang for an hour. The square was then cleared with a water cannon, gently, as these things go, and the branches were swept up by the municipality before the late bulletin. Schools in the valley stay closed tomorrow; the press at Ain Qasab will open if there is diesel.

{s8|The Joint Observer Mission}, which has an office nine kilometres off, {q8|has yet to comment on} {c8 observers silent|the film}.

=== checkpoint-e
outlet: Lantern
url: https://lantern.example/verify/eleven-seconds
published: 2039-10-27
genre: blog

{t|{f duration 11 @2039-10-22 seconds|Eleven seconds} at Checkpoint 14: what can be checked and what can't}

{n|Lantern / open-source desk
Mute   Share   Cite this page}

We have had the balcony film for two days. It is the Mizan Center's copy, the one that Channel Cedar broadcast, and as far as we can discover there is no other. {s2|It} {q2|shows} {c2 video|the headlamps standing still for {f duration 11 @2039-10-22 seconds|eleven seconds}}. The bar itself is hidden by the roof of the oil press, and so is whatever was happening at the driver's window. It was filmed through a fly screen, by someone whose hand was not quite steady and who had, it would seem from the first second, been trying to photograph the moon.

Where: the church, the pole and the notch in the ridge put the balcony at the north end of the village, {f distance 930 metres|930 metres} from the bar. When: the lamp on the pole goes out once, and the village had a cut of four seconds at 18:21 on Saturday. That can be had from the power company's page, which anyone may read. {s1|A satellite picture of the morning after} {q1|shows} {c1 satellite|the minibus {f distance 14 metres|14 metres} short of the bar, with its wheels straight}.

The army's {f distance ..8 at_most metres|eight metres} are therefore wrong, or the bus was moved. {s3|Elias Daher, a recovery driver from Deir Yanoub}, {q3|is adamant} that {c3 elias|nobody touched it before Sunday noon}. {s4|He} {q4|recalled} {c4 elias|an officer telling him to wait for a photographer, who never came}.

The sound is weaker ground. A microphone in a telephone flattens everything above a certain loudness, and the valley returns each shot at least twice. {s5|Nizar Halabi, an acoustics engineer in Qasr Nahr} to whom we sent the file, {h5|{q5|thinks}} {c5 halabi probable belief|the first two reports came from higher ground than the rest}. {s6|He} {q6|puts} {c6 halabi probable|his confidence at "{h6|maybe} {f percent 70 confidence|seventy per cent}, on a good day"}. {s7,8|Two retired officers} {q7|disagreed with} {c7 officers denies belief|him}, {q8|saying} that {c8 officers|a ridge will do the same}.

{s9|The army's standing order for checkpoints}, a copy of which was put online in 2037, {q9|requires} {c9 order|a shouted warning, a light and a shot in the air, with a pause of "not less than ten seconds" after each}. {s10|It} {q10|says nothing about} {c10 order silent|a second position}.

Finally the lists. {s11|The army}'s {q11|allegation} that {c11 army|{f killed 3 @2039-10-22 dead|three} of the dead were wanted men} has been neither withdrawn nor, so far, given a name. {s12|Their families} {q12|deny} {c12 families denies|it}. {c13 - cannot_verify|It} {q13|cannot be tested} from a desk.

=== checkpoint-f
outlet: Levant Wire
url: https://levant-wire.example/amurra/checkpoint-inquiry
published: 2039-11-10
genre: wire

{t|{s1|Amurra army} {q1|admits} {c1 army|"error of coordination"} in shooting of pickers}

QASR NAHR (LW) — {s2,3|An Amurran military inquiry} {q2|has found} that {c2 inquiry|soldiers on a hill fired first on a minibus that had stopped at Checkpoint 14}, and {q3|attributes} {c3 inquiry|the deaths of {f killed 6 people|six people} to "an error of coordination."}

The toll rose by one last week when a 23-year-old woman died in Deir Yanoub. {f injured 8 people|Eight people} survive with wounds. All but {f injured 2 people|two} of them have been sent home, one to a house that can be reached only by the road on which she was shot.

Checkpoint 14 was dismantled in the night of November 3. Where the huts stood there is gravel, and the bar has been left in the ditch with its bucket.

{s4|The two-page summary}, released late on a Wednesday, {q4|makes no mention of} {c4 inquiry silent|wanted men}. {q5|Asked} on Thursday {c5 -|whether the army still maintained that charge}, {s6|General Haroun} {q6|said} that {c6 haroun|"the page has been turned."} {s7|He} {q7|would not say} {c7 haroun declines|if anyone would be tried}. {c8 official predicted|{f other 2 officers|Two officers} will be transferred}, {q8|according to} {s8|a defence official} who was not authorised to speak.

{c9 tannous|"They have confessed to the hill and forgotten the bus,"} {q9|said} {s9|Rima Tannous of the Mizan Center}. {s10|The center} {q10|intends} {c10 mizan predicted intention|to sue on behalf of {f other 4 families|four families}}. {c11 observers belief|The findings} {q11|were welcomed by} {s11|the Joint Observer Mission} {c11|as "a beginning"}.

In Ain Qasab {s12|the mukhtar, Hanna Saade}, {q12|said} {c12 saade|{f other 4 checkpoints|four} of {f other 9 checkpoints|the valley's nine posts} had gone}. {s13|He} {q13|did not know} {c13 saade belief|where to}.

=== question people killed in the minibus
verdict: supersedes
origins: 2
answer: checkpoint-a | 5 | hospital | hospital
answer: checkpoint-c | - | - | hospital | affirms | Khoury, the two Nassar brothers, Obeid and Azar
answer: checkpoint-f | 6 | inquiry | inquiry

=== question had the minibus stopped at the barrier
verdict: conflicts
origins: 4
answer: checkpoint-a | - | haroun | army | denies | accelerated
answer: checkpoint-c | - | samira | samira | stopped
answer: checkpoint-d | - | video | video | stopped
answer: checkpoint-f | - | inquiry | inquiry | stopped

=== question what the balcony film shows
verdict: single
origins: 1
answer: checkpoint-d | - | video | video | headlamps staying at the barrier
answer: checkpoint-e | - | video | video | headlamps staying at the barrier

=== question were three of the dead wanted men
verdict: conflicts
origins: 3
answer: checkpoint-a | 3 | haroun | army
answer: checkpoint-a | - | villagers | villagers | denies | three of the dead were wanted
answer: checkpoint-b | 3 | haroun | army
answer: checkpoint-e | 3 | army | army
answer: checkpoint-e | - | families | families | denies | three of the dead were wanted men
