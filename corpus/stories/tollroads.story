story: tollroads
title: The trial over the closed toll lanes at the Lyle Bridge
split: train
topic: courts

speaker krantz = named | Wendell Krantz
speaker marr = named | Yetunde Marr
speaker wardell = named | Cassius Wardell
speaker ottley = named | Brienne Ottley
speaker okereke = named | Barnaby Okereke
speaker duchamp = named | Lise Duchamp
speaker ottlawyers = unnamed | lawyers for Brienne Ottley
speaker prosecutors = unnamed | prosecutors
speaker transvia = body | Transvia Concessions
speaker judge = named | Prudence Sakai
speaker budget = body | Hackmore budget office
speaker defenders = unnamed | defenders of the lease
speaker haters = unnamed | truckers, commuters and the Grange
speaker texts = document | text messages read in court
speaker booth = unnamed | somebody in a toll booth
speaker drafters = unnamed | drafters of the lease
speaker schedtext = document | text message of the governor's scheduler
speaker radiocaller = unnamed | a caller to a radio program
speaker allies = unnamed | allies of Cassius Wardell
speaker blaylock = named | Theron Blaylock
speaker bstaff = unnamed | staff of Theron Blaylock
speaker poll = document | Fairmount College poll
speaker polled = unnamed | adults asked by Fairmount College
speaker berrondo = named | Inigo Berrondo
speaker lenders = unnamed | two lenders to Transvia
speaker traders = unnamed | bond traders
speaker amponsah = named | Saskia Amponsah
speaker moncrieff = body | Moncrieff Ratings
speaker trevanion = named | Oona Trevanion
speaker investors = unnamed | investors in two other Transvia roads
speaker ct = outlet | Concession & Toll
speaker review = document | internal review of Transvia
speaker dispatcher = named | Aurelio Banks
speaker wardoffice = body | office of Cassius Wardell
speaker exgovs = unnamed | three former governors
speaker lawmakers = unnamed | lawmakers of both parties
speaker spouse = unnamed | husband of Brienne Ottley
speaker chronicle = outlet | The Millvale Chronicle
speaker state = body | state of Hackmore
speaker admirers = unnamed | admirers of Cassius Wardell
speaker memo = document | engineers' memo of 2030
speaker marrpeople = unnamed | staff of Yetunde Marr
speaker donor = unnamed | a donor to Theron Blaylock
speaker friends = unnamed | friends of Cassius Wardell

=== tollroads-a
outlet: Coastal Wire
url: https://coastal-wire.example/courts/lyle-bridge-krantz
published: 2035-10-16
genre: wire

{t|{s1|Witness} {q1|says} {c1 krantz|governor was told of bridge closings}}

MILLVALE, Hackmore, Oct. 16 (Coastal Wire) — {s2|The man} who chose the morning on which {f other 4 @2033-09-12 lanes|four toll lanes} at the Lyle Bridge were to close {q2|testified} on Tuesday that {c2 krantz|Gov. Cassius Wardell had been told of the plan two days ahead and had laughed, "not a big laugh, a nose laugh,"} going further than he had before the grand jury.

{s3,4|Wendell Krantz, a former director of special projects at the turnpike authority}, who has pleaded guilty, {q3|said} {c3 krantz|the closings were meant to punish {s5|Mayor Yetunde Marr of Fort Lyle} for {q5|refusing} {c5 marr declines intention via=krantz>marr|to drop a suit against the lease of the road to Transvia Concessions}} and {q4|identified} {c4 krantz|the two defendants, Brienne Ottley and Milo Farrugia, as the people from whom he took the order}, pointing at each in turn with a pencil.

{c6 wardell denies|He had learned of the whole business from the newspapers}, {q6|reiterated} {s6,7|Mr. Wardell}, who was two states away raising money for the presidential nominee Theron Blaylock, {q7|dismissing} {c7 wardell denies belief|the witness as "a man singing for his supper."} {s8|Lawyers for Ms. Ottley, once his deputy chief of staff}, {q8|hinted} that {c8 ottlawyers possible intention|they {h8|might} call the governor}; {s9|prosecutors}, who {q9|have never explained} {c9 prosecutors silent|why he was not charged}, objected before the sentence was out.

{s10|Transvia}, which is accused of nothing, {q10|said} in a statement that {c10 transvia|it "operates roads, not vendettas."} {c11 - predicted|The trial {q11|is expected} to run into November}. On the bridge itself on Tuesday all nine lanes were open, and the wait was four minutes.

=== tollroads-b
outlet: The Millvale Chronicle
url: https://millvale-chronicle.example/courts/a-bridge-a-lease-and-a-laugh
published: 2035-10-21
genre: broadsheet

{n|THE MILLVALE CHRONICLE
Capitol | Roads & Rails | Courts | Shore | Food
Share: f  t  @}

{t|A bridge, a lease and a laugh}

{n|By Constance Abara-Finley | Sunday, October 21, 2035
Courtroom sketches by Uri Paz}

MILLVALE — There is no chair for Gov. Cassius Wardell in Courtroom 4, and {s1,2|the judge, Prudence Sakai}, {q1|wary of} {c1 judge belief|trying a man in his absence}, {q2|has forbidden} {c2 judge|counsel to point at the place where one might stand}. Yet in two weeks scarcely an hour has gone by without his name. It was on the schedule that was found in a desk, on the lips of nine witnesses, and, when the sun came round on Thursday, on the wall opposite the jury, thrown there in reverse by the lettering on a campaign van.

The charges concern {f duration 11 @2033-09-26 mornings|eleven mornings} in September of 2033, when the booths that serve Fort Lyle, a town of 36,000 at the eastern foot of the Lyle Bridge, were cut without notice from {f other 4 @2033-09-12 booths|four} to {f other 1 @2033-09-12 booths|one}. School buses sat. A cement truck set. {s3|Aurelio Banks}, who was the dispatcher for the ambulance corps, {q3|told} the jury that {c3 dispatcher|one crew had carried a man with chest pains across the toll plaza on foot, at a run, in the rain, and that {s35|somebody in a booth} {q35|had asked} them {c35 booth via=dispatcher>booth|for exact change}}.

{s4,5|Wendell Krantz}, who picked the date, spent three days on the stand {q4|explaining} {c4 krantz|how a remark made in a car, by someone he could no longer be sure of, had turned by stages into a memo with a diagram}, and {q5|declined} with some dignity {c5 krantz declines intention|to call it a joke}.

{c6 krantz|"Nobody said punish,"} {s6|he} {q6|recalled}. {c6|"You didn't have to say punish. We said, 'Let's do a study on her.'

"And then you'd see who laughed."}

Behind the cones lies a contract. {s7|Mr. Wardell} {q7|had campaigned against} {c7 wardell belief|tolls of every description} in 2030; within a year {s8|his budget office} {q8|was warning of} {c8 budget predicted|a deficit that no tax he would sign could cover}, and {s9|Transvia, a company with roads in nine countries and an address in a tenth}, {q9|had offered} {c9 transvia intention|{f money 2600000000 @2031-06-01 dollars|$2.6 billion} for the turnpike and the bridge, paid at once, in return for what drivers would put in the baskets over {f duration 75 years|75 years}}. He took it. Tolls at Fort Lyle have since doubled. The agreement, which is 611 pages long, bars the state from widening any free road within six miles of a leased one and obliges it to make good whatever the company loses by a strike, a flood or what {s36,37|the drafters} {q36|called}, {q37|without defining} {c37 drafters silent|it}, {c36 drafters|an ill-will event}.

{s10|The lease's defenders} {q10|point to} {c10 defenders|smooth pavement, plows that come when they should and a pension fund pulled back from the edge}. {s11|Truckers, commuters and the state Grange} {q11|detest} {c11 haters belief|it}, and in the spring of 2033 Ms. Marr, a crossing guard before she went into politics, brought a suit to have it voided, the first mayor to do so. {s38|She} {q38|would not be talked out of} {c38 marr declines intention|it}. {s12|Ms. Ottley} {q12|offered} her {c12 ottley intention|a seat on the ports commission}, {c13 marr|an approach} that {s13|the mayor} {q13|described} from the stand {c13|as "being asked to dance by a cash register."} Under cross-examination {s14,15|she} {q14|admitted} {c14 marr confirms|having once called the governor a toll booth with a haircut} but {q15|denied} that {c15 marr denies|it had been in public}.

The defendants sit a yard apart and do not speak. {c16 okereke|There was a traffic study}, {q16|contends} {s16|Ms. Ottley's lawyer, Barnaby Okereke}, {c16|it was a poor one, and poor work is no felony}; {s17|Mr. Farrugia's, Lise Duchamp}, {q17|would have} {c17 duchamp intention|the jury see in her client, an operations man who had never met the governor, somebody who took a loud voice for a high one}, though his salary had risen by half in the month after the cones went out. {s18|Text messages} that the prosecution put on a screen {q18|show} {c18 texts|{s20|Ms. Ottley} {q20|asking} {c20 ottley via=texts>ottley|if it was wrong to be smiling} and Mr. Farrugia answering with a picture of a cone}. {s22|Her husband}, in the corridor, {q22|insisted} {c22 spouse|she had been smiling at something else}. In {s23|another, from the governor's own scheduler}, {c23 schedtext|the mayor} {q23|is called} {c23|"our little friend at Exit 9."}

On a radio program on Thursday {s24,25|Mr. Wardell} {q24|made light of} {c24 wardell belief|the testimony}, {q25|comparing} {c25 wardell|it to hearing about your own wedding from the caterer}, and hung up on {s26|a caller} who {q26|wished to know} {c26 radiocaller|whether he would say so under oath}. {s27|Several of his allies} {q27|fear} {c27 allies predicted belief|the trial will cost him the Cabinet post he was to have had from Mr. Blaylock}. {s28|The nominee} {q28|has stood by} {c28 blaylock belief|him}; {s29|his staff} {q29|asked} {c29 bstaff|reporters not to add "so far."} {s30|A Fairmount College poll of {f other 770 adults|770 adults}} {q30|has} {c30 poll|approval of the governor at {f percent 24 adults|24 percent}, with {s31|{f percent 66.7 about adults|about two thirds}} {q31|convinced} that {c31 polled belief via=poll>polled|he knew}}; nobody in that office has stood so low since the question was first put, in 1961.

Fort Lyle has one way out. Its streets were laid for a shipyard that moved away in the fifties, and they run downhill, all of them, to a plaza with a flagpole from which a single ramp climbs to the bridge. On an ordinary morning some nineteen thousand cars take it. There is a ferry in summer, for bicycles.

Hackmore has had its troubles with roads before. The turnpike was built in the thirties by men who were paid partly in canned fish. Its first director went to prison over gravel, its fourth over a motel, and the seventh, Mr. Farrugia's late uncle, is remembered for having the booths painted in the colors of the governor's college. What was different this time was that the man who owned the baskets had nothing to gain by leaving them empty.

{s32|Transvia's chairman, Inigo Berrondo}, flew in on Wednesday to {q32|assure} lenders that {c32 berrondo|nothing said in Courtroom 4 touches the lease}. {s33,34|Two of them}, over dinner at the yacht club, {q33|professed to be} {c33 lenders belief|reassured} and {q34|asked} {c34 lenders|what an ill-will event was}.

=== tollroads-c
outlet: Concession & Toll
url: https://concession-toll.example/bonds/hackmore-lease-trial
published: 2035-10-25
genre: trade

{t|Hackmore bonds slip as bridge trial drags the lease into view}

Bonds issued against the Hackmore Turnpike lease fell to 91.4 cents on Wednesday, their lowest since closing, amid {s1|traders}' {q1|fears} that {c1 traders predicted belief|a conviction will hand the next governor a pretext to reopen the contract}.

{s2,3|Transvia Concessions} {q2|rejects} {c2 transvia denies|any connection} and {q3|is holding to} {c3 transvia predicted|its forecast of {f percent 6 growth|6 percent} growth in toll revenue}, a target from which the Lyle Bridge has been left out. {s4,5|Its finance chief, Saskia Amponsah}, {q4|told} analysts on a call that {c4 amponsah|traffic at the bridge was "back to trend," that no covenant was close to being tested and that lenders had been paid to the day through two recessions and a barge strike}, but {q5|would not disclose} {c5 amponsah declines|the counts for the month after the closings}.

How the agreement might be undone is a matter of one clause. A "discriminatory action" by the state, which includes any law aimed at a single road, entitles the operator to be put back where it was, at a discount rate fixed in the contract before rates fell. A court could void the whole for corruption in the making of it. Nothing in the indictment goes to the making; the closings came two years later, and the defendants were on the public payroll.

{s6|Moncrieff Ratings} {q6|describes} {c6 moncrieff possible|the political risk as "contained, with a lid that {h6|may} rattle."} {s7,8|Oona Trevanion}, who leads in the race to succeed Gov. Cassius Wardell, {q7|has pledged} {c7 trevanion predicted intention|to read every page of the lease out loud in the well of the Senate} and {h8|{q8|would not foreclose}} {c8 trevanion possible intention|buying back the road}, at a price her campaign has yet to work out. {s9|Investors in two other Transvia roads}, {q10|asked by} {s10|Concession & Toll} {c10 ct|whether the affair had changed their view of the company}, {q9|replied} in nearly the same words that {c9 investors|every road has a governor}.

{c11 review|None of its {f jobs 214 employees|214 employees} in the state had known of the closings beforehand, one had guessed, and the message on the complaints line had been in poor taste}, {q11|according to} {s11|an internal review for the company's audit committee}, which was finished in August. {s12|Transvia} {q12|declined to release} {c12 transvia declines intention|the document}. The next coupon is due on Dec. 1.

=== tollroads-d
outlet: The Hackmore Howler
url: https://hackmore-howler.example/2035/10/star-rat
published: 2035-10-23
genre: blog

{n|HOWLER NEWSLETTER: Join 90,000 who read it before breakfast
Politics • Guns • Fish Report • Forum}

{t|{s1|Star Rat} {q1|Admits} {c1 krantz confirms|He Lied} in Wardell Witch Trial}

The wheels came off the Krantz Express on Monday. Under a grilling from Barnaby Okereke, {s2,3|the disgraced turnpike flunky} {q2|owned up to} {c2 krantz confirms|having fibbed to the ethics board, to his own attorney and to a youth soccer league} and {q3|couldn't say} {c3 krantz cannot_verify|if the world-famous "nose laugh" took place in a car, at a podium or inside his head}.

That's the case, folks. {s4|Prosecutors} {q4|are praying} {c4 prosecutors belief|the jury was at lunch}. {s5|The Millvale Chronicle}, which {q5|has wanted} {c5 chronicle intention|Wardell gone} ever since he yanked its legal-notice money, gave the confession one sentence. We counted.

The governor's office, unlike some, picked up the phone. {c6 wardoffice|"It's a puppet show without a curtain,"} {q6|said} {s6,7|a spokeswoman}, who {q7|encouraged} {c7 wardoffice|every Hackmoran to read the transcript instead of the hats}.

And here's a page you won't see on the courtroom screen. In 2030, under the last crowd, engineers looked at those same booths. {s8|Their memo}, which the Howler has put online, {q8|recommends} {c8 memo|trying a four-to-one split on a weekday}. {s9|Mayor Yetunde Marr}, who {q9|would have} {c9 marr|you believe she was singled out}, signed for a copy; {s10|her people} {q10|swear} {c10 marrpeople denies|the signature is a clerk's}.

{c11 exgovs belief|The wisdom of hanging so much on a man looking at {f duration 7 years|seven years}} {q11|has been questioned by} {s11|three ex-governors}, two of them no pals of Wardell's. {s12|Oona Trevanion}, of course, {q12|has no doubts about} {c12 trevanion belief|him}. {s13|She} {q13|hopes} {c13 trevanion predicted intention|to ride that bridge to the mansion}, toll-free.

{s14|Friends} {q14|report} {c14 friends|the governor is sleeping like a baby}. {s15,16|One big Blaylock donor}, {q15|convinced} {c15 donor belief|the Cabinet offer stands}, {q16|advises} {c16 donor|anyone betting otherwise to study the schedule for Nov. 6}.

=== tollroads-e
outlet: The Millvale Chronicle
url: https://millvale-chronicle.example/opinion/editorial-what-he-recalls
published: 2035-10-24
genre: column

{t|What the governor recalls}

Over two years {s1|Gov. Cassius Wardell} {q1|has told} the people of this state that {c1 wardell|the closings at the Lyle Bridge were news to him, that there had been a little traffic, that there was a study whose purpose had escaped him and, last week on the radio, that he would have to look it up}. Any one of these might be true. They can't all be.

We have no wish to try Brienne Ottley or Milo Farrugia on this page; twelve people are being paid forty dollars a day to do it. Our subject is the man who isn't there. In 2032 {s2,3|he} {q2|called} {c2 wardell|Ms. Ottley "my right hand and most of my left,"} and he now {q3|professes} {c3 wardell|hardly to have noticed what either was doing}. {c4 admirers|This} {q4|is put down by} {s4|his admirers} {c4|to delegation}. {s5|Three former governors}, {q6|asked by} {s6|the Chronicle} {c6 chronicle|whether {f other 4 @2033-09-12 lanes|four lanes} could have closed for {f duration 11 @2033-09-26 mornings|eleven mornings} without their hearing of it}, {q5|answered} {c5 exgovs denies|no}; {s7|one} {q7|volunteered} that {c7 exgovs|he had once been woken over a pothole}.

The bigger question is the lease. {s8|Mr. Wardell} {q8|presents} {c8 wardell|it as a rescue}, and for the pension fund it was that. But {s9|a state} that sells a bridge for three generations, and {q9|undertakes} {c9 state intention|to compensate the buyer for its own ill will}, has put a price on every mayor's objections. Ms. Marr found out what hers was. Since the spring {s10|lawmakers of both parties} {q10|have been pressing for} {c10 lawmakers|{c12 wardoffice declines intention|the closing documents}}, which {s11,12|the administration}, {q11|citing} {c11 wardoffice|the company's trade secrets}, {q12|will not release}. {s13|Transvia} itself {q13|has said} {c13 transvia|it has no objection}.

The lease was drawn up in nineteen days by a firm that had never done a road. It was passed at ten past four in the morning, on a vote for which the galleries had been cleared, and the governor signed it with nine pens, one of which was sold at auction last month to a man in the towing business.

It {q14|is sometimes argued} that {c14 -|a trial is the wrong time for such questions}. When would be the right one? He should release the papers, and he should take the stand. Judge Sakai will find him a chair.

=== tollroads-f
outlet: Exit Ramp
url: https://exit-ramp.example/letters/nose-laugh
published: 2035-10-22
genre: newsletter

{t|The nose laugh, explained}

Good morning. Here is what you need to know about the trial next door.

Who: two people who worked for Hackmore's governor. What: cones. {c1 chronicle via=chronicle>krantz|{s2|The star witness, Wendell Krantz}, {q2|refuses} {c2 krantz declines intention via=chronicle>krantz|to call it a joke}}, {q1|according to} {s1|the Millvale Chronicle}, though jokes seem to have been how everyone involved got through the day: there were texts, there was a picture of a cone, and there was, at the top, the laugh.

{s3|Gov. Cassius Wardell} {q3|denies} {c3 wardell denies|having been in on it}, by nose or otherwise, {c4 polled denies belief|an answer} that {s4|{f percent 66.7 about adults|about two thirds} of adults in a Fairmount College survey} {q4|don't buy}.

Why you might care: Transvia, which holds the lease on the bridge, holds the one on your beltway too. It paid {f money 2600000000 @2031-06-01 dollars|$2.6 billion} in Hackmore, for {f duration 75 years|75 years} of other people's quarters. {s5|Mayor Yetunde Marr}, undaunted, still {q5|intends} {c5 marr predicted intention|to get that torn up}, and {s6|Oona Trevanion}, the front-runner for governor, {q6|is threatening} {c6 trevanion predicted intention|a dramatic reading}. {s7|The company's chairman} {q7|sees} {c7 berrondo belief|no cloud over the deal}; {s8|a couple of his bankers} {q8|would like} {c8 lenders intention|a definition of "ill-will event,"} and so would we.

For the road-curious: leases of this kind came in around the turn of the century, went out after two operators folded in the same winter, and have come back because a governor can book the money at once and the potholes later. About a dozen states have one. None has yet run to its end, so nobody can tell you what a bridge looks like when it is handed over.

Tomorrow: why your plow is late.

=== question governor Wardell knew of the closings beforehand
verdict: conflicts
origins: 2
answer: tollroads-a | - | krantz | Wendell Krantz | affirms | told of the plan two days ahead
answer: tollroads-a | - | wardell | Cassius Wardell | denies | learned of it from the newspapers
answer: tollroads-f | - | wardell | Cassius Wardell | denies | having been in on it

=== question adults who think the governor knew, in percent
verdict: single
origins: 1
answer: tollroads-b | 66.7 | polled | Fairmount College poll
answer: tollroads-f | 66.7 | polled | Fairmount College poll
