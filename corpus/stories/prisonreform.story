story: prisonreform
title: A bill to shorten prison sentences, its sponsors of two parties and the prosecutors against it
split: train
topic: politics

# Who speaks
speaker quigley = named | Calder Quigley
speaker desravines = named | Monique Desravines
speaker backers = unnamed | backers of the sentencing bill
speaker opponents = unnamed | opponents of the sentencing bill
speaker adp = body | Association of District Prosecutors
speaker hatch = named | Lorelei Hatch
speaker yarborough = named | Preston Yarborough
speaker sayre = named | Randolph Sayre
speaker crowder = named | Tate Crowder
speaker hemmings = named | Royce Hemmings
speaker sparrow = body | Sparrow Foundation
speaker openbar = body | Open Bar
speaker covenant = body | Covenant Prison Fellowship
speaker obmembers = unnamed | members of Open Bar
speaker sides = unnamed | both sides in the sentencing debate
speaker sayreaide = unnamed | an aide to Randolph Sayre
speaker senator = unnamed | a senator
speaker defenders = unnamed | defense lawyers
speaker families = unnamed | families of defendants
speaker sheriffs2 = unnamed | sheriffs of eastern Wasco
speaker cspokes = unnamed | a spokesman for the Crowder campaign
speaker cspokes2 = body | Crowder campaign
speaker lobby = unnamed | lobbyists for the prosecutors
speaker onethree = unnamed | one of three Heritage senators
speaker leaker = unnamed | the person who passed on the memo
speaker covol = unnamed | Covenant volunteers
speaker guests = unnamed | guests at the breakfast
speaker sheriffs = body | Sheriffs' Federation
speaker gathers = named | Lemuel Gathers
speaker pickens = named | Dwayne Pickens
speaker rletter = document | letter of Ruthie Pickens
speaker senators = unnamed | Calder Quigley and Tate Crowder
speaker judge = named | Marisa Colquhoun
speaker bureau = document | Bureau of Sentencing Statistics report
speaker president = named | Eleanor Drobny
speaker prosecutors = unnamed | prosecutors in three districts
speaker letter = document | letter of 96 prosecutors
speaker leadership = unnamed | leaders of the Association of District Prosecutors
speaker memo = document | memo of Heritage pollsters
speaker voters = unnamed | Heritage voters
speaker activists = unnamed | activists on the left
speaker nakata = named | Keiko Nakata
speaker victim = named | Joan Trebilcock
speaker video = footage | Crowder advertisement
speaker text = document | text of the sentencing bill
speaker economist = named | Oluwaseun Pfister
speaker staff = unnamed | committee staff
speaker whip = unnamed | a Heritage vote counter
speaker three = unnamed | three Heritage senators
speaker liberals = unnamed | liberal commentators
speaker spokes = named | Dana Frisch
speaker study = document | study of the Sparrow Foundation
speaker ind = named | Philippa Roanhorse

=== prisonreform-a
outlet: Union Telegraph
url: https://union-telegraph.example/congress/sentencing-committee
published: 2037-04-14
genre: wire

{t|Sentencing bill clears Senate panel; {s1|prosecutors} {q1|promise} {c1 adp intention predicted|a fight on the floor}}

WASHBURN, April 14 (UT) — The Senate Judiciary Committee voted {f other 15 votes|15} to {f other 6 votes|6} on Tuesday to send to the floor a bill shortening mandatory prison terms for drug crimes, {c3 opponents belief|a measure} that {s2|an unlikely set of sponsors} {q2|calls} {c2 backers|the most important change in federal penal law in forty years} and that {s3|prosecutors, sheriffs and the attorney general} {q3|oppose}.

{s4,5|Sen. Calder Quigley, a Heritage Party conservative from Wasco}, {q4|told} the committee {c4 quigley|he had "voted for every one of these years and would like some of them back,"} and {q5|thanked} {c5 quigley belief|his co-author, Sen. Monique Desravines of the Civic Democrats, for "not asking what took so long."}

The bill would let judges go below the minimums of 10, 15 and 20 years and would apply to people already in custody. By {s6|the committee staff}'s {h6|{q6|estimate}}, {c6 staff probable|{f affected 11000 about inmates|some 11,000 inmates} could ask for a new sentence}, with those convicted of violence shut out.

{s7|Lorelei Hatch, president of the Association of District Prosecutors}, {q7|branded} {c7 hatch|it "a clearance sale"} in a statement issued before the roll had been called, and {s8|the Sheriffs' Federation} {q8|demanded} that {c8 sheriffs|anyone ever arrested with a gun be excluded as well}. {s9|Majority Leader Randolph Sayre}, without whom there will be no vote of the full Senate, {q9|would say} only that {c9 sayre|he was "listening."} {c10 - predicted|The bill {q10|is not expected} to come up before June}.

The federal prisons hold 164,000 people, close to half of them for drugs. Their number has fallen in each of the past five years, chiefly because fewer are being charged.

=== prisonreform-b
outlet: The Washburn Observer
url: https://washburn-observer.example/politics/second-look-alliance
published: 2037-05-02
genre: broadsheet

{n|THE WASHBURN OBSERVER
Capitol . Nation . Books . Real Estate
Gift this article}

{t|The breakfast that produced a sentencing bill, and {s31|the people} who {q31|mean} {c31 opponents intention predicted|to stop it}}

{n|By Cornelia Adeyinka-Holm and Jasper Triolo}

WASHBURN — The invitation was for eight o'clock, and by a quarter past there were around the table, in a town house owned by the Sparrow Foundation, a refinery magnate, a lawyer for bank robbers, two bishops, a former warden and the most conservative member of the Senate, who had brought his own preserves. {s1|Several of the guests} {q1|recall} {c1 guests|a frost that lasted until the second pot of coffee}.

Two years later what began there is a bill of {f other 84 pages|84 pages} that {s2|its authors} {q2|say} {c2 backers|would return to judges a power taken from them in 1996} and that {s3|its enemies} {q3|say} {c3 opponents predicted|will return burglars to the street}. It reached the floor on April 14 with {f other 43 sponsors|43 sponsors}, about equally divided between parties that cannot agree on the dates of the summer recess.

The law it would amend was passed in eleven days, after a college basketball star died of an overdose and a summer of shootings filled the evening news. It told judges how long a sentence had to be by the weight of what was found, down to the gram, whoever the defendant was and whatever part he had played. Congress added to it in 1999 and again in 2004, each time by a larger majority. Between them the three statutes tripled the federal prison population and built a good part of the economy of eastern Wasco.

{s4|Mr. Quigley}, who ranches there and keeps his old stump speech in a frame by the door, {q4|attributes} {c4 quigley|his change of heart to a letter}. {s5|It}, two pages in pencil from a cafeteria worker named Ruthie Pickens, whose son Dwayne had been given forty years at the age of 22, {q5|asked} {c5 rletter|whether the senator imagined that he would be the same man at 35}. {c6 quigley|"I read it on a plane and I had no answer when we landed,"} {s6|Mr. Quigley} {q6|said}. {c6|"I have looked at it every way there is. I voted for those forty years, and then I bragged about it in four counties.}

{c6|"I'm not saying let everybody out. I'm saying let a judge look at him."}

{s7|Ms. Desravines}, a public defender before she was a senator, {q7|was convinced} that {c7 desravines belief|the breakfast was a trap} and had to be talked into going by her chief of staff. {s8,9|She} now {q8|refers to} {c8 desravines|the gentleman from Wasco as "my work husband"} and {q9|defends} {c9 desravines belief|him} against {s10,11|activists of her own party}, who {q10|would have preferred} {c10 activists intention|a bill doing away with the minimums altogether} and {q11|deplore} {c11 activists belief|the company she keeps}.

That company costs money. {s12|Royce Hemmings, the refinery magnate}, has put $9 million into the cause out of a {q12|conviction} that {c12 hemmings belief|prisons are one more public program which nobody can show to work}. {s13|Open Bar, the civil liberties group}, {q13|aware} that {c13 openbar belief|{s14|many of its members} {q14|consider} {c14 obmembers belief|him an oligarch}}, leaves his name off its mailings; {s15|the Covenant Prison Fellowship}, whose volunteers say grace with the inmates of {f other 212 prisons|212 prisons}, {q15|needed no persuading} that {c15 covenant belief|people can change}, and supplied the bishops.

{s16,17|The Association of District Prosecutors} had stayed neutral through two drafts. In February it came out against the third, {q16|objecting} that {c16 adp|it would deprive them of the leverage that turns small dealers into witnesses against large ones}, and {q17|foreseeing} {c17 adp predicted belief|a flood of trials which no court calendar could absorb}, with {s18|Preston Yarborough, the attorney general}, {q18|applauding} {c18 yarborough belief|the change} from the third row of the press conference. The profession is not of one mind. {s19|The elected prosecutors of three large districts} {q19|have broken with} {c19 prosecutors denies belief|the association}, and {s20|one of them, Keiko Nakata}, {q20|told} a radio audience last month that {c20 nakata|in fourteen years the threat of a long sentence had never brought her a kingpin, only "the kingpin's cousin's roommate."}

There are others who would be heard. {s21|Joan Trebilcock}, whose brother was killed by a man out on early release, has come to the capital four times at her own expense, {q21|begging} {c21 victim|members of both chambers to sit down with her before they vote}. Mr. Quigley did, for an hour, and {s22|he} {q22|confessed} afterward to {c22 quigley confirms|a bad night}. {s23,24|She} {q23|bears} {c23 victim belief|him no grudge}, but {h24|{q24|thinks}} {c24 victim probable belief|he listened the way you listen to weather}.

Whether the bill would make anyone safer is a question on which evidence exists and settles little. {s25|The Bureau of Sentencing Statistics} {q25|found} last year that {c25 bureau|people freed under a pilot program in two districts were rearrested somewhat less often than those who had served full terms, and that most of the difference was gone after three years}. {s26|Each side} {q26|cites} {c26 sides|the half it likes}.

{c27 - possible|The majority leader {h27|{q27|is said}} to dislike the measure less than he dislikes the thought of a primary season spent explaining it}; {s28|an aide} {q28|characterized} {c28 sayreaide|his position as "neutral, with a calendar."} {s29|President Eleanor Drobny} {q29|has undertaken} {c29 president intention predicted|to sign whatever reaches her desk}. She has not made a call on its behalf since March, when she {q30|was told by} {s30|a senator} she had known for thirty years that {c30 senator|he was in the shower}.

{n|Caption credit: Observer / D. Mbeki-Lowe
Have a tip? tips@washburn-observer.example}

=== prisonreform-c
outlet: The Wasco Plainsman
url: https://wasco-plainsman.example/opinion/columns/the-other-half-of-the-docket
published: 2037-05-06
genre: column

{t|The prosecutors have half a point}

{n|by Ambrose Kittredge}

I prosecuted people in this county for nine years and was good at it, which is to say that most of them pleaded. So I read {s1|Lorelei Hatch}'s {q1|warnings} that {c1 hatch predicted|nobody will talk to the state once the stick is shorter} with more sympathy than I'd expected, and then I remembered the ones who talked. One man gave me five names in an afternoon. Three of them turned out to be his creditors.

That is the trouble with the stick. {s3|The association} {q3|regards} {c3 adp belief|it as a tool}; {s4|defense lawyers} {q4|call} {c4 defenders|it a pump, which brings up whatever is in the well}. Both are describing the same Tuesday morning in the same hallway, and neither would recognize it from the description.

{s5|The bill's admirers} {q5|are fond of saying} that {c5 backers|it trusts judges}. {s6|Marisa Colquhoun}, who has sat in our federal courthouse since I carried somebody else's briefcase, {q6|is not at all sure} {c6 judge belief|she cares to be trusted}. {c7 judge|"I had a chart, and I hated the chart,"} {s7|she} {q7|told} me over the fence. {c7|"Now they'll get whatever I had for breakfast."} {s8|She} {q8|supports} {c8 judge belief|the change} all the same, for a reason that I haven't heard on the floor: under the chart {s9|the families in the back row} {q9|assumed} {c9 families belief|she had picked the number}, and there was no way of telling them otherwise.

What I can't abide is the selling of it. {s10|Senator Crowder} has been on every station in the state {q10|conjuring up} {c10 crowder predicted|{f other 70000 felons|seventy thousand felons} on our porches}, and {s11|Ms. Hatch's colleagues}, who {q11|know} {c11 leadership belief|better}, have let him. On the other side {s12|Mr. Hemmings's foundation} {q12|touts} {c12 sparrow predicted|savings in the billions} from prisons that will stay lit, heated and staffed whether they are full or not. Wasco has two of those. They are the third- and fifth-largest employers between here and the river, and {s2|neither senator} {q2|has said} {c2 senators silent|what becomes of Lodgepole when the west unit closes}.

{s13|My old boss, Lemuel Gathers}, {q13|liked to say} that {c13 gathers|penal laws should be written only by people who had lost a case}. He is 88. {q14|Asked} last week {c14 -|what he made of this one}, {s15|he} {q15|allowed} that {c15 gathers|the bill was fine and the fine print finer}, and went back to staking his tomatoes.

=== prisonreform-d
outlet: The Rampart
url: https://the-rampart.example/posts/jailbreak-caucus
published: 2037-05-04
genre: blog

{t|Meet the Jailbreak Caucus}

Let us give the thing its proper name. {s1|Its sponsors} {q1|bill} {c1 backers|it as a "second look,"} and you will find that phrase on the mugs. What you get, when you have waded through {f other 84 pages|eighty-four pages} that {s2|Senator Quigley} {q2|admits} {c2 quigley confirms|he has not read twice}, is a jailbreak with a signing ceremony at the end of it.

{s3|Liberal commentators} {q3|are enchanted by} {c3 liberals belief|the rancher's change of heart}. Naturally. {s4|They} {q4|have not thought to ask} {c4 liberals silent|what changed it}, and it wasn't a letter from a cafeteria. Royce Hemmings has written checks in eleven Senate races since he took up the cause of the downtrodden, and they have all cleared.

Meanwhile the people who actually lock up the man who kicked in your door {q14|are told} {c14 -|to pipe down}. {s5|{f other 96 prosecutors|Ninety-six} district prosecutors} put their names to a letter {q5|pointing out} that {c5 letter|nobody now doing forty years is doing them for jaywalking}; {s6|sheriffs from every county in eastern Wasco} {q6|pleaded with} {c6 sheriffs2|the Senate to leave well enough alone}. For their trouble {c7 desravines|they} {q7|were accused by} {s7|Monique Desravines} {c7|of "protecting their batting averages,"} a charge she has yet to repeat to Joan Trebilcock's face.

And the Sparrow crowd? Their line changes with the audience. {s8|The refinery man} {q8|assures} the Chamber of Commerce that {c8 hemmings|it's all about the budget}, while {s9|his clergymen}, in from the provinces with their collars on, {q9|preach} {c9 covenant|redemption} to anybody who will hold still. {c10 - possible|The president, {h10|{q10|it is whispered}}, has offered Heritage senators a highway or two for their trouble}; {s11|her spokeswoman, Dana Frisch}, {q11|laughs off} {c11 spokes denies|the notion}, with the highway bill due on the floor the same week.

{s12|Leader Sayre}, to his credit, {q12|is in no hurry} {c12 sayre declines intention|to call the vote}. {s13|Tate Crowder}, one of the few with the stomach for it, {q13|has sworn} {c13 crowder intention predicted|to read the rap sheet of every last eligible inmate into the record if he does}. That's {f affected 11000 inmates|eleven thousand of them}. Bring a cushion.

{n|The Rampart is free because of readers like you. Donate. Comments (412)}

=== prisonreform-e
outlet: Plumb Line
url: https://plumb-line.example/checks/crowder-70000
published: 2037-05-05
genre: blog

{t|Would the sentencing bill put {f other 70000 by=video felons|70,000} violent felons on the street?}

{s1|A television spot paid for by Senator Tate Crowder's campaign} {q1|declares} that {c1 video predicted|the bill "would put {f other 70000 felons|70,000} violent felons back on your street by Christmas."}

It would not. {s2|The text} {q2|specifies} that {c2 text|no one convicted of a crime of violence may apply}, and a judge would have to approve each request after hearing from a prosecutor. {s3|The Bureau of Sentencing Statistics} {h3|{q3|estimates}} that {c3 bureau probable|{f affected 11200 about inmates|about 11,200 prisoners} would be eligible over {f duration 6 years|six years} and that roughly half of them would get something}.

So where does the {f other 70000 by=video felons|70,000} come from? {q4|Asked for} {c4 -|a source}, {s5|a spokesman for the campaign} {q5|pointed} us {c5 cspokes|to a speech that Lorelei Hatch, the prosecutors' president, gave in 2034}. {s6,7|Ms. Hatch}, reached at a conference, {q6|said} {c6 hatch|she had been talking about a different bill, long since dead}, and {q7|wished} {c7 hatch intention|the senator "would stop carrying my name around in his pocket."} {s8|She} {q8|remains opposed to} {c8 hatch belief|the present one}. {s9|The campaign} {q9|would not say} {c9 cspokes2 declines|whether the spot would be taken down}; it ran eleven times in the Lodgepole market on Monday, between the weather and the farm prices.

Backers have stretched things too. {s10|The Sparrow Foundation} {q10|has repeatedly claimed} that {c10 sparrow predicted|the change would save {f money 4100000000 dollars a year|$4.1 billion} a year}. {c11 study|That figure}, {q11|according to} {s11|the foundation's own study}, {c11|is for a decade}. {s12|Its author, the economist Oluwaseun Pfister}, {q12|put} {c12 economist|the error down to "a missing word."} {s13|Mr. Quigley}, who has used the number in three speeches, {q13|has promised} {c13 quigley intention predicted|to use a smaller one}.

Our ruling on the spot: false. On the savings: mostly false.

=== prisonreform-f
outlet: Floor Notes
url: https://floor-notes.example/2037/05/11
published: 2037-05-11
genre: newsletter

{t|Counting to sixty on the sentencing bill}

Sixty is the number, since {s1|Senator Crowder} {q1|plans} {c1 crowder intention predicted|to talk for as long as his voice holds}. {s2|The sponsors} {q2|claim} {c2 backers|{f other 58 votes|58}}. {s3|A Heritage vote counter} who is not among them {q3|gives} {c3 whip|them {f other 52 votes|52}, "{f other 53 votes|53} if it rains,"} and {s4|lobbyists for the prosecutors}, camped in the gallery with a spreadsheet, {q4|are counting on} {c4 lobby predicted belief|keeping them {f other ..54 less_than votes|under 55}}.

IN DOUBT. {s5|{f other 3 senators|Three Heritage senators}} who face the voters next year {q5|have let it be known} that {c5 three belief|they would rather there were no vote at all}; {s6|one of these}, at a pancake supper on Saturday, {q6|denied} {c6 onethree denies|ever having been for the bill}, his name on its first page notwithstanding. {s7,8|Philippa Roanhorse, the chamber's only independent}, {q7|leans toward} {c7 ind belief|a yes} but {q8|wants} {c8 ind intention predicted|the exclusion for guns written more tightly}, a change that would cost the sponsors at least as many votes on one side of the aisle as it brought them on the other.

PAPER. {s9|A memo from Heritage's pollsters}, given to us by {s10|somebody} who plainly {q10|hoped} {c10 leaker predicted belief|we would print it}, {q9|maintains} that {c9 memo|the political risk has been overstated: {s11|{f percent 63 voters|63 percent} of the party's own voters} {q11|like} {c11 voters belief via=memo>voters|the idea of letting a judge decide}, and most have a relative or a neighbor who has done time}. {s12|It} {q12|recommends} {c12 memo|never uttering the words "reform," "compassion" or "Desravines."}

THE LEADER. {s13|Mr. Sayre} {q13|has offered} {c13 sayre intention predicted|{c14 desravines declines intention|{c15 quigley belief|a vote in return for one on the border bill}}}, which {s14|Ms. Desravines} {q14|refuses to consider} and {s15|Mr. Quigley} {q15|is open to}, their first public disagreement since the preserves. {q16|Asked} on Thursday {c16 -|if anything would happen before the recess}, {s17|the leader} {q17|answered}, {c17 sayre|"It's ten past four,"} and stepped into the elevator.

ELSEWHERE. The man in the letter is 41 now and works in the kitchen of a prison two states from his mother's. {s18|Covenant volunteers} who see him on Sundays {q18|describe} {c18 covol|him as shy, and as the best baker in the building}; he has never met the senator, who visits other prisons but not that one. {s19|Mr. Pickens}, through the chaplain, {q19|declined} {c19 pickens declines|to be interviewed}. He has nineteen years to go under the law as it stands.

=== question prisoners who could ask for a new sentence
verdict: agrees
origins: 2
answer: prisonreform-a | 11000 | staff | staff
answer: prisonreform-e | 11200 | bureau | bureau

=== question votes for the sentencing bill in the Senate
verdict: conflicts
origins: 2
answer: prisonreform-f | 58 | backers | backers
answer: prisonreform-f | 52 | whip | whip

=== question violent felons who would be freed by the bill
verdict: conflicts
origins: 2
answer: prisonreform-e | 70000 | video | video
answer: prisonreform-e | - | text | text | denies | none convicted of violence may apply
