import { registerMessages } from '../localize.js';
import { type Messages } from '../messages.types.js';

const messages: Messages = {
  photoShow: 'Показать фото',
  photoHide: 'Скрыть фото',
  photoViewer: 'Просмотр фотографий',
  photoOf: 'Фото {n} из {total}',
  photoClose: 'Закрыть',
  photoPrevious: 'Предыдущее фото',
  photoNext: 'Следующее фото',
  photoFull: 'Полный размер',
  photoFailed: 'Не удалось загрузить большое фото. Это уменьшенное.',
  signupEmailMissing: 'Введите адрес электронной почты.',
  signupEmailInvalid: 'Введите адрес электронной почты вида name@example.org.',
  signupNewsletterMissing: 'Выберите хотя бы одну рассылку.',
  signupRetry: 'Нажмите кнопку ещё раз.',
  signupSending: 'Отправляем…',
  signupSlow: 'Всё ещё отправляем. Это занимает больше времени, чем обычно.',
  signupPendingConfirmation: 'Проверьте почту и перейдите по ссылке в нашем письме.',
  signupChoicesKept:
    'Если у вас уже есть аккаунт, ссылка выполнит вход, а ваши рассылки не изменятся. Выбрать их можно в аккаунте.',
  signupSubscribed: 'Вы подписались.',
  signupAlready: 'Вы уже были подписаны.',
  signupRejected: 'Подписка не принята.',
  signupRateLimited: 'Слишком много попыток. Подождите несколько минут и попробуйте снова.',
  signupUnreachable:
    'Мы не получили ответа и не знаем, всё ли удалось. Ваши данные по-прежнему здесь, их можно отправить ещё раз.',
  signupOffline:
    'Похоже, нет соединения. Ваши данные по-прежнему здесь, их можно будет отправить, когда соединение восстановится.',
  signupOnline: 'Соединение восстановлено. Можно отправлять.',
  signupResult: '{newsletter}: {result}',
  lineReaderTime: '{time} по вашему времени',
  signupBoxMissing: 'Поставьте отметку, если согласны: «{box}»',
  signupAlmostDone: 'Ещё один шаг',
  signupDone: 'Спасибо',
  signupChosen: 'Вы выбрали: {newsletters}',
  signupOpenInbox: 'Открыть {provider}',
  signupStartAgain: 'Подписать другой адрес',
  lineByline: 'Текст: {names}',
  lineLocation: '{name} ({place})',
  lineRole: '{name} ({role})',
  linePublished: 'Опубликовано {date}',
  lineUpdated: 'Обновлено {date}',
  lineOriginal: 'Впервые опубликовано: {publisher}',
  lineLicensed: 'Впервые опубликовано: {publisher}, лицензия {license}',
  lineCorrection: 'Исправление, {date}: {text}',
  lineCorrectionUndated: 'Исправление: {text}',
  lineClarification: 'Уточнение, {date}: {text}',
  lineClarificationUndated: 'Уточнение: {text}',
  skipToMain: 'Перейти к основному содержанию',
  signupNewsletters: 'Рассылки',
  signupEmail: 'Адрес электронной почты',
  signupName: 'Имя',
  signupSubmit: 'Подписаться',
  signupSample: 'Образец рассылки {newsletter}',
  signupSkipPast: 'Пропустить рассылку',
  signupEnd: 'Конец рассылки',
};

registerMessages('ru', messages);

export default messages;
