story: coaltown
title: A magazine visits the voters of a closed coal mine at Bellrace, and the town answers
split: train
topic: politics

# Who speaks
speaker dorrie = named | Dorrie Vandenberg
speaker marchenko = named | Quentin Marchenko
speaker engineers = unnamed | mining engineers consulted by the Capital Review
speaker castleford = named | Imran Castleford
speaker colleagues = unnamed | colleagues of Imran Castleford
speaker bench = unnamed | retired men outside the Miners' Institute
speaker onebench = unnamed | one of the retired men outside the Miners' Institute
speaker otieno = named | Gwilym Otieno
speaker managers = unnamed | managers of the League in the capital
speaker shanice = named | Shanice Przybylski
speaker husband = unnamed | husband of Shanice Przybylski
speaker pastor = named | Ruben Okonedo
speaker poll = document | Furrow Research poll
speaker polled = unnamed | people asked by Furrow Research
speaker council = body | Bellrace town council
speaker lomax = named | Thea Lomax
speaker editor = named | Jocasta Delgado-Hume
speaker lamp = outlet | Bellrace Lamp
speaker cadoc = named | Cadoc Menendez
speaker young = unnamed | young people at the bus shelter
speaker roofer = unnamed | an apprentice roofer
speaker estates = body | Coal Estates Office
speaker abernathy = named | Leif Abernathy-Khan
speaker survey = document | 2031 survey of Number Six
speaker review = outlet | Capital Review
speaker pressoffice = body | press office of Quentin Marchenko
speaker tape = footage | tape of the investors' lunch
speaker frey = named | Ailsa Boateng-Frey
speaker freehold = body | Freehold
speaker treasury = body | Treasury
speaker manifesto = document | first manifesto of Freehold
speaker farmers = unnamed | farmers who founded Freehold
speaker photo = footage | opening photograph of the Capital Review's article
speaker couple = unnamed | Shanice Przybylski and her husband
speaker register = document | council register of houses
speaker owners = unnamed | two owners in Chapel Row
speaker neighbors = unnamed | two thirds of the people of the district
speaker headquarters = unnamed | some at League headquarters
speaker others = unnamed | others in the League
speaker tanaka = named | Eirlys Tanaka
speaker farmradio = outlet | a farm radio station
speaker writers = unnamed | those who write about Quentin Marchenko
speaker strategists = unnamed | League strategists
speaker voters = unnamed | voters for Quentin Marchenko
speaker continental = outlet | The Continental
speaker crowd = unnamed | others on Furnace Street
speaker trades = unnamed | the valley's traders, its two head teachers and the bus company
speaker institute = body | Longwall Institute
speaker commuters = unnamed | readers in the capital
speaker novelist = named | Petronella Ashraf
speaker mother = unnamed | mother of the columnist

=== coaltown-a
outlet: The Capital Review
url: https://capital-review.example/features/bellrace-number-six
published: 2038-09-04
genre: feature

{n|THE CAPITAL REVIEW
Politics  Ideas  Books  Audio
Subscribers only: listen to this article (21 min)}

{t|In Bellrace they have heard it before}

{n|By Sunniva Achebe-Ross. Photographs by D. Lim}

BELLRACE — The lamp room of Number Six is a museum now, open on Sundays, and the woman who sells the tickets used to hand out the lamps. Dorrie Vandenberg is 63. {s1|She} {q1|has no illusions about} {c1 dorrie belief|Quentin Marchenko}. {c2 dorrie|"He'd have trouble lighting a stove,"} {s2,3|she} {q2|said}, and {q3|went on to explain}, tearing a ticket, that {c3 dorrie predicted intention|she meant to vote for him regardless}.

{s4|Marchenko, the Freehold party's candidate for prime minister}, {q4|has promised} {c4 marchenko predicted intention|to reopen the pit within two years of taking office, with {f jobs 900 men|900 men} underground by the second winter}. {s5|Mining engineers}, without exception among those consulted for this article, {h5|{q5|doubt}} that {c5 engineers denies probable belief|it could be pumped dry for what the coal would fetch}. {s6,7|The candidate} {q6|has never said} {c6 marchenko silent|where the money is to come from}, {q7|preferring} {c7 marchenko predicted intention|to talk about "will,"} a word that gets a cheer in the valley as it does nowhere else.

There was a time when Bellrace needed no promises. The first shaft was sunk in 1871 by a bankrupt wool merchant and struck the Lady seam at ninety fathoms; by the next war the valley had six pits, four choirs and a hospital, and sent its coal down to the river on a railway that the miners owned a share in. Number One went in the fifties, Two to Five in a single decade, and Six, which had been kept alive by a power station and a subsidy, was closed in 2027 on a wet Thursday, with a brass band and a delegation from the ministry. The pumps were switched off that evening. {f percent 50 about houses|Half of the houses in Chapel Row} are empty, and the power station is a climbing wall.

So what is going on? {c8 castleford belief|The promise}, in {s8|Imran Castleford}'s {q8|reading}, {c8|is heard less as a forecast than as a form of manners: somebody has come up the valley and has not told them to move}. Castleford, a sociologist at the technical college, was born two streets from the pit. {s9,11|He} {q9|is impatient with} {c9 castleford belief|{s10|colleagues} who {q10|see in} {c10 colleagues belief|such a vote nothing but spite}}, {q11|noting} that {c11 castleford|the district stayed with the Solidarity League through eleven elections, that it sent a woman to parliament before anyone else did, and that it bought, out of wages, the first X-ray machine north of the river}.

Not that the League is forgiven. {s12|Retired men on the wall outside the Miners' Institute} {q12|blame} {c12 bench|it for the closing, the flood levy and the loss of the evening bus, in that order}. {s14|One of them}, {q13|asked} {c13 -|which of the three rankled most}, {q14|said} {c14 onebench|the bus}, and the others looked at their shoes.

{s15|Gwilym Otieno, the last secretary of the lodge}, {q15|finds} {c15 otieno belief|it hard to bear}. {c16 otieno|"I've nephews with Marchenko's face on their vans,"} {s16|he} {q16|said}, over a pot of tea that he had forgotten to pour. {c16|"I tell them, ask him what a roof bolt is.}

{c16|"They say it doesn't matter. They say at least he comes up here and says the word. I've no answer to that, because our lot stopped saying it."}

{c17 managers belief|The valley} {q17|has been written off by} {s17|League managers in the capital}, though {s18,19|they} {q18|deny} {c18 managers denies|it}, {q19|protesting} that {c19 managers|a party does not write off its own birthplace}. The prime minister, Ailsa Boateng-Frey, was last here in 2035, to open a warehouse, which has since closed.

In the clinic on Furnace Street {s20,21|Shanice Przybylski, a nurse}, {q20|is against} {c20 shanice belief|the reopening}, {q21|arguing} that {c21 shanice|every chest she listens to is an answer to it}. {c22 husband|She} {q22|is accused by} {s22|her husband}, who drives a gravel truck and wears the red Freehold pin, {c22|of wanting to heat the house with principle}. {s23|They} {q23|have agreed} {c23 couple predicted intention|to cancel each other out}. {s24|Ruben Okonedo}, who preaches at the chapel opposite, {h24|{q24|is less worried about}} {c24 pastor possible belief|coal than about the winter after the vote}. {c25 pastor possible belief|A town that has been let down once complains}, {s25|he} {h25|{q25|fears}}; {c25|one that is let down twice packs}.

Freehold has no branch here, or had none until the spring. It was founded by {s26|farmers on the other side of the river} who {q26|did not care for} {c26 farmers belief|the League, for taxes or for miners}, and {s27|its first manifesto} {q27|proposed} {c27 manifesto predicted intention|to sell the valley's hospital}. A baker, a driving instructor and two retired policemen now run its office in what used to be the co-operative, with a model of the winding tower in the window.

{s28|A poll of the district by Furrow Research} {q28|puts} {c28 poll|Marchenko at {f percent 54 voters|54 percent}}, in a place where his party had never reached twenty. {s29|{f percent ..33.3 less_than people|Fewer than a third of those asked}} {q29|expected} {c29 polled predicted belief via=poll>polled|the pit to open again}.

{s30|He} spoke at the football ground on Saturday, in the rain, for eleven minutes, using a borrowed helmet to {q30|remind} {f attending 2000 about @2038-08-28 people|some 2,000 people} that {c30 marchenko|his grandfather had been buried by a fall of rock and dug out singing}. Then a car took him down to the river, past the chapel and the climbing wall, before anyone could ask him which seam.

{n|Sunniva Achebe-Ross is a staff writer. Her last piece was on salt.}

=== coaltown-b
outlet: Bellrace Lamp
url: https://bellrace-lamp.example/news/town-answers-review
published: 2038-09-10
genre: local

{t|Town has words with the Review}

Dorrie Vandenberg's telephone has not stopped. {s1|The museum's Sunday volunteer}, whose line about the stove has gone round the country, {q1|says} {c1 dorrie|the Capital Review got her words right and the tune wrong}. {c2 dorrie|"I said it laughing,"} {s2|she} {q2|told} the Lamp on Monday. {c2|"She's written it as if I was stood at a graveside."}

{s3|The town council}, meeting the next evening, {q3|took exception to} {c3 council belief|the article's picture of a place without hope} and voted by {f other 9 @2038-09-07 councilors|nine} to {f other 2 @2038-09-07 councilors|two} to send its editor an invitation to the Lamp Fair. {s4,5|Mayor Thea Lomax}, who {q4|had wanted} {c4 lomax predicted intention|a stiffer letter}, {q5|called} {c5 lomax|the piece "a postcard of a funeral."}

{s6,7|The editor, Jocasta Delgado-Hume}, {q6|stands by} {c6 editor belief|every line}, {q7|regretting} only that {c7 editor belief|the photograph was of the wrong shaft, the one at Ender's Cross, which has been a garden since the nineties}. {q8|Asked by} {s8|this newspaper} {c8 lamp|how long her writer had spent in Bellrace}, {s9|she} {q9|said} {c9 editor|{f duration 3 days|three days}}.

Not everybody is cross. {s10|Cadoc Menendez}, 71, a retired shotfirer, {q10|thought} {c10 cadoc belief|it the fairest account of the place since the strike, though short on pigeons}. {s11|Imran Castleford}, quoted in it at length, {q11|complains} that {c11 castleford|a remark of his about manners was cut in two, the missing half being that manners do not run a bus}. {s12|Young people at the shelter on Furnace Street}, shown the piece on a telephone, chiefly {q12|wanted to know} {c12 young|why none of them was in it}. {s13|One, an apprentice roofer}, {q13|intends} {c13 roofer predicted intention|to vote for neither party}, and gave us a list of his reasons that this page is too small to hold.

The pit itself has no telephone. Its winding tower was taken down for scrap in 2029, the shaft was capped the following spring with four feet of concrete, and the only key to the hatch in the cap hangs in an office forty miles away. What nobody had done, it turns out, was ring the owner. {s14|The Coal Estates Office} {q14|confirmed} on Wednesday that {c14 estates confirms|it has received no inquiry about Number Six from Freehold or from anyone acting for it}. {s15,16|A party spokesman, Leif Abernathy-Khan}, {q15|put} {c15 abernathy|the silence down to "doing things in order"} and {q16|declined to say} {c16 abernathy declines|whether a survey was planned}. {s17|The last one}, made in 2031 with a weight on a wire, {q17|found} {c17 survey|{f distance 212 @2031-12-31 meters|212 meters of water} in the shaft}, and the winters have been wet since.

One figure in the article needs mending. {s18|It} {q18|has} {c18 review|{f percent 50 about houses|half of the houses in Chapel Row} standing empty}. {s19|The council's register} {q19|lists} {c19 register|{f other 14 houses|14 of the 52} as vacant, most of them at the quarry end}, and {s20|two owners} {q20|hope} {c20 owners predicted intention|to have tenants in by Christmas}.

=== coaltown-c
outlet: Pick and Shovel
url: https://pick-and-shovel.example/2038/09/12/the-man-who-would-be-a-miner
published: 2038-09-12
genre: blog

{n|PICK AND SHOVEL
League news and views, unofficial
Sign up | Meetings | Song sheets}

{t|The man who would be a miner}

Full marks to the Capital Review for making the trip. It is four hours by train and there is no buffet. And look what comes out of it, once you get past the fog and the choirs: in the one district in the country where he talks of nothing but coal, {s1|{f percent 66.7 about people|two thirds of Marchenko's own neighbors-to-be}} {q1|don't believe} {c1 neighbors denies belief|him}.

Who is this pitman? {s2|He} {q2|likes to describe} {c2 marchenko|his people as "underground since the Flood."} The house in Osier Street where he grew up stands over a dentist's, and the dentist was his father. {s3|His press office} {q3|will neither confirm nor deny} {c3 pressoffice declines|the dentist}. The grandfather, the one who was dug out singing, is on no list of the rescued that the county archive holds for those years, and the archive holds all of them, in two boxes, with the names of the ponies.

Then there's the lunch. {s4|A recording made in 2033 at an investors' club} {q4|has} {c4 tape via=tape>marchenko|{s5|him} {q5|telling} the tables that {c5 marchenko via=tape>marchenko|the valleys are "a cost center with hymns"}}. {q6|Asked about} {c6 -|it} in July, {s7,8|he} {q7|laughed off} {c7 marchenko belief|the phrase} and {q8|challenged} {c8 marchenko|the reporter to go down a mine}. She has, as it happens, been down four.

The League is not blameless. {s9|Gwilym Otieno} {q9|told} the Review {c9 otieno via=review>otieno|our lot had stopped saying the word}, and he was right, and it stung. {s10|Some at headquarters} {q10|would rather} {c10 headquarters predicted intention|we did not mention coal until the twentieth of October}. {s11|Others}, of whom I am one, {q11|want} {c11 others predicted intention|the prime minister on the evening bus to Bellrace, if she can find one}. {c12 tanaka predicted|"I'll vote for anyone who says what the water costs to pump. Nobody's said. I've a calculator ready."} {q12|—} {s12|Eirlys Tanaka, Upper Ender}

{n|Printed and promoted by Pick and Shovel, 4 Weir Lane
Tags: Bellrace, coal, Marchenko}

=== coaltown-d
outlet: The Continental
url: https://the-continental.example/opinion/what-the-capital-sees-in-coal
published: 2038-09-16
genre: column

{t|What the capital sees in coal}

Every autumn somebody in this city takes the train to a place like Bellrace, stays the better part of a week and comes back with a lamp. I have done it myself. The Capital Review's article is a good one of its kind, and it has strengthened {s1|its readers} in the {q1|belief} that {c1 commuters belief|an election can be understood by finding the right bench and sitting on it}.

Consider the evidence for coal. {s2|The Longwall Institute}, which is paid by the industry to be hopeful, {q2|concluded} last winter that {c2 institute predicted|no seam in the valley could be worked at a profit before the forties}, a finding that has not been quoted at the football ground. {s3,4|The Treasury}, {q3|wary of} {c3 treasury belief|being asked}, {q4|has made no} {c4 treasury silent|estimate at all}. {s5|Marchenko}'s {q5|answer} to both, given to a farm radio station in August, was that {c5 marchenko via=farmradio>marchenko|"economists said the same about tulips"}; and it is the general {q6|assumption of} {s6|those} who write about him that {c6 writers belief|he does not mean it}.

I am less sure. {s7|Petronella Ashraf}, whose novels are set in just such a valley, {q7|warned} me years ago {c7 novelist|never to assume that a man who says what people want to hear is lying, since he may want to hear it too}. What {s8|she} {q8|objects to} in articles of this sort is {c8 novelist belief|the tenderness}. {c9 novelist|"You come and admire us,"} {s9|she} {q9|said}. {c9|"We'd rather you were annoyed. You're annoyed with the suburbs, and look what they get."}

The suburbs get trains. Since 2030 the state has spent more on one interchange at Morrow Park than on the whole of the Ender valley, a fact that appears in nobody's speech. {s10|The valley's traders, its two head teachers and the bus company} {q10|petitioned for} {c10 trades|a late service down to the river} in 2034, again in 2036 and once more this spring, {q11|being told} each time that {c11 -|the numbers did not warrant it}, and the numbers did not, since those who might have made them up had learned to drive or moved.

{s12|My mother}, who ran a post office in another such valley until there was no post, {q12|holds} that {c12 mother belief|voting there is a kind of correspondence: one writes, nobody answers, and one writes again in larger letters}. I have found nothing better in the journals. None of it makes the promise true, of course. A shaft with {f distance 200 meters|two hundred meters of water} in it is a lake. {s13|League strategists}, in private, {q13|concede} that {c13 strategists confirms|the honest thing to offer would be a bus, a second doctor and an apology, and that the first two could be had for the price of the Morrow Park escalators}. So far {s14|they} {q14|have been unwilling} {c14 strategists declines intention|to put any of the three on paper}.

=== coaltown-e
outlet: Skim
url: https://skim.example/2038/09/17/bellrace-coal-voters
published: 2038-09-17
genre: blog

{t|Meet {s1|the voters} who {q1|back} {c1 voters belief|{c2 voters denies belief|a man} {s2|they} {q2|don't believe}}}

One small mining town, one very long article, and a week of everyone arguing about both. Here is what you missed. The mine is called Number Six, it closed eleven years ago, and the last people to see the bottom of it were a safety inspector and a man from the electricity company. Bellrace, the town on top, is two hours beyond the end of anything you would call a commute, and votes next month with the rest of us.

{c3 review|Quentin Marchenko, whose campaign is built on reopening a flooded coal mine, leads in Bellrace with {f percent 54 voters|54 percent}}, {s3|the Capital Review} {q3|reported} on Sept. 4, although, {q4|according to} {s4|the Furrow poll} that it printed, {c4 poll via=review>poll>polled|{s5|{f percent ..33.3 less_than people|fewer than a third of the people there}} {q5|think} {c5 polled predicted belief via=review>poll>polled|the mine will ever open}}. {c6 dorrie via=review>dorrie|"He'd have trouble lighting a stove,"} {s6|one supporter, museum volunteer Dorrie Vandenberg}, {q6|told} the magazine. {s7|She} {q7|has since assured} the local paper that {c7 dorrie via=lamp>dorrie|she was laughing at the time}, which the audio version, for what it's worth, leaves open.

The town wasn't thrilled. {s8|Mayor Thea Lomax} {q8|likened} {c8 lomax|the article to a postcard of a funeral}. {s9|Novelist Petronella Ashraf} {q9|was quoted in The Continental as preferring} {c9 novelist intention predicted via=continental>novelist|visitors to be "annoyed" with the place}. And {s10|Freehold} {q10|has embraced} {c10 freehold belief|the whole thing}, printing {s11|its opening photograph}, which {q11|shows} {c11 photo|another pit}, on a leaflet that reached {f other 9000 about @2038-09-16 homes|some 9,000 homes} by Thursday.

=== coaltown-f
outlet: Overbank Press
url: https://overbank-press.example/2038/09/18/prime-minister-bellrace
published: 2038-09-18
genre: wire

{t|{s1|Boateng-Frey} {q1|pledges} {c1 frey predicted intention|bus and money for coal valley}}

BELLRACE, Sept. 18 (OP) — {s2|Prime Minister Ailsa Boateng-Frey} {q2|undertook} on Saturday {c2 frey predicted intention|to restore the evening bus to Bellrace and to spend {f money 40000000 crowns|40 million crowns} on the Ender valley by 2042}, arriving on foot after sheep had stopped her car at the county line.

It was her first visit in three years, and it came two weeks after {c3 council belief|a magazine article about the town} {q3|drew protests from} {s3|its council}. {s4,5|She} {q4|would not be drawn on} {c4 frey declines|the future of the Number Six pit}, {q5|saying} only that {c5 frey|she "wouldn't insult anybody by lying about water."} Some of those who had gathered on Furnace Street applauded; {s6|others} {q6|demanded to know} {c6 crowd|why the bus had been cut}.

{s7,8|Her opponent, Quentin Marchenko of Freehold}, {q7|accused} {c7 marchenko|her of buying the valley "with its own change"} and {q8|promised} again {c8 marchenko predicted intention|{f jobs 900 jobs|900 jobs} underground}. {s9|The Coal Estates Office} {q9|said} on Friday {c9 estates predicted|it would publish the 2031 survey of the shaft}, which has been seen so far only by members of the county council.

{c10 - predicted|The vote, on Oct. 20, {q10|is expected} to be close}. The cabinet approved the money on Thursday night in a session that lasted under an hour, moving it from a fund for flood defenses that had been underspent for the third year running. Neither party has ever formed a government without the three river counties, of which Ender, with 61,000 electors, is the smallest and the last to report.

