story: dredger
title: Kerra council lets Port Orrin dredge the channel beside the oyster beds of Loch Garran
split: train
topic: local councils

speaker trust = body | Port Orrin Harbour Trust
speaker halftown = unnamed | the other half of Port Orrin
speaker growers = body | Loch Garran Shellfish Growers
speaker geddes = named | Mairi Geddes
speaker docherty = named | Fergal Docherty
speaker strachan = named | Una Strachan
speaker agency = body | Shore and Rivers Agency
speaker survey = document | draft survey by the Shore and Rivers Agency
speaker tennant = named | Ruaridh Tennant
speaker pryce = body | Tideway Pryce
speaker caskie = named | Eilidh Caskie
speaker creelmen = unnamed | creel fishermen
speaker skippers = unnamed | skippers of the whitefish boats
speaker corrie = body | Corrie Line
speaker clerk = named | Aonghas Breen
speaker quillinan = named | Bríd Quillinan
speaker footage = footage | drone film of the trial dig
speaker hannaway = named | Peadar Hannaway
speaker post = document | post by the Port Orrin Harbour Trust
speaker council = body | Kerra District Council
speaker mclure = named | Struan McLure
speaker minister = named | Neasa Corrigan
speaker osborne = named | Ishbel Osborne
speaker residents = unnamed | some residents of Shore Street

=== dredger-a
outlet: Kerra Advertiser
url: https://kerra-advertiser.example/news/council-dredging-vote
published: 2037-09-16
genre: local

{n|KERRA ADVERTISER
Est. 1871
News | Shinty | Roup & Mart | Deaths}

{t|Dredging scrapes through by two votes at ten to midnight}

{n|by Calum Dunbar, local democracy reporter}

It took four hours and twenty minutes, two adjournments and a blown fuse, but on Tuesday night Kerra District Council voted by {f other 9 @2037-09-15 votes for|9} to {f other 7 @2037-09-15 votes against|7} to let Port Orrin Harbour Trust deepen the channel through Loch Garran.

{c1 -|The gallery}, which {q1|had been asked} {c1|not to sing}, sang.

{s2|The trust} {q2|wants} {c2 trust predicted intention|to lift {f other 240000 cubic metres of silt and clay|240,000 cubic metres} of silt and boulder clay from the approach, giving it {f distance 7.5 metres|7.5 metres} at low water in place of {f distance 5.8 metres|5.8}, so that the ferry which Corrie Line has on order can come in at any state of the tide}. The spoil would be dropped off Skerry Vane, three miles from the beds {c3 growers|on which}, {s3|the growers} {q3|say}, {c3|{f jobs 62 jobs|62 jobs} depend}.

{s4,5|Councillor Mairi Geddes}, who chairs the planning committee and {q4|has backed} {c4 geddes belief|the scheme} since it was a drawing on the back of a darts card, {q5|told} members that {c5 geddes|the port had "a choice between dredging and dying"}.

{c6 geddes|"Every berth on this coast has been deepened but ours,"} {s6|she} {q6|said}, with one hand on the model of the harbour that the trust had brought along and would later have to carry home in the rain. {c6|"We've been asking for this since I was at school.

"The boat is ordered. It's half built. I will not be the woman who rings the yard and asks them to make it shorter."}

{s7,8|Fergal Docherty, the independent member for Garranside}, {q7|called} {c7 docherty|it "a wager with other folk's stake"} and {q8|proposed} {c8 docherty|putting the matter off until the Shore and Rivers Agency had finished its survey of the loch}. He lost by a single vote. It was that of {s9,10|Councillor Una Strachan}, who {q9|had told} this newspaper in August that {c9 strachan predicted intention|she was minded to oppose the dredging}, and {q10|would not say} on her way to the car {c10 strachan declines|what had changed}.

Loch Garran was last dug in 1974, by a bucket dredger called the Sir Hector that broke down twice and ended its days as a landing stage. In those years nobody grew anything in the loch. The first trestles went in during the early nineties, on the western shore, when a fish-farm manager who had lost his job put down four thousand seed oysters on borrowed rebar and lived for three winters in a caravan. Today the trestles cover {f area 85 hectares|85 hectares} between the old pier and the sandbank that the charts call the Sow. From the road at low tide they look like the foundations of a town.

What the silt will do when it is stirred up is what divides the place. {s11|The agency} {q11|had raised} {c11 agency|"no objection in principle"} in its formal answer of July. But {s12|a draft of its survey}, seen by the Advertiser, {q12|warns} that {c12 survey possible|a plume {h12|could} reach the nearest trestles in {f duration 11 hours|eleven hours}, on any spring tide with a wind from the south-west, and lie there for {f duration ..9 at_most days|up to nine days}, which in the months between May and September is longer than a half-grown oyster can be relied upon to keep itself shut}. {s13|The agency} {q13|would neither confirm nor deny} {c13 agency declines|the draft}. {c14 agency|"We do not discuss working papers,"} {s14|a spokeswoman} {q14|said}.

{s15|The harbour master, Captain Ruaridh Tennant}, {q15|is adamant} that {c15 tennant|no plume will come near the beds}. {c16 tennant|The ebb}, {s16|he} {q16|said}, {c16|would carry the fines straight out past the light, "as it's done since the ice went"}. {s17|Tideway Pryce, the firm} that modelled the currents for the trust, {q17|rates} {c17 pryce|the chance of any harm at {f percent ..4 less_than risk|below 5 per cent}}.

{c18 growers|That model}, {s18|the Loch Garran Shellfish Growers} {q18|say}, {c18|was run on a summer's day that never happened}. Their chairwoman, Eilidh Caskie, has {f other 2000000 oysters|two million oysters} on the Sow and a loan on the boat. {c20 caskie|"If they smother, they smother in an hour,"} {s20|she} {q20|said} outside. {c20|"He'll not be down there to hear it."}

{s22|The clerk, Aonghas Breen}, {q22|put} {c22 clerk|the objections received at {f other 1140 objections|1,140} and the letters in favour at {f other 96 letters|96}}.

A decision notice should be issued within a fortnight. After that there are six weeks in which to go to the Court of Session in Dunmarrow, and {s23|the growers}, who have a legal fund of {f money 31000 pounds|£31,000}, {h23|{q23|are considering}} {c23 growers possible intention|doing so}. No date has been fixed for the start of the work. The dredger, a Dutch-built trailer called the Marjan, is at present widening a canal for somebody else.

=== dredger-b
outlet: Kerra Sound
url: https://kerra-sound.example/bulletins/0918-lunchtime
published: 2037-09-18
genre: broadcast

{n|KERRA SOUND 94.2 | Listen again | Lost & found pets}

{t|Lunchtime: the survey that nobody will discuss}

Good afternoon. It's the draft of a survey, it's twenty-two pages long, and half of Port Orrin seems to have read it. {s9|The other half} {q9|is asking for} {c9 halftown|it} at the library.

{s1|The paper}, drawn up by the Shore and Rivers Agency and passed to this station by somebody who'd plainly had enough of it, {q1|suggests} {c1 survey possible|silt from the channel {h1|might} be over the oysters in {f duration 11 hours|eleven hours}}. {s2|It} {q2|recommends} that {c2 survey|digging be confined to the months from October to March}.

We took that down to the harbour office. {s3|Captain Ruaridh Tennant} {q3|accepted} {c3 tennant belief|the second point}, since winter is when {s10|he} {q10|wants} {c10 tennant predicted intention|the dredger} in any case. {c4 tennant belief|The first one} {s4|he} {q4|dismissed as} {c4|"a sum done with the tide going the wrong way"}.

{s5|TENNANT}{q5|:} {c5 tennant|I've stood on that pier thirty-one years. I've seen a coal boat sink at it and you could have washed your shirt in the loch next morning}.

{s6|CASKIE}{q6|:} {c6 caskie|A shirt doesn't breathe, Ruaridh}.

That was Eilidh Caskie, for the growers. In the Assembly this morning {c7 quillinan|the fisheries minister, Neasa Corrigan}, {q7|was asked by} {s7|Bríd Quillinan, the member for the islands}, {c7|why a public body should sit on its own findings}. {s8|Mrs Corrigan} {q8|said} that {c8 minister|she had not read it, and that if she had she would not say so}.

The sailing to Skerry is running ninety minutes late tonight, for want of water.

=== dredger-c
outlet: Northern Newswire
url: https://northern-newswire.example/scot/port-orrin-dredge-vote
published: 2037-09-16
genre: wire

{t|{s1|Shellfish growers} {h1|{q1|weigh}} {c1 growers possible intention|court challenge} after {s7|council} {q7|backs} {c7 council belief|Port Orrin dredge}}

PORT ORRIN (NN) - {s2|Oyster growers} {q2|said} on Wednesday {c2 growers possible intention|they {h2|might} go to court} after Kerra District Council approved, by {f other 9 @2037-09-15 votes for|nine votes} to {f other 7 @2037-09-15 votes against|seven}, the dredging of {f other 240000 cubic metres|240,000 cubic metres} from the channel at Port Orrin.

{s3|The harbour trust} {q3|argues} {c3 trust|the port will lose its ferry without deeper water}. {s4|Corrie Line}, whose 92-metre vessel is due in 2039, {q4|declined to say} {c4 corrie declines|whether it would sail to another harbour}.

{s5|The growers}, with {f jobs 70 about jobs|about 70 jobs} among them, {h5|{q5|fear}} {c5 growers possible belief|for their beds}. {c6 caskie|"We are not against boats,"} {s6|their chairwoman, Eilidh Caskie}, {q6|said}. {c6|"We are against mud."}

The work is priced at {f money 14200000 pounds|£14.2 million}.

=== dredger-d
outlet: Shell & Fin
url: https://shell-and-fin.example/2037/09/garran-survey
published: 2037-09-24
genre: trade

{t|{f duration 11 hours|Eleven hours} to the Sow: what the Garran draft does and doesn't say}

{n|SHELL & FIN MONTHLY | Prices | Spat for sale | Jobs
Words: Oighrig Sands}

A leaked paper has done for Loch Garran in nine days what four years of planning notices did not, which is to get it read. It runs to twenty-two pages, of which fourteen are tables. Kerra Sound and the local weekly have each had a copy, the same copy to judge by the coffee ring on page 6.

The headline number is {f duration 11 hours|the eleven hours}. It comes from one run of five, the one with the largest tide and the strongest wind; in the other four {s1|the draft} {q1|has} {c1 survey|the plume turning back at the old pier}. A plume is not a burial, either. Oysters are filter feeders. They will clear a moderate load, and anybody who has worked a silty estuary has seen stock put on meat in water the colour of tea. The danger is in the settled layer. Above about {f distance 2 about centimetres of settled silt|two centimetres} the shells cannot gape, and in warm months an animal that cannot gape is dead in a week.

On that the paper is thin. {s2|It} {q2|does not say} {c2 survey silent|how much silt would settle}. {s3|Dr Ishbel Osborne of the marine station at Ardlunan}, who has worked on the loch since she was a student, {h3|{q3|believes}} {c3 osborne probable belief|the layer would be {h3|likely} to stay under {f distance ..1 less_than centimetres of settled silt|a centimetre}}, but {s4|she} {q4|wishes} {c4 osborne intention|somebody would "go and put a stick in it"}. {c5 osborne|Neither the trust's model nor the agency's}, {s5|she} {q5|said}, {c5|had been set against a real dig}.

There has been one. In May the trust scraped out {f other 600 about @2037-05-20 cubic metres|some 600 cubic metres} by way of trial. {s6|Drone film shot by a grower that afternoon} {q6|shows} {c6 footage|a brown tongue reaching past the pier and most of the way to the Sow}; in {s7|the trust}'s {q7|account}, {c7 trust|it was peat off the hill after rain}. {c8 - cannot_verify|The date of the film} {q8|could not be confirmed}.

{s9|A post on the trust's page} last Friday {q9|read}: {c9 post|"The oysters will be fine. So will the ferry."} It was later taken down. {s10|Tideway Pryce}, for its part, {q10|has promised} {c10 pryce predicted intention|to publish its inputs} and {s11|the growers} {q11|have promised} {c11 growers predicted intention|to read them}.

Seed is already harder to come by. The hatchery at Inverarder, which supplies most of the west, sold out in August for the first time since it opened, and two growers on Loch Fannoch have put off restocking until the spring.

=== dredger-e
outlet: The Lowland Review
url: https://lowland-review.example/magazine/port-orrin-sediment
published: 2037-10-04
genre: feature

{t|A harbour that wants to be deep}

{n|The Lowland Review, weekend
Photographs: Solveig Rae}

In the Anchor they keep two jars on the bar. One is for the lifeboat. The other was for the lifeboat as well until somebody stuck a picture of an oyster on it, after which it filled at twice the speed and was quietly moved to the back.

The whitefish men drink by the window and the creel men by the fire. It has always been so, and until this autumn it meant nothing except that the whitefish men were colder. There are {f other 14 whitefish boats|fourteen whitefish boats} left at Port Orrin, where in 1962 you could cross the basin on their decks, and {s1|their skippers}, who lose a tide whenever they come home heavy, {q1|are in favour of} {c1 skippers belief|the dredging}. The creels number {f other 31 creel boats|31}. {s2|Their owners} {h2|{q2|worry}} that {c2 creelmen possible belief|the spoil off Skerry Vane will bury the ground where the lobsters moult}, and one of them, {s3|Peadar Hannaway}, {q3|has vowed} {c3 hannaway predicted intention|to moor across the channel in his slippers}.

{c4 hannaway|"Nobody's asked the lobsters,"} {s4|he} {q4|said}. {c4|"Mind you, nobody's asked me."}

I walked out to the Sow at the bottom of the tide with Caskie, who is forty-four and talks over her shoulder. It is a mile of hard sand and then a quarter of a mile of the other kind. You lift each sack, shake it, turn it, and hook it back. A sack weighs fourteen kilos and there are {f other 9000 sacks|nine thousand}. She does not wear gloves. Some distance off, the light on the harbour wall went round, although it was eleven in the morning, and a heron stood in the pool where her father had drowned a tractor.

{s5|She} {q5|does not blame} {c5 caskie|Tennant}, with whom she was at school and whose mother taught her to swim. {c6 caskie|What has happened}, in {s6|her} {q6|view}, {c6|is that a body with one job, which is to keep a harbour open, has been allowed to decide what a harbour is for, and that everybody with a different job has been invited to send a letter, which will be counted, acknowledged, summarised in a table and put in a box under the stairs in the council offices with {f other 1140 letters|the other eleven hundred and forty}}.

Tennant's office is up an iron stair. On the wall there is a chart from 1911 on which the loch is a good fathom deeper, and he tapped it like a barometer. {s7|He} {q7|resents} {c7 tennant belief|being cast as the villain}. {c8 tennant|"I'd eat an oyster if she'd ever offer me one,"} {s8|he} {q8|said}. {s9|He} {q9|insisted}, too, that {c9 tennant|the trial in May had been "clear as gin"}; when I brought up the film, {s10|he} {q10|wondered} {c10 tennant|which May}.

There may yet be a way round. {s11|Struan McLure, an engineer} who used to work for the trust, {q11|has been touting} {c11 mclure|a scheme to dig only in {f duration 6 weeks|the six neap weeks} after New Year, behind a curtain of the sort they use in the Baltic}. {s12|The trust} {q12|objects to} {c12 trust belief|{c13 mclure|the cost}}, {q13|put by} {s13|McLure} {c13|at {f money 900000 pounds|£900,000}}. {s14,15|The growers} {q14|like} {c14 growers belief|the idea} and {q15|distrust} {c15 growers belief|the curtain}. {s16|Several people on Shore Street} {q16|told} me {c16 residents intention|they would rather have the old ferry}, which was slow, smelt of sheep, and came in at any state of the tide.

=== dredger-f
outlet: Isles Today
url: https://isles-today.example/wire/port-orrin
published: 2037-09-17
genre: wire
copy of: dredger-c

{t|Port Orrin oyster growers may sue over dredging}

{n|Isles Today / syndicated
3 min read}

{s1|Oyster growers} {q1|said} on Wednesday {c1 growers possible intention|they {h1|might} go to court} after Kerra District Council approved the dredging of {f other 240000 @2037-09-16 cubic metres|240,000 cubic metres} from the channel at Port Orrin by {f other 9 @2037-09-15 votes for|nine votes} to {f other 7 @2037-09-15 votes against|seven}.

{s2|The harbour trust} {q2|argues} {c2 trust|the port will lose its ferry without deeper water}. {s3|Corrie Line} {q3|declined to say} {c3 corrie declines|whether its new 92-metre vessel would sail to another harbour}.

{c4 caskie|"We are not against boats,"} {q4|said} {s4|Eilidh Caskie}, who chairs the growers. {c4|"We are against mud."}

The work is priced at {f money 14200000 @2037-09-16 pounds|£14.2 million}.

=== question hours for a plume to reach the trestles
verdict: conflicts
origins: 2
answer: dredger-a | 11 | survey | survey
answer: dredger-b | 11 | survey | survey
answer: dredger-d | 11 | - | survey
answer: dredger-a | - | tennant | tennant | denies | no plume will come near the beds

=== question jobs that depend on the oyster beds
verdict: conflicts
origins: 2
answer: dredger-a | 62 | growers | growers
answer: dredger-c | 70 | - | Northern Newswire

=== question did the trial dig in May send silt towards the Sow
verdict: conflicts
origins: 2
answer: dredger-d | - | footage | footage | a brown tongue most of the way to the Sow
answer: dredger-d | - | trust | trust | denies | peat off the hill
answer: dredger-e | - | tennant | trust | denies | clear as gin

=== question is the leaked draft survey the work of the agency
verdict: single
origins: 1
answer: dredger-a | - | - | leaked copy of the draft | affirms | a draft of the agency's survey
answer: dredger-b | - | - | leaked copy of the draft | affirms | drawn up by the agency
answer: dredger-a | - | agency | agency | declines | would neither confirm nor deny
