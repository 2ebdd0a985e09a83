story: khanat
title: Coalition talks collapse in Zarafkan amid coup rumours, arrests and a denied illness
split: train
topic: politics

speaker birlik = body | Birlik
speaker dzhak = named | Saltanat Dzhakypova
speaker serkebai = named | Nurlan Serkebai
speaker matkerim = named | Ulan Matkerim
speaker palace = body | the presidential office
speaker ospanali = named | Daniyar Ospanali
speaker postsqt = document | posts on the channel Qara Tas
speaker tolebay = named | Aigerim Tolebay
speaker traders = unnamed | traders
speaker film = footage | a film made from a balcony on Sarybulak Street
speaker defmin = body | Zarafkan's defence ministry
speaker officers = unnamed | two officers of the capital garrison
speaker readers = unnamed | readers of The Saddle Letter
speaker sceptics = unnamed | sceptics
speaker consultant = unnamed | a consultant at the Republican Cardiology Centre
speaker doctor2 = unnamed | a second doctor
speaker minutes = document | minutes of the Agrarians' committee meeting
speaker agrarian = unnamed | an Agrarian deputy from Talas-Say
speaker atajol = body | Ata-Jol
speaker kgm = body | Committee for State Protection
speaker abdy = named | Ruslan Abdyzhapar
speaker detained = unnamed | the detained persons
speaker guli = named | Gulnara Esenkul
speaker adilet = body | Adilet
speaker lawyer = named | Jamshid Hakberdi
speaker poll = document | a poll by the Issyn Institute
speaker policez = body | Almurghan police
speaker clerk = unnamed | a clerk at the Ninth District Court
speaker warrant = document | a warrant seen by The Meridian
speaker meridian = outlet | The Meridian
speaker diplomats = unnamed | three diplomats from two embassies
speaker whitehall = body | the White Hall
speaker clinic = body | Sankt Ruprecht clinic in Lendau
speaker aviation = document | flight records
speaker critics = unnamed | critics of the president
speaker channel2 = outlet | Channel Two
speaker taza = body | Taza Zhol
speaker decree = document | the decree of 16 October
speaker oryn = named | Bekzat Oryntaev

=== khanat-a
outlet: Steppe Wire
url: https://steppewire.example/zarafkan/coalition-talks-collapse
published: 2034-10-10
genre: wire

{t|Zarafkan coalition talks collapse, {s1|Birlik} {q1|blames} {c1 birlik|Agrarians}}

ALMURGHAN, Oct 10 (Steppe Wire) – Talks on a new government for Zarafkan broke down late on Monday after {f duration 23 @2034-10-09 days|23 days}, with {s2|the biggest party} {q2|accusing} {c2 birlik|a would-be partner of “selling the same horse twice”} and no date set for another meeting.

{s3|Saltanat Dzhakypova}, who leads the centre-left Birlik, {q3|told} reporters on the steps of the Kengesh, the parliament, that {c3 dzhak|her negotiators had stood up when the Agrarian Union “asked at ten in the evening for a fourth ministry”}.

{c4 dzhak|“We had a text of {f other 61 pages|61 pages} and it wanted only signatures,”} {s4|she} {q4|said}. {c4|“Then a telephone rang next door and they came back different people.”}

{s5|Nurlan Serkebai, the Agrarians' chairman}, {q5|denied} {c5 serkebai denies|having made any new demand}. By {s6|his} {q6|account}, {c6 serkebai|{f other 3 ministries|three ministries} – water, transport and interior – had been promised to his party on Sept 20, before the first formal session}. {q7|Asked} {c7 -|who had promised them}, {s8|he} {q8|named} {c8 serkebai|Dzhakypova's deputy, {s9|Ulan Matkerim}}, who {q9|did not answer} {c9 matkerim silent|messages} on Tuesday.

Birlik took {f other 47 seats|47} of the {f other 120 seats|120 seats} in the September election, on a turnout of {f percent 58.3 voters|58.3 percent}. With Taza Zhol, an anti-corruption party that has {f other 18 seats|18}, and the {f other 15 Agrarians|15 Agrarians} it would have commanded {f other 80 seats|80}. Ata-Jol, the party of President Bekzat Oryntaev, came second with {f other 31 seats|31}; {f other 9 deputies|nine deputies} sit for no party at all. If no majority is found within {f duration 30 days|30 days} of the first sitting, a term that ends on Oct 16, the president may appoint a premier of his own choosing, who then has until February to win a vote of confidence.

Oryntaev, 68, was last seen in public on Sept 28, at the opening of a canal. {s10,11|His office} {q10|said} on Tuesday that {c10 palace|he was “working with documents”}, and {q11|dismissed} {c11 palace denies|as “kitchen talk” {s12|posts on the channel Qara Tas} {q12|saying} {c12 postsqt|he had been flown abroad for treatment}}.

{c13 tolebay|“Nobody gains from the sixteenth except the palace,”} {q13|said} {s13,14|Aigerim Tolebay}, who teaches politics at Almurghan State University and sat on the last electoral commission. She {q14|expects} {c14 tolebay predicted belief|a minority cabinet by November, or a second election in spring}.

The dinar slid {f percent 2.1 dinar|2.1 percent} against the dollar. {s15|Traders} {q15|put} {c15 traders|this down to nerves and to a thin market ahead of Thursday's holiday}.

=== khanat-b
outlet: The Saddle Letter
url: https://saddleletter.example/p/tanks-a-telephone-and-a-cough
published: 2034-10-12
genre: blog

{n|The Saddle Letter
Zarafkan politics, every other Thursday. Forwarded this? Subscribe here.}

{t|Tanks, a telephone and a cough}

{n|Bermet Sadyr and Otto Lindqvist
Oct 12 · 9 min read · ♥ 88}

Good evening from Almurghan, where the plane trees on Kengesh Avenue have dropped their leaves too early and where everyone you meet has a cousin in the general staff.

First, the tanks. At about four on Tuesday morning {f deployed 18 @2034-10-10 armoured vehicles|18 armoured vehicles} rolled through the northern suburb of Zhanakorgan towards the capital, turned round at the cement works and rolled back. {s1|A film made from a balcony on Sarybulak Street} {q1|shows} {c1 film|them passing nose to tail, headlights off}. {s2|The defence ministry} {q2|calls} {c2 defmin|it “a planned night march of the 4th Brigade”}. {s3|Two officers of the capital garrison} with whom we spoke separately {q3|say} {c3 officers|nothing was planned}: {c4 officers|the brigade's commander}, {s4|they} {q4|said}, {c4|{q5|had been told} by telephone that {c5 -|the Kengesh was about to be stormed} and had driven off to protect it}. {c6 officers cannot_verify|By whom}, {s6|neither} {q6|could say}.

The word “coup” entered the conversation on Monday, through Qara Tas. {s8|The channel's post}, deleted after {f duration 40 @2034-10-09 minutes|40 minutes}, {q8|stated} that {c8 postsqt|“the men with stars” had given the president until Friday to hand over}. Qara Tas once buried a foreign minister who was fishing at the time. It was also right about the gas contracts, months before anyone else.

{s9|Several of you} {q9|have asked} {c9 readers|whether anybody in uniform wants the job}. Zarafkan's army is small, badly paid and older than the republic. Its generals own car washes. In 2019, when crowds took the mint, the garrison stayed in barracks and played volleyball, in full view of the Hotel Orion.

Second, the cough. Bekzat Oryntaev was due at the cotton fair in Qizilkum on Sept 30 and did not come. On Wednesday the palace released a photograph in which he signs a paper beneath a clock that stands at ten past ten, and {s10|sceptics} {q10|said} that {c10 sceptics|the same clock had shown the same hour in a picture of last year}. {c11 tolebay|“The hands are the only thing in it that has never moved,”} {q11|quipped} {s11|the political scientist Aigerim Tolebay} on her page.

{s12|A consultant at the Republican Cardiology Centre}, who has worked there for three decades and would lose her post if we printed her name, {h12|{q12|believes}} {c12 consultant probable belief|the president suffered a stroke, “not a large one”, in the night to the 29th}. {c13 consultant|She had not treated him}, {s13,14|she} {q13|conceded}, but {q14|knew} {c14 consultant belief|who had}. {s15|A second doctor} {q15|told} us {c15 doctor2|a wing on the third floor had been shut ever since}. A third laughed and hung up.

{s16|The president's spokesman, Daniyar Ospanali}, {q16|will have none of} {c16 ospanali denies|it}. {c17 ospanali|“He has a cold. In October people have colds,”} {s17,18|he} {q17|wrote} to us, {q18|wondering} {c18 ospanali belief|why the opposition's health never interested anybody}.

Third, who gains. {s19|The minutes of an Agrarian committee meeting on Saturday}, {f other 4 pages|four pages} with a tea stain, {q19|record} that {c19 minutes via=minutes>atajol|{s20|Ata-Jol} {q20|had offered} {c20 atajol predicted intention via=minutes>atajol|the party {f other 5 @2034-10-07 ministries|five ministries}, the post of speaker and a bridge at Talas-Say}}. {c21 agrarian|Nobody had been bought}, {q21|said} {s21|an Agrarian deputy from that town} when we read it to him. {c22 agrarian belief|The bridge}, though, {s22|he} {q22|was all in favour of}.

=== khanat-c
outlet: ZARINFORM
url: https://zarinform.example/en/2034/10/13/kgm-detained
published: 2034-10-13
genre: translation

{t|{s1|State Protection Committee}{q1|:} {c1 kgm|{f arrested 14 persons|Fourteen persons} detained for preparation of disorders}}

ALMURGHAN, 13 October. /ZARINFORM/. {c2 kgm|Staff of the Committee for State Protection (KGM) have detained {f arrested 14 persons|14 persons}, among them {f arrested 9 servicemen|9 servicemen} and {f arrested 2 assistants of deputies|2 assistants of deputies}}, {s2|the press centre of the Committee} {q2|informed} on Friday.

{c3 kgm|In the course of searches at {f other 11 addresses|11 addresses} there were found}, {s3|the press centre} {q3|specified}, {c3|{f other 38 firearms|38 units of firearms}, {f other 6 satellite telephones|six satellite telephones} and foreign currency in the sum of {f money 420000 dollars|420 thousand dollars}}. In {s4|the Committee}'s {q4|version}, {c4 kgm via=kgm>detained|{s5|the group} {q5|planned} {c5 detained predicted intention via=kgm>detained|to seize the television tower in the night to 16 October}}. Criminal cases were opened under articles 97 and 101 of the Code.

{s6,7|KGM chairman R. Abdyzhapar} {q6|characterised} {c6 abdy denies|as lie the rumours about a “coup”}, {q7|assuring} that {c7 abdy|the army is “with the people and in its barracks”}.

{c8 ospanali|The President is healthy and daily receives reports}, {q8|said} {s8,9|his spokesman D. Ospanali}, {q9|having called on} {c9 ospanali|citizens not to trust “faceless authors”}. The term of formation of a parliamentary majority expires on Monday.

=== khanat-d
outlet: Almurghan Today
url: https://almurghan-today.example/news/14-held
published: 2034-10-13
genre: local
copy of: khanat-c

{t|{f arrested 14 people|Fourteen} held over “plot”, {f other 38 guns|38 guns} found}

{c1 kgm|The Committee for State Protection (KGM) has detained {f arrested 14 people|14 people}, {f arrested 9 servicemen|nine of them servicemen} and {f arrested 2 assistants of deputies|two of them assistants to deputies}}, {s1|its press centre} {q1|said} on Friday.

{c2 kgm|Searches at {f other 11 addresses|11 addresses} turned up}, {s2|the press centre} {q2|said}, {c2|{f other 38 firearms|38 firearms}, {f other 6 satellite telephones|six satellite telephones} and {f money 420000 dollars|$420,000} in foreign currency}. {q3|According to} {s3|the Committee}, {c3 kgm via=kgm>detained|{s4|the group} {q4|intended} {c4 detained predicted intention via=kgm>detained|to seize the television tower in the night to 16 October}}.

{s5,6|KGM chairman Ruslan Abdyzhapar} {q5|called} {c5 abdy denies|the rumours about a “coup” a lie} and {q6|gave assurances} that {c6 abdy|the army was “with the people and in its barracks”}.

{c7 ospanali|The president is healthy and gets reports every day}, {s7,8|his spokesman Daniyar Ospanali} {q7|said}, {q8|urging} {c8 ospanali|citizens not to trust “faceless authors”}.

=== khanat-e
outlet: The Meridian
url: https://themeridian.example/world/zarafkan-president-oryntaev-plot-arrests
published: 2034-10-15
genre: broadsheet

{n|World > Central Asia

Save for later | Share | Gift this article}

{t|In Zarafkan, a plot, a clinic and a president nobody has seen}

{n|Hester Quill in Almurghan
Sunday 15 October 2034, 06:00}

The men who came for Major Timur Esenkul on Thursday night wiped their feet. His wife, Gulnara, has told the story so often by now that it has a shape: the bell at twenty to one, {f other 6 @2034-10-12 men|six men} on the landing, the youngest of them holding the lift. They took a laptop, a box of medals and the major, who was in slippers.

{c1 guli|“My husband teaches ballistics to children of nineteen,”} {s1|Gulnara Esenkul} {q1|said} on Saturday in a kitchen that smelled of quinces. {c1|“If he is a putschist, I am the Shah of Persia.

“They asked me for a screwdriver. I gave them the good one.”}

{s2|The Committee for State Protection, known as the KGM}, {q2|announced} on Friday {c2 kgm|the arrest of {f arrested 14 @2034-10-13 people|14 people}}, whom {s3|it} {q3|accuses} {c3 kgm|of having meant to take the television tower tonight}. {s4|Adilet, an Almurghan human rights group}, {q4|counts} {c4 adilet|{f arrested 22 people|22}, {f arrested 5 women|five of them women}}. {s5,6|The committee} {q5|disputes} {c5 kgm denies|Adilet's tally} but {q6|has not published} {c6 kgm silent|a single name}. {s7|Jamshid Hakberdi, a lawyer with the group}, {h7|{q7|suspects}} {c7 lawyer probable belief|the difference is made up of people “who were invited for a conversation and are conversing still”}.

{s8,9|A warrant seen by The Meridian} {q8|cites} {c8 warrant|article 97 of the criminal code}, {q9|without saying} {c9 warrant silent|what the major did}. {s10|A clerk at the Ninth District Court} {q10|explained} {c10 clerk|how such papers are made}: {c10|“They come with the signature on. We put in the surname.”}

Protesters outside the Kengesh on Friday night. {s32|Birlik} {q32,33|says} {c32 birlik|{f attending 40000 @2034-10-13 people|40,000} came}; {s33|the police}, {c33 policez|{f attending 7000 @2034-10-13 people|7,000}}.

Zarafkan has had two successful coups since independence and an uncertain number of the other sort. In the first, in 1993, a colonel read a statement over the radio and was himself deposed between the news and the weather; in the second the parliament was shelled, by mistake, by tanks that had come to defend it, and the pockmarks on its eastern face have been left unrepaired by every government since as a kind of civics lesson. Schoolchildren are taken to see them in the spring.

{s11|Three diplomats from two embassies} {q11|said} {c11 diplomats|they had seen nothing to suggest that the army was about to move}. {s12|One of them} {q12|likened} {c12 diplomats|the affair to a burglar alarm that goes off “because the owner is testing it”}. {s13,14|The White Hall} {q13|said} {c13 whitehall|it was “aware of the reports”} and {q14|called for} {c14 whitehall|“restraint on all sides”}.

And the president? {s15|Critics} {q15|say} that {c15 critics|he lies in the Sankt Ruprecht clinic in Lendau, {f distance 4800 km|4,800km} to the west}. {s16|Flight records} {q16|show} {c16 aviation|a state aircraft leaving the military side of Almurghan airport at 05:12 on 29 September and landing at Lendau {f duration 6 @2034-09-29 hours|six hours} later}. {c17 aviation silent|Who was on board} {s17|they} {q17|do not tell}. {s18,19|The clinic} {q18|would not say} {c18 clinic declines|whether it had such a patient}, {q19|pleading} {c19 clinic|confidentiality}.

{s20|Daniyar Ospanali, the presidential spokesman}, {q20|flatly denied} that {c20 ospanali denies|Mr Oryntaev had left the country}. {c21 ospanali|“He is in the building behind me,”} {s21|he} {q21|said}, pointing at a window with a lamp in it. {q22|Asked} {c22 -|whether a reporter might wave to him}, {s23,24|Mr Ospanali} {q23|said} that {c23 ospanali|the president was busy}, and {q24|inquired} {c24 ospanali|when our own prime minister had last been photographed with a newspaper}. {s25|The Meridian} {q25|was unable to establish} {c25 meridian cannot_verify|where the president was}.

Whatever has happened to him, the arithmetic of the {f other 120 seats|120-seat} Kengesh is what it was. {s26,27|Saltanat Dzhakypova, the Birlik leader}, who {q26|has long argued} that {c26 dzhak|the KGM answers to nobody}, {q27|condemned} {c27 dzhak belief|the arrests as “a campaign by other means”}. {s28,29|Her rival Nurlan Serkebai} at first {q28|welcomed} {c28 serkebai belief|them}, then thought better of it and {q29|demanded} {c29 serkebai|an inquiry}, to be led by a retired judge from his own valley. {s31|A poll by the Issyn Institute}, taken before the arrests, {q31|found} {c31 poll|{f percent 44 @2034-10-08 respondents|44 per cent} of respondents ready to vote again and {f percent 9 @2034-10-08 respondents|9 per cent} able to name the acting premier}. {s30|Taza Zhol}'s {q30|opposition to} {c30 taza belief|any government with Ata-Jol in it} has not softened.

Under the constitution the {f duration 30 days|30 days} allowed for finding a majority expire at midnight on Monday. On Saturday evening the parliament was dark but for its third floor, where the accounts department is.

=== khanat-f
outlet: Radio Tolqyn
url: https://tolqyn.example/morning/2034-10-17/transcript
published: 2034-10-17
genre: broadcast

{t|Transcript: Ryspaev named premier, {s1|security chief} {q1|raises} {c1 abdy via=channel2>abdy|number of detained to {f arrested 19 @2034-10-16 people|19}}}

{n|Listen again: 14 min. Transcripts are made by machine and may contain errors.}

ANARA BOLOT, PRESENTER: Nine past seven, good morning. The president has named the former energy minister, Kanat Ryspaev, head of government. {s2|The decree}, {f other 2 sentences|two sentences} long, {q2|gives} {c2 decree|“the inability of the parties to agree” as its reason}. {s3|The KGM's chairman, Ruslan Abdyzhapar}, {q3|was quoted by Channel Two last night as saying} {c3 abdy via=channel2>abdy|{f arrested 19 @2034-10-16 people|19 people} were now in custody, {f arrested 5 @2034-10-16 people|five} more than on Friday}. {s4|Adilet} now {q4|counts} {c4 adilet|{f arrested 27 people|27}}. On the line from the Kengesh is Ulan Matkerim of Birlik. Mr Matkerim, did you promise the Agrarians their ministries?

{s5|MATKERIM}{q5|:} {c5 matkerim|I said that {f other 3 ministries|three} were imaginable. Imagining costs nothing.}

BOLOT: And the premier?

{s6|MATKERIM}{q6|:} {c6 matkerim|We do not recognise him. On Thursday we go to the Constitutional Court.}

BOLOT: Ulan Matkerim there. The palace played a recording of {f duration 40 @2034-10-16 seconds|40 seconds} on state radio at nine last night, in which {s7|the president} {q7|declares} {c7 oryn via=palace>oryn|himself “alive, to the regret of some”}. {s8|Aigerim Tolebay}, whom many of you know, {q8|is sceptical of} {c8 tolebay belief|the recording}. {c9 tolebay possible|It {h9|could} have been made in spring}, {s9,10|she} {q9|says}, {q10|pointing to} {c10 tolebay|a blackbird in the background}. {s11,12|Taza Zhol}, which {q11|wants} {c11 taza predicted intention|an election by January}, {q12|says} that {c12 taza predicted intention|its {f other 18 deputies|18 deputies} will vote Mr Ryspaev down}. With Birlik's {f other 47 deputies|47} that makes {f other 65 deputies|65}, and {f other 61 deputies|61} are enough.

{n|More from the morning programme: Quince prices | Ask the vet | Traffic}

=== question people detained over the alleged plot
verdict: conflicts
origins: 2
answer: khanat-c | 14 | kgm | kgm
answer: khanat-d | 14 | kgm | kgm
answer: khanat-e | 14 | kgm | kgm
answer: khanat-e | 22 | adilet | adilet
answer: khanat-f | 19 | abdy | kgm
answer: khanat-f | 27 | adilet | adilet

=== question where President Oryntaev is
verdict: conflicts
origins: 4
answer: khanat-a | - | palace | palace | denies | not abroad for treatment
answer: khanat-a | - | postsqt | postsqt | affirms | abroad for treatment
answer: khanat-b | - | doctor2 | doctor2 | affirms | a wing of the cardiology centre is shut
answer: khanat-e | - | critics | critics | affirms | in the Sankt Ruprecht clinic in Lendau
answer: khanat-e | - | ospanali | palace | denies | in the presidential office
answer: khanat-e | - | clinic | clinic | declines | -

=== question ministries promised to the Agrarians
verdict: conflicts
origins: 2
answer: khanat-a | 3 | serkebai | serkebai
answer: khanat-f | 3 | matkerim | matkerim | denies | imaginable, not promised

=== question people at the protest of 13 October
verdict: conflicts
origins: 2
answer: khanat-e | 40000 | birlik | birlik
answer: khanat-e | 7000 | policez | policez
