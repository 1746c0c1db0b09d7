/*
 * The part of schema.org that is written here, in types of our own: a package's types must not ask its user to install
 * `schema-dts`. A test holds them assignable to the types of `schema-dts`, so a site that has it can go on with those.
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

export interface ImageJsonLd {
  '@type': 'ImageObject';
  contentUrl?: string;
  caption?: string;
  creditText?: string;
  creator?: { '@type': 'Person'; name: string; url?: string } | { '@type': 'Person'; name: string; url?: string }[];
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
