story: convention
title: The Commonwealth Party of Tamarack meets in Galena Bay to nominate Judith Amsel
split: train
topic: politics

# Who speaks: KEY = AUTHORITY | FULLEST NAME IN THE STORY
speaker aides = unnamed | aides to Judith Amsel
speaker twopeople = unnamed | two people with knowledge of the decision
speaker onepeople = unnamed | one of the people with knowledge of the decision
speaker otherpeople = unnamed | the other of the people with knowledge of the decision
speaker campaign = body | Amsel campaign
speaker stank = named | Rory Stankiewicz
speaker poll = document | Harbison College poll
speaker officials = unnamed | Commonwealth Party officials
speaker filings = document | filings with the Federal Registrar
speaker larch = body | Blue Larch Strategies
speaker tran = named | Wendell Tran
speaker rowecamp = body | Rowe campaign
speaker memo = document | memo by Ingrid Dale-Whitcomb
speaker three = unnamed | three people who were at the meeting
speaker fourth = unnamed | a fourth person who was at the meeting
speaker dale = named | Ingrid Dale-Whitcomb
speaker brannigan = named | Ty Brannigan
speaker trusted = unnamed | everyone The Backroom trusts
speaker labor = unnamed | labor leaders
speaker villasenor = named | Teresa Villaseñor
speaker hruskacamp = unnamed | people around Dale Hruska
speaker donors = unnamed | two donors
speaker donor = unnamed | one of two donors
speaker hruska = named | Dale Hruska
speaker abernathy = named | Luz Abernathy
speaker police = body | Galena Bay police
speaker tenants = body | Tenants' League
speaker yellowhorn = named | Marcus Yellowhorn
speaker amsel = named | Judith Amsel
speaker presssec = unnamed | Teresa Villaseñor's press secretary
speaker kettering = named | Moira Kettering
speaker channel6 = outlet | Channel 6
speaker ford = named | Alden Ford
speaker ulster = unnamed | Ulster delegates
speaker pundits = unnamed | commentators
speaker osei = named | Philippa Osei
speaker castellan = named | Naledi Castellan
speaker treasurer = named | Homer Lindqvist
speaker rowe = named | Emmett Rowe
speaker some = unnamed | some in the hall
speaker dispatch = outlet | Lorne Dispatch
speaker wire = outlet | Tamarack Wire
speaker chair = named | Sunil Bhargava
speaker campofficials = unnamed | Amsel campaign officials
speaker campofficial = unnamed | one of the Amsel campaign officials
speaker greens = unnamed | environmental groups
speaker friends = unnamed | friends of Judith Amsel
speaker ndiaye = named | Fatou Ndiaye

=== convention-a
outlet: Tamarack Wire
url: https://tamarack-wire.example/politics/amsel-manager-out
published: 2034-08-17
genre: wire

{t|{c1 aides|Amsel fires campaign manager four days before convention}, {s1|aides} {q1|say}}

FORT LORNE, Aug 17 (Tamarack Wire) – {c2 twopeople|Senator Judith Amsel has dismissed her campaign manager}, {s2|two people with knowledge of the decision} {q2|said} on Thursday, four days before the Commonwealth Party opens the convention that is due to make her its nominee for president.

{c3 onepeople|Rory Stankiewicz, 51, was told in a call that lasted less than four minutes}, {s3|one of the people} {q3|said}. {s4|The other} {q4|recalled} {c4 otherpeople|hearing "a door, and then a very long silence"}.

{s5,6,7|The campaign} {q5|confirmed} {c5 campaign confirms|the departure} in a two-line statement and {q6|praised} {c6 campaign belief|Mr Stankiewicz for "fourteen months of tireless service"}, {q7|without saying} {c7 campaign silent|who had made the decision}.

{s8|Mr Stankiewicz} {q8|did not reply to} {c8 stank silent|messages seeking comment}. {c9 stank|"I leave with my head up and my phone off,"} {s9|he} {q9|wrote} late in the evening in a post that was later taken down.

Ms Amsel, 58, arrives in Galena Bay with {f other 1704 delegates|1,704 of the 2,310 delegates}, more than enough for a first-ballot win, and has been behind President Emmett Rowe in every public survey since June. {s10|A Harbison College poll released on Wednesday} {q10|found} {c10 poll|her {f percent 8 points|eight points} behind, {f percent 38 of likely voters|38} to {f percent 46 of likely voters|46}, among likely voters}. Mr Stankiewicz, a former longshoremen's organizer from Port Calder, ran both of her Senate races and lost neither.

{s11|Party officials} {q11|have long grumbled} that {c11 officials|the campaign spent lavishly on consultants and too little on the ground}. {s12|Filings with the Federal Registrar} {q12|show} {c12 filings|{f money 11200000 @2034-06-30 dollars|$11.2 million} in payments to a single firm, Blue Larch Strategies, between January and June}. {s13|The firm}, which a brother-in-law of Mr Stankiewicz helped to found, {q13|denied} {c13 larch denies|any impropriety}.

Naledi Castellan, 34, his deputy, takes over on an interim basis. Campaigns in Tamarack change managers rarely and, as a rule, late: the last nominee to do so, in 2018, made the switch eleven days before the vote and lost thirteen of the sixteen provinces.

{c15 tran|"You don't change pilots on final approach unless somebody smells smoke,"} {q15|said} {s15|Wendell Tran, a strategist}, who advised two past nominees and is working for nobody this year.

{s16|The president's campaign} {q16|mocked} {c16 rowecamp belief|the reshuffle as "musical chairs on a ferry that is taking on water"}.

=== convention-b
outlet: The Backroom
url: https://the-backroom.example/am/0818
published: 2034-08-18
genre: blog

{n|View in browser  |  Forward this to a friend  |  Unsubscribe
THE BACKROOM AM
Presented by the Tamarack Rail Freight Council}

{t|The memo, the firing and the short list}

{n|By Q. Delacroix and Winnie Sato}

Happy Friday from Galena Bay, where it was 31 degrees by breakfast and the Ordway Hotel is charging nine dollars for coffee.

THE MEMO. We have it: six pages, dated Aug. 2, from pollster Ingrid Dale-Whitcomb to the senior team. {s1,2|It} {q1|argues} that {c1 memo|Amsel "cannot close the gap in Pinecrest, Ulster and the Lakes without a governor on the ticket"} and, on page 4, {q2|recommends} that {c2 memo|Stankiewicz "step back from paid media at once"}. {c3 three|He read it out to the room in a silly voice}, {q3|according to} {s3|three people} who were there. {s4|A fourth} {q4|remembers} {c4 fourth|no silly voice, only that he got up to open a window}.

{s6,7|Campaign spokesman Ty Brannigan} {q6|disputed} {c6 brannigan denies|our version of the meeting}, {q7|saying} that {c7 brannigan|the manager's exit had been "in the works since July"}.

THE SHORT LIST. {c8 trusted|Two names are left}, {s8|everyone we trust} {q8|agrees}. There is Gov. Dale Hruska of Pinecrest, whom {s9|labor leaders} {q9|regard as} {c9 labor belief|"the last grown-up in the building"}. And there is {s10|Rep. Teresa Villaseñor}, who {q10|has made no secret of wanting} {c10 villasenor intention predicted|the job}.

{s11|Hruska's people} {q11|say} {c11 hruskacamp|he has not been approached}. {s12|Two donors} {q12|tell} us {c12 donors|he was approached on Tuesday, over grilled trout, and asked for a week to think}. {s13|One of the two}, who has raised {f money 2400001.. more_than dollars|more than $2.4 million} for the ticket, {q13|is certain} {c13 donor belief predicted|the governor will say yes}. {c14 donor|"Dale likes to be begged,"} {s14|the donor} {q14|said}.

{c15 - possible|Villaseñor, for her part, {h15|{q15|is said}} to have cleared her calendar through November}.

THE FLOOR. The rules committee meets Sunday. {s17|Ulster delegates} {q17|want} {c17 ulster intention predicted|to scrap the two-thirds threshold for amendments}. {s18|Its chair, Sunil Bhargava, a retired judge}, {q18|is against} {c18 chair belief|any change "this side of the election"} but {c19 - probable|{h19|{q19|is thought}} to be {f other 2 votes|two votes} short}.

{n|Did someone forward you this? Sign up here. The Backroom is a product of Quill & Tally Media.}

=== convention-c
outlet: Galena Bay Sentinel
url: https://galena-sentinel.example/live/convention-day-one
published: 2034-08-21
genre: live blog

{t|Convention live: {s1|Hruska} {q1|says} {c1 hruska|he is 'honored, and a little hungry'} as Amsel picks him}

09:40 {s2|Mayor Abernathy}{q2|:} {c2 abernathy|Galena Bay has {f deployed 300 extra officers|300 extra officers} out and "will not be the backdrop for anybody's brawl"}

10:15 Ferry Street is solid from the cannery to the Ordway Center. {s3|Police} {q3,4|put} {c3 police|the crowd at {f attending 4000 about people|about 4,000}}, {s4|the Tenants' League}, which called the march, {c4 tenants|at {f attending 11000 people|11,000}}. One gull has already had a hot dog out of a delegate's hand.

11:02 The rules committee keeps the two-thirds threshold, {f other 88 votes|88 votes} to {f other 71 votes|71}. {s5,6|Marcus Yellowhorn}, who leads the Ulster delegation, {q5|brands} {c5 yellowhorn belief|the result "a velvet rope"} and {q6|threatens} {c6 yellowhorn intention predicted|to take the matter to the floor}.

12:30 Amsel names Hruska on the steps of the old ferry terminal. {c7 amsel|"He has balanced nine budgets and never once raised his voice,"} {s7|she} {q7|tells} the crowd. {s8|The governor} {q8|jokes} that {c8 hruska|his wife would put it differently}.

13:20 {c9 presssec belief|"A coronation with balloons"} is how {s9|Rep. Villaseñor's press secretary} {q9|described} {c9|the proceedings} in a message to colleagues that was seen by the Sentinel.

14:05 {s10,11|Teresa Villaseñor}, in a statement, {q10|welcomes} {c10 villasenor belief|the choice of Gov. Hruska} and {q11|urges} {c11 villasenor|her supporters "to put the knives back in the drawer"}. Her buttons, a rising sun with her face in it, are already going for a dollar at the stall by the east gate, down from three.

14:40 For anyone arriving late: doors on the Ferry Street side stay shut until five because of the march, trams 4 and 11 turn round at the cannery, and umbrellas with a point are being taken away at the bag check.

15:30 Rain. The balloon drop has been rehearsed twice; {f other 90000 about balloons|some 90,000 balloons} hang in nets above Section F.

=== convention-d
outlet: Lorne Dispatch
url: https://lorne-dispatch.example/politics/a-ticket-at-last
published: 2034-08-24
genre: broadsheet

{t|A ticket at last, and a party still counting its bruises}

{n|By Cordelia Abiodun and Jan Hrdlicka, Galena Bay
Aug. 24, 2034, 5:02 a.m.}

When the roll call reached the territory of Saint Brendan shortly after ten on Wednesday night, the woman at the microphone, a lobster buyer in a paper crown, read out her delegation's votes so softly that the clerk had to have them repeated. They made Judith Amsel the first senator from a river province to be nominated for the presidency since 1978. The hall rose, the band came in half a bar early, and {f other 90000 about balloons @2034-08-23|about 90,000 balloons} began a slow and slightly uneven descent on the heads of the Pinecrest delegation.

The count was {f other 2022 delegates @2034-08-23|2,022 delegates} for Ms. Amsel and {f other 240 delegates @2034-08-23|240} for Representative Teresa Villaseñor, whose name had been put forward from the floor without her consent, with {f other 48 delegates @2034-08-23|48} abstaining. {s1|Moira Kettering, the party chairwoman}, {q1|hailed} {c1 kettering belief|the result as "a family getting into one car"}. Of the abstentions {s2|she} {q2|said} that {c2 kettering|some relatives preferred to walk}.

It had not looked like that a week earlier. The Commonwealth Party has been out of power for eleven years; it lost the last election by four points and the one before by nine, and both times its convention ended with one faction or another holding a meeting of its own in the parking garage. The dismissal of Rory Stankiewicz last Thursday set off two days of calls among county chairs, and on Friday a leaked memo gave them something to read.

{s3|Mr. Stankiewicz} ended his silence on Tuesday, {q3|telling} Channel 6 that {c3 stank via=channel6>stank|he had been removed "for reading a memo aloud, which is what memos are for"}. {s4|He} {q4|accused} {c4 stank via=channel6>stank|the pollster Ingrid Dale-Whitcomb of leaking it}, an accusation that {s5|Ms. Dale-Whitcomb} {q5|has called} {c5 dale denies via=channel6>dale|"fiction of a low grade"}. {s6|The Dispatch} {q6|could not establish} {c6 dispatch cannot_verify|who passed the document to The Backroom, the newsletter that first published it}.

{c7 campofficials confirms|Its argument}, {s7|campaign officials} {q7|concede}, {c7|won out in the end}. {s8|The paper}, of which the Dispatch has a copy, {q8|states} that {c8 memo|without a governor the ticket "cannot close the gap" in three provinces}. {c9 campofficial|It was Dale Hruska or nobody}, as {s9|one of the officials} {q9|put it}.

What Mr. Hruska brings is another matter. The governor, 61, managed grain elevators before he went into politics and has run Pinecrest since 2027 with a legislature controlled by the other side. {s10|Union leaders} {q10|have praised} {c10 labor belief|his handling of the dock strike of 2031}. {s11|Environmental groups}, some of which had a booth in the lobby, {q11|criticized} {c11 greens belief|him for licensing two open-pit lithium mines}. {s12|Alden Ford, a historian of the party at Saint Brendan University}, {q12|sees} {c12 ford belief|the pair as "two people who would each sooner be left alone in an office"}; in {s13|his} {q13|view} {c13 ford belief|reticence is no handicap in a country tired of noise}.

Money has followed. {s14,15|Homer Lindqvist, the party's treasurer}, {q14|said} that {c14 treasurer|{f money 6100000 @2034-08-22 dollars|$6.1 million} had come in within twelve hours of Mr. Hruska's appearance on the ferry steps}, {q15|adding} that {c15 treasurer|{f percent 66.7 about @2034-08-22 of donors|two thirds of the donors} were new}. {c16 - cannot_verify|The sums} {q16|could not be checked}, since filings are not due until October.

{s17,18|Ms. Villaseñor}, whose admirers had printed buttons with her face on a rising sun, {q17|endorsed} {c17 villasenor belief|the governor} from the podium and {q18|promised} {c18 villasenor intention predicted|to campaign "wherever they will have me, and in some places where they won't"}. {s19|Some in the hall} {q19|were sceptical of} {c19 some belief|her good cheer}. During her speech the aisle beside Section K filled with people who had suddenly remembered their telephones.

Nor has Ulster been won over. {c20 yellowhorn|"We were owed a debate on the threshold and we got a balloon rehearsal,"} {q20|said} {s20|Marcus Yellowhorn, the head of the delegation}, whose members supplied all the abstentions. {q21|Asked} {c21 -|whether they would knock on doors for the ticket in the fall}, {s22|he} {q22|said} {c22 yellowhorn possible|they {h22|might}, "if somebody knocks on ours"}; {s23|he} {h23|{q23|would not rule out}} {c23 yellowhorn possible intention|a suit in the provincial courts}.

Across the continent, at a shipyard in Port Calder, {s24|President Emmett Rowe} {q24|professed} {c24 rowe|to know little about the new man}, although the two sat for three years on the Interprovincial Water Board. {s25|His campaign} {q25|ridiculed} {c25 rowecamp belief|the governor as "a tractor salesman's idea of a moderate"}.

{s27|Commentators} {q27|predict} {c27 pundits predicted|a bounce of {f percent 3-4 points|three or four points}, gone by the equinox}. {s28|Philippa Osei of the Harbison poll} {q28|cautioned against} {c28 osei|reading anything at all into the first week}. {c29 osei|"Conventions are weather,"} {s29|she} {q29|said}, fanning herself with a delegate's placard on the press riser. {c29|"Ask me about the climate in October."}

{c30 friends|The nominee} {q30|is described by} {s30|friends} {c30|as a reader of footnotes who dislikes being touched}. On Wednesday she shook hands for fifty minutes in a corridor without air conditioning, then spoke for thirty-eight. {s31|Her} {q31|pledge} {c31 amsel intention predicted|to cut the fuel levy by {f percent 33.3 about of the fuel levy|a third} within a year} drew the loudest cheer; a passage on water rights, rewritten three times that afternoon, drew none. {c32 amsel|"I know who got me here,"} {s32|she} {q32|told} the delegates, {c32|"and I know who is tired."}

The first of three debates with Mr. Rowe is set for Sept. 19 in Fort Lorne. {s33,34|Mr. Stankiewicz}, who {q33|says} {c33 stank via=channel6>stank|he holds no grudge}, {q34|has offered} {c34 stank intention predicted via=channel6>stank|to play the president in rehearsals}. {s35|Naledi Castellan, his successor}, {q35|gave no hint} {c35 castellan silent|whether she would take him up on it}.

=== convention-e
outlet: Daily Klaxon
url: https://daily-klaxon.example/news/amsel-axes-top-aide
published: 2034-08-18
genre: tabloid
copy of: convention-a

{t|{c1 twopeople via=wire>twopeople|Amsel axes top aide days before her big party}{q1|:} {s1|sources}}

{n|Klaxon Staff
Got a tip? Text KLAX to 20200}

{c2 twopeople via=wire>twopeople|Sen. Judith Amsel has fired her campaign manager}, {s2|two people with knowledge of the decision} {q2|told} Tamarack Wire, just four days before the Commonwealth Party opens the convention that should make her its nominee for president.

{c3 onepeople via=wire>onepeople|Rory Stankiewicz, 51, got the news in a call that lasted less than four minutes}, {s3|one of them} {q3|said}.

{s5,6|The campaign} {q5|confirmed} {c5 campaign confirms|the departure}, {q6|praising} {c6 campaign belief|him for "fourteen months of tireless service"}.

{c7 stank|"I leave with my head up and my phone off,"} {s7|he} {q7|posted} before taking the message down.

{c8 tran|"You don't change pilots on final approach unless somebody smells smoke,"} {q8|said} {s8|strategist Wendell Tran}.

=== convention-f
outlet: Channel 6
url: https://channel-six.example/sunrise/transcripts/stankiewicz
published: 2034-08-22
genre: broadcast

{n|SUNRISE ON SIX – rush transcript, may contain errors}

{t|{s1|Fired campaign manager}{q1|:} {c1 stank|'Memos are for reading aloud'}}

The man who ran Judith Amsel's campaign until Thursday walked into our Galena Bay studio this morning with a terrier under his arm. He is fifty-one, looks older, and has spent most of the week, as far as anyone can tell, on the ferry to Saint Brendan and back. He spoke to Fatou Ndiaye.

{s2|NDIAYE}{q2|:} {c2 ndiaye|Why were you let go?}

{s3|STANKIEWICZ}{q3|:} {c3 stank|For reading a memo aloud, which is what memos are for. I'm not bitter. I had fourteen months and they were terrific}.

(CROSSTALK)

{s5|STANKIEWICZ}{q5|:} {c5 stank|And I have one voice, by the way. Ingrid gave it to the newsletter. I can't prove that and I don't need to}.

In a text message to this program {s6|Ingrid Dale-Whitcomb} {q6|called} {c6 dale denies|the charge "fiction of a low grade"}. {s7|The campaign} {q7|would say only} that {c7 campaign|it "wishes Rory and Biscuit well"}. Biscuit is the terrier.

{s8,9|Mr. Stankiewicz} {q8|rejected} {c8 stank denies|any suggestion that his relatives had grown rich on the {f money 11200000 @2034-06-30 dollars by=filings|$11.2 million} paid to Blue Larch Strategies}, {q9|putting} {c9 stank|the firm's margin at "{f percent 4 about margin|about 4 percent}"}.

{s11|NDIAYE}{q11|:} {c11 ndiaye|Would you go back?}

{s12|STANKIEWICZ}{q12|:} {c12 stank predicted|If she calls, I'll come and be Rowe in the practice debates. I do a good Rowe}.

=== question people outside the convention on 21 August
verdict: conflicts
origins: 2
answer: convention-c | 4000 | police | police
answer: convention-c | 11000 | tenants | tenants

=== question who leaked the Dale-Whitcomb memo
verdict: conflicts
origins: 2
answer: convention-f | - | stank | stank | Ingrid Dale-Whitcomb
answer: convention-f | - | dale | dale | denies | not Dale-Whitcomb
answer: convention-d | - | stank | stank | Ingrid Dale-Whitcomb
answer: convention-d | - | dale | dale | denies | not Dale-Whitcomb
answer: convention-d | - | dispatch | dispatch | cannot_verify | could not establish who passed it on

=== question had Dale Hruska been approached by 18 August
verdict: conflicts
origins: 2
answer: convention-b | - | hruskacamp | hruskacamp | denies | not approached
answer: convention-b | - | donors | donors | approached on Tuesday

=== question dollars paid to Blue Larch Strategies from January to June
verdict: single
origins: 1
answer: convention-a | 11200000 | filings | filings
answer: convention-f | 11200000 | filings | filings
