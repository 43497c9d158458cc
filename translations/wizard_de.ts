<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AccountCard</name>
    <message>
        <source>Your SmileTPS account</source>
        <translation>Ihr SmileTPS-Konto</translation>
    </message>
    <message>
        <source>Address of SmileTPS</source>
        <translation>Adresse von SmileTPS</translation>
    </message>
    <message>
        <source>E-mail or login at SmileTPS</source>
        <translation>E-Mail oder Login bei SmileTPS</translation>
    </message>
    <message>
        <source>Password at SmileTPS</source>
        <translation>Passwort bei SmileTPS</translation>
    </message>
    <message>
        <source>The address at which you open SmileTPS in your browser</source>
        <translation>Die Adresse, unter der Sie SmileTPS im Browser öffnen</translation>
    </message>
    <message>
        <source>With which you sign in to SmileTPS, not to IDS</source>
        <translation>Womit Sie sich bei SmileTPS anmelden, nicht bei IDS</translation>
    </message>
    <message>
        <source>Used once to sign in to SmileTPS; it is not kept</source>
        <translation>Nur einmal zur Anmeldung bei SmileTPS; es wird nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Yes, my browser shows exactly this: {host}</source>
        <translation>Ja, mein Browser zeigt genau das: {host}</translation>
    </message>
    <message>
        <source>Blanks around the address were taken out.</source>
        <translation>Leerzeichen um die Adresse wurden entfernt.</translation>
    </message>
    <message>
        <source>The beginning of the address was put right.</source>
        <translation>Der Anfang der Adresse wurde berichtigt.</translation>
    </message>
    <message>
        <source>http was changed to https, the secure kind.</source>
        <translation>http wurde durch https ersetzt, die sichere Art.</translation>
    </message>
    <message>
        <source>The port was taken out: it never speaks securely.</source>
        <translation>Der Port wurde entfernt: Er bietet keine sichere Verbindung.</translation>
    </message>
    <message>
        <source>A dot at the end of the name was taken out.</source>
        <translation>Der Punkt am Ende des Namens wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>ActionLine</name>
    <message>
        <source>Show in the picture</source>
        <translation>Im Bild zeigen</translation>
    </message>
    <message>
        <source>Marks this place in the picture</source>
        <translation>Markiert diese Stelle im Bild</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>&amp;Small, beside the browser</source>
        <translation>Klein, neben dem &amp;Browser</translation>
    </message>
    <message>
        <source>Step {number} of {of}: {title}</source>
        <translation>Schritt {number} von {of}: {title}</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>Do it by hand</source>
        <translation>Von Hand eintragen</translation>
    </message>
    <message>
        <source>1. Sign in to SmileTPS in your browser and open the settings of your account.</source>
        <translation>1. Melden Sie sich im Browser bei SmileTPS an und öffnen Sie die Einstellungen Ihres Kontos.</translation>
    </message>
    <message>
        <source>2. Enter these two:</source>
        <translation>2. Tragen Sie diese beiden Angaben ein:</translation>
    </message>
    <message>
        <source>3. Press {button} on SmileTPS. Then we can check whether it arrived.</source>
        <translation>3. Klicken Sie bei SmileTPS auf {button}. Danach können wir nachsehen, ob alles angekommen ist.</translation>
    </message>
    <message>
        <source>staff login</source>
        <translation>Personal-Login</translation>
    </message>
    <message>
        <source>staff password</source>
        <translation>Personal-Passwort</translation>
    </message>
    <message>
        <source>Open SmileTPS</source>
        <translation>SmileTPS öffnen</translation>
    </message>
    <message>
        <source>Open SmileTPS in the browser</source>
        <translation>SmileTPS im Browser öffnen</translation>
    </message>
    <message>
        <source>Check whether it arrived</source>
        <translation>Nachsehen, ob es angekommen ist</translation>
    </message>
    <message>
        <source>Signs in to SmileTPS and looks; changes nothing</source>
        <translation>Meldet sich bei SmileTPS an und sieht nur nach; ändert nichts</translation>
    </message>
</context>
<context>
    <name>CausesPanel</name>
    <message>
        <source>I do not see this on IDS</source>
        <translation>Ich sehe das auf IDS nicht</translation>
    </message>
    <message>
        <source>Something else? Write down what you see:</source>
        <translation>Etwas anderes? Schreiben Sie auf, was zu sehen ist:</translation>
    </message>
    <message>
        <source>What looks different on IDS</source>
        <translation>Was auf IDS anders aussieht</translation>
    </message>
    <message>
        <source>Goes into the report for support. Do not write any password here.</source>
        <translation>Kommt in den Bericht für den Support. Schreiben Sie hier kein Passwort hin.</translation>
    </message>
    <message>
        <source>Save this note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Print a sheet for the doctor</source>
        <translation>Blatt für den Arzt drucken</translation>
    </message>
    <message>
        <source>One page with all the steps, without any password</source>
        <translation>Eine Seite mit allen Schritten, ohne Passwort</translation>
    </message>
    <message>
        <source>The note is kept</source>
        <translation>Die Notiz ist aufbewahrt</translation>
    </message>
</context>
<context>
    <name>CharacterWords</name>
    <message>
        <source>Character {number} of {of}: {name}.</source>
        <translation>Zeichen {number} von {of}: {name}.</translation>
    </message>
    <message>
        <source>{name} “{character}”</source>
        <translation>{name} „{character}“</translation>
    </message>
    <message>
        <source>Cyrillic letter</source>
        <translation>kyrillischer Buchstabe</translation>
    </message>
    <message>
        <source>Greek letter</source>
        <translation>griechischer Buchstabe</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <source>letter of another alphabet</source>
        <translation>Buchstabe eines anderen Alphabets</translation>
    </message>
    <message>
        <source>space at the beginning or the end</source>
        <translation>Leerzeichen am Anfang oder am Ende</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>an unusual kind of space</source>
        <translation>ungewöhnliches Leerzeichen</translation>
    </message>
    <message>
        <source>invisible character</source>
        <translation>unsichtbares Zeichen</translation>
    </message>
    <message>
        <source>line break</source>
        <translation>Zeilenumbruch</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>dot, as pages show in place of a password</source>
        <translation>Punkt, wie ihn Seiten statt eines Passworts zeigen</translation>
    </message>
    <message>
        <source>wide or ornamental character</source>
        <translation>breites oder verziertes Zeichen</translation>
    </message>
    <message>
        <source>accent that stands apart from its letter</source>
        <translation>Akzent, der von seinem Buchstaben getrennt steht</translation>
    </message>
    <message>
        <source>character that was damaged on its way</source>
        <translation>Zeichen, das unterwegs beschädigt wurde</translation>
    </message>
    <message>
        <source>character without a meaning</source>
        <translation>Zeichen ohne Bedeutung</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Check at SmileTPS</source>
        <translation>Bei SmileTPS nachsehen</translation>
    </message>
    <message>
        <source>Is the login {login} still saved at {address}? Nothing is changed.</source>
        <translation>Ist das Login {login} unter {address} noch gespeichert? Es wird nichts geändert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Password at SmileTPS</source>
        <translation>Passwort bei SmileTPS</translation>
    </message>
    <message>
        <source>Used once; it is not kept</source>
        <translation>Nur einmal gebraucht; es wird nicht aufbewahrt</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>The data is being sent to SmileTPS.</source>
        <translation>Die Daten werden gerade an SmileTPS gesendet.</translation>
    </message>
    <message>
        <source>If you stop now, the wizard still finds out what was done, and tells you at the next start if it could not.</source>
        <translation>Wenn Sie jetzt abbrechen, stellt das Programm noch fest, was geschehen ist. Gelingt das nicht, sagt es Ihnen das beim nächsten Start.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Abbrechen und schließen</translation>
    </message>
    <message>
        <source>Let it finish</source>
        <translation>Zu Ende bringen lassen</translation>
    </message>
    <message>
        <source>Close the wizard now?</source>
        <translation>Das Programm jetzt schließen?</translation>
    </message>
    <message>
        <source>Next time you can continue from this step. Passwords are not kept, and the roles must be ticked again.</source>
        <translation>Beim nächsten Mal geht es bei diesem Schritt weiter. Passwörter werden nicht aufbewahrt, und die Rollen müssen Sie neu ankreuzen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>This computer will forget the entry and any kept password. The account itself stays active: switch it off on IDS under Konto, Personel, and remove it from the SmileTPS settings.</source>
        <translation>Dieser Computer vergisst den Eintrag und das Passwort, falls es aufbewahrt wurde. Das Konto selbst bleibt bestehen: Schalten Sie es auf IDS unter Konto, Personel ab und entfernen Sie es aus den Einstellungen von SmileTPS.</translation>
    </message>
    <message>
        <source>Unlink {login}?</source>
        <translation>{login} trennen?</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>There is nothing to copy yet</source>
        <translation>Es gibt noch nichts zu kopieren</translation>
    </message>
    <message>
        <source>Copied: {subject}</source>
        <translation>Kopiert: {subject}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Puts it on the clipboard</source>
        <translation>Kopiert in die Zwischenablage</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: {subject}</source>
        <translation>Kopieren: {subject}</translation>
    </message>
</context>
<context>
    <name>CreatedPage</name>
    <message>
        <source>Once IDS shows the new account, tick that above.</source>
        <translation>Sobald IDS das neue Konto zeigt, kreuzen Sie das oben an.</translation>
    </message>
    <message>
        <source>Say what IDS shows after you pressed Utwórz.</source>
        <translation>Geben Sie an, was IDS nach dem Klick auf Utwórz zeigt.</translation>
    </message>
    <message>
        <source>Choose another &amp;login</source>
        <translation>Anderes &amp;Login wählen</translation>
    </message>
    <message>
        <source>What does IDS show?</source>
        <translation>Was zeigt IDS?</translation>
    </message>
    <message>
        <source>The account was &amp;created</source>
        <translation>Das &amp;Konto wurde angelegt</translation>
    </message>
    <message>
        <source>The &amp;name is taken</source>
        <translation>Der &amp;Name ist vergeben</translation>
    </message>
    <message>
        <source>Something e&amp;lse</source>
        <translation>&amp;Etwas anderes</translation>
    </message>
    <message>
        <source>Somebody uses this login already. Choose another one here, then correct it on IDS.</source>
        <translation>Dieses Login ist schon vergeben. Wählen Sie hier ein anderes und berichtigen Sie es dann auf IDS.</translation>
    </message>
    <message>
        <source>Below are problems that others have met. Go on once IDS shows the new account.</source>
        <translation>Unten stehen Ursachen, auf die andere gestoßen sind. Gehen Sie weiter, sobald IDS das neue Konto zeigt.</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>Open; press to close</source>
        <translation>Offen; drücken zum Schließen</translation>
    </message>
    <message>
        <source>Closed; press to open</source>
        <translation>Geschlossen; drücken zum Öffnen</translation>
    </message>
</context>
<context>
    <name>DoctorCard</name>
    <message>
        <source>For which doctor?</source>
        <translation>Für welchen Arzt?</translation>
    </message>
    <message>
        <source>Name of the doctor</source>
        <translation>Name des Arztes</translation>
    </message>
    <message>
        <source>So that you find the entry again when there are several</source>
        <translation>Damit Sie den Eintrag wiederfinden, wenn es mehrere gibt</translation>
    </message>
    <message>
        <source>The doctor&apos;s own login on IDS (you may leave it empty)</source>
        <translation>Login des Arztes auf IDS (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Only to warn you if it is typed as the staff login by mistake. Never the password.</source>
        <translation>Nur als Warnung, falls es versehentlich als Personal-Login eingegeben wird. Geben Sie hier nie das Passwort ein.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>What was handed over</source>
        <translation>Was übergeben wurde</translation>
    </message>
    <message>
        <source>Save a &amp;receipt</source>
        <translation>&amp;Beleg speichern</translation>
    </message>
    <message>
        <source>Save a receipt</source>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <source>A PDF file with who, when and which role; no password is in it</source>
        <translation>Eine PDF-Datei: wer, wann und mit welcher Rolle; ohne Passwort</translation>
    </message>
    <message>
        <source>Save a &amp;calendar reminder</source>
        <translation>&amp;Kalendererinnerung speichern</translation>
    </message>
    <message>
        <source>Save a calendar reminder</source>
        <translation>Kalendererinnerung speichern</translation>
    </message>
    <message>
        <source>A file for your calendar program, for the day of renewal</source>
        <translation>Eine Datei für Ihr Kalenderprogramm, für den Tag der Erneuerung</translation>
    </message>
    <message>
        <source>The password is kept in {store}.</source>
        <translation>Das Passwort ist aufbewahrt. Ort: {store}.</translation>
    </message>
    <message>
        <source>The password could not be taken out of {store}.</source>
        <translation>Das Passwort konnte nicht entfernt werden. Ort: {store}.</translation>
    </message>
    <message>
        <source>The password was taken out of {store}.</source>
        <translation>Das Passwort wurde entfernt. Ort: {store}.</translation>
    </message>
    <message>
        <source>&amp;Keep the staff password in {store}</source>
        <translation>&amp;Personal-Passwort aufbewahren. Ort: {store}</translation>
    </message>
    <message>
        <source>You do not need to: the next update asks for the new password anyway.</source>
        <translation>Nicht nötig: Die nächste Aktualisierung fragt ohnehin nach dem neuen Passwort.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Arzt</translation>
    </message>
    <message>
        <source>Staff login</source>
        <translation>Personal-Login</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Others report that the link must be renewed after some time. Renew it before {date}: open this wizard again and choose the doctor.</source>
        <translation>Andere berichten, dass der Zugang nach einiger Zeit erneuert werden muss. Erneuern Sie ihn vor dem {date}: Öffnen Sie dieses Programm wieder und wählen Sie den Arzt.</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Receipt: Staff Account for SmileTPS</source>
        <translation>Beleg: Staff Account für SmileTPS</translation>
    </message>
    <message>
        <source>Staff Account for SmileTPS: what to do on IDS</source>
        <translation>Staff Account für SmileTPS: was auf IDS zu tun ist</translation>
    </message>
    <message>
        <source>Renew the Staff Account of {name} for SmileTPS</source>
        <translation>Staff Account für SmileTPS erneuern: {name}</translation>
    </message>
    <message>
        <source>Open the SmileTPS wizard and choose the doctor.</source>
        <translation>Öffnen Sie den SmileTPS-Assistenten und wählen Sie den Arzt.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
</context>
<context>
    <name>GuidePicture</name>
    <message>
        <source>Click or press Enter to enlarge</source>
        <translation>Klicken oder Eingabetaste drücken zum Vergrößern</translation>
    </message>
</context>
<context>
    <name>GuideStep</name>
    <message>
        <source>Open IDS in the browser</source>
        <translation>IDS im Browser öffnen</translation>
    </message>
    <message>
        <source>Opens {address} in your own browser</source>
        <translation>Öffnet {address} in Ihrem eigenen Browser</translation>
    </message>
    <message>
        <source>address of IDS</source>
        <translation>Adresse von IDS</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Your browser does not know this copy and warns of its certificate. Here you may go on past the warning; never on a real site.</source>
        <translation>Ihr Browser kennt diese Kopie nicht und warnt vor ihrem Zertifikat. Hier dürfen Sie die Warnung übergehen; auf einer echten Seite nie.</translation>
    </message>
    <message>
        <source>These steps were last checked on {date}.</source>
        <translation>Zuletzt geprüft am {date}.</translation>
    </message>
    <message>
        <source>These steps were last checked on {date}: IDS may look different now.</source>
        <translation>Zuletzt geprüft am {date}. IDS sieht jetzt vielleicht anders aus.</translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message>
        <source>Nobody was here for 10 minutes, so the password was taken out. Type it again.</source>
        <translation>10 Minuten lang war niemand hier, darum wurde das Passwort entfernt. Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>Nobody was here for a long time, so the password was taken out. Make a new one, and set it on IDS too.</source>
        <translation>Lange war niemand hier, darum wurde das Passwort entfernt. Erzeugen Sie ein neues und setzen Sie es auch auf IDS.</translation>
    </message>
</context>
<context>
    <name>LoginField</name>
    <message>
        <source>Suggestions:</source>
        <translation>Vorschläge:</translation>
    </message>
    <message>
        <source>Use {login}</source>
        <translation>{login} verwenden</translation>
    </message>
    <message>
        <source>Puts this proposal into the login field</source>
        <translation>Trägt diesen Vorschlag in das Login-Feld ein</translation>
    </message>
</context>
<context>
    <name>LoginOffers</name>
    <message>
        <source>Update {name} instead</source>
        <translation>Stattdessen {name} aktualisieren</translation>
    </message>
    <message>
        <source>Goes to the update of the doctor with this login</source>
        <translation>Geht zur Aktualisierung des Arztes mit diesem Login</translation>
    </message>
    <message>
        <source>Split into login and password</source>
        <translation>In Login und Passwort trennen</translation>
    </message>
    <message>
        <source>Puts each part into its own field</source>
        <translation>Setzt jeden Teil in sein Feld</translation>
    </message>
</context>
<context>
    <name>LoginWords</name>
    <message>
        <source>This login is fine.</source>
        <translation>Dieses Login ist in Ordnung.</translation>
    </message>
    <message>
        <source>Taken out: {name}.</source>
        <translation>Entfernt: {name}.</translation>
    </message>
    <message>
        <source>The account was replaced by this one</source>
        <translation>Das Konto wurde durch dieses ersetzt</translation>
    </message>
    <message>
        <source>It is intended</source>
        <translation>So ist es gemeint</translation>
    </message>
    <message>
        <source>Did you mean: {login}</source>
        <translation>Vielleicht gemeint: {login}</translation>
    </message>
    <message>
        <source>Letters, digits and some symbols; no spaces.</source>
        <translation>Buchstaben, Ziffern und einige Symbole; keine Leerzeichen.</translation>
    </message>
    <message>
        <source>This is the example text of the site, not a login.</source>
        <translation>Das ist der Beispieltext der Seite, kein Login.</translation>
    </message>
    <message>
        <source>A character came along when it was copied.</source>
        <translation>Beim Kopieren ist ein Zeichen dazugekommen.</translation>
    </message>
    <message>
        <source>There is a space inside.</source>
        <translation>Darin ist ein Leerzeichen.</translation>
    </message>
    <message>
        <source>There is a line break inside.</source>
        <translation>Darin ist ein Zeilenumbruch.</translation>
    </message>
    <message>
        <source>A letter only looks right: it is from another alphabet.</source>
        <translation>Ein Buchstabe sieht nur richtig aus: Er stammt aus einem anderen Alphabet.</translation>
    </message>
    <message>
        <source>A character is not the ordinary one, such as a wide one.</source>
        <translation>Ein Zeichen ist nicht das gewöhnliche, etwa ein breites.</translation>
    </message>
    <message>
        <source>There is a character that no site can read.</source>
        <translation>Darin ist ein Zeichen, das keine Seite lesen kann.</translation>
    </message>
    <message>
        <source>A letter with an accent; IDS may not take it.</source>
        <translation>Ein Buchstabe mit Akzent; IDS nimmt ihn vielleicht nicht an.</translation>
    </message>
    <message>
        <source>A symbol that IDS may not take.</source>
        <translation>Ein Symbol, das IDS vielleicht nicht annimmt.</translation>
    </message>
    <message>
        <source>Too short: at least {limit} characters.</source>
        <translation>Zu kurz: mindestens {limit} Zeichen.</translation>
    </message>
    <message>
        <source>Too long: at most {limit} characters.</source>
        <translation>Zu lang: höchstens {limit} Zeichen.</translation>
    </message>
    <message>
        <source>This is the doctor&apos;s own login. SmileTPS must get the staff login.</source>
        <translation>Das ist das eigene Login des Arztes. SmileTPS muss das Personal-Login bekommen.</translation>
    </message>
    <message>
        <source>This is your SmileTPS sign-in, not the staff login.</source>
        <translation>Das ist Ihre Anmeldung bei SmileTPS, nicht das Personal-Login.</translation>
    </message>
    <message>
        <source>Another doctor is linked with this login already. Update that one on the start page, or correct the login.</source>
        <translation>Mit diesem Login ist schon ein anderer Arzt verknüpft. Aktualisieren Sie ihn auf der Startseite oder berichtigen Sie das Login.</translation>
    </message>
    <message>
        <source>Another login than before. Go on only if the Staff Account was replaced.</source>
        <translation>Ein anderes Login als bisher. Gehen Sie nur weiter, wenn das Staff Account ersetzt wurde.</translation>
    </message>
    <message>
        <source>Login and password are the same, or were swapped.</source>
        <translation>Login und Passwort sind gleich oder wurden vertauscht.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address, not a staff login.</source>
        <translation>Das sieht nach einer E-Mail-Adresse aus, nicht nach einem Personal-Login.</translation>
    </message>
    <message>
        <source>This looks like a clinic number, not a staff login.</source>
        <translation>Das sieht nach einer Praxisnummer aus, nicht nach einem Personal-Login.</translation>
    </message>
</context>
<context>
    <name>NameFields</name>
    <message>
        <source>The rest of the form (anything will do)</source>
        <translation>Der Rest des Formulars (beliebig)</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>(no name given)</source>
        <translation>(kein Name angegeben)</translation>
    </message>
    <message>
        <source>Doctor: {name}</source>
        <translation>Arzt: {name}</translation>
    </message>
    <message>
        <source>Staff login: {login}</source>
        <translation>Personal-Login: {login}</translation>
    </message>
    <message>
        <source>Role ticked: {role}</source>
        <translation>Angekreuzte Rolle: {role}</translation>
    </message>
    <message>
        <source>SmileTPS: {host}</source>
        <translation>SmileTPS: {host}</translation>
    </message>
    <message>
        <source>Date: {date}</source>
        <translation>Datum: {date}</translation>
    </message>
    <message>
        <source>What was handed over</source>
        <translation>Was übergeben wurde</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>The password is not on this sheet, on purpose.</source>
        <translation>Das Passwort steht absichtlich nicht auf diesem Blatt.</translation>
    </message>
    <message>
        <source>Wizard version: {version}</source>
        <translation>Version des Programms: {version}</translation>
    </message>
    <message>
        <source>Never give anybody the doctor&apos;s own password.</source>
        <translation>Geben Sie niemals jemandem das eigene Passwort des Arztes.</translation>
    </message>
    <message>
        <source>(leave empty)</source>
        <translation>(leer lassen)</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message numerus="yes">
        <source>%n dot(s) here. Count the dots on IDS: there must be as many.</source>
        <translation>
            <numerusform>Hier ist %n Punkt. Zählen Sie die Punkte auf IDS: Es müssen ebenso viele sein.</numerusform>
            <numerusform>Hier sind %n Punkte. Zählen Sie die Punkte auf IDS: Es müssen ebenso viele sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeat the password</source>
        <translation>Passwort wiederholen</translation>
    </message>
    <message>
        <source>Type the same password again</source>
        <translation>Geben Sie dasselbe Passwort noch einmal ein</translation>
    </message>
    <message>
        <source>The text on the clipboard has {count} characters; this field takes {most}. Nothing was pasted.</source>
        <translation>Der Text in der Zwischenablage hat {count} Zeichen; in dieses Feld passen {most}. Nichts wurde eingefügt.</translation>
    </message>
    <message>
        <source>A password is not copied from here. Use its Copy button.</source>
        <translation>Von hier wird kein Passwort kopiert. Verwenden Sie die Schaltfläche „Kopieren“.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Beide sind gleich.</translation>
    </message>
    <message>
        <source>The two are not the same. Show both with the eye and compare.</source>
        <translation>Die beiden sind nicht gleich. Zeigen Sie beide mit dem Auge an und vergleichen Sie.</translation>
    </message>
</context>
<context>
    <name>PasswordOffer</name>
    <message>
        <source>This looks like a login and a password together.</source>
        <translation>Das sieht nach Login und Passwort zusammen aus.</translation>
    </message>
    <message>
        <source>Split them</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>All of it is the password</source>
        <translation>Alles ist das Passwort</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>It is intended</source>
        <translation>So ist es gemeint</translation>
    </message>
</context>
<context>
    <name>PasswordWords</name>
    <message>
        <source>This password is fine.</source>
        <translation>Dieses Passwort ist in Ordnung.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>These are the dots that a page shows, not the password itself. Type the password.</source>
        <translation>Das sind die Punkte, die eine Seite zeigt, nicht das Passwort selbst. Geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>This looks like a copying mistake.</source>
        <translation>Das sieht nach einem Versehen beim Kopieren aus.</translation>
    </message>
    <message>
        <source>Too short: at least {limit} characters.</source>
        <translation>Zu kurz: mindestens {limit} Zeichen.</translation>
    </message>
    <message>
        <source>Too long: at most {limit} characters.</source>
        <translation>Zu lang: höchstens {limit} Zeichen.</translation>
    </message>
    <message>
        <source>Longer than {limit} characters: a site may cut it silently. Count the dots on IDS.</source>
        <translation>Länger als {limit} Zeichen: Eine Seite kann es stillschweigend kürzen. Zählen Sie die Punkte auf IDS.</translation>
    </message>
    <message>
        <source>Mix at least {limit} of: small letters, capitals, digits, symbols.</source>
        <translation>Mischen Sie mindestens {limit} Arten: Kleinbuchstaben, Großbuchstaben, Ziffern, Symbole.</translation>
    </message>
    <message>
        <source>The password holds a login. Were the two swapped?</source>
        <translation>Im Passwort steckt ein Login. Wurden die beiden vertauscht?</translation>
    </message>
    <message>
        <source>This looks like an e-mail address, not a password.</source>
        <translation>Das sieht nach einer E-Mail-Adresse aus, nicht nach einem Passwort.</translation>
    </message>
    <message>
        <source>This is your SmileTPS password. The staff needs one of its own.</source>
        <translation>Das ist Ihr SmileTPS-Passwort. Das Personal braucht ein eigenes.</translation>
    </message>
    <message>
        <source>The same password as before: nothing changed.</source>
        <translation>Dasselbe Passwort wie vorher: nichts hat sich geändert.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Close the picture</source>
        <translation>Bild schließen</translation>
    </message>
    <message>
        <source>Back to the step</source>
        <translation>Zurück zum Schritt</translation>
    </message>
    <message>
        <source>The arrow keys move the picture.</source>
        <translation>Die Pfeiltasten verschieben das Bild.</translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>PRACTICE – both sites are copies on this computer. Nothing leaves it. Do not type real passwords.</source>
        <translation>ÜBUNG – beide Seiten sind Kopien auf diesem Computer. Nichts verlässt ihn. Geben Sie keine echten Passwörter ein.</translation>
    </message>
    <message>
        <source>PRACTICE – not the real sites</source>
        <translation>ÜBUNG – nicht die echten Seiten</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>This computer has no credential store that can be used.</source>
        <translation>Dieser Computer hat keinen Passwortspeicher, der benutzt werden kann.</translation>
    </message>
    <message>
        <source>Nothing is kept. You do not need it: the wizard works without.</source>
        <translation>Es wird nichts aufbewahrt. Das macht nichts: Das Programm arbeitet auch ohne.</translation>
    </message>
    <message>
        <source>The credential store is locked.</source>
        <translation>Der Passwortspeicher ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or go on without keeping the password.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut, oder gehen Sie weiter, ohne das Passwort aufzubewahren.</translation>
    </message>
    <message>
        <source>The credential store did not let this program in.</source>
        <translation>Der Passwortspeicher hat dieses Programm nicht hineingelassen.</translation>
    </message>
    <message>
        <source>Allow access and try again, or go on without keeping the password.</source>
        <translation>Erlauben Sie den Zugriff und versuchen Sie es erneut, oder gehen Sie weiter, ohne das Passwort aufzubewahren.</translation>
    </message>
    <message>
        <source>The credential store gave back something else than was put in.</source>
        <translation>Der Passwortspeicher hat etwas anderes zurückgegeben, als hineingelegt wurde.</translation>
    </message>
    <message>
        <source>Nothing is kept. Go on without keeping the password.</source>
        <translation>Es wird nichts aufbewahrt. Gehen Sie weiter, ohne das Passwort aufzubewahren.</translation>
    </message>
    <message>
        <source>The password is too long for the credential store of this computer.</source>
        <translation>Das Passwort ist zu lang für den Passwortspeicher dieses Computers.</translation>
    </message>
    <message>
        <source>Go on without keeping the password.</source>
        <translation>Gehen Sie weiter, ohne das Passwort aufzubewahren.</translation>
    </message>
    <message>
        <source>The credential store does not answer.</source>
        <translation>Der Passwortspeicher antwortet nicht.</translation>
    </message>
    <message>
        <source>Go on without keeping the password, or restart this computer and try again.</source>
        <translation>Gehen Sie weiter, ohne das Passwort aufzubewahren, oder starten Sie den Computer neu und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The only credential store found would keep the password in readable form, so it is not used.</source>
        <translation>Der einzige gefundene Speicher würde das Passwort lesbar aufbewahren, darum wird er nicht benutzt.</translation>
    </message>
    <message>
        <source>SmileTPS has the data, but this computer could not keep the password.</source>
        <translation>SmileTPS hat die Daten, aber dieser Computer konnte das Passwort nicht aufbewahren.</translation>
    </message>
    <message>
        <source>Nothing is lost: the next update just asks for it again.</source>
        <translation>Nichts ist verloren: Die nächste Aktualisierung fragt einfach wieder danach.</translation>
    </message>
    <message>
        <source>The credential store reports a fault of its own. Its name for it: {named}.</source>
        <translation>Der Passwortspeicher meldet einen eigenen Fehler. Sein Name dafür: {named}.</translation>
    </message>
    <message>
        <source>Go on without keeping the password, or try again.</source>
        <translation>Gehen Sie weiter, ohne das Passwort aufzubewahren, oder versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The guide that comes with this program is damaged: {named}.</source>
        <translation>Die Anleitung, die zu diesem Programm gehört, ist beschädigt: {named}.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The site profile cannot be used: {named}.</source>
        <translation>Das Profil der SmileTPS-Seite kann nicht verwendet werden: {named}.</translation>
    </message>
    <message>
        <source>Ask the person who installed this program to correct the file.</source>
        <translation>Bitten Sie die Person, die dieses Programm installiert hat, die Datei zu berichtigen.</translation>
    </message>
    <message>
        <source>The settings file of this installation cannot be used: {named}.</source>
        <translation>Die Einstellungsdatei dieser Installation kann nicht verwendet werden: {named}.</translation>
    </message>
    <message>
        <source>The file with the linked doctors was damaged. It is kept as {named}.</source>
        <translation>Die Datei mit den verknüpften Ärzten war beschädigt. Sie bleibt als {named} erhalten.</translation>
    </message>
    <message>
        <source>The file with the linked doctors is of another version of this program. It is kept as {named}.</source>
        <translation>Die Datei mit den verknüpften Ärzten stammt von einer anderen Version dieses Programms. Sie bleibt als {named} erhalten.</translation>
    </message>
    <message>
        <source>Its window does not answer. Wait a minute and start the wizard again; if that does not help, restart this computer.</source>
        <translation>Sein Fenster antwortet nicht. Warten Sie eine Minute und starten Sie das Programm noch einmal; hilft das nicht, starten Sie den Computer neu.</translation>
    </message>
    <message>
        <source>The wizard starts without it. SmileTPS itself is not affected.</source>
        <translation>Das Programm beginnt ohne sie. SmileTPS selbst ist nicht betroffen.</translation>
    </message>
    <message>
        <source>The wizard uses its own copy from the last time. Nothing to do.</source>
        <translation>Das Programm verwendet seine eigene Kopie vom letzten Mal. Nichts ist zu tun.</translation>
    </message>
    <message>
        <source>This computer did not let the program write its file: {named}.</source>
        <translation>Dieser Computer ließ das Programm seine Datei nicht schreiben: {named}.</translation>
    </message>
    <message>
        <source>You can go on, but the next start will not know what was done here.</source>
        <translation>Sie können weitermachen, aber der nächste Start weiß nicht, was hier getan wurde.</translation>
    </message>
    <message>
        <source>This computer did not let the program note that it is about to send the data: {named}.</source>
        <translation>Dieser Computer ließ das Programm nicht vermerken, dass es gleich die Daten sendet: {named}.</translation>
    </message>
    <message>
        <source>Nothing was sent. Make room on the disk and try again, or enter the data by hand.</source>
        <translation>Es wurde nichts gesendet. Schaffen Sie Platz auf dem Datenträger und versuchen Sie es erneut, oder geben Sie die Daten von Hand ein.</translation>
    </message>
    <message>
        <source>The wizard is already open.</source>
        <translation>Das Programm ist schon geöffnet.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program.</source>
        <translation>In diesem Programm ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>What you typed is still here. Save the report and try again.</source>
        <translation>Was Sie eingegeben haben, ist noch da. Speichern Sie den Bericht und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program while the data was being saved, so nobody knows whether it arrived.</source>
        <translation>In diesem Programm ist beim Speichern der Daten etwas schiefgegangen; darum weiß niemand, ob sie angekommen sind.</translation>
    </message>
    <message>
        <source>Look what SmileTPS shows before you send anything again.</source>
        <translation>Sehen Sie nach, was SmileTPS zeigt, bevor Sie noch einmal etwas senden.</translation>
    </message>
    <message>
        <source>The file could not be written: {named}.</source>
        <translation>Die Datei konnte nicht geschrieben werden: {named}.</translation>
    </message>
    <message>
        <source>Choose another folder or name and try again.</source>
        <translation>Wählen Sie einen anderen Ordner oder Namen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This is not the address of a web page.</source>
        <translation>Das ist keine Adresse einer Internetseite.</translation>
    </message>
    <message>
        <source>Type the address at which you open SmileTPS in your browser, for example https://name.example.</source>
        <translation>Geben Sie die Adresse ein, unter der Sie SmileTPS im Browser öffnen, zum Beispiel https://name.example.</translation>
    </message>
    <message>
        <source>This is the address of the Invisalign Doctor Site, not of SmileTPS.</source>
        <translation>Das ist die Adresse der Invisalign-Seite für Ärzte (IDS), nicht von SmileTPS.</translation>
    </message>
    <message>
        <source>Type the address at which you open SmileTPS in your browser.</source>
        <translation>Geben Sie die Adresse ein, unter der Sie SmileTPS im Browser öffnen.</translation>
    </message>
    <message>
        <source>This clinic&apos;s SmileTPS address is fixed to {host}; another one was given: {named}.</source>
        <translation>Die SmileTPS-Adresse dieser Praxis ist festgelegt auf {host}; angegeben wurde eine andere: {named}.</translation>
    </message>
    <message>
        <source>Use the fixed address, or ask the person who installed this program.</source>
        <translation>Verwenden Sie die festgelegte Adresse oder fragen Sie die Person, die dieses Programm installiert hat.</translation>
    </message>
    <message>
        <source>The address holds letters that only look like others. Its plain form is {named}.</source>
        <translation>Die Adresse enthält Buchstaben, die nur wie andere aussehen. In einfacher Form lautet die Adresse {named}.</translation>
    </message>
    <message>
        <source>Compare it with the address in your browser and confirm it, or type it again.</source>
        <translation>Vergleichen Sie sie mit der Adresse im Browser und bestätigen Sie sie, oder geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The roles are not right: the prescription role must be ticked, and no other. To change: {named}.</source>
        <translation>Die Rollen stimmen nicht: Die Verordnungsrolle muss angekreuzt sein, und keine andere. Zu ändern: {named}.</translation>
    </message>
    <message>
        <source>Correct the ticks on IDS, then tick here exactly what IDS shows.</source>
        <translation>Berichtigen Sie die Häkchen auf IDS und kreuzen Sie dann hier genau das an, was IDS zeigt.</translation>
    </message>
    <message>
        <source>IDS shows other roles than this program knows, so nobody can say that the choice is right.</source>
        <translation>IDS zeigt andere Rollen, als dieses Programm kennt; darum kann niemand sagen, ob die Auswahl stimmt.</translation>
    </message>
    <message>
        <source>Nothing was sent. Save the report and send it to SmileTPS support.</source>
        <translation>Es wurde nichts gesendet. Speichern Sie den Bericht und schicken Sie ihn an den Support von SmileTPS.</translation>
    </message>
    <message>
        <source>The staff login cannot be used as it is: {named}.</source>
        <translation>Das Personal-Login kann so nicht verwendet werden: {named}.</translation>
    </message>
    <message>
        <source>Correct the staff login. Everything else stays as you typed it.</source>
        <translation>Berichtigen Sie das Personal-Login. Alles andere bleibt, wie Sie es eingegeben haben.</translation>
    </message>
    <message>
        <source>The staff password cannot be used as it is: {named}.</source>
        <translation>Das Personal-Passwort kann so nicht verwendet werden: {named}.</translation>
    </message>
    <message>
        <source>Correct the staff password. Everything else stays as you typed it.</source>
        <translation>Berichtigen Sie das Personal-Passwort. Alles andere bleibt, wie Sie es eingegeben haben.</translation>
    </message>
    <message>
        <source>The input is not a JSON document that this command can read: {named}.</source>
        <translation>Die Eingabe ist kein JSON-Dokument, das dieser Befehl lesen kann: {named}.</translation>
    </message>
    <message>
        <source>Give one JSON object on standard input, as the documentation shows.</source>
        <translation>Geben Sie ein JSON-Objekt auf die Standardeingabe, wie die Dokumentation es zeigt.</translation>
    </message>
    <message>
        <source>The input lacks something, or holds something that cannot be used: {named}.</source>
        <translation>In der Eingabe fehlt etwas, oder sie enthält etwas Unbrauchbares: {named}.</translation>
    </message>
    <message>
        <source>Correct the named entries and run the command again.</source>
        <translation>Berichtigen Sie die genannten Einträge und starten Sie den Befehl noch einmal.</translation>
    </message>
    <message>
        <source>You stopped before anything was saved.</source>
        <translation>Sie haben angehalten, bevor etwas gespeichert wurde.</translation>
    </message>
    <message>
        <source>Nothing was changed at SmileTPS. Press the button again when you are ready.</source>
        <translation>Bei SmileTPS wurde nichts geändert. Drücken Sie die Schaltfläche noch einmal, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>No computer with the name {host} was found. The address may be mistyped, or this computer is offline.</source>
        <translation>Es wurde kein Computer mit dem Namen {host} gefunden. Vielleicht ist die Adresse vertippt, oder es gibt kein Internet.</translation>
    </message>
    <message>
        <source>Check the address, then the internet connection, and try again.</source>
        <translation>Prüfen Sie die Adresse, dann die Internetverbindung, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{host} was found, but it does not accept connections.</source>
        <translation>{host} wurde gefunden, nimmt aber keine Verbindungen an.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, try again in a few minutes.</source>
        <translation>Prüfen Sie die Adresse. Stimmt sie, versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Check the internet connection and try again. Nothing was changed.</source>
        <translation>Prüfen Sie die Internetverbindung und versuchen Sie es erneut. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The connection to {host} broke before anything was saved.</source>
        <translation>Die Verbindung zu {host} brach ab, bevor etwas gespeichert wurde.</translation>
    </message>
    <message>
        <source>Try again. Nothing was changed.</source>
        <translation>Versuchen Sie es erneut. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The network wants a sign-in of its own before it lets you out, as hotels and guest networks do.</source>
        <translation>Das Netzwerk verlangt zuerst eine eigene Anmeldung, wie in Hotels und Gastnetzen.</translation>
    </message>
    <message>
        <source>Open any page in your browser, sign in to the network there, then try again.</source>
        <translation>Öffnen Sie irgendeine Seite im Browser, melden Sie sich dort im Netzwerk an und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The clinic&apos;s proxy wants a sign-in that this program does not have.</source>
        <translation>Der Proxy der Praxis verlangt eine Anmeldung, die dieses Programm nicht hat.</translation>
    </message>
    <message>
        <source>Ask the person who looks after your computers to let {host} through.</source>
        <translation>Bitten Sie die Person, die Ihre Computer betreut, {host} durchzulassen.</translation>
    </message>
    <message>
        <source>The clinic&apos;s proxy does not let this computer reach {host}.</source>
        <translation>Der Proxy der Praxis lässt diesen Computer nicht zu {host}.</translation>
    </message>
    <message>
        <source>The clock of this computer seems to be wrong, so the secure line cannot be checked.</source>
        <translation>Die Uhr dieses Computers geht offenbar falsch, darum lässt sich die sichere Verbindung nicht prüfen.</translation>
    </message>
    <message>
        <source>Set the date and time of this computer, then try again.</source>
        <translation>Stellen Sie Datum und Uhrzeit dieses Computers ein und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The computer that answered cannot prove that it is {host}.</source>
        <translation>Der Computer, der geantwortet hat, kann nicht beweisen, dass er {host} ist.</translation>
    </message>
    <message>
        <source>Check the address letter by letter. If it is right, do not type your password anywhere and call SmileTPS.</source>
        <translation>Prüfen Sie die Adresse Buchstabe für Buchstabe. Stimmt sie, geben Sie Ihr Passwort nirgends ein und rufen Sie SmileTPS an.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of {host}. Often an antivirus or a proxy stands in between. Issuer: {named}.</source>
        <translation>Dieser Computer vertraut dem Zertifikat von {host} nicht. Oft steht ein Virenschutz oder ein Proxy dazwischen. Aussteller: {named}.</translation>
    </message>
    <message>
        <source>Nothing was sent. Show this to the person who looks after your computers.</source>
        <translation>Es wurde nichts gesendet. Zeigen Sie das der Person, die Ihre Computer betreut.</translation>
    </message>
    <message>
        <source>The certificate of {host} ran out on {named}.</source>
        <translation>Das Zertifikat von {host} ist abgelaufen am {named}.</translation>
    </message>
    <message>
        <source>Look whether the date of this computer is right. If it is, SmileTPS must renew its certificate: tell its support, and try again later. Nothing was sent.</source>
        <translation>Sehen Sie nach, ob das Datum dieses Computers stimmt. Wenn ja, muss SmileTPS sein Zertifikat erneuern: Sagen Sie es dem Support und versuchen Sie es später noch einmal. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>{host} offers only an outdated kind of secure line.</source>
        <translation>{host} bietet nur eine veraltete Art der sicheren Verbindung.</translation>
    </message>
    <message>
        <source>Nothing was sent. Tell SmileTPS support, and enter the data by hand meanwhile.</source>
        <translation>Es wurde nichts gesendet. Sagen Sie es dem Support von SmileTPS und tragen Sie die Daten inzwischen von Hand ein.</translation>
    </message>
    <message>
        <source>The secure line to {host} could not be set up.</source>
        <translation>Die sichere Verbindung zu {host} kam nicht zustande.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again; if it stays so, save the report.</source>
        <translation>Es wurde nichts gesendet. Versuchen Sie es erneut; bleibt es so, speichern Sie den Bericht.</translation>
    </message>
    <message>
        <source>{host} wanted to send us on to another place: {named}. Stopped for safety.</source>
        <translation>{host} wollte uns an eine andere Stelle weiterleiten: {named}. Sicherheitshalber angehalten.</translation>
    </message>
    <message>
        <source>Your data was not sent there. Check the address in your browser.</source>
        <translation>Ihre Daten wurden nicht dorthin gesendet. Prüfen Sie die Adresse im Browser.</translation>
    </message>
    <message>
        <source>A form on {host} would send the password in an unsafe way. Stopped for safety.</source>
        <translation>Ein Formular auf {host} würde das Passwort auf unsichere Weise senden. Sicherheitshalber angehalten.</translation>
    </message>
    <message>
        <source>Nothing was saved. Enter the data by hand and tell SmileTPS support.</source>
        <translation>Es wurde nichts gespeichert. Tragen Sie die Daten von Hand ein und sagen Sie es dem Support von SmileTPS.</translation>
    </message>
    <message>
        <source>{host} asked to send the password a second time to another page. Stopped for safety.</source>
        <translation>{host} verlangte, das Passwort ein zweites Mal an eine andere Seite zu senden. Sicherheitshalber angehalten.</translation>
    </message>
    <message>
        <source>Look in SmileTPS whether the data arrived; if not, enter it by hand.</source>
        <translation>Sehen Sie bei SmileTPS nach, ob die Daten angekommen sind; wenn nicht, tragen Sie sie von Hand ein.</translation>
    </message>
    <message>
        <source>You are signed in, but the fields for the Staff Account were not found: {named}. Perhaps this SmileTPS user may not change them.</source>
        <translation>Die Anmeldung hat geklappt, aber die Felder für das Staff Account wurden nicht gefunden: {named}. Vielleicht darf dieser SmileTPS-Benutzer sie nicht ändern.</translation>
    </message>
    <message>
        <source>Sign in as the owner of the SmileTPS account, or enter the data by hand.</source>
        <translation>Melden Sie sich als Inhaber des SmileTPS-Kontos an oder tragen Sie die Daten von Hand ein.</translation>
    </message>
    <message>
        <source>More than one field could be the right one: {named}.</source>
        <translation>Mehr als ein Feld könnte das richtige sein: {named}.</translation>
    </message>
    <message>
        <source>To be safe nothing was saved. Enter the data by hand, or ask SmileTPS for a site profile.</source>
        <translation>Sicherheitshalber wurde nichts gespeichert. Tragen Sie die Daten von Hand ein oder bitten Sie SmileTPS um ein Profil der Seite.</translation>
    </message>
    <message>
        <source>SmileTPS shows the field {named}, but does not let this user change it.</source>
        <translation>SmileTPS zeigt das Feld {named}, lässt diesen Benutzer es aber nicht ändern.</translation>
    </message>
    <message>
        <source>Sign in as the owner of the SmileTPS account.</source>
        <translation>Melden Sie sich als Inhaber des SmileTPS-Kontos an.</translation>
    </message>
    <message>
        <source>What you typed does not fit into a field of SmileTPS: {named}.</source>
        <translation>Ihre Eingabe passt nicht in ein Feld von SmileTPS: {named}.</translation>
    </message>
    <message>
        <source>Nothing was saved. Choose a shorter or simpler one, on IDS too.</source>
        <translation>Es wurde nichts gespeichert. Wählen Sie etwas Kürzeres oder Einfacheres, auch auf IDS.</translation>
    </message>
    <message>
        <source>A page of {host} is too large or too tangled to be read safely.</source>
        <translation>Eine Seite von {host} ist zu groß oder zu verworren, um sicher gelesen zu werden.</translation>
    </message>
    <message>
        <source>Nothing was saved. Enter the data by hand.</source>
        <translation>Es wurde nichts gespeichert. Tragen Sie die Daten von Hand ein.</translation>
    </message>
    <message>
        <source>SmileTPS shows both fields, but which button saves them is not sure: {named}.</source>
        <translation>SmileTPS zeigt beide Felder, aber welche Schaltfläche sie speichert, ist nicht sicher: {named}.</translation>
    </message>
    <message>
        <source>SmileTPS is closed for maintenance. It says: {site_words}</source>
        <translation>SmileTPS ist wegen Wartung geschlossen. Dort steht: {site_words}</translation>
    </message>
    <message>
        <source>Nothing was saved. Try again later; what you typed stays here.</source>
        <translation>Es wurde nichts gespeichert. Versuchen Sie es später noch einmal; Ihre Eingaben bleiben hier.</translation>
    </message>
    <message>
        <source>SmileTPS reports a fault of its own ({named}).</source>
        <translation>SmileTPS meldet eine eigene Störung ({named}).</translation>
    </message>
    <message>
        <source>Nothing was saved. Try again in a few minutes.</source>
        <translation>Es wurde nichts gespeichert. Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>SmileTPS asks to wait. Seconds: {named}.</source>
        <translation>SmileTPS bittet zu warten. Sekunden: {named}.</translation>
    </message>
    <message>
        <source>Nothing was saved. Wait, then try again.</source>
        <translation>Es wurde nichts gespeichert. Warten Sie und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The answer of {host} is larger than any settings page should be.</source>
        <translation>Die Antwort von {host} ist größer, als eine Einstellungsseite sein sollte.</translation>
    </message>
    <message>
        <source>SmileTPS did not take the data. It says: {site_words}</source>
        <translation>SmileTPS hat die Daten nicht angenommen. Dort steht: {site_words}</translation>
    </message>
    <message>
        <source>Correct what SmileTPS names, then press the button again.</source>
        <translation>Berichtigen Sie, was SmileTPS nennt, und drücken Sie die Schaltfläche noch einmal.</translation>
    </message>
    <message>
        <source>SmileTPS answered, but its settings still show the old data. It says: {site_words}</source>
        <translation>SmileTPS hat geantwortet, aber seine Einstellungen zeigen noch die alten Daten. Dort steht: {site_words}</translation>
    </message>
    <message>
        <source>The new data was not taken. Try again, or enter it by hand.</source>
        <translation>Die neuen Daten wurden nicht angenommen. Versuchen Sie es erneut oder tragen Sie sie von Hand ein.</translation>
    </message>
    <message>
        <source>SmileTPS took the data but shows it differently: {named}.</source>
        <translation>SmileTPS hat die Daten angenommen, zeigt sie aber anders: {named}.</translation>
    </message>
    <message>
        <source>Look at the login in SmileTPS and correct it there by hand.</source>
        <translation>Sehen Sie sich das Login bei SmileTPS an und berichtigen Sie es dort von Hand.</translation>
    </message>
    <message>
        <source>SmileTPS took the data, but does not show the new password, so nobody can compare it.</source>
        <translation>SmileTPS hat die Daten angenommen, zeigt aber das neue Passwort nicht; darum lässt es sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>It is saved as far as SmileTPS says. The first real use will prove it.</source>
        <translation>Nach Auskunft von SmileTPS ist alles gespeichert. Der erste echte Gebrauch wird es zeigen.</translation>
    </message>
    <message>
        <source>No usable answer came while the data was being saved, and SmileTPS does not show whether it arrived.</source>
        <translation>Beim Speichern kam keine brauchbare Antwort, und SmileTPS zeigt nicht, ob die Daten angekommen sind.</translation>
    </message>
    <message>
        <source>Look again in a minute. Do not assume either way.</source>
        <translation>Sehen Sie in einer Minute noch einmal nach. Nehmen Sie weder das eine noch das andere an.</translation>
    </message>
    <message>
        <source>SmileTPS signed us out in the middle, twice.</source>
        <translation>SmileTPS hat uns mittendrin abgemeldet, zweimal.</translation>
    </message>
    <message>
        <source>Nothing was saved. Close SmileTPS in other windows and try again.</source>
        <translation>Es wurde nichts gespeichert. Schließen Sie SmileTPS in anderen Fenstern und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>SmileTPS shows a part of the data only: {named}.</source>
        <translation>SmileTPS zeigt nur einen Teil der Daten: {named}.</translation>
    </message>
    <message>
        <source>Look in SmileTPS, and press the button again or correct it by hand.</source>
        <translation>Sehen Sie bei SmileTPS nach und drücken Sie die Schaltfläche noch einmal, oder berichtigen Sie es von Hand.</translation>
    </message>
    <message>
        <source>The wizard was closed while the data was being sent, so nobody knows whether it arrived.</source>
        <translation>Das Programm wurde beim Senden der Daten geschlossen; darum weiß niemand, ob sie angekommen sind.</translation>
    </message>
    <message>
        <source>Type your SmileTPS password and look first what SmileTPS shows.</source>
        <translation>Geben Sie Ihr SmileTPS-Passwort ein und sehen Sie zuerst nach, was SmileTPS zeigt.</translation>
    </message>
    <message>
        <source>SmileTPS does not show which staff login it holds.</source>
        <translation>SmileTPS zeigt nicht, welches Personal-Login dort gespeichert ist.</translation>
    </message>
    <message>
        <source>Only the first real use tells. To be sure, send the login and password again.</source>
        <translation>Das zeigt erst der erste echte Gebrauch. Um sicherzugehen, senden Sie Login und Passwort noch einmal.</translation>
    </message>
    <message>
        <source>SmileTPS shows another staff login: {named}.</source>
        <translation>SmileTPS zeigt ein anderes Personal-Login: {named}.</translation>
    </message>
    <message>
        <source>Somebody has changed it, or the last save did not arrive. Send the login and password again.</source>
        <translation>Jemand hat es geändert, oder das letzte Speichern kam nicht an. Senden Sie Login und Passwort noch einmal.</translation>
    </message>
    <message>
        <source>SmileTPS did not accept your e-mail or password. It says: {site_words}</source>
        <translation>SmileTPS hat Ihre E-Mail oder Ihr Passwort nicht angenommen. Dort steht: {site_words}</translation>
    </message>
    <message>
        <source>Correct your SmileTPS e-mail or password. It is tried once each time you press the button.</source>
        <translation>Berichtigen Sie E-Mail oder Passwort bei SmileTPS. Jeder Klick zählt als Anmeldeversuch.</translation>
    </message>
    <message>
        <source>No sign-in form was found at {host}.</source>
        <translation>Auf {host} wurde kein Anmeldeformular gefunden.</translation>
    </message>
    <message>
        <source>Check that this is the address at which you sign in to SmileTPS, or enter the data by hand.</source>
        <translation>Prüfen Sie, ob das die Adresse ist, unter der Sie sich bei SmileTPS anmelden, oder tragen Sie die Daten von Hand ein.</translation>
    </message>
    <message>
        <source>The sign-in page has more than one field that could be meant: {named}.</source>
        <translation>Die Anmeldeseite hat mehr als ein Feld, das gemeint sein könnte: {named}.</translation>
    </message>
    <message>
        <source>To be safe nothing was typed. Enter the data by hand, or ask SmileTPS for a site profile.</source>
        <translation>Sicherheitshalber wurde nichts eingegeben. Tragen Sie die Daten von Hand ein oder bitten Sie SmileTPS um ein Profil der Seite.</translation>
    </message>
    <message>
        <source>SmileTPS wants proof that a person is there (a picture puzzle). A program must not answer that.</source>
        <translation>SmileTPS will einen Beweis, dass ein Mensch da ist (ein Bilderrätsel). Ein Programm darf darauf nicht antworten.</translation>
    </message>
    <message>
        <source>Enter the data by hand: it takes a minute.</source>
        <translation>Tragen Sie die Daten von Hand ein: Das dauert eine Minute.</translation>
    </message>
    <message>
        <source>This page of {host} only works in a browser.</source>
        <translation>Diese Seite von {host} funktioniert nur im Browser.</translation>
    </message>
    <message>
        <source>SmileTPS did not accept the answer to its question. It says: {site_words}</source>
        <translation>SmileTPS hat die Antwort auf seine Frage nicht angenommen. Dort steht: {site_words}</translation>
    </message>
    <message>
        <source>Press the button again and give a fresh answer.</source>
        <translation>Drücken Sie die Schaltfläche noch einmal und geben Sie eine neue Antwort.</translation>
    </message>
    <message>
        <source>SmileTPS has locked your account for now. It says: {site_words}</source>
        <translation>SmileTPS hat Ihr Konto vorerst gesperrt. Dort steht: {site_words}</translation>
    </message>
    <message>
        <source>Wait, or unlock it in the browser. The wizard does not try again by itself.</source>
        <translation>Warten Sie oder entsperren Sie es im Browser. Das Programm versucht es nicht von selbst.</translation>
    </message>
    <message>
        <source>SmileTPS asked a question that was not answered: {named}.</source>
        <translation>SmileTPS hat eine Frage gestellt, die nicht beantwortet wurde: {named}.</translation>
    </message>
    <message>
        <source>Press the button again when you have the answer at hand. Nothing was saved.</source>
        <translation>Drücken Sie die Schaltfläche noch einmal, wenn Sie die Antwort zur Hand haben. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The sign-in was refused twice. More tries could lock your SmileTPS account. Waiting time in seconds: {named}.</source>
        <translation>Die Anmeldung wurde zweimal abgelehnt. Weitere Versuche könnten Ihr SmileTPS-Konto sperren. Wartezeit in Sekunden: {named}.</translation>
    </message>
    <message>
        <source>Sign in to SmileTPS in your browser first, to see which password is right.</source>
        <translation>Melden Sie sich zuerst im Browser bei SmileTPS an, um zu sehen, welches Passwort stimmt.</translation>
    </message>
    <message>
        <source>After the sign-in {host} showed a page that this program does not understand.</source>
        <translation>Nach der Anmeldung zeigte {host} eine Seite, die dieses Programm nicht versteht.</translation>
    </message>
    <message>
        <source>Sign in to SmileTPS in your browser: it may want something from you. Then try again.</source>
        <translation>Melden Sie sich im Browser bei SmileTPS an: Vielleicht will die Seite etwas von Ihnen. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The file is missing or cannot be read.</source>
        <translation>Die Datei fehlt oder kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file.</source>
        <translation>Das ist ein Ordner oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>The file is much larger than such a file can be.</source>
        <translation>Die Datei ist viel größer, als eine solche Datei sein kann.</translation>
    </message>
    <message>
        <source>The file starts with a byte order mark. Save it as UTF-8 without BOM.</source>
        <translation>Die Datei beginnt mit einer Byte-Reihenfolge-Markierung. Speichern Sie sie als UTF-8 ohne BOM.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text. Save it as UTF-8.</source>
        <translation>Die Datei ist kein UTF-8-Text. Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>This line is not written as TOML wants it. Look for a quote or a bracket.</source>
        <translation>Diese Zeile ist nicht so geschrieben, wie TOML es verlangt. Suchen Sie nach einem Anführungszeichen oder einer Klammer.</translation>
    </message>
    <message>
        <source>This key or section is written twice.</source>
        <translation>Dieser Schlüssel oder Abschnitt steht zweimal da.</translation>
    </message>
    <message>
        <source>The values are nested too deep.</source>
        <translation>Die Werte sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The file is made for another version of the program.</source>
        <translation>Die Datei ist für eine andere Version des Programms gemacht.</translation>
    </message>
    <message>
        <source>There is no such key. Look for a typing mistake.</source>
        <translation>Diesen Schlüssel gibt es nicht. Suchen Sie nach einem Tippfehler.</translation>
    </message>
    <message>
        <source>This key is missing.</source>
        <translation>Dieser Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>The value must be a text in quotes.</source>
        <translation>Der Wert muss ein Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>The value must be a list of texts in quotes.</source>
        <translation>Der Wert muss eine Liste von Texten in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>The value must be a whole number above zero.</source>
        <translation>Der Wert muss eine ganze Zahl über null sein.</translation>
    </message>
    <message>
        <source>The value must be true or false.</source>
        <translation>Der Wert muss true oder false sein.</translation>
    </message>
    <message>
        <source>The value must be a date such as 2026-11-22.</source>
        <translation>Der Wert muss ein Datum wie 2026-11-22 sein.</translation>
    </message>
    <message>
        <source>This must be a section with keys of its own.</source>
        <translation>Das muss ein Abschnitt mit eigenen Schlüsseln sein.</translation>
    </message>
    <message>
        <source>This must be a list of sections in double brackets.</source>
        <translation>Das muss eine Liste von Abschnitten in doppelten eckigen Klammern sein.</translation>
    </message>
    <message>
        <source>The value is none of the words allowed here.</source>
        <translation>Der Wert ist keines der hier erlaubten Wörter.</translation>
    </message>
    <message>
        <source>The text or the list is empty.</source>
        <translation>Der Text oder die Liste ist leer.</translation>
    </message>
    <message>
        <source>The text or the list is too long.</source>
        <translation>Der Text oder die Liste ist zu lang.</translation>
    </message>
    <message>
        <source>The text holds invisible or control characters.</source>
        <translation>Der Text enthält unsichtbare Zeichen oder Steuerzeichen.</translation>
    </message>
    <message>
        <source>The text holds &lt; &gt; { or }. Write what the page shows, word for word.</source>
        <translation>Der Text enthält &lt; &gt; { oder }. Schreiben Sie Wort für Wort, was die Seite zeigt.</translation>
    </message>
    <message>
        <source>The address must start with https://.</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The address must be https:// and a host name in plain letters, nothing hidden.</source>
        <translation>Die Adresse muss aus https:// und einem Servernamen in einfachen Buchstaben bestehen, ohne etwas Verborgenes.</translation>
    </message>
    <message>
        <source>This is not a host name in plain letters, such as login.example.com.</source>
        <translation>Das ist kein Servername in einfachen Buchstaben wie login.example.com.</translation>
    </message>
    <message>
        <source>This is the address of IDS, not of SmileTPS.</source>
        <translation>Das ist die Adresse von IDS, nicht von SmileTPS.</translation>
    </message>
    <message>
        <source>This is not an address of IDS.</source>
        <translation>Das ist keine Adresse von IDS.</translation>
    </message>
    <message>
        <source>The path must start with one / and stay on the same site.</source>
        <translation>Der Pfad muss mit einem / beginnen und auf derselben Seite bleiben.</translation>
    </message>
    <message>
        <source>An unknown rule has no value; any other rule needs one.</source>
        <translation>Eine unbekannte Regel hat keinen Wert; jede andere braucht einen.</translation>
    </message>
    <message>
        <source>The list must name each item once, in the site&apos;s order.</source>
        <translation>Die Liste muss jeden Eintrag einmal nennen, in der Reihenfolge der Seite.</translation>
    </message>
    <message>
        <source>The sentence needs {label} once.</source>
        <translation>Der Satz braucht {label} genau einmal.</translation>
    </message>
    <message>
        <source>The colour must be written as #rrggbb, small letters.</source>
        <translation>Die Farbe muss als #rrggbb geschrieben sein, in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>The picture is not an SVG file that can be read.</source>
        <translation>Das Bild ist keine lesbare SVG-Datei.</translation>
    </message>
    <message>
        <source>The picture refers to something outside the file.</source>
        <translation>Das Bild verweist auf etwas außerhalb der Datei.</translation>
    </message>
    <message>
        <source>The picture lacks a Polish &lt;title&gt; or &lt;desc&gt;.</source>
        <translation>Dem Bild fehlt ein polnischer &lt;title&gt; oder &lt;desc&gt;.</translation>
    </message>
    <message>
        <source>The picture has no element with this id to be marked.</source>
        <translation>Das Bild hat kein Element mit der Kennung, die markiert werden soll.</translation>
    </message>
</context>
<context>
    <name>PushPage</name>
    <message>
        <source>&amp;Update the data in SmileTPS</source>
        <translation>&amp;Daten bei SmileTPS aktualisieren</translation>
    </message>
    <message>
        <source>Type or confirm the address of SmileTPS.</source>
        <translation>Geben Sie die Adresse von SmileTPS ein oder bestätigen Sie sie.</translation>
    </message>
    <message>
        <source>Type your e-mail or login at SmileTPS.</source>
        <translation>Geben Sie Ihre E-Mail oder Ihr Login bei SmileTPS ein.</translation>
    </message>
    <message>
        <source>Type your password at SmileTPS.</source>
        <translation>Geben Sie Ihr Passwort bei SmileTPS ein.</translation>
    </message>
    <message>
        <source>Go back and type the staff login and password.</source>
        <translation>Gehen Sie zurück und geben Sie Personal-Login und Personal-Passwort ein.</translation>
    </message>
    <message>
        <source>Go back and tick the roles as IDS shows them.</source>
        <translation>Gehen Sie zurück und kreuzen Sie die Rollen an, wie IDS sie zeigt.</translation>
    </message>
    <message>
        <source>To practise, type this password: {password}</source>
        <translation>Geben Sie zum Üben dieses Passwort ein: {password}</translation>
    </message>
</context>
<context>
    <name>PushPanel</name>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Senden anhalten</translation>
    </message>
    <message>
        <source>Stops as soon as it is safe, and says what was done until then</source>
        <translation>Hält an, sobald es sicher ist, und sagt, was bis dahin geschehen ist</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Send the answer to SmileTPS</source>
        <translation>Die Antwort an SmileTPS senden</translation>
    </message>
    <message>
        <source>SmileTPS asks: {question}</source>
        <translation>SmileTPS fragt: {question}</translation>
    </message>
    <message>
        <source>Type the answer and press Enter</source>
        <translation>Geben Sie die Antwort ein und drücken Sie die Eingabetaste</translation>
    </message>
</context>
<context>
    <name>RevealEdit</name>
    <message>
        <source>The password shows</source>
        <translation>Das Passwort ist sichtbar</translation>
    </message>
    <message>
        <source>The password is hidden</source>
        <translation>Das Passwort ist verborgen</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Die Feststelltaste ist an</translation>
    </message>
    <message>
        <source>Hide: {field}</source>
        <translation>Verbergen: {field}</translation>
    </message>
    <message>
        <source>Show: {field}</source>
        <translation>Anzeigen: {field}</translation>
    </message>
    <message>
        <source>The password hides again after ten seconds</source>
        <translation>Nach zehn Sekunden verbirgt sich das Passwort wieder</translation>
    </message>
    <message>
        <source>Until then remote help and recordings may not see this window.</source>
        <translation>Bis dahin sehen Fernhilfe und Bildschirmaufnahmen dieses Fenster möglicherweise nicht.</translation>
    </message>
</context>
<context>
    <name>RoleChecklist</name>
    <message>
        <source>Roles that IDS shows</source>
        <translation>Rollen, die IDS zeigt</translation>
    </message>
    <message>
        <source>Tick here exactly what is ticked on IDS, no more and no less</source>
        <translation>Kreuzen Sie hier genau das an, was auf IDS angekreuzt ist, nicht mehr und nicht weniger</translation>
    </message>
    <message>
        <source>IDS shows another role, or one of these is missing there</source>
        <translation>IDS zeigt eine andere Rolle, oder eine von diesen fehlt dort</translation>
    </message>
    <message>
        <source>Then nothing is sent until somebody has looked at it.</source>
        <translation>Dann wird nichts gesendet, bis jemand es sich angesehen hat.</translation>
    </message>
</context>
<context>
    <name>RoleVerdict</name>
    <message>
        <source>Correct: only prescriptions.</source>
        <translation>Nur Verordnungen: richtig.</translation>
    </message>
    <message>
        <source>Nothing is ticked yet.</source>
        <translation>Noch ist nichts angekreuzt.</translation>
    </message>
    <message>
        <source>Tick here what is ticked on IDS.</source>
        <translation>Kreuzen Sie hier an, was auf IDS angekreuzt ist.</translation>
    </message>
    <message>
        <source>Not right yet.</source>
        <translation>Noch nicht richtig.</translation>
    </message>
    <message>
        <source>{role} is ticked.</source>
        <translation>Angekreuzt ist: {role}.</translation>
    </message>
    <message>
        <source>Untick it on IDS, and here.</source>
        <translation>Entfernen Sie das Häkchen auf IDS und hier.</translation>
    </message>
    <message>
        <source>{role} is not ticked. SmileTPS needs it: tick it on IDS, and here.</source>
        <translation>Nicht angekreuzt ist: {role}. SmileTPS braucht diese Rolle: Kreuzen Sie sie auf IDS und hier an.</translation>
    </message>
    <message>
        <source>IDS shows other roles than this list. Do not press the button on IDS; leave the page open and ask SmileTPS support. Nothing that you typed is lost.</source>
        <translation>IDS zeigt andere Rollen als diese Liste. Drücken Sie die Schaltfläche auf IDS nicht; lassen Sie die Seite offen und fragen Sie den Support von SmileTPS. Ihre Eingaben gehen nicht verloren.</translation>
    </message>
</context>
<context>
    <name>RolesCard</name>
    <message>
        <source>Save a report for SmileTPS support</source>
        <translation>Bericht für den Support von SmileTPS speichern</translation>
    </message>
    <message>
        <source>Says that the roles on IDS have changed; no password is in it</source>
        <translation>Sagt, dass sich die Rollen auf IDS geändert haben; ohne Passwort</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>bitte ansehen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>SmileTpsPage</name>
    <message>
        <source>The wizard signs in to SmileTPS with your account and saves the staff login and password there.</source>
        <translation>Das Programm meldet sich mit Ihrem Konto bei SmileTPS an und speichert dort Personal-Login und Personal-Passwort.</translation>
    </message>
    <message>
        <source>What will be saved there</source>
        <translation>Was dort gespeichert wird</translation>
    </message>
    <message>
        <source>Your SmileTPS password goes only to this address and is not kept. The staff login and password are seen by SmileTPS only.</source>
        <translation>Ihr SmileTPS-Passwort geht nur an diese Adresse und wird nicht aufbewahrt. Personal-Login und Personal-Passwort sieht nur SmileTPS.</translation>
    </message>
    <message>
        <source>Staff login: missing. Go back and type it.</source>
        <translation>Personal-Login: fehlt. Gehen Sie zurück und geben Sie es ein.</translation>
    </message>
    <message>
        <source>Staff login: {login}</source>
        <translation>Personal-Login: {login}</translation>
    </message>
    <message>
        <source>Staff password: missing. Go back and type it.</source>
        <translation>Personal-Passwort: fehlt. Gehen Sie zurück und geben Sie es ein.</translation>
    </message>
    <message>
        <source>Staff password: typed, hidden here</source>
        <translation>Personal-Passwort: eingegeben, hier verborgen</translation>
    </message>
    <message>
        <source>Role, as you ticked it: {role}</source>
        <translation>Rolle, wie von Ihnen angekreuzt: {role}</translation>
    </message>
</context>
<context>
    <name>SpellingPanel</name>
    <message>
        <source>Spell it out for dictation</source>
        <translation>Zum Diktieren buchstabieren</translation>
    </message>
</context>
<context>
    <name>StaffFields</name>
    <message>
        <source>The Staff Account on IDS</source>
        <translation>Das Staff Account auf IDS</translation>
    </message>
    <message>
        <source>Staff login</source>
        <translation>Personal-Login</translation>
    </message>
    <message>
        <source>The login of the Staff Account, not the doctor&apos;s own</source>
        <translation>Das Login des Staff Accounts, nicht das eigene des Arztes</translation>
    </message>
    <message>
        <source>Staff password</source>
        <translation>Personal-Passwort</translation>
    </message>
    <message>
        <source>The password of the Staff Account, not the doctor&apos;s own</source>
        <translation>Das Passwort des Staff Accounts, nicht das eigene des Arztes</translation>
    </message>
    <message>
        <source>Make a strong password</source>
        <translation>Starkes Passwort erzeugen</translation>
    </message>
    <message>
        <source>Makes one that is easy to read and to type</source>
        <translation>Erzeugt eines, das leicht zu lesen und zu tippen ist</translation>
    </message>
    <message>
        <source>Show both passwords</source>
        <translation>Beide Passwörter anzeigen</translation>
    </message>
    <message>
        <source>Shows both for ten seconds, to compare them</source>
        <translation>Zeigt beide zehn Sekunden lang, zum Vergleichen</translation>
    </message>
    <message>
        <source>staff login</source>
        <translation>Personal-Login</translation>
    </message>
    <message>
        <source>staff password</source>
        <translation>Personal-Passwort</translation>
    </message>
    <message>
        <source>staff password, to repeat it</source>
        <translation>Personal-Passwort, zum Wiederholen</translation>
    </message>
    <message>
        <source>A strong password was made. It is in both fields.</source>
        <translation>Ein sicheres Passwort wurde erstellt. Es steht in beiden Feldern.</translation>
    </message>
    <message>
        <source>Type the staff login.</source>
        <translation>Geben Sie das Personal-Login ein.</translation>
    </message>
    <message>
        <source>Correct the staff login.</source>
        <translation>Berichtigen Sie das Personal-Login.</translation>
    </message>
    <message>
        <source>Type the staff password and repeat it.</source>
        <translation>Geben Sie das Personal-Passwort ein und wiederholen Sie es.</translation>
    </message>
    <message>
        <source>Correct the staff password or its repetition.</source>
        <translation>Berichtigen Sie das Personal-Passwort oder seine Wiederholung.</translation>
    </message>
    <message>
        <source>Tick the role that is ticked on IDS.</source>
        <translation>Kreuzen Sie die Rolle an, die auf IDS angekreuzt ist.</translation>
    </message>
    <message>
        <source>Roles to correct: {roles}.</source>
        <translation>Zu berichtigende Rollen: {roles}.</translation>
    </message>
</context>
<context>
    <name>StaffFormPage</name>
    <message>
        <source>Copy this data to IDS and tick only the second role there. Then tick here what IDS shows.</source>
        <translation>Übertragen Sie die Angaben auf IDS und kreuzen Sie dort nur die zweite Rolle an, hier dann das, was IDS zeigt.</translation>
    </message>
    <message>
        <source>Type the login and password of the Staff Account, and tick here what IDS shows.</source>
        <translation>Geben Sie Login und Passwort des Staff Accounts ein und kreuzen Sie hier an, was IDS zeigt.</translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>stopped here</source>
        <translation>hier angehalten</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>The push to SmileTPS is running</source>
        <translation>Die Daten werden bei SmileTPS gespeichert</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Update the login or password: {name}</source>
        <translation>Login oder Passwort aktualisieren: {name}</translation>
    </message>
    <message>
        <source>Staff login {login}, linked since {date}.</source>
        <translation>Personal-Login {login}, verknüpft seit dem {date}.</translation>
    </message>
    <message>
        <source>It is due for renewal now.</source>
        <translation>Es ist Zeit, den Zugang zu erneuern.</translation>
    </message>
    <message>
        <source>Renew it before {date}.</source>
        <translation>Erneuern Sie es vor dem {date}.</translation>
    </message>
    <message>
        <source>Last confirmed on {date}.</source>
        <translation>Zuletzt bestätigt am {date}.</translation>
    </message>
    <message>
        <source>Last saved on {date}, not confirmed.</source>
        <translation>Zuletzt gespeichert am {date}, nicht bestätigt.</translation>
    </message>
    <message>
        <source>Continue: {step}</source>
        <translation>Weitermachen: {step}</translation>
    </message>
    <message>
        <source>The wizard was closed while the data was being sent. First we look what SmileTPS shows.</source>
        <translation>Das Programm wurde beim Senden der Daten geschlossen. Zuerst sehen wir nach, was SmileTPS zeigt.</translation>
    </message>
    <message>
        <source>What you typed is still here. The passwords were not kept, and the roles must be ticked again.</source>
        <translation>Ihre Eingaben sind noch da. Die Passwörter wurden nicht aufbewahrt, und die Rollen müssen Sie neu ankreuzen.</translation>
    </message>
    <message>
        <source>The staff password of last time is in the credential store of this computer.</source>
        <translation>Das Personal-Passwort vom letzten Mal liegt im Passwortspeicher dieses Computers.</translation>
    </message>
    <message>
        <source>This wizard helps you to set up a Staff Account on the Invisalign Doctor Site (IDS) with one role, prescriptions, and hands it to SmileTPS. It takes about 4 minutes. It never asks for the doctor&apos;s own password.</source>
        <translation>Dieses Programm hilft Ihnen, auf der Invisalign-Seite für Ärzte (IDS) ein Staff Account mit nur einer Rolle, der Verordnungsrolle, anzulegen, und übergibt es an SmileTPS. Das dauert etwa 4 Minuten. Das Programm fragt nie nach dem eigenen Passwort des Arztes.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of this wizard, not of the sites</source>
        <translation>Die Sprache dieses Programms, nicht der Seiten</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Create a Staff Account</source>
        <translation>Ein Staff Account anlegen</translation>
    </message>
    <message>
        <source>Five steps with pictures: four on IDS, the last one is done for you.</source>
        <translation>Fünf Schritte mit Bildern: vier auf IDS, den letzten macht das Programm für Sie.</translation>
    </message>
    <message>
        <source>I already have a Staff Account</source>
        <translation>Ich habe schon ein Staff Account</translation>
    </message>
    <message>
        <source>Check its roles and hand its login and password to SmileTPS.</source>
        <translation>Seine Rollen prüfen und Login und Passwort an SmileTPS übergeben.</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>hier sind Sie</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>kommt noch</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Open the Konto tab</source>
        <translation>Reiter Konto öffnen</translation>
    </message>
    <message>
        <source>Personel, then a new account</source>
        <translation>Personel, dann neues Konto</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>Formular ausfüllen</translation>
    </message>
    <message>
        <source>Create the account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>Your Staff Account</source>
        <translation>Ihr Staff Account</translation>
    </message>
    <message>
        <source>Hand it to SmileTPS</source>
        <translation>An SmileTPS übergeben</translation>
    </message>
    <message>
        <source>Update the Staff Account</source>
        <translation>Staff Account aktualisieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>SmileTPS wizard: what to do now</source>
        <translation>SmileTPS-Assistent: was jetzt zu tun ist</translation>
    </message>
    <message>
        <source>This system lets no window stay in front. Put this one beside the browser.</source>
        <translation>Dieses System lässt kein Fenster im Vordergrund bleiben. Stellen Sie es neben den Browser.</translation>
    </message>
    <message>
        <source>I have &amp;done this</source>
        <translation>&amp;Erledigt</translation>
    </message>
    <message>
        <source>I have done this</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Only reminds you</source>
        <translation>Nur zur Erinnerung</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>The next action</source>
        <translation>Die nächste Handlung</translation>
    </message>
    <message>
        <source>&amp;Back to the wizard</source>
        <translation>&amp;Zum Programm</translation>
    </message>
    <message>
        <source>Shows the large window again</source>
        <translation>Zeigt wieder das große Fenster</translation>
    </message>
    <message>
        <source>Put it at the left edge</source>
        <translation>An den linken Rand stellen</translation>
    </message>
    <message>
        <source>Put it at the right edge</source>
        <translation>An den rechten Rand stellen</translation>
    </message>
    <message>
        <source>On the clipboard: {subject}</source>
        <translation>In der Zwischenablage: {subject}</translation>
    </message>
</context>
<context>
    <name>UpdatePage</name>
    <message>
        <source>Type the new password of the Staff Account, tick the roles as IDS shows them today, and sign in to SmileTPS.</source>
        <translation>Geben Sie das neue Passwort des Staff Accounts ein, kreuzen Sie die Rollen an, wie IDS sie heute zeigt, und melden Sie sich bei SmileTPS an.</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>The site says</source>
        <translation>Die Seite sagt</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>SmileTPS wizard</source>
        <translation>SmileTPS-Assistent</translation>
    </message>
    <message>
        <source>SmileTPS wizard – PRACTICE</source>
        <translation>SmileTPS-Assistent – ÜBUNG</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Saved and read back: SmileTPS shows the staff login that was sent.</source>
        <translation>Gespeichert und zurückgelesen: SmileTPS zeigt das gesendete Personal-Login.</translation>
    </message>
    <message>
        <source>You stopped before the wizard could look.</source>
        <translation>Sie haben abgebrochen, bevor das Programm nachsehen konnte.</translation>
    </message>
    <message>
        <source>It is still not known whether the data arrived. Mend this, then look again.</source>
        <translation>Es ist weiterhin nicht bekannt, ob die Daten angekommen sind. Beheben Sie das und sehen Sie dann noch einmal nach.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Nichts wurde gespeichert</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Saved, not confirmed</source>
        <translation>Gespeichert, nicht bestätigt</translation>
    </message>
    <message>
        <source>SmileTPS refused</source>
        <translation>SmileTPS hat abgelehnt</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>You can fix this.</source>
        <translation>Das können Sie beheben.</translation>
    </message>
    <message>
        <source>The cause is on this computer.</source>
        <translation>Die Ursache liegt bei diesem Computer.</translation>
    </message>
    <message>
        <source>The cause is in the network.</source>
        <translation>Die Ursache liegt im Netzwerk.</translation>
    </message>
    <message>
        <source>The cause is at SmileTPS, not with you.</source>
        <translation>Die Ursache liegt bei SmileTPS, nicht bei Ihnen.</translation>
    </message>
    <message>
        <source>The cause is in this program, not with you.</source>
        <translation>Die Ursache liegt in diesem Programm, nicht bei Ihnen.</translation>
    </message>
    <message>
        <source>Correct the address</source>
        <translation>Adresse berichtigen</translation>
    </message>
    <message>
        <source>Correct the SmileTPS sign-in</source>
        <translation>Anmeldung bei SmileTPS berichtigen</translation>
    </message>
    <message>
        <source>Correct the staff login</source>
        <translation>Personal-Login berichtigen</translation>
    </message>
    <message>
        <source>Correct the staff password</source>
        <translation>Personal-Passwort berichtigen</translation>
    </message>
    <message>
        <source>Look at the roles again</source>
        <translation>Rollen noch einmal ansehen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Look what SmileTPS shows</source>
        <translation>Nachsehen, was SmileTPS zeigt</translation>
    </message>
    <message>
        <source>Open SmileTPS in the browser</source>
        <translation>SmileTPS im Browser öffnen</translation>
    </message>
    <message>
        <source>Do it by hand</source>
        <translation>Von Hand eintragen</translation>
    </message>
    <message>
        <source>Save a report for support</source>
        <translation>Bericht für den Support speichern</translation>
    </message>
    <message>
        <source>the credential store of this computer</source>
        <translation>der Passwortspeicher dieses Computers</translation>
    </message>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Windows-Anmeldeinformationsverwaltung</translation>
    </message>
    <message>
        <source>macOS Keychain</source>
        <translation>macOS-Schlüsselbund</translation>
    </message>
    <message>
        <source>Reach SmileTPS</source>
        <translation>SmileTPS erreichen</translation>
    </message>
    <message>
        <source>Check that the connection is secure</source>
        <translation>Prüfen, ob die Verbindung sicher ist</translation>
    </message>
    <message>
        <source>Sign in to your SmileTPS account</source>
        <translation>Bei Ihrem SmileTPS-Konto anmelden</translation>
    </message>
    <message>
        <source>Find the settings</source>
        <translation>Einstellungen finden</translation>
    </message>
    <message>
        <source>Save the staff login and password</source>
        <translation>Personal-Login und Personal-Passwort speichern</translation>
    </message>
    <message>
        <source>Read back what SmileTPS shows</source>
        <translation>Zurücklesen, was SmileTPS zeigt</translation>
    </message>
</context>
</TS>
