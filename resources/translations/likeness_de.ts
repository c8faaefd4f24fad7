<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Can go on</source>
        <translation>Kann weitergehen</translation>
    </message>
    <message>
        <source>Ended today</source>
        <translation>Heute beendet</translation>
    </message>
    <message>
        <source>Long work goes on while you do something else. One thing that needs the whole computer runs at a time.</source>
        <translation>Lange Arbeiten laufen weiter, während Sie etwas anderes tun. Was den ganzen Computer braucht, läuft eins nach dem anderen.</translation>
    </message>
    <message>
        <source>Nothing runs, and nothing waits to go on.</source>
        <translation>Nichts läuft, und nichts wartet darauf weiterzugehen.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
</context>
<context>
    <name>AddModelPage</name>
    <message>
        <source>Add from a folder or stick…</source>
        <translation>Aus Ordner oder von Stick hinzufügen…</translation>
    </message>
    <message>
        <source>Add one file…</source>
        <translation>Eine Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Base models</source>
        <translation>Grundmodelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Retouched portraits work at once and need none. New, generated portraits are made on top of a base model: add one from a folder, a file or a stick, or download one from the list below.</source>
        <translation>Retuschierte Porträts gelingen sofort und brauchen keines. Neue, erzeugte Porträts entstehen auf einem Grundmodell: Fügen Sie eines aus einem Ordner, einer Datei oder von einem Stick hinzu, oder laden Sie eines aus der Liste unten herunter.</translation>
    </message>
    <message>
        <source>What was begun of {name} is gone.</source>
        <translation>Was von {name} begonnen war, ist entfernt.</translation>
    </message>
    <message>
        <source>{name} is gone.</source>
        <translation>{name} ist entfernt.</translation>
    </message>
    <message>
        <source>{name} is here already, and every file is the same.</source>
        <translation>{name} ist schon da, und jede Datei ist dieselbe.</translation>
    </message>
    <message>
        <source>{name} is ready. Every file was checked.</source>
        <translation>{name} ist bereit. Jede Datei wurde geprüft.</translation>
    </message>
    <message>
        <source>{name} is whole again.</source>
        <translation>{name} ist wieder vollständig.</translation>
    </message>
    <message>
        <source>{name} was converted; its pictures were compared with the original's.</source>
        <translation>{name} wurde umgewandelt; die Bilder wurden mit denen des Originals verglichen.</translation>
    </message>
    <message>
        <source>{name}: every file is as it should be.</source>
        <translation>{name}: Jede Datei ist, wie sie sein soll.</translation>
    </message>
</context>
<context>
    <name>AddingCard</name>
    <message>
        <source>Looking at each photo</source>
        <translation>Jedes Foto wird angesehen</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>Fotos werden gesucht</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping. What is in stays.</source>
        <translation>Wird angehalten. Was schon da ist, bleibt.</translation>
    </message>
    <message>
        <source>The photos that are in stay.</source>
        <translation>Die Fotos, die schon da sind, bleiben.</translation>
    </message>
    <message>
        <source>What you chose meanwhile comes next.</source>
        <translation>Was Sie inzwischen gewählt haben, kommt als Nächstes.</translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <translation>{done} von {of}</translation>
    </message>
</context>
<context>
    <name>AdjustPage</name>
    <message>
        <source>Adjust</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Arrow keys move the brush, Space sets it down and lifts it, plus and minus show it larger.</source>
        <translation>Pfeiltasten bewegen den Pinsel, die Leertaste setzt ihn auf und hebt ihn ab, Plus und Minus zeigen das Bild größer oder kleiner.</translation>
    </message>
    <message>
        <source>Arrow keys move the crop, plus and minus make it closer or wider, Home takes it back.</source>
        <translation>Pfeiltasten bewegen den Ausschnitt, Plus und Minus machen ihn enger oder weiter, Pos1 nimmt ihn zurück.</translation>
    </message>
    <message>
        <source>Getting the photo ready…</source>
        <translation>Foto wird vorbereitet…</translation>
    </message>
    <message>
        <source>Hold C to see how it was made.</source>
        <translation>Halten Sie C gedrückt, um zu sehen, wie es gemacht wurde.</translation>
    </message>
    <message>
        <source>Hold to see how it was made</source>
        <translation>Gedrückt halten: wie es entstand</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Wie es entstand</translation>
    </message>
    <message>
        <source>How it was made: {look}</source>
        <translation>Wie es entstand: {look}</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Ohne Speichern verlassen</translation>
    </message>
    <message>
        <source>Likeness not measured</source>
        <translation>Ähnlichkeit nicht gemessen</translation>
    </message>
    <message>
        <source>Likeness {points}</source>
        <translation>Ähnlichkeit {points}</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved. The version before lies in the bin for a while.</source>
        <translation>Gespeichert. Die vorige Fassung liegt eine Zeit lang im Papierkorb.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>The portrait as it is adjusted: {look}</source>
        <translation>Das angepasste Porträt: {look}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo saving</source>
        <translation>Speichern rückgängig</translation>
    </message>
    <message>
        <source>What you adjusted is not saved.</source>
        <translation>Ihre Anpassungen sind nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>AdjustPanel</name>
    <message>
        <source>Back to how it was made</source>
        <translation>Zurück zum Ausgangsbild</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Näher</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Drag the frame or its corners. The arrow keys move it, plus and minus make it closer or wider.</source>
        <translation>Ziehen Sie den Rahmen oder seine Ecken. Die Pfeiltasten bewegen ihn, Plus und Minus machen ihn enger oder weiter.</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Ränder</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Haar</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Paint over the edge of the hair: strands come out of the photo's own colours.</source>
        <translation>Übermalen Sie den Rand der Haare: Strähnen entstehen aus den Farben des Fotos.</translation>
    </message>
    <message>
        <source>Paint what belongs to the person and was cut away.</source>
        <translation>Malen Sie an, was zur Person gehört und weggeschnitten wurde.</translation>
    </message>
    <message>
        <source>Paint what was left of the old background. The face is not touched.</source>
        <translation>Malen Sie an, was vom alten Hintergrund übrig ist. Das Gesicht bleibt unberührt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Retouch</source>
        <translation>Retusche</translation>
    </message>
    <message>
        <source>Shaping light</source>
        <translation>Formendes Licht</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Größe des Pinsels</translation>
    </message>
    <message>
        <source>The wheel, plus and minus show it larger. By keyboard: arrows move the brush, Space sets it down and lifts it.</source>
        <translation>Das Mausrad, Plus und Minus zeigen das Bild größer oder kleiner. Mit der Tastatur: Pfeile bewegen den Pinsel, die Leertaste setzt ihn auf und hebt ihn ab.</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>What the brush does</source>
        <translation>Was der Pinsel tut</translation>
    </message>
    <message>
        <source>What to adjust</source>
        <translation>Was angepasst wird</translation>
    </message>
</context>
<context>
    <name>AdjustSlider</name>
    <message>
        <source>Home or a double click: as it was made</source>
        <translation>Pos1 oder Doppelklick: wie es entstand</translation>
    </message>
</context>
<context>
    <name>AdvancedPanel</name>
    <message numerus="yes">
        <source>%n key(s) are known.</source>
        <translation>
            <numerusform>%n Schlüssel ist bekannt.</numerusform>
            <numerusform>%n Schlüssel sind bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Schlüssel wechseln</translation>
    </message>
    <message>
        <source>Change the vault's key now</source>
        <translation>Schlüssel des Tresors jetzt wechseln</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n time(s) so far. Happens by itself whenever something is erased.</source>
        <translation>
            <numerusform>Bisher %n-mal gewechselt. Geschieht von selbst, sobald etwas gelöscht wird.</numerusform>
            <numerusform>Bisher %n-mal gewechselt. Geschieht von selbst, sobald etwas gelöscht wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Everything in its vault is encrypted. Move it only with a backup.</source>
        <translation>Alles in seinem Tresor ist verschlüsselt. Ziehen Sie nur mit einer Sicherung um.</translation>
    </message>
    <message>
        <source>Fold away</source>
        <translation>Zuklappen</translation>
    </message>
    <message>
        <source>Happens by itself whenever something is erased. Nothing else changes.</source>
        <translation>Geschieht von selbst, sobald etwas gelöscht wird. Sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Receipts of other computers that are believed</source>
        <translation>Belege anderer Computer, denen vertraut wird</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Show what experts look for</source>
        <translation>Zeigen, was Fachleute suchen</translation>
    </message>
</context>
<context>
    <name>AgreementPanel</name>
    <message numerus="yes">
        <source>%n file(s) that are not needed are left out.</source>
        <translation>
            <numerusform>%n Datei, die nicht gebraucht wird, bleibt weg.</numerusform>
            <numerusform>%n Dateien, die nicht gebraucht werden, bleiben weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that could run a program when opened are left out.</source>
        <translation>
            <numerusform>%n Datei, die beim Öffnen ein Programm starten könnte, bleibt weg.</numerusform>
            <numerusform>%n Dateien, die beim Öffnen ein Programm starten könnten, bleiben weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>A download of {size}.</source>
        <translation>{size} werden heruntergeladen.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Another base model has this name: it would be replaced.</source>
        <translation>Ein anderes Grundmodell hat diesen Namen: Es würde ersetzt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Download it</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>I have read the licence and accept it</source>
        <translation>Ich habe die Lizenz gelesen und nehme sie an</translation>
    </message>
    <message>
        <source>I know that I may use it</source>
        <translation>Ich weiß, dass ich es nutzen darf</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Lizenz: {licence}</translation>
    </message>
    <message>
        <source>Not verified: {what}</source>
        <translation>Nicht geprüft: {what}</translation>
    </message>
    <message>
        <source>Nothing here says under which licence it may be used. Ask whoever gave it to you.</source>
        <translation>Hier steht nicht, unter welcher Lizenz es genutzt werden darf. Fragen Sie, wer es Ihnen gegeben hat.</translation>
    </message>
    <message>
        <source>Pictures for business: {answer}</source>
        <translation>Bilder für geschäftliche Zwecke: {answer}</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Lizenz lesen</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>{size}, pictures of {pixels} pixels.</source>
        <translation>{size}, Bilder mit {pixels} Pixeln.</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Withdraw</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Withdraw: {purpose}</source>
        <translation>Widerrufen: {purpose}</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>What was answered</source>
        <translation>Was geantwortet wurde</translation>
    </message>
    <message>
        <source>Withdraw everything</source>
        <translation>Alles widerrufen</translation>
    </message>
</context>
<context>
    <name>AppearancePanel</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Black on white or white on black, with clear outlines.</source>
        <translation>Schwarz auf Weiß oder Weiß auf Schwarz, mit klaren Umrissen.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Everything else makes room.</source>
        <translation>Alles andere macht Platz.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Nothing fades or slides.</source>
        <translation>Nichts blendet über oder gleitet.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
</context>
<context>
    <name>BackupController</name>
    <message>
        <source>A folder on another disk</source>
        <translation>Ein Ordner auf einem anderen Datenträger</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message numerus="yes">
        <source>%n file(s) of the vault are damaged and were not copied: check the vault in the settings.</source>
        <translation>
            <numerusform>%n Datei des Tresors ist beschädigt und wurde nicht kopiert: Prüfen Sie den Tresor in den Einstellungen.</numerusform>
            <numerusform>%n Dateien des Tresors sind beschädigt und wurden nicht kopiert: Prüfen Sie den Tresor in den Einstellungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup opens with the recovery kit alone, and there is none yet.</source>
        <translation>Eine Sicherung öffnet sich nur mit dem Notfallblatt, und es gibt noch keines.</translation>
    </message>
    <message>
        <source>A copy on another disk, such as a stick, brings everything back when this computer is lost. It is encrypted: it opens with the recovery kit alone.</source>
        <translation>Eine Kopie auf einem anderen Datenträger, etwa einem Stick, bringt alles zurück, wenn dieser Computer verloren geht. Sie ist verschlüsselt: Sie öffnet sich nur mit dem Notfallblatt.</translation>
    </message>
    <message>
        <source>Also brought up to date: backup {numbers}.</source>
        <translation>Auch auf den neuesten Stand gebracht: Sicherung {numbers}.</translation>
    </message>
    <message>
        <source>Back up to a folder…</source>
        <translation>In einen Ordner sichern…</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Wird gesichert…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Backup {number} is read back…</source>
        <translation>Sicherung {number} wird zurückgelesen…</translation>
    </message>
    <message>
        <source>Backup {number} is up to date: {copied} new files ({size}), {kept} were there.</source>
        <translation>Sicherung {number} ist auf dem neuesten Stand: {copied} neue Dateien ({size}), {kept} waren schon da.</translation>
    </message>
    <message numerus="yes">
        <source>Everything was read back and is right: %n file(s).</source>
        <translation>
            <numerusform>Alles wurde zurückgelesen und stimmt: %n Datei.</numerusform>
            <numerusform>Alles wurde zurückgelesen und stimmt: %n Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much was copied</source>
        <translation>Wie viel kopiert wurde</translation>
    </message>
    <message>
        <source>If backup {number} is lost, it is no longer waited for. Whoever finds it cannot open it without the recovery kit.</source>
        <translation>Ist Sicherung {number} verloren, wird nicht mehr auf sie gewartet. Wer sie findet, kann sie ohne das Notfallblatt nicht öffnen.</translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation>Sie ist verloren</translation>
    </message>
    <message>
        <source>Keep it in the list</source>
        <translation>In der Liste behalten</translation>
    </message>
    <message>
        <source>Looking at what is new</source>
        <translation>Neues wird gesucht</translation>
    </message>
    <message>
        <source>Make the kit…</source>
        <translation>Notfallblatt erstellen…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping. The backup before stays whole.</source>
        <translation>Wird angehalten. Die vorige Sicherung bleibt vollständig.</translation>
    </message>
    <message>
        <source>The recovery kit was never tried. Without it nobody opens a backup: type its code back once.</source>
        <translation>Das Notfallblatt wurde nie erprobt. Ohne es öffnet niemand eine Sicherung: Tippen Sie seinen Code einmal ab.</translation>
    </message>
    <message>
        <source>There is no backup yet. Plug in a stick or another disk, and choose a folder on it. Only what is new is copied the next time.</source>
        <translation>Es gibt noch keine Sicherung. Stecken Sie einen Stick oder einen anderen Datenträger ein und wählen Sie einen Ordner darauf. Beim nächsten Mal wird nur Neues kopiert.</translation>
    </message>
    <message>
        <source>Type it back…</source>
        <translation>Abtippen…</translation>
    </message>
    <message numerus="yes">
        <source>What was made in the last %n day(s) is in no backup.</source>
        <translation>
            <numerusform>Was seit %n Tag entstand, ist in keiner Sicherung.</numerusform>
            <numerusform>Was seit %n Tagen entstand, ist in keiner Sicherung.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {of} copied</source>
        <translation>{done} von {of} kopiert</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message numerus="yes">
        <source>%n day(s) old, of {date}</source>
        <translation>
            <numerusform>%n Tag alt, vom {date}</numerusform>
            <numerusform>%n Tage alt, vom {date}</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Back up to it again.</source>
        <translation>Sichern Sie noch einmal dorthin.</translation>
    </message>
    <message>
        <source>Backup {number}: {folder}</source>
        <translation>Sicherung {number}: {folder}</translation>
    </message>
    <message>
        <source>Given up as lost.</source>
        <translation>Als verloren aufgegeben.</translation>
    </message>
    <message>
        <source>It is lost…</source>
        <translation>Sie ist verloren…</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Noch nicht fertig</translation>
    </message>
    <message>
        <source>Not plugged in at the moment.</source>
        <translation>Zurzeit nicht angeschlossen.</translation>
    </message>
    <message>
        <source>Of today, {date}</source>
        <translation>Von heute, {date}</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Zurücklesen</translation>
    </message>
    <message numerus="yes">
        <source>Still holds %n person(s) who were erased here. Plug it in and back up again.</source>
        <translation>
            <numerusform>Enthält noch %n Person, die hier gelöscht wurde. Anschließen und noch einmal sichern.</numerusform>
            <numerusform>Enthält noch %n Personen, die hier gelöscht wurden. Anschließen und noch einmal sichern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time for a new one.</source>
        <translation>Zeit für eine neue.</translation>
    </message>
    <message>
        <source>in a place that this computer does not know</source>
        <translation>an einem Ort, den dieser Computer nicht kennt</translation>
    </message>
</context>
<context>
    <name>BeginPanel</name>
    <message>
        <source>For your first headshot one good photo is enough. It is retouched in seconds, on this computer.</source>
        <translation>Für Ihr erstes Porträt genügt ein gutes Foto. Es wird in Sekunden retuschiert, auf diesem Computer.</translation>
    </message>
    <message>
        <source>Or look at everything first with Noor, whom a computer drew: her sitting is begun in your vault, you walk through the same pages with her photos, and erase her when you have seen enough.</source>
        <translation>Oder sehen Sie sich alles erst mit Noor an, die ein Computer gezeichnet hat: Eine Sitzung für sie wird in Ihrem Tresor begonnen, Sie gehen mit ihren Fotos durch dieselben Seiten und löschen sie, wenn Sie genug gesehen haben.</translation>
    </message>
    <message>
        <source>Try it with a fictional person</source>
        <translation>Mit einer erfundenen Person ausprobieren</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message numerus="yes">
        <source>%n portrait(s) deleted for good.</source>
        <translation>
            <numerusform>%n Porträt endgültig gelöscht.</numerusform>
            <numerusform>%n Porträts endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portrait(s) restored.</source>
        <translation>
            <numerusform>%n Porträt wiederhergestellt.</numerusform>
            <numerusform>%n Porträts wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n portrait(s) for good? They cannot be had back then.</source>
        <translation>
            <numerusform>%n Porträt endgültig löschen? Es lässt sich dann nicht zurückholen.</numerusform>
            <numerusform>%n Porträts endgültig löschen? Sie lassen sich dann nicht zurückholen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>Discarded portraits stay here for a while and can be had back. Then they are gone for good.</source>
        <translation>Verworfene Porträts bleiben eine Zeit lang hier und lassen sich zurückholen. Danach sind sie endgültig weg.</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Alle wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>The bin is empty. A portrait that you discard in Proofs lies here for %n day(s).</source>
        <translation>
            <numerusform>Der Papierkorb ist leer. Ein Porträt, das Sie unter Auswahl verwerfen, bleibt hier %n Tag.</numerusform>
            <numerusform>Der Papierkorb ist leer. Ein Porträt, das Sie unter Auswahl verwerfen, bleibt hier %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>BinTile</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>Endgültig löschen?</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>Jetzt löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Version before an adjustment · {left}</source>
        <translation>Fassung vor einer Anpassung · {left}</translation>
    </message>
</context>
<context>
    <name>BoothPanel</name>
    <message>
        <source>Photo booth</source>
        <translation>Fotobox</translation>
    </message>
    <message>
        <source>The booth has a screen of its own, for guests, without a way to this window. It is not part of this version yet. How long a guest's sitting is kept is set under “How long things are kept”.</source>
        <translation>Die Fotobox hat einen eigenen Bildschirm für Gäste, ohne Weg zu diesem Fenster. Sie gehört noch nicht zu dieser Version. Wie lange die Sitzung eines Gastes aufbewahrt wird, steht unter „Wie lange etwas aufbewahrt wird“.</translation>
    </message>
</context>
<context>
    <name>CameraOffer</name>
    <message>
        <source>It is off until you switch it on, and when you leave this page.</source>
        <translation>Sie ist aus, bis Sie sie einschalten, und wenn Sie diese Seite verlassen.</translation>
    </message>
    <message>
        <source>The camera tells you how to turn, and takes the photo when it is right.</source>
        <translation>Die Kamera sagt Ihnen, wie Sie sich drehen sollen, und nimmt das Foto auf, wenn es stimmt.</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>Kamera verwenden</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>A webcam is not needed: photos of any camera or phone do. Nothing is recorded here.</source>
        <translation>Eine Webcam ist nicht nötig: Fotos jeder Kamera und jedes Telefons genügen. Hier wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Check the camera</source>
        <translation>Kamera prüfen</translation>
    </message>
    <message>
        <source>Chooses another camera.</source>
        <translation>Wählt eine andere Kamera.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Leaves out what is asked for now.</source>
        <translation>Lässt aus, was gerade verlangt wird.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Looks good: the camera works. Nothing was recorded.</source>
        <translation>Sieht gut aus: Die Kamera funktioniert. Nichts wurde aufgezeichnet.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Plug it in and switch it on first.</source>
        <translation>Bitte erst anschließen und einschalten.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Removes the photo that was taken last. Z does the same.</source>
        <translation>Entfernt das zuletzt aufgenommene Foto. Z tut dasselbe.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Something is missing?</source>
        <translation>Fehlt etwas?</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Still missing: {things}</source>
        <translation>Es fehlen noch: {things}</translation>
    </message>
    <message>
        <source>Still missing: {things} and {more} more</source>
        <translation>Es fehlen noch: {things} und {more} weitere</translation>
    </message>
    <message>
        <source>Switches the camera off. Escape does the same.</source>
        <translation>Schaltet die Kamera aus. Escape tut dasselbe.</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>Foto aufnehmen</translation>
    </message>
    <message>
        <source>Takes a photo now. The space bar does the same.</source>
        <translation>Nimmt jetzt ein Foto auf. Die Leertaste tut dasselbe.</translation>
    </message>
    <message>
        <source>This camera is not plugged in at the moment.</source>
        <translation>Diese Kamera ist zurzeit nicht angeschlossen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Letztes zurück</translation>
    </message>
    <message>
        <source>Waiting for the first picture…</source>
        <translation>Warten auf das erste Bild…</translation>
    </message>
    <message>
        <source>{taken} of {wanted} photos</source>
        <translation>{taken} von {wanted} Fotos</translation>
    </message>
</context>
<context>
    <name>CameraWindow</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Likeness: photos</source>
        <translation>Likeness: Fotos</translation>
    </message>
</context>
<context>
    <name>CataloguePanel</name>
    <message>
        <source>Allow downloads from this list</source>
        <translation>Downloads aus dieser Liste erlauben</translation>
    </message>
    <message>
        <source>Base models worth having</source>
        <translation>Empfehlenswerte Grundmodelle</translation>
    </message>
    <message>
        <source>Off by default. When it is on, and only when you press Download, this computer asks huggingface.co for the files of that one base model. The other side sees your internet address and which base model it is; no name, no account, no photo. All else stays off the internet.</source>
        <translation>Standardmäßig aus. Wenn es an ist, und nur wenn Sie auf Herunterladen drücken, fragt dieser Computer bei huggingface.co nach den Dateien dieses einen Grundmodells. Die Gegenseite sieht Ihre Internetadresse und welches Grundmodell es ist; keinen Namen, kein Konto, kein Foto. Alles andere bleibt dem Internet fern.</translation>
    </message>
    <message>
        <source>The list came with Likeness; nothing is looked up on the internet for it.</source>
        <translation>Die Liste kam mit Likeness; für sie wird nichts im Internet nachgesehen.</translation>
    </message>
</context>
<context>
    <name>CatalogueRowWidget</name>
    <message>
        <source>Download {model}</source>
        <translation>{model} herunterladen</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Herunterladen…</translation>
    </message>
    <message>
        <source>Not enough room on the disk</source>
        <translation>Nicht genug Platz auf dem Datenträger</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Suits this computer</source>
        <translation>Passt zu diesem Computer</translation>
    </message>
</context>
<context>
    <name>CheckedCard</name>
    <message>
        <source>A base model is fetched from the internet only if you allow downloads under Settings and ask for one. A process of its own does it, which knows nothing of people or photos.</source>
        <translation>Ein Grundmodell wird nur dann aus dem Internet geholt, wenn Sie Downloads in den Einstellungen erlauben und eines verlangen. Das tut ein eigener Prozess, der von Personen und Fotos nichts weiß.</translation>
    </message>
    <message>
        <source>A process was started just now and asked. Held: {barriers}.</source>
        <translation>Eben wurde ein Prozess gestartet und befragt. Es hielten: {barriers}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>How this is checked</source>
        <translation>Wie das geprüft wird</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>In diesem Fenster</translation>
    </message>
    <message>
        <source>Not on this computer: {barriers}.</source>
        <translation>Nicht auf diesem Computer: {barriers}.</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Nicht gesehen</translation>
    </message>
    <message>
        <source>Other programs on this computer, and the system itself. Libraries in this window that are not written in Python could connect past the count; those that offer a switch against it have it set.</source>
        <translation>Andere Programme auf diesem Computer und das System selbst. Bibliotheken in diesem Fenster, die nicht in Python geschrieben sind, könnten sich an der Zählung vorbei verbinden; bei denen, die einen Schalter dagegen haben, ist er gesetzt.</translation>
    </message>
    <message>
        <source>Photos are opened, and models trained, in processes of their own. Before anything else Python code in them is refused every connection, and every library's own switch is set to offline. This system offers programs no further barrier of their own; Linux does. Retouching and measuring are done in this window's own process, where the first paragraph counts.</source>
        <translation>Fotos werden in eigenen Prozessen geöffnet, Modelle in eigenen Prozessen trainiert. Vor allem anderen wird Python-Code darin jede Verbindung verweigert, und der Schalter jeder Bibliothek steht auf offline. Dieses System bietet Programmen keine weitere eigene Schranke; Linux schon. Retuschiert und gemessen wird im Prozess dieses Fensters, für den der erste Absatz gilt.</translation>
    </message>
    <message>
        <source>Photos are opened, and models trained, in processes of their own. Before anything else they shut themselves in: Python code is refused every connection, they enter a network namespace without any network, seccomp makes the kernel refuse sockets, and Landlock lets them write into one folder only. Where the system does not allow one of these, the others hold. Retouching and measuring are done in this window's own process, where the first paragraph counts.</source>
        <translation>Fotos werden in eigenen Prozessen geöffnet, Modelle in eigenen Prozessen trainiert. Vor allem anderen schließen diese sich ein: Python-Code wird jede Verbindung verweigert, sie betreten einen Netzwerk-Namensraum ohne jedes Netz, seccomp lässt den Kernel Sockets verweigern, und Landlock lässt sie nur in einen einzigen Ordner schreiben. Wo das System eines davon nicht erlaubt, halten die anderen. Retuschiert und gemessen wird im Prozess dieses Fensters, für den der erste Absatz gilt.</translation>
    </message>
    <message>
        <source>Python code is refused every connection</source>
        <translation>Python-Code wird jede Verbindung verweigert</translation>
    </message>
    <message>
        <source>Python's audit hook sees every attempt of this program to look up a name, connect, send or listen. It is refused and counted. Once set, the hook cannot be taken away.</source>
        <translation>Pythons Audit-Hook sieht jeden Versuch dieses Programms, einen Namen nachzuschlagen, sich zu verbinden, zu senden oder zu lauschen. Er wird verweigert und gezählt. Einmal gesetzt, lässt sich der Hook nicht mehr entfernen.</translation>
    </message>
    <message>
        <source>The exception</source>
        <translation>Die Ausnahme</translation>
    </message>
    <message>
        <source>To be sure</source>
        <translation>Um sicherzugehen</translation>
    </message>
    <message>
        <source>Try it on this computer</source>
        <translation>Auf diesem Computer erproben</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird erprobt…</translation>
    </message>
    <message>
        <source>Unplug the network and work on: everything goes on as before. A firewall shows the same from outside.</source>
        <translation>Trennen Sie das Netzwerk und arbeiten Sie weiter: Alles geht wie zuvor. Eine Firewall zeigt dasselbe von außen.</translation>
    </message>
    <message>
        <source>While it works</source>
        <translation>Während der Arbeit</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>the kernel refuses to make sockets</source>
        <translation>der Kernel verweigert Sockets</translation>
    </message>
    <message>
        <source>the kernel refuses to write outside one folder</source>
        <translation>der Kernel verweigert das Schreiben außerhalb eines Ordners</translation>
    </message>
    <message>
        <source>the process sees no network at all</source>
        <translation>der Prozess sieht überhaupt kein Netz</translation>
    </message>
</context>
<context>
    <name>ClashPanel</name>
    <message numerus="yes">
        <source>%n of these files are in that folder already</source>
        <translation>
            <numerusform>%n dieser Dateien liegt schon in jenem Ordner</numerusform>
            <numerusform>%n dieser Dateien liegen schon in jenem Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>Both can be kept: the new ones get a number. Replaced files cannot be had back.</source>
        <translation>Beide können bleiben: Die neuen bekommen eine Nummer. Ersetzte Dateien lassen sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>ClockCard</name>
    <message numerus="yes">
        <source>%n thing(s) have been kept long enough</source>
        <translation>
            <numerusform>%n Eintrag wurde lange genug aufbewahrt</numerusform>
            <numerusform>%n Einträge wurden lange genug aufbewahrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase it now</source>
        <translation>Jetzt löschen</translation>
    </message>
    <message>
        <source>Erasing cannot be undone, so it goes by {date} until somebody has looked. If date and time of this computer are right, say so; if not, set them.</source>
        <translation>Gelöschtes lässt sich nicht zurückholen, daher gilt der {date}, bis jemand nachgesehen hat. Stimmen Datum und Uhrzeit dieses Computers, sagen Sie es; wenn nicht, stellen Sie sie ein.</translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n day(s) ahead of what was expected</source>
        <translation>
            <numerusform>Die Uhr geht gegenüber dem Erwarteten %n Tag vor</numerusform>
            <numerusform>Die Uhr geht gegenüber dem Erwarteten %n Tage vor</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>Die Uhr stimmt</translation>
    </message>
    <message numerus="yes">
        <source>The clock went back by %n day(s)</source>
        <translation>
            <numerusform>Die Uhr ging %n Tag zurück</numerusform>
            <numerusform>Die Uhr ging %n Tage zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>They are erased at the next start, or now. What runs at the moment is finished first.</source>
        <translation>Sie werden beim nächsten Start gelöscht, oder jetzt. Was gerade läuft, wird vorher beendet.</translation>
    </message>
</context>
<context>
    <name>ClosingSheet</name>
    <message numerus="yes">
        <source>%n thing(s) still run</source>
        <translation>
            <numerusform>%n Arbeit läuft noch</numerusform>
            <numerusform>%n Arbeiten laufen noch</numerusform>
        </translation>
    </message>
    <message>
        <source>Done at about {time}.</source>
        <translation>Fertig gegen {time}.</translation>
    </message>
    <message>
        <source>Done on {day} at about {time}.</source>
        <translation>Fertig am {day} gegen {time}.</translation>
    </message>
    <message>
        <source>Finish in the background, then quit</source>
        <translation>Im Hintergrund fertigstellen, dann beenden</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Wird beendet</translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <translation>Pausieren und beenden</translation>
    </message>
    <message>
        <source>Paused, it goes on next time from where it was.</source>
        <translation>Pausiert geht es beim nächsten Mal dort weiter, wo es war.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Anhalten und beenden</translation>
    </message>
    <message>
        <source>What is finished is kept; the rest can be started again.</source>
        <translation>Was fertig ist, bleibt; das Übrige lässt sich neu starten.</translation>
    </message>
    <message>
        <source>What was begun is finished and saved, then Likeness ends. This takes a moment.</source>
        <translation>Was begonnen wurde, wird fertiggestellt und gespeichert, dann endet Likeness. Das dauert einen Moment.</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Not right: group {groups}. Compare it with the page.</source>
        <translation>Stimmt nicht: Gruppe {groups}. Vergleichen Sie mit dem Blatt.</translation>
    </message>
    <message>
        <source>Small and capital letters are the same. There is no I, L, O or U.</source>
        <translation>Groß- und Kleinbuchstaben gelten gleich. I, L, O und U kommen nicht vor.</translation>
    </message>
    <message>
        <source>The code was read from the QR code.</source>
        <translation>Der Code wurde aus dem QR-Code gelesen.</translation>
    </message>
</context>
<context>
    <name>ConnectionsCard</name>
    <message>
        <source>Connections tried since this window was opened</source>
        <translation>Verbindungsversuche, seit dieses Fenster geöffnet wurde</translation>
    </message>
    <message>
        <source>Connections tried since {time}, when this window was opened</source>
        <translation>Verbindungsversuche seit {time}, als dieses Fenster geöffnet wurde</translation>
    </message>
    <message>
        <source>Downloads of base models are allowed under Settings; those are not counted here.</source>
        <translation>Downloads von Grundmodellen sind in den Einstellungen erlaubt; sie werden hier nicht gezählt.</translation>
    </message>
    <message>
        <source>How this is checked</source>
        <translation>Wie das geprüft wird</translation>
    </message>
    <message>
        <source>Photos are opened, and models trained, in processes that shut the network first.</source>
        <translation>Fotos werden geöffnet und Modelle trainiert in Prozessen, die zuerst das Netz abschalten.</translation>
    </message>
    <message>
        <source>This program tried to connect, and was refused. Please report it: it should never try.</source>
        <translation>Dieses Programm hat versucht, sich zu verbinden, und wurde abgewiesen. Bitte melden Sie das: Es sollte das nie versuchen.</translation>
    </message>
</context>
<context>
    <name>ConsentController</name>
    <message>
        <source>Save the receipt</source>
        <translation>Beleg speichern</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Agree to more</source>
        <translation>Mehr zustimmen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message numerus="yes">
        <source>Consent ends in %n day(s).</source>
        <translation>
            <numerusform>Die Einwilligung endet in %n Tag.</numerusform>
            <numerusform>Die Einwilligung endet in %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Erase this sitting</source>
        <translation>Diese Sitzung löschen</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>No consent, no portrait</source>
        <translation>Ohne Einwilligung kein Porträt</translation>
    </message>
    <message>
        <source>No, do not go on</source>
        <translation>Nein, nicht weiter</translation>
    </message>
    <message>
        <source>Person &amp; consent</source>
        <translation>Person &amp; Einwilligung</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>Renew consent</source>
        <translation>Einwilligung erneuern</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Wird unterschrieben…</translation>
    </message>
    <message>
        <source>Somebody else decides than last time, so every question is answered anew.</source>
        <translation>Es entscheidet jemand anderes als beim letzten Mal, daher wird jede Frage neu beantwortet.</translation>
    </message>
    <message>
        <source>Still needed: {things}</source>
        <translation>Noch nötig: {things}</translation>
    </message>
    <message>
        <source>The same as before, from today on for {months} months.</source>
        <translation>Dasselbe wie zuvor, ab heute für {months} Monate.</translation>
    </message>
    <message>
        <source>What was agreed to before stays as it is.</source>
        <translation>Wozu schon zugestimmt wurde, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Withdrawing…</source>
        <translation>Wird widerrufen…</translation>
    </message>
    <message>
        <source>a shorter name</source>
        <translation>ein kürzerer Name</translation>
    </message>
    <message>
        <source>at least one yes</source>
        <translation>mindestens ein Ja</translation>
    </message>
    <message>
        <source>the age</source>
        <translation>das Alter</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>der Name</translation>
    </message>
    <message>
        <source>the parent's or guardian's name</source>
        <translation>der Name des Elternteils oder Vormunds</translation>
    </message>
    <message>
        <source>the same name as signature</source>
        <translation>derselbe Name als Unterschrift</translation>
    </message>
    <message>
        <source>the signature</source>
        <translation>die Unterschrift</translation>
    </message>
    <message>
        <source>{name} agreed to {count} of {total} things; the first ends on {date}.</source>
        <translation>{name} hat {count} von {total} Punkten zugestimmt; der erste endet am {date}.</translation>
    </message>
    <message>
        <source>{name} does not agree to anything at the moment.</source>
        <translation>{name} stimmt zurzeit nichts zu.</translation>
    </message>
</context>
<context>
    <name>ConsentPanel</name>
    <message>
        <source>A telephone number or a mail address.</source>
        <translation>Eine Telefonnummer oder eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Every person is told who answers for their data. For pictures of yourself and your family, leave it as it is.</source>
        <translation>Jeder Person wird gesagt, wer für ihre Daten verantwortlich ist. Für Bilder von sich selbst und Ihrer Familie lassen Sie es, wie es ist.</translation>
    </message>
    <message>
        <source>How long a yes holds</source>
        <translation>Wie lange ein Ja gilt</translation>
    </message>
    <message>
        <source>How you can be reached</source>
        <translation>Wie Sie zu erreichen sind</translation>
    </message>
    <message>
        <source>Name or company</source>
        <translation>Name oder Firma</translation>
    </message>
    <message>
        <source>Proposed on the consent page; counts for consents from now on.</source>
        <translation>Wird auf der Einwilligungsseite vorgeschlagen; gilt für Einwilligungen ab jetzt.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>DashedTile</name>
    <message>
        <source>Begin with a name</source>
        <translation>Mit einem Namen beginnen</translation>
    </message>
    <message>
        <source>New sitting</source>
        <translation>Neue Sitzung</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portrait(s) not offered here:</source>
        <translation>
            <numerusform>%n Porträt wird hier nicht angeboten:</numerusform>
            <numerusform>%n Porträts werden hier nicht angeboten:</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a portrait</source>
        <translation>Porträt wählen</translation>
    </message>
    <message>
        <source>Choose where it goes</source>
        <translation>Ziel wählen</translation>
    </message>
    <message>
        <source>Choose where the portraits go. Every file says truthfully how it was made.</source>
        <translation>Wählen Sie, wohin die Porträts gehen. Jede Datei sagt wahrheitsgemäß, wie sie entstand.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Every pixel, as the look made it</source>
        <translation>Jedes Pixel, wie der Look es ergab</translation>
    </message>
    <message>
        <source>For an identity document</source>
        <translation>Für ein Ausweisdokument</translation>
    </message>
    <message>
        <source>For paper</source>
        <translation>Für Papier</translation>
    </message>
    <message>
        <source>For screens</source>
        <translation>Für Bildschirme</translation>
    </message>
    <message>
        <source>Only from an untouched photo, which the consent does not cover</source>
        <translation>Nur aus einem unbearbeiteten Foto, was die Einwilligung nicht abdeckt</translation>
    </message>
    <message>
        <source>Only from an untouched photo: choose one</source>
        <translation>Nur aus einem unbearbeiteten Foto: Wählen Sie eines</translation>
    </message>
    <message>
        <source>Only from an untouched photo; there is none here</source>
        <translation>Nur aus einem unbearbeiteten Foto; hier ist keines</translation>
    </message>
    <message>
        <source>Only from an untouched photo; those here were edited before</source>
        <translation>Nur aus einem unbearbeiteten Foto; die hier wurden schon bearbeitet</translation>
    </message>
    <message>
        <source>Portrait {number}: {look}</source>
        <translation>Porträt {number}: {look}</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>Druckbogen</translation>
    </message>
    <message>
        <source>Save as encrypted file</source>
        <translation>Als verschlüsselte Datei speichern</translation>
    </message>
    <message>
        <source>Save to folder</source>
        <translation>In Ordner speichern</translation>
    </message>
    <message>
        <source>Several on photo paper, to cut out</source>
        <translation>Mehrere auf Fotopapier, zum Ausschneiden</translation>
    </message>
    <message>
        <source>There is no portrait to deliver yet. Make one under Looks, or choose one under Proofs.</source>
        <translation>Es gibt noch kein Porträt zum Ausgeben. Erstellen Sie eines unter Looks, oder wählen Sie eines unter Auswahl.</translation>
    </message>
    <message>
        <source>There is no portrait yet</source>
        <translation>Es gibt noch kein Porträt</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>{size}, circle-safe</source>
        <translation>{size}, auch für runden Zuschnitt</translation>
    </message>
</context>
<context>
    <name>DiagnosticsController</name>
    <message>
        <source>Save the diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>For somebody who helps you: what this computer is, what works, and the last errors. Read it first; this is all of it.</source>
        <translation>Für jemanden, der Ihnen hilft: was dieser Computer ist, was funktioniert, und die letzten Fehler. Lesen Sie es zuerst; das ist alles.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Never sent: you save it, and give it to whom you like.</source>
        <translation>Wird nie gesendet: Sie speichern es und geben es, wem Sie möchten.</translation>
    </message>
    <message>
        <source>No names, no paths, no pictures.</source>
        <translation>Keine Namen, keine Pfade, keine Bilder.</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>The vault is not open, so what it holds is not counted.</source>
        <translation>Der Tresor ist nicht offen, daher wird sein Inhalt nicht gezählt.</translation>
    </message>
    <message>
        <source>What would be saved</source>
        <translation>Was gespeichert würde</translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <source>Authorities refuse retouched and generated pictures, so these are made from a photo exactly as the camera took it. Choose one:</source>
        <translation>Behörden lehnen retuschierte und erzeugte Bilder ab, daher entstehen diese aus einem Foto, genau wie die Kamera es aufnahm. Wählen Sie eines:</translation>
    </message>
    <message>
        <source>From an untouched photo</source>
        <translation>Aus einem unbearbeiteten Foto</translation>
    </message>
    <message>
        <source>No document picture</source>
        <translation>Kein Ausweisbild</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>Foto {number}</translation>
    </message>
    <message>
        <source>Replace the background with a plain one</source>
        <translation>Den Hintergrund durch einen schlichten ersetzen</translation>
    </message>
    <message>
        <source>Some authorities refuse that; a photo before a plain wall is safer.</source>
        <translation>Manche Behörden lehnen das ab; ein Foto vor einer schlichten Wand ist sicherer.</translation>
    </message>
</context>
<context>
    <name>DocumentResult</name>
    <message>
        <source>Being looked at…</source>
        <translation>Wird angesehen…</translation>
    </message>
</context>
<context>
    <name>EmptyPhotos</name>
    <message>
        <source>Add from files</source>
        <translation>Aus Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Different days, different light, looking a little to each side. Paste works too.</source>
        <translation>Verschiedene Tage, verschiedenes Licht, etwas zu jeder Seite blickend. Einfügen geht auch.</translation>
    </message>
    <message>
        <source>Drop photos here</source>
        <translation>Fotos hier ablegen</translation>
    </message>
    <message>
        <source>From a phone or card</source>
        <translation>Von Telefon oder Karte</translation>
    </message>
</context>
<context>
    <name>EntryLines</name>
    <message>
        <source>Somebody who was erased</source>
        <translation>Jemand, der gelöscht wurde</translation>
    </message>
</context>
<context>
    <name>ErasedLine</name>
    <message>
        <source>A session at the booth was over</source>
        <translation>Eine Sitzung an der Fotobox war vorbei</translation>
    </message>
    <message>
        <source>It was asked for</source>
        <translation>Es wurde verlangt</translation>
    </message>
    <message>
        <source>Kept long enough</source>
        <translation>Lange genug aufbewahrt</translation>
    </message>
    <message>
        <source>Never asked for consent</source>
        <translation>Nie um Einwilligung gefragt</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>Bescheinigung speichern</translation>
    </message>
    <message>
        <source>Save the certificate of {date}</source>
        <translation>Bescheinigung vom {date} speichern</translation>
    </message>
    <message>
        <source>This certificate was altered.</source>
        <translation>Diese Bescheinigung wurde verändert.</translation>
    </message>
</context>
<context>
    <name>ErasureCard</name>
    <message numerus="yes">
        <source>%n file(s) are gone, and the key that opened them is destroyed. The former key of the vault was tried, and it does not open it any more.</source>
        <translation>
            <numerusform>%n Datei ist weg, und der Schlüssel, der sie öffnete, ist vernichtet. Der frühere Schlüssel des Tresors wurde erprobt und öffnet ihn nicht mehr.</numerusform>
            <numerusform>%n Dateien sind weg, und der Schlüssel, der sie öffnete, ist vernichtet. Der frühere Schlüssel des Tresors wurde erprobt und öffnet ihn nicht mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>A random number and dates in the ledger: that somebody was here and was erased, not who.</source>
        <translation>Eine Zufallszahl und Daten im Protokoll: dass jemand hier war und gelöscht wurde, nicht wer.</translation>
    </message>
    <message>
        <source>Changing the vault's key.</source>
        <translation>Der Schlüssel des Tresors wird gewechselt.</translation>
    </message>
    <message>
        <source>Destroying the former key.</source>
        <translation>Der frühere Schlüssel wird vernichtet.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Ending what runs for this person first.</source>
        <translation>Was für diese Person läuft, wird zuerst beendet.</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Erase everything about {name}</source>
        <translation>Alles über {name} löschen</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>Looking whether anything is left.</source>
        <translation>Es wird nachgesehen, ob etwas übrig ist.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Making a new key for the vault.</source>
        <translation>Ein neuer Schlüssel für den Tresor entsteht.</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Nicht erfasst</translation>
    </message>
    <message>
        <source>Removing the files.</source>
        <translation>Die Dateien werden entfernt.</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>Bescheinigung speichern</translation>
    </message>
    <message>
        <source>Striking everything from the list.</source>
        <translation>Alles wird aus der Liste gestrichen.</translation>
    </message>
    <message>
        <source>The certificate was saved.</source>
        <translation>Die Bescheinigung wurde gespeichert.</translation>
    </message>
    <message>
        <source>The signed certificate says what was checked. It names nobody.</source>
        <translation>Die signierte Bescheinigung sagt, was geprüft wurde. Sie nennt niemanden.</translation>
    </message>
    <message>
        <source>This cannot be undone. A copy of the data can be handed out first.</source>
        <translation>Das lässt sich nicht rückgängig machen. Zuvor kann eine Kopie der Daten ausgehändigt werden.</translation>
    </message>
    <message>
        <source>Type “{name}” to erase</source>
        <translation>Zum Löschen „{name}“ eintippen</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Was geht</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>every record of consent</source>
        <translation>jeder Nachweis der Einwilligung</translation>
    </message>
    <message>
        <source>the key</source>
        <translation>der Schlüssel</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>der Name</translation>
    </message>
</context>
<context>
    <name>FaceButton</name>
    <message numerus="yes">
        <source>In %n photo(s)</source>
        <translation>
            <numerusform>Auf %n Foto</numerusform>
            <numerusform>Auf %n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps this person's photos and takes the others out. It can be undone.</source>
        <translation>Behält die Fotos dieser Person und nimmt die anderen heraus. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Person {number}, {photos}</source>
        <translation>Person {number}, {photos}</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide what was typed</source>
        <translation>Eingabe verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show what was typed</source>
        <translation>Eingabe zeigen</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Everything can be changed later in the settings.</source>
        <translation>Alles lässt sich später in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Everything of a person is encrypted.</source>
        <translation>Alles über eine Person ist verschlüsselt.</translation>
    </message>
    <message>
        <source>For the day on which the key is lost.</source>
        <translation>Für den Tag, an dem der Schlüssel verloren ist.</translation>
    </message>
    <message>
        <source>How it is locked</source>
        <translation>Wie es verschlossen ist</translation>
    </message>
    <message>
        <source>It lies in {folder}, which is not there now. Plug in that disk; nothing was changed.</source>
        <translation>Es liegt in {folder}, und der ist gerade nicht da. Schließen Sie diesen Datenträger an; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Make the recovery kit</source>
        <translation>Notfallblatt erstellen</translation>
    </message>
    <message>
        <source>Make your first headshot</source>
        <translation>Erstes Porträt erstellen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Nothing ever leaves this computer.</source>
        <translation>Nichts verlässt je diesen Computer.</translation>
    </message>
    <message>
        <source>Only if you want to take photos here.</source>
        <translation>Nur wenn Sie hier Fotos aufnehmen möchten.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Notfallblatt</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Set this up later</source>
        <translation>Später einrichten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Type it back…</source>
        <translation>Abtippen…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Where your data lives</source>
        <translation>Wo Ihre Daten liegen</translation>
    </message>
    <message>
        <source>Which language do you like to read?</source>
        <translation>Welche Sprache möchten Sie lesen?</translation>
    </message>
    <message>
        <source>Your data is on another disk</source>
        <translation>Ihre Daten sind auf einem anderen Datenträger</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>GroupField</name>
    <message>
        <source>Group {number} of {count}</source>
        <translation>Gruppe {number} von {count}</translation>
    </message>
    <message>
        <source>Not right: compare it with the page</source>
        <translation>Stimmt nicht: Vergleichen Sie mit dem Blatt</translation>
    </message>
</context>
<context>
    <name>InstalledPanel</name>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {name}? Personal models that were made on top of it stay, but cannot be used until it is added again.</source>
        <translation>{name} entfernen? Persönliche Modelle, die darauf entstanden, bleiben, sind aber erst wieder nutzbar, wenn es erneut hinzugefügt wird.</translation>
    </message>
</context>
<context>
    <name>KeepAwake</name>
    <message>
        <source>A personal model is being made</source>
        <translation>Ein persönliches Modell entsteht</translation>
    </message>
</context>
<context>
    <name>KeepingPanel</name>
    <message>
        <source>Also what was measured in them.</source>
        <translation>Auch, was darin gemessen wurde.</translation>
    </message>
    <message>
        <source>Consent records, after the last yes has ended</source>
        <translation>Einwilligungsnachweise, nachdem das letzte Ja geendet hat</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>Everything of a guest goes that long after the last thing that happened.</source>
        <translation>Alles über einen Gast wird so lange nach dem letzten Vorgang gelöscht.</translation>
    </message>
    <message>
        <source>Guests of a photo booth</source>
        <translation>Gäste einer Fotobox</translation>
    </message>
    <message>
        <source>Hidden portraits</source>
        <translation>Verborgene Porträts</translation>
    </message>
    <message>
        <source>People who agreed to be kept for next time</source>
        <translation>Personen, die zugestimmt haben, fürs nächste Mal aufbewahrt zu werden</translation>
    </message>
    <message>
        <source>Personal models</source>
        <translation>Persönliche Modelle</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Photos and portraits</source>
        <translation>Fotos und Porträts</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>Porträts</translation>
    </message>
    <message>
        <source>Portraits in the bin</source>
        <translation>Porträts im Papierkorb</translation>
    </message>
    <message>
        <source>Sittings of people who were never asked</source>
        <translation>Sitzungen von Personen, die nie gefragt wurden</translation>
    </message>
    <message>
        <source>So that it can be shown what was agreed. Then the whole sitting goes.</source>
        <translation>Damit sich zeigen lässt, was vereinbart war. Dann geht die ganze Sitzung.</translation>
    </message>
    <message>
        <source>Those that do not look enough like the person.</source>
        <translation>Die der Person nicht genug ähneln.</translation>
    </message>
    <message>
        <source>Unfinished work</source>
        <translation>Unfertige Arbeit</translation>
    </message>
    <message>
        <source>Until then it can be resumed.</source>
        <translation>Bis dahin lässt sie sich fortsetzen.</translation>
    </message>
    <message>
        <source>Until then they can be had back.</source>
        <translation>Bis dahin lassen sie sich zurückholen.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Changing your mind</source>
        <translation>Meinung ändern</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Weitergegeben an</translation>
    </message>
    <message>
        <source>How it is kept</source>
        <translation>Wie es aufbewahrt wird</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>Andere Länder</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>Who decides, where it lies, and your rights</source>
        <translation>Wer entscheidet, wo es liegt, und Ihre Rechte</translation>
    </message>
    <message>
        <source>You may</source>
        <translation>Sie dürfen</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>The key can be kept by this computer, by you, or by both.</source>
        <translation>Den Schlüssel kann dieser Computer verwahren, Sie selbst, oder beide.</translation>
    </message>
    <message>
        <source>The vault is made. It takes your login and your passphrase.</source>
        <translation>Der Tresor ist erstellt. Es braucht Ihre Anmeldung und Ihr Kennwort.</translation>
    </message>
    <message>
        <source>The vault is made. The keychain of this computer opens it when you log in.</source>
        <translation>Der Tresor ist erstellt. Der Schlüsselbund dieses Computers öffnet ihn, wenn Sie sich anmelden.</translation>
    </message>
    <message>
        <source>The vault is made. Your passphrase opens it.</source>
        <translation>Der Tresor ist erstellt. Ihr Kennwort öffnet ihn.</translation>
    </message>
    <message>
        <source>This computer has no keychain that could keep the key safely, so a passphrase is needed. It is never written down anywhere.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der den Schlüssel sicher verwahren könnte, daher braucht es ein Kennwort. Es wird nirgends aufgeschrieben.</translation>
    </message>
</context>
<context>
    <name>KitCode</name>
    <message>
        <source>Group {number}: {letters}</source>
        <translation>Gruppe {number}: {letters}</translation>
    </message>
    <message>
        <source>The same code as a QR code</source>
        <translation>Derselbe Code als QR-Code</translation>
    </message>
</context>
<context>
    <name>KitController</name>
    <message>
        <source>Save the recovery kit</source>
        <translation>Notfallblatt speichern</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>A printed code that opens the vault when its own key is lost: on a new computer, or when the passphrase is forgotten.</source>
        <translation>Ein gedruckter Code, der den Tresor öffnet, wenn dessen eigener Schlüssel verloren ist: auf einem neuen Computer, oder wenn das Kennwort vergessen wurde.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>From the paper, so that you know it can be read.</source>
        <translation>Vom Papier, damit Sie wissen, dass es lesbar ist.</translation>
    </message>
    <message>
        <source>It is shown this once and is stored nowhere. Print it, save it onto a stick and print it elsewhere, or copy it by hand; then type it back from the paper.</source>
        <translation>Er wird nur dieses eine Mal gezeigt und nirgends gespeichert. Drucken Sie ihn, speichern Sie ihn auf einen Stick und drucken ihn anderswo, oder schreiben Sie ihn von Hand ab; dann tippen Sie ihn vom Papier ab.</translation>
    </message>
    <message>
        <source>It was sent to the printer. Fetch it now.</source>
        <translation>Es wurde an den Drucker geschickt. Holen Sie es jetzt.</translation>
    </message>
    <message>
        <source>Keep it like a passport: on paper, in another place than the computer.</source>
        <translation>Verwahren Sie es wie einen Reisepass: auf Papier, an einem anderen Ort als den Computer.</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>Das jetzige behalten</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>Vorerst verlassen</translation>
    </message>
    <message>
        <source>Leave without typing the code back?</source>
        <translation>Verlassen, ohne den Code abzutippen?</translation>
    </message>
    <message>
        <source>Made on {date} and confirmed on {tested}.</source>
        <translation>Erstellt am {date} und bestätigt am {tested}.</translation>
    </message>
    <message>
        <source>Made on {date}, but not confirmed yet: type the code back once.</source>
        <translation>Erstellt am {date}, aber noch nicht bestätigt: Tippen Sie den Code einmal ab.</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>Neues erstellen…</translation>
    </message>
    <message>
        <source>Make the recovery kit</source>
        <translation>Notfallblatt erstellen</translation>
    </message>
    <message>
        <source>Nobody has tried the paper yet. You find the code here again until Likeness is locked or closed; then it is gone for good, and without the paper a new kit has to be made.</source>
        <translation>Das Blatt hat noch niemand geprüft. Sie finden den Code hier wieder, bis Likeness gesperrt oder geschlossen wird; dann ist er für immer weg, und ohne das Blatt muss ein neues Notfallblatt erstellt werden.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Notfallblatt</translation>
    </message>
    <message>
        <source>Replace the kit</source>
        <translation>Notfallblatt ersetzen</translation>
    </message>
    <message>
        <source>Replace the recovery kit?</source>
        <translation>Notfallblatt ersetzen?</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Saved as {name}. Print it, put the paper away, and remove the file.</source>
        <translation>Gespeichert als {name}. Drucken Sie es, legen Sie das Papier weg und entfernen Sie die Datei.</translation>
    </message>
    <message>
        <source>Take no photo of it with a telephone: pictures go to clouds, and this one is a key.</source>
        <translation>Fotografieren Sie es nicht mit einem Telefon: Bilder wandern in Clouds, und dieses hier ist ein Schlüssel.</translation>
    </message>
    <message>
        <source>The old page will open the vault no more. Backups written before still open with it until they are written anew.</source>
        <translation>Das alte Blatt wird den Tresor nicht mehr öffnen. Früher geschriebene Sicherungen öffnen sich noch damit, bis sie neu geschrieben werden.</translation>
    </message>
    <message>
        <source>There is no recovery kit. If the key is lost, nothing opens the vault.</source>
        <translation>Es gibt kein Notfallblatt. Geht der Schlüssel verloren, öffnet nichts den Tresor.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>Type it back…</source>
        <translation>Abtippen…</translation>
    </message>
    <message>
        <source>Type the code back</source>
        <translation>Code abtippen</translation>
    </message>
    <message>
        <source>Whoever has it together with this computer or a backup sees everything in the vault.</source>
        <translation>Wer es zusammen mit diesem Computer oder einer Sicherung hat, sieht alles im Tresor.</translation>
    </message>
    <message>
        <source>Your recovery kit</source>
        <translation>Ihr Notfallblatt</translation>
    </message>
</context>
<context>
    <name>KitPanel</name>
    <message>
        <source>A code on paper. With it the vault opens when its key is lost: with a new computer, a broken keychain or a forgotten passphrase. Without it, nobody can help then. Two minutes now, or later in the settings.</source>
        <translation>Ein Code auf Papier. Mit ihm öffnet sich der Tresor, wenn sein Schlüssel verloren ist: bei einem neuen Computer, einem defekten Schlüsselbund oder einem vergessenen Kennwort. Ohne ihn kann dann niemand helfen. Zwei Minuten jetzt, oder später in den Einstellungen.</translation>
    </message>
    <message>
        <source>The kit is made and tried. Keep the paper safe.</source>
        <translation>Das Notfallblatt ist erstellt und erprobt. Verwahren Sie das Papier sicher.</translation>
    </message>
    <message>
        <source>The kit is made. Type its code back once, to be sure of the paper.</source>
        <translation>Das Notfallblatt ist erstellt. Tippen Sie den Code einmal ab, um des Blattes sicher zu sein.</translation>
    </message>
</context>
<context>
    <name>LargePhoto</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>The next photo</source>
        <translation>Nächstes Foto</translation>
    </message>
    <message>
        <source>The photo before</source>
        <translation>Voriges Foto</translation>
    </message>
</context>
<context>
    <name>LedgerCard</name>
    <message>
        <source>All {count} lines are in place, signed with the key {fingerprint}.</source>
        <translation>Alle {count} Zeilen sind an ihrem Platz, signiert mit dem Schlüssel {fingerprint}.</translation>
    </message>
    <message>
        <source>Check every line</source>
        <translation>Jede Zeile prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Each line is signed and holds the fingerprint of the one before, so none can be taken out or changed unseen. It holds random numbers instead of names; the names shown here are looked up, and go with an erasure.</source>
        <translation>Jede Zeile ist signiert und enthält den Fingerabdruck der vorigen, daher kann keine unbemerkt entfernt oder geändert werden. Statt Namen stehen Zufallszahlen darin; die hier gezeigten Namen werden nachgeschlagen und gehen mit einer Löschung.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
</context>
<context>
    <name>LedgerWords</name>
    <message numerus="yes">
        <source>%n damaged file(s) were set aside</source>
        <translation>
            <numerusform>%n beschädigte Datei wurde beiseitegelegt</numerusform>
            <numerusform>%n beschädigte Dateien wurden beiseitegelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be restored</source>
        <translation>
            <numerusform>%n Datei konnte nicht wiederhergestellt werden</numerusform>
            <numerusform>%n Dateien konnten nicht wiederhergestellt werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were erased</source>
        <translation>
            <numerusform>%n Datei wurde gelöscht</numerusform>
            <numerusform>%n Dateien wurden gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were handed out</source>
        <translation>
            <numerusform>%n Datei wurde ausgehändigt</numerusform>
            <numerusform>%n Dateien wurden ausgehändigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portrait(s) were exported</source>
        <translation>
            <numerusform>%n Porträt wurde exportiert</numerusform>
            <numerusform>%n Porträts wurden exportiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portrait(s) were generated</source>
        <translation>
            <numerusform>%n Porträt wurde erzeugt</numerusform>
            <numerusform>%n Porträts wurden erzeugt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portrait(s) were retouched</source>
        <translation>
            <numerusform>%n Porträt wurde retuschiert</numerusform>
            <numerusform>%n Porträts wurden retuschiert</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was written</source>
        <translation>Eine Sicherung wurde geschrieben</translation>
    </message>
    <message>
        <source>A backup was written anew, without who was erased</source>
        <translation>Eine Sicherung wurde neu geschrieben, ohne die Gelöschten</translation>
    </message>
    <message>
        <source>A name was put right</source>
        <translation>Ein Name wurde berichtigt</translation>
    </message>
    <message>
        <source>A personal model was made</source>
        <translation>Ein persönliches Modell wurde erstellt</translation>
    </message>
    <message>
        <source>A recovery kit was made</source>
        <translation>Ein Notfallblatt wurde erstellt</translation>
    </message>
    <message>
        <source>A sitting was begun</source>
        <translation>Eine Sitzung wurde begonnen</translation>
    </message>
    <message>
        <source>An answer was signed</source>
        <translation>Eine Antwort wurde unterschrieben</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <translation>Die Einwilligung wurde widerrufen</translation>
    </message>
    <message>
        <source>Erasing everything began</source>
        <translation>Das Löschen von allem begann</translation>
    </message>
    <message>
        <source>Everything was erased, and proven gone</source>
        <translation>Alles wurde gelöscht und ist nachweislich weg</translation>
    </message>
    <message>
        <source>It was accepted that something is missing</source>
        <translation>Es wurde hingenommen, dass etwas fehlt</translation>
    </message>
    <message>
        <source>It was noted that this person is fictional</source>
        <translation>Es wurde vermerkt, dass diese Person erfunden ist</translation>
    </message>
    <message>
        <source>Somebody vouched that the person is there</source>
        <translation>Jemand hat bezeugt, dass die Person da ist</translation>
    </message>
    <message>
        <source>The key was given into other keeping</source>
        <translation>Der Schlüssel wurde in andere Verwahrung gegeben</translation>
    </message>
    <message>
        <source>The person showed to the camera that they are there</source>
        <translation>Die Person hat der Kamera gezeigt, dass sie da ist</translation>
    </message>
    <message>
        <source>The person's key was changed</source>
        <translation>Der Schlüssel der Person wurde gewechselt</translation>
    </message>
    <message>
        <source>The recovery kit was tried</source>
        <translation>Das Notfallblatt wurde erprobt</translation>
    </message>
    <message>
        <source>The vault was made</source>
        <translation>Der Tresor wurde erstellt</translation>
    </message>
    <message>
        <source>The vault was opened with the recovery kit</source>
        <translation>Der Tresor wurde mit dem Notfallblatt geöffnet</translation>
    </message>
    <message>
        <source>The vault was restored from a backup</source>
        <translation>Der Tresor wurde aus einer Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>The vault's key was changed</source>
        <translation>Der Schlüssel des Tresors wurde gewechselt</translation>
    </message>
    <message>
        <source>Work on the person's photos was begun</source>
        <translation>Die Arbeit an den Fotos der Person wurde begonnen</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message numerus="yes">
        <source>%n person(s) · encrypted on this computer</source>
        <translation>
            <numerusform>%n Person · auf diesem Computer verschlüsselt</numerusform>
            <numerusform>%n Personen · auf diesem Computer verschlüsselt</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Neu hier?</translation>
    </message>
    <message>
        <source>New sitting</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>Nobody here is called “{search}”.</source>
        <translation>Niemand hier heißt „{search}“.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Sittings</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Try it with a fictional person</source>
        <translation>Mit einer erfundenen Person ausprobieren</translation>
    </message>
</context>
<context>
    <name>LikenessCard</name>
    <message>
        <source>/ {most}</source>
        <translation>/ {most}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Einzelheiten verbergen</translation>
    </message>
    <message>
        <source>How near new pictures come to {name}'s own photos</source>
        <translation>Wie nahe neue Bilder den eigenen Fotos von {name} kommen</translation>
    </message>
    <message>
        <source>How the likeness rose while it was learned</source>
        <translation>Wie die Ähnlichkeit beim Lernen stieg</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Loss {loss}</source>
        <translation>Verlust {loss}</translation>
    </message>
    <message>
        <source>Measured as soon as there is something to see.</source>
        <translation>Wird gemessen, sobald es etwas zu sehen gibt.</translation>
    </message>
    <message>
        <source>Memory use: {tier}</source>
        <translation>Speicherbedarf: {tier}</translation>
    </message>
    <message>
        <source>Not measured.</source>
        <translation>Nicht gemessen.</translation>
    </message>
    <message>
        <source>Not measured: with a base model for practice there is nothing to compare yet.</source>
        <translation>Nicht gemessen: Mit einem Grundmodell zum Üben gibt es noch nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Not measured: {name} has not agreed to comparing faces.</source>
        <translation>Nicht gemessen: {name} hat dem Vergleichen von Gesichtern nicht zugestimmt.</translation>
    </message>
    <message>
        <source>Runs on: {device}</source>
        <translation>Läuft auf: {device}</translation>
    </message>
    <message>
        <source>Step {step} of {of}</source>
        <translation>Schritt {step} von {of}</translation>
    </message>
    <message>
        <source>{points} of {most}</source>
        <translation>{points} von {most}</translation>
    </message>
</context>
<context>
    <name>LockedController</name>
    <message>
        <source>The folder of the backup</source>
        <translation>Der Ordner der Sicherung</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message numerus="yes">
        <source>%n sitting(s) are in it.</source>
        <translation>
            <numerusform>%n Sitzung ist darin.</numerusform>
            <numerusform>%n Sitzungen sind darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>A forgotten passphrase</source>
        <translation>Ein vergessenes Kennwort</translation>
    </message>
    <message>
        <source>A vault that is here already is set aside, not removed.</source>
        <translation>Ein Tresor, der schon hier ist, wird beiseitegelegt, nicht entfernt.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Kennwort wählen</translation>
    </message>
    <message>
        <source>Ending what is at work first.</source>
        <translation>Zuerst wird beendet, was noch läuft.</translation>
    </message>
    <message>
        <source>Enter your passphrase</source>
        <translation>Kennwort eingeben</translation>
    </message>
    <message>
        <source>Everything in the vault stays as it is.</source>
        <translation>Alles im Tresor bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Go on removing</source>
        <translation>Weiter entfernen</translation>
    </message>
    <message>
        <source>How much was restored</source>
        <translation>Wie viel wiederhergestellt wurde</translation>
    </message>
    <message>
        <source>Likeness is locked</source>
        <translation>Likeness ist verschlossen</translation>
    </message>
    <message>
        <source>No keychain answers</source>
        <translation>Kein Schlüsselbund antwortet</translation>
    </message>
    <message>
        <source>Not everything is removed yet</source>
        <translation>Noch ist nicht alles entfernt</translation>
    </message>
    <message>
        <source>Open Likeness</source>
        <translation>Likeness öffnen</translation>
    </message>
    <message>
        <source>Open elsewhere</source>
        <translation>Anderswo geöffnet</translation>
    </message>
    <message>
        <source>Open it as it is</source>
        <translation>Öffnen, wie er ist</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Tresor öffnen</translation>
    </message>
    <message>
        <source>Open the vault with the recovery kit</source>
        <translation>Tresor mit dem Notfallblatt öffnen</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation>Der Tresor wird geöffnet</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Something is missing in the vault</source>
        <translation>Im Tresor fehlt etwas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The key is not here</source>
        <translation>Der Schlüssel ist nicht hier</translation>
    </message>
    <message>
        <source>The recovery kit goes on working. If others may have seen it, replace it in the settings.</source>
        <translation>Das Notfallblatt gilt weiter. Falls andere es gesehen haben könnten, ersetzen Sie es in den Einstellungen.</translation>
    </message>
    <message>
        <source>The vault does not open</source>
        <translation>Der Tresor öffnet sich nicht</translation>
    </message>
    <message>
        <source>The vault is damaged</source>
        <translation>Der Tresor ist beschädigt</translation>
    </message>
    <message>
        <source>The vault is there again</source>
        <translation>Der Tresor ist wieder da</translation>
    </message>
    <message>
        <source>The vault that was here before lies in {folder}. It goes when everything is removed.</source>
        <translation>Der Tresor, der vorher hier war, liegt in {folder}. Er geht, wenn alles entfernt wird.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Use the recovery kit</source>
        <translation>Notfallblatt verwenden</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Dieses Kennwort verwenden</translation>
    </message>
    <message>
        <source>Whoever was erased elsewhere after that backup may be back: erase them again. Do not go on using the vault on the other computer.</source>
        <translation>Wer nach dieser Sicherung anderswo gelöscht wurde, kann wieder da sein: Löschen Sie diese Personen erneut. Verwenden Sie den Tresor auf dem anderen Computer nicht weiter.</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Ihr Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <translation>{done} von {of}</translation>
    </message>
</context>
<context>
    <name>LookGrid</name>
    <message>
        <source>Looks</source>
        <translation>Looks</translation>
    </message>
    <message>
        <source>The arrow keys move, Space chooses a look or takes it back.</source>
        <translation>Die Pfeiltasten bewegen, die Leertaste wählt einen Look oder nimmt ihn zurück.</translation>
    </message>
</context>
<context>
    <name>LookMaking</name>
    <message>
        <source>A photo in other clothes</source>
        <translation>Ein Foto in anderer Kleidung</translation>
    </message>
    <message>
        <source>Beige sweater</source>
        <translation>Beiger Pullover</translation>
    </message>
    <message>
        <source>Black suit, white shirt</source>
        <translation>Schwarzer Anzug, weißes Hemd</translation>
    </message>
    <message>
        <source>Choose a picture for the background</source>
        <translation>Bild für den Hintergrund wählen</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Kleidung</translation>
    </message>
    <message>
        <source>Colour of the backdrop</source>
        <translation>Farbe des Hintergrunds</translation>
    </message>
    <message>
        <source>Colour of the backdrop, as {example}</source>
        <translation>Farbe des Hintergrunds, etwa {example}</translation>
    </message>
    <message>
        <source>Dark sweater</source>
        <translation>Dunkler Pullover</translation>
    </message>
    <message>
        <source>Drawn around the face of a photo</source>
        <translation>Um das Gesicht eines Fotos gezeichnet</translation>
    </message>
    <message>
        <source>Face, hair and skin stay the photo's own, the clothes are drawn.</source>
        <translation>Gesicht, Haar und Haut bleiben die des Fotos, die Kleidung ist gezeichnet.</translation>
    </message>
    <message>
        <source>Finished as in a studio, in seconds. It stays a true photograph of {name}.</source>
        <translation>Fertig wie aus dem Studio, in Sekunden. Es bleibt eine wahre Fotografie von {name}.</translation>
    </message>
    <message>
        <source>Generated from photos, without learning</source>
        <translation>Aus Fotos erzeugt, ohne Lernen</translation>
    </message>
    <message>
        <source>Generated with the personal model</source>
        <translation>Mit dem persönlichen Modell erzeugt</translation>
    </message>
    <message>
        <source>Grey blazer, black top</source>
        <translation>Grauer Blazer, schwarzes Oberteil</translation>
    </message>
    <message>
        <source>How many of each look</source>
        <translation>Wie viele von jedem Look</translation>
    </message>
    <message>
        <source>How much may change</source>
        <translation>Wie viel sich ändern darf</translation>
    </message>
    <message>
        <source>How they are made</source>
        <translation>Wie sie entstehen</translation>
    </message>
    <message>
        <source>Make a personal model</source>
        <translation>Persönliches Modell erstellen</translation>
    </message>
    <message>
        <source>More ways</source>
        <translation>Weitere Wege</translation>
    </message>
    <message>
        <source>Navy blazer, white shirt</source>
        <translation>Marineblauer Blazer, weißes Hemd</translation>
    </message>
    <message>
        <source>New pictures of {name}. More are made than shown: the best stay, the rest is hidden.</source>
        <translation>Neue Bilder von {name}. Es entstehen mehr, als gezeigt werden: Die besten bleiben, der Rest wird verborgen.</translation>
    </message>
    <message>
        <source>Retouched from a photo</source>
        <translation>Aus einem Foto retuschiert</translation>
    </message>
    <message>
        <source>The base model here is for practice: what it draws is not yet like {name}.</source>
        <translation>Das Grundmodell hier ist zum Üben: Was es zeichnet, ähnelt {name} noch nicht.</translation>
    </message>
    <message>
        <source>The base model looks at up to four photos of {name} and draws new pictures.</source>
        <translation>Das Grundmodell sieht sich bis zu vier Fotos von {name} an und zeichnet neue Bilder.</translation>
    </message>
    <message>
        <source>The face stays the photo's own, the place, the clothes and the hair are drawn.</source>
        <translation>Das Gesicht bleibt das des Fotos, der Ort, die Kleidung und das Haar sind gezeichnet.</translation>
    </message>
    <message>
        <source>Until you choose one, plain paper stands in for it.</source>
        <translation>Bis Sie eines wählen, steht schlichtes Papier dafür.</translation>
    </message>
    <message>
        <source>White coat</source>
        <translation>Weißer Kittel</translation>
    </message>
    <message>
        <source>White shirt</source>
        <translation>Weißes Hemd</translation>
    </message>
    <message>
        <source>Your picture is behind {name}, out of focus.</source>
        <translation>Ihr Bild liegt unscharf hinter {name}.</translation>
    </message>
</context>
<context>
    <name>LooksController</name>
    <message>
        <source>A colour looks like {example}.</source>
        <translation>Eine Farbe sieht so aus: {example}.</translation>
    </message>
    <message>
        <source>A picture for the background</source>
        <translation>Ein Bild für den Hintergrund</translation>
    </message>
</context>
<context>
    <name>LooksPage</name>
    <message>
        <source>All looks</source>
        <translation>Alle Looks</translation>
    </message>
    <message>
        <source>Another photo</source>
        <translation>Anderes Foto</translation>
    </message>
    <message>
        <source>Choose at least one look.</source>
        <translation>Wählen Sie mindestens einen Look.</translation>
    </message>
    <message>
        <source>Choose one or more. The pictures show somebody who does not exist; at the side it is {name}.</source>
        <translation>Wählen Sie einen oder mehrere. Die Bilder zeigen jemanden, den es nicht gibt; an der Seite ist es {name}.</translation>
    </message>
    <message>
        <source>Classic portraits</source>
        <translation>Klassische Porträts</translation>
    </message>
    <message>
        <source>Company and CV</source>
        <translation>Firma und Lebenslauf</translation>
    </message>
    <message>
        <source>For layouts</source>
        <translation>Für Layouts</translation>
    </message>
    <message>
        <source>Getting a photo ready…</source>
        <translation>Ein Foto wird vorbereitet…</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Looks</translation>
    </message>
    <message numerus="yes">
        <source>Make %n portrait(s)</source>
        <translation>
            <numerusform>%n Porträt erstellen</numerusform>
            <numerusform>%n Porträts erstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Make portraits</source>
        <translation>Porträts erstellen</translation>
    </message>
    <message>
        <source>No way to make portraits is open.</source>
        <translation>Kein Weg zu Porträts ist offen.</translation>
    </message>
    <message>
        <source>Photo {number} of {count}</source>
        <translation>Foto {number} von {count}</translation>
    </message>
    <message>
        <source>Profiles and press</source>
        <translation>Profile und Presse</translation>
    </message>
    <message>
        <source>What the portraits are for</source>
        <translation>Wofür die Porträts sind</translation>
    </message>
    <message>
        <source>{look} on {name}</source>
        <translation>{look} an {name}</translation>
    </message>
</context>
<context>
    <name>MachinePanel</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Apple silicon</source>
        <translation>Apple-Chip</translation>
    </message>
    <message>
        <source>How long a personal model takes is measured with a few steps before each training, and told before it goes on.</source>
        <translation>Wie lange ein persönliches Modell braucht, wird vor jedem Training mit einigen Schritten gemessen und gesagt, bevor es weitergeht.</translation>
    </message>
    <message>
        <source>Measured here: a personal model takes about {time} on this computer.</source>
        <translation>Hier gemessen: Ein persönliches Modell braucht auf diesem Computer etwa {time}.</translation>
    </message>
    <message>
        <source>NVIDIA card</source>
        <translation>NVIDIA-Karte</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>free on the disk</source>
        <translation>frei auf dem Datenträger</translation>
    </message>
    <message>
        <source>graphics processor</source>
        <translation>Grafikprozessor</translation>
    </message>
    <message>
        <source>memory, {free} of it free now</source>
        <translation>Arbeitsspeicher, davon jetzt {free} frei</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>keiner gefunden</translation>
    </message>
    <message>
        <source>processor cores</source>
        <translation>Prozessorkerne</translation>
    </message>
    <message>
        <source>{model} suits it best.</source>
        <translation>{model} passt am besten dazu.</translation>
    </message>
</context>
<context>
    <name>ManyCard</name>
    <message>
        <source>Add them all</source>
        <translation>Alle hinzufügen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Many files</source>
        <translation>Viele Dateien</translation>
    </message>
    <message>
        <source>There are {count} files in what was chosen. Eight photos of one person are enough, and looking at all of these takes long.</source>
        <translation>In Ihrer Auswahl sind {count} Dateien. Acht Fotos einer Person genügen, und alle anzusehen dauert lange.</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Add a base model</source>
        <translation>Grundmodell hinzufügen</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Fotos hinzufügen</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Um Einwilligung bitten</translation>
    </message>
    <message>
        <source>Confirm presence</source>
        <translation>Anwesenheit bestätigen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on without one</source>
        <translation>Ohne weitermachen</translation>
    </message>
    <message>
        <source>Likeness has learned what {name} looks like. The model stays in the vault and can be erased at any time.</source>
        <translation>Likeness hat gelernt, wie {name} aussieht. Das Modell bleibt im Tresor und lässt sich jederzeit löschen.</translation>
    </message>
    <message>
        <source>Likeness learns from the photos what {name} looks like, on this computer. The result stays in the vault and can be erased at any time.</source>
        <translation>Likeness lernt auf diesem Computer aus den Fotos, wie {name} aussieht. Das Ergebnis bleibt im Tresor und lässt sich jederzeit löschen.</translation>
    </message>
    <message>
        <source>Likeness now learns what {name} looks like, on this computer. The result stays in the vault and can be erased at any time.</source>
        <translation>Likeness lernt jetzt auf diesem Computer, wie {name} aussieht. Das Ergebnis bleibt im Tresor und lässt sich jederzeit löschen.</translation>
    </message>
    <message>
        <source>Likeness was learning what {name} looks like, on this computer.</source>
        <translation>Likeness war dabei, auf diesem Computer zu lernen, wie {name} aussieht.</translation>
    </message>
    <message>
        <source>Likeness will learn what {name} looks like, as soon as the computer is free for it.</source>
        <translation>Likeness lernt, wie {name} aussieht, sobald der Computer dafür frei ist.</translation>
    </message>
    <message>
        <source>Look at portraits meanwhile</source>
        <translation>Inzwischen Porträts ansehen</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Neu erstellen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Personal model</source>
        <translation>Persönliches Modell</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Run overnight</source>
        <translation>Über Nacht laufen lassen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>The personal model is removed, and erased when you leave this page.</source>
        <translation>Das persönliche Modell ist entfernt und wird gelöscht, wenn Sie diese Seite verlassen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ModelsPanel</name>
    <message>
        <source>Add one, check it, repair it or remove it.</source>
        <translation>Hinzufügen, prüfen, reparieren oder entfernen.</translation>
    </message>
    <message>
        <source>Allow downloads of base models</source>
        <translation>Downloads von Grundmodellen erlauben</translation>
    </message>
    <message>
        <source>Base model for new work</source>
        <translation>Grundmodell für neue Arbeit</translation>
    </message>
    <message>
        <source>Base models on this computer</source>
        <translation>Grundmodelle auf diesem Computer</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Verwalten…</translation>
    </message>
    <message>
        <source>Only when you ask for one, from one address, and nothing about anybody is sent. Otherwise Likeness never uses the internet.</source>
        <translation>Nur wenn Sie eines verlangen, von einer einzigen Adresse, und nichts über irgendjemanden wird gesendet. Sonst nutzt Likeness das Internet nie.</translation>
    </message>
    <message>
        <source>Personal models that are there already keep the one they were made on.</source>
        <translation>Persönliche Modelle, die schon da sind, behalten das, auf dem sie entstanden.</translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message>
        <source>A backup of today</source>
        <translation>Eine Sicherung von heute</translation>
    </message>
    <message>
        <source>A recovery kit on paper</source>
        <translation>Ein Notfallblatt auf Papier</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sichern…</translation>
    </message>
    <message>
        <source>Choose how the vault shall be opened there: the keychain of this computer does not go along.</source>
        <translation>Wählen Sie, wie der Tresor dort geöffnet wird: Der Schlüsselbund dieses Computers zieht nicht mit um.</translation>
    </message>
    <message>
        <source>Choose the backup's folder, and type the code from the paper.</source>
        <translation>Wählen Sie den Ordner der Sicherung und tippen Sie den Code vom Papier ab.</translation>
    </message>
    <message>
        <source>Choose “Restore a backup” on its first page, or in Settings, Storage and keys, Backup.</source>
        <translation>Wählen Sie „Sicherung wiederherstellen“ auf der ersten Seite, oder in Einstellungen, Speicher und Schlüssel, Sicherung.</translation>
    </message>
    <message>
        <source>Compare the key that signs receipts; it is the same on both: {fingerprint}</source>
        <translation>Vergleichen Sie den Schlüssel, der Belege signiert; er ist auf beiden derselbe: {fingerprint}</translation>
    </message>
    <message>
        <source>Here, once everything is there</source>
        <translation>Hier, sobald dort alles ist</translation>
    </message>
    <message>
        <source>Install Likeness, and plug in the disk with the backup.</source>
        <translation>Installieren Sie Likeness und schließen Sie den Datenträger mit der Sicherung an.</translation>
    </message>
    <message>
        <source>Made and confirmed. Take the paper along.</source>
        <translation>Erstellt und bestätigt. Nehmen Sie das Papier mit.</translation>
    </message>
    <message>
        <source>Made today to {folder}. Take the disk along; back up again if you go on working here.</source>
        <translation>Heute erstellt in {folder}. Nehmen Sie den Datenträger mit; sichern Sie noch einmal, wenn Sie hier weiterarbeiten.</translation>
    </message>
    <message>
        <source>Made, but not confirmed yet: type the code back once.</source>
        <translation>Erstellt, aber noch nicht bestätigt: Tippen Sie den Code einmal ab.</translation>
    </message>
    <message>
        <source>Move to a new computer</source>
        <translation>Auf einen neuen Computer umziehen</translation>
    </message>
    <message>
        <source>On the new computer</source>
        <translation>Auf dem neuen Computer</translation>
    </message>
    <message>
        <source>Open the kit…</source>
        <translation>Notfallblatt öffnen…</translation>
    </message>
    <message>
        <source>Remove everything…</source>
        <translation>Alles entfernen…</translation>
    </message>
    <message>
        <source>The last one is of {date}: make a new one.</source>
        <translation>Die letzte ist vom {date}: Erstellen Sie eine neue.</translation>
    </message>
    <message>
        <source>The last one, of {date}, is not plugged in.</source>
        <translation>Die letzte, vom {date}, ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>There is none yet. It takes a stick or another disk.</source>
        <translation>Es gibt noch keine. Sie braucht einen Stick oder einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>There is none yet. Without it nobody opens the backup.</source>
        <translation>Es gibt noch keines. Ohne es öffnet niemand die Sicherung.</translation>
    </message>
    <message>
        <source>Two computers that both go on with the same vault would go apart. Use it on the new one only.</source>
        <translation>Zwei Computer, die beide mit demselben Tresor weiterarbeiten, liefen auseinander. Verwenden Sie ihn nur auf dem neuen.</translation>
    </message>
    <message>
        <source>With a backup and the recovery kit everything goes along, encrypted all the way. Base models are added anew there; they are not personal.</source>
        <translation>Mit einer Sicherung und dem Notfallblatt kommt alles mit, auf dem ganzen Weg verschlüsselt. Grundmodelle werden dort neu hinzugefügt; sie sind nicht persönlich.</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message numerus="yes">
        <source>%n file(s) wait until the person has agreed.</source>
        <translation>
            <numerusform>%n Datei wartet, bis die Person zugestimmt hat.</numerusform>
            <numerusform>%n Dateien warten, bis die Person zugestimmt hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create sitting</source>
        <translation>Sitzung anlegen</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird angelegt…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Name der Person</translation>
    </message>
    <message>
        <source>That name is too long. Use at most {count} letters.</source>
        <translation>Dieser Name ist zu lang. Höchstens {count} Buchstaben.</translation>
    </message>
    <message>
        <source>The name stays on this computer, encrypted.</source>
        <translation>Der Name bleibt verschlüsselt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Tippen Sie erst einen Namen ein.</translation>
    </message>
    <message>
        <source>Who is being portrayed?</source>
        <translation>Wer wird porträtiert?</translation>
    </message>
</context>
<context>
    <name>Need</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
</context>
<context>
    <name>NeedsCard</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Fotos hinzufügen</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>{name} fragen</translation>
    </message>
    <message>
        <source>At least {needed} are needed</source>
        <translation>Mindestens {needed} sind nötig</translation>
    </message>
    <message>
        <source>Before it begins</source>
        <translation>Bevor es beginnt</translation>
    </message>
    <message>
        <source>Confirm presence</source>
        <translation>Anwesenheit bestätigen</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>So that nobody makes one of somebody else.</source>
        <translation>Damit niemand eines von jemand anderem erstellt.</translation>
    </message>
    <message>
        <source>{name} agrees to it</source>
        <translation>{name} stimmt zu</translation>
    </message>
    <message>
        <source>{name} has shown to be there</source>
        <translation>{name} war nachweislich da</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>A personal model is ready.</source>
        <translation>Ein persönliches Modell ist bereit.</translation>
    </message>
    <message>
        <source>New portraits are ready to look at.</source>
        <translation>Neue Porträts sind zum Ansehen bereit.</translation>
    </message>
    <message>
        <source>Retouched portraits are ready to look at.</source>
        <translation>Retuschierte Porträts sind zum Ansehen bereit.</translation>
    </message>
    <message>
        <source>The backup is finished.</source>
        <translation>Die Sicherung ist fertig.</translation>
    </message>
    <message>
        <source>The base model is added.</source>
        <translation>Das Grundmodell ist hinzugefügt.</translation>
    </message>
    <message>
        <source>The files are written.</source>
        <translation>Die Dateien sind geschrieben.</translation>
    </message>
    <message>
        <source>The work ended with a problem. Likeness says what to do next.</source>
        <translation>Die Arbeit endete mit einem Problem. Likeness sagt, was als Nächstes zu tun ist.</translation>
    </message>
    <message>
        <source>The work is paused and needs you. Nothing is lost.</source>
        <translation>Die Arbeit ist pausiert und braucht Sie. Nichts ist verloren.</translation>
    </message>
</context>
<context>
    <name>OfflinePill</name>
    <message>
        <source>Connections tried since the start: {count}</source>
        <translation>Verbindungsversuche seit dem Start: {count}</translation>
    </message>
    <message>
        <source>Counted by this window itself since it was opened. Long work runs in a process that cannot open a connection.</source>
        <translation>Von diesem Fenster selbst gezählt, seit es geöffnet wurde. Lange Arbeiten laufen in einem Prozess, der keine Verbindung öffnen kann.</translation>
    </message>
    <message>
        <source>Offline · nothing has left this computer</source>
        <translation>Offline · nichts hat diesen Computer verlassen</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>{made} are made so that you see the best {wanted}; the others are hidden.</source>
        <translation>{made} entstehen, damit Sie die besten {wanted} sehen; die anderen bleiben verborgen.</translation>
    </message>
    <message>
        <source>{made} were made for the {wanted} you asked for: {shown} shown, {hidden} hidden.</source>
        <translation>{made} entstanden für die {wanted} bestellten: {shown} gezeigt, {hidden} verborgen.</translation>
    </message>
</context>
<context>
    <name>OriginalsLine</name>
    <message>
        <source>Hide them</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show {folder}</source>
        <translation>{folder} zeigen</translation>
    </message>
    <message numerus="yes">
        <source>The originals still lie in %n folder(s). Likeness never touches them.</source>
        <translation>
            <numerusform>Die Originale liegen noch in %n Ordner. Likeness rührt sie nie an.</numerusform>
            <numerusform>Die Originale liegen noch in %n Ordnern. Likeness rührt sie nie an.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackRowWidget</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Umwandeln</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparieren…</translation>
    </message>
    <message>
        <source>also converted for ONNX</source>
        <translation>auch für ONNX umgewandelt</translation>
    </message>
    <message>
        <source>came with Likeness, for trying out</source>
        <translation>kam mit Likeness, zum Ausprobieren</translation>
    </message>
    <message>
        <source>licence not known</source>
        <translation>Lizenz nicht bekannt</translation>
    </message>
    <message>
        <source>{size}, pictures of {pixels} pixels</source>
        <translation>{size}, Bilder mit {pixels} Pixeln</translation>
    </message>
</context>
<context>
    <name>PackWorkPanel</name>
    <message>
        <source>Adding {name}</source>
        <translation>{name} wird hinzugefügt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>{name} wird geprüft</translation>
    </message>
    <message>
        <source>Converting {name}</source>
        <translation>{name} wird umgewandelt</translation>
    </message>
    <message>
        <source>Downloading {name}</source>
        <translation>{name} wird heruntergeladen</translation>
    </message>
    <message>
        <source>Looking at what is there</source>
        <translation>Vorhandenes wird angesehen</translation>
    </message>
    <message>
        <source>Removing what was begun of {name}</source>
        <translation>Was von {name} begonnen war, wird entfernt</translation>
    </message>
    <message>
        <source>Removing {name}</source>
        <translation>{name} wird entfernt</translation>
    </message>
    <message>
        <source>Repairing {name}</source>
        <translation>{name} wird repariert</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>Taking the file apart</source>
        <translation>Die Datei wird zerlegt</translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <translation>{done} von {of}</translation>
    </message>
</context>
<context>
    <name>PassphraseChoice</name>
    <message>
        <source>Four or more words that do not belong together are hard to guess and easy to remember. Nobody can tell you this passphrase again; only the recovery kit opens the vault without it.</source>
        <translation>Vier oder mehr Wörter, die nicht zusammengehören, sind schwer zu erraten und leicht zu merken. Niemand kann Ihnen dieses Kennwort wiedergeben; ohne es öffnet nur das Notfallblatt den Tresor.</translation>
    </message>
    <message>
        <source>Neither your login nor the passphrase opens it alone.</source>
        <translation>Weder Ihre Anmeldung noch das Kennwort öffnet ihn allein.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neues Kennwort</translation>
    </message>
    <message>
        <source>The keychain of this computer opens it when you log in. Nothing to remember.</source>
        <translation>Der Schlüsselbund dieses Computers öffnet ihn, wenn Sie sich anmelden. Nichts zu merken.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Dasselbe noch einmal</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>With a passphrase</source>
        <translation>Mit einem Kennwort</translation>
    </message>
    <message>
        <source>With both</source>
        <translation>Mit beidem</translation>
    </message>
    <message>
        <source>With my login</source>
        <translation>Mit meiner Anmeldung</translation>
    </message>
    <message>
        <source>You type it whenever Likeness is opened. For computers that others use under your login, or without a keychain.</source>
        <translation>Sie tippen es bei jedem Öffnen von Likeness ein. Für Computer, die andere unter Ihrer Anmeldung nutzen, oder ohne Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Kennwort verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Kennwort zeigen</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Neuere</translation>
    </message>
    <message>
        <source>Nobody here is called “{search}”.</source>
        <translation>Niemand hier heißt „{search}“.</translation>
    </message>
    <message>
        <source>Nothing is held about anybody.</source>
        <translation>Über niemanden ist etwas gespeichert.</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Ältere</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Choose a face. The photos of the others are taken out, and you can undo that.</source>
        <translation>Wählen Sie ein Gesicht. Die Fotos der anderen werden herausgenommen, und Sie können das rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>These photos show %n people. Whose portraits will these be?</source>
        <translation>
            <numerusform>Diese Fotos zeigen %n Person. Wessen Porträts sollen es werden?</numerusform>
            <numerusform>Diese Fotos zeigen %n Personen. Wessen Porträts sollen es werden?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Age in years</source>
        <translation>Alter in Jahren</translation>
    </message>
    <message>
        <source>Name of the parent or guardian who decides with them</source>
        <translation>Name des Elternteils oder Vormunds, der mitentscheidet</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Name der Person</translation>
    </message>
</context>
<context>
    <name>PersonData</name>
    <message numerus="yes">
        <source>%n file(s) could not be read and are not in it.</source>
        <translation>
            <numerusform>%n Datei konnte nicht gelesen werden und ist nicht darin.</numerusform>
            <numerusform>%n Dateien konnten nicht gelesen werden und sind nicht darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change consent</source>
        <translation>Einwilligung ändern</translation>
    </message>
    <message>
        <source>Consent receipt</source>
        <translation>Einwilligungsbeleg</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Alles löschen…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Give all data</source>
        <translation>Alle Daten geben</translation>
    </message>
    <message>
        <source>Give {name} all data</source>
        <translation>{name} alle Daten geben</translation>
    </message>
    <message>
        <source>Hide the ledger</source>
        <translation>Protokoll verbergen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>No consent yet</source>
        <translation>Noch keine Einwilligung</translation>
    </message>
    <message>
        <source>One file with everything that is kept, in common formats.</source>
        <translation>Eine Datei mit allem, was aufbewahrt wird, in gängigen Formaten.</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <source>Show the ledger</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The file was saved.</source>
        <translation>Die Datei wurde gespeichert.</translation>
    </message>
    <message>
        <source>Writing a copy of all data</source>
        <translation>Eine Kopie aller Daten wird geschrieben</translation>
    </message>
    <message>
        <source>Writing: {done} of {of} files.</source>
        <translation>Wird geschrieben: {done} von {of} Dateien.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Written. It is not encrypted: hand it over, then delete it here.</source>
        <translation>Geschrieben. Sie ist nicht verschlüsselt: Händigen Sie sie aus und löschen Sie sie dann hier.</translation>
    </message>
    <message>
        <source>agreed to no more; goes with the next sweep</source>
        <translation>stimmt nichts mehr zu; wird beim nächsten Aufräumen gelöscht</translation>
    </message>
    <message>
        <source>for {purposes}</source>
        <translation>für {purposes}</translation>
    </message>
    <message>
        <source>never answered; the sitting erases itself</source>
        <translation>nie beantwortet; die Sitzung löscht sich selbst</translation>
    </message>
    <message>
        <source>nothing at the moment</source>
        <translation>zurzeit nichts</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>signed {date} · agrees to {purposes}</source>
        <translation>unterschrieben {date} · stimmt zu: {purposes}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>bis {date}</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message numerus="yes">
        <source>Consent: %n day(s) left</source>
        <translation>
            <numerusform>Einwilligung: noch %n Tag</numerusform>
            <numerusform>Einwilligung: noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Keine Einwilligung</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>Keine Bilder</translation>
    </message>
</context>
<context>
    <name>PhonePanel</name>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>From a phone or card</source>
        <translation>Von Telefon oder Karte</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>No phone or card is to be seen yet.</source>
        <translation>Noch ist kein Telefon und keine Karte zu sehen.</translation>
    </message>
    <message>
        <source>Opens it to choose a folder.</source>
        <translation>Öffnet es, um einen Ordner zu wählen.</translation>
    </message>
    <message>
        <source>Opens its photos.</source>
        <translation>Öffnet die Fotos darauf.</translation>
    </message>
    <message>
        <source>Plug the phone in with its cable, unlock it, and allow access to its photos when it asks. A memory card goes into the card reader.</source>
        <translation>Schließen Sie das Telefon mit seinem Kabel an, entsperren Sie es und erlauben Sie den Zugriff auf die Fotos, wenn es fragt. Eine Speicherkarte kommt in den Kartenleser.</translation>
    </message>
</context>
<context>
    <name>PhotoCardWidget</name>
    <message>
        <source>Photo {number}: {verdict}</source>
        <translation>Foto {number}: {verdict}</translation>
    </message>
    <message>
        <source>Take out photo {number}</source>
        <translation>Foto {number} herausnehmen</translation>
    </message>
    <message>
        <source>Take this photo out</source>
        <translation>Dieses Foto herausnehmen</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>The arrow keys move, Enter shows a photo larger, Delete takes it out.</source>
        <translation>Die Pfeiltasten bewegen, Eingabe zeigt ein Foto größer, Entf nimmt es heraus.</translation>
    </message>
</context>
<context>
    <name>PhotoWords</name>
    <message>
        <source>A film</source>
        <translation>Ein Film</translation>
    </message>
    <message>
        <source>A little soft</source>
        <translation>Etwas unscharf</translation>
    </message>
    <message>
        <source>A moving picture</source>
        <translation>Ein bewegtes Bild</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Schon hier</translation>
    </message>
    <message>
        <source>Another archive</source>
        <translation>Anderes Archiv</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Andere Person</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Unscharf</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Nicht verwendbar</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>Beschädigte Datei</translation>
    </message>
    <message>
        <source>Dark glasses</source>
        <translation>Dunkle Brille</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>Leere Datei</translation>
    </message>
    <message>
        <source>Eyes closed</source>
        <translation>Augen geschlossen</translation>
    </message>
    <message>
        <source>Eyes nearly closed</source>
        <translation>Augen fast zu</translation>
    </message>
    <message>
        <source>Face cut off</source>
        <translation>Gesicht angeschnitten</translation>
    </message>
    <message>
        <source>Face is small</source>
        <translation>Gesicht ist klein</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Half in shadow</source>
        <translation>Halb im Schatten</translation>
    </message>
    <message>
        <source>Head cut off</source>
        <translation>Kopf angeschnitten</translation>
    </message>
    <message>
        <source>Head tilted</source>
        <translation>Kopf geneigt</translation>
    </message>
    <message>
        <source>Head tipped back</source>
        <translation>Kopf im Nacken</translation>
    </message>
    <message>
        <source>Lies on its side</source>
        <translation>Liegt auf der Seite</translation>
    </message>
    <message>
        <source>Looks down</source>
        <translation>Blick nach unten</translation>
    </message>
    <message>
        <source>Lost detail</source>
        <translation>Details verloren</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>Fast gleich</translation>
    </message>
    <message>
        <source>No face found</source>
        <translation>Kein Gesicht gefunden</translation>
    </message>
    <message>
        <source>Not a picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>Kennwort nötig</translation>
    </message>
    <message>
        <source>Rather dark</source>
        <translation>Recht dunkel</translation>
    </message>
    <message>
        <source>Reflection on the eyes</source>
        <translation>Spiegelung auf den Augen</translation>
    </message>
    <message>
        <source>Several people</source>
        <translation>Mehrere Personen</translation>
    </message>
    <message>
        <source>Somebody else in it</source>
        <translation>Jemand anderes im Bild</translation>
    </message>
    <message>
        <source>Strong colour of light</source>
        <translation>Starke Lichtfarbe</translation>
    </message>
    <message>
        <source>Too bright</source>
        <translation>Zu hell</translation>
    </message>
    <message>
        <source>Too dark</source>
        <translation>Zu dunkel</translation>
    </message>
    <message>
        <source>Too far away</source>
        <translation>Zu weit weg</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Abgewandt</translation>
    </message>
    <message>
        <source>Turned far aside</source>
        <translation>Weit zur Seite gedreht</translation>
    </message>
    <message>
        <source>Very bright spots</source>
        <translation>Sehr helle Stellen</translation>
    </message>
</context>
<context>
    <name>PhotosController</name>
    <message>
        <source>Choose a folder with photos</source>
        <translation>Ordner mit Fotos wählen</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Fotos wählen</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out. Erased for good when you leave this page</source>
        <translation>
            <numerusform>%n herausgenommen. Wird endgültig gelöscht, wenn Sie diese Seite verlassen</numerusform>
            <numerusform>%n herausgenommen. Werden endgültig gelöscht, wenn Sie diese Seite verlassen</numerusform>
        </translation>
    </message>
    <message>
        <source>A varied set. Better still: {things}</source>
        <translation>Eine vielfältige Auswahl. Noch besser: {things}</translation>
    </message>
    <message>
        <source>Add from files</source>
        <translation>Aus Dateien hinzufügen</translation>
    </message>
    <message>
        <source>All of them are good.</source>
        <translation>Alle sind gut.</translation>
    </message>
    <message>
        <source>Choose first whose portraits these will be</source>
        <translation>Wählen Sie erst, wessen Porträts es werden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Eight good ones are enough. Varied is better than many.</source>
        <translation>Acht gute genügen. Vielfalt ist besser als Menge.</translation>
    </message>
    <message>
        <source>From a phone or card</source>
        <translation>Von Telefon oder Karte</translation>
    </message>
    <message numerus="yes">
        <source>Location and camera details were removed from %n photo(s).</source>
        <translation>
            <numerusform>Ort und Kameradaten wurden aus %n Foto entfernt.</numerusform>
            <numerusform>Ort und Kameradaten wurden aus %n Fotos entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>One photo is enough for retouched portraits</source>
        <translation>Ein Foto genügt für retuschierte Porträts</translation>
    </message>
    <message>
        <source>Photo {number} of {count}</source>
        <translation>Foto {number} von {count}</translation>
    </message>
    <message>
        <source>Photo {number}: {sentence}</source>
        <translation>Foto {number}: {sentence}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message numerus="yes">
        <source>Put back (%n)</source>
        <translation>
            <numerusform>Zurücklegen (%n)</numerusform>
            <numerusform>Zurücklegen (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts back the photo that was taken out last.</source>
        <translation>Legt das zuletzt herausgenommene Foto zurück.</translation>
    </message>
    <message>
        <source>Still missing: {things}</source>
        <translation>Es fehlen noch: {things}</translation>
    </message>
    <message>
        <source>Still missing: {things} and {more} more</source>
        <translation>Es fehlen noch: {things} und {more} weitere</translation>
    </message>
    <message>
        <source>{counted} · enough for a personal model; more make it better</source>
        <translation>{counted} · genug für ein persönliches Modell; mehr machen es besser</translation>
    </message>
    <message numerus="yes">
        <source>{counted} · enough for retouched portraits; a personal model needs %n</source>
        <translation>
            <numerusform>{counted} · genug für retuschierte Porträts; ein persönliches Modell braucht %n</numerusform>
            <numerusform>{counted} · genug für retuschierte Porträts; ein persönliches Modell braucht %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {wanted}</source>
        <translation>{count} von {wanted}</translation>
    </message>
    <message>
        <source>{good} good, {others} could be better. Choose one to read why.</source>
        <translation>{good} gut, {others} könnten besser sein. Wählen Sie eines, um zu lesen, warum.</translation>
    </message>
    <message>
        <source>{taken} of {wanted} photos</source>
        <translation>{taken} von {wanted} Fotos</translation>
    </message>
</context>
<context>
    <name>PlacePanel</name>
    <message>
        <source>Choose another folder or disk…</source>
        <translation>Anderen Ordner oder Datenträger wählen…</translation>
    </message>
    <message>
        <source>Photos, portraits and personal models lie there encrypted: without the key nobody can look at them, also not whoever takes the disk. Base models, which show nobody, lie beside them in the open.</source>
        <translation>Fotos, Porträts und persönliche Modelle liegen dort verschlüsselt: Ohne den Schlüssel kann niemand sie ansehen, auch nicht, wer den Datenträger nimmt. Grundmodelle, die niemanden zeigen, liegen offen daneben.</translation>
    </message>
    <message>
        <source>The window opens anew in the folder that you choose.</source>
        <translation>Das Fenster öffnet sich neu in dem Ordner, den Sie wählen.</translation>
    </message>
</context>
<context>
    <name>PresenceCard</name>
    <message>
        <source>A model of a face is made only of somebody who is there and wants it. Vouch for it, or let the camera ask for two or three small movements.</source>
        <translation>Ein Modell eines Gesichts entsteht nur von jemandem, der da ist und es will. Bezeugen Sie es, oder lassen Sie die Kamera um zwei oder drei kleine Bewegungen bitten.</translation>
    </message>
    <message>
        <source>Before a personal model is made</source>
        <translation>Bevor ein persönliches Modell entsteht</translation>
    </message>
    <message>
        <source>It was shown before, but does not count any more: consent was given anew, or photos of another face came in. Please do it again.</source>
        <translation>Es wurde schon gezeigt, gilt aber nicht mehr: Die Einwilligung wurde neu gegeben, oder Fotos eines anderen Gesichts kamen hinzu. Bitte noch einmal.</translation>
    </message>
    <message>
        <source>Let the camera check</source>
        <translation>Von der Kamera prüfen lassen</translation>
    </message>
    <message>
        <source>Stop the camera</source>
        <translation>Kamera anhalten</translation>
    </message>
    <message>
        <source>Switching the camera on…</source>
        <translation>Die Kamera wird eingeschaltet…</translation>
    </message>
    <message>
        <source>The person showed to the camera on {date} that they are there.</source>
        <translation>Die Person hat der Kamera am {date} gezeigt, dass sie da ist.</translation>
    </message>
    <message>
        <source>This is the person, here in front of me</source>
        <translation>Das ist die Person, hier vor mir</translation>
    </message>
    <message>
        <source>This person is fictional; nobody has to be there.</source>
        <translation>Diese Person ist erfunden; niemand muss da sein.</translation>
    </message>
    <message>
        <source>Your name, as the one who runs this sitting</source>
        <translation>Ihr Name, als Leitung dieser Sitzung</translation>
    </message>
    <message>
        <source>{name} vouched on {date} that the person was there.</source>
        <translation>{name} hat am {date} bezeugt, dass die Person da war.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Photo {number} of {wanted}</source>
        <translation>Foto {number} von {wanted}</translation>
    </message>
    <message>
        <source>Waiting for the camera</source>
        <translation>Warten auf die Kamera</translation>
    </message>
</context>
<context>
    <name>PrivacyController</name>
    <message>
        <source>Save a copy of all data</source>
        <translation>Kopie aller Daten speichern</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>What this computer holds, about whom, until when.</source>
        <translation>Was dieser Computer aufbewahrt, über wen, bis wann.</translation>
    </message>
</context>
<context>
    <name>ProofBench</name>
    <message>
        <source>Adjust by hand</source>
        <translation>Von Hand anpassen</translation>
    </message>
    <message>
        <source>Comparison with the photo</source>
        <translation>Vergleich mit dem Foto</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Less near</source>
        <translation>Weniger nah</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Näher</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Porträt</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Show at 100 % (1), all of it (0)</source>
        <translation>Bei 100 % zeigen (1), ganz (0)</translation>
    </message>
    <message>
        <source>Show at 100 %, now {percent}</source>
        <translation>Bei 100 % zeigen, jetzt {percent}</translation>
    </message>
</context>
<context>
    <name>ProofGrid</name>
    <message>
        <source>Hide them again</source>
        <translation>Wieder verbergen</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>Porträts</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The arrow keys move, Space keeps a portrait, X hides it, Delete puts it into the bin.</source>
        <translation>Die Pfeiltasten bewegen, die Leertaste behält ein Porträt, X verbirgt es, Entf legt es in den Papierkorb.</translation>
    </message>
</context>
<context>
    <name>ProofWords</name>
    <message>
        <source>A second face</source>
        <translation>Ein zweites Gesicht</translation>
    </message>
    <message>
        <source>Best likeness first. Space keeps, X hides. Kept: {count}</source>
        <translation>Größte Ähnlichkeit zuerst. Leertaste behält, X verbirgt. Behalten: {count}</translation>
    </message>
    <message>
        <source>Changed too much</source>
        <translation>Zu stark verändert</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>Montage</translation>
    </message>
    <message>
        <source>Copy of a photo</source>
        <translation>Kopie eines Fotos</translation>
    </message>
    <message>
        <source>Eyes closed</source>
        <translation>Augen geschlossen</translation>
    </message>
    <message>
        <source>Eyes do not match</source>
        <translation>Augen passen nicht</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>Generated picture</source>
        <translation>Erzeugtes Bild</translation>
    </message>
    <message>
        <source>Head cut off</source>
        <translation>Kopf angeschnitten</translation>
    </message>
    <message>
        <source>Hidden by you</source>
        <translation>Von Ihnen verborgen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Likeness not measured</source>
        <translation>Ähnlichkeit nicht gemessen</translation>
    </message>
    <message>
        <source>Likeness {points}</source>
        <translation>Ähnlichkeit {points}</translation>
    </message>
    <message>
        <source>Likeness {points}: not yet like {name}</source>
        <translation>Ähnlichkeit {points}: {name} noch nicht ähnlich</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>Fast gleich</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Kein Gesicht</translation>
    </message>
    <message>
        <source>Not yet like {name}</source>
        <translation>{name} noch nicht ähnlich</translation>
    </message>
    <message>
        <source>Other skin tone</source>
        <translation>Anderer Hautton</translation>
    </message>
    <message>
        <source>Others are better</source>
        <translation>Andere sind besser</translation>
    </message>
    <message>
        <source>Painted skin</source>
        <translation>Gemalte Haut</translation>
    </message>
    <message>
        <source>Photo with drawn parts</source>
        <translation>Foto mit gezeichneten Teilen</translation>
    </message>
    <message>
        <source>Portrait {number} of {count}, {look}</source>
        <translation>Porträt {number} von {count}, {look}</translation>
    </message>
    <message>
        <source>Retouched</source>
        <translation>Retuschiert</translation>
    </message>
    <message>
        <source>Retouched photo</source>
        <translation>Retuschiertes Foto</translation>
    </message>
    <message>
        <source>This portrait is not yet like {name}.</source>
        <translation>Dieses Porträt ähnelt {name} noch nicht.</translation>
    </message>
    <message>
        <source>You hid this portrait.</source>
        <translation>Sie haben dieses Porträt verborgen.</translation>
    </message>
    <message>
        <source>{count} hidden</source>
        <translation>{count} verborgen</translation>
    </message>
    <message>
        <source>{count} hidden: not enough like {name}</source>
        <translation>{count} verborgen: {name} nicht ähnlich genug</translation>
    </message>
</context>
<context>
    <name>ProofsPage</name>
    <message>
        <source>All looks</source>
        <translation>Alle Looks</translation>
    </message>
    <message>
        <source>All ways</source>
        <translation>Alle Wege</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Ausgeben</translation>
    </message>
    <message numerus="yes">
        <source>Deliver %n portrait(s)</source>
        <translation>
            <numerusform>%n Porträt ausgeben</numerusform>
            <numerusform>%n Porträts ausgeben</numerusform>
        </translation>
    </message>
    <message>
        <source>How they were made</source>
        <translation>Wie sie entstanden</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Make more</source>
        <translation>Mehr erstellen</translation>
    </message>
    <message numerus="yes">
        <source>Making %n portrait(s)</source>
        <translation>
            <numerusform>%n Porträt entsteht</numerusform>
            <numerusform>%n Porträts entstehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Making portraits: %n more to come</source>
        <translation>
            <numerusform>Porträts entstehen: noch %n</numerusform>
            <numerusform>Porträts entstehen: noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>None is good enough to be shown. Look at the hidden ones, or make more.</source>
        <translation>Keines ist gut genug, um gezeigt zu werden. Sehen Sie sich die verborgenen an, oder erstellen Sie mehr.</translation>
    </message>
    <message>
        <source>None is kept yet: all that are shown would be delivered.</source>
        <translation>Noch ist keines behalten: Alle gezeigten würden ausgegeben.</translation>
    </message>
    <message>
        <source>None is of this look and this kind.</source>
        <translation>Keines hat diesen Look und diese Art.</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The portrait is in the bin, and can be had back from there.</source>
        <translation>Das Porträt ist im Papierkorb und lässt sich von dort zurückholen.</translation>
    </message>
    <message>
        <source>There are no portraits yet. Choose a look to make some.</source>
        <translation>Es gibt noch keine Porträts. Wählen Sie einen Look, um welche zu erstellen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Waiting until other work of this computer is done</source>
        <translation>Warten, bis andere Arbeit dieses Computers fertig ist</translation>
    </message>
    <message>
        <source>{name} has not agreed to exporting.</source>
        <translation>{name} hat dem Exportieren nicht zugestimmt.</translation>
    </message>
    <message>
        <source>{words}, done about {time}</source>
        <translation>{words}, fertig gegen {time}</translation>
    </message>
</context>
<context>
    <name>PurposeWords</name>
    <message numerus="yes">
        <source>%n discarded portrait(s)</source>
        <translation>
            <numerusform>%n verworfenes Porträt</numerusform>
            <numerusform>%n verworfene Porträts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n generated portrait(s)</source>
        <translation>
            <numerusform>%n erzeugtes Porträt</numerusform>
            <numerusform>%n erzeugte Porträts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-finished personal model(s)</source>
        <translation>
            <numerusform>%n halb fertiges persönliches Modell</numerusform>
            <numerusform>%n halb fertige persönliche Modelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) of the face</source>
        <translation>
            <numerusform>%n Messung des Gesichts</numerusform>
            <numerusform>%n Messungen des Gesichts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outline(s) of the person in a photo</source>
        <translation>
            <numerusform>%n Umriss der Person in einem Foto</numerusform>
            <numerusform>%n Umrisse der Person in einem Foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personal model(s)</source>
        <translation>
            <numerusform>%n persönliches Modell</numerusform>
            <numerusform>%n persönliche Modelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portrait(s)</source>
        <translation>
            <numerusform>%n Porträt</numerusform>
            <numerusform>%n Porträts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n small picture(s)</source>
        <translation>
            <numerusform>%n kleines Bild</numerusform>
            <numerusform>%n kleine Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished job(s)</source>
        <translation>
            <numerusform>%n unfertige Arbeit</numerusform>
            <numerusform>%n unfertige Arbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed, until {date}</source>
        <translation>Zugestimmt, bis {date}</translation>
    </message>
    <message>
        <source>Ended on {date}</source>
        <translation>Geendet am {date}</translation>
    </message>
    <message>
        <source>Not agreed to</source>
        <translation>Nicht zugestimmt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Without it: every portrait is one of your own photos, finished.</source>
        <translation>Ohne das: Jedes Porträt ist eines Ihrer eigenen Fotos, fertig ausgearbeitet.</translation>
    </message>
    <message>
        <source>Without it: no photos are taken in, and no portrait can be made.</source>
        <translation>Ohne das: Es werden keine Fotos aufgenommen, und kein Porträt kann entstehen.</translation>
    </message>
    <message>
        <source>Without it: nobody checks by numbers whether a portrait looks like you.</source>
        <translation>Ohne das: Niemand prüft mit Zahlen, ob ein Porträt Ihnen ähnelt.</translation>
    </message>
    <message>
        <source>Without it: nobody else is shown your portraits. Nothing else changes.</source>
        <translation>Ohne das: Niemandem sonst werden Ihre Porträts gezeigt. Sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Without it: photos and portraits are erased sooner.</source>
        <translation>Ohne das: Fotos und Porträts werden früher gelöscht.</translation>
    </message>
    <message>
        <source>Without it: photos are erased after {photos} days and portraits after {portraits}.</source>
        <translation>Ohne das: Fotos werden nach {photos} Tagen gelöscht und Porträts nach {portraits}.</translation>
    </message>
    <message>
        <source>Without it: portraits can be looked at here, but not taken along.</source>
        <translation>Ohne das: Porträts lassen sich hier ansehen, aber nicht mitnehmen.</translation>
    </message>
    <message>
        <source>Without it: retouched portraits are made all the same.</source>
        <translation>Ohne das: Retuschierte Porträts entstehen trotzdem.</translation>
    </message>
    <message>
        <source>exporting</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>generating portraits</source>
        <translation>Erzeugen von Porträts</translation>
    </message>
    <message>
        <source>measuring likeness</source>
        <translation>Messen der Ähnlichkeit</translation>
    </message>
    <message>
        <source>retouching</source>
        <translation>Retuschieren</translation>
    </message>
    <message>
        <source>showing as examples</source>
        <translation>Zeigen als Beispiele</translation>
    </message>
    <message>
        <source>the next visit</source>
        <translation>den nächsten Besuch</translation>
    </message>
    <message>
        <source>the personal model</source>
        <translation>das persönliche Modell</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>bis {date}</translation>
    </message>
</context>
<context>
    <name>PurposesCard</name>
    <message>
        <source>Agreed to already. It can be withdrawn on the page before.</source>
        <translation>Schon zugestimmt. Auf der Seite davor lässt es sich widerrufen.</translation>
    </message>
    <message>
        <source>All for retouched portraits</source>
        <translation>Alles für retuschierte Porträts</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Each answer counts by itself, and only with the signature below.</source>
        <translation>Jede Antwort zählt für sich, und nur mit der Unterschrift unten.</translation>
    </message>
    <message>
        <source>Not for people under 18.</source>
        <translation>Nicht für Personen unter 18.</translation>
    </message>
    <message>
        <source>Turns on what a personal model and generated portraits need as well.</source>
        <translation>Schaltet auch ein, was ein persönliches Modell und erzeugte Porträts brauchen.</translation>
    </message>
    <message>
        <source>Turns on what retouched portraits need. It counts only once it is signed.</source>
        <translation>Schaltet ein, was retuschierte Porträts brauchen. Es zählt erst mit der Unterschrift.</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>Was getan werden darf</translation>
    </message>
    <message>
        <source>… and a personal model</source>
        <translation>… und ein persönliches Modell</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>As a page to print, a page for a browser, or a file for programs.</source>
        <translation>Als Seite zum Drucken, als Seite für den Browser oder als Datei für Programme.</translation>
    </message>
    <message>
        <source>Correct the name</source>
        <translation>Namen berichtigen</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Name der Person</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>Namen speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Signature of {name}</source>
        <translation>Unterschrift von {name}</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterschrieben von</translation>
    </message>
    <message>
        <source>The receipt was saved.</source>
        <translation>Der Beleg wurde gespeichert.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>{name}, parent or guardian</source>
        <translation>{name}, Elternteil oder Vormund</translation>
    </message>
</context>
<context>
    <name>RecordsCard</name>
    <message>
        <source>A backup was lost or stolen</source>
        <translation>Eine Sicherung ging verloren oder wurde gestohlen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Earlier erasures</source>
        <translation>Frühere Löschungen</translation>
    </message>
    <message>
        <source>Exported files got into other hands</source>
        <translation>Exportierte Dateien gerieten in andere Hände</translation>
    </message>
    <message>
        <source>Nobody was erased here yet.</source>
        <translation>Hier wurde noch niemand gelöscht.</translation>
    </message>
    <message>
        <source>Put people's names into the file as well</source>
        <translation>Auch die Namen der Personen in die Datei schreiben</translation>
    </message>
    <message>
        <source>Records for the owner</source>
        <translation>Unterlagen für die Betreiber</translation>
    </message>
    <message>
        <source>Register of processing</source>
        <translation>Verarbeitungsverzeichnis</translation>
    </message>
    <message>
        <source>Save the register</source>
        <translation>Verzeichnis speichern</translation>
    </message>
    <message>
        <source>Somebody used it while it was open</source>
        <translation>Jemand benutzte es, während es offen war</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>The computer was lost or stolen</source>
        <translation>Der Computer ging verloren oder wurde gestohlen</translation>
    </message>
    <message>
        <source>The file was saved.</source>
        <translation>Die Datei wurde gespeichert.</translation>
    </message>
    <message>
        <source>What is done with whose data and why, made from the vault as it is now (GDPR 30). It names nobody but the owner.</source>
        <translation>Was mit wessen Daten warum geschieht, aus dem Tresor, wie er jetzt ist (DSGVO 30). Es nennt niemanden außer den Betreibern.</translation>
    </message>
    <message>
        <source>Writes down what it means for whom, and by when the authority may have to be told: 72 hours from now (GDPR 33).</source>
        <translation>Hält fest, was es für wen bedeutet und bis wann die Behörde zu benachrichtigen sein kann: 72 Stunden ab jetzt (DSGVO 33).</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>Choose the folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Fourteen groups from the printed page. Or hold its QR code to a scanner.</source>
        <translation>Vierzehn Gruppen vom gedruckten Blatt. Oder den QR-Code vor einen Scanner halten.</translation>
    </message>
    <message>
        <source>How it shall be opened from now on</source>
        <translation>Wie er künftig geöffnet wird</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>Noch kein Ordner gewählt</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>Die Sicherung</translation>
    </message>
    <message>
        <source>The code of the recovery kit</source>
        <translation>Der Code des Notfallblatts</translation>
    </message>
    <message>
        <source>The vault gets a fresh key.</source>
        <translation>Der Tresor bekommt einen neuen Schlüssel.</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>Nothing was photographed, measured or made. All that is kept is the name that was typed. Erase this sitting, and that is gone as well. If it is left as it is, it erases itself after a few days.</source>
        <translation>Es wurde nichts fotografiert, gemessen oder gemacht. Gespeichert ist nur der getippte Name. Löschen Sie diese Sitzung, dann ist auch er weg. Bleibt sie, wie sie ist, löscht sie sich nach einigen Tagen selbst.</translation>
    </message>
    <message>
        <source>That is fine</source>
        <translation>Das ist in Ordnung</translation>
    </message>
</context>
<context>
    <name>RefusedList</name>
    <message numerus="yes">
        <source>%n file(s) not added</source>
        <translation>
            <numerusform>%n Datei nicht hinzugefügt</numerusform>
            <numerusform>%n Dateien nicht hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Add it anyway</source>
        <translation>Trotzdem hinzufügen</translation>
    </message>
    <message>
        <source>Add {name} anyway</source>
        <translation>{name} trotzdem hinzufügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Hide why</source>
        <translation>Gründe ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weitere zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Gründe zeigen</translation>
    </message>
</context>
<context>
    <name>SayingPanel</name>
    <message>
        <source>A person looked at it and kept it.</source>
        <translation>Ein Mensch hat es angesehen und behalten.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Always marked</source>
        <translation>Immer gekennzeichnet</translation>
    </message>
    <message>
        <source>As advised</source>
        <translation>Wie empfohlen</translation>
    </message>
    <message>
        <source>Choose a portrait and where it goes.</source>
        <translation>Wählen Sie ein Porträt und wofür es ist.</translation>
    </message>
    <message>
        <source>Drawn with the base model {model}.</source>
        <translation>Gezeichnet mit dem Grundmodell {model}.</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>Generated portrait</source>
        <translation>Erzeugtes Porträt</translation>
    </message>
    <message>
        <source>How a picture was made always stands in its file; that cannot be switched off. These can:</source>
        <translation>Wie ein Bild entstand, steht immer in seiner Datei; das lässt sich nicht abschalten. Dies schon:</translation>
    </message>
    <message>
        <source>Made on {date} with {software}.</source>
        <translation>Am {date} mit {software} gemacht.</translation>
    </message>
    <message>
        <source>No name, no place in the file.</source>
        <translation>Kein Name, kein Ort in der Datei.</translation>
    </message>
    <message>
        <source>No training of AI with it</source>
        <translation>Kein KI-Training damit</translation>
    </message>
    <message>
        <source>No use as data at all</source>
        <translation>Keinerlei Nutzung als Daten</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Noch nichts gewählt</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photograph with another background</source>
        <translation>Foto mit anderem Hintergrund</translation>
    </message>
    <message>
        <source>Photograph with generated parts</source>
        <translation>Foto mit erzeugten Teilen</translation>
    </message>
    <message>
        <source>Put the person's name into the file</source>
        <translation>Den Namen der Person in die Datei schreiben</translation>
    </message>
    <message>
        <source>Retouched photograph</source>
        <translation>Retuschiertes Foto</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Sizes for sites that ask for one type keep it, and so do documents.</source>
        <translation>Größen für Seiten, die einen bestimmten Typ verlangen, behalten ihn, Dokumente ebenso.</translation>
    </message>
    <message>
        <source>The file will say that it shows {name}.</source>
        <translation>Die Datei wird sagen, dass sie {name} zeigt.</translation>
    </message>
    <message>
        <source>The person's own photo, only cropped and sized.</source>
        <translation>Das eigene Foto der Person, nur zugeschnitten und skaliert.</translation>
    </message>
    <message>
        <source>The person's own photo; what was behind them was replaced.</source>
        <translation>Das eigene Foto der Person; was hinter ihr war, wurde ersetzt.</translation>
    </message>
    <message>
        <source>Use by AI companies</source>
        <translation>Nutzung durch KI-Firmen</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Was die Datei sagt</translation>
    </message>
    <message>
        <source>with this computer's own certificate (Content Credentials). Viewers show it as valid, “signer not on the trust list”.</source>
        <translation>mit dem eigenen Zertifikat dieses Computers (Content Credentials). Betrachter zeigen es als gültig, „Unterzeichner nicht auf der Vertrauensliste“.</translation>
    </message>
</context>
<context>
    <name>SealPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <translation>Speicherort wählen…</translation>
    </message>
    <message>
        <source>It opens with the free program age, on any computer; Likeness is not needed for it.</source>
        <translation>Sie öffnet sich mit dem freien Programm age, auf jedem Computer; Likeness wird dafür nicht gebraucht.</translation>
    </message>
    <message>
        <source>One encrypted file</source>
        <translation>Eine verschlüsselte Datei</translation>
    </message>
    <message>
        <source>Only the code on your recovery kit opens this file.</source>
        <translation>Nur der Code auf Ihrem Notfallblatt öffnet diese Datei.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Several words that do not belong together are hard to guess. Tell them to the other person by another way than the file. Without them nobody opens it.</source>
        <translation>Mehrere Wörter, die nicht zusammengehören, sind schwer zu erraten. Teilen Sie sie der anderen Person auf anderem Weg mit als die Datei. Ohne sie öffnet sie niemand.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Dasselbe noch einmal</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>With a passphrase</source>
        <translation>Mit einem Kennwort</translation>
    </message>
    <message>
        <source>With my recovery kit</source>
        <translation>Mit meinem Notfallblatt</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
</context>
<context>
    <name>SettingSections</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
</context>
<context>
    <name>SettingStep</name>
    <message>
        <source>Done: {what}</source>
        <translation>Erledigt: {what}</translation>
    </message>
</context>
<context>
    <name>SettingsController</name>
    <message>
        <source>The folder of the backup</source>
        <translation>Der Ordner der Sicherung</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Base models</source>
        <translation>Grundmodelle</translation>
    </message>
    <message>
        <source>Camera and printing</source>
        <translation>Kamera und Druck</translation>
    </message>
    <message>
        <source>Consent pages</source>
        <translation>Einwilligungsseiten</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Every change counts at once and can be undone.</source>
        <translation>Jede Änderung gilt sofort und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>How long things are kept</source>
        <translation>Wie lange etwas bleibt</translation>
    </message>
    <message>
        <source>Photo booth</source>
        <translation>Fotobox</translation>
    </message>
    <message>
        <source>Remove everything…</source>
        <translation>Alles entfernen…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Storage and keys</source>
        <translation>Speicher und Schlüssel</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message numerus="yes">
        <source>%n copies at their true size</source>
        <translation>
            <numerusform>%n Abzug in wahrer Größe</numerusform>
            <numerusform>%n Abzüge in wahrer Größe</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies touch, so that one cut parts two</source>
        <translation>Abzüge berühren sich, ein Schnitt trennt zwei</translation>
    </message>
    <message>
        <source>Lines to cut by</source>
        <translation>Schnittlinien</translation>
    </message>
    <message>
        <source>Opens the print dialog of this computer.</source>
        <translation>Öffnet den Druckdialog dieses Computers.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Picture on the sheet</source>
        <translation>Bild auf dem Bogen</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>Druckbogen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>{short} × {long} cm</source>
        <translation>{short} × {long} cm</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>A personal model needs at least four photos.</source>
        <translation>Ein persönliches Modell braucht mindestens vier Fotos.</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>First add at least one photo.</source>
        <translation>Fügen Sie zuerst mindestens ein Foto hinzu.</translation>
    </message>
    <message>
        <source>First choose a look and make portraits.</source>
        <translation>Wählen Sie zuerst einen Look und machen Sie Porträts.</translation>
    </message>
    <message>
        <source>First the person agrees on the page “Person &amp; consent”.</source>
        <translation>Zuerst stimmt die Person auf der Seite „Person &amp; Einwilligung“ zu.</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Looks</translation>
    </message>
    <message>
        <source>Person &amp; consent</source>
        <translation>Person &amp; Einwilligung</translation>
    </message>
    <message>
        <source>Personal model</source>
        <translation>Persönliches Modell</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Show what is stored</source>
        <translation>Gespeichertes</translation>
    </message>
    <message>
        <source>Steps of this sitting</source>
        <translation>Schritte dieser Sitzung</translation>
    </message>
    <message>
        <source>The person has not agreed that portraits are handed out.</source>
        <translation>Die Person hat nicht zugestimmt, dass Porträts herausgegeben werden.</translation>
    </message>
    <message>
        <source>The person has not agreed to a personal model. Portraits work without one.</source>
        <translation>Die Person hat einem persönlichen Modell nicht zugestimmt. Porträts gehen auch ohne.</translation>
    </message>
</context>
<context>
    <name>SideController</name>
    <message>
        <source>Consent valid until {day}.</source>
        <translation>Einwilligung gültig bis {day}.</translation>
    </message>
    <message>
        <source>Nothing is agreed to yet.</source>
        <translation>Noch ist nichts vereinbart.</translation>
    </message>
</context>
<context>
    <name>SideStep</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>SignatureCard</name>
    <message>
        <source>A typed name counts like a drawn one.</source>
        <translation>Ein getippter Name zählt wie ein gezeichneter.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Draw it here with mouse, finger or pen. Only its shape is kept.</source>
        <translation>Zeichnen Sie hier mit Maus, Finger oder Stift. Nur die Form wird gespeichert.</translation>
    </message>
    <message>
        <source>Or type the parent's or guardian's name</source>
        <translation>Oder den Namen des Elternteils oder Vormunds tippen</translation>
    </message>
    <message>
        <source>Or type your name as above</source>
        <translation>Oder Ihren Namen wie oben tippen</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Signature of the parent or guardian</source>
        <translation>Unterschrift des Elternteils oder Vormunds</translation>
    </message>
    <message>
        <source>This is not the name above yet.</source>
        <translation>Das ist noch nicht der Name oben.</translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <translation>Strich zurücknehmen</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Draw your signature. You may type your name instead.</source>
        <translation>Zeichnen Sie Ihre Unterschrift. Sie können stattdessen Ihren Namen tippen.</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>Hier unterschreiben</translation>
    </message>
</context>
<context>
    <name>SittingCardWidget</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portrait(s)</source>
        <translation>
            <numerusform>%n Porträt</numerusform>
            <numerusform>%n Porträts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consent ends in %n day(s): renew</source>
        <translation>
            <numerusform>Einwilligung endet in %n Tag: erneuern</numerusform>
            <numerusform>Einwilligung endet in %n Tagen: erneuern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consent: %n month(s) left</source>
        <translation>
            <numerusform>Einwilligung: noch %n Monat</numerusform>
            <numerusform>Einwilligung: noch %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent: not given yet</source>
        <translation>Einwilligung: noch nicht gegeben</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Noch keine Fotos</translation>
    </message>
    <message>
        <source>Personal model ready</source>
        <translation>Persönliches Modell fertig</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {number} of {of}</source>
        <translation>Schritt {number} von {of}</translation>
    </message>
</context>
<context>
    <name>StoragePanel</name>
    <message numerus="yes">
        <source>%n thing(s) are not as they should be. Restore a backup, or ask for help before going on.</source>
        <translation>
            <numerusform>%n Ding ist nicht, wie es sein soll. Stellen Sie eine Sicherung wieder her, oder bitten Sie um Hilfe, bevor Sie weitermachen.</numerusform>
            <numerusform>%n Dinge sind nicht, wie sie sein sollen. Stellen Sie eine Sicherung wieder her, oder bitten Sie um Hilfe, bevor Sie weitermachen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>Beginnen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Wird geändert…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check everything that is stored</source>
        <translation>Alles Gespeicherte prüfen</translation>
    </message>
    <message>
        <source>Done. The vault's key was changed as well; what opened it before does not open it any more.</source>
        <translation>Erledigt. Auch der Schlüssel des Tresors wurde geändert; was ihn zuvor öffnete, öffnet ihn nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>Everything is whole: %n file(s).</source>
        <translation>
            <numerusform>Alles ist vollständig: %n Datei.</numerusform>
            <numerusform>Alles ist vollständig: %n Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much was read</source>
        <translation>Wie viel gelesen wurde</translation>
    </message>
    <message>
        <source>How the vault is opened</source>
        <translation>Wie der Tresor geöffnet wird</translation>
    </message>
    <message>
        <source>If this computer is lost</source>
        <translation>Wenn dieser Computer verloren geht</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Lock when nobody uses it</source>
        <translation>Sperren, wenn niemand ihn benutzt</translation>
    </message>
    <message>
        <source>Made and confirmed.</source>
        <translation>Erstellt und bestätigt.</translation>
    </message>
    <message>
        <source>Made, but not confirmed yet: type the code back once.</source>
        <translation>Erstellt, aber noch nicht bestätigt: Tippen Sie den Code einmal ab.</translation>
    </message>
    <message>
        <source>Move to a new computer</source>
        <translation>Auf einen neuen Computer umziehen</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Reads every stored file and compares it. Changes nothing.</source>
        <translation>Liest jede gespeicherte Datei und vergleicht sie. Ändert nichts.</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Notfallblatt</translation>
    </message>
    <message>
        <source>Repair from a backup…</source>
        <translation>Aus Sicherung reparieren…</translation>
    </message>
    <message>
        <source>Step by step, with backup and recovery kit.</source>
        <translation>Schritt für Schritt, mit Sicherung und Notfallblatt.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>The last one was %n day(s) ago.</source>
        <translation>
            <numerusform>Die letzte war vor %n Tag.</numerusform>
            <numerusform>Die letzte war vor %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one was today.</source>
        <translation>Die letzte war heute.</translation>
    </message>
    <message>
        <source>The passphrase is guarded less than it could be: choose it again.</source>
        <translation>Das Kennwort ist schwächer geschützt, als es sein könnte: Wählen Sie es neu.</translation>
    </message>
    <message>
        <source>There is no vault yet: it is made with the first sitting.</source>
        <translation>Es gibt noch keinen Tresor: Er entsteht mit der ersten Sitzung.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Es gibt noch keine.</translation>
    </message>
    <message>
        <source>There is none. If the key is lost, nothing opens the vault.</source>
        <translation>Es gibt keines. Geht der Schlüssel verloren, öffnet nichts mehr den Tresor.</translation>
    </message>
    <message>
        <source>Use this from now on</source>
        <translation>Ab jetzt so öffnen</translation>
    </message>
    <message>
        <source>With a passphrase, typed whenever Likeness is opened.</source>
        <translation>Mit einem Kennwort, das bei jedem Öffnen von Likeness getippt wird.</translation>
    </message>
    <message>
        <source>With your login and a passphrase together.</source>
        <translation>Mit Ihrer Anmeldung und einem Kennwort zusammen.</translation>
    </message>
    <message>
        <source>With your login: its key is in the keychain of this computer.</source>
        <translation>Mit Ihrer Anmeldung: Der Schlüssel liegt im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>Work that runs goes on. Ctrl+L locks at once.</source>
        <translation>Laufende Arbeit geht weiter. Strg+L sperrt sofort.</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>nach %n Minute</numerusform>
            <numerusform>nach %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>{done} of {of} files read</source>
        <translation>{done} von {of} Dateien gelesen</translation>
    </message>
</context>
<context>
    <name>SystemDialogs</name>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Suitable files</source>
        <translation>Passende Dateien</translation>
    </message>
</context>
<context>
    <name>TimeCard</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>A base model is needed</source>
        <translation>Ein Grundmodell ist nötig</translation>
    </message>
    <message>
        <source>Add a base model</source>
        <translation>Grundmodell hinzufügen</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Grundmodell</translation>
    </message>
    <message>
        <source>Base model: {title}</source>
        <translation>Grundmodell: {title}</translation>
    </message>
    <message>
        <source>Done at about {time} if it starts now. You can pause at any time.</source>
        <translation>Fertig gegen {time}, wenn es jetzt beginnt. Sie können jederzeit pausieren.</translation>
    </message>
    <message>
        <source>How long it takes is measured as it begins</source>
        <translation>Wie lange es dauert, wird zu Beginn gemessen</translation>
    </message>
    <message>
        <source>It is for practice: the pictures will not look like {name} yet.</source>
        <translation>Es ist zum Üben: Die Bilder werden {name} noch nicht ähnlich sehen.</translation>
    </message>
    <message>
        <source>Likeness brings one for practice. Add one, or install Likeness again.</source>
        <translation>Likeness bringt eines zum Üben mit. Fügen Sie eines hinzu, oder installieren Sie Likeness neu.</translation>
    </message>
    <message>
        <source>Needs about {time} on this computer</source>
        <translation>Braucht auf diesem Computer etwa {time}</translation>
    </message>
    <message>
        <source>That is work for a night: it then keeps this computer awake until it is done.</source>
        <translation>Das ist Arbeit für eine Nacht: Sie hält diesen Computer dann wach, bis sie fertig ist.</translation>
    </message>
    <message>
        <source>The finish time is shown in the first minutes. Before it takes longer than an hour, you are asked.</source>
        <translation>Wann es fertig ist, wird in den ersten Minuten angezeigt. Bevor es länger als eine Stunde dauert, werden Sie gefragt.</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>eine Minute</translation>
    </message>
</context>
<context>
    <name>ToneCard</name>
    <message>
        <source>All within {degrees} degrees. {verdict}</source>
        <translation>Alle innerhalb von {degrees} Grad. {verdict}</translation>
    </message>
    <message>
        <source>Even among {people} fictional people; too few to be sure.</source>
        <translation>Gleichmäßig bei {people} erfundenen Personen; zu wenige für Gewissheit.</translation>
    </message>
    <message>
        <source>Light and dark skin are not treated alike.</source>
        <translation>Helle und dunkle Haut werden nicht gleich behandelt.</translation>
    </message>
    <message>
        <source>Light and dark skin are treated alike.</source>
        <translation>Helle und dunkle Haut werden gleich behandelt.</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Neu messen</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>Jetzt messen</translation>
    </message>
    <message>
        <source>Measuring skin tone</source>
        <translation>Hautton wird gemessen</translation>
    </message>
    <message>
        <source>Measuring: person {done} of {of}. You may go on meanwhile.</source>
        <translation>Messung: Person {done} von {of}. Sie können inzwischen weitermachen.</translation>
    </message>
    <message>
        <source>Not measured on this computer yet. It takes some minutes and uses the fictional people that come with the program.</source>
        <translation>Auf diesem Computer noch nicht gemessen. Es dauert einige Minuten und nutzt die erfundenen Personen, die das Programm mitbringt.</translation>
    </message>
    <message>
        <source>Skin tone, source against result</source>
        <translation>Hautton, Vorlage und Ergebnis</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Whole report</source>
        <translation>Ganzer Bericht</translation>
    </message>
</context>
<context>
    <name>ToneWords</name>
    <message>
        <source>Skin tone as photographed</source>
        <translation>Hautton wie fotografiert</translation>
    </message>
    <message>
        <source>Skin tone clearly different than photographed</source>
        <translation>Hautton deutlich anders als fotografiert</translation>
    </message>
    <message>
        <source>Skin tone slightly different than photographed</source>
        <translation>Hautton etwas anders als fotografiert</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Activity · {count}</source>
        <translation>Aktivität · {count}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>UnfinishedRow</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>{name}: {size} are half done. Choose the same source again and it goes on, or remove it.</source>
        <translation>{name}: {size} sind zur Hälfte da. Wählen Sie dieselbe Quelle noch einmal, dann geht es weiter, oder entfernen Sie es.</translation>
    </message>
</context>
<context>
    <name>VaultCard</name>
    <message>
        <source>It is made with the first sitting. Nothing is held about anybody.</source>
        <translation>Er entsteht mit der ersten Sitzung. Über niemanden ist etwas gespeichert.</translation>
    </message>
    <message>
        <source>Keys and backup</source>
        <translation>Schlüssel und Sicherung</translation>
    </message>
    <message numerus="yes">
        <source>Last backup %n day(s) ago</source>
        <translation>
            <numerusform>Letzte Sicherung vor %n Tag</numerusform>
            <numerusform>Letzte Sicherung vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Last backup today</source>
        <translation>Letzte Sicherung heute</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Locked to this user's keychain</source>
        <translation>Verschlossen mit dem Schlüsselbund dieses Kontos</translation>
    </message>
    <message>
        <source>Locked with a passphrase</source>
        <translation>Verschlossen mit einem Kennwort</translation>
    </message>
    <message>
        <source>Locked with keychain and passphrase</source>
        <translation>Verschlossen mit Schlüsselbund und Kennwort</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <translation>Es gibt noch keinen</translation>
    </message>
    <message>
        <source>Thrown away when this window closes</source>
        <translation>Wird verworfen, wenn dieses Fenster schließt</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>no recovery kit</source>
        <translation>kein Notfallblatt</translation>
    </message>
    <message>
        <source>recovery kit not tried yet</source>
        <translation>Notfallblatt noch nicht erprobt</translation>
    </message>
    <message>
        <source>recovery kit tried</source>
        <translation>Notfallblatt erprobt</translation>
    </message>
</context>
<context>
    <name>WaitingTile</name>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>{look}: being finished</source>
        <translation>{look}: wird fertiggestellt</translation>
    </message>
    <message>
        <source>{look}: being made</source>
        <translation>{look}: wird gemacht</translation>
    </message>
    <message>
        <source>{look}: not wanted any more</source>
        <translation>{look}: nicht mehr gewünscht</translation>
    </message>
    <message>
        <source>{look}: waiting</source>
        <translation>{look}: wartet</translation>
    </message>
</context>
<context>
    <name>WayIn</name>
    <message numerus="yes">
        <source>%n noted step(s) after that are lost: pictures, answers, erasures.</source>
        <translation>
            <numerusform>%n vermerkter Schritt danach ist verloren: Bilder, Antworten, Löschungen.</numerusform>
            <numerusform>%n vermerkte Schritte danach sind verloren: Bilder, Antworten, Löschungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) go on behind the lock.</source>
        <translation>
            <numerusform>%n Arbeit geht hinter der Sperre weiter.</numerusform>
            <numerusform>%n Arbeiten gehen hinter der Sperre weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Likeness has this vault open. Close it there, then try again; nothing is wrong with the vault.</source>
        <translation>Ein anderes Likeness hat diesen Tresor offen. Schließen Sie es dort, und versuchen Sie es noch einmal; dem Tresor fehlt nichts.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Enter your passphrase to go on.</source>
        <translation>Geben Sie Ihr Kennwort ein, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Found: {count} noted steps, the last of {when}.</source>
        <translation>Gefunden: {count} vermerkte Schritte, der letzte: {when}.</translation>
    </message>
    <message>
        <source>It opens the vault and is not kept anywhere.</source>
        <translation>Es öffnet den Tresor und wird nirgends gespeichert.</translation>
    </message>
    <message>
        <source>Nothing can be seen until it is unlocked.</source>
        <translation>Nichts ist zu sehen, bis entsperrt wird.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Einen Moment.</translation>
    </message>
    <message>
        <source>Open it as it is</source>
        <translation>Öffnen, wie er ist</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Passphrase forgotten?</source>
        <translation>Kennwort vergessen?</translation>
    </message>
    <message>
        <source>People who were erased after that may be back; erase them again.</source>
        <translation>Personen, die danach gelöscht wurden, können wieder da sein; löschen Sie sie erneut.</translation>
    </message>
    <message>
        <source>Remove everything…</source>
        <translation>Alles entfernen…</translation>
    </message>
    <message>
        <source>Removing everything was begun on this computer and is not finished. Its keys are gone already.</source>
        <translation>Auf diesem Computer wurde begonnen, alles zu entfernen, und es ist nicht fertig. Die Schlüssel sind schon weg.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>The disk is full, so the vault cannot be opened. Nothing was lost: make room, then try again.</source>
        <translation>Der Datenträger ist voll, deshalb lässt sich der Tresor nicht öffnen. Nichts ging verloren: Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The key of this vault is in a keychain, and none answers. Log in at the screen as the person who made the vault, then try again.</source>
        <translation>Der Schlüssel dieses Tresors liegt in einem Schlüsselbund, und keiner antwortet. Melden Sie sich am Bildschirm als die Person an, die den Tresor angelegt hat, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The vault is older than it should be: something was lost, or an old copy was put back. A newer backup brings it back; or open it as it is, knowing what is missing.</source>
        <translation>Der Tresor ist älter, als er sein sollte: Etwas ging verloren, oder eine alte Kopie wurde zurückgelegt. Eine neuere Sicherung bringt es zurück; oder öffnen Sie ihn, wie er ist, im Wissen, was fehlt.</translation>
    </message>
    <message>
        <source>The vault is there, but its key is not in this keychain. Log in as the person who made the vault, or open it with the printed recovery kit.</source>
        <translation>Der Tresor ist da, aber sein Schlüssel liegt nicht in diesem Schlüsselbund. Melden Sie sich als die Person an, die den Tresor angelegt hat, oder öffnen Sie ihn mit dem gedruckten Notfallblatt.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer that could keep the key of your vault. Choose a passphrase instead: it is asked for whenever Likeness is opened, and is never stored.</source>
        <translation>Auf diesem Computer gibt es keinen Schlüsselbund, der den Schlüssel Ihres Tresors aufbewahren könnte. Wählen Sie stattdessen ein Kennwort: Es wird bei jedem Öffnen von Likeness verlangt und nie gespeichert.</translation>
    </message>
    <message>
        <source>This vault is opened with your login and a passphrase together. The passphrase is not kept anywhere.</source>
        <translation>Dieser Tresor wird mit Ihrer Anmeldung und einem Kennwort zusammen geöffnet. Das Kennwort ist nirgends gespeichert.</translation>
    </message>
    <message>
        <source>Use the recovery kit</source>
        <translation>Notfallblatt verwenden</translation>
    </message>
    <message>
        <source>What has been kept long enough is erased once it is open.</source>
        <translation>Was lange genug aufbewahrt wurde, wird gelöscht, sobald er offen ist.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it and try again. When the system asks, it is the password of your login that it wants; on Linux the keychain is often called “Passwords and Keys”.</source>
        <translation>Ihr Schlüsselbund ist gesperrt. Entsperren Sie ihn, und versuchen Sie es noch einmal. Wenn das System fragt, meint es das Passwort Ihrer Anmeldung; unter Linux heißt der Schlüsselbund oft „Passwörter und Verschlüsselung“.</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>Tag unbekannt</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Everyday photos are enough. They, the faces in them and all that is learned from them stay here, encrypted, until you erase them.</source>
        <translation>Alltägliche Fotos genügen. Sie, die Gesichter darin und alles daraus Gelernte bleiben hier, verschlüsselt, bis Sie sie löschen.</translation>
    </message>
    <message>
        <source>New sitting</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>Professional headshots, made on this computer</source>
        <translation>Professionelle Porträts, auf diesem Computer gemacht</translation>
    </message>
    <message>
        <source>The fictional person is Noor, whom a computer drew. You see the whole work in a few minutes, without a photo of yours.</source>
        <translation>Die erfundene Person heißt Noor, ein Computer hat sie gezeichnet. Sie sehen die ganze Arbeit in wenigen Minuten, ohne ein Foto von Ihnen.</translation>
    </message>
    <message>
        <source>Try it with a fictional person</source>
        <translation>Mit einer erfundenen Person ausprobieren</translation>
    </message>
</context>
<context>
    <name>WipePage</name>
    <message numerus="yes">
        <source>%n work(s) have to end first: see Activity.</source>
        <translation>
            <numerusform>%n Arbeit muss zuerst enden: siehe Aktivität.</numerusform>
            <numerusform>%n Arbeiten müssen zuerst enden: siehe Aktivität.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups: they still open with the recovery kit</source>
        <translation>Sicherungen: Sie öffnen sich weiter mit dem Notfallblatt</translation>
    </message>
    <message>
        <source>Base models</source>
        <translation>Grundmodelle</translation>
    </message>
    <message>
        <source>Base models too</source>
        <translation>Auch Grundmodelle</translation>
    </message>
    <message>
        <source>Base models, which are not personal</source>
        <translation>Grundmodelle, die nicht persönlich sind</translation>
    </message>
    <message>
        <source>Close Likeness</source>
        <translation>Likeness schließen</translation>
    </message>
    <message>
        <source>Copies that other programs made of the data folder</source>
        <translation>Kopien des Datenordners, die andere Programme gemacht haben</translation>
    </message>
    <message>
        <source>Ending what is at work first.</source>
        <translation>Zuerst wird beendet, was noch läuft.</translation>
    </message>
    <message>
        <source>Entries in the keychain</source>
        <translation>Einträge im Schlüsselbund</translation>
    </message>
    <message>
        <source>Everything is gone from this computer</source>
        <translation>Von diesem Computer ist alles weg</translation>
    </message>
    <message>
        <source>Go on removing</source>
        <translation>Weiter entfernen</translation>
    </message>
    <message>
        <source>How much is removed</source>
        <translation>Wie viel entfernt wird</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Looking at what there is…</source>
        <translation>Es wird nachgesehen, was da ist…</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Andere Dateien</translation>
    </message>
    <message>
        <source>Photos, portraits, personal models</source>
        <translation>Fotos, Porträts, persönliche Modelle</translation>
    </message>
    <message>
        <source>Pictures and other files that were exported</source>
        <translation>Bilder und andere Dateien, die exportiert wurden</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>Alles entfernen</translation>
    </message>
    <message>
        <source>Removing everything</source>
        <translation>Alles wird entfernt</translation>
    </message>
    <message>
        <source>Settings and notes</source>
        <translation>Einstellungen und Notizen</translation>
    </message>
    <message>
        <source>Start as new</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>The catalogue: people, consents, receipts, ledger</source>
        <translation>Der Katalog: Personen, Einwilligungen, Belege, Protokoll</translation>
    </message>
    <message>
        <source>The keys go first: from then on nobody opens what is left, wherever a copy of it lies.</source>
        <translation>Die Schlüssel gehen zuerst: Ab dann öffnet niemand mehr, was übrig ist, wo immer eine Kopie davon liegt.</translation>
    </message>
    <message>
        <source>The printed recovery kit</source>
        <translation>Das gedruckte Notfallblatt</translation>
    </message>
    <message>
        <source>The program itself is removed like any other.</source>
        <translation>Das Programm selbst wird wie jedes andere entfernt.</translation>
    </message>
    <message>
        <source>They are not personal; without them they would be added anew.</source>
        <translation>Sie sind nicht persönlich; ohne sie müssten sie neu hinzugefügt werden.</translation>
    </message>
    <message>
        <source>This goes, and nothing brings it back</source>
        <translation>Dies geht, und nichts bringt es zurück</translation>
    </message>
    <message>
        <source>This is elsewhere and stays</source>
        <translation>Dies liegt anderswo und bleibt</translation>
    </message>
    <message>
        <source>This takes a moment. Do not switch the computer off.</source>
        <translation>Das dauert einen Moment. Schalten Sie den Computer nicht aus.</translation>
    </message>
    <message>
        <source>To remove all of it for good, type {word}</source>
        <translation>Um alles endgültig zu entfernen, tippen Sie {word}</translation>
    </message>
    <message>
        <source>Unfinished work</source>
        <translation>Unfertige Arbeit</translation>
    </message>
    <message>
        <source>Vaults that were set aside</source>
        <translation>Beiseitegelegte Tresore</translation>
    </message>
</context>
<context>
    <name>WithdrawalCard</name>
    <message>
        <source>Erased at once</source>
        <translation>Sofort gelöscht</translation>
    </message>
    <message>
        <source>Files that were exported before. They belong to whoever has them.</source>
        <translation>Dateien, die zuvor exportiert wurden. Sie gehören denen, die sie haben.</translation>
    </message>
    <message>
        <source>It counts from the moment of the click, and costs nothing. Turn on what is no longer wanted.</source>
        <translation>Es zählt ab dem Klick und kostet nichts. Schalten Sie ein, was nicht mehr gewünscht ist.</translation>
    </message>
    <message>
        <source>Kept in any case</source>
        <translation>Bleibt in jedem Fall</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>Nothing: nothing is held for this alone.</source>
        <translation>Nichts: Allein hierfür ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Still held</source>
        <translation>Noch gespeichert</translation>
    </message>
    <message>
        <source>The signed record of what was agreed and withdrawn, and the ledger, which names nobody.</source>
        <translation>Die unterschriebene Aufzeichnung, was vereinbart und widerrufen wurde, und das Protokoll, das niemanden nennt.</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <translation>Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>{things}, for {reasons}</source>
        <translation>{things}, für {reasons}</translation>
    </message>
</context>
<context>
    <name>Wordmark</name>
    <message>
        <source>Likeness: to the sittings</source>
        <translation>Likeness: zu den Sitzungen</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>A picture of what was learned by then: {share}</source>
        <translation>Ein Bild dessen, was bis dahin gelernt war: {share}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Done at about {time}</source>
        <translation>Fertig gegen {time}</translation>
    </message>
    <message>
        <source>Done in a moment</source>
        <translation>Gleich fertig</translation>
    </message>
    <message>
        <source>Done on {day} at about {time}</source>
        <translation>Fertig am {day} gegen {time}</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Interrupted at {share}</source>
        <translation>Unterbrochen bei {share}</translation>
    </message>
    <message>
        <source>It begins when the work before it has ended.</source>
        <translation>Es beginnt, wenn die Arbeit davor beendet ist.</translation>
    </message>
    <message>
        <source>It was made for practice: its pictures will not look like {name} yet.</source>
        <translation>Es wurde zum Üben gemacht: Seine Bilder werden {name} noch nicht ähnlich sehen.</translation>
    </message>
    <message>
        <source>Learned, but not put away yet</source>
        <translation>Gelernt, aber noch nicht abgelegt</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernt</translation>
    </message>
    <message>
        <source>Made on {date} on the base model {title}.</source>
        <translation>Am {date} auf dem Grundmodell {title} gemacht.</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Neu erstellen</translation>
    </message>
    <message>
        <source>Nothing has to be learned again: resume, and it is put into the vault.</source>
        <translation>Nichts muss neu gelernt werden: Setzen Sie fort, und es kommt in den Tresor.</translation>
    </message>
    <message>
        <source>Paused at {share}</source>
        <translation>Pausiert bei {share}</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Wird pausiert</translation>
    </message>
    <message>
        <source>Pictures are hidden until there is something fit to show.</source>
        <translation>Bilder bleiben verborgen, bis etwas Zeigbares da ist.</translation>
    </message>
    <message>
        <source>Pictures of what was learned appear here.</source>
        <translation>Hier erscheinen Bilder des Gelernten.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stopped at {share}</source>
        <translation>Angehalten bei {share}</translation>
    </message>
    <message>
        <source>Stopped by a problem at {share}</source>
        <translation>Wegen eines Problems bei {share} angehalten</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>The finish time follows</source>
        <translation>Die Endzeit folgt</translation>
    </message>
    <message>
        <source>The personal model is outdated</source>
        <translation>Das persönliche Modell ist veraltet</translation>
    </message>
    <message>
        <source>The personal model is ready</source>
        <translation>Das persönliche Modell ist fertig</translation>
    </message>
    <message>
        <source>This base model is for practice, so it shows no pictures while it learns.</source>
        <translation>Dieses Grundmodell ist zum Üben, deshalb zeigt es beim Lernen keine Bilder.</translation>
    </message>
    <message>
        <source>This computer stays awake until it is done. Keep it plugged in, and leave the lid open.</source>
        <translation>Dieser Computer bleibt wach, bis es fertig ist. Lassen Sie ihn am Strom und den Deckel offen.</translation>
    </message>
    <message>
        <source>This system does not let Likeness keep the computer awake. Set it not to sleep tonight; if it sleeps, the work goes on when it wakes.</source>
        <translation>Dieses System lässt nicht zu, dass Likeness den Computer wach hält. Stellen Sie den Ruhezustand für heute Nacht ab; schläft er ein, geht die Arbeit beim Aufwachen weiter.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>What was begun is finished and saved. This takes a moment.</source>
        <translation>Begonnenes wird beendet und gespeichert. Das dauert einen Moment.</translation>
    </message>
    <message>
        <source>What was learned is kept. Resume, and it goes on from there.</source>
        <translation>Das Gelernte bleibt. Setzen Sie fort, und es geht von dort weiter.</translation>
    </message>
    <message>
        <source>{share} learned</source>
        <translation>{share} gelernt</translation>
    </message>
    <message>
        <source>{share} · stops by itself when the likeness no longer rises</source>
        <translation>{share} · hält von selbst an, wenn die Ähnlichkeit nicht mehr steigt</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Grundmodell</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Did not work</source>
        <translation>Nicht gelungen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>Endgültig verwerfen</translation>
    </message>
    <message>
        <source>Do it sooner</source>
        <translation>Früher erledigen</translation>
    </message>
    <message>
        <source>Done at {time}</source>
        <translation>Fertig um {time}</translation>
    </message>
    <message>
        <source>Go on adding</source>
        <translation>Weiter hinzufügen</translation>
    </message>
    <message>
        <source>Half added, {size} so far; it goes on where it stopped</source>
        <translation>Halb hinzugefügt, {size} bisher; es geht weiter, wo es anhielt</translation>
    </message>
    <message>
        <source>Interrupted at {share}; what was learned is kept</source>
        <translation>Unterbrochen bei {share}; das Gelernte bleibt</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Learned, but not put away yet</source>
        <translation>Gelernt, aber noch nicht abgelegt</translation>
    </message>
    <message>
        <source>New portraits</source>
        <translation>Neue Porträts</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused at {share}</source>
        <translation>Pausiert bei {share}</translation>
    </message>
    <message>
        <source>Pausing: what was begun is finished and saved</source>
        <translation>Wird pausiert: Begonnenes wird beendet und gespeichert</translation>
    </message>
    <message>
        <source>Personal model</source>
        <translation>Persönliches Modell</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Retouched portraits</source>
        <translation>Retuschierte Porträts</translation>
    </message>
    <message>
        <source>Stopped at {share}; what was learned is kept</source>
        <translation>Angehalten bei {share}; das Gelernte bleibt</translation>
    </message>
    <message>
        <source>Stopped at {time}</source>
        <translation>Angehalten um {time}</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>Waiting until the work before it has ended</source>
        <translation>Wartet, bis die Arbeit davor beendet ist</translation>
    </message>
    <message>
        <source>What was learned so far is then gone. The photos stay.</source>
        <translation>Das bisher Gelernte ist dann weg. Die Fotos bleiben.</translation>
    </message>
    <message>
        <source>done at about {time}</source>
        <translation>fertig gegen {time}</translation>
    </message>
    <message>
        <source>done in a moment</source>
        <translation>gleich fertig</translation>
    </message>
    <message>
        <source>done on {day} at about {time}</source>
        <translation>fertig am {day} gegen {time}</translation>
    </message>
    <message>
        <source>runs overnight</source>
        <translation>läuft über Nacht</translation>
    </message>
    <message>
        <source>the finish time follows</source>
        <translation>die Endzeit folgt</translation>
    </message>
</context>
<context>
    <name>WrittenPanel</name>
    <message numerus="yes">
        <source>%n file(s) saved</source>
        <translation>
            <numerusform>%n Datei gespeichert</numerusform>
            <numerusform>%n Dateien gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) given to the printer</source>
        <translation>
            <numerusform>%n Seite an den Drucker gegeben</numerusform>
            <numerusform>%n Seiten an den Drucker gegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Gespeichert als {file}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n file(s)</source>
        <translation>
            <numerusform>Nach %n Datei angehalten</numerusform>
            <numerusform>Nach %n Dateien angehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>{done} of {of} files</source>
        <translation>{done} von {of} Dateien</translation>
    </message>
</context>
<context>
    <name>_Asked</name>
    <message>
        <source>Discard for good</source>
        <translation>Endgültig verwerfen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>What was learned so far is then gone. The photos stay.</source>
        <translation>Das bisher Gelernte ist dann weg. Die Fotos bleiben.</translation>
    </message>
</context>
<context>
    <name>_Forgotten</name>
    <message>
        <source>Nobody can look the passphrase up or send it to you: it is stored nowhere.</source>
        <translation>Niemand kann das Kennwort nachschlagen oder Ihnen zuschicken: Es ist nirgends gespeichert.</translation>
    </message>
    <message>
        <source>There is no other way into the vault, for us as little as for anybody else.</source>
        <translation>Es gibt keinen anderen Weg in den Tresor, für uns so wenig wie für irgendjemanden sonst.</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was möglich ist</translation>
    </message>
    <message>
        <source>What cannot be done</source>
        <translation>Was nicht möglich ist</translation>
    </message>
    <message>
        <source>With the printed recovery kit the vault opens, and you choose a new passphrase. Nothing is lost.</source>
        <translation>Mit dem gedruckten Notfallblatt öffnet sich der Tresor, und Sie wählen ein neues Kennwort. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>With the recovery kit and a backup everything comes back as it was on the day of the backup, also on another computer.</source>
        <translation>Mit Notfallblatt und Sicherung kommt alles zurück, wie es am Tag der Sicherung war, auch auf einem anderen Computer.</translation>
    </message>
    <message>
        <source>Without the kit you can remove everything and start anew.</source>
        <translation>Ohne das Blatt können Sie alles entfernen und neu beginnen.</translation>
    </message>
</context>
<context>
    <name>_Veil</name>
    <message>
        <source>Drop the photos here</source>
        <translation>Fotos hier ablegen</translation>
    </message>
</context>
<context>
    <name>self.page</name>
    <message>
        <source>A base model in one file</source>
        <translation>Ein Grundmodell in einer Datei</translation>
    </message>
    <message>
        <source>A folder that has the same base model</source>
        <translation>Ein Ordner mit demselben Grundmodell</translation>
    </message>
    <message>
        <source>Save the encrypted file</source>
        <translation>Verschlüsselte Datei speichern</translation>
    </message>
    <message>
        <source>The folder of a base model</source>
        <translation>Der Ordner eines Grundmodells</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>Wohin die Dateien kommen</translation>
    </message>
    <message>
        <source>Where your data lives</source>
        <translation>Wo Ihre Daten liegen</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>35 by 45 mm, for an application</source>
        <extracomment>what an output size is for</extracomment>
        <translation>35 × 45 mm, für einen Antrag</translation>
    </message>
    <message>
        <source>35 by 45 mm, the face 70 to 80 % of the height</source>
        <extracomment>what an output size is for</extracomment>
        <translation>35 × 45 mm, das Gesicht 70 bis 80 % der Höhe</translation>
    </message>
    <message>
        <source>A backup inside the vault's own folder would be lost with it. Choose a folder on another disk.</source>
        <extracomment>sentence for backup-inside-vault</extracomment>
        <translation>Eine Sicherung im eigenen Ordner des Tresors ginge mit ihm verloren. Wählen Sie einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>A backup opens only with a recovery kit, and this vault has none. Make one first in the settings.</source>
        <extracomment>sentence for backup-without-kit</extracomment>
        <translation>Eine Sicherung öffnet sich nur mit einem Notfallblatt, und dieser Tresor hat keines. Erstellen Sie zuerst eines in den Einstellungen.</translation>
    </message>
    <message>
        <source>A base model cannot be called {name}. Use small letters, digits, dots and dashes, and begin with a letter or digit.</source>
        <extracomment>sentence for pack-name-unusable</extracomment>
        <translation>Ein Grundmodell kann nicht {name} heißen. Verwenden Sie kleine Buchstaben, Ziffern, Punkte und Bindestriche, und beginnen Sie mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>A black and white portrait has no warmth to adjust.</source>
        <extracomment>sentence for adjust-no-colour</extracomment>
        <translation>Ein Schwarzweißporträt hat keine Wärme, die sich anpassen ließe.</translation>
    </message>
    <message>
        <source>A blue gradient that darkens to the corners. Formal, and good behind light clothes.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Ein blauer Verlauf, der zu den Ecken dunkler wird. Förmlich, und gut hinter heller Kleidung.</translation>
    </message>
    <message>
        <source>A bright office far out of focus. Natural, as if somebody had just looked up from work.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Ein helles Büro weit in der Unschärfe. Natürlich, als hätte jemand gerade von der Arbeit aufgeschaut.</translation>
    </message>
    <message>
        <source>A broader smile, please, looking into the camera.</source>
        <extracomment>sentence for presence-smile-hint</extracomment>
        <translation>Bitte lächeln Sie breiter, und schauen Sie in die Kamera.</translation>
    </message>
    <message>
        <source>A canvas in olive and moss, quiet and a little old-fashioned.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Eine Leinwand in Oliv und Moos, ruhig und ein wenig altmodisch.</translation>
    </message>
    <message>
        <source>A computer with a graphics card: skin, hair and light at 1024 pixels are clearly better than with Stable Diffusion 1.5.</source>
        <extracomment>what a base model is good for</extracomment>
        <translation>Ein Computer mit Grafikkarte: Haut, Haar und Licht sind bei 1024 Pixeln deutlich besser als mit Stable Diffusion 1.5.</translation>
    </message>
    <message>
        <source>A consent holds for at least 1 and at most {longest} months. Choose a length between them.</source>
        <extracomment>sentence for validity-unusable</extracomment>
        <translation>Eine Einwilligung gilt mindestens 1 und höchstens {longest} Monate. Wählen Sie eine Dauer dazwischen.</translation>
    </message>
    <message>
        <source>A file arrived that is not the one that was promised ({file}), so it was thrown away. Try again; if it happens again, the connection changes what passes through it.</source>
        <extracomment>sentence for download-damaged</extracomment>
        <translation>Es kam eine Datei an, die nicht die zugesagte ist ({file}), deshalb wurde sie verworfen. Versuchen Sie es noch einmal; geschieht es wieder, verändert die Verbindung, was durch sie geht.</translation>
    </message>
    <message>
        <source>A file arrived that is not the one that was promised ({file}). The source is damaged: get a fresh copy of it.</source>
        <extracomment>sentence for pack-source-damaged</extracomment>
        <translation>Es kam eine Datei an, die nicht die zugesagte ist ({file}). Die Quelle ist beschädigt: Besorgen Sie eine neue Kopie davon.</translation>
    </message>
    <message>
        <source>A file in the backup is damaged or missing ({subject}). Back up to that folder again.</source>
        <extracomment>sentence for backup-file-damaged</extracomment>
        <translation>Eine Datei in der Sicherung ist beschädigt oder fehlt ({subject}). Sichern Sie noch einmal in diesen Ordner.</translation>
    </message>
    <message>
        <source>A file is too large for how this stick is formatted (FAT32 ends at 4 GB). Use a stick with exFAT, or another disk; the backup before is whole.</source>
        <extracomment>sentence for backup-file-too-large</extracomment>
        <translation>Eine Datei ist zu groß für die Formatierung dieses Sticks (FAT32 endet bei 4 GB). Nehmen Sie einen Stick mit exFAT oder einen anderen Datenträger; die vorige Sicherung ist vollständig.</translation>
    </message>
    <message>
        <source>A file that came with Likeness is damaged ({file}). Install Likeness again.</source>
        <extracomment>sentence for pack-tables-damaged</extracomment>
        <translation>Eine Datei, die mit Likeness kam, ist beschädigt ({file}). Installieren Sie Likeness neu.</translation>
    </message>
    <message>
        <source>A folder to repair from is used for a repair alone. Choose Repair.</source>
        <extracomment>sentence for from-needs-repair</extracomment>
        <translation>Ein Ordner, aus dem repariert wird, dient nur einer Reparatur. Wählen Sie „Reparieren“.</translation>
    </message>
    <message>
        <source>A garden in soft shade, leaves and light far behind.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Ein Garten in weichem Schatten, Blätter und Licht weit dahinter.</translation>
    </message>
    <message>
        <source>A hand-painted cloth in brown and umber, as portrait painters used.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Ein handbemaltes Tuch in Braun und Umbra, wie es die Porträtmaler benutzten.</translation>
    </message>
    <message>
        <source>A large print for a wall</source>
        <extracomment>what an output size is for</extracomment>
        <translation>Ein großer Abzug für die Wand</translation>
    </message>
    <message>
        <source>A little further to your left, slowly. Turn the head, not only the eyes.</source>
        <extracomment>sentence for presence-turn-left-hint</extracomment>
        <translation>Langsam ein wenig weiter nach links. Drehen Sie den Kopf, nicht nur die Augen.</translation>
    </message>
    <message>
        <source>A little further to your right, slowly. Turn the head, not only the eyes.</source>
        <extracomment>sentence for presence-turn-right-hint</extracomment>
        <translation>Langsam ein wenig weiter nach rechts. Drehen Sie den Kopf, nicht nur die Augen.</translation>
    </message>
    <message>
        <source>A minor's age is asked again, because minors grow up. Add the person's age in whole years.</source>
        <extracomment>sentence for age-needed</extracomment>
        <translation>Das Alter Minderjähriger wird erneut erfragt, denn sie werden älter. Geben Sie das Alter der Person in ganzen Jahren an.</translation>
    </message>
    <message>
        <source>A name must have between 1 and {longest} visible characters. Enter it again.</source>
        <extracomment>sentence for name-unusable</extracomment>
        <translation>Ein Name muss zwischen 1 und {longest} sichtbare Zeichen haben. Geben Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>A new passphrase is needed. Enter it twice.</source>
        <extracomment>sentence for passphrase-needed</extracomment>
        <translation>Ein neues Kennwort ist nötig. Geben Sie es zweimal ein.</translation>
    </message>
    <message>
        <source>A pale wall beside a window, bright and soft.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Eine helle Wand neben einem Fenster, licht und weich.</translation>
    </message>
    <message>
        <source>A personal model needs at least {needed} photos, and there are {found}. Add a few more.</source>
        <extracomment>sentence for photos-too-few</extracomment>
        <translation>Ein persönliches Modell braucht mindestens {needed} Fotos, und da sind {found}. Fügen Sie noch einige hinzu.</translation>
    </message>
    <message>
        <source>A photo and a plain background are chosen for identity documents alone, and {spec} is none. Leave them out, or choose a document's size.</source>
        <extracomment>sentence for only-for-documents</extracomment>
        <translation>Ein Foto und ein schlichter Hintergrund werden nur für Ausweisdokumente gewählt, und {spec} ist keines. Lassen Sie beides weg, oder wählen Sie eine Dokumentgröße.</translation>
    </message>
    <message>
        <source>A photo or the personal model that this portrait was made from is gone, so it cannot be made again. Make new portraits instead.</source>
        <extracomment>sentence for portrait-sources-gone</extracomment>
        <translation>Ein Foto oder das persönliche Modell, aus dem dieses Porträt entstand, ist nicht mehr da, deshalb lässt es sich nicht noch einmal machen. Machen Sie stattdessen neue Porträts.</translation>
    </message>
    <message>
        <source>A picture of your own behind you, out of focus.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Ein eigenes Bild hinter Ihnen, unscharf.</translation>
    </message>
    <message>
        <source>A portrait is hidden. Keep it on the page Proofs first, if you want it all the same.</source>
        <extracomment>sentence for portrait-hidden</extracomment>
        <translation>Ein Porträt ist verborgen. Behalten Sie es zuerst auf der Seite Auswahl, wenn Sie es trotzdem möchten.</translation>
    </message>
    <message>
        <source>A poster of 65 by 81 cm, or a wall of screens</source>
        <extracomment>what an output size is for</extracomment>
        <translation>Ein Plakat von 65 × 81 cm oder eine Wand aus Bildschirmen</translation>
    </message>
    <message>
        <source>A print of 10 by 13 cm</source>
        <extracomment>what an output size is for</extracomment>
        <translation>Ein Abzug von 10 × 13 cm</translation>
    </message>
    <message>
        <source>A print of 13 by 18 cm</source>
        <extracomment>what an output size is for</extracomment>
        <translation>Ein Abzug von 13 × 18 cm</translation>
    </message>
    <message>
        <source>A print of 20 by 25 cm, for a frame</source>
        <extracomment>what an output size is for</extracomment>
        <translation>Ein Abzug von 20 × 25 cm, für einen Rahmen</translation>
    </message>
    <message>
        <source>A purpose cannot be agreed to and refused at once. Name each one once.</source>
        <extracomment>sentence for purpose-twice</extracomment>
        <translation>Einem Zweck kann nicht zugleich zugestimmt und widersprochen werden. Nennen Sie jeden nur einmal.</translation>
    </message>
    <message>
        <source>A recent graphics card: the newest of the three, a portrait in four steps, and portraits after one to four reference photos without training.</source>
        <extracomment>what a base model is good for</extracomment>
        <translation>Eine neuere Grafikkarte: das jüngste der drei, ein Porträt in vier Schritten, und Porträts nach einem bis vier Referenzfotos ohne Training.</translation>
    </message>
    <message>
        <source>A reflection hides part of your eyes in this one. It can be used; tip your glasses a little or turn from the lamp.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Eine Spiegelung verdeckt hier einen Teil Ihrer Augen. Es ist brauchbar; kippen Sie die Brille ein wenig, oder drehen Sie sich von der Lampe weg.</translation>
    </message>
    <message>
        <source>A second face can be seen in this picture, so it is hidden.</source>
        <extracomment>sentence for choice-second-face</extracomment>
        <translation>Auf diesem Bild ist ein zweites Gesicht zu sehen, deshalb ist es verborgen.</translation>
    </message>
    <message>
        <source>A slate canvas, painted and dark at the rim. Serious without being stern.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Eine schiefergraue Leinwand, gemalt und am Rand dunkel. Ernst, ohne streng zu sein.</translation>
    </message>
    <message>
        <source>A square of 600 to 1200 pixels, at most 240 kB</source>
        <extracomment>what an output size is for</extracomment>
        <translation>Ein Quadrat von 600 bis 1200 Pixeln, höchstens 240 kB</translation>
    </message>
    <message>
        <source>A stored file could not be removed. Check the vault folder's permissions, and try again.</source>
        <extracomment>sentence for blob-not-removed</extracomment>
        <translation>Eine gespeicherte Datei ließ sich nicht entfernen. Prüfen Sie die Rechte des Tresorordners, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A stored file does not open with this person's key. Check the vault in the settings to see what is affected.</source>
        <extracomment>sentence for blob-locked</extracomment>
        <translation>Eine gespeicherte Datei öffnet sich nicht mit dem Schlüssel dieser Person. Prüfen Sie den Tresor in den Einstellungen, um zu sehen, was betroffen ist.</translation>
    </message>
    <message>
        <source>A stored file is missing from the vault. Check the vault in the settings to see what is affected.</source>
        <extracomment>sentence for blob-missing</extracomment>
        <translation>Im Tresor fehlt eine gespeicherte Datei. Prüfen Sie den Tresor in den Einstellungen, um zu sehen, was betroffen ist.</translation>
    </message>
    <message>
        <source>A stored file was changed or damaged. Check the vault in the settings to see what is affected.</source>
        <extracomment>sentence for blob-damaged</extracomment>
        <translation>Eine gespeicherte Datei wurde verändert oder beschädigt. Prüfen Sie den Tresor in den Einstellungen, um zu sehen, was betroffen ist.</translation>
    </message>
    <message>
        <source>About 4 GB of free memory to make portraits and 5 GB to train, also without a graphics card.</source>
        <extracomment>what a base model needs</extracomment>
        <translation>Etwa 4 GB freier Speicher, um Porträts zu machen, und 5 GB zum Trainieren, auch ohne Grafikkarte.</translation>
    </message>
    <message>
        <source>Academic</source>
        <extracomment>name of a look</extracomment>
        <translation>Akademisch</translation>
    </message>
    <message>
        <source>Actor</source>
        <extracomment>name of a look</extracomment>
        <translation>Schauspiel</translation>
    </message>
    <message>
        <source>An eye may be shut. Take the photo with both eyes open.</source>
        <extracomment>sentence for document-eyes-shut</extracomment>
        <translation>Ein Auge könnte geschlossen sein. Nehmen Sie das Foto mit beiden Augen offen auf.</translation>
    </message>
    <message>
        <source>An unfinished personal model still needs the photos. Finish it or give it up on the page Personal model, and try again.</source>
        <extracomment>sentence for photos-in-use</extracomment>
        <translation>Ein unfertiges persönliches Modell braucht die Fotos noch. Stellen Sie es fertig, oder geben Sie es auf der Seite Persönliches Modell auf, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another program is reading the vault, so the old key is not yet gone. Close it, then try again.</source>
        <extracomment>sentence for rotation-blocked</extracomment>
        <translation>Ein anderes Programm liest den Tresor, deshalb ist der alte Schlüssel noch nicht weg. Schließen Sie es, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Backup {number} still holds something that was erased here. Plug it in and back up again, or say in the settings that it is lost.</source>
        <extracomment>sentence for backup-owed</extracomment>
        <translation>Sicherung {number} enthält noch etwas, das hier gelöscht wurde. Schließen Sie sie an, und sichern Sie noch einmal, oder geben Sie in den Einstellungen an, dass sie verloren ist.</translation>
    </message>
    <message>
        <source>Base models of the kind of {pack} cannot be converted. Use it as it is.</source>
        <extracomment>sentence for pack-torch-only</extracomment>
        <translation>Grundmodelle von der Art von {pack} lassen sich nicht umwandeln. Verwenden Sie es, wie es ist.</translation>
    </message>
    <message>
        <source>Base models of the kind {family} are not supported. Choose another base model.</source>
        <extracomment>sentence for family-unknown</extracomment>
        <translation>Grundmodelle der Art {family} werden nicht unterstützt. Wählen Sie ein anderes Grundmodell.</translation>
    </message>
    <message>
        <source>Before a personal model is made, the person shows to be there. Do it on the page Personal model, or have the studio's owner vouch.</source>
        <extracomment>sentence for presence-missing</extracomment>
        <translation>Bevor ein persönliches Modell gemacht wird, zeigt die Person, dass sie da ist. Tun Sie das auf der Seite Persönliches Modell, oder lassen Sie jemanden vom Studio bürgen.</translation>
    </message>
    <message>
        <source>Black and white</source>
        <extracomment>name of a look</extracomment>
        <translation>Schwarzweiß</translation>
    </message>
    <message>
        <source>Black and white on grey paper, with a film's gentle shoulder.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Schwarzweiß auf grauem Papier, mit den sanften Lichtern von Film.</translation>
    </message>
    <message>
        <source>Book shelves in warm light, softly out of focus.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Bücherregale in warmem Licht, weich in der Unschärfe.</translation>
    </message>
    <message>
        <source>CV</source>
        <extracomment>name of an output size</extracomment>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <source>Cameras on a cable need an addition that is not installed. Use a webcam, or add photos as files.</source>
        <extracomment>sentence for dslr-not-installed</extracomment>
        <translation>Kameras am Kabel brauchen einen Zusatz, der nicht installiert ist. Nutzen Sie eine Webcam, oder fügen Sie Fotos als Dateien hinzu.</translation>
    </message>
    <message>
        <source>Chin a little down</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>Kinn etwas tiefer</translation>
    </message>
    <message>
        <source>Chin a little up</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>Kinn etwas höher</translation>
    </message>
    <message>
        <source>Choose where the page with the code goes.</source>
        <extracomment>sentence for kit-where</extracomment>
        <translation>Wählen Sie, wohin das Blatt mit dem Code kommt.</translation>
    </message>
    <message>
        <source>City lights at dusk behind you: for programmes, posters and profiles.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Stadtlichter in der Dämmerung hinter Ihnen: für Programmhefte, Plakate und Profile.</translation>
    </message>
    <message>
        <source>Clean, near-white paper and flat light. For practices, laboratories and badges.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Sauberes, fast weißes Papier und flaches Licht. Für Praxen, Labore und Namensschilder.</translation>
    </message>
    <message>
        <source>Close both eyes for a moment, then open them, with the head still.</source>
        <extracomment>sentence for presence-blink-hint</extracomment>
        <translation>Schließen Sie kurz beide Augen, und öffnen Sie sie wieder, mit ruhigem Kopf.</translation>
    </message>
    <message>
        <source>Close both eyes, and open them again.</source>
        <extracomment>sentence for presence-blink</extracomment>
        <translation>Schließen Sie beide Augen, und öffnen Sie sie wieder.</translation>
    </message>
    <message>
        <source>Close, on deep grey paper, with light from one side. The face does the work.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Nah, auf tiefgrauem Papier, mit Licht von einer Seite. Das Gesicht spricht.</translation>
    </message>
    <message>
        <source>Come a little closer.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Kommen Sie etwas näher.</translation>
    </message>
    <message>
        <source>Come in front of the camera.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Kommen Sie vor die Kamera.</translation>
    </message>
    <message>
        <source>Cool grey paper and even, friendly light: what a company's page of people asks for.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Kühlgraues Papier und gleichmäßiges, freundliches Licht: was die Teamseite einer Firma verlangt.</translation>
    </message>
    <message>
        <source>Corporate</source>
        <extracomment>name of a look</extracomment>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Creative</source>
        <extracomment>name of a look</extracomment>
        <translation>Kreativ</translation>
    </message>
    <message>
        <source>Cut-out</source>
        <extracomment>name of a look</extracomment>
        <translation>Freigestellt</translation>
    </message>
    <message>
        <source>Daylight</source>
        <extracomment>name of a look</extracomment>
        <translation>Tageslicht</translation>
    </message>
    <message>
        <source>Deep blue</source>
        <extracomment>name of a look</extracomment>
        <translation>Tiefblau</translation>
    </message>
    <message>
        <source>Done. Thank you.</source>
        <extracomment>sentence for presence-shown</extracomment>
        <translation>Fertig. Danke.</translation>
    </message>
    <message>
        <source>Enough photos</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>Genug Fotos</translation>
    </message>
    <message>
        <source>Export finished portraits</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>Fertige Porträts exportieren</translation>
    </message>
    <message>
        <source>FLUX.2 [klein] kind</source>
        <extracomment>kind of a base model</extracomment>
        <translation>Art FLUX.2 [klein]</translation>
    </message>
    <message>
        <source>Facing the camera</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>Zur Kamera gewandt</translation>
    </message>
    <message>
        <source>File sizes are from public listings of the repository; memory and time are not measured; hashes are those the hub names at download time.</source>
        <extracomment>what is not certain about a base model</extracomment>
        <translation>Dateigrößen stammen aus öffentlichen Listen des Repositorys; Speicher und Zeit sind nicht gemessen; die Prüfsummen sind die, die der Hub beim Herunterladen nennt.</translation>
    </message>
    <message>
        <source>File sizes are from public listings of the same files; hashes are those the hub names at download time.</source>
        <extracomment>what is not certain about a base model</extracomment>
        <translation>Dateigrößen stammen aus öffentlichen Listen derselben Dateien; die Prüfsummen sind die, die der Hub beim Herunterladen nennt.</translation>
    </message>
    <message>
        <source>Film</source>
        <extracomment>name of a look</extracomment>
        <translation>Film</translation>
    </message>
    <message>
        <source>Finish my own photos</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>Meine eigenen Fotos fertigstellen</translation>
    </message>
    <message>
        <source>Finishing what was begun, and saving. This takes a moment.</source>
        <extracomment>sentence for training-pausing</extracomment>
        <translation>Begonnenes wird beendet und gespeichert. Das dauert einen Moment.</translation>
    </message>
    <message>
        <source>For a team page or a profile on a site of one's own</source>
        <extracomment>what an output size is for</extracomment>
        <translation>Für eine Teamseite oder ein Profil auf der eigenen Website</translation>
    </message>
    <message>
        <source>For identity documents: your photo as it is, only cropped and sized. Nothing is retouched, and the backdrop stays.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Für Ausweisdokumente: Ihr Foto, wie es ist, nur zugeschnitten und skaliert. Nichts wird retuschiert, und der Hintergrund bleibt.</translation>
    </message>
    <message>
        <source>Founder</source>
        <extracomment>name of a look</extracomment>
        <translation>Gründung</translation>
    </message>
    <message>
        <source>Further, the face would no longer be enough like the one in the photo.</source>
        <extracomment>sentence for adjust-identity</extracomment>
        <translation>Weiter, und das Gesicht wäre dem auf dem Foto nicht mehr ähnlich genug.</translation>
    </message>
    <message>
        <source>Further, the shape of the face would no longer be the one in the photo.</source>
        <extracomment>sentence for adjust-shape</extracomment>
        <translation>Weiter, und die Form des Gesichts wäre nicht mehr die auf dem Foto.</translation>
    </message>
    <message>
        <source>Further, the skin would change and the rest of the person would not.</source>
        <extracomment>sentence for adjust-skin-alone</extracomment>
        <translation>Weiter, und die Haut würde sich ändern, der Rest der Person aber nicht.</translation>
    </message>
    <message>
        <source>Further, the skin would lose its own texture.</source>
        <extracomment>sentence for adjust-texture</extracomment>
        <translation>Weiter, und die Haut verlöre ihre eigene Struktur.</translation>
    </message>
    <message>
        <source>Further, the tone of the skin would be too far from that in the photo.</source>
        <extracomment>sentence for adjust-tone</extracomment>
        <translation>Noch weiter, und der Hautton wäre zu weit von dem auf dem Foto entfernt.</translation>
    </message>
    <message>
        <source>Further, too little of the face would be left to see.</source>
        <extracomment>sentence for adjust-unseen</extracomment>
        <translation>Weiter, und vom Gesicht bliebe zu wenig zu sehen.</translation>
    </message>
    <message>
        <source>Generate new portraits of me</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>Neue Porträts von mir erzeugen</translation>
    </message>
    <message>
        <source>Generation {subject} of this backup does not open with this recovery kit, so it does not count.</source>
        <extracomment>sentence for generation-other-kit</extracomment>
        <translation>Stand {subject} dieser Sicherung öffnet sich nicht mit diesem Notfallblatt und zählt deshalb nicht.</translation>
    </message>
    <message>
        <source>Generation {subject} of this backup is damaged or incomplete, so it does not count.</source>
        <extracomment>sentence for generation-torn</extracomment>
        <translation>Stand {subject} dieser Sicherung ist beschädigt oder unvollständig und zählt deshalb nicht.</translation>
    </message>
    <message>
        <source>Glasses, head coverings and the date of the photo cannot be checked here. Compare them with the rules of the authority.</source>
        <extracomment>sentence for document-unchecked</extracomment>
        <translation>Brille, Kopfbedeckung und Datum des Fotos lassen sich hier nicht prüfen. Vergleichen Sie sie mit den Regeln der Behörde.</translation>
    </message>
    <message>
        <source>Hair hides the top of the head, so its height was estimated. Check it against the ruler of the authority.</source>
        <extracomment>sentence for document-crown-estimated</extracomment>
        <translation>Haare verdecken den Scheitel, deshalb wurde seine Höhe geschätzt. Prüfen Sie sie mit der Schablone der Behörde.</translation>
    </message>
    <message>
        <source>Hold still for a moment.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Halten Sie einen Moment still.</translation>
    </message>
    <message>
        <source>If you like, put on another top. Then go on.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Wenn Sie möchten, ziehen Sie ein anderes Oberteil an. Dann weiter.</translation>
    </message>
    <message>
        <source>If you like, stand before another background. Then go on.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Wenn Sie möchten, stellen Sie sich vor einen anderen Hintergrund. Dann weiter.</translation>
    </message>
    <message>
        <source>It is rather dark. Face a window or a lamp.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Es ist recht dunkel. Wenden Sie sich einem Fenster oder einer Lampe zu.</translation>
    </message>
    <message>
        <source>It is so bright that no face can be seen in this one. Take it again out of the direct light.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Hier ist es so hell, dass kein Gesicht zu sehen ist. Nehmen Sie es außerhalb des direkten Lichts noch einmal auf.</translation>
    </message>
    <message>
        <source>It is too dark to see a face in this one. Take it again facing a window or a lamp.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Hier ist es zu dunkel, um ein Gesicht zu sehen. Nehmen Sie es noch einmal auf, einem Fenster oder einer Lampe zugewandt.</translation>
    </message>
    <message>
        <source>It is too dark to see your face in this one. Take it again facing a window or a lamp.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Hier ist es zu dunkel, um Ihr Gesicht zu sehen. Nehmen Sie es noch einmal auf, einem Fenster oder einer Lampe zugewandt.</translation>
    </message>
    <message>
        <source>Its makers speak of about 13 GB of graphics memory. The download is 16 GB, most of it the part that reads the description.</source>
        <extracomment>what a base model needs</extracomment>
        <translation>Die Hersteller sprechen von etwa 13 GB Grafikspeicher. Der Download hat 16 GB, das meiste davon der Teil, der die Beschreibung liest.</translation>
    </message>
    <message>
        <source>Keep this sitting for next time</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>Diese Sitzung für das nächste Mal aufbewahren</translation>
    </message>
    <message>
        <source>Legal</source>
        <extracomment>name of a look</extracomment>
        <translation>Kanzlei</translation>
    </message>
    <message>
        <source>Lift your chin a little more.</source>
        <extracomment>sentence for presence-look-up-hint</extracomment>
        <translation>Heben Sie das Kinn noch etwas mehr.</translation>
    </message>
    <message>
        <source>Lift your chin a little.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Heben Sie das Kinn ein wenig.</translation>
    </message>
    <message>
        <source>Lift your chin and look up.</source>
        <extracomment>sentence for presence-look-up</extracomment>
        <translation>Heben Sie das Kinn, und schauen Sie nach oben.</translation>
    </message>
    <message>
        <source>Light grey background, neutral face, mouth closed, eyes open and uncovered, taken within the last six months. Some authorities refuse any retouching.</source>
        <extracomment>rules for a document's photo</extracomment>
        <translation>Hellgrauer Hintergrund, neutrales Gesicht, Mund geschlossen, Augen offen und frei, in den letzten sechs Monaten aufgenommen. Manche Behörden lehnen jede Retusche ab.</translation>
    </message>
    <message>
        <source>Light warm paper and the fullest retouch there is. Pores and marks that are yours stay.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Helles, warmes Papier und die stärkste Retusche, die es gibt. Poren und Male, die zu Ihnen gehören, bleiben.</translation>
    </message>
    <message>
        <source>Likeness does not use the internet unless you allow it. Allow the download of base models in the settings first.</source>
        <extracomment>sentence for downloads-off</extracomment>
        <translation>Likeness nutzt das Internet nur, wenn Sie es erlauben. Erlauben Sie zuerst in den Einstellungen das Herunterladen von Grundmodellen.</translation>
    </message>
    <message>
        <source>Likeness may not use the camera. Allow it in the system's privacy settings (on Linux: join the group video), then try again.</source>
        <extracomment>sentence for camera-denied</extracomment>
        <translation>Likeness darf die Kamera nicht nutzen. Erlauben Sie es in den Datenschutzeinstellungen des Systems (unter Linux: der Gruppe video beitreten), und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <extracomment>name of an output size</extracomment>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn, large</source>
        <extracomment>name of an output size</extracomment>
        <translation>LinkedIn, groß</translation>
    </message>
    <message>
        <source>Look straight into the camera and keep still for a moment, with light on your face.</source>
        <extracomment>sentence for presence-rest-hint</extracomment>
        <translation>Schauen Sie gerade in die Kamera, und halten Sie einen Moment still, mit Licht auf dem Gesicht.</translation>
    </message>
    <message>
        <source>Look straight into the camera, with a calm face.</source>
        <extracomment>sentence for presence-rest</extracomment>
        <translation>Schauen Sie gerade in die Kamera, mit ruhigem Gesicht.</translation>
    </message>
    <message>
        <source>Lower your chin a little.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Senken Sie das Kinn ein wenig.</translation>
    </message>
    <message>
        <source>Make a personal model of my face</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>Ein persönliches Modell meines Gesichts machen</translation>
    </message>
    <message>
        <source>Measure how much a portrait looks like me</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>Messen, wie ähnlich mir ein Porträt ist</translation>
    </message>
    <message>
        <source>Measured on two processor cores without a graphics card: one to two minutes for a portrait, about two hours for a personal model.</source>
        <extracomment>how long a base model takes</extracomment>
        <translation>Gemessen auf zwei Prozessorkernen ohne Grafikkarte: ein bis zwei Minuten für ein Porträt, etwa zwei Stunden für ein persönliches Modell.</translation>
    </message>
    <message>
        <source>Medical</source>
        <extracomment>name of a look</extracomment>
        <translation>Medizin</translation>
    </message>
    <message>
        <source>More than one face is seen. The check needs one person alone before the camera.</source>
        <extracomment>sentence for presence-several</extracomment>
        <translation>Es ist mehr als ein Gesicht zu sehen. Für die Prüfung muss eine Person allein vor der Kamera sein.</translation>
    </message>
    <message>
        <source>Move a little to your left.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Rücken Sie ein wenig nach links.</translation>
    </message>
    <message>
        <source>Move a little to your right.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Rücken Sie ein wenig nach rechts.</translation>
    </message>
    <message>
        <source>Move back a little.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Gehen Sie ein wenig zurück.</translation>
    </message>
    <message>
        <source>Nearly the same as {other}, so only the better one is kept. Take another one, from another side or in another light.</source>
        <extracomment>sentence for photo-similar</extracomment>
        <translation>Fast dasselbe wie {other}, deshalb bleibt nur das bessere. Nehmen Sie ein anderes auf, von einer anderen Seite oder in anderem Licht.</translation>
    </message>
    <message>
        <source>No adapter for few steps was put into the base model {pack}. Nothing has to be taken out.</source>
        <extracomment>sentence for few-steps-none</extracomment>
        <translation>In das Grundmodell {pack} wurde kein Zusatz für wenige Schritte eingesetzt. Es muss nichts herausgenommen werden.</translation>
    </message>
    <message>
        <source>No backdrop at all: a PNG to put on a page or a slide.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Gar kein Hintergrund: ein PNG für eine Seite oder eine Folie.</translation>
    </message>
    <message>
        <source>No camera was asked: the frames came from a film or pictures, which somebody could have put together.</source>
        <extracomment>sentence for presence-limit-recording</extracomment>
        <translation>Es wurde keine Kamera gefragt: Die Bilder kamen aus einem Film oder aus Einzelbildern, die jemand zusammengestellt haben könnte.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or add photos as files.</source>
        <extracomment>sentence for camera-none</extracomment>
        <translation>Es wurde keine Kamera gefunden. Schließen Sie eine an, oder fügen Sie Fotos als Dateien hinzu.</translation>
    </message>
    <message>
        <source>No face is seen. Come before the camera.</source>
        <extracomment>sentence for presence-no-face</extracomment>
        <translation>Es ist kein Gesicht zu sehen. Kommen Sie vor die Kamera.</translation>
    </message>
    <message>
        <source>No face was found in a portrait ({look}), so it cannot be framed. Deliver it as it is.</source>
        <extracomment>sentence for portrait-without-face</extracomment>
        <translation>In einem Porträt ({look}) wurde kein Gesicht gefunden, deshalb lässt es sich nicht zuschneiden. Geben Sie es aus, wie es ist.</translation>
    </message>
    <message>
        <source>No face was found in that photo. Choose another one.</source>
        <extracomment>sentence for photo-without-face</extracomment>
        <translation>Auf diesem Foto wurde kein Gesicht gefunden. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>No generation in this backup is whole. Try another backup, or copy this one's files again from where they came.</source>
        <extracomment>sentence for backup-all-torn</extracomment>
        <translation>Kein Stand in dieser Sicherung ist vollständig. Versuchen Sie eine andere Sicherung, oder kopieren Sie die Dateien dieser noch einmal von ihrer Herkunft.</translation>
    </message>
    <message>
        <source>No photo was taken. Sit so that the whole face shows in good light, and try again.</source>
        <extracomment>sentence for capture-empty</extracomment>
        <translation>Es wurde kein Foto aufgenommen. Setzen Sie sich so, dass das ganze Gesicht in gutem Licht zu sehen ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>None of the {count} photos can be used. The first: {sentence}</source>
        <extracomment>sentence for photos-all-refused</extracomment>
        <translation>Keines der {count} Fotos ist brauchbar. Das erste: {sentence}</translation>
    </message>
    <message>
        <source>Not measured here.</source>
        <extracomment>how long a base model takes</extracomment>
        <translation>Hier nicht gemessen.</translation>
    </message>
    <message>
        <source>Not measured here. Its makers speak of seconds for a picture on a recent graphics card.</source>
        <extracomment>how long a base model takes</extracomment>
        <translation>Hier nicht gemessen. Die Hersteller sprechen von Sekunden für ein Bild auf einer neueren Grafikkarte.</translation>
    </message>
    <message>
        <source>Not measured here. The weights alone take 7 GB; without a graphics card it is slow.</source>
        <extracomment>what a base model needs</extracomment>
        <translation>Hier nicht gemessen. Die Gewichte allein brauchen 7 GB; ohne Grafikkarte ist es langsam.</translation>
    </message>
    <message>
        <source>Not right in the code: group {groups}. Compare these characters with the page, and enter the code again.</source>
        <extracomment>sentence for kit-code-wrong</extracomment>
        <translation>Im Code nicht richtig: Gruppe {groups}. Vergleichen Sie diese Zeichen mit dem Blatt, und geben Sie den Code noch einmal ein.</translation>
    </message>
    <message>
        <source>Nothing of {pack} is half done. Look at the list of base models.</source>
        <extracomment>sentence for pack-not-begun</extracomment>
        <translation>Von {pack} ist nichts halb fertig. Sehen Sie in der Liste der Grundmodelle nach.</translation>
    </message>
    <message>
        <source>Nothing says under which licence the base model {pack} may be used. Ask whoever gave it to you; go on if you may use it.</source>
        <extracomment>sentence for pack-licence-unknown</extracomment>
        <translation>Nirgends steht, unter welcher Lizenz das Grundmodell {pack} verwendet werden darf. Fragen Sie, wer es Ihnen gab; machen Sie weiter, wenn Sie es verwenden dürfen.</translation>
    </message>
    <message>
        <source>Now a few more, whichever way you like.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Nun noch einige, wie Sie möchten.</translation>
    </message>
    <message>
        <source>Now a smile.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Nun ein Lächeln.</translation>
    </message>
    <message>
        <source>Now change the light: turn to another window or lamp. Then go on.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Ändern Sie nun das Licht: Wenden Sie sich einem anderen Fenster oder einer anderen Lampe zu. Dann weiter.</translation>
    </message>
    <message>
        <source>Now one in another light: by another window, or with a lamp from the other side.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Nun eines in anderem Licht: an einem anderen Fenster oder mit einer Lampe von der anderen Seite.</translation>
    </message>
    <message>
        <source>Now one with a relaxed face.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Nun eines mit entspanntem Gesicht.</translation>
    </message>
    <message>
        <source>Now one with a smile.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Nun eines mit einem Lächeln.</translation>
    </message>
    <message>
        <source>Now one with your chin a little higher.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Nun eines mit etwas höherem Kinn.</translation>
    </message>
    <message>
        <source>Now one with your chin a little lower.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Nun eines mit etwas tieferem Kinn.</translation>
    </message>
    <message>
        <source>Now one with your face turned a little to your left.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Nun eines, das Gesicht ein wenig nach links gedreht.</translation>
    </message>
    <message>
        <source>Now one with your face turned a little to your right.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Nun eines, das Gesicht ein wenig nach rechts gedreht.</translation>
    </message>
    <message>
        <source>Now relax your face.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Entspannen Sie nun Ihr Gesicht.</translation>
    </message>
    <message>
        <source>Older laptops: the smallest and fastest. Faces at 512 pixels, plain backgrounds; hands and small text come out badly.</source>
        <extracomment>what a base model is good for</extracomment>
        <translation>Ältere Laptops: das kleinste und schnellste. Gesichter mit 512 Pixeln, schlichte Hintergründe; Hände und kleine Schrift gelingen schlecht.</translation>
    </message>
    <message>
        <source>One even colour for everybody, such as that of your house.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Eine gleichmäßige Farbe für alle, etwa Ihre Hausfarbe.</translation>
    </message>
    <message>
        <source>One picture was left out, as asked. The others go on.</source>
        <extracomment>sentence for picture-skipped</extracomment>
        <translation>Ein Bild wurde wie gewünscht ausgelassen. Die anderen gehen weiter.</translation>
    </message>
    <message>
        <source>One side of the face is much darker. Take the photo facing a window.</source>
        <extracomment>sentence for document-light-uneven</extracomment>
        <translation>Eine Seite des Gesichts ist viel dunkler. Nehmen Sie das Foto einem Fenster zugewandt auf.</translation>
    </message>
    <message>
        <source>One side of your face is in deep shadow. It can be used; one facing the light is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Eine Seite Ihres Gesichts liegt in tiefem Schatten. Es ist brauchbar; eines zum Licht gewandt ist besser.</translation>
    </message>
    <message>
        <source>Only one person at a time, please.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Bitte nur eine Person auf einmal.</translation>
    </message>
    <message>
        <source>Only part of you is in this picture. Take it again with your face in the middle.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Auf diesem Bild ist nur ein Teil von Ihnen. Nehmen Sie es noch einmal auf, mit dem Gesicht in der Mitte.</translation>
    </message>
    <message>
        <source>Open your eyes.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Öffnen Sie die Augen.</translation>
    </message>
    <message>
        <source>Others are better than this picture, so it is hidden.</source>
        <extracomment>sentence for choice-surplus</extracomment>
        <translation>Andere sind besser als dieses Bild, deshalb ist es verborgen.</translation>
    </message>
    <message>
        <source>Outdoors</source>
        <extracomment>name of a look</extracomment>
        <translation>Im Freien</translation>
    </message>
    <message>
        <source>Own place</source>
        <extracomment>name of a look</extracomment>
        <translation>Eigener Ort</translation>
    </message>
    <message>
        <source>Painted olive</source>
        <extracomment>name of a look</extracomment>
        <translation>Gemaltes Oliv</translation>
    </message>
    <message>
        <source>Part of the head is outside the picture. Take the photo with more room around the head.</source>
        <extracomment>sentence for document-head-cut</extracomment>
        <translation>Ein Teil des Kopfes liegt außerhalb des Bildes. Nehmen Sie das Foto mit mehr Platz um den Kopf auf.</translation>
    </message>
    <message>
        <source>Part of the head is outside this picture, so it is hidden.</source>
        <extracomment>sentence for choice-head-cut</extracomment>
        <translation>Ein Teil des Kopfes liegt außerhalb dieses Bildes, deshalb ist es verborgen.</translation>
    </message>
    <message>
        <source>Part of your face is outside this picture. Take it again with your face in the middle.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Ein Teil Ihres Gesichts liegt außerhalb dieses Bildes. Nehmen Sie es noch einmal auf, mit dem Gesicht in der Mitte.</translation>
    </message>
    <message>
        <source>Passport</source>
        <extracomment>name of a look</extracomment>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>Paused and saved: nothing is lost. Resume whenever you like.</source>
        <extracomment>sentence for training-paused</extracomment>
        <translation>Pausiert und gespeichert: Nichts ist verloren. Setzen Sie fort, wann immer Sie möchten.</translation>
    </message>
    <message>
        <source>Paused. Go on when you are ready.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Pausiert. Machen Sie weiter, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>Pictures by this personal model repeat a photo that it learned from; such pictures are not shown. Add photos from other days, in other light and other clothes, then make the personal model again.</source>
        <extracomment>sentence for model-copies</extracomment>
        <translation>Bilder dieses persönlichen Modells wiederholen ein Foto, aus dem es gelernt hat; solche Bilder werden nicht gezeigt. Fügen Sie Fotos von anderen Tagen, in anderem Licht und anderer Kleidung hinzu und erstellen Sie das persönliche Modell dann neu.</translation>
    </message>
    <message>
        <source>Pictures of nobody in particular, which keep a base model from forgetting other faces, could not be drawn here, so the learning goes on without them. If portraits repeat the photos too closely, close other programs and make the personal model again.</source>
        <extracomment>sentence for training-without-priors</extracomment>
        <translation>Bilder von niemand Bestimmtem, die ein Grundmodell davor bewahren, andere Gesichter zu vergessen, konnten hier nicht gezeichnet werden; das Lernen geht ohne sie weiter. Wenn Porträts den Fotos zu sehr gleichen, schließen Sie andere Programme und erstellen Sie das persönliche Modell neu.</translation>
    </message>
    <message>
        <source>Polished</source>
        <extracomment>name of a look</extracomment>
        <translation>Feinschliff</translation>
    </message>
    <message>
        <source>Portrait</source>
        <extracomment>name of an output size</extracomment>
        <translation>Porträt</translation>
    </message>
    <message>
        <source>Print 30 x 40 cm</source>
        <extracomment>name of an output size</extracomment>
        <translation>Abzug 30 × 40 cm</translation>
    </message>
    <message>
        <source>Print 4 x 5 in</source>
        <extracomment>name of an output size</extracomment>
        <translation>Abzug 4 × 5 Zoll</translation>
    </message>
    <message>
        <source>Print 5 x 7 in</source>
        <extracomment>name of an output size</extracomment>
        <translation>Abzug 5 × 7 Zoll</translation>
    </message>
    <message>
        <source>Print 8 x 10 in</source>
        <extracomment>name of an output size</extracomment>
        <translation>Abzug 8 × 10 Zoll</translation>
    </message>
    <message>
        <source>Print, 8K</source>
        <extracomment>name of an output size</extracomment>
        <translation>Abzug, 8K</translation>
    </message>
    <message>
        <source>Profile picture in more pixels, shown as a circle</source>
        <extracomment>what an output size is for</extracomment>
        <translation>Profilbild mit mehr Pixeln, als Kreis gezeigt</translation>
    </message>
    <message>
        <source>Profile picture, shown as a circle</source>
        <extracomment>what an output size is for</extracomment>
        <translation>Profilbild, als Kreis gezeigt</translation>
    </message>
    <message>
        <source>Relaxed face</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>Entspanntes Gesicht</translation>
    </message>
    <message>
        <source>Removing everything was begun and is not finished. Start it again; close other programs that use the folder.</source>
        <extracomment>sentence for wipe-unfinished</extracomment>
        <translation>Alles zu entfernen wurde begonnen und ist nicht fertig. Starten Sie es noch einmal; schließen Sie andere Programme, die den Ordner nutzen.</translation>
    </message>
    <message>
        <source>Schengen visa or EU passport</source>
        <extracomment>name of an output size</extracomment>
        <translation>Schengen-Visum oder EU-Pass</translation>
    </message>
    <message>
        <source>Seamless grey paper with light falling off towards the corners. Suits everybody.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Nahtloses graues Papier, das Licht fällt zu den Ecken ab. Steht allen.</translation>
    </message>
    <message>
        <source>Show my portraits as examples</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>Meine Porträts als Beispiele zeigen</translation>
    </message>
    <message>
        <source>Sit a little lower, or point the camera higher.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Setzen Sie sich etwas tiefer, oder richten Sie die Kamera höher.</translation>
    </message>
    <message>
        <source>Sit up a little, or point the camera lower.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Setzen Sie sich etwas auf, oder richten Sie die Kamera tiefer.</translation>
    </message>
    <message>
        <source>Smile</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>Lächeln</translation>
    </message>
    <message>
        <source>Smile.</source>
        <extracomment>sentence for presence-smile</extracomment>
        <translation>Bitte lächeln.</translation>
    </message>
    <message>
        <source>Some parts of your face are very bright in this one. It can be used; softer light is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Einige Stellen Ihres Gesichts sind hier sehr hell. Es ist brauchbar; weicheres Licht ist besser.</translation>
    </message>
    <message>
        <source>Somebody else can be seen small in this one. It can be used; one with you alone is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Hier ist klein noch jemand zu sehen. Es ist brauchbar; eines mit Ihnen allein ist besser.</translation>
    </message>
    <message>
        <source>Somebody is there, but no face can be seen. Take it again facing the camera, with nothing before your face.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Jemand ist da, aber kein Gesicht ist zu sehen. Nehmen Sie es noch einmal auf, zur Kamera gewandt und mit nichts vor dem Gesicht.</translation>
    </message>
    <message>
        <source>Something went wrong ({code}). Nothing was lost; try again.</source>
        <extracomment>an error without words of its own</extracomment>
        <translation>Etwas ist schiefgegangen ({code}). Nichts ging verloren; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Something went wrong inside Likeness ({kind}). Nothing was lost; try again, and look at Diagnostics in the settings if it happens again.</source>
        <extracomment>sentence for internal</extracomment>
        <translation>In Likeness ist etwas schiefgegangen ({kind}). Nichts ging verloren; versuchen Sie es noch einmal, und sehen Sie in den Einstellungen unter Diagnose nach, wenn es wieder geschieht.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>name of a look</extracomment>
        <translation>Vortrag</translation>
    </message>
    <message>
        <source>Stable Diffusion 1.5 kind</source>
        <extracomment>kind of a base model</extracomment>
        <translation>Art Stable Diffusion 1.5</translation>
    </message>
    <message>
        <source>Stable Diffusion XL kind</source>
        <extracomment>kind of a base model</extracomment>
        <translation>Art Stable Diffusion XL</translation>
    </message>
    <message>
        <source>Start with one where you look straight into the camera.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Beginnen Sie mit einem, auf dem Sie gerade in die Kamera schauen.</translation>
    </message>
    <message>
        <source>Stopped, as you asked. What was finished is kept; start or resume it when you like.</source>
        <extracomment>sentence for stopped</extracomment>
        <translation>Angehalten, wie gewünscht. Fertiges bleibt; starten Sie es oder setzen Sie es fort, wann Sie möchten.</translation>
    </message>
    <message>
        <source>Studio grey</source>
        <extracomment>name of a look</extracomment>
        <translation>Studiograu</translation>
    </message>
    <message>
        <source>Team colour</source>
        <extracomment>name of a look</extracomment>
        <translation>Teamfarbe</translation>
    </message>
    <message>
        <source>Terracotta paper, warm and bold, closer to the face.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Terrakottapapier, warm und kräftig, näher am Gesicht.</translation>
    </message>
    <message>
        <source>That age cannot be right. Enter the person's age in whole years.</source>
        <extracomment>sentence for age-unusable</extracomment>
        <translation>Dieses Alter kann nicht stimmen. Geben Sie das Alter der Person in ganzen Jahren ein.</translation>
    </message>
    <message>
        <source>That cannot be chosen here. The setting stays as it was; choose something else.</source>
        <extracomment>sentence for setting-unusable</extracomment>
        <translation>Das lässt sich hier nicht wählen. Die Einstellung bleibt, wie sie war; wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>That is a fine set. Nothing is missing.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Das ist eine gute Reihe. Nichts fehlt.</translation>
    </message>
    <message>
        <source>That is enough. A few more before another background would make it even better.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Das genügt. Einige mehr vor einem anderen Hintergrund würden es noch besser machen.</translation>
    </message>
    <message>
        <source>That is enough. With another top on, a few more would make it even better.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Das genügt. Einige mehr mit einem anderen Oberteil würden es noch besser machen.</translation>
    </message>
    <message>
        <source>That is no fingerprint: it has 32 digits, in groups of four. Enter it again.</source>
        <extracomment>sentence for key-unknown</extracomment>
        <translation>Das ist kein Fingerabdruck: Er hat 32 Zeichen in Vierergruppen. Geben Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>That is no length of time for keeping things. Give whole days up to {longest} for one of: {known} (minutes for the last).</source>
        <extracomment>sentence for retention-unusable</extracomment>
        <translation>Das ist keine Aufbewahrungsdauer. Geben Sie ganze Tage bis {longest} an, für eines von: {known} (Minuten beim letzten).</translation>
    </message>
    <message>
        <source>That is no signature: it is empty, only a dot, or far too long. Sign again, with one or more clear strokes.</source>
        <extracomment>sentence for signature-unusable</extracomment>
        <translation>Das ist keine Unterschrift: Sie ist leer, nur ein Punkt oder viel zu lang. Unterschreiben Sie noch einmal, mit einem oder mehreren klaren Strichen.</translation>
    </message>
    <message>
        <source>That is not a purpose. Choose from: {known}.</source>
        <extracomment>sentence for purpose-unknown</extracomment>
        <translation>Das ist kein Zweck. Wählen Sie aus: {known}.</translation>
    </message>
    <message>
        <source>That is not {expected}, so nothing was removed. Start again, and type it as it is shown.</source>
        <extracomment>sentence for wipe-not-confirmed</extracomment>
        <translation>Das ist nicht {expected}, deshalb wurde nichts entfernt. Beginnen Sie noch einmal, und tippen Sie es, wie es dasteht.</translation>
    </message>
    <message>
        <source>That photo is not in this sitting any more. Look at the page Photos.</source>
        <extracomment>sentence for photo-unknown</extracomment>
        <translation>Dieses Foto ist nicht mehr in dieser Sitzung. Sehen Sie auf der Seite Fotos nach.</translation>
    </message>
    <message>
        <source>That portrait does not lie in the bin, and only what lies there is deleted for good. Discard it first.</source>
        <extracomment>sentence for portrait-not-binned</extracomment>
        <translation>Dieses Porträt liegt nicht im Papierkorb, und nur was dort liegt, wird endgültig gelöscht. Verwerfen Sie es zuerst.</translation>
    </message>
    <message>
        <source>That portrait is not in this sitting any more. Look at the page Proofs.</source>
        <extracomment>sentence for portrait-unknown</extracomment>
        <translation>Dieses Porträt ist nicht mehr in dieser Sitzung. Sehen Sie auf der Seite Auswahl nach.</translation>
    </message>
    <message>
        <source>That time has not come yet. Give the time when it was noticed.</source>
        <extracomment>sentence for incident-in-future</extracomment>
        <translation>Diese Zeit ist noch nicht gekommen. Geben Sie an, wann es bemerkt wurde.</translation>
    </message>
    <message>
        <source>That work is not there any more. Look at the page Activity.</source>
        <extracomment>sentence for job-unknown</extracomment>
        <translation>Diese Arbeit ist nicht mehr da. Sehen Sie auf der Seite Aktivität nach.</translation>
    </message>
    <message>
        <source>The background has a colour. Take the photo before a white or light grey wall.</source>
        <extracomment>sentence for document-background-coloured</extracomment>
        <translation>Der Hintergrund ist farbig. Nehmen Sie das Foto vor einer weißen oder hellgrauen Wand auf.</translation>
    </message>
    <message>
        <source>The background is too dark. Take the photo before a lighter wall, with more light on it.</source>
        <extracomment>sentence for document-background-dark</extracomment>
        <translation>Der Hintergrund ist zu dunkel. Nehmen Sie das Foto vor einer helleren Wand auf, mit mehr Licht darauf.</translation>
    </message>
    <message>
        <source>The background was replaced. Some authorities refuse that; a photo before a plain wall is safer.</source>
        <extracomment>sentence for document-background-replaced</extracomment>
        <translation>Der Hintergrund wurde ersetzt. Manche Behörden lehnen das ab; ein Foto vor einer schlichten Wand ist sicherer.</translation>
    </message>
    <message>
        <source>The backup's disk cannot be read or written any more. Nothing was lost; plug it in again, check that it is not write-protected, and try again.</source>
        <extracomment>sentence for backup-unreachable</extracomment>
        <translation>Der Datenträger der Sicherung lässt sich nicht mehr lesen oder beschreiben. Nichts ging verloren; schließen Sie ihn wieder an, prüfen Sie, dass er nicht schreibgeschützt ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The backup's disk is full. Nothing was lost and the backup before is whole; make room there, or use another disk, and try again.</source>
        <extracomment>sentence for backup-full</extracomment>
        <translation>Der Datenträger der Sicherung ist voll. Nichts ging verloren, und die vorige Sicherung ist vollständig; schaffen Sie dort Platz, oder nehmen Sie einen anderen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The base model cannot be fetched from there (answer {status}). Download it by hand on its page and add the folder here.</source>
        <extracomment>sentence for download-not-there</extracomment>
        <translation>Das Grundmodell lässt sich von dort nicht holen (Antwort {status}). Laden Sie es von Hand auf seiner Seite herunter, und fügen Sie den Ordner hier hinzu.</translation>
    </message>
    <message>
        <source>The base model in {path} is not complete ({part} is missing or cannot be read). Download or copy the whole folder again.</source>
        <extracomment>sentence for pack-incomplete</extracomment>
        <translation>Das Grundmodell in {path} ist nicht vollständig ({part} fehlt oder ist nicht lesbar). Laden oder kopieren Sie den ganzen Ordner noch einmal.</translation>
    </message>
    <message>
        <source>The base model {pack} came with Likeness, and stays as it is. Choose another base model, or give this one another name.</source>
        <extracomment>sentence for pack-bundled</extracomment>
        <translation>Das Grundmodell {pack} kam mit Likeness und bleibt, wie es ist. Wählen Sie ein anderes Grundmodell, oder geben Sie diesem einen anderen Namen.</translation>
    </message>
    <message>
        <source>The base model {pack} comes under a licence ({licence}). Read it and accept it to go on.</source>
        <extracomment>sentence for pack-licence-needed</extracomment>
        <translation>Das Grundmodell {pack} steht unter einer Lizenz ({licence}). Lesen und akzeptieren Sie sie, um weiterzumachen.</translation>
    </message>
    <message>
        <source>The base model {pack} has an adapter for few steps already. Take that one out first.</source>
        <extracomment>sentence for few-steps-there</extracomment>
        <translation>Das Grundmodell {pack} hat schon einen Zusatz für wenige Schritte. Nehmen Sie diesen zuerst heraus.</translation>
    </message>
    <message>
        <source>The base model {pack} holds a file that does not belong to it ({file}). Move that file away, then check again.</source>
        <extracomment>sentence for pack-extra</extracomment>
        <translation>Das Grundmodell {pack} enthält eine Datei, die nicht dazugehört ({file}). Verschieben Sie diese Datei, und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The base model {pack} holds a file that is not allowed ({file}). Delete it, and install one from a source you trust.</source>
        <extracomment>sentence for pack-unsafe</extracomment>
        <translation>Das Grundmodell {pack} enthält eine Datei, die nicht erlaubt ist ({file}). Löschen Sie es, und installieren Sie eines aus einer Quelle, der Sie vertrauen.</translation>
    </message>
    <message>
        <source>The base model {pack} is being added or repaired by another window or command. Wait until that is done, then try again.</source>
        <extracomment>sentence for pack-being-added</extracomment>
        <translation>Das Grundmodell {pack} wird gerade von einem anderen Fenster oder Befehl hinzugefügt oder repariert. Warten Sie, bis das fertig ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The base model {pack} is damaged ({file}). Repair it in the settings; your photos and personal models are not affected.</source>
        <extracomment>sentence for pack-damaged</extracomment>
        <translation>Das Grundmodell {pack} ist beschädigt ({file}). Reparieren Sie es in den Einstellungen; Ihre Fotos und persönlichen Modelle sind nicht betroffen.</translation>
    </message>
    <message>
        <source>The base model {pack} is not here any more. Choose another one in the settings.</source>
        <extracomment>sentence for pack-missing</extracomment>
        <translation>Das Grundmodell {pack} ist nicht mehr hier. Wählen Sie in den Einstellungen ein anderes.</translation>
    </message>
    <message>
        <source>The base model {pack} needs about {needed} of memory, and {free} are free. Close other programs, or choose a smaller base model.</source>
        <extracomment>sentence for training-memory</extracomment>
        <translation>Das Grundmodell {pack} braucht etwa {needed} Arbeitsspeicher, und {free} sind frei. Schließen Sie andere Programme, oder wählen Sie ein kleineres Grundmodell.</translation>
    </message>
    <message>
        <source>The base model {pack} needs about {needed} of memory, and {free} are free. Close other programs, or train a personal model on a smaller base model.</source>
        <extracomment>sentence for reference-memory</extracomment>
        <translation>Das Grundmodell {pack} braucht etwa {needed} Arbeitsspeicher, und {free} sind frei. Schließen Sie andere Programme, oder trainieren Sie ein persönliches Modell auf einem kleineren Grundmodell.</translation>
    </message>
    <message>
        <source>The base model {pack} needs about {needed} of the graphics card's memory, and {free} are free there. Close other programs that use the card, or choose a smaller base model.</source>
        <extracomment>sentence for card-memory</extracomment>
        <translation>Das Grundmodell {pack} braucht etwa {needed} Speicher der Grafikkarte, und dort sind {free} frei. Schließen Sie andere Programme, die die Karte nutzen, oder wählen Sie ein kleineres Grundmodell.</translation>
    </message>
    <message>
        <source>The base model {pack} was not converted for this way of running. Choose another base model, or convert it in the settings.</source>
        <extracomment>sentence for pack-no-onnx</extracomment>
        <translation>Das Grundmodell {pack} wurde für diese Art der Ausführung nicht umgewandelt. Wählen Sie ein anderes Grundmodell, oder wandeln Sie es in den Einstellungen um.</translation>
    </message>
    <message>
        <source>The base model's {part} is of a kind that is not supported. Choose another base model.</source>
        <extracomment>sentence for pack-unsupported</extracomment>
        <translation>Der Teil {part} des Grundmodells ist von einer Art, die nicht unterstützt wird. Wählen Sie ein anderes Grundmodell.</translation>
    </message>
    <message>
        <source>The camera guide in {path} is not valid. Install Likeness again.</source>
        <extracomment>sentence for coach-invalid</extracomment>
        <translation>Der Kameraleitfaden in {path} ist nicht gültig. Installieren Sie Likeness neu.</translation>
    </message>
    <message>
        <source>The camera is in use by {program}, which opened it like a disk. Eject it there, then try again.</source>
        <extracomment>sentence for camera-mounted</extracomment>
        <translation>Die Kamera wird von {program} benutzt, das sie wie ein Laufwerk geöffnet hat. Werfen Sie sie dort aus, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The camera is in use by {program}. Close it there; the picture comes back here by itself.</source>
        <extracomment>sentence for camera-busy</extracomment>
        <translation>Die Kamera wird von {program} benutzt. Schließen Sie sie dort; das Bild kommt hier von selbst zurück.</translation>
    </message>
    <message>
        <source>The camera sends no picture any more. Plug it in again or wake it up; the photos taken so far are kept.</source>
        <extracomment>sentence for camera-gone</extracomment>
        <translation>Die Kamera sendet kein Bild mehr. Schließen Sie sie wieder an, oder wecken Sie sie auf; die bisherigen Fotos bleiben.</translation>
    </message>
    <message>
        <source>The certificate was altered after it was signed. Get the original again.</source>
        <extracomment>sentence for certificate-altered</extracomment>
        <translation>Die Bescheinigung wurde nach dem Signieren verändert. Besorgen Sie noch einmal das Original.</translation>
    </message>
    <message>
        <source>The check does not stop a film of the person who happens to do these tasks.</source>
        <extracomment>sentence for presence-limit-film-of-person</extracomment>
        <translation>Die Prüfung verhindert keinen Film der Person, in dem sie zufällig diese Aufgaben tut.</translation>
    </message>
    <message>
        <source>The check does not stop a program that pretends to be a camera.</source>
        <extracomment>sentence for presence-limit-virtual-camera</extracomment>
        <translation>Die Prüfung verhindert kein Programm, das sich als Kamera ausgibt.</translation>
    </message>
    <message>
        <source>The check does not stop a relative or another person who looks much alike.</source>
        <extracomment>sentence for presence-limit-lookalike</extracomment>
        <translation>Die Prüfung verhindert keine Verwandten und keine anderen Personen, die sehr ähnlich aussehen.</translation>
    </message>
    <message>
        <source>The check does not stop a well-made mask of the person, or a photo moulded to the shape of a head.</source>
        <extracomment>sentence for presence-limit-worn-mask</extracomment>
        <translation>Die Prüfung verhindert keine gut gemachte Maske der Person und kein Foto, das in die Form eines Kopfes gebracht wurde.</translation>
    </message>
    <message>
        <source>The clock is about {days} days ahead of what was expected, and {count} things wait to be erased. If it is right, say so in the Privacy centre; if not, set it.</source>
        <extracomment>sentence for clock-forward</extracomment>
        <translation>Die Uhr geht der Erwartung etwa {days} Tage voraus, und {count} Dinge warten darauf, gelöscht zu werden. Stimmt sie, sagen Sie es auf der Seite Datenschutz; wenn nicht, stellen Sie sie.</translation>
    </message>
    <message>
        <source>The clock went back by about {days} days, so nothing is erased that only was due before. If it is right now, say so in the Privacy centre; if not, set it.</source>
        <extracomment>sentence for clock-back</extracomment>
        <translation>Die Uhr ging etwa {days} Tage zurück, deshalb wird nichts gelöscht, was nur vorher fällig war. Stimmt sie jetzt, sagen Sie es auf der Seite Datenschutz; wenn nicht, stellen Sie sie.</translation>
    </message>
    <message>
        <source>The code has {needed} characters, and {found} were entered. Look again from group {group} on.</source>
        <extracomment>sentence for kit-code-incomplete</extracomment>
        <translation>Der Code hat {needed} Zeichen, und {found} wurden eingegeben. Sehen Sie ab Gruppe {group} noch einmal nach.</translation>
    </message>
    <message>
        <source>The colours were changed less than the look asks, so that the skin keeps its tone.</source>
        <extracomment>sentence for weakened-grade</extracomment>
        <translation>Die Farben wurden weniger verändert, als der Look verlangt, damit die Haut ihren Ton behält.</translation>
    </message>
    <message>
        <source>The connection broke or there is none. Check it and try again: it goes on where it stopped.</source>
        <extracomment>sentence for download-interrupted</extracomment>
        <translation>Die Verbindung brach ab, oder es gibt keine. Prüfen Sie sie, und versuchen Sie es noch einmal: Es geht weiter, wo es anhielt.</translation>
    </message>
    <message>
        <source>The consent record cannot be read ({detail}). Check the vault in the settings.</source>
        <extracomment>sentence for consent-unreadable</extracomment>
        <translation>Die Aufzeichnung der Einwilligung ist nicht lesbar ({detail}). Prüfen Sie den Tresor in den Einstellungen.</translation>
    </message>
    <message>
        <source>The converted model does not make the same pictures (difference {difference}), so it was not installed. Use the model as it is.</source>
        <extracomment>sentence for pack-conversion-differs</extracomment>
        <translation>Das umgewandelte Modell macht nicht dieselben Bilder (Abweichung {difference}), deshalb wurde es nicht installiert. Verwenden Sie das Modell, wie es ist.</translation>
    </message>
    <message>
        <source>The copy of the photo that this picture starts from was damaged. Nothing is lost; start again.</source>
        <extracomment>sentence for source-damaged</extracomment>
        <translation>Die Kopie des Fotos, von der dieses Bild ausgeht, war beschädigt. Nichts ist verloren; beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The crop was moved so that the whole face stays in the picture.</source>
        <extracomment>sentence for adjust-crop-face</extracomment>
        <translation>Der Ausschnitt wurde verschoben, damit das ganze Gesicht im Bild bleibt.</translation>
    </message>
    <message>
        <source>The disk became full while the base model was copied. Make room and try again: it goes on where it stopped.</source>
        <extracomment>sentence for pack-disk-full</extracomment>
        <translation>Der Datenträger wurde voll, während das Grundmodell kopiert wurde. Schaffen Sie Platz, und versuchen Sie es noch einmal: Es geht weiter, wo es anhielt.</translation>
    </message>
    <message>
        <source>The disk is full, so the work paused; what was learned so far is kept. Make room, then resume it.</source>
        <extracomment>sentence for training-disk-full</extracomment>
        <translation>Der Datenträger ist voll, deshalb pausiert die Arbeit; das bisher Gelernte bleibt. Schaffen Sie Platz, und setzen Sie sie fort.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was lost. Make room and try again.</source>
        <extracomment>sentence for disk-full</extracomment>
        <translation>Der Datenträger ist voll; nichts ging verloren. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The download was led to a computer that is not on the list ({host}), so it was stopped. Try again later, or get the base model on another computer and add it from a stick.</source>
        <extracomment>sentence for download-host-refused</extracomment>
        <translation>Der Download wurde zu einem Computer geleitet, der nicht auf der Liste steht ({host}), deshalb wurde er angehalten. Versuchen Sie es später noch einmal, oder holen Sie das Grundmodell auf einem anderen Computer, und fügen Sie es von einem Stick hinzu.</translation>
    </message>
    <message>
        <source>The erasure could not be proven complete. Check the vault in the settings, then erase again.</source>
        <extracomment>sentence for erasure-unproven</extracomment>
        <translation>Die Löschung ließ sich nicht als vollständig nachweisen. Prüfen Sie den Tresor in den Einstellungen, und löschen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The eyes are closed in this picture, so it is hidden.</source>
        <extracomment>sentence for choice-eyes-closed</extracomment>
        <translation>Die Augen sind auf diesem Bild geschlossen, deshalb ist es verborgen.</translation>
    </message>
    <message>
        <source>The eyes are not at the height that is asked for. Take the photo with more room around the head.</source>
        <extracomment>sentence for document-eye-line</extracomment>
        <translation>Die Augen sind nicht auf der verlangten Höhe. Nehmen Sie das Foto mit mehr Platz um den Kopf auf.</translation>
    </message>
    <message>
        <source>The face can no longer be found in this portrait, so it is hidden. Choose another photo.</source>
        <extracomment>sentence for fidelity-no-face</extracomment>
        <translation>Das Gesicht ist in diesem Porträt nicht mehr zu finden, deshalb ist es verborgen. Wählen Sie ein anderes Foto.</translation>
    </message>
    <message>
        <source>The face could not be compared with the photos often enough. Sit in good light and try again.</source>
        <extracomment>sentence for presence-not-compared</extracomment>
        <translation>Das Gesicht ließ sich nicht oft genug mit den Fotos vergleichen. Setzen Sie sich in gutes Licht, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The face does not look enough like the photos. The person of the photos has to do this; or add newer photos.</source>
        <extracomment>sentence for presence-other-person</extracomment>
        <translation>Das Gesicht sieht den Fotos nicht ähnlich genug. Die Person auf den Fotos muss dies selbst tun; oder fügen Sie neuere Fotos hinzu.</translation>
    </message>
    <message>
        <source>The face does not look straight ahead. Take the photo facing the camera.</source>
        <extracomment>sentence for document-turned</extracomment>
        <translation>Das Gesicht schaut nicht geradeaus. Nehmen Sie das Foto zur Kamera gewandt auf.</translation>
    </message>
    <message>
        <source>The face in this portrait has not kept its shape, so it is hidden. Choose another photo.</source>
        <extracomment>sentence for fidelity-geometry</extracomment>
        <translation>Das Gesicht in diesem Porträt hat seine Form nicht behalten, deshalb ist es verborgen. Wählen Sie ein anderes Foto.</translation>
    </message>
    <message>
        <source>The face is not in the middle. Take the photo with more room on both sides.</source>
        <extracomment>sentence for document-off-centre</extracomment>
        <translation>Das Gesicht ist nicht in der Mitte. Nehmen Sie das Foto mit mehr Platz an beiden Seiten auf.</translation>
    </message>
    <message>
        <source>The face is too small in this picture for {spec}. Choose another portrait or output size.</source>
        <extracomment>sentence for spec-face-too-small</extracomment>
        <translation>Das Gesicht ist auf diesem Bild zu klein für {spec}. Wählen Sie ein anderes Porträt oder eine andere Ausgabegröße.</translation>
    </message>
    <message>
        <source>The face was out of sight for a moment. Stay before the camera, and do the tasks again from the first.</source>
        <extracomment>sentence for presence-lost</extracomment>
        <translation>Das Gesicht war einen Moment nicht zu sehen. Bleiben Sie vor der Kamera, und machen Sie die Aufgaben noch einmal von der ersten an.</translation>
    </message>
    <message>
        <source>The file or what it says about itself is larger than {limit_mb} MB. Choose a smaller file.</source>
        <extracomment>sentence for credentials-file-too-large</extracomment>
        <translation>Die Datei oder was sie über sich sagt ist größer als {limit_mb} MB. Wählen Sie eine kleinere Datei.</translation>
    </message>
    <message>
        <source>The film or camera ended before all tasks were done. Try again.</source>
        <extracomment>sentence for presence-ended</extracomment>
        <translation>Der Film oder die Kamera endete, bevor alle Aufgaben getan waren. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The folder of the base model {name} was renamed to {pack}. Rename it back to {name}.</source>
        <extracomment>sentence for pack-renamed</extracomment>
        <translation>Der Ordner des Grundmodells {name} wurde in {pack} umbenannt. Benennen Sie ihn zurück in {name}.</translation>
    </message>
    <message>
        <source>The folder {folder} holds other things under the names that a backup needs. Choose an empty folder.</source>
        <extracomment>sentence for backup-folder-taken</extracomment>
        <translation>Der Ordner {folder} enthält anderes unter den Namen, die eine Sicherung braucht. Wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written to. Choose another folder, or change its permissions.</source>
        <extracomment>sentence for folder-not-writable</extracomment>
        <translation>In den Ordner {path} lässt sich nicht schreiben. Wählen Sie einen anderen Ordner, oder ändern Sie seine Rechte.</translation>
    </message>
    <message>
        <source>The full portrait, as the look made it</source>
        <extracomment>what an output size is for</extracomment>
        <translation>Das volle Porträt, wie der Look es ergab</translation>
    </message>
    <message>
        <source>The groups do not belong together. Compare every group with the page, from the first to the last.</source>
        <extracomment>sentence for kit-code-mixed-up</extracomment>
        <translation>Die Gruppen gehören nicht zusammen. Vergleichen Sie jede Gruppe mit dem Blatt, von der ersten bis zur letzten.</translation>
    </message>
    <message>
        <source>The head is tilted. Take the photo with the head upright.</source>
        <extracomment>sentence for document-tilted</extracomment>
        <translation>Der Kopf ist geneigt. Nehmen Sie das Foto mit aufrechtem Kopf auf.</translation>
    </message>
    <message>
        <source>The head is too large in the picture. Take the photo with more room around the head.</source>
        <extracomment>sentence for document-head-large</extracomment>
        <translation>Der Kopf ist auf dem Bild zu groß. Nehmen Sie das Foto mit mehr Platz um den Kopf auf.</translation>
    </message>
    <message>
        <source>The head is too small in the picture. Take the photo from nearer.</source>
        <extracomment>sentence for document-head-small</extracomment>
        <translation>Der Kopf ist auf dem Bild zu klein. Nehmen Sie das Foto aus der Nähe auf.</translation>
    </message>
    <message>
        <source>The key can be kept by one of: {known}. Choose one of them.</source>
        <extracomment>sentence for keeper-unknown</extracomment>
        <translation>Der Schlüssel kann aufbewahrt werden mit einem von: {known}. Wählen Sie eines davon.</translation>
    </message>
    <message>
        <source>The key does not open the vault's catalogue. Restore the vault from a backup.</source>
        <extracomment>sentence for catalogue-locked</extracomment>
        <translation>Der Schlüssel öffnet den Katalog des Tresors nicht. Stellen Sie den Tresor aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The key file of this vault is not in its folder. Put the folder “keys” back from a copy, or open the vault with its recovery kit. Nothing was changed.</source>
        <extracomment>sentence for key-file-missing</extracomment>
        <translation>Die Schlüsseldatei dieses Tresors ist nicht in seinem Ordner. Legen Sie den Ordner „keys“ aus einer Kopie zurück, oder öffnen Sie den Tresor mit seinem Notfallblatt. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>The key of this vault is not in the keychain. Log in as the person who made the vault, or open it with its recovery kit. Nothing was changed.</source>
        <extracomment>sentence for key-missing</extracomment>
        <translation>Der Schlüssel dieses Tresors ist nicht im Schlüsselbund. Melden Sie sich als die Person an, die den Tresor angelegt hat, oder öffnen Sie ihn mit seinem Notfallblatt. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>The key that signs pictures on this computer is damaged. Restore the vault from a backup.</source>
        <extracomment>sentence for credentials-key-damaged</extracomment>
        <translation>Der Schlüssel, der auf diesem Computer Bilder signiert, ist beschädigt. Stellen Sie den Tresor aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The keychain already holds a key of this number ({epoch}) for this vault. Check the vault in the settings.</source>
        <extracomment>sentence for key-entry-exists</extracomment>
        <translation>Der Schlüsselbund enthält schon einen Schlüssel dieser Nummer ({epoch}) für diesen Tresor. Prüfen Sie den Tresor in den Einstellungen.</translation>
    </message>
    <message>
        <source>The keychain did not give back the key it was given. Unlock it and try again; nothing was changed.</source>
        <extracomment>sentence for key-not-stored</extracomment>
        <translation>Der Schlüsselbund gab den Schlüssel nicht zurück, den er bekam. Entsperren Sie ihn, und versuchen Sie es noch einmal; nichts wurde verändert.</translation>
    </message>
    <message>
        <source>The keychain has a blank password, so it would not protect the vault. Give it a password, or protect the vault with a passphrase.</source>
        <extracomment>sentence for keychain-plaintext</extracomment>
        <translation>Der Schlüsselbund hat ein leeres Passwort, deshalb würde er den Tresor nicht schützen. Geben Sie ihm ein Passwort, oder schützen Sie den Tresor mit einem Kennwort.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <extracomment>sentence for keychain-locked</extracomment>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keychain refused ({detail}). Allow Likeness to use it, and try again.</source>
        <extracomment>sentence for keychain-denied</extracomment>
        <translation>Der Schlüsselbund lehnte ab ({detail}). Erlauben Sie Likeness, ihn zu nutzen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keychain {backend} does not protect what it holds. Protect the vault with a passphrase instead.</source>
        <extracomment>sentence for keychain-not-safe</extracomment>
        <translation>Der Schlüsselbund {backend} schützt nicht, was er enthält. Schützen Sie den Tresor stattdessen mit einem Kennwort.</translation>
    </message>
    <message>
        <source>The ledger was changed or damaged. Restore the vault from a backup.</source>
        <extracomment>sentence for ledger-damaged</extracomment>
        <translation>Das Protokoll wurde verändert oder beschädigt. Stellen Sie den Tresor aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The ledger's safety mark is damaged, so loss cannot be ruled out. Check the vault in the settings.</source>
        <extracomment>sentence for ledger-anchor-damaged</extracomment>
        <translation>Die Sicherheitsmarke des Protokolls ist beschädigt, deshalb ist ein Verlust nicht auszuschließen. Prüfen Sie den Tresor in den Einstellungen.</translation>
    </message>
    <message>
        <source>The ledger's safety mark is missing, so loss cannot be ruled out. Restore a backup, or open the vault accepting the loss.</source>
        <extracomment>sentence for ledger-anchor-missing</extracomment>
        <translation>Die Sicherheitsmarke des Protokolls fehlt, deshalb ist ein Verlust nicht auszuschließen. Stellen Sie eine Sicherung wieder her, oder öffnen Sie den Tresor und nehmen den Verlust hin.</translation>
    </message>
    <message>
        <source>The lens correction was weakened, so that the face stays as it is.</source>
        <extracomment>sentence for weakened-perspective</extracomment>
        <translation>Die Objektivkorrektur wurde abgeschwächt, damit das Gesicht bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The light colours the face. Take the photo in daylight.</source>
        <extracomment>sentence for document-colour-cast</extracomment>
        <translation>Das Licht färbt das Gesicht. Nehmen Sie das Foto bei Tageslicht auf.</translation>
    </message>
    <message>
        <source>The light gives this one a strong colour. It can be used; one by daylight is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Das Licht gibt diesem eine starke Färbung. Es ist brauchbar; eines bei Tageslicht ist besser.</translation>
    </message>
    <message>
        <source>The light is so bright that parts of your face are washed out. Take it again out of the direct light.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Das Licht ist so hell, dass Teile Ihres Gesichts ausgebleicht sind. Nehmen Sie es außerhalb des direkten Lichts noch einmal auf.</translation>
    </message>
    <message>
        <source>The light is too bright. Move out of the direct light.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Das Licht ist zu hell. Gehen Sie aus dem direkten Licht.</translation>
    </message>
    <message>
        <source>The light was weakened, so that the face stays as it is.</source>
        <extracomment>sentence for weakened-light</extracomment>
        <translation>Das Licht wurde abgeschwächt, damit das Gesicht bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The list of files of the base model {pack} is damaged, and this source does not have it. Add the base model again and let it replace this one.</source>
        <extracomment>sentence for pack-repair-other</extracomment>
        <translation>Die Dateiliste des Grundmodells {pack} ist beschädigt, und diese Quelle hat es nicht. Fügen Sie das Grundmodell noch einmal hinzu, und lassen Sie es dieses ersetzen.</translation>
    </message>
    <message>
        <source>The look {file} cannot be used: {reason}. Correct the file, or take it out of the folder.</source>
        <extracomment>sentence for look-invalid</extracomment>
        <translation>Der Look {file} ist nicht verwendbar: {reason}. Berichtigen Sie die Datei, oder nehmen Sie sie aus dem Ordner.</translation>
    </message>
    <message>
        <source>The look {look} is for identity documents, whose pictures must stay as they were taken. Use the page Deliver and choose a document's size.</source>
        <extracomment>sentence for look-is-a-document</extracomment>
        <translation>Der Look {look} ist für Ausweisdokumente, deren Bilder bleiben müssen, wie sie aufgenommen wurden. Wählen Sie auf der Seite Ausgeben eine Dokumentgröße.</translation>
    </message>
    <message>
        <source>The memory of this computer was not enough. Close other programs, or choose a smaller base model, and try again.</source>
        <extracomment>sentence for out-of-memory</extracomment>
        <translation>Der Arbeitsspeicher dieses Computers reichte nicht. Schließen Sie andere Programme, oder wählen Sie ein kleineres Grundmodell, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The memory was not enough, so the work goes on in a way that takes less of it, and more time. Nothing is lost; close other programs to help it.</source>
        <extracomment>sentence for training-smaller-tier</extracomment>
        <translation>Der Arbeitsspeicher reichte nicht, deshalb geht die Arbeit so weiter, dass sie weniger davon braucht und mehr Zeit. Nichts ist verloren; schließen Sie andere Programme, um ihr zu helfen.</translation>
    </message>
    <message>
        <source>The mouth is open. Take the photo with the mouth closed.</source>
        <extracomment>sentence for document-mouth-open</extracomment>
        <translation>Der Mund ist offen. Nehmen Sie das Foto mit geschlossenem Mund auf.</translation>
    </message>
    <message>
        <source>The names of the weight files inside the transformer and vae folders could not be looked up, so every safetensors file there is taken; memory and time are the makers' words; hashes are those the hub names at download time.</source>
        <extracomment>what is not certain about a base model</extracomment>
        <translation>Die Namen der Gewichtsdateien in den Ordnern transformer und vae ließen sich nicht nachschlagen, deshalb wird dort jede safetensors-Datei genommen; Speicher und Zeit sind Angaben der Hersteller; die Prüfsummen sind die, die der Hub beim Herunterladen nennt.</translation>
    </message>
    <message>
        <source>The note in the backup's folder is missing or was changed. Restoring works without it; for backing up, choose a new folder.</source>
        <extracomment>sentence for backup-note-damaged</extracomment>
        <translation>Die Notiz im Ordner der Sicherung fehlt oder wurde verändert. Wiederherstellen geht auch ohne sie; wählen Sie zum Sichern einen neuen Ordner.</translation>
    </message>
    <message>
        <source>The note that somebody was erased is damaged (sitting {subject}). If that person is in the restored vault, erase them again.</source>
        <extracomment>sentence for tombstone-damaged</extracomment>
        <translation>Der Vermerk, dass jemand gelöscht wurde, ist beschädigt (Sitzung {subject}). Ist diese Person im wiederhergestellten Tresor, löschen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The old key could not be removed. Unlock the keychain and try again.</source>
        <extracomment>sentence for key-not-removed</extracomment>
        <translation>Der alte Schlüssel ließ sich nicht entfernen. Entsperren Sie den Schlüsselbund, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The other Likeness, which was doing this, ended in the middle. What was finished is kept; look, and try again.</source>
        <extracomment>sentence for owner-gone</extracomment>
        <translation>Das andere Likeness, das dies tat, endete mittendrin. Fertiges bleibt; sehen Sie nach, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The other side could not prove that it is huggingface.co, so nothing was fetched. The network here may look into connections: use another one, or add the base model from a stick.</source>
        <extracomment>sentence for download-not-trusted</extracomment>
        <translation>Die Gegenseite konnte nicht nachweisen, dass sie huggingface.co ist, deshalb wurde nichts geholt. Dieses Netz sieht vielleicht in Verbindungen hinein: Nehmen Sie ein anderes, oder fügen Sie das Grundmodell von einem Stick hinzu.</translation>
    </message>
    <message>
        <source>The output size {name} is not described correctly ({reason}). Install Likeness again, or correct the file.</source>
        <extracomment>sentence for spec-invalid</extracomment>
        <translation>Die Ausgabegröße {name} ist nicht richtig beschrieben ({reason}). Installieren Sie Likeness neu, oder berichtigen Sie die Datei.</translation>
    </message>
    <message>
        <source>The page must not lie beside the vault, where whoever has the computer would find it. Choose another folder, best on a stick.</source>
        <extracomment>sentence for kit-page-inside</extracomment>
        <translation>Das Blatt darf nicht neben dem Tresor liegen, wo es fände, wer den Computer hat. Wählen Sie einen anderen Ordner, am besten auf einem Stick.</translation>
    </message>
    <message>
        <source>The passphrase and the keychain together do not open this vault. Check the passphrase, and log in as the person who made the vault.</source>
        <extracomment>sentence for both-wrong</extracomment>
        <translation>Kennwort und Schlüsselbund zusammen öffnen diesen Tresor nicht. Prüfen Sie das Kennwort, und melden Sie sich als die Person an, die den Tresor angelegt hat.</translation>
    </message>
    <message>
        <source>The passphrase does not open this vault. Check it and try again.</source>
        <extracomment>sentence for passphrase-wrong</extracomment>
        <translation>Das Kennwort öffnet diesen Tresor nicht. Prüfen Sie es, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Choose one of several words.</source>
        <extracomment>sentence for passphrase-empty</extracomment>
        <translation>Das Kennwort ist leer. Wählen Sie eines aus mehreren Wörtern.</translation>
    </message>
    <message>
        <source>The person has not been asked yet. Begin with the page Person &amp; consent.</source>
        <extracomment>sentence for consent-none</extracomment>
        <translation>Die Person wurde noch nicht gefragt. Beginnen Sie mit der Seite Person &amp; Einwilligung.</translation>
    </message>
    <message>
        <source>The person has not said yes to “{purpose}”. Ask them on the page Person &amp; consent.</source>
        <extracomment>sentence for consent-missing</extracomment>
        <translation>Die Person hat zu „{purpose}“ nicht Ja gesagt. Fragen Sie sie auf der Seite Person &amp; Einwilligung.</translation>
    </message>
    <message>
        <source>The person has withdrawn their yes to “{purpose}”. Nothing more can be done with it; ask them if they want to agree again.</source>
        <extracomment>sentence for consent-withdrawn</extracomment>
        <translation>Die Person hat ihr Ja zu „{purpose}“ widerrufen. Damit ist nichts weiter möglich; fragen Sie sie, ob sie wieder zustimmen möchte.</translation>
    </message>
    <message>
        <source>The person is under 18, so a parent or guardian must agree as well. Add the guardian's name.</source>
        <extracomment>sentence for guardian-missing</extracomment>
        <translation>Die Person ist unter 18, deshalb muss auch ein Elternteil oder Vormund zustimmen. Geben Sie dessen Namen an.</translation>
    </message>
    <message>
        <source>The person smiles. Take the photo with a neutral face.</source>
        <extracomment>sentence for document-smile</extracomment>
        <translation>Die Person lächelt. Nehmen Sie das Foto mit neutralem Gesicht auf.</translation>
    </message>
    <message>
        <source>The person touches the photo's edge, so the body is cut. A photo with more room around would mend it.</source>
        <extracomment>sentence for note-cropped-body</extracomment>
        <translation>Die Person berührt den Rand des Fotos, deshalb ist der Körper angeschnitten. Ein Foto mit mehr Platz ringsum würde das beheben.</translation>
    </message>
    <message>
        <source>The person's consent has ended, so the work may read no more. Ask them before starting again.</source>
        <extracomment>sentence for lease-withdrawn</extracomment>
        <translation>Die Einwilligung der Person hat geendet, deshalb darf die Arbeit nichts mehr lesen. Fragen Sie die Person, bevor Sie noch einmal starten.</translation>
    </message>
    <message>
        <source>The personal model is damaged and cannot be used. Make it again.</source>
        <extracomment>sentence for adapter-damaged</extracomment>
        <translation>Das persönliche Modell ist beschädigt und nicht verwendbar. Machen Sie es neu.</translation>
    </message>
    <message>
        <source>The personal model was made on another base model. Choose that base model, or make it again.</source>
        <extracomment>sentence for adapter-mismatch</extracomment>
        <translation>Das persönliche Modell wurde auf einem anderen Grundmodell gemacht. Wählen Sie jenes Grundmodell, oder machen Sie es neu.</translation>
    </message>
    <message>
        <source>The personal model went astray and was stopped. Start it again.</source>
        <extracomment>sentence for training-diverged</extracomment>
        <translation>Das persönliche Modell geriet auf Abwege und wurde angehalten. Starten Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The photo has been here for more than {months} months. Take a new one.</source>
        <extracomment>sentence for document-old</extracomment>
        <translation>Das Foto ist seit mehr als {months} Monaten hier. Nehmen Sie ein neues auf.</translation>
    </message>
    <message>
        <source>The photo has fewer pixels than the portrait, so it looks a little soft. A photo taken from closer, or in better resolution, would be crisper.</source>
        <extracomment>sentence for note-enlarged</extracomment>
        <translation>Das Foto hat weniger Pixel als das Porträt, deshalb wirkt es etwas weich. Ein Foto aus größerer Nähe oder mit besserer Auflösung wäre klarer.</translation>
    </message>
    <message>
        <source>The photo has too few pixels for this size and was enlarged. Take it from nearer.</source>
        <extracomment>sentence for document-enlarged</extracomment>
        <translation>Das Foto hat für diese Größe zu wenige Pixel und wurde vergrößert. Nehmen Sie es aus der Nähe auf.</translation>
    </message>
    <message>
        <source>The photo of this portrait is not there any more, so this cannot be made anew. Exposure, warmth and crop can be adjusted.</source>
        <extracomment>sentence for adjust-photo-gone</extracomment>
        <translation>Das Foto zu diesem Porträt ist nicht mehr da, deshalb lässt sich dies nicht neu machen. Belichtung, Wärme und Ausschnitt lassen sich anpassen.</translation>
    </message>
    <message>
        <source>The photos for the personal model have shapes that do not fit together. Start it anew.</source>
        <extracomment>sentence for photos-not-square</extracomment>
        <translation>Die Fotos für das persönliche Modell passen in ihrer Form nicht zusammen. Starten Sie es neu.</translation>
    </message>
    <message>
        <source>The photos show two people, and it is not clear whose sitting this is. Say on the page Photos which of them to keep.</source>
        <extracomment>sentence for people-undecided</extracomment>
        <translation>Die Fotos zeigen zwei Personen, und es ist nicht klar, wessen Sitzung dies ist. Sagen Sie auf der Seite Fotos, welche davon bleiben soll.</translation>
    </message>
    <message>
        <source>The picture behind the person is not kept, so this cannot be made anew. Exposure, warmth and crop can be adjusted.</source>
        <extracomment>sentence for adjust-own-backdrop</extracomment>
        <translation>Das Bild hinter der Person wird nicht aufbewahrt, deshalb lässt sich dies nicht neu machen. Belichtung, Wärme und Ausschnitt lassen sich anpassen.</translation>
    </message>
    <message>
        <source>The picture cannot be written as a file of this type. Make the portrait again.</source>
        <extracomment>sentence for picture-not-rgb</extracomment>
        <translation>Das Bild lässt sich nicht als Datei dieses Typs schreiben. Machen Sie das Porträt noch einmal.</translation>
    </message>
    <message>
        <source>The picture could not be given its Content Credentials ({kind}). Look at Diagnostics in the settings, then deliver again.</source>
        <extracomment>sentence for credentials-not-signed</extracomment>
        <translation>Dem Bild ließen sich seine Content Credentials nicht geben ({kind}). Sehen Sie in den Einstellungen unter Diagnose nach, und geben Sie es dann noch einmal aus.</translation>
    </message>
    <message>
        <source>The picture does not fit into {limit_kb} kB even at the lowest quality. Choose another output size.</source>
        <extracomment>sentence for picture-too-large</extracomment>
        <translation>Das Bild passt auch mit der niedrigsten Qualität nicht in {limit_kb} kB. Wählen Sie eine andere Ausgabegröße.</translation>
    </message>
    <message>
        <source>The picture does not fit on {paper} paper at its size. Choose larger paper.</source>
        <extracomment>sentence for print-too-large</extracomment>
        <translation>Das Bild passt in seiner Größe nicht auf {paper}-Papier. Wählen Sie größeres Papier.</translation>
    </message>
    <message>
        <source>The picture is blurred. Hold still, or wipe the lens.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Das Bild ist unscharf. Halten Sie still, oder wischen Sie das Objektiv ab.</translation>
    </message>
    <message>
        <source>The picture jumped. Keep the camera and yourself steady, and do the tasks again from the first.</source>
        <extracomment>sentence for presence-cut</extracomment>
        <translation>Das Bild sprang. Halten Sie Kamera und sich selbst ruhig, und machen Sie die Aufgaben noch einmal von der ersten an.</translation>
    </message>
    <message>
        <source>The printer did not take the page. Check that it is switched on, or save the page as a PDF and print it elsewhere.</source>
        <extracomment>sentence for print-failed</extracomment>
        <translation>Der Drucker hat die Seite nicht angenommen. Prüfen Sie, ob er eingeschaltet ist, oder speichern Sie die Seite als PDF, und drucken Sie sie anderswo.</translation>
    </message>
    <message>
        <source>The program's own file {name} is damaged. Install Likeness again.</source>
        <extracomment>sentence for vision-model-damaged</extracomment>
        <translation>Die programmeigene Datei {name} ist beschädigt. Installieren Sie Likeness neu.</translation>
    </message>
    <message>
        <source>The program's own file {name} is missing. Install Likeness again.</source>
        <extracomment>sentence for vision-model-missing</extracomment>
        <translation>Die programmeigene Datei {name} fehlt. Installieren Sie Likeness neu.</translation>
    </message>
    <message>
        <source>The receipt was altered after it was signed. Get the original again.</source>
        <extracomment>sentence for receipt-altered</extracomment>
        <translation>Der Beleg wurde nach dem Unterschreiben verändert. Besorgen Sie noch einmal das Original.</translation>
    </message>
    <message>
        <source>The recovery kit was never tried, and without it nobody opens this backup. Try it in the settings.</source>
        <extracomment>sentence for backup-kit-untested</extracomment>
        <translation>Das Notfallblatt wurde nie erprobt, und ohne es öffnet niemand diese Sicherung. Erproben Sie es in den Einstellungen.</translation>
    </message>
    <message>
        <source>The retouching was weakened, so that the skin stays the person's own.</source>
        <extracomment>sentence for weakened-retouch</extracomment>
        <translation>Die Retusche wurde abgeschwächt, damit die Haut die der Person bleibt.</translation>
    </message>
    <message>
        <source>The rules for photos in {path} are not valid. Install Likeness again.</source>
        <extracomment>sentence for policy-invalid</extracomment>
        <translation>Die Regeln für Fotos in {path} sind nicht gültig. Installieren Sie Likeness neu.</translation>
    </message>
    <message>
        <source>The saved state belongs to a personal model with other settings. Make it anew.</source>
        <extracomment>sentence for checkpoint-other-settings</extracomment>
        <translation>Der gespeicherte Stand gehört zu einem persönlichen Modell mit anderen Einstellungen. Machen Sie es neu.</translation>
    </message>
    <message>
        <source>The saved state of the personal model cannot be read. Make it anew.</source>
        <extracomment>sentence for checkpoint-damaged</extracomment>
        <translation>Der gespeicherte Stand des persönlichen Modells ist nicht lesbar. Machen Sie es neu.</translation>
    </message>
    <message>
        <source>The settings file is damaged. Move it away to start with the defaults; nothing else is touched.</source>
        <extracomment>sentence for settings-damaged</extracomment>
        <translation>Die Einstellungsdatei ist beschädigt. Verschieben Sie sie, um mit den Vorgaben zu beginnen; sonst wird nichts angerührt.</translation>
    </message>
    <message>
        <source>The settings were saved by a newer Likeness (version {version}). Install the newer program.</source>
        <extracomment>sentence for settings-newer</extracomment>
        <translation>Die Einstellungen wurden von einem neueren Likeness gespeichert (Version {version}). Installieren Sie das neuere Programm.</translation>
    </message>
    <message>
        <source>The skin became lighter or darker than the rest of the picture, so this portrait is hidden. Choose another look or photo.</source>
        <extracomment>sentence for fidelity-skin-alone</extracomment>
        <translation>Die Haut wurde heller oder dunkler als der Rest des Bildes, deshalb ist dieses Porträt verborgen. Wählen Sie einen anderen Look oder ein anderes Foto.</translation>
    </message>
    <message>
        <source>The skin in this picture has another tone than in the photos, so it is hidden.</source>
        <extracomment>sentence for choice-tone</extracomment>
        <translation>Die Haut hat auf diesem Bild einen anderen Ton als auf den Fotos, deshalb ist es verborgen.</translation>
    </message>
    <message>
        <source>The skin in this picture looks painted, so it is hidden.</source>
        <extracomment>sentence for choice-unnatural</extracomment>
        <translation>Die Haut sieht auf diesem Bild gemalt aus, deshalb ist es verborgen.</translation>
    </message>
    <message>
        <source>The skin in this portrait has lost its pores, so it is hidden. Choose a look with less retouching.</source>
        <extracomment>sentence for fidelity-texture</extracomment>
        <translation>Die Haut in diesem Porträt hat ihre Poren verloren, deshalb ist es verborgen. Wählen Sie einen Look mit weniger Retusche.</translation>
    </message>
    <message>
        <source>The skin in this portrait has not kept its tone, so it is hidden. Choose another look, or a photo in better light.</source>
        <extracomment>sentence for fidelity-tone</extracomment>
        <translation>Die Haut in diesem Porträt hat ihren Ton nicht behalten, deshalb ist es verborgen. Wählen Sie einen anderen Look oder ein Foto in besserem Licht.</translation>
    </message>
    <message>
        <source>The tasks were not all seen. Sit in good light, near the camera, and try again; or have the studio's owner vouch.</source>
        <extracomment>sentence for presence-not-done</extracomment>
        <translation>Nicht alle Aufgaben wurden gesehen. Setzen Sie sich in gutem Licht nah an die Kamera, und versuchen Sie es noch einmal; oder lassen Sie jemanden vom Studio bürgen.</translation>
    </message>
    <message>
        <source>The text of the consent page is damaged ({detail}). Install Likeness again.</source>
        <extracomment>sentence for notice-unreadable</extracomment>
        <translation>Der Text der Einwilligungsseite ist beschädigt ({detail}). Installieren Sie Likeness neu.</translation>
    </message>
    <message>
        <source>The top of your head is cut off in this one. It can be used; one with space above is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Oben ist Ihr Kopf hier angeschnitten. Es ist brauchbar; eines mit Platz darüber ist besser.</translation>
    </message>
    <message>
        <source>The two eyes in this picture do not belong together, so it is hidden.</source>
        <extracomment>sentence for choice-eyes</extracomment>
        <translation>Die beiden Augen auf diesem Bild passen nicht zusammen, deshalb ist es verborgen.</translation>
    </message>
    <message>
        <source>The vault in {folder} has lost its catalogue. Restore it from a backup, or move the folder away to start anew.</source>
        <extracomment>sentence for catalogue-missing</extracomment>
        <translation>Der Tresor in {folder} hat seinen Katalog verloren. Stellen Sie ihn aus einer Sicherung wieder her, oder verschieben Sie den Ordner, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>The vault is in use by another Likeness. Close it and try again.</source>
        <extracomment>sentence for vault-busy</extracomment>
        <translation>Der Tresor wird von einem anderen Likeness benutzt. Schließen Sie es, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it, then try again.</source>
        <extracomment>sentence for vault-locked</extracomment>
        <translation>Der Tresor ist gesperrt. Entsperren Sie ihn, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The vault is not the one that was last open here: its history differs. Put the right folder back, or open it accepting the loss.</source>
        <extracomment>sentence for ledger-forked</extracomment>
        <translation>Der Tresor ist nicht der, der hier zuletzt offen war: Seine Geschichte weicht ab. Legen Sie den richtigen Ordner zurück, oder öffnen Sie ihn und nehmen den Verlust hin.</translation>
    </message>
    <message>
        <source>The vault is older than it should be: rows were lost, or an old copy was put back. Restore a newer backup, or open it accepting the loss.</source>
        <extracomment>sentence for ledger-behind</extracomment>
        <translation>Der Tresor ist älter, als er sein sollte: Zeilen gingen verloren, oder eine alte Kopie wurde zurückgelegt. Stellen Sie eine neuere Sicherung wieder her, oder öffnen Sie ihn und nehmen den Verlust hin.</translation>
    </message>
    <message>
        <source>The vault was used by a newer Likeness (version {version}). Install the newer program.</source>
        <extracomment>sentence for vault-newer</extracomment>
        <translation>Der Tresor wurde von einem neueren Likeness benutzt (Version {version}). Installieren Sie das neuere Programm.</translation>
    </message>
    <message>
        <source>The vault's catalogue cannot be read or written ({detail}). Check the disk and the folder's permissions, and try again.</source>
        <extracomment>sentence for catalogue-unusable</extracomment>
        <translation>Der Katalog des Tresors lässt sich nicht lesen oder schreiben ({detail}). Prüfen Sie den Datenträger und die Rechte des Ordners, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The vault's catalogue is damaged ({detail}). Restore the vault from a backup.</source>
        <extracomment>sentence for catalogue-damaged</extracomment>
        <translation>Der Katalog des Tresors ist beschädigt ({detail}). Stellen Sie den Tresor aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The vault's entry in the keychain is damaged. Restore the vault from a backup.</source>
        <extracomment>sentence for keychain-entry-damaged</extracomment>
        <translation>Der Eintrag des Tresors im Schlüsselbund ist beschädigt. Stellen Sie den Tresor aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The vault's file kit.age is damaged, so no recovery kit opens it. Restore the vault from a backup.</source>
        <extracomment>sentence for kit-damaged</extracomment>
        <translation>Die Datei kit.age des Tresors ist beschädigt, deshalb öffnet ihn kein Notfallblatt. Stellen Sie den Tresor aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The vault's file vault.json in {folder} is damaged. Restore it from a backup.</source>
        <extracomment>sentence for vault-header-damaged</extracomment>
        <translation>Die Datei vault.json des Tresors in {folder} ist beschädigt. Stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The vault's key file is damaged. Restore the vault from a backup.</source>
        <extracomment>sentence for key-file-damaged</extracomment>
        <translation>Die Schlüsseldatei des Tresors ist beschädigt. Stellen Sie den Tresor aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The weights in {path} are in a form that could run a program when they are opened ({file}). Get the version of this base model with .safetensors files.</source>
        <extracomment>sentence for pack-only-pickles</extracomment>
        <translation>Die Gewichte in {path} haben eine Form, die beim Öffnen ein Programm ausführen könnte ({file}). Besorgen Sie die Fassung dieses Grundmodells mit .safetensors-Dateien.</translation>
    </message>
    <message>
        <source>The work asked for a file that it was not given. Start it again.</source>
        <extracomment>sentence for blob-not-leased</extracomment>
        <translation>Die Arbeit verlangte eine Datei, die sie nicht bekommen hatte. Starten Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The work could not be started ({kind}). Look at Diagnostics in the settings to see what is missing.</source>
        <extracomment>sentence for worker-not-started</extracomment>
        <translation>Die Arbeit ließ sich nicht starten ({kind}). Sehen Sie in den Einstellungen unter Diagnose nach, was fehlt.</translation>
    </message>
    <message>
        <source>The work ended unexpectedly ({reason}). What was saved is kept; resume it, or start it again.</source>
        <extracomment>sentence for worker-crashed</extracomment>
        <translation>Die Arbeit endete unerwartet ({reason}). Gespeichertes bleibt; setzen Sie sie fort, oder starten Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The work had its time and may read no more. Start it again.</source>
        <extracomment>sentence for lease-expired</extracomment>
        <translation>Die Arbeit hatte ihre Zeit und darf nichts mehr lesen. Starten Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The work said something that could not be understood ({reason}) and was stopped. Nothing was lost; start it again.</source>
        <extracomment>sentence for worker-garbled</extracomment>
        <translation>Die Arbeit meldete etwas Unverständliches ({reason}) und wurde angehalten. Nichts ging verloren; starten Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The yes to “{purpose}” does not cover this kind of file. Ask the person to agree to what is needed.</source>
        <extracomment>sentence for kind-not-covered</extracomment>
        <translation>Das Ja zu „{purpose}“ gilt nicht für diese Art von Datei. Bitten Sie die Person um ihr Ja zu dem, was nötig ist.</translation>
    </message>
    <message>
        <source>The yes to “{purpose}” has run out. Ask the person again before going on.</source>
        <extracomment>sentence for consent-expired</extracomment>
        <translation>Das Ja zu „{purpose}“ ist abgelaufen. Fragen Sie die Person noch einmal, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>The {part} of this model is not built like that of Stable Diffusion 1.x or SDXL. Choose another model.</source>
        <extracomment>sentence for checkpoint-differs</extracomment>
        <translation>Der Teil {part} dieses Modells ist nicht gebaut wie bei Stable Diffusion 1.x oder SDXL. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>There are fewer than 90 pixels between the eyes. Take the photo from nearer.</source>
        <extracomment>sentence for document-eyes-near</extracomment>
        <translation>Zwischen den Augen liegen weniger als 90 Pixel. Nehmen Sie das Foto aus der Nähe auf.</translation>
    </message>
    <message>
        <source>There are more than {limit} files in what was chosen. Choose the folder with the photos themselves.</source>
        <extracomment>sentence for photos-too-many</extracomment>
        <translation>In der Auswahl sind mehr als {limit} Dateien. Wählen Sie den Ordner mit den Fotos selbst.</translation>
    </message>
    <message>
        <source>There are no looks in {folder}. Install Likeness again.</source>
        <extracomment>sentence for looks-missing</extracomment>
        <translation>In {folder} sind keine Looks. Installieren Sie Likeness neu.</translation>
    </message>
    <message>
        <source>There are no photos in what was chosen. Choose picture files, or a folder or ZIP archive with some in it.</source>
        <extracomment>sentence for photos-none-found</extracomment>
        <translation>In der Auswahl sind keine Fotos. Wählen Sie Bilddateien oder einen Ordner oder ein ZIP-Archiv mit Fotos darin.</translation>
    </message>
    <message>
        <source>There are no photos to compare with yet. Add some on the page Photos first.</source>
        <extracomment>sentence for presence-no-photos</extracomment>
        <translation>Es gibt noch keine Fotos zum Vergleichen. Fügen Sie zuerst auf der Seite Fotos einige hinzu.</translation>
    </message>
    <message>
        <source>There are not enough pictures of fictional people in {folder}. Install Likeness again.</source>
        <extracomment>sentence for people-missing</extracomment>
        <translation>In {folder} sind nicht genug Bilder erfundener Personen. Installieren Sie Likeness neu.</translation>
    </message>
    <message>
        <source>There is a recovery kit already. Make a new one in the settings if you want to replace it; the old page then stops working.</source>
        <extracomment>sentence for kit-exists</extracomment>
        <translation>Es gibt schon ein Notfallblatt. Erstellen Sie in den Einstellungen ein neues, wenn Sie es ersetzen möchten; das alte gilt dann nicht mehr.</translation>
    </message>
    <message>
        <source>There is already a file {path}. Choose a new name; nothing is written over.</source>
        <extracomment>sentence for kit-page-exists</extracomment>
        <translation>Es gibt schon eine Datei {path}. Wählen Sie einen neuen Namen; nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>There is already a vault in {folder}. Open it, or choose another folder.</source>
        <extracomment>sentence for vault-exists</extracomment>
        <translation>In {folder} gibt es schon einen Tresor. Öffnen Sie ihn, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is another base model called {pack} already. Replace it, or give the new one another name.</source>
        <extracomment>sentence for pack-exists</extracomment>
        <translation>Ein anderes Grundmodell heißt schon {pack}. Ersetzen Sie es, oder geben Sie dem neuen einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is more than one person in this one. Take it again with nobody else in the picture.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Hier ist mehr als eine Person zu sehen. Nehmen Sie es noch einmal auf, ohne jemand anderen im Bild.</translation>
    </message>
    <message>
        <source>There is no backup in {folder}. Choose the folder that was backed up to.</source>
        <extracomment>sentence for backup-none</extracomment>
        <translation>In {folder} ist keine Sicherung. Wählen Sie den Ordner, in den gesichert wurde.</translation>
    </message>
    <message>
        <source>There is no backup number {number}. Look at the list in the settings.</source>
        <extracomment>sentence for backup-unknown</extracomment>
        <translation>Es gibt keine Sicherung mit der Nummer {number}. Sehen Sie in der Liste in den Einstellungen nach.</translation>
    </message>
    <message>
        <source>There is no camera called {name} any more. Choose another one.</source>
        <extracomment>sentence for camera-unknown</extracomment>
        <translation>Es gibt keine Kamera namens {name} mehr. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>There is no face in this picture, so it is hidden.</source>
        <extracomment>sentence for choice-no-face</extracomment>
        <translation>Auf diesem Bild ist kein Gesicht, deshalb ist es verborgen.</translation>
    </message>
    <message>
        <source>There is no face to be seen in this one. Take it again facing the camera, with the whole face in the picture.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Hier ist kein Gesicht zu sehen. Nehmen Sie es noch einmal auf, zur Kamera gewandt und mit dem ganzen Gesicht im Bild.</translation>
    </message>
    <message>
        <source>There is no file at {path}. Check the name and try again.</source>
        <extracomment>sentence for file-missing</extracomment>
        <translation>Es gibt keine Datei unter {path}. Prüfen Sie den Namen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no folder at {path}. Check the name and try again.</source>
        <extracomment>sentence for folder-missing</extracomment>
        <translation>Es gibt keinen Ordner unter {path}. Prüfen Sie den Namen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no interrupted work to resume. Start it anew.</source>
        <extracomment>sentence for training-nothing-to-resume</extracomment>
        <translation>Es gibt keine unterbrochene Arbeit zum Fortsetzen. Starten Sie sie neu.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer. Protect the vault with a passphrase instead.</source>
        <extracomment>sentence for keychain-missing</extracomment>
        <translation>Auf diesem Computer gibt es keinen Schlüsselbund. Schützen Sie den Tresor stattdessen mit einem Kennwort.</translation>
    </message>
    <message>
        <source>There is no look called {look}. Choose one of: {known}.</source>
        <extracomment>sentence for look-unknown</extracomment>
        <translation>Es gibt keinen Look namens {look}. Wählen Sie einen von: {known}.</translation>
    </message>
    <message>
        <source>There is no outfit called {outfit}. Choose one of: {known}.</source>
        <extracomment>sentence for outfit-unknown</extracomment>
        <translation>Es gibt keine Kleidung namens {outfit}. Wählen Sie eine von: {known}.</translation>
    </message>
    <message>
        <source>There is no output size called {name}. Choose one of: {known}.</source>
        <extracomment>sentence for spec-unknown</extracomment>
        <translation>Es gibt keine Ausgabegröße namens {name}. Wählen Sie eine von: {known}.</translation>
    </message>
    <message>
        <source>There is no paper called {name}. Choose one of: {known}.</source>
        <extracomment>sentence for paper-unknown</extracomment>
        <translation>Es gibt kein Papier namens {name}. Wählen Sie eines von: {known}.</translation>
    </message>
    <message>
        <source>There is no personal model yet. Make one on the page Personal model first.</source>
        <extracomment>sentence for adapter-none</extracomment>
        <translation>Es gibt noch kein persönliches Modell. Machen Sie zuerst eines auf der Seite Persönliches Modell.</translation>
    </message>
    <message>
        <source>There is no photo with a face in this sitting yet. Add some on the page Photos.</source>
        <extracomment>sentence for photos-none</extracomment>
        <translation>In dieser Sitzung gibt es noch kein Foto mit einem Gesicht. Fügen Sie auf der Seite Fotos einige hinzu.</translation>
    </message>
    <message>
        <source>There is no picture in {name} that can be read. Choose a folder with photos, or a film.</source>
        <extracomment>sentence for frames-none</extracomment>
        <translation>In {name} ist kein lesbares Bild. Wählen Sie einen Ordner mit Fotos oder einen Film.</translation>
    </message>
    <message>
        <source>There is no picture to check against in {folder}. Choose another folder.</source>
        <extracomment>sentence for audit-no-truth</extracomment>
        <translation>In {folder} ist kein Bild zum Vergleichen. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no portrait that looks enough like the person yet. Make one on the page Looks.</source>
        <extracomment>sentence for portraits-none</extracomment>
        <translation>Noch sieht kein Porträt der Person ähnlich genug. Machen Sie eines auf der Seite Looks.</translation>
    </message>
    <message>
        <source>There is no printing system on this computer. Save the page as a PDF, and print it elsewhere.</source>
        <extracomment>sentence for printer-missing</extracomment>
        <translation>Auf diesem Computer gibt es kein Drucksystem. Speichern Sie die Seite als PDF, und drucken Sie sie anderswo.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Log in at the screen, then start Likeness again.</source>
        <extracomment>sentence for no-screen</extracomment>
        <translation>Es gibt keinen Bildschirm, auf dem ein Fenster aufgehen kann. Melden Sie sich am Bildschirm an, und starten Sie Likeness noch einmal.</translation>
    </message>
    <message>
        <source>There is no such erasure certificate here. Look at the list in the Privacy centre.</source>
        <extracomment>sentence for certificate-none</extracomment>
        <translation>Eine solche Löschbescheinigung gibt es hier nicht. Sehen Sie in der Liste auf der Seite Datenschutz nach.</translation>
    </message>
    <message>
        <source>There is no such person in these photos any more. Choose one of those shown.</source>
        <extracomment>sentence for person-unknown</extracomment>
        <translation>Diese Person gibt es auf diesen Fotos nicht mehr. Wählen Sie eine der gezeigten.</translation>
    </message>
    <message>
        <source>There is no vault yet. Begin with a new sitting, or restore one from a backup.</source>
        <extracomment>sentence for vault-missing</extracomment>
        <translation>Es gibt noch keinen Tresor. Beginnen Sie mit einer neuen Sitzung, oder stellen Sie einen aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>There is no version before this one any more. Adjust it again, or go back to how it was made.</source>
        <extracomment>sentence for adjust-nothing-before</extracomment>
        <translation>Vor dieser gibt es keine Fassung mehr. Passen Sie es noch einmal an, oder gehen Sie zurück zum Ausgangsbild.</translation>
    </message>
    <message>
        <source>There is no way to generate called {method}. Choose one of: {known}.</source>
        <extracomment>sentence for method-unknown</extracomment>
        <translation>Es gibt keine Art des Erzeugens namens {method}. Wählen Sie eine von: {known}.</translation>
    </message>
    <message>
        <source>There is not enough room for this base model: it needs {needs}, and {missing} more must be free on the disk of {path}. Make room, or move the data folder.</source>
        <extracomment>sentence for pack-no-room</extracomment>
        <translation>Für dieses Grundmodell ist nicht genug Platz: Es braucht {needs}, und auf dem Datenträger von {path} müssen noch {missing} frei werden. Schaffen Sie Platz, oder verlegen Sie den Datenordner.</translation>
    </message>
    <message>
        <source>There is nothing to renew: no purpose was agreed to, or all were withdrawn. Ask the person on the page Person &amp; consent.</source>
        <extracomment>sentence for consent-nothing-to-renew</extracomment>
        <translation>Es gibt nichts zu erneuern: Es wurde keinem Zweck zugestimmt, oder alles wurde widerrufen. Fragen Sie die Person auf der Seite Person &amp; Einwilligung.</translation>
    </message>
    <message>
        <source>There is somebody else in the photo. Take it with one person alone.</source>
        <extracomment>sentence for document-several-people</extracomment>
        <translation>Auf dem Foto ist noch jemand. Nehmen Sie es mit einer Person allein auf.</translation>
    </message>
    <message>
        <source>There may be a shadow beside the head. Take the photo a step away from the wall.</source>
        <extracomment>sentence for document-shadow</extracomment>
        <translation>Neben dem Kopf könnte ein Schatten sein. Nehmen Sie das Foto einen Schritt von der Wand entfernt auf.</translation>
    </message>
    <message>
        <source>These adjustments cannot be read ({detail}). Set them again.</source>
        <extracomment>sentence for adjust-unusable</extracomment>
        <translation>Diese Anpassungen sind nicht lesbar ({detail}). Stellen Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>This adapter is a personal model, and base models are not encrypted, so it was not added. Choose an adapter that shows nobody.</source>
        <extracomment>sentence for adapter-personal</extracomment>
        <translation>Dieser Zusatz ist ein persönliches Modell, und Grundmodelle sind nicht verschlüsselt; darum wurde er nicht hinzugefügt. Wählen Sie einen Zusatz, der niemanden zeigt.</translation>
    </message>
    <message>
        <source>This backup holds something newer than this vault: another computer went on with it, or this vault is an older copy. Choose another folder, or restore from it.</source>
        <extracomment>sentence for backup-ahead</extracomment>
        <translation>Diese Sicherung enthält Neueres als dieser Tresor: Ein anderer Computer hat damit weitergemacht, oder dieser Tresor ist eine ältere Kopie. Wählen Sie einen anderen Ordner, oder stellen Sie daraus wieder her.</translation>
    </message>
    <message>
        <source>This base model cannot work from reference photos. Choose one that can, such as FLUX.2 klein, or train a personal model.</source>
        <extracomment>sentence for method-unsupported</extracomment>
        <translation>Dieses Grundmodell kann nicht mit Referenzfotos arbeiten. Wählen Sie eines, das es kann, etwa FLUX.2 klein, oder trainieren Sie ein persönliches Modell.</translation>
    </message>
    <message>
        <source>This base model is of a kind that Likeness does not know ({kind}). Choose one of: {known}.</source>
        <extracomment>sentence for pack-family-unknown</extracomment>
        <translation>Dieses Grundmodell ist von einer Art, die Likeness nicht kennt ({kind}). Wählen Sie eine von: {known}.</translation>
    </message>
    <message>
        <source>This cannot be done now. Wait until the work has ended, or start it anew.</source>
        <extracomment>sentence for job-state</extracomment>
        <translation>Das geht jetzt nicht. Warten Sie, bis die Arbeit beendet ist, oder starten Sie sie neu.</translation>
    </message>
    <message>
        <source>This computer needs about {hours} for this. Run it overnight, or use retouched portraits.</source>
        <extracomment>sentence for training-too-long</extracomment>
        <translation>Dieser Computer braucht dafür etwa {hours}. Lassen Sie es über Nacht laufen, oder verwenden Sie retuschierte Porträts.</translation>
    </message>
    <message>
        <source>This file has no {part}. Choose a complete model, not one that was stripped.</source>
        <extracomment>sentence for checkpoint-incomplete</extracomment>
        <translation>Diese Datei hat keinen Teil {part}. Wählen Sie ein vollständiges Modell, kein gekürztes.</translation>
    </message>
    <message>
        <source>This file is not there any more. Look at the page again.</source>
        <extracomment>sentence for blob-unknown</extracomment>
        <translation>Diese Datei ist nicht mehr da. Sehen Sie auf der Seite noch einmal nach.</translation>
    </message>
    <message>
        <source>This folder holds the backup of another vault. Choose another folder.</source>
        <extracomment>sentence for backup-of-another-vault</extracomment>
        <translation>Dieser Ordner enthält die Sicherung eines anderen Tresors. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This is not a JPEG or PNG picture that can be read. Choose a picture file.</source>
        <extracomment>sentence for credentials-not-a-picture</extracomment>
        <translation>Das ist kein lesbares JPEG- oder PNG-Bild. Wählen Sie eine Bilddatei.</translation>
    </message>
    <message>
        <source>This is not a Likeness consent receipt. Choose the receipt's .json file.</source>
        <extracomment>sentence for receipt-unreadable</extracomment>
        <translation>Das ist kein Einwilligungsbeleg von Likeness. Wählen Sie die .json-Datei des Belegs.</translation>
    </message>
    <message>
        <source>This is not a Likeness erasure certificate. Choose the certificate's .json file.</source>
        <extracomment>sentence for certificate-unreadable</extracomment>
        <translation>Das ist keine Löschbescheinigung von Likeness. Wählen Sie die .json-Datei der Bescheinigung.</translation>
    </message>
    <message>
        <source>This is not the newest state: generation {subject} is damaged or gone. Whoever was erased or withdrew after {made} may be back; erase them again.</source>
        <extracomment>sentence for restore-behind</extracomment>
        <translation>Das ist nicht der neueste Stand: Stand {subject} ist beschädigt oder fehlt. Wer nach {made} gelöscht wurde oder widerrief, kann wieder da sein; löschen Sie erneut.</translation>
    </message>
    <message>
        <source>This is {found}. Choose a complete base model of the kind Stable Diffusion 1.x or SDXL.</source>
        <extracomment>sentence for checkpoint-unsupported</extracomment>
        <translation>Das ist {found}. Wählen Sie ein vollständiges Grundmodell der Art Stable Diffusion 1.x oder SDXL.</translation>
    </message>
    <message>
        <source>This look leaves the light of the photo as it is.</source>
        <extracomment>sentence for adjust-no-light</extracomment>
        <translation>Dieser Look lässt das Licht des Fotos, wie es ist.</translation>
    </message>
    <message>
        <source>This one is a little soft. It can be used; one with the camera held still is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Dieses ist etwas unscharf. Es ist brauchbar; eines mit ruhig gehaltener Kamera ist besser.</translation>
    </message>
    <message>
        <source>This one is blurred. Hold the camera still, or put it down, and take it again.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Dieses ist verwackelt. Halten Sie die Kamera ruhig, oder legen Sie sie auf, und nehmen Sie es noch einmal auf.</translation>
    </message>
    <message>
        <source>This one is far too bright. Take it again out of the direct light, or tap on your face before you take it.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Dieses ist viel zu hell. Nehmen Sie es außerhalb des direkten Lichts noch einmal auf, oder tippen Sie vor der Aufnahme auf Ihr Gesicht.</translation>
    </message>
    <message>
        <source>This one is good.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Dieses ist gut.</translation>
    </message>
    <message>
        <source>This one is out of focus, so it is blurred. Tap on your face to focus, and take it again.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Dieses ist nicht scharf gestellt. Tippen Sie zum Scharfstellen auf Ihr Gesicht, und nehmen Sie es noch einmal auf.</translation>
    </message>
    <message>
        <source>This one is rather dark. It can be used; one facing a window is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Dieses ist recht dunkel. Es ist brauchbar; eines zum Fenster gewandt ist besser.</translation>
    </message>
    <message>
        <source>This one lost detail when it was saved or sent. It can be used; the original file is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Dieses hat beim Speichern oder Senden Details verloren. Es ist brauchbar; die Originaldatei ist besser.</translation>
    </message>
    <message>
        <source>This one seems to show somebody else. Leave it out, or begin a sitting for that person.</source>
        <extracomment>sentence for other-person</extracomment>
        <translation>Dieses scheint jemand anderen zu zeigen. Lassen Sie es weg, oder beginnen Sie für diese Person eine Sitzung.</translation>
    </message>
    <message>
        <source>This one shows somebody else, who is in about as many photos. Say on the page Photos which of them to keep.</source>
        <extracomment>sentence for second-person</extracomment>
        <translation>Dieses zeigt jemand anderen, der auf etwa ebenso vielen Fotos ist. Sagen Sie auf der Seite Fotos, welche Person bleiben soll.</translation>
    </message>
    <message>
        <source>This one was made so small as a file that the picture broke into squares. Add the original, or take it again.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Dieses wurde als Datei so verkleinert, dass das Bild in Quadrate zerfiel. Fügen Sie das Original hinzu, oder nehmen Sie es noch einmal auf.</translation>
    </message>
    <message>
        <source>This person is not in the vault any more. Go back to the library.</source>
        <extracomment>sentence for sitter-unknown</extracomment>
        <translation>Diese Person ist nicht mehr im Tresor. Gehen Sie zurück zu den Sitzungen.</translation>
    </message>
    <message>
        <source>This person was erased. Nothing is left; make a new sitting to start again.</source>
        <extracomment>sentence for sitter-erased</extracomment>
        <translation>Diese Person wurde gelöscht. Nichts ist übrig; legen Sie eine neue Sitzung an, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>This personal model does not draw what it was asked for: how the head is turned, or a plain backdrop. Add sharp photos with the head turned to both sides, taken in different places, then make the personal model again.</source>
        <extracomment>sentence for model-disobeys</extracomment>
        <translation>Dieses persönliche Modell zeichnet nicht, worum es gebeten wurde: wie der Kopf gedreht ist oder einen schlichten Hintergrund. Fügen Sie scharfe Fotos hinzu, mit dem Kopf nach beiden Seiten gedreht und an verschiedenen Orten aufgenommen, und erstellen Sie das persönliche Modell dann neu.</translation>
    </message>
    <message>
        <source>This personal model is of a kind that cannot be used ({kind}). Make it again.</source>
        <extracomment>sentence for adapter-unsupported</extracomment>
        <translation>Dieses persönliche Modell ist von einer Art, die nicht verwendbar ist ({kind}). Machen Sie es neu.</translation>
    </message>
    <message>
        <source>This personal model was made for another version of the base model {pack}. Make it again from the photos.</source>
        <extracomment>sentence for adapter-other-base</extracomment>
        <translation>Dieses persönliche Modell wurde für eine andere Fassung des Grundmodells {pack} erstellt. Erstellen Sie es aus den Fotos neu.</translation>
    </message>
    <message>
        <source>This picture changed too much while it was finished, so it is hidden.</source>
        <extracomment>sentence for choice-darkroom</extracomment>
        <translation>Dieses Bild hat sich beim Fertigstellen zu stark verändert, deshalb ist es verborgen.</translation>
    </message>
    <message>
        <source>This picture does not look enough like the person, so it is hidden. More photos, or a larger base model, make better ones.</source>
        <extracomment>sentence for choice-not-alike</extracomment>
        <translation>Dieses Bild sieht der Person nicht ähnlich genug, deshalb ist es verborgen. Mehr Fotos oder ein größeres Grundmodell ergeben bessere.</translation>
    </message>
    <message>
        <source>This picture is a copy of one of the photos and no new portrait, so it is hidden.</source>
        <extracomment>sentence for choice-copy</extracomment>
        <translation>Dieses Bild ist eine Kopie eines der Fotos und kein neues Porträt, deshalb ist es verborgen.</translation>
    </message>
    <message>
        <source>This picture is already in the sitting. Take another one, from another side or in another light.</source>
        <extracomment>sentence for photo-duplicate</extracomment>
        <translation>Dieses Bild ist schon in der Sitzung. Nehmen Sie ein anderes auf, von einer anderen Seite oder in anderem Licht.</translation>
    </message>
    <message>
        <source>This picture is nearly the same as a better one, so it is hidden.</source>
        <extracomment>sentence for choice-duplicate</extracomment>
        <translation>Dieses Bild ist fast dasselbe wie ein besseres, deshalb ist es verborgen.</translation>
    </message>
    <message>
        <source>This picture lies on its side. Turn it upright and add it again, or take it again.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Dieses Bild liegt auf der Seite. Drehen Sie es aufrecht, und fügen Sie es noch einmal hinzu, oder nehmen Sie es noch einmal auf.</translation>
    </message>
    <message>
        <source>This picture says of itself that it was edited or generated, so it cannot be used for an identity document. Add a photo as the camera took it.</source>
        <extracomment>sentence for document-from-marked</extracomment>
        <translation>Dieses Bild sagt von sich, dass es bearbeitet oder erzeugt wurde, deshalb ist es für ein Ausweisdokument nicht verwendbar. Fügen Sie ein Foto hinzu, wie die Kamera es aufnahm.</translation>
    </message>
    <message>
        <source>This picture showed too much bare skin, so it was not kept.</source>
        <extracomment>sentence for choice-exposed</extracomment>
        <translation>Dieses Bild zeigte zu viel nackte Haut, deshalb wurde es nicht behalten.</translation>
    </message>
    <message>
        <source>This portrait has no record that would make it again: older versions kept none. Make a new one instead.</source>
        <extracomment>sentence for portrait-not-remakable</extracomment>
        <translation>Zu diesem Porträt gibt es keine Aufzeichnung, nach der es sich wieder machen ließe: Ältere Versionen bewahrten keine auf. Machen Sie stattdessen ein neues.</translation>
    </message>
    <message>
        <source>This portrait no longer looks enough like the photo, so it is hidden. Choose a gentler look or another photo.</source>
        <extracomment>sentence for fidelity-identity</extracomment>
        <translation>Dieses Porträt sieht dem Foto nicht mehr ähnlich genug, deshalb ist es verborgen. Wählen Sie einen sanfteren Look oder ein anderes Foto.</translation>
    </message>
    <message>
        <source>This portrait was drawn by a model: there is no photo behind it to retouch again, or to cut out anew. Exposure, warmth and crop can be adjusted.</source>
        <extracomment>sentence for adjust-drawn</extracomment>
        <translation>Dieses Porträt wurde von einem Modell gezeichnet: Dahinter steht kein Foto, das sich neu retuschieren oder freistellen ließe. Belichtung, Wärme und Ausschnitt lassen sich anpassen.</translation>
    </message>
    <message>
        <source>This recovery kit does not open this backup: it belongs to another vault, or to a former kit. Look for the right page.</source>
        <extracomment>sentence for backup-other-kit</extracomment>
        <translation>Dieses Notfallblatt öffnet diese Sicherung nicht: Es gehört zu einem anderen Tresor oder ist ein früheres. Suchen Sie das richtige Blatt.</translation>
    </message>
    <message>
        <source>This recovery kit does not open this vault: it is another vault's, or was replaced by a newer one. Look for the right page.</source>
        <extracomment>sentence for kit-wrong</extracomment>
        <translation>Dieses Notfallblatt öffnet diesen Tresor nicht: Es gehört zu einem anderen Tresor oder wurde durch ein neueres ersetzt. Suchen Sie das richtige Blatt.</translation>
    </message>
    <message>
        <source>This vault has no passphrase to change. Choose in the settings how it is opened.</source>
        <extracomment>sentence for passphrase-unused</extracomment>
        <translation>Dieser Tresor hat kein Kennwort, das sich ändern ließe. Wählen Sie in den Einstellungen, wie er geöffnet wird.</translation>
    </message>
    <message>
        <source>This vault has no recovery kit. Make one in the settings.</source>
        <extracomment>sentence for kit-missing</extracomment>
        <translation>Dieser Tresor hat kein Notfallblatt. Erstellen Sie eines in den Einstellungen.</translation>
    </message>
    <message>
        <source>This vault is opened with a {needed}. Use that instead.</source>
        <extracomment>sentence for keeper-wrong</extracomment>
        <translation>Dieser Tresor wird anders geöffnet, nämlich mit: {needed}. Verwenden Sie das.</translation>
    </message>
    <message>
        <source>This vault is opened with the keychain and a passphrase together. Unlock the keychain, and enter the passphrase.</source>
        <extracomment>sentence for keeper-wrong-both</extracomment>
        <translation>Dieser Tresor wird mit Schlüsselbund und Kennwort zusammen geöffnet. Entsperren Sie den Schlüsselbund, und geben Sie das Kennwort ein.</translation>
    </message>
    <message>
        <source>This vault needs the keychain and its key file together, and one of them has lost its part. Log in as the person who made the vault, or open it with its recovery kit. Nothing was changed.</source>
        <extracomment>sentence for key-half-missing</extracomment>
        <translation>Dieser Tresor braucht den Schlüsselbund und seine Schlüsseldatei zusammen, und eines davon hat seinen Teil verloren. Melden Sie sich als die Person an, die den Tresor angelegt hat, oder öffnen Sie ihn mit seinem Notfallblatt. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>This way works from one photo. Choose one, or none to take the best.</source>
        <extracomment>sentence for photo-only-one</extracomment>
        <translation>Diese Art arbeitet mit einem Foto. Wählen Sie eines, oder keines, um das beste zu nehmen.</translation>
    </message>
    <message>
        <source>Tilt your head a little to your left.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Neigen Sie den Kopf ein wenig nach links.</translation>
    </message>
    <message>
        <source>Tilt your head a little to your right.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Neigen Sie den Kopf ein wenig nach rechts.</translation>
    </message>
    <message>
        <source>To convert the base model {pack}, about {needed} of memory are needed, and {free} are free. Close other programs, or use it as it is.</source>
        <extracomment>sentence for conversion-memory</extracomment>
        <translation>Um das Grundmodell {pack} umzuwandeln, werden etwa {needed} Speicher gebraucht, und {free} sind frei. Schließen Sie andere Programme, oder verwenden Sie es, wie es ist.</translation>
    </message>
    <message>
        <source>To draw, the base model {pack} needs about {needed} of memory, and {free} are free. Close other programs, or choose a smaller base model.</source>
        <extracomment>sentence for drawing-memory</extracomment>
        <translation>Zum Zeichnen braucht das Grundmodell {pack} etwa {needed} Speicher, und {free} sind frei. Schließen Sie andere Programme, oder wählen Sie ein kleineres Grundmodell.</translation>
    </message>
    <message>
        <source>Too little skin shows to measure its tone. Use a photo that shows the face.</source>
        <extracomment>sentence for skin-not-visible</extracomment>
        <translation>Es ist zu wenig Haut zu sehen, um ihren Ton zu messen. Nehmen Sie ein Foto, das das Gesicht zeigt.</translation>
    </message>
    <message>
        <source>Turn your face a little to your left.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Drehen Sie das Gesicht ein wenig nach links.</translation>
    </message>
    <message>
        <source>Turn your face a little to your right.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Drehen Sie das Gesicht ein wenig nach rechts.</translation>
    </message>
    <message>
        <source>Turn your head to your left, and stay there.</source>
        <extracomment>sentence for presence-turn-left</extracomment>
        <translation>Drehen Sie den Kopf nach links, und bleiben Sie so.</translation>
    </message>
    <message>
        <source>Turn your head to your right, and stay there.</source>
        <extracomment>sentence for presence-turn-right</extracomment>
        <translation>Drehen Sie den Kopf nach rechts, und bleiben Sie so.</translation>
    </message>
    <message>
        <source>Turned to the left</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>Nach links gedreht</translation>
    </message>
    <message>
        <source>Turned to the right</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>Nach rechts gedreht</translation>
    </message>
    <message>
        <source>Two backgrounds</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>Zwei Hintergründe</translation>
    </message>
    <message>
        <source>Two by two inches, for a printed application</source>
        <extracomment>what an output size is for</extracomment>
        <translation>Zwei mal zwei Zoll, für einen gedruckten Antrag</translation>
    </message>
    <message>
        <source>Two lights</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>Zwei Lichter</translation>
    </message>
    <message>
        <source>Two tops</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>Zwei Oberteile</translation>
    </message>
    <message>
        <source>US passport or visa, print</source>
        <extracomment>name of an output size</extracomment>
        <translation>US-Pass oder -Visum, Druck</translation>
    </message>
    <message>
        <source>US passport or visa, upload</source>
        <extracomment>name of an output size</extracomment>
        <translation>US-Pass oder -Visum, Upload</translation>
    </message>
    <message>
        <source>Warm canvas</source>
        <extracomment>name of a look</extracomment>
        <translation>Warme Leinwand</translation>
    </message>
    <message>
        <source>Warm paper and the soft colours of portrait film.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Warmes Papier und die weichen Farben von Porträtfilm.</translation>
    </message>
    <message>
        <source>Web</source>
        <extracomment>name of an output size</extracomment>
        <translation>Web</translation>
    </message>
    <message>
        <source>What comes from {name} is no picture. Unplug the camera and plug it in again, or choose another one.</source>
        <extracomment>sentence for camera-damaged</extracomment>
        <translation>Was von {name} kommt, ist kein Bild. Ziehen Sie die Kamera ab, und schließen Sie sie wieder an, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>What is behind the person is not plain. Take the photo before an empty wall.</source>
        <extracomment>sentence for document-background-busy</extracomment>
        <translation>Was hinter der Person ist, ist nicht schlicht. Nehmen Sie das Foto vor einer leeren Wand auf.</translation>
    </message>
    <message>
        <source>What was learned so far belongs to another version of the base model. Discard it, and make the personal model anew from the photos.</source>
        <extracomment>sentence for checkpoint-other-base</extracomment>
        <translation>Was bisher gelernt wurde, gehört zu einer anderen Fassung des Grundmodells. Verwerfen Sie es und erstellen Sie das persönliche Modell aus den Fotos neu.</translation>
    </message>
    <message>
        <source>What was noted about this work cannot be read any more. Start it anew.</source>
        <extracomment>sentence for job-damaged</extracomment>
        <translation>Was zu dieser Arbeit vermerkt war, ist nicht mehr lesbar. Starten Sie sie neu.</translation>
    </message>
    <message>
        <source>What was written to the backup's disk did not come back the same. Use another stick; the backup before is as it was.</source>
        <extracomment>sentence for backup-not-verified</extracomment>
        <translation>Was auf den Datenträger der Sicherung geschrieben wurde, kam nicht gleich zurück. Nehmen Sie einen anderen Stick; die vorige Sicherung ist, wie sie war.</translation>
    </message>
    <message>
        <source>White or off-white background, neutral face, no glasses, taken within the last six months. The authority refuses retouched pictures.</source>
        <extracomment>rules for a document's photo</extracomment>
        <translation>Weißer oder fast weißer Hintergrund, neutrales Gesicht, keine Brille, in den letzten sechs Monaten aufgenommen. Die Behörde lehnt retuschierte Bilder ab.</translation>
    </message>
    <message>
        <source>Without a yes to “Measure how much a portrait looks like me” nobody can be recognised. Ask for it on the page Person &amp; consent, or have the studio's owner vouch.</source>
        <extracomment>sentence for presence-no-compare</extracomment>
        <translation>Ohne ein Ja zu „Messen, wie ähnlich mir ein Porträt ist“ ist niemand zu erkennen. Bitten Sie auf der Seite Person &amp; Einwilligung darum, oder lassen Sie jemanden vom Studio bürgen.</translation>
    </message>
    <message>
        <source>Yes, with the use restrictions of the licence, which pass on to whoever you give the model to.</source>
        <extracomment>whether a base model may be used for money</extracomment>
        <translation>Ja, mit den Nutzungsbeschränkungen der Lizenz, die auf alle übergehen, denen Sie das Modell geben.</translation>
    </message>
    <message>
        <source>Yes, without use restrictions of the licence's own.</source>
        <extracomment>whether a base model may be used for money</extracomment>
        <translation>Ja, ohne eigene Nutzungsbeschränkungen der Lizenz.</translation>
    </message>
    <message>
        <source>You are too far away in this one. Take it again about an arm's length from the camera.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Sie sind hier zu weit weg. Nehmen Sie es etwa eine Armlänge von der Kamera noch einmal auf.</translation>
    </message>
    <message>
        <source>You are turned too far to the side in this one. Take it again facing the camera more.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Sie sind hier zu weit zur Seite gedreht. Nehmen Sie es noch einmal auf, mehr zur Kamera gewandt.</translation>
    </message>
    <message>
        <source>You look down in this one. It can be used; one looking straight is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Sie schauen hier nach unten. Es ist brauchbar; eines mit geradem Blick ist besser.</translation>
    </message>
    <message>
        <source>You look far to the side in this one. It can be used, beside others that face the camera.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Sie schauen hier weit zur Seite. Es ist brauchbar, neben anderen, die zur Kamera gewandt sind.</translation>
    </message>
    <message>
        <source>You look too far down in this one. Take it again looking straight into the camera.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Sie schauen hier zu weit nach unten. Nehmen Sie es noch einmal auf, mit dem Blick gerade in die Kamera.</translation>
    </message>
    <message>
        <source>Your data lies in {path}, which is not there now. Plug in that disk and try again.</source>
        <extracomment>sentence for data-folder-away</extracomment>
        <translation>Ihre Daten liegen in {path}, das jetzt nicht da ist. Schließen Sie diesen Datenträger an, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Your eyes are closed in this one. Take it again with your eyes open.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Ihre Augen sind hier geschlossen. Nehmen Sie es noch einmal mit offenen Augen auf.</translation>
    </message>
    <message>
        <source>Your eyes are nearly closed in this one. It can be used; one with your eyes open is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Ihre Augen sind hier fast geschlossen. Es ist brauchbar; eines mit offenen Augen ist besser.</translation>
    </message>
    <message>
        <source>Your eyes cannot be seen in this one. Take it again without dark glasses, or with light on your eyes.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Ihre Augen sind hier nicht zu sehen. Nehmen Sie es noch einmal auf, ohne dunkle Brille oder mit Licht auf den Augen.</translation>
    </message>
    <message>
        <source>Your face cannot be seen from this side. Take it again facing the camera.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Ihr Gesicht ist von dieser Seite nicht zu sehen. Nehmen Sie es noch einmal auf, zur Kamera gewandt.</translation>
    </message>
    <message>
        <source>Your face is in the dark in this one. Take it again with the window or lamp in front of you, not behind.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Ihr Gesicht liegt hier im Dunkeln. Nehmen Sie es noch einmal auf, mit Fenster oder Lampe vor Ihnen, nicht dahinter.</translation>
    </message>
    <message>
        <source>Your face is small in this one. It can be used; one from nearer is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Ihr Gesicht ist hier klein. Es ist brauchbar; eines aus der Nähe ist besser.</translation>
    </message>
    <message>
        <source>Your face seems to be outside this picture. Take it again with your face in the middle.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Ihr Gesicht scheint außerhalb dieses Bildes zu liegen. Nehmen Sie es noch einmal auf, mit dem Gesicht in der Mitte.</translation>
    </message>
    <message>
        <source>Your head is tilted far to one side in this one. It can be used; one with your head upright is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Ihr Kopf ist hier weit zu einer Seite geneigt. Es ist brauchbar; eines mit aufrechtem Kopf ist besser.</translation>
    </message>
    <message>
        <source>Your head is tipped back in this one. It can be used; one looking straight is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Ihr Kopf ist hier in den Nacken gelegt. Es ist brauchbar; eines mit geradem Blick ist besser.</translation>
    </message>
    <message>
        <source>Your head is tipped too far back in this one. Take it again looking straight into the camera.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Ihr Kopf ist hier zu weit in den Nacken gelegt. Nehmen Sie es noch einmal auf, mit dem Blick gerade in die Kamera.</translation>
    </message>
    <message>
        <source>a photo that is already here</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>ein Foto, das schon da ist</translation>
    </message>
    <message>
        <source>another program</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>ein anderes Programm</translation>
    </message>
    <message>
        <source>keychain</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>passphrase</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>{count} files could not be restored. Everything else is there. Another backup may still hold them.</source>
        <extracomment>sentence for restored-in-part</extracomment>
        <translation>{count} Dateien ließen sich nicht wiederherstellen. Alles andere ist da. Eine andere Sicherung enthält sie vielleicht noch.</translation>
    </message>
    <message>
        <source>{count} files of the base model {pack} are still damaged: the source has other versions of them. Use the source it came from, or add it again and let it replace this one.</source>
        <extracomment>sentence for pack-repair-partly</extracomment>
        <translation>{count} Dateien des Grundmodells {pack} sind noch beschädigt: Die Quelle hat andere Fassungen davon. Nehmen Sie die Quelle, aus der es kam, oder fügen Sie es noch einmal hinzu, und lassen Sie es dieses ersetzen.</translation>
    </message>
    <message>
        <source>{count} things in the vault are not as they should be. Restore a backup, or ask for help before going on.</source>
        <extracomment>sentence for vault-check-failed</extracomment>
        <translation>{count} Dinge im Tresor sind nicht, wie sie sein sollen. Stellen Sie eine Sicherung wieder her, oder bitten Sie um Hilfe, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>{count} things in this backup are not as they should be. Back up to that folder again.</source>
        <extracomment>sentence for backup-damaged</extracomment>
        <translation>{count} Dinge in dieser Sicherung sind nicht, wie sie sein sollen. Sichern Sie noch einmal in diesen Ordner.</translation>
    </message>
    <message>
        <source>{file} is a personal model, and base models are not encrypted, so it was not added. Choose an adapter that shows nobody.</source>
        <extracomment>sentence for few-steps-personal</extracomment>
        <translation>{file} ist ein persönliches Modell, und Grundmodelle sind nicht verschlüsselt; darum wurde es nicht hinzugefügt. Wählen Sie einen Zusatz, der niemanden zeigt.</translation>
    </message>
    <message>
        <source>{file} is no adapter that can be read. Download it again, as a .safetensors file.</source>
        <extracomment>sentence for few-steps-damaged</extracomment>
        <translation>{file} ist kein Zusatz, der gelesen werden kann. Laden Sie ihn noch einmal herunter, als .safetensors-Datei.</translation>
    </message>
    <message>
        <source>{file} is no whole base model, but an addition to one. Choose the base model itself.</source>
        <extracomment>sentence for few-steps-alone</extracomment>
        <translation>{file} ist kein ganzes Grundmodell, sondern ein Zusatz zu einem. Wählen Sie das Grundmodell selbst.</translation>
    </message>
    <message>
        <source>{file} is not a whole .safetensors file. Copy or download it again.</source>
        <extracomment>sentence for checkpoint-unreadable</extracomment>
        <translation>{file} ist keine vollständige .safetensors-Datei. Kopieren oder laden Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>{file} is of a kind that cannot be used ({kind}). Look on its page for one of another kind.</source>
        <extracomment>sentence for few-steps-unsupported</extracomment>
        <translation>{file} ist von einer Art, die nicht verwendet werden kann ({kind}). Suchen Sie auf der Seite der Datei nach einer anderen Art.</translation>
    </message>
    <message>
        <source>{file} is of an old kind that can run programs when it is opened, so it was not read. Look for the same model as a .safetensors file.</source>
        <extracomment>sentence for checkpoint-pickle</extracomment>
        <translation>{file} ist von einer alten Art, die beim Öffnen Programme ausführen kann, deshalb wurde sie nicht gelesen. Suchen Sie dasselbe Modell als .safetensors-Datei.</translation>
    </message>
    <message>
        <source>{file} was not made for the kind of base model that {pack} is. Choose the file that its page names for that kind.</source>
        <extracomment>sentence for few-steps-mismatch</extracomment>
        <translation>{file} wurde nicht für die Art Grundmodell gemacht, zu der {pack} gehört. Wählen Sie die Datei, die auf ihrer Seite für diese Art genannt ist.</translation>
    </message>
    <message>
        <source>{found} reference photos do not work: give one to {most}.</source>
        <extracomment>sentence for references-count</extracomment>
        <translation>{found} Referenzfotos gehen nicht: Geben Sie eines bis {most} an.</translation>
    </message>
    <message>
        <source>{name} has more than {limit_megapixels} megapixels. Make it smaller and try again.</source>
        <extracomment>sentence for photo-too-many-pixels</extracomment>
        <translation>{name} hat mehr als {limit_megapixels} Megapixel. Verkleinern Sie es, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{name} is a camera RAW file of a kind that cannot be read here. Export it from your photo program as JPEG or TIFF and try again.</source>
        <extracomment>sentence for photo-raw</extracomment>
        <translation>{name} ist eine Kamera-RAW-Datei, die sich hier nicht lesen lässt. Exportieren Sie sie aus Ihrem Fotoprogramm als JPEG oder TIFF, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{name} is a damaged ZIP archive, or was not copied completely. Copy it again, or unpack it first and choose the photos.</source>
        <extracomment>sentence for photo-archive-damaged</extracomment>
        <translation>{name} ist ein beschädigtes ZIP-Archiv oder wurde nicht ganz kopiert. Kopieren Sie es noch einmal, oder entpacken Sie es zuerst, und wählen Sie die Fotos.</translation>
    </message>
    <message>
        <source>{name} is a film, and photos are needed. Take photos with the camera, or choose photos.</source>
        <extracomment>sentence for photo-film</extracomment>
        <translation>{name} ist ein Film, und Fotos werden gebraucht. Nehmen Sie Fotos mit der Kamera auf, oder wählen Sie Fotos.</translation>
    </message>
    <message>
        <source>{name} is a moving picture or GIF. Choose a still photo.</source>
        <extracomment>sentence for photo-animated</extracomment>
        <translation>{name} ist ein bewegtes Bild oder GIF. Wählen Sie ein unbewegtes Foto.</translation>
    </message>
    <message>
        <source>{name} is a {kind} archive inside another, or of a kind that cannot be opened here. Unpack it first, and choose the photos.</source>
        <extracomment>sentence for photo-archive</extracomment>
        <translation>{name} ist ein {kind}-Archiv in einem anderen oder von einer Art, die sich hier nicht öffnen lässt. Entpacken Sie es zuerst, und wählen Sie die Fotos.</translation>
    </message>
    <message>
        <source>{name} is a {kind} file, which cannot be used. Save it as JPEG or PNG and try again.</source>
        <extracomment>sentence for photo-format-unsupported</extracomment>
        <translation>{name} ist eine {kind}-Datei, die nicht verwendbar ist. Speichern Sie sie als JPEG oder PNG, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{name} is damaged or was not copied completely. Copy it again from your phone or camera.</source>
        <extracomment>sentence for photo-damaged</extracomment>
        <translation>{name} ist beschädigt oder wurde nicht ganz kopiert. Kopieren Sie es noch einmal von Telefon oder Kamera.</translation>
    </message>
    <message>
        <source>{name} is empty. Copy it again from your phone or camera.</source>
        <extracomment>sentence for photo-empty</extracomment>
        <translation>{name} ist leer. Kopieren Sie es noch einmal von Telefon oder Kamera.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit_gb} GB. Cut a shorter film out of it and try again.</source>
        <extracomment>sentence for film-too-large</extracomment>
        <translation>{name} ist größer als {limit_gb} GB. Schneiden Sie einen kürzeren Film heraus, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{name} is no film that can be read. Choose an MP4, MOV, MKV, WebM or AVI file.</source>
        <extracomment>sentence for film-unreadable</extracomment>
        <translation>{name} ist kein lesbarer Film. Wählen Sie eine MP4-, MOV-, MKV-, WebM- oder AVI-Datei.</translation>
    </message>
    <message>
        <source>{name} is not a picture. Choose a JPEG, PNG, HEIC, WebP, AVIF, TIFF or camera RAW photo.</source>
        <extracomment>sentence for photo-not-a-picture</extracomment>
        <translation>{name} ist kein Bild. Wählen Sie ein Foto als JPEG, PNG, HEIC, WebP, AVIF, TIFF oder Kamera-RAW.</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Unpack it first, and choose the photos.</source>
        <extracomment>sentence for photo-archive-locked</extracomment>
        <translation>{name} ist mit einem Passwort geschützt. Entpacken Sie es zuerst, und wählen Sie die Fotos.</translation>
    </message>
    <message>
        <source>{name} needs more time or memory to open than a photo should. Save it as a JPEG in a photo program and try again.</source>
        <extracomment>sentence for photo-too-heavy</extracomment>
        <translation>{name} braucht zum Öffnen mehr Zeit oder Speicher, als ein Foto sollte. Speichern Sie es in einem Fotoprogramm als JPEG, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{name} unpacks to far more than photos do, or holds too many files. Unpack it first, and choose the photos.</source>
        <extracomment>sentence for photo-archive-too-large</extracomment>
        <translation>{name} wird entpackt viel größer, als Fotos es sind, oder enthält zu viele Dateien. Entpacken Sie es zuerst, und wählen Sie die Fotos.</translation>
    </message>
    <message>
        <source>{pack} is not in the catalogue of base models that can be downloaded. Choose one that is in the list.</source>
        <extracomment>sentence for pack-catalogue-unknown</extracomment>
        <translation>{pack} steht nicht im Katalog der Grundmodelle, die sich herunterladen lassen. Wählen Sie eines aus der Liste.</translation>
    </message>
    <message>
        <source>{path} can no longer be read. If it is on a stick or another disk, plug it in again and try again: it goes on where it stopped.</source>
        <extracomment>sentence for pack-source-gone</extracomment>
        <translation>{path} ist nicht mehr lesbar. Liegt es auf einem Stick oder anderen Datenträger, schließen Sie ihn wieder an, und versuchen Sie es noch einmal: Es geht weiter, wo es anhielt.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Check that you may open it, and try again.</source>
        <extracomment>sentence for file-unreadable</extracomment>
        <translation>{path} ist nicht lesbar. Prüfen Sie, ob Sie es öffnen dürfen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{path} ends too early: the copy was cut short. Copy it again from where it came from.</source>
        <extracomment>sentence for pack-archive-short</extracomment>
        <translation>{path} endet zu früh: Die Kopie wurde abgebrochen. Kopieren Sie es noch einmal von seiner Herkunft.</translation>
    </message>
    <message>
        <source>{path} is larger than {limit_mb} MB. Choose a smaller file.</source>
        <extracomment>sentence for file-too-large</extracomment>
        <translation>{path} ist größer als {limit_mb} MB. Wählen Sie eine kleinere Datei.</translation>
    </message>
    <message>
        <source>{path} is not a base model. Choose its folder, a .safetensors file, or an archive that was exported from Likeness.</source>
        <extracomment>sentence for pack-source-unknown</extracomment>
        <translation>{path} ist kein Grundmodell. Wählen Sie seinen Ordner, eine .safetensors-Datei oder ein aus Likeness exportiertes Archiv.</translation>
    </message>
    <message>
        <source>{path} is not an archive of a base model made by Likeness, or it was changed. Unpack it and add the folder, or get a fresh copy.</source>
        <extracomment>sentence for pack-archive-foreign</extracomment>
        <translation>{path} ist kein von Likeness gemachtes Archiv eines Grundmodells, oder es wurde verändert. Entpacken Sie es, und fügen Sie den Ordner hinzu, oder besorgen Sie eine neue Kopie.</translation>
    </message>
    <message>
        <source>{spec} has no size in millimetres, so it cannot be put on a sheet. Choose a print or document size.</source>
        <extracomment>sentence for sheet-without-size</extracomment>
        <translation>{spec} hat keine Größe in Millimetern und passt deshalb auf keinen Bogen. Wählen Sie eine Druck- oder Dokumentgröße.</translation>
    </message>
    <message>
        <source>{spec} is for an identity document: it is made from the untouched photo, never from a portrait. Leave the portraits out, or choose another output size.</source>
        <extracomment>sentence for document-from-portrait</extracomment>
        <translation>{spec} ist für ein Ausweisdokument: Es entsteht aus dem unbearbeiteten Foto, nie aus einem Porträt. Lassen Sie die Porträts weg, oder wählen Sie eine andere Ausgabegröße.</translation>
    </message>
    <message>
        <source>{times} timed sweeps since {since} found the vault locked. Unlock it, and what was kept long enough is erased.</source>
        <extracomment>sentence for retention-overdue</extracomment>
        <translation>{times} geplante Aufräumläufe seit {since} fanden den Tresor gesperrt. Entsperren Sie ihn, dann wird gelöscht, was lange genug aufbewahrt wurde.</translation>
    </message>
    <message>
        <source>{title} is not there as it is described in the catalogue. Install the newest Likeness, or download the base model by hand and add its folder.</source>
        <extracomment>sentence for download-incomplete</extracomment>
        <translation>{title} ist nicht so da, wie es im Katalog beschrieben ist. Installieren Sie das neueste Likeness, oder laden Sie das Grundmodell von Hand herunter, und fügen Sie seinen Ordner hinzu.</translation>
    </message>
    <message>
        <source>“{purpose}” is not allowed for people under 18. Choose retouched portraits instead.</source>
        <extracomment>sentence for minor-not-allowed</extracomment>
        <translation>„{purpose}“ ist für Personen unter 18 nicht erlaubt. Wählen Sie stattdessen retuschierte Porträts.</translation>
    </message>
</context>
</TS>
