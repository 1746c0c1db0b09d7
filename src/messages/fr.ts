import { registerMessages } from '../localize.js';

registerMessages('fr', {
  photoShow: 'Afficher la photo',
  photoHide: 'Masquer la photo',
  photoOf: 'Photo {n} sur {total}',
  photoClose: 'Fermer',
  photoPrevious: 'Précédente',
  photoNext: 'Suivante',
  photoFull: 'Taille réelle',
  photoFailed: 'La grande photo n’a pas pu être chargée. Celle-ci est celle de la page.',
  signupEmailMissing: 'Saisissez votre adresse e-mail.',
  signupEmailInvalid: 'Saisissez une adresse e-mail comme nom@example.org.',
  signupNewsletterMissing: 'Choisissez au moins une newsletter.',
  signupRetry: 'Veuillez appuyer encore une fois sur le bouton.',
  signupSending: 'Envoi en cours…',
  signupSlow: 'Envoi toujours en cours : la réponse se fait attendre.',
  signupPendingConfirmation: 'Consultez votre messagerie et suivez le lien du message que nous vous avons envoyé.',
  signupChoicesKept:
    'Si vous avez déjà un compte, le lien vous y connecte et vos newsletters restent les mêmes : choisissez-les dans votre compte.',
  signupSubscribed: 'Votre inscription est enregistrée.',
  signupAlready: 'Vous êtes déjà inscrit·e.',
  signupRejected: 'L’inscription n’a pas été acceptée.',
  signupRateLimited: 'Trop de tentatives. Patientez quelques minutes, puis renvoyez.',
  signupUnreachable:
    'Aucune réponse : impossible de savoir si l’envoi a abouti. Votre saisie est toujours là, prête à être renvoyée.',
  signupOffline: 'Vous êtes hors ligne. Votre saisie est toujours là ; envoyez-la une fois la connexion rétablie.',
  signupOnline: 'La connexion est rétablie : vous pouvez envoyer.',
  signupResult: '{newsletter} : {result}',
  lineReaderTime: '{time} chez vous',
  signupBoxMissing: 'Cochez la case si vous acceptez : « {box} »',
});
