<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL">
<context>
    <name>AccountCard</name>
    <message>
        <source>Your SmileTPS account</source>
        <translation>Twoje konto SmileTPS</translation>
    </message>
    <message>
        <source>Address of SmileTPS</source>
        <translation>Adres SmileTPS</translation>
    </message>
    <message>
        <source>E-mail or login at SmileTPS</source>
        <translation>E-mail lub login w&#xa0;SmileTPS</translation>
    </message>
    <message>
        <source>Password at SmileTPS</source>
        <translation>Hasło w&#xa0;SmileTPS</translation>
    </message>
    <message>
        <source>The address at which you open SmileTPS in your browser</source>
        <translation>Adres, pod którym otwierasz SmileTPS w&#xa0;przeglądarce</translation>
    </message>
    <message>
        <source>With which you sign in to SmileTPS, not to IDS</source>
        <translation>Ten, którym logujesz się do SmileTPS, a&#xa0;nie do IDS</translation>
    </message>
    <message>
        <source>Used once to sign in to SmileTPS; it is not kept</source>
        <translation>Służy raz, do zalogowania w&#xa0;SmileTPS; nie jest zachowywane</translation>
    </message>
    <message>
        <source>Yes, my browser shows exactly this: {host}</source>
        <translation>Tak, moja przeglądarka pokazuje dokładnie to: {host}</translation>
    </message>
    <message>
        <source>Blanks around the address were taken out.</source>
        <translation>Usunięto spacje wokół adresu.</translation>
    </message>
    <message>
        <source>The beginning of the address was put right.</source>
        <translation>Poprawiono początek adresu.</translation>
    </message>
    <message>
        <source>http was changed to https, the secure kind.</source>
        <translation>Zmieniono http na https, czyli na bezpieczne połączenie.</translation>
    </message>
    <message>
        <source>The port was taken out: it never speaks securely.</source>
        <translation>Usunięto numer portu: pod nim nie ma bezpiecznego połączenia.</translation>
    </message>
    <message>
        <source>A dot at the end of the name was taken out.</source>
        <translation>Usunięto kropkę na końcu nazwy.</translation>
    </message>
</context>
<context>
    <name>ActionLine</name>
    <message>
        <source>Show in the picture</source>
        <translation>Pokaż na obrazku</translation>
    </message>
    <message>
        <source>Marks this place in the picture</source>
        <translation>Zaznacza to miejsce na obrazku</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Zamknij ten komunikat</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>&amp;Small, beside the browser</source>
        <translation>&amp;Małe okno obok przeglądarki</translation>
    </message>
    <message>
        <source>Step {number} of {of}: {title}</source>
        <translation>Krok {number} z&#xa0;{of}: {title}</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>Do it by hand</source>
        <translation>Zrób to ręcznie</translation>
    </message>
    <message>
        <source>1. Sign in to SmileTPS in your browser and open the settings of your account.</source>
        <translation>1. Zaloguj się w&#xa0;SmileTPS w&#xa0;przeglądarce i&#xa0;otwórz ustawienia swojego konta.</translation>
    </message>
    <message>
        <source>2. Enter these two:</source>
        <translation>2. Wpisz te dwie rzeczy:</translation>
    </message>
    <message>
        <source>3. Press {button} on SmileTPS. Then we can check whether it arrived.</source>
        <translation>3. Naciśnij {button} w&#xa0;SmileTPS. Potem możemy sprawdzić, czy dane dotarły.</translation>
    </message>
    <message>
        <source>staff login</source>
        <translation>login pracownika</translation>
    </message>
    <message>
        <source>staff password</source>
        <translation>hasło pracownika</translation>
    </message>
    <message>
        <source>Open SmileTPS</source>
        <translation>Otwórz SmileTPS</translation>
    </message>
    <message>
        <source>Open SmileTPS in the browser</source>
        <translation>Otwórz SmileTPS w&#xa0;przeglądarce</translation>
    </message>
    <message>
        <source>Check whether it arrived</source>
        <translation>Sprawdź, czy dane dotarły</translation>
    </message>
    <message>
        <source>Signs in to SmileTPS and looks; changes nothing</source>
        <translation>Loguje się w&#xa0;SmileTPS i&#xa0;tylko patrzy; niczego nie zmienia</translation>
    </message>
</context>
<context>
    <name>CausesPanel</name>
    <message>
        <source>I do not see this on IDS</source>
        <translation>Nie widzę tego na IDS</translation>
    </message>
    <message>
        <source>Something else? Write down what you see:</source>
        <translation>Coś innego? Napisz, co widać:</translation>
    </message>
    <message>
        <source>What looks different on IDS</source>
        <translation>Co na IDS wygląda inaczej</translation>
    </message>
    <message>
        <source>Goes into the report for support. Do not write any password here.</source>
        <translation>Trafi do raportu dla pomocy. Nie wpisuj tu żadnego hasła.</translation>
    </message>
    <message>
        <source>Save this note</source>
        <translation>Zachowaj notatkę</translation>
    </message>
    <message>
        <source>Print a sheet for the doctor</source>
        <translation>Wydrukuj kartkę dla lekarza</translation>
    </message>
    <message>
        <source>One page with all the steps, without any password</source>
        <translation>Jedna strona ze wszystkimi krokami, bez żadnego hasła</translation>
    </message>
    <message>
        <source>The note is kept</source>
        <translation>Notatka jest zachowana</translation>
    </message>
</context>
<context>
    <name>CharacterWords</name>
    <message>
        <source>Character {number} of {of}: {name}.</source>
        <translation>Znak {number} z&#xa0;{of}: {name}.</translation>
    </message>
    <message>
        <source>{name} “{character}”</source>
        <translation>{name} „{character}”</translation>
    </message>
    <message>
        <source>Cyrillic letter</source>
        <translation>litera cyrylicy</translation>
    </message>
    <message>
        <source>Greek letter</source>
        <translation>litera grecka</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>symbol</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>litera</translation>
    </message>
    <message>
        <source>letter of another alphabet</source>
        <translation>litera innego alfabetu</translation>
    </message>
    <message>
        <source>space at the beginning or the end</source>
        <translation>spacja na początku lub na końcu</translation>
    </message>
    <message>
        <source>space</source>
        <translation>spacja</translation>
    </message>
    <message>
        <source>an unusual kind of space</source>
        <translation>spacja nietypowego rodzaju</translation>
    </message>
    <message>
        <source>invisible character</source>
        <translation>niewidoczny znak</translation>
    </message>
    <message>
        <source>line break</source>
        <translation>nowy wiersz</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulator</translation>
    </message>
    <message>
        <source>dot, as pages show in place of a password</source>
        <translation>kropka, jaką strony pokazują zamiast hasła</translation>
    </message>
    <message>
        <source>wide or ornamental character</source>
        <translation>znak szeroki albo ozdobny</translation>
    </message>
    <message>
        <source>accent that stands apart from its letter</source>
        <translation>akcent oddzielony od swojej litery</translation>
    </message>
    <message>
        <source>character that was damaged on its way</source>
        <translation>znak uszkodzony po drodze</translation>
    </message>
    <message>
        <source>character without a meaning</source>
        <translation>znak bez znaczenia</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Sprawdź teraz</translation>
    </message>
    <message>
        <source>Check at SmileTPS</source>
        <translation>Sprawdź w&#xa0;SmileTPS</translation>
    </message>
    <message>
        <source>Is the login {login} still saved at {address}? Nothing is changed.</source>
        <translation>Czy login {login} nadal jest zapisany pod adresem {address}? Sprawdzenie niczego nie zmienia.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Password at SmileTPS</source>
        <translation>Hasło w&#xa0;SmileTPS</translation>
    </message>
    <message>
        <source>Used once; it is not kept</source>
        <translation>Służy raz; nie jest zachowywane</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>The data is being sent to SmileTPS.</source>
        <translation>Dane są właśnie wysyłane do SmileTPS.</translation>
    </message>
    <message>
        <source>If you stop now, the wizard still finds out what was done, and tells you at the next start if it could not.</source>
        <translation>Jeśli teraz przerwiesz, program jeszcze sprawdzi, co zostało zrobione. Jeśli się nie uda, powie o&#xa0;tym przy następnym uruchomieniu.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Przerwij i&#xa0;zamknij</translation>
    </message>
    <message>
        <source>Let it finish</source>
        <translation>Niech dokończy</translation>
    </message>
    <message>
        <source>Close the wizard now?</source>
        <translation>Zamknąć program?</translation>
    </message>
    <message>
        <source>Next time you can continue from this step. Passwords are not kept, and the roles must be ticked again.</source>
        <translation>Następnym razem można zacząć od tego kroku. Hasła nie są zachowywane, a&#xa0;role trzeba zaznaczyć od nowa.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Zostań tutaj</translation>
    </message>
    <message>
        <source>This computer will forget the entry and any kept password. The account itself stays active: switch it off on IDS under Konto, Personel, and remove it from the SmileTPS settings.</source>
        <translation>Ten komputer zapomni wpis i&#xa0;zachowane hasło. Samo konto działa dalej: wyłącz je na IDS w&#xa0;Konto, Personel i&#xa0;usuń z&#xa0;ustawień SmileTPS.</translation>
    </message>
    <message>
        <source>Unlink {login}?</source>
        <translation>Odłączyć {login}?</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Odłącz</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>W&#xa0;porządku</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>There is nothing to copy yet</source>
        <translation>Nie ma jeszcze czego kopiować</translation>
    </message>
    <message>
        <source>Copied: {subject}</source>
        <translation>Skopiowano: {subject}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Puts it on the clipboard</source>
        <translation>Kopiuje do schowka</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy: {subject}</source>
        <translation>Kopiuj: {subject}</translation>
    </message>
</context>
<context>
    <name>CreatedPage</name>
    <message>
        <source>Once IDS shows the new account, tick that above.</source>
        <translation>Gdy IDS pokaże nowe konto, zaznacz to powyżej.</translation>
    </message>
    <message>
        <source>Say what IDS shows after you pressed Utwórz.</source>
        <translation>Zaznacz, co pokazuje IDS po naciśnięciu Utwórz.</translation>
    </message>
    <message>
        <source>Choose another &amp;login</source>
        <translation>Wybierz inny &amp;login</translation>
    </message>
    <message>
        <source>What does IDS show?</source>
        <translation>Co pokazuje IDS?</translation>
    </message>
    <message>
        <source>The account was &amp;created</source>
        <translation>&amp;Konto powstało</translation>
    </message>
    <message>
        <source>The &amp;name is taken</source>
        <translation>&amp;Nazwa jest zajęta</translation>
    </message>
    <message>
        <source>Something e&amp;lse</source>
        <translation>Coś &amp;innego</translation>
    </message>
    <message>
        <source>Somebody uses this login already. Choose another one here, then correct it on IDS.</source>
        <translation>Ktoś już używa tego loginu. Wybierz tu inny, a&#xa0;potem popraw go na IDS.</translation>
    </message>
    <message>
        <source>Below are problems that others have met. Go on once IDS shows the new account.</source>
        <translation>Poniżej są przyczyny, na które trafili inni. Przejdź dalej, gdy IDS pokaże nowe konto.</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>Open; press to close</source>
        <translation>Otwarte; naciśnij, aby zamknąć</translation>
    </message>
    <message>
        <source>Closed; press to open</source>
        <translation>Zamknięte; naciśnij, aby otworzyć</translation>
    </message>
</context>
<context>
    <name>DoctorCard</name>
    <message>
        <source>For which doctor?</source>
        <translation>Dla którego lekarza?</translation>
    </message>
    <message>
        <source>Name of the doctor</source>
        <translation>Imię i&#xa0;nazwisko lekarza</translation>
    </message>
    <message>
        <source>So that you find the entry again when there are several</source>
        <translation>Aby odnaleźć wpis, gdy jest ich kilka</translation>
    </message>
    <message>
        <source>The doctor&apos;s own login on IDS (you may leave it empty)</source>
        <translation>Login lekarza na IDS (można zostawić puste)</translation>
    </message>
    <message>
        <source>Only to warn you if it is typed as the staff login by mistake. Never the password.</source>
        <translation>Tylko po to, by ostrzec, gdy przez pomyłkę zostanie wpisany jako login pracownika. Nigdy hasło.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>What was handed over</source>
        <translation>Co zostało przekazane</translation>
    </message>
    <message>
        <source>Save a &amp;receipt</source>
        <translation>Zapisz &amp;potwierdzenie</translation>
    </message>
    <message>
        <source>Save a receipt</source>
        <translation>Zapisz potwierdzenie</translation>
    </message>
    <message>
        <source>A PDF file with who, when and which role; no password is in it</source>
        <translation>Plik PDF: kto, kiedy i&#xa0;z&#xa0;jaką rolą; bez hasła</translation>
    </message>
    <message>
        <source>Save a &amp;calendar reminder</source>
        <translation>Zapisz przypomnienie do &amp;kalendarza</translation>
    </message>
    <message>
        <source>Save a calendar reminder</source>
        <translation>Zapisz przypomnienie do kalendarza</translation>
    </message>
    <message>
        <source>A file for your calendar program, for the day of renewal</source>
        <translation>Plik do programu kalendarza, na dzień odnowienia</translation>
    </message>
    <message>
        <source>The password is kept in {store}.</source>
        <translation>Hasło jest zachowane. Miejsce: {store}.</translation>
    </message>
    <message>
        <source>The password could not be taken out of {store}.</source>
        <translation>Nie udało się usunąć hasła. Miejsce: {store}.</translation>
    </message>
    <message>
        <source>The password was taken out of {store}.</source>
        <translation>Hasło zostało usunięte. Miejsce: {store}.</translation>
    </message>
    <message>
        <source>&amp;Keep the staff password in {store}</source>
        <translation>Z&amp;achowaj hasło pracownika. Miejsce: {store}</translation>
    </message>
    <message>
        <source>You do not need to: the next update asks for the new password anyway.</source>
        <translation>Nie trzeba: następna aktualizacja i&#xa0;tak zapyta o&#xa0;nowe hasło.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Lekarz</translation>
    </message>
    <message>
        <source>Staff login</source>
        <translation>Login pracownika</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Others report that the link must be renewed after some time. Renew it before {date}: open this wizard again and choose the doctor.</source>
        <translation>Inni podają, że dostęp trzeba po pewnym czasie odnowić. Odnów go przed {date}: otwórz ten program jeszcze raz i&#xa0;wybierz lekarza.</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Receipt: Staff Account for SmileTPS</source>
        <translation>Potwierdzenie: Staff Account dla SmileTPS</translation>
    </message>
    <message>
        <source>Staff Account for SmileTPS: what to do on IDS</source>
        <translation>Staff Account dla SmileTPS: co zrobić na IDS</translation>
    </message>
    <message>
        <source>Renew the Staff Account of {name} for SmileTPS</source>
        <translation>Odnów Staff Account dla SmileTPS: {name}</translation>
    </message>
    <message>
        <source>Open the SmileTPS wizard and choose the doctor.</source>
        <translation>Otwórz program Kreator SmileTPS i&#xa0;wybierz lekarza.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Zapisz jako</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Zapisano: {file}</translation>
    </message>
</context>
<context>
    <name>GuidePicture</name>
    <message>
        <source>Click or press Enter to enlarge</source>
        <translation>Kliknij albo naciśnij Enter, aby powiększyć</translation>
    </message>
</context>
<context>
    <name>GuideStep</name>
    <message>
        <source>Open IDS in the browser</source>
        <translation>Otwórz IDS w&#xa0;przeglądarce</translation>
    </message>
    <message>
        <source>Opens {address} in your own browser</source>
        <translation>Otwiera {address} w&#xa0;Twojej przeglądarce</translation>
    </message>
    <message>
        <source>address of IDS</source>
        <translation>adres IDS</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Kopiuj adres</translation>
    </message>
    <message>
        <source>Your browser does not know this copy and warns of its certificate. Here you may go on past the warning; never on a real site.</source>
        <translation>Przeglądarka nie zna tej kopii i&#xa0;ostrzeże przed jej certyfikatem. Tutaj wolno pominąć to ostrzeżenie; na prawdziwej stronie nigdy.</translation>
    </message>
    <message>
        <source>These steps were last checked on {date}.</source>
        <translation>Te kroki ostatnio sprawdzono {date}.</translation>
    </message>
    <message>
        <source>These steps were last checked on {date}: IDS may look different now.</source>
        <translation>Te kroki ostatnio sprawdzono {date}. Dziś IDS może wyglądać inaczej.</translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message>
        <source>Nobody was here for 10 minutes, so the password was taken out. Type it again.</source>
        <translation>Przez 10 minut nikogo tu nie było, więc hasło zostało usunięte. Wpisz je jeszcze raz.</translation>
    </message>
    <message>
        <source>Nobody was here for a long time, so the password was taken out. Make a new one, and set it on IDS too.</source>
        <translation>Długo nikogo tu nie było, więc hasło zostało usunięte. Utwórz nowe i&#xa0;ustaw je także na IDS.</translation>
    </message>
</context>
<context>
    <name>LoginField</name>
    <message>
        <source>Suggestions:</source>
        <translation>Propozycje:</translation>
    </message>
    <message>
        <source>Use {login}</source>
        <translation>Użyj {login}</translation>
    </message>
    <message>
        <source>Puts this proposal into the login field</source>
        <translation>Wpisuje tę propozycję w&#xa0;pole loginu</translation>
    </message>
</context>
<context>
    <name>LoginOffers</name>
    <message>
        <source>Update {name} instead</source>
        <translation>Zaktualizuj zamiast tego: {name}</translation>
    </message>
    <message>
        <source>Goes to the update of the doctor with this login</source>
        <translation>Przechodzi do aktualizacji lekarza z&#xa0;tym loginem</translation>
    </message>
    <message>
        <source>Split into login and password</source>
        <translation>Rozdziel na login i&#xa0;hasło</translation>
    </message>
    <message>
        <source>Puts each part into its own field</source>
        <translation>Wpisuje każdą część w&#xa0;jej pole</translation>
    </message>
</context>
<context>
    <name>LoginWords</name>
    <message>
        <source>This login is fine.</source>
        <translation>Ten login ma dobrą postać.</translation>
    </message>
    <message>
        <source>Taken out: {name}.</source>
        <translation>Usunięto: {name}.</translation>
    </message>
    <message>
        <source>The account was replaced by this one</source>
        <translation>To konto zastąpiło poprzednie</translation>
    </message>
    <message>
        <source>It is intended</source>
        <translation>Tak ma być</translation>
    </message>
    <message>
        <source>Did you mean: {login}</source>
        <translation>Może chodzi o: {login}</translation>
    </message>
    <message>
        <source>Letters, digits and some symbols; no spaces.</source>
        <translation>Litery, cyfry i&#xa0;niektóre symbole; bez spacji.</translation>
    </message>
    <message>
        <source>This is the example text of the site, not a login.</source>
        <translation>To jest przykład ze strony, a&#xa0;nie login.</translation>
    </message>
    <message>
        <source>A character came along when it was copied.</source>
        <translation>Podczas kopiowania doszedł jakiś znak.</translation>
    </message>
    <message>
        <source>There is a space inside.</source>
        <translation>W&#xa0;środku jest spacja.</translation>
    </message>
    <message>
        <source>There is a line break inside.</source>
        <translation>W&#xa0;środku jest znak nowego wiersza.</translation>
    </message>
    <message>
        <source>A letter only looks right: it is from another alphabet.</source>
        <translation>Jedna litera tylko wygląda dobrze: jest z&#xa0;innego alfabetu.</translation>
    </message>
    <message>
        <source>A character is not the ordinary one, such as a wide one.</source>
        <translation>Jeden znak nie jest zwykły, na przykład jest szeroki.</translation>
    </message>
    <message>
        <source>There is a character that no site can read.</source>
        <translation>Jest tu znak, którego żadna strona nie odczyta.</translation>
    </message>
    <message>
        <source>A letter with an accent; IDS may not take it.</source>
        <translation>Litera ze znakiem, jak ą&#xa0;lub ę; IDS może jej nie przyjąć.</translation>
    </message>
    <message>
        <source>A symbol that IDS may not take.</source>
        <translation>Symbol, którego IDS może nie przyjąć.</translation>
    </message>
    <message>
        <source>Too short: at least {limit} characters.</source>
        <translation>Za krótkie. Najmniej znaków: {limit}.</translation>
    </message>
    <message>
        <source>Too long: at most {limit} characters.</source>
        <translation>Za długie. Najwięcej znaków: {limit}.</translation>
    </message>
    <message>
        <source>This is the doctor&apos;s own login. SmileTPS must get the staff login.</source>
        <translation>To jest login samego lekarza. SmileTPS ma dostać login pracownika.</translation>
    </message>
    <message>
        <source>This is your SmileTPS sign-in, not the staff login.</source>
        <translation>To są Twoje dane logowania do SmileTPS, a&#xa0;nie login pracownika.</translation>
    </message>
    <message>
        <source>Another doctor is linked with this login already. Update that one on the start page, or correct the login.</source>
        <translation>Z&#xa0;tym loginem jest już połączony inny lekarz. Zaktualizuj go na stronie początkowej albo popraw login.</translation>
    </message>
    <message>
        <source>Another login than before. Go on only if the Staff Account was replaced.</source>
        <translation>Inny login niż poprzednio. Idź dalej tylko wtedy, gdy Staff Account został wymieniony.</translation>
    </message>
    <message>
        <source>Login and password are the same, or were swapped.</source>
        <translation>Login i&#xa0;hasło są takie same albo zamienione miejscami.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address, not a staff login.</source>
        <translation>To wygląda na adres e-mail, a&#xa0;nie na login pracownika.</translation>
    </message>
    <message>
        <source>This looks like a clinic number, not a staff login.</source>
        <translation>To wygląda na numer gabinetu, a&#xa0;nie na login pracownika.</translation>
    </message>
</context>
<context>
    <name>NameFields</name>
    <message>
        <source>The rest of the form (anything will do)</source>
        <translation>Pozostałe pola (treść dowolna)</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>(no name given)</source>
        <translation>(nie podano)</translation>
    </message>
    <message>
        <source>Doctor: {name}</source>
        <translation>Lekarz: {name}</translation>
    </message>
    <message>
        <source>Staff login: {login}</source>
        <translation>Login pracownika: {login}</translation>
    </message>
    <message>
        <source>Role ticked: {role}</source>
        <translation>Zaznaczona rola: {role}</translation>
    </message>
    <message>
        <source>SmileTPS: {host}</source>
        <translation>SmileTPS: {host}</translation>
    </message>
    <message>
        <source>Date: {date}</source>
        <translation>Data: {date}</translation>
    </message>
    <message>
        <source>What was handed over</source>
        <translation>Co zostało przekazane</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Warto wiedzieć</translation>
    </message>
    <message>
        <source>The password is not on this sheet, on purpose.</source>
        <translation>Hasła celowo nie ma na tej kartce.</translation>
    </message>
    <message>
        <source>Wizard version: {version}</source>
        <translation>Wersja programu: {version}</translation>
    </message>
    <message>
        <source>Never give anybody the doctor&apos;s own password.</source>
        <translation>Nigdy nie podawaj nikomu hasła samego lekarza.</translation>
    </message>
    <message>
        <source>(leave empty)</source>
        <translation>(zostaw puste)</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message numerus="yes">
        <source>%n dot(s) here. Count the dots on IDS: there must be as many.</source>
        <translation>
            <numerusform>Tutaj jest %n kropka. Policz kropki na IDS: musi być ich tyle samo.</numerusform>
            <numerusform>Tutaj są %n kropki. Policz kropki na IDS: musi być ich tyle samo.</numerusform>
            <numerusform>Tutaj jest %n kropek. Policz kropki na IDS: musi być ich tyle samo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeat the password</source>
        <translation>Powtórz hasło</translation>
    </message>
    <message>
        <source>Type the same password again</source>
        <translation>Wpisz to samo hasło jeszcze raz</translation>
    </message>
    <message>
        <source>The text on the clipboard has {count} characters; this field takes {most}. Nothing was pasted.</source>
        <translation>Tekst w&#xa0;schowku jest za długi (znaki: {count}); w&#xa0;polu zmieści się {most}. Nic nie wklejono.</translation>
    </message>
    <message>
        <source>A password is not copied from here. Use its Copy button.</source>
        <translation>Hasła nie kopiuje się stąd. Użyj przycisku Kopiuj.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Oba hasła są takie same.</translation>
    </message>
    <message>
        <source>The two are not the same. Show both with the eye and compare.</source>
        <translation>Hasła się różnią. Pokaż oba przyciskiem z&#xa0;okiem i&#xa0;porównaj.</translation>
    </message>
</context>
<context>
    <name>PasswordOffer</name>
    <message>
        <source>This looks like a login and a password together.</source>
        <translation>To wygląda na login razem z&#xa0;hasłem.</translation>
    </message>
    <message>
        <source>Split them</source>
        <translation>Rozdziel je</translation>
    </message>
    <message>
        <source>All of it is the password</source>
        <translation>Wszystko to hasło</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>W&#xa0;porządku</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Usuń to</translation>
    </message>
    <message>
        <source>It is intended</source>
        <translation>Tak ma być</translation>
    </message>
</context>
<context>
    <name>PasswordWords</name>
    <message>
        <source>This password is fine.</source>
        <translation>To hasło jest dobre.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Wpisz hasło.</translation>
    </message>
    <message>
        <source>These are the dots that a page shows, not the password itself. Type the password.</source>
        <translation>To są kropki, które pokazuje strona, a&#xa0;nie samo hasło. Wpisz hasło.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Hasła się różnią.</translation>
    </message>
    <message>
        <source>This looks like a copying mistake.</source>
        <translation>To wygląda na pomyłkę przy kopiowaniu.</translation>
    </message>
    <message>
        <source>Too short: at least {limit} characters.</source>
        <translation>Za krótkie. Najmniej znaków: {limit}.</translation>
    </message>
    <message>
        <source>Too long: at most {limit} characters.</source>
        <translation>Za długie. Najwięcej znaków: {limit}.</translation>
    </message>
    <message>
        <source>Longer than {limit} characters: a site may cut it silently. Count the dots on IDS.</source>
        <translation>Długie (ponad {limit}): strona może je po cichu obciąć. Policz kropki na IDS.</translation>
    </message>
    <message>
        <source>Mix at least {limit} of: small letters, capitals, digits, symbols.</source>
        <translation>Połącz różne rodzaje znaków (co najmniej {limit}): małe litery, wielkie litery, cyfry, symbole.</translation>
    </message>
    <message>
        <source>The password holds a login. Were the two swapped?</source>
        <translation>W&#xa0;haśle jest login. Czy nie są zamienione miejscami?</translation>
    </message>
    <message>
        <source>This looks like an e-mail address, not a password.</source>
        <translation>To wygląda na adres e-mail, a&#xa0;nie na hasło.</translation>
    </message>
    <message>
        <source>This is your SmileTPS password. The staff needs one of its own.</source>
        <translation>To jest Twoje hasło do SmileTPS. Pracownik potrzebuje własnego.</translation>
    </message>
    <message>
        <source>The same password as before: nothing changed.</source>
        <translation>To samo hasło co poprzednio: nic się nie zmieniło.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Close the picture</source>
        <translation>Zamknij obrazek</translation>
    </message>
    <message>
        <source>Back to the step</source>
        <translation>Wróć do kroku</translation>
    </message>
    <message>
        <source>The arrow keys move the picture.</source>
        <translation>Strzałki na klawiaturze przesuwają obrazek.</translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>PRACTICE – both sites are copies on this computer. Nothing leaves it. Do not type real passwords.</source>
        <translation>ĆWICZENIE – obie strony to kopie na tym komputerze. Nic nie wychodzi poza ten komputer. Nie wpisuj prawdziwych haseł.</translation>
    </message>
    <message>
        <source>PRACTICE – not the real sites</source>
        <translation>ĆWICZENIE – to nie są prawdziwe strony</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>This computer has no credential store that can be used.</source>
        <translation>Ten komputer nie ma magazynu haseł, którego można użyć.</translation>
    </message>
    <message>
        <source>Nothing is kept. You do not need it: the wizard works without.</source>
        <translation>Nic nie zostało zachowane. To nie szkodzi: program działa i&#xa0;bez tego.</translation>
    </message>
    <message>
        <source>The credential store is locked.</source>
        <translation>Magazyn haseł jest zablokowany.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or go on without keeping the password.</source>
        <translation>Odblokuj go i&#xa0;spróbuj ponownie albo idź dalej bez zachowania hasła.</translation>
    </message>
    <message>
        <source>The credential store did not let this program in.</source>
        <translation>Magazyn haseł nie wpuścił tego programu.</translation>
    </message>
    <message>
        <source>Allow access and try again, or go on without keeping the password.</source>
        <translation>Zezwól na dostęp i&#xa0;spróbuj ponownie albo idź dalej bez zachowania hasła.</translation>
    </message>
    <message>
        <source>The credential store gave back something else than was put in.</source>
        <translation>Magazyn haseł oddał coś innego, niż do niego włożono.</translation>
    </message>
    <message>
        <source>Nothing is kept. Go on without keeping the password.</source>
        <translation>Nic nie zostało zachowane. Idź dalej bez zachowania hasła.</translation>
    </message>
    <message>
        <source>The password is too long for the credential store of this computer.</source>
        <translation>Hasło jest za długie dla magazynu haseł tego komputera.</translation>
    </message>
    <message>
        <source>Go on without keeping the password.</source>
        <translation>Idź dalej bez zachowania hasła.</translation>
    </message>
    <message>
        <source>The credential store does not answer.</source>
        <translation>Magazyn haseł nie odpowiada.</translation>
    </message>
    <message>
        <source>Go on without keeping the password, or restart this computer and try again.</source>
        <translation>Idź dalej bez zachowania hasła albo uruchom komputer ponownie i&#xa0;spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>The only credential store found would keep the password in readable form, so it is not used.</source>
        <translation>Jedyny znaleziony magazyn trzymałby hasło w&#xa0;czytelnej postaci, dlatego nie jest używany.</translation>
    </message>
    <message>
        <source>SmileTPS has the data, but this computer could not keep the password.</source>
        <translation>SmileTPS ma dane, ale ten komputer nie mógł zachować hasła.</translation>
    </message>
    <message>
        <source>Nothing is lost: the next update just asks for it again.</source>
        <translation>Nic nie przepadło: następna aktualizacja po prostu zapyta o&#xa0;nie ponownie.</translation>
    </message>
    <message>
        <source>The credential store reports a fault of its own. Its name for it: {named}.</source>
        <translation>Magazyn haseł zgłasza własny błąd. Jego nazwa: {named}.</translation>
    </message>
    <message>
        <source>Go on without keeping the password, or try again.</source>
        <translation>Idź dalej bez zachowania hasła albo spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The guide that comes with this program is damaged: {named}.</source>
        <translation>Instrukcja dołączona do tego programu jest uszkodzona: {named}.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Zainstaluj program ponownie.</translation>
    </message>
    <message>
        <source>The site profile cannot be used: {named}.</source>
        <translation>Nie można użyć pliku z&#xa0;opisem strony SmileTPS: {named}.</translation>
    </message>
    <message>
        <source>Ask the person who installed this program to correct the file.</source>
        <translation>Poproś osobę, która instalowała ten program, o&#xa0;poprawienie pliku.</translation>
    </message>
    <message>
        <source>The settings file of this installation cannot be used: {named}.</source>
        <translation>Nie można użyć pliku ustawień tej instalacji: {named}.</translation>
    </message>
    <message>
        <source>The file with the linked doctors was damaged. It is kept as {named}.</source>
        <translation>Plik z&#xa0;połączonymi lekarzami był uszkodzony. Zachowano go jako {named}.</translation>
    </message>
    <message>
        <source>The file with the linked doctors is of another version of this program. It is kept as {named}.</source>
        <translation>Plik z&#xa0;połączonymi lekarzami pochodzi z&#xa0;innej wersji tego programu. Zachowano go jako {named}.</translation>
    </message>
    <message>
        <source>Its window does not answer. Wait a minute and start the wizard again; if that does not help, restart this computer.</source>
        <translation>Jego okno nie odpowiada. Poczekaj minutę i&#xa0;uruchom program jeszcze raz; jeśli to nie pomoże, uruchom komputer ponownie.</translation>
    </message>
    <message>
        <source>The wizard starts without it. SmileTPS itself is not affected.</source>
        <translation>Program zaczyna bez niego. Samego SmileTPS to nie dotyczy.</translation>
    </message>
    <message>
        <source>The wizard uses its own copy from the last time. Nothing to do.</source>
        <translation>Program używa własnej kopii z&#xa0;poprzedniego razu. Nie trzeba nic robić.</translation>
    </message>
    <message>
        <source>This computer did not let the program write its file: {named}.</source>
        <translation>Ten komputer nie pozwolił programowi zapisać jego pliku: {named}.</translation>
    </message>
    <message>
        <source>You can go on, but the next start will not know what was done here.</source>
        <translation>Można iść dalej, ale następne uruchomienie nie będzie wiedzieć, co tu zrobiono.</translation>
    </message>
    <message>
        <source>This computer did not let the program note that it is about to send the data: {named}.</source>
        <translation>Ten komputer nie pozwolił programowi zanotować, że zaraz wyśle dane: {named}.</translation>
    </message>
    <message>
        <source>Nothing was sent. Make room on the disk and try again, or enter the data by hand.</source>
        <translation>Nic nie zostało wysłane. Zwolnij miejsce na dysku i&#xa0;spróbuj ponownie albo wpisz dane ręcznie.</translation>
    </message>
    <message>
        <source>The wizard is already open.</source>
        <translation>Ten program jest już otwarty.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program.</source>
        <translation>Coś poszło źle w&#xa0;samym programie.</translation>
    </message>
    <message>
        <source>What you typed is still here. Save the report and try again.</source>
        <translation>Wszystko, co wpisano, nadal tu jest. Zapisz raport i&#xa0;spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program while the data was being saved, so nobody knows whether it arrived.</source>
        <translation>W&#xa0;programie coś poszło nie tak podczas zapisywania danych, więc nie wiadomo, czy dotarły.</translation>
    </message>
    <message>
        <source>Look what SmileTPS shows before you send anything again.</source>
        <translation>Zanim wyślesz cokolwiek ponownie, sprawdź, co pokazuje SmileTPS.</translation>
    </message>
    <message>
        <source>The file could not be written: {named}.</source>
        <translation>Nie udało się zapisać pliku: {named}.</translation>
    </message>
    <message>
        <source>Choose another folder or name and try again.</source>
        <translation>Wybierz inny folder albo inną nazwę i&#xa0;spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This is not the address of a web page.</source>
        <translation>To nie jest adres strony internetowej.</translation>
    </message>
    <message>
        <source>Type the address at which you open SmileTPS in your browser, for example https://name.example.</source>
        <translation>Wpisz adres, pod którym otwierasz SmileTPS w&#xa0;przeglądarce, na przykład https://name.example.</translation>
    </message>
    <message>
        <source>This is the address of the Invisalign Doctor Site, not of SmileTPS.</source>
        <translation>To jest adres strony dla lekarzy Invisalign (IDS), a&#xa0;nie SmileTPS.</translation>
    </message>
    <message>
        <source>Type the address at which you open SmileTPS in your browser.</source>
        <translation>Wpisz adres, pod którym otwierasz SmileTPS w&#xa0;przeglądarce.</translation>
    </message>
    <message>
        <source>This clinic&apos;s SmileTPS address is fixed to {host}; another one was given: {named}.</source>
        <translation>Adres SmileTPS tego gabinetu jest ustalony: {host}. Podano inny: {named}.</translation>
    </message>
    <message>
        <source>Use the fixed address, or ask the person who installed this program.</source>
        <translation>Użyj ustalonego adresu albo zapytaj osobę, która instalowała ten program.</translation>
    </message>
    <message>
        <source>The address holds letters that only look like others. Its plain form is {named}.</source>
        <translation>W&#xa0;adresie są litery, które tylko przypominają inne. Zapisany zwykłymi literami to: {named}.</translation>
    </message>
    <message>
        <source>Compare it with the address in your browser and confirm it, or type it again.</source>
        <translation>Porównaj go z&#xa0;adresem w&#xa0;przeglądarce i&#xa0;potwierdź albo wpisz jeszcze raz.</translation>
    </message>
    <message>
        <source>The roles are not right: the prescription role must be ticked, and no other. To change: {named}.</source>
        <translation>Role się nie zgadzają: ma być zaznaczona rola od preskrypcji i&#xa0;żadna inna. Do zmiany: {named}.</translation>
    </message>
    <message>
        <source>Correct the ticks on IDS, then tick here exactly what IDS shows.</source>
        <translation>Popraw zaznaczenia na IDS, a&#xa0;potem zaznacz tu dokładnie to, co pokazuje IDS.</translation>
    </message>
    <message>
        <source>IDS shows other roles than this program knows, so nobody can say that the choice is right.</source>
        <translation>IDS pokazuje inne role, niż zna ten program, więc nikt nie wie, czy wybór jest dobry.</translation>
    </message>
    <message>
        <source>Nothing was sent. Save the report and send it to SmileTPS support.</source>
        <translation>Nic nie zostało wysłane. Zapisz raport i&#xa0;wyślij go do pomocy SmileTPS.</translation>
    </message>
    <message>
        <source>The staff login cannot be used as it is: {named}.</source>
        <translation>Tego loginu pracownika nie można użyć: {named}.</translation>
    </message>
    <message>
        <source>Correct the staff login. Everything else stays as you typed it.</source>
        <translation>Popraw login pracownika. Wszystko inne zostaje tak, jak jest.</translation>
    </message>
    <message>
        <source>The staff password cannot be used as it is: {named}.</source>
        <translation>Tego hasła pracownika nie można użyć: {named}.</translation>
    </message>
    <message>
        <source>Correct the staff password. Everything else stays as you typed it.</source>
        <translation>Popraw hasło pracownika. Wszystko inne zostaje tak, jak jest.</translation>
    </message>
    <message>
        <source>The input is not a JSON document that this command can read: {named}.</source>
        <translation>Dane wejściowe nie są dokumentem JSON, który to polecenie umie odczytać: {named}.</translation>
    </message>
    <message>
        <source>Give one JSON object on standard input, as the documentation shows.</source>
        <translation>Podaj na standardowe wejście jeden obiekt JSON, jak pokazuje dokumentacja.</translation>
    </message>
    <message>
        <source>The input lacks something, or holds something that cannot be used: {named}.</source>
        <translation>W&#xa0;danych wejściowych czegoś brakuje albo jest coś, czego nie można użyć: {named}.</translation>
    </message>
    <message>
        <source>Correct the named entries and run the command again.</source>
        <translation>Popraw wymienione pozycje i&#xa0;uruchom polecenie jeszcze raz.</translation>
    </message>
    <message>
        <source>You stopped before anything was saved.</source>
        <translation>Przerwano na Twoje życzenie, zanim cokolwiek zapisano.</translation>
    </message>
    <message>
        <source>Nothing was changed at SmileTPS. Press the button again when you are ready.</source>
        <translation>W&#xa0;SmileTPS nic się nie zmieniło. Naciśnij przycisk ponownie, kiedy zechcesz.</translation>
    </message>
    <message>
        <source>No computer with the name {host} was found. The address may be mistyped, or this computer is offline.</source>
        <translation>Nie znaleziono komputera o&#xa0;nazwie {host}. Może w&#xa0;adresie jest literówka albo nie działa internet.</translation>
    </message>
    <message>
        <source>Check the address, then the internet connection, and try again.</source>
        <translation>Sprawdź adres, potem połączenie z&#xa0;internetem, i&#xa0;spróbuj ponownie.</translation>
    </message>
    <message>
        <source>{host} was found, but it does not accept connections.</source>
        <translation>Znaleziono {host}, ale nie przyjmuje on połączeń.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, try again in a few minutes.</source>
        <translation>Sprawdź adres. Jeśli jest dobry, spróbuj ponownie za kilka minut.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} nie odpowiada na czas.</translation>
    </message>
    <message>
        <source>Check the internet connection and try again. Nothing was changed.</source>
        <translation>Sprawdź połączenie z&#xa0;internetem i&#xa0;spróbuj ponownie. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>The connection to {host} broke before anything was saved.</source>
        <translation>Połączenie z&#xa0;{host} zerwało się, zanim cokolwiek zapisano.</translation>
    </message>
    <message>
        <source>Try again. Nothing was changed.</source>
        <translation>Spróbuj ponownie. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>The network wants a sign-in of its own before it lets you out, as hotels and guest networks do.</source>
        <translation>Ta sieć najpierw chce własnego logowania, jak w&#xa0;hotelach i&#xa0;sieciach dla gości.</translation>
    </message>
    <message>
        <source>Open any page in your browser, sign in to the network there, then try again.</source>
        <translation>Otwórz dowolną stronę w&#xa0;przeglądarce, zaloguj się tam do sieci, a&#xa0;potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The clinic&apos;s proxy wants a sign-in that this program does not have.</source>
        <translation>Serwer pośredniczący (proxy) gabinetu chce logowania, którego ten program nie ma.</translation>
    </message>
    <message>
        <source>Ask the person who looks after your computers to let {host} through.</source>
        <translation>Poproś osobę, która opiekuje się komputerami, o&#xa0;przepuszczenie {host}.</translation>
    </message>
    <message>
        <source>The clinic&apos;s proxy does not let this computer reach {host}.</source>
        <translation>Serwer pośredniczący (proxy) gabinetu nie przepuszcza tego komputera do {host}.</translation>
    </message>
    <message>
        <source>The clock of this computer seems to be wrong, so the secure line cannot be checked.</source>
        <translation>Zegar tego komputera chyba się myli, więc nie można sprawdzić bezpiecznego połączenia.</translation>
    </message>
    <message>
        <source>Set the date and time of this computer, then try again.</source>
        <translation>Ustaw datę i&#xa0;godzinę tego komputera, a&#xa0;potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The computer that answered cannot prove that it is {host}.</source>
        <translation>Komputer, który odpowiedział, nie umie udowodnić, że to {host}.</translation>
    </message>
    <message>
        <source>Check the address letter by letter. If it is right, do not type your password anywhere and call SmileTPS.</source>
        <translation>Sprawdź adres litera po literze. Jeśli jest dobry, nie wpisuj nigdzie hasła i&#xa0;zadzwoń do SmileTPS.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of {host}. Often an antivirus or a proxy stands in between. Issuer: {named}.</source>
        <translation>Ten komputer nie ufa certyfikatowi {host}. Często w&#xa0;połączenie wchodzi program antywirusowy albo proxy. Wystawca: {named}.</translation>
    </message>
    <message>
        <source>Nothing was sent. Show this to the person who looks after your computers.</source>
        <translation>Nic nie zostało wysłane. Pokaż to osobie, która opiekuje się komputerami.</translation>
    </message>
    <message>
        <source>The certificate of {host} ran out on {named}.</source>
        <translation>Certyfikat {host} stracił ważność: {named}.</translation>
    </message>
    <message>
        <source>Look whether the date of this computer is right. If it is, SmileTPS must renew its certificate: tell its support, and try again later. Nothing was sent.</source>
        <translation>Sprawdź, czy data tego komputera jest dobra. Jeśli tak, certyfikat musi odnowić SmileTPS: powiedz o&#xa0;tym pomocy SmileTPS i&#xa0;spróbuj później. Nic nie zostało wysłane.</translation>
    </message>
    <message>
        <source>{host} offers only an outdated kind of secure line.</source>
        <translation>{host} oferuje tylko przestarzały rodzaj bezpiecznego połączenia.</translation>
    </message>
    <message>
        <source>Nothing was sent. Tell SmileTPS support, and enter the data by hand meanwhile.</source>
        <translation>Nic nie zostało wysłane. Powiedz o&#xa0;tym pomocy SmileTPS, a&#xa0;na razie wpisz dane ręcznie.</translation>
    </message>
    <message>
        <source>The secure line to {host} could not be set up.</source>
        <translation>Nie udało się nawiązać bezpiecznego połączenia z&#xa0;{host}.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again; if it stays so, save the report.</source>
        <translation>Nic nie zostało wysłane. Spróbuj ponownie; jeśli to nie pomoże, zapisz raport.</translation>
    </message>
    <message>
        <source>{host} wanted to send us on to another place: {named}. Stopped for safety.</source>
        <translation>{host} chce odesłać nas gdzie indziej: {named}. Dla bezpieczeństwa przerwano.</translation>
    </message>
    <message>
        <source>Your data was not sent there. Check the address in your browser.</source>
        <translation>Twoje dane nie zostały tam wysłane. Sprawdź adres w&#xa0;przeglądarce.</translation>
    </message>
    <message>
        <source>A form on {host} would send the password in an unsafe way. Stopped for safety.</source>
        <translation>Formularz na {host} wysłałby hasło w&#xa0;niebezpieczny sposób. Dla bezpieczeństwa przerwano.</translation>
    </message>
    <message>
        <source>Nothing was saved. Enter the data by hand and tell SmileTPS support.</source>
        <translation>Nic nie zostało zapisane. Wpisz dane ręcznie i&#xa0;powiedz o&#xa0;tym pomocy SmileTPS.</translation>
    </message>
    <message>
        <source>{host} asked to send the password a second time to another page. Stopped for safety.</source>
        <translation>{host} chce wysłać hasło drugi raz na inną stronę. Dla bezpieczeństwa przerwano.</translation>
    </message>
    <message>
        <source>Look in SmileTPS whether the data arrived; if not, enter it by hand.</source>
        <translation>Sprawdź w&#xa0;SmileTPS, czy dane dotarły; jeśli nie, wpisz je ręcznie.</translation>
    </message>
    <message>
        <source>You are signed in, but the fields for the Staff Account were not found: {named}. Perhaps this SmileTPS user may not change them.</source>
        <translation>Logowanie się udało, ale nie ma pól na Staff Account: {named}. Może ten użytkownik SmileTPS nie może ich zmieniać.</translation>
    </message>
    <message>
        <source>Sign in as the owner of the SmileTPS account, or enter the data by hand.</source>
        <translation>Zaloguj się jako właściciel konta SmileTPS albo wpisz dane ręcznie.</translation>
    </message>
    <message>
        <source>More than one field could be the right one: {named}.</source>
        <translation>Więcej niż jedno pole może być tym właściwym: {named}.</translation>
    </message>
    <message>
        <source>To be safe nothing was saved. Enter the data by hand, or ask SmileTPS for a site profile.</source>
        <translation>Dla bezpieczeństwa nic nie zostało zapisane. Wpisz dane ręcznie albo poproś SmileTPS o&#xa0;plik z&#xa0;opisem strony.</translation>
    </message>
    <message>
        <source>SmileTPS shows the field {named}, but does not let this user change it.</source>
        <translation>SmileTPS pokazuje pole {named}, ale nie pozwala temu użytkownikowi go zmienić.</translation>
    </message>
    <message>
        <source>Sign in as the owner of the SmileTPS account.</source>
        <translation>Zaloguj się jako właściciel konta SmileTPS.</translation>
    </message>
    <message>
        <source>What you typed does not fit into a field of SmileTPS: {named}.</source>
        <translation>To, co wpisano, nie mieści się w&#xa0;polu SmileTPS: {named}.</translation>
    </message>
    <message>
        <source>Nothing was saved. Choose a shorter or simpler one, on IDS too.</source>
        <translation>Nic nie zostało zapisane. Wybierz krótsze albo prostsze, także na IDS.</translation>
    </message>
    <message>
        <source>A page of {host} is too large or too tangled to be read safely.</source>
        <translation>Strona na {host} jest za duża albo zbyt zawiła, aby ją bezpiecznie odczytać.</translation>
    </message>
    <message>
        <source>Nothing was saved. Enter the data by hand.</source>
        <translation>Nic nie zostało zapisane. Wpisz dane ręcznie.</translation>
    </message>
    <message>
        <source>SmileTPS shows both fields, but which button saves them is not sure: {named}.</source>
        <translation>SmileTPS pokazuje oba pola, ale nie jest pewne, który przycisk je zapisuje: {named}.</translation>
    </message>
    <message>
        <source>SmileTPS is closed for maintenance. It says: {site_words}</source>
        <translation>W&#xa0;SmileTPS trwają prace techniczne. Komunikat strony: {site_words}</translation>
    </message>
    <message>
        <source>Nothing was saved. Try again later; what you typed stays here.</source>
        <translation>Nic nie zostało zapisane. Spróbuj później; wszystko, co wpisano, zostaje tutaj.</translation>
    </message>
    <message>
        <source>SmileTPS reports a fault of its own ({named}).</source>
        <translation>SmileTPS zgłasza własną usterkę ({named}).</translation>
    </message>
    <message>
        <source>Nothing was saved. Try again in a few minutes.</source>
        <translation>Nic nie zostało zapisane. Spróbuj ponownie za kilka minut.</translation>
    </message>
    <message>
        <source>SmileTPS asks to wait. Seconds: {named}.</source>
        <translation>SmileTPS prosi, aby poczekać. Sekundy: {named}.</translation>
    </message>
    <message>
        <source>Nothing was saved. Wait, then try again.</source>
        <translation>Nic nie zostało zapisane. Poczekaj, a&#xa0;potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The answer of {host} is larger than any settings page should be.</source>
        <translation>Odpowiedź {host} jest większa, niż powinna być strona ustawień.</translation>
    </message>
    <message>
        <source>SmileTPS did not take the data. It says: {site_words}</source>
        <translation>SmileTPS nie przyjął danych. Komunikat strony: {site_words}</translation>
    </message>
    <message>
        <source>Correct what SmileTPS names, then press the button again.</source>
        <translation>Popraw to, co wskazuje SmileTPS, i&#xa0;naciśnij przycisk ponownie.</translation>
    </message>
    <message>
        <source>SmileTPS answered, but its settings still show the old data. It says: {site_words}</source>
        <translation>SmileTPS odpowiedział, ale w&#xa0;jego ustawieniach są nadal stare dane. Komunikat strony: {site_words}</translation>
    </message>
    <message>
        <source>The new data was not taken. Try again, or enter it by hand.</source>
        <translation>Nowe dane nie zostały przyjęte. Spróbuj ponownie albo wpisz je ręcznie.</translation>
    </message>
    <message>
        <source>SmileTPS took the data but shows it differently: {named}.</source>
        <translation>SmileTPS przyjął dane, ale pokazuje je inaczej: {named}.</translation>
    </message>
    <message>
        <source>Look at the login in SmileTPS and correct it there by hand.</source>
        <translation>Obejrzyj login w&#xa0;SmileTPS i&#xa0;popraw go tam ręcznie.</translation>
    </message>
    <message>
        <source>SmileTPS took the data, but does not show the new password, so nobody can compare it.</source>
        <translation>SmileTPS przyjął dane, ale nie pokazuje nowego hasła, więc nie da się go porównać.</translation>
    </message>
    <message>
        <source>It is saved as far as SmileTPS says. The first real use will prove it.</source>
        <translation>Według SmileTPS dane są zapisane. Pierwsze prawdziwe użycie to pokaże.</translation>
    </message>
    <message>
        <source>No usable answer came while the data was being saved, and SmileTPS does not show whether it arrived.</source>
        <translation>Podczas zapisywania nie przyszła żadna czytelna odpowiedź, a&#xa0;SmileTPS nie pokazuje, czy dane dotarły.</translation>
    </message>
    <message>
        <source>Look again in a minute. Do not assume either way.</source>
        <translation>Sprawdź jeszcze raz za minutę. Nie zakładaj ani jednego, ani drugiego.</translation>
    </message>
    <message>
        <source>SmileTPS signed us out in the middle, twice.</source>
        <translation>SmileTPS wylogował nas w&#xa0;trakcie pracy, dwa razy.</translation>
    </message>
    <message>
        <source>Nothing was saved. Close SmileTPS in other windows and try again.</source>
        <translation>Nic nie zostało zapisane. Zamknij SmileTPS w&#xa0;innych oknach i&#xa0;spróbuj ponownie.</translation>
    </message>
    <message>
        <source>SmileTPS shows a part of the data only: {named}.</source>
        <translation>SmileTPS pokazuje tylko część danych: {named}.</translation>
    </message>
    <message>
        <source>Look in SmileTPS, and press the button again or correct it by hand.</source>
        <translation>Sprawdź w&#xa0;SmileTPS i&#xa0;naciśnij przycisk ponownie albo popraw dane ręcznie.</translation>
    </message>
    <message>
        <source>The wizard was closed while the data was being sent, so nobody knows whether it arrived.</source>
        <translation>Program został zamknięty podczas wysyłania danych, więc nie wiadomo, czy dotarły.</translation>
    </message>
    <message>
        <source>Type your SmileTPS password and look first what SmileTPS shows.</source>
        <translation>Wpisz swoje hasło do SmileTPS i&#xa0;najpierw sprawdź, co pokazuje SmileTPS.</translation>
    </message>
    <message>
        <source>SmileTPS does not show which staff login it holds.</source>
        <translation>SmileTPS nie pokazuje, jaki login pracownika ma zapisany.</translation>
    </message>
    <message>
        <source>Only the first real use tells. To be sure, send the login and password again.</source>
        <translation>Pokaże to dopiero pierwsze prawdziwe użycie. Dla pewności wyślij login i&#xa0;hasło jeszcze raz.</translation>
    </message>
    <message>
        <source>SmileTPS shows another staff login: {named}.</source>
        <translation>SmileTPS pokazuje inny login pracownika: {named}.</translation>
    </message>
    <message>
        <source>Somebody has changed it, or the last save did not arrive. Send the login and password again.</source>
        <translation>Ktoś go zmienił albo ostatni zapis nie dotarł. Wyślij login i&#xa0;hasło jeszcze raz.</translation>
    </message>
    <message>
        <source>SmileTPS did not accept your e-mail or password. It says: {site_words}</source>
        <translation>SmileTPS nie przyjął Twojego e-maila lub hasła. Komunikat strony: {site_words}</translation>
    </message>
    <message>
        <source>Correct your SmileTPS e-mail or password. It is tried once each time you press the button.</source>
        <translation>Popraw swój e-mail lub hasło do SmileTPS. Każde naciśnięcie przycisku to jedna próba.</translation>
    </message>
    <message>
        <source>No sign-in form was found at {host}.</source>
        <translation>Pod adresem {host} nie ma formularza logowania.</translation>
    </message>
    <message>
        <source>Check that this is the address at which you sign in to SmileTPS, or enter the data by hand.</source>
        <translation>Sprawdź, czy pod tym adresem logujesz się do SmileTPS, albo wpisz dane ręcznie.</translation>
    </message>
    <message>
        <source>The sign-in page has more than one field that could be meant: {named}.</source>
        <translation>Na stronie logowania pasuje więcej niż jedno pole: {named}.</translation>
    </message>
    <message>
        <source>To be safe nothing was typed. Enter the data by hand, or ask SmileTPS for a site profile.</source>
        <translation>Dla bezpieczeństwa nic nie zostało wpisane. Wpisz dane ręcznie albo poproś SmileTPS o&#xa0;plik z&#xa0;opisem strony.</translation>
    </message>
    <message>
        <source>SmileTPS wants proof that a person is there (a picture puzzle). A program must not answer that.</source>
        <translation>SmileTPS chce dowodu, że jest tu człowiek (zagadka z&#xa0;obrazkami). Programowi nie wolno na to odpowiadać.</translation>
    </message>
    <message>
        <source>Enter the data by hand: it takes a minute.</source>
        <translation>Wpisz dane ręcznie: to zajmie minutę.</translation>
    </message>
    <message>
        <source>This page of {host} only works in a browser.</source>
        <translation>Ta strona na {host} działa tylko w&#xa0;przeglądarce.</translation>
    </message>
    <message>
        <source>SmileTPS did not accept the answer to its question. It says: {site_words}</source>
        <translation>SmileTPS nie przyjął odpowiedzi na swoje pytanie. Komunikat strony: {site_words}</translation>
    </message>
    <message>
        <source>Press the button again and give a fresh answer.</source>
        <translation>Naciśnij przycisk jeszcze raz i&#xa0;podaj nową odpowiedź.</translation>
    </message>
    <message>
        <source>SmileTPS has locked your account for now. It says: {site_words}</source>
        <translation>SmileTPS na razie zablokował Twoje konto. Komunikat strony: {site_words}</translation>
    </message>
    <message>
        <source>Wait, or unlock it in the browser. The wizard does not try again by itself.</source>
        <translation>Poczekaj albo odblokuj je w&#xa0;przeglądarce. Program nie próbuje sam.</translation>
    </message>
    <message>
        <source>SmileTPS asked a question that was not answered: {named}.</source>
        <translation>SmileTPS zadał pytanie, na które nie odpowiedziano: {named}.</translation>
    </message>
    <message>
        <source>Press the button again when you have the answer at hand. Nothing was saved.</source>
        <translation>Naciśnij przycisk ponownie, gdy masz odpowiedź pod ręką. Nic nie zostało zapisane.</translation>
    </message>
    <message>
        <source>The sign-in was refused twice. More tries could lock your SmileTPS account. Waiting time in seconds: {named}.</source>
        <translation>Logowanie odrzucono dwa razy. Kolejne próby mogą zablokować Twoje konto SmileTPS. Sekundy do odczekania: {named}.</translation>
    </message>
    <message>
        <source>Sign in to SmileTPS in your browser first, to see which password is right.</source>
        <translation>Zaloguj się najpierw do SmileTPS w&#xa0;przeglądarce, aby sprawdzić, które hasło jest dobre.</translation>
    </message>
    <message>
        <source>After the sign-in {host} showed a page that this program does not understand.</source>
        <translation>Po zalogowaniu {host} pokazuje stronę, której ten program nie rozumie.</translation>
    </message>
    <message>
        <source>Sign in to SmileTPS in your browser: it may want something from you. Then try again.</source>
        <translation>Zaloguj się do SmileTPS w&#xa0;przeglądarce: może strona czegoś od Ciebie chce. Potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The file is missing or cannot be read.</source>
        <translation>Brak pliku albo nie można go odczytać.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file.</source>
        <translation>To folder albo urządzenie, a&#xa0;nie plik.</translation>
    </message>
    <message>
        <source>The file is much larger than such a file can be.</source>
        <translation>Plik jest znacznie większy, niż może być taki plik.</translation>
    </message>
    <message>
        <source>The file starts with a byte order mark. Save it as UTF-8 without BOM.</source>
        <translation>Plik zaczyna się od znacznika kolejności bajtów. Zapisz go jako UTF-8 bez BOM.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text. Save it as UTF-8.</source>
        <translation>Plik nie jest tekstem UTF-8. Zapisz go jako UTF-8.</translation>
    </message>
    <message>
        <source>This line is not written as TOML wants it. Look for a quote or a bracket.</source>
        <translation>Ten wiersz nie jest zapisany zgodnie z&#xa0;TOML. Poszukaj cudzysłowu albo nawiasu.</translation>
    </message>
    <message>
        <source>This key or section is written twice.</source>
        <translation>Ten klucz albo ta sekcja występuje dwa razy.</translation>
    </message>
    <message>
        <source>The values are nested too deep.</source>
        <translation>Wartości są zagnieżdżone zbyt głęboko.</translation>
    </message>
    <message>
        <source>The file is made for another version of the program.</source>
        <translation>Plik jest przeznaczony dla innej wersji programu.</translation>
    </message>
    <message>
        <source>There is no such key. Look for a typing mistake.</source>
        <translation>Nie ma takiego klucza. Poszukaj literówki.</translation>
    </message>
    <message>
        <source>This key is missing.</source>
        <translation>Brakuje tego klucza.</translation>
    </message>
    <message>
        <source>The value must be a text in quotes.</source>
        <translation>Wartość musi być tekstem w&#xa0;cudzysłowie.</translation>
    </message>
    <message>
        <source>The value must be a list of texts in quotes.</source>
        <translation>Wartość musi być listą tekstów w&#xa0;cudzysłowach.</translation>
    </message>
    <message>
        <source>The value must be a whole number above zero.</source>
        <translation>Wartość musi być liczbą całkowitą większą od zera.</translation>
    </message>
    <message>
        <source>The value must be true or false.</source>
        <translation>Wartość musi być true albo false.</translation>
    </message>
    <message>
        <source>The value must be a date such as 2026-11-22.</source>
        <translation>Wartość musi być datą, na przykład 2026-11-22.</translation>
    </message>
    <message>
        <source>This must be a section with keys of its own.</source>
        <translation>To musi być sekcja z&#xa0;własnymi kluczami.</translation>
    </message>
    <message>
        <source>This must be a list of sections in double brackets.</source>
        <translation>To musi być lista sekcji w&#xa0;podwójnych nawiasach kwadratowych.</translation>
    </message>
    <message>
        <source>The value is none of the words allowed here.</source>
        <translation>Wartość nie jest żadnym z&#xa0;dozwolonych tu słów.</translation>
    </message>
    <message>
        <source>The text or the list is empty.</source>
        <translation>Tekst albo lista są puste.</translation>
    </message>
    <message>
        <source>The text or the list is too long.</source>
        <translation>Tekst albo lista są za długie.</translation>
    </message>
    <message>
        <source>The text holds invisible or control characters.</source>
        <translation>W&#xa0;tekście są znaki niewidoczne albo sterujące.</translation>
    </message>
    <message>
        <source>The text holds &lt; &gt; { or }. Write what the page shows, word for word.</source>
        <translation>W&#xa0;tekście jest &lt; &gt; { lub }. Napisz to, co pokazuje strona, słowo w&#xa0;słowo.</translation>
    </message>
    <message>
        <source>The address must start with https://.</source>
        <translation>Adres musi zaczynać się od https://.</translation>
    </message>
    <message>
        <source>The address must be https:// and a host name in plain letters, nothing hidden.</source>
        <translation>Adres musi składać się z&#xa0;https:// i&#xa0;nazwy serwera ze zwykłych liter, bez niczego ukrytego.</translation>
    </message>
    <message>
        <source>This is not a host name in plain letters, such as login.example.com.</source>
        <translation>To nie jest nazwa serwera ze zwykłych liter, taka jak login.example.com.</translation>
    </message>
    <message>
        <source>This is the address of IDS, not of SmileTPS.</source>
        <translation>To jest adres IDS, a&#xa0;nie SmileTPS.</translation>
    </message>
    <message>
        <source>This is not an address of IDS.</source>
        <translation>To nie jest adres IDS.</translation>
    </message>
    <message>
        <source>The path must start with one / and stay on the same site.</source>
        <translation>Ścieżka musi zaczynać się od jednego / i&#xa0;zostać na tej samej stronie.</translation>
    </message>
    <message>
        <source>An unknown rule has no value; any other rule needs one.</source>
        <translation>Nieznana reguła nie ma wartości; każda inna jej wymaga.</translation>
    </message>
    <message>
        <source>The list must name each item once, in the site&apos;s order.</source>
        <translation>Lista musi wymieniać każdą pozycję raz, w&#xa0;kolejności strony.</translation>
    </message>
    <message>
        <source>The sentence needs {label} once.</source>
        <translation>Zdanie musi zawierać {label} jeden raz.</translation>
    </message>
    <message>
        <source>The colour must be written as #rrggbb, small letters.</source>
        <translation>Kolor musi być zapisany jako #rrggbb, małymi literami.</translation>
    </message>
    <message>
        <source>The picture is not an SVG file that can be read.</source>
        <translation>Obrazek nie jest plikiem SVG, który można odczytać.</translation>
    </message>
    <message>
        <source>The picture refers to something outside the file.</source>
        <translation>Obrazek odwołuje się do czegoś poza plikiem.</translation>
    </message>
    <message>
        <source>The picture lacks a Polish &lt;title&gt; or &lt;desc&gt;.</source>
        <translation>W&#xa0;obrazku brakuje polskiego &lt;title&gt; lub &lt;desc&gt;.</translation>
    </message>
    <message>
        <source>The picture has no element with this id to be marked.</source>
        <translation>W&#xa0;obrazku nie ma elementu z&#xa0;identyfikatorem do zaznaczenia.</translation>
    </message>
</context>
<context>
    <name>PushPage</name>
    <message>
        <source>&amp;Update the data in SmileTPS</source>
        <translation>&amp;Zaktualizuj dane w&#xa0;SmileTPS</translation>
    </message>
    <message>
        <source>Type or confirm the address of SmileTPS.</source>
        <translation>Wpisz lub potwierdź adres SmileTPS.</translation>
    </message>
    <message>
        <source>Type your e-mail or login at SmileTPS.</source>
        <translation>Wpisz swój e-mail lub login w&#xa0;SmileTPS.</translation>
    </message>
    <message>
        <source>Type your password at SmileTPS.</source>
        <translation>Wpisz swoje hasło do SmileTPS.</translation>
    </message>
    <message>
        <source>Go back and type the staff login and password.</source>
        <translation>Wróć i&#xa0;wpisz login i&#xa0;hasło pracownika.</translation>
    </message>
    <message>
        <source>Go back and tick the roles as IDS shows them.</source>
        <translation>Wróć i&#xa0;zaznacz role tak, jak pokazuje je IDS.</translation>
    </message>
    <message>
        <source>To practise, type this password: {password}</source>
        <translation>Do ćwiczenia wpisz to hasło: {password}</translation>
    </message>
</context>
<context>
    <name>PushPanel</name>
    <message>
        <source>Stopping</source>
        <translation>Przerywanie</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Przerwij</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Przerwij wysyłanie</translation>
    </message>
    <message>
        <source>Stops as soon as it is safe, and says what was done until then</source>
        <translation>Przerywa, gdy tylko jest to bezpieczne, i&#xa0;mówi, co dotąd zrobiono</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedz</translation>
    </message>
    <message>
        <source>Send the answer to SmileTPS</source>
        <translation>Wyślij odpowiedź do SmileTPS</translation>
    </message>
    <message>
        <source>SmileTPS asks: {question}</source>
        <translation>SmileTPS pyta: {question}</translation>
    </message>
    <message>
        <source>Type the answer and press Enter</source>
        <translation>Wpisz odpowiedź i&#xa0;naciśnij Enter</translation>
    </message>
</context>
<context>
    <name>RevealEdit</name>
    <message>
        <source>The password shows</source>
        <translation>Hasło jest widoczne</translation>
    </message>
    <message>
        <source>The password is hidden</source>
        <translation>Hasło jest ukryte</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock jest włączony</translation>
    </message>
    <message>
        <source>Hide: {field}</source>
        <translation>Ukryj: {field}</translation>
    </message>
    <message>
        <source>Show: {field}</source>
        <translation>Pokaż: {field}</translation>
    </message>
    <message>
        <source>The password hides again after ten seconds</source>
        <translation>Po dziesięciu sekundach hasło ukryje się samo</translation>
    </message>
    <message>
        <source>Until then remote help and recordings may not see this window.</source>
        <translation>Do tego czasu zdalna pomoc i&#xa0;nagrania ekranu mogą nie widzieć tego okna.</translation>
    </message>
</context>
<context>
    <name>RoleChecklist</name>
    <message>
        <source>Roles that IDS shows</source>
        <translation>Role, które pokazuje IDS</translation>
    </message>
    <message>
        <source>Tick here exactly what is ticked on IDS, no more and no less</source>
        <translation>Zaznacz tu dokładnie to, co zaznaczone na IDS, nic więcej i&#xa0;nic mniej</translation>
    </message>
    <message>
        <source>IDS shows another role, or one of these is missing there</source>
        <translation>IDS pokazuje jeszcze inną rolę albo którejś z&#xa0;nich tam brakuje</translation>
    </message>
    <message>
        <source>Then nothing is sent until somebody has looked at it.</source>
        <translation>Wtedy nic nie zostanie wysłane, dopóki ktoś tego nie sprawdzi.</translation>
    </message>
</context>
<context>
    <name>RoleVerdict</name>
    <message>
        <source>Correct: only prescriptions.</source>
        <translation>Tylko preskrypcje: dobrze.</translation>
    </message>
    <message>
        <source>Nothing is ticked yet.</source>
        <translation>Nic nie jest jeszcze zaznaczone.</translation>
    </message>
    <message>
        <source>Tick here what is ticked on IDS.</source>
        <translation>Zaznacz tu to, co zaznaczone na IDS.</translation>
    </message>
    <message>
        <source>Not right yet.</source>
        <translation>Jeszcze nie tak.</translation>
    </message>
    <message>
        <source>{role} is ticked.</source>
        <translation>Zaznaczono: {role}.</translation>
    </message>
    <message>
        <source>Untick it on IDS, and here.</source>
        <translation>Odznacz na IDS i&#xa0;tutaj.</translation>
    </message>
    <message>
        <source>{role} is not ticked. SmileTPS needs it: tick it on IDS, and here.</source>
        <translation>Brakuje zaznaczenia: {role}. SmileTPS potrzebuje tej roli: zaznacz ją na IDS i&#xa0;tutaj.</translation>
    </message>
    <message>
        <source>IDS shows other roles than this list. Do not press the button on IDS; leave the page open and ask SmileTPS support. Nothing that you typed is lost.</source>
        <translation>IDS pokazuje inne role niż ta lista. Nie naciskaj przycisku na IDS; zostaw stronę otwartą i&#xa0;zapytaj pomoc SmileTPS. Nic z&#xa0;tego, co wpisano, nie przepadnie.</translation>
    </message>
</context>
<context>
    <name>RolesCard</name>
    <message>
        <source>Save a report for SmileTPS support</source>
        <translation>Zapisz raport dla pomocy SmileTPS</translation>
    </message>
    <message>
        <source>Says that the roles on IDS have changed; no password is in it</source>
        <translation>Mówi, że role na IDS się zmieniły; nie ma w&#xa0;nim hasła</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>not yet</source>
        <translation>jeszcze nie</translation>
    </message>
    <message>
        <source>right</source>
        <translation>dobrze</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>źle</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>zwróć uwagę</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nie wiadomo</translation>
    </message>
</context>
<context>
    <name>SmileTpsPage</name>
    <message>
        <source>The wizard signs in to SmileTPS with your account and saves the staff login and password there.</source>
        <translation>Program zaloguje się na Twoje konto SmileTPS i&#xa0;zapisze tam login i&#xa0;hasło pracownika.</translation>
    </message>
    <message>
        <source>What will be saved there</source>
        <translation>Co zostanie tam zapisane</translation>
    </message>
    <message>
        <source>Your SmileTPS password goes only to this address and is not kept. The staff login and password are seen by SmileTPS only.</source>
        <translation>Twoje hasło do SmileTPS trafia tylko pod ten adres i&#xa0;nie jest zachowywane. Login i&#xa0;hasło pracownika widzi tylko SmileTPS.</translation>
    </message>
    <message>
        <source>Staff login: missing. Go back and type it.</source>
        <translation>Login pracownika: brak. Wróć i&#xa0;wpisz go.</translation>
    </message>
    <message>
        <source>Staff login: {login}</source>
        <translation>Login pracownika: {login}</translation>
    </message>
    <message>
        <source>Staff password: missing. Go back and type it.</source>
        <translation>Hasło pracownika: brak. Wróć i&#xa0;wpisz je.</translation>
    </message>
    <message>
        <source>Staff password: typed, hidden here</source>
        <translation>Hasło pracownika: wpisane, tutaj ukryte</translation>
    </message>
    <message>
        <source>Role, as you ticked it: {role}</source>
        <translation>Rola zaznaczona przez Ciebie: {role}</translation>
    </message>
</context>
<context>
    <name>SpellingPanel</name>
    <message>
        <source>Spell it out for dictation</source>
        <translation>Przeliteruj, aby podyktować</translation>
    </message>
</context>
<context>
    <name>StaffFields</name>
    <message>
        <source>The Staff Account on IDS</source>
        <translation>Staff Account na IDS</translation>
    </message>
    <message>
        <source>Staff login</source>
        <translation>Login pracownika</translation>
    </message>
    <message>
        <source>The login of the Staff Account, not the doctor&apos;s own</source>
        <translation>Login do Staff Account, a&#xa0;nie login samego lekarza</translation>
    </message>
    <message>
        <source>Staff password</source>
        <translation>Hasło pracownika</translation>
    </message>
    <message>
        <source>The password of the Staff Account, not the doctor&apos;s own</source>
        <translation>Hasło do Staff Account, a&#xa0;nie hasło samego lekarza</translation>
    </message>
    <message>
        <source>Make a strong password</source>
        <translation>Utwórz silne hasło</translation>
    </message>
    <message>
        <source>Makes one that is easy to read and to type</source>
        <translation>Tworzy hasło łatwe do przeczytania i&#xa0;wpisania</translation>
    </message>
    <message>
        <source>Show both passwords</source>
        <translation>Pokaż oba hasła</translation>
    </message>
    <message>
        <source>Shows both for ten seconds, to compare them</source>
        <translation>Pokazuje oba na dziesięć sekund, do porównania</translation>
    </message>
    <message>
        <source>staff login</source>
        <translation>login pracownika</translation>
    </message>
    <message>
        <source>staff password</source>
        <translation>hasło pracownika</translation>
    </message>
    <message>
        <source>staff password, to repeat it</source>
        <translation>hasło pracownika, do powtórzenia</translation>
    </message>
    <message>
        <source>A strong password was made. It is in both fields.</source>
        <translation>Utworzono silne hasło. Jest w&#xa0;obu polach.</translation>
    </message>
    <message>
        <source>Type the staff login.</source>
        <translation>Wpisz login pracownika.</translation>
    </message>
    <message>
        <source>Correct the staff login.</source>
        <translation>Popraw login pracownika.</translation>
    </message>
    <message>
        <source>Type the staff password and repeat it.</source>
        <translation>Wpisz hasło pracownika i&#xa0;powtórz je.</translation>
    </message>
    <message>
        <source>Correct the staff password or its repetition.</source>
        <translation>Popraw hasło pracownika lub jego powtórzenie.</translation>
    </message>
    <message>
        <source>Tick the role that is ticked on IDS.</source>
        <translation>Zaznacz rolę, która jest zaznaczona na IDS.</translation>
    </message>
    <message>
        <source>Roles to correct: {roles}.</source>
        <translation>Role do poprawy: {roles}.</translation>
    </message>
</context>
<context>
    <name>StaffFormPage</name>
    <message>
        <source>Copy this data to IDS and tick only the second role there. Then tick here what IDS shows.</source>
        <translation>Przenieś te dane na IDS i&#xa0;zaznacz tam tylko drugą rolę. Potem zaznacz tutaj to, co pokazuje IDS.</translation>
    </message>
    <message>
        <source>Type the login and password of the Staff Account, and tick here what IDS shows.</source>
        <translation>Wpisz login i&#xa0;hasło do Staff Account i&#xa0;zaznacz tu to, co pokazuje IDS.</translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>waiting</source>
        <translation>czeka</translation>
    </message>
    <message>
        <source>running</source>
        <translation>w&#xa0;toku</translation>
    </message>
    <message>
        <source>done</source>
        <translation>zrobione</translation>
    </message>
    <message>
        <source>stopped here</source>
        <translation>zatrzymano tutaj</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapy</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>The push to SmileTPS is running</source>
        <translation>Trwa zapisywanie danych w&#xa0;SmileTPS</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Update the login or password: {name}</source>
        <translation>Zaktualizuj login lub hasło: {name}</translation>
    </message>
    <message>
        <source>Staff login {login}, linked since {date}.</source>
        <translation>Login pracownika {login}, połączony od {date}.</translation>
    </message>
    <message>
        <source>It is due for renewal now.</source>
        <translation>Pora na odnowienie.</translation>
    </message>
    <message>
        <source>Renew it before {date}.</source>
        <translation>Odnów przed {date}.</translation>
    </message>
    <message>
        <source>Last confirmed on {date}.</source>
        <translation>Ostatnio potwierdzono: {date}.</translation>
    </message>
    <message>
        <source>Last saved on {date}, not confirmed.</source>
        <translation>Ostatnio zapisano: {date}, bez potwierdzenia.</translation>
    </message>
    <message>
        <source>Continue: {step}</source>
        <translation>Kontynuuj: {step}</translation>
    </message>
    <message>
        <source>The wizard was closed while the data was being sent. First we look what SmileTPS shows.</source>
        <translation>Program został zamknięty podczas wysyłania danych. Najpierw sprawdzimy, co pokazuje SmileTPS.</translation>
    </message>
    <message>
        <source>What you typed is still here. The passwords were not kept, and the roles must be ticked again.</source>
        <translation>To, co wpisano, nadal tu jest. Hasła nie zostały zachowane, a&#xa0;role trzeba zaznaczyć od nowa.</translation>
    </message>
    <message>
        <source>The staff password of last time is in the credential store of this computer.</source>
        <translation>Hasło pracownika z&#xa0;ostatniego razu jest w&#xa0;magazynie haseł tego komputera.</translation>
    </message>
    <message>
        <source>This wizard helps you to set up a Staff Account on the Invisalign Doctor Site (IDS) with one role, prescriptions, and hands it to SmileTPS. It takes about 4 minutes. It never asks for the doctor&apos;s own password.</source>
        <translation>Ten program pomaga założyć Staff Account na stronie dla lekarzy Invisalign (IDS), z&#xa0;jedną rolą do preskrypcji, i&#xa0;przekazuje go do SmileTPS. Zajmie to około 4 minut. Program nigdy nie pyta o&#xa0;hasło samego lekarza.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>The language of this wizard, not of the sites</source>
        <translation>Język tego programu, nie stron</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Odłącz</translation>
    </message>
    <message>
        <source>Create a Staff Account</source>
        <translation>Załóż Staff Account</translation>
    </message>
    <message>
        <source>Five steps with pictures: four on IDS, the last one is done for you.</source>
        <translation>Pięć kroków z&#xa0;obrazkami: cztery na IDS, ostatni program zrobi za Ciebie.</translation>
    </message>
    <message>
        <source>I already have a Staff Account</source>
        <translation>Mam już Staff Account</translation>
    </message>
    <message>
        <source>Check its roles and hand its login and password to SmileTPS.</source>
        <translation>Sprawdź jego role i&#xa0;przekaż login i&#xa0;hasło do SmileTPS.</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>jeszcze około %n minuty</numerusform>
            <numerusform>jeszcze około %n minut</numerusform>
            <numerusform>jeszcze około %n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Krok {number} z&#xa0;{count}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>zrobione</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>tu jesteś</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>jeszcze przed Tobą</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Start</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Open the Konto tab</source>
        <translation>Otwórz zakładkę Konto</translation>
    </message>
    <message>
        <source>Personel, then a new account</source>
        <translation>Personel, potem nowe konto</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>Wypełnij formularz</translation>
    </message>
    <message>
        <source>Create the account</source>
        <translation>Załóż konto</translation>
    </message>
    <message>
        <source>Your Staff Account</source>
        <translation>Twój Staff Account</translation>
    </message>
    <message>
        <source>Hand it to SmileTPS</source>
        <translation>Przekaż do SmileTPS</translation>
    </message>
    <message>
        <source>Update the Staff Account</source>
        <translation>Zaktualizuj Staff Account</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>SmileTPS wizard: what to do now</source>
        <translation>Kreator SmileTPS: co teraz zrobić</translation>
    </message>
    <message>
        <source>This system lets no window stay in front. Put this one beside the browser.</source>
        <translation>Ten system nie pozwala trzymać okna na wierzchu. Ustaw je obok przeglądarki.</translation>
    </message>
    <message>
        <source>I have &amp;done this</source>
        <translation>&amp;Zrobione</translation>
    </message>
    <message>
        <source>I have done this</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>Only reminds you</source>
        <translation>Tylko dla przypomnienia</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Dalej</translation>
    </message>
    <message>
        <source>The next action</source>
        <translation>Następna czynność</translation>
    </message>
    <message>
        <source>&amp;Back to the wizard</source>
        <translation>&amp;Wróć do programu</translation>
    </message>
    <message>
        <source>Shows the large window again</source>
        <translation>Pokazuje znowu duże okno</translation>
    </message>
    <message>
        <source>Put it at the left edge</source>
        <translation>Ustaw przy lewej krawędzi</translation>
    </message>
    <message>
        <source>Put it at the right edge</source>
        <translation>Ustaw przy prawej krawędzi</translation>
    </message>
    <message>
        <source>On the clipboard: {subject}</source>
        <translation>W&#xa0;schowku: {subject}</translation>
    </message>
</context>
<context>
    <name>UpdatePage</name>
    <message>
        <source>Type the new password of the Staff Account, tick the roles as IDS shows them today, and sign in to SmileTPS.</source>
        <translation>Wpisz nowe hasło do Staff Account, zaznacz role tak, jak dziś pokazuje je IDS, i&#xa0;zaloguj się do SmileTPS.</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>details</source>
        <translation>szczegóły</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>The site says</source>
        <translation>Komunikat strony</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Dalej</translation>
    </message>
    <message>
        <source>SmileTPS wizard</source>
        <translation>Kreator SmileTPS</translation>
    </message>
    <message>
        <source>SmileTPS wizard – PRACTICE</source>
        <translation>Kreator SmileTPS – ĆWICZENIE</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Zakończ</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Saved and read back: SmileTPS shows the staff login that was sent.</source>
        <translation>Zapisane i&#xa0;odczytane ponownie: SmileTPS pokazuje wysłany login pracownika.</translation>
    </message>
    <message>
        <source>You stopped before the wizard could look.</source>
        <translation>Przerwano, zanim program zdążył sprawdzić.</translation>
    </message>
    <message>
        <source>It is still not known whether the data arrived. Mend this, then look again.</source>
        <translation>Nadal nie wiadomo, czy dane dotarły. Usuń tę przeszkodę i&#xa0;sprawdź jeszcze raz.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Przerwano</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Nic nie zostało zapisane</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Potwierdzone</translation>
    </message>
    <message>
        <source>Saved, not confirmed</source>
        <translation>Zapisane, niepotwierdzone</translation>
    </message>
    <message>
        <source>SmileTPS refused</source>
        <translation>SmileTPS odmówił</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Jeszcze nie wiadomo</translation>
    </message>
    <message>
        <source>You can fix this.</source>
        <translation>To możesz poprawić.</translation>
    </message>
    <message>
        <source>The cause is on this computer.</source>
        <translation>Przyczyna jest w&#xa0;tym komputerze.</translation>
    </message>
    <message>
        <source>The cause is in the network.</source>
        <translation>Przyczyna jest w&#xa0;sieci.</translation>
    </message>
    <message>
        <source>The cause is at SmileTPS, not with you.</source>
        <translation>Przyczyna jest po stronie SmileTPS, nie po Twojej.</translation>
    </message>
    <message>
        <source>The cause is in this program, not with you.</source>
        <translation>Przyczyna jest w&#xa0;tym programie, nie po Twojej stronie.</translation>
    </message>
    <message>
        <source>Correct the address</source>
        <translation>Popraw adres</translation>
    </message>
    <message>
        <source>Correct the SmileTPS sign-in</source>
        <translation>Popraw dane logowania do SmileTPS</translation>
    </message>
    <message>
        <source>Correct the staff login</source>
        <translation>Popraw login pracownika</translation>
    </message>
    <message>
        <source>Correct the staff password</source>
        <translation>Popraw hasło pracownika</translation>
    </message>
    <message>
        <source>Look at the roles again</source>
        <translation>Sprawdź role jeszcze raz</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Look what SmileTPS shows</source>
        <translation>Sprawdź, co pokazuje SmileTPS</translation>
    </message>
    <message>
        <source>Open SmileTPS in the browser</source>
        <translation>Otwórz SmileTPS w&#xa0;przeglądarce</translation>
    </message>
    <message>
        <source>Do it by hand</source>
        <translation>Zrób to ręcznie</translation>
    </message>
    <message>
        <source>Save a report for support</source>
        <translation>Zapisz raport dla pomocy</translation>
    </message>
    <message>
        <source>the credential store of this computer</source>
        <translation>magazyn haseł tego komputera</translation>
    </message>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Menedżer poświadczeń systemu Windows</translation>
    </message>
    <message>
        <source>macOS Keychain</source>
        <translation>Pęk kluczy systemu macOS</translation>
    </message>
    <message>
        <source>Reach SmileTPS</source>
        <translation>Połączenie z&#xa0;SmileTPS</translation>
    </message>
    <message>
        <source>Check that the connection is secure</source>
        <translation>Sprawdzenie, czy połączenie jest bezpieczne</translation>
    </message>
    <message>
        <source>Sign in to your SmileTPS account</source>
        <translation>Zalogowanie się na Twoje konto SmileTPS</translation>
    </message>
    <message>
        <source>Find the settings</source>
        <translation>Znalezienie ustawień</translation>
    </message>
    <message>
        <source>Save the staff login and password</source>
        <translation>Zapisanie loginu i&#xa0;hasła pracownika</translation>
    </message>
    <message>
        <source>Read back what SmileTPS shows</source>
        <translation>Odczytanie tego, co pokazuje SmileTPS</translation>
    </message>
</context>
</TS>
