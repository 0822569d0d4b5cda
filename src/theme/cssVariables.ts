import { type Colors, darkColors, lightColors, noteFills } from './colors.ts';

function declarations(colors: Colors): string {
  return Object.entries(colors)
    .map(([role, value]) => `--color-${kebab(role)}:${value};`)
    .join('');
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The colours as CSS custom properties, for light and dark: `--color-ink`, `--note-yellow` … */
export function cssVariables(): string {
  const notes = Object.entries(noteFills)
    .map(([name, value]) => `--note-${name}:${value};`)
    .join('');
  return (
    `:root{color-scheme:light dark;${declarations(lightColors)}${notes}}` +
    `@media (prefers-color-scheme:dark){:root{${declarations(darkColors)}}}`
  );
}
