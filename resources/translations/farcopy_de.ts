<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>farcopy::AccessKeyDialog</name>
    <message>
        <source>“%1” is in the keychain now. The file %2 still holds its secret for everybody who can read the file: delete it, and empty the trash.</source>
        <extracomment>%1: name of an account; %2: a file</extracomment>
        <translation>„%1“ ist jetzt im Schlüsselbund. Die Datei %2 enthält den geheimen Schlüssel weiterhin, lesbar für alle mit Zugriff auf die Datei: Löschen Sie sie und leeren Sie den Papierkorb.</translation>
    </message>
    <message>
        <source>“%1” is in the keychain now. The profile “%2” in %3, line %4, still holds its secret for everybody who can read the file. If no other program needs the profile, such as the AWS CLI, delete aws_access_key_id and aws_secret_access_key there.</source>
        <extracomment>%1: name of an account; %2: name of a profile; %3: a file; %4: number of a line</extracomment>
        <translation>„%1“ ist jetzt im Schlüsselbund. Das Profil „%2“ in %3, Zeile %4, enthält den geheimen Schlüssel weiterhin, lesbar für alle mit Zugriff auf die Datei. Wenn kein anderes Programm das Profil benötigt, etwa die AWS CLI, löschen Sie dort aws_access_key_id und aws_secret_access_key.</translation>
    </message>
    <message>
        <source>Add Access Key</source>
        <translation>Zugriffsschlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Replace Access Key</source>
        <translation>Zugriffsschlüssel ersetzen</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Keep It for This &amp;Session Only</source>
        <translation>Nur für diese Sitzung &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Takes the key from a downloaded CSV file or from a profile.</source>
        <translation>Übernimmt den Schlüssel aus einer heruntergeladenen CSV-Datei oder aus einem Profil.</translation>
    </message>
    <message>
        <source>A&amp;dd and Open</source>
        <translation>&amp;Hinzufügen und öffnen</translation>
    </message>
    <message>
        <source>Access Key Kept</source>
        <translation>Zugriffsschlüssel gespeichert</translation>
    </message>
    <message>
        <source>Waiting for AWS and the keychain</source>
        <translation>Warten auf AWS und den Schlüsselbund</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>Warten auf den Schlüsselbund</translation>
    </message>
    <message>
        <source>Testing the key, then waiting for the keychain. It may ask for its password in a window of its own.</source>
        <translation>Der Schlüssel wird getestet, danach wird auf den Schlüsselbund gewartet. Dieser fragt eventuell in einem eigenen Fenster nach seinem Passwort.</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may ask for its password in a window of its own.</source>
        <translation>Es wird auf den Schlüsselbund gewartet. Dieser fragt eventuell in einem eigenen Fenster nach seinem Passwort.</translation>
    </message>
</context>
<context>
    <name>farcopy::AccessKeyForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>&amp;Access key ID</source>
        <translation>&amp;Zugriffsschlüssel-ID</translation>
    </message>
    <message>
        <source>&amp;Secret access key</source>
        <translation>&amp;Geheimer Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Session &amp;token</source>
        <translation>Sitzungs-&amp;Token</translation>
    </message>
    <message>
        <source>S&amp;how what is typed</source>
        <translation>Eingabe &amp;anzeigen</translation>
    </message>
    <message>
        <source>&amp;MFA device</source>
        <translation>&amp;MFA-Gerät</translation>
    </message>
    <message>
        <source>optional: arn:aws:iam::…:mfa/…</source>
        <translation>optional: arn:aws:iam::…:mfa/…</translation>
    </message>
    <message>
        <source>ARN or serial number of the device that guards the key. Farcopy then asks for a code of it once in twelve hours.</source>
        <translation>ARN oder Seriennummer des Geräts, das den Schlüssel schützt. Farcopy fragt dann alle zwölf Stunden einmal nach einem Code dieses Geräts.</translation>
    </message>
    <message>
        <source>Where Farcopy starts. Its partition (AWS, China, GovCloud) decides which Regions are listed.</source>
        <translation>Die Region, mit der Farcopy beginnt. Ihre Partition (AWS, China, GovCloud) bestimmt, welche Regionen aufgelistet werden.</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>In the &amp;keychain of this computer</source>
        <translation>Im &amp;Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>For this session &amp;only</source>
        <translation>Nur &amp;für diese Sitzung</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>Test the ne&amp;w key before it takes the old one&apos;s place</source>
        <translation>Neuen Sch&amp;lüssel testen, bevor er den alten ersetzt</translation>
    </message>
    <message>
        <source>Asks AWS whose key it is. The old one stays if AWS does not know it.</source>
        <translation>Fragt AWS, wem der Schlüssel gehört. Der alte bleibt erhalten, wenn AWS den neuen nicht kennt.</translation>
    </message>
</context>
<context>
    <name>farcopy::AccessKeyText</name>
    <message>
        <source>Temporary keys end within hours and cannot be renewed by themselves; this one does not tell when.</source>
        <translation>Temporäre Schlüssel laufen innerhalb von Stunden ab und lassen sich nicht von selbst erneuern; bei diesem ist nicht angegeben, wann.</translation>
    </message>
    <message>
        <source>This temporary key ends on %1 and cannot be renewed by itself.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>Dieser temporäre Schlüssel läuft am %1 ab und lässt sich nicht von selbst erneuern.</translation>
    </message>
    <message>
        <source>Give the account a name of your own, such as “production”.</source>
        <translation>Geben Sie dem Konto einen eigenen Namen, zum Beispiel „Produktion“.</translation>
    </message>
    <message>
        <source>Another access key has this name. Choose a different one.</source>
        <translation>Ein anderer Zugriffsschlüssel trägt diesen Namen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The name is too long: 64 characters at most.</source>
        <translation>Der Name ist zu lang: höchstens 64 Zeichen.</translation>
    </message>
    <message>
        <source>A name cannot end in “(session token)” or “(part …)”: the keychain&apos;s own entries do.</source>
        <translation>Ein Name kann nicht auf „(session token)“ oder „(part …)“ enden: So enden Farcopys eigene Einträge im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Enter the access key ID.</source>
        <translation>Geben Sie die Zugriffsschlüssel-ID ein.</translation>
    </message>
    <message>
        <source>An access key ID begins with AKIA or ASIA and has capital letters and digits only.</source>
        <translation>Eine Zugriffsschlüssel-ID beginnt mit AKIA oder ASIA und besteht nur aus Großbuchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>An access key ID has 20 characters. Check that all of it was copied.</source>
        <translation>Eine Zugriffsschlüssel-ID hat 20 Zeichen. Prüfen Sie, ob sie vollständig kopiert wurde.</translation>
    </message>
    <message>
        <source>Enter the secret access key.</source>
        <translation>Geben Sie den geheimen Zugriffsschlüssel ein.</translation>
    </message>
    <message>
        <source>The secret holds a character that AWS does not use. Copy it once more.</source>
        <translation>Der geheime Schlüssel enthält ein Zeichen, das AWS nicht verwendet. Kopieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>A secret access key has 40 characters. Check that all of it was copied.</source>
        <translation>Ein geheimer Zugriffsschlüssel hat 40 Zeichen. Prüfen Sie, ob er vollständig kopiert wurde.</translation>
    </message>
    <message>
        <source>Temporary keys (ASIA…) work only together with their session token.</source>
        <translation>Temporäre Schlüssel (ASIA…) funktionieren nur zusammen mit ihrem Sitzungs-Token.</translation>
    </message>
    <message>
        <source>The token holds a character that AWS does not use. Copy it once more.</source>
        <translation>Das Token enthält ein Zeichen, das AWS nicht verwendet. Kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A long-term key (AKIA…) has no session token. Empty this field, or check the access key ID.</source>
        <translation>Ein langfristiger Schlüssel (AKIA…) hat kein Sitzungs-Token. Leeren Sie dieses Feld oder prüfen Sie die Zugriffsschlüssel-ID.</translation>
    </message>
    <message>
        <source>This is neither the ARN of an MFA device (arn:aws:iam::…:mfa/…) nor the serial number of one.</source>
        <translation>Dies ist weder der ARN eines MFA-Geräts (arn:aws:iam::…:mfa/…) noch die Seriennummer eines solchen.</translation>
    </message>
    <message>
        <source>%1 Secret and token go to the keychain and nowhere else.</source>
        <translation>%1 Geheimer Schlüssel und Token werden nur im Schlüsselbund gespeichert, sonst nirgends.</translation>
    </message>
    <message>
        <source>%1 Secret and token stay in memory until you quit Farcopy, and are written nowhere.</source>
        <translation>%1 Geheimer Schlüssel und Token bleiben im Arbeitsspeicher, bis Sie Farcopy beenden, und werden nirgends gespeichert.</translation>
    </message>
    <message>
        <source>The secret goes to the keychain and nowhere else. Farcopy&apos;s settings hold only the name, the access key ID, the MFA device and the Region.</source>
        <translation>Der geheime Schlüssel wird nur im Schlüsselbund gespeichert, sonst nirgends. Die Einstellungen von Farcopy enthalten nur den Namen, die Zugriffsschlüssel-ID, das MFA-Gerät und die Region.</translation>
    </message>
    <message>
        <source>The secret stays in memory until you quit Farcopy, and is written nowhere.</source>
        <translation>Der geheime Schlüssel bleibt im Arbeitsspeicher, bis Sie Farcopy beenden, und wird nirgends gespeichert.</translation>
    </message>
</context>
<context>
    <name>farcopy::AccountBand</name>
    <message>
        <source>In account %1</source>
        <extracomment>%1: label, name and number of an account</extracomment>
        <translation>Im Konto %1</translation>
    </message>
</context>
<context>
    <name>farcopy::AccountBar</name>
    <message>
        <source>Open accounts</source>
        <translation>Offene Konten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: an account, %2: what it does or needs, &quot;2 copying&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>&amp;Label and colour…</source>
        <translation>&amp;Bezeichnung und Farbe…</translation>
    </message>
    <message>
        <source>&amp;Close account</source>
        <translation>Konto &amp;schließen</translation>
    </message>
</context>
<context>
    <name>farcopy::AccountGuard</name>
    <message>
        <source>“%1” gives credentials of the account %2 now, and what is open here, with its queue, is of the account %3. Nothing is sent with them. Put the credentials of %3 back, or close the account here and open it again.</source>
        <translation>„%1“ liefert jetzt Zugangsdaten des Kontos %2; was hier mit seiner Warteschlange geöffnet ist, gehört zum Konto %3. Mit ihnen wird nichts gesendet. Stellen Sie die Zugangsdaten von %3 wieder her, oder schließen Sie das Konto hier und öffnen es erneut.</translation>
    </message>
</context>
<context>
    <name>farcopy::AccountMarkDialog</name>
    <message>
        <source>Label and colour</source>
        <translation>Bezeichnung und Farbe</translation>
    </message>
    <message>
        <source>They stand at the top of the window and of every dialog that changes something in “%1”, so that it is not mistaken for another account.</source>
        <translation>Beides steht oben im Fenster und in jedem Dialog, der in „%1“ etwas ändert, damit Sie es nicht mit einem anderen Konto verwechseln.</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation>&amp;Bezeichnung:</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Farbe:</translation>
    </message>
</context>
<context>
    <name>farcopy::AccountMenus</name>
    <message>
        <source>&amp;Accounts</source>
        <translation>K&amp;onten</translation>
    </message>
</context>
<context>
    <name>farcopy::AccountResolver</name>
    <message>
        <source>The sandbox has no credentials but its own.</source>
        <translation>Die Sandbox hat keine Anmeldeinformationen außer ihren eigenen.</translation>
    </message>
    <message>
        <source>There is no profile “%1” in %2 or %3. Check its name, or choose another account.</source>
        <translation>Es gibt kein Profil „%1“ in %2 oder %3. Prüfen Sie den Namen oder wählen Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>No credentials were found: neither in the environment (AWS_ACCESS_KEY_ID) nor in the profile “%1” (%2, %3). Run “aws configure”, name another profile, or add an access key.</source>
        <translation>Es wurden keine Anmeldeinformationen gefunden, weder in der Umgebung (AWS_ACCESS_KEY_ID) noch im Profil „%1“ (%2, %3). Führen Sie „aws configure“ aus, nennen Sie ein anderes Profil oder fügen Sie einen Zugriffsschlüssel hinzu.</translation>
    </message>
</context>
<context>
    <name>farcopy::AccountText</name>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht abgefragt</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird abgefragt…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed in until %1, expired</source>
        <translation>Angemeldet bis %1, abgelaufen</translation>
    </message>
    <message>
        <source>Signed in until %1</source>
        <translation>Angemeldet bis %1</translation>
    </message>
    <message>
        <source>Needs sign-in</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Open · %1</source>
        <extracomment>%1: how the account stands, &quot;Signed in until 14:30&quot;</extracomment>
        <translation>Offen · %1</translation>
    </message>
    <message>
        <source>last seen as %1</source>
        <extracomment>%1: number of an AWS account</extracomment>
        <translation>zuletzt bekannt als %1</translation>
    </message>
    <message>
        <source>The profile was changed after the account was opened. Close the account and open it again to use the change.</source>
        <translation>Das Profil wurde geändert, nachdem das Konto geöffnet wurde. Schließen Sie das Konto und öffnen Sie es erneut, um die Änderung zu übernehmen.</translation>
    </message>
    <message>
        <source>The profile is no longer in the files. The account stays open for as long as its credentials last; put the profile back to renew them.</source>
        <translation>Das Profil ist nicht mehr in den Dateien. Das Konto bleibt offen, solange seine Anmeldeinformationen gültig sind; stellen Sie das Profil wieder her, um sie zu erneuern.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>%1: ARN of a user or role</extracomment>
        <translation>Angemeldet als %1.</translation>
    </message>
</context>
<context>
    <name>farcopy::AccountsPage</name>
    <message>
        <source>memory of this computer</source>
        <translation>Arbeitsspeicher dieses Computers</translation>
    </message>
    <message>
        <source>environment variables</source>
        <translation>Umgebungsvariablen</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>memory, until you quit</source>
        <translation>Arbeitsspeicher, bis zum Beenden</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Konto auswählen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Farcopy shows the Amazon FSx backups of an account in every Region, and copies them to the Region you pick. Several accounts can be open side by side.</source>
        <translation>Farcopy zeigt die Amazon-FSx-Backups eines Kontos in allen Regionen und kopiert sie in die Region Ihrer Wahl. Mehrere Konten können gleichzeitig geöffnet sein.</translation>
    </message>
    <message>
        <source>Try the &amp;sandbox</source>
        <translation>Sandbox aus&amp;probieren</translation>
    </message>
    <message>
        <source>Invented backups on this computer: no account, no cost, nothing leaves the machine.</source>
        <translation>Erfundene Backups auf diesem Computer: kein Konto, keine Kosten, nichts verlässt den Rechner.</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>Accounts on &amp;this computer</source>
        <translation>Konten auf d&amp;iesem Computer</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>Konten auf diesem Computer</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>AWS account</source>
        <translation>AWS-Konto</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Gespeichert in</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Close account</source>
        <translation>Konto &amp;schließen</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Test a&amp;ll</source>
        <translation>A&amp;lle testen</translation>
    </message>
    <message>
        <source>La&amp;bel and colour…</source>
        <translation>Be&amp;zeichnung und Farbe…</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Re&amp;place Key…</source>
        <translation>Schlüssel &amp;ersetzen…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Entfe&amp;rnen…</translation>
    </message>
    <message>
        <source>&amp;Add Access Key…</source>
        <translation>Zugriffsschlüssel hinzufü&amp;gen…</translation>
    </message>
    <message>
        <source>Ask the service whose credentials the selected accounts are</source>
        <translation>Beim Dienst erfragen, wem die Anmeldeinformationen der ausgewählten Konten gehören</translation>
    </message>
    <message>
        <source>Ask the service whose credentials all these accounts are</source>
        <translation>Beim Dienst erfragen, wem die Anmeldeinformationen all dieser Konten gehören</translation>
    </message>
    <message>
        <source>Progress of the tests</source>
        <translation>Fortschritt der Tests</translation>
    </message>
    <message>
        <source>Tested %v of %m</source>
        <extracomment>%v: accounts that were tested, %m: accounts to be tested</extracomment>
        <translation>%v von %m getestet</translation>
    </message>
    <message>
        <source>Stop testin&amp;g</source>
        <translation>Tests abbre&amp;chen</translation>
    </message>
    <message>
        <source>%1 · profile gone</source>
        <translation>%1 · Profil fehlt</translation>
    </message>
    <message>
        <source>%1 · profile changed</source>
        <translation>%1 · Profil geändert</translation>
    </message>
    <message>
        <source>%1, cannot be used</source>
        <translation>%1, nicht verwendbar</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>A&amp;nzeigen</translation>
    </message>
    <message>
        <source>Close the account first</source>
        <translation>Schließen Sie zuerst das Konto</translation>
    </message>
    <message>
        <source>Remove Access Key</source>
        <translation>Zugriffsschlüssel entfernen</translation>
    </message>
    <message>
        <source>Remove the access key “%1” from this computer?

Its secret is deleted. In AWS the key stays valid until you deactivate it there.</source>
        <translation>Den Zugriffsschlüssel „%1“ von diesem Computer entfernen?

Der geheime Schlüssel wird gelöscht. In AWS bleibt der Zugriffsschlüssel gültig, bis Sie ihn dort deaktivieren.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>The access key “%1” was not removed.

%2</source>
        <translation>Der Zugriffsschlüssel „%1“ wurde nicht entfernt.

%2</translation>
    </message>
    <message>
        <source>&amp;Take It Off the List</source>
        <translation>Aus der &amp;Liste nehmen</translation>
    </message>
    <message>
        <source>The keychain is left as it is.</source>
        <translation>Der Schlüsselbund bleibt unverändert.</translation>
    </message>
    <message>
        <source>No AWS account was found: there are no profiles of the AWS CLI (~/.aws/config, ~/.aws/credentials), and the environment holds no access key.</source>
        <translation>Es wurde kein AWS-Konto gefunden: Es gibt keine Profile der AWS CLI (~/.aws/config, ~/.aws/credentials), und die Umgebung enthält keinen Zugriffsschlüssel.</translation>
    </message>
</context>
<context>
    <name>farcopy::AccountsPresenter</name>
    <message>
        <source>The profile “%1” (%2) holds no access key. Run “aws configure --profile %1” to add one, or choose another account.</source>
        <translation>Das Profil „%1“ (%2) enthält keinen Zugriffsschlüssel. Führen Sie „aws configure --profile %1“ aus, um einen hinzuzufügen, oder wählen Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>AWS does not accept this access key, so nothing was changed. Check that all of it was copied; a key that was just made is known everywhere after some seconds. AWS said: %1</source>
        <translation>AWS akzeptiert diesen Zugriffsschlüssel nicht, deshalb wurde nichts geändert. Prüfen Sie, ob er vollständig kopiert wurde; ein gerade erst erstellter Schlüssel ist erst nach einigen Sekunden überall bekannt. Meldung von AWS: %1</translation>
    </message>
    <message>
        <source>The access key could not be tested, so nothing was changed. Try again, or keep it without the test. The reason: %1</source>
        <translation>Der Zugriffsschlüssel konnte nicht getestet werden, deshalb wurde nichts geändert. Versuchen Sie es erneut oder speichern Sie ihn ohne Test. Grund: %1</translation>
    </message>
    <message>
        <source>The settings cannot be written, so the access key was not kept. Make room on the disk, or see to the permissions of the settings, and try again.</source>
        <translation>Die Einstellungen können nicht geschrieben werden, deshalb wurde der Zugriffsschlüssel nicht gespeichert. Schaffen Sie Platz auf dem Datenträger oder prüfen Sie die Berechtigungen der Einstellungen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The new secret of “%1” is in the keychain and works until you quit Farcopy, but the settings cannot be written and still name the old key. Make room on the disk, or see to the permissions of the settings, and try again.</source>
        <translation>Der neue geheime Schlüssel von „%1“ ist im Schlüsselbund und gilt, bis Sie Farcopy beenden. Die Einstellungen können jedoch nicht geschrieben werden und nennen noch den alten Schlüssel. Schaffen Sie Platz auf dem Datenträger oder prüfen Sie die Berechtigungen der Einstellungen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 Its secret is still in the keychain under the name “%2”; remove it there.</source>
        <translation>%1 Der geheime Schlüssel liegt noch unter dem Namen „%2“ im Schlüsselbund; entfernen Sie ihn dort.</translation>
    </message>
</context>
<context>
    <name>farcopy::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Filter of the activities</source>
        <translation>Filter der Aktivitäten</translation>
    </message>
    <message>
        <source>Filter: backup, Region, code, name, request id …</source>
        <translation>Filter: Backup, Region, Code, Name, Anfrage-ID …</translation>
    </message>
    <message>
        <source>&amp;Failures only</source>
        <translation>Nur &amp;Fehler</translation>
    </message>
    <message>
        <source>A&amp;ll accounts</source>
        <translation>A&amp;lle Konten</translation>
    </message>
    <message>
        <source>&amp;Back to the backups</source>
        <translation>&amp;Zurück zu den Backups</translation>
    </message>
    <message>
        <source>Show &amp;older ones</source>
        <translation>Ältere a&amp;nzeigen</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Details of the activity</source>
        <translation>Details der Aktivität</translation>
    </message>
    <message>
        <source>Choose an activity to see all of it.</source>
        <translation>Wählen Sie eine Aktivität aus, um alles darüber zu sehen.</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>Be&amp;richt</translation>
    </message>
    <message>
        <source>Write the activities into a file, with its SHA-256 beside it</source>
        <translation>Die Aktivitäten in eine Datei schreiben und ihren SHA-256-Wert daneben ablegen</translation>
    </message>
    <message>
        <source>For a &amp;spreadsheet (CSV)…</source>
        <translation>Für &amp;Tabellenprogramme (CSV)…</translation>
    </message>
    <message>
        <source>For &amp;programs (JSON)…</source>
        <translation>Für &amp;Programme (JSON)…</translation>
    </message>
    <message>
        <source>To &amp;read and print (HTML)…</source>
        <translation>Zum &amp;Lesen und Drucken (HTML)…</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>The report is written: %1. Its SHA-256 stands beside it; to check it there, run: sha256sum --check %2</source>
        <translation>Der Bericht wurde geschrieben: %1. Sein SHA-256-Wert liegt daneben; um ihn dort zu prüfen, führen Sie Folgendes aus: sha256sum --check %2</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>SHA-256 kopieren</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Noch keine Aktivitäten</translation>
    </message>
    <message>
        <source>Copies, changed tags and sign-ins are written down here, each with its outcome and the service&apos;s request id.</source>
        <translation>Kopien, geänderte Tags und Anmeldungen werden hier festgehalten, jeweils mit Ergebnis und Anfrage-ID des Dienstes.</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Wird eingelesen…</translation>
    </message>
    <message>
        <source>No activity fits the filter</source>
        <translation>Keine Aktivität entspricht dem Filter</translation>
    </message>
    <message>
        <source>Nothing among what was written down has these words.</source>
        <translation>Nichts von dem, was festgehalten wurde, enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <comment>activities</comment>
        <translation>
            <numerusform>%n angezeigt</numerusform>
            <numerusform>%n angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are selected. A report has all of them.</source>
        <comment>activities</comment>
        <translation>
            <numerusform>%n weitere Aktivität ist ausgewählt. Ein Bericht enthält alle.</numerusform>
            <numerusform>%n weitere Aktivitäten sind ausgewählt. Ein Bericht enthält alle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farcopy::ActivityReport</name>
    <message>
        <source>Farcopy: activities of %1</source>
        <translation>Farcopy: Aktivitäten von %1</translation>
    </message>
    <message>
        <source>Made %1. Entries: %2.</source>
        <translation>Erstellt: %1. Einträge: %2.</translation>
    </message>
    <message>
        <source>Looked for: %1</source>
        <translation>Gesucht: %1</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The service said</source>
        <translation>Meldung des Dienstes</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>The SHA-256 of this file stands in %1.sha256 beside it. To check it: %2</source>
        <translation>Der SHA-256-Wert dieser Datei steht in der Datei %1.sha256 daneben. So prüfen Sie ihn: %2</translation>
    </message>
</context>
<context>
    <name>farcopy::ActivityTableModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: account, %2: user or role in it</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>farcopy::ActivityText</name>
    <message>
        <source>Copy a backup</source>
        <translation>Backup kopieren</translation>
    </message>
    <message>
        <source>Set tags</source>
        <translation>Tags setzen</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Tags entfernen</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: title of an error, %2: the service&apos;s code</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: name of a fact, %2: the fact</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The service said</source>
        <translation>Meldung des Dienstes</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Copy job</source>
        <translation>Kopierauftrag</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>Nicht mehr aufgeführt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>End of a copy</source>
        <translation>Ende einer Kopie</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>All places taken; waits for a free one</source>
        <translation>Alle Plätze belegt; wartet auf einen freien</translation>
    </message>
</context>
<context>
    <name>farcopy::BackupChores</name>
    <message>
        <source>The last change of tags was taken back for %1.</source>
        <translation>Die letzte Änderung der Tags wurde für %1 rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The tags of “%1” were changed.</source>
        <translation>Die Tags von „%1“ wurden geändert.</translation>
    </message>
    <message>
        <source>The tags of %1 were changed.</source>
        <translation>Die Tags von %1 wurden geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be changed.</source>
        <translation>
            <numerusform>%n Backup konnte nicht geändert werden.</numerusform>
            <numerusform>%n Backups konnten nicht geändert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left as they are.</source>
        <translation>
            <numerusform>%n Backup blieb unverändert.</numerusform>
            <numerusform>%n Backups blieben unverändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be started. The address is %1</source>
        <translation>Es konnte kein Browser gestartet werden. Die Adresse lautet %1</translation>
    </message>
    <message>
        <source>These backups are not at AWS: the account asks another server, which the AWS console knows nothing of.</source>
        <translation>Diese Backups liegen nicht bei AWS: Das Konto fragt einen anderen Server, den die AWS-Konsole nicht kennt.</translation>
    </message>
    <message>
        <source>%1 belongs to an isolated partition, and the address of its console is not public.</source>
        <translation>%1 gehört zu einer isolierten Partition, und die Adresse ihrer Konsole ist nicht öffentlich.</translation>
    </message>
    <message>
        <source>No console is known for “%1”.</source>
        <translation>Für „%1“ ist keine Konsole bekannt.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabelle für Tabellenprogramme (*.csv)</translation>
    </message>
    <message>
        <source>Everything that is known, as JSON (*.json)</source>
        <translation>Alles Bekannte als JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 written to %2</source>
        <translation>%1 in %2 geschrieben</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Tags of up to %1 backups can be changed at once, and %2 are selected. Filter the list and change them in several batches.</source>
        <extracomment>%1, %2: numbers</extracomment>
        <translation>Die Tags von bis zu %1 Backups können auf einmal geändert werden, und %2 sind ausgewählt. Filtern Sie die Liste, und ändern Sie sie in mehreren Stapeln.</translation>
    </message>
</context>
<context>
    <name>farcopy::BackupColumns</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Arrange columns…</source>
        <translation>Spalten &amp;anordnen…</translation>
    </message>
</context>
<context>
    <name>farcopy::BackupFields</name>
    <message>
        <source>A whole file system</source>
        <translation>Ganzes Dateisystem</translation>
    </message>
    <message>
        <source>One volume</source>
        <translation>Einzelnes Volume</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Backup ID</source>
        <translation>Backup-ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason of the failure</source>
        <translation>Grund des Fehlers</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Alias of the key</source>
        <translation>Schlüsselalias</translation>
    </message>
    <message>
        <source>KMS key</source>
        <translation>KMS-Schlüssel</translation>
    </message>
    <message>
        <source>ARN</source>
        <translation>ARN</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>Kopiert aus</translation>
    </message>
    <message>
        <source>Source backup ID</source>
        <translation>ID des Quell-Backups</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>Dateisystem</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>File system ID</source>
        <translation>Dateisystem-ID</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Volume ID</source>
        <translation>Volume-ID</translation>
    </message>
    <message>
        <source>Volume style</source>
        <translation>Volume-Stil</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>(no such tag)</source>
        <translation>(kein solches Tag)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Last listed</source>
        <translation>Zuletzt aufgelistet</translation>
    </message>
</context>
<context>
    <name>farcopy::BackupList</name>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Show all Regions</source>
        <translation>Alle Regionen anzeigen</translation>
    </message>
    <message>
        <source>Listing the backups in %1…</source>
        <translation>Backups in %1 werden aufgelistet…</translation>
    </message>
    <message>
        <source>Listing the backups of all Regions…</source>
        <translation>Backups aller Regionen werden aufgelistet…</translation>
    </message>
    <message>
        <source>No backups in %1 yet</source>
        <translation>Noch keine Backups in %1</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Noch keine Backups</translation>
    </message>
    <message>
        <source>Backups of file systems in this Region, and copies sent to it, appear here.</source>
        <translation>Hier erscheinen Backups von Dateisystemen dieser Region und Kopien, die hierher gesendet wurden.</translation>
    </message>
    <message>
        <source>None of the Regions that could be listed holds an FSx backup of this account.</source>
        <translation>Keine der Regionen, die aufgelistet werden konnten, enthält ein FSx-Backup dieses Kontos.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>%1 is not enabled</source>
        <translation>%1 ist nicht aktiviert</translation>
    </message>
    <message>
        <source>This account has not enabled the Region. Somebody who manages the account can enable it in the AWS console under Account, AWS Regions.</source>
        <translation>Dieses Konto hat die Region nicht aktiviert. Wer das Konto verwaltet, kann sie in der AWS-Konsole unter „Konto“, „AWS-Regionen“ aktivieren.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts entspricht dem Filter</translation>
    </message>
    <message>
        <source>Only backups in %1 are shown.</source>
        <translation>Es werden nur Backups in %1 angezeigt.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>No Region holds an FSx backup of this account. Those that are made in the FSx console, by AWS Backup or by a schedule appear here.</source>
        <translation>Keine Region enthält ein FSx-Backup dieses Kontos. Backups, die in der FSx-Konsole, von AWS Backup oder nach Zeitplan erstellt werden, erscheinen hier.</translation>
    </message>
    <message>
        <source>Choose account…</source>
        <translation>Konto auswählen…</translation>
    </message>
    <message>
        <source>Nothing was selected: correct the filter or clear it first.</source>
        <translation>Es wurde nichts ausgewählt: Berichtigen oder löschen Sie zuerst den Filter.</translation>
    </message>
</context>
<context>
    <name>farcopy::BackupTableModel</name>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>This backup has no Name tag.</source>
        <translation>Dieses Backup hat kein Tag „Name“.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>Dateisystem</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Copies in</source>
        <translation>Kopien in</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>Kopiert aus</translation>
    </message>
    <message>
        <source>Backup ID</source>
        <translation>Backup-ID</translation>
    </message>
    <message>
        <source>(gone) %1</source>
        <translation>(gelöscht) %1</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>As of %1. The Region has not been listed since then.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>Stand vom %1. Die Region wurde seitdem nicht aufgelistet.</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <extracomment>%1: a status, as in &quot;Available&quot;; %2: a time</extracomment>
        <translation>%1, Stand %2</translation>
    </message>
</context>
<context>
    <name>farcopy::BackupsPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>%1 in the Regions that could be listed</source>
        <translation>%1 in den Regionen, die aufgelistet werden konnten</translation>
    </message>
    <message>
        <source>%1 as last listed</source>
        <translation>%1, Stand der letzten Auflistung</translation>
    </message>
    <message>
        <source>%1, %2 of them as last listed</source>
        <extracomment>%1: &quot;129 backups&quot;; %2: a number</extracomment>
        <translation>%1, davon %2 mit dem Stand der letzten Auflistung</translation>
    </message>
</context>
<context>
    <name>farcopy::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>farcopy::BatchList</name>
    <message>
        <source>Batches of copies</source>
        <translation>Stapel von Kopien</translation>
    </message>
    <message>
        <source>&amp;Select its copies</source>
        <translation>Zugehörige Kopien au&amp;swählen</translation>
    </message>
    <message>
        <source>&amp;Activity and report…</source>
        <translation>&amp;Aktivitäten und Bericht…</translation>
    </message>
</context>
<context>
    <name>farcopy::BatchTableModel</name>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message numerus="yes">
        <source>%n copies to %1</source>
        <extracomment>%n: more than one; %1: Regions</extracomment>
        <translation>
            <numerusform>%n Kopie nach %1</numerusform>
            <numerusform>%n Kopien nach %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended, %n failed</source>
        <translation>
            <numerusform>Beendet, %n fehlgeschlagen</numerusform>
            <numerusform>Beendet, %n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>Ordered %1: “%2” and %n more</source>
        <extracomment>%1: when; %2: name of a backup; %n: how many there are besides, at least one</extracomment>
        <translation>
            <numerusform>Beauftragt %1: „%2“ und %n weiteres</numerusform>
            <numerusform>Beauftragt %1: „%2“ und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Return to select its copies.</source>
        <translation>Drücken Sie die Eingabetaste, um die zugehörigen Kopien auszuwählen.</translation>
    </message>
</context>
<context>
    <name>farcopy::BrowserSignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>The sign-in to “%1” goes on in your browser. Allow it there if the page shows this code:</source>
        <extracomment>%1: name of a session of IAM Identity Center</extracomment>
        <translation>Die Anmeldung bei „%1“ wird in Ihrem Browser fortgesetzt. Bestätigen Sie sie dort, wenn die Seite diesen Code zeigt:</translation>
    </message>
    <message>
        <source>Go on only if you began this sign-in yourself.</source>
        <translation>Fahren Sie nur fort, wenn Sie diese Anmeldung selbst begonnen haben.</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>Seite &amp;erneut öffnen</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>&amp;Adresse kopieren</translation>
    </message>
    <message>
        <source>Waiting for the browser. The code is good for another %1:%2.</source>
        <extracomment>minutes and seconds</extracomment>
        <translation>Warten auf den Browser. Der Code gilt noch %1:%2.</translation>
    </message>
</context>
<context>
    <name>farcopy::ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Eingabe löschen</translation>
    </message>
</context>
<context>
    <name>farcopy::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Columns, in their order</source>
        <translation>Spalten in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Further to the front (Alt+Up)</source>
        <translation>Weiter nach vorn (Alt+Auf)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Further to the end (Alt+Down)</source>
        <translation>Weiter nach hinten (Alt+Ab)</translation>
    </message>
    <message>
        <source> letters</source>
        <extracomment>the width of a column, in letters</extracomment>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>&amp;Breite:</translation>
    </message>
</context>
<context>
    <name>farcopy::CommonTagsDialog</name>
    <message>
        <source>Tags of %1</source>
        <translation>Tags von %1</translation>
    </message>
    <message>
        <source>What you change here is changed for each of them. Tags in which they differ stay as they are, unless you add one of the same key.</source>
        <translation>Was Sie hier ändern, wird bei jedem dieser Backups geändert. Tags, in denen sie sich unterscheiden, bleiben unverändert, sofern Sie keines mit demselben Schlüssel hinzufügen.</translation>
    </message>
    <message>
        <source>Backups that are through</source>
        <translation>Bearbeitete Backups</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 of %2 are through.</source>
        <translation>%1 von %2 bearbeitet.</translation>
    </message>
    <message>
        <source>The changes have not been saved.</source>
        <translation>Die Änderungen wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>made by AWS, cannot be changed</source>
        <translation>von AWS angelegt, nicht änderbar</translation>
    </message>
    <message>
        <source>values differ</source>
        <translation>unterschiedliche Werte</translation>
    </message>
    <message>
        <source>%1 of %2 have it</source>
        <translation>bei %1 von %2 vorhanden</translation>
    </message>
    <message>
        <source>the same for all from now on</source>
        <translation>künftig für alle gleich</translation>
    </message>
</context>
<context>
    <name>farcopy::CompareDialog</name>
    <message>
        <source>Show only what &amp;differs</source>
        <translation>Nur &amp;Unterschiede anzeigen</translation>
    </message>
    <message>
        <source>Two backups compared</source>
        <translation>Zwei Backups im Vergleich</translation>
    </message>
    <message>
        <source>%1 of %2 facts differ; a ≠ marks them.</source>
        <translation>%1 von %2 Angaben unterscheiden sich; sie sind mit ≠ markiert.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>unterschiedlich</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
</context>
<context>
    <name>farcopy::ConnectionPage</name>
    <message>
        <source>FS&amp;x:</source>
        <translation>FS&amp;x:</translation>
    </message>
    <message>
        <source>&amp;KMS:</source>
        <translation>K&amp;MS:</translation>
    </message>
    <message>
        <source>&amp;STS:</source>
        <translation>&amp;STS:</translation>
    </message>
    <message>
        <source>The environment goes before these settings; it sets: %1</source>
        <translation>Die Umgebung hat Vorrang vor diesen Einstellungen; sie setzt: %1</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Dieser</translation>
    </message>
    <message>
        <source>Only if the proxy asks for it</source>
        <translation>Nur wenn der Proxy danach fragt</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy:</translation>
    </message>
    <message>
        <source>&amp;Address of the proxy:</source>
        <translation>A&amp;dresse des Proxys:</translation>
    </message>
    <message>
        <source>&amp;User name at the proxy:</source>
        <translation>&amp;Benutzername beim Proxy:</translation>
    </message>
    <message>
        <source>Pass&amp;word at the proxy:</source>
        <translation>Pass&amp;wort beim Proxy:</translation>
    </message>
    <message>
        <source>Addresses that are asked in place of AWS; empty: AWS itself.</source>
        <translation>Adressen, die anstelle von AWS gefragt werden; leer: AWS selbst.</translation>
    </message>
    <message>
        <source>Goes to the keychain</source>
        <translation>Kommt in den Schlüsselbund</translation>
    </message>
    <message>
        <source>The one in the keychain stays if nothing is typed</source>
        <translation>Ohne Eingabe bleibt das im Schlüsselbund</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <extracomment>%1: what is wrong with a field</extracomment>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>This is no address of the form that stands in the empty field.</source>
        <translation>Diese Adresse hat nicht die Form, die im leeren Feld steht.</translation>
    </message>
    <message>
        <source>Only https is safe, but for servers on this computer itself.</source>
        <translation>Nur https ist sicher, außer bei Servern auf diesem Computer selbst.</translation>
    </message>
    <message>
        <source>A name or password in the address would be kept in a file that others may read. For a proxy there are fields of their own.</source>
        <translation>Ein Name oder Passwort in der Adresse würde in einer Datei stehen, die andere lesen können. Für einen Proxy gibt es dafür eigene Felder.</translation>
    </message>
    <message>
        <source>The port is missing: http://host:port.</source>
        <translation>Der Port fehlt: http://host:port.</translation>
    </message>
    <message>
        <source>What is changed here takes effect at the next start, for the window. Commands in a terminal go by the environment and the profile.</source>
        <translation>Änderungen hier gelten ab dem nächsten Start, und zwar für das Fenster. Befehle im Terminal richten sich nach der Umgebung und dem Profil.</translation>
    </message>
</context>
<context>
    <name>farcopy::ConnectionSettings</name>
    <message>
        <source>The profile “%1” (%2, line %3) names the section [services %4], which is not in the file. Add it, or remove the key “services”.</source>
        <translation>Das Profil „%1“ (%2, Zeile %3) nennt den Abschnitt [services %4], der nicht in der Datei steht. Fügen Sie ihn hinzu oder entfernen Sie die Einstellung „services“.</translation>
    </message>
</context>
<context>
    <name>farcopy::ContainerSource</name>
    <message>
        <source>is not named by AWS_CONTAINER_CREDENTIALS_RELATIVE_URI or AWS_CONTAINER_CREDENTIALS_FULL_URI</source>
        <translation>ist weder in AWS_CONTAINER_CREDENTIALS_RELATIVE_URI noch in AWS_CONTAINER_CREDENTIALS_FULL_URI angegeben</translation>
    </message>
    <message>
        <source>has an address that is neither https nor on this machine</source>
        <translation>hat eine Adresse, die weder https verwendet noch auf diesem Computer liegt</translation>
    </message>
    <message>
        <source>asks for a token that cannot be read from %1: %2</source>
        <translation>verlangt ein Token, das nicht aus %1 gelesen werden kann: %2</translation>
    </message>
    <message>
        <source>asks for a token that has characters which cannot be sent</source>
        <translation>verlangt ein Token mit Zeichen, die nicht gesendet werden können</translation>
    </message>
    <message>
        <source>answered with something that is not JSON</source>
        <translation>hat mit etwas geantwortet, das kein JSON ist</translation>
    </message>
</context>
<context>
    <name>farcopy::CopiesHead</name>
    <message>
        <source>Progress of all copies</source>
        <translation>Fortschritt aller Kopien</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Copies: %1</source>
        <translation>Kopien: %1</translation>
    </message>
    <message>
        <source>Copies: %1 · %2 left</source>
        <extracomment>%1: &quot;3 copying · 9 waiting&quot;, %2: &quot;about 40 min&quot;, &quot;1–2 h&quot;</extracomment>
        <translation>Kopien: %1 · noch %2</translation>
    </message>
</context>
<context>
    <name>farcopy::CopiesPane</name>
    <message>
        <source>&amp;Pause queue</source>
        <translation>&amp;Warteschlange anhalten</translation>
    </message>
    <message>
        <source>Start no further copies. Those that run go on: FSx cannot stop them.</source>
        <translation>Keine weiteren Kopien starten. Laufende Kopien werden fortgesetzt: FSx kann sie nicht anhalten.</translation>
    </message>
    <message>
        <source>Retry all &amp;failed</source>
        <translation>Alle &amp;fehlgeschlagenen wiederholen</translation>
    </message>
    <message>
        <source>C&amp;lear finished</source>
        <translation>&amp;Erledigte entfernen</translation>
    </message>
    <message>
        <source>Move to &amp;top</source>
        <translation>&amp;Ganz nach oben</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Cancel waiting copy</source>
        <translation>Wartende Kopie ab&amp;brechen</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>Show the &amp;source</source>
        <translation>&amp;Quelle anzeigen</translation>
    </message>
    <message>
        <source>Show the c&amp;opy</source>
        <translation>&amp;Kopie anzeigen</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>&amp;Resume queue</source>
        <translation>&amp;Warteschlange fortsetzen</translation>
    </message>
    <message>
        <source>Cannot be stopped: FSx goes on copying</source>
        <translation>Kann nicht angehalten werden: FSx kopiert weiter</translation>
    </message>
    <message>
        <source>Move to &amp;end</source>
        <translation>Ganz nach u&amp;nten</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <source>&amp;Batch: activity and report…</source>
        <translation>Stapel: &amp;Aktivitäten und Bericht…</translation>
    </message>
    <message>
        <source>Wh&amp;y copies failed…</source>
        <translation>Gründe aller Fehlschlä&amp;ge…</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Cannot be cancelled: FSx may have taken it</source>
        <translation>Kann nicht abgebrochen werden: FSx hat sie vielleicht schon übernommen</translation>
    </message>
</context>
<context>
    <name>farcopy::CopyCheckList</name>
    <message>
        <source>Checks before the copy</source>
        <translation>Prüfungen vor der Kopie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;Warning&quot; or &quot;Blocked&quot;, %2: the sentence that says why
----------
%1: a Region, %2: a sentence about copies to it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 could not be listed. %2.</source>
        <translation>%1 konnte nicht aufgelistet werden. %2.</translation>
    </message>
    <message>
        <source>Full or incremental is not known, for %1 has not been listed completely.</source>
        <translation>Ob vollständig oder inkrementell kopiert wird, ist nicht bekannt, weil %1 nicht vollständig aufgelistet wurde.</translation>
    </message>
    <message>
        <source>Full or incremental is not known. %1</source>
        <translation>Ob vollständig oder inkrementell kopiert wird, ist nicht bekannt. %1</translation>
    </message>
    <message>
        <source>The copy will be %1. %2</source>
        <extracomment>%1: &quot;full&quot; or &quot;incremental&quot;, %2: a sentence with the reason</extracomment>
        <translation>Die Kopie erfolgt %1. %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number of copies and how they are made</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Copies: %1. The reasons are under Backups.</source>
        <translation>Kopien: %1. Die Gründe stehen unter „Backups“.</translation>
    </message>
</context>
<context>
    <name>farcopy::CopyCommandPage</name>
    <message>
        <source>Equivalent commands of the AWS CLI</source>
        <translation>Entsprechende Befehle der AWS CLI</translation>
    </message>
    <message>
        <source>Copy co&amp;mmand</source>
        <translation>Be&amp;fehl kopieren</translation>
    </message>
    <message>
        <source>The same with the AWS CLI, without Farcopy&apos;s queue. Placeholders of tags are replaced: the CLI would take them literally.</source>
        <translation>Dasselbe mit der AWS CLI, ohne die Warteschlange von Farcopy. Platzhalter in Tags sind bereits ersetzt: Die CLI würde sie wörtlich nehmen.</translation>
    </message>
</context>
<context>
    <name>farcopy::CopyDesk</name>
    <message>
        <source>another Farcopy window (process %1 on %2) has the queue</source>
        <translation>Ein anderes Farcopy-Fenster (Prozess %1 auf %2) belegt die Warteschlange</translation>
    </message>
    <message>
        <source>another Farcopy (process %1 on %2) has the queue and does not answer</source>
        <translation>Ein anderes Farcopy (Prozess %1 auf %2) belegt die Warteschlange und antwortet nicht</translation>
    </message>
</context>
<context>
    <name>farcopy::CopyDialog</name>
    <message>
        <source>Copy backup</source>
        <translation>Backup kopieren</translation>
    </message>
    <message>
        <source>Copy backups</source>
        <translation>Backups kopieren</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>&amp;Backups</translation>
    </message>
    <message>
        <source>AWS C&amp;LI</source>
        <translation>AWS C&amp;LI</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ta&amp;gs (%1)</source>
        <translation>Ta&amp;gs (%1)</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Ta&amp;gs</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation>%1 nach %2 kopieren</translation>
    </message>
    <message>
        <source>&amp;Checks (%1 blocked)</source>
        <translation>&amp;Prüfungen (%1 blockiert)</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>&amp;Prüfungen</translation>
    </message>
    <message>
        <source>&amp;Estimate</source>
        <translation>Schät&amp;zung</translation>
    </message>
    <message>
        <source>Copy %1 to %2 Regions</source>
        <extracomment>%1: &quot;backup&quot; or &quot;12 backups&quot;, %2: a number</extracomment>
        <translation>%1 in %2 Regionen kopieren</translation>
    </message>
    <message>
        <source>Leave it o&amp;ut</source>
        <translation>&amp;Weglassen</translation>
    </message>
    <message>
        <source>Leave %1 o&amp;ut</source>
        <translation>%1 &amp;weglassen</translation>
    </message>
</context>
<context>
    <name>farcopy::CopyEstimatePage</name>
    <message>
        <source>Time:</source>
        <translation>Dauer:</translation>
    </message>
    <message>
        <source>Transfer:</source>
        <translation>Übertragung:</translation>
    </message>
    <message>
        <source>Storage:</source>
        <translation>Speicher:</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Weggelassen:</translation>
    </message>
    <message>
        <source>Prices:</source>
        <translation>Preise:</translation>
    </message>
    <message>
        <source>Your prices:</source>
        <translation>Ihre Preise:</translation>
    </message>
</context>
<context>
    <name>farcopy::CopyForm</name>
    <message>
        <source>%1, %2, from %3</source>
        <extracomment>%1: name of a backup or number of backups, %2: size, %3: Regions</extracomment>
        <translation>%1, %2, aus %3</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>Größe nicht bekannt</translation>
    </message>
    <message>
        <source>aws/fsx (default key of the account)</source>
        <translation>aws/fsx (Standardschlüssel des Kontos)</translation>
    </message>
    <message>
        <source>no symmetric encryption key</source>
        <translation>kein symmetrischer Verschlüsselungsschlüssel</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Eingabe löschen</translation>
    </message>
    <message>
        <source>Copy:</source>
        <translation>Kopieren:</translation>
    </message>
    <message>
        <source>Co&amp;py the tags of the source</source>
        <translation>&amp;Tags der Quelle kopieren</translation>
    </message>
    <message>
        <source>Tags:</source>
        <translation>Tags:</translation>
    </message>
    <message>
        <source>Choose a Region, or type a part of it</source>
        <translation>Region wählen oder einen Teil des Namens eingeben</translation>
    </message>
    <message>
        <source>Se&amp;veral…</source>
        <translation>&amp;Mehrere…</translation>
    </message>
    <message>
        <source>Copy to several Regions at once</source>
        <translation>In mehrere Regionen gleichzeitig kopieren</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Nach:</translation>
    </message>
    <message>
        <source>Alias, key id or ARN</source>
        <translation>Alias, Schlüssel-ID oder ARN</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Schlüssel:</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>Neu &amp;einlesen</translation>
    </message>
    <message>
        <source>Read the keys again</source>
        <translation>Schlüssel neu einlesen</translation>
    </message>
    <message>
        <source>&amp;Key in %1:</source>
        <extracomment>%1: a Region</extracomment>
        <translation>&amp;Schlüssel in %1:</translation>
    </message>
    <message>
        <source>The keys are read when a destination is chosen.</source>
        <translation>Die Schlüssel werden eingelesen, sobald ein Ziel gewählt ist.</translation>
    </message>
    <message>
        <source>Reading the keys of %1…</source>
        <translation>Die Schlüssel von %1 werden eingelesen…</translation>
    </message>
    <message>
        <source>Not all keys could be read: %1 (%2). You can still type an alias, an id or an ARN.</source>
        <extracomment>%1: title of an error, %2: the operation that failed, &quot;kms:ListAliases&quot;</extracomment>
        <translation>Nicht alle Schlüssel konnten eingelesen werden: %1 (%2). Sie können dennoch einen Alias, eine ID oder einen ARN eingeben.</translation>
    </message>
</context>
<context>
    <name>farcopy::CopyHistoryDialog</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: name of a backup, %2: its id</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>two Regions</extracomment>
        <translation>Von %1 nach %2</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopie: %1</translation>
    </message>
    <message>
        <source>History of a copy</source>
        <translation>Verlauf einer Kopie</translation>
    </message>
    <message>
        <source>What happened to the copy</source>
        <translation>Was mit der Kopie geschah</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This copy was started elsewhere. Farcopy knows nothing more of it than the list says.</source>
        <translation>Diese Kopie wurde anderswo gestartet. Farcopy weiß darüber nicht mehr, als die Liste zeigt.</translation>
    </message>
    <message>
        <source>Reading the activity log…</source>
        <translation>Aktivitätsprotokoll wird eingelesen…</translation>
    </message>
    <message>
        <source>The activity log could not be read: %1.</source>
        <extracomment>%1: title of an error, as a sentence without its full stop</extracomment>
        <translation>Das Aktivitätsprotokoll konnte nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Beauftragt</translation>
    </message>
    <message>
        <source>Put into the queue</source>
        <translation>In die Warteschlange gestellt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>The service began to copy</source>
        <translation>Der Dienst begann zu kopieren</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
</context>
<context>
    <name>farcopy::CopyNotices</name>
    <message numerus="yes">
        <source>%n copies are done.</source>
        <translation>
            <numerusform>%n Kopie ist fertig.</numerusform>
            <numerusform>%n Kopien sind fertig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies failed.</source>
        <translation>
            <numerusform>%n Kopie ist fehlgeschlagen.</numerusform>
            <numerusform>%n Kopien sind fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies failed</source>
        <translation>Kopien fehlgeschlagen</translation>
    </message>
    <message>
        <source>Copies are done</source>
        <translation>Kopien sind fertig</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: &quot;3 copies failed.&quot;, %2: &quot;12 copies are done.&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Copies were stopped</source>
        <translation>Kopien wurden gestoppt</translation>
    </message>
    <message>
        <source>A sign-in is needed</source>
        <translation>Eine Anmeldung ist nötig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: an account, %2: what happened to its copies</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>farcopy::CopyOffice</name>
    <message>
        <source>these credentials were last of the account %1, but no service says so now</source>
        <translation>Diese Anmeldeinformationen gehörten zuletzt zum Konto %1, doch derzeit bestätigt das kein Dienst</translation>
    </message>
</context>
<context>
    <name>farcopy::CopyRegionsDialog</name>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Auswählen</translation>
    </message>
    <message>
        <source>Regions to copy to</source>
        <translation>Zielregionen der Kopien</translation>
    </message>
    <message>
        <source>A part of the name or id</source>
        <translation>Teil des Namens oder der ID</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Eingabe löschen</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Suchen:</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>1 Region chosen</source>
        <translation>1 Region ausgewählt</translation>
    </message>
    <message>
        <source>%1 Regions chosen</source>
        <translation>%1 Regionen ausgewählt</translation>
    </message>
</context>
<context>
    <name>farcopy::CopySourcesModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <extracomment>%1: a Region</extracomment>
        <translation>Kopie nach %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;full&quot; or &quot;incremental&quot;; %2: why, in a few words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The destination has not been listed completely.</source>
        <translation>Das Ziel wurde nicht vollständig aufgelistet.</translation>
    </message>
</context>
<context>
    <name>farcopy::CopySourcesTable</name>
    <message>
        <source>Backups to copy</source>
        <translation>Zu kopierende Backups</translation>
    </message>
</context>
<context>
    <name>farcopy::CopyTableModel</name>
    <message>
        <source>Asking for the copy…</source>
        <translation>Kopie wird angefordert…</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>Wird kopiert: %1</translation>
    </message>
    <message>
        <source>Accepted, not moving yet</source>
        <translation>Angenommen, noch keine Übertragung</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>%1: the reason, one line</extracomment>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>the service gave no reason</source>
        <translation>der Dienst nannte keinen Grund</translation>
    </message>
    <message>
        <source>Cancelled before it was sent</source>
        <translation>Vor dem Senden abgebrochen</translation>
    </message>
    <message>
        <source>The copy is no longer listed</source>
        <translation>Die Kopie ist nicht mehr aufgelistet</translation>
    </message>
    <message>
        <source>Waiting: the service asked to slow down</source>
        <translation>Wartet: Dienst bittet um weniger Anfragen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Waiting: sign in again</source>
        <translation>Wartet: erneut anmelden</translation>
    </message>
    <message>
        <source>Stopped: %1 has no room for %2</source>
        <extracomment>%1: a Region; %2: &quot;user-initiated backups of Windows file systems (L-E94C1C19)&quot;</extracomment>
        <translation>Gestoppt: Kontingent in %1 ausgeschöpft – %2</translation>
    </message>
    <message>
        <source>more backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Waiting: the queue cannot be saved</source>
        <translation>Wartet: Warteschlange kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>started elsewhere</source>
        <extracomment>the copy was started by another program or person; %1: &quot;about 12 min&quot;</extracomment>
        <translation>anderswo gestartet</translation>
    </message>
    <message>
        <source>%1, started elsewhere</source>
        <translation>%1, anderswo gestartet</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopie: %1</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>Von → nach</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Waits for %1 (%2 of %3)</source>
        <extracomment>%1: a Region, %2 of %3 places are taken</extracomment>
        <translation>Wartet auf %1 (%2 von %3)</translation>
    </message>
    <message>
        <source>FSx copies %1 backups at a time to %2. This one starts when one of them ends.</source>
        <translation>FSx kopiert %1 Backups gleichzeitig nach %2. Diese Kopie beginnt, sobald eine davon beendet ist.</translation>
    </message>
    <message>
        <source>FSx copies %1 backups at a time of one volume, to %2 and with one key. This one starts when one of them ends.</source>
        <translation>FSx kopiert %1 Backups eines Volumes gleichzeitig nach %2 mit demselben Schlüssel. Diese Kopie beginnt, sobald eine davon beendet ist.</translation>
    </message>
    <message>
        <source>Drag it to another place, or press Alt+Up and Alt+Down.</source>
        <translation>Ziehen Sie die Kopie an eine andere Stelle oder drücken Sie Alt+Pfeil nach oben und Alt+Pfeil nach unten.</translation>
    </message>
    <message>
        <source>Double-click for its history.</source>
        <translation>Doppelklicken Sie, um den Verlauf zu sehen.</translation>
    </message>
    <message>
        <source>Not accepted yet: %1; asking again…</source>
        <extracomment>%1: title of an error, without a full stop: &quot;The service failed&quot;</extracomment>
        <translation>Noch nicht angenommen: %1; wird erneut angefragt…</translation>
    </message>
    <message>
        <source>Not accepted yet, asking again…</source>
        <translation>Noch nicht angenommen, wird erneut angefragt…</translation>
    </message>
    <message>
        <source>Waiting: the service fails or cannot be reached, trying again</source>
        <translation>Wartet: Der Dienst ist gestört oder nicht erreichbar, neuer Versuch folgt</translation>
    </message>
    <message>
        <source>FSx may have taken the request, so the copy cannot be cancelled. It is asked for in a way that never makes a second one.</source>
        <translation>FSx hat die Anfrage vielleicht schon übernommen, deshalb kann die Kopie nicht abgebrochen werden. Sie wird so angefragt, dass nie eine zweite entsteht.</translation>
    </message>
</context>
<context>
    <name>farcopy::CopyTagsPage</name>
    <message>
        <source>&amp;New tags, for every copy:</source>
        <translation>Neue Tags für &amp;alle Kopien:</translation>
    </message>
    <message>
        <source>&amp;What the copy will carry:</source>
        <translation>Tags der &amp;Kopie:</translation>
    </message>
    <message>
        <source>What the copy will carry</source>
        <translation>Tags der Kopie</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>%1 of %2 tags</source>
        <translation>%1 von %2 Tags</translation>
    </message>
    <message>
        <source>Each copy gets its own values for %1. The terminal command takes tags literally, as the AWS CLI does.</source>
        <extracomment>%1: &quot;{backup-id}, {date}&quot;</extracomment>
        <translation>Jede Kopie erhält ihre eigenen Werte für %1. Der Befehl im Terminal nimmt Tags wörtlich, wie die AWS CLI.</translation>
    </message>
</context>
<context>
    <name>farcopy::CopyTargetList</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;Warning&quot; or &quot;Blocked&quot;, %2: the sentence that says why</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>farcopy::CredentialJson</name>
    <message>
        <source>gave no “AccessKeyId”</source>
        <translation>hat keine „AccessKeyId“ geliefert</translation>
    </message>
    <message>
        <source>gave no “SecretAccessKey”</source>
        <translation>hat keinen „SecretAccessKey“ geliefert</translation>
    </message>
    <message>
        <source>gave an “Expiration” that is no time in the form of ISO 8601</source>
        <translation>hat eine „Expiration“ geliefert, die keine Zeitangabe nach ISO 8601 ist</translation>
    </message>
    <message>
        <source>gave an access key that has expired already</source>
        <translation>hat einen bereits abgelaufenen Zugriffsschlüssel geliefert</translation>
    </message>
</context>
<context>
    <name>farcopy::DetailsPane</name>
    <message>
        <source>Select a backup to see its details.</source>
        <translation>Wählen Sie ein Backup aus, um Einzelheiten zu sehen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Total size</source>
        <translation>Gesamtgröße</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Ältestes</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neuestes</translation>
    </message>
    <message>
        <source>With a copy</source>
        <translation>Mit Kopie</translation>
    </message>
    <message>
        <source>Source and copies</source>
        <translation>Quelle und Kopien</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Keine Tags</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n of unknown size</source>
        <translation>
            <numerusform>%1, dazu %n mit unbekannter Größe</numerusform>
            <numerusform>%1, dazu %n mit unbekannter Größe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1: &quot;Source&quot; or &quot;Copy&quot;, %2: a Region</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Not listed (any more)</source>
        <translation>Nicht (mehr) aufgelistet</translation>
    </message>
    <message>
        <source>%1, the selected one</source>
        <translation>%1, ausgewählt</translation>
    </message>
    <message>
        <source>Common tags</source>
        <translation>Gemeinsame Tags</translation>
    </message>
    <message>
        <source>No tag is the same in all of them.</source>
        <translation>Kein Tag ist bei allen gleich.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>copies</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same in all: %1</source>
        <translation>Nicht bei allen gleich: %1</translation>
    </message>
</context>
<context>
    <name>farcopy::DeviceSignIn</name>
    <message>
        <source>Nobody confirmed the sign-in to “%1” in time, and its code has expired. Sign in again.</source>
        <translation>Niemand hat die Anmeldung bei „%1“ rechtzeitig bestätigt, und der Code ist abgelaufen. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The sign-in to “%1” was denied in the browser. Sign in again, and allow it there.</source>
        <translation>Die Anmeldung bei „%1“ wurde im Browser abgelehnt. Melden Sie sich erneut an und bestätigen Sie die Anmeldung dort.</translation>
    </message>
    <message>
        <source>IAM Identity Center refuses the sign-in to “%1” (%2). Check sso_start_url and sso_region of %3 (%4).</source>
        <translation>IAM Identity Center verweigert die Anmeldung bei „%1“ (%2). Prüfen Sie sso_start_url und sso_region von %3 (%4).</translation>
    </message>
    <message>
        <source>The sign-in to “%1” (%2, %3): %4</source>
        <translation>Die Anmeldung bei „%1“ (%2, %3): %4</translation>
    </message>
</context>
<context>
    <name>farcopy::EndpointResolver</name>
    <message>
        <source>“%1” is not the name of a Region</source>
        <translation>„%1“ ist kein Name einer Region</translation>
    </message>
    <message>
        <source>An endpoint URL cannot be combined with FIPS or dual-stack endpoints</source>
        <translation>Eine Endpunkt-URL kann nicht mit FIPS- oder Dual-Stack-Endpunkten kombiniert werden</translation>
    </message>
    <message>
        <source>The endpoint URL for %1 is not of the form http(s)://host[:port][/path]</source>
        <translation>Die Endpunkt-URL für %1 hat nicht die Form http(s)://host[:port][/path]</translation>
    </message>
    <message>
        <source>No AWS partition has a Region “%1”</source>
        <translation>Keine AWS-Partition hat eine Region „%1“</translation>
    </message>
    <message>
        <source>%1 has no dual-stack endpoints</source>
        <translation>%1 hat keine Dual-Stack-Endpunkte</translation>
    </message>
    <message>
        <source>%1 has no FIPS endpoint in %2</source>
        <translation>%1 hat keinen FIPS-Endpunkt in %2</translation>
    </message>
</context>
<context>
    <name>farcopy::EnvironmentProvider</name>
    <message>
        <source>AWS_ACCESS_KEY_ID is set in the environment, but %1 is not. Set both or neither.</source>
        <translation>AWS_ACCESS_KEY_ID ist in der Umgebung gesetzt, %1 jedoch nicht. Setzen Sie beide oder keine von beiden.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
</context>
<context>
    <name>farcopy::ErrorDialog</name>
    <message>
        <source>%1 failures</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>%1 failures, for %2 reasons:</source>
        <translation>%1 Fehler mit %2 Ursachen:</translation>
    </message>
    <message>
        <source>Reasons of the failures</source>
        <translation>Ursachen der Fehler</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: title of an error, %2: how often it occurred</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Was fehlgeschlagen ist</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Details &amp;kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Concerns: %1</source>
        <translation>Betrifft: %1</translation>
    </message>
    <message>
        <source>Concerns:</source>
        <translation>Betrifft:</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Copy &amp;key policy</source>
        <translation>Schlüssel&amp;richtlinie kopieren</translation>
    </message>
    <message>
        <source>The smallest policy that allows it, and what the key&apos;s policy must say:</source>
        <translation>Die kleinste Richtlinie, die dies erlaubt, und was in der Schlüsselrichtlinie stehen muss:</translation>
    </message>
    <message>
        <source>The smallest policy that allows it:</source>
        <translation>Die kleinste Richtlinie, die dies erlaubt:</translation>
    </message>
    <message>
        <source>If the key&apos;s policy is the reason, this statement belongs in it:</source>
        <translation>Wenn die Schlüsselrichtlinie der Grund ist, gehört diese Anweisung hinein:</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not written out here; they are copied with the others.</source>
        <comment>failures</comment>
        <translation>
            <numerusform>%n weiterer ist hier nicht ausgeschrieben; er wird mit den anderen kopiert.</numerusform>
            <numerusform>%n weitere sind hier nicht ausgeschrieben; sie werden mit den anderen kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farcopy::ErrorGuide</name>
    <message>
        <source>(the service&apos;s words)</source>
        <translation>(Wortlaut des Dienstes)</translation>
    </message>
    <message>
        <source>The dialog says what exactly.</source>
        <translation>Der Dialog nennt die Einzelheiten.</translation>
    </message>
    <message>
        <source>the Region</source>
        <translation>der Region</translation>
    </message>
    <message>
        <source>the request</source>
        <translation>die Anfrage</translation>
    </message>
    <message>
        <source>the action it names</source>
        <translation>die dort genannte Aktion</translation>
    </message>
    <message>
        <source>(its name)</source>
        <translation>(Name)</translation>
    </message>
    <message>
        <source>user-initiated backups</source>
        <translation>vom Benutzer initiierte Backups</translation>
    </message>
</context>
<context>
    <name>farcopy::ErrorText</name>
    <message>
        <source>(it gave no further words)</source>
        <translation>(ohne weitere Angaben)</translation>
    </message>
    <message>
        <source>No more is known.</source>
        <translation>Mehr ist nicht bekannt.</translation>
    </message>
    <message>
        <source>user-initiated backups of Windows file systems (%1)</source>
        <translation>vom Benutzer initiierte Backups von Windows-Dateisystemen (%1)</translation>
    </message>
    <message>
        <source>user-initiated backups of Lustre file systems (%1)</source>
        <translation>vom Benutzer initiierte Backups von Lustre-Dateisystemen (%1)</translation>
    </message>
    <message>
        <source>user-initiated backups of OpenZFS file systems (%1)</source>
        <translation>vom Benutzer initiierte Backups von OpenZFS-Dateisystemen (%1)</translation>
    </message>
    <message>
        <source>user-initiated backups of ONTAP volumes (%1)</source>
        <translation>vom Benutzer initiierte Backups von ONTAP-Volumes (%1)</translation>
    </message>
    <message>
        <source>user-initiated backups</source>
        <translation>vom Benutzer initiierte Backups</translation>
    </message>
    <message>
        <source>the Region</source>
        <translation>der Region</translation>
    </message>
    <message>
        <source>the request</source>
        <translation>die Anfrage</translation>
    </message>
    <message>
        <source>this action</source>
        <translation>diese Aktion</translation>
    </message>
    <message>
        <source>not named by the service</source>
        <translation>vom Dienst nicht genannt</translation>
    </message>
    <message>
        <source>(not named)</source>
        <translation>(nicht genannt)</translation>
    </message>
    <message>
        <source>the limit %1</source>
        <translation>Limit %1</translation>
    </message>
    <message>
        <source>%1 (and one more Region)</source>
        <extracomment>%1: a Region&apos;s id</extracomment>
        <translation>%1 (und einer weiteren Region)</translation>
    </message>
    <message>
        <source>%1 (and %2 more Regions)</source>
        <translation>%1 (und %2 weiteren Regionen)</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what a service said</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: title of an error; %2: the service&apos;s words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: an error; %2: its code, Region and request</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
</context>
<context>
    <name>farcopy::Exchange</name>
    <message>
        <source>The answer did not come to its end in time</source>
        <translation>Die Antwort war innerhalb der Frist nicht vollständig</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>Innerhalb der Frist kam keine Antwort</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>Die Antwort ist zu groß</translation>
    </message>
    <message>
        <source>The server redirects elsewhere, which is never followed</source>
        <translation>Der Server leitet an eine andere Adresse um; solchen Umleitungen wird nie gefolgt</translation>
    </message>
    <message>
        <source>The answer was cut short</source>
        <translation>Die Antwort wurde abgeschnitten</translation>
    </message>
    <message>
        <source>The answer is compressed although that was not asked for</source>
        <translation>Die Antwort ist komprimiert, obwohl das nicht angefordert wurde</translation>
    </message>
    <message>
        <source>Only an interim answer came</source>
        <translation>Es kam nur eine Zwischenantwort</translation>
    </message>
    <message>
        <source>The connection broke before an answer came</source>
        <translation>Die Verbindung brach ab, bevor eine Antwort kam</translation>
    </message>
    <message>
        <source>What came back is not an HTTP answer</source>
        <translation>Die Antwort ist keine HTTP-Antwort</translation>
    </message>
</context>
<context>
    <name>farcopy::FieldList</name>
    <message>
        <source>Copy %1</source>
        <extracomment>%1: caption of a value, as in &quot;Copy Backup ID&quot;</extracomment>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>farcopy::Filter</name>
    <message>
        <source>There is no term “%1”.</source>
        <translation>Den Filterausdruck „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” needs a value.</source>
        <translation>„%1“ benötigt einen Wert.</translation>
    </message>
    <message>
        <source>The value of “%1” cannot be read.</source>
        <translation>Der Wert von „%1“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared in this way.</source>
        <translation>„%1“ kann nicht auf diese Weise verglichen werden.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>%1 Write for example %2</source>
        <extracomment>%1: what is wrong, %2: an example that works</extracomment>
        <translation>%1 Schreiben Sie zum Beispiel %2</translation>
    </message>
    <message>
        <source>%1 Terms look like %2. Put quotation marks around what is no term.</source>
        <translation>%1 Filterausdrücke sehen so aus: %2. Setzen Sie alles, was kein Ausdruck ist, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Words are looked for in names, ids, file systems, Regions, keys and tags.
Terms narrow further:
%1
A leading - turns a term round, commas separate alternatives.</source>
        <translation>Wörter werden in Namen, IDs, Dateisystemen, Regionen, Schlüsseln und Tags gesucht.
Filterausdrücke grenzen die Suche weiter ein:
%1
Ein vorangestelltes - kehrt einen Ausdruck um, Kommas trennen Alternativen.</translation>
    </message>
    <message>
        <source>No status is called “%1”.</source>
        <translation>Den Status „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>No type is called “%1”.</source>
        <translation>Die Art „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>No Region is called “%1”.</source>
        <translation>Die Region „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>The list is not filtered yet.</source>
        <translation>Die Liste ist noch nicht gefiltert.</translation>
    </message>
    <message>
        <source>The list still shows what matches “%1”.</source>
        <translation>Die Liste zeigt weiterhin, was „%1“ entspricht.</translation>
    </message>
</context>
<context>
    <name>farcopy::FilterEdit</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>farcopy::Help</name>
    <message>
        <source>In the details:</source>
        <extracomment>codes of errors follow, such as AccessDeniedException</extracomment>
        <translation>In den Details:</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Finding backups</source>
        <translation>Backups finden</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Watching copies</source>
        <translation>Kopien verfolgen</translation>
    </message>
    <message>
        <source>A disaster drill</source>
        <translation>Notfallübung</translation>
    </message>
    <message>
        <source>Errors A–Z</source>
        <translation>Fehler A–Z</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Fehlerbehebung</translation>
    </message>
    <message>
        <source>In the terminal</source>
        <translation>Im Terminal</translation>
    </message>
    <message>
        <source>The message has a button for it: %1</source>
        <extracomment>%1: what the button is called</extracomment>
        <translation>Die Meldung hat dafür eine Schaltfläche: %1</translation>
    </message>
    <message>
        <source>Every message about something that went wrong: what it says, why, and what to do. A code that the details of a message show can be searched for.</source>
        <translation>Jede Meldung über etwas, das schiefging: was sie sagt, warum, und was zu tun ist. Nach einem Code, den die Details einer Meldung zeigen, lässt sich suchen.</translation>
    </message>
    <message>
        <source>Commands and options</source>
        <translation>Befehle und Optionen</translation>
    </message>
    <message>
        <source>When to use something else</source>
        <translation>Wann andere Werkzeuge besser passen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <source>This page is in English, as is all that the commands say.</source>
        <translation>Diese Seite ist auf Englisch, wie alles, was die Befehle ausgeben.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>Not shown: the code of this file&apos;s language (de, ja, zh_CN), by which the help finds its pages</extracomment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>farcopy::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
</context>
<context>
    <name>farcopy::ImportKeyDialog</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>%1: a file; %2: number of a line</extracomment>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Import Access Key</source>
        <translation>Zugriffsschlüssel importieren</translation>
    </message>
    <message>
        <source>Access keys</source>
        <translation>Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>Zugriffsschlüssel-ID</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Gefunden in</translation>
    </message>
    <message>
        <source>Open &amp;CSV File…</source>
        <translation>&amp;CSV-Datei öffnen…</translation>
    </message>
    <message>
        <source>&amp;Use This Key</source>
        <translation>&amp;Diesen Schlüssel verwenden</translation>
    </message>
    <message>
        <source>No profile in ~/.aws holds an access key. Open the CSV file that the AWS console offered for download when the key was made.</source>
        <translation>Kein Profil in ~/.aws enthält einen Zugriffsschlüssel. Öffnen Sie die CSV-Datei, die die AWS-Konsole beim Erstellen des Schlüssels zum Herunterladen angeboten hat.</translation>
    </message>
    <message>
        <source>Choose the access key that Farcopy is to keep in the keychain. Nothing in these files is changed.</source>
        <translation>Wählen Sie den Zugriffsschlüssel, den Farcopy im Schlüsselbund speichern soll. In diesen Dateien wird nichts geändert.</translation>
    </message>
    <message>
        <source>Open File of Access Keys</source>
        <translation>Datei mit Zugriffsschlüsseln öffnen</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv);;All files (*)</source>
        <translation>Kommagetrennte Werte (*.csv);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>farcopy::InstanceSource</name>
    <message>
        <source>names no role of this instance</source>
        <translation>nennt keine Rolle dieser Instance</translation>
    </message>
    <message>
        <source>answered with something that is not JSON</source>
        <translation>hat mit etwas geantwortet, das kein JSON ist</translation>
    </message>
    <message>
        <source>says %1</source>
        <translation>meldet %1</translation>
    </message>
</context>
<context>
    <name>farcopy::Joining</name>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences, one after the other: some languages put no space between them</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>two parts of a list, as in &quot;2 failed, 3 copying&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>farcopy::KeyImport</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <extracomment>%1: a file; %2: the reason, as the system says it</extracomment>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>%1: a file; %2: number of a line; %3: what is wrong, a whole sentence</extracomment>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>The access key ID is not of the form that AWS gives out (AKIA and 16 more capital letters and digits). Download the file once more.</source>
        <translation>Die Zugriffsschlüssel-ID hat nicht die Form, die AWS vergibt (AKIA und 16 weitere Großbuchstaben und Ziffern). Laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>The secret access key is not of the form that AWS gives out (40 letters, digits and signs). Download the file once more.</source>
        <translation>Der geheime Zugriffsschlüssel hat nicht die Form, die AWS vergibt (40 Buchstaben, Ziffern und Zeichen). Laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>There are no columns “Access key ID” and “Secret access key”. Choose a file of access keys as the AWS console offers it for download.</source>
        <translation>Die Spalten „Access key ID“ und „Secret access key“ fehlen. Wählen Sie eine Datei mit Zugriffsschlüsseln, wie sie die AWS-Konsole zum Herunterladen anbietet.</translation>
    </message>
    <message>
        <source>There are fewer columns than titles. Download the file once more.</source>
        <translation>Es gibt weniger Spalten als Überschriften. Laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>There is no access key in this file.</source>
        <translation>Diese Datei enthält keinen Zugriffsschlüssel.</translation>
    </message>
    <message>
        <source>This is far too large for a file of access keys.</source>
        <translation>Dies ist viel zu groß für eine Datei mit Zugriffsschlüsseln.</translation>
    </message>
    <message>
        <source>This is no text file. Choose a file of access keys.</source>
        <translation>Dies ist keine Textdatei. Wählen Sie eine Datei mit Zugriffsschlüsseln.</translation>
    </message>
</context>
<context>
    <name>farcopy::KeySessionSource</name>
    <message>
        <source>No code of the MFA device %1 was given, which guards the access key “%2”. Try again to be asked once more, or choose another account.</source>
        <translation>Es wurde kein Code des MFA-Geräts %1 eingegeben, das den Zugriffsschlüssel „%2“ schützt. Versuchen Sie es erneut, um noch einmal gefragt zu werden, oder wählen Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>AWS gives no session for the access key “%1” with the MFA device %2. Check that this is the device of the key&apos;s user, and enter the key again with the right one. AWS said: %3</source>
        <translation>AWS gewährt für den Zugriffsschlüssel „%1“ mit dem MFA-Gerät %2 keine Sitzung. Prüfen Sie, ob das Gerät dem Benutzer des Schlüssels gehört, und geben Sie den Schlüssel mit dem richtigen Gerät erneut ein. Meldung von AWS: %3</translation>
    </message>
</context>
<context>
    <name>farcopy::KeyStoreSource</name>
    <message>
        <source>The temporary access key “%1” ended on %2. Get a new one and enter it in its place, or choose another account.</source>
        <translation>Der temporäre Zugriffsschlüssel „%1“ ist am %2 abgelaufen. Beschaffen Sie einen neuen und ersetzen Sie ihn damit, oder wählen Sie ein anderes Konto.</translation>
    </message>
</context>
<context>
    <name>farcopy::KeyVault</name>
    <message>
        <source>%1 What was kept as “%2” could not be put back as it was.</source>
        <extracomment>%1: what went wrong, whole sentences; %2: name of an entry</extracomment>
        <translation>%1 Was unter „%2“ gespeichert war, konnte nicht wiederhergestellt werden.</translation>
    </message>
</context>
<context>
    <name>farcopy::KeychainEntries</name>
    <message>
        <source>“%1” cannot be the name of an access key: it is empty, too long, or taken. Choose another one.</source>
        <translation>„%1“ kann nicht der Name eines Zugriffsschlüssels sein: Der Name ist leer, zu lang oder bereits vergeben. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The settings cannot be written, so the access key is still called “%1”. Make room on the disk, or see to the permissions of the settings, and try again.</source>
        <translation>Die Einstellungen können nicht geschrieben werden, deshalb heißt der Zugriffsschlüssel weiterhin „%1“. Schaffen Sie Platz auf dem Datenträger oder prüfen Sie die Berechtigungen der Einstellungen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 The keychain holds it under the name “%2” as well; remove that entry there.</source>
        <translation>%1 Im Schlüsselbund liegt er auch unter dem Namen „%2“; entfernen Sie diesen Eintrag dort.</translation>
    </message>
    <message>
        <source>The access key is called “%1” now, but the entry “%2” is still in the keychain. Remove it there. The reason: %3</source>
        <translation>Der Zugriffsschlüssel heißt jetzt „%1“, aber der Eintrag „%2“ ist noch im Schlüsselbund. Entfernen Sie ihn dort. Grund: %3</translation>
    </message>
</context>
<context>
    <name>farcopy::KeychainStore</name>
    <message>
        <source>The keychain shows no secret for “%1”: it is locked, or the entry was removed. Unlock the keychain and try again, or type the access key in again.</source>
        <translation>Der Schlüsselbund gibt für „%1“ keinen geheimen Schlüssel heraus: Er ist gesperrt, oder der Eintrag wurde entfernt. Entsperren Sie den Schlüsselbund und versuchen Sie es erneut, oder geben Sie den Zugriffsschlüssel erneut ein.</translation>
    </message>
    <message>
        <source>The keychain did not let Farcopy in: it is locked, or access was refused. Unlock it and try again, or keep the access key for this session only.</source>
        <translation>Der Schlüsselbund hat Farcopy keinen Zugriff gewährt: Er ist gesperrt, oder der Zugriff wurde verweigert. Entsperren Sie ihn und versuchen Sie es erneut, oder behalten Sie den Zugriffsschlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keychain cannot be reached: none is running in this session, or it is locked. Start or unlock it and try again, or keep the access key for this session only. (%1)</source>
        <translation>Der Schlüsselbund ist nicht erreichbar: In dieser Sitzung läuft keiner, oder er ist gesperrt. Starten oder entsperren Sie ihn und versuchen Sie es erneut, oder behalten Sie den Zugriffsschlüssel nur für diese Sitzung. (%1)</translation>
    </message>
    <message>
        <source>The keychain gave no answer within %1 s: perhaps it waits for its password in another window, or it hangs. Answer it and try again, or keep the access key for this session only.</source>
        <translation>Der Schlüsselbund hat innerhalb von %1 s nicht geantwortet: Vielleicht wartet er in einem anderen Fenster auf sein Passwort, oder er hängt. Geben Sie es ein und versuchen Sie es erneut, oder behalten Sie den Zugriffsschlüssel nur für diese Sitzung.</translation>
    </message>
</context>
<context>
    <name>farcopy::LoginSource</name>
    <message>
        <source>is not installed, or not in the PATH</source>
        <translation>ist nicht installiert oder nicht im PATH</translation>
    </message>
    <message>
        <source>%1 takes its credentials from a session of “aws login”, and the AWS CLI, which was asked for them, %2. Run “aws login --profile %3” in a terminal, with version 2.32 of the AWS CLI or a newer one.</source>
        <extracomment>%1: &quot;The profile “x” (file, line 3)&quot;, %2: as in &quot;ended with status 3&quot;, %3: a profile</extracomment>
        <translation>%1 bezieht die Zugangsdaten aus einer Sitzung von „aws login“, und die AWS CLI, die nach ihnen gefragt wurde, %2. Führen Sie „aws login --profile %3“ in einem Terminal aus, mit Version 2.32 der AWS CLI oder einer neueren.</translation>
    </message>
</context>
<context>
    <name>farcopy::MainActions</name>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Konten…</translation>
    </message>
    <message>
        <source>&amp;Label and colour…</source>
        <translation>&amp;Bezeichnung und Farbe…</translation>
    </message>
    <message>
        <source>&amp;Close account</source>
        <translation>Konto &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>&amp;Copy…</source>
        <translation>Ko&amp;pieren…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Tags…</translation>
    </message>
    <message>
        <source>Copy backup &amp;IDs</source>
        <translation>Backup-&amp;IDs kopieren</translation>
    </message>
    <message>
        <source>Copy A&amp;RNs</source>
        <translation>A&amp;RNs kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alle aus&amp;wählen</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Filtern…</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>Filter &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Regions</source>
        <translation>&amp;Regionen</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>C&amp;opies</source>
        <translation>Ko&amp;pien</translation>
    </message>
    <message>
        <source>&amp;Filter terms…</source>
        <translation>&amp;Filterausdrücke…</translation>
    </message>
    <message>
        <source>&amp;About Farcopy</source>
        <translation>Ü&amp;ber Farcopy</translation>
    </message>
    <message>
        <source>List the shown Regions again (F5)</source>
        <translation>Die angezeigten Regionen neu auflisten (F5)</translation>
    </message>
    <message>
        <source>Copy the selected backups to another Region (Ctrl+D)</source>
        <translation>Die ausgewählten Backups in eine andere Region kopieren (Strg+D)</translation>
    </message>
    <message>
        <source>All accounts, and how they stand (Ctrl+Shift+A)</source>
        <translation>Alle Konten und ihr Status (Strg+Umschalt+A)</translation>
    </message>
    <message>
        <source>Show in the AWS co&amp;nsole</source>
        <translation>In der AWS-Ko&amp;nsole anzeigen</translation>
    </message>
    <message>
        <source>Compare t&amp;wo…</source>
        <translation>Zwei &amp;vergleichen…</translation>
    </message>
    <message>
        <source>&amp;Export selected…</source>
        <translation>Ausgewählte e&amp;xportieren…</translation>
    </message>
    <message>
        <source>E&amp;xport all shown…</source>
        <translation>Alle an&amp;gezeigten exportieren…</translation>
    </message>
    <message>
        <source>&amp;Undo the change of tags</source>
        <translation>Änderung der Tags rückgängig &amp;machen</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>Ak&amp;tivitäten</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>Farcopy &amp;help</source>
        <translation>Farcopy-&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkombinationen</translation>
    </message>
    <message>
        <source>Look at the tags of the selected backups and change them (Ctrl+T)</source>
        <translation>Die Tags der ausgewählten Backups ansehen und ändern (Strg+T)</translation>
    </message>
    <message>
        <source>What was done with this account (Ctrl+L)</source>
        <translation>Was mit diesem Konto getan wurde (Strg+L)</translation>
    </message>
    <message>
        <source>Notifications, connection, appearance (Ctrl+,)</source>
        <translation>Benachrichtigungen, Verbindung, Darstellung (Strg+,)</translation>
    </message>
    <message>
        <source>Open the Region of the selected backup in the browser</source>
        <translation>Die Region des ausgewählten Backups im Browser öffnen</translation>
    </message>
    <message>
        <source>Write all backups that are shown to a file (Ctrl+Shift+E)</source>
        <translation>Alle angezeigten Backups in eine Datei schreiben (Strg+Umschalt+E)</translation>
    </message>
</context>
<context>
    <name>farcopy::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>&amp;Backup</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>&amp;Kopien</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: words, type:windows, age&gt;30d …</source>
        <translation>Filter: Wörter, type:windows, age&gt;30d …</translation>
    </message>
    <message>
        <source>Back to the backups</source>
        <translation>Zurück zu den Backups</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Grund anzeigen</translation>
    </message>
    <message>
        <source>Close account</source>
        <translation>Konto schließen</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Kein Konto</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>farcopy::MemoryStore</name>
    <message>
        <source>The access key “%1” was kept for one session only, and that is over. Type it in again.</source>
        <translation>Der Zugriffsschlüssel „%1“ wurde nur für eine Sitzung behalten, und diese ist beendet. Geben Sie ihn erneut ein.</translation>
    </message>
</context>
<context>
    <name>farcopy::MetadataLine</name>
    <message>
        <source>cannot be reached at %1: %2</source>
        <translation>ist unter %1 nicht erreichbar: %2</translation>
    </message>
    <message>
        <source>at %1 answered with status %2</source>
        <translation>hat unter %1 mit Status %2 geantwortet</translation>
    </message>
    <message>
        <source>The metadata service, from which %1 takes its credentials, %2. It exists only in an instance or container of AWS that has a role: run Farcopy there, or change credential_source.</source>
        <extracomment>%1: &quot;the profile “x” (file, line 3)&quot;, %2: as in &quot;answered with status 404&quot;</extracomment>
        <translation>Der Metadatendienst, von dem %1 die Anmeldeinformationen bezieht, %2. Es gibt ihn nur in einer Instance oder einem Container von AWS mit einer Rolle: Führen Sie Farcopy dort aus oder ändern Sie credential_source.</translation>
    </message>
</context>
<context>
    <name>farcopy::MfaDialog</name>
    <message>
        <source>The access key “%1” asks for a code of this device:</source>
        <extracomment>%1: name of an access key</extracomment>
        <translation>Der Zugriffsschlüssel „%1“ verlangt einen Code dieses Geräts:</translation>
    </message>
    <message>
        <source>The profile “%1” takes the role %2, which asks for a code of this device:</source>
        <extracomment>%1: name of a profile; %2: ARN of a role</extracomment>
        <translation>Das Profil „%1“ übernimmt die Rolle %2, die einen Code dieses Geräts verlangt:</translation>
    </message>
    <message>
        <source>MFA code</source>
        <translation>MFA-Code</translation>
    </message>
    <message>
        <source>The code given before was not accepted. Wait until the device shows a new one: each works once, and only for half a minute.</source>
        <translation>Der zuvor eingegebene Code wurde nicht akzeptiert. Warten Sie, bis das Gerät einen neuen anzeigt: Jeder gilt nur einmal und nur eine halbe Minute lang.</translation>
    </message>
    <message>
        <source>&amp;Code (6 digits):</source>
        <translation>&amp;Code (6 Ziffern):</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>farcopy::NetworkSetup</name>
    <message>
        <source>The certificates in “%1” (AWS_CA_BUNDLE or ca_bundle) cannot be used: %2. Correct the path, or remove the setting.</source>
        <translation>Die Zertifikate in „%1“ (AWS_CA_BUNDLE oder ca_bundle) können nicht verwendet werden: %2. Korrigieren Sie den Pfad oder entfernen Sie die Einstellung.</translation>
    </message>
    <message>
        <source>the file holds no certificate in PEM form</source>
        <translation>die Datei enthält kein Zertifikat im PEM-Format</translation>
    </message>
    <message>
        <source>%1 does not name a proxy that can be used. Set it in the form http://host:port or socks5://host:port.</source>
        <translation>%1 nennt keinen verwendbaren Proxy. Geben Sie ihn in der Form http://host:port oder socks5://host:port an.</translation>
    </message>
</context>
<context>
    <name>farcopy::ProcessRun</name>
    <message>
        <source>could not be started: %1</source>
        <translation>konnte nicht gestartet werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>did not end within %n second(s)</source>
        <translation>
            <numerusform>wurde nicht innerhalb von %n Sekunde fertig</numerusform>
            <numerusform>wurde nicht innerhalb von %n Sekunden fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>prints far too much for an access key</source>
        <translation>gibt viel zu viel für einen Zugriffsschlüssel aus</translation>
    </message>
    <message>
        <source>crashed or was ended by a signal</source>
        <translation>ist abgestürzt oder wurde durch ein Signal beendet</translation>
    </message>
    <message>
        <source>ended with status %1</source>
        <translation>endete mit Status %1</translation>
    </message>
</context>
<context>
    <name>farcopy::ProcessSource</name>
    <message>
        <source>is not named, or a quotation mark in its command stays open</source>
        <translation>ist nicht angegeben, oder ein Anführungszeichen in seinem Befehl ist nicht geschlossen</translation>
    </message>
    <message>
        <source>printed something that is not JSON</source>
        <translation>hat etwas ausgegeben, das kein JSON ist</translation>
    </message>
    <message>
        <source>printed JSON that does not have the member “Version” with the number 1</source>
        <translation>hat JSON ohne das Element „Version“ mit der Zahl 1 ausgegeben</translation>
    </message>
    <message>
        <source>The program “%1”, from which %2 takes its credentials, %3. Run the command of credential_process in a terminal to see what is wrong, and correct it.</source>
        <extracomment>%1: a program, %2: &quot;the profile “x” (file, line 3)&quot;, %3: as in &quot;ended with status 3&quot;</extracomment>
        <translation>Das Programm „%1“, von dem %2 die Anmeldeinformationen bezieht, %3. Führen Sie den Befehl aus credential_process in einem Terminal aus, um den Fehler zu sehen, und korrigieren Sie ihn.</translation>
    </message>
</context>
<context>
    <name>farcopy::ProfileChain</name>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>%1 names a credential_source but no role_arn. Add the role&apos;s ARN there.</source>
        <translation>%1 nennt eine credential_source, aber keinen role_arn. Fügen Sie dort den ARN der Rolle hinzu.</translation>
    </message>
    <message>
        <source>%1 names both source_profile and credential_source. Remove one of them.</source>
        <translation>%1 nennt sowohl source_profile als auch credential_source. Entfernen Sie eine der beiden Einstellungen.</translation>
    </message>
    <message>
        <source>%1 names a role_arn, but neither source_profile nor credential_source to take it with. Add one of them.</source>
        <translation>%1 nennt einen role_arn, aber weder source_profile noch credential_source, um die Rolle zu übernehmen. Fügen Sie eine der beiden Einstellungen hinzu.</translation>
    </message>
    <message>
        <source>%1 names the source_profile “%2”, which does not exist. Correct the name, or add the profile.</source>
        <translation>%1 nennt das source_profile „%2“, das es nicht gibt. Korrigieren Sie den Namen oder fügen Sie das Profil hinzu.</translation>
    </message>
    <message>
        <source>%1 names the source_profile “%2”, which holds nothing that gives credentials. Add an access key or another way to it.</source>
        <translation>%1 nennt das source_profile „%2“, das keine Anmeldeinformationen liefert. Fügen Sie dort einen Zugriffsschlüssel oder einen anderen Weg zu Anmeldeinformationen hinzu.</translation>
    </message>
    <message>
        <source>The source_profile of %1 leads back to itself: %2. Let one of these profiles name another source_profile, one with an access key.</source>
        <translation>%1 verweist über source_profile wieder auf sich selbst: %2. Geben Sie in einem dieser Profile ein anderes source_profile an, eines mit einem Zugriffsschlüssel.</translation>
    </message>
    <message>
        <source>%1 has a credential_source that is not known. Write Environment, Ec2InstanceMetadata or EcsContainer there.</source>
        <translation>%1 hat eine unbekannte credential_source. Tragen Sie dort Environment, Ec2InstanceMetadata oder EcsContainer ein.</translation>
    </message>
    <message>
        <source>%1 takes its credentials from the instance, and the environment variable AWS_EC2_METADATA_DISABLED forbids to ask it. Unset the variable, or change the profile.</source>
        <translation>%1 bezieht die Anmeldeinformationen von der Instance, doch die Umgebungsvariable AWS_EC2_METADATA_DISABLED verbietet die Abfrage. Entfernen Sie die Variable oder ändern Sie das Profil.</translation>
    </message>
    <message>
        <source>%1 takes its credentials from the environment, where AWS_ACCESS_KEY_ID is not set. Set it and AWS_SECRET_ACCESS_KEY, or change credential_source.</source>
        <translation>%1 bezieht die Anmeldeinformationen aus der Umgebung, in der AWS_ACCESS_KEY_ID nicht gesetzt ist. Setzen Sie diese Variable und AWS_SECRET_ACCESS_KEY, oder ändern Sie credential_source.</translation>
    </message>
    <message>
        <source>%1 asks for a web identity, which needs both role_arn (AWS_ROLE_ARN) and web_identity_token_file (AWS_WEB_IDENTITY_TOKEN_FILE). Add what is missing.</source>
        <translation>%1 verlangt eine Web-Identität, die sowohl role_arn (AWS_ROLE_ARN) als auch web_identity_token_file (AWS_WEB_IDENTITY_TOKEN_FILE) benötigt. Ergänzen Sie, was fehlt.</translation>
    </message>
</context>
<context>
    <name>farcopy::ProfileFiles</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1, line %2: %3. Correct it and try again.</source>
        <translation>%1, Zeile %2: %3. Korrigieren Sie das und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is far too large for a file of profiles</source>
        <translation>die Datei ist viel zu groß für eine Profildatei</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>es ist kein UTF-8-Text</translation>
    </message>
</context>
<context>
    <name>farcopy::ProfileKeys</name>
    <message>
        <source>The profile “%1” has no value for %2 beside the access key in %3, line %4. Add it there, or choose another account.</source>
        <translation>Das Profil „%1“ hat keinen Wert für %2 neben dem Zugriffsschlüssel in %3, Zeile %4. Fügen Sie ihn dort hinzu oder wählen Sie ein anderes Konto.</translation>
    </message>
</context>
<context>
    <name>farcopy::ProfilePlace</name>
    <message>
        <source>the environment variable %1</source>
        <translation>die Umgebungsvariable %1</translation>
    </message>
    <message>
        <source>the profile “%1” (%2, line %3)</source>
        <extracomment>%1: its name, %2: a file</extracomment>
        <translation>das Profil „%1“ (%2, Zeile %3)</translation>
    </message>
</context>
<context>
    <name>farcopy::ProfileSource</name>
    <message>
        <source>The profile “%1” holds no access key any more (%2 and %3). Put it back, or choose another account.</source>
        <translation>Das Profil „%1“ enthält keinen Zugriffsschlüssel mehr (%2 und %3). Stellen Sie ihn wieder her oder wählen Sie ein anderes Konto.</translation>
    </message>
</context>
<context>
    <name>farcopy::ProfileText</name>
    <message>
        <source>a key stands before the first [section]</source>
        <translation>eine Einstellung steht vor dem ersten [Abschnitt]</translation>
    </message>
    <message>
        <source>a line is neither a [section] nor “key = value”</source>
        <translation>eine Zeile ist weder ein [Abschnitt] noch „Einstellung = Wert“</translation>
    </message>
    <message>
        <source>a line has a value but no key</source>
        <translation>eine Zeile hat einen Wert, aber keinen Namen</translation>
    </message>
    <message>
        <source>a line of the block below this key has no “=”</source>
        <translation>eine Zeile des Blocks unter dieser Einstellung hat kein „=“</translation>
    </message>
</context>
<context>
    <name>farcopy::QueueLock</name>
    <message>
        <source>%1 cannot be made</source>
        <translation>%1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>Some process has %1</source>
        <translation>%1 ist durch einen anderen Prozess belegt</translation>
    </message>
    <message>
        <source>Process %1 on %2 has %3</source>
        <translation>%3 ist durch Prozess %1 auf %2 belegt</translation>
    </message>
</context>
<context>
    <name>farcopy::RegionBanner</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
</context>
<context>
    <name>farcopy::RegionList</name>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message numerus="yes">
        <source>%n without backups</source>
        <comment>Regions that hold no backups</comment>
        <translation>
            <numerusform>%n ohne Backups</numerusform>
            <numerusform>%n ohne Backups</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Regions without backups (%1)</source>
        <translation>Regionen ohne Backups anzeigen (%1)</translation>
    </message>
    <message>
        <source>Hide the Regions without backups</source>
        <translation>Regionen ohne Backups ausblenden</translation>
    </message>
    <message>
        <source>Show the Regions without backups</source>
        <translation>Regionen ohne Backups anzeigen</translation>
    </message>
    <message>
        <source>Refresh all Regions</source>
        <translation>Alle Regionen aktualisieren</translation>
    </message>
    <message>
        <source>Refresh %1</source>
        <translation>%1 aktualisieren</translation>
    </message>
    <message>
        <source>Why it could not be listed…</source>
        <translation>Warum die Auflistung fehlschlug…</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>Regions</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more Regions (%1)</source>
        <translation>Weitere Regionen anzeigen (%1)</translation>
    </message>
    <message>
        <source>Regions without backups, or that could not be listed</source>
        <translation>Regionen ohne Backups oder solche, die nicht aufgelistet werden konnten</translation>
    </message>
</context>
<context>
    <name>farcopy::RegionListModel</name>
    <message>
        <source>This account has not enabled the Region.</source>
        <translation>Dieses Konto hat die Region nicht aktiviert.</translation>
    </message>
    <message>
        <source>One Region could not be listed.</source>
        <translation>Eine Region konnte nicht aufgelistet werden.</translation>
    </message>
    <message>
        <source>%1 Regions could not be listed.</source>
        <translation>%1 Regionen konnten nicht aufgelistet werden.</translation>
    </message>
    <message>
        <source>%1. Shown as of %2.</source>
        <translation>%1. Angezeigt wird der Stand vom %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Being listed…</source>
        <translation>Wird aufgelistet…</translation>
    </message>
    <message>
        <source>All Regions</source>
        <translation>Alle Regionen</translation>
    </message>
</context>
<context>
    <name>farcopy::RegionName</name>
    <message>
        <source>Africa (Cape Town)</source>
        <translation>Afrika (Kapstadt)</translation>
    </message>
    <message>
        <source>Asia Pacific (Hong Kong)</source>
        <translation>Asien-Pazifik (Hongkong)</translation>
    </message>
    <message>
        <source>Asia Pacific (Hyderabad)</source>
        <translation>Asien-Pazifik (Hyderabad)</translation>
    </message>
    <message>
        <source>Asia Pacific (Jakarta)</source>
        <translation>Asien-Pazifik (Jakarta)</translation>
    </message>
    <message>
        <source>Asia Pacific (Malaysia)</source>
        <translation>Asien-Pazifik (Malaysia)</translation>
    </message>
    <message>
        <source>Asia Pacific (Melbourne)</source>
        <translation>Asien-Pazifik (Melbourne)</translation>
    </message>
    <message>
        <source>Asia Pacific (Mumbai)</source>
        <translation>Asien-Pazifik (Mumbai)</translation>
    </message>
    <message>
        <source>Asia Pacific (New Zealand)</source>
        <translation>Asien-Pazifik (Neuseeland)</translation>
    </message>
    <message>
        <source>Asia Pacific (Osaka)</source>
        <translation>Asien-Pazifik (Osaka)</translation>
    </message>
    <message>
        <source>Asia Pacific (Seoul)</source>
        <translation>Asien-Pazifik (Seoul)</translation>
    </message>
    <message>
        <source>Asia Pacific (Singapore)</source>
        <translation>Asien-Pazifik (Singapur)</translation>
    </message>
    <message>
        <source>Asia Pacific (Sydney)</source>
        <translation>Asien-Pazifik (Sydney)</translation>
    </message>
    <message>
        <source>Asia Pacific (Taipei)</source>
        <translation>Asien-Pazifik (Taipeh)</translation>
    </message>
    <message>
        <source>Asia Pacific (Thailand)</source>
        <translation>Asien-Pazifik (Thailand)</translation>
    </message>
    <message>
        <source>Asia Pacific (Tokyo)</source>
        <translation>Asien-Pazifik (Tokio)</translation>
    </message>
    <message>
        <source>AWS European Sovereign Cloud (Germany)</source>
        <translation>AWS European Sovereign Cloud (Deutschland)</translation>
    </message>
    <message>
        <source>AWS GovCloud (US-East)</source>
        <translation>AWS GovCloud (USA Ost)</translation>
    </message>
    <message>
        <source>AWS GovCloud (US-West)</source>
        <translation>AWS GovCloud (USA West)</translation>
    </message>
    <message>
        <source>Canada (Central)</source>
        <translation>Kanada (Zentral)</translation>
    </message>
    <message>
        <source>Canada West (Calgary)</source>
        <translation>Kanada West (Calgary)</translation>
    </message>
    <message>
        <source>China (Beijing)</source>
        <translation>China (Peking)</translation>
    </message>
    <message>
        <source>China (Ningxia)</source>
        <translation>China (Ningxia)</translation>
    </message>
    <message>
        <source>Europe (Frankfurt)</source>
        <translation>Europa (Frankfurt)</translation>
    </message>
    <message>
        <source>Europe (Ireland)</source>
        <translation>Europa (Irland)</translation>
    </message>
    <message>
        <source>Europe (London)</source>
        <translation>Europa (London)</translation>
    </message>
    <message>
        <source>Europe (Milan)</source>
        <translation>Europa (Mailand)</translation>
    </message>
    <message>
        <source>Europe (Paris)</source>
        <translation>Europa (Paris)</translation>
    </message>
    <message>
        <source>Europe (Spain)</source>
        <translation>Europa (Spanien)</translation>
    </message>
    <message>
        <source>Europe (Stockholm)</source>
        <translation>Europa (Stockholm)</translation>
    </message>
    <message>
        <source>Europe (Zurich)</source>
        <translation>Europa (Zürich)</translation>
    </message>
    <message>
        <source>Israel (Tel Aviv)</source>
        <translation>Israel (Tel Aviv)</translation>
    </message>
    <message>
        <source>Mexico (Central)</source>
        <translation>Mexiko (Zentral)</translation>
    </message>
    <message>
        <source>Middle East (Bahrain)</source>
        <translation>Naher Osten (Bahrain)</translation>
    </message>
    <message>
        <source>Middle East (UAE)</source>
        <translation>Naher Osten (VAE)</translation>
    </message>
    <message>
        <source>South America (Sao Paulo)</source>
        <translation>Südamerika (São Paulo)</translation>
    </message>
    <message>
        <source>US East (N. Virginia)</source>
        <translation>USA Ost (Nord-Virginia)</translation>
    </message>
    <message>
        <source>US East (Ohio)</source>
        <translation>USA Ost (Ohio)</translation>
    </message>
    <message>
        <source>US West (N. California)</source>
        <translation>USA West (Nordkalifornien)</translation>
    </message>
    <message>
        <source>US West (Oregon)</source>
        <translation>USA West (Oregon)</translation>
    </message>
</context>
<context>
    <name>farcopy::RegionTrouble</name>
    <message>
        <source>Not all backups may be listed.</source>
        <translation>Möglicherweise sind nicht alle Backups aufgelistet.</translation>
    </message>
    <message>
        <source>The lists are as of %1.</source>
        <translation>Die Listen haben den Stand von %1.</translation>
    </message>
    <message>
        <source>The list is as of %1.</source>
        <translation>Die Liste hat den Stand von %1.</translation>
    </message>
    <message>
        <source>%1 (since %2)</source>
        <extracomment>%1: title of an error, without a full stop; %2: a time</extracomment>
        <translation>%1 (seit %2)</translation>
    </message>
    <message>
        <source>%1 cannot be listed (since %2): %3</source>
        <extracomment>%1: a Region; %2: a time; %3: title of an error, without a full stop</extracomment>
        <translation>%1 kann nicht aufgelistet werden (seit %2): %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1: what is wrong, to become a sentence</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>It is being asked again…</source>
        <translation>Es wird erneut abgefragt …</translation>
    </message>
    <message>
        <source>Farcopy asks again by itself.</source>
        <translation>Farcopy fragt von selbst erneut ab.</translation>
    </message>
</context>
<context>
    <name>farcopy::RenameKeyDialog</name>
    <message>
        <source>Rename access key</source>
        <translation>Zugriffsschlüssel umbenennen</translation>
    </message>
    <message>
        <source>The secret of “%1” is kept under the new name from then on; label and colour go along.</source>
        <translation>Der geheime Schlüssel von „%1“ wird danach unter dem neuen Namen gespeichert; Bezeichnung und Farbe bleiben erhalten.</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>&amp;New name:</source>
        <translation>&amp;Neuer Name:</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Warten auf den Schlüsselbund…</translation>
    </message>
</context>
<context>
    <name>farcopy::ReportFile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1: path of a file, %2: the system&apos;s reason</extracomment>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>farcopy::RoleFailure</name>
    <message>
        <source>AWS does not let %1 take the role %2. Check the role&apos;s trust policy, and external_id and mfa_serial in the profile. AWS said: %3</source>
        <translation>AWS erlaubt nicht, dass %1 die Rolle %2 übernimmt. Prüfen Sie die Vertrauensrichtlinie der Rolle sowie external_id und mfa_serial im Profil. Meldung von AWS: %3</translation>
    </message>
    <message>
        <source>The role %1 cannot be taken as %2 asks for it. Correct its key “%3”. The reason: %4</source>
        <translation>Die Rolle %1 kann nicht so übernommen werden, wie %2 es verlangt. Korrigieren Sie dort die Einstellung „%3“. Grund: %4</translation>
    </message>
    <message>
        <source>The role %1 of %2 cannot be taken: the credentials of %3 are expired or not known any more. Renew them. AWS said: %4</source>
        <translation>Die Rolle %1, die %2 nennt, kann nicht übernommen werden: Die zugrunde liegenden Anmeldeinformationen sind abgelaufen oder nicht mehr bekannt. Ihre Quelle ist %3. Erneuern Sie sie. Meldung von AWS: %4</translation>
    </message>
</context>
<context>
    <name>farcopy::RoleSource</name>
    <message>
        <source>No code of the MFA device %1 was given, which %2 asks for. Try again to be asked once more, or choose another account.</source>
        <translation>Es wurde kein Code des MFA-Geräts %1 eingegeben, den %2 verlangt. Versuchen Sie es erneut, um noch einmal gefragt zu werden, oder wählen Sie ein anderes Konto.</translation>
    </message>
</context>
<context>
    <name>farcopy::SendCall</name>
    <message>
        <source>The system did not say in time which proxy to use</source>
        <translation>Das System hat nicht rechtzeitig angegeben, welcher Proxy zu verwenden ist</translation>
    </message>
</context>
<context>
    <name>farcopy::Session</name>
    <message>
        <source>There is no Region &quot;%1&quot;. Check AWS_REGION, AWS_DEFAULT_REGION and the region of the profile.</source>
        <translation>Es gibt keine Region „%1“. Prüfen Sie AWS_REGION, AWS_DEFAULT_REGION und die Einstellung region des Profils.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>%1. Check --endpoint-url, AWS_ENDPOINT_URL and the profile&apos;s endpoint_url.</source>
        <translation>%1. Prüfen Sie --endpoint-url, AWS_ENDPOINT_URL und endpoint_url im Profil.</translation>
    </message>
</context>
<context>
    <name>farcopy::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Allgemein</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Benachrichtigungen</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>&amp;Kopien</translation>
    </message>
    <message>
        <source>&amp;Regions</source>
        <translation>&amp;Regionen</translation>
    </message>
    <message>
        <source>Co&amp;nnection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Quit; what waits goes on at the next start</source>
        <translation>Beenden; Wartendes wird beim nächsten Start fortgesetzt</translation>
    </message>
    <message>
        <source>Go on in the notification area</source>
        <translation>Im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Darstellung:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Closing the &amp;window while copies are unfinished:</source>
        <translation>Beim Schließen des &amp;Fensters vor Abschluss der Kopien:</translation>
    </message>
    <message>
        <source>This desktop has no notification area: Farcopy asks instead of going there.</source>
        <translation>Dieser Desktop hat keinen Infobereich: Farcopy fragt stattdessen nach.</translation>
    </message>
    <message>
        <source>While the window is not in front, the desktop says when</source>
        <translation>Solange das Fenster nicht im Vordergrund ist, meldet der Desktop, wenn</translation>
    </message>
    <message>
        <source>a &amp;batch of copies has ended</source>
        <translation>ein Sta&amp;pel von Kopien beendet ist</translation>
    </message>
    <message>
        <source>copies &amp;failed or were stopped by a quota</source>
        <translation>Kopien &amp;fehlgeschlagen sind oder durch ein Kontingent gestoppt wurden</translation>
    </message>
    <message>
        <source>somebody has to &amp;sign in</source>
        <translation>eine A&amp;nmeldung nötig ist</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Look at running copies at most every:</source>
        <translation>Laufende Kopien abfragen, höchstens alle:</translation>
    </message>
    <message>
        <source>and at least every:</source>
        <translation>und mindestens alle:</translation>
    </message>
    <message>
        <source>In between, Farcopy chooses by how soon a copy may end. All programs of an account share one rate of requests. The times hold for accounts that are opened from now on; the sandbox has its own.</source>
        <translation>Dazwischen richtet sich Farcopy danach, wie bald eine Kopie beendet sein kann. Alle Programme eines Kontos teilen sich eine Anfragerate. Die Zeiten gelten für Konten, die ab jetzt geöffnet werden; die Sandbox hat ihre eigenen.</translation>
    </message>
    <message>
        <source>&amp;All Regions, also those that are new</source>
        <translation>A&amp;lle Regionen, auch neu hinzukommende</translation>
    </message>
    <message>
        <source>Regions to list</source>
        <translation>Aufzulistende Regionen</translation>
    </message>
    <message>
        <source>The Regions can be chosen while an account is open.</source>
        <translation>Die Regionen können gewählt werden, solange ein Konto geöffnet ist.</translation>
    </message>
    <message>
        <source>Backups of other Regions are neither listed nor asked for. The choice holds for accounts of this partition that are opened from now on.</source>
        <translation>Backups anderer Regionen werden weder aufgelistet noch abgefragt. Die Auswahl gilt für Konten dieser Partition, die ab jetzt geöffnet werden.</translation>
    </message>
    <message>
        <source>⚠ The first time must not be longer than the second.</source>
        <translation>⚠ Die erste Zeit darf nicht länger sein als die zweite.</translation>
    </message>
    <message>
        <source>⚠ Choose at least one Region.</source>
        <translation>⚠ Wählen Sie mindestens eine Region.</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Eine Stunde lang</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Einen Tag lang</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Eine Woche lang</translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation>30 Tage lang</translation>
    </message>
    <message>
        <source>Until they are cleared by hand</source>
        <translation>Bis sie von Hand entfernt werden</translation>
    </message>
    <message>
        <source>Keep copies &amp;listed that are done:</source>
        <translation>Fertige Kopien in der &amp;Liste behalten:</translation>
    </message>
    <message>
        <source>Failed copies stay until they are tried again or cleared. What was done stands in the activity log in any case.</source>
        <translation>Fehlgeschlagene Kopien bleiben, bis sie wiederholt oder entfernt werden. Was getan wurde, steht in jedem Fall im Aktivitätsprotokoll.</translation>
    </message>
    <message numerus="yes">
        <source>For %n hours</source>
        <translation>
            <numerusform>%n Stunde lang</numerusform>
            <numerusform>%n Stunden lang</numerusform>
        </translation>
    </message>
    <message>
        <source>Another language takes effect at the next start.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>farcopy::SignInDesk</name>
    <message>
        <source>Somebody has to sign in, and there is nobody here to ask.</source>
        <translation>Eine Anmeldung ist nötig, aber hier kann niemand gefragt werden.</translation>
    </message>
</context>
<context>
    <name>farcopy::SplitStore</name>
    <message>
        <source>The keychain holds only a part of the secret for “%1”: its keeping was broken off, or entries were removed or changed there. Enter the access key again.</source>
        <translation>Der Schlüsselbund enthält nur einen Teil des geheimen Schlüssels von „%1“: Das Speichern wurde abgebrochen, oder Einträge wurden dort entfernt oder geändert. Geben Sie den Zugriffsschlüssel erneut ein.</translation>
    </message>
    <message>
        <source>This is far too long for an access key or a session token. Check what was pasted.</source>
        <translation>Dies ist viel zu lang für einen Zugriffsschlüssel oder ein Sitzungs-Token. Prüfen Sie, was eingefügt wurde.</translation>
    </message>
</context>
<context>
    <name>farcopy::SsoPortalClient</name>
    <message>
        <source>The access token has characters that cannot be sent</source>
        <translation>Das Zugriffstoken enthält Zeichen, die nicht gesendet werden können</translation>
    </message>
</context>
<context>
    <name>farcopy::SsoSettings</name>
    <message>
        <source>The profile “%1” signs in through IAM Identity Center, but %2 has no value for the key %3 (%4, line %5). Add it, or run “aws configure sso”.</source>
        <translation>Das Profil „%1“ meldet sich über IAM Identity Center an, aber %2 hat keinen Wert für die Einstellung %3 (%4, Zeile %5). Fügen Sie ihn hinzu oder führen Sie „aws configure sso“ aus.</translation>
    </message>
    <message>
        <source>The profile “%1” (%2, line %3) names the section [sso-session %4], which is not in %5. Add it, or correct the key sso_session.</source>
        <translation>Das Profil „%1“ (%2, Zeile %3) nennt den Abschnitt [sso-session %4], der nicht in %5 steht. Fügen Sie ihn hinzu oder korrigieren Sie die Einstellung sso_session.</translation>
    </message>
    <message>
        <source>The profile “%1” (%2, line %3) and [%4] do not agree on %5. Remove the key from the profile.</source>
        <translation>Das Profil „%1“ (%2, Zeile %3) und [%4] stimmen bei %5 nicht überein. Entfernen Sie die Einstellung aus dem Profil.</translation>
    </message>
</context>
<context>
    <name>farcopy::SsoSource</name>
    <message>
        <source>The profile “%1” names no role of IAM Identity Center any more (%2). Put it back, or choose another account.</source>
        <translation>Das Profil „%1“ nennt keine Rolle von IAM Identity Center mehr (%2). Stellen Sie sie wieder her oder wählen Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>The role “%1” of account %2 is not assigned to whoever is signed in to “%3”. Check sso_role_name and sso_account_id of the profile “%4” (%5).</source>
        <translation>Die Rolle „%1“ des Kontos %2 ist der bei „%3“ angemeldeten Person nicht zugewiesen. Prüfen Sie sso_role_name und sso_account_id des Profils „%4“ (%5).</translation>
    </message>
    <message>
        <source>The sign-in to “%1” is not accepted for the profile “%2” (%3). Sign in again, or run “aws sso login --profile %2”.</source>
        <translation>Die Anmeldung bei „%1“ wird für das Profil „%2“ (%3) nicht akzeptiert. Melden Sie sich erneut an oder führen Sie „aws sso login --profile %2“ aus.</translation>
    </message>
</context>
<context>
    <name>farcopy::SsoTokenCache</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
</context>
<context>
    <name>farcopy::Store</name>
    <message>
        <source>it is the database of another program</source>
        <translation>es ist die Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>an older version of Farcopy wrote it and may be running</source>
        <translation>eine ältere Version von Farcopy hat die Datei geschrieben und läuft möglicherweise</translation>
    </message>
    <message>
        <source>The database no longer says what was asked for, or what became of it, for the copy of %1 to %2.</source>
        <translation>Die Datenbank sagt nicht mehr, was für die Kopie von %1 nach %2 angefordert wurde oder was daraus geworden ist.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>%1 is locked by another program.</source>
        <translation>%1 ist durch ein anderes Programm gesperrt.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2).</source>
        <translation>%1 ist beschädigt (%2).</translation>
    </message>
    <message>
        <source>%1 was damaged. It is kept as %2, and a new one was begun. Copies of the queue that could be read and went into it: %3.</source>
        <translation>%1 war beschädigt. Die Datei wird als %2 aufbewahrt, und eine neue wurde begonnen. Kopien der Warteschlange, die gelesen und übernommen werden konnten: %3.</translation>
    </message>
    <message>
        <source>%1 is damaged, and no new one could be begun in its place: %2</source>
        <translation>%1 ist beschädigt, und es konnte keine neue Datei an dieser Stelle begonnen werden: %2</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Farcopy (schema %2). It was left as it is.</source>
        <translation>%1 wurde von einer neueren Version von Farcopy geschrieben (Schema %2). Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the file, its folder or its disk is read-only.</source>
        <translation>%1 kann nicht geschrieben werden: Die Datei, ihr Ordner oder ihr Datenträger ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full.</source>
        <translation>%1 kann nicht geschrieben werden: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>%1 cannot be used (%2).</source>
        <translation>%1 kann nicht verwendet werden (%2).</translation>
    </message>
</context>
<context>
    <name>farcopy::TagEditor</name>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>&amp;Add tag</source>
        <translation>Tag &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Entfe&amp;rnen</translation>
    </message>
    <message>
        <source>Remove selected tags</source>
        <translation>Ausgewählte Tags entfernen</translation>
    </message>
</context>
<context>
    <name>farcopy::TagTable</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>Tags bearbeiten</translation>
    </message>
    <message>
        <source>Value of tag %1</source>
        <translation>Wert des Tags %1</translation>
    </message>
</context>
<context>
    <name>farcopy::TagsDialog</name>
    <message>
        <source>Tags of a backup</source>
        <translation>Tags eines Backups</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>Neu &amp;einlesen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>made by AWS, cannot be changed</source>
        <translation>von AWS angelegt, nicht änderbar</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The changes have not been saved.</source>
        <translation>Die Änderungen wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Reading the tags…</source>
        <translation>Tags werden eingelesen…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>%1 of %2 tags</source>
        <translation>%1 von %2 Tags</translation>
    </message>
    <message>
        <source>These are too many to save.</source>
        <translation>Das sind zu viele zum Speichern.</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be saved: the remark says why.</source>
        <comment>tags</comment>
        <translation>
            <numerusform>%n Tag kann nicht gespeichert werden: Die Anmerkung sagt, warum.</numerusform>
            <numerusform>%n Tags können nicht gespeichert werden: Die Anmerkungen sagen, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1: &quot;51 of 50 tags&quot;</extracomment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>farcopy::Transport</name>
    <message>
        <source>The access key or its secret is missing</source>
        <translation>Die Zugriffsschlüssel-ID oder der geheime Zugriffsschlüssel fehlt</translation>
    </message>
    <message>
        <source>The access key or the session token has characters that cannot be sent</source>
        <translation>Der Zugriffsschlüssel oder das Sitzungs-Token enthält Zeichen, die nicht gesendet werden können</translation>
    </message>
</context>
<context>
    <name>farcopy::TrayIcon</name>
    <message>
        <source>&amp;Hide the window</source>
        <translation>Fenster &amp;ausblenden</translation>
    </message>
    <message>
        <source>&amp;Pause the queues</source>
        <translation>&amp;Warteschlangen anhalten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>Fenster &amp;anzeigen</translation>
    </message>
    <message>
        <source>sign-in needed</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message numerus="yes">
        <source>%n copying</source>
        <translation>
            <numerusform>%n in Arbeit</numerusform>
            <numerusform>%n in Arbeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartend</numerusform>
            <numerusform>%n wartend</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Farcopy: %1</source>
        <translation>Farcopy: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not accepted yet</source>
        <translation>
            <numerusform>%n noch nicht angenommen</numerusform>
            <numerusform>%n noch nicht angenommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farcopy::ValueLabel</name>
    <message>
        <source>Copy selection</source>
        <translation>Auswahl kopieren</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
</context>
<context>
    <name>farcopy::ViewList</name>
    <message>
        <source>Saved views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Save the filter and the columns as they are now, under a name</source>
        <translation>Den aktuellen Filter und die aktuellen Spalten unter einem Namen speichern</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>Diese Ansicht &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Take over the present filter and columns</source>
        <translation>Aktuellen Filter und Spalten &amp;übernehmen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>Ansicht entfernen</translation>
    </message>
    <message>
        <source>Remove the view “%1”? The backups stay as they are.</source>
        <translation>Die Ansicht „%1“ entfernen? Die Backups bleiben unverändert.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>farcopy::ViewListModel</name>
    <message>
        <source>Older than 30 days</source>
        <translation>Älter als 30 Tage</translation>
    </message>
    <message>
        <source>No copy anywhere</source>
        <translation>Nirgends eine Kopie</translation>
    </message>
</context>
<context>
    <name>farcopy::ViewNameDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>It keeps the columns and their order; no filter is set.</source>
        <translation>Gespeichert werden die Spalten und ihre Reihenfolge; es ist kein Filter gesetzt.</translation>
    </message>
    <message>
        <source>It keeps the filter “%1”, the columns and their order.</source>
        <translation>Gespeichert werden der Filter „%1“, die Spalten und ihre Reihenfolge.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>Eine andere Ansicht trägt diesen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>A name has %n letters at most.</source>
        <translation>
            <numerusform>Ein Name hat höchstens %n Zeichen.</numerusform>
            <numerusform>Ein Name hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farcopy::WebIdentitySource</name>
    <message>
        <source>there is no such file</source>
        <translation>die Datei gibt es nicht</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>it is too large for a token</source>
        <translation>die Datei ist zu groß für ein Token</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>The web identity in %1, which %2 names, cannot be read: %3. Correct the path, or have the token written there.</source>
        <extracomment>%1: a file, %2: &quot;the profile “x” (file, line 3)&quot;, %3: the reason</extracomment>
        <translation>Die Web-Identität in %1, die %2 nennt, kann nicht gelesen werden: %3. Korrigieren Sie den Pfad oder lassen Sie das Token dort ablegen.</translation>
    </message>
</context>
<context>
    <name>farcopy::WindowQuestions</name>
    <message>
        <source>The sign-in was given up.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>farcopy::WorkspaceDialogs</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: name of a backup, %2: its id; several backups can have the same name</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1: a backup, %2: the Region that it was to be copied to</extracomment>
        <translation>%1 nach %2</translation>
    </message>
</context>
<context>
    <name>farcopy::WorkspaceScreen</name>
    <message>
        <source>sign-in needed</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 copying</source>
        <translation>%1 in Arbeit</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 wartend</translation>
    </message>
    <message>
        <source>profile changed</source>
        <translation>Profil geändert</translation>
    </message>
    <message>
        <source>%1 Regions could not be listed</source>
        <translation>%1 Regionen konnten nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>This AWS account is open as “%1” too, and its copies are kept there. Copies that you order here wait until “%1” is closed.</source>
        <translation>Dieses AWS-Konto ist auch als „%1“ geöffnet, und seine Kopien werden dort verwaltet. Kopien, die Sie hier anfordern, warten, bis „%1“ geschlossen ist.</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>„%1“ anzeigen</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Konten…</translation>
    </message>
    <message>
        <source>%1 is not listed in %2 (any more).</source>
        <translation>%1 ist in %2 nicht (mehr) aufgelistet.</translation>
    </message>
    <message>
        <source>One backup is not listed any more and cannot be copied.</source>
        <translation>Ein Backup ist nicht mehr aufgelistet und kann nicht kopiert werden.</translation>
    </message>
    <message>
        <source>%1 backups are not listed any more and cannot be copied.</source>
        <translation>%1 Backups sind nicht mehr aufgelistet und können nicht kopiert werden.</translation>
    </message>
    <message>
        <source>Choose account…</source>
        <translation>Konto auswählen…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: title of an error, without a full stop; %2: whole sentences that say what to do</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Copies of up to %1 backups can be ordered at once, and %2 are selected. Filter the list and order them in several batches.</source>
        <extracomment>%1, %2: numbers</extracomment>
        <translation>Kopien von bis zu %1 Backups können auf einmal angefordert werden, und %2 sind ausgewählt. Filtern Sie die Liste, und fordern Sie die Kopien in mehreren Stapeln an.</translation>
    </message>
    <message>
        <source>%1 could not be listed: %2</source>
        <extracomment>%1: a Region; %2: title of an error, without a full stop</extracomment>
        <translation>%1 konnte nicht aufgelistet werden: %2</translation>
    </message>
    <message>
        <source>%1 not accepted yet</source>
        <translation>%1 noch nicht angenommen</translation>
    </message>
    <message>
        <source>Only what was done for one batch of copies is shown, ordered %1. Clear the filter to see everything.</source>
        <extracomment>%1: when</extracomment>
        <translation>Angezeigt wird nur, was für einen Stapel von Kopien getan wurde, in Auftrag gegeben %1. Löschen Sie den Filter, um alles zu sehen.</translation>
    </message>
</context>
<context>
    <name>farcopy::copychoicetext</name>
    <message>
        <source>Region of the source</source>
        <translation>Region der Quelle</translation>
    </message>
</context>
<context>
    <name>farcopy::copycounts</name>
    <message>
        <source>%1 copying</source>
        <translation>%1 in Arbeit</translation>
    </message>
    <message>
        <source>%1 waiting (paused)</source>
        <translation>%1 wartend (angehalten)</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 wartend</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 abgebrochen</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 fertig</translation>
    </message>
    <message>
        <source>%1 not accepted yet</source>
        <extracomment>copies that were asked for, and the service has not said yet that it took them</extracomment>
        <translation>%1 noch nicht angenommen</translation>
    </message>
</context>
<context>
    <name>farcopy::copyeventtext</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled before it was sent</source>
        <translation>Vor dem Senden abgebrochen</translation>
    </message>
    <message>
        <source>The copy is no longer listed</source>
        <translation>Die Kopie ist nicht mehr aufgelistet</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;BackupNotFound&quot;; %2: what the service said</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Why it waits…</source>
        <translation>Wesha&amp;lb sie wartet…</translation>
    </message>
    <message>
        <source>&amp;Why nothing new is known…</source>
        <translation>Wesha&amp;lb nichts Neues bekannt ist…</translation>
    </message>
    <message>
        <source>&amp;Why it failed…</source>
        <translation>Grund des Feh&amp;lers…</translation>
    </message>
</context>
<context>
    <name>farcopy::copytext</name>
    <message>
        <source>The backup</source>
        <translation>Das Backup</translation>
    </message>
    <message>
        <source>All %1 backups</source>
        <translation>Alle %1 Backups</translation>
    </message>
    <message>
        <source>%1 of %2 backups</source>
        <translation>%1 von %2 Backups</translation>
    </message>
    <message>
        <source>Every source is available.</source>
        <translation>Jede Quelle ist verfügbar.</translation>
    </message>
    <message>
        <source>%1 is of a file system with Intelligent-Tiering storage, which FSx does not copy.</source>
        <translation>%1 stammt von einem Dateisystem mit Intelligent-Tiering-Speicher; solche Backups kopiert FSx nicht.</translation>
    </message>
    <message>
        <source>%1 are of file systems with Intelligent-Tiering storage, which FSx does not copy.</source>
        <translation>%1 stammen von Dateisystemen mit Intelligent-Tiering-Speicher; solche Backups kopiert FSx nicht.</translation>
    </message>
    <message>
        <source>%1 is of a FlexGroup volume, which FSx does not copy.</source>
        <translation>%1 stammt von einem FlexGroup-Volume; solche Backups kopiert FSx nicht.</translation>
    </message>
    <message>
        <source>%1 are of FlexGroup volumes, which FSx does not copy.</source>
        <translation>%1 stammen von FlexGroup-Volumes; solche Backups kopiert FSx nicht.</translation>
    </message>
    <message>
        <source>%1 is managed by AWS Backup. FSx may refuse to copy it.</source>
        <translation>%1 wird von AWS Backup verwaltet. FSx lehnt die Kopie eventuell ab.</translation>
    </message>
    <message>
        <source>%1 are managed by AWS Backup. FSx may refuse to copy them.</source>
        <translation>%1 werden von AWS Backup verwaltet. FSx lehnt die Kopien eventuell ab.</translation>
    </message>
    <message>
        <source>%1 already has a copy in %2.</source>
        <translation>%1 hat bereits eine Kopie in %2.</translation>
    </message>
    <message>
        <source>%1 already have a copy in %2.</source>
        <translation>%1 haben bereits eine Kopie in %2.</translation>
    </message>
    <message>
        <source>%1 is of a Multi-AZ Windows file system.</source>
        <translation>%1 stammt von einem Multi-AZ-Windows-Dateisystem.</translation>
    </message>
    <message>
        <source>%1 are of Multi-AZ Windows file systems.</source>
        <translation>%1 stammen von Multi-AZ-Windows-Dateisystemen.</translation>
    </message>
    <message>
        <source>If %1 does not offer these, FSx refuses the copy.</source>
        <translation>Wenn %1 solche Dateisysteme nicht anbietet, lehnt FSx die Kopie ab.</translation>
    </message>
    <message>
        <source>%1 may be encrypted with a key of your own.</source>
        <translation>%1 ist möglicherweise mit einem eigenen Schlüssel von Ihnen verschlüsselt.</translation>
    </message>
    <message>
        <source>%1 may be encrypted with keys of your own.</source>
        <translation>%1 sind möglicherweise mit eigenen Schlüsseln von Ihnen verschlüsselt.</translation>
    </message>
    <message>
        <source>That takes kms:Decrypt and kms:CreateGrant.</source>
        <translation>Dafür sind kms:Decrypt und kms:CreateGrant erforderlich.</translation>
    </message>
    <message>
        <source>Choose a destination Region.</source>
        <translation>Wählen Sie eine Zielregion.</translation>
    </message>
    <message>
        <source>%1 is in another partition than the source. Backups cannot leave theirs.</source>
        <translation>%1 liegt in einer anderen Partition als die Quelle. Backups können ihre Partition nicht verlassen.</translation>
    </message>
    <message>
        <source>Amazon FSx is not offered in %1.</source>
        <translation>Amazon FSx wird in %1 nicht angeboten.</translation>
    </message>
    <message>
        <source>The copy goes to another Region than the source.</source>
        <translation>Die Zielregion ist eine andere als die Region der Quelle.</translation>
    </message>
    <message>
        <source>%1 lies in that Region already: the copy does not protect against its loss.</source>
        <translation>%1 liegt bereits in dieser Region: Die Kopie schützt nicht vor dem Verlust der Region.</translation>
    </message>
    <message>
        <source>%1 lie in that Region already: the copies do not protect against its loss.</source>
        <translation>%1 liegen bereits in dieser Region: Die Kopien schützen nicht vor dem Verlust der Region.</translation>
    </message>
    <message>
        <source>%1 is an opt-in Region. It must be enabled for the account, and FSx may refuse copies from and to it.</source>
        <translation>%1 ist eine Opt-in-Region. Sie muss für das Konto aktiviert sein, und FSx lehnt Kopien aus dieser oder in diese Region eventuell ab.</translation>
    </message>
    <message>
        <source>The copy can start at once.</source>
        <translation>Die Kopie kann sofort beginnen.</translation>
    </message>
    <message>
        <source>All copies can start at once.</source>
        <translation>Alle Kopien können sofort beginnen.</translation>
    </message>
    <message>
        <source>1 copy waits: five at a time may run to a Region.</source>
        <translation>1 Kopie wartet: In eine Region können fünf gleichzeitig laufen.</translation>
    </message>
    <message>
        <source>%1 copies wait: five at a time may run to a Region.</source>
        <translation>%1 Kopien warten: In eine Region können fünf gleichzeitig laufen.</translation>
    </message>
    <message>
        <source>The key is in %1. It must be in the destination Region.</source>
        <translation>Der Schlüssel liegt in %1. Er muss in der Zielregion liegen.</translation>
    </message>
    <message>
        <source>Encrypted with the account&apos;s aws/fsx key.</source>
        <translation>Wird mit dem aws/fsx-Schlüssel des Kontos verschlüsselt.</translation>
    </message>
    <message>
        <source>The key is enabled.</source>
        <translation>Der Schlüssel ist aktiviert.</translation>
    </message>
    <message>
        <source>KMS in the destination Region knows no such key.</source>
        <translation>KMS kennt in der Zielregion keinen solchen Schlüssel.</translation>
    </message>
    <message>
        <source>The key is not a symmetric encryption key.</source>
        <translation>Der Schlüssel ist kein symmetrischer Verschlüsselungsschlüssel.</translation>
    </message>
    <message>
        <source>The key cannot be used: it is %1.</source>
        <translation>Der Schlüssel kann nicht verwendet werden: Er ist %1.</translation>
    </message>
    <message>
        <source>New tag “%1”: %2.</source>
        <translation>Neues Tag „%1“: %2.</translation>
    </message>
    <message>
        <source>%1 would carry up to %2 tags. 50 are allowed.</source>
        <translation>%1: Die Kopie hätte bis zu %2 Tags. Erlaubt sind 50.</translation>
    </message>
    <message>
        <source>The copy carries no tags.</source>
        <translation>Die Kopie erhält keine Tags.</translation>
    </message>
    <message>
        <source>The copy carries %1 of at most 50 tags.</source>
        <translation>Die Kopie erhält %1 von höchstens 50 Tags.</translation>
    </message>
    <message>
        <source>Each copy carries at most %1 of 50 tags.</source>
        <translation>Jede Kopie erhält höchstens %1 von 50 Tags.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>full</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>incremental</source>
        <translation>inkrementell</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>It is the first copy of this file system or volume there.</source>
        <translation>Es ist dort die erste Kopie dieses Dateisystems oder Volumes.</translation>
    </message>
    <message>
        <source>The earlier copies there are encrypted with another key.</source>
        <translation>Die früheren Kopien dort sind mit einem anderen Schlüssel verschlüsselt.</translation>
    </message>
    <message>
        <source>Only what changed since the earlier copy %1 is moved.</source>
        <translation>Es wird nur übertragen, was sich seit der früheren Kopie %1 geändert hat.</translation>
    </message>
    <message>
        <source>Earlier copies are there, but it is not known whether they have this key.</source>
        <translation>Dort gibt es frühere Kopien, aber es ist nicht bekannt, ob sie mit diesem Schlüssel verschlüsselt sind.</translation>
    </message>
    <message>
        <source>The backup does not tell its file system.</source>
        <translation>Das Backup nennt sein Dateisystem nicht.</translation>
    </message>
    <message>
        <source>AWS does not say how copies inside a Region are made.</source>
        <translation>AWS gibt nicht an, wie Kopien innerhalb einer Region erstellt werden.</translation>
    </message>
    <message>
        <source>Expected: %1. %2</source>
        <extracomment>%1: &quot;incremental&quot;, &quot;full&quot;, &quot;not known&quot;; %2: a sentence that says why</extracomment>
        <translation>Erwartet: %1. %2</translation>
    </message>
    <message>
        <source>other partition</source>
        <translation>andere Partition</translation>
    </message>
    <message>
        <source>no Amazon FSx</source>
        <translation>kein Amazon FSx</translation>
    </message>
    <message>
        <source>the key is missing</source>
        <translation>der Schlüssel fehlt</translation>
    </message>
    <message>
        <source>too long: keys have at most 128 characters, values 256</source>
        <translation>zu lang: Schlüssel haben höchstens 128 Zeichen, Werte 256</translation>
    </message>
    <message>
        <source>only letters, digits, spaces and _ . : / = + - @ are allowed</source>
        <translation>nur Buchstaben, Ziffern, Leerzeichen und _ . : / = + - @ sind erlaubt</translation>
    </message>
    <message>
        <source>keys that begin with “aws:” are reserved</source>
        <translation>Schlüssel, die mit „aws:“ beginnen, sind reserviert</translation>
    </message>
    <message>
        <source>this key stands here twice</source>
        <translation>dieser Schlüssel steht hier doppelt</translation>
    </message>
    <message>
        <source>50 tags are allowed</source>
        <translation>50 Tags sind erlaubt</translation>
    </message>
    <message>
        <source>The key is too long: at most 2,048 characters.</source>
        <translation>Der Schlüssel ist zu lang: höchstens 2.048 Zeichen.</translation>
    </message>
    <message>
        <source>This is no key: give its id, its ARN, or an alias as alias/NAME.</source>
        <translation>Dies ist kein Schlüssel: Geben Sie seine ID, seinen ARN oder einen Alias in der Form alias/NAME an.</translation>
    </message>
    <message>
        <source>reserved for AWS: not copied</source>
        <translation>für AWS reserviert: wird nicht kopiert</translation>
    </message>
    <message>
        <source>replaced by the new value</source>
        <translation>durch den neuen Wert ersetzt</translation>
    </message>
    <message>
        <source>from the source</source>
        <translation>von der Quelle</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>aktiviert</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>waiting for deletion</source>
        <translation>zur Löschung vorgemerkt</translation>
    </message>
    <message>
        <source>waiting for its key material</source>
        <translation>noch ohne Schlüsselmaterial</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>New tag “%1”, for %2: %3.</source>
        <extracomment>%1: key of a tag, %2: &quot;3 of 12 backups&quot;, %3: what is wrong, in a few words</extracomment>
        <translation>Neues Tag „%1“, für %2: %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a Region, %2: a sentence about copies to it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>first copy there</source>
        <translation>erste Kopie dort</translation>
    </message>
    <message>
        <source>earlier copies have another key</source>
        <translation>frühere Kopien haben einen anderen Schlüssel</translation>
    </message>
    <message>
        <source>an earlier copy is there</source>
        <translation>eine frühere Kopie ist dort vorhanden</translation>
    </message>
    <message>
        <source>keys of earlier copies not known</source>
        <translation>Schlüssel früherer Kopien nicht bekannt</translation>
    </message>
    <message>
        <source>file system not known</source>
        <translation>Dateisystem nicht bekannt</translation>
    </message>
    <message>
        <source>inside a Region</source>
        <translation>innerhalb einer Region</translation>
    </message>
    <message>
        <source>“%1” is no placeholder: those are %2</source>
        <extracomment>%1: what somebody typed, &quot;{volume}&quot;; %2: &quot;{backup-id}, {date}&quot;</extracomment>
        <translation>„%1“ ist kein Platzhalter: Möglich sind %2</translation>
    </message>
    <message>
        <source>%1 is in another state than Available: FSx does not copy it.</source>
        <translation>%1 hat nicht den Status „Verfügbar“: FSx kopiert es nicht.</translation>
    </message>
    <message>
        <source>%1 are in another state than Available: FSx copies none of these.</source>
        <translation>%1 haben nicht den Status „Verfügbar“: FSx kopiert keines davon.</translation>
    </message>
</context>
<context>
    <name>farcopy::estimatetext</name>
    <message>
        <source>No price is known.</source>
        <translation>Es ist kein Preis bekannt.</translation>
    </message>
    <message>
        <source>less than %1 %2</source>
        <extracomment>%1: the least amount of money, %2: currency</extracomment>
        <translation>weniger als %1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: an amount of money, %2: currency</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Unknown. No copy has ended yet from which Farcopy could tell how long these will take.</source>
        <translation>Unbekannt. Noch ist keine Kopie beendet, anhand derer Farcopy die Dauer schätzen könnte.</translation>
    </message>
    <message>
        <source>%1 until all of them have ended, judged by earlier copies and with what runs and waits already.</source>
        <extracomment>%1: &quot;1–2 h&quot;</extracomment>
        <translation>%1, bis alle beendet sind, geschätzt nach früheren Kopien und einschließlich der bereits laufenden und wartenden.</translation>
    </message>
    <message>
        <source>Nothing: the data stays in its Region.</source>
        <translation>Nichts: Die Daten bleiben in ihrer Region.</translation>
    </message>
    <message>
        <source>At most %1, once, for %2. A copy that turns out incremental moves less, but how much less cannot be known before.</source>
        <extracomment>%1: money, %2: size</extracomment>
        <translation>Höchstens %1, einmalig, für %2. Eine Kopie, die sich als inkrementell erweist, überträgt weniger, aber wie viel weniger, ist im Voraus nicht bekannt.</translation>
    </message>
    <message>
        <source>At most %1 each month, for %2, until the copies are deleted: nothing deletes them by itself.</source>
        <extracomment>%1: money, %2: size</extracomment>
        <translation>Höchstens %1 pro Monat, für %2, bis die Kopien gelöscht werden: Von selbst wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>No price is known for %1.</source>
        <extracomment>%1: Regions</extracomment>
        <translation>Für %1 ist kein Preis bekannt.</translation>
    </message>
    <message>
        <source>The size of one copy is not known: it costs besides.</source>
        <translation>Die Größe einer Kopie ist nicht bekannt: Ihre Kosten kommen hinzu.</translation>
    </message>
    <message>
        <source>The sizes of %1 copies are not known: they cost besides.</source>
        <translation>Die Größen von %1 Kopien sind nicht bekannt: Ihre Kosten kommen hinzu.</translation>
    </message>
    <message>
        <source>Rough list prices as of %1, rounded up, without tax. They come with Farcopy and may be out of date: your AWS bill counts. To use your own, write them into %2.</source>
        <extracomment>%1: a date, %2: path of a file</extracomment>
        <translation>Ungefähre Listenpreise, Stand %1, aufgerundet, ohne Steuern. Sie werden mit Farcopy geliefert und sind eventuell veraltet: Maßgeblich ist Ihre AWS-Rechnung. Um eigene Preise zu verwenden, schreiben Sie sie in %2.</translation>
    </message>
    <message>
        <source>Your own, as of %1, from %2.</source>
        <extracomment>%1: a date, %2: path of a file</extracomment>
        <translation>Ihre eigenen, Stand %1, aus %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2), so the prices of Farcopy are taken.</source>
        <extracomment>%1: path of a file, %2: the system&apos;s words</extracomment>
        <translation>%1 kann nicht gelesen werden (%2), deshalb gelten die Preise von Farcopy.</translation>
    </message>
    <message>
        <source>%1 is not taken: line %2 is no JSON (%3).</source>
        <extracomment>%1: path of a file, %2: number of a line, %3: what a JSON reader says</extracomment>
        <translation>%1 wird nicht übernommen: Zeile %2 ist kein JSON (%3).</translation>
    </message>
    <message>
        <source>%1 is not taken: “%3”, at line %2, is missing or wrong.</source>
        <extracomment>%1: path of a file, %2: number of a line, %3: a member of a JSON document, &quot;groups[2].date&quot;</extracomment>
        <translation>%1 wird nicht übernommen: „%3“ in Zeile %2 fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation>Dauer: %1.</translation>
    </message>
    <message>
        <source>How long it takes is not known yet.</source>
        <translation>Die Dauer ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>What it costs is not known.</source>
        <translation>Die Kosten sind nicht bekannt.</translation>
    </message>
    <message>
        <source>It costs at most %1 to move and %2 a month to keep (a rough estimate).</source>
        <extracomment>%1: money, once; %2: money, each month</extracomment>
        <translation>Die Übertragung kostet höchstens %1 und die Aufbewahrung höchstens %2 pro Monat (grobe Schätzung).</translation>
    </message>
</context>
<context>
    <name>farcopy::notices</name>
    <message>
        <source>About Farcopy</source>
        <translation>Über Farcopy</translation>
    </message>
    <message>
        <source>Lists Amazon FSx backups in every Region of an account, copies them across Regions and shows how they fare.

Nothing is sent but to the service&apos;s endpoints. Licensed under the Apache License 2.0. Amazon FSx is a trademark of Amazon; Farcopy is not affiliated with it.</source>
        <translation>Listet Amazon-FSx-Backups in allen Regionen eines Kontos auf, kopiert sie in andere Regionen und zeigt den Fortschritt.

Daten werden ausschließlich an die Endpunkte des Dienstes gesendet. Lizenziert unter der Apache License 2.0. Amazon FSx ist eine Marke von Amazon; Farcopy steht in keiner Verbindung zu Amazon.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1</source>
        <translation>Die Uhr dieses Computers zeigt %1</translation>
    </message>
    <message>
        <source>The service accepts requests whose time is right to about five minutes. If the time above is wrong, set it in the system&apos;s settings, then refresh.</source>
        <translation>Der Dienst nimmt nur Anfragen an, deren Uhrzeit auf etwa fünf Minuten genau ist. Wenn die Zeit oben falsch ist, stellen Sie sie in den Systemeinstellungen richtig und aktualisieren Sie danach.</translation>
    </message>
    <message>
        <source>Farcopy asks the endpoints of AWS</source>
        <translation>Farcopy fragt die Endpunkte von AWS</translation>
    </message>
    <message>
        <source>Farcopy asks %1 in place of AWS</source>
        <translation>Farcopy fragt %1 anstelle von AWS</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>No environment variable changes proxy, endpoints or certificates: the system&apos;s proxy settings and certificate store are used.</source>
        <translation>Keine Umgebungsvariable ändert Proxy, Endpunkte oder Zertifikate: Es gelten die Proxy-Einstellungen und der Zertifikatsspeicher des Systems.</translation>
    </message>
    <message>
        <source>The environment asks for:
%1

Whatever is not named there follows the system&apos;s settings and the profile.</source>
        <translation>Die Umgebung verlangt:
%1

Für alles, was dort nicht genannt ist, gelten die Einstellungen des Systems und das Profil.</translation>
    </message>
    <message>
        <source>One waiting copy stays in the queue and is sent when its account is open again, or by farcopy status --resume.</source>
        <translation>Eine wartende Kopie bleibt in der Warteschlange und wird gesendet, sobald ihr Konto wieder geöffnet ist, oder mit farcopy status --resume.</translation>
    </message>
    <message>
        <source>%1 waiting copies stay in the queue and are sent when their account is open again, or by farcopy status --resume.</source>
        <translation>%1 wartende Kopien bleiben in der Warteschlange und werden gesendet, sobald ihr Konto wieder geöffnet ist, oder mit farcopy status --resume.</translation>
    </message>
    <message>
        <source>One waiting copy has not been sent and will not be started.</source>
        <translation>Eine wartende Kopie wurde nicht gesendet und wird nicht gestartet.</translation>
    </message>
    <message>
        <source>%1 waiting copies have not been sent and will not be started.</source>
        <translation>%1 wartende Kopien wurden nicht gesendet und werden nicht gestartet.</translation>
    </message>
    <message>
        <source>One running copy goes on at FSx and is listed when you come back.</source>
        <translation>Eine begonnene Kopie läuft bei FSx weiter und ist aufgelistet, wenn Sie zurückkehren.</translation>
    </message>
    <message>
        <source>%1 running copies go on at FSx and are listed when you come back.</source>
        <translation>%1 begonnene Kopien laufen bei FSx weiter und sind aufgelistet, wenn Sie zurückkehren.</translation>
    </message>
    <message>
        <source>Copies are not finished</source>
        <translation>Kopien sind noch nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>&amp;Remember my answer</source>
        <translation>Antwort &amp;merken</translation>
    </message>
    <message>
        <source>In the notification area Farcopy goes on with all of them.</source>
        <translation>Im Infobereich führt Farcopy alle weiter.</translation>
    </message>
    <message>
        <source>&amp;Go on there</source>
        <translation>Dort &amp;weiterführen</translation>
    </message>
    <message>
        <source>One copy is not accepted yet: whether FSx has taken it is found out when its account is open again, or by farcopy status --resume.</source>
        <translation>Eine Kopie ist noch nicht angenommen: Ob FSx sie übernommen hat, stellt sich heraus, sobald ihr Konto wieder geöffnet ist, oder mit farcopy status --resume.</translation>
    </message>
    <message>
        <source>%1 copies are not accepted yet: whether FSx has taken them is found out when their account is open again, or by farcopy status --resume.</source>
        <translation>%1 Kopien sind noch nicht angenommen: Ob FSx sie übernommen hat, stellt sich heraus, sobald ihr Konto wieder geöffnet ist, oder mit farcopy status --resume.</translation>
    </message>
    <message>
        <source>One copy is not accepted yet: whether FSx has taken it is found out when the queue is resumed.</source>
        <translation>Eine Kopie ist noch nicht angenommen: Ob FSx sie übernommen hat, stellt sich heraus, wenn die Warteschlange fortgesetzt wird.</translation>
    </message>
    <message>
        <source>%1 copies are not accepted yet: whether FSx has taken them is found out when the queue is resumed.</source>
        <translation>%1 Kopien sind noch nicht angenommen: Ob FSx sie übernommen hat, stellt sich heraus, wenn die Warteschlange fortgesetzt wird.</translation>
    </message>
    <message>
        <source>One copy is not accepted yet: it goes on if FSx has taken it, and is not asked for again.</source>
        <translation>Eine Kopie ist noch nicht angenommen: Sie läuft weiter, falls FSx sie übernommen hat, und wird nicht erneut angefragt.</translation>
    </message>
    <message>
        <source>%1 copies are not accepted yet: those go on that FSx has taken, and the others are not asked for again.</source>
        <translation>%1 Kopien sind noch nicht angenommen: Die von FSx übernommenen laufen weiter, die übrigen werden nicht erneut angefragt.</translation>
    </message>
    <message>
        <source>One waiting copy stays in the queue. The queue is paused and stays so until it is resumed, here or by farcopy status --resume.</source>
        <translation>Eine wartende Kopie bleibt in der Warteschlange. Die Warteschlange ist angehalten und bleibt es, bis sie fortgesetzt wird: hier oder mit farcopy status --resume.</translation>
    </message>
    <message>
        <source>%1 waiting copies stay in the queue. The queue is paused and stays so until it is resumed, here or by farcopy status --resume.</source>
        <translation>%1 wartende Kopien bleiben in der Warteschlange. Die Warteschlange ist angehalten und bleibt es, bis sie fortgesetzt wird: hier oder mit farcopy status --resume.</translation>
    </message>
</context>
<context>
    <name>farcopy::text</name>
    <message>
        <source>about %1 min</source>
        <translation>ca. %1 min</translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <comment>a range</comment>
        <translation>%1–%2 min</translation>
    </message>
    <message>
        <source>up to %1 min</source>
        <translation>max. %1 min</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>ca. %1 h</translation>
    </message>
    <message>
        <source>%1–%2 h</source>
        <comment>a range</comment>
        <translation>%1–%2 h</translation>
    </message>
    <message>
        <source>up to %1 h</source>
        <translation>max. %1 h</translation>
    </message>
    <message>
        <source>about %1 d</source>
        <translation>ca. %1 Tage</translation>
    </message>
    <message>
        <source>%1–%2 d</source>
        <comment>a range</comment>
        <translation>%1–%2 Tage</translation>
    </message>
    <message>
        <source>up to %1 d</source>
        <translation>max. %1 Tage</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>years</comment>
        <translation>%1 J.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: state of a backup, %2: its progress, as in &quot;Copying 41 %&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <extracomment>part and whole of a copy in the same unit: &quot;0.5 of 1.2 TiB&quot;</extracomment>
        <translation>%1 von %2 %3</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a time to come</comment>
        <translation>%1 voraus</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>less than 1 min</source>
        <translation>unter 1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 Tage %2 h</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>Wird erstellt</translation>
    </message>
    <message>
        <source>Transferring</source>
        <translation>Wird übertragen</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Wird kopiert</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>User-initiated</source>
        <translation>Vom Benutzer initiiert</translation>
    </message>
    <message>
        <source>1 backup</source>
        <translation>1 Backup</translation>
    </message>
    <message>
        <source>%1 backups</source>
        <translation>%1 Backups</translation>
    </message>
    <message>
        <source>The backup was not found</source>
        <translation>Das Backup wurde nicht gefunden</translation>
    </message>
    <message>
        <source>FSx in {region} found no such backup in the source Region. It said: {words}</source>
        <translation>FSx in {region} hat in der Quellregion kein solches Backup gefunden. Meldung von FSx: {words}</translation>
    </message>
    <message>
        <source>It was deleted, or its retention ended, after the list was read.</source>
        <translation>Nach dem Einlesen der Liste wurde das Backup gelöscht, oder seine Aufbewahrungsdauer ist abgelaufen.</translation>
    </message>
    <message>
        <source>Refresh the list and choose the backup again.</source>
        <translation>Aktualisieren Sie die Liste und wählen Sie das Backup erneut aus.</translation>
    </message>
    <message>
        <source>Refresh list</source>
        <translation>Liste aktualisieren</translation>
    </message>
    <message>
        <source>The backup is still being copied</source>
        <translation>Das Backup wird noch kopiert</translation>
    </message>
    <message>
        <source>FSx does not change or delete a backup while it is being copied, and for a short while after.</source>
        <translation>FSx kann ein Backup nicht ändern oder löschen, solange es kopiert wird, und auch kurze Zeit danach noch nicht.</translation>
    </message>
    <message>
        <source>A copy of it is running, perhaps one that somebody else started.</source>
        <translation>Eine Kopie des Backups läuft gerade; vielleicht hat jemand anderes sie gestartet.</translation>
    </message>
    <message>
        <source>Wait until the copy has ended, then try again.</source>
        <translation>Warten Sie, bis die Kopie beendet ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>A copy of the backup is under way</source>
        <translation>Eine Kopie des Backups läuft gerade</translation>
    </message>
    <message>
        <source>FSx does not take this request while the backup is being copied. It said: {words}</source>
        <translation>FSx nimmt diese Anfrage nicht an, solange das Backup kopiert wird. Meldung von FSx: {words}</translation>
    </message>
    <message>
        <source>FSx did not accept the request</source>
        <translation>FSx hat die Anfrage nicht akzeptiert</translation>
    </message>
    <message>
        <source>FSx in {region} refused {operation} without naming a more exact reason. It said: {words}</source>
        <translation>FSx in {region} hat {operation} abgelehnt, ohne einen genaueren Grund zu nennen. Meldung von FSx: {words}</translation>
    </message>
    <message>
        <source>Some backups cannot be copied: those of file systems with Intelligent-Tiering storage and of FlexGroup volumes, for instance. A value of the request may also be wrong.</source>
        <translation>Manche Backups können nicht kopiert werden, zum Beispiel die von Dateisystemen mit Intelligent-Tiering-Speicher und die von FlexGroup-Volumes. Möglicherweise ist auch ein Wert der Anfrage falsch.</translation>
    </message>
    <message>
        <source>Read what the service said, change the copy accordingly and try again. Sending the same request again does not help.</source>
        <translation>Lesen Sie die Meldung des Dienstes, ändern Sie die Kopie entsprechend und versuchen Sie es erneut. Dieselbe Anfrage noch einmal zu senden, hilft nicht.</translation>
    </message>
    <message>
        <source>The request does not match an earlier one</source>
        <translation>Die Anfrage passt nicht zu einer früheren</translation>
    </message>
    <message>
        <source>FSx already has a request with the same token but with other values. The value that differs: {parameter}.</source>
        <translation>FSx hat bereits eine Anfrage mit demselben Token, aber mit anderen Werten. Abweichender Wert: {parameter}.</translation>
    </message>
    <message>
        <source>A request was sent, and its key, tags or Region were changed before it was sent again.</source>
        <translation>Eine Anfrage wurde gesendet, und ihr Schlüssel, ihre Tags oder ihre Region wurden geändert, bevor sie erneut gesendet wurde.</translation>
    </message>
    <message>
        <source>Look in the destination Region whether the earlier copy was made. If it was not, retry: the copy is then sent with a new token.</source>
        <translation>Sehen Sie in der Zielregion nach, ob die frühere Kopie erstellt wurde. Falls nicht, versuchen Sie es erneut: Die Kopie wird dann mit einem neuen Token gesendet.</translation>
    </message>
    <message>
        <source>Retry with a new token</source>
        <translation>Mit neuem Token wiederholen</translation>
    </message>
    <message>
        <source>The destination has no Multi-AZ Windows file systems</source>
        <translation>Am Ziel gibt es keine Multi-AZ-Windows-Dateisysteme</translation>
    </message>
    <message>
        <source>This is a backup of a Multi-AZ Windows file system, and a copy in {region} could not be restored. FSx said: {words}</source>
        <translation>Dieses Backup stammt von einem Multi-AZ-Windows-Dateisystem, und eine Kopie in {region} könnte nicht wiederhergestellt werden. Meldung von FSx: {words}</translation>
    </message>
    <message>
        <source>FSx for Windows File Server is not offered as Multi-AZ in that Region.</source>
        <translation>FSx for Windows File Server wird in dieser Region nicht als Multi-AZ angeboten.</translation>
    </message>
    <message>
        <source>Choose another destination Region.</source>
        <translation>Wählen Sie eine andere Zielregion.</translation>
    </message>
    <message>
        <source>Choose another Region…</source>
        <translation>Andere Region auswählen…</translation>
    </message>
    <message>
        <source>The service had an internal error</source>
        <translation>Im Dienst ist ein interner Fehler aufgetreten</translation>
    </message>
    <message>
        <source>The service in {region} could not carry out {operation}. It said: {words}</source>
        <translation>Der Dienst in {region} konnte {operation} nicht ausführen. Meldung des Dienstes: {words}</translation>
    </message>
    <message>
        <source>The fault is on the side of AWS. Several attempts were made before giving up.</source>
        <translation>Der Fehler liegt bei AWS. Es wurden mehrere Versuche unternommen, bevor abgebrochen wurde.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. A copy is sent again with the same token, so it is never made twice. If it goes on, see the AWS Health Dashboard.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut. Eine Kopie wird wieder mit demselben Token gesendet und deshalb nie doppelt erstellt. Wenn der Fehler bestehen bleibt, sehen Sie im AWS Health Dashboard nach.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The destination key cannot be used</source>
        <translation>Der Schlüssel des Ziels kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>FSx in {region} cannot encrypt the copy with the chosen KMS key. It said: {words}</source>
        <translation>FSx in {region} kann die Kopie nicht mit dem gewählten KMS-Schlüssel verschlüsseln. Meldung von FSx: {words}</translation>
    </message>
    <message>
        <source>The key does not exist in that Region, is disabled or waiting for deletion, is no symmetric encryption key, or you may not create a grant on it (kms:CreateGrant).</source>
        <translation>Den Schlüssel gibt es in dieser Region nicht, er ist deaktiviert oder zur Löschung vorgemerkt, er ist kein symmetrischer Verschlüsselungsschlüssel, oder Sie dürfen keinen Grant dafür erstellen (kms:CreateGrant).</translation>
    </message>
    <message>
        <source>Choose another key of the destination Region, or enable this one in KMS and try again.</source>
        <translation>Wählen Sie einen anderen Schlüssel der Zielregion, oder aktivieren Sie diesen in KMS und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Choose another key…</source>
        <translation>Anderen Schlüssel auswählen…</translation>
    </message>
    <message>
        <source>The source Region is not valid here</source>
        <translation>Die Quellregion ist hier nicht gültig</translation>
    </message>
    <message>
        <source>FSx in {region} cannot copy from the Region that was named as the source. It said: {words}</source>
        <translation>FSx in {region} kann nicht aus der Region kopieren, die als Quelle angegeben wurde. Meldung von FSx: {words}</translation>
    </message>
    <message>
        <source>Copies work only within one partition: not between the commercial, China and GovCloud Regions. Or the account has not enabled one of the two Regions.</source>
        <translation>Kopien sind nur innerhalb einer Partition möglich, also nicht zwischen den kommerziellen Regionen, China und GovCloud. Oder das Konto hat eine der beiden Regionen nicht aktiviert.</translation>
    </message>
    <message>
        <source>Choose a destination in the same partition as the backup, and check that both Regions are enabled for the account.</source>
        <translation>Wählen Sie ein Ziel in der Partition des Backups und prüfen Sie, ob beide Regionen für das Konto aktiviert sind.</translation>
    </message>
    <message>
        <source>The key of the source backup cannot be used</source>
        <translation>Der Schlüssel des Quell-Backups kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The backup is encrypted with a KMS key that FSx cannot use for you, so it cannot be read. FSx said: {words}</source>
        <translation>Das Backup ist mit einem KMS-Schlüssel verschlüsselt, den FSx nicht für Sie verwenden kann. Deshalb kann es nicht gelesen werden. Meldung von FSx: {words}</translation>
    </message>
    <message>
        <source>That key is disabled or waiting for deletion, or you lack kms:Decrypt or kms:CreateGrant on it.</source>
        <translation>Dieser Schlüssel ist deaktiviert oder zur Löschung vorgemerkt, oder Ihnen fehlt dafür kms:Decrypt oder kms:CreateGrant.</translation>
    </message>
    <message>
        <source>In the source Region, enable the key or cancel its deletion in KMS, or ask its owner for access. Then try again.</source>
        <translation>Aktivieren Sie den Schlüssel in der Quellregion, brechen Sie seine Löschung in KMS ab oder bitten Sie seinen Besitzer um Zugriff. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The backup is not available yet</source>
        <translation>Das Backup ist noch nicht verfügbar</translation>
    </message>
    <message>
        <source>Only a backup with the status Available can be copied. FSx said: {words}</source>
        <translation>Nur ein Backup mit dem Status „Verfügbar“ kann kopiert werden. Meldung von FSx: {words}</translation>
    </message>
    <message>
        <source>It is still being made or copied, or it has failed.</source>
        <translation>Es wird noch erstellt oder kopiert, oder es ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Refresh the list, and copy it as soon as its status is Available. A failed backup cannot be copied.</source>
        <translation>Aktualisieren Sie die Liste und kopieren Sie das Backup, sobald es den Status „Verfügbar“ hat. Ein fehlgeschlagenes Backup kann nicht kopiert werden.</translation>
    </message>
    <message>
        <source>FSx cannot do this with the backup</source>
        <translation>FSx kann dies mit dem Backup nicht tun</translation>
    </message>
    <message>
        <source>FSx in {region} does not support {operation} for this resource. It said: {words}</source>
        <translation>FSx in {region} unterstützt {operation} für diese Ressource nicht. Meldung von FSx: {words}</translation>
    </message>
    <message>
        <source>Backups of Intelligent-Tiering file systems and of FlexGroup volumes cannot be copied, and a backup that AWS Backup manages may be refused.</source>
        <translation>Backups von Dateisystemen mit Intelligent-Tiering-Speicher und von FlexGroup-Volumes können nicht kopiert werden, und ein von AWS Backup verwaltetes Backup wird eventuell abgelehnt.</translation>
    </message>
    <message>
        <source>Copy such a backup with the service that manages it, or leave it out.</source>
        <translation>Kopieren Sie ein solches Backup mit dem Dienst, der es verwaltet, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Too many copies are running to this Region</source>
        <translation>In diese Region laufen zu viele Kopien</translation>
    </message>
    <message>
        <source>{region} takes no further copy now: five at a time is the limit of an account and destination Region, or of an ONTAP volume, Region and key.</source>
        <translation>In {region} wird derzeit keine weitere Kopie angenommen: Fünf gleichzeitig sind das Limit je Konto und Zielregion oder je ONTAP-Volume, Region und Schlüssel.</translation>
    </message>
    <message>
        <source>Copies that other people and programs started count as well.</source>
        <translation>Kopien, die andere Personen und Programme gestartet haben, zählen mit.</translation>
    </message>
    <message>
        <source>Nothing needs to be done in Farcopy&apos;s queue: the copy starts when a running one ends. Elsewhere, try again later.</source>
        <translation>In der Warteschlange von Farcopy müssen Sie nichts tun: Die Kopie beginnt, sobald eine laufende endet. Andernfalls versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The Region holds as many backups as allowed</source>
        <translation>Die Region enthält so viele Backups wie erlaubt</translation>
    </message>
    <message>
        <source>The account has reached its quota of {quota} in {region}. Copies count against it.</source>
        <translation>Das Konto hat in {region} sein Kontingent für {quota} ausgeschöpft. Kopien werden darauf angerechnet.</translation>
    </message>
    <message>
        <source>A copy has no retention: it stays until somebody deletes it. The quotas to begin with: Windows and Lustre 500 (L-E94C1C19, L-CD5E0524), OpenZFS and ONTAP 10,000 (L-DD0F7417, L-C431DBA3).</source>
        <translation>Eine Kopie hat keine Aufbewahrungsdauer: Sie bleibt, bis jemand sie löscht. Die anfänglichen Kontingente: Windows und Lustre 500 (L-E94C1C19, L-CD5E0524), OpenZFS und ONTAP 10.000 (L-DD0F7417, L-C431DBA3).</translation>
    </message>
    <message>
        <source>Delete backups there that are no longer needed, ask for a higher quota, or copy to another Region. Copies that this quota has stopped go on when you retry one of them.</source>
        <translation>Löschen Sie dort nicht mehr benötigte Backups, beantragen Sie ein höheres Kontingent oder kopieren Sie in eine andere Region. Kopien, die dieses Kontingent gestoppt hat, werden fortgesetzt, sobald Sie eine davon wiederholen.</translation>
    </message>
    <message>
        <source>Open quota page</source>
        <translation>Kontingentseite öffnen</translation>
    </message>
    <message>
        <source>The copy would have too many tags</source>
        <translation>Die Kopie hätte zu viele Tags</translation>
    </message>
    <message>
        <source>A backup can have 50 tags. Those of the source and the new ones together are more.</source>
        <translation>Ein Backup kann 50 Tags haben. Die Tags der Quelle und die neuen sind zusammen mehr.</translation>
    </message>
    <message>
        <source>With “Copy tags” both sets are merged; a key that stands in both counts once.</source>
        <translation>Mit „Tags der Quelle kopieren“ werden beide zusammengeführt; ein Schlüssel, der in beiden vorkommt, zählt nur einmal.</translation>
    </message>
    <message>
        <source>Remove some of the new tags, or do not copy those of the source.</source>
        <translation>Entfernen Sie einige der neuen Tags oder kopieren Sie die Tags der Quelle nicht mit.</translation>
    </message>
    <message>
        <source>Edit tags…</source>
        <translation>Tags bearbeiten…</translation>
    </message>
    <message>
        <source>A quota of the account is used up</source>
        <translation>Ein Kontingent des Kontos ist ausgeschöpft</translation>
    </message>
    <message>
        <source>FSx in {region} names the limit {limit}. It said: {words}</source>
        <translation>FSx in {region} nennt das Limit {limit}. Meldung von FSx: {words}</translation>
    </message>
    <message>
        <source>The account may have no more of this in that Region.</source>
        <translation>Mehr davon ist dem Konto in dieser Region nicht erlaubt.</translation>
    </message>
    <message>
        <source>Free some of it, or ask for a higher quota. Copies that it has stopped go on when you retry one of them.</source>
        <translation>Geben Sie etwas davon frei oder beantragen Sie ein höheres Kontingent. Kopien, die es gestoppt hat, werden fortgesetzt, sobald Sie eine davon wiederholen.</translation>
    </message>
    <message>
        <source>The keychain cannot be reached</source>
        <translation>Der Schlüsselbund ist nicht erreichbar</translation>
    </message>
    <message>
        <source>{own}</source>
        <translation>{own}</translation>
    </message>
    <message>
        <source>No keychain service runs in this session, or none is installed (on Linux: libsecret with GNOME Keyring or KWallet).</source>
        <translation>In dieser Sitzung läuft kein Schlüsselbunddienst, oder es ist keiner installiert (unter Linux: libsecret mit GNOME Keyring oder KWallet).</translation>
    </message>
    <message>
        <source>Start or unlock it and try again, or enter the access key for this session only.</source>
        <translation>Starten oder entsperren Sie ihn und versuchen Sie es erneut, oder geben Sie den Zugriffsschlüssel nur für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>Choose account…</source>
        <translation>Konto auswählen…</translation>
    </message>
    <message>
        <source>The keychain did not let Farcopy in</source>
        <translation>Der Schlüsselbund hat Farcopy keinen Zugriff gewährt</translation>
    </message>
    <message>
        <source>The keychain is locked, or the question to unlock it was dismissed.</source>
        <translation>Der Schlüsselbund ist gesperrt, oder die Aufforderung zum Entsperren wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>Der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>It may be asking for its password in another window, perhaps behind this one.</source>
        <translation>Vielleicht fragt er in einem anderen Fenster nach seinem Passwort, möglicherweise hinter diesem.</translation>
    </message>
    <message>
        <source>Answer it, then try again.</source>
        <translation>Geben Sie das Passwort ein und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keychain is locked, or the entry was deleted; the system does not say which. A key for one session only is gone when Farcopy ends.</source>
        <translation>Der Schlüsselbund ist gesperrt, oder der Eintrag wurde gelöscht; das System gibt nicht an, was zutrifft. Ein Schlüssel nur für eine Sitzung ist nach dem Beenden von Farcopy nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The secret is too long</source>
        <translation>Der geheime Schlüssel ist zu lang</translation>
    </message>
    <message>
        <source>Access keys and session tokens are much shorter; something else was pasted along.</source>
        <translation>Zugriffsschlüssel und Sitzungs-Token sind viel kürzer; es wurde etwas anderes mit eingefügt.</translation>
    </message>
    <message>
        <source>Enter the access key again.</source>
        <translation>Geben Sie den Zugriffsschlüssel erneut ein.</translation>
    </message>
    <message>
        <source>A part of the secret is missing</source>
        <translation>Ein Teil des geheimen Schlüssels fehlt</translation>
    </message>
    <message>
        <source>Secrets of more than 2,560 bytes are kept in several entries of the keychain, and one of them is not as it was written.</source>
        <translation>Geheime Schlüssel mit mehr als 2.560 Bytes werden in mehreren Einträgen des Schlüsselbunds gespeichert, und einer davon ist nicht mehr so, wie er geschrieben wurde.</translation>
    </message>
    <message>
        <source>Enter the access key again; that puts all of them right.</source>
        <translation>Geben Sie den Zugriffsschlüssel erneut ein; damit sind alle Einträge wieder in Ordnung.</translation>
    </message>
    <message>
        <source>The old entry is still in the keychain</source>
        <translation>Der alte Eintrag ist noch im Schlüsselbund</translation>
    </message>
    <message>
        <source>The access key works under its new name; the keychain did not let go of the old one.</source>
        <translation>Der Zugriffsschlüssel funktioniert unter seinem neuen Namen; den alten Eintrag hat der Schlüsselbund nicht gelöscht.</translation>
    </message>
    <message>
        <source>Remove the old entry with the program that manages your keychain.</source>
        <translation>Entfernen Sie den alten Eintrag mit dem Programm, das Ihren Schlüsselbund verwaltet.</translation>
    </message>
    <message>
        <source>The settings cannot be written</source>
        <translation>Die Einstellungen können nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The disk is full, or the file of the settings may not be written to.</source>
        <translation>Der Datenträger ist voll, oder in die Datei der Einstellungen darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Make room, or see to the file&apos;s permissions, then try again.</source>
        <translation>Schaffen Sie Platz oder prüfen Sie die Berechtigungen der Datei, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The access key was not replaced</source>
        <translation>Der Zugriffsschlüssel wurde nicht ersetzt</translation>
    </message>
    <message>
        <source>A new key is tested before it takes the place of the old one, which was kept.</source>
        <translation>Ein neuer Schlüssel wird getestet, bevor er den alten ersetzt; der alte blieb erhalten.</translation>
    </message>
    <message>
        <source>Enter the new key again, or keep it without the test.</source>
        <translation>Geben Sie den neuen Schlüssel erneut ein oder speichern Sie ihn ohne Test.</translation>
    </message>
    <message>
        <source>The file of access keys cannot be read</source>
        <translation>Die Datei mit Zugriffsschlüsseln kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Farcopy takes files as the AWS console offers them for download when a key is made.</source>
        <translation>In der Datei wurde nichts geändert. Farcopy liest Dateien, wie sie die AWS-Konsole beim Erstellen eines Schlüssels zum Herunterladen anbietet.</translation>
    </message>
    <message>
        <source>Choose another file, or enter the access key.</source>
        <translation>Wählen Sie eine andere Datei oder geben Sie den Zugriffsschlüssel ein.</translation>
    </message>
    <message>
        <source>The temporary access key has ended</source>
        <translation>Der temporäre Zugriffsschlüssel ist abgelaufen</translation>
    </message>
    <message>
        <source>Temporary keys are good for some hours and cannot be renewed by themselves.</source>
        <translation>Temporäre Schlüssel gelten einige Stunden und lassen sich nicht von selbst erneuern.</translation>
    </message>
    <message>
        <source>Enter a new one in its place. Waiting copies then go on by themselves.</source>
        <translation>Ersetzen Sie ihn durch einen neuen. Wartende Kopien werden danach automatisch fortgesetzt.</translation>
    </message>
    <message>
        <source>AWS does not take this MFA device</source>
        <translation>AWS akzeptiert dieses MFA-Gerät nicht</translation>
    </message>
    <message>
        <source>The serial number or ARN that was entered with the access key belongs to another user, or is mistyped.</source>
        <translation>Die Seriennummer oder der ARN, die mit dem Zugriffsschlüssel eingegeben wurden, gehören einem anderen Benutzer oder enthalten einen Tippfehler.</translation>
    </message>
    <message>
        <source>Correct it, then try again, or choose another account.</source>
        <translation>Korrigieren Sie die Angabe und versuchen Sie es dann erneut, oder wählen Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>No credentials were found</source>
        <translation>Es wurden keine Anmeldeinformationen gefunden</translation>
    </message>
    <message>
        <source>A profile or the environment names an account without an access key, or the key was taken out.</source>
        <translation>Ein Profil oder die Umgebung nennt ein Konto ohne Zugriffsschlüssel, oder der Schlüssel wurde entfernt.</translation>
    </message>
    <message>
        <source>Choose another account, or enter an access key. Waiting copies then go on by themselves.</source>
        <translation>Wählen Sie ein anderes Konto oder geben Sie einen Zugriffsschlüssel ein. Wartende Kopien werden danach automatisch fortgesetzt.</translation>
    </message>
    <message>
        <source>The access key cannot be sent</source>
        <translation>Der Zugriffsschlüssel kann nicht gesendet werden</translation>
    </message>
    <message>
        <source>A space, a line break or another character that does not belong there was copied along with the key.</source>
        <translation>Mit dem Schlüssel wurde ein Leerzeichen, ein Zeilenumbruch oder ein anderes Zeichen kopiert, das nicht dazugehört.</translation>
    </message>
    <message>
        <source>Another Farcopy has the queue and does not answer</source>
        <translation>Ein anderes Farcopy belegt die Warteschlange und antwortet nicht</translation>
    </message>
    <message>
        <source>It hangs or is stopped, or it runs on another machine that shares the folder.</source>
        <translation>Es hängt oder ist angehalten, oder es läuft auf einem anderen Computer, der denselben Ordner verwendet.</translation>
    </message>
    <message>
        <source>End it, then try again: the queue is taken up where it left it.</source>
        <translation>Beenden Sie es und versuchen Sie es dann erneut: Die Warteschlange wird dort fortgesetzt, wo sie stehen geblieben ist.</translation>
    </message>
    <message>
        <source>It is not sure whose queue this is</source>
        <translation>Es ist nicht sicher, zu welchem Konto diese Warteschlange gehört</translation>
    </message>
    <message>
        <source>Neither STS nor FSx could be asked for the account, and copies are never sent for another one than they were ordered for.</source>
        <translation>Weder STS noch FSx konnte nach dem Konto gefragt werden, und Kopien werden nie für ein anderes Konto gesendet als das, für das sie angefordert wurden.</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>Prüfen Sie die Verbindung und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The account cannot be opened</source>
        <translation>Das Konto kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>What the environment or the profile says about the credentials is not enough to sign a request.</source>
        <translation>Was die Umgebung oder das Profil zu den Anmeldeinformationen angibt, reicht nicht aus, um eine Anfrage zu signieren.</translation>
    </message>
    <message>
        <source>Mend it as said above and try again, or choose another account.</source>
        <translation>Beheben Sie das wie oben beschrieben und versuchen Sie es erneut, oder wählen Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>The role cannot be taken</source>
        <translation>Die Rolle kann nicht übernommen werden</translation>
    </message>
    <message>
        <source>Who may take a role is decided by its trust policy and by the permissions of whoever asks for it.</source>
        <translation>Wer eine Rolle übernehmen darf, bestimmen ihre Vertrauensrichtlinie und die Berechtigungen dessen, der sie anfordert.</translation>
    </message>
    <message>
        <source>Correct the profile, or have the policy changed. Then try again, or choose another account.</source>
        <translation>Korrigieren Sie das Profil oder lassen Sie die Richtlinie ändern. Versuchen Sie es dann erneut oder wählen Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>The credentials could not be fetched</source>
        <translation>Die Anmeldeinformationen konnten nicht abgerufen werden</translation>
    </message>
    <message>
        <source>The profile leaves it to somebody else to give credentials, and that failed.</source>
        <translation>Laut Profil liefert eine andere Stelle die Anmeldeinformationen, und das ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Set it right as said above and try again, or choose another account.</source>
        <translation>Beheben Sie das wie oben beschrieben und versuchen Sie es erneut, oder wählen Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>A sign-in is needed</source>
        <translation>Eine Anmeldung ist nötig</translation>
    </message>
    <message>
        <source>Credentials of this kind cannot be had without a person who confirms it.</source>
        <translation>Anmeldeinformationen dieser Art gibt es nur, wenn eine Person dies bestätigt.</translation>
    </message>
    <message>
        <source>Try again, and answer the question that then comes. Waiting copies go on by themselves.</source>
        <translation>Versuchen Sie es erneut und beantworten Sie die Frage, die dann erscheint. Wartende Kopien werden automatisch fortgesetzt.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>A file with settings cannot be read</source>
        <translation>Eine Datei mit Einstellungen kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Farcopy reads such files and never writes them.</source>
        <translation>In der Datei wurde nichts geändert. Farcopy liest solche Dateien und schreibt sie nie.</translation>
    </message>
    <message>
        <source>Mend the file or its permissions, then try again.</source>
        <translation>Korrigieren Sie die Datei oder ihre Berechtigungen und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The file of certificates cannot be used</source>
        <translation>Die Datei mit Zertifikaten kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>AWS_CA_BUNDLE, or ca_bundle of the profile, names a file that is missing or holds no certificates. Without it no server could be trusted, so nothing was sent.</source>
        <translation>AWS_CA_BUNDLE oder ca_bundle des Profils nennt eine Datei, die fehlt oder keine Zertifikate enthält. Ohne sie wäre kein Server vertrauenswürdig, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Correct the path or remove the setting, then try again.</source>
        <translation>Korrigieren Sie den Pfad oder entfernen Sie die Einstellung, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Show connection…</source>
        <translation>Verbindung anzeigen…</translation>
    </message>
    <message>
        <source>The proxy cannot be used</source>
        <translation>Der Proxy kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>An environment variable names the proxy in a form that is unknown.</source>
        <translation>Eine Umgebungsvariable nennt den Proxy in einer unbekannten Form.</translation>
    </message>
    <message>
        <source>Correct the variable, then start Farcopy again.</source>
        <translation>Korrigieren Sie die Variable und starten Sie Farcopy dann erneut.</translation>
    </message>
    <message>
        <source>There is no such endpoint</source>
        <translation>Diesen Endpunkt gibt es nicht</translation>
    </message>
    <message>
        <source>AWS_ENDPOINT_URL, AWS_USE_FIPS_ENDPOINT, AWS_USE_DUALSTACK_ENDPOINT or the profile ask for an address that does not exist or is not well formed.</source>
        <translation>AWS_ENDPOINT_URL, AWS_USE_FIPS_ENDPOINT, AWS_USE_DUALSTACK_ENDPOINT oder das Profil verlangt eine Adresse, die es nicht gibt oder die nicht korrekt aufgebaut ist.</translation>
    </message>
    <message>
        <source>Correct the setting, or choose another Region.</source>
        <translation>Korrigieren Sie die Einstellung oder wählen Sie eine andere Region.</translation>
    </message>
    <message>
        <source>The Region is not known</source>
        <translation>Die Region ist nicht bekannt</translation>
    </message>
    <message>
        <source>A Region is named like eu-central-1. It may be mistyped, or newer than this version of Farcopy.</source>
        <translation>Regionen haben Namen wie eu-central-1. Der Name enthält vielleicht einen Tippfehler, oder die Region ist neuer als diese Version von Farcopy.</translation>
    </message>
    <message>
        <source>Correct it where it is set, then try again.</source>
        <translation>Korrigieren Sie den Namen dort, wo er festgelegt ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Cancelled after it was sent</source>
        <translation>Nach dem Senden abgebrochen</translation>
    </message>
    <message>
        <source>{operation} was cancelled before an answer came.</source>
        <translation>{operation} wurde abgebrochen, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>The request had already left: the service may have carried it out all the same.</source>
        <translation>Die Anfrage war bereits unterwegs: Der Dienst hat sie möglicherweise trotzdem ausgeführt.</translation>
    </message>
    <message>
        <source>Refresh the list to see what became of it.</source>
        <translation>Aktualisieren Sie die Liste, um zu sehen, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The operation was cancelled before it was done.</source>
        <translation>Der Vorgang wurde abgebrochen, bevor er abgeschlossen war.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Sie haben ihn abgebrochen.</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation>Sie können ihn jederzeit erneut starten.</translation>
    </message>
    <message>
        <source>No answer came after the request was sent</source>
        <translation>Nach dem Senden der Anfrage kam keine Antwort</translation>
    </message>
    <message>
        <source>{region} did not answer {operation} in time, so it is not known whether it was carried out.</source>
        <translation>Aus {region} kam nicht rechtzeitig eine Antwort auf {operation}. Deshalb ist nicht bekannt, ob die Anfrage ausgeführt wurde.</translation>
    </message>
    <message>
        <source>The connection is slow or was interrupted, or the service is busy.</source>
        <translation>Die Verbindung ist langsam oder wurde unterbrochen, oder der Dienst ist ausgelastet.</translation>
    </message>
    <message>
        <source>Try again: a copy is sent with the same token, so it is never made twice.</source>
        <translation>Versuchen Sie es erneut: Eine Kopie wird mit demselben Token gesendet und deshalb nie doppelt erstellt.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine Antwort innerhalb der Frist</translation>
    </message>
    <message>
        <source>{region} did not answer {operation} within the time limit.</source>
        <translation>Aus {region} kam innerhalb der Frist keine Antwort auf {operation}.</translation>
    </message>
    <message>
        <source>The connection is slow or blocked by a firewall or proxy, or the service is busy.</source>
        <translation>Die Verbindung ist langsam oder wird durch eine Firewall oder einen Proxy blockiert, oder der Dienst ist ausgelastet.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Prüfen Sie das Netzwerk und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>Die Verbindung ist abgebrochen</translation>
    </message>
    <message>
        <source>The connection to {region} ended after {operation} was sent and before an answer came. The system said: {words}</source>
        <translation>Die Verbindung zu {region} endete, nachdem {operation} gesendet wurde und bevor eine Antwort kam. Meldung des Systems: {words}</translation>
    </message>
    <message>
        <source>The network was interrupted, or a proxy closed the connection.</source>
        <translation>Das Netzwerk war unterbrochen, oder ein Proxy hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>The service for {region} could not be reached. The system said: {words}</source>
        <translation>Der Dienst in {region} war nicht erreichbar. Meldung des Systems: {words}</translation>
    </message>
    <message>
        <source>This computer is offline, a proxy or firewall is in the way, or the endpoint is wrong.</source>
        <translation>Dieser Computer ist offline, ein Proxy oder eine Firewall blockiert die Verbindung, oder der Endpunkt ist falsch.</translation>
    </message>
    <message>
        <source>Check network, proxy and endpoint, then try again.</source>
        <translation>Prüfen Sie Netzwerk, Proxy und Endpunkt und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>Die Verbindung ist nicht sicher</translation>
    </message>
    <message>
        <source>The certificate of the server for {region} was not accepted. The system said: {words}</source>
        <translation>Das Zertifikat des Servers in {region} wurde nicht akzeptiert. Meldung des Systems: {words}</translation>
    </message>
    <message>
        <source>A proxy of your organisation inspects connections with its own certificate, the clock is wrong, or somebody pretends to be AWS.</source>
        <translation>Ein Proxy Ihrer Organisation prüft Verbindungen mit einem eigenen Zertifikat, die Uhr geht falsch, oder jemand gibt sich als AWS aus.</translation>
    </message>
    <message>
        <source>Have the certificate of your organisation added to the system&apos;s store, or name its file in AWS_CA_BUNDLE. Nothing was sent.</source>
        <translation>Lassen Sie das Zertifikat Ihrer Organisation zum Zertifikatsspeicher des Systems hinzufügen oder geben Sie seine Datei in AWS_CA_BUNDLE an. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The answer cannot be understood</source>
        <translation>Die Antwort ist nicht verständlich</translation>
    </message>
    <message>
        <source>What answered {operation} for {region} is not what the service sends. The problem: {words}</source>
        <translation>Die Antwort auf {operation} in {region} entspricht nicht dem, was der Dienst sendet. Problem: {words}</translation>
    </message>
    <message>
        <source>A proxy or a sign-in page of the network answered in its place, or the endpoint is another service.</source>
        <translation>Ein Proxy oder eine Anmeldeseite des Netzwerks hat anstelle des Dienstes geantwortet, oder der Endpunkt gehört zu einem anderen Dienst.</translation>
    </message>
    <message>
        <source>This computer could not do it</source>
        <translation>Auf diesem Computer ist ein Fehler aufgetreten</translation>
    </message>
    <message>
        <source>A file, the keychain or the system failed: {words}</source>
        <translation>Der Fehler betrifft eine Datei, den Schlüsselbund oder das System: {words}</translation>
    </message>
    <message>
        <source>The file is missing or cannot be read or written, or the disk is full.</source>
        <translation>Die Datei fehlt oder kann nicht gelesen oder geschrieben werden, oder der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Set it right as the message says, then try again.</source>
        <translation>Beheben Sie das, wie es die Meldung angibt, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The service does not allow this</source>
        <translation>Der Dienst erlaubt dies nicht</translation>
    </message>
    <message>
        <source>You are signed in, but {permission} was refused. The service said: {words}</source>
        <translation>Sie sind angemeldet, aber {permission} wurde abgelehnt. Meldung des Dienstes: {words}</translation>
    </message>
    <message>
        <source>A policy of this user, role or organisation does not allow it.</source>
        <translation>Eine Richtlinie dieses Benutzers, dieser Rolle oder dieser Organisation erlaubt es nicht.</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>Melden Sie sich zuerst an</translation>
    </message>
    <message>
        <source>There are no valid credentials for this request. The reason: {words}</source>
        <translation>Für diese Anfrage gibt es keine gültigen Anmeldeinformationen. Grund: {words}</translation>
    </message>
    <message>
        <source>None were found, they have expired, or they were revoked.</source>
        <translation>Es wurden keine gefunden, sie sind abgelaufen, oder sie wurden widerrufen.</translation>
    </message>
    <message>
        <source>Sign in. Waiting copies then go on by themselves.</source>
        <translation>Melden Sie sich an. Wartende Kopien werden danach automatisch fortgesetzt.</translation>
    </message>
    <message>
        <source>The service asks to slow down</source>
        <translation>Der Dienst bittet um weniger Anfragen</translation>
    </message>
    <message>
        <source>{region} takes no more requests now, still so after several attempts. It said: {words}</source>
        <translation>In {region} werden derzeit keine weiteren Anfragen angenommen, auch nach mehreren Versuchen nicht. Meldung des Dienstes: {words}</translation>
    </message>
    <message>
        <source>All programs of the account share one rate of requests.</source>
        <translation>Alle Programme des Kontos teilen sich eine Anfragerate.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Warten Sie eine Minute und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The service failed</source>
        <translation>Im Dienst ist ein Fehler aufgetreten</translation>
    </message>
    <message>
        <source>The service in {region} could not carry out {operation}, still so after several attempts. It said: {words}</source>
        <translation>Der Dienst in {region} konnte {operation} auch nach mehreren Versuchen nicht ausführen. Meldung des Dienstes: {words}</translation>
    </message>
    <message>
        <source>The fault is on the side of AWS, or of a proxy on the way.</source>
        <translation>Der Fehler liegt bei AWS oder bei einem Proxy auf dem Weg dorthin.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. A copy is sent with the same token, so it is never made twice.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut. Eine Kopie wird mit demselben Token gesendet und deshalb nie doppelt erstellt.</translation>
    </message>
    <message>
        <source>FSx could not finish the copy</source>
        <translation>FSx konnte die Kopie nicht abschließen</translation>
    </message>
    <message>
        <source>The copy was started in {region}, and FSx then reported it as failed. It said: {words}</source>
        <translation>Die Kopie wurde in {region} gestartet, und FSx hat sie danach als fehlgeschlagen gemeldet. Meldung von FSx: {words}</translation>
    </message>
    <message>
        <source>A key that was disabled meanwhile, or a source that was deleted, ends a copy. Often the service&apos;s own words are all that is known.</source>
        <translation>Eine Kopie endet, wenn inzwischen ein Schlüssel deaktiviert oder die Quelle gelöscht wurde. Oft ist nur bekannt, was der Dienst selbst meldet.</translation>
    </message>
    <message>
        <source>Check both keys and the source, then try again: that makes a new copy. The failed one stays in the list until it is deleted.</source>
        <translation>Prüfen Sie beide Schlüssel und die Quelle und versuchen Sie es dann erneut: Dabei entsteht eine neue Kopie. Die fehlgeschlagene bleibt in der Liste, bis sie gelöscht wird.</translation>
    </message>
    <message>
        <source>The service refused the request</source>
        <translation>Der Dienst hat die Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>{operation} was refused in {region} with an error that Farcopy does not know. It said: {words}</source>
        <translation>{operation} wurde in {region} mit einem Fehler abgelehnt, den Farcopy nicht kennt. Meldung des Dienstes: {words}</translation>
    </message>
    <message>
        <source>The service&apos;s own words are the best explanation.</source>
        <translation>Die Meldung des Dienstes selbst ist die beste Erklärung.</translation>
    </message>
    <message>
        <source>Act on them, or look the code up in the documentation of the service. The details below help its support.</source>
        <translation>Richten Sie sich danach oder schlagen Sie den Code in der Dokumentation des Dienstes nach. Die Details unten helfen dem Support des Dienstes.</translation>
    </message>
    <message>
        <source>A policy forbids this explicitly</source>
        <translation>Eine Richtlinie verbietet dies ausdrücklich</translation>
    </message>
    <message>
        <source>You are signed in, but {permission} is denied by a policy. The service said: {words}</source>
        <translation>Sie sind angemeldet, aber {permission} wird durch eine Richtlinie verweigert. Meldung des Dienstes: {words}</translation>
    </message>
    <message>
        <source>An explicit deny, in a service control policy or a permissions boundary for instance, is stronger than every permission.</source>
        <translation>Eine ausdrückliche Verweigerung, zum Beispiel in einer Service-Kontrollrichtlinie oder einer Berechtigungsgrenze, hat Vorrang vor jeder Erlaubnis.</translation>
    </message>
    <message>
        <source>Ask the administrator of the organisation to change that policy, or use another account, role or Region.</source>
        <translation>Bitten Sie den Administrator der Organisation, diese Richtlinie zu ändern, oder verwenden Sie ein anderes Konto, eine andere Rolle oder eine andere Region.</translation>
    </message>
    <message>
        <source>Use another account…</source>
        <translation>Anderes Konto verwenden…</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>Eine Berechtigung fehlt</translation>
    </message>
    <message>
        <source>You are signed in, but you may not use {permission}. The service said: {words}</source>
        <translation>Sie sind angemeldet, dürfen aber {permission} nicht ausführen. Meldung des Dienstes: {words}</translation>
    </message>
    <message>
        <source>No policy of this user or role allows the action on this resource.</source>
        <translation>Keine Richtlinie dieses Benutzers oder dieser Rolle erlaubt die Aktion für diese Ressource.</translation>
    </message>
    <message>
        <source>The access key is not known</source>
        <translation>Der Zugriffsschlüssel ist nicht bekannt</translation>
    </message>
    <message>
        <source>{region} does not recognise the access key or session token of this request.</source>
        <translation>Der Dienst in {region} kennt den Zugriffsschlüssel oder das Sitzungs-Token dieser Anfrage nicht.</translation>
    </message>
    <message>
        <source>The key was deleted or deactivated, or mistyped, or it belongs to another partition. A Region that the account has not enabled gives the same answer.</source>
        <translation>Der Schlüssel wurde gelöscht oder deaktiviert, enthält einen Tippfehler oder gehört zu einer anderen Partition. Eine Region, die das Konto nicht aktiviert hat, gibt dieselbe Antwort.</translation>
    </message>
    <message>
        <source>Sign in with a valid key. If other Regions work, enable this one in the account settings.</source>
        <translation>Melden Sie sich mit einem gültigen Schlüssel an. Wenn andere Regionen funktionieren, aktivieren Sie diese Region in den Kontoeinstellungen.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>Die Uhr dieses Computers geht falsch</translation>
    </message>
    <message>
        <source>The service in {region} refused the signature because of its time. It said: {words}</source>
        <translation>Der Dienst in {region} hat die Signatur wegen ihrer Uhrzeit abgelehnt. Meldung des Dienstes: {words}</translation>
    </message>
    <message>
        <source>A signature is valid for about five minutes. The clock of this computer is further off, and the correction by the service&apos;s own time did not help.</source>
        <translation>Eine Signatur gilt etwa fünf Minuten. Die Uhr dieses Computers weicht stärker ab, und die Korrektur anhand der Uhrzeit des Dienstes hat nicht geholfen.</translation>
    </message>
    <message>
        <source>Set date, time and time zone, best automatically by network time. Then try again.</source>
        <translation>Stellen Sie Datum, Uhrzeit und Zeitzone ein, am besten automatisch über das Netzwerk. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Check the clock…</source>
        <translation>Uhrzeit prüfen…</translation>
    </message>
    <message>
        <source>The time of the request was refused</source>
        <translation>Die Uhrzeit der Anfrage wurde abgelehnt</translation>
    </message>
    <message>
        <source>The service in {region} found the request too old or from the future. It said: {words}</source>
        <translation>Für den Dienst in {region} war die Anfrage zu alt oder lag in der Zukunft. Meldung des Dienstes: {words}</translation>
    </message>
    <message>
        <source>The clock of this computer differs from that of AWS by more than five minutes, or the request was held up on its way.</source>
        <translation>Die Uhr dieses Computers weicht um mehr als fünf Minuten von der Uhr von AWS ab, oder die Anfrage wurde unterwegs aufgehalten.</translation>
    </message>
    <message>
        <source>The service does not know the Region</source>
        <translation>Der Dienst kennt die Region nicht</translation>
    </message>
    <message>
        <source>What was asked in {region} is not served there. It said: {words}</source>
        <translation>Die Anfrage in {region} wird dort nicht bearbeitet. Meldung des Dienstes: {words}</translation>
    </message>
    <message>
        <source>The Region’s name is misspelt, or the address that is used in place of AWS serves another one.</source>
        <translation>Der Name der Region ist falsch geschrieben, oder die Adresse, die anstelle von AWS verwendet wird, gehört zu einer anderen Region.</translation>
    </message>
    <message>
        <source>Correct the Region, or the endpoint address if you set one, and try again.</source>
        <translation>Korrigieren Sie die Region oder, falls Sie eine gesetzt haben, die Adresse des Endpunkts und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The access key exists, but the signature made with its secret is wrong.</source>
        <translation>Den Zugriffsschlüssel gibt es, aber die mit dem geheimen Schlüssel erstellte Signatur ist falsch.</translation>
    </message>
    <message>
        <source>The secret access key was mistyped or cut off, or belongs to another access key. A proxy that changes requests has the same effect.</source>
        <translation>Der geheime Zugriffsschlüssel enthält einen Tippfehler, ist abgeschnitten oder gehört zu einem anderen Zugriffsschlüssel. Ein Proxy, der Anfragen verändert, hat dieselbe Wirkung.</translation>
    </message>
    <message>
        <source>The request carried no credentials</source>
        <translation>Die Anfrage enthielt keine Anmeldeinformationen</translation>
    </message>
    <message>
        <source>The service in {region} saw a request without a signature.</source>
        <translation>Der Dienst in {region} hat eine Anfrage ohne Signatur erhalten.</translation>
    </message>
    <message>
        <source>No account is chosen, or a proxy on the way removes the Authorization header.</source>
        <translation>Es ist kein Konto gewählt, oder ein Proxy auf dem Weg entfernt den Header Authorization.</translation>
    </message>
    <message>
        <source>Choose an account or sign in.</source>
        <translation>Wählen Sie ein Konto oder melden Sie sich an.</translation>
    </message>
    <message>
        <source>The signature arrived incomplete</source>
        <translation>Die Signatur kam unvollständig an</translation>
    </message>
    <message>
        <source>The service in {region} could not read the signature. It said: {words}</source>
        <translation>Der Dienst in {region} konnte die Signatur nicht lesen. Meldung des Dienstes: {words}</translation>
    </message>
    <message>
        <source>The access key holds characters that do not belong there, a space or a line break for instance, or a proxy changes the headers.</source>
        <translation>Der Zugriffsschlüssel enthält Zeichen, die nicht dazugehören, zum Beispiel ein Leerzeichen oder einen Zeilenumbruch, oder ein Proxy verändert die Header.</translation>
    </message>
    <message>
        <source>Enter the access key again, without spaces before or after it.</source>
        <translation>Geben Sie den Zugriffsschlüssel erneut ein, ohne Leerzeichen davor oder danach.</translation>
    </message>
    <message>
        <source>The session has expired</source>
        <translation>Die Sitzung ist abgelaufen</translation>
    </message>
    <message>
        <source>The temporary credentials are no longer valid.</source>
        <translation>Die temporären Anmeldeinformationen sind nicht mehr gültig.</translation>
    </message>
    <message>
        <source>Session tokens live for some hours only.</source>
        <translation>Sitzungs-Token gelten nur einige Stunden.</translation>
    </message>
    <message>
        <source>Sign in again. Waiting copies then go on by themselves, and running ones are not touched.</source>
        <translation>Melden Sie sich erneut an. Wartende Kopien werden danach automatisch fortgesetzt, laufende sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Erneut anmelden…</translation>
    </message>
    <message>
        <source>The Region is not enabled for this account</source>
        <translation>Die Region ist für dieses Konto nicht aktiviert</translation>
    </message>
    <message>
        <source>{region} is an opt-in Region, and the account has not enabled it.</source>
        <translation>Bei {region} handelt es sich um eine Opt-in-Region, und das Konto hat sie nicht aktiviert.</translation>
    </message>
    <message>
        <source>Such Regions are off until an administrator enables them in the account settings.</source>
        <translation>Solche Regionen sind ausgeschaltet, bis ein Administrator sie in den Kontoeinstellungen aktiviert.</translation>
    </message>
    <message>
        <source>Enable the Region in the AWS console under “Account”, which can take some minutes, or choose another Region.</source>
        <translation>Aktivieren Sie die Region in der AWS-Konsole unter „Konto“, was einige Minuten dauern kann, oder wählen Sie eine andere Region.</translation>
    </message>
    <message>
        <source>Too many requests in a short time</source>
        <translation>Zu viele Anfragen in kurzer Zeit</translation>
    </message>
    <message>
        <source>The service in {region} asks to slow down, still so after several attempts.</source>
        <translation>Der Dienst in {region} bittet um weniger Anfragen, auch noch nach mehreren Versuchen.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again. Farcopy&apos;s queue does so by itself.</source>
        <translation>Warten Sie eine Minute und versuchen Sie es dann erneut. Die Warteschlange von Farcopy tut das von selbst.</translation>
    </message>
    <message>
        <source>The account&apos;s rate of requests is used up</source>
        <translation>Die Anfragerate des Kontos ist ausgeschöpft</translation>
    </message>
    <message>
        <source>The service in {region} takes no more requests of this account now.</source>
        <translation>Der Dienst in {region} nimmt derzeit keine weiteren Anfragen dieses Kontos an.</translation>
    </message>
    <message>
        <source>The service is not available now</source>
        <translation>Der Dienst ist derzeit nicht verfügbar</translation>
    </message>
    <message>
        <source>The service in {region} cannot answer at the moment, still so after several attempts.</source>
        <translation>Der Dienst in {region} kann im Moment nicht antworten, auch nach mehreren Versuchen nicht.</translation>
    </message>
    <message>
        <source>The fault is on the side of AWS and passes as a rule.</source>
        <translation>Der Fehler liegt bei AWS und geht in der Regel vorüber.</translation>
    </message>
    <message>
        <source>Try again in a few minutes, or see the AWS Health Dashboard.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut oder sehen Sie im AWS Health Dashboard nach.</translation>
    </message>
    <message>
        <source>A value of the request is not allowed</source>
        <translation>Ein Wert der Anfrage ist nicht erlaubt</translation>
    </message>
    <message>
        <source>{operation} was refused because of one of its values: {words}</source>
        <translation>{operation} wurde wegen eines der übergebenen Werte abgelehnt: {words}</translation>
    </message>
    <message>
        <source>The value is too long, too short, or holds characters that are not allowed there.</source>
        <translation>Der Wert ist zu lang oder zu kurz oder enthält Zeichen, die dort nicht erlaubt sind.</translation>
    </message>
    <message>
        <source>Correct the value and try again.</source>
        <translation>Korrigieren Sie den Wert und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The service could not read the request</source>
        <translation>Der Dienst konnte die Anfrage nicht lesen</translation>
    </message>
    <message>
        <source>The service in {region} could not decode {operation}. It said: {words}</source>
        <translation>Der Dienst in {region} konnte {operation} nicht dekodieren. Meldung des Dienstes: {words}</translation>
    </message>
    <message>
        <source>A proxy may change what is sent, or the address is not that of the service.</source>
        <translation>Möglicherweise verändert ein Proxy, was gesendet wird, oder die Adresse ist nicht die des Dienstes.</translation>
    </message>
    <message>
        <source>Check proxy and endpoint. If both are right, please report this as a fault of Farcopy, with the details below.</source>
        <translation>Prüfen Sie Proxy und Endpunkt. Wenn beide stimmen, melden Sie dies bitte mit den Details unten als Fehler von Farcopy.</translation>
    </message>
    <message>
        <source>The service does not know this operation</source>
        <translation>Der Dienst kennt diese Operation nicht</translation>
    </message>
    <message>
        <source>What answers for {region} does not know {operation}.</source>
        <translation>Der Server, der in {region} antwortet, kennt {operation} nicht.</translation>
    </message>
    <message>
        <source>The endpoint in use is not the real service, or an older one.</source>
        <translation>Der verwendete Endpunkt ist nicht der echte Dienst oder eine ältere Version davon.</translation>
    </message>
    <message>
        <source>Check the endpoint (AWS_ENDPOINT_URL, profile), or choose another Region.</source>
        <translation>Prüfen Sie den Endpunkt (AWS_ENDPOINT_URL, Profil) oder wählen Sie eine andere Region.</translation>
    </message>
    <message>
        <source>The resource cannot be tagged or is gone</source>
        <translation>Die Ressource kann keine Tags haben oder ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>FSx in {region} found no such resource, or none that can have tags. It said: {words}</source>
        <translation>FSx in {region} hat keine solche Ressource gefunden oder keine, die Tags haben kann. Meldung von FSx: {words}</translation>
    </message>
    <message>
        <source>It was deleted after the list was read.</source>
        <translation>Sie wurde gelöscht, nachdem die Liste eingelesen wurde.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>The key was not found</source>
        <translation>Der Schlüssel wurde nicht gefunden</translation>
    </message>
    <message>
        <source>KMS in {region} knows no such key or alias.</source>
        <translation>KMS in {region} kennt keinen solchen Schlüssel oder Alias.</translation>
    </message>
    <message>
        <source>Keys belong to one Region: a key of the source Region is not known at the destination. Or the name is mistyped.</source>
        <translation>Schlüssel gehören zu einer bestimmten Region: Ein Schlüssel der Quellregion ist am Ziel nicht bekannt. Oder der Name enthält einen Tippfehler.</translation>
    </message>
    <message>
        <source>Choose a key of the destination Region.</source>
        <translation>Wählen Sie einen Schlüssel der Zielregion.</translation>
    </message>
    <message>
        <source>The key is disabled</source>
        <translation>Der Schlüssel ist deaktiviert</translation>
    </message>
    <message>
        <source>KMS in {region} does not let a disabled key be used.</source>
        <translation>KMS in {region} lässt die Verwendung eines deaktivierten Schlüssels nicht zu.</translation>
    </message>
    <message>
        <source>Somebody disabled it in KMS.</source>
        <translation>Jemand hat ihn in KMS deaktiviert.</translation>
    </message>
    <message>
        <source>Enable it there, or choose another key.</source>
        <translation>Aktivieren Sie ihn dort oder wählen Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>The key is not in a usable state</source>
        <translation>Der Schlüssel ist nicht in einem verwendbaren Zustand</translation>
    </message>
    <message>
        <source>KMS in {region} cannot use the key now. It said: {words}</source>
        <translation>KMS in {region} kann den Schlüssel derzeit nicht verwenden. Meldung von KMS: {words}</translation>
    </message>
    <message>
        <source>It is waiting for deletion or import, or it is made for another use.</source>
        <translation>Er ist zur Löschung vorgemerkt, noch ohne Schlüsselmaterial oder für einen anderen Zweck bestimmt.</translation>
    </message>
    <message>
        <source>Cancel its deletion in KMS, or choose another key.</source>
        <translation>Brechen Sie seine Löschung in KMS ab oder wählen Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>The database was damaged</source>
        <translation>Die Datenbank war beschädigt</translation>
    </message>
    <message>
        <source>The disk failed, power was lost on a disk that does not write when it is told to, or another program changed the file.</source>
        <translation>Der Datenträger ist fehlerhaft, bei einem Stromausfall hatte er Daten trotz Aufforderung noch nicht geschrieben, oder ein anderes Programm hat die Datei geändert.</translation>
    </message>
    <message>
        <source>Compare the queue with the backups that are listed. Delete the damaged file once you miss nothing.</source>
        <translation>Vergleichen Sie die Warteschlange mit den aufgelisteten Backups. Löschen Sie die beschädigte Datei, sobald Sie sicher sind, dass nichts fehlt.</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>Die Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>The disk failed, power was lost on a disk that does not write when it is told to, or another program changed the file. The file was left as it is.</source>
        <translation>Der Datenträger ist fehlerhaft, bei einem Stromausfall hatte er Daten trotz Aufforderung noch nicht geschrieben, oder ein anderes Programm hat die Datei geändert. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Set right what stands in the way, or move the file elsewhere, then start Farcopy again. What is queued until then is forgotten when Farcopy ends.</source>
        <translation>Beseitigen Sie das Hindernis oder verschieben Sie die Datei an einen anderen Ort, und starten Sie Farcopy dann erneut. Was bis dahin in die Warteschlange kommt, geht beim Beenden von Farcopy verloren.</translation>
    </message>
    <message>
        <source>The database is of a newer version of Farcopy</source>
        <translation>Die Datenbank stammt von einer neueren Version von Farcopy</translation>
    </message>
    <message>
        <source>A newer version was used on this computer, and this one cannot read what it wrote.</source>
        <translation>Auf diesem Computer wurde eine neuere Version verwendet; die hier laufende kann deren Daten nicht lesen.</translation>
    </message>
    <message>
        <source>Use the newer version. What is queued in this one is forgotten when it ends.</source>
        <translation>Verwenden Sie die neuere Version. Was in der hier laufenden in die Warteschlange kommt, geht beim Beenden verloren.</translation>
    </message>
    <message>
        <source>The database cannot be written</source>
        <translation>Die Datenbank kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The permissions were changed, the disk was mounted for reading only, or it failed and the system protects it.</source>
        <translation>Die Berechtigungen wurden geändert, der Datenträger wurde schreibgeschützt eingebunden, oder er ist fehlerhaft und wird vom System geschützt.</translation>
    </message>
    <message>
        <source>Make the file and its folder writable, then start Farcopy again. What is queued until then is forgotten when Farcopy ends.</source>
        <translation>Machen Sie die Datei und ihren Ordner beschreibbar und starten Sie Farcopy dann erneut. Was bis dahin in die Warteschlange kommt, geht beim Beenden von Farcopy verloren.</translation>
    </message>
    <message>
        <source>There is no room for the database</source>
        <translation>Für die Datenbank ist kein Platz</translation>
    </message>
    <message>
        <source>Other files fill the disk, or the share of it that is yours.</source>
        <translation>Andere Dateien belegen den Datenträger oder Ihren Anteil daran.</translation>
    </message>
    <message>
        <source>Make room, then try again. No copy is started that could not be written down first.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es dann erneut. Es wird keine Kopie gestartet, die nicht zuvor aufgezeichnet werden konnte.</translation>
    </message>
    <message>
        <source>The database is locked</source>
        <translation>Die Datenbank ist gesperrt</translation>
    </message>
    <message>
        <source>A database tool, a program that makes backups or another Farcopy uses the file for longer than usual.</source>
        <translation>Ein Datenbankwerkzeug, ein Backup-Programm oder ein anderes Farcopy verwendet die Datei länger als üblich.</translation>
    </message>
    <message>
        <source>End that program, then try again. No copy is started that could not be written down first.</source>
        <translation>Beenden Sie dieses Programm und versuchen Sie es dann erneut. Es wird keine Kopie gestartet, die nicht zuvor aufgezeichnet werden konnte.</translation>
    </message>
    <message>
        <source>The database cannot be used</source>
        <translation>Die Datenbank kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>Its folder cannot be made, the file is none of Farcopy&apos;s, the disk failed, or Qt&apos;s driver for SQLite is not installed.</source>
        <translation>Ihr Ordner kann nicht angelegt werden, die Datei gehört nicht zu Farcopy, der Datenträger ist fehlerhaft, oder der SQLite-Treiber von Qt ist nicht installiert.</translation>
    </message>
    <message>
        <source>Set it right as said above, then start Farcopy again. What is queued until then is forgotten when Farcopy ends.</source>
        <translation>Beheben Sie das wie oben beschrieben und starten Sie Farcopy dann erneut. Was bis dahin in die Warteschlange kommt, geht beim Beenden von Farcopy verloren.</translation>
    </message>
    <message>
        <source>It is not known what became of this copy</source>
        <translation>Es ist nicht bekannt, was aus dieser Kopie geworden ist</translation>
    </message>
    <message>
        <source>Its row in the database was damaged, or changed by another program.</source>
        <translation>Ihre Zeile in der Datenbank wurde beschädigt oder von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Look for the copy in the list of {region}. If it is not there, copy the backup again.</source>
        <translation>Suchen Sie die Kopie in der Liste von {region}. Wenn sie dort fehlt, kopieren Sie das Backup erneut.</translation>
    </message>
    <message>
        <source>The volume does not exist any more.</source>
        <translation>Das Volume ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The file system does not exist any more.</source>
        <translation>Das Dateisystem ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The volume exists.</source>
        <translation>Das Volume ist vorhanden.</translation>
    </message>
    <message>
        <source>The file system exists.</source>
        <translation>Das Dateisystem ist vorhanden.</translation>
    </message>
    <message>
        <source>Unlock it: the keychain asks for its password. Or enter the access key for this session only.</source>
        <translation>Entsperren Sie ihn: Der Schlüsselbund fragt nach seinem Passwort. Oder geben Sie den Zugriffsschlüssel nur für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>Unlock keychain…</source>
        <translation>Schlüsselbund entsperren…</translation>
    </message>
    <message>
        <source>Ask your administrator for it, or choose an account that may do it.</source>
        <translation>Bitten Sie Ihren Administrator darum oder wählen Sie ein Konto, das dazu berechtigt ist.</translation>
    </message>
    <message>
        <source>Copy policy</source>
        <translation>Richtlinie kopieren</translation>
    </message>
    <message>
        <source>A profile is missing</source>
        <translation>Ein Profil fehlt</translation>
    </message>
    <message>
        <source>A name is used that stands in none of the files with profiles.</source>
        <translation>Es wird ein Name benutzt, der in keiner der Dateien mit Profilen steht.</translation>
    </message>
    <message>
        <source>The profiles lead in a circle</source>
        <translation>Die Profile führen im Kreis</translation>
    </message>
    <message>
        <source>Each of them takes its credentials from the next one, and the last from the first.</source>
        <translation>Jedes von ihnen nimmt seine Anmeldedaten vom nächsten, und das letzte vom ersten.</translation>
    </message>
    <message>
        <source>The keychain gave no secret for the access key</source>
        <translation>Der Schlüsselbund gab den geheimen Zugriffsschlüssel nicht heraus</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or enter the access key again.</source>
        <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es erneut, oder geben Sie den Zugriffsschlüssel neu ein.</translation>
    </message>
    <message>
        <source>The secret key does not match the access key</source>
        <translation>Der geheime Schlüssel passt nicht zum Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Correct both where they are kept: in Farcopy, in the profile, or in the environment that Farcopy was started in. Then sign in again, or choose another account.</source>
        <translation>Korrigieren Sie beide dort, wo sie stehen: in Farcopy, im Profil oder in der Umgebung, in der Farcopy gestartet wurde. Melden Sie sich dann erneut an, oder wählen Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>A session of “aws login” lasts twelve hours at most, and only the AWS CLI can begin one.</source>
        <translation>Eine Sitzung von „aws login“ dauert höchstens zwölf Stunden, und nur die AWS CLI kann eine beginnen.</translation>
    </message>
    <message>
        <source>Sign in as said above, then try again. Waiting copies go on by themselves.</source>
        <translation>Melden Sie sich an wie oben gesagt, und versuchen Sie es dann erneut. Wartende Kopien gehen von selbst weiter.</translation>
    </message>
    <message>
        <source>A sign-in with the AWS CLI is needed</source>
        <translation>Eine Anmeldung mit der AWS CLI ist nötig</translation>
    </message>
    <message>
        <source>The credentials are of another account now</source>
        <translation>Die Zugangsdaten gehören jetzt zu einem anderen Konto</translation>
    </message>
    <message>
        <source>The profile, or the program that it names, was turned to another account while this one was in use. Copies that run go on at FSx.</source>
        <translation>Das Profil oder das Programm, das es nennt, wurde auf ein anderes Konto umgestellt, während dieses in Gebrauch war. Laufende Kopien gehen bei FSx weiter.</translation>
    </message>
    <message>
        <source>Set it right as said above, then try again. Waiting copies go on by themselves.</source>
        <translation>Stellen Sie es richtig wie oben gesagt, und versuchen Sie es dann erneut. Wartende Kopien gehen von selbst weiter.</translation>
    </message>
    <message>
        <source>The service has a fault</source>
        <translation>Der Dienst ist gestört</translation>
    </message>
</context>
</TS>
