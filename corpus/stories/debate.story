story: debate
title: The last debate of the Civic Union's candidates before the Okanee primary
split: train
topic: politics

speaker arceneaux = named | Delia Arceneaux
speaker hsu = named | Raymond Hsu
speaker okoro = named | Tobias Okoro
speaker quinones = named | Marisol Quiñones
speaker lindqvist = named | Gil Lindqvist
speaker pell = named | Chandra Pell
speaker hsucamp = body | Hsu campaign
speaker arcaides = unnamed | aides to Delia Arceneaux
speaker arcaide = unnamed | an aide to Delia Arceneaux
speaker wire = outlet | Federal Wire
speaker poll = document | Brandt-Okafor poll of February 20
speaker pollb = document | Brandt-Okafor poll of February 28
speaker lund = named | Bea Lund
speaker fedpaper = document | paper of the Timberworkers' Federation
speaker fed = body | Timberworkers' Federation
speaker romanowski = named | Lech Romanowski
speaker labour = body | National Labour Office
speaker vaz = named | Emmanuel Vaz
speaker memo = document | four-page strategy memo
speaker clarke = named | Fiona Adeyemi-Clarke
speaker attendees = unnamed | two people who attended the meeting at which the memo was presented
speaker attendee = unnamed | one of two people who attended the meeting at which the memo was presented
speaker piche = named | Roland Piché
speaker maseko = named | Thandi Maseko
speaker whitlockoffice = body | office of Adaeze Whitlock
speaker friend = unnamed | a friend of Adaeze Whitlock
speaker okoropeople = unnamed | Tobias Okoro's people
speaker bains = named | Harjit Bains
speaker party = body | state party
speaker clerks = unnamed | county clerks
speaker ledger = outlet | Okanee Ledger-Dispatch
speaker staffer = unnamed | a Hsu staffer
speaker bulletin = document | National Labour Office's last bulletin
speaker strategists = unnamed | strategists in two rival camps
speaker donor = unnamed | a donor
speaker ratings = document | overnight ratings from Halden
speaker gupta = named | Sunil Gupta
speaker actuary = named | Renée Thibodeaux
speaker pollster = named | Ifeoma Okafor
speaker allies = unnamed | allies of Raymond Hsu
speaker courier = outlet | Port Aldous Courier
speaker journal = document | Senate journal for May 2031
speaker camps = body | Hsu and Arceneaux campaigns
speaker whitlock = named | Adaeze Whitlock

=== debate-a
outlet: Federal Wire
url: https://federal-wire.example/politics/okanee-debate-customs-hall
published: 2034-02-23
genre: wire

{t|{s1|Arceneaux} {q1|accuses} {c1 arceneaux|Hsu of 'selling out' mill towns} in last Okanee debate}

FORT LASSITER, Okanee, Feb 23 (Federal Wire) – {s2|Senator Delia Arceneaux} {q2|accused} {c2 arceneaux|her closest rival for the Civic Union nomination, Raymond Hsu, of selling out the mill towns of the north} on Thursday night, in the last and worst-tempered of four debates before Okanee holds the first primary of the season on March 9.

{s3|Hsu}, who ran the Treasury for six years, {q3|said} that {c3 hsu|she had "voted for every line of it"}.

The two met with three other candidates in the old customs hall, before {f attending 1100 about people|about 1,100 people} who had queued in sleet since mid-afternoon. Much of the first hour went on the Northern Freight Act, the 2031 law that ended subsidised rail rates for paper and pulp. {s4|Arceneaux} {q4|says} {c4 arceneaux|the law has cost Okanee {f jobs 14000 jobs|14,000 jobs}}; {s5|Hsu} {q5|put} {c5 hsu|the loss at {f jobs ..3999 less_than jobs|fewer than 4,000}}.

{c6 hsu|"You can shut a mill by law or you can let it be shut by arithmetic,"} {s6|he} {q6|told} the hall, to scattered boos.

{s7,8|Governor Tobias Okoro of Pemigan}, third in most surveys, {q7|urged} {c7 okoro|both to "lower the volume"} and {q8|promised} {c8 okoro predicted intention|to bring back the old rates {f duration ..100 at_most days|within 100 days} of taking office}. {s9,10|Representative Marisol Quiñones}, the only one of the five to {q9|have opposed} {c9 quinones belief|the act} from the start, {q10|asked} {c10 quinones|why nobody on the stage had joined her when it counted}.

{q11|Asked twice by} {s11|the moderator, Chandra Pell of Channel 6}, {c11 pell|whether he meant to trim the widows' pension}, {s12|Hsu} {q12|declined to give} {c12 hsu declines|"a yes or a no made for television"}.

{c13 lindqvist|"Five people, two hours of blame and not one apology,"} {q13|quipped} {s13|Gil Lindqvist, a radio host and the only newcomer in the field}.

{s14|Hsu's campaign} {q14|said} shortly before midnight that {c14 hsucamp|it had taken in {f money 1900000 dollars|$1.9 million} while the cameras were running}. {s15|Arceneaux's aides} {q15|would not disclose} {c15 arcaides declines|theirs}. {s16|Federal Wire} {q16|could not independently verify} {c16 wire cannot_verify|the sum}.

{s17|A Brandt-Okafor poll published on Monday} {q17|put} {c17 poll|Arceneaux at {f percent 31 @2034-02-20 likely primary voters for Arceneaux|31 percent} of likely primary voters, Hsu at {f percent 27 @2034-02-20 likely primary voters for Hsu|27}, Okoro at {f percent 14 @2034-02-20 likely primary voters for Okoro|14} and the other two in single figures}, with a margin of error of 3.5 points.

=== debate-b
outlet: Okanee Ledger-Dispatch
url: https://okanee-ledger.example/2034/02/25/freight-law-debate
published: 2034-02-25
genre: broadsheet

{n|Okanee Ledger-Dispatch
Sections ▾   Obituaries   Puzzles   Subscribe from 2.50 a week}

{t|How a freight law swallowed the Okanee debate}

{n|Words: Ingrid Tsosie-Marsh   Pictures: Abel Nwosu
Feb 25, 2034 · 7 min read · Save · Gift this article}

The lights in the customs hall went down a little after eleven, and the people of Fort Lassiter, who had come in oilskins and their good coats, stood about on the steps and argued. {c1 lund|It had been, "by some distance, the rudest evening I have sat through in this building,"} as {s1|Bea Lund, the hall's caretaker for thirty-one years}, {q1|put it}.

The Northern Freight Act runs to ninety pages and few in Okanee have read them. Passed in the spring of 2031 with votes from both parties, it wound up a system of cheap rail rates that dated from the settlement of the north, when the republic needed pulp and the railways needed customers. Within a year the lines to Caribou Falls and St Odile were running half empty; within two, both towns had lost their mills. That much is common ground. How many livelihoods went with them, and whose signature did it, is not.

{s2|Arceneaux}'s {q2|claim} that {c2 arceneaux via=arceneaux>fedpaper|the act destroyed {f jobs 14000 jobs|14,000 jobs} in the state} comes from a paper of the Timberworkers' Federation, in which hauliers, caterers and "dependants of the trade" are lumped together with the mill hands. {s3|The National Labour Office} {q3|counts} {c3 labour|{f jobs 9200 jobs|9,200}, in paper, pulp and rail together}. {s4|Hsu} {q4|speaks of} {c4 hsu|{f jobs ..3999 less_than jobs|fewer than 4,000}}, and {s5|his campaign} {q5|did not explain}, when we called, {c5 hsucamp silent|how he had arrived at it}.

{c6 vaz|"All three are true if you are allowed to choose the year and the postcode,"} {q6|said} {s6,7|Dr Emmanuel Vaz, a labour economist at the University of Okanee}, who {h7|{q7|estimates}} that {c7 vaz probable|the law itself explains {f percent 60 about jobs lost|about three in five} of the losses}. {c8 vaz probable belief|The rest, {s8|he} {h8|{q8|reckons}}, went to cheap fibre from overseas and would have gone anyway}.

The other half of the evening belonged to a document. {s9|A four-page strategy memo}, first described in these pages on Wednesday, {q9|advises} {c9 memo|Hsu to "park" the widows' pension until the nomination is settled and then "revisit the indexation"}. Dated January 18 and addressed to "R.H.", {s10|it} {q10|warns} that {c10 memo predicted|a pledge to leave the pension alone "{h10|will} be thrown back at us by the first actuary with a microphone"}.

{s11|Hsu}, who {q11|denied} on stage that {c11 hsu denies|he had read it, ordered it or agreed with it}, left by a side door. On Friday {s12,13|his campaign manager, Fiona Adeyemi-Clarke}, {q12|conceded} that {c12 clarke confirms|the paper was genuine} while {q13|insisting} that {c13 clarke|it was "one consultant's homework, read by nobody and filed under M"}. {s14|Two people} who attended the meeting at which it was presented {q14|say} {c14 attendees|the candidate was in the chair, taking notes}. {s15|One of them} {q15|described} {c15 attendee|him as "engaged, even cheerful"}.

In the mill towns themselves the quarrel sounds different. {s16|Roland Piché, the mayor of Caribou Falls}, {q16|supports} {c16 piche belief|Arceneaux}, though {c17 piche|not, {s17|he} {q17|hastened to add}, "because of anything that was shouted on Thursday"}. Forty minutes up the line, in St Odile, {s18|the Reverend Thandi Maseko} {q18|is critical of} {c18 maseko belief|all five}.

{c19 maseko|"They come for the photograph in front of the chimney,"} {s19|she} {q19|said}, stacking hymn books in a church that heats two rooms out of six. {c19|"The chimney is coming down in April. I don't know what they will stand in front of then."}

By Friday evening the endorsements had begun to move. {s20|The Timberworkers' Federation}, which has {f other 41000 federation members|41,000 members} in Okanee, {q20|came out for} {c20 fed belief|the senator}; {s21|its president, Lech Romanowski}, {q21|had told} branches in a letter that {c21 romanowski|he would "sooner back the weather" than the man who drafted the act}. {c22 - possible|Adaeze Whitlock, the former president, {h22|{q22|is said to}} be leaning towards Okoro}, and {s23|the governor's people} {q23|are confident} that {c23 okoropeople predicted belief|she {h23|will} declare herself before the month is out}. {s24|Her office} {q24|has not replied to} {c24 whitlockoffice silent|two letters from this newspaper}.

{c25 bains|"I came for Okoro and went home for Quiñones,"} {q25|said} {s25,26|Harjit Bains, a haulier from Lower Tamsin}, who {h26|{q26|thinks}} {c26 bains probable belief|the congresswoman was the only person up there "who had opened the thing"}. {s27|Her} {q27|call for} {c27 quinones|a public inquiry into how the act was passed} drew the longest applause of the night. {s28|Arceneaux} {q28|has since backed} {c28 arceneaux belief|the idea}, which {s29|Hsu} {q29|dismissed as} {c29 hsu belief|"a committee to find out who was on the committee"}.

Okanee sends {f other 64 delegates|64 delegates} to the July convention out of {f other 2318 delegates|2,318}, and hands out {f percent 66.7 about delegates|two thirds} of them county by county, so that a candidate who wins the emptier half of the map can lose the vote and carry the state. It happened in 2022. {s30|The state party} {q30|expects} {c30 party predicted belief|a turnout of {f attending 300000-340000 @2034-03-09 voters|between 300,000 and 340,000}}; the previous best was in the year of the flood. {s31|County clerks} {h31|{q31|fear}} {c31 clerks predicted belief|shortages of ballot paper in {f other 7.. at_least counties|at least seven counties}}, all of them in the north.

=== debate-c
outlet: Morning Bell
url: https://morning-bell.example/newsletter/0224
published: 2034-02-24
genre: blog

{t|Five takeaways, one memo}

{n|Good morning. It is Friday, thirteen days to Okanee. Was this forwarded to you? Sign up here.}

1. THE MEMO LIVES. {s1|Hsu}'s {q1|denial} that {c1 hsu denies|he had anything to do with the pension paper} barely made it to breakfast. {s2|The Okanee Ledger-Dispatch} {q2|reported} on Wednesday, citing the document itself, that {c2 ledger via=ledger>memo|the pension was to be “parked” until after the convention}. {c3 staffer|“Genuine. Old. Move on,”} {s3|a Hsu staffer} {q3|texted} at 6:12.

2. THE SENATOR'S NUMBER. {s4|Aides} {q4|swear by} {c4 arcaides belief|the {f jobs 14000 jobs|14,000}}. {c5 bulletin|The true total is nearer {f jobs 9200 about jobs|9,200}}, {q5|per} {s5|the National Labour Office's last bulletin}. We asked where the other {f jobs 4800 about jobs|4,800 or so} had got to. {c7 arcaide|“Try the caterers,”} {q7|came the reply from} {s7|one aide}.

3. OKORO, REFEREE. {s8|Strategists in two rival camps} {q8|rated} {c8 strategists belief|him the winner}. Money people did not: {s9|one donor} {q9|said} that {c9 donor|he had “paid for a prizefight and been shown the man with the whistle”}.

4. CASH. {s10|Team Hsu} {q10|is boasting of} {c10 hsucamp|{f money 1900000 dollars|$1.9M} in two hours}. {s11|Lindqvist} {q11|says} {c11 lindqvist|“petrol money, and thank you both”}.

5. THE ROOM. {c12 ratings|Some {f other 6400000 about @2034-02-23 viewers|6.4 million} watched}, {q12|according to} {s12|overnight ratings from Halden}, the smallest audience of the four. Inside, {f attending 1100 @2034-02-23 people|1,100} on hard chairs.

What we're watching: the former president. {s13,14|A friend of hers} {q13|hints at} {c13 friend|“a very southern surprise”}, {q14|without saying} {c14 friend silent|for whom}.

=== debate-d
outlet: Channel 6
url: https://channel6.example/fact-check/okanee-debate-transcript
published: 2034-02-24
genre: broadcast

{t|Fact check: the jobs, the pension and the vote}

It was the line of the night, and our fact-checking desk has spent the day with the ledgers. A transcript, slightly shortened, follows.

{s1|PELL}{q1|:} {c1 pell|Sunil, {s10|the senator} {q10|says} {c10 arceneaux via=pell>arceneaux|the freight law cost this state {f jobs 14000 jobs|fourteen thousand jobs}}. Did it?}

{s2|GUPTA}{q2|:} {c2 gupta|Not on the evidence we have. {s11|The Labour Office} {q11|has} {c11 labour via=gupta>labour|{f jobs 9200 jobs|nine thousand two hundred}}, and that includes the railway.}

{s3|PELL}{q3|:} {c3 pell|And Mr Hsu's {f jobs ..3999 less_than jobs|under four thousand}?}

{s4|GUPTA}{q4|:} {c4 gupta denies|That one leaves out everybody on a short contract. We rated it false as well.}

On the vote there is less doubt. {s5|The Senate journal for May 2031} {q5|shows} {c5 journal|Arceneaux voting for the act at second reading and abstaining on the last}, which bears out part of {s6|Hsu}'s {q6|charge} that {c6 hsu|she had voted for all of it}.

{s7|Renée Thibodeaux, a former government actuary}, {q7|explained} to us {c7 actuary|how a “pause” in indexation works}: {c8 actuary predicted|a widow on the basic rate, {s8|she} {q8|said}, {h8|would} lose {f money 212 about dollars a year|about 212 dollars} in the first year and never get it back}. {s9|Neither the Hsu nor the Arceneaux campaign} {q9|responded to} {c9 camps silent|our questions}.

=== debate-e
outlet: Lassiter Sun
url: https://lassiter-sun.example/news/hall-debate
published: 2034-02-24
genre: tabloid
copy of: debate-a

{t|Mill towns row lights up our customs hall}

{s1|Senator Delia Arceneaux} {q1|accused} {c1 arceneaux|Raymond Hsu, her closest rival for the Civic Union nomination, of selling out the mill towns of the north} in Fort Lassiter last night, in the worst-tempered debate yet before Okanee votes on March 9.

{s2|Hsu} {q2|said} that {c2 hsu|she had "voted for every line of it"}.

The two met with three other candidates before {f attending 1100 about @2034-02-23 people|about 1,100 people} who had queued in sleet. {s3|Arceneaux} {q3|says} {c3 arceneaux|the Northern Freight Act has cost Okanee {f jobs 14000 jobs|14,000 jobs}}; {s4|Hsu} {q4|put} {c4 hsu|the loss at {f jobs ..3999 less_than jobs|fewer than 4,000}}.

{c5 lindqvist|"Five people, two hours of blame and not one apology,"} {q5|quipped} {s5|radio host Gil Lindqvist}.

{s6|Hsu's campaign} {q6|said} that {c6 hsucamp|it had taken in {f money 1900000 dollars|$1.9 million} while the cameras were running}.

=== debate-f
outlet: Capital Standard
url: https://capital-standard.example/politics/okoro-second-okanee
published: 2034-03-01
genre: broadsheet

{t|{c1 pollb|Okoro climbs past Hsu in Okanee}, {s1|poll} {q1|suggests}}

A week after a bruising debate in Fort Lassiter, Governor Tobias Okoro has moved into second place in Okanee. {s2|The latest Brandt-Okafor survey}, based on {f other 1204 interviews|1,204 telephone interviews} finished on Tuesday, {q2|has} {c2 pollb|Arceneaux on {f percent 33 @2034-02-28 likely primary voters for Arceneaux|33 per cent}, Okoro on {f percent 22 @2034-02-28 likely primary voters for Okoro|22} and Hsu on {f percent 19 @2034-02-28 likely primary voters for Hsu|19}}.

{c3 pollster|“Older women have left him in a body,”} {q3|said} {s3,4|Ifeoma Okafor, the firm's director}, {q4|blaming} {c4 pollster|the leaked pension memo}. {s9|She} also {q9|said} that {c9 pollster|the north was thinly sampled}.

Hsu, who was in Port Aldous to see donors, brushed past reporters. {c5 - probable belief|He {h5|{q5|is thought to}} be weighing a withdrawal}, although {c6 hsu denies via=courier>hsu|“that is gossip with a byline,”} {s6|he} {q6|was quoted by the Port Aldous Courier as saying}. {s7|Allies} {q7|want} {c7 allies predicted intention|him to stay in until the southern states vote}.

{s8|Whitlock} {q8|endorsed} {c8 whitlock belief|the governor} on Monday, from her porch.

=== question jobs that the Northern Freight Act cost Okanee
verdict: conflicts
origins: 3
answer: debate-a | 14000 | arceneaux | fedpaper
answer: debate-a | ..3999 | hsu | hsu
answer: debate-b | 14000 | arceneaux | fedpaper
answer: debate-b | 9200 | labour | labour
answer: debate-b | ..3999 | hsu | hsu
answer: debate-c | 9200 | bulletin | labour
answer: debate-d | 9200 | gupta | labour

=== question money that Hsu's campaign raised during the debate
verdict: unverified
origins: 1
answer: debate-a | 1900000 | hsucamp | hsucamp
answer: debate-a | - | wire | wire | cannot_verify | could not independently verify the sum
answer: debate-c | 1900000 | hsucamp | hsucamp
answer: debate-e | 1900000 | hsucamp | hsucamp

=== question whether Hsu knew of the pension memo
verdict: conflicts
origins: 2
answer: debate-b | - | hsu | hsu | denies | had read it, ordered it or agreed with it
answer: debate-b | - | attendees | attendees | the candidate was in the chair, taking notes
answer: debate-c | - | hsu | hsu | denies | had anything to do with it

=== question Hsu's share of likely primary voters, per cent
verdict: supersedes
origins: 1
answer: debate-a | 27 | poll | Brandt-Okafor
answer: debate-f | 19 | pollb | Brandt-Okafor
