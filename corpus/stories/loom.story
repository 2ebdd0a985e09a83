story: loom
title: A fire at the Lotus Loom garment factory and the strike that followed it
split: train
topic: business

speaker ministry = body | labour ministry
speaker zone = body | administration of the Thung Sai zone
speaker families = unnamed | families of the dead
speaker reports = document | reports of the labour ministry
speaker union = body | Federation of Garment and Shoe Workers
speaker thang = named | Pham Duc Thang
speaker company = body | Lotus Loom
speaker norrbo = body | Norrbo
speaker certiq = document | Certiq inspection report of February
speaker certiqco = body | Certiq
speaker kanya = named | Kanya Wongsiri
speaker pell = body | Pell & Cray
speaker khoa = named | Dao Minh Khoa
speaker somchai = named | Somchai Rattanaporn
speaker lien = named | Nguyen Thi Bich Lien
speaker anong = named | Anong Srisuwan
speaker footage = footage | telephone footage from the dormitory roof
speaker workers = unnamed | strikers at Lotus Loom
speaker inspectors = unnamed | two former Certiq inspectors
speaker analysts = unnamed | buyers and analysts
speaker prasert = named | Prasert Boonmee
speaker times = outlet | The Quayland Times
speaker owners = body | Exporters' Association
speaker older = unnamed | some of the older women at the gate
speaker tuan = named | Vo Anh Tuan
speaker officials = unnamed | ministry officials
speaker campaigners = unnamed | campaigners abroad

=== loom-a
outlet: Delta Press
url: https://delta-press.example/en/lotus-loom-fire
published: 2035-06-05
genre: wire

{t|{f killed 2 people|Two} dead in garment factory fire; {s1|union} {q1|says} {c1 union|exit was chained}}

PHANVIEN (Delta Press) — A fire at a garment factory in the south killed {f killed 2 women|two women} and injured {f injured 17 others|17 other people} late on Monday. {c2 ministry|Both of the dead}, {s2|the labour ministry} {q2|said}, {c2|were on the night shift}.

{s3,4,5|The Federation of Garment and Shoe Workers} {q3|disputed} {c3 union denies|the toll}, {q4|putting} {c4 union|it at {f killed 4 dead|four}}, and {q5|said} {c5 union|one of the cutting hall's {f other 3 exits|three exits} had been chained}.

{c6 thang|The fire began at 9:20 p.m. in a stack of offcuts}, {q6|according to} {s6,7|Pham Duc Thang, the fire chief of the Thung Sai export zone}, who {q7|blamed} {c7 thang|a heat sealer}.

{s8|Lotus Loom}, which sews for Norrbo and Pell & Cray, {q8|did not return} {c8 company silent|calls}. It has {f jobs 1900 about workers|some 1,900 workers} and was opened in 2026.

=== loom-b
outlet: Norrbo AB
url: https://norrbo.example/press/statement-lotus-loom
published: 2035-06-07
genre: press release

{n|norrbo
Products   Stores   Responsibility   Press room}

{t|Statement on the fire at Lotus Loom}

{s1,2|Norrbo} {q1|deeply regrets} {c1 norrbo belief|the loss of life at the premises of one of its suppliers on 4 June} and {q2|has requested} {c2 norrbo|a full account from the owners}.

{s3|An inspection carried out by Certiq in February} {q3|found} {c3 certiq|all exits at the site "lit, marked and free of obstruction"}. {s4|Norrbo} {q4|is not aware of} {c4 norrbo belief|any later change}. New orders have been suspended until the cause of the fire has been established.

{c5 kanya|"Safety comes before speed,"} {q5|said} {s5,6|Kanya Wongsiri, Head of Sourcing, Continental Markets}, {q6|adding} that {c6 kanya predicted|work in progress, {f other 84000 garments|84,000 garments} in all, would be paid for in full}.

{s7,8|Norrbo} {q7|supports} {c7 norrbo belief|the right of workers to organise} and {q8|calls on} {c8 norrbo|all parties to resume dialogue}.

{n|Images may be used free of charge with credit.
Media line 0800-1730}

=== loom-c
outlet: Seam & Supply
url: https://seam-and-supply.example/news/lotus-loom-audit
published: 2035-06-08
genre: trade

{t|Lotus Loom passed its audit in February. Then it burned in June}

{n|By Henrike Tolvanen}

Norrbo has stopped ordering from Lotus Loom, where a fire on Monday night killed {f killed 3 @2035-06-08 women|three women}, the third of whom died in hospital this morning. The group takes {f percent 12 about of output|about 12 per cent} of the factory's output, most of it jersey.

The suspension came with {q1|an assurance} from {s1|the group} that {c1 norrbo|nothing had been amiss when the site was last looked at}. By {s2|its} {q2|account}, {c2 norrbo|Certiq's inspectors had in February seen every exit "lit, marked and free of obstruction"}.

Certiq, one of five firms that share nearly all of the inspection business in the delta, is paid by the factory, as is usual. A visit takes two days and is announced. The inspectors bring a list of 240 points, among them the height of the extinguishers and the temperature of the drinking water, and each point is worth the same. Lotus Loom scored 91 per cent. It lost marks for a first-aid box without scissors.

{c3 inspectors|Chains}, {s3|two people} who used to inspect for Certiq {q3|said}, {c3|come off "before the kettle is on"}. {s4|The firm} {q4|rejected} {c4 certiqco denies|the suggestion that its visits can be gamed} and {q5|pointed to} {s5|its} {c5 certiqco|record of {f other 31 factories|31 factories} failed last year}.

{s6|Pell & Cray, the other large customer}, {q6|has been silent} so far {c6 pell silent|about its orders}. {s7|Buyers} {q7|expect} {c7 analysts predicted belief|it to follow Norrbo out}, if only because a line that sews for one chain cannot easily be kept warm by half of another's autumn range.

For the factory the arithmetic is short. A polo shirt leaves Thung Sai at the equivalent of a tram ticket and is sold for that of a dinner. Thread, cloth and buttons are bought from whichever mill the chain has named, so that what remains for the owners to save on is light, rent, rags and hours. The night shift was begun in 2031, when the season for summer shirts was brought forward by a month.

Cut cloth is meanwhile sitting in Thung Sai in the rainy season. It mildews in about three weeks.

=== loom-d
outlet: National Information Service
url: https://nis.example/en/labour-minister-thung-sai
published: 2035-06-11
genre: translation

{t|{s1|Labour Minister}{q1|:} {c1 khoa denies|No locked doors at Thung Sai}}

PHANVIEN, 11 June. /NIS/. The Minister of Labour and Social Harmony, Dao Minh Khoa, on Monday inspected the site of the incident at the Lotus Loom enterprise, where {f killed 3 workers|three female workers} lost their lives.

{c2 khoa denies|Allegations that the exits were chained "do not correspond to reality"}, {s2|the minister} {q2|said}. {c3 khoa|A chain found in the ashes}, {s3|he} {q3|informed}, {c3|belonged to a bicycle}.

{s4,5|D. M. Khoa} {q4|expressed confidence} that {c4 khoa predicted belief|a commission headed by his deputy would establish all circumstances by the end of the month}, and {q5|criticised} {c5 khoa belief|"certain persons" for spreading the figure of {f killed 4 dead|four dead}}. {f injured 12 others|Twelve others} remain in hospital, of them {f injured 2 in grave condition|two} in grave condition.

{c6 prasert|The enterprise}, {q6|it was noted by} {s6|Prasert Boonmee, chairman of the Exporters' Association}, {c6|has paid compensation of {f money 60000 lan|60,000 lan} to each family}. {s7|The families} {q7|thanked} {c7 families belief|the management for its sincerity}.

The Lotus Loom enterprise was put into operation in 2026 and repeatedly received the pennant of the zone for fulfilment of export targets. Traffic on the adjoining road, interrupted during the work of the fire brigade, was restored on 5 June. Schoolchildren have planted forty frangipani trees along the fence.

The minister also laid a wreath. On the same day he opened a bridge.

=== loom-e
outlet: The Quayland Times
url: https://quayland-times.example/world/thung-sai-strike-lotus-loom
published: 2035-06-16
genre: broadsheet

{n|THE QUAYLAND TIMES
Home | World | Money | Crossword
You have 2 free articles left this month}

{t|{s23,24|They} began by {q23|asking about} {c23 workers|a door}. Now they {q24|want} {c24 workers predicted intention|a rise}}

{n|Imogen Strake
Thung Sai
Saturday June 16 2035, 12.01am}

At half past five in the morning the road to the Thung Sai zone belongs to bicycles. They come out of the rented rooms behind the market in twos and threes, then in dozens, their riders in masks and long sleeves against a sun that has not risen, and by six there are so many that the rice-soup sellers have to shout. On Tuesday they all stopped at the gate of Lotus Loom, got off and sat down.

The third of the dead had been buried on the Saturday. {s1|The zone's administration} {q1|counted} {c1 zone|{f attending 800 @2035-06-12 people|800 people} on the road}; {s2|the union}, which has banners but no office, {q2|claimed} {c2 union|{f attending 1700 @2035-06-12 people|1,700}}. Nobody has sewn a stitch since.

{s3|The strikers} {q3|want} {c3 workers predicted intention|{f money 290 lan a day|290 lan a day}}. They have been getting {f money 214 lan a day|214}, which in Thung Sai buys a room for a night, two meals and the ferry home on one Sunday in the month. {s4|Their} other {q4|demand}, that {c4 workers|the doors be opened from inside with a bar and not a key}, is the older of the two, and the reason why so many of them sat down before anybody had mentioned money.

{c5 anong|"You can hear a key,"} {q5|said} {s5|Anong Srisuwan}, 34, who stitches collars and lost a cousin in the cutting hall. {c5|"It is a small sound.

"You are sewing and you hear it go round, every night, at ten past nine. After a year you don't hear it. I would like to hear it again and get up."}

Lotus Loom belongs to a family that made fishing nets until nylon came, then school shirts, and since 2026 almost nothing but jersey for chains in colder countries. The factory stands on what was a duck pond. It is three storeys of blue sheet with a canteen at the back; on the night of the fire {f other 310 workers|310 people} were on shift and most were at supper. The cutting hall, where the offcuts are baled, has a loading door, a staircase and a side exit. The loading door was down. It is about the side exit that the quarrel is.

{s6|The plant manager, Somchai Rattanaporn}, {q6|is insistent} that {c6 somchai|it was shut but not locked}. {s7|His} {q7|claim} that {c7 somchai|the women "ran the wrong way in the smoke"} has caused more anger than the fire did. {s8|Telephone footage taken from a dormitory roof at 9.31 that night}, and examined by The Quayland Times, {q8|shows} {c8 footage|{f other 2 @2035-06-04 men|two men} swinging a bench at the outside of a door, which does not give}. {s9,10|The Times} {q9|was able to match} {c9 times|the windows above it to the north wall}, but {q10|could not tell} {c10 times cannot_verify|what, if anything, held the door}.

{s11|The labour minister}, who inspected the ashes on Monday, {q11|has attributed} {c11 khoa|a length of chain to a bicycle}. On Thursday somebody hung {f other 40 @2035-06-14 bicycle chains|forty bicycle chains} on his ministry's railings, and they were still there, policed by one man in a plastic chair, when I passed yesterday.

{s12|Nguyen Thi Bich Lien}, the 29-year-old who speaks for the strikers and who had until last week been a line supervisor with a company scooter, {h12|{q12|does not believe}} {c12 lien denies probable belief|anyone meant harm}. {c13 lien|The doors}, {s13|she} {q13|said} over a bowl of soup that had been paid for by a stranger, {c13|were locked because in April somebody had carried out two dozen polo shirts under a raincoat, because the deduction for the shirts had come out of the wages of the guards, because the guards had families, and because nobody above the guards had ever been asked to sit in that hall for ten hours with the fans off}. {c14 prasert|She} {q14|has been accused by} {s14|Prasert Boonmee}, who heads the exporters' association, {c14|of taking foreign money}. {c15 lien|"Somebody bought the soup,"} {s15|she} {q15|said}.

The wage is set by a council that met last in 2033. It has nine seats: three for the ministry, three for employers, three for a trade-union congress that belongs to the ministry. A strike is lawful if the congress has called it, and the congress never has; {c25 reports|those that happen anyway} {q25|are known} in {s25|the ministry's reports} {c25|as pauses}. They tend to last four days. Somebody comes down from the capital with a microphone, a sum is found that nobody likes, and the ringleaders are let go one by one in the cool season, when there is less work about.

Prices in the south have gone up by about a fifth since then, rice by more. Neighbouring countries pay somewhat better or a good deal worse, according to which neighbour one looks at, and every minister for a generation has looked at the second sort.

{s16|Mr Boonmee's association} {q16|warns} that {c16 owners predicted|a rate of {f money 290 lan a day|290} would cost the zone {f jobs 11000 jobs|11,000 jobs} by the new year}. {s17|Campaigners abroad}, some of whom have stood outside Norrbo's shops with doors strapped to their backs, {q17|blame} {c17 campaigners|the chains, which have had their polo shirts for the same price since 2029}. {s18|Norrbo} {q18|said} {c18 norrbo|it paid "what the market asks"}. {s19|Pell & Cray} {q19|has refused} {c19 pell declines predicted intention|to publish the prices it pays}; on Friday {s20|it} {q20|said} {c20 pell predicted intention|it would stay}.

{s21|Some of the older women at the gate} {q21|are doubtful of} {c21 older belief|the whole business}. {s26|They} have sat down before, in 2019 and in 2027, and {q26|remember} {c26 older|going in again}. By noon the road is too hot to sit on and the line shrinks into the shade of a hoarding for a golf course, which was to have been built across the canal and was not. {c22 older possible|The company}, {s22|one of them} {q22|said}, {c22|{h22|might} shut for the rains and open in another name}.

=== loom-f
outlet: Radio Delta Online
url: https://radio-delta.example/live/thung-sai-talks
published: 2035-06-18
genre: live blog

{t|Thung Sai talks, as they happened}

{n|Radio Delta Online
Refresh | Most recent first is OFF}

08:10 The two sides are in the zone's canteen. The ministry has brought its own fans.

09:35 {s1|Union}{q1|:} {c1 union|{f money 290 lan a day|290} or nothing}

10:50 {s2|Lotus Loom} {q2|offers} {c2 company predicted intention|{f money 232 lan a day|232 lan} and new bars on {f other 6 doors|six doors}}. {c3 lien|"Six of how many?"} {q3|asks} {s3|Lien}.

12:20 {s4|Ministry officials} {q4|urge} {c4 officials|both sides to meet "in the middle"}. {q5|Asked} {c5 -|which middle}, they go for lunch.

14:05 {s6|Vo Anh Tuan, the deputy minister} who leads the inquiry, {q6|confirms} that {c6 tuan confirms|a padlock has been found}. {s7|He} {q7|does not say} {c7 tuan silent|where}.

15:40 A delegate has fainted. Tea.

17:55 Agreed: {f money 255 lan a day|255 lan}, bars on {f other 22 doors|all 22 doors}, nobody to be dismissed. {s8|The union} {q8|hails} {c8 union belief|"a door that opens"}; {s9|Mr Boonmee} {q9|laments} {c9 prasert belief|"a bad day for the zone"}. {s10|Lien} {q10|wants} {c10 lien predicted intention|it in writing}. Work is to start again on Wednesday.

=== loom-g
outlet: Island Mail
url: https://island-mail.example/world/factory-blaze-kills-two
published: 2035-06-05
genre: tabloid
copy of: loom-a

{t|High-street clothes factory blaze kills {f killed 2 people|two}}

{n|Mail World Desk
Read more: Your summer wardrobe for under 40}

A blaze at a garment factory that sews for Norrbo and Pell & Cray has killed {f killed 2 women|two women} and injured {f injured 17 others|17 other people}. {c1 ministry|Both}, {s1|the labour ministry} {q1|said}, {c1|were on the night shift}.

{s2,3,4|A union} {q2|disputed} {c2 union denies|the toll}, {q3|putting} {c3 union|it at {f killed 4 dead|four}}, and {q4|said} {c4 union|one of {f other 3 exits|three exits} had been chained}.

{c5 thang|The fire began at 9:20 p.m. in a stack of offcuts}, {q5|according to} {s5,6|local fire chief Pham Duc Thang}, who {q6|blamed} {c6 thang|a heat sealer}.

=== question people killed in the fire at Lotus Loom
verdict: conflicts
origins: 2
answer: loom-a | 2 | ministry | ministry
answer: loom-a | 4 | union | union
answer: loom-g | 2 | ministry | ministry
answer: loom-g | 4 | union | union
answer: loom-d | 3 | - | ministry

=== question was the side exit locked
verdict: conflicts
origins: 3
answer: loom-a | - | union | union | chained
answer: loom-d | - | khoa | ministry | denies | no locked doors
answer: loom-e | - | somchai | company | denies | shut but not locked
answer: loom-e | - | times | times | cannot_verify | could not tell what held the door

=== question people on the road on 12 June
verdict: conflicts
origins: 2
answer: loom-e | 800 | zone | zone
answer: loom-e | 1700 | union | union

=== question state of the exits in February
verdict: single
origins: 1
answer: loom-b | - | certiq | certiq | lit, marked and free of obstruction
answer: loom-c | - | norrbo | certiq | lit, marked and free of obstruction
