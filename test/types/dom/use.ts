import { PullQuote } from 'stet';
import 'stet/pull-quote.js';
import { captionedPhoto, type CaptionedPhotoData, html, pullQuote } from 'stet/html.js';

const quote = document.querySelector('stet-pull-quote');
if (quote) {
  quote.placement = 'end';
  // @ts-expect-error: not one of the places
  quote.placement = 'left';
  const version: string = (quote.constructor as typeof PullQuote).version;
  console.log(version);
}
const made: PullQuote = document.createElement('stet-pull-quote');
document.body.append(made);

const photo: CaptionedPhotoData = { src: 'a.jpg', width: 3, height: 2, alt: 'A bridge.' };
const text: string = captionedPhoto(photo);
// @ts-expect-error: a photo needs its text alternative
captionedPhoto({ src: 'a.jpg', width: 3, height: 2 });
pullQuote({ quote: html`<b>“No.”</b>` });
// @ts-expect-error: either it repeats the story or it does not
pullQuote({ by: 'Ruth Adeyemi' });
console.log(text);
