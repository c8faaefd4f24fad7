<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AdvancedPanel</name>
    <message numerus="yes">
        <source>%n key(s) are known.</source>
        <translation>
            <numerusform>%n key are known.</numerusform>
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
    <name>ClockCard</name>
    <message numerus="yes">
        <source>%n thing(s) have been kept long enough</source>
        <translation>
            <numerusform>%n thing have been kept long enough</numerusform>
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
    <name>ErasureCard</name>
    <message numerus="yes">
        <source>%n file(s) are gone, and the key that opened them is destroyed. The former key of the vault was tried, and it does not open it any more.</source>
        <translation>
            <numerusform>%n file are gone, and the key that opened them is destroyed. The former key of the vault was tried, and it does not open it any more.</numerusform>
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
            <numerusform>%n damaged file were set aside</numerusform>
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
            <numerusform>%n file were erased</numerusform>
            <numerusform>%n files were erased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were handed out</source>
        <translation>
            <numerusform>%n file were handed out</numerusform>
            <numerusform>%n files were handed out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portrait(s) were exported</source>
        <translation>
            <numerusform>%n portrait were exported</numerusform>
            <numerusform>%n portraits were exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portrait(s) were generated</source>
        <translation>
            <numerusform>%n portrait were generated</numerusform>
            <numerusform>%n portraits were generated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portrait(s) were retouched</source>
        <translation>
            <numerusform>%n portrait were retouched</numerusform>
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
            <numerusform>%n sitting are in it.</numerusform>
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
    <name>NameForm</name>
    <message numerus="yes">
        <source>%n file(s) wait until the person has agreed.</source>
        <translation>
            <numerusform>%n file wait until the person has agreed.</numerusform>
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
            <numerusform>%n file could not be read and are not in it.</numerusform>
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
        <source>%n taken out, erased when you leave this page</source>
        <translation>
            <numerusform>%n taken out, erased when you leave this page</numerusform>
            <numerusform>%n taken out, erased when you leave this page</numerusform>
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
        <source>enough for retouched portraits; a personal model needs %n</source>
        <translation>
            <numerusform>enough for retouched portraits; a personal model needs %n</numerusform>
            <numerusform>enough for retouched portraits; a personal model needs %n</numerusform>
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
            <numerusform>%n thing are not as they should be. Restore a backup, or ask for help before going on.</numerusform>
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
            <numerusform>%n noted step after that are lost: pictures, answers, erasures.</numerusform>
            <numerusform>%n noted steps after that are lost: pictures, answers, erasures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) go on behind the lock.</source>
        <translation>
            <numerusform>%n work go on behind the lock.</numerusform>
            <numerusform>%n works go on behind the lock.</numerusform>
        </translation>
    </message>
</context>
</TS>
