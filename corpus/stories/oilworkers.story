story: oilworkers
title: The oil workers' strike at Karaozen and the shooting of 16 December
split: train
topic: crime

# Who speaks
speaker prosecutors = body | Prosecutor General's Office
speaker prosecutor = named | Marat Dzhaksylykov
speaker company = body | Karaozen Munai
speaker interior = body | Interior Ministry
speaker lighthouse = body | Open Steppe
speaker director = named | Zarina Utegenova
speaker nurse = unnamed | a nurse at Karaozen hospital
speaker worker = named | Nurlan Beisov
speaker widow = named | Gulmira Tasbolatova
speaker strikers = unnamed | the strikers of Karaozen
speaker video = footage | phone video of the square
speaker drone = footage | police camera film of the square
speaker president = named | Bolat Aitmukhamedov
speaker report = document | report of Open Steppe
speaker indictment = document | indictment of the Karaozen strikers
speaker court = body | court of Karaozen
speaker judge = unnamed | the judge at Karaozen
speaker sadykova = named | Aigerim Sadykova
speaker headmaster = unnamed | a headmaster in Karaozen
speaker girl = unnamed | a girl in Karaozen
speaker town = body | town of Karaozen
speaker government = body | government of Tauria
speaker lawyer = unnamed | the lawyer of the Free Oilmen's Union
speaker union = body | Free Oilmen's Union
speaker governor = unnamed | the governor of the western region
speaker shareholders = unnamed | foreign investors in Karaozen Munai
speaker agency = outlet | Steppe Press
speaker post = unnamed | a teacher in Karaozen
speaker diplomats = unnamed | two diplomats in the capital
speaker colonel = unnamed | a police colonel
speaker brother = named | Askar Tasbolatov

=== oilworkers-a
outlet: Steppe Press
url: https://steppe-press.example/2030/12/16/karaozen-shots
published: 2030-12-16
genre: wire

{t|Shots at oil strike, {s1|prosecutors} {q1|put} {c1 prosecutors|the dead at {f killed 10 people|10}}}

KARAOZEN, Tauria, Dec 16 (Steppe Press) - Police fired on a crowd in the main square of this oil town on Monday, the seventh month of a strike over pay. {s2|The Prosecutor General's Office} {q2|announced} {c2 prosecutors|{f killed 10 people|ten deaths} and {f injured 71.. more_than people|more than 70 wounded}, {f injured 6 officers|six of them officers}}. {s3|Strikers reached by phone before the lines went dead} {q3|spoke of} {c3 strikers|"{f killed 24.. vague people|dozens} under the plane trees"}. {s6|Steppe Press} {q6|could not confirm} {c6 agency cannot_verify|either account}.

{s4|The Interior Ministry} {q4|blames} {c4 interior|"hooligans who had mixed with the strikers" for setting fire to the town hall, a hotel and the offices of Karaozen Munai, the state company}. Police had been called in from three regions. {c5 interior|They used their weapons}, {s5|the ministry} {q5|said}, {c5|only after they had been attacked with petrol bombs and iron bars, and they aimed at the ground}.

A curfew runs from eleven at night to seven. Trains do not stop.

=== oilworkers-b
outlet: Northern Review
url: https://northern-review.example/long/karaozen-square
published: 2031-03-08
genre: feature

{n|NORTHERN REVIEW
Essays  Reportage  Books
Reader-funded since 1994. Become a member}

{t|A square with the names sanded off}

{n|By Ingvild Marchetti
Translated documents: P. Oralbek · 8 March 2031}

KARAOZEN — The New Year tree went up in the square on the first of December, a steel cone hung with lights in the shape of derricks, and it was around the tree that the men had been standing, in their orange jackets, since the late spring. They had no stage and no loudspeaker. They had a kettle on a gas ring, a rota pinned to a poplar, and a habit, picked up from the shift work, of going home to sleep in turns. On the sixteenth, the Day of Independence, {s32|the town} {q32|wanted} {c32 town intention predicted|its square back for a concert}.

Karaozen stands on nothing but salt and oil. The field was struck in 1964, the first barracks were built by convicts, and the water still comes 130 kilometres by pipe from the river and tastes of the pipe. A driller earns more than a surgeon and pays more for an apple than a surgeon does anywhere else in the republic. In the years of the high price the company built a stadium, a circus without animals and a palace of weddings, and sold two fifths of itself to investors abroad.

{s1|The men}, who {q1|wanted} {c1 strikers intention predicted|the hardship bonus counted as part of their wage}, sat down on 17 May. {s2|They} {q2|wanted nothing to do with} {c2 strikers denies belief|politics}. {s3|Karaozen Munai} {q3|considered} {c3 company belief|the strike illegal from its first hour}, obtained a ruling to that effect within three days, and dismissed {f jobs 989 workers|989 workers} by post over the summer; {s4|it} {q4|refused} {c4 company declines intention|to receive a delegation}. {s5|The union's lawyer}, who {q5|had advised} {c5 lawyer|the men to keep off the road and to sign nothing}, was given six years in August for "inciting social discord". {s6|The governor}, {q6|eager for} {c6 governor intention predicted|quiet before the holiday}, sent carpets to the veterans.

What happened next takes eleven minutes and has been described in at least four ways. {s7|The indictment against {f arrested 37 people|37 inhabitants of the town}}, read aloud over two days last week in a youth theatre that has been turned into a court, {q7|states} that {c7 indictment|a group of "{f attending 30.. at_least people|no fewer than thirty}" persons, acting on a signal, overturned the tree, beat a sound engineer and moved on the town hall, and that the police, who had until then been engaged in handing out balloons, were obliged to defend both themselves and the building}. {s8|It} {q8|does not say} {c8 indictment silent|who gave the signal}.

{s9|Phone video taken from a balcony on Metallurgists Street}, which has been watched {f other 4000000 about views|some four million times}, {q9|shows} {c9 video|men running away, an officer stopping to take aim, and a man in an orange jacket being beaten where he has fallen}. No balloon is seen. {c10 colonel denies|The film}, {s10|a police colonel} {q10|testified}, {c10|had been "put together by people with software"}. {s11|The court} {q11|has declined} {c11 court declines intention|to view it}.

{s12|Open Steppe, a human-rights group} whose two lawyers have worked since January out of a room behind a dentist's in the regional capital, {q12|counts} {c12 lighthouse|{f killed 16.. at_least people|at least 16 dead}}. {s13,14|Its director, Zarina Utegenova}, {q13|distrusts} {c13 director belief|the larger numbers that go round abroad} and {q14|is certain} that {c14 director belief|the official one leaves out those who were taken by their families to be buried in the villages before the second night, as custom and fear alike required, and those who died after they had been moved, without papers, to a military hospital across the bay}. {c15 nurse|Beds ran out by two in the afternoon}, {s15|a nurse} {q15|said} in a car with the radio on. {s16|She} {q16|remembered} {c16 nurse|{f casualties 90-100 people|between 90 and 100 people} in a corridor built for benches, a doctor who wept with rage, and an order, which came by telephone and was not written down, to enter bullet wounds as "trauma, domestic"}.

Nurlan Beisov was one of them. He is 44, a welder of high-pressure pipe, with a voice so soft that the court's stenographer keeps asking him to begin again. He was arrested in a ward. {s17|Prosecutors} {q17|describe} {c17 prosecutors|him as an organiser}; {s18|they} {q18|have accused} {c18 prosecutors|him of hiding bottles in a drainpipe}. {c19 worker denies|"I weld drainpipes, I do not keep things in them,"} {s19|Beisov} {q19|said}, and for once the gallery laughed. {c20 worker|He had signed a confession}, {s20|he} {q20|said}, {c20|after "four days of the bag"}.

Claims of this kind are made in many trials in Tauria and there is a form for them. The judge fills it in. It goes to the police, who look into what the police have done, and it comes back, as a rule within a fortnight, with a stamp. {s21,22|Diplomats in the capital}, {q21|unhappy with} {c21 diplomats belief|the form}, {q22|have pressed} {c22 diplomats|the government to let in a doctor from outside}; {s23,30|the government}, {q30|wary of} {c30 government belief|them}, {q23|has promised} {c23 government predicted intention|to reflect}.

In the square, the burned hotel has been wrapped in printed cloth on which the hotel appears, unburned. {s24|The company}, which {q24|denies} {c24 company denies|having asked for the police}, has taken back {f jobs 400-450 workers|400 to 450 of the dismissed men}, not one of them named on the rota. {s31|It} {q31|reports} {c31 company|record output for January}. {s25|Foreign investors} {q25|praised} {c25 shareholders belief|"the restoration of calm"} at a dinner in February, with sturgeon.

Gulmira Tasbolatova lives in the fourth microdistrict, behind the school. Her husband drove a pump truck and had gone to the square to bring a cousin his gloves. {s26|She} {q26|wants} {c26 widow intention predicted|the bullet}, which was taken out and lost. {s27|She} {q27|has no hope of} {c27 widow denies belief|a trial of the man who fired it}, and still goes once a week to a window where a clerk, a girl she taught to read, gives her a number. {c28 widow|"You were born in a town that they built for oil,"} {s28|she} {q28|said}, {c28|"so they think that you belong to the oil.

"I have his jacket here. You may look at the back of it."}

Before I left, somebody had scratched names in the base of the steel tree. I counted {f killed 14 names|fourteen}. By evening they had been sanded off.

{n|Ingvild Marchetti's last piece for the Review was on salt.
Donate · Newsletter}

=== oilworkers-c
outlet: Evening Capital
url: https://evening-capital.example/news/karaozen
published: 2030-12-17
genre: tabloid
copy of: oilworkers-a

{t|{c1 prosecutors|{f killed 10 @2030-12-16 people|Ten dead} in oil-town riot}, {s1|prosecutors} {q1|say}}

Police fired on a crowd in the main square of Karaozen on Monday, the seventh month of a strike over pay. {s2|The Prosecutor General's Office} {q2|announced} {c2 prosecutors|{f killed 10 @2030-12-16 people|ten deaths} and {f injured 71.. more_than @2030-12-16 people|more than 70 wounded}, {f injured 6 @2030-12-16 officers|six of them officers}}.

{s3|The Interior Ministry} {q3|blames} {c3 interior|"hooligans who had mixed with the strikers" for setting fire to the town hall, a hotel and the offices of Karaozen Munai, the state company}. {c4 interior|Officers used their weapons}, {s4|it} {q4|said}, {c4|only after they had been attacked with petrol bombs and iron bars, and they aimed at the ground}.

The independence concert in the capital went ahead, with a minute's silence. A curfew runs from eleven at night to seven, and trains do not stop.

=== oilworkers-d
outlet: Steppe Press
url: https://steppe-press.example/2030/12/19/karaozen-president
published: 2030-12-19
genre: wire

{t|Tauria's president visits shot-up town as toll rises to {f killed 14 people|14}}

KARAOZEN, Dec 19 (Steppe Press) - President Bolat Aitmukhamedov flew to Karaozen on Thursday, walked through the square in a fur hat and left after three hours.

{c1 prosecutors|{f killed 14 people|Fourteen people} have died}, {s1|the Prosecutor General's Office} {q1|said} in the morning, up from {f killed 10 @2030-12-16 people by=prosecutors|ten}; {s2|its spokesman, Marat Dzhaksylykov}, {q2|refused to discuss} {c2 prosecutor declines|the four}. {s3|The Free Oilmen's Union}, banned in the autumn, {h3|{q3|believes}} that {c3 union probable belief|the true figure lies {f killed 41.. more_than people|above 40}}. {c11 - cannot_verify|The tolls} {q11|could not be checked} from outside the cordon.

{c4 president|The workers' demands}, {s4|Aitmukhamedov} {q4|conceded} before {f attending 200 about people|about 200} invited residents, {c4|had been "in the main justified"}. {s5,6|He} {q5|found fault with} {c5 president belief|the company for dismissing so many} and {q6|ordered} {c6 president|its chairman to find {f jobs ..1000 at_most jobs|up to a thousand new posts}}, but {s7|he} {q7|defended} {c7 president belief|the police}. {s8|A girl} {q8|asked} him {c8 girl|why her uncle was in the swimming hall}; he admired her flag.

The road from the airport had been swept. Along it stood schoolchildren with flags, some of them in slippers. {s9|A teacher}, in a post on the network Kanal that was taken down within the hour, {q9|wrote} that {c9 post via=post>headmaster|{c10 headmaster via=post>headmaster|her class} {q10|had been told by} {s10|the headmaster} {c10|to smile}}.

The republic has had no shooting of this kind since 1986. Under a decree signed on Wednesday the state of emergency lasts until 5 January; {f arrested 130 about people|some 130 people} are held in the swimming hall, whose pool has been drained.

=== oilworkers-e
outlet: Open Steppe
url: https://open-steppe.example/releases/karaozen-report
published: 2031-06-02
genre: press release

{t|{s8|New report}{q8|:} {c8 report|{f killed 17.. at_least @2030-12-16 people|at least 17} killed at Karaozen}, no officer above captain charged}

After five months of work in the town and the villages around it, Open Steppe today publishes "Eleven Minutes". The report runs to 212 pages, with maps.

{s1|It} {q1|concludes} that {c1 report|{f killed 17.. at_least @2030-12-16 people|at least 17 people} were killed and that {f injured 100-120 @2030-12-16 people|between 100 and 120} were wounded by bullets, {f percent 34.. more_than @2030-12-16 wounded|more than a third of them} in the back}. {s2|Police film obtained by our lawyers} {q2|suggests} {c2 drone possible|the first shot {h2|may} have been fired before any building was alight}. {c3 brother via=report>brother|"They told us he had fallen,"} {q3|says} {s3|Askar Tasbolatov, the brother of a pump-truck driver}, quoted on page 88. {c3|"He had fallen, yes."}

{s4,5|Open Steppe} {q4|calls for} {c4 lighthouse|a new inquiry led by somebody who does not wear a uniform} and {q5|urges} {c5 lighthouse|the company's partners abroad to publish their letters of that autumn}. We could not establish who gave the order to fire. {s7|The Interior Ministry} {q7|has not answered} {c7 interior silent|three letters}.

=== oilworkers-f
outlet: Northern Review
url: https://northern-review.example/notes/karaozen-verdict
published: 2031-06-05
genre: broadsheet

{t|Thirteen men, and a captain}

{n|From our correspondent}

{f arrested 13 men|Thirteen of the thirty-seven} were sent to prison on Wednesday, for {f duration 3-7 range years|three to seven years}. The rest had their terms suspended and went out by the stage door. Beisov got six.

{s1,2|His new lawyer, Aigerim Sadykova}, {q1|plans} {c1 sadykova intention predicted|to appeal} and {q2|expects} {c2 sadykova predicted belief|nothing of it}. {s3|The judge}, a young man with a cold, {q3|said} {c3 judge|the bottles had been proved and the bag had not}. A police captain was given five years, in the same hour and another building, for shooting at {f casualties 3.. vague @2030-12-16 people|several people} "without due care"; {s4|Dzhaksylykov} {q4|saw} {c4 prosecutor belief|in it proof that nobody stands above the law}. Women threw their shoes.

{s5,6|Prosecutors} {q5|dismissed} {c5 prosecutors denies belief|the Open Steppe report as "arithmetic by people who were not there"} and {q6|hold to} {c6 prosecutors|{f killed 14 people|14}}. {s7|Utegenova}, barred from the hall, {q7|countered} from the steps that {c7 director|the dead had been there}.

=== question people killed at Karaozen
verdict: conflicts
origins: 4
answer: oilworkers-a | 10 | prosecutors | prosecutors
answer: oilworkers-c | 10 | prosecutors | prosecutors
answer: oilworkers-d | 14 | prosecutors | prosecutors
answer: oilworkers-f | 14 | prosecutors | prosecutors
answer: oilworkers-a | 24.. | strikers | strikers
answer: oilworkers-d | 41.. | union | union
answer: oilworkers-b | 16.. | lighthouse | lighthouse
answer: oilworkers-e | 17.. | report | lighthouse

=== question did the police fire before buildings burned
verdict: conflicts
origins: 2
answer: oilworkers-a | - | interior | interior | denies | only after they had been attacked
answer: oilworkers-c | - | interior | interior | denies | only after they had been attacked
answer: oilworkers-e | - | drone | police film | affirms | the first shot may have been fired before any building was alight

=== question who gave the order to fire
verdict: unverified
origins: 0
answer: oilworkers-e | - | lighthouse | lighthouse | cannot_verify | could not establish
