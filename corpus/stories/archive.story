story: archive
title: The State Archive of Heptara sells the papers of the poet Kalligas abroad
split: train
topic: culture

speaker contract = document | contract between the State Archive and Bassetti & Figli
speaker invoiceseers = unnamed | two people who have seen the invoice
speaker lazaridis = named | Spyridon Lazaridis
speaker morosin = named | Ludovica Morosin-Kalliga
speaker receipt = document | receipt of 9 March 1924
speaker register = document | register of the State Archive
speaker vrettou = named | Eleni Vrettou
speaker desk = unnamed | the desk of the reading room
speaker exports = document | export register of the Culture Ministry
speaker bassetti = named | Ermanno Bassetti
speaker union = body | Union of Archive Workers
speaker ministry = body | Culture Ministry
speaker demertzi = named | Chrysoula Demertzi
speaker herald = outlet | Patrea Herald
speaker kontos = named | Pavlos Kontos
speaker halvorsen = body | Halvorsen Library
speaker historians = unnamed | historians
speaker wire = outlet | Sirocco News
speaker inventory = document | inventory of 1961
speaker post = document | post by a curator of the Halvorsen Library
speaker colleague = unnamed | a former colleague of the blogger
speaker prosecutor = named | Fotini Galanou
speaker footage = footage | footage from the gate of the State Archive
speaker sanfelice = named | Attilio Sanfelice
speaker friends = body | Friends of the Hymn
speaker aaltonen = named | Birgit Aaltonen
speaker customs = body | customs service
speaker perotti = body | Casa Perotti
speaker indictment = document | indictment of Spyridon Lazaridis
speaker grimaldis = named | Iason Grimaldis
speaker council = body | Council of Archives
speaker mayor = named | Dionysia Rossetti

=== archive-a
outlet: Patrea Herald
url: https://patreaherald.example/culture/2036/02/05/kalligas-boxes
published: 2036-02-05
genre: broadsheet

{n|PATREA HERALD
Politics | Economy | Culture | Shipping | Print edition}

{t|{c1 contract|State Archive sold poet's papers abroad}, {s1|contract} {q1|shows}}

{n|By Zoë Malliari
Photographs: R. Contarini / Herald}

The reading room of the State Archive closes at two. On the fourth Friday of November, at about half past, a refrigerated lorry that on other days carries sea bass backed into the courtyard on Odos Venieri, and when it left, with its cooling switched off, it had {f other 87 boxes|87 grey boxes} on board. In them were the letters, drafts, debts and laundry lists of Andreas Kalligas, who wrote the hymn that the republic sings on its feast day and died, in 1869, owing money to his barber.

{s2|A contract obtained by the Herald} {q2|shows} that {c2 contract|the archive sold them for {f money 310000 ducats|310,000 ducats} to Bassetti & Figli, an antiquarian dealer in Ligora}. Six weeks later {f other 41 boxes|41 of the boxes} went on to the Halvorsen Library, a private foundation in Brandenholm, at a price that {s3|two people} who have seen the invoice {q3|put at} {c3 invoiceseers|{f money 2400000 ducats|2.4 million}}.

An archive is not a shop. The law of 1919 obliges it to keep what it is given "without limit of time" and mentions selling nowhere. {s4|Spyridon Lazaridis}, who has directed it since 2028, {q4|does not deny} {c4 lazaridis confirms|the transaction}.

{c5 lazaridis|"I sold paper to save paper,"} {s5|he} {q5|said} in his office on the second floor, where a bucket stood on the map cabinet. {c5|"The east wing has had no roof since the storm of 2031. I have written to three ministers about it, and I can show you the replies, because there are two, and both of them thank me for my interest.

"So I asked myself what we had that nobody here came to read and somebody elsewhere would pay for. It took an afternoon. I am not proud of the afternoon. I am quite proud of the roof."}

The scaffolding is up and the slates, from a quarry on the mainland, are stacked under tarpaulin by the gate.

Whether the papers were his to sell is another matter. They came to the archive in a spring of bad harvests and bankruptcies, from the poet's grandson, who was leaving for South America. {s6|His granddaughter, Ludovica Morosin-Kalliga}, {q6|says} {c6 morosin|they were lent, "as one lends a coat"}. {s7|A receipt}, dated 9 March 1924 and kept in a drawer at Villa Morosin with the spare keys, {q7|reads}: {c7 receipt|"taken into custody"}. In {s8|the archive's own register} the entry for the same day {q8|says} {c8 register|"gift"}, in another ink from the lines above and below it.

{s9|Eleni Vrettou, professor of modern history at the University of Patrea}, who {q9|has long argued} that {c9 vrettou|the hymn was written by two people, one of them a woman}, asked for box 52 in October, because the proof, if there is one, lies there. {s10|She} {q10|said} that {c10 vrettou via=vrettou>desk|she {q11|was told by} {s11|the desk} {c11 desk via=vrettou>desk|it was "with the binder"}}. In November it was still with the binder. {c12 vrettou|"Either we have the slowest binder in the Mediterranean,"} {s12|she} {q12|said}, {c12|"or I was being lied to by a man in a cardigan."}

A document more than a hundred years old may leave Heptara only with a licence, on green paper, signed by the minister of culture and stamped on every page by customs. The ministry keeps a register of these licences, which anybody may consult on a Thursday. For the whole of last year it has no entry under K. {s13|It} {q13|does list}, on 23 November, {c13 exports|"{f other 87 boxes|87 boxes} waste paper, administrative, for pulping" with a declared value of {f money 900 ducats|900 ducats}}, destination Ligora.

Antiquarian dealing in the two ports is older than either state. Ligora lives on what Patrea's families let go of: the Venetian furniture first, then the icons, then after the war the libraries, by the metre. Bassetti & Figli has been in the same vaulted shop behind the fish market since 1884, and its windows show nothing but a globe. {s14|Ermanno Bassetti}, the third of that name, {q14|was certain} that {c14 bassetti belief|"every stamp was in its place"}. {s15,16|He} {q16|would not discuss} {c16 bassetti declines|the difference between the two prices}, beyond {q15|remarking} that {c15 bassetti|the archive had not asked him to guess the second one}.

{s17|The Union of Archive Workers}, {f other 63 members|63 people} who have not been paid for overtime since the spring, {q17|accuses} {c17 union|Lazaridis of emptying the shelves "by night and by lorry"}. Yet {s18|its own secretary, Pavlos Kontos}, {q18|says} that {c18 kontos|{f other 22 employees|22 of its members} helped with the loading}.

{s19|The ministry} {q19|did not respond to} {c19 ministry silent|three requests for comment}. The minister, Chrysoula Demertzi, was due to open an exhibition of maritime maps in the archive's foyer last night. She sent flowers.

=== archive-b
outlet: Sirocco News
url: https://sirocconews.example/2036/02/06/heptara-kalligas-papers
published: 2036-02-06
genre: wire

{t|Heptara: {s1|minister} {q1|orders} {c1 demertzi|inquiry} into sale of national poet's papers}

PATREA, Feb 6 (Sirocco) – {s2,3|Heptara's culture minister} on Wednesday {q2|denied} {c2 demertzi denies|having known of the sale of the papers of the national poet, Andreas Kalligas, to a foreign dealer}, and {q3|called for} {c3 demertzi|a report on her desk within {f duration 10 days|ten days}}.

{c4 herald via=herald>contract|The State Archive sold {f other 87 boxes|87 boxes} of letters and drafts to Bassetti & Figli of Ligora for {f money 310000 ducats|310,000 ducats}}, {s4|the Patrea Herald} {q4|reported} on Tuesday, citing a contract. {s5|Sirocco News} {q5|has not seen} {c5 wire cannot_verify|the document}.

{c6 demertzi|"No licence crossed my desk, and nothing leaves this country without one,"} {s6|the minister, Chrysoula Demertzi}, {q6|said} in parliament.

{c7 grimaldis|Ms Demertzi} {q7|was accused by} {s7|the opposition's spokesman for culture, Iason Grimaldis}, {c7|of "reading nothing that is not about herself"}. {s8|He} {q8|asked} {c8 grimaldis|why the scaffolding on the archive had surprised no one}.

The archive's director, Spyridon Lazaridis, has been suspended. {s9,10|The Halvorsen Library in Brandenholm}, which bought {f other 41 boxes|41} of the boxes, {q9|said} {c9 halvorsen|it had acquired them in good faith} and {q10|was ready} {c10 halvorsen predicted intention|to "talk to anyone with a title to show"}.

Kalligas, born on the island of Zafra in 1811, wrote the hymn in one night, if the schoolbooks are right, during the siege. It has 61 stanzas, of which two are sung.

=== archive-c
outlet: Zafra Weekly
url: https://zafraweekly.example/news/kalligas
published: 2036-02-08
genre: local
copy of: archive-b

{n|Ferry times · Deaths · Tides · Advertise}

{t|{s1|Minister} {q1|denies} {c1 demertzi denies|knowing of sale of Kalligas papers}}

{s2,3|The culture minister} {q2|has denied} {c2 demertzi denies|having known of the sale of the papers of our island's son Andreas Kalligas to a foreign dealer}, and {q3|has called for} {c3 demertzi|a report within {f duration 10 days|ten days}}.

{c4 herald via=herald>contract|The State Archive sold {f other 87 boxes|87 boxes} of letters and drafts to Bassetti & Figli of Ligora for {f money 310000 ducats|310,000 ducats}}, {s4|the Patrea Herald} {q4|reported}, citing a contract.

{c5 demertzi|"No licence crossed my desk,"} {q5|said} {s5|the minister, Chrysoula Demertzi}. {s6|The opposition's spokesman for culture, Iason Grimaldis}, {q6|asked} {c6 grimaldis|why the scaffolding on the archive had surprised no one}.

{s7|Our mayor, Dionysia Rossetti}, {q7|wants} {c7 mayor predicted intention|the papers brought to Zafra, "where it is at least dry"}.

{n|Zafra Weekly appears on Fridays.}

=== archive-d
outlet: The Marginalist
url: https://themarginalist.example/2036/02/arithmetic-of-boxes
published: 2036-02-10
genre: blog

{t|The arithmetic of boxes}

I worked in that building for nine years and I have carried most of those boxes, so allow me a sum. {s1|The inventory of 1961}, typed by a Miss Theotoki who never made a mistake, {q1|gives} {c1 inventory|the Kalligas papers as {f other 114 @1961-01-01 boxes|114 boxes}}. The contract has {f other 87 boxes|87}. That leaves {f other 27 boxes|27}, and nobody in Patrea is talking about those.

{s2|A former colleague} {h2|{q2|thinks}} {c2 colleague probable belief|they were merged in the eighties, when grey boxes came in and the old brown ones went for kindling}. It is possible. But {s3|a post by a curator of the Halvorsen}, deleted on Thursday, {q3|boasted of} {c3 post|"{f other 6200 leaves|six thousand two hundred leaves} of pure gold"}, and {f other 41 boxes|forty-one grey boxes}, packed as Miss Theotoki taught us to pack them, will take {f other 4000 about leaves|about four thousand}.

What I can do is describe how it ought to go. A reader fills in a slip in three copies. The white one goes to the stacks, the pink one into the box's place on the shelf, and the blue one stays at the desk until the box is back. A box sent to the binder has a yellow slip. There were weeks when the whole second floor looked like a fairground. If a box is gone for good there is no colour for it. No one had thought of that.

=== archive-e
outlet: HEPTAPRESS
url: https://heptapress.example/en/4417-archive-contract
published: 2036-02-15
genre: translation

{t|{s1|Ministry of Culture}{q1|:} {c1 ministry|contract about the papers of Kalligas is null}}

PATREA, 15 February /HEPTAPRESS/. {c2 ministry|The contract on the alienation of the manuscripts of the poet A. Kalligas contradicts the law and is null from its first day}, {s2|the Ministry of Culture} {q2|informed}.

As {s3|Minister Chrysoula Demertzi} {q3|underlined}, {c3 demertzi predicted|the state will recover all {f other 87 boxes|87 boxes} and will not pay for this "one ducat"}. {c4 customs|The consignment passed the border on 23 November under the name of waste paper}, {q4|according to} {s4|the customs service}, which has started an internal check.

{s5|Public prosecutor Fotini Galanou} {h5|{q5|suspects}} {c5 prosecutor probable belief|{f other 2 employees|two employees} of the archive and {f other 1 customs officer|one} of customs of forgery of documents}. The suspended director, S. Lazaridis, was heard for {f duration 6 hours|six hours}. {s6,7|He} {q6|categorically denied} {c6 lazaridis denies|his guilt}, but {q7|did not explain} {c7 lazaridis silent|who had filled in the declaration}.

{s8|The auction house Casa Perotti} {h8|{q8|estimates}} {c8 perotti probable|the manuscripts at {f money 3100000 ducats|3.1 million ducats}}. {s9|The Council of Archives} {q9|supported} {c9 council belief|the decision of the minister}. The works on the roof of the east wing continue.

=== archive-f
outlet: Corriere di Ligora
url: https://corriereligora.example/2036/03/02/kalligas-tribunale
published: 2036-03-02
genre: broadsheet

{t|{s1|Heirs} {q1|demand} {c1 morosin|poet's boxes}; dealer names his terms}

{n|di Nives Calogero
2 March 2036 – 6.30 | Listen to this article (5 min)}

Ermanno Bassetti receives in the back room, between a stuffed pike and a safe that his grandfather bought from a bankrupt bank. {c2 bassetti|"I have been called a smuggler in three languages this month,"} {s2|he} {q2|said}, {c2|"and I have offered the boxes to everyone who called me one."} {s3,4|He} {q3|is willing} {c3 bassetti predicted intention|to part with the {f other 46 boxes|46} still in his vault for what they cost him plus {f percent 5 price|five percent}}, and {q4|hopes} {c4 bassetti predicted belief|the Halvorsen Library will do likewise with the rest}. {s5|Its director, Birgit Aaltonen}, {q5|has so far proposed} {c5 aaltonen predicted intention|photographs}.

Neither was in court on Thursday. The Tribunale Civile sits in what was the salt warehouse, under beams that still sweat in damp weather, and its bench is raised on two steps, so that the smaller judges may see the clock. {s6|Ludovica Morosin-Kalliga}, who is 81 and {q6|wants} {c6 morosin predicted intention|no more to do with "the state that mislaid my great-great-grandfather"}, had come on the night boat with a thermos. She is suing the dealer, the library and the republic.

{c7 sanfelice|A loan does not become a gift "because somebody changes the ink"}, {q7|said} {s7|her lawyer, Attilio Sanfelice}, holding up the receipt of 1924. {s8|The Culture Ministry}, represented by two young men with one briefcase, {q8|said} that {c8 ministry|something lent and not asked for in {f duration 112 years|112 years} has been given}.

Then the shutters were closed. {s9|Footage from a camera at the archive's gate}, played twice, {q9|shows} {c9 footage|an officer in customs uniform climbing into the lorry with a stamp in his hand and staying there for {f duration 4 minutes|four minutes}}. Seven hundred and some pages an hour is a good rate for a stamp. {c10 indictment|Spyridon Lazaridis}, who is to be tried in Patrea in May, {q10|is described in} {s10|the indictment} {c10|as "the author of the waste paper"}.

Among those who would read the things, opinion is by no means all on one side. {s11|Some historians} {q11|would prefer} {c11 historians predicted intention|to see them stay in Brandenholm}, where the reading room is warm and open until nine. {s12|Eleni Vrettou of the University of Patrea} {q12|opposes} {c12 vrettou belief|it "as one opposes amputation"}; {s13|she} {q13|told} the Herald last week that {c13 vrettou via=herald>vrettou|she had been offered a fellowship there and had left the letter unopened}. {s14|The Friends of the Hymn}, whose petition for the return of the papers stands at {f other 48000 signatures|48,000 signatures}, {h14|{q14|fear}} {c14 friends predicted belief|a committee}.

The hymn itself, which is played at football matches on a tape from 1974, has not been much improved by the attention. In the drafts that are known, the famous third line has a different river in it.

Of the other {f other 27 boxes|27 boxes} there is no trace. {s16|The ministry} {h16|{q16|believes}} {c16 ministry probable belief|they never existed}. {s17|Pavlos Kontos, the secretary of the archive workers' union}, {q17|is adamant} that {c17 kontos|he carried them up himself, in the summer of 1999, when the lift was broken}. The judge will rule on April 10 on the only thing so far asked of him, which is whether he is the right judge.

=== question boxes of Kalligas papers that the archive held
verdict: conflicts
origins: 4
answer: archive-a | 87 | contract | contract
answer: archive-d | 114 | inventory | inventory
answer: archive-f | - | ministry | ministry | denies | the other 27 never existed
answer: archive-f | - | kontos | kontos | affirms | he carried the other 27 himself

=== question how the papers came to the archive
verdict: conflicts
origins: 4
answer: archive-a | - | morosin | morosin | affirms | lent
answer: archive-a | - | receipt | receipt | affirms | taken into custody
answer: archive-a | - | register | register | affirms | gift
answer: archive-f | - | ministry | ministry | affirms | given, since nobody asked for them back

=== question ducats that the archive was paid
verdict: single
origins: 1
answer: archive-a | 310000 | contract | contract
answer: archive-b | 310000 | herald | contract
answer: archive-c | 310000 | herald | contract

=== question whether the export was licensed
verdict: conflicts
origins: 3
answer: archive-a | - | exports | exports | denies | no licence, but an entry for waste paper
answer: archive-a | - | bassetti | bassetti | affirms | every stamp was in its place
answer: archive-b | - | demertzi | demertzi | denies | no licence crossed her desk
