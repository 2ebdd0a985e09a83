story: opioids
title: The settlement over Calmorin painkillers
split: train
topic: health

# Who speaks
speaker harlow = named | Renee Harlow
speaker vickers = body | Vickers-Boone
speaker sloane = named | Peter Sloane
speaker cosgrove = named | Tad Cosgrove
speaker families = unnamed | families of the dead
speaker mulvaney = named | Darlene Mulvaney
speaker doctor = named | Anil Prescott
speaker doctors = unnamed | family doctors in Cutler County
speaker memo = document | Vickers-Boone sales memo of 2019
speaker audit = document | audit by the state of Tallahoma
speaker health = body | Department of Health
speaker institute = body | Ridgeline Institute
speaker judge = named | Hollis Greer
speaker lawyers = unnamed | lawyers for the counties
speaker dissent = named | Warren Tibbets
speaker family = body | Boone family
speaker pharm = body | Association of Druggists
speaker video = footage | video of a Vickers-Boone sales meeting
speaker camera = footage | security camera of the Cutler pharmacy
speaker post = document | post by Darlene Mulvaney
speaker agreement = document | settlement agreement
speaker patients = unnamed | patients in pain
speaker patient = named | Joyce Wendell
speaker sheriff = named | Buck Lassiter
speaker commissioner = named | Irene Castleberry
speaker critics = unnamed | critics of the settlement
speaker committee = body | creditors' committee
speaker police = body | police of Port Ellery
speaker boone = named | Elias Boone
speaker father = unnamed | a father from Sabine
speaker neighbors = unnamed | neighbors of Anil Prescott
speaker harlowoffice = body | office of Renee Harlow
speaker states = unnamed | the states
speaker counties = unnamed | the counties
speaker ferris = named | Odette Ferris
speaker list = document | waiting list of the treatment center in Cutler
speaker bishop = named | Curtis Bell

=== opioids-a
outlet: Federal Wire
url: https://federal-wire.example/health/vickers-boone-settlement
published: 2033-04-18
genre: wire

{t|Painkiller maker to pay {f money 7200000000.. at_least dollars|at least $7.2 billion} in opioid deal}

PORT ELLERY, April 18 (Federal Wire) — Vickers-Boone, maker of the painkiller Calmorin, will pay {f money 7200000000-8500000000 dollars|between $7.2 billion and $8.5 billion} over {f duration 15 years|15 years} to {f other 31 states|31 states} and {f other 2000.. vague counties|thousands of counties}, under an agreement made public on Monday.

{s1,2|Renee Harlow, the attorney general of Tallahoma}, who led the talks, {q1|said} {c1 harlow predicted|the first checks would arrive by the new year}, and {q2|called} {c2 harlow|the sum "the most that could be had from a company we need to keep alive."} {s3|The company}, which {q3|does not admit} {c3 vickers denies|wrongdoing}, must sell its painkiller business.

{s4,5|Warren Tibbets, attorney general of Sabine}, {q4|opposed} {c4 dissent belief|the deal} and {q5|accused} {c5 dissent|the Boone family of "buying a clean name with other people's money."} {s6|A spokesman for the family} {q6|had no comment on} {c6 family declines|his remarks}.

{c7 health|Prescription opioids killed {f killed 11400 about people|about 11,400 people} in the republic last year}, {q7|according to} {s7,8|the Department of Health}, which {q8|says} {c8 health possible|the count {h8|may} be low}.

=== opioids-b
outlet: Capital Ledger
url: https://capital-ledger.example/magazine/what-the-money-is-for
published: 2033-04-30
genre: broadsheet

{n|CAPITAL LEDGER
Nation  Markets  Health  Magazine  Obituaries
Listen to this story (24 min)}

{t|What the money is for}

{n|By Theodora Vann · Photographs by Luis Arredondo}

CUTLER, Tallahoma — The pharmacy on Broad Street sold, in the year that the bridge closed, {f other 2000001.. more_than pills|more than two million tablets} of Calmorin in a town of {f affected 3100 about residents|roughly 3,100 people}. It has a new owner now and a rack of greeting cards where the line used to form. {s1|Footage from the old security camera}, kept by the sheriff on a drive in his desk, {q1|shows} {c1 camera|the line going out of the door, past the bank and around the corner, in snow, with a man selling coffee along it}.

Darlene Mulvaney knew some of the coats. She buried two sons in fourteen months and has a folder for each. {s3|She} {q3|wants} {c3 mulvaney intention predicted|no check}. What {s4|she} {q4|would like} is {c4 mulvaney intention predicted|for one member of the Boone family to drive to Cutler, park in front of the old pharmacy and walk to the cemetery, which is uphill}.

{c5 - possible|{f other 2 people|Two of the Boones} {h5|{q5|are said}} to have asked their lawyers about it}.

The company began as a maker of cough drops. Ezekiel Boone boiled the first of them in a laundry kettle in 1888, and for ninety years the firm sold little else; it came to pain by way of a dental cream, and to Calmorin by way of a patent that it bought, with a warehouse, from a widow in Elkhart Falls. The tablet was approved in 2014 for the last weeks of cancer. Within five years most of it went to backs. A label that had run to four lines grew to a page, and the salesmen, who drove gray sedans and brought lunch, were paid by the milligram. What a doctor in Cutler County knew about the thing he knew from them: the nearest medical library is a hundred and ten miles off, over a pass that is shut from November until the plows get to it.

{s6,7|A sales memo of 2019}, one of some {f records 40000 about documents|40,000 documents} that the settlement puts in a public archive, {q6|describes} {c6 memo|family doctors as "under-educated on the benefit of staying the course"} and {q7|urges} {c7 memo|representatives to ask each of them, at every visit and before the lunch is unwrapped, for {f other 5 patients|five more patients} whose pain had been treated "timidly," to note the names of the nurses who objected, and to leave behind a mug}. {s8|A video of that year's meeting in a ballroom in Port Ellery} {q8|shows} {c8 video|the sales chief in a superhero's cape}.

Anil Prescott still has the mug. {c10 doctor|"I believed them because I wanted to,"} {s10|he} {q10|said}. He has practiced in Cutler for thirty-one years, above a shoe store, and wrote, in the worst of them, {f other 60-70 prescriptions|between 60 and 70 prescriptions} a week. {s11|Some of his neighbors} {q11|have not forgiven} {c11 neighbors belief|him}, and {s12|he} {q12|considers} {c12 doctor belief|them right}. {s13|Other doctors in the county}, {q13|afraid of} {c13 doctors belief|the medical board}, stopped prescribing altogether, and {s14|patients with real pain}, cut off in a week, {q14|blame} {c14 patients|the lawyers}. {s15|Joyce Wendell}, who had a tractor roll over her in 2021, {q15|is furious at} {c15 patient belief|both sides}. {c16 patient|Nobody at the table in Port Ellery}, {s16|she} {q16|said}, {c16|could have sat on a chair as long as she had to wait for hers}.

It took the states six years to get to that table. The first suit was thrown out, the second moved, the third settled by a single county for the price of an ambulance. {s17|The lawyers for the counties}, who {q17|had sought} {c17 lawyers intention predicted|{f money 20000000001.. more_than dollars|more than $20 billion}}, came down only when the company's bank opened its books to them. {s19|Critics of the agreement} {q19|regard} {c19 critics belief|that as a piece of theater}. Under the deal the Boones keep, on {s20|the Ridgeline Institute}'s {q20|estimate}, {c20 institute probable|{h20|probably} {f money 3000000000-4000000000 dollars|$3 billion to $4 billion}}, most of it in a place with palm trees.

{c21 cosgrove|"People confuse what is legal with what is loud,"} {q21|said} {s21|Tad Cosgrove}, who speaks for the family and has done so since the days of the dental cream. {c21|"The Boones have given away more than most people will ever see."} {s22|He} {q22|would not say} {c22 cosgrove declines|how much}.

What is to be done with the rest is set out in a schedule of nineteen pages. {f percent 70.. at_least money|No less than 70 percent} must go to what {s25|the schedule} {q25|calls} {c25 agreement|abatement}: beds, nurses, buses, school counselors, the antidote that deputies carry in their glove boxes. The memory of the tobacco money, which went to roads and in one state to a golf course, lies over every clause. {s23|Irene Castleberry, a county commissioner in Cutler for five terms}, {q23|favors} {c23 commissioner belief|a clinic}. {s24|The sheriff, Buck Lassiter}, {q24|would prefer} {c24 sheriff intention predicted|{f jobs 2 deputies|two deputies} and a dog}. There are {f other 11 beds|eleven treatment beds} in the county today, and {q26|according to} {s26|the list taped inside the door} {c26 list|{f affected 86 people|86 people} are waiting for one}.

Broad Street has had other plans made for it. In the seventies it was to be a mall. The bank was to be a museum. The new owner of the pharmacy, a cheerful man from across the river, moved the counter to the back so that nobody would have to stand in the window, and in March he called his sister to come and help. The bell over the door is the old one.

=== opioids-c
outlet: Cutler County Sentinel
url: https://cutler-sentinel.example/news/settlement
published: 2033-04-19
genre: local
copy of: opioids-a

{t|Calmorin maker agrees to pay; {s1|Harlow} {q1|hails} {c1 harlow belief|deal}}

Vickers-Boone, maker of the painkiller Calmorin, will pay {f money 7200000000-8500000000 dollars|between $7.2 billion and $8.5 billion} over {f duration 15 years|15 years} to {f other 31 states|31 states}, Tallahoma among them, under an agreement made public on Monday.

{s2|Attorney General Renee Harlow}, who led the talks, {q2|said} {c2 harlow predicted|the first checks would arrive by the new year}. The company, which once gave the county fair its tent, must sell its painkiller business.

{c3 health|Prescription opioids killed {f killed 11400 about people|about 11,400 people} in the republic last year}, {q3|according to} {s3|the Department of Health}. The commission meets Thursday at seven in the annex. Bring a chair.

=== opioids-d
outlet: Channel 8 Port Ellery
url: https://channel8.example/live/boone-hearing
published: 2033-06-02
genre: live blog

{n|LIVE UPDATES  |  Text size A A A  |  Comments closed}

{t|Families confront Boones in court}

4:40 p.m. Judge Hollis Greer approves the plan from the bench. {c1 judge|"It's a bad bargain and the only one in the building,"} {s1|she} {q1|says}, and leaves by the side door.

3:15 p.m. Caption: Mulvaney, left, with {f other 2 photographs|two photographs}. She has just read the court her sons' shoe sizes.

2:58 p.m. {s3|A post from Mulvaney}, in the corridor, {q3|reads}: {c3 post|"He looked at the clock. I watched him look at the clock."}

2:10 p.m. {c4 father|Elias Boone, 81}, {q4|is asked by} {s4|a father from Sabine} {c4|whether he has ever met an addict}. {s5|Boone} {q5|does not answer} {c5 boone silent|him}. {s6,7|His lawyer, Peter Sloane}, {q6|objects to} {c6 sloane belief|the question} and {q7|wonders} {c7 sloane|why it should be put in a room where the only matter to be settled is whether the plan is fair}.

1:30 p.m. {s8|The police} {q8|put} {c8 police|the crowd outside at {f attending 900 about people|about 900}}. {s9|Organizers} {q9|claim} {c9 families|{f attending 2001.. more_than people|over 2,000}}. {s10|A bishop, Curtis Bell}, {q10|is urging} {c10 bishop|them to keep the steps clear}.

12:05 p.m. {s11,12|Tibbets, still the lone holdout among the big states}, {q11|threatens} {c11 dissent intention predicted|to appeal} and {q12|dismisses} {c12 dissent belief|the archive as "{f records 40000 pages|forty thousand pages} of lunch orders."}

=== opioids-e
outlet: The Bedside Economist
url: https://bedside-economist.example/posts/seven-billion
published: 2033-05-09
genre: column

{t|Seven billion, slowly}

Fifteen years is a long time to be paid. Discount the stream at five percent, as any bank would, and the lower of the two numbers comes to {f money 5000000000 about dollars|about $5 billion}; the higher never arrives at all unless a product that nobody wants to be seen with sells for more than it did in its best year. I have been through the tables twice.

{s1|Harlow's office} {q1|says} that {c1 harlowoffice|a trial would have taken longer, that a jury's verdict against a company with {f money 2000000000 about dollars|some $2 billion} in the bank is worth {f money 2000000000 about dollars|some $2 billion} and no more, and that {f other 26 states|twenty-six states} had told her privately that they would not go on paying experts}. {s2|The creditors' committee} {q2|made the case} at the time that {c2 committee|a liquidation would pay lawyers first}. Fair enough.

{s3|A state audit of the tobacco money}, finished last fall and little read, {q3|found} that {c3 audit|{f percent ..9 less_than money|less than 10 percent} of it had been spent on anything to do with smoke}. {s4|The Association of Druggists}, which paid {f money 90000000 dollars|$90 million} of its own in February, {q4|is skeptical} that {c4 pharm denies belief|counties can do better}. So am I. {q5|Calls for} {c5 -|a single national fund} went nowhere, because {s6|the states} {q6|distrust} {c6 states belief|the capital} and {s7|the counties} {q7|distrust} {c7 counties belief|the states}.

=== opioids-f
outlet: Capital Ledger
url: https://capital-ledger.example/health/opioid-deaths-revised
published: 2033-07-12
genre: broadsheet

{t|{c1 health|Opioid deaths last year were higher than thought}, {s1|health officials} {q1|say}}

{s2|The Department of Health} on Tuesday {q2|raised} {c2 health|its count of last year's deaths from prescription opioids to {f killed 13050 people|13,050}}, after coroners in six counties opened a drawer, or its electronic equivalent, that had been labelled with the wrong year.

{c3 ferris probable|The true figure is {h3|probably} higher still}, {q3|said} {s3|Odette Ferris, a statistician at the department}, whose team of four works from a basement in which the lights are on a timer. {s4|The Ridgeline Institute} {h4|{q4|believes}} that {c4 institute probable belief|{f killed 14000-16000 people|between 14,000 and 16,000 people} died}. {s5|Vickers-Boone} {q5|was unable to verify} {c5 vickers cannot_verify|either number}.

The first payment, of {f money 410000000 dollars|$410 million}, fell due the same morning. It had not arrived by the close of business, and {s6|Harlow} {q6|blamed} {c6 harlow|a bank holiday}.

In Cutler the commission voted four to one for the clinic. {c7 commissioner predicted|It will have {f other ..20 at_most beds|up to 20 beds}}, {s7|Castleberry} {q7|said}. Lassiter gets the dog.

=== question people killed by prescription opioids last year
verdict: conflicts
origins: 2
answer: opioids-a | 11400 | health | Department of Health
answer: opioids-c | 11400 | health | Department of Health
answer: opioids-f | 13050 | health | Department of Health
answer: opioids-f | 14000-16000 | institute | Ridgeline Institute
answer: opioids-f | - | vickers | Vickers-Boone | cannot_verify | either number

=== question people outside the court on 2 June
verdict: conflicts
origins: 2
answer: opioids-d | 900 | police | police
answer: opioids-d | 2001.. | families | families

=== question what the settlement pays, in dollars
verdict: single
origins: 1
answer: opioids-a | 7200000000-8500000000 | - | settlement agreement
answer: opioids-c | 7200000000-8500000000 | - | settlement agreement
