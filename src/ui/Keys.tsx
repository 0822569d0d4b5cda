import styles from './keys.module.css';

/** The keys of one shortcut, each in a cap of its own. */
export function Keys({ parts }: { readonly parts: readonly string[] }) {
  return (
    <span className={styles['keys']}>
      {parts.map((part) => (
        <kbd key={part} className={styles['key']}>
          {part}
        </kbd>
      ))}
    </span>
  );
}
