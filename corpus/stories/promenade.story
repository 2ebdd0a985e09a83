story: promenade
title: A stomach illness spreads on the cruise ship Grand Promenade off Santa Olaya
split: train
topic: health

speaker phs = body | Port Health Service of Corvane
speaker fonseca = named | Lurdes Fonseca
speaker belcastra = body | Belcastra Cruises
speaker aldous = named | Brent Aldous
speaker chamber = body | Santa Olaya Chamber of Commerce
speaker rostami = named | Hamid Rostami
speaker voss = named | Priscila Voss
speaker sequin = unnamed | a woman in a sequinned jacket
speaker nextman = unnamed | a man in the banana shed
speaker hobday = unnamed | the daughter of Walter Hobday
speaker tupou = named | Moana Tupou
speaker lekkas = named | Stavros Lekkas
speaker stoker = unnamed | a member of the engine-room crew
speaker observer = outlet | Corvane Observer
speaker dlamini = named | Nomvula Dlamini
speaker gill = named | Harpreet Gill
speaker brandt = named | Uwe Brandt
speaker photo = footage | pictures passed to the Lantern
speaker steward = unnamed | a cabin steward from the Visayas
speaker lantern = outlet | The Daily Lantern
speaker okonjo = named | Chidi Okonjo-Reyes
speaker log = document | the ship's clinic log
speaker solheim = named | Ingrid Solheim
speaker family = unnamed | the family of Walter Hobday
speaker passengers = unnamed | passengers of the Grand Promenade
speaker lisiecka = named | Ewa Lisiecka
speaker chronicle = outlet | Harwick Chronicle
speaker jas = named | Jas Gill
speaker prosecutors = unnamed | prosecutors on Corvane
speaker attorney = body | Corvane attorney-general's office
speaker lawyers = unnamed | lawyers for the passengers
speaker phsreport = document | the Port Health Service's interim report
speaker supplier = body | Aldersey Ice and Fish
speaker moss = named | Tevita Moss

=== promenade-a
outlet: Corvane Observer
url: https://corvane-observer.example/local/grand-promenade-anchor
published: 2032-06-03
genre: local

{t|{c1 phs|Cruise ship with {f affected 180 people|180 sick} kept off Santa Olaya} {q1|–} {s1|port health}}

The cruise ship Grand Promenade, with {f aboard 2914 passengers|2,914 passengers} and {f aboard 1187 crew|1,187 crew}, spent Thursday at anchor {f distance 2 miles|two miles} off the Mole, its pools drained and a yellow flag at the yard.

{s2|Dr Lurdes Fonseca, director of the Port Health Service}, {q2|said} {c2 fonseca|{f affected 180 about people|about 180 people} had reported vomiting or diarrhoea since the ship left Harwick last Saturday}. {c3 fonseca predicted intention|Nobody would come ashore}, {s3|she} {q3|said}, {c3|until her officers had been through the clinic's log "page by page"}. {c4 fonseca probable belief|It was {h4|most likely} norovirus}, {s4,5|she} {q4|thought}, but {q5|stressed} that {c5 fonseca|nothing was proven before the island's laboratory had seen the first {f other 12 samples|twelve samples}}.

{s6|Belcastra Cruises}, which owns the ship, {q6|spoke of} {c6 belcastra|"a small number of guests with a mild stomach upset"}. {s7|It} {q7|did not give} {c7 belcastra silent|a figure}.

{s8|Moana Tupou, a teacher from Port Avery}, {q8|said} by telephone that {c8 tupou via=tupou>lekkas|passengers {q9|had been told by} {s9|the captain} only on Wednesday night that {c9 lekkas via=tupou>lekkas|there was "a bug going round"}}. By then the buffet was being served by men in gloves and her mother, 81, had been ill for a day and a half.

The Mole was built for bananas. Since 2021 it has taken ships of up to 340 metres, and in a good June there is one on four days of the week, each of them bigger than the town's hospital, its three schools and the prison put together. {f other 2 nurses|Two nurses} and a retired vet did the first inspection on Thursday, climbing up a rope ladder in a swell. The taxi drivers, who had been queueing on Rua do Forte since six, were sent home at noon.

{s10|The Chamber of Commerce} {q10|puts} {c10 chamber|the loss from a missed call at {f money 190000 crowns|190,000 crowns}}. {s11|Hamid Rostami}, whose café faces the berth, {q11|called} {c11 rostami|it "the right decision, and a very dear one"}. {s12|Councillor Priscila Voss}, on the other hand, {q12|criticised} {c12 voss belief|Dr Fonseca for "hoisting a plague flag in the first week of the season"}.

{s13|A member of the engine-room crew} {q13|told} this newspaper that {c13 stoker|cabins on deck 4 had been closed with tape as early as Sunday}. {s14|The Observer} {q14|could not verify} {c14 observer cannot_verify|this}.

=== promenade-b
outlet: Belcastra Cruises
url: https://belcastra.example/newsroom/grand-promenade-update-2
published: 2032-06-04
genre: press release

{n|Newsroom / Statements
For media use only}

{t|Update on Grand Promenade}

Harwick, 4 June 2032 – {s1|Belcastra Cruises} {q1|can confirm} that {c1 belcastra confirms|{f affected 214 guests|214 guests} and {f affected 31 team members|31 team members} aboard Grand Promenade have experienced symptoms of a gastrointestinal nature since 29 May}. The majority have already recovered. Enhanced cleaning is in place on all {f other 16 decks|16 decks}.

{c2 aldous|"The wellbeing of our guests is at the heart of all we do,"} {q2|said} {s2|Brent Aldous, Senior Vice President, Guest Experience}. {c2|"I am humbled by the dedication of our team, who come from {f other 61 nations|61 nations} and work as one family."}

With deep regret we announce the passing of a gentleman of 79. {s3|The ship's physician, Dr Nomvula Dlamini}, {q3|has attributed} {c3 dlamini|his passing to a heart condition of long standing}.

{s4|The company} {q4|rejects} {c4 belcastra denies|any {q5|suggestion} that {c5 -|illness was present on board at the time of sailing}}. {s6|It} {q6|expects} {c6 belcastra predicted belief|Grand Promenade to berth at Santa Olaya on 5 June}. Guests will receive a credit of {f percent 35 fare|35 percent} against a future voyage.

{n|About Belcastra: 9 ships, 140 destinations, one smile. Media contact: press@belcastra.example}

=== promenade-c
outlet: The Daily Lantern
url: https://dailylantern.example/news/9910332/ice-buckets-hell-ship
published: 2032-06-05
genre: tabloid

{n|LOG IN  |  BINGO  |  HOROSCOPES}

{t|{c1 gill|'WE WERE SICK IN ICE BUCKETS'}{q1|:} {s1|Harwick couple} on hell at sea aboard the Grand Promenade}

{n|By SKYE PATTERNOSTER, Consumer Editor
PUBLISHED: 07:12, 5 June 2032 | 341 comments}

IT was meant to be the trip of a lifetime. Instead Harpreet and Jas Gill spent their ruby wedding on the floor of a £5,400 balcony cabin, taking turns.

{c2 gill|'We were being sick in the ice buckets because they'd run out of bags,'} {q2|fumed} {s2|Harpreet, a retired bus inspector}, when the Lantern reached the couple on deck 9. {c2|'You could hear it through the walls. It was like a choir.

'I've had better care on a night bus.'}

{s3|Mrs Gill} {q3|reckons} {c3 jas possible belief|the trouble {h3|may} have begun with the oysters at the Captain's Welcome on Sunday}. {c4 gill denies|Not so}, {s4|her husband} {q4|interrupts}: {c4|he had {f other 9 oysters|nine} and was the last of their table to go down}.

{s5|Pictures passed to the Lantern} {q5|show} {c5 photo|mattresses stacked beside a lift and a steward in a mask pushing a trolley of sealed yellow bags}.

The 16-deck floating palace, complete with a go-kart track, left Harwick last Saturday in blazing sunshine for a fortnight of rum punch and turtle-watching. By Monday the hot tubs were roped off. By Tuesday it was sandwiches outside the door, knocked for and left.

{s6|Belcastra} {q6|admits to} {c6 belcastra|{f affected 245 @2032-06-04 people|245 victims}, {f affected 31 @2032-06-04 crew|31 of them crew}}. {s7|Passengers we spoke to} {h7|{q7|believe}} {c7 passengers probable belief|the real number is far higher}. {s8,9|Uwe Brandt}, 58, a roofer from Ostheide, {q8|says} that {c8 brandt|he counted {f other 70 bags|70 of the yellow bags} on one landing}, and {q9|wants} {c9 brandt predicted intention|his money back, 'not a voucher for more of the same'}.

{s10|A cabin steward from the Visayas} {q10|said} that {c10 steward|a cabin-mate had scrubbed toilets for {f duration 2 days|two days} with a fever because deck 7 'is all Platinum members'}. {s11,12|Belcastra} last night {q11|declined to discuss} {c11 belcastra declines|individual cases}, {q12|saying} that {c12 belcastra|sick crew 'never, ever' work}.

{n|Were YOU on board? Call our newsdesk or WhatsApp your snaps

MOST READ  1. Twins at 61  2. The loo roll trick  3. Vicar's ferret}

=== promenade-d
outlet: Cruise Ledger
url: https://cruiseledger.example/operations/belcastra-reports-245-ill
published: 2032-06-04
genre: trade
copy of: promenade-b

{t|{s1|Belcastra} {q1|reports} {c1 belcastra|{f affected 245 people|245} ill on Grand Promenade}}

{s2|Belcastra Cruises} {q2|has confirmed} that {c2 belcastra confirms|{f affected 214 guests|214 guests} and {f affected 31 crew|31 crew} on Grand Promenade have had gastrointestinal symptoms since 29 May}. Most have recovered already and enhanced cleaning is in place on all {f other 16 decks|16 decks}.

{c3 aldous|"The wellbeing of our guests is at the heart of all we do,"} {s3,4|Brent Aldous, the line's Senior Vice President, Guest Experience}, {q3|said}, {q4|declaring} {c4 aldous|himself "humbled by the dedication of our team"}.

A guest of 79 has died. {s5|The ship's physician, Dr Nomvula Dlamini}, {q5|has attributed} {c5 dlamini|his death to a long-standing heart condition}.

{s6|Belcastra} {q6|rejects} {c6 belcastra denies|any {q7|suggestion} that {c7 -|there was illness on board at the time of sailing}}. {c8 - predicted belief|The ship {q8|is expected} to berth at Santa Olaya on 5 June}. Guests get a credit of {f percent 35 fare|35 percent} against a future voyage.

=== promenade-e
outlet: Harwick Chronicle
url: https://harwickchronicle.example/2032/06/10/log-of-a-sick-ship
published: 2032-06-10
genre: broadsheet

{t|The log of a sick ship}

{n|Clara Achterberg, Santa Olaya
Thursday 10 June 2032. Last modified 11.48}

In the banana shed on the Mole they have put up {f other 300 beds|300 camp beds}, each with a bucket, and on Tuesday morning {s1|a woman in a sequinned jacket} {q1|was asking} everyone in uniform {c1 sequin|when she might fly home}.

{c2 fonseca|"I don't know, my love,"} {q2|said} {s2|Lurdes Fonseca}, who runs the port's health service. {q3|Asked by} {s3|the next man} {c3 nextman|whether he was a prisoner}, {s4|she} {q4|told} him {c4 fonseca|he was a guest of the Islands with very limited walking}.

{s5|Her service} {q5|raised} {c5 phs|its count of the ill to {f affected 388 @2032-06-08 people|388}} that noon, from {f affected 302 @2032-06-05 people|302} on the day that the Grand Promenade was finally allowed alongside. {s6|Belcastra} {q6|says} that {c6 belcastra|{f affected ..259 at_most people|no more than 259 people} have fallen ill}. {c7 lisiecka|The two are counting different things}, {q7|says} {s7|Ewa Lisiecka, a professor of epidemiology}, who advises cruise lines, this one among them. {c8 lisiecka|Whoever never saw the ship's doctor}, {s8|she} {q8|says}, {c8|does not exist for the company}; and until 2 June a visit to the doctor cost {f money 120 dollars|120 dollars}.

{s9|The ship's clinic log}, a copy of which was given to the Chronicle by a member of the crew, {q9|lists} {c9 log|{f affected 26 @2032-05-28 crew|26 crew} with vomiting between 22 and 28 May, on the voyage before}. {s10|It} {q10|notes} beside {f other 4 @2032-05-28 names|four} of the names: {c10 log|"returned to duty, per hotel director"}.

That sits badly with the company's statement of Friday. Brent Aldous, its senior vice president, received us in a hotel in the upper town, in a linen jacket, with a lawyer. {c11 aldous|"A log is a log,"} {s11|he} {q11|said}. {s12,13|He} {q12|denied} that {c12 aldous denies|it showed anything "a competent physician would call an outbreak"} and {q13|demanded to know} {c13 aldous|how this newspaper had come by it}.

The norovirus needs very little. Some 18 particles will do it, too few to see under any microscope a ship would carry, and one episode of vomiting in a carpeted corridor spreads them by the million. Alcohol gel hardly troubles it. Chlorine does, at strengths that also take the colour out of curtains, which is why hotels dislike it and why the inspectors on the Mole have been sniffing the upholstery. Outbreaks at sea are no commoner than on land, in schools or old people's homes, but at sea someone is obliged to count them.

{s14|The family of Walter Hobday}, who died in cabin 7114 on 2 June, {q14|does not accept} {c14 family denies belief|his heart as the cause}. {s15|His daughter} {q15|has petitioned} {c15 hobday|the Harwick coroner for a second examination}. {s16|Dr Nomvula Dlamini, the ship's physician}, {q16|wrote} to her that {c16 dlamini|she had acted "on what I could see and on what I was allowed to test"}. On Monday a woman of 84 died in the island's hospital. {s17|Dr Fonseca} {q17|would only say} that {c17 fonseca|it was too early to tie either death to the virus}.

{s18,19|Chidi Okonjo-Reyes, an inspector with the International Seafarers' Federation}, {q18|accuses} {c18 okonjo|the line of "laundering sick leave"} and {q19|is calling for} {c19 okonjo|the ship to be held until every one of its {f affected 45 crew|45 ill stewards and cooks} has been paid for the days in bed}. By {s20|his} {q20|reckoning}, {c20 okonjo|{f percent 33.3 about hotel staff|a third of the hotel staff} have no contract with the line at all, only with an agency in a country that none of them has visited}.

The Grand Promenade, built at Kollmar in 2024 and named after the street of shops that runs down her middle, has a bowling alley, a chapel licensed for weddings and a carousel brought in pieces from a bankrupt fairground. There are 22 places to eat. There is {f other 1 doctor|one doctor}, with {f other 3 nurses|three nurses}, and a ward of {f other 6 beds|six beds}, which is one more than the flag state requires of a ship that size. Cabins begin below the waterline, for those who work in the laundry, and end in a duplex with a piano.

In the shed, opinion is split by deck. {s21,22|Ingrid Solheim, a retired judge from Tromvik}, {q21|praised} {c21 solheim belief|the stewards as "saints in aprons"} and {q22|intends} {c22 solheim predicted intention|to sail again in the autumn}, her twelfth time. {s23|Others} {q23|want} {c23 passengers predicted intention|to sue}. {s24|Lawyers for {f other 140 passengers|140 passengers}} {q24|are considering} {c24 lawyers predicted intention|a joint claim}; {c25 lawyers predicted|it will turn}, {s25|one of them} {q25|said}, {c25|on the oysters served at the Captain's Welcome}. {s26|Harpreet Gill, a passenger}, {q26|has told} the Daily Lantern that {c26 gill via=lantern>gill|he ate {f other 9 oysters|nine} and was the last of his table to fall ill}.

{s27|The harbourmaster, Tevita Moss}, {q27|hopes} {c27 moss predicted intention|to have the berth free by the 18th}. {s28|He} {q28|is adamant} that {c28 moss|no one but a tug will touch the mooring lines}.

=== promenade-f
outlet: Isles Wire
url: https://isleswire.example/2032/06/17/norovirus-ice-machine
published: 2032-06-17
genre: wire

{t|{c1 phsreport|Ice, not oysters, spread virus on Grand Promenade}, {s1|report} {q1|finds}}

SANTA OLAYA, June 17 (Isles Wire) – {c2 phs probable|A broken ice machine that served {f other 4 bars|four bars} was the {h2|likeliest} source of the virus that sickened {f affected 611 people|611 people} on the cruise ship Grand Promenade}, {s2|the Port Health Service of Corvane} {q2|said} on Thursday.

{s3,4,5|Its interim report} {q3|identified} {c3 phsreport|norovirus in {f other 41 samples|41} of {f other 52 samples|52 samples}} but {q4|does not say} {c4 phsreport silent|how the machine was contaminated}. It {q5|clears} {c5 phsreport denies|the oysters}. {s6|Aldersey Ice and Fish}, which supplied them, {q6|welcomed} {c6 supplier belief|the finding}.

{s7|The Harwick Chronicle} last week {q7|reported}, citing the ship's clinic log, that {c7 chronicle via=chronicle>log|{f affected 26 @2032-05-28 crew|26 crew} had been ill on the previous voyage}. {c8 phsreport cannot_verify|Whether they brought the virus on board} {s8|the inspectors} {q8|could not determine}.

{s9,10|Belcastra Cruises} {q9|accepted} {c9 belcastra belief|the report "in large part"} but {q10|put} {c10 belcastra|the number of ill at {f affected 402 people|402}}. {f killed 3 people|Three passengers} have died. {c11 fonseca probable|The infection {h11|probably} hastened the death of one of them, Walter Hobday}, {q11|said} {s11,12|Dr Lurdes Fonseca, the service's director}, {q12|conceding} that {c12 fonseca|she had at first put it down to age}. {s13|The ship's doctor} {q13|had blamed} {c13 dlamini|his heart}.

{c15 attorney confirms via=attorney>prosecutors|{s14|Prosecutors on the island} {q14|are weighing} {c14 prosecutors predicted intention via=attorney>prosecutors|charges over the cleaning records}}, {s15|the attorney-general's office} {q15|confirmed}. The Grand Promenade's next two sailings have been cancelled. The ship left for Harwick on Wednesday, without passengers and with a crew of {f aboard 240 @2032-06-16 crew|240}.

=== question people ill on the Grand Promenade, early June
verdict: conflicts
origins: 2
answer: promenade-a | 180 | fonseca | phs
answer: promenade-b | - | belcastra | belcastra | confirms | 214 guests and 31 team members
answer: promenade-c | 245 | belcastra | belcastra
answer: promenade-d | 245 | belcastra | belcastra
answer: promenade-e | 388 | phs | phs
answer: promenade-e | ..259 | belcastra | belcastra

=== question people ill on the Grand Promenade, final count
verdict: conflicts
origins: 2
answer: promenade-f | 611 | phs | phs
answer: promenade-f | 402 | belcastra | belcastra

=== question crew ill on the voyage before
verdict: single
origins: 1
answer: promenade-e | 26 | log | log
answer: promenade-f | 26 | chronicle | log

=== question what spread the virus
verdict: conflicts
origins: 2
answer: promenade-c | - | jas | jas | affirms | the oysters at the Captain's Welcome
answer: promenade-f | - | phs | phs | affirms | a broken ice machine
