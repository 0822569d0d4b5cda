import styles from './swatch.module.css';

/** A colour beside its name; the name is what is read. */
export function Swatch({ color }: { readonly color: string }) {
  return <span className={styles['swatch']} style={{ background: color }} aria-hidden="true" />;
}
