import { registerMessages } from '../localize.js';

registerMessages('de', {
  photoShow: 'Foto zeigen',
  photoHide: 'Foto verbergen',
  photoOf: 'Foto {n} von {total}',
  photoClose: 'Schließen',
  photoPrevious: 'Vorheriges',
  photoNext: 'Nächstes',
  photoFull: 'Volle Größe',
  photoFailed: 'Das große Foto ließ sich nicht laden. Dies ist das Foto der Seite.',
  signupEmailMissing: 'Geben Sie Ihre E-Mail-Adresse ein.',
  signupEmailInvalid: 'Geben Sie eine E-Mail-Adresse wie name@example.org ein.',
  signupNewsletterMissing: 'Wählen Sie mindestens einen Newsletter.',
  signupRetry: 'Bitte drücken Sie noch einmal auf die Schaltfläche.',
  signupSending: 'Wird gesendet …',
  signupSlow: 'Wird noch gesendet: Die Antwort lässt auf sich warten.',
  signupPendingConfirmation: 'Sehen Sie in Ihr Postfach und folgen Sie dem Link in unserer Nachricht.',
  signupChoicesKept:
    'Haben Sie schon ein Konto, meldet der Link Sie an und Ihre Newsletter bleiben, wie sie sind: Wählen Sie sie in Ihrem Konto.',
  signupSubscribed: 'Sie sind angemeldet.',
  signupAlready: 'Sie waren bereits angemeldet.',
  signupRejected: 'Das wurde nicht angenommen.',
  signupRateLimited: 'Zu viele Versuche. Warten Sie einige Minuten und senden Sie es dann noch einmal.',
  signupUnreachable:
    'Es kam keine Antwort; wir wissen nicht, ob es geklappt hat. Ihre Eingaben sind noch da und lassen sich noch einmal senden.',
  signupOffline: 'Sie sind offline. Ihre Eingaben bleiben hier, bis Sie wieder verbunden sind.',
  signupOnline: 'Sie sind wieder verbunden: Senden Sie es jetzt.',
  signupResult: '{newsletter}: {result}',
  lineReaderTime: '{time} Ihrer Zeit',
  signupBoxMissing: 'Setzen Sie das Häkchen, wenn Sie zustimmen: „{box}“',
});
