story: nuclearpact
title: The safeguards report on the Ghalat reactor in Marhaz
split: train
topic: politics

# Who speaks
speaker agency = body | International Safeguards Agency
speaker report = document | safeguards report of November 2037
speaker katende = named | Ambrose Katende
speaker dastan = named | Behnam Dastan
speaker arkan = named | Golam Arkan
speaker parliaments = unnamed | parliaments of Marhaz and the Federation
speaker assembly = unnamed | conservative deputies of Marhaz's Assembly
speaker colquitt = named | Wade Colquitt
speaker ettinger = named | Marcy Ettinger
speaker senators = unnamed | Federation senators opposed to the pact
speaker pommer = named | Rajiv Pommer
speaker qedar = named | Eytan Rosenthal-Haddad
speaker chief = unnamed | intelligence chief of Qedar
speaker imhoff = named | Celeste Imhoff
speaker trust = body | Arms Verification Trust
speaker diplomats = unnamed | diplomats of two Lisse powers
speaker inspector = unnamed | a former inspector
speaker sohrabi = named | Laleh Sohrabi
speaker mayor = named | Dariush Kamali
speaker workers = unnamed | laid-off reactor workers
speaker officials = unnamed | Federation officials
speaker text = document | Lisse agreement
speaker marhaz = body | government of Marhaz
speaker poll = document | Orbis poll
speaker polled = unnamed | Marhazis asked by Orbis
speaker nouri = named | Farid Nouri
speaker wife = unnamed | wife of Farid Nouri
speaker atomic = body | Marhaz Atomic Organisation
speaker fewworkers = unnamed | some of the laid-off workers
speaker speaker = unnamed | Speaker of Marhaz's Assembly
speaker press = unnamed | foreign press
speaker papers = unnamed | newspapers of Marhaz
speaker lawyers = unnamed | three lawyers asked by The Plain Page
speaker brandt = named | Oluwaseun Brandt
speaker experts = unnamed | experts of Qedar's prime minister
speaker campaigners = unnamed | campaigners for disclosure
speaker physicists = unnamed | a group of physicists
speaker optimists = unnamed | optimists about the pact
speaker veterans = unnamed | veterans of earlier pacts
speaker bright = named | Ilana Brightwater
speaker chairmen = unnamed | two committee chairmen of the Federation's Senate
speaker friends = unnamed | friends of Wade Colquitt
speaker abelard = named | Trent Abelard
speaker villagers = unnamed | farmers below the dam
speaker memo = document | memo of the Federation's energy department

=== nuclearpact-a
outlet: Euronord Press
url: https://euronord-press.example/2037/11/11/marhaz-safeguards-report
published: 2037-11-11
genre: wire

{t|{c1 agency|Marhaz reactor filled in, heavy water over the limit}, {s1|inspectors} {q1|report}}

LISSE, 11 Nov (EP) – {c2 agency|Marhaz has put its Ghalat reactor beyond use but holds {f other 130.9 tonnes|130.9 tonnes of heavy water}, slightly more than the {f other 130 tonnes|130} it is allowed}, {s2|the International Safeguards Agency} {q2|told} its governors on Wednesday, in a confidential paper of which Euronord has a copy.

{s3|Golam Arkan, leader of the conservatives in Marhaz's Assembly}, seized on the first finding to {q3|charge} {c3 arkan|the government with having "buried a national treasure in cement"}. In the Federation {s4,5|Senator Wade Colquitt}, {q4|pointing to} {c4 colquitt|the second}, {q5|pronounced} {c5 colquitt|the pact "violated before its second birthday"} and left for the airport.

Neither chamber has a vote on the matter before February.

{s6,7|Diplomats of two of the powers} that signed at Lisse {q6|made light of} {c6 diplomats belief|the excess}, {q7|saying} {c7 diplomats|the surplus, less than a tonne, had been sold in October and was waiting for a ship}. {s8|The agency's director, Ambrose Katende}, {q8|refused to be drawn on} {c8 katende declines|whether it mattered}. {c9 katende|"A litre is a litre,"} {s9|he} {q9|said}.

=== nuclearpact-b
outlet: The Federation Observer
url: https://federation-observer.example/world/analysis-ghalat-report
published: 2037-11-14
genre: broadsheet

{n|THE FEDERATION OBSERVER
World · Home · Economy · Culture · Letters
Listen to this article (11 min)}

{t|In two capitals, a report is read for what it leaves out}

{n|News analysis by Mireille Ashdown and Yusuf Bramante}

The {f other 11 pages|eleven pages} that reached the governors of the safeguards agency on Wednesday contain {f other 2 figures|two figures}, {f other 4 photographs|four photographs} and a footnote, and within a day of their leaking {s1|two parliaments} that have nothing else in common {q1|had agreed} that {c1 parliaments belief|they were not to be trusted}.

In Marhaz the trouble is the concrete. {s2,3|Conservative deputies}, who {q2|have never accepted} that {c2 assembly denies belief|a reactor on which two generations worked should be traded for the use of foreign banks}, {q3|demanded} {c3 assembly|the resignation of the foreign minister, the publication of the photographs and an inquiry into who had supplied the cement}. One wept at the rostrum. {s4|The minister, Behnam Dastan}, sat through it with folded hands before {q4|inquiring} {c4 dastan|how many of those on their feet had read the agreement, since the clause they were shouting came from a draft}.

In the Federation the trouble is the water. {s5|The {f other 52 senators|fifty-two senators}} who wrote to the president on Thursday {q5|see} {c5 senators belief|in {f other 900 litres|nine hundred litres} a test of will}, and {s6|they} {q6|call for} {c6 senators|the old sanctions to be restored by degrees until the tanks are level}. {s8|Marcy Ettinger}, who voted for the pact last year after a month of public agony and {q7|is generally regarded as} {c7 - belief|its least reliable friend}, signed nothing, but {q8|let it be known} through her staff that {c8 ettinger|she had been told of the overrun by a reporter and did not care to be told that way again}. {s9|The majority's own floor leader, Ilana Brightwater}, {h9|{q9|would not rule out}} {c9 bright possible|a motion to suspend the pact for {f duration 90 days|ninety days}}; {s10|two committee chairmen}, without going so far, {q10|have pressed for} {c10 chairmen|the annexes to be shown to the Senate entire}, a thing that the Federation itself voted against when the agency's rules were last revised.

{s11,12|The energy secretary, Rajiv Pommer}, {q11|has cast} {c11 pommer|the matter as one of plumbing}, {q12|contending} that {c12 pommer|a plant which makes the stuff every day will now and then make a little more than it ships, that {s13|Marhaz} {q13|declared} {c13 marhaz via=pommer>marhaz|the excess} before anyone asked, leaving the inspectors nothing to discover, and that the buyer, as it happens, is the Federation}. He was on his third studio of the morning. {s14,15|A memo from his own department}, dated 12 October and shown to the Observer, {q14|had foretold} {c14 memo predicted|"a political spill larger than the physical one"} and {q15|advised} that {c15 memo|somebody telephone the Senate}. Nobody did.

Ghalat was begun in 1998, forty miles up a dry valley, and has never run. Had it done so it would have yielded, as a by-product, enough plutonium each year for a bomb or two; {s16|Marhaz} {q16|has maintained} throughout that {c16 marhaz|it was meant for isotopes and for nothing else}. Under the agreement reached at Lisse eighteen months ago, after talks that consumed three foreign ministers, the steel vessel at its heart was lifted out and the hole filled. The same agreement sent nearly all of the country's enriched uranium abroad on a freighter. {s17|It} {q17|requires} {c17 text|inspections, at short notice, for {f duration 25 years|twenty-five years}}, a period longer than most governments in the region have lasted.

What has gone with the old dispensation is detail. The agency's reports once ran to forty pages. {s18|The new ones} {q18|do not give} {c18 report silent|the stocks by site, the output of each cascade or the names of those interviewed}, {c19 trust belief|an economy} that {s19|the Arms Verification Trust, a private group with a following in both camps}, {q19|deplores}. {s20|Celeste Imhoff, its director}, {q20|does not suspect} {c20 imhoff denies belief|cheating}. {s21|She} {q21|resents} {c21 imhoff belief|being asked to take it on trust that there is none}. {c22 imhoff|"If you want the doubters to believe you,"} {s22|she} {q22|said}, {c22|"show them more than you show your friends, not less. This isn't a hard principle. My children know it."}

{s23|A former inspector} who spent six winters in the country {q23|thought} {c23 inspector belief|this hard on the agency}. {c24 inspector|Brevity}, {s24|he} {q24|pointed out}, {c24|had been asked for by the member states after an embarrassing leak, with the Federation first in line, and the member states pay for the paper}.

The fiercest of the pact's critics abroad has been the quietest this week. {s25,26|Eytan Rosenthal-Haddad, the prime minister of Qedar}, who twice crossed an ocean to {q25|denounce} {c25 qedar belief|the agreement} before other people's legislatures, {q26|remarked} only that {c26 qedar|nothing in the report surprised him}, {s27|his own intelligence chief} {q27|having told} a closed committee the day before that {c27 chief|it was the best news out of Marhaz in twenty years}. {s28|Officials travelling with the president} {q28|are confident} that {c28 officials predicted belief|the pact will see out both legislatures}, one of which faces the voters in the spring and the other in the autumn. It is supposed to run until 2061.

=== nuclearpact-c
outlet: Longitude
url: https://longitude.example/dispatches/ghalat-after-the-concrete
published: 2037-12-03
genre: feature

{t|The men who filled the hole}

{n|LONGITUDE dispatches — words and pictures: Oriol Tavakoli
Like what you read? Join from 4 a month.}

On the road up to Ghalat there is a tea house whose owner used to keep four kettles going for the shifts. He keeps one now, and has rented out the yard to a man with goats. The road itself, two lanes of asphalt laid by army engineers in a single summer, is the best in the province and carries almost nothing.

{c1 atomic|Farid Nouri}, who as a young man poured the first foundation at the reactor, {q1|was asked by} {s1|the Marhaz Atomic Organisation} last winter {c1|to oversee the pouring of the last}. {s2|He} {h2|{q2|thought of}} {c2 nouri possible intention|refusing}. {s3|His wife}, whose brother lost a pharmacy to the sanctions, {q3|persuaded} him that {c3 wife predicted|somebody would do it and that it had better be somebody who could keep the cracks out}. {c4 nouri|"I signed for the cement the way you sign for a coffin,"} {s4|he} {q4|told} me. {c4|"Then I checked it was a good mix.

"It was a very good mix. You could land an aeroplane on it."}

{s5|The government} {q5|has promised} the {f jobs 1400 about workers|1,400 or so workers} laid off in the valley {c5 marhaz intention predicted|places at a fertiliser plant on the plain}, for which a sign has been put up. {s6|Few of them} {q6|believe in} {c6 fewworkers belief|the plant}. {s7|Most} {q7,8|blame} {c7 workers|the foreigners for their idleness}, {s8|some} {c8 fewworkers|the minister who shook hands with them}, and on the wall of the bus depot somebody has written the name of Behnam Dastan with a date beside it, in the manner of a gravestone. {s9|The mayor, Dariush Kamali, a reformist} who was elected on asphalt, {q9|prefers} {c9 mayor intention predicted|to talk about apricots}.

The apricots are worth talking about. They were brought here by monks, grow nowhere else above two thousand metres, and ripen in a single week in July, when the schools close and everyone over the age of six goes up a ladder. Before the reactor the valley lived on them. While it was being built the orchards were let go, since a month on the site paid as much as a harvest, and a third of the old trees were cut for firewood in the cold year of the second embargo.

Below the dam the view is different. {s10,11,12|Farmers there}, who for a generation {h10|{q10|suspected}} {c10 villagers probable belief|the reactor of drinking their river}, {q11|are grateful for} {c11 villagers belief|the concrete}, whatever it may mean to the capital, and {q12|hope} {c12 villagers predicted belief|the pumping station will be theirs}. {s13|An Orbis poll in September} {q13|had} {c13 poll|{s14|{f percent 58 people|58 per cent of Marhazis}} still {q14|in favour of} {c14 polled belief via=poll>polled|the agreement}, with the highest figure in the farming districts and the lowest among the over-sixties}.

Laleh Sohrabi, a physicist, who was struck off the project in 2031 and drives a taxi, took me up to the fence. {c15 sohrabi|The loss}, in {s15|her} {q15|view}, {c15|is neither of a bomb, which was never going to be built by people who could not build a canteen, nor of isotopes, which can be bought, but of a place where {f jobs 300 people|three hundred clever young people} had been given something difficult to do}. {s16,17|She} {q16|supported} {c16 sohrabi belief|the agreement} all the same, and {q17|said} {c17 sohrabi|so} in a newspaper that was closed for printing it. The wind got up. A guard came out, recognised her, and went back in.

=== nuclearpact-d
outlet: Sentinel of Liberty
url: https://sentinel-of-liberty.example/2037/11/12/cheaters-prosper
published: 2037-11-12
genre: blog

{t|Caught: {s1|inspectors} {q1|admit} {c1 agency confirms|Marhaz broke the deal}, {s2|Pommer} {q2|shrugs} {c2 pommer belief|it off}}

It took {f duration 18 months|eighteen months}. The regime that {s3|our betters} {q3|assured} us {c3 officials predicted|would never dare} has dared, and the {f other 900 litres|900 litres of heavy water} it had no right to are sitting in a tank behind a chain-link fence while {s4|the energy secretary} tours the television studios to {q4|explain} that {c4 pommer|tanks fill up}.

Think about that. Rajiv Pommer is the official who fined a dairy in Ostergaard County for spilling milk. {s5|He} {q5|cannot bring himself to call} {c5 pommer declines|this a violation}. {q6|Asked} {f other 4 times|four times} on Morning Federation {c6 -|to use the word}, {s7|he} {q7|spoke of} {c7 pommer|"a variance,"} as if the generals of Marhaz had built a porch too close to the road.

And the buyer? Us! {s8|Administration sources} {q8|boast} that {c8 officials predicted|the surplus is to be paid for with {f money 11000000 dollars|$11 million} of public money and not a crown of it borrowed}, a detail that improves nobody's mood. {s9|Trent Abelard of the Liberty Forum}, one of the few in this town who read the annexes, {q9|was warning of} {c9 abelard predicted|precisely such a trick} when the ink was wet: {c9|they would break the limit, wait for the outcry and send the invoice}. {c10 officials belief|He} {q10|was laughed at by} {s10|people with pensions} then {c10|as a crank}.

Senator Colquitt is not laughing. {s11|He} {q11|means} {c11 colquitt intention predicted|to force a vote before the recess}, and {s12|friends of his} {q12|hint} that {c12 friends possible|he {h12|may} hold up every nominee from Energy until he gets one}. Good. {c13 - possible|Even Marcy Ettinger, who gave us this pact, {h13|{q13|is said}} to be having second thoughts about her second thoughts}. She is welcome to them.

{n|TAGS: Marhaz, appeasement, Pommer | Support us: the Sentinel takes no foreign money | Comments closed}

=== nuclearpact-e
outlet: Marhaz State News Agency
url: https://msna.example/en/2037/11/13/assembly-session-ghalat
published: 2037-11-13
genre: translation

{t|{s1,2|FM} {q1|rejects} {c1 dastan denies|deputies' allegations}, {q2|hails} {c2 dastan belief|"complete fulfilment"}}

Shahr-e Nov, 13 November (MSNA). {s3,4|The Minister of Foreign Affairs, Dr Behnam Dastan}, appearing in the open session of the Assembly, {q3|rejected} {c3 dastan denies|the allegations of certain deputies regarding the Ghalat site} and {q4|affirmed} that {c4 dastan|the works there were carried out by Marhazi hands, with Marhazi materials and under Marhazi supervision}. {c5 dastan|"No inspector has set foot in any place to which he had not been invited,"} {s5|he} {q5|added}.

{s6,7|Deputy Golam Arkan}, taking the floor for the minority, {h6|{q6|cast doubt on}} {c6 arkan denies probable belief|the photographs} and {q7|proposed} {c7 arkan intention predicted|to visit the site at the head of a delegation}, a request that {s8|the Speaker} {q8|promised} {c8 speaker intention predicted|to examine}.

{s9|The Marhaz Atomic Organisation} {q9|announced} for its part that {c9 atomic predicted|the surplus heavy water, "a fruit of the diligence of our youth," will be loaded at Bandar Kuh before the end of the month}. {s10|It} {q10|dismissed} {c10 atomic denies belief|{q11|claims} in {s11|the foreign press} that {c11 press via=atomic>press|the quantity had been concealed}}.

{s12|A number of newspapers} {q12|had spoken of} {c12 papers|a walk-out by {f other 40 about deputies|some forty deputies}}. The session was adjourned at noon for prayer and for the birthday of the Speaker, who is eighty.

=== nuclearpact-f
outlet: The Plain Page
url: https://plain-page.example/explainers/heavy-water-questions
published: 2037-11-18
genre: newsletter

{t|Heavy water, light reading: your questions on the Marhaz row}

**Has the agreement been broken?** {c1 lawyers|On its letter, yes}, in the {q1|judgment} of {s1|three of the four lawyers} whom we rang. {s2|The fourth, Oluwaseun Brandt of Lisse University}, {q2|reads} {c2 brandt belief|the limit as an average over the year}. It does not help that {s3|the text} {q3|has} {c3 text|"approximately" in one of its languages and nothing of the kind in the other two}.

**Is the stuff dangerous?** You could drink a glass of it. Its use is to slow down neutrons in a kind of reactor that Marhaz no longer possesses, so that a surplus is worth having only if one plans to build another. {s4|Qedar's prime minister} {q4|has hinted} {c4 qedar|as much}, most recently at a dinner for donors; {s5|his own experts}, when pressed by a committee of his parliament in the summer, {q5|would not go along with} {c5 experts denies belief|him}.

**Why so few pages?** {s6|The agency} {q6|cites} {c6 agency|the wishes of its members}. {s7,8|Campaigners for disclosure}, {q7|unconvinced by} {c7 campaigners denies belief|that}, {q8|want} {c8 campaigners intention predicted|the annexes put online within a week of each meeting}, and {s9|a group of {f other 60 about physicists|some sixty physicists}}, not all of them friends of the pact, {q9|have written in support of} {c9 physicists belief|the idea}. {s10|The agency's press office} {q10|did not acknowledge} {c10 agency silent|a letter that we sent on the 12th}.

**Will either parliament kill it?** Probably not this winter. In Marhaz a bill to refill the reactor, so to speak, would need the signature of a president who staked his office on emptying it. In the Federation the arithmetic is against {s11|those} who {q11|wish} {c11 senators intention predicted|to see it dead}: they have {f other 52 votes|52 votes} and need {f other 60 votes|60}. {s12|The optimists} {q12|conclude} from this that {c12 optimists belief|the thing is safe}. {s13|Veterans of earlier pacts} are less sanguine, {q13|observing} that {c13 veterans|such instruments are seldom struck down, that they are starved instead, a bank here and a licence there, until one side asks what it is getting for its trouble, and that this had begun well before anyone weighed the water}.

