'use client';

import 'stet/all.js';
import { useState } from 'react';
import type { SignupSubmitEvent, SignupSuccessEvent } from 'stet';
import type {} from 'stet/react';

/** The article, and a button that renders all of it again. */
export function Story() {
  const [count, setCount] = useState(0);
  const [heard, setHeard] = useState<string[]>([]);
  const submitted = ({ type, newsletters }: SignupSubmitEvent) =>
    setHeard((before) => [...before, `${type}: ${newsletters.join()}`]);
  const taken = ({ type, kind }: SignupSuccessEvent) => setHeard((before) => [...before, `${type}: ${kind}`]);
  return (
    <>
      <stet-skip-link>
        <a href="#story">Skip to main content</a>
      </stet-skip-link>
      <main id="story">
        <article>
          <stet-article-header>
            <header>
              <hgroup>
                <p>
                  <a href="/world">World</a>
                </p>
                <h1>Town keeps the river out with pumps older than its mayor</h1>
                <p>Four days of rain tested a drainage works that the council had twice voted to close.</p>
              </hgroup>
              <stet-attribution-line>
                <p className="stet-byline">
                  By{' '}
                  <a rel="author" href="/staff/okoye">
                    Amara Okoye
                  </a>{' '}
                  and{' '}
                  <a rel="author" href="/staff/lindqvist">
                    Jonas Lindqvist
                  </a>
                </p>
                <p>
                  Published <time dateTime="2026-09-01T10:30:00-04:00">Sept. 1, 2026, 10:30 a.m. EDT</time>
                </p>
              </stet-attribution-line>
            </header>
          </stet-article-header>
          <p>
            The rails were never the problem, the pumps were, said Ruth Adeyemi, who has run the depot for eleven years.
          </p>
          <stet-captioned-photo zoom>
            <figure>
              <a href="/depot.svg">
                <img src="/depot.svg" width="1200" height="800" alt="Four people pass sandbags along a wet platform." />
              </a>
              <figcaption>
                Volunteers stack sandbags beside the depot on Sept. 1, 2026. <small>Ines Moreau/Coastal Press</small>
              </figcaption>
            </figure>
          </stet-captioned-photo>
          <p>
            By noon the water stood a hand below the platform, and the last of the buses had left for the higher yard.
          </p>
          <stet-pull-quote
            quote="The rails were never the problem, the pumps were"
            by="Ruth Adeyemi, depot manager"
            placement="end"
            aria-hidden="true"
          />
          <p>The council meets again on Thursday. Its engineers have asked for two new pumps.</p>
          <stet-pull-quote>
            <figure>
              <blockquote>
                <p>“We were told that it could wait.”</p>
              </blockquote>
              <figcaption>Ruth Adeyemi, depot manager</figcaption>
            </figure>
          </stet-pull-quote>
          <stet-newsletter-signup adapter="json" onstet-signup-submit={submitted} onstet-signup-success={taken}>
            <aside aria-labelledby="newsletter">
              <div data-nosnippet>
                <form action="/newsletters" method="post">
                  <h2 id="newsletter">Morning Update and Evening Update</h2>
                  <p>The day’s most important headlines, written by our editors.</p>
                  <fieldset>
                    <legend>Newsletters</legend>
                    <label>
                      <input type="checkbox" name="newsletter" value="Morning Update" defaultChecked /> Morning Update{' '}
                      <small>weekdays, 6 a.m.</small>
                    </label>
                    <label>
                      <input type="checkbox" name="newsletter" value="Evening Update" /> Evening Update{' '}
                      <small>weekdays, 6 p.m.</small>
                    </label>
                  </fieldset>
                  <label>
                    Email address <input type="email" name="email" autoComplete="email" required />
                  </label>
                  <button>Sign up</button>
                  <output />
                </form>
              </div>
            </aside>
          </stet-newsletter-signup>
        </article>
      </main>
      <p>
        <button type="button" id="again" onClick={() => setCount(count + 1)}>
          Render again
        </button>{' '}
        <output id="heard">
          {count} {heard.join(' ')}
        </output>
      </p>
    </>
  );
}
