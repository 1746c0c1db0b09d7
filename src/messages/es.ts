import { registerMessages } from '../localize.js';

registerMessages('es', {
  photoShow: 'Mostrar la foto',
  photoHide: 'Ocultar la foto',
  photoOf: 'Foto {n} de {total}',
  photoClose: 'Cerrar',
  photoPrevious: 'Anterior',
  photoNext: 'Siguiente',
  photoFull: 'Tamaño completo',
  photoFailed: 'No se pudo cargar la foto grande. Esta es la de la página.',
  signupEmailMissing: 'Escriba su correo electrónico.',
  signupEmailInvalid: 'Escriba un correo electrónico como nombre@example.org.',
  signupNewsletterMissing: 'Elija al menos un boletín.',
  signupRetry: 'Pulse el botón una vez más.',
  signupSending: 'Enviando…',
  signupSlow: 'Sigue enviándose: la respuesta tarda en llegar.',
  signupPendingConfirmation: 'Revise su correo y siga el enlace del mensaje que le hemos enviado.',
  signupChoicesKept:
    'Si ya tiene una cuenta, el enlace inicia la sesión y sus boletines no cambian: elíjalos en su cuenta.',
  signupSubscribed: 'Se ha suscrito.',
  signupAlready: 'Ya tenía una suscripción.',
  signupRejected: 'No se ha aceptado.',
  signupRateLimited: 'Demasiados intentos. Espere unos minutos y vuelva a enviarlo.',
  signupUnreachable:
    'No ha llegado ninguna respuesta y no sabemos si ha funcionado. Lo que escribió sigue aquí para volver a enviarlo.',
  signupOffline: 'No tiene conexión. Lo que escribió sigue aquí para enviarlo cuando vuelva.',
  signupOnline: 'Vuelve a tener conexión: envíelo ahora.',
  signupResult: '{newsletter}: {result}',
  lineReaderTime: '{time}, su hora local',
  signupBoxMissing: 'Marque la casilla si está de acuerdo: «{box}»',
});
