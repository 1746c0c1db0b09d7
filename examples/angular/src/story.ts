import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { SignupSubmitEvent, SignupSuccessEvent } from 'stet';

@Component({
  selector: 'site-story',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './story.html',
})
export class Story {
  readonly count = signal(0);
  readonly heard = signal<string[]>([]);

  submitted({ type, newsletters }: SignupSubmitEvent) {
    this.heard.update((before) => [...before, `${type}: ${newsletters.join()}`]);
  }

  taken({ type, kind }: SignupSuccessEvent) {
    this.heard.update((before) => [...before, `${type}: ${kind}`]);
  }

  again() {
    this.count.update((count) => count + 1);
  }
}
