import { registerMessages } from '../localize.js';

registerMessages('nl', {
  photoShow: 'Foto tonen',
  photoHide: 'Foto verbergen',
  photoOf: 'Foto {n} van {total}',
  photoClose: 'Sluiten',
  photoPrevious: 'Vorige',
  photoNext: 'Volgende',
  photoFull: 'Volledige grootte',
  photoFailed: 'De grote foto kon niet worden geladen. Dit is die van de pagina.',
  signupEmailMissing: 'Vul uw e-mailadres in.',
  signupEmailInvalid: 'Vul een e-mailadres in zoals naam@example.org.',
  signupNewsletterMissing: 'Kies minstens één nieuwsbrief.',
  signupRetry: 'Druk nog een keer op de knop.',
  signupSending: 'Bezig met verzenden…',
  signupSlow: 'Nog bezig met verzenden: het antwoord laat op zich wachten.',
  signupPendingConfirmation: 'Kijk in uw inbox en volg de link in het bericht dat we hebben gestuurd.',
  signupChoicesKept:
    'Hebt u al een account, dan meldt de link u aan en blijven uw nieuwsbrieven zoals ze zijn: kies ze in uw account.',
  signupSubscribed: 'U bent aangemeld.',
  signupAlready: 'U was al aangemeld.',
  signupRejected: 'Dit is niet geaccepteerd.',
  signupRateLimited: 'Te veel pogingen. Wacht een paar minuten en verzend het dan opnieuw.',
  signupUnreachable:
    'Er kwam geen antwoord, dus we weten niet of het gelukt is. Wat u hebt ingevuld staat er nog, om opnieuw te verzenden.',
  signupOffline: 'U bent offline. Wat u hebt ingevuld blijft staan, om te verzenden als u weer verbinding hebt.',
  signupOnline: 'U hebt weer verbinding: verzend het nu.',
  signupResult: '{newsletter}: {result}',
  lineReaderTime: '{time} uw tijd',
  signupBoxMissing: 'Vink het vakje aan als u akkoord gaat: ‘{box}’',
});
