/**
 * Given names that stand in lists of both women's and men's names and that people in English-language news who bear
 * them nearly always share with one gender. Names that are truly either's (*Kim*, *Robin*, *Jamie*) are left out.
 * Written for this project from general knowledge.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const USUALLY_MALE = words(
  'adrian aidan aime alex alfie andrei andy antonie asa ashton austin barrie barry bennie benny bernie bert ' +
    'bertie bill billy blake bobby brett brooks bryn carlin cary cecil cecilio chad chris claude clem clovis ' +
    'cody con constantine corey cory dallas daniele danny darryl daryl del demetris denny denys dion donnie ' +
    'donny dorian dru eddie eddy efe eli elia ellis emile emilio emlyn etienne floris frank frankie franky ' +
    'fred freddie freddy gabriel gael garland gene george germain glen glenn glyn gray gui gus heath henrie ' +
    'ira ivica jaime jan jere jermaine jerry jesse joey jordan jules karol kellen kip kirby kris kyle lane ' +
    'lanny laurence lee leland lex lonnie loren lorne lou luca mario marty matty max maxie maxime michal ' +
    'michel micky nat nevin nicky nicola nikita nikola noel ollie olly perry phil philippe quentin quinn ' +
    'randy ray reggie remy rene rey ricky robbie robby roch ronnie ronny rory rowan sal sam sammy scottie ' +
    'sean shane shaun shawn sidney sonny stephane ted teddy terry theo tim timmy toby tommie tommy tony val ' +
    'valentine van vin vinny wally willie willy'
)

export const USUALLY_FEMALE = words(
  'abbey abbie abby addison alexis alix allie amara andie andrea angie artemis ashley averil bev bobbie ' +
    'brandy bren brook brooke candide candra carlie carly carol cassie chandra chrissie chrissy christie ' +
    'christy clair claire clare connie cristin delaney dora dorie elita em emmy erin esme evelin evelyn fatin ' +
    'felice flory frannie gabbie gail gay gayle georgie geri gerri ghita ginger grace habiba hailey haleigh ' +
    'haley hazel hilary hillary holly izzy janis jayme jean jess jessie joanny jocelyn jodi jodie jody julie ' +
    'kala kari kay kelley kelly kelsey kiley kylie laney lanie lauren lauri laurie leone lesley lilian linda ' +
    'lindsay lindy linn lois lorrie luce lyn lynn mackenzie maddie maddy madison mallory marian maris marti ' +
    'mattie meissa meredith merry meryl michele mitra nichole nickie nikki olga page paige pascale patsy ' +
    'pattie patty penny randi regan rikki roselin ruby saba salome sandy saundra shannon shelby shell shelley ' +
    'sher sibyl simone skye stacee stacy sydney tabby tally tammie tammy tasnim taylor terri toni tracey ' +
    'tracie tracy vivian vivien whitney winnie zana zena'
)
