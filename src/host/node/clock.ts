import { setTimeout } from 'node:timers/promises';
import type { Clock } from '../ports.ts';

export function nodeClock(): Clock {
  return {
    now: () => Date.now(),
    sleep: (milliseconds) => setTimeout(milliseconds),
    random: () => Math.random(),
  };
}
