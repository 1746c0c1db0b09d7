import { registerMessages } from '../localize.js';
import { type Messages } from '../messages.types.js';

const messages: Messages = {
  photoShow: 'Arată fotografia',
  photoHide: 'Ascunde fotografia',
  photoViewer: 'Vizualizare fotografii',
  photoOf: 'Fotografia {n} din {total}',
  photoClose: 'Închide',
  photoPrevious: 'Fotografia precedentă',
  photoNext: 'Fotografia următoare',
  photoFull: 'Dimensiune completă',
  photoFailed: 'Fotografia mai mare nu a putut fi încărcată. Aceasta este cea mai mică.',
  signupEmailMissing: 'Introduceți adresa de e-mail.',
  signupEmailInvalid: 'Introduceți o adresă de e-mail precum name@example.org.',
  signupNewsletterMissing: 'Alegeți cel puțin un newsletter.',
  signupRetry: 'Apăsați butonul încă o dată.',
  signupSending: 'Se trimite…',
  signupSlow: 'Încă se trimite. Durează mai mult decât de obicei.',
  signupPendingConfirmation: 'Verificați căsuța de e-mail și urmați linkul din mesajul pe care l-am trimis.',
  signupChoicesKept:
    'Dacă aveți deja un cont, linkul vă autentifică, iar newsletterele rămân cum sunt. Le puteți alege din cont.',
  signupSubscribed: 'V-ați abonat.',
  signupAlready: 'Erați deja abonat(ă) cu această adresă.',
  signupRejected: 'Abonarea nu a fost acceptată.',
  signupRateLimited: 'Prea multe încercări. Așteptați câteva minute, apoi încercați din nou.',
  signupUnreachable:
    'Nu am primit răspuns, așa că nu știm dacă a reușit. Datele dumneavoastră sunt încă aici și le puteți trimite din nou.',
  signupOffline:
    'Se pare că nu aveți conexiune. Datele dumneavoastră sunt încă aici și le puteți trimite când vă conectați.',
  signupOnline: 'V-ați reconectat. Puteți trimite acum.',
  signupResult: '{newsletter}: {result}',
  lineReaderTime: '{time}, ora dumneavoastră',
  signupBoxMissing: 'Bifați caseta dacă sunteți de acord: „{box}”',
  signupAlmostDone: 'Încă un pas',
  signupDone: 'Vă mulțumim',
  signupChosen: 'Ați ales: {newsletters}',
  signupOpenInbox: 'Deschide {provider}',
  signupStartAgain: 'Abonează altă adresă',
  lineByline: 'De {names}',
  lineLocation: '{name} ({place})',
  lineRole: '{name} ({role})',
  linePublished: 'Publicat: {date}',
  lineUpdated: 'Actualizat: {date}',
  lineOriginal: 'Publicat inițial de {publisher}',
  lineLicensed: 'Publicat inițial de {publisher} sub {license}',
  lineCorrection: 'Erată, {date}: {text}',
  lineCorrectionUndated: 'Erată: {text}',
  lineClarification: 'Precizare, {date}: {text}',
  lineClarificationUndated: 'Precizare: {text}',
  skipToMain: 'Salt la conținut',
  signupNewsletters: 'Newslettere',
  signupEmail: 'Adresă de e-mail',
  signupName: 'Nume',
  signupSubmit: 'Abonare',
  signupSample: 'Exemplu de {newsletter}',
  signupSkipPast: 'Sari peste newsletter',
  signupEnd: 'Sfârșitul newsletterului',
};

registerMessages('ro', messages);

export default messages;
