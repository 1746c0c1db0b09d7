import { register } from '../register.js';
import { ArticleHeader } from './article-header.js';

register('stet-article-header', ArticleHeader);

export { ArticleHeader };
