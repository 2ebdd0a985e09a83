story: upperstage
title: The upper stage of a Petrel-2 fails to relight and thirty-four satellites are lost
split: train
topic: technology

speaker skarv = body | Skarv Launch
speaker commentator = unnamed | webcast commentator
speaker han = named | Han Seo-yeon
speaker tveitan = named | Ragnhild Tveitan
speaker ssa = body | Saeron Space Agency
speaker contract = unnamed | two people familiar with the contract
speaker underwriters = unnamed | underwriters
speaker vikram = named | Vikram Sahasrabudhe
speaker residents = unnamed | people under the flight path
speaker aviation = body | Civil Aviation Directorate
speaker moe = named | Ole Bjørnar Moe
speaker aune = named | Kjersti Aune
speaker skywatch = body | Issen Sky Watch
speaker priya = named | Priya Nambiar
speaker neighbours = unnamed | neighbours of Ole Bjørnar Moe
speaker doorbell = footage | doorbell camera in Nedre Issen
speaker mayor = named | Sindre Holte
speaker post = outlet | Issen Valley Post
speaker slide = document | internal slide dated 3 October
speaker orbit = outlet | Orbit & Freight
speaker kulkarni = named | Arvind Kulkarni
speaker formers = unnamed | two former Skarv engineers
speaker bae = named | Bae Ji-hoon
speaker lindqvist = body | Lindqvist Marine & Space
speaker manager = unnamed | manager at Skarv Launch
speaker readers = unnamed | readers of Orbit Crumbs
speaker lie = named | Marte Lie
speaker iyer = named | Prakash Iyer
speaker board = body | review board on Petrel-2 flight 9
speaker report = document | report of the review board
speaker fjeldstad = named | Torunn Fjeldstad
speaker lawyers = unnamed | lawyers for the Saeron Space Agency
speaker analysts = unnamed | analysts

=== upperstage-a
outlet: Meridian Press
url: https://meridian-press.example/science/petrel-lost
published: 2033-11-07
genre: wire

{t|{c1 skarv|Rocket and {f destroyed 34 satellites|34 satellites} lost after upper-stage fault}, {s1|launch firm} {q1|says}}

TUVA SPACEPORT, Nov 7 (Meridian Press) – {c2 skarv|A Petrel-2 rocket failed to reach orbit early on Monday and {f destroyed 34 satellites|all 34 satellites on board} are lost}, {q2|said} {s2,3|its operator, Skarv Launch of Tromvik}, {q3|blaming} {c3 skarv|an engine that "did not relight when asked to"}.

Lift-off at 3:12 a.m. was clean. The first stage fell away over the sea and the upper stage burned for six minutes as planned. Then, at the start of a second burn that should have lasted barely forty seconds, the picture on the company's webcast froze on a grey tank and stayed there. {s4|A commentator} {q4|could be heard asking} {c4 commentator|"is that us or is that them?"}. Twelve minutes later {s5|launch director Han Seo-yeon} {q5|told} viewers that {c5 han|the mission was over}.

{c6 tveitan|"We had a healthy vehicle until the moment we didn't,"} {q6|said} {s6,7,8|Ragnhild Tveitan, Skarv's founder and chief executive}, who {q7|promised} {c7 tveitan predicted intention|a full account "with the ugly parts left in"} but {q8|refused to guess at} {c8 tveitan declines|a cause}.

{s9|The Saeron Space Agency}, owner of {f other 12 satellites|twelve of the satellites}, {q9|said} {c9 ssa|contact with them had never been made}. {s10|It} {q10|has asked} {c10 ssa|Skarv to hand over its telemetry}. {s11|Two people familiar with the contract} {q11|valued} {c11 contract|the dozen at about {f money 90000000 about crowns|90 million crowns}}; {s12|the agency} {q12|would not confirm} {c12 ssa declines|the sum}.

{c13 vikram via=vikram>underwriters|{s14|Underwriters} {q14|are bracing for} {c14 underwriters predicted belief via=vikram>underwriters|claims of {f money 180000000-220000000 crowns|180 million to 220 million crowns}}}, {q13|according to} {s13|Vikram Sahasrabudhe of the broker Lindqvist Marine & Space}.

{s15|People under the flight path} {q15|described} {c15 residents|a long orange scratch in the sky and, minutes after it, thuds}. {s16|The Civil Aviation Directorate} {q16|had no confirmation} that {c16 aviation cannot_verify|anything had come down on land}.

It was the ninth flight of the Petrel-2 and its second failure. Tuva, on the 69th parallel, was opened in 2028 and has hosted 22 launches.

=== upperstage-b
outlet: Skarv Launch
url: https://skarvlaunch.example/news/flight-9-statement
published: 2033-11-07
genre: press release

{t|Statement on Petrel-2 flight 9}

Tromvik, 7 November 2033. {s1|Skarv Launch} {q1|confirms} that {c1 skarv confirms|Petrel-2 flight 9 did not achieve orbit, following an anomaly at the second ignition of the upper stage. {f destroyed 34 payloads|All 34 customer payloads} have been lost. No persons were harmed}.

{c2 tveitan|"This is a hard morning for {f jobs 410 colleagues|410 colleagues} and for everyone who trusted us with their hardware,"} {q2|said} {s2|CEO Ragnhild Tveitan}. {c2|"We will find the fault, fix it and fly."}

{s3,4|The company} {q3|expects} {c3 skarv predicted belief|to seat an independent review board within ten days} and {q4|asks} {c4 skarv|members of the public not to touch any object that may have come from the vehicle}.

{n|About Skarv Launch: founded in 2024, Skarv builds and flies small launch vehicles for a growing world.
Media: press@skarvlaunch.example}

=== upperstage-c
outlet: Issen Valley Post
url: https://issen-post.example/nyheter/rocket-in-the-potatoes
published: 2033-11-08
genre: local

{n|ISSEN VALLEY POST
Front page  Obituaries  Snow report  Buy & sell}

{t|{c1 moe|'I thought the sawmill had gone up'}{q1|:} {s1|farmer} finds rocket part among his potatoes}

{n|Text and photo: Maren Kvisle}

The thing in Ole Bjørnar Moe's field at Nedre Issen is the size of a medicine ball, black on one side and, on the other, the colour of a new coin. Moe walked past it twice on Monday, looking for a ewe.

{c2 moe|“It was hissing,”} {q2|said} {s2,3|Moe}, who {h3|{q3|had at first believed}} {c3 moe probable belief|it was a mine from the war}. {c2|“My wife told me to leave it. So I rang the police, and they told me to leave it as well.”}

Police have put tape and a constable around the field. {s4,5|Superintendent Kjersti Aune} {q4|said} yesterday evening that {c4 aune|{f other 3 pieces @2033-11-07|three pieces} of the Petrel had been recovered between the church and the reservoir}, and {q5|warned} that {c5 aune possible|tanks of this type {h5|may} hold traces of a fuel that burns the lungs}. {s6|The volunteers of Issen Sky Watch}, who have been plotting meteors over the valley since the nineties and know how to draw a line on a map, {q6|have counted} {c6 skywatch|{f other 7 pieces @2033-11-07|seven}}.

{c7 priya|“Four of them are on land where nobody has looked,”} {q7|says} {s7|Priya Nambiar, the group's treasurer and, on weekdays, a dental nurse}. {c7|“I'm not criticising the police.

“But you cannot find things from a car.”}

Footage from a doorbell camera on Kirkebakken, shared with the Post, runs for eleven seconds. {s8|It} {q8|shows} {c8 doorbell|a bright point splitting into {f other 5.. at_least fragments @2033-11-07|at least five} above the ridge}. {s9|Several neighbours} {q9|say} {c9 neighbours|they smelled kerosene}, though the Petrel's upper stage carries none. {s10|The Post} {q10|has been unable to confirm} {c10 post cannot_verify|the smell}, or to find it.

{s11|Mayor Sindre Holte} {q11|wants to know} {c11 mayor|why the valley learned of the flight path from the weather forecast}. {s12|Skarv} {q12|did not return} {c12 skarv silent|two calls and an e-mail}. School buses run as usual today. The ewe is in the barn.

{n|Seen something? Text PHOTO to 2204. Never approach debris.}

=== upperstage-d
outlet: Orbit & Freight
url: https://orbitfreight.example/analysis/flight-9
published: 2033-11-18
genre: trade

{t|What did Skarv know about valve 14, and when?}

Six weeks before Petrel-2 flight 9 ended in {f distance 140 km|140 kilometres} of scattered titanium, somebody at Skarv Launch put together a presentation of eleven pages for the company's flight readiness meeting. Page nine concerns a helium valve.

{s1|The slide}, which is dated 3 October and was passed to Orbit & Freight by a person no longer at the company, {q1|records} {c1 slide|{f other 4 leaks @2033-10-03|four} slow leaks in {f other 60 tests @2033-10-03|60} cold tests and, in a box at the foot of the page, the words "accept as is"}.

What happened next is disputed. {s2,3|Skarv} {q2|denies} that {c2 skarv denies|the page was ever shown to the meeting} and {q3|says} {c3 skarv|it comes from "a training file, not a flight file"}. {s4|Two engineers} who left the company in the spring {q4|remember} {c4 formers|the valve as a standing item}. {s5|One of them} {q5|said} {c5 formers via=formers>manager|he {q6|was told by} {s6|a manager} that {c6 manager via=formers>manager|helium was cheap}}.

A small launcher lives on gas. Helium, held in bottles at {f other 300 bar|300 bar}, pushes propellant down to the pumps and spins up the turbine when the engine has to start again in weightlessness; if it has bled away during the coast, there is nothing to start with. Larger rockets carry spare bottles. The Petrel-2, at {f other 19 tonnes|19 tonnes} fuelled, carries none, a decision taken in 2027 to win back {f other 34 kg|34 kilograms}, about the mass of one extra customer. The first stage is built at Tromvik by people who used to build trawlers, and it shows in the welds, which are superb. The upper stage comes from a hall on the other side of the fjord, rented, unheated until last year, and entered through what was once a fish auction. On the day we visited, two stages stood in it under plastic sheets, one of them the twin of the stage that failed, and a woman in a knitted hat was vacuuming the floor between them. The next launch, of an earth-observation platform for the fisheries inspectorate, had been down for 14 January; the date has been taken off the wall and the nail left in.

{c7 kulkarni|"Nobody told us,"} {q7|said} {s7,8|Arvind Kulkarni, head of mission assurance at the Saeron Space Agency}, who {q8|is adamant} that {c8 kulkarni belief|the agency would have pulled its {f other 12 satellites @2033-11-07|twelve satellites} had it seen page nine}. {c7|"Accept as is? I would not accept a toaster as is."} {s9,10|He} {q9|has demanded} {c9 kulkarni|every test record since January} and {q10|threatened} {c10 kulkarni predicted intention|to take Saeron's next launch elsewhere}.

On the record, the company gives away little. {s11|Han Seo-yeon}, who ran the countdown, {q11|would say only} that {c11 han|the valve was "one branch of the tree"}. {s12,13|Tveitan}, in a message to staff that was also read to us over the telephone, {q12|urged} {c12 tveitan|them "not to hold the trial in the canteen"} and {q13|defended} {c13 tveitan belief|the readiness review as the most thorough the firm had held}. The review lasted fifty minutes. It was held on a Friday, by video, with two of the participants in a taxi, and those taking part {q22|were asked} by show of hands {c22 - |whether anything stood in the way}. No hand went up.

The slide's author, or the person whose initials it bears, is Bae Ji-hoon, a pressurisation specialist hired from Saeron in 2031. Reached at home, {s14|Bae} {q14|would not talk about} {c14 bae declines|the document}. {c15 bae|The words in the box}, {s15|he} {q15|said} before closing the door, {c15|were not his}.

Then the money. {s16|Lindqvist Marine & Space, the broker} that places most of the cover for small launchers, {q16|now puts} {c16 lindqvist|the insured loss at {f money 240000000 crowns|240 million crowns}}, up from {s17|underwriters}' {h17|{q17|estimate}} on the morning of the accident of {c17 underwriters probable|{f money 180000000-220000000 crowns @2033-11-07|180 million to 220 million}}. {s18|Vikram Sahasrabudhe}, who runs its space desk, {q18|attributes} {c18 vikram|the jump to {f other 3 policies|three policies} bought in the last week}. {c19 vikram predicted|Cover for a Petrel, which cost {f percent 9.4 percent of the sum insured|9.4 percent} of the sum insured before November, will be "double that, if you can get it"}, {s19|he} {q19|predicts}.

{s20|Analysts} {h20|{q20|doubt}} {c20 analysts probable belief|the company will go under}. It has {f other 16 launches|16 launches} on its books and a state guarantee that runs to 2036. {s21|They} {h21|{q21|fear}} {c21 analysts possible belief|a slow winter instead, with engineers leaving and customers drifting to the big shared rides}.

=== upperstage-e
outlet: Orbit Crumbs
url: https://orbitcrumbs.example/2033/11/19/valve-14
published: 2033-11-19
genre: blog

{n|ORBIT CRUMBS • space news for people with other jobs}

{t|{c1 slide via=orbit>slide|Petrel valve was 'accept as is'}, {s1|leaked slide} {q1|shows}}

A leaky valve, a tired meeting, an awkward box at the bottom of a page. {s2|Orbit & Freight} {q2|reports} that {c2 orbit via=orbit>slide|Skarv logged {f other 4 leaks @2033-10-03|four leaks} in {f other 60 tests @2033-10-03|60 tests} five weeks before flight 9 went down}. {s3|The company} {q3|has dismissed} {c3 skarv denies belief via=orbit>skarv|the page as training material}, and {s4|the Saeron agency's Arvind Kulkarni} {q4|is quoted as saying} {c4 kulkarni via=orbit>kulkarni|he "would not accept a toaster as is"}.

I can't vouch for the slide. I do suspect it is genuine, because nobody would fake a font that ugly. {s7|Several readers} {q7|wondered} {c7 readers|whether the reused first stage played a part}. It landed upright on its barge.

{n|Like crumbs? Buy me a biscuit.}

=== upperstage-f
outlet: Nordkanal
url: https://nordkanal.example/nyheter/petrel-inquiry
published: 2034-02-20
genre: broadcast

{t|{c1 board|Skarv flew with a leaking valve}, {s1|inquiry} {q1|finds}}

{s2,3|An independent review board} {q2|has concluded} that {c2 board|a weeping helium valve starved the Petrel-2's upper stage of the pressure it needed to restart last November}, and {q3|criticised} {c3 board belief|Skarv Launch for a readiness review "conducted at the speed of a fire drill"}.

{s4|The board's report}, published this morning, {q4|notes} that {c4 report|the valve leaked in {f other 5 tests @2033-10-03|five of 64 tests}, not {c18 slide via=report>slide|four of 60} as {s18|the company's own papers} {q18|had it}; one result was filed under another part number}. As {s5|the report} {q5|puts it}, {c5 report|the disputed slide "was written, numbered and never shown"}.

{c6 iyer|“The valve is a small part and a small cause,”} {q6|said} {s6|Prakash Iyer, the retired propulsion engineer} who chaired the board. {c6|“The large cause is a calendar.”}

{s7,8|Ragnhild Tveitan} {q7|accepted} {c7 tveitan belief|the findings "without a comma"} and {q8|announced} {c8 tveitan predicted intention|a pause in flights until September}. {s9,10|Torunn Fjeldstad, the transport minister}, {q9|praised} {c9 fjeldstad belief|the board's candour}, {q10|saying} {c10 fjeldstad|the state guarantee was not under review "for now"}.

{c11 orbit via=orbit>lawyers|{s12|Lawyers for the Saeron Space Agency} {q12|are considering} {c12 lawyers predicted intention via=orbit>lawyers|a suit for {f money 95000000.. at_least crowns|at least 95 million crowns}}}, {s11|the trade magazine Orbit & Freight} {q11|reported} on Friday.

{s13|The Civil Aviation Directorate} {q13|confirmed} for the first time that {c13 aviation confirms|{f other 9 pieces|nine pieces} had reached the ground, {f other 2 pieces|two of them} in the reservoir that supplies the valley}. At the time {s14|police} {q14,15|had spoken of} {c14 aune|{f other 3 pieces @2033-11-07|three}} and {s15|local sky watchers} {c15 skywatch|of {f other 7 pieces @2033-11-07|seven}}. From Issen, our reporter:

{s16|MARTE LIE}{q16|:} {c16 lie|Did anybody pay you for the field?}

{s17|OLE BJØRNAR MOE}{q17|:} {c17 moe|They sent a calendar. It has the rocket on it, in June.}

=== question pieces of the rocket that reached the ground
verdict: conflicts
origins: 3
answer: upperstage-c | 3 | aune | aune
answer: upperstage-c | 7 | skywatch | skywatch
answer: upperstage-f | 3 | aune | aune
answer: upperstage-f | 7 | skywatch | skywatch
answer: upperstage-f | 9 | aviation | aviation

=== question insured loss in crowns
verdict: supersedes
origins: 2
answer: upperstage-a | 180000000-220000000 | underwriters | underwriters
answer: upperstage-d | 180000000-220000000 | underwriters | underwriters
answer: upperstage-d | 240000000 | lindqvist | lindqvist

=== question leaks of the valve in the tests before the flight
verdict: supersedes
origins: 2
answer: upperstage-d | 4 | slide | slide
answer: upperstage-e | 4 | orbit | slide
answer: upperstage-f | 5 | report | board

=== question whether the flight readiness meeting saw the slide
verdict: conflicts
origins: 2
answer: upperstage-d | - | skarv | skarv | denies | never shown to the meeting
answer: upperstage-d | - | formers | formers | the valve was a standing item
