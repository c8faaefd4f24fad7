<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AdvancedPanel</name>
    <message numerus="yes">
        <source>%n key(s) are known.</source>
        <translation>
            <numerusform>%n key is known.</numerusform>
            <numerusform>%n keys are known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n time(s) so far. Happens by itself whenever something is erased.</source>
        <translation>
            <numerusform>Changed %n time so far. Happens by itself whenever something is erased.</numerusform>
            <numerusform>Changed %n times so far. Happens by itself whenever something is erased.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementPanel</name>
    <message numerus="yes">
        <source>%n file(s) that are not needed are left out.</source>
        <translation>
            <numerusform>%n file that is not needed is left out.</numerusform>
            <numerusform>%n files that are not needed are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that could run a program when opened are left out.</source>
        <translation>
            <numerusform>%n file that could run a program when opened is left out.</numerusform>
            <numerusform>%n files that could run a program when opened are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message numerus="yes">
        <source>%n file(s) of the vault are damaged and were not copied: check the vault in the settings.</source>
        <translation>
            <numerusform>%n file of the vault is damaged and was not copied: check the vault in the settings.</numerusform>
            <numerusform>%n files of the vault are damaged and were not copied: check the vault in the settings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything was read back and is right: %n file(s).</source>
        <translation>
            <numerusform>Everything was read back and is right: %n file.</numerusform>
            <numerusform>Everything was read back and is right: %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was made in the last %n day(s) is in no backup.</source>
        <translation>
            <numerusform>What was made in the last %n day is in no backup.</numerusform>
            <numerusform>What was made in the last %n days is in no backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message numerus="yes">
        <source>%n day(s) old, of {date}</source>
        <translation>
            <numerusform>%n day old, of {date}</numerusform>
            <numerusform>%n days old, of {date}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still holds %n person(s) who were erased here. Plug it in and back up again.</source>
        <translation>
            <numerusform>Still holds %n person who was erased here. Plug it in and back up again.</numerusform>
            <numerusform>Still holds %n people who were erased here. Plug it in and back up again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message numerus="yes">
        <source>%n portrait(s) deleted for good.</source>
        <translation>
            <numerusform>%n portrait deleted for good.</numerusform>
            <numerusform>%n portraits deleted for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portrait(s) restored.</source>
        <translation>
            <numerusform>%n portrait restored.</numerusform>
            <numerusform>%n portraits restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n portrait(s) for good? They cannot be had back then.</source>
        <translation>
            <numerusform>Delete %n portrait for good? It cannot be had back then.</numerusform>
            <numerusform>Delete %n portraits for good? They cannot be had back then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The bin is empty. A portrait that you discard in Proofs lies here for %n day(s).</source>
        <translation>
            <numerusform>The bin is empty. A portrait that you discard in Proofs lies here for %n day.</numerusform>
            <numerusform>The bin is empty. A portrait that you discard in Proofs lies here for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinTile</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClashPanel</name>
    <message numerus="yes">
        <source>%n of these files are in that folder already</source>
        <translation>
            <numerusform>%n of these files is in that folder already</numerusform>
            <numerusform>%n of these files are in that folder already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClockCard</name>
    <message numerus="yes">
        <source>%n thing(s) have been kept long enough</source>
        <translation>
            <numerusform>%n thing has been kept long enough</numerusform>
            <numerusform>%n things have been kept long enough</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n day(s) ahead of what was expected</source>
        <translation>
            <numerusform>The clock is %n day ahead of what was expected</numerusform>
            <numerusform>The clock is %n days ahead of what was expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock went back by %n day(s)</source>
        <translation>
            <numerusform>The clock went back by %n day</numerusform>
            <numerusform>The clock went back by %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingSheet</name>
    <message numerus="yes">
        <source>%n thing(s) still run</source>
        <translation>
            <numerusform>%n thing is still running</numerusform>
            <numerusform>%n things are still running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message numerus="yes">
        <source>Consent ends in %n day(s).</source>
        <translation>
            <numerusform>Consent ends in %n day.</numerusform>
            <numerusform>Consent ends in %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portrait(s) not offered here:</source>
        <translation>
            <numerusform>%n portrait not offered here:</numerusform>
            <numerusform>%n portraits not offered here:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasureCard</name>
    <message numerus="yes">
        <source>%n file(s) are gone, and the key that opened them is destroyed. The former key of the vault was tried, and it does not open it any more.</source>
        <translation>
            <numerusform>%n file is gone, and the key that opened it is destroyed. The former key of the vault was tried, and it does not open it any more.</numerusform>
            <numerusform>%n files are gone, and the key that opened them is destroyed. The former key of the vault was tried, and it does not open it any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaceButton</name>
    <message numerus="yes">
        <source>In %n photo(s)</source>
        <translation>
            <numerusform>In %n photo</numerusform>
            <numerusform>In %n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerWords</name>
    <message numerus="yes">
        <source>%n damaged file(s) were set aside</source>
        <translation>
            <numerusform>%n damaged file was set aside</numerusform>
            <numerusform>%n damaged files were set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be restored</source>
        <translation>
            <numerusform>%n file could not be restored</numerusform>
            <numerusform>%n files could not be restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were erased</source>
        <translation>
            <numerusform>%n file was erased</numerusform>
            <numerusform>%n files were erased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were handed out</source>
        <translation>
            <numerusform>%n file was handed out</numerusform>
            <numerusform>%n files were handed out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portrait(s) were exported</source>
        <translation>
            <numerusform>%n portrait was exported</numerusform>
            <numerusform>%n portraits were exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portrait(s) were generated</source>
        <translation>
            <numerusform>%n portrait was generated</numerusform>
            <numerusform>%n portraits were generated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portrait(s) were retouched</source>
        <translation>
            <numerusform>%n portrait was retouched</numerusform>
            <numerusform>%n portraits were retouched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message numerus="yes">
        <source>%n person(s) · encrypted on this computer</source>
        <translation>
            <numerusform>%n person · encrypted on this computer</numerusform>
            <numerusform>%n persons · encrypted on this computer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message numerus="yes">
        <source>%n sitting(s) are in it.</source>
        <translation>
            <numerusform>%n sitting is in it.</numerusform>
            <numerusform>%n sittings are in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LooksPage</name>
    <message numerus="yes">
        <source>Make %n portrait(s)</source>
        <translation>
            <numerusform>Make %n portrait</numerusform>
            <numerusform>Make %n portraits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MachinePanel</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message numerus="yes">
        <source>%n file(s) wait until the person has agreed.</source>
        <translation>
            <numerusform>%n file waits until the person has agreed.</numerusform>
            <numerusform>%n files wait until the person has agreed.</numerusform>
        </translation>
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
</context>
<context>
    <name>OriginalsLine</name>
    <message numerus="yes">
        <source>The originals still lie in %n folder(s). Likeness never touches them.</source>
        <translation>
            <numerusform>The originals still lie in %n folder. Likeness never touches them.</numerusform>
            <numerusform>The originals still lie in %n folders. Likeness never touches them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message numerus="yes">
        <source>These photos show %n people. Whose portraits will these be?</source>
        <translation>
            <numerusform>These photos show %n people. Whose portraits will these be?</numerusform>
            <numerusform>These photos show %n people. Whose portraits will these be?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonData</name>
    <message numerus="yes">
        <source>%n file(s) could not be read and are not in it.</source>
        <translation>
            <numerusform>%n file could not be read and is not in it.</numerusform>
            <numerusform>%n files could not be read and are not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message numerus="yes">
        <source>Consent: %n day(s) left</source>
        <translation>
            <numerusform>Consent: %n day left</numerusform>
            <numerusform>Consent: %n days left</numerusform>
        </translation>
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
            <numerusform>%n taken out. Erased for good when you leave this page</numerusform>
            <numerusform>%n taken out. Erased for good when you leave this page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Location and camera details were removed from %n photo(s).</source>
        <translation>
            <numerusform>Location and camera details were removed from %n photo.</numerusform>
            <numerusform>Location and camera details were removed from %n photos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back (%n)</source>
        <translation>
            <numerusform>Put back (%n)</numerusform>
            <numerusform>Put back (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{counted} · enough for retouched portraits; a personal model needs %n</source>
        <translation>
            <numerusform>{counted} · enough for retouched portraits; a personal model needs %n</numerusform>
            <numerusform>{counted} · enough for retouched portraits; a personal model needs %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofsPage</name>
    <message numerus="yes">
        <source>Deliver %n portrait(s)</source>
        <translation>
            <numerusform>Deliver %n portrait</numerusform>
            <numerusform>Deliver %n portraits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Making %n portrait(s)</source>
        <translation>
            <numerusform>Making %n portrait</numerusform>
            <numerusform>Making %n portraits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Making portraits: %n more to come</source>
        <translation>
            <numerusform>Making portraits: %n more to come</numerusform>
            <numerusform>Making portraits: %n more to come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurposeWords</name>
    <message numerus="yes">
        <source>%n discarded portrait(s)</source>
        <translation>
            <numerusform>%n discarded portrait</numerusform>
            <numerusform>%n discarded portraits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n generated portrait(s)</source>
        <translation>
            <numerusform>%n generated portrait</numerusform>
            <numerusform>%n generated portraits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-finished personal model(s)</source>
        <translation>
            <numerusform>%n half-finished personal model</numerusform>
            <numerusform>%n half-finished personal models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) of the face</source>
        <translation>
            <numerusform>%n measurement of the face</numerusform>
            <numerusform>%n measurements of the face</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outline(s) of the person in a photo</source>
        <translation>
            <numerusform>%n outline of the person in a photo</numerusform>
            <numerusform>%n outlines of the person in a photo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personal model(s)</source>
        <translation>
            <numerusform>%n personal model</numerusform>
            <numerusform>%n personal models</numerusform>
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
            <numerusform>%n small picture</numerusform>
            <numerusform>%n small pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished job(s)</source>
        <translation>
            <numerusform>%n unfinished job</numerusform>
            <numerusform>%n unfinished jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusedList</name>
    <message numerus="yes">
        <source>%n file(s) not added</source>
        <translation>
            <numerusform>%n file not added</numerusform>
            <numerusform>%n files not added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message numerus="yes">
        <source>%n copies at their true size</source>
        <translation>
            <numerusform>%n copies at their true size</numerusform>
            <numerusform>%n copies at their true size</numerusform>
        </translation>
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
            <numerusform>Consent ends in %n day: renew</numerusform>
            <numerusform>Consent ends in %n days: renew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consent: %n month(s) left</source>
        <translation>
            <numerusform>Consent: %n month left</numerusform>
            <numerusform>Consent: %n months left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoragePanel</name>
    <message numerus="yes">
        <source>%n thing(s) are not as they should be. Restore a backup, or ask for help before going on.</source>
        <translation>
            <numerusform>%n thing is not as it should be. Restore a backup, or ask for help before going on.</numerusform>
            <numerusform>%n things are not as they should be. Restore a backup, or ask for help before going on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is whole: %n file(s).</source>
        <translation>
            <numerusform>Everything is whole: %n file.</numerusform>
            <numerusform>Everything is whole: %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last one was %n day(s) ago.</source>
        <translation>
            <numerusform>The last one was %n day ago.</numerusform>
            <numerusform>The last one was %n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeCard</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultCard</name>
    <message numerus="yes">
        <source>Last backup %n day(s) ago</source>
        <translation>
            <numerusform>Last backup %n day ago</numerusform>
            <numerusform>Last backup %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WayIn</name>
    <message numerus="yes">
        <source>%n noted step(s) after that are lost: pictures, answers, erasures.</source>
        <translation>
            <numerusform>%n noted step after that is lost: pictures, answers, erasures.</numerusform>
            <numerusform>%n noted steps after that are lost: pictures, answers, erasures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) go on behind the lock.</source>
        <translation>
            <numerusform>%n work goes on behind the lock.</numerusform>
            <numerusform>%n works go on behind the lock.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WipePage</name>
    <message numerus="yes">
        <source>%n work(s) have to end first: see Activity.</source>
        <translation>
            <numerusform>%n work has to end first: see Activity.</numerusform>
            <numerusform>%n works have to end first: see Activity.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WrittenPanel</name>
    <message numerus="yes">
        <source>%n file(s) saved</source>
        <translation>
            <numerusform>%n file saved</numerusform>
            <numerusform>%n files saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) given to the printer</source>
        <translation>
            <numerusform>%n page given to the printer</numerusform>
            <numerusform>%n pages given to the printer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n file(s)</source>
        <translation>
            <numerusform>Stopped after %n file</numerusform>
            <numerusform>Stopped after %n files</numerusform>
        </translation>
    </message>
</context>
</TS>
