story: reef
title: A coral survey of the Mabanai Shelf and a licence to dredge it
split: train
topic: science

speaker university = body | Gidgee Bay University
speaker study = document | coral survey of the Mabanai Shelf
speaker abernethy = named | Shona Abernethy-Kaus
speaker authors = unnamed | the authors of the survey
speaker vagi = named | Kila Vagi
speaker southline = body | Southline Minerals
speaker hallinan = named | Brett Hallinan
speaker pelagic = body | Pelagic Advisory
speaker lomas = named | Craig Lomas
speaker department = body | Department of Seabed Resources
speaker geno = named | Bani Geno
speaker tukubari = named | Naomi Tukubari
speaker elders = unnamed | the old people of Tulavea
speaker league = body | Reef Defence League
speaker treasury = body | Treasury
speaker drone = footage | drone footage of the plume
speaker logs = document | logs of the Pacific Tern
speaker rivals = unnamed | three specialists outside the team
speaker odgers = named | Phil Odgers
speaker union = body | Maritime and Dredge Workers' Union
speaker email = document | email of 3 February
speaker petition = document | petition of the women of Tulavea
speaker shopkeeper = unnamed | a shopkeeper in Tulavea
speaker colleague = unnamed | a cabinet colleague of Craig Lomas
speaker times = outlet | Torrane Times
speaker cousin = unnamed | a cousin of Naomi Tukubari
speaker order = document | the minister's order

=== reef-a
outlet: Gidgee Bay University
url: https://gidgee-bay-university.example/news/mabanai-survey
published: 2033-05-09
genre: press release

{t|{c1 study|Remote reef has lost {f percent 33.3 about @2032-12-31 coral|a third of its coral}}, {s1|survey} {q1|finds}}

{n|Home / News and media / Media releases
EMBARGOED UNTIL 6AM MONDAY}

{s2|A six-year survey led by Gidgee Bay University} {q2|has found} that {c2 study|live coral on the Mabanai Shelf shrank from {f percent 48 @2026-12-31 live coral|48 per cent} of the sea floor in 2026 to {f percent 31 @2032-12-31 live coral|31 per cent} last year}.

The study, published today in Coastal Systems, covered {f other 62 sites|62 sites}. Divers counted {f records 214 species|214 species} of hard coral, {f records 9 new species|nine of them} new to science.

{c3 abernethy|“The decline is steepest within sight of the trial pit,”} {q3|said} {s3,4|the lead author, Dr Shona Abernethy-Kaus}, who {q4|cautioned} that {c4 abernethy|warm water in 2030 had also taken its share}.

{s5,6|The authors} {q5|recommend} {c5 authors|a pause in dredging until a proper study of the plume, which they {h6|{q6|estimate}} {c6 authors probable belief|to cost {f money 2400000 dollars|$2.4 million}}, has been done}. {s7|The University} {q7|takes no position on} {c7 university declines belief|licence application ML-114}.

The Shelf lies 190 kilometres north of Port Moorley and is reached by a weekly boat. Southline Minerals has applied to dredge phosphate sand over {f area 410 square kilometres|410 square kilometres} of it.

=== reef-b
outlet: Gidgee Bay Mercury
url: https://gidgee-bay-mercury.example/business/southline-reef-survey
published: 2033-05-10
genre: broadsheet

{t|{s1|Miner} {q1|lashes} {c1 southline belief|reef scientists} as shares slide}

{s2,3|Southline Minerals} yesterday {q2|rejected} {c2 southline denies|{s4|a university survey}'s {q4|finding} that {c4 study|its trial pit is killing coral on the Mabanai Shelf}}, {q3|calling} {c3 southline|the work “a postcard from people who had packed their minds before they left”}.

{c5 pelagic|The true loss since 2026 is {f percent 11 @2032-12-31 coral|11 per cent}}, {q5|according to} {s5,6|Pelagic Advisory, a consultancy in Carrow} that has worked for the company since the trial began. It {q6|blames} {c6 pelagic|the heatwave of 2030}.

{c7 hallinan|“You can have a mine and a reef,”} {q7|said} {s7|Brett Hallinan, Southline's chief executive}, on a call with investors. {c7|“We've got the pictures.”} {s8|He} {q8|reaffirmed} {c8 hallinan predicted intention|plans to hire {f jobs 430 people|430 people}, most of them from the Torrane Islands}.

The stock ended the day at 84 cents, down {f percent 6 @2033-05-09 fall in shares|6 per cent}. It had doubled since Christmas on {q14|word} that {c14 - predicted|phosphate from two older fields {h14|would} run short sooner than the fertiliser makers had been led to think}.

Three specialists who took no part in either study read both for the Mercury. {s9|All three} {q9|considered} {c9 rivals belief|the university's method sound and its handful of sites near the pit, {f other 3 sites|three out of 62}, rather few}. {s10|One of them, Phil Odgers of the Carrow Marine Institute}, {q10|likened} {c10 odgers|Pelagic's paper to “a locked drawer with a label on it”}; {s11|the consultancy} {q11|will not release} {c11 pelagic declines intention|its raw counts}.

{s12,13|The Maritime and Dredge Workers' Union} {q12|supports} {c12 union belief|the licence} but {q13|puts} {c13 union|the jobs at {f jobs 120 about jobs|nearer 120}}.

Resources Minister Craig Lomas has until June 30 to decide.

=== reef-c
outlet: Radio Carpentaria
url: https://radio-carpentaria.example/country-hour/2033-05-12
published: 2033-05-12
genre: broadcast

{t|Country Hour, Thursday 12 May (rush transcript)}

MELLOR: Twelve past noon. Rain about on the tablelands, and cattle prices after the news. Minister, you've read the survey?

{s1|LOMAS}{q1|:} {c1 lomas|I've read it twice, Kerry, once with my glasses on. It's a serious piece of work. So is the other one}.

MELLOR: They can't both be right.

{s2|LOMAS}{q2|:} {c2 lomas|In my line of business you'd be surprised}.

MELLOR: Did you go aboard the company's ship in February?

{s3|LOMAS}{q3|:} {c3 lomas confirms|I did. I had a cup of tea, I looked over the side and I put it in the register, which is on the internet for anyone who suffers from insomnia}.

MELLOR: {s4|One of your cabinet colleagues} {q4|is saying} {c4 colleague|you've made up your mind}.

{s5|LOMAS}{q5|:} {c5 lomas denies|Not true. I'll decide when I've seen all of it, and not a day before}.

MELLOR: On the line from Tulavea, the council's chair, Naomi Tukubari. What do people there want?

{s6|TUKUBARI}{q6|:} {c6 tukubari|You ask that as if we were one person. There are {f other 1900 people|nineteen hundred of us}. We've had two visits from ministers since 1974 and one of those was a forced landing. {s9|My cousin} {q9|says} to me, {c9 cousin via=tukubari>cousin|Auntie, if they dig, the fish go, and if they don't dig, the young people go}. I say both are true. What I want is our name on the licence, next to theirs}.

MELLOR: And if you don't get it?

{s7|TUKUBARI}{q7|:} {c7 tukubari predicted intention|Then I'll tie my boat to their anchor, and I'm not a young woman}.

MELLOR: {s8|Southline} {q8|didn't take up} {c8 southline declines|our invitation}. Cattle next.

{n|You can listen back to Country Hour on the app. Transcripts are made by machine and may contain errors.}

=== reef-d
outlet: The Monsoon
url: https://monsoon-quarterly.example/issue-41/two-sets-of-books
published: 2033-05-21
genre: feature

{t|The reef with two sets of books}

The boat to Tulavea leaves Port Moorley on Tuesdays if the skipper's tooth allows. It is an open dinghy with two outboards and an umbrella, and it takes seven hours, the last of them over the Mabanai Shelf, where the water goes from ink to bottle glass and the passengers stop talking and look down.

{c1 elders|There is plenty to see and, {s1|the old people} {q1|say}, a good deal less than there was}. {s2|Bani Geno}, who is seventy-three and dived for trochus until his ears gave out, {q2|recalls} {c2 geno|parrotfish coming over the edge “like kids at the bell”}. {s3|He} {q3|has no doubt} {c3 geno belief|which ship is to blame}.

{c4 geno|“They took the sand from under the house and now they ask us why it leans,”} {s4|he} {q4|said} on our first evening, with his feet in the lagoon. {c4|“I told them that in the year of the big tide. I told the man with the hat.

“He wrote it in a book. I'd like to see that book.”}

There have been books before. Between 1921 and 1938 the Torrane Phosphate Company took the middle out of the next island to the east, Sabu, and shipped it to the wheat country in jute bags; the people of Sabu were taken to Tulavea with a cow and a harmonium, and their grandchildren still sit on the left side of the church. What remains of Sabu is a rim of grey pinnacles, where terns nest and where, at low water, you can walk for an hour without treading on anything soft. Nobody was ever charged with anything, and the company, wound up in 1940, paid its last dividend the same year.

Southline came in 2027 with a hired dredger, the Pacific Tern, and a permit for a pit of four hectares. {s5|The vessel's logs}, prised out of the Department of Seabed Resources in April after two years of letters, {q5|reveal} that {c5 logs|she worked for {f duration 212 @2029-12-31 days|212 days} and not for the {f duration 90 @2029-12-31 days|90} allowed}. {s6|An email of 3 February}, its sender blacked out, {q6|refers to} {c6 email|the overrun as “one we'd rather not have in writing.”}

{s7,8|The department} {q7|regrets} {c7 department belief|the wording} and {q8|says} that {c8 department|no rule was broken, since days on which the pump stood idle, whether for weather, for repairs, for the crew's Christmas or for a cyclone that in the event went ashore four hundred kilometres to the west, are not days of dredging in the sense of the permit, and since the permit, issued by a body that no longer exists under an act that has been repealed, had in any case left the sense of it to the holder}.

Sand that is sucked up has to come down again. The dredger keeps the heavy grains and pours the fine ones back over the side in a milky soup, and how far this travels before it settles is what the whole quarrel turns on. {s9|Southline's own model} {q9|gave} {c9 southline|{f distance 3 kilometres|three kilometres}}. {s10|Footage} that two students on the survey took from a drone last May {q10|shows} {c10 drone|a pale tongue reaching into Tulavea's northern passage, {f distance 14 @2032-05-31 kilometres|14 kilometres} from the pit}. A coral can shake off a dusting. What kills it is a dusting every day, because the animal spends on housework what it would have spent on growth, and at the {f other 3 sites|three sites} nearest the pit {f percent 80 @2032-12-31 colonies|four colonies in five} were bare.

It does not follow that the ship killed them. The summer of 2030 was the hottest on the Shelf since buoys were put there, and the survey has no year between 2028 and 2031, when its money ran out. {s11|Shona Abernethy-Kaus}, who {q11|favours} {c11 abernethy belief|a moratorium of five years} though {s12|she} {q12|has declined} {c12 abernethy declines intention|to sign the Reef Defence League's open letter}, is the first to bring this up.

Measuring a reef is slower work than it sounds. A diver swims a tape for fifty metres and writes down on a plastic slate what lies under each half metre of it: hard coral, soft coral, sponge, rubble, sand. Two divers seldom agree on the sponges. Then the tape is rolled up and laid out again, and after four of these the air is gone and it is time to sit in the boat, shivering, and copy the slates on to paper.

In April Dr Abernethy-Kaus sat through a hearing in Port Moorley, in a room with one fan. She {q14|was asked by} {s14|Brett Hallinan} {c14 hallinan|whether she had ever held a job outside a university}. {c13 abernethy|Eleven years on a prawn trawler, {s13|she} {q13|said}}, and the fan was audible for some time.

{s16|Her co-author Kila Vagi, deputy chair of the island council}, {q16|is against} {c16 vagi belief|the mine}; {s17,18|the chair, Naomi Tukubari, a retired nurse}, {q17|is for} {c17 tukubari belief|it, “with our hand on the tap,”} and {q18|resents} {c18 tukubari belief|being spoken for by people who fly home on Thursdays}. The two of them share a desk, a kettle and a grandmother. The island {q19|has been promised by} {s19|the company} {c19 southline predicted intention|an airstrip, a clinic with a refrigerator and a slice of royalties that {s20|the Treasury} {q20|expects} {c20 treasury predicted belief|to reach {f money 26000000 dollars a year|$26 million a year}}}. {s21|Vagi}'s {q21|fear} is that {c21 vagi predicted belief|the passage {h21|will} have silted up before the concrete is dry}.

The women, who wade for clams on the northern flat, have their own method. In March {f other 612 women @2033-03-31|612 of them} put their thumbs to {s22|a petition} {q22|inviting} the minister {c22 petition|to come and eat one}. A shell was enclosed. {s23|His office} {q23|has not acknowledged} {c23 lomas silent|either}.

At the store, which sells rice, rope and one kind of biscuit, {s24|the owner} {q24|wondered} {c24 shopkeeper|whether the miners would want the biscuit}.

=== reef-e
outlet: Science Ticker
url: https://science-ticker.example/2033/05/remote-reef
published: 2033-05-09
genre: wire
copy of: reef-a

{t|{c1 study|Remote reef lost {f percent 33.3 about @2032-12-31 coral|a third of its coral}}, {q1|says} {s1|survey}}

{s2|A six-year survey led by Gidgee Bay University} {q2|has found} that {c2 study|live coral on the Mabanai Shelf fell from {f percent 48 @2026-12-31 live coral|48 percent} of the sea floor in 2026 to {f percent 31 @2032-12-31 live coral|31 percent} in 2032}.

The study in Coastal Systems covered {f other 62 sites|62 sites}. Divers counted {f records 214 species|214 species} of hard coral, {f records 9 new species|nine} of them new to science.

{c3 abernethy|“The decline is steepest within sight of the trial pit,”} {q3|said} {s3|lead author Shona Abernethy-Kaus}. {s4|The authors} {q4|recommend} {c4 authors|a pause in dredging until a proper study of the plume has been done}.

=== reef-f
outlet: Torrane Times
url: https://torrane-times.example/2033/06/30/lomas-ml114
published: 2033-06-30
genre: local

{t|NO LICENCE YET: {s1|Lomas} {q1|wants} {c1 lomas predicted intention|plume measured first}}

{s12|Resources Minister Craig Lomas} last night put off a decision on the Mabanai dredging licence for {f duration 18 months|eighteen months} and {q12|told} the Marine Institute in Carrow {c12 lomas|to find out where the mud goes}.

{s2|His order}, two pages long and signed at 7.40pm, {q2|describes} {c2 order|the two reports on the coral as “irreconcilable on what is presently known”}. The work is to be paid for by Southline, {f money 1500000 dollars|$1.5m}, and the taxpayer, {f money 900000 dollars|$900,000}.

{c3 lomas|It was no victory for anyone, {s3|Mr Lomas} {q3|said}}.

{s4,5|Southline} {q4|said} {c4 southline belief|it was “disappointed but not surprised”} and {h5|{q5|did not rule out}} {c5 southline possible intention|going to court}. {c6 southline predicted|The delay {h6|would} cost {f jobs 40 jobs in Port Moorley|40 jobs} in Port Moorley, {s6|it} {q6|said}}. {s7|The Times} {q7|could find} {c7 times|only {f jobs 17 people|17 people} on its books there}.

{s8,9|The Reef Defence League}, which {q9|had been certain} {c9 league belief|the minister would sign}, {q8|applauded} {c8 league belief|him “through gritted teeth”}.

Under the seabed act of 2029 an application may be held over once, and only for want of facts. After that the minister has to say yes or no, and either answer can be taken to the tribunal in Port Moorley, which has three members and at present a vacancy.

On Tulavea the news came by radio during choir practice. {s10|Naomi Tukubari} {q10|said} {c10 tukubari|eighteen months was nothing: “We waited longer for the roof.”} {s11|Kila Vagi} {q11|hopes} {c11 vagi predicted intention|to be on the institute's boat, as a guide or, failing that, as a cook}.

The Pacific Tern, meanwhile, has been chartered to deepen a harbour elsewhere. She sailed on Monday with her lights on.

=== question coral lost on the Mabanai Shelf since 2026, in percent
verdict: conflicts
origins: 2
answer: reef-a | 33.3 | study | study
answer: reef-b | 11 | pelagic | pelagic
answer: reef-e | 33.3 | study | study

=== question jobs from the mine
verdict: conflicts
origins: 2
answer: reef-b | 430 | hallinan | southline
answer: reef-b | 120 | union | union

=== question how far the plume reaches, in kilometres
verdict: conflicts
origins: 2
answer: reef-d | 3 | southline | southline
answer: reef-d | 14 | drone | drone

=== question whether the minister has decided on the licence
verdict: conflicts
origins: 3
answer: reef-c | - | colleague | colleague | affirms | has made up his mind
answer: reef-c | - | lomas | lomas | denies | has made up his mind
answer: reef-f | - | league | league | affirms | had been certain that he would sign
