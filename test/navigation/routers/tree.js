// Converts HTML into elements of a framework, with its `create(tag, attributes, children)`.
export function treeOf(text, create) {
  const { body } = new DOMParser().parseFromString(text, 'text/html');
  let key = 0;
  const make = (node) => {
    if (!(node instanceof Element)) return node.textContent;
    const attributes = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));
    return create(node.localName, { key: ++key, ...attributes }, [...node.childNodes].map(make));
  };
  return make(body.firstElementChild);
}
