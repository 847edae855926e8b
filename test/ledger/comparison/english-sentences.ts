import type { SentencePair } from './chinese-sentences.js';

export const ENGLISH_SENTENCES: readonly SentencePair[] = [
  // The economy
  [
    'Output rose by {6.3 percent}, faster than the nation’s {3.6 percent}.',
    'Output rose by {6.3 percent}, slower than the nation’s {3.6 percent}.',
  ],
  [
    'Output grew by {6.3 percent}, {2.7 percentage-point} above the national rate of {3.6 percent}.',
    'Output grew by {6.3 percent}, {3.7 percentage-point} above the national rate of {3.6 percent}.',
  ],
  ['Unemployment fell from {5.5 percent} to {5.0 percent}.', 'Unemployment rose from {5.5 percent} to {5.0 percent}.'],
  [
    'The urban share rose from {63.9 percent} to {65.2 percent}, up {1.3 percentage-point}.',
    'The urban share rose from {63.9 percent} to {65.2 percent}, up {2.3 percentage-point}.',
  ],
  [
    'Inflation was {2.1 percent}, below the {3.0 percent} target.',
    'Inflation was {3.1 percent}, below the {3.0 percent} target.',
  ],
  ['Exports fell by {2.1 percent} in May.', 'Exports fell by {-2.1 percent} in May.'],
  [
    'The rate is {4.2 percent}, up from {3.9 percent} a year earlier.',
    'The rate is {4.2 percent}, down from {3.9 percent} a year earlier.',
  ],
  [
    'The rate is {4.2 percent}, up {0.3 percentage-point} from {3.9 percent}.',
    'The rate is {4.2 percent}, up {0.9 percentage-point} from {3.9 percent}.',
  ],
  [
    'Spending came to {12.4 billion-yuan}, or {8.0 percent} of {155 billion-yuan}.',
    'Spending came to {12.4 billion-yuan}, or {9.0 percent} of {155 billion-yuan}.',
  ],
  [
    'Services grew by {5.8 percent}, {1.6 percentage-point} faster than industry’s {4.2 percent}.',
    'Services grew by {5.8 percent}, {1.6 percentage-point} slower than industry’s {4.2 percent}.',
  ],
  // Companies
  [
    'Revenue rose from {120 million-us-dollar} to {150 million-us-dollar}, an increase of {25 percent}.',
    'Revenue rose from {120 million-us-dollar} to {150 million-us-dollar}, an increase of {35 percent}.',
  ],
  [
    'Profit doubled from {8.0 million-euro} to {16.1 million-euro}.',
    'Profit doubled from {8.0 million-euro} to {12.1 million-euro}.',
  ],
  [
    'Profit more than doubled to {17.2 million-euro} from {8.0 million-euro}.',
    'Profit more than doubled to {15.2 million-euro} from {8.0 million-euro}.',
  ],
  [
    'The margin was {32.5 percent}, {2.4 percentage-point} higher than the {30.1 percent} of 2022.',
    'The margin was {32.5 percent}, {1.4 percentage-point} higher than the {30.1 percent} of 2022.',
  ],
  [
    'The number of stores fell from {820 store} to {760 store}.',
    'The number of stores fell from {820 store} to {860 store}.',
  ],
  [
    'More than half ({52.3 percent}) of sales came from abroad.',
    'More than half ({42.3 percent}) of sales came from abroad.',
  ],
  [
    'Direct sales make up {31.9 percent}, or nearly a third, of the total.',
    'Direct sales make up {41.9 percent}, or nearly a third, of the total.',
  ],
  [
    'The loss narrowed from {5.2 million-euro} to {1.3 million-euro}.',
    'The loss widened from {5.2 million-euro} to {1.3 million-euro}.',
  ],
  [
    'Online accounts for {34.0 percent} and shops account for {41.0 percent}; the remaining {25.0 percent} is wholesale.',
    'Online accounts for {34.0 percent} and shops account for {41.0 percent}; the remaining {35.0 percent} is wholesale.',
  ],
  [
    'It employs {3200 person}, of whom {1100 person} work in research.',
    'It employs {3200 person}, of whom {4100 person} work in research.',
  ],
  [
    'Operating profit was {6.1 million-euro}, twice the {3.0 million-euro} of a year before.',
    'Operating profit was {9.1 million-euro}, twice the {3.0 million-euro} of a year before.',
  ],
  ['Orders rose by {103 percent}, more than doubling.', 'Orders rose by {83 percent}, more than doubling.'],
  [
    'Costs rose to {60 million-euro} from {50 million-euro}.',
    'Costs fell to {60 million-euro} from {50 million-euro}.',
  ],
  [
    'Sales of {90 million-euro} exceeded the {80 million-euro} forecast.',
    'Sales of {70 million-euro} exceeded the {80 million-euro} forecast.',
  ],
  // Energy
  [
    'Wind capacity climbed from {365 gigawatt} to {441 gigawatt}, a gain of {76 gigawatt}.',
    'Wind capacity climbed from {365 gigawatt} to {441 gigawatt}, a gain of {96 gigawatt}.',
  ],
  [
    'Renewables took a share of {17.9 percent}; the rest, {82.1 percent}, was fossil.',
    'Renewables took a share of {17.9 percent}; the rest, {72.1 percent}, was fossil.',
  ],
  [
    'The share of coal dropped from {56.8 percent} to {55.3 percent}.',
    'The share of coal climbed from {56.8 percent} to {55.3 percent}.',
  ],
  [
    'Solar leads with {5842 gigawatt}, followed by wind with {4400 gigawatt}.',
    'Solar leads with {3842 gigawatt}, followed by wind with {4400 gigawatt}.',
  ],
  [
    'Hydro has {421 gigawatt} and wind {441 gigawatt}, together {862 gigawatt}.',
    'Hydro has {421 gigawatt} and wind {441 gigawatt}, together {892 gigawatt}.',
  ],
  [
    'Emissions declined by {3.2 percent}, less than the {4.0 percent} planned.',
    'Emissions declined by {-3.2 percent}, less than the {4.0 percent} planned.',
  ],
  ['Demand halved from {500 megawatt} to {248 megawatt}.', 'Demand halved from {500 megawatt} to {448 megawatt}.'],
  // Health and people
  [
    'The number of beds increased from {910 wan-bed} to {975 wan-bed}.',
    'The number of beds decreased from {910 wan-bed} to {975 wan-bed}.',
  ],
  ['Nearly a quarter ({23.7 percent}) of adults smoke.', 'Nearly a quarter ({33.7 percent}) of adults smoke.'],
  [
    'Mortality is lowest in the east ({9.1 per-mille}) and highest in the west ({16.2 per-mille}).',
    'Mortality is lowest in the east ({19.1 per-mille}) and highest in the west ({16.2 per-mille}).',
  ],
  [
    'Coverage reached {95.1 percent}, above the target of {95.0 percent}.',
    'Coverage reached {94.1 percent}, above the target of {95.0 percent}.',
  ],
  [
    'The clinic saw {12000 person}, {20 percent} more than the {10000 person} of 2021.',
    'The clinic saw {12000 person}, {30 percent} more than the {10000 person} of 2021.',
  ],
  ['Waiting times shortened from {125 day} to {98 day}.', 'Waiting times lengthened from {125 day} to {98 day}.'],
  // Sport, culture, transport
  [
    'Attendance grew from {12000 person} to {18000 person}, up {50 percent}.',
    'Attendance grew from {12000 person} to {18000 person}, up {60 percent}.',
  ],
  [
    'Alpha, Beta and Gamma grew by {8.1 percent}, {6.3 percent} and {5.0 percent}, with Alpha the fastest.',
    'Alpha, Beta and Gamma grew by {8.1 percent}, {6.3 percent} and {5.0 percent}, with Beta the fastest.',
  ],
  [
    'The fleet counts {480 vehicle}, more than the {450 vehicle} of last year.',
    'The fleet counts {480 vehicle}, fewer than the {450 vehicle} of last year.',
  ],
  ['Women are {54.2 percent} of readers, the majority.', 'Women are {45.2 percent} of readers, the majority.'],
  ['Freight jumped by {12 percent}.', 'Freight jumped by {-12 percent}.'],
  [
    'The network grew to {5.35 wan-kilometre} from {5.28 wan-kilometre}.',
    'The network grew to {5.18 wan-kilometre} from {5.28 wan-kilometre}.',
  ],
  [
    'Of {40 project}, including {12 project} abroad, all were finished.',
    'Of {40 project}, including {52 project} abroad, all were finished.',
  ],
  [
    'Prices rose by {3.4 percent}. That is {0.4 percentage-point} higher than the {3.0 percent} expected.',
    'Prices rose by {3.4 percent}. That is {0.4 percentage-point} lower than the {3.0 percent} expected.',
  ],
  [
    'Upgrading grew by {7.3 percent}, {1.2 percentage-point} faster than investment as a whole, which must therefore have grown by about {6.1 percent}.',
    'Upgrading grew by {7.3 percent}, {1.2 percentage-point} faster than investment as a whole, which must therefore have grown by about {8.5 percent}.',
  ],
  // Then and now
  [
    'Gross margin was {35.1 percent}, compared with {33.4 percent} a year ago, an improvement of {1.7 percentage-point}.',
    'Gross margin was {35.1 percent}, compared with {33.4 percent} a year ago, an improvement of {2.7 percentage-point}.',
  ],
  [
    'Exports outpaced imports, growing by {8.4 percent} against {6.3 percent}.',
    'Exports outpaced imports, growing by {5.4 percent} against {6.3 percent}.',
  ],
  [
    'Services took {54.6 percent} of output, the largest share, ahead of industry with {38.3 percent}.',
    'Services took {34.6 percent} of output, the largest share, ahead of industry with {38.3 percent}.',
  ],
  [
    'Income more than doubled, from {41 million-us-dollar} to {88 million-us-dollar}.',
    'Income more than doubled, from {41 million-us-dollar} to {68 million-us-dollar}.',
  ],
  [
    'Headcount was cut by {1200 person}, from {8400 person} to {7200 person}.',
    'Headcount was cut by {2200 person}, from {8400 person} to {7200 person}.',
  ],
  [
    'Debt dropped by {1.8 percentage-point} to {56.4 percent}, from {58.2 percent}.',
    'Debt dropped by {2.8 percentage-point} to {56.4 percent}, from {58.2 percent}.',
  ],
  [
    'Prices rose {2.4 percent}, the slowest pace in years and less than the {3.1 percent} of March.',
    'Prices rose {3.4 percent}, the slowest pace in years and less than the {3.1 percent} of March.',
  ],
  [
    'Investment growth slowed from {9.1 percent} to {6.2 percent}.',
    'Investment growth slowed from {5.1 percent} to {6.2 percent}.',
  ],
  ['Sales fell for the third month, by {3.2 percent}.', 'Sales fell for the third month, by {-3.2 percent}.'],
  [
    'At {12.5 percent}, growth was more than four times the {3.0 percent} of all investment.',
    'At {7.5 percent}, growth was more than four times the {3.0 percent} of all investment.',
  ],
  [
    'The company beat its guidance of {90 million-us-dollar} with revenue of {94 million-us-dollar}.',
    'The company beat its guidance of {90 million-us-dollar} with revenue of {84 million-us-dollar}.',
  ],
  [
    'Freight of {812 wan-tonne} was {27 percent} above the average of {640 wan-tonne}.',
    'Freight of {812 wan-tonne} was {37 percent} above the average of {640 wan-tonne}.',
  ],
  [
    'Foreign firms grew faster ({8.4 percent}) than domestic ones ({6.3 percent}).',
    'Foreign firms grew slower ({8.4 percent}) than domestic ones ({6.3 percent}).',
  ],
  [
    'Receipts undershot the {420 million-euro} budgeted, coming in at {398 million-euro}.',
    'Receipts undershot the {420 million-euro} budgeted, coming in at {448 million-euro}.',
  ],
  [
    'The fleet shrank by a quarter, from {480 vehicle} to {360 vehicle}.',
    'The fleet shrank by a quarter, from {480 vehicle} to {430 vehicle}.',
  ],
];

/** Honest sentences which a rule might take for wrong ones. */
export const HONEST_ENGLISH: readonly string[] = [
  'Shandong grew by {6.3 percent}, and the nation, {2.7 percentage-point} below it, by {3.6 percent}.',
  'Investment rose by {11.2 percent}, of which high-tech by {39.4 percent}.',
  'Output rose by {6.3 percent}, {0.4 percentage-point} faster than in the first quarter and {2.7 percentage-point} above the national rate.',
  'The fastest was high-tech, with {14.4 percent}, {8.1 percentage-point} ahead of industry; investment grew by {39.4 percent}.',
  'Investment rose by {11.2 percent} and reached {28.9 percent} of the total; the other {71.1 percent} went elsewhere.',
  'In all, {10 firm} with {2696 wan-tonne} between them and {26 firm} with {1801 wan-tonne} closed.',
  'Prices fell by {3.0 percent}, less than the {3.4 percent} of May.',
  'Growth of {-0.5 percent} was less than expected.',
  'Revenue rose from {100 million-euro} to {150 million-euro}, by {8.4 percent} a year.',
  'It rose by {3.2 percent} to {150 million-euro}.',
  'There were {13049 project} of {500 wan-yuan} or more.',
  'Outside cement, refining is the largest with {2696 wan-tonne}; cement closed {11700 wan-tonne}.',
  'Milling closed {1.17 yi-tonne}, far more than the {1663.2 wan-tonne} of clinker.',
  'About {6.1 percent}, nearly {28.9 percent}, over {500 wan-yuan}.',
  'The loss of {5.2 million-euro} compares with {1.3 million-euro} a year ago.',
  'A third of firms, {26 firm} in all, reported losses.',
  'Of {100 firm}, {60 firm} made a profit and the rest a loss.',
  'The temperature fell from {3 degree-celsius} to {-4 degree-celsius}.',
  'Half of the {40 project} were finished, {12 project} more than planned.',
  'Alpha rose by {8.1 percent} and Beta fell by {9.0 percent}, the largest changes.',
  'Of {100 firm}, more than half ({56 percent}) export; a third of these sell to Asia, {33 percent}.',
  'Sales fell by {3.0 percent} to {320 million-euro}, a smaller drop than the {5.0 percent} of the first quarter.',
  'Well over half ({67 percent}) of readers are women.',
  'Unemployment rose to {5.2 percent} in May, compared with {5.6 percent} a year earlier.',
  'Growth picked up to {6.3 percent} in May, against {5.9 percent} in April and {7.0 percent} in March.',
  'The decline slowed from {9.1 percent} to {6.2 percent}.',
  'Costs increased by {14 million-euro} to {164 million-euro}, {9 percent} more.',
  'Solar overtook coal, at {620 gigawatt}, while wind reached {580 gigawatt} and gas {900 gigawatt}.',
  'Revenue was {35 million-euro}, against {33 million-euro} expected and {36 million-euro} a year ago.',
];
