story: turbine
title: The turbine contract for the Mbirizi Dam and the money paid to Palmgrove
split: train
topic: business

speaker auditor = named | Grace Otukolo-Phiri
speaker audit = document | Auditor-General's report on the Mbirizi turbines
speaker minister = named | Francis Chikondi-Bello
speaker maker = body | Steinbach-Vasseur Hydro
speaker ruhm = named | Anke Vandersteen
speaker quartey = named | Ellis Quartey
speaker mensimah = named | Adwoa Mensimah-Toure
speaker whip = unnamed | chief whip of the ruling Congress
speaker wanyoike = named | Josephat Wanyoike-Dube
speaker boss = unnamed | Josephat Wanyoike-Dube's head of department
speaker panel = document | memorandum of the evaluation panel
speaker emails = document | emails between Palmgrove and Steinbach-Vasseur
speaker lec = body | Lusanda Electricity Corporation
speaker ledger = outlet | Sunday Ledger
speaker guard = unnamed | a security guard at Unity House
speaker fund = body | Continental Development Fund
speaker union = body | Power and Allied Workers' Union
speaker lawyer = named | Ifeanyi Barnes-Kamau
speaker millers = unnamed | mill owners in Tsavora
speaker baraka = named | Halima Baraka
speaker register = document | company register of St Aubin
speaker bureau = body | Anti-Corruption Bureau
speaker insiders = unnamed | three people who sat in on the negotiations
speaker analyst = named | Piers Ndlovu-Hale
speaker rivals = unnamed | two losing bidders
speaker lowe = named | Musa Lowe
speaker onyango = named | Samuel Onyango-Price
speaker photo = footage | photograph of a signing dinner
speaker ministry = body | energy ministry
speaker both = body | energy ministry and Steinbach-Vasseur Hydro
speaker opp = unnamed | opposition members of the Public Accounts Committee
speaker minaides = unnamed | officials close to Francis Chikondi-Bello

=== turbine-a
outlet: The Daily Torch
url: https://daily-torch.example/news/2035/06/05/mbirizi-audit
published: 2035-06-05
genre: broadsheet

{t|{s1|Auditor} {q1|finds} {c1 auditor|{f money 9400000 dollars|$9.4m} 'for no service' in Mbirizi turbine deal}}

KABWERERE — {s2|The Auditor-General, Mrs Grace Otukolo-Phiri}, {q2|has found} that {c2 auditor|{f money 9400000 dollars|$9.4 million} went to a consultancy without a single employee in connection with the purchase of turbines for the Mbirizi Dam}, the largest contract that the Lusanda Electricity Corporation (LEC) has ever signed.

{s3,4|Her report}, laid before Parliament yesterday by the Clerk, {q3|says} {c3 audit|the payments to Palmgrove Advisory Ltd "correspond to nothing that could be identified as work"} and {q4|recommends} that {c4 audit|the file be passed to the Anti-Corruption Bureau}.

The price of the {f other 4 turbines|four turbines}, each of {f other 85 megawatts|85 megawatts}, climbed from {f money 168000000 dollars|$168 million} in the bid to {f money 214000000 dollars|$214 million} at signature in March 2033. {s5|Energy Minister Francis Chikondi-Bello} {q5|said} {c5 minister|freight, steel and a weak shilling accounted for the difference}. {s6,7|He} {q6|denied} {c6 minister denies|knowing Palmgrove or anyone in it}, {q7|describing} {c7 minister|himself as "the last person invited to that wedding"}.

{s8|The manufacturer, Steinbach-Vasseur Hydro}, {q8|says} {c8 maker|all of its agents are vetted}. {s9|Palmgrove's only listed director, Mr Ellis Quartey}, {q9|did not return} {c9 quartey silent|six calls}.

{c10 mensimah|"If this is freight, I would like to meet the ship,"} {q10|said} {s10,11|the Leader of the Opposition, Ms Adwoa Mensimah-Toure}, who {q11|wants} {c11 mensimah predicted intention|the minister out before the House rises}. {c12 whip|She} {q12|was accused by} {s12|the ruling Congress's chief whip} of {c12|"auditing through a megaphone"}.

Mbirizi stands in a gorge 160 kilometres north of the capital, at the end of a road that was tarred for the visit of a foreign queen and has not been touched since. Two commissions have sat on the dam's troubles. The first, in 1994, looked into cracks in the spillway; the second, in 2009, into the disappearance of the first one's report. Repairs to the civil works were finished in 2030 with a grant, on time, by a firm from Tsavora that nobody has written about.

The first of the machines was to have turned in January. It is still in its crate on the quay.

=== turbine-b
outlet: Sunday Ledger
url: https://sunday-ledger.example/investigations/mbirizi-palmgrove
published: 2035-06-10
genre: broadsheet

{n|SUNDAY LEDGER
Front page · Investigations · Property · Matatu Diary · Church notices
Sign in to comment}

{t|The cabinet on the third floor}

{n|By Nyasha Abernethy and Kofi Mukasa
Sunday, June 10, 2035}

There are two hundred and eleven steps down to the floor of the powerhouse at Mbirizi, and the lift has been out since Easter. At the bottom it is cool and rather quiet. Of the six machines that the Italians put in between 1974 and 1981, three are turning. One has been stripped for parts; its rotor, forty tonnes of it, sits on railway sleepers under a tarpaulin. The last two seized within a week of each other in the drought of 2031, when the lake fell below the intakes and the operators, short of power and shorter of instructions, went on drawing.

That was the year the lights went out. Lusanda gets seven tenths of its electricity from this one gorge, and for fourteen months its towns were dark from six in the morning until ten at night, by turns, on a timetable printed in the newspapers that nobody kept to. Bakers worked at midnight. In Tsavora the textile mills ran generators until the diesel cost more than the cloth. {f jobs 6200 about jobs|About 6,200 people} were sent home, and not many were sent for again. So when {s25|the LEC} {q25|asked} the world {c25 lec|for new turbines} in August 2032, it did so in a hurry.

{c1 wanyoike|"Nobody steals from a man who has time,"} {q1|said} {s1|Josephat Wanyoike-Dube, the corporation's chief mechanical engineer until February}, who at 58 repairs borehole pumps. {c1|"We were told to choose in nine days. In nine days I can choose a pair of shoes.

"A turbine is not a shoe. You live with it for forty years."}

{f other 3 firms|Three firms} bid. {s2,3|The memorandum of the panel} that weighed their offers {q2|ranks} {c2 panel|Steinbach-Vasseur last on price, on delivery and on efficiency at part load}, and in its final paragraph, which somebody has marked in green ink, {q3|advises} the board {c3 panel|"to proceed with the first-ranked bidder, whose machines have run for eleven seasons in comparable silt, unless the Ministry can produce considerations which, being outside the technical competence of this panel, have not been put to it, and which it would in that case ask to have recorded in writing, together with the name and grade of the officer putting them"}.

No such officer is recorded. Eight days later the board chose Steinbach-Vasseur. {s4|Wanyoike-Dube} {q4|refused} {c4 wanyoike declines intention|to sign the certificate of conformity} and {q5|was urged by} {s5|his head of department} {c5 boss|to "think of the school fees"}. {s6|The LEC} {q6|disputes} {c6 lec denies|his account}: {c7 lec|nobody was put under pressure}, {s7|it} {q7|said} through its solicitors, {c7|and the ranking was "indicative"}.

The law on such purchases is not short of teeth. Under the Act of 2019 a contract worth more than five million dollars goes before three bodies, each of which may sit on it for thirty days; the losers may appeal, and anyone at all may read the file in a room behind the Treasury, in pencil. Section 44 lifts the whole of it in an emergency. {f other 41 contracts|Forty-one contracts} have gone through Section 44 since the drought, among them one for the repainting of the ministry's car park.

Unity House, in the old Asian quarter of Kabwerere, has a betting shop below and a school of accountancy above. Between the two, behind a door with a new lock, is the registered office of Palmgrove Advisory. {s8|A guard} {q8|said} {c8 guard|he had never seen it open}. Through the glass one can make out a desk, a calendar for 2033 and a steel filing cabinet. {c9 register|Palmgrove came into the world on 2 March of that year}, {q9|according to} {s9|the company register of St Aubin, an island with more companies than goats}; the contract was signed on the 21st.

{s10|Emails between Quartey and the manufacturer's sales office}, part of a bundle that reached us in April, {q10|refer to} {c10 emails|"the second tranche for our friend on the hill"}. The energy ministry stands on a hill. So do the cathedral, the golf club and State House, and {s11|the Ledger} {q11|has been unable to verify} {c11 ledger cannot_verify|who the friend was}.

{s12|Three people} who sat in on the negotiations {q12|say} {c12 insiders|the price went up in the course of one evening at the Lakeview Hotel, between the fish and the coffee}. {s13|A photograph of that dinner} {q13|shows} {c13 photo|the minister beside a man whose face is turned to the waiter}. {c14 minister|"I have eaten with many people,"} {s14|Chikondi-Bello} {q14|said} when we telephoned. {q15|Asked} {c15 -|which of them this was}, he hung up. {s16,17|Officials close to him} {h16|{q16|believe}} {c16 minaides probable belief|a losing bidder leaked the papers} and {q17|are unhappy about} {c17 minaides belief|the timing, four weeks before the party primaries}. {s18|His lawyer, Ifeanyi Barnes-Kamau SC}, {q18|has threatened} {c18 lawyer predicted intention|to sue anyone who prints the word "kickback"}. No court has used it.

Others are in less of a hurry to be understood. {s19,20|The Continental Development Fund}, which put up {f money 150000000 dollars|$150 million} of the price, {q19|voiced} {c19 fund belief|"grave concern"} on Wednesday and {q20|is considering} {c20 fund predicted intention|a freeze on the {f money 61000000 dollars|$61 million} that has not been drawn}. {s21,22|The Power and Allied Workers' Union}, which {q21|has opposed} {c21 union belief|the purchase} since the day it was gazetted, {q22|called on} {c22 union|the board to resign "as one man, since it votes as one man"}. In Tsavora they have heard it all before. {c23 baraka|"Let them jail whom they like, after the thing is turning,"} {q23|said} {s23|Halima Baraka}, who spins cotton there with {f jobs 90 people|ninety} of the {f jobs 400 @2031-01-01 people|four hundred} women she had; {s24|her fellow mill owners}, {q24|sceptical of} {c24 millers belief|the opposition and the minister alike}, have clubbed together for solar panels.

The crate on the quay is costing {f money 1150 dollars a day|$1,150 a day} in demurrage.

{n|Do you know more? Write to the desk at the usual box.
READ NEXT: Five plots for under a million}

=== turbine-c
outlet: Steinbach-Vasseur Hydro
url: https://steinbach-vasseur.example/press/2035-06-07
published: 2035-06-07
genre: press release

{t|Statement on the Mbirizi project}

Steinbach-Vasseur Hydro (SVH) has taken note of recent coverage in Lusanda. {s1|SVH} {q1|categorically denies} {c1 maker denies|any irregularity}. Remuneration of its local partner amounted to {f money 6100000 dollars|USD 6.1 million}, in line with international practice, for services that included customs liaison and community relations.

{c2 ruhm|"We have nothing to hide, and we expect to be paid,"} {q2|said} {s2|Anke Vandersteen, Head of Group Communications}. {s3,4|The company} {q3|regrets} {c3 maker belief|"the politicisation of an engineering matter"} and {q4|has offered} {c4 maker predicted intention|to open its books to an expert agreed by both sides}.

Founded in 1887, SVH has equipped {f other 340 power stations|340 power stations} in {f other 62 countries|62 countries}.

=== turbine-d
outlet: Kabwerere Evening Star
url: https://evening-star.example/mbirizi
published: 2035-06-06
genre: tabloid
copy of: turbine-a

{t|{f money 9000000 about dollars|Nine million} for nothing!}

{s1|The Auditor-General, Mrs Grace Otukolo-Phiri}, {q1|has found} that {c1 auditor|{f money 9400000 dollars|$9.4 million} went to a consultancy without a single employee when turbines were bought for the Mbirizi Dam}.

{s2,3|Her report}, laid before Parliament by the Clerk, {q2|says} {c2 audit|the payments to Palmgrove Advisory Ltd "correspond to nothing that could be identified as work"} and {q3|recommends} that {c3 audit|the file be passed to the Anti-Corruption Bureau}.

{s4|Energy Minister Francis Chikondi-Bello} {q4|denied} {c4 minister denies|knowing Palmgrove or anyone in it}. {s5|Opposition boss Adwoa Mensimah-Toure} {q5|wants} {c5 mensimah predicted intention|him out before the House rises}.

=== turbine-e
outlet: Hydropower Review
url: https://hydropower-review.example/news/mbirizi-lender-freeze
published: 2035-06-14
genre: trade

{n|HYDROPOWER REVIEW  |  Tenders  |  Jobs  |  Events calendar  |  Buyers' guide}

{t|Lender halts Mbirizi drawdowns; {s1|rivals} {q1|cry} {c1 rivals|foul}}

The Continental Development Fund (CDF) on Tuesday suspended further disbursement for the 4 x 85 MW rehabilitation of Mbirizi, Lusanda, after {s11|an audit} {q11|questioned} {c11 audit belief|the agency fees}.

{s2|The Sunday Ledger} {q2|reported} last week, citing a memorandum of the evaluation panel, that {c2 ledger via=ledger>panel|the winning offer had been ranked third of three}. {s3,4|Two losing bidders} {q3|told} Hydropower Review that {c3 rivals|they had learnt of the ranking from the newspaper}, and {q4|plan} {c4 rivals predicted intention|to lodge an appeal}.

The units are vertical Francis machines with a runner of 3.9 metres and a rated head of 118. The Mbirizi carries a load of fine quartz in the rains, which will eat an uncoated runner in four to five seasons. Steinbach-Vasseur's coating is a sprayed carbide. {c5 analyst|It is "a perfectly good coating, for a river with less in it"}, {s5,6|Piers Ndlovu-Hale of the consultancy Tailwater} {q5|said}, {q6|putting} {c6 analyst|the value of the contract at market rates at {f money 160000000-175000000 dollars|$160 million to $175 million}}.

{s7|The manufacturer} {q7|attributes} {c7 maker|the rise to {f money 214000000 dollars|$214 million} to a change in scope}; {s8|the ministry} {q8|has blamed} {c8 ministry|freight}. No variation order has been published. {s9|Both} {q9|reject} {c9 both denies|the auditor's finding on Palmgrove}.

{c10 - probable belief|First power {q10|is now thought} {h10|unlikely} before the rains of 2037}. {f other 3 turbines|The three surviving units} produced {f other 1.9 terawatt-hours|1.9 TWh} last year against a design figure of {f other 4.4 terawatt-hours|4.4}.

=== turbine-f
outlet: Lusanda Broadcasting Service
url: https://lbs.example/parliament/pac-mbirizi-transcript
published: 2035-06-20
genre: broadcast

{t|Mbirizi: what the committee heard}

The Public Accounts Committee sat for five hours today in Room 2, which has no windows and, for part of the afternoon, had no light. The session was carried live. Its chairman, Musa Lowe, is a retired headmaster, and runs it with a hand bell. Below, the exchange with the LEC's managing director, Samuel Onyango-Price, shortened.

{s1|LOWE}{q1|:} {c1 lowe|Mr Onyango-Price, who introduced Palmgrove to the corporation?}

{s2|ONYANGO-PRICE}{q2|:} {c2 onyango|It came with the bidder, Chair, like the brochure.}

{s3|LOWE}{q3|:} {c3 lowe|And what did it do for {f money 9400000 dollars|nine point four million dollars}?}

{s4|ONYANGO-PRICE}{q4|:} {c4 onyango denies|We've not seen that figure in our books. Our figure is {f money 6100000 dollars|six point one}.}

{s5|LOWE}{q5|:} {c5 lowe|That is the supplier's figure.}

{s6|ONYANGO-PRICE}{q6|:} {c6 onyango|It's the one we were given.}

There was laughter, and the bell.

The committee can summon, but it can't punish. In the thirty-one years of its existence it has sent seventy-odd reports to the floor of the House, where each is "noted", a word that under Standing Order 112 ends the matter; two were debated. Its members are paid a sitting allowance and given lunch. Witnesses take an oath on the book of their choice, of which there are four on the table and a fifth, blank, for those who affirm.

{s7,8|Mrs Otukolo-Phiri}, called next, {q7|stood by} {c7 auditor|her total}, {q8|explaining} that {c8 auditor|the further {f money 3300000 dollars|$3.3 million} had travelled through a second account, opened in the name of a fishing cooperative that owned no boats and had held, on the day of its largest receipt, a balance of eleven dollars}. {s9|She} {q9|declined to name} {c9 auditor declines|its signatories} in open session.

{s10,11|The Anti-Corruption Bureau} {q10|confirmed} {c10 bureau confirms|the existence of an inquiry} and {q11|said} {c11 bureau|it had asked St Aubin for papers}. {s12|Opposition members}, {q12|calling} {c12 opp|the hearing a burial}, walked out at four. {s13,14|The minister}, who had been invited for two, {q13|pleaded} {c13 minister|a funeral} and {q14|asked} {c14 minister|for a date in July}. {s15|Lowe} {q15|promised} him {c15 lowe predicted intention|"a good chair"}.

=== question money paid to Palmgrove, in dollars
verdict: conflicts
origins: 2
answer: turbine-a | 9400000 | auditor | audit
answer: turbine-d | 9400000 | auditor | audit
answer: turbine-c | 6100000 | - | maker
answer: turbine-f | 9400000 | audit | audit
answer: turbine-f | 6100000 | onyango | maker

=== question why the price rose to 214 million dollars
verdict: conflicts
origins: 3
answer: turbine-a | - | minister | ministry | freight, steel and a weak shilling accounted for the difference
answer: turbine-b | - | insiders | insiders | it went up in the course of one evening at the Lakeview Hotel
answer: turbine-e | - | maker | maker | a change in scope
answer: turbine-e | - | ministry | ministry | freight

=== question how the panel ranked Steinbach-Vasseur's offer
verdict: single
origins: 1
answer: turbine-b | - | panel | panel | last on price, on delivery and on efficiency at part load
answer: turbine-e | - | ledger | panel | third of three

=== question who "our friend on the hill" was
verdict: unverified
origins: 0
answer: turbine-b | - | ledger | ledger | cannot_verify | has been unable to verify who the friend was
