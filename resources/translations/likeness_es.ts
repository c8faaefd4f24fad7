<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Can go on</source>
        <translation>Puede continuar</translation>
    </message>
    <message>
        <source>Ended today</source>
        <translation>Terminado hoy</translation>
    </message>
    <message>
        <source>Long work goes on while you do something else. One thing that needs the whole computer runs at a time.</source>
        <translation>Los trabajos largos siguen mientras hace otra cosa. Lo que necesita todo el equipo se hace de uno en uno.</translation>
    </message>
    <message>
        <source>Nothing runs, and nothing waits to go on.</source>
        <translation>No hay nada en marcha ni nada pendiente de continuar.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
</context>
<context>
    <name>AddModelPage</name>
    <message>
        <source>Add from a folder or stick…</source>
        <translation>Añadir de una carpeta o memoria USB…</translation>
    </message>
    <message>
        <source>Add one file…</source>
        <translation>Añadir un archivo…</translation>
    </message>
    <message>
        <source>Base models</source>
        <translation>Modelos base</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Retouched portraits work at once and need none. New, generated portraits are made on top of a base model: add one from a folder, a file or a stick, or download one from the list below.</source>
        <translation>Los retratos retocados funcionan enseguida y no necesitan ninguno. Los retratos nuevos, generados, se hacen sobre un modelo base: añada uno desde una carpeta, un archivo o una memoria USB, o descargue uno de la lista de abajo.</translation>
    </message>
    <message>
        <source>What was begun of {name} is gone.</source>
        <translation>Lo que se había empezado de {name} ya no está.</translation>
    </message>
    <message>
        <source>{name} is gone.</source>
        <translation>{name} ya no está.</translation>
    </message>
    <message>
        <source>{name} is here already, and every file is the same.</source>
        <translation>{name} ya está aquí, y todos los archivos son iguales.</translation>
    </message>
    <message>
        <source>{name} is ready. Every file was checked.</source>
        <translation>{name} está listo. Se han comprobado todos los archivos.</translation>
    </message>
    <message>
        <source>{name} is whole again.</source>
        <translation>{name} vuelve a estar completo.</translation>
    </message>
    <message>
        <source>{name} was converted; its pictures were compared with the original's.</source>
        <translation>{name} se ha convertido; sus imágenes se han comparado con las del original.</translation>
    </message>
    <message>
        <source>{name}: every file is as it should be.</source>
        <translation>{name}: todos los archivos están como deben.</translation>
    </message>
</context>
<context>
    <name>AddingCard</name>
    <message>
        <source>Looking at each photo</source>
        <translation>Examinando cada foto</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>Buscando fotos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping. What is in stays.</source>
        <translation>Deteniendo. Lo que ya está dentro se queda.</translation>
    </message>
    <message>
        <source>The photos that are in stay.</source>
        <translation>Las fotos que ya están dentro se quedan.</translation>
    </message>
    <message>
        <source>What you chose meanwhile comes next.</source>
        <translation>Lo que ha elegido entretanto viene después.</translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <translation>{done} de {of}</translation>
    </message>
</context>
<context>
    <name>AdjustPage</name>
    <message>
        <source>Adjust</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Arrow keys move the brush, Space sets it down and lifts it, plus and minus show it larger.</source>
        <translation>Las flechas mueven el pincel, Espacio lo apoya y lo levanta, más y menos amplían o reducen la vista.</translation>
    </message>
    <message>
        <source>Arrow keys move the crop, plus and minus make it closer or wider, Home takes it back.</source>
        <translation>Las flechas mueven el recorte, más y menos lo acercan o lo alejan, Inicio lo restablece.</translation>
    </message>
    <message>
        <source>Getting the photo ready…</source>
        <translation>Preparando la foto…</translation>
    </message>
    <message>
        <source>Hold C to see how it was made.</source>
        <translation>Mantenga C para ver cómo se hizo.</translation>
    </message>
    <message>
        <source>Hold to see how it was made</source>
        <translation>Mantener pulsado para ver cómo se hizo</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Cómo se hizo</translation>
    </message>
    <message>
        <source>How it was made: {look}</source>
        <translation>Cómo se hizo: {look}</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Salir sin guardar</translation>
    </message>
    <message>
        <source>Likeness not measured</source>
        <translation>Parecido no medido</translation>
    </message>
    <message>
        <source>Likeness {points}</source>
        <translation>Parecido {points}</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saved. The version before lies in the bin for a while.</source>
        <translation>Guardado. La versión anterior queda un tiempo en la papelera.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>The portrait as it is adjusted: {look}</source>
        <translation>El retrato tal como está ajustado: {look}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo saving</source>
        <translation>Deshacer el guardado</translation>
    </message>
    <message>
        <source>What you adjusted is not saved.</source>
        <translation>Lo que ha ajustado no está guardado.</translation>
    </message>
</context>
<context>
    <name>AdjustPanel</name>
    <message>
        <source>Back to how it was made</source>
        <translation>Volver a como se hizo</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Más cerca</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recorte</translation>
    </message>
    <message>
        <source>Drag the frame or its corners. The arrow keys move it, plus and minus make it closer or wider.</source>
        <translation>Arrastre el marco o sus esquinas. Las flechas lo mueven, más y menos lo acercan o lo alejan.</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Bordes</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Cabello</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>Paint over the edge of the hair: strands come out of the photo's own colours.</source>
        <translation>Pinte sobre el borde del cabello: los mechones salen de los propios colores de la foto.</translation>
    </message>
    <message>
        <source>Paint what belongs to the person and was cut away.</source>
        <translation>Pinte lo que es de la persona y se recortó.</translation>
    </message>
    <message>
        <source>Paint what was left of the old background. The face is not touched.</source>
        <translation>Pinte lo que quedó del fondo anterior. El rostro no se toca.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Retouch</source>
        <translation>Retoque</translation>
    </message>
    <message>
        <source>Shaping light</source>
        <translation>Luz de modelado</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Tamaño del pincel</translation>
    </message>
    <message>
        <source>The wheel, plus and minus show it larger. By keyboard: arrows move the brush, Space sets it down and lifts it.</source>
        <translation>La rueda, más y menos amplían o reducen la vista. Con el teclado: las flechas mueven el pincel, Espacio lo apoya y lo levanta.</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Calidez</translation>
    </message>
    <message>
        <source>What the brush does</source>
        <translation>Qué hace el pincel</translation>
    </message>
    <message>
        <source>What to adjust</source>
        <translation>Qué ajustar</translation>
    </message>
</context>
<context>
    <name>AdjustSlider</name>
    <message>
        <source>Home or a double click: as it was made</source>
        <translation>Inicio o doble clic: como se hizo</translation>
    </message>
</context>
<context>
    <name>AdvancedPanel</name>
    <message numerus="yes">
        <source>%n key(s) are known.</source>
        <translation>
            <numerusform>Se conoce %n clave.</numerusform>
            <numerusform>Se conocen %n claves.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Cambiar la clave</translation>
    </message>
    <message>
        <source>Change the vault's key now</source>
        <translation>Cambiar ahora la clave de la caja fuerte</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n time(s) so far. Happens by itself whenever something is erased.</source>
        <translation>
            <numerusform>Cambiada %n vez hasta ahora. Ocurre por sí solo cada vez que se borra algo.</numerusform>
            <numerusform>Cambiada %n veces hasta ahora. Ocurre por sí solo cada vez que se borra algo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Everything in its vault is encrypted. Move it only with a backup.</source>
        <translation>Todo en su caja fuerte está cifrado. Trasládela solo con una copia de seguridad.</translation>
    </message>
    <message>
        <source>Fold away</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Happens by itself whenever something is erased. Nothing else changes.</source>
        <translation>Ocurre por sí solo cada vez que se borra algo. Nada más cambia.</translation>
    </message>
    <message>
        <source>Receipts of other computers that are believed</source>
        <translation>Recibos de otros equipos que se dan por válidos</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Show what experts look for</source>
        <translation>Mostrar lo que buscan los expertos</translation>
    </message>
</context>
<context>
    <name>AgreementPanel</name>
    <message numerus="yes">
        <source>%n file(s) that are not needed are left out.</source>
        <translation>
            <numerusform>Se omite %n archivo que no hace falta.</numerusform>
            <numerusform>Se omiten %n archivos que no hacen falta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that could run a program when opened are left out.</source>
        <translation>
            <numerusform>Se omite %n archivo que podría ejecutar un programa al abrirse.</numerusform>
            <numerusform>Se omiten %n archivos que podrían ejecutar un programa al abrirse.</numerusform>
        </translation>
    </message>
    <message>
        <source>A download of {size}.</source>
        <translation>Una descarga de {size}.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Another base model has this name: it would be replaced.</source>
        <translation>Otro modelo base tiene este nombre: se reemplazaría.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Download it</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>I have read the licence and accept it</source>
        <translation>He leído la licencia y la acepto</translation>
    </message>
    <message>
        <source>I know that I may use it</source>
        <translation>Sé que puedo usarlo</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licencia: {licence}</translation>
    </message>
    <message>
        <source>Not verified: {what}</source>
        <translation>No verificado: {what}</translation>
    </message>
    <message>
        <source>Nothing here says under which licence it may be used. Ask whoever gave it to you.</source>
        <translation>Nada indica aquí con qué licencia se puede usar. Pregunte a quien se lo dio.</translation>
    </message>
    <message>
        <source>Pictures for business: {answer}</source>
        <translation>Imágenes para uso comercial: {answer}</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Leer la licencia</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>{size}, pictures of {pixels} pixels.</source>
        <translation>{size}, imágenes de {pixels} píxeles.</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Withdraw: {purpose}</source>
        <translation>Retirar: {purpose}</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>What was answered</source>
        <translation>Lo que se respondió</translation>
    </message>
    <message>
        <source>Withdraw everything</source>
        <translation>Retirar todo</translation>
    </message>
</context>
<context>
    <name>AppearancePanel</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Black on white or white on black, with clear outlines.</source>
        <translation>Negro sobre blanco o blanco sobre negro, con contornos claros.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Everything else makes room.</source>
        <translation>Todo lo demás deja sitio.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Nothing fades or slides.</source>
        <translation>Nada se desvanece ni se desliza.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
</context>
<context>
    <name>BackupController</name>
    <message>
        <source>A folder on another disk</source>
        <translation>Una carpeta en otro disco</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message numerus="yes">
        <source>%n file(s) of the vault are damaged and were not copied: check the vault in the settings.</source>
        <translation>
            <numerusform>%n archivo de la caja fuerte está dañado y no se copió: compruebe la caja fuerte en los ajustes.</numerusform>
            <numerusform>%n archivos de la caja fuerte están dañados y no se copiaron: compruebe la caja fuerte en los ajustes.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup opens with the recovery kit alone, and there is none yet.</source>
        <translation>Una copia de seguridad solo se abre con el kit de recuperación, y todavía no hay ninguno.</translation>
    </message>
    <message>
        <source>A copy on another disk, such as a stick, brings everything back when this computer is lost. It is encrypted: it opens with the recovery kit alone.</source>
        <translation>Una copia en otro disco, como una memoria USB, lo recupera todo si se pierde este equipo. Está cifrada: solo se abre con el kit de recuperación.</translation>
    </message>
    <message>
        <source>Also brought up to date: backup {numbers}.</source>
        <translation>También actualizadas: copia de seguridad {numbers}.</translation>
    </message>
    <message>
        <source>Back up to a folder…</source>
        <translation>Copiar a una carpeta…</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Copiando…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Backup {number} is read back…</source>
        <translation>Releyendo la copia de seguridad {number}…</translation>
    </message>
    <message>
        <source>Backup {number} is up to date: {copied} new files ({size}), {kept} were there.</source>
        <translation>La copia de seguridad {number} está al día: {copied} archivos nuevos ({size}), {kept} ya estaban.</translation>
    </message>
    <message numerus="yes">
        <source>Everything was read back and is right: %n file(s).</source>
        <translation>
            <numerusform>Todo se ha releído y es correcto: %n archivo.</numerusform>
            <numerusform>Todo se ha releído y es correcto: %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much was copied</source>
        <translation>Cuánto se ha copiado</translation>
    </message>
    <message>
        <source>If backup {number} is lost, it is no longer waited for. Whoever finds it cannot open it without the recovery kit.</source>
        <translation>Si la copia de seguridad {number} se ha perdido, ya no se la espera. Quien la encuentre no podrá abrirla sin el kit de recuperación.</translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation>Se ha perdido</translation>
    </message>
    <message>
        <source>Keep it in the list</source>
        <translation>Mantener en la lista</translation>
    </message>
    <message>
        <source>Looking at what is new</source>
        <translation>Examinando lo nuevo</translation>
    </message>
    <message>
        <source>Make the kit…</source>
        <translation>Crear el kit…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping. The backup before stays whole.</source>
        <translation>Deteniendo. La copia de seguridad anterior queda intacta.</translation>
    </message>
    <message>
        <source>The recovery kit was never tried. Without it nobody opens a backup: type its code back once.</source>
        <translation>El kit de recuperación nunca se ha probado. Sin él nadie abre una copia de seguridad: vuelva a escribir su código una vez.</translation>
    </message>
    <message>
        <source>There is no backup yet. Plug in a stick or another disk, and choose a folder on it. Only what is new is copied the next time.</source>
        <translation>Todavía no hay copia de seguridad. Conecte una memoria USB u otro disco y elija una carpeta en él. La próxima vez solo se copia lo nuevo.</translation>
    </message>
    <message>
        <source>Type it back…</source>
        <translation>Volver a escribirlo…</translation>
    </message>
    <message numerus="yes">
        <source>What was made in the last %n day(s) is in no backup.</source>
        <translation>
            <numerusform>Lo hecho en el último día (%n) no está en ninguna copia de seguridad.</numerusform>
            <numerusform>Lo hecho en los últimos %n días no está en ninguna copia de seguridad.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {of} copied</source>
        <translation>{done} de {of} copiados</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message numerus="yes">
        <source>%n day(s) old, of {date}</source>
        <translation>
            <numerusform>De hace %n día, del {date}</numerusform>
            <numerusform>De hace %n días, del {date}</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Copiar ahora</translation>
    </message>
    <message>
        <source>Back up to it again.</source>
        <translation>Vuelva a hacer la copia en ella.</translation>
    </message>
    <message>
        <source>Backup {number}: {folder}</source>
        <translation>Copia de seguridad {number}: {folder}</translation>
    </message>
    <message>
        <source>Given up as lost.</source>
        <translation>Dada por perdida.</translation>
    </message>
    <message>
        <source>It is lost…</source>
        <translation>Se ha perdido…</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Aún sin terminar</translation>
    </message>
    <message>
        <source>Not plugged in at the moment.</source>
        <translation>No está conectada en este momento.</translation>
    </message>
    <message>
        <source>Of today, {date}</source>
        <translation>De hoy, {date}</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Releer</translation>
    </message>
    <message numerus="yes">
        <source>Still holds %n person(s) who were erased here. Plug it in and back up again.</source>
        <translation>
            <numerusform>Aún contiene a %n persona que se borró aquí. Conéctela y haga de nuevo la copia.</numerusform>
            <numerusform>Aún contiene a %n personas que se borraron aquí. Conéctela y haga de nuevo la copia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time for a new one.</source>
        <translation>Toca hacer una nueva.</translation>
    </message>
    <message>
        <source>in a place that this computer does not know</source>
        <translation>en un lugar que este equipo no conoce</translation>
    </message>
</context>
<context>
    <name>BeginPanel</name>
    <message>
        <source>For your first headshot one good photo is enough. It is retouched in seconds, on this computer.</source>
        <translation>Para su primer retrato basta una buena foto. Se retoca en segundos, en este equipo.</translation>
    </message>
    <message>
        <source>Or look at everything first with Noor, whom a computer drew: her sitting is begun in your vault, you walk through the same pages with her photos, and erase her when you have seen enough.</source>
        <translation>O mírelo todo antes con Noor, dibujada por un ordenador: su sesión se abre en su caja fuerte, usted recorre las mismas páginas con las fotos de ella y la borra cuando haya visto lo suficiente.</translation>
    </message>
    <message>
        <source>Try it with a fictional person</source>
        <translation>Probar con una persona ficticia</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message numerus="yes">
        <source>%n portrait(s) deleted for good.</source>
        <translation>
            <numerusform>%n retrato eliminado definitivamente.</numerusform>
            <numerusform>%n retratos eliminados definitivamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portrait(s) restored.</source>
        <translation>
            <numerusform>%n retrato restaurado.</numerusform>
            <numerusform>%n retratos restaurados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n portrait(s) for good? They cannot be had back then.</source>
        <translation>
            <numerusform>¿Eliminar definitivamente %n retrato? Después no podrá recuperarse.</numerusform>
            <numerusform>¿Eliminar definitivamente %n retratos? Después no podrán recuperarse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>Discarded portraits stay here for a while and can be had back. Then they are gone for good.</source>
        <translation>Los retratos descartados quedan aquí un tiempo y se pueden recuperar. Después desaparecen para siempre.</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Restaurar todo</translation>
    </message>
    <message numerus="yes">
        <source>The bin is empty. A portrait that you discard in Proofs lies here for %n day(s).</source>
        <translation>
            <numerusform>La papelera está vacía. Un retrato que descarte en Pruebas queda aquí %n día.</numerusform>
            <numerusform>La papelera está vacía. Un retrato que descarte en Pruebas queda aquí %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>BinTile</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Queda %n día</numerusform>
            <numerusform>Quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>¿Eliminar definitivamente?</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>Eliminar ahora</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Version before an adjustment · {left}</source>
        <translation>Versión anterior a un ajuste · {left}</translation>
    </message>
</context>
<context>
    <name>BoothPanel</name>
    <message>
        <source>Photo booth</source>
        <translation>Fotomatón</translation>
    </message>
    <message>
        <source>The booth has a screen of its own, for guests, without a way to this window. It is not part of this version yet. How long a guest's sitting is kept is set under “How long things are kept”.</source>
        <translation>El fotomatón tiene una pantalla propia, para invitados, sin acceso a esta ventana. Todavía no forma parte de esta versión. Cuánto tiempo se conserva la sesión de un invitado se fija en «Cuánto tiempo se conservan las cosas».</translation>
    </message>
</context>
<context>
    <name>CameraOffer</name>
    <message>
        <source>It is off until you switch it on, and when you leave this page.</source>
        <translation>Está apagada hasta que usted la encienda, y también cuando sale de esta página.</translation>
    </message>
    <message>
        <source>The camera tells you how to turn, and takes the photo when it is right.</source>
        <translation>La cámara le indica cómo girarse y hace la foto cuando está bien.</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>Usar la cámara</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>A webcam is not needed: photos of any camera or phone do. Nothing is recorded here.</source>
        <translation>No hace falta una cámara web: sirven las fotos de cualquier cámara o teléfono. Aquí no se graba nada.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Check the camera</source>
        <translation>Comprobar la cámara</translation>
    </message>
    <message>
        <source>Chooses another camera.</source>
        <translation>Elige otra cámara.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Leaves out what is asked for now.</source>
        <translation>Omite lo que se pide ahora.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar otra vez</translation>
    </message>
    <message>
        <source>Looks good: the camera works. Nothing was recorded.</source>
        <translation>Todo bien: la cámara funciona. No se ha grabado nada.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Plug it in and switch it on first.</source>
        <translation>Primero conéctela y enciéndala.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Removes the photo that was taken last. Z does the same.</source>
        <translation>Quita la última foto que se hizo. Z hace lo mismo.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Something is missing?</source>
        <translation>¿Falta algo?</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Still missing: {things}</source>
        <translation>Aún falta: {things}</translation>
    </message>
    <message>
        <source>Still missing: {things} and {more} more</source>
        <translation>Aún falta: {things} y {more} más</translation>
    </message>
    <message>
        <source>Switches the camera off. Escape does the same.</source>
        <translation>Apaga la cámara. Escape hace lo mismo.</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>Hacer foto</translation>
    </message>
    <message>
        <source>Takes a photo now. The space bar does the same.</source>
        <translation>Hace una foto ahora. La barra espaciadora hace lo mismo.</translation>
    </message>
    <message>
        <source>This camera is not plugged in at the moment.</source>
        <translation>Esta cámara no está conectada en este momento.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Carta (EE. UU.)</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Deshacer la última</translation>
    </message>
    <message>
        <source>Waiting for the first picture…</source>
        <translation>Esperando la primera imagen…</translation>
    </message>
    <message>
        <source>{taken} of {wanted} photos</source>
        <translation>{taken} de {wanted} fotos</translation>
    </message>
</context>
<context>
    <name>CameraWindow</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Likeness: photos</source>
        <translation>Likeness: fotos</translation>
    </message>
</context>
<context>
    <name>CataloguePanel</name>
    <message>
        <source>Allow downloads from this list</source>
        <translation>Permitir descargas de esta lista</translation>
    </message>
    <message>
        <source>Base models worth having</source>
        <translation>Modelos base recomendables</translation>
    </message>
    <message>
        <source>Off by default. When it is on, and only when you press Download, this computer asks huggingface.co for the files of that one base model. The other side sees your internet address and which base model it is; no name, no account, no photo. All else stays off the internet.</source>
        <translation>Desactivado de forma predeterminada. Cuando está activado, y solo cuando pulsa Descargar, este equipo pide a huggingface.co los archivos de ese único modelo base. La otra parte ve su dirección de Internet y de qué modelo base se trata; ningún nombre, ninguna cuenta, ninguna foto. Todo lo demás queda fuera de Internet.</translation>
    </message>
    <message>
        <source>The list came with Likeness; nothing is looked up on the internet for it.</source>
        <translation>La lista viene con Likeness; para ella no se consulta nada en Internet.</translation>
    </message>
</context>
<context>
    <name>CatalogueRowWidget</name>
    <message>
        <source>Download {model}</source>
        <translation>Descargar {model}</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Descargar…</translation>
    </message>
    <message>
        <source>Not enough room on the disk</source>
        <translation>No hay sitio suficiente en el disco</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Suits this computer</source>
        <translation>Adecuado para este equipo</translation>
    </message>
</context>
<context>
    <name>CheckedCard</name>
    <message>
        <source>A base model is fetched from the internet only if you allow downloads under Settings and ask for one. A process of its own does it, which knows nothing of people or photos.</source>
        <translation>Un modelo base se trae de Internet solo si usted permite las descargas en Ajustes y pide uno. Lo hace un proceso aparte, que no sabe nada de personas ni de fotos.</translation>
    </message>
    <message>
        <source>A process was started just now and asked. Held: {barriers}.</source>
        <translation>Se acaba de iniciar un proceso y se le ha preguntado. Resistieron: {barriers}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>How this is checked</source>
        <translation>Cómo se comprueba</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>En esta ventana</translation>
    </message>
    <message>
        <source>Not on this computer: {barriers}.</source>
        <translation>No en este equipo: {barriers}.</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Lo que no se ve</translation>
    </message>
    <message>
        <source>Other programs on this computer, and the system itself. Libraries in this window that are not written in Python could connect past the count; those that offer a switch against it have it set.</source>
        <translation>Otros programas de este equipo y el propio sistema. Las bibliotecas de esta ventana que no están escritas en Python podrían conectarse sin pasar por el recuento; las que ofrecen un interruptor contra ello lo tienen puesto.</translation>
    </message>
    <message>
        <source>Photos are opened, and models trained, in processes of their own. Before anything else Python code in them is refused every connection, and every library's own switch is set to offline. This system offers programs no further barrier of their own; Linux does. Retouching and measuring are done in this window's own process, where the first paragraph counts.</source>
        <translation>Las fotos se abren, y los modelos se entrenan, en procesos propios. Antes de nada, al código Python se le niega en ellos toda conexión, y el interruptor de cada biblioteca se pone sin conexión. Este sistema no ofrece a los programas ninguna otra barrera propia; Linux sí. El retoque y la medición se hacen en el proceso de esta misma ventana, donde vale el primer párrafo.</translation>
    </message>
    <message>
        <source>Photos are opened, and models trained, in processes of their own. Before anything else they shut themselves in: Python code is refused every connection, they enter a network namespace without any network, seccomp makes the kernel refuse sockets, and Landlock lets them write into one folder only. Where the system does not allow one of these, the others hold. Retouching and measuring are done in this window's own process, where the first paragraph counts.</source>
        <translation>Las fotos se abren, y los modelos se entrenan, en procesos propios. Antes de nada se encierran: al código Python se le niega toda conexión, entran en un espacio de red sin red alguna, seccomp hace que el núcleo rechace los sockets y Landlock les deja escribir en una sola carpeta. Donde el sistema no permite una de estas barreras, resisten las demás. El retoque y la medición se hacen en el proceso de esta misma ventana, donde vale el primer párrafo.</translation>
    </message>
    <message>
        <source>Python code is refused every connection</source>
        <translation>Al código Python se le niega toda conexión</translation>
    </message>
    <message>
        <source>Python's audit hook sees every attempt of this program to look up a name, connect, send or listen. It is refused and counted. Once set, the hook cannot be taken away.</source>
        <translation>El gancho de auditoría de Python ve cada intento de este programa de buscar un nombre, conectarse, enviar o escuchar. Se rechaza y se cuenta. Una vez puesto, el gancho no se puede quitar.</translation>
    </message>
    <message>
        <source>The exception</source>
        <translation>La excepción</translation>
    </message>
    <message>
        <source>To be sure</source>
        <translation>Para tener certeza</translation>
    </message>
    <message>
        <source>Try it on this computer</source>
        <translation>Probar en este equipo</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Unplug the network and work on: everything goes on as before. A firewall shows the same from outside.</source>
        <translation>Desconecte la red y siga trabajando: todo continúa como antes. Un cortafuegos muestra lo mismo desde fuera.</translation>
    </message>
    <message>
        <source>While it works</source>
        <translation>Mientras trabaja</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>the kernel refuses to make sockets</source>
        <translation>el núcleo se niega a crear sockets</translation>
    </message>
    <message>
        <source>the kernel refuses to write outside one folder</source>
        <translation>el núcleo se niega a escribir fuera de una carpeta</translation>
    </message>
    <message>
        <source>the process sees no network at all</source>
        <translation>el proceso no ve ninguna red</translation>
    </message>
</context>
<context>
    <name>ClashPanel</name>
    <message numerus="yes">
        <source>%n of these files are in that folder already</source>
        <translation>
            <numerusform>%n de estos archivos ya está en esa carpeta</numerusform>
            <numerusform>%n de estos archivos ya están en esa carpeta</numerusform>
        </translation>
    </message>
    <message>
        <source>Both can be kept: the new ones get a number. Replaced files cannot be had back.</source>
        <translation>Se pueden conservar ambos: los nuevos llevan un número. Los archivos reemplazados no se pueden recuperar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
</context>
<context>
    <name>ClockCard</name>
    <message numerus="yes">
        <source>%n thing(s) have been kept long enough</source>
        <translation>
            <numerusform>%n elemento ya se ha conservado lo suficiente</numerusform>
            <numerusform>%n elementos ya se han conservado lo suficiente</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase it now</source>
        <translation>Borrar ahora</translation>
    </message>
    <message>
        <source>Erasing cannot be undone, so it goes by {date} until somebody has looked. If date and time of this computer are right, say so; if not, set them.</source>
        <translation>Lo borrado no se puede recuperar, así que se cuenta con la fecha {date} hasta que alguien lo haya revisado. Si la fecha y la hora de este equipo son correctas, dígalo; si no, ajústelas.</translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n day(s) ahead of what was expected</source>
        <translation>
            <numerusform>El reloj va %n día por delante de lo esperado</numerusform>
            <numerusform>El reloj va %n días por delante de lo esperado</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>El reloj es correcto</translation>
    </message>
    <message numerus="yes">
        <source>The clock went back by %n day(s)</source>
        <translation>
            <numerusform>El reloj ha retrocedido %n día</numerusform>
            <numerusform>El reloj ha retrocedido %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>They are erased at the next start, or now. What runs at the moment is finished first.</source>
        <translation>Se borran en el próximo inicio, o ahora. Lo que está en marcha se termina antes.</translation>
    </message>
</context>
<context>
    <name>ClosingSheet</name>
    <message numerus="yes">
        <source>%n thing(s) still run</source>
        <translation>
            <numerusform>%n trabajo sigue en marcha</numerusform>
            <numerusform>%n trabajos siguen en marcha</numerusform>
        </translation>
    </message>
    <message>
        <source>Done at about {time}.</source>
        <translation>Listo hacia las {time}.</translation>
    </message>
    <message>
        <source>Done on {day} at about {time}.</source>
        <translation>Listo el {day} hacia las {time}.</translation>
    </message>
    <message>
        <source>Finish in the background, then quit</source>
        <translation>Terminar en segundo plano y salir</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <translation>Pausar y salir</translation>
    </message>
    <message>
        <source>Paused, it goes on next time from where it was.</source>
        <translation>En pausa, la próxima vez sigue donde se quedó.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Detener y salir</translation>
    </message>
    <message>
        <source>What is finished is kept; the rest can be started again.</source>
        <translation>Lo terminado se conserva; el resto se puede empezar de nuevo.</translation>
    </message>
    <message>
        <source>What was begun is finished and saved, then Likeness ends. This takes a moment.</source>
        <translation>Lo empezado se termina y se guarda, y después se cierra Likeness. Tarda un momento.</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Not right: group {groups}. Compare it with the page.</source>
        <translation>No es correcto: grupo {groups}. Compárelo con la página.</translation>
    </message>
    <message>
        <source>Small and capital letters are the same. There is no I, L, O or U.</source>
        <translation>Da igual escribir en minúsculas o mayúsculas. No hay I, L, O ni U.</translation>
    </message>
    <message>
        <source>The code was read from the QR code.</source>
        <translation>El código se ha leído del código QR.</translation>
    </message>
</context>
<context>
    <name>ConnectionsCard</name>
    <message>
        <source>Connections tried since this window was opened</source>
        <translation>Conexiones intentadas desde que se abrió esta ventana</translation>
    </message>
    <message>
        <source>Connections tried since {time}, when this window was opened</source>
        <translation>Conexiones intentadas desde {time}, cuando se abrió esta ventana</translation>
    </message>
    <message>
        <source>Downloads of base models are allowed under Settings; those are not counted here.</source>
        <translation>Las descargas de modelos base están permitidas en Ajustes; esas no se cuentan aquí.</translation>
    </message>
    <message>
        <source>How this is checked</source>
        <translation>Cómo se comprueba</translation>
    </message>
    <message>
        <source>Photos are opened, and models trained, in processes that shut the network first.</source>
        <translation>Las fotos se abren y los modelos se entrenan en procesos que primero cierran la red.</translation>
    </message>
    <message>
        <source>This program tried to connect, and was refused. Please report it: it should never try.</source>
        <translation>Este programa intentó conectarse y se le negó. Por favor, comuníquelo: no debería intentarlo nunca.</translation>
    </message>
</context>
<context>
    <name>ConsentController</name>
    <message>
        <source>Save the receipt</source>
        <translation>Guardar el recibo</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Agree to more</source>
        <translation>Aceptar más</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Consent ends in %n day(s).</source>
        <translation>
            <numerusform>El consentimiento termina en %n día.</numerusform>
            <numerusform>El consentimiento termina en %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Erase this sitting</source>
        <translation>Borrar esta sesión</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Borrando…</translation>
    </message>
    <message>
        <source>No consent, no portrait</source>
        <translation>Sin consentimiento no hay retrato</translation>
    </message>
    <message>
        <source>No, do not go on</source>
        <translation>No, no continuar</translation>
    </message>
    <message>
        <source>Person &amp; consent</source>
        <translation>Persona y consentimiento</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>Renew consent</source>
        <translation>Renovar consentimiento</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Firmando…</translation>
    </message>
    <message>
        <source>Somebody else decides than last time, so every question is answered anew.</source>
        <translation>Decide otra persona que la última vez, así que todas las preguntas se responden de nuevo.</translation>
    </message>
    <message>
        <source>Still needed: {things}</source>
        <translation>Aún hace falta: {things}</translation>
    </message>
    <message>
        <source>The same as before, from today on for {months} months.</source>
        <translation>Lo mismo que antes, a partir de hoy durante {months} meses.</translation>
    </message>
    <message>
        <source>What was agreed to before stays as it is.</source>
        <translation>Lo aceptado antes queda como está.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Withdrawing…</source>
        <translation>Retirando…</translation>
    </message>
    <message>
        <source>a shorter name</source>
        <translation>un nombre más corto</translation>
    </message>
    <message>
        <source>at least one yes</source>
        <translation>al menos un sí</translation>
    </message>
    <message>
        <source>the age</source>
        <translation>la edad</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>el nombre</translation>
    </message>
    <message>
        <source>the parent's or guardian's name</source>
        <translation>el nombre del padre, la madre o el tutor</translation>
    </message>
    <message>
        <source>the same name as signature</source>
        <translation>el mismo nombre como firma</translation>
    </message>
    <message>
        <source>the signature</source>
        <translation>la firma</translation>
    </message>
    <message>
        <source>{name} agreed to {count} of {total} things; the first ends on {date}.</source>
        <translation>{name} aceptó {count} de {total} cosas; la primera termina el {date}.</translation>
    </message>
    <message>
        <source>{name} does not agree to anything at the moment.</source>
        <translation>{name} no acepta nada en este momento.</translation>
    </message>
</context>
<context>
    <name>ConsentPanel</name>
    <message>
        <source>A telephone number or a mail address.</source>
        <translation>Un número de teléfono o una dirección de correo.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Every person is told who answers for their data. For pictures of yourself and your family, leave it as it is.</source>
        <translation>A cada persona se le dice quién responde de sus datos. Para imágenes de usted y de su familia, déjelo como está.</translation>
    </message>
    <message>
        <source>How long a yes holds</source>
        <translation>Cuánto tiempo vale un sí</translation>
    </message>
    <message>
        <source>How you can be reached</source>
        <translation>Cómo se le puede contactar</translation>
    </message>
    <message>
        <source>Name or company</source>
        <translation>Nombre o empresa</translation>
    </message>
    <message>
        <source>Proposed on the consent page; counts for consents from now on.</source>
        <translation>Se propone en la página de consentimiento; vale para los consentimientos a partir de ahora.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
</context>
<context>
    <name>DashedTile</name>
    <message>
        <source>Begin with a name</source>
        <translation>Empiece con un nombre</translation>
    </message>
    <message>
        <source>New sitting</source>
        <translation>Nueva sesión</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portrait(s) not offered here:</source>
        <translation>
            <numerusform>%n retrato que no se ofrece aquí:</numerusform>
            <numerusform>%n retratos que no se ofrecen aquí:</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a portrait</source>
        <translation>Elija un retrato</translation>
    </message>
    <message>
        <source>Choose where it goes</source>
        <translation>Elija el destino</translation>
    </message>
    <message>
        <source>Choose where the portraits go. Every file says truthfully how it was made.</source>
        <translation>Elija adónde van los retratos. Cada archivo dice con verdad cómo se hizo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Every pixel, as the look made it</source>
        <translation>Cada píxel, tal como lo hizo el estilo</translation>
    </message>
    <message>
        <source>For an identity document</source>
        <translation>Para un documento de identidad</translation>
    </message>
    <message>
        <source>For paper</source>
        <translation>Para papel</translation>
    </message>
    <message>
        <source>For screens</source>
        <translation>Para pantallas</translation>
    </message>
    <message>
        <source>Only from an untouched photo, which the consent does not cover</source>
        <translation>Solo de una foto sin retocar, que el consentimiento no incluye</translation>
    </message>
    <message>
        <source>Only from an untouched photo: choose one</source>
        <translation>Solo de una foto sin retocar: elija una</translation>
    </message>
    <message>
        <source>Only from an untouched photo; there is none here</source>
        <translation>Solo de una foto sin retocar; aquí no hay ninguna</translation>
    </message>
    <message>
        <source>Only from an untouched photo; those here were edited before</source>
        <translation>Solo de una foto sin retocar; las de aquí ya se editaron antes</translation>
    </message>
    <message>
        <source>Portrait {number}: {look}</source>
        <translation>Retrato {number}: {look}</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>Hoja de impresión</translation>
    </message>
    <message>
        <source>Save as encrypted file</source>
        <translation>Guardar como archivo cifrado</translation>
    </message>
    <message>
        <source>Save to folder</source>
        <translation>Guardar en carpeta</translation>
    </message>
    <message>
        <source>Several on photo paper, to cut out</source>
        <translation>Varias en papel fotográfico, para recortar</translation>
    </message>
    <message>
        <source>There is no portrait to deliver yet. Make one under Looks, or choose one under Proofs.</source>
        <translation>Aún no hay ningún retrato que entregar. Haga uno en Estilos o elija uno en Pruebas.</translation>
    </message>
    <message>
        <source>There is no portrait yet</source>
        <translation>Aún no hay ningún retrato</translation>
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
        <translation>{size}, apto para círculo</translation>
    </message>
</context>
<context>
    <name>DiagnosticsController</name>
    <message>
        <source>Save the diagnostics</source>
        <translation>Guardar el diagnóstico</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>For somebody who helps you: what this computer is, what works, and the last errors. Read it first; this is all of it.</source>
        <translation>Para quien le ayude: qué equipo es este, qué funciona y los últimos errores. Léalo antes; esto es todo.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar otra vez</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Never sent: you save it, and give it to whom you like.</source>
        <translation>Nunca se envía: lo guarda usted y se lo da a quien quiera.</translation>
    </message>
    <message>
        <source>No names, no paths, no pictures.</source>
        <translation>Sin nombres, sin rutas, sin imágenes.</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>The vault is not open, so what it holds is not counted.</source>
        <translation>La caja fuerte no está abierta, así que su contenido no se cuenta.</translation>
    </message>
    <message>
        <source>What would be saved</source>
        <translation>Lo que se guardaría</translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <source>Authorities refuse retouched and generated pictures, so these are made from a photo exactly as the camera took it. Choose one:</source>
        <translation>Las autoridades rechazan las imágenes retocadas y generadas, así que estas se hacen a partir de una foto tal como la tomó la cámara. Elija una:</translation>
    </message>
    <message>
        <source>From an untouched photo</source>
        <translation>De una foto sin retocar</translation>
    </message>
    <message>
        <source>No document picture</source>
        <translation>Sin imagen para documento</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>Foto {number}</translation>
    </message>
    <message>
        <source>Replace the background with a plain one</source>
        <translation>Reemplazar el fondo por uno liso</translation>
    </message>
    <message>
        <source>Some authorities refuse that; a photo before a plain wall is safer.</source>
        <translation>Algunas autoridades lo rechazan; una foto ante una pared lisa es más segura.</translation>
    </message>
</context>
<context>
    <name>DocumentResult</name>
    <message>
        <source>Being looked at…</source>
        <translation>Examinando…</translation>
    </message>
</context>
<context>
    <name>EmptyPhotos</name>
    <message>
        <source>Add from files</source>
        <translation>Añadir de archivos</translation>
    </message>
    <message>
        <source>Different days, different light, looking a little to each side. Paste works too.</source>
        <translation>Días distintos, luz distinta, mirando un poco a cada lado. Pegar también funciona.</translation>
    </message>
    <message>
        <source>Drop photos here</source>
        <translation>Suelte fotos aquí</translation>
    </message>
    <message>
        <source>From a phone or card</source>
        <translation>De un teléfono o tarjeta</translation>
    </message>
</context>
<context>
    <name>EntryLines</name>
    <message>
        <source>Somebody who was erased</source>
        <translation>Alguien que fue borrado</translation>
    </message>
</context>
<context>
    <name>ErasedLine</name>
    <message>
        <source>A session at the booth was over</source>
        <translation>Terminó una sesión del fotomatón</translation>
    </message>
    <message>
        <source>It was asked for</source>
        <translation>Se pidió</translation>
    </message>
    <message>
        <source>Kept long enough</source>
        <translation>Conservado lo suficiente</translation>
    </message>
    <message>
        <source>Never asked for consent</source>
        <translation>Nunca se pidió el consentimiento</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>Guardar certificado</translation>
    </message>
    <message>
        <source>Save the certificate of {date}</source>
        <translation>Guardar el certificado del {date}</translation>
    </message>
    <message>
        <source>This certificate was altered.</source>
        <translation>Este certificado se ha alterado.</translation>
    </message>
</context>
<context>
    <name>ErasureCard</name>
    <message numerus="yes">
        <source>%n file(s) are gone, and the key that opened them is destroyed. The former key of the vault was tried, and it does not open it any more.</source>
        <translation>
            <numerusform>%n archivo ya no está, y la clave que lo abría se ha destruido. Se ha probado la clave anterior de la caja fuerte, y ya no la abre.</numerusform>
            <numerusform>%n archivos ya no están, y la clave que los abría se ha destruido. Se ha probado la clave anterior de la caja fuerte, y ya no la abre.</numerusform>
        </translation>
    </message>
    <message>
        <source>A random number and dates in the ledger: that somebody was here and was erased, not who.</source>
        <translation>Un número al azar y fechas en el registro: que alguien estuvo aquí y fue borrado, no quién.</translation>
    </message>
    <message>
        <source>Changing the vault's key.</source>
        <translation>Cambiando la clave de la caja fuerte.</translation>
    </message>
    <message>
        <source>Destroying the former key.</source>
        <translation>Destruyendo la clave anterior.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Ending what runs for this person first.</source>
        <translation>Terminando primero lo que está en marcha para esta persona.</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Erase everything about {name}</source>
        <translation>Borrar todo sobre {name}</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <source>Looking whether anything is left.</source>
        <translation>Comprobando si queda algo.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Making a new key for the vault.</source>
        <translation>Creando una clave nueva para la caja fuerte.</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>No incluido</translation>
    </message>
    <message>
        <source>Removing the files.</source>
        <translation>Quitando los archivos.</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>Guardar certificado</translation>
    </message>
    <message>
        <source>Striking everything from the list.</source>
        <translation>Tachando todo de la lista.</translation>
    </message>
    <message>
        <source>The certificate was saved.</source>
        <translation>El certificado se ha guardado.</translation>
    </message>
    <message>
        <source>The signed certificate says what was checked. It names nobody.</source>
        <translation>El certificado firmado dice qué se comprobó. No nombra a nadie.</translation>
    </message>
    <message>
        <source>This cannot be undone. A copy of the data can be handed out first.</source>
        <translation>No se puede deshacer. Antes se puede entregar una copia de los datos.</translation>
    </message>
    <message>
        <source>Type “{name}” to erase</source>
        <translation>Escriba «{name}» para borrar</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Lo que desaparece</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Lo que queda</translation>
    </message>
    <message>
        <source>every record of consent</source>
        <translation>todos los registros de consentimiento</translation>
    </message>
    <message>
        <source>the key</source>
        <translation>la clave</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>el nombre</translation>
    </message>
</context>
<context>
    <name>FaceButton</name>
    <message numerus="yes">
        <source>In %n photo(s)</source>
        <translation>
            <numerusform>En %n foto</numerusform>
            <numerusform>En %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps this person's photos and takes the others out. It can be undone.</source>
        <translation>Conserva las fotos de esta persona y saca las demás. Se puede deshacer.</translation>
    </message>
    <message>
        <source>Person {number}, {photos}</source>
        <translation>Persona {number}, {photos}</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide what was typed</source>
        <translation>Ocultar lo escrito</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show what was typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Everything can be changed later in the settings.</source>
        <translation>Todo se puede cambiar después en los ajustes.</translation>
    </message>
    <message>
        <source>Everything of a person is encrypted.</source>
        <translation>Todo lo de una persona está cifrado.</translation>
    </message>
    <message>
        <source>For the day on which the key is lost.</source>
        <translation>Para el día en que se pierda la clave.</translation>
    </message>
    <message>
        <source>How it is locked</source>
        <translation>Cómo se cierra</translation>
    </message>
    <message>
        <source>It lies in {folder}, which is not there now. Plug in that disk; nothing was changed.</source>
        <translation>Está en {folder}, que ahora no se encuentra. Conecte ese disco; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Make the recovery kit</source>
        <translation>Crear el kit de recuperación</translation>
    </message>
    <message>
        <source>Make your first headshot</source>
        <translation>Haga su primer retrato</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Nothing ever leaves this computer.</source>
        <translation>Nada sale nunca de este equipo.</translation>
    </message>
    <message>
        <source>Only if you want to take photos here.</source>
        <translation>Solo si quiere hacer fotos aquí.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Kit de recuperación</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Set this up later</source>
        <translation>Configurar más tarde</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Type it back…</source>
        <translation>Volver a escribirlo…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>Where your data lives</source>
        <translation>Dónde están sus datos</translation>
    </message>
    <message>
        <source>Which language do you like to read?</source>
        <translation>¿En qué idioma prefiere leer?</translation>
    </message>
    <message>
        <source>Your data is on another disk</source>
        <translation>Sus datos están en otro disco</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>GroupField</name>
    <message>
        <source>Group {number} of {count}</source>
        <translation>Grupo {number} de {count}</translation>
    </message>
    <message>
        <source>Not right: compare it with the page</source>
        <translation>No es correcto: compárelo con la página</translation>
    </message>
</context>
<context>
    <name>InstalledPanel</name>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {name}? Personal models that were made on top of it stay, but cannot be used until it is added again.</source>
        <translation>¿Quitar {name}? Los modelos personales hechos sobre él se quedan, pero no se pueden usar hasta que se vuelva a añadir.</translation>
    </message>
</context>
<context>
    <name>KeepAwake</name>
    <message>
        <source>A personal model is being made</source>
        <translation>Se está creando un modelo personal</translation>
    </message>
</context>
<context>
    <name>KeepingPanel</name>
    <message>
        <source>Also what was measured in them.</source>
        <translation>También lo que se midió en ellas.</translation>
    </message>
    <message>
        <source>Consent records, after the last yes has ended</source>
        <translation>Registros de consentimiento, tras acabar el último sí</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>Everything of a guest goes that long after the last thing that happened.</source>
        <translation>Todo lo de un invitado desaparece cuando pasa ese tiempo desde lo último que ocurrió.</translation>
    </message>
    <message>
        <source>Guests of a photo booth</source>
        <translation>Invitados de un fotomatón</translation>
    </message>
    <message>
        <source>Hidden portraits</source>
        <translation>Retratos ocultos</translation>
    </message>
    <message>
        <source>People who agreed to be kept for next time</source>
        <translation>Personas que aceptaron que se las conserve para la próxima vez</translation>
    </message>
    <message>
        <source>Personal models</source>
        <translation>Modelos personales</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Photos and portraits</source>
        <translation>Fotos y retratos</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>Retratos</translation>
    </message>
    <message>
        <source>Portraits in the bin</source>
        <translation>Retratos en la papelera</translation>
    </message>
    <message>
        <source>Sittings of people who were never asked</source>
        <translation>Sesiones de personas a las que nunca se preguntó</translation>
    </message>
    <message>
        <source>So that it can be shown what was agreed. Then the whole sitting goes.</source>
        <translation>Para poder mostrar lo que se aceptó. Después desaparece toda la sesión.</translation>
    </message>
    <message>
        <source>Those that do not look enough like the person.</source>
        <translation>Los que no se parecen lo suficiente a la persona.</translation>
    </message>
    <message>
        <source>Unfinished work</source>
        <translation>Trabajo sin terminar</translation>
    </message>
    <message>
        <source>Until then it can be resumed.</source>
        <translation>Hasta entonces se puede reanudar.</translation>
    </message>
    <message>
        <source>Until then they can be had back.</source>
        <translation>Hasta entonces se pueden recuperar.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Changing your mind</source>
        <translation>Cambiar de opinión</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Reclamaciones</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Se entrega a</translation>
    </message>
    <message>
        <source>How it is kept</source>
        <translation>Cómo se guarda</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>Otros países</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Quién decide</translation>
    </message>
    <message>
        <source>Who decides, where it lies, and your rights</source>
        <translation>Quién decide, dónde está y sus derechos</translation>
    </message>
    <message>
        <source>You may</source>
        <translation>Usted puede</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>The key can be kept by this computer, by you, or by both.</source>
        <translation>La clave la puede guardar este equipo, usted o ambos.</translation>
    </message>
    <message>
        <source>The vault is made. It takes your login and your passphrase.</source>
        <translation>La caja fuerte está creada. Necesita su inicio de sesión y su frase de contraseña.</translation>
    </message>
    <message>
        <source>The vault is made. The keychain of this computer opens it when you log in.</source>
        <translation>La caja fuerte está creada. El llavero de este equipo la abre cuando usted inicia sesión.</translation>
    </message>
    <message>
        <source>The vault is made. Your passphrase opens it.</source>
        <translation>La caja fuerte está creada. Su frase de contraseña la abre.</translation>
    </message>
    <message>
        <source>This computer has no keychain that could keep the key safely, so a passphrase is needed. It is never written down anywhere.</source>
        <translation>Este equipo no tiene un llavero que pueda guardar la clave con seguridad, así que hace falta una frase de contraseña. Nunca se anota en ningún sitio.</translation>
    </message>
</context>
<context>
    <name>KitCode</name>
    <message>
        <source>Group {number}: {letters}</source>
        <translation>Grupo {number}: {letters}</translation>
    </message>
    <message>
        <source>The same code as a QR code</source>
        <translation>El mismo código como código QR</translation>
    </message>
</context>
<context>
    <name>KitController</name>
    <message>
        <source>Save the recovery kit</source>
        <translation>Guardar el kit de recuperación</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>A printed code that opens the vault when its own key is lost: on a new computer, or when the passphrase is forgotten.</source>
        <translation>Un código impreso que abre la caja fuerte cuando se pierde su propia clave: en un equipo nuevo o si se olvida la frase de contraseña.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>From the paper, so that you know it can be read.</source>
        <translation>Desde el papel, para saber que se puede leer.</translation>
    </message>
    <message>
        <source>It is shown this once and is stored nowhere. Print it, save it onto a stick and print it elsewhere, or copy it by hand; then type it back from the paper.</source>
        <translation>Se muestra esta única vez y no se guarda en ningún sitio. Imprímalo, guárdelo en una memoria USB e imprímalo en otro lugar, o cópielo a mano; después vuelva a escribirlo desde el papel.</translation>
    </message>
    <message>
        <source>It was sent to the printer. Fetch it now.</source>
        <translation>Se ha enviado a la impresora. Recójalo ahora.</translation>
    </message>
    <message>
        <source>Keep it like a passport: on paper, in another place than the computer.</source>
        <translation>Guárdelo como un pasaporte: en papel, en otro lugar que el equipo.</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>Mantener el actual</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>Salir por ahora</translation>
    </message>
    <message>
        <source>Leave without typing the code back?</source>
        <translation>¿Salir sin volver a escribir el código?</translation>
    </message>
    <message>
        <source>Made on {date} and confirmed on {tested}.</source>
        <translation>Creado el {date} y confirmado el {tested}.</translation>
    </message>
    <message>
        <source>Made on {date}, but not confirmed yet: type the code back once.</source>
        <translation>Creado el {date}, pero aún sin confirmar: vuelva a escribir el código una vez.</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>Crear uno nuevo…</translation>
    </message>
    <message>
        <source>Make the recovery kit</source>
        <translation>Crear el kit de recuperación</translation>
    </message>
    <message>
        <source>Nobody has tried the paper yet. You find the code here again until Likeness is locked or closed; then it is gone for good, and without the paper a new kit has to be made.</source>
        <translation>Nadie ha comprobado aún la hoja. Encontrará el código aquí hasta que Likeness se bloquee o se cierre; después se pierde para siempre y, sin la hoja, habrá que crear un kit nuevo.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Kit de recuperación</translation>
    </message>
    <message>
        <source>Replace the kit</source>
        <translation>Reemplazar el kit</translation>
    </message>
    <message>
        <source>Replace the recovery kit?</source>
        <translation>¿Reemplazar el kit de recuperación?</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Saved as {name}. Print it, put the paper away, and remove the file.</source>
        <translation>Guardado como {name}. Imprímalo, ponga el papel a buen recaudo y quite el archivo.</translation>
    </message>
    <message>
        <source>Take no photo of it with a telephone: pictures go to clouds, and this one is a key.</source>
        <translation>No le haga fotos con un teléfono: las imágenes van a parar a la nube, y esta es una clave.</translation>
    </message>
    <message>
        <source>The old page will open the vault no more. Backups written before still open with it until they are written anew.</source>
        <translation>La página antigua ya no abrirá la caja fuerte. Las copias de seguridad anteriores aún se abren con ella hasta que se escriban de nuevo.</translation>
    </message>
    <message>
        <source>There is no recovery kit. If the key is lost, nothing opens the vault.</source>
        <translation>No hay kit de recuperación. Si se pierde la clave, nada abre la caja fuerte.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Desecharlo</translation>
    </message>
    <message>
        <source>Type it back…</source>
        <translation>Volver a escribirlo…</translation>
    </message>
    <message>
        <source>Type the code back</source>
        <translation>Volver a escribir el código</translation>
    </message>
    <message>
        <source>Whoever has it together with this computer or a backup sees everything in the vault.</source>
        <translation>Quien lo tenga junto con este equipo o una copia de seguridad ve todo lo que hay en la caja fuerte.</translation>
    </message>
    <message>
        <source>Your recovery kit</source>
        <translation>Su kit de recuperación</translation>
    </message>
</context>
<context>
    <name>KitPanel</name>
    <message>
        <source>A code on paper. With it the vault opens when its key is lost: with a new computer, a broken keychain or a forgotten passphrase. Without it, nobody can help then. Two minutes now, or later in the settings.</source>
        <translation>Un código en papel. Con él se abre la caja fuerte cuando se pierde su clave: con un equipo nuevo, un llavero averiado o una frase de contraseña olvidada. Sin él, entonces nadie puede ayudar. Dos minutos ahora, o más tarde en los ajustes.</translation>
    </message>
    <message>
        <source>The kit is made and tried. Keep the paper safe.</source>
        <translation>El kit está creado y probado. Guarde bien el papel.</translation>
    </message>
    <message>
        <source>The kit is made. Type its code back once, to be sure of the paper.</source>
        <translation>El kit está creado. Vuelva a escribir su código una vez, para estar seguro de la hoja.</translation>
    </message>
</context>
<context>
    <name>LargePhoto</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Sacar</translation>
    </message>
    <message>
        <source>The next photo</source>
        <translation>La foto siguiente</translation>
    </message>
    <message>
        <source>The photo before</source>
        <translation>La foto anterior</translation>
    </message>
</context>
<context>
    <name>LedgerCard</name>
    <message>
        <source>All {count} lines are in place, signed with the key {fingerprint}.</source>
        <translation>Las {count} líneas están en su sitio, firmadas con la clave {fingerprint}.</translation>
    </message>
    <message>
        <source>Check every line</source>
        <translation>Comprobar cada línea</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Each line is signed and holds the fingerprint of the one before, so none can be taken out or changed unseen. It holds random numbers instead of names; the names shown here are looked up, and go with an erasure.</source>
        <translation>Cada línea está firmada y contiene la huella de la anterior, así que ninguna se puede quitar ni cambiar sin que se note. Contiene números al azar en lugar de nombres; los nombres que se muestran aquí se consultan y desaparecen con el borrado.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
</context>
<context>
    <name>LedgerWords</name>
    <message numerus="yes">
        <source>%n damaged file(s) were set aside</source>
        <translation>
            <numerusform>Se apartó %n archivo dañado</numerusform>
            <numerusform>Se apartaron %n archivos dañados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be restored</source>
        <translation>
            <numerusform>No se pudo restaurar %n archivo</numerusform>
            <numerusform>No se pudieron restaurar %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were erased</source>
        <translation>
            <numerusform>Se borró %n archivo</numerusform>
            <numerusform>Se borraron %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were handed out</source>
        <translation>
            <numerusform>Se entregó %n archivo</numerusform>
            <numerusform>Se entregaron %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portrait(s) were exported</source>
        <translation>
            <numerusform>Se exportó %n retrato</numerusform>
            <numerusform>Se exportaron %n retratos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portrait(s) were generated</source>
        <translation>
            <numerusform>Se generó %n retrato</numerusform>
            <numerusform>Se generaron %n retratos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portrait(s) were retouched</source>
        <translation>
            <numerusform>Se retocó %n retrato</numerusform>
            <numerusform>Se retocaron %n retratos</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was written</source>
        <translation>Se escribió una copia de seguridad</translation>
    </message>
    <message>
        <source>A backup was written anew, without who was erased</source>
        <translation>Se escribió de nuevo una copia de seguridad, sin quien fue borrado</translation>
    </message>
    <message>
        <source>A name was put right</source>
        <translation>Se corrigió un nombre</translation>
    </message>
    <message>
        <source>A personal model was made</source>
        <translation>Se creó un modelo personal</translation>
    </message>
    <message>
        <source>A recovery kit was made</source>
        <translation>Se creó un kit de recuperación</translation>
    </message>
    <message>
        <source>A sitting was begun</source>
        <translation>Se empezó una sesión</translation>
    </message>
    <message>
        <source>An answer was signed</source>
        <translation>Se firmó una respuesta</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <translation>Se retiró el consentimiento</translation>
    </message>
    <message>
        <source>Erasing everything began</source>
        <translation>Empezó el borrado de todo</translation>
    </message>
    <message>
        <source>Everything was erased, and proven gone</source>
        <translation>Se borró todo y se probó que ya no está</translation>
    </message>
    <message>
        <source>It was accepted that something is missing</source>
        <translation>Se aceptó que falta algo</translation>
    </message>
    <message>
        <source>It was noted that this person is fictional</source>
        <translation>Se anotó que esta persona es ficticia</translation>
    </message>
    <message>
        <source>Somebody vouched that the person is there</source>
        <translation>Alguien dio fe de que la persona está presente</translation>
    </message>
    <message>
        <source>The key was given into other keeping</source>
        <translation>La clave pasó a otra custodia</translation>
    </message>
    <message>
        <source>The person showed to the camera that they are there</source>
        <translation>La persona mostró a la cámara que está presente</translation>
    </message>
    <message>
        <source>The person's key was changed</source>
        <translation>Se cambió la clave de la persona</translation>
    </message>
    <message>
        <source>The recovery kit was tried</source>
        <translation>Se probó el kit de recuperación</translation>
    </message>
    <message>
        <source>The vault was made</source>
        <translation>Se creó la caja fuerte</translation>
    </message>
    <message>
        <source>The vault was opened with the recovery kit</source>
        <translation>La caja fuerte se abrió con el kit de recuperación</translation>
    </message>
    <message>
        <source>The vault was restored from a backup</source>
        <translation>La caja fuerte se restauró desde una copia de seguridad</translation>
    </message>
    <message>
        <source>The vault's key was changed</source>
        <translation>Se cambió la clave de la caja fuerte</translation>
    </message>
    <message>
        <source>Work on the person's photos was begun</source>
        <translation>Se empezó a trabajar con las fotos de la persona</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message numerus="yes">
        <source>%n person(s) · encrypted on this computer</source>
        <translation>
            <numerusform>%n persona · cifrado en este equipo</numerusform>
            <numerusform>%n personas · cifrado en este equipo</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar otra vez</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>¿Primera vez aquí?</translation>
    </message>
    <message>
        <source>New sitting</source>
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <source>Nobody here is called “{search}”.</source>
        <translation>Aquí nadie se llama «{search}».</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>Sittings</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Try it with a fictional person</source>
        <translation>Probar con una persona ficticia</translation>
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
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
    <message>
        <source>How near new pictures come to {name}'s own photos</source>
        <translation>Cuánto se acercan las imágenes nuevas a las propias fotos de {name}</translation>
    </message>
    <message>
        <source>How the likeness rose while it was learned</source>
        <translation>Cómo subió el parecido durante el aprendizaje</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>Loss {loss}</source>
        <translation>Pérdida {loss}</translation>
    </message>
    <message>
        <source>Measured as soon as there is something to see.</source>
        <translation>Se mide en cuanto hay algo que ver.</translation>
    </message>
    <message>
        <source>Memory use: {tier}</source>
        <translation>Uso de memoria: {tier}</translation>
    </message>
    <message>
        <source>Not measured.</source>
        <translation>No medido.</translation>
    </message>
    <message>
        <source>Not measured: with a base model for practice there is nothing to compare yet.</source>
        <translation>No medido: con un modelo base de práctica aún no hay nada que comparar.</translation>
    </message>
    <message>
        <source>Not measured: {name} has not agreed to comparing faces.</source>
        <translation>No medido: {name} no ha aceptado la comparación de rostros.</translation>
    </message>
    <message>
        <source>Runs on: {device}</source>
        <translation>Funciona con: {device}</translation>
    </message>
    <message>
        <source>Step {step} of {of}</source>
        <translation>Paso {step} de {of}</translation>
    </message>
    <message>
        <source>{points} of {most}</source>
        <translation>{points} de {most}</translation>
    </message>
</context>
<context>
    <name>LockedController</name>
    <message>
        <source>The folder of the backup</source>
        <translation>La carpeta de la copia de seguridad</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message numerus="yes">
        <source>%n sitting(s) are in it.</source>
        <translation>
            <numerusform>Contiene %n sesión.</numerusform>
            <numerusform>Contiene %n sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>A forgotten passphrase</source>
        <translation>Frase de contraseña olvidada</translation>
    </message>
    <message>
        <source>A vault that is here already is set aside, not removed.</source>
        <translation>Si aquí ya hay una caja fuerte, se aparta, no se elimina.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Elija una frase de contraseña</translation>
    </message>
    <message>
        <source>Ending what is at work first.</source>
        <translation>Primero se termina lo que está en curso.</translation>
    </message>
    <message>
        <source>Enter your passphrase</source>
        <translation>Introduzca su frase de contraseña</translation>
    </message>
    <message>
        <source>Everything in the vault stays as it is.</source>
        <translation>Todo lo que hay en la caja fuerte queda como está.</translation>
    </message>
    <message>
        <source>Go on removing</source>
        <translation>Seguir quitando</translation>
    </message>
    <message>
        <source>How much was restored</source>
        <translation>Cuánto se ha restaurado</translation>
    </message>
    <message>
        <source>Likeness is locked</source>
        <translation>Likeness está bloqueado</translation>
    </message>
    <message>
        <source>No keychain answers</source>
        <translation>Ningún llavero responde</translation>
    </message>
    <message>
        <source>Not everything is removed yet</source>
        <translation>Aún no se ha quitado todo</translation>
    </message>
    <message>
        <source>Open Likeness</source>
        <translation>Abrir Likeness</translation>
    </message>
    <message>
        <source>Open elsewhere</source>
        <translation>Abierta en otro lugar</translation>
    </message>
    <message>
        <source>Open it as it is</source>
        <translation>Abrir tal como está</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Abrir la caja fuerte</translation>
    </message>
    <message>
        <source>Open the vault with the recovery kit</source>
        <translation>Abrir la caja fuerte con el kit de recuperación</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation>Abriendo la caja fuerte</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>Something is missing in the vault</source>
        <translation>Falta algo en la caja fuerte</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The key is not here</source>
        <translation>La clave no está aquí</translation>
    </message>
    <message>
        <source>The recovery kit goes on working. If others may have seen it, replace it in the settings.</source>
        <translation>El kit de recuperación sigue valiendo. Si otros pueden haberlo visto, reemplácelo en los ajustes.</translation>
    </message>
    <message>
        <source>The vault does not open</source>
        <translation>La caja fuerte no se abre</translation>
    </message>
    <message>
        <source>The vault is damaged</source>
        <translation>La caja fuerte está dañada</translation>
    </message>
    <message>
        <source>The vault is there again</source>
        <translation>La caja fuerte vuelve a estar aquí</translation>
    </message>
    <message>
        <source>The vault that was here before lies in {folder}. It goes when everything is removed.</source>
        <translation>La caja fuerte que había aquí antes está en {folder}. Desaparece cuando se quita todo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Use the recovery kit</source>
        <translation>Usar el kit de recuperación</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Usar esta frase de contraseña</translation>
    </message>
    <message>
        <source>Whoever was erased elsewhere after that backup may be back: erase them again. Do not go on using the vault on the other computer.</source>
        <translation>Quien fue borrado en otro lugar después de esa copia de seguridad puede haber vuelto: bórrelo de nuevo. No siga usando la caja fuerte en el otro equipo.</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Su llavero está bloqueado</translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <translation>{done} de {of}</translation>
    </message>
</context>
<context>
    <name>LookGrid</name>
    <message>
        <source>Looks</source>
        <translation>Estilos</translation>
    </message>
    <message>
        <source>The arrow keys move, Space chooses a look or takes it back.</source>
        <translation>Las flechas mueven, Espacio elige un estilo o lo quita.</translation>
    </message>
</context>
<context>
    <name>LookMaking</name>
    <message>
        <source>A photo in other clothes</source>
        <translation>Una foto con otra ropa</translation>
    </message>
    <message>
        <source>Beige sweater</source>
        <translation>Jersey beige</translation>
    </message>
    <message>
        <source>Black suit, white shirt</source>
        <translation>Traje negro, camisa blanca</translation>
    </message>
    <message>
        <source>Choose a picture for the background</source>
        <translation>Elija una imagen para el fondo</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Ropa</translation>
    </message>
    <message>
        <source>Colour of the backdrop</source>
        <translation>Color del fondo</translation>
    </message>
    <message>
        <source>Colour of the backdrop, as {example}</source>
        <translation>Color del fondo, por ejemplo {example}</translation>
    </message>
    <message>
        <source>Dark sweater</source>
        <translation>Jersey oscuro</translation>
    </message>
    <message>
        <source>Drawn around the face of a photo</source>
        <translation>Dibujado en torno al rostro de una foto</translation>
    </message>
    <message>
        <source>Face, hair and skin stay the photo's own, the clothes are drawn.</source>
        <translation>Rostro, cabello y piel siguen siendo los de la foto; la ropa se dibuja.</translation>
    </message>
    <message>
        <source>Finished as in a studio, in seconds. It stays a true photograph of {name}.</source>
        <translation>Acabado como en un estudio, en segundos. Sigue siendo una fotografía verdadera de {name}.</translation>
    </message>
    <message>
        <source>Generated from photos, without learning</source>
        <translation>Generado de fotos, sin aprendizaje</translation>
    </message>
    <message>
        <source>Generated with the personal model</source>
        <translation>Generado con el modelo personal</translation>
    </message>
    <message>
        <source>Grey blazer, black top</source>
        <translation>Americana gris, top negro</translation>
    </message>
    <message>
        <source>How many of each look</source>
        <translation>Cuántos de cada estilo</translation>
    </message>
    <message>
        <source>How much may change</source>
        <translation>Cuánto puede cambiar</translation>
    </message>
    <message>
        <source>How they are made</source>
        <translation>Cómo se hacen</translation>
    </message>
    <message>
        <source>Make a personal model</source>
        <translation>Crear un modelo personal</translation>
    </message>
    <message>
        <source>More ways</source>
        <translation>Más formas</translation>
    </message>
    <message>
        <source>Navy blazer, white shirt</source>
        <translation>Americana azul marino, camisa blanca</translation>
    </message>
    <message>
        <source>New pictures of {name}. More are made than shown: the best stay, the rest is hidden.</source>
        <translation>Imágenes nuevas de {name}. Se hacen más de las que se muestran: las mejores se quedan, el resto se oculta.</translation>
    </message>
    <message>
        <source>Retouched from a photo</source>
        <translation>Retocado de una foto</translation>
    </message>
    <message>
        <source>The base model here is for practice: what it draws is not yet like {name}.</source>
        <translation>El modelo base de aquí es de práctica: lo que dibuja aún no se parece a {name}.</translation>
    </message>
    <message>
        <source>The base model looks at up to four photos of {name} and draws new pictures.</source>
        <translation>El modelo base mira hasta cuatro fotos de {name} y dibuja imágenes nuevas.</translation>
    </message>
    <message>
        <source>The face stays the photo's own, the place, the clothes and the hair are drawn.</source>
        <translation>El rostro sigue siendo el de la foto; el lugar, la ropa y el cabello se dibujan.</translation>
    </message>
    <message>
        <source>Until you choose one, plain paper stands in for it.</source>
        <translation>Hasta que elija una, un papel liso ocupa su lugar.</translation>
    </message>
    <message>
        <source>White coat</source>
        <translation>Bata blanca</translation>
    </message>
    <message>
        <source>White shirt</source>
        <translation>Camisa blanca</translation>
    </message>
    <message>
        <source>Your picture is behind {name}, out of focus.</source>
        <translation>Su imagen está detrás de {name}, desenfocada.</translation>
    </message>
</context>
<context>
    <name>LooksController</name>
    <message>
        <source>A colour looks like {example}.</source>
        <translation>Un color se escribe así: {example}.</translation>
    </message>
    <message>
        <source>A picture for the background</source>
        <translation>Una imagen para el fondo</translation>
    </message>
</context>
<context>
    <name>LooksPage</name>
    <message>
        <source>All looks</source>
        <translation>Todos los estilos</translation>
    </message>
    <message>
        <source>Another photo</source>
        <translation>Otra foto</translation>
    </message>
    <message>
        <source>Choose at least one look.</source>
        <translation>Elija al menos un estilo.</translation>
    </message>
    <message>
        <source>Choose one or more. The pictures show somebody who does not exist; at the side it is {name}.</source>
        <translation>Elija uno o varios. Las imágenes muestran a alguien que no existe; al lado está {name}.</translation>
    </message>
    <message>
        <source>Classic portraits</source>
        <translation>Retratos clásicos</translation>
    </message>
    <message>
        <source>Company and CV</source>
        <translation>Empresa y CV</translation>
    </message>
    <message>
        <source>For layouts</source>
        <translation>Para maquetaciones</translation>
    </message>
    <message>
        <source>Getting a photo ready…</source>
        <translation>Preparando una foto…</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Estilos</translation>
    </message>
    <message numerus="yes">
        <source>Make %n portrait(s)</source>
        <translation>
            <numerusform>Hacer %n retrato</numerusform>
            <numerusform>Hacer %n retratos</numerusform>
        </translation>
    </message>
    <message>
        <source>Make portraits</source>
        <translation>Hacer retratos</translation>
    </message>
    <message>
        <source>No way to make portraits is open.</source>
        <translation>No hay ninguna forma disponible de hacer retratos.</translation>
    </message>
    <message>
        <source>Photo {number} of {count}</source>
        <translation>Foto {number} de {count}</translation>
    </message>
    <message>
        <source>Profiles and press</source>
        <translation>Perfiles y prensa</translation>
    </message>
    <message>
        <source>What the portraits are for</source>
        <translation>Para qué son los retratos</translation>
    </message>
    <message>
        <source>{look} on {name}</source>
        <translation>{look} en {name}</translation>
    </message>
</context>
<context>
    <name>MachinePanel</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Apple silicon</source>
        <translation>Apple Silicon</translation>
    </message>
    <message>
        <source>How long a personal model takes is measured with a few steps before each training, and told before it goes on.</source>
        <translation>Cuánto tarda un modelo personal se mide con unos pocos pasos antes de cada entrenamiento, y se indica antes de seguir.</translation>
    </message>
    <message>
        <source>Measured here: a personal model takes about {time} on this computer.</source>
        <translation>Medido aquí: un modelo personal tarda unos {time} en este equipo.</translation>
    </message>
    <message>
        <source>NVIDIA card</source>
        <translation>Tarjeta NVIDIA</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>free on the disk</source>
        <translation>libres en el disco</translation>
    </message>
    <message>
        <source>graphics processor</source>
        <translation>procesador gráfico</translation>
    </message>
    <message>
        <source>memory, {free} of it free now</source>
        <translation>de memoria, {free} libres ahora</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>no se encontró</translation>
    </message>
    <message>
        <source>processor cores</source>
        <translation>núcleos de procesador</translation>
    </message>
    <message>
        <source>{model} suits it best.</source>
        <translation>{model} es el más adecuado.</translation>
    </message>
</context>
<context>
    <name>ManyCard</name>
    <message>
        <source>Add them all</source>
        <translation>Añadir todos</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Many files</source>
        <translation>Muchos archivos</translation>
    </message>
    <message>
        <source>There are {count} files in what was chosen. Eight photos of one person are enough, and looking at all of these takes long.</source>
        <translation>Hay {count} archivos en lo que ha elegido. Bastan ocho fotos de una persona, y examinarlos todos lleva mucho tiempo.</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Add a base model</source>
        <translation>Añadir un modelo base</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Añadir fotos</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Pedir consentimiento</translation>
    </message>
    <message>
        <source>Confirm presence</source>
        <translation>Confirmar presencia</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on without one</source>
        <translation>Seguir sin él</translation>
    </message>
    <message>
        <source>Likeness has learned what {name} looks like. The model stays in the vault and can be erased at any time.</source>
        <translation>Likeness ha aprendido cómo es {name}. El modelo queda en la caja fuerte y se puede borrar en cualquier momento.</translation>
    </message>
    <message>
        <source>Likeness learns from the photos what {name} looks like, on this computer. The result stays in the vault and can be erased at any time.</source>
        <translation>Likeness aprende de las fotos cómo es {name}, en este equipo. El resultado queda en la caja fuerte y se puede borrar en cualquier momento.</translation>
    </message>
    <message>
        <source>Likeness now learns what {name} looks like, on this computer. The result stays in the vault and can be erased at any time.</source>
        <translation>Likeness aprende ahora cómo es {name}, en este equipo. El resultado queda en la caja fuerte y se puede borrar en cualquier momento.</translation>
    </message>
    <message>
        <source>Likeness was learning what {name} looks like, on this computer.</source>
        <translation>Likeness estaba aprendiendo cómo es {name}, en este equipo.</translation>
    </message>
    <message>
        <source>Likeness will learn what {name} looks like, as soon as the computer is free for it.</source>
        <translation>Likeness aprenderá cómo es {name} en cuanto el equipo esté libre para ello.</translation>
    </message>
    <message>
        <source>Look at portraits meanwhile</source>
        <translation>Ver retratos mientras tanto</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Crear de nuevo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Personal model</source>
        <translation>Modelo personal</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Run overnight</source>
        <translation>Hacerlo de noche</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>The personal model is removed, and erased when you leave this page.</source>
        <translation>El modelo personal se ha quitado y se borra cuando salga de esta página.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ModelsPanel</name>
    <message>
        <source>Add one, check it, repair it or remove it.</source>
        <translation>Añada uno, compruébelo, repárelo o quítelo.</translation>
    </message>
    <message>
        <source>Allow downloads of base models</source>
        <translation>Permitir descargas de modelos base</translation>
    </message>
    <message>
        <source>Base model for new work</source>
        <translation>Modelo base para trabajos nuevos</translation>
    </message>
    <message>
        <source>Base models on this computer</source>
        <translation>Modelos base en este equipo</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Gestionar…</translation>
    </message>
    <message>
        <source>Only when you ask for one, from one address, and nothing about anybody is sent. Otherwise Likeness never uses the internet.</source>
        <translation>Solo cuando usted pide uno, de una única dirección, y no se envía nada sobre nadie. Por lo demás, Likeness nunca usa Internet.</translation>
    </message>
    <message>
        <source>Personal models that are there already keep the one they were made on.</source>
        <translation>Los modelos personales que ya existen conservan aquel sobre el que se hicieron.</translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message>
        <source>A backup of today</source>
        <translation>Una copia de seguridad de hoy</translation>
    </message>
    <message>
        <source>A recovery kit on paper</source>
        <translation>Un kit de recuperación en papel</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Copiar…</translation>
    </message>
    <message>
        <source>Choose how the vault shall be opened there: the keychain of this computer does not go along.</source>
        <translation>Elija cómo se abrirá allí la caja fuerte: el llavero de este equipo no va con ella.</translation>
    </message>
    <message>
        <source>Choose the backup's folder, and type the code from the paper.</source>
        <translation>Elija la carpeta de la copia de seguridad y escriba el código del papel.</translation>
    </message>
    <message>
        <source>Choose “Restore a backup” on its first page, or in Settings, Storage and keys, Backup.</source>
        <translation>Elija «Restaurar una copia de seguridad» en su primera página, o en Ajustes, Almacenamiento y claves, Copia de seguridad.</translation>
    </message>
    <message>
        <source>Compare the key that signs receipts; it is the same on both: {fingerprint}</source>
        <translation>Compare la clave que firma los recibos; es la misma en ambos: {fingerprint}</translation>
    </message>
    <message>
        <source>Here, once everything is there</source>
        <translation>Aquí, cuando todo esté allí</translation>
    </message>
    <message>
        <source>Install Likeness, and plug in the disk with the backup.</source>
        <translation>Instale Likeness y conecte el disco con la copia de seguridad.</translation>
    </message>
    <message>
        <source>Made and confirmed. Take the paper along.</source>
        <translation>Creado y confirmado. Llévese el papel.</translation>
    </message>
    <message>
        <source>Made today to {folder}. Take the disk along; back up again if you go on working here.</source>
        <translation>Hecha hoy en {folder}. Llévese el disco; vuelva a hacer la copia si sigue trabajando aquí.</translation>
    </message>
    <message>
        <source>Made, but not confirmed yet: type the code back once.</source>
        <translation>Creado, pero aún sin confirmar: vuelva a escribir el código una vez.</translation>
    </message>
    <message>
        <source>Move to a new computer</source>
        <translation>Pasar a un equipo nuevo</translation>
    </message>
    <message>
        <source>On the new computer</source>
        <translation>En el equipo nuevo</translation>
    </message>
    <message>
        <source>Open the kit…</source>
        <translation>Abrir el kit…</translation>
    </message>
    <message>
        <source>Remove everything…</source>
        <translation>Quitar todo…</translation>
    </message>
    <message>
        <source>The last one is of {date}: make a new one.</source>
        <translation>La última es del {date}: haga una nueva.</translation>
    </message>
    <message>
        <source>The last one, of {date}, is not plugged in.</source>
        <translation>La última, del {date}, no está conectada.</translation>
    </message>
    <message>
        <source>There is none yet. It takes a stick or another disk.</source>
        <translation>Todavía no hay ninguna. Hace falta una memoria USB u otro disco.</translation>
    </message>
    <message>
        <source>There is none yet. Without it nobody opens the backup.</source>
        <translation>Todavía no hay ninguno. Sin él nadie abre la copia de seguridad.</translation>
    </message>
    <message>
        <source>Two computers that both go on with the same vault would go apart. Use it on the new one only.</source>
        <translation>Dos equipos que siguieran con la misma caja fuerte se irían separando. Úsela solo en el nuevo.</translation>
    </message>
    <message>
        <source>With a backup and the recovery kit everything goes along, encrypted all the way. Base models are added anew there; they are not personal.</source>
        <translation>Con una copia de seguridad y el kit de recuperación se traslada todo, cifrado durante todo el camino. Los modelos base se añaden allí de nuevo; no son personales.</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message numerus="yes">
        <source>%n file(s) wait until the person has agreed.</source>
        <translation>
            <numerusform>%n archivo espera hasta que la persona haya aceptado.</numerusform>
            <numerusform>%n archivos esperan hasta que la persona haya aceptado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create sitting</source>
        <translation>Crear sesión</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Nombre de la persona</translation>
    </message>
    <message>
        <source>That name is too long. Use at most {count} letters.</source>
        <translation>Ese nombre es demasiado largo. Use como máximo {count} letras.</translation>
    </message>
    <message>
        <source>The name stays on this computer, encrypted.</source>
        <translation>El nombre queda en este equipo, cifrado.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Primero escriba un nombre.</translation>
    </message>
    <message>
        <source>Who is being portrayed?</source>
        <translation>¿A quién se retrata?</translation>
    </message>
</context>
<context>
    <name>Need</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
</context>
<context>
    <name>NeedsCard</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Añadir fotos</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>Preguntar a {name}</translation>
    </message>
    <message>
        <source>At least {needed} are needed</source>
        <translation>Hacen falta al menos {needed}</translation>
    </message>
    <message>
        <source>Before it begins</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Confirm presence</source>
        <translation>Confirmar presencia</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>So that nobody makes one of somebody else.</source>
        <translation>Para que nadie haga uno de otra persona.</translation>
    </message>
    <message>
        <source>{name} agrees to it</source>
        <translation>{name} lo acepta</translation>
    </message>
    <message>
        <source>{name} has shown to be there</source>
        <translation>{name} ha mostrado que está presente</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>A personal model is ready.</source>
        <translation>Un modelo personal está listo.</translation>
    </message>
    <message>
        <source>New portraits are ready to look at.</source>
        <translation>Hay retratos nuevos listos para ver.</translation>
    </message>
    <message>
        <source>Retouched portraits are ready to look at.</source>
        <translation>Hay retratos retocados listos para ver.</translation>
    </message>
    <message>
        <source>The backup is finished.</source>
        <translation>La copia de seguridad ha terminado.</translation>
    </message>
    <message>
        <source>The base model is added.</source>
        <translation>El modelo base se ha añadido.</translation>
    </message>
    <message>
        <source>The files are written.</source>
        <translation>Los archivos se han escrito.</translation>
    </message>
    <message>
        <source>The work ended with a problem. Likeness says what to do next.</source>
        <translation>El trabajo terminó con un problema. Likeness dice qué hacer ahora.</translation>
    </message>
    <message>
        <source>The work is paused and needs you. Nothing is lost.</source>
        <translation>El trabajo está en pausa y le necesita. No se ha perdido nada.</translation>
    </message>
</context>
<context>
    <name>OfflinePill</name>
    <message>
        <source>Connections tried since the start: {count}</source>
        <translation>Conexiones intentadas desde el inicio: {count}</translation>
    </message>
    <message>
        <source>Counted by this window itself since it was opened. Long work runs in a process that cannot open a connection.</source>
        <translation>Las cuenta esta misma ventana desde que se abrió. Los trabajos largos se hacen en un proceso que no puede abrir una conexión.</translation>
    </message>
    <message>
        <source>Offline · nothing has left this computer</source>
        <translation>Sin conexión · nada ha salido de este equipo</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>{made} are made so that you see the best {wanted}; the others are hidden.</source>
        <translation>Se hacen {made} para que vea los {wanted} mejores; los demás quedan ocultos.</translation>
    </message>
    <message>
        <source>{made} were made for the {wanted} you asked for: {shown} shown, {hidden} hidden.</source>
        <translation>Se hicieron {made} para los {wanted} que pidió: {shown} a la vista, {hidden} ocultos.</translation>
    </message>
</context>
<context>
    <name>OriginalsLine</name>
    <message>
        <source>Hide them</source>
        <translation>Ocultarlos</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en carpeta</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Show {folder}</source>
        <translation>Mostrar {folder}</translation>
    </message>
    <message numerus="yes">
        <source>The originals still lie in %n folder(s). Likeness never touches them.</source>
        <translation>
            <numerusform>Los originales siguen en %n carpeta. Likeness nunca los toca.</numerusform>
            <numerusform>Los originales siguen en %n carpetas. Likeness nunca los toca.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackRowWidget</name>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Convertir</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparar…</translation>
    </message>
    <message>
        <source>also converted for ONNX</source>
        <translation>también convertido para ONNX</translation>
    </message>
    <message>
        <source>came with Likeness, for trying out</source>
        <translation>viene con Likeness, para probar</translation>
    </message>
    <message>
        <source>licence not known</source>
        <translation>licencia desconocida</translation>
    </message>
    <message>
        <source>{size}, pictures of {pixels} pixels</source>
        <translation>{size}, imágenes de {pixels} píxeles</translation>
    </message>
</context>
<context>
    <name>PackWorkPanel</name>
    <message>
        <source>Adding {name}</source>
        <translation>Añadiendo {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>Comprobando {name}</translation>
    </message>
    <message>
        <source>Converting {name}</source>
        <translation>Convirtiendo {name}</translation>
    </message>
    <message>
        <source>Downloading {name}</source>
        <translation>Descargando {name}</translation>
    </message>
    <message>
        <source>Looking at what is there</source>
        <translation>Examinando lo que hay</translation>
    </message>
    <message>
        <source>Removing what was begun of {name}</source>
        <translation>Quitando lo que se había empezado de {name}</translation>
    </message>
    <message>
        <source>Removing {name}</source>
        <translation>Quitando {name}</translation>
    </message>
    <message>
        <source>Repairing {name}</source>
        <translation>Reparando {name}</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Taking the file apart</source>
        <translation>Desmontando el archivo</translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <translation>{done} de {of}</translation>
    </message>
</context>
<context>
    <name>PassphraseChoice</name>
    <message>
        <source>Four or more words that do not belong together are hard to guess and easy to remember. Nobody can tell you this passphrase again; only the recovery kit opens the vault without it.</source>
        <translation>Cuatro o más palabras sin relación entre sí son difíciles de adivinar y fáciles de recordar. Nadie puede volver a decirle esta frase de contraseña; sin ella, solo el kit de recuperación abre la caja fuerte.</translation>
    </message>
    <message>
        <source>Neither your login nor the passphrase opens it alone.</source>
        <translation>Ni su inicio de sesión ni la frase de contraseña la abren por sí solos.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>The keychain of this computer opens it when you log in. Nothing to remember.</source>
        <translation>El llavero de este equipo la abre cuando usted inicia sesión. Nada que recordar.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
    <message>
        <source>With a passphrase</source>
        <translation>Con una frase de contraseña</translation>
    </message>
    <message>
        <source>With both</source>
        <translation>Con ambos</translation>
    </message>
    <message>
        <source>With my login</source>
        <translation>Con mi inicio de sesión</translation>
    </message>
    <message>
        <source>You type it whenever Likeness is opened. For computers that others use under your login, or without a keychain.</source>
        <translation>La escribe cada vez que se abre Likeness. Para equipos que otros usan con su inicio de sesión, o sin llavero.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Ocultar la frase de contraseña</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Mostrar la frase de contraseña</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Más nuevos</translation>
    </message>
    <message>
        <source>Nobody here is called “{search}”.</source>
        <translation>Aquí nadie se llama «{search}».</translation>
    </message>
    <message>
        <source>Nothing is held about anybody.</source>
        <translation>No se guarda nada sobre nadie.</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Más antiguos</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Buscar por nombre</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Choose a face. The photos of the others are taken out, and you can undo that.</source>
        <translation>Elija un rostro. Las fotos de los demás se sacan, y puede deshacerlo.</translation>
    </message>
    <message numerus="yes">
        <source>These photos show %n people. Whose portraits will these be?</source>
        <translation>
            <numerusform>Estas fotos muestran a %n persona. ¿De quién serán estos retratos?</numerusform>
            <numerusform>Estas fotos muestran a %n personas. ¿De quién serán estos retratos?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Age in years</source>
        <translation>Edad en años</translation>
    </message>
    <message>
        <source>Name of the parent or guardian who decides with them</source>
        <translation>Nombre del padre, la madre o el tutor que decide con la persona</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Nombre de la persona</translation>
    </message>
</context>
<context>
    <name>PersonData</name>
    <message numerus="yes">
        <source>%n file(s) could not be read and are not in it.</source>
        <translation>
            <numerusform>%n archivo no se pudo leer y no está incluido.</numerusform>
            <numerusform>%n archivos no se pudieron leer y no están incluidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change consent</source>
        <translation>Cambiar consentimiento</translation>
    </message>
    <message>
        <source>Consent receipt</source>
        <translation>Recibo de consentimiento</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Borrar todo…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Give all data</source>
        <translation>Dar todos los datos</translation>
    </message>
    <message>
        <source>Give {name} all data</source>
        <translation>Dar a {name} todos los datos</translation>
    </message>
    <message>
        <source>Hide the ledger</source>
        <translation>Ocultar el registro</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No consent yet</source>
        <translation>Aún sin consentimiento</translation>
    </message>
    <message>
        <source>One file with everything that is kept, in common formats.</source>
        <translation>Un archivo con todo lo que se guarda, en formatos habituales.</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Guardar recibo</translation>
    </message>
    <message>
        <source>Show the ledger</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The file was saved.</source>
        <translation>El archivo se ha guardado.</translation>
    </message>
    <message>
        <source>Writing a copy of all data</source>
        <translation>Escribiendo una copia de todos los datos</translation>
    </message>
    <message>
        <source>Writing: {done} of {of} files.</source>
        <translation>Escribiendo: {done} de {of} archivos.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Written. It is not encrypted: hand it over, then delete it here.</source>
        <translation>Escrito. No está cifrado: entréguelo y después elimínelo aquí.</translation>
    </message>
    <message>
        <source>agreed to no more; goes with the next sweep</source>
        <translation>ya no aceptado; desaparece con la próxima limpieza</translation>
    </message>
    <message>
        <source>for {purposes}</source>
        <translation>para {purposes}</translation>
    </message>
    <message>
        <source>never answered; the sitting erases itself</source>
        <translation>nunca respondido; la sesión se borra sola</translation>
    </message>
    <message>
        <source>nothing at the moment</source>
        <translation>nada en este momento</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>plazo vencido</translation>
    </message>
    <message>
        <source>signed {date} · agrees to {purposes}</source>
        <translation>firmado el {date} · acepta {purposes}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>hasta el {date}</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message numerus="yes">
        <source>Consent: %n day(s) left</source>
        <translation>
            <numerusform>Consentimiento: queda %n día</numerusform>
            <numerusform>Consentimiento: quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Sin consentimiento</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>Sin imágenes</translation>
    </message>
</context>
<context>
    <name>PhonePanel</name>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>From a phone or card</source>
        <translation>De un teléfono o tarjeta</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar otra vez</translation>
    </message>
    <message>
        <source>No phone or card is to be seen yet.</source>
        <translation>Aún no se ve ningún teléfono ni tarjeta.</translation>
    </message>
    <message>
        <source>Opens it to choose a folder.</source>
        <translation>Lo abre para elegir una carpeta.</translation>
    </message>
    <message>
        <source>Opens its photos.</source>
        <translation>Abre sus fotos.</translation>
    </message>
    <message>
        <source>Plug the phone in with its cable, unlock it, and allow access to its photos when it asks. A memory card goes into the card reader.</source>
        <translation>Conecte el teléfono con su cable, desbloquéelo y permita el acceso a sus fotos cuando lo pida. Una tarjeta de memoria va en el lector de tarjetas.</translation>
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
        <translation>Sacar la foto {number}</translation>
    </message>
    <message>
        <source>Take this photo out</source>
        <translation>Sacar esta foto</translation>
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
        <translation>Las flechas mueven, Intro muestra una foto más grande, Supr la saca.</translation>
    </message>
</context>
<context>
    <name>PhotoWords</name>
    <message>
        <source>A film</source>
        <translation>Un vídeo</translation>
    </message>
    <message>
        <source>A little soft</source>
        <translation>Algo borrosa</translation>
    </message>
    <message>
        <source>A moving picture</source>
        <translation>Una imagen animada</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Ya está aquí</translation>
    </message>
    <message>
        <source>Another archive</source>
        <translation>Otro archivo comprimido</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Borrosa</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>No se puede usar</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>Archivo dañado</translation>
    </message>
    <message>
        <source>Dark glasses</source>
        <translation>Gafas oscuras</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>Archivo vacío</translation>
    </message>
    <message>
        <source>Eyes closed</source>
        <translation>Ojos cerrados</translation>
    </message>
    <message>
        <source>Eyes nearly closed</source>
        <translation>Ojos casi cerrados</translation>
    </message>
    <message>
        <source>Face cut off</source>
        <translation>Rostro cortado</translation>
    </message>
    <message>
        <source>Face is small</source>
        <translation>Rostro pequeño</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Half in shadow</source>
        <translation>Mitad en sombra</translation>
    </message>
    <message>
        <source>Head cut off</source>
        <translation>Cabeza cortada</translation>
    </message>
    <message>
        <source>Head tilted</source>
        <translation>Cabeza ladeada</translation>
    </message>
    <message>
        <source>Head tipped back</source>
        <translation>Cabeza hacia atrás</translation>
    </message>
    <message>
        <source>Lies on its side</source>
        <translation>Está de lado</translation>
    </message>
    <message>
        <source>Looks down</source>
        <translation>Mira hacia abajo</translation>
    </message>
    <message>
        <source>Lost detail</source>
        <translation>Detalle perdido</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>Casi igual</translation>
    </message>
    <message>
        <source>No face found</source>
        <translation>Sin rostro</translation>
    </message>
    <message>
        <source>Not a picture</source>
        <translation>No es una imagen</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>Requiere contraseña</translation>
    </message>
    <message>
        <source>Rather dark</source>
        <translation>Bastante oscura</translation>
    </message>
    <message>
        <source>Reflection on the eyes</source>
        <translation>Reflejo en los ojos</translation>
    </message>
    <message>
        <source>Several people</source>
        <translation>Varias personas</translation>
    </message>
    <message>
        <source>Somebody else in it</source>
        <translation>Hay alguien más</translation>
    </message>
    <message>
        <source>Strong colour of light</source>
        <translation>Luz muy coloreada</translation>
    </message>
    <message>
        <source>Too bright</source>
        <translation>Demasiado clara</translation>
    </message>
    <message>
        <source>Too dark</source>
        <translation>Demasiado oscura</translation>
    </message>
    <message>
        <source>Too far away</source>
        <translation>Demasiado lejos</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Girada</translation>
    </message>
    <message>
        <source>Turned far aside</source>
        <translation>Muy de lado</translation>
    </message>
    <message>
        <source>Very bright spots</source>
        <translation>Zonas muy claras</translation>
    </message>
</context>
<context>
    <name>PhotosController</name>
    <message>
        <source>Choose a folder with photos</source>
        <translation>Elija una carpeta con fotos</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Elegir fotos</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out. Erased for good when you leave this page</source>
        <translation>
            <numerusform>%n sacada. Se borra definitivamente cuando salga de esta página</numerusform>
            <numerusform>%n sacadas. Se borran definitivamente cuando salga de esta página</numerusform>
        </translation>
    </message>
    <message>
        <source>A varied set. Better still: {things}</source>
        <translation>Un conjunto variado. Mejor aún: {things}</translation>
    </message>
    <message>
        <source>Add from files</source>
        <translation>Añadir de archivos</translation>
    </message>
    <message>
        <source>All of them are good.</source>
        <translation>Todas son buenas.</translation>
    </message>
    <message>
        <source>Choose first whose portraits these will be</source>
        <translation>Elija primero de quién serán estos retratos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Eight good ones are enough. Varied is better than many.</source>
        <translation>Bastan ocho buenas. Mejor variadas que muchas.</translation>
    </message>
    <message>
        <source>From a phone or card</source>
        <translation>De un teléfono o tarjeta</translation>
    </message>
    <message numerus="yes">
        <source>Location and camera details were removed from %n photo(s).</source>
        <translation>
            <numerusform>Se quitaron de %n foto la ubicación y los datos de la cámara.</numerusform>
            <numerusform>Se quitaron de %n fotos la ubicación y los datos de la cámara.</numerusform>
        </translation>
    </message>
    <message>
        <source>One photo is enough for retouched portraits</source>
        <translation>Una foto basta para retratos retocados</translation>
    </message>
    <message>
        <source>Photo {number} of {count}</source>
        <translation>Foto {number} de {count}</translation>
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
        <translation>Devolver</translation>
    </message>
    <message numerus="yes">
        <source>Put back (%n)</source>
        <translation>
            <numerusform>Devolver (%n)</numerusform>
            <numerusform>Devolver (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts back the photo that was taken out last.</source>
        <translation>Devuelve la última foto que se sacó.</translation>
    </message>
    <message>
        <source>Still missing: {things}</source>
        <translation>Aún falta: {things}</translation>
    </message>
    <message>
        <source>Still missing: {things} and {more} more</source>
        <translation>Aún falta: {things} y {more} más</translation>
    </message>
    <message>
        <source>{counted} · enough for a personal model; more make it better</source>
        <translation>{counted} · suficientes para un modelo personal; con más sale mejor</translation>
    </message>
    <message numerus="yes">
        <source>{counted} · enough for retouched portraits; a personal model needs %n</source>
        <translation>
            <numerusform>{counted} · suficientes para retratos retocados; un modelo personal necesita %n</numerusform>
            <numerusform>{counted} · suficientes para retratos retocados; un modelo personal necesita %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {wanted}</source>
        <translation>{count} de {wanted}</translation>
    </message>
    <message>
        <source>{good} good, {others} could be better. Choose one to read why.</source>
        <translation>{good} buenas, {others} podrían ser mejores. Elija una para leer por qué.</translation>
    </message>
    <message>
        <source>{taken} of {wanted} photos</source>
        <translation>{taken} de {wanted} fotos</translation>
    </message>
</context>
<context>
    <name>PlacePanel</name>
    <message>
        <source>Choose another folder or disk…</source>
        <translation>Elegir otra carpeta u otro disco…</translation>
    </message>
    <message>
        <source>Photos, portraits and personal models lie there encrypted: without the key nobody can look at them, also not whoever takes the disk. Base models, which show nobody, lie beside them in the open.</source>
        <translation>Las fotos, los retratos y los modelos personales están allí cifrados: sin la clave nadie puede verlos, tampoco quien se lleve el disco. Los modelos base, que no muestran a nadie, están al lado sin cifrar.</translation>
    </message>
    <message>
        <source>The window opens anew in the folder that you choose.</source>
        <translation>La ventana se abre de nuevo en la carpeta que elija.</translation>
    </message>
</context>
<context>
    <name>PresenceCard</name>
    <message>
        <source>A model of a face is made only of somebody who is there and wants it. Vouch for it, or let the camera ask for two or three small movements.</source>
        <translation>Un modelo de un rostro se crea solo de alguien que está presente y lo quiere. Dé fe de ello, o deje que la cámara pida dos o tres pequeños movimientos.</translation>
    </message>
    <message>
        <source>Before a personal model is made</source>
        <translation>Antes de crear un modelo personal</translation>
    </message>
    <message>
        <source>It was shown before, but does not count any more: consent was given anew, or photos of another face came in. Please do it again.</source>
        <translation>Se mostró antes, pero ya no cuenta: se dio un nuevo consentimiento o llegaron fotos de otro rostro. Por favor, hágalo de nuevo.</translation>
    </message>
    <message>
        <source>Let the camera check</source>
        <translation>Que lo compruebe la cámara</translation>
    </message>
    <message>
        <source>Stop the camera</source>
        <translation>Detener la cámara</translation>
    </message>
    <message>
        <source>Switching the camera on…</source>
        <translation>Encendiendo la cámara…</translation>
    </message>
    <message>
        <source>The person showed to the camera on {date} that they are there.</source>
        <translation>La persona mostró a la cámara el {date} que está presente.</translation>
    </message>
    <message>
        <source>This is the person, here in front of me</source>
        <translation>Esta es la persona, aquí delante de mí</translation>
    </message>
    <message>
        <source>This person is fictional; nobody has to be there.</source>
        <translation>Esta persona es ficticia; nadie tiene que estar presente.</translation>
    </message>
    <message>
        <source>Your name, as the one who runs this sitting</source>
        <translation>Su nombre, como responsable de esta sesión</translation>
    </message>
    <message>
        <source>{name} vouched on {date} that the person was there.</source>
        <translation>{name} dio fe el {date} de que la persona estaba presente.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Photo {number} of {wanted}</source>
        <translation>Foto {number} de {wanted}</translation>
    </message>
    <message>
        <source>Waiting for the camera</source>
        <translation>Esperando a la cámara</translation>
    </message>
</context>
<context>
    <name>PrivacyController</name>
    <message>
        <source>Save a copy of all data</source>
        <translation>Guardar una copia de todos los datos</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>What this computer holds, about whom, until when.</source>
        <translation>Qué guarda este equipo, sobre quién y hasta cuándo.</translation>
    </message>
</context>
<context>
    <name>ProofBench</name>
    <message>
        <source>Adjust by hand</source>
        <translation>Ajustar a mano</translation>
    </message>
    <message>
        <source>Comparison with the photo</source>
        <translation>Comparación con la foto</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>Less near</source>
        <translation>Menos cerca</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Más cerca</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Retrato</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Enviar a la papelera</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Mostrar de nuevo</translation>
    </message>
    <message>
        <source>Show at 100 % (1), all of it (0)</source>
        <translation>Mostrar al 100 % (1), entero (0)</translation>
    </message>
    <message>
        <source>Show at 100 %, now {percent}</source>
        <translation>Mostrar al 100 %, ahora {percent}</translation>
    </message>
</context>
<context>
    <name>ProofGrid</name>
    <message>
        <source>Hide them again</source>
        <translation>Ocultarlos de nuevo</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>Retratos</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>The arrow keys move, Space keeps a portrait, X hides it, Delete puts it into the bin.</source>
        <translation>Las flechas mueven, Espacio conserva un retrato, X lo oculta, Supr lo envía a la papelera.</translation>
    </message>
</context>
<context>
    <name>ProofWords</name>
    <message>
        <source>A second face</source>
        <translation>Un segundo rostro</translation>
    </message>
    <message>
        <source>Best likeness first. Space keeps, X hides. Kept: {count}</source>
        <translation>Primero el mayor parecido. Espacio conserva, X oculta. Conservados: {count}</translation>
    </message>
    <message>
        <source>Changed too much</source>
        <translation>Demasiado cambiado</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>Composición</translation>
    </message>
    <message>
        <source>Copy of a photo</source>
        <translation>Copia de una foto</translation>
    </message>
    <message>
        <source>Eyes closed</source>
        <translation>Ojos cerrados</translation>
    </message>
    <message>
        <source>Eyes do not match</source>
        <translation>Ojos que no casan</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Generado</translation>
    </message>
    <message>
        <source>Generated picture</source>
        <translation>Imagen generada</translation>
    </message>
    <message>
        <source>Head cut off</source>
        <translation>Cabeza cortada</translation>
    </message>
    <message>
        <source>Hidden by you</source>
        <translation>Oculto por usted</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>Likeness not measured</source>
        <translation>Parecido no medido</translation>
    </message>
    <message>
        <source>Likeness {points}</source>
        <translation>Parecido {points}</translation>
    </message>
    <message>
        <source>Likeness {points}: not yet like {name}</source>
        <translation>Parecido {points}: aún no se parece a {name}</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>Casi igual</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Sin rostro</translation>
    </message>
    <message>
        <source>Not yet like {name}</source>
        <translation>Aún no se parece a {name}</translation>
    </message>
    <message>
        <source>Other skin tone</source>
        <translation>Otro tono de piel</translation>
    </message>
    <message>
        <source>Others are better</source>
        <translation>Hay mejores</translation>
    </message>
    <message>
        <source>Painted skin</source>
        <translation>Piel pintada</translation>
    </message>
    <message>
        <source>Photo with drawn parts</source>
        <translation>Foto con partes dibujadas</translation>
    </message>
    <message>
        <source>Portrait {number} of {count}, {look}</source>
        <translation>Retrato {number} de {count}, {look}</translation>
    </message>
    <message>
        <source>Retouched</source>
        <translation>Retocado</translation>
    </message>
    <message>
        <source>Retouched photo</source>
        <translation>Foto retocada</translation>
    </message>
    <message>
        <source>This portrait is not yet like {name}.</source>
        <translation>Este retrato aún no se parece a {name}.</translation>
    </message>
    <message>
        <source>You hid this portrait.</source>
        <translation>Usted ocultó este retrato.</translation>
    </message>
    <message>
        <source>{count} hidden</source>
        <translation>{count} ocultos</translation>
    </message>
    <message>
        <source>{count} hidden: not enough like {name}</source>
        <translation>{count} ocultos: no se parecen lo suficiente a {name}</translation>
    </message>
</context>
<context>
    <name>ProofsPage</name>
    <message>
        <source>All looks</source>
        <translation>Todos los estilos</translation>
    </message>
    <message>
        <source>All ways</source>
        <translation>Todas las formas</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Entregar</translation>
    </message>
    <message numerus="yes">
        <source>Deliver %n portrait(s)</source>
        <translation>
            <numerusform>Entregar %n retrato</numerusform>
            <numerusform>Entregar %n retratos</numerusform>
        </translation>
    </message>
    <message>
        <source>How they were made</source>
        <translation>Cómo se hicieron</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Make more</source>
        <translation>Hacer más</translation>
    </message>
    <message numerus="yes">
        <source>Making %n portrait(s)</source>
        <translation>
            <numerusform>Haciendo %n retrato</numerusform>
            <numerusform>Haciendo %n retratos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Making portraits: %n more to come</source>
        <translation>
            <numerusform>Haciendo retratos: falta %n</numerusform>
            <numerusform>Haciendo retratos: faltan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>None is good enough to be shown. Look at the hidden ones, or make more.</source>
        <translation>Ninguno es lo bastante bueno para mostrarlo. Vea los ocultos o haga más.</translation>
    </message>
    <message>
        <source>None is kept yet: all that are shown would be delivered.</source>
        <translation>Aún no se ha conservado ninguno: se entregarían todos los que se muestran.</translation>
    </message>
    <message>
        <source>None is of this look and this kind.</source>
        <translation>Ninguno es de este estilo y de este tipo.</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The portrait is in the bin, and can be had back from there.</source>
        <translation>El retrato está en la papelera, y desde allí se puede recuperar.</translation>
    </message>
    <message>
        <source>There are no portraits yet. Choose a look to make some.</source>
        <translation>Aún no hay retratos. Elija un estilo para hacer algunos.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Waiting until other work of this computer is done</source>
        <translation>Esperando a que termine otro trabajo de este equipo</translation>
    </message>
    <message>
        <source>{name} has not agreed to exporting.</source>
        <translation>{name} no ha aceptado la exportación.</translation>
    </message>
    <message>
        <source>{words}, done about {time}</source>
        <translation>{words}, listo hacia las {time}</translation>
    </message>
</context>
<context>
    <name>PurposeWords</name>
    <message numerus="yes">
        <source>%n discarded portrait(s)</source>
        <translation>
            <numerusform>%n retrato descartado</numerusform>
            <numerusform>%n retratos descartados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n generated portrait(s)</source>
        <translation>
            <numerusform>%n retrato generado</numerusform>
            <numerusform>%n retratos generados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-finished personal model(s)</source>
        <translation>
            <numerusform>%n modelo personal a medio hacer</numerusform>
            <numerusform>%n modelos personales a medio hacer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) of the face</source>
        <translation>
            <numerusform>%n medición del rostro</numerusform>
            <numerusform>%n mediciones del rostro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outline(s) of the person in a photo</source>
        <translation>
            <numerusform>%n contorno de la persona en una foto</numerusform>
            <numerusform>%n contornos de la persona en una foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personal model(s)</source>
        <translation>
            <numerusform>%n modelo personal</numerusform>
            <numerusform>%n modelos personales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portrait(s)</source>
        <translation>
            <numerusform>%n retrato</numerusform>
            <numerusform>%n retratos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n small picture(s)</source>
        <translation>
            <numerusform>%n imagen pequeña</numerusform>
            <numerusform>%n imágenes pequeñas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished job(s)</source>
        <translation>
            <numerusform>%n trabajo sin terminar</numerusform>
            <numerusform>%n trabajos sin terminar</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed, until {date}</source>
        <translation>Aceptado, hasta el {date}</translation>
    </message>
    <message>
        <source>Ended on {date}</source>
        <translation>Terminó el {date}</translation>
    </message>
    <message>
        <source>Not agreed to</source>
        <translation>No aceptado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Without it: every portrait is one of your own photos, finished.</source>
        <translation>Sin ello: cada retrato es una de sus propias fotos, acabada.</translation>
    </message>
    <message>
        <source>Without it: no photos are taken in, and no portrait can be made.</source>
        <translation>Sin ello: no se admiten fotos y no se puede hacer ningún retrato.</translation>
    </message>
    <message>
        <source>Without it: nobody checks by numbers whether a portrait looks like you.</source>
        <translation>Sin ello: nadie comprueba con cifras si un retrato se parece a usted.</translation>
    </message>
    <message>
        <source>Without it: nobody else is shown your portraits. Nothing else changes.</source>
        <translation>Sin ello: a nadie más se le muestran sus retratos. Nada más cambia.</translation>
    </message>
    <message>
        <source>Without it: photos and portraits are erased sooner.</source>
        <translation>Sin ello: las fotos y los retratos se borran antes.</translation>
    </message>
    <message>
        <source>Without it: photos are erased after {photos} days and portraits after {portraits}.</source>
        <translation>Sin ello: las fotos se borran tras {photos} días y los retratos tras {portraits}.</translation>
    </message>
    <message>
        <source>Without it: portraits can be looked at here, but not taken along.</source>
        <translation>Sin ello: los retratos se pueden ver aquí, pero no llevárselos.</translation>
    </message>
    <message>
        <source>Without it: retouched portraits are made all the same.</source>
        <translation>Sin ello: los retratos retocados se hacen igualmente.</translation>
    </message>
    <message>
        <source>exporting</source>
        <translation>exportar</translation>
    </message>
    <message>
        <source>generating portraits</source>
        <translation>generar retratos</translation>
    </message>
    <message>
        <source>measuring likeness</source>
        <translation>medir el parecido</translation>
    </message>
    <message>
        <source>retouching</source>
        <translation>retocar</translation>
    </message>
    <message>
        <source>showing as examples</source>
        <translation>mostrar como ejemplos</translation>
    </message>
    <message>
        <source>the next visit</source>
        <translation>la próxima visita</translation>
    </message>
    <message>
        <source>the personal model</source>
        <translation>el modelo personal</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>hasta el {date}</translation>
    </message>
</context>
<context>
    <name>PurposesCard</name>
    <message>
        <source>Agreed to already. It can be withdrawn on the page before.</source>
        <translation>Ya consentido. Se puede retirar en la página anterior.</translation>
    </message>
    <message>
        <source>All for retouched portraits</source>
        <translation>Todo para retratos retocados</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Each answer counts by itself, and only with the signature below.</source>
        <translation>Cada respuesta cuenta por separado, y solo con la firma de abajo.</translation>
    </message>
    <message>
        <source>Not for people under 18.</source>
        <translation>No para menores de 18 años.</translation>
    </message>
    <message>
        <source>Turns on what a personal model and generated portraits need as well.</source>
        <translation>Activa también lo que necesitan un modelo personal y los retratos generados.</translation>
    </message>
    <message>
        <source>Turns on what retouched portraits need. It counts only once it is signed.</source>
        <translation>Activa lo que necesitan los retratos retocados. Solo cuenta una vez firmado.</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>… and a personal model</source>
        <translation>… y un modelo personal</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>As a page to print, a page for a browser, or a file for programs.</source>
        <translation>Como página para imprimir, página para el navegador o archivo para programas.</translation>
    </message>
    <message>
        <source>Correct the name</source>
        <translation>Corregir el nombre</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Nombre de la persona</translation>
    </message>
    <message>
        <source>On</source>
        <translation>El</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Guardar recibo</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>Guardar el nombre</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Signature of {name}</source>
        <translation>Firma de {name}</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>The receipt was saved.</source>
        <translation>El recibo se ha guardado.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>{name}, parent or guardian</source>
        <translation>{name}, padre, madre o tutor</translation>
    </message>
</context>
<context>
    <name>RecordsCard</name>
    <message>
        <source>A backup was lost or stolen</source>
        <translation>Se perdió o robaron una copia de seguridad</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Earlier erasures</source>
        <translation>Borrados anteriores</translation>
    </message>
    <message>
        <source>Exported files got into other hands</source>
        <translation>Archivos exportados llegaron a otras manos</translation>
    </message>
    <message>
        <source>Nobody was erased here yet.</source>
        <translation>Aquí aún no se ha borrado a nadie.</translation>
    </message>
    <message>
        <source>Put people's names into the file as well</source>
        <translation>Incluir también los nombres de las personas en el archivo</translation>
    </message>
    <message>
        <source>Records for the owner</source>
        <translation>Documentos para el propietario</translation>
    </message>
    <message>
        <source>Register of processing</source>
        <translation>Registro de tratamientos</translation>
    </message>
    <message>
        <source>Save the register</source>
        <translation>Guardar el registro</translation>
    </message>
    <message>
        <source>Somebody used it while it was open</source>
        <translation>Alguien lo usó mientras estaba abierto</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>The computer was lost or stolen</source>
        <translation>Se perdió o robaron el equipo</translation>
    </message>
    <message>
        <source>The file was saved.</source>
        <translation>El archivo se ha guardado.</translation>
    </message>
    <message>
        <source>What is done with whose data and why, made from the vault as it is now (GDPR 30). It names nobody but the owner.</source>
        <translation>Qué se hace con los datos de quién y por qué, según el estado actual de la caja fuerte (RGPD 30). No nombra a nadie más que al propietario.</translation>
    </message>
    <message>
        <source>Writes down what it means for whom, and by when the authority may have to be told: 72 hours from now (GDPR 33).</source>
        <translation>Anota qué significa y para quién, y hasta cuándo puede haber que avisar a la autoridad: 72 horas desde ahora (RGPD 33).</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>Choose the folder…</source>
        <translation>Elegir la carpeta…</translation>
    </message>
    <message>
        <source>Fourteen groups from the printed page. Or hold its QR code to a scanner.</source>
        <translation>Catorce grupos de la página impresa. O acerque su código QR a un lector.</translation>
    </message>
    <message>
        <source>How it shall be opened from now on</source>
        <translation>Cómo se abrirá a partir de ahora</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>Aún sin carpeta elegida</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>La copia de seguridad</translation>
    </message>
    <message>
        <source>The code of the recovery kit</source>
        <translation>El código del kit de recuperación</translation>
    </message>
    <message>
        <source>The vault gets a fresh key.</source>
        <translation>La caja fuerte recibe una clave nueva.</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>Nothing was photographed, measured or made. All that is kept is the name that was typed. Erase this sitting, and that is gone as well. If it is left as it is, it erases itself after a few days.</source>
        <translation>No se ha fotografiado, medido ni hecho nada. Solo se guarda el nombre que se escribió. Borre esta sesión y también desaparece. Si se deja como está, se borra sola al cabo de unos días.</translation>
    </message>
    <message>
        <source>That is fine</source>
        <translation>Está bien así</translation>
    </message>
</context>
<context>
    <name>RefusedList</name>
    <message numerus="yes">
        <source>%n file(s) not added</source>
        <translation>
            <numerusform>%n archivo no añadido</numerusform>
            <numerusform>%n archivos no añadidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add it anyway</source>
        <translation>Añadir de todos modos</translation>
    </message>
    <message>
        <source>Add {name} anyway</source>
        <translation>Añadir {name} de todos modos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Hide why</source>
        <translation>Ocultar por qué</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Ver por qué</translation>
    </message>
</context>
<context>
    <name>SayingPanel</name>
    <message>
        <source>A person looked at it and kept it.</source>
        <translation>Una persona lo ha mirado y lo ha conservado.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Always marked</source>
        <translation>Siempre marcado</translation>
    </message>
    <message>
        <source>As advised</source>
        <translation>Lo recomendado</translation>
    </message>
    <message>
        <source>Choose a portrait and where it goes.</source>
        <translation>Elija un retrato y su destino.</translation>
    </message>
    <message>
        <source>Drawn with the base model {model}.</source>
        <translation>Dibujado con el modelo base {model}.</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Generated portrait</source>
        <translation>Retrato generado</translation>
    </message>
    <message>
        <source>How a picture was made always stands in its file; that cannot be switched off. These can:</source>
        <translation>Cómo se hizo una imagen consta siempre en su archivo; eso no se puede desactivar. Esto sí:</translation>
    </message>
    <message>
        <source>Made on {date} with {software}.</source>
        <translation>Hecho el {date} con {software}.</translation>
    </message>
    <message>
        <source>No name, no place in the file.</source>
        <translation>Sin nombre ni lugar en el archivo.</translation>
    </message>
    <message>
        <source>No training of AI with it</source>
        <translation>No entrenar IA con ella</translation>
    </message>
    <message>
        <source>No use as data at all</source>
        <translation>Ningún uso como datos</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Aún no hay nada elegido</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Fotografía</translation>
    </message>
    <message>
        <source>Photograph with another background</source>
        <translation>Fotografía con otro fondo</translation>
    </message>
    <message>
        <source>Photograph with generated parts</source>
        <translation>Fotografía con partes generadas</translation>
    </message>
    <message>
        <source>Put the person's name into the file</source>
        <translation>Incluir el nombre de la persona en el archivo</translation>
    </message>
    <message>
        <source>Retouched photograph</source>
        <translation>Fotografía retocada</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Sizes for sites that ask for one type keep it, and so do documents.</source>
        <translation>Los tamaños para sitios que exigen un tipo lo mantienen, y los documentos también.</translation>
    </message>
    <message>
        <source>The file will say that it shows {name}.</source>
        <translation>El archivo dirá que muestra a {name}.</translation>
    </message>
    <message>
        <source>The person's own photo, only cropped and sized.</source>
        <translation>La propia foto de la persona, solo recortada y ajustada de tamaño.</translation>
    </message>
    <message>
        <source>The person's own photo; what was behind them was replaced.</source>
        <translation>La propia foto de la persona; se ha sustituido lo que había detrás.</translation>
    </message>
    <message>
        <source>Use by AI companies</source>
        <translation>Uso por empresas de IA</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Qué dice el archivo</translation>
    </message>
    <message>
        <source>with this computer's own certificate (Content Credentials). Viewers show it as valid, “signer not on the trust list”.</source>
        <translation>con el certificado propio de este equipo (Content Credentials). Los visores lo muestran como válido, «el firmante no está en la lista de confianza».</translation>
    </message>
</context>
<context>
    <name>SealPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <translation>Elegir dónde guardar…</translation>
    </message>
    <message>
        <source>It opens with the free program age, on any computer; Likeness is not needed for it.</source>
        <translation>Se abre con el programa libre age en cualquier equipo; no hace falta Likeness.</translation>
    </message>
    <message>
        <source>One encrypted file</source>
        <translation>Un archivo cifrado</translation>
    </message>
    <message>
        <source>Only the code on your recovery kit opens this file.</source>
        <translation>Solo el código de su kit de recuperación abre este archivo.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Several words that do not belong together are hard to guess. Tell them to the other person by another way than the file. Without them nobody opens it.</source>
        <translation>Varias palabras sin relación entre sí son difíciles de adivinar. Comuníquelas a la otra persona por una vía distinta a la del archivo. Sin ellas nadie lo abre.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
    <message>
        <source>With a passphrase</source>
        <translation>Con una frase de contraseña</translation>
    </message>
    <message>
        <source>With my recovery kit</source>
        <translation>Con mi kit de recuperación</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Deshacer: {what}</translation>
    </message>
</context>
<context>
    <name>SettingSections</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Secciones de los ajustes</translation>
    </message>
</context>
<context>
    <name>SettingStep</name>
    <message>
        <source>Done: {what}</source>
        <translation>Hecho: {what}</translation>
    </message>
</context>
<context>
    <name>SettingsController</name>
    <message>
        <source>The folder of the backup</source>
        <translation>La carpeta de la copia de seguridad</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Aspecto e idioma</translation>
    </message>
    <message>
        <source>Base models</source>
        <translation>Modelos base</translation>
    </message>
    <message>
        <source>Camera and printing</source>
        <translation>Cámara e impresión</translation>
    </message>
    <message>
        <source>Consent pages</source>
        <translation>Páginas de consentimiento</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Every change counts at once and can be undone.</source>
        <translation>Cada cambio se aplica al momento y se puede deshacer.</translation>
    </message>
    <message>
        <source>How long things are kept</source>
        <translation>Cuánto tiempo se conservan las cosas</translation>
    </message>
    <message>
        <source>Photo booth</source>
        <translation>Fotomatón</translation>
    </message>
    <message>
        <source>Remove everything…</source>
        <translation>Quitar todo…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Storage and keys</source>
        <translation>Almacenamiento y claves</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message numerus="yes">
        <source>%n copies at their true size</source>
        <translation>
            <numerusform>%n copia a tamaño real</numerusform>
            <numerusform>%n copias a tamaño real</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies touch, so that one cut parts two</source>
        <translation>Copias juntas, para separar dos con un solo corte</translation>
    </message>
    <message>
        <source>Lines to cut by</source>
        <translation>Líneas de corte</translation>
    </message>
    <message>
        <source>Opens the print dialog of this computer.</source>
        <translation>Abre el diálogo de impresión de este equipo.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Picture on the sheet</source>
        <translation>Imagen en la hoja</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>Hoja de impresión</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
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
        <translation>Un modelo personal necesita al menos cuatro fotos.</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>First add at least one photo.</source>
        <translation>Añada primero al menos una foto.</translation>
    </message>
    <message>
        <source>First choose a look and make portraits.</source>
        <translation>Elija primero un estilo y haga retratos.</translation>
    </message>
    <message>
        <source>First the person agrees on the page “Person &amp; consent”.</source>
        <translation>Primero la persona da su consentimiento en la página «Persona y consentimiento».</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Estilos</translation>
    </message>
    <message>
        <source>Person &amp; consent</source>
        <translation>Persona y consentimiento</translation>
    </message>
    <message>
        <source>Personal model</source>
        <translation>Modelo personal</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Show what is stored</source>
        <translation>Mostrar lo guardado</translation>
    </message>
    <message>
        <source>Steps of this sitting</source>
        <translation>Pasos de esta sesión</translation>
    </message>
    <message>
        <source>The person has not agreed that portraits are handed out.</source>
        <translation>La persona no ha consentido que se entreguen retratos.</translation>
    </message>
    <message>
        <source>The person has not agreed to a personal model. Portraits work without one.</source>
        <translation>La persona no ha consentido un modelo personal. Los retratos funcionan sin él.</translation>
    </message>
</context>
<context>
    <name>SideController</name>
    <message>
        <source>Consent valid until {day}.</source>
        <translation>Consentimiento válido hasta el {day}.</translation>
    </message>
    <message>
        <source>Nothing is agreed to yet.</source>
        <translation>Aún no se ha consentido nada.</translation>
    </message>
</context>
<context>
    <name>SideStep</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
</context>
<context>
    <name>SignatureCard</name>
    <message>
        <source>A typed name counts like a drawn one.</source>
        <translation>Un nombre escrito vale igual que una firma dibujada.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Draw it here with mouse, finger or pen. Only its shape is kept.</source>
        <translation>Dibújela aquí con el ratón, el dedo o un lápiz. Solo se guarda su forma.</translation>
    </message>
    <message>
        <source>Or type the parent's or guardian's name</source>
        <translation>O escriba el nombre del padre, la madre o el tutor</translation>
    </message>
    <message>
        <source>Or type your name as above</source>
        <translation>O escriba su nombre como arriba</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Signature of the parent or guardian</source>
        <translation>Firma del padre, la madre o el tutor</translation>
    </message>
    <message>
        <source>This is not the name above yet.</source>
        <translation>Aún no coincide con el nombre de arriba.</translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <translation>Deshacer trazo</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Draw your signature. You may type your name instead.</source>
        <translation>Dibuje su firma. También puede escribir su nombre.</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>Firme aquí</translation>
    </message>
</context>
<context>
    <name>SittingCardWidget</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portrait(s)</source>
        <translation>
            <numerusform>%n retrato</numerusform>
            <numerusform>%n retratos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consent ends in %n day(s): renew</source>
        <translation>
            <numerusform>El consentimiento termina en %n día: renovar</numerusform>
            <numerusform>El consentimiento termina en %n días: renovar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consent: %n month(s) left</source>
        <translation>
            <numerusform>Consentimiento: queda %n mes</numerusform>
            <numerusform>Consentimiento: quedan %n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent: not given yet</source>
        <translation>Consentimiento: aún no dado</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Aún sin fotos</translation>
    </message>
    <message>
        <source>Personal model ready</source>
        <translation>Modelo personal listo</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {number} of {of}</source>
        <translation>Paso {number} de {of}</translation>
    </message>
</context>
<context>
    <name>StoragePanel</name>
    <message numerus="yes">
        <source>%n thing(s) are not as they should be. Restore a backup, or ask for help before going on.</source>
        <translation>
            <numerusform>%n cosa no está como debe. Restaure una copia de seguridad o pida ayuda antes de continuar.</numerusform>
            <numerusform>%n cosas no están como deben. Restaure una copia de seguridad o pida ayuda antes de continuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>Empezar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Cambiando…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Check everything that is stored</source>
        <translation>Comprobar todo lo guardado</translation>
    </message>
    <message>
        <source>Done. The vault's key was changed as well; what opened it before does not open it any more.</source>
        <translation>Hecho. También se ha cambiado la clave de la caja fuerte; lo que la abría antes ya no la abre.</translation>
    </message>
    <message numerus="yes">
        <source>Everything is whole: %n file(s).</source>
        <translation>
            <numerusform>Todo está íntegro: %n archivo.</numerusform>
            <numerusform>Todo está íntegro: %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much was read</source>
        <translation>Cuánto se ha leído</translation>
    </message>
    <message>
        <source>How the vault is opened</source>
        <translation>Cómo se abre la caja fuerte</translation>
    </message>
    <message>
        <source>If this computer is lost</source>
        <translation>Si se pierde este equipo</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Lock when nobody uses it</source>
        <translation>Bloquear cuando nadie lo usa</translation>
    </message>
    <message>
        <source>Made and confirmed.</source>
        <translation>Hecho y confirmado.</translation>
    </message>
    <message>
        <source>Made, but not confirmed yet: type the code back once.</source>
        <translation>Creado, pero aún sin confirmar: vuelva a escribir el código una vez.</translation>
    </message>
    <message>
        <source>Move to a new computer</source>
        <translation>Pasar a un equipo nuevo</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Reads every stored file and compares it. Changes nothing.</source>
        <translation>Lee y compara todos los archivos guardados. No cambia nada.</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Kit de recuperación</translation>
    </message>
    <message>
        <source>Repair from a backup…</source>
        <translation>Reparar desde una copia…</translation>
    </message>
    <message>
        <source>Step by step, with backup and recovery kit.</source>
        <translation>Paso a paso, con copia de seguridad y kit de recuperación.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message numerus="yes">
        <source>The last one was %n day(s) ago.</source>
        <translation>
            <numerusform>La última fue hace %n día.</numerusform>
            <numerusform>La última fue hace %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one was today.</source>
        <translation>La última fue hoy.</translation>
    </message>
    <message>
        <source>The passphrase is guarded less than it could be: choose it again.</source>
        <translation>La frase de contraseña está menos protegida de lo que podría: elíjala de nuevo.</translation>
    </message>
    <message>
        <source>There is no vault yet: it is made with the first sitting.</source>
        <translation>Aún no hay caja fuerte: se crea con la primera sesión.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Aún no hay.</translation>
    </message>
    <message>
        <source>There is none. If the key is lost, nothing opens the vault.</source>
        <translation>No hay. Si se pierde la clave, nada abre la caja fuerte.</translation>
    </message>
    <message>
        <source>Use this from now on</source>
        <translation>Usar esto desde ahora</translation>
    </message>
    <message>
        <source>With a passphrase, typed whenever Likeness is opened.</source>
        <translation>Con una frase de contraseña que se escribe cada vez que se abre Likeness.</translation>
    </message>
    <message>
        <source>With your login and a passphrase together.</source>
        <translation>Con su inicio de sesión y una frase de contraseña juntos.</translation>
    </message>
    <message>
        <source>With your login: its key is in the keychain of this computer.</source>
        <translation>Con su inicio de sesión: la clave está en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Work that runs goes on. Ctrl+L locks at once.</source>
        <translation>El trabajo en marcha continúa. Ctrl+L bloquea al momento.</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>tras %n minuto</numerusform>
            <numerusform>tras %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>{done} of {of} files read</source>
        <translation>{done} de {of} archivos leídos</translation>
    </message>
</context>
<context>
    <name>SystemDialogs</name>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Suitable files</source>
        <translation>Archivos adecuados</translation>
    </message>
</context>
<context>
    <name>TimeCard</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>A base model is needed</source>
        <translation>Hace falta un modelo base</translation>
    </message>
    <message>
        <source>Add a base model</source>
        <translation>Añadir un modelo base</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Modelo base</translation>
    </message>
    <message>
        <source>Base model: {title}</source>
        <translation>Modelo base: {title}</translation>
    </message>
    <message>
        <source>Done at about {time} if it starts now. You can pause at any time.</source>
        <translation>Listo hacia las {time} si empieza ahora. Puede pausar en cualquier momento.</translation>
    </message>
    <message>
        <source>How long it takes is measured as it begins</source>
        <translation>La duración se mide al empezar</translation>
    </message>
    <message>
        <source>It is for practice: the pictures will not look like {name} yet.</source>
        <translation>Es de práctica: las imágenes aún no se parecerán a {name}.</translation>
    </message>
    <message>
        <source>Likeness brings one for practice. Add one, or install Likeness again.</source>
        <translation>Likeness trae uno de práctica. Añada uno o vuelva a instalar Likeness.</translation>
    </message>
    <message>
        <source>Needs about {time} on this computer</source>
        <translation>Tarda unos {time} en este equipo</translation>
    </message>
    <message>
        <source>That is work for a night: it then keeps this computer awake until it is done.</source>
        <translation>Es trabajo para una noche: mantiene este equipo activo hasta terminar.</translation>
    </message>
    <message>
        <source>The finish time is shown in the first minutes. Before it takes longer than an hour, you are asked.</source>
        <translation>La hora de término se muestra en los primeros minutos. Si va a durar más de una hora, se le pregunta antes.</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>un minuto</translation>
    </message>
</context>
<context>
    <name>ToneCard</name>
    <message>
        <source>All within {degrees} degrees. {verdict}</source>
        <translation>Todo dentro de {degrees} grados. {verdict}</translation>
    </message>
    <message>
        <source>Even among {people} fictional people; too few to be sure.</source>
        <translation>Uniforme entre {people} personas ficticias; muy pocas para estar seguros.</translation>
    </message>
    <message>
        <source>Light and dark skin are not treated alike.</source>
        <translation>La piel clara y la oscura no reciben el mismo trato.</translation>
    </message>
    <message>
        <source>Light and dark skin are treated alike.</source>
        <translation>La piel clara y la oscura reciben el mismo trato.</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Medir de nuevo</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>Medir ahora</translation>
    </message>
    <message>
        <source>Measuring skin tone</source>
        <translation>Medición del tono de piel</translation>
    </message>
    <message>
        <source>Measuring: person {done} of {of}. You may go on meanwhile.</source>
        <translation>Midiendo: persona {done} de {of}. Puede seguir mientras tanto.</translation>
    </message>
    <message>
        <source>Not measured on this computer yet. It takes some minutes and uses the fictional people that come with the program.</source>
        <translation>Aún sin medir en este equipo. Tarda unos minutos y usa las personas ficticias incluidas en el programa.</translation>
    </message>
    <message>
        <source>Skin tone, source against result</source>
        <translation>Tono de piel, original frente a resultado</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Whole report</source>
        <translation>Informe completo</translation>
    </message>
</context>
<context>
    <name>ToneWords</name>
    <message>
        <source>Skin tone as photographed</source>
        <translation>Tono de piel como en la foto</translation>
    </message>
    <message>
        <source>Skin tone clearly different than photographed</source>
        <translation>Tono de piel claramente distinto al de la foto</translation>
    </message>
    <message>
        <source>Skin tone slightly different than photographed</source>
        <translation>Tono de piel algo distinto al de la foto</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Activity · {count}</source>
        <translation>Actividad · {count}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>UnfinishedRow</name>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>{name}: {size} are half done. Choose the same source again and it goes on, or remove it.</source>
        <translation>{name}: {size} a medio hacer. Elija de nuevo el mismo origen y continúa, o quítelo.</translation>
    </message>
</context>
<context>
    <name>VaultCard</name>
    <message>
        <source>It is made with the first sitting. Nothing is held about anybody.</source>
        <translation>Se crea con la primera sesión. No se guarda nada de nadie.</translation>
    </message>
    <message>
        <source>Keys and backup</source>
        <translation>Claves y copia de seguridad</translation>
    </message>
    <message numerus="yes">
        <source>Last backup %n day(s) ago</source>
        <translation>
            <numerusform>Última copia de seguridad hace %n día</numerusform>
            <numerusform>Última copia de seguridad hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Last backup today</source>
        <translation>Última copia de seguridad hoy</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Locked to this user's keychain</source>
        <translation>Protegida con el llavero de este usuario</translation>
    </message>
    <message>
        <source>Locked with a passphrase</source>
        <translation>Protegida con una frase de contraseña</translation>
    </message>
    <message>
        <source>Locked with keychain and passphrase</source>
        <translation>Protegida con llavero y frase de contraseña</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Sin copia de seguridad</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <translation>Aún no hay ninguna</translation>
    </message>
    <message>
        <source>Thrown away when this window closes</source>
        <translation>Se descarta al cerrar esta ventana</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Caja fuerte</translation>
    </message>
    <message>
        <source>no recovery kit</source>
        <translation>sin kit de recuperación</translation>
    </message>
    <message>
        <source>recovery kit not tried yet</source>
        <translation>kit de recuperación aún sin probar</translation>
    </message>
    <message>
        <source>recovery kit tried</source>
        <translation>kit de recuperación probado</translation>
    </message>
</context>
<context>
    <name>WaitingTile</name>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>{look}: being finished</source>
        <translation>{look}: terminándose</translation>
    </message>
    <message>
        <source>{look}: being made</source>
        <translation>{look}: haciéndose</translation>
    </message>
    <message>
        <source>{look}: not wanted any more</source>
        <translation>{look}: ya no se quiere</translation>
    </message>
    <message>
        <source>{look}: waiting</source>
        <translation>{look}: en espera</translation>
    </message>
</context>
<context>
    <name>WayIn</name>
    <message numerus="yes">
        <source>%n noted step(s) after that are lost: pictures, answers, erasures.</source>
        <translation>
            <numerusform>Se pierde %n paso anotado posterior: imágenes, respuestas, borrados.</numerusform>
            <numerusform>Se pierden %n pasos anotados posteriores: imágenes, respuestas, borrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) go on behind the lock.</source>
        <translation>
            <numerusform>%n trabajo sigue tras el bloqueo.</numerusform>
            <numerusform>%n trabajos siguen tras el bloqueo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Likeness has this vault open. Close it there, then try again; nothing is wrong with the vault.</source>
        <translation>Otro Likeness tiene abierta esta caja fuerte. Ciérrela allí y vuelva a intentarlo; a la caja fuerte no le pasa nada.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Enter your passphrase to go on.</source>
        <translation>Escriba su frase de contraseña para continuar.</translation>
    </message>
    <message>
        <source>Found: {count} noted steps, the last of {when}.</source>
        <translation>Encontrado: {count} pasos anotados, el último del {when}.</translation>
    </message>
    <message>
        <source>It opens the vault and is not kept anywhere.</source>
        <translation>Abre la caja fuerte y no se guarda en ningún sitio.</translation>
    </message>
    <message>
        <source>Nothing can be seen until it is unlocked.</source>
        <translation>No se puede ver nada hasta desbloquearla.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Un momento.</translation>
    </message>
    <message>
        <source>Open it as it is</source>
        <translation>Abrir tal como está</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase forgotten?</source>
        <translation>¿Olvidó la frase de contraseña?</translation>
    </message>
    <message>
        <source>People who were erased after that may be back; erase them again.</source>
        <translation>Puede que vuelvan personas que se borraron después; bórrelas de nuevo.</translation>
    </message>
    <message>
        <source>Remove everything…</source>
        <translation>Quitar todo…</translation>
    </message>
    <message>
        <source>Removing everything was begun on this computer and is not finished. Its keys are gone already.</source>
        <translation>La eliminación de todo se empezó en este equipo y no ha terminado. Sus claves ya no existen.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>The disk is full, so the vault cannot be opened. Nothing was lost: make room, then try again.</source>
        <translation>El disco está lleno, así que la caja fuerte no se puede abrir. No se ha perdido nada: libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The key of this vault is in a keychain, and none answers. Log in at the screen as the person who made the vault, then try again.</source>
        <translation>La clave de esta caja fuerte está en un llavero, y ninguno responde. Inicie sesión en la pantalla como la persona que creó la caja fuerte y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The vault is older than it should be: something was lost, or an old copy was put back. A newer backup brings it back; or open it as it is, knowing what is missing.</source>
        <translation>La caja fuerte es más antigua de lo que debería: se perdió algo o se repuso una copia vieja. Una copia de seguridad más reciente la recupera; o ábrala como está, sabiendo lo que falta.</translation>
    </message>
    <message>
        <source>The vault is there, but its key is not in this keychain. Log in as the person who made the vault, or open it with the printed recovery kit.</source>
        <translation>La caja fuerte está aquí, pero su clave no está en este llavero. Inicie sesión como la persona que la creó, o ábrala con el kit de recuperación impreso.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer that could keep the key of your vault. Choose a passphrase instead: it is asked for whenever Likeness is opened, and is never stored.</source>
        <translation>En este equipo no hay un llavero que pueda guardar la clave de su caja fuerte. Elija en su lugar una frase de contraseña: se pide cada vez que se abre Likeness y nunca se guarda.</translation>
    </message>
    <message>
        <source>This vault is opened with your login and a passphrase together. The passphrase is not kept anywhere.</source>
        <translation>Esta caja fuerte se abre con su inicio de sesión y una frase de contraseña juntos. La frase de contraseña no se guarda en ningún sitio.</translation>
    </message>
    <message>
        <source>Use the recovery kit</source>
        <translation>Usar el kit de recuperación</translation>
    </message>
    <message>
        <source>What has been kept long enough is erased once it is open.</source>
        <translation>Lo que ya se ha guardado el tiempo previsto se borra al abrirla.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it and try again. When the system asks, it is the password of your login that it wants; on Linux the keychain is often called “Passwords and Keys”.</source>
        <translation>Su llavero está bloqueado. Desbloquéelo y vuelva a intentarlo. Cuando el sistema pregunte, lo que pide es la contraseña de su inicio de sesión; en Linux el llavero suele llamarse «Contraseñas y claves».</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>un día desconocido</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Everyday photos are enough. They, the faces in them and all that is learned from them stay here, encrypted, until you erase them.</source>
        <translation>Bastan fotos de diario. Ellas, los rostros que contienen y todo lo que se aprende de ellos se quedan aquí, cifrados, hasta que usted los borre.</translation>
    </message>
    <message>
        <source>New sitting</source>
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <source>Professional headshots, made on this computer</source>
        <translation>Retratos profesionales, hechos en este equipo</translation>
    </message>
    <message>
        <source>The fictional person is Noor, whom a computer drew. You see the whole work in a few minutes, without a photo of yours.</source>
        <translation>La persona ficticia es Noor, dibujada por un ordenador. Verá todo el trabajo en unos minutos, sin ninguna foto suya.</translation>
    </message>
    <message>
        <source>Try it with a fictional person</source>
        <translation>Probar con una persona ficticia</translation>
    </message>
</context>
<context>
    <name>WipePage</name>
    <message numerus="yes">
        <source>%n work(s) have to end first: see Activity.</source>
        <translation>
            <numerusform>Antes tiene que terminar %n trabajo: véase Actividad.</numerusform>
            <numerusform>Antes tienen que terminar %n trabajos: véase Actividad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups: they still open with the recovery kit</source>
        <translation>Copias de seguridad: se siguen abriendo con el kit de recuperación</translation>
    </message>
    <message>
        <source>Base models</source>
        <translation>Modelos base</translation>
    </message>
    <message>
        <source>Base models too</source>
        <translation>También los modelos base</translation>
    </message>
    <message>
        <source>Base models, which are not personal</source>
        <translation>Modelos base, que no son personales</translation>
    </message>
    <message>
        <source>Close Likeness</source>
        <translation>Cerrar Likeness</translation>
    </message>
    <message>
        <source>Copies that other programs made of the data folder</source>
        <translation>Copias de la carpeta de datos hechas por otros programas</translation>
    </message>
    <message>
        <source>Ending what is at work first.</source>
        <translation>Primero se termina lo que está en curso.</translation>
    </message>
    <message>
        <source>Entries in the keychain</source>
        <translation>Entradas del llavero</translation>
    </message>
    <message>
        <source>Everything is gone from this computer</source>
        <translation>Todo se ha eliminado de este equipo</translation>
    </message>
    <message>
        <source>Go on removing</source>
        <translation>Seguir quitando</translation>
    </message>
    <message>
        <source>How much is removed</source>
        <translation>Cuánto se elimina</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Looking at what there is…</source>
        <translation>Viendo lo que hay…</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Otros archivos</translation>
    </message>
    <message>
        <source>Photos, portraits, personal models</source>
        <translation>Fotos, retratos, modelos personales</translation>
    </message>
    <message>
        <source>Pictures and other files that were exported</source>
        <translation>Imágenes y otros archivos exportados</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>Removing everything</source>
        <translation>Eliminando todo</translation>
    </message>
    <message>
        <source>Settings and notes</source>
        <translation>Ajustes y notas</translation>
    </message>
    <message>
        <source>Start as new</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>The catalogue: people, consents, receipts, ledger</source>
        <translation>El catálogo: personas, consentimientos, recibos, registro</translation>
    </message>
    <message>
        <source>The keys go first: from then on nobody opens what is left, wherever a copy of it lies.</source>
        <translation>Primero se borran las claves: desde entonces nadie abre lo que queda, esté donde esté una copia.</translation>
    </message>
    <message>
        <source>The printed recovery kit</source>
        <translation>El kit de recuperación impreso</translation>
    </message>
    <message>
        <source>The program itself is removed like any other.</source>
        <translation>El programa en sí se desinstala como cualquier otro.</translation>
    </message>
    <message>
        <source>They are not personal; without them they would be added anew.</source>
        <translation>No son personales; sin ellos habría que añadirlos de nuevo.</translation>
    </message>
    <message>
        <source>This goes, and nothing brings it back</source>
        <translation>Esto se elimina y nada lo recupera</translation>
    </message>
    <message>
        <source>This is elsewhere and stays</source>
        <translation>Esto está en otro lugar y se queda</translation>
    </message>
    <message>
        <source>This takes a moment. Do not switch the computer off.</source>
        <translation>Tarda un momento. No apague el equipo.</translation>
    </message>
    <message>
        <source>To remove all of it for good, type {word}</source>
        <translation>Para eliminarlo todo definitivamente, escriba {word}</translation>
    </message>
    <message>
        <source>Unfinished work</source>
        <translation>Trabajo sin terminar</translation>
    </message>
    <message>
        <source>Vaults that were set aside</source>
        <translation>Cajas fuertes apartadas</translation>
    </message>
</context>
<context>
    <name>WithdrawalCard</name>
    <message>
        <source>Erased at once</source>
        <translation>Se borra al momento</translation>
    </message>
    <message>
        <source>Files that were exported before. They belong to whoever has them.</source>
        <translation>Archivos exportados antes. Pertenecen a quien los tenga.</translation>
    </message>
    <message>
        <source>It counts from the moment of the click, and costs nothing. Turn on what is no longer wanted.</source>
        <translation>Cuenta desde el momento del clic y no cuesta nada. Active lo que ya no se desea.</translation>
    </message>
    <message>
        <source>Kept in any case</source>
        <translation>Se guarda en todo caso</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Fuera de alcance</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>Nothing: nothing is held for this alone.</source>
        <translation>Nada: no se guarda nada solo para esto.</translation>
    </message>
    <message>
        <source>Still held</source>
        <translation>Aún se guarda</translation>
    </message>
    <message>
        <source>The signed record of what was agreed and withdrawn, and the ledger, which names nobody.</source>
        <translation>El documento firmado de lo consentido y retirado, y el registro, que no nombra a nadie.</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <translation>Retirar el consentimiento</translation>
    </message>
    <message>
        <source>{things}, for {reasons}</source>
        <translation>{things}, para {reasons}</translation>
    </message>
</context>
<context>
    <name>Wordmark</name>
    <message>
        <source>Likeness: to the sittings</source>
        <translation>Likeness: a las sesiones</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>A picture of what was learned by then: {share}</source>
        <translation>Una imagen de lo aprendido hasta entonces: {share}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Done at about {time}</source>
        <translation>Listo hacia las {time}</translation>
    </message>
    <message>
        <source>Done in a moment</source>
        <translation>Listo en un momento</translation>
    </message>
    <message>
        <source>Done on {day} at about {time}</source>
        <translation>Listo el {day} hacia las {time}</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Interrupted at {share}</source>
        <translation>Interrumpido al {share}</translation>
    </message>
    <message>
        <source>It begins when the work before it has ended.</source>
        <translation>Empieza cuando termine el trabajo anterior.</translation>
    </message>
    <message>
        <source>It was made for practice: its pictures will not look like {name} yet.</source>
        <translation>Se hizo como práctica: sus imágenes aún no se parecerán a {name}.</translation>
    </message>
    <message>
        <source>Learned, but not put away yet</source>
        <translation>Aprendido, pero aún sin guardar</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendiendo</translation>
    </message>
    <message>
        <source>Made on {date} on the base model {title}.</source>
        <translation>Hecho el {date} sobre el modelo base {title}.</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Crear de nuevo</translation>
    </message>
    <message>
        <source>Nothing has to be learned again: resume, and it is put into the vault.</source>
        <translation>No hay que aprender nada de nuevo: reanude y se guarda en la caja fuerte.</translation>
    </message>
    <message>
        <source>Paused at {share}</source>
        <translation>En pausa al {share}</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Pausando</translation>
    </message>
    <message>
        <source>Pictures are hidden until there is something fit to show.</source>
        <translation>Las imágenes se ocultan hasta que haya algo digno de verse.</translation>
    </message>
    <message>
        <source>Pictures of what was learned appear here.</source>
        <translation>Aquí aparecen imágenes de lo aprendido.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Stopped at {share}</source>
        <translation>Detenido al {share}</translation>
    </message>
    <message>
        <source>Stopped by a problem at {share}</source>
        <translation>Detenido por un problema al {share}</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>The finish time follows</source>
        <translation>La hora de término aparecerá después</translation>
    </message>
    <message>
        <source>The personal model is outdated</source>
        <translation>El modelo personal está desactualizado</translation>
    </message>
    <message>
        <source>The personal model is ready</source>
        <translation>El modelo personal está listo</translation>
    </message>
    <message>
        <source>This base model is for practice, so it shows no pictures while it learns.</source>
        <translation>Este modelo base es de práctica, así que no muestra imágenes mientras aprende.</translation>
    </message>
    <message>
        <source>This computer stays awake until it is done. Keep it plugged in, and leave the lid open.</source>
        <translation>Este equipo sigue activo hasta terminar. Déjelo enchufado y con la tapa abierta.</translation>
    </message>
    <message>
        <source>This system does not let Likeness keep the computer awake. Set it not to sleep tonight; if it sleeps, the work goes on when it wakes.</source>
        <translation>Este sistema no permite que Likeness mantenga activo el equipo. Configúrelo para que no se suspenda esta noche; si se suspende, el trabajo sigue al reactivarse.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>What was begun is finished and saved. This takes a moment.</source>
        <translation>Lo empezado se termina y se guarda. Tarda un momento.</translation>
    </message>
    <message>
        <source>What was learned is kept. Resume, and it goes on from there.</source>
        <translation>Lo aprendido se conserva. Reanude y continúa desde ahí.</translation>
    </message>
    <message>
        <source>{share} learned</source>
        <translation>{share} aprendido</translation>
    </message>
    <message>
        <source>{share} · stops by itself when the likeness no longer rises</source>
        <translation>{share} · se detiene solo cuando el parecido ya no aumenta</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Modelo base</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Did not work</source>
        <translation>No funcionó</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>Descartar definitivamente</translation>
    </message>
    <message>
        <source>Do it sooner</source>
        <translation>Hacerlo antes</translation>
    </message>
    <message>
        <source>Done at {time}</source>
        <translation>Terminado a las {time}</translation>
    </message>
    <message>
        <source>Go on adding</source>
        <translation>Seguir añadiendo</translation>
    </message>
    <message>
        <source>Half added, {size} so far; it goes on where it stopped</source>
        <translation>A medio añadir, {size} hasta ahora; continúa donde se detuvo</translation>
    </message>
    <message>
        <source>Interrupted at {share}; what was learned is kept</source>
        <translation>Interrumpido al {share}; lo aprendido se conserva</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Learned, but not put away yet</source>
        <translation>Aprendido, pero aún sin guardar</translation>
    </message>
    <message>
        <source>New portraits</source>
        <translation>Retratos nuevos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused at {share}</source>
        <translation>En pausa al {share}</translation>
    </message>
    <message>
        <source>Pausing: what was begun is finished and saved</source>
        <translation>Pausando: lo empezado se termina y se guarda</translation>
    </message>
    <message>
        <source>Personal model</source>
        <translation>Modelo personal</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Retouched portraits</source>
        <translation>Retratos retocados</translation>
    </message>
    <message>
        <source>Stopped at {share}; what was learned is kept</source>
        <translation>Detenido al {share}; lo aprendido se conserva</translation>
    </message>
    <message>
        <source>Stopped at {time}</source>
        <translation>Detenido a las {time}</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Waiting until the work before it has ended</source>
        <translation>En espera hasta que termine el trabajo anterior</translation>
    </message>
    <message>
        <source>What was learned so far is then gone. The photos stay.</source>
        <translation>Lo aprendido hasta ahora se pierde. Las fotos se quedan.</translation>
    </message>
    <message>
        <source>done at about {time}</source>
        <translation>listo hacia las {time}</translation>
    </message>
    <message>
        <source>done in a moment</source>
        <translation>listo en un momento</translation>
    </message>
    <message>
        <source>done on {day} at about {time}</source>
        <translation>listo el {day} hacia las {time}</translation>
    </message>
    <message>
        <source>runs overnight</source>
        <translation>dura toda la noche</translation>
    </message>
    <message>
        <source>the finish time follows</source>
        <translation>la hora de término aparecerá después</translation>
    </message>
</context>
<context>
    <name>WrittenPanel</name>
    <message numerus="yes">
        <source>%n file(s) saved</source>
        <translation>
            <numerusform>%n archivo guardado</numerusform>
            <numerusform>%n archivos guardados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) given to the printer</source>
        <translation>
            <numerusform>%n página enviada a la impresora</numerusform>
            <numerusform>%n páginas enviadas a la impresora</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Guardado como {file}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en carpeta</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n file(s)</source>
        <translation>
            <numerusform>Detenido tras %n archivo</numerusform>
            <numerusform>Detenido tras %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>{done} of {of} files</source>
        <translation>{done} de {of} archivos</translation>
    </message>
</context>
<context>
    <name>_Asked</name>
    <message>
        <source>Discard for good</source>
        <translation>Descartar definitivamente</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>What was learned so far is then gone. The photos stay.</source>
        <translation>Lo aprendido hasta ahora se pierde. Las fotos se quedan.</translation>
    </message>
</context>
<context>
    <name>_Forgotten</name>
    <message>
        <source>Nobody can look the passphrase up or send it to you: it is stored nowhere.</source>
        <translation>Nadie puede consultar la frase de contraseña ni enviársela: no se guarda en ningún sitio.</translation>
    </message>
    <message>
        <source>There is no other way into the vault, for us as little as for anybody else.</source>
        <translation>No hay otra forma de abrir la caja fuerte, ni para nosotros ni para nadie.</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>What cannot be done</source>
        <translation>Qué no se puede hacer</translation>
    </message>
    <message>
        <source>With the printed recovery kit the vault opens, and you choose a new passphrase. Nothing is lost.</source>
        <translation>Con el kit de recuperación impreso la caja fuerte se abre, y usted elige una nueva frase de contraseña. No se pierde nada.</translation>
    </message>
    <message>
        <source>With the recovery kit and a backup everything comes back as it was on the day of the backup, also on another computer.</source>
        <translation>Con el kit de recuperación y una copia de seguridad todo vuelve como estaba el día de la copia, también en otro equipo.</translation>
    </message>
    <message>
        <source>Without the kit you can remove everything and start anew.</source>
        <translation>Sin el kit puede eliminarlo todo y empezar de nuevo.</translation>
    </message>
</context>
<context>
    <name>_Veil</name>
    <message>
        <source>Drop the photos here</source>
        <translation>Suelte aquí las fotos</translation>
    </message>
</context>
<context>
    <name>self.page</name>
    <message>
        <source>A base model in one file</source>
        <translation>Un modelo base en un solo archivo</translation>
    </message>
    <message>
        <source>A folder that has the same base model</source>
        <translation>Una carpeta con el mismo modelo base</translation>
    </message>
    <message>
        <source>Save the encrypted file</source>
        <translation>Guardar el archivo cifrado</translation>
    </message>
    <message>
        <source>The folder of a base model</source>
        <translation>La carpeta de un modelo base</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>Dónde van los archivos</translation>
    </message>
    <message>
        <source>Where your data lives</source>
        <translation>Dónde están sus datos</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>35 by 45 mm, for an application</source>
        <extracomment>what an output size is for</extracomment>
        <translation>35 por 45 mm, para una solicitud</translation>
    </message>
    <message>
        <source>35 by 45 mm, the face 70 to 80 % of the height</source>
        <extracomment>what an output size is for</extracomment>
        <translation>35 por 45 mm, el rostro del 70 al 80 % de la altura</translation>
    </message>
    <message>
        <source>A backup inside the vault's own folder would be lost with it. Choose a folder on another disk.</source>
        <extracomment>sentence for backup-inside-vault</extracomment>
        <translation>Una copia de seguridad dentro de la carpeta de la propia caja fuerte se perdería con ella. Elija una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>A backup opens only with a recovery kit, and this vault has none. Make one first in the settings.</source>
        <extracomment>sentence for backup-without-kit</extracomment>
        <translation>Una copia de seguridad solo se abre con un kit de recuperación, y esta caja fuerte no tiene ninguno. Cree uno primero en los ajustes.</translation>
    </message>
    <message>
        <source>A base model cannot be called {name}. Use small letters, digits, dots and dashes, and begin with a letter or digit.</source>
        <extracomment>sentence for pack-name-unusable</extracomment>
        <translation>Un modelo base no puede llamarse {name}. Use minúsculas, cifras, puntos y guiones, y empiece por una letra o cifra.</translation>
    </message>
    <message>
        <source>A black and white portrait has no warmth to adjust.</source>
        <extracomment>sentence for adjust-no-colour</extracomment>
        <translation>Un retrato en blanco y negro no tiene calidez que ajustar.</translation>
    </message>
    <message>
        <source>A blue gradient that darkens to the corners. Formal, and good behind light clothes.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Un degradado azul que se oscurece hacia las esquinas. Formal, y bueno tras ropa clara.</translation>
    </message>
    <message>
        <source>A bright office far out of focus. Natural, as if somebody had just looked up from work.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Una oficina luminosa muy desenfocada. Natural, como si alguien acabara de levantar la vista del trabajo.</translation>
    </message>
    <message>
        <source>A broader smile, please, looking into the camera.</source>
        <extracomment>sentence for presence-smile-hint</extracomment>
        <translation>Una sonrisa más amplia, por favor, mirando a la cámara.</translation>
    </message>
    <message>
        <source>A canvas in olive and moss, quiet and a little old-fashioned.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Un lienzo en oliva y musgo, tranquilo y algo anticuado.</translation>
    </message>
    <message>
        <source>A computer with a graphics card: skin, hair and light at 1024 pixels are clearly better than with Stable Diffusion 1.5.</source>
        <extracomment>what a base model is good for</extracomment>
        <translation>Un equipo con tarjeta gráfica: piel, cabello y luz a 1024 píxeles son claramente mejores que con Stable Diffusion 1.5.</translation>
    </message>
    <message>
        <source>A consent holds for at least 1 and at most {longest} months. Choose a length between them.</source>
        <extracomment>sentence for validity-unusable</extracomment>
        <translation>Un consentimiento vale entre 1 y {longest} meses como máximo. Elija una duración intermedia.</translation>
    </message>
    <message>
        <source>A file arrived that is not the one that was promised ({file}), so it was thrown away. Try again; if it happens again, the connection changes what passes through it.</source>
        <extracomment>sentence for download-damaged</extracomment>
        <translation>Llegó un archivo que no es el prometido ({file}), así que se ha desechado. Vuelva a intentarlo; si se repite, la conexión altera lo que pasa por ella.</translation>
    </message>
    <message>
        <source>A file arrived that is not the one that was promised ({file}). The source is damaged: get a fresh copy of it.</source>
        <extracomment>sentence for pack-source-damaged</extracomment>
        <translation>Llegó un archivo que no es el prometido ({file}). El origen está dañado: consiga una copia nueva.</translation>
    </message>
    <message>
        <source>A file in the backup is damaged or missing ({subject}). Back up to that folder again.</source>
        <extracomment>sentence for backup-file-damaged</extracomment>
        <translation>Un archivo de la copia de seguridad está dañado o falta ({subject}). Vuelva a hacer la copia en esa carpeta.</translation>
    </message>
    <message>
        <source>A file is too large for how this stick is formatted (FAT32 ends at 4 GB). Use a stick with exFAT, or another disk; the backup before is whole.</source>
        <extracomment>sentence for backup-file-too-large</extracomment>
        <translation>Un archivo es demasiado grande para el formato de esta memoria USB (FAT32 llega hasta 4 GB). Use una memoria con exFAT u otro disco; la copia de seguridad anterior está íntegra.</translation>
    </message>
    <message>
        <source>A file that came with Likeness is damaged ({file}). Install Likeness again.</source>
        <extracomment>sentence for pack-tables-damaged</extracomment>
        <translation>Un archivo incluido con Likeness está dañado ({file}). Vuelva a instalar Likeness.</translation>
    </message>
    <message>
        <source>A folder to repair from is used for a repair alone. Choose Repair.</source>
        <extracomment>sentence for from-needs-repair</extracomment>
        <translation>Una carpeta desde la que reparar solo sirve para reparar. Elija Reparar.</translation>
    </message>
    <message>
        <source>A garden in soft shade, leaves and light far behind.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Un jardín en sombra suave, con hojas y luz a lo lejos.</translation>
    </message>
    <message>
        <source>A hand-painted cloth in brown and umber, as portrait painters used.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Una tela pintada a mano en marrón y ocre oscuro, como la usaban los retratistas.</translation>
    </message>
    <message>
        <source>A large print for a wall</source>
        <extracomment>what an output size is for</extracomment>
        <translation>Una copia grande para la pared</translation>
    </message>
    <message>
        <source>A little further to your left, slowly. Turn the head, not only the eyes.</source>
        <extracomment>sentence for presence-turn-left-hint</extracomment>
        <translation>Un poco más hacia su izquierda, despacio. Gire la cabeza, no solo los ojos.</translation>
    </message>
    <message>
        <source>A little further to your right, slowly. Turn the head, not only the eyes.</source>
        <extracomment>sentence for presence-turn-right-hint</extracomment>
        <translation>Un poco más hacia su derecha, despacio. Gire la cabeza, no solo los ojos.</translation>
    </message>
    <message>
        <source>A minor's age is asked again, because minors grow up. Add the person's age in whole years.</source>
        <extracomment>sentence for age-needed</extracomment>
        <translation>A los menores se les vuelve a preguntar la edad, porque crecen. Añada la edad de la persona en años cumplidos.</translation>
    </message>
    <message>
        <source>A name must have between 1 and {longest} visible characters. Enter it again.</source>
        <extracomment>sentence for name-unusable</extracomment>
        <translation>Un nombre debe tener entre 1 y {longest} caracteres visibles. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>A new passphrase is needed. Enter it twice.</source>
        <extracomment>sentence for passphrase-needed</extracomment>
        <translation>Hace falta una nueva frase de contraseña. Escríbala dos veces.</translation>
    </message>
    <message>
        <source>A pale wall beside a window, bright and soft.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Una pared clara junto a una ventana, luminosa y suave.</translation>
    </message>
    <message>
        <source>A personal model needs at least {needed} photos, and there are {found}. Add a few more.</source>
        <extracomment>sentence for photos-too-few</extracomment>
        <translation>Un modelo personal necesita al menos {needed} fotos, y hay {found}. Añada algunas más.</translation>
    </message>
    <message>
        <source>A photo and a plain background are chosen for identity documents alone, and {spec} is none. Leave them out, or choose a document's size.</source>
        <extracomment>sentence for only-for-documents</extracomment>
        <translation>La foto y el fondo liso solo se eligen para documentos de identidad, y {spec} no lo es. Omítalos o elija el tamaño de un documento.</translation>
    </message>
    <message>
        <source>A photo or the personal model that this portrait was made from is gone, so it cannot be made again. Make new portraits instead.</source>
        <extracomment>sentence for portrait-sources-gone</extracomment>
        <translation>Ya no está una foto o el modelo personal con que se hizo este retrato, así que no se puede hacer de nuevo. Haga retratos nuevos.</translation>
    </message>
    <message>
        <source>A picture of your own behind you, out of focus.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Una imagen propia detrás de usted, desenfocada.</translation>
    </message>
    <message>
        <source>A portrait is hidden. Keep it on the page Proofs first, if you want it all the same.</source>
        <extracomment>sentence for portrait-hidden</extracomment>
        <translation>Un retrato está oculto. Si lo quiere de todos modos, consérvelo primero en la página Pruebas.</translation>
    </message>
    <message>
        <source>A poster of 65 by 81 cm, or a wall of screens</source>
        <extracomment>what an output size is for</extracomment>
        <translation>Un póster de 65 por 81 cm o una pared de pantallas</translation>
    </message>
    <message>
        <source>A print of 10 by 13 cm</source>
        <extracomment>what an output size is for</extracomment>
        <translation>Una copia de 10 por 13 cm</translation>
    </message>
    <message>
        <source>A print of 13 by 18 cm</source>
        <extracomment>what an output size is for</extracomment>
        <translation>Una copia de 13 por 18 cm</translation>
    </message>
    <message>
        <source>A print of 20 by 25 cm, for a frame</source>
        <extracomment>what an output size is for</extracomment>
        <translation>Una copia de 20 por 25 cm, para enmarcar</translation>
    </message>
    <message>
        <source>A purpose cannot be agreed to and refused at once. Name each one once.</source>
        <extracomment>sentence for purpose-twice</extracomment>
        <translation>Una finalidad no se puede aceptar y rechazar a la vez. Nombre cada una una sola vez.</translation>
    </message>
    <message>
        <source>A recent graphics card: the newest of the three, a portrait in four steps, and portraits after one to four reference photos without training.</source>
        <extracomment>what a base model is good for</extracomment>
        <translation>Una tarjeta gráfica reciente: el más nuevo de los tres, un retrato en cuatro pasos, y retratos con una a cuatro fotos de referencia sin entrenamiento.</translation>
    </message>
    <message>
        <source>A reflection hides part of your eyes in this one. It can be used; tip your glasses a little or turn from the lamp.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Un reflejo oculta parte de sus ojos en esta. Se puede usar; incline un poco las gafas o apártese de la lámpara.</translation>
    </message>
    <message>
        <source>A second face can be seen in this picture, so it is hidden.</source>
        <extracomment>sentence for choice-second-face</extracomment>
        <translation>En esta imagen se ve un segundo rostro, por eso está oculta.</translation>
    </message>
    <message>
        <source>A slate canvas, painted and dark at the rim. Serious without being stern.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Un lienzo pizarra, pintado y oscuro en los bordes. Serio sin ser severo.</translation>
    </message>
    <message>
        <source>A square of 600 to 1200 pixels, at most 240 kB</source>
        <extracomment>what an output size is for</extracomment>
        <translation>Un cuadrado de 600 a 1200 píxeles, de 240 kB como máximo</translation>
    </message>
    <message>
        <source>A stored file could not be removed. Check the vault folder's permissions, and try again.</source>
        <extracomment>sentence for blob-not-removed</extracomment>
        <translation>No se ha podido eliminar un archivo guardado. Compruebe los permisos de la carpeta de la caja fuerte y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>A stored file does not open with this person's key. Check the vault in the settings to see what is affected.</source>
        <extracomment>sentence for blob-locked</extracomment>
        <translation>Un archivo guardado no se abre con la clave de esta persona. Compruebe la caja fuerte en los ajustes para ver qué está afectado.</translation>
    </message>
    <message>
        <source>A stored file is missing from the vault. Check the vault in the settings to see what is affected.</source>
        <extracomment>sentence for blob-missing</extracomment>
        <translation>Falta un archivo guardado en la caja fuerte. Compruebe la caja fuerte en los ajustes para ver qué está afectado.</translation>
    </message>
    <message>
        <source>A stored file was changed or damaged. Check the vault in the settings to see what is affected.</source>
        <extracomment>sentence for blob-damaged</extracomment>
        <translation>Un archivo guardado ha cambiado o está dañado. Compruebe la caja fuerte en los ajustes para ver qué está afectado.</translation>
    </message>
    <message>
        <source>About 4 GB of free memory to make portraits and 5 GB to train, also without a graphics card.</source>
        <extracomment>what a base model needs</extracomment>
        <translation>Unos 4 GB de memoria libre para hacer retratos y 5 GB para entrenar, también sin tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Academic</source>
        <extracomment>name of a look</extracomment>
        <translation>Académico</translation>
    </message>
    <message>
        <source>Actor</source>
        <extracomment>name of a look</extracomment>
        <translation>Actor</translation>
    </message>
    <message>
        <source>An eye may be shut. Take the photo with both eyes open.</source>
        <extracomment>sentence for document-eyes-shut</extracomment>
        <translation>Puede que un ojo esté cerrado. Haga la foto con los dos ojos abiertos.</translation>
    </message>
    <message>
        <source>An unfinished personal model still needs the photos. Finish it or give it up on the page Personal model, and try again.</source>
        <extracomment>sentence for photos-in-use</extracomment>
        <translation>Un modelo personal sin terminar aún necesita las fotos. Termínelo o abandónelo en la página Modelo personal y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Another program is reading the vault, so the old key is not yet gone. Close it, then try again.</source>
        <extracomment>sentence for rotation-blocked</extracomment>
        <translation>Otro programa está leyendo la caja fuerte, así que la clave antigua aún no se ha eliminado. Ciérrelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Backup {number} still holds something that was erased here. Plug it in and back up again, or say in the settings that it is lost.</source>
        <extracomment>sentence for backup-owed</extracomment>
        <translation>La copia de seguridad {number} aún contiene algo que se borró aquí. Conéctela y vuelva a hacer la copia, o indique en los ajustes que se ha perdido.</translation>
    </message>
    <message>
        <source>Base models of the kind of {pack} cannot be converted. Use it as it is.</source>
        <extracomment>sentence for pack-torch-only</extracomment>
        <translation>Los modelos base del tipo de {pack} no se pueden convertir. Úselo tal como está.</translation>
    </message>
    <message>
        <source>Base models of the kind {family} are not supported. Choose another base model.</source>
        <extracomment>sentence for family-unknown</extracomment>
        <translation>Los modelos base del tipo {family} no son compatibles. Elija otro modelo base.</translation>
    </message>
    <message>
        <source>Before a personal model is made, the person shows to be there. Do it on the page Personal model, or have the studio's owner vouch.</source>
        <extracomment>sentence for presence-missing</extracomment>
        <translation>Antes de hacer un modelo personal, la persona demuestra que está presente. Hágalo en la página Modelo personal, o que dé fe el propietario del estudio.</translation>
    </message>
    <message>
        <source>Black and white</source>
        <extracomment>name of a look</extracomment>
        <translation>Blanco y negro</translation>
    </message>
    <message>
        <source>Black and white on grey paper, with a film's gentle shoulder.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Blanco y negro sobre papel gris, con las luces suaves de la película.</translation>
    </message>
    <message>
        <source>Book shelves in warm light, softly out of focus.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Estanterías con libros en luz cálida, suavemente desenfocadas.</translation>
    </message>
    <message>
        <source>CV</source>
        <extracomment>name of an output size</extracomment>
        <translation>CV</translation>
    </message>
    <message>
        <source>Cameras on a cable need an addition that is not installed. Use a webcam, or add photos as files.</source>
        <extracomment>sentence for dslr-not-installed</extracomment>
        <translation>Las cámaras por cable necesitan un complemento que no está instalado. Use una cámara web o añada fotos como archivos.</translation>
    </message>
    <message>
        <source>Chin a little down</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>Barbilla algo más baja</translation>
    </message>
    <message>
        <source>Chin a little up</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>Barbilla algo más alta</translation>
    </message>
    <message>
        <source>Choose where the page with the code goes.</source>
        <extracomment>sentence for kit-where</extracomment>
        <translation>Elija dónde va la página con el código.</translation>
    </message>
    <message>
        <source>City lights at dusk behind you: for programmes, posters and profiles.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Luces de la ciudad al anochecer detrás de usted: para programas, carteles y perfiles.</translation>
    </message>
    <message>
        <source>Clean, near-white paper and flat light. For practices, laboratories and badges.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Papel limpio, casi blanco, y luz plana. Para consultas, laboratorios y acreditaciones.</translation>
    </message>
    <message>
        <source>Close both eyes for a moment, then open them, with the head still.</source>
        <extracomment>sentence for presence-blink-hint</extracomment>
        <translation>Cierre los dos ojos un momento y ábralos, con la cabeza quieta.</translation>
    </message>
    <message>
        <source>Close both eyes, and open them again.</source>
        <extracomment>sentence for presence-blink</extracomment>
        <translation>Cierre los dos ojos y vuelva a abrirlos.</translation>
    </message>
    <message>
        <source>Close, on deep grey paper, with light from one side. The face does the work.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>De cerca, sobre papel gris oscuro, con luz lateral. El rostro lo dice todo.</translation>
    </message>
    <message>
        <source>Come a little closer.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Acérquese un poco.</translation>
    </message>
    <message>
        <source>Come in front of the camera.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Póngase delante de la cámara.</translation>
    </message>
    <message>
        <source>Cool grey paper and even, friendly light: what a company's page of people asks for.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Papel gris frío y luz uniforme y amable: lo que pide la página de equipo de una empresa.</translation>
    </message>
    <message>
        <source>Corporate</source>
        <extracomment>name of a look</extracomment>
        <translation>Corporativo</translation>
    </message>
    <message>
        <source>Creative</source>
        <extracomment>name of a look</extracomment>
        <translation>Creativo</translation>
    </message>
    <message>
        <source>Cut-out</source>
        <extracomment>name of a look</extracomment>
        <translation>Recortado</translation>
    </message>
    <message>
        <source>Daylight</source>
        <extracomment>name of a look</extracomment>
        <translation>Luz de día</translation>
    </message>
    <message>
        <source>Deep blue</source>
        <extracomment>name of a look</extracomment>
        <translation>Azul profundo</translation>
    </message>
    <message>
        <source>Done. Thank you.</source>
        <extracomment>sentence for presence-shown</extracomment>
        <translation>Listo. Gracias.</translation>
    </message>
    <message>
        <source>Enough photos</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>Fotos suficientes</translation>
    </message>
    <message>
        <source>Export finished portraits</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>Exportar retratos terminados</translation>
    </message>
    <message>
        <source>FLUX.2 [klein] kind</source>
        <extracomment>kind of a base model</extracomment>
        <translation>Tipo FLUX.2 [klein]</translation>
    </message>
    <message>
        <source>Facing the camera</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>De frente a la cámara</translation>
    </message>
    <message>
        <source>File sizes are from public listings of the repository; memory and time are not measured; hashes are those the hub names at download time.</source>
        <extracomment>what is not certain about a base model</extracomment>
        <translation>Los tamaños de archivo proceden de listados públicos del repositorio; la memoria y el tiempo no se han medido; las sumas de comprobación son las que indica el servidor al descargar.</translation>
    </message>
    <message>
        <source>File sizes are from public listings of the same files; hashes are those the hub names at download time.</source>
        <extracomment>what is not certain about a base model</extracomment>
        <translation>Los tamaños de archivo proceden de listados públicos de los mismos archivos; las sumas de comprobación son las que indica el servidor al descargar.</translation>
    </message>
    <message>
        <source>Film</source>
        <extracomment>name of a look</extracomment>
        <translation>Película</translation>
    </message>
    <message>
        <source>Finish my own photos</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>Acabar mis propias fotos</translation>
    </message>
    <message>
        <source>Finishing what was begun, and saving. This takes a moment.</source>
        <extracomment>sentence for training-pausing</extracomment>
        <translation>Terminando lo empezado y guardando. Tarda un momento.</translation>
    </message>
    <message>
        <source>For a team page or a profile on a site of one's own</source>
        <extracomment>what an output size is for</extracomment>
        <translation>Para una página de equipo o un perfil en un sitio propio</translation>
    </message>
    <message>
        <source>For identity documents: your photo as it is, only cropped and sized. Nothing is retouched, and the backdrop stays.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Para documentos de identidad: su foto tal cual, solo recortada y ajustada de tamaño. No se retoca nada, y el fondo se queda.</translation>
    </message>
    <message>
        <source>Founder</source>
        <extracomment>name of a look</extracomment>
        <translation>Fundador</translation>
    </message>
    <message>
        <source>Further, the face would no longer be enough like the one in the photo.</source>
        <extracomment>sentence for adjust-identity</extracomment>
        <translation>Más allá, el rostro ya no se parecería lo bastante al de la foto.</translation>
    </message>
    <message>
        <source>Further, the shape of the face would no longer be the one in the photo.</source>
        <extracomment>sentence for adjust-shape</extracomment>
        <translation>Más allá, la forma del rostro ya no sería la de la foto.</translation>
    </message>
    <message>
        <source>Further, the skin would change and the rest of the person would not.</source>
        <extracomment>sentence for adjust-skin-alone</extracomment>
        <translation>Más allá, cambiaría la piel y no el resto de la persona.</translation>
    </message>
    <message>
        <source>Further, the skin would lose its own texture.</source>
        <extracomment>sentence for adjust-texture</extracomment>
        <translation>Más allá, la piel perdería su propia textura.</translation>
    </message>
    <message>
        <source>Further, the tone of the skin would be too far from that in the photo.</source>
        <extracomment>sentence for adjust-tone</extracomment>
        <translation>Más allá, el tono de la piel se alejaría demasiado del de la foto.</translation>
    </message>
    <message>
        <source>Further, too little of the face would be left to see.</source>
        <extracomment>sentence for adjust-unseen</extracomment>
        <translation>Más allá, se vería demasiado poco del rostro.</translation>
    </message>
    <message>
        <source>Generate new portraits of me</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>Generar nuevos retratos míos</translation>
    </message>
    <message>
        <source>Generation {subject} of this backup does not open with this recovery kit, so it does not count.</source>
        <extracomment>sentence for generation-other-kit</extracomment>
        <translation>La generación {subject} de esta copia de seguridad no se abre con este kit de recuperación, así que no cuenta.</translation>
    </message>
    <message>
        <source>Generation {subject} of this backup is damaged or incomplete, so it does not count.</source>
        <extracomment>sentence for generation-torn</extracomment>
        <translation>La generación {subject} de esta copia de seguridad está dañada o incompleta, así que no cuenta.</translation>
    </message>
    <message>
        <source>Glasses, head coverings and the date of the photo cannot be checked here. Compare them with the rules of the authority.</source>
        <extracomment>sentence for document-unchecked</extracomment>
        <translation>Las gafas, lo que cubre la cabeza y la fecha de la foto no se pueden comprobar aquí. Compárelos con las normas de la autoridad.</translation>
    </message>
    <message>
        <source>Hair hides the top of the head, so its height was estimated. Check it against the ruler of the authority.</source>
        <extracomment>sentence for document-crown-estimated</extracomment>
        <translation>El cabello oculta la parte alta de la cabeza, así que su altura se ha estimado. Compruébela con la regla de la autoridad.</translation>
    </message>
    <message>
        <source>Hold still for a moment.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>No se mueva un momento.</translation>
    </message>
    <message>
        <source>If you like, put on another top. Then go on.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Si quiere, póngase otra prenda arriba. Después continúe.</translation>
    </message>
    <message>
        <source>If you like, stand before another background. Then go on.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Si quiere, póngase ante otro fondo. Después continúe.</translation>
    </message>
    <message>
        <source>It is rather dark. Face a window or a lamp.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Está bastante oscuro. Colóquese de cara a una ventana o una lámpara.</translation>
    </message>
    <message>
        <source>It is so bright that no face can be seen in this one. Take it again out of the direct light.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Hay tanta luz que en esta no se ve ningún rostro. Repítala fuera de la luz directa.</translation>
    </message>
    <message>
        <source>It is too dark to see a face in this one. Take it again facing a window or a lamp.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>En esta está demasiado oscuro para ver un rostro. Repítala de cara a una ventana o una lámpara.</translation>
    </message>
    <message>
        <source>It is too dark to see your face in this one. Take it again facing a window or a lamp.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>En esta está demasiado oscuro para ver su rostro. Repítala de cara a una ventana o una lámpara.</translation>
    </message>
    <message>
        <source>Its makers speak of about 13 GB of graphics memory. The download is 16 GB, most of it the part that reads the description.</source>
        <extracomment>what a base model needs</extracomment>
        <translation>Sus autores hablan de unos 13 GB de memoria gráfica. La descarga es de 16 GB, en su mayoría la parte que lee la descripción.</translation>
    </message>
    <message>
        <source>Keep this sitting for next time</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>Guardar esta sesión para la próxima vez</translation>
    </message>
    <message>
        <source>Legal</source>
        <extracomment>name of a look</extracomment>
        <translation>Jurídico</translation>
    </message>
    <message>
        <source>Lift your chin a little more.</source>
        <extracomment>sentence for presence-look-up-hint</extracomment>
        <translation>Levante la barbilla un poco más.</translation>
    </message>
    <message>
        <source>Lift your chin a little.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Levante un poco la barbilla.</translation>
    </message>
    <message>
        <source>Lift your chin and look up.</source>
        <extracomment>sentence for presence-look-up</extracomment>
        <translation>Levante la barbilla y mire hacia arriba.</translation>
    </message>
    <message>
        <source>Light grey background, neutral face, mouth closed, eyes open and uncovered, taken within the last six months. Some authorities refuse any retouching.</source>
        <extracomment>rules for a document's photo</extracomment>
        <translation>Fondo gris claro, rostro neutro, boca cerrada, ojos abiertos y descubiertos, hecha en los últimos seis meses. Algunas autoridades rechazan todo retoque.</translation>
    </message>
    <message>
        <source>Light warm paper and the fullest retouch there is. Pores and marks that are yours stay.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Papel claro y cálido y el retoque más completo. Los poros y las marcas que son suyos se quedan.</translation>
    </message>
    <message>
        <source>Likeness does not use the internet unless you allow it. Allow the download of base models in the settings first.</source>
        <extracomment>sentence for downloads-off</extracomment>
        <translation>Likeness no usa internet si usted no lo permite. Permita primero en los ajustes la descarga de modelos base.</translation>
    </message>
    <message>
        <source>Likeness may not use the camera. Allow it in the system's privacy settings (on Linux: join the group video), then try again.</source>
        <extracomment>sentence for camera-denied</extracomment>
        <translation>Likeness no puede usar la cámara. Permítalo en los ajustes de privacidad del sistema (en Linux: únase al grupo video) y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <extracomment>name of an output size</extracomment>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn, large</source>
        <extracomment>name of an output size</extracomment>
        <translation>LinkedIn, grande</translation>
    </message>
    <message>
        <source>Look straight into the camera and keep still for a moment, with light on your face.</source>
        <extracomment>sentence for presence-rest-hint</extracomment>
        <translation>Mire directamente a la cámara sin moverse un momento, con luz en el rostro.</translation>
    </message>
    <message>
        <source>Look straight into the camera, with a calm face.</source>
        <extracomment>sentence for presence-rest</extracomment>
        <translation>Mire directamente a la cámara, con el rostro tranquilo.</translation>
    </message>
    <message>
        <source>Lower your chin a little.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Baje un poco la barbilla.</translation>
    </message>
    <message>
        <source>Make a personal model of my face</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>Hacer un modelo personal de mi rostro</translation>
    </message>
    <message>
        <source>Measure how much a portrait looks like me</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>Medir cuánto se me parece un retrato</translation>
    </message>
    <message>
        <source>Measured on two processor cores without a graphics card: one to two minutes for a portrait, about two hours for a personal model.</source>
        <extracomment>how long a base model takes</extracomment>
        <translation>Medido con dos núcleos de procesador sin tarjeta gráfica: de uno a dos minutos por retrato, unas dos horas para un modelo personal.</translation>
    </message>
    <message>
        <source>Medical</source>
        <extracomment>name of a look</extracomment>
        <translation>Médico</translation>
    </message>
    <message>
        <source>More than one face is seen. The check needs one person alone before the camera.</source>
        <extracomment>sentence for presence-several</extracomment>
        <translation>Se ve más de un rostro. La comprobación necesita a una sola persona ante la cámara.</translation>
    </message>
    <message>
        <source>Move a little to your left.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Muévase un poco hacia su izquierda.</translation>
    </message>
    <message>
        <source>Move a little to your right.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Muévase un poco hacia su derecha.</translation>
    </message>
    <message>
        <source>Move back a little.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Retroceda un poco.</translation>
    </message>
    <message>
        <source>Nearly the same as {other}, so only the better one is kept. Take another one, from another side or in another light.</source>
        <extracomment>sentence for photo-similar</extracomment>
        <translation>Casi igual que {other}, así que solo se conserva la mejor. Haga otra, desde otro lado o con otra luz.</translation>
    </message>
    <message>
        <source>No adapter for few steps was put into the base model {pack}. Nothing has to be taken out.</source>
        <extracomment>sentence for few-steps-none</extracomment>
        <translation>No se añadió ningún complemento para pocos pasos al modelo base {pack}. No hay nada que quitar.</translation>
    </message>
    <message>
        <source>No backdrop at all: a PNG to put on a page or a slide.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Sin ningún fondo: un PNG para poner en una página o una diapositiva.</translation>
    </message>
    <message>
        <source>No camera was asked: the frames came from a film or pictures, which somebody could have put together.</source>
        <extracomment>sentence for presence-limit-recording</extracomment>
        <translation>No se consultó ninguna cámara: los fotogramas vinieron de un vídeo o de imágenes que alguien pudo montar.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or add photos as files.</source>
        <extracomment>sentence for camera-none</extracomment>
        <translation>No se ha encontrado ninguna cámara. Conecte una o añada fotos como archivos.</translation>
    </message>
    <message>
        <source>No face is seen. Come before the camera.</source>
        <extracomment>sentence for presence-no-face</extracomment>
        <translation>No se ve ningún rostro. Póngase ante la cámara.</translation>
    </message>
    <message>
        <source>No face was found in a portrait ({look}), so it cannot be framed. Deliver it as it is.</source>
        <extracomment>sentence for portrait-without-face</extracomment>
        <translation>No se ha encontrado ningún rostro en un retrato ({look}), así que no se puede encuadrar. Entréguelo como está.</translation>
    </message>
    <message>
        <source>No face was found in that photo. Choose another one.</source>
        <extracomment>sentence for photo-without-face</extracomment>
        <translation>No se ha encontrado ningún rostro en esa foto. Elija otra.</translation>
    </message>
    <message>
        <source>No generation in this backup is whole. Try another backup, or copy this one's files again from where they came.</source>
        <extracomment>sentence for backup-all-torn</extracomment>
        <translation>Ninguna generación de esta copia de seguridad está íntegra. Pruebe otra copia, o copie de nuevo los archivos de esta desde su origen.</translation>
    </message>
    <message>
        <source>No photo was taken. Sit so that the whole face shows in good light, and try again.</source>
        <extracomment>sentence for capture-empty</extracomment>
        <translation>No se ha hecho ninguna foto. Siéntese de modo que se vea todo el rostro con buena luz y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>None of the {count} photos can be used. The first: {sentence}</source>
        <extracomment>sentence for photos-all-refused</extracomment>
        <translation>No se puede usar ninguna de las {count} fotos. La primera: {sentence}</translation>
    </message>
    <message>
        <source>Not measured here.</source>
        <extracomment>how long a base model takes</extracomment>
        <translation>Sin medir aquí.</translation>
    </message>
    <message>
        <source>Not measured here. Its makers speak of seconds for a picture on a recent graphics card.</source>
        <extracomment>how long a base model takes</extracomment>
        <translation>Sin medir aquí. Sus autores hablan de segundos por imagen con una tarjeta gráfica reciente.</translation>
    </message>
    <message>
        <source>Not measured here. The weights alone take 7 GB; without a graphics card it is slow.</source>
        <extracomment>what a base model needs</extracomment>
        <translation>Sin medir aquí. Solo los pesos ocupan 7 GB; sin tarjeta gráfica es lento.</translation>
    </message>
    <message>
        <source>Not right in the code: group {groups}. Compare these characters with the page, and enter the code again.</source>
        <extracomment>sentence for kit-code-wrong</extracomment>
        <translation>No es correcto en el código: grupo {groups}. Compare estos caracteres con la página y escriba el código de nuevo.</translation>
    </message>
    <message>
        <source>Nothing of {pack} is half done. Look at the list of base models.</source>
        <extracomment>sentence for pack-not-begun</extracomment>
        <translation>No hay nada de {pack} a medio hacer. Mire la lista de modelos base.</translation>
    </message>
    <message>
        <source>Nothing says under which licence the base model {pack} may be used. Ask whoever gave it to you; go on if you may use it.</source>
        <extracomment>sentence for pack-licence-unknown</extracomment>
        <translation>Nada indica bajo qué licencia se puede usar el modelo base {pack}. Pregunte a quien se lo dio; continúe si puede usarlo.</translation>
    </message>
    <message>
        <source>Now a few more, whichever way you like.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Ahora unas cuantas más, como usted quiera.</translation>
    </message>
    <message>
        <source>Now a smile.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Ahora una sonrisa.</translation>
    </message>
    <message>
        <source>Now change the light: turn to another window or lamp. Then go on.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Ahora cambie la luz: gírese hacia otra ventana o lámpara. Después continúe.</translation>
    </message>
    <message>
        <source>Now one in another light: by another window, or with a lamp from the other side.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Ahora una con otra luz: junto a otra ventana, o con una lámpara del otro lado.</translation>
    </message>
    <message>
        <source>Now one with a relaxed face.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Ahora una con el rostro relajado.</translation>
    </message>
    <message>
        <source>Now one with a smile.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Ahora una con una sonrisa.</translation>
    </message>
    <message>
        <source>Now one with your chin a little higher.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Ahora una con la barbilla un poco más alta.</translation>
    </message>
    <message>
        <source>Now one with your chin a little lower.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Ahora una con la barbilla un poco más baja.</translation>
    </message>
    <message>
        <source>Now one with your face turned a little to your left.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Ahora una con el rostro girado un poco hacia su izquierda.</translation>
    </message>
    <message>
        <source>Now one with your face turned a little to your right.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Ahora una con el rostro girado un poco hacia su derecha.</translation>
    </message>
    <message>
        <source>Now relax your face.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Ahora relaje el rostro.</translation>
    </message>
    <message>
        <source>Older laptops: the smallest and fastest. Faces at 512 pixels, plain backgrounds; hands and small text come out badly.</source>
        <extracomment>what a base model is good for</extracomment>
        <translation>Portátiles antiguos: el más pequeño y rápido. Rostros a 512 píxeles, fondos lisos; las manos y el texto pequeño salen mal.</translation>
    </message>
    <message>
        <source>One even colour for everybody, such as that of your house.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Un color uniforme para todos, como el de su empresa.</translation>
    </message>
    <message>
        <source>One picture was left out, as asked. The others go on.</source>
        <extracomment>sentence for picture-skipped</extracomment>
        <translation>Se ha omitido una imagen, como se pidió. Las demás continúan.</translation>
    </message>
    <message>
        <source>One side of the face is much darker. Take the photo facing a window.</source>
        <extracomment>sentence for document-light-uneven</extracomment>
        <translation>Un lado del rostro está mucho más oscuro. Haga la foto de cara a una ventana.</translation>
    </message>
    <message>
        <source>One side of your face is in deep shadow. It can be used; one facing the light is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Un lado de su rostro está en sombra profunda. Se puede usar; es mejor una de cara a la luz.</translation>
    </message>
    <message>
        <source>Only one person at a time, please.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Solo una persona a la vez, por favor.</translation>
    </message>
    <message>
        <source>Only part of you is in this picture. Take it again with your face in the middle.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>En esta imagen solo aparece una parte de usted. Repítala con el rostro en el centro.</translation>
    </message>
    <message>
        <source>Open your eyes.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Abra los ojos.</translation>
    </message>
    <message>
        <source>Others are better than this picture, so it is hidden.</source>
        <extracomment>sentence for choice-surplus</extracomment>
        <translation>Hay otras mejores que esta imagen, por eso está oculta.</translation>
    </message>
    <message>
        <source>Outdoors</source>
        <extracomment>name of a look</extracomment>
        <translation>Exterior</translation>
    </message>
    <message>
        <source>Own place</source>
        <extracomment>name of a look</extracomment>
        <translation>Lugar propio</translation>
    </message>
    <message>
        <source>Painted olive</source>
        <extracomment>name of a look</extracomment>
        <translation>Oliva pintado</translation>
    </message>
    <message>
        <source>Part of the head is outside the picture. Take the photo with more room around the head.</source>
        <extracomment>sentence for document-head-cut</extracomment>
        <translation>Parte de la cabeza queda fuera de la imagen. Haga la foto con más espacio alrededor de la cabeza.</translation>
    </message>
    <message>
        <source>Part of the head is outside this picture, so it is hidden.</source>
        <extracomment>sentence for choice-head-cut</extracomment>
        <translation>Parte de la cabeza queda fuera de esta imagen, por eso está oculta.</translation>
    </message>
    <message>
        <source>Part of your face is outside this picture. Take it again with your face in the middle.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Parte de su rostro queda fuera de esta imagen. Repítala con el rostro en el centro.</translation>
    </message>
    <message>
        <source>Passport</source>
        <extracomment>name of a look</extracomment>
        <translation>Pasaporte</translation>
    </message>
    <message>
        <source>Paused and saved: nothing is lost. Resume whenever you like.</source>
        <extracomment>sentence for training-paused</extracomment>
        <translation>En pausa y guardado: no se pierde nada. Reanude cuando quiera.</translation>
    </message>
    <message>
        <source>Paused. Go on when you are ready.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>En pausa. Continúe cuando quiera.</translation>
    </message>
    <message>
        <source>Pictures by this personal model repeat a photo that it learned from; such pictures are not shown. Add photos from other days, in other light and other clothes, then make the personal model again.</source>
        <extracomment>sentence for model-copies</extracomment>
        <translation>Algunas imágenes de este modelo personal repiten una foto de la que aprendió; esas imágenes no se muestran. Añada fotos de otros días, con otra luz y otra ropa, y cree de nuevo el modelo personal.</translation>
    </message>
    <message>
        <source>Pictures of nobody in particular, which keep a base model from forgetting other faces, could not be drawn here, so the learning goes on without them. If portraits repeat the photos too closely, close other programs and make the personal model again.</source>
        <extracomment>sentence for training-without-priors</extracomment>
        <translation>No se pudieron dibujar aquí las imágenes de nadie en particular, que evitan que el modelo base olvide otros rostros; el aprendizaje sigue sin ellas. Si los retratos repiten demasiado las fotos, cierre otros programas y cree de nuevo el modelo personal.</translation>
    </message>
    <message>
        <source>Polished</source>
        <extracomment>name of a look</extracomment>
        <translation>Pulido</translation>
    </message>
    <message>
        <source>Portrait</source>
        <extracomment>name of an output size</extracomment>
        <translation>Retrato</translation>
    </message>
    <message>
        <source>Print 30 x 40 cm</source>
        <extracomment>name of an output size</extracomment>
        <translation>Copia 30 x 40 cm</translation>
    </message>
    <message>
        <source>Print 4 x 5 in</source>
        <extracomment>name of an output size</extracomment>
        <translation>Copia 4 x 5 in</translation>
    </message>
    <message>
        <source>Print 5 x 7 in</source>
        <extracomment>name of an output size</extracomment>
        <translation>Copia 5 x 7 in</translation>
    </message>
    <message>
        <source>Print 8 x 10 in</source>
        <extracomment>name of an output size</extracomment>
        <translation>Copia 8 x 10 in</translation>
    </message>
    <message>
        <source>Print, 8K</source>
        <extracomment>name of an output size</extracomment>
        <translation>Copia, 8K</translation>
    </message>
    <message>
        <source>Profile picture in more pixels, shown as a circle</source>
        <extracomment>what an output size is for</extracomment>
        <translation>Imagen de perfil con más píxeles, mostrada en círculo</translation>
    </message>
    <message>
        <source>Profile picture, shown as a circle</source>
        <extracomment>what an output size is for</extracomment>
        <translation>Imagen de perfil, mostrada en círculo</translation>
    </message>
    <message>
        <source>Relaxed face</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>Rostro relajado</translation>
    </message>
    <message>
        <source>Removing everything was begun and is not finished. Start it again; close other programs that use the folder.</source>
        <extracomment>sentence for wipe-unfinished</extracomment>
        <translation>La eliminación de todo se empezó y no ha terminado. Vuelva a iniciarla; cierre otros programas que usen la carpeta.</translation>
    </message>
    <message>
        <source>Schengen visa or EU passport</source>
        <extracomment>name of an output size</extracomment>
        <translation>Visado Schengen o pasaporte de la UE</translation>
    </message>
    <message>
        <source>Seamless grey paper with light falling off towards the corners. Suits everybody.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Papel gris continuo con luz que decae hacia las esquinas. Le sienta bien a todo el mundo.</translation>
    </message>
    <message>
        <source>Show my portraits as examples</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>Mostrar mis retratos como ejemplos</translation>
    </message>
    <message>
        <source>Sit a little lower, or point the camera higher.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Siéntese un poco más abajo o suba la cámara.</translation>
    </message>
    <message>
        <source>Sit up a little, or point the camera lower.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Siéntese un poco más alto o baje la cámara.</translation>
    </message>
    <message>
        <source>Smile</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>Sonrisa</translation>
    </message>
    <message>
        <source>Smile.</source>
        <extracomment>sentence for presence-smile</extracomment>
        <translation>Sonría.</translation>
    </message>
    <message>
        <source>Some parts of your face are very bright in this one. It can be used; softer light is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Algunas partes de su rostro están muy claras en esta. Se puede usar; es mejor una luz más suave.</translation>
    </message>
    <message>
        <source>Somebody else can be seen small in this one. It can be used; one with you alone is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>En esta se ve a otra persona en pequeño. Se puede usar; es mejor una en la que solo esté usted.</translation>
    </message>
    <message>
        <source>Somebody is there, but no face can be seen. Take it again facing the camera, with nothing before your face.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Hay alguien, pero no se ve ningún rostro. Repítala de cara a la cámara, sin nada delante del rostro.</translation>
    </message>
    <message>
        <source>Something went wrong ({code}). Nothing was lost; try again.</source>
        <extracomment>an error without words of its own</extracomment>
        <translation>Algo salió mal ({code}). No se ha perdido nada; vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Something went wrong inside Likeness ({kind}). Nothing was lost; try again, and look at Diagnostics in the settings if it happens again.</source>
        <extracomment>sentence for internal</extracomment>
        <translation>Algo salió mal dentro de Likeness ({kind}). No se ha perdido nada; vuelva a intentarlo y, si se repite, mire Diagnóstico en los ajustes.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>name of a look</extracomment>
        <translation>Conferenciante</translation>
    </message>
    <message>
        <source>Stable Diffusion 1.5 kind</source>
        <extracomment>kind of a base model</extracomment>
        <translation>Tipo Stable Diffusion 1.5</translation>
    </message>
    <message>
        <source>Stable Diffusion XL kind</source>
        <extracomment>kind of a base model</extracomment>
        <translation>Tipo Stable Diffusion XL</translation>
    </message>
    <message>
        <source>Start with one where you look straight into the camera.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Empiece con una en la que mire directamente a la cámara.</translation>
    </message>
    <message>
        <source>Stopped, as you asked. What was finished is kept; start or resume it when you like.</source>
        <extracomment>sentence for stopped</extracomment>
        <translation>Detenido, como pidió. Lo terminado se conserva; inícielo o reanúdelo cuando quiera.</translation>
    </message>
    <message>
        <source>Studio grey</source>
        <extracomment>name of a look</extracomment>
        <translation>Gris de estudio</translation>
    </message>
    <message>
        <source>Team colour</source>
        <extracomment>name of a look</extracomment>
        <translation>Color de equipo</translation>
    </message>
    <message>
        <source>Terracotta paper, warm and bold, closer to the face.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Papel terracota, cálido y atrevido, más cerca del rostro.</translation>
    </message>
    <message>
        <source>That age cannot be right. Enter the person's age in whole years.</source>
        <extracomment>sentence for age-unusable</extracomment>
        <translation>Esa edad no puede ser correcta. Escriba la edad de la persona en años cumplidos.</translation>
    </message>
    <message>
        <source>That cannot be chosen here. The setting stays as it was; choose something else.</source>
        <extracomment>sentence for setting-unusable</extracomment>
        <translation>Eso no se puede elegir aquí. El ajuste queda como estaba; elija otra cosa.</translation>
    </message>
    <message>
        <source>That is a fine set. Nothing is missing.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Es un buen conjunto. No falta nada.</translation>
    </message>
    <message>
        <source>That is enough. A few more before another background would make it even better.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Con esto basta. Unas cuantas más ante otro fondo lo mejorarían aún más.</translation>
    </message>
    <message>
        <source>That is enough. With another top on, a few more would make it even better.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Con esto basta. Con otra prenda arriba, unas cuantas más lo mejorarían aún más.</translation>
    </message>
    <message>
        <source>That is no fingerprint: it has 32 digits, in groups of four. Enter it again.</source>
        <extracomment>sentence for key-unknown</extracomment>
        <translation>Eso no es una huella: tiene 32 dígitos, en grupos de cuatro. Escríbala de nuevo.</translation>
    </message>
    <message>
        <source>That is no length of time for keeping things. Give whole days up to {longest} for one of: {known} (minutes for the last).</source>
        <extracomment>sentence for retention-unusable</extracomment>
        <translation>Eso no es un plazo de conservación. Indique días enteros hasta {longest} para uno de: {known} (minutos para el último).</translation>
    </message>
    <message>
        <source>That is no signature: it is empty, only a dot, or far too long. Sign again, with one or more clear strokes.</source>
        <extracomment>sentence for signature-unusable</extracomment>
        <translation>Eso no es una firma: está vacía, es solo un punto o es demasiado larga. Firme de nuevo, con uno o más trazos claros.</translation>
    </message>
    <message>
        <source>That is not a purpose. Choose from: {known}.</source>
        <extracomment>sentence for purpose-unknown</extracomment>
        <translation>Eso no es una finalidad. Elija entre: {known}.</translation>
    </message>
    <message>
        <source>That is not {expected}, so nothing was removed. Start again, and type it as it is shown.</source>
        <extracomment>sentence for wipe-not-confirmed</extracomment>
        <translation>Eso no es {expected}, así que no se ha eliminado nada. Empiece de nuevo y escríbalo como se muestra.</translation>
    </message>
    <message>
        <source>That photo is not in this sitting any more. Look at the page Photos.</source>
        <extracomment>sentence for photo-unknown</extracomment>
        <translation>Esa foto ya no está en esta sesión. Mire la página Fotos.</translation>
    </message>
    <message>
        <source>That portrait does not lie in the bin, and only what lies there is deleted for good. Discard it first.</source>
        <extracomment>sentence for portrait-not-binned</extracomment>
        <translation>Ese retrato no está en la papelera, y solo lo que está allí se elimina definitivamente. Descártelo primero.</translation>
    </message>
    <message>
        <source>That portrait is not in this sitting any more. Look at the page Proofs.</source>
        <extracomment>sentence for portrait-unknown</extracomment>
        <translation>Ese retrato ya no está en esta sesión. Mire la página Pruebas.</translation>
    </message>
    <message>
        <source>That time has not come yet. Give the time when it was noticed.</source>
        <extracomment>sentence for incident-in-future</extracomment>
        <translation>Esa hora aún no ha llegado. Indique la hora en que se advirtió.</translation>
    </message>
    <message>
        <source>That work is not there any more. Look at the page Activity.</source>
        <extracomment>sentence for job-unknown</extracomment>
        <translation>Ese trabajo ya no existe. Mire la página Actividad.</translation>
    </message>
    <message>
        <source>The background has a colour. Take the photo before a white or light grey wall.</source>
        <extracomment>sentence for document-background-coloured</extracomment>
        <translation>El fondo tiene color. Haga la foto ante una pared blanca o gris clara.</translation>
    </message>
    <message>
        <source>The background is too dark. Take the photo before a lighter wall, with more light on it.</source>
        <extracomment>sentence for document-background-dark</extracomment>
        <translation>El fondo es demasiado oscuro. Haga la foto ante una pared más clara, con más luz sobre ella.</translation>
    </message>
    <message>
        <source>The background was replaced. Some authorities refuse that; a photo before a plain wall is safer.</source>
        <extracomment>sentence for document-background-replaced</extracomment>
        <translation>Se ha sustituido el fondo. Algunas autoridades lo rechazan; es más seguro una foto ante una pared lisa.</translation>
    </message>
    <message>
        <source>The backup's disk cannot be read or written any more. Nothing was lost; plug it in again, check that it is not write-protected, and try again.</source>
        <extracomment>sentence for backup-unreachable</extracomment>
        <translation>El disco de la copia de seguridad ya no se puede leer ni escribir. No se ha perdido nada; vuelva a conectarlo, compruebe que no esté protegido contra escritura e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The backup's disk is full. Nothing was lost and the backup before is whole; make room there, or use another disk, and try again.</source>
        <extracomment>sentence for backup-full</extracomment>
        <translation>El disco de la copia de seguridad está lleno. No se ha perdido nada y la copia anterior está íntegra; libere espacio o use otro disco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The base model cannot be fetched from there (answer {status}). Download it by hand on its page and add the folder here.</source>
        <extracomment>sentence for download-not-there</extracomment>
        <translation>El modelo base no se puede obtener de ahí (respuesta {status}). Descárguelo a mano en su página y añada aquí la carpeta.</translation>
    </message>
    <message>
        <source>The base model in {path} is not complete ({part} is missing or cannot be read). Download or copy the whole folder again.</source>
        <extracomment>sentence for pack-incomplete</extracomment>
        <translation>El modelo base en {path} no está completo (falta {part} o no se puede leer). Descargue o copie de nuevo toda la carpeta.</translation>
    </message>
    <message>
        <source>The base model {pack} came with Likeness, and stays as it is. Choose another base model, or give this one another name.</source>
        <extracomment>sentence for pack-bundled</extracomment>
        <translation>El modelo base {pack} vino con Likeness y se queda como está. Elija otro modelo base o dé otro nombre a este.</translation>
    </message>
    <message>
        <source>The base model {pack} comes under a licence ({licence}). Read it and accept it to go on.</source>
        <extracomment>sentence for pack-licence-needed</extracomment>
        <translation>El modelo base {pack} viene con una licencia ({licence}). Léala y acéptela para continuar.</translation>
    </message>
    <message>
        <source>The base model {pack} has an adapter for few steps already. Take that one out first.</source>
        <extracomment>sentence for few-steps-there</extracomment>
        <translation>El modelo base {pack} ya tiene un complemento para pocos pasos. Quítelo primero.</translation>
    </message>
    <message>
        <source>The base model {pack} holds a file that does not belong to it ({file}). Move that file away, then check again.</source>
        <extracomment>sentence for pack-extra</extracomment>
        <translation>El modelo base {pack} contiene un archivo que no le pertenece ({file}). Aparte ese archivo y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>The base model {pack} holds a file that is not allowed ({file}). Delete it, and install one from a source you trust.</source>
        <extracomment>sentence for pack-unsafe</extracomment>
        <translation>El modelo base {pack} contiene un archivo no permitido ({file}). Elimínelo e instale uno de un origen de confianza.</translation>
    </message>
    <message>
        <source>The base model {pack} is being added or repaired by another window or command. Wait until that is done, then try again.</source>
        <extracomment>sentence for pack-being-added</extracomment>
        <translation>Otra ventana u otro comando está añadiendo o reparando el modelo base {pack}. Espere a que termine y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The base model {pack} is damaged ({file}). Repair it in the settings; your photos and personal models are not affected.</source>
        <extracomment>sentence for pack-damaged</extracomment>
        <translation>El modelo base {pack} está dañado ({file}). Repárelo en los ajustes; sus fotos y modelos personales no se ven afectados.</translation>
    </message>
    <message>
        <source>The base model {pack} is not here any more. Choose another one in the settings.</source>
        <extracomment>sentence for pack-missing</extracomment>
        <translation>El modelo base {pack} ya no está aquí. Elija otro en los ajustes.</translation>
    </message>
    <message>
        <source>The base model {pack} needs about {needed} of memory, and {free} are free. Close other programs, or choose a smaller base model.</source>
        <extracomment>sentence for training-memory</extracomment>
        <translation>El modelo base {pack} necesita unos {needed} de memoria, y hay {free} libres. Cierre otros programas o elija un modelo base más pequeño.</translation>
    </message>
    <message>
        <source>The base model {pack} needs about {needed} of memory, and {free} are free. Close other programs, or train a personal model on a smaller base model.</source>
        <extracomment>sentence for reference-memory</extracomment>
        <translation>El modelo base {pack} necesita unos {needed} de memoria, y hay {free} libres. Cierre otros programas o entrene un modelo personal sobre un modelo base más pequeño.</translation>
    </message>
    <message>
        <source>The base model {pack} needs about {needed} of the graphics card's memory, and {free} are free there. Close other programs that use the card, or choose a smaller base model.</source>
        <extracomment>sentence for card-memory</extracomment>
        <translation>El modelo base {pack} necesita unos {needed} de memoria de la tarjeta gráfica, y hay {free} libres. Cierre otros programas que usen la tarjeta o elija un modelo base más pequeño.</translation>
    </message>
    <message>
        <source>The base model {pack} was not converted for this way of running. Choose another base model, or convert it in the settings.</source>
        <extracomment>sentence for pack-no-onnx</extracomment>
        <translation>El modelo base {pack} no se ha convertido para esta forma de ejecución. Elija otro modelo base o conviértalo en los ajustes.</translation>
    </message>
    <message>
        <source>The base model's {part} is of a kind that is not supported. Choose another base model.</source>
        <extracomment>sentence for pack-unsupported</extracomment>
        <translation>La parte {part} del modelo base es de un tipo no compatible. Elija otro modelo base.</translation>
    </message>
    <message>
        <source>The camera guide in {path} is not valid. Install Likeness again.</source>
        <extracomment>sentence for coach-invalid</extracomment>
        <translation>La guía de cámara en {path} no es válida. Vuelva a instalar Likeness.</translation>
    </message>
    <message>
        <source>The camera is in use by {program}, which opened it like a disk. Eject it there, then try again.</source>
        <extracomment>sentence for camera-mounted</extracomment>
        <translation>La cámara la está usando {program}, que la abrió como un disco. Expúlsela allí y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The camera is in use by {program}. Close it there; the picture comes back here by itself.</source>
        <extracomment>sentence for camera-busy</extracomment>
        <translation>La cámara la está usando {program}. Ciérrela allí; la imagen vuelve aquí por sí sola.</translation>
    </message>
    <message>
        <source>The camera sends no picture any more. Plug it in again or wake it up; the photos taken so far are kept.</source>
        <extracomment>sentence for camera-gone</extracomment>
        <translation>La cámara ya no envía imagen. Vuelva a conectarla o actívela; las fotos hechas hasta ahora se conservan.</translation>
    </message>
    <message>
        <source>The certificate was altered after it was signed. Get the original again.</source>
        <extracomment>sentence for certificate-altered</extracomment>
        <translation>El certificado se modificó después de firmarse. Consiga de nuevo el original.</translation>
    </message>
    <message>
        <source>The check does not stop a film of the person who happens to do these tasks.</source>
        <extracomment>sentence for presence-limit-film-of-person</extracomment>
        <translation>La comprobación no detiene un vídeo de la persona que por casualidad hace estas tareas.</translation>
    </message>
    <message>
        <source>The check does not stop a program that pretends to be a camera.</source>
        <extracomment>sentence for presence-limit-virtual-camera</extracomment>
        <translation>La comprobación no detiene un programa que se hace pasar por una cámara.</translation>
    </message>
    <message>
        <source>The check does not stop a relative or another person who looks much alike.</source>
        <extracomment>sentence for presence-limit-lookalike</extracomment>
        <translation>La comprobación no detiene a un familiar u otra persona muy parecida.</translation>
    </message>
    <message>
        <source>The check does not stop a well-made mask of the person, or a photo moulded to the shape of a head.</source>
        <extracomment>sentence for presence-limit-worn-mask</extracomment>
        <translation>La comprobación no detiene una máscara bien hecha de la persona, ni una foto moldeada con la forma de una cabeza.</translation>
    </message>
    <message>
        <source>The clock is about {days} days ahead of what was expected, and {count} things wait to be erased. If it is right, say so in the Privacy centre; if not, set it.</source>
        <extracomment>sentence for clock-forward</extracomment>
        <translation>El reloj va unos {days} días por delante de lo esperado, y {count} cosas esperan a ser borradas. Si es correcto, indíquelo en el Centro de privacidad; si no, póngalo en hora.</translation>
    </message>
    <message>
        <source>The clock went back by about {days} days, so nothing is erased that only was due before. If it is right now, say so in the Privacy centre; if not, set it.</source>
        <extracomment>sentence for clock-back</extracomment>
        <translation>El reloj ha retrocedido unos {days} días, así que no se borra nada que solo vencía antes. Si ahora es correcto, indíquelo en el Centro de privacidad; si no, póngalo en hora.</translation>
    </message>
    <message>
        <source>The code has {needed} characters, and {found} were entered. Look again from group {group} on.</source>
        <extracomment>sentence for kit-code-incomplete</extracomment>
        <translation>El código tiene {needed} caracteres, y se han escrito {found}. Revise desde el grupo {group}.</translation>
    </message>
    <message>
        <source>The colours were changed less than the look asks, so that the skin keeps its tone.</source>
        <extracomment>sentence for weakened-grade</extracomment>
        <translation>Los colores se han cambiado menos de lo que pide el estilo, para que la piel conserve su tono.</translation>
    </message>
    <message>
        <source>The connection broke or there is none. Check it and try again: it goes on where it stopped.</source>
        <extracomment>sentence for download-interrupted</extracomment>
        <translation>La conexión se ha cortado o no hay. Compruébela y vuelva a intentarlo: continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>The consent record cannot be read ({detail}). Check the vault in the settings.</source>
        <extracomment>sentence for consent-unreadable</extracomment>
        <translation>El registro del consentimiento no se puede leer ({detail}). Compruebe la caja fuerte en los ajustes.</translation>
    </message>
    <message>
        <source>The converted model does not make the same pictures (difference {difference}), so it was not installed. Use the model as it is.</source>
        <extracomment>sentence for pack-conversion-differs</extracomment>
        <translation>El modelo convertido no hace las mismas imágenes (diferencia {difference}), así que no se ha instalado. Use el modelo como está.</translation>
    </message>
    <message>
        <source>The copy of the photo that this picture starts from was damaged. Nothing is lost; start again.</source>
        <extracomment>sentence for source-damaged</extracomment>
        <translation>La copia de la foto de la que parte esta imagen estaba dañada. No se ha perdido nada; empiece de nuevo.</translation>
    </message>
    <message>
        <source>The crop was moved so that the whole face stays in the picture.</source>
        <extracomment>sentence for adjust-crop-face</extracomment>
        <translation>El recorte se ha movido para que todo el rostro quede en la imagen.</translation>
    </message>
    <message>
        <source>The disk became full while the base model was copied. Make room and try again: it goes on where it stopped.</source>
        <extracomment>sentence for pack-disk-full</extracomment>
        <translation>El disco se llenó mientras se copiaba el modelo base. Libere espacio y vuelva a intentarlo: continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>The disk is full, so the work paused; what was learned so far is kept. Make room, then resume it.</source>
        <extracomment>sentence for training-disk-full</extracomment>
        <translation>El disco está lleno, así que el trabajo está en pausa; lo aprendido hasta ahora se conserva. Libere espacio y reanúdelo.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was lost. Make room and try again.</source>
        <extracomment>sentence for disk-full</extracomment>
        <translation>El disco está lleno; no se ha perdido nada. Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The download was led to a computer that is not on the list ({host}), so it was stopped. Try again later, or get the base model on another computer and add it from a stick.</source>
        <extracomment>sentence for download-host-refused</extracomment>
        <translation>La descarga se desvió a un equipo que no está en la lista ({host}), así que se ha detenido. Inténtelo más tarde, u obtenga el modelo base en otro equipo y añádalo desde una memoria USB.</translation>
    </message>
    <message>
        <source>The erasure could not be proven complete. Check the vault in the settings, then erase again.</source>
        <extracomment>sentence for erasure-unproven</extracomment>
        <translation>No se ha podido demostrar que el borrado sea completo. Compruebe la caja fuerte en los ajustes y borre de nuevo.</translation>
    </message>
    <message>
        <source>The eyes are closed in this picture, so it is hidden.</source>
        <extracomment>sentence for choice-eyes-closed</extracomment>
        <translation>Los ojos están cerrados en esta imagen, por eso está oculta.</translation>
    </message>
    <message>
        <source>The eyes are not at the height that is asked for. Take the photo with more room around the head.</source>
        <extracomment>sentence for document-eye-line</extracomment>
        <translation>Los ojos no están a la altura exigida. Haga la foto con más espacio alrededor de la cabeza.</translation>
    </message>
    <message>
        <source>The face can no longer be found in this portrait, so it is hidden. Choose another photo.</source>
        <extracomment>sentence for fidelity-no-face</extracomment>
        <translation>Ya no se encuentra el rostro en este retrato, por eso está oculto. Elija otra foto.</translation>
    </message>
    <message>
        <source>The face could not be compared with the photos often enough. Sit in good light and try again.</source>
        <extracomment>sentence for presence-not-compared</extracomment>
        <translation>El rostro no se ha podido comparar con las fotos las veces necesarias. Siéntese con buena luz y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The face does not look enough like the photos. The person of the photos has to do this; or add newer photos.</source>
        <extracomment>sentence for presence-other-person</extracomment>
        <translation>El rostro no se parece lo bastante a las fotos. Debe hacerlo la persona de las fotos; o añada fotos más recientes.</translation>
    </message>
    <message>
        <source>The face does not look straight ahead. Take the photo facing the camera.</source>
        <extracomment>sentence for document-turned</extracomment>
        <translation>El rostro no mira al frente. Haga la foto de cara a la cámara.</translation>
    </message>
    <message>
        <source>The face in this portrait has not kept its shape, so it is hidden. Choose another photo.</source>
        <extracomment>sentence for fidelity-geometry</extracomment>
        <translation>El rostro de este retrato no ha conservado su forma, por eso está oculto. Elija otra foto.</translation>
    </message>
    <message>
        <source>The face is not in the middle. Take the photo with more room on both sides.</source>
        <extracomment>sentence for document-off-centre</extracomment>
        <translation>El rostro no está en el centro. Haga la foto con más espacio a ambos lados.</translation>
    </message>
    <message>
        <source>The face is too small in this picture for {spec}. Choose another portrait or output size.</source>
        <extracomment>sentence for spec-face-too-small</extracomment>
        <translation>El rostro es demasiado pequeño en esta imagen para {spec}. Elija otro retrato u otro tamaño de salida.</translation>
    </message>
    <message>
        <source>The face was out of sight for a moment. Stay before the camera, and do the tasks again from the first.</source>
        <extracomment>sentence for presence-lost</extracomment>
        <translation>El rostro se perdió de vista un momento. Quédese ante la cámara y repita las tareas desde la primera.</translation>
    </message>
    <message>
        <source>The file or what it says about itself is larger than {limit_mb} MB. Choose a smaller file.</source>
        <extracomment>sentence for credentials-file-too-large</extracomment>
        <translation>El archivo, o lo que dice de sí mismo, supera los {limit_mb} MB. Elija un archivo más pequeño.</translation>
    </message>
    <message>
        <source>The film or camera ended before all tasks were done. Try again.</source>
        <extracomment>sentence for presence-ended</extracomment>
        <translation>El vídeo o la cámara terminó antes de completar las tareas. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The folder of the base model {name} was renamed to {pack}. Rename it back to {name}.</source>
        <extracomment>sentence for pack-renamed</extracomment>
        <translation>La carpeta del modelo base {name} ha pasado a llamarse {pack}. Devuélvale el nombre {name}.</translation>
    </message>
    <message>
        <source>The folder {folder} holds other things under the names that a backup needs. Choose an empty folder.</source>
        <extracomment>sentence for backup-folder-taken</extracomment>
        <translation>La carpeta {folder} contiene otras cosas con los nombres que necesita una copia de seguridad. Elija una carpeta vacía.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written to. Choose another folder, or change its permissions.</source>
        <extracomment>sentence for folder-not-writable</extracomment>
        <translation>No se puede escribir en la carpeta {path}. Elija otra carpeta o cambie sus permisos.</translation>
    </message>
    <message>
        <source>The full portrait, as the look made it</source>
        <extracomment>what an output size is for</extracomment>
        <translation>El retrato completo, tal como lo hizo el estilo</translation>
    </message>
    <message>
        <source>The groups do not belong together. Compare every group with the page, from the first to the last.</source>
        <extracomment>sentence for kit-code-mixed-up</extracomment>
        <translation>Los grupos no corresponden entre sí. Compare cada grupo con la página, del primero al último.</translation>
    </message>
    <message>
        <source>The head is tilted. Take the photo with the head upright.</source>
        <extracomment>sentence for document-tilted</extracomment>
        <translation>La cabeza está inclinada. Haga la foto con la cabeza recta.</translation>
    </message>
    <message>
        <source>The head is too large in the picture. Take the photo with more room around the head.</source>
        <extracomment>sentence for document-head-large</extracomment>
        <translation>La cabeza es demasiado grande en la imagen. Haga la foto con más espacio alrededor de la cabeza.</translation>
    </message>
    <message>
        <source>The head is too small in the picture. Take the photo from nearer.</source>
        <extracomment>sentence for document-head-small</extracomment>
        <translation>La cabeza es demasiado pequeña en la imagen. Haga la foto desde más cerca.</translation>
    </message>
    <message>
        <source>The key can be kept by one of: {known}. Choose one of them.</source>
        <extracomment>sentence for keeper-unknown</extracomment>
        <translation>La clave se puede guardar con uno de: {known}. Elija uno.</translation>
    </message>
    <message>
        <source>The key does not open the vault's catalogue. Restore the vault from a backup.</source>
        <extracomment>sentence for catalogue-locked</extracomment>
        <translation>La clave no abre el catálogo de la caja fuerte. Restaure la caja fuerte desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The key file of this vault is not in its folder. Put the folder “keys” back from a copy, or open the vault with its recovery kit. Nothing was changed.</source>
        <extracomment>sentence for key-file-missing</extracomment>
        <translation>El archivo de clave de esta caja fuerte no está en su carpeta. Reponga la carpeta «keys» desde una copia, o abra la caja fuerte con su kit de recuperación. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The key of this vault is not in the keychain. Log in as the person who made the vault, or open it with its recovery kit. Nothing was changed.</source>
        <extracomment>sentence for key-missing</extracomment>
        <translation>La clave de esta caja fuerte no está en el llavero. Inicie sesión como la persona que creó la caja fuerte, o ábrala con su kit de recuperación. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The key that signs pictures on this computer is damaged. Restore the vault from a backup.</source>
        <extracomment>sentence for credentials-key-damaged</extracomment>
        <translation>La clave que firma las imágenes en este equipo está dañada. Restaure la caja fuerte desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The keychain already holds a key of this number ({epoch}) for this vault. Check the vault in the settings.</source>
        <extracomment>sentence for key-entry-exists</extracomment>
        <translation>El llavero ya contiene una clave con este número ({epoch}) para esta caja fuerte. Compruebe la caja fuerte en los ajustes.</translation>
    </message>
    <message>
        <source>The keychain did not give back the key it was given. Unlock it and try again; nothing was changed.</source>
        <extracomment>sentence for key-not-stored</extracomment>
        <translation>El llavero no devolvió la clave que se le dio. Desbloquéelo y vuelva a intentarlo; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The keychain has a blank password, so it would not protect the vault. Give it a password, or protect the vault with a passphrase.</source>
        <extracomment>sentence for keychain-plaintext</extracomment>
        <translation>El llavero tiene una contraseña vacía, así que no protegería la caja fuerte. Póngale una contraseña, o proteja la caja fuerte con una frase de contraseña.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <extracomment>sentence for keychain-locked</extracomment>
        <translation>El llavero está bloqueado. Desbloquéelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keychain refused ({detail}). Allow Likeness to use it, and try again.</source>
        <extracomment>sentence for keychain-denied</extracomment>
        <translation>El llavero lo ha rechazado ({detail}). Permita que Likeness lo use y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keychain {backend} does not protect what it holds. Protect the vault with a passphrase instead.</source>
        <extracomment>sentence for keychain-not-safe</extracomment>
        <translation>El llavero {backend} no protege lo que contiene. Proteja la caja fuerte con una frase de contraseña.</translation>
    </message>
    <message>
        <source>The ledger was changed or damaged. Restore the vault from a backup.</source>
        <extracomment>sentence for ledger-damaged</extracomment>
        <translation>El registro ha cambiado o está dañado. Restaure la caja fuerte desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The ledger's safety mark is damaged, so loss cannot be ruled out. Check the vault in the settings.</source>
        <extracomment>sentence for ledger-anchor-damaged</extracomment>
        <translation>La marca de seguridad del registro está dañada, así que no se puede descartar una pérdida. Compruebe la caja fuerte en los ajustes.</translation>
    </message>
    <message>
        <source>The ledger's safety mark is missing, so loss cannot be ruled out. Restore a backup, or open the vault accepting the loss.</source>
        <extracomment>sentence for ledger-anchor-missing</extracomment>
        <translation>Falta la marca de seguridad del registro, así que no se puede descartar una pérdida. Restaure una copia de seguridad, o abra la caja fuerte aceptando la pérdida.</translation>
    </message>
    <message>
        <source>The lens correction was weakened, so that the face stays as it is.</source>
        <extracomment>sentence for weakened-perspective</extracomment>
        <translation>La corrección de la lente se ha atenuado, para que el rostro quede como es.</translation>
    </message>
    <message>
        <source>The light colours the face. Take the photo in daylight.</source>
        <extracomment>sentence for document-colour-cast</extracomment>
        <translation>La luz tiñe el rostro. Haga la foto con luz de día.</translation>
    </message>
    <message>
        <source>The light gives this one a strong colour. It can be used; one by daylight is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>La luz da a esta un color intenso. Se puede usar; es mejor una con luz de día.</translation>
    </message>
    <message>
        <source>The light is so bright that parts of your face are washed out. Take it again out of the direct light.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Hay tanta luz que partes de su rostro quedan quemadas. Repítala fuera de la luz directa.</translation>
    </message>
    <message>
        <source>The light is too bright. Move out of the direct light.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Hay demasiada luz. Apártese de la luz directa.</translation>
    </message>
    <message>
        <source>The light was weakened, so that the face stays as it is.</source>
        <extracomment>sentence for weakened-light</extracomment>
        <translation>La luz se ha atenuado, para que el rostro quede como es.</translation>
    </message>
    <message>
        <source>The list of files of the base model {pack} is damaged, and this source does not have it. Add the base model again and let it replace this one.</source>
        <extracomment>sentence for pack-repair-other</extracomment>
        <translation>La lista de archivos del modelo base {pack} está dañada, y este origen no la tiene. Añada de nuevo el modelo base y deje que sustituya a este.</translation>
    </message>
    <message>
        <source>The look {file} cannot be used: {reason}. Correct the file, or take it out of the folder.</source>
        <extracomment>sentence for look-invalid</extracomment>
        <translation>El estilo {file} no se puede usar: {reason}. Corrija el archivo o sáquelo de la carpeta.</translation>
    </message>
    <message>
        <source>The look {look} is for identity documents, whose pictures must stay as they were taken. Use the page Deliver and choose a document's size.</source>
        <extracomment>sentence for look-is-a-document</extracomment>
        <translation>El estilo {look} es para documentos de identidad, cuyas imágenes deben quedar como se hicieron. Use la página Entregar y elija el tamaño de un documento.</translation>
    </message>
    <message>
        <source>The memory of this computer was not enough. Close other programs, or choose a smaller base model, and try again.</source>
        <extracomment>sentence for out-of-memory</extracomment>
        <translation>La memoria de este equipo no ha bastado. Cierre otros programas o elija un modelo base más pequeño y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The memory was not enough, so the work goes on in a way that takes less of it, and more time. Nothing is lost; close other programs to help it.</source>
        <extracomment>sentence for training-smaller-tier</extracomment>
        <translation>La memoria no ha bastado, así que el trabajo sigue de un modo que ocupa menos y tarda más. No se ha perdido nada; cierre otros programas para ayudarlo.</translation>
    </message>
    <message>
        <source>The mouth is open. Take the photo with the mouth closed.</source>
        <extracomment>sentence for document-mouth-open</extracomment>
        <translation>La boca está abierta. Haga la foto con la boca cerrada.</translation>
    </message>
    <message>
        <source>The names of the weight files inside the transformer and vae folders could not be looked up, so every safetensors file there is taken; memory and time are the makers' words; hashes are those the hub names at download time.</source>
        <extracomment>what is not certain about a base model</extracomment>
        <translation>No se han podido consultar los nombres de los archivos de pesos dentro de las carpetas transformer y vae, así que se toman todos los archivos safetensors de ahí; la memoria y el tiempo son los que dan los autores; las sumas de comprobación son las que indica el servidor al descargar.</translation>
    </message>
    <message>
        <source>The note in the backup's folder is missing or was changed. Restoring works without it; for backing up, choose a new folder.</source>
        <extracomment>sentence for backup-note-damaged</extracomment>
        <translation>La nota en la carpeta de la copia de seguridad falta o ha cambiado. Se puede restaurar sin ella; para hacer copias, elija una carpeta nueva.</translation>
    </message>
    <message>
        <source>The note that somebody was erased is damaged (sitting {subject}). If that person is in the restored vault, erase them again.</source>
        <extracomment>sentence for tombstone-damaged</extracomment>
        <translation>La nota de que se borró a alguien está dañada (sesión {subject}). Si esa persona está en la caja fuerte restaurada, bórrela de nuevo.</translation>
    </message>
    <message>
        <source>The old key could not be removed. Unlock the keychain and try again.</source>
        <extracomment>sentence for key-not-removed</extracomment>
        <translation>No se ha podido eliminar la clave antigua. Desbloquee el llavero y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The other Likeness, which was doing this, ended in the middle. What was finished is kept; look, and try again.</source>
        <extracomment>sentence for owner-gone</extracomment>
        <translation>El otro Likeness que estaba haciendo esto terminó a la mitad. Lo terminado se conserva; mire y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The other side could not prove that it is huggingface.co, so nothing was fetched. The network here may look into connections: use another one, or add the base model from a stick.</source>
        <extracomment>sentence for download-not-trusted</extracomment>
        <translation>El otro extremo no pudo demostrar que es huggingface.co, así que no se ha obtenido nada. Puede que esta red inspeccione las conexiones: use otra, o añada el modelo base desde una memoria USB.</translation>
    </message>
    <message>
        <source>The output size {name} is not described correctly ({reason}). Install Likeness again, or correct the file.</source>
        <extracomment>sentence for spec-invalid</extracomment>
        <translation>El tamaño de salida {name} no está bien descrito ({reason}). Vuelva a instalar Likeness o corrija el archivo.</translation>
    </message>
    <message>
        <source>The page must not lie beside the vault, where whoever has the computer would find it. Choose another folder, best on a stick.</source>
        <extracomment>sentence for kit-page-inside</extracomment>
        <translation>La página no debe estar junto a la caja fuerte, donde la encontraría quien tenga el equipo. Elija otra carpeta, mejor en una memoria USB.</translation>
    </message>
    <message>
        <source>The passphrase and the keychain together do not open this vault. Check the passphrase, and log in as the person who made the vault.</source>
        <extracomment>sentence for both-wrong</extracomment>
        <translation>La frase de contraseña y el llavero juntos no abren esta caja fuerte. Compruebe la frase de contraseña e inicie sesión como la persona que creó la caja fuerte.</translation>
    </message>
    <message>
        <source>The passphrase does not open this vault. Check it and try again.</source>
        <extracomment>sentence for passphrase-wrong</extracomment>
        <translation>La frase de contraseña no abre esta caja fuerte. Compruébela y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Choose one of several words.</source>
        <extracomment>sentence for passphrase-empty</extracomment>
        <translation>La frase de contraseña está vacía. Elija una de varias palabras.</translation>
    </message>
    <message>
        <source>The person has not been asked yet. Begin with the page Person &amp; consent.</source>
        <extracomment>sentence for consent-none</extracomment>
        <translation>Aún no se ha preguntado a la persona. Empiece por la página Persona y consentimiento.</translation>
    </message>
    <message>
        <source>The person has not said yes to “{purpose}”. Ask them on the page Person &amp; consent.</source>
        <extracomment>sentence for consent-missing</extracomment>
        <translation>La persona no ha dicho sí a «{purpose}». Pregúntele en la página Persona y consentimiento.</translation>
    </message>
    <message>
        <source>The person has withdrawn their yes to “{purpose}”. Nothing more can be done with it; ask them if they want to agree again.</source>
        <extracomment>sentence for consent-withdrawn</extracomment>
        <translation>La persona ha retirado su sí a «{purpose}». Ya no se puede hacer nada más con ello; pregúntele si quiere volver a consentir.</translation>
    </message>
    <message>
        <source>The person is under 18, so a parent or guardian must agree as well. Add the guardian's name.</source>
        <extracomment>sentence for guardian-missing</extracomment>
        <translation>La persona tiene menos de 18 años, así que también debe consentir el padre, la madre o el tutor. Añada el nombre de quien decide con ella.</translation>
    </message>
    <message>
        <source>The person smiles. Take the photo with a neutral face.</source>
        <extracomment>sentence for document-smile</extracomment>
        <translation>La persona sonríe. Haga la foto con un rostro neutro.</translation>
    </message>
    <message>
        <source>The person touches the photo's edge, so the body is cut. A photo with more room around would mend it.</source>
        <extracomment>sentence for note-cropped-body</extracomment>
        <translation>La persona toca el borde de la foto, así que el cuerpo queda cortado. Lo arreglaría una foto con más espacio alrededor.</translation>
    </message>
    <message>
        <source>The person's consent has ended, so the work may read no more. Ask them before starting again.</source>
        <extracomment>sentence for lease-withdrawn</extracomment>
        <translation>El consentimiento de la persona ha terminado, así que el trabajo ya no puede leer más. Pregúntele antes de empezar de nuevo.</translation>
    </message>
    <message>
        <source>The personal model is damaged and cannot be used. Make it again.</source>
        <extracomment>sentence for adapter-damaged</extracomment>
        <translation>El modelo personal está dañado y no se puede usar. Hágalo de nuevo.</translation>
    </message>
    <message>
        <source>The personal model was made on another base model. Choose that base model, or make it again.</source>
        <extracomment>sentence for adapter-mismatch</extracomment>
        <translation>El modelo personal se hizo sobre otro modelo base. Elija ese modelo base o hágalo de nuevo.</translation>
    </message>
    <message>
        <source>The personal model went astray and was stopped. Start it again.</source>
        <extracomment>sentence for training-diverged</extracomment>
        <translation>El modelo personal se desvió y se ha detenido. Inícielo de nuevo.</translation>
    </message>
    <message>
        <source>The photo has been here for more than {months} months. Take a new one.</source>
        <extracomment>sentence for document-old</extracomment>
        <translation>La foto lleva aquí más de {months} meses. Haga una nueva.</translation>
    </message>
    <message>
        <source>The photo has fewer pixels than the portrait, so it looks a little soft. A photo taken from closer, or in better resolution, would be crisper.</source>
        <extracomment>sentence for note-enlarged</extracomment>
        <translation>La foto tiene menos píxeles que el retrato, así que se ve algo blanda. Una foto hecha desde más cerca, o con mejor resolución, sería más nítida.</translation>
    </message>
    <message>
        <source>The photo has too few pixels for this size and was enlarged. Take it from nearer.</source>
        <extracomment>sentence for document-enlarged</extracomment>
        <translation>La foto tiene muy pocos píxeles para este tamaño y se ha ampliado. Hágala desde más cerca.</translation>
    </message>
    <message>
        <source>The photo of this portrait is not there any more, so this cannot be made anew. Exposure, warmth and crop can be adjusted.</source>
        <extracomment>sentence for adjust-photo-gone</extracomment>
        <translation>La foto de este retrato ya no está, así que esto no se puede hacer de nuevo. Se pueden ajustar la exposición, la calidez y el recorte.</translation>
    </message>
    <message>
        <source>The photos for the personal model have shapes that do not fit together. Start it anew.</source>
        <extracomment>sentence for photos-not-square</extracomment>
        <translation>Las fotos para el modelo personal tienen formas que no encajan entre sí. Empiécelo de nuevo.</translation>
    </message>
    <message>
        <source>The photos show two people, and it is not clear whose sitting this is. Say on the page Photos which of them to keep.</source>
        <extracomment>sentence for people-undecided</extracomment>
        <translation>Las fotos muestran a dos personas, y no está claro de quién es esta sesión. Indique en la página Fotos cuál se queda.</translation>
    </message>
    <message>
        <source>The picture behind the person is not kept, so this cannot be made anew. Exposure, warmth and crop can be adjusted.</source>
        <extracomment>sentence for adjust-own-backdrop</extracomment>
        <translation>La imagen de detrás de la persona no se conserva, así que esto no se puede hacer de nuevo. Se pueden ajustar la exposición, la calidez y el recorte.</translation>
    </message>
    <message>
        <source>The picture cannot be written as a file of this type. Make the portrait again.</source>
        <extracomment>sentence for picture-not-rgb</extracomment>
        <translation>La imagen no se puede escribir como archivo de este tipo. Haga el retrato de nuevo.</translation>
    </message>
    <message>
        <source>The picture could not be given its Content Credentials ({kind}). Look at Diagnostics in the settings, then deliver again.</source>
        <extracomment>sentence for credentials-not-signed</extracomment>
        <translation>No se han podido añadir a la imagen sus Content Credentials ({kind}). Mire Diagnóstico en los ajustes y entregue de nuevo.</translation>
    </message>
    <message>
        <source>The picture does not fit into {limit_kb} kB even at the lowest quality. Choose another output size.</source>
        <extracomment>sentence for picture-too-large</extracomment>
        <translation>La imagen no cabe en {limit_kb} kB ni con la calidad más baja. Elija otro tamaño de salida.</translation>
    </message>
    <message>
        <source>The picture does not fit on {paper} paper at its size. Choose larger paper.</source>
        <extracomment>sentence for print-too-large</extracomment>
        <translation>La imagen no cabe a su tamaño en papel {paper}. Elija un papel más grande.</translation>
    </message>
    <message>
        <source>The picture is blurred. Hold still, or wipe the lens.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>La imagen está borrosa. No se mueva, o limpie la lente.</translation>
    </message>
    <message>
        <source>The picture jumped. Keep the camera and yourself steady, and do the tasks again from the first.</source>
        <extracomment>sentence for presence-cut</extracomment>
        <translation>La imagen ha dado un salto. Mantenga quieta la cámara, no se mueva y repita las tareas desde la primera.</translation>
    </message>
    <message>
        <source>The printer did not take the page. Check that it is switched on, or save the page as a PDF and print it elsewhere.</source>
        <extracomment>sentence for print-failed</extracomment>
        <translation>La impresora no ha aceptado la página. Compruebe que está encendida, o guarde la página como PDF e imprímala en otro lugar.</translation>
    </message>
    <message>
        <source>The program's own file {name} is damaged. Install Likeness again.</source>
        <extracomment>sentence for vision-model-damaged</extracomment>
        <translation>El archivo propio del programa {name} está dañado. Vuelva a instalar Likeness.</translation>
    </message>
    <message>
        <source>The program's own file {name} is missing. Install Likeness again.</source>
        <extracomment>sentence for vision-model-missing</extracomment>
        <translation>Falta el archivo propio del programa {name}. Vuelva a instalar Likeness.</translation>
    </message>
    <message>
        <source>The receipt was altered after it was signed. Get the original again.</source>
        <extracomment>sentence for receipt-altered</extracomment>
        <translation>El recibo se modificó después de firmarse. Consiga de nuevo el original.</translation>
    </message>
    <message>
        <source>The recovery kit was never tried, and without it nobody opens this backup. Try it in the settings.</source>
        <extracomment>sentence for backup-kit-untested</extracomment>
        <translation>El kit de recuperación no se ha probado nunca, y sin él nadie abre esta copia de seguridad. Pruébelo en los ajustes.</translation>
    </message>
    <message>
        <source>The retouching was weakened, so that the skin stays the person's own.</source>
        <extracomment>sentence for weakened-retouch</extracomment>
        <translation>El retoque se ha atenuado, para que la piel siga siendo la de la persona.</translation>
    </message>
    <message>
        <source>The rules for photos in {path} are not valid. Install Likeness again.</source>
        <extracomment>sentence for policy-invalid</extracomment>
        <translation>Las normas para las fotos en {path} no son válidas. Vuelva a instalar Likeness.</translation>
    </message>
    <message>
        <source>The saved state belongs to a personal model with other settings. Make it anew.</source>
        <extracomment>sentence for checkpoint-other-settings</extracomment>
        <translation>El estado guardado pertenece a un modelo personal con otros ajustes. Hágalo de nuevo.</translation>
    </message>
    <message>
        <source>The saved state of the personal model cannot be read. Make it anew.</source>
        <extracomment>sentence for checkpoint-damaged</extracomment>
        <translation>El estado guardado del modelo personal no se puede leer. Hágalo de nuevo.</translation>
    </message>
    <message>
        <source>The settings file is damaged. Move it away to start with the defaults; nothing else is touched.</source>
        <extracomment>sentence for settings-damaged</extracomment>
        <translation>El archivo de ajustes está dañado. Apártelo para empezar con los valores iniciales; no se toca nada más.</translation>
    </message>
    <message>
        <source>The settings were saved by a newer Likeness (version {version}). Install the newer program.</source>
        <extracomment>sentence for settings-newer</extracomment>
        <translation>Los ajustes los guardó un Likeness más nuevo (versión {version}). Instale el programa más nuevo.</translation>
    </message>
    <message>
        <source>The skin became lighter or darker than the rest of the picture, so this portrait is hidden. Choose another look or photo.</source>
        <extracomment>sentence for fidelity-skin-alone</extracomment>
        <translation>La piel ha quedado más clara o más oscura que el resto de la imagen, por eso este retrato está oculto. Elija otro estilo u otra foto.</translation>
    </message>
    <message>
        <source>The skin in this picture has another tone than in the photos, so it is hidden.</source>
        <extracomment>sentence for choice-tone</extracomment>
        <translation>La piel de esta imagen tiene otro tono que en las fotos, por eso está oculta.</translation>
    </message>
    <message>
        <source>The skin in this picture looks painted, so it is hidden.</source>
        <extracomment>sentence for choice-unnatural</extracomment>
        <translation>La piel de esta imagen parece pintada, por eso está oculta.</translation>
    </message>
    <message>
        <source>The skin in this portrait has lost its pores, so it is hidden. Choose a look with less retouching.</source>
        <extracomment>sentence for fidelity-texture</extracomment>
        <translation>La piel de este retrato ha perdido los poros, por eso está oculto. Elija un estilo con menos retoque.</translation>
    </message>
    <message>
        <source>The skin in this portrait has not kept its tone, so it is hidden. Choose another look, or a photo in better light.</source>
        <extracomment>sentence for fidelity-tone</extracomment>
        <translation>La piel de este retrato no ha conservado su tono, por eso está oculto. Elija otro estilo, o una foto con mejor luz.</translation>
    </message>
    <message>
        <source>The tasks were not all seen. Sit in good light, near the camera, and try again; or have the studio's owner vouch.</source>
        <extracomment>sentence for presence-not-done</extracomment>
        <translation>No se han visto todas las tareas. Siéntese con buena luz, cerca de la cámara, y vuelva a intentarlo; o que dé fe el propietario del estudio.</translation>
    </message>
    <message>
        <source>The text of the consent page is damaged ({detail}). Install Likeness again.</source>
        <extracomment>sentence for notice-unreadable</extracomment>
        <translation>El texto de la página de consentimiento está dañado ({detail}). Vuelva a instalar Likeness.</translation>
    </message>
    <message>
        <source>The top of your head is cut off in this one. It can be used; one with space above is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>En esta la parte alta de la cabeza está cortada. Se puede usar; es mejor una con espacio por encima.</translation>
    </message>
    <message>
        <source>The two eyes in this picture do not belong together, so it is hidden.</source>
        <extracomment>sentence for choice-eyes</extracomment>
        <translation>Los dos ojos de esta imagen no concuerdan, por eso está oculta.</translation>
    </message>
    <message>
        <source>The vault in {folder} has lost its catalogue. Restore it from a backup, or move the folder away to start anew.</source>
        <extracomment>sentence for catalogue-missing</extracomment>
        <translation>La caja fuerte en {folder} ha perdido su catálogo. Restáurela desde una copia de seguridad, o aparte la carpeta para empezar de nuevo.</translation>
    </message>
    <message>
        <source>The vault is in use by another Likeness. Close it and try again.</source>
        <extracomment>sentence for vault-busy</extracomment>
        <translation>Otro Likeness está usando la caja fuerte. Ciérrelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it, then try again.</source>
        <extracomment>sentence for vault-locked</extracomment>
        <translation>La caja fuerte está bloqueada. Desbloquéela y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The vault is not the one that was last open here: its history differs. Put the right folder back, or open it accepting the loss.</source>
        <extracomment>sentence for ledger-forked</extracomment>
        <translation>La caja fuerte no es la última que se abrió aquí: su historia difiere. Reponga la carpeta correcta, o ábrala aceptando la pérdida.</translation>
    </message>
    <message>
        <source>The vault is older than it should be: rows were lost, or an old copy was put back. Restore a newer backup, or open it accepting the loss.</source>
        <extracomment>sentence for ledger-behind</extracomment>
        <translation>La caja fuerte es más antigua de lo que debería: se perdieron filas o se repuso una copia vieja. Restaure una copia de seguridad más reciente, o ábrala aceptando la pérdida.</translation>
    </message>
    <message>
        <source>The vault was used by a newer Likeness (version {version}). Install the newer program.</source>
        <extracomment>sentence for vault-newer</extracomment>
        <translation>La caja fuerte la usó un Likeness más nuevo (versión {version}). Instale el programa más nuevo.</translation>
    </message>
    <message>
        <source>The vault's catalogue cannot be read or written ({detail}). Check the disk and the folder's permissions, and try again.</source>
        <extracomment>sentence for catalogue-unusable</extracomment>
        <translation>El catálogo de la caja fuerte no se puede leer ni escribir ({detail}). Compruebe el disco y los permisos de la carpeta y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The vault's catalogue is damaged ({detail}). Restore the vault from a backup.</source>
        <extracomment>sentence for catalogue-damaged</extracomment>
        <translation>El catálogo de la caja fuerte está dañado ({detail}). Restaure la caja fuerte desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The vault's entry in the keychain is damaged. Restore the vault from a backup.</source>
        <extracomment>sentence for keychain-entry-damaged</extracomment>
        <translation>La entrada de la caja fuerte en el llavero está dañada. Restaure la caja fuerte desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The vault's file kit.age is damaged, so no recovery kit opens it. Restore the vault from a backup.</source>
        <extracomment>sentence for kit-damaged</extracomment>
        <translation>El archivo kit.age de la caja fuerte está dañado, así que ningún kit de recuperación la abre. Restaure la caja fuerte desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The vault's file vault.json in {folder} is damaged. Restore it from a backup.</source>
        <extracomment>sentence for vault-header-damaged</extracomment>
        <translation>El archivo vault.json de la caja fuerte en {folder} está dañado. Restáurelo desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The vault's key file is damaged. Restore the vault from a backup.</source>
        <extracomment>sentence for key-file-damaged</extracomment>
        <translation>El archivo de clave de la caja fuerte está dañado. Restaure la caja fuerte desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The weights in {path} are in a form that could run a program when they are opened ({file}). Get the version of this base model with .safetensors files.</source>
        <extracomment>sentence for pack-only-pickles</extracomment>
        <translation>Los pesos en {path} están en una forma que podría ejecutar un programa al abrirse ({file}). Consiga la versión de este modelo base con archivos .safetensors.</translation>
    </message>
    <message>
        <source>The work asked for a file that it was not given. Start it again.</source>
        <extracomment>sentence for blob-not-leased</extracomment>
        <translation>El trabajo pidió un archivo que no se le había dado. Inícielo de nuevo.</translation>
    </message>
    <message>
        <source>The work could not be started ({kind}). Look at Diagnostics in the settings to see what is missing.</source>
        <extracomment>sentence for worker-not-started</extracomment>
        <translation>No se ha podido iniciar el trabajo ({kind}). Mire Diagnóstico en los ajustes para ver qué falta.</translation>
    </message>
    <message>
        <source>The work ended unexpectedly ({reason}). What was saved is kept; resume it, or start it again.</source>
        <extracomment>sentence for worker-crashed</extracomment>
        <translation>El trabajo terminó de forma inesperada ({reason}). Lo guardado se conserva; reanúdelo o inícielo de nuevo.</translation>
    </message>
    <message>
        <source>The work had its time and may read no more. Start it again.</source>
        <extracomment>sentence for lease-expired</extracomment>
        <translation>El trabajo agotó su tiempo y ya no puede leer más. Inícielo de nuevo.</translation>
    </message>
    <message>
        <source>The work said something that could not be understood ({reason}) and was stopped. Nothing was lost; start it again.</source>
        <extracomment>sentence for worker-garbled</extracomment>
        <translation>El trabajo dijo algo que no se pudo entender ({reason}) y se ha detenido. No se ha perdido nada; inícielo de nuevo.</translation>
    </message>
    <message>
        <source>The yes to “{purpose}” does not cover this kind of file. Ask the person to agree to what is needed.</source>
        <extracomment>sentence for kind-not-covered</extracomment>
        <translation>El sí a «{purpose}» no abarca este tipo de archivo. Pida a la persona que consienta lo que hace falta.</translation>
    </message>
    <message>
        <source>The yes to “{purpose}” has run out. Ask the person again before going on.</source>
        <extracomment>sentence for consent-expired</extracomment>
        <translation>El sí a «{purpose}» ha vencido. Vuelva a preguntar a la persona antes de continuar.</translation>
    </message>
    <message>
        <source>The {part} of this model is not built like that of Stable Diffusion 1.x or SDXL. Choose another model.</source>
        <extracomment>sentence for checkpoint-differs</extracomment>
        <translation>La parte {part} de este modelo no tiene la estructura de Stable Diffusion 1.x o SDXL. Elija otro modelo.</translation>
    </message>
    <message>
        <source>There are fewer than 90 pixels between the eyes. Take the photo from nearer.</source>
        <extracomment>sentence for document-eyes-near</extracomment>
        <translation>Hay menos de 90 píxeles entre los ojos. Haga la foto desde más cerca.</translation>
    </message>
    <message>
        <source>There are more than {limit} files in what was chosen. Choose the folder with the photos themselves.</source>
        <extracomment>sentence for photos-too-many</extracomment>
        <translation>Hay más de {limit} archivos en lo elegido. Elija la carpeta con las fotos mismas.</translation>
    </message>
    <message>
        <source>There are no looks in {folder}. Install Likeness again.</source>
        <extracomment>sentence for looks-missing</extracomment>
        <translation>No hay estilos en {folder}. Vuelva a instalar Likeness.</translation>
    </message>
    <message>
        <source>There are no photos in what was chosen. Choose picture files, or a folder or ZIP archive with some in it.</source>
        <extracomment>sentence for photos-none-found</extracomment>
        <translation>No hay fotos en lo elegido. Elija archivos de imagen, o una carpeta o un archivo ZIP que las contenga.</translation>
    </message>
    <message>
        <source>There are no photos to compare with yet. Add some on the page Photos first.</source>
        <extracomment>sentence for presence-no-photos</extracomment>
        <translation>Aún no hay fotos con las que comparar. Añada primero algunas en la página Fotos.</translation>
    </message>
    <message>
        <source>There are not enough pictures of fictional people in {folder}. Install Likeness again.</source>
        <extracomment>sentence for people-missing</extracomment>
        <translation>No hay suficientes imágenes de personas ficticias en {folder}. Vuelva a instalar Likeness.</translation>
    </message>
    <message>
        <source>There is a recovery kit already. Make a new one in the settings if you want to replace it; the old page then stops working.</source>
        <extracomment>sentence for kit-exists</extracomment>
        <translation>Ya hay un kit de recuperación. Cree uno nuevo en los ajustes si quiere sustituirlo; la página antigua deja entonces de funcionar.</translation>
    </message>
    <message>
        <source>There is already a file {path}. Choose a new name; nothing is written over.</source>
        <extracomment>sentence for kit-page-exists</extracomment>
        <translation>Ya hay un archivo {path}. Elija un nombre nuevo; no se sobrescribe nada.</translation>
    </message>
    <message>
        <source>There is already a vault in {folder}. Open it, or choose another folder.</source>
        <extracomment>sentence for vault-exists</extracomment>
        <translation>Ya hay una caja fuerte en {folder}. Ábrala o elija otra carpeta.</translation>
    </message>
    <message>
        <source>There is another base model called {pack} already. Replace it, or give the new one another name.</source>
        <extracomment>sentence for pack-exists</extracomment>
        <translation>Ya hay otro modelo base llamado {pack}. Sustitúyalo o dé otro nombre al nuevo.</translation>
    </message>
    <message>
        <source>There is more than one person in this one. Take it again with nobody else in the picture.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>En esta hay más de una persona. Repítala sin nadie más en la imagen.</translation>
    </message>
    <message>
        <source>There is no backup in {folder}. Choose the folder that was backed up to.</source>
        <extracomment>sentence for backup-none</extracomment>
        <translation>No hay ninguna copia de seguridad en {folder}. Elija la carpeta en la que se hizo la copia.</translation>
    </message>
    <message>
        <source>There is no backup number {number}. Look at the list in the settings.</source>
        <extracomment>sentence for backup-unknown</extracomment>
        <translation>No hay copia de seguridad número {number}. Mire la lista en los ajustes.</translation>
    </message>
    <message>
        <source>There is no camera called {name} any more. Choose another one.</source>
        <extracomment>sentence for camera-unknown</extracomment>
        <translation>Ya no hay ninguna cámara llamada {name}. Elija otra.</translation>
    </message>
    <message>
        <source>There is no face in this picture, so it is hidden.</source>
        <extracomment>sentence for choice-no-face</extracomment>
        <translation>No hay ningún rostro en esta imagen, por eso está oculta.</translation>
    </message>
    <message>
        <source>There is no face to be seen in this one. Take it again facing the camera, with the whole face in the picture.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>En esta no se ve ningún rostro. Repítala de cara a la cámara, con todo el rostro en la imagen.</translation>
    </message>
    <message>
        <source>There is no file at {path}. Check the name and try again.</source>
        <extracomment>sentence for file-missing</extracomment>
        <translation>No hay ningún archivo en {path}. Compruebe el nombre y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There is no folder at {path}. Check the name and try again.</source>
        <extracomment>sentence for folder-missing</extracomment>
        <translation>No hay ninguna carpeta en {path}. Compruebe el nombre y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There is no interrupted work to resume. Start it anew.</source>
        <extracomment>sentence for training-nothing-to-resume</extracomment>
        <translation>No hay ningún trabajo interrumpido que reanudar. Empiécelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer. Protect the vault with a passphrase instead.</source>
        <extracomment>sentence for keychain-missing</extracomment>
        <translation>No hay llavero en este equipo. Proteja la caja fuerte con una frase de contraseña.</translation>
    </message>
    <message>
        <source>There is no look called {look}. Choose one of: {known}.</source>
        <extracomment>sentence for look-unknown</extracomment>
        <translation>No hay ningún estilo llamado {look}. Elija uno de: {known}.</translation>
    </message>
    <message>
        <source>There is no outfit called {outfit}. Choose one of: {known}.</source>
        <extracomment>sentence for outfit-unknown</extracomment>
        <translation>No hay ninguna ropa llamada {outfit}. Elija una de: {known}.</translation>
    </message>
    <message>
        <source>There is no output size called {name}. Choose one of: {known}.</source>
        <extracomment>sentence for spec-unknown</extracomment>
        <translation>No hay ningún tamaño de salida llamado {name}. Elija uno de: {known}.</translation>
    </message>
    <message>
        <source>There is no paper called {name}. Choose one of: {known}.</source>
        <extracomment>sentence for paper-unknown</extracomment>
        <translation>No hay ningún papel llamado {name}. Elija uno de: {known}.</translation>
    </message>
    <message>
        <source>There is no personal model yet. Make one on the page Personal model first.</source>
        <extracomment>sentence for adapter-none</extracomment>
        <translation>Aún no hay modelo personal. Haga uno primero en la página Modelo personal.</translation>
    </message>
    <message>
        <source>There is no photo with a face in this sitting yet. Add some on the page Photos.</source>
        <extracomment>sentence for photos-none</extracomment>
        <translation>Aún no hay ninguna foto con rostro en esta sesión. Añada alguna en la página Fotos.</translation>
    </message>
    <message>
        <source>There is no picture in {name} that can be read. Choose a folder with photos, or a film.</source>
        <extracomment>sentence for frames-none</extracomment>
        <translation>No hay ninguna imagen legible en {name}. Elija una carpeta con fotos, o un vídeo.</translation>
    </message>
    <message>
        <source>There is no picture to check against in {folder}. Choose another folder.</source>
        <extracomment>sentence for audit-no-truth</extracomment>
        <translation>No hay ninguna imagen con la que comparar en {folder}. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>There is no portrait that looks enough like the person yet. Make one on the page Looks.</source>
        <extracomment>sentence for portraits-none</extracomment>
        <translation>Aún no hay ningún retrato que se parezca lo bastante a la persona. Haga uno en la página Estilos.</translation>
    </message>
    <message>
        <source>There is no printing system on this computer. Save the page as a PDF, and print it elsewhere.</source>
        <extracomment>sentence for printer-missing</extracomment>
        <translation>No hay sistema de impresión en este equipo. Guarde la página como PDF e imprímala en otro lugar.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Log in at the screen, then start Likeness again.</source>
        <extracomment>sentence for no-screen</extracomment>
        <translation>No hay pantalla en la que abrir una ventana. Inicie sesión en la pantalla y vuelva a abrir Likeness.</translation>
    </message>
    <message>
        <source>There is no such erasure certificate here. Look at the list in the Privacy centre.</source>
        <extracomment>sentence for certificate-none</extracomment>
        <translation>Aquí no hay tal certificado de borrado. Mire la lista en el Centro de privacidad.</translation>
    </message>
    <message>
        <source>There is no such person in these photos any more. Choose one of those shown.</source>
        <extracomment>sentence for person-unknown</extracomment>
        <translation>Esa persona ya no está en estas fotos. Elija una de las que se muestran.</translation>
    </message>
    <message>
        <source>There is no vault yet. Begin with a new sitting, or restore one from a backup.</source>
        <extracomment>sentence for vault-missing</extracomment>
        <translation>Aún no hay caja fuerte. Empiece con una sesión nueva, o restaure una desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>There is no version before this one any more. Adjust it again, or go back to how it was made.</source>
        <extracomment>sentence for adjust-nothing-before</extracomment>
        <translation>Ya no hay ninguna versión anterior a esta. Ajústelo de nuevo, o vuelva a como se hizo.</translation>
    </message>
    <message>
        <source>There is no way to generate called {method}. Choose one of: {known}.</source>
        <extracomment>sentence for method-unknown</extracomment>
        <translation>No hay ninguna forma de generar llamada {method}. Elija una de: {known}.</translation>
    </message>
    <message>
        <source>There is not enough room for this base model: it needs {needs}, and {missing} more must be free on the disk of {path}. Make room, or move the data folder.</source>
        <extracomment>sentence for pack-no-room</extracomment>
        <translation>No hay espacio suficiente para este modelo base: necesita {needs}, y faltan {missing} libres en el disco de {path}. Libere espacio o traslade la carpeta de datos.</translation>
    </message>
    <message>
        <source>There is nothing to renew: no purpose was agreed to, or all were withdrawn. Ask the person on the page Person &amp; consent.</source>
        <extracomment>sentence for consent-nothing-to-renew</extracomment>
        <translation>No hay nada que renovar: no se consintió ninguna finalidad, o se retiraron todas. Pregunte a la persona en la página Persona y consentimiento.</translation>
    </message>
    <message>
        <source>There is somebody else in the photo. Take it with one person alone.</source>
        <extracomment>sentence for document-several-people</extracomment>
        <translation>Hay alguien más en la foto. Hágala con una sola persona.</translation>
    </message>
    <message>
        <source>There may be a shadow beside the head. Take the photo a step away from the wall.</source>
        <extracomment>sentence for document-shadow</extracomment>
        <translation>Puede que haya una sombra junto a la cabeza. Haga la foto a un paso de la pared.</translation>
    </message>
    <message>
        <source>These adjustments cannot be read ({detail}). Set them again.</source>
        <extracomment>sentence for adjust-unusable</extracomment>
        <translation>Estos ajustes del retrato no se pueden leer ({detail}). Hágalos de nuevo.</translation>
    </message>
    <message>
        <source>This adapter is a personal model, and base models are not encrypted, so it was not added. Choose an adapter that shows nobody.</source>
        <extracomment>sentence for adapter-personal</extracomment>
        <translation>Este complemento es un modelo personal y los modelos base no se cifran, por lo que no se añadió. Elija un complemento que no muestre a nadie.</translation>
    </message>
    <message>
        <source>This backup holds something newer than this vault: another computer went on with it, or this vault is an older copy. Choose another folder, or restore from it.</source>
        <extracomment>sentence for backup-ahead</extracomment>
        <translation>Esta copia de seguridad contiene algo más nuevo que esta caja fuerte: otro equipo siguió con ella, o esta caja fuerte es una copia más antigua. Elija otra carpeta, o restaure desde ella.</translation>
    </message>
    <message>
        <source>This base model cannot work from reference photos. Choose one that can, such as FLUX.2 klein, or train a personal model.</source>
        <extracomment>sentence for method-unsupported</extracomment>
        <translation>Este modelo base no puede trabajar con fotos de referencia. Elija uno que pueda, como FLUX.2 klein, o entrene un modelo personal.</translation>
    </message>
    <message>
        <source>This base model is of a kind that Likeness does not know ({kind}). Choose one of: {known}.</source>
        <extracomment>sentence for pack-family-unknown</extracomment>
        <translation>Este modelo base es de un tipo que Likeness no conoce ({kind}). Elija uno de: {known}.</translation>
    </message>
    <message>
        <source>This cannot be done now. Wait until the work has ended, or start it anew.</source>
        <extracomment>sentence for job-state</extracomment>
        <translation>Esto no se puede hacer ahora. Espere a que el trabajo termine, o empiécelo de nuevo.</translation>
    </message>
    <message>
        <source>This computer needs about {hours} for this. Run it overnight, or use retouched portraits.</source>
        <extracomment>sentence for training-too-long</extracomment>
        <translation>Este equipo necesita unas {hours} para esto. Déjelo por la noche, o use retratos retocados.</translation>
    </message>
    <message>
        <source>This file has no {part}. Choose a complete model, not one that was stripped.</source>
        <extracomment>sentence for checkpoint-incomplete</extracomment>
        <translation>A este archivo le falta la parte {part}. Elija un modelo completo, no uno recortado.</translation>
    </message>
    <message>
        <source>This file is not there any more. Look at the page again.</source>
        <extracomment>sentence for blob-unknown</extracomment>
        <translation>Este archivo ya no está. Mire de nuevo la página.</translation>
    </message>
    <message>
        <source>This folder holds the backup of another vault. Choose another folder.</source>
        <extracomment>sentence for backup-of-another-vault</extracomment>
        <translation>Esta carpeta contiene la copia de seguridad de otra caja fuerte. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>This is not a JPEG or PNG picture that can be read. Choose a picture file.</source>
        <extracomment>sentence for credentials-not-a-picture</extracomment>
        <translation>Esto no es una imagen JPEG o PNG legible. Elija un archivo de imagen.</translation>
    </message>
    <message>
        <source>This is not a Likeness consent receipt. Choose the receipt's .json file.</source>
        <extracomment>sentence for receipt-unreadable</extracomment>
        <translation>Esto no es un recibo de consentimiento de Likeness. Elija el archivo .json del recibo.</translation>
    </message>
    <message>
        <source>This is not a Likeness erasure certificate. Choose the certificate's .json file.</source>
        <extracomment>sentence for certificate-unreadable</extracomment>
        <translation>Esto no es un certificado de borrado de Likeness. Elija el archivo .json del certificado.</translation>
    </message>
    <message>
        <source>This is not the newest state: generation {subject} is damaged or gone. Whoever was erased or withdrew after {made} may be back; erase them again.</source>
        <extracomment>sentence for restore-behind</extracomment>
        <translation>Este no es el estado más reciente: la generación {subject} está dañada o falta. Puede que haya vuelto quien se borró o retiró su consentimiento después del {made}; bórrelo de nuevo.</translation>
    </message>
    <message>
        <source>This is {found}. Choose a complete base model of the kind Stable Diffusion 1.x or SDXL.</source>
        <extracomment>sentence for checkpoint-unsupported</extracomment>
        <translation>Esto es {found}. Elija un modelo base completo del tipo Stable Diffusion 1.x o SDXL.</translation>
    </message>
    <message>
        <source>This look leaves the light of the photo as it is.</source>
        <extracomment>sentence for adjust-no-light</extracomment>
        <translation>Este estilo deja la luz de la foto como está.</translation>
    </message>
    <message>
        <source>This one is a little soft. It can be used; one with the camera held still is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Esta queda algo blanda. Se puede usar; es mejor una con la cámara quieta.</translation>
    </message>
    <message>
        <source>This one is blurred. Hold the camera still, or put it down, and take it again.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Esta está borrosa. Mantenga quieta la cámara, o apóyela, y repítala.</translation>
    </message>
    <message>
        <source>This one is far too bright. Take it again out of the direct light, or tap on your face before you take it.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Esta está demasiado clara. Repítala fuera de la luz directa, o toque su rostro en la pantalla antes de hacerla.</translation>
    </message>
    <message>
        <source>This one is good.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Esta es buena.</translation>
    </message>
    <message>
        <source>This one is out of focus, so it is blurred. Tap on your face to focus, and take it again.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Esta está desenfocada, por eso se ve borrosa. Toque su rostro en la pantalla para enfocar y repítala.</translation>
    </message>
    <message>
        <source>This one is rather dark. It can be used; one facing a window is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Esta está bastante oscura. Se puede usar; es mejor una de cara a una ventana.</translation>
    </message>
    <message>
        <source>This one lost detail when it was saved or sent. It can be used; the original file is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Esta perdió detalle al guardarse o enviarse. Se puede usar; es mejor el archivo original.</translation>
    </message>
    <message>
        <source>This one seems to show somebody else. Leave it out, or begin a sitting for that person.</source>
        <extracomment>sentence for other-person</extracomment>
        <translation>Esta parece mostrar a otra persona. Omítala, o empiece una sesión para esa persona.</translation>
    </message>
    <message>
        <source>This one shows somebody else, who is in about as many photos. Say on the page Photos which of them to keep.</source>
        <extracomment>sentence for second-person</extracomment>
        <translation>Esta muestra a otra persona, que aparece en casi tantas fotos. Indique en la página Fotos cuál se queda.</translation>
    </message>
    <message>
        <source>This one was made so small as a file that the picture broke into squares. Add the original, or take it again.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Esta se redujo tanto como archivo que la imagen se deshizo en cuadros. Añada el original o repítala.</translation>
    </message>
    <message>
        <source>This person is not in the vault any more. Go back to the library.</source>
        <extracomment>sentence for sitter-unknown</extracomment>
        <translation>Esta persona ya no está en la caja fuerte. Vuelva a la biblioteca.</translation>
    </message>
    <message>
        <source>This person was erased. Nothing is left; make a new sitting to start again.</source>
        <extracomment>sentence for sitter-erased</extracomment>
        <translation>Se ha borrado a esta persona. No queda nada; cree una sesión nueva para volver a empezar.</translation>
    </message>
    <message>
        <source>This personal model does not draw what it was asked for: how the head is turned, or a plain backdrop. Add sharp photos with the head turned to both sides, taken in different places, then make the personal model again.</source>
        <extracomment>sentence for model-disobeys</extracomment>
        <translation>Este modelo personal no dibuja lo que se le pide: hacia dónde gira la cabeza o un fondo liso. Añada fotos nítidas con la cabeza girada a ambos lados, tomadas en distintos lugares, y cree de nuevo el modelo personal.</translation>
    </message>
    <message>
        <source>This personal model is of a kind that cannot be used ({kind}). Make it again.</source>
        <extracomment>sentence for adapter-unsupported</extracomment>
        <translation>Este modelo personal es de un tipo que no se puede usar ({kind}). Hágalo de nuevo.</translation>
    </message>
    <message>
        <source>This personal model was made for another version of the base model {pack}. Make it again from the photos.</source>
        <extracomment>sentence for adapter-other-base</extracomment>
        <translation>Este modelo personal se creó para otra versión del modelo base {pack}. Créelo de nuevo a partir de las fotos.</translation>
    </message>
    <message>
        <source>This picture changed too much while it was finished, so it is hidden.</source>
        <extracomment>sentence for choice-darkroom</extracomment>
        <translation>Esta imagen cambió demasiado al terminarla, por eso está oculta.</translation>
    </message>
    <message>
        <source>This picture does not look enough like the person, so it is hidden. More photos, or a larger base model, make better ones.</source>
        <extracomment>sentence for choice-not-alike</extracomment>
        <translation>Esta imagen no se parece lo bastante a la persona, por eso está oculta. Con más fotos, o un modelo base más grande, salen mejores.</translation>
    </message>
    <message>
        <source>This picture is a copy of one of the photos and no new portrait, so it is hidden.</source>
        <extracomment>sentence for choice-copy</extracomment>
        <translation>Esta imagen es una copia de una de las fotos y no un retrato nuevo, por eso está oculta.</translation>
    </message>
    <message>
        <source>This picture is already in the sitting. Take another one, from another side or in another light.</source>
        <extracomment>sentence for photo-duplicate</extracomment>
        <translation>Esta imagen ya está en la sesión. Haga otra, desde otro lado o con otra luz.</translation>
    </message>
    <message>
        <source>This picture is nearly the same as a better one, so it is hidden.</source>
        <extracomment>sentence for choice-duplicate</extracomment>
        <translation>Esta imagen es casi igual que otra mejor, por eso está oculta.</translation>
    </message>
    <message>
        <source>This picture lies on its side. Turn it upright and add it again, or take it again.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Esta imagen está tumbada. Gírela y añádala de nuevo, o repítala.</translation>
    </message>
    <message>
        <source>This picture says of itself that it was edited or generated, so it cannot be used for an identity document. Add a photo as the camera took it.</source>
        <extracomment>sentence for document-from-marked</extracomment>
        <translation>Esta imagen dice de sí misma que se editó o generó, así que no se puede usar para un documento de identidad. Añada una foto tal como la hizo la cámara.</translation>
    </message>
    <message>
        <source>This picture showed too much bare skin, so it was not kept.</source>
        <extracomment>sentence for choice-exposed</extracomment>
        <translation>Esta imagen mostraba demasiada piel desnuda, así que no se ha conservado.</translation>
    </message>
    <message>
        <source>This portrait has no record that would make it again: older versions kept none. Make a new one instead.</source>
        <extracomment>sentence for portrait-not-remakable</extracomment>
        <translation>Este retrato no tiene los datos para hacerlo de nuevo: las versiones anteriores no los guardaban. Haga uno nuevo.</translation>
    </message>
    <message>
        <source>This portrait no longer looks enough like the photo, so it is hidden. Choose a gentler look or another photo.</source>
        <extracomment>sentence for fidelity-identity</extracomment>
        <translation>Este retrato ya no se parece lo bastante a la foto, por eso está oculto. Elija un estilo más suave u otra foto.</translation>
    </message>
    <message>
        <source>This portrait was drawn by a model: there is no photo behind it to retouch again, or to cut out anew. Exposure, warmth and crop can be adjusted.</source>
        <extracomment>sentence for adjust-drawn</extracomment>
        <translation>Este retrato lo dibujó un modelo: no hay detrás una foto que retocar o recortar de nuevo. Se pueden ajustar la exposición, la calidez y el recorte.</translation>
    </message>
    <message>
        <source>This recovery kit does not open this backup: it belongs to another vault, or to a former kit. Look for the right page.</source>
        <extracomment>sentence for backup-other-kit</extracomment>
        <translation>Este kit de recuperación no abre esta copia de seguridad: es de otra caja fuerte, o es un kit anterior. Busque la página correcta.</translation>
    </message>
    <message>
        <source>This recovery kit does not open this vault: it is another vault's, or was replaced by a newer one. Look for the right page.</source>
        <extracomment>sentence for kit-wrong</extracomment>
        <translation>Este kit de recuperación no abre esta caja fuerte: es de otra, o lo sustituyó uno más nuevo. Busque la página correcta.</translation>
    </message>
    <message>
        <source>This vault has no passphrase to change. Choose in the settings how it is opened.</source>
        <extracomment>sentence for passphrase-unused</extracomment>
        <translation>Esta caja fuerte no tiene frase de contraseña que cambiar. Elija en los ajustes cómo se abre.</translation>
    </message>
    <message>
        <source>This vault has no recovery kit. Make one in the settings.</source>
        <extracomment>sentence for kit-missing</extracomment>
        <translation>Esta caja fuerte no tiene kit de recuperación. Cree uno en los ajustes.</translation>
    </message>
    <message>
        <source>This vault is opened with a {needed}. Use that instead.</source>
        <extracomment>sentence for keeper-wrong</extracomment>
        <translation>Esta caja fuerte se abre con: {needed}. Use eso.</translation>
    </message>
    <message>
        <source>This vault is opened with the keychain and a passphrase together. Unlock the keychain, and enter the passphrase.</source>
        <extracomment>sentence for keeper-wrong-both</extracomment>
        <translation>Esta caja fuerte se abre con el llavero y una frase de contraseña juntos. Desbloquee el llavero y escriba la frase de contraseña.</translation>
    </message>
    <message>
        <source>This vault needs the keychain and its key file together, and one of them has lost its part. Log in as the person who made the vault, or open it with its recovery kit. Nothing was changed.</source>
        <extracomment>sentence for key-half-missing</extracomment>
        <translation>Esta caja fuerte necesita el llavero y su archivo de clave juntos, y uno de ellos ha perdido su parte. Inicie sesión como la persona que creó la caja fuerte, o ábrala con su kit de recuperación. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This way works from one photo. Choose one, or none to take the best.</source>
        <extracomment>sentence for photo-only-one</extracomment>
        <translation>Esta forma trabaja a partir de una foto. Elija una, o ninguna para tomar la mejor.</translation>
    </message>
    <message>
        <source>Tilt your head a little to your left.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Incline un poco la cabeza hacia su izquierda.</translation>
    </message>
    <message>
        <source>Tilt your head a little to your right.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Incline un poco la cabeza hacia su derecha.</translation>
    </message>
    <message>
        <source>To convert the base model {pack}, about {needed} of memory are needed, and {free} are free. Close other programs, or use it as it is.</source>
        <extracomment>sentence for conversion-memory</extracomment>
        <translation>Para convertir el modelo base {pack} se necesitan unos {needed} de memoria, y hay {free} libres. Cierre otros programas o úselo tal como está.</translation>
    </message>
    <message>
        <source>To draw, the base model {pack} needs about {needed} of memory, and {free} are free. Close other programs, or choose a smaller base model.</source>
        <extracomment>sentence for drawing-memory</extracomment>
        <translation>Para dibujar, el modelo base {pack} necesita unos {needed} de memoria, y hay {free} libres. Cierre otros programas o elija un modelo base más pequeño.</translation>
    </message>
    <message>
        <source>Too little skin shows to measure its tone. Use a photo that shows the face.</source>
        <extracomment>sentence for skin-not-visible</extracomment>
        <translation>Se ve muy poca piel para medir su tono. Use una foto que muestre el rostro.</translation>
    </message>
    <message>
        <source>Turn your face a little to your left.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Gire un poco el rostro hacia su izquierda.</translation>
    </message>
    <message>
        <source>Turn your face a little to your right.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>Gire un poco el rostro hacia su derecha.</translation>
    </message>
    <message>
        <source>Turn your head to your left, and stay there.</source>
        <extracomment>sentence for presence-turn-left</extracomment>
        <translation>Gire la cabeza hacia su izquierda y quédese así.</translation>
    </message>
    <message>
        <source>Turn your head to your right, and stay there.</source>
        <extracomment>sentence for presence-turn-right</extracomment>
        <translation>Gire la cabeza hacia su derecha y quédese así.</translation>
    </message>
    <message>
        <source>Turned to the left</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>Girado a la izquierda</translation>
    </message>
    <message>
        <source>Turned to the right</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>Girado a la derecha</translation>
    </message>
    <message>
        <source>Two backgrounds</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>Dos fondos</translation>
    </message>
    <message>
        <source>Two by two inches, for a printed application</source>
        <extracomment>what an output size is for</extracomment>
        <translation>Dos por dos pulgadas, para una solicitud impresa</translation>
    </message>
    <message>
        <source>Two lights</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>Dos luces</translation>
    </message>
    <message>
        <source>Two tops</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>Dos prendas</translation>
    </message>
    <message>
        <source>US passport or visa, print</source>
        <extracomment>name of an output size</extracomment>
        <translation>Pasaporte o visado EE. UU., impreso</translation>
    </message>
    <message>
        <source>US passport or visa, upload</source>
        <extracomment>name of an output size</extracomment>
        <translation>Pasaporte o visado EE. UU., en línea</translation>
    </message>
    <message>
        <source>Warm canvas</source>
        <extracomment>name of a look</extracomment>
        <translation>Lienzo cálido</translation>
    </message>
    <message>
        <source>Warm paper and the soft colours of portrait film.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>Papel cálido y los colores suaves de la película de retrato.</translation>
    </message>
    <message>
        <source>Web</source>
        <extracomment>name of an output size</extracomment>
        <translation>Web</translation>
    </message>
    <message>
        <source>What comes from {name} is no picture. Unplug the camera and plug it in again, or choose another one.</source>
        <extracomment>sentence for camera-damaged</extracomment>
        <translation>Lo que llega de {name} no es una imagen. Desconecte la cámara y vuelva a conectarla, o elija otra.</translation>
    </message>
    <message>
        <source>What is behind the person is not plain. Take the photo before an empty wall.</source>
        <extracomment>sentence for document-background-busy</extracomment>
        <translation>Lo que hay detrás de la persona no es liso. Haga la foto ante una pared vacía.</translation>
    </message>
    <message>
        <source>What was learned so far belongs to another version of the base model. Discard it, and make the personal model anew from the photos.</source>
        <extracomment>sentence for checkpoint-other-base</extracomment>
        <translation>Lo aprendido hasta ahora pertenece a otra versión del modelo base. Descártelo y cree de nuevo el modelo personal a partir de las fotos.</translation>
    </message>
    <message>
        <source>What was noted about this work cannot be read any more. Start it anew.</source>
        <extracomment>sentence for job-damaged</extracomment>
        <translation>Lo anotado sobre este trabajo ya no se puede leer. Empiécelo de nuevo.</translation>
    </message>
    <message>
        <source>What was written to the backup's disk did not come back the same. Use another stick; the backup before is as it was.</source>
        <extracomment>sentence for backup-not-verified</extracomment>
        <translation>Lo escrito en el disco de la copia de seguridad no volvió igual. Use otra memoria USB; la copia anterior está como estaba.</translation>
    </message>
    <message>
        <source>White or off-white background, neutral face, no glasses, taken within the last six months. The authority refuses retouched pictures.</source>
        <extracomment>rules for a document's photo</extracomment>
        <translation>Fondo blanco o casi blanco, rostro neutro, sin gafas, hecha en los últimos seis meses. La autoridad rechaza las imágenes retocadas.</translation>
    </message>
    <message>
        <source>Without a yes to “Measure how much a portrait looks like me” nobody can be recognised. Ask for it on the page Person &amp; consent, or have the studio's owner vouch.</source>
        <extracomment>sentence for presence-no-compare</extracomment>
        <translation>Sin un sí a «Medir cuánto se me parece un retrato» no se puede reconocer a nadie. Pídalo en la página Persona y consentimiento, o que dé fe el propietario del estudio.</translation>
    </message>
    <message>
        <source>Yes, with the use restrictions of the licence, which pass on to whoever you give the model to.</source>
        <extracomment>whether a base model may be used for money</extracomment>
        <translation>Sí, con las restricciones de uso de la licencia, que pasan a quien reciba el modelo de usted.</translation>
    </message>
    <message>
        <source>Yes, without use restrictions of the licence's own.</source>
        <extracomment>whether a base model may be used for money</extracomment>
        <translation>Sí, sin restricciones de uso propias de la licencia.</translation>
    </message>
    <message>
        <source>You are too far away in this one. Take it again about an arm's length from the camera.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>En esta está demasiado lejos. Repítala a un brazo de distancia de la cámara.</translation>
    </message>
    <message>
        <source>You are turned too far to the side in this one. Take it again facing the camera more.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>En esta está demasiado de lado. Repítala más de frente a la cámara.</translation>
    </message>
    <message>
        <source>You look down in this one. It can be used; one looking straight is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>En esta mira hacia abajo. Se puede usar; es mejor una mirando al frente.</translation>
    </message>
    <message>
        <source>You look far to the side in this one. It can be used, beside others that face the camera.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>En esta mira muy hacia un lado. Se puede usar, junto a otras de frente a la cámara.</translation>
    </message>
    <message>
        <source>You look too far down in this one. Take it again looking straight into the camera.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>En esta mira demasiado hacia abajo. Repítala mirando directamente a la cámara.</translation>
    </message>
    <message>
        <source>Your data lies in {path}, which is not there now. Plug in that disk and try again.</source>
        <extracomment>sentence for data-folder-away</extracomment>
        <translation>Sus datos están en {path}, que ahora no está disponible. Conecte ese disco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Your eyes are closed in this one. Take it again with your eyes open.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>En esta tiene los ojos cerrados. Repítala con los ojos abiertos.</translation>
    </message>
    <message>
        <source>Your eyes are nearly closed in this one. It can be used; one with your eyes open is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>En esta tiene los ojos casi cerrados. Se puede usar; es mejor una con los ojos abiertos.</translation>
    </message>
    <message>
        <source>Your eyes cannot be seen in this one. Take it again without dark glasses, or with light on your eyes.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>En esta no se le ven los ojos. Repítala sin gafas oscuras, o con luz en los ojos.</translation>
    </message>
    <message>
        <source>Your face cannot be seen from this side. Take it again facing the camera.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Desde este lado no se le ve el rostro. Repítala de cara a la cámara.</translation>
    </message>
    <message>
        <source>Your face is in the dark in this one. Take it again with the window or lamp in front of you, not behind.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>En esta su rostro está a oscuras. Repítala con la ventana o la lámpara delante, no detrás.</translation>
    </message>
    <message>
        <source>Your face is small in this one. It can be used; one from nearer is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>En esta su rostro es pequeño. Se puede usar; es mejor una desde más cerca.</translation>
    </message>
    <message>
        <source>Your face seems to be outside this picture. Take it again with your face in the middle.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>Su rostro parece estar fuera de esta imagen. Repítala con el rostro en el centro.</translation>
    </message>
    <message>
        <source>Your head is tilted far to one side in this one. It can be used; one with your head upright is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>En esta tiene la cabeza muy inclinada hacia un lado. Se puede usar; es mejor una con la cabeza recta.</translation>
    </message>
    <message>
        <source>Your head is tipped back in this one. It can be used; one looking straight is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>En esta tiene la cabeza echada hacia atrás. Se puede usar; es mejor una mirando al frente.</translation>
    </message>
    <message>
        <source>Your head is tipped too far back in this one. Take it again looking straight into the camera.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>En esta tiene la cabeza demasiado echada hacia atrás. Repítala mirando directamente a la cámara.</translation>
    </message>
    <message>
        <source>a photo that is already here</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>una foto que ya está aquí</translation>
    </message>
    <message>
        <source>another program</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>keychain</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>llavero</translation>
    </message>
    <message>
        <source>passphrase</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>frase de contraseña</translation>
    </message>
    <message>
        <source>{count} files could not be restored. Everything else is there. Another backup may still hold them.</source>
        <extracomment>sentence for restored-in-part</extracomment>
        <translation>No se han podido restaurar {count} archivos. Todo lo demás está aquí. Puede que otra copia de seguridad aún los tenga.</translation>
    </message>
    <message>
        <source>{count} files of the base model {pack} are still damaged: the source has other versions of them. Use the source it came from, or add it again and let it replace this one.</source>
        <extracomment>sentence for pack-repair-partly</extracomment>
        <translation>{count} archivos del modelo base {pack} siguen dañados: el origen tiene otras versiones de ellos. Use el origen del que vino, o añádalo de nuevo y deje que sustituya a este.</translation>
    </message>
    <message>
        <source>{count} things in the vault are not as they should be. Restore a backup, or ask for help before going on.</source>
        <extracomment>sentence for vault-check-failed</extracomment>
        <translation>{count} cosas de la caja fuerte no están como deben. Restaure una copia de seguridad o pida ayuda antes de continuar.</translation>
    </message>
    <message>
        <source>{count} things in this backup are not as they should be. Back up to that folder again.</source>
        <extracomment>sentence for backup-damaged</extracomment>
        <translation>{count} cosas de esta copia de seguridad no están como deben. Vuelva a hacer la copia en esa carpeta.</translation>
    </message>
    <message>
        <source>{file} is a personal model, and base models are not encrypted, so it was not added. Choose an adapter that shows nobody.</source>
        <extracomment>sentence for few-steps-personal</extracomment>
        <translation>{file} es un modelo personal y los modelos base no se cifran, por lo que no se añadió. Elija un complemento que no muestre a nadie.</translation>
    </message>
    <message>
        <source>{file} is no adapter that can be read. Download it again, as a .safetensors file.</source>
        <extracomment>sentence for few-steps-damaged</extracomment>
        <translation>{file} no es un complemento que se pueda leer. Descárguelo de nuevo, como archivo .safetensors.</translation>
    </message>
    <message>
        <source>{file} is no whole base model, but an addition to one. Choose the base model itself.</source>
        <extracomment>sentence for few-steps-alone</extracomment>
        <translation>{file} no es un modelo base completo, sino un complemento. Elija el modelo base mismo.</translation>
    </message>
    <message>
        <source>{file} is not a whole .safetensors file. Copy or download it again.</source>
        <extracomment>sentence for checkpoint-unreadable</extracomment>
        <translation>{file} no es un archivo .safetensors íntegro. Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{file} is of a kind that cannot be used ({kind}). Look on its page for one of another kind.</source>
        <extracomment>sentence for few-steps-unsupported</extracomment>
        <translation>{file} es de un tipo que no se puede usar ({kind}). Busque en su página uno de otro tipo.</translation>
    </message>
    <message>
        <source>{file} is of an old kind that can run programs when it is opened, so it was not read. Look for the same model as a .safetensors file.</source>
        <extracomment>sentence for checkpoint-pickle</extracomment>
        <translation>{file} es de un tipo antiguo que puede ejecutar programas al abrirse, así que no se ha leído. Busque el mismo modelo como archivo .safetensors.</translation>
    </message>
    <message>
        <source>{file} was not made for the kind of base model that {pack} is. Choose the file that its page names for that kind.</source>
        <extracomment>sentence for few-steps-mismatch</extracomment>
        <translation>{file} no se hizo para el tipo de modelo base de {pack}. Elija el archivo que su página indica para ese tipo.</translation>
    </message>
    <message>
        <source>{found} reference photos do not work: give one to {most}.</source>
        <extracomment>sentence for references-count</extracomment>
        <translation>{found} fotos de referencia no funcionan: indique de una a {most}.</translation>
    </message>
    <message>
        <source>{name} has more than {limit_megapixels} megapixels. Make it smaller and try again.</source>
        <extracomment>sentence for photo-too-many-pixels</extracomment>
        <translation>{name} tiene más de {limit_megapixels} megapíxeles. Redúzcala y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{name} is a camera RAW file of a kind that cannot be read here. Export it from your photo program as JPEG or TIFF and try again.</source>
        <extracomment>sentence for photo-raw</extracomment>
        <translation>{name} es un archivo RAW de cámara de un tipo que aquí no se puede leer. Expórtelo desde su programa de fotos como JPEG o TIFF y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{name} is a damaged ZIP archive, or was not copied completely. Copy it again, or unpack it first and choose the photos.</source>
        <extracomment>sentence for photo-archive-damaged</extracomment>
        <translation>{name} es un archivo ZIP dañado, o no se copió completo. Cópielo de nuevo, o descomprímalo primero y elija las fotos.</translation>
    </message>
    <message>
        <source>{name} is a film, and photos are needed. Take photos with the camera, or choose photos.</source>
        <extracomment>sentence for photo-film</extracomment>
        <translation>{name} es un vídeo, y hacen falta fotos. Haga fotos con la cámara, o elija fotos.</translation>
    </message>
    <message>
        <source>{name} is a moving picture or GIF. Choose a still photo.</source>
        <extracomment>sentence for photo-animated</extracomment>
        <translation>{name} es una imagen en movimiento o un GIF. Elija una foto fija.</translation>
    </message>
    <message>
        <source>{name} is a {kind} archive inside another, or of a kind that cannot be opened here. Unpack it first, and choose the photos.</source>
        <extracomment>sentence for photo-archive</extracomment>
        <translation>{name} es un archivo comprimido {kind} dentro de otro, o de un tipo que aquí no se puede abrir. Descomprímalo primero y elija las fotos.</translation>
    </message>
    <message>
        <source>{name} is a {kind} file, which cannot be used. Save it as JPEG or PNG and try again.</source>
        <extracomment>sentence for photo-format-unsupported</extracomment>
        <translation>{name} es un archivo {kind}, que no se puede usar. Guárdelo como JPEG o PNG y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{name} is damaged or was not copied completely. Copy it again from your phone or camera.</source>
        <extracomment>sentence for photo-damaged</extracomment>
        <translation>{name} está dañado o no se copió completo. Cópielo de nuevo desde su teléfono o cámara.</translation>
    </message>
    <message>
        <source>{name} is empty. Copy it again from your phone or camera.</source>
        <extracomment>sentence for photo-empty</extracomment>
        <translation>{name} está vacío. Cópielo de nuevo desde su teléfono o cámara.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit_gb} GB. Cut a shorter film out of it and try again.</source>
        <extracomment>sentence for film-too-large</extracomment>
        <translation>{name} supera los {limit_gb} GB. Corte un vídeo más corto y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{name} is no film that can be read. Choose an MP4, MOV, MKV, WebM or AVI file.</source>
        <extracomment>sentence for film-unreadable</extracomment>
        <translation>{name} no es un vídeo legible. Elija un archivo MP4, MOV, MKV, WebM o AVI.</translation>
    </message>
    <message>
        <source>{name} is not a picture. Choose a JPEG, PNG, HEIC, WebP, AVIF, TIFF or camera RAW photo.</source>
        <extracomment>sentence for photo-not-a-picture</extracomment>
        <translation>{name} no es una imagen. Elija una foto JPEG, PNG, HEIC, WebP, AVIF, TIFF o RAW de cámara.</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Unpack it first, and choose the photos.</source>
        <extracomment>sentence for photo-archive-locked</extracomment>
        <translation>{name} está protegido con contraseña. Descomprímalo primero y elija las fotos.</translation>
    </message>
    <message>
        <source>{name} needs more time or memory to open than a photo should. Save it as a JPEG in a photo program and try again.</source>
        <extracomment>sentence for photo-too-heavy</extracomment>
        <translation>{name} necesita más tiempo o memoria para abrirse de lo que debería una foto. Guárdela como JPEG en un programa de fotos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{name} unpacks to far more than photos do, or holds too many files. Unpack it first, and choose the photos.</source>
        <extracomment>sentence for photo-archive-too-large</extracomment>
        <translation>{name} ocupa al descomprimirse mucho más que unas fotos, o contiene demasiados archivos. Descomprímalo primero y elija las fotos.</translation>
    </message>
    <message>
        <source>{pack} is not in the catalogue of base models that can be downloaded. Choose one that is in the list.</source>
        <extracomment>sentence for pack-catalogue-unknown</extracomment>
        <translation>{pack} no está en el catálogo de modelos base que se pueden descargar. Elija uno de la lista.</translation>
    </message>
    <message>
        <source>{path} can no longer be read. If it is on a stick or another disk, plug it in again and try again: it goes on where it stopped.</source>
        <extracomment>sentence for pack-source-gone</extracomment>
        <translation>{path} ya no se puede leer. Si está en una memoria USB u otro disco, conéctelo y vuelva a intentarlo: continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Check that you may open it, and try again.</source>
        <extracomment>sentence for file-unreadable</extracomment>
        <translation>{path} no se puede leer. Compruebe que tiene permiso para abrirlo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{path} ends too early: the copy was cut short. Copy it again from where it came from.</source>
        <extracomment>sentence for pack-archive-short</extracomment>
        <translation>{path} termina antes de tiempo: la copia se cortó. Cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>{path} is larger than {limit_mb} MB. Choose a smaller file.</source>
        <extracomment>sentence for file-too-large</extracomment>
        <translation>{path} supera los {limit_mb} MB. Elija un archivo más pequeño.</translation>
    </message>
    <message>
        <source>{path} is not a base model. Choose its folder, a .safetensors file, or an archive that was exported from Likeness.</source>
        <extracomment>sentence for pack-source-unknown</extracomment>
        <translation>{path} no es un modelo base. Elija su carpeta, un archivo .safetensors o un archivo exportado desde Likeness.</translation>
    </message>
    <message>
        <source>{path} is not an archive of a base model made by Likeness, or it was changed. Unpack it and add the folder, or get a fresh copy.</source>
        <extracomment>sentence for pack-archive-foreign</extracomment>
        <translation>{path} no es un archivo de modelo base hecho por Likeness, o se ha modificado. Descomprímalo y añada la carpeta, o consiga una copia nueva.</translation>
    </message>
    <message>
        <source>{spec} has no size in millimetres, so it cannot be put on a sheet. Choose a print or document size.</source>
        <extracomment>sentence for sheet-without-size</extracomment>
        <translation>{spec} no tiene tamaño en milímetros, así que no se puede poner en una hoja. Elija un tamaño de copia o de documento.</translation>
    </message>
    <message>
        <source>{spec} is for an identity document: it is made from the untouched photo, never from a portrait. Leave the portraits out, or choose another output size.</source>
        <extracomment>sentence for document-from-portrait</extracomment>
        <translation>{spec} es para un documento de identidad: se hace con la foto sin tocar, nunca con un retrato. Omita los retratos o elija otro tamaño de salida.</translation>
    </message>
    <message>
        <source>{times} timed sweeps since {since} found the vault locked. Unlock it, and what was kept long enough is erased.</source>
        <extracomment>sentence for retention-overdue</extracomment>
        <translation>{times} revisiones programadas desde el {since} encontraron la caja fuerte bloqueada. Desbloquéela, y lo que ya se ha guardado el tiempo previsto se borra.</translation>
    </message>
    <message>
        <source>{title} is not there as it is described in the catalogue. Install the newest Likeness, or download the base model by hand and add its folder.</source>
        <extracomment>sentence for download-incomplete</extracomment>
        <translation>{title} no está allí como lo describe el catálogo. Instale el Likeness más nuevo, o descargue el modelo base a mano y añada su carpeta.</translation>
    </message>
    <message>
        <source>“{purpose}” is not allowed for people under 18. Choose retouched portraits instead.</source>
        <extracomment>sentence for minor-not-allowed</extracomment>
        <translation>«{purpose}» no está permitido para menores de 18 años. Elija retratos retocados.</translation>
    </message>
</context>
</TS>
