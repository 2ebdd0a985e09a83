story: pollsters
title: Vandalia's pollsters miss the election of Governor Okonjo
split: train
topic: politics

speaker society = body | Federal Society for Survey Research
speaker polls = document | final national surveys
speaker iliescu = named | Bogdan Iliescu
speaker brannigan = named | Desta Brannigan
speaker okocamp = body | Okonjo campaign
speaker post = document | post by the Okonjo campaign
speaker count = document | provisional count of the Federal Electoral Commission
speaker fec = body | Federal Electoral Commission
speaker sheet = document | Meridian Research's last sheet
speaker fitz = named | Kwame Fitzgibbon
speaker progs = body | Progressives
speaker memo = document | memorandum to the Progressive executive
speaker pollsters = unnamed | pollsters
speaker editors = unnamed | newspaper editors
speaker kallman = named | Yusuf Kallman
speaker colleagues = unnamed | two former colleagues of Desta Brannigan
speaker dahl = named | Marguerite Dahl-Reyes
speaker tennant = named | Aroha Tennant
speaker firms = unnamed | four firms of the society
speaker pereira = named | Lucas Pereira-Stout
speaker okonjo = named | Silas Okonjo
speaker paper = document | working paper from Tamarack State
speaker terms = document | terms of the society's inquiry
speaker men = unnamed | men on the ferry landing at Ketchum's
speaker registrar = named | Noor Vandersloot
speaker footage = footage | film from the doorbell of a bakery
speaker quiroga = named | Hortense Quiroga
speaker moss = named | Delphine Moss
speaker both = unnamed | both candidates
speaker draft = document | draft findings of the society's inquiry
speaker panelist = unnamed | a member of the inquiry's panel
speaker canvass = body | Canvass Group
speaker meridian = body | Meridian Research
speaker register = outlet | The Evening Register
speaker survey = document | last survey of Canvass Group
speaker larger = unnamed | the larger firms
speaker clerk = unnamed | clerk of the House committee on elections
speaker wage = unnamed | interviewers at Meridian Research
speaker committee = body | House committee on elections

=== pollsters-a
outlet: Vandalia Press Agency
url: https://vpa.example/2040/11/08/pollsters-inquiry
published: 2040-11-08
genre: wire

{t|{s1|Pollsters} {q1|promise} {c1 society predicted intention|inquiry} after missing Okonjo's victory}

FORT LISLE, Nov. 8 (Vandalia Press Agency) — {s2|The trade body of Vandalia's pollsters} {q2|said} on Thursday {c2 society predicted intention|it would examine why not one of {f records 14 final surveys|the 14 final national surveys} had put Gov. Silas Okonjo ahead in an election that he won by {f percent 1.7 @2040-11-06 points|1.7 points}}.

{s3|The surveys} {q3|gave} {c3 polls|Sen. Marguerite Dahl-Reyes an average lead of {f percent 4.2 points|4.2 points}}. She conceded at 3:40 a.m. on Wednesday, after Tamarack and Osage had been called within a minute of each other.

{s4,5|Bogdan Iliescu, president of the Federal Society for Survey Research}, {q4|said} {c4 iliescu|the result was "humbling"} and {q5|appealed for} {c5 iliescu|patience from clients}, among them nine newspapers and a railway union. {s6|Dahl-Reyes's manager, Desta Brannigan}, {q6|blamed} {c6 brannigan|the polls for a decision to send the candidate to Sabine in the final week}. {s7|The Okonjo campaign} {q7|mocked} {c7 okocamp belief|the profession} in {s8|a post} that {q8|read} {c8 post|"Oversample this."}

{c9 count|Turnout was {f percent 61.3 @2040-11-06 turnout|61.3 percent}}, {q9|according to} {s9|the Federal Electoral Commission's provisional count}. {c10 - predicted|The figure {q10|is expected} to rise as mail from the outer islands comes in}.

=== pollsters-b
outlet: The Capital Review
url: https://capital-review.example/2040/11/18/the-carpet-warehouse
published: 2040-11-18
genre: feature

{n|THE CAPITAL REVIEW
Politics | Letters | Books | The Review on paper: 12 weeks for $1}

{t|The night the numbers went home}

{n|By Ottoline Mbeki-Crane
Photographs by Sergei Appiah}

On the Saturday before the vote, in a former carpet warehouse on the ring road at Sandhurst Flats, {f deployed 81.. more_than @2040-11-03 interviewers|more than eighty} students in headsets worked through the last of a list of telephone numbers. They were paid $19 an hour and a sandwich. By nine in the evening they had dialed {f other 41200 @2040-11-03 numbers dialed|41,200 numbers} and, in exchange for a {q32|promise} {c32 - predicted intention|to take {f duration ..9 at_most minutes|no more than nine minutes}}, completed {f other 1104 @2040-11-03 interviews|1,104 interviews}, and {s1|the sheet} that came off the printer at a quarter past {q1|had} {c1 sheet|Marguerite Dahl-Reyes ahead by {f percent 5 @2040-11-03 points|five points}}.

Kwame Fitzgibbon, who owns the firm, Meridian Research, took the sheet home and laid it on the kitchen table. {c2 fitz|It looked wrong to him}, {s2|he} {q2|now says}. He had been in the business for thirty-one years and had called nine elections; {c3 -|he {q3|is generally credited with} teaching the trade to ring people on their mobiles}. He published it all the same, because {c4 fitz belief|to do otherwise}, {s4|he} {q4|felt}, {c4|would have been to replace his data with his nose}.

Everyone since has found somebody to hold responsible. {s5|The Progressives}, who lost the presidency by {f other ..189999 less_than @2040-11-06 votes|fewer than 190,000 votes} of {f other 38000000 about @2040-11-06 votes cast|some 38 million}, {q5|fault} {c5 progs|the pollsters for lulling their volunteers}; {s6|a memorandum} drawn up for the party's executive {q6|puts} {c6 memo|the canvassers who stayed home on the last weekend at {f affected 6000-9000 @2040-11-04 canvassers|between 6,000 and 9,000}}. {s7|The pollsters} {q7|cite} {c7 pollsters|late deciders}. {s8|Newspaper editors}, who paid for the surveys and ran them above the fold, {q8|have come to distrust} {c8 editors belief|both explanations}.

Polling arrived in Vandalia in 1936, in the sample case of a soap salesman. For two generations it was done on doorsteps by married women with clipboards, and it was slow, dear and rather good. The telephone made it quick. In 1997 about one call in three ended in an interview. Today it is fewer than two in a hundred, and those who still answer are older than the country, better schooled, likelier to belong to a choir. Weighting is the art of pretending otherwise: each retired teacher is counted as half a person, each young roofer who picks up as three or four. It works so long as the roofers who pick up vote like the roofers who do not.

{s9|Yusuf Kallman}, who kept the figures for Okonjo in a motel room in Little Odessa, {q9|takes issue with} {c9 kallman belief|the very word miss}. {c10 kallman belief|The surveys}, in {s10|his} {q10|view}, {c10|measured with great precision the opinions of people who like to be measured}. All autumn {s11,12|he} {q11|pressed} {c11 kallman|reporters to visit the barge towns along the Osage}, {q12|saying} that {c12 kallman|registration there had risen by {f percent 12-15 rise in registration|12 to 15 percent} since the spring, that most of the new names belonged to men who had never voted for anybody, and that no firm in the capital had either the telephone numbers of such men or any idea how to go about getting them}. Three reporters went.

{c13 kallman|"I am not going to pretend I knew,"} {s13|Kallman} {q13|told} me over eggs, the morning after the senator gave up. {c13|"On the Friday I had us down by {f percent 1 @2040-11-02 points|one}. I'd have taken a bet either way.

"What I did know was that when we rang a landing on the river, somebody's wife picked up and handed the phone across, and that never happened in the suburbs."}

At the ferry landing at Ketchum's, where the diner opens at four for the deckhands, {s14|the men} {q14|resent} {c14 men belief|being discussed as a discovery}. The county has lost its cannery, its bank and, last winter, its maternity ward, which {s26|both candidates} {q26|promised} {c26 both predicted intention|to reopen}. It went for Okonjo by {f percent 41.. more_than @2040-11-06 points|more than forty points}. The signs are still up along the levee, and so is the bunting that was hung for the dredgers' fair in September, gone pink in the sun.

The losing side has quarrels of its own. {s15|Brannigan} {q15|is adamant} that {c15 brannigan|she was never shown a survey in which Osage was close}, {c16 colleagues denies|a claim} {q16|rejected by} {s16|two former colleagues}. {q17|Asked about} {c17 -|the week in Sabine}, where {f attending 11000 about @2040-11-01 people|roughly 11,000 people} came to see the senator in a state that she would carry by nineteen points, {s18|Brannigan} {q18|would not discuss} {c18 brannigan declines|it}. {s19|Dahl-Reyes}, back on the Hill and first at committee most mornings, {q19|has made no secret of} {c19 dahl belief|her disappointment in the campaign's "addiction to dashboards."}

The society's inquiry began this week. {s20|Its chair, the sociologist Aroha Tennant}, who {q20|regards} {c20 tennant belief|elections as a poor test of surveys}, since they come with a right answer so rarely, has {f deployed 9 experts|nine experts} and a budget of {f money ..400000 at_most dollars|up to $400,000}. {c31 tennant|"We are not a court,"} {s31|she} {q31|said}. {s21|The terms} {q21|exclude} {c21 terms|any ranking of individual firms}, but {c22 firms belief|the inquiry} {q22|was all the same opposed by} {s22|four} of them. On the Hill {s23,29|Representative Lucas Pereira-Stout}, a Constitutional whose mother once ran a clipboard crew and who {q29|says} {c29 pereira|she never lost an hour's sleep over a stranger's opinion}, {q23|wants} {c23 pereira predicted intention|pollsters licensed like surveyors}, {c25 okonjo silent|an idea} that {s24|Fitzgibbon} {q24|considers} {c24 fitz belief|unconstitutional} and {s25|the president-elect}, not noted for his patience with regulators, {q25|has neither endorsed nor dismissed}.

What went wrong may turn out to be dull. {s27|A working paper from Tamarack State} {q27|suggests} that {c27 paper possible|{f percent 66.7 about error|two-thirds of the error} {h27|may} be laid to the weights for education, which are still taken from the census of 2030, and the rest to the mail}. Only six of the fourteen surveys weighted by schooling at all. The adjustment costs nothing except a quarrel over what to do with people who left the technical colleges a term early, of whom there are a great many along the rivers.

At the carpet warehouse the phones are quiet until January. {s28|The interviewers}, {f other 31 former interviewers|thirty-one} of whom have not been called back, {q28|complain of} {c28 wage|wages held over from October}. {c30 fitz predicted|They will be paid by Christmas}, {q30|said} {s30|Fitzgibbon}, who has let the lease run on. He showed me around in his coat, counting the desks as he went, because the heating had been turned off on the Monday after the vote. The reels of headset cable were still on the floor, and on a whiteboard somebody had begun a column of counties and stopped at the letter M.

{n|Ottoline Mbeki-Crane is a contributing writer. This article appears in the print edition under the headline "Weights and Measures."}

=== pollsters-c
outlet: Osage Bend Courier
url: https://osage-bend-courier.example/news/registrar-turnout
published: 2040-11-09
genre: local

{t|{c1 registrar|{f other 4900 about @2040-11-06 new voters|Nearly 4,900 new voters} turned out here}, {s1|registrar} {q1|says}}

Osage Bend has grown by a tenth since the census, mostly at the south end, where the barge company put up six blocks of flats for its crews and where, until last year, there was no bus. The line at the Lutheran hall went twice around the parking lot on Tuesday, and at ten to eight, when the rain came, {f attending 300 about @2040-11-06 people in line|about 300 people} were still in it.

{s2,3|Registrar Noor Vandersloot} {q2|said} {c2 registrar|{f other 4880 @2040-11-06 new voters|4,880 people} had voted in Osage Bend for the first time}, and {q3|credited} {c3 registrar|the county's mail drive with "maybe half" of them}. Turnout in the city was {f percent 71.8 @2040-11-06 turnout|71.8 percent}, against 58 four years ago.

Poll clerks, who had been sent enough ballots for an ordinary year, {q4|had been warned by} {s4|the commission} {c4 fec|not to photocopy them}.

The city's {f other 22 polling places|22 polling places} opened at six. Three ran short of envelopes, and one, at the bakery on Front Street, closed for eleven minutes while a wasp was dealt with. {s6|Film from the bakery's doorbell} {q6|shows} {c6 footage|{f attending 12.. at_least @2040-11-06 voters|at least a dozen voters} waiting on the curb, none of whom leaves}.

{c9 registrar|"We ran out of pens before we ran out of voters,"} {s9|she} {q9|said}.

{s7|Vandersloot} {q7|hopes} {c7 registrar predicted intention|to certify by the 20th}. {s8|She} {q8|declined to say} {c8 registrar declines|whether any pollster had ever called her office}.

=== pollsters-d
outlet: Radio Concord
url: https://radio-concord.example/afternoon/2040-11-14
published: 2040-11-14
genre: broadcast

{n|RADIO CONCORD 98.2 | The Afternoon File | Transcript, not checked against tape}

{t|{s1|Columnist} to pollster{q1|:} {c1 quiroga|'You told us to go to bed'}}

Host: With me are Hortense Quiroga of the Evening Register and the pollster Delphine Moss of Canvass Group, {s10|whose last survey} {q10|had} {c10 survey|the senator up by {f percent 6 points|six}}. Hortense, you've been hard on these people.

{s2|QUIROGA}{q2|:} {c2 quiroga|You told us to go to bed. I've been hard on them, yes, and on myself. I wrote {f records 11 columns|eleven columns} about a Dahl-Reyes cabinet. I had views on her Treasury.}

Host: Delphine, is she right to be cross?

{s4|MOSS}{q4|:} {c4 moss|She's right to be cross with the front page. We printed the margin of error every week, and it was {f percent 3.5 points|three and a half points}, and nobody's ever put that in a headline.}

Host: {s8|The commission} {q8|has moved} {c8 fec|its turnout figure from {f percent 61.3 @2040-11-06 turnout|61.3} to {f percent 63.4 @2040-11-06 turnout|63.4 percent}}, now that {f other 1300001.. more_than ballots|more than 1.3 million} mailed ballots have been counted. {s9|Ms. Quiroga} {q9|has called in print for} {c9 quiroga|a ban on surveys in the last ten days}. The Register, which sponsored three of them, has run the piece without comment.

{s5|QUIROGA}{q5|:} {c5 quiroga belief|A blackout. Yes. I know it's illiberal.}

{s6|MOSS}{q6|:} {c6 moss predicted|Then the parties will poll and leak, and you'll print that instead.}

Host: We asked both campaigns for somebody to come on. {s7|Governor Okonjo's people} {q7|did not reply to} {c7 okocamp silent|two messages}.

=== pollsters-e
outlet: The Evening Register
url: https://evening-register.example/politics/polling-inquiry-draft
published: 2040-12-13
genre: broadsheet

{t|{s1|Draft} of polling inquiry {q1|faults} {c1 draft|'herding'}}

A draft of the inquiry into last month's polls has circulated among members of the Federal Society for Survey Research since Monday. It runs to 88 pages, contains {f records 41 tables|forty-one tables} and is marked, on every one of them, "Not for quotation."

{s2|It} {q2|finds} that {c2 draft|the surveys taken in the last four days agreed with each other more closely than chance allows, that {f records 5.. at_least surveys|at least five} of them were reweighted after a first result had been seen, and that the effect of this was to conceal from the public a spread of outcomes in which a victory for Governor Okonjo would have appeared as neither likely nor strange}. {s3|It} {q3|makes no mention of} {c3 draft silent|fraud}.

{s4|A member of the panel}, who spoke before she had read the final chapter, {q4|said} {c4 panelist|the practice was "a failure of nerve with decimals."} {s5,6|Tennant, the chair}, {q5|declined to comment on} {c5 tennant declines|an unfinished text} and {q6|expressed concern} that {c6 tennant belief|it had been passed around}. {c14 tennant predicted|The final version}, {s14|she} {q14|said}, {c14|would be out before the inauguration}.

{c13 larger belief|The findings} {q13|are unwelcome to} {s13|the larger firms}, which meet on Friday under the society's articles of 1958 and may ask for chapter six to be taken out. {s7|Canvass Group}, whose figures appear under the letter H, {q7|denies} {c7 canvass denies|reweighting anything}. {s8,9|Meridian Research}, by contrast, {q8|welcomed} {c8 meridian belief|the draft}, {q9|acknowledging} through a lawyer that {c9 meridian confirms|its sheet of November 3 had first shown a lead of {f percent 2 @2040-11-03 points|two points}, not the five that were published}. {s10|The Register} {q10|has not seen} {c10 register cannot_verify|either version}.

On the Hill the matter has moved faster. {s11|The House committee on elections} {q11|plans} {c11 committee predicted intention|to question {f other 6-8 pollsters|six to eight} pollsters in January}; {c12 clerk|Iliescu} {q12|has been invited by} {s12|its clerk} {c12|to bring the weights}. The election itself was certified on November 27 with {f percent 63.8 @2040-11-06 turnout|63.8 percent} voting, the highest share in a quarter of a century, and the new president takes the oath on the 20th.

=== pollsters-f
outlet: Sabine Valley News
url: https://sabine-valley-news.example/polls-got-it-wrong
published: 2040-11-09
genre: local
copy of: pollsters-a

{t|Polls got it wrong; {s1|trade body} {q1|promises} {c1 society predicted intention|to find out why}}

{s2|The trade body of Vandalia's pollsters} {q2|said} {c2 society predicted intention|it would examine why not one of {f records 14 final surveys|the 14 final national surveys} had put Gov. Silas Okonjo ahead in an election that he won by {f percent 1.7 @2040-11-06 points|1.7 points}}.

{s3|The surveys} {q3|gave} {c3 polls|Sen. Marguerite Dahl-Reyes an average lead of {f percent 4.2 points|4.2 points}}. She conceded early on Wednesday.

{s4,5|Bogdan Iliescu, president of the Federal Society for Survey Research}, {q4|said} {c4 iliescu|the result was "humbling"} and {q5|appealed for} {c5 iliescu|patience from clients}. {s6|Dahl-Reyes's manager, Desta Brannigan}, {q6|blamed} {c6 brannigan|the polls for a decision to send the candidate to Sabine in the final week}. {f attending 11001.. more_than @2040-11-01 people|More than 11,000} came to see her at the Sabine fairgrounds.

=== question turnout in the election
verdict: supersedes
origins: 1
answer: pollsters-a | 61.3 | count | fec
answer: pollsters-d | 63.4 | fec | fec
answer: pollsters-e | 63.8 | - | fec

=== question whether Brannigan was shown that Osage was close
verdict: conflicts
origins: 2
answer: pollsters-b | - | brannigan | brannigan | She was never shown such a survey
answer: pollsters-b | - | colleagues | colleagues | denies

=== question lead of Dahl-Reyes in Meridian's survey of November 3
verdict: conflicts
origins: 2
answer: pollsters-b | 5 | sheet | sheet
answer: pollsters-e | 2 | meridian | meridian

=== question whether firms reweighted surveys after seeing a first result
verdict: conflicts
origins: 3
answer: pollsters-e | - | draft | draft | At least five surveys were reweighted
answer: pollsters-e | - | canvass | canvass | denies
answer: pollsters-e | - | meridian | meridian | confirms
