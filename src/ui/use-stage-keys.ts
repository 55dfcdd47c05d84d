// The keys that steer the playing of a half-year.

import { useShortcut } from './shell/shortcuts.ts';
import type { StagePlay } from './use-stage-play.ts';

/** Lets keys pause the playing and step through it while it is on. */
export function useStageKeys(play: StagePlay, isOn: boolean): void {
  useShortcut('pause', play.togglePause, isOn && !play.ended);
  useShortcut('stepBack', play.back, isOn);
  useShortcut('stepForward', play.forward, isOn);
}
