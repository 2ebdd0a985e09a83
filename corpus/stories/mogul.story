story: mogul
title: A newspaper publisher bids for the Columbine television network
split: train
topic: business

speaker till = named | Roscoe Tillinghast
speaker guild = body | Guild of News Workers
speaker brannigan = named | Mateo Brannigan
speaker board = body | Columbine Broadcasting
speaker oyelaran = named | Beatrix Oyelaran
speaker fsa = body | Federal Spectrum Authority
speaker staff = document | FSA staff report
speaker ferreira = named | Odalys Ferreira
speaker kirk = named | Wade Kirkpatrick
speaker thornquist = named | Graciela Thornquist
speaker ledger = outlet | Clement Ledger
speaker family = unnamed | two people close to the Tillinghast family
speaker allied = outlet | Allied Wire
speaker raja = named | Sunil Rajadhyaksha
speaker teachers = body | Tamarack Teachers' Retirement Fund
speaker haddad = named | Noor Haddad
speaker haddadsuit = document | Noor Haddad's complaint
speaker counsel = named | Piers Onyango
speaker tmg = body | Tillinghast Media Group
speaker memo = document | Tillinghast memorandum of November
speaker readers = unnamed | readers in Elk Portage
speaker former = unnamed | former employees of Tillinghast papers
speaker admirers = unnamed | Roscoe Tillinghast's admirers
speaker lawyers = unnamed | antitrust lawyers
speaker anchors = unnamed | two Columbine anchors
speaker anchorpost = document | caption of a Columbine anchor's photo
speaker tillpost = document | post on Roscoe Tillinghast's account
speaker video = footage | security video from Port Amity
speaker phonefilm = footage | phone footage of the shareholders' meeting
speaker sisters = unnamed | Roscoe Tillinghast's sisters
speaker friends = unnamed | friends of Beatrix Oyelaran
speaker lobbyists = unnamed | Roscoe Tillinghast's lobbyists
speaker populists = unnamed | Populist senators
speaker managers = unnamed | managers of Columbine stations
speaker clerk = named | Dolores Whitehorse
speaker rivals = unnamed | rival funds
speaker gomez = named | Cyrus Gomes

=== mogul-a
outlet: Allied Wire
url: https://alliedwire.example/2034/02/03/tillinghast-columbine
published: 2034-02-03
genre: wire

{t|Tillinghast bids {f money 7400000000 dollars|$7.4 billion} for Columbine; {s1|newsroom union} {q1|vows} {c1 guild predicted intention|to fight}}

FORT CLEMENT, Feb 3 (Allied) – {s2,3|Roscoe Tillinghast}, who owns {f other 161.. more_than newspapers|more than 160 newspapers} and {q2|has made no secret of} {c2 till belief|his wish for a television network to go with them}, on Friday {q3|made an unsolicited offer of} {c3 till predicted intention|{f money 7400000000 dollars|$7.4 billion} in cash for Columbine Broadcasting}.

The bid works out at {f money 58 dollars a share|$58 a share}, {f percent 31 percent|31 percent} above Thursday's close. Columbine runs {f other 22 stations|22 stations}, the second-oldest newscast in the country and a cable channel about houses. Its founder's grandchildren still hold {f percent ..8 less_than percent|less than 9 percent} of the stock; most of the rest belongs to pension funds.

{s4,5|Columbine's board} {q4|said} in a statement of two sentences that {c4 board predicted|it would study the proposal "with the care it merits"} and {q5|advised} {c5 board|shareholders to do nothing for now}.

The Guild of News Workers, which represents {f affected 4300 about people|about 4,300 people} at the network, was quicker. {s6,7|Its president, Mateo Brannigan}, {q6|accused} {c6 brannigan|Tillinghast of having spent ten years buying papers chiefly in order to empty them}, and {q7|warned of} {c7 brannigan predicted|the loss of {f jobs ..1900 at_most jobs|as many as 1,900 jobs}}. {c8 till denies|That figure}, {s8|Tillinghast} {q8|said} in a conference call, {c8|had been "typed by someone with a stuck key"}.

Any sale needs the consent of the Federal Spectrum Authority, the FSA, which by law may let no owner reach beyond {f percent 39 percent|39 percent} of households. {s9|Tillinghast}'s {q9|contention} is that {c9 till|the two companies together would stop at {f percent 37 percent|37 percent}, because {f other 5 stations|five of Columbine's stations} share a signal with another}. {s10|The FSA} {q10|declined to say} {c10 fsa declines|how it counts shared signals}.

{s11|Senator Odalys Ferreira}, who chairs the Commerce Committee, {q11|wants} {c11 ferreira predicted intention|the publisher under oath before Easter}. {s12|Wade Kirkpatrick of Tamarack, the senior Populist on the panel}, {q12|applauded} {c12 kirk belief|the bid as the best news for rural viewers since color}. {q13|Asked} {c13 -|whether she had discussed it with Tillinghast, a guest at her inauguration}, {s14|President Graciela Thornquist} {q14|said} {c14 thornquist|she "talked to all sorts of people about all sorts of weather"}.

{s15|The Clement Ledger} {q15|reported} on Thursday, citing two people close to the family, that {c15 ledger via=ledger>family|the publisher had arranged loans of {f money 3000000000-4000000000 range by=family dollars|between $3 billion and $4 billion}, some of them secured on his sisters' shares}. {s16|Allied} {q16|was unable to confirm} {c16 allied cannot_verify|this}.

=== mogul-b
outlet: Air Rights
url: https://airrights.example/p/who-sits-where
published: 2034-02-06
genre: newsletter

{t|Who likes it, who doesn't}

{n|AIR RIGHTS
The Monday letter on who owns what you watch
Forwarded this? Subscribe for $6 a month}

A seating plan for those who missed the weekend.

In favor: {s1|all {f other 21 senators|21} Populist senators}, who {q1|see} {c1 populists belief|Columbine's newscast as the opposition's house organ}. Against: the guild, obviously, and {s2|two Columbine anchors}, {q2|reluctant} {c2 anchors declines intention|to work for a man they have twice led the news with}. One of them posted a photo of her packed desk. {s3|The caption} {q3|read}: {c3 anchorpost|"Ask me about my notice period."}

On the fence: {s4|the Teachers' Fund}, which {q4|is open to} {c4 teachers belief|a sale, but not at {f money 58 dollars|58}}.

{q5|Per} {s5|a memorandum from November}, which reached us in a plain envelope, {c5 memo predicted|the savings plan runs to {f money 200000000.. at_least dollars|at least $200 million} a year}.

=== mogul-c
outlet: Northern Monthly Review
url: https://northernmonthly.example/2034/03/the-last-collector
published: 2034-03-04
genre: feature

{t|The last collector}

{n|By Ines Kaltenbach
With reporting from Elk Portage and Fort Clement
22 min read}

The elevator in the Tillinghast Building stops one floor short of the top, and visitors climb the last flight on foot, past the front pages. There are {f other 94 pages|ninety-four} of them, framed, in the order in which the papers were bought. On the landing the frames run out and the plaster is bare. A hook has been screwed into it.

Roscoe Tillinghast is seventy-one, narrow, courteous and slightly deaf, and he had claimed a seat by the window before his guest found the door. His grandfather sold printer's ink. His father took over a weekly in Elk Portage from a client who could not pay for the ink, and then another, and when the son came home from business school in 1987 there were eleven. He closed two in his first month. {s1|He} still {q1|regards} {c1 till belief|the month as the making of him}, and wears the two mastheads on his cuff links.

{c2 admirers belief|Roscoe Tillinghast}, {q2|considered by} {s2|his admirers} {c2|the last of the press barons}, in the press hall of the Elk Portage Gazette, 2021. {n|(Photo: Vikram Sandoval)}

{c3 till|"People think I wish to tell the nation what to believe, and I have never met a publisher who could make his own wife believe what was in the paper, so I should like to be excused from that one,"} {s3|he} {q3|said}. {c3|"What I do want is the building.

"A network is a building with a license on the wall. The license says that you were there first, and nobody can print another."}

{s4|He} {q4|prefers} {c4 till belief|owning to editing}, and it shows: hardly a sentence in the papers could be traced to him. {s5|Those} who used to work in them, though, {q5|resent} {c5 former belief|what came with the owning}. The group has cut {f jobs 3001.. more_than jobs|more than 3,000 newsroom jobs} since 2019. {f other 41 newspapers|Forty-one} of its titles are now produced from a single floor in a business park beside the airport, where the light is good and the carpet smells of glue. Every six minutes a page goes to press.

In Elk Portage the Gazette's old office is a store for kayaks. {s6|Readers there} {q6|distrust} {c6 readers belief|the paper} and take it anyway, for the obituaries. No one has covered the council in person since an amiable man called Dunphy retired to his boat; it put up garbage fees by a fifth last spring, and the first sign of it was the bill.

The lawsuits are older than the bid and will outlast it. There have been {f other 12.. at_least suits|no fewer than twelve}, over libel, overtime, a helicopter and a pony. The one that matters was brought in 2026 by Noor Haddad, who read the evening bulletin on a Tillinghast station in Port Amity, since sold, until she was taken off it a week after telling her producers of her pregnancy. {s7|Her complaint} {q7|says} that {c7 haddadsuit|a vice-president followed her home, that the station's security men searched her desk on two occasions while she was on the air, and that when she took her account of both to the head of personnel she was handed a form on which the words "voluntary departure" had already been typed, along with a pen that bore the company's name}. {s8|Security video}, played to the jury and then sealed, {q8|showed} {c8 video|two men at a desk with the lamps off}. {s9|The group}, while {q9|insisting} that {c9 tmg denies|nothing of the kind had taken place}, paid her {f money 2000000-3000000 range dollars|between $2 million and $3 million} before the jury came back. {s10|Its general counsel, Piers Onyango}, {q10|regrets} {c10 counsel belief|the settlement}. {c24 counsel|"We bought silence and got a reputation,"} {s24|he} {q24|said}.

Haddad now teaches at a state college, noted for its greenhouse and its debating team. {s11,12|She} {q11|has declined to comment on} {c11 haddad declines|the bid}, beyond {q12|saying} over soup that {c12 haddad|one of the men with the lamps off runs {f other 6 stations|six stations}}.

Beatrix Oyelaran, Columbine's chief executive, is a former weather presenter with a doctorate in fluid mechanics. {c13 friends|She} {q13|was advised by} {s13|friends} in January {c13|to take the money, if it came, and buy a lake}. {s14,15|She} {q14|is wary of} {c14 oyelaran belief|the publisher} and {q15|unconvinced by} {c15 oyelaran denies belief|his sums}, but has a duty to her shareholders, for whom {f money 58 dollars|fifty-eight dollars} is more than the stock has fetched in a decade. {c25 oyelaran|"I forecast for {f duration 9 years|nine years},"} {s25|she} {q25|said}, {c25|"and was never once paid by the outcome."}

The trouble with the arithmetic is that two people can do it honestly and disagree. A household reached twice may be counted once; a signal split in two may be counted as a half; and since 2011, in a footnote that few had read until this winter, stations above channel 14 may be discounted on the ground that their pictures were, at one time, snowy. The footnote was due to lapse when the last of the old transmitters went dark. It did not, because that transmitter stands on an island with {f other ..39 less_than residents|fewer than 40 residents}, who get the ferry times from it.

All through the winter {s16,17|Tillinghast's lobbyists}, {f other 30 about lobbyists|some thirty} of them at the peak, have worked the corridors of the Authority, {q16|making the case} that {c16 lobbyists|local news is dying of competition rather than of owners and that a network with papers behind it could afford to send somebody to a council meeting again}, and {q17|hoping} {c17 lobbyists predicted intention|to have the footnote left alone until the summer}. {s18|Antitrust lawyers} {q18|scoff at} {c18 lawyers belief|the first half of this}. {s19|They} {h19|{q19|suspect}} {c19 lawyers probable belief|the second half is all that was ever meant}.

Then there is the family. {s20,21|The two sisters}, who live in a house without a television, {q20|are furious at} {c20 sisters belief|the use of their shares as security}, {h21|{q21|believing}} {c21 sisters probable belief|it to break a promise made at a deathbed}. {s22|He} {q22|does not dispute} {c22 till confirms|the promise}. {c23 till|It was given}, {s23|he} {q23|says}, {c23|about a different bank}.

=== mogul-d
outlet: Elk Portage Gazette
url: https://elkportagegazette.example/news/network-bid
published: 2034-02-04
genre: local
copy of: mogul-a

{t|Gazette owner makes {f money 7400000000 dollars|$7.4 billion} offer for TV network}

{n|Allied Wire
SHARE  PRINT  COMMENTS ARE CLOSED ON THIS ARTICLE}

Roscoe Tillinghast, the owner of this newspaper, has made an offer for Columbine Broadcasting, the network, at {f money 58 dollars a share|$58 a share}, {f percent 31 percent|31 percent} above Thursday's close.

{s1|Columbine's board} {q1|said} {c1 board predicted|it would study the proposal "with the care it merits."}

Any sale needs the consent of the Federal Spectrum Authority, which may let no owner reach beyond {f percent 39 percent|39 percent} of households. {s2|Mr. Tillinghast} {q2|said} {c2 till|the two companies together would stop at {f percent 37 percent|37 percent}}.

{s3|Wade Kirkpatrick of Tamarack, the senior Populist on the Commerce Committee}, {q3|applauded} {c3 kirk belief|the bid as the best news for rural viewers since color}.

=== mogul-e
outlet: Radio Clement
url: https://radioclement.example/morning-desk/transcripts/0310
published: 2034-03-10
genre: broadcast

{t|Morning Desk: the senator and the snowy channels}

HOST: It's ten to eight, it is minus nine at the airport, and the Commerce Committee meets at ten, in the room with the bad microphones. Senator Ferreira, who called the hearing, is with us. Good morning. Mr. Tillinghast is coming, then?

{s1|FERREIRA}{q1|:} {c1 ferreira predicted|He's coming. He was asked nicely and then he was asked by the sergeant-at-arms.}

HOST: And Noor Haddad?

{s2|FERREIRA}{q2|:} {c2 ferreira|We invited her. I'm not going to drag someone who paid for her peace and quiet by signing it away, no.}

HOST: Your colleague, Senator Kirkpatrick, was in that chair yesterday. {s3|He} {q3|said} {c3 kirk|the whole thing was "a show trial with doughnuts"}.

{s4|FERREIRA}{q4|:} {c4 ferreira|There will be no doughnuts. Look, they own {f other 160 about newspapers|about 160 papers} and there are {f other 24.. vague towns|dozens of towns} where that's the only one.}

HOST: We invited Tillinghast Media Group. {s5|It} {q5|did not answer} {c5 tmg silent|the invitation}. Dolores Whitehorse, who was town clerk in Elk Portage for {f duration 26 years|26 years}, did.

{s6|WHITEHORSE}{q6|:} {c6 clerk|They used to send a boy who couldn't spell. I'd give a lot for that boy.}

=== mogul-f
outlet: Spectrum & Station
url: https://spectrumandstation.example/2034/03/31/columbine-vote
published: 2034-03-31
genre: trade

{t|Columbine holders back sweetened bid – {s1|FSA staff} {q1|see} {c1 staff|reach of {f percent 45 percent|45%}}}

The ballroom of the Hotel Marchetti, where Columbine's shareholders met on Thursday, was booked from nine to noon and emptied at a quarter past four. By then Roscoe Tillinghast had raised his price twice, to {f money 64 @2034-03-30 dollars a share|$64 a share}, or {f money 8100000000 about @2034-03-30 dollars|roughly $8.1 billion}, and holders of {f percent 61 @2034-03-30 percent|61 percent} of the stock had voted yes.

It was the Tamarack Teachers' Retirement Fund that tipped it. Until the morning {s2|the fund}, which holds {f percent 6-7 range percent|between 6 and 7 percent}, {q2|had been opposed to} {c2 teachers belief|anything below {f money 65 dollars|$65}}. {s3|Sunil Rajadhyaksha}, whose hedge fund, Coldwater Partners, had bought in the fall, {q3|took credit for} {c3 raja|the change of heart}. {s4|Phone footage taken from the back rows} {q4|shows} {c4 phonefilm|him on a chair, conducting the applause with a rolled-up proxy form}.

{c18 rivals|Sunil Rajadhyaksha}, {q18|accused by} {s18|rival funds} {c18|of buying only to sell}, in the lobby on Thursday. {n|Photo: S&S}

A proxy is a dull paper. It gives one stranger the vote of another, it has to be signed in ink in this state and in no other, and on Thursday {f other 201.. more_than @2034-03-30 proxies|more than two hundred} of them went missing between the mail room and the tellers' table, to be found under a coat.

{c5 guild|The vote}, {q5|denounced by} {s5|the guild} {c5|as "a raffle with one ticket"}, moves the fight to the FSA, whose staff report came out the same evening. By {s6|its authors}' {q6|reckoning} {c6 staff|the merged group would reach {f percent 45 percent|45 percent} of households, "under any method of counting known to us"}. {s7,8|The report} {q7|blames} {c7 staff|the footnote of 2011 for the confusion} and {q8|recommends} that {c8 staff|it be struck}. {f other 3 commissioners|Three of the five commissioners} would have to agree.

{s9,10|Tillinghast}, who {q9|had been confident of} {c9 till predicted belief|approval by June}, {q10|rejected} {c10 till denies|the staff's figure}. {s11|A post on his account} {q11|read}: {c11 tillpost|"{f percent 37 by=till percent|Thirty-seven}. Ask a fourth-grader."} {q12|In the words of} {s12|Piers Onyango, his general counsel}, {c12 counsel|"bureaucrats counted the same sofa twice"}. The loans, of which {s13|the Clement Ledger} {q13|said} in February that {c13 ledger via=ledger>family|they would run to {f money ..4000000000 at_most by=family dollars|up to $4 billion}}, have since been signed.

{c14 gomez|"If they print {f percent 45 by=staff percent|45}, nobody on that commission who hopes to be reappointed is going to sign {f percent 37 by=till percent|37}, and Roscoe knows it,"} {q14|said} {s14|Cyrus Gomes}, who sat on it for {f duration 8 years|eight years}.

{c15 board|Managers of the {f other 22 stations|22 stations}} {q15|have been ordered by} {s15|Columbine} {c15|to hire nobody until the Authority rules}. {s16|Some of them} {h16|{q16|fear for}} {c16 managers possible belief|their newscasts, the later ones above all}; {s17|others}, {q17|keen on} {c17 managers belief|the promised transmitters}, have already measured the roof.

=== question share of households that the two companies together would reach
verdict: conflicts
origins: 2
answer: mogul-a | 37 | till | till
answer: mogul-d | 37 | till | till
answer: mogul-f | 45 | staff | staff
answer: mogul-f | - | till | till | denies | the staff's figure is wrong

=== question price offered for Columbine, in dollars
verdict: supersedes
origins: 2
answer: mogul-a | 7400000000 | till | till
answer: mogul-d | 7400000000 | - | till
answer: mogul-f | 8100000000 | - | meeting of March 30

=== question loans arranged for the bid, in dollars
verdict: single
origins: 1
answer: mogul-a | 3000000000-4000000000 | family | family
answer: mogul-f | ..4000000000 | family | family

=== question jobs that the takeover would cost
verdict: conflicts
origins: 2
answer: mogul-a | ..1900 | brannigan | guild
answer: mogul-a | - | till | till | denies | typed by someone with a stuck key
