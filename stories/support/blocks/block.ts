import { type Markup } from '../../../src/html.js';
import './blocks.css';

/** Puts generated documentation into a page: `<div {...block(tokens())} />`. */
export function block(content: Markup | string): { className: string; dangerouslySetInnerHTML: { __html: string } } {
  return { className: 'doc-block', dangerouslySetInnerHTML: { __html: String(content) } };
}
