// The ready motions as set-ups of the lab, and what is said of the motion of a set-up.

import type { Catalogue } from '../../format/catalogue.ts';
import { type LabSetUp, READY } from '../../format/lab-link.ts';
import type { MotionSource } from '../../format/schemas.ts';
import { CATALOGUE } from '../../store/catalogue.ts';
import { told } from '../../store/language.ts';
import { usualSetUp } from './usual.ts';

/** Lays a ready motion out as a set-up: in every lens, on as many seeds as usual. */
export function setUpOf(catalogue: Catalogue, id: string, motion: MotionSource): LabSetUp {
  const { side, a, b, rivals, measure, says } = motion;
  return { ...usualSetUp(catalogue), side, a, b, rivals, measure, motion: { claim: `${READY}${id}`, says } };
}

/** Finds the ready motion of a set-up. */
export function sourceOf({ motion }: LabSetUp): MotionSource | undefined {
  if (!CATALOGUE.ok || !motion?.claim.startsWith(READY)) return undefined;
  return CATALOGUE.value.motions[motion.claim.slice(READY.length)];
}

/** Tells the claim of a set-up; `undefined` when it has none. */
export function claimOf(setUp: LabSetUp): string | undefined {
  return told(sourceOf(setUp)?.text)?.claim ?? setUp.motion?.claim;
}

/** Tells how a ready motion was read. */
export function readingOf(setUp: LabSetUp): string | undefined {
  return told(sourceOf(setUp)?.text)?.reading;
}

/** Tells whether strategies, rivals and measure are still those of the ready motion. */
export function isAsItCame({ side, a, b, rivals, measure, motion, ...rest }: LabSetUp): boolean {
  const source = sourceOf({ side, a, b, rivals, measure, ...(motion && { motion }), ...rest });
  return (
    source !== undefined &&
    source.side === side &&
    source.a === a &&
    source.b === b &&
    source.rivals.join() === rivals.join() &&
    source.measure === measure &&
    source.says === motion?.says
  );
}
