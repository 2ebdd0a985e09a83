story: redshift
title: The disputed galaxy QR-7714
split: test
topic: science

# Who speaks: KEY = AUTHORITY | FULLEST NAME IN THE STORY
speaker team = unnamed | astronomers at the Quillay Ridge Observatory
speaker erkin = named | Tuğba Erkin
speaker osei = named | Kwabena Osei-Bonsu
speaker members = unnamed | members of the Consortium of Southern Academies
speaker others = unnamed | other astronomers
speaker observatory = body | Quillay Ridge Observatory
speaker tewhatu = named | Ngaire Te Whatu
speaker ansai = named | Hiroki Ansai
speaker spokesperson = unnamed | spokesperson for the Quillay Ridge Observatory
speaker release = document | press release of the Quillay Ridge Observatory
speaker meridian = outlet | Meridian
speaker bartalos = named | Zsófia Bartalos
speaker wick = named | Rohan Wickramanayake
speaker tds = body | Tasman Deep Survey
speaker tdsauthors = unnamed | authors of the rebuttal
speaker rebuttal = document | rebuttal of 18 March
speaker baseline = outlet | Baseline
speaker emails = document | internal e-mails
speaker rensveld = named | Ilse van Rensveld
speaker refone = document | first referee's report
speaker reftwo = document | second referee's report
speaker poll = unnamed | astronomers at a meeting in Oruba
speaker fonoti = named | Mele Fonoti
speaker chuquimia = named | Yolanda Chuquimia
speaker council = body | science council
speaker delegates = unnamed | delegates of the science council
speaker sundaresan = named | Sundaresan
speaker holm = named | Freja Holmqvist
speaker three = unnamed | three members of the council
speaker five = unnamed | five members of the council
speaker mamani = named | Eusebio Mamani
speaker observations = document | observations with the Oruba Radio Array
speaker karsu = outlet | Radio Karsu
speaker reanalysis = document | independent reanalysis by Ansai's students
speaker twodel = unnamed | two delegates

=== redshift-a
outlet: Quillay Ridge Observatory
url: https://quillay-ridge.example/news/pr-2032-04
published: 2032-03-09
genre: press release

{t|The most distant galaxy yet, seen from Quillay Ridge}

{s1|Astronomers at the Quillay Ridge Observatory} {q1|report} {c1 team|a galaxy whose light set out {f duration 240000000 about years after the Big Bang|some 240 million years} after the Big Bang, earlier than that of any object known}.

{c2 team|The source, catalogued as QR-7714, lies at a redshift of {f other 16.2 redshift|16.2}}, {s2|the team} {q2|writes} in a paper submitted to the Journal of Deep Fields and posted today as a preprint. It was picked from {f other 61 candidates|61 candidates} with the new infrared spectrograph, MAKA, in {f duration 41 hours of exposure|41 hours} of exposure over {f duration 9 nights|nine nights}. The detection has a significance of {f other 4.7 sigma|4.7 sigma}.

{c3 erkin|“For a week I told nobody but my dog,”} {q3|says} {s3|principal investigator Tuğba Erkin, of the University of Karsu}, who first noticed the line on a bus. {c3|“Then we did the statistics, and the dog was right.”} {s4|She and her 33 co-authors} {q4|infer} that {c4 team belief|stars were forming there at the rate of {f other 20-30 suns a year|20 to 30 suns} a year}.

{c5 osei|“This is precisely what MAKA was built for,”} {q5|says} {s5|the observatory's director, Kwabena Osei-Bonsu}. The instrument was paid for by the Consortium of Southern Academies, {s6|whose members} {q6|have promised} {c6 members predicted intention|to decide in May on an upgrade worth {f money 88000000 crowns|88 million crowns}}.

{n|Contact: Ilse van Rensveld, Head of Communications. Images may be used with credit.}

=== redshift-b
outlet: Meridian
url: https://meridian-agency.example/science/2032/03/10/qr-7714
published: 2032-03-10
genre: wire

{t|{s1|Astronomers} {q1|claim} {c1 team|galaxy from dawn of time}; {s2|others} {q2|urge} {c2 others|caution}}

QUILLAY, March 10 (Meridian) - {c3 team possible|A smudge in the constellation of the Crane {h3|may} be the most distant galaxy ever seen, its light having travelled for {f duration 13500000000 years|13.5 billion years}}, {s3|an international team} {q3|said} on Tuesday.

{c4 observatory|If confirmed, QR-7714 would beat the previous record by {f duration 60000000 about years|around 60 million years}}, {q4|according to} {s4|the Quillay Ridge Observatory}, which runs a 6.4-metre telescope on a dry ridge above the salt flats. The paper has not been peer reviewed.

{s5|The team's leader, Tuğba Erkin}, {q5|told} Meridian {c5 erkin|she was "as sure as one is allowed to be"}.

{s6|Ngaire Te Whatu}, who leads a competing search with the Tasman Deep Survey, {q6|said} that {c6 tewhatu|a nearby galaxy full of dust "can put on the same hat"}, though {s7|she} {q7|would not call} {c7 tewhatu declines|the claim wrong}. {s8|Hiroki Ansai of the Hokuro Institute}, who was not involved, {q8|finds} {c8 ansai belief|the result "delightful and thin"}. {c9 ansai|The line on which everything hangs}, {s9|he} {q9|said}, {c9|shows up in {f duration 2 usable nights|two of three usable nights}}.

{s10,12|A spokesperson for the observatory} {q10|acknowledged} that {c10 spokesperson confirms|{f duration 6 nights|six nights} had been lost to cloud}, {c11 release silent|something} {s11|the press release} {q11|left out}, but {q12|disputed} that {c12 spokesperson denies|it mattered}.

Light from so far away reaches the ground stretched into the infrared, where the night sky itself glows and instruments must be chilled so that they do not see their own warmth. Redshift, the measure of the stretching, is read from the place of known lines in a spectrum; with a single line, its identity has to be guessed.

=== redshift-c
outlet: Daily Lantern
url: https://daily-lantern.example/weird/oldest-galaxy-smudge
published: 2032-03-11
genre: tabloid
copy of: redshift-b

{n|DAILY LANTERN | News | Sport | Showbiz | Weird | Win!}

{t|OLDEST GALAXY EVER? Star-gazers split over smudge in the Crane}

{n|By Lantern Reporter and agencies, 07:15}

{c1 team possible|A smudge in the constellation of the Crane {h1|may} be the most distant galaxy ever seen, its light having travelled for {f duration 13500000000 years|13.5 billion years}}, {s1|boffins} {q1|say}.

{c2 observatory|If confirmed, QR-7714 would beat the old record by {f duration 60000000 about years|around 60 million years}}, {q2|according to} {s2|the Quillay Ridge Observatory}.

{s3|Team leader Tuğba Erkin} {q3|told} news agency Meridian {c3 erkin via=meridian>erkin|she was "as sure as one is allowed to be"}.

But {s4|rival Ngaire Te Whatu} {q4|cautioned} that {c4 tewhatu|a nearby galaxy full of dust "can put on the same hat"}. And {s5|a spokesperson for the observatory} {q5|acknowledged} that {c5 spokesperson confirms|{f duration 6 nights|six nights} had been lost to cloud}.

{n|READ MORE: My cat predicted the eclipse
Comments are closed}

=== redshift-d
outlet: Dustlanes
url: https://dustlanes.example/2032/qr7714-questions
published: 2032-03-12
genre: blog

{t|QR-7714, or how many smudges make a galaxy}

Disclosure first: I sit on the time panel of another telescope, and I want this galaxy to be real.

Now open the preprint at figure 3. The line that carries the whole redshift is drawn in a smoothed spectrum. The raw one sits in an appendix, and there I count {f other 11 bumps|eleven bumps} as tall. I wrote to the authors. Rohan Wickramanayake, second on the list, was gracious and quick. {c1 wick|The bumps}, {s1|he} {q1|says}, {c1|fall where the night sky shines, and theirs does not}. I believe him about {f other 9 bumps|nine of them}.

What {s2|nobody on the team} {q2|will say} is {c2 team declines|how many places they looked}. Search {f other 61 smudges|sixty-one smudges} for a line at any wavelength, and the odds that chance hands you one are, by my reckoning, {f percent 8.3 about percent odds of a chance line|about one in twelve}. My guess is a dusty galaxy at redshift {f other 4.9 redshift|4.9}: the same colours, a twentieth of the glory.

In the comments {s3|Ngaire Te Whatu} {q3|says} {c3 tewhatu via=tewhatu>tds|{s4|her own group} {q4|prefers} {c4 tds belief via=tewhatu>tds|{f other 5.1 redshift|5.1}} and is writing it up}.

UPDATE, 13/3 – Erkin has answered. {s5,6,7|She} {q5|rejects} {c5 erkin denies|the {f percent 8.3 about percent odds of a chance line by=bartalos|one in twelve} (“that is not how we searched”)}, {q6|welcomes} {c6 erkin belief|independent data} and {q7|promises} {c7 erkin predicted intention|the raw frames “once the archive lets go of them”}.

{n|Zsófia Bartalos is an astronomer. Opinions hers. RSS | Older posts}

=== redshift-e
outlet: Aperture
url: https://aperture-magazine.example/features/a-galaxy-too-far
published: 2032-03-22
genre: trade

{t|A galaxy too far?}

At 3,900 metres the clouds are below you. From the control room of the Quillay Ridge Observatory, where the observers work in ponchos because the heating interferes with a sensor nobody has been able to find, they look like a second salt flat, lit from beneath by the copper trains.

It was from here, on the night of 14 November, that Tuğba Erkin sent a message of a single character to a telephone in Mahakanda. It was an exclamation mark. {s1|Rohan Wickramanayake}, whom it woke, {q1|says} {c1 wick|he understood at once, went back to sleep and dreamed of calibration lamps}.

What Erkin had seen was a bump in a graph. An atom of hydrogen, when its electron falls, gives off light of one exact colour, and has done so since there were atoms. The expansion of the universe stretches that light on its way to us. Measure by how much and you know how long it has been travelling. The catch is that you must first know which colour you are looking at, and a bump does not come with a label. Two bumps at the right spacing settle the matter. One bump is a matter of opinion, of model and of what the rest of the object looks like through coloured filters, and astronomers who would not dream of quarrelling over two have been known to leave dinners over one. Of the record distances announced in the past generation, several turned out to be bits of our own suburb: a brown dwarf, a ghost reflection from a filter wheel and, on one occasion that is still told to students, the reading lamp of a night assistant.

The objection this time is dust. {c2 tds|A galaxy of middling distance, wrapped in soot}, as {s2|Te Whatu's group} {q2|says} in a rebuttal posted on 18 March, {c2|would look just as red}. {s3|The paper}, eleven pages long, draws on {f duration 4 hours of radio data|four hours} of archival radio data and {q3|finds} {c3 rebuttal|a faint glow at the position of QR-7714 that {s4|the authors} {q4|ascribe to} {c4 tdsauthors|cold dust at redshift {f other 5.1 redshift|5.1}}}. {s5|They} {q5|give} {c5 tdsauthors|the early-universe reading a chance of {f percent 3 percent chance|3 per cent}}.

{s6|Erkin} {q6|calls} {c6 erkin|the glow “a neighbour's porch light”}. {c7 erkin|It sits {f distance 0.8 arcseconds|0.8 arcseconds} to the north}, {s7,8|she} {q7|says}, {q8|accusing} {c8 erkin|the other side of smearing {f other 2 sources|two sources} into one}. Te Whatu is unmoved. {c9 tewhatu|“I have been accused of worse by better telescopes,”} {s9|she} {q9|told} me over a line that kept dropping. {c9|“If she wants it to be {f other 2 sources by=erkin|two}, let her show me {f other 2 sources by=erkin|two}.”}

Behind the spectrum stands a budget. MAKA cost more than was planned and came three years late, with a cryostat that leaked, and the member academies, several of which have elections to think of, must vote on whether to give it a larger mirror to look through. {s10|Internal e-mails}, first reported by the newsletter Baseline, {h10|{q10|suggest}} that {c10 emails probable via=baseline>emails|the announcement was brought forward by {f duration 3 weeks|three weeks}}. {c11 rensveld via=baseline>emails>rensveld|“Better before the council meets,”} {q11|wrote} {s11,12,13|the head of communications, Ilse van Rensveld}, who {q12|does not deny} {c12 rensveld confirms|the words} but {q13|bristles at} {c13 rensveld denies belief|the inference}. {c14 rensveld|Press dates}, in {s14|her} {q14|telling}, {c14|shift all the time}. {q15|According to} {s15|her}, {c15 rensveld via=rensveld>osei|{s16|the director} {q16|had assured} everyone that {c16 osei predicted via=rensveld>osei|the referees' reports were days away}}.

They came on 16 March, a week after the press release, and Aperture has read both. {s17|One} {q17|recommends} {c17 refone|publication after minor changes}. {s18|The other} {q18|advises} {c18 reftwo|the editors to hold out for data from a second instrument}.

{s19|Osei-Bonsu} {q19|declined} {c19 osei declines|to be interviewed}. In writing {s20,21|he} {q20|defended} {c20 osei belief|the timing} and {q21|said} that {c21 osei|the upgrade, which would bring {f jobs 120 jobs|120 jobs} to the ridge, “stands on twelve years of results and not on one dot”}.

Those with no stake in the matter are split. At a meeting in Oruba this month, in a show of hands before the coffee break, {s22|{f other 47 astronomers|47 of 80 in the hall}} {q22|thought} {c22 poll predicted belief|the record would not last the year}. {s23|Mele Fonoti, a cosmologist at the University of Vaimoana}, {q23|worries} {c23 fonoti belief|less about the object than about the habit}. {c24 fonoti|“Record-breakers get a press conference,”} {s24|she} {q24|says}, {c24|“and corrections get a footnote.”} {s25|Ansai}, more indulgent, {q25|likens} {c25 ansai|early announcements to weather forecasts, worth having even when it rains}.

Telescope time for a decisive look is hard to come by. The Crane is well placed for the southern arrays only until the middle of April, after which it drowns in the dawn until September, and the queue at Oruba was closed in January. On the ridge the night assistant, Yolanda Chuquimia, sets out the flasks for another shift. {s26|She} {q26|hopes} {c26 chuquimia predicted belief|the galaxy is real}; the canteen has named a soup after it.

=== redshift-f
outlet: Quillay Weekly
url: https://quillay-weekly.example/2032/13/council
published: 2032-03-26
genre: local

{t|{s1|Council} {q1|asks}: {c1 council|did the mountain cry wolf?}}

At Thursday's open session of the consortium's science council in the old customs house, {s2|delegates} {q2|asked} {c2 delegates|how {f other 4.7 sigma|4.7 sigma} had become {f other 3.2 sigma|3.2} between the press release and the revised preprint}. {s3|Director Osei-Bonsu} {q3|explained} that {c3 osei|{f duration 2 nights|two noisy nights} had been thrown out}.

{s4|SUNDARESAN}{q4|:} {c4 sundaresan denies|So it was wrong}.

{s5|OSEI-BONSU}{q5|:} {c5 osei|It was early}.

{s6|Delegate Freja Holmqvist} {q6|wants} {c6 holm predicted intention|the {f money 88000000 crowns|88 million} frozen until an outside group has confirmed the line}. {s7|{f other 3 members|Three members}} {q7|support} {c7 three belief|her}, {s8|{f other 5 members|five}} {q8|are against} {c8 five belief|it}. {s9|Mayor Eusebio Mamani}, in his one permitted minute, {q9|implored} {c9 mamani|the council to think of the {f jobs 120 jobs|120 jobs}}; {s10|he} {q10|fears} {c10 mamani predicted belief|another season of empty rooms}. The public benches held mostly schoolchildren, who had been given paper telescopes.

=== redshift-g
outlet: Meridian
url: https://meridian-agency.example/science/2032/04/14/qr-7714-dust
published: 2032-04-14
genre: wire

{t|{c1 observations probable|Record galaxy is nearby dust}, {s1|second telescope} {h1|{q1|suggests}}}

TASMAN HOUSE, April 14 (Meridian) - {c2 observations probable|{c3 -|A galaxy {q3|hailed last month as} the most distant known} is {h2|probably} a much nearer one wrapped in dust}, {s2|observations with the Oruba Radio Array} {q2|indicate}.

{c4 tds|Carbon monoxide at redshift {f other 5.08 redshift|5.08} turned up after {f duration 17 hours|17 hours}}, {s4|the authors}, led by Ngaire Te Whatu, {q4|say} in a paper accepted on Monday.

{s5,6|Erkin} {q5|conceded} that {c5 erkin confirms|the case for {f other 16.2 redshift|16.2} was "on crutches"}, but {q6|refused} {c6 erkin declines intention|to withdraw the preprint before she had seen the data}. {s7|She} {q7|told} Radio Karsu {c7 erkin possible via=karsu>erkin|there {h7|might} be {f other 2 objects|two objects}, one in front of the other}.

The observatory removed the word "discovery" from its website overnight. {s8|It} {q8|did not say} {c8 observatory silent|why}. {s9,10|Zsófia Bartalos}, who {q9|had predicted} {c9 bartalos predicted|dust at {f other 4.9 redshift|4.9}}, {q10|put} {c10 bartalos|it down to luck}.

{s11|Ansai} {q11|counsels against} {c11 ansai|burying the thing}: {s12|a reanalysis by his students}, not yet public, {q12|puts} {c12 reanalysis|the odds at {f percent 30 percent odds|30 per cent}}. {c13 twodel|The vote on the upgrade has been put off to September}, {s13|two delegates} {q13|said}. MAKA, meanwhile, is being warmed up for repairs to its cryostat, a procedure that takes {f duration 11 days|eleven days} in each direction.
