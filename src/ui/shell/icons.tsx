// The signs of the bar: drawn with the pen of the text beside them, and never alone: each button has a name.

/** The shapes, on a field of 24 by 24. */
const SHAPES = {
  gear: 'M9.9 5.1L10.3 2.3H13.7L14.1 5.1L15.4 5.6L17.7 4L20 6.3L18.4 8.6L18.9 9.9L21.7 10.3V13.7L18.9 14.1L18.4 15.4L20 17.7L17.7 20L15.4 18.4L14.1 18.9L13.7 21.7H10.3L9.9 18.9L8.6 18.4L6.3 20L4 17.7L5.6 15.4L5.1 14.1L2.3 13.7V10.3L5.1 9.9L5.6 8.6L4 6.3L6.3 4L8.6 5.6ZM12 9a3 3 0 1 0 0 6a3 3 0 1 0 0-6',
  help: 'M9 8.6a3 3 0 1 1 4.6 2.6c-1.1.7-1.6 1.4-1.6 2.6M12 17.2v.3M12 2.5a9.5 9.5 0 1 0 0 19a9.5 9.5 0 1 0 0-19',
  lab: 'M9.5 3h5M10.5 3v6L4.5 19.2A1.2 1.2 0 0 0 5.5 21h13a1.2 1.2 0 0 0 1-1.8L13.5 9V3M7.5 15h9',
  model:
    'M12 3a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5M5.5 16a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5M18.5 16a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5M10.8 7.8L6.7 16M13.2 7.8L17.3 16M8 18.5h8',
  sound: 'M3 9.5v5h4l5 4.5v-14l-5 4.5zM15.5 9a4 4 0 0 1 0 6M18 6.2a8 8 0 0 1 0 11.6',
  silence: 'M3 9.5v5h4l5 4.5v-14l-5 4.5zM15.5 9.5l5.5 5.5M21 9.5l-5.5 5.5',
  fill: 'M3 9V3h6M15 3h6v6M21 15v6h-6M9 21H3v-6',
  shrink: 'M9 3v6H3M21 9h-6V3M15 21v-6h6M3 15h6v6',
} as const;

/** Draws a sign. */
export function Icon({ name }: { readonly name: keyof typeof SHAPES }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={SHAPES[name]} />
    </svg>
  );
}
