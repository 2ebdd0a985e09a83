story: amazonroad
title: A highway through the forest of the Alto Iriba
split: train
topic: science

speaker iof = body | Institute of Forest Observation
speaker study = document | satellite study of the Institute of Forest Observation
speaker figueiredo = named | Rosario Figueiredo
speaker transport = body | Transport Ministry
speaker quispe = named | Hernan Quispe
speaker andrade = named | Lucia Andrade
speaker fekan = body | Kanawa Federation
speaker wayra = named | Wayra Ipixuna
speaker ranchers = body | Northern Ranchers' Association
speaker valdez = named | Aparicio Valdez
speaker tribunal = body | Constitutional Tribunal
speaker drone = footage | drone video from the Ipe bridge
speaker bank = body | Southern Development Bank
speaker prosecutor = named | Ines Carrasco
speaker montgov = body | Camila Montalban's government
speaker vice = unnamed | a deputy minister
speaker police = body | police
speaker officials = unnamed | officials of the Transport Ministry
speaker ruling = document | ruling of the Constitutional Tribunal
speaker foresters = unnamed | foresters
speaker locals = unnamed | people around Puerto Ines
speaker diario = outlet | Diario de Puerto Ines
speaker inspectors = unnamed | two forest inspectors
speaker contractor = body | Constructora Meridional
speaker drivers = unnamed | truck drivers
speaker memo = document | memorandum of the Environment Ministry
speaker teacher = named | Nilda Huanca
speaker ecologist = named | Bram Oosterveld
speaker post = document | post by Hernan Quispe
speaker wpost = document | post by the Kanawa Federation
speaker mayor = named | Delfin Roca

=== amazonroad-a
outlet: Agencia Austral
url: https://agenciaaustral.example/en/2036/03/04/ruta-9-forest
published: 2036-03-04
genre: wire

{t|{c1 study|Road has cost {f area 41000-58000 range hectares|41,000 to 58,000 hectares} of forest}, {s1|study} {q1|finds}}

SAN LAZARO, March 4 (Austral) – {c2 study|{f area 41000-58000 range hectares|Between 41,000 and 58,000 hectares} of forest have been cleared within ten kilometers of Ruta 9 since its extension was begun in 2033}, {s2|a study of satellite images by the Institute of Forest Observation} {q2|said} on Tuesday.

{s3,4|The Transport Ministry}, which is building the highway from Puerto Ines to the river port of Boca Honda, {q3|disputed} {c3 transport denies|the figure} within the hour and {q4|put} {c4 transport|the loss at {f area ..12000 at_most hectares|no more than 12,000 hectares}}. {s5,6|Its minister, Hernan Quispe}, {q5|accused} {c5 quispe|the institute of "counting shadows"}, {q6|without saying} {c6 quispe silent|what his own people had counted}.

{s7|Rosario Figueiredo, the ecologist in charge of the study}, {q7|said} {c7 figueiredo|the range was wide because clouds lie over the western valleys for seven months of the year, and that the lower end of it was "what we would swear to in court"}.

So far {f distance 312 kilometers|312} of {f distance 486 kilometers|486 kilometers} have been paved. The route was traced by army engineers in 1971 and given up three years later, when a flood on the Ipe took away a bridge, two bulldozers and a chapel; a track remained, passable in August, along which settlers, gold diggers and a Baptist mission went in. President Camila Montalban revived the project in her first budget. {s10|Her government} {q10|is seeking} {c10 montgov predicted intention|a loan of {f money 640000000 dollars|$640 million}} for the rest.

{s8|The Kanawa Federation}, whose {f other 43 villages|43 villages} lie on both sides of the route, {q8|has called for} {c8 fekan|a halt to all work until its people have been consulted}. {s9|The Northern Ranchers' Association} {q9|wants} {c9 ranchers predicted intention|the asphalt down before the October rains}.

=== amazonroad-b
outlet: Transport Ministry
url: https://transporte-quirama.example/prensa/ruta-9-facts
published: 2036-03-06
genre: press release

{t|Ruta 9: facts, not shadows}

{n|REPUBLIC OF QUIRAMA · MINISTRY OF TRANSPORT
Press office · Release 041/2036 · for immediate use}

Ruta 9 is the work of a generation. When it is complete, a sick child in Boca Honda will reach a surgeon in {f duration ..6 at_most hours|at most six hours}; today the river takes {f duration 2-4 range days|two to four days}.

{s1,2|The Ministry} {q1|rejects} {c1 transport denies|the conclusions of the Institute of Forest Observation} and {q2|stands by} {c2 transport|its own count of {f area ..12000 at_most hectares|no more than 12,000 hectares}}. {c3 quispe|"We respect scientists, and we ask only that they take off their sunglasses,"} {s3|Minister Hernan Quispe} {q3|said}. {s4|He} {q4|has offered} {c4 quispe predicted intention|the institute a helicopter}.

The works employ {f jobs 3100 workers|3,100 men and women}, and {f other 19 crossings|nineteen crossings} for animals have been completed, with cameras. {s5|The Ministry} {q5|thanks} {c5 transport belief|the ranchers of the north for {f other 2000.. vague trees|thousands of trees}}.

=== amazonroad-c
outlet: La Gaceta del Plata Alto
url: https://gacetaplatalto.example/cronica/ruta-9
published: 2036-03-15
genre: feature

{t|Kilometer 312}

{n|Chronicle | By Simone Vergara
Photographs by Tupac Lindgren
English edition, 18 minutes}

The asphalt ends at a signpost on which somebody has hung a boot. Beyond it the road is the red of a brick, {f distance 40 meters|forty meters} wide, and so straight that the trucks coming the other way hang in the air for a long time before they arrive. There is a kiosk. It sells fan belts, cold guava juice and, in a jar, the teeth of a peccary.

For the first two hours out of Puerto Ines there had been no forest at all. The town, noted for its cathedral and its mosquitoes, was founded by rubber buyers, and around it the pastures are so old that {s23|people} {q23|take} {c23 locals belief|them for nature}: humped white cattle, a palm left standing here and there for the shade, egrets. The trees begin near kilometer 190, as a dark line. From then on they accompany the traveler on both sides at a distance, like an audience, with gaps in it. Side roads leave the highway at right angles every few kilometers. Seen from above, they make the pattern for which every forester on the continent has the same word, fishbone.

{s1|Truck drivers} {q1|adore} {c1 drivers belief|the new stretch}. {c2 mayor|"My grandfather went to Puerto Ines twice in his life, once to be baptized and once to see the president, and the second time he found the wrong president,"} {q2|said} {s2|Delfin Roca, the mayor of Boca Honda}, where the highway is to end. {s3,4|Roca}, who {q3|backs} {c3 mayor belief|the road}, though {q4|regretting} {c4 mayor belief|the manner of it}, keeps a scale model of the port on his desk. The cranes move.

Boca Honda has {f affected 8001.. more_than people|more than 8,000 people}, a hospital without a surgeon and a landing stage that goes under each April. Flour costs there twice what it costs upriver. The school closes for the Brazil nut harvest and again for the fever. {s5|Its geography teacher, Nilda Huanca}, {h5|{q5|fears for}} {c5 teacher possible belief|the creek behind it}, on which her pupils float their arithmetic.

Wayra Ipixuna, who is forty-four and heads the Kanawa Federation, lives an hour by canoe from the kiosk, on a bluff with {f other 11 houses|eleven houses}. He learned Spanish from a radio and law from a Basque priest. {s6|He} {q6|says} {c6 wayra|the Kanawa are not opposed to asphalt as such}.

{c7 wayra|"When it was a track we walked on it, we carried our sick on it, my brother is buried beside it, and nobody in the capital thought that it was theirs; but a man who paves a track believes that he has made it, and then his cousin believes he has made the land to the left and the right, and one morning there is a gate,"} {s7|Ipixuna} {q7|said}.

{s8|The federation}'s {q8|complaint} is that {c8 fekan|nobody asked}. There was a consultation, as the law requires, on a Wednesday in a sports hall {f distance 290 kilometers|290 kilometers} from the nearest village, in Spanish, at {f duration 4 days|four days'} notice. By {s9|his} {q9|count}, {c9 wayra|{f attending ..59 less_than people|fewer than 60 people} came, and {f other 34 people|34} of them were on the payroll of the contractor}. {s10|Constructora Meridional} {q10|denies} {c10 contractor denies|this}. Its minutes have a page missing.

Counting trees from the sky is an honest trade with dishonest edges. An optical satellite passes every five days and sees nothing through cloud; a radar satellite sees through cloud and is fooled by flooded grass. Each square of the picture measures thirty meters by thirty, so that a clearing as long as a tennis court, and most begin no larger, is a matter of opinion. What is burned in August may be green in March, with a green that no forest ever had. The institute, in a former customs shed in San Lazaro, employs {f jobs 26 people|26 people} to look at such squares, and gives each to three of them who sit in different rooms.

{s11|Figueiredo}, who {q11|considers} {c11 figueiredo belief|her range an achievement}, had been at it for fourteen months when the figures were ready. {c12 vice|She} {q12|was advised by} {s12|a deputy minister}, in a corridor, {c12|to wait until the loan was signed}. {s13,14|She} {q13|refused} {c13 figueiredo declines intention|to do so}, and still {q14|declines to identify} {c14 figueiredo declines|him}. {s15|A memorandum from the Environment Ministry}, obtained last week by the Diario de Puerto Ines, {q15|warns} that {c15 memo possible via=diario>memo|if the side roads go on at the present pace the forest on the eastern bank {h15|could} be cut by 2045 into {f other 30-40 range islands|thirty to forty islands}, too small for the larger birds and, in the dry years which now come one in three, too dry to put themselves out when they burn}. {s16|Lucia Andrade}, the minister, {q16|has not disowned} {c16 andrade silent|the paper}.

Aparicio Valdez has the last fenced pasture before the trees, {f area 2600 hectares|2,600 hectares} of it, and on the veranda a stuffed jaguar that he bought in a shop. He came in 1998 with a wife, a cook and a chain saw. {s17|The president of the ranchers} {q17|resents} {c17 valdez belief|being looked at from above}. {s18|He} {q18|blames} {c18 valdez|land speculators, who fell, burn, sell and move on, for most of the clearing, and the state for having no office nearer than three days' drive in which a title can be stamped}. {s19|Two forest inspectors}, sharing a pickup and a pistol between them, {q19|said} {c19 inspectors|the speculators were his cousins}. {c20 valdez|"Everyone here is my cousin,"} {s20|Valdez} {q20|said}.

{c21 valdez|The jaguar of Aparicio Valdez}, {q21|described by} {s21|its owner} {c21|as "the only one nobody will accuse me of"}. {n|Photo: Tupac Lindgren}

At dusk the machines stop. The crews sleep in containers at kilometer 311, with a generator and a satellite dish, and on Saturdays there is volleyball. {s22|Drone video made from the Ipe bridge} {q22|shows} {c22 drone|the cut going on ahead of the asphalt for a long way, without a vehicle on it, and then a line of smoke}. In the kiosk they were closing. The woman there had a baby on her hip; she wrapped the jar of teeth in a cloth, and put it under the counter beside the cash.

=== amazonroad-d
outlet: Diario de Puerto Ines
url: https://diariopuertoines.example/en/ruta-9-cleared
published: 2036-03-05
genre: local
copy of: amazonroad-a

{t|Study and ministry at odds over Ruta 9}

{c1 study|{f area 41000-58000 range hectares|Between 41,000 and 58,000 hectares} of forest have been cleared within ten kilometers of Ruta 9 since 2033}, {s1|a study by the Institute of Forest Observation} {q1|said} yesterday.

{s2,3|The Transport Ministry} {q2|disputed} {c2 transport denies|the figure} and {q3|put} {c3 transport|the loss at {f area ..12000 at_most hectares|no more than 12,000 hectares}}. {s4|Its minister, Hernan Quispe}, {q4|accused} {c4 quispe|the institute of "counting shadows"}.

So far {f distance 312 kilometers|312} of {f distance 486 kilometers|486 kilometers} have been paved. {s5|The Kanawa Federation} {q5|has called for} {c5 fekan|a halt to all work until its people have been consulted}.

=== amazonroad-e
outlet: Radio Sur
url: https://radiosur.example/en/breakfast/0322
published: 2036-03-22
genre: broadcast

{t|Breakfast: whose road is it?}

PRESENTER: Good morning. {f other 100 trucks|A hundred trucks} are standing at kilometer 311, and {f other 401.. more_than people|more than 400 Kanawa} are standing in front of them, with drums. {s1|Police} {q1|put} {c1 police|the crowd at {f other 250 about people|about 250}}. On the line is Wayra Ipixuna.

{s2|IPIXUNA}{q2|:} {c2 wayra predicted|We'll leave when a judge sits down with us. We have manioc for {f duration 3 weeks|three weeks}.}

PRESENTER: {s3|The ranchers} {q3|say} {c3 ranchers|the cattle cannot reach the market}.

{s4|IPIXUNA}{q4|:} {c4 wayra|The cattle got here without a market.}

PRESENTER: {s5|A post by Minister Quispe} {q5|reads}: {c5 post|"A blockade is a poll of {f other 200.. vague people|hundreds} against millions."} {s6|The federation's own}{q6|:} {c6 wpost|"Come and be counted."}

=== amazonroad-f
outlet: Forest & Field Science
url: https://forestfieldscience.example/news/ruta-9-tribunal
published: 2036-04-10
genre: trade

{t|Tribunal freezes Ruta 9; {s1|institute} {q1|narrows} {c1 iof|range to {f area 44000-53000 range hectares|44,000–53,000 hectares}}}

{n|F&FS  Policy watch
5 min · PDF · Cite this article}

{s2,3|The Constitutional Tribunal in San Lazaro} on Tuesday {q2|ordered} {c2 tribunal|work on Ruta 9 to stop for {f duration 180 days|180 days}}, {q3|holding} by {f other 5 judges|five} votes to {f other 4 judges|four} that {c3 tribunal|the meeting of 2032 "was a meeting and not a consultation" and that the {f other 43 villages|43 villages} must each be heard in their own language}. {s4|Ines Carrasco, the prosecutor} who had brought the case, {q4|praised} {c4 prosecutor belief|the judges}; {s5|Transport Minister Hernan Quispe} {q5|vowed} {c5 quispe predicted intention|to appeal}.

{s16|The ruling} {q16|cites} {c16 ruling|the satellite study of the Institute of Forest Observation} eleven times and does not enter into its numbers, which have moved since. With radar from two further satellites and a dry February {s6|the institute} {q6|has revised} {c6 iof|the loss to {f area 44000-53000 range hectares|between 44,000 and 53,000 hectares}}. {s7|The ministry}, meanwhile, {q7|speaks of} {c7 transport|{f area 19000 about hectares|roughly 19,000 hectares}} and {s8|its officials}, {q17|asked} {c17 -|why}, {q8|said} {c8 officials|the definition of shade had changed}.

The road at kilometer 250, in a picture of what {s18|foresters} {q18|call} {c18 foresters|the spine}. {n|Image: IFO/Sat-3}

Most of what is known about roads and forests comes from elsewhere: from a highway three countries to the south, where clearing followed the asphalt at {f distance 5-6 range kilometers|five to six kilometers} on either side within ten years, and from a single careful experiment, begun in 1979, in which patches of different sizes were left standing in a pasture and counted, leaf by leaf and ant by ant, ever since. Neither had a river port at its end.

{c9 ecologist|"For cloud forest that is about as good as a thermometer,"} {s9|Bram Oosterveld, a remote-sensing specialist at Northfield}, who had no part in the work, {q9|said} of the new range. {s10|He} {q10|cautioned} that {c10 ecologist possible|{f percent ..20 at_most percent|up to a fifth} of it {h10|may} be regrowth}.

{s11,12|The Southern Development Bank} {q11|said} {c11 bank|it had suspended its decision on the loan of {f money 640000000 dollars|$640 million}}, {q12|citing} {c12 bank|"reputational weather"}. The blockade at kilometer 311 broke up on Wednesday; {q13|per} {s13|police}, {c13 police|{f arrested ..30 at_most people|no more than 30 people} were arrested}. {q14|In the words of} {s14|Aparicio Valdez, the head of the ranchers}, {c14 valdez|the judges had "saved the trees by drowning the cows"}. {c15 - predicted|President Montalban {q15|is expected} to speak on Sunday}.

=== question forest cleared along Ruta 9, in hectares
verdict: conflicts
origins: 2
answer: amazonroad-a | 41000-58000 | study | iof
answer: amazonroad-a | ..12000 | transport | transport
answer: amazonroad-b | ..12000 | transport | transport
answer: amazonroad-d | 41000-58000 | study | iof
answer: amazonroad-d | ..12000 | transport | transport
answer: amazonroad-f | 44000-53000 | iof | iof
answer: amazonroad-f | 19000 | transport | transport

=== question people blocking the road at kilometer 311
verdict: conflicts
origins: 2
answer: amazonroad-e | 401.. | - | Radio Sur
answer: amazonroad-e | 250 | police | police

=== question people at the consultation in the sports hall
verdict: conflicts
origins: 2
answer: amazonroad-c | ..59 | wayra | fekan
answer: amazonroad-c | - | contractor | contractor | denies | denies who they were

=== question kilometers of Ruta 9 paved
verdict: single
origins: 1
answer: amazonroad-a | 312 | - | Agencia Austral
answer: amazonroad-d | 312 | - | Agencia Austral
