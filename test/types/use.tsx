import type { PullQuote } from 'stet';
import type {} from 'stet/react';
import 'stet/stet.css';
import { createRef } from 'react';

const quote = createRef<PullQuote>();

export function Story() {
  return (
    <article lang="en">
      <stet-skip-link>
        <a href="#story">Skip to main content</a>
      </stet-skip-link>
      <stet-pull-quote
        ref={quote}
        placement="end"
        quote="The pumps were"
        by="Ruth Adeyemi"
        aria-hidden="true"
        data-test="1"
      />
      <stet-captioned-photo id="depot" className="wide">
        <figure>
          <img src="a.jpg" width="3" height="2" alt="A bridge." />
          <figcaption>A bridge.</figcaption>
        </figure>
      </stet-captioned-photo>
      {/* @ts-expect-error: not one of the places */}
      <stet-pull-quote placement="left" />
      {/* @ts-expect-error: no such attribute */}
      <stet-pull-quote qoute="The pumps were" />
      <stet-attribution-line reader-time age-after="30" updated-after={5} />
      {/* @ts-expect-error: not a number */}
      <stet-attribution-line age-after="soon" />
      {/* @ts-expect-error: no such element */}
      <stet-story />
    </article>
  );
}
