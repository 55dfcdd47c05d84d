// What the article claims, as differences that a decision makes: the table of src/lab/criteria/stylised-facts.ts, which
// `npm run verify-model` measures over many seeds, over fewer.

import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/cli/load-catalogue.ts';
import { prepare } from '../../src/format/prepare.ts';
import type { Finding } from '../../src/lab/criteria/criterion.ts';
import { stylisedFacts } from '../../src/lab/criteria/stylised-facts.ts';

const EFFORT = { seeds: 40 };

const catalogue = loadCatalogue();
if (!catalogue.ok) throw new Error(catalogue.message);
const criteria = stylisedFacts((id, lens) => prepare(catalogue.value, id, lens));

describe('the stylised facts', () => {
  it.each(criteria.map((criterion) => [criterion.id, criterion.claim, criterion] as const))(
    '%s: %s',
    (_id, _claim, criterion) => {
      const { passes, figure, allowed } = criterion.measure(EFFORT) as Finding;
      expect(passes, `${figure}; allowed is ${allowed}`).toBe(true);
    },
  );
});
