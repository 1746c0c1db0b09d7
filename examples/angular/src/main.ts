import 'stet/all.js';
import { bootstrapApplication } from '@angular/platform-browser';
import { Story } from './story';

bootstrapApplication(Story).catch(console.error);
