import { registerMessages } from '../localize.js';
import { type Messages } from '../messages.types.js';

const messages: Messages = {
  photoShow: 'Mostra la foto',
  photoHide: 'Amaga la foto',
  photoViewer: 'Visor de fotos',
  photoOf: 'Foto {n} de {total}',
  photoClose: 'Tanca',
  photoPrevious: 'Foto anterior',
  photoNext: 'Foto següent',
  photoFull: 'Mida completa',
  photoFailed: 'No s’ha pogut carregar la foto gran. Aquesta és la petita.',
  signupEmailMissing: 'Introduïu la vostra adreça electrònica.',
  signupEmailInvalid: 'Introduïu una adreça electrònica com name@example.org.',
  signupNewsletterMissing: 'Trieu com a mínim un butlletí.',
  signupRetry: 'Premeu el botó una altra vegada.',
  signupSending: 'S’està enviant…',
  signupSlow: 'L’enviament triga més del que és habitual.',
  signupPendingConfirmation: 'Consulteu la safata d’entrada i seguiu l’enllaç del missatge que us hem enviat.',
  signupChoicesKept:
    'Si ja teniu un compte, l’enllaç us hi fa entrar i els vostres butlletins es queden com estan. Els podeu triar al vostre compte.',
  signupSubscribed: 'Us hi heu subscrit.',
  signupAlready: 'Aquesta adreça ja estava subscrita.',
  signupRejected: 'La subscripció no s’ha acceptat.',
  signupRateLimited: 'Massa intents. Espereu uns minuts i torneu-ho a provar.',
  signupUnreachable:
    'No hem rebut resposta i no sabem si ha funcionat. Les vostres dades encara són aquí i les podeu tornar a enviar.',
  signupOffline:
    'Sembla que no teniu connexió. Les vostres dades encara són aquí i les podreu enviar quan torneu a tenir connexió.',
  signupOnline: 'Torneu a tenir connexió. Ja ho podeu enviar.',
  signupResult: '{newsletter}: {result}',
  lineReaderTime: '{time} a la vostra hora',
  signupBoxMissing: 'Marqueu la casella si hi esteu d’acord: «{box}»',
  signupAlmostDone: 'Un pas més',
  signupDone: 'Gràcies',
  signupChosen: 'Heu triat: {newsletters}',
  signupOpenInbox: 'Obre {provider}',
  signupStartAgain: 'Subscriu una altra adreça',
  lineByline: 'Per {names}',
  lineLocation: '{name} ({place})',
  lineRole: '{name} ({role})',
  linePublished: 'Publicat: {date}',
  lineUpdated: 'Actualitzat: {date}',
  lineOriginal: 'Publicat originalment per {publisher}',
  lineLicensed: 'Publicat originalment per {publisher}, llicència {license}',
  lineCorrection: 'Correcció, {date}: {text}',
  lineCorrectionUndated: 'Correcció: {text}',
  lineClarification: 'Aclariment, {date}: {text}',
  lineClarificationUndated: 'Aclariment: {text}',
  skipToMain: 'Ves al contingut',
  signupNewsletters: 'Butlletins',
  signupEmail: 'Adreça electrònica',
  signupName: 'Nom',
  signupSubmit: 'Subscriu-m’hi',
  signupSample: 'Mostra de {newsletter}',
  signupSkipPast: 'Salta el butlletí',
  signupEnd: 'Final del butlletí',
};

registerMessages('ca', messages);

export default messages;
