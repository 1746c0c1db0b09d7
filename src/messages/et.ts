import { registerMessages } from '../localize.js';
import { type Messages } from '../messages.types.js';

const messages: Messages = {
  photoShow: 'Näita fotot',
  photoHide: 'Peida foto',
  photoViewer: 'Fotovaatur',
  photoOf: 'Foto {n}/{total}',
  photoClose: 'Sulge',
  photoPrevious: 'Eelmine foto',
  photoNext: 'Järgmine foto',
  photoFull: 'Täissuurus',
  photoFailed: 'Suuremat fotot ei õnnestunud laadida. See on väiksem.',
  signupEmailMissing: 'Sisestage e-posti aadress.',
  signupEmailInvalid: 'Sisestage e-posti aadress kujul name@example.org.',
  signupNewsletterMissing: 'Valige vähemalt üks uudiskiri.',
  signupRetry: 'Vajutage nuppu veel kord.',
  signupSending: 'Saatmine…',
  signupSlow: 'Saatmine võtab tavalisest kauem aega.',
  signupPendingConfirmation: 'Vaadake postkasti ja avage link sõnumis, mille saatsime.',
  signupChoicesKept:
    'Kui teil on juba konto, logib link teid sisse ja teie uudiskirjad jäävad samaks. Saate need valida oma kontol.',
  signupSubscribed: 'Tellimus on vastu võetud.',
  signupAlready: 'See aadress oli juba tellijate nimekirjas.',
  signupRejected: 'Tellimust ei võetud vastu.',
  signupRateLimited: 'Liiga palju katseid. Oodake mõni minut ja proovige uuesti.',
  signupUnreachable:
    'Me ei saanud vastust ega tea, kas see õnnestus. Teie andmed on endiselt siin ja saate need uuesti saata.',
  signupOffline:
    'Paistab, et teil pole ühendust. Teie andmed on endiselt siin ja saate need saata, kui ühendus on olemas.',
  signupOnline: 'Ühendus on taastunud. Saate nüüd saata.',
  signupResult: '{newsletter}: {result}',
  lineReaderTime: '{time} teie aja järgi',
  signupBoxMissing: 'Märkige ruut, kui olete nõus: „{box}“',
  signupAlmostDone: 'Veel üks samm',
  signupDone: 'Aitäh',
  signupChosen: 'Teie valik: {newsletters}',
  signupOpenInbox: 'Ava {provider}',
  signupStartAgain: 'Telli teisele aadressile',
  lineByline: 'Autor: {names}',
  lineLocation: '{name} ({place})',
  lineRole: '{name} ({role})',
  linePublished: 'Avaldatud {date}',
  lineUpdated: 'Uuendatud {date}',
  lineOriginal: 'Algselt avaldanud {publisher}',
  lineLicensed: 'Algselt avaldanud {publisher}, litsents {license}',
  lineCorrection: 'Parandus, {date}: {text}',
  lineCorrectionUndated: 'Parandus: {text}',
  lineClarification: 'Täpsustus, {date}: {text}',
  lineClarificationUndated: 'Täpsustus: {text}',
  skipToMain: 'Liigu põhisisu juurde',
  signupNewsletters: 'Uudiskirjad',
  signupEmail: 'E-posti aadress',
  signupName: 'Nimi',
  signupSubmit: 'Telli',
  signupSample: 'Uudiskirja {newsletter} näidis',
  signupSkipPast: 'Jäta uudiskiri vahele',
  signupEnd: 'Uudiskirja lõpp',
};

registerMessages('et', messages);

export default messages;
