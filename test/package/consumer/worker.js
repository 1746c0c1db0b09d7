// An edge worker that answers with an article.
import { articleOf } from './article-of.js';

export default { fetch: () => new Response(articleOf(7)) };
