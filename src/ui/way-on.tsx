// The button that leads on to the next moment. It stands where the last one stood, so it takes no click in its first
// moments: a hasty second click must not decide anything. The keyboard has moved on with the focus and needs no such care.

import { type ReactNode, useState } from 'react';

/** How long a new way on takes no click, in milliseconds: longer than a hasty double click. */
const ARMING = 600;

interface WayOnProps {
  readonly disabled?: boolean;
  readonly onGo: () => void;
  readonly children: ReactNode;
}

/** Shows the way on. Give it a key of its own for each moment. */
export function WayOn({ disabled = false, onGo, children }: WayOnProps) {
  const [shown] = useState(() => performance.now());
  return (
    <button
      type="button"
      className="primary"
      disabled={disabled}
      onClick={({ detail, timeStamp }) => {
        const byPointer = detail > 0;
        if (!byPointer || timeStamp - shown > ARMING) onGo();
      }}
    >
      {children}
    </button>
  );
}
