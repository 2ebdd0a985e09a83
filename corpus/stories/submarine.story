story: submarine
title: The loss of the research submersible Havfrue II
split: dev
topic: science

speaker par = body | Polar Abyss Research
speaker guard = body | Northern Coast Guard
speaker thrane = named | Jens-Ole Thrane
speaker university = body | Trollnes University
speaker solheim = named | Ragna Solheim
speaker register = body | Nordisk Register
speaker letter = document | letter of Petri Kallio of 12 March 2034
speaker kallio = named | Petri Kallio
speaker stenvall = named | Annika Stenvall
speaker audit = document | Nordisk Register's survey of 2035
speaker lovise = named | Lovise Brekke
speaker families = unnamed | families of the four aboard
speaker skipper = unnamed | skipper of the trawler Sigrun
speaker robot = footage | video from the robot Grindhval
speaker oceanographers = unnamed | two oceanographers
speaker kystbladet = outlet | Kystbladet
speaker centre = body | Centre Party
speaker families3 = unnamed | families of three of the dead
speaker lindqvists = unnamed | the family of Emil Lindqvist
speaker pilots = unnamed | two former pilots of the Havfrue II
speaker lawyer = named | Matias Haaland
speaker board = body | Accident Investigation Board
speaker official = unnamed | an official of the fisheries ministry
speaker log = document | dive log of the Havfrue II

=== submarine-a
outlet: Nordic Wire
url: https://nordic-wire.example/science/havfrue-lost
published: 2037-09-03
genre: wire

{t|Submersible with {f aboard 4 @2037-09-02 people|four aboard} lost in Skarv Deep}

TROLLNES, Sept 3 (Nordic Wire) - {c1 par|A research submersible with {f aboard 4 @2037-09-02 people|four people} on board has not been heard from since noon on Wednesday, when it was on its way down to a field of cold springs in the Skarv Deep}, {s1|its operator} {q1|said} on Thursday.

{c2 par|The Havfrue II carried air for {f duration 96 @2037-09-02 hours|96 hours}}, {q2|according to} {s2|Polar Abyss Research}; {s3|the Northern Coast Guard} {h3|{q3|reckons with}} {c3 guard probable|{f duration 82 hours|82}, because of the cold}.

{c4 thrane|"We are looking for something the size of a delivery van under {f distance 2 km|two kilometers} of water,"} {q4|said} {s4|Captain Jens-Ole Thrane}, who leads the search. {f deployed 3 ships|Three ships} and an aircraft were working through {f area 1900 square km|1,900 square kilometers} of sea in a swell of four meters.

{s5|The operator} {q5|would not name} {c5 par declines|those aboard}. {c6 university confirms|One is a professor of marine biology}, {s6|Trollnes University} {q6|confirmed}.

{s7|Ragna Solheim, the fisheries minister}, {q7|has asked} {c7 solheim|two neighboring countries to lend deep-diving robots}. Three times in the last half century a manned boat has been lost at such a depth and once, in 1973, one was brought back, with twelve minutes of air in it. {c8 - possible|The vessel {h8|{q8|is said}} to have lost contact twice in June}. {s9|Nordisk Register, the society} that certifies it, {q9|declined to comment on} {c9 register declines|its papers}.

=== submarine-b
outlet: Skerry Times
url: https://skerry-times.example/news/havfrue-missing
published: 2037-09-04
genre: local
copy of: submarine-a

{t|Our sub is missing: {f aboard 4 @2037-09-02 people|four} aboard the Havfrue}

{c1 par|A research submersible with {f aboard 4 @2037-09-02 people|four people} on board has not been heard from since noon on Wednesday, when it was on its way down to a field of cold springs in the Skarv Deep}, {s1|its operator} {q1|said} yesterday.

{c2 par|The Havfrue II carried air for {f duration 96 @2037-09-02 hours|96 hours}}, {q2|according to} {s2|Polar Abyss Research}. {s3|The coast guard} {h3|{q3|reckons with}} {c3 guard probable|{f duration 82 @2037-09-03 hours|82}, because of the cold}. {c4 thrane|"We are looking for something the size of a delivery van,"} {q4|said} {s4|Captain Jens-Ole Thrane}.

{s5|Ragna Solheim, the fisheries minister}, {q5|has asked} {c5 solheim|two neighboring countries to lend deep-diving robots}. The church on Storgata is open until ten.

=== submarine-c
outlet: Radio Trollnes
url: https://radio-trollnes.example/live/havfrue
published: 2037-09-05
genre: live blog

{n|Radio Trollnes • LIVE • Listen • Weather for fishermen}

{t|Havfrue search, day four: {s1|coast guard} {q1|reports} {c1 guard|sounds from the deep}}

10:40 {s2|Thrane}{q2|:} {c2 thrane|Knocking picked up by two buoys, about every half hour, {f other 14 bursts|14 bursts} since midnight}. {c3 thrane possible|It {h3|could} be a ship's propeller}, {s3|he} {q3|says}.

10:05 {s4|Polar Abyss Research} {q4|has identified} {c4 par|{f aboard 4 @2037-09-02 people|the four} as the pilot Halvard Brekke, Professor Sunniva Aalto, the geologist Guðrún Hallgrímsdóttir and a doctoral student, Emil Lindqvist}.

09:30 Lovise Brekke, the pilot's daughter, has been on the quay since Thursday with a flask and a folding stool. {c5 lovise|"Dad will be telling them to breathe slowly,"} {s5|she} {q5|said}.

08:50 Kystbladet has published a letter of 2034 about the hull. {s6|It} {q6|reads}: {c6 letter|"I cannot put my name to a boat that has been measured by hope."} {s7|Petri Kallio, an engineer} who left the foundation that year, {q7|confirms} {c7 kallio confirms|he wrote it}. {s8|The operator} {q8|has yet to respond to} {c8 par silent|the letter}.

08:15 The search area has grown to {f area 5200 square km|5,200 square kilometers} and the number of ships to {f deployed 9 ships|nine}. {s9|The skipper of the trawler Sigrun} {q9|says} {c9 skipper|he saw a light on the water on Wednesday night}; {s10|the coast guard} {h10|{q10|thinks}} {c10 guard probable belief|it was a net buoy}.

07:40 The robot Grindhval left harbor at five, lashed to the deck of the Polarlys under a tarpaulin, with a crew of eleven and a cook who had been borrowed from the school.

=== submarine-d
outlet: Kystbladet
url: https://kystbladet.example/en/depth/measured-by-hope
published: 2037-09-06
genre: broadsheet

{t|{c1 letter|'Measured by hope'}{q1|:} {s1|the letter} about a hull that nobody answered}

{n|Kystbladet in English
Text: Marit Oyelade, Jonas Frimann · Photo: Siri Vang
Published 6 September 2037 at 05:30
Save · Share · 112 comments}

The shed where the Havfrue II was kept stands at the far end of Fiskerbrygga, past the ice plant, and smells of resin and herring. There are two cradles in it and nothing on either. A whiteboard by the door still has Wednesday on it: dive 61, {f aboard 4 @2037-09-02 people|four people}, sea state three, somebody to bring Emil's lunch. Outside, on the bollards, people have left candles in jars, and a ham.

She is {f distance 7.2 meters|7.2 meters} long and weighs {f other 11 tonnes|11 tonnes}, most of it a cylinder of carbon fiber wound on titanium rings, with one round window. Steel goes deeper and has done so since the fifties, but steel is heavy and needs a ship with a crane, and a ship with a crane costs more in a week than a small university has in a year. Carbon floats. The boat could be put over the side of the island ferry on a Wednesday, when there are no cars. She was built in 2032 for {f money 46000000 kroner|46 million kroner} by Polar Abyss Research, a foundation set up by a shipping family, and had come back from {f other 60 dives|sixty dives} with sponges nobody had seen before.

{s2|Petri Kallio}, who had tested naval hulls for thirty years before he tested this one, {q2|refused} in 2034 {c2 kallio declines intention|to sign for any dive below {f distance 1500 meters|1,500 meters}}. {s3|His letter to the board, three pages without an adjective}, {q3|warned} that {c3 letter|the hull had been pressed to its working depth only twice, that the cracking which microphones heard the first time had been louder the second, that a wall of this kind gives the eye no sign before it gives way, and that a boat which has survived forty dives has not thereby been shown to survive the forty-first, since every dive is a little more of the same injury}.

{c4 kallio|"They were kind about it,"} {s4|he} {q4|said} on Saturday in the conservatory of his house at Ytterby, among tomato plants. {c4|"They gave me coffee, and a jersey with the boat on the front.

"In the evening my card no longer opened the shed."}

{c5 stenvall|The engineer} {q5|has been described by} {s5|Annika Stenvall, the foundation's director}, who was on board for {f other 23 dives|23 of the dives}, {c5|as "gifted and tired."} {c6 stenvall|The letter}, {s6|she} {q6|said}, {c6|was answered "with a better hatch."} {s7|Her} {q7|insistence} that {c7 stenvall|the boat was "certified in every respect that exists"} sits uneasily beside {s8|a survey made in 2035 by Nordisk Register}, which {q8|noted} that {c8 audit|the microphones had been switched off on {f other 9 dives|nine of 14 dives}}. {s9|The society} {q9|would not explain} {c9 register declines|why it renewed her papers all the same}.

No treaty governs a boat like this. At sea a ship has a flag and a flag has inspectors, but a submersible carried on a ferry is, on paper, luggage. A rule that would have changed this was drafted by the fisheries ministry in the winter of 2035, sent out for comment to eleven bodies, nine of which approved of everything but the paragraph about themselves, and withdrawn. {s10,11|The Centre Party}, which {q10|supported} {c10 centre belief|the withdrawal}, {q11|is now demanding} {c11 centre|an inquiry into it}. {s12|An official of the ministry} {q12|attributes} {c12 official|the retreat to "two reorganizations and a wedding."}

{s13|Two former pilots} {q13|recall} {c13 pilots|alarms being taped over so that guests would not be frightened}. {s14|The foundation} {q14|flatly denies} {c14 par denies|this}. {s15|Kystbladet} {q15|has been unable to confirm} {c15 kystbladet cannot_verify|the pilots' account}.

The Skarv Deep is a trench two kilometers down and hardly wider than the strait at Trollnes, made when the plateau split at the end of the last ice. Methane seeps from its floor in beads. Where it seeps there are mats of white bacteria, clams as long as a shoe, and tubeworms that may be older than the church; nobody had looked at them with their own eyes until the boat went there in 2033. The water is one degree above freezing, black, and so salty at the bottom that it lies in pools with shores of its own. A robot can film all this. It cannot turn its head because something moved.

Hopes hang on a noise. {s16|The coast guard} {q16|said} on Saturday {c16 guard|its buoys had picked up {f other 14 @2037-09-05 bursts|14 bursts} of knocking}, and by evening children on the quay were tapping the railings in answer. {s17,18|Two oceanographers}, speaking after they had heard the recording, {h17|{q17|doubt}} that {c17 oceanographers denies probable belief|it comes from a hull} and {q18|liken} {c18 oceanographers|it to "a loose chain on a mooring"}. By {s19|the guard}'s {q19|arithmetic}, {c19 guard|the air gave out at ten on Saturday night}; {s20|the foundation} {q20|holds} that {c20 par predicted|it will last until noon today}.

{c21 university|{f attending 2400 @2037-09-05 people|2,400 people}} {q21|were counted by} {s21|the university} at a vigil on Saturday in the hall where Professor Aalto lectured on worms. {s22|The families}, whose {q22|demand for} {c22 families|a second robot} was met within a day, sat in the front row with their coats on. {s23|Their lawyer, Matias Haaland}, {q23|plans} {c23 lawyer predicted intention|to sue no one "while there is a clock."} {s24|Lovise Brekke}, who {q24|has no wish} {c24 lovise predicted intention|to hear another theory}, left early and walked back to the quay. The ferry came in at nine, empty, and she helped the boy with the ropes.

=== submarine-e
outlet: Kystradio
url: https://kystradio.example/morgen/transcript-0908
published: 2037-09-08
genre: broadcast

{t|Kystradio Morgen, 8 September: transcript of the interview with Annika Stenvall}

PRESENTER: It has been six days. Annika Stenvall, did you read the letter?

{s1|STENVALL}{q1|:} {c1 stenvall|I read it at the time and I have read it every night since. I thought, and the board thought, that he was describing a steel boat's troubles in a carbon boat.}

PRESENTER: {s2|Two of your own pilots} {q2|say} {c2 pilots|the alarms were taped over}.

{s3|STENVALL}{q3|:} {c3 stenvall denies|They were not. There was tape on one lamp because it was broken.}

PRESENTER: How much air did she really carry? {f duration 96 @2037-09-02 hours|Ninety-six hours}, the first day. And now?

{s4|STENVALL}{q4|:} {c4 stenvall probable|{f duration 96 @2037-09-02 hours|Ninety-six} at rest. {h4|Probably} {f duration 80-85 @2037-09-02 hours|eighty to eighty-five} in water of one degree, with {f aboard 4 @2037-09-02 people|four people} frightened. We should have said so.}

PRESENTER: The search goes on. After the forecast for shipping: why herring are getting fatter.

=== submarine-f
outlet: Nordic Wire
url: https://nordic-wire.example/science/havfrue-found
published: 2037-09-10
genre: wire

{t|Wreck of Havfrue II found; {c1 thrane|{f killed 4 @2037-09-02 people|all four} died "in an instant,"} {s1|coast guard captain} {q1|says}}

TROLLNES, Sept 10 (Nordic Wire) - The wreck of the research submersible Havfrue II was found early on Thursday at a depth of {f distance 1940 meters|1,940 meters}, {f distance 9 km|nine kilometers} from where it had been put into the water.

{s2|Video from the robot Grindhval} {q2|shows} {c2 robot|the tail frame upright in the mud and, {f distance 30 meters|thirty meters} away, {f destroyed 2 titanium rings|two titanium rings} with nothing between them}. {s3,4|Captain Jens-Ole Thrane of the Northern Coast Guard} {h3|{q3|believes}} {c3 thrane probable belief|the hull gave way within {f duration 2 hours|two hours} of the launch} and {q4|said} {c4 thrane|the knocking "was never them."}

{s5|The foundation that built the boat, Polar Abyss Research}, {q5|said} {c5 par predicted intention|it would not dive again}. {s6|Its director, Annika Stenvall}, {q6|conceded} that {c6 stenvall confirms|the engineer Petri Kallio's letter of 2034 had been "right in every paragraph."} {s7|Kallio} {q7|did not want to comment on} {c7 kallio declines|that}; {c8 kallio via=kystbladet>kallio|"I would have liked to be wrong,"} {s8|he} {q8|was quoted by Kystbladet as saying}.

{s9,10|The dive log}, released by the Accident Investigation Board, {q9|shows} {c9 log|cracking noises on {f other 4 dives|four dives} this summer} and {q10|makes no mention of} {c10 log silent|any inspection after them}. {s11,12|The board}, which has six members and has never looked into a submersible, {q11|hopes} {c11 board predicted intention|to raise the rings before the winter storms}, {h12|{q12|estimating}} {c12 board probable|the cost at {f money 31000000 kroner|31 million kroner}}.

The Polarlys lay over the place until noon with her engines stopped. At home on the plateau the flags were at half mast, the herring auction was put off, and in Professor Aalto's department somebody fed the aquariums. She had given names to {f other 31 species|31 species}, two of them after her cats. Hallgrímsdóttir had been on her first dive; so had Lindqvist, who won his seat in a draw. Brekke had driven the ferry for eleven years before he drove the boat, and was known on the plateau for playing the tuba badly at weddings and for once having turned round in a gale to fetch a forgotten dog.

{s13|Ragna Solheim, the fisheries minister}, {q13|promised} {c13 solheim predicted intention|a law on submersibles by Christmas}. {s14|The Centre Party}, which had helped to sink the last draft, {q14|welcomed} {c14 centre belief|the idea}. {c15 families3 belief|The wreck should stay where it is}, {s15|the families of three of the dead} {q15|feel}; {s16|the Lindqvists} {q16|have not made known} {c16 lindqvists silent|their wishes}.

=== question hours of air on board the Havfrue II
verdict: conflicts
origins: 3
answer: submarine-a | 96 | par | par
answer: submarine-a | 82 | guard | guard
answer: submarine-b | 96 | par | par
answer: submarine-b | 82 | guard | guard
answer: submarine-e | 80-85 | stenvall | stenvall

=== question did the knocking come from the Havfrue II
verdict: conflicts
origins: 3
answer: submarine-c | - | thrane | guard | it could be a ship's propeller
answer: submarine-d | - | oceanographers | oceanographers | denies | it does not come from a hull
answer: submarine-f | - | thrane | thrane | denies | it was never them

=== question were alarms taped over on earlier dives
verdict: conflicts
origins: 3
answer: submarine-d | - | pilots | pilots | yes
answer: submarine-d | - | par | par | denies | no
answer: submarine-e | - | pilots | pilots | yes
answer: submarine-e | - | stenvall | stenvall | denies | tape on one broken lamp

=== question bursts of knocking picked up by the buoys
verdict: single
origins: 1
answer: submarine-c | 14 | thrane | guard
answer: submarine-d | 14 | guard | guard
