import { registerMessages } from '../localize.js';

registerMessages('pt', {
  photoShow: 'Mostrar a foto',
  photoHide: 'Ocultar a foto',
  photoOf: 'Foto {n} de {total}',
  photoClose: 'Fechar',
  photoPrevious: 'Anterior',
  photoNext: 'Próxima',
  photoFull: 'Tamanho original',
  photoFailed: 'Não foi possível carregar a foto grande. Esta é a da página.',
  signupEmailMissing: 'Digite o seu e-mail.',
  signupEmailInvalid: 'Digite um e-mail como nome@example.org.',
  signupNewsletterMissing: 'Escolha pelo menos uma newsletter.',
  signupRetry: 'Pressione o botão mais uma vez.',
  signupSending: 'Enviando…',
  signupSlow: 'Ainda enviando: a resposta está demorando.',
  signupPendingConfirmation: 'Veja a sua caixa de entrada e siga o link da mensagem que enviamos.',
  signupChoicesKept:
    'Se você já tem uma conta, o link faz o login e as suas newsletters continuam como estão: escolha-as na sua conta.',
  signupSubscribed: 'Inscrição feita.',
  signupAlready: 'Você já tem uma inscrição.',
  signupRejected: 'O envio não foi aceito.',
  signupRateLimited: 'Muitas tentativas. Espere alguns minutos e envie de novo.',
  signupUnreachable:
    'Não houve resposta, e não sabemos se deu certo. O que você digitou continua aqui para enviar de novo.',
  signupOffline: 'Você está sem conexão. O que você digitou continua aqui para enviar quando ela voltar.',
  signupOnline: 'A conexão voltou: envie agora.',
  signupResult: '{newsletter}: {result}',
  lineReaderTime: '{time} no seu fuso horário',
  signupBoxMissing: 'Marque a caixa se concordar: “{box}”',
});
