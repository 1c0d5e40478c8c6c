import type { Fixture } from './fixture.mjs';

/** The text with the fault, the rules that may tell it, and the lines (1-based) they may tell it on. */
export interface Place {
  readonly lines: readonly string[];
  readonly rules: readonly string[];
  readonly from: number;
  readonly to: number;
}
export interface Seed {
  readonly fixture: Fixture;
  readonly kind: string;
  readonly place: Place;
}
export interface Told {
  readonly rule: string;
  /** 1-based. */
  readonly line: number;
  readonly severity: string;
  readonly message: string;
}
export const KINDS: readonly string[];
export function seeds(fixture: Fixture, most: number): Seed[];
export function isMeant(place: Place, told: Told): boolean;
export function alarmsIn(place: Place, told: readonly Told[], known: ReadonlySet<string>): Told[];
export function keyOf(told: Told): string;
