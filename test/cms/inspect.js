// Runs in the page: measures what a reader sees of the article.
window.inspectArticle = () => {
  const all = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
  const px = (element, property) => parseFloat(getComputedStyle(element)[property]);
  const paragraph = all('stet-article-header ~ p, p').find(
    (element) => !element.closest('[class*="header"], stet-article-header, footer') && element.textContent.length > 150,
  );
  const body = px(paragraph.parentElement, 'fontSize');
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  const over = (ink, paper) => [0, 1, 2].map((index) => ink[index] * ink[3] + paper[index] * (1 - ink[3]));
  const paperOf = (element) => {
    const layers = [];
    for (let node = element; node; node = node.parentElement) layers.push(rgba(getComputedStyle(node).backgroundColor));
    return layers.reverse().reduce((paper, layer) => over(layer, paper), [255, 255, 255]);
  };
  const luminance = (colour) => {
    const [red, green, blue] = colour.map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (element) => {
    const paper = paperOf(element);
    const [darker, lighter] = [over(rgba(getComputedStyle(element).color), paper), paper]
      .map(luminance)
      .sort((a, b) => a - b);
    return (lighter + 0.05) / (darker + 0.05);
  };
  const inElements = all(
    ':is(stet-article-header, stet-attribution-line, stet-captioned-photo, stet-pull-quote, stet-newsletter-signup) *',
  );
  const written = inElements.filter(({ childNodes }) =>
    [...childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim()),
  );
  const name = (element) =>
    `${element.closest('stet-captioned-photo, stet-attribution-line, stet-pull-quote, stet-newsletter-signup, stet-article-header').localName} ${element.localName}`;
  const column = paragraph.getBoundingClientRect();
  const place = (selector) =>
    all(selector).map((element) => {
      const { left, right } = element.getBoundingClientRect();
      return {
        left: left - column.left,
        right: right - column.right,
        outside: left < -1 || right > innerWidth + 1,
      };
    });
  return {
    text: document.body.innerText.replace(/\s+/g, ' '),
    dark: luminance(paperOf(paragraph)) < 0.2,
    sideways: document.documentElement.scrollWidth - innerWidth,
    sizes: [
      ...new Set(
        written
          .filter((element) => !element.closest('h1, h2'))
          .map((element) => `${name(element)} ${(px(element, 'fontSize') / body).toFixed(2)}`),
      ),
    ],
    targets: all('stet-newsletter-signup :is(button, input[type="email"])').map(
      (element) => element.getBoundingClientRect().height,
    ),
    faint: [
      ...new Set(
        written
          .filter((element) => contrast(element) < 4.5)
          .map((element) => `${name(element)} ${contrast(element).toFixed(2)}`),
      ),
    ],
    wide: place('stet-captioned-photo[layout="wide"] img'),
    full: place('stet-captioned-photo[layout="full"] img'),
    beside: place('stet-pull-quote[placement="end"]'),
  };
};
