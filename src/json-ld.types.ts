/*
 * Types for the part of schema.org that Stet writes. They are our own, so that users need not install `schema-dts`. A test
 * checks that they are assignable to the types of `schema-dts`, so sites that use it can use either.
 */

export interface PersonJsonLd {
  '@type': 'Person' | 'Organization';
  name: string;
  url?: string;
}

type DigitalSource =
  | 'AlgorithmicallyEnhanced'
  | 'AlgorithmicMedia'
  | 'CompositeCapture'
  | 'Composite'
  | 'CompositeSynthetic'
  | 'CompositeWithTrainedAlgorithmicMedia'
  | 'DataDrivenMedia'
  | 'DigitalArt'
  | 'DigitalCapture'
  | 'MinorHumanEdits'
  | 'MultiFrameComputationalCapture'
  | 'NegativeFilm'
  | 'PositiveFilm'
  | 'Print'
  | 'ScreenCapture'
  | 'TrainedAlgorithmicMedia'
  | 'VirtualRecording';

export interface CreatorJsonLd {
  '@type': 'Person';
  name: string;
  url?: string;
}

export interface ImageJsonLd {
  '@type': 'ImageObject';
  contentUrl?: string;
  caption?: string;
  creditText?: string;
  creator?: CreatorJsonLd | CreatorJsonLd[];
  copyrightNotice?: string;
  license?: string;
  acquireLicensePage?: string;
  digitalSourceType?: `https://schema.org/${DigitalSource}DigitalSource` | { '@id': string };
}

export interface CorrectionJsonLd {
  '@type': 'CorrectionComment';
  text: string;
  datePublished?: string;
}

export interface ArticleJsonLd {
  '@context': 'https://schema.org';
  '@type': 'NewsArticle';
  url?: string;
  headline?: string;
  alternativeHeadline?: string;
  description?: string;
  articleSection?: string;
  inLanguage?: string;
  author?: PersonJsonLd[];
  contributor?: PersonJsonLd[];
  datePublished?: string;
  dateModified?: string;
  image?: ImageJsonLd[];
  correction?: CorrectionJsonLd[];
  isPartOf?: { '@type': 'CreativeWorkSeries'; name: string; url?: string };
  isBasedOn?: { '@type': 'CreativeWork'; url: string; publisher: { '@type': 'Organization'; name: string } };
  license?: string;
  publisher?: { '@type': 'Organization'; name: string; url?: string; logo?: string };
  isAccessibleForFree?: boolean;
  hasPart?: { '@type': 'WebPageElement'; isAccessibleForFree: false; cssSelector: string };
}
