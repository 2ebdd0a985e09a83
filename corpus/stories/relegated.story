story: relegated
title: A football club goes into administration and down
split: train
topic: sport

speaker petition = document | petition to the Serrano commercial court
speaker kallergis = named | Aristide Kallergis
speaker league = body | Lega Levante
speaker morandini = named | Teresa Morandini
speaker coutinho = named | Duarte Coutinho
speaker union = body | SGP players' union
speaker echenique = named | Pilar Echenique
speaker bressan = named | Luca Bressan
speaker defender = unnamed | Serrano defender
speaker barbaric = named | Nives Barbaric
speaker trust = body | Curva Salina supporters' trust
speaker radio = outlet | Radio Mare
speaker mayor = named | Joaquim Ferrandis
speaker bank = body | Banco Insular
speaker opposition = unnamed | opposition councillors in Serrano
speaker zografos = named | Eleni Zografos
speaker audit = document | league audit of Serrano's accounts
speaker loi = named | Assunta Loi
speaker radin = named | Mirko Radin
speaker rivals = unnamed | two club directors
speaker velloso = named | Bento Velloso
speaker friends = unnamed | friends of Bento Velloso
speaker fund = body | Carrara Partners
speaker talkers = unnamed | two people who sat in on the talks
speaker footage = footage | footage filmed from the promenade
speaker officials = unnamed | officials at the town hall
speaker critics = unnamed | critics of Aristide Kallergis
speaker tribunal = body | licensing tribunal
speaker banner = document | banner on the Salina stand
speaker presenter = unnamed | Radio Mare presenter
speaker regular = unnamed | regular at the Bar Centrale
speaker councillor = unnamed | opposition councillor and season-ticket holder
speaker directors = unnamed | directors of Unione Serrano
speaker director = unnamed | one of the directors of Unione Serrano
speaker lawyers = unnamed | lawyers for Aristide Kallergis

=== relegated-a
outlet: Sportwire
url: https://sportwire.example/football/unione-serrano-administration
published: 2034-04-03
genre: wire

{t|Serrano enter administration with {f other 6 games|six games} left}

SERRANO, April 3 (Sportwire) - Unione Serrano, champions of the Lega Levante as recently as 2029, were placed in administration on Monday after failing for a third month running to pay their players and staff.

{c1 petition|The club owe {f money 41000000 scudi|41 million scudi} to {f other 160 creditors|160 creditors}}, {q1|according to} {s1|a petition filed with the commercial court by their own directors}. The largest is Banco Insular, which holds the mortgage on the stadium. The smallest, a baker in Via Drago, is out of pocket by {f money 312 scudi|312 scudi} for rolls.

{s2,3|The administrator, Pilar Echenique}, {q2|told} reporters at the players' gate that {c2 echenique|her first task was to find out “whether there is enough in the till to get a team to Saturday”}. She {q3|gave no assurance about} {c3 echenique silent|the jobs of the club's {f jobs 212 employees|212 employees}}.

{c4 - probable belief|Owner Aristide Kallergis, a shipping heir who bought Serrano in 2030, {h4|{q4|is thought}} to be abroad}. {s5|His lawyers} {q5|did not answer} {c5 lawyers silent|emails}.

{s6|The Lega} {q6|said} {c6 league|it had taken note of the court's order}. Its statutes provide for a deduction of {f other 9 points|nine points}, which would drop the club from 15th to last.

{s7,8,9|The players' union, SGP}, {q7|said} that {c7 union|{f money 2900000 scudi|2.9 million scudi} in wages was outstanding}, {q8|demanded} {c8 union|payment by Friday} and {q9|threatened} {c9 union predicted intention|a strike across both divisions}.

=== relegated-b
outlet: Kick24
url: https://kick24.example/serrano-in-administration
published: 2034-04-03
genre: wire
copy of: relegated-a

{t|Former champions Serrano go into administration}

Unione Serrano, champions of the Lega Levante in 2029, were placed in administration on Monday after failing for a third month in a row to pay players and staff.

{c1 petition|The club owe {f money 41000000 scudi|41 million scudi} to {f other 160 creditors|160 creditors}}, {s1|a petition filed by their own directors} {q1|shows}.

{s2|Administrator Pilar Echenique} {q2|told} reporters that {c2 echenique|her first task was to find out “whether there is enough in the till to get a team to Saturday”}.

{c3 - probable belief|Owner Aristide Kallergis, a shipping heir who bought Serrano in 2030, {h3|{q3|is thought}} to be abroad}. {s4|His lawyers} {q4|did not answer} {c4 lawyers silent|emails}.

{s5,6,7|The players' union, SGP}, {q5|said} that {c5 union|{f money 2900000 scudi|2.9 million scudi} in wages was outstanding}, {q6|demanded} {c6 union|payment by Friday} and {q7|threatened} {c7 union predicted intention|a strike across both divisions}.

=== relegated-c
outlet: La Gazeta del Levante
url: https://gazeta-levante.example/sport/live/2034/04/05
published: 2034-04-05
genre: live blog

{n|La Gazeta del Levante · Sport · Live
Refresh for updates}

{t|Unione Serrano live: {c1 union|players ‘ready to walk’} {q1|–} {s1|union}}

11:40 Good morning from the Palazzo della Lega, where the clubs' emergency assembly has run an hour over. Trays of coffee have been in, and out again. For those joining us: the clubs vote by simple majority, one vote each, and Serrano's delegate may speak but not vote, since a club in administration is treated as absent. The last such assembly, over the floodlight strike, took two days.

12:05 {s2|Morandini}{q2|:} {c2 morandini|no special rules for Serrano}

The league's president, Teresa Morandini, has come down the steps. {c3 morandini|“{f other 21 clubs|Twenty-one clubs} pay their bakers,”} {s3,4,5|she} {q3|says}, {c3|“and the twenty-second will be treated as the book says.”} She {q4|won't say} {c4 morandini declines|when the licensing tribunal will sit} but {q5|hints} {c5 morandini possible|it {h5|may} be before the weekend}.

12:31 {s6|Two club directors, both from the south}, {q6|say} {c6 rivals|a loan of {f money 2000000 scudi|two million scudi} to Serrano was put to the room and voted down}. {s17|They} {q17|did not give} {c17 rivals silent|the vote}.

12:50 {s7|SGP}{q7|:} {c7 union|Wage arrears now {f money 3400000 scudi|3.4m}}

{c8 coutinho|“Boys of nineteen are borrowing petrol money from the kit man,”} {q8|says} {s8,9|Duarte Coutinho, the union's general secretary}, who {q9|has asked} {c9 coutinho|the league to open its hardship fund}. The higher figure takes in the April wages of the women's side, which were due on Tuesday.

13:15 Kallergis breaks his silence. Speaking to Radio Mare, {s10,11|the owner} {q10|put} {c10 kallergis via=radio>kallergis|the debt at {f money 27000000 scudi|27 million scudi}} and {q11|blamed} {c11 kallergis via=radio>kallergis|the league for sitting on Serrano's television money}. {s12|He} {q12|denied} {c12 kallergis denies via=radio>kallergis|having fled}. {c13 kallergis via=radio>kallergis|“I am at my dentist's,”} {s13|he} {q13|told} the station.

13:22 {s14|Footage filmed from the promenade} {q14|shows} {c14 footage|the shutters down at his villa}. We cannot tell when it was shot.

13:40 {c16 morandini|“Not one scudo has been held back,”} {s16|Morandini} {q16|said} just now from a car window.

14:10 The assembly has broken up. More in tomorrow's paper.

=== relegated-d
outlet: Il Salino
url: https://ilsalino.example/cronaca/kallergis-parla
published: 2034-04-05
genre: local

{t|{c1 kallergis via=radio>kallergis|‘I am at my dentist's’}{q1|:} {s1|Kallergis}}

The whole of Serrano stopped at one o'clock to listen. In the fish market they turned the radio up and the hoses off.

In twelve minutes on Radio Mare, {s2,3|Aristide Kallergis} {q2|said} {c2 kallergis via=radio>kallergis|the club owed {f money 27000000 scudi|27 million scudi}, “and not a scudo more”}, and {q3|called} {c3 kallergis belief via=radio>kallergis|the directors who had gone to court “frightened accountants”}. There was, too, {s4|his} {q4|promise} {c4 kallergis predicted intention via=radio>kallergis|to pay the {f jobs 9 cleaners|nine cleaners} out of his own pocket}; {s5|he} {q5|did not say} {c5 kallergis silent via=radio>kallergis|when}.

{q6|Asked by} {s6|the presenter} {c6 presenter via=radio>presenter|why the players had had nothing since the turn of the year}, {s7|he} {q7|answered}: {c7 kallergis via=radio>kallergis|“Ask the league. It has my television money.”} {s8|The league's president} {q8|disputes} {c8 morandini denies|that}.

At the Bar Centrale, where the clock still shows the kick-off of the last home win, opinion was divided along the counter. {s9|One regular} {q9|was for} {c9 regular belief|giving the man a hearing}. {c10 barbaric|“My dentist has no view of the harbour,”} {q10|said} {s10,11|Nives Barbaric}, who chairs the Curva Salina trust, before {q11|wondering} aloud {c11 barbaric|whether anything would be coming out}.

There are two dentists in Via Drago. Neither picked up the phone.

=== relegated-e
outlet: Curva Salina
url: https://curvasalina.example/comunicati/2034-04-06
published: 2034-04-06
genre: press release

{t|COMMUNIQUÉ No. 14}

{s1,2|The supporters' trust Curva Salina}, {f other 2300 members|2,300 members} on the day of writing, {q1|regrets} {c1 trust belief|the court's decision} and {q2|condemns} {c2 trust belief|those who were paid to see it coming}.

We support the players, in the dressing room or on the picket. We oppose any sale of the ground that does not carry a covenant for football. We call on the city to act before the bank does.

A collection for the laundry, kitchen and ground staff opens on Saturday at Gate 7. It stood at {f money 18400 scudi|18,400 scudi} before it was announced. We intend to publish every receipt.

=== relegated-f
outlet: Corriere delle Saline
url: https://corriere-saline.example/inchieste/unione-serrano
published: 2034-04-08
genre: feature

{n|CORRIERE DELLE SALINE
Politica  Cronaca  Sport  Cultura
Translated from the print edition}

{t|The laundry, the mower and the missing millions}

{n|By Vesna Calabrò
Photographs: Iker Solana
Reading time: 6 minutes}

At half past six each morning Assunta Loi lets herself in by the players' gate, as she has since 1998, and puts on the lights in a laundry that has no machines. They were leased. The firm that owned them sent its invoices all winter to an office upstairs where the only thing still plugged in is a trophy cabinet, and in February it sent a lorry.

{c1 loi|“What fits in the sink I do in the sink,”} {s1|she} {q1|says}, {c1|“and the rest goes to my sister's.”} Paid nothing since New Year, {s2|Loi} {q2|does not blame} {c2 loi belief|the players, nor, entirely, the man who bought the club}.

He arrived in June 2030 in a white suit, on a day so hot that the brass band played sitting down. Serrano had won the league in the previous year, for the third time in their history, with a squad that cost less than some of their rivals' full-backs. {s31|Aristide Kallergis} {q31|warned against} {c31 kallergis|expecting miracles} and then set about buying them: fourteen forwards in four years, a roof for the Salina stand, a training ground on reclaimed salt pans that floods in November. For two seasons it looked like generosity.

It was, in large part, an advance. {s3,4|A league audit completed in January and seen by this newspaper} {q3|found} that {c3 audit|Serrano had signed over their television income until 2037 to a fund, Carrara Partners, in exchange for {f money 18000000 scudi @2034-01-31|18 million scudi} in cash}. It {q4|was unable to establish} {c4 audit cannot_verify|where {f money 5200000 scudi @2034-01-31|5.2 million} of it had gone}. {s5|Critics} {q5|liken} {c5 critics belief|the arrangement to a pawnshop with floodlights}; {s6|the owner}, in his only interview, {q6|preferred} {c6 kallergis via=radio>kallergis|“ordinary bridge finance”}.

{s7,8|Eleni Zografos, a sports economist at Porto Raguso}, {q7|is convinced} {c7 zografos belief|{f other 4-5 clubs|four or five} of the Lega's {f other 22 clubs|22 clubs} live the same way}. {c8 zografos|“The difference with Serrano,”} she {q8|says}, {c8|“is that somebody opened the drawer.”} {s9|Her} {q9|forecast is} {c9 zografos belief predicted|another failure before Christmas}, though {s10|she} {q10|would not name} {c10 zografos declines|the candidate}.

Upstairs, Pilar Echenique works from the old trophy room with two juniors and a kettle. She sold the team bus on Wednesday. The squad will travel to Saturday's match, 210 kilometres each way, in cars. On the wall behind her desk the paler squares show where the team photographs hung until the bailiffs took them for the frames; on the floor, in eleven banana crates, is the club's correspondence since 1926, much of it unopened. The league titles of 1953 and 1961 are represented by a pennant. The one of 2029, a silver tureen on four lions, is in the bank.

{c11 bressan|“We found out about the bus from the groundsman,”} {q11|says} {s11,12|Luca Bressan, the captain}, who {q12|admits} that {c12 bressan|at 34 he can afford to wait where the youngsters cannot}.

{c13 bressan|“In January we asked the secretary when. Friday, he told us. In February we asked again and it was Friday again.

“After that we stopped asking,”} {s13|he} {q13|said}.

{s14|A defender, one of the longest-serving at the club}, {q14|told} me {c14 defender|{f other 3.. vague players|several of them} had been pressed to sign receipts for wages they never saw}. {s15|Echenique} {q15|has not been able to confirm} {c15 echenique cannot_verify|this}. {s16|Mirko Radin, the groundsman}, {q16|recalls} {c16 radin|how they came for the mower}. {c17 radin|“I said it was mine. It wasn't, but I'd sharpened it for nine years,”} {s17|he} {q17|said}.

The city has been here before, with the cannery and with the tram. {s18,19|The mayor, Joaquim Ferrandis}, {q18|wants} {c18 mayor predicted intention|the council to buy the stadium for {f money 9000000 scudi|9 million scudi} and let it back to whoever owns the team}. He {q19|has ruled out} {c19 mayor|spending public money on wages}. {c32 officials|What moved him}, {s32|officials at the town hall} {q32|let it be known}, {c32|was a letter}: he {q20|was told by} {s20|Banco Insular} on 29 March that {c20 bank predicted|the mortgage would be called in at the end of the season}. {s21|Opposition councillors} {q21|are against} {c21 opposition belief|the purchase}; {s22|one of them, a Serrano season-ticket holder of thirty years' standing}, {q22|dubbed} {c22 councillor belief|it “the dearest lawn in the republic.”}

Then there is the question of a buyer. {c23 - possible|A group led by the wine merchant Bento Velloso {h23|{q23|is rumoured}} to be preparing an offer of {f money 12000000 about scudi|around 12 million scudi}}. {s24,25|Velloso}, tracked down in his cellar, {q24|neither confirmed nor denied} {c24 velloso declines|it}, {q25|joking} that {c25 velloso|he had “drunk with worse debtors.”} {c26 friends predicted|He will not move until the debt to Carrara Partners is struck out}, {s26|friends} {q26|say}. {c27 talkers via=talkers>fund|{s28|The fund} {q28|has refused} {c28 fund declines via=talkers>fund|to forgo a single scudo}}, {q27|according to} {s27|two people} who sat in on the talks.

On Monday the licensing tribunal sits, three judges in a room above a pharmacy. Under Article 61 a club that enters administration before the last day of April loses nine points in the current season; after that date, in the next. Had the directors held out for four weeks more, Serrano would have gone down, if they went down, on the field. {s29|The directors} {q29|were aware of} {c29 directors belief|the date}. There was by then, {s30|one of them} {q30|said} to me on the stairs, {c30 director|“nothing left to hold out with.”}

{n|© Corriere delle Saline
Support our reporting from 4 scudi a month}

=== relegated-g
outlet: Sportwire
url: https://sportwire.example/football/serrano-relegated-points
published: 2034-04-10
genre: wire

{t|Serrano relegated as tribunal takes {f other 9 points|nine points}}

SERRANO, April 10 (Sportwire) - Unione Serrano were relegated from the Lega Levante on Monday when the licensing tribunal docked them {f other 9 points|nine points} for entering administration, leaving them out of reach of safety after Saturday's 4-0 defeat. It is the first time since 1971 that they will play outside the top division. Serrano, whose ground holds 14,000, went up that year on a coin toss after three drawn play-offs, and in the half-century since have finished as high as first and no lower than 17th.

In its ruling, which ran to {f records 38 pages|38 pages}, {s1|the tribunal} {q1|wrote} that {c1 tribunal|the club had “concealed the scale of its obligations from its peers and from its public”}. {s2,3|Lawyers for Kallergis} {q2|branded} {c2 lawyers belief|the decision unlawful} and {q3|vowed} {c3 lawyers predicted intention|to appeal}. {s11|Kallergis} himself {q11|was quoted by Radio Mare as saying} that {c11 kallergis via=radio>kallergis|“a club is more than a column of figures”}.

{s4|League president Teresa Morandini} {q4|defended} {c4 morandini belief|it}. {c5 morandini|“I take no pleasure in arithmetic,”} {s5|she} {q5|said}.

{s6,7|Echenique} {q6|told} creditors earlier in the day that {c6 echenique|their claims now came to {f money 46000000 scudi|46 million scudi}, {f money 5000000 scudi|five million} more than the directors had declared}, and {q7|said} that {c7 echenique predicted|{f jobs 31 employees|31} of the {f jobs 212 employees|212 employees} would go this week}. None of the players is among them, though {f other 6 players|six} have activated clauses that let them leave for nothing.

{s8,9|Duarte Coutinho of the SGP} {q8|welcomed} {c8 coutinho belief|the release of {f money 2000000 scudi|two million scudi} from the league's hardship fund}, {q9|saying} that {c9 coutinho|players were still short of {f money 1400000 scudi|1.4 million}}.

Outside, perhaps {f attending 400 about fans|400 supporters} stood in the rain. {s10|A banner hung from the Salina stand} {q10|read}: {c10 banner|“SOLD BY THE METRE”}.

=== question debts of Unione Serrano
verdict: conflicts
origins: 3
answer: relegated-a | 41000000 | petition | petition
answer: relegated-b | 41000000 | petition | petition
answer: relegated-c | 27000000 | kallergis | kallergis
answer: relegated-d | 27000000 | kallergis | kallergis
answer: relegated-g | 46000000 | echenique | echenique

=== question wages outstanding
verdict: supersedes
origins: 1
answer: relegated-a | 2900000 | union | union
answer: relegated-b | 2900000 | union | union
answer: relegated-c | 3400000 | union | union
answer: relegated-g | 1400000 | coutinho | union

=== question did the league hold back Serrano's television money
verdict: conflicts
origins: 2
answer: relegated-c | - | kallergis | kallergis | it is sitting on the money
answer: relegated-d | - | kallergis | kallergis | it has the money
answer: relegated-c | - | morandini | morandini | denies | not one scudo
answer: relegated-d | - | morandini | morandini | denies | it has the money
