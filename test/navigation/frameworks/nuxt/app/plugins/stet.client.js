import { defineNuxtPlugin } from '#imports';
import 'stet/all.js';

export default defineNuxtPlugin(() => {});
