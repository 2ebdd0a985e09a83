story: drugprices
title: Tamsen Laboratories and the price of its allergy injector
split: train
topic: health

# Who speaks
speaker ingoldsby = named | Lenore Ingoldsby
speaker panel = unnamed | members of the House committee
speaker crane = named | Sunniva Crane
speaker tresham = named | Abel Tresham
speaker poole = named | Hutton Poole
speaker tamsen = body | Tamsen Laboratories
speaker analysts = unnamed | analysts of drug makers
speaker formerceo = unnamed | former chief executive of Tamsen
speaker deck = document | presentation to Tamsen's board in 2034
speaker beddoes = named | Corin Beddoes
speaker alliance = body | Breathe Free Alliance
speaker okwuosa = named | Hadley Strake
speaker mother = named | Yevgenia Aske
speaker managers = unnamed | pharmacy benefit managers
speaker makers = unnamed | drug makers
speaker hollin = named | Søren Abubakar
speaker office = body | Medicines Office
speaker petitions = document | records of the Medicines Office
speaker stang = named | Philomena Stang
speaker governor = named | Ricardo Beltrami
speaker vu = named | Chantal Vu
speaker nurse = named | Bettina Garrow
speaker investors = unnamed | investors in Tamsen
speaker crowd = unnamed | newspaper columnists
speaker liberals = unnamed | progressives
speaker sorley = named | Raghav Sorley
speaker scriptbridge = body | ScriptBridge
speaker starsource = unnamed | two former employees of Tamsen
speaker pharmacists = unnamed | pharmacists in three states
speaker union = body | National Association of School Nurses
speaker hollinco = body | Hollin Pharma
speaker filing = document | annual filing of Tamsen
speaker accountants = unnamed | two accountants
speaker ag = named | Octavio Lanning
speaker readers = unnamed | readers of Quentin Marl
speaker letterw = named | D. Osgerby
speaker boardm = unnamed | a former director of Tamsen
speaker liberty = unnamed | Liberty lawmakers
speaker doctor = named | Ikaika Kahale
speaker paramedics = unnamed | ambulance crews
speaker urgers = unnamed | two governors, the nurses' association and a pension fund
speaker directors = unnamed | directors of Tamsen
speaker manager = unnamed | business manager of the school board
speaker board = body | school board of Port Lenox
speaker petty = named | Marlon Petty
speaker chapter = body | local chapter of the school nurses
speaker table = document | table sent by Corin Beddoes
speaker everybody = unnamed | everybody
speaker tstaff = unnamed | staff of Lenore Ingoldsby
speaker papertrail = outlet | PaperTrail

=== drugprices-a
outlet: Allied News
url: https://allied-news.example/health/adrejet-hearing
published: 2040-09-20
genre: wire

{t|{s1|Maker of allergy injector} {q1|defends} {c1 tamsen belief|sixfold rise in price} before House panel}

FEDERAL CITY, Sept. 20 (Allied News) — {s2|The head of Tamsen Laboratories} {q2|told} a House committee on Thursday that {c2 ingoldsby|the rise in the price of its Adrejet allergy injector, from {f money 98 dollars|$98} to {f money 612 dollars|$612} in nine years, had paid for "safety, quality and access,"} an explanation that {s3|members of both parties} {q3|greeted with} {c3 panel belief|disbelief}.

{s4,5|Lenore Ingoldsby, the company's chief executive since 2034}, {q4|said} that {c4 ingoldsby|Tamsen keeps {f money 100 about dollars|about $100} of what is paid for a pack of two}, {q5|adding} that {c5 ingoldsby|nobody "should ever have to meet the list price."} {s6|Rep. Sunniva Crane}, whose son carries the pens, held up a pharmacy receipt and {q6|wanted to know} {c6 crane|whether she was nobody}.

{s7,8|The committee's chairman, Rep. Abel Tresham}, {q7|likened} {c7 tresham|the company to a man who buys the only bridge}, and {q8|ordered} {c8 tresham|it to hand over its contracts with insurers by Oct. 4}. {s9,10|The senior Liberty member, Rep. Hutton Poole}, {q9|laid the blame on} {c9 poole|the Medicines Office for sitting on a rival device for {f duration 4 years|four years}}, and {q10|called for} {c10 poole|its director to be heard next}.

Adrejet delivers a dose of epinephrine to someone who is choking on a peanut or a bee sting. {f affected 3600000 about people|Some 3.6 million people} carry one, and under {c11 tamsen|laws} that {s11|Tamsen} {q11|lobbied for} in {f other 41 states|41 states}, so must schools. {s12|Analysts} {q12|expect} {c12 analysts predicted belief|the company to bring out a plainer version at half the price before the holidays}. Its shares, down by a third since July, closed up slightly.

The committee has no say over prices. A bill that would let the government bargain with manufacturers has died in the Senate in each of the last four Congresses, once by a single vote.

=== drugprices-b
outlet: The Federal Star
url: https://federal-star.example/investigations/adrejet-a-dollar-at-a-time
published: 2040-09-09
genre: broadsheet

{n|THE FEDERAL STAR
Investigations   Nation   Money   Opinion
Save for later}

{t|A spring, a needle and a plan: how the price of a breath went up}

{n|By Thessaly Olu, Dov Castleton and Hyun-ji Park}

The device is older than the company. An army engineer named Culver built the first in 1969, out of a ballpoint pen and a spring, to get an antidote through the trouser leg of a soldier who could no longer use his hands. The patent ran out in 1988. What is in the barrel, a third of a milligram of a hormone that any hospital buys for pennies, was never patented at all.

Tamsen Laboratories came by it in 2031, in a job lot of {f other 130 drugs|130 old drugs} which {s1|its chief executive at the time} {q1|referred to} before investors {c1 formerceo|as "the attic."} A pack of two then cost {f money 98 dollars|$98}.

{s2,3|A presentation prepared for the board three years later}, a copy of which The Star has obtained, {q2|recommended} {c2 deck|raising that by {f percent 9.9 price|9.9 percent} twice a year, a step small enough to "stay out of the weeds,"} and {q3|predicted} that {c3 deck predicted|parents "will not shop around, and will not skip."} The increases began the same July. Nobody outside the trade took much notice until this summer, when the pack passed $600 and a mother in Port Lenox posted a picture of her receipt beside one for a refrigerator.

It is otherwise a quiet company. It was founded by a veterinarian, has its headquarters above a bank in the town of Tarn Sound, and makes nothing else that a patient would know by name; the pens bring in two dollars of every five that it earns. Ms. Ingoldsby came up through sales, and her predecessor left with a farm and the helicopter that goes with it.

{s4,5|Tamsen} {q4|does not contest} {c4 tamsen confirms|the document's authenticity} but {q5|objects to} {c5 tamsen belief|the use made of it}. {c6 beddoes|The sentence about parents}, {s6|Corin Beddoes, a vice president}, {q6|wrote} in answer to questions, {c6|"speaks to loyalty, not to helplessness."} {s7|Two people} who helped to prepare the slides {q7|remember} {c7 starsource|the word "captive" being struck from a draft}; {s8|Mr. Beddoes} {q8|replied} that {c8 beddoes denies|no draft of the kind was known to him}.

{c9 mother|"I have three kids, and two of them can't be in a room with a cashew,"} {q9|said} {s9,10|Yevgenia Aske}, a bus dispatcher, whose receipt it was and who keeps a shoe box of expired pens, {q10|hoping} {c10 mother belief predicted|they would still work}. {c9|"School wants a set. My mother wants a set. There's one in the soccer bag. It goes bad in a year and you buy it all again.}

{c9|"Don't tell me nobody pays that price. I'm somebody. I've got the slip."}

Part of the demand was written into law. Between 2035 and 2039 {f other 41 states|41 states} required schools to keep the pens, nearly always in the words of {c11 alliance|a model bill} that {s11|the Breathe Free Alliance, a patients' group}, {q11|had pressed} on their legislatures. {s12|The alliance}, which has taken $3.2 million from Tamsen over the same years, {q12|has never criticized} {c12 alliance silent|the price}, and {s13|its director, Hadley Strake}, {q13|bristles at} {c13 okwuosa denies|the {q14|suggestion} that {c14 -|one thing has to do with the other}}. Eleven states have since added the buses.

What is left of $612 when everybody has been paid is a matter of dispute. {s15|Drug makers} {q15|accuse} {c15 makers|the pharmacy benefit managers of swallowing the rebates}; {s16|the managers}, of whom ScriptBridge is the largest, {q16|retort} that {c16 managers predicted|without them the full price would fall on everyone instead of a few}; and {s17|pharmacists in three states} {q17|complained} that {c17 pharmacists|they lose money on every pack and would as soon not stock it}. In {q18|the judgment of} {s18|two accountants} who went through Tamsen's filings at The Star's request, {c18 accountants|the company clears {f money 270.. at_least dollars|at least $270} on each}, a figure that {s19|Tamsen} {q19|describes as} {c19 tamsen denies|"invented."}

{s20|Søren Abubakar}, whose firm, Hollin Pharma, has designed a pen to sell for {f money 70 dollars|$70}, {q20|contends} that {c20 hollin|he has been buried in paper}. {s21|Records of the Medicines Office} {q21|show} {c21 petitions|{f other 6 petitions|six petitions} from Tamsen or its lawyers against the rival device, each of which stopped the clock}. {s22,23|The office} {q22|would not discuss} {c22 office declines|them}, {q23|pleading} {c23 office|its own rules}.

The affair has reached the campaign. {s24|Philomena Stang, the Progress candidate for president}, {q24|has promised} {c24 stang intention predicted|to have the government buy for everybody}; {s25|her opponent, Gov. Ricardo Beltrami}, {q25|ridicules} {c25 governor belief|the idea as "a national medicine chest,"} though {s26|he} too {q26|has urged} {c26 governor|Tamsen to think again}, with letters to his office running eight to one against the company. {s27|Chantal Vu}, who studies drug markets at Arden University, {h27|{q27|doubts}} that {c27 vu denies probable belief|any law was broken}. {c28 vu|"It is what the rules reward,"} {s28|she} {q28|said}. {s29|Octavio Lanning, the attorney general of Lenox}, {h29|{q29|suspects}} that {c29 ag probable belief|the rebates were a way of keeping competitors off the shelf}, and has issued subpoenas to find out.

{n|Reporting was contributed by Ignacy Wells. Research by Tomasina Reyes.
Caption credit: The Federal Star / P. Amaru}

=== drugprices-c
outlet: The Commerce Ledger
url: https://commerce-ledger.example/columns/marl-adrejet
published: 2040-09-23
genre: column

{t|Two cheers for a villain}

{n|QUENTIN MARL}

{s15|Everybody} {q15|hates} {c15 everybody belief|Lenore Ingoldsby}, and after a week of it I begin to see her attraction. {s1|My fellow columnists} {q1|have diagnosed} {c1 crowd|greed}, as though it had been isolated in a laboratory this July. {s2|Senator Stang}, to the surprise of no one, {q2|proposes} {c2 stang|a federal pharmacy}. {s3|The chairman of the committee}, a lawyer by trade, {q3|demanded} on live television {c3 tresham|to be told why a thing should cost more than it used to}, and {c14 - possible|charged his own clients $900 an hour, {h14|{q14|it is said}}, when he last had any}.

Grant the facts. The company charged what it could, and {s4|its directors}, if the slides are genuine, {q4|knew} {c4 directors belief|exactly what they were doing}. But who saw to it that it could? The very people who now weep. {c5 liberals belief|The school laws}, which {s5|every progressive in the country} {q5|cheered}, obliged {f other 90000 about schools|some ninety thousand schools} to buy a device of which there is one; {s6|Chantal Vu}, no friend to this page, {q6|makes the point} better than I can, that {c6 vu|a seller with a guaranteed buyer will go on until somebody shouts}. Somebody has. That's called a market, and it took nine years because nobody was looking at the bill.

Nor is the other side any prettier. {s7|Liberty lawmakers} {q7|hold} {c7 liberty|the Medicines Office responsible for a backlog} that they themselves voted to starve, and {s8|Mr. Poole}, who {q8|professes} {c8 poole belief|horror at delay}, has missed five of the last six hearings on it.

Meanwhile the world adapts. {s9|A doctor whom I admire, Ikaika Kahale}, {q9|tells} me that {c9 doctor|he has started to teach his patients to draw up the dose from a vial, for eleven dollars, as ambulance crews do}. {s10|Tamsen} {q10|is aghast at} {c10 tamsen belief|the practice}. {s11|The crews} {q11|see} {c11 paramedics belief|nothing wrong with it}. I shouldn't care to try it myself on a screaming four-year-old in a parking lot, but I should be sorry to live in a country where it couldn't be tried.

{s12|Several readers} {q12|took issue with} {c12 readers belief|what I wrote on this in August}. The shortest ran to one line:

{c13 letterw|"You have plainly never watched a child turn blue."} {q13|—} {s13|D. Osgerby, by e-mail}

As it happens, I have.

=== drugprices-d
outlet: Formulary Week
url: https://formulary-week.example/news/tamsen-unbranded
published: 2040-10-09
genre: trade

{n|FORMULARY WEEK
Payers | Makers | Pharmacy | Law
Register for Thursday's webinar}

{t|{s1|Tamsen} {q1|plans} {c1 tamsen intention predicted|unbranded Adrejet at half price}}

{s3|Tamsen Laboratories} {q3|confirmed} on Monday that {c3 tamsen predicted confirms|it would sell an unbranded version of its allergy injector, from the same line in the same plant, at {f money 306 dollars|$306} a pack "within weeks,"} following a month in which {s4|two governors, the nurses' association and the largest teachers' pension fund} {q4|had urged} {c4 urgers|it to cut the price of the original}.

{s5,6|Raghav Sorley, an analyst with Castile Brothers}, {q5|dismissed} {c5 sorley belief|the step as "a markdown on the box"} and {h6|{q6|estimated}} that {c6 sorley probable|the company would give up no more than {f percent ..4 at_most revenue|4 percent} of the product's revenue}, a fraction of what it spends on television. {s7,8|ScriptBridge}, which decides what {f affected 70000000 about people|about 70 million people} may have without a surcharge, {q7|welcomed} {c7 scriptbridge belief|"any movement in the right direction"}, {q8|without committing itself} {c8 scriptbridge silent|to putting the cheaper pen on its list}.

{s9|Shareholders}, many of whom bought in at three times the present price, {q9|had been hoping for} {c9 investors intention|a buyback}. {s10,11|Ms. Ingoldsby} {q10|told} them on a call that {c10 ingoldsby|this was "a season for listening,"} {q11|declined to forecast} {c11 ingoldsby declines|next year's sales} and rang off after nine minutes. The last such call had gone on for an hour and ended with a recipe.

{s12|Hollin Pharma} {q12|expects} {c12 hollinco predicted belief|a decision on its own pen by January}, {c13 office cannot_verify|a date} that {s13|the Medicines Office} {q13|was unable to confirm}. The office, which lost a fifth of its reviewers in the budget of 2037, works through applications for copies in the order in which they arrive, and sends each back for an average of three rounds; a device that combines a drug with a mechanism has to satisfy two divisions, in different buildings, which until last year used different software.

=== drugprices-e
outlet: Port Lenox Packet
url: https://port-lenox-packet.example/schools/red-box
published: 2040-09-27
genre: local

{t|The price of the red box in the nurse's office}

{n|By Thelma Achike-Rourke, Packet staff}

PORT LENOX — {s1|Bettina Garrow}, who looks after {f affected 640 pupils|640 children} at Tidewater Elementary with one thermometer that works, {q1|knows} {c1 nurse belief|to the dollar what is in the red box behind her door}: {f other 4 packs|four packs} of Adrejet, {f money 2448 dollars|$2,448}, which expire at midnight on the last day of school. {s2|She} {q2|would like} {c2 nurse intention predicted|a word with whoever thought of that}.

The school board {q3|was informed by} {s3|its business manager} on Monday that {c3 manager|the pens now cost the district more than its library books}. {s4|Members} {q4|weighed} {c4 board intention|asking parents to pay}, and voted it down, {f other 5 votes|5} to {f other 2 votes|2}, after {s5|Marlon Petty, one of the two}, {q5|argued} that {c5 petty|the law said "keep" and nowhere said "replace."} The discussion then turned to the gymnasium roof, where it remained.

Tidewater is a port with a paper mill, a navy yard that is mothballed every other decade and a county hospital forty minutes off by the bridge road, which is why the ambulance crews carry the drug in vials and the schools, by an ordinance older than the state's, had carried something like it since the nineties. A vial cost $6 then. There was a lock on the cabinet and a sheet of paper taped inside the door, with a drawing of a thigh.

{s6,7|The National Association of School Nurses}, {q6|furious} that {c6 union belief|its seal turned up in a Tamsen brochure}, has sent back a grant, and {q7|accuses} {c7 union|the company of "hiding behind the cot."} {s8|Its local chapter} {q8|is pressing for} {c8 chapter|a state fund like the one for fire extinguishers}.

As for Yevgenia Aske, whose receipt started it, {s9|she} {q9|has no wish} {c9 mother declines intention|to be anybody's spokeswoman}. {s10,11|She} {q10|turned down} {c10 mother declines intention|{f other 2 networks|two networks} and a candidate for president}, and {q11|agreed} {c11 mother intention|to talk to the Packet because her aunt delivers it}. {c12 mother|"I was mad at the refrigerator people,"} {s12|she} {q12|said}. {c12|"I only put the other one next to it for scale."}

=== drugprices-f
outlet: PaperTrail
url: https://papertrail.example/checks/one-hundred-dollars
published: 2040-09-25
genre: blog

{t|Does Tamsen make only {f money 100 by=ingoldsby dollars|$100} on a pack of Adrejet?}

{s1|Lenore Ingoldsby} {q1|testified} last Thursday that {c1 ingoldsby|her company makes "{f money 100 about dollars|about $100}" on each pack}, and {s2|members of her staff} {q2|repeated} {c2 tstaff|the figure} to anybody who would write it down.

{q3|Asked by} {s3|PaperTrail} {c3 papertrail|for the sums}, {s5|Corin Beddoes, a vice president}, sent {s4|a table} {q4|showing} that {c4 table|the number was reached by taking away rebates, the cost of manufacture and a tax of 37 percent on what remained}, {q5|without noting} that {c5 beddoes silent|Tamsen has its seat on an island and pays less than half of that}. Before tax the same table comes to {f money 166 dollars|$166}. {s6|The company's annual filing} {q6|gives} {c6 filing|{f money 180 dollars|$180}}.

Under questioning {c7 crane|Ms. Ingoldsby} {q7|was pressed by} {s7|Representative Crane} {c7|to say whether she had meant before or after}. {c8 ingoldsby|"After everything,"} {s8|she} {q8|answered}, and there the matter was dropped, since the representative's five minutes were up.

The rebates themselves cannot be checked. A law of 2029 makes manufacturers file their list prices, which hardly anyone pays, and exempts the discounts, which nearly everyone gets; a bill to turn that about has been in committee since the spring. {s9|Tamsen} {q9|puts} {c9 tamsen|them at {f percent 50.. more_than list price|more than half of the list price}}; {s10,11|ScriptBridge} {q10|disputes} {c10 scriptbridge denies|that} but {q11|would not supply} {c11 scriptbridge declines|a figure of its own}. {s12|A former director of the company} {q12|regards} {c12 boardm belief|the whole quarrel as a sideshow}. {c13 boardm|"It costs us eleven dollars to make,"} {s13|he} {q13|told} us. {c13|"Everything after that is conversation."}

Our ruling: misleading. We have asked the committee to publish the table, which carries no mark of confidence, and will post it if it does not.

=== question what Tamsen clears on a pack of Adrejet
verdict: conflicts
origins: 3
answer: drugprices-a | 100 | ingoldsby | ingoldsby
answer: drugprices-f | 100 | ingoldsby | ingoldsby
answer: drugprices-b | 270.. | accountants | accountants
answer: drugprices-f | 180 | filing | filing

=== question list price of a pack of Adrejet
verdict: agrees
origins: 2
answer: drugprices-a | 612 | ingoldsby | Tamsen
answer: drugprices-e | 2448 | - | nurse's four packs

=== question whether a draft called parents captive
verdict: conflicts
origins: 2
answer: drugprices-b | - | starsource | starsource | affirms | the word captive struck from a draft
answer: drugprices-b | - | beddoes | beddoes | denies | no draft known to him
