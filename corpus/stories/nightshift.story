story: nightshift
title: Nurses strike over pay at 46 hospital trusts
split: train
topic: health

# Who speaks
speaker fon = body | Federation of Nurses
speaker winnie = named | Winnie Achterberg
speaker ministers = unnamed | ministers
speaker sefton = named | Dominic Sefton-Rao
speaker confed = body | Hospitals Confederation
speaker mbatha = named | Sheila Mbatha
speaker health = body | health department
speaker letter = document | Treasury letter of 18 February
speaker sentinel = outlet | The Daily Sentinel
speaker treasury = body | Treasury
speaker okafor = named | Blessing Okafor-Lunn
speaker pryce = named | Gareth Pryce
speaker brannock = body | St Brannock's Hospitals Trust
speaker agencynurse = unnamed | an agency nurse
speaker manager = unnamed | a senior manager at another trust
speaker friends = unnamed | friends of the health secretary
speaker audit = document | National Audit Bureau report of 2028
speaker economist = named | Tunde Vasquez-Hill
speaker bench = unnamed | backbenchers on the governing side
speaker six = outlet | Channel Six
speaker poll = document | Ropewalk poll
speaker matron = named | Aoife Brennan-Das
speaker patient = named | Ron Thirlby
speaker council = named | Jacqui Stobbs
speaker hecklers = unnamed | one or two drivers
speaker rivalunion = body | Carers' Alliance
speaker pickets = unnamed | pickets at Gate C
speaker note = document | Department's note on the offer
speaker worker = unnamed | a person who has worked on the reply to the Treasury letter
speaker sister = unnamed | a retired ward sister
speaker security = unnamed | security staff at St Brannock's
speaker official = unnamed | an official who spoke to Winnie Achterberg in January
speaker photo = footage | photograph taken from the multi-storey car park

=== nightshift-a
outlet: Channel Six
url: https://channel-six.example/news/health/nurses-ballot
published: 2030-02-20
genre: broadcast

{n|Channel Six News
Home | Watch live | Weather | Travel}

{t|{c1 fon|Nurses back first national walkout in 19 years}, {s1|union} {q1|says}}

{c2 fon|Nurses at {f affected 46 trusts|46 hospital trusts} have voted to strike over pay}, {s2|the Federation of Nurses} {q2|said} on Wednesday, clearing the way for the first national stoppage since 2011.

{s3|The union} {q3|said} {c3 fon|{f percent 84 voters|84 per cent} of those who voted were in favour, on a turnout of {f percent 61 members|61 per cent}}. In {f affected 9 trusts|nine other trusts} the ballot fell short of the 50 per cent that the law requires, and nurses there will work as usual.

{c4 winnie|"Our members did not train for years in order to choose between the gas meter and the bus fare,"} {q4|said} {s4|Winnie Achterberg, the federation's general secretary}, who took over from Colin Marsh in the autumn.

{s5|The federation} {q5|is demanding} {c5 fon|a rise of {f percent 11 pay|11 per cent}}. {s6|Ministers} {q6|have offered} {c6 ministers predicted intention|{f percent 4.2 pay|4.2}}, {c7 ministers|a figure} that {s7|they} {q7|say} {c7|matches the advice of the Independent Pay Panel}.

{s8,9|The health secretary, Dominic Sefton-Rao}, {q8|called} {c8 sefton belief|the result "deeply disappointing"} and {q9|urged} {c9 sefton|the union to come back to the table}. {s10|He} {q10|did not say} {c10 sefton silent|whether there would be any more money on it}.

{s11,12|The Hospitals Confederation}, which speaks for the trusts, {q11|warned of} {c11 confed|"very thin" rotas} and {q12|said} that {c12 confed possible|{f affected ..70000 at_most appointments|as many as 70,000 appointments} {h12|might} be put off if nurses were out for {f duration 2 days|two days}}.

{s13,14|Sheila Mbatha of the Patients' Forum} {q13|said} {c13 mbatha|she understood the anger} but {q14|wondered} {c14 mbatha|"who is going to ring the woman whose scan has been moved three times"}.

{c15 - predicted|The stoppage {q15|is expected} to begin on the evening of 5 March}. Casualty departments, intensive care, labour wards and dialysis are exempt under an arrangement that dates from the ambulance dispute of 2003. Everything else, from eye clinics to physiotherapy, will run with whoever turns up. Trusts must tell patients at least two working days ahead if an appointment is off, by letter or text message; nobody should stay at home without having heard.

=== nightshift-b
outlet: The Daily Sentinel
url: https://daily-sentinel.example/2030/03/05/night-before-the-strike-st-brannocks
published: 2030-03-05
genre: broadsheet

{n|The Daily Sentinel
Sign in   Subscribe: 12 weeks for £6
News / Opinion / Sport / Culture / Puzzles}

{t|The last night shift before the strike}

{n|By Imogen Tallis, health correspondent
Photographs: Kwabena Frost}

At twenty past two in the morning, on the seventh floor of St Brannock's in Marlsea, a drip alarm goes off in bay four and nobody comes. It is not neglect. {f other 2 nurses|Two nurses} are on the ward tonight for {f affected 31 patients|31 patients}; one of them is holding a basin, and the other is in the lift with a man who thinks it is 1988.

The alarm stops by itself after a while. Rain runs down the windows on the sea side, and the lights of the container port blink through it.

{c1 okafor|"People imagine we want to be out there with whistles,"} {q1|says} {s1|Blessing Okafor-Lunn, the nurse in charge}, when she has washed her hands. {c1|"I want to sit down. I want ten minutes in which nobody says my name.

"And I'd like to drink something while it's hot."}

She is 34, has been qualified for eleven years and, by {s2|her} own {q2|account}, {c2 okafor|takes home {f money 2180 pounds|£2,180} a month with nights included}. Two of the women she trained with now work in a bank. {s3|She} {q3|hopes} {c3 okafor predicted intention|to be back at work by Thursday night}. At eight o'clock this evening she will walk out of Gate C with {f attending 380 about nurses|some 380 colleagues} and stay out for {f duration 48 hours|48 hours}.

The walkout, at {f affected 46 trusts|46 trusts}, has been a long time coming. Nurses' pay has been set since 1983 on the advice of a panel that meets in a seminar room behind the law courts, takes evidence for five months and publishes in the summer. In most years its advice was followed to the decimal. In six of the last nine it was staged, trimmed or paid late, and by 2028 a nurse at the top of the middle band earned, in real terms, what one at the bottom of it had earned in 2009. {s4|The National Audit Bureau} {q4|found} that year that {c4 audit|one post in nine was empty}. Wards closed their shutters at weekends; managers flew to recruitment fairs abroad with folding banners.

{s5|Ministers} {q5|insist} {c5 ministers|the cupboard is bare}. Yet {s6,7|a letter from the Treasury to the health department}, dated 18 February and seen by the Sentinel, {q6|states} that {c6 letter|{f percent ..6 at_most pay|up to 6 per cent} can be found "from within existing envelopes"} and {q7|suggests} {c7 letter|offering it "late, and in one movement"}. {s8|The Treasury} {q8|refused to discuss} {c8 treasury declines|leaked correspondence}. {s9|The health department} {q9|denied} {c9 health denies|any knowledge of the letter}, though {s10|a person} who has worked on its reply {q10|described} {c10 worker|it as "the only thing anyone here has talked about for a fortnight"}.

{s11|Friends of Dominic Sefton-Rao} {q11|say} {c11 friends|the health secretary, who used to run a chain of gyms, is cross at being left to defend an offer of {f percent 4.2 pay|4.2 per cent} alone}. {c12 - probable belief|He {h12|{q12|is thought}} to favour something close to the letter's figure, paid in two stages}. In public {s13|he} {q13|has ruled out} {c13 sefton denies|"a penny more"}.

Three floors below, in a room with a broken blind, Gareth Pryce keeps the whole week on a wall chart in four colours. {f affected 1140 about appointments|Some 1,140 appointments} have been crossed off it and {f affected 62 operations|62 operations}, hips for the most part. {s14|Mr Pryce} {h14|{q14|estimates}} that {c14 pryce probable|it will take the trust {f duration 5 weeks|five weeks} to make up for two days}. {c15 pryce|"I was a nurse on this site for nine years,"} {s15|he} {q15|says}. {c15|"Don't ask me whose side I'm on."}

Not everybody upstairs is going. {s16,17|An agency nurse from Stanhaven}, who earns more for an hour than Ms Okafor-Lunn does and {q17|knows} {c17 agencynurse belief|it}, {q16|confessed} that {c16 agencynurse predicted|she would be crossing the line for the sake of a school trip}. {s18,19|The Carers' Alliance, the smaller of the two unions}, {q18|opposes} {c18 rivalunion belief|the strike} and {q19|has told} its {f other 9000 members|9,000 members} {c19 rivalunion|to work normally}. {s20,21|Aoife Brennan-Das, the matron for surgery}, {q20|is in favour of} {c20 matron belief|it} but {q21|dreads} {c21 matron belief|Friday}. {c22 matron|"It isn't the day, it's the day after,"} {s22|she} {q22|says}.

{s23|A senior manager at another trust}, who would lose his job for saying so, {h23|{q23|believes}} that {c23 manager probable belief|{s24|ministers} {q24|want} {c24 ministers predicted intention via=manager>ministers|the strike to happen}}. {s25|Tunde Vasquez-Hill of the Caddow Institute} {q25|dismisses} {c25 economist denies|the theory as "plotting by hindsight"}. {c26 economist belief|What the government lacks}, in {s26|his} {q26|view}, {c26|is not money but a date}.

By six the rain has moved off over the estuary and the man from 1988 is asleep with his shoes on. The day shift comes up the stairs because the lift is out. There is a kettle, a rota, a tin with one biscuit. Beside the fire door somebody has taped the telephone number of {s27|a retired ward sister} who {q27|has offered} {c27 sister predicted intention|to come in and sit with the confused ones until Thursday}.

{n|More on this story
What the law says about striking in hospitals
This article was amended on 6 March to correct the name of the car park.}

=== nightshift-c
outlet: Metro Standard
url: https://metro-standard.example/live/nurses-strike-5-march
published: 2030-03-05
genre: live blog

{t|Nurses' strike LIVE: walkout under way at {f affected 46 trusts|46 trusts}}

{n|Refresh  |  Pinned  |  Most recent last  |  Comments are closed}

19:10 {s1|Sefton-Rao}{q1|:} {c1 sefton predicted via=six>sefton|I won't negotiate by placard}. {s2|The health secretary} {q2|told} Channel Six that {c2 sefton via=six>sefton|he was "always ready to talk, never ready to be shouted at"}.

19:32 {c3 letter via=sentinel>letter|The Treasury had room for {f percent ..6 at_most pay|up to 6 per cent}}, {q3|according to} {s3|a letter quoted by the Sentinel this morning}. {s4|Two backbenchers on the governing side} {q4|have called for} {c4 bench|it to be published in full}.

20:00 The whistles go. {s5|A photograph taken from the multi-storey in Marlsea} {q5|shows} {c5 photo|a line of navy tunics from Gate C to the bus station}.

20:41 {s6|The federation} {q6|claims} that {c6 fon|{f attending 52000 nurses|52,000 nurses} have walked out}. {s7|The department} {q7|is aware of} {c7 health|{f attending 38000 nurses|38,000}}.

21:15 {s8|A Ropewalk poll for this site} {q8|puts} {c8 poll|public sympathy at {f percent 57 public|57 per cent}, down from {f percent 64 @2030-01-31 public|64} in January}.

21:50 {c9 confed|No one has been turned away from casualty}, {q9|says} {s9,10|the Hospitals Confederation}, which {q10|had feared} {c10 confed belief|a good deal worse}.

=== nightshift-d
outlet: Marlsea Gazette
url: https://marlsea-gazette.example/news/hip-operation-cancelled-strike
published: 2030-03-07
genre: local

{t|{c1 patient|'I can't get up the stairs'}{q1|:} {s1|patient}'s hip operation off for second time}

A retired bus inspector from Quarry Hill has lost his place in the operating theatre for the second time because of the nurses' strike.

Ron Thirlby, 71, {q2|was told by} {s2|St Brannock's Hospital} on Monday that {c2 brannock|his bed had gone}. {c3 patient|"I back the girls, I always have,"} {s3|he} {q3|told} the Gazette at his home in Larch Close, where the bed has been brought down to the front room. {c3|"But I can't get up the stairs."}

The walkout ended at 8pm last night. At Gate C, where {f attending 410 @2030-03-05 nurses|410 nurses} signed the strike register on the first evening, there was soup from the chip shop and a brazier made out of a washing machine drum. Buses 4 and 11 hooted as they came round the war memorial. {s4|One or two drivers} {q4|shouted} at them {c4 hecklers|to get back to work}. {s5|Pickets} {q5|said} {c5 pickets|they {q6|had been asked by} {s6|security staff} {c6 security via=pickets>security|whether they had permission for the fire}}.

{s7,8|The trust} {q7|said} {c7 brannock|{f affected 1202 appointments|1,202 appointments} had been cancelled}, rather than {c9 brannock probable|the {f affected 1140 @2030-03-05 appointments|1,140}} {s9|it} {h9|{q9|estimated}} before the strike, and {q8|promised} {c8 brannock predicted intention|new dates "by Easter at the latest"}.

{s10|Cllr Jacqui Stobbs (Ind, Harbour)}, who chairs the health scrutiny committee, {q10|accused} {c10 council|the trust of having known since Christmas that its money for agency staff would run out}. {s11|She} {q11|wants} {c11 council predicted intention|chief executive Gareth Pryce to appear before the committee on 21 March}. {c12 council predicted|"He'll get a chair and a glass of water,"} {s12|she} {q12|said}.

{s13|The trust} {q13|denied} {c13 brannock denies|her allegation}. {s14,15|A spokesman} {q14|said} {c14 brannock|agency spending was "reviewed weekly"} but {q15|would not give} {c15 brannock declines|a figure}.

It was the first time that the hospital's nurses had gone out since the winter of 1988, when the dispute was over laundry and lasted an afternoon. Several of those on the pavement this week were not born then. The market stayed open until six on both days, the lollipop lady at Ferry Road lent them her spare cones, and by Wednesday lunchtime the grass verge opposite the maternity wing, resown by the council only in October, had been trodden to soup of another kind.

St Brannock's opened in 1931 as a fever hospital and has been about to be rebuilt since 1997. A model of the new one stands in the library.

{n|Were you affected? Ring the newsdesk on 01999 440 220
Sign up for our weekly Harbour Lights newsletter}

=== nightshift-e
outlet: Health department
url: https://health-department.example/news/fair-and-final-offer
published: 2030-03-14
genre: press release

{t|New pay offer for nurses}

The Government has today put a new offer to the Federation of Nurses. It consists of a rise of {f percent 6 pay|6 per cent} from April and a single payment of {f money 1250 pounds|£1,250}.

{s1|Health Secretary Dominic Sefton-Rao} {q1|said}: {c1 sefton|"This is a fair offer and a final one. I have listened, and I pay tribute to those who kept our hospitals safe."}

{s2,4|The Department} {q2|considers} {c2 health belief|the offer affordable} and {q4|hopes} {c4 health predicted intention|members will be allowed to vote on it without delay}. {s3|A note sent to both unions} {h3|{q3|estimates}} {c3 note probable|the cost at {f money 900000000 about pounds|about £900 million} a year}, half of it to come from the sale of land.

Further walkouts had been announced for 20 and 21 March.

{n|Notes to editors
1. The Department's press office is open from 8am to 6pm.
2. Figures are for all hospital trusts.}

=== nightshift-f
outlet: Crossroads Press
url: https://crossroads-press.example/2030/03/15/nurses-pause-strikes
published: 2030-03-15
genre: wire

{t|Nurses call off second strike to vote on {f percent 6 pay|6 percent} offer}

CADDOW, March 15 (Crossroads) - {s1|The Federation of Nurses} on Friday suspended a two-day strike due next week and is to put the government's offer of {f percent 6 pay|6 percent} to its members, {q1|saying} {c1 fon predicted|it would not tell them how to vote}.

{c2 winnie|"Nobody had this money on the Tuesday and everybody had it on the Wednesday,"} {q2|said} {s2,3|General Secretary Winnie Achterberg}, who {q3|recalled} {c3 winnie|{q4|being assured by} {s4|an official} in January that {c4 official via=winnie>official|"the drawer was empty"}}.

{s5|Health Secretary Dominic Sefton-Rao} {q5|denied} that {c5 sefton denies|the walkout had moved him}. {s6,7|He} {q6|credited} {c6 sefton|the Treasury with the change of heart} and {q7|declined to say} {c7 sefton declines|whether it had come before the strike or after}.

{s8|The federation} now {q8|says} {c8 fon|{f attending 47500 @2030-03-05 nurses|47,500 nurses} took part}, fewer than {c9 fon|the {f attending 52000 @2030-03-05 nurses|52,000}} {s9|it} {q9|announced} that evening. {s10,11|The health department} {q10|has raised} {c10 health|its own count to {f attending 41000 @2030-03-05 nurses|41,000}}, {q11|without explaining} {c11 health silent|the difference}.

{s12|Economist Tunde Vasquez-Hill} {q12|put} {c12 economist|the annual bill for the deal at {f money 1100000000 pounds|1.1 billion pounds}}, as against {c13 note probable|the {f money 900000000 pounds|900 million}} {h13|{q13|estimated in}} {s13|the department's note}.

A yes vote would end a dispute that has run since the summer and cost the health service, in locums and lost theatre time, more than any before it. Under the union's rules a simple majority is enough. Ballot papers go out by post, because a law of 2016 does not allow strikes or settlements to be voted on by telephone or online, and are counted in a warehouse near the airport.

{s14|Sheila Mbatha, a campaigner for patients}, {q14|welcomed} {c14 mbatha belief|the pause}. {c15 mbatha|"I'd like it in writing,"} {s15|she} {q15|said}.

{s16,17,18|The Carers' Alliance}, which {q16|had argued against} {c16 rivalunion belief|the walkout}, {q17|is considering} {c17 rivalunion predicted intention|the offer} and {q18|has asked for} {c18 rivalunion|a week to read it}. {c19 - predicted|The ballot {q19|is expected} to close on April 12}.

=== question how many nurses walked out on 5 March
verdict: conflicts
origins: 2
answer: nightshift-c | 52000 | fon | fon
answer: nightshift-c | 38000 | health | health
answer: nightshift-f | 47500 | fon | fon
answer: nightshift-f | 41000 | health | health

=== question appointments put off at St Brannock's
verdict: supersedes
origins: 1
answer: nightshift-b | 1140 | - | brannock
answer: nightshift-d | 1140 | brannock | brannock
answer: nightshift-d | 1202 | brannock | brannock

=== question did the Treasury see room for a rise of up to 6 per cent before the strike
verdict: single
origins: 1
answer: nightshift-b | ..6 | letter | letter
answer: nightshift-c | ..6 | letter | letter

=== question what the offer of 6 per cent costs a year
verdict: conflicts
origins: 2
answer: nightshift-e | 900000000 | note | health
answer: nightshift-f | 1100000000 | economist | economist
answer: nightshift-f | 900000000 | note | health
