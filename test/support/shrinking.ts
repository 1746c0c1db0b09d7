/** Parents that are as wide as their content, for an `article` in the page. */
export const shrinking: Record<string, [css: string, wrap?: (content: string) => string]> = {
  'a flex row': ['display: flex'],
  'a flex column that centres': ['display: flex; flex-direction: column; align-items: center'],
  'an inline block': ['display: inline-block'],
  'a box that fits its content': ['inline-size: fit-content'],
  'a float': ['float: inline-start'],
  'a table cell': ['display: table-cell'],
  'a box in a flex row': ['display: flex', (content) => `<div>${content}</div>`],
};
