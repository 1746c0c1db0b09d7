import { registerMessages } from '../localize.js';

registerMessages('it', {
  photoShow: 'Mostra la foto',
  photoHide: 'Nascondi la foto',
  photoOf: 'Foto {n} di {total}',
  photoClose: 'Chiudi',
  photoPrevious: 'Precedente',
  photoNext: 'Successiva',
  photoFull: 'Dimensione intera',
  photoFailed: 'Impossibile caricare la foto grande. Questa è quella della pagina.',
  signupEmailMissing: 'Inserisci il tuo indirizzo e-mail.',
  signupEmailInvalid: 'Inserisci un indirizzo e-mail come nome@example.org.',
  signupNewsletterMissing: 'Scegli almeno una newsletter.',
  signupRetry: 'Premi ancora una volta il pulsante.',
  signupSending: 'Invio in corso…',
  signupSlow: 'Invio ancora in corso: la risposta tarda ad arrivare.',
  signupPendingConfirmation: 'Controlla la posta e segui il link nel messaggio che ti abbiamo inviato.',
  signupChoicesKept:
    'Se hai già un account, il link ti fa accedere e le tue newsletter restano come sono: sceglile nel tuo account.',
  signupSubscribed: 'L’iscrizione è fatta.',
  signupAlready: 'L’iscrizione era già attiva.',
  signupRejected: 'La richiesta non è stata accettata.',
  signupRateLimited: 'Troppi tentativi. Aspetta qualche minuto e invia di nuovo.',
  signupUnreachable:
    'Nessuna risposta: non sappiamo se l’invio è riuscito. Quello che hai scritto è ancora qui, pronto per un nuovo invio.',
  signupOffline: 'Sei offline. Quello che hai scritto resta qui, da inviare quando torna la connessione.',
  signupOnline: 'La connessione è tornata: invia ora.',
  signupResult: '{newsletter}: {result}',
  lineReaderTime: '{time} nel tuo fuso orario',
  signupBoxMissing: 'Spunta la casella se accetti: «{box}»',
});
