story: caucus
title: Caucus week of the Homestead Party in Keosa
split: train
topic: politics

speaker hollister = named | Wade Hollister
speaker trujillo = named | Ana Trujillo-Bright
speaker nguyen = named | Carter Nguyen
speaker obermeyer = named | Denise Obermeyer
speaker mabry = named | Elton Mabry
speaker hcamp = body | Hollister campaign
speaker hoffice = body | Hollister's Senate office
speaker taides = unnamed | aides to Ana Trujillo-Bright
speaker oaides = unnamed | aides to Denise Obermeyer
speaker poll = document | Prairie Poll
speaker engebretson = named | Marlys Engebretson
speaker boudreaux = named | Tamsin Boudreaux
speaker chairs = unnamed | five county chairs
speaker judge = unnamed | a district judge
speaker herrera = named | Luz Herrera-Poe
speaker carrow = body | Carrow Foods
speaker rival = unnamed | an organizer for one of Carter Nguyen's rivals
speaker castellanos = named | Bram Castellanos
speaker footage = footage | footage posted by a volunteer
speaker kopecky = named | Dale Kopecky
speaker inlaw = unnamed | Dale Kopecky's brother-in-law
speaker santangelo = named | Aurelio Santangelo
speaker kfd = outlet | KFD Radio
speaker ritter = named | Opal Jean Ritter
speaker weather = body | National Weather Office
speaker deacon = unnamed | a deacon of Cornerstone Tabernacle
speaker operatives = unnamed | operatives in three campaigns
speaker operative = unnamed | one of the operatives in three campaigns
speaker poster = unnamed | a Hollister precinct captain
speaker defenders = unnamed | defenders of the caucus
speaker mother = unnamed | mother of Ruth Ann Dellasandro
speaker review = document | Homestead Party review of 2029
speaker party = body | Keosa Homestead Party
speaker stone = named | Vernon Achebe-Stone
speaker hlawyers = unnamed | lawyers for Wade Hollister
speaker neighbors = unnamed | neighbors of Ruth Ann Dellasandro
speaker canvassers = unnamed | two of Carter Nguyen's canvassers
speaker sheets = document | tally sheets from Wyota County

=== caucus-a
outlet: Continental Press
url: https://continental-press.example/politics/keosa-mabry-endorsement
published: 2032-01-13
genre: wire

{t|{s1|Pastor of Keosa's largest church} {q1|backs} {c1 mabry belief|Hollister} as caucuses near}

FORT DEERING, Keosa, Jan 13 (Continental Press) – {s2|The Rev. Elton Mabry}, whose Cornerstone Tabernacle fills a former roller rink in Plainview twice every Sunday, {q2|endorsed} {c2 mabry belief|Senator Wade Hollister} on Tuesday for the Homestead Party's presidential nomination, six days before Keosa's caucuses open the season.

{c3 mabry|"I have prayed on it and I have read the farm bill, and the Lord was the clearer of the two,"} {s3|Mabry} {q3|told} {f attending 1300 about people|some 1,300 people} at what {q4|had been billed as} {c4 -|a supper for flood families}.

Hollister, a wheat farmer in his third term, sat in the front row with his wife and a plate of ham. {s5|His campaign} {q5|expects} {c5 hcamp predicted belief|the pastor to help it carry the nine western counties}, where Cornerstone has daughter churches.

Governor Ana Trujillo-Bright, who {q6|was described by} {s6|Mabry} last spring as {c6 mabry|"the only grown-up in the field"}, was at a grain elevator in Tama Bend when the news came. {q7|Asked} {c7 -|whether she felt betrayed}, {s8|she} {q8|said} {c8 trujillo|a pastor had one vote, the same as a plumber}.

{s9|The Prairie Poll}, released on Sunday, {q9|had} {c9 poll|Hollister at {f percent 28 @2032-01-11 likely caucusgoers for Hollister|28 percent} of likely caucusgoers, Trujillo-Bright at {f percent 26 @2032-01-11 likely caucusgoers for Trujillo-Bright|26} and the software executive Carter Nguyen at {f percent 17 @2032-01-11 likely caucusgoers for Nguyen|17}}. The margin of error was 4.1 points.

{s10|Representative Denise Obermeyer}, running fourth, {q10|accused} {c10 obermeyer|the pastor of swapping his pulpit for a seat on the Flood Commission}. {s11|Mabry} {q11|denied} that {c11 mabry denies|any post had been mentioned}. {s12|Hollister's Senate office} {q12|did not respond to} {c12 hoffice silent|a request for comment}.

Keosa has {f other 38 delegates|38 delegates}, fewer than any state that votes before March.

=== caucus-b
outlet: Register-Tribune
url: https://register-tribune.example/2032/01/17/keosa-ground-game
published: 2032-01-17
genre: broadsheet

{n|REGISTER-TRIBUNE
News | Ag & Markets | Prep Sports | Obits | e-Edition
Your subscription keeps a reporter in all 84 counties. Thank you.}

{t|In Keosa, the race is for whoever will drive at night}

{n|By Solveig Tran-Maddox, Staff Writer
Photos by Leroy Fontenot}

At ten to five on Thursday the light over Route 30 goes the color of dishwater, and Marlys Engebretson, 67, retired from the county road department, climbs down from her pickup with a clipboard inside her coat. It is 19 below. The house at the end of the lane has a dog, a grain dryer and, on her list, two registered Homesteaders marked "lean H." Nobody comes to the door. She leaves a card behind the storm glass and writes the time on her glove.

{c1 engebretson|"You don't change a mind on a porch,"} {s1|Engebretson} {q1|said}, back in the cab with the heater on her boots. {c1|"You find out who has a ride and who has a bad hip, and you write it down, and on Monday you go and get the hip.

"That's it. That's the whole of politics, as far as I ever saw it."}

{s2|The Hollister campaign} {q2|says} {c2 hcamp|it has {f deployed 640 volunteers|640 volunteers} like her in the field this week}.

A caucus is not an election. There are no ballots printed by the state, no early voting and no machines. At seven on Monday evening, in {f other 1512 precinct sites|1,512 school gyms, fire halls and church basements} and, in Dunmore Township, a taxidermist's showroom, Homesteaders will sit on folding chairs, hear three minutes for each candidate and write a name on a slip. The slips are counted aloud in front of everyone. Whoever comes after the doors close is turned away, and so, in effect, are the night nurse, the trucker on the interstate and the mother whose sitter has canceled. In 2028 one registered Homesteader in six took part. In the ice of 2020 it was one in eleven.

{s3|Hollister}, who {q3|has long argued} that {c3 hollister|the federal grain board should be run from the plains and not from an office tower eleven hundred miles away}, had by Wednesday visited every county, most of them twice. {s4|His director for Keosa, Tamsin Boudreaux, a former college wrestling coach known on the staff as the Colonel}, {q4|aims} {c4 boudreaux predicted intention|to have one named person with a working truck answering for each precinct}. In her office above a tire shop hangs a map stuck with green pins; in the northeast there is a patch the size of a fist with none. {s5|She} {q5|calls} {c5 boudreaux|it the Hole}.

The Hole belongs to Trujillo-Bright. The governor, who ran a neighboring state for seven years, has built her effort on the packing towns along the river, where Spanish and Karen are heard at the bus stops and where the party for decades met in English only, at an hour when the second shift was on the line. {s6|Her aides} {q6|are hopeful} that {c6 taides predicted belief|a rule passed in 2030, which lets workers gather at two in the afternoon if enough of them sign a petition, will be worth {f other 4000 about slips|about 4,000 slips}}. {s7,8|Five county chairs}, {q7|{h7|fearful} of} {c7 chairs possible belief|people voting twice}, {q8|asked} a district judge in December {c8 chairs|to block the early sites}; {s9|she} {q9|refused} {c9 judge declines intention|to hear them before the spring}.

{s10|Luz Herrera-Poe}, who trims beef on the evening line at Carrow Foods and has two children under six, {q10|plans} {c10 herrera predicted intention|to go on her break}. {c11 herrera|"Thirty minutes, and the school is across the road,"} {s11|she} {q11|said}. {s12|Carrow} {q12|has not told} its workers {c12 carrow silent|whether the clock will be stopped for them}.

Nguyen's operation is another animal. It occupies a former furniture showroom off the bypass, pays {f money 24 dollars an hour|$24} an hour and gives each canvasser a tablet that shows, house by house, what a piece of software makes of the people inside. On Thursday {f deployed 310 paid canvassers|310} of them were out. {s13|An organizer for one of his rivals} {q13|said} {c13 rival|the tablets had sent the same young man to the same barn four times}, {c14 castellanos denies|a story} that {s14|Nguyen's spokesman, Bram Castellanos}, {q14|waved off as} {c14|"made up in a bar."} {s15|Footage posted by a volunteer} does {q15|show} {c15 footage|a figure in the campaign's orange jacket speaking earnestly to a scarecrow}.

Nguyen, 44, who made his money in crop-insurance software, has spent {f money 9000000 dollars|$9 million} of it here, or {f money 8 about dollars a resident|about eight dollars} a resident. {s16|He} {q16|wants} {c16 nguyen predicted intention|to abolish the grain board altogether}. At a feed store in Wyota, {s17|Dale Kopecky, a third-generation hog farmer with a voice like a gate}, {q17|praised} {c17 kopecky belief|him for "talking to us like we can read a balance sheet."} Kopecky {q18|had been warned by} {s18|his brother-in-law} {c18 inlaw|not to trust a man in clean boots}.

What the voters are after is less of a mystery than whom. {c19 poll|The price of diesel is what {f percent 41 @2032-01-11 likely caucusgoers|41 percent} care about most}, {q19|according to} {s19|the Prairie Poll, taken for this newspaper by Whitcomb Research}, {c19|ahead of the closing of rural hospitals, at {f percent 23 @2032-01-11 likely caucusgoers|23}, and the border, at {f percent 11 @2032-01-11 likely caucusgoers|11}}. {s20|It} {q20|found} {c20 poll|{f percent 21 @2032-01-11 likely caucusgoers undecided|21 percent} undecided}. {s21|Whitcomb's director, Aurelio Santangelo}, {q21|cautions} that {c21 santangelo|a caucus is the hardest thing in politics to measure, because the question is not so much whom people like as whether, on a Monday night in the third week of January with school in the morning and a calf on the way, they can be got out of the house}.

Four hospitals in the western counties have shut since 2026, the last of them in Wyota, whose maternity ward is now a self-storage business. The nearest bed for a woman in labor is seventy minutes off in dry weather. Diesel stood at $5.12 on Thursday at the co-op in Tama Bend, sixty cents more than at harvest.

Then there is the pastor. {s22|Mabry} {q22|said} on KFD Radio on Wednesday that {c22 mabry via=kfd>mabry|he had settled on Hollister before Christmas and held his tongue at the senator's request}. Not all of his flock will follow. {c23 ritter|"He marries us and he buries us. He doesn't get to caucus for us,"} {q23|said} {s23,24|Opal Jean Ritter}, who has sung in the choir since Cornerstone met in a garage and who {q24|is leaning toward} {c24 ritter belief|Obermeyer}.

The congresswoman has {f deployed 11 paid staff|eleven paid staff}, a borrowed milk truck and, on the strength of one good debate, a line out of the door at the Legion hall in Sable Creek. {c25 oaides predicted|Third place}, {s25|her aides} {q25|concede} in private, {c25|would be a triumph, and anything lower the end}.

{s26|The National Weather Office} {q26|predicts} {c26 weather predicted|{f other 6-8 inches of snow|six to eight inches} of snow by Monday noon}. Boudreaux has lined up tractors.

{n|Find your precinct: a map
Sign up for Caucus Daily
© Register-Tribune}

=== caucus-c
outlet: The Slip
url: https://the-slip.example/p/three-days-out
published: 2032-01-16
genre: blog

{t|Three days out: God, diesel and the Hole}

{n|You're reading The Slip, free on weekdays. Forward it to a friend. Unsubscribe.}

**The quiet deal.** {c6 mabry via=kfd>mabry|Pastor Mabry had Hollister picked out by Christmas}, {s6|he} {q6|told} KFD. Why wait until now? {c1 mabry via=kfd>mabry|“Because he asked me to, and because he was two points behind with my own deacons,”} {s1|the preacher} {q1|said}. {s2|One deacon} {q2|texts us} that {c2 deacon denies|there was “no vote, no straw poll, no nothing.”}

**Who's up.** Green jackets everywhere west of the river. {s3|Operatives in three campaigns} {q3|credit} {c3 operatives|Boudreaux with the best organization since the flood year}. {s4|One} {q4|puts} {c4 operative|it at {f deployed 400 about volunteers|“400 bodies, tops,”}} whatever {s5|the campaign}'s {q5|boast of} {c5 hcamp|{f deployed 640 volunteers|640}}.

**Who's spending.** Nguyen: {f money 9000000 dollars|$9M}. {s11|Two of his canvassers} quit on Tuesday, {q11|citing} {c11 canvassers|the cold and the scarecrow}. 

**Post of the day.** {s7|A Hollister precinct captain}{q7|:} {c7 poster|“If you can milk in this you can caucus in this.”}

**The governor's bet.** {s8|Trujillo-Bright} {q8|dismisses} {c8 trujillo belief|talk of a comeback}. Inside the bus the mood is better than it was. {q9|Asked} in Carrow City {c9 -|how she'd feel about second}, {s10|she} {q10|wouldn't entertain} {c10 trujillo declines|it}.

**On the clock.** Doors shut at seven sharp, and sharp means the wall clock in the room, not your phone.

=== caucus-d
outlet: Plainview Shopper
url: https://plainview-shopper.example/mabry-backs-hollister
published: 2032-01-14
genre: local
copy of: caucus-a

{t|Our pastor picks Hollister}

{s1|The Rev. Elton Mabry of Plainview's own Cornerstone Tabernacle} {q1|has endorsed} {c1 mabry belief|Senator Wade Hollister} for the Homestead Party's presidential nomination, six days before Keosa's caucuses open the season.

{c2 mabry|"I have prayed on it and I have read the farm bill, and the Lord was the clearer of the two,"} {s2|Mabry} {q2|told} {f attending 1300 about @2032-01-13 people|some 1,300 people} at a supper on Tuesday.

{s3|Hollister's campaign} {q3|expects} {c3 hcamp predicted belief|the pastor to help it carry the nine western counties}. {s4|Representative Denise Obermeyer} {q4|accused} {c4 obermeyer|the pastor of swapping his pulpit for a seat on the Flood Commission}, which {s5|he} {q5|denied} {c5 mabry denies|having been offered}.

=== caucus-e
outlet: Register-Tribune
url: https://register-tribune.example/opinion/2032/01/18/let-keosa-go-second
published: 2032-01-18
genre: column

{t|Let Keosa go second}

My mother missed one caucus in fifty years, and that one because the propane had frozen. {s1|She} {q1|used to say} that {c1 mother|a person who would not stand up in front of the neighbors for a candidate had no business electing one}. I loved her, and I have come to think that she was wrong.

Consider who stands up. Keosa is older than the country, whiter, drier and twice as likely to own a chest freezer. Its caucus takes place at night in winter and lasts, where the slips have to be counted again, until the janitor turns off the heat. {s2|The party's own review, delivered in 2029 and shelved the same afternoon}, {q2|concluded} that {c2 review|the system "excludes, by design or habit, {f percent 66.7 about members|two thirds} of those it exists to consult."} {s3|Its defenders}, among them {s4|Senator Hollister}, who {q4|likes} {c4 hollister belief|things as they are}, {q3|say} {c3 defenders|nothing else obliges a future president to learn what a heifer is}.

It's a fair point, and I have heard it made well by people in wet boots. But a heifer can be explained in October too. {s5|Governor Trujillo-Bright} {q5|favors} {c5 trujillo belief|a primary by mail}; {s6|Mr. Nguyen}, of all people, {q6|has offered} {c6 nguyen predicted intention|to pay for the stamps}. {s7|My neighbors} {q7|suspect} {c7 neighbors probable belief|{h7|him} of joking}.

=== caucus-f
outlet: Continental Press
url: https://continental-press.example/politics/keosa-caucus-result
published: 2032-01-20
genre: wire

{t|{c1 party|Trujillo-Bright takes Keosa by {f other 312 slips|312 slips}}, {s1|party} {q1|says}; {s2|Hollister} {q2|demands} {c2 hollister|recount}}

FORT DEERING, Keosa, Jan 20 (Continental Press) – {c3 party|Governor Ana Trujillo-Bright won the Keosa caucuses by {f other 312 slips|312 slips} out of {f other 118440 slips|118,440}}, {s3,4|the state Homestead Party} {q3|said} at 3:40 on Tuesday morning, {q4|crediting} {c4 party|a record {f other 9700 about slips|9,700 or so} of them to the afternoon sites in the packing towns}.

{s5,6|Senator Wade Hollister} {q5|refused to concede} {c5 hollister declines|the state} and {q6|called} {c6 hollister belief|the margin "one bad stapler."} {s7,8|His lawyers}, who flew in overnight, {q7|say} {c7 hlawyers|{f other 540 slips|540 slips} from Wyota County were read out and never entered} and {q8|are threatening} {c8 hlawyers predicted intention|to go to court on Wednesday}. {s9|Tally sheets from Wyota shown to Continental Press} {q9|bear} {c9 sheets|the signatures of both captains and a total of {f other 1204 slips|1,204}}; the party's website has {f other 664 slips|664}. {s10|The party's chairman, Vernon Achebe-Stone}, {q10|would not rule out} {c10 stone|"a keying error"}, though {s11|he} {q11|denied} that {c11 stone denies|a single slip had been lost}.

Snow fell until four in the afternoon and then stopped, as if it had a train to catch, and by six the lots outside the schools were full of idling trucks. In Plainview the line ran twice round the gym. Near Sable Creek a school bus carrying the entire precinct of North Fork slid into a ditch, and its {f aboard 23 passengers|23 passengers} caucused there by flashlight, with a deputy for a witness. Their slips were ruled good.

Nguyen finished third with {f percent 19 slips for Nguyen|19 percent} and Obermeyer fourth with {f percent 12 slips for Obermeyer|12}. {c12 nguyen|"I have paid more for worse lessons,"} {q12|said} {s12,13|Nguyen}, who {q13|intends} {c13 nguyen predicted intention|to stay in until the coastal states have voted}. {s14|Obermeyer}, with no plane and {f other 2 delegates|two delegates}, {q14|did not say} {c14 obermeyer silent|where she would go next}. {s15|Her aides} {q15|were hoping for} {c15 oaides predicted belief|a call from the governor}.

Keosa divides its {f other 38 delegates|38 delegates} by congressional district, so that the quarrel over Wyota, whatever a judge makes of it, can move one at most. It can also spoil a victory speech. {s16|Trujillo-Bright}, who gave hers at a bakery in Carrow City before the second shift went home, {q16|thanked} {c16 trujillo belief|"the people who came on their break and went back to work."} She left for the airport without taking questions. {q17|Asked} through the window of the car {c17 -|whether Pastor Mabry had telephoned}, {s18|she} {q18|laughed and said} {c18 trujillo|he had the number}.

=== question Trujillo-Bright's lead over Hollister, in slips
verdict: conflicts
origins: 2
answer: caucus-f | 312 | party | party
answer: caucus-f | - | hlawyers | Hollister campaign | denies | 540 slips from Wyota County were read out and never entered

=== question volunteers whom the Hollister campaign has in the field
verdict: conflicts
origins: 2
answer: caucus-b | 640 | hcamp | hcamp
answer: caucus-c | 400 | operative | operative
answer: caucus-c | 640 | hcamp | hcamp

=== question whether Mabry was promised a post for his endorsement
verdict: conflicts
origins: 2
answer: caucus-a | - | obermeyer | obermeyer | affirms | a seat on the Flood Commission
answer: caucus-a | - | mabry | mabry | denies | any post had been mentioned
answer: caucus-d | - | obermeyer | obermeyer | affirms | a seat on the Flood Commission
answer: caucus-d | - | mabry | mabry | denies | having been offered it

=== question when Mabry settled on Hollister
verdict: single
origins: 1
answer: caucus-b | - | mabry | KFD Radio interview with Mabry | before Christmas
answer: caucus-c | - | mabry | KFD Radio interview with Mabry | by Christmas
