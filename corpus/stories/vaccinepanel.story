story: vaccinepanel
title: An advisory committee votes on the hepatitis shot for newborns in Canterra
split: train
topic: health

speaker anagnost = named | Leopold Anagnost
speaker raman = named | Sunniva Ramanujan
speaker coalition = unnamed | the opposition, the College of Physicians and two former ministers
speaker salako = named | Edwina Salako
speaker gate = body | Choice at the Gate
speaker figures = document | figures of the Health Ministry
speaker staff = unnamed | staff of the Health Ministry
speaker oldmembers = unnamed | former members of the committee
speaker thirkell = named | Barnabas Thirkell
speaker ekelund = named | Thandiwe Ekelund
speaker desrosiers = named | Ottoline Desrosiers
speaker colleagues = unnamed | people who work with Leopold Anagnost
speaker threeofficials = unnamed | three senior officials of the Health Ministry
speaker spokesman = unnamed | spokesman for Leopold Anagnost
speaker college = body | College of Physicians
speaker insurer = body | Southern Mutual
speaker broughton = named | Tamati Broughton
speaker partridge = named | Jolene Partridge
speaker rural = unnamed | rural members of the Heartland party
speaker urban = unnamed | urban members of the Heartland party
speaker mother = named | Keri Vandenberg
speaker motherinlaw = unnamed | mother-in-law of Keri Vandenberg
speaker nurse = named | Siosaia Fonua
speaker midwives = unnamed | midwives in Lower Wairn
speaker father = named | Emeric Balogh
speaker poll = document | Kestrel survey
speaker parents = unnamed | parents asked by Kestrel
speaker steno = unnamed | stenographer of the committee
speaker insert = document | package insert of the vaccine
speaker study = document | Norrland cohort study
speaker checker = outlet | Second Reading
speaker maker = body | Halvane
speaker registry = document | national infection registry
speaker toivonen = named | Liisa Toivonen
speaker leaflet = document | leaflet of Choice at the Gate
speaker grandmother = unnamed | mother of Keri Vandenberg
speaker panel = body | Advisory Committee on Immunization
speaker press = unnamed | newspapers of Canterra
speaker newmember = unnamed | a new member of the committee
speaker review = document | review by the College of Physicians
speaker patients = unnamed | patients of Barnabas Thirkell
speaker clinic = body | Tern Street clinic

=== vaccinepanel-a
outlet: Southern Press
url: https://southern-press.example/2037/06/11/newborn-shot-minister
published: 2037-06-11
genre: wire

{t|{s1|Minister} {q1|questions} {c1 anagnost belief|newborns' hepatitis shot} on eve of vote}

CASTLEBAY, June 11 (Southern Press) — {s2,3|Health Minister Leopold Anagnost} on Thursday {q2|declined to endorse} {c2 anagnost declines belief|the hepatitis B injection that nearly all newborns in Canterra are given}, {q3|telling} Parliament that {c3 anagnost|he "would want to see the homework" before a child of his had it}, a day before the committee that advises him on such matters takes up whether to keep it.

{s4,5|The committee's chair, Prof. Sunniva Ramanujan}, {q4|answered} that {c4 raman|the shot had been studied for four decades, had all but ended the infection in children and was up for a vote only because {s6|the minister} {q6|had ordered} {c6 anagnost via=raman>anagnost|it put on the agenda}} and {q5|begged} {c5 raman|members to disregard "noise from upstairs."}

{s7|The opposition, the College of Physicians and two former ministers from Mr. Anagnost's own Heartland party} {q7|called on} {c7 coalition|the prime minister to overrule him}. {s8|Prime Minister Edwina Salako}, on a visit to a cannery, {q8|professed} {c8 salako belief|"complete confidence in everyone concerned,"} which was taken down by those present and read back to her, at her request, twice.

{s9,10|Choice at the Gate, a parents' group with some {f other 9000 about members|9,000 members}}, which {q9|views} {c9 gate belief|the birth dose as "a tax on the first day of life,"} {q10|welcomed} {c10 gate belief|the minister's words}. {s11|Ministry figures} {q11|show} {c11 figures|{f percent 88 newborns|88 percent of newborns} getting the shot last year, against {f percent 93 @2033-12-31 newborns|93} four years ago}, {c12 staff|a decline} that {s12|ministry staff} {q12|blame} {c12|on "things seen on a phone at three in the morning."}

=== vaccinepanel-b
outlet: The Castlebay Argus
url: https://castlebay-argus.example/nation/panel-birth-dose-vote
published: 2037-06-14
genre: broadsheet

{n|THE CASTLEBAY ARGUS
Nation  World  Health  Rugby  Weekend
Log in | Subscribe from $1}

{t|A split panel, a minister in the back row and a vote nobody owns}

{n|By Marguerita Tane and Olumide Frost
June 14, 2037 | 7 min read}

CASTLEBAY — For a month {s1|the health minister, Leopold Anagnost}, {q1|had been promising} {c1 anagnost predicted intention|to stay away from the June meeting of the Advisory Committee on Immunization}, and when he came in on Friday at ten past two, by way of the kitchen, and took a chair between a sleeping infant and a man with a rolled-up banner, the stenographer stopped typing.

An hour later the committee voted, {f other 7 members|seven} to {f other 5 members|five}, to move the first hepatitis B injection from the day of birth to the age of two months, {c2 raman|a delay} {s2|its chair, Sunniva Ramanujan}, {q2|had described} that morning {c2|as "a remedy in search of an illness."} It was the first time in thirty-one years that the body had taken anything out of the cradle. No new trial was before it, no shortage and no report of harm.

Five of its twelve members were appointed in March. {s3|Mr. Anagnost} {q3|explained} then that {c3 anagnost|the old committee had been full of people "who'd sat up with a spreadsheet and never with a sick child,"} {c4 oldmembers belief|a remark} that {s4|several of those} he had let go, parents themselves, {q4|have not forgiven}. {s5|One of the five, Barnabas Thirkell, an osteopath from Lower Wairn}, {q5|argued} on Friday that {c5 thirkell|no study had followed a newborn for longer than nine months, that the burden of proof lay with those who would put a needle into someone a day old, and that a mother who has tested negative has nothing to pass on}, holding up a folder as he spoke.

The committee is an old one. It was set up after the polio winter of 1951 to tell the government which children should be done first, when there was not enough for all, and it met for its first twenty years in a dairy. Its members are unpaid. They serve four years, sign a paper saying what shares they own and are sent, every other month, a parcel of reading that weighs as much as a small dog.

Mr. Thirkell was answered by Thandiwe Ekelund, who has run the infectious-disease ward at Castlebay Infants' for two decades. {c6 ekelund|Tests are misread}, {s6|Dr. Ekelund} {q6|said}, {c6|fathers and uncles carry the virus too, and in the years before the dose came in she had looked after {f affected 40 about children a year|about 40 children} every winter whose livers it was destroying}; then she read aloud seven first names and went back to her seat.

The decisive vote was that of Ottoline Desrosiers, a statistician.

{c7 desrosiers|"I came to be persuaded, and I was persuaded that we've no idea how to talk to one another,"} {s7|Ms. Desrosiers} {q7|said} in the car park, looking for her keys. {c7|"Half the room thinks the other half wants babies dead.

"I voted for two months because two months is a date on which we might all turn up."}

{s8|Mr. Anagnost} {q8|has never said} in so many words {c8 anagnost silent|what he makes of vaccination}. As a lawyer he sued two manufacturers and lost; as the host of a Sunday program {s9|he} {q9|wondered aloud} {c9 anagnost|whether the rise in childhood allergies "has a birthday"}; in office he has had his photograph taken getting the flu jab, with his eyes shut. {s10|People} who work with him {q10|describe} {c10 colleagues|a courteous, well-read man who can't walk past a consensus without trying the handle}. {c11 threeofficials predicted belief|He will go on to the measles schedule in the autumn}, {q11|fear} {s11|three senior officials in his ministry}, none of them willing to be named, {c12 spokesman denies belief|a suggestion} that {s12|his spokesman} {q12|ridiculed} {c12|as "weather forecasting."}

Hepatitis B is a virus of the liver, carried in blood, that does little harm to most adults and a great deal to the very young. An infant who catches it at birth will in nine cases out of ten have it for life. Vaccination on the first day came to Canterra in 2006, after a cluster of deaths in the northern valleys, where a third of mothers then gave birth without having seen a doctor; the needle is a short one, goes into the thigh and is generally followed by a feed. Most rich countries with few carriers wait. Most with many do not.

{c13 college belief|The decision} {q13|was deplored by} {s13,14|the College of Physicians}, which {q14|advised} {c14 college|hospitals to carry on as before}, which they may, since the committee's word binds no one but the ministry's purse. {s15|Southern Mutual, the largest insurer}, {q15|would not say} {c15 insurer declines|whether it would go on paying for doses given on day one}. {s16,17|The opposition's health spokesman, Tamati Broughton}, left his daughter's graduation to {q16|demand} {c16 broughton|the recall of Parliament} and {q17|accuse} {c17 broughton|Mr. Anagnost of "practicing medicine by raised eyebrow."} {s18|Jolene Partridge, the founder of Choice at the Gate}, who had brought the banner, {q18|described} {c18 partridge|the vote as the first occasion in eleven years on which anybody had looked up}, and wept a little.

{c19 - predicted|Prime Minister Edwina Salako {q19|is expected} to accept or refuse the recommendation by the end of the month}. Either will cost her something. {s20,21|The rural members of her Heartland party}, {q20|beholden to} {c20 rural belief|the minister for {f other 3 seats|three seats} that nobody else could have won}, {q21|have cautioned} her {c21 rural|against crossing him}; {s22|those from the cities} {q22|would sooner} {c22 urban intention|he took up beekeeping}. On Saturday {s23|she} {q23|let it be understood} that {c23 salako predicted intention|she would read the transcript herself, all {f other 412 pages|412 pages} of it, before speaking to either side}. Copies were not yet to be had. {s24|The stenographer} {q24|had asked for} {c24 steno|the weekend}.

=== vaccinepanel-c
outlet: Headland
url: https://headland-magazine.example/2037/06/tern-street
published: 2037-06-20
genre: feature

{t|The waiting room on Tern Street}

{n|Words: Paora Lindahl-Quinn
Photographs: Beatrix Um}

The clinic on Tern Street has eleven chairs and a fish tank, and on Wednesdays, when the mothers come, people sit in an order that nobody laid down: those who have made up their minds by the door, those who haven't by the fish.

Keri Vandenberg, with a nine-day-old called Rua, was by the fish. {s1,2|Her mother-in-law}, {q1|certain} that {c1 motherinlaw belief|the needle took a nephew's hearing}, {q2|has been imploring} {c2 motherinlaw|her to wait a year}; {s3|her own mother}, who lost a sister to the virus, rings every evening to {q3|inquire} {c3 grandmother|whether it has been done}. {s4,5|Vandenberg} {q4|trusts} {c4 mother belief|neither of them, and the government less}, and {q5|would like} {c5 mother intention|somebody to tell her one thing that stays told}.

{c6 mother|"First it's day one or you're a bad mum,"} {s6|she} {q6|said}. {c6|"Then a committee says two months. So was I a bad mum for day one?"}

{s7|Siosaia Fonua, the charge nurse}, who has heard it in three languages, {q7|blames} {c7 nurse|neither the mothers nor the minister, but the television cameras that turned up on the Monday}. {s8|He} {q8|estimates} that {c8 nurse probable|{h8|perhaps} {f percent 20 parents|two in ten} now ask for a delay}, where it used to be two in a year. {s9|Midwives in Lower Wairn}, an hour inland, {q9|put} {c9 midwives|it at {f percent 50 parents|half}}. Fonua's method is to say nothing until he is spoken to, and then to show his scar, from a transplant in 2019.

Doubt about needles is older here than the needles. In 1884 the smallpox inspectors were met at the Wairn ferry with eel spears. A royal commission sat for seven years upon the question and found for the inspectors, by a majority of one, and for the next half century a parent with an objection had only to swear to it before a magistrate, who charged a shilling and in most places did not look up.

By the door sat Emeric Balogh, a crane driver, holding a form. {s10,11|He} {q10|is not against} {c10 father belief|vaccines}, has had his boosters for the port and {h11|{q11|thinks}} {c11 father probable belief|the sceptics "a bit churchy"}; what {s13|he} {q13|objects to} is {c13 father belief|being hurried}. When his first was born, in 2034, {c14 father|a registrar had the thing in her thigh}, {s14|he} {q14|says}, {c14|before he'd found a place for the car}. Nobody had asked. {s15|The Tern Street clinic} {q15|has since apologized for} {c15 clinic confirms|that}, in writing, and offers coffee now.

{s16|A Kestrel survey of {f other 1340 parents|1,340 parents}}, taken after the vote, {q16|found} {c16 poll|{s17|{f percent 71 parents|71 percent}} still {q17|in favor of} {c17 parents belief via=poll>parents|the day-one dose} but {s18|{f percent 44 parents|44 percent}} {q18|unsure} {c18 parents belief via=poll>parents|whom to believe about it}}, a question that had never been put before. Two streets away the chemist has begun to keep the doses at the front of the fridge, by the milk, so that the date can be read through the glass. At twenty to twelve the fish were fed. Vandenberg went in, and was in there for some time.

=== vaccinepanel-d
outlet: Open Cradle
url: https://opencradle.example/posts/they-blinked
published: 2037-06-13
genre: blog

{n|OPEN CRADLE — asking since 2029
Start here | Forms | Find a friendly doctor | Donate}

{t|They blinked: {s1|panel} {q1|backs} {c1 panel belief|two-month wait}}

Mamas, we did it. Seven to five.

For eleven years {c2 press|we} {q2|have been branded by} {s2|every paper in this country} {c2|as cranks}. On Friday a majority of the government's own experts looked at the birth dose and could not find one decent reason for giving it to a healthy baby of a healthy mum on the day she is born.

Credit where it's due. In nine calm minutes {s3|Dr. Barnabas Thirkell} {q3|laid out} {c3 thirkell|how the trials all stop at nine months}, and he never rose to it when {s4|Dr. Ekelund}, whose ward has a Halvane fridge, {q4|implied} that {c4 ekelund|he'd have dead children on his conscience}. {s5,6|Halvane}, which makes the stuff, {q5|denies} {c5 maker denies|paying her a cent} and {q6|calls} {c6 maker|the fridge "a fridge"}. {s7|Its own package insert} {q7|lists} {c7 insert|fever, fussiness and, in fewer than one case in 600,000, a severe allergic reaction}. Did anyone at your hospital read you that?

{s8|Professor Ramanujan} {q8|couldn't hide} {c8 raman belief|her disgust at losing}. {s9,10|She} {q9|wants} {c9 raman predicted intention|the vote done over with "all the evidence,"} meaning hers, and {c11 newmember via=newmember>raman|{q10|is refusing} {c10 raman declines intention via=newmember>raman|to sign the letter to the PM}}, {q11|according to} {s11|one of the five new members}.

Our Jolene was magnificent. {c12 partridge|"I'm not here to take your needle away,"} {s12|she} {q12|told} the room. {c12|"I'm here to ask you to knock."}

The room was hot, the coffee ran out at eleven, and somebody's toddler got hold of the gavel. There were more prams outside than cameras, for once, and a man selling pies did very well from both.

Now comes the squeeze. {s13|The College of Physicians} {q13|is already encouraging} {c13 college|its members to act as if Friday never happened}. {s14|The papers} {q14|insinuate} that {c14 press|Minister Anagnost is coming for measles next}, which he isn't, as far as I know, and I've asked. {c15 - possible|Salako {h15|{q15|is rumored}} to want the whole thing in a drawer before the by-election}. So write to her. Be polite. {s16|Leopold} {q16|has asked} {c16 anagnost|us all to mind our manners}, and the man has earned it.

=== vaccinepanel-e
outlet: Second Reading
url: https://secondreading.example/checks/nine-months
published: 2037-06-17
genre: blog

{t|Was the newborn shot never studied past nine months? It was}

{c1 thirkell|No study of the hepatitis B birth dose had followed a child for more than nine months}, {s1|Barnabas Thirkell, an osteopath on the national immunization committee}, {q1|asserted} at its meeting on Friday. {s2,3|Health Minister Leopold Anagnost} {q2|repeated} {c2 anagnost|this} on breakfast radio the next day, {q3|attributing} {c3 anagnost|it to "a doctor who'd done his homework."}

There is something in it. {s4|The vaccine's package insert} {q4|describes} {c4 insert|trials in which side effects were recorded for {f duration 4-9 months|between four and nine months}}, as is usual for a license. But a license is where the studying starts. {s5|The Norrland cohort study}, begun in 1994, has followed {f other 61000 children|61,000 vaccinated newborns} into their thirties and {q5|found} {c5 study|no illness more common among them than among their unvaccinated cousins, with the exception of sore thighs}. {s6|The national infection registry} {q6|puts} {c6 registry|new cases in children under five at {f affected 2 children|two} last year, against {f affected 301.. more_than @2005-12-31 children|more than 300} in 2005}.

{q7|Asked} {c7 -|whether he had been aware of the cohort}, {s8,9|Mr. Thirkell} {q8|acknowledged} that {c8 thirkell confirms|he had}, {q9|contending} that {c9 thirkell|it "isn't a trial, it's a diary."} {s10,11|Liisa Toivonen}, who ran it until 2030, {q10|did not object to} {c10 toivonen belief|the word} and {q11|offered} {c11 toivonen predicted intention|to read him some}. {s12|The minister's spokesman}, {q12|having first questioned} {c12 spokesman belief|our motives}, sent a link to the insert.

What of {s13|his} other {q13|argument}, that {c13 thirkell|a mother who has tested negative has nothing to pass on}? In most births it holds. {s14|A review by the College of Physicians} {q14|estimated} that {c14 review probable|one test in {f other 900 tests|900} misses an infection and that the father, who is not tested at all, {h14|probably} accounts for as many again}; {s15|the College}, it should be said, {q15|has opposed} {c15 college belief|the delay} from the start. {s16,17|Leaflets handed out by Choice at the Gate} {q16|mention} {c16 leaflet|the first of these figures}, to the group's credit, and {q17|omit} {c17 leaflet silent|the second}.

Countries do differ. A baby born in Castlebay gets the needle on day one, or did; the same baby born across the strait gets it at eight weeks, in a country that has screened every pregnancy since 1988 and where a home birth without a midwife is a matter for the police. Canterra screens about nine pregnancies in ten.

{s18|Second Reading} {q18|asked} the ministry {c18 checker|to say which of the two countries the committee had had in mind}. {s19|It} {q19|undertook} {c19 staff predicted intention|to look into the matter}. The claim is wrong, for the reasons given.

=== vaccinepanel-f
outlet: Wairn Valley Times
url: https://wairn-valley-times.example/news/osteopath-vote
published: 2037-06-12
genre: local
copy of: vaccinepanel-a

{t|{s1|Minister} {h1|{q1|doubts}} {c1 anagnost denies probable belief|baby shot}; local man has a vote}

{s2|Health Minister Leopold Anagnost} on Thursday {q2|declined to endorse} {c2 anagnost declines belief|the hepatitis B injection that nearly all newborns in Canterra are given}, a day before the committee that advises him takes up whether to keep it. {s3|The committee's chair, Prof. Sunniva Ramanujan}, {q3|begged} {c3 raman|members to disregard "noise from upstairs."}

{s4|The opposition, the College of Physicians and two former ministers} {q4|called on} {c4 coalition|the prime minister to overrule him}. {s5|Ministry figures} {q5|show} {c5 figures|{f percent 88 @2037-06-11 newborns|88 percent of newborns} getting the shot last year}.

Barnabas Thirkell of Ferry Road, who joined the committee in March, drove up on Thursday with a folder. {s6|His patients} {q6|speak well of} {c6 patients belief|his hands}. His surgery on Ferry Road is closed until Tuesday; urgent backs may be taken to the vet's, where there is a table.

=== question longest time for which newborns given the dose were followed
verdict: conflicts
origins: 2
answer: vaccinepanel-b | - | thirkell | Barnabas Thirkell | affirms | no study longer than nine months
answer: vaccinepanel-e | - | study | study | affirms | into their thirties

=== question share of newborns given the shot last year, in percent
verdict: single
origins: 1
answer: vaccinepanel-a | 88 | figures | figures
answer: vaccinepanel-f | 88 | figures | figures
