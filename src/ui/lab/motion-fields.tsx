// Turning a comparison into a motion: a claim in one's own words, and which way it must turn. A ready motion can be left.

import { useState } from 'react';
import { type LabSetUp, LONGEST_CLAIM } from '../../format/lab-link.ts';
import { labWords } from './lab-words.ts';
import { ownClaim } from './motion-list.tsx';
import { sourceOf } from './motions.ts';

interface FieldsProps {
  readonly setUp: LabSetUp;
  readonly onChange: (setUp: LabSetUp) => void;
}

/** Shows the fields of a motion. */
export function MotionFields({ setUp, onChange }: FieldsProps) {
  const say = labWords().motion;
  const { motion, ...comparison } = setUp;
  const isReady = sourceOf(setUp) !== undefined;
  const [claim, setClaim] = useState(isReady ? '' : (motion?.claim ?? ''));
  const own = ownClaim(claim);
  const put = (says: 'more' | 'less') => own !== '' && onChange({ ...comparison, motion: { claim: own, says } });
  return (
    <details className="several" open={motion !== undefined}>
      <summary>{motion ? say.kicker : say.make}</summary>
      <fieldset>
        <legend className="visually-hidden">{say.kicker}</legend>
        {isReady ? null : (
          <>
            <div className="field">
              <label>
                {say.claim}
                <input
                  type="text"
                  value={claim}
                  maxLength={LONGEST_CLAIM}
                  onChange={({ target }) => setClaim(target.value)}
                  onBlur={() => motion && own !== motion.claim && put(motion.says)}
                />
              </label>
            </div>
            <div className="field">
              <label>
                {say.says}
                <select
                  value={motion?.says ?? 'more'}
                  disabled={own === ''}
                  onChange={({ target }) => put(target.value as 'more' | 'less')}
                >
                  <option value="more">{say.saysMore}</option>
                  <option value="less">{say.saysLess}</option>
                </select>
              </label>
            </div>
          </>
        )}
        {motion ? (
          <button type="button" onClick={() => onChange(comparison)}>
            {say.leave}
          </button>
        ) : (
          <button type="button" disabled={own === ''} onClick={() => put('more')}>
            {say.make}
          </button>
        )}
      </fieldset>
    </details>
  );
}
