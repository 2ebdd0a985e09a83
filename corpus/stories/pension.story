story: pension
title: A pension overhaul goes to the floor in Cordaya while the capital marches
split: train
topic: politics

speaker police = body | National Police of Cordaya
speaker interior = body | Cordayan interior ministry
speaker cgtc = body | CGTC
speaker lab = body | Catholic University crowd laboratory
speaker aponte = named | Wilmer Aponte
speaker quinonez = named | Beatriz Quiñónez
speaker fiscal = body | Autonomous Fiscal Council
speaker witnesses = unnamed | witnesses
speaker video = footage | video posted by Aula Abierta
speaker aula = body | Aula Abierta
speaker austral = outlet | Austral
speaker montalvo = named | Darío Montalvo
speaker aides = unnamed | two aides who have seen the board
speaker ibarra = named | Graciela Ibarra
speaker belmonte = named | Horacio Belmonte
speaker broadleft = body | Broad Left
speaker lujan = named | Evaristo Luján
speaker poll = document | Termómetro poll
speaker polled = unnamed | Cordayans polled by Termómetro
speaker presidency = body | presidency of Cordaya
speaker minister = unnamed | cabinet member who was at Monday's dinner
speaker finance = unnamed | finance ministry official
speaker organisers = unnamed | organisers of the march
speaker etcheverry = named | Norma Etcheverry
speaker annex = document | draft annex dated 11 September
speaker labour = body | Cordayan labour ministry
speaker herald = outlet | Santa Irene Herald
speaker whip = outlet | The Whip Sheet
speaker lujanmen = unnamed | people around Evaristo Luján
speaker deputy = unnamed | senior Broad Left deputy
speaker ocampo = named | Julián Ocampo
speaker briones = named | Marisol Briones
speaker ombudsman = body | Ombudsman of Cordaya
speaker nunez = named | Fátima Núñez
speaker critics = unnamed | critics of the bill

=== pension-a
outlet: Austral
url: https://austral-wire.example/cordaya/pension-march
published: 2034-09-12
genre: wire

{t|{c1 police|{f injured 11 people|Eleven} hurt as pension march ends in tear gas in Cordaya's capital}, {s1|police} {q1|say}}

SANTA IRENE, Sept 12 (Austral) - Riot police fired tear gas at the tail of a march against President Julián Ocampo's pension overhaul on Tuesday, and {s2|the interior ministry} {q2|said} {c2 interior|{f injured 11 people|11 people} had been treated for injuries, {f injured 4 police officers|four of them police officers}}.

Marchers filled the nine blocks between the old Customs House and Plaza de los Fundadores from mid-morning. {s3|Police} {q3,4|put} {c3 police|the turnout at {f attending 62000 marchers|62,000}} and {s4|the CGTC, the country's largest union confederation}, {c4 cgtc|at "{f attending 180000.. at_least marchers|no fewer than 180,000}"}. {s5|The Catholic University's crowd laboratory}, which works from rooftop cameras, {h5|{q5|estimated}} {c5 lab probable|the avenue had held {f attending 95000-110000 marchers|between 95,000 and 110,000 people} at its fullest}.

The bill would lift the retirement age from 60 to 65 over ten years, raise workers' contributions from {f percent 9 percent of wages|9 percent of wages} to {f percent 12.5 percent of wages|12.5 percent}, and fold {f other 14 special regimes|14 special regimes}, among them those of teachers, judges and the armed forces, into one fund.

{c6 aponte|"Nobody here is against arithmetic,"} {q6|said} {s6|Wilmer Aponte, secretary general of the CGTC}, from the back of a flatbed lorry. {c6|"We are against being the only figure in the sum."} {s7|He} {q7|wants} {c7 aponte predicted intention|the text withdrawn, not amended}.

{s8,9,10|Labour Minister Beatriz Quiñónez} {q8|defended} {c8 quinonez belief|the bill as "the last cheap repair"}, {q9|arguing} that {c9 quinonez predicted|the fund will run dry in 2041 if nothing is done}, and {q10|accused} {c10 quinonez|union leaders of scaring pensioners "who will not lose a centavo"}. {s11|The Autonomous Fiscal Council} {h11|{q11|estimates}} {c11 fiscal probable|the saving at {f money 2100000000 pesos a year|2.1 billion pesos a year} from 2040}.

{s12|Witnesses} {q12|said} {c12 witnesses|masked youths had pulled down a fence outside the tax office before the first canister landed}. {s13|A video posted by Aula Abierta, a student collective}, {q13|shows} {c13 video via=aula>video|officers kneeling on a man in a nurse's tunic}. {s14|Austral} {q14|could not establish} {c14 austral cannot_verify|what had come before it}.

{s15,16|Colonel Darío Montalvo, the police spokesman}, {q15|denied} that {c15 montalvo denies|rubber bullets had been used} and {q16|declined to discuss} {c16 montalvo declines|the footage}. Shops along the avenue had boarded up their windows by nine in the morning and most were still shut at dusk.

=== pension-b
outlet: Santa Irene Herald
url: https://santairene-herald.example/politics/pension-arithmetic
published: 2034-09-14
genre: broadsheet

{n|Santa Irene Herald
Politics | Economy | Provinces | Subscribe for 1 peso}

{t|{f other 3 votes by=-|Three votes} short, Ocampo goes shopping in the provinces}

{n|By Ximena Larrondo and Teo Bastidas
14 September 2034, 06:10}

On the third floor of the Congress annex, behind a door that still carries the nameplate of a deputy who died in March, hangs a whiteboard with {f other 157 deputies|157 magnets} on it. Green is for the pension bill, red against it, yellow for the people whom the government's whips ring after dinner. On Wednesday night, {q1|said} {s1|two aides} who have seen the board, {c1 aides|there were {f other 76 deputies @2034-09-13|76 green magnets}, {f other 70 deputies @2034-09-13|70 red} and {f other 11 deputies @2034-09-13|eleven yellow}}.

{f other 79 votes|Seventy-nine votes} carry a bill. {s2,3|Graciela Ibarra, chief whip of the governing Civic Front and the bill's manager on the floor}, {q2|would not be drawn on} {c2 ibarra declines|magnets} but {q3|was confident} that {c3 ibarra predicted belief|the text would pass next Tuesday "with room to park a bus"}.

{c4 belmonte|The government is counting people who have not picked up the phone}, {q4|scoffed} {s4|Horacio Belmonte of the Broad Left}, whose {s5,6|bloc of {f other 44 deputies|44}} {q5|opposes} {c5 broadleft belief|the bill outright} and {q6|has called for} {c6 broadleft|a referendum}.

The fund was set up in 1951, when the average Cordayan did not live to collect from it. Dock workers came first, then the railways, then anybody whose union could stop something. By 1990 there were so many separate schemes that the ministry kept a retired actuary on call to remember which teachers, in which province, went at what age. Successive governments pruned the list. None touched 60. {s7|Ocampo, an engineer} who won the presidency two years ago on a {q7|promise of} {c7 ocampo predicted intention|"boring competence"}, has made it the one cause of the second half of his term.

Most of the yellow magnets belong to the Northern Agrarian Pact, {f other 6 deputies|six deputies} from {f other 3 provinces|three ranching provinces}. {s8|Its leader, the former agriculture minister Evaristo Luján}, {q8|said} on Tuesday that {c8 lujan|they could live with 65 if the state paid half the new contribution for farmhands}. {s9|He} {q9|has not said} {c9 lujan silent|what happens if it does not}. One of the six, a vet from Alto Yaro, was last seen in the capital in August. By {s10|a finance ministry official}'s {h10|{q10|reckoning}} {c10 finance probable|the concession would cost {f money 340000000 pesos a year|340 million pesos a year}}, give or take a harvest.

Nor does the street help. {c23 police|Tuesday's march brought out {f attending 62000 marchers @2034-09-12|62,000 people}}, {q23|according to} {s23|the police}, and {c24 organisers|about three times that} {q24|in the telling of} {s24|its organisers}; either way it was the largest since the fuel riots of 2027.

{s11|A Termómetro poll released on Wednesday} {q11|found} {c11 poll via=poll>polled|{s12|{f percent 31 adults|31 percent of adults}} {q12|approve of} {c12 polled belief via=poll>polled|the president's performance}, down from {f percent 44 adults @2034-05-15|44 percent} in May}. {s13|{f percent 58 adults|Fifty-eight percent}} {q13|want} {c13 polled predicted intention via=poll>polled|the bill withdrawn}. {s14|The presidency} {q14|dismissed} {c14 presidency belief|the figures as "a photograph of a bad night"}. {s15|A cabinet member} who was at Monday's dinner in the Casa Amarilla {q15|said} {c15 minister|nobody at the table had found them funny}.

Then there is the court. {s16,17|Norma Etcheverry}, who teaches parliamentary law at the Catholic University and {q16|has long argued} that {c16 etcheverry belief|the special regimes breach the charter}, {h17|{q17|reckons}} {c17 etcheverry probable belief|the clause on the armed forces alone will keep the judges busy until Christmas}.

And there is paper. {s18|A draft annex seen by the Herald, dated 11 September and initialled by two vice-ministers}, {q18|states} that {c18 annex|anyone over 52 on the day the law takes effect may retire under the old rules}, a carve-out that {s19|critics of the bill} {q19|call} {c19 critics|a bribe}. {s20|The labour ministry} {q20|would neither confirm nor deny} that {c20 labour declines|the annex exists}. {q21|Asked} on the steps of Congress {c21 - |whether it was genuine}, {s22|Quiñónez} {q22|quipped} that {c22 quinonez|"paper puts up with everything"}.

Under rule 88 the sitting opens at three in the afternoon and may not be suspended for supper. Ten minutes a bloc, then three a speaker, then the bell. Absent deputies are not counted, but a quorum of {f other 79 deputies|79} must be in their seats when the clerk reads the title, which is why the last two governments to lose a bill of this size lost it to empty chairs rather than to votes.

=== pension-c
outlet: The Whip Sheet
url: https://whipsheet.example/212
published: 2034-09-15
genre: blog

{n|Not a subscriber? Somebody forwarded you this.}

{t|Whip Sheet 212: magnets, a bypass and an empty-chair plot}

Three things before coffee.

THE BOARD. {s1|The Herald} {q1|said} yesterday, citing two aides, that {c1 herald via=herald>aides|the government had {f other 76 votes @2034-09-13|76 votes} in hand}. We have it at {f other 74 votes|74}: the two brothers from Costa Baja turn up in everybody's column and in nobody's corridor.

THE ROAD. {s3|People around Luján} {q3|say} {c3 lujanmen|he has been offered the Río Hondo bypass, all {f distance 41 km|41 kilometres} of it}. {s4|The man himself} {q4|texted} us: {c4 lujan|"A road is a road. A pension is a pension."} Which, we think, means yes.

THE CHAIRS. {c6 deputy via=deputy>broadleft|{s7|The Broad Left} {q7|is considering} {c7 broadleft predicted intention via=deputy>broadleft|a walkout before the title is read}}, {q6|per} {s6|a senior deputy of the bloc}. For that to bite, {f other 79.. at_least deputies|at least 79 people} have to leave the room, and some of them own cattle. {s8|Ibarra} {q8|knows} {c8 ibarra belief|this}. She has had a man posted at the east lift since Monday.

{n|Tips: tips@whipsheet.example. Signal on request.}

=== pension-d
outlet: Lirio Morning
url: https://lirio-morning.example/pais/march
published: 2034-09-13
genre: tabloid
copy of: pension-a

{t|Tear gas ends giant pension march, {c1 police|{f injured 11 people @2034-09-12|eleven} injured} {q1|–} {s1|police}}

Riot police fired tear gas at the tail of a march against President Ocampo's pension overhaul, leaving {f injured 11 people @2034-09-12|11 people} in need of treatment.

{s2|Police} {q2,3|put} {c2 police|the turnout at {f attending 62000 marchers @2034-09-12|62,000}} and {s3|the CGTC union confederation} {c3 cgtc|at "{f attending 180000.. at_least marchers @2034-09-12|no fewer than 180,000}"}.

{c4 aponte|"Nobody here is against arithmetic. We are against being the only figure in the sum,"} {q4|said} {s4|CGTC boss Wilmer Aponte}.

{s5|Labour Minister Beatriz Quiñónez} {q5|accused} {c5 quinonez|union leaders of scaring pensioners "who will not lose a centavo"}. {s6|Police spokesman Colonel Darío Montalvo} {q6|denied} that {c6 montalvo denies|rubber bullets had been used}.

=== pension-e
outlet: Radio Cordillera
url: https://radio-cordillera.example/amanecer/2034-09-18
published: 2034-09-18
genre: broadcast

{t|Amanecer, Monday 18 September: the labour minister, live}

(The transcript begins after the news.)

{s1|MARISOL BRIONES}{q1|:} {c1 briones|Minister, {f percent 30 about adults|three Cordayans in ten} are with your president. Why not wait?}

{s2|QUIÑÓNEZ}{q2|:} {c2 quinonez|Because the fund does not wait. Every year of delay costs us {f money 1900000000 pesos|1.9 billion}, and I did not invent that number.}

{s3|BRIONES}{q3|:} {c3 briones|{s12|The Fiscal Council} {q12|says} {c12 fiscal via=briones>fiscal|{f money 2100000000 pesos a year|2.1}}.}

{s4|QUIÑÓNEZ}{q4|:} {c4 quinonez|{f money 2100000000 pesos a year|Two point one} is the saving at the end of the road. You are mixing up the bill and the invoice.}

{s5|BRIONES}{q5|:} {c5 briones|And the annex? Is it real, yes or no?}

{s6|QUIÑÓNEZ}{q6|:} {c6 quinonez declines|I'm not going to talk about photocopies.}

The poll that Briones had in mind is the one Termómetro published last week, in which {s7|{f percent 31 adults @2034-09-13|31 percent}} {q7|backed} {c7 polled belief via=poll>polled|Ocampo's handling of his job}. {s8|The presidency} {q8|has refused to release} {c8 presidency declines|its own}. Later in the programme {s9|Fátima Núñez, a retired weaver of 71}, {q9|rang in to say} that {c9 nunez|her pension, {f money 6400 pesos a month|6,400 pesos a month}, had not moved since her husband's funeral}. {s10,11|She} {q10|supports} {c10 nunez belief|the bill} all the same, and {q11|said} {c11 nunez|the minister should come and weave for a week}.

=== pension-f
outlet: Canal Nueve
url: https://canalnueve.example/live/pension-vote
published: 2034-09-19
genre: live blog

{n|LIVE | Follow | Mute alerts | 3,118 reading now}

{t|Pension vote: house passes bill {f other 80 votes|80} to {f other 72 votes|72} as Agrarians split}

15:06 The clerk reads the title with {f other 155 deputies|155 members} in their seats, far above the quorum. Nobody walks out.

15:31 {s1|Belmonte}{q1|:} {c1 belmonte|"You are sending bricklayers up a scaffold at sixty-four."} Applause from the gallery, which the chair threatens to clear.

16:20 Crowd outside. {s2|The police} {q2|say} {c2 police|there are {f attending 20000 people|20,000}}; our reporter on the roof would have said more, but it is raining and umbrellas take up room. {s3|The ombudsman} {q3|has urged} {c3 ombudsman|both sides to keep off the ramp}.

17:44 {s4,5|Luján}, speaking without notes, {q4|says} {c4 lujan predicted intention|{f other 4 deputies|four of the six Agrarians} will vote in favour} and {q5|thanks} {c5 lujan belief|the government for "hearing the countryside"}. {s6|He} {q6|makes no mention of} {c6 lujan silent|a bypass}.

19:08 RESULT. {f other 80 votes|80} for, {f other 72 votes|72} against, {f other 3 deputies|three} abstaining. The bill goes to the Senate.

19:15 {s7|President Ocampo on Pío}{q7|:} {c7 ocampo|"Cordaya chose the future over the next fortnight. Thank you, deputies of every colour."}

19:22 {s8|The CGTC} {q8|calls} {c8 cgtc|the vote "a theft with minutes taken"}; {s9|Aponte} {q9|vows} {c9 aponte predicted intention|to shut the ports from Friday}. {c10 - possible belief|The dockers' own union {h10|{q10|is said to}} be less keen}.

20:10 {s11|Police} {q11|say} {c11 police|they arrested {f arrested 19 people|19 people} near the tax office}. {s12|The ombudsman's night team} {q12|says} {c12 ombudsman|it has the names of {f arrested 27 people|27}, {f arrested 5 minors|five of them minors}}. {s13|Colonel Montalvo}{q13|:} {c13 montalvo denies|"No minors. None."}

20:41 {s14|Ibarra}, on her way to the car, {q14|credits} {c14 ibarra belief|"the patience of people nobody interviews" for the result}. {q15|Asked} {c15 - |how many of them had been promised a road}, {s16|she} {q16|laughed off} {c16 ibarra declines|the question}.

=== question people at the march in Santa Irene on 12 September
verdict: conflicts
origins: 3
answer: pension-a | 62000 | police | police
answer: pension-a | 180000.. | cgtc | cgtc
answer: pension-a | 95000-110000 | lab | lab
answer: pension-b | 62000 | police | police
answer: pension-d | 62000 | police | police
answer: pension-d | 180000.. | cgtc | cgtc

=== question votes that the government has for the bill before the sitting
verdict: conflicts
origins: 2
answer: pension-b | 76 | aides | aides
answer: pension-c | 76 | herald | aides
answer: pension-c | 74 | - | whip

=== question adults who approve of the president's performance, in percent
verdict: single
origins: 1
answer: pension-b | 31 | poll | poll
answer: pension-e | 31 | poll | poll

=== question people arrested on the day of the vote
verdict: conflicts
origins: 2
answer: pension-f | 19 | police | police
answer: pension-f | 27 | ombudsman | ombudsman
