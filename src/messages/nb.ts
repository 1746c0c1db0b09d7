import { registerMessages } from '../localize.js';
import { type Messages } from '../messages.types.js';

const messages: Messages = {
  photoShow: 'Vis bildet',
  photoHide: 'Skjul bildet',
  photoViewer: 'Bildeviser',
  photoOf: 'Bilde {n} av {total}',
  photoClose: 'Lukk',
  photoPrevious: 'Forrige bilde',
  photoNext: 'Neste bilde',
  photoFull: 'Full størrelse',
  photoFailed: 'Det større bildet kunne ikke lastes. Dette er det mindre.',
  signupEmailMissing: 'Skriv inn e-postadressen din.',
  signupEmailInvalid: 'Skriv inn en e-postadresse som name@example.org.',
  signupNewsletterMissing: 'Velg minst ett nyhetsbrev.',
  signupRetry: 'Trykk på knappen en gang til.',
  signupSending: 'Sender …',
  signupSlow: 'Sender fortsatt. Det tar lengre tid enn vanlig.',
  signupPendingConfirmation: 'Se i innboksen og følg lenken i meldingen vi har sendt.',
  signupChoicesKept:
    'Har du allerede en konto, logger lenken deg inn, og nyhetsbrevene dine forblir som de er. Du kan velge dem på kontoen din.',
  signupSubscribed: 'Du er påmeldt.',
  signupAlready: 'Du var allerede påmeldt.',
  signupRejected: 'Påmeldingen ble ikke godtatt.',
  signupRateLimited: 'For mange forsøk. Vent noen minutter og prøv igjen.',
  signupUnreachable:
    'Vi fikk ikke noe svar og vet ikke om det gikk. Opplysningene dine er her fortsatt, så du kan sende dem på nytt.',
  signupOffline:
    'Du ser ut til å være frakoblet. Opplysningene dine er her fortsatt, så du kan sende dem når du er på nett.',
  signupOnline: 'Du er på nett igjen. Du kan sende nå.',
  signupResult: '{newsletter}: {result}',
  lineReaderTime: '{time} din tid',
  signupBoxMissing: 'Kryss av i boksen hvis du samtykker: «{box}»',
  signupAlmostDone: 'Ett steg igjen',
  signupDone: 'Takk',
  signupChosen: 'Du valgte: {newsletters}',
  signupOpenInbox: 'Åpne {provider}',
  signupStartAgain: 'Meld på en annen adresse',
  lineByline: 'Av {names}',
  lineLocation: '{name} i {place}',
  lineRole: '{name} ({role})',
  linePublished: 'Publisert {date}',
  lineUpdated: 'Oppdatert {date}',
  lineOriginal: 'Først publisert av {publisher}',
  lineLicensed: 'Først publisert av {publisher} under {license}',
  lineCorrection: 'Rettelse, {date}: {text}',
  lineCorrectionUndated: 'Rettelse: {text}',
  lineClarification: 'Presisering, {date}: {text}',
  lineClarificationUndated: 'Presisering: {text}',
  skipToMain: 'Hopp til innholdet',
  signupNewsletters: 'Nyhetsbrev',
  signupEmail: 'E-postadresse',
  signupName: 'Navn',
  signupSubmit: 'Meld deg på',
  signupSample: 'Eksempel på {newsletter}',
  signupSkipPast: 'Hopp over nyhetsbrevet',
  signupEnd: 'Slutt på nyhetsbrevet',
};

registerMessages('nb', messages);
registerMessages('no', messages);
// Readers of Nynorsk get Bokmål rather than English.
registerMessages('nn', messages);

export default messages;
