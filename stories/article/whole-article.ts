import { page, photosIn } from './article.js';

/** The page as the stories show it: a lead photo wider than the text, and one beside it. */
export function wholeArticle(): string {
  const { leadPhoto, inlinePhoto } = photosIn('photos/');
  const sizes = '(min-width: 62rem) 62rem, 100vw';
  const sources = leadPhoto.sources!.map((source) => ({ ...source, sizes }));
  return page({
    leadPhoto: { ...leadPhoto, layout: 'wide', sizes, sources },
    inlinePhoto: { ...inlinePhoto, layout: 'inset-start' },
  });
}
