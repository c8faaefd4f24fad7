<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Can go on</source>
        <translation>Peut reprendre</translation>
    </message>
    <message>
        <source>Ended today</source>
        <translation>Terminé aujourd’hui</translation>
    </message>
    <message>
        <source>Long work goes on while you do something else. One thing that needs the whole computer runs at a time.</source>
        <translation>Les travaux longs se poursuivent pendant que vous faites autre chose. Un seul travail exigeant tout l’ordinateur a lieu à la fois.</translation>
    </message>
    <message>
        <source>Nothing runs, and nothing waits to go on.</source>
        <translation>Rien n’est en cours, et rien n’attend de reprendre.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
</context>
<context>
    <name>AddModelPage</name>
    <message>
        <source>Add from a folder or stick…</source>
        <translation>Ajouter depuis un dossier ou une clé…</translation>
    </message>
    <message>
        <source>Add one file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Base models</source>
        <translation>Modèles de base</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Retouched portraits work at once and need none. New, generated portraits are made on top of a base model: add one from a folder, a file or a stick, or download one from the list below.</source>
        <translation>Les portraits retouchés se font aussitôt et n’en demandent aucun. Les nouveaux portraits générés se font à partir d’un modèle de base : ajoutez-en un depuis un dossier, un fichier ou une clé, ou téléchargez-en un dans la liste ci-dessous.</translation>
    </message>
    <message>
        <source>What was begun of {name} is gone.</source>
        <translation>Ce qui avait été commencé de {name} n’est plus là.</translation>
    </message>
    <message>
        <source>{name} is gone.</source>
        <translation>{name} n’est plus là.</translation>
    </message>
    <message>
        <source>{name} is here already, and every file is the same.</source>
        <translation>{name} est déjà là, et tous les fichiers sont identiques.</translation>
    </message>
    <message>
        <source>{name} is ready. Every file was checked.</source>
        <translation>{name} est prêt. Chaque fichier a été vérifié.</translation>
    </message>
    <message>
        <source>{name} is whole again.</source>
        <translation>{name} est de nouveau complet.</translation>
    </message>
    <message>
        <source>{name} was converted; its pictures were compared with the original's.</source>
        <translation>{name} a été converti ; ses images ont été comparées à celles de l’original.</translation>
    </message>
    <message>
        <source>{name}: every file is as it should be.</source>
        <translation>{name} : chaque fichier est en ordre.</translation>
    </message>
</context>
<context>
    <name>AddingCard</name>
    <message>
        <source>Looking at each photo</source>
        <translation>Examen de chaque photo</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>Recherche de photos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping. What is in stays.</source>
        <translation>Arrêt en cours. Ce qui est ajouté reste.</translation>
    </message>
    <message>
        <source>The photos that are in stay.</source>
        <translation>Les photos déjà ajoutées restent.</translation>
    </message>
    <message>
        <source>What you chose meanwhile comes next.</source>
        <translation>Ce que vous avez choisi entre-temps suit.</translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <translation>{done} sur {of}</translation>
    </message>
</context>
<context>
    <name>AdjustPage</name>
    <message>
        <source>Adjust</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Arrow keys move the brush, Space sets it down and lifts it, plus and minus show it larger.</source>
        <translation>Les flèches déplacent le pinceau, Espace le pose et le lève, plus et moins agrandissent ou réduisent.</translation>
    </message>
    <message>
        <source>Arrow keys move the crop, plus and minus make it closer or wider, Home takes it back.</source>
        <translation>Les flèches déplacent le cadrage, plus et moins le resserrent ou l’élargissent, Origine le rétablit.</translation>
    </message>
    <message>
        <source>Getting the photo ready…</source>
        <translation>Préparation de la photo…</translation>
    </message>
    <message>
        <source>Hold C to see how it was made.</source>
        <translation>Maintenez C pour voir comment il a été fait.</translation>
    </message>
    <message>
        <source>Hold to see how it was made</source>
        <translation>Maintenir pour voir l’état d’origine</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>État d’origine</translation>
    </message>
    <message>
        <source>How it was made: {look}</source>
        <translation>État d’origine : {look}</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>Likeness not measured</source>
        <translation>Ressemblance non mesurée</translation>
    </message>
    <message>
        <source>Likeness {points}</source>
        <translation>Ressemblance {points}</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saved. The version before lies in the bin for a while.</source>
        <translation>Enregistré. La version précédente reste un temps dans la corbeille.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>The portrait as it is adjusted: {look}</source>
        <translation>Le portrait tel qu’il est ajusté : {look}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo saving</source>
        <translation>Annuler l’enregistrement</translation>
    </message>
    <message>
        <source>What you adjusted is not saved.</source>
        <translation>Vos ajustements ne sont pas enregistrés.</translation>
    </message>
</context>
<context>
    <name>AdjustPanel</name>
    <message>
        <source>Back to how it was made</source>
        <translation>Revenir à l’état d’origine</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Plus près</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Cadrage</translation>
    </message>
    <message>
        <source>Drag the frame or its corners. The arrow keys move it, plus and minus make it closer or wider.</source>
        <translation>Faites glisser le cadre ou ses coins. Les flèches le déplacent, plus et moins le resserrent ou l’élargissent.</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Bords</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Cheveux</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lumière</translation>
    </message>
    <message>
        <source>Paint over the edge of the hair: strands come out of the photo's own colours.</source>
        <translation>Peignez sur le bord des cheveux : les mèches ressortent avec les couleurs mêmes de la photo.</translation>
    </message>
    <message>
        <source>Paint what belongs to the person and was cut away.</source>
        <translation>Peignez ce qui appartient à la personne et a été coupé.</translation>
    </message>
    <message>
        <source>Paint what was left of the old background. The face is not touched.</source>
        <translation>Peignez ce qui reste de l’ancien arrière-plan. Le visage n’est pas touché.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Retouch</source>
        <translation>Retouche</translation>
    </message>
    <message>
        <source>Shaping light</source>
        <translation>Lumière modelante</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Taille du pinceau</translation>
    </message>
    <message>
        <source>The wheel, plus and minus show it larger. By keyboard: arrows move the brush, Space sets it down and lifts it.</source>
        <translation>La molette, plus et moins agrandissent ou réduisent. Au clavier : les flèches déplacent le pinceau, Espace le pose et le lève.</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Chaleur</translation>
    </message>
    <message>
        <source>What the brush does</source>
        <translation>Ce que fait le pinceau</translation>
    </message>
    <message>
        <source>What to adjust</source>
        <translation>Que faut-il ajuster</translation>
    </message>
</context>
<context>
    <name>AdjustSlider</name>
    <message>
        <source>Home or a double click: as it was made</source>
        <translation>Origine ou double clic : état d’origine</translation>
    </message>
</context>
<context>
    <name>AdvancedPanel</name>
    <message numerus="yes">
        <source>%n key(s) are known.</source>
        <translation>
            <numerusform>%n clé est connue.</numerusform>
            <numerusform>%n clés sont connues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Changer la clé</translation>
    </message>
    <message>
        <source>Change the vault's key now</source>
        <translation>Changer la clé du coffre maintenant</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n time(s) so far. Happens by itself whenever something is erased.</source>
        <translation>
            <numerusform>Changée %n fois jusqu’ici. Se fait de soi-même dès que quelque chose est effacé.</numerusform>
            <numerusform>Changée %n fois jusqu’ici. Se fait de soi-même dès que quelque chose est effacé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Everything in its vault is encrypted. Move it only with a backup.</source>
        <translation>Tout ce que contient son coffre est chiffré. Ne le déplacez qu’au moyen d’une sauvegarde.</translation>
    </message>
    <message>
        <source>Fold away</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Happens by itself whenever something is erased. Nothing else changes.</source>
        <translation>Se fait de soi-même dès que quelque chose est effacé. Rien d’autre ne change.</translation>
    </message>
    <message>
        <source>Receipts of other computers that are believed</source>
        <translation>Reçus d’autres ordinateurs reconnus</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Show what experts look for</source>
        <translation>Afficher ce que cherchent les experts</translation>
    </message>
</context>
<context>
    <name>AgreementPanel</name>
    <message numerus="yes">
        <source>%n file(s) that are not needed are left out.</source>
        <translation>
            <numerusform>%n fichier inutile est laissé de côté.</numerusform>
            <numerusform>%n fichiers inutiles sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that could run a program when opened are left out.</source>
        <translation>
            <numerusform>%n fichier qui pourrait lancer un programme à l’ouverture est laissé de côté.</numerusform>
            <numerusform>%n fichiers qui pourraient lancer un programme à l’ouverture sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>A download of {size}.</source>
        <translation>Un téléchargement de {size}.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Another base model has this name: it would be replaced.</source>
        <translation>Un autre modèle de base porte ce nom : il serait remplacé.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Download it</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>I have read the licence and accept it</source>
        <translation>J’ai lu la licence et je l’accepte</translation>
    </message>
    <message>
        <source>I know that I may use it</source>
        <translation>Je sais que j’ai le droit de l’utiliser</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licence : {licence}</translation>
    </message>
    <message>
        <source>Not verified: {what}</source>
        <translation>Non vérifié : {what}</translation>
    </message>
    <message>
        <source>Nothing here says under which licence it may be used. Ask whoever gave it to you.</source>
        <translation>Rien n’indique ici sous quelle licence il peut être utilisé. Demandez à la personne qui vous l’a remis.</translation>
    </message>
    <message>
        <source>Pictures for business: {answer}</source>
        <translation>Images à usage professionnel : {answer}</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Lire la licence</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>{size}, pictures of {pixels} pixels.</source>
        <translation>{size}, images de {pixels} pixels.</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Withdraw: {purpose}</source>
        <translation>Retirer : {purpose}</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>What was answered</source>
        <translation>Les réponses données</translation>
    </message>
    <message>
        <source>Withdraw everything</source>
        <translation>Tout retirer</translation>
    </message>
</context>
<context>
    <name>AppearancePanel</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Black on white or white on black, with clear outlines.</source>
        <translation>Noir sur blanc ou blanc sur noir, avec des contours nets.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Everything else makes room.</source>
        <translation>Tout le reste s’adapte.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Nothing fades or slides.</source>
        <translation>Aucun fondu, aucun glissement.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
</context>
<context>
    <name>BackupController</name>
    <message>
        <source>A folder on another disk</source>
        <translation>Un dossier sur un autre disque</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message numerus="yes">
        <source>%n file(s) of the vault are damaged and were not copied: check the vault in the settings.</source>
        <translation>
            <numerusform>%n fichier du coffre est endommagé et n’a pas été copié : vérifiez le coffre dans les réglages.</numerusform>
            <numerusform>%n fichiers du coffre sont endommagés et n’ont pas été copiés : vérifiez le coffre dans les réglages.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup opens with the recovery kit alone, and there is none yet.</source>
        <translation>Une sauvegarde ne s’ouvre qu’avec le kit de secours, et il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>A copy on another disk, such as a stick, brings everything back when this computer is lost. It is encrypted: it opens with the recovery kit alone.</source>
        <translation>Une copie sur un autre disque, par exemple une clé, fait tout revenir si cet ordinateur est perdu. Elle est chiffrée : elle ne s’ouvre qu’avec le kit de secours.</translation>
    </message>
    <message>
        <source>Also brought up to date: backup {numbers}.</source>
        <translation>Également mise à jour : sauvegarde {numbers}.</translation>
    </message>
    <message>
        <source>Back up to a folder…</source>
        <translation>Sauvegarder dans un dossier…</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Backup {number} is read back…</source>
        <translation>Relecture de la sauvegarde {number}…</translation>
    </message>
    <message>
        <source>Backup {number} is up to date: {copied} new files ({size}), {kept} were there.</source>
        <translation>La sauvegarde {number} est à jour : {copied} nouveaux fichiers ({size}), {kept} y étaient déjà.</translation>
    </message>
    <message numerus="yes">
        <source>Everything was read back and is right: %n file(s).</source>
        <translation>
            <numerusform>Tout a été relu et est en ordre : %n fichier.</numerusform>
            <numerusform>Tout a été relu et est en ordre : %n fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much was copied</source>
        <translation>Quantité copiée</translation>
    </message>
    <message>
        <source>If backup {number} is lost, it is no longer waited for. Whoever finds it cannot open it without the recovery kit.</source>
        <translation>Si la sauvegarde {number} est perdue, elle n’est plus attendue. Quiconque la trouve ne peut l’ouvrir sans le kit de secours.</translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation>Elle est perdue</translation>
    </message>
    <message>
        <source>Keep it in the list</source>
        <translation>Garder dans la liste</translation>
    </message>
    <message>
        <source>Looking at what is new</source>
        <translation>Recherche des nouveautés</translation>
    </message>
    <message>
        <source>Make the kit…</source>
        <translation>Créer le kit…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping. The backup before stays whole.</source>
        <translation>Arrêt en cours. La sauvegarde précédente reste intacte.</translation>
    </message>
    <message>
        <source>The recovery kit was never tried. Without it nobody opens a backup: type its code back once.</source>
        <translation>Le kit de secours n’a jamais été essayé. Sans lui, personne n’ouvre une sauvegarde : ressaisissez son code une fois.</translation>
    </message>
    <message>
        <source>There is no backup yet. Plug in a stick or another disk, and choose a folder on it. Only what is new is copied the next time.</source>
        <translation>Il n’y a pas encore de sauvegarde. Branchez une clé ou un autre disque et choisissez-y un dossier. La fois suivante, seul ce qui est nouveau est copié.</translation>
    </message>
    <message>
        <source>Type it back…</source>
        <translation>Ressaisir le code…</translation>
    </message>
    <message numerus="yes">
        <source>What was made in the last %n day(s) is in no backup.</source>
        <translation>
            <numerusform>Ce qui a été fait depuis %n jour n’est dans aucune sauvegarde.</numerusform>
            <numerusform>Ce qui a été fait ces %n derniers jours n’est dans aucune sauvegarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {of} copied</source>
        <translation>{done} sur {of} copiés</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message numerus="yes">
        <source>%n day(s) old, of {date}</source>
        <translation>
            <numerusform>Date de %n jour, du {date}</numerusform>
            <numerusform>Date de %n jours, du {date}</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Back up to it again.</source>
        <translation>Sauvegardez-y de nouveau.</translation>
    </message>
    <message>
        <source>Backup {number}: {folder}</source>
        <translation>Sauvegarde {number} : {folder}</translation>
    </message>
    <message>
        <source>Given up as lost.</source>
        <translation>Considérée comme perdue.</translation>
    </message>
    <message>
        <source>It is lost…</source>
        <translation>Elle est perdue…</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Pas encore terminée</translation>
    </message>
    <message>
        <source>Not plugged in at the moment.</source>
        <translation>Non branchée en ce moment.</translation>
    </message>
    <message>
        <source>Of today, {date}</source>
        <translation>D’aujourd’hui, {date}</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Relire</translation>
    </message>
    <message numerus="yes">
        <source>Still holds %n person(s) who were erased here. Plug it in and back up again.</source>
        <translation>
            <numerusform>Contient encore %n personne effacée ici. Branchez-la et sauvegardez de nouveau.</numerusform>
            <numerusform>Contient encore %n personnes effacées ici. Branchez-la et sauvegardez de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time for a new one.</source>
        <translation>Il est temps de la refaire.</translation>
    </message>
    <message>
        <source>in a place that this computer does not know</source>
        <translation>à un endroit que cet ordinateur ne connaît pas</translation>
    </message>
</context>
<context>
    <name>BeginPanel</name>
    <message>
        <source>For your first headshot one good photo is enough. It is retouched in seconds, on this computer.</source>
        <translation>Pour votre premier portrait, une bonne photo suffit. Elle est retouchée en quelques secondes, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Or look at everything first with Noor, whom a computer drew: her sitting is begun in your vault, you walk through the same pages with her photos, and erase her when you have seen enough.</source>
        <translation>Ou découvrez d’abord tout avec Noor, qu’un ordinateur a dessinée : sa séance est ouverte dans votre coffre, vous parcourez les mêmes pages avec ses photos, et vous l’effacez quand vous en avez assez vu.</translation>
    </message>
    <message>
        <source>Try it with a fictional person</source>
        <translation>Essayer avec une personne fictive</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message numerus="yes">
        <source>%n portrait(s) deleted for good.</source>
        <translation>
            <numerusform>%n portrait supprimé définitivement.</numerusform>
            <numerusform>%n portraits supprimés définitivement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portrait(s) restored.</source>
        <translation>
            <numerusform>%n portrait restauré.</numerusform>
            <numerusform>%n portraits restaurés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n portrait(s) for good? They cannot be had back then.</source>
        <translation>
            <numerusform>Supprimer définitivement %n portrait ? Il ne pourra plus être récupéré.</numerusform>
            <numerusform>Supprimer définitivement %n portraits ? Ils ne pourront plus être récupérés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Discarded portraits stay here for a while and can be had back. Then they are gone for good.</source>
        <translation>Les portraits écartés restent ici un temps et peuvent être récupérés. Ensuite, ils disparaissent pour de bon.</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Tout restaurer</translation>
    </message>
    <message numerus="yes">
        <source>The bin is empty. A portrait that you discard in Proofs lies here for %n day(s).</source>
        <translation>
            <numerusform>La corbeille est vide. Un portrait écarté dans Épreuves y reste %n jour.</numerusform>
            <numerusform>La corbeille est vide. Un portrait écarté dans Épreuves y reste %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>BinTile</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n jour restant</numerusform>
            <numerusform>%n jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>Supprimer définitivement ?</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Version before an adjustment · {left}</source>
        <translation>Version avant un ajustement · {left}</translation>
    </message>
</context>
<context>
    <name>BoothPanel</name>
    <message>
        <source>Photo booth</source>
        <translation>Cabine photo</translation>
    </message>
    <message>
        <source>The booth has a screen of its own, for guests, without a way to this window. It is not part of this version yet. How long a guest's sitting is kept is set under “How long things are kept”.</source>
        <translation>La cabine a son propre écran, pour les invités, sans accès à cette fenêtre. Elle ne fait pas encore partie de cette version. La durée de conservation de la séance d’un invité se règle sous « Durées de conservation ».</translation>
    </message>
</context>
<context>
    <name>CameraOffer</name>
    <message>
        <source>It is off until you switch it on, and when you leave this page.</source>
        <translation>Elle est éteinte tant que vous ne l’allumez pas, et dès que vous quittez cette page.</translation>
    </message>
    <message>
        <source>The camera tells you how to turn, and takes the photo when it is right.</source>
        <translation>La caméra vous dit comment vous tourner et prend la photo au bon moment.</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>Utiliser la caméra</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>A webcam is not needed: photos of any camera or phone do. Nothing is recorded here.</source>
        <translation>Une webcam n’est pas nécessaire : les photos de tout appareil ou téléphone conviennent. Rien n’est enregistré ici.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Check the camera</source>
        <translation>Vérifier la caméra</translation>
    </message>
    <message>
        <source>Chooses another camera.</source>
        <translation>Choisit une autre caméra.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Leaves out what is asked for now.</source>
        <translation>Passe ce qui est demandé maintenant.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Looks good: the camera works. Nothing was recorded.</source>
        <translation>Tout va bien : la caméra fonctionne. Rien n’a été enregistré.</translation>
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
        <translation>Branchez-la et allumez-la d’abord.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Removes the photo that was taken last. Z does the same.</source>
        <translation>Retire la dernière photo prise. Z fait de même.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Something is missing?</source>
        <translation>Il manque quelque chose ?</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Still missing: {things}</source>
        <translation>Il manque encore : {things}</translation>
    </message>
    <message>
        <source>Still missing: {things} and {more} more</source>
        <translation>Il manque encore : {things} et {more} de plus</translation>
    </message>
    <message>
        <source>Switches the camera off. Escape does the same.</source>
        <translation>Éteint la caméra. Échap fait de même.</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>Prendre la photo</translation>
    </message>
    <message>
        <source>Takes a photo now. The space bar does the same.</source>
        <translation>Prend une photo maintenant. La barre d’espace fait de même.</translation>
    </message>
    <message>
        <source>This camera is not plugged in at the moment.</source>
        <translation>Cette caméra n’est pas branchée en ce moment.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Éteindre</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Annuler la dernière</translation>
    </message>
    <message>
        <source>Waiting for the first picture…</source>
        <translation>En attente de la première image…</translation>
    </message>
    <message>
        <source>{taken} of {wanted} photos</source>
        <translation>{taken} photos sur {wanted}</translation>
    </message>
</context>
<context>
    <name>CameraWindow</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Likeness: photos</source>
        <translation>Likeness : photos</translation>
    </message>
</context>
<context>
    <name>CataloguePanel</name>
    <message>
        <source>Allow downloads from this list</source>
        <translation>Permettre les téléchargements de cette liste</translation>
    </message>
    <message>
        <source>Base models worth having</source>
        <translation>Modèles de base recommandés</translation>
    </message>
    <message>
        <source>Off by default. When it is on, and only when you press Download, this computer asks huggingface.co for the files of that one base model. The other side sees your internet address and which base model it is; no name, no account, no photo. All else stays off the internet.</source>
        <translation>Désactivé par défaut. Une fois activé, et seulement si vous appuyez sur Télécharger, cet ordinateur demande à huggingface.co les fichiers de ce seul modèle de base. L’autre côté voit votre adresse internet et de quel modèle de base il s’agit ; ni nom, ni compte, ni photo. Tout le reste demeure hors d’internet.</translation>
    </message>
    <message>
        <source>The list came with Likeness; nothing is looked up on the internet for it.</source>
        <translation>La liste est fournie avec Likeness ; rien n’est consulté sur internet pour elle.</translation>
    </message>
</context>
<context>
    <name>CatalogueRowWidget</name>
    <message>
        <source>Download {model}</source>
        <translation>Télécharger {model}</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Télécharger…</translation>
    </message>
    <message>
        <source>Not enough room on the disk</source>
        <translation>Pas assez de place sur le disque</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Suits this computer</source>
        <translation>Convient à cet ordinateur</translation>
    </message>
</context>
<context>
    <name>CheckedCard</name>
    <message>
        <source>A base model is fetched from the internet only if you allow downloads under Settings and ask for one. A process of its own does it, which knows nothing of people or photos.</source>
        <translation>Un modèle de base n’est récupéré sur internet que si vous permettez les téléchargements dans les réglages et en demandez un. Un processus à part s’en charge, qui ne sait rien des personnes ni des photos.</translation>
    </message>
    <message>
        <source>A process was started just now and asked. Held: {barriers}.</source>
        <translation>Un processus vient d’être lancé et interrogé. A tenu : {barriers}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>How this is checked</source>
        <translation>Comment c’est vérifié</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>Dans cette fenêtre</translation>
    </message>
    <message>
        <source>Not on this computer: {barriers}.</source>
        <translation>Absent de cet ordinateur : {barriers}.</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Non visible</translation>
    </message>
    <message>
        <source>Other programs on this computer, and the system itself. Libraries in this window that are not written in Python could connect past the count; those that offer a switch against it have it set.</source>
        <translation>Les autres programmes de cet ordinateur, et le système lui-même. Les bibliothèques de cette fenêtre qui ne sont pas écrites en Python pourraient se connecter sans être comptées ; celles qui offrent un réglage contre cela l’ont activé.</translation>
    </message>
    <message>
        <source>Photos are opened, and models trained, in processes of their own. Before anything else Python code in them is refused every connection, and every library's own switch is set to offline. This system offers programs no further barrier of their own; Linux does. Retouching and measuring are done in this window's own process, where the first paragraph counts.</source>
        <translation>Les photos sont ouvertes, et les modèles entraînés, dans des processus à part. Avant toute chose, toute connexion y est refusée au code Python, et le réglage propre à chaque bibliothèque est mis hors ligne. Ce système n’offre pas aux programmes d’autre barrière ; Linux, si. La retouche et la mesure se font dans le processus de cette fenêtre, où vaut le premier paragraphe.</translation>
    </message>
    <message>
        <source>Photos are opened, and models trained, in processes of their own. Before anything else they shut themselves in: Python code is refused every connection, they enter a network namespace without any network, seccomp makes the kernel refuse sockets, and Landlock lets them write into one folder only. Where the system does not allow one of these, the others hold. Retouching and measuring are done in this window's own process, where the first paragraph counts.</source>
        <translation>Les photos sont ouvertes, et les modèles entraînés, dans des processus à part. Avant toute chose, ils s’enferment : toute connexion est refusée au code Python, ils entrent dans un espace de noms réseau sans aucun réseau, seccomp fait refuser les sockets par le noyau, et Landlock ne les laisse écrire que dans un seul dossier. Là où le système ne permet pas l’une de ces barrières, les autres tiennent. La retouche et la mesure se font dans le processus de cette fenêtre, où vaut le premier paragraphe.</translation>
    </message>
    <message>
        <source>Python code is refused every connection</source>
        <translation>toute connexion est refusée au code Python</translation>
    </message>
    <message>
        <source>Python's audit hook sees every attempt of this program to look up a name, connect, send or listen. It is refused and counted. Once set, the hook cannot be taken away.</source>
        <translation>Le crochet d’audit de Python voit chaque tentative de ce programme de chercher un nom, de se connecter, d’envoyer ou d’écouter. Elle est refusée et comptée. Une fois posé, le crochet ne peut plus être retiré.</translation>
    </message>
    <message>
        <source>The exception</source>
        <translation>L’exception</translation>
    </message>
    <message>
        <source>To be sure</source>
        <translation>Pour en être sûr</translation>
    </message>
    <message>
        <source>Try it on this computer</source>
        <translation>Essayer sur cet ordinateur</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Essai…</translation>
    </message>
    <message>
        <source>Unplug the network and work on: everything goes on as before. A firewall shows the same from outside.</source>
        <translation>Débranchez le réseau et continuez à travailler : tout se poursuit comme avant. Un pare-feu montre la même chose de l’extérieur.</translation>
    </message>
    <message>
        <source>While it works</source>
        <translation>Pendant le travail</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>the kernel refuses to make sockets</source>
        <translation>le noyau refuse de créer des sockets</translation>
    </message>
    <message>
        <source>the kernel refuses to write outside one folder</source>
        <translation>le noyau refuse d’écrire hors d’un seul dossier</translation>
    </message>
    <message>
        <source>the process sees no network at all</source>
        <translation>le processus ne voit aucun réseau</translation>
    </message>
</context>
<context>
    <name>ClashPanel</name>
    <message numerus="yes">
        <source>%n of these files are in that folder already</source>
        <translation>
            <numerusform>%n de ces fichiers est déjà dans ce dossier</numerusform>
            <numerusform>%n de ces fichiers sont déjà dans ce dossier</numerusform>
        </translation>
    </message>
    <message>
        <source>Both can be kept: the new ones get a number. Replaced files cannot be had back.</source>
        <translation>Les deux peuvent être gardés : les nouveaux reçoivent un numéro. Les fichiers remplacés ne peuvent pas être récupérés.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>ClockCard</name>
    <message numerus="yes">
        <source>%n thing(s) have been kept long enough</source>
        <translation>
            <numerusform>%n élément a été conservé assez longtemps</numerusform>
            <numerusform>%n éléments ont été conservés assez longtemps</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase it now</source>
        <translation>Effacer maintenant</translation>
    </message>
    <message>
        <source>Erasing cannot be undone, so it goes by {date} until somebody has looked. If date and time of this computer are right, say so; if not, set them.</source>
        <translation>Un effacement est définitif ; c’est donc la date du {date} qui vaut jusqu’à ce que quelqu’un ait vérifié. Si la date et l’heure de cet ordinateur sont justes, dites-le ; sinon, réglez-les.</translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n day(s) ahead of what was expected</source>
        <translation>
            <numerusform>L’horloge avance de %n jour par rapport à ce qui était attendu</numerusform>
            <numerusform>L’horloge avance de %n jours par rapport à ce qui était attendu</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>L’horloge est juste</translation>
    </message>
    <message numerus="yes">
        <source>The clock went back by %n day(s)</source>
        <translation>
            <numerusform>L’horloge a reculé de %n jour</numerusform>
            <numerusform>L’horloge a reculé de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>They are erased at the next start, or now. What runs at the moment is finished first.</source>
        <translation>Ils sont effacés au prochain démarrage, ou maintenant. Ce qui est en cours se termine d’abord.</translation>
    </message>
</context>
<context>
    <name>ClosingSheet</name>
    <message numerus="yes">
        <source>%n thing(s) still run</source>
        <translation>
            <numerusform>%n tâche est encore en cours</numerusform>
            <numerusform>%n tâches sont encore en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Done at about {time}.</source>
        <translation>Fin vers {time}.</translation>
    </message>
    <message>
        <source>Done on {day} at about {time}.</source>
        <translation>Fin le {day} vers {time}.</translation>
    </message>
    <message>
        <source>Finish in the background, then quit</source>
        <translation>Finir en arrière-plan, puis quitter</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finalisation</translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <translation>Suspendre et quitter</translation>
    </message>
    <message>
        <source>Paused, it goes on next time from where it was.</source>
        <translation>Mis en pause, le travail reprend la prochaine fois là où il en était.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Arrêter et quitter</translation>
    </message>
    <message>
        <source>What is finished is kept; the rest can be started again.</source>
        <translation>Ce qui est terminé est gardé ; le reste peut être relancé.</translation>
    </message>
    <message>
        <source>What was begun is finished and saved, then Likeness ends. This takes a moment.</source>
        <translation>Ce qui a été commencé est terminé et enregistré, puis Likeness se ferme. Cela prend un instant.</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Not right: group {groups}. Compare it with the page.</source>
        <translation>Incorrect : groupe {groups}. Comparez-le avec la feuille.</translation>
    </message>
    <message>
        <source>Small and capital letters are the same. There is no I, L, O or U.</source>
        <translation>Majuscules et minuscules se valent. Il n’y a ni I, ni L, ni O, ni U.</translation>
    </message>
    <message>
        <source>The code was read from the QR code.</source>
        <translation>Le code a été lu dans le code QR.</translation>
    </message>
</context>
<context>
    <name>ConnectionsCard</name>
    <message>
        <source>Connections tried since this window was opened</source>
        <translation>Connexions tentées depuis l’ouverture de cette fenêtre</translation>
    </message>
    <message>
        <source>Connections tried since {time}, when this window was opened</source>
        <translation>Connexions tentées depuis {time}, à l’ouverture de cette fenêtre</translation>
    </message>
    <message>
        <source>Downloads of base models are allowed under Settings; those are not counted here.</source>
        <translation>Les téléchargements de modèles de base sont permis dans les réglages ; ils ne sont pas comptés ici.</translation>
    </message>
    <message>
        <source>How this is checked</source>
        <translation>Comment c’est vérifié</translation>
    </message>
    <message>
        <source>Photos are opened, and models trained, in processes that shut the network first.</source>
        <translation>Les photos sont ouvertes et les modèles entraînés dans des processus qui coupent d’abord le réseau.</translation>
    </message>
    <message>
        <source>This program tried to connect, and was refused. Please report it: it should never try.</source>
        <translation>Ce programme a tenté de se connecter et a été refusé. Merci de le signaler : il ne devrait jamais essayer.</translation>
    </message>
</context>
<context>
    <name>ConsentController</name>
    <message>
        <source>Save the receipt</source>
        <translation>Enregistrer le reçu</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Agree to more</source>
        <translation>Consentir à plus</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message numerus="yes">
        <source>Consent ends in %n day(s).</source>
        <translation>
            <numerusform>Le consentement prend fin dans %n jour.</numerusform>
            <numerusform>Le consentement prend fin dans %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Erase this sitting</source>
        <translation>Effacer cette séance</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Effacement…</translation>
    </message>
    <message>
        <source>No consent, no portrait</source>
        <translation>Sans consentement, pas de portrait</translation>
    </message>
    <message>
        <source>No, do not go on</source>
        <translation>Non, ne pas continuer</translation>
    </message>
    <message>
        <source>Person &amp; consent</source>
        <translation>Personne et consentement</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Renew consent</source>
        <translation>Renouveler le consentement</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Signature…</translation>
    </message>
    <message>
        <source>Somebody else decides than last time, so every question is answered anew.</source>
        <translation>Une autre personne décide que la dernière fois ; chaque question reçoit donc une nouvelle réponse.</translation>
    </message>
    <message>
        <source>Still needed: {things}</source>
        <translation>Il faut encore : {things}</translation>
    </message>
    <message>
        <source>The same as before, from today on for {months} months.</source>
        <translation>Comme avant, à compter d’aujourd’hui pour {months} mois.</translation>
    </message>
    <message>
        <source>What was agreed to before stays as it is.</source>
        <translation>Ce qui a été accepté auparavant reste tel quel.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Withdrawing…</source>
        <translation>Retrait…</translation>
    </message>
    <message>
        <source>a shorter name</source>
        <translation>un nom plus court</translation>
    </message>
    <message>
        <source>at least one yes</source>
        <translation>au moins un oui</translation>
    </message>
    <message>
        <source>the age</source>
        <translation>l’âge</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>le nom</translation>
    </message>
    <message>
        <source>the parent's or guardian's name</source>
        <translation>le nom du parent ou du représentant légal</translation>
    </message>
    <message>
        <source>the same name as signature</source>
        <translation>le même nom comme signature</translation>
    </message>
    <message>
        <source>the signature</source>
        <translation>la signature</translation>
    </message>
    <message>
        <source>{name} agreed to {count} of {total} things; the first ends on {date}.</source>
        <translation>{name} a accepté {count} points sur {total} ; le premier prend fin le {date}.</translation>
    </message>
    <message>
        <source>{name} does not agree to anything at the moment.</source>
        <translation>{name} ne consent à rien en ce moment.</translation>
    </message>
</context>
<context>
    <name>ConsentPanel</name>
    <message>
        <source>A telephone number or a mail address.</source>
        <translation>Un numéro de téléphone ou une adresse e-mail.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Every person is told who answers for their data. For pictures of yourself and your family, leave it as it is.</source>
        <translation>Chaque personne apprend qui répond de ses données. Pour des photos de vous et de votre famille, laissez tel quel.</translation>
    </message>
    <message>
        <source>How long a yes holds</source>
        <translation>Durée de validité d’un oui</translation>
    </message>
    <message>
        <source>How you can be reached</source>
        <translation>Comment vous joindre</translation>
    </message>
    <message>
        <source>Name or company</source>
        <translation>Nom ou entreprise</translation>
    </message>
    <message>
        <source>Proposed on the consent page; counts for consents from now on.</source>
        <translation>Proposée sur la page du consentement ; vaut pour les consentements à venir.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
</context>
<context>
    <name>DashedTile</name>
    <message>
        <source>Begin with a name</source>
        <translation>Commencer par un nom</translation>
    </message>
    <message>
        <source>New sitting</source>
        <translation>Nouvelle séance</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portrait(s) not offered here:</source>
        <translation>
            <numerusform>%n portrait non proposé ici :</numerusform>
            <numerusform>%n portraits non proposés ici :</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a portrait</source>
        <translation>Choisir un portrait</translation>
    </message>
    <message>
        <source>Choose where it goes</source>
        <translation>Choisir la destination</translation>
    </message>
    <message>
        <source>Choose where the portraits go. Every file says truthfully how it was made.</source>
        <translation>Choisissez la destination des portraits. Chaque fichier dit fidèlement comment il a été fait.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Livrer</translation>
    </message>
    <message>
        <source>Every pixel, as the look made it</source>
        <translation>Chaque pixel, tel que le style l’a rendu</translation>
    </message>
    <message>
        <source>For an identity document</source>
        <translation>Pour une pièce d’identité</translation>
    </message>
    <message>
        <source>For paper</source>
        <translation>Pour le papier</translation>
    </message>
    <message>
        <source>For screens</source>
        <translation>Pour les écrans</translation>
    </message>
    <message>
        <source>Only from an untouched photo, which the consent does not cover</source>
        <translation>Seulement d’après une photo intacte, ce que le consentement ne couvre pas</translation>
    </message>
    <message>
        <source>Only from an untouched photo: choose one</source>
        <translation>Seulement d’après une photo intacte : choisissez-en une</translation>
    </message>
    <message>
        <source>Only from an untouched photo; there is none here</source>
        <translation>Seulement d’après une photo intacte ; il n’y en a pas ici</translation>
    </message>
    <message>
        <source>Only from an untouched photo; those here were edited before</source>
        <translation>Seulement d’après une photo intacte ; celles d’ici ont déjà été modifiées</translation>
    </message>
    <message>
        <source>Portrait {number}: {look}</source>
        <translation>Portrait {number} : {look}</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>Planche à imprimer</translation>
    </message>
    <message>
        <source>Save as encrypted file</source>
        <translation>Enregistrer en fichier chiffré</translation>
    </message>
    <message>
        <source>Save to folder</source>
        <translation>Vers un dossier</translation>
    </message>
    <message>
        <source>Several on photo paper, to cut out</source>
        <translation>Plusieurs sur papier photo, à découper</translation>
    </message>
    <message>
        <source>There is no portrait to deliver yet. Make one under Looks, or choose one under Proofs.</source>
        <translation>Il n’y a pas encore de portrait à livrer. Faites-en un dans Styles, ou choisissez-en un dans Épreuves.</translation>
    </message>
    <message>
        <source>There is no portrait yet</source>
        <translation>Pas encore de portrait</translation>
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
        <translation>{size}, adapté au cercle</translation>
    </message>
</context>
<context>
    <name>DiagnosticsController</name>
    <message>
        <source>Save the diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>For somebody who helps you: what this computer is, what works, and the last errors. Read it first; this is all of it.</source>
        <translation>Pour la personne qui vous aide : ce qu’est cet ordinateur, ce qui fonctionne et les dernières erreurs. Lisez-le d’abord ; tout y est.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Never sent: you save it, and give it to whom you like.</source>
        <translation>Jamais envoyé : vous l’enregistrez et le remettez à qui vous voulez.</translation>
    </message>
    <message>
        <source>No names, no paths, no pictures.</source>
        <translation>Ni noms, ni chemins, ni images.</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Enregistrer en fichier…</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>The vault is not open, so what it holds is not counted.</source>
        <translation>Le coffre n’est pas ouvert ; son contenu n’est donc pas compté.</translation>
    </message>
    <message>
        <source>What would be saved</source>
        <translation>Ce qui serait enregistré</translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <source>Authorities refuse retouched and generated pictures, so these are made from a photo exactly as the camera took it. Choose one:</source>
        <translation>Les administrations refusent les images retouchées et générées ; celles-ci se font donc d’après une photo exactement telle que l’appareil l’a prise. Choisissez-en une :</translation>
    </message>
    <message>
        <source>From an untouched photo</source>
        <translation>D’après une photo intacte</translation>
    </message>
    <message>
        <source>No document picture</source>
        <translation>Aucune photo d’identité</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>Photo {number}</translation>
    </message>
    <message>
        <source>Replace the background with a plain one</source>
        <translation>Remplacer l’arrière-plan par un fond uni</translation>
    </message>
    <message>
        <source>Some authorities refuse that; a photo before a plain wall is safer.</source>
        <translation>Certaines administrations le refusent ; une photo devant un mur uni est plus sûre.</translation>
    </message>
</context>
<context>
    <name>DocumentResult</name>
    <message>
        <source>Being looked at…</source>
        <translation>Examen en cours…</translation>
    </message>
</context>
<context>
    <name>EmptyPhotos</name>
    <message>
        <source>Add from files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Different days, different light, looking a little to each side. Paste works too.</source>
        <translation>Des jours différents, des lumières différentes, le regard un peu de chaque côté. Coller fonctionne aussi.</translation>
    </message>
    <message>
        <source>Drop photos here</source>
        <translation>Déposez les photos ici</translation>
    </message>
    <message>
        <source>From a phone or card</source>
        <translation>D’un téléphone ou d’une carte</translation>
    </message>
</context>
<context>
    <name>EntryLines</name>
    <message>
        <source>Somebody who was erased</source>
        <translation>Une personne qui a été effacée</translation>
    </message>
</context>
<context>
    <name>ErasedLine</name>
    <message>
        <source>A session at the booth was over</source>
        <translation>Une session à la cabine était terminée</translation>
    </message>
    <message>
        <source>It was asked for</source>
        <translation>Cela a été demandé</translation>
    </message>
    <message>
        <source>Kept long enough</source>
        <translation>Conservé assez longtemps</translation>
    </message>
    <message>
        <source>Never asked for consent</source>
        <translation>Consentement jamais demandé</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>Enregistrer le certificat</translation>
    </message>
    <message>
        <source>Save the certificate of {date}</source>
        <translation>Enregistrer le certificat du {date}</translation>
    </message>
    <message>
        <source>This certificate was altered.</source>
        <translation>Ce certificat a été modifié.</translation>
    </message>
</context>
<context>
    <name>ErasureCard</name>
    <message numerus="yes">
        <source>%n file(s) are gone, and the key that opened them is destroyed. The former key of the vault was tried, and it does not open it any more.</source>
        <translation>
            <numerusform>%n fichier a disparu, et la clé qui l’ouvrait est détruite. L’ancienne clé du coffre a été essayée : elle ne l’ouvre plus.</numerusform>
            <numerusform>%n fichiers ont disparu, et la clé qui les ouvrait est détruite. L’ancienne clé du coffre a été essayée : elle ne l’ouvre plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>A random number and dates in the ledger: that somebody was here and was erased, not who.</source>
        <translation>Un numéro aléatoire et des dates dans le registre : que quelqu’un a été ici et a été effacé, mais pas qui.</translation>
    </message>
    <message>
        <source>Changing the vault's key.</source>
        <translation>Changement de la clé du coffre.</translation>
    </message>
    <message>
        <source>Destroying the former key.</source>
        <translation>Destruction de l’ancienne clé.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Ending what runs for this person first.</source>
        <translation>Fin, d’abord, de ce qui est en cours pour cette personne.</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Erase everything about {name}</source>
        <translation>Tout effacer au sujet de {name}</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>Looking whether anything is left.</source>
        <translation>Vérification qu’il ne reste rien.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Making a new key for the vault.</source>
        <translation>Création d’une nouvelle clé pour le coffre.</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Non couvert</translation>
    </message>
    <message>
        <source>Removing the files.</source>
        <translation>Retrait des fichiers.</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>Enregistrer le certificat</translation>
    </message>
    <message>
        <source>Striking everything from the list.</source>
        <translation>Radiation de tout dans la liste.</translation>
    </message>
    <message>
        <source>The certificate was saved.</source>
        <translation>Le certificat a été enregistré.</translation>
    </message>
    <message>
        <source>The signed certificate says what was checked. It names nobody.</source>
        <translation>Le certificat signé dit ce qui a été vérifié. Il ne nomme personne.</translation>
    </message>
    <message>
        <source>This cannot be undone. A copy of the data can be handed out first.</source>
        <translation>Cette opération est définitive. Une copie des données peut être remise auparavant.</translation>
    </message>
    <message>
        <source>Type “{name}” to erase</source>
        <translation>Saisissez « {name} » pour effacer</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>every record of consent</source>
        <translation>toutes les traces du consentement</translation>
    </message>
    <message>
        <source>the key</source>
        <translation>la clé</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>le nom</translation>
    </message>
</context>
<context>
    <name>FaceButton</name>
    <message numerus="yes">
        <source>In %n photo(s)</source>
        <translation>
            <numerusform>Sur %n photo</numerusform>
            <numerusform>Sur %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps this person's photos and takes the others out. It can be undone.</source>
        <translation>Garde les photos de cette personne et retire les autres. Cela peut être annulé.</translation>
    </message>
    <message>
        <source>Person {number}, {photos}</source>
        <translation>Personne {number}, {photos}</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide what was typed</source>
        <translation>Masquer la saisie</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show what was typed</source>
        <translation>Afficher la saisie</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Everything can be changed later in the settings.</source>
        <translation>Tout peut être changé plus tard dans les réglages.</translation>
    </message>
    <message>
        <source>Everything of a person is encrypted.</source>
        <translation>Tout ce qui concerne une personne est chiffré.</translation>
    </message>
    <message>
        <source>For the day on which the key is lost.</source>
        <translation>Pour le jour où la clé est perdue.</translation>
    </message>
    <message>
        <source>How it is locked</source>
        <translation>Comment c’est verrouillé</translation>
    </message>
    <message>
        <source>It lies in {folder}, which is not there now. Plug in that disk; nothing was changed.</source>
        <translation>Elles se trouvent dans {folder}, qui n’est pas là actuellement. Branchez ce disque ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Make the recovery kit</source>
        <translation>Créer le kit de secours</translation>
    </message>
    <message>
        <source>Make your first headshot</source>
        <translation>Faire votre premier portrait</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Nothing ever leaves this computer.</source>
        <translation>Rien ne quitte jamais cet ordinateur.</translation>
    </message>
    <message>
        <source>Only if you want to take photos here.</source>
        <translation>Seulement si vous voulez prendre des photos ici.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Kit de secours</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Set this up later</source>
        <translation>Configurer plus tard</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Type it back…</source>
        <translation>Ressaisir le code…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Where your data lives</source>
        <translation>Où se trouvent vos données</translation>
    </message>
    <message>
        <source>Which language do you like to read?</source>
        <translation>Dans quelle langue aimez-vous lire ?</translation>
    </message>
    <message>
        <source>Your data is on another disk</source>
        <translation>Vos données sont sur un autre disque</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>GroupField</name>
    <message>
        <source>Group {number} of {count}</source>
        <translation>Groupe {number} sur {count}</translation>
    </message>
    <message>
        <source>Not right: compare it with the page</source>
        <translation>Incorrect : comparez-le avec la feuille</translation>
    </message>
</context>
<context>
    <name>InstalledPanel</name>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove {name}? Personal models that were made on top of it stay, but cannot be used until it is added again.</source>
        <translation>Retirer {name} ? Les modèles personnels faits à partir de lui restent, mais ne peuvent être utilisés tant qu’il n’est pas rajouté.</translation>
    </message>
</context>
<context>
    <name>KeepAwake</name>
    <message>
        <source>A personal model is being made</source>
        <translation>Un modèle personnel est en cours de création</translation>
    </message>
</context>
<context>
    <name>KeepingPanel</name>
    <message>
        <source>Also what was measured in them.</source>
        <translation>Y compris ce qui y a été mesuré.</translation>
    </message>
    <message>
        <source>Consent records, after the last yes has ended</source>
        <translation>Traces du consentement, après la fin du dernier oui</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>Everything of a guest goes that long after the last thing that happened.</source>
        <translation>Tout ce qui concerne un invité disparaît après ce délai, compté depuis le dernier événement.</translation>
    </message>
    <message>
        <source>Guests of a photo booth</source>
        <translation>Invités d’une cabine photo</translation>
    </message>
    <message>
        <source>Hidden portraits</source>
        <translation>Portraits masqués</translation>
    </message>
    <message>
        <source>People who agreed to be kept for next time</source>
        <translation>Personnes ayant accepté d’être conservées pour la prochaine fois</translation>
    </message>
    <message>
        <source>Personal models</source>
        <translation>Modèles personnels</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Photos and portraits</source>
        <translation>Photos et portraits</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>Portraits</translation>
    </message>
    <message>
        <source>Portraits in the bin</source>
        <translation>Portraits dans la corbeille</translation>
    </message>
    <message>
        <source>Sittings of people who were never asked</source>
        <translation>Séances de personnes à qui rien n’a été demandé</translation>
    </message>
    <message>
        <source>So that it can be shown what was agreed. Then the whole sitting goes.</source>
        <translation>Afin de pouvoir montrer ce qui a été accepté. Ensuite, toute la séance disparaît.</translation>
    </message>
    <message>
        <source>Those that do not look enough like the person.</source>
        <translation>Ceux qui ne ressemblent pas assez à la personne.</translation>
    </message>
    <message>
        <source>Unfinished work</source>
        <translation>Travail inachevé</translation>
    </message>
    <message>
        <source>Until then it can be resumed.</source>
        <translation>D’ici là, il peut être repris.</translation>
    </message>
    <message>
        <source>Until then they can be had back.</source>
        <translation>D’ici là, ils peuvent être récupérés.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Changing your mind</source>
        <translation>Changer d’avis</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Réclamations</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Remis à</translation>
    </message>
    <message>
        <source>How it is kept</source>
        <translation>Mode de conservation</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>Autres pays</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Qui décide</translation>
    </message>
    <message>
        <source>Who decides, where it lies, and your rights</source>
        <translation>Qui décide, où cela se trouve, et vos droits</translation>
    </message>
    <message>
        <source>You may</source>
        <translation>Vous pouvez</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>The key can be kept by this computer, by you, or by both.</source>
        <translation>La clé peut être gardée par cet ordinateur, par vous, ou par les deux.</translation>
    </message>
    <message>
        <source>The vault is made. It takes your login and your passphrase.</source>
        <translation>Le coffre est créé. Il demande votre session et votre phrase secrète.</translation>
    </message>
    <message>
        <source>The vault is made. The keychain of this computer opens it when you log in.</source>
        <translation>Le coffre est créé. Le trousseau de cet ordinateur l’ouvre quand vous ouvrez votre session.</translation>
    </message>
    <message>
        <source>The vault is made. Your passphrase opens it.</source>
        <translation>Le coffre est créé. Votre phrase secrète l’ouvre.</translation>
    </message>
    <message>
        <source>This computer has no keychain that could keep the key safely, so a passphrase is needed. It is never written down anywhere.</source>
        <translation>Cet ordinateur n’a pas de trousseau qui puisse garder la clé en sûreté ; il faut donc une phrase secrète. Elle n’est jamais écrite nulle part.</translation>
    </message>
</context>
<context>
    <name>KitCode</name>
    <message>
        <source>Group {number}: {letters}</source>
        <translation>Groupe {number} : {letters}</translation>
    </message>
    <message>
        <source>The same code as a QR code</source>
        <translation>Le même code sous forme de code QR</translation>
    </message>
</context>
<context>
    <name>KitController</name>
    <message>
        <source>Save the recovery kit</source>
        <translation>Enregistrer le kit de secours</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>A printed code that opens the vault when its own key is lost: on a new computer, or when the passphrase is forgotten.</source>
        <translation>Un code imprimé qui ouvre le coffre quand sa propre clé est perdue : sur un nouvel ordinateur, ou quand la phrase secrète est oubliée.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>From the paper, so that you know it can be read.</source>
        <translation>D’après le papier, pour savoir qu’il est lisible.</translation>
    </message>
    <message>
        <source>It is shown this once and is stored nowhere. Print it, save it onto a stick and print it elsewhere, or copy it by hand; then type it back from the paper.</source>
        <translation>Il n’est montré que cette fois et n’est gardé nulle part. Imprimez-le, enregistrez-le sur une clé et imprimez-le ailleurs, ou recopiez-le à la main ; puis ressaisissez-le d’après le papier.</translation>
    </message>
    <message>
        <source>It was sent to the printer. Fetch it now.</source>
        <translation>Il a été envoyé à l’imprimante. Allez le chercher maintenant.</translation>
    </message>
    <message>
        <source>Keep it like a passport: on paper, in another place than the computer.</source>
        <translation>Conservez-le comme un passeport : sur papier, ailleurs qu’auprès de l’ordinateur.</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>Garder l’actuel</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>Quitter pour l’instant</translation>
    </message>
    <message>
        <source>Leave without typing the code back?</source>
        <translation>Quitter sans ressaisir le code ?</translation>
    </message>
    <message>
        <source>Made on {date} and confirmed on {tested}.</source>
        <translation>Créé le {date} et confirmé le {tested}.</translation>
    </message>
    <message>
        <source>Made on {date}, but not confirmed yet: type the code back once.</source>
        <translation>Créé le {date}, mais pas encore confirmé : ressaisissez le code une fois.</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>En créer un nouveau…</translation>
    </message>
    <message>
        <source>Make the recovery kit</source>
        <translation>Créer le kit de secours</translation>
    </message>
    <message>
        <source>Nobody has tried the paper yet. You find the code here again until Likeness is locked or closed; then it is gone for good, and without the paper a new kit has to be made.</source>
        <translation>Personne n’a encore vérifié la feuille. Vous retrouverez le code ici jusqu’à ce que Likeness soit verrouillé ou fermé ; ensuite il sera perdu pour toujours et, sans la feuille, il faudra créer un nouveau kit.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Kit de secours</translation>
    </message>
    <message>
        <source>Replace the kit</source>
        <translation>Remplacer le kit</translation>
    </message>
    <message>
        <source>Replace the recovery kit?</source>
        <translation>Remplacer le kit de secours ?</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Saved as {name}. Print it, put the paper away, and remove the file.</source>
        <translation>Enregistré sous {name}. Imprimez-le, rangez le papier et supprimez le fichier.</translation>
    </message>
    <message>
        <source>Take no photo of it with a telephone: pictures go to clouds, and this one is a key.</source>
        <translation>Ne le photographiez pas avec un téléphone : les photos partent dans le nuage, et celle-ci est une clé.</translation>
    </message>
    <message>
        <source>The old page will open the vault no more. Backups written before still open with it until they are written anew.</source>
        <translation>L’ancienne feuille n’ouvrira plus le coffre. Les sauvegardes déjà écrites s’ouvrent encore avec elle jusqu’à ce qu’elles soient réécrites.</translation>
    </message>
    <message>
        <source>There is no recovery kit. If the key is lost, nothing opens the vault.</source>
        <translation>Il n’y a pas de kit de secours. Si la clé est perdue, rien n’ouvre le coffre.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Le jeter</translation>
    </message>
    <message>
        <source>Type it back…</source>
        <translation>Ressaisir le code…</translation>
    </message>
    <message>
        <source>Type the code back</source>
        <translation>Ressaisir le code</translation>
    </message>
    <message>
        <source>Whoever has it together with this computer or a backup sees everything in the vault.</source>
        <translation>Quiconque l’a, avec cet ordinateur ou une sauvegarde, voit tout ce que contient le coffre.</translation>
    </message>
    <message>
        <source>Your recovery kit</source>
        <translation>Votre kit de secours</translation>
    </message>
</context>
<context>
    <name>KitPanel</name>
    <message>
        <source>A code on paper. With it the vault opens when its key is lost: with a new computer, a broken keychain or a forgotten passphrase. Without it, nobody can help then. Two minutes now, or later in the settings.</source>
        <translation>Un code sur papier. Avec lui, le coffre s’ouvre quand sa clé est perdue : nouvel ordinateur, trousseau abîmé ou phrase secrète oubliée. Sans lui, personne ne peut alors vous aider. Deux minutes maintenant, ou plus tard dans les réglages.</translation>
    </message>
    <message>
        <source>The kit is made and tried. Keep the paper safe.</source>
        <translation>Le kit est créé et essayé. Conservez bien le papier.</translation>
    </message>
    <message>
        <source>The kit is made. Type its code back once, to be sure of the paper.</source>
        <translation>Le kit est créé. Ressaisissez une fois son code, pour être sûr de la feuille.</translation>
    </message>
</context>
<context>
    <name>LargePhoto</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The next photo</source>
        <translation>La photo suivante</translation>
    </message>
    <message>
        <source>The photo before</source>
        <translation>La photo précédente</translation>
    </message>
</context>
<context>
    <name>LedgerCard</name>
    <message>
        <source>All {count} lines are in place, signed with the key {fingerprint}.</source>
        <translation>Les {count} lignes sont toutes en place, signées avec la clé {fingerprint}.</translation>
    </message>
    <message>
        <source>Check every line</source>
        <translation>Vérifier chaque ligne</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Each line is signed and holds the fingerprint of the one before, so none can be taken out or changed unseen. It holds random numbers instead of names; the names shown here are looked up, and go with an erasure.</source>
        <translation>Chaque ligne est signée et contient l’empreinte de la précédente ; aucune ne peut donc être retirée ou modifiée sans que cela se voie. Elle contient des numéros aléatoires au lieu de noms ; les noms affichés ici sont recherchés, et disparaissent avec un effacement.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
</context>
<context>
    <name>LedgerWords</name>
    <message numerus="yes">
        <source>%n damaged file(s) were set aside</source>
        <translation>
            <numerusform>%n fichier endommagé a été mis de côté</numerusform>
            <numerusform>%n fichiers endommagés ont été mis de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be restored</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être restauré</numerusform>
            <numerusform>%n fichiers n’ont pas pu être restaurés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were erased</source>
        <translation>
            <numerusform>%n fichier a été effacé</numerusform>
            <numerusform>%n fichiers ont été effacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were handed out</source>
        <translation>
            <numerusform>%n fichier a été remis</numerusform>
            <numerusform>%n fichiers ont été remis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portrait(s) were exported</source>
        <translation>
            <numerusform>%n portrait a été exporté</numerusform>
            <numerusform>%n portraits ont été exportés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portrait(s) were generated</source>
        <translation>
            <numerusform>%n portrait a été généré</numerusform>
            <numerusform>%n portraits ont été générés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portrait(s) were retouched</source>
        <translation>
            <numerusform>%n portrait a été retouché</numerusform>
            <numerusform>%n portraits ont été retouchés</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was written</source>
        <translation>Une sauvegarde a été écrite</translation>
    </message>
    <message>
        <source>A backup was written anew, without who was erased</source>
        <translation>Une sauvegarde a été réécrite, sans les personnes effacées</translation>
    </message>
    <message>
        <source>A name was put right</source>
        <translation>Un nom a été corrigé</translation>
    </message>
    <message>
        <source>A personal model was made</source>
        <translation>Un modèle personnel a été créé</translation>
    </message>
    <message>
        <source>A recovery kit was made</source>
        <translation>Un kit de secours a été créé</translation>
    </message>
    <message>
        <source>A sitting was begun</source>
        <translation>Une séance a été commencée</translation>
    </message>
    <message>
        <source>An answer was signed</source>
        <translation>Une réponse a été signée</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <translation>Le consentement a été retiré</translation>
    </message>
    <message>
        <source>Erasing everything began</source>
        <translation>L’effacement de tout a commencé</translation>
    </message>
    <message>
        <source>Everything was erased, and proven gone</source>
        <translation>Tout a été effacé, avec preuve</translation>
    </message>
    <message>
        <source>It was accepted that something is missing</source>
        <translation>Il a été accepté que quelque chose manque</translation>
    </message>
    <message>
        <source>It was noted that this person is fictional</source>
        <translation>Il a été noté que cette personne est fictive</translation>
    </message>
    <message>
        <source>Somebody vouched that the person is there</source>
        <translation>Quelqu’un a attesté la présence de la personne</translation>
    </message>
    <message>
        <source>The key was given into other keeping</source>
        <translation>La clé a été confiée à une autre garde</translation>
    </message>
    <message>
        <source>The person showed to the camera that they are there</source>
        <translation>La personne a montré sa présence à la caméra</translation>
    </message>
    <message>
        <source>The person's key was changed</source>
        <translation>La clé de la personne a été changée</translation>
    </message>
    <message>
        <source>The recovery kit was tried</source>
        <translation>Le kit de secours a été essayé</translation>
    </message>
    <message>
        <source>The vault was made</source>
        <translation>Le coffre a été créé</translation>
    </message>
    <message>
        <source>The vault was opened with the recovery kit</source>
        <translation>Le coffre a été ouvert avec le kit de secours</translation>
    </message>
    <message>
        <source>The vault was restored from a backup</source>
        <translation>Le coffre a été restauré depuis une sauvegarde</translation>
    </message>
    <message>
        <source>The vault's key was changed</source>
        <translation>La clé du coffre a été changée</translation>
    </message>
    <message>
        <source>Work on the person's photos was begun</source>
        <translation>Le travail sur les photos de la personne a commencé</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message numerus="yes">
        <source>%n person(s) · encrypted on this computer</source>
        <translation>
            <numerusform>%n personne · chiffré sur cet ordinateur</numerusform>
            <numerusform>%n personnes · chiffré sur cet ordinateur</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Première visite ?</translation>
    </message>
    <message>
        <source>New sitting</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>Nobody here is called “{search}”.</source>
        <translation>Ici, personne ne s’appelle « {search} ».</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Rechercher par nom</translation>
    </message>
    <message>
        <source>Sittings</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Try it with a fictional person</source>
        <translation>Essayer avec une personne fictive</translation>
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
        <translation>Détails</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>How near new pictures come to {name}'s own photos</source>
        <translation>À quel point les nouvelles images approchent des photos de {name}</translation>
    </message>
    <message>
        <source>How the likeness rose while it was learned</source>
        <translation>Progression de la ressemblance pendant l’apprentissage</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>Loss {loss}</source>
        <translation>Perte {loss}</translation>
    </message>
    <message>
        <source>Measured as soon as there is something to see.</source>
        <translation>Mesurée dès qu’il y a quelque chose à voir.</translation>
    </message>
    <message>
        <source>Memory use: {tier}</source>
        <translation>Mémoire utilisée : {tier}</translation>
    </message>
    <message>
        <source>Not measured.</source>
        <translation>Non mesurée.</translation>
    </message>
    <message>
        <source>Not measured: with a base model for practice there is nothing to compare yet.</source>
        <translation>Non mesurée : avec un modèle de base d’essai, il n’y a encore rien à comparer.</translation>
    </message>
    <message>
        <source>Not measured: {name} has not agreed to comparing faces.</source>
        <translation>Non mesurée : {name} n’a pas accepté la comparaison des visages.</translation>
    </message>
    <message>
        <source>Runs on: {device}</source>
        <translation>Fonctionne sur : {device}</translation>
    </message>
    <message>
        <source>Step {step} of {of}</source>
        <translation>Étape {step} sur {of}</translation>
    </message>
    <message>
        <source>{points} of {most}</source>
        <translation>{points} sur {most}</translation>
    </message>
</context>
<context>
    <name>LockedController</name>
    <message>
        <source>The folder of the backup</source>
        <translation>Le dossier de la sauvegarde</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message numerus="yes">
        <source>%n sitting(s) are in it.</source>
        <translation>
            <numerusform>Elle contient %n séance.</numerusform>
            <numerusform>Elle contient %n séances.</numerusform>
        </translation>
    </message>
    <message>
        <source>A forgotten passphrase</source>
        <translation>Une phrase secrète oubliée</translation>
    </message>
    <message>
        <source>A vault that is here already is set aside, not removed.</source>
        <translation>Un coffre déjà présent est mis de côté, pas supprimé.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisir une phrase secrète</translation>
    </message>
    <message>
        <source>Ending what is at work first.</source>
        <translation>Fin d’abord de ce qui est en cours.</translation>
    </message>
    <message>
        <source>Enter your passphrase</source>
        <translation>Saisissez votre phrase secrète</translation>
    </message>
    <message>
        <source>Everything in the vault stays as it is.</source>
        <translation>Tout dans le coffre reste tel quel.</translation>
    </message>
    <message>
        <source>Go on removing</source>
        <translation>Poursuivre la suppression</translation>
    </message>
    <message>
        <source>How much was restored</source>
        <translation>Quantité restaurée</translation>
    </message>
    <message>
        <source>Likeness is locked</source>
        <translation>Likeness est verrouillé</translation>
    </message>
    <message>
        <source>No keychain answers</source>
        <translation>Aucun trousseau ne répond</translation>
    </message>
    <message>
        <source>Not everything is removed yet</source>
        <translation>Tout n’est pas encore supprimé</translation>
    </message>
    <message>
        <source>Open Likeness</source>
        <translation>Ouvrir Likeness</translation>
    </message>
    <message>
        <source>Open elsewhere</source>
        <translation>Ouvert ailleurs</translation>
    </message>
    <message>
        <source>Open it as it is</source>
        <translation>Ouvrir tel quel</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Ouvrir le coffre</translation>
    </message>
    <message>
        <source>Open the vault with the recovery kit</source>
        <translation>Ouvrir le coffre avec le kit de secours</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation>Ouverture du coffre</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restauration…</translation>
    </message>
    <message>
        <source>Something is missing in the vault</source>
        <translation>Il manque quelque chose dans le coffre</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The key is not here</source>
        <translation>La clé n’est pas ici</translation>
    </message>
    <message>
        <source>The recovery kit goes on working. If others may have seen it, replace it in the settings.</source>
        <translation>Le kit de secours reste valable. Si d’autres ont pu le voir, remplacez-le dans les réglages.</translation>
    </message>
    <message>
        <source>The vault does not open</source>
        <translation>Le coffre ne s’ouvre pas</translation>
    </message>
    <message>
        <source>The vault is damaged</source>
        <translation>Le coffre est endommagé</translation>
    </message>
    <message>
        <source>The vault is there again</source>
        <translation>Le coffre est de nouveau là</translation>
    </message>
    <message>
        <source>The vault that was here before lies in {folder}. It goes when everything is removed.</source>
        <translation>Le coffre qui était ici avant se trouve dans {folder}. Il disparaît quand tout est supprimé.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Use the recovery kit</source>
        <translation>Utiliser le kit de secours</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Utiliser cette phrase secrète</translation>
    </message>
    <message>
        <source>Whoever was erased elsewhere after that backup may be back: erase them again. Do not go on using the vault on the other computer.</source>
        <translation>Les personnes effacées ailleurs après cette sauvegarde sont peut-être revenues : effacez-les de nouveau. Ne continuez pas à utiliser le coffre sur l’autre ordinateur.</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Votre trousseau est verrouillé</translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <translation>{done} sur {of}</translation>
    </message>
</context>
<context>
    <name>LookGrid</name>
    <message>
        <source>Looks</source>
        <translation>Styles</translation>
    </message>
    <message>
        <source>The arrow keys move, Space chooses a look or takes it back.</source>
        <translation>Les flèches déplacent, Espace choisit un style ou le retire.</translation>
    </message>
</context>
<context>
    <name>LookMaking</name>
    <message>
        <source>A photo in other clothes</source>
        <translation>Une photo avec d’autres vêtements</translation>
    </message>
    <message>
        <source>Beige sweater</source>
        <translation>Pull beige</translation>
    </message>
    <message>
        <source>Black suit, white shirt</source>
        <translation>Costume noir, chemise blanche</translation>
    </message>
    <message>
        <source>Choose a picture for the background</source>
        <translation>Choisir une image d’arrière-plan</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Vêtements</translation>
    </message>
    <message>
        <source>Colour of the backdrop</source>
        <translation>Couleur du fond</translation>
    </message>
    <message>
        <source>Colour of the backdrop, as {example}</source>
        <translation>Couleur du fond, par exemple {example}</translation>
    </message>
    <message>
        <source>Dark sweater</source>
        <translation>Pull foncé</translation>
    </message>
    <message>
        <source>Drawn around the face of a photo</source>
        <translation>Dessiné autour du visage d’une photo</translation>
    </message>
    <message>
        <source>Face, hair and skin stay the photo's own, the clothes are drawn.</source>
        <translation>Visage, cheveux et peau restent ceux de la photo, les vêtements sont dessinés.</translation>
    </message>
    <message>
        <source>Finished as in a studio, in seconds. It stays a true photograph of {name}.</source>
        <translation>Fini comme en studio, en quelques secondes. Cela reste une vraie photographie de {name}.</translation>
    </message>
    <message>
        <source>Generated from photos, without learning</source>
        <translation>Généré d’après des photos, sans apprentissage</translation>
    </message>
    <message>
        <source>Generated with the personal model</source>
        <translation>Généré avec le modèle personnel</translation>
    </message>
    <message>
        <source>Grey blazer, black top</source>
        <translation>Blazer gris, haut noir</translation>
    </message>
    <message>
        <source>How many of each look</source>
        <translation>Nombre par style</translation>
    </message>
    <message>
        <source>How much may change</source>
        <translation>Ce qui peut changer</translation>
    </message>
    <message>
        <source>How they are made</source>
        <translation>Mode de création</translation>
    </message>
    <message>
        <source>Make a personal model</source>
        <translation>Créer un modèle personnel</translation>
    </message>
    <message>
        <source>More ways</source>
        <translation>Autres façons</translation>
    </message>
    <message>
        <source>Navy blazer, white shirt</source>
        <translation>Blazer marine, chemise blanche</translation>
    </message>
    <message>
        <source>New pictures of {name}. More are made than shown: the best stay, the rest is hidden.</source>
        <translation>De nouvelles images de {name}. Il en est fait plus qu’il n’en est montré : les meilleures restent, les autres sont masquées.</translation>
    </message>
    <message>
        <source>Retouched from a photo</source>
        <translation>Retouché d’après une photo</translation>
    </message>
    <message>
        <source>The base model here is for practice: what it draws is not yet like {name}.</source>
        <translation>Le modèle de base présent sert aux essais : ce qu’il dessine ne ressemble pas encore à {name}.</translation>
    </message>
    <message>
        <source>The base model looks at up to four photos of {name} and draws new pictures.</source>
        <translation>Le modèle de base regarde jusqu’à quatre photos de {name} et dessine de nouvelles images.</translation>
    </message>
    <message>
        <source>The face stays the photo's own, the place, the clothes and the hair are drawn.</source>
        <translation>Le visage reste celui de la photo ; le lieu, les vêtements et les cheveux sont dessinés.</translation>
    </message>
    <message>
        <source>Until you choose one, plain paper stands in for it.</source>
        <translation>Tant que vous n’en choisissez pas, du papier uni en tient lieu.</translation>
    </message>
    <message>
        <source>White coat</source>
        <translation>Blouse blanche</translation>
    </message>
    <message>
        <source>White shirt</source>
        <translation>Chemise blanche</translation>
    </message>
    <message>
        <source>Your picture is behind {name}, out of focus.</source>
        <translation>Votre image est derrière {name}, floue.</translation>
    </message>
</context>
<context>
    <name>LooksController</name>
    <message>
        <source>A colour looks like {example}.</source>
        <translation>Une couleur s’écrit ainsi : {example}.</translation>
    </message>
    <message>
        <source>A picture for the background</source>
        <translation>Une image d’arrière-plan</translation>
    </message>
</context>
<context>
    <name>LooksPage</name>
    <message>
        <source>All looks</source>
        <translation>Tous les styles</translation>
    </message>
    <message>
        <source>Another photo</source>
        <translation>Autre photo</translation>
    </message>
    <message>
        <source>Choose at least one look.</source>
        <translation>Choisissez au moins un style.</translation>
    </message>
    <message>
        <source>Choose one or more. The pictures show somebody who does not exist; at the side it is {name}.</source>
        <translation>Choisissez-en un ou plusieurs. Les images montrent quelqu’un qui n’existe pas ; à côté, c’est {name}.</translation>
    </message>
    <message>
        <source>Classic portraits</source>
        <translation>Portraits classiques</translation>
    </message>
    <message>
        <source>Company and CV</source>
        <translation>Entreprise et CV</translation>
    </message>
    <message>
        <source>For layouts</source>
        <translation>Pour la mise en page</translation>
    </message>
    <message>
        <source>Getting a photo ready…</source>
        <translation>Préparation d’une photo…</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Styles</translation>
    </message>
    <message numerus="yes">
        <source>Make %n portrait(s)</source>
        <translation>
            <numerusform>Faire %n portrait</numerusform>
            <numerusform>Faire %n portraits</numerusform>
        </translation>
    </message>
    <message>
        <source>Make portraits</source>
        <translation>Faire des portraits</translation>
    </message>
    <message>
        <source>No way to make portraits is open.</source>
        <translation>Aucune façon de faire des portraits n’est disponible.</translation>
    </message>
    <message>
        <source>Photo {number} of {count}</source>
        <translation>Photo {number} sur {count}</translation>
    </message>
    <message>
        <source>Profiles and press</source>
        <translation>Profils et presse</translation>
    </message>
    <message>
        <source>What the portraits are for</source>
        <translation>À quoi servent les portraits</translation>
    </message>
    <message>
        <source>{look} on {name}</source>
        <translation>{look} sur {name}</translation>
    </message>
</context>
<context>
    <name>MachinePanel</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Apple silicon</source>
        <translation>Puce Apple</translation>
    </message>
    <message>
        <source>How long a personal model takes is measured with a few steps before each training, and told before it goes on.</source>
        <translation>La durée de création d’un modèle personnel est mesurée sur quelques étapes avant chaque entraînement, et annoncée avant la suite.</translation>
    </message>
    <message>
        <source>Measured here: a personal model takes about {time} on this computer.</source>
        <translation>Mesuré ici : un modèle personnel prend environ {time} sur cet ordinateur.</translation>
    </message>
    <message>
        <source>NVIDIA card</source>
        <translation>Carte NVIDIA</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>free on the disk</source>
        <translation>libres sur le disque</translation>
    </message>
    <message>
        <source>graphics processor</source>
        <translation>processeur graphique</translation>
    </message>
    <message>
        <source>memory, {free} of it free now</source>
        <translation>de mémoire, dont {free} libres à présent</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>aucun trouvé</translation>
    </message>
    <message>
        <source>processor cores</source>
        <translation>cœurs de processeur</translation>
    </message>
    <message>
        <source>{model} suits it best.</source>
        <translation>{model} lui convient le mieux.</translation>
    </message>
</context>
<context>
    <name>ManyCard</name>
    <message>
        <source>Add them all</source>
        <translation>Tout ajouter</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Many files</source>
        <translation>Nombreux fichiers</translation>
    </message>
    <message>
        <source>There are {count} files in what was chosen. Eight photos of one person are enough, and looking at all of these takes long.</source>
        <translation>Votre choix contient {count} fichiers. Huit photos d’une personne suffisent, et les examiner tous prend du temps.</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Add a base model</source>
        <translation>Ajouter un modèle de base</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Ajouter des photos</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Demander le consentement</translation>
    </message>
    <message>
        <source>Confirm presence</source>
        <translation>Confirmer la présence</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on without one</source>
        <translation>Continuer sans</translation>
    </message>
    <message>
        <source>Likeness has learned what {name} looks like. The model stays in the vault and can be erased at any time.</source>
        <translation>Likeness a appris à quoi ressemble {name}. Le modèle reste dans le coffre et peut être effacé à tout moment.</translation>
    </message>
    <message>
        <source>Likeness learns from the photos what {name} looks like, on this computer. The result stays in the vault and can be erased at any time.</source>
        <translation>Likeness apprend d’après les photos à quoi ressemble {name}, sur cet ordinateur. Le résultat reste dans le coffre et peut être effacé à tout moment.</translation>
    </message>
    <message>
        <source>Likeness now learns what {name} looks like, on this computer. The result stays in the vault and can be erased at any time.</source>
        <translation>Likeness apprend maintenant à quoi ressemble {name}, sur cet ordinateur. Le résultat reste dans le coffre et peut être effacé à tout moment.</translation>
    </message>
    <message>
        <source>Likeness was learning what {name} looks like, on this computer.</source>
        <translation>Likeness apprenait à quoi ressemble {name}, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Likeness will learn what {name} looks like, as soon as the computer is free for it.</source>
        <translation>Likeness apprendra à quoi ressemble {name}, dès que l’ordinateur sera libre.</translation>
    </message>
    <message>
        <source>Look at portraits meanwhile</source>
        <translation>Regarder les portraits en attendant</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Recréer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Personal model</source>
        <translation>Modèle personnel</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Run overnight</source>
        <translation>Faire de nuit</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>The personal model is removed, and erased when you leave this page.</source>
        <translation>Le modèle personnel est retiré, et sera effacé quand vous quitterez cette page.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ModelsPanel</name>
    <message>
        <source>Add one, check it, repair it or remove it.</source>
        <translation>En ajouter un, le vérifier, le réparer ou le retirer.</translation>
    </message>
    <message>
        <source>Allow downloads of base models</source>
        <translation>Permettre de télécharger des modèles de base</translation>
    </message>
    <message>
        <source>Base model for new work</source>
        <translation>Modèle de base des nouveaux travaux</translation>
    </message>
    <message>
        <source>Base models on this computer</source>
        <translation>Modèles de base sur cet ordinateur</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Gérer…</translation>
    </message>
    <message>
        <source>Only when you ask for one, from one address, and nothing about anybody is sent. Otherwise Likeness never uses the internet.</source>
        <translation>Seulement quand vous en demandez un, depuis une seule adresse, et rien sur personne n’est envoyé. Sinon, Likeness n’utilise jamais internet.</translation>
    </message>
    <message>
        <source>Personal models that are there already keep the one they were made on.</source>
        <translation>Les modèles personnels déjà présents gardent celui à partir duquel ils ont été faits.</translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message>
        <source>A backup of today</source>
        <translation>Une sauvegarde d’aujourd’hui</translation>
    </message>
    <message>
        <source>A recovery kit on paper</source>
        <translation>Un kit de secours sur papier</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <source>Choose how the vault shall be opened there: the keychain of this computer does not go along.</source>
        <translation>Choisissez comment le coffre doit y être ouvert : le trousseau de cet ordinateur ne suit pas.</translation>
    </message>
    <message>
        <source>Choose the backup's folder, and type the code from the paper.</source>
        <translation>Choisissez le dossier de la sauvegarde et saisissez le code du papier.</translation>
    </message>
    <message>
        <source>Choose “Restore a backup” on its first page, or in Settings, Storage and keys, Backup.</source>
        <translation>Choisissez « Restaurer une sauvegarde » sur sa première page, ou dans Réglages, Stockage et clés, Sauvegarde.</translation>
    </message>
    <message>
        <source>Compare the key that signs receipts; it is the same on both: {fingerprint}</source>
        <translation>Comparez la clé qui signe les reçus ; elle est la même sur les deux : {fingerprint}</translation>
    </message>
    <message>
        <source>Here, once everything is there</source>
        <translation>Ici, une fois que tout y est</translation>
    </message>
    <message>
        <source>Install Likeness, and plug in the disk with the backup.</source>
        <translation>Installez Likeness et branchez le disque contenant la sauvegarde.</translation>
    </message>
    <message>
        <source>Made and confirmed. Take the paper along.</source>
        <translation>Créé et confirmé. Emportez le papier.</translation>
    </message>
    <message>
        <source>Made today to {folder}. Take the disk along; back up again if you go on working here.</source>
        <translation>Faite aujourd’hui dans {folder}. Emportez le disque ; sauvegardez de nouveau si vous continuez à travailler ici.</translation>
    </message>
    <message>
        <source>Made, but not confirmed yet: type the code back once.</source>
        <translation>Créé, mais pas encore confirmé : ressaisissez le code une fois.</translation>
    </message>
    <message>
        <source>Move to a new computer</source>
        <translation>Passer à un nouvel ordinateur</translation>
    </message>
    <message>
        <source>On the new computer</source>
        <translation>Sur le nouvel ordinateur</translation>
    </message>
    <message>
        <source>Open the kit…</source>
        <translation>Ouvrir le kit…</translation>
    </message>
    <message>
        <source>Remove everything…</source>
        <translation>Tout supprimer…</translation>
    </message>
    <message>
        <source>The last one is of {date}: make a new one.</source>
        <translation>La dernière est du {date} : faites-en une nouvelle.</translation>
    </message>
    <message>
        <source>The last one, of {date}, is not plugged in.</source>
        <translation>La dernière, du {date}, n’est pas branchée.</translation>
    </message>
    <message>
        <source>There is none yet. It takes a stick or another disk.</source>
        <translation>Il n’y en a pas encore. Il faut une clé ou un autre disque.</translation>
    </message>
    <message>
        <source>There is none yet. Without it nobody opens the backup.</source>
        <translation>Il n’y en a pas encore. Sans lui, personne n’ouvre la sauvegarde.</translation>
    </message>
    <message>
        <source>Two computers that both go on with the same vault would go apart. Use it on the new one only.</source>
        <translation>Deux ordinateurs qui continueraient tous deux avec le même coffre divergeraient. Utilisez-le seulement sur le nouveau.</translation>
    </message>
    <message>
        <source>With a backup and the recovery kit everything goes along, encrypted all the way. Base models are added anew there; they are not personal.</source>
        <translation>Avec une sauvegarde et le kit de secours, tout suit, chiffré de bout en bout. Les modèles de base sont à rajouter là-bas ; ils ne sont pas personnels.</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message numerus="yes">
        <source>%n file(s) wait until the person has agreed.</source>
        <translation>
            <numerusform>%n fichier attend que la personne ait consenti.</numerusform>
            <numerusform>%n fichiers attendent que la personne ait consenti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create sitting</source>
        <translation>Créer la séance</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Nom de la personne</translation>
    </message>
    <message>
        <source>That name is too long. Use at most {count} letters.</source>
        <translation>Ce nom est trop long. Utilisez au plus {count} lettres.</translation>
    </message>
    <message>
        <source>The name stays on this computer, encrypted.</source>
        <translation>Le nom reste sur cet ordinateur, chiffré.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Saisissez d’abord un nom.</translation>
    </message>
    <message>
        <source>Who is being portrayed?</source>
        <translation>De qui fait-on le portrait ?</translation>
    </message>
</context>
<context>
    <name>Need</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
</context>
<context>
    <name>NeedsCard</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Ajouter des photos</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>Demander à {name}</translation>
    </message>
    <message>
        <source>At least {needed} are needed</source>
        <translation>Il en faut au moins {needed}</translation>
    </message>
    <message>
        <source>Before it begins</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>Confirm presence</source>
        <translation>Confirmer la présence</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>So that nobody makes one of somebody else.</source>
        <translation>Pour que personne n’en fasse un de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>{name} agrees to it</source>
        <translation>{name} y consent</translation>
    </message>
    <message>
        <source>{name} has shown to be there</source>
        <translation>{name} a montré sa présence</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>A personal model is ready.</source>
        <translation>Un modèle personnel est prêt.</translation>
    </message>
    <message>
        <source>New portraits are ready to look at.</source>
        <translation>De nouveaux portraits sont prêts à être vus.</translation>
    </message>
    <message>
        <source>Retouched portraits are ready to look at.</source>
        <translation>Des portraits retouchés sont prêts à être vus.</translation>
    </message>
    <message>
        <source>The backup is finished.</source>
        <translation>La sauvegarde est terminée.</translation>
    </message>
    <message>
        <source>The base model is added.</source>
        <translation>Le modèle de base est ajouté.</translation>
    </message>
    <message>
        <source>The files are written.</source>
        <translation>Les fichiers sont écrits.</translation>
    </message>
    <message>
        <source>The work ended with a problem. Likeness says what to do next.</source>
        <translation>Le travail s’est terminé sur un problème. Likeness indique la suite à donner.</translation>
    </message>
    <message>
        <source>The work is paused and needs you. Nothing is lost.</source>
        <translation>Le travail est en pause et a besoin de vous. Rien n’est perdu.</translation>
    </message>
</context>
<context>
    <name>OfflinePill</name>
    <message>
        <source>Connections tried since the start: {count}</source>
        <translation>Connexions tentées depuis le démarrage : {count}</translation>
    </message>
    <message>
        <source>Counted by this window itself since it was opened. Long work runs in a process that cannot open a connection.</source>
        <translation>Compté par cette fenêtre elle-même depuis son ouverture. Le travail long se fait dans un processus qui ne peut ouvrir aucune connexion.</translation>
    </message>
    <message>
        <source>Offline · nothing has left this computer</source>
        <translation>Hors ligne · rien n’a quitté cet ordinateur</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>{made} are made so that you see the best {wanted}; the others are hidden.</source>
        <translation>{made} sont faits pour que vous voyiez les {wanted} meilleurs ; les autres sont masqués.</translation>
    </message>
    <message>
        <source>{made} were made for the {wanted} you asked for: {shown} shown, {hidden} hidden.</source>
        <translation>{made} faits pour les {wanted} demandés : {shown} montrés, {hidden} masqués.</translation>
    </message>
</context>
<context>
    <name>OriginalsLine</name>
    <message>
        <source>Hide them</source>
        <translation>Les masquer</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Show {folder}</source>
        <translation>Afficher {folder}</translation>
    </message>
    <message numerus="yes">
        <source>The originals still lie in %n folder(s). Likeness never touches them.</source>
        <translation>
            <numerusform>Les originaux se trouvent encore dans %n dossier. Likeness n’y touche jamais.</numerusform>
            <numerusform>Les originaux se trouvent encore dans %n dossiers. Likeness n’y touche jamais.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackRowWidget</name>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Convertir</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Réparer…</translation>
    </message>
    <message>
        <source>also converted for ONNX</source>
        <translation>aussi converti pour ONNX</translation>
    </message>
    <message>
        <source>came with Likeness, for trying out</source>
        <translation>fourni avec Likeness, pour essayer</translation>
    </message>
    <message>
        <source>licence not known</source>
        <translation>licence inconnue</translation>
    </message>
    <message>
        <source>{size}, pictures of {pixels} pixels</source>
        <translation>{size}, images de {pixels} pixels</translation>
    </message>
</context>
<context>
    <name>PackWorkPanel</name>
    <message>
        <source>Adding {name}</source>
        <translation>Ajout de {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>Vérification de {name}</translation>
    </message>
    <message>
        <source>Converting {name}</source>
        <translation>Conversion de {name}</translation>
    </message>
    <message>
        <source>Downloading {name}</source>
        <translation>Téléchargement de {name}</translation>
    </message>
    <message>
        <source>Looking at what is there</source>
        <translation>Examen de ce qui est là</translation>
    </message>
    <message>
        <source>Removing what was begun of {name}</source>
        <translation>Retrait de ce qui a été commencé de {name}</translation>
    </message>
    <message>
        <source>Removing {name}</source>
        <translation>Retrait de {name}</translation>
    </message>
    <message>
        <source>Repairing {name}</source>
        <translation>Réparation de {name}</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Taking the file apart</source>
        <translation>Décomposition du fichier</translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <translation>{done} sur {of}</translation>
    </message>
</context>
<context>
    <name>PassphraseChoice</name>
    <message>
        <source>Four or more words that do not belong together are hard to guess and easy to remember. Nobody can tell you this passphrase again; only the recovery kit opens the vault without it.</source>
        <translation>Quatre mots ou plus, sans lien entre eux, sont difficiles à deviner et faciles à retenir. Personne ne pourra vous redire cette phrase secrète ; seul le kit de secours ouvre le coffre sans elle.</translation>
    </message>
    <message>
        <source>Neither your login nor the passphrase opens it alone.</source>
        <translation>Ni votre session ni la phrase secrète ne l’ouvre seule.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>The keychain of this computer opens it when you log in. Nothing to remember.</source>
        <translation>Le trousseau de cet ordinateur l’ouvre quand vous ouvrez votre session. Rien à retenir.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>With a passphrase</source>
        <translation>Avec une phrase secrète</translation>
    </message>
    <message>
        <source>With both</source>
        <translation>Avec les deux</translation>
    </message>
    <message>
        <source>With my login</source>
        <translation>Avec ma session</translation>
    </message>
    <message>
        <source>You type it whenever Likeness is opened. For computers that others use under your login, or without a keychain.</source>
        <translation>Vous la saisissez chaque fois que Likeness s’ouvre. Pour les ordinateurs que d’autres utilisent dans votre session, ou sans trousseau.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Masquer la phrase secrète</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Afficher la phrase secrète</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Plus récentes</translation>
    </message>
    <message>
        <source>Nobody here is called “{search}”.</source>
        <translation>Ici, personne ne s’appelle « {search} ».</translation>
    </message>
    <message>
        <source>Nothing is held about anybody.</source>
        <translation>Rien n’est conservé sur qui que ce soit.</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Plus anciennes</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Rechercher par nom</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Choose a face. The photos of the others are taken out, and you can undo that.</source>
        <translation>Choisissez un visage. Les photos des autres sont retirées, et vous pouvez l’annuler.</translation>
    </message>
    <message numerus="yes">
        <source>These photos show %n people. Whose portraits will these be?</source>
        <translation>
            <numerusform>Ces photos montrent %n personne. De qui seront les portraits ?</numerusform>
            <numerusform>Ces photos montrent %n personnes. De qui seront les portraits ?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Age in years</source>
        <translation>Âge en années</translation>
    </message>
    <message>
        <source>Name of the parent or guardian who decides with them</source>
        <translation>Nom du parent ou du représentant légal qui décide avec la personne</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Nom de la personne</translation>
    </message>
</context>
<context>
    <name>PersonData</name>
    <message numerus="yes">
        <source>%n file(s) could not be read and are not in it.</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être lu et n’y figure pas.</numerusform>
            <numerusform>%n fichiers n’ont pas pu être lus et n’y figurent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change consent</source>
        <translation>Modifier le consentement</translation>
    </message>
    <message>
        <source>Consent receipt</source>
        <translation>Reçu de consentement</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Tout effacer…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Give all data</source>
        <translation>Remettre toutes les données</translation>
    </message>
    <message>
        <source>Give {name} all data</source>
        <translation>Remettre toutes ses données à {name}</translation>
    </message>
    <message>
        <source>Hide the ledger</source>
        <translation>Masquer le registre</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No consent yet</source>
        <translation>Pas encore consenti</translation>
    </message>
    <message>
        <source>One file with everything that is kept, in common formats.</source>
        <translation>Un seul fichier avec tout ce qui est conservé, en formats courants.</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Enregistrer le reçu</translation>
    </message>
    <message>
        <source>Show the ledger</source>
        <translation>Afficher le registre</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The file was saved.</source>
        <translation>Le fichier a été enregistré.</translation>
    </message>
    <message>
        <source>Writing a copy of all data</source>
        <translation>Écriture d’une copie de toutes les données</translation>
    </message>
    <message>
        <source>Writing: {done} of {of} files.</source>
        <translation>Écriture : {done} fichiers sur {of}.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Written. It is not encrypted: hand it over, then delete it here.</source>
        <translation>Écrit. Il n’est pas chiffré : remettez-le, puis supprimez-le ici.</translation>
    </message>
    <message>
        <source>agreed to no more; goes with the next sweep</source>
        <translation>n’est plus consenti ; disparaît au prochain nettoyage</translation>
    </message>
    <message>
        <source>for {purposes}</source>
        <translation>pour {purposes}</translation>
    </message>
    <message>
        <source>never answered; the sitting erases itself</source>
        <translation>jamais répondu ; la séance s’efface d’elle-même</translation>
    </message>
    <message>
        <source>nothing at the moment</source>
        <translation>rien en ce moment</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>signed {date} · agrees to {purposes}</source>
        <translation>signé le {date} · consent à {purposes}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>jusqu’au {date}</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message numerus="yes">
        <source>Consent: %n day(s) left</source>
        <translation>
            <numerusform>Consentement : %n jour restant</numerusform>
            <numerusform>Consentement : %n jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Aucun consentement</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>Aucune image</translation>
    </message>
</context>
<context>
    <name>PhonePanel</name>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>From a phone or card</source>
        <translation>D’un téléphone ou d’une carte</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>No phone or card is to be seen yet.</source>
        <translation>Aucun téléphone ni carte n’est encore visible.</translation>
    </message>
    <message>
        <source>Opens it to choose a folder.</source>
        <translation>L’ouvre pour choisir un dossier.</translation>
    </message>
    <message>
        <source>Opens its photos.</source>
        <translation>Ouvre ses photos.</translation>
    </message>
    <message>
        <source>Plug the phone in with its cable, unlock it, and allow access to its photos when it asks. A memory card goes into the card reader.</source>
        <translation>Branchez le téléphone avec son câble, déverrouillez-le et autorisez l’accès à ses photos quand il le demande. Une carte mémoire va dans le lecteur de cartes.</translation>
    </message>
</context>
<context>
    <name>PhotoCardWidget</name>
    <message>
        <source>Photo {number}: {verdict}</source>
        <translation>Photo {number} : {verdict}</translation>
    </message>
    <message>
        <source>Take out photo {number}</source>
        <translation>Retirer la photo {number}</translation>
    </message>
    <message>
        <source>Take this photo out</source>
        <translation>Retirer cette photo</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>The arrow keys move, Enter shows a photo larger, Delete takes it out.</source>
        <translation>Les flèches déplacent, Entrée agrandit une photo, Suppr la retire.</translation>
    </message>
</context>
<context>
    <name>PhotoWords</name>
    <message>
        <source>A film</source>
        <translation>Un film</translation>
    </message>
    <message>
        <source>A little soft</source>
        <translation>Un peu floue</translation>
    </message>
    <message>
        <source>A moving picture</source>
        <translation>Une image animée</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Another archive</source>
        <translation>Une autre archive</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Une autre personne</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Floue</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>Fichier endommagé</translation>
    </message>
    <message>
        <source>Dark glasses</source>
        <translation>Lunettes sombres</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>Fichier vide</translation>
    </message>
    <message>
        <source>Eyes closed</source>
        <translation>Yeux fermés</translation>
    </message>
    <message>
        <source>Eyes nearly closed</source>
        <translation>Yeux presque fermés</translation>
    </message>
    <message>
        <source>Face cut off</source>
        <translation>Visage coupé</translation>
    </message>
    <message>
        <source>Face is small</source>
        <translation>Petit visage</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bonne</translation>
    </message>
    <message>
        <source>Half in shadow</source>
        <translation>À moitié dans l’ombre</translation>
    </message>
    <message>
        <source>Head cut off</source>
        <translation>Tête coupée</translation>
    </message>
    <message>
        <source>Head tilted</source>
        <translation>Tête penchée</translation>
    </message>
    <message>
        <source>Head tipped back</source>
        <translation>Tête en arrière</translation>
    </message>
    <message>
        <source>Lies on its side</source>
        <translation>Couchée sur le côté</translation>
    </message>
    <message>
        <source>Looks down</source>
        <translation>Regard baissé</translation>
    </message>
    <message>
        <source>Lost detail</source>
        <translation>Détails perdus</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>Presque identique</translation>
    </message>
    <message>
        <source>No face found</source>
        <translation>Aucun visage trouvé</translation>
    </message>
    <message>
        <source>Not a picture</source>
        <translation>Pas une image</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>N’est plus là</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>Mot de passe requis</translation>
    </message>
    <message>
        <source>Rather dark</source>
        <translation>Plutôt sombre</translation>
    </message>
    <message>
        <source>Reflection on the eyes</source>
        <translation>Reflet sur les yeux</translation>
    </message>
    <message>
        <source>Several people</source>
        <translation>Plusieurs personnes</translation>
    </message>
    <message>
        <source>Somebody else in it</source>
        <translation>Quelqu’un d’autre dessus</translation>
    </message>
    <message>
        <source>Strong colour of light</source>
        <translation>Lumière très colorée</translation>
    </message>
    <message>
        <source>Too bright</source>
        <translation>Trop claire</translation>
    </message>
    <message>
        <source>Too dark</source>
        <translation>Trop sombre</translation>
    </message>
    <message>
        <source>Too far away</source>
        <translation>Trop loin</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Détournée</translation>
    </message>
    <message>
        <source>Turned far aside</source>
        <translation>Tournée très de côté</translation>
    </message>
    <message>
        <source>Very bright spots</source>
        <translation>Taches très claires</translation>
    </message>
</context>
<context>
    <name>PhotosController</name>
    <message>
        <source>Choose a folder with photos</source>
        <translation>Choisir un dossier de photos</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Choisir des photos</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out. Erased for good when you leave this page</source>
        <translation>
            <numerusform>%n retirée. Effacée pour de bon quand vous quittez cette page</numerusform>
            <numerusform>%n retirées. Effacées pour de bon quand vous quittez cette page</numerusform>
        </translation>
    </message>
    <message>
        <source>A varied set. Better still: {things}</source>
        <translation>Un ensemble varié. Mieux encore : {things}</translation>
    </message>
    <message>
        <source>Add from files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>All of them are good.</source>
        <translation>Elles sont toutes bonnes.</translation>
    </message>
    <message>
        <source>Choose first whose portraits these will be</source>
        <translation>Choisissez d’abord de qui seront les portraits</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Eight good ones are enough. Varied is better than many.</source>
        <translation>Huit bonnes suffisent. Mieux vaut varié que nombreux.</translation>
    </message>
    <message>
        <source>From a phone or card</source>
        <translation>D’un téléphone ou d’une carte</translation>
    </message>
    <message numerus="yes">
        <source>Location and camera details were removed from %n photo(s).</source>
        <translation>
            <numerusform>Le lieu et les détails de l’appareil ont été retirés de %n photo.</numerusform>
            <numerusform>Le lieu et les détails de l’appareil ont été retirés de %n photos.</numerusform>
        </translation>
    </message>
    <message>
        <source>One photo is enough for retouched portraits</source>
        <translation>Une photo suffit pour des portraits retouchés</translation>
    </message>
    <message>
        <source>Photo {number} of {count}</source>
        <translation>Photo {number} sur {count}</translation>
    </message>
    <message>
        <source>Photo {number}: {sentence}</source>
        <translation>Photo {number} : {sentence}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message numerus="yes">
        <source>Put back (%n)</source>
        <translation>
            <numerusform>Remettre (%n)</numerusform>
            <numerusform>Remettre (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts back the photo that was taken out last.</source>
        <translation>Remet la photo retirée en dernier.</translation>
    </message>
    <message>
        <source>Still missing: {things}</source>
        <translation>Il manque encore : {things}</translation>
    </message>
    <message>
        <source>Still missing: {things} and {more} more</source>
        <translation>Il manque encore : {things} et {more} de plus</translation>
    </message>
    <message>
        <source>{counted} · enough for a personal model; more make it better</source>
        <translation>{counted} · assez pour un modèle personnel ; davantage l’améliore</translation>
    </message>
    <message numerus="yes">
        <source>{counted} · enough for retouched portraits; a personal model needs %n</source>
        <translation>
            <numerusform>{counted} · assez pour des portraits retouchés ; un modèle personnel en demande %n</numerusform>
            <numerusform>{counted} · assez pour des portraits retouchés ; un modèle personnel en demande %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {wanted}</source>
        <translation>{count} sur {wanted}</translation>
    </message>
    <message>
        <source>{good} good, {others} could be better. Choose one to read why.</source>
        <translation>{good} bonnes, {others} à améliorer. Choisissez-en une pour lire pourquoi.</translation>
    </message>
    <message>
        <source>{taken} of {wanted} photos</source>
        <translation>{taken} photos sur {wanted}</translation>
    </message>
</context>
<context>
    <name>PlacePanel</name>
    <message>
        <source>Choose another folder or disk…</source>
        <translation>Choisir un autre dossier ou disque…</translation>
    </message>
    <message>
        <source>Photos, portraits and personal models lie there encrypted: without the key nobody can look at them, also not whoever takes the disk. Base models, which show nobody, lie beside them in the open.</source>
        <translation>Photos, portraits et modèles personnels s’y trouvent chiffrés : sans la clé, personne ne peut les regarder, pas même qui emporte le disque. Les modèles de base, qui ne montrent personne, sont à côté, non chiffrés.</translation>
    </message>
    <message>
        <source>The window opens anew in the folder that you choose.</source>
        <translation>La fenêtre se rouvre dans le dossier que vous choisissez.</translation>
    </message>
</context>
<context>
    <name>PresenceCard</name>
    <message>
        <source>A model of a face is made only of somebody who is there and wants it. Vouch for it, or let the camera ask for two or three small movements.</source>
        <translation>Un modèle d’un visage n’est fait que d’une personne présente et qui le veut. Attestez-le, ou laissez la caméra demander deux ou trois petits mouvements.</translation>
    </message>
    <message>
        <source>Before a personal model is made</source>
        <translation>Avant de créer un modèle personnel</translation>
    </message>
    <message>
        <source>It was shown before, but does not count any more: consent was given anew, or photos of another face came in. Please do it again.</source>
        <translation>La présence a déjà été montrée, mais ne compte plus : le consentement a été redonné, ou des photos d’un autre visage sont arrivées. Veuillez recommencer.</translation>
    </message>
    <message>
        <source>Let the camera check</source>
        <translation>Vérifier par la caméra</translation>
    </message>
    <message>
        <source>Stop the camera</source>
        <translation>Arrêter la caméra</translation>
    </message>
    <message>
        <source>Switching the camera on…</source>
        <translation>Allumage de la caméra…</translation>
    </message>
    <message>
        <source>The person showed to the camera on {date} that they are there.</source>
        <translation>La personne a montré sa présence à la caméra le {date}.</translation>
    </message>
    <message>
        <source>This is the person, here in front of me</source>
        <translation>C’est bien la personne, ici devant moi</translation>
    </message>
    <message>
        <source>This person is fictional; nobody has to be there.</source>
        <translation>Cette personne est fictive ; personne n’a besoin d’être présent.</translation>
    </message>
    <message>
        <source>Your name, as the one who runs this sitting</source>
        <translation>Votre nom, comme responsable de cette séance</translation>
    </message>
    <message>
        <source>{name} vouched on {date} that the person was there.</source>
        <translation>{name} a attesté le {date} la présence de la personne.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Photo {number} of {wanted}</source>
        <translation>Photo {number} sur {wanted}</translation>
    </message>
    <message>
        <source>Waiting for the camera</source>
        <translation>En attente de la caméra</translation>
    </message>
</context>
<context>
    <name>PrivacyController</name>
    <message>
        <source>Save a copy of all data</source>
        <translation>Enregistrer une copie de toutes les données</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>What this computer holds, about whom, until when.</source>
        <translation>Ce que cet ordinateur conserve, sur qui, et jusqu’à quand.</translation>
    </message>
</context>
<context>
    <name>ProofBench</name>
    <message>
        <source>Adjust by hand</source>
        <translation>Ajuster à la main</translation>
    </message>
    <message>
        <source>Comparison with the photo</source>
        <translation>Comparaison avec la photo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Less near</source>
        <translation>Moins près</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Plus près</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Réafficher</translation>
    </message>
    <message>
        <source>Show at 100 % (1), all of it (0)</source>
        <translation>Afficher à 100 % (1), en entier (0)</translation>
    </message>
    <message>
        <source>Show at 100 %, now {percent}</source>
        <translation>Afficher à 100 %, actuellement {percent}</translation>
    </message>
</context>
<context>
    <name>ProofGrid</name>
    <message>
        <source>Hide them again</source>
        <translation>Les masquer à nouveau</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>Portraits</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>The arrow keys move, Space keeps a portrait, X hides it, Delete puts it into the bin.</source>
        <translation>Les flèches déplacent, Espace garde un portrait, X le masque, Suppr le met à la corbeille.</translation>
    </message>
</context>
<context>
    <name>ProofWords</name>
    <message>
        <source>A second face</source>
        <translation>Un second visage</translation>
    </message>
    <message>
        <source>Best likeness first. Space keeps, X hides. Kept: {count}</source>
        <translation>Meilleure ressemblance d’abord. Espace garde, X masque. Gardés : {count}</translation>
    </message>
    <message>
        <source>Changed too much</source>
        <translation>Trop modifié</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>Composite</translation>
    </message>
    <message>
        <source>Copy of a photo</source>
        <translation>Copie d’une photo</translation>
    </message>
    <message>
        <source>Eyes closed</source>
        <translation>Yeux fermés</translation>
    </message>
    <message>
        <source>Eyes do not match</source>
        <translation>Yeux mal assortis</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Généré</translation>
    </message>
    <message>
        <source>Generated picture</source>
        <translation>Image générée</translation>
    </message>
    <message>
        <source>Head cut off</source>
        <translation>Tête coupée</translation>
    </message>
    <message>
        <source>Hidden by you</source>
        <translation>Masqué par vous</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Likeness not measured</source>
        <translation>Ressemblance non mesurée</translation>
    </message>
    <message>
        <source>Likeness {points}</source>
        <translation>Ressemblance {points}</translation>
    </message>
    <message>
        <source>Likeness {points}: not yet like {name}</source>
        <translation>Ressemblance {points} : pas encore comme {name}</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>Presque identique</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Aucun visage</translation>
    </message>
    <message>
        <source>Not yet like {name}</source>
        <translation>Pas encore comme {name}</translation>
    </message>
    <message>
        <source>Other skin tone</source>
        <translation>Autre teint</translation>
    </message>
    <message>
        <source>Others are better</source>
        <translation>D’autres sont meilleurs</translation>
    </message>
    <message>
        <source>Painted skin</source>
        <translation>Peau peinte</translation>
    </message>
    <message>
        <source>Photo with drawn parts</source>
        <translation>Photo avec des parties dessinées</translation>
    </message>
    <message>
        <source>Portrait {number} of {count}, {look}</source>
        <translation>Portrait {number} sur {count}, {look}</translation>
    </message>
    <message>
        <source>Retouched</source>
        <translation>Retouché</translation>
    </message>
    <message>
        <source>Retouched photo</source>
        <translation>Photo retouchée</translation>
    </message>
    <message>
        <source>This portrait is not yet like {name}.</source>
        <translation>Ce portrait n’est pas encore comme {name}.</translation>
    </message>
    <message>
        <source>You hid this portrait.</source>
        <translation>Vous avez masqué ce portrait.</translation>
    </message>
    <message>
        <source>{count} hidden</source>
        <translation>{count} masqués</translation>
    </message>
    <message>
        <source>{count} hidden: not enough like {name}</source>
        <translation>{count} masqués : pas assez comme {name}</translation>
    </message>
</context>
<context>
    <name>ProofsPage</name>
    <message>
        <source>All looks</source>
        <translation>Tous les styles</translation>
    </message>
    <message>
        <source>All ways</source>
        <translation>Tous les modes</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Livrer</translation>
    </message>
    <message numerus="yes">
        <source>Deliver %n portrait(s)</source>
        <translation>
            <numerusform>Livrer %n portrait</numerusform>
            <numerusform>Livrer %n portraits</numerusform>
        </translation>
    </message>
    <message>
        <source>How they were made</source>
        <translation>Comment ils ont été faits</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Make more</source>
        <translation>En faire plus</translation>
    </message>
    <message numerus="yes">
        <source>Making %n portrait(s)</source>
        <translation>
            <numerusform>%n portrait en cours</numerusform>
            <numerusform>%n portraits en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Making portraits: %n more to come</source>
        <translation>
            <numerusform>Création des portraits : encore %n à venir</numerusform>
            <numerusform>Création des portraits : encore %n à venir</numerusform>
        </translation>
    </message>
    <message>
        <source>None is good enough to be shown. Look at the hidden ones, or make more.</source>
        <translation>Aucun n’est assez bon pour être montré. Regardez ceux qui sont masqués, ou faites-en d’autres.</translation>
    </message>
    <message>
        <source>None is kept yet: all that are shown would be delivered.</source>
        <translation>Aucun n’est encore gardé : tous ceux affichés seraient livrés.</translation>
    </message>
    <message>
        <source>None is of this look and this kind.</source>
        <translation>Aucun n’est de ce style et de ce type.</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>Épreuves</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The portrait is in the bin, and can be had back from there.</source>
        <translation>Le portrait est dans la corbeille, et peut y être récupéré.</translation>
    </message>
    <message>
        <source>There are no portraits yet. Choose a look to make some.</source>
        <translation>Il n’y a pas encore de portrait. Choisissez un style pour en faire.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Waiting until other work of this computer is done</source>
        <translation>En attente de la fin d’un autre travail de cet ordinateur</translation>
    </message>
    <message>
        <source>{name} has not agreed to exporting.</source>
        <translation>{name} n’a pas consenti à l’exportation.</translation>
    </message>
    <message>
        <source>{words}, done about {time}</source>
        <translation>{words}, fin vers {time}</translation>
    </message>
</context>
<context>
    <name>PurposeWords</name>
    <message numerus="yes">
        <source>%n discarded portrait(s)</source>
        <translation>
            <numerusform>%n portrait écarté</numerusform>
            <numerusform>%n portraits écartés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n generated portrait(s)</source>
        <translation>
            <numerusform>%n portrait généré</numerusform>
            <numerusform>%n portraits générés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-finished personal model(s)</source>
        <translation>
            <numerusform>%n modèle personnel à moitié terminé</numerusform>
            <numerusform>%n modèles personnels à moitié terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) of the face</source>
        <translation>
            <numerusform>%n mesure du visage</numerusform>
            <numerusform>%n mesures du visage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outline(s) of the person in a photo</source>
        <translation>
            <numerusform>%n contour de la personne sur une photo</numerusform>
            <numerusform>%n contours de la personne sur une photo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personal model(s)</source>
        <translation>
            <numerusform>%n modèle personnel</numerusform>
            <numerusform>%n modèles personnels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portrait(s)</source>
        <translation>
            <numerusform>%n portrait</numerusform>
            <numerusform>%n portraits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n small picture(s)</source>
        <translation>
            <numerusform>%n petite image</numerusform>
            <numerusform>%n petites images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished job(s)</source>
        <translation>
            <numerusform>%n tâche inachevée</numerusform>
            <numerusform>%n tâches inachevées</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed, until {date}</source>
        <translation>Consenti, jusqu’au {date}</translation>
    </message>
    <message>
        <source>Ended on {date}</source>
        <translation>Terminé le {date}</translation>
    </message>
    <message>
        <source>Not agreed to</source>
        <translation>Non consenti</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Without it: every portrait is one of your own photos, finished.</source>
        <translation>Sans cela : chaque portrait est une de vos propres photos, finie.</translation>
    </message>
    <message>
        <source>Without it: no photos are taken in, and no portrait can be made.</source>
        <translation>Sans cela : aucune photo n’est prise en charge, et aucun portrait ne peut être fait.</translation>
    </message>
    <message>
        <source>Without it: nobody checks by numbers whether a portrait looks like you.</source>
        <translation>Sans cela : personne ne vérifie par des chiffres si un portrait vous ressemble.</translation>
    </message>
    <message>
        <source>Without it: nobody else is shown your portraits. Nothing else changes.</source>
        <translation>Sans cela : vos portraits ne sont montrés à personne d’autre. Rien d’autre ne change.</translation>
    </message>
    <message>
        <source>Without it: photos and portraits are erased sooner.</source>
        <translation>Sans cela : photos et portraits sont effacés plus tôt.</translation>
    </message>
    <message>
        <source>Without it: photos are erased after {photos} days and portraits after {portraits}.</source>
        <translation>Sans cela : les photos sont effacées après {photos} jours et les portraits après {portraits}.</translation>
    </message>
    <message>
        <source>Without it: portraits can be looked at here, but not taken along.</source>
        <translation>Sans cela : les portraits peuvent être regardés ici, mais pas emportés.</translation>
    </message>
    <message>
        <source>Without it: retouched portraits are made all the same.</source>
        <translation>Sans cela : des portraits retouchés sont faits quand même.</translation>
    </message>
    <message>
        <source>exporting</source>
        <translation>l’exportation</translation>
    </message>
    <message>
        <source>generating portraits</source>
        <translation>la génération de portraits</translation>
    </message>
    <message>
        <source>measuring likeness</source>
        <translation>la mesure de la ressemblance</translation>
    </message>
    <message>
        <source>retouching</source>
        <translation>la retouche</translation>
    </message>
    <message>
        <source>showing as examples</source>
        <translation>la présentation comme exemples</translation>
    </message>
    <message>
        <source>the next visit</source>
        <translation>la prochaine visite</translation>
    </message>
    <message>
        <source>the personal model</source>
        <translation>le modèle personnel</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>jusqu’au {date}</translation>
    </message>
</context>
<context>
    <name>PurposesCard</name>
    <message>
        <source>Agreed to already. It can be withdrawn on the page before.</source>
        <translation>Déjà accepté. Peut être retiré à la page précédente.</translation>
    </message>
    <message>
        <source>All for retouched portraits</source>
        <translation>Tout pour des portraits retouchés</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Each answer counts by itself, and only with the signature below.</source>
        <translation>Chaque réponse compte séparément, et seulement avec la signature ci-dessous.</translation>
    </message>
    <message>
        <source>Not for people under 18.</source>
        <translation>Pas pour les moins de 18 ans.</translation>
    </message>
    <message>
        <source>Turns on what a personal model and generated portraits need as well.</source>
        <translation>Active aussi ce qu’il faut pour un modèle personnel et des portraits générés.</translation>
    </message>
    <message>
        <source>Turns on what retouched portraits need. It counts only once it is signed.</source>
        <translation>Active ce qu’il faut pour des portraits retouchés. Cela ne compte qu’une fois signé.</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>Ce qui est permis</translation>
    </message>
    <message>
        <source>… and a personal model</source>
        <translation>… et un modèle personnel</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>As a page to print, a page for a browser, or a file for programs.</source>
        <translation>En page à imprimer, en page pour navigateur ou en fichier pour des programmes.</translation>
    </message>
    <message>
        <source>Correct the name</source>
        <translation>Corriger le nom</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Nom de la personne</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Enregistrer le reçu</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>Enregistrer le nom</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Signature of {name}</source>
        <translation>Signature de {name}</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>The receipt was saved.</source>
        <translation>Le reçu a été enregistré.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>{name}, parent or guardian</source>
        <translation>{name}, parent ou tuteur</translation>
    </message>
</context>
<context>
    <name>RecordsCard</name>
    <message>
        <source>A backup was lost or stolen</source>
        <translation>Une sauvegarde a été perdue ou volée</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Earlier erasures</source>
        <translation>Effacements antérieurs</translation>
    </message>
    <message>
        <source>Exported files got into other hands</source>
        <translation>Des fichiers exportés sont tombés en d’autres mains</translation>
    </message>
    <message>
        <source>Nobody was erased here yet.</source>
        <translation>Personne n’a encore été effacé ici.</translation>
    </message>
    <message>
        <source>Put people's names into the file as well</source>
        <translation>Mettre aussi les noms des personnes dans le fichier</translation>
    </message>
    <message>
        <source>Records for the owner</source>
        <translation>Documents pour le propriétaire</translation>
    </message>
    <message>
        <source>Register of processing</source>
        <translation>Registre des traitements</translation>
    </message>
    <message>
        <source>Save the register</source>
        <translation>Enregistrer le registre</translation>
    </message>
    <message>
        <source>Somebody used it while it was open</source>
        <translation>Quelqu’un s’en est servi pendant qu’il était ouvert</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Un incident est survenu</translation>
    </message>
    <message>
        <source>The computer was lost or stolen</source>
        <translation>L’ordinateur a été perdu ou volé</translation>
    </message>
    <message>
        <source>The file was saved.</source>
        <translation>Le fichier a été enregistré.</translation>
    </message>
    <message>
        <source>What is done with whose data and why, made from the vault as it is now (GDPR 30). It names nobody but the owner.</source>
        <translation>Ce qui est fait, avec les données de qui et pourquoi, établi d’après le coffre tel qu’il est (RGPD, art. 30). Seul le propriétaire y est nommé.</translation>
    </message>
    <message>
        <source>Writes down what it means for whom, and by when the authority may have to be told: 72 hours from now (GDPR 33).</source>
        <translation>Note ce que cela signifie et pour qui, et jusqu’à quand l’autorité doit éventuellement être prévenue : 72 heures à partir de maintenant (RGPD, art. 33).</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>Choose the folder…</source>
        <translation>Choisir le dossier…</translation>
    </message>
    <message>
        <source>Fourteen groups from the printed page. Or hold its QR code to a scanner.</source>
        <translation>Quatorze groupes de la page imprimée. Ou présentez son code QR à un lecteur.</translation>
    </message>
    <message>
        <source>How it shall be opened from now on</source>
        <translation>Comment l’ouvrir désormais</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>Aucun dossier choisi</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>La sauvegarde</translation>
    </message>
    <message>
        <source>The code of the recovery kit</source>
        <translation>Le code du kit de secours</translation>
    </message>
    <message>
        <source>The vault gets a fresh key.</source>
        <translation>Le coffre reçoit une nouvelle clé.</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>Nothing was photographed, measured or made. All that is kept is the name that was typed. Erase this sitting, and that is gone as well. If it is left as it is, it erases itself after a few days.</source>
        <translation>Rien n’a été photographié, mesuré ni réalisé. Seul le nom saisi est conservé. Effacez cette séance, et il disparaît aussi. Si vous la laissez telle quelle, elle s’efface d’elle-même après quelques jours.</translation>
    </message>
    <message>
        <source>That is fine</source>
        <translation>C’est tout à fait acceptable</translation>
    </message>
</context>
<context>
    <name>RefusedList</name>
    <message numerus="yes">
        <source>%n file(s) not added</source>
        <translation>
            <numerusform>%n fichier non ajouté</numerusform>
            <numerusform>%n fichiers non ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>Add it anyway</source>
        <translation>Ajouter quand même</translation>
    </message>
    <message>
        <source>Add {name} anyway</source>
        <translation>Ajouter {name} quand même</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Hide why</source>
        <translation>Masquer la raison</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>En afficher %n de plus</numerusform>
            <numerusform>En afficher %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Voir la raison</translation>
    </message>
</context>
<context>
    <name>SayingPanel</name>
    <message>
        <source>A person looked at it and kept it.</source>
        <translation>Une personne l’a regardée et gardée.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permis</translation>
    </message>
    <message>
        <source>Always marked</source>
        <translation>Toujours marqué</translation>
    </message>
    <message>
        <source>As advised</source>
        <translation>Comme conseillé</translation>
    </message>
    <message>
        <source>Choose a portrait and where it goes.</source>
        <translation>Choisissez un portrait et sa destination.</translation>
    </message>
    <message>
        <source>Drawn with the base model {model}.</source>
        <translation>Dessiné avec le modèle de base {model}.</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Generated portrait</source>
        <translation>Portrait généré</translation>
    </message>
    <message>
        <source>How a picture was made always stands in its file; that cannot be switched off. These can:</source>
        <translation>La façon dont une image a été faite figure toujours dans son fichier ; cela ne peut pas être désactivé. Ceci, oui :</translation>
    </message>
    <message>
        <source>Made on {date} with {software}.</source>
        <translation>Fait le {date} avec {software}.</translation>
    </message>
    <message>
        <source>No name, no place in the file.</source>
        <translation>Aucun nom, aucun lieu dans le fichier.</translation>
    </message>
    <message>
        <source>No training of AI with it</source>
        <translation>Pas d’entraînement d’IA avec</translation>
    </message>
    <message>
        <source>No use as data at all</source>
        <translation>Aucune utilisation comme données</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Rien de choisi pour l’instant</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Photographie</translation>
    </message>
    <message>
        <source>Photograph with another background</source>
        <translation>Photographie avec un autre fond</translation>
    </message>
    <message>
        <source>Photograph with generated parts</source>
        <translation>Photographie avec des parties générées</translation>
    </message>
    <message>
        <source>Put the person's name into the file</source>
        <translation>Mettre le nom de la personne dans le fichier</translation>
    </message>
    <message>
        <source>Retouched photograph</source>
        <translation>Photographie retouchée</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Sizes for sites that ask for one type keep it, and so do documents.</source>
        <translation>Les formats pour des sites qui demandent un type précis le gardent, les documents aussi.</translation>
    </message>
    <message>
        <source>The file will say that it shows {name}.</source>
        <translation>Le fichier indiquera qu’il montre {name}.</translation>
    </message>
    <message>
        <source>The person's own photo, only cropped and sized.</source>
        <translation>La photo de la personne, seulement recadrée et mise à la taille.</translation>
    </message>
    <message>
        <source>The person's own photo; what was behind them was replaced.</source>
        <translation>La photo de la personne ; ce qui se trouvait derrière elle a été remplacé.</translation>
    </message>
    <message>
        <source>Use by AI companies</source>
        <translation>Usage par des entreprises d’IA</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Ce que dit le fichier</translation>
    </message>
    <message>
        <source>with this computer's own certificate (Content Credentials). Viewers show it as valid, “signer not on the trust list”.</source>
        <translation>avec le certificat de cet ordinateur (Content Credentials). Les visionneuses l’affichent comme valable, « signataire absent de la liste de confiance ».</translation>
    </message>
</context>
<context>
    <name>SealPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <translation>Choisir où enregistrer…</translation>
    </message>
    <message>
        <source>It opens with the free program age, on any computer; Likeness is not needed for it.</source>
        <translation>Il s’ouvre avec le programme gratuit age, sur n’importe quel ordinateur ; Likeness n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>One encrypted file</source>
        <translation>Un seul fichier chiffré</translation>
    </message>
    <message>
        <source>Only the code on your recovery kit opens this file.</source>
        <translation>Seul le code de votre kit de secours ouvre ce fichier.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Several words that do not belong together are hard to guess. Tell them to the other person by another way than the file. Without them nobody opens it.</source>
        <translation>Plusieurs mots sans lien entre eux sont difficiles à deviner. Communiquez-les à l’autre personne par une autre voie que le fichier. Sans eux, personne ne l’ouvre.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>With a passphrase</source>
        <translation>Avec une phrase secrète</translation>
    </message>
    <message>
        <source>With my recovery kit</source>
        <translation>Avec mon kit de secours</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Annuler : {what}</translation>
    </message>
</context>
<context>
    <name>SettingSections</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Rubriques des réglages</translation>
    </message>
</context>
<context>
    <name>SettingStep</name>
    <message>
        <source>Done: {what}</source>
        <translation>Fait : {what}</translation>
    </message>
</context>
<context>
    <name>SettingsController</name>
    <message>
        <source>The folder of the backup</source>
        <translation>Le dossier de la sauvegarde</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>Base models</source>
        <translation>Modèles de base</translation>
    </message>
    <message>
        <source>Camera and printing</source>
        <translation>Appareil photo et impression</translation>
    </message>
    <message>
        <source>Consent pages</source>
        <translation>Pages de consentement</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Every change counts at once and can be undone.</source>
        <translation>Chaque changement compte aussitôt et peut être annulé.</translation>
    </message>
    <message>
        <source>How long things are kept</source>
        <translation>Durées de conservation</translation>
    </message>
    <message>
        <source>Photo booth</source>
        <translation>Cabine photo</translation>
    </message>
    <message>
        <source>Remove everything…</source>
        <translation>Tout supprimer…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Storage and keys</source>
        <translation>Stockage et clés</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message numerus="yes">
        <source>%n copies at their true size</source>
        <translation>
            <numerusform>%n exemplaire à sa taille réelle</numerusform>
            <numerusform>%n exemplaires à leur taille réelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies touch, so that one cut parts two</source>
        <translation>Exemplaires accolés : une seule coupe en sépare deux</translation>
    </message>
    <message>
        <source>Lines to cut by</source>
        <translation>Lignes de coupe</translation>
    </message>
    <message>
        <source>Opens the print dialog of this computer.</source>
        <translation>Ouvre la fenêtre d’impression de cet ordinateur.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Picture on the sheet</source>
        <translation>Image sur la planche</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>Planche à imprimer</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>{short} × {long} cm</source>
        <translation>{short} × {long} cm</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>A personal model needs at least four photos.</source>
        <translation>Un modèle personnel demande au moins quatre photos.</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Livrer</translation>
    </message>
    <message>
        <source>First add at least one photo.</source>
        <translation>Ajoutez d’abord au moins une photo.</translation>
    </message>
    <message>
        <source>First choose a look and make portraits.</source>
        <translation>Choisissez d’abord un style et faites des portraits.</translation>
    </message>
    <message>
        <source>First the person agrees on the page “Person &amp; consent”.</source>
        <translation>La personne donne d’abord son accord à la page « Personne et consentement ».</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Styles</translation>
    </message>
    <message>
        <source>Person &amp; consent</source>
        <translation>Personne et consentement</translation>
    </message>
    <message>
        <source>Personal model</source>
        <translation>Modèle personnel</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>Épreuves</translation>
    </message>
    <message>
        <source>Show what is stored</source>
        <translation>Voir ce qui est stocké</translation>
    </message>
    <message>
        <source>Steps of this sitting</source>
        <translation>Étapes de cette séance</translation>
    </message>
    <message>
        <source>The person has not agreed that portraits are handed out.</source>
        <translation>La personne n’a pas accepté que des portraits soient remis.</translation>
    </message>
    <message>
        <source>The person has not agreed to a personal model. Portraits work without one.</source>
        <translation>La personne n’a pas accepté de modèle personnel. Les portraits se font aussi sans.</translation>
    </message>
</context>
<context>
    <name>SideController</name>
    <message>
        <source>Consent valid until {day}.</source>
        <translation>Consentement valable jusqu’au {day}.</translation>
    </message>
    <message>
        <source>Nothing is agreed to yet.</source>
        <translation>Rien n’est encore accepté.</translation>
    </message>
</context>
<context>
    <name>SideStep</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
</context>
<context>
    <name>SignatureCard</name>
    <message>
        <source>A typed name counts like a drawn one.</source>
        <translation>Un nom saisi compte autant qu’une signature dessinée.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Draw it here with mouse, finger or pen. Only its shape is kept.</source>
        <translation>Dessinez-la ici avec la souris, le doigt ou un stylet. Seul son tracé est gardé.</translation>
    </message>
    <message>
        <source>Or type the parent's or guardian's name</source>
        <translation>Ou saisissez le nom du parent ou du tuteur</translation>
    </message>
    <message>
        <source>Or type your name as above</source>
        <translation>Ou saisissez votre nom comme ci-dessus</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signature of the parent or guardian</source>
        <translation>Signature du parent ou du tuteur</translation>
    </message>
    <message>
        <source>This is not the name above yet.</source>
        <translation>Ce n’est pas encore le nom ci-dessus.</translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <translation>Annuler le trait</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Draw your signature. You may type your name instead.</source>
        <translation>Dessinez votre signature. Vous pouvez saisir votre nom à la place.</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>Signez ici</translation>
    </message>
</context>
<context>
    <name>SittingCardWidget</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portrait(s)</source>
        <translation>
            <numerusform>%n portrait</numerusform>
            <numerusform>%n portraits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consent ends in %n day(s): renew</source>
        <translation>
            <numerusform>Le consentement expire dans %n jour : renouveler</numerusform>
            <numerusform>Le consentement expire dans %n jours : renouveler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consent: %n month(s) left</source>
        <translation>
            <numerusform>Consentement : encore %n mois</numerusform>
            <numerusform>Consentement : encore %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent: not given yet</source>
        <translation>Consentement : pas encore donné</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Pas encore de photos</translation>
    </message>
    <message>
        <source>Personal model ready</source>
        <translation>Modèle personnel prêt</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {number} of {of}</source>
        <translation>Étape {number} sur {of}</translation>
    </message>
</context>
<context>
    <name>StoragePanel</name>
    <message numerus="yes">
        <source>%n thing(s) are not as they should be. Restore a backup, or ask for help before going on.</source>
        <translation>
            <numerusform>%n élément n’est pas comme il devrait être. Restaurez une sauvegarde ou demandez de l’aide avant de continuer.</numerusform>
            <numerusform>%n éléments ne sont pas comme ils devraient être. Restaurez une sauvegarde ou demandez de l’aide avant de continuer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>Commencer…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Modification…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check everything that is stored</source>
        <translation>Vérifier tout ce qui est stocké</translation>
    </message>
    <message>
        <source>Done. The vault's key was changed as well; what opened it before does not open it any more.</source>
        <translation>C’est fait. La clé du coffre a aussi été changée ; ce qui l’ouvrait avant ne l’ouvre plus.</translation>
    </message>
    <message numerus="yes">
        <source>Everything is whole: %n file(s).</source>
        <translation>
            <numerusform>Tout est intact : %n fichier.</numerusform>
            <numerusform>Tout est intact : %n fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much was read</source>
        <translation>Part déjà lue</translation>
    </message>
    <message>
        <source>How the vault is opened</source>
        <translation>Comment le coffre s’ouvre</translation>
    </message>
    <message>
        <source>If this computer is lost</source>
        <translation>Si cet ordinateur est perdu</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Lock when nobody uses it</source>
        <translation>Verrouiller en cas d’inactivité</translation>
    </message>
    <message>
        <source>Made and confirmed.</source>
        <translation>Fait et confirmé.</translation>
    </message>
    <message>
        <source>Made, but not confirmed yet: type the code back once.</source>
        <translation>Créé, mais pas encore confirmé : ressaisissez le code une fois.</translation>
    </message>
    <message>
        <source>Move to a new computer</source>
        <translation>Passer à un nouvel ordinateur</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Reads every stored file and compares it. Changes nothing.</source>
        <translation>Lit chaque fichier stocké et le compare. Ne change rien.</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Kit de secours</translation>
    </message>
    <message>
        <source>Repair from a backup…</source>
        <translation>Réparer depuis une sauvegarde…</translation>
    </message>
    <message>
        <source>Step by step, with backup and recovery kit.</source>
        <translation>Pas à pas, avec la sauvegarde et le kit de secours.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>The last one was %n day(s) ago.</source>
        <translation>
            <numerusform>La dernière date de %n jour.</numerusform>
            <numerusform>La dernière date de %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one was today.</source>
        <translation>La dernière date d’aujourd’hui.</translation>
    </message>
    <message>
        <source>The passphrase is guarded less than it could be: choose it again.</source>
        <translation>La phrase secrète est moins bien protégée qu’elle pourrait l’être : choisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>There is no vault yet: it is made with the first sitting.</source>
        <translation>Il n’y a pas encore de coffre : il est créé avec la première séance.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>There is none. If the key is lost, nothing opens the vault.</source>
        <translation>Il n’y en a pas. Si la clé est perdue, rien n’ouvre le coffre.</translation>
    </message>
    <message>
        <source>Use this from now on</source>
        <translation>Utiliser ceci désormais</translation>
    </message>
    <message>
        <source>With a passphrase, typed whenever Likeness is opened.</source>
        <translation>Avec une phrase secrète, saisie à chaque ouverture de Likeness.</translation>
    </message>
    <message>
        <source>With your login and a passphrase together.</source>
        <translation>Avec votre session et une phrase secrète, ensemble.</translation>
    </message>
    <message>
        <source>With your login: its key is in the keychain of this computer.</source>
        <translation>Avec votre session : sa clé est dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Work that runs goes on. Ctrl+L locks at once.</source>
        <translation>Les travaux en cours continuent. Ctrl+L verrouille aussitôt.</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>après %n minute</numerusform>
            <numerusform>après %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>{done} of {of} files read</source>
        <translation>{done} fichiers lus sur {of}</translation>
    </message>
</context>
<context>
    <name>SystemDialogs</name>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Suitable files</source>
        <translation>Fichiers adaptés</translation>
    </message>
</context>
<context>
    <name>TimeCard</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>A base model is needed</source>
        <translation>Il faut un modèle de base</translation>
    </message>
    <message>
        <source>Add a base model</source>
        <translation>Ajouter un modèle de base</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Modèle de base</translation>
    </message>
    <message>
        <source>Base model: {title}</source>
        <translation>Modèle de base : {title}</translation>
    </message>
    <message>
        <source>Done at about {time} if it starts now. You can pause at any time.</source>
        <translation>Terminé vers {time} en commençant maintenant. Vous pouvez mettre en pause à tout moment.</translation>
    </message>
    <message>
        <source>How long it takes is measured as it begins</source>
        <translation>La durée est mesurée dès le début</translation>
    </message>
    <message>
        <source>It is for practice: the pictures will not look like {name} yet.</source>
        <translation>Il sert à s’exercer : les images ne ressembleront pas encore à {name}.</translation>
    </message>
    <message>
        <source>Likeness brings one for practice. Add one, or install Likeness again.</source>
        <translation>Likeness en fournit un pour s’exercer. Ajoutez-en un, ou réinstallez Likeness.</translation>
    </message>
    <message>
        <source>Needs about {time} on this computer</source>
        <translation>Demande environ {time} sur cet ordinateur</translation>
    </message>
    <message>
        <source>That is work for a night: it then keeps this computer awake until it is done.</source>
        <translation>C’est le travail d’une nuit : il garde alors cet ordinateur éveillé jusqu’à la fin.</translation>
    </message>
    <message>
        <source>The finish time is shown in the first minutes. Before it takes longer than an hour, you are asked.</source>
        <translation>L’heure de fin s’affiche dans les premières minutes. Si cela doit durer plus d’une heure, la question vous est posée avant.</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>une minute</translation>
    </message>
</context>
<context>
    <name>ToneCard</name>
    <message>
        <source>All within {degrees} degrees. {verdict}</source>
        <translation>Tout à {degrees} degrés près. {verdict}</translation>
    </message>
    <message>
        <source>Even among {people} fictional people; too few to be sure.</source>
        <translation>Homogène chez {people} personnes fictives ; trop peu pour en être sûr.</translation>
    </message>
    <message>
        <source>Light and dark skin are not treated alike.</source>
        <translation>Les peaux claires et foncées ne sont pas traitées de la même façon.</translation>
    </message>
    <message>
        <source>Light and dark skin are treated alike.</source>
        <translation>Les peaux claires et foncées sont traitées de la même façon.</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Mesurer de nouveau</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Measuring skin tone</source>
        <translation>Mesure du teint</translation>
    </message>
    <message>
        <source>Measuring: person {done} of {of}. You may go on meanwhile.</source>
        <translation>Mesure : personne {done} sur {of}. Vous pouvez continuer en attendant.</translation>
    </message>
    <message>
        <source>Not measured on this computer yet. It takes some minutes and uses the fictional people that come with the program.</source>
        <translation>Pas encore mesuré sur cet ordinateur. Cela prend quelques minutes et utilise les personnes fictives fournies avec le programme.</translation>
    </message>
    <message>
        <source>Skin tone, source against result</source>
        <translation>Teint, source et résultat comparés</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Whole report</source>
        <translation>Rapport complet</translation>
    </message>
</context>
<context>
    <name>ToneWords</name>
    <message>
        <source>Skin tone as photographed</source>
        <translation>Teint comme sur la photo</translation>
    </message>
    <message>
        <source>Skin tone clearly different than photographed</source>
        <translation>Teint nettement différent de la photo</translation>
    </message>
    <message>
        <source>Skin tone slightly different than photographed</source>
        <translation>Teint un peu différent de la photo</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Activity · {count}</source>
        <translation>Activité · {count}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>UnfinishedRow</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>{name}: {size} are half done. Choose the same source again and it goes on, or remove it.</source>
        <translation>{name} : {size} sont à moitié faits. Choisissez de nouveau la même source pour continuer, ou retirez-le.</translation>
    </message>
</context>
<context>
    <name>VaultCard</name>
    <message>
        <source>It is made with the first sitting. Nothing is held about anybody.</source>
        <translation>Il est créé avec la première séance. Rien n’est conservé sur qui que ce soit.</translation>
    </message>
    <message>
        <source>Keys and backup</source>
        <translation>Clés et sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>Last backup %n day(s) ago</source>
        <translation>
            <numerusform>Dernière sauvegarde il y a %n jour</numerusform>
            <numerusform>Dernière sauvegarde il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Last backup today</source>
        <translation>Dernière sauvegarde aujourd’hui</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Locked to this user's keychain</source>
        <translation>Lié au trousseau de cet utilisateur</translation>
    </message>
    <message>
        <source>Locked with a passphrase</source>
        <translation>Verrouillé par une phrase secrète</translation>
    </message>
    <message>
        <source>Locked with keychain and passphrase</source>
        <translation>Verrouillé par trousseau et phrase secrète</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <translation>Il n’y en a pas encore</translation>
    </message>
    <message>
        <source>Thrown away when this window closes</source>
        <translation>Supprimé à la fermeture de cette fenêtre</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>no recovery kit</source>
        <translation>pas de kit de secours</translation>
    </message>
    <message>
        <source>recovery kit not tried yet</source>
        <translation>kit de secours pas encore essayé</translation>
    </message>
    <message>
        <source>recovery kit tried</source>
        <translation>kit de secours essayé</translation>
    </message>
</context>
<context>
    <name>WaitingTile</name>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>{look}: being finished</source>
        <translation>{look} : en finition</translation>
    </message>
    <message>
        <source>{look}: being made</source>
        <translation>{look} : en cours</translation>
    </message>
    <message>
        <source>{look}: not wanted any more</source>
        <translation>{look} : plus souhaité</translation>
    </message>
    <message>
        <source>{look}: waiting</source>
        <translation>{look} : en attente</translation>
    </message>
</context>
<context>
    <name>WayIn</name>
    <message numerus="yes">
        <source>%n noted step(s) after that are lost: pictures, answers, erasures.</source>
        <translation>
            <numerusform>%n étape notée après cela est perdue : images, réponses, effacements.</numerusform>
            <numerusform>%n étapes notées après cela sont perdues : images, réponses, effacements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) go on behind the lock.</source>
        <translation>
            <numerusform>%n travail continue derrière le verrou.</numerusform>
            <numerusform>%n travaux continuent derrière le verrou.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Likeness has this vault open. Close it there, then try again; nothing is wrong with the vault.</source>
        <translation>Ce coffre est ouvert dans une autre fenêtre de Likeness. Fermez-le là-bas, puis réessayez ; le coffre n’a aucun problème.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Enter your passphrase to go on.</source>
        <translation>Saisissez votre phrase secrète pour continuer.</translation>
    </message>
    <message>
        <source>Found: {count} noted steps, the last of {when}.</source>
        <translation>Trouvé : {count} étapes notées, la dernière du {when}.</translation>
    </message>
    <message>
        <source>It opens the vault and is not kept anywhere.</source>
        <translation>Elle ouvre le coffre et n’est conservée nulle part.</translation>
    </message>
    <message>
        <source>Nothing can be seen until it is unlocked.</source>
        <translation>Rien n’est visible tant qu’il est verrouillé.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Un instant.</translation>
    </message>
    <message>
        <source>Open it as it is</source>
        <translation>Ouvrir tel quel</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase forgotten?</source>
        <translation>Phrase secrète oubliée ?</translation>
    </message>
    <message>
        <source>People who were erased after that may be back; erase them again.</source>
        <translation>Des personnes effacées après cela peuvent être revenues ; effacez-les de nouveau.</translation>
    </message>
    <message>
        <source>Remove everything…</source>
        <translation>Tout supprimer…</translation>
    </message>
    <message>
        <source>Removing everything was begun on this computer and is not finished. Its keys are gone already.</source>
        <translation>La suppression de tout a été commencée sur cet ordinateur et n’est pas terminée. Ses clés ont déjà disparu.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>The disk is full, so the vault cannot be opened. Nothing was lost: make room, then try again.</source>
        <translation>Le disque est plein, le coffre ne peut donc pas s’ouvrir. Rien n’est perdu : libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The key of this vault is in a keychain, and none answers. Log in at the screen as the person who made the vault, then try again.</source>
        <translation>La clé de ce coffre est dans un trousseau, et aucun ne répond. Ouvrez une session à l’écran sous le compte qui a créé le coffre, puis réessayez.</translation>
    </message>
    <message>
        <source>The vault is older than it should be: something was lost, or an old copy was put back. A newer backup brings it back; or open it as it is, knowing what is missing.</source>
        <translation>Le coffre est plus ancien qu’il ne devrait : quelque chose a été perdu, ou une ancienne copie a été remise. Une sauvegarde plus récente le rétablit ; ou ouvrez-le tel quel, en sachant ce qui manque.</translation>
    </message>
    <message>
        <source>The vault is there, but its key is not in this keychain. Log in as the person who made the vault, or open it with the printed recovery kit.</source>
        <translation>Le coffre est là, mais sa clé n’est pas dans ce trousseau. Ouvrez une session sous le compte qui a créé le coffre, ou ouvrez-le avec le kit de secours imprimé.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer that could keep the key of your vault. Choose a passphrase instead: it is asked for whenever Likeness is opened, and is never stored.</source>
        <translation>Cet ordinateur n’a pas de trousseau qui puisse garder la clé de votre coffre. Choisissez plutôt une phrase secrète : elle est demandée à chaque ouverture de Likeness et n’est jamais stockée.</translation>
    </message>
    <message>
        <source>This vault is opened with your login and a passphrase together. The passphrase is not kept anywhere.</source>
        <translation>Ce coffre s’ouvre avec votre session et une phrase secrète, ensemble. La phrase secrète n’est conservée nulle part.</translation>
    </message>
    <message>
        <source>Use the recovery kit</source>
        <translation>Utiliser le kit de secours</translation>
    </message>
    <message>
        <source>What has been kept long enough is erased once it is open.</source>
        <translation>Ce qui a été gardé assez longtemps est effacé dès qu’il est ouvert.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it and try again. When the system asks, it is the password of your login that it wants; on Linux the keychain is often called “Passwords and Keys”.</source>
        <translation>Votre trousseau est verrouillé. Déverrouillez-le et réessayez. Quand le système le demande, c’est le mot de passe de votre session qu’il attend ; sous Linux, le trousseau s’appelle souvent « Mots de passe et clés ».</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>un jour inconnu</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Everyday photos are enough. They, the faces in them and all that is learned from them stay here, encrypted, until you erase them.</source>
        <translation>Des photos de tous les jours suffisent. Elles, les visages qui s’y trouvent et tout ce qui en est appris restent ici, chiffrés, jusqu’à ce que vous les effaciez.</translation>
    </message>
    <message>
        <source>New sitting</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>Professional headshots, made on this computer</source>
        <translation>Portraits professionnels, faits sur cet ordinateur</translation>
    </message>
    <message>
        <source>The fictional person is Noor, whom a computer drew. You see the whole work in a few minutes, without a photo of yours.</source>
        <translation>La personne fictive est Noor, dessinée par un ordinateur. Vous voyez tout le travail en quelques minutes, sans photo de vous.</translation>
    </message>
    <message>
        <source>Try it with a fictional person</source>
        <translation>Essayer avec une personne fictive</translation>
    </message>
</context>
<context>
    <name>WipePage</name>
    <message numerus="yes">
        <source>%n work(s) have to end first: see Activity.</source>
        <translation>
            <numerusform>%n travail doit d’abord se terminer : voir Activité.</numerusform>
            <numerusform>%n travaux doivent d’abord se terminer : voir Activité.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups: they still open with the recovery kit</source>
        <translation>Les sauvegardes : le kit de secours les ouvre toujours</translation>
    </message>
    <message>
        <source>Base models</source>
        <translation>Modèles de base</translation>
    </message>
    <message>
        <source>Base models too</source>
        <translation>Aussi les modèles de base</translation>
    </message>
    <message>
        <source>Base models, which are not personal</source>
        <translation>Les modèles de base, qui ne sont pas personnels</translation>
    </message>
    <message>
        <source>Close Likeness</source>
        <translation>Fermer Likeness</translation>
    </message>
    <message>
        <source>Copies that other programs made of the data folder</source>
        <translation>Les copies du dossier de données faites par d’autres programmes</translation>
    </message>
    <message>
        <source>Ending what is at work first.</source>
        <translation>Fin d’abord de ce qui est en cours.</translation>
    </message>
    <message>
        <source>Entries in the keychain</source>
        <translation>Entrées du trousseau</translation>
    </message>
    <message>
        <source>Everything is gone from this computer</source>
        <translation>Tout a disparu de cet ordinateur</translation>
    </message>
    <message>
        <source>Go on removing</source>
        <translation>Poursuivre la suppression</translation>
    </message>
    <message>
        <source>How much is removed</source>
        <translation>Avancement de la suppression</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Looking at what there is…</source>
        <translation>Examen de ce qu’il y a…</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Autres fichiers</translation>
    </message>
    <message>
        <source>Photos, portraits, personal models</source>
        <translation>Photos, portraits, modèles personnels</translation>
    </message>
    <message>
        <source>Pictures and other files that were exported</source>
        <translation>Les images et autres fichiers exportés</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Removing everything</source>
        <translation>Suppression de tout</translation>
    </message>
    <message>
        <source>Settings and notes</source>
        <translation>Réglages et notes</translation>
    </message>
    <message>
        <source>Start as new</source>
        <translation>Repartir à neuf</translation>
    </message>
    <message>
        <source>The catalogue: people, consents, receipts, ledger</source>
        <translation>Le catalogue : personnes, consentements, reçus, registre</translation>
    </message>
    <message>
        <source>The keys go first: from then on nobody opens what is left, wherever a copy of it lies.</source>
        <translation>Les clés partent d’abord : dès lors, personne n’ouvre ce qui reste, où qu’en soit une copie.</translation>
    </message>
    <message>
        <source>The printed recovery kit</source>
        <translation>Le kit de secours imprimé</translation>
    </message>
    <message>
        <source>The program itself is removed like any other.</source>
        <translation>Le programme lui-même se désinstalle comme n’importe quel autre.</translation>
    </message>
    <message>
        <source>They are not personal; without them they would be added anew.</source>
        <translation>Ils ne sont pas personnels ; sans eux, il faudrait les ajouter de nouveau.</translation>
    </message>
    <message>
        <source>This goes, and nothing brings it back</source>
        <translation>Ceci disparaît, et rien ne le ramène</translation>
    </message>
    <message>
        <source>This is elsewhere and stays</source>
        <translation>Ceci est ailleurs et reste</translation>
    </message>
    <message>
        <source>This takes a moment. Do not switch the computer off.</source>
        <translation>Cela prend un moment. N’éteignez pas l’ordinateur.</translation>
    </message>
    <message>
        <source>To remove all of it for good, type {word}</source>
        <translation>Pour tout supprimer définitivement, saisissez {word}</translation>
    </message>
    <message>
        <source>Unfinished work</source>
        <translation>Travail inachevé</translation>
    </message>
    <message>
        <source>Vaults that were set aside</source>
        <translation>Coffres mis de côté</translation>
    </message>
</context>
<context>
    <name>WithdrawalCard</name>
    <message>
        <source>Erased at once</source>
        <translation>Effacé aussitôt</translation>
    </message>
    <message>
        <source>Files that were exported before. They belong to whoever has them.</source>
        <translation>Les fichiers exportés avant. Ils appartiennent à qui les possède.</translation>
    </message>
    <message>
        <source>It counts from the moment of the click, and costs nothing. Turn on what is no longer wanted.</source>
        <translation>Cela compte dès le clic et ne coûte rien. Activez ce qui n’est plus souhaité.</translation>
    </message>
    <message>
        <source>Kept in any case</source>
        <translation>Gardé dans tous les cas</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Hors d’atteinte</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>Nothing: nothing is held for this alone.</source>
        <translation>Rien : rien n’est gardé pour cela seul.</translation>
    </message>
    <message>
        <source>Still held</source>
        <translation>Toujours gardé</translation>
    </message>
    <message>
        <source>The signed record of what was agreed and withdrawn, and the ledger, which names nobody.</source>
        <translation>Le document signé de ce qui a été accepté et retiré, et le registre, qui ne nomme personne.</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <translation>Retirer le consentement</translation>
    </message>
    <message>
        <source>{things}, for {reasons}</source>
        <translation>{things}, pour {reasons}</translation>
    </message>
</context>
<context>
    <name>Wordmark</name>
    <message>
        <source>Likeness: to the sittings</source>
        <translation>Likeness : vers les séances</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>A picture of what was learned by then: {share}</source>
        <translation>Image de ce qui était appris à ce stade : {share}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Done at about {time}</source>
        <translation>Terminé vers {time}</translation>
    </message>
    <message>
        <source>Done in a moment</source>
        <translation>Terminé dans un instant</translation>
    </message>
    <message>
        <source>Done on {day} at about {time}</source>
        <translation>Terminé le {day} vers {time}</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Interrupted at {share}</source>
        <translation>Interrompu à {share}</translation>
    </message>
    <message>
        <source>It begins when the work before it has ended.</source>
        <translation>Il commence quand le travail précédent est terminé.</translation>
    </message>
    <message>
        <source>It was made for practice: its pictures will not look like {name} yet.</source>
        <translation>Il a été fait pour s’exercer : ses images ne ressembleront pas encore à {name}.</translation>
    </message>
    <message>
        <source>Learned, but not put away yet</source>
        <translation>Appris, mais pas encore rangé</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Made on {date} on the base model {title}.</source>
        <translation>Fait le {date} sur le modèle de base {title}.</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Recréer</translation>
    </message>
    <message>
        <source>Nothing has to be learned again: resume, and it is put into the vault.</source>
        <translation>Rien n’est à réapprendre : reprenez, et il est rangé dans le coffre.</translation>
    </message>
    <message>
        <source>Paused at {share}</source>
        <translation>En pause à {share}</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Mise en pause</translation>
    </message>
    <message>
        <source>Pictures are hidden until there is something fit to show.</source>
        <translation>Les images sont masquées jusqu’à ce qu’il y en ait de montrables.</translation>
    </message>
    <message>
        <source>Pictures of what was learned appear here.</source>
        <translation>Des images de ce qui est appris apparaissent ici.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Stopped at {share}</source>
        <translation>Arrêté à {share}</translation>
    </message>
    <message>
        <source>Stopped by a problem at {share}</source>
        <translation>Arrêté par un problème à {share}</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>The finish time follows</source>
        <translation>L’heure de fin suivra</translation>
    </message>
    <message>
        <source>The personal model is outdated</source>
        <translation>Le modèle personnel est dépassé</translation>
    </message>
    <message>
        <source>The personal model is ready</source>
        <translation>Le modèle personnel est prêt</translation>
    </message>
    <message>
        <source>This base model is for practice, so it shows no pictures while it learns.</source>
        <translation>Ce modèle de base sert à s’exercer ; il ne montre donc pas d’images pendant l’apprentissage.</translation>
    </message>
    <message>
        <source>This computer stays awake until it is done. Keep it plugged in, and leave the lid open.</source>
        <translation>Cet ordinateur reste éveillé jusqu’à la fin. Laissez-le branché, capot ouvert.</translation>
    </message>
    <message>
        <source>This system does not let Likeness keep the computer awake. Set it not to sleep tonight; if it sleeps, the work goes on when it wakes.</source>
        <translation>Ce système ne permet pas à Likeness de garder l’ordinateur éveillé. Réglez-le pour qu’il ne se mette pas en veille cette nuit ; sinon, le travail continue au réveil.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>What was begun is finished and saved. This takes a moment.</source>
        <translation>Ce qui était commencé est terminé et enregistré. Cela prend un moment.</translation>
    </message>
    <message>
        <source>What was learned is kept. Resume, and it goes on from there.</source>
        <translation>Ce qui a été appris est gardé. Reprenez, et cela continue de là.</translation>
    </message>
    <message>
        <source>{share} learned</source>
        <translation>{share} appris</translation>
    </message>
    <message>
        <source>{share} · stops by itself when the likeness no longer rises</source>
        <translation>{share} · s’arrête tout seul quand la ressemblance n’augmente plus</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Modèle de base</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Did not work</source>
        <translation>N’a pas abouti</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>Abandonner pour de bon</translation>
    </message>
    <message>
        <source>Do it sooner</source>
        <translation>Faire plus tôt</translation>
    </message>
    <message>
        <source>Done at {time}</source>
        <translation>Terminé à {time}</translation>
    </message>
    <message>
        <source>Go on adding</source>
        <translation>Continuer l’ajout</translation>
    </message>
    <message>
        <source>Half added, {size} so far; it goes on where it stopped</source>
        <translation>À moitié ajouté, {size} jusqu’ici ; cela reprend là où c’était arrêté</translation>
    </message>
    <message>
        <source>Interrupted at {share}; what was learned is kept</source>
        <translation>Interrompu à {share} ; ce qui a été appris est gardé</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Learned, but not put away yet</source>
        <translation>Appris, mais pas encore rangé</translation>
    </message>
    <message>
        <source>New portraits</source>
        <translation>Nouveaux portraits</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused at {share}</source>
        <translation>En pause à {share}</translation>
    </message>
    <message>
        <source>Pausing: what was begun is finished and saved</source>
        <translation>Mise en pause : ce qui était commencé est terminé et enregistré</translation>
    </message>
    <message>
        <source>Personal model</source>
        <translation>Modèle personnel</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Retouched portraits</source>
        <translation>Portraits retouchés</translation>
    </message>
    <message>
        <source>Stopped at {share}; what was learned is kept</source>
        <translation>Arrêté à {share} ; ce qui a été appris est gardé</translation>
    </message>
    <message>
        <source>Stopped at {time}</source>
        <translation>Arrêté à {time}</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Waiting until the work before it has ended</source>
        <translation>En attente de la fin du travail précédent</translation>
    </message>
    <message>
        <source>What was learned so far is then gone. The photos stay.</source>
        <translation>Ce qui a été appris jusqu’ici est alors perdu. Les photos restent.</translation>
    </message>
    <message>
        <source>done at about {time}</source>
        <translation>terminé vers {time}</translation>
    </message>
    <message>
        <source>done in a moment</source>
        <translation>terminé dans un instant</translation>
    </message>
    <message>
        <source>done on {day} at about {time}</source>
        <translation>terminé le {day} vers {time}</translation>
    </message>
    <message>
        <source>runs overnight</source>
        <translation>dure toute la nuit</translation>
    </message>
    <message>
        <source>the finish time follows</source>
        <translation>l’heure de fin suivra</translation>
    </message>
</context>
<context>
    <name>WrittenPanel</name>
    <message numerus="yes">
        <source>%n file(s) saved</source>
        <translation>
            <numerusform>%n fichier enregistré</numerusform>
            <numerusform>%n fichiers enregistrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) given to the printer</source>
        <translation>
            <numerusform>%n page envoyée à l’imprimante</numerusform>
            <numerusform>%n pages envoyées à l’imprimante</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n file(s)</source>
        <translation>
            <numerusform>Arrêté après %n fichier</numerusform>
            <numerusform>Arrêté après %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>{done} of {of} files</source>
        <translation>{done} fichiers sur {of}</translation>
    </message>
</context>
<context>
    <name>_Asked</name>
    <message>
        <source>Discard for good</source>
        <translation>Abandonner pour de bon</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>What was learned so far is then gone. The photos stay.</source>
        <translation>Ce qui a été appris jusqu’ici est alors perdu. Les photos restent.</translation>
    </message>
</context>
<context>
    <name>_Forgotten</name>
    <message>
        <source>Nobody can look the passphrase up or send it to you: it is stored nowhere.</source>
        <translation>Personne ne peut retrouver la phrase secrète ni vous l’envoyer : elle n’est stockée nulle part.</translation>
    </message>
    <message>
        <source>There is no other way into the vault, for us as little as for anybody else.</source>
        <translation>Il n’y a pas d’autre accès au coffre, pour nous pas plus que pour quiconque.</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Ce qui est possible</translation>
    </message>
    <message>
        <source>What cannot be done</source>
        <translation>Ce qui ne l’est pas</translation>
    </message>
    <message>
        <source>With the printed recovery kit the vault opens, and you choose a new passphrase. Nothing is lost.</source>
        <translation>Avec le kit de secours imprimé, le coffre s’ouvre et vous choisissez une nouvelle phrase secrète. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>With the recovery kit and a backup everything comes back as it was on the day of the backup, also on another computer.</source>
        <translation>Avec le kit de secours et une sauvegarde, tout revient comme au jour de la sauvegarde, même sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>Without the kit you can remove everything and start anew.</source>
        <translation>Sans le kit, vous pouvez tout supprimer et repartir à neuf.</translation>
    </message>
</context>
<context>
    <name>_Veil</name>
    <message>
        <source>Drop the photos here</source>
        <translation>Déposez les photos ici</translation>
    </message>
</context>
<context>
    <name>self.page</name>
    <message>
        <source>A base model in one file</source>
        <translation>Un modèle de base en un seul fichier</translation>
    </message>
    <message>
        <source>A folder that has the same base model</source>
        <translation>Un dossier contenant le même modèle de base</translation>
    </message>
    <message>
        <source>Save the encrypted file</source>
        <translation>Enregistrer le fichier chiffré</translation>
    </message>
    <message>
        <source>The folder of a base model</source>
        <translation>Le dossier d’un modèle de base</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>Où vont les fichiers</translation>
    </message>
    <message>
        <source>Where your data lives</source>
        <translation>Où se trouvent vos données</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>35 by 45 mm, for an application</source>
        <extracomment>what an output size is for</extracomment>
        <translation>35 sur 45 mm, pour une demande</translation>
    </message>
    <message>
        <source>35 by 45 mm, the face 70 to 80 % of the height</source>
        <extracomment>what an output size is for</extracomment>
        <translation>35 sur 45 mm, le visage occupant 70 à 80 % de la hauteur</translation>
    </message>
    <message>
        <source>A backup inside the vault's own folder would be lost with it. Choose a folder on another disk.</source>
        <extracomment>sentence for backup-inside-vault</extracomment>
        <translation>Une sauvegarde dans le dossier même du coffre serait perdue avec lui. Choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>A backup opens only with a recovery kit, and this vault has none. Make one first in the settings.</source>
        <extracomment>sentence for backup-without-kit</extracomment>
        <translation>Une sauvegarde ne s’ouvre qu’avec un kit de secours, et ce coffre n’en a pas. Faites-en d’abord un dans les réglages.</translation>
    </message>
    <message>
        <source>A base model cannot be called {name}. Use small letters, digits, dots and dashes, and begin with a letter or digit.</source>
        <extracomment>sentence for pack-name-unusable</extracomment>
        <translation>Un modèle de base ne peut pas s’appeler {name}. Utilisez des minuscules, chiffres, points et tirets, et commencez par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>A black and white portrait has no warmth to adjust.</source>
        <extracomment>sentence for adjust-no-colour</extracomment>
        <translation>Un portrait en noir et blanc n’a pas de chaleur à ajuster.</translation>
    </message>
    <message>
        <source>A blue gradient that darkens to the corners. Formal, and good behind light clothes.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Un dégradé bleu qui s’assombrit vers les coins. Formel, et bien avec des vêtements clairs.</translation>
    </message>
    <message>
        <source>A bright office far out of focus. Natural, as if somebody had just looked up from work.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Un bureau lumineux, très flou. Naturel, comme si l’on venait de lever les yeux de son travail.</translation>
    </message>
    <message>
        <source>A broader smile, please, looking into the camera.</source>
        <extracomment>sentence for presence-smile-hint</extracomment>
        <translation>Un sourire plus large, s’il vous plaît, en regardant l’objectif.</translation>
    </message>
    <message>
        <source>A canvas in olive and moss, quiet and a little old-fashioned.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Une toile olive et mousse, calme et un peu à l’ancienne.</translation>
    </message>
    <message>
        <source>A computer with a graphics card: skin, hair and light at 1024 pixels are clearly better than with Stable Diffusion 1.5.</source>
        <extracomment>what a base model is good for</extracomment>
        <translation>Un ordinateur avec carte graphique : à 1024 pixels, peau, cheveux et lumière sont nettement meilleurs qu’avec Stable Diffusion 1.5.</translation>
    </message>
    <message>
        <source>A consent holds for at least 1 and at most {longest} months. Choose a length between them.</source>
        <extracomment>sentence for validity-unusable</extracomment>
        <translation>Un consentement vaut au moins 1 mois et au plus {longest} mois. Choisissez une durée entre les deux.</translation>
    </message>
    <message>
        <source>A file arrived that is not the one that was promised ({file}), so it was thrown away. Try again; if it happens again, the connection changes what passes through it.</source>
        <extracomment>sentence for download-damaged</extracomment>
        <translation>Le fichier reçu n’est pas celui qui était annoncé ({file}) ; il a donc été jeté. Réessayez ; si cela se reproduit, la connexion modifie ce qui y passe.</translation>
    </message>
    <message>
        <source>A file arrived that is not the one that was promised ({file}). The source is damaged: get a fresh copy of it.</source>
        <extracomment>sentence for pack-source-damaged</extracomment>
        <translation>Le fichier reçu n’est pas celui qui était annoncé ({file}). La source est endommagée : procurez-vous une nouvelle copie.</translation>
    </message>
    <message>
        <source>A file in the backup is damaged or missing ({subject}). Back up to that folder again.</source>
        <extracomment>sentence for backup-file-damaged</extracomment>
        <translation>Un fichier de la sauvegarde est endommagé ou manquant ({subject}). Sauvegardez de nouveau dans ce dossier.</translation>
    </message>
    <message>
        <source>A file is too large for how this stick is formatted (FAT32 ends at 4 GB). Use a stick with exFAT, or another disk; the backup before is whole.</source>
        <extracomment>sentence for backup-file-too-large</extracomment>
        <translation>Un fichier est trop grand pour le format de cette clé USB (FAT32 s’arrête à 4 Go). Utilisez une clé en exFAT ou un autre disque ; la sauvegarde précédente est intacte.</translation>
    </message>
    <message>
        <source>A file that came with Likeness is damaged ({file}). Install Likeness again.</source>
        <extracomment>sentence for pack-tables-damaged</extracomment>
        <translation>Un fichier fourni avec Likeness est endommagé ({file}). Réinstallez Likeness.</translation>
    </message>
    <message>
        <source>A folder to repair from is used for a repair alone. Choose Repair.</source>
        <extracomment>sentence for from-needs-repair</extracomment>
        <translation>Un dossier source de réparation ne sert qu’à une réparation. Choisissez Réparer.</translation>
    </message>
    <message>
        <source>A garden in soft shade, leaves and light far behind.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Un jardin à l’ombre douce, feuillage et lumière loin derrière.</translation>
    </message>
    <message>
        <source>A hand-painted cloth in brown and umber, as portrait painters used.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Un tissu peint à la main, brun et terre d’ombre, comme chez les peintres de portraits.</translation>
    </message>
    <message>
        <source>A large print for a wall</source>
        <extracomment>what an output size is for</extracomment>
        <translation>Un grand tirage pour un mur</translation>
    </message>
    <message>
        <source>A little further to your left, slowly. Turn the head, not only the eyes.</source>
        <extracomment>sentence for presence-turn-left-hint</extracomment>
        <translation>Un peu plus vers votre gauche, lentement. Tournez la tête, pas seulement les yeux.</translation>
    </message>
    <message>
        <source>A little further to your right, slowly. Turn the head, not only the eyes.</source>
        <extracomment>sentence for presence-turn-right-hint</extracomment>
        <translation>Un peu plus vers votre droite, lentement. Tournez la tête, pas seulement les yeux.</translation>
    </message>
    <message>
        <source>A minor's age is asked again, because minors grow up. Add the person's age in whole years.</source>
        <extracomment>sentence for age-needed</extracomment>
        <translation>L’âge d’un mineur est redemandé, car les mineurs grandissent. Indiquez l’âge de la personne en années entières.</translation>
    </message>
    <message>
        <source>A name must have between 1 and {longest} visible characters. Enter it again.</source>
        <extracomment>sentence for name-unusable</extracomment>
        <translation>Un nom doit avoir entre 1 et {longest} caractères visibles. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>A new passphrase is needed. Enter it twice.</source>
        <extracomment>sentence for passphrase-needed</extracomment>
        <translation>Une nouvelle phrase secrète est nécessaire. Saisissez-la deux fois.</translation>
    </message>
    <message>
        <source>A pale wall beside a window, bright and soft.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Un mur pâle près d’une fenêtre, clair et doux.</translation>
    </message>
    <message>
        <source>A personal model needs at least {needed} photos, and there are {found}. Add a few more.</source>
        <extracomment>sentence for photos-too-few</extracomment>
        <translation>Un modèle personnel demande au moins {needed} photos, et il y en a {found}. Ajoutez-en quelques-unes.</translation>
    </message>
    <message>
        <source>A photo and a plain background are chosen for identity documents alone, and {spec} is none. Leave them out, or choose a document's size.</source>
        <extracomment>sentence for only-for-documents</extracomment>
        <translation>Une photo et un fond uni ne se choisissent que pour les documents d’identité, et {spec} n’en est pas un. Retirez-les, ou choisissez un format de document.</translation>
    </message>
    <message>
        <source>A photo or the personal model that this portrait was made from is gone, so it cannot be made again. Make new portraits instead.</source>
        <extracomment>sentence for portrait-sources-gone</extracomment>
        <translation>Une photo ou le modèle personnel dont ce portrait est issu a disparu ; il ne peut donc pas être refait. Faites plutôt de nouveaux portraits.</translation>
    </message>
    <message>
        <source>A picture of your own behind you, out of focus.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Une image à vous derrière vous, floue.</translation>
    </message>
    <message>
        <source>A portrait is hidden. Keep it on the page Proofs first, if you want it all the same.</source>
        <extracomment>sentence for portrait-hidden</extracomment>
        <translation>Un portrait est masqué. Gardez-le d’abord à la page Épreuves, si vous le voulez quand même.</translation>
    </message>
    <message>
        <source>A poster of 65 by 81 cm, or a wall of screens</source>
        <extracomment>what an output size is for</extracomment>
        <translation>Une affiche de 65 sur 81 cm, ou un mur d’écrans</translation>
    </message>
    <message>
        <source>A print of 10 by 13 cm</source>
        <extracomment>what an output size is for</extracomment>
        <translation>Un tirage de 10 sur 13 cm</translation>
    </message>
    <message>
        <source>A print of 13 by 18 cm</source>
        <extracomment>what an output size is for</extracomment>
        <translation>Un tirage de 13 sur 18 cm</translation>
    </message>
    <message>
        <source>A print of 20 by 25 cm, for a frame</source>
        <extracomment>what an output size is for</extracomment>
        <translation>Un tirage de 20 sur 25 cm, à encadrer</translation>
    </message>
    <message>
        <source>A purpose cannot be agreed to and refused at once. Name each one once.</source>
        <extracomment>sentence for purpose-twice</extracomment>
        <translation>Une finalité ne peut pas être acceptée et refusée à la fois. Nommez chacune une seule fois.</translation>
    </message>
    <message>
        <source>A recent graphics card: the newest of the three, a portrait in four steps, and portraits after one to four reference photos without training.</source>
        <extracomment>what a base model is good for</extracomment>
        <translation>Une carte graphique récente : le plus nouveau des trois, un portrait en quatre étapes, et des portraits à partir d’une à quatre photos de référence, sans entraînement.</translation>
    </message>
    <message>
        <source>A reflection hides part of your eyes in this one. It can be used; tip your glasses a little or turn from the lamp.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Un reflet cache une partie de vos yeux sur celle-ci. Elle est utilisable ; inclinez un peu vos lunettes ou détournez-vous de la lampe.</translation>
    </message>
    <message>
        <source>A second face can be seen in this picture, so it is hidden.</source>
        <extracomment>sentence for choice-second-face</extracomment>
        <translation>Un deuxième visage est visible sur cette image ; elle est donc masquée.</translation>
    </message>
    <message>
        <source>A slate canvas, painted and dark at the rim. Serious without being stern.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Une toile ardoise, peinte et sombre au bord. Sérieuse sans être sévère.</translation>
    </message>
    <message>
        <source>A square of 600 to 1200 pixels, at most 240 kB</source>
        <extracomment>what an output size is for</extracomment>
        <translation>Un carré de 600 à 1200 pixels, au plus 240 ko</translation>
    </message>
    <message>
        <source>A stored file could not be removed. Check the vault folder's permissions, and try again.</source>
        <extracomment>sentence for blob-not-removed</extracomment>
        <translation>Un fichier stocké n’a pas pu être supprimé. Vérifiez les droits du dossier du coffre, puis réessayez.</translation>
    </message>
    <message>
        <source>A stored file does not open with this person's key. Check the vault in the settings to see what is affected.</source>
        <extracomment>sentence for blob-locked</extracomment>
        <translation>Un fichier stocké ne s’ouvre pas avec la clé de cette personne. Vérifiez le coffre dans les réglages pour voir ce qui est touché.</translation>
    </message>
    <message>
        <source>A stored file is missing from the vault. Check the vault in the settings to see what is affected.</source>
        <extracomment>sentence for blob-missing</extracomment>
        <translation>Un fichier stocké manque dans le coffre. Vérifiez le coffre dans les réglages pour voir ce qui est touché.</translation>
    </message>
    <message>
        <source>A stored file was changed or damaged. Check the vault in the settings to see what is affected.</source>
        <extracomment>sentence for blob-damaged</extracomment>
        <translation>Un fichier stocké a été modifié ou endommagé. Vérifiez le coffre dans les réglages pour voir ce qui est touché.</translation>
    </message>
    <message>
        <source>About 4 GB of free memory to make portraits and 5 GB to train, also without a graphics card.</source>
        <extracomment>what a base model needs</extracomment>
        <translation>Environ 4 Go de mémoire libre pour faire des portraits et 5 Go pour entraîner, même sans carte graphique.</translation>
    </message>
    <message>
        <source>Academic</source>
        <extracomment>name of a look</extracomment>
        <translation>Académique</translation>
    </message>
    <message>
        <source>Actor</source>
        <extracomment>name of a look</extracomment>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>An eye may be shut. Take the photo with both eyes open.</source>
        <extracomment>sentence for document-eyes-shut</extracomment>
        <translation>Un œil est peut-être fermé. Prenez la photo les deux yeux ouverts.</translation>
    </message>
    <message>
        <source>An unfinished personal model still needs the photos. Finish it or give it up on the page Personal model, and try again.</source>
        <extracomment>sentence for photos-in-use</extracomment>
        <translation>Un modèle personnel inachevé a encore besoin des photos. Terminez-le ou abandonnez-le à la page Modèle personnel, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program is reading the vault, so the old key is not yet gone. Close it, then try again.</source>
        <extracomment>sentence for rotation-blocked</extracomment>
        <translation>Un autre programme lit le coffre ; l’ancienne clé n’a donc pas encore disparu. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Backup {number} still holds something that was erased here. Plug it in and back up again, or say in the settings that it is lost.</source>
        <extracomment>sentence for backup-owed</extracomment>
        <translation>La sauvegarde {number} contient encore quelque chose qui a été effacé ici. Branchez-la et sauvegardez de nouveau, ou indiquez dans les réglages qu’elle est perdue.</translation>
    </message>
    <message>
        <source>Base models of the kind of {pack} cannot be converted. Use it as it is.</source>
        <extracomment>sentence for pack-torch-only</extracomment>
        <translation>Les modèles de base du genre de {pack} ne peuvent pas être convertis. Utilisez-le tel quel.</translation>
    </message>
    <message>
        <source>Base models of the kind {family} are not supported. Choose another base model.</source>
        <extracomment>sentence for family-unknown</extracomment>
        <translation>Les modèles de base du genre {family} ne sont pas pris en charge. Choisissez un autre modèle de base.</translation>
    </message>
    <message>
        <source>Before a personal model is made, the person shows to be there. Do it on the page Personal model, or have the studio's owner vouch.</source>
        <extracomment>sentence for presence-missing</extracomment>
        <translation>Avant la création d’un modèle personnel, la personne montre qu’elle est là. Faites-le à la page Modèle personnel, ou demandez au propriétaire du studio d’attester sa présence.</translation>
    </message>
    <message>
        <source>Black and white</source>
        <extracomment>name of a look</extracomment>
        <translation>Noir et blanc</translation>
    </message>
    <message>
        <source>Black and white on grey paper, with a film's gentle shoulder.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Noir et blanc sur papier gris, avec la douceur d’une pellicule dans les hautes lumières.</translation>
    </message>
    <message>
        <source>Book shelves in warm light, softly out of focus.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Des rayonnages de livres en lumière chaude, légèrement flous.</translation>
    </message>
    <message>
        <source>CV</source>
        <extracomment>name of an output size</extracomment>
        <translation>CV</translation>
    </message>
    <message>
        <source>Cameras on a cable need an addition that is not installed. Use a webcam, or add photos as files.</source>
        <extracomment>sentence for dslr-not-installed</extracomment>
        <translation>Les appareils photo par câble demandent un complément qui n’est pas installé. Utilisez une webcam, ou ajoutez des photos en fichiers.</translation>
    </message>
    <message>
        <source>Chin a little down</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>Menton un peu baissé</translation>
    </message>
    <message>
        <source>Chin a little up</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>Menton un peu levé</translation>
    </message>
    <message>
        <source>Choose where the page with the code goes.</source>
        <extracomment>sentence for kit-where</extracomment>
        <translation>Choisissez où va la page avec le code.</translation>
    </message>
    <message>
        <source>City lights at dusk behind you: for programmes, posters and profiles.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Les lumières de la ville au crépuscule derrière vous : pour programmes, affiches et profils.</translation>
    </message>
    <message>
        <source>Clean, near-white paper and flat light. For practices, laboratories and badges.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Papier net, presque blanc, et lumière égale. Pour cabinets, laboratoires et badges.</translation>
    </message>
    <message>
        <source>Close both eyes for a moment, then open them, with the head still.</source>
        <extracomment>sentence for presence-blink-hint</extracomment>
        <translation>Fermez les deux yeux un instant, puis ouvrez-les, sans bouger la tête.</translation>
    </message>
    <message>
        <source>Close both eyes, and open them again.</source>
        <extracomment>sentence for presence-blink</extracomment>
        <translation>Fermez les deux yeux, puis rouvrez-les.</translation>
    </message>
    <message>
        <source>Close, on deep grey paper, with light from one side. The face does the work.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>De près, sur papier gris profond, lumière de côté. Le visage fait tout.</translation>
    </message>
    <message>
        <source>Come a little closer.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Approchez-vous un peu.</translation>
    </message>
    <message>
        <source>Come in front of the camera.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Placez-vous devant l’appareil.</translation>
    </message>
    <message>
        <source>Cool grey paper and even, friendly light: what a company's page of people asks for.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Papier gris froid et lumière égale, aimable : ce que demande la page d’équipe d’une entreprise.</translation>
    </message>
    <message>
        <source>Corporate</source>
        <extracomment>name of a look</extracomment>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Creative</source>
        <extracomment>name of a look</extracomment>
        <translation>Créatif</translation>
    </message>
    <message>
        <source>Cut-out</source>
        <extracomment>name of a look</extracomment>
        <translation>Détouré</translation>
    </message>
    <message>
        <source>Daylight</source>
        <extracomment>name of a look</extracomment>
        <translation>Lumière du jour</translation>
    </message>
    <message>
        <source>Deep blue</source>
        <extracomment>name of a look</extracomment>
        <translation>Bleu profond</translation>
    </message>
    <message>
        <source>Done. Thank you.</source>
        <extracomment>sentence for presence-shown</extracomment>
        <translation>C’est fait. Merci.</translation>
    </message>
    <message>
        <source>Enough photos</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>Assez de photos</translation>
    </message>
    <message>
        <source>Export finished portraits</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>Exporter les portraits finis</translation>
    </message>
    <message>
        <source>FLUX.2 [klein] kind</source>
        <extracomment>kind of a base model</extracomment>
        <translation>Genre FLUX.2 [klein]</translation>
    </message>
    <message>
        <source>Facing the camera</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>Face à l’appareil</translation>
    </message>
    <message>
        <source>File sizes are from public listings of the repository; memory and time are not measured; hashes are those the hub names at download time.</source>
        <extracomment>what is not certain about a base model</extracomment>
        <translation>Les tailles de fichier viennent des listes publiques du dépôt ; mémoire et durée ne sont pas mesurées ; les empreintes sont celles que le dépôt indique au téléchargement.</translation>
    </message>
    <message>
        <source>File sizes are from public listings of the same files; hashes are those the hub names at download time.</source>
        <extracomment>what is not certain about a base model</extracomment>
        <translation>Les tailles de fichier viennent des listes publiques des mêmes fichiers ; les empreintes sont celles que le dépôt indique au téléchargement.</translation>
    </message>
    <message>
        <source>Film</source>
        <extracomment>name of a look</extracomment>
        <translation>Pellicule</translation>
    </message>
    <message>
        <source>Finish my own photos</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>Finir mes propres photos</translation>
    </message>
    <message>
        <source>Finishing what was begun, and saving. This takes a moment.</source>
        <extracomment>sentence for training-pausing</extracomment>
        <translation>Ce qui était commencé est terminé et enregistré. Cela prend un moment.</translation>
    </message>
    <message>
        <source>For a team page or a profile on a site of one's own</source>
        <extracomment>what an output size is for</extracomment>
        <translation>Pour une page d’équipe ou un profil sur son propre site</translation>
    </message>
    <message>
        <source>For identity documents: your photo as it is, only cropped and sized. Nothing is retouched, and the backdrop stays.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Pour les documents d’identité : votre photo telle quelle, seulement recadrée et mise à la taille. Rien n’est retouché, et le fond reste.</translation>
    </message>
    <message>
        <source>Founder</source>
        <extracomment>name of a look</extracomment>
        <translation>Fondateur</translation>
    </message>
    <message>
        <source>Further, the face would no longer be enough like the one in the photo.</source>
        <extracomment>sentence for adjust-identity</extracomment>
        <translation>Au-delà, le visage ne ressemblerait plus assez à celui de la photo.</translation>
    </message>
    <message>
        <source>Further, the shape of the face would no longer be the one in the photo.</source>
        <extracomment>sentence for adjust-shape</extracomment>
        <translation>Au-delà, la forme du visage ne serait plus celle de la photo.</translation>
    </message>
    <message>
        <source>Further, the skin would change and the rest of the person would not.</source>
        <extracomment>sentence for adjust-skin-alone</extracomment>
        <translation>Au-delà, la peau changerait et le reste de la personne non.</translation>
    </message>
    <message>
        <source>Further, the skin would lose its own texture.</source>
        <extracomment>sentence for adjust-texture</extracomment>
        <translation>Au-delà, la peau perdrait sa propre texture.</translation>
    </message>
    <message>
        <source>Further, the tone of the skin would be too far from that in the photo.</source>
        <extracomment>sentence for adjust-tone</extracomment>
        <translation>Au-delà, le teint serait trop éloigné de celui de la photo.</translation>
    </message>
    <message>
        <source>Further, too little of the face would be left to see.</source>
        <extracomment>sentence for adjust-unseen</extracomment>
        <translation>Au-delà, on verrait trop peu du visage.</translation>
    </message>
    <message>
        <source>Generate new portraits of me</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>Générer de nouveaux portraits de moi</translation>
    </message>
    <message>
        <source>Generation {subject} of this backup does not open with this recovery kit, so it does not count.</source>
        <extracomment>sentence for generation-other-kit</extracomment>
        <translation>La génération {subject} de cette sauvegarde ne s’ouvre pas avec ce kit de secours ; elle ne compte donc pas.</translation>
    </message>
    <message>
        <source>Generation {subject} of this backup is damaged or incomplete, so it does not count.</source>
        <extracomment>sentence for generation-torn</extracomment>
        <translation>La génération {subject} de cette sauvegarde est endommagée ou incomplète ; elle ne compte donc pas.</translation>
    </message>
    <message>
        <source>Glasses, head coverings and the date of the photo cannot be checked here. Compare them with the rules of the authority.</source>
        <extracomment>sentence for document-unchecked</extracomment>
        <translation>Les lunettes, les couvre-chefs et la date de la photo ne peuvent pas être vérifiés ici. Comparez-les aux règles de l’autorité.</translation>
    </message>
    <message>
        <source>Hair hides the top of the head, so its height was estimated. Check it against the ruler of the authority.</source>
        <extracomment>sentence for document-crown-estimated</extracomment>
        <translation>Les cheveux cachent le sommet de la tête ; sa hauteur a donc été estimée. Vérifiez-la avec le gabarit de l’autorité.</translation>
    </message>
    <message>
        <source>Hold still for a moment.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Ne bougez pas un instant.</translation>
    </message>
    <message>
        <source>If you like, put on another top. Then go on.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Si vous voulez, mettez un autre haut. Puis continuez.</translation>
    </message>
    <message>
        <source>If you like, stand before another background. Then go on.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Si vous voulez, placez-vous devant un autre fond. Puis continuez.</translation>
    </message>
    <message>
        <source>It is rather dark. Face a window or a lamp.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Il fait assez sombre. Tournez-vous vers une fenêtre ou une lampe.</translation>
    </message>
    <message>
        <source>It is so bright that no face can be seen in this one. Take it again out of the direct light.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Il y a tant de lumière qu’aucun visage n’est visible sur celle-ci. Reprenez-la à l’abri de la lumière directe.</translation>
    </message>
    <message>
        <source>It is too dark to see a face in this one. Take it again facing a window or a lamp.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Il fait trop sombre pour voir un visage sur celle-ci. Reprenez-la face à une fenêtre ou une lampe.</translation>
    </message>
    <message>
        <source>It is too dark to see your face in this one. Take it again facing a window or a lamp.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Il fait trop sombre pour voir votre visage sur celle-ci. Reprenez-la face à une fenêtre ou une lampe.</translation>
    </message>
    <message>
        <source>Its makers speak of about 13 GB of graphics memory. The download is 16 GB, most of it the part that reads the description.</source>
        <extracomment>what a base model needs</extracomment>
        <translation>Ses auteurs parlent d’environ 13 Go de mémoire graphique. Le téléchargement fait 16 Go, en majeure partie pour ce qui lit la description.</translation>
    </message>
    <message>
        <source>Keep this sitting for next time</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>Garder cette séance pour la prochaine fois</translation>
    </message>
    <message>
        <source>Legal</source>
        <extracomment>name of a look</extracomment>
        <translation>Juridique</translation>
    </message>
    <message>
        <source>Lift your chin a little more.</source>
        <extracomment>sentence for presence-look-up-hint</extracomment>
        <translation>Levez encore un peu le menton.</translation>
    </message>
    <message>
        <source>Lift your chin a little.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Levez un peu le menton.</translation>
    </message>
    <message>
        <source>Lift your chin and look up.</source>
        <extracomment>sentence for presence-look-up</extracomment>
        <translation>Levez le menton et regardez vers le haut.</translation>
    </message>
    <message>
        <source>Light grey background, neutral face, mouth closed, eyes open and uncovered, taken within the last six months. Some authorities refuse any retouching.</source>
        <extracomment>rules for a document's photo</extracomment>
        <translation>Fond gris clair, visage neutre, bouche fermée, yeux ouverts et dégagés, prise dans les six derniers mois. Certaines autorités refusent toute retouche.</translation>
    </message>
    <message>
        <source>Light warm paper and the fullest retouch there is. Pores and marks that are yours stay.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Papier clair et chaud, et la retouche la plus poussée qui soit. Les pores et les marques qui sont à vous restent.</translation>
    </message>
    <message>
        <source>Likeness does not use the internet unless you allow it. Allow the download of base models in the settings first.</source>
        <extracomment>sentence for downloads-off</extracomment>
        <translation>Likeness n’utilise pas Internet sans votre permission. Autorisez d’abord le téléchargement de modèles de base dans les réglages.</translation>
    </message>
    <message>
        <source>Likeness may not use the camera. Allow it in the system's privacy settings (on Linux: join the group video), then try again.</source>
        <extracomment>sentence for camera-denied</extracomment>
        <translation>Likeness n’a pas accès à l’appareil photo. Autorisez-le dans les réglages de confidentialité du système (sous Linux : rejoignez le groupe video), puis réessayez.</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <extracomment>name of an output size</extracomment>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn, large</source>
        <extracomment>name of an output size</extracomment>
        <translation>LinkedIn, grand</translation>
    </message>
    <message>
        <source>Look straight into the camera and keep still for a moment, with light on your face.</source>
        <extracomment>sentence for presence-rest-hint</extracomment>
        <translation>Regardez droit vers l’objectif sans bouger un instant, le visage éclairé.</translation>
    </message>
    <message>
        <source>Look straight into the camera, with a calm face.</source>
        <extracomment>sentence for presence-rest</extracomment>
        <translation>Regardez droit vers l’objectif, le visage calme.</translation>
    </message>
    <message>
        <source>Lower your chin a little.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Baissez un peu le menton.</translation>
    </message>
    <message>
        <source>Make a personal model of my face</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>Faire un modèle personnel de mon visage</translation>
    </message>
    <message>
        <source>Measure how much a portrait looks like me</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>Mesurer à quel point un portrait me ressemble</translation>
    </message>
    <message>
        <source>Measured on two processor cores without a graphics card: one to two minutes for a portrait, about two hours for a personal model.</source>
        <extracomment>how long a base model takes</extracomment>
        <translation>Mesuré sur deux cœurs de processeur sans carte graphique : une à deux minutes pour un portrait, environ deux heures pour un modèle personnel.</translation>
    </message>
    <message>
        <source>Medical</source>
        <extracomment>name of a look</extracomment>
        <translation>Médical</translation>
    </message>
    <message>
        <source>More than one face is seen. The check needs one person alone before the camera.</source>
        <extracomment>sentence for presence-several</extracomment>
        <translation>Plus d’un visage est visible. Le contrôle demande une seule personne devant l’appareil.</translation>
    </message>
    <message>
        <source>Move a little to your left.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Déplacez-vous un peu vers votre gauche.</translation>
    </message>
    <message>
        <source>Move a little to your right.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Déplacez-vous un peu vers votre droite.</translation>
    </message>
    <message>
        <source>Move back a little.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Reculez un peu.</translation>
    </message>
    <message>
        <source>Nearly the same as {other}, so only the better one is kept. Take another one, from another side or in another light.</source>
        <extracomment>sentence for photo-similar</extracomment>
        <translation>Presque identique à {other} ; seule la meilleure est donc gardée. Prenez-en une autre, d’un autre côté ou sous une autre lumière.</translation>
    </message>
    <message>
        <source>No adapter for few steps was put into the base model {pack}. Nothing has to be taken out.</source>
        <extracomment>sentence for few-steps-none</extracomment>
        <translation>Aucun complément pour peu d’étapes n’a été ajouté au modèle de base {pack}. Il n’y a rien à retirer.</translation>
    </message>
    <message>
        <source>No backdrop at all: a PNG to put on a page or a slide.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Aucun fond : un PNG à placer sur une page ou une diapositive.</translation>
    </message>
    <message>
        <source>No camera was asked: the frames came from a film or pictures, which somebody could have put together.</source>
        <extracomment>sentence for presence-limit-recording</extracomment>
        <translation>Aucun appareil n’a été interrogé : les images venaient d’un film ou de photos, que quelqu’un a pu assembler.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or add photos as files.</source>
        <extracomment>sentence for camera-none</extracomment>
        <translation>Aucun appareil photo trouvé. Branchez-en un, ou ajoutez des photos en fichiers.</translation>
    </message>
    <message>
        <source>No face is seen. Come before the camera.</source>
        <extracomment>sentence for presence-no-face</extracomment>
        <translation>Aucun visage visible. Placez-vous devant l’appareil.</translation>
    </message>
    <message>
        <source>No face was found in a portrait ({look}), so it cannot be framed. Deliver it as it is.</source>
        <extracomment>sentence for portrait-without-face</extracomment>
        <translation>Aucun visage n’a été trouvé dans un portrait ({look}) ; il ne peut donc pas être cadré. Livrez-le tel quel.</translation>
    </message>
    <message>
        <source>No face was found in that photo. Choose another one.</source>
        <extracomment>sentence for photo-without-face</extracomment>
        <translation>Aucun visage n’a été trouvé sur cette photo. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>No generation in this backup is whole. Try another backup, or copy this one's files again from where they came.</source>
        <extracomment>sentence for backup-all-torn</extracomment>
        <translation>Aucune génération de cette sauvegarde n’est intacte. Essayez une autre sauvegarde, ou recopiez les fichiers de celle-ci depuis leur origine.</translation>
    </message>
    <message>
        <source>No photo was taken. Sit so that the whole face shows in good light, and try again.</source>
        <extracomment>sentence for capture-empty</extracomment>
        <translation>Aucune photo n’a été prise. Placez-vous de sorte que tout le visage soit bien éclairé, puis réessayez.</translation>
    </message>
    <message>
        <source>None of the {count} photos can be used. The first: {sentence}</source>
        <extracomment>sentence for photos-all-refused</extracomment>
        <translation>Aucune des {count} photos n’est utilisable. La première : {sentence}</translation>
    </message>
    <message>
        <source>Not measured here.</source>
        <extracomment>how long a base model takes</extracomment>
        <translation>Pas mesuré ici.</translation>
    </message>
    <message>
        <source>Not measured here. Its makers speak of seconds for a picture on a recent graphics card.</source>
        <extracomment>how long a base model takes</extracomment>
        <translation>Pas mesuré ici. Ses auteurs parlent de quelques secondes par image sur une carte graphique récente.</translation>
    </message>
    <message>
        <source>Not measured here. The weights alone take 7 GB; without a graphics card it is slow.</source>
        <extracomment>what a base model needs</extracomment>
        <translation>Pas mesuré ici. Les poids seuls prennent 7 Go ; sans carte graphique, c’est lent.</translation>
    </message>
    <message>
        <source>Not right in the code: group {groups}. Compare these characters with the page, and enter the code again.</source>
        <extracomment>sentence for kit-code-wrong</extracomment>
        <translation>Incorrect dans le code : groupe {groups}. Comparez ces caractères avec la page, et saisissez le code de nouveau.</translation>
    </message>
    <message>
        <source>Nothing of {pack} is half done. Look at the list of base models.</source>
        <extracomment>sentence for pack-not-begun</extracomment>
        <translation>Rien de {pack} n’est à moitié fait. Consultez la liste des modèles de base.</translation>
    </message>
    <message>
        <source>Nothing says under which licence the base model {pack} may be used. Ask whoever gave it to you; go on if you may use it.</source>
        <extracomment>sentence for pack-licence-unknown</extracomment>
        <translation>Rien n’indique sous quelle licence le modèle de base {pack} peut être utilisé. Demandez à qui vous l’a donné ; continuez si vous pouvez l’utiliser.</translation>
    </message>
    <message>
        <source>Now a few more, whichever way you like.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Encore quelques-unes, comme vous voulez.</translation>
    </message>
    <message>
        <source>Now a smile.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Maintenant un sourire.</translation>
    </message>
    <message>
        <source>Now change the light: turn to another window or lamp. Then go on.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Changez maintenant de lumière : tournez-vous vers une autre fenêtre ou lampe. Puis continuez.</translation>
    </message>
    <message>
        <source>Now one in another light: by another window, or with a lamp from the other side.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Maintenant une sous une autre lumière : près d’une autre fenêtre, ou avec une lampe de l’autre côté.</translation>
    </message>
    <message>
        <source>Now one with a relaxed face.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Maintenant une, le visage détendu.</translation>
    </message>
    <message>
        <source>Now one with a smile.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Maintenant une avec un sourire.</translation>
    </message>
    <message>
        <source>Now one with your chin a little higher.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Maintenant une, le menton un peu plus haut.</translation>
    </message>
    <message>
        <source>Now one with your chin a little lower.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Maintenant une, le menton un peu plus bas.</translation>
    </message>
    <message>
        <source>Now one with your face turned a little to your left.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Maintenant une, le visage tourné un peu vers votre gauche.</translation>
    </message>
    <message>
        <source>Now one with your face turned a little to your right.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Maintenant une, le visage tourné un peu vers votre droite.</translation>
    </message>
    <message>
        <source>Now relax your face.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Détendez maintenant le visage.</translation>
    </message>
    <message>
        <source>Older laptops: the smallest and fastest. Faces at 512 pixels, plain backgrounds; hands and small text come out badly.</source>
        <extracomment>what a base model is good for</extracomment>
        <translation>Ordinateurs portables anciens : le plus petit et le plus rapide. Visages à 512 pixels, fonds unis ; les mains et les petits textes sont mal rendus.</translation>
    </message>
    <message>
        <source>One even colour for everybody, such as that of your house.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Une même couleur unie pour tous, par exemple celle de votre maison.</translation>
    </message>
    <message>
        <source>One picture was left out, as asked. The others go on.</source>
        <extracomment>sentence for picture-skipped</extracomment>
        <translation>Une image a été laissée de côté, comme demandé. Les autres continuent.</translation>
    </message>
    <message>
        <source>One side of the face is much darker. Take the photo facing a window.</source>
        <extracomment>sentence for document-light-uneven</extracomment>
        <translation>Un côté du visage est bien plus sombre. Prenez la photo face à une fenêtre.</translation>
    </message>
    <message>
        <source>One side of your face is in deep shadow. It can be used; one facing the light is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Un côté de votre visage est dans une ombre profonde. Elle est utilisable ; une face à la lumière est meilleure.</translation>
    </message>
    <message>
        <source>Only one person at a time, please.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Une seule personne à la fois, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Only part of you is in this picture. Take it again with your face in the middle.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Une partie seulement de vous est sur cette image. Reprenez-la, le visage au milieu.</translation>
    </message>
    <message>
        <source>Open your eyes.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Ouvrez les yeux.</translation>
    </message>
    <message>
        <source>Others are better than this picture, so it is hidden.</source>
        <extracomment>sentence for choice-surplus</extracomment>
        <translation>D’autres sont meilleures que cette image ; elle est donc masquée.</translation>
    </message>
    <message>
        <source>Outdoors</source>
        <extracomment>name of a look</extracomment>
        <translation>En plein air</translation>
    </message>
    <message>
        <source>Own place</source>
        <extracomment>name of a look</extracomment>
        <translation>Lieu à soi</translation>
    </message>
    <message>
        <source>Painted olive</source>
        <extracomment>name of a look</extracomment>
        <translation>Olive peint</translation>
    </message>
    <message>
        <source>Part of the head is outside the picture. Take the photo with more room around the head.</source>
        <extracomment>sentence for document-head-cut</extracomment>
        <translation>Une partie de la tête est hors de l’image. Prenez la photo avec plus d’espace autour de la tête.</translation>
    </message>
    <message>
        <source>Part of the head is outside this picture, so it is hidden.</source>
        <extracomment>sentence for choice-head-cut</extracomment>
        <translation>Une partie de la tête est hors de cette image ; elle est donc masquée.</translation>
    </message>
    <message>
        <source>Part of your face is outside this picture. Take it again with your face in the middle.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Une partie de votre visage est hors de cette image. Reprenez-la, le visage au milieu.</translation>
    </message>
    <message>
        <source>Passport</source>
        <extracomment>name of a look</extracomment>
        <translation>Passeport</translation>
    </message>
    <message>
        <source>Paused and saved: nothing is lost. Resume whenever you like.</source>
        <extracomment>sentence for training-paused</extracomment>
        <translation>En pause et enregistré : rien n’est perdu. Reprenez quand vous voulez.</translation>
    </message>
    <message>
        <source>Paused. Go on when you are ready.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>En pause. Continuez quand vous le souhaitez.</translation>
    </message>
    <message>
        <source>Pictures by this personal model repeat a photo that it learned from; such pictures are not shown. Add photos from other days, in other light and other clothes, then make the personal model again.</source>
        <extracomment>sentence for model-copies</extracomment>
        <translation>Des images de ce modèle personnel reproduisent une photo dont il a appris ; elles ne sont pas montrées. Ajoutez des photos d’autres jours, sous une autre lumière et avec d’autres vêtements, puis recréez le modèle personnel.</translation>
    </message>
    <message>
        <source>Pictures of nobody in particular, which keep a base model from forgetting other faces, could not be drawn here, so the learning goes on without them. If portraits repeat the photos too closely, close other programs and make the personal model again.</source>
        <extracomment>sentence for training-without-priors</extracomment>
        <translation>Les images de personnes quelconques, qui évitent au modèle de base d’oublier d’autres visages, n’ont pas pu être dessinées ici ; l’apprentissage continue sans elles. Si les portraits reproduisent trop les photos, fermez d’autres programmes et recréez le modèle personnel.</translation>
    </message>
    <message>
        <source>Polished</source>
        <extracomment>name of a look</extracomment>
        <translation>Soigné</translation>
    </message>
    <message>
        <source>Portrait</source>
        <extracomment>name of an output size</extracomment>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Print 30 x 40 cm</source>
        <extracomment>name of an output size</extracomment>
        <translation>Tirage 30 x 40 cm</translation>
    </message>
    <message>
        <source>Print 4 x 5 in</source>
        <extracomment>name of an output size</extracomment>
        <translation>Tirage 4 x 5 po</translation>
    </message>
    <message>
        <source>Print 5 x 7 in</source>
        <extracomment>name of an output size</extracomment>
        <translation>Tirage 5 x 7 po</translation>
    </message>
    <message>
        <source>Print 8 x 10 in</source>
        <extracomment>name of an output size</extracomment>
        <translation>Tirage 8 x 10 po</translation>
    </message>
    <message>
        <source>Print, 8K</source>
        <extracomment>name of an output size</extracomment>
        <translation>Tirage, 8K</translation>
    </message>
    <message>
        <source>Profile picture in more pixels, shown as a circle</source>
        <extracomment>what an output size is for</extracomment>
        <translation>Image de profil avec plus de pixels, affichée en cercle</translation>
    </message>
    <message>
        <source>Profile picture, shown as a circle</source>
        <extracomment>what an output size is for</extracomment>
        <translation>Image de profil, affichée en cercle</translation>
    </message>
    <message>
        <source>Relaxed face</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>Visage détendu</translation>
    </message>
    <message>
        <source>Removing everything was begun and is not finished. Start it again; close other programs that use the folder.</source>
        <extracomment>sentence for wipe-unfinished</extracomment>
        <translation>La suppression de tout a été commencée et n’est pas terminée. Relancez-la ; fermez les autres programmes qui utilisent le dossier.</translation>
    </message>
    <message>
        <source>Schengen visa or EU passport</source>
        <extracomment>name of an output size</extracomment>
        <translation>Visa Schengen ou passeport de l’UE</translation>
    </message>
    <message>
        <source>Seamless grey paper with light falling off towards the corners. Suits everybody.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Papier gris uni, la lumière déclinant vers les coins. Convient à tout le monde.</translation>
    </message>
    <message>
        <source>Show my portraits as examples</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>Montrer mes portraits en exemple</translation>
    </message>
    <message>
        <source>Sit a little lower, or point the camera higher.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Asseyez-vous un peu plus bas, ou orientez l’appareil plus haut.</translation>
    </message>
    <message>
        <source>Sit up a little, or point the camera lower.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Redressez-vous un peu, ou orientez l’appareil plus bas.</translation>
    </message>
    <message>
        <source>Smile</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>Sourire</translation>
    </message>
    <message>
        <source>Smile.</source>
        <extracomment>sentence for presence-smile</extracomment>
        <translation>Souriez.</translation>
    </message>
    <message>
        <source>Some parts of your face are very bright in this one. It can be used; softer light is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Certaines parties de votre visage sont très claires sur celle-ci. Elle est utilisable ; une lumière plus douce est meilleure.</translation>
    </message>
    <message>
        <source>Somebody else can be seen small in this one. It can be used; one with you alone is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>On voit quelqu’un d’autre en petit sur celle-ci. Elle est utilisable ; une où vous figurez sans personne d’autre est meilleure.</translation>
    </message>
    <message>
        <source>Somebody is there, but no face can be seen. Take it again facing the camera, with nothing before your face.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Quelqu’un est là, mais aucun visage n’est visible. Reprenez-la face à l’appareil, rien devant le visage.</translation>
    </message>
    <message>
        <source>Something went wrong ({code}). Nothing was lost; try again.</source>
        <extracomment>an error without words of its own</extracomment>
        <translation>Un problème est survenu ({code}). Rien n’est perdu ; réessayez.</translation>
    </message>
    <message>
        <source>Something went wrong inside Likeness ({kind}). Nothing was lost; try again, and look at Diagnostics in the settings if it happens again.</source>
        <extracomment>sentence for internal</extracomment>
        <translation>Un problème est survenu dans Likeness ({kind}). Rien n’est perdu ; réessayez, et voyez Diagnostic dans les réglages si cela se reproduit.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>name of a look</extracomment>
        <translation>Orateur</translation>
    </message>
    <message>
        <source>Stable Diffusion 1.5 kind</source>
        <extracomment>kind of a base model</extracomment>
        <translation>Genre Stable Diffusion 1.5</translation>
    </message>
    <message>
        <source>Stable Diffusion XL kind</source>
        <extracomment>kind of a base model</extracomment>
        <translation>Genre Stable Diffusion XL</translation>
    </message>
    <message>
        <source>Start with one where you look straight into the camera.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Commencez par une où vous regardez droit vers l’objectif.</translation>
    </message>
    <message>
        <source>Stopped, as you asked. What was finished is kept; start or resume it when you like.</source>
        <extracomment>sentence for stopped</extracomment>
        <translation>Arrêté, comme vous l’avez demandé. Ce qui était terminé est gardé ; lancez ou reprenez quand vous voulez.</translation>
    </message>
    <message>
        <source>Studio grey</source>
        <extracomment>name of a look</extracomment>
        <translation>Gris studio</translation>
    </message>
    <message>
        <source>Team colour</source>
        <extracomment>name of a look</extracomment>
        <translation>Couleur d’équipe</translation>
    </message>
    <message>
        <source>Terracotta paper, warm and bold, closer to the face.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Papier terre cuite, chaud et franc, plus près du visage.</translation>
    </message>
    <message>
        <source>That age cannot be right. Enter the person's age in whole years.</source>
        <extracomment>sentence for age-unusable</extracomment>
        <translation>Cet âge ne peut pas être juste. Saisissez l’âge de la personne en années entières.</translation>
    </message>
    <message>
        <source>That cannot be chosen here. The setting stays as it was; choose something else.</source>
        <extracomment>sentence for setting-unusable</extracomment>
        <translation>Cela ne peut pas être choisi ici. Le réglage reste comme il était ; choisissez autre chose.</translation>
    </message>
    <message>
        <source>That is a fine set. Nothing is missing.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>C’est une belle série. Rien ne manque.</translation>
    </message>
    <message>
        <source>That is enough. A few more before another background would make it even better.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>C’est suffisant. Quelques-unes de plus devant un autre fond la rendraient encore meilleure.</translation>
    </message>
    <message>
        <source>That is enough. With another top on, a few more would make it even better.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>C’est suffisant. Avec un autre haut, quelques-unes de plus la rendraient encore meilleure.</translation>
    </message>
    <message>
        <source>That is no fingerprint: it has 32 digits, in groups of four. Enter it again.</source>
        <extracomment>sentence for key-unknown</extracomment>
        <translation>Ce n’est pas une empreinte : elle a 32 chiffres, par groupes de quatre. Saisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>That is no length of time for keeping things. Give whole days up to {longest} for one of: {known} (minutes for the last).</source>
        <extracomment>sentence for retention-unusable</extracomment>
        <translation>Ce n’est pas une durée de conservation. Donnez des jours entiers jusqu’à {longest} pour l’un de : {known} (des minutes pour le dernier).</translation>
    </message>
    <message>
        <source>That is no signature: it is empty, only a dot, or far too long. Sign again, with one or more clear strokes.</source>
        <extracomment>sentence for signature-unusable</extracomment>
        <translation>Ce n’est pas une signature : elle est vide, réduite à un point ou bien trop longue. Signez de nouveau, avec un ou plusieurs traits nets.</translation>
    </message>
    <message>
        <source>That is not a purpose. Choose from: {known}.</source>
        <extracomment>sentence for purpose-unknown</extracomment>
        <translation>Ce n’est pas une finalité. Choisissez parmi : {known}.</translation>
    </message>
    <message>
        <source>That is not {expected}, so nothing was removed. Start again, and type it as it is shown.</source>
        <extracomment>sentence for wipe-not-confirmed</extracomment>
        <translation>Ce n’est pas {expected} ; rien n’a donc été supprimé. Recommencez, et saisissez-le tel qu’il est affiché.</translation>
    </message>
    <message>
        <source>That photo is not in this sitting any more. Look at the page Photos.</source>
        <extracomment>sentence for photo-unknown</extracomment>
        <translation>Cette photo n’est plus dans cette séance. Voyez la page Photos.</translation>
    </message>
    <message>
        <source>That portrait does not lie in the bin, and only what lies there is deleted for good. Discard it first.</source>
        <extracomment>sentence for portrait-not-binned</extracomment>
        <translation>Ce portrait n’est pas dans la corbeille, et seul ce qui s’y trouve est supprimé pour de bon. Écartez-le d’abord.</translation>
    </message>
    <message>
        <source>That portrait is not in this sitting any more. Look at the page Proofs.</source>
        <extracomment>sentence for portrait-unknown</extracomment>
        <translation>Ce portrait n’est plus dans cette séance. Voyez la page Épreuves.</translation>
    </message>
    <message>
        <source>That time has not come yet. Give the time when it was noticed.</source>
        <extracomment>sentence for incident-in-future</extracomment>
        <translation>Ce moment n’est pas encore venu. Donnez le moment où cela a été remarqué.</translation>
    </message>
    <message>
        <source>That work is not there any more. Look at the page Activity.</source>
        <extracomment>sentence for job-unknown</extracomment>
        <translation>Ce travail n’est plus là. Voyez la page Activité.</translation>
    </message>
    <message>
        <source>The background has a colour. Take the photo before a white or light grey wall.</source>
        <extracomment>sentence for document-background-coloured</extracomment>
        <translation>Le fond est coloré. Prenez la photo devant un mur blanc ou gris clair.</translation>
    </message>
    <message>
        <source>The background is too dark. Take the photo before a lighter wall, with more light on it.</source>
        <extracomment>sentence for document-background-dark</extracomment>
        <translation>Le fond est trop sombre. Prenez la photo devant un mur plus clair et mieux éclairé.</translation>
    </message>
    <message>
        <source>The background was replaced. Some authorities refuse that; a photo before a plain wall is safer.</source>
        <extracomment>sentence for document-background-replaced</extracomment>
        <translation>Le fond a été remplacé. Certaines autorités le refusent ; une photo devant un mur uni est plus sûre.</translation>
    </message>
    <message>
        <source>The backup's disk cannot be read or written any more. Nothing was lost; plug it in again, check that it is not write-protected, and try again.</source>
        <extracomment>sentence for backup-unreachable</extracomment>
        <translation>Le disque de la sauvegarde ne peut plus être lu ou écrit. Rien n’est perdu ; rebranchez-le, vérifiez qu’il n’est pas protégé en écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>The backup's disk is full. Nothing was lost and the backup before is whole; make room there, or use another disk, and try again.</source>
        <extracomment>sentence for backup-full</extracomment>
        <translation>Le disque de la sauvegarde est plein. Rien n’est perdu et la sauvegarde précédente est intacte ; libérez-y de la place ou utilisez un autre disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The base model cannot be fetched from there (answer {status}). Download it by hand on its page and add the folder here.</source>
        <extracomment>sentence for download-not-there</extracomment>
        <translation>Le modèle de base ne peut pas être obtenu de là (réponse {status}). Téléchargez-le à la main sur sa page et ajoutez le dossier ici.</translation>
    </message>
    <message>
        <source>The base model in {path} is not complete ({part} is missing or cannot be read). Download or copy the whole folder again.</source>
        <extracomment>sentence for pack-incomplete</extracomment>
        <translation>Le modèle de base dans {path} n’est pas complet ({part} manque ou est illisible). Téléchargez ou copiez de nouveau tout le dossier.</translation>
    </message>
    <message>
        <source>The base model {pack} came with Likeness, and stays as it is. Choose another base model, or give this one another name.</source>
        <extracomment>sentence for pack-bundled</extracomment>
        <translation>Le modèle de base {pack} est fourni avec Likeness et reste tel quel. Choisissez un autre modèle de base, ou donnez un autre nom à celui-ci.</translation>
    </message>
    <message>
        <source>The base model {pack} comes under a licence ({licence}). Read it and accept it to go on.</source>
        <extracomment>sentence for pack-licence-needed</extracomment>
        <translation>Le modèle de base {pack} est soumis à une licence ({licence}). Lisez-la et acceptez-la pour continuer.</translation>
    </message>
    <message>
        <source>The base model {pack} has an adapter for few steps already. Take that one out first.</source>
        <extracomment>sentence for few-steps-there</extracomment>
        <translation>Le modèle de base {pack} a déjà un complément pour peu d’étapes. Retirez-le d’abord.</translation>
    </message>
    <message>
        <source>The base model {pack} holds a file that does not belong to it ({file}). Move that file away, then check again.</source>
        <extracomment>sentence for pack-extra</extracomment>
        <translation>Le modèle de base {pack} contient un fichier qui n’en fait pas partie ({file}). Déplacez ce fichier, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>The base model {pack} holds a file that is not allowed ({file}). Delete it, and install one from a source you trust.</source>
        <extracomment>sentence for pack-unsafe</extracomment>
        <translation>Le modèle de base {pack} contient un fichier non autorisé ({file}). Supprimez-le, et installez-en un d’une source de confiance.</translation>
    </message>
    <message>
        <source>The base model {pack} is being added or repaired by another window or command. Wait until that is done, then try again.</source>
        <extracomment>sentence for pack-being-added</extracomment>
        <translation>Le modèle de base {pack} est en cours d’ajout ou de réparation par une autre fenêtre ou commande. Attendez la fin, puis réessayez.</translation>
    </message>
    <message>
        <source>The base model {pack} is damaged ({file}). Repair it in the settings; your photos and personal models are not affected.</source>
        <extracomment>sentence for pack-damaged</extracomment>
        <translation>Le modèle de base {pack} est endommagé ({file}). Réparez-le dans les réglages ; vos photos et modèles personnels ne sont pas touchés.</translation>
    </message>
    <message>
        <source>The base model {pack} is not here any more. Choose another one in the settings.</source>
        <extracomment>sentence for pack-missing</extracomment>
        <translation>Le modèle de base {pack} n’est plus là. Choisissez-en un autre dans les réglages.</translation>
    </message>
    <message>
        <source>The base model {pack} needs about {needed} of memory, and {free} are free. Close other programs, or choose a smaller base model.</source>
        <extracomment>sentence for training-memory</extracomment>
        <translation>Le modèle de base {pack} demande environ {needed} de mémoire, et {free} sont libres. Fermez d’autres programmes, ou choisissez un modèle de base plus petit.</translation>
    </message>
    <message>
        <source>The base model {pack} needs about {needed} of memory, and {free} are free. Close other programs, or train a personal model on a smaller base model.</source>
        <extracomment>sentence for reference-memory</extracomment>
        <translation>Le modèle de base {pack} demande environ {needed} de mémoire, et {free} sont libres. Fermez d’autres programmes, ou entraînez un modèle personnel sur un modèle de base plus petit.</translation>
    </message>
    <message>
        <source>The base model {pack} needs about {needed} of the graphics card's memory, and {free} are free there. Close other programs that use the card, or choose a smaller base model.</source>
        <extracomment>sentence for card-memory</extracomment>
        <translation>Le modèle de base {pack} a besoin d’environ {needed} de mémoire de la carte graphique, et {free} y sont libres. Fermez d’autres programmes qui utilisent la carte, ou choisissez un modèle de base plus petit.</translation>
    </message>
    <message>
        <source>The base model {pack} was not converted for this way of running. Choose another base model, or convert it in the settings.</source>
        <extracomment>sentence for pack-no-onnx</extracomment>
        <translation>Le modèle de base {pack} n’a pas été converti pour ce mode d’exécution. Choisissez un autre modèle de base, ou convertissez-le dans les réglages.</translation>
    </message>
    <message>
        <source>The base model's {part} is of a kind that is not supported. Choose another base model.</source>
        <extracomment>sentence for pack-unsupported</extracomment>
        <translation>Dans le modèle de base, {part} est d’un genre non pris en charge. Choisissez un autre modèle de base.</translation>
    </message>
    <message>
        <source>The camera guide in {path} is not valid. Install Likeness again.</source>
        <extracomment>sentence for coach-invalid</extracomment>
        <translation>Le guide de prise de vue dans {path} n’est pas valable. Réinstallez Likeness.</translation>
    </message>
    <message>
        <source>The camera is in use by {program}, which opened it like a disk. Eject it there, then try again.</source>
        <extracomment>sentence for camera-mounted</extracomment>
        <translation>L’appareil photo est utilisé par {program}, qui l’a ouvert comme un disque. Éjectez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>The camera is in use by {program}. Close it there; the picture comes back here by itself.</source>
        <extracomment>sentence for camera-busy</extracomment>
        <translation>L’appareil photo est utilisé par {program}. Fermez-le là-bas ; l’image revient ici d’elle-même.</translation>
    </message>
    <message>
        <source>The camera sends no picture any more. Plug it in again or wake it up; the photos taken so far are kept.</source>
        <extracomment>sentence for camera-gone</extracomment>
        <translation>L’appareil photo n’envoie plus d’image. Rebranchez-le ou réveillez-le ; les photos déjà prises sont gardées.</translation>
    </message>
    <message>
        <source>The certificate was altered after it was signed. Get the original again.</source>
        <extracomment>sentence for certificate-altered</extracomment>
        <translation>Le certificat a été modifié après sa signature. Procurez-vous de nouveau l’original.</translation>
    </message>
    <message>
        <source>The check does not stop a film of the person who happens to do these tasks.</source>
        <extracomment>sentence for presence-limit-film-of-person</extracomment>
        <translation>Le contrôle n’arrête pas un film de la personne où elle ferait justement ces gestes.</translation>
    </message>
    <message>
        <source>The check does not stop a program that pretends to be a camera.</source>
        <extracomment>sentence for presence-limit-virtual-camera</extracomment>
        <translation>Le contrôle n’arrête pas un programme qui se fait passer pour un appareil photo.</translation>
    </message>
    <message>
        <source>The check does not stop a relative or another person who looks much alike.</source>
        <extracomment>sentence for presence-limit-lookalike</extracomment>
        <translation>Le contrôle n’arrête pas un parent ou une autre personne très ressemblante.</translation>
    </message>
    <message>
        <source>The check does not stop a well-made mask of the person, or a photo moulded to the shape of a head.</source>
        <extracomment>sentence for presence-limit-worn-mask</extracomment>
        <translation>Le contrôle n’arrête pas un masque bien fait de la personne, ni une photo moulée à la forme d’une tête.</translation>
    </message>
    <message>
        <source>The clock is about {days} days ahead of what was expected, and {count} things wait to be erased. If it is right, say so in the Privacy centre; if not, set it.</source>
        <extracomment>sentence for clock-forward</extracomment>
        <translation>L’horloge avance d’environ {days} jours sur ce qui était attendu, et {count} éléments attendent d’être effacés. Si elle est juste, dites-le dans l’espace Confidentialité ; sinon, réglez-la.</translation>
    </message>
    <message>
        <source>The clock went back by about {days} days, so nothing is erased that only was due before. If it is right now, say so in the Privacy centre; if not, set it.</source>
        <extracomment>sentence for clock-back</extracomment>
        <translation>L’horloge a reculé d’environ {days} jours ; rien n’est donc effacé de ce qui n’était dû qu’avant. Si elle est juste maintenant, dites-le dans l’espace Confidentialité ; sinon, réglez-la.</translation>
    </message>
    <message>
        <source>The code has {needed} characters, and {found} were entered. Look again from group {group} on.</source>
        <extracomment>sentence for kit-code-incomplete</extracomment>
        <translation>Le code a {needed} caractères, et {found} ont été saisis. Vérifiez à partir du groupe {group}.</translation>
    </message>
    <message>
        <source>The colours were changed less than the look asks, so that the skin keeps its tone.</source>
        <extracomment>sentence for weakened-grade</extracomment>
        <translation>Les couleurs ont été moins changées que le style ne le demande, pour que la peau garde son teint.</translation>
    </message>
    <message>
        <source>The connection broke or there is none. Check it and try again: it goes on where it stopped.</source>
        <extracomment>sentence for download-interrupted</extracomment>
        <translation>La connexion a été coupée ou manque. Vérifiez-la et réessayez : cela reprend là où c’était arrêté.</translation>
    </message>
    <message>
        <source>The consent record cannot be read ({detail}). Check the vault in the settings.</source>
        <extracomment>sentence for consent-unreadable</extracomment>
        <translation>Le document de consentement ne peut pas être lu ({detail}). Vérifiez le coffre dans les réglages.</translation>
    </message>
    <message>
        <source>The converted model does not make the same pictures (difference {difference}), so it was not installed. Use the model as it is.</source>
        <extracomment>sentence for pack-conversion-differs</extracomment>
        <translation>Le modèle converti ne fait pas les mêmes images (écart {difference}) ; il n’a donc pas été installé. Utilisez le modèle tel quel.</translation>
    </message>
    <message>
        <source>The copy of the photo that this picture starts from was damaged. Nothing is lost; start again.</source>
        <extracomment>sentence for source-damaged</extracomment>
        <translation>La copie de la photo d’où part cette image était endommagée. Rien n’est perdu ; recommencez.</translation>
    </message>
    <message>
        <source>The crop was moved so that the whole face stays in the picture.</source>
        <extracomment>sentence for adjust-crop-face</extracomment>
        <translation>Le cadrage a été déplacé pour que tout le visage reste dans l’image.</translation>
    </message>
    <message>
        <source>The disk became full while the base model was copied. Make room and try again: it goes on where it stopped.</source>
        <extracomment>sentence for pack-disk-full</extracomment>
        <translation>Le disque s’est rempli pendant la copie du modèle de base. Libérez de la place et réessayez : cela reprend là où c’était arrêté.</translation>
    </message>
    <message>
        <source>The disk is full, so the work paused; what was learned so far is kept. Make room, then resume it.</source>
        <extracomment>sentence for training-disk-full</extracomment>
        <translation>Le disque est plein ; le travail est donc en pause, et ce qui a été appris est gardé. Libérez de la place, puis reprenez-le.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was lost. Make room and try again.</source>
        <extracomment>sentence for disk-full</extracomment>
        <translation>Le disque est plein ; rien n’est perdu. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The download was led to a computer that is not on the list ({host}), so it was stopped. Try again later, or get the base model on another computer and add it from a stick.</source>
        <extracomment>sentence for download-host-refused</extracomment>
        <translation>Le téléchargement a été dirigé vers un ordinateur absent de la liste ({host}) ; il a donc été arrêté. Réessayez plus tard, ou obtenez le modèle de base sur un autre ordinateur et ajoutez-le depuis une clé USB.</translation>
    </message>
    <message>
        <source>The erasure could not be proven complete. Check the vault in the settings, then erase again.</source>
        <extracomment>sentence for erasure-unproven</extracomment>
        <translation>L’effacement n’a pas pu être prouvé complet. Vérifiez le coffre dans les réglages, puis effacez de nouveau.</translation>
    </message>
    <message>
        <source>The eyes are closed in this picture, so it is hidden.</source>
        <extracomment>sentence for choice-eyes-closed</extracomment>
        <translation>Les yeux sont fermés sur cette image ; elle est donc masquée.</translation>
    </message>
    <message>
        <source>The eyes are not at the height that is asked for. Take the photo with more room around the head.</source>
        <extracomment>sentence for document-eye-line</extracomment>
        <translation>Les yeux ne sont pas à la hauteur demandée. Prenez la photo avec plus d’espace autour de la tête.</translation>
    </message>
    <message>
        <source>The face can no longer be found in this portrait, so it is hidden. Choose another photo.</source>
        <extracomment>sentence for fidelity-no-face</extracomment>
        <translation>Le visage est introuvable dans ce portrait ; il est donc masqué. Choisissez une autre photo.</translation>
    </message>
    <message>
        <source>The face could not be compared with the photos often enough. Sit in good light and try again.</source>
        <extracomment>sentence for presence-not-compared</extracomment>
        <translation>Le visage n’a pas pu être comparé assez souvent aux photos. Installez-vous en bonne lumière et réessayez.</translation>
    </message>
    <message>
        <source>The face does not look enough like the photos. The person of the photos has to do this; or add newer photos.</source>
        <extracomment>sentence for presence-other-person</extracomment>
        <translation>Le visage ne ressemble pas assez aux photos. C’est la personne des photos qui doit le faire ; ou ajoutez des photos plus récentes.</translation>
    </message>
    <message>
        <source>The face does not look straight ahead. Take the photo facing the camera.</source>
        <extracomment>sentence for document-turned</extracomment>
        <translation>Le visage n’est pas droit devant. Prenez la photo face à l’appareil.</translation>
    </message>
    <message>
        <source>The face in this portrait has not kept its shape, so it is hidden. Choose another photo.</source>
        <extracomment>sentence for fidelity-geometry</extracomment>
        <translation>Le visage de ce portrait n’a pas gardé sa forme ; il est donc masqué. Choisissez une autre photo.</translation>
    </message>
    <message>
        <source>The face is not in the middle. Take the photo with more room on both sides.</source>
        <extracomment>sentence for document-off-centre</extracomment>
        <translation>Le visage n’est pas au milieu. Prenez la photo avec plus d’espace des deux côtés.</translation>
    </message>
    <message>
        <source>The face is too small in this picture for {spec}. Choose another portrait or output size.</source>
        <extracomment>sentence for spec-face-too-small</extracomment>
        <translation>Le visage est trop petit sur cette image pour {spec}. Choisissez un autre portrait ou format de sortie.</translation>
    </message>
    <message>
        <source>The face was out of sight for a moment. Stay before the camera, and do the tasks again from the first.</source>
        <extracomment>sentence for presence-lost</extracomment>
        <translation>Le visage a été hors de vue un instant. Restez devant l’appareil, et refaites les gestes depuis le premier.</translation>
    </message>
    <message>
        <source>The file or what it says about itself is larger than {limit_mb} MB. Choose a smaller file.</source>
        <extracomment>sentence for credentials-file-too-large</extracomment>
        <translation>Le fichier ou ce qu’il dit de lui-même dépasse {limit_mb} Mo. Choisissez un fichier plus petit.</translation>
    </message>
    <message>
        <source>The film or camera ended before all tasks were done. Try again.</source>
        <extracomment>sentence for presence-ended</extracomment>
        <translation>Le film ou l’appareil s’est arrêté avant la fin des gestes. Réessayez.</translation>
    </message>
    <message>
        <source>The folder of the base model {name} was renamed to {pack}. Rename it back to {name}.</source>
        <extracomment>sentence for pack-renamed</extracomment>
        <translation>Le dossier du modèle de base {name} a été renommé en {pack}. Redonnez-lui le nom {name}.</translation>
    </message>
    <message>
        <source>The folder {folder} holds other things under the names that a backup needs. Choose an empty folder.</source>
        <extracomment>sentence for backup-folder-taken</extracomment>
        <translation>Le dossier {folder} contient autre chose sous les noms dont une sauvegarde a besoin. Choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written to. Choose another folder, or change its permissions.</source>
        <extracomment>sentence for folder-not-writable</extracomment>
        <translation>Impossible d’écrire dans le dossier {path}. Choisissez un autre dossier, ou changez ses droits.</translation>
    </message>
    <message>
        <source>The full portrait, as the look made it</source>
        <extracomment>what an output size is for</extracomment>
        <translation>Le portrait entier, tel que le style l’a fait</translation>
    </message>
    <message>
        <source>The groups do not belong together. Compare every group with the page, from the first to the last.</source>
        <extracomment>sentence for kit-code-mixed-up</extracomment>
        <translation>Les groupes ne vont pas ensemble. Comparez chaque groupe avec la page, du premier au dernier.</translation>
    </message>
    <message>
        <source>The head is tilted. Take the photo with the head upright.</source>
        <extracomment>sentence for document-tilted</extracomment>
        <translation>La tête est inclinée. Prenez la photo la tête droite.</translation>
    </message>
    <message>
        <source>The head is too large in the picture. Take the photo with more room around the head.</source>
        <extracomment>sentence for document-head-large</extracomment>
        <translation>La tête est trop grande dans l’image. Prenez la photo avec plus d’espace autour de la tête.</translation>
    </message>
    <message>
        <source>The head is too small in the picture. Take the photo from nearer.</source>
        <extracomment>sentence for document-head-small</extracomment>
        <translation>La tête est trop petite dans l’image. Prenez la photo de plus près.</translation>
    </message>
    <message>
        <source>The key can be kept by one of: {known}. Choose one of them.</source>
        <extracomment>sentence for keeper-unknown</extracomment>
        <translation>La clé peut être gardée par l’un de : {known}. Choisissez-en un.</translation>
    </message>
    <message>
        <source>The key does not open the vault's catalogue. Restore the vault from a backup.</source>
        <extracomment>sentence for catalogue-locked</extracomment>
        <translation>La clé n’ouvre pas le catalogue du coffre. Restaurez le coffre depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The key file of this vault is not in its folder. Put the folder “keys” back from a copy, or open the vault with its recovery kit. Nothing was changed.</source>
        <extracomment>sentence for key-file-missing</extracomment>
        <translation>Le fichier de clé de ce coffre n’est pas dans son dossier. Remettez le dossier « keys » depuis une copie, ou ouvrez le coffre avec son kit de secours. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The key of this vault is not in the keychain. Log in as the person who made the vault, or open it with its recovery kit. Nothing was changed.</source>
        <extracomment>sentence for key-missing</extracomment>
        <translation>La clé de ce coffre n’est pas dans le trousseau. Ouvrez une session sous le compte qui a créé le coffre, ou ouvrez-le avec son kit de secours. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The key that signs pictures on this computer is damaged. Restore the vault from a backup.</source>
        <extracomment>sentence for credentials-key-damaged</extracomment>
        <translation>La clé qui signe les images sur cet ordinateur est endommagée. Restaurez le coffre depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The keychain already holds a key of this number ({epoch}) for this vault. Check the vault in the settings.</source>
        <extracomment>sentence for key-entry-exists</extracomment>
        <translation>Le trousseau contient déjà une clé de ce numéro ({epoch}) pour ce coffre. Vérifiez le coffre dans les réglages.</translation>
    </message>
    <message>
        <source>The keychain did not give back the key it was given. Unlock it and try again; nothing was changed.</source>
        <extracomment>sentence for key-not-stored</extracomment>
        <translation>Le trousseau n’a pas rendu la clé qui lui a été confiée. Déverrouillez-le et réessayez ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>The keychain has a blank password, so it would not protect the vault. Give it a password, or protect the vault with a passphrase.</source>
        <extracomment>sentence for keychain-plaintext</extracomment>
        <translation>Le mot de passe du trousseau est vide ; il ne protégerait donc pas le coffre. Donnez-lui un mot de passe, ou protégez le coffre par une phrase secrète.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <extracomment>sentence for keychain-locked</extracomment>
        <translation>Le trousseau est verrouillé. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The keychain refused ({detail}). Allow Likeness to use it, and try again.</source>
        <extracomment>sentence for keychain-denied</extracomment>
        <translation>Le trousseau a refusé ({detail}). Autorisez Likeness à l’utiliser, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain {backend} does not protect what it holds. Protect the vault with a passphrase instead.</source>
        <extracomment>sentence for keychain-not-safe</extracomment>
        <translation>Le trousseau {backend} ne protège pas ce qu’il contient. Protégez plutôt le coffre par une phrase secrète.</translation>
    </message>
    <message>
        <source>The ledger was changed or damaged. Restore the vault from a backup.</source>
        <extracomment>sentence for ledger-damaged</extracomment>
        <translation>Le registre a été modifié ou endommagé. Restaurez le coffre depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The ledger's safety mark is damaged, so loss cannot be ruled out. Check the vault in the settings.</source>
        <extracomment>sentence for ledger-anchor-damaged</extracomment>
        <translation>Le repère de sécurité du registre est endommagé ; une perte ne peut donc pas être exclue. Vérifiez le coffre dans les réglages.</translation>
    </message>
    <message>
        <source>The ledger's safety mark is missing, so loss cannot be ruled out. Restore a backup, or open the vault accepting the loss.</source>
        <extracomment>sentence for ledger-anchor-missing</extracomment>
        <translation>Le repère de sécurité du registre manque ; une perte ne peut donc pas être exclue. Restaurez une sauvegarde, ou ouvrez le coffre en acceptant la perte.</translation>
    </message>
    <message>
        <source>The lens correction was weakened, so that the face stays as it is.</source>
        <extracomment>sentence for weakened-perspective</extracomment>
        <translation>La correction d’objectif a été atténuée, pour que le visage reste tel qu’il est.</translation>
    </message>
    <message>
        <source>The light colours the face. Take the photo in daylight.</source>
        <extracomment>sentence for document-colour-cast</extracomment>
        <translation>La lumière colore le visage. Prenez la photo à la lumière du jour.</translation>
    </message>
    <message>
        <source>The light gives this one a strong colour. It can be used; one by daylight is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>La lumière donne à celle-ci une forte couleur. Elle est utilisable ; une à la lumière du jour est meilleure.</translation>
    </message>
    <message>
        <source>The light is so bright that parts of your face are washed out. Take it again out of the direct light.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>La lumière est si forte que des parties de votre visage sont brûlées. Reprenez-la à l’abri de la lumière directe.</translation>
    </message>
    <message>
        <source>The light is too bright. Move out of the direct light.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>La lumière est trop forte. Quittez la lumière directe.</translation>
    </message>
    <message>
        <source>The light was weakened, so that the face stays as it is.</source>
        <extracomment>sentence for weakened-light</extracomment>
        <translation>La lumière a été atténuée, pour que le visage reste tel qu’il est.</translation>
    </message>
    <message>
        <source>The list of files of the base model {pack} is damaged, and this source does not have it. Add the base model again and let it replace this one.</source>
        <extracomment>sentence for pack-repair-other</extracomment>
        <translation>La liste des fichiers du modèle de base {pack} est endommagée, et cette source ne l’a pas. Ajoutez de nouveau le modèle de base et laissez-le remplacer celui-ci.</translation>
    </message>
    <message>
        <source>The look {file} cannot be used: {reason}. Correct the file, or take it out of the folder.</source>
        <extracomment>sentence for look-invalid</extracomment>
        <translation>Le style {file} est inutilisable : {reason}. Corrigez le fichier, ou retirez-le du dossier.</translation>
    </message>
    <message>
        <source>The look {look} is for identity documents, whose pictures must stay as they were taken. Use the page Deliver and choose a document's size.</source>
        <extracomment>sentence for look-is-a-document</extracomment>
        <translation>Le style {look} est destiné aux documents d’identité, dont les images doivent rester telles qu’elles ont été prises. Utilisez la page Livrer et choisissez un format de document.</translation>
    </message>
    <message>
        <source>The memory of this computer was not enough. Close other programs, or choose a smaller base model, and try again.</source>
        <extracomment>sentence for out-of-memory</extracomment>
        <translation>La mémoire de cet ordinateur n’a pas suffi. Fermez d’autres programmes, ou choisissez un modèle de base plus petit, puis réessayez.</translation>
    </message>
    <message>
        <source>The memory was not enough, so the work goes on in a way that takes less of it, and more time. Nothing is lost; close other programs to help it.</source>
        <extracomment>sentence for training-smaller-tier</extracomment>
        <translation>La mémoire n’a pas suffi ; le travail continue donc d’une façon qui en demande moins, mais plus de temps. Rien n’est perdu ; fermez d’autres programmes pour l’aider.</translation>
    </message>
    <message>
        <source>The mouth is open. Take the photo with the mouth closed.</source>
        <extracomment>sentence for document-mouth-open</extracomment>
        <translation>La bouche est ouverte. Prenez la photo la bouche fermée.</translation>
    </message>
    <message>
        <source>The names of the weight files inside the transformer and vae folders could not be looked up, so every safetensors file there is taken; memory and time are the makers' words; hashes are those the hub names at download time.</source>
        <extracomment>what is not certain about a base model</extracomment>
        <translation>Les noms des fichiers de poids dans les dossiers transformer et vae n’ont pas pu être consultés ; tous les fichiers safetensors qui s’y trouvent sont donc pris. Mémoire et durée sont selon les auteurs ; les empreintes sont celles que le dépôt indique au téléchargement.</translation>
    </message>
    <message>
        <source>The note in the backup's folder is missing or was changed. Restoring works without it; for backing up, choose a new folder.</source>
        <extracomment>sentence for backup-note-damaged</extracomment>
        <translation>La note dans le dossier de la sauvegarde manque ou a été modifiée. La restauration fonctionne sans elle ; pour sauvegarder, choisissez un nouveau dossier.</translation>
    </message>
    <message>
        <source>The note that somebody was erased is damaged (sitting {subject}). If that person is in the restored vault, erase them again.</source>
        <extracomment>sentence for tombstone-damaged</extracomment>
        <translation>La note disant que quelqu’un a été effacé est endommagée (séance {subject}). Si cette personne est dans le coffre restauré, effacez-la de nouveau.</translation>
    </message>
    <message>
        <source>The old key could not be removed. Unlock the keychain and try again.</source>
        <extracomment>sentence for key-not-removed</extracomment>
        <translation>L’ancienne clé n’a pas pu être supprimée. Déverrouillez le trousseau et réessayez.</translation>
    </message>
    <message>
        <source>The other Likeness, which was doing this, ended in the middle. What was finished is kept; look, and try again.</source>
        <extracomment>sentence for owner-gone</extracomment>
        <translation>L’autre Likeness, qui s’en occupait, s’est arrêté en plein travail. Ce qui était terminé est gardé ; regardez, puis réessayez.</translation>
    </message>
    <message>
        <source>The other side could not prove that it is huggingface.co, so nothing was fetched. The network here may look into connections: use another one, or add the base model from a stick.</source>
        <extracomment>sentence for download-not-trusted</extracomment>
        <translation>L’autre côté n’a pas pu prouver qu’il est huggingface.co ; rien n’a donc été téléchargé. Le réseau d’ici inspecte peut-être les connexions : utilisez-en un autre, ou ajoutez le modèle de base depuis une clé USB.</translation>
    </message>
    <message>
        <source>The output size {name} is not described correctly ({reason}). Install Likeness again, or correct the file.</source>
        <extracomment>sentence for spec-invalid</extracomment>
        <translation>Le format de sortie {name} n’est pas décrit correctement ({reason}). Réinstallez Likeness, ou corrigez le fichier.</translation>
    </message>
    <message>
        <source>The page must not lie beside the vault, where whoever has the computer would find it. Choose another folder, best on a stick.</source>
        <extracomment>sentence for kit-page-inside</extracomment>
        <translation>La page ne doit pas se trouver à côté du coffre, où celui qui a l’ordinateur la trouverait. Choisissez un autre dossier, de préférence sur une clé USB.</translation>
    </message>
    <message>
        <source>The passphrase and the keychain together do not open this vault. Check the passphrase, and log in as the person who made the vault.</source>
        <extracomment>sentence for both-wrong</extracomment>
        <translation>La phrase secrète et le trousseau ensemble n’ouvrent pas ce coffre. Vérifiez la phrase secrète, et ouvrez une session sous le compte qui a créé le coffre.</translation>
    </message>
    <message>
        <source>The passphrase does not open this vault. Check it and try again.</source>
        <extracomment>sentence for passphrase-wrong</extracomment>
        <translation>La phrase secrète n’ouvre pas ce coffre. Vérifiez-la et réessayez.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Choose one of several words.</source>
        <extracomment>sentence for passphrase-empty</extracomment>
        <translation>La phrase secrète est vide. Choisissez-en une de plusieurs mots.</translation>
    </message>
    <message>
        <source>The person has not been asked yet. Begin with the page Person &amp; consent.</source>
        <extracomment>sentence for consent-none</extracomment>
        <translation>La question n’a pas encore été posée à la personne. Commencez par la page Personne et consentement.</translation>
    </message>
    <message>
        <source>The person has not said yes to “{purpose}”. Ask them on the page Person &amp; consent.</source>
        <extracomment>sentence for consent-missing</extracomment>
        <translation>La personne n’a pas dit oui à « {purpose} ». Posez-lui la question à la page Personne et consentement.</translation>
    </message>
    <message>
        <source>The person has withdrawn their yes to “{purpose}”. Nothing more can be done with it; ask them if they want to agree again.</source>
        <extracomment>sentence for consent-withdrawn</extracomment>
        <translation>La personne a retiré son oui à « {purpose} ». Plus rien ne peut être fait pour cela ; demandez-lui si elle veut accepter de nouveau.</translation>
    </message>
    <message>
        <source>The person is under 18, so a parent or guardian must agree as well. Add the guardian's name.</source>
        <extracomment>sentence for guardian-missing</extracomment>
        <translation>La personne a moins de 18 ans ; un parent ou tuteur doit donc aussi donner son accord. Ajoutez le nom du parent ou tuteur.</translation>
    </message>
    <message>
        <source>The person smiles. Take the photo with a neutral face.</source>
        <extracomment>sentence for document-smile</extracomment>
        <translation>La personne sourit. Prenez la photo le visage neutre.</translation>
    </message>
    <message>
        <source>The person touches the photo's edge, so the body is cut. A photo with more room around would mend it.</source>
        <extracomment>sentence for note-cropped-body</extracomment>
        <translation>La personne touche le bord de la photo ; le corps est donc coupé. Une photo avec plus d’espace autour y remédierait.</translation>
    </message>
    <message>
        <source>The person's consent has ended, so the work may read no more. Ask them before starting again.</source>
        <extracomment>sentence for lease-withdrawn</extracomment>
        <translation>Le consentement de la personne a pris fin ; le travail ne peut donc plus rien lire. Posez-lui la question avant de recommencer.</translation>
    </message>
    <message>
        <source>The personal model is damaged and cannot be used. Make it again.</source>
        <extracomment>sentence for adapter-damaged</extracomment>
        <translation>Le modèle personnel est endommagé et inutilisable. Refaites-le.</translation>
    </message>
    <message>
        <source>The personal model was made on another base model. Choose that base model, or make it again.</source>
        <extracomment>sentence for adapter-mismatch</extracomment>
        <translation>Le modèle personnel a été fait sur un autre modèle de base. Choisissez ce modèle de base, ou refaites-le.</translation>
    </message>
    <message>
        <source>The personal model went astray and was stopped. Start it again.</source>
        <extracomment>sentence for training-diverged</extracomment>
        <translation>Le modèle personnel s’est égaré et a été arrêté. Relancez-le.</translation>
    </message>
    <message>
        <source>The photo has been here for more than {months} months. Take a new one.</source>
        <extracomment>sentence for document-old</extracomment>
        <translation>La photo est ici depuis plus de {months} mois. Prenez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The photo has fewer pixels than the portrait, so it looks a little soft. A photo taken from closer, or in better resolution, would be crisper.</source>
        <extracomment>sentence for note-enlarged</extracomment>
        <translation>La photo a moins de pixels que le portrait, qui paraît donc un peu flou. Une photo prise de plus près, ou en meilleure résolution, serait plus nette.</translation>
    </message>
    <message>
        <source>The photo has too few pixels for this size and was enlarged. Take it from nearer.</source>
        <extracomment>sentence for document-enlarged</extracomment>
        <translation>La photo a trop peu de pixels pour ce format et a été agrandie. Prenez-la de plus près.</translation>
    </message>
    <message>
        <source>The photo of this portrait is not there any more, so this cannot be made anew. Exposure, warmth and crop can be adjusted.</source>
        <extracomment>sentence for adjust-photo-gone</extracomment>
        <translation>La photo de ce portrait n’est plus là ; ceci ne peut donc pas être refait. L’exposition, la chaleur et le cadrage peuvent être ajustés.</translation>
    </message>
    <message>
        <source>The photos for the personal model have shapes that do not fit together. Start it anew.</source>
        <extracomment>sentence for photos-not-square</extracomment>
        <translation>Les photos pour le modèle personnel ont des formes qui ne vont pas ensemble. Relancez-le à neuf.</translation>
    </message>
    <message>
        <source>The photos show two people, and it is not clear whose sitting this is. Say on the page Photos which of them to keep.</source>
        <extracomment>sentence for people-undecided</extracomment>
        <translation>Les photos montrent deux personnes, et on ne sait pas de qui est cette séance. Indiquez à la page Photos laquelle garder.</translation>
    </message>
    <message>
        <source>The picture behind the person is not kept, so this cannot be made anew. Exposure, warmth and crop can be adjusted.</source>
        <extracomment>sentence for adjust-own-backdrop</extracomment>
        <translation>L’image derrière la personne n’est pas conservée ; ceci ne peut donc pas être refait. L’exposition, la chaleur et le cadrage peuvent être ajustés.</translation>
    </message>
    <message>
        <source>The picture cannot be written as a file of this type. Make the portrait again.</source>
        <extracomment>sentence for picture-not-rgb</extracomment>
        <translation>L’image ne peut pas être écrite dans ce type de fichier. Refaites le portrait.</translation>
    </message>
    <message>
        <source>The picture could not be given its Content Credentials ({kind}). Look at Diagnostics in the settings, then deliver again.</source>
        <extracomment>sentence for credentials-not-signed</extracomment>
        <translation>L’image n’a pas pu recevoir ses Content Credentials ({kind}). Voyez Diagnostic dans les réglages, puis livrez de nouveau.</translation>
    </message>
    <message>
        <source>The picture does not fit into {limit_kb} kB even at the lowest quality. Choose another output size.</source>
        <extracomment>sentence for picture-too-large</extracomment>
        <translation>L’image ne tient pas dans {limit_kb} ko, même à la qualité la plus basse. Choisissez un autre format de sortie.</translation>
    </message>
    <message>
        <source>The picture does not fit on {paper} paper at its size. Choose larger paper.</source>
        <extracomment>sentence for print-too-large</extracomment>
        <translation>L’image ne tient pas à sa taille sur du papier {paper}. Choisissez un papier plus grand.</translation>
    </message>
    <message>
        <source>The picture is blurred. Hold still, or wipe the lens.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>L’image est floue. Ne bougez pas, ou essuyez l’objectif.</translation>
    </message>
    <message>
        <source>The picture jumped. Keep the camera and yourself steady, and do the tasks again from the first.</source>
        <extracomment>sentence for presence-cut</extracomment>
        <translation>L’image a sauté. Ne bougez ni l’appareil ni vous-même, et refaites les gestes depuis le premier.</translation>
    </message>
    <message>
        <source>The printer did not take the page. Check that it is switched on, or save the page as a PDF and print it elsewhere.</source>
        <extracomment>sentence for print-failed</extracomment>
        <translation>L’imprimante n’a pas pris la page. Vérifiez qu’elle est allumée, ou enregistrez la page en PDF et imprimez-la ailleurs.</translation>
    </message>
    <message>
        <source>The program's own file {name} is damaged. Install Likeness again.</source>
        <extracomment>sentence for vision-model-damaged</extracomment>
        <translation>Le fichier {name} du programme est endommagé. Réinstallez Likeness.</translation>
    </message>
    <message>
        <source>The program's own file {name} is missing. Install Likeness again.</source>
        <extracomment>sentence for vision-model-missing</extracomment>
        <translation>Le fichier {name} du programme manque. Réinstallez Likeness.</translation>
    </message>
    <message>
        <source>The receipt was altered after it was signed. Get the original again.</source>
        <extracomment>sentence for receipt-altered</extracomment>
        <translation>Le reçu a été modifié après sa signature. Procurez-vous de nouveau l’original.</translation>
    </message>
    <message>
        <source>The recovery kit was never tried, and without it nobody opens this backup. Try it in the settings.</source>
        <extracomment>sentence for backup-kit-untested</extracomment>
        <translation>Le kit de secours n’a jamais été essayé, et sans lui personne n’ouvre cette sauvegarde. Essayez-le dans les réglages.</translation>
    </message>
    <message>
        <source>The retouching was weakened, so that the skin stays the person's own.</source>
        <extracomment>sentence for weakened-retouch</extracomment>
        <translation>La retouche a été atténuée, pour que la peau reste celle de la personne.</translation>
    </message>
    <message>
        <source>The rules for photos in {path} are not valid. Install Likeness again.</source>
        <extracomment>sentence for policy-invalid</extracomment>
        <translation>Les règles pour les photos dans {path} ne sont pas valables. Réinstallez Likeness.</translation>
    </message>
    <message>
        <source>The saved state belongs to a personal model with other settings. Make it anew.</source>
        <extracomment>sentence for checkpoint-other-settings</extracomment>
        <translation>L’état enregistré appartient à un modèle personnel fait avec d’autres réglages. Refaites-le à neuf.</translation>
    </message>
    <message>
        <source>The saved state of the personal model cannot be read. Make it anew.</source>
        <extracomment>sentence for checkpoint-damaged</extracomment>
        <translation>L’état enregistré du modèle personnel ne peut pas être lu. Refaites-le à neuf.</translation>
    </message>
    <message>
        <source>The settings file is damaged. Move it away to start with the defaults; nothing else is touched.</source>
        <extracomment>sentence for settings-damaged</extracomment>
        <translation>Le fichier des réglages est endommagé. Déplacez-le pour repartir des valeurs par défaut ; rien d’autre n’est touché.</translation>
    </message>
    <message>
        <source>The settings were saved by a newer Likeness (version {version}). Install the newer program.</source>
        <extracomment>sentence for settings-newer</extracomment>
        <translation>Les réglages ont été enregistrés par un Likeness plus récent (version {version}). Installez le programme plus récent.</translation>
    </message>
    <message>
        <source>The skin became lighter or darker than the rest of the picture, so this portrait is hidden. Choose another look or photo.</source>
        <extracomment>sentence for fidelity-skin-alone</extracomment>
        <translation>La peau est devenue plus claire ou plus foncée que le reste de l’image ; ce portrait est donc masqué. Choisissez un autre style ou une autre photo.</translation>
    </message>
    <message>
        <source>The skin in this picture has another tone than in the photos, so it is hidden.</source>
        <extracomment>sentence for choice-tone</extracomment>
        <translation>La peau de cette image a un autre teint que sur les photos ; elle est donc masquée.</translation>
    </message>
    <message>
        <source>The skin in this picture looks painted, so it is hidden.</source>
        <extracomment>sentence for choice-unnatural</extracomment>
        <translation>La peau de cette image semble peinte ; elle est donc masquée.</translation>
    </message>
    <message>
        <source>The skin in this portrait has lost its pores, so it is hidden. Choose a look with less retouching.</source>
        <extracomment>sentence for fidelity-texture</extracomment>
        <translation>La peau de ce portrait a perdu ses pores ; il est donc masqué. Choisissez un style moins retouché.</translation>
    </message>
    <message>
        <source>The skin in this portrait has not kept its tone, so it is hidden. Choose another look, or a photo in better light.</source>
        <extracomment>sentence for fidelity-tone</extracomment>
        <translation>La peau de ce portrait n’a pas gardé son teint ; il est donc masqué. Choisissez un autre style, ou une photo mieux éclairée.</translation>
    </message>
    <message>
        <source>The tasks were not all seen. Sit in good light, near the camera, and try again; or have the studio's owner vouch.</source>
        <extracomment>sentence for presence-not-done</extracomment>
        <translation>Les gestes n’ont pas tous été vus. Installez-vous en bonne lumière, près de l’appareil, et réessayez ; ou demandez au propriétaire du studio d’attester votre présence.</translation>
    </message>
    <message>
        <source>The text of the consent page is damaged ({detail}). Install Likeness again.</source>
        <extracomment>sentence for notice-unreadable</extracomment>
        <translation>Le texte de la page de consentement est endommagé ({detail}). Réinstallez Likeness.</translation>
    </message>
    <message>
        <source>The top of your head is cut off in this one. It can be used; one with space above is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Le haut de votre tête est coupé sur celle-ci. Elle est utilisable ; une avec de l’espace au-dessus est meilleure.</translation>
    </message>
    <message>
        <source>The two eyes in this picture do not belong together, so it is hidden.</source>
        <extracomment>sentence for choice-eyes</extracomment>
        <translation>Les deux yeux de cette image ne vont pas ensemble ; elle est donc masquée.</translation>
    </message>
    <message>
        <source>The vault in {folder} has lost its catalogue. Restore it from a backup, or move the folder away to start anew.</source>
        <extracomment>sentence for catalogue-missing</extracomment>
        <translation>Le coffre dans {folder} a perdu son catalogue. Restaurez-le depuis une sauvegarde, ou déplacez le dossier pour repartir à neuf.</translation>
    </message>
    <message>
        <source>The vault is in use by another Likeness. Close it and try again.</source>
        <extracomment>sentence for vault-busy</extracomment>
        <translation>Le coffre est utilisé par un autre Likeness. Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it, then try again.</source>
        <extracomment>sentence for vault-locked</extracomment>
        <translation>Le coffre est verrouillé. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The vault is not the one that was last open here: its history differs. Put the right folder back, or open it accepting the loss.</source>
        <extracomment>sentence for ledger-forked</extracomment>
        <translation>Le coffre n’est pas celui qui a été ouvert ici la dernière fois : son historique diffère. Remettez le bon dossier, ou ouvrez-le en acceptant la perte.</translation>
    </message>
    <message>
        <source>The vault is older than it should be: rows were lost, or an old copy was put back. Restore a newer backup, or open it accepting the loss.</source>
        <extracomment>sentence for ledger-behind</extracomment>
        <translation>Le coffre est plus ancien qu’il ne devrait : des lignes ont été perdues, ou une ancienne copie a été remise. Restaurez une sauvegarde plus récente, ou ouvrez-le en acceptant la perte.</translation>
    </message>
    <message>
        <source>The vault was used by a newer Likeness (version {version}). Install the newer program.</source>
        <extracomment>sentence for vault-newer</extracomment>
        <translation>Le coffre a été utilisé par un Likeness plus récent (version {version}). Installez le programme plus récent.</translation>
    </message>
    <message>
        <source>The vault's catalogue cannot be read or written ({detail}). Check the disk and the folder's permissions, and try again.</source>
        <extracomment>sentence for catalogue-unusable</extracomment>
        <translation>Le catalogue du coffre ne peut pas être lu ou écrit ({detail}). Vérifiez le disque et les droits du dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>The vault's catalogue is damaged ({detail}). Restore the vault from a backup.</source>
        <extracomment>sentence for catalogue-damaged</extracomment>
        <translation>Le catalogue du coffre est endommagé ({detail}). Restaurez le coffre depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The vault's entry in the keychain is damaged. Restore the vault from a backup.</source>
        <extracomment>sentence for keychain-entry-damaged</extracomment>
        <translation>L’entrée du coffre dans le trousseau est endommagée. Restaurez le coffre depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The vault's file kit.age is damaged, so no recovery kit opens it. Restore the vault from a backup.</source>
        <extracomment>sentence for kit-damaged</extracomment>
        <translation>Le fichier kit.age du coffre est endommagé ; aucun kit de secours ne l’ouvre donc. Restaurez le coffre depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The vault's file vault.json in {folder} is damaged. Restore it from a backup.</source>
        <extracomment>sentence for vault-header-damaged</extracomment>
        <translation>Le fichier vault.json du coffre dans {folder} est endommagé. Restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The vault's key file is damaged. Restore the vault from a backup.</source>
        <extracomment>sentence for key-file-damaged</extracomment>
        <translation>Le fichier de clé du coffre est endommagé. Restaurez le coffre depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The weights in {path} are in a form that could run a program when they are opened ({file}). Get the version of this base model with .safetensors files.</source>
        <extracomment>sentence for pack-only-pickles</extracomment>
        <translation>Les poids dans {path} ont une forme qui pourrait exécuter un programme à l’ouverture ({file}). Procurez-vous la version de ce modèle de base avec des fichiers .safetensors.</translation>
    </message>
    <message>
        <source>The work asked for a file that it was not given. Start it again.</source>
        <extracomment>sentence for blob-not-leased</extracomment>
        <translation>Le travail a demandé un fichier qui ne lui était pas confié. Relancez-le.</translation>
    </message>
    <message>
        <source>The work could not be started ({kind}). Look at Diagnostics in the settings to see what is missing.</source>
        <extracomment>sentence for worker-not-started</extracomment>
        <translation>Le travail n’a pas pu démarrer ({kind}). Voyez Diagnostic dans les réglages pour savoir ce qui manque.</translation>
    </message>
    <message>
        <source>The work ended unexpectedly ({reason}). What was saved is kept; resume it, or start it again.</source>
        <extracomment>sentence for worker-crashed</extracomment>
        <translation>Le travail s’est arrêté de façon inattendue ({reason}). Ce qui était enregistré est gardé ; reprenez-le, ou relancez-le.</translation>
    </message>
    <message>
        <source>The work had its time and may read no more. Start it again.</source>
        <extracomment>sentence for lease-expired</extracomment>
        <translation>Le travail a épuisé son temps et ne peut plus rien lire. Relancez-le.</translation>
    </message>
    <message>
        <source>The work said something that could not be understood ({reason}) and was stopped. Nothing was lost; start it again.</source>
        <extracomment>sentence for worker-garbled</extracomment>
        <translation>Le travail a dit quelque chose d’incompréhensible ({reason}) et a été arrêté. Rien n’est perdu ; relancez-le.</translation>
    </message>
    <message>
        <source>The yes to “{purpose}” does not cover this kind of file. Ask the person to agree to what is needed.</source>
        <extracomment>sentence for kind-not-covered</extracomment>
        <translation>Le oui à « {purpose} » ne couvre pas ce genre de fichier. Demandez à la personne d’accepter ce qu’il faut.</translation>
    </message>
    <message>
        <source>The yes to “{purpose}” has run out. Ask the person again before going on.</source>
        <extracomment>sentence for consent-expired</extracomment>
        <translation>Le oui à « {purpose} » a expiré. Posez de nouveau la question à la personne avant de continuer.</translation>
    </message>
    <message>
        <source>The {part} of this model is not built like that of Stable Diffusion 1.x or SDXL. Choose another model.</source>
        <extracomment>sentence for checkpoint-differs</extracomment>
        <translation>Dans ce modèle, {part} n’est pas construit comme dans Stable Diffusion 1.x ou SDXL. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>There are fewer than 90 pixels between the eyes. Take the photo from nearer.</source>
        <extracomment>sentence for document-eyes-near</extracomment>
        <translation>Il y a moins de 90 pixels entre les yeux. Prenez la photo de plus près.</translation>
    </message>
    <message>
        <source>There are more than {limit} files in what was chosen. Choose the folder with the photos themselves.</source>
        <extracomment>sentence for photos-too-many</extracomment>
        <translation>Il y a plus de {limit} fichiers dans ce qui a été choisi. Choisissez le dossier des photos elles-mêmes.</translation>
    </message>
    <message>
        <source>There are no looks in {folder}. Install Likeness again.</source>
        <extracomment>sentence for looks-missing</extracomment>
        <translation>Il n’y a pas de styles dans {folder}. Réinstallez Likeness.</translation>
    </message>
    <message>
        <source>There are no photos in what was chosen. Choose picture files, or a folder or ZIP archive with some in it.</source>
        <extracomment>sentence for photos-none-found</extracomment>
        <translation>Il n’y a pas de photos dans ce qui a été choisi. Choisissez des images, ou un dossier ou une archive ZIP qui en contient.</translation>
    </message>
    <message>
        <source>There are no photos to compare with yet. Add some on the page Photos first.</source>
        <extracomment>sentence for presence-no-photos</extracomment>
        <translation>Il n’y a pas encore de photos pour comparer. Ajoutez-en d’abord à la page Photos.</translation>
    </message>
    <message>
        <source>There are not enough pictures of fictional people in {folder}. Install Likeness again.</source>
        <extracomment>sentence for people-missing</extracomment>
        <translation>Il n’y a pas assez d’images de personnes fictives dans {folder}. Réinstallez Likeness.</translation>
    </message>
    <message>
        <source>There is a recovery kit already. Make a new one in the settings if you want to replace it; the old page then stops working.</source>
        <extracomment>sentence for kit-exists</extracomment>
        <translation>Il y a déjà un kit de secours. Faites-en un nouveau dans les réglages si vous voulez le remplacer ; l’ancienne page ne fonctionne alors plus.</translation>
    </message>
    <message>
        <source>There is already a file {path}. Choose a new name; nothing is written over.</source>
        <extracomment>sentence for kit-page-exists</extracomment>
        <translation>Il y a déjà un fichier {path}. Choisissez un nouveau nom ; rien n’est écrasé.</translation>
    </message>
    <message>
        <source>There is already a vault in {folder}. Open it, or choose another folder.</source>
        <extracomment>sentence for vault-exists</extracomment>
        <translation>Il y a déjà un coffre dans {folder}. Ouvrez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is another base model called {pack} already. Replace it, or give the new one another name.</source>
        <extracomment>sentence for pack-exists</extracomment>
        <translation>Il y a déjà un autre modèle de base nommé {pack}. Remplacez-le, ou donnez un autre nom au nouveau.</translation>
    </message>
    <message>
        <source>There is more than one person in this one. Take it again with nobody else in the picture.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Il y a plus d’une personne sur celle-ci. Reprenez-la sans personne d’autre dans l’image.</translation>
    </message>
    <message>
        <source>There is no backup in {folder}. Choose the folder that was backed up to.</source>
        <extracomment>sentence for backup-none</extracomment>
        <translation>Il n’y a pas de sauvegarde dans {folder}. Choisissez le dossier où elle a été faite.</translation>
    </message>
    <message>
        <source>There is no backup number {number}. Look at the list in the settings.</source>
        <extracomment>sentence for backup-unknown</extracomment>
        <translation>Il n’y a pas de sauvegarde numéro {number}. Voyez la liste dans les réglages.</translation>
    </message>
    <message>
        <source>There is no camera called {name} any more. Choose another one.</source>
        <extracomment>sentence for camera-unknown</extracomment>
        <translation>Il n’y a plus d’appareil photo nommé {name}. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no face in this picture, so it is hidden.</source>
        <extracomment>sentence for choice-no-face</extracomment>
        <translation>Il n’y a pas de visage sur cette image ; elle est donc masquée.</translation>
    </message>
    <message>
        <source>There is no face to be seen in this one. Take it again facing the camera, with the whole face in the picture.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Aucun visage n’est visible sur celle-ci. Reprenez-la face à l’appareil, tout le visage dans l’image.</translation>
    </message>
    <message>
        <source>There is no file at {path}. Check the name and try again.</source>
        <extracomment>sentence for file-missing</extracomment>
        <translation>Il n’y a pas de fichier à {path}. Vérifiez le nom et réessayez.</translation>
    </message>
    <message>
        <source>There is no folder at {path}. Check the name and try again.</source>
        <extracomment>sentence for folder-missing</extracomment>
        <translation>Il n’y a pas de dossier à {path}. Vérifiez le nom et réessayez.</translation>
    </message>
    <message>
        <source>There is no interrupted work to resume. Start it anew.</source>
        <extracomment>sentence for training-nothing-to-resume</extracomment>
        <translation>Il n’y a pas de travail interrompu à reprendre. Relancez-le à neuf.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer. Protect the vault with a passphrase instead.</source>
        <extracomment>sentence for keychain-missing</extracomment>
        <translation>Il n’y a pas de trousseau sur cet ordinateur. Protégez plutôt le coffre par une phrase secrète.</translation>
    </message>
    <message>
        <source>There is no look called {look}. Choose one of: {known}.</source>
        <extracomment>sentence for look-unknown</extracomment>
        <translation>Il n’y a pas de style nommé {look}. Choisissez parmi : {known}.</translation>
    </message>
    <message>
        <source>There is no outfit called {outfit}. Choose one of: {known}.</source>
        <extracomment>sentence for outfit-unknown</extracomment>
        <translation>Il n’y a pas de tenue nommée {outfit}. Choisissez parmi : {known}.</translation>
    </message>
    <message>
        <source>There is no output size called {name}. Choose one of: {known}.</source>
        <extracomment>sentence for spec-unknown</extracomment>
        <translation>Il n’y a pas de format de sortie nommé {name}. Choisissez parmi : {known}.</translation>
    </message>
    <message>
        <source>There is no paper called {name}. Choose one of: {known}.</source>
        <extracomment>sentence for paper-unknown</extracomment>
        <translation>Il n’y a pas de papier nommé {name}. Choisissez parmi : {known}.</translation>
    </message>
    <message>
        <source>There is no personal model yet. Make one on the page Personal model first.</source>
        <extracomment>sentence for adapter-none</extracomment>
        <translation>Il n’y a pas encore de modèle personnel. Faites-en d’abord un à la page Modèle personnel.</translation>
    </message>
    <message>
        <source>There is no photo with a face in this sitting yet. Add some on the page Photos.</source>
        <extracomment>sentence for photos-none</extracomment>
        <translation>Il n’y a pas encore de photo avec un visage dans cette séance. Ajoutez-en à la page Photos.</translation>
    </message>
    <message>
        <source>There is no picture in {name} that can be read. Choose a folder with photos, or a film.</source>
        <extracomment>sentence for frames-none</extracomment>
        <translation>Il n’y a pas d’image lisible dans {name}. Choisissez un dossier avec des photos, ou un film.</translation>
    </message>
    <message>
        <source>There is no picture to check against in {folder}. Choose another folder.</source>
        <extracomment>sentence for audit-no-truth</extracomment>
        <translation>Il n’y a pas d’image de comparaison dans {folder}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is no portrait that looks enough like the person yet. Make one on the page Looks.</source>
        <extracomment>sentence for portraits-none</extracomment>
        <translation>Aucun portrait ne ressemble encore assez à la personne. Faites-en un à la page Styles.</translation>
    </message>
    <message>
        <source>There is no printing system on this computer. Save the page as a PDF, and print it elsewhere.</source>
        <extracomment>sentence for printer-missing</extracomment>
        <translation>Il n’y a pas de système d’impression sur cet ordinateur. Enregistrez la page en PDF, et imprimez-la ailleurs.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Log in at the screen, then start Likeness again.</source>
        <extracomment>sentence for no-screen</extracomment>
        <translation>Il n’y a pas d’écran où ouvrir une fenêtre. Ouvrez une session à l’écran, puis relancez Likeness.</translation>
    </message>
    <message>
        <source>There is no such erasure certificate here. Look at the list in the Privacy centre.</source>
        <extracomment>sentence for certificate-none</extracomment>
        <translation>Ce certificat d’effacement n’existe pas ici. Voyez la liste dans l’espace Confidentialité.</translation>
    </message>
    <message>
        <source>There is no such person in these photos any more. Choose one of those shown.</source>
        <extracomment>sentence for person-unknown</extracomment>
        <translation>Cette personne n’est plus sur ces photos. Choisissez l’une de celles affichées.</translation>
    </message>
    <message>
        <source>There is no vault yet. Begin with a new sitting, or restore one from a backup.</source>
        <extracomment>sentence for vault-missing</extracomment>
        <translation>Il n’y a pas encore de coffre. Commencez par une nouvelle séance, ou restaurez-en un depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>There is no version before this one any more. Adjust it again, or go back to how it was made.</source>
        <extracomment>sentence for adjust-nothing-before</extracomment>
        <translation>Il n’y a plus de version avant celle-ci. Ajustez-le de nouveau, ou revenez à l’état d’origine.</translation>
    </message>
    <message>
        <source>There is no way to generate called {method}. Choose one of: {known}.</source>
        <extracomment>sentence for method-unknown</extracomment>
        <translation>Il n’y a pas de façon de générer nommée {method}. Choisissez parmi : {known}.</translation>
    </message>
    <message>
        <source>There is not enough room for this base model: it needs {needs}, and {missing} more must be free on the disk of {path}. Make room, or move the data folder.</source>
        <extracomment>sentence for pack-no-room</extracomment>
        <translation>Il n’y a pas assez de place pour ce modèle de base : il demande {needs}, et {missing} de plus doivent être libres sur le disque de {path}. Libérez de la place, ou déplacez le dossier de données.</translation>
    </message>
    <message>
        <source>There is nothing to renew: no purpose was agreed to, or all were withdrawn. Ask the person on the page Person &amp; consent.</source>
        <extracomment>sentence for consent-nothing-to-renew</extracomment>
        <translation>Il n’y a rien à renouveler : aucune finalité n’a été acceptée, ou toutes ont été retirées. Posez la question à la personne à la page Personne et consentement.</translation>
    </message>
    <message>
        <source>There is somebody else in the photo. Take it with one person alone.</source>
        <extracomment>sentence for document-several-people</extracomment>
        <translation>Il y a quelqu’un d’autre sur la photo. Prenez-la avec une seule personne.</translation>
    </message>
    <message>
        <source>There may be a shadow beside the head. Take the photo a step away from the wall.</source>
        <extracomment>sentence for document-shadow</extracomment>
        <translation>Il y a peut-être une ombre à côté de la tête. Prenez la photo à un pas du mur.</translation>
    </message>
    <message>
        <source>These adjustments cannot be read ({detail}). Set them again.</source>
        <extracomment>sentence for adjust-unusable</extracomment>
        <translation>Ces ajustements ne peuvent pas être lus ({detail}). Réglez-les de nouveau.</translation>
    </message>
    <message>
        <source>This adapter is a personal model, and base models are not encrypted, so it was not added. Choose an adapter that shows nobody.</source>
        <extracomment>sentence for adapter-personal</extracomment>
        <translation>Ce complément est un modèle personnel, et les modèles de base ne sont pas chiffrés ; il n’a donc pas été ajouté. Choisissez un complément qui ne montre personne.</translation>
    </message>
    <message>
        <source>This backup holds something newer than this vault: another computer went on with it, or this vault is an older copy. Choose another folder, or restore from it.</source>
        <extracomment>sentence for backup-ahead</extracomment>
        <translation>Cette sauvegarde contient quelque chose de plus récent que ce coffre : un autre ordinateur a continué avec elle, ou ce coffre est une copie plus ancienne. Choisissez un autre dossier, ou restaurez depuis celui-ci.</translation>
    </message>
    <message>
        <source>This base model cannot work from reference photos. Choose one that can, such as FLUX.2 klein, or train a personal model.</source>
        <extracomment>sentence for method-unsupported</extracomment>
        <translation>Ce modèle de base ne peut pas travailler à partir de photos de référence. Choisissez-en un qui le peut, comme FLUX.2 klein, ou entraînez un modèle personnel.</translation>
    </message>
    <message>
        <source>This base model is of a kind that Likeness does not know ({kind}). Choose one of: {known}.</source>
        <extracomment>sentence for pack-family-unknown</extracomment>
        <translation>Ce modèle de base est d’un genre que Likeness ne connaît pas ({kind}). Choisissez parmi : {known}.</translation>
    </message>
    <message>
        <source>This cannot be done now. Wait until the work has ended, or start it anew.</source>
        <extracomment>sentence for job-state</extracomment>
        <translation>Ceci n’est pas possible maintenant. Attendez la fin du travail, ou relancez-le à neuf.</translation>
    </message>
    <message>
        <source>This computer needs about {hours} for this. Run it overnight, or use retouched portraits.</source>
        <extracomment>sentence for training-too-long</extracomment>
        <translation>Cet ordinateur a besoin d’environ {hours} pour cela. Laissez-le travailler la nuit, ou utilisez des portraits retouchés.</translation>
    </message>
    <message>
        <source>This file has no {part}. Choose a complete model, not one that was stripped.</source>
        <extracomment>sentence for checkpoint-incomplete</extracomment>
        <translation>Ce fichier n’a pas de {part}. Choisissez un modèle complet, non allégé.</translation>
    </message>
    <message>
        <source>This file is not there any more. Look at the page again.</source>
        <extracomment>sentence for blob-unknown</extracomment>
        <translation>Ce fichier n’est plus là. Regardez de nouveau la page.</translation>
    </message>
    <message>
        <source>This folder holds the backup of another vault. Choose another folder.</source>
        <extracomment>sentence for backup-of-another-vault</extracomment>
        <translation>Ce dossier contient la sauvegarde d’un autre coffre. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>This is not a JPEG or PNG picture that can be read. Choose a picture file.</source>
        <extracomment>sentence for credentials-not-a-picture</extracomment>
        <translation>Ce n’est pas une image JPEG ou PNG lisible. Choisissez un fichier image.</translation>
    </message>
    <message>
        <source>This is not a Likeness consent receipt. Choose the receipt's .json file.</source>
        <extracomment>sentence for receipt-unreadable</extracomment>
        <translation>Ce n’est pas un reçu de consentement de Likeness. Choisissez le fichier .json du reçu.</translation>
    </message>
    <message>
        <source>This is not a Likeness erasure certificate. Choose the certificate's .json file.</source>
        <extracomment>sentence for certificate-unreadable</extracomment>
        <translation>Ce n’est pas un certificat d’effacement de Likeness. Choisissez le fichier .json du certificat.</translation>
    </message>
    <message>
        <source>This is not the newest state: generation {subject} is damaged or gone. Whoever was erased or withdrew after {made} may be back; erase them again.</source>
        <extracomment>sentence for restore-behind</extracomment>
        <translation>Ce n’est pas l’état le plus récent : la génération {subject} est endommagée ou a disparu. Les personnes effacées ou les consentements retirés après {made} peuvent être revenus ; effacez-les de nouveau.</translation>
    </message>
    <message>
        <source>This is {found}. Choose a complete base model of the kind Stable Diffusion 1.x or SDXL.</source>
        <extracomment>sentence for checkpoint-unsupported</extracomment>
        <translation>Ceci est {found}. Choisissez un modèle de base complet du genre Stable Diffusion 1.x ou SDXL.</translation>
    </message>
    <message>
        <source>This look leaves the light of the photo as it is.</source>
        <extracomment>sentence for adjust-no-light</extracomment>
        <translation>Ce style laisse la lumière de la photo telle quelle.</translation>
    </message>
    <message>
        <source>This one is a little soft. It can be used; one with the camera held still is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Celle-ci est un peu floue. Elle est utilisable ; une prise sans bouger l’appareil est meilleure.</translation>
    </message>
    <message>
        <source>This one is blurred. Hold the camera still, or put it down, and take it again.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Celle-ci est floue. Tenez l’appareil immobile, ou posez-le, et reprenez-la.</translation>
    </message>
    <message>
        <source>This one is far too bright. Take it again out of the direct light, or tap on your face before you take it.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Celle-ci est beaucoup trop claire. Reprenez-la à l’abri de la lumière directe, ou touchez votre visage à l’écran avant de la prendre.</translation>
    </message>
    <message>
        <source>This one is good.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Celle-ci est bonne.</translation>
    </message>
    <message>
        <source>This one is out of focus, so it is blurred. Tap on your face to focus, and take it again.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>La mise au point manque sur celle-ci, elle est donc floue. Touchez votre visage à l’écran pour la faire, et reprenez-la.</translation>
    </message>
    <message>
        <source>This one is rather dark. It can be used; one facing a window is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Celle-ci est plutôt sombre. Elle est utilisable ; une face à une fenêtre est meilleure.</translation>
    </message>
    <message>
        <source>This one lost detail when it was saved or sent. It can be used; the original file is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Celle-ci a perdu des détails à l’enregistrement ou à l’envoi. Elle est utilisable ; le fichier d’origine est meilleur.</translation>
    </message>
    <message>
        <source>This one seems to show somebody else. Leave it out, or begin a sitting for that person.</source>
        <extracomment>sentence for other-person</extracomment>
        <translation>Celle-ci semble montrer quelqu’un d’autre. Laissez-la de côté, ou commencez une séance pour cette personne.</translation>
    </message>
    <message>
        <source>This one shows somebody else, who is in about as many photos. Say on the page Photos which of them to keep.</source>
        <extracomment>sentence for second-person</extracomment>
        <translation>Celle-ci montre quelqu’un d’autre, présent sur à peu près autant de photos. Indiquez à la page Photos laquelle des personnes garder.</translation>
    </message>
    <message>
        <source>This one was made so small as a file that the picture broke into squares. Add the original, or take it again.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Ce fichier a été tant réduit que l’image s’est brisée en carrés. Ajoutez l’original, ou reprenez-la.</translation>
    </message>
    <message>
        <source>This person is not in the vault any more. Go back to the library.</source>
        <extracomment>sentence for sitter-unknown</extracomment>
        <translation>Cette personne n’est plus dans le coffre. Revenez à la bibliothèque.</translation>
    </message>
    <message>
        <source>This person was erased. Nothing is left; make a new sitting to start again.</source>
        <extracomment>sentence for sitter-erased</extracomment>
        <translation>Cette personne a été effacée. Il ne reste rien ; créez une nouvelle séance pour recommencer.</translation>
    </message>
    <message>
        <source>This personal model does not draw what it was asked for: how the head is turned, or a plain backdrop. Add sharp photos with the head turned to both sides, taken in different places, then make the personal model again.</source>
        <extracomment>sentence for model-disobeys</extracomment>
        <translation>Ce modèle personnel ne dessine pas ce qui lui est demandé : l’orientation de la tête ou un fond uni. Ajoutez des photos nettes, la tête tournée des deux côtés, prises à différents endroits, puis recréez le modèle personnel.</translation>
    </message>
    <message>
        <source>This personal model is of a kind that cannot be used ({kind}). Make it again.</source>
        <extracomment>sentence for adapter-unsupported</extracomment>
        <translation>Ce modèle personnel est d’un genre inutilisable ({kind}). Refaites-le.</translation>
    </message>
    <message>
        <source>This personal model was made for another version of the base model {pack}. Make it again from the photos.</source>
        <extracomment>sentence for adapter-other-base</extracomment>
        <translation>Ce modèle personnel a été créé pour une autre version du modèle de base {pack}. Recréez-le à partir des photos.</translation>
    </message>
    <message>
        <source>This picture changed too much while it was finished, so it is hidden.</source>
        <extracomment>sentence for choice-darkroom</extracomment>
        <translation>Cette image a trop changé à la finition ; elle est donc masquée.</translation>
    </message>
    <message>
        <source>This picture does not look enough like the person, so it is hidden. More photos, or a larger base model, make better ones.</source>
        <extracomment>sentence for choice-not-alike</extracomment>
        <translation>Cette image ne ressemble pas assez à la personne ; elle est donc masquée. Plus de photos, ou un modèle de base plus grand, en donnent de meilleures.</translation>
    </message>
    <message>
        <source>This picture is a copy of one of the photos and no new portrait, so it is hidden.</source>
        <extracomment>sentence for choice-copy</extracomment>
        <translation>Cette image est une copie d’une des photos et non un nouveau portrait ; elle est donc masquée.</translation>
    </message>
    <message>
        <source>This picture is already in the sitting. Take another one, from another side or in another light.</source>
        <extracomment>sentence for photo-duplicate</extracomment>
        <translation>Cette image est déjà dans la séance. Prenez-en une autre, d’un autre côté ou sous une autre lumière.</translation>
    </message>
    <message>
        <source>This picture is nearly the same as a better one, so it is hidden.</source>
        <extracomment>sentence for choice-duplicate</extracomment>
        <translation>Cette image est presque la même qu’une meilleure ; elle est donc masquée.</translation>
    </message>
    <message>
        <source>This picture lies on its side. Turn it upright and add it again, or take it again.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Cette image est couchée sur le côté. Redressez-la et ajoutez-la de nouveau, ou reprenez-la.</translation>
    </message>
    <message>
        <source>This picture says of itself that it was edited or generated, so it cannot be used for an identity document. Add a photo as the camera took it.</source>
        <extracomment>sentence for document-from-marked</extracomment>
        <translation>Cette image dit d’elle-même qu’elle a été modifiée ou générée ; elle ne peut donc pas servir à un document d’identité. Ajoutez une photo telle que l’appareil l’a prise.</translation>
    </message>
    <message>
        <source>This picture showed too much bare skin, so it was not kept.</source>
        <extracomment>sentence for choice-exposed</extracomment>
        <translation>Cette image montrait trop de peau nue ; elle n’a donc pas été gardée.</translation>
    </message>
    <message>
        <source>This portrait has no record that would make it again: older versions kept none. Make a new one instead.</source>
        <extracomment>sentence for portrait-not-remakable</extracomment>
        <translation>Ce portrait n’a pas de données qui permettraient de le refaire : les versions anciennes n’en gardaient pas. Faites-en plutôt un nouveau.</translation>
    </message>
    <message>
        <source>This portrait no longer looks enough like the photo, so it is hidden. Choose a gentler look or another photo.</source>
        <extracomment>sentence for fidelity-identity</extracomment>
        <translation>Ce portrait ne ressemble plus assez à la photo ; il est donc masqué. Choisissez un style plus doux ou une autre photo.</translation>
    </message>
    <message>
        <source>This portrait was drawn by a model: there is no photo behind it to retouch again, or to cut out anew. Exposure, warmth and crop can be adjusted.</source>
        <extracomment>sentence for adjust-drawn</extracomment>
        <translation>Ce portrait a été dessiné par un modèle : il n’y a pas de photo derrière lui à retoucher ou à détourer de nouveau. L’exposition, la chaleur et le cadrage peuvent être ajustés.</translation>
    </message>
    <message>
        <source>This recovery kit does not open this backup: it belongs to another vault, or to a former kit. Look for the right page.</source>
        <extracomment>sentence for backup-other-kit</extracomment>
        <translation>Ce kit de secours n’ouvre pas cette sauvegarde : elle relève d’un autre coffre ou d’un ancien kit. Cherchez la bonne page.</translation>
    </message>
    <message>
        <source>This recovery kit does not open this vault: it is another vault's, or was replaced by a newer one. Look for the right page.</source>
        <extracomment>sentence for kit-wrong</extracomment>
        <translation>Ce kit de secours n’ouvre pas ce coffre : il est celui d’un autre coffre, ou a été remplacé par un plus récent. Cherchez la bonne page.</translation>
    </message>
    <message>
        <source>This vault has no passphrase to change. Choose in the settings how it is opened.</source>
        <extracomment>sentence for passphrase-unused</extracomment>
        <translation>Ce coffre n’a pas de phrase secrète à changer. Choisissez dans les réglages comment il s’ouvre.</translation>
    </message>
    <message>
        <source>This vault has no recovery kit. Make one in the settings.</source>
        <extracomment>sentence for kit-missing</extracomment>
        <translation>Ce coffre n’a pas de kit de secours. Faites-en un dans les réglages.</translation>
    </message>
    <message>
        <source>This vault is opened with a {needed}. Use that instead.</source>
        <extracomment>sentence for keeper-wrong</extracomment>
        <translation>Ce coffre s’ouvre par ce moyen : {needed}. Utilisez-le à la place.</translation>
    </message>
    <message>
        <source>This vault is opened with the keychain and a passphrase together. Unlock the keychain, and enter the passphrase.</source>
        <extracomment>sentence for keeper-wrong-both</extracomment>
        <translation>Ce coffre s’ouvre avec le trousseau et une phrase secrète ensemble. Déverrouillez le trousseau, et saisissez la phrase secrète.</translation>
    </message>
    <message>
        <source>This vault needs the keychain and its key file together, and one of them has lost its part. Log in as the person who made the vault, or open it with its recovery kit. Nothing was changed.</source>
        <extracomment>sentence for key-half-missing</extracomment>
        <translation>Ce coffre a besoin du trousseau et de son fichier de clé ensemble, et l’un des deux a perdu sa part. Ouvrez une session sous le compte qui a créé le coffre, ou ouvrez-le avec son kit de secours. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This way works from one photo. Choose one, or none to take the best.</source>
        <extracomment>sentence for photo-only-one</extracomment>
        <translation>Cette façon part d’une seule photo. Choisissez-en une, ou aucune pour prendre la meilleure.</translation>
    </message>
    <message>
        <source>Tilt your head a little to your left.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Inclinez un peu la tête vers votre gauche.</translation>
    </message>
    <message>
        <source>Tilt your head a little to your right.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Inclinez un peu la tête vers votre droite.</translation>
    </message>
    <message>
        <source>To convert the base model {pack}, about {needed} of memory are needed, and {free} are free. Close other programs, or use it as it is.</source>
        <extracomment>sentence for conversion-memory</extracomment>
        <translation>Pour convertir le modèle de base {pack}, il faut environ {needed} de mémoire, et {free} sont libres. Fermez d’autres programmes, ou utilisez-le tel quel.</translation>
    </message>
    <message>
        <source>To draw, the base model {pack} needs about {needed} of memory, and {free} are free. Close other programs, or choose a smaller base model.</source>
        <extracomment>sentence for drawing-memory</extracomment>
        <translation>Pour dessiner, le modèle de base {pack} a besoin d’environ {needed} de mémoire, et {free} sont libres. Fermez d’autres programmes, ou choisissez un modèle de base plus petit.</translation>
    </message>
    <message>
        <source>Too little skin shows to measure its tone. Use a photo that shows the face.</source>
        <extracomment>sentence for skin-not-visible</extracomment>
        <translation>On voit trop peu de peau pour mesurer le teint. Utilisez une photo qui montre le visage.</translation>
    </message>
    <message>
        <source>Turn your face a little to your left.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Tournez un peu le visage vers votre gauche.</translation>
    </message>
    <message>
        <source>Turn your face a little to your right.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Tournez un peu le visage vers votre droite.</translation>
    </message>
    <message>
        <source>Turn your head to your left, and stay there.</source>
        <extracomment>sentence for presence-turn-left</extracomment>
        <translation>Tournez la tête vers votre gauche, et restez ainsi.</translation>
    </message>
    <message>
        <source>Turn your head to your right, and stay there.</source>
        <extracomment>sentence for presence-turn-right</extracomment>
        <translation>Tournez la tête vers votre droite, et restez ainsi.</translation>
    </message>
    <message>
        <source>Turned to the left</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>Tourné vers la gauche</translation>
    </message>
    <message>
        <source>Turned to the right</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>Tourné vers la droite</translation>
    </message>
    <message>
        <source>Two backgrounds</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>Deux fonds</translation>
    </message>
    <message>
        <source>Two by two inches, for a printed application</source>
        <extracomment>what an output size is for</extracomment>
        <translation>Deux pouces sur deux, pour une demande imprimée</translation>
    </message>
    <message>
        <source>Two lights</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>Deux lumières</translation>
    </message>
    <message>
        <source>Two tops</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>Deux hauts</translation>
    </message>
    <message>
        <source>US passport or visa, print</source>
        <extracomment>name of an output size</extracomment>
        <translation>Passeport ou visa américain, tirage</translation>
    </message>
    <message>
        <source>US passport or visa, upload</source>
        <extracomment>name of an output size</extracomment>
        <translation>Passeport ou visa américain, en ligne</translation>
    </message>
    <message>
        <source>Warm canvas</source>
        <extracomment>name of a look</extracomment>
        <translation>Toile chaude</translation>
    </message>
    <message>
        <source>Warm paper and the soft colours of portrait film.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Papier chaud et couleurs douces de la pellicule de portrait.</translation>
    </message>
    <message>
        <source>Web</source>
        <extracomment>name of an output size</extracomment>
        <translation>Web</translation>
    </message>
    <message>
        <source>What comes from {name} is no picture. Unplug the camera and plug it in again, or choose another one.</source>
        <extracomment>sentence for camera-damaged</extracomment>
        <translation>Ce qui vient de {name} n’est pas une image. Débranchez l’appareil et rebranchez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>What is behind the person is not plain. Take the photo before an empty wall.</source>
        <extracomment>sentence for document-background-busy</extracomment>
        <translation>Ce qui est derrière la personne n’est pas uni. Prenez la photo devant un mur vide.</translation>
    </message>
    <message>
        <source>What was learned so far belongs to another version of the base model. Discard it, and make the personal model anew from the photos.</source>
        <extracomment>sentence for checkpoint-other-base</extracomment>
        <translation>Ce qui a été appris jusqu’ici appartient à une autre version du modèle de base. Abandonnez-le et recréez le modèle personnel à partir des photos.</translation>
    </message>
    <message>
        <source>What was noted about this work cannot be read any more. Start it anew.</source>
        <extracomment>sentence for job-damaged</extracomment>
        <translation>Ce qui a été noté sur ce travail ne peut plus être lu. Relancez-le à neuf.</translation>
    </message>
    <message>
        <source>What was written to the backup's disk did not come back the same. Use another stick; the backup before is as it was.</source>
        <extracomment>sentence for backup-not-verified</extracomment>
        <translation>Ce qui a été écrit sur le disque de la sauvegarde n’en est pas revenu identique. Utilisez une autre clé USB ; la sauvegarde précédente est inchangée.</translation>
    </message>
    <message>
        <source>White or off-white background, neutral face, no glasses, taken within the last six months. The authority refuses retouched pictures.</source>
        <extracomment>rules for a document's photo</extracomment>
        <translation>Fond blanc ou blanc cassé, visage neutre, sans lunettes, prise dans les six derniers mois. L’autorité refuse les images retouchées.</translation>
    </message>
    <message>
        <source>Without a yes to “Measure how much a portrait looks like me” nobody can be recognised. Ask for it on the page Person &amp; consent, or have the studio's owner vouch.</source>
        <extracomment>sentence for presence-no-compare</extracomment>
        <translation>Sans un oui à « Mesurer à quel point un portrait me ressemble », personne ne peut être reconnu. Demandez-le à la page Personne et consentement, ou demandez au propriétaire du studio d’attester la présence.</translation>
    </message>
    <message>
        <source>Yes, with the use restrictions of the licence, which pass on to whoever you give the model to.</source>
        <extracomment>whether a base model may be used for money</extracomment>
        <translation>Oui, avec les restrictions d’usage de la licence, qui s’appliquent aussi à qui vous donnez le modèle.</translation>
    </message>
    <message>
        <source>Yes, without use restrictions of the licence's own.</source>
        <extracomment>whether a base model may be used for money</extracomment>
        <translation>Oui, sans restrictions d’usage propres à la licence.</translation>
    </message>
    <message>
        <source>You are too far away in this one. Take it again about an arm's length from the camera.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Vous êtes trop loin sur celle-ci. Reprenez-la à environ une longueur de bras de l’appareil.</translation>
    </message>
    <message>
        <source>You are turned too far to the side in this one. Take it again facing the camera more.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Votre visage est trop tourné de côté sur celle-ci. Reprenez-la plus face à l’appareil.</translation>
    </message>
    <message>
        <source>You look down in this one. It can be used; one looking straight is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Vous regardez vers le bas sur celle-ci. Elle est utilisable ; une où vous regardez droit devant est meilleure.</translation>
    </message>
    <message>
        <source>You look far to the side in this one. It can be used, beside others that face the camera.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Vous regardez loin sur le côté sur celle-ci. Elle est utilisable, à côté d’autres face à l’appareil.</translation>
    </message>
    <message>
        <source>You look too far down in this one. Take it again looking straight into the camera.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Vous regardez trop vers le bas sur celle-ci. Reprenez-la en regardant droit vers l’objectif.</translation>
    </message>
    <message>
        <source>Your data lies in {path}, which is not there now. Plug in that disk and try again.</source>
        <extracomment>sentence for data-folder-away</extracomment>
        <translation>Vos données sont dans {path}, qui n’est pas là pour l’instant. Branchez ce disque et réessayez.</translation>
    </message>
    <message>
        <source>Your eyes are closed in this one. Take it again with your eyes open.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Vos yeux sont fermés sur celle-ci. Reprenez-la les yeux ouverts.</translation>
    </message>
    <message>
        <source>Your eyes are nearly closed in this one. It can be used; one with your eyes open is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Vos yeux sont presque fermés sur celle-ci. Elle est utilisable ; une les yeux ouverts est meilleure.</translation>
    </message>
    <message>
        <source>Your eyes cannot be seen in this one. Take it again without dark glasses, or with light on your eyes.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Vos yeux ne sont pas visibles sur celle-ci. Reprenez-la sans lunettes foncées, ou avec de la lumière sur les yeux.</translation>
    </message>
    <message>
        <source>Your face cannot be seen from this side. Take it again facing the camera.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Votre visage n’est pas visible de ce côté. Reprenez-la face à l’appareil.</translation>
    </message>
    <message>
        <source>Your face is in the dark in this one. Take it again with the window or lamp in front of you, not behind.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Votre visage est dans l’ombre sur celle-ci. Reprenez-la avec la fenêtre ou la lampe devant vous, pas derrière.</translation>
    </message>
    <message>
        <source>Your face is small in this one. It can be used; one from nearer is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Votre visage est petit sur celle-ci. Elle est utilisable ; une de plus près est meilleure.</translation>
    </message>
    <message>
        <source>Your face seems to be outside this picture. Take it again with your face in the middle.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Votre visage semble être hors de cette image. Reprenez-la, le visage au milieu.</translation>
    </message>
    <message>
        <source>Your head is tilted far to one side in this one. It can be used; one with your head upright is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Votre tête est très inclinée d’un côté sur celle-ci. Elle est utilisable ; une la tête droite est meilleure.</translation>
    </message>
    <message>
        <source>Your head is tipped back in this one. It can be used; one looking straight is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Votre tête est penchée en arrière sur celle-ci. Elle est utilisable ; une où vous regardez droit devant est meilleure.</translation>
    </message>
    <message>
        <source>Your head is tipped too far back in this one. Take it again looking straight into the camera.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Votre tête est trop penchée en arrière sur celle-ci. Reprenez-la en regardant droit vers l’objectif.</translation>
    </message>
    <message>
        <source>a photo that is already here</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>une photo déjà présente</translation>
    </message>
    <message>
        <source>another program</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>keychain</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>trousseau</translation>
    </message>
    <message>
        <source>passphrase</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>phrase secrète</translation>
    </message>
    <message>
        <source>{count} files could not be restored. Everything else is there. Another backup may still hold them.</source>
        <extracomment>sentence for restored-in-part</extracomment>
        <translation>{count} fichiers n’ont pas pu être restaurés. Tout le reste est là. Une autre sauvegarde les contient peut-être encore.</translation>
    </message>
    <message>
        <source>{count} files of the base model {pack} are still damaged: the source has other versions of them. Use the source it came from, or add it again and let it replace this one.</source>
        <extracomment>sentence for pack-repair-partly</extracomment>
        <translation>{count} fichiers du modèle de base {pack} sont encore endommagés : la source en a d’autres versions. Utilisez la source d’où il vient, ou ajoutez-le de nouveau et laissez-le remplacer celui-ci.</translation>
    </message>
    <message>
        <source>{count} things in the vault are not as they should be. Restore a backup, or ask for help before going on.</source>
        <extracomment>sentence for vault-check-failed</extracomment>
        <translation>{count} éléments du coffre ne sont pas comme ils devraient être. Restaurez une sauvegarde, ou demandez de l’aide avant de continuer.</translation>
    </message>
    <message>
        <source>{count} things in this backup are not as they should be. Back up to that folder again.</source>
        <extracomment>sentence for backup-damaged</extracomment>
        <translation>{count} éléments de cette sauvegarde ne sont pas comme ils devraient être. Sauvegardez de nouveau dans ce dossier.</translation>
    </message>
    <message>
        <source>{file} is a personal model, and base models are not encrypted, so it was not added. Choose an adapter that shows nobody.</source>
        <extracomment>sentence for few-steps-personal</extracomment>
        <translation>{file} est un modèle personnel, et les modèles de base ne sont pas chiffrés ; il n’a donc pas été ajouté. Choisissez un complément qui ne montre personne.</translation>
    </message>
    <message>
        <source>{file} is no adapter that can be read. Download it again, as a .safetensors file.</source>
        <extracomment>sentence for few-steps-damaged</extracomment>
        <translation>{file} n’est pas un complément lisible. Téléchargez-le à nouveau, sous forme de fichier .safetensors.</translation>
    </message>
    <message>
        <source>{file} is no whole base model, but an addition to one. Choose the base model itself.</source>
        <extracomment>sentence for few-steps-alone</extracomment>
        <translation>{file} n’est pas un modèle de base complet, mais un complément. Choisissez le modèle de base lui-même.</translation>
    </message>
    <message>
        <source>{file} is not a whole .safetensors file. Copy or download it again.</source>
        <extracomment>sentence for checkpoint-unreadable</extracomment>
        <translation>{file} n’est pas un fichier .safetensors entier. Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{file} is of a kind that cannot be used ({kind}). Look on its page for one of another kind.</source>
        <extracomment>sentence for few-steps-unsupported</extracomment>
        <translation>{file} est d’un type inutilisable ({kind}). Cherchez sur sa page un fichier d’un autre type.</translation>
    </message>
    <message>
        <source>{file} is of an old kind that can run programs when it is opened, so it was not read. Look for the same model as a .safetensors file.</source>
        <extracomment>sentence for checkpoint-pickle</extracomment>
        <translation>{file} est d’un genre ancien qui peut exécuter des programmes à l’ouverture ; il n’a donc pas été lu. Cherchez le même modèle en fichier .safetensors.</translation>
    </message>
    <message>
        <source>{file} was not made for the kind of base model that {pack} is. Choose the file that its page names for that kind.</source>
        <extracomment>sentence for few-steps-mismatch</extracomment>
        <translation>{file} n’a pas été fait pour le type de modèle de base de {pack}. Choisissez le fichier que sa page indique pour ce type.</translation>
    </message>
    <message>
        <source>{found} reference photos do not work: give one to {most}.</source>
        <extracomment>sentence for references-count</extracomment>
        <translation>{found} photos de référence ne conviennent pas : donnez-en de une à {most}.</translation>
    </message>
    <message>
        <source>{name} has more than {limit_megapixels} megapixels. Make it smaller and try again.</source>
        <extracomment>sentence for photo-too-many-pixels</extracomment>
        <translation>{name} dépasse {limit_megapixels} mégapixels. Réduisez-la et réessayez.</translation>
    </message>
    <message>
        <source>{name} is a camera RAW file of a kind that cannot be read here. Export it from your photo program as JPEG or TIFF and try again.</source>
        <extracomment>sentence for photo-raw</extracomment>
        <translation>{name} est un fichier RAW d’un genre qui ne peut pas être lu ici. Exportez-le en JPEG ou TIFF depuis votre programme photo et réessayez.</translation>
    </message>
    <message>
        <source>{name} is a damaged ZIP archive, or was not copied completely. Copy it again, or unpack it first and choose the photos.</source>
        <extracomment>sentence for photo-archive-damaged</extracomment>
        <translation>{name} est une archive ZIP endommagée ou copiée incomplètement. Copiez-la de nouveau, ou décompressez-la d’abord et choisissez les photos.</translation>
    </message>
    <message>
        <source>{name} is a film, and photos are needed. Take photos with the camera, or choose photos.</source>
        <extracomment>sentence for photo-film</extracomment>
        <translation>{name} est un film, et il faut des photos. Prenez des photos avec l’appareil, ou choisissez-en.</translation>
    </message>
    <message>
        <source>{name} is a moving picture or GIF. Choose a still photo.</source>
        <extracomment>sentence for photo-animated</extracomment>
        <translation>{name} est une image animée ou un GIF. Choisissez une photo fixe.</translation>
    </message>
    <message>
        <source>{name} is a {kind} archive inside another, or of a kind that cannot be opened here. Unpack it first, and choose the photos.</source>
        <extracomment>sentence for photo-archive</extracomment>
        <translation>{name} est une archive {kind} dans une autre, ou d’un genre qui ne peut pas être ouvert ici. Décompressez-la d’abord, et choisissez les photos.</translation>
    </message>
    <message>
        <source>{name} is a {kind} file, which cannot be used. Save it as JPEG or PNG and try again.</source>
        <extracomment>sentence for photo-format-unsupported</extracomment>
        <translation>{name} est un fichier {kind}, qui n’est pas utilisable. Enregistrez-le en JPEG ou PNG et réessayez.</translation>
    </message>
    <message>
        <source>{name} is damaged or was not copied completely. Copy it again from your phone or camera.</source>
        <extracomment>sentence for photo-damaged</extracomment>
        <translation>{name} est endommagé ou a été copié incomplètement. Copiez-le de nouveau depuis votre téléphone ou appareil photo.</translation>
    </message>
    <message>
        <source>{name} is empty. Copy it again from your phone or camera.</source>
        <extracomment>sentence for photo-empty</extracomment>
        <translation>{name} est vide. Copiez-le de nouveau depuis votre téléphone ou appareil photo.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit_gb} GB. Cut a shorter film out of it and try again.</source>
        <extracomment>sentence for film-too-large</extracomment>
        <translation>{name} dépasse {limit_gb} Go. Coupez-en un film plus court et réessayez.</translation>
    </message>
    <message>
        <source>{name} is no film that can be read. Choose an MP4, MOV, MKV, WebM or AVI file.</source>
        <extracomment>sentence for film-unreadable</extracomment>
        <translation>{name} n’est pas un film lisible. Choisissez un fichier MP4, MOV, MKV, WebM ou AVI.</translation>
    </message>
    <message>
        <source>{name} is not a picture. Choose a JPEG, PNG, HEIC, WebP, AVIF, TIFF or camera RAW photo.</source>
        <extracomment>sentence for photo-not-a-picture</extracomment>
        <translation>{name} n’est pas une image. Choisissez une photo JPEG, PNG, HEIC, WebP, AVIF, TIFF ou RAW.</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Unpack it first, and choose the photos.</source>
        <extracomment>sentence for photo-archive-locked</extracomment>
        <translation>{name} est protégé par un mot de passe. Décompressez-le d’abord, et choisissez les photos.</translation>
    </message>
    <message>
        <source>{name} needs more time or memory to open than a photo should. Save it as a JPEG in a photo program and try again.</source>
        <extracomment>sentence for photo-too-heavy</extracomment>
        <translation>{name} demande plus de temps ou de mémoire à l’ouverture qu’une photo ne devrait. Enregistrez-le en JPEG dans un programme photo et réessayez.</translation>
    </message>
    <message>
        <source>{name} unpacks to far more than photos do, or holds too many files. Unpack it first, and choose the photos.</source>
        <extracomment>sentence for photo-archive-too-large</extracomment>
        <translation>{name} contient, une fois décompressé, bien plus que des photos, ou trop de fichiers. Décompressez-le d’abord, et choisissez les photos.</translation>
    </message>
    <message>
        <source>{pack} is not in the catalogue of base models that can be downloaded. Choose one that is in the list.</source>
        <extracomment>sentence for pack-catalogue-unknown</extracomment>
        <translation>{pack} n’est pas dans le catalogue des modèles de base à télécharger. Choisissez-en un de la liste.</translation>
    </message>
    <message>
        <source>{path} can no longer be read. If it is on a stick or another disk, plug it in again and try again: it goes on where it stopped.</source>
        <extracomment>sentence for pack-source-gone</extracomment>
        <translation>{path} ne peut plus être lu. S’il est sur une clé USB ou un autre disque, rebranchez-le et réessayez : cela reprend là où c’était arrêté.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Check that you may open it, and try again.</source>
        <extracomment>sentence for file-unreadable</extracomment>
        <translation>{path} ne peut pas être lu. Vérifiez que vous avez le droit de l’ouvrir, et réessayez.</translation>
    </message>
    <message>
        <source>{path} ends too early: the copy was cut short. Copy it again from where it came from.</source>
        <extracomment>sentence for pack-archive-short</extracomment>
        <translation>{path} s’arrête trop tôt : la copie a été interrompue. Copiez-le de nouveau depuis son origine.</translation>
    </message>
    <message>
        <source>{path} is larger than {limit_mb} MB. Choose a smaller file.</source>
        <extracomment>sentence for file-too-large</extracomment>
        <translation>{path} dépasse {limit_mb} Mo. Choisissez un fichier plus petit.</translation>
    </message>
    <message>
        <source>{path} is not a base model. Choose its folder, a .safetensors file, or an archive that was exported from Likeness.</source>
        <extracomment>sentence for pack-source-unknown</extracomment>
        <translation>{path} n’est pas un modèle de base. Choisissez son dossier, un fichier .safetensors, ou une archive exportée de Likeness.</translation>
    </message>
    <message>
        <source>{path} is not an archive of a base model made by Likeness, or it was changed. Unpack it and add the folder, or get a fresh copy.</source>
        <extracomment>sentence for pack-archive-foreign</extracomment>
        <translation>{path} n’est pas une archive de modèle de base faite par Likeness, ou a été modifié. Décompressez-le et ajoutez le dossier, ou procurez-vous une nouvelle copie.</translation>
    </message>
    <message>
        <source>{spec} has no size in millimetres, so it cannot be put on a sheet. Choose a print or document size.</source>
        <extracomment>sentence for sheet-without-size</extracomment>
        <translation>{spec} n’a pas de taille en millimètres et ne peut donc pas aller sur une planche. Choisissez un format de tirage ou de document.</translation>
    </message>
    <message>
        <source>{spec} is for an identity document: it is made from the untouched photo, never from a portrait. Leave the portraits out, or choose another output size.</source>
        <extracomment>sentence for document-from-portrait</extracomment>
        <translation>{spec} est destiné à un document d’identité : il se fait à partir de la photo intacte, jamais d’un portrait. Retirez les portraits, ou choisissez un autre format de sortie.</translation>
    </message>
    <message>
        <source>{times} timed sweeps since {since} found the vault locked. Unlock it, and what was kept long enough is erased.</source>
        <extracomment>sentence for retention-overdue</extracomment>
        <translation>{times} passages programmés depuis {since} ont trouvé le coffre verrouillé. Déverrouillez-le, et ce qui a été gardé assez longtemps est effacé.</translation>
    </message>
    <message>
        <source>{title} is not there as it is described in the catalogue. Install the newest Likeness, or download the base model by hand and add its folder.</source>
        <extracomment>sentence for download-incomplete</extracomment>
        <translation>{title} n’est pas là tel que le catalogue le décrit. Installez la version la plus récente de Likeness, ou téléchargez le modèle de base à la main et ajoutez son dossier.</translation>
    </message>
    <message>
        <source>“{purpose}” is not allowed for people under 18. Choose retouched portraits instead.</source>
        <extracomment>sentence for minor-not-allowed</extracomment>
        <translation>« {purpose} » n’est pas permis aux moins de 18 ans. Choisissez plutôt des portraits retouchés.</translation>
    </message>
</context>
</TS>
