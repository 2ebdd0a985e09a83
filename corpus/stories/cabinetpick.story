story: cabinetpick
title: President-elect Achterberg of Wabasca names a financier to the Treasury
split: train
topic: politics

# Who speaks
speaker achterberg = named | Marian Achterberg
speaker tolland = named | Cyrus Tolland
speaker agyeman = named | Winston Agyeman
speaker moncada = named | Teresa Moncada
speaker brandvold = named | Hollis Brandvold
speaker balkers = unnamed | two Union senators
speaker opi = body | Office of Public Integrity
speaker petrossian = named | Joan Petrossian
speaker retirees = body | Federation of Retired Workers
speaker transition = body | Achterberg transition office
speaker memo = document | vetting memo on Cyrus Tolland
speaker aides = unnamed | people around Marian Achterberg
speaker critics = unnamed | critics of Marian Achterberg
speaker reformers = unnamed | Reform senators
speaker donors = unnamed | Union Party donors
speaker castellan = named | Vivian Castellan
speaker growers = unnamed | wheat growers of the northern counties
speaker chair = unnamed | Marian Achterberg's finance chairwoman
speaker filing = document | disclosure filing of Cyrus Tolland
speaker recording = footage | recording of a Calder Forum panel
speaker historian = named | Emeka Lindqvist
speaker pickard = named | Lou Pickard
speaker shopmen = body | Calder Rail Shopmen's Union
speaker mayor = named | Gail Sorensen
speaker machinist = named | Darnell Fitch
speaker survey = document | Prairie Pulse survey
speaker asked = unnamed | Wabascans asked by Prairie Pulse
speaker staffer = unnamed | a Union staffer on the Finance Committee
speaker echeverry = named | Luis Echeverry
speaker post = outlet | Senate Watcher
speaker town = body | town of Swan Ferry
speaker certificate = document | ethics certificate of Cyrus Tolland
speaker sign = document | sign at the Swan Ferry roundhouse
speaker book = document | Senate visitors' book
speaker company = body | Tolland Lines

=== cabinetpick-a
outlet: Continental Press Service
url: https://continental-press.example/wabasca/tolland-treasury
published: 2036-12-02
genre: wire

{t|Achterberg picks financier Tolland for Treasury; {s1|two Union senators} {q1|wary of} {c1 balkers belief|him}}

FORT DELISLE, Wabasca, Dec. 2 (CPS) — President-elect Marian Achterberg on Tuesday named Cyrus Tolland, who made a fortune buying sick railroads, to run the Treasury, passing over {f other 3 governors|three former governors} of the central bank.

{c2 achterberg|"He reads a balance sheet the way my mother read tea leaves, except that he is right,"} {q2|said} {s2|Achterberg}, who takes office Jan. 19, on the steps of the grain exchange.

The nomination must pass the Senate, where her Union Party holds {f other 53 seats|53} of {f other 101 seats|101 seats}. {s3,4|Sen. Hollis Brandvold}, a Unionist from the northern counties who sits on the Finance Committee, {q3|made no secret of} {c3 brandvold belief|his unease} and {q4|asked} {c4 brandvold|how a man who closed {f other 2 rail yards|two rail yards} in his state could be trusted with its pensions}. {s5|A second Unionist, Lou Pickard}, left by a side door and {q5|has not returned} {c5 pickard silent|calls}.

{s6,7|Winston Agyeman, the committee's chairman}, {q6|welcomed} {c6 agyeman belief|the choice} and {q7|promised} {c7 agyeman intention predicted|"full and unhurried" hearings before Christmas}.

{s8|The Office of Public Integrity}, which must certify that a nominee has parted with his conflicts, {q8|gave no date for} {c8 opi silent|its ruling}. {s9|Tolland's disclosure filing} {q9|lists} {c9 filing|stakes in {f other 41.. more_than companies|more than 40 companies}, among them {f other 3 lenders|three lenders} that the Treasury supervises}. {s10|He} {q10|has offered} {c10 tolland intention predicted|to sell within {f duration 90 days|90 days} of being sworn in}.

{s11|The Federation of Retired Workers}, citing a remark of seven years ago in which {s12|he} {q12|called} {c12 tolland|public pensions "a bribe that the old pay to themselves,"} {q11|demanded} that {c11 retirees|the name be withdrawn}. {s13|The transition office} {q13|did not dispute} {c13 transition confirms|the quotation}.

Treasury secretaries in Wabasca serve at the president's pleasure, but since a scandal over silver certificates in 1911 they have been barred from holding so much as a savings bond. The last nominee to be turned down, a brewer, lost by a single vote in 1958.

=== cabinetpick-b
outlet: Delisle Courier
url: https://delisle-courier.example/politics/how-tolland-was-chosen
published: 2036-12-07
genre: broadsheet

{n|DELISLE COURIER
Politics | Courts | Business | Prairie | Opinion
Subscribe for $1 a week}

{t|How the quietest man in Calder got the loudest job in town}

{n|By Annelise Park and Theo Okafor-Burns
Dec. 7, 2036 | Updated 6:14 a.m.}

FORT DELISLE — The interview took place in the kitchen, because the dining room was full of lawyers. Marian Achterberg had her shoes off. Cyrus Tolland had brought a pie from a diner in Calder, and for a while they talked about ice fishing and about the winter in which her father's grain elevator burned; then she put down her fork. {s1|She} {q1|wanted to know} {c1 achterberg|whether he had ever been poor}, and {s2|he} {q2|told} her that {c2 tolland|he had been broke, which was different, and that the bank had been kinder about it than it would have been to a man with less to lose}.

{s3|People around her}, who had {f other 11 names|eleven names} on a whiteboard and had spent the better part of November rubbing them out, {h3|{q3|believe}} {c3 aides probable belief|she had made up her mind before the pie was cut}.

The choice surprised almost everyone else. Achterberg won the prairie by running against the kind of men who own things they have never seen, and Tolland, 61, owns {f distance 3401.. more_than miles|over 3,400 miles} of track. {c20 donors belief|It} {q20|delighted} {s20|{f other 24.. vague donors|dozens of the party's donors}}, some of whom {q21|had been told by} {s21|her own finance chairwoman} that {c21 chair|nobody from their world need apply}. {s4|Vivian Castellan, the feed heiress} who gave the campaign {f money 4200000 about dollars|about $4.2 million}, {q4|considers} {c4 castellan belief|him "the only adult on the list"}.

{s5|The wheat growers of the northern counties}, who gave her the margin, {q5|resent} {c5 growers belief|having to read about it in the paper}. His companies set the price of a boxcar. A farmer at Little Manitou who ships no more than a dozen cars a year pays about twice what the big terminals pay per ton, and has since the branch lines were sold in the spring of 2027, when Tolland bought two of them for a dollar each and closed the yards at Calder and Swan Ferry.

That sale follows him. At his house on Lake Isabel, which has a stuffed pike in every bathroom, he keeps a framed copy of the deed. {s6,7|Emeka Lindqvist, a historian of the railroads at Fort Delisle State College}, {q6|blames} {c6 historian|the closures less on Tolland than on the law that allowed them}, and {q7|credits} {c7 historian|him with keeping alive a line to the potash mines that three governments had been ready to tear up}. {s8,9|Sen. Teresa Moncada, the Reform leader}, {q8|dismisses} {c8 moncada belief|such talk as faculty-lounge sentiment} and {q9|likens} {c9 moncada|the nomination to "asking the fox to audit the henhouse, then to invest the eggs."}

Nobody was more surprised than the vetters. A memo dated Nov. 21 and seen by the Courier runs to {f other 40 about pages|some 40 pages}, not counting the tabs. {s10,11|It} {q10|praises} {c10 memo belief|his discretion}, {q11|raises the question} {c11 memo|whether a man who has never sat through a public hearing can be taught to, and whether {f duration 5-6 weeks|five to six weeks} are enough to teach him}, and in a section headed "Words" reproduces, from a recording of a panel at the Calder Forum in 2029, a passage that has since been heard by everybody in the country. {s12|The recording}, grainy and shot from the back of a hotel ballroom, {q12|shows} {c12 recording|{s22|Tolland} leaning into the microphone, {q22|saying} that {c22 tolland via=recording>tolland|the public pension was a bribe that the old pay to themselves}, and reaching for the water}. There is laughter on it.

{c13 tolland|"I was quoting somebody,"} {s13|he} {q13|said} on Thursday, in a hallway. {c13|"I would have to look up whom.

"And I was making a joke about my own age."}

That may not be enough for the {f other 3 senators|three Unionists} whose votes decide the matter. Brandvold, a former hog auctioneer with a voice to match, is the loudest; {s14|his} {q14|opposition to} {c14 brandvold belief|Tolland} dates from the closing of the Swan Ferry yard, where his brother-in-law was foreman. Pickard is up in two years in a state with {f affected 600000.. at_least pensioners|at least 600,000 pensioners}. The third, Luis Echeverry, a retired governor who was passed over for Interior, has been seen at lunch with Moncada, though {s15,16|he} {q15|denies} {c15 echeverry denies|having been offered anything} and {q16|says} {c16 echeverry|they talked about bees}.

{s17,27|Several Reform senators}, {q27|hoping} {c27 reformers intention predicted|to split the majority before Christmas}, {q17|have urged} {c17 reformers|them to wait for the ethics ruling}. That ruling belongs to the Office of Public Integrity, a body of {f jobs ..29 less_than staff|fewer than 30 people} in a former shoe warehouse on Quarrier Street, created after the second Tamarack inquiry and feared out of all proportion to its budget. Its certificates are on cream paper. In {f duration 22 years|twenty-two years} it has refused four. {s18,19|Its director, Joan Petrossian}, when the Courier reached her, {q18|would not be drawn on} {c18 petrossian declines|the railroads}, but {q19|said} {c19 petrossian possible|"the shape of his holdings" {h19|might} keep her people busy into February}.

{s26|The president-elect} {q26|has told nobody} {c26 achterberg silent|what she will do if the certificate is refused}. {s23,25|Her critics}, who {q25|took} {c25 critics belief|her for a populist}, {q23|see} {c23 critics belief|in the appointment the first proof that she was never one}; {s24|Achterberg}, {q24|unmoved by} {c24 achterberg denies belief|this}, spent Friday at a livestock show in Bow Prairie, where she handed out ribbons, bought a calf for {f money 1850 dollars|$1,850} and was photographed trying to lead it through a door.

{n|Photograph: K. Yellowhorn. Correction: an earlier version misspelled Quarrier Street.
MORE IN POLITICS: Who is who in the new cabinet}

=== cabinetpick-c
outlet: The Morning Ledger
url: https://morning-ledger.example/note/2036-12-09
published: 2036-12-09
genre: blog

{t|LEDGER NOTE: {c1 staffer|Tolland has {f other 49 votes|49 votes} "on a good day,"} {s1|Union staffer} {q1|says}}

Good Tuesday morning. It is 41 days to the inauguration and 19 below at the airport.

COUNTING. The number above comes to us from {s2|a Union staffer on the Finance Committee}, who was eating eggs at the time and who {q2|has little patience for} {c2 staffer belief|"kitchen interviews."} If so, Tolland is {f other 2 votes|two votes} short. {c3 agyeman denies|Nonsense}, {s3|Sen. Agyeman} {q3|said}: {c3|there are "no fewer than {f other 52.. at_least votes|52}" and he has written them on his hand}.

THE THREE. {c4 echeverry|Pickard}, who has broken his silence, {c4|is "leaning, like a barn,"} {q4|in the words of} {s4|his colleague Luis Echeverry}. {s5,6|Pickard} {q5|favors} {c5 pickard belief|a pledge in writing that the pension age will stay where it is} and {q6|is unhappy with} {c6 pickard belief|the retirees' ads}, which show a fox. {s7|Brandvold} {q7|wants} {c7 brandvold intention predicted|the name gone by Friday}.

SPOTTED. {s8|A post on Monday night by Senate Watcher, an account with no owner} that anybody will admit to, {q8|places} {c8 post|Vivian Castellan in Echeverry's outer office for {f duration 40 about minutes|about 40 minutes}}. {q9|Per} {s9|the visitors' book}, {c9 book|she was there to see somebody about bees}.

A reminder of how this works: the committee meets, the clerk reads the certificate aloud, and until that is done no senator may put a question. In 1994 the clerk had a cold and the hearing was put off a week.

{n|The Morning Ledger is free. Forward it. Unsubscribe. Sponsored by Wabasca Egg}

=== cabinetpick-d
outlet: Swan Ferry Observer
url: https://swan-ferry-observer.example/local/tolland-yard
published: 2036-12-10
genre: local

{t|Yard town weighs the man who shut it}

{n|By Corliss Nakamura, Observer staff}

The roundhouse at Swan Ferry lost its last pane in the hail of 2033. Pigeons have the upper floor, and in the turntable pit, where the children are not supposed to go, somebody has planted squash. {s14|A sign} {q14|says} {c14 sign|the property of Tolland Lines is watched by cameras}. There are no cameras.

Nine years after the yard closed, Mayor Gail Sorensen holds her office hours in what used to be the pay window. {s1|Sorensen}, a Unionist who campaigned for Achterberg in a snowmobile suit, {q1|takes issue with} {c1 mayor belief|Sen. Brandvold's crusade}, because {s2|she} {h2|{q2|believes}} {c2 mayor probable belief|the town was finished the day the diesels came, that a senator who tells people otherwise is selling them their own grandfathers, and that a Treasury secretary who owes Swan Ferry something may in the end be worth more to it than a clear conscience}.

How many jobs went is still argued over at the Legion. {s3|Tolland Lines} {q3|puts} {c3 company|the figure at {f jobs 214 jobs|214}}, counting only its own payroll. {s4,5|The Calder Rail Shopmen's Union}, adding the contractors, {q4|claims} {c4 shopmen|{f jobs 380-400 jobs|380 to 400}}, and {q5|accuses} {c5 shopmen|the company of having sworn to keep the yard open for {f duration 10 years|ten years}}. The company was not asked to put that in the deed, which is one page long.

Darnell Fitch, a machinist for 26 years, was called to the office on a Thursday and was home by noon. He now repairs pumps at the potash mine and is noted in town for his chili. {c6 machinist|Tolland shook his hand that day}, {q6|said} {s6|Fitch}, {c6|and asked after his daughter by name}. {s7|He} {q7|is not opposed to} {c7 machinist belief|the man's getting the job}. {c8 machinist|"Somebody's going to count the money,"} as {s8|he} {q8|puts} it.

{q9|According to} {s9|the nominee's disclosure filing}, {c9 filing|his {f other 43 companies|43 companies} still include the one that owns the roundhouse}. {s10|The town} {q10|has offered} {c10 town intention predicted|{f money ..15000 at_most dollars|up to $15,000} for it}. {s11,12|The company}, in a letter that the council clerk found under a door, {q11|turned down} {c11 company declines intention|the offer} {q12|without explaining} {c12 company silent|why}.

Caption: {s13|Sorensen}, at the old pay window, {q13|hopes} {c13 mayor intention predicted|to see the roundhouse become a curling rink}.

=== cabinetpick-e
outlet: Bow Prairie Star
url: https://bow-prairie-star.example/wire/treasury
published: 2036-12-03
genre: local
copy of: cabinetpick-a

{t|Rail investor named to Treasury}

President-elect Marian Achterberg on Tuesday named Cyrus Tolland, who made a fortune buying sick railroads, to run the Treasury.

The nomination must pass the Senate, where her Union Party holds {f other 53 seats|53} of {f other 101 seats|101 seats}. {s1,2|Sen. Hollis Brandvold}, from the northern counties, {q1|made no secret of} {c1 brandvold belief|his unease} and {q2|asked} {c2 brandvold|how a man who closed {f other 2 rail yards|two rail yards} in his state could be trusted with its pensions}.

{s3|Tolland's disclosure filing} {q3|lists} {c3 filing|stakes in {f other 41.. more_than companies|more than 40 companies}}. {s4|The Federation of Retired Workers} {q4|demanded} that {c4 retirees|the name be withdrawn}.

Treasury secretaries have been barred since 1911 from holding so much as a savings bond.

=== cabinetpick-f
outlet: Continental Press Service
url: https://continental-press.example/wabasca/opi-tolland-ruling
published: 2036-12-16
genre: wire

{t|Ethics office clears Tolland, with strings}

FORT DELISLE, Dec. 16 (CPS) — {c1 opi|Cyrus Tolland can serve as Treasury secretary if he first gives up {f other 46 companies|46 companies}, including {f other 3 companies|three} that he left off his filing}, {s1|the Office of Public Integrity} {q1|ruled} on Tuesday.

{s2|The certificate}, which was read out by a clerk in mittens because the heating had failed, {q2|describes} {c2 certificate|the omissions as "careless, not crafty."} {s3|Tolland}, who was at home, {q3|expressed regret over} {c3 tolland belief|them} in three lines sent through the transition. {c4 reformers|He} {q4|was accused by} {s4|Reform senators} {c4|of treating the form "like a parking ticket."}

{s5|Pickard}, who {q6|had been assured by} {s6|Achterberg} that {c6 achterberg intention predicted|the pension age would not rise in her term}, {q5|endorsed} {c5 pickard belief|him} within the hour. {s7,8|Brandvold} {q7|is still against} {c7 brandvold belief|him} and {q8|vowed} {c8 brandvold intention predicted|to hold the floor "until the pies run out."} {c9 - predicted|The committee {q9|is expected} to vote on Friday}.

{s10|A Prairie Pulse survey of {f other 1100 about adults|roughly 1,100 adults}} {q10|found} {c10 survey|{s11|{f percent 38 adults|38 percent}} {q11|in favor of} {c11 asked belief via=survey>asked|the appointment}, {s12|{f percent 36 adults|36 percent}} {q12|against} {c12 asked belief via=survey>asked|it} and the rest thinking about something else}.

=== question companies in which Tolland holds stakes
verdict: supersedes
origins: 2
answer: cabinetpick-a | 41.. | filing | filing
answer: cabinetpick-e | 41.. | filing | filing
answer: cabinetpick-d | 43 | filing | filing
answer: cabinetpick-f | 46 | opi | opi

=== question jobs lost at the Swan Ferry yard
verdict: conflicts
origins: 2
answer: cabinetpick-d | 214 | company | company
answer: cabinetpick-d | 380-400 | shopmen | shopmen

=== question votes for Tolland in the Senate
verdict: conflicts
origins: 2
answer: cabinetpick-c | 49 | staffer | staffer
answer: cabinetpick-c | 52.. | agyeman | agyeman
