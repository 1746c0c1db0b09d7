import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { attributionLine, type AttributionLineData } from '../src/html.js';
import { argumentsOf } from './support/arguments.js';

const meta: Meta<AttributionLineData> = {
  title: 'Elements/Attribution line',
  component: 'stet-attribution-line',
  render: (data) => attributionLine(data),
  argTypes: argumentsOf('attributionLine'),
  args: {
    authors: [
      { name: 'Amara Okoye', href: '#okoye' },
      { name: 'Jonas Lindqvist', href: '#lindqvist' },
    ],
    published: { datetime: '2026-09-01T10:30:00-04:00', text: 'Sept. 1, 2026, 10:30 a.m. EDT' },
  },
};
export default meta;

type Story = StoryObj<AttributionLineData>;

/** Two authors and the time of publication, as in the header of a story. */
export const Default: Story = {};

/** An updated story says both times. */
export const Updated: Story = {
  args: { updated: { datetime: '2026-09-01T14:05:00-04:00', text: 'Sept. 1, 2026, 2:05 p.m. EDT' } },
};
