story: policereform
title: A police chief leaves Haldane as a judge weighs the end of the consent decree
split: train
topic: politics

# Who speaks
speaker sorensen = named | Marcus Sorensen
speaker mayor = named | Yolanda Prewitt
speaker union = body | Haldane Police Benevolent League
speaker kubiak = named | Dale Kubiak
speaker judge = named | Ruth Okafor-Lane
speaker monitor = named | Ellis Tran
speaker report = document | eleventh report of the monitor
speaker league = body | Eastbank Justice Table
speaker bassett = named | Corinne Bassett
speaker justice = body | Justice Department
speaker brief = document | brief of the Justice Department
speaker residents = unnamed | shop owners on Tillman Avenue
speaker teague = named | Orville Teague
speaker aides = unnamed | aides to Mayor Yolanda Prewitt
speaker video = footage | body-camera video of the Corliss Street stop
speaker family = unnamed | the family of Andre Mills
speaker mother = named | Denise Mills
speaker dashboard = document | Haldane police dashboard
speaker eleven = outlet | News 11
speaker professor = named | Ignacio Beltran
speaker officers = unnamed | younger officers of the Haldane police
speaker letter = document | resignation letter of Marcus Sorensen
speaker stop = unnamed | opponents of the consent decree
speaker deputy = named | Theresa Yoon
speaker city = body | city of Haldane
speaker mayoroffice = body | office of Mayor Yolanda Prewitt
speaker marshals = body | marshals
speaker council6 = unnamed | six members of the Haldane City Council
speaker sign = document | sign in Willie Groves's shop
speaker barber = named | Willie Groves

=== policereform-a
outlet: Haldane Register
url: https://haldane-register.example/local/sorensen-decree-exit
published: 2033-03-12
genre: broadsheet

{n|HALDANE REGISTER
Local | Sports | Obits | Opinion
Start your free trial}

{t|{s30|The chief} who {q30|wanted} {c30 sorensen intention|the decree over} leaves before it ends}

{n|By Monica Estrada-Webb and Paul Oduya | Register staff}

Chief Marcus Sorensen kept a calendar on the back of his office door, a giveaway from a tire shop, on which each day under federal supervision was crossed out in green. On Thursday morning there were {f duration 2711 @2033-03-10 days|2,711 of them}. On Thursday afternoon {s31|he} took it down, folded it, and went to {q31|tell} the mayor that {c31 sorensen|he was through}.

{s1|His letter of resignation} {q1|cites} {c1 letter|"the weariness of a man who has been inspected."} It runs to a page and a half and mentions his wife, his knees and a lake. {s2|It} {q2|makes no mention of} {c2 letter silent|the hearing on Monday}, at which a federal judge is to take up the question whether the city of Haldane has done what it undertook to do {f duration 8.. more_than years|more than seven years} ago, after a jury had convicted two of its detectives of selling what they seized.

{s3|Sorensen}, 58, the city's fourth chief since the decree was signed, {q3|has made no secret of} {c3 sorensen belief|his impatience with it}. {s5|Mayor Yolanda Prewitt}, who brought him from Duluth County over {s6|the police union}'s {q6|objections to} {c6 union belief|an outsider}, {q5|considers} {c5 mayor belief|it the best bargain the city ever struck}. At ribbon cuttings the two of them stood at opposite ends of the ribbon.

The document itself is 124 pages long. It came out of a winter in which the city paid {f money 19000001.. more_than dollars|more than $19 million} to people whom its officers had beaten, robbed or shot, and it covers what a patrolman may do from the moment he turns on his lights: when he may draw, when he may search, how he is to hold a dog. There are {f other 214 paragraphs|214 numbered paragraphs}, each of which must be met and stay met for {f duration 24 months|two years}. A monitor, paid by the city at $310 an hour, counts them. By {s7|his} latest {q7|tally}, {c7 monitor|{f other 188 paragraphs|188} are done, {f other 17 paragraphs|17} nearly so and {f other 9 paragraphs|nine} "have not been begun in any sense that I would recognize."}

{s8|The monitor, Ellis Tran, a retired judge from the coast}, {q8|credits} {c8 monitor|Sorensen with the first part and not with the last}. {s9,10|His eleventh report}, which was filed under seal on February 22 and unsealed by the court on Tuesday, {q9|praises} {c9 report belief|the training of recruits}, {q10|finds} that {c10 report|force was used in {f other ..319 less_than arrests|fewer than 320 arrests} last year, down from nearly a thousand at the start, that complaints are closed in {f duration 70 about days|about 70 days} instead of a year and that in {f other 26.. at_least cases|no fewer than 26 cases} supervisors signed off on accounts which their own cameras contradicted}, and leaves the arithmetic to the judge.

{s11,12|The Haldane Police Benevolent League}, {q11|opposed to} {c11 union belief|the decree} since before it was typed, {q12|sees} {c12 union belief|in those figures proof that the job is done}. {s13|Its president, Sgt. Dale Kubiak}, who courts reporters and keeps a bowl of hard candy for them, {q13|blames} {c13 kubiak|the paperwork for the loss of {f other 300.. at_least officers|at least 300 officers}}. {c14 kubiak|"They go where nobody makes them write an essay,"} {s14|he} {q14|said}.

{c14|"I've got kids on the job with a college degree and a gun, and they are scared of a form."}

{s16|Younger officers}, {f other 3.. vague officers|several} of whom met us at a diner across the county line, {q16|are less certain} {c16 officers belief|what drives people out}. Nobody who studies the trade has a settled answer. Rents went up by a third in the time that it took to hire a new class. The academy lost its gymnasium to mold.

On the Eastbank, where {f percent 66.7 about stops|two-thirds} of all stops are made and a little over a third of the city lives, the chief's going was taken without tears. {s17,18|The Eastbank Justice Table, an alliance of {f other 31 churches|31 churches}, a tenants' union and a barber college}, {q17|attacked} {c17 league belief|the search for his successor} before it had begun, {q18|demanding} that {c18 league|the names be public, that the panel include someone who has been stopped by the police, and that the mayor put in writing, before Monday, her refusal to join the Justice Department in asking the court to walk away}.

That department has changed its mind. {s20,21|A brief filed in its name last week} {q20|questions} {c20 brief belief|the decree it once wrote}, {q21|saying} that {c21 brief|"a city cannot be on probation forever"}. Nobody from the section that drew the thing up signed it.

The mayor has so far kept to her own counsel. {s23|Her aides}, {q23|eager} {c23 aides intention predicted|to keep her out of the line of fire until the primary}, have moved Monday's appointments out of town. {c24 council6|She} {q24|was asked by} {s24|{f other 6 members|six members} of the City Council} in January {c24|to say where she stands}, and {s25|she} {q25|promised} {c25 mayor predicted intention|"an answer with a spine in it."} None has come. {c26 - belief|She {q26|is widely seen} downtown as waiting for the judge to make the decision hers by taking it away}.

The judge in question is Ruth Okafor-Lane, noted for her patience and for the thermos that she brings to the bench. She has held {f other 22 hearings|22 hearings} in the case. The courtroom, on the ninth floor of the old customs house, seats {f other 60 people|60}, and on decree days the line forms by seven: lawyers first, then the women from the Table with their knitting, then a row of men with short hair who find a seat at the back and never take off their coats. The bailiff calls the case by its number. It has outlived two stenographers.

{s27|Judge Okafor-Lane} {q27|voiced concern} at the last of these hearings that {c27 judge predicted belief|a department released too early would be back within five years, "with a bigger bill and a smaller excuse"}. {c28 - predicted|A ruling {q28|is expected} before Easter}.

Caption: {c29 sorensen|"I'll miss the horses,"} {s29|Sorensen} {q29|told} the mounted unit on Friday. The unit has {f other 5 horses|five}.

{n|Reach the reporters: city@haldane-register.example
More: What's open on Founders Day}

=== policereform-b
outlet: Union & Plains Wire
url: https://upwire.example/haldane-chief-resigns
published: 2033-03-10
genre: wire

{t|Haldane police chief quits days before decree hearing}

HALDANE, March 10 (U&P) — The police chief of Haldane resigned Thursday, four days before a hearing that could end {f duration 8.. more_than years|more than seven years} of federal oversight.

{s1|Marcus Sorensen} {q1|gave no reason} {c1 sorensen silent|beyond "weariness."} {s2,3|Mayor Yolanda Prewitt} {q2|thanked} {c2 mayor belief|him for "leaving the place cleaner than he found it,"} named Deputy Chief Theresa Yoon to act in his stead and {q3|denied} that {c3 mayor denies|he had been pushed}.

{s4|Sgt. Dale Kubiak, president of the police union}, {q4|accused} {c4 kubiak|the mayor of "running off a man for being right"}. {s5|The city} {q5|puts} {c5 city|the department's strength at {f other 1140 about officers|about 1,140 officers}}. {s6|The union} {q6|says} that {c6 union|{f other ..999 less_than officers|fewer than 1,000} can work a shift}.

{s7|Justice Department lawyers} {q7|want} {c7 justice intention predicted|the decree dissolved at once}. {s8|The department} {q8|declined to comment on} {c8 justice declines|the resignation}.

=== policereform-c
outlet: Tri-County Shopper
url: https://tricounty-shopper.example/news/chief-out
published: 2033-03-11
genre: local
copy of: policereform-b

{t|Chief out in Haldane}

The police chief of Haldane resigned Thursday, four days before a hearing that could end {f duration 8.. more_than years|more than seven years} of federal oversight.

{s1|Mayor Yolanda Prewitt} named Deputy Chief Theresa Yoon to act in Marcus Sorensen's stead and {q1|denied} that {c1 mayor denies|he had been pushed}. {s2|Sgt. Dale Kubiak}, who heads the police union, {q2|accused} {c2 kubiak|her of "running off a man for being right"}.

{s3|The city} {q3|puts} {c3 city|the department's strength at {f other 1140 about @2033-03-10 officers|about 1,140}}. {c4 union|{f other ..999 less_than @2033-03-10 officers|Fewer than 1,000} can work a shift}, {q4|according to} {s4|the union}.

=== policereform-d
outlet: News 11
url: https://news11-haldane.example/live/decree-hearing
published: 2033-03-14
genre: live blog

{n|NEWS 11 LIVE BLOG · refreshes every 60 seconds · weather alert: none}

{t|LIVE: Judge hears arguments on Haldane police decree}

4:50 p.m. The courtroom has emptied. Outside, on the steps, the knitting is being counted back into its bags. It was a long day for a short question, and it took in the number of cars in the fleet, the price of a body camera ($699, without the clip) and the meaning of the word "durable," for which both sides had brought dictionaries.

3:35 p.m. {s1|Okafor-Lane} {q1|pressed} {c1 judge|the Justice lawyer to name one paragraph of the nine that had been met}. The lawyer turned some pages.

2:20 p.m. {s3|The video of the Corliss Street stop}, played without sound, {q3|shows} {c3 video|Andre Mills, 19, with both hands on the roof of a Pontiac for {f duration 11 minutes|eleven minutes} before anybody speaks to him}. {c4 mother|"Eleven minutes is a long time to be polite,"} {s4|his mother, Denise Mills}, {q4|said} in the hall. {s5|The family} {q5|has asked} {c5 family|the court to keep the decree}.

1:05 p.m. {c6 eleven|Kubiak} {q6|was asked by} {s6|News 11} {c6|whether the union had had a hand in the Justice Department's brief}. {c7 kubiak denies|"Not a finger,"} {s7|he} {q7|said}.

11:40 a.m. {s8|Corinne Bassett of the Justice Table}, in a post{q8|:} {c8 bassett|"City attorney just told the judge the mayor takes NO position. Seven years, and no position."} {s9,10|The mayor's office} {q9|confirms} {c9 mayoroffice confirms|that} and {q10|says} {c10 mayoroffice|it is not news}.

10:15 a.m. {c11 marshals|{f attending 150-200 people|Between 150 and 200 people} on the steps}, {q11|per} {s11|the marshals}. {s12|Organizers} {q12|say} {c12 league|it was {f attending 401.. more_than people|more than 400}}. They have brought a brass band, and the marshals have found it a corner.

=== policereform-e
outlet: The Plains Quarterly Online
url: https://plains-quarterly.example/essays/after-oversight
published: 2033-03-20
genre: feature

{t|What seven years of being watched did to one avenue}

{n|Words: Simone Haugen. Pictures: Ty Ballard}

Tillman Avenue runs for {f distance 2.5 about miles|about two and a half miles} from the river to the ballpark, and there is a church at either end of it. Between them stand {f other 140 about storefronts|some 140 storefronts}, {f other 33 storefronts|33 of them} empty. The street was laid out in 1909 by a brewer who meant to sell lots to his own drivers, and the tracks of his private trolley still come up through the asphalt after a hard frost. It had two cinemas, a skating rink and the only department store in the state where a Black woman could try on a hat. All three closed in one winter, when the bridge was moved. What came after was by turns a riot, a freeway and a plan, and the plan, like the others before it, ran out of money somewhere around Sixth. In the old days a certain kind of unmarked car would sit by the ballpark, and young men learned to cross before they reached it.

They still cross, from habit. {s1|Willie Groves}, who has cut hair at the corner of Ninth since he was discharged from the navy, {h1|{q1|thinks}} {c1 barber probable belief|the police are more polite and slower to come, and that both are because of the decree}. {s2,3|He} {q2|is in favor of} {c2 barber belief|the first} and {q3|can live with} {c3 barber belief|the second}. {s4|{f other 12.. at_least owners|At least a dozen} of his neighbors}, weary of broken glass, {q4|want} {c4 residents intention predicted|the detectives back}, and {s5|they} {q5|are unmoved by} {c5 residents denies belief|the {q6|claim} of {s6|the city's own dashboard} that {c6 dashboard|burglaries on the avenue fell by {f percent 19 burglaries|19 percent} last year}}.

The numbers are an old quarrel. {s7|Ignacio Beltran, a criminologist at Plains State}, who has been paid by both sides, {h7|{q7|doubts}} that {c7 professor denies probable belief|anybody can say what the decree did}. Crime fell in towns that had one and in towns that did not; it rose, in the summer of the heat wave, in both. A study needs a city exactly like Haldane in all respects but one, and there is no such city, though on a wet Sunday in the bus station of any river town within three hundred miles you might be forgiven for thinking that you had found it.

{s8|Opponents of the decree} {q8|say} {c8 stop|it has cost {f money 41000000 about dollars|roughly $41 million} to date}. {s9|The Eastbank churches} {q9|liken} {c9 league|it to the fire department}. {c10 monitor|Officers have killed {f killed 4 people|four people} in that time}, by {s10|the monitor}'s {q10|count}; {s11|the Table}, which includes a man who died in a cell, {q11|counts} {c11 league|{f killed 5 people|five}}.

{s12|Acting Chief Theresa Yoon}, who grew up over a dry cleaner's on the avenue and was once handcuffed in front of it, {q12|does not want} {c12 deputy declines intention|the permanent job}. {s13|She} {q13|was wary of} {c13 deputy belief|being photographed there}, and came on foot, without her cap, for a trim. On the wall behind her was a calendar from a tire shop.

Caption: {c16 sign|The second chair} is, {q16|in the words of} {s16|a sign on the mirror}, {c16|"for sinners."}

{s14|Councilman Orville Teague, the only member to have voted against the decree}, {q14|now regrets} {c14 teague belief|it}. {c15 teague|"I had the price right and the thing wrong,"} {s15|he} {q15|says}.

=== question strength of the Haldane police
verdict: conflicts
origins: 2
answer: policereform-b | 1140 | city | city
answer: policereform-c | 1140 | city | city
answer: policereform-b | ..999 | union | union
answer: policereform-c | ..999 | union | union

=== question people on the courthouse steps on 14 March
verdict: conflicts
origins: 2
answer: policereform-d | 150-200 | marshals | marshals
answer: policereform-d | 401.. | league | league

=== question people killed by Haldane officers under the decree
verdict: conflicts
origins: 2
answer: policereform-e | 4 | monitor | monitor
answer: policereform-e | 5 | league | league

=== question whether Sorensen was pushed out
verdict: conflicts
origins: 2
answer: policereform-b | - | kubiak | kubiak | affirms | run off
answer: policereform-b | - | mayor | mayor | denies | not pushed
