story: windfarm
title: Damaged export cables at the Havsrygg wind farm in the Skarn Sea
split: train
topic: technology

# Who speaks
speaker gridco = body | Nordlinjen
speaker brattli = named | Solveig Brattli
speaker maker = body | Ravnkabel
speaker dahlin = named | Petter Dahlin
speaker fishers = body | Skarn Coast Fishermen's Union
speaker aune = named | Torleif Aune
speaker navy = body | Navy of Halmark
speaker officer = unnamed | a naval officer briefed on the survey
speaker minister = named | Jorunn Eklöf
speaker ministry = body | Ministry of Energy of Halmark
speaker tanker = body | Corvale Shipping
speaker embassy = body | embassy of Ostrovia
speaker sonar = footage | sonar pictures of the sea bed at Havsrygg
speaker clip = footage | video from the trawler Gullvik
speaker contract = document | contract between Nordlinjen and Ravnkabel
speaker institute = document | study by the Lerum Institute of Marine Technology
speaker osei = named | Kwabena Osei
speaker insurers = unnamed | insurers of the Havsrygg wind farm
speaker greens = body | Green League
speaker opposition = unnamed | opposition members of parliament
speaker engineers = unnamed | engineers at Nordlinjen
speaker smelter = body | Halmark Aluminium
speaker pilot = named | Ingrid Tveitan
speaker dagblad = outlet | Lerum Dagblad Weekend
speaker harbour = unnamed | the harbour master of Vinje
speaker skippers = unnamed | skippers in Vinje harbour

=== windfarm-a
outlet: Nordic Bulletin
url: https://nordic-bulletin.example/energy/havsrygg-cable-fault
published: 2036-11-04
genre: wire

{t|Second cable fails at Halmark's largest wind farm; {s1|grid operator} {h1|{q1|suspects}} {c1 gridco probable belief|damage from outside}}

LERUM, Nov 4 (Nordic Bulletin) - A second export cable from the Havsrygg wind farm went dead early on Tuesday, cutting off {f affected 64 turbines|64 of the 96 turbines} and {f other 700 about megawatts|some 700 megawatts} in the coldest week of the autumn.

{s2|Nordlinjen, the state grid operator}, {q2|said} {c2 gridco|the cable had failed at 03.12, within {f distance ..299 less_than metres|less than 300 metres} of the place where the first was damaged on October 19}. {s3,4|Its director of operations, Solveig Brattli}, {h3|{q3|did not rule out}} {c3 brattli possible|an anchor} but {q4|would not speculate on} {c4 brattli declines|whose}.

{s5|Ravnkabel}, which made and laid both cables, {q5|rejected} {c5 maker denies|suggestions of a manufacturing fault}. {c6 dahlin|"Two cables from two drums do not get ill on the same hectare,"} {q6|said} {s6|Petter Dahlin, its chief executive}.

The farm stands on a shoal {f distance 38 kilometres|38 kilometres} off Vinje. It came into service in 2033 after a quarrel of nine years over fishing grounds and supplies, in an ordinary winter, about a twelfth of the country's power. {s7|The energy minister, Jorunn Eklöf}, {q7|ordered} {c7 minister|Nordlinjen to report within {f duration 10 days|ten days}}. {s8|The navy} {q8|had no comment on} {c8 navy declines|reports of a ship seen drifting over the route on Monday night}.

=== windfarm-b
outlet: Lerum Dagblad Weekend
url: https://lerum-dagblad.example/long/what-lies-on-the-shoal
published: 2036-11-15
genre: feature

{n|LERUM DAGBLAD WEEKEND
Log in · Crossword · The long read
Text: Astrid Mbeki-Lindh  Photo: Jonas Rautio}

{t|What lies on the shoal}

The ship that goes out to look at a broken cable does not hurry. She is called Ragnhild, she was built to lay telephone wire between islands, and on the second Saturday in November she lay in Vinje with her crane folded, waiting for the swell to come down, while {f aboard 22 people|22 people} ate waffles in the mess and a remotely operated vehicle of the size of a delivery van hung dripping over the after deck.

Two of the three cables that bring Havsrygg's power ashore had by then been dead for more than a week. Each is as thick as a man's thigh and has three copper cores, a sheath of lead, two layers of steel wire and, somewhere in the middle, a glass fibre thinner than a hair by which the people in Lerum can hear what happens to it. {c1 brattli|What they heard on the night of November 3}, {s1|Solveig Brattli} {q1|said} over coffee, {c1|was a sort of cough, then a scrape of {f duration 4 about minutes|about four minutes}, and after that nothing}. She is an engineer of the old school, in a knitted waistcoat, and has worked at Nordlinjen since it was a department.

{s2|Brattli} {q2|is adamant} that {c2 brattli|she has no opinion}. Her engineers have. {s3,4|Several of them}, {q3|unconvinced by} {c3 engineers denies belief|the anchor}, {q4|point to} {c4 engineers|a joint, made at sea in a February gale, that lies {f distance ..79 less_than metres|not 80 metres} from the first break}. {s5|The contract with Ravnkabel}, which the ministry released with a third of its pages blacked out, {q5|allows} {c5 contract|no jointing above wave heights of {f other 2 metres|two metres}}; on the day in question the buoy off Vinje was giving between three and four.

{s6,7,8|Ravnkabel's Petter Dahlin}, who inherited the firm from an uncle and has never quite been forgiven for it, {q6|resents} {c6 dahlin belief|the whole discussion}, {q7|takes} {c7 dahlin belief|it as a slur upon {f other 160 about jointers|some 160 jointers}} and {q8|has threatened} {c8 dahlin intention predicted|to sue anyone who publishes the log of the voyage}. When {s9|this newspaper} {q9|asked} {c9 dagblad|how many joints there were}, {s10|he} {q10|said} {c10 dahlin|"fewer than in your argument"} and poured himself a glass of water.

{n|Photo: The Ragnhild at Vinje. JONAS RAUTIO}

Caption: {c11 clip|A dark ship without lights crosses the bow of the Gullvik at 02.50}, as {s11|the trawler's own video} {q11|shows}.

There is a third party to this, and it was there first. The shoal is the best cod ground between the Horn and the Ostrovian line, and in the years before the turbines {f other ..140 at_most boats|as many as 140 boats} worked it from Vinje alone. Now there are {f other ..29 less_than boats|fewer than 30}. {c12 fishers belief|The farm}, {q12|opposed by} {s12|the Skarn Coast Fishermen's Union} from the first survey to the last appeal, took from them a triangle of {f area 310 about square kilometres|about 310 square kilometres}, of which {c30 - predicted|they} {q30|were promised} {c30|a part back}. {s13|Torleif Aune, the union's chairman and the third of his name to own the Gullvik}, {q13|distrusts} {c13 aune belief|everyone in the matter without distinction of rank}. {s14,15|He} {q14|objects to} {c14 aune belief|being called a saboteur}, which has happened to him twice on the bus, and {q15|says} that {c15 aune|a trawl door of the kind his members use weighs {f other 900 about kilos|nearly 900 kilos} and could not, even if it were dropped from the bridge of the ministry by the minister herself with the whole of the parliamentary committee pushing, go through a metre and a half of clay to reach a cable that, according to everything he was shown at the hearings, was going to be buried at two}.

It was buried at two on the drawings. {s16|A study by the Lerum Institute of Marine Technology}, commissioned after the first fault and finished in a fortnight, {q16|questions} {c16 institute belief|whether the plough ever got below {f distance 90 centimetres|90 centimetres}}, and {s17|Kwabena Osei, the geotechnical engineer} who wrote most of it, {q17|thinks} {c17 osei probable belief|the clay was {h17|probably} too stiff for the machine that was sent}. {c18 osei|"You can see it in the tow tension. The man at the winch knew,"} {s18|he} {q18|said}. {c18|"He wrote it down, too, every quarter of an hour, in pencil.

"Whether anyone read the pencil I can't tell you. It was Easter."}

Easter matters here because the farm was late. Nordlinjen had let the contract at the bottom of the market; then copper rose by half, the yard that was to have built the platform went under, and a first vessel was lost to a richer customer in the Gulf. The cables were laid over eleven weeks in the spring of 2033, by night and day, by a ship that had been hired until Whitsun and not an hour longer. On the wall of the control room in Lerum there is a photograph of the crew on the last evening. Everybody in it is squinting.

Then there is the navy, which says least and is listened to most. It has two survey ships for a coast of {f distance 2600 kilometres|2,600 kilometres}. {s19|One officer} who was briefed on the survey {q19|described} {c19 officer|a furrow {f distance 1100-1400 metres|1,100 to 1,400 metres} long, "too straight for weather"}, that crosses the route of both dead cables and stops short of the living one. {c20 - probable|It {h20|{q20|is widely seen}} in Lerum as the work of an anchor}. {c21 tanker|The ship that most people have in mind, a tanker under the flag of Palm Reef}, {q21|is said by} {s21|her owners, Corvale Shipping}, {c21|to have been hove to {f distance 9.. at_least kilometres|at least nine kilometres} away with a sick cook}.

{s22|Ostrovia}, where she had loaded, {q22|denounced} {c22 embassy belief|"the annual festival of periscopes"}. Its embassy, a yellow villa with a tennis court, held a reception the same night. The ambassador danced.

{s23|Jorunn Eklöf} {q23|would prefer} {c23 minister intention predicted|not to know until the spring}: that, at any rate, is how {s24|the opposition} {q24|interprets} {c24 opposition belief|her decision to send the samples to three laboratories in turn}. {s25|She} {q25|bristles at} {c25 minister denies belief|this}. A minister who blames a neighbour must do something about it, and one who blames a supplier must pay; if it was the clay, she must explain to {f affected 41000 about households|some 41,000 households} why their bills carry a cable surcharge until 2051. {c26 ministry|The smelter at Sund}, which takes a fifth of what Havsrygg makes, {q26|was asked by} {s26|the ministry} {c26|to bank its furnaces from five to eight in the evening}; {s27,28|it} {q27|agreed} {c27 smelter intention|to do so}, {q28|without saying} {c28 smelter silent|at what price}.

On the Sunday the swell went down. The Ragnhild put to sea at four, showed her lights to the pilot and was at the shoal by breakfast. There was some fog. The vehicle went over the side at 09.20 and was on the bottom eleven minutes later, in forty-four metres of green water, with a crab in front of it. {s29|Ingrid Tveitan}, who flies it from a chair that came out of a bus, {q29|hoped} {c29 pilot intention predicted|to be home for the handball}. She followed the furrow for an hour. Then she turned off the sound, because people had begun to explain to each other what they were seeing, and went along the cable by herself.

=== windfarm-c
outlet: Vinje Tidende
url: https://vinje-tidende.example/nyheter/kabel-brudd
published: 2036-11-04
genre: local
copy of: windfarm-a

{t|Havsrygg loses second cable}

A second export cable from the Havsrygg wind farm went dead early on Tuesday, cutting off {f affected 64 turbines|64 of the 96 turbines} and {f other 700 about megawatts|some 700 megawatts}.

{s1|Nordlinjen} {q1|said} {c1 gridco|the cable had failed at 03.12, within {f distance ..299 less_than metres|less than 300 metres} of the place where the first was damaged on October 19}. {s2|Its director of operations, Solveig Brattli}, {h2|{q2|did not rule out}} {c2 brattli possible|an anchor}.

{s3|Ravnkabel}, which made and laid both cables, {q3|rejected} {c3 maker denies|suggestions of a manufacturing fault}. {s4|The harbour master of Vinje}, in a post with a picture of the quay, {q4|advised} {c4 harbour|"all armchair admirals to dress warmly"}.

The farm stands on a shoal {f distance 38 kilometres|38 kilometres} off the town.

=== windfarm-d
outlet: Radio Kyst
url: https://radio-kyst.example/program/morgen/havsrygg
published: 2036-11-06
genre: broadcast

{t|Morning on the coast: the fishermen and the furrow (transcript)}

{n|Duration 06:12 | Download | Report an error in this transcript}

HOST: Good morning. It is six degrees in Vinje and the ferry is running. With me is Torleif Aune. Were you out there on Monday night?

{s1|AUNE}{q1|:} {c1 aune|We were {f affected 11 boats|eleven boats}, all north of the line, all with our tracking on. You can look us up.}

HOST: What did you see?

{s2|AUNE}{q2|:} {c2 aune|A ship going sideways. My nephew filmed her, and then he went back to the coffee.}

HOST: Nordlinjen's director was here yesterday. {s3|She} {q3|told} us {c3 brattli possible|the second fault {h3|might} cost {f money 380000000-450000000 kroner|between 380 and 450 million kroner}}, ships included.

{s4|AUNE}{q4|:} {c4 aune|For that money I'd have held it together with my hands.}

HOST: {s5,6|The Green League}, which {q5|defends} {c5 greens belief|the farm} through thick and thin, {q6|wants} {c6 greens intention predicted|the shoal closed to trawls altogether}. {s7|The skippers we met on the quay} {q7|scoff at} {c7 skippers belief|that}; {s8|several} {q8|favour} {c8 skippers belief|a patrol boat}.

{s9|AUNE}{q9|:} {c9 aune|Close it to tankers, then we'll talk.}

=== windfarm-e
outlet: Sound & Strait Trade Review
url: https://soundstrait.example/insurance/havsrygg-claims
published: 2036-11-20
genre: trade

{t|Insurers balk at Havsrygg bill as survey points two ways}

Sonar has settled less than was hoped. {s1|Pictures taken from the Ragnhild on November 16} {q1|show} {c1 sonar|a furrow of {f distance 1300 about metres|roughly 1,300 metres}} and, where it meets the second cable, a bend of two metres with the steel torn outward. {s2,3|Nordlinjen} {q2|considers} {c2 gridco belief|the first fault "consistent with external force"} and {q3|was unable to confirm} {c3 gridco cannot_verify|the cause of the second}.

{s4,5|The insurers}, {q4|reluctant to} {c4 insurers intention predicted|pay twice}, {q5|have called for} {c5 insurers|the pencil log}. Cable claims are the sector's standing headache: they make up two fifths of the losses at sea-based wind farms, though cables are less than a tenth of what is built, and the policies were written at a time when {c13 - probable|the worst enemy {h13|{q13|was thought}} to be a scallop dredge}. The excess at Havsrygg is 60 million kroner for each event, so that everything hangs upon whether there was one event or two. Repair ships are few. Of {f other 9 vessels|nine vessels} in Europe that can joint at this voltage, {f other ..3 at_most vessels|no more than three} are free before Easter, and their day rate has doubled since the summer.

{s6|Nordlinjen} now {q6|puts} {c6 gridco|the bill at {f money 500000001.. more_than kroner|more than 500 million kroner}}. {s7|Dahlin} {q7|dismissed} {c7 dahlin denies belief|it as "a number with a view of the sea"}; {c8 dahlin|Ravnkabel could do the work for {f money 300000000 about kroner|about 300 million}}, {s8|he} {q8|said}. {h9|{q9|Suspicion of}} {c9 - possible belief|the tanker} has not gone away. {s11|{c10 opposition|Corvale Shipping}}, {q10|accused by} {s10|opposition members of parliament} {c10|of working for Ostrovia's navy}, {q11|vowed} {c11 tanker intention predicted|to open its logbooks to any court that asks}. {s12|The navy} {q12|could not say} {c12 navy cannot_verify|whose anchor it was}.

=== windfarm-f
outlet: Kveldsposten
url: https://kveldsposten.example/havsrygg/lys
published: 2036-11-21
genre: tabloid

{t|Dark for Christmas? {s1|Minister} {q1|promises} {c1 minister intention predicted|{f other 2 cables|two cables} by Lent}}

{c2 minister predicted|There will be light in every window}, {s2|Jorunn Eklöf} {q2|said} on Friday in Sund, wearing two jumpers. {s3,4|The smelter}, {q3|unhappy with} {c3 smelter belief|"evenings off"}, {q4|warns of} {c4 smelter predicted|{f jobs 250-300 jobs|250 to 300 jobs} at risk} if the winter is hard.

{s5|Osei, the clay man}, {q5|said} {c5 osei predicted|the repair would take {f duration 5.. at_least months|at least five months}}. {s6|The ministry} {q6|expects} {c6 ministry predicted belief|{f duration ..3 at_most months|three at most}}.

=== question cost of the repair, in kroner
verdict: conflicts
origins: 2
answer: windfarm-d | 380000000-450000000 | brattli | nordlinjen
answer: windfarm-e | 500000001.. | gridco | nordlinjen
answer: windfarm-e | 300000000 | dahlin | ravnkabel

=== question length of the furrow, in metres
verdict: supersedes
origins: 2
answer: windfarm-b | 1100-1400 | officer | navy
answer: windfarm-e | 1300 | sonar | ragnhild

=== question months until the repair is done
verdict: conflicts
origins: 2
answer: windfarm-f | 5.. | osei | osei
answer: windfarm-f | ..3 | ministry | ministry
