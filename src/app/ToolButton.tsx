import type { MouseEvent, ReactNode } from 'react';
import buttons from '../ui/buttons.module.css';

interface Props {
  readonly label: string;
  readonly className?: string | undefined;
  readonly opensMenu?: boolean;
  readonly onClick: (event: MouseEvent<HTMLButtonElement>) => void;
  /** The icon. */
  readonly children: ReactNode;
}

/** A small button with an icon; its label is its name and its tooltip. */
export function ToolButton({ label, className = '', opensMenu, onClick, children }: Props) {
  return (
    <button
      type="button"
      className={`${buttons['tool']} ${className}`}
      aria-label={label}
      aria-haspopup={opensMenu === true ? 'menu' : undefined}
      title={label}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
