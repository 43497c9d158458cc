<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs_CZ">
<context>
    <name>AccountCard</name>
    <message>
        <source>Your SmileTPS account</source>
        <translation>Váš účet SmileTPS</translation>
    </message>
    <message>
        <source>Address of SmileTPS</source>
        <translation>Adresa SmileTPS</translation>
    </message>
    <message>
        <source>E-mail or login at SmileTPS</source>
        <translation>E-mail nebo přihlašovací jméno ve SmileTPS</translation>
    </message>
    <message>
        <source>Password at SmileTPS</source>
        <translation>Heslo ve SmileTPS</translation>
    </message>
    <message>
        <source>The address at which you open SmileTPS in your browser</source>
        <translation>Adresa, na které otevíráte SmileTPS v&#xa0;prohlížeči</translation>
    </message>
    <message>
        <source>With which you sign in to SmileTPS, not to IDS</source>
        <translation>To, čím se přihlašujete do SmileTPS, ne do IDS</translation>
    </message>
    <message>
        <source>Used once to sign in to SmileTPS; it is not kept</source>
        <translation>Použije se jednou k&#xa0;přihlášení do SmileTPS; neukládá se</translation>
    </message>
    <message>
        <source>Yes, my browser shows exactly this: {host}</source>
        <translation>Ano, můj prohlížeč ukazuje přesně toto: {host}</translation>
    </message>
    <message>
        <source>Blanks around the address were taken out.</source>
        <translation>Mezery kolem adresy byly odstraněny.</translation>
    </message>
    <message>
        <source>The beginning of the address was put right.</source>
        <translation>Začátek adresy byl opraven.</translation>
    </message>
    <message>
        <source>http was changed to https, the secure kind.</source>
        <translation>http bylo změněno na https, tedy na bezpečné spojení.</translation>
    </message>
    <message>
        <source>The port was taken out: it never speaks securely.</source>
        <translation>Číslo portu bylo odstraněno: na něm není bezpečné spojení.</translation>
    </message>
    <message>
        <source>A dot at the end of the name was taken out.</source>
        <translation>Tečka na konci názvu byla odstraněna.</translation>
    </message>
</context>
<context>
    <name>ActionLine</name>
    <message>
        <source>Show in the picture</source>
        <translation>Ukázat na obrázku</translation>
    </message>
    <message>
        <source>Marks this place in the picture</source>
        <translation>Označí toto místo na obrázku</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Zavřít tuto zprávu</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>&amp;Small, beside the browser</source>
        <translation>&amp;Malé okno vedle prohlížeče</translation>
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
        <translation>Udělat to ručně</translation>
    </message>
    <message>
        <source>1. Sign in to SmileTPS in your browser and open the settings of your account.</source>
        <translation>1. Přihlaste se v&#xa0;prohlížeči do SmileTPS a&#xa0;otevřete nastavení svého účtu.</translation>
    </message>
    <message>
        <source>2. Enter these two:</source>
        <translation>2. Zadejte tyto dva údaje:</translation>
    </message>
    <message>
        <source>3. Press {button} on SmileTPS. Then we can check whether it arrived.</source>
        <translation>3. Stiskněte ve SmileTPS {button}. Potom můžeme zjistit, zda údaje dorazily.</translation>
    </message>
    <message>
        <source>staff login</source>
        <translation>přihlašovací jméno pracovníka</translation>
    </message>
    <message>
        <source>staff password</source>
        <translation>heslo pracovníka</translation>
    </message>
    <message>
        <source>Open SmileTPS</source>
        <translation>Otevřít SmileTPS</translation>
    </message>
    <message>
        <source>Open SmileTPS in the browser</source>
        <translation>Otevřít SmileTPS v&#xa0;prohlížeči</translation>
    </message>
    <message>
        <source>Check whether it arrived</source>
        <translation>Zjistit, zda údaje dorazily</translation>
    </message>
    <message>
        <source>Signs in to SmileTPS and looks; changes nothing</source>
        <translation>Přihlásí se do SmileTPS a&#xa0;jen se podívá; nic nezmění</translation>
    </message>
</context>
<context>
    <name>CausesPanel</name>
    <message>
        <source>I do not see this on IDS</source>
        <translation>Na IDS to nevidím</translation>
    </message>
    <message>
        <source>Something else? Write down what you see:</source>
        <translation>Něco jiného? Napište, co vidíte:</translation>
    </message>
    <message>
        <source>What looks different on IDS</source>
        <translation>Co na IDS vypadá jinak</translation>
    </message>
    <message>
        <source>Goes into the report for support. Do not write any password here.</source>
        <translation>Bude ve zprávě pro podporu. Nepište sem žádné heslo.</translation>
    </message>
    <message>
        <source>Save this note</source>
        <translation>Uložit poznámku</translation>
    </message>
    <message>
        <source>Print a sheet for the doctor</source>
        <translation>Vytisknout list pro lékaře</translation>
    </message>
    <message>
        <source>One page with all the steps, without any password</source>
        <translation>Jedna stránka se všemi kroky, bez hesla</translation>
    </message>
    <message>
        <source>The note is kept</source>
        <translation>Poznámka je uložena</translation>
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
        <translation>{name} „{character}“</translation>
    </message>
    <message>
        <source>Cyrillic letter</source>
        <translation>písmeno cyrilice</translation>
    </message>
    <message>
        <source>Greek letter</source>
        <translation>řecké písmeno</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>symbol</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>písmeno</translation>
    </message>
    <message>
        <source>letter of another alphabet</source>
        <translation>písmeno jiné abecedy</translation>
    </message>
    <message>
        <source>space at the beginning or the end</source>
        <translation>mezera na začátku nebo na konci</translation>
    </message>
    <message>
        <source>space</source>
        <translation>mezera</translation>
    </message>
    <message>
        <source>an unusual kind of space</source>
        <translation>mezera neobvyklého druhu</translation>
    </message>
    <message>
        <source>invisible character</source>
        <translation>neviditelný znak</translation>
    </message>
    <message>
        <source>line break</source>
        <translation>konec řádku</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulátor</translation>
    </message>
    <message>
        <source>dot, as pages show in place of a password</source>
        <translation>tečka, jakou stránky ukazují místo hesla</translation>
    </message>
    <message>
        <source>wide or ornamental character</source>
        <translation>široký nebo ozdobný znak</translation>
    </message>
    <message>
        <source>accent that stands apart from its letter</source>
        <translation>diakritické znaménko oddělené od písmene</translation>
    </message>
    <message>
        <source>character that was damaged on its way</source>
        <translation>znak poškozený cestou</translation>
    </message>
    <message>
        <source>character without a meaning</source>
        <translation>znak bez významu</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>&amp;Check now</source>
        <translation>Z&amp;jistit teď</translation>
    </message>
    <message>
        <source>Check at SmileTPS</source>
        <translation>Zjistit ve SmileTPS</translation>
    </message>
    <message>
        <source>Is the login {login} still saved at {address}? Nothing is changed.</source>
        <translation>Je přihlašovací jméno {login} na {address} stále uložené? Nic se nezmění.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Password at SmileTPS</source>
        <translation>Heslo ve SmileTPS</translation>
    </message>
    <message>
        <source>Used once; it is not kept</source>
        <translation>Použije se jednou; neukládá se</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>The data is being sent to SmileTPS.</source>
        <translation>Právě se odesílají údaje do SmileTPS.</translation>
    </message>
    <message>
        <source>If you stop now, the wizard still finds out what was done, and tells you at the next start if it could not.</source>
        <translation>Pokud to teď přerušíte, program ještě zjistí, co se stalo. Když se mu to nepodaří, oznámí vám to při příštím spuštění.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Přerušit a&#xa0;zavřít</translation>
    </message>
    <message>
        <source>Let it finish</source>
        <translation>Nechat dokončit</translation>
    </message>
    <message>
        <source>Close the wizard now?</source>
        <translation>Zavřít teď program?</translation>
    </message>
    <message>
        <source>Next time you can continue from this step. Passwords are not kept, and the roles must be ticked again.</source>
        <translation>Příště můžete pokračovat tímto krokem. Hesla se neukládají a&#xa0;role je třeba zaškrtnout znovu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Zůstat zde</translation>
    </message>
    <message>
        <source>This computer will forget the entry and any kept password. The account itself stays active: switch it off on IDS under Konto, Personel, and remove it from the SmileTPS settings.</source>
        <translation>Tento počítač zapomene záznam i&#xa0;uložené heslo. Samotný účet funguje dál: vypněte ho na IDS pod Konto, Personel a&#xa0;odeberte ho z&#xa0;nastavení SmileTPS.</translation>
    </message>
    <message>
        <source>Unlink {login}?</source>
        <translation>Odpojit {login}?</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Odpojit</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ponechat</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>V&#xa0;pořádku</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>There is nothing to copy yet</source>
        <translation>Zatím není co kopírovat</translation>
    </message>
    <message>
        <source>Copied: {subject}</source>
        <translation>Zkopírováno: {subject}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Hotovo</translation>
    </message>
    <message>
        <source>Puts it on the clipboard</source>
        <translation>Zkopíruje do schránky</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopírovat</translation>
    </message>
    <message>
        <source>Copy: {subject}</source>
        <translation>Kopírovat: {subject}</translation>
    </message>
</context>
<context>
    <name>CreatedPage</name>
    <message>
        <source>Once IDS shows the new account, tick that above.</source>
        <translation>Až IDS ukáže nový účet, označte to výše.</translation>
    </message>
    <message>
        <source>Say what IDS shows after you pressed Utwórz.</source>
        <translation>Uveďte, co IDS ukazuje po stisknutí Utwórz.</translation>
    </message>
    <message>
        <source>Choose another &amp;login</source>
        <translation>Zvolit jiné &amp;přihlašovací jméno</translation>
    </message>
    <message>
        <source>What does IDS show?</source>
        <translation>Co ukazuje IDS?</translation>
    </message>
    <message>
        <source>The account was &amp;created</source>
        <translation>Účet byl &amp;vytvořen</translation>
    </message>
    <message>
        <source>The &amp;name is taken</source>
        <translation>Jméno je &amp;obsazené</translation>
    </message>
    <message>
        <source>Something e&amp;lse</source>
        <translation>&amp;Něco jiného</translation>
    </message>
    <message>
        <source>Somebody uses this login already. Choose another one here, then correct it on IDS.</source>
        <translation>Toto přihlašovací jméno už někdo má. Zvolte zde jiné a&#xa0;pak ho opravte na IDS.</translation>
    </message>
    <message>
        <source>Below are problems that others have met. Go on once IDS shows the new account.</source>
        <translation>Níže jsou příčiny, na které narazili jiní. Pokračujte, až IDS ukáže nový účet.</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>Open; press to close</source>
        <translation>Otevřeno; stisknutím zavřete</translation>
    </message>
    <message>
        <source>Closed; press to open</source>
        <translation>Zavřeno; stisknutím otevřete</translation>
    </message>
</context>
<context>
    <name>DoctorCard</name>
    <message>
        <source>For which doctor?</source>
        <translation>Pro kterého lékaře?</translation>
    </message>
    <message>
        <source>Name of the doctor</source>
        <translation>Jméno lékaře</translation>
    </message>
    <message>
        <source>So that you find the entry again when there are several</source>
        <translation>Abyste záznam našli, když jich je víc</translation>
    </message>
    <message>
        <source>The doctor&apos;s own login on IDS (you may leave it empty)</source>
        <translation>Přihlašovací jméno lékaře na IDS (může zůstat prázdné)</translation>
    </message>
    <message>
        <source>Only to warn you if it is typed as the staff login by mistake. Never the password.</source>
        <translation>Jen abychom varovali, když se omylem zadá jako přihlašovací jméno pracovníka. Nikdy heslo.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>What was handed over</source>
        <translation>Co bylo předáno</translation>
    </message>
    <message>
        <source>Save a &amp;receipt</source>
        <translation>Uložit &amp;potvrzení</translation>
    </message>
    <message>
        <source>Save a receipt</source>
        <translation>Uložit potvrzení</translation>
    </message>
    <message>
        <source>A PDF file with who, when and which role; no password is in it</source>
        <translation>Soubor PDF: kdo, kdy a&#xa0;s&#xa0;jakou rolí; bez hesla</translation>
    </message>
    <message>
        <source>Save a &amp;calendar reminder</source>
        <translation>Uložit připomínku do &amp;kalendáře</translation>
    </message>
    <message>
        <source>Save a calendar reminder</source>
        <translation>Uložit připomínku do kalendáře</translation>
    </message>
    <message>
        <source>A file for your calendar program, for the day of renewal</source>
        <translation>Soubor pro váš kalendář, na den obnovení</translation>
    </message>
    <message>
        <source>The password is kept in {store}.</source>
        <translation>Heslo je uloženo. Místo: {store}.</translation>
    </message>
    <message>
        <source>The password could not be taken out of {store}.</source>
        <translation>Heslo se nepodařilo odstranit. Místo: {store}.</translation>
    </message>
    <message>
        <source>The password was taken out of {store}.</source>
        <translation>Heslo bylo odstraněno. Místo: {store}.</translation>
    </message>
    <message>
        <source>&amp;Keep the staff password in {store}</source>
        <translation>&amp;Uložit heslo pracovníka. Místo: {store}</translation>
    </message>
    <message>
        <source>You do not need to: the next update asks for the new password anyway.</source>
        <translation>Není to nutné: příští aktualizace se na nové heslo stejně zeptá.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Lékař</translation>
    </message>
    <message>
        <source>Staff login</source>
        <translation>Přihlašovací jméno pracovníka</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Others report that the link must be renewed after some time. Renew it before {date}: open this wizard again and choose the doctor.</source>
        <translation>Jiní uvádějí, že přístup je třeba po čase obnovit. Obnovte ho před {date}: otevřete tento program znovu a&#xa0;vyberte lékaře.</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Receipt: Staff Account for SmileTPS</source>
        <translation>Potvrzení: Staff Account pro SmileTPS</translation>
    </message>
    <message>
        <source>Staff Account for SmileTPS: what to do on IDS</source>
        <translation>Staff Account pro SmileTPS: co udělat na IDS</translation>
    </message>
    <message>
        <source>Renew the Staff Account of {name} for SmileTPS</source>
        <translation>Obnovit Staff Account pro SmileTPS: {name}</translation>
    </message>
    <message>
        <source>Open the SmileTPS wizard and choose the doctor.</source>
        <translation>Otevřete Průvodce SmileTPS a&#xa0;vyberte lékaře.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Uložit jako</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Uloženo: {file}</translation>
    </message>
</context>
<context>
    <name>GuidePicture</name>
    <message>
        <source>Click or press Enter to enlarge</source>
        <translation>Klikněte nebo stiskněte Enter pro zvětšení</translation>
    </message>
</context>
<context>
    <name>GuideStep</name>
    <message>
        <source>Open IDS in the browser</source>
        <translation>Otevřít IDS v&#xa0;prohlížeči</translation>
    </message>
    <message>
        <source>Opens {address} in your own browser</source>
        <translation>Otevře {address} ve vašem prohlížeči</translation>
    </message>
    <message>
        <source>address of IDS</source>
        <translation>adresa IDS</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Kopírovat adresu</translation>
    </message>
    <message>
        <source>Your browser does not know this copy and warns of its certificate. Here you may go on past the warning; never on a real site.</source>
        <translation>Prohlížeč tuto kopii nezná a&#xa0;varuje před jejím certifikátem. Tady smíte varování přejít; na skutečné stránce nikdy.</translation>
    </message>
    <message>
        <source>These steps were last checked on {date}.</source>
        <translation>Tyto kroky byly naposledy ověřeny {date}.</translation>
    </message>
    <message>
        <source>These steps were last checked on {date}: IDS may look different now.</source>
        <translation>Tyto kroky byly naposledy ověřeny {date}. IDS teď může vypadat jinak.</translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message>
        <source>Nobody was here for 10 minutes, so the password was taken out. Type it again.</source>
        <translation>10 minut tu nikdo nebyl, proto bylo heslo odstraněno. Zadejte ho znovu.</translation>
    </message>
    <message>
        <source>Nobody was here for a long time, so the password was taken out. Make a new one, and set it on IDS too.</source>
        <translation>Dlouho tu nikdo nebyl, proto bylo heslo odstraněno. Vytvořte nové a&#xa0;nastavte ho i&#xa0;na IDS.</translation>
    </message>
</context>
<context>
    <name>LoginField</name>
    <message>
        <source>Suggestions:</source>
        <translation>Návrhy:</translation>
    </message>
    <message>
        <source>Use {login}</source>
        <translation>Použít {login}</translation>
    </message>
    <message>
        <source>Puts this proposal into the login field</source>
        <translation>Vloží tento návrh do pole přihlašovacího jména</translation>
    </message>
</context>
<context>
    <name>LoginOffers</name>
    <message>
        <source>Update {name} instead</source>
        <translation>Místo toho aktualizovat: {name}</translation>
    </message>
    <message>
        <source>Goes to the update of the doctor with this login</source>
        <translation>Přejde k&#xa0;aktualizaci lékaře s&#xa0;tímto přihlašovacím jménem</translation>
    </message>
    <message>
        <source>Split into login and password</source>
        <translation>Rozdělit na přihlašovací jméno a&#xa0;heslo</translation>
    </message>
    <message>
        <source>Puts each part into its own field</source>
        <translation>Vloží každou část do jejího pole</translation>
    </message>
</context>
<context>
    <name>LoginWords</name>
    <message>
        <source>This login is fine.</source>
        <translation>Toto přihlašovací jméno je v&#xa0;pořádku.</translation>
    </message>
    <message>
        <source>Taken out: {name}.</source>
        <translation>Odstraněno: {name}.</translation>
    </message>
    <message>
        <source>The account was replaced by this one</source>
        <translation>Tento účet nahradil ten předchozí</translation>
    </message>
    <message>
        <source>It is intended</source>
        <translation>Tak to má být</translation>
    </message>
    <message>
        <source>Did you mean: {login}</source>
        <translation>Možná jste mysleli: {login}</translation>
    </message>
    <message>
        <source>Letters, digits and some symbols; no spaces.</source>
        <translation>Písmena, číslice a&#xa0;některé symboly; bez mezer.</translation>
    </message>
    <message>
        <source>This is the example text of the site, not a login.</source>
        <translation>To je ukázkový text stránky, ne přihlašovací jméno.</translation>
    </message>
    <message>
        <source>A character came along when it was copied.</source>
        <translation>Při kopírování přibyl nějaký znak.</translation>
    </message>
    <message>
        <source>There is a space inside.</source>
        <translation>Uvnitř je mezera.</translation>
    </message>
    <message>
        <source>There is a line break inside.</source>
        <translation>Uvnitř je konec řádku.</translation>
    </message>
    <message>
        <source>A letter only looks right: it is from another alphabet.</source>
        <translation>Jedno písmeno jen vypadá správně: je z&#xa0;jiné abecedy.</translation>
    </message>
    <message>
        <source>A character is not the ordinary one, such as a wide one.</source>
        <translation>Jeden znak není obyčejný, například je široký.</translation>
    </message>
    <message>
        <source>There is a character that no site can read.</source>
        <translation>Je zde znak, který žádná stránka nepřečte.</translation>
    </message>
    <message>
        <source>A letter with an accent; IDS may not take it.</source>
        <translation>Písmeno s&#xa0;diakritikou; IDS ho nemusí přijmout.</translation>
    </message>
    <message>
        <source>A symbol that IDS may not take.</source>
        <translation>Symbol, který IDS nemusí přijmout.</translation>
    </message>
    <message>
        <source>Too short: at least {limit} characters.</source>
        <translation>Příliš krátké. Nejméně znaků: {limit}.</translation>
    </message>
    <message>
        <source>Too long: at most {limit} characters.</source>
        <translation>Příliš dlouhé. Nejvíce znaků: {limit}.</translation>
    </message>
    <message>
        <source>This is the doctor&apos;s own login. SmileTPS must get the staff login.</source>
        <translation>To je přihlašovací jméno samotného lékaře. SmileTPS má dostat přihlašovací jméno pracovníka.</translation>
    </message>
    <message>
        <source>This is your SmileTPS sign-in, not the staff login.</source>
        <translation>To je vaše přihlášení do SmileTPS, ne přihlašovací jméno pracovníka.</translation>
    </message>
    <message>
        <source>Another doctor is linked with this login already. Update that one on the start page, or correct the login.</source>
        <translation>S&#xa0;tímto přihlašovacím jménem je už propojen jiný lékař. Aktualizujte ho na úvodní stránce, nebo přihlašovací jméno opravte.</translation>
    </message>
    <message>
        <source>Another login than before. Go on only if the Staff Account was replaced.</source>
        <translation>Jiné přihlašovací jméno než dříve. Pokračujte jen tehdy, byl-li Staff Account nahrazen.</translation>
    </message>
    <message>
        <source>Login and password are the same, or were swapped.</source>
        <translation>Přihlašovací jméno a&#xa0;heslo jsou stejné, nebo byly prohozeny.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address, not a staff login.</source>
        <translation>Vypadá to jako e-mailová adresa, ne jako přihlašovací jméno pracovníka.</translation>
    </message>
    <message>
        <source>This looks like a clinic number, not a staff login.</source>
        <translation>Vypadá to jako číslo ordinace, ne jako přihlašovací jméno pracovníka.</translation>
    </message>
</context>
<context>
    <name>NameFields</name>
    <message>
        <source>The rest of the form (anything will do)</source>
        <translation>Zbytek formuláře (cokoli)</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>(no name given)</source>
        <translation>(neuvedeno)</translation>
    </message>
    <message>
        <source>Doctor: {name}</source>
        <translation>Lékař: {name}</translation>
    </message>
    <message>
        <source>Staff login: {login}</source>
        <translation>Přihlašovací jméno pracovníka: {login}</translation>
    </message>
    <message>
        <source>Role ticked: {role}</source>
        <translation>Zaškrtnutá role: {role}</translation>
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
        <translation>Co bylo předáno</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Dobré vědět</translation>
    </message>
    <message>
        <source>The password is not on this sheet, on purpose.</source>
        <translation>Heslo na tomto listu záměrně není.</translation>
    </message>
    <message>
        <source>Wizard version: {version}</source>
        <translation>Verze programu: {version}</translation>
    </message>
    <message>
        <source>Never give anybody the doctor&apos;s own password.</source>
        <translation>Nikdy nikomu nesdělujte heslo samotného lékaře.</translation>
    </message>
    <message>
        <source>(leave empty)</source>
        <translation>(nechte prázdné)</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message numerus="yes">
        <source>%n dot(s) here. Count the dots on IDS: there must be as many.</source>
        <translation>
            <numerusform>Zde je %n tečka. Spočítejte tečky na IDS: musí jich být stejně.</numerusform>
            <numerusform>Zde jsou %n tečky. Spočítejte tečky na IDS: musí jich být stejně.</numerusform>
            <numerusform>Zde je %n teček. Spočítejte tečky na IDS: musí jich být stejně.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeat the password</source>
        <translation>Zopakujte heslo</translation>
    </message>
    <message>
        <source>Type the same password again</source>
        <translation>Zadejte stejné heslo ještě jednou</translation>
    </message>
    <message>
        <source>The text on the clipboard has {count} characters; this field takes {most}. Nothing was pasted.</source>
        <translation>Text ve schránce je příliš dlouhý (znaky: {count}); do pole se vejde {most}. Nic nebylo vloženo.</translation>
    </message>
    <message>
        <source>A password is not copied from here. Use its Copy button.</source>
        <translation>Heslo se odtud nekopíruje. Použijte tlačítko Kopírovat.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Obě hesla jsou stejná.</translation>
    </message>
    <message>
        <source>The two are not the same. Show both with the eye and compare.</source>
        <translation>Obě hesla se liší. Zobrazte je tlačítkem s&#xa0;okem a&#xa0;porovnejte.</translation>
    </message>
</context>
<context>
    <name>PasswordOffer</name>
    <message>
        <source>This looks like a login and a password together.</source>
        <translation>Vypadá to jako přihlašovací jméno spolu s&#xa0;heslem.</translation>
    </message>
    <message>
        <source>Split them</source>
        <translation>Rozdělit je</translation>
    </message>
    <message>
        <source>All of it is the password</source>
        <translation>Všechno je heslo</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>V&#xa0;pořádku</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Odstranit</translation>
    </message>
    <message>
        <source>It is intended</source>
        <translation>Tak to má být</translation>
    </message>
</context>
<context>
    <name>PasswordWords</name>
    <message>
        <source>This password is fine.</source>
        <translation>Toto heslo je v&#xa0;pořádku.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Zadejte heslo.</translation>
    </message>
    <message>
        <source>These are the dots that a page shows, not the password itself. Type the password.</source>
        <translation>To jsou tečky, které ukazuje stránka, ne samotné heslo. Zadejte heslo.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Obě hesla se liší.</translation>
    </message>
    <message>
        <source>This looks like a copying mistake.</source>
        <translation>Vypadá to na chybu při kopírování.</translation>
    </message>
    <message>
        <source>Too short: at least {limit} characters.</source>
        <translation>Příliš krátké. Nejméně znaků: {limit}.</translation>
    </message>
    <message>
        <source>Too long: at most {limit} characters.</source>
        <translation>Příliš dlouhé. Nejvíce znaků: {limit}.</translation>
    </message>
    <message>
        <source>Longer than {limit} characters: a site may cut it silently. Count the dots on IDS.</source>
        <translation>Dlouhé (přes {limit}): stránka ho může tiše zkrátit. Spočítejte tečky na IDS.</translation>
    </message>
    <message>
        <source>Mix at least {limit} of: small letters, capitals, digits, symbols.</source>
        <translation>Kombinujte různé druhy znaků (nejméně {limit}): malá písmena, velká písmena, číslice, symboly.</translation>
    </message>
    <message>
        <source>The password holds a login. Were the two swapped?</source>
        <translation>V&#xa0;hesle je přihlašovací jméno. Nejsou prohozené?</translation>
    </message>
    <message>
        <source>This looks like an e-mail address, not a password.</source>
        <translation>Vypadá to jako e-mailová adresa, ne jako heslo.</translation>
    </message>
    <message>
        <source>This is your SmileTPS password. The staff needs one of its own.</source>
        <translation>To je vaše heslo do SmileTPS. Pracovník potřebuje vlastní.</translation>
    </message>
    <message>
        <source>The same password as before: nothing changed.</source>
        <translation>Stejné heslo jako dříve: nic se nezměnilo.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Close the picture</source>
        <translation>Zavřít obrázek</translation>
    </message>
    <message>
        <source>Back to the step</source>
        <translation>Zpět ke kroku</translation>
    </message>
    <message>
        <source>The arrow keys move the picture.</source>
        <translation>Obrázek se posouvá šipkami na klávesnici.</translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>PRACTICE – both sites are copies on this computer. Nothing leaves it. Do not type real passwords.</source>
        <translation>CVIČENÍ – obě stránky jsou kopie na tomto počítači. Nic ho neopouští. Nezadávejte skutečná hesla.</translation>
    </message>
    <message>
        <source>PRACTICE – not the real sites</source>
        <translation>CVIČENÍ – nejsou to skutečné stránky</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>This computer has no credential store that can be used.</source>
        <translation>Tento počítač nemá úložiště hesel, které by šlo použít.</translation>
    </message>
    <message>
        <source>Nothing is kept. You do not need it: the wizard works without.</source>
        <translation>Nic se neukládá. Nevadí to: program funguje i&#xa0;bez toho.</translation>
    </message>
    <message>
        <source>The credential store is locked.</source>
        <translation>Úložiště hesel je zamčené.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or go on without keeping the password.</source>
        <translation>Odemkněte ho a&#xa0;zkuste to znovu, nebo pokračujte bez uložení hesla.</translation>
    </message>
    <message>
        <source>The credential store did not let this program in.</source>
        <translation>Úložiště hesel tento program nepustilo.</translation>
    </message>
    <message>
        <source>Allow access and try again, or go on without keeping the password.</source>
        <translation>Povolte přístup a&#xa0;zkuste to znovu, nebo pokračujte bez uložení hesla.</translation>
    </message>
    <message>
        <source>The credential store gave back something else than was put in.</source>
        <translation>Úložiště hesel vrátilo něco jiného, než do něj bylo vloženo.</translation>
    </message>
    <message>
        <source>Nothing is kept. Go on without keeping the password.</source>
        <translation>Nic se neukládá. Pokračujte bez uložení hesla.</translation>
    </message>
    <message>
        <source>The password is too long for the credential store of this computer.</source>
        <translation>Heslo je pro úložiště hesel tohoto počítače příliš dlouhé.</translation>
    </message>
    <message>
        <source>Go on without keeping the password.</source>
        <translation>Pokračujte bez uložení hesla.</translation>
    </message>
    <message>
        <source>The credential store does not answer.</source>
        <translation>Úložiště hesel neodpovídá.</translation>
    </message>
    <message>
        <source>Go on without keeping the password, or restart this computer and try again.</source>
        <translation>Pokračujte bez uložení hesla, nebo restartujte počítač a&#xa0;zkuste to znovu.</translation>
    </message>
    <message>
        <source>The only credential store found would keep the password in readable form, so it is not used.</source>
        <translation>Jediné nalezené úložiště by drželo heslo v&#xa0;čitelné podobě, proto se nepoužije.</translation>
    </message>
    <message>
        <source>SmileTPS has the data, but this computer could not keep the password.</source>
        <translation>SmileTPS údaje má, ale tento počítač nemohl uložit heslo.</translation>
    </message>
    <message>
        <source>Nothing is lost: the next update just asks for it again.</source>
        <translation>Nic se neztratilo: příští aktualizace se na něj prostě zeptá znovu.</translation>
    </message>
    <message>
        <source>The credential store reports a fault of its own. Its name for it: {named}.</source>
        <translation>Úložiště hesel hlásí vlastní chybu. Její název: {named}.</translation>
    </message>
    <message>
        <source>Go on without keeping the password, or try again.</source>
        <translation>Pokračujte bez uložení hesla, nebo to zkuste znovu.</translation>
    </message>
    <message>
        <source>The guide that comes with this program is damaged: {named}.</source>
        <translation>Návod dodaný s&#xa0;tímto programem je poškozený: {named}.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Nainstalujte program znovu.</translation>
    </message>
    <message>
        <source>The site profile cannot be used: {named}.</source>
        <translation>Profil stránky SmileTPS nelze použít: {named}.</translation>
    </message>
    <message>
        <source>Ask the person who installed this program to correct the file.</source>
        <translation>Požádejte toho, kdo tento program instaloval, ať soubor opraví.</translation>
    </message>
    <message>
        <source>The settings file of this installation cannot be used: {named}.</source>
        <translation>Soubor nastavení této instalace nelze použít: {named}.</translation>
    </message>
    <message>
        <source>The file with the linked doctors was damaged. It is kept as {named}.</source>
        <translation>Soubor s&#xa0;propojenými lékaři byl poškozený. Zůstává uložen jako {named}.</translation>
    </message>
    <message>
        <source>The file with the linked doctors is of another version of this program. It is kept as {named}.</source>
        <translation>Soubor s&#xa0;propojenými lékaři je z&#xa0;jiné verze tohoto programu. Zůstává uložen jako {named}.</translation>
    </message>
    <message>
        <source>Its window does not answer. Wait a minute and start the wizard again; if that does not help, restart this computer.</source>
        <translation>Jeho okno neodpovídá. Počkejte minutu a&#xa0;spusťte program znovu; nepomůže-li to, restartujte počítač.</translation>
    </message>
    <message>
        <source>The wizard starts without it. SmileTPS itself is not affected.</source>
        <translation>Program začíná bez něj. Samotného SmileTPS se to netýká.</translation>
    </message>
    <message>
        <source>The wizard uses its own copy from the last time. Nothing to do.</source>
        <translation>Program používá vlastní kopii z&#xa0;minula. Není třeba nic dělat.</translation>
    </message>
    <message>
        <source>This computer did not let the program write its file: {named}.</source>
        <translation>Tento počítač nedovolil programu zapsat jeho soubor: {named}.</translation>
    </message>
    <message>
        <source>You can go on, but the next start will not know what was done here.</source>
        <translation>Můžete pokračovat, ale příští spuštění nebude vědět, co se zde udělalo.</translation>
    </message>
    <message>
        <source>This computer did not let the program note that it is about to send the data: {named}.</source>
        <translation>Tento počítač nedovolil programu zaznamenat, že se chystá odeslat údaje: {named}.</translation>
    </message>
    <message>
        <source>Nothing was sent. Make room on the disk and try again, or enter the data by hand.</source>
        <translation>Nic nebylo odesláno. Uvolněte místo na disku a&#xa0;zkuste to znovu, nebo zadejte údaje ručně.</translation>
    </message>
    <message>
        <source>The wizard is already open.</source>
        <translation>Program je již otevřený.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program.</source>
        <translation>Něco se pokazilo v&#xa0;samotném programu.</translation>
    </message>
    <message>
        <source>What you typed is still here. Save the report and try again.</source>
        <translation>Co jste zadali, tu stále je. Uložte zprávu pro podporu a&#xa0;zkuste to znovu.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program while the data was being saved, so nobody knows whether it arrived.</source>
        <translation>V&#xa0;programu se při ukládání údajů něco pokazilo, takže nikdo neví, zda dorazily.</translation>
    </message>
    <message>
        <source>Look what SmileTPS shows before you send anything again.</source>
        <translation>Než cokoli odešlete znovu, podívejte se, co SmileTPS ukazuje.</translation>
    </message>
    <message>
        <source>The file could not be written: {named}.</source>
        <translation>Soubor nebylo možné zapsat: {named}.</translation>
    </message>
    <message>
        <source>Choose another folder or name and try again.</source>
        <translation>Zvolte jinou složku nebo jiný název a&#xa0;zkuste to znovu.</translation>
    </message>
    <message>
        <source>This is not the address of a web page.</source>
        <translation>Toto není adresa webové stránky.</translation>
    </message>
    <message>
        <source>Type the address at which you open SmileTPS in your browser, for example https://name.example.</source>
        <translation>Zadejte adresu, na které otevíráte SmileTPS v&#xa0;prohlížeči, například https://name.example.</translation>
    </message>
    <message>
        <source>This is the address of the Invisalign Doctor Site, not of SmileTPS.</source>
        <translation>Toto je adresa stránky Invisalign pro lékaře (IDS), ne SmileTPS.</translation>
    </message>
    <message>
        <source>Type the address at which you open SmileTPS in your browser.</source>
        <translation>Zadejte adresu, na které otevíráte SmileTPS v&#xa0;prohlížeči.</translation>
    </message>
    <message>
        <source>This clinic&apos;s SmileTPS address is fixed to {host}; another one was given: {named}.</source>
        <translation>Adresa SmileTPS této ordinace je pevně dána: {host}. Zadána byla jiná: {named}.</translation>
    </message>
    <message>
        <source>Use the fixed address, or ask the person who installed this program.</source>
        <translation>Použijte pevně danou adresu, nebo se zeptejte toho, kdo tento program instaloval.</translation>
    </message>
    <message>
        <source>The address holds letters that only look like others. Its plain form is {named}.</source>
        <translation>V&#xa0;adrese jsou písmena, která se jiným jen podobají. Její prostá podoba je {named}.</translation>
    </message>
    <message>
        <source>Compare it with the address in your browser and confirm it, or type it again.</source>
        <translation>Porovnejte ji s&#xa0;adresou v&#xa0;prohlížeči a&#xa0;potvrďte, nebo ji zadejte znovu.</translation>
    </message>
    <message>
        <source>The roles are not right: the prescription role must be ticked, and no other. To change: {named}.</source>
        <translation>Role nesouhlasí: má být zaškrtnuta role pro předpisy a&#xa0;žádná jiná. Změnit: {named}.</translation>
    </message>
    <message>
        <source>Correct the ticks on IDS, then tick here exactly what IDS shows.</source>
        <translation>Opravte zaškrtnutí na IDS a&#xa0;pak zde zaškrtněte přesně to, co ukazuje IDS.</translation>
    </message>
    <message>
        <source>IDS shows other roles than this program knows, so nobody can say that the choice is right.</source>
        <translation>IDS ukazuje jiné role, než tento program zná, takže nikdo neví, zda je výběr správný.</translation>
    </message>
    <message>
        <source>Nothing was sent. Save the report and send it to SmileTPS support.</source>
        <translation>Nic nebylo odesláno. Uložte zprávu a&#xa0;pošlete ji podpoře SmileTPS.</translation>
    </message>
    <message>
        <source>The staff login cannot be used as it is: {named}.</source>
        <translation>Toto přihlašovací jméno pracovníka nelze použít: {named}.</translation>
    </message>
    <message>
        <source>Correct the staff login. Everything else stays as you typed it.</source>
        <translation>Opravte přihlašovací jméno pracovníka. Vše ostatní zůstává, jak je.</translation>
    </message>
    <message>
        <source>The staff password cannot be used as it is: {named}.</source>
        <translation>Toto heslo pracovníka nelze použít: {named}.</translation>
    </message>
    <message>
        <source>Correct the staff password. Everything else stays as you typed it.</source>
        <translation>Opravte heslo pracovníka. Vše ostatní zůstává, jak je.</translation>
    </message>
    <message>
        <source>The input is not a JSON document that this command can read: {named}.</source>
        <translation>Vstup není dokument JSON, který tento příkaz umí přečíst: {named}.</translation>
    </message>
    <message>
        <source>Give one JSON object on standard input, as the documentation shows.</source>
        <translation>Předejte na standardní vstup jeden objekt JSON, jak ukazuje dokumentace.</translation>
    </message>
    <message>
        <source>The input lacks something, or holds something that cannot be used: {named}.</source>
        <translation>Ve vstupu něco chybí, nebo obsahuje něco, co nelze použít: {named}.</translation>
    </message>
    <message>
        <source>Correct the named entries and run the command again.</source>
        <translation>Opravte uvedené položky a&#xa0;spusťte příkaz znovu.</translation>
    </message>
    <message>
        <source>You stopped before anything was saved.</source>
        <translation>Zastaveno na vaše přání, dříve než se něco uložilo.</translation>
    </message>
    <message>
        <source>Nothing was changed at SmileTPS. Press the button again when you are ready.</source>
        <translation>V&#xa0;SmileTPS se nic nezměnilo. Až budete chtít, stiskněte tlačítko znovu.</translation>
    </message>
    <message>
        <source>No computer with the name {host} was found. The address may be mistyped, or this computer is offline.</source>
        <translation>Počítač s&#xa0;názvem {host} nebyl nalezen. Možná je v&#xa0;adrese překlep, nebo nefunguje internet.</translation>
    </message>
    <message>
        <source>Check the address, then the internet connection, and try again.</source>
        <translation>Zkontrolujte adresu, potom připojení k&#xa0;internetu, a&#xa0;zkuste to znovu.</translation>
    </message>
    <message>
        <source>{host} was found, but it does not accept connections.</source>
        <translation>{host} byl nalezen, ale nepřijímá spojení.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, try again in a few minutes.</source>
        <translation>Zkontrolujte adresu. Je-li správná, zkuste to za několik minut znovu.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} neodpověděl včas.</translation>
    </message>
    <message>
        <source>Check the internet connection and try again. Nothing was changed.</source>
        <translation>Zkontrolujte připojení k&#xa0;internetu a&#xa0;zkuste to znovu. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>The connection to {host} broke before anything was saved.</source>
        <translation>Spojení s&#xa0;{host} se přerušilo dříve, než se něco uložilo.</translation>
    </message>
    <message>
        <source>Try again. Nothing was changed.</source>
        <translation>Zkuste to znovu. Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>The network wants a sign-in of its own before it lets you out, as hotels and guest networks do.</source>
        <translation>Síť nejprve chce vlastní přihlášení, jako v&#xa0;hotelech a&#xa0;sítích pro hosty.</translation>
    </message>
    <message>
        <source>Open any page in your browser, sign in to the network there, then try again.</source>
        <translation>Otevřete v&#xa0;prohlížeči libovolnou stránku, přihlaste se tam k&#xa0;síti a&#xa0;pak to zkuste znovu.</translation>
    </message>
    <message>
        <source>The clinic&apos;s proxy wants a sign-in that this program does not have.</source>
        <translation>Proxy server ordinace chce přihlášení, které tento program nemá.</translation>
    </message>
    <message>
        <source>Ask the person who looks after your computers to let {host} through.</source>
        <translation>Požádejte toho, kdo se stará o&#xa0;vaše počítače, aby povolil přístup k&#xa0;{host}.</translation>
    </message>
    <message>
        <source>The clinic&apos;s proxy does not let this computer reach {host}.</source>
        <translation>Proxy server ordinace nepouští tento počítač k&#xa0;{host}.</translation>
    </message>
    <message>
        <source>The clock of this computer seems to be wrong, so the secure line cannot be checked.</source>
        <translation>Hodiny tohoto počítače jdou zřejmě špatně, takže nelze ověřit bezpečné spojení.</translation>
    </message>
    <message>
        <source>Set the date and time of this computer, then try again.</source>
        <translation>Nastavte datum a&#xa0;čas tohoto počítače a&#xa0;pak to zkuste znovu.</translation>
    </message>
    <message>
        <source>The computer that answered cannot prove that it is {host}.</source>
        <translation>Počítač, který odpověděl, neumí dokázat, že je {host}.</translation>
    </message>
    <message>
        <source>Check the address letter by letter. If it is right, do not type your password anywhere and call SmileTPS.</source>
        <translation>Zkontrolujte adresu písmeno po písmenu. Je-li správná, nikam nezadávejte heslo a&#xa0;zavolejte do SmileTPS.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of {host}. Often an antivirus or a proxy stands in between. Issuer: {named}.</source>
        <translation>Tento počítač nedůvěřuje certifikátu {host}. Často stojí uprostřed antivirus nebo proxy. Vydavatel: {named}.</translation>
    </message>
    <message>
        <source>Nothing was sent. Show this to the person who looks after your computers.</source>
        <translation>Nic nebylo odesláno. Ukažte to tomu, kdo se stará o&#xa0;vaše počítače.</translation>
    </message>
    <message>
        <source>The certificate of {host} ran out on {named}.</source>
        <translation>Certifikát {host} přestal platit: {named}.</translation>
    </message>
    <message>
        <source>Look whether the date of this computer is right. If it is, SmileTPS must renew its certificate: tell its support, and try again later. Nothing was sent.</source>
        <translation>Podívejte se, zda je datum tohoto počítače správné. Pokud ano, musí SmileTPS obnovit svůj certifikát: řekněte to jeho podpoře a&#xa0;zkuste to později. Nic nebylo odesláno.</translation>
    </message>
    <message>
        <source>{host} offers only an outdated kind of secure line.</source>
        <translation>{host} nabízí jen zastaralý druh bezpečného spojení.</translation>
    </message>
    <message>
        <source>Nothing was sent. Tell SmileTPS support, and enter the data by hand meanwhile.</source>
        <translation>Nic nebylo odesláno. Řekněte to podpoře SmileTPS a&#xa0;údaje zatím zadejte ručně.</translation>
    </message>
    <message>
        <source>The secure line to {host} could not be set up.</source>
        <translation>Bezpečné spojení s&#xa0;{host} se nepodařilo navázat.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again; if it stays so, save the report.</source>
        <translation>Nic nebylo odesláno. Zkuste to znovu; nepomůže-li to, uložte zprávu pro podporu.</translation>
    </message>
    <message>
        <source>{host} wanted to send us on to another place: {named}. Stopped for safety.</source>
        <translation>{host} nás chtěl poslat jinam: {named}. Z&#xa0;bezpečnostních důvodů zastaveno.</translation>
    </message>
    <message>
        <source>Your data was not sent there. Check the address in your browser.</source>
        <translation>Vaše údaje tam nebyly odeslány. Zkontrolujte adresu v&#xa0;prohlížeči.</translation>
    </message>
    <message>
        <source>A form on {host} would send the password in an unsafe way. Stopped for safety.</source>
        <translation>Formulář na {host} by heslo odeslal nebezpečným způsobem. Z&#xa0;bezpečnostních důvodů zastaveno.</translation>
    </message>
    <message>
        <source>Nothing was saved. Enter the data by hand and tell SmileTPS support.</source>
        <translation>Nic nebylo uloženo. Zadejte údaje ručně a&#xa0;řekněte to podpoře SmileTPS.</translation>
    </message>
    <message>
        <source>{host} asked to send the password a second time to another page. Stopped for safety.</source>
        <translation>{host} chtěl heslo odeslat podruhé na jinou stránku. Z&#xa0;bezpečnostních důvodů zastaveno.</translation>
    </message>
    <message>
        <source>Look in SmileTPS whether the data arrived; if not, enter it by hand.</source>
        <translation>Podívejte se ve SmileTPS, zda údaje dorazily; pokud ne, zadejte je ručně.</translation>
    </message>
    <message>
        <source>You are signed in, but the fields for the Staff Account were not found: {named}. Perhaps this SmileTPS user may not change them.</source>
        <translation>Přihlášení proběhlo, ale pole pro Staff Account nebyla nalezena: {named}. Možná je tento uživatel SmileTPS nesmí měnit.</translation>
    </message>
    <message>
        <source>Sign in as the owner of the SmileTPS account, or enter the data by hand.</source>
        <translation>Přihlaste se jako majitel účtu SmileTPS, nebo zadejte údaje ručně.</translation>
    </message>
    <message>
        <source>More than one field could be the right one: {named}.</source>
        <translation>Správných polí může být více: {named}.</translation>
    </message>
    <message>
        <source>To be safe nothing was saved. Enter the data by hand, or ask SmileTPS for a site profile.</source>
        <translation>Z&#xa0;bezpečnostních důvodů nebylo nic uloženo. Zadejte údaje ručně, nebo požádejte SmileTPS o&#xa0;profil stránky.</translation>
    </message>
    <message>
        <source>SmileTPS shows the field {named}, but does not let this user change it.</source>
        <translation>SmileTPS ukazuje pole {named}, ale tomuto uživateli ho nedovolí změnit.</translation>
    </message>
    <message>
        <source>Sign in as the owner of the SmileTPS account.</source>
        <translation>Přihlaste se jako majitel účtu SmileTPS.</translation>
    </message>
    <message>
        <source>What you typed does not fit into a field of SmileTPS: {named}.</source>
        <translation>Zadaný text se nevejde do pole SmileTPS: {named}.</translation>
    </message>
    <message>
        <source>Nothing was saved. Choose a shorter or simpler one, on IDS too.</source>
        <translation>Nic nebylo uloženo. Zvolte kratší nebo jednodušší, i&#xa0;na IDS.</translation>
    </message>
    <message>
        <source>A page of {host} is too large or too tangled to be read safely.</source>
        <translation>Stránka na {host} je příliš velká nebo spletitá, aby ji šlo bezpečně přečíst.</translation>
    </message>
    <message>
        <source>Nothing was saved. Enter the data by hand.</source>
        <translation>Nic nebylo uloženo. Zadejte údaje ručně.</translation>
    </message>
    <message>
        <source>SmileTPS shows both fields, but which button saves them is not sure: {named}.</source>
        <translation>SmileTPS ukazuje obě pole, ale není jisté, které tlačítko je uloží: {named}.</translation>
    </message>
    <message>
        <source>SmileTPS is closed for maintenance. It says: {site_words}</source>
        <translation>SmileTPS má údržbu. Stránka říká: {site_words}</translation>
    </message>
    <message>
        <source>Nothing was saved. Try again later; what you typed stays here.</source>
        <translation>Nic nebylo uloženo. Zkuste to později; co jste zadali, zůstává zde.</translation>
    </message>
    <message>
        <source>SmileTPS reports a fault of its own ({named}).</source>
        <translation>SmileTPS hlásí vlastní závadu ({named}).</translation>
    </message>
    <message>
        <source>Nothing was saved. Try again in a few minutes.</source>
        <translation>Nic nebylo uloženo. Zkuste to za několik minut znovu.</translation>
    </message>
    <message>
        <source>SmileTPS asks to wait. Seconds: {named}.</source>
        <translation>SmileTPS žádá o&#xa0;počkání. Sekundy: {named}.</translation>
    </message>
    <message>
        <source>Nothing was saved. Wait, then try again.</source>
        <translation>Nic nebylo uloženo. Počkejte a&#xa0;pak to zkuste znovu.</translation>
    </message>
    <message>
        <source>The answer of {host} is larger than any settings page should be.</source>
        <translation>Odpověď {host} je větší, než má stránka s&#xa0;nastavením být.</translation>
    </message>
    <message>
        <source>SmileTPS did not take the data. It says: {site_words}</source>
        <translation>SmileTPS údaje nepřijal. Stránka říká: {site_words}</translation>
    </message>
    <message>
        <source>Correct what SmileTPS names, then press the button again.</source>
        <translation>Opravte, co SmileTPS uvádí, a&#xa0;stiskněte tlačítko znovu.</translation>
    </message>
    <message>
        <source>SmileTPS answered, but its settings still show the old data. It says: {site_words}</source>
        <translation>SmileTPS odpověděl, ale v&#xa0;jeho nastavení jsou stále staré údaje. Stránka říká: {site_words}</translation>
    </message>
    <message>
        <source>The new data was not taken. Try again, or enter it by hand.</source>
        <translation>Nové údaje nebyly přijaty. Zkuste to znovu, nebo je zadejte ručně.</translation>
    </message>
    <message>
        <source>SmileTPS took the data but shows it differently: {named}.</source>
        <translation>SmileTPS údaje přijal, ale ukazuje je jinak: {named}.</translation>
    </message>
    <message>
        <source>Look at the login in SmileTPS and correct it there by hand.</source>
        <translation>Podívejte se na přihlašovací jméno ve SmileTPS a&#xa0;opravte ho tam ručně.</translation>
    </message>
    <message>
        <source>SmileTPS took the data, but does not show the new password, so nobody can compare it.</source>
        <translation>SmileTPS údaje přijal, ale nové heslo neukazuje, takže je nelze porovnat.</translation>
    </message>
    <message>
        <source>It is saved as far as SmileTPS says. The first real use will prove it.</source>
        <translation>Podle SmileTPS je vše uloženo. Potvrdí to první skutečné použití.</translation>
    </message>
    <message>
        <source>No usable answer came while the data was being saved, and SmileTPS does not show whether it arrived.</source>
        <translation>Během ukládání nepřišla žádná použitelná odpověď a&#xa0;SmileTPS neukazuje, zda údaje dorazily.</translation>
    </message>
    <message>
        <source>Look again in a minute. Do not assume either way.</source>
        <translation>Podívejte se znovu za minutu. Nepředpokládejte ani jedno, ani druhé.</translation>
    </message>
    <message>
        <source>SmileTPS signed us out in the middle, twice.</source>
        <translation>SmileTPS nás uprostřed práce odhlásil, dvakrát.</translation>
    </message>
    <message>
        <source>Nothing was saved. Close SmileTPS in other windows and try again.</source>
        <translation>Nic nebylo uloženo. Zavřete SmileTPS v&#xa0;jiných oknech a&#xa0;zkuste to znovu.</translation>
    </message>
    <message>
        <source>SmileTPS shows a part of the data only: {named}.</source>
        <translation>SmileTPS ukazuje jen část údajů: {named}.</translation>
    </message>
    <message>
        <source>Look in SmileTPS, and press the button again or correct it by hand.</source>
        <translation>Podívejte se ve SmileTPS a&#xa0;stiskněte tlačítko znovu, nebo údaje opravte ručně.</translation>
    </message>
    <message>
        <source>The wizard was closed while the data was being sent, so nobody knows whether it arrived.</source>
        <translation>Program byl zavřen během odesílání údajů, takže nikdo neví, zda dorazily.</translation>
    </message>
    <message>
        <source>Type your SmileTPS password and look first what SmileTPS shows.</source>
        <translation>Zadejte své heslo do SmileTPS a&#xa0;nejdříve se podívejte, co SmileTPS ukazuje.</translation>
    </message>
    <message>
        <source>SmileTPS does not show which staff login it holds.</source>
        <translation>SmileTPS neukazuje, jaké přihlašovací jméno pracovníka má uložené.</translation>
    </message>
    <message>
        <source>Only the first real use tells. To be sure, send the login and password again.</source>
        <translation>Ukáže to až první skutečné použití. Pro jistotu pošlete přihlašovací jméno a&#xa0;heslo znovu.</translation>
    </message>
    <message>
        <source>SmileTPS shows another staff login: {named}.</source>
        <translation>SmileTPS ukazuje jiné přihlašovací jméno pracovníka: {named}.</translation>
    </message>
    <message>
        <source>Somebody has changed it, or the last save did not arrive. Send the login and password again.</source>
        <translation>Někdo ho změnil, nebo poslední uložení nedorazilo. Pošlete přihlašovací jméno a&#xa0;heslo znovu.</translation>
    </message>
    <message>
        <source>SmileTPS did not accept your e-mail or password. It says: {site_words}</source>
        <translation>SmileTPS nepřijal váš e-mail nebo heslo. Stránka říká: {site_words}</translation>
    </message>
    <message>
        <source>Correct your SmileTPS e-mail or password. It is tried once each time you press the button.</source>
        <translation>Opravte svůj e-mail nebo heslo do SmileTPS. Každé stisknutí tlačítka je jeden pokus.</translation>
    </message>
    <message>
        <source>No sign-in form was found at {host}.</source>
        <translation>Na {host} nebyl nalezen přihlašovací formulář.</translation>
    </message>
    <message>
        <source>Check that this is the address at which you sign in to SmileTPS, or enter the data by hand.</source>
        <translation>Zkontrolujte, zda se na této adrese přihlašujete do SmileTPS, nebo zadejte údaje ručně.</translation>
    </message>
    <message>
        <source>The sign-in page has more than one field that could be meant: {named}.</source>
        <translation>Na přihlašovací stránce vyhovuje více polí: {named}.</translation>
    </message>
    <message>
        <source>To be safe nothing was typed. Enter the data by hand, or ask SmileTPS for a site profile.</source>
        <translation>Z&#xa0;bezpečnostních důvodů nebylo nic zadáno. Zadejte údaje ručně, nebo požádejte SmileTPS o&#xa0;profil stránky.</translation>
    </message>
    <message>
        <source>SmileTPS wants proof that a person is there (a picture puzzle). A program must not answer that.</source>
        <translation>SmileTPS chce důkaz, že je tu člověk (obrázková hádanka). Na to program nesmí odpovídat.</translation>
    </message>
    <message>
        <source>Enter the data by hand: it takes a minute.</source>
        <translation>Zadejte údaje ručně: zabere to minutu.</translation>
    </message>
    <message>
        <source>This page of {host} only works in a browser.</source>
        <translation>Tato stránka na {host} funguje jen v&#xa0;prohlížeči.</translation>
    </message>
    <message>
        <source>SmileTPS did not accept the answer to its question. It says: {site_words}</source>
        <translation>SmileTPS nepřijal odpověď na svou otázku. Stránka říká: {site_words}</translation>
    </message>
    <message>
        <source>Press the button again and give a fresh answer.</source>
        <translation>Stiskněte tlačítko znovu a&#xa0;zadejte novou odpověď.</translation>
    </message>
    <message>
        <source>SmileTPS has locked your account for now. It says: {site_words}</source>
        <translation>SmileTPS váš účet prozatím zablokoval. Stránka říká: {site_words}</translation>
    </message>
    <message>
        <source>Wait, or unlock it in the browser. The wizard does not try again by itself.</source>
        <translation>Počkejte, nebo ho odblokujte v&#xa0;prohlížeči. Program to sám nezkouší.</translation>
    </message>
    <message>
        <source>SmileTPS asked a question that was not answered: {named}.</source>
        <translation>SmileTPS položil otázku, která zůstala bez odpovědi: {named}.</translation>
    </message>
    <message>
        <source>Press the button again when you have the answer at hand. Nothing was saved.</source>
        <translation>Stiskněte tlačítko znovu, až budete mít odpověď po ruce. Nic nebylo uloženo.</translation>
    </message>
    <message>
        <source>The sign-in was refused twice. More tries could lock your SmileTPS account. Waiting time in seconds: {named}.</source>
        <translation>Přihlášení bylo dvakrát odmítnuto. Další pokusy by mohly váš účet SmileTPS zablokovat. Čekání v&#xa0;sekundách: {named}.</translation>
    </message>
    <message>
        <source>Sign in to SmileTPS in your browser first, to see which password is right.</source>
        <translation>Nejdříve se přihlaste do SmileTPS v&#xa0;prohlížeči, abyste viděli, které heslo je správné.</translation>
    </message>
    <message>
        <source>After the sign-in {host} showed a page that this program does not understand.</source>
        <translation>Po přihlášení ukázal {host} stránku, které tento program nerozumí.</translation>
    </message>
    <message>
        <source>Sign in to SmileTPS in your browser: it may want something from you. Then try again.</source>
        <translation>Přihlaste se do SmileTPS v&#xa0;prohlížeči: možná po vás něco chce. Pak to zkuste znovu.</translation>
    </message>
    <message>
        <source>The file is missing or cannot be read.</source>
        <translation>Soubor chybí, nebo ho nelze přečíst.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file.</source>
        <translation>To je složka nebo zařízení, ne soubor.</translation>
    </message>
    <message>
        <source>The file is much larger than such a file can be.</source>
        <translation>Soubor je mnohem větší, než takový soubor může být.</translation>
    </message>
    <message>
        <source>The file starts with a byte order mark. Save it as UTF-8 without BOM.</source>
        <translation>Soubor začíná značkou pořadí bajtů. Uložte ho jako UTF-8 bez BOM.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text. Save it as UTF-8.</source>
        <translation>Soubor není text v&#xa0;UTF-8. Uložte ho jako UTF-8.</translation>
    </message>
    <message>
        <source>This line is not written as TOML wants it. Look for a quote or a bracket.</source>
        <translation>Tento řádek není zapsán podle pravidel TOML. Hledejte uvozovky nebo závorku.</translation>
    </message>
    <message>
        <source>This key or section is written twice.</source>
        <translation>Tento klíč nebo oddíl je zapsán dvakrát.</translation>
    </message>
    <message>
        <source>The values are nested too deep.</source>
        <translation>Hodnoty jsou vnořeny příliš hluboko.</translation>
    </message>
    <message>
        <source>The file is made for another version of the program.</source>
        <translation>Soubor je určen pro jinou verzi programu.</translation>
    </message>
    <message>
        <source>There is no such key. Look for a typing mistake.</source>
        <translation>Takový klíč neexistuje. Hledejte překlep.</translation>
    </message>
    <message>
        <source>This key is missing.</source>
        <translation>Tento klíč chybí.</translation>
    </message>
    <message>
        <source>The value must be a text in quotes.</source>
        <translation>Hodnota musí být text v&#xa0;uvozovkách.</translation>
    </message>
    <message>
        <source>The value must be a list of texts in quotes.</source>
        <translation>Hodnota musí být seznam textů v&#xa0;uvozovkách.</translation>
    </message>
    <message>
        <source>The value must be a whole number above zero.</source>
        <translation>Hodnota musí být celé číslo větší než nula.</translation>
    </message>
    <message>
        <source>The value must be true or false.</source>
        <translation>Hodnota musí být true nebo false.</translation>
    </message>
    <message>
        <source>The value must be a date such as 2026-11-22.</source>
        <translation>Hodnota musí být datum, například 2026-11-22.</translation>
    </message>
    <message>
        <source>This must be a section with keys of its own.</source>
        <translation>To musí být oddíl s&#xa0;vlastními klíči.</translation>
    </message>
    <message>
        <source>This must be a list of sections in double brackets.</source>
        <translation>To musí být seznam oddílů ve dvojitých hranatých závorkách.</translation>
    </message>
    <message>
        <source>The value is none of the words allowed here.</source>
        <translation>Hodnota není žádným ze slov, která jsou zde povolena.</translation>
    </message>
    <message>
        <source>The text or the list is empty.</source>
        <translation>Text nebo seznam je prázdný.</translation>
    </message>
    <message>
        <source>The text or the list is too long.</source>
        <translation>Text nebo seznam je příliš dlouhý.</translation>
    </message>
    <message>
        <source>The text holds invisible or control characters.</source>
        <translation>Text obsahuje neviditelné nebo řídicí znaky.</translation>
    </message>
    <message>
        <source>The text holds &lt; &gt; { or }. Write what the page shows, word for word.</source>
        <translation>V&#xa0;textu je &lt; &gt; { nebo }. Napište slovo od slova, co stránka ukazuje.</translation>
    </message>
    <message>
        <source>The address must start with https://.</source>
        <translation>Adresa musí začínat https://.</translation>
    </message>
    <message>
        <source>The address must be https:// and a host name in plain letters, nothing hidden.</source>
        <translation>Adresa se musí skládat z&#xa0;https:// a&#xa0;názvu serveru z&#xa0;prostých písmen, bez čehokoli skrytého.</translation>
    </message>
    <message>
        <source>This is not a host name in plain letters, such as login.example.com.</source>
        <translation>To není název serveru z&#xa0;prostých písmen, jako je login.example.com.</translation>
    </message>
    <message>
        <source>This is the address of IDS, not of SmileTPS.</source>
        <translation>To je adresa IDS, ne SmileTPS.</translation>
    </message>
    <message>
        <source>This is not an address of IDS.</source>
        <translation>To není adresa IDS.</translation>
    </message>
    <message>
        <source>The path must start with one / and stay on the same site.</source>
        <translation>Cesta musí začínat jedním / a&#xa0;zůstat na stejném webu.</translation>
    </message>
    <message>
        <source>An unknown rule has no value; any other rule needs one.</source>
        <translation>Neznámé pravidlo nemá hodnotu; každé jiné ji potřebuje.</translation>
    </message>
    <message>
        <source>The list must name each item once, in the site&apos;s order.</source>
        <translation>Seznam musí každou položku uvést jednou, v&#xa0;pořadí stránky.</translation>
    </message>
    <message>
        <source>The sentence needs {label} once.</source>
        <translation>Věta musí obsahovat {label} jednou.</translation>
    </message>
    <message>
        <source>The colour must be written as #rrggbb, small letters.</source>
        <translation>Barva musí být zapsána jako #rrggbb, malými písmeny.</translation>
    </message>
    <message>
        <source>The picture is not an SVG file that can be read.</source>
        <translation>Obrázek není soubor SVG, který lze přečíst.</translation>
    </message>
    <message>
        <source>The picture refers to something outside the file.</source>
        <translation>Obrázek odkazuje na něco mimo soubor.</translation>
    </message>
    <message>
        <source>The picture lacks a Polish &lt;title&gt; or &lt;desc&gt;.</source>
        <translation>Obrázku chybí polský &lt;title&gt; nebo &lt;desc&gt;.</translation>
    </message>
    <message>
        <source>The picture has no element with this id to be marked.</source>
        <translation>V&#xa0;obrázku není prvek s&#xa0;identifikátorem, který se má označit.</translation>
    </message>
</context>
<context>
    <name>PushPage</name>
    <message>
        <source>&amp;Update the data in SmileTPS</source>
        <translation>&amp;Aktualizovat údaje ve SmileTPS</translation>
    </message>
    <message>
        <source>Type or confirm the address of SmileTPS.</source>
        <translation>Zadejte nebo potvrďte adresu SmileTPS.</translation>
    </message>
    <message>
        <source>Type your e-mail or login at SmileTPS.</source>
        <translation>Zadejte svůj e-mail nebo přihlašovací jméno ve SmileTPS.</translation>
    </message>
    <message>
        <source>Type your password at SmileTPS.</source>
        <translation>Zadejte své heslo do SmileTPS.</translation>
    </message>
    <message>
        <source>Go back and type the staff login and password.</source>
        <translation>Vraťte se a&#xa0;zadejte přihlašovací jméno a&#xa0;heslo pracovníka.</translation>
    </message>
    <message>
        <source>Go back and tick the roles as IDS shows them.</source>
        <translation>Vraťte se a&#xa0;zaškrtněte role tak, jak je ukazuje IDS.</translation>
    </message>
    <message>
        <source>To practise, type this password: {password}</source>
        <translation>Pro cvičení zadejte toto heslo: {password}</translation>
    </message>
</context>
<context>
    <name>PushPanel</name>
    <message>
        <source>Stopping</source>
        <translation>Zastavuje se</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zastavit</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Zastavit odesílání</translation>
    </message>
    <message>
        <source>Stops as soon as it is safe, and says what was done until then</source>
        <translation>Zastaví, jakmile je to bezpečné, a&#xa0;řekne, co se do té doby udělalo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpovědět</translation>
    </message>
    <message>
        <source>Send the answer to SmileTPS</source>
        <translation>Odeslat odpověď do SmileTPS</translation>
    </message>
    <message>
        <source>SmileTPS asks: {question}</source>
        <translation>SmileTPS se ptá: {question}</translation>
    </message>
    <message>
        <source>Type the answer and press Enter</source>
        <translation>Zadejte odpověď a&#xa0;stiskněte Enter</translation>
    </message>
</context>
<context>
    <name>RevealEdit</name>
    <message>
        <source>The password shows</source>
        <translation>Heslo je vidět</translation>
    </message>
    <message>
        <source>The password is hidden</source>
        <translation>Heslo je skryté</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock je zapnutý</translation>
    </message>
    <message>
        <source>Hide: {field}</source>
        <translation>Skrýt: {field}</translation>
    </message>
    <message>
        <source>Show: {field}</source>
        <translation>Zobrazit: {field}</translation>
    </message>
    <message>
        <source>The password hides again after ten seconds</source>
        <translation>Po deseti sekundách se heslo zase skryje</translation>
    </message>
    <message>
        <source>Until then remote help and recordings may not see this window.</source>
        <translation>Do té doby nemusí vzdálená pomoc a&#xa0;nahrávky obrazovky toto okno vidět.</translation>
    </message>
</context>
<context>
    <name>RoleChecklist</name>
    <message>
        <source>Roles that IDS shows</source>
        <translation>Role, které ukazuje IDS</translation>
    </message>
    <message>
        <source>Tick here exactly what is ticked on IDS, no more and no less</source>
        <translation>Zaškrtněte zde přesně to, co je zaškrtnuto na IDS, nic víc a&#xa0;nic míň</translation>
    </message>
    <message>
        <source>IDS shows another role, or one of these is missing there</source>
        <translation>IDS ukazuje jinou roli, nebo tam některá z&#xa0;těchto chybí</translation>
    </message>
    <message>
        <source>Then nothing is sent until somebody has looked at it.</source>
        <translation>Pak se nic neodešle, dokud se na to někdo nepodívá.</translation>
    </message>
</context>
<context>
    <name>RoleVerdict</name>
    <message>
        <source>Correct: only prescriptions.</source>
        <translation>Jen předpisy: správně.</translation>
    </message>
    <message>
        <source>Nothing is ticked yet.</source>
        <translation>Zatím není nic zaškrtnuto.</translation>
    </message>
    <message>
        <source>Tick here what is ticked on IDS.</source>
        <translation>Zaškrtněte zde, co je zaškrtnuto na IDS.</translation>
    </message>
    <message>
        <source>Not right yet.</source>
        <translation>Ještě ne správně.</translation>
    </message>
    <message>
        <source>{role} is ticked.</source>
        <translation>Zaškrtnuto: {role}.</translation>
    </message>
    <message>
        <source>Untick it on IDS, and here.</source>
        <translation>Zrušte zaškrtnutí na IDS i&#xa0;zde.</translation>
    </message>
    <message>
        <source>{role} is not ticked. SmileTPS needs it: tick it on IDS, and here.</source>
        <translation>Chybí zaškrtnutí: {role}. SmileTPS tuto roli potřebuje: zaškrtněte ji na IDS i&#xa0;zde.</translation>
    </message>
    <message>
        <source>IDS shows other roles than this list. Do not press the button on IDS; leave the page open and ask SmileTPS support. Nothing that you typed is lost.</source>
        <translation>IDS ukazuje jiné role než tento seznam. Nestiskněte tlačítko na IDS; nechte stránku otevřenou a&#xa0;zeptejte se podpory SmileTPS. Nic z&#xa0;toho, co jste zadali, se neztratí.</translation>
    </message>
</context>
<context>
    <name>RolesCard</name>
    <message>
        <source>Save a report for SmileTPS support</source>
        <translation>Uložit zprávu pro podporu SmileTPS</translation>
    </message>
    <message>
        <source>Says that the roles on IDS have changed; no password is in it</source>
        <translation>Říká, že se role na IDS změnily; heslo v&#xa0;ní není</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>not yet</source>
        <translation>zatím ne</translation>
    </message>
    <message>
        <source>right</source>
        <translation>správně</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>špatně</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>podívejte se</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>není známo</translation>
    </message>
</context>
<context>
    <name>SmileTpsPage</name>
    <message>
        <source>The wizard signs in to SmileTPS with your account and saves the staff login and password there.</source>
        <translation>Program se přihlásí k&#xa0;vašemu účtu SmileTPS a&#xa0;uloží tam přihlašovací jméno a&#xa0;heslo pracovníka.</translation>
    </message>
    <message>
        <source>What will be saved there</source>
        <translation>Co se tam uloží</translation>
    </message>
    <message>
        <source>Your SmileTPS password goes only to this address and is not kept. The staff login and password are seen by SmileTPS only.</source>
        <translation>Vaše heslo do SmileTPS jde jen na tuto adresu a&#xa0;neukládá se. Přihlašovací jméno a&#xa0;heslo pracovníka vidí jen SmileTPS.</translation>
    </message>
    <message>
        <source>Staff login: missing. Go back and type it.</source>
        <translation>Přihlašovací jméno pracovníka: chybí. Vraťte se a&#xa0;zadejte je.</translation>
    </message>
    <message>
        <source>Staff login: {login}</source>
        <translation>Přihlašovací jméno pracovníka: {login}</translation>
    </message>
    <message>
        <source>Staff password: missing. Go back and type it.</source>
        <translation>Heslo pracovníka: chybí. Vraťte se a&#xa0;zadejte ho.</translation>
    </message>
    <message>
        <source>Staff password: typed, hidden here</source>
        <translation>Heslo pracovníka: zadáno, zde skryto</translation>
    </message>
    <message>
        <source>Role, as you ticked it: {role}</source>
        <translation>Role, kterou jste zaškrtli: {role}</translation>
    </message>
</context>
<context>
    <name>SpellingPanel</name>
    <message>
        <source>Spell it out for dictation</source>
        <translation>Hláskovat pro diktování</translation>
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
        <translation>Přihlašovací jméno pracovníka</translation>
    </message>
    <message>
        <source>The login of the Staff Account, not the doctor&apos;s own</source>
        <translation>Přihlašovací jméno ke Staff Account, ne vlastní jméno lékaře</translation>
    </message>
    <message>
        <source>Staff password</source>
        <translation>Heslo pracovníka</translation>
    </message>
    <message>
        <source>The password of the Staff Account, not the doctor&apos;s own</source>
        <translation>Heslo ke Staff Account, ne vlastní heslo lékaře</translation>
    </message>
    <message>
        <source>Make a strong password</source>
        <translation>Vytvořit silné heslo</translation>
    </message>
    <message>
        <source>Makes one that is easy to read and to type</source>
        <translation>Vytvoří heslo, které se snadno čte i&#xa0;píše</translation>
    </message>
    <message>
        <source>Show both passwords</source>
        <translation>Zobrazit obě hesla</translation>
    </message>
    <message>
        <source>Shows both for ten seconds, to compare them</source>
        <translation>Ukáže obě na deset sekund pro porovnání</translation>
    </message>
    <message>
        <source>staff login</source>
        <translation>přihlašovací jméno pracovníka</translation>
    </message>
    <message>
        <source>staff password</source>
        <translation>heslo pracovníka</translation>
    </message>
    <message>
        <source>staff password, to repeat it</source>
        <translation>heslo pracovníka, k&#xa0;zopakování</translation>
    </message>
    <message>
        <source>A strong password was made. It is in both fields.</source>
        <translation>Silné heslo je vytvořeno. Je v&#xa0;obou polích.</translation>
    </message>
    <message>
        <source>Type the staff login.</source>
        <translation>Zadejte přihlašovací jméno pracovníka.</translation>
    </message>
    <message>
        <source>Correct the staff login.</source>
        <translation>Opravte přihlašovací jméno pracovníka.</translation>
    </message>
    <message>
        <source>Type the staff password and repeat it.</source>
        <translation>Zadejte heslo pracovníka a&#xa0;zopakujte ho.</translation>
    </message>
    <message>
        <source>Correct the staff password or its repetition.</source>
        <translation>Opravte heslo pracovníka nebo jeho zopakování.</translation>
    </message>
    <message>
        <source>Tick the role that is ticked on IDS.</source>
        <translation>Zaškrtněte roli, která je zaškrtnutá na IDS.</translation>
    </message>
    <message>
        <source>Roles to correct: {roles}.</source>
        <translation>Role k&#xa0;opravě: {roles}.</translation>
    </message>
</context>
<context>
    <name>StaffFormPage</name>
    <message>
        <source>Copy this data to IDS and tick only the second role there. Then tick here what IDS shows.</source>
        <translation>Přeneste tyto údaje na IDS a&#xa0;zaškrtněte tam jen druhou roli. Pak zde zaškrtněte, co ukazuje IDS.</translation>
    </message>
    <message>
        <source>Type the login and password of the Staff Account, and tick here what IDS shows.</source>
        <translation>Zadejte přihlašovací jméno a&#xa0;heslo ke Staff Account a&#xa0;zaškrtněte zde, co ukazuje IDS.</translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>waiting</source>
        <translation>čeká</translation>
    </message>
    <message>
        <source>running</source>
        <translation>probíhá</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hotovo</translation>
    </message>
    <message>
        <source>stopped here</source>
        <translation>zastaveno zde</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>není známo</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapy</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Průběh</translation>
    </message>
    <message>
        <source>The push to SmileTPS is running</source>
        <translation>Probíhá ukládání údajů do SmileTPS</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Update the login or password: {name}</source>
        <translation>Aktualizovat přihlašovací jméno nebo heslo: {name}</translation>
    </message>
    <message>
        <source>Staff login {login}, linked since {date}.</source>
        <translation>Přihlašovací jméno pracovníka {login}, propojeno od {date}.</translation>
    </message>
    <message>
        <source>It is due for renewal now.</source>
        <translation>Je čas přístup obnovit.</translation>
    </message>
    <message>
        <source>Renew it before {date}.</source>
        <translation>Obnovte před {date}.</translation>
    </message>
    <message>
        <source>Last confirmed on {date}.</source>
        <translation>Naposledy potvrzeno: {date}.</translation>
    </message>
    <message>
        <source>Last saved on {date}, not confirmed.</source>
        <translation>Naposledy uloženo: {date}, bez potvrzení.</translation>
    </message>
    <message>
        <source>Continue: {step}</source>
        <translation>Pokračovat: {step}</translation>
    </message>
    <message>
        <source>The wizard was closed while the data was being sent. First we look what SmileTPS shows.</source>
        <translation>Program byl zavřen během odesílání údajů. Nejdříve se podíváme, co ukazuje SmileTPS.</translation>
    </message>
    <message>
        <source>What you typed is still here. The passwords were not kept, and the roles must be ticked again.</source>
        <translation>Co jste zadali, tu stále je. Hesla se neuložila a&#xa0;role je třeba zaškrtnout znovu.</translation>
    </message>
    <message>
        <source>The staff password of last time is in the credential store of this computer.</source>
        <translation>Heslo pracovníka z&#xa0;minula je v&#xa0;úložišti hesel tohoto počítače.</translation>
    </message>
    <message>
        <source>This wizard helps you to set up a Staff Account on the Invisalign Doctor Site (IDS) with one role, prescriptions, and hands it to SmileTPS. It takes about 4 minutes. It never asks for the doctor&apos;s own password.</source>
        <translation>Tento program vám pomůže založit na webu Invisalign pro lékaře (IDS) Staff Account s&#xa0;jedinou rolí (pro předpisy) a&#xa0;předat ho do SmileTPS. Zabere to asi 4 minuty. Na vlastní heslo lékaře se nikdy neptá.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jazyk</translation>
    </message>
    <message>
        <source>The language of this wizard, not of the sites</source>
        <translation>Jazyk tohoto programu, ne stránek</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Ověřit stav</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Odpojit</translation>
    </message>
    <message>
        <source>Create a Staff Account</source>
        <translation>Založit Staff Account</translation>
    </message>
    <message>
        <source>Five steps with pictures: four on IDS, the last one is done for you.</source>
        <translation>Pět kroků s&#xa0;obrázky: čtyři na IDS, poslední program udělá za vás.</translation>
    </message>
    <message>
        <source>I already have a Staff Account</source>
        <translation>Staff Account už mám</translation>
    </message>
    <message>
        <source>Check its roles and hand its login and password to SmileTPS.</source>
        <translation>Zkontrolovat jeho role a&#xa0;předat přihlašovací jméno a&#xa0;heslo do SmileTPS.</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>zbývá asi %n minuta</numerusform>
            <numerusform>zbývají asi %n minuty</numerusform>
            <numerusform>zbývá asi %n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Krok {number} z&#xa0;{count}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hotovo</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>zde jste</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>ještě vás čeká</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Start</source>
        <translation>Začátek</translation>
    </message>
    <message>
        <source>Open the Konto tab</source>
        <translation>Otevřete záložku Konto</translation>
    </message>
    <message>
        <source>Personel, then a new account</source>
        <translation>Personel, potom nový účet</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>Vyplňte formulář</translation>
    </message>
    <message>
        <source>Create the account</source>
        <translation>Založte účet</translation>
    </message>
    <message>
        <source>Your Staff Account</source>
        <translation>Váš Staff Account</translation>
    </message>
    <message>
        <source>Hand it to SmileTPS</source>
        <translation>Předejte údaje do SmileTPS</translation>
    </message>
    <message>
        <source>Update the Staff Account</source>
        <translation>Aktualizujte Staff Account</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>SmileTPS wizard: what to do now</source>
        <translation>Průvodce SmileTPS: co teď udělat</translation>
    </message>
    <message>
        <source>This system lets no window stay in front. Put this one beside the browser.</source>
        <translation>Tento systém nedovolí oknu zůstat vpředu. Dejte ho vedle prohlížeče.</translation>
    </message>
    <message>
        <source>I have &amp;done this</source>
        <translation>&amp;Hotovo</translation>
    </message>
    <message>
        <source>I have done this</source>
        <translation>Hotovo</translation>
    </message>
    <message>
        <source>Only reminds you</source>
        <translation>Jen pro připomenutí</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Další</translation>
    </message>
    <message>
        <source>The next action</source>
        <translation>Další úkon</translation>
    </message>
    <message>
        <source>&amp;Back to the wizard</source>
        <translation>&amp;Zpět do programu</translation>
    </message>
    <message>
        <source>Shows the large window again</source>
        <translation>Ukáže zase velké okno</translation>
    </message>
    <message>
        <source>Put it at the left edge</source>
        <translation>Dát k&#xa0;levému okraji</translation>
    </message>
    <message>
        <source>Put it at the right edge</source>
        <translation>Dát k&#xa0;pravému okraji</translation>
    </message>
    <message>
        <source>On the clipboard: {subject}</source>
        <translation>Ve schránce: {subject}</translation>
    </message>
</context>
<context>
    <name>UpdatePage</name>
    <message>
        <source>Type the new password of the Staff Account, tick the roles as IDS shows them today, and sign in to SmileTPS.</source>
        <translation>Zadejte nové heslo ke Staff Account, zaškrtněte role tak, jak je dnes ukazuje IDS, a&#xa0;přihlaste se do SmileTPS.</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Details</source>
        <translation>Podrobnosti</translation>
    </message>
    <message>
        <source>details</source>
        <translation>podrobnosti</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>The site says</source>
        <translation>Stránka říká</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Další</translation>
    </message>
    <message>
        <source>SmileTPS wizard</source>
        <translation>Průvodce SmileTPS</translation>
    </message>
    <message>
        <source>SmileTPS wizard – PRACTICE</source>
        <translation>Průvodce SmileTPS – CVIČENÍ</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zpět</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Dokončit</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Saved and read back: SmileTPS shows the staff login that was sent.</source>
        <translation>Uloženo a&#xa0;znovu přečteno: SmileTPS ukazuje odeslané přihlašovací jméno pracovníka.</translation>
    </message>
    <message>
        <source>You stopped before the wizard could look.</source>
        <translation>Zastavili jste program dřív, než se stihl podívat.</translation>
    </message>
    <message>
        <source>It is still not known whether the data arrived. Mend this, then look again.</source>
        <translation>Stále není známo, zda údaje dorazily. Odstraňte tuto překážku a&#xa0;podívejte se znovu.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zastaveno</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Nic nebylo uloženo</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Potvrzeno</translation>
    </message>
    <message>
        <source>Saved, not confirmed</source>
        <translation>Uloženo, ale nepotvrzeno</translation>
    </message>
    <message>
        <source>SmileTPS refused</source>
        <translation>SmileTPS údaje odmítl</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Zatím se neví</translation>
    </message>
    <message>
        <source>You can fix this.</source>
        <translation>To můžete napravit.</translation>
    </message>
    <message>
        <source>The cause is on this computer.</source>
        <translation>Příčina je v&#xa0;tomto počítači.</translation>
    </message>
    <message>
        <source>The cause is in the network.</source>
        <translation>Příčina je v&#xa0;síti.</translation>
    </message>
    <message>
        <source>The cause is at SmileTPS, not with you.</source>
        <translation>Příčina je u&#xa0;SmileTPS, ne u&#xa0;vás.</translation>
    </message>
    <message>
        <source>The cause is in this program, not with you.</source>
        <translation>Příčina je v&#xa0;tomto programu, ne u&#xa0;vás.</translation>
    </message>
    <message>
        <source>Correct the address</source>
        <translation>Opravit adresu</translation>
    </message>
    <message>
        <source>Correct the SmileTPS sign-in</source>
        <translation>Opravit přihlášení do SmileTPS</translation>
    </message>
    <message>
        <source>Correct the staff login</source>
        <translation>Opravit jméno pracovníka</translation>
    </message>
    <message>
        <source>Correct the staff password</source>
        <translation>Opravit heslo pracovníka</translation>
    </message>
    <message>
        <source>Look at the roles again</source>
        <translation>Podívat se znovu na role</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>Look what SmileTPS shows</source>
        <translation>Podívat se, co ukazuje SmileTPS</translation>
    </message>
    <message>
        <source>Open SmileTPS in the browser</source>
        <translation>Otevřít SmileTPS v&#xa0;prohlížeči</translation>
    </message>
    <message>
        <source>Do it by hand</source>
        <translation>Udělat to ručně</translation>
    </message>
    <message>
        <source>Save a report for support</source>
        <translation>Uložit zprávu pro podporu</translation>
    </message>
    <message>
        <source>the credential store of this computer</source>
        <translation>úložiště hesel tohoto počítače</translation>
    </message>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Správce přihlašovacích údajů systému Windows</translation>
    </message>
    <message>
        <source>macOS Keychain</source>
        <translation>Klíčenka systému macOS</translation>
    </message>
    <message>
        <source>Reach SmileTPS</source>
        <translation>Spojit se se SmileTPS</translation>
    </message>
    <message>
        <source>Check that the connection is secure</source>
        <translation>Ověřit, že je spojení bezpečné</translation>
    </message>
    <message>
        <source>Sign in to your SmileTPS account</source>
        <translation>Přihlásit se k&#xa0;vašemu účtu SmileTPS</translation>
    </message>
    <message>
        <source>Find the settings</source>
        <translation>Najít nastavení</translation>
    </message>
    <message>
        <source>Save the staff login and password</source>
        <translation>Uložit přihlašovací jméno a&#xa0;heslo pracovníka</translation>
    </message>
    <message>
        <source>Read back what SmileTPS shows</source>
        <translation>Znovu přečíst, co SmileTPS ukazuje</translation>
    </message>
</context>
</TS>
