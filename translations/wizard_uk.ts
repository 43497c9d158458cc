<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA">
<context>
    <name>AccountCard</name>
    <message>
        <source>Your SmileTPS account</source>
        <translation>Ваш обліковий запис SmileTPS</translation>
    </message>
    <message>
        <source>Address of SmileTPS</source>
        <translation>Адреса SmileTPS</translation>
    </message>
    <message>
        <source>E-mail or login at SmileTPS</source>
        <translation>E-mail або логін у&#xa0;SmileTPS</translation>
    </message>
    <message>
        <source>Password at SmileTPS</source>
        <translation>Пароль у&#xa0;SmileTPS</translation>
    </message>
    <message>
        <source>The address at which you open SmileTPS in your browser</source>
        <translation>Адреса, за якою ви відкриваєте SmileTPS у&#xa0;браузері</translation>
    </message>
    <message>
        <source>With which you sign in to SmileTPS, not to IDS</source>
        <translation>Те, з&#xa0;чим ви входите в&#xa0;SmileTPS, а&#xa0;не в&#xa0;IDS</translation>
    </message>
    <message>
        <source>Used once to sign in to SmileTPS; it is not kept</source>
        <translation>Використовується один раз для входу в&#xa0;SmileTPS; не зберігається</translation>
    </message>
    <message>
        <source>Yes, my browser shows exactly this: {host}</source>
        <translation>Так, мій браузер показує саме це: {host}</translation>
    </message>
    <message>
        <source>Blanks around the address were taken out.</source>
        <translation>Пробіли навколо адреси вилучено.</translation>
    </message>
    <message>
        <source>The beginning of the address was put right.</source>
        <translation>Початок адреси виправлено.</translation>
    </message>
    <message>
        <source>http was changed to https, the secure kind.</source>
        <translation>http замінено на https, тобто на захищене з’єднання.</translation>
    </message>
    <message>
        <source>The port was taken out: it never speaks securely.</source>
        <translation>Номер порту вилучено: через нього немає захищеного з’єднання.</translation>
    </message>
    <message>
        <source>A dot at the end of the name was taken out.</source>
        <translation>Крапку в&#xa0;кінці назви вилучено.</translation>
    </message>
</context>
<context>
    <name>ActionLine</name>
    <message>
        <source>Show in the picture</source>
        <translation>Показати на малюнку</translation>
    </message>
    <message>
        <source>Marks this place in the picture</source>
        <translation>Позначає це місце на малюнку</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Закрити це повідомлення</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>&amp;Small, beside the browser</source>
        <translation>&amp;Маленьке вікно поруч із браузером</translation>
    </message>
    <message>
        <source>Step {number} of {of}: {title}</source>
        <translation>Крок {number} із {of}: {title}</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>Do it by hand</source>
        <translation>Зробити вручну</translation>
    </message>
    <message>
        <source>1. Sign in to SmileTPS in your browser and open the settings of your account.</source>
        <translation>1. Увійдіть у&#xa0;SmileTPS у&#xa0;браузері й&#xa0;відкрийте налаштування свого облікового запису.</translation>
    </message>
    <message>
        <source>2. Enter these two:</source>
        <translation>2. Введіть ці два значення:</translation>
    </message>
    <message>
        <source>3. Press {button} on SmileTPS. Then we can check whether it arrived.</source>
        <translation>3. Натисніть {button} у&#xa0;SmileTPS. Потім ми можемо перевірити, чи дані дійшли.</translation>
    </message>
    <message>
        <source>staff login</source>
        <translation>логін працівника</translation>
    </message>
    <message>
        <source>staff password</source>
        <translation>пароль працівника</translation>
    </message>
    <message>
        <source>Open SmileTPS</source>
        <translation>Відкрити SmileTPS</translation>
    </message>
    <message>
        <source>Open SmileTPS in the browser</source>
        <translation>Відкрити SmileTPS у&#xa0;браузері</translation>
    </message>
    <message>
        <source>Check whether it arrived</source>
        <translation>Перевірити, чи дані дійшли</translation>
    </message>
    <message>
        <source>Signs in to SmileTPS and looks; changes nothing</source>
        <translation>Входить у&#xa0;SmileTPS і&#xa0;лише дивиться; нічого не змінює</translation>
    </message>
</context>
<context>
    <name>CausesPanel</name>
    <message>
        <source>I do not see this on IDS</source>
        <translation>Я&#xa0;не бачу цього на IDS</translation>
    </message>
    <message>
        <source>Something else? Write down what you see:</source>
        <translation>Щось інше? Напишіть, що видно:</translation>
    </message>
    <message>
        <source>What looks different on IDS</source>
        <translation>Що на IDS виглядає інакше</translation>
    </message>
    <message>
        <source>Goes into the report for support. Do not write any password here.</source>
        <translation>Потрапить у&#xa0;звіт для служби підтримки. Не пишіть тут жодного пароля.</translation>
    </message>
    <message>
        <source>Save this note</source>
        <translation>Зберегти нотатку</translation>
    </message>
    <message>
        <source>Print a sheet for the doctor</source>
        <translation>Надрукувати аркуш для лікаря</translation>
    </message>
    <message>
        <source>One page with all the steps, without any password</source>
        <translation>Одна сторінка з&#xa0;усіма кроками, без жодного пароля</translation>
    </message>
    <message>
        <source>The note is kept</source>
        <translation>Нотатку збережено</translation>
    </message>
</context>
<context>
    <name>CharacterWords</name>
    <message>
        <source>Character {number} of {of}: {name}.</source>
        <translation>Символ {number} із {of}: {name}.</translation>
    </message>
    <message>
        <source>{name} “{character}”</source>
        <translation>{name} «{character}»</translation>
    </message>
    <message>
        <source>Cyrillic letter</source>
        <translation>кирилична літера</translation>
    </message>
    <message>
        <source>Greek letter</source>
        <translation>грецька літера</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>символ</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>літера</translation>
    </message>
    <message>
        <source>letter of another alphabet</source>
        <translation>літера іншої абетки</translation>
    </message>
    <message>
        <source>space at the beginning or the end</source>
        <translation>пробіл на початку або в&#xa0;кінці</translation>
    </message>
    <message>
        <source>space</source>
        <translation>пробіл</translation>
    </message>
    <message>
        <source>an unusual kind of space</source>
        <translation>пробіл незвичного виду</translation>
    </message>
    <message>
        <source>invisible character</source>
        <translation>невидимий символ</translation>
    </message>
    <message>
        <source>line break</source>
        <translation>розрив рядка</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляція</translation>
    </message>
    <message>
        <source>dot, as pages show in place of a password</source>
        <translation>крапка, яку сайти показують замість пароля</translation>
    </message>
    <message>
        <source>wide or ornamental character</source>
        <translation>широкий або декоративний символ</translation>
    </message>
    <message>
        <source>accent that stands apart from its letter</source>
        <translation>знак, відокремлений від своєї літери</translation>
    </message>
    <message>
        <source>character that was damaged on its way</source>
        <translation>символ, пошкоджений у&#xa0;дорозі</translation>
    </message>
    <message>
        <source>character without a meaning</source>
        <translation>символ без значення</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Перевірити зараз</translation>
    </message>
    <message>
        <source>Check at SmileTPS</source>
        <translation>Перевірка в&#xa0;SmileTPS</translation>
    </message>
    <message>
        <source>Is the login {login} still saved at {address}? Nothing is changed.</source>
        <translation>Чи логін {login} досі є&#xa0;за адресою {address}? Нічого не зміниться.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Password at SmileTPS</source>
        <translation>Пароль у&#xa0;SmileTPS</translation>
    </message>
    <message>
        <source>Used once; it is not kept</source>
        <translation>Використовується один раз; не зберігається</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>The data is being sent to SmileTPS.</source>
        <translation>Дані саме зараз надсилаються до SmileTPS.</translation>
    </message>
    <message>
        <source>If you stop now, the wizard still finds out what was done, and tells you at the next start if it could not.</source>
        <translation>Якщо перервати зараз, програма ще з’ясує, що зроблено. Якщо не вийде, скаже про це під час наступного запуску.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Перервати й&#xa0;закрити</translation>
    </message>
    <message>
        <source>Let it finish</source>
        <translation>Нехай завершить</translation>
    </message>
    <message>
        <source>Close the wizard now?</source>
        <translation>Закрити програму?</translation>
    </message>
    <message>
        <source>Next time you can continue from this step. Passwords are not kept, and the roles must be ticked again.</source>
        <translation>Наступного разу можна продовжити з&#xa0;цього кроку. Паролі не зберігаються, а&#xa0;ролі треба позначити заново.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Залишитися тут</translation>
    </message>
    <message>
        <source>This computer will forget the entry and any kept password. The account itself stays active: switch it off on IDS under Konto, Personel, and remove it from the SmileTPS settings.</source>
        <translation>Цей комп’ютер забуде запис і&#xa0;збережений пароль. Сам обліковий запис працюватиме далі: вимкніть його на IDS у&#xa0;Konto, Personel і&#xa0;вилучіть із налаштувань SmileTPS.</translation>
    </message>
    <message>
        <source>Unlink {login}?</source>
        <translation>Від’єднати {login}?</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Від’єднати</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Гаразд</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>There is nothing to copy yet</source>
        <translation>Ще немає чого копіювати</translation>
    </message>
    <message>
        <source>Copied: {subject}</source>
        <translation>Скопійовано: {subject}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Puts it on the clipboard</source>
        <translation>Копіює в&#xa0;буфер обміну</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copy: {subject}</source>
        <translation>Копіювати: {subject}</translation>
    </message>
</context>
<context>
    <name>CreatedPage</name>
    <message>
        <source>Once IDS shows the new account, tick that above.</source>
        <translation>Коли IDS покаже новий обліковий запис, позначте це вище.</translation>
    </message>
    <message>
        <source>Say what IDS shows after you pressed Utwórz.</source>
        <translation>Укажіть, що показує IDS після натискання Utwórz.</translation>
    </message>
    <message>
        <source>Choose another &amp;login</source>
        <translation>Вибрати інший &amp;логін</translation>
    </message>
    <message>
        <source>What does IDS show?</source>
        <translation>Що показує IDS?</translation>
    </message>
    <message>
        <source>The account was &amp;created</source>
        <translation>&amp;Обліковий запис створено</translation>
    </message>
    <message>
        <source>The &amp;name is taken</source>
        <translation>&amp;Ім’я зайняте</translation>
    </message>
    <message>
        <source>Something e&amp;lse</source>
        <translation>&amp;Щось інше</translation>
    </message>
    <message>
        <source>Somebody uses this login already. Choose another one here, then correct it on IDS.</source>
        <translation>Хтось уже має цей логін. Виберіть тут інший, а&#xa0;потім виправте його на IDS.</translation>
    </message>
    <message>
        <source>Below are problems that others have met. Go on once IDS shows the new account.</source>
        <translation>Нижче — причини, з&#xa0;якими стикалися інші. Переходьте далі, коли IDS покаже новий обліковий запис.</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>Open; press to close</source>
        <translation>Відкрито; натисніть, щоб закрити</translation>
    </message>
    <message>
        <source>Closed; press to open</source>
        <translation>Закрито; натисніть, щоб відкрити</translation>
    </message>
</context>
<context>
    <name>DoctorCard</name>
    <message>
        <source>For which doctor?</source>
        <translation>Для якого лікаря?</translation>
    </message>
    <message>
        <source>Name of the doctor</source>
        <translation>Ім’я та прізвище лікаря</translation>
    </message>
    <message>
        <source>So that you find the entry again when there are several</source>
        <translation>Щоб знайти запис, коли їх кілька</translation>
    </message>
    <message>
        <source>The doctor&apos;s own login on IDS (you may leave it empty)</source>
        <translation>Логін лікаря на IDS (можна не заповнювати)</translation>
    </message>
    <message>
        <source>Only to warn you if it is typed as the staff login by mistake. Never the password.</source>
        <translation>Лише щоб попередити, якщо його помилково введуть як логін працівника. Пароль лікаря сюди не вводьте.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>What was handed over</source>
        <translation>Що передано</translation>
    </message>
    <message>
        <source>Save a &amp;receipt</source>
        <translation>Зберегти &amp;підтвердження</translation>
    </message>
    <message>
        <source>Save a receipt</source>
        <translation>Зберегти підтвердження</translation>
    </message>
    <message>
        <source>A PDF file with who, when and which role; no password is in it</source>
        <translation>Файл PDF: хто, коли й&#xa0;з&#xa0;якою роллю; без пароля</translation>
    </message>
    <message>
        <source>Save a &amp;calendar reminder</source>
        <translation>Зберегти нагадування для &amp;календаря</translation>
    </message>
    <message>
        <source>Save a calendar reminder</source>
        <translation>Зберегти нагадування для календаря</translation>
    </message>
    <message>
        <source>A file for your calendar program, for the day of renewal</source>
        <translation>Файл для програми-календаря на день поновлення</translation>
    </message>
    <message>
        <source>The password is kept in {store}.</source>
        <translation>Пароль збережено. Місце: {store}.</translation>
    </message>
    <message>
        <source>The password could not be taken out of {store}.</source>
        <translation>Не вдалося вилучити пароль. Місце: {store}.</translation>
    </message>
    <message>
        <source>The password was taken out of {store}.</source>
        <translation>Пароль вилучено. Місце: {store}.</translation>
    </message>
    <message>
        <source>&amp;Keep the staff password in {store}</source>
        <translation>З&amp;берегти пароль працівника. Місце: {store}</translation>
    </message>
    <message>
        <source>You do not need to: the next update asks for the new password anyway.</source>
        <translation>Це не обов’язково: наступне оновлення однаково запитає новий пароль.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Лікар</translation>
    </message>
    <message>
        <source>Staff login</source>
        <translation>Логін працівника</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Others report that the link must be renewed after some time. Renew it before {date}: open this wizard again and choose the doctor.</source>
        <translation>Інші повідомляють, що доступ через деякий час треба поновити. Поновіть його до {date}: відкрийте цю програму ще раз і&#xa0;виберіть лікаря.</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Receipt: Staff Account for SmileTPS</source>
        <translation>Підтвердження: Staff Account для SmileTPS</translation>
    </message>
    <message>
        <source>Staff Account for SmileTPS: what to do on IDS</source>
        <translation>Staff Account для SmileTPS: що зробити на IDS</translation>
    </message>
    <message>
        <source>Renew the Staff Account of {name} for SmileTPS</source>
        <translation>Поновити Staff Account для SmileTPS: {name}</translation>
    </message>
    <message>
        <source>Open the SmileTPS wizard and choose the doctor.</source>
        <translation>Відкрийте програму «Майстер SmileTPS» і&#xa0;виберіть лікаря.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Зберегти як</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Збережено: {file}</translation>
    </message>
</context>
<context>
    <name>GuidePicture</name>
    <message>
        <source>Click or press Enter to enlarge</source>
        <translation>Клацніть або натисніть Enter, щоб збільшити</translation>
    </message>
</context>
<context>
    <name>GuideStep</name>
    <message>
        <source>Open IDS in the browser</source>
        <translation>Відкрити IDS у&#xa0;браузері</translation>
    </message>
    <message>
        <source>Opens {address} in your own browser</source>
        <translation>Відкриває {address} у&#xa0;вашому браузері</translation>
    </message>
    <message>
        <source>address of IDS</source>
        <translation>адреса IDS</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Копіювати адресу</translation>
    </message>
    <message>
        <source>Your browser does not know this copy and warns of its certificate. Here you may go on past the warning; never on a real site.</source>
        <translation>Браузер не знає цієї копії й&#xa0;попередить про її сертифікат. Тут це попередження можна пропустити; на справжньому сайті — ніколи.</translation>
    </message>
    <message>
        <source>These steps were last checked on {date}.</source>
        <translation>Ці кроки востаннє перевірено {date}.</translation>
    </message>
    <message>
        <source>These steps were last checked on {date}: IDS may look different now.</source>
        <translation>Ці кроки востаннє перевірено {date}. Тепер IDS може виглядати інакше.</translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message>
        <source>Nobody was here for 10 minutes, so the password was taken out. Type it again.</source>
        <translation>10 хвилин тут нікого не було, тому пароль вилучено. Введіть його ще раз.</translation>
    </message>
    <message>
        <source>Nobody was here for a long time, so the password was taken out. Make a new one, and set it on IDS too.</source>
        <translation>Тут довго нікого не було, тому пароль вилучено. Створіть новий і&#xa0;встановіть його також на IDS.</translation>
    </message>
</context>
<context>
    <name>LoginField</name>
    <message>
        <source>Suggestions:</source>
        <translation>Пропозиції:</translation>
    </message>
    <message>
        <source>Use {login}</source>
        <translation>Узяти {login}</translation>
    </message>
    <message>
        <source>Puts this proposal into the login field</source>
        <translation>Вписує цю пропозицію в&#xa0;поле логіна</translation>
    </message>
</context>
<context>
    <name>LoginOffers</name>
    <message>
        <source>Update {name} instead</source>
        <translation>Оновити натомість: {name}</translation>
    </message>
    <message>
        <source>Goes to the update of the doctor with this login</source>
        <translation>Переходить до оновлення лікаря з&#xa0;цим логіном</translation>
    </message>
    <message>
        <source>Split into login and password</source>
        <translation>Розділити на логін і&#xa0;пароль</translation>
    </message>
    <message>
        <source>Puts each part into its own field</source>
        <translation>Вписує кожну частину в&#xa0;її поле</translation>
    </message>
</context>
<context>
    <name>LoginWords</name>
    <message>
        <source>This login is fine.</source>
        <translation>Цей логін підходить.</translation>
    </message>
    <message>
        <source>Taken out: {name}.</source>
        <translation>Вилучено: {name}.</translation>
    </message>
    <message>
        <source>The account was replaced by this one</source>
        <translation>Цей обліковий запис замінив попередній</translation>
    </message>
    <message>
        <source>It is intended</source>
        <translation>Так і&#xa0;має бути</translation>
    </message>
    <message>
        <source>Did you mean: {login}</source>
        <translation>Можливо, малося на увазі: {login}</translation>
    </message>
    <message>
        <source>Letters, digits and some symbols; no spaces.</source>
        <translation>Літери, цифри й&#xa0;деякі символи; без пробілів.</translation>
    </message>
    <message>
        <source>This is the example text of the site, not a login.</source>
        <translation>Це приклад із сайту, а&#xa0;не логін.</translation>
    </message>
    <message>
        <source>A character came along when it was copied.</source>
        <translation>Під час копіювання додався якийсь символ.</translation>
    </message>
    <message>
        <source>There is a space inside.</source>
        <translation>Усередині є&#xa0;пробіл.</translation>
    </message>
    <message>
        <source>There is a line break inside.</source>
        <translation>Усередині є&#xa0;розрив рядка.</translation>
    </message>
    <message>
        <source>A letter only looks right: it is from another alphabet.</source>
        <translation>Одна літера лише схожа: вона з&#xa0;іншої абетки.</translation>
    </message>
    <message>
        <source>A character is not the ordinary one, such as a wide one.</source>
        <translation>Один символ незвичайний, наприклад широкий.</translation>
    </message>
    <message>
        <source>There is a character that no site can read.</source>
        <translation>Тут є&#xa0;символ, якого не прочитає жоден сайт.</translation>
    </message>
    <message>
        <source>A letter with an accent; IDS may not take it.</source>
        <translation>Літера з&#xa0;діакритичним знаком; IDS може її не прийняти.</translation>
    </message>
    <message>
        <source>A symbol that IDS may not take.</source>
        <translation>Символ, якого IDS може не прийняти.</translation>
    </message>
    <message>
        <source>Too short: at least {limit} characters.</source>
        <translation>Закоротко. Щонайменше символів: {limit}.</translation>
    </message>
    <message>
        <source>Too long: at most {limit} characters.</source>
        <translation>Задовго. Щонайбільше символів: {limit}.</translation>
    </message>
    <message>
        <source>This is the doctor&apos;s own login. SmileTPS must get the staff login.</source>
        <translation>Це логін самого лікаря. SmileTPS має отримати логін працівника.</translation>
    </message>
    <message>
        <source>This is your SmileTPS sign-in, not the staff login.</source>
        <translation>Це ваші дані для входу в&#xa0;SmileTPS, а&#xa0;не логін працівника.</translation>
    </message>
    <message>
        <source>Another doctor is linked with this login already. Update that one on the start page, or correct the login.</source>
        <translation>З&#xa0;цим логіном уже під’єднано іншого лікаря. Оновіть його на початковій сторінці або виправте логін.</translation>
    </message>
    <message>
        <source>Another login than before. Go on only if the Staff Account was replaced.</source>
        <translation>Інший логін, ніж раніше. Продовжуйте, лише якщо Staff Account замінено.</translation>
    </message>
    <message>
        <source>Login and password are the same, or were swapped.</source>
        <translation>Логін і&#xa0;пароль однакові або поміняні місцями.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address, not a staff login.</source>
        <translation>Це схоже на адресу e-mail, а&#xa0;не на логін працівника.</translation>
    </message>
    <message>
        <source>This looks like a clinic number, not a staff login.</source>
        <translation>Це схоже на номер клініки, а&#xa0;не на логін працівника.</translation>
    </message>
</context>
<context>
    <name>NameFields</name>
    <message>
        <source>The rest of the form (anything will do)</source>
        <translation>Решта форми (годиться будь-що)</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>(no name given)</source>
        <translation>(не вказано)</translation>
    </message>
    <message>
        <source>Doctor: {name}</source>
        <translation>Лікар: {name}</translation>
    </message>
    <message>
        <source>Staff login: {login}</source>
        <translation>Логін працівника: {login}</translation>
    </message>
    <message>
        <source>Role ticked: {role}</source>
        <translation>Позначена роль: {role}</translation>
    </message>
    <message>
        <source>SmileTPS: {host}</source>
        <translation>SmileTPS: {host}</translation>
    </message>
    <message>
        <source>Date: {date}</source>
        <translation>Дата: {date}</translation>
    </message>
    <message>
        <source>What was handed over</source>
        <translation>Що передано</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Варто знати</translation>
    </message>
    <message>
        <source>The password is not on this sheet, on purpose.</source>
        <translation>Пароля на цьому аркуші навмисно немає.</translation>
    </message>
    <message>
        <source>Wizard version: {version}</source>
        <translation>Версія програми: {version}</translation>
    </message>
    <message>
        <source>Never give anybody the doctor&apos;s own password.</source>
        <translation>Ніколи нікому не повідомляйте пароль самого лікаря.</translation>
    </message>
    <message>
        <source>(leave empty)</source>
        <translation>(залиште порожнім)</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message numerus="yes">
        <source>%n dot(s) here. Count the dots on IDS: there must be as many.</source>
        <translation>
            <numerusform>Тут %n крапка. Порахуйте крапки на IDS: їх має бути стільки само.</numerusform>
            <numerusform>Тут %n крапки. Порахуйте крапки на IDS: їх має бути стільки само.</numerusform>
            <numerusform>Тут %n крапок. Порахуйте крапки на IDS: їх має бути стільки само.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeat the password</source>
        <translation>Повторіть пароль</translation>
    </message>
    <message>
        <source>Type the same password again</source>
        <translation>Введіть той самий пароль ще раз</translation>
    </message>
    <message>
        <source>The text on the clipboard has {count} characters; this field takes {most}. Nothing was pasted.</source>
        <translation>Текст у&#xa0;буфері обміну задовгий (символи: {count}); у&#xa0;поле вміщається {most}. Нічого не вставлено.</translation>
    </message>
    <message>
        <source>A password is not copied from here. Use its Copy button.</source>
        <translation>Пароль звідси не копіюють. Скористайтеся кнопкою «Копіювати».</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Обидва паролі однакові.</translation>
    </message>
    <message>
        <source>The two are not the same. Show both with the eye and compare.</source>
        <translation>Паролі різні. Покажіть обидва кнопкою з&#xa0;оком і&#xa0;порівняйте.</translation>
    </message>
</context>
<context>
    <name>PasswordOffer</name>
    <message>
        <source>This looks like a login and a password together.</source>
        <translation>Це схоже на логін разом із паролем.</translation>
    </message>
    <message>
        <source>Split them</source>
        <translation>Розділити їх</translation>
    </message>
    <message>
        <source>All of it is the password</source>
        <translation>Усе це пароль</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Гаразд</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>It is intended</source>
        <translation>Так і&#xa0;має бути</translation>
    </message>
</context>
<context>
    <name>PasswordWords</name>
    <message>
        <source>This password is fine.</source>
        <translation>Цей пароль підходить.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Введіть пароль.</translation>
    </message>
    <message>
        <source>These are the dots that a page shows, not the password itself. Type the password.</source>
        <translation>Це крапки, які показує сайт, а&#xa0;не сам пароль. Введіть пароль.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Паролі різні.</translation>
    </message>
    <message>
        <source>This looks like a copying mistake.</source>
        <translation>Це схоже на помилку копіювання.</translation>
    </message>
    <message>
        <source>Too short: at least {limit} characters.</source>
        <translation>Закороткий. Щонайменше символів: {limit}.</translation>
    </message>
    <message>
        <source>Too long: at most {limit} characters.</source>
        <translation>Задовгий. Щонайбільше символів: {limit}.</translation>
    </message>
    <message>
        <source>Longer than {limit} characters: a site may cut it silently. Count the dots on IDS.</source>
        <translation>Довгий (понад {limit}): сайт може мовчки його обрізати. Порахуйте крапки на IDS.</translation>
    </message>
    <message>
        <source>Mix at least {limit} of: small letters, capitals, digits, symbols.</source>
        <translation>Поєднайте різні види символів (щонайменше {limit}): малі літери, великі літери, цифри, символи.</translation>
    </message>
    <message>
        <source>The password holds a login. Were the two swapped?</source>
        <translation>Пароль містить логін. Чи не поміняно їх місцями?</translation>
    </message>
    <message>
        <source>This looks like an e-mail address, not a password.</source>
        <translation>Це схоже на адресу e-mail, а&#xa0;не на пароль.</translation>
    </message>
    <message>
        <source>This is your SmileTPS password. The staff needs one of its own.</source>
        <translation>Це ваш пароль до SmileTPS. Працівникові потрібен власний.</translation>
    </message>
    <message>
        <source>The same password as before: nothing changed.</source>
        <translation>Той самий пароль, що й&#xa0;раніше: нічого не змінилося.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Close the picture</source>
        <translation>Закрити малюнок</translation>
    </message>
    <message>
        <source>Back to the step</source>
        <translation>Повернутися до кроку</translation>
    </message>
    <message>
        <source>The arrow keys move the picture.</source>
        <translation>Клавіші зі стрілками рухають малюнок.</translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>PRACTICE – both sites are copies on this computer. Nothing leaves it. Do not type real passwords.</source>
        <translation>НАВЧАННЯ – обидва сайти є&#xa0;копіями на цьому комп’ютері. Дані не виходять за його межі. Не вводьте справжніх паролів.</translation>
    </message>
    <message>
        <source>PRACTICE – not the real sites</source>
        <translation>НАВЧАННЯ – це не справжні сайти</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>This computer has no credential store that can be used.</source>
        <translation>На цьому комп’ютері немає придатного сховища паролів.</translation>
    </message>
    <message>
        <source>Nothing is kept. You do not need it: the wizard works without.</source>
        <translation>Нічого не збережено. Це не заважає: програма працює і&#xa0;без нього.</translation>
    </message>
    <message>
        <source>The credential store is locked.</source>
        <translation>Сховище паролів заблоковано.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or go on without keeping the password.</source>
        <translation>Розблокуйте його й&#xa0;спробуйте ще раз або продовжуйте без збереження пароля.</translation>
    </message>
    <message>
        <source>The credential store did not let this program in.</source>
        <translation>Сховище паролів не впустило цю програму.</translation>
    </message>
    <message>
        <source>Allow access and try again, or go on without keeping the password.</source>
        <translation>Дозвольте доступ і&#xa0;спробуйте ще раз або продовжуйте без збереження пароля.</translation>
    </message>
    <message>
        <source>The credential store gave back something else than was put in.</source>
        <translation>Сховище паролів повернуло не те, що в&#xa0;нього поклали.</translation>
    </message>
    <message>
        <source>Nothing is kept. Go on without keeping the password.</source>
        <translation>Нічого не збережено. Продовжуйте без збереження пароля.</translation>
    </message>
    <message>
        <source>The password is too long for the credential store of this computer.</source>
        <translation>Пароль задовгий для сховища паролів цього комп’ютера.</translation>
    </message>
    <message>
        <source>Go on without keeping the password.</source>
        <translation>Продовжуйте без збереження пароля.</translation>
    </message>
    <message>
        <source>The credential store does not answer.</source>
        <translation>Сховище паролів не відповідає.</translation>
    </message>
    <message>
        <source>Go on without keeping the password, or restart this computer and try again.</source>
        <translation>Продовжуйте без збереження пароля або перезавантажте комп’ютер і&#xa0;спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The only credential store found would keep the password in readable form, so it is not used.</source>
        <translation>Єдине знайдене сховище тримало б&#xa0;пароль у&#xa0;відкритому вигляді, тому його не використано.</translation>
    </message>
    <message>
        <source>SmileTPS has the data, but this computer could not keep the password.</source>
        <translation>SmileTPS має дані, але цей комп’ютер не зміг зберегти пароль.</translation>
    </message>
    <message>
        <source>Nothing is lost: the next update just asks for it again.</source>
        <translation>Нічого не втрачено: наступне оновлення просто запитає його знову.</translation>
    </message>
    <message>
        <source>The credential store reports a fault of its own. Its name for it: {named}.</source>
        <translation>Сховище паролів повідомляє про власну помилку. Її назва: {named}.</translation>
    </message>
    <message>
        <source>Go on without keeping the password, or try again.</source>
        <translation>Продовжуйте без збереження пароля або спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The guide that comes with this program is damaged: {named}.</source>
        <translation>Інструкція, що йде з&#xa0;цією програмою, пошкоджена: {named}.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Встановіть програму ще раз.</translation>
    </message>
    <message>
        <source>The site profile cannot be used: {named}.</source>
        <translation>Не вдалося використати файл з&#xa0;описом сайту SmileTPS: {named}.</translation>
    </message>
    <message>
        <source>Ask the person who installed this program to correct the file.</source>
        <translation>Попросіть того, хто встановлював цю програму, виправити файл.</translation>
    </message>
    <message>
        <source>The settings file of this installation cannot be used: {named}.</source>
        <translation>Не вдалося використати файл налаштувань цього встановлення: {named}.</translation>
    </message>
    <message>
        <source>The file with the linked doctors was damaged. It is kept as {named}.</source>
        <translation>Файл із під’єднаними лікарями був пошкоджений. Його збережено як {named}.</translation>
    </message>
    <message>
        <source>The file with the linked doctors is of another version of this program. It is kept as {named}.</source>
        <translation>Файл із під’єднаними лікарями належить іншій версії цієї програми. Його збережено як {named}.</translation>
    </message>
    <message>
        <source>Its window does not answer. Wait a minute and start the wizard again; if that does not help, restart this computer.</source>
        <translation>Її вікно не відповідає. Зачекайте хвилину й&#xa0;запустіть програму ще раз; якщо не допоможе, перезавантажте комп’ютер.</translation>
    </message>
    <message>
        <source>The wizard starts without it. SmileTPS itself is not affected.</source>
        <translation>Програма починає без нього. Самого SmileTPS це не стосується.</translation>
    </message>
    <message>
        <source>The wizard uses its own copy from the last time. Nothing to do.</source>
        <translation>Програма використовує власну копію з&#xa0;попереднього разу. Нічого робити не треба.</translation>
    </message>
    <message>
        <source>This computer did not let the program write its file: {named}.</source>
        <translation>Цей комп’ютер не дозволив програмі записати її файл: {named}.</translation>
    </message>
    <message>
        <source>You can go on, but the next start will not know what was done here.</source>
        <translation>Можна продовжувати, але наступний запуск не знатиме, що тут зроблено.</translation>
    </message>
    <message>
        <source>This computer did not let the program note that it is about to send the data: {named}.</source>
        <translation>Цей комп’ютер не дозволив програмі занотувати, що вона зараз надішле дані: {named}.</translation>
    </message>
    <message>
        <source>Nothing was sent. Make room on the disk and try again, or enter the data by hand.</source>
        <translation>Нічого не надіслано. Звільніть місце на диску й&#xa0;спробуйте ще раз або введіть дані вручну.</translation>
    </message>
    <message>
        <source>The wizard is already open.</source>
        <translation>Цю програму вже відкрито.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program.</source>
        <translation>Щось пішло не так у&#xa0;самій програмі.</translation>
    </message>
    <message>
        <source>What you typed is still here. Save the report and try again.</source>
        <translation>Усе, що ви ввели, досі тут. Збережіть звіт і&#xa0;спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program while the data was being saved, so nobody knows whether it arrived.</source>
        <translation>Усередині програми щось пішло не так, коли дані зберігалися, тож ніхто не знає, чи вони дійшли.</translation>
    </message>
    <message>
        <source>Look what SmileTPS shows before you send anything again.</source>
        <translation>Перш ніж щось надсилати знову, подивіться, що показує SmileTPS.</translation>
    </message>
    <message>
        <source>The file could not be written: {named}.</source>
        <translation>Не вдалося записати файл: {named}.</translation>
    </message>
    <message>
        <source>Choose another folder or name and try again.</source>
        <translation>Виберіть іншу папку або назву й&#xa0;спробуйте ще раз.</translation>
    </message>
    <message>
        <source>This is not the address of a web page.</source>
        <translation>Це не адреса вебсторінки.</translation>
    </message>
    <message>
        <source>Type the address at which you open SmileTPS in your browser, for example https://name.example.</source>
        <translation>Введіть адресу, за якою ви відкриваєте SmileTPS у&#xa0;браузері, наприклад https://name.example.</translation>
    </message>
    <message>
        <source>This is the address of the Invisalign Doctor Site, not of SmileTPS.</source>
        <translation>Це адреса сайту для лікарів Invisalign (IDS), а&#xa0;не SmileTPS.</translation>
    </message>
    <message>
        <source>Type the address at which you open SmileTPS in your browser.</source>
        <translation>Введіть адресу, за якою ви відкриваєте SmileTPS у&#xa0;браузері.</translation>
    </message>
    <message>
        <source>This clinic&apos;s SmileTPS address is fixed to {host}; another one was given: {named}.</source>
        <translation>Адресу SmileTPS цієї клініки закріплено: {host}. Указано іншу: {named}.</translation>
    </message>
    <message>
        <source>Use the fixed address, or ask the person who installed this program.</source>
        <translation>Використайте закріплену адресу або запитайте того, хто встановлював цю програму.</translation>
    </message>
    <message>
        <source>The address holds letters that only look like others. Its plain form is {named}.</source>
        <translation>В&#xa0;адресі є&#xa0;літери, які лише схожі на інші. Насправді вона записується так: {named}.</translation>
    </message>
    <message>
        <source>Compare it with the address in your browser and confirm it, or type it again.</source>
        <translation>Порівняйте її з&#xa0;адресою в&#xa0;браузері й&#xa0;підтвердьте або введіть ще раз.</translation>
    </message>
    <message>
        <source>The roles are not right: the prescription role must be ticked, and no other. To change: {named}.</source>
        <translation>Ролі неправильні: має бути позначена роль приписів і&#xa0;жодна інша. Змінити: {named}.</translation>
    </message>
    <message>
        <source>Correct the ticks on IDS, then tick here exactly what IDS shows.</source>
        <translation>Виправте позначки на IDS, а&#xa0;потім позначте тут саме те, що показує IDS.</translation>
    </message>
    <message>
        <source>IDS shows other roles than this program knows, so nobody can say that the choice is right.</source>
        <translation>IDS показує інші ролі, ніж знає ця програма, тож ніхто не скаже, чи вибір правильний.</translation>
    </message>
    <message>
        <source>Nothing was sent. Save the report and send it to SmileTPS support.</source>
        <translation>Нічого не надіслано. Збережіть звіт і&#xa0;надішліть його службі підтримки SmileTPS.</translation>
    </message>
    <message>
        <source>The staff login cannot be used as it is: {named}.</source>
        <translation>Цей логін працівника не годиться: {named}.</translation>
    </message>
    <message>
        <source>Correct the staff login. Everything else stays as you typed it.</source>
        <translation>Виправте логін працівника. Решта лишається, як є.</translation>
    </message>
    <message>
        <source>The staff password cannot be used as it is: {named}.</source>
        <translation>Цей пароль працівника не годиться: {named}.</translation>
    </message>
    <message>
        <source>Correct the staff password. Everything else stays as you typed it.</source>
        <translation>Виправте пароль працівника. Решта лишається, як є.</translation>
    </message>
    <message>
        <source>The input is not a JSON document that this command can read: {named}.</source>
        <translation>Вхідні дані не є&#xa0;документом JSON, який може прочитати ця команда: {named}.</translation>
    </message>
    <message>
        <source>Give one JSON object on standard input, as the documentation shows.</source>
        <translation>Подайте на стандартний вхід один об’єкт JSON, як показано в&#xa0;документації.</translation>
    </message>
    <message>
        <source>The input lacks something, or holds something that cannot be used: {named}.</source>
        <translation>У&#xa0;вхідних даних чогось бракує або є&#xa0;щось непридатне: {named}.</translation>
    </message>
    <message>
        <source>Correct the named entries and run the command again.</source>
        <translation>Виправте названі позиції й&#xa0;запустіть команду ще раз.</translation>
    </message>
    <message>
        <source>You stopped before anything was saved.</source>
        <translation>Зупинено на ваше прохання, перш ніж щось було збережено.</translation>
    </message>
    <message>
        <source>Nothing was changed at SmileTPS. Press the button again when you are ready.</source>
        <translation>У&#xa0;SmileTPS нічого не змінилося. Натисніть кнопку ще раз, коли будете готові.</translation>
    </message>
    <message>
        <source>No computer with the name {host} was found. The address may be mistyped, or this computer is offline.</source>
        <translation>Не знайдено комп’ютера з&#xa0;назвою {host}. Можливо, в&#xa0;адресі помилка або немає інтернету.</translation>
    </message>
    <message>
        <source>Check the address, then the internet connection, and try again.</source>
        <translation>Перевірте адресу, потім інтернет, і&#xa0;спробуйте ще раз.</translation>
    </message>
    <message>
        <source>{host} was found, but it does not accept connections.</source>
        <translation>{host} знайдено, але він не приймає з’єднань.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, try again in a few minutes.</source>
        <translation>Перевірте адресу. Якщо вона правильна, спробуйте ще раз за кілька хвилин.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} не відповів вчасно.</translation>
    </message>
    <message>
        <source>Check the internet connection and try again. Nothing was changed.</source>
        <translation>Перевірте інтернет і&#xa0;спробуйте ще раз. Нічого не змінилося.</translation>
    </message>
    <message>
        <source>The connection to {host} broke before anything was saved.</source>
        <translation>З’єднання з&#xa0;{host} обірвалося, перш ніж щось було збережено.</translation>
    </message>
    <message>
        <source>Try again. Nothing was changed.</source>
        <translation>Спробуйте ще раз. Нічого не змінилося.</translation>
    </message>
    <message>
        <source>The network wants a sign-in of its own before it lets you out, as hotels and guest networks do.</source>
        <translation>Ця мережа спершу хоче власного входу, як у&#xa0;готелях і&#xa0;гостьових мережах.</translation>
    </message>
    <message>
        <source>Open any page in your browser, sign in to the network there, then try again.</source>
        <translation>Відкрийте будь-яку сторінку в&#xa0;браузері, увійдіть там у&#xa0;мережу, а&#xa0;потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The clinic&apos;s proxy wants a sign-in that this program does not have.</source>
        <translation>Проксі-сервер клініки хоче входу, якого ця програма не має.</translation>
    </message>
    <message>
        <source>Ask the person who looks after your computers to let {host} through.</source>
        <translation>Попросіть того, хто доглядає ваші комп’ютери, дозволити доступ до {host}.</translation>
    </message>
    <message>
        <source>The clinic&apos;s proxy does not let this computer reach {host}.</source>
        <translation>Проксі-сервер клініки не пускає цей комп’ютер до {host}.</translation>
    </message>
    <message>
        <source>The clock of this computer seems to be wrong, so the secure line cannot be checked.</source>
        <translation>Годинник цього комп’ютера, схоже, помиляється, тому захищене з’єднання не перевірити.</translation>
    </message>
    <message>
        <source>Set the date and time of this computer, then try again.</source>
        <translation>Налаштуйте дату й&#xa0;час цього комп’ютера, а&#xa0;потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The computer that answered cannot prove that it is {host}.</source>
        <translation>Комп’ютер, що відповів, не може довести, що він — {host}.</translation>
    </message>
    <message>
        <source>Check the address letter by letter. If it is right, do not type your password anywhere and call SmileTPS.</source>
        <translation>Перевірте адресу літера за літерою. Якщо вона правильна, ніде не вводьте пароль і&#xa0;зателефонуйте до SmileTPS.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of {host}. Often an antivirus or a proxy stands in between. Issuer: {named}.</source>
        <translation>Цей комп’ютер не довіряє сертифікату {host}. Часто посередині стоїть антивірус або проксі. Видавець: {named}.</translation>
    </message>
    <message>
        <source>Nothing was sent. Show this to the person who looks after your computers.</source>
        <translation>Нічого не надіслано. Покажіть це тому, хто доглядає ваші комп’ютери.</translation>
    </message>
    <message>
        <source>The certificate of {host} ran out on {named}.</source>
        <translation>Термін дії сертифіката {host} закінчився: {named}.</translation>
    </message>
    <message>
        <source>Look whether the date of this computer is right. If it is, SmileTPS must renew its certificate: tell its support, and try again later. Nothing was sent.</source>
        <translation>Перевірте, чи правильна дата цього комп’ютера. Якщо так, сертифікат має поновити SmileTPS: скажіть про це його службі підтримки й&#xa0;спробуйте пізніше. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>{host} offers only an outdated kind of secure line.</source>
        <translation>{host} пропонує лише застарілий вид захищеного з’єднання.</translation>
    </message>
    <message>
        <source>Nothing was sent. Tell SmileTPS support, and enter the data by hand meanwhile.</source>
        <translation>Нічого не надіслано. Скажіть про це службі підтримки SmileTPS, а&#xa0;поки введіть дані вручну.</translation>
    </message>
    <message>
        <source>The secure line to {host} could not be set up.</source>
        <translation>Не вдалося встановити захищене з’єднання з&#xa0;{host}.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again; if it stays so, save the report.</source>
        <translation>Нічого не надіслано. Спробуйте ще раз; якщо не допоможе, збережіть звіт.</translation>
    </message>
    <message>
        <source>{host} wanted to send us on to another place: {named}. Stopped for safety.</source>
        <translation>{host} хотів відправити нас в&#xa0;інше місце: {named}. Зупинено заради безпеки.</translation>
    </message>
    <message>
        <source>Your data was not sent there. Check the address in your browser.</source>
        <translation>Ваші дані туди не надіслано. Перевірте адресу в&#xa0;браузері.</translation>
    </message>
    <message>
        <source>A form on {host} would send the password in an unsafe way. Stopped for safety.</source>
        <translation>Форма на {host} надіслала б&#xa0;пароль небезпечно. Зупинено заради безпеки.</translation>
    </message>
    <message>
        <source>Nothing was saved. Enter the data by hand and tell SmileTPS support.</source>
        <translation>Нічого не збережено. Введіть дані вручну й&#xa0;скажіть про це службі підтримки SmileTPS.</translation>
    </message>
    <message>
        <source>{host} asked to send the password a second time to another page. Stopped for safety.</source>
        <translation>{host} попросив надіслати пароль удруге на іншу сторінку. Зупинено заради безпеки.</translation>
    </message>
    <message>
        <source>Look in SmileTPS whether the data arrived; if not, enter it by hand.</source>
        <translation>Подивіться в&#xa0;SmileTPS, чи дані дійшли; якщо ні, введіть їх вручну.</translation>
    </message>
    <message>
        <source>You are signed in, but the fields for the Staff Account were not found: {named}. Perhaps this SmileTPS user may not change them.</source>
        <translation>Вхід вдався, але полів для Staff Account не знайдено: {named}. Можливо, цей користувач SmileTPS не може їх змінювати.</translation>
    </message>
    <message>
        <source>Sign in as the owner of the SmileTPS account, or enter the data by hand.</source>
        <translation>Увійдіть як власник облікового запису SmileTPS або введіть дані вручну.</translation>
    </message>
    <message>
        <source>More than one field could be the right one: {named}.</source>
        <translation>Підходить більш ніж одне поле: {named}.</translation>
    </message>
    <message>
        <source>To be safe nothing was saved. Enter the data by hand, or ask SmileTPS for a site profile.</source>
        <translation>Заради безпеки нічого не збережено. Введіть дані вручну або попросіть у&#xa0;SmileTPS файл з&#xa0;описом сайту.</translation>
    </message>
    <message>
        <source>SmileTPS shows the field {named}, but does not let this user change it.</source>
        <translation>SmileTPS показує поле {named}, але не дає цьому користувачеві його змінити.</translation>
    </message>
    <message>
        <source>Sign in as the owner of the SmileTPS account.</source>
        <translation>Увійдіть як власник облікового запису SmileTPS.</translation>
    </message>
    <message>
        <source>What you typed does not fit into a field of SmileTPS: {named}.</source>
        <translation>Введене не вміщається в&#xa0;поле SmileTPS: {named}.</translation>
    </message>
    <message>
        <source>Nothing was saved. Choose a shorter or simpler one, on IDS too.</source>
        <translation>Нічого не збережено. Виберіть коротше або простіше, також на IDS.</translation>
    </message>
    <message>
        <source>A page of {host} is too large or too tangled to be read safely.</source>
        <translation>Сторінка на {host} завелика або заскладна, щоб безпечно її прочитати.</translation>
    </message>
    <message>
        <source>Nothing was saved. Enter the data by hand.</source>
        <translation>Нічого не збережено. Введіть дані вручну.</translation>
    </message>
    <message>
        <source>SmileTPS shows both fields, but which button saves them is not sure: {named}.</source>
        <translation>SmileTPS показує обидва поля, але невідомо напевно, яка кнопка їх зберігає: {named}.</translation>
    </message>
    <message>
        <source>SmileTPS is closed for maintenance. It says: {site_words}</source>
        <translation>SmileTPS закрито на технічні роботи. Сайт повідомляє: {site_words}</translation>
    </message>
    <message>
        <source>Nothing was saved. Try again later; what you typed stays here.</source>
        <translation>Нічого не збережено. Спробуйте пізніше; усе введене лишається тут.</translation>
    </message>
    <message>
        <source>SmileTPS reports a fault of its own ({named}).</source>
        <translation>SmileTPS повідомляє про власну несправність ({named}).</translation>
    </message>
    <message>
        <source>Nothing was saved. Try again in a few minutes.</source>
        <translation>Нічого не збережено. Спробуйте ще раз за кілька хвилин.</translation>
    </message>
    <message>
        <source>SmileTPS asks to wait. Seconds: {named}.</source>
        <translation>SmileTPS просить зачекати. Секунди: {named}.</translation>
    </message>
    <message>
        <source>Nothing was saved. Wait, then try again.</source>
        <translation>Нічого не збережено. Зачекайте, а&#xa0;потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The answer of {host} is larger than any settings page should be.</source>
        <translation>Відповідь {host} більша, ніж має бути сторінка налаштувань.</translation>
    </message>
    <message>
        <source>SmileTPS did not take the data. It says: {site_words}</source>
        <translation>SmileTPS не прийняв дані. Сайт повідомляє: {site_words}</translation>
    </message>
    <message>
        <source>Correct what SmileTPS names, then press the button again.</source>
        <translation>Виправте те, на що вказує SmileTPS, і&#xa0;натисніть кнопку ще раз.</translation>
    </message>
    <message>
        <source>SmileTPS answered, but its settings still show the old data. It says: {site_words}</source>
        <translation>SmileTPS відповів, але в&#xa0;його налаштуваннях досі старі дані. Сайт повідомляє: {site_words}</translation>
    </message>
    <message>
        <source>The new data was not taken. Try again, or enter it by hand.</source>
        <translation>Нові дані не прийнято. Спробуйте ще раз або введіть їх вручну.</translation>
    </message>
    <message>
        <source>SmileTPS took the data but shows it differently: {named}.</source>
        <translation>SmileTPS прийняв дані, але показує їх інакше: {named}.</translation>
    </message>
    <message>
        <source>Look at the login in SmileTPS and correct it there by hand.</source>
        <translation>Перегляньте логін у&#xa0;SmileTPS і&#xa0;виправте його там вручну.</translation>
    </message>
    <message>
        <source>SmileTPS took the data, but does not show the new password, so nobody can compare it.</source>
        <translation>SmileTPS прийняв дані, але не показує нового пароля, тож порівняти його неможливо.</translation>
    </message>
    <message>
        <source>It is saved as far as SmileTPS says. The first real use will prove it.</source>
        <translation>За словами SmileTPS, дані збережено. Перше справжнє використання це підтвердить.</translation>
    </message>
    <message>
        <source>No usable answer came while the data was being saved, and SmileTPS does not show whether it arrived.</source>
        <translation>Під час збереження не надійшло придатної відповіді, а&#xa0;SmileTPS не показує, чи дані дійшли.</translation>
    </message>
    <message>
        <source>Look again in a minute. Do not assume either way.</source>
        <translation>Перевірте ще раз за хвилину. Не припускайте ні того, ні іншого.</translation>
    </message>
    <message>
        <source>SmileTPS signed us out in the middle, twice.</source>
        <translation>SmileTPS двічі вивів нас із системи посеред роботи.</translation>
    </message>
    <message>
        <source>Nothing was saved. Close SmileTPS in other windows and try again.</source>
        <translation>Нічого не збережено. Закрийте SmileTPS в&#xa0;інших вікнах і&#xa0;спробуйте ще раз.</translation>
    </message>
    <message>
        <source>SmileTPS shows a part of the data only: {named}.</source>
        <translation>SmileTPS показує лише частину даних: {named}.</translation>
    </message>
    <message>
        <source>Look in SmileTPS, and press the button again or correct it by hand.</source>
        <translation>Подивіться в&#xa0;SmileTPS і&#xa0;натисніть кнопку ще раз або виправте дані вручну.</translation>
    </message>
    <message>
        <source>The wizard was closed while the data was being sent, so nobody knows whether it arrived.</source>
        <translation>Програму закрили, коли дані надсилалися, тож ніхто не знає, чи вони дійшли.</translation>
    </message>
    <message>
        <source>Type your SmileTPS password and look first what SmileTPS shows.</source>
        <translation>Введіть свій пароль до SmileTPS і&#xa0;спершу подивіться, що показує SmileTPS.</translation>
    </message>
    <message>
        <source>SmileTPS does not show which staff login it holds.</source>
        <translation>SmileTPS не показує, який логін працівника в&#xa0;нього збережено.</translation>
    </message>
    <message>
        <source>Only the first real use tells. To be sure, send the login and password again.</source>
        <translation>Це покаже лише перше справжнє використання. Щоб бути певними, надішліть логін і&#xa0;пароль ще раз.</translation>
    </message>
    <message>
        <source>SmileTPS shows another staff login: {named}.</source>
        <translation>SmileTPS показує інший логін працівника: {named}.</translation>
    </message>
    <message>
        <source>Somebody has changed it, or the last save did not arrive. Send the login and password again.</source>
        <translation>Хтось його змінив, або останнє збереження не дійшло. Надішліть логін і&#xa0;пароль ще раз.</translation>
    </message>
    <message>
        <source>SmileTPS did not accept your e-mail or password. It says: {site_words}</source>
        <translation>SmileTPS не прийняв ваш e-mail або пароль. Сайт повідомляє: {site_words}</translation>
    </message>
    <message>
        <source>Correct your SmileTPS e-mail or password. It is tried once each time you press the button.</source>
        <translation>Виправте свій e-mail або пароль до SmileTPS. Кожне натискання кнопки — одна спроба.</translation>
    </message>
    <message>
        <source>No sign-in form was found at {host}.</source>
        <translation>За адресою {host} немає форми входу.</translation>
    </message>
    <message>
        <source>Check that this is the address at which you sign in to SmileTPS, or enter the data by hand.</source>
        <translation>Перевірте, чи за цією адресою ви входите в&#xa0;SmileTPS, або введіть дані вручну.</translation>
    </message>
    <message>
        <source>The sign-in page has more than one field that could be meant: {named}.</source>
        <translation>На сторінці входу підходить більш ніж одне поле: {named}.</translation>
    </message>
    <message>
        <source>To be safe nothing was typed. Enter the data by hand, or ask SmileTPS for a site profile.</source>
        <translation>Заради безпеки нічого не введено. Введіть дані вручну або попросіть у&#xa0;SmileTPS файл з&#xa0;описом сайту.</translation>
    </message>
    <message>
        <source>SmileTPS wants proof that a person is there (a picture puzzle). A program must not answer that.</source>
        <translation>SmileTPS хоче доказу, що тут людина (загадка з&#xa0;картинками). Програма не має на це відповідати.</translation>
    </message>
    <message>
        <source>Enter the data by hand: it takes a minute.</source>
        <translation>Введіть дані вручну: це займе хвилину.</translation>
    </message>
    <message>
        <source>This page of {host} only works in a browser.</source>
        <translation>Ця сторінка на {host} працює лише в&#xa0;браузері.</translation>
    </message>
    <message>
        <source>SmileTPS did not accept the answer to its question. It says: {site_words}</source>
        <translation>SmileTPS не прийняв відповідь на своє запитання. Сайт повідомляє: {site_words}</translation>
    </message>
    <message>
        <source>Press the button again and give a fresh answer.</source>
        <translation>Натисніть кнопку ще раз і&#xa0;дайте нову відповідь.</translation>
    </message>
    <message>
        <source>SmileTPS has locked your account for now. It says: {site_words}</source>
        <translation>SmileTPS тимчасово заблокував ваш обліковий запис. Сайт повідомляє: {site_words}</translation>
    </message>
    <message>
        <source>Wait, or unlock it in the browser. The wizard does not try again by itself.</source>
        <translation>Зачекайте або розблокуйте його в&#xa0;браузері. Програма сама не пробує.</translation>
    </message>
    <message>
        <source>SmileTPS asked a question that was not answered: {named}.</source>
        <translation>SmileTPS поставив запитання, на яке не відповіли: {named}.</translation>
    </message>
    <message>
        <source>Press the button again when you have the answer at hand. Nothing was saved.</source>
        <translation>Натисніть кнопку ще раз, коли матимете відповідь. Нічого не збережено.</translation>
    </message>
    <message>
        <source>The sign-in was refused twice. More tries could lock your SmileTPS account. Waiting time in seconds: {named}.</source>
        <translation>Вхід відхилено двічі. Нові спроби можуть заблокувати ваш обліковий запис SmileTPS. Зачекати секунд: {named}.</translation>
    </message>
    <message>
        <source>Sign in to SmileTPS in your browser first, to see which password is right.</source>
        <translation>Спершу увійдіть у&#xa0;SmileTPS у&#xa0;браузері, щоб побачити, який пароль правильний.</translation>
    </message>
    <message>
        <source>After the sign-in {host} showed a page that this program does not understand.</source>
        <translation>Після входу {host} показав сторінку, якої ця програма не розуміє.</translation>
    </message>
    <message>
        <source>Sign in to SmileTPS in your browser: it may want something from you. Then try again.</source>
        <translation>Увійдіть у&#xa0;SmileTPS у&#xa0;браузері: можливо, він чогось від вас хоче. Потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The file is missing or cannot be read.</source>
        <translation>Файлу немає або його не вдається прочитати.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file.</source>
        <translation>Це папка або пристрій, а&#xa0;не файл.</translation>
    </message>
    <message>
        <source>The file is much larger than such a file can be.</source>
        <translation>Файл набагато більший, ніж може бути такий файл.</translation>
    </message>
    <message>
        <source>The file starts with a byte order mark. Save it as UTF-8 without BOM.</source>
        <translation>Файл починається з&#xa0;позначки порядку байтів. Збережіть його як UTF-8 без BOM.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text. Save it as UTF-8.</source>
        <translation>Файл не є&#xa0;текстом UTF-8. Збережіть його як UTF-8.</translation>
    </message>
    <message>
        <source>This line is not written as TOML wants it. Look for a quote or a bracket.</source>
        <translation>Цей рядок написано не за правилами TOML. Пошукайте лапки або дужку.</translation>
    </message>
    <message>
        <source>This key or section is written twice.</source>
        <translation>Цей ключ або розділ записано двічі.</translation>
    </message>
    <message>
        <source>The values are nested too deep.</source>
        <translation>Значення вкладено надто глибоко.</translation>
    </message>
    <message>
        <source>The file is made for another version of the program.</source>
        <translation>Файл створено для іншої версії програми.</translation>
    </message>
    <message>
        <source>There is no such key. Look for a typing mistake.</source>
        <translation>Такого ключа немає. Пошукайте описку.</translation>
    </message>
    <message>
        <source>This key is missing.</source>
        <translation>Цього ключа бракує.</translation>
    </message>
    <message>
        <source>The value must be a text in quotes.</source>
        <translation>Значення має бути текстом у&#xa0;лапках.</translation>
    </message>
    <message>
        <source>The value must be a list of texts in quotes.</source>
        <translation>Значення має бути списком текстів у&#xa0;лапках.</translation>
    </message>
    <message>
        <source>The value must be a whole number above zero.</source>
        <translation>Значення має бути цілим числом, більшим за нуль.</translation>
    </message>
    <message>
        <source>The value must be true or false.</source>
        <translation>Значення має бути true або false.</translation>
    </message>
    <message>
        <source>The value must be a date such as 2026-11-22.</source>
        <translation>Значення має бути датою, наприклад 2026-11-22.</translation>
    </message>
    <message>
        <source>This must be a section with keys of its own.</source>
        <translation>Це має бути розділ із власними ключами.</translation>
    </message>
    <message>
        <source>This must be a list of sections in double brackets.</source>
        <translation>Це має бути список розділів у&#xa0;подвійних квадратних дужках.</translation>
    </message>
    <message>
        <source>The value is none of the words allowed here.</source>
        <translation>Значення не є&#xa0;жодним із дозволених тут слів.</translation>
    </message>
    <message>
        <source>The text or the list is empty.</source>
        <translation>Текст або список порожні.</translation>
    </message>
    <message>
        <source>The text or the list is too long.</source>
        <translation>Текст або список задовгі.</translation>
    </message>
    <message>
        <source>The text holds invisible or control characters.</source>
        <translation>У&#xa0;тексті є&#xa0;невидимі або керівні символи.</translation>
    </message>
    <message>
        <source>The text holds &lt; &gt; { or }. Write what the page shows, word for word.</source>
        <translation>У&#xa0;тексті є&#xa0;&lt; &gt; { або }. Напишіть те, що показує сторінка, слово в&#xa0;слово.</translation>
    </message>
    <message>
        <source>The address must start with https://.</source>
        <translation>Адреса має починатися з&#xa0;https://.</translation>
    </message>
    <message>
        <source>The address must be https:// and a host name in plain letters, nothing hidden.</source>
        <translation>Адреса має складатися з&#xa0;https:// і&#xa0;назви сервера звичайними літерами, без нічого прихованого.</translation>
    </message>
    <message>
        <source>This is not a host name in plain letters, such as login.example.com.</source>
        <translation>Це не назва сервера звичайними літерами, як-от login.example.com.</translation>
    </message>
    <message>
        <source>This is the address of IDS, not of SmileTPS.</source>
        <translation>Це адреса IDS, а&#xa0;не SmileTPS.</translation>
    </message>
    <message>
        <source>This is not an address of IDS.</source>
        <translation>Це не адреса IDS.</translation>
    </message>
    <message>
        <source>The path must start with one / and stay on the same site.</source>
        <translation>Шлях має починатися з&#xa0;одного / і&#xa0;лишатися на тому самому сайті.</translation>
    </message>
    <message>
        <source>An unknown rule has no value; any other rule needs one.</source>
        <translation>Невідоме правило не має значення; будь-яке інше його потребує.</translation>
    </message>
    <message>
        <source>The list must name each item once, in the site&apos;s order.</source>
        <translation>Список має називати кожен пункт один раз, у&#xa0;порядку сайту.</translation>
    </message>
    <message>
        <source>The sentence needs {label} once.</source>
        <translation>У&#xa0;реченні {label} має бути один раз.</translation>
    </message>
    <message>
        <source>The colour must be written as #rrggbb, small letters.</source>
        <translation>Колір треба записати як #rrggbb, малими літерами.</translation>
    </message>
    <message>
        <source>The picture is not an SVG file that can be read.</source>
        <translation>Малюнок не є&#xa0;файлом SVG, який можна прочитати.</translation>
    </message>
    <message>
        <source>The picture refers to something outside the file.</source>
        <translation>Малюнок посилається на щось поза файлом.</translation>
    </message>
    <message>
        <source>The picture lacks a Polish &lt;title&gt; or &lt;desc&gt;.</source>
        <translation>У&#xa0;малюнку немає польського &lt;title&gt; або &lt;desc&gt;.</translation>
    </message>
    <message>
        <source>The picture has no element with this id to be marked.</source>
        <translation>У&#xa0;малюнку немає елемента з&#xa0;ідентифікатором, який треба позначити.</translation>
    </message>
</context>
<context>
    <name>PushPage</name>
    <message>
        <source>&amp;Update the data in SmileTPS</source>
        <translation>&amp;Оновити дані в&#xa0;SmileTPS</translation>
    </message>
    <message>
        <source>Type or confirm the address of SmileTPS.</source>
        <translation>Введіть або підтвердьте адресу SmileTPS.</translation>
    </message>
    <message>
        <source>Type your e-mail or login at SmileTPS.</source>
        <translation>Введіть свій e-mail або логін до SmileTPS.</translation>
    </message>
    <message>
        <source>Type your password at SmileTPS.</source>
        <translation>Введіть свій пароль до SmileTPS.</translation>
    </message>
    <message>
        <source>Go back and type the staff login and password.</source>
        <translation>Поверніться й&#xa0;введіть логін і&#xa0;пароль працівника.</translation>
    </message>
    <message>
        <source>Go back and tick the roles as IDS shows them.</source>
        <translation>Поверніться й&#xa0;позначте ролі так, як їх показує IDS.</translation>
    </message>
    <message>
        <source>To practise, type this password: {password}</source>
        <translation>Для навчання введіть цей пароль: {password}</translation>
    </message>
</context>
<context>
    <name>PushPanel</name>
    <message>
        <source>Stopping</source>
        <translation>Зупиняється</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Зупинити надсилання</translation>
    </message>
    <message>
        <source>Stops as soon as it is safe, and says what was done until then</source>
        <translation>Зупиняє, щойно це безпечно, і&#xa0;каже, що вже зроблено</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Відповісти</translation>
    </message>
    <message>
        <source>Send the answer to SmileTPS</source>
        <translation>Надіслати відповідь до SmileTPS</translation>
    </message>
    <message>
        <source>SmileTPS asks: {question}</source>
        <translation>SmileTPS запитує: {question}</translation>
    </message>
    <message>
        <source>Type the answer and press Enter</source>
        <translation>Введіть відповідь і&#xa0;натисніть Enter</translation>
    </message>
</context>
<context>
    <name>RevealEdit</name>
    <message>
        <source>The password shows</source>
        <translation>Пароль видно</translation>
    </message>
    <message>
        <source>The password is hidden</source>
        <translation>Пароль приховано</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Увімкнено Caps Lock</translation>
    </message>
    <message>
        <source>Hide: {field}</source>
        <translation>Приховати: {field}</translation>
    </message>
    <message>
        <source>Show: {field}</source>
        <translation>Показати: {field}</translation>
    </message>
    <message>
        <source>The password hides again after ten seconds</source>
        <translation>За десять секунд пароль знову сховається</translation>
    </message>
    <message>
        <source>Until then remote help and recordings may not see this window.</source>
        <translation>Доти віддалена допомога та записи екрана можуть не бачити цього вікна.</translation>
    </message>
</context>
<context>
    <name>RoleChecklist</name>
    <message>
        <source>Roles that IDS shows</source>
        <translation>Ролі, які показує IDS</translation>
    </message>
    <message>
        <source>Tick here exactly what is ticked on IDS, no more and no less</source>
        <translation>Позначте тут саме те, що позначено на IDS, не більше й&#xa0;не менше</translation>
    </message>
    <message>
        <source>IDS shows another role, or one of these is missing there</source>
        <translation>IDS показує ще якусь роль, або котроїсь із цих там немає</translation>
    </message>
    <message>
        <source>Then nothing is sent until somebody has looked at it.</source>
        <translation>Тоді нічого не буде надіслано, доки хтось цього не перевірить.</translation>
    </message>
</context>
<context>
    <name>RoleVerdict</name>
    <message>
        <source>Correct: only prescriptions.</source>
        <translation>Лише приписи: правильно.</translation>
    </message>
    <message>
        <source>Nothing is ticked yet.</source>
        <translation>Ще нічого не позначено.</translation>
    </message>
    <message>
        <source>Tick here what is ticked on IDS.</source>
        <translation>Позначте тут те, що позначено на IDS.</translation>
    </message>
    <message>
        <source>Not right yet.</source>
        <translation>Ще не так.</translation>
    </message>
    <message>
        <source>{role} is ticked.</source>
        <translation>Позначено: {role}.</translation>
    </message>
    <message>
        <source>Untick it on IDS, and here.</source>
        <translation>Зніміть позначку на IDS і&#xa0;тут.</translation>
    </message>
    <message>
        <source>{role} is not ticked. SmileTPS needs it: tick it on IDS, and here.</source>
        <translation>Не позначено: {role}. Ця роль потрібна SmileTPS: позначте її на IDS і&#xa0;тут.</translation>
    </message>
    <message>
        <source>IDS shows other roles than this list. Do not press the button on IDS; leave the page open and ask SmileTPS support. Nothing that you typed is lost.</source>
        <translation>IDS показує інші ролі, ніж цей список. Не натискайте кнопку на IDS; залиште сторінку відкритою й&#xa0;запитайте службу підтримки SmileTPS. Усе введене збережеться.</translation>
    </message>
</context>
<context>
    <name>RolesCard</name>
    <message>
        <source>Save a report for SmileTPS support</source>
        <translation>Зберегти звіт для підтримки SmileTPS</translation>
    </message>
    <message>
        <source>Says that the roles on IDS have changed; no password is in it</source>
        <translation>Повідомляє, що ролі на IDS змінилися; пароля в&#xa0;ньому немає</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>not yet</source>
        <translation>ще ні</translation>
    </message>
    <message>
        <source>right</source>
        <translation>правильно</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>неправильно</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>зверніть увагу</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>невідомо</translation>
    </message>
</context>
<context>
    <name>SmileTpsPage</name>
    <message>
        <source>The wizard signs in to SmileTPS with your account and saves the staff login and password there.</source>
        <translation>Програма увійде у&#xa0;ваш обліковий запис SmileTPS і&#xa0;збереже там логін і&#xa0;пароль працівника.</translation>
    </message>
    <message>
        <source>What will be saved there</source>
        <translation>Що буде там збережено</translation>
    </message>
    <message>
        <source>Your SmileTPS password goes only to this address and is not kept. The staff login and password are seen by SmileTPS only.</source>
        <translation>Ваш пароль до SmileTPS іде лише на цю адресу й&#xa0;не зберігається. Логін і&#xa0;пароль працівника бачить лише SmileTPS.</translation>
    </message>
    <message>
        <source>Staff login: missing. Go back and type it.</source>
        <translation>Логін працівника: немає. Поверніться й&#xa0;введіть його.</translation>
    </message>
    <message>
        <source>Staff login: {login}</source>
        <translation>Логін працівника: {login}</translation>
    </message>
    <message>
        <source>Staff password: missing. Go back and type it.</source>
        <translation>Пароль працівника: немає. Поверніться й&#xa0;введіть його.</translation>
    </message>
    <message>
        <source>Staff password: typed, hidden here</source>
        <translation>Пароль працівника: введено, тут приховано</translation>
    </message>
    <message>
        <source>Role, as you ticked it: {role}</source>
        <translation>Роль, яку ви позначили: {role}</translation>
    </message>
</context>
<context>
    <name>SpellingPanel</name>
    <message>
        <source>Spell it out for dictation</source>
        <translation>Продиктувати по літерах</translation>
    </message>
</context>
<context>
    <name>StaffFields</name>
    <message>
        <source>The Staff Account on IDS</source>
        <translation>Staff Account на IDS</translation>
    </message>
    <message>
        <source>Staff login</source>
        <translation>Логін працівника</translation>
    </message>
    <message>
        <source>The login of the Staff Account, not the doctor&apos;s own</source>
        <translation>Логін до Staff Account, а&#xa0;не логін самого лікаря</translation>
    </message>
    <message>
        <source>Staff password</source>
        <translation>Пароль працівника</translation>
    </message>
    <message>
        <source>The password of the Staff Account, not the doctor&apos;s own</source>
        <translation>Пароль до Staff Account, а&#xa0;не пароль самого лікаря</translation>
    </message>
    <message>
        <source>Make a strong password</source>
        <translation>Створити надійний пароль</translation>
    </message>
    <message>
        <source>Makes one that is easy to read and to type</source>
        <translation>Створює пароль, який легко прочитати й&#xa0;ввести</translation>
    </message>
    <message>
        <source>Show both passwords</source>
        <translation>Показати обидва паролі</translation>
    </message>
    <message>
        <source>Shows both for ten seconds, to compare them</source>
        <translation>Показує обидва на десять секунд для порівняння</translation>
    </message>
    <message>
        <source>staff login</source>
        <translation>логін працівника</translation>
    </message>
    <message>
        <source>staff password</source>
        <translation>пароль працівника</translation>
    </message>
    <message>
        <source>staff password, to repeat it</source>
        <translation>пароль працівника, для повтору</translation>
    </message>
    <message>
        <source>A strong password was made. It is in both fields.</source>
        <translation>Надійний пароль створено. Він є&#xa0;в&#xa0;обох полях.</translation>
    </message>
    <message>
        <source>Type the staff login.</source>
        <translation>Введіть логін працівника.</translation>
    </message>
    <message>
        <source>Correct the staff login.</source>
        <translation>Виправте логін працівника.</translation>
    </message>
    <message>
        <source>Type the staff password and repeat it.</source>
        <translation>Введіть пароль працівника й&#xa0;повторіть його.</translation>
    </message>
    <message>
        <source>Correct the staff password or its repetition.</source>
        <translation>Виправте пароль працівника або його повторення.</translation>
    </message>
    <message>
        <source>Tick the role that is ticked on IDS.</source>
        <translation>Позначте роль, яку позначено на IDS.</translation>
    </message>
    <message>
        <source>Roles to correct: {roles}.</source>
        <translation>Ролі, які треба виправити: {roles}.</translation>
    </message>
</context>
<context>
    <name>StaffFormPage</name>
    <message>
        <source>Copy this data to IDS and tick only the second role there. Then tick here what IDS shows.</source>
        <translation>Перенесіть ці дані на IDS і&#xa0;позначте там лише другу роль. Потім позначте тут те, що показує IDS.</translation>
    </message>
    <message>
        <source>Type the login and password of the Staff Account, and tick here what IDS shows.</source>
        <translation>Введіть логін і&#xa0;пароль до Staff Account і&#xa0;позначте тут те, що показує IDS.</translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>waiting</source>
        <translation>очікує</translation>
    </message>
    <message>
        <source>running</source>
        <translation>триває</translation>
    </message>
    <message>
        <source>done</source>
        <translation>зроблено</translation>
    </message>
    <message>
        <source>stopped here</source>
        <translation>зупинено тут</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Етапи</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>The push to SmileTPS is running</source>
        <translation>Триває збереження даних у&#xa0;SmileTPS</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Update the login or password: {name}</source>
        <translation>Оновити логін або пароль: {name}</translation>
    </message>
    <message>
        <source>Staff login {login}, linked since {date}.</source>
        <translation>Логін працівника {login}, під’єднано {date}.</translation>
    </message>
    <message>
        <source>It is due for renewal now.</source>
        <translation>Час поновити.</translation>
    </message>
    <message>
        <source>Renew it before {date}.</source>
        <translation>Поновіть до {date}.</translation>
    </message>
    <message>
        <source>Last confirmed on {date}.</source>
        <translation>Востаннє підтверджено: {date}.</translation>
    </message>
    <message>
        <source>Last saved on {date}, not confirmed.</source>
        <translation>Востаннє збережено: {date}, без підтвердження.</translation>
    </message>
    <message>
        <source>Continue: {step}</source>
        <translation>Продовжити: {step}</translation>
    </message>
    <message>
        <source>The wizard was closed while the data was being sent. First we look what SmileTPS shows.</source>
        <translation>Програму закрили, коли дані надсилалися. Спершу подивимося, що показує SmileTPS.</translation>
    </message>
    <message>
        <source>What you typed is still here. The passwords were not kept, and the roles must be ticked again.</source>
        <translation>Усе, що ви ввели, лишилося тут. Паролі не збережено, а&#xa0;ролі треба позначити заново.</translation>
    </message>
    <message>
        <source>The staff password of last time is in the credential store of this computer.</source>
        <translation>Пароль працівника з&#xa0;минулого разу є&#xa0;в&#xa0;сховищі паролів цього комп’ютера.</translation>
    </message>
    <message>
        <source>This wizard helps you to set up a Staff Account on the Invisalign Doctor Site (IDS) with one role, prescriptions, and hands it to SmileTPS. It takes about 4 minutes. It never asks for the doctor&apos;s own password.</source>
        <translation>Ця програма допомагає створити Staff Account на сайті для лікарів Invisalign (IDS) з&#xa0;однією роллю — для приписів — і&#xa0;передає його до SmileTPS. Це займе близько 4 хвилин. Програма ніколи не питає пароль самого лікаря.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>The language of this wizard, not of the sites</source>
        <translation>Мова цієї програми, а&#xa0;не сайтів</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Від’єднати</translation>
    </message>
    <message>
        <source>Create a Staff Account</source>
        <translation>Створити Staff Account</translation>
    </message>
    <message>
        <source>Five steps with pictures: four on IDS, the last one is done for you.</source>
        <translation>П’ять кроків із малюнками: чотири на IDS, останній програма зробить за вас.</translation>
    </message>
    <message>
        <source>I already have a Staff Account</source>
        <translation>Я&#xa0;вже маю Staff Account</translation>
    </message>
    <message>
        <source>Check its roles and hand its login and password to SmileTPS.</source>
        <translation>Перевірити його ролі й&#xa0;передати логін і&#xa0;пароль до SmileTPS.</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>ще близько %n хвилини</numerusform>
            <numerusform>ще близько %n хвилин</numerusform>
            <numerusform>ще близько %n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Крок {number} із {count}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>зроблено</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>ви тут</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>ще попереду</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Start</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>Open the Konto tab</source>
        <translation>Відкрийте вкладку Konto</translation>
    </message>
    <message>
        <source>Personel, then a new account</source>
        <translation>Personel, потім новий запис</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>Заповніть форму</translation>
    </message>
    <message>
        <source>Create the account</source>
        <translation>Створіть обліковий запис</translation>
    </message>
    <message>
        <source>Your Staff Account</source>
        <translation>Ваш Staff Account</translation>
    </message>
    <message>
        <source>Hand it to SmileTPS</source>
        <translation>Передайте до SmileTPS</translation>
    </message>
    <message>
        <source>Update the Staff Account</source>
        <translation>Оновіть Staff Account</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>SmileTPS wizard: what to do now</source>
        <translation>Майстер SmileTPS: що робити зараз</translation>
    </message>
    <message>
        <source>This system lets no window stay in front. Put this one beside the browser.</source>
        <translation>Ця система не дає тримати вікно попереду. Поставте його поруч із браузером.</translation>
    </message>
    <message>
        <source>I have &amp;done this</source>
        <translation>&amp;Зроблено</translation>
    </message>
    <message>
        <source>I have done this</source>
        <translation>Зроблено</translation>
    </message>
    <message>
        <source>Only reminds you</source>
        <translation>Лише для нагадування</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далі</translation>
    </message>
    <message>
        <source>The next action</source>
        <translation>Наступна дія</translation>
    </message>
    <message>
        <source>&amp;Back to the wizard</source>
        <translation>&amp;Назад до програми</translation>
    </message>
    <message>
        <source>Shows the large window again</source>
        <translation>Знову показує велике вікно</translation>
    </message>
    <message>
        <source>Put it at the left edge</source>
        <translation>Поставити біля лівого краю</translation>
    </message>
    <message>
        <source>Put it at the right edge</source>
        <translation>Поставити біля правого краю</translation>
    </message>
    <message>
        <source>On the clipboard: {subject}</source>
        <translation>У&#xa0;буфері обміну: {subject}</translation>
    </message>
</context>
<context>
    <name>UpdatePage</name>
    <message>
        <source>Type the new password of the Staff Account, tick the roles as IDS shows them today, and sign in to SmileTPS.</source>
        <translation>Введіть новий пароль до Staff Account, позначте ролі так, як сьогодні їх показує IDS, і&#xa0;увійдіть у&#xa0;SmileTPS.</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>details</source>
        <translation>подробиці</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Етап</translation>
    </message>
    <message>
        <source>The site says</source>
        <translation>Сайт повідомляє</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далі</translation>
    </message>
    <message>
        <source>SmileTPS wizard</source>
        <translation>Майстер SmileTPS</translation>
    </message>
    <message>
        <source>SmileTPS wizard – PRACTICE</source>
        <translation>Майстер SmileTPS – НАВЧАННЯ</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Завершити</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Saved and read back: SmileTPS shows the staff login that was sent.</source>
        <translation>Збережено й&#xa0;прочитано знову: SmileTPS показує надісланий логін працівника.</translation>
    </message>
    <message>
        <source>You stopped before the wizard could look.</source>
        <translation>Ви зупинили програму, перш ніж вона встигла подивитися.</translation>
    </message>
    <message>
        <source>It is still not known whether the data arrived. Mend this, then look again.</source>
        <translation>Досі невідомо, чи дані дійшли. Усуньте цю перешкоду й&#xa0;подивіться ще раз.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Зупинено</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Нічого не збережено</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Підтверджено</translation>
    </message>
    <message>
        <source>Saved, not confirmed</source>
        <translation>Збережено, але не підтверджено</translation>
    </message>
    <message>
        <source>SmileTPS refused</source>
        <translation>SmileTPS відмовив</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ще невідомо</translation>
    </message>
    <message>
        <source>You can fix this.</source>
        <translation>Це ви можете виправити.</translation>
    </message>
    <message>
        <source>The cause is on this computer.</source>
        <translation>Причина в&#xa0;цьому комп’ютері.</translation>
    </message>
    <message>
        <source>The cause is in the network.</source>
        <translation>Причина в&#xa0;мережі.</translation>
    </message>
    <message>
        <source>The cause is at SmileTPS, not with you.</source>
        <translation>Причина в&#xa0;SmileTPS, а&#xa0;не у&#xa0;вас.</translation>
    </message>
    <message>
        <source>The cause is in this program, not with you.</source>
        <translation>Причина в&#xa0;цій програмі, а&#xa0;не у&#xa0;вас.</translation>
    </message>
    <message>
        <source>Correct the address</source>
        <translation>Виправити адресу</translation>
    </message>
    <message>
        <source>Correct the SmileTPS sign-in</source>
        <translation>Виправити дані входу в&#xa0;SmileTPS</translation>
    </message>
    <message>
        <source>Correct the staff login</source>
        <translation>Виправити логін працівника</translation>
    </message>
    <message>
        <source>Correct the staff password</source>
        <translation>Виправити пароль працівника</translation>
    </message>
    <message>
        <source>Look at the roles again</source>
        <translation>Переглянути ролі ще раз</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Look what SmileTPS shows</source>
        <translation>Подивитися, що показує SmileTPS</translation>
    </message>
    <message>
        <source>Open SmileTPS in the browser</source>
        <translation>Відкрити SmileTPS у&#xa0;браузері</translation>
    </message>
    <message>
        <source>Do it by hand</source>
        <translation>Зробити вручну</translation>
    </message>
    <message>
        <source>Save a report for support</source>
        <translation>Зберегти звіт для підтримки</translation>
    </message>
    <message>
        <source>the credential store of this computer</source>
        <translation>сховище паролів цього комп’ютера</translation>
    </message>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Диспетчер облікових даних Windows</translation>
    </message>
    <message>
        <source>macOS Keychain</source>
        <translation>В’язка macOS</translation>
    </message>
    <message>
        <source>Reach SmileTPS</source>
        <translation>З’єднання із SmileTPS</translation>
    </message>
    <message>
        <source>Check that the connection is secure</source>
        <translation>Перевірка безпеки з’єднання</translation>
    </message>
    <message>
        <source>Sign in to your SmileTPS account</source>
        <translation>Вхід у&#xa0;ваш обліковий запис SmileTPS</translation>
    </message>
    <message>
        <source>Find the settings</source>
        <translation>Пошук налаштувань</translation>
    </message>
    <message>
        <source>Save the staff login and password</source>
        <translation>Збереження логіна й&#xa0;пароля працівника</translation>
    </message>
    <message>
        <source>Read back what SmileTPS shows</source>
        <translation>Читання того, що показує SmileTPS</translation>
    </message>
</context>
</TS>
