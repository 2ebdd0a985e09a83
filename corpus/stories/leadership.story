story: leadership
title: The contest to lead the Country Party of Brannock after Dame Philippa Rowntree
split: train
topic: politics

# Who speaks
speaker rowntree = named | Dame Philippa Rowntree
speaker ashworth = named | Tobias Ashworth-Mensah
speaker pritchard = named | Gwen Pritchard
speaker stannard = named | Hugh Stannard
speaker bligh = named | Norman Bligh
speaker fairbrass = named | Sir Colin Fairbrass
speaker petrakis = named | Lord Petrakis
speaker whips = unnamed | Country Party whips
speaker north = unnamed | northern members of the Country Party
speaker backbencher = unnamed | a former minister on the back benches
speaker newcomers = unnamed | Country Party members elected last year
speaker ashcamp = body | Ashworth-Mensah campaign
speaker pritcamp = body | Pritchard campaign
speaker letter = document | letter of the thirty-one
speaker treasurer = named | Ursula Finch-Obi
speaker party = body | Country Party
speaker spreadsheet = document | membership spreadsheet of the Country Party
speaker poll = document | Pollwright survey of Country Party members
speaker members = unnamed | Country Party members asked by Pollwright
speaker labourites = body | Workers' Alliance
speaker friend = unnamed | a friend of Gwen Pritchard
speaker donors = unnamed | donors to the Country Party
speaker globe = outlet | Evening Globe
speaker arkwright = named | Len Arkwright
speaker meera = named | Meera Dunstan
speaker association = body | Thorley association
speaker doorman = unnamed | the barman of the Thorley club
speaker recording = footage | recording of the dinner at Castle Inch
speaker rules = document | rule book of the Country Party
speaker child = unnamed | a child at a school in Thorley
speaker critics = unnamed | critics of Tobias Ashworth-Mensah
speaker colleagues = unnamed | colleagues of Gwen Pritchard

=== leadership-a
outlet: The Kelsing Guardian
url: https://kelsing-guardian.example/politics/long-read-country-party-contest
published: 2035-06-15
genre: broadsheet

{n|The Kelsing Guardian
News | Opinion | Sport | Culture
Support us from £2 a month}

{t|Three candidates, one very tired party}

{n|Rosalind Achebe, Political editor
Fri 15 Jun 2035 06.00}

On the morning after Dame Philippa Rowntree resigned, the lift in the members' wing stuck between the second floor and the third with {f other 4 members|four members of the Chamber} inside it, and by the time the engineers had got it moving two of them were running campaigns. That, at least, is how it is told in the tea room, where a good deal is told.

What is not in doubt is that the Country Party, eleven years in government and on its third prime minister, must now find a fourth. {s1|Rowntree}, who {q1|had promised} {c1 rowntree intention predicted|to see the Rivers Bill through}, went after {f other 31 members|31 of her members} put their names to a letter. {s2,3|The letter}, two paragraphs long, {q2|praises} {c2 letter belief|her "decency"} and {q3|blames} {c3 letter|her for the loss of the Marches, for the sewage and, in a phrase that nobody has been proud enough to own, for "a general dampness of purpose"}.

The rules are older than most of the people who must follow them. A candidate needs {f other 30 nominations|30 nominations}; the members of the Chamber then vote by dropping a card into the box that held the ashes of the party's founder, until two names are left; and the two go out to the associations, in church halls and the upstairs rooms of pubs, to be looked over. {s4|The rule book} {q4|is silent on} {c4 rules silent|what happens if they tie}. In 1961 they cut cards.

Tobias Ashworth-Mensah, the home secretary, has been getting ready since he was about nineteen. He has {f other 88 members|88 declared supporters}, a lease on a basement in Dorrit Street and a chart of the party done in three colours of pin. {s5|He} {q5|aims} {c5 ashworth intention predicted|to win before the associations are asked}. {s6,7|His critics}, who {q6|distrust} {c6 critics belief|the pins}, {q7|view} {c7 critics belief|him as a man who has read every book about leadership and met nobody who was led}; {s8|northern members}, whose seats hang on the tram money, {q8|are furious at} {c8 north belief|his silence about it}.

Gwen Pritchard came later and by bus. {s9,10|The trade secretary}, with {f other 71 members|71 names} to her credit, {q9|favours} {c9 pritchard belief|a smaller state and an earlier bedtime for it}, {q10|opposes} {c10 pritchard belief|the tram} altogether, and is adored in the shires. {s11,12|Colleagues} {q11|praise} {c11 colleagues belief|her nerve} and {q12|have doubts about} {c12 colleagues denies belief|her arithmetic}. Last winter she {q26|drew some criticism for} {c26 - belief|a speech on fishing that had been given, word for word, by somebody else}.

And there is Hugh Stannard, a colonel of engineers, who has sat for {f duration 22 years|22 years} on the back benches without asking for anything. {s13|He} {q13|wants} {c13 stannard intention predicted|the party to lose the next election quickly and learn something}. It is not a slogan. Still, {f other 34 members|34 members} have signed for him, and {c14 stannard|he}, as {s14|he} {q14|put it} to a half-full committee room on Wednesday, {c14|"came to dig a latrine, not to be photographed beside one."}

The whips are supposed to be neutral. Norman Bligh, the chief whip, is a dairy farmer with a voice like a gate, and {s15,16|he} has spent the week {q15|denying} that {c15 bligh denies|he has a favourite}, while {q16|advising} {c16 bligh|the undecided}, one of them a former minister who was called into his office on Tuesday night for a glass of milk, {c16|to "think about the boundary review, and about your mother, who I believe is in one of our hospitals"}. {s17|The former minister} {q17|regards} {c17 backbencher belief|this as a threat}. {c18 whips|It was a kindness}, {s18|the whips} {q18|say}.

{s19|Sir Colin Fairbrass, chairman of the Tuesday Committee and keeper of the box}, {q19|has little patience with} {c19 fairbrass belief|either side}. {s20,21|He} {q20|is adamant} that {c20 fairbrass|the count on Thursday will be done by hand, in front of both camps, and that anybody who brings a telephone into the room will have it put in the box with the founder}, and {q21|declines to say} {c21 fairbrass declines|how he will vote himself}.

Committee Room 9, where it is to happen, smells of radiators. Its portraits are of men who were defeated there. Beneath the window, which does not open, stands a table with a green cloth that moths have been at since the last war, and on the far wall hangs a clock that the Chamber's engineers have three times failed to mend. Votes are called by a bell. Those who have lost are allowed to leave first, through a small door that gives onto the bins.

Then there is the money. Under the law a candidate for a party's leadership may spend {f money ..400000 at_most pounds|up to £400,000}, and must name whoever gives more than £5,000. {s22|Lord Petrakis}, who made his fortune in gravel and has given the party {f money 6000001.. more_than pounds|more than £6m} in a decade, {q22|has told} friends that {c22 petrakis|he will give nothing to a party led by a man who wants to tax gravel}. {s23|Ashworth-Mensah}'s {q23|plan to} {c23 ashworth intention predicted|do just that} was dropped on Monday without announcement. {s24|{f other 12.. at_least donors|At least a dozen other donors}}, {q24|unhappy with} {c24 donors belief|all three}, are in Portugal.

At a school in Thorley the home secretary was shown a model quarry, made of sugar, by the lower third. {s25|One of the children} {q25|asked} {c25 child|whether he would be back next year}. He laughed, and for a moment so did everybody.

Caption: {c27 stannard|Committee Room 3}, {q27|in the words of} {s27|Colonel Stannard}, {c27|"our stadium."}

No date has been set for the handover. The removal vans that came to Number 4 Quay Street on Thursday turned out to be delivering a piano.

{n|Additional reporting by Kit Van Leer. Sign up for our politics newsletter, The Division Bell.}

=== leadership-b
outlet: The Lobby Hound
url: https://lobbyhound.example/2035/06/19/tuesday-edition
published: 2035-06-19
genre: blog

{n|THE LOBBY HOUND • Tuesday edition • 6:41 a.m. • view in browser}

{t|HOUND: The numbers are soft, the milk is warm}

GOOD MORNING. Two days to the first ballot. Rain until Friday.

WHERE THEY STAND: {s1|Team Tobias} {q1|says} {c1 ashcamp|it has {f other 101.. more_than members|more than 100 pledges}}. {s2,3|Gwen's people}, {q2|sceptical of} {c2 pritcamp denies belief|that}, {q3|put} {c3 pritcamp|him at {f other 85-90 members|between 85 and 90}} and themselves, modestly, nowhere. {c4 whips|Stannard} {q4|was advised by} {s4|a junior whip} {c4|to "fall on something"}. {s5|He} {q5|refuses} {c5 stannard declines intention|to fall}.

DINNER IS SERVED: {s6|A recording of last month's bash at Castle Inch}, passed to the Evening Globe, {q6|captures} {c6 recording via=globe>recording|Lord Petrakis telling the home secretary that gravel "has a long memory"}. {s7|His lordship} {q7|denies} {c7 petrakis denies|any threat}. {s8,9|Ashworth-Mensah}, who sat through the cheese in silence, {q8|says} {c8 ashworth|he took it as geology}, and {q9|would not be drawn on} {c9 ashworth declines|the missing tax}.

NEWBIES: The {f other 46 members|46 members} who came in at the last election held a meeting in the gym. {s10,11|They} {q10|resent} {c10 newcomers belief|being lobbied by text at midnight} and {q11|have asked} {c11 newcomers|all {f other 3 candidates|three candidates} to stop}. Only two replied, both at midnight.

HOUND HEARS: {c12 - possible|A certain chief whip {h12|{q12|is said}} to have kept the names of the thirty-one in his fridge}.

BIRTHDAYS: the Lord Privy Clerk, 70; the lift, 88.

=== leadership-c
outlet: Brannock Press Agency
url: https://bpa.example/politics/first-ballot
published: 2035-06-21
genre: wire

{t|Ashworth-Mensah tops first ballot; Stannard out}

KELSING, June 21 (BPA) — Home Secretary Tobias Ashworth-Mensah led the first ballot for the leadership of Brannock's governing Country Party on Thursday with {f other 97 votes|97 votes}, and Trade Secretary Gwen Pritchard came second with {f other 79 votes|79}. Hugh Stannard, with {f other 36 votes|36}, is out. {f other 2 cards|Two cards} were spoiled.

{s1|Stannard} {q1|endorsed} {c1 stannard belief|neither}. {c2 stannard|"I have {f other 36 friends|36 friends}, which is more than I arrived with,"} {s2,3|the colonel} {q2|said}, before {q3|urging} {c3 stannard|them to ask the survivors about the sewage}. {s4,5|Pritchard}, who {q4|hopes} {c4 pritchard intention predicted|to win over most of his supporters}, {q5|said} {c5 pritchard|the result was "a platform."}

{s6|The party} {q6|said} {c6 party predicted|ballot papers would go to its {f other 162000 members|162,000 members} on Monday}. {s7|A spreadsheet seen by the Kelsing Guardian} {q7|suggests} that {c7 spreadsheet probable|{f other ..119999 less_than members|fewer than 120,000} have {h7|probably} paid this year}. {s8|The party's treasurer, Ursula Finch-Obi}, {q8|said} {c8 treasurer denies|the document was "a draft of a draft."}

=== leadership-d
outlet: Kelsing Metro
url: https://kelsing-metro.example/news/tobias-on-top
published: 2035-06-22
genre: tabloid
copy of: leadership-c

{t|Tobias on top as Colonel bows out}

Home Secretary Tobias Ashworth-Mensah led Thursday's first ballot for the leadership of the Country Party with {f other 97 @2035-06-21 votes|97 votes}, and Trade Secretary Gwen Pritchard came second with {f other 79 @2035-06-21 votes|79}. Hugh Stannard, with {f other 36 @2035-06-21 votes|36}, is out.

{s1|Stannard} {q1|endorsed} {c1 stannard belief|neither}. {c2 stannard|"I have {f other 36 @2035-06-21 friends|36 friends}, which is more than I arrived with,"} {s2|the colonel} {q2|said}.

{c3 party predicted|Ballot papers go to {f other 162000 @2035-06-21 members|162,000 members} on Monday}, {s3|the party} {q3|said}. {s4|A spreadsheet seen by the Kelsing Guardian} {q4|suggests} that {c4 spreadsheet probable|{f other ..119999 less_than @2035-06-21 members|fewer than 120,000} have {h4|probably} paid}.

=== leadership-e
outlet: Thorley & Marches Advertiser
url: https://thorley-advertiser.example/news/hustings-corn-exchange
published: 2035-07-04
genre: local

{n|THORLEY & MARCHES ADVERTISER, incorporating the Drover
What's on: Duck race, Sat 2pm}

{t|Candidates looked over at the Corn Exchange}

{n|By Phyllis Nakamura}

They brought the good chairs up from the cellar. The Corn Exchange holds {f other 420 people|420}, and {s1|the Thorley association} {h1|{q1|reckons}} {c1 association probable|{f attending 381.. more_than @2035-07-03 people|over 380} came} on Tuesday evening, which with the rain and the cricket is not bad for a party that lost the seat last year by nine hundred votes. Dogs were admitted. A collection for the roof raised {f money 212 @2035-07-03 pounds|£212} and a button.

{s2|Len Arkwright}, who keeps bees and has been a member for forty years, came {q2|hoping} {c2 arkwright intention predicted|to like Mr Ashworth-Mensah} and went home with a Pritchard badge. {c3 arkwright|"He answered every question,"} {s3|Mr Arkwright} {q3|said}, {c3|"and I couldn't tell you one of them.}

{c3|"She got the price of milk wrong, but she knew it was a price."}

{s4,5|Meera Dunstan, a vet} who chairs the branch at Lower Inch, {q4|preferred} {c4 meera belief|the home secretary} and {q5|was unconvinced by} {c5 meera denies belief|{s6|Mrs Pritchard}'s {q6|contention} that {c6 pritchard|the tram will cost {f money 900000000.. at_least pounds|at least £900m} and carry, in the end, nobody but consultants}}.

The tram has been argued over here since 1974, when the first route was pegged out along the canal and the pegs were burned on the fifth of November. A second was drawn in 1990. The present one runs from the hospital to the station by way of the cattle market, and its depot is to stand where the Advertiser's own presses stood until they were sold to a museum. Work would take six years. A public inquiry sat for one of them and filled {f records 40 about boxes|some 40 boxes}, which are in the library, next to the local history, and have been borrowed twice.

Mr Ashworth-Mensah, {q7|asked} from the balcony {c7 -|how many of his front bench had ever been on a tram}, counted on his fingers and stopped at {f other 3 people|three}. Whether or not it was the joke it seemed to be, it went over well; so did Mrs Pritchard's boots.

Caption: {c14 pritcamp|The boots were}, {q14|per} {s14|her office}, {c14|her mother's}.

{s8|A Pollwright survey of {f other 1012 members|1,012 party members}}, out on Monday, {q8|has} {c8 poll|her ahead by {f percent 51 members|51 per cent} to {f percent 38 members|38}}. {s9|{f percent 25 about members|A quarter} of those asked} {q9|blamed} {c9 members via=poll>members|"people in Kelsing"} for most things. {s10,11,12|Her rival's camp}, {q10|citing} {c10 ashcamp|canvass returns from {f other 60.. at_least associations|no fewer than 60 associations}}, {q11|says} that {c11 ashcamp|the gap is nearer four points}, but {q12|did not show} {c12 ashcamp silent|this newspaper the returns}.

The evening ended with the anthem, in which the second verse was as usual hummed. Mr Arkwright showed up again at the door with a jar for each of them. {s13|The barman}, who is not a member, {q13|offered} {c13 doorman intention predicted|to vote for the bees}.

{n|Got a story? Ring Phyllis on the newsdesk.
Families notices – Planning notices – Cattle prices}

=== leadership-f
outlet: The Sunday Ledger
url: https://sunday-ledger.example/comment/let-them-eat-gravel
published: 2035-07-08
genre: column

{t|Let them eat gravel}

I have covered five of these contests and slept through two. What strikes me about the sixth is how little anybody in it seems to like the thing they are fighting for.

{s1|Mrs Pritchard} {q1|considers} {c1 pritchard belief|the state a lodger}. {s2|Mr Ashworth-Mensah} {q2|treats} {c2 ashworth belief|it as a ladder}. {s3|The Workers' Alliance}, {q3|convinced} that {c3 labourites predicted belief|either will do for the country what the colonel had in mind for the party}, has bought posters. {c4 - probable|Lord Petrakis, having shown what gravel can do, {h4|{q4|is believed to}} have paid for both campaigns' sandwiches}; {s5|he} {q5|says} {c5 petrakis denies|he has given "not a crust."} Since the return is not due until August, I cannot check.

There was a time when a leader of this party simply emerged, like damp. Grandees met in a house with a drive; a telegram was sent; somebody's nephew was disappointed. It was no way to choose a prime minister, and for ninety years it chose rather good ones. Then came the ballots, the debates, the hats. We have had {f other 3 prime ministers|three prime ministers} by this method since I last bought a coat.

{s6|A friend of Mrs Pritchard's}, whom I met by the penguins, {q6|told} me that {c6 friend|she means every word and that this is exactly what worries him}. {s7|Dame Philippa}, for her part, {q7|has ruled out} {c7 rowntree declines intention|a return}. {s8|She} {q8|is looking forward to} {c8 rowntree belief predicted|the asparagus}.

For what it is worth I think the colonel was the best of them. He lost, and left by the bins.

=== question members of the Country Party
verdict: conflicts
origins: 3
answer: leadership-c | 162000 | party | party
answer: leadership-d | 162000 | party | party
answer: leadership-c | ..119999 | spreadsheet | spreadsheet
answer: leadership-d | ..119999 | spreadsheet | spreadsheet
answer: leadership-c | - | treasurer | treasurer | denies | a draft of a draft

=== question votes for Ashworth-Mensah in the first ballot
verdict: single
origins: 1
answer: leadership-c | 97 | - | ballot
answer: leadership-d | 97 | - | ballot

=== question members backing Ashworth-Mensah before the ballot
verdict: conflicts
origins: 2
answer: leadership-b | 101.. | ashcamp | ashcamp
answer: leadership-b | 85-90 | pritcamp | pritcamp
