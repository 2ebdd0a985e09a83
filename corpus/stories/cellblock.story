story: cellblock
title: Inmates break out of Cellblock D at Kgalema Ridge
split: dev
topic: crime

speaker ministry = body | corrections ministry
speaker poau = body | Prison Officers' and Allied Union
speaker sentrix = body | Sentrix Custodial
speaker roux = named | Chantelle Roux
speaker molefe = named | Kagiso Molefe
speaker residents = unnamed | residents of Ridge Extension
speaker police = body | Dwarskloof police
speaker pienaar = named | Boitumelo Pienaar
speaker warder = unnamed | warder who worked the night of the escape
speaker radio = outlet | Radio Dwarskloof
speaker premier = body | office of the premier
speaker lourens = named | Pieter Lourens
speaker cctv = footage | footage from camera 7
speaker muzenda = named | Farai Muzenda
speaker contract = document | contract between the state and Sentrix Custodial
speaker audit = body | auditor-general
speaker baobab = outlet | Sunday Baobab
speaker makhetha = named | Lineo Makhetha
speaker recaptured = unnamed | recaptured inmate
speaker gumbo = named | Tinashe Gumbo
speaker investigators = unnamed | investigators
speaker roster = document | night roster of 5 June
speaker front = body | United Front
speaker sibanda = named | Nokuthula Sibanda
speaker tembo = named | Grace Tembo
speaker critics = unnamed | critics of the contract
speaker reddy = named | Anil Reddy
speaker kgosi = named | Oarabile Kgosi
speaker committee = body | Extension 4 residents' committee
speaker neighbours = unnamed | neighbours in Extension 4
speaker councillor = unnamed | ward councillor of Extension 4

=== cellblock-a
outlet: Continental News
url: https://continental-news.example/dwarskloof-escape
published: 2037-06-06
genre: wire

{t|{c1 ministry|{f other 23 inmates|Twenty-three} flee privately run prison}, {s1|ministry} {q1|says}; {s2|union} {q2|puts} {c2 poau|number at {f other 31 inmates|31}}}

DWARSKLOOF, June 6 (Continental) - {c3 ministry|{f other 23 inmates|Twenty-three inmates} broke out of Kgalema Ridge prison overnight through a hole in the outer wall of Cellblock D}, {q3|said} {s3,4|the corrections ministry}, which {q4|described} {c4 ministry|{f other 5 inmates|five of them} as "extremely dangerous"}.

{s5,6|The Prison Officers' and Allied Union (POAU)}, whose members staff the perimeter but not the blocks, {q5|said} that {c5 poau|{f other 31 inmates|31 men} were gone} and {q6|accused} {c6 poau|Sentrix Custodial, the contractor that runs the prison, of "counting blankets"}.

{s7|Sentrix} {q7|rejected} {c7 sentrix denies|the charge}. {c8 roux|"The morning roll was complete and it was signed,"} {q8|said} {s8|Chantelle Roux, a spokeswoman}.

{f injured 2 warders|Two warders} were taken to hospital, one with a fractured skull. {s9|Deputy Minister Kagiso Molefe} {q9|said} at the gate that {c9 molefe|{f captured 9 inmates|nine} had been caught by four in the afternoon, most of them walking along the railway}. {s10|He} {h10|{q10|would not rule out}} {c10 molefe possible|help from inside}.

{c11 - probable belief|The men {h11|{q11|are thought to}} have worked for {f duration 3.. vague nights|several nights} with the steel slat of a bunk}. {s12|Residents of Ridge Extension, the township below the prison}, {q12|said} {c12 residents|the siren had not sounded}; {s13|police} {q13|have advised} {c13 police|people there to lock their doors and keep off the koppie after dark}.

Kgalema Ridge was built for {f other 1200 inmates|1,200 men} and holds {f other 1940 inmates|1,940}. The state pays by the bed.

=== cellblock-b
outlet: Radio Dwarskloof
url: https://radio-dwarskloof.example/live/escape
published: 2037-06-06
genre: live blog

{n|RADIO DWARSKLOOF 94.6 | Listen live | WhatsApp the studio}

{t|LIVE: Ridge escape – roads closed, school sport off}

06:52 Roadblocks on the R44 and at the grain silos. Expect an hour to town.

07:20 {s1|Boitumelo Pienaar, Extension 4}{q1|:} {c1 pienaar|"My dogs went mad at half past one. No siren, nothing. I made tea and sat with the panga."}

08:05 {s2,3|A warder on last night's shift} {q2|tells} us that {c2 warder|there were {f deployed 4 warders|four} on duty for {f other 400 about inmates|some four hundred inmates}}, and {h3|{q3|fears}} {c3 warder possible belief|being made the scapegoat}. {c4 warder|"They'll say I slept,"} {s4|he} {q4|says}. {c4|"You can't sleep there. It's too loud."}

09:40 {s5,6|The premier's office} {q5|appeals for} {c5 premier|calm} and {q6|asks} {c6 premier|anyone with a vehicle parked on the verge to move it}.

11:15 {s7|The ministry} {q7|denies} that {c7 ministry denies|the siren had been switched off to save diesel}. {s8|It} {q8|gives no explanation for} {c8 ministry silent|the silence}.

13:30 Still waiting for {s9|Sentrix}, which {q9|has not answered} {c9 sentrix silent|our questions about the cameras}.

17:02 {s10|Police}{q10|:} {c10 police|ninth man caught, in a chicken run on Plot 61. The chickens are fine}.

18:10 Correction. We reported earlier that a bakkie had been hijacked near the silos. {s12|Police} {q12|say} {c12 police denies|it was not}; it had been borrowed.

=== cellblock-c
outlet: Sentrix Custodial
url: https://sentrix.example/media/statement-2
published: 2037-06-07
genre: press release

{t|Media statement 2: incident at Kgalema Ridge}

{s1|Sentrix Custodial} {q1|wishes to place on record} that {c1 sentrix|the number of persons unaccounted for at 06:00 on 6 June was {f other 22 @2037-06-06 inmates|22}, one further person having been located in the laundry}.

{c2 lourens|"Our thoughts are with the {f injured 2 officers|two officers} in hospital and with a community that has had a frightening weekend,"} {q2|said} {s2|managing director Pieter Lourens}. {s3|He} {q3|pledged} {c3 lourens predicted intention|the company's full co-operation with any inquiry}.

{s4,5|Sentrix} {q4|offers} {c4 sentrix predicted intention|a reward of {f money 50000 rondos|50,000 rondos} for information leading to an arrest} and {q5|urges} {c5 sentrix|the public not to approach any escapee}. {s6|It} {q6|does not intend} {c6 sentrix predicted intention|to comment on "union arithmetic"}.

{n|Issued by Corporate Affairs, Sentrix House, 3 Jacaranda Crescent. ISO 9001 certified.}

=== cellblock-d
outlet: Sunday Baobab
url: https://sundaybaobab.example/inside-cellblock-d
published: 2037-06-14
genre: feature

{n|SUNDAY BAOBAB
Subscribe | Puzzles | Sport | The Long Read}

{t|Forty-seven minutes in Cellblock D}

{n|By Ruvimbo Katsande. Pictures: Jabu Nkosi}

There is a smell in Cellblock D that visitors notice before they notice the noise, and the noise is considerable: {f other 412 inmates|four hundred and twelve men} on {f other 3 tiers|three tiers}, a radio to a cell, and a generator that takes over twice a night. The wall that failed is at the north end, behind a cupboard in which brooms used to be kept. It's one brick thick. The architect's drawings, which hang framed in the administrator's office, show two.

{s1|Footage from camera 7}, a copy of which this newspaper has watched, {q1|shows} {c1 cctv|the first man coming through at 01.14 on 6 June and the last at 02.01}. Nobody hurries. One of them goes back for a jersey. We counted {f other 29 inmates @2037-06-06|twenty-nine}. A moth spends some time on the lens.

{s3|The ministry} {q3|insists on} {c3 ministry|{f other 23 inmates @2037-06-06|23}}; {s4|the POAU} {q4|has not budged from} {c4 poau|{f other 31 inmates @2037-06-06|31}}. {s5|Sentrix}, whose contract is fined by the head, {q5|holds to} {c5 sentrix|{f other 22 inmates @2037-06-06|22}}. {s6|The contract itself}, all 340 pages of it, {q6|provides for} {c6 contract|a penalty of {f money 250000 rondos an escape|250,000 rondos} an escape, waived where "{f other ..24 less_than escapees|fewer than twenty-five}" leave in a single event}, a clause that {s7|critics of the deal} {q7|have called} {c7 critics|an invitation to count slowly}. {s8|Lourens}, in an interview at his office, {q8|dismissed} {c8 lourens belief|the idea as "offensive, and also bad maths"}.

Dwarskloof did not ask for a prison. It asked, in 2019, for a fruit-canning plant, and was shown a model of one in the foyer of the municipal offices, with little trees. By the time the sod was turned the trees were still on the model but the building had acquired a fence. There were to be eight hundred jobs. There are, on a good day, {f jobs 290 jobs|290}, and most go to people bused in from the coast. Every Thursday the women of the choir at St Brendan's walk up the hill with a pot, and every Thursday the pot is X-rayed.

The officers who work the blocks are employed by the company and earn a little over half of what a state warder earns. Turnover last year was {f percent 61 staff|61 percent}. New recruits get nineteen days of training at a disused agricultural college, two of them on report writing; the state college gives six months. None of this is hidden. It is set out in the company's annual review, between a photograph of a vegetable garden and a page on values, and was tabled in parliament in February.

{s9|Lineo Makhetha}, who cleaned the officers' mess until March and whose brother is on the second tier, {q9|is sure} that {c9 makhetha belief|everybody knew about the cupboard}. {c10 makhetha|"Scratch, scratch. I reported it. I was told by a supervisor that it was rats,"} {s10|she} {q10|says}. {c10|"Rats with shoes?"} {s11|The company} {q11|has no record of} {c11 sentrix cannot_verify|any such report}.

{s12|The warder} who spoke to Radio Dwarskloof on the morning after the escape {q12|had said} {c12 warder via=radio>warder|there were {f deployed 4 warders @2037-06-05|four} men on the block}. {s13|The night roster for 5 June}, seen by the Baobab, {q13|lists} {c13 roster|{f deployed 9 warders @2037-06-05|nine}}. {s14,15|Farai Muzenda, the POAU's general secretary}, {q14|alleges} that {c14 muzenda|five of the nine "are names without legs"}, and {q15|has challenged} {c15 muzenda|Sentrix to produce their payslips}. We were unable to trace any of the five.

What the men wanted is less of a mystery. {s17|Tinashe Gumbo}, who represents {f other 6 inmates|six} of those recaptured, {q17|said} {c17 gumbo via=gumbo>recaptured|{s18|one of his clients} {q18|had told} him that {c18 recaptured via=gumbo>recaptured|"we only wanted to see if the wall was as bad as it looked"}}. {s19|Investigators} {h19|{q19|suspect}} {c19 investigators probable belief|a plan hatched outside, and paid for}. A white minibus was found on the 9th in a quarry, wiped clean, with a bag of oranges on the back seat.

In the capital the politics are stickier. {s20,21|Molefe}, who as a backbencher {q20|opposed} {c20 molefe belief|the private contracts}, now {q21|defends} {c21 molefe belief|them}. {s22|The United Front} {q22|wants} {c22 front predicted intention|the prison handed back to the state by December}. {c23 - possible belief|Two cabinet ministers {h23|{q23|are said to}} favour the same}. {s24,25|Anil Reddy}, who teaches public finance at Reed Coast University, {q24|says} that {c24 reddy predicted|breaking the contract early will cost {f money 1100000000 rondos|1.1 billion rondos}}, and {q25|likens} {c25 reddy|it to "a marriage in which the lawyer is the child"}.

By Friday {f captured 17 @2037-06-12 inmates|17} were back inside. They have been put in Cellblock A. The wall there is two bricks thick; a guard with a hammer let us check.

=== cellblock-e
outlet: Capital Bulletin
url: https://capitalbulletin.example/committee/ridge-hearing
published: 2037-06-24
genre: broadcast

{n|CAPITAL BULLETIN – Parliament Hour (rush transcript, may contain errors)}

{t|Ridge hearing: {s1|contractor} {q1|concedes} {c1 lourens|roll was not taken by hand}}

The portfolio committee on corrections sat for five hours on Wednesday and heard two witnesses. The first was the managing director of Sentrix.

{s2|SIBANDA}{q2|:} {c2 sibanda|How many, Mr Lourens? Not at six o'clock, not after the laundry. How many went through the hole?}

{s3|LOURENS}{q3|:} {c3 lourens|On what we know today, Chair, {f other 29 @2037-06-06 inmates|twenty-nine}.}

{s4|SIBANDA}{q4|:} {c4 sibanda|You told this country {f other 22 @2037-06-06 inmates|twenty-two}.}

{s5|LOURENS}{q5|:} {c5 lourens|That was a system figure. The roll was not taken by hand that morning. I regret it.}

{s6,7|The committee's chairperson, Nokuthula Sibanda}, {q6|called} {c6 sibanda|the answer "an insult with a decimal point"} and {q7|instructed} {c7 sibanda|Sentrix to deliver the payslips of every officer on the roster within a week}. {s8|Lourens} {q8|agreed to} {c8 lourens predicted intention|the deadline}. {s9,10|He} {q9|was not prepared to discuss} {c9 lourens declines|the penalty clause}, {q10|pleading} {c10 lourens|"advice"}.

Then came {s11,12|the auditor-general}, who {q11|had found} {c11 audit|only {f deployed 4 @2037-06-05 warders|four officers} on the block that night} and {h12|{q12|believed}} {c12 audit probable belief|the rest had "never been hired"}. {c13 muzenda|"We said so on the first day,"} {q13|crowed} {s13|Muzenda} in the corridor afterwards. {q14|Asked} {c14 - |whether the union still stood by {f other 31 @2037-06-06 inmates|31}}, {s15|he} {q15|allowed} that {c15 muzenda possible|"the moth {h15|may} have a point"}.

{s16|The ministry} {q16|said} after the hearing that {c16 ministry|{f missing 8 inmates|eight men} were still at large}.

=== cellblock-f
outlet: Extension Express
url: https://extension-express.example/grace-tembo
published: 2037-06-26
genre: local

{t|{s1|Mother} {q1|begs} {c1 tembo|son to walk back up the hill}}

{s2|Grace Tembo}, whose son Moses is one of {f missing 8 inmates|the eight} from Kgalema Ridge not yet found, {q2|has pleaded with} {c2 tembo|him to give himself up}. {c3 tembo|"There is a plate here, and then there is the van, and I will ride in the van with you,"} {s3|she} {q3|said} on Thursday at the gate of the primary school where she cooks. {c3|"I am not hiding you and I am not selling you.

"You have been gone three weeks. That is enough."}

Moses Tembo, 24, was serving six years for copper theft. {s4,5|Police} {q4|regard} {c4 police belief|him as harmless} but {q5|have warned} that {c5 police predicted|he will be charged with escape}. {s6|Neighbours in Extension 4} {q6|were critical of} {c6 neighbours belief|{s7|their councillor}}, who {q7|had promised} {c7 councillor predicted intention|streetlights by winter}.

Searches of the koppie were scaled down on Monday, when the army took its two helicopters back to the coast. {c9 kgosi denies|{s8|The ministry}'s {q8|claim} last week that {c8 ministry|the rest had crossed the border}} {q9|was described as} {c9|"premature"} by {s9|Superintendent Oarabile Kgosi, the station commander at Dwarskloof}. {s10|He} {q10|is hopeful of} {c10 kgosi predicted intention|two more arrests before the weekend}, but {s11|his office} {q11|did not say} {c11 police silent|where}.

{c12 front|Sentrix} {q12|has been accused by} {s12|the United Front} {c12|of leaving the province to pay for the search}, {f money 3400000 rondos|3.4 million rondos} so far. {h13|{q13|Fears of}} {c13 - possible belief|looting} have come to nothing; the Chinese supermarket on Loop Street, shuttered for a fortnight, reopened on Tuesday with a queue. {s14|The Extension 4 residents' committee}, which meets in the library on the first Thursday of the month, {q14|has renewed its call for} {c14 committee|a siren that can be heard below the railway line}. A new one was delivered in 2035. It is in its crate, in the yard of the fire station, awaiting a bracket.

=== question inmates who escaped from Cellblock D
verdict: conflicts
origins: 4
answer: cellblock-a | 23 | ministry | ministry
answer: cellblock-a | 31 | poau | poau
answer: cellblock-c | 22 | sentrix | sentrix
answer: cellblock-d | 23 | ministry | ministry
answer: cellblock-d | 31 | poau | poau
answer: cellblock-d | 22 | sentrix | sentrix
answer: cellblock-d | 29 | - | cctv
answer: cellblock-e | 29 | lourens | sentrix

=== question warders on the block on the night of the escape
verdict: conflicts
origins: 3
answer: cellblock-b | 4 | warder | warder
answer: cellblock-d | 4 | warder | warder
answer: cellblock-d | 9 | roster | roster
answer: cellblock-e | 4 | audit | audit

=== question escaped inmates back inside
verdict: supersedes
origins: 3
answer: cellblock-a | 9 | molefe | ministry
answer: cellblock-b | - | police | police | affirms | the ninth man caught
answer: cellblock-d | 17 | - | baobab

=== question whether the siren was switched off to save diesel
verdict: conflicts
origins: 1
answer: cellblock-b | - | ministry | ministry | denies | switched off to save diesel
