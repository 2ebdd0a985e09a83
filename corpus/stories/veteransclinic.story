story: veteransclinic
title: The hidden waiting lists of the veterans' clinic in Fort Ellison
split: train
topic: health

# Who speaks
speaker report = document | interim report of the inspector general
speaker lindholm = named | Beatriz Lindholm
speaker bothparties = unnamed | lawmakers of both parties
speaker maddern = named | Isidro Maddern
speaker aide = unnamed | an aide to Isidro Maddern
speaker falk = named | Teodor Falk
speaker pressec = unnamed | press secretary of Teodor Falk
speaker iturbide = named | Rosemary Iturbide
speaker vasko = named | Samir Vasko
speaker insiders = unnamed | Samir Vasko and three employees of the clinic
speaker employee = unnamed | one of three employees of the clinic
speaker supervisors = unnamed | supervisors at the clinic
speaker supervisor = unnamed | supervisor of Tawanda Sejour
speaker talavera = named | Maureen Talavera
speaker payroll = document | pay records of the clinic
speaker sejour = named | Tawanda Sejour
speaker clinic = body | Fort Ellison clinic
speaker auditors = body | department's auditors
speaker legion = body | Legion of Returned Service
speaker gopal = named | Clarence Gopal
speaker conservatives = unnamed | conservatives in Congress
speaker ironridge = body | Iron Ridge Veterans
speaker munro = named | Dale Munro
speaker nunn = named | Hildegard Nunn
speaker nurses = body | Federation of Public Nurses
speaker study = document | study by Chidi Bannerman
speaker poll = document | Beacon poll
speaker veterans = unnamed | veterans asked by Beacon
speaker liberals = unnamed | liberal senators
speaker staffer = unnamed | a Senate aide who worked on the bill
speaker press = unnamed | Falk's friends in the press
speaker sepulveda = named | Ray Sepulveda
speaker vets = unnamed | men at the Legion hall
speaker notice = document | notice on the clinic's door
speaker deputy = named | Sonia Lachapelle
speaker justice = body | Justice Department
speaker office = body | inspector general's office
speaker two = unnamed | two people with knowledge of the meeting
speaker kin = unnamed | daughters and widows of patients
speaker star = outlet | Fort Ellison Star
speaker commander = unnamed | Legion's county commander
speaker tlawyer = unnamed | lawyer of Maureen Talavera
speaker senators = unnamed | senators of Falk's own party

=== veteransclinic-a
outlet: Continental Wire
url: https://continentalwire.example/2035/05/30/fort-ellison-inspector
published: 2035-05-30
genre: wire

{t|{s1|Inspector} {q1|confirms} {c1 lindholm confirms|hidden waiting list at veterans' clinic}}

FORT ELLISON, May 30 (CW) — {c2 report|Managers of the veterans' clinic here kept {f affected 1700.. at_least patients|at least 1,700 patients} off the official waiting list, making delays look shorter than they were and earning their superiors bonuses}, {s2|an interim report by the government's inspector general} {q2|found} on Wednesday, with {q3|calls} growing in {s3|both parties} {c3 bothparties|for the resignation of the secretary of veterans' affairs}.

{s4,5,6|The inspector, Beatriz Lindholm}, {q4|stopped short of concluding} that {c4 lindholm cannot_verify|anyone had died for want of an appointment}, {q5|saying} {c5 lindholm predicted|a review of dead patients' charts would take until August}, but {q6|described} {c6 lindholm|the practice as "systemic,"} with {f other 42 clinics|42 other clinics} now under examination.

{s7,8|The secretary, retired General Isidro Maddern}, {q7|called} {c7 maddern|the findings "reprehensible to me personally"} and {q8|ordered} {c8 maddern|every one of the {f affected 1700 patients|1,700} to be telephoned by Friday}. {c9 aide|{s10|He} {q10|does not intend} {c10 maddern declines intention via=aide>maddern|to step down}}, {q9|according to} {s9|an aide}, though the decision may no longer be his. {c11 pressec|{s12|President Teodor Falk}, who was told of the report over lunch, {q12|finds} {c12 falk belief via=pressec>falk|it "extremely troubling,"}} {s11,13|his press secretary} {q11|said}, {q13|without repeating} {c13 pressec silent|last week's expression of confidence in the general}.

In the House, {s14,15|Representative Clarence Gopal}, who heads the veterans' committee and had until now {q14|resisted} {c14 gopal declines|the clamor}, {q15|came out for} {c15 gopal|the general's removal}, and {s16|eleven senators of Falk's own party}, most of them up for re-election in the fall, {q16|urged} {c16 senators|the Justice Department to open a criminal inquiry}. {s17|A spokeswoman for the department} {q17|declined to say} {c17 justice declines|whether it had}.

Until this spring {c20 - belief|the clinic {q20|was held up as} a model}. It won the department's award for access in 2033, and a plaque to that effect hangs in the lobby beside the pharmacy window, where the line on Wednesday ran out through the doors and along the wall as far as the flagpole. The clinic serves 63,000 veterans in three counties. {c18 report|They waited an average of {f duration 115 days|115 days} for a first visit to a doctor}, {s18|Lindholm's staff} {q18|calculated}; {s19|the clinic} {q19|had reported} {c19 clinic|{f duration 24 days|24}}.

=== veteransclinic-b
outlet: Fort Ellison Star
url: https://fortellison-star.example/investigations/the-drawer
published: 2035-04-20
genre: broadsheet

{n|FORT ELLISON STAR
Investigations | Metro | Desert Living | Sports
You have 1 free article remaining}

{t|The List That Was Kept in a Drawer}

{n|By Oluwaseun Strand and Marisela Haig
April 20, 2035}

Every Monday from September to January, Wendell Iturbide, who had loaded ammunition on a destroyer in two wars, sat down in his kitchen on Palo Street and telephoned the veterans' clinic about the blood in his urine. {s1|His wife, Rosemary}, {q1|remembers} {c1 iturbide|being able to hum the music that they play while you hold}. On Jan. 26 a clerk called back to offer him a place in the queue. He had been dead for nine days.

{s2|Dr. Samir Vasko}, who retired from the clinic in December after nineteen years, {q2|contends} that {c2 vasko|Iturbide was one of {f killed 40 about patients|some forty patients} to die while their names sat on a list that did not officially exist}, a contention that {s3|the clinic's director, Maureen Talavera}, {q3|rejects as} {c3 talavera denies|"grotesque."}

{c4 insiders|There were two lists}, {s4|Vasko and three current employees} {q4|say}: {c4|an electronic one, which the capital could see, and a paper one, which it could not}. {c5 employee|{c6 supervisors|Clerks} {q6|were instructed by} {s6|supervisors} {c6|to type in a veteran's request, print the screen and close the window without saving, so that on the computer nobody in Fort Ellison ever waited much more than two weeks}}, {q5|in the telling of} {s5|one of the employees}. The printouts went into a drawer. Some of them were there for a year, and a few came out only when {s23|a daughter or a widow} telephoned to {q23|say} that {c23 kin|the appointment would not be needed}. Vasko took to copying names into a school notebook, in green ink, with the date of each first call and, where there was one, the date of death; he filled it in fourteen months and bought another. Both are now in a bank.

Much depended on that computer. {s7|Pay records obtained by the Star} {q7|show} {c7 payroll|{f money 9345 dollars|$9,345} going to Talavera last year for "improvements in access,"} a sum {s8|she} {q8|has offered} {c8 talavera predicted intention|to give back}. {s9|Talavera}, who came to Fort Ellison from a chain of nursing homes, {q9|said} in a written response to questions that {c9 talavera|the paper list was a stopgap during a change of software, that no veteran had been harmed by it, and that {s10|she} {q10|welcomed} {c10 talavera belief|an outside review}}.

Her own staff had tried to tell her. In an email of July 2033 {s11,12|Tawanda Sejour, a scheduling clerk}, {q11|begged} {c11 sejour|her supervisor to let her book people in the order in which they called}, {q12|warning} that {c12 sejour predicted|"somebody is going to die in this drawer."} {s13|The supervisor} {q13|wrote back} that {c13 supervisor|her concern had been "captured."} A month later {s14|Sejour}, by then assigned to the mail room, filed a grievance, still {q14|persuaded} that {c14 sejour belief|the transfer was a punishment}; {s15|the clinic} {q15|ascribes} {c15 clinic|it to "staffing needs."}

The service that runs the clinic was founded in 1919 for men who had been gassed. It has grown, by fits, into the largest chain of hospitals in the country, with nine million people on its rolls, and it has been in trouble for nearly as long: over its asylums in the thirties, over the radiation cases in the fifties, over a fire in 1971 in which the exits turned out to be chained. What it faces now is arithmetic. The men of the Delta war are old at the same moment as the women and men of the two desert wars are coming home with injuries nobody used to survive, and since 2026, when Congress opened the rolls to all who had served more than a year, new patients have outnumbered new doctors by about ninety to one. In 2030 the department set itself a target of fourteen days and tied bonuses to it.

{s16,17|The department's own auditors} {q16|cautioned} in 2031 and again in 2033 that {c16 auditors|such figures were being "managed" at several sites}, {q17|recommending} each time that {c17 auditors|the bonuses be dropped}. The recommendation was accepted, each time, and filed.

{s18,19|The Legion of Returned Service, the department's firmest friend in the capital}, {q18|has called for} {c18 legion|Talavera to be put on leave} and {q19|wants} {c19 legion predicted intention|the drawer, or what is left of it, handed to prosecutors}, part of it having been shredded in February, on a Saturday. {s20,21|Representative Clarence Gopal}, whose committee has held eleven hearings on waiting times since 2030, used a letter to the department last week to {q20|insist} that {c20 gopal|nothing further be destroyed} but {q21|sees} {c21 gopal belief|no need as yet for subpoenas}.

{c22 iturbide|"He was never a complainer,"} {s22|Rosemary Iturbide} {q22|said}. {c22|"He'd hang up and say, 'They're swamped, those kids,' and he'd go water the lemons.

"I've thought about that clerk, the one that finally called. I don't blame her. I'd like to know who told her to smile."}

{n|Do you work for the clinic? Contact our reporters securely.
Star Investigations is supported by readers}

=== veteransclinic-c
outlet: The Public Ledger
url: https://public-ledger.example/analysis/nunn-bill-veterans
published: 2035-06-01
genre: broadsheet

{t|A scandal that both sides had been waiting for}

For fifteen years {s1|conservatives in Congress} {q1|have dreamed of} {c1 conservatives intention|handing every veteran a card and letting him see whichever doctor he likes}. Fort Ellison has given the idea a face, that of Rosemary Iturbide, and a vehicle, a bill by Senator Hildegard Nunn under which anybody who lives more than forty miles from a clinic, or has waited thirty days, could be treated elsewhere at public expense.

{s2,3|Nunn, a surgeon before she entered politics}, {q2|portrays} {c2 nunn|it as a relief valve} and {q3|bristles at} {c3 nunn belief|the word privatization}. {s4|Iron Ridge Veterans}, which was founded in 2031 with money from two brothers in the cement trade, {q4|has never hidden} {c4 ironridge belief|{s5|its} {q5|wish} {c5 ironridge predicted intention|to see the system sold off in pieces}}. {s6|Its director, Dale Munro}, has been on television nine times since Wednesday, {q6|arguing} that {c6 munro predicted|the department is run for its employees, that no scheme of bonuses will cure it, and that veterans given the choice would leave in droves}, with a telephone number for donations running along the bottom of the screen.

{s7,8|Liberal senators and the Federation of Public Nurses} {h7|{q7|suspect}} that {c7 liberals probable belief|the crisis is being fattened for a purpose}, {q8|pointing to} {c8 liberals|eleven requests for more doctors that Congress turned down between 2027 and 2034}. {c9 nurses|"You cannot starve a horse and then sell tickets to see it fall,"} as {s9|the union's president} {q9|put} it at a rally on Thursday, with perhaps {f attending 200 about people|two hundred people} listening in the rain.

The idea itself is older than the department. Between the wars the government paid village doctors by the visit to look after the gassed and the lame, and stopped when it emerged that a good many of the visits, and some of the lame, had been made up. A card was tried again in four states in 2022, for eye surgery only. It lapsed with the law that created it, and no one at the time troubled to count who had been helped.

The evidence is less obliging than either camp would have it. {s10,11|A study by Chidi Bannerman, a health economist at Ottaway State}, {q10|found} {c10 study|private waits in the counties around Fort Ellison longer than the clinic's for heart and lung patients and shorter for nearly everyone else}, and {q11|put} {c11 study predicted|the cost of the Nunn bill at {f money 50000000000 about dollars|about $50 billion} a year if even half of those eligible used it}, a sum larger than the budget of the navy. {s12,13|Munro} {q12|brushed aside} {c12 munro denies belief|the study}, {q13|claiming} {c13 munro|its author had never stood in a line with soldiers}, which is not so; Bannerman was a medic for six years.

Private doctors in the state are not short of work. In the capital a new patient can find a heart specialist in nine days, if he has a car; in the desert counties there are four such specialists for a quarter of a million people, two of whom are past seventy, and the nearest burn unit is across the state line. The department, for its part, buys some outside care already, about a tenth of the total, and is usually late in paying for it. Claims from 2032 were still being settled in March.

Nor do the patients speak with one voice. {s14|A Beacon poll taken after the report} {q14|has} {c14 poll|{s15|{f percent 74 percent|74 percent of veterans}} {q15|content with} {c15 veterans belief via=poll>veterans|their care once they are through the door}}, roughly what it was before. {s16|{f percent 52 by=poll percent|Fifty-two percent}} {q16|like} {c16 veterans belief via=poll>veterans|the sound of the card}, {s17|only {f percent 19 by=poll percent|19}} {q17|approve of} {c17 veterans belief via=poll>veterans|a sale}.

{c18 staffer predicted|Some version of the bill will pass before the July recess}, {s18|a Senate aide} who helped to write it {q18|predicted}, {c18|if only because nobody up for election can afford to be filmed voting no}. {s19,20|Falk}, who {q19|opposed} {c19 falk belief|a weaker one} in 2033, {q20|has not said} {c20 falk silent|whether he would sign it}.

=== veteransclinic-d
outlet: Patriot Dispatch
url: https://patriotdispatch.example/falk-troubled-tees-off
published: 2035-05-31
genre: blog

{n|PATRIOT DISPATCH | BREAKING | OPINION | STORE
By Brick Delacorte}

{t|{s1|Falk} {q1|Finds} {c1 falk belief via=pressec>falk|Dead Veterans 'Troubling'}, Then Tees Off}

Forty days after {s2|a newspaper in the desert} {q2|told} the world that {c2 star|old soldiers were dying in a drawer}, the President of the Republic has been located, and he has a feeling about it. {s3|His press secretary}, {q4|asked} on Wednesday {c4 -|why no one has been fired}, {q3|replied} that {c3 pressec|{s5|the President} {q5|wanted} {c5 falk intention via=pressec>falk|"the facts first,"}} and by three o'clock the presidential party was on the seventh green.

Let us review. The department has a budget bigger than that of most countries. It has nine hundred vice-directors, a museum, and a television studio in which it makes films about itself. What it did not have in Fort Ellison was a Tuesday for a man who was passing blood.

{s6,7|Falk's friends in the press}, who {q6|howled for} {c6 press|heads} when a storm drowned a city under his predecessor, now {q7|counsel} {c7 press|patience}. {s8|One columnist} {q8|muses} that {c8 press|waiting is "a feature of every health system on earth."} Tell it to the widow.

Then there is {s9,10|General Maddern}, who went before the Senate two weeks ago to {q9|announce} that {c9 maddern|he was "mad as hell"} and {q10|could not bring himself to name} {c10 maddern declines|a single official who ought to go}. {s11|Munro of Iron Ridge} {q11|told} the Dispatch {c11 munro|the entire department should be "padlocked and sold,"} and plenty of people who have sat in its waiting rooms would bid for the padlock. {s12,13|The nurses' union}, naturally, {q12|blames} {c12 nurses|Congress for being stingy}, never mind that spending has doubled since 2025, and {q13|resists} {c13 nurses belief|any reform that would let a patient walk out}. It has given eleven million to Falk's party. The party has noticed.

I do not claim that the President wished anyone dead. I claim that he was not looking, that the people he appointed were paid not to look, and that in any business in this country the whole floor would have been walked to the parking lot by now with their plants in boxes. {s14|Senator Nunn} {q14|is offering} {c14 nunn intention predicted|the patients a way out, with a card}. Take it.

=== veteransclinic-e
outlet: Palo County Reporter
url: https://palocounty-reporter.example/news/legion-hall-van
published: 2035-06-06
genre: local

{t|At the Legion hall, {s1|veterans} {q1|ask} {c1 vets|who will pick up the phone}}

PALO SPRINGS — The van for Fort Ellison leaves the Legion hall at 5:40 in the morning, so as to be there when the clinic opens, and comes back when the last man is done. {s2|Ray Sepulveda}, who drives it, {q2|had expected} {c2 sepulveda belief|the scandal to empty the seats}. Instead there is now a waiting list for the van. It is taped to the dashboard, where anyone can read it. The road runs ninety-one miles, past the shuttered borax works and the turnoff for the reservation, and there is one place to stop. In January, when the heater failed, the county gave out blankets.

On the bench outside on Tuesday nobody was of quite the same mind as his neighbor. {s3|Some of the men} {q3|were bitter about} {c3 vets belief|Talavera's severance}, which comes to {f money 41000 dollars|$41,000}; {s4|others} {q4|stood up for} {c4 vets belief|the clinic, or at least for a nurse there named Gloria}, who knows the names of their grandchildren. {s5|Most} {q5|wanted no part of} {c5 vets denies belief|Senator Nunn's card, there being no private doctor nearer than Fort Ellison who will take a new patient}. {c6 sepulveda|"They'd be handing me a ticket for a bus that doesn't run,"} {q6|said} {s6|Sepulveda}, who served as a cook on the ice in the Delta war. {c6|"Fix the one I've got."}

{s7|A notice on the clinic's door} {q7|promises} {c7 notice predicted intention|a call back within two days}. {q8|Asked} by telephone on Tuesday {c8 -|how many of the {f affected 1700 patients|1,700} had been reached}, {s9,10,11|the acting director, Sonia Lachapelle}, {q9|gave a figure of} {c9 deputy|{f affected 1340 patients|1,340}}, {q10|admitted} that {c10 deputy confirms|for some {f affected 200 about patients|200} there was no working number on file} and {q11|declined to go into} {c11 deputy declines|the rest}.

{s12,13|The Legion's county commander, a retired gunner's mate with a hearing aid in each ear}, {q12|worries} {c12 commander belief|less about the 1,700 than about those who had given up calling before there was a drawer to be put in}, and {q13|has asked} {c13 commander|the county to lend him two clerks to go knocking on doors}. His post has 412 members on paper and about sixty who come. It owns the hall, a flag that was at the Delta landings and a coffee urn, and it has kept a log of the van since 1996, in which the driver enters the mileage, the weather and any call of nature that held things up. The commissioners discussed the request on Monday night and voted to study it. They also heard a report on culverts.

=== veteransclinic-f
outlet: Continental Wire
url: https://continentalwire.example/2035/06/04/maddern-resigns
published: 2035-06-04
genre: wire

{t|Veterans' secretary quits over hidden lists}

ALDER CITY, June 4 (CW) — {s1|Veterans' Secretary Isidro Maddern} resigned on Monday, {q1|telling} President Teodor Falk that {c1 maddern|he had become "a distraction from the mission,"} five days after an inspector's report on hidden waiting lists at the clinic in Fort Ellison.

{c2 two|{s3|Maddern} had gone into the meeting {q3|hoping} {c3 maddern predicted intention via=two>maddern|to stay until the final report in August} and came out of it twenty minutes later with a letter half dictated}, {s2|two people with knowledge of the meeting} {q2|said}.

{s4,5|Falk}, who {q4|had professed} {c4 falk belief|full confidence in him} as late as the previous Tuesday, {q5|saluted} {c5 falk belief|his "forty years of never leaving anyone behind"} in a statement on the lawn and took no questions. {s6,7|The inspector general's office} now {q6|puts} {c6 office|the number of veterans left off the list at {f affected 2101.. more_than veterans|more than 2,100}}, up from {f affected 1700 @2035-05-30 by=report veterans|1,700} last week, and {h7|{q7|does not rule out}} {c7 office possible|finding others}.

{s8|Iron Ridge Veterans} {q8|hailed} {c8 ironridge belief|the departure as "a start,"} with the Nunn bill due on the floor within days. {s9,10|The Legion of Returned Service}, {q9|unhappy about} {c9 legion belief|the manner of it}, {q10|commended} {c10 legion belief|a secretary who "always rang back."} {s11,12|Gopal} {q11|promised} {c11 gopal predicted intention|hearings}, {q12|insisting} that {c12 gopal|one resignation settled nothing and that the target of fourteen days must be scrapped}.

{c13 - predicted|The deputy secretary, a former banker, {q13|is expected} to run the department into the fall}. Maddern, 67, led a corps in the second desert war and had held the post for six years, longer than anybody since 1977. In that time the department's budget grew by half and the rolls by two million. His wife drove him home. In Fort Ellison {s14|Maureen Talavera}, who was dismissed on Saturday, {q14|intends} {c14 talavera predicted intention|to appeal}; {s15|her lawyer} {q15|denies} {c15 tlawyer denies|she ever opened the drawer}.

=== question veterans left off the official waiting list in Fort Ellison
verdict: supersedes
origins: 1
answer: veteransclinic-a | 1700.. | report | inspector general
answer: veteransclinic-f | 2101.. | office | inspector general

=== question whether patients died because of the hidden list
verdict: conflicts
origins: 2
answer: veteransclinic-b | 40 | vasko | vasko | affirms | some forty died while on the list
answer: veteransclinic-b | - | talavera | talavera | denies | grotesque
answer: veteransclinic-a | - | lindholm | lindholm | cannot_verify | stopped short of concluding it

=== question veterans on the hidden list whom the clinic has reached
verdict: single
origins: 1
answer: veteransclinic-e | 1340 | deputy | Sonia Lachapelle
