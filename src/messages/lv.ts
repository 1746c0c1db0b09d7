import { registerMessages } from '../localize.js';
import { type Messages } from '../messages.types.js';

const messages: Messages = {
  photoShow: 'Rādīt fotoattēlu',
  photoHide: 'Paslēpt fotoattēlu',
  photoViewer: 'Fotoattēlu skatītājs',
  photoOf: 'Fotoattēls {n} no {total}',
  photoClose: 'Aizvērt',
  photoPrevious: 'Iepriekšējais fotoattēls',
  photoNext: 'Nākamais fotoattēls',
  photoFull: 'Pilns izmērs',
  photoFailed: 'Lielāku fotoattēlu neizdevās ielādēt. Šī ir mazāka versija.',
  signupEmailMissing: 'Ievadiet e-pasta adresi.',
  signupEmailInvalid: 'Ievadiet e-pasta adresi, piemēram, name@example.org.',
  signupNewsletterMissing: 'Izvēlieties vismaz vienu jaunumu vēstuli.',
  signupRetry: 'Nospiediet pogu vēlreiz.',
  signupSending: 'Notiek sūtīšana…',
  signupSlow: 'Sūtīšana aizņem ilgāku laiku nekā parasti.',
  signupPendingConfirmation: 'Pārbaudiet pastkasti un atveriet saiti ziņojumā, ko nosūtījām.',
  signupChoicesKept:
    'Ja jums jau ir konts, saite jūs pierakstīs kontā un jūsu jaunumu vēstules nemainīsies. Tās varat izvēlēties savā kontā.',
  signupSubscribed: 'Pieteikums ir pieņemts.',
  signupAlready: 'Šī adrese jau bija pieteikta.',
  signupRejected: 'Pieteikums netika pieņemts.',
  signupRateLimited: 'Pārāk daudz mēģinājumu. Uzgaidiet dažas minūtes un mēģiniet vēlreiz.',
  signupUnreachable:
    'Mēs nesaņēmām atbildi, tāpēc nezinām, vai izdevās. Jūsu dati joprojām ir šeit, un varat tos nosūtīt vēlreiz.',
  signupOffline:
    'Šķiet, ka nav savienojuma. Jūsu dati joprojām ir šeit, un varēsiet tos nosūtīt, kad savienojums būs atjaunots.',
  signupOnline: 'Savienojums ir atjaunots. Tagad varat sūtīt.',
  signupResult: '{newsletter}: {result}',
  lineReaderTime: '{time} pēc jūsu laika',
  signupBoxMissing: 'Atzīmējiet lauciņu, ja piekrītat: “{box}”',
  signupAlmostDone: 'Vēl viens solis',
  signupDone: 'Paldies',
  signupChosen: 'Jūsu izvēle: {newsletters}',
  signupOpenInbox: 'Atvērt {provider}',
  signupStartAgain: 'Pieteikt citu adresi',
  lineByline: 'Autors: {names}',
  lineLocation: '{name} ({place})',
  lineRole: '{name} ({role})',
  linePublished: 'Publicēts {date}',
  lineUpdated: 'Atjaunināts {date}',
  lineOriginal: 'Sākotnēji publicēja {publisher}',
  lineLicensed: 'Sākotnēji publicēja {publisher}, licence {license}',
  lineCorrection: 'Labojums, {date}: {text}',
  lineCorrectionUndated: 'Labojums: {text}',
  lineClarification: 'Precizējums, {date}: {text}',
  lineClarificationUndated: 'Precizējums: {text}',
  skipToMain: 'Pāriet uz saturu',
  signupNewsletters: 'Jaunumu vēstules',
  signupEmail: 'E-pasta adrese',
  signupName: 'Vārds',
  signupSubmit: 'Pieteikties',
  signupSample: 'Vēstules {newsletter} paraugs',
  signupSkipPast: 'Izlaist jaunumu vēstuli',
  signupEnd: 'Jaunumu vēstules beigas',
};

registerMessages('lv', messages);

export default messages;
