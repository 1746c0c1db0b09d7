const paths = {
  close: 'M6 6 18 18M18 6 6 18',
  full: 'M14 5h5v5M19 5l-6 6M10 19H5v-5M5 19l6-6',
  previous: 'M15 5 8 12l7 7',
  next: 'M9 5l7 7-7 7',
};

/** A button that shows an icon. */
export function iconButton(icon: keyof typeof paths): HTMLButtonElement {
  const button = document.createElement('button');
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS(svg.namespaceURI, 'path');
  path.setAttribute('d', paths[icon]);
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(path);
  button.append(svg);
  button.type = 'button';
  button.setAttribute('part', icon);
  return button;
}
