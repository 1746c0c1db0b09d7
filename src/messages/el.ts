import { registerMessages } from '../localize.js';
import { type Messages } from '../messages.types.js';

const messages: Messages = {
  photoShow: 'Εμφάνιση φωτογραφίας',
  photoHide: 'Απόκρυψη φωτογραφίας',
  photoViewer: 'Προβολή φωτογραφιών',
  photoOf: 'Φωτογραφία {n} από {total}',
  photoClose: 'Κλείσιμο',
  photoPrevious: 'Προηγούμενη φωτογραφία',
  photoNext: 'Επόμενη φωτογραφία',
  photoFull: 'Πλήρες μέγεθος',
  photoFailed: 'Η μεγάλη φωτογραφία δεν φορτώθηκε. Αυτή είναι η μικρότερη.',
  signupEmailMissing: 'Γράψτε τη διεύθυνση email σας.',
  signupEmailInvalid: 'Γράψτε μια διεύθυνση email όπως name@example.org.',
  signupNewsletterMissing: 'Επιλέξτε τουλάχιστον ένα ενημερωτικό δελτίο.',
  signupRetry: 'Πατήστε το κουμπί άλλη μία φορά.',
  signupSending: 'Αποστολή…',
  signupSlow: 'Η αποστολή συνεχίζεται. Διαρκεί περισσότερο από το συνηθισμένο.',
  signupPendingConfirmation: 'Δείτε τα εισερχόμενά σας και ακολουθήστε τον σύνδεσμο στο μήνυμα που στείλαμε.',
  signupChoicesKept:
    'Αν έχετε ήδη λογαριασμό, ο σύνδεσμος σας συνδέει και τα ενημερωτικά σας δελτία μένουν ως έχουν. Μπορείτε να τα επιλέξετε στον λογαριασμό σας.',
  signupSubscribed: 'Η εγγραφή σας ολοκληρώθηκε.',
  signupAlready: 'Ήσασταν ήδη εγγεγραμμένοι.',
  signupRejected: 'Η εγγραφή δεν έγινε δεκτή.',
  signupRateLimited: 'Πολλές προσπάθειες. Περιμένετε λίγα λεπτά και δοκιμάστε ξανά.',
  signupUnreachable:
    'Δεν λάβαμε απάντηση, οπότε δεν ξέρουμε αν πέτυχε. Τα στοιχεία σας είναι ακόμη εδώ και μπορείτε να τα στείλετε ξανά.',
  signupOffline:
    'Φαίνεται ότι είστε εκτός σύνδεσης. Τα στοιχεία σας είναι ακόμη εδώ και μπορείτε να τα στείλετε όταν συνδεθείτε.',
  signupOnline: 'Η σύνδεση επανήλθε. Μπορείτε να τα στείλετε τώρα.',
  signupResult: '{newsletter}: {result}',
  lineReaderTime: '{time} στην ώρα σας',
  signupBoxMissing: 'Σημειώστε το πλαίσιο αν συμφωνείτε: «{box}»',
  signupAlmostDone: 'Ένα βήμα ακόμη',
  signupDone: 'Ευχαριστούμε',
  signupChosen: 'Επιλέξατε: {newsletters}',
  signupOpenInbox: 'Άνοιγμα {provider}',
  signupStartAgain: 'Εγγραφή άλλης διεύθυνσης',
  lineByline: 'Κείμενο: {names}',
  lineLocation: '{name} ({place})',
  lineRole: '{name} ({role})',
  linePublished: 'Δημοσίευση: {date}',
  lineUpdated: 'Ενημέρωση: {date}',
  lineOriginal: 'Πρώτη δημοσίευση: {publisher}',
  lineLicensed: 'Πρώτη δημοσίευση: {publisher}, άδεια {license}',
  lineCorrection: 'Διόρθωση, {date}: {text}',
  lineCorrectionUndated: 'Διόρθωση: {text}',
  lineClarification: 'Διευκρίνιση, {date}: {text}',
  lineClarificationUndated: 'Διευκρίνιση: {text}',
  skipToMain: 'Μετάβαση στο περιεχόμενο',
  signupNewsletters: 'Ενημερωτικά δελτία',
  signupEmail: 'Διεύθυνση email',
  signupName: 'Όνομα',
  signupSubmit: 'Εγγραφή',
  signupSample: 'Δείγμα του {newsletter}',
  signupSkipPast: 'Παράλειψη ενημερωτικού δελτίου',
  signupEnd: 'Τέλος ενημερωτικού δελτίου',
};

registerMessages('el', messages);

export default messages;
