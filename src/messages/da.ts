import { registerMessages } from '../localize.js';
import { type Messages } from '../messages.types.js';

const messages: Messages = {
  photoShow: 'Vis billedet',
  photoHide: 'Skjul billedet',
  photoViewer: 'Billedviser',
  photoOf: 'Billede {n} af {total}',
  photoClose: 'Luk',
  photoPrevious: 'Forrige billede',
  photoNext: 'Næste billede',
  photoFull: 'Fuld størrelse',
  photoFailed: 'Det store billede kunne ikke hentes. Dette er det mindre.',
  signupEmailMissing: 'Skriv din e-mailadresse.',
  signupEmailInvalid: 'Skriv en e-mailadresse som name@example.org.',
  signupNewsletterMissing: 'Vælg mindst ét nyhedsbrev.',
  signupRetry: 'Tryk på knappen en gang til.',
  signupSending: 'Sender …',
  signupSlow: 'Sender stadig. Det tager længere tid end normalt.',
  signupPendingConfirmation: 'Se i din indbakke, og følg linket i den besked, vi har sendt.',
  signupChoicesKept:
    'Har du allerede en konto, logger linket dig ind, og dine nyhedsbreve forbliver, som de er. Du kan vælge dem på din konto.',
  signupSubscribed: 'Du er tilmeldt.',
  signupAlready: 'Du var allerede tilmeldt.',
  signupRejected: 'Tilmeldingen blev ikke godtaget.',
  signupRateLimited: 'For mange forsøg. Vent nogle minutter, og prøv igen.',
  signupUnreachable:
    'Vi fik intet svar og ved ikke, om det lykkedes. Dine oplysninger er her stadig, så du kan sende dem igen.',
  signupOffline:
    'Du ser ud til at være offline. Dine oplysninger er her stadig, så du kan sende dem, når du er online.',
  signupOnline: 'Du er online igen. Du kan sende nu.',
  signupResult: '{newsletter}: {result}',
  lineReaderTime: '{time} din tid',
  signupBoxMissing: 'Sæt kryds i feltet, hvis du accepterer: »{box}«',
  signupAlmostDone: 'Et skridt mere',
  signupDone: 'Tak',
  signupChosen: 'Du valgte: {newsletters}',
  signupOpenInbox: 'Åbn {provider}',
  signupStartAgain: 'Tilmeld en anden adresse',
  lineByline: 'Af {names}',
  lineLocation: '{name} i {place}',
  lineRole: '{name} ({role})',
  linePublished: 'Offentliggjort {date}',
  lineUpdated: 'Opdateret {date}',
  lineOriginal: 'Først bragt af {publisher}',
  lineLicensed: 'Først bragt af {publisher} under {license}',
  lineCorrection: 'Rettelse, {date}: {text}',
  lineCorrectionUndated: 'Rettelse: {text}',
  lineClarification: 'Præcisering, {date}: {text}',
  lineClarificationUndated: 'Præcisering: {text}',
  skipToMain: 'Gå til indholdet',
  signupNewsletters: 'Nyhedsbreve',
  signupEmail: 'E-mailadresse',
  signupName: 'Navn',
  signupSubmit: 'Tilmeld',
  signupSample: 'Eksempel på {newsletter}',
  signupSkipPast: 'Spring nyhedsbrevet over',
  signupEnd: 'Slut på nyhedsbrevet',
};

registerMessages('da', messages);

export default messages;
