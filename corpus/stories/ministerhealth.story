story: ministerhealth
title: Rumours about the health of Vessalia's prime minister, Teodor Ravnikar
split: train
topic: health

# Who speaks
speaker office = body | office of the prime minister of Vessalia
speaker nightjar = outlet | Nightjar
speaker fennimore = named | Milo Fennimore
speaker ilves = named | Gudrun Ilves
speaker alliance = body | Farmers' Alliance
speaker haverkort = named | Ludo Haverkort
speaker ursula = body | St Ursula's hospital
speaker porter = unnamed | a porter at St Ursula's
speaker driver = unnamed | a driver in the government garage
speaker readers = unnamed | readers of Nightjar
speaker ministers = unnamed | four ministers of Vessalia
speaker kwarteng = named | Isabeau Kwarteng
speaker ravnikar = named | Teodor Ravnikar
speaker nadia = named | Nadia Ravnikar
speaker krog = named | Anselm Krog
speaker society = body | Society of Neurologists
speaker castaldi = named | Benno Castaldi
speaker courier = outlet | The Loren Courier
speaker envoys = unnamed | foreign envoys in Loren
speaker conductor = named | Oriol Mahlangu
speaker footage = footage | television pictures from the tram depot
speaker guild = body | Guild of Parliamentary Reporters
speaker poll = document | Stratum poll
speaker asked = unnamed | Vessalians asked by Stratum
speaker rivals = unnamed | rivals of Isabeau Kwarteng
speaker gardener = unnamed | a gardener at the Villa Tarn
speaker botanist = named | Ingrid Okello
speaker weather = body | weather service of Vessalia
speaker photographer = named | Anatole Dreyer
speaker doctor = named | Sunniva Patel
speaker oldaides = unnamed | aides of Premier Hultgren
speaker lawyers = unnamed | constitutional lawyers in Loren
speaker editors = unnamed | editors in Loren
speaker bulletin = document | medical bulletin of 24 November
speaker markets = unnamed | bond dealers
speaker president = unnamed | president of Vessalia
speaker two = unnamed | a porter and a driver
speaker doctorblog = unnamed | a doctor who watched the tram film
speaker readers2 = unnamed | other readers of Nightjar
speaker nodoctor = unnamed | doctors of Teodor Ravnikar
speaker kwartengmen = unnamed | ministers around Isabeau Kwarteng
speaker oldfriends = unnamed | old friends of Teodor Ravnikar in the cabinet
speaker caption = document | caption of the terrace photograph
speaker papers1961 = outlet | newspapers of 1961
speaker reader = unnamed | a reader of The Loupe
speaker colleagues = unnamed | two colleagues of the director of St Ursula's
speaker director = unnamed | director of St Ursula's
speaker family = unnamed | family of Teodor Ravnikar
speaker doctors1987 = unnamed | three doctors of 1987
speaker hultgren = named | Anders Hultgren
speaker opponents = unnamed | opponents of Teodor Ravnikar

=== ministerhealth-a
outlet: Union Telegraph
url: https://union-telegraph.example/vessalia/premier-infection
published: 2034-11-06
genre: wire

{t|{s1|Vessalian premier's office} {q1|denies} {c1 office denies|stroke}}

LOREN, Nov 6 (Union Telegraph) - {c2 office|Prime Minister Teodor Ravnikar has "a stubborn winter infection" and has not suffered a stroke}, {s2|his office} {q2|said} on Monday, three days after he fell at the opening of a tram depot and hours after {s3|a web site, Nightjar}, {q3|reported} that {c3 nightjar|he could not close his left hand}.

{s4,5|His press secretary, Milo Fennimore}, left a briefing after nine minutes, {q4|refusing to disclose} {c4 fennimore declines|where the premier was being looked after} but {q5|describing} {c5 fennimore|him as "up, dressed and irritable."} A tray of sandwiches was brought in for the reporters, who stayed.

{s6,7,8|Gudrun Ilves}, who leads the opposition Civic Left, {q6|wished} {c6 ilves belief|him a quick recovery}, {q7|asked for} {c7 ilves|a bulletin signed by a doctor "with a name and a telephone number,"} and {h8|{q8|left open}} {c8 ilves possible|whether she would petition the president to appoint a stand-in}, as the law of 1961 allows, a step that has been taken only once. {c10 haverkort|{s9|The Farmers' Alliance}, whose {f other 7 deputies|seven deputies} keep the government in office, {q9|expects} {c9 alliance via=haverkort>alliance predicted belief|to hear from him by Friday}}, {s10|its chairman, Ludo Haverkort}, {q10|told} Radio Loren, {c10|and will not take a tape for an answer}.

{s11|St Ursula's}, where members of the cabinet are usually treated, {q11|would neither confirm nor deny} {c11 ursula declines|his presence}. {c12 - probable belief|The premier's wife {h12|{q12|is believed}} to have been driven there on Saturday with a suitcase}.

Ravnikar, 68, a former goalkeeper, had not missed a cabinet meeting in six years. He has led the country, a republic of five million on a cold sea, since a split in the old Harbour Party made him the candidate whom the fewest people had quarreled with. Government bonds lost a little on Monday and made it up again. {s13|Dealers} {q13|blamed} {c13 markets|the budget, due on the 22nd, more than the rumors}.

=== ministerhealth-b
outlet: Nightjar
url: https://nightjar.example/2034/11/left-hand
published: 2034-11-08
genre: blog

{n|NIGHTJAR / what they say after dark
tips · about · the merch}

{t|Day five, and the left hand has still not been seen}

So it's an infection now. On Friday it was a loose cobble, on Saturday a long week, and on Sunday, for the space of one telephone call to this site, it was lunch. {s1|Milo Fennimore} {q1|accuses} {c1 fennimore|us of "practicing medicine without a window."} Fine. Here's what we've got.

{s2|A porter at St Ursula's}, third floor, east wing, {q2|puts} {c2 porter|the premier in a room there from Friday night to Sunday noon with a guard on the lift}. {c3 driver|He was moved by the laundry gate}, {q3|according to} {s3|a driver from the government garage}, {c3|in a van with a chair bolted into it, and he was talking the whole way, though not so that you'd want to write it down}. {s4|Neither man} {q4|claims} {c4 two silent|to have seen a scan}.

The building is not hard to watch. It has three gates, of which the front one is for weddings and visiting royalty, the second for ambulances and the third for sheets, and the trade in what comes out of the third has kept a row of cafés alive since the old king's gout. On Saturday night they stayed open until four.

Now watch the faces. {s5,6|Isabeau Kwarteng, the deputy premier}, who chaired the cabinet on Tuesday in his chair, not hers, {q5|told} the cameras {c5 kwarteng|she had "spoken with Teo at length,"} then {q6|balked at} {c6 kwarteng declines intention|saying when}. {s7|Her rivals}, {q7|suspicious of} {c7 rivals belief|the chair}, spent the evening on the telephone, and {c8 - possible|one of them {h8|{q8|is rumored}} to have had business cards priced}.

{s9|A doctor} who has never met him but has watched the tram film {f other 40 times|forty times} {q9|is in no doubt}: {c9 doctorblog belief|"That isn't a man tripping. That's a man whose foot didn't get the message."} {s10|Eleven of you} have written to {q10|urge} {c10 readers|us to leave a sick man alone}. {s11|Far more} {q11|want} {c11 readers2 intention predicted|the laundry gate on a T-shirt}, which we're looking into.

We asked Fennimore for a photograph with a newspaper in it. {s12|He} {q12|suggested} {c12 fennimore|a newspaper we might put elsewhere}.

=== ministerhealth-c
outlet: The Loren Courier
url: https://loren-courier.example/politics/the-empty-chair
published: 2034-11-12
genre: broadsheet

{n|THE LOREN COURIER
Home News | Europe | Money | Letters | Chess}

{t|The empty chair: nine days of a government without its Premier}

{n|By Rosamund Achterhuis, Tariq Mendelsohn and Ines Vuković}

The brass band had reached the second verse when Teodor Ravnikar put out a hand for a rail that was half a metre from where he took it to be. He went down on one knee, then on his side. {s1|Television pictures} {q1|show} {c1 footage|the Minister of Transport clapping for {f duration 4 seconds|four more seconds}}. A conductor, {s2|Oriol Mahlangu}, got to him first, and {q2|remembers} {c2 conductor|{s29|the Premier} {q29|asking}, quite clearly and twice, {c29 ravnikar via=conductor>ravnikar|whether it had been filmed}}.

It had. What followed in the nine days since has been less a matter of medicine than of manners, and has left a government that can be governed from a telephone, an opposition that cannot be seen to hurry and a press that knows a good deal more than it prints each in a position that none of them would have chosen.

{s3,4|The Premier’s office}, which {q3|had first blamed} {c3 office|a loose cobble}, since Monday {q4|has held to} {c4 office|an infection}. {s5|No doctor} {q5|has put} {c5 nodoctor silent|a name to it}. {c6 ministers|{s7|Mr Fennimore} {q7|has forbidden} {c7 fennimore via=ministers>fennimore|his staff to use the word “neurological” even to deny it}}, {s6|four ministers} {q6|said}, all of whom asked not to be identified because {s28|they} {q28|hope} {c28 ministers predicted intention|to be ministers next week}. {c8 ministers|They are getting notes in his hand, or in a hand very like it}, {s8|one of them} {q8|said}; {s9|another}, who has received none, {q9|resents} {c9 ministers belief|it}.

Within the cabinet there are, roughly, two parties. {s10,11|The first}, gathered round Isabeau Kwarteng, the deputy, {h10|{q10|believes}} that {c10 kwartengmen probable belief|the country can bear the truth better than it can bear Mr Fennimore}, and {q11|would like} {c11 kwartengmen intention|a bulletin, a date and a photograph, in whatever order}. {s12|The second}, the old friends from Mr Ravnikar’s years as mayor, {q12|sees} {c12 oldfriends belief|in every one of those words a step toward the door}. {c13 oldfriends possible belief|Ms Kwarteng} {h13|{q13|is suspected by}} {s13|some of them} {c13|of having sent Nightjar the tape}; {s14|she} {q14|finds} {c14 kwarteng belief|this “almost flattering.”}

{s15|Benno Castaldi}, 81, who made Mr Ravnikar and has unmade two other premiers, came up from the coast on Wednesday with a cool box and sat for three hours with each faction, {q15|counselling} {c15 castaldi|patience to the one and haste to the other}. {c16 castaldi|“I told them the same thing. They heard it differently, that’s all,”} {s16|he} {q16|said} on the steps, eating a peach. {c16|“Teo is my friend. I want him well and I want him here, and if I can only have one, don’t make me say it on a staircase.

“Ask me in a week.”}

Abroad the thing has been taken more calmly. {s17|Envoys in Loren} {q17|reckon} that {c17 envoys belief|the treaty on the river, which was to have been initialled on Thursday, can wait}; {s18|one of them} {q18|was more concerned about} {c18 envoys belief|the deputies of the Farmers’ Alliance}, on whose {f other 7 votes|seven votes} it hangs. The Alliance’s patience ran out, by its own calendar, on Friday. {s19,20|Its chairman, Ludo Haverkort}, came out of a cattle auction to {q19|announce} that {c19 haverkort|he had had a telephone call, that the voice was the Premier’s and that it had asked after the right bull}, but {q20|would not be drawn on} {c20 haverkort declines|how long the call had lasted}.

What does the profession say? Not much, and with reason. {s21|The Society of Neurologists} {q21|warned} its members on Tuesday {c21 society|against diagnosis by television, with disciplinary proceedings for anyone who cannot resist}. {s22|Professor Anselm Krog}, who could not, {q22|told} the Courier before the letter reached him that {c22 krog possible|the fall was {h22|“consistent with”} a small stroke, with an inner ear, with new shoes and with {f other 200 about by=krog things|some two hundred other things}}; {s23|he} {q23|has since withdrawn} {c23 krog|the shoes}.

Vessalia has been here before. Premier Hultgren governed for eleven weeks in 1961 from an iron bed in a customs house, with his wife signing for him, and it was to prevent another such spring that parliament passed the law under which three doctors, sworn by the president, may examine a head of government who has been out of sight for twenty-one days. It has been used once. {s30|The three doctors sent to Premier Oduya-Lind in 1987} {q30|found} {c30 doctors1987|him in excellent health}, on a yacht.

{s24|A Stratum poll} {q24|finds} {c24 poll|{s25|{f percent 61 adults|61 per cent} of Vessalians} {q25|worried for} {c25 asked belief via=poll>asked|the Premier} and {s26|{f percent 18 adults|18}} {q26|persuaded} that {c26 asked belief via=poll>asked|his office has told them the truth}}. At the depot, where trams have been running since Saturday, somebody has tied a goalkeeper’s glove to the rail. {s27|Mr Mahlangu} {q27|thinks} {c27 conductor belief|it is the left}.

{n|Corrections and clarifications, page 2
Sign up for Courier AM}

=== ministerhealth-d
outlet: The Loupe
url: https://the-loupe.example/checks/ravnikar-terrace-photograph
published: 2034-11-16
genre: blog

{t|When was the terrace photograph taken? Probably not on Monday}

On Tuesday evening the prime minister's office sent out a picture of Teodor Ravnikar on a terrace with a blanket, a dog and a newspaper. {s1|The caption} {q1|gives} {c1 caption|the date as November 13}, the day before. By midnight it had been shared {f other 400000 about times|some 400,000 times}, and {s2|Nightjar} {q2|had pronounced} {c2 nightjar belief|it a fake}. It is not a fake. The date is another matter.

The newspaper. It is folded so that only the crossword can be read. {s3|The Courier}, which prints a different one in each edition, {q3|identified} {c3 courier|it} for us {c3|as that of October 27}. {s4|Milo Fennimore}, when we rang, {q4|argued} that {c4 fennimore|a man may do an old crossword}, which is true.

The vine. {s5|Ingrid Okello}, who keeps the university's garden, {q5|was struck by} {c5 botanist belief|its leaves}: {c6 botanist|"Those are a week short of dropping. Up at the Tarn they came down on the third, all at once, after the frost,"} {s6|she} {q6|said}. {s7|The weather service} {q7|has} {c7 weather|a low of {f other 4 @2034-11-03 degrees|four below} at the villa that night}. {s8|A gardener} who rakes there {q8|agrees with} {c8 gardener confirms belief|her}.

The hand. Everybody's first question. The left is under the dog. {s9|Dr. Sunniva Patel}, a stroke physician with no connection to the case, {q9|declined} {c9 doctor declines|to read anything into a dog}. {s10|Fennimore} {q10|dismissed} {c10 fennimore belief|the question as "ghoulish"} without moving the animal.

The photographer. {s11,12|Anatole Dreyer}, whose name is in the file, {q11|says} {c11 photographer|he took {f other 60 about pictures|about sixty} pictures at the villa "one afternoon this autumn"} and {q12|cannot recall} {c12 photographer cannot_verify|which}. His invoice to the state, which he let us see, is dated October 30. Told of this, {s13,14|the office} {q13|no longer insisted on} {c13 office confirms|the 13th} and {q14|promised} {c14 office intention predicted|a clearer caption}, in time, it turned out, for nobody's deadline.

Our reading: a real picture, taken before the fall, sent out as if after it. {s15,16|A reader} who {q15|calls} {c15 reader|himself an old hand at crosswords} {q16|points to} {c16 reader|a wrong answer at 14 across}. We make no findings as to 14 across.

=== ministerhealth-e
outlet: The Harbour Review
url: https://harbour-review.example/comment/the-bed-in-the-customs-house
published: 2034-11-18
genre: column

{t|The bed in the customs house}

{n|Casimir Bjornstad
The writer is a historian}

In the spring of 1961 a boy who brought fish to the customs house in Port Loren {q3|was asked} politely by {s3|the Premier} {c3 hultgren|what year it was}. He told his mother, who told the priest. By the end of the week the whole harbour knew, and {s1|the newspapers}, which had known for a month, {q1|continued to report} that {c1 papers1961|Anders Hultgren was “at his desk.”} I have spent some years among the papers of {s2|his aides}, who {q2|considered} {c2 oldaides belief|themselves the only honest men in the country, since they alone were sparing it something}.

I mention it because the same tone is abroad again. {s4|The Premier’s people} {q4|plead} {c4 office|the dignity of the sick}; {s5,6|his opponents}, {q5|mindful} that {c5 opponents predicted belief|whoever asks first will be remembered for asking}, hide behind a {q6|wish} {c6 opponents intention|to “give the family room.”} {s7|Ms Ilves}, to her credit, {q7|has called for} {c7 ilves|a doctor’s name}. {c8 ilves|What she wants}, {s8|she} {q8|says}, {c8|is not the man’s chart but the certainty that a chart exists}.

It is a modest demand, and I am puzzled that it should have so few friends. {s9|Editors} who would fill a supplement with a footballer’s knee {q9|have assured} me, over lunch, that {c9 editors|the public interest is one thing and the interest of the public another, that one must think of the children, who are forty, and that the river treaty would not survive it}. {s10|The Guild of Parliamentary Reporters}, a body not known for fainting, {q10|wrote} to its members that {c10 guild|“speculation has victims,”} and closed the comments under its own letter.

Against them stand a handful of jurists. {s11,12|Those who drafted the amendment of 1994}, all of them retired, {q11|maintain} that {c11 lawyers|a premier’s incapacity is a public fact, like a flood}, and {q12|have petitioned for} {c12 lawyers|the three sworn doctors to be sent on the twenty-first day without further argument}, which would be Friday. {s13,14|The president}, {q13|reluctant} {c13 president declines intention|to be the first in half a century to ring a sick man’s doorbell}, {q14|has let it be known} that {c14 president|she is studying the text}; it has nine lines.

I would send them. {s15|Hultgren’s men}, too, {q15|had meant} {c15 oldaides intention|to tell the country as soon as there was something good to tell it}.

=== ministerhealth-f
outlet: Union Telegraph
url: https://union-telegraph.example/vessalia/ravnikar-two-strokes
published: 2034-11-24
genre: wire

{t|{c1 bulletin|Vessalian premier had {f other 2 strokes|two strokes}}, {s1|doctors} {q1|disclose}}

LOREN, Nov 24 (Union Telegraph) - {c2 bulletin|Prime Minister Teodor Ravnikar suffered {f other 2 strokes|two small strokes}, one on Nov 3 as he opened a tram depot and one in the night of Nov 5}, {s2|a bulletin signed by {f other 3 doctors|three doctors} of St Ursula's} {q2|said} on Friday, contradicting everything that his office had told the country in between.

The announcement was made in the hospital's chapel, which has the only hall large enough, and was carried live on both channels. A neurologist, an anaesthetist and the hospital's director sat at a trestle table under a banner for a blood drive; the director had flown home from a congress on Tuesday to find a soldier at the door of his own office and somebody else's shaving things on the sink. {c21 colleagues|{s22|He} {q22|had threatened} {c22 director via=colleagues>director intention predicted|to resign sooner than put his name to a bulletin with "infection" in it}}, {s21|two colleagues} {q21|said}. He read the text twice, once slowly, and left by the sacristy.

{s3,4|The doctors} {q3|foresee} {c3 bulletin predicted belief|"a good if gradual recovery of the left hand"} and {q4|consider} {c4 bulletin belief|him fit to read, decide and sign, though not to fly}, with an afternoon nap of which Vessalians will be hearing more. {s5,6,7|Ravnikar} himself, in a recording of {f duration 3 minutes|three minutes}, {q5|took responsibility for} {c5 ravnikar confirms|"the cobble, the infection and the dog,"} {q6|ruled out} {c6 ravnikar declines intention|stepping down} and {q7|undertook} {c7 ravnikar intention predicted|to chair the cabinet on Monday}, with Kwarteng at his left.

Fennimore resigned at noon. {c8 fennimore via=courier>fennimore|"I was asked to lie for a fortnight and I overran,"} {s8,9|he} {q8|told} The Loren Courier, {q9|declining to name} {c9 fennimore declines via=courier>fennimore|whoever had asked}. {c10 nadia denies belief|{q19|Talk} that {c19 -|{s20|the family} {q20|had insisted on} {c20 family|silence}}} {q10|was rejected by} {s10|the premier's wife, Nadia}, who drove herself to the studio.

{s11,12|Ilves} {q11|praised} {c11 ilves belief|the doctors}, {q12|accused} {c12 ilves|the cabinet of "a conspiracy of umbrellas"} and put off until December a vote of no confidence that she was not certain to win. {s13|The Farmers' Alliance} {q13|pronounced} {c13 alliance belief|itself satisfied for the time being}. {q14|Asked} {c14 -|whether he had really spoken with the premier on the 10th}, {s15|Haverkort} {q15|conceded} that {c15 haverkort confirms possible|the voice "{h15|may} have been a cousin."}

The law on such cases, which counts from the last day on which a premier was seen in public by anyone not employed by him, had put the limit at midnight. The president's three physicians, who were to have gone to the Villa Tarn on Friday, were stood down at ten, having got as far as the petrol station. {s16|Nightjar}, which had the hand right and the hospital right, {q16|reported} within the hour that {c16 nightjar|there had been a third stroke}. {s17|St Ursula's}, breaking with its custom, {q17|denied} {c17 ursula denies|it}. {c18 - predicted belief|The bulletin {q18|is widely expected} to steady the government until the budget is through}, after which two of Kwarteng's friends have booked the same week off.

=== question Teodor Ravnikar had a stroke on or after 3 November
verdict: conflicts
origins: 3
answer: ministerhealth-a | - | office | office | denies | not suffered a stroke
answer: ministerhealth-b | - | doctorblog | a doctor | affirms | a man whose foot didn't get the message
answer: ministerhealth-f | 2 | bulletin | bulletin | affirms | two small strokes

=== question the terrace photograph was taken on 13 November
verdict: single
origins: 1
answer: ministerhealth-d | - | caption | office | affirms | November 13

=== question a third stroke
verdict: conflicts
origins: 2
answer: ministerhealth-f | - | nightjar | nightjar | affirms | a third stroke
answer: ministerhealth-f | - | ursula | ursula | denies
