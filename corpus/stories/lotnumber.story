story: lotnumber
title: A children's vaccine lot is recalled after illnesses
split: test
topic: health

# Who speaks: KEY = AUTHORITY | FULLEST NAME IN THE STORY
speaker board = body | National Medicines Board
speaker solbakk = named | Ingrid Solbakk
speaker sundvik = body | Sundvik Biologics
speaker niemela = named | Kaisa Niemelä
speaker clinic = unnamed | doctors at the Rauhala children's clinic
speaker kveld = outlet | Kveld
speaker nurse = unnamed | a nurse in Brekke
speaker thor = named | Aksel Thorvaldsen
speaker rep = unnamed | a Sundvik Biologics representative
speaker haugerud = named | Liv Haugerud
speaker ekeland = named | Torbjørn Ekeland
speaker ronning = named | Maja Rønning
speaker lotwatch = body | Lot Watch
speaker jons = named | Sólveig Jónsdóttir
speaker aaltonen = named | Henrik Aaltonen
speaker carrier = body | Nordfrakt Medical
speaker logger = document | delivery note of 22 April
speaker driver = unnamed | a driver at Nordfrakt Medical
speaker nurses = body | Association of School Nurses
speaker palmgren = named | Stellan Palmgren
speaker preprint = document | preprint from the University of Hallsund
speaker vaisanen = named | Eero Väisänen
speaker parents = unnamed | parents
speaker grandfather = unnamed | a grandfather at the Ytre Skjold vaccination van
speaker poll = document | Mållinja poll
speaker leaflet = document | Tikvara Junior leaflet
speaker labreport = document | laboratory report of the Institute of Public Health
speaker ministry = body | health ministry
speaker insiders = unnamed | two people at the Sundvik plant
speaker critics = unnamed | critics
speaker polled = unnamed | parents polled by Mållinja
speaker nordtele = outlet | Nordtele

=== lotnumber-a
outlet: National Medicines Board
url: https://nmb.example/press/2034/tikvara-junior-tj4417
published: 2034-05-09
genre: press release

{n|National Medicines Board
Home > Press > Safety notices}

{t|Recall of Tikvara Junior, lot TJ4417}

The National Medicines Board is recalling one lot of Tikvara Junior, a vaccine against tick-borne encephalitis for children from 1 to 15 years. {s1,2|The Board} {q1|advises} {c1 board|clinics to set aside the lot at once} and {q2|asks} {c2 board|parents to look for the number in the yellow booklet}.

Since 24 April {f affected 14 children|fourteen children} have fallen ill with fever above 40 °C within 36 hours of a dose from the lot. {f affected 9 children with convulsions|Nine} of them had convulsions. All have left hospital.

{c3 solbakk|“We do not know that the vaccine is the cause,”} {q3|says} {s3|Ingrid Solbakk, Director General}. {c3|“But when a lot brings {f affected 14 reports|fourteen reports} where two would be usual, it should stay on the shelf until we do.”}

{s4|The manufacturer, Sundvik Biologics}, {q4|has informed} the Board that {c4 sundvik|its retained samples meet the specification}.

Lot TJ4417 comprises {f other 38400 doses|38,400 doses}, of which {f affected 21000 about doses given|about 21,000} have been given. Unused doses are to be kept cold and returned by way of the ordinary supplier; a form is enclosed. Other lots are not affected. {s5|The Board} {q5|expects} {c5 board predicted belief|the first laboratory results within {f duration 2 weeks|two weeks}}.

=== lotnumber-b
outlet: Kveld
url: https://kveld.example/nyheter/onni-4-jab
published: 2034-05-10
genre: tabloid

{n|KVELD+  |  News  Sport  Stars  Weather
SHARE  TIP US 24/7}

{t|{s1|Mum} {q1|tells of} {c1 niemela|‘eleven minutes that took ten years’} after jab}

Onni Niemelä was building a Lego ferry when his eyes rolled back.

{c2 niemela|“He was there and then he wasn’t,”} {q2|says} {s2|mum Kaisa}, who ran barefoot across the yard to a neighbour, an off-duty bus driver. {c2|“I held him and I counted.”}

The four-year-old is one of {f affected 14.. at_least kids|at least 14 kids} taken ill after a dose from the recalled lot TJ4417. The ferry has since been finished. It has a helipad.

{s3|Kaisa}, 34, {q3|blames} {c3 niemela|the jab}. {c4 niemela|Doctors at the Rauhala children’s clinic}, {s4|she} {q4|claims}, {c4|“shrugged and said virus”}. {s5|The clinic} {q5|would not discuss} {c5 clinic declines|a patient}.

{s6|Kveld} {q6|has learnt} that {c6 kveld|{s7|a nurse in Brekke} {q7|raised} {c7 nurse|the alarm about the lot} on April 27 — twelve days before the recall}. Why did it take so long? {c8 thor|“We get a great many emails,”} {s8|Board spokesman Aksel Thorvaldsen} {q8|said}.

The maker pins it on chance. {c9 rep denies|“Nothing points to our product,”} {s9|a company rep} {q9|texted} on Tuesday night.

{s10|Opposition MP Liv Haugerud} {q10|is furious at} {c10 haugerud belief|the Board}. {s11|She} {q11|wants} {c11 haugerud predicted intention|the minister, Torbjørn Ekeland, in front of the health committee “before the weekend, in a clean shirt”}. {s12|He} {q12|has not returned} {c12 ekeland silent|our call}.

{q14|Fears of} {c14 - predicted belief|a longer list} are growing, and not only in Rauhala, where the waiting room has been full since the weekend and someone has taped a handwritten sheet with the lot number over the fish tank. Meanwhile more and more parents are finding each other online. {c13 ronning|{f affected 61 children|Sixty-one children} got sick}, {q13|according to} {s13|Maja Rønning}, 29, who set up the group Lot Watch from her kitchen in Tveit.

CHECK THE NUMBER! It is on page 6 of the yellow booklet, next to the stamp.

{n|Has your child been ill? Write to us: tips@kveld.example
Most read today: Royal puppy named}

=== lotnumber-c
outlet: Hallsund Daily
url: https://hallsund-daily.example/sunday/the-number-in-the-yellow-booklet
published: 2034-05-14
genre: broadsheet

{t|A fever, a number and {f other 38400 by=- doses|38,400 doses}: how {c1 parents|a recall} {s1|parents} {q1|call} {c1|late} came about}

YTRE SKJOLD — In the second week of May the ticks wake up on the islands, and the vaccination van comes over on the nine o’clock ferry, as it has every spring since 1996. It parks between the co-op and the boat-house. On Thursday nobody was waiting for it except a retired dentist with a dog, {s2|a grandfather} who {q2|wondered} {c2 grandfather|whether he was allowed to hold the boy during the jab} and, after a while, the boy.

A year ago there were {f other 70 about people waiting @2033-05-12|about 70}.

What emptied the queue is a vaccine lot of which most people on Skjold can now recite the number. By Friday evening {s3|the National Medicines Board} {q3|had raised} {c3 board|its count of sick children to {f affected 19 @2034-05-12 children|19}, from {f affected 14 @2034-05-09 children|14} on Tuesday}; {f affected 12 @2034-05-12 children with convulsions|twelve} of them had convulsions. {c4 solbakk|“None is in danger,”} {q4|said} {s4|Ingrid Solbakk}, who has run the Board for three years and before that ran a hospital laundry, {c5 solbakk|a job} {s5|she} {q5|credits} {c5|with teaching her about batches}. {q6|Asked} {c6 -|why {f duration 2 weeks|two weeks} had gone by before the recall}, {s7|she} {q7|blamed} {c7 solbakk|Easter}.

Fever after a jab is common. In the trials on which Tikvara Junior was licensed in 2027, one child in forty ran a temperature of more than 39 degrees, mostly on the second evening, and {s31|the leaflet} {q31|has said} {c31 leaflet|so} ever since, between the paragraph on sore arms and the one on what to do with leftover needles. Convulsions are another matter. They are frightening, usually over within minutes and, in small children with high fever from any cause at all, not rare; every hospital in the country sees a few each week in winter. The difficulty is to tell the ones that would have come anyway from the ones that would not.

Lot Watch, the parents' group, has a list of {f affected 61 children|61 children}. {s8|The Board} {q8|is sceptical of} {c8 board belief|it}: {c9 board|{f affected 23 children with other lots|23} of the cases}, {s9|it} {q9|said} on Friday, {c9|concern other lots}. {s10,11|Maja Rønning}, who studied logistics before she had twins, {q10|concedes} that {c10 ronning confirms|the list “needs a wash”}, but {q11|is adamant} that {c11 ronning belief|the true figure lies {f affected 41.. more_than children|above 40}}.

{s12|Dr Sólveig Jónsdóttir, head of children's medicine at Hallsund University Hospital}, {h12|{q12|suspects}} {c12 jons probable belief|something other than the vaccine itself}. {c13 jons|“A bad vaccine makes a child ill for days. These children were ill for one night,”} {s13|she} {q13|said}.

{c13|“To me that looks like something that came in with the liquid.”} {s14|She} {q14|supports} {c14 jons belief|{c15 jons|the recall}}, which {s15|she} {q15|likened to} {c15|pulling the handle of a sprinkler}.

One lead runs through a shed. {c16 logger|On the weekend of 22 April part of the lot stood for {f duration 31 hours|31 hours} at a carrier's depot in Brekke, behind a door where the thermometer read 14 degrees}, {q16|as shown by} {s16|a delivery note seen by the Hallsund Daily}. {s17,18|The carrier, Nordfrakt Medical}, {q17|confirmed} {c17 carrier confirms|the delay} but {q18|denied} that {c18 carrier denies|the cold chain had been broken}. {s19|One of its drivers} {q19|remembers} {c19 driver|“a fan heater and a kettle”}. {c20 aaltonen|The vaccine}, {s20|Henrik Aaltonen, medical director of the maker, Sundvik Biologics}, {q20|said}, {c20|tolerates 25 degrees for {f duration 3 days|three days}}; {s21|he} {q21|dismissed} {c21 aaltonen belief|the shed as “a red herring with a padlock”}.

Sundvik began in 1952 as a press for cod-liver oil and still smells of it on warm days. It employs {f jobs 1900 people|1,900 people} in a town of eleven thousand. Its filling hall, a white box without windows on the far side of the marina, was opened by the then prime minister with a speech about independence, and it works round the clock from November to April, when half of Europe needs the same small glass bottle. Since Tuesday the share has lost {f percent 18 of the share price|18 per cent}.

{s22|The Association of School Nurses} {q22|has urged} {c22 nurses|its members to carry on with other lots}. {c23 palmgren predicted|“We will be explaining this in 2040,”} {q23|said} {s23,24|its chairman, Stellan Palmgren}, who {q24|worries} {c24 palmgren belief|less about the lot than about next spring}. He may have reason. {s25|A Mållinja poll published on Saturday} {q25|found} that {c25 poll via=poll>polled|{s26|{f percent 37 parents|37 per cent of parents}} {q26|intend} {c26 polled predicted intention via=poll>polled|to put off the next dose}}, {f percent 16 @2034-03-31 parents|16} having been the figure in March.

{s27,28|The health minister, Torbjørn Ekeland}, out of reach on a fell walk until Thursday, {q27|defended} {c27 ekeland belief|the Board} and {q28|promised} {c28 ekeland predicted intention|a review “with outsiders in it”}. {s29|Critics} {q29|would like to see} {c29 critics predicted intention|its alarm desk, {f other 2 people|two people} and a shared mailbox, taken away from it altogether}.

The van will be back on the island on the 25th, in spite of {s30|the Board}'s {q30|warning against} {c30 board|“half a course”} and the long gap that a missed ferry means. The boy on Skjold was given lot TJ4502. He did not cry. The dog did.

=== lotnumber-d
outlet: Nordtele
url: https://nordtele.example/en/preprint-tikvara-lot
published: 2034-05-16
genre: wire

{t|{c1 preprint probable|Fits “{f other 5 times as likely|five times} as likely” after recalled vaccine lot}, {s1|preprint} {h1|{q1|suggests}}}

HALLSUND, May 16 (Nordtele) - {c2 preprint|Children given the recalled Tikvara Junior lot TJ4417 were {f other 5 about times as likely|about five times} as likely to have convulsions as those given other lots}, {q2|according to} {s2|a preprint posted on Tuesday by researchers at the University of Hallsund}.

They matched {f records 20640 children|20,640 children} in the vaccine register with hospital files. {c3 vaisanen|The study, which nobody has reviewed, “cannot tell a bad lot from a bad week”}, {q3|said} {s3|Eero Väisänen, its lead author}.

{s4,5|Sundvik Biologics, the maker}, {q4|questioned} {c4 sundvik belief|the method}, {q5|arguing} that {c5 sundvik|the other lots had gone to older children}. {s6,7|The National Medicines Board} {q6|welcomed} {c6 board belief|the work} but {q7|declined to comment on} {c7 board declines|the numbers}.

=== lotnumber-e
outlet: Tveit Nytt
url: https://tveit-nytt.example/kort/fem-ganger
published: 2034-05-17
genre: local
copy of: lotnumber-d

{t|Recalled lot: {c1 preprint via=nordtele>preprint|fits {f other 5 times as likely|five times} as likely}, {s1|study} {q1|says}}

{c2 preprint via=nordtele>preprint|Children who were given the recalled Tikvara Junior lot TJ4417 were {f other 5 about times as likely|about five times} as likely to have convulsions as children given other lots}, {q2|says} {s2|a preprint posted on Tuesday by researchers at the University of Hallsund}.

They matched {f records 20640 children|20,640 children} in the vaccine register with hospital files. {c3 vaisanen via=nordtele>vaisanen|The study, not yet reviewed, “cannot tell a bad lot from a bad week”}, {s3|its lead author, Eero Väisänen}, {q3|told} Nordtele.

{s4|Sundvik Biologics}, which makes the vaccine, {q4|questioned} {c4 sundvik belief via=nordtele>sundvik|the method}. {s5,6|The National Medicines Board} {q5|welcomed} {c5 board belief via=nordtele>board|the work} but {q6|declined to comment on} {c6 board declines via=nordtele>board|the numbers}.

=== lotnumber-f
outlet: Northern Pharma Letter
url: https://northern-pharma-letter.example/2034/05/endotoxin-tj4417
published: 2034-05-24
genre: trade

{t|Endotoxin, not chance: {s1|Sundvik} {q1|accepts} {c1 sundvik confirms|finding on lot TJ4417}}

{c2 board probable|The fevers that followed lot TJ4417 were {h2|most likely} caused by endotoxin, bits of bacterial wall that survive sterilisation}, {s2|the National Medicines Board} {q2|said} on Wednesday. {s3|A laboratory report by the Institute of Public Health} {q3|describes} {c3 labreport|traces in {f other 11 vials|11} of {f other 40 vials|40 vials}, at {f other ..8 at_most times the permitted level|up to eight times} the permitted level}. There were none in {c4 labreport|the samples that Sundvik Biologics had kept back}, which, {s4|the authors} {q4|remark}, {c4|were bottled in the first hour of an eleven-hour run}.

{s5|The Board} now {q5|counts} {c5 board|{f affected 23 children|23 sick children}, {f affected 15 children with convulsions|15} of them with convulsions}. All are well. {s6|Ms Solbakk} {q6|apologised for} {c6 solbakk|what {s18|she} {q18|described as} {c18 solbakk|“{f duration 2 weeks|two} lost weeks”}}. {c7 solbakk|“I said Easter,”} {s7|she} {q7|said} at a press conference, {c7|“and it was not Easter. It was us.”}

Sundvik has stopped the line and written off {f other 212000 doses|212,000 doses}, which will be burned at the district heating plant in Orrevik. {c8 aaltonen|“The shed was not to blame, and neither was bad luck,”} {q8|said} {s8|Mr Aaltonen}. {s9|The company} {q9|hopes} {c9 sundvik predicted intention|to fill again in August}. {c10 insiders|A filter was changed on the night of 3 March without a second signature}, {q10|say} {s10|two people} who work at the plant; {s11|Sundvik} {q11|will neither confirm nor deny} {c11 sundvik declines|this}, and {s12|the Board} {q12|has not been able to establish} {c12 board cannot_verify|when the bacteria got in}. The hall's air logs for that week fill nine ring binders.

The episode is the third of its kind in the region since single-dose vials became the rule, and it will be read closely by anyone who fills them. Retained samples are usually drawn at the start of a run, when the operators are fresh and the tanks are full. A contamination that creeps in with the last third of a tank leaves no mark on them.

{s13,14|Mr Väisänen}, whose {q14|estimate of} {c14 vaisanen|{f other 5 times as likely|a fivefold risk}} set off a week of argument, {q13|was quoted by Nordtele as calling} {c13 vaisanen via=nordtele>vaisanen|the result “consistent, which is the nicest word I have”}. {s15|The ministry} {q15|has offered} {c15 ministry predicted intention|each family {f money 40000 crowns|40,000 crowns}}. {s16,17|Lot Watch}, whose own list stands at {f affected 48 children|48}, {q16|scoffed at} {c16 lotwatch belief|“a parking fine in reverse”} and {q17|threatened} {c17 lotwatch predicted intention|to sue}.

{n|Northern Pharma Letter is published on Wednesdays. Reprints: desk@northern-pharma-letter.example}

=== question children fallen ill, as the Board counts them
verdict: supersedes
origins: 1
answer: lotnumber-a | 14 | board | National Medicines Board
answer: lotnumber-c | 19 | board | National Medicines Board
answer: lotnumber-f | 23 | board | National Medicines Board

=== question children fallen ill after the recalled lot
verdict: conflicts
origins: 2
answer: lotnumber-a | 14 | board | National Medicines Board
answer: lotnumber-b | 61 | ronning | Lot Watch
answer: lotnumber-c | 19 | board | National Medicines Board
answer: lotnumber-c | 61 | lotwatch | Lot Watch
answer: lotnumber-c | 41.. | ronning | Lot Watch
answer: lotnumber-f | 23 | board | National Medicines Board
answer: lotnumber-f | 48 | lotwatch | Lot Watch

=== question how much likelier convulsions were after the lot
verdict: single
origins: 1
answer: lotnumber-d | 5 | preprint | University of Hallsund preprint
answer: lotnumber-e | 5 | preprint | University of Hallsund preprint
answer: lotnumber-f | 5 | vaisanen | University of Hallsund preprint

=== question whether the vaccine caused the fevers
verdict: conflicts
origins: 3
answer: lotnumber-b | - | niemela | Kaisa Niemelä | affirms | blames the jab
answer: lotnumber-b | - | rep | Sundvik Biologics | denies | nothing points to the product
answer: lotnumber-f | - | board | National Medicines Board | affirms | most likely endotoxin
answer: lotnumber-f | - | sundvik | Sundvik Biologics | confirms | accepts the finding
