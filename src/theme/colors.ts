/**
 * The colours by role, for the page (as CSS variables) and for pictures (board, exports). Dark has the
 * same roles, not an inversion; exports are always light. Notes stay pastel paper with dark ink in
 * both, with a contrast of at least 7 to 1.
 */
export interface Colors {
  /** Behind the poster. */
  readonly paper: string;
  readonly poster: string;
  /** Bars, panels, menus. */
  readonly surface: string;
  readonly surfaceHover: string;
  readonly line: string;
  readonly ink: string;
  readonly muted: string;
  readonly accent: string;
  readonly accentInk: string;
  /** A faint wash of the accent: an active block, a chosen chip. */
  readonly accentWash: string;
  readonly numberFill: string;
  readonly danger: string;
  readonly dangerWash: string;
  readonly noteInk: string;
  readonly segmentInk: string;
}

export const noteFills = {
  yellow: '#ffe58a',
  orange: '#ffd0a3',
  pink: '#ffc7d3',
  violet: '#dccfff',
  blue: '#bfdeff',
  teal: '#b6e8df',
  green: '#cdeba9',
  grey: '#e3e1db',
} as const;

/** Badges of the segments A, B, C …; white letters read on each with at least 4.5 to 1. */
export const segmentFills = [
  '#8a5a00',
  '#0b4f8a',
  '#8c2f4b',
  '#2e6b2b',
  '#5b3fa0',
  '#0b6470',
  '#7a3d12',
  '#4a5058',
] as const;

export const lightColors: Colors = {
  paper: '#f1eee8',
  poster: '#ffffff',
  surface: '#ffffff',
  surfaceHover: '#f4f2ed',
  line: '#c9c4ba',
  ink: '#20262d',
  muted: '#636970',
  accent: '#0b6470',
  accentInk: '#ffffff',
  accentWash: '#e6f1f2',
  numberFill: '#ece9e2',
  danger: '#a3261b',
  dangerWash: '#fbeae7',
  noteInk: '#20262d',
  segmentInk: '#ffffff',
};

export const darkColors: Colors = {
  paper: '#16191d',
  poster: '#23282e',
  surface: '#1d2126',
  surfaceHover: '#2a3037',
  line: '#4a525b',
  ink: '#eceae5',
  muted: '#a7adb4',
  accent: '#63c4cf',
  accentInk: '#06272c',
  accentWash: '#1c363b',
  numberFill: '#343b43',
  danger: '#ff9d8f',
  dangerWash: '#3d2320',
  noteInk: '#20262d',
  segmentInk: '#ffffff',
};
