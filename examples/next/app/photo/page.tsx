import { captionedPhoto } from 'stet/html.js';

/** A server component that prints markup from data; none of it is sent as script. */
export default function Page() {
  const photo = captionedPhoto({
    src: '/depot.svg',
    width: 1200,
    height: 800,
    alt: 'Four people pass sandbags along a wet platform.',
    caption: 'Volunteers stack sandbags beside the depot on Sept. 1, 2026.',
    credit: 'Ines Moreau/Coastal Press',
  });
  return <main dangerouslySetInnerHTML={{ __html: photo }} />;
}
