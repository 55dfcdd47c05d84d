// The units that the model speaks in. They are plain numbers to the machine and names to the reader.

/** US dollars, in billions. */
export type UsdBn = number;
/** A part of a whole, from 0 to 1. */
export type Share = number;
/** A score or a gauge from 0 to 100. */
export type Points = number;
/** A draw of luck: at least 0, below 1. */
export type Draw = number;
