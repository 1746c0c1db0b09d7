import type { Page } from './frame.js';

/** Red, green and blue from 0 to 255, and opacity from 0 to 1. */
export type Colour = [red: number, green: number, blue: number, alpha: number];

/** A computed colour of an element, in any notation of the browser. */
export function colourOf({ window }: Page, element: Element, property: string): Colour {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
  canvas.fillStyle = window.getComputedStyle(element).getPropertyValue(property);
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!, alpha! / 255];
}

/** Contrast ratio (WCAG 2.2) of a colour, which may be translucent, on an opaque one. */
export function contrast(ink: Colour, paper: Colour): number {
  const seen = ink.map((channel, index) => channel * ink[3] + paper[index]! * (1 - ink[3]));
  const [darker, lighter] = [luminance(seen), luminance(paper)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: readonly number[]): number {
  const [red, green, blue] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
