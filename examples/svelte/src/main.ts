import 'stet/stet.css';
import 'stet/all.js';
import { mount } from 'svelte';
import Story from './Story.svelte';

mount(Story, { target: document.querySelector('#root')! });
