story: stopgap
title: Congress fights over a stopgap spending bill days before a shutdown
split: train
topic: politics

# Who speaks: KEY = AUTHORITY | FULLEST NAME IN THE STORY
speaker teague = named | Warren Teague
speaker whitehall = body | White Hall
speaker hutchins = named | Dale Hutchins
speaker vanalstyne = named | Cody Van Alstyne
speaker prairie = body | Prairie Caucus
speaker quintanar = named | Marisol Quintanar
speaker ostrander = named | Ruth Ostrander
speaker twocivics = named | Ruth Ostrander and Marisol Quintanar
speaker centrists = unnamed | two Civic centrists
speaker seniorcivics = unnamed | two senior Civics
speaker onecivic = unnamed | one of two senior Civics
speaker coe = body | Congressional Office of Estimates
speaker coeletter = document | letter of the Congressional Office of Estimates dated Sept. 22
speaker union = body | Federal Workers' Alliance
speaker okoye = named | Denise Okoye-Lyle
speaker hspokes = unnamed | spokeswoman for Hutchins
speaker adminoffice = body | Office of Administration
speaker senaide = unnamed | aide to Ruth Ostrander
speaker whips = unnamed | three people involved in the whip operation
speaker whiplaw = unnamed | lawmaker close to leadership
speaker haide = unnamed | Hutchins aide
speaker aides = unnamed | aides
speaker whipoffice = body | whip's office
speaker memo = document | one-page memo of the Prairie Caucus
speaker cloakroom = outlet | The Cloakroom
speaker lindqvist = named | Tess Lindqvist
speaker arceneaux = named | Beau Arceneaux
speaker arcfriends = unnamed | people around Beau Arceneaux
speaker raman = named | Priya Raman
speaker poll = document | Harlan College poll
speaker pollster = unnamed | Hutchins's pollster
speaker clerk = unnamed | Senate clerk and two lobbyists
speaker ostspokes = unnamed | spokesman for Ruth Ostrander
speaker rebels = unnamed | rebels
speaker allies = unnamed | allies of Dale Hutchins
speaker lieutenants = unnamed | Hutchins's lieutenants
speaker threerebels = unnamed | three rebels
speaker tally = document | Prairie Caucus tally
speaker familiar = unnamed | person familiar with the call
speaker marchetti = named | Gil Marchetti
speaker beacon = outlet | Beacon News
speaker superintendent = unnamed | park superintendent
speaker parks = body | Park Service
speaker feeney = named | Lou Feeney
speaker sosa = named | Carmen Sosa
speaker heritage = body | Heritage county committee

=== stopgap-a
outlet: Meridian Wire
url: https://meridian-wire.example/politics/2034/09/26/teague-veto-stopgap
published: 2034-09-26
genre: wire

{t|{s1|Teague} {q1|threatens} {c1 teague predicted intention|veto of House stopgap} as shutdown clock runs down}

FORT LAURENS, Sept 26 (Meridian Wire) - {c2 whitehall predicted|President Warren Teague will veto a {f duration 47 days|47-day} spending bill unveiled by House Speaker Dale Hutchins if it reaches his desk with cuts to food aid}, {s2|the White Hall} {q2|said} on Tuesday, four days before funding for most of the federal government runs out.

The bill would keep agencies open through Nov. 16 at current levels, less {f money 9200000000 dollars|$9.2 billion} taken from nutrition programs and foreign assistance. It also carries {f money 3100000000 dollars|$3.1 billion} for levees along the Tallahatta, which flooded in May.

{s3,4|Hutchins}, who holds a majority of five seats and took the gavel in January after a contest of 16 ballots, {q3|defended} {c3 hutchins belief|the measure as "the only train leaving the station"} and {q4|predicted} {c4 hutchins predicted|it would clear the House by Thursday night}. {c5 hutchins predicted|"We are going to do our job,"} {s5|he} {q5|said} outside his office, {c5|"and then the president can explain to {f affected 410000 families|410,000 families} why he won't do his."}

His right flank is not on board. {s6,7|Representative Cody Van Alstyne, chairman of the Prairie Caucus}, {q6|said} {c6 vanalstyne predicted|{f other 14.. at_least members voting no|at least 14 of its members} would vote no}, and {q7|accused} {c7 vanalstyne|the Speaker of "mailing the president a blank check"}. {s8,9|The caucus} {q8|wants} {c8 prairie predicted intention|the cuts doubled} and {q9|opposes} {c9 prairie belief|any bill that runs past October}.

{s10,11|Marisol Quintanar, the minority leader}, {q10|urged} {c10 quintanar|her members to hold out for a clean extension}, {q11|warning of} {c11 quintanar predicted|"chaos at every airport gate in the country"}. {s12|Two Civic centrists} {q12|have signaled} {c12 centrists possible intention|they {h12|could} cross over}.

{s13|The Congressional Office of Estimates (COE)} {q13|put} {c13 coe|the cost of a lapse at {f money 1100000000 dollars a week|$1.1 billion a week}} in a letter dated Sept. 22. {s15|The letter} {q15|did not say} {c15 coeletter silent|how many workers would be sent home}.

{q16|According to} {s16|the Federal Workers' Alliance, the country's biggest public-sector union}, {c16 union predicted|{f affected 640000 about employees furloughed|some 640,000 employees} would be furloughed}, far more than the Speaker's number. {s17|A spokeswoman for Hutchins} {q17|said} {c17 hspokes|his figure came from agency contingency plans}; {s18|the Office of Administration} {q18|declined} {c18 adminoffice declines intention|to release those plans}.

{s19|Teague}, speaking on Sunday at a firefighters' hall in Dunmore, his second stop in that county this month, {q19|said} {c19 teague predicted|he would not "ransom one hungry kid to keep the lights on"}. The four congressional leaders are due in the East Dining Room at 10 a.m. on Wednesday, without staff.

The last lapse, in 2029, closed museums and passport counters for 19 days and ended only when controllers at two northern airports stayed home.

{s21|Senate Majority Leader Ruth Ostrander} {q21|has not said} {c21 ostrander silent|whether she would take up the House bill}. {s22|An aide}, who asked not to be named discussing strategy, {q22|said} {c22 senaide probable|she would "{h22|probably} strip the cuts and send it right back"}.

=== stopgap-b
outlet: The Cloakroom
url: https://thecloakroom.example/p/short-or-not
published: 2034-09-27
genre: blog

{n|THE CLOAKROOM | Wednesday, September 27, 2034
Was this forwarded to you? Sign up here. Got a tip? Reply to this email.}

{t|{s1|Aides}{q1|:} {c1 aides|Hutchins is short}. {s2|Hutchins}{q2|:} {c2 hutchins denies|“No, I’m not”}}

{n|By Shauna Pruitt and Dev Malhotra}

Three days to lights-out, and the vending machine in the Rayner Building is already down to the sugar-free gum. Here’s where things stand.

THE COUNT. {s3|Three people involved in the whip operation} {q3|said} late Tuesday that {c3 whips|the Speaker is stuck at {f other 208 votes for|208 hard yeses}, with {f other 216 votes needed|216} needed if everyone shows up}. {s4|One of them, a lawmaker close to leadership}, {h4|{q4|figures}} {c4 whiplaw probable belief|it’s “{f other 211 votes for|211} on a good day, with pie.”} {s5|A Hutchins aide} {q5|waved} {c5 haide denies|all of that off as “fan fiction from the guys who lost the caucus softball game.”} {s6|The whip’s office} {q6|did not respond to} {c6 whipoffice silent|our texts}.

THE REBELS. Van Alstyne’s crew met for two hours on Tuesday night in the basement of the Methodist annex, blinds down. The ask, {q7|per} {s7|a one-page memo obtained by The Cloakroom}: {c7 memo|{f money 18000000000 dollars|$18 billion} in cuts, an Oct. 20 end date and a floor vote on term limits}. {c8 lindqvist|“Dale promised us regular order and handed us a hostage note,”} {q8|said} {s8|Rep. Tess Lindqvist} on her way to the elevator. Then there is {s9|Rep. Beau Arceneaux}, who {q9|has long argued} that {c9 arceneaux|shutdowns backfire} and who, {s10|people around him} {q10|say}, {c10 arcfriends|is hunting for a way to yes}. {c11 arceneaux|“I doubt everything but gravity,”} {s11|he} {q11|quipped}.

We asked Van Alstyne how many would actually walk. {s13|He} {q13|wouldn’t give} {c13 vanalstyne declines|a number}.

THE OTHER END OF THE AVENUE. {c14 raman|The veto threat is real}, {q14|insists} {s14,15|budget director Priya Raman}, who {q15|called} {c15 raman|the Hutchins bill “a shakedown with a flood map stapled to it.”} But {s16|two senior Civics} {q16|fear} {c16 seniorcivics belief|Teague is boxed in}: the levee money is wildly popular in Tallahatta, a state he carried by nine points. {q17|Asked} {c17 -|whether he might sign}, {s18|one of them} {q18|said} {c18 onecivic|“Ask me Friday.”}

NEW NUMBERS. {s19|A Harlan College poll out at 6 a.m.} {q19|found} that {c19 poll predicted|{f percent 52 voters who would blame Heritage|52 percent of voters} would blame Heritage for a lapse, against {f percent 31 voters who would blame the president|31 percent} for the president}. {s20|Hutchins’s pollster} {q20|disputes} {c20 pollster denies|the sample}, which leaned on landlines.

WHAT WE’RE HEARING. {c22 clerk via=clerk>ostrander|{s23|Ostrander} {q23|is considering} {c23 ostrander predicted intention via=clerk>ostrander|a {f duration 30 days|30-day} bill of her own with no cuts at all}}, {q22|according to} {s22|a Senate clerk and two lobbyists}. {s24|A spokesman} {q24|would not discuss} {c24 ostspokes declines|it}.

{n|Thanks for reading. The Cloakroom is free on weekdays. Upgrade to Cloakroom PLUS for the Sunday whip sheet.}

=== stopgap-c
outlet: Laurens Courier
url: https://laurens-courier.example/2034/09/29/hutchins-quintanar-stopgap-defeat
published: 2034-09-29
genre: broadsheet

{t|Beaten on the floor, Speaker courts a rival he once mocked; {s1|rebels} {q1|say} {c1 rebels|he "had it coming"}}

FORT LAURENS — It was 11:52 p.m. on Thursday when the presiding officer, a second-term dairy farmer with her reading glasses pushed up into her hair, tapped the gavel and read out a result that the whole gallery already had on its phones. On a vote of {f other 209 votes for @2034-09-28|209} to {f other 222 votes against @2034-09-28|222}, the House had thrown out the {f duration 47 days|47-day} funding bill that Speaker Dale Hutchins had spent a week selling, and with two days left before the money ran dry, nobody in the building seemed able to describe what came next.

{f other 17 Heritage members voting no @2034-09-28|Seventeen Heritage members} voted no. {f other 8 Civics voting yes @2034-09-28|Eight Civics}, most of them from the flooded river districts, voted yes. {s2|Hutchins} watched from the back rail with his hands in his pockets, then walked past the cameras {q2|without saying} {c2 hutchins silent|whether he would bring up anything else}.

By breakfast he had an answer of sorts. In a letter to colleagues that landed at 7:14 a.m., {s3,4,5|the Speaker} {q3|conceded} that {c3 hutchins confirms|the bill "did not have the coalition it deserved,"} {q4|offered} {c4 hutchins predicted intention|to meet the minority leader, Marisol Quintanar, "anywhere, with or without coffee,"} and {q5|proposed} {c5 hutchins predicted intention|a shorter extension, to Oct. 27, stripped of the cuts to food aid but not of those to foreign assistance}. {s6|He} {q6|blamed} {c6 hutchins|the loss on "{f other 17 colleagues|17 colleagues} who mistake a microphone for a mandate."}

{c7 allies confirms|It was}, {s7|even allies} {q7|acknowledge}, {c7|a remarkable turn for {s8,9|a man} who in June {q8|dubbed} {c8 hutchins|Quintanar "the mayor of No"} and who {q9|vowed}, on the night he won the gavel, {c9 hutchins predicted intention|never to pass a spending bill with the other side's votes}}. The mechanics are unforgiving. With {f other 431 members|431 members} sworn in, a bill needs {f other 216 votes needed|216 votes}; Heritage has {f other 218 Heritage members|218}. Lose three, and the Speaker must find replacements on the far side of the aisle, where the price is set by people he has spent a year calling socialists.

Inside the Prairie Caucus, the mood was closer to relief. {s10,11|Its chairman, Cody Van Alstyne, a former crop insurance agent from the Dry Fork country}, {q10|denied} that {c10 vanalstyne denies|the group had plotted with the White Hall}, {c12 lieutenants|a charge} that {s12|Hutchins's lieutenants} {q12|have floated} since Monday, and {q11|said} {c11 vanalstyne predicted|he would "vote against a sack of gold if it came with a Nov. 16 tag on it"}. {s13|He} {q13|is adamant} that {c13 vanalstyne belief|any extension must end before ballots are certified in mid-October}.

{s15|Arceneaux, one of {s16|{f other 3 rebels|three rebels}}} who {q16|asked for} {c16 threerebels|a meeting with the Speaker on Friday}, {h15|{q15|thinks}} {c15 arceneaux probable belief|the caucus has already won all it can}. {c17 arceneaux|"There's a point where you've caught the car,"} {s17|he} {q17|said} in the corridor behind the chamber, where somebody had left a tray of cold egg rolls.

{c14 arceneaux predicted|"I came here to cut spending and I'll keep trying to cut spending.}

{c14|"But my guard units drill on the 7th, and I won't be the one who tells those kids to stay home,"} {s14|the congressman} {q14|added}.

How many rebels there really are has been a guessing game all week. {s18|Van Alstyne} {q18|had promised} {c18 vanalstyne predicted intention|{f other 14.. at_least members voting no @2034-09-26|at least 14}}; {s19|the caucus's own tally}, first published by The Cloakroom newsletter, {q19|listed} {c19 tally via=cloakroom>tally|{f other 22 members under "Hard No"|22 names} under the heading "Hard No"}. The difference, five, may be enough to keep the next vote in doubt until the last clerk has called the last name.

Spending bills are supposed to come in twelves. Under the 1974 act, Congress passes a dozen of them, one for each cluster of agencies, before the fiscal year ends on Sept. 30; it has managed that four times. The rest of the time it has leaned on continuing resolutions, or CRs, which freeze budgets where they were and leave generals, park rangers and county clinics guessing. Ask a deputy comptroller what she did in any October of the past decade and she will likely tell you about spreadsheets with three tabs, one for each thing that might happen.

The bill for not deciding is also being argued over. {s20,21|The Congressional Office of Estimates} on Thursday {q20|raised} {c20 coe|its estimate to {f money 1400000000 dollars a week|$1.4 billion a week} from {f money 1100000000 dollars a week @2034-09-22|$1.1 billion}}, {q21|explaining} that {c21 coe|the first number had left out border inspections}. {c23 okoye predicted|"It lands on the grocery money first,"} {q23|said} {s23,24|Denise Okoye-Lyle, president of the Federal Workers' Alliance}, who {q24|stands by} {c24 okoye belief|her union's count of {f affected 640000 furloughed employees|640,000 furloughed employees}}.

At the other end of Constitution Row, {s25|Priya Raman, the budget director}, {q25|welcomed} {c25 raman belief|the defeat as "a chance to start from zero."} {s26|She} {q26|would not commit to} {c26 raman declines|signing an Oct. 27 bill}. {c27 familiar via=familiar>ostrander|Teague {q28|was told by} {s28|Ostrander} over eggs on Friday that {c28 ostrander via=familiar>ostrander|the Senate has {f other 60 senators|60 votes} for a clean measure}}, {q27|in the words of} {s27|a person familiar with the call}. {s29|Ostrander and Quintanar} both {q29|favor} {c29 twocivics belief|the clean route}.

Not everyone who matters sits in Congress. {s30|Gil Marchetti}, who has run the shoeshine stand under the east stairs since 1998, {q30|is certain} {c30 marchetti belief|how these weeks end}: {c32 marchetti predicted|"Saturday they yell, Sunday they sign,"} {s32|he} {q32|said}, working a tin of oxblood.

=== stopgap-d
outlet: Beacon News
url: https://beacon-news.example/live/shutdown-countdown
published: 2034-09-30
genre: live blog

{n|LIVE  Shutdown countdown
Refresh for updates  |  Share  |  Sort: newest first}

{t|Shutdown countdown: Senate sends clean bill to House}

{n|Lead editor: Kofi Brandt}

22:40 {s1|Ostrander}{q1|:} {c1 ostrander predicted|lapse "now certain for a few hours, I hope not days"}. No House vote is scheduled before midnight.

21:15 Hutchins and Quintanar leave the Speaker's office after 50 minutes. {c2 quintanar|"Cordial,"} is how {s2|she} {q2|described} {c2|it}. {s3|He} {q3|shrugged off} {c3 hutchins declines|questions about a vote on Sunday}.

19:02 The Senate passes a {f duration 30 days|30-day} extension with no cuts, {f other 61 senators for|61} to {f other 38 senators against|38}. Levee money stays in.

18:30 {c4 - predicted|Teague {h4|{q4|is expected}} to sign the Senate text if it gets to him}. He is still at the residence.

17:48 Lindqvist, on our air:

{s5|BEACON}{q5|:} {c5 beacon|Will you vote for a clean bill?}
{s7|LINDQVIST}{q7|:} {c7 lindqvist predicted intention|I will vote for my dog first.}

16:20 {c10 union predicted|{f affected 585000 about employees furloughed|About 585,000 people} would be sent home at midnight}, {s10|the Federal Workers' Alliance} now {q10|says}, after three departments found unspent fees. Its earlier count was {f affected 640000 @2034-09-28 employees furloughed|640,000}.

15:05 {c12 - possible|Van Alstyne has {h12|{q12|reportedly}} been offered a floor vote on term limits}. {s13|Beacon} {q13|has not been able to confirm} {c13 beacon cannot_verify|this}; {s14|his office} {q14|called} {c14 vanalstyne denies|the report "garbage, respectfully"}.

=== stopgap-e
outlet: Dunmore Ledger
url: https://dunmore-ledger.example/news/shutdown-day-two
published: 2034-10-02
genre: local

{t|Locked gates at Kettle Gorge as shutdown enters second day}

The chain across the Kettle Gorge road went up at 6 on Sunday morning, and by noon there were camper vans parked on both shoulders as far as the Shell station.

{f affected 43 park employees|Forty-three} of the park's {f affected 51 park employees|51 employees} were sent home. {c1 superintendent predicted|The rest, rangers with badges mostly, will work without pay}, {s1|the superintendent} {q1|said}. The restrooms at the overlook are locked and the water is off, and somebody has already driven around the gate at the picnic loop, where the tire tracks run straight through the new grass. {s3|The Park Service} {q3|has yet to return} {c3 parks silent|the Ledger's calls}.

{c4 feeney predicted|"Leaf season is my Christmas,"} {q4|said} {s4,5|Lou Feeney}, who rents canoes at the lower landing and {h5|{q5|reckons}} {c5 feeney probable belief|he is out {f money 2200 dollars|$2,200} already}.

The levee office on Route 9 is also dark. Its {f other 2 pumps|two pumps} run on county money and are staffed.

At St. Brendan's food pantry on Coal Street the line reached the corner. {s6,7|Carmen Sosa, the pantry's director}, {h6|{q6|doubts}} {c6 sosa denies probable belief|her shelves will last the week}, {q7|adding} that {c7 sosa|she could use diapers}.

{c8 heritage|Teague} {q8|was accused by} {s8|the Heritage county committee} {c8|of "choosing a fight over a signature."} {s2|Hutchins}'s {q2|promise of} {c2 hutchins predicted intention|a vote by Friday} is not much use on Coal Street, where the month's benefit cards are due to load tonight or not at all.

The House is due back at 2 p.m.

=== question employees to be furloughed in a lapse
verdict: conflicts
origins: 2
answer: stopgap-a | 410000 | hutchins | Hutchins
answer: stopgap-a | 640000 | union | Federal Workers' Alliance
answer: stopgap-c | 640000 | okoye | Federal Workers' Alliance
answer: stopgap-d | 585000 | union | Federal Workers' Alliance

=== question furloughed employees, as the union counts them
verdict: supersedes
origins: 1
answer: stopgap-a | 640000 | union | Federal Workers' Alliance
answer: stopgap-c | 640000 | okoye | Federal Workers' Alliance
answer: stopgap-d | 585000 | union | Federal Workers' Alliance

=== question cost of a lapse a week
verdict: supersedes
origins: 1
answer: stopgap-a | 1100000000 | coe | Congressional Office of Estimates
answer: stopgap-c | 1400000000 | coe | Congressional Office of Estimates

=== question whether Van Alstyne was offered a vote on term limits
verdict: conflicts
origins: 2
answer: stopgap-d | - | - | unknown | affirms | offered a floor vote
answer: stopgap-d | - | vanalstyne | Van Alstyne's office | denies | garbage
answer: stopgap-d | - | beacon | Beacon News | cannot_verify | has not been able to confirm
