import styles from './panels.module.css';

export interface NewsText {
  readonly isProblem: boolean;
  readonly text: string;
}

/** What came of the last act in a dialog. Both places are there from the start, so that they are read. */
export function News({ news }: { readonly news: NewsText | undefined }) {
  return (
    <>
      <div role="alert">
        {news?.isProblem === true && <p className={styles['problem']}>{news.text}</p>}
      </div>
      <div role="status">
        {news?.isProblem === false && <p className={styles['done']}>{news.text}</p>}
      </div>
    </>
  );
}
