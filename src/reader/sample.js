/** An invented page of an invented newspaper, with the furniture that such pages carry. */
export const SAMPLE = `Harbour Town Votes to Keep Its Last Ferry

The council of Port Ellery decided on Tuesday to pay for the crossing until spring, after a night of argument in a crowded hall.

By Nora Whitfield

Share this article

"Nobody on this island should have to choose between a doctor and a mortgage," said Mayor Teresa Okafor, who had threatened to resign if the vote was lost.

Okafor told the Ellery Courier that the money would come from the town's reserve fund. She called the old boat "a stubborn piece of luck" and promised that a new one would be ordered before the summer.

Not everyone was persuaded. "We are buying time," said Martin Hale, chairman of the Ellery Ratepayers' Association, "and we are paying far too much for it."

According to a person familiar with the negotiations, the ferry company had asked for twice as much. The company, Northsound Lines, declined to comment.

Hale warned that taxes would rise within a year. He said the council had "run out of excuses".

The last ferry of the day leaves Port Ellery at 9:40 p.m.

The ferry Constance at her berth on Tuesday. Credit: Ellery Courier

Sign up for our newsletter

Read more: Five walks for a windy day
`
