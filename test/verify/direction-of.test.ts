import { expect, it } from 'vitest';
import { directionOf } from '../../src/verify/direction-of.js';

it.each([
  ['，同比增长', '，', 'up'],
  ['，降幅比上月收窄', '，', 'down'],
  ['由上年的下降转为增长', '', 'up'],
  ['Operatingincomerose', 'to', 'up'],
  ['，up', 'yearoveryear', 'up'],
  ['，whileservicesrevenuedeclined', 'to', 'down'],
  ['therewasa', 'increaseinrevenue', 'up'],
  ['therewasa', 'decreaseafteranincrease', 'down'],
  ['，占全部投资比重', '，', undefined],
  ['Totalrevenuewas', '', undefined],
])('“%s” # “%s”: %s', (ahead, behind, way) => expect(directionOf(ahead, behind)).toBe(way));
