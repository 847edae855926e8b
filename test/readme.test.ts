import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { elementReference } from './reference/element-reference.js';
import { helperReference } from './reference/helper-reference.js';
import { unitReference } from './reference/unit-reference.js';

it('', async () => {
  await expect(elementReference()).toMatchFileSnapshot('../templates/ELEMENTS.md');
  await expect(helperReference()).toMatchFileSnapshot('../templates/HELPERS.md');
  await expect(unitReference()).toMatchFileSnapshot('../data/UNITS.md');
});
