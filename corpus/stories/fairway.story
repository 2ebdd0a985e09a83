story: fairway
title: A ferry and a tanker collide at night in the Amber Fairway
split: dev
topic: disaster

speaker vcg = body | Varnijan Coast Guard
speaker vaitkus = named | Rimantas Vaitkus
speaker scg = body | Sugbayan Coast Guard
speaker macaraeg = named | Lourdes Macaraeg
speaker norvik = body | Norvik Lines
speaker zarina = named | Ilze Zarina
speaker dalisay = body | Dalisay Tankers
speaker cruz = named | Benigno Dela Cruz
speaker kalnina = named | Marta Kalnina
speaker rebane = named | Tonu Rebane
speaker batung = named | Jun Batungbakal
speaker relatives = unnamed | relatives of passengers
speaker hospital = body | Klints regional hospital
speaker tracks = document | Seatrace position data
speaker radio = outlet | Radio Klints
speaker recording = footage | bridge-to-bridge radio recording
speaker saulitis = named | Andris Saulitis
speaker board = body | Joint Marine Safety Board
speaker ocampo = named | Felicidad Ocampo
speaker vmin = named | Vytenis Petrauskas
speaker smin = body | Sugbay transport department
speaker manifest = document | passenger manifest of the Daiva Star
speaker drone = footage | drone footage shown by VTV
speaker officers = unnamed | two Varnijan officers
speaker report = document | preliminary report of the Joint Marine Safety Board
speaker greens = body | Clean Straits
speaker master = unnamed | Klints harbour master
speaker crew = unnamed | crew of the Luntian Horizon
speaker voice = unnamed | man on the bridge radio recording
speaker courier = outlet | The Varnija Courier
speaker scountry = body | Sugbay
speaker flawyers = unnamed | lawyers for the families
speaker otherrel = unnamed | other relatives of passengers
speaker union = body | Seafarers' Union of Varnija
speaker mother = unnamed | mother of a missing cadet
speaker steward = unnamed | cabin steward

=== fairway-a
outlet: Hanse-Pacific Wire
url: https://hanse-pacific.example/world/ferry-tanker-collision
published: 2036-11-08
genre: wire

{t|Ferry with {f aboard 214 people|214} aboard collides with tanker, at least {f killed 9.. at_least people|nine} dead}

KLINTS, Varnija, Nov 8 (HPW) - A night ferry and an oil tanker collided in fog in the Amber Fairway early on Saturday and {s1|coast guards} {q1|said} {c1 vcg|{f killed 9.. at_least people|at least nine people} had been killed}.

{c2 vcg|The Daiva Star was carrying {f aboard 214 people|214 passengers and crew}, of whom {f rescued 171 people|171} have been picked up}, {q2|according to} {s2|the Varnijan Coast Guard}. {s3,4|Its spokesman, Commander Rimantas Vaitkus}, {q3|told} reporters on the quay that {c3 vaitkus|{f missing 34 people|34 people} were unaccounted for} and {q4|conceded} that {c4 vaitkus probable|the total was “{h4|probably} not exact, because children under four go without a ticket”}.

The tanker, the Luntian Horizon, laden with {f other 8200 tonnes|8,200 tonnes} of heating oil, was holed above the waterline. {s5|The Sugbayan Coast Guard}, whose boats reached it first, {q5|reported} {c5 scg|no injuries among its {f aboard 22 crew|22 crew}}. {c6 - possible|An oil slick {f distance 3 kilometres|three kilometres} long has {h6|{q6|reportedly}} drifted toward the Skarda shoals}.

{s7|Norvik Lines}, which owns the ferry, {q7|expressed} {c7 norvik belief|“boundless sorrow”}. {s8|The tanker's operator, Dalisay Tankers}, {q8|did not respond to} {c8 dalisay silent|requests for comment}.

The fairway, 11 miles wide at its narrowest, divides the low coast of Varnija from the Sugbay islands. Ferries cross it, tankers run along it, and in November it lies under fog one night in three.

=== fairway-b
outlet: The Narrows Chronicle
url: https://narrows-chronicle.example/2036/11/08/ferry
published: 2036-11-08
genre: local
copy of: fairway-a

{t|At least {f killed 9.. at_least people|nine} die as ferry and tanker collide in fog}

{c1 vcg|A night ferry and an oil tanker collided in fog in the Amber Fairway early on Saturday, killing {f killed 9.. at_least people|at least nine people}}, {s1|coast guards} {q1|said}.

{c2 vcg|The Daiva Star was carrying {f aboard 214 people|214 passengers and crew}, of whom {f rescued 171 people|171} have been picked up}, {q2|according to} {s2|the Varnijan Coast Guard}. {s3|Its spokesman, Commander Rimantas Vaitkus}, {q3|said} {c3 vaitkus|{f missing 34 people|34} were unaccounted for}.

{s4|The Sugbayan Coast Guard}, whose boats reached the tanker first, {q4|reported} {c4 scg|no injuries among its {f aboard 22 crew|22 crew}}. {s5|Norvik Lines}, which owns the ferry, {q5|expressed} {c5 norvik belief|“boundless sorrow”}. {s6|The operator of the tanker, Dalisay Tankers}, {q6|did not respond to} {c6 dalisay silent|requests for comment}.

=== fairway-c
outlet: VTV
url: https://vtv.example/live/daiva-star
published: 2036-11-08
genre: live blog

{n|VTV Live
Watch | Listen | Weather | Send us your pictures
Most recent last}

{t|Daiva Star sinking: what we know}

07:20 {s1|Harbour master}{q1|:} {c1 master|all ferries held until noon}

07:48 {s2|Norvik} {q2|confirms} {c2 norvik confirms|the Daiva Star went down at 04:05, {f duration 2 about hours|nearly two hours} after the collision}. {c3 zarina|“She rolled to port and did not come back,”} {s3|its managing director, Ilze Zarina}, {q3|said} at the terminal, reading from a card. {s4|She} {q4|would not be drawn on} {c4 zarina declines|the cause}.

08:15 The first survivors are off. {c5 rebane|“There were boys handing out their own jackets,”} {q5|said} {s5|Tonu Rebane, a lorry driver}, wrapped in a curtain. {s6|He} {q6|insists} {c6 rebane|no alarm was sounded on the car deck}.

08:40 Toll rises. {s7|Commander Vaitkus} now {q7|says} {c7 vaitkus|{f killed 14 people|14} are dead and {f missing 26 people|26} missing}. {s8|He} {q8|attributed} {c8 vaitkus|the change to bodies found in the stairwell of a lifeboat deck}.

09:05 {s9|Klints regional hospital}{q9|:} {c9 hospital|{f injured 63 patients|63 patients}, {f injured 5 patients critical|five} critical}

09:31 {c10 relatives|Norvik} {q10|is accused by} {s10|relatives in the waiting hall} {c10|of leaving them for {f duration 6 hours|six hours} without a list}. One, who would not give her name, has a son among the cadets. {c11 mother|“He is nineteen and he swims badly,”} {s11|the woman} {q11|said}.

10:12 {s12|Drone footage just in} {q12|shows} {c12 drone|the tanker at anchor with a dark wedge in her bow}. We have not confirmed reports that she is leaking.

=== fairway-d
outlet: PNS
url: https://pns.example/en/national/luntian-horizon-statement
published: 2036-11-09
genre: translation

{n|PNS – Sugbay National Press Service
English desk}

{t|{s1|Transport Department} {q1|refutes} {c1 smin denies|“hasty accusations” against tanker crew}}

LUNTIAN CITY, 9 November (PNS) – {s2|The Department of Transport} yesterday {q2|refuted} {c2 smin denies|accusations of the Varnijan side that the tanker Luntian Horizon was sailing in the wrong lane}.

{s3,4|Spokesperson Felicidad Ocampo} {q3|informed} that {c3 ocampo|the vessel had been proceeding at {f other 9 knots|nine knots} within the lane assigned to it}. {c4 ocampo|“A ship of {f other 31000 tonnes|31,000 tonnes} does not jump aside,”} she {q4|quipped}.

As {s5|Commodore Lourdes Macaraeg of the Sugbayan Coast Guard} {q5|recalled}, {c5 macaraeg|her boats were first at the place and took {f rescued 88 people @2036-11-08|88 persons} from the water}. {s6|The commodore} {q6|voiced regret at} {c6 macaraeg belief|the silence of the Varnijan side about this}.

{c7 ocampo via=ocampo>cruz|{s8|The tanker's master, Captain Benigno Dela Cruz}, {q8|had testified} that {c8 cruz via=ocampo>cruz|the ferry showed him a green light and then a red one}}, {q7|as related by} {s7|the spokesperson}. {s9|The crew} {q9|are ready} {c9 crew intention predicted|to answer all questions}.

Radio Klints the same day broadcast a recording of the bridge radio. {s10|Ocampo} {q10|questioned} {c10 ocampo belief|its authenticity}. {s11|She} {q11|did not comment on} {c11 ocampo silent|the volume of oil leaked}.

=== fairway-e
outlet: The Varnija Courier
url: https://varnija-courier.example/long-reads/daiva-star-night
published: 2036-11-11
genre: broadsheet

{n|The Varnija Courier
SUBSCRIBE: three months for 9 talers}

{t|Two hours in the fog: how the Daiva Star was lost}

{n|By Egle Brazaityte and Rommel Pangilinan
Klints and Luntian City
Graphic: Seatrace}

On the evening of 7 November the bar on Deck 6 closed early because the barman had a cold. {c1 batung|“I went to bed at eleven annoyed about a beer,”} {s1|Jun Batungbakal, a crane technician on his way home to Luntian City}, {q1|said} on Monday from a hospital bed, {c1|“and woke on the wall.”}

The ferry had left Klints at 23:40, forty minutes behind time, with {f aboard 58 lorries @2036-11-07|58 lorries} and a touring school orchestra. She was built in 2009, lengthened in 2021 and inspected in June. The night was windless. Fog had come down over the fairway at dusk, thick enough that the lookout on the bow, by the rules, was to be doubled; whether it was is one of the things that are not known.

The rules of the fairway fill eleven pages and go back to a treaty signed in 1968 in a railway carriage, because neither side would sign on the other's soil. Ships heading north keep to the eastern lane and ships heading south to the western; a ferry, which must cross both, is to do so at right angles and as quickly as it safely can. There is a turning point for ferries, marked by a buoy with a bell, which in a calm does not ring. Varnija watches its half of the water by radar from a tower at Klints. Sugbay has a hut, a telephone and, since last year, a screen. The two have never been joined: an agreement to share pictures was drafted in 2030 and has since been waiting, in two languages, for a decision on which of them should come first.

{s2|The position data of both ships}, bought from the company Seatrace, {q2|indicate} that {c2 tracks|the Daiva Star left her lane at 01:52, {f duration 2 minutes @2036-11-08|two minutes} after she should have turned}. {s3|They} {q3|also show} {c3 tracks|the tanker, coming north, at {f other 13 knots|13 knots}}. {c4 saulitis|“Neither of these is a crime and both of them are a habit,”} {q4|said} {s4,5|Andris Saulitis of the pilots' association}, who {q5|has long argued} that {c5 saulitis belief|the fairway needs a traffic centre on both shores}.

They struck at 02:11. The bow of the Luntian Horizon opened a gash along the car deck below the cabins where the cadets of the Naval College were sleeping. There were {f aboard 31 cadets @2036-11-07|31 of them}, in four-berth cabins, on the way to spend a term aboard a training ship. Water reached the generators in {f duration 19 minutes @2036-11-08|nineteen minutes}. By then the list was such that the boats on the starboard side, which could have held half the passengers, could no longer be lowered, and people sat along the rail in their night things with their feet against the davits. {c6 steward|The lights went, came back, and went}, {q6|in the words of} {s6|a cabin steward}, {c6|“like somebody choosing”}.

What passed between the bridges in the minutes before is on a recording that Radio Klints broadcast on Sunday. On it {s7|a man} {q7|can be heard repeating} {c7 voice via=radio>recording>voice|“You are coming to me, you are coming to me”}; a second voice answers in Sugbayan. {s8|The Courier} {q8|could not establish} {c8 courier cannot_verify|who the speakers are}. {s9|Two Varnijan officers} {h9|{q9|believe}} {c9 officers probable belief|the first is the ferry's second mate}, who is among the missing; {s10|Luntian City} {q10|has dismissed} {c10 smin denies|the tape as a montage}. {c11 union belief|Its release} {q11|drew criticism from} {s11,12|the Seafarers' Union}, which {q12|said} {c12 union|families should not have to learn a last sentence from the radio}.

The count, meanwhile, has been a quarrel of its own. {s13|The manifest} {q13|lists} {c13 manifest|{f aboard 214 people @2036-11-07|214 names}}. {s14|Norvik's managing director, Ilze Zarina}, {q14|said} on Monday that {c14 zarina|{f aboard 221 people @2036-11-07|221 people} had been on board, among them {f aboard 7 children @2036-11-07|seven infants} who needed no ticket}. {c15 vcg|The dead stand at {f killed 17 people|17}, the missing at {f missing 21 people|21} and the rescued at {f rescued 183 people|183}}, {q15|per} {s15|the Varnijan Coast Guard's bulletin of this morning}. How many of those were pulled out by whom is also in dispute: {s16|the Sugbayan Coast Guard} {q16,17|credits} {c16 scg|its own boats with {f rescued 88 people @2036-11-08|88}}, {s17|the Varnijan} {c17 vcg|the Sugbayans with {f rescued 61 people @2036-11-08|61}}.

On the quay such sums are not much discussed. {f deployed 11 boats @2036-11-08|Eleven fishing boats} put out from Klints before anyone had called them, and came back with the living laid crosswise over the nets. {c18 kalnina|“You don't count,”} {q18|said} {s18|Marta Kalnina}, who skippers the smallest of them. {c18|“You fill the boat and then you turn it round.

“Then you go and look again, and there is only luggage.”}

{s19|Zarina}, a lawyer by training who took over the line from her father, {q19|has promised} the families {c19 zarina predicted intention|{f money 20000 talers|20,000 talers} each at once, and an account of the night within a month}. {s20|Some relatives} {q20|refuse} {c20 relatives declines|to take the money}. {s21|Others} {q21|want} {c21 otherrel predicted intention|the wreck raised}, which lies upright in {f distance 74 metres|74 metres}. {s22|The Varnijan interior minister, Vytenis Petrauskas}, {q22|is in favour of} {c22 vmin belief|an attempt in the spring, if the money can be found}; {c23 - probable belief|the navy {h23|{q23|is thought}} sceptical}.

As for the oil, by {s24|the environmental group Clean Straits}' {h24|{q24|estimate}} {c24 greens probable belief|{f other 300 about tonnes|some 300 tonnes} have leaked}; {s25|Dalisay Tankers} {q25|speaks of} {c25 dalisay|“{f other ..40 at_most tonnes|no more than 40}”}. The shoals are a wintering place of the long-tailed duck. On Sunday volunteers in oilskins were collecting birds in banana boxes, dead ones to the left of the path and live ones to the right.

{n|More in this series
The boys of the Naval College
Comments are closed on this article.}

=== fairway-f
outlet: Hanse-Pacific Wire
url: https://hanse-pacific.example/world/daiva-star-preliminary-report
published: 2036-11-26
genre: wire

{t|{c1 report|Both ships broke rules before ferry disaster}, {s1|inquiry} {q1|finds}}

KLINTS, Nov 26 (HPW) - {c2 report|The ferry that sank in the Amber Fairway this month had strayed from her lane and the tanker that struck her was going too fast for the fog}, {s2|a preliminary report} {q2|said} on Wednesday.

{s3,4|The Joint Marine Safety Board}, set up by both governments after the loss of the Daiva Star, {q3|found} that {c3 board|the Luntian Horizon had made {f other 12.6 knots @2036-11-08|12.6 knots} in visibility of {f distance 200 @2036-11-08 metres|200 metres}}. It {q4|could not determine} {c4 board cannot_verify|why the ferry turned late}. In all {f killed 36 people|36 people} died and {f missing 2 people|two} are still missing, after divers brought up bodies from the cabins.

{c5 report|“Nobody on either bridge used the words that the rules provide,”} {s5|the 64-page report} {q5|notes}. {s6|Its} {q6|call for} {c6 report|a traffic centre with radar on each shore} is the third of its kind in ten years. The board, which has six members and a chair from a third country, took statements from {f other 140 witnesses|140 witnesses} and raised the ferry's voyage recorder, a steel box the size of a bread bin, from under the wheelhouse on the second attempt. Its findings have no force in law. Criminal inquiries have been opened in both capitals, where the masters of the two vessels, one of them in hospital, {q15|have been told} {c15 -|not to travel}.

{s7,8|Sugbay} {q7|accepted} {c7 scountry belief|the findings “with reservations”}, {q8|without saying} {c8 scountry silent|what these were}. {s9,10|Norvik's Zarina}, whom prosecutors questioned last week, {q9|said} {c9 zarina|the line “will answer for every minute of the two that are ours”} and {q10|hoped} {c10 zarina predicted intention|Dalisay would do the same}. {s11|Dalisay Tankers} {q11|disputes} {c11 dalisay denies|the speed}.

{c12 - predicted|The final report {q12|is expected} next autumn}. {s13,14|Lawyers for {f other 112 families|112 families}} {q13|plan} {c13 flawyers predicted intention|to sue both companies}, {q14|arguing} that {c14 flawyers|the {f money 20000 talers|20,000 talers} paid so far would not cover a winter}.

=== question people killed
verdict: supersedes
origins: 2
answer: fairway-a | 9.. | vcg | vcg
answer: fairway-b | 9.. | vcg | vcg
answer: fairway-c | 14 | vaitkus | vcg
answer: fairway-e | 17 | vcg | vcg
answer: fairway-f | 36 | - | Hanse-Pacific Wire

=== question people aboard the Daiva Star
verdict: conflicts
origins: 3
answer: fairway-a | 214 | vcg | vcg
answer: fairway-b | 214 | vcg | vcg
answer: fairway-e | 214 | manifest | manifest
answer: fairway-e | 221 | zarina | norvik

=== question speed of the Luntian Horizon in knots
verdict: conflicts
origins: 4
answer: fairway-d | 9 | ocampo | smin
answer: fairway-e | 13 | tracks | tracks
answer: fairway-f | 12.6 | board | board
answer: fairway-f | - | dalisay | dalisay | denies | 12.6 knots

=== question people taken from the water by Sugbayan boats
verdict: conflicts
origins: 2
answer: fairway-d | 88 | macaraeg | scg
answer: fairway-e | 88 | scg | scg
answer: fairway-e | 61 | vcg | vcg
