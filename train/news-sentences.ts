/**
 * Sentences as news has them, made up. Slots: `P`, `Q` two people by their full names and `S`, `T` by their family
 * names; `C`, `D` cities; `K`, `L` countries; `R` a region; `G`, `H` nationalities; `O`, `N` organisations of any sort;
 * `M` a medium, `B`, `V` companies, `Y`, `X` parties, `A` an authority, `W` a world body, `F`, `J` clubs, `Z` an armed
 * group; `E`, `s` events; `w`, `v` works; `p`, `q` products; `c` the city `C` in capitals; `a` an agency’s letters;
 * `t` an authority with a nationality before it.
 */
export const NEWS_SENTENCES = `{C} ({M}) - {K} and {L} will hold talks next week, officials said on Monday.
{C}, {K} — At least 12 people were killed when a bus overturned near {D}, police said.
{C}: {G} President {P} said on Tuesday that the talks with {L} had failed.
{G} Foreign Minister {P} told {M} that {K} would not accept the proposal.
“We will not give in,” {P}, the leader of the {Y}, told {M}.
“It is too early to say,” {S} told {M} by telephone from {C}.
{P} told {M} the decision had been taken weeks ago.
{P} told the {M} news agency that {Z} had rejected the offer.
A spokesman for {O}, {P}, declined to comment.
{O} spokesman {P} said the report was false.
{O} spokeswoman {P} confirmed the visit.
{O} said in a statement that it would appeal.
{O} did not respond to a request for comment.
In a statement, {O} said it was “deeply concerned” about the situation in {K}.
{P}, a senior analyst at {O}, said the move was expected.
{P}, who heads {O}, was not available.
{P}, director of {O}, called it a turning point.
{P} of the {O} said more aid was needed.
According to {O}, more than 3,000 people have fled {R}.
According to {M}, {P} arrived in {C} late on Thursday.
{M} reported that {P} had left {K}.
{M} quoted {P} as saying that the army would withdraw from {C}.
State television {M} said {G} troops had entered {C}.
The {G} government has asked {W} to send observers to {R}.
The {W} said {K} must cut spending.
{W} chief {P} will travel to {C} on Friday.
{W} Secretary-General {P} urged {K} and {L} to show restraint.
{K}’s {A} said the new rules would take effect in July.
The {A} has opened an investigation into {B}.
The {A} ordered {B} to pay a fine of $20 million.
The {A} rejected the petition filed by {P} and {Q}.
{A} officials visited {C} on Wednesday.
Shares in {B} fell 4 percent after the announcement.
{B} shares rose 2.3% in early trading.
{B} chief executive {P} said sales in {K} had doubled.
{B} said on Monday it would close its plant in {C} and cut 400 jobs.
{B} and {V} have agreed to merge.
{B}, which is based in {C}, bought {V} last year.
{C}-based {B} makes parts for {V}.
Chipmaker {B} is building a factory in {C}, {K}.
Carmaker {B} recalled 30,000 cars sold in {K}.
The airline {B} has cancelled flights from {C} to {D}.
Drugmaker {B} will supply the vaccine to {K}.
Executives of {B} met {P} in {C}.
Competitors such as {B} and {V} are expected to follow.
The deal with {B} was signed in {C} by {P} and {Q}.
{P} joined {B} from {V} in 2011.
{Y} leader {P} accused {X} of betraying voters.
{Y} lawmaker {P} said the bill would be blocked.
{Y} candidate {P} won 52 percent of the vote in {R}.
{P} ({Y}) said the {X} had no plan.
The ruling {Y} lost its majority in the election, and {X} gained 12 seats.
The opposition {Y} boycotted the vote in {C}.
Members of the {Y} and the {X} met in {C} to discuss a coalition.
{Y} MP {P} and {X} MP {Q} both represent {C}.
Supporters of {Y} took to the streets of {C}.
{P} left the {Y} in 2015 to join {X}.
{F} beat {J} 3-1 on Saturday.
{F} defeated {J} 78-64 in {C}.
{F} coach {P} said his players were tired.
{F} striker {P} scored twice against {J}.
{F} midfielder {P} will miss the match against {J} with a knee injury.
{P} joined {F} from {J} for 30 million euros.
{F} drew 1-1 at home with {J}, while {C} lost.
{P}, the former {F} captain, has signed for {J}.
{K} beat {L} 2-0 in the final of the {E} in {C}.
{G} champion {P} reached the quarter-finals of the {E} with a 6-4, 6-2 win over {Q} of {L}.
{P} won gold at the {E}.
The {E} will be held in {C} in August.
{P} was speaking at the {E} in {C}.
Delegates at the {E} applauded {P}.
{Z} claimed responsibility for the attack in {C}.
{Z} fighters seized the town of {C} in {R}.
{G} forces killed 14 {Z} militants near {C}, {M} reported.
{P}, a commander of {Z}, was arrested in {K}.
The {Z} leader, {P}, has been in hiding since 2012.
{G} and {H} officials met in {C}.
{P}, a {G} journalist who works for {M}, was released on bail.
{P}, 47, was born in {C} and grew up in {D}.
{P}, 34, of {C}, was charged with fraud.
Mr. {S} said that Ms. {T} had resigned.
Mr {P} met Mrs {Q} in {C}.
Dr. {P} of {O} said vaccines were safe.
Judge {P} sentenced {Q} to six years in prison.
Prime Minister {P} visited {C} with Interior Minister {Q}.
President {S} and Prime Minister {T} agreed to meet in {K}.
Former president {P} and his wife {Q} were in {C}.
{K}’s ambassador to {L}, {P}, was summoned.
{S} said {T} was wrong.
{S} added that {K} had no choice.
{S}, who has led {O} since 2009, will step down.
“{S} knows this,” said {P}, a lawyer in {C}.
But {S} disagreed.
“Why now?” asked {P}.
{P} (pictured) says {C} is ready.
By {P}
{P}, {M}
{P} in {C}
Photo: {P}/{M}
Read more: {P} elected head of {O}
{K} rejects {L}’s claim, says {P}
{P} wins in {R}
{O} warns of famine in {K}
{B} to buy {V} for $3 billion
{Y}, {X} agree on coalition in {K}
{P} is the new head of {O} ({I}).
The {O} ({I}) was founded in {C} in 1974.
The {O} ({I}) said {K} was among the worst hit. {I} director {P} urged donors to act.
{I} said it had received no reply. The {O} ({I}) works in {R}.
{P} studied at {O} and worked for {M} in {C}.
A report by {O} found that {K} had fallen behind {L}.
A study published by {O} was criticised by {N}.
{O} and {N} signed an agreement in {C}.
The work is funded by {O}, {N} and {B}.
Representatives of {O}, {N} and {W} attended.
{O}’s {P} said so.
{O}’s office in {C} was raided.
{O}'s decision surprised {N}.
Staff of {O} were evacuated from {K}.
{O} president {P} denied the claim.
He joined {O} in 1998 and became its head in 2004.
She has worked with {O} for ten years.
The protest was organised by {O}.
Activists from {O} gathered outside the {A} in {C}.
Farmers in {R} say the {A} has forgotten them.
The road from {C} to {D} is closed.
The earthquake struck 40 km south of {C}, in {R}.
Heavy rain hit {R} and parts of {K}.
Thousands fled from {C} to {D} and on to {L}.
Ships bound for {C} were turned back off {R}.
People in {C}, {D} and {K} felt the tremor.
Flights between {K} and {L} resumed.
{G} exports to {L} fell.
The {G} economy grew, as did that of {L}.
The {G} {A} issued a warning.
A {G} court acquitted {P}.
In {C}, {P} said he would run again.
On Monday, {P} flew to {C}.
Meanwhile, {O} has postponed its meeting in {C}.
However, {P} said that {O} had not been told.
Both {K} and {L} deny it.
Neither {S} nor {T} would comment.
Only {M} had the story, said {P} of {N}.
He told {M}: “{K} cannot wait.”
She wrote in {M} that {P} was right.
In an interview with {M}, {P} defended {O}.
Speaking to {M}, {P} said {B} had paid.
In an article for {M}, {P} and {Q} argue that {W} has failed.
{M} correspondent {P}, reporting from {C}, said the streets were empty.
{M}’s {P} reports from {C}.
{P} tweeted that {S} would sue {B}.
A joint investigation by {M} and {O} names {P}.
Customers of {B} in {K} cannot use its app.
{B} uses software made by {V}.
Unlike {B}, {V} has no stores in {K}.
The share of {B} in the {G} market is small.
The {O} welcomed the ruling.
The {O} was set up by {P} and {Q}.
The {O} in {C} has 600 members.
At the {O}, {P} teaches history.
{P}, professor of law at {O}, disagrees.
{P}, chairman of the {O}, and {Q}, its secretary, resigned.
{P}, head of the {A}, told reporters in {C} that the search would go on.
{P}, the {A} minister, met farmers.
Deputy Minister {P} represented the {A}.
Governor {P} asked the {A} for help.
Senator {P} ({Y}) and Senator {Q} ({X}) sponsored the bill.
General {P} commands the {G} army in {R}.
Sheikh {P} received {Q} at the palace in {C}.
Crown Prince {P} and {Q} discussed {K}.
Bishop {P} said mass in {C}.
Coach {P} picked {Q} ahead of {S}.
Singer {P} will perform in {C}.
Actress {P} plays {Q} in the film.
Director {P} was born in {K}.
Teacher {P} and her husband {Q} live in {D}.
Police named the victims as {P}, 23, and {Q}, 31.
Officer {P} fired at {Q}.
Witness {P} told the {A} what he saw.
{c}, 6 March ({a}) – {G} President {P} said on Tuesday that {K} would not sign.
{c}, 14 June 2011 ({a}) – The parliament of {K} voted on Thursday for an inquiry into the {B} affair.
{c} ({a}) — At least 30 people were hurt in {C} when a bridge fell, {M} said.
{c} — The mayor of {C}, {P}, stepped down on Monday.
{c} — The {t} has closed the road between {C} and {D}.
{c}, {K} — {P} flew home to {D} on Sunday.
The {t} said that it had not been told.
The {t} and the {A} declined to comment on the figures.
Officials of the {t} met reporters in {C}.
The {G} parliament will vote in May, {S} told {M}.
The {G} league is led by {F}.
The {G} prime minister, {P}, is expected in {C}.
The people of {K} and the {H} government have nothing to hide, {S} said.
Foreign Minister {P} of {K} and his {H} counterpart met in {C}.
{K} and {L} have agreed to share their data.
In neighbouring {K}, {P} said the dam was safe.
Nobody from {C} has come to look at it, said {P}, who lives in {D}.
At noon he telephoned {C}, he said.
The {C} dam has cracks. The dam near {C} was built in 1961.
The {C} inquiry heard {P} for two hours.
The {C} bridge, built by {B}, is closed.
People in the town of {C} and the village of {D} were told to leave.
{O}, an environmental group, said it would pay for measurements of its own.
{O}, a charity, runs schools in {K}.
{O}, a human rights group based in {C}, said at least 14 people had been detained.
{B}, a company that makes pumps, was founded in {C}.
{B}, the country's largest lender, cut its forecast.
{M}, a daily newspaper, published the letter.
{M}, a local news website, was fined.
{Y}, a small party, holds four seats.
{F}, a club from the second division, reached the final.
{Z}, a militia from {R}, has laid down its arms.
{P} of {O} praised the appointment.
{P}, a spokesman for {O}, and {Q} of {N} disagreed.
{C}, a town of 30,000 people, has one hospital.
{C}, a village in {R}, was cut off.
A spokesman, {P}, said the {t} was not to blame.
Its mayor, {P}, said {C} would sleep better.
{P}, the authority's director, wrote that {S} had broken its trust.
{P}’s novel “{w}” was published in 1998.
The film “{w}” by {P} won a prize at the {E}.
The film {w} opened in {C} on Friday.
Her first novel, {w}, sold 200,000 copies in {K}.
{P} wrote the song “{w}” for the album {v}.
The album {w} was followed by {v} in 2004.
{P} starred in {w} and in {v}.
{P} played {Q} in the film {w}.
He directed {w}, a film about {C}.
“{w}”, a play by {P}, is staged in {C}.
In her book {w}, {P} describes {K}.
{P}, the author of {w}, lives in {D}.
The series {w} is shown by {M}.
The painting {w} by {P} was sold to {O}.
The {p} was recalled by {B}.
{B} will launch the {p} in {K} in May.
The new {p} phone costs 600 euros, {B} said.
A {p} aircraft with 140 people on board crashed near {C}.
The {G} army ordered 20 {p} fighter jets from {B}.
The drug {p}, made by {B}, was approved by the {A}.
{B} has sold two million {p} cars since 2009.
The ferry {p} sank off {C}.
The {p} and the {q} are made by {B} in {C}.
{P} drove a {p} in {R}.
The {s} begins in {C} on Friday.
{P} will perform at the {s} in {C}.
{P} won the {s} and the {E}.
Storms delayed the {s}, {M} said.
Thousands came to {C} for the {s}.
{F} won the {s} for the first time.
{G} {a} agents searched the house, {S} said.
An {a} official said on condition of anonymity that {S} was in {C}.
The policy of the {a} took effect in July.
The reopening of the {a} investigation surprised {N}.
{P}, the {a} chairman, has resigned.
{a} authorities looked into the incident in {C}.
The {a} was founded in {C} in 1962 and has members in {K}.
{S} wrote to the president of the {a}.
The {a} and the {I} did not reply.
Many {G} families told {M} that they were afraid.
{S} is the founder and CEO of {B}, a global nonprofit.
{G} defender {P} left {F} for {J}.
{F} are second in the table, {J} third.
The {D} fans of {J} stayed away.
{N} workers struck in {C}.
{S} has been fond of the colours of {F}.
Cases of COVID-19 rose in {C}, the {A} said.
{K} lifted COVID-19 restrictions in May.
The COVID-19 pandemic hit {B} and {V}.
{P} teaches Business Development at {O}.
She has a degree in Accounting and one in Law from {O}.
{K} is in Group B with {L}.`.split('\n')
