story: statueremoval
title: Port Calverton takes General Hathersage off his column
split: train
topic: local councils

# Who speaks
speaker heritage = body | Landmarks Trust, Friends of the Column and Sons of the Seventh Brigade
speaker council = body | Port Calverton City Council
speaker obiang = named | Claudette Obiang
speaker stadler = named | Ruthanne Stadler
speaker microphone = unnamed | most of those who spoke at the hearing
speaker fontenelle = named | Ida Fontenelle
speaker engineers = body | city engineers of Port Calverton
speaker sowande = named | Ignatius Sowande
speaker stone = document | inscription on the Hathersage column
speaker committee = body | Ladies' Monument Committee of 1914
speaker letters = document | letters of the Ladies' Monument Committee
speaker yardley = named | Preston Yardley
speaker friends = body | Friends of the Column
speaker shopkeepers = unnamed | shopkeepers on Levee Circle
speaker dunne = named | Margaret Hathersage Dunne
speaker cousins = unnamed | cousins of Margaret Hathersage Dunne
speaker flowe = named | Quincy Ferdinand-Lowe
speaker lafferty = named | Buford Lafferty
speaker legislators = unnamed | legislators from upriver
speaker poll = document | Tidewater Institute poll
speaker whites = unnamed | white residents of Port Calverton
speaker blacks = unnamed | Black residents of Port Calverton
speaker steiger = named | Halvard Steiger
speaker aides = unnamed | aides to Claudette Obiang
speaker police = body | Port Calverton police
speaker trust = body | Landmarks Trust
speaker sons = body | Sons of the Seventh Brigade
speaker iwu = named | Carmen Iwu
speaker cityattorney = named | Joaquin Petty
speaker insurers = unnamed | insurers of Steiger Rigging
speaker rector = named | Hollis Wren
speaker tour = unnamed | tour guides
speaker school = unnamed | pupils of Levee Middle School
speaker museum = body | Museum of the Provinces
speaker bystander = unnamed | a man with a trumpet
speaker crew = unnamed | a member of the crane crew
speaker leaflet = document | leaflet of the Friends of the Column
speaker appeals = body | appeals court
speaker president = unnamed | president of the Ladies' Monument Committee
speaker statement = document | statement of the mayor's office of 19 May
speaker clerk = unnamed | clerk of the Port Calverton council
speaker readers = unnamed | readers of the Calverton Gazette
speaker engineer1914 = unnamed | city engineer in 1914
speaker architects = body | Guild of Architects
speaker city = body | city of Port Calverton
speaker crew2 = unnamed | a welder of the crane crew

=== statueremoval-a
outlet: Calverton Gazette
url: https://calverton-gazette.example/city/council-hathersage-vote
published: 2035-12-21
genre: local

{n|CALVERTON GAZETTE
City | Parishes | Tides | Obituaries | E-edition}

{t|Council votes {f other 6 votes|6}-{f other 1 votes|1} to bring down Hathersage; {s1|heritage groups} {q1|vow} {c1 heritage intention predicted|to sue}}

{s2|The City Council} voted {f other 6 votes|6} to {f other 1 votes|1} on Thursday to take Gen. Lucius Hathersage off the column where he has stood for 121 years, {q2|declaring} {c2 council|him and {f other 2 monuments|two lesser monuments} "public nuisances"} after a hearing so loud that the clerk twice stopped calling names.

{s3,4,5|Mayor Claudette Obiang}, who {q3|had asked for} {c3 obiang|the removal} in June, a week after the shootings at St. Jude's, {q4|told} the chamber that {c4 obiang|the general "was put there to look down on people and has done it very well,"} {q5|adding nothing about} {c5 obiang silent|where he would go}.

{s6|Ruthanne Stadler}, who cast the lone nay, {q6|pleaded for} {c6 stadler|him to be kept, the circle renamed and a plaque put up}, a compromise of her own on which she spoke for 20 minutes, some of them through a bullhorn.

{s7,8|The Landmarks Trust, the Friends of the Column and the Sons of the Seventh Brigade} {q7|accused} {c7 heritage|the city of skipping its own procedures} and {q8|said} {c8 heritage predicted|they would be in federal court by morning}, with a fourth group, the Garden Society, joining them at noon. More than 300 people had put their names down to speak. {s9|Most of those who got to the microphone} {q9|were for} {c9 microphone belief|keeping him}; the crowd outside, larger and younger, cheered each vote as it came over a phone.

{c10 fontenelle|"I have to walk under that man to pay my water bill,"} {q10|said} {s10|Ida Fontenelle}, 79, who had brought a folding chair. {c10|"He can be tall someplace else."}

{s11|City engineers} {q11|put} {c11 engineers|the cost of the work at {f money 170000 about dollars|about $170,000}}, to be met by {c12 obiang declines|a donor} whom {s12|the mayor} {q12|refuses to name}. {c13 - predicted|Crews {q13|are expected} to start within {f duration 45 days|45 days}}, sooner if a crane can be had.

=== statueremoval-b
outlet: Delta & Dominion
url: https://delta-dominion.example/longreads/the-man-on-the-column
published: 2036-02-14
genre: feature

{t|The man on the column}

{n|By Evangeline Osei-Tutu
Photographs by Rafe Lindholm | 19-minute read}

From the ground he has no face. He is sixteen feet tall and seventy up, and what a visitor to Port Calverton sees of Gen. Lucius Hathersage, late of the Army of the Lower Provinces, is a hat, a pair of folded arms and the underside of a beard. Pigeons have the rest. {c1 tour|He faces north}, {s1|tour guides} {q1|like to say}, {c1|because one never turns one's back on an enemy}; {s2|Ignatius Sowande}, who has spent eleven years on a book about the circle, {h2|{q2|suspects}} that {c2 sowande possible belief|the masons simply read the drawing the wrong way around}.

He never lived in the city, never fought for it and, so far as anyone has been able to discover, spent one night there, with a cold. He was a planter's son and an engineer. When the Lower Provinces went out of the union in 1871, in order to keep the bonded labor on which they had grown rich, he went with them, won two battles, lost the third and taught geometry until he died. The monument came forty years later. {s3|The committee of ladies}, whose letters fill four boxes at the county library, {q3|was alarmed at} {c3 committee belief|"a new insolence on the wharves"} and {s4|its president} {q4|wrote} to the sculptor in 1912 that {c4 president via=letters>president|she wanted "something that can be seen from every quarter where they live."} The stone says less. {s5|The inscription} {q5|hails} {c5 stone belief|the general's "constancy"}; it has no date on it and no war.

This is the object that the City Council voted in December to remove, toward the end of a meeting that began with the sewers, and that was still there, hat and all, on the day I came.

Claudette Obiang is a nurse by training and speaks like one, softly and a little faster than you can follow. {s8|People who have worked for her} {q8|describe} {c8 aides|her as unsentimental to the point of rudeness}. In the summer of the shootings at St. Jude's, when a man of 22 who had photographed himself on the steps of the column killed {f killed 7 @2035-06-11 people|seven people} at choir practice, {s9|she} {q9|resisted}, for most of a week, {c9 obiang denies belief|the {q31|suggestion} that {c31 -|stone had anything to do with it}}. Then she went to the funerals. {c6 obiang|"The third widow asked me what time the sun gets behind him, because that's when it's in her kitchen,"} {q6|said} {s6|Ms. Obiang}. {c6|"I thought she was confused.

"I drove over there that evening. It takes the whole kitchen."} {q7|Having ruled out} {c7 obiang declines intention|a plaque, a screen of trees and a second statue}, {s7|she} sent the council a letter of nine lines.

Nothing in it was new to {s10|Quincy Ferdinand-Lowe}, who has stood on those steps with a sign every Sunday since 2027 and {q10|can hardly believe} {c10 flowe belief|the company he now keeps}. {s11,12|He} {q11|puts} {c11 flowe|it down to "the weather,"} by which he means seven coffins, and {q12|is wary of} {c12 flowe belief|being thanked}.

The other side is easier to caricature than to meet. {s13|Preston Yardley, the lawyer of the Friends of the Column}, a small courteous man with a bowl of peppermints by the telephone, {q13|insists} that {c13 yardley|no client of his has anything against anybody, and that the fight is over who may alter a skyline by letter}, although {s14|a leaflet handed out by the Friends in August} {q14|likened} {c14 leaflet|the council to "a dockside crowd."} {s15|He} {q15|regrets} {c15 yardley belief|the leaflet}. Many of those who come to the Friends' suppers are past 70 and came to the city as brides or schoolteachers; {s16|they} {q16|see} {c16 friends belief|in the column the place where one got off the streetcar}, and {q17|asked} {c17 -|what else it might be}, they pass the rolls.

Nor does blood settle it. {s18,19|Margaret Hathersage Dunne}, a great-granddaughter who breeds mules in the hill counties, {q18|supports} {c18 dunne belief|the removal} and {q19|has offered} {c19 dunne intention predicted|a pasture}; {c20 cousins|she} {q20|has been accused by} {s20|two cousins} {c20|of wanting the bronze for scrap}. {c21 dunne|"He'd have hated it up there. He got dizzy on a horse,"} {s21|she} {q21|told} me. 

Figures are thrown about. {s22|A poll by the Tidewater Institute} {q22|finds} {c22 poll|{s23|{f percent 64 Black residents|64 percent} of Black residents} {q23|in favor of} {c23 blacks belief via=poll>blacks|taking him down} and {s24|{f percent 59 white residents|59 percent} of white ones} {q24|opposed to} {c24 whites belief via=poll>whites|it}}, numbers that have not moved since people first thought to ask, in 2019. {s25|The shopkeepers on Levee Circle} {q25|would be happy with} {c25 shopkeepers belief|either outcome, provided it came on a weekday}. In the legislature, {s26|members from upriver}, a region with no statues to speak of, {q26|have put forward} {c26 legislators intention predicted|a bill that would forbid any city to move a monument to "the late unpleasantness" and would send the state police to guard those that remain}; {s27|the governor, Buford Lafferty}, {h27|{q27|has hinted at}} {c27 lafferty possible intention|signing it}.

What holds things up is more prosaic. To lift eight tons from a height of seventy feet takes a crane of a class of which there are four in the state, and their owners have mail. Halvard Steiger, whose firm won the contract in January, gave it back eleven days later. His car had been burned in his driveway. {s28|The police} {h28|{q28|have not ruled out}} {c28 police possible|an electrical fault}. {s29|Steiger}, who voted for the other candidate and {q29|thinks of} {c29 steiger belief|the general, if at all, as a load}, has moved his trucks to another county. {s30|His insurers} {q30|advised} {c30 insurers|him not to say which}.

When I left, the sun was going down behind the hat. The shadow had crossed the streetcar tracks, the library and the first row of houses, and in one of them somebody was running water.

{n|Delta & Dominion is a reader-supported quarterly. Give the gift of length.}

=== statueremoval-c
outlet: Friends of the Column
url: https://friendsofthecolumn.example/news/statement-january
published: 2036-01-22
genre: press release

{t|{s1|Friends} {q1|deplore} {c1 friends belief|'monument by ambush'} as city starts hiring riggers}

PORT CALVERTON, January 22 — The Friends of the Column today joined three sister societies in the Court of Appeals, where their petition against the removal of the Hathersage Memorial was entered under number 36-114.

{c2 yardley|"The City has answered {f other 9 by=yardley questions|nine questions} out of {f other 40 by=yardley questions|forty},"} {q2|said} {s2,3|counsel Preston Yardley}, {q3|pointing out} that {c3 yardley|neither the landmarks commission nor the park board was given the fourteen days that the ordinance allows}. {c2|"A family that wishes to fell a dead oak on Prytania Row is treated with greater ceremony."}

{s4,5,6|The Friends} {q4|condemn} {c4 friends belief|the burning of a contractor's automobile}, {q5|have no knowledge of} {c5 friends denies|who did it} and {q6|resent} {c6 friends belief|{s9|the Mayor}'s {q9|suggestion}, in a broadcast of January 15, that {c9 obiang|"somebody's grandfather knows"}}. 

{s7|The Society} {q7|remains willing} {c7 friends intention predicted|to bear the whole cost of a plaque, to a limit of {f money ..25000 at_most dollars|$25,000}, with a text to be agreed on by a panel on which the churches would sit}. The offer was first made in July. {c8 friends|It}, {s8|the Society} {q8|notes with regret}, {c8|has never been acknowledged, though the City found time that month to rename a parking structure}.

Supper meetings continue on second Tuesdays at the Gosling Room. Charges for guests are now $18. The choir is short of tenors. Dr. Pruitt's lantern lecture, which addressed the finer points of granite, was the best attended in nine years and will be repeated.

=== statueremoval-d
outlet: The Upriver Statesman
url: https://upriver-statesman.example/opinion/take-him-down-slowly
published: 2036-01-11
genre: column

{t|Take him down, and take your time}

{n|By Cordelia Pham}

I grew up with a general of our own, a lesser one, on a horse that the county had got cheap, and I can report that nobody in Marrow Falls ever learned a thing from him except where to park. So I come to the quarrel in Port Calverton without much reverence. But I also come with a low opinion of hurry, and the two have been fighting it out.

{s1|The mayor}'s {q1|argument}, at its best, is that {c1 obiang|a city cannot ask its bus drivers to drive around a compliment to the man who would have owned them}. At its best it is unanswerable, and {s2|her opponents} {q2|don't so much rebut} {c2 heritage silent|it} as change the subject to procedure. {s3,4|Councilwoman Ruthanne Stadler}, an honest exception, {q3|concedes} {c3 stadler confirms|every word of it} and {q4|still holds} that {c4 stadler belief|history "is a thing you add to,"} which would be more persuasive if anyone had added to it in the 121 years available.

And yet. {s5|The Rev. Hollis Wren}, who buried {f killed 4 @2035-06-11 people|four of the seven} killed at St. Jude's, was in no rush{q5|:} {c5 rector|"I'd like to be asked what goes there. An empty column is still a column."} {s6|He} {q6|had proposed} in the fall that {c6 rector intention predicted|the decision be put to the parishes, one evening each, with a meal}, and {q7|was told by} {s7|the city attorney, Joaquin Petty}, that {c7 cityattorney|"grief has no standing under the ordinance."} I have read the ordinance and it hasn't. {s8|Mr. Petty}'s {q8|fear} was that {c8 cityattorney predicted belief|a single month's delay would carry the thing into the legislative session}, where {s9|the gentlemen from upriver}, who are my own representatives and who {q9|imagine} {c9 legislators belief|themselves in the path of a mob}, were waiting with a bill.

He was right about the bill. {s10|They} {q10|tout} {c10 legislators belief|it as a shield for "all our heroes,"} though by my count it would shield {f other 31 monuments|31 monuments}, {f other 29 monuments|29} of them to one side. {s11|Gov. Lafferty}, who {q11|dreads} {c11 lafferty belief|being asked about it}, has discovered an interest in oysters.

{s14|The clerk} {q14|tells} me {c14 clerk|the council discussed none of this in December}. It discussed cranes. {q12|Asked} by letter {c12 -|what she means to do with eight tons of bronze}, {s13|Ms. Obiang} {q13|referred} me to {c13 obiang|"a later phase."} I favor the removal and I distrust the phase.

=== statueremoval-e
outlet: Interstate Press
url: https://interstate-press.example/courts/hathersage-appeals-ruling
published: 2036-03-07
genre: wire

{t|{c1 appeals|General may fall}, {s1|appeals court} {q1|rules}}

PORT CALVERTON, March 7 (Interstate Press) — {c2 appeals|Port Calverton owns its monument to Gen. Lucius Hathersage and may remove it whenever it likes}, {s2|a federal appeals court} {q2|ruled} on Friday, ending a suit by four preservation groups that had kept the bronze on its column through the carnival season.

{s3,4|The panel}, in an opinion of 19 pages by Judge Carmen Iwu, {q3|found} that {c3 appeals|the groups had shown neither a title to the land nor a harm that money could not mend, and that their reading of the landmarks ordinance "would let a hedge veto a hospital,"} but {q4|rejected} {c4 appeals denies|{s17|the city}'s {q17|claim} that {c17 city|it need never say who was paying}}. {c5 iwu|"A gift to the public is a public matter,"} {s5|Iwu} {q5|wrote}. {s6|The city attorney, Joaquin Petty}, {q6|said} {c6 cityattorney predicted|the name would be released "when he is out of range."} It was not clear whom he meant.

{s7,8|Preston Yardley}, for the groups, {q7|expressed disappointment with} {c7 yardley belief|the judgment} and {q8|would not say} {c8 yardley declines|whether he would ask the full court to hear it}, which it has done in three of the last 200 cases. {s9|One of his clients, the Sons of the Seventh Brigade}, {q9|is bent on} {c9 sons intention|going on}; {s10,11|another, the Landmarks Trust}, long {q10|uneasy with} {c10 trust belief|the company}, {q11|has called} {c11 trust|the matter "litigated enough."}

{c12 police|{f attending 90 about people|About 90 people}} {q12|were estimated by} {s12|police} {c12|to have gathered at the circle by dusk}, {s13|a man with a trumpet} among them, who {q13|wanted} {c13 bystander intention|only a dry place to practice}.

A bill to bar such removals passed the state House on Feb. 26 and is before a Senate committee, whose chairman has a cold. {s14,15|Gov. Buford Lafferty}, {q14|having first signaled} that {c14 lafferty intention predicted|he would sign it}, {q15|now professes} {c15 lafferty|himself undecided}. {c16 - probable|The city {h16|{q16|is thought}} to have found a crane in another state, under another name}.

=== statueremoval-f
outlet: Calverton Gazette
url: https://calverton-gazette.example/live/hathersage-removal
published: 2036-05-19
genre: live blog

{t|Live: the general comes down}

3:12 a.m. Streets around Levee Circle have been closed since midnight. The crane came over the Narrows bridge with its plates taped up. Officers on the roofs. Our reporter, who is behind the second barrier, counts {f other 6 trucks|six trucks} and no license numbers.

3:40. {s1|Police} {q1|are asking} {c1 police|people not to fly drones}. A couple have been flown. {s2|A member of the crew}, face covered, {q2|shouted} to us that {c2 crew|they'd been told {f duration 5 hours|five hours} and it would take nine}.

4:55. Not everybody is in bed. {s3|Quincy Ferdinand-Lowe}, sign in hand{q3|:} {c3 flowe|"Eight years of Sundays, and they go and do it on a Monday."} On the other side of the barrier {s4,5|about a dozen of the Friends}, in their good coats, {q4|have been praying for} {c4 friends intention|rain}, {q5|convinced} that {c5 friends belief|no rigger will lift in the wet}. It is dry.

5:38. {s18|Several of you} {q18|have asked} {c18 readers|what becomes of the column}. It stays, for now. It is Narrows limestone in eleven drums, paid for with a levy on every bale that crossed the wharf in the spring of 1913, and it took two summers to put up, the first of them lost to a strike by the stonecutters. {s19|The city's engineer of the day}, who was not asked to the unveiling, {q19|put} in his diary that {c19 engineer1914|it leaned}. It does, by an inch. {c20 architects|The council} {q20|has been urged by} {s20|the Guild of Architects} {c20|to leave it bare for a year}; {s21|Stadler} {q21|is on record as favoring} {c21 stadler belief|a lantern}.

6:31. Straps on. {s6|Stadler}, who has come with coffee for both camps, {q6|told} us {c6 stadler|she had "lost fair" and would sooner see it done well than twice}. {q7|Asked} {c7 -|if she'd vote the same way again}, {s8|she} nodded{q8|:} {c8 stadler|"Tomorrow. Today I'd just like him not to drop."}

7:05. From the mayor's office, a statement. {s9,10|Obiang} {q9|is grateful to} {c9 obiang belief|the crew}, {q10|regrets} {c10 obiang belief|the hour} and will speak at ten. {s11,12|It} {q11|puts} {c11 statement|the cost so far at {f money 610000 dollars|$610,000}}, more than three times what the council was told in December, with the police accounting for most of the difference, and {q12|says nothing of} {c12 statement silent|the donor}.

8:17. He's moving. He swings a little to the left. Someone has started on a trumpet.

8:26. Down. Under the boots, {s13|a welder} {q13|reports}, {c13 crew2|there was a bird's nest and a newspaper}. The newspaper was ours. 

9:02. {s14,15|The Museum of the Provinces}, mentioned in the winter as a home for him, {q14|is unwilling} {c14 museum declines intention|to take him in}, {q15|citing} {c15 museum|its floors}. {s16|Dunne}, up from the hill counties with a flatbed, {q16|repeated} {c16 dunne intention predicted|her offer of a pasture}. Both camps clapped.

10:20. Obiang spoke for four minutes, took no questions, and walked back across the tracks through the place where the shadow would have been. {s17|Children from Levee Middle School}, let out to see the end of it, {q17|wondered} {c17 school|whether the pigeons had been told}.

=== question cost of taking down the Hathersage statue
verdict: supersedes
origins: 2
answer: statueremoval-a | 170000 | engineers | engineers
answer: statueremoval-f | 610000 | statement | obiang

=== question who pays for the removal
verdict: unverified
origins: 0
answer: statueremoval-a | - | obiang | obiang | declines | a donor
answer: statueremoval-f | - | statement | obiang | silent | says nothing of the donor
