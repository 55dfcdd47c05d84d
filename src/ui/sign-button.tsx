// A small button with a sign on it. One that can do nothing now stays where it is, so that the focus is not lost.

/** Shows a sign to press, under a name that is spoken and shown on hovering. */
export function SignButton(props: {
  readonly sign: string;
  readonly name: string;
  /** Whether it can do nothing now. */
  readonly off: boolean;
  readonly onPress: () => void;
}) {
  const { sign, name, off, onPress } = props;
  return (
    <button
      type="button"
      className="step-sign"
      aria-label={name}
      title={name}
      aria-disabled={off}
      onClick={() => {
        if (!off) onPress();
      }}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
