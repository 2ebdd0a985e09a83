story: earthquakelaw
title: The Serhend earthquake and the builders' amnesty
split: train
topic: disaster

speaker drp = body | Disaster and Relief Presidency
speaker unal = named | Cevdet Ünal
speaker bingol = named | Rojda Bingöl
speaker institute = body | Kandil Seismological Institute
speaker survey = body | Continental Seismic Survey
speaker chamber = body | Chamber of Civil Engineers
speaker kaplan = named | Berfin Kaplan
speaker warning = document | 2027 report of the Chamber of Civil Engineers
speaker akdogan = named | Serpil Akdoğan
speaker sahbaz = named | Tuncay Şahbaz
speaker amedi = named | Xalid Amedî
speaker tunali = named | Hikmet Tunalı
speaker tlawyer = named | Orhan Vardar
speaker kanal = outlet | Kanal Mavi
speaker erol = named | Gülistan Erol
speaker drone = footage | drone footage of Zêrav
speaker cctv = footage | camera of a pharmacy in Zêrav
speaker survivors = unnamed | survivors at the sports hall in Zêrav
speaker doctors = unnamed | doctors in Göksuyu
speaker villagers = unnamed | villagers above Zêrav
speaker record = document | building file of Green Valley Residences
speaker builders = body | Union of Contractors
speaker miner = named | Bayram Koç
speaker police = body | Akçehir airport police
speaker prosecutor = unnamed | a prosecutor in Göksuyu
speaker lists = document | mukhtars' lists
speaker economists = unnamed | economists at a bank in Akçehir
speaker buyers = unnamed | people who bought flats in Green Valley Residences
speaker ministry = body | Ministry of Urbanism
speaker unaloffice = body | governor's office of Serhend
speaker sabah = outlet | Yeni Sabah
speaker billdraft = document | bill drafted by the Chamber of Civil Engineers
speaker erciyes = named | Nihat Erciyes
speaker assembly = body | assembly in Akçehir
speaker card = document | library card of the 2027 report
speaker aides = unnamed | two aides of Nihat Erciyes

=== earthquakelaw-a
outlet: Levant Press Agency
url: https://levant-press.example/en/serhend-quake-first
published: 2033-01-18
genre: wire

{t|Earthquake kills {f killed 114.. at_least people|at least 114} in Serhend; {s1|mayor} {h1|{q1|fears}} {c1 bingol possible belief|"{f killed 2000.. vague people|thousands}"}}

GÖKSUYU, Jan 18 (LPA) - A strong earthquake shook the province of Serhend before dawn on Tuesday, flattening apartment blocks in three towns and cutting the only road to the valley of the Zêrav.

{c2 drp|{f killed 114.. at_least people|At least 114 people} had been killed and {f injured 860 about people|some 860} injured by four in the afternoon}, {s2|the Disaster and Relief Presidency (DRP)} {q2|said}. {s3|Rojda Bingöl, the mayor of Zêrav}, {q3|said} {c3 bingol|{f destroyed 212 buildings|212 buildings} were down in her town alone}.

{s4,5|The Kandil Seismological Institute} {q4|gave} {c4 institute|the magnitude as {f other 6.9 magnitude|6.9}}, {q5|revising} {c5 institute|an earlier reading of {f other 6.6 magnitude|6.6}}; {s6|the Continental Seismic Survey} {q6|put} {c6 survey|it at {f other 7.1 magnitude|7.1}}. The shock came at 5:12, at minus nine degrees, when nearly everybody was in bed.

{c7 erol|"The stairs went first,"} {q7|said} {s7|Gülistan Erol, a cook}, who climbed down a drainpipe in Zêrav with a child tied to her back by a curtain.

{s8|The engineers' chamber} {q8|has warned} since 2027 that {c8 chamber|much of the province is built on "paper columns."} {s9|Urbanism Minister Serpil Akdoğan} {q9|asked} {c9 akdogan|the public not to "hold trials beside graves."} {c10 - possible belief|{f affected 3.. vague hamlets|Several mountain hamlets} {h10|{q10|are feared}} to have been buried}, and {s11|the governor} {q11|could give no news of} {c11 unal cannot_verify|them}.

=== earthquakelaw-b
outlet: Kanal Mavi
url: https://kanal-mavi.example/live/serhend
published: 2033-01-19
genre: live blog

{n|LIVE | Serhend earthquake | Donate: account 4471 | Watch}

{t|Serhend quake live: {c1 drp|toll now {f killed 386 people|386}}, {s1|DRP} {q1|says}}

17:20 {s2|DRP}{q2|:} {c2 drp|{f killed 386 people|386 dead}, {f injured 2140 people|2,140 injured}, {f rescued 91 people|91 pulled out alive}}.

16:45 {s3|Mayor Bingöl}, in a post from her car{q3|:} {c3 bingol|"In Zêrav alone we have {f killed 290 people|290 shrouds}. Somebody in Akçehir cannot count or does not wish to."} {s4|The governor, Cevdet Ünal}, {q4|calls} {c4 unal denies|her number "unhelpful and untrue."}

15:10 {s5|Drone footage from our colleague Azad} {q5|shows} {c5 drone|Green Valley Residences, a block of {f destroyed 96 flats|96 flats}, lying on its side with the washing still on the balconies}.

14:30 The interior minister has landed in Göksuyu. {s6|Tuncay Şahbaz} {q6|vows} {c6 sahbaz predicted intention|to find "whoever sold a grave as a home."}

13:05 {f deployed 44 miners|Forty-four coal miners} have arrived in two buses, {f distance 900 km|900 km} by night. {s7|BAYRAM KOÇ}{q7|:} {c7 miner|We stop every engine on the hour and listen. Then we dig where it answered.}

12:20 {s8|The Continental Seismic Survey} {q8|has lowered} {c8 survey|its magnitude to {f other 7.0 @2033-01-18 magnitude|7.0}}. {s9|Kandil} {q9|stands by} {c9 institute|{f other 6.9 @2033-01-18 magnitude|6.9}}.

11:40 In the sports hall of Zêrav {s10|survivors} {q10|say} {c10 survivors|they have not seen a tent}. {s11|The DRP} {q11|said} earlier {c11 drp|it had sent {f deployed 3500 tents|3,500}}. We counted {f other 60 about tents|about sixty}, still in their bags, on a truck whose driver had gone to look for his mother. Snow since eleven.

=== earthquakelaw-c
outlet: Yeni Sabah
url: https://yeni-sabah.example/en/weekend/construction-peace
published: 2033-01-22
genre: broadsheet

{t|The amnesty that put a seal on the cracks}

{n|Yeni Sabah English
By Mahir Sönmez in Zêrav and Lale Aksu in Akçehir
Published 22 January 2033 – 06:00
6 min read}

What is left of Green Valley Residences is the lift shaft. It stands by itself on the bank of the Zêrav, seven floors high, with a calendar on the wall of what used to be somebody's kitchen, and round it on Friday night men were burning doors to keep warm. Nobody speaks above a murmur. Every hour a whistle is blown and the machines stop, and people put their ears to the slabs. Then a second whistle, and the machines go on.

The law that made the building legal took an afternoon. In March 2028, three months before an election, the assembly passed what {s19|it} {q19|called} {c19 assembly|construction peace}. Whoever owned a house or a floor or a whole block that broke the code could declare it on a website, pay three percent of its value and print out a certificate with a seal. No engineer came. In Serhend, {f affected 41000 buildings|41,000 buildings} were made lawful in this way, and the treasury took in {f money 3200000000 lira|3.2 billion lira}, which went on a ring road, also cracked.

It was not as if nobody had spoken. {s1|A report by the Chamber of Civil Engineers}, handed to the assembly's library in 2027 and {c20 card|borrowed}, as {s20|the card} {q20|shows}, {c20|once}, {q1|warned} that {c1 warning predicted|in a shock above 6.5 the province would lose {f percent 20 about dwellings|a fifth} of its dwellings, that the columns of ground-floor shops were being cut away to make room for windows, that sea sand with the salt still in it had been found in concrete as far inland as Zêrav, and that an amnesty would turn each of these offences into somebody's property}.

{c2 kaplan|"I took the minister a piece of that concrete in a jam jar,"} {q2|said} {s2|Berfin Kaplan, the chamber's president}, at her kitchen table in Göksuyu, where the plaster was down. {c2|"You could crumble it with a spoon. She thanked me for the jam.

"I am not saying this to be clever. I lost my aunt on Tuesday. She had a certificate too, in a frame."}

The file of Green Valley is thin. {s3|It} {q3|states} that {c3 record|{f other 4 floors|four floors} were permitted in 2011}; {f other 7 floors|seven} were built, and in 2028 the difference was forgiven for {f money 612000 lira|612,000 lira}. {c4 buyers|The flats} {q4|were remembered by} {s4|people} who bought them {c4|as dry and warm and rather dear}. The contractor, Hikmet Tunalı, has not been seen since Wednesday. {c5 tlawyer via=kanal>tlawyer|His client "poured what the municipality signed,"} {s5|his lawyer, Orhan Vardar}, {q5|told} Kanal Mavi. {s6|A camera over a pharmacy across the road} {q6|shows} {c6 cctv|the block leaning, straightening as if it had thought better of it, and going down in {f duration 7 @2033-01-18 seconds|seven seconds}}.

{s7|Serpil Akdoğan}, who was then a deputy and is now the urbanism minister, {q7|defends} {c7 akdogan belief|the law as "a hand held out to the poor."} {c8 amedi|She} {q8|has been accused by} {s8|Xalid Amedî, an opposition deputy from the valley}, {c8|of having sold the dead their own coffins}. {s9|The Union of Contractors}, whose members had lobbied for the amnesty with dinners and a song, {q9|now regrets} {c9 builders belief|"its application in certain districts."}

How many died depends on who is asked and when. {s10|The DRP} {q10|put} {c10 drp|the toll at {f killed 611 @2033-01-21 people|611} on Friday night}. By {s11|the mayor}'s {q11|tally}, {c11 bingol|Zêrav by itself has buried {f killed 840 @2033-01-21 people|840}}. {s12|The lists kept by the mukhtars}, the elected heads of quarters, who write names in school exercise books, {q12|suggest} {c12 lists|a figure in between}. {s13|Two doctors at the state hospital in Göksuyu} {q13|said} {c13 doctors|bodies claimed by relatives before noon on the first day had not been counted at all}. {s14|The governor's office} {q14|denied} {c14 unaloffice denies|this}. {s15|This newspaper} {q15|could not verify} {c15 sabah cannot_verify|any of the totals}.

In the villages above the town, where the doors are low and the language is Kurdish, help came late. The road is a shelf blasted out of the gorge by convicts in the thirties, and the first two kilometers of it had gone into the water; men walked out over the ridge with the injured tied to doors, eleven hours in the snow, and walked back in with flour. A helicopter landed at Gundê Jor on Thursday with blankets and a television crew. {s16|Villagers} there {h16|{q16|believe}} {c16 villagers probable belief|they were left to the last because of how they voted}, a suspicion that {s17|Cevdet Ünal, the governor}, {q17|calls} {c17 unal|"poison"} and that the timetable of the helicopter, {f launched 31 flights|31 flights} in three days of which {f launched 2 flights|two} went north, does little to cure.

An earthquake of this size is no rarity here. The fault that runs under the river has moved in 1822, 1893 and 1968, each time to the sorrow of about as many people as lived in stone houses. Reinforced concrete was meant to end that. It can: in the garrison quarter of Göksuyu, put up by army engineers in 1994 and inspected yearly by men who were afraid of their colonel, not a window was broken. What matters is steel, clean sand, a column where the drawing has one, and a stranger with a stamp who is allowed to say no.

{c18 economists probable|The bill {h18|may} come to {f money 90000000000 lira|90 billion lira}}, {s18|economists at a bank in the capital} {h18|{q18|estimate}}. That is {f other 28 about times the amnesty's revenue|some 28 times} what the certificates brought in.

=== earthquakelaw-d
outlet: Anadil Agency
url: https://anadil.example/en/news/akdogan-zerav
published: 2033-01-23
genre: translation

{t|{s1|Minister Akdoğan}{q1|:} {c1 akdogan predicted|State to deliver {f other 12000 homes|12,000 homes} in one year}}

ZÊRAV, January 23 (Anadil) – Making examinations in the disaster area, {s2|Minister of Urbanism Serpil Akdoğan} {q2|conveyed} that {c2 akdogan predicted|the foundations of the first homes would be laid in March}.

{s3|The Minister}, who drank tea with citizens in the tent city, {q3|underlined} that {c3 akdogan|{f deployed 5200 tents|5,200 tents} had reached their owners}. {q4|Stressing} that {c4 akdogan|the law of 2028 "did not pour any concrete,"} {s4,5|Akdoğan} {q5|invited} {c5 akdogan|the opposition "to show respect to our pain."}

{s6|Governor Cevdet Ünal}, for his part, {q6|informed} that {c6 unal|the loss of life had risen to {f killed 702 people|702} and that {f injured 1310 people|1,310 citizens} were still being treated}. {c7 unal denies|Claims that aid was withheld from certain villages do not reflect the truth}, {s7|he} {q7|said}. The visit was completed at 16:40. The Minister's convoy, consisting of {f other 22 vehicles|22 vehicles}, departed for Akçehir.

=== earthquakelaw-e
outlet: Günlük Ayna
url: https://gunluk-ayna.example/en/tunali-caught
published: 2033-01-24
genre: tabloid

{t|GOTCHA: builder of tower of death held at Gate 9}

{c1 police|Runaway builder Hikmet Tunalı was grabbed at the gate of a flight to the islands in his brother's coat and somebody else's glasses}, {s1|airport police} {q1|said}.

{c2 tunali possible|"I was on my way to a dentist,"} {s2|he} {q2|{h2|is said} to have told} the officers. {c3 - possible|There was {h3|{q3|reportedly}} {f money 340000 euros|340,000 euros} in the coat}.

{s4|A prosecutor in Göksuyu} {q4|intends} {c4 prosecutor predicted intention|to charge him with causing {f killed 71 people|71 deaths}}, one for each body lifted from Green Valley so far. Tunalı, 58, started out selling window frames from a handcart and had his face on the side of a football team. {c5 tlawyer via=kanal>tlawyer|He had "poured what the municipality signed,"} {q5|according to} {s5|his lawyer, Orhan Vardar}, who was speaking to Kanal Mavi.

{s6|Mayor Rojda Bingöl}, whose office was then held by a rival, {q6|shot back} that {c6 bingol|nobody had signed for the three extra floors}.

=== earthquakelaw-f
outlet: Levant Press Agency
url: https://levant-press.example/en/serhend-toll-inquiry
published: 2033-01-29
genre: wire

{t|Serhend quake toll jumps to {f killed 1204 people|1,204} as agency changes its count}

AKÇEHİR, Jan 29 (LPA) - {s1,2|The Disaster and Relief Presidency} {q1|raised} {c1 drp|the death toll of the Serhend earthquake to {f killed 1204 people|1,204}} on Saturday, {q2|acknowledging} that {c2 drp confirms|bodies taken away by relatives on the first day had been left out}.

{f missing 140 about people|About 140 people} are still missing. {s3,4|Rojda Bingöl, the mayor of Zêrav}, who {q3|had long accused} {c3 bingol|the agency of shrinking the dead}, lowered a flag and {q4|said} {c4 bingol|she would not gloat}. {s5,6|She} {q5|put} {c5 bingol|the number in her own town at {f killed 817 people|817}}, below what she had given a week earlier, {q6|explaining} that {c6 bingol|some names had been written in two exercise books}.

In the assembly a motion for an inquiry into the amnesty of 2028 failed by {f other 301 deputies|301 votes} to {f other 244 deputies|244}. {s7|Serpil Akdoğan, the urbanism minister}, {q7|refused} {c7 akdogan declines intention|to step down}. {s8|Xalid Amedî}, who had tabled it, {q8|asked} {c8 amedi|why the minister's own summer house held certificate number 11}. {s9|She} {q9|did not answer} {c9 akdogan silent|the question}. {c10 ministry|The certificate}, {s10|her ministry} {q10|said} later, {c10|concerned "a pergola."}

The certificates cannot simply be cancelled. Banks have lent against them, courts have divided them among heirs, and in {f affected 9 towns|nine towns} the municipality itself sits in a building that has one. {s11|A bill drafted by the Chamber of Civil Engineers} {q11|proposes} {c11 billdraft|an inspection of every such building above three floors within {f duration 18 months|eighteen months}, at the cost of the seller where he can be found}. {s12|The contractors} {q12|are against} {c12 builders belief|it}. {s13|Prime Minister Nihat Erciyes} {q13|does not want} {c13 erciyes predicted intention|to sign anything before the spring}. {c14 aides possible|A law "that people will still want in May" {h14|may} be better than a quick one}, {s14|two of his aides} {q14|said}.

In Göksuyu {f arrested 17 people|17 people} have been charged, among them {f arrested 5 people|five} municipal engineers. {s15|Hikmet Tunalı, the builder of Green Valley Residences}, {q15|denies} {c15 tunali denies|every count}. {c16 tlawyer|He}, {s16|his lawyer} {q16|said}, {c16|"is being asked to carry a ministry on his back."}

{s17|The Kandil Seismological Institute} {q17|has recorded} {c17 institute|{f other 4301.. more_than aftershocks|over 4,300 aftershocks}}. Schools in the province open on Monday, in tents, for the children who have one; {s18|the chamber}'s {q18|call for} {c18 chamber|an inspection of the school buildings first} was overtaken by the timetable.

The road to the valley was cleared on Wednesday by army bulldozers, which pushed a landslide of {f other 60000 cubic meters|60,000 cubic meters} into the river and so raised its bed by a meter. Flood sirens were tested the next day. In Zêrav the market has moved to the football pitch, where a barber works with a mirror nailed to a goalpost, and bread is free until the fifth of the month.

=== question people killed in the Serhend earthquake
verdict: supersedes
origins: 1
answer: earthquakelaw-a | 114.. | drp | drp
answer: earthquakelaw-b | 386 | drp | drp
answer: earthquakelaw-c | 611 | drp | drp
answer: earthquakelaw-d | 702 | unal | drp
answer: earthquakelaw-f | 1204 | drp | drp

=== question people killed in the town of Zêrav
verdict: conflicts
origins: 2
answer: earthquakelaw-b | 290 | bingol | bingol
answer: earthquakelaw-b | - | unal | unal | denies | the mayor's number is untrue
answer: earthquakelaw-c | 840 | bingol | bingol
answer: earthquakelaw-f | 817 | bingol | bingol

=== question magnitude of the earthquake
verdict: conflicts
origins: 2
answer: earthquakelaw-a | 6.9 | institute | institute
answer: earthquakelaw-a | 7.1 | survey | survey
answer: earthquakelaw-b | 7.0 | survey | survey
answer: earthquakelaw-b | 6.9 | institute | institute

=== question who is to blame for Green Valley Residences, in the words of the builder's lawyer
verdict: single
origins: 1
answer: earthquakelaw-c | - | tlawyer | tlawyer | the municipality signed for what he poured
answer: earthquakelaw-e | - | tlawyer | tlawyer | the municipality signed for what he poured
