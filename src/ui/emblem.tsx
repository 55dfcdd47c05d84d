// The emblem: two powers facing one another over a sea, and the constellation between them that both draw on.

/** Draws the emblem. */
export function Emblem() {
  return (
    <svg className="emblem" viewBox="0 0 240 84" aria-hidden="true">
      <path className="arc" d="M44 50 Q120 -14 196 50" />
      <path className="arc faint" d="M44 56 Q120 112 196 56" strokeDasharray="3 5" />
      <g className="stars">
        <path d="M104 40 L120 30 L138 38 L132 54 L112 55 Z M120 30 L112 55 M138 38 L104 40" />
        {[
          [104, 40],
          [120, 30],
          [138, 38],
          [132, 54],
          [112, 55],
        ].map(([x, y]) => (
          <circle key={`${x}`} cx={x} cy={y} r={2.8} />
        ))}
      </g>
      <g className="cn">
        <circle cx={40} cy={52} r={17} />
        <circle className="core" cx={40} cy={52} r={6} />
      </g>
      <g className="us">
        <rect x={183} y={35} width={34} height={34} />
        <rect className="core" x={194} y={46} width={12} height={12} />
      </g>
    </svg>
  );
}
