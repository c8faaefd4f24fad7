<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Can go on</source>
        <translation>يمكن استئنافه</translation>
    </message>
    <message>
        <source>Ended today</source>
        <translation>انتهى اليوم</translation>
    </message>
    <message>
        <source>Long work goes on while you do something else. One thing that needs the whole computer runs at a time.</source>
        <translation>الأعمال الطويلة تستمر أثناء القيام بشيء آخر. وما يحتاج إلى الحاسوب كله يعمل واحدًا تلو الآخر.</translation>
    </message>
    <message>
        <source>Nothing runs, and nothing waits to go on.</source>
        <translation>لا شيء يعمل الآن، ولا شيء ينتظر الاستئناف.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بانتظار</translation>
    </message>
</context>
<context>
    <name>AddModelPage</name>
    <message>
        <source>Add from a folder or stick…</source>
        <translation>إضافة من مجلد أو ذاكرة USB…</translation>
    </message>
    <message>
        <source>Add one file…</source>
        <translation>إضافة ملف واحد…</translation>
    </message>
    <message>
        <source>Base models</source>
        <translation>النماذج الأساسية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Retouched portraits work at once and need none. New, generated portraits are made on top of a base model: add one from a folder, a file or a stick, or download one from the list below.</source>
        <translation>الصور الشخصية المنقّحة تُصنع مباشرة ولا تحتاج إلى أي نموذج. أما الصور الجديدة المولّدة فتُبنى على نموذج أساسي: يمكن إضافته من مجلد أو ملف أو ذاكرة USB، أو تنزيله من القائمة أدناه.</translation>
    </message>
    <message>
        <source>What was begun of {name} is gone.</source>
        <translation>أُزيل ما بدأ من {name}.</translation>
    </message>
    <message>
        <source>{name} is gone.</source>
        <translation>أُزيل {name}.</translation>
    </message>
    <message>
        <source>{name} is here already, and every file is the same.</source>
        <translation>‏{name} موجود هنا من قبل، وكل ملفاته مطابقة.</translation>
    </message>
    <message>
        <source>{name} is ready. Every file was checked.</source>
        <translation>‏{name} جاهز. جرى التحقق من كل ملف.</translation>
    </message>
    <message>
        <source>{name} is whole again.</source>
        <translation>‏{name} سليم من جديد.</translation>
    </message>
    <message>
        <source>{name} was converted; its pictures were compared with the original's.</source>
        <translation>حُوِّل {name}، وقورنت صوره بصور الأصل.</translation>
    </message>
    <message>
        <source>{name}: every file is as it should be.</source>
        <translation>‏{name}: كل ملف كما ينبغي.</translation>
    </message>
</context>
<context>
    <name>AddingCard</name>
    <message>
        <source>Looking at each photo</source>
        <translation>يجري النظر في كل صورة</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>يجري البحث عن صور</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopping. What is in stays.</source>
        <translation>يجري الإيقاف. ما دخل يبقى.</translation>
    </message>
    <message>
        <source>The photos that are in stay.</source>
        <translation>الصور التي دخلت تبقى.</translation>
    </message>
    <message>
        <source>What you chose meanwhile comes next.</source>
        <translation>ما اختير في هذه الأثناء يأتي بعد ذلك.</translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <translation>‏{done} من {of}</translation>
    </message>
</context>
<context>
    <name>AdjustPage</name>
    <message>
        <source>Adjust</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Arrow keys move the brush, Space sets it down and lifts it, plus and minus show it larger.</source>
        <translation>مفاتيح الأسهم تحرّك الفرشاة، ومفتاح المسافة يضعها ويرفعها، وزائد وناقص يغيّران حجم العرض.</translation>
    </message>
    <message>
        <source>Arrow keys move the crop, plus and minus make it closer or wider, Home takes it back.</source>
        <translation>مفاتيح الأسهم تحرّك إطار القص، وزائد وناقص يقرّبانه أو يوسّعانه، وHome يعيده.</translation>
    </message>
    <message>
        <source>Getting the photo ready…</source>
        <translation>يجري تجهيز الصورة…</translation>
    </message>
    <message>
        <source>Hold C to see how it was made.</source>
        <translation>استمرار الضغط على C يعرض الأصل قبل التعديل.</translation>
    </message>
    <message>
        <source>Hold to see how it was made</source>
        <translation>اضغط باستمرار لرؤية الأصل</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>كما صُنعت</translation>
    </message>
    <message>
        <source>How it was made: {look}</source>
        <translation>كما صُنعت: {look}</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>مغادرة دون حفظ</translation>
    </message>
    <message>
        <source>Likeness not measured</source>
        <translation>لم يُقَس الشبه</translation>
    </message>
    <message>
        <source>Likeness {points}</source>
        <translation>الشبه {points}</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>جارٍ القياس…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Saved. The version before lies in the bin for a while.</source>
        <translation>تم الحفظ. النسخة السابقة تبقى في المهملات مدة من الزمن.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>The portrait as it is adjusted: {look}</source>
        <translation>الصورة بعد التعديل: {look}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo saving</source>
        <translation>تراجع عن الحفظ</translation>
    </message>
    <message>
        <source>What you adjusted is not saved.</source>
        <translation>التعديلات غير محفوظة.</translation>
    </message>
</context>
<context>
    <name>AdjustPanel</name>
    <message>
        <source>Back to how it was made</source>
        <translation>العودة إلى الأصل</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>أقرب</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>القص</translation>
    </message>
    <message>
        <source>Drag the frame or its corners. The arrow keys move it, plus and minus make it closer or wider.</source>
        <translation>اسحب الإطار أو زواياه. مفاتيح الأسهم تحرّكه، وزائد وناقص يقرّبانه أو يوسّعانه.</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>الحواف</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>التعريض</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>الشعر</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>الضوء</translation>
    </message>
    <message>
        <source>Paint over the edge of the hair: strands come out of the photo's own colours.</source>
        <translation>لوّن على حافة الشعر: تظهر الخصلات بألوان الصورة نفسها.</translation>
    </message>
    <message>
        <source>Paint what belongs to the person and was cut away.</source>
        <translation>لوّن ما يخص الشخص وقُصّ خطأً.</translation>
    </message>
    <message>
        <source>Paint what was left of the old background. The face is not touched.</source>
        <translation>لوّن ما بقي من الخلفية القديمة. الوجه لا يُمسّ.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Retouch</source>
        <translation>التنقيح</translation>
    </message>
    <message>
        <source>Shaping light</source>
        <translation>إضاءة التشكيل</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>حجم الفرشاة</translation>
    </message>
    <message>
        <source>The wheel, plus and minus show it larger. By keyboard: arrows move the brush, Space sets it down and lifts it.</source>
        <translation>عجلة الفأرة وزائد وناقص تغيّر حجم العرض. بلوحة المفاتيح: الأسهم تحرّك الفرشاة، ومفتاح المسافة يضعها ويرفعها.</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>الدفء</translation>
    </message>
    <message>
        <source>What the brush does</source>
        <translation>عمل الفرشاة</translation>
    </message>
    <message>
        <source>What to adjust</source>
        <translation>ما يُعدَّل</translation>
    </message>
</context>
<context>
    <name>AdjustSlider</name>
    <message>
        <source>Home or a double click: as it was made</source>
        <translation>‏Home أو نقرة مزدوجة: كما صُنعت</translation>
    </message>
</context>
<context>
    <name>AdvancedPanel</name>
    <message numerus="yes">
        <source>%n key(s) are known.</source>
        <translation>
            <numerusform>لا مفاتيح معروفة (%n).</numerusform>
            <numerusform>‏%n مفتاح معروف.</numerusform>
            <numerusform>‏%n مفتاحان معروفان.</numerusform>
            <numerusform>‏%n مفاتيح معروفة.</numerusform>
            <numerusform>‏%n مفتاحًا معروفًا.</numerusform>
            <numerusform>‏%n مفتاح معروف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>تغيير المفتاح</translation>
    </message>
    <message>
        <source>Change the vault's key now</source>
        <translation>تغيير مفتاح الخزنة الآن</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n time(s) so far. Happens by itself whenever something is erased.</source>
        <translation>
            <numerusform>عدد مرات التغيير حتى الآن: %n. يحدث تلقائيًا كلما مُحي شيء.</numerusform>
            <numerusform>غُيّر %n مرة حتى الآن. يحدث تلقائيًا كلما مُحي شيء.</numerusform>
            <numerusform>غُيّر %n مرتين حتى الآن. يحدث تلقائيًا كلما مُحي شيء.</numerusform>
            <numerusform>غُيّر %n مرات حتى الآن. يحدث تلقائيًا كلما مُحي شيء.</numerusform>
            <numerusform>غُيّر %n مرة حتى الآن. يحدث تلقائيًا كلما مُحي شيء.</numerusform>
            <numerusform>غُيّر %n مرة حتى الآن. يحدث تلقائيًا كلما مُحي شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Everything in its vault is encrypted. Move it only with a backup.</source>
        <translation>كل ما في خزنته مشفَّر. لا يُنقل إلا بنسخة احتياطية.</translation>
    </message>
    <message>
        <source>Fold away</source>
        <translation>طيّ</translation>
    </message>
    <message>
        <source>Happens by itself whenever something is erased. Nothing else changes.</source>
        <translation>يحدث تلقائيًا كلما مُحي شيء. ولا يتغيّر شيء آخر.</translation>
    </message>
    <message>
        <source>Receipts of other computers that are believed</source>
        <translation>إيصالات حواسيب أخرى موثوق بها</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>عرض المجلد</translation>
    </message>
    <message>
        <source>Show what experts look for</source>
        <translation>عرض ما يبحث عنه الخبراء</translation>
    </message>
</context>
<context>
    <name>AgreementPanel</name>
    <message numerus="yes">
        <source>%n file(s) that are not needed are left out.</source>
        <translation>
            <numerusform>ملفات غير لازمة تُركت: %n.</numerusform>
            <numerusform>ملفات غير لازمة تُركت: %n.</numerusform>
            <numerusform>ملفات غير لازمة تُركت: %n.</numerusform>
            <numerusform>تُركت %n ملفات غير لازمة.</numerusform>
            <numerusform>تُرك %n ملفًا غير لازم.</numerusform>
            <numerusform>تُرك %n ملف غير لازم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that could run a program when opened are left out.</source>
        <translation>
            <numerusform>ملفات قد تشغّل برنامجًا عند فتحها وتُركت: %n.</numerusform>
            <numerusform>ملفات قد تشغّل برنامجًا عند فتحها وتُركت: %n.</numerusform>
            <numerusform>ملفات قد تشغّل برنامجًا عند فتحها وتُركت: %n.</numerusform>
            <numerusform>تُركت %n ملفات قد تشغّل برنامجًا عند فتحها.</numerusform>
            <numerusform>تُرك %n ملفًا قد يشغّل برنامجًا عند فتحه.</numerusform>
            <numerusform>تُرك %n ملف قد يشغّل برنامجًا عند فتحه.</numerusform>
        </translation>
    </message>
    <message>
        <source>A download of {size}.</source>
        <translation>تنزيل بحجم {size}.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Another base model has this name: it would be replaced.</source>
        <translation>يوجد نموذج أساسي آخر بهذا الاسم، وسيُستبدل.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Download it</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>I have read the licence and accept it</source>
        <translation>قرأتُ الترخيص وأقبله</translation>
    </message>
    <message>
        <source>I know that I may use it</source>
        <translation>أعلم أنه يحقّ لي استخدامه</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>الترخيص: {licence}</translation>
    </message>
    <message>
        <source>Not verified: {what}</source>
        <translation>لم يُتحقَّق منه: {what}</translation>
    </message>
    <message>
        <source>Nothing here says under which licence it may be used. Ask whoever gave it to you.</source>
        <translation>لا شيء هنا يبيّن بأي ترخيص يجوز استخدامه. يُسأل عن ذلك مَن أعطاه.</translation>
    </message>
    <message>
        <source>Pictures for business: {answer}</source>
        <translation>صور للأعمال التجارية: {answer}</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>قراءة الترخيص</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>{size}, pictures of {pixels} pixels.</source>
        <translation>‏{size}، صور بحجم {pixels} بكسل.</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Withdraw: {purpose}</source>
        <translation>سحب: {purpose}</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>What was answered</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Withdraw everything</source>
        <translation>سحب كل شيء</translation>
    </message>
</context>
<context>
    <name>AppearancePanel</name>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Black on white or white on black, with clear outlines.</source>
        <translation>أسود على أبيض أو أبيض على أسود، بحدود واضحة.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Everything else makes room.</source>
        <translation>كل ما سواه يفسح له المكان.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>Nothing fades or slides.</source>
        <translation>لا شيء يتلاشى أو ينزلق.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
</context>
<context>
    <name>BackupController</name>
    <message>
        <source>A folder on another disk</source>
        <translation>مجلد على قرص آخر</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message numerus="yes">
        <source>%n file(s) of the vault are damaged and were not copied: check the vault in the settings.</source>
        <translation>
            <numerusform>ملفات الخزنة التالفة التي لم تُنسخ: %n. يُرجى فحص الخزنة من الإعدادات.</numerusform>
            <numerusform>ملفات الخزنة التالفة التي لم تُنسخ: %n. يُرجى فحص الخزنة من الإعدادات.</numerusform>
            <numerusform>ملفات الخزنة التالفة التي لم تُنسخ: %n. يُرجى فحص الخزنة من الإعدادات.</numerusform>
            <numerusform>في الخزنة %n ملفات تالفة لم تُنسخ: يُرجى فحص الخزنة من الإعدادات.</numerusform>
            <numerusform>في الخزنة %n ملفًا تالفًا لم يُنسخ: يُرجى فحص الخزنة من الإعدادات.</numerusform>
            <numerusform>في الخزنة %n ملف تالف لم يُنسخ: يُرجى فحص الخزنة من الإعدادات.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup opens with the recovery kit alone, and there is none yet.</source>
        <translation>النسخة الاحتياطية لا تُفتح إلا بورقة الاسترداد، ولا توجد ورقة بعد.</translation>
    </message>
    <message>
        <source>A copy on another disk, such as a stick, brings everything back when this computer is lost. It is encrypted: it opens with the recovery kit alone.</source>
        <translation>نسخة على قرص آخر، مثل ذاكرة USB، تعيد كل شيء إذا فُقد هذا الحاسوب. وهي مشفَّرة: لا تُفتح إلا بورقة الاسترداد.</translation>
    </message>
    <message>
        <source>Also brought up to date: backup {numbers}.</source>
        <translation>حُدِّثت أيضًا النسخة الاحتياطية {numbers}.</translation>
    </message>
    <message>
        <source>Back up to a folder…</source>
        <translation>نسخ احتياطي إلى مجلد…</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>جارٍ النسخ…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message>
        <source>Backup {number} is read back…</source>
        <translation>تجري إعادة قراءة النسخة الاحتياطية {number}…</translation>
    </message>
    <message>
        <source>Backup {number} is up to date: {copied} new files ({size}), {kept} were there.</source>
        <translation>النسخة الاحتياطية {number} محدَّثة: {copied} ملفات جديدة ({size})، و{kept} كانت موجودة.</translation>
    </message>
    <message numerus="yes">
        <source>Everything was read back and is right: %n file(s).</source>
        <translation>
            <numerusform>أُعيدت قراءة كل شيء وهو سليم. عدد الملفات: %n.</numerusform>
            <numerusform>أُعيدت قراءة كل شيء وهو سليم: %n ملف.</numerusform>
            <numerusform>أُعيدت قراءة كل شيء وهو سليم: %n ملفان.</numerusform>
            <numerusform>أُعيدت قراءة كل شيء وهو سليم: %n ملفات.</numerusform>
            <numerusform>أُعيدت قراءة كل شيء وهو سليم: %n ملفًا.</numerusform>
            <numerusform>أُعيدت قراءة كل شيء وهو سليم: %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much was copied</source>
        <translation>مقدار ما نُسخ</translation>
    </message>
    <message>
        <source>If backup {number} is lost, it is no longer waited for. Whoever finds it cannot open it without the recovery kit.</source>
        <translation>إذا فُقدت النسخة الاحتياطية {number} فلا تُنتظر بعد ذلك. ومَن يجدها لا يستطيع فتحها دون ورقة الاسترداد.</translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation>إنها مفقودة</translation>
    </message>
    <message>
        <source>Keep it in the list</source>
        <translation>إبقاؤها في القائمة</translation>
    </message>
    <message>
        <source>Looking at what is new</source>
        <translation>يجري البحث عن الجديد</translation>
    </message>
    <message>
        <source>Make the kit…</source>
        <translation>إنشاء الورقة…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopping. The backup before stays whole.</source>
        <translation>يجري الإيقاف. النسخة السابقة تبقى سليمة.</translation>
    </message>
    <message>
        <source>The recovery kit was never tried. Without it nobody opens a backup: type its code back once.</source>
        <translation>لم تُجرَّب ورقة الاسترداد قط. ومن دونها لا يفتح أحد نسخة احتياطية: يُرجى كتابة رمزها مرة واحدة.</translation>
    </message>
    <message>
        <source>There is no backup yet. Plug in a stick or another disk, and choose a folder on it. Only what is new is copied the next time.</source>
        <translation>لا توجد نسخة احتياطية بعد. صِل ذاكرة USB أو قرصًا آخر، واختر مجلدًا عليه. في المرة التالية لا يُنسخ إلا الجديد.</translation>
    </message>
    <message>
        <source>Type it back…</source>
        <translation>كتابة الرمز…</translation>
    </message>
    <message numerus="yes">
        <source>What was made in the last %n day(s) is in no backup.</source>
        <translation>
            <numerusform>عدد الأيام الأخيرة التي ليس عملها في أي نسخة احتياطية: %n.</numerusform>
            <numerusform>ما صُنع في آخر يوم ليس في أي نسخة احتياطية.</numerusform>
            <numerusform>ما صُنع في آخر يومين ليس في أي نسخة احتياطية.</numerusform>
            <numerusform>ما صُنع في آخر %n أيام ليس في أي نسخة احتياطية.</numerusform>
            <numerusform>ما صُنع في آخر %n يومًا ليس في أي نسخة احتياطية.</numerusform>
            <numerusform>ما صُنع في آخر %n يوم ليس في أي نسخة احتياطية.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {of} copied</source>
        <translation>نُسخ {done} من {of}</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message numerus="yes">
        <source>%n day(s) old, of {date}</source>
        <translation>
            <numerusform>عمرها %n يوم، بتاريخ {date}</numerusform>
            <numerusform>عمرها %n يوم، بتاريخ {date}</numerusform>
            <numerusform>عمرها %n يومان، بتاريخ {date}</numerusform>
            <numerusform>عمرها %n أيام، بتاريخ {date}</numerusform>
            <numerusform>عمرها %n يومًا، بتاريخ {date}</numerusform>
            <numerusform>عمرها %n يوم، بتاريخ {date}</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>النسخ الآن</translation>
    </message>
    <message>
        <source>Back up to it again.</source>
        <translation>أعد النسخ إليها.</translation>
    </message>
    <message>
        <source>Backup {number}: {folder}</source>
        <translation>النسخة الاحتياطية {number}: {folder}</translation>
    </message>
    <message>
        <source>Given up as lost.</source>
        <translation>عُدّت مفقودة.</translation>
    </message>
    <message>
        <source>It is lost…</source>
        <translation>إنها مفقودة…</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>لم تكتمل بعد</translation>
    </message>
    <message>
        <source>Not plugged in at the moment.</source>
        <translation>غير موصولة حاليًا.</translation>
    </message>
    <message>
        <source>Of today, {date}</source>
        <translation>نسخة اليوم، {date}</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message numerus="yes">
        <source>Still holds %n person(s) who were erased here. Plug it in and back up again.</source>
        <translation>
            <numerusform>أشخاص مُحوا هنا وما زالوا فيها: %n. صِلها وانسخ إليها من جديد.</numerusform>
            <numerusform>أشخاص مُحوا هنا وما زالوا فيها: %n. صِلها وانسخ إليها من جديد.</numerusform>
            <numerusform>أشخاص مُحوا هنا وما زالوا فيها: %n. صِلها وانسخ إليها من جديد.</numerusform>
            <numerusform>ما زالت تضم %n أشخاص مُحوا هنا. صِلها وانسخ إليها من جديد.</numerusform>
            <numerusform>ما زالت تضم %n شخصًا مُحوا هنا. صِلها وانسخ إليها من جديد.</numerusform>
            <numerusform>ما زالت تضم %n شخص مُحوا هنا. صِلها وانسخ إليها من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time for a new one.</source>
        <translation>حان وقت نسخة جديدة.</translation>
    </message>
    <message>
        <source>in a place that this computer does not know</source>
        <translation>في مكان لا يعرفه هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>BeginPanel</name>
    <message>
        <source>For your first headshot one good photo is enough. It is retouched in seconds, on this computer.</source>
        <translation>لأول صورة شخصية تكفي صورة جيدة واحدة. تُنقَّح في ثوانٍ، على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Or look at everything first with Noor, whom a computer drew: her sitting is begun in your vault, you walk through the same pages with her photos, and erase her when you have seen enough.</source>
        <translation>أو يمكن أولًا استكشاف كل شيء مع نور، وهي شخصية رسمها حاسوب: تبدأ جلستها في خزنتك، وتتصفّح بصورها الصفحات نفسها، ثم تمحوها متى اكتفيت.</translation>
    </message>
    <message>
        <source>Try it with a fictional person</source>
        <translation>تجربة بشخصية خيالية</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message numerus="yes">
        <source>%n portrait(s) deleted for good.</source>
        <translation>
            <numerusform>صور شخصية حُذفت نهائيًا: %n.</numerusform>
            <numerusform>حُذفت %n صورة شخصية نهائيًا.</numerusform>
            <numerusform>حُذفت %n صورتان شخصيتان نهائيًا.</numerusform>
            <numerusform>حُذفت %n صور شخصية نهائيًا.</numerusform>
            <numerusform>حُذفت %n صورة شخصية نهائيًا.</numerusform>
            <numerusform>حُذفت %n صورة شخصية نهائيًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portrait(s) restored.</source>
        <translation>
            <numerusform>صور شخصية استُعيدت: %n.</numerusform>
            <numerusform>استُعيدت %n صورة شخصية.</numerusform>
            <numerusform>استُعيدت %n صورتان شخصيتان.</numerusform>
            <numerusform>استُعيدت %n صور شخصية.</numerusform>
            <numerusform>استُعيدت %n صورة شخصية.</numerusform>
            <numerusform>استُعيدت %n صورة شخصية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>المهملات</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n portrait(s) for good? They cannot be had back then.</source>
        <translation>
            <numerusform>حذف الصور الشخصية نهائيًا (%n)؟ لا يمكن استعادتها بعد ذلك.</numerusform>
            <numerusform>حذف %n صورة شخصية نهائيًا؟ لا يمكن استعادتها بعد ذلك.</numerusform>
            <numerusform>حذف %n صورتين شخصيتين نهائيًا؟ لا يمكن استعادتهما بعد ذلك.</numerusform>
            <numerusform>حذف %n صور شخصية نهائيًا؟ لا يمكن استعادتها بعد ذلك.</numerusform>
            <numerusform>حذف %n صورة شخصية نهائيًا؟ لا يمكن استعادتها بعد ذلك.</numerusform>
            <numerusform>حذف %n صورة شخصية نهائيًا؟ لا يمكن استعادتها بعد ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>حذف الكل</translation>
    </message>
    <message>
        <source>Discarded portraits stay here for a while and can be had back. Then they are gone for good.</source>
        <translation>الصور الشخصية المستبعدة تبقى هنا مدة ويمكن استعادتها. ثم تزول نهائيًا.</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>إفراغ المهملات</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>استعادة الكل</translation>
    </message>
    <message numerus="yes">
        <source>The bin is empty. A portrait that you discard in Proofs lies here for %n day(s).</source>
        <translation>
            <numerusform>سلة المهملات فارغة. كل صورة تُستبعد في «البروفات» تبقى هنا %n يوم.</numerusform>
            <numerusform>سلة المهملات فارغة. كل صورة تُستبعد في «البروفات» تبقى هنا يومًا واحدًا.</numerusform>
            <numerusform>سلة المهملات فارغة. كل صورة تُستبعد في «البروفات» تبقى هنا يومين.</numerusform>
            <numerusform>سلة المهملات فارغة. كل صورة تُستبعد في «البروفات» تبقى هنا %n أيام.</numerusform>
            <numerusform>سلة المهملات فارغة. كل صورة تُستبعد في «البروفات» تبقى هنا %n يومًا.</numerusform>
            <numerusform>سلة المهملات فارغة. كل صورة تُستبعد في «البروفات» تبقى هنا %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>BinTile</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>الأيام المتبقية: %n</numerusform>
            <numerusform>بقي %n يوم</numerusform>
            <numerusform>بقي %n يومان</numerusform>
            <numerusform>بقي %n أيام</numerusform>
            <numerusform>بقي %n يومًا</numerusform>
            <numerusform>بقي %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>حذف نهائي؟</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>حذف الآن</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Version before an adjustment · {left}</source>
        <translation>نسخة ما قبل التعديل · {left}</translation>
    </message>
</context>
<context>
    <name>BoothPanel</name>
    <message>
        <source>Photo booth</source>
        <translation>مقصورة التصوير</translation>
    </message>
    <message>
        <source>The booth has a screen of its own, for guests, without a way to this window. It is not part of this version yet. How long a guest's sitting is kept is set under “How long things are kept”.</source>
        <translation>للمقصورة شاشة خاصة للضيوف لا تؤدي إلى هذه النافذة. وهي ليست جزءًا من هذا الإصدار بعد. مدة الاحتفاظ بجلسة الضيف تُضبط في «مدة الاحتفاظ».</translation>
    </message>
</context>
<context>
    <name>CameraOffer</name>
    <message>
        <source>It is off until you switch it on, and when you leave this page.</source>
        <translation>تبقى متوقفة إلى أن تُشغَّل، وتتوقف عند مغادرة هذه الصفحة.</translation>
    </message>
    <message>
        <source>The camera tells you how to turn, and takes the photo when it is right.</source>
        <translation>توضح الكاميرا كيف يُدار الوجه، وتلتقط الصورة حين تكون مناسبة.</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>استخدام الكاميرا</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>A webcam is not needed: photos of any camera or phone do. Nothing is recorded here.</source>
        <translation>لا حاجة إلى كاميرا ويب: تكفي صور من أي كاميرا أو هاتف. لا يُسجَّل شيء هنا.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Check the camera</source>
        <translation>فحص الكاميرا</translation>
    </message>
    <message>
        <source>Chooses another camera.</source>
        <translation>اختيار كاميرا أخرى.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Leaves out what is asked for now.</source>
        <translation>تجاوز المطلوب الآن.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>النظر من جديد</translation>
    </message>
    <message>
        <source>Looks good: the camera works. Nothing was recorded.</source>
        <translation>كل شيء جيد: الكاميرا تعمل. لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Plug it in and switch it on first.</source>
        <translation>صِلها وشغّلها أولًا.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Removes the photo that was taken last. Z does the same.</source>
        <translation>إزالة آخر صورة التُقطت. المفتاح Z يفعل الشيء نفسه.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Something is missing?</source>
        <translation>شيء ناقص؟</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Still missing: {things}</source>
        <translation>لا يزال ناقصًا: {things}</translation>
    </message>
    <message>
        <source>Still missing: {things} and {more} more</source>
        <translation>لا يزال ناقصًا: {things} و{more} غيرها</translation>
    </message>
    <message>
        <source>Switches the camera off. Escape does the same.</source>
        <translation>إيقاف الكاميرا. المفتاح Escape يفعل الشيء نفسه.</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>التقاط صورة</translation>
    </message>
    <message>
        <source>Takes a photo now. The space bar does the same.</source>
        <translation>التقاط صورة الآن. مفتاح المسافة يفعل الشيء نفسه.</translation>
    </message>
    <message>
        <source>This camera is not plugged in at the moment.</source>
        <translation>هذه الكاميرا غير موصولة حاليًا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة أخرى</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Waiting for the first picture…</source>
        <translation>في انتظار أول صورة…</translation>
    </message>
    <message>
        <source>{taken} of {wanted} photos</source>
        <translation>‏{taken} من {wanted} صور</translation>
    </message>
</context>
<context>
    <name>CameraWindow</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Likeness: photos</source>
        <translation>‏Likeness: الصور</translation>
    </message>
</context>
<context>
    <name>CataloguePanel</name>
    <message>
        <source>Allow downloads from this list</source>
        <translation>السماح بالتنزيل من هذه القائمة</translation>
    </message>
    <message>
        <source>Base models worth having</source>
        <translation>نماذج أساسية جديرة بالاقتناء</translation>
    </message>
    <message>
        <source>Off by default. When it is on, and only when you press Download, this computer asks huggingface.co for the files of that one base model. The other side sees your internet address and which base model it is; no name, no account, no photo. All else stays off the internet.</source>
        <translation>متوقف افتراضيًا. عند تشغيله، وفقط عند الضغط على «تنزيل»، يطلب هذا الحاسوب من huggingface.co ملفات ذلك النموذج الأساسي وحده. يرى الطرف الآخر عنوانك على الإنترنت وأي نموذج هو؛ لا اسم ولا حساب ولا صورة. وكل ما عدا ذلك يبقى بعيدًا عن الإنترنت.</translation>
    </message>
    <message>
        <source>The list came with Likeness; nothing is looked up on the internet for it.</source>
        <translation>القائمة أتت مع Likeness؛ ولا يُبحث لأجلها عن شيء على الإنترنت.</translation>
    </message>
</context>
<context>
    <name>CatalogueRowWidget</name>
    <message>
        <source>Download {model}</source>
        <translation>تنزيل {model}</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>تنزيل…</translation>
    </message>
    <message>
        <source>Not enough room on the disk</source>
        <translation>لا مساحة كافية على القرص</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Suits this computer</source>
        <translation>يناسب هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>CheckedCard</name>
    <message>
        <source>A base model is fetched from the internet only if you allow downloads under Settings and ask for one. A process of its own does it, which knows nothing of people or photos.</source>
        <translation>لا يُجلب نموذج أساسي من الإنترنت إلا إذا سُمح بالتنزيل في «الإعدادات» وطُلب نموذج. وتقوم بذلك عملية مستقلة لا تعرف شيئًا عن أشخاص أو صور.</translation>
    </message>
    <message>
        <source>A process was started just now and asked. Held: {barriers}.</source>
        <translation>شُغّلت عملية للتو وسُئلت. الحواجز القائمة: {barriers}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>How this is checked</source>
        <translation>كيف يُتحقق من ذلك</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>في هذه النافذة</translation>
    </message>
    <message>
        <source>Not on this computer: {barriers}.</source>
        <translation>غير متاح على هذا الحاسوب: {barriers}.</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>ما لا يُرى</translation>
    </message>
    <message>
        <source>Other programs on this computer, and the system itself. Libraries in this window that are not written in Python could connect past the count; those that offer a switch against it have it set.</source>
        <translation>البرامج الأخرى على هذا الحاسوب، والنظام نفسه. المكتبات التي في هذه النافذة ولم تُكتب بلغة Python قد تتصل دون أن تُحصى؛ وما يتيح منها مفتاحًا يمنع ذلك فمفتاحه مضبوط.</translation>
    </message>
    <message>
        <source>Photos are opened, and models trained, in processes of their own. Before anything else Python code in them is refused every connection, and every library's own switch is set to offline. This system offers programs no further barrier of their own; Linux does. Retouching and measuring are done in this window's own process, where the first paragraph counts.</source>
        <translation>تُفتح الصور وتُدرَّب النماذج في عمليات مستقلة. وقبل أي شيء آخر يُرفض فيها كل اتصال من شيفرة Python، ويُضبط مفتاح كل مكتبة على عدم الاتصال. لا يتيح هذا النظام للبرامج حاجزًا آخر خاصًا به؛ أما Linux فيتيحه. التنقيح والقياس يجريان في عملية هذه النافذة نفسها، حيث تسري الفقرة الأولى.</translation>
    </message>
    <message>
        <source>Photos are opened, and models trained, in processes of their own. Before anything else they shut themselves in: Python code is refused every connection, they enter a network namespace without any network, seccomp makes the kernel refuse sockets, and Landlock lets them write into one folder only. Where the system does not allow one of these, the others hold. Retouching and measuring are done in this window's own process, where the first paragraph counts.</source>
        <translation>تُفتح الصور وتُدرَّب النماذج في عمليات مستقلة. وقبل أي شيء آخر تعزل هذه العمليات نفسها: يُرفض كل اتصال من شيفرة Python، وتدخل في نطاق شبكي لا شبكة فيه، ويجعل seccomp النواة ترفض المقابس، ولا يسمح لها Landlock بالكتابة إلا في مجلد واحد. وحيث لا يتيح النظام أحد هذه الحواجز تبقى الأخرى قائمة. التنقيح والقياس يجريان في عملية هذه النافذة نفسها، حيث تسري الفقرة الأولى.</translation>
    </message>
    <message>
        <source>Python code is refused every connection</source>
        <translation>يُرفض كل اتصال من شيفرة Python</translation>
    </message>
    <message>
        <source>Python's audit hook sees every attempt of this program to look up a name, connect, send or listen. It is refused and counted. Once set, the hook cannot be taken away.</source>
        <translation>خطّاف التدقيق في Python يرى كل محاولة من هذا البرنامج للبحث عن اسم أو الاتصال أو الإرسال أو الاستماع. فتُرفض وتُحصى. وبعد ضبط الخطّاف لا يمكن نزعه.</translation>
    </message>
    <message>
        <source>The exception</source>
        <translation>الاستثناء</translation>
    </message>
    <message>
        <source>To be sure</source>
        <translation>للتأكد</translation>
    </message>
    <message>
        <source>Try it on this computer</source>
        <translation>تجربة ذلك على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>جارٍ التجريب…</translation>
    </message>
    <message>
        <source>Unplug the network and work on: everything goes on as before. A firewall shows the same from outside.</source>
        <translation>افصل الشبكة وتابع العمل: كل شيء يستمر كما كان. وجدار الحماية يُظهر الأمر نفسه من الخارج.</translation>
    </message>
    <message>
        <source>While it works</source>
        <translation>أثناء العمل</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>the kernel refuses to make sockets</source>
        <translation>النواة ترفض إنشاء المقابس</translation>
    </message>
    <message>
        <source>the kernel refuses to write outside one folder</source>
        <translation>النواة ترفض الكتابة خارج مجلد واحد</translation>
    </message>
    <message>
        <source>the process sees no network at all</source>
        <translation>العملية لا ترى أي شبكة</translation>
    </message>
</context>
<context>
    <name>ClashPanel</name>
    <message numerus="yes">
        <source>%n of these files are in that folder already</source>
        <translation>
            <numerusform>من هذه الملفات ما هو موجود في ذلك المجلد: %n</numerusform>
            <numerusform>من هذه الملفات ما هو موجود في ذلك المجلد: %n</numerusform>
            <numerusform>من هذه الملفات ما هو موجود في ذلك المجلد: %n</numerusform>
            <numerusform>‏%n من هذه الملفات موجودة في ذلك المجلد</numerusform>
            <numerusform>‏%n من هذه الملفات موجودة في ذلك المجلد</numerusform>
            <numerusform>‏%n من هذه الملفات موجودة في ذلك المجلد</numerusform>
        </translation>
    </message>
    <message>
        <source>Both can be kept: the new ones get a number. Replaced files cannot be had back.</source>
        <translation>يمكن الاحتفاظ بالاثنين: تُعطى الملفات الجديدة رقمًا. الملفات المستبدلة لا يمكن استعادتها.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>إبقاء الاثنين</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
</context>
<context>
    <name>ClockCard</name>
    <message numerus="yes">
        <source>%n thing(s) have been kept long enough</source>
        <translation>
            <numerusform>أشياء انتهت مدة حفظها: %n</numerusform>
            <numerusform>أشياء انتهت مدة حفظها: %n</numerusform>
            <numerusform>أشياء انتهت مدة حفظها: %n</numerusform>
            <numerusform>انتهت مدة حفظ %n أشياء</numerusform>
            <numerusform>انتهت مدة حفظ %n شيئًا</numerusform>
            <numerusform>انتهت مدة حفظ %n شيء</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase it now</source>
        <translation>محوها الآن</translation>
    </message>
    <message>
        <source>Erasing cannot be undone, so it goes by {date} until somebody has looked. If date and time of this computer are right, say so; if not, set them.</source>
        <translation>المحو لا يمكن التراجع عنه، ولذلك يُعتمد تاريخ {date} إلى أن يتحقق أحد من ذلك. إن كان تاريخ هذا الحاسوب ووقته صحيحين فيُرجى تأكيد ذلك؛ وإلا فيُرجى ضبطهما.</translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n day(s) ahead of what was expected</source>
        <translation>
            <numerusform>الأيام التي تسبق بها الساعة ما كان متوقعًا: %n</numerusform>
            <numerusform>الساعة متقدمة %n يوم عمّا كان متوقعًا</numerusform>
            <numerusform>الساعة متقدمة %n يومين عمّا كان متوقعًا</numerusform>
            <numerusform>الساعة متقدمة %n أيام عمّا كان متوقعًا</numerusform>
            <numerusform>الساعة متقدمة %n يومًا عمّا كان متوقعًا</numerusform>
            <numerusform>الساعة متقدمة %n يوم عمّا كان متوقعًا</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>الساعة صحيحة</translation>
    </message>
    <message numerus="yes">
        <source>The clock went back by %n day(s)</source>
        <translation>
            <numerusform>الأيام التي رجعتها الساعة: %n</numerusform>
            <numerusform>رجعت الساعة %n يوم</numerusform>
            <numerusform>رجعت الساعة %n يومين</numerusform>
            <numerusform>رجعت الساعة %n أيام</numerusform>
            <numerusform>رجعت الساعة %n يومًا</numerusform>
            <numerusform>رجعت الساعة %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>They are erased at the next start, or now. What runs at the moment is finished first.</source>
        <translation>تُمحى عند التشغيل التالي، أو الآن. وما يعمل في هذه اللحظة يُنهى أولًا.</translation>
    </message>
</context>
<context>
    <name>ClosingSheet</name>
    <message numerus="yes">
        <source>%n thing(s) still run</source>
        <translation>
            <numerusform>أعمال لا تزال جارية: %n</numerusform>
            <numerusform>أعمال لا تزال جارية: %n</numerusform>
            <numerusform>أعمال لا تزال جارية: %n</numerusform>
            <numerusform>لا تزال %n أعمال جارية</numerusform>
            <numerusform>لا يزال %n عملًا جاريًا</numerusform>
            <numerusform>لا يزال %n عمل جاريًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Done at about {time}.</source>
        <translation>ينتهي نحو الساعة {time}.</translation>
    </message>
    <message>
        <source>Done on {day} at about {time}.</source>
        <translation>ينتهي {day} نحو الساعة {time}.</translation>
    </message>
    <message>
        <source>Finish in the background, then quit</source>
        <translation>إنهاء في الخلفية ثم خروج</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>يجري الإنهاء</translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <translation>إيقاف مؤقت وخروج</translation>
    </message>
    <message>
        <source>Paused, it goes on next time from where it was.</source>
        <translation>عند الإيقاف المؤقت يُستأنف في المرة التالية من حيث توقف.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>بقاء</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>إيقاف وخروج</translation>
    </message>
    <message>
        <source>What is finished is kept; the rest can be started again.</source>
        <translation>ما اكتمل يُحفظ؛ والباقي يمكن بدؤه من جديد.</translation>
    </message>
    <message>
        <source>What was begun is finished and saved, then Likeness ends. This takes a moment.</source>
        <translation>ما بدأ يُنهى ويُحفظ، ثم يُغلق Likeness. يستغرق ذلك لحظة.</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Not right: group {groups}. Compare it with the page.</source>
        <translation>غير صحيح: المجموعة {groups}. قارنها بالورقة.</translation>
    </message>
    <message>
        <source>Small and capital letters are the same. There is no I, L, O or U.</source>
        <translation>لا فرق بين الحروف الصغيرة والكبيرة. ولا توجد الحروف I وL وO وU.</translation>
    </message>
    <message>
        <source>The code was read from the QR code.</source>
        <translation>قُرئ الرمز من رمز QR.</translation>
    </message>
</context>
<context>
    <name>ConnectionsCard</name>
    <message>
        <source>Connections tried since this window was opened</source>
        <translation>محاولات الاتصال منذ فتح هذه النافذة</translation>
    </message>
    <message>
        <source>Connections tried since {time}, when this window was opened</source>
        <translation>محاولات الاتصال منذ {time}، حين فُتحت هذه النافذة</translation>
    </message>
    <message>
        <source>Downloads of base models are allowed under Settings; those are not counted here.</source>
        <translation>تنزيل النماذج الأساسية مسموح به في «الإعدادات»؛ ولا يُحصى هنا.</translation>
    </message>
    <message>
        <source>How this is checked</source>
        <translation>كيف يُتحقق من ذلك</translation>
    </message>
    <message>
        <source>Photos are opened, and models trained, in processes that shut the network first.</source>
        <translation>تُفتح الصور وتُدرَّب النماذج في عمليات تُغلق الشبكة أولًا.</translation>
    </message>
    <message>
        <source>This program tried to connect, and was refused. Please report it: it should never try.</source>
        <translation>حاول هذا البرنامج الاتصال فرُفض. يُرجى الإبلاغ عن ذلك: لا ينبغي أن يحاول أبدًا.</translation>
    </message>
</context>
<context>
    <name>ConsentController</name>
    <message>
        <source>Save the receipt</source>
        <translation>حفظ الإيصال</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Agree to more</source>
        <translation>موافقة إضافية</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>سؤال جديد</translation>
    </message>
    <message numerus="yes">
        <source>Consent ends in %n day(s).</source>
        <translation>
            <numerusform>تنتهي الموافقة اليوم (%n).</numerusform>
            <numerusform>تنتهي الموافقة خلال %n يوم.</numerusform>
            <numerusform>تنتهي الموافقة خلال %n يومين.</numerusform>
            <numerusform>تنتهي الموافقة خلال %n أيام.</numerusform>
            <numerusform>تنتهي الموافقة خلال %n يومًا.</numerusform>
            <numerusform>تنتهي الموافقة خلال %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Erase this sitting</source>
        <translation>محو هذه الجلسة</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>جارٍ المحو…</translation>
    </message>
    <message>
        <source>No consent, no portrait</source>
        <translation>لا صورة بلا موافقة</translation>
    </message>
    <message>
        <source>No, do not go on</source>
        <translation>لا، عدم المتابعة</translation>
    </message>
    <message>
        <source>Person &amp; consent</source>
        <translation>الشخص والموافقة</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>تجديد</translation>
    </message>
    <message>
        <source>Renew consent</source>
        <translation>تجديد الموافقة</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>جارٍ التوقيع…</translation>
    </message>
    <message>
        <source>Somebody else decides than last time, so every question is answered anew.</source>
        <translation>صاحب القرار غير من كان في المرة السابقة، ولذلك يُجاب عن كل سؤال من جديد.</translation>
    </message>
    <message>
        <source>Still needed: {things}</source>
        <translation>لا يزال مطلوبًا: {things}</translation>
    </message>
    <message>
        <source>The same as before, from today on for {months} months.</source>
        <translation>كما كان من قبل، من اليوم ولمدة {months} شهر.</translation>
    </message>
    <message>
        <source>What was agreed to before stays as it is.</source>
        <translation>ما جرت الموافقة عليه من قبل يبقى كما هو.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Withdrawing…</source>
        <translation>جارٍ السحب…</translation>
    </message>
    <message>
        <source>a shorter name</source>
        <translation>اسم أقصر</translation>
    </message>
    <message>
        <source>at least one yes</source>
        <translation>«نعم» واحدة على الأقل</translation>
    </message>
    <message>
        <source>the age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>the parent's or guardian's name</source>
        <translation>اسم أحد الوالدين أو الوصي</translation>
    </message>
    <message>
        <source>the same name as signature</source>
        <translation>الاسم نفسه كتوقيع</translation>
    </message>
    <message>
        <source>the signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>{name} agreed to {count} of {total} things; the first ends on {date}.</source>
        <translation>وافق {name} على {count} من {total}؛ تنتهي أولاها في {date}.</translation>
    </message>
    <message>
        <source>{name} does not agree to anything at the moment.</source>
        <translation>لا موافقة من {name} على أي شيء حاليًا.</translation>
    </message>
</context>
<context>
    <name>ConsentPanel</name>
    <message>
        <source>A telephone number or a mail address.</source>
        <translation>رقم هاتف أو عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Every person is told who answers for their data. For pictures of yourself and your family, leave it as it is.</source>
        <translation>يُخبَر كل شخص بمن هو المسؤول عن بياناته. لصورك وصور عائلتك يمكن ترك هذا كما هو.</translation>
    </message>
    <message>
        <source>How long a yes holds</source>
        <translation>مدة سريان الموافقة</translation>
    </message>
    <message>
        <source>How you can be reached</source>
        <translation>طريقة التواصل معك</translation>
    </message>
    <message>
        <source>Name or company</source>
        <translation>الاسم أو الشركة</translation>
    </message>
    <message>
        <source>Proposed on the consent page; counts for consents from now on.</source>
        <translation>تُقترح في صفحة الموافقة؛ وتسري على الموافقات من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
</context>
<context>
    <name>DashedTile</name>
    <message>
        <source>Begin with a name</source>
        <translation>البدء باسم</translation>
    </message>
    <message>
        <source>New sitting</source>
        <translation>جلسة جديدة</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>‏%n ملف</numerusform>
            <numerusform>‏%n ملف</numerusform>
            <numerusform>‏%n ملفان</numerusform>
            <numerusform>‏%n ملفات</numerusform>
            <numerusform>‏%n ملفًا</numerusform>
            <numerusform>‏%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portrait(s) not offered here:</source>
        <translation>
            <numerusform>صور شخصية غير معروضة هنا: %n، وهي:</numerusform>
            <numerusform>‏%n صورة شخصية غير معروضة هنا:</numerusform>
            <numerusform>‏%n صورتان شخصيتان غير معروضتين هنا:</numerusform>
            <numerusform>‏%n صور شخصية غير معروضة هنا:</numerusform>
            <numerusform>‏%n صورة شخصية غير معروضة هنا:</numerusform>
            <numerusform>‏%n صورة شخصية غير معروضة هنا:</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a portrait</source>
        <translation>اختيار صورة شخصية</translation>
    </message>
    <message>
        <source>Choose where it goes</source>
        <translation>اختيار الوجهة</translation>
    </message>
    <message>
        <source>Choose where the portraits go. Every file says truthfully how it was made.</source>
        <translation>اختر إلى أين تذهب الصور الشخصية. كل ملف يذكر بصدق كيف صُنع.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Every pixel, as the look made it</source>
        <translation>كل بكسل، كما صنعته الإطلالة</translation>
    </message>
    <message>
        <source>For an identity document</source>
        <translation>لوثيقة هوية</translation>
    </message>
    <message>
        <source>For paper</source>
        <translation>للورق</translation>
    </message>
    <message>
        <source>For screens</source>
        <translation>للشاشات</translation>
    </message>
    <message>
        <source>Only from an untouched photo, which the consent does not cover</source>
        <translation>فقط من صورة غير معدّلة، وهذا لا تشمله الموافقة</translation>
    </message>
    <message>
        <source>Only from an untouched photo: choose one</source>
        <translation>فقط من صورة غير معدّلة: اختر واحدة</translation>
    </message>
    <message>
        <source>Only from an untouched photo; there is none here</source>
        <translation>فقط من صورة غير معدّلة؛ ولا توجد واحدة هنا</translation>
    </message>
    <message>
        <source>Only from an untouched photo; those here were edited before</source>
        <translation>فقط من صورة غير معدّلة؛ والصور هنا عُدّلت من قبل</translation>
    </message>
    <message>
        <source>Portrait {number}: {look}</source>
        <translation>الصورة الشخصية {number}: {look}</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>ورقة طباعة</translation>
    </message>
    <message>
        <source>Save as encrypted file</source>
        <translation>حفظ كملف مشفَّر</translation>
    </message>
    <message>
        <source>Save to folder</source>
        <translation>حفظ في مجلد</translation>
    </message>
    <message>
        <source>Several on photo paper, to cut out</source>
        <translation>عدة صور على ورق الصور، للقص</translation>
    </message>
    <message>
        <source>There is no portrait to deliver yet. Make one under Looks, or choose one under Proofs.</source>
        <translation>لا توجد صورة شخصية للتسليم بعد. اصنع واحدة في «الإطلالات»، أو اختر واحدة في «البروفات».</translation>
    </message>
    <message>
        <source>There is no portrait yet</source>
        <translation>لا توجد صورة شخصية بعد</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>سم</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>مم</translation>
    </message>
    <message>
        <source>{size}, circle-safe</source>
        <translation>‏{size}، يناسب الدائرة</translation>
    </message>
</context>
<context>
    <name>DiagnosticsController</name>
    <message>
        <source>Save the diagnostics</source>
        <translation>حفظ التشخيص</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>For somebody who helps you: what this computer is, what works, and the last errors. Read it first; this is all of it.</source>
        <translation>لمن يساعدك: ما هذا الحاسوب، وما الذي يعمل، وآخر الأخطاء. اقرأه أولًا؛ هذا كل ما فيه.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>النظر من جديد</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ النظر…</translation>
    </message>
    <message>
        <source>Never sent: you save it, and give it to whom you like.</source>
        <translation>لا يُرسَل أبدًا: أنت تحفظه وتعطيه لمن تشاء.</translation>
    </message>
    <message>
        <source>No names, no paths, no pictures.</source>
        <translation>لا أسماء ولا مسارات ولا صور.</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>حفظ كملف…</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>حُفظ باسم {name}.</translation>
    </message>
    <message>
        <source>The vault is not open, so what it holds is not counted.</source>
        <translation>الخزنة غير مفتوحة، ولذلك لا يُحصى ما فيها.</translation>
    </message>
    <message>
        <source>What would be saved</source>
        <translation>ما سيُحفظ</translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <source>Authorities refuse retouched and generated pictures, so these are made from a photo exactly as the camera took it. Choose one:</source>
        <translation>ترفض الجهات الرسمية الصور المنقّحة والمولّدة، ولذلك تُعدّ هذه من صورة كما التقطتها الكاميرا تمامًا. اختر واحدة:</translation>
    </message>
    <message>
        <source>From an untouched photo</source>
        <translation>من صورة غير معدّلة</translation>
    </message>
    <message>
        <source>No document picture</source>
        <translation>لا توجد صورة وثيقة</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>الصورة {number}</translation>
    </message>
    <message>
        <source>Replace the background with a plain one</source>
        <translation>استبدال الخلفية بخلفية سادة</translation>
    </message>
    <message>
        <source>Some authorities refuse that; a photo before a plain wall is safer.</source>
        <translation>بعض الجهات ترفض ذلك؛ صورة أمام جدار سادة أضمن.</translation>
    </message>
</context>
<context>
    <name>DocumentResult</name>
    <message>
        <source>Being looked at…</source>
        <translation>يجري فحصها…</translation>
    </message>
</context>
<context>
    <name>EmptyPhotos</name>
    <message>
        <source>Add from files</source>
        <translation>إضافة من الملفات</translation>
    </message>
    <message>
        <source>Different days, different light, looking a little to each side. Paste works too.</source>
        <translation>أيام مختلفة، وإضاءة مختلفة، ونظرة خفيفة إلى كل جانب. اللصق ممكن أيضًا.</translation>
    </message>
    <message>
        <source>Drop photos here</source>
        <translation>أفلت الصور هنا</translation>
    </message>
    <message>
        <source>From a phone or card</source>
        <translation>من هاتف أو بطاقة</translation>
    </message>
</context>
<context>
    <name>EntryLines</name>
    <message>
        <source>Somebody who was erased</source>
        <translation>شخص مُحيت بياناته</translation>
    </message>
</context>
<context>
    <name>ErasedLine</name>
    <message>
        <source>A session at the booth was over</source>
        <translation>انتهت جلسة في المقصورة</translation>
    </message>
    <message>
        <source>It was asked for</source>
        <translation>طُلب ذلك</translation>
    </message>
    <message>
        <source>Kept long enough</source>
        <translation>انتهت مدة الحفظ</translation>
    </message>
    <message>
        <source>Never asked for consent</source>
        <translation>لم تُطلب الموافقة قط</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>حفظ الشهادة</translation>
    </message>
    <message>
        <source>Save the certificate of {date}</source>
        <translation>حفظ شهادة {date}</translation>
    </message>
    <message>
        <source>This certificate was altered.</source>
        <translation>هذه الشهادة عُدّلت.</translation>
    </message>
</context>
<context>
    <name>ErasureCard</name>
    <message numerus="yes">
        <source>%n file(s) are gone, and the key that opened them is destroyed. The former key of the vault was tried, and it does not open it any more.</source>
        <translation>
            <numerusform>ملفات أُزيلت: %n. وأُتلف المفتاح الذي كان يفتحها. جُرّب المفتاح السابق للخزنة، ولم يعد يفتحها.</numerusform>
            <numerusform>أُزيل %n ملف، وأُتلف المفتاح الذي كان يفتحه. جُرّب المفتاح السابق للخزنة، ولم يعد يفتحها.</numerusform>
            <numerusform>أُزيل %n ملفان، وأُتلف المفتاح الذي كان يفتحهما. جُرّب المفتاح السابق للخزنة، ولم يعد يفتحها.</numerusform>
            <numerusform>أُزيلت %n ملفات، وأُتلف المفتاح الذي كان يفتحها. جُرّب المفتاح السابق للخزنة، ولم يعد يفتحها.</numerusform>
            <numerusform>أُزيل %n ملفًا، وأُتلف المفتاح الذي كان يفتحها. جُرّب المفتاح السابق للخزنة، ولم يعد يفتحها.</numerusform>
            <numerusform>أُزيل %n ملف، وأُتلف المفتاح الذي كان يفتحها. جُرّب المفتاح السابق للخزنة، ولم يعد يفتحها.</numerusform>
        </translation>
    </message>
    <message>
        <source>A random number and dates in the ledger: that somebody was here and was erased, not who.</source>
        <translation>رقم عشوائي وتواريخ في السجل: أن أحدًا كان هنا ومُحي، لا مَن هو.</translation>
    </message>
    <message>
        <source>Changing the vault's key.</source>
        <translation>يجري تغيير مفتاح الخزنة.</translation>
    </message>
    <message>
        <source>Destroying the former key.</source>
        <translation>يجري إتلاف المفتاح السابق.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Ending what runs for this person first.</source>
        <translation>يُنهى أولًا ما يعمل لهذا الشخص.</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>محو كل شيء</translation>
    </message>
    <message>
        <source>Erase everything about {name}</source>
        <translation>محو كل ما يخص {name}</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>تم المحو</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>الاحتفاظ بكل شيء</translation>
    </message>
    <message>
        <source>Looking whether anything is left.</source>
        <translation>يجري التحقق مما إذا بقي شيء.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ النظر…</translation>
    </message>
    <message>
        <source>Making a new key for the vault.</source>
        <translation>يجري إنشاء مفتاح جديد للخزنة.</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>ما لا يشمله ذلك</translation>
    </message>
    <message>
        <source>Removing the files.</source>
        <translation>تجري إزالة الملفات.</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>حفظ الشهادة</translation>
    </message>
    <message>
        <source>Striking everything from the list.</source>
        <translation>يجري شطب كل شيء من القائمة.</translation>
    </message>
    <message>
        <source>The certificate was saved.</source>
        <translation>حُفظت الشهادة.</translation>
    </message>
    <message>
        <source>The signed certificate says what was checked. It names nobody.</source>
        <translation>الشهادة الموقّعة تذكر ما جرى التحقق منه. ولا تسمّي أحدًا.</translation>
    </message>
    <message>
        <source>This cannot be undone. A copy of the data can be handed out first.</source>
        <translation>لا يمكن التراجع عن هذا. يمكن تسليم نسخة من البيانات أولًا.</translation>
    </message>
    <message>
        <source>Type “{name}” to erase</source>
        <translation>اكتب «{name}» للمحو</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>ما يزول</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>ما يبقى</translation>
    </message>
    <message>
        <source>every record of consent</source>
        <translation>كل سجل للموافقة</translation>
    </message>
    <message>
        <source>the key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>FaceButton</name>
    <message numerus="yes">
        <source>In %n photo(s)</source>
        <translation>
            <numerusform>في %n صورة</numerusform>
            <numerusform>في %n صورة</numerusform>
            <numerusform>في %n صورتين</numerusform>
            <numerusform>في %n صور</numerusform>
            <numerusform>في %n صورة</numerusform>
            <numerusform>في %n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps this person's photos and takes the others out. It can be undone.</source>
        <translation>يُبقي صور هذا الشخص ويُخرج الأخرى. يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Person {number}, {photos}</source>
        <translation>الشخص {number}، {photos}</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Hide what was typed</source>
        <translation>إخفاء ما كُتب</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show what was typed</source>
        <translation>إظهار ما كُتب</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Everything can be changed later in the settings.</source>
        <translation>كل شيء يمكن تغييره لاحقًا في الإعدادات.</translation>
    </message>
    <message>
        <source>Everything of a person is encrypted.</source>
        <translation>كل ما يخص أي شخص مشفَّر.</translation>
    </message>
    <message>
        <source>For the day on which the key is lost.</source>
        <translation>لليوم الذي يُفقد فيه المفتاح.</translation>
    </message>
    <message>
        <source>How it is locked</source>
        <translation>كيف تُقفل</translation>
    </message>
    <message>
        <source>It lies in {folder}, which is not there now. Plug in that disk; nothing was changed.</source>
        <translation>هي في {folder}، وهو غير موجود الآن. صِل ذلك القرص؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Make the recovery kit</source>
        <translation>إنشاء ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Make your first headshot</source>
        <translation>أول صورة شخصية لك</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Nothing ever leaves this computer.</source>
        <translation>لا شيء يغادر هذا الحاسوب أبدًا.</translation>
    </message>
    <message>
        <source>Only if you want to take photos here.</source>
        <translation>فقط لالتقاط الصور هنا.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Set this up later</source>
        <translation>الإعداد لاحقًا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة أخرى</translation>
    </message>
    <message>
        <source>Type it back…</source>
        <translation>كتابة الرمز…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>أهلًا</translation>
    </message>
    <message>
        <source>Where your data lives</source>
        <translation>مكان بياناتك</translation>
    </message>
    <message>
        <source>Which language do you like to read?</source>
        <translation>ما اللغة المفضلة للقراءة؟</translation>
    </message>
    <message>
        <source>Your data is on another disk</source>
        <translation>بياناتك على قرص آخر</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>GroupField</name>
    <message>
        <source>Group {number} of {count}</source>
        <translation>المجموعة {number} من {count}</translation>
    </message>
    <message>
        <source>Not right: compare it with the page</source>
        <translation>غير صحيح: قارنها بالورقة</translation>
    </message>
</context>
<context>
    <name>InstalledPanel</name>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove {name}? Personal models that were made on top of it stay, but cannot be used until it is added again.</source>
        <translation>إزالة {name}؟ النماذج الشخصية المبنية عليه تبقى، لكن لا يمكن استخدامها إلى أن يُضاف من جديد.</translation>
    </message>
</context>
<context>
    <name>KeepAwake</name>
    <message>
        <source>A personal model is being made</source>
        <translation>يجري إعداد نموذج شخصي</translation>
    </message>
</context>
<context>
    <name>KeepingPanel</name>
    <message>
        <source>Also what was measured in them.</source>
        <translation>وكذلك ما قيس فيها.</translation>
    </message>
    <message>
        <source>Consent records, after the last yes has ended</source>
        <translation>سجلات الموافقة، بعد انتهاء آخر موافقة</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>كل ما عدا ذلك</translation>
    </message>
    <message>
        <source>Everything of a guest goes that long after the last thing that happened.</source>
        <translation>كل ما يخص الضيف يبقى هذه المدة بعد آخر ما حدث.</translation>
    </message>
    <message>
        <source>Guests of a photo booth</source>
        <translation>ضيوف مقصورة التصوير</translation>
    </message>
    <message>
        <source>Hidden portraits</source>
        <translation>الصور الشخصية المخفية</translation>
    </message>
    <message>
        <source>People who agreed to be kept for next time</source>
        <translation>أشخاص وافقوا على الاحتفاظ بهم للمرة القادمة</translation>
    </message>
    <message>
        <source>Personal models</source>
        <translation>النماذج الشخصية</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Photos and portraits</source>
        <translation>الصور والصور الشخصية</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>الصور الشخصية</translation>
    </message>
    <message>
        <source>Portraits in the bin</source>
        <translation>الصور الشخصية في المهملات</translation>
    </message>
    <message>
        <source>Sittings of people who were never asked</source>
        <translation>جلسات أشخاص لم يُسألوا قط</translation>
    </message>
    <message>
        <source>So that it can be shown what was agreed. Then the whole sitting goes.</source>
        <translation>ليمكن إثبات ما جرت الموافقة عليه. ثم تُزال الجلسة كلها.</translation>
    </message>
    <message>
        <source>Those that do not look enough like the person.</source>
        <translation>تلك التي لا تشبه الشخص بما يكفي.</translation>
    </message>
    <message>
        <source>Unfinished work</source>
        <translation>أعمال غير مكتملة</translation>
    </message>
    <message>
        <source>Until then it can be resumed.</source>
        <translation>حتى ذلك الحين يمكن استئنافه.</translation>
    </message>
    <message>
        <source>Until then they can be had back.</source>
        <translation>حتى ذلك الحين يمكن استعادتها.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Changing your mind</source>
        <translation>تغيير الرأي</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>الشكاوى</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>يُعطى إلى</translation>
    </message>
    <message>
        <source>How it is kept</source>
        <translation>كيف يُحفظ</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>دول أخرى</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>عرض أقل</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>صاحب القرار</translation>
    </message>
    <message>
        <source>Who decides, where it lies, and your rights</source>
        <translation>صاحب القرار، ومكان البيانات، وحقوقك</translation>
    </message>
    <message>
        <source>You may</source>
        <translation>يحقّ لك</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>The key can be kept by this computer, by you, or by both.</source>
        <translation>يمكن أن يحفظ المفتاحَ هذا الحاسوبُ أو أنت أو كلاكما.</translation>
    </message>
    <message>
        <source>The vault is made. It takes your login and your passphrase.</source>
        <translation>أُنشئت الخزنة. يلزم لفتحها تسجيل دخولك وعبارة المرور.</translation>
    </message>
    <message>
        <source>The vault is made. The keychain of this computer opens it when you log in.</source>
        <translation>أُنشئت الخزنة. تفتحها سلسلة مفاتيح هذا الحاسوب عند تسجيل دخولك.</translation>
    </message>
    <message>
        <source>The vault is made. Your passphrase opens it.</source>
        <translation>أُنشئت الخزنة. تفتحها عبارة المرور.</translation>
    </message>
    <message>
        <source>This computer has no keychain that could keep the key safely, so a passphrase is needed. It is never written down anywhere.</source>
        <translation>ليست لهذا الحاسوب سلسلة مفاتيح تحفظ المفتاح بأمان، ولذلك تلزم عبارة مرور. وهي لا تُدوَّن في أي مكان.</translation>
    </message>
</context>
<context>
    <name>KitCode</name>
    <message>
        <source>Group {number}: {letters}</source>
        <translation>المجموعة {number}: {letters}</translation>
    </message>
    <message>
        <source>The same code as a QR code</source>
        <translation>الرمز نفسه كرمز QR</translation>
    </message>
</context>
<context>
    <name>KitController</name>
    <message>
        <source>Save the recovery kit</source>
        <translation>حفظ ورقة الاسترداد</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>A printed code that opens the vault when its own key is lost: on a new computer, or when the passphrase is forgotten.</source>
        <translation>رمز مطبوع يفتح الخزنة إذا فُقد مفتاحها: على حاسوب جديد، أو عند نسيان عبارة المرور.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>From the paper, so that you know it can be read.</source>
        <translation>من الورقة، للتأكد من أنها تُقرأ.</translation>
    </message>
    <message>
        <source>It is shown this once and is stored nowhere. Print it, save it onto a stick and print it elsewhere, or copy it by hand; then type it back from the paper.</source>
        <translation>يُعرض هذه المرة فقط ولا يُخزَّن في أي مكان. اطبعه، أو احفظه على ذاكرة USB واطبعه في مكان آخر، أو انسخه باليد؛ ثم اكتبه من الورقة.</translation>
    </message>
    <message>
        <source>It was sent to the printer. Fetch it now.</source>
        <translation>أُرسل إلى الطابعة. خذ الورقة الآن.</translation>
    </message>
    <message>
        <source>Keep it like a passport: on paper, in another place than the computer.</source>
        <translation>احفظها كجواز السفر: على الورق، وفي غير مكان الحاسوب.</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>إبقاء الحالية</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>المغادرة الآن</translation>
    </message>
    <message>
        <source>Leave without typing the code back?</source>
        <translation>المغادرة دون كتابة الرمز؟</translation>
    </message>
    <message>
        <source>Made on {date} and confirmed on {tested}.</source>
        <translation>أُنشئت في {date} وأُكّدت في {tested}.</translation>
    </message>
    <message>
        <source>Made on {date}, but not confirmed yet: type the code back once.</source>
        <translation>أُنشئت في {date} ولم تُؤكَّد بعد: اكتب رمزها مرة واحدة.</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>إنشاء ورقة جديدة…</translation>
    </message>
    <message>
        <source>Make the recovery kit</source>
        <translation>إنشاء ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Nobody has tried the paper yet. You find the code here again until Likeness is locked or closed; then it is gone for good, and without the paper a new kit has to be made.</source>
        <translation>لم يتحقق أحد من الورقة بعد. يبقى الرمز متاحًا هنا حتى يُقفل Likeness أو يُغلق؛ وبعدها يضيع نهائيًا، ومن دون الورقة يلزم إنشاء ورقة استرداد جديدة.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Replace the kit</source>
        <translation>استبدال الورقة</translation>
    </message>
    <message>
        <source>Replace the recovery kit?</source>
        <translation>استبدال ورقة الاسترداد؟</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Saved as {name}. Print it, put the paper away, and remove the file.</source>
        <translation>حُفظت باسم {name}. اطبعها، وضع الورقة في مكان آمن، ثم أزل الملف.</translation>
    </message>
    <message>
        <source>Take no photo of it with a telephone: pictures go to clouds, and this one is a key.</source>
        <translation>لا تلتقط لها صورة بالهاتف: فالصور تذهب إلى السحابة، وهذه مفتاح.</translation>
    </message>
    <message>
        <source>The old page will open the vault no more. Backups written before still open with it until they are written anew.</source>
        <translation>لن تفتح الورقة القديمة الخزنة بعد ذلك. النسخ الاحتياطية السابقة تُفتح بها إلى أن تُكتب من جديد.</translation>
    </message>
    <message>
        <source>There is no recovery kit. If the key is lost, nothing opens the vault.</source>
        <translation>لا توجد ورقة استرداد. إذا فُقد المفتاح فلا شيء يفتح الخزنة.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>التخلص منها</translation>
    </message>
    <message>
        <source>Type it back…</source>
        <translation>كتابة الرمز…</translation>
    </message>
    <message>
        <source>Type the code back</source>
        <translation>كتابة الرمز</translation>
    </message>
    <message>
        <source>Whoever has it together with this computer or a backup sees everything in the vault.</source>
        <translation>مَن كانت معه مع هذا الحاسوب أو مع نسخة احتياطية يرى كل ما في الخزنة.</translation>
    </message>
    <message>
        <source>Your recovery kit</source>
        <translation>ورقة استردادك</translation>
    </message>
</context>
<context>
    <name>KitPanel</name>
    <message>
        <source>A code on paper. With it the vault opens when its key is lost: with a new computer, a broken keychain or a forgotten passphrase. Without it, nobody can help then. Two minutes now, or later in the settings.</source>
        <translation>رمز على ورق. به تُفتح الخزنة إذا فُقد مفتاحها: مع حاسوب جديد، أو سلسلة مفاتيح معطوبة، أو عبارة مرور منسية. ومن دونه لا يستطيع أحد المساعدة. دقيقتان الآن، أو لاحقًا في الإعدادات.</translation>
    </message>
    <message>
        <source>The kit is made and tried. Keep the paper safe.</source>
        <translation>أُنشئت الورقة وجُرّبت. احفظها في مكان آمن.</translation>
    </message>
    <message>
        <source>The kit is made. Type its code back once, to be sure of the paper.</source>
        <translation>أُنشئت ورقة الاسترداد. تُرجى كتابة رمزها مرة واحدة للتأكد من الورقة.</translation>
    </message>
</context>
<context>
    <name>LargePhoto</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>The next photo</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>The photo before</source>
        <translation>الصورة السابقة</translation>
    </message>
</context>
<context>
    <name>LedgerCard</name>
    <message>
        <source>All {count} lines are in place, signed with the key {fingerprint}.</source>
        <translation>كل الأسطر ({count}) في مكانها، موقّعة بالمفتاح {fingerprint}.</translation>
    </message>
    <message>
        <source>Check every line</source>
        <translation>فحص كل سطر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Each line is signed and holds the fingerprint of the one before, so none can be taken out or changed unseen. It holds random numbers instead of names; the names shown here are looked up, and go with an erasure.</source>
        <translation>كل سطر موقّع ويحمل بصمة السطر الذي قبله، فلا يمكن نزع سطر أو تغييره خفية. وفيه أرقام عشوائية بدل الأسماء؛ الأسماء المعروضة هنا يُبحث عنها، وتزول مع المحو.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
</context>
<context>
    <name>LedgerWords</name>
    <message numerus="yes">
        <source>%n damaged file(s) were set aside</source>
        <translation>
            <numerusform>ملفات تالفة وُضعت جانبًا: %n</numerusform>
            <numerusform>وُضع %n ملف تالف جانبًا</numerusform>
            <numerusform>ملفات تالفة وُضعت جانبًا: %n</numerusform>
            <numerusform>وُضعت %n ملفات تالفة جانبًا</numerusform>
            <numerusform>وُضع %n ملفًا تالفًا جانبًا</numerusform>
            <numerusform>وُضع %n ملف تالف جانبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be restored</source>
        <translation>
            <numerusform>ملفات تعذّرت استعادتها: %n</numerusform>
            <numerusform>تعذّرت استعادة %n ملف</numerusform>
            <numerusform>تعذّرت استعادة %n ملفين</numerusform>
            <numerusform>تعذّرت استعادة %n ملفات</numerusform>
            <numerusform>تعذّرت استعادة %n ملفًا</numerusform>
            <numerusform>تعذّرت استعادة %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were erased</source>
        <translation>
            <numerusform>ملفات مُحيت: %n</numerusform>
            <numerusform>مُحي %n ملف</numerusform>
            <numerusform>مُحي %n ملفان</numerusform>
            <numerusform>مُحيت %n ملفات</numerusform>
            <numerusform>مُحي %n ملفًا</numerusform>
            <numerusform>مُحي %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were handed out</source>
        <translation>
            <numerusform>ملفات سُلّمت: %n</numerusform>
            <numerusform>سُلّم %n ملف</numerusform>
            <numerusform>سُلّم %n ملفان</numerusform>
            <numerusform>سُلّمت %n ملفات</numerusform>
            <numerusform>سُلّم %n ملفًا</numerusform>
            <numerusform>سُلّم %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portrait(s) were exported</source>
        <translation>
            <numerusform>صور شخصية صُدّرت: %n</numerusform>
            <numerusform>صُدّرت %n صورة شخصية</numerusform>
            <numerusform>صُدّرت %n صورتان شخصيتان</numerusform>
            <numerusform>صُدّرت %n صور شخصية</numerusform>
            <numerusform>صُدّرت %n صورة شخصية</numerusform>
            <numerusform>صُدّرت %n صورة شخصية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portrait(s) were generated</source>
        <translation>
            <numerusform>صور شخصية وُلّدت: %n</numerusform>
            <numerusform>وُلّدت %n صورة شخصية</numerusform>
            <numerusform>وُلّدت %n صورتان شخصيتان</numerusform>
            <numerusform>وُلّدت %n صور شخصية</numerusform>
            <numerusform>وُلّدت %n صورة شخصية</numerusform>
            <numerusform>وُلّدت %n صورة شخصية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portrait(s) were retouched</source>
        <translation>
            <numerusform>صور شخصية نُقّحت: %n</numerusform>
            <numerusform>نُقّحت %n صورة شخصية</numerusform>
            <numerusform>نُقّحت %n صورتان شخصيتان</numerusform>
            <numerusform>نُقّحت %n صور شخصية</numerusform>
            <numerusform>نُقّحت %n صورة شخصية</numerusform>
            <numerusform>نُقّحت %n صورة شخصية</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was written</source>
        <translation>كُتبت نسخة احتياطية</translation>
    </message>
    <message>
        <source>A backup was written anew, without who was erased</source>
        <translation>كُتبت نسخة احتياطية من جديد، دون مَن مُحي</translation>
    </message>
    <message>
        <source>A name was put right</source>
        <translation>صُحّح اسم</translation>
    </message>
    <message>
        <source>A personal model was made</source>
        <translation>أُنشئ نموذج شخصي</translation>
    </message>
    <message>
        <source>A recovery kit was made</source>
        <translation>أُنشئت ورقة استرداد</translation>
    </message>
    <message>
        <source>A sitting was begun</source>
        <translation>بدأت جلسة</translation>
    </message>
    <message>
        <source>An answer was signed</source>
        <translation>وُقّعت إجابة</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <translation>سُحبت الموافقة</translation>
    </message>
    <message>
        <source>Erasing everything began</source>
        <translation>بدأ محو كل شيء</translation>
    </message>
    <message>
        <source>Everything was erased, and proven gone</source>
        <translation>مُحي كل شيء، وثبت زواله</translation>
    </message>
    <message>
        <source>It was accepted that something is missing</source>
        <translation>قُبل أن شيئًا ناقص</translation>
    </message>
    <message>
        <source>It was noted that this person is fictional</source>
        <translation>سُجّل أن هذا الشخص خيالي</translation>
    </message>
    <message>
        <source>Somebody vouched that the person is there</source>
        <translation>شهد أحدهم بأن الشخص حاضر</translation>
    </message>
    <message>
        <source>The key was given into other keeping</source>
        <translation>نُقل حفظ المفتاح إلى طريقة أخرى</translation>
    </message>
    <message>
        <source>The person showed to the camera that they are there</source>
        <translation>أظهر الشخص للكاميرا أنه حاضر</translation>
    </message>
    <message>
        <source>The person's key was changed</source>
        <translation>غُيّر مفتاح الشخص</translation>
    </message>
    <message>
        <source>The recovery kit was tried</source>
        <translation>جُرّبت ورقة الاسترداد</translation>
    </message>
    <message>
        <source>The vault was made</source>
        <translation>أُنشئت الخزنة</translation>
    </message>
    <message>
        <source>The vault was opened with the recovery kit</source>
        <translation>فُتحت الخزنة بورقة الاسترداد</translation>
    </message>
    <message>
        <source>The vault was restored from a backup</source>
        <translation>استُعيدت الخزنة من نسخة احتياطية</translation>
    </message>
    <message>
        <source>The vault's key was changed</source>
        <translation>غُيّر مفتاح الخزنة</translation>
    </message>
    <message>
        <source>Work on the person's photos was begun</source>
        <translation>بدأ العمل على صور الشخص</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message numerus="yes">
        <source>%n person(s) · encrypted on this computer</source>
        <translation>
            <numerusform>الأشخاص: %n · مشفَّر على هذا الحاسوب</numerusform>
            <numerusform>‏%n شخص · مشفَّر على هذا الحاسوب</numerusform>
            <numerusform>‏%n شخصان · مشفَّر على هذا الحاسوب</numerusform>
            <numerusform>‏%n أشخاص · مشفَّر على هذا الحاسوب</numerusform>
            <numerusform>‏%n شخصًا · مشفَّر على هذا الحاسوب</numerusform>
            <numerusform>‏%n شخص · مشفَّر على هذا الحاسوب</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>النظر من جديد</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>أول مرة هنا؟</translation>
    </message>
    <message>
        <source>New sitting</source>
        <translation>جلسة جديدة</translation>
    </message>
    <message>
        <source>Nobody here is called “{search}”.</source>
        <translation>لا أحد هنا باسم «{search}».</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>البحث بالاسم</translation>
    </message>
    <message>
        <source>Sittings</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Try it with a fictional person</source>
        <translation>تجربة بشخصية خيالية</translation>
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
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
    <message>
        <source>How near new pictures come to {name}'s own photos</source>
        <translation>مدى قرب الصور الجديدة من صور {name}</translation>
    </message>
    <message>
        <source>How the likeness rose while it was learned</source>
        <translation>كيف ارتفع الشبه أثناء التعلّم</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>الشبه</translation>
    </message>
    <message>
        <source>Loss {loss}</source>
        <translation>الفقد {loss}</translation>
    </message>
    <message>
        <source>Measured as soon as there is something to see.</source>
        <translation>يُقاس متى وُجد ما يُرى.</translation>
    </message>
    <message>
        <source>Memory use: {tier}</source>
        <translation>استخدام الذاكرة: {tier}</translation>
    </message>
    <message>
        <source>Not measured.</source>
        <translation>لم يُقَس.</translation>
    </message>
    <message>
        <source>Not measured: with a base model for practice there is nothing to compare yet.</source>
        <translation>لم يُقَس: مع نموذج أساسي للتجربة لا يوجد بعد ما يُقارَن.</translation>
    </message>
    <message>
        <source>Not measured: {name} has not agreed to comparing faces.</source>
        <translation>لم يُقَس: لا موافقة من {name} على مقارنة الوجوه.</translation>
    </message>
    <message>
        <source>Runs on: {device}</source>
        <translation>يعمل على: {device}</translation>
    </message>
    <message>
        <source>Step {step} of {of}</source>
        <translation>الخطوة {step} من {of}</translation>
    </message>
    <message>
        <source>{points} of {most}</source>
        <translation>‏{points} من {most}</translation>
    </message>
</context>
<context>
    <name>LockedController</name>
    <message>
        <source>The folder of the backup</source>
        <translation>مجلد النسخة الاحتياطية</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message numerus="yes">
        <source>%n sitting(s) are in it.</source>
        <translation>
            <numerusform>عدد الجلسات فيها: %n.</numerusform>
            <numerusform>فيها %n جلسة.</numerusform>
            <numerusform>فيها %n جلستان.</numerusform>
            <numerusform>فيها %n جلسات.</numerusform>
            <numerusform>فيها %n جلسة.</numerusform>
            <numerusform>فيها %n جلسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A forgotten passphrase</source>
        <translation>عبارة مرور منسية</translation>
    </message>
    <message>
        <source>A vault that is here already is set aside, not removed.</source>
        <translation>إن وُجدت خزنة هنا فإنها توضع جانبًا ولا تُزال.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>اختيار عبارة مرور</translation>
    </message>
    <message>
        <source>Ending what is at work first.</source>
        <translation>يجري أولًا إنهاء ما هو قيد العمل.</translation>
    </message>
    <message>
        <source>Enter your passphrase</source>
        <translation>أدخل عبارة المرور</translation>
    </message>
    <message>
        <source>Everything in the vault stays as it is.</source>
        <translation>كل ما في الخزنة يبقى كما هو.</translation>
    </message>
    <message>
        <source>Go on removing</source>
        <translation>متابعة الإزالة</translation>
    </message>
    <message>
        <source>How much was restored</source>
        <translation>مقدار ما استُعيد</translation>
    </message>
    <message>
        <source>Likeness is locked</source>
        <translation>‏Likeness مقفل</translation>
    </message>
    <message>
        <source>No keychain answers</source>
        <translation>لا تستجيب أي سلسلة مفاتيح</translation>
    </message>
    <message>
        <source>Not everything is removed yet</source>
        <translation>لم يُزَل كل شيء بعد</translation>
    </message>
    <message>
        <source>Open Likeness</source>
        <translation>فتح Likeness</translation>
    </message>
    <message>
        <source>Open elsewhere</source>
        <translation>مفتوح في مكان آخر</translation>
    </message>
    <message>
        <source>Open it as it is</source>
        <translation>فتحها كما هي</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>فتح الخزنة</translation>
    </message>
    <message>
        <source>Open the vault with the recovery kit</source>
        <translation>فتح الخزنة بورقة الاسترداد</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation>فتح الخزنة</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>جارٍ الاستعادة…</translation>
    </message>
    <message>
        <source>Something is missing in the vault</source>
        <translation>شيء ناقص في الخزنة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>The key is not here</source>
        <translation>المفتاح ليس هنا</translation>
    </message>
    <message>
        <source>The recovery kit goes on working. If others may have seen it, replace it in the settings.</source>
        <translation>تبقى ورقة الاسترداد صالحة. إن كان من المحتمل أن رآها آخرون، فيُرجى استبدالها في الإعدادات.</translation>
    </message>
    <message>
        <source>The vault does not open</source>
        <translation>الخزنة لا تُفتح</translation>
    </message>
    <message>
        <source>The vault is damaged</source>
        <translation>الخزنة تالفة</translation>
    </message>
    <message>
        <source>The vault is there again</source>
        <translation>عادت الخزنة</translation>
    </message>
    <message>
        <source>The vault that was here before lies in {folder}. It goes when everything is removed.</source>
        <translation>الخزنة التي كانت هنا من قبل موجودة في {folder}. وتزول عند إزالة كل شيء.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة أخرى</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Use the recovery kit</source>
        <translation>استخدام ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>استخدام عبارة المرور هذه</translation>
    </message>
    <message>
        <source>Whoever was erased elsewhere after that backup may be back: erase them again. Do not go on using the vault on the other computer.</source>
        <translation>مَن مُحي في مكان آخر بعد تلك النسخة الاحتياطية قد يكون عاد: يُرجى محوه من جديد. ولا تتابع استخدام الخزنة على الحاسوب الآخر.</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>سلسلة مفاتيحك مقفلة</translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <translation>‏{done} من {of}</translation>
    </message>
</context>
<context>
    <name>LookGrid</name>
    <message>
        <source>Looks</source>
        <translation>الإطلالات</translation>
    </message>
    <message>
        <source>The arrow keys move, Space chooses a look or takes it back.</source>
        <translation>مفاتيح الأسهم تنقل، ومفتاح المسافة يختار إطلالة أو يلغي اختيارها.</translation>
    </message>
</context>
<context>
    <name>LookMaking</name>
    <message>
        <source>A photo in other clothes</source>
        <translation>صورة بملابس أخرى</translation>
    </message>
    <message>
        <source>Beige sweater</source>
        <translation>سترة صوفية بيج</translation>
    </message>
    <message>
        <source>Black suit, white shirt</source>
        <translation>بدلة سوداء وقميص أبيض</translation>
    </message>
    <message>
        <source>Choose a picture for the background</source>
        <translation>اختيار صورة للخلفية</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>الملابس</translation>
    </message>
    <message>
        <source>Colour of the backdrop</source>
        <translation>لون الخلفية</translation>
    </message>
    <message>
        <source>Colour of the backdrop, as {example}</source>
        <translation>لون الخلفية، مثل {example}</translation>
    </message>
    <message>
        <source>Dark sweater</source>
        <translation>سترة صوفية داكنة</translation>
    </message>
    <message>
        <source>Drawn around the face of a photo</source>
        <translation>مرسومة حول وجه من صورة</translation>
    </message>
    <message>
        <source>Face, hair and skin stay the photo's own, the clothes are drawn.</source>
        <translation>الوجه والشعر والبشرة تبقى كما في الصورة، والملابس تُرسم.</translation>
    </message>
    <message>
        <source>Finished as in a studio, in seconds. It stays a true photograph of {name}.</source>
        <translation>لمسات أخيرة كما في الاستوديو، في ثوانٍ. وتبقى صورة فوتوغرافية حقيقية لـ{name}.</translation>
    </message>
    <message>
        <source>Generated from photos, without learning</source>
        <translation>مولّدة من الصور، دون تعلّم</translation>
    </message>
    <message>
        <source>Generated with the personal model</source>
        <translation>مولّدة بالنموذج الشخصي</translation>
    </message>
    <message>
        <source>Grey blazer, black top</source>
        <translation>سترة رسمية رمادية وقطعة سوداء</translation>
    </message>
    <message>
        <source>How many of each look</source>
        <translation>العدد من كل إطلالة</translation>
    </message>
    <message>
        <source>How much may change</source>
        <translation>مقدار ما يجوز تغييره</translation>
    </message>
    <message>
        <source>How they are made</source>
        <translation>طريقة صنعها</translation>
    </message>
    <message>
        <source>Make a personal model</source>
        <translation>إنشاء نموذج شخصي</translation>
    </message>
    <message>
        <source>More ways</source>
        <translation>طرق أخرى</translation>
    </message>
    <message>
        <source>Navy blazer, white shirt</source>
        <translation>سترة رسمية كحلية وقميص أبيض</translation>
    </message>
    <message>
        <source>New pictures of {name}. More are made than shown: the best stay, the rest is hidden.</source>
        <translation>صور جديدة لـ{name}. يُصنع منها أكثر مما يُعرض: الأفضل يبقى، والباقي يُخفى.</translation>
    </message>
    <message>
        <source>Retouched from a photo</source>
        <translation>منقّحة من صورة</translation>
    </message>
    <message>
        <source>The base model here is for practice: what it draws is not yet like {name}.</source>
        <translation>النموذج الأساسي هنا للتجربة: ما يرسمه لا يشبه {name} بعد.</translation>
    </message>
    <message>
        <source>The base model looks at up to four photos of {name} and draws new pictures.</source>
        <translation>ينظر النموذج الأساسي إلى أربع صور على الأكثر لـ{name} ويرسم صورًا جديدة.</translation>
    </message>
    <message>
        <source>The face stays the photo's own, the place, the clothes and the hair are drawn.</source>
        <translation>الوجه يبقى كما في الصورة، والمكان والملابس والشعر تُرسم.</translation>
    </message>
    <message>
        <source>Until you choose one, plain paper stands in for it.</source>
        <translation>إلى أن تُختار صورة، يحل محلها ورق سادة.</translation>
    </message>
    <message>
        <source>White coat</source>
        <translation>معطف أبيض</translation>
    </message>
    <message>
        <source>White shirt</source>
        <translation>قميص أبيض</translation>
    </message>
    <message>
        <source>Your picture is behind {name}, out of focus.</source>
        <translation>صورتك خلف {name}، خارج التركيز.</translation>
    </message>
</context>
<context>
    <name>LooksController</name>
    <message>
        <source>A colour looks like {example}.</source>
        <translation>يُكتب اللون هكذا: {example}.</translation>
    </message>
    <message>
        <source>A picture for the background</source>
        <translation>صورة للخلفية</translation>
    </message>
</context>
<context>
    <name>LooksPage</name>
    <message>
        <source>All looks</source>
        <translation>كل الإطلالات</translation>
    </message>
    <message>
        <source>Another photo</source>
        <translation>صورة أخرى</translation>
    </message>
    <message>
        <source>Choose at least one look.</source>
        <translation>اختر إطلالة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Choose one or more. The pictures show somebody who does not exist; at the side it is {name}.</source>
        <translation>اختر واحدة أو أكثر. الصور تعرض شخصًا لا وجود له؛ وفي الجانب {name}.</translation>
    </message>
    <message>
        <source>Classic portraits</source>
        <translation>صور شخصية كلاسيكية</translation>
    </message>
    <message>
        <source>Company and CV</source>
        <translation>شركات وسيرة ذاتية</translation>
    </message>
    <message>
        <source>For layouts</source>
        <translation>للتصميم</translation>
    </message>
    <message>
        <source>Getting a photo ready…</source>
        <translation>يجري تجهيز صورة…</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>الإطلالات</translation>
    </message>
    <message numerus="yes">
        <source>Make %n portrait(s)</source>
        <translation>
            <numerusform>صنع الصور الشخصية (%n)</numerusform>
            <numerusform>صنع %n صورة شخصية</numerusform>
            <numerusform>صنع %n صورتين شخصيتين</numerusform>
            <numerusform>صنع %n صور شخصية</numerusform>
            <numerusform>صنع %n صورة شخصية</numerusform>
            <numerusform>صنع %n صورة شخصية</numerusform>
        </translation>
    </message>
    <message>
        <source>Make portraits</source>
        <translation>صنع الصور الشخصية</translation>
    </message>
    <message>
        <source>No way to make portraits is open.</source>
        <translation>لا توجد طريقة متاحة لصنع الصور الشخصية.</translation>
    </message>
    <message>
        <source>Photo {number} of {count}</source>
        <translation>الصورة {number} من {count}</translation>
    </message>
    <message>
        <source>Profiles and press</source>
        <translation>الملف الشخصي والصحافة</translation>
    </message>
    <message>
        <source>What the portraits are for</source>
        <translation>الغرض من الصور الشخصية</translation>
    </message>
    <message>
        <source>{look} on {name}</source>
        <translation>‏{look} على {name}</translation>
    </message>
</context>
<context>
    <name>MachinePanel</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>‏%n ساعة</numerusform>
            <numerusform>‏%n ساعة</numerusform>
            <numerusform>‏%n ساعتان</numerusform>
            <numerusform>‏%n ساعات</numerusform>
            <numerusform>‏%n ساعة</numerusform>
            <numerusform>‏%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>‏%n دقيقة</numerusform>
            <numerusform>‏%n دقيقة</numerusform>
            <numerusform>‏%n دقيقتان</numerusform>
            <numerusform>‏%n دقائق</numerusform>
            <numerusform>‏%n دقيقة</numerusform>
            <numerusform>‏%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Apple silicon</source>
        <translation>Apple silicon</translation>
    </message>
    <message>
        <source>How long a personal model takes is measured with a few steps before each training, and told before it goes on.</source>
        <translation>مدة إعداد النموذج الشخصي تُقاس ببضع خطوات قبل كل تدريب، وتُذكر قبل المتابعة.</translation>
    </message>
    <message>
        <source>Measured here: a personal model takes about {time} on this computer.</source>
        <translation>قيس هنا: يستغرق النموذج الشخصي نحو {time} على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>NVIDIA card</source>
        <translation>بطاقة NVIDIA</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>free on the disk</source>
        <translation>متاح على القرص</translation>
    </message>
    <message>
        <source>graphics processor</source>
        <translation>معالج الرسوميات</translation>
    </message>
    <message>
        <source>memory, {free} of it free now</source>
        <translation>الذاكرة، والمتاح منها الآن {free}</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>processor cores</source>
        <translation>أنوية المعالج</translation>
    </message>
    <message>
        <source>{model} suits it best.</source>
        <translation>الأنسب له {model}.</translation>
    </message>
</context>
<context>
    <name>ManyCard</name>
    <message>
        <source>Add them all</source>
        <translation>إضافتها كلها</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>Many files</source>
        <translation>ملفات كثيرة</translation>
    </message>
    <message>
        <source>There are {count} files in what was chosen. Eight photos of one person are enough, and looking at all of these takes long.</source>
        <translation>عدد الملفات في ما اختير {count}. تكفي ثماني صور لشخص واحد، والنظر في هذه كلها يستغرق طويلًا.</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Add a base model</source>
        <translation>إضافة نموذج أساسي</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>إضافة صور</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>طلب الموافقة</translation>
    </message>
    <message>
        <source>Confirm presence</source>
        <translation>تأكيد الحضور</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Go on without one</source>
        <translation>المتابعة بدونه</translation>
    </message>
    <message>
        <source>Likeness has learned what {name} looks like. The model stays in the vault and can be erased at any time.</source>
        <translation>تعلّم Likeness ملامح {name}. يبقى النموذج في الخزنة ويمكن محوه في أي وقت.</translation>
    </message>
    <message>
        <source>Likeness learns from the photos what {name} looks like, on this computer. The result stays in the vault and can be erased at any time.</source>
        <translation>يتعلّم Likeness من الصور ملامح {name}، على هذا الحاسوب. تبقى النتيجة في الخزنة ويمكن محوها في أي وقت.</translation>
    </message>
    <message>
        <source>Likeness now learns what {name} looks like, on this computer. The result stays in the vault and can be erased at any time.</source>
        <translation>يتعلّم Likeness الآن ملامح {name}، على هذا الحاسوب. تبقى النتيجة في الخزنة ويمكن محوها في أي وقت.</translation>
    </message>
    <message>
        <source>Likeness was learning what {name} looks like, on this computer.</source>
        <translation>كان Likeness يتعلّم ملامح {name}، على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Likeness will learn what {name} looks like, as soon as the computer is free for it.</source>
        <translation>سيتعلّم Likeness ملامح {name} متى تفرّغ الحاسوب لذلك.</translation>
    </message>
    <message>
        <source>Look at portraits meanwhile</source>
        <translation>تصفّح الصور الشخصية في هذه الأثناء</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>إنشاء من جديد</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Personal model</source>
        <translation>النموذج الشخصي</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Run overnight</source>
        <translation>تشغيل ليلًا</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>The personal model is removed, and erased when you leave this page.</source>
        <translation>أُزيل النموذج الشخصي، ويُمحى عند مغادرة هذه الصفحة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>ModelsPanel</name>
    <message>
        <source>Add one, check it, repair it or remove it.</source>
        <translation>إضافة نموذج أو فحصه أو إصلاحه أو إزالته.</translation>
    </message>
    <message>
        <source>Allow downloads of base models</source>
        <translation>السماح بتنزيل النماذج الأساسية</translation>
    </message>
    <message>
        <source>Base model for new work</source>
        <translation>النموذج الأساسي للأعمال الجديدة</translation>
    </message>
    <message>
        <source>Base models on this computer</source>
        <translation>النماذج الأساسية على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>إدارة…</translation>
    </message>
    <message>
        <source>Only when you ask for one, from one address, and nothing about anybody is sent. Otherwise Likeness never uses the internet.</source>
        <translation>فقط عند طلب أحدها، ومن عنوان واحد، ولا يُرسَل شيء عن أي أحد. وفي غير ذلك لا يستخدم Likeness الإنترنت أبدًا.</translation>
    </message>
    <message>
        <source>Personal models that are there already keep the one they were made on.</source>
        <translation>النماذج الشخصية الموجودة تحتفظ بالنموذج الذي بُنيت عليه.</translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message>
        <source>A backup of today</source>
        <translation>نسخة احتياطية لليوم</translation>
    </message>
    <message>
        <source>A recovery kit on paper</source>
        <translation>ورقة استرداد مطبوعة</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>نسخ…</translation>
    </message>
    <message>
        <source>Choose how the vault shall be opened there: the keychain of this computer does not go along.</source>
        <translation>اختر كيف تُفتح الخزنة هناك: فسلسلة مفاتيح هذا الحاسوب لا تنتقل معها.</translation>
    </message>
    <message>
        <source>Choose the backup's folder, and type the code from the paper.</source>
        <translation>اختر مجلد النسخة الاحتياطية، واكتب الرمز من الورقة.</translation>
    </message>
    <message>
        <source>Choose “Restore a backup” on its first page, or in Settings, Storage and keys, Backup.</source>
        <translation>اختر «استعادة نسخة احتياطية» في صفحته الأولى، أو في «الإعدادات»، «التخزين والمفاتيح»، «نسخ احتياطي».</translation>
    </message>
    <message>
        <source>Compare the key that signs receipts; it is the same on both: {fingerprint}</source>
        <translation>قارن المفتاح الذي يوقّع الإيصالات؛ هو نفسه على الاثنين: {fingerprint}</translation>
    </message>
    <message>
        <source>Here, once everything is there</source>
        <translation>هنا، متى أصبح كل شيء هناك</translation>
    </message>
    <message>
        <source>Install Likeness, and plug in the disk with the backup.</source>
        <translation>ثبّت Likeness، وصِل القرص الذي عليه النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Made and confirmed. Take the paper along.</source>
        <translation>أُنشئت وأُكّدت. خذ الورقة معك.</translation>
    </message>
    <message>
        <source>Made today to {folder}. Take the disk along; back up again if you go on working here.</source>
        <translation>أُنشئت اليوم في {folder}. خذ القرص معك؛ وأعد النسخ الاحتياطي إذا استمر العمل هنا.</translation>
    </message>
    <message>
        <source>Made, but not confirmed yet: type the code back once.</source>
        <translation>أُنشئت ولم تُؤكَّد بعد: اكتب رمزها مرة واحدة.</translation>
    </message>
    <message>
        <source>Move to a new computer</source>
        <translation>الانتقال إلى حاسوب جديد</translation>
    </message>
    <message>
        <source>On the new computer</source>
        <translation>على الحاسوب الجديد</translation>
    </message>
    <message>
        <source>Open the kit…</source>
        <translation>فتح الورقة…</translation>
    </message>
    <message>
        <source>Remove everything…</source>
        <translation>إزالة كل شيء…</translation>
    </message>
    <message>
        <source>The last one is of {date}: make a new one.</source>
        <translation>آخر نسخة بتاريخ {date}: أنشئ نسخة جديدة.</translation>
    </message>
    <message>
        <source>The last one, of {date}, is not plugged in.</source>
        <translation>آخر نسخة، بتاريخ {date}، غير موصولة.</translation>
    </message>
    <message>
        <source>There is none yet. It takes a stick or another disk.</source>
        <translation>لا توجد واحدة بعد. تلزم ذاكرة USB أو قرص آخر.</translation>
    </message>
    <message>
        <source>There is none yet. Without it nobody opens the backup.</source>
        <translation>لا توجد واحدة بعد. ومن دونها لا يفتح أحد النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Two computers that both go on with the same vault would go apart. Use it on the new one only.</source>
        <translation>إذا تابع حاسوبان العمل بالخزنة نفسها تباعد محتواهما. استخدمها على الجديد وحده.</translation>
    </message>
    <message>
        <source>With a backup and the recovery kit everything goes along, encrypted all the way. Base models are added anew there; they are not personal.</source>
        <translation>بنسخة احتياطية وورقة الاسترداد ينتقل كل شيء، مشفَّرًا طوال الطريق. النماذج الأساسية تُضاف هناك من جديد؛ فهي ليست شخصية.</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message numerus="yes">
        <source>%n file(s) wait until the person has agreed.</source>
        <translation>
            <numerusform>ملفات تنتظر موافقة الشخص: %n.</numerusform>
            <numerusform>‏%n ملف ينتظر موافقة الشخص.</numerusform>
            <numerusform>‏%n ملفان ينتظران موافقة الشخص.</numerusform>
            <numerusform>‏%n ملفات تنتظر موافقة الشخص.</numerusform>
            <numerusform>‏%n ملفًا ينتظر موافقة الشخص.</numerusform>
            <numerusform>‏%n ملف ينتظر موافقة الشخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Create sitting</source>
        <translation>إنشاء جلسة</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>جارٍ الإنشاء…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>اسم الشخص</translation>
    </message>
    <message>
        <source>That name is too long. Use at most {count} letters.</source>
        <translation>هذا الاسم طويل جدًا. الحد الأقصى للحروف: {count}.</translation>
    </message>
    <message>
        <source>The name stays on this computer, encrypted.</source>
        <translation>يبقى الاسم على هذا الحاسوب، مشفَّرًا.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>اكتب اسمًا أولًا.</translation>
    </message>
    <message>
        <source>Who is being portrayed?</source>
        <translation>لمَن الصورة الشخصية؟</translation>
    </message>
</context>
<context>
    <name>Need</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ناقص</translation>
    </message>
</context>
<context>
    <name>NeedsCard</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>‏%n صورة</numerusform>
            <numerusform>‏%n صورة</numerusform>
            <numerusform>‏%n صورتان</numerusform>
            <numerusform>‏%n صور</numerusform>
            <numerusform>‏%n صورة</numerusform>
            <numerusform>‏%n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>إضافة صور</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>سؤال {name}</translation>
    </message>
    <message>
        <source>At least {needed} are needed</source>
        <translation>يلزم {needed} على الأقل</translation>
    </message>
    <message>
        <source>Before it begins</source>
        <translation>قبل البدء</translation>
    </message>
    <message>
        <source>Confirm presence</source>
        <translation>تأكيد الحضور</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>So that nobody makes one of somebody else.</source>
        <translation>كي لا يُنشئ أحد نموذجًا لغيره.</translation>
    </message>
    <message>
        <source>{name} agrees to it</source>
        <translation>‏{name} يوافق على ذلك</translation>
    </message>
    <message>
        <source>{name} has shown to be there</source>
        <translation>ثبت حضور {name}</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>A personal model is ready.</source>
        <translation>نموذج شخصي جاهز.</translation>
    </message>
    <message>
        <source>New portraits are ready to look at.</source>
        <translation>صور شخصية جديدة جاهزة للعرض.</translation>
    </message>
    <message>
        <source>Retouched portraits are ready to look at.</source>
        <translation>صور شخصية منقّحة جاهزة للعرض.</translation>
    </message>
    <message>
        <source>The backup is finished.</source>
        <translation>اكتملت النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The base model is added.</source>
        <translation>أُضيف النموذج الأساسي.</translation>
    </message>
    <message>
        <source>The files are written.</source>
        <translation>كُتبت الملفات.</translation>
    </message>
    <message>
        <source>The work ended with a problem. Likeness says what to do next.</source>
        <translation>انتهى العمل بمشكلة. يبيّن Likeness الخطوة التالية.</translation>
    </message>
    <message>
        <source>The work is paused and needs you. Nothing is lost.</source>
        <translation>العمل متوقف مؤقتًا وينتظرك. لم يُفقد شيء.</translation>
    </message>
</context>
<context>
    <name>OfflinePill</name>
    <message>
        <source>Connections tried since the start: {count}</source>
        <translation>محاولات الاتصال منذ البدء: {count}</translation>
    </message>
    <message>
        <source>Counted by this window itself since it was opened. Long work runs in a process that cannot open a connection.</source>
        <translation>تُحصيها هذه النافذة نفسها منذ فتحها. الأعمال الطويلة تجري في عملية لا تستطيع فتح اتصال.</translation>
    </message>
    <message>
        <source>Offline · nothing has left this computer</source>
        <translation>دون اتصال · لم يغادر شيء هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>{made} are made so that you see the best {wanted}; the others are hidden.</source>
        <translation>يُصنع {made} لعرض أفضل {wanted}؛ وتبقى الأخرى مخفية.</translation>
    </message>
    <message>
        <source>{made} were made for the {wanted} you asked for: {shown} shown, {hidden} hidden.</source>
        <translation>صُنع {made} من أجل {wanted} المطلوبة: المعروضة {shown}، والمخفية {hidden}.</translation>
    </message>
</context>
<context>
    <name>OriginalsLine</name>
    <message>
        <source>Hide them</source>
        <translation>إخفاؤها</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>Show {folder}</source>
        <translation>عرض {folder}</translation>
    </message>
    <message numerus="yes">
        <source>The originals still lie in %n folder(s). Likeness never touches them.</source>
        <translation>
            <numerusform>المجلدات التي لا تزال الأصول فيها: %n. لا يمسّها Likeness أبدًا.</numerusform>
            <numerusform>الأصول لا تزال في %n مجلد. لا يمسّها Likeness أبدًا.</numerusform>
            <numerusform>الأصول لا تزال في %n مجلدين. لا يمسّها Likeness أبدًا.</numerusform>
            <numerusform>الأصول لا تزال في %n مجلدات. لا يمسّها Likeness أبدًا.</numerusform>
            <numerusform>الأصول لا تزال في %n مجلدًا. لا يمسّها Likeness أبدًا.</numerusform>
            <numerusform>الأصول لا تزال في %n مجلد. لا يمسّها Likeness أبدًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackRowWidget</name>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>إصلاح…</translation>
    </message>
    <message>
        <source>also converted for ONNX</source>
        <translation>محوَّل أيضًا إلى ONNX</translation>
    </message>
    <message>
        <source>came with Likeness, for trying out</source>
        <translation>أتى مع Likeness، للتجربة</translation>
    </message>
    <message>
        <source>licence not known</source>
        <translation>الترخيص غير معروف</translation>
    </message>
    <message>
        <source>{size}, pictures of {pixels} pixels</source>
        <translation>‏{size}، صور بحجم {pixels} بكسل</translation>
    </message>
</context>
<context>
    <name>PackWorkPanel</name>
    <message>
        <source>Adding {name}</source>
        <translation>تجري إضافة {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>يجري فحص {name}</translation>
    </message>
    <message>
        <source>Converting {name}</source>
        <translation>يجري تحويل {name}</translation>
    </message>
    <message>
        <source>Downloading {name}</source>
        <translation>يجري تنزيل {name}</translation>
    </message>
    <message>
        <source>Looking at what is there</source>
        <translation>يجري النظر في الموجود</translation>
    </message>
    <message>
        <source>Removing what was begun of {name}</source>
        <translation>تجري إزالة ما بدأ من {name}</translation>
    </message>
    <message>
        <source>Removing {name}</source>
        <translation>تجري إزالة {name}</translation>
    </message>
    <message>
        <source>Repairing {name}</source>
        <translation>يجري إصلاح {name}</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>جارٍ الإيقاف</translation>
    </message>
    <message>
        <source>Taking the file apart</source>
        <translation>يجري تفكيك الملف</translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <translation>‏{done} من {of}</translation>
    </message>
</context>
<context>
    <name>PassphraseChoice</name>
    <message>
        <source>Four or more words that do not belong together are hard to guess and easy to remember. Nobody can tell you this passphrase again; only the recovery kit opens the vault without it.</source>
        <translation>أربع كلمات أو أكثر لا رابط بينها يصعب تخمينها ويسهل تذكّرها. لا يستطيع أحد إخبارك بعبارة المرور هذه مرة أخرى؛ ومن دونها لا يفتح الخزنة إلا ورقة الاسترداد.</translation>
    </message>
    <message>
        <source>Neither your login nor the passphrase opens it alone.</source>
        <translation>لا يفتحها تسجيل دخولك وحده ولا عبارة المرور وحدها.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>The keychain of this computer opens it when you log in. Nothing to remember.</source>
        <translation>تفتحها سلسلة مفاتيح هذا الحاسوب عند تسجيل دخولك. لا شيء يلزم تذكّره.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>العبارتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>With a passphrase</source>
        <translation>بعبارة مرور</translation>
    </message>
    <message>
        <source>With both</source>
        <translation>بالاثنين</translation>
    </message>
    <message>
        <source>With my login</source>
        <translation>بتسجيل دخولي</translation>
    </message>
    <message>
        <source>You type it whenever Likeness is opened. For computers that others use under your login, or without a keychain.</source>
        <translation>تُكتب كلما فُتح Likeness. لحواسيب يستخدمها آخرون باسم دخولك، أو بلا سلسلة مفاتيح.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>إخفاء عبارة المرور</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>إظهار عبارة المرور</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>الأشخاص: %n</numerusform>
            <numerusform>‏%n شخص</numerusform>
            <numerusform>‏%n شخصان</numerusform>
            <numerusform>‏%n أشخاص</numerusform>
            <numerusform>‏%n شخصًا</numerusform>
            <numerusform>‏%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ النظر…</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Nobody here is called “{search}”.</source>
        <translation>لا أحد هنا باسم «{search}».</translation>
    </message>
    <message>
        <source>Nothing is held about anybody.</source>
        <translation>لا يُحفظ شيء عن أي أحد.</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>البحث بالاسم</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Choose a face. The photos of the others are taken out, and you can undo that.</source>
        <translation>اختر وجهًا. تُخرَج صور الآخرين، ويمكن التراجع عن ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>These photos show %n people. Whose portraits will these be?</source>
        <translation>
            <numerusform>عدد الأشخاص في هذه الصور: %n. لمَن ستكون الصور الشخصية؟</numerusform>
            <numerusform>في هذه الصور %n شخص. لمَن ستكون الصور الشخصية؟</numerusform>
            <numerusform>في هذه الصور %n شخصان. لمَن ستكون الصور الشخصية؟</numerusform>
            <numerusform>في هذه الصور %n أشخاص. لمَن ستكون الصور الشخصية؟</numerusform>
            <numerusform>في هذه الصور %n شخصًا. لمَن ستكون الصور الشخصية؟</numerusform>
            <numerusform>في هذه الصور %n شخص. لمَن ستكون الصور الشخصية؟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Age in years</source>
        <translation>العمر بالسنوات</translation>
    </message>
    <message>
        <source>Name of the parent or guardian who decides with them</source>
        <translation>اسم أحد الوالدين أو الوصي الذي يقرّر معه</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>اسم الشخص</translation>
    </message>
</context>
<context>
    <name>PersonData</name>
    <message numerus="yes">
        <source>%n file(s) could not be read and are not in it.</source>
        <translation>
            <numerusform>ملفات تعذّرت قراءتها وليست فيه: %n.</numerusform>
            <numerusform>تعذّرت قراءة %n ملف وهو ليس فيه.</numerusform>
            <numerusform>تعذّرت قراءة %n ملفين وهما ليسا فيه.</numerusform>
            <numerusform>تعذّرت قراءة %n ملفات وهي ليست فيه.</numerusform>
            <numerusform>تعذّرت قراءة %n ملفًا وهي ليست فيه.</numerusform>
            <numerusform>تعذّرت قراءة %n ملف وهي ليست فيه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change consent</source>
        <translation>تغيير الموافقة</translation>
    </message>
    <message>
        <source>Consent receipt</source>
        <translation>إيصال الموافقة</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>محو كل شيء…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Give all data</source>
        <translation>تسليم كل البيانات</translation>
    </message>
    <message>
        <source>Give {name} all data</source>
        <translation>تسليم {name} كل البيانات</translation>
    </message>
    <message>
        <source>Hide the ledger</source>
        <translation>إخفاء السجل</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ النظر…</translation>
    </message>
    <message>
        <source>No consent yet</source>
        <translation>لا موافقة بعد</translation>
    </message>
    <message>
        <source>One file with everything that is kept, in common formats.</source>
        <translation>ملف واحد فيه كل ما هو محفوظ، بصيغ شائعة.</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>حفظ الإيصال</translation>
    </message>
    <message>
        <source>Show the ledger</source>
        <translation>عرض السجل</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The file was saved.</source>
        <translation>حُفظ الملف.</translation>
    </message>
    <message>
        <source>Writing a copy of all data</source>
        <translation>تجري كتابة نسخة من كل البيانات</translation>
    </message>
    <message>
        <source>Writing: {done} of {of} files.</source>
        <translation>تجري الكتابة: {done} من {of} ملف.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارٍ الكتابة…</translation>
    </message>
    <message>
        <source>Written. It is not encrypted: hand it over, then delete it here.</source>
        <translation>تمت الكتابة. الملف غير مشفَّر: سلّمه، ثم احذفه هنا.</translation>
    </message>
    <message>
        <source>agreed to no more; goes with the next sweep</source>
        <translation>لم تعد هناك موافقة عليه؛ يزول مع التنظيف التالي</translation>
    </message>
    <message>
        <source>for {purposes}</source>
        <translation>من أجل {purposes}</translation>
    </message>
    <message>
        <source>never answered; the sitting erases itself</source>
        <translation>لم يُجَب قط؛ الجلسة تمحو نفسها</translation>
    </message>
    <message>
        <source>nothing at the moment</source>
        <translation>لا شيء حاليًا</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>signed {date} · agrees to {purposes}</source>
        <translation>وُقّع في {date} · موافقة على {purposes}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>حتى {date}</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message numerus="yes">
        <source>Consent: %n day(s) left</source>
        <translation>
            <numerusform>الموافقة: الأيام المتبقية %n</numerusform>
            <numerusform>الموافقة: بقي %n يوم</numerusform>
            <numerusform>الموافقة: بقي %n يومان</numerusform>
            <numerusform>الموافقة: بقي %n أيام</numerusform>
            <numerusform>الموافقة: بقي %n يومًا</numerusform>
            <numerusform>الموافقة: بقي %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>لا موافقة</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>لا صور</translation>
    </message>
</context>
<context>
    <name>PhonePanel</name>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>From a phone or card</source>
        <translation>من هاتف أو بطاقة</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>النظر من جديد</translation>
    </message>
    <message>
        <source>No phone or card is to be seen yet.</source>
        <translation>لا يظهر هاتف أو بطاقة بعد.</translation>
    </message>
    <message>
        <source>Opens it to choose a folder.</source>
        <translation>يفتحه لاختيار مجلد.</translation>
    </message>
    <message>
        <source>Opens its photos.</source>
        <translation>يفتح صوره.</translation>
    </message>
    <message>
        <source>Plug the phone in with its cable, unlock it, and allow access to its photos when it asks. A memory card goes into the card reader.</source>
        <translation>صِل الهاتف بالكابل، وافتح قفله، واسمح بالوصول إلى صوره عندما يسأل. بطاقة الذاكرة توضع في قارئ البطاقات.</translation>
    </message>
</context>
<context>
    <name>PhotoCardWidget</name>
    <message>
        <source>Photo {number}: {verdict}</source>
        <translation>الصورة {number}: {verdict}</translation>
    </message>
    <message>
        <source>Take out photo {number}</source>
        <translation>إخراج الصورة {number}</translation>
    </message>
    <message>
        <source>Take this photo out</source>
        <translation>إخراج هذه الصورة</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>The arrow keys move, Enter shows a photo larger, Delete takes it out.</source>
        <translation>مفاتيح الأسهم تنقل، وEnter يعرض الصورة أكبر، وDelete يُخرجها.</translation>
    </message>
</context>
<context>
    <name>PhotoWords</name>
    <message>
        <source>A film</source>
        <translation>فيلم</translation>
    </message>
    <message>
        <source>A little soft</source>
        <translation>غير حادة قليلًا</translation>
    </message>
    <message>
        <source>A moving picture</source>
        <translation>صورة متحركة</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>موجودة من قبل</translation>
    </message>
    <message>
        <source>Another archive</source>
        <translation>أرشيف آخر</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>غير واضحة</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>لا يمكن استخدامها</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>ملف تالف</translation>
    </message>
    <message>
        <source>Dark glasses</source>
        <translation>نظارة شمسية</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>ملف فارغ</translation>
    </message>
    <message>
        <source>Eyes closed</source>
        <translation>العينان مغمضتان</translation>
    </message>
    <message>
        <source>Eyes nearly closed</source>
        <translation>العينان شبه مغمضتين</translation>
    </message>
    <message>
        <source>Face cut off</source>
        <translation>الوجه مقطوع</translation>
    </message>
    <message>
        <source>Face is small</source>
        <translation>الوجه صغير</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>Half in shadow</source>
        <translation>نصف الوجه في الظل</translation>
    </message>
    <message>
        <source>Head cut off</source>
        <translation>الرأس مقطوع</translation>
    </message>
    <message>
        <source>Head tilted</source>
        <translation>الرأس مائل</translation>
    </message>
    <message>
        <source>Head tipped back</source>
        <translation>الرأس مائل إلى الخلف</translation>
    </message>
    <message>
        <source>Lies on its side</source>
        <translation>الصورة على جانبها</translation>
    </message>
    <message>
        <source>Looks down</source>
        <translation>نظر للأسفل</translation>
    </message>
    <message>
        <source>Lost detail</source>
        <translation>تفاصيل مفقودة</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>شبه متطابقة</translation>
    </message>
    <message>
        <source>No face found</source>
        <translation>لم يُعثر على وجه</translation>
    </message>
    <message>
        <source>Not a picture</source>
        <translation>ليس صورة</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>تلزم كلمة مرور</translation>
    </message>
    <message>
        <source>Rather dark</source>
        <translation>داكنة بعض الشيء</translation>
    </message>
    <message>
        <source>Reflection on the eyes</source>
        <translation>انعكاس على العينين</translation>
    </message>
    <message>
        <source>Several people</source>
        <translation>عدة أشخاص</translation>
    </message>
    <message>
        <source>Somebody else in it</source>
        <translation>معه شخص آخر</translation>
    </message>
    <message>
        <source>Strong colour of light</source>
        <translation>لون الضوء قوي</translation>
    </message>
    <message>
        <source>Too bright</source>
        <translation>ساطعة جدًا</translation>
    </message>
    <message>
        <source>Too dark</source>
        <translation>داكنة جدًا</translation>
    </message>
    <message>
        <source>Too far away</source>
        <translation>بعيدة جدًا</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>الوجه ملتفت</translation>
    </message>
    <message>
        <source>Turned far aside</source>
        <translation>الوجه ملتفت كثيرًا</translation>
    </message>
    <message>
        <source>Very bright spots</source>
        <translation>بقع ساطعة جدًا</translation>
    </message>
</context>
<context>
    <name>PhotosController</name>
    <message>
        <source>Choose a folder with photos</source>
        <translation>اختيار مجلد فيه صور</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>اختيار صور</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>صورة ملصقة</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>‏%n صورة</numerusform>
            <numerusform>‏%n صورة</numerusform>
            <numerusform>‏%n صورتان</numerusform>
            <numerusform>‏%n صور</numerusform>
            <numerusform>‏%n صورة</numerusform>
            <numerusform>‏%n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out. Erased for good when you leave this page</source>
        <translation>
            <numerusform>ما أُخرج: %n. يُمحى نهائيًا عند مغادرة هذه الصفحة</numerusform>
            <numerusform>أُخرجت %n صورة. تُمحى نهائيًا عند مغادرة هذه الصفحة</numerusform>
            <numerusform>أُخرجت %n صورتان. تُمحيان نهائيًا عند مغادرة هذه الصفحة</numerusform>
            <numerusform>أُخرجت %n صور. تُمحى نهائيًا عند مغادرة هذه الصفحة</numerusform>
            <numerusform>أُخرجت %n صورة. تُمحى نهائيًا عند مغادرة هذه الصفحة</numerusform>
            <numerusform>أُخرجت %n صورة. تُمحى نهائيًا عند مغادرة هذه الصفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>A varied set. Better still: {things}</source>
        <translation>مجموعة متنوعة. ومن الأفضل أيضًا: {things}</translation>
    </message>
    <message>
        <source>Add from files</source>
        <translation>إضافة من الملفات</translation>
    </message>
    <message>
        <source>All of them are good.</source>
        <translation>كلها جيدة.</translation>
    </message>
    <message>
        <source>Choose first whose portraits these will be</source>
        <translation>اختر أولًا لمَن ستكون هذه الصور الشخصية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Eight good ones are enough. Varied is better than many.</source>
        <translation>تكفي ثماني صور جيدة. التنوع خير من الكثرة.</translation>
    </message>
    <message>
        <source>From a phone or card</source>
        <translation>من هاتف أو بطاقة</translation>
    </message>
    <message numerus="yes">
        <source>Location and camera details were removed from %n photo(s).</source>
        <translation>
            <numerusform>الصور التي أُزيلت منها بيانات الموقع والكاميرا: %n.</numerusform>
            <numerusform>أُزيلت بيانات الموقع والكاميرا من %n صورة.</numerusform>
            <numerusform>أُزيلت بيانات الموقع والكاميرا من %n صورتين.</numerusform>
            <numerusform>أُزيلت بيانات الموقع والكاميرا من %n صور.</numerusform>
            <numerusform>أُزيلت بيانات الموقع والكاميرا من %n صورة.</numerusform>
            <numerusform>أُزيلت بيانات الموقع والكاميرا من %n صورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>One photo is enough for retouched portraits</source>
        <translation>تكفي صورة واحدة للصور الشخصية المنقّحة</translation>
    </message>
    <message>
        <source>Photo {number} of {count}</source>
        <translation>الصورة {number} من {count}</translation>
    </message>
    <message>
        <source>Photo {number}: {sentence}</source>
        <translation>الصورة {number}: {sentence}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إرجاع</translation>
    </message>
    <message numerus="yes">
        <source>Put back (%n)</source>
        <translation>
            <numerusform>إرجاع (%n)</numerusform>
            <numerusform>إرجاع</numerusform>
            <numerusform>إرجاع</numerusform>
            <numerusform>إرجاع (%n)</numerusform>
            <numerusform>إرجاع (%n)</numerusform>
            <numerusform>إرجاع (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts back the photo that was taken out last.</source>
        <translation>إرجاع آخر صورة أُخرجت.</translation>
    </message>
    <message>
        <source>Still missing: {things}</source>
        <translation>لا يزال ناقصًا: {things}</translation>
    </message>
    <message>
        <source>Still missing: {things} and {more} more</source>
        <translation>لا يزال ناقصًا: {things} و{more} غيرها</translation>
    </message>
    <message>
        <source>{counted} · enough for a personal model; more make it better</source>
        <translation>‏{counted} · تكفي لنموذج شخصي، والمزيد يحسّنه</translation>
    </message>
    <message numerus="yes">
        <source>{counted} · enough for retouched portraits; a personal model needs %n</source>
        <translation>
            <numerusform>‏{counted} · تكفي لصور منقّحة؛ النموذج الشخصي يحتاج %n</numerusform>
            <numerusform>‏{counted} · تكفي لصور منقّحة؛ النموذج الشخصي يحتاج صورة واحدة</numerusform>
            <numerusform>‏{counted} · تكفي لصور منقّحة؛ النموذج الشخصي يحتاج صورتين</numerusform>
            <numerusform>‏{counted} · تكفي لصور منقّحة؛ النموذج الشخصي يحتاج %n صور</numerusform>
            <numerusform>‏{counted} · تكفي لصور منقّحة؛ النموذج الشخصي يحتاج %n صورة</numerusform>
            <numerusform>‏{counted} · تكفي لصور منقّحة؛ النموذج الشخصي يحتاج %n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {wanted}</source>
        <translation>‏{count} من {wanted}</translation>
    </message>
    <message>
        <source>{good} good, {others} could be better. Choose one to read why.</source>
        <translation>‏{good} جيدة، و{others} يمكن أن تكون أفضل. اختر واحدة لقراءة السبب.</translation>
    </message>
    <message>
        <source>{taken} of {wanted} photos</source>
        <translation>‏{taken} من {wanted} صور</translation>
    </message>
</context>
<context>
    <name>PlacePanel</name>
    <message>
        <source>Choose another folder or disk…</source>
        <translation>اختيار مجلد أو قرص آخر…</translation>
    </message>
    <message>
        <source>Photos, portraits and personal models lie there encrypted: without the key nobody can look at them, also not whoever takes the disk. Base models, which show nobody, lie beside them in the open.</source>
        <translation>الصور والصور الشخصية والنماذج الشخصية محفوظة هناك مشفَّرة: من دون المفتاح لا يستطيع أحد رؤيتها، ولا حتى مَن يأخذ القرص. النماذج الأساسية لا تُظهر أحدًا، وهي محفوظة بجانبها دون تشفير.</translation>
    </message>
    <message>
        <source>The window opens anew in the folder that you choose.</source>
        <translation>تُفتح النافذة من جديد في المجلد المختار.</translation>
    </message>
</context>
<context>
    <name>PresenceCard</name>
    <message>
        <source>A model of a face is made only of somebody who is there and wants it. Vouch for it, or let the camera ask for two or three small movements.</source>
        <translation>لا يُنشأ نموذج لوجه إلا لشخص حاضر ويريد ذلك. اشهد بذلك، أو دع الكاميرا تطلب حركتين صغيرتين أو ثلاثًا.</translation>
    </message>
    <message>
        <source>Before a personal model is made</source>
        <translation>قبل إنشاء نموذج شخصي</translation>
    </message>
    <message>
        <source>It was shown before, but does not count any more: consent was given anew, or photos of another face came in. Please do it again.</source>
        <translation>ثبت الحضور من قبل لكنه لم يعد محسوبًا: أُعطيت الموافقة من جديد، أو دخلت صور لوجه آخر. يُرجى إعادة ذلك.</translation>
    </message>
    <message>
        <source>Let the camera check</source>
        <translation>التحقق بالكاميرا</translation>
    </message>
    <message>
        <source>Stop the camera</source>
        <translation>إيقاف الكاميرا</translation>
    </message>
    <message>
        <source>Switching the camera on…</source>
        <translation>يجري تشغيل الكاميرا…</translation>
    </message>
    <message>
        <source>The person showed to the camera on {date} that they are there.</source>
        <translation>أظهر الشخص للكاميرا في {date} أنه حاضر.</translation>
    </message>
    <message>
        <source>This is the person, here in front of me</source>
        <translation>هذا هو الشخص، هنا أمامي</translation>
    </message>
    <message>
        <source>This person is fictional; nobody has to be there.</source>
        <translation>هذا الشخص خيالي؛ ولا يلزم حضور أحد.</translation>
    </message>
    <message>
        <source>Your name, as the one who runs this sitting</source>
        <translation>اسمك، بصفتك مَن يدير هذه الجلسة</translation>
    </message>
    <message>
        <source>{name} vouched on {date} that the person was there.</source>
        <translation>شهد {name} في {date} بأن الشخص كان حاضرًا.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Photo {number} of {wanted}</source>
        <translation>الصورة {number} من {wanted}</translation>
    </message>
    <message>
        <source>Waiting for the camera</source>
        <translation>في انتظار الكاميرا</translation>
    </message>
</context>
<context>
    <name>PrivacyController</name>
    <message>
        <source>Save a copy of all data</source>
        <translation>حفظ نسخة من كل البيانات</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>حفظ الملف</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>What this computer holds, about whom, until when.</source>
        <translation>ما يحفظه هذا الحاسوب، وعمّن، وحتى متى.</translation>
    </message>
</context>
<context>
    <name>ProofBench</name>
    <message>
        <source>Adjust by hand</source>
        <translation>تعديل يدوي</translation>
    </message>
    <message>
        <source>Comparison with the photo</source>
        <translation>المقارنة مع الصورة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>Less near</source>
        <translation>أبعد</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>أقرب</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>صورة شخصية</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>نقل إلى المهملات</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>إظهار من جديد</translation>
    </message>
    <message>
        <source>Show at 100 % (1), all of it (0)</source>
        <translation>العرض بنسبة 100 % ‏(1)، كاملًا (0)</translation>
    </message>
    <message>
        <source>Show at 100 %, now {percent}</source>
        <translation>العرض بنسبة 100 %، والآن {percent}</translation>
    </message>
</context>
<context>
    <name>ProofGrid</name>
    <message>
        <source>Hide them again</source>
        <translation>إخفاؤها من جديد</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>الصور الشخصية</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>The arrow keys move, Space keeps a portrait, X hides it, Delete puts it into the bin.</source>
        <translation>مفاتيح الأسهم تنقل، ومفتاح المسافة يحفظ الصورة الشخصية، وX يخفيها، وDelete ينقلها إلى المهملات.</translation>
    </message>
</context>
<context>
    <name>ProofWords</name>
    <message>
        <source>A second face</source>
        <translation>وجه ثانٍ</translation>
    </message>
    <message>
        <source>Best likeness first. Space keeps, X hides. Kept: {count}</source>
        <translation>الأكثر شبهًا أولًا. المسافة للحفظ، وX للإخفاء. المحفوظة: {count}</translation>
    </message>
    <message>
        <source>Changed too much</source>
        <translation>تغيّرت أكثر مما يجب</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>صورة مركّبة</translation>
    </message>
    <message>
        <source>Copy of a photo</source>
        <translation>نسخة من صورة</translation>
    </message>
    <message>
        <source>Eyes closed</source>
        <translation>العينان مغمضتان</translation>
    </message>
    <message>
        <source>Eyes do not match</source>
        <translation>العينان غير متوافقتين</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>مولّدة</translation>
    </message>
    <message>
        <source>Generated picture</source>
        <translation>صورة مولّدة</translation>
    </message>
    <message>
        <source>Head cut off</source>
        <translation>الرأس مقطوع</translation>
    </message>
    <message>
        <source>Hidden by you</source>
        <translation>أخفيتَها أنت</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>Likeness not measured</source>
        <translation>لم يُقَس الشبه</translation>
    </message>
    <message>
        <source>Likeness {points}</source>
        <translation>الشبه {points}</translation>
    </message>
    <message>
        <source>Likeness {points}: not yet like {name}</source>
        <translation>الشبه {points}: لا تشبه {name} بعد</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>شبه متطابقة</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>لا وجه</translation>
    </message>
    <message>
        <source>Not yet like {name}</source>
        <translation>لا تشبه {name} بعد</translation>
    </message>
    <message>
        <source>Other skin tone</source>
        <translation>لون بشرة آخر</translation>
    </message>
    <message>
        <source>Others are better</source>
        <translation>غيرها أفضل</translation>
    </message>
    <message>
        <source>Painted skin</source>
        <translation>بشرة كالمرسومة</translation>
    </message>
    <message>
        <source>Photo with drawn parts</source>
        <translation>صورة فيها أجزاء مرسومة</translation>
    </message>
    <message>
        <source>Portrait {number} of {count}, {look}</source>
        <translation>الصورة الشخصية {number} من {count}، {look}</translation>
    </message>
    <message>
        <source>Retouched</source>
        <translation>منقّحة</translation>
    </message>
    <message>
        <source>Retouched photo</source>
        <translation>صورة منقّحة</translation>
    </message>
    <message>
        <source>This portrait is not yet like {name}.</source>
        <translation>هذه الصورة لا تشبه {name} بعد.</translation>
    </message>
    <message>
        <source>You hid this portrait.</source>
        <translation>أنت أخفيت هذه الصورة.</translation>
    </message>
    <message>
        <source>{count} hidden</source>
        <translation>المخفية: {count}</translation>
    </message>
    <message>
        <source>{count} hidden: not enough like {name}</source>
        <translation>المخفية: {count}، لا تشبه {name} بما يكفي</translation>
    </message>
</context>
<context>
    <name>ProofsPage</name>
    <message>
        <source>All looks</source>
        <translation>كل الإطلالات</translation>
    </message>
    <message>
        <source>All ways</source>
        <translation>كل الطرق</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>المهملات</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>التسليم</translation>
    </message>
    <message numerus="yes">
        <source>Deliver %n portrait(s)</source>
        <translation>
            <numerusform>تسليم الصور الشخصية (%n)</numerusform>
            <numerusform>تسليم %n صورة شخصية</numerusform>
            <numerusform>تسليم %n صورتين شخصيتين</numerusform>
            <numerusform>تسليم %n صور شخصية</numerusform>
            <numerusform>تسليم %n صورة شخصية</numerusform>
            <numerusform>تسليم %n صورة شخصية</numerusform>
        </translation>
    </message>
    <message>
        <source>How they were made</source>
        <translation>طريقة صنعها</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>إطلالة</translation>
    </message>
    <message>
        <source>Make more</source>
        <translation>صنع المزيد</translation>
    </message>
    <message numerus="yes">
        <source>Making %n portrait(s)</source>
        <translation>
            <numerusform>لا صور شخصية قيد الصنع</numerusform>
            <numerusform>صورة شخصية واحدة قيد الصنع</numerusform>
            <numerusform>صورتان شخصيتان قيد الصنع</numerusform>
            <numerusform>‏%n صور شخصية قيد الصنع</numerusform>
            <numerusform>‏%n صورة شخصية قيد الصنع</numerusform>
            <numerusform>‏%n صورة شخصية قيد الصنع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Making portraits: %n more to come</source>
        <translation>
            <numerusform>يجري صنع الصور الشخصية: بقي %n</numerusform>
            <numerusform>يجري صنع الصور الشخصية: بقي %n</numerusform>
            <numerusform>يجري صنع الصور الشخصية: بقي %n</numerusform>
            <numerusform>يجري صنع الصور الشخصية: بقي %n</numerusform>
            <numerusform>يجري صنع الصور الشخصية: بقي %n</numerusform>
            <numerusform>يجري صنع الصور الشخصية: بقي %n</numerusform>
        </translation>
    </message>
    <message>
        <source>None is good enough to be shown. Look at the hidden ones, or make more.</source>
        <translation>لا شيء منها جيد بما يكفي لعرضه. انظر إلى المخفية، أو اصنع المزيد.</translation>
    </message>
    <message>
        <source>None is kept yet: all that are shown would be delivered.</source>
        <translation>لم يُحفظ أي منها بعد: سيُسلَّم كل ما هو معروض.</translation>
    </message>
    <message>
        <source>None is of this look and this kind.</source>
        <translation>لا شيء منها بهذه الإطلالة وهذا النوع.</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>البروفات</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The portrait is in the bin, and can be had back from there.</source>
        <translation>الصورة في المهملات، ويمكن استعادتها منها.</translation>
    </message>
    <message>
        <source>There are no portraits yet. Choose a look to make some.</source>
        <translation>لا توجد صور شخصية بعد. اختر إطلالة لصنع بعضها.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Waiting until other work of this computer is done</source>
        <translation>في انتظار انتهاء أعمال أخرى لهذا الحاسوب</translation>
    </message>
    <message>
        <source>{name} has not agreed to exporting.</source>
        <translation>لا موافقة من {name} على التصدير.</translation>
    </message>
    <message>
        <source>{words}, done about {time}</source>
        <translation>‏{words}، ينتهي نحو الساعة {time}</translation>
    </message>
</context>
<context>
    <name>PurposeWords</name>
    <message numerus="yes">
        <source>%n discarded portrait(s)</source>
        <translation>
            <numerusform>الصور الشخصية المستبعدة: %n</numerusform>
            <numerusform>‏%n صورة شخصية مستبعدة</numerusform>
            <numerusform>‏%n صورتان شخصيتان مستبعدتان</numerusform>
            <numerusform>‏%n صور شخصية مستبعدة</numerusform>
            <numerusform>‏%n صورة شخصية مستبعدة</numerusform>
            <numerusform>‏%n صورة شخصية مستبعدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n generated portrait(s)</source>
        <translation>
            <numerusform>الصور الشخصية المولّدة: %n</numerusform>
            <numerusform>‏%n صورة شخصية مولّدة</numerusform>
            <numerusform>‏%n صورتان شخصيتان مولّدتان</numerusform>
            <numerusform>‏%n صور شخصية مولّدة</numerusform>
            <numerusform>‏%n صورة شخصية مولّدة</numerusform>
            <numerusform>‏%n صورة شخصية مولّدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-finished personal model(s)</source>
        <translation>
            <numerusform>النماذج الشخصية غير المكتملة: %n</numerusform>
            <numerusform>‏%n نموذج شخصي غير مكتمل</numerusform>
            <numerusform>‏%n نموذجان شخصيان غير مكتملين</numerusform>
            <numerusform>‏%n نماذج شخصية غير مكتملة</numerusform>
            <numerusform>‏%n نموذجًا شخصيًا غير مكتمل</numerusform>
            <numerusform>‏%n نموذج شخصي غير مكتمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) of the face</source>
        <translation>
            <numerusform>قياسات الوجه: %n</numerusform>
            <numerusform>‏%n قياس للوجه</numerusform>
            <numerusform>‏%n قياسان للوجه</numerusform>
            <numerusform>‏%n قياسات للوجه</numerusform>
            <numerusform>‏%n قياسًا للوجه</numerusform>
            <numerusform>‏%n قياس للوجه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outline(s) of the person in a photo</source>
        <translation>
            <numerusform>حدود الشخص في الصور: %n</numerusform>
            <numerusform>‏%n رسم لحدود الشخص في صورة</numerusform>
            <numerusform>‏%n رسمان لحدود الشخص في صورة</numerusform>
            <numerusform>‏%n رسوم لحدود الشخص في صورة</numerusform>
            <numerusform>‏%n رسمًا لحدود الشخص في صورة</numerusform>
            <numerusform>‏%n رسم لحدود الشخص في صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personal model(s)</source>
        <translation>
            <numerusform>النماذج الشخصية: %n</numerusform>
            <numerusform>‏%n نموذج شخصي</numerusform>
            <numerusform>‏%n نموذجان شخصيان</numerusform>
            <numerusform>‏%n نماذج شخصية</numerusform>
            <numerusform>‏%n نموذجًا شخصيًا</numerusform>
            <numerusform>‏%n نموذج شخصي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>‏%n صورة</numerusform>
            <numerusform>‏%n صورة</numerusform>
            <numerusform>‏%n صورتان</numerusform>
            <numerusform>‏%n صور</numerusform>
            <numerusform>‏%n صورة</numerusform>
            <numerusform>‏%n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portrait(s)</source>
        <translation>
            <numerusform>‏%n صورة شخصية</numerusform>
            <numerusform>صورة شخصية واحدة</numerusform>
            <numerusform>صورتان شخصيتان</numerusform>
            <numerusform>‏%n صور شخصية</numerusform>
            <numerusform>‏%n صورة شخصية</numerusform>
            <numerusform>‏%n صورة شخصية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n small picture(s)</source>
        <translation>
            <numerusform>الصور الصغيرة: %n</numerusform>
            <numerusform>‏%n صورة صغيرة</numerusform>
            <numerusform>‏%n صورتان صغيرتان</numerusform>
            <numerusform>‏%n صور صغيرة</numerusform>
            <numerusform>‏%n صورة صغيرة</numerusform>
            <numerusform>‏%n صورة صغيرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished job(s)</source>
        <translation>
            <numerusform>الأعمال غير المكتملة: %n</numerusform>
            <numerusform>‏%n عمل غير مكتمل</numerusform>
            <numerusform>‏%n عملان غير مكتملين</numerusform>
            <numerusform>‏%n أعمال غير مكتملة</numerusform>
            <numerusform>‏%n عملًا غير مكتمل</numerusform>
            <numerusform>‏%n عمل غير مكتمل</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed, until {date}</source>
        <translation>موافقة، حتى {date}</translation>
    </message>
    <message>
        <source>Ended on {date}</source>
        <translation>انتهت في {date}</translation>
    </message>
    <message>
        <source>Not agreed to</source>
        <translation>لا موافقة عليه</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>Without it: every portrait is one of your own photos, finished.</source>
        <translation>من دونها: كل صورة شخصية هي إحدى صورك، بلمسات أخيرة.</translation>
    </message>
    <message>
        <source>Without it: no photos are taken in, and no portrait can be made.</source>
        <translation>من دونها: لا تُستقبل صور، ولا يمكن صنع أي صورة شخصية.</translation>
    </message>
    <message>
        <source>Without it: nobody checks by numbers whether a portrait looks like you.</source>
        <translation>من دونها: لا يتحقق أحد بالأرقام مما إذا كانت الصورة الشخصية تشبهك.</translation>
    </message>
    <message>
        <source>Without it: nobody else is shown your portraits. Nothing else changes.</source>
        <translation>من دونها: لا تُعرض صورك الشخصية على أحد غيرك. ولا يتغيّر شيء آخر.</translation>
    </message>
    <message>
        <source>Without it: photos and portraits are erased sooner.</source>
        <translation>من دونها: تُمحى الصور والصور الشخصية في وقت أقرب.</translation>
    </message>
    <message>
        <source>Without it: photos are erased after {photos} days and portraits after {portraits}.</source>
        <translation>من دونها: تُمحى الصور بعد {photos} يوم والصور الشخصية بعد {portraits}.</translation>
    </message>
    <message>
        <source>Without it: portraits can be looked at here, but not taken along.</source>
        <translation>من دونها: يمكن رؤية الصور الشخصية هنا، لكن لا يمكن أخذها.</translation>
    </message>
    <message>
        <source>Without it: retouched portraits are made all the same.</source>
        <translation>من دونها: تُصنع الصور الشخصية المنقّحة مع ذلك.</translation>
    </message>
    <message>
        <source>exporting</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>generating portraits</source>
        <translation>توليد الصور الشخصية</translation>
    </message>
    <message>
        <source>measuring likeness</source>
        <translation>قياس الشبه</translation>
    </message>
    <message>
        <source>retouching</source>
        <translation>التنقيح</translation>
    </message>
    <message>
        <source>showing as examples</source>
        <translation>العرض كأمثلة</translation>
    </message>
    <message>
        <source>the next visit</source>
        <translation>الزيارة القادمة</translation>
    </message>
    <message>
        <source>the personal model</source>
        <translation>النموذج الشخصي</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>حتى {date}</translation>
    </message>
</context>
<context>
    <name>PurposesCard</name>
    <message>
        <source>Agreed to already. It can be withdrawn on the page before.</source>
        <translation>تمت الموافقة عليه. يمكن سحبها في الصفحة السابقة.</translation>
    </message>
    <message>
        <source>All for retouched portraits</source>
        <translation>كل ما يلزم للصور المنقّحة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Each answer counts by itself, and only with the signature below.</source>
        <translation>كل إجابة تُحتسب وحدها، ومع التوقيع أدناه فقط.</translation>
    </message>
    <message>
        <source>Not for people under 18.</source>
        <translation>ليس لمن هم دون 18 عامًا.</translation>
    </message>
    <message>
        <source>Turns on what a personal model and generated portraits need as well.</source>
        <translation>يفعّل أيضًا ما يحتاج إليه النموذج الشخصي والصور المولّدة.</translation>
    </message>
    <message>
        <source>Turns on what retouched portraits need. It counts only once it is signed.</source>
        <translation>يفعّل ما تحتاج إليه الصور المنقّحة. ولا يُحتسب إلا بعد التوقيع.</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>ما يجوز فعله</translation>
    </message>
    <message>
        <source>… and a personal model</source>
        <translation>… ونموذج شخصي</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>As a page to print, a page for a browser, or a file for programs.</source>
        <translation>صفحةً للطباعة، أو صفحةً للمتصفح، أو ملفًا للبرامج.</translation>
    </message>
    <message>
        <source>Correct the name</source>
        <translation>تصحيح الاسم</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>اسم الشخص</translation>
    </message>
    <message>
        <source>On</source>
        <translation>في</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>تجديد</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>حفظ الإيصال</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>حفظ الاسم</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Signature of {name}</source>
        <translation>توقيع {name}</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>وقّعه</translation>
    </message>
    <message>
        <source>The receipt was saved.</source>
        <translation>تم حفظ الإيصال.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>{name}, parent or guardian</source>
        <translation>‏{name}، أحد الوالدين أو وليّ الأمر</translation>
    </message>
</context>
<context>
    <name>RecordsCard</name>
    <message>
        <source>A backup was lost or stolen</source>
        <translation>ضياع نسخة احتياطية أو سرقتها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Earlier erasures</source>
        <translation>عمليات محو سابقة</translation>
    </message>
    <message>
        <source>Exported files got into other hands</source>
        <translation>وقوع ملفات مصدّرة في أيدٍ أخرى</translation>
    </message>
    <message>
        <source>Nobody was erased here yet.</source>
        <translation>لم يُمحَ أحد هنا بعد.</translation>
    </message>
    <message>
        <source>Put people's names into the file as well</source>
        <translation>إدراج أسماء الأشخاص في الملف أيضًا</translation>
    </message>
    <message>
        <source>Records for the owner</source>
        <translation>سجلات لصاحب الحاسوب</translation>
    </message>
    <message>
        <source>Register of processing</source>
        <translation>سجل المعالجة</translation>
    </message>
    <message>
        <source>Save the register</source>
        <translation>حفظ السجل</translation>
    </message>
    <message>
        <source>Somebody used it while it was open</source>
        <translation>استخدام شخص له وهو مفتوح</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>The computer was lost or stolen</source>
        <translation>ضياع الحاسوب أو سرقته</translation>
    </message>
    <message>
        <source>The file was saved.</source>
        <translation>حُفظ الملف.</translation>
    </message>
    <message>
        <source>What is done with whose data and why, made from the vault as it is now (GDPR 30). It names nobody but the owner.</source>
        <translation>ما يُفعل ببيانات مَن ولماذا، مأخوذًا من الخزنة كما هي الآن (المادة 30 من GDPR). لا يذكر اسم أحد سوى صاحبها.</translation>
    </message>
    <message>
        <source>Writes down what it means for whom, and by when the authority may have to be told: 72 hours from now (GDPR 33).</source>
        <translation>يدوّن ما يعنيه ذلك ولمن، ومتى قد يلزم إبلاغ السلطة على أبعد تقدير: خلال 72 ساعة من الآن (المادة 33 من GDPR).</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>Choose the folder…</source>
        <translation>اختيار المجلد…</translation>
    </message>
    <message>
        <source>Fourteen groups from the printed page. Or hold its QR code to a scanner.</source>
        <translation>أربع عشرة مجموعة من الصفحة المطبوعة. أو بعرض رمز QR الذي عليها على ماسح.</translation>
    </message>
    <message>
        <source>How it shall be opened from now on</source>
        <translation>كيفية فتحها من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>لم يُختر مجلد بعد</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>The code of the recovery kit</source>
        <translation>رمز ورقة الاسترداد</translation>
    </message>
    <message>
        <source>The vault gets a fresh key.</source>
        <translation>تحصل الخزنة على مفتاح جديد.</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>Nothing was photographed, measured or made. All that is kept is the name that was typed. Erase this sitting, and that is gone as well. If it is left as it is, it erases itself after a few days.</source>
        <translation>لم يُصوَّر شيء ولم يُقَس ولم يُصنع. كل ما حُفظ هو الاسم الذي كُتب، ويزول هو أيضًا بمحو هذه الجلسة. وإذا تُركت كما هي، فإنها تمحو نفسها بعد بضعة أيام.</translation>
    </message>
    <message>
        <source>That is fine</source>
        <translation>لا بأس بذلك</translation>
    </message>
</context>
<context>
    <name>RefusedList</name>
    <message numerus="yes">
        <source>%n file(s) not added</source>
        <translation>
            <numerusform>‏%n ملف لم يُضف</numerusform>
            <numerusform>ملف واحد لم يُضف</numerusform>
            <numerusform>ملفان لم يُضافا</numerusform>
            <numerusform>‏%n ملفات لم تُضف</numerusform>
            <numerusform>‏%n ملفًا لم تُضف</numerusform>
            <numerusform>‏%n ملف لم تُضف</numerusform>
        </translation>
    </message>
    <message>
        <source>Add it anyway</source>
        <translation>إضافته رغم ذلك</translation>
    </message>
    <message>
        <source>Add {name} anyway</source>
        <translation>إضافة {name} رغم ذلك</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Hide why</source>
        <translation>إخفاء السبب</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>عرض %n آخر</numerusform>
            <numerusform>عرض واحد آخر</numerusform>
            <numerusform>عرض اثنين آخرين</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>عرض السبب</translation>
    </message>
</context>
<context>
    <name>SayingPanel</name>
    <message>
        <source>A person looked at it and kept it.</source>
        <translation>نظر إليها شخص واحتفظ بها.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>Always marked</source>
        <translation>موسومة دائمًا</translation>
    </message>
    <message>
        <source>As advised</source>
        <translation>كما يُنصح</translation>
    </message>
    <message>
        <source>Choose a portrait and where it goes.</source>
        <translation>يُرجى اختيار صورة ووجهتها.</translation>
    </message>
    <message>
        <source>Drawn with the base model {model}.</source>
        <translation>مرسومة بالنموذج الأساسي {model}.</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>Generated portrait</source>
        <translation>صورة مولّدة</translation>
    </message>
    <message>
        <source>How a picture was made always stands in its file; that cannot be switched off. These can:</source>
        <translation>كيفية صنع الصورة مذكورة دائمًا في ملفها، ولا يمكن إيقاف ذلك. أما هذه فيمكن:</translation>
    </message>
    <message>
        <source>Made on {date} with {software}.</source>
        <translation>صُنعت في {date} ببرنامج {software}.</translation>
    </message>
    <message>
        <source>No name, no place in the file.</source>
        <translation>لا اسم ولا مكان في الملف.</translation>
    </message>
    <message>
        <source>No training of AI with it</source>
        <translation>لا تدريب للذكاء الاصطناعي بها</translation>
    </message>
    <message>
        <source>No use as data at all</source>
        <translation>لا استخدام كبيانات إطلاقًا</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>لم يُختر شيء بعد</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>صورة فوتوغرافية</translation>
    </message>
    <message>
        <source>Photograph with another background</source>
        <translation>صورة فوتوغرافية بخلفية أخرى</translation>
    </message>
    <message>
        <source>Photograph with generated parts</source>
        <translation>صورة فوتوغرافية بأجزاء مولّدة</translation>
    </message>
    <message>
        <source>Put the person's name into the file</source>
        <translation>إدراج اسم الشخص في الملف</translation>
    </message>
    <message>
        <source>Retouched photograph</source>
        <translation>صورة فوتوغرافية منقّحة</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Sizes for sites that ask for one type keep it, and so do documents.</source>
        <translation>المقاسات المخصصة لمواقع تطلب نوعًا واحدًا تحتفظ به، وكذلك الوثائق.</translation>
    </message>
    <message>
        <source>The file will say that it shows {name}.</source>
        <translation>سيذكر الملف أنه يُظهر {name}.</translation>
    </message>
    <message>
        <source>The person's own photo, only cropped and sized.</source>
        <translation>صورة الشخص نفسها، مقصوصة ومضبوطة المقاس فقط.</translation>
    </message>
    <message>
        <source>The person's own photo; what was behind them was replaced.</source>
        <translation>صورة الشخص نفسها؛ استُبدل ما كان خلفه.</translation>
    </message>
    <message>
        <source>Use by AI companies</source>
        <translation>استخدام شركات الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>ما يذكره الملف</translation>
    </message>
    <message>
        <source>with this computer's own certificate (Content Credentials). Viewers show it as valid, “signer not on the trust list”.</source>
        <translation>بشهادة هذا الحاسوب نفسه (Content Credentials). تعرضها برامج العرض صالحةً، مع ملاحظة «الموقّع ليس في قائمة الثقة».</translation>
    </message>
</context>
<context>
    <name>SealPanel</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <translation>اختيار مكان الحفظ…</translation>
    </message>
    <message>
        <source>It opens with the free program age, on any computer; Likeness is not needed for it.</source>
        <translation>يُفتح بالبرنامج المجاني age على أي حاسوب؛ ولا حاجة إلى Likeness لذلك.</translation>
    </message>
    <message>
        <source>One encrypted file</source>
        <translation>ملف واحد مشفّر</translation>
    </message>
    <message>
        <source>Only the code on your recovery kit opens this file.</source>
        <translation>لا يفتح هذا الملف إلا الرمز الذي على ورقة الاسترداد.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Several words that do not belong together are hard to guess. Tell them to the other person by another way than the file. Without them nobody opens it.</source>
        <translation>يصعب تخمين عدة كلمات لا صلة بينها. يُرجى إبلاغها للشخص الآخر بطريق غير طريق الملف. فبدونها لا يفتحه أحد.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>العبارتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>With a passphrase</source>
        <translation>بعبارة مرور</translation>
    </message>
    <message>
        <source>With my recovery kit</source>
        <translation>بورقة الاسترداد</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>تراجع: {what}</translation>
    </message>
</context>
<context>
    <name>SettingSections</name>
    <message>
        <source>Sections of the settings</source>
        <translation>أقسام الإعدادات</translation>
    </message>
</context>
<context>
    <name>SettingStep</name>
    <message>
        <source>Done: {what}</source>
        <translation>تم: {what}</translation>
    </message>
</context>
<context>
    <name>SettingsController</name>
    <message>
        <source>The folder of the backup</source>
        <translation>مجلد النسخة الاحتياطية</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>المظهر واللغة</translation>
    </message>
    <message>
        <source>Base models</source>
        <translation>النماذج الأساسية</translation>
    </message>
    <message>
        <source>Camera and printing</source>
        <translation>الكاميرا والطباعة</translation>
    </message>
    <message>
        <source>Consent pages</source>
        <translation>صفحات الموافقة</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Every change counts at once and can be undone.</source>
        <translation>كل تغيير يسري فورًا ويمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>How long things are kept</source>
        <translation>مدة الاحتفاظ</translation>
    </message>
    <message>
        <source>Photo booth</source>
        <translation>مقصورة التصوير</translation>
    </message>
    <message>
        <source>Remove everything…</source>
        <translation>إزالة كل شيء…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Storage and keys</source>
        <translation>التخزين والمفاتيح</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة أخرى</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message numerus="yes">
        <source>%n copies at their true size</source>
        <translation>
            <numerusform>‏%n نسخة بمقاسها الحقيقي</numerusform>
            <numerusform>نسخة واحدة بمقاسها الحقيقي</numerusform>
            <numerusform>نسختان بمقاسهما الحقيقي</numerusform>
            <numerusform>‏%n نسخ بمقاسها الحقيقي</numerusform>
            <numerusform>‏%n نسخة بمقاسها الحقيقي</numerusform>
            <numerusform>‏%n نسخة بمقاسها الحقيقي</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies touch, so that one cut parts two</source>
        <translation>النسخ متلاصقة، فقصّة واحدة تفصل اثنتين</translation>
    </message>
    <message>
        <source>Lines to cut by</source>
        <translation>خطوط للقص</translation>
    </message>
    <message>
        <source>Opens the print dialog of this computer.</source>
        <translation>يفتح نافذة الطباعة في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Picture on the sheet</source>
        <translation>الصورة على الورقة</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>ورقة طباعة</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>{short} × {long} cm</source>
        <translation>‏{short} × {long} سم</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>A personal model needs at least four photos.</source>
        <translation>يحتاج النموذج الشخصي إلى أربع صور على الأقل.</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>First add at least one photo.</source>
        <translation>يُرجى أولًا إضافة صورة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>First choose a look and make portraits.</source>
        <translation>يُرجى أولًا اختيار إطلالة وصنع صور.</translation>
    </message>
    <message>
        <source>First the person agrees on the page “Person &amp; consent”.</source>
        <translation>أولًا يوافق الشخص في صفحة «الشخص والموافقة».</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>الإطلالات</translation>
    </message>
    <message>
        <source>Person &amp; consent</source>
        <translation>الشخص والموافقة</translation>
    </message>
    <message>
        <source>Personal model</source>
        <translation>النموذج الشخصي</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>البروفات</translation>
    </message>
    <message>
        <source>Show what is stored</source>
        <translation>عرض ما هو محفوظ</translation>
    </message>
    <message>
        <source>Steps of this sitting</source>
        <translation>خطوات هذه الجلسة</translation>
    </message>
    <message>
        <source>The person has not agreed that portraits are handed out.</source>
        <translation>لم يوافق الشخص على تسليم صور شخصية.</translation>
    </message>
    <message>
        <source>The person has not agreed to a personal model. Portraits work without one.</source>
        <translation>لم يوافق الشخص على نموذج شخصي. تُصنع الصور بدونه أيضًا.</translation>
    </message>
</context>
<context>
    <name>SideController</name>
    <message>
        <source>Consent valid until {day}.</source>
        <translation>الموافقة سارية حتى {day}.</translation>
    </message>
    <message>
        <source>Nothing is agreed to yet.</source>
        <translation>لم تتم الموافقة على شيء بعد.</translation>
    </message>
</context>
<context>
    <name>SideStep</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
</context>
<context>
    <name>SignatureCard</name>
    <message>
        <source>A typed name counts like a drawn one.</source>
        <translation>الاسم المكتوب يُحتسب كالتوقيع المرسوم.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Draw it here with mouse, finger or pen. Only its shape is kept.</source>
        <translation>يُرسم هنا بالفأرة أو الإصبع أو القلم. لا يُحفظ سوى شكله.</translation>
    </message>
    <message>
        <source>Or type the parent's or guardian's name</source>
        <translation>أو كتابة اسم أحد الوالدين أو وليّ الأمر</translation>
    </message>
    <message>
        <source>Or type your name as above</source>
        <translation>أو كتابة اسمك كما في الأعلى</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Signature of the parent or guardian</source>
        <translation>توقيع أحد الوالدين أو وليّ الأمر</translation>
    </message>
    <message>
        <source>This is not the name above yet.</source>
        <translation>هذا ليس الاسم المذكور أعلاه بعد.</translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <translation>تراجع عن الخط</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Draw your signature. You may type your name instead.</source>
        <translation>يُرسم توقيعك هنا. ويمكنك كتابة اسمك بدلًا منه.</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>التوقيع هنا</translation>
    </message>
</context>
<context>
    <name>SittingCardWidget</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>‏%n صورة</numerusform>
            <numerusform>‏%n صورة</numerusform>
            <numerusform>‏%n صورتان</numerusform>
            <numerusform>‏%n صور</numerusform>
            <numerusform>‏%n صورة</numerusform>
            <numerusform>‏%n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portrait(s)</source>
        <translation>
            <numerusform>‏%n صورة شخصية</numerusform>
            <numerusform>صورة شخصية واحدة</numerusform>
            <numerusform>صورتان شخصيتان</numerusform>
            <numerusform>‏%n صور شخصية</numerusform>
            <numerusform>‏%n صورة شخصية</numerusform>
            <numerusform>‏%n صورة شخصية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consent ends in %n day(s): renew</source>
        <translation>
            <numerusform>تنتهي الموافقة اليوم (%n): التجديد</numerusform>
            <numerusform>تنتهي الموافقة خلال يوم واحد: التجديد</numerusform>
            <numerusform>تنتهي الموافقة خلال يومين: التجديد</numerusform>
            <numerusform>تنتهي الموافقة خلال %n أيام: التجديد</numerusform>
            <numerusform>تنتهي الموافقة خلال %n يومًا: التجديد</numerusform>
            <numerusform>تنتهي الموافقة خلال %n يوم: التجديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consent: %n month(s) left</source>
        <translation>
            <numerusform>الموافقة: بقي %n شهر</numerusform>
            <numerusform>الموافقة: بقي شهر واحد</numerusform>
            <numerusform>الموافقة: بقي شهران</numerusform>
            <numerusform>الموافقة: بقي %n أشهر</numerusform>
            <numerusform>الموافقة: بقي %n شهرًا</numerusform>
            <numerusform>الموافقة: بقي %n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent: not given yet</source>
        <translation>الموافقة: لم تُعطَ بعد</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>لا صور بعد</translation>
    </message>
    <message>
        <source>Personal model ready</source>
        <translation>النموذج الشخصي جاهز</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {number} of {of}</source>
        <translation>الخطوة {number} من {of}</translation>
    </message>
</context>
<context>
    <name>StoragePanel</name>
    <message numerus="yes">
        <source>%n thing(s) are not as they should be. Restore a backup, or ask for help before going on.</source>
        <translation>
            <numerusform>لا شيء على غير ما ينبغي (%n).</numerusform>
            <numerusform>هناك شيء واحد ليس كما ينبغي. يُرجى استعادة نسخة احتياطية أو طلب المساعدة قبل المتابعة.</numerusform>
            <numerusform>هناك شيئان ليسا كما ينبغي. يُرجى استعادة نسخة احتياطية أو طلب المساعدة قبل المتابعة.</numerusform>
            <numerusform>هناك %n أشياء ليست كما ينبغي. يُرجى استعادة نسخة احتياطية أو طلب المساعدة قبل المتابعة.</numerusform>
            <numerusform>هناك %n شيئًا ليست كما ينبغي. يُرجى استعادة نسخة احتياطية أو طلب المساعدة قبل المتابعة.</numerusform>
            <numerusform>هناك %n شيء ليست كما ينبغي. يُرجى استعادة نسخة احتياطية أو طلب المساعدة قبل المتابعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>بدء…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>جارٍ التغيير…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Check everything that is stored</source>
        <translation>فحص كل ما هو محفوظ</translation>
    </message>
    <message>
        <source>Done. The vault's key was changed as well; what opened it before does not open it any more.</source>
        <translation>تم. تغيّر مفتاح الخزنة أيضًا؛ وما كان يفتحها من قبل لم يعد يفتحها.</translation>
    </message>
    <message numerus="yes">
        <source>Everything is whole: %n file(s).</source>
        <translation>
            <numerusform>كل شيء سليم: %n ملف.</numerusform>
            <numerusform>كل شيء سليم: ملف واحد.</numerusform>
            <numerusform>كل شيء سليم: ملفان.</numerusform>
            <numerusform>كل شيء سليم: %n ملفات.</numerusform>
            <numerusform>كل شيء سليم: %n ملفًا.</numerusform>
            <numerusform>كل شيء سليم: %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much was read</source>
        <translation>ما تمت قراءته</translation>
    </message>
    <message>
        <source>How the vault is opened</source>
        <translation>كيفية فتح الخزنة</translation>
    </message>
    <message>
        <source>If this computer is lost</source>
        <translation>إذا فُقد هذا الحاسوب</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>القفل الآن</translation>
    </message>
    <message>
        <source>Lock when nobody uses it</source>
        <translation>القفل عند عدم الاستخدام</translation>
    </message>
    <message>
        <source>Made and confirmed.</source>
        <translation>أُنشئت وتم تأكيدها.</translation>
    </message>
    <message>
        <source>Made, but not confirmed yet: type the code back once.</source>
        <translation>أُنشئت ولم تُؤكَّد بعد: اكتب رمزها مرة واحدة.</translation>
    </message>
    <message>
        <source>Move to a new computer</source>
        <translation>الانتقال إلى حاسوب جديد</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>الفتح</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Reads every stored file and compares it. Changes nothing.</source>
        <translation>تُقرأ كل الملفات المحفوظة وتُقارن. لا يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Repair from a backup…</source>
        <translation>إصلاح من نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Step by step, with backup and recovery kit.</source>
        <translation>خطوة بخطوة، بنسخة احتياطية وورقة الاسترداد.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message numerus="yes">
        <source>The last one was %n day(s) ago.</source>
        <translation>
            <numerusform>كانت الأخيرة اليوم (%n).</numerusform>
            <numerusform>كانت الأخيرة قبل يوم واحد.</numerusform>
            <numerusform>كانت الأخيرة قبل يومين.</numerusform>
            <numerusform>كانت الأخيرة قبل %n أيام.</numerusform>
            <numerusform>كانت الأخيرة قبل %n يومًا.</numerusform>
            <numerusform>كانت الأخيرة قبل %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one was today.</source>
        <translation>كانت الأخيرة اليوم.</translation>
    </message>
    <message>
        <source>The passphrase is guarded less than it could be: choose it again.</source>
        <translation>حماية عبارة المرور أقل مما يمكن: يُرجى اختيارها من جديد.</translation>
    </message>
    <message>
        <source>There is no vault yet: it is made with the first sitting.</source>
        <translation>لا توجد خزنة بعد: تُنشأ مع أول جلسة.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>لا يوجد بعد.</translation>
    </message>
    <message>
        <source>There is none. If the key is lost, nothing opens the vault.</source>
        <translation>لا توجد ورقة. إذا فُقد المفتاح، فلا شيء يفتح الخزنة.</translation>
    </message>
    <message>
        <source>Use this from now on</source>
        <translation>استخدام هذا من الآن</translation>
    </message>
    <message>
        <source>With a passphrase, typed whenever Likeness is opened.</source>
        <translation>بعبارة مرور، تُكتب كلما فُتح Likeness.</translation>
    </message>
    <message>
        <source>With your login and a passphrase together.</source>
        <translation>بتسجيل دخولك وعبارة مرور معًا.</translation>
    </message>
    <message>
        <source>With your login: its key is in the keychain of this computer.</source>
        <translation>بتسجيل دخولك: مفتاحها في سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Work that runs goes on. Ctrl+L locks at once.</source>
        <translation>العمل الجاري يستمر. Ctrl+L يقفل فورًا.</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>{done} of {of} files read</source>
        <translation>قُرئ {done} من {of} من الملفات</translation>
    </message>
</context>
<context>
    <name>SystemDialogs</name>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Suitable files</source>
        <translation>الملفات المناسبة</translation>
    </message>
</context>
<context>
    <name>TimeCard</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>‏%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>‏%n ساعات</numerusform>
            <numerusform>‏%n ساعة</numerusform>
            <numerusform>‏%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>‏%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>‏%n دقائق</numerusform>
            <numerusform>‏%n دقيقة</numerusform>
            <numerusform>‏%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>A base model is needed</source>
        <translation>يلزم نموذج أساسي</translation>
    </message>
    <message>
        <source>Add a base model</source>
        <translation>إضافة نموذج أساسي</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>النموذج الأساسي</translation>
    </message>
    <message>
        <source>Base model: {title}</source>
        <translation>النموذج الأساسي: {title}</translation>
    </message>
    <message>
        <source>Done at about {time} if it starts now. You can pause at any time.</source>
        <translation>ينتهي نحو {time} إذا بدأ الآن. يمكنك الإيقاف المؤقت في أي وقت.</translation>
    </message>
    <message>
        <source>How long it takes is measured as it begins</source>
        <translation>تُقاس المدة عند البدء</translation>
    </message>
    <message>
        <source>It is for practice: the pictures will not look like {name} yet.</source>
        <translation>هو للتجربة: لن تشبه الصور {name} بعد.</translation>
    </message>
    <message>
        <source>Likeness brings one for practice. Add one, or install Likeness again.</source>
        <translation>يأتي مع Likeness نموذج للتجربة. يُرجى إضافة نموذج أو تثبيت Likeness من جديد.</translation>
    </message>
    <message>
        <source>Needs about {time} on this computer</source>
        <translation>يحتاج إلى نحو {time} على هذا الحاسوب</translation>
    </message>
    <message>
        <source>That is work for a night: it then keeps this computer awake until it is done.</source>
        <translation>هذا عمل ليلة كاملة: يبقى هذا الحاسوب خلالها مستيقظًا حتى ينتهي.</translation>
    </message>
    <message>
        <source>The finish time is shown in the first minutes. Before it takes longer than an hour, you are asked.</source>
        <translation>يظهر وقت الانتهاء في الدقائق الأولى. وإذا كان سيستغرق أكثر من ساعة، فستُسأل قبل ذلك.</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>دقيقة</translation>
    </message>
</context>
<context>
    <name>ToneCard</name>
    <message>
        <source>All within {degrees} degrees. {verdict}</source>
        <translation>الكل ضمن {degrees} درجة. {verdict}</translation>
    </message>
    <message>
        <source>Even among {people} fictional people; too few to be sure.</source>
        <translation>متساوٍ بين {people} من الأشخاص الخياليين؛ وعددهم أقل من أن يعطي يقينًا.</translation>
    </message>
    <message>
        <source>Light and dark skin are not treated alike.</source>
        <translation>لا تُعامل البشرة الفاتحة والداكنة بالطريقة نفسها.</translation>
    </message>
    <message>
        <source>Light and dark skin are treated alike.</source>
        <translation>تُعامل البشرة الفاتحة والداكنة بالطريقة نفسها.</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>القياس مرة أخرى</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>القياس الآن</translation>
    </message>
    <message>
        <source>Measuring skin tone</source>
        <translation>قياس لون البشرة</translation>
    </message>
    <message>
        <source>Measuring: person {done} of {of}. You may go on meanwhile.</source>
        <translation>جارٍ القياس: الشخص {done} من {of}. يمكنك المتابعة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Not measured on this computer yet. It takes some minutes and uses the fictional people that come with the program.</source>
        <translation>لم يُقَس على هذا الحاسوب بعد. يستغرق بضع دقائق ويستخدم الأشخاص الخياليين المرفقين مع البرنامج.</translation>
    </message>
    <message>
        <source>Skin tone, source against result</source>
        <translation>لون البشرة، المصدر مقابل النتيجة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Whole report</source>
        <translation>التقرير الكامل</translation>
    </message>
</context>
<context>
    <name>ToneWords</name>
    <message>
        <source>Skin tone as photographed</source>
        <translation>لون البشرة كما صُوِّر</translation>
    </message>
    <message>
        <source>Skin tone clearly different than photographed</source>
        <translation>لون البشرة يختلف بوضوح عمّا صُوِّر</translation>
    </message>
    <message>
        <source>Skin tone slightly different than photographed</source>
        <translation>لون البشرة يختلف قليلًا عمّا صُوِّر</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Activity · {count}</source>
        <translation>النشاط · {count}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>UnfinishedRow</name>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>{name}: {size} are half done. Choose the same source again and it goes on, or remove it.</source>
        <translation>‏{name}: أُنجز {size} دون اكتمال. يستمر باختيار المصدر نفسه مرة أخرى، أو تمكن إزالته.</translation>
    </message>
</context>
<context>
    <name>VaultCard</name>
    <message>
        <source>It is made with the first sitting. Nothing is held about anybody.</source>
        <translation>تُنشأ مع أول جلسة. ولا يُحتفظ بشيء عن أي أحد.</translation>
    </message>
    <message>
        <source>Keys and backup</source>
        <translation>المفاتيح والنسخة الاحتياطية</translation>
    </message>
    <message numerus="yes">
        <source>Last backup %n day(s) ago</source>
        <translation>
            <numerusform>آخر نسخة احتياطية اليوم (%n)</numerusform>
            <numerusform>آخر نسخة احتياطية قبل يوم واحد</numerusform>
            <numerusform>آخر نسخة احتياطية قبل يومين</numerusform>
            <numerusform>آخر نسخة احتياطية قبل %n أيام</numerusform>
            <numerusform>آخر نسخة احتياطية قبل %n يومًا</numerusform>
            <numerusform>آخر نسخة احتياطية قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Last backup today</source>
        <translation>آخر نسخة احتياطية اليوم</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Locked to this user's keychain</source>
        <translation>مقفلة بسلسلة مفاتيح هذا المستخدم</translation>
    </message>
    <message>
        <source>Locked with a passphrase</source>
        <translation>مقفلة بعبارة مرور</translation>
    </message>
    <message>
        <source>Locked with keychain and passphrase</source>
        <translation>مقفلة بسلسلة المفاتيح وعبارة مرور</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ النظر…</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>لا نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <translation>لا توجد بعد</translation>
    </message>
    <message>
        <source>Thrown away when this window closes</source>
        <translation>تُحذف عند إغلاق هذه النافذة</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>الخزنة</translation>
    </message>
    <message>
        <source>no recovery kit</source>
        <translation>لا ورقة استرداد</translation>
    </message>
    <message>
        <source>recovery kit not tried yet</source>
        <translation>لم تُجرَّب ورقة الاسترداد بعد</translation>
    </message>
    <message>
        <source>recovery kit tried</source>
        <translation>جُرّبت ورقة الاسترداد</translation>
    </message>
</context>
<context>
    <name>WaitingTile</name>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>{look}: being finished</source>
        <translation>‏{look}: في طور الإنهاء</translation>
    </message>
    <message>
        <source>{look}: being made</source>
        <translation>‏{look}: في طور الصنع</translation>
    </message>
    <message>
        <source>{look}: not wanted any more</source>
        <translation>‏{look}: لم تعد مطلوبة</translation>
    </message>
    <message>
        <source>{look}: waiting</source>
        <translation>‏{look}: في الانتظار</translation>
    </message>
</context>
<context>
    <name>WayIn</name>
    <message numerus="yes">
        <source>%n noted step(s) after that are lost: pictures, answers, erasures.</source>
        <translation>
            <numerusform>لم تضع أي خطوة مدوّنة بعد ذلك (%n).</numerusform>
            <numerusform>ضاعت خطوة مدوّنة واحدة بعد ذلك: صور أو إجابات أو عمليات محو.</numerusform>
            <numerusform>ضاعت خطوتان مدوّنتان بعد ذلك: صور وإجابات وعمليات محو.</numerusform>
            <numerusform>ضاعت %n خطوات مدوّنة بعد ذلك: صور وإجابات وعمليات محو.</numerusform>
            <numerusform>ضاعت %n خطوة مدوّنة بعد ذلك: صور وإجابات وعمليات محو.</numerusform>
            <numerusform>ضاعت %n خطوة مدوّنة بعد ذلك: صور وإجابات وعمليات محو.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) go on behind the lock.</source>
        <translation>
            <numerusform>لا عمل يستمر خلف القفل (%n).</numerusform>
            <numerusform>عمل واحد يستمر خلف القفل.</numerusform>
            <numerusform>عملان يستمران خلف القفل.</numerusform>
            <numerusform>‏%n أعمال تستمر خلف القفل.</numerusform>
            <numerusform>‏%n عملًا تستمر خلف القفل.</numerusform>
            <numerusform>‏%n عمل تستمر خلف القفل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Likeness has this vault open. Close it there, then try again; nothing is wrong with the vault.</source>
        <translation>هذه الخزنة مفتوحة في نافذة Likeness أخرى. يُرجى إغلاقها هناك ثم المحاولة مرة أخرى؛ والخزنة سليمة.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Enter your passphrase to go on.</source>
        <translation>يُرجى إدخال عبارة المرور للمتابعة.</translation>
    </message>
    <message>
        <source>Found: {count} noted steps, the last of {when}.</source>
        <translation>وُجد من الخطوات المدوّنة {count}، آخرها في {when}.</translation>
    </message>
    <message>
        <source>It opens the vault and is not kept anywhere.</source>
        <translation>تفتح الخزنة ولا تُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>Nothing can be seen until it is unlocked.</source>
        <translation>لا يمكن رؤية شيء حتى يُفتح القفل.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>لحظة من فضلك.</translation>
    </message>
    <message>
        <source>Open it as it is</source>
        <translation>فتحها كما هي</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase forgotten?</source>
        <translation>هل نُسيت عبارة المرور؟</translation>
    </message>
    <message>
        <source>People who were erased after that may be back; erase them again.</source>
        <translation>قد يكون الأشخاص الذين مُحوا بعد ذلك قد عادوا؛ يُرجى محوهم مرة أخرى.</translation>
    </message>
    <message>
        <source>Remove everything…</source>
        <translation>إزالة كل شيء…</translation>
    </message>
    <message>
        <source>Removing everything was begun on this computer and is not finished. Its keys are gone already.</source>
        <translation>بدأت إزالة كل شيء على هذا الحاسوب ولم تكتمل. وقد زالت مفاتيحه بالفعل.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>The disk is full, so the vault cannot be opened. Nothing was lost: make room, then try again.</source>
        <translation>القرص ممتلئ، فلا يمكن فتح الخزنة. لم يضع شيء: يُرجى إفساح مكان ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The key of this vault is in a keychain, and none answers. Log in at the screen as the person who made the vault, then try again.</source>
        <translation>مفتاح هذه الخزنة في سلسلة مفاتيح، ولا تجيب أي منها. يُرجى تسجيل الدخول على الشاشة باسم من أنشأ الخزنة، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The vault is older than it should be: something was lost, or an old copy was put back. A newer backup brings it back; or open it as it is, knowing what is missing.</source>
        <translation>الخزنة أقدم مما ينبغي: ضاع شيء، أو أُعيدت نسخة قديمة. تعيده نسخة احتياطية أحدث؛ أو يمكن فتحها كما هي، مع العلم بما ينقص.</translation>
    </message>
    <message>
        <source>The vault is there, but its key is not in this keychain. Log in as the person who made the vault, or open it with the printed recovery kit.</source>
        <translation>الخزنة موجودة، لكن مفتاحها ليس في سلسلة المفاتيح هذه. يُرجى تسجيل الدخول باسم من أنشأ الخزنة، أو فتحها بورقة الاسترداد المطبوعة.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer that could keep the key of your vault. Choose a passphrase instead: it is asked for whenever Likeness is opened, and is never stored.</source>
        <translation>لا توجد على هذا الحاسوب سلسلة مفاتيح يمكنها حفظ مفتاح خزنتك. يُرجى اختيار عبارة مرور بدلًا منها: تُطلب كلما فُتح Likeness، ولا تُخزَّن أبدًا.</translation>
    </message>
    <message>
        <source>This vault is opened with your login and a passphrase together. The passphrase is not kept anywhere.</source>
        <translation>تُفتح هذه الخزنة بتسجيل دخولك وعبارة مرور معًا. ولا تُحفظ عبارة المرور في أي مكان.</translation>
    </message>
    <message>
        <source>Use the recovery kit</source>
        <translation>استخدام ورقة الاسترداد</translation>
    </message>
    <message>
        <source>What has been kept long enough is erased once it is open.</source>
        <translation>ما انتهت مدة حفظه يُمحى عند فتحها.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it and try again. When the system asks, it is the password of your login that it wants; on Linux the keychain is often called “Passwords and Keys”.</source>
        <translation>سلسلة مفاتيحك مقفلة. يُرجى فتح قفلها والمحاولة مرة أخرى. وعندما يسأل النظام، فالمطلوب هو كلمة مرور تسجيل دخولك؛ وفي Linux تُسمى سلسلة المفاتيح غالبًا «كلمات المرور والمفاتيح».</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>يوم غير معروف</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Everyday photos are enough. They, the faces in them and all that is learned from them stay here, encrypted, until you erase them.</source>
        <translation>الصور اليومية كافية. تبقى هي والوجوه التي فيها وكل ما يُتعلّم منها هنا، مشفّرة، حتى تُمحى.</translation>
    </message>
    <message>
        <source>New sitting</source>
        <translation>جلسة جديدة</translation>
    </message>
    <message>
        <source>Professional headshots, made on this computer</source>
        <translation>صور شخصية احترافية، تُصنع على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The fictional person is Noor, whom a computer drew. You see the whole work in a few minutes, without a photo of yours.</source>
        <translation>الشخصية الخيالية هي نور، وقد رسمها حاسوب. يمكنك رؤية العمل كله في بضع دقائق، دون أي صورة لك.</translation>
    </message>
    <message>
        <source>Try it with a fictional person</source>
        <translation>تجربة بشخصية خيالية</translation>
    </message>
</context>
<context>
    <name>WipePage</name>
    <message numerus="yes">
        <source>%n work(s) have to end first: see Activity.</source>
        <translation>
            <numerusform>لا عمل يجب أن ينتهي أولًا (%n): انظر «النشاط».</numerusform>
            <numerusform>يجب أن ينتهي عمل واحد أولًا: في صفحة «النشاط».</numerusform>
            <numerusform>يجب أن ينتهي عملان أولًا: في صفحة «النشاط».</numerusform>
            <numerusform>يجب أن تنتهي %n أعمال أولًا: في صفحة «النشاط».</numerusform>
            <numerusform>يجب أن ينتهي %n عملًا أولًا: في صفحة «النشاط».</numerusform>
            <numerusform>يجب أن ينتهي %n عمل أولًا: في صفحة «النشاط».</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups: they still open with the recovery kit</source>
        <translation>النسخ الاحتياطية: ما زالت تُفتح بورقة الاسترداد</translation>
    </message>
    <message>
        <source>Base models</source>
        <translation>النماذج الأساسية</translation>
    </message>
    <message>
        <source>Base models too</source>
        <translation>النماذج الأساسية أيضًا</translation>
    </message>
    <message>
        <source>Base models, which are not personal</source>
        <translation>النماذج الأساسية، وهي ليست شخصية</translation>
    </message>
    <message>
        <source>Close Likeness</source>
        <translation>إغلاق Likeness</translation>
    </message>
    <message>
        <source>Copies that other programs made of the data folder</source>
        <translation>نسخ من مجلد البيانات صنعتها برامج أخرى</translation>
    </message>
    <message>
        <source>Ending what is at work first.</source>
        <translation>يجري أولًا إنهاء ما هو قيد العمل.</translation>
    </message>
    <message>
        <source>Entries in the keychain</source>
        <translation>القيود في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Everything is gone from this computer</source>
        <translation>زال كل شيء عن هذا الحاسوب</translation>
    </message>
    <message>
        <source>Go on removing</source>
        <translation>متابعة الإزالة</translation>
    </message>
    <message>
        <source>How much is removed</source>
        <translation>مقدار ما يُزال</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Looking at what there is…</source>
        <translation>جارٍ الاطلاع على الموجود…</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>ملفات أخرى</translation>
    </message>
    <message>
        <source>Photos, portraits, personal models</source>
        <translation>الصور والصور الشخصية والنماذج الشخصية</translation>
    </message>
    <message>
        <source>Pictures and other files that were exported</source>
        <translation>الصور والملفات الأخرى التي صُدّرت</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>إزالة كل شيء</translation>
    </message>
    <message>
        <source>Removing everything</source>
        <translation>جارٍ إزالة كل شيء</translation>
    </message>
    <message>
        <source>Settings and notes</source>
        <translation>الإعدادات والملاحظات</translation>
    </message>
    <message>
        <source>Start as new</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>The catalogue: people, consents, receipts, ledger</source>
        <translation>الفهرس: الأشخاص والموافقات والإيصالات والسجل</translation>
    </message>
    <message>
        <source>The keys go first: from then on nobody opens what is left, wherever a copy of it lies.</source>
        <translation>تزول المفاتيح أولًا: ومن حينها لا يفتح أحد ما بقي، أينما كانت نسخة منه.</translation>
    </message>
    <message>
        <source>The printed recovery kit</source>
        <translation>ورقة الاسترداد المطبوعة</translation>
    </message>
    <message>
        <source>The program itself is removed like any other.</source>
        <translation>يُزال البرنامج نفسه كأي برنامج آخر.</translation>
    </message>
    <message>
        <source>They are not personal; without them they would be added anew.</source>
        <translation>ليست شخصية؛ وبدونها ستُضاف من جديد.</translation>
    </message>
    <message>
        <source>This goes, and nothing brings it back</source>
        <translation>هذا يزول ولا شيء يعيده</translation>
    </message>
    <message>
        <source>This is elsewhere and stays</source>
        <translation>هذا في مكان آخر ويبقى</translation>
    </message>
    <message>
        <source>This takes a moment. Do not switch the computer off.</source>
        <translation>يستغرق هذا لحظة. يُرجى عدم إطفاء الحاسوب.</translation>
    </message>
    <message>
        <source>To remove all of it for good, type {word}</source>
        <translation>لإزالة كل ذلك نهائيًا، يُرجى كتابة {word}</translation>
    </message>
    <message>
        <source>Unfinished work</source>
        <translation>أعمال غير مكتملة</translation>
    </message>
    <message>
        <source>Vaults that were set aside</source>
        <translation>خزنات وُضعت جانبًا</translation>
    </message>
</context>
<context>
    <name>WithdrawalCard</name>
    <message>
        <source>Erased at once</source>
        <translation>يُمحى فورًا</translation>
    </message>
    <message>
        <source>Files that were exported before. They belong to whoever has them.</source>
        <translation>الملفات التي صُدّرت من قبل. هي لمن يملكها.</translation>
    </message>
    <message>
        <source>It counts from the moment of the click, and costs nothing. Turn on what is no longer wanted.</source>
        <translation>يسري من لحظة النقر، ولا يكلّف شيئًا. يُرجى تفعيل ما لم يعد مرغوبًا فيه.</translation>
    </message>
    <message>
        <source>Kept in any case</source>
        <translation>يُحفظ في كل الأحوال</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>خارج المتناول</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>Nothing: nothing is held for this alone.</source>
        <translation>لا شيء: لا يُحتفظ بشيء لهذا وحده.</translation>
    </message>
    <message>
        <source>Still held</source>
        <translation>ما زال محفوظًا</translation>
    </message>
    <message>
        <source>The signed record of what was agreed and withdrawn, and the ledger, which names nobody.</source>
        <translation>السجل الموقّع لما تمت الموافقة عليه وسُحب، والسجل العام الذي لا يذكر اسم أحد.</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <translation>سحب الموافقة</translation>
    </message>
    <message>
        <source>{things}, for {reasons}</source>
        <translation>‏{things}، من أجل {reasons}</translation>
    </message>
</context>
<context>
    <name>Wordmark</name>
    <message>
        <source>Likeness: to the sittings</source>
        <translation>‏Likeness: إلى الجلسات</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>A picture of what was learned by then: {share}</source>
        <translation>صورة مما تم تعلّمه حتى حينه: {share}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Done at about {time}</source>
        <translation>ينتهي نحو {time}</translation>
    </message>
    <message>
        <source>Done in a moment</source>
        <translation>ينتهي بعد لحظة</translation>
    </message>
    <message>
        <source>Done on {day} at about {time}</source>
        <translation>ينتهي {day} نحو {time}</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>جارٍ التحضير</translation>
    </message>
    <message>
        <source>Interrupted at {share}</source>
        <translation>انقطع عند {share}</translation>
    </message>
    <message>
        <source>It begins when the work before it has ended.</source>
        <translation>يبدأ عندما ينتهي العمل الذي قبله.</translation>
    </message>
    <message>
        <source>It was made for practice: its pictures will not look like {name} yet.</source>
        <translation>صُنع للتجربة: لن تشبه صوره {name} بعد.</translation>
    </message>
    <message>
        <source>Learned, but not put away yet</source>
        <translation>تم التعلّم، ولم يوضع في مكانه بعد</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>التعلّم</translation>
    </message>
    <message>
        <source>Made on {date} on the base model {title}.</source>
        <translation>صُنع في {date} على النموذج الأساسي {title}.</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>إنشاء من جديد</translation>
    </message>
    <message>
        <source>Nothing has to be learned again: resume, and it is put into the vault.</source>
        <translation>لا حاجة إلى تعلّم شيء مجددًا: بالاستئناف يوضع في الخزنة.</translation>
    </message>
    <message>
        <source>Paused at {share}</source>
        <translation>إيقاف مؤقت عند {share}</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>جارٍ الإيقاف المؤقت</translation>
    </message>
    <message>
        <source>Pictures are hidden until there is something fit to show.</source>
        <translation>تبقى الصور مخفية حتى يوجد ما يصلح للعرض.</translation>
    </message>
    <message>
        <source>Pictures of what was learned appear here.</source>
        <translation>تظهر هنا صور مما تم تعلّمه.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Stopped at {share}</source>
        <translation>توقف عند {share}</translation>
    </message>
    <message>
        <source>Stopped by a problem at {share}</source>
        <translation>أوقفته مشكلة عند {share}</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>جارٍ الإيقاف</translation>
    </message>
    <message>
        <source>The finish time follows</source>
        <translation>وقت الانتهاء يظهر لاحقًا</translation>
    </message>
    <message>
        <source>The personal model is outdated</source>
        <translation>النموذج الشخصي قديم</translation>
    </message>
    <message>
        <source>The personal model is ready</source>
        <translation>النموذج الشخصي جاهز</translation>
    </message>
    <message>
        <source>This base model is for practice, so it shows no pictures while it learns.</source>
        <translation>هذا النموذج الأساسي للتجربة، لذلك لا يعرض صورًا أثناء التعلّم.</translation>
    </message>
    <message>
        <source>This computer stays awake until it is done. Keep it plugged in, and leave the lid open.</source>
        <translation>يبقى هذا الحاسوب مستيقظًا حتى ينتهي العمل. يُرجى إبقاؤه موصولًا بالكهرباء وغطائه مفتوحًا.</translation>
    </message>
    <message>
        <source>This system does not let Likeness keep the computer awake. Set it not to sleep tonight; if it sleeps, the work goes on when it wakes.</source>
        <translation>لا يسمح هذا النظام لبرنامج Likeness بإبقاء الحاسوب مستيقظًا. يُرجى ضبطه كي لا ينام الليلة؛ وإذا نام، يستمر العمل عندما يستيقظ.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بانتظار</translation>
    </message>
    <message>
        <source>What was begun is finished and saved. This takes a moment.</source>
        <translation>يُنهى ما بدأ ويُحفظ. يستغرق هذا لحظة.</translation>
    </message>
    <message>
        <source>What was learned is kept. Resume, and it goes on from there.</source>
        <translation>ما تم تعلّمه محفوظ. وبالاستئناف يستمر من هناك.</translation>
    </message>
    <message>
        <source>{share} learned</source>
        <translation>تم تعلّم {share}</translation>
    </message>
    <message>
        <source>{share} · stops by itself when the likeness no longer rises</source>
        <translation>‏{share} · يتوقف تلقائيًا عندما لا يعود الشبه يرتفع</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Backup</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>النموذج الأساسي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Did not work</source>
        <translation>لم ينجح</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>تجاهل نهائيًا</translation>
    </message>
    <message>
        <source>Do it sooner</source>
        <translation>تقديمه</translation>
    </message>
    <message>
        <source>Done at {time}</source>
        <translation>انتهى في {time}</translation>
    </message>
    <message>
        <source>Go on adding</source>
        <translation>متابعة الإضافة</translation>
    </message>
    <message>
        <source>Half added, {size} so far; it goes on where it stopped</source>
        <translation>أُضيف جزئيًا، {size} حتى الآن؛ يستمر من حيث توقف</translation>
    </message>
    <message>
        <source>Interrupted at {share}; what was learned is kept</source>
        <translation>انقطع عند {share}؛ ما تم تعلّمه محفوظ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>Learned, but not put away yet</source>
        <translation>تم التعلّم، ولم يوضع في مكانه بعد</translation>
    </message>
    <message>
        <source>New portraits</source>
        <translation>صور شخصية جديدة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Paused at {share}</source>
        <translation>إيقاف مؤقت عند {share}</translation>
    </message>
    <message>
        <source>Pausing: what was begun is finished and saved</source>
        <translation>جارٍ الإيقاف المؤقت: يُنهى ما بدأ ويُحفظ</translation>
    </message>
    <message>
        <source>Personal model</source>
        <translation>النموذج الشخصي</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Retouched portraits</source>
        <translation>صور منقّحة</translation>
    </message>
    <message>
        <source>Stopped at {share}; what was learned is kept</source>
        <translation>توقف عند {share}؛ ما تم تعلّمه محفوظ</translation>
    </message>
    <message>
        <source>Stopped at {time}</source>
        <translation>توقف في {time}</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>جارٍ الإيقاف</translation>
    </message>
    <message>
        <source>Waiting until the work before it has ended</source>
        <translation>ينتظر حتى ينتهي العمل الذي قبله</translation>
    </message>
    <message>
        <source>What was learned so far is then gone. The photos stay.</source>
        <translation>يزول عندئذ ما تم تعلّمه حتى الآن. وتبقى الصور.</translation>
    </message>
    <message>
        <source>done at about {time}</source>
        <translation>ينتهي نحو {time}</translation>
    </message>
    <message>
        <source>done in a moment</source>
        <translation>ينتهي بعد لحظة</translation>
    </message>
    <message>
        <source>done on {day} at about {time}</source>
        <translation>ينتهي {day} نحو {time}</translation>
    </message>
    <message>
        <source>runs overnight</source>
        <translation>يعمل طوال الليل</translation>
    </message>
    <message>
        <source>the finish time follows</source>
        <translation>وقت الانتهاء يظهر لاحقًا</translation>
    </message>
</context>
<context>
    <name>WrittenPanel</name>
    <message numerus="yes">
        <source>%n file(s) saved</source>
        <translation>
            <numerusform>حُفظ %n ملف</numerusform>
            <numerusform>حُفظ ملف واحد</numerusform>
            <numerusform>حُفظ ملفان</numerusform>
            <numerusform>حُفظت %n ملفات</numerusform>
            <numerusform>حُفظ %n ملفًا</numerusform>
            <numerusform>حُفظ %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) given to the printer</source>
        <translation>
            <numerusform>أُرسلت %n صفحة إلى الطابعة</numerusform>
            <numerusform>أُرسلت صفحة واحدة إلى الطابعة</numerusform>
            <numerusform>أُرسلت صفحتان إلى الطابعة</numerusform>
            <numerusform>أُرسلت %n صفحات إلى الطابعة</numerusform>
            <numerusform>أُرسلت %n صفحة إلى الطابعة</numerusform>
            <numerusform>أُرسلت %n صفحة إلى الطابعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>حُفظ باسم {file}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n file(s)</source>
        <translation>
            <numerusform>توقف بعد %n ملف</numerusform>
            <numerusform>توقف بعد ملف واحد</numerusform>
            <numerusform>توقف بعد ملفين</numerusform>
            <numerusform>توقف بعد %n ملفات</numerusform>
            <numerusform>توقف بعد %n ملفًا</numerusform>
            <numerusform>توقف بعد %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>جارٍ الإيقاف</translation>
    </message>
    <message>
        <source>{done} of {of} files</source>
        <translation>‏{done} من {of} من الملفات</translation>
    </message>
</context>
<context>
    <name>_Asked</name>
    <message>
        <source>Discard for good</source>
        <translation>تجاهل نهائيًا</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>What was learned so far is then gone. The photos stay.</source>
        <translation>يزول عندئذ ما تم تعلّمه حتى الآن. وتبقى الصور.</translation>
    </message>
</context>
<context>
    <name>_Forgotten</name>
    <message>
        <source>Nobody can look the passphrase up or send it to you: it is stored nowhere.</source>
        <translation>لا أحد يمكنه الاطلاع على عبارة المرور أو إرسالها إليك: فهي غير مخزّنة في أي مكان.</translation>
    </message>
    <message>
        <source>There is no other way into the vault, for us as little as for anybody else.</source>
        <translation>لا طريق آخر إلى الخزنة، لا لنا ولا لأي أحد.</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>ما يمكن فعله</translation>
    </message>
    <message>
        <source>What cannot be done</source>
        <translation>ما لا يمكن فعله</translation>
    </message>
    <message>
        <source>With the printed recovery kit the vault opens, and you choose a new passphrase. Nothing is lost.</source>
        <translation>بورقة الاسترداد المطبوعة تُفتح الخزنة، ويمكنك اختيار عبارة مرور جديدة. لا يضيع شيء.</translation>
    </message>
    <message>
        <source>With the recovery kit and a backup everything comes back as it was on the day of the backup, also on another computer.</source>
        <translation>بورقة الاسترداد ونسخة احتياطية يعود كل شيء كما كان يوم النسخة، وعلى حاسوب آخر أيضًا.</translation>
    </message>
    <message>
        <source>Without the kit you can remove everything and start anew.</source>
        <translation>بدون الورقة يمكنك إزالة كل شيء والبدء من جديد.</translation>
    </message>
</context>
<context>
    <name>_Veil</name>
    <message>
        <source>Drop the photos here</source>
        <translation>إفلات الصور هنا</translation>
    </message>
</context>
<context>
    <name>self.page</name>
    <message>
        <source>A base model in one file</source>
        <translation>نموذج أساسي في ملف واحد</translation>
    </message>
    <message>
        <source>A folder that has the same base model</source>
        <translation>مجلد فيه النموذج الأساسي نفسه</translation>
    </message>
    <message>
        <source>Save the encrypted file</source>
        <translation>حفظ الملف المشفّر</translation>
    </message>
    <message>
        <source>The folder of a base model</source>
        <translation>مجلد نموذج أساسي</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>مكان الملفات</translation>
    </message>
    <message>
        <source>Where your data lives</source>
        <translation>مكان بياناتك</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>35 by 45 mm, for an application</source>
        <extracomment>what an output size is for</extracomment>
        <translation>35 × 45 مم، لطلب رسمي</translation>
    </message>
    <message>
        <source>35 by 45 mm, the face 70 to 80 % of the height</source>
        <extracomment>what an output size is for</extracomment>
        <translation>35 × 45 مم، والوجه 70 إلى 80 % من الارتفاع</translation>
    </message>
    <message>
        <source>A backup inside the vault's own folder would be lost with it. Choose a folder on another disk.</source>
        <extracomment>sentence for backup-inside-vault</extracomment>
        <translation>النسخة الاحتياطية داخل مجلد الخزنة نفسه تضيع معه. يُرجى اختيار مجلد على قرص آخر.</translation>
    </message>
    <message>
        <source>A backup opens only with a recovery kit, and this vault has none. Make one first in the settings.</source>
        <extracomment>sentence for backup-without-kit</extracomment>
        <translation>لا تُفتح النسخة الاحتياطية إلا بورقة استرداد، وهذه الخزنة بلا ورقة. يُرجى إنشاء واحدة أولًا في الإعدادات.</translation>
    </message>
    <message>
        <source>A base model cannot be called {name}. Use small letters, digits, dots and dashes, and begin with a letter or digit.</source>
        <extracomment>sentence for pack-name-unusable</extracomment>
        <translation>لا يمكن تسمية نموذج أساسي {name}. يُرجى استخدام حروف لاتينية صغيرة وأرقام ونقاط وشرطات، على أن يبدأ الاسم بحرف أو رقم.</translation>
    </message>
    <message>
        <source>A black and white portrait has no warmth to adjust.</source>
        <extracomment>sentence for adjust-no-colour</extracomment>
        <translation>لا دفء في صورة بالأبيض والأسود ليُعدَّل.</translation>
    </message>
    <message>
        <source>A blue gradient that darkens to the corners. Formal, and good behind light clothes.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>تدرّج أزرق يقتم نحو الزوايا. رسمي، ومناسب خلف الملابس الفاتحة.</translation>
    </message>
    <message>
        <source>A bright office far out of focus. Natural, as if somebody had just looked up from work.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>مكتب مضيء خارج التركيز تمامًا. طبيعي، كنظرة عابرة من وسط العمل.</translation>
    </message>
    <message>
        <source>A broader smile, please, looking into the camera.</source>
        <extracomment>sentence for presence-smile-hint</extracomment>
        <translation>ابتسامة أعرض من فضلك، مع النظر إلى الكاميرا.</translation>
    </message>
    <message>
        <source>A canvas in olive and moss, quiet and a little old-fashioned.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>قماش بالزيتوني ولون الطحلب، هادئ وفيه مسحة قديمة.</translation>
    </message>
    <message>
        <source>A computer with a graphics card: skin, hair and light at 1024 pixels are clearly better than with Stable Diffusion 1.5.</source>
        <extracomment>what a base model is good for</extracomment>
        <translation>حاسوب ببطاقة رسومات: البشرة والشعر والضوء بدقة 1024 بكسل أفضل بوضوح من Stable Diffusion 1.5.</translation>
    </message>
    <message>
        <source>A consent holds for at least 1 and at most {longest} months. Choose a length between them.</source>
        <extracomment>sentence for validity-unusable</extracomment>
        <translation>تسري الموافقة شهرًا واحدًا على الأقل و{longest} من الأشهر على الأكثر. يُرجى اختيار مدة بينهما.</translation>
    </message>
    <message>
        <source>A file arrived that is not the one that was promised ({file}), so it was thrown away. Try again; if it happens again, the connection changes what passes through it.</source>
        <extracomment>sentence for download-damaged</extracomment>
        <translation>وصل ملف غير الملف الموعود ({file})، فاستُبعد. يُرجى المحاولة مرة أخرى؛ وإذا تكرر ذلك، فالاتصال يغيّر ما يمر عبره.</translation>
    </message>
    <message>
        <source>A file arrived that is not the one that was promised ({file}). The source is damaged: get a fresh copy of it.</source>
        <extracomment>sentence for pack-source-damaged</extracomment>
        <translation>وصل ملف غير الملف الموعود ({file}). المصدر تالف: يُرجى الحصول على نسخة جديدة منه.</translation>
    </message>
    <message>
        <source>A file in the backup is damaged or missing ({subject}). Back up to that folder again.</source>
        <extracomment>sentence for backup-file-damaged</extracomment>
        <translation>ملف في النسخة الاحتياطية تالف أو مفقود ({subject}). يُرجى إجراء النسخ الاحتياطي إلى ذلك المجلد مرة أخرى.</translation>
    </message>
    <message>
        <source>A file is too large for how this stick is formatted (FAT32 ends at 4 GB). Use a stick with exFAT, or another disk; the backup before is whole.</source>
        <extracomment>sentence for backup-file-too-large</extracomment>
        <translation>هناك ملف أكبر مما يتيحه تنسيق هذا القرص المحمول (حد FAT32 هو 4 غ.ب). يُرجى استخدام قرص بتنسيق exFAT أو قرص آخر؛ والنسخة الاحتياطية السابقة سليمة.</translation>
    </message>
    <message>
        <source>A file that came with Likeness is damaged ({file}). Install Likeness again.</source>
        <extracomment>sentence for pack-tables-damaged</extracomment>
        <translation>ملف مرفق مع Likeness تالف ({file}). يُرجى تثبيت Likeness من جديد.</translation>
    </message>
    <message>
        <source>A folder to repair from is used for a repair alone. Choose Repair.</source>
        <extracomment>sentence for from-needs-repair</extracomment>
        <translation>مجلد الإصلاح يُستخدم للإصلاح وحده. يُرجى اختيار «إصلاح».</translation>
    </message>
    <message>
        <source>A garden in soft shade, leaves and light far behind.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>حديقة في ظل ناعم، والأوراق والضوء بعيدًا في الخلف.</translation>
    </message>
    <message>
        <source>A hand-painted cloth in brown and umber, as portrait painters used.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>قماش مرسوم باليد بالبني والأمبر، كما استخدمه رسامو الصور الشخصية.</translation>
    </message>
    <message>
        <source>A large print for a wall</source>
        <extracomment>what an output size is for</extracomment>
        <translation>طبعة كبيرة لجدار</translation>
    </message>
    <message>
        <source>A little further to your left, slowly. Turn the head, not only the eyes.</source>
        <extracomment>sentence for presence-turn-left-hint</extracomment>
        <translation>قليلًا بعد إلى يسارك، ببطء. بالرأس كله لا بالعينين فقط.</translation>
    </message>
    <message>
        <source>A little further to your right, slowly. Turn the head, not only the eyes.</source>
        <extracomment>sentence for presence-turn-right-hint</extracomment>
        <translation>قليلًا بعد إلى يمينك، ببطء. بالرأس كله لا بالعينين فقط.</translation>
    </message>
    <message>
        <source>A minor's age is asked again, because minors grow up. Add the person's age in whole years.</source>
        <extracomment>sentence for age-needed</extracomment>
        <translation>يُسأل عن عمر القاصر مرة أخرى، لأن القاصرين يكبرون. يُرجى إضافة عمر الشخص بالسنوات الكاملة.</translation>
    </message>
    <message>
        <source>A name must have between 1 and {longest} visible characters. Enter it again.</source>
        <extracomment>sentence for name-unusable</extracomment>
        <translation>يجب أن يكون الاسم بين حرف ظاهر واحد و{longest} من الحروف. يُرجى إدخاله مرة أخرى.</translation>
    </message>
    <message>
        <source>A new passphrase is needed. Enter it twice.</source>
        <extracomment>sentence for passphrase-needed</extracomment>
        <translation>تلزم عبارة مرور جديدة. يُرجى إدخالها مرتين.</translation>
    </message>
    <message>
        <source>A pale wall beside a window, bright and soft.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>جدار فاتح بجانب نافذة، مضيء وناعم.</translation>
    </message>
    <message>
        <source>A personal model needs at least {needed} photos, and there are {found}. Add a few more.</source>
        <extracomment>sentence for photos-too-few</extracomment>
        <translation>يحتاج النموذج الشخصي إلى {needed} من الصور على الأقل، والموجود {found}. يُرجى إضافة بضع صور أخرى.</translation>
    </message>
    <message>
        <source>A photo and a plain background are chosen for identity documents alone, and {spec} is none. Leave them out, or choose a document's size.</source>
        <extracomment>sentence for only-for-documents</extracomment>
        <translation>اختيار صورة وخلفية سادة متاح لوثائق الهوية وحدها، و{spec} ليس منها. يُرجى تركهما، أو اختيار مقاس وثيقة.</translation>
    </message>
    <message>
        <source>A photo or the personal model that this portrait was made from is gone, so it cannot be made again. Make new portraits instead.</source>
        <extracomment>sentence for portrait-sources-gone</extracomment>
        <translation>لم تعد الصورة أو لم يعد النموذج الشخصي الذي صُنعت منه هذه الصورة موجودًا، فلا يمكن صنعها مجددًا. يُرجى صنع صور جديدة بدلًا منها.</translation>
    </message>
    <message>
        <source>A picture of your own behind you, out of focus.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>صورة من عندك خلفك، خارج التركيز.</translation>
    </message>
    <message>
        <source>A portrait is hidden. Keep it on the page Proofs first, if you want it all the same.</source>
        <extracomment>sentence for portrait-hidden</extracomment>
        <translation>إحدى الصور مخفية. يُرجى الاحتفاظ بها في صفحة «البروفات» أولًا إذا كانت مطلوبة رغم ذلك.</translation>
    </message>
    <message>
        <source>A poster of 65 by 81 cm, or a wall of screens</source>
        <extracomment>what an output size is for</extracomment>
        <translation>ملصق 65 × 81 سم، أو جدار شاشات</translation>
    </message>
    <message>
        <source>A print of 10 by 13 cm</source>
        <extracomment>what an output size is for</extracomment>
        <translation>طبعة 10 × 13 سم</translation>
    </message>
    <message>
        <source>A print of 13 by 18 cm</source>
        <extracomment>what an output size is for</extracomment>
        <translation>طبعة 13 × 18 سم</translation>
    </message>
    <message>
        <source>A print of 20 by 25 cm, for a frame</source>
        <extracomment>what an output size is for</extracomment>
        <translation>طبعة 20 × 25 سم، لإطار</translation>
    </message>
    <message>
        <source>A purpose cannot be agreed to and refused at once. Name each one once.</source>
        <extracomment>sentence for purpose-twice</extracomment>
        <translation>لا يمكن قبول غرض ورفضه معًا. يُرجى ذكر كل غرض مرة واحدة.</translation>
    </message>
    <message>
        <source>A recent graphics card: the newest of the three, a portrait in four steps, and portraits after one to four reference photos without training.</source>
        <extracomment>what a base model is good for</extracomment>
        <translation>بطاقة رسومات حديثة: أحدث الثلاثة، صورة شخصية في أربع خطوات، وصور على مثال صورة مرجعية إلى أربع صور دون تدريب.</translation>
    </message>
    <message>
        <source>A reflection hides part of your eyes in this one. It can be used; tip your glasses a little or turn from the lamp.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>انعكاس يحجب جزءًا من عينيك في هذه الصورة. يمكن استخدامها؛ ويُفضّل إمالة النظارة قليلًا أو الابتعاد عن اتجاه المصباح.</translation>
    </message>
    <message>
        <source>A second face can be seen in this picture, so it is hidden.</source>
        <extracomment>sentence for choice-second-face</extracomment>
        <translation>يظهر وجه ثانٍ في هذه الصورة، لذلك أُخفيت.</translation>
    </message>
    <message>
        <source>A slate canvas, painted and dark at the rim. Serious without being stern.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>قماش بلون الأردواز، مرسوم وداكن عند الحافة. جاد دون صرامة.</translation>
    </message>
    <message>
        <source>A square of 600 to 1200 pixels, at most 240 kB</source>
        <extracomment>what an output size is for</extracomment>
        <translation>مربع من 600 إلى 1200 بكسل، 240 ك.ب على الأكثر</translation>
    </message>
    <message>
        <source>A stored file could not be removed. Check the vault folder's permissions, and try again.</source>
        <extracomment>sentence for blob-not-removed</extracomment>
        <translation>تعذّرت إزالة ملف محفوظ. يُرجى التحقق من أذونات مجلد الخزنة، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>A stored file does not open with this person's key. Check the vault in the settings to see what is affected.</source>
        <extracomment>sentence for blob-locked</extracomment>
        <translation>ملف محفوظ لا يُفتح بمفتاح هذا الشخص. يُرجى فحص الخزنة في الإعدادات لمعرفة ما تأثر.</translation>
    </message>
    <message>
        <source>A stored file is missing from the vault. Check the vault in the settings to see what is affected.</source>
        <extracomment>sentence for blob-missing</extracomment>
        <translation>ملف محفوظ مفقود من الخزنة. يُرجى فحص الخزنة في الإعدادات لمعرفة ما تأثر.</translation>
    </message>
    <message>
        <source>A stored file was changed or damaged. Check the vault in the settings to see what is affected.</source>
        <extracomment>sentence for blob-damaged</extracomment>
        <translation>ملف محفوظ تغيّر أو تلف. يُرجى فحص الخزنة في الإعدادات لمعرفة ما تأثر.</translation>
    </message>
    <message>
        <source>About 4 GB of free memory to make portraits and 5 GB to train, also without a graphics card.</source>
        <extracomment>what a base model needs</extracomment>
        <translation>نحو 4 غ.ب من الذاكرة الحرة لصنع الصور و5 غ.ب للتدريب، وبدون بطاقة رسومات أيضًا.</translation>
    </message>
    <message>
        <source>Academic</source>
        <extracomment>name of a look</extracomment>
        <translation>أكاديمي</translation>
    </message>
    <message>
        <source>Actor</source>
        <extracomment>name of a look</extracomment>
        <translation>تمثيل</translation>
    </message>
    <message>
        <source>An eye may be shut. Take the photo with both eyes open.</source>
        <extracomment>sentence for document-eyes-shut</extracomment>
        <translation>قد تكون إحدى العينين مغمضة. يُرجى التقاط الصورة والعينان مفتوحتان.</translation>
    </message>
    <message>
        <source>An unfinished personal model still needs the photos. Finish it or give it up on the page Personal model, and try again.</source>
        <extracomment>sentence for photos-in-use</extracomment>
        <translation>ما زال نموذج شخصي غير مكتمل بحاجة إلى الصور. يُرجى إكماله أو التخلي عنه في صفحة «النموذج الشخصي»، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Another program is reading the vault, so the old key is not yet gone. Close it, then try again.</source>
        <extracomment>sentence for rotation-blocked</extracomment>
        <translation>برنامج آخر يقرأ الخزنة، لذلك لم يزُل المفتاح القديم بعد. يُرجى إغلاقه ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Backup {number} still holds something that was erased here. Plug it in and back up again, or say in the settings that it is lost.</source>
        <extracomment>sentence for backup-owed</extracomment>
        <translation>ما زالت النسخة الاحتياطية {number} تحوي شيئًا مُحي هنا. يُرجى وصلها وإجراء النسخ مرة أخرى، أو الإشارة في الإعدادات إلى أنها مفقودة.</translation>
    </message>
    <message>
        <source>Base models of the kind of {pack} cannot be converted. Use it as it is.</source>
        <extracomment>sentence for pack-torch-only</extracomment>
        <translation>النماذج الأساسية من نوع {pack} لا يمكن تحويلها. يُرجى استخدامه كما هو.</translation>
    </message>
    <message>
        <source>Base models of the kind {family} are not supported. Choose another base model.</source>
        <extracomment>sentence for family-unknown</extracomment>
        <translation>النماذج الأساسية من نوع {family} غير مدعومة. يُرجى اختيار نموذج أساسي آخر.</translation>
    </message>
    <message>
        <source>Before a personal model is made, the person shows to be there. Do it on the page Personal model, or have the studio's owner vouch.</source>
        <extracomment>sentence for presence-missing</extracomment>
        <translation>قبل صنع نموذج شخصي يُثبت الشخص حضوره. يُرجى القيام بذلك في صفحة «النموذج الشخصي»، أو أن يشهد صاحب الاستوديو على ذلك.</translation>
    </message>
    <message>
        <source>Black and white</source>
        <extracomment>name of a look</extracomment>
        <translation>أبيض وأسود</translation>
    </message>
    <message>
        <source>Black and white on grey paper, with a film's gentle shoulder.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>أبيض وأسود على ورق رمادي، بتدرّج الفيلم الناعم.</translation>
    </message>
    <message>
        <source>Book shelves in warm light, softly out of focus.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>رفوف كتب في ضوء دافئ، خارج التركيز بنعومة.</translation>
    </message>
    <message>
        <source>CV</source>
        <extracomment>name of an output size</extracomment>
        <translation>سيرة ذاتية</translation>
    </message>
    <message>
        <source>Cameras on a cable need an addition that is not installed. Use a webcam, or add photos as files.</source>
        <extracomment>sentence for dslr-not-installed</extracomment>
        <translation>تحتاج الكاميرات الموصولة بكابل إلى إضافة غير مثبتة. يُرجى استخدام كاميرا ويب، أو إضافة الصور ملفات.</translation>
    </message>
    <message>
        <source>Chin a little down</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>الذقن منخفضة قليلًا</translation>
    </message>
    <message>
        <source>Chin a little up</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>الذقن مرفوعة قليلًا</translation>
    </message>
    <message>
        <source>Choose where the page with the code goes.</source>
        <extracomment>sentence for kit-where</extracomment>
        <translation>يُرجى اختيار مكان الصفحة التي تحمل الرمز.</translation>
    </message>
    <message>
        <source>City lights at dusk behind you: for programmes, posters and profiles.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>أضواء المدينة عند الغسق خلفك: للبرامج والملصقات والملفات الشخصية.</translation>
    </message>
    <message>
        <source>Clean, near-white paper and flat light. For practices, laboratories and badges.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>ورق نظيف شبه أبيض وضوء مستوٍ. للعيادات والمختبرات والبطاقات.</translation>
    </message>
    <message>
        <source>Close both eyes for a moment, then open them, with the head still.</source>
        <extracomment>sentence for presence-blink-hint</extracomment>
        <translation>إغماض العينين لحظة ثم فتحهما، والرأس ثابت.</translation>
    </message>
    <message>
        <source>Close both eyes, and open them again.</source>
        <extracomment>sentence for presence-blink</extracomment>
        <translation>إغماض العينين ثم فتحهما.</translation>
    </message>
    <message>
        <source>Close, on deep grey paper, with light from one side. The face does the work.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>قريبة، على ورق رمادي عميق، والضوء من جانب واحد. الوجه هو الأساس.</translation>
    </message>
    <message>
        <source>Come a little closer.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>يُرجى الاقتراب قليلًا.</translation>
    </message>
    <message>
        <source>Come in front of the camera.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>يُرجى الوقوف أمام الكاميرا.</translation>
    </message>
    <message>
        <source>Cool grey paper and even, friendly light: what a company's page of people asks for.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>ورق رمادي بارد وضوء متساوٍ ودود: ما تطلبه صفحة فريق شركة.</translation>
    </message>
    <message>
        <source>Corporate</source>
        <extracomment>name of a look</extracomment>
        <translation>شركات</translation>
    </message>
    <message>
        <source>Creative</source>
        <extracomment>name of a look</extracomment>
        <translation>إبداعي</translation>
    </message>
    <message>
        <source>Cut-out</source>
        <extracomment>name of a look</extracomment>
        <translation>مفرّغة</translation>
    </message>
    <message>
        <source>Daylight</source>
        <extracomment>name of a look</extracomment>
        <translation>ضوء النهار</translation>
    </message>
    <message>
        <source>Deep blue</source>
        <extracomment>name of a look</extracomment>
        <translation>أزرق عميق</translation>
    </message>
    <message>
        <source>Done. Thank you.</source>
        <extracomment>sentence for presence-shown</extracomment>
        <translation>تم. شكرًا لك.</translation>
    </message>
    <message>
        <source>Enough photos</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>صور كافية</translation>
    </message>
    <message>
        <source>Export finished portraits</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>تصدير الصور الشخصية المكتملة</translation>
    </message>
    <message>
        <source>FLUX.2 [klein] kind</source>
        <extracomment>kind of a base model</extracomment>
        <translation>نوع FLUX.2 [klein]</translation>
    </message>
    <message>
        <source>Facing the camera</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>مواجهة للكاميرا</translation>
    </message>
    <message>
        <source>File sizes are from public listings of the repository; memory and time are not measured; hashes are those the hub names at download time.</source>
        <extracomment>what is not certain about a base model</extracomment>
        <translation>أحجام الملفات من القوائم العامة للمستودع؛ الذاكرة والوقت غير مقيسين؛ وبصمات الملفات هي التي يذكرها الموقع عند التنزيل.</translation>
    </message>
    <message>
        <source>File sizes are from public listings of the same files; hashes are those the hub names at download time.</source>
        <extracomment>what is not certain about a base model</extracomment>
        <translation>أحجام الملفات من القوائم العامة للملفات نفسها؛ وبصمات الملفات هي التي يذكرها الموقع عند التنزيل.</translation>
    </message>
    <message>
        <source>Film</source>
        <extracomment>name of a look</extracomment>
        <translation>فيلم</translation>
    </message>
    <message>
        <source>Finish my own photos</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>إنهاء صوري أنا</translation>
    </message>
    <message>
        <source>Finishing what was begun, and saving. This takes a moment.</source>
        <extracomment>sentence for training-pausing</extracomment>
        <translation>يُنهى ما بدأ ويُحفظ. يستغرق هذا لحظة.</translation>
    </message>
    <message>
        <source>For a team page or a profile on a site of one's own</source>
        <extracomment>what an output size is for</extracomment>
        <translation>لصفحة فريق أو ملف شخصي على موقع خاص</translation>
    </message>
    <message>
        <source>For identity documents: your photo as it is, only cropped and sized. Nothing is retouched, and the backdrop stays.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>لوثائق الهوية: صورتك كما هي، مقصوصة ومضبوطة المقاس فقط. لا تنقيح، والخلفية تبقى.</translation>
    </message>
    <message>
        <source>Founder</source>
        <extracomment>name of a look</extracomment>
        <translation>مؤسّس</translation>
    </message>
    <message>
        <source>Further, the face would no longer be enough like the one in the photo.</source>
        <extracomment>sentence for adjust-identity</extracomment>
        <translation>أبعد من ذلك لن يعود الوجه قريب الشبه بما يكفي من وجه الصورة.</translation>
    </message>
    <message>
        <source>Further, the shape of the face would no longer be the one in the photo.</source>
        <extracomment>sentence for adjust-shape</extracomment>
        <translation>أبعد من ذلك لن يعود شكل الوجه كما هو في الصورة.</translation>
    </message>
    <message>
        <source>Further, the skin would change and the rest of the person would not.</source>
        <extracomment>sentence for adjust-skin-alone</extracomment>
        <translation>أبعد من ذلك تتغيّر البشرة دون بقية الشخص.</translation>
    </message>
    <message>
        <source>Further, the skin would lose its own texture.</source>
        <extracomment>sentence for adjust-texture</extracomment>
        <translation>أبعد من ذلك تفقد البشرة ملمسها الخاص.</translation>
    </message>
    <message>
        <source>Further, the tone of the skin would be too far from that in the photo.</source>
        <extracomment>sentence for adjust-tone</extracomment>
        <translation>أبعد من ذلك يصير لون البشرة بعيدًا جدًا عن لونها في الصورة.</translation>
    </message>
    <message>
        <source>Further, too little of the face would be left to see.</source>
        <extracomment>sentence for adjust-unseen</extracomment>
        <translation>أبعد من ذلك لا يبقى من الوجه ما يكفي لرؤيته.</translation>
    </message>
    <message>
        <source>Generate new portraits of me</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>توليد صور شخصية جديدة لي</translation>
    </message>
    <message>
        <source>Generation {subject} of this backup does not open with this recovery kit, so it does not count.</source>
        <extracomment>sentence for generation-other-kit</extracomment>
        <translation>الجيل {subject} من هذه النسخة الاحتياطية لا يُفتح بورقة الاسترداد هذه، لذلك لا يُحتسب.</translation>
    </message>
    <message>
        <source>Generation {subject} of this backup is damaged or incomplete, so it does not count.</source>
        <extracomment>sentence for generation-torn</extracomment>
        <translation>الجيل {subject} من هذه النسخة الاحتياطية تالف أو غير مكتمل، لذلك لا يُحتسب.</translation>
    </message>
    <message>
        <source>Glasses, head coverings and the date of the photo cannot be checked here. Compare them with the rules of the authority.</source>
        <extracomment>sentence for document-unchecked</extracomment>
        <translation>لا يمكن هنا التحقق من النظارات وأغطية الرأس وتاريخ الصورة. يُرجى مقارنتها بقواعد السلطة المختصة.</translation>
    </message>
    <message>
        <source>Hair hides the top of the head, so its height was estimated. Check it against the ruler of the authority.</source>
        <extracomment>sentence for document-crown-estimated</extracomment>
        <translation>يغطي الشعر أعلى الرأس، لذلك قُدّر ارتفاعه. يُرجى التحقق منه بمسطرة السلطة المختصة.</translation>
    </message>
    <message>
        <source>Hold still for a moment.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>ثبات لحظة من فضلك.</translation>
    </message>
    <message>
        <source>If you like, put on another top. Then go on.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>يمكنك ارتداء قطعة علوية أخرى إن رغبت، ثم المتابعة.</translation>
    </message>
    <message>
        <source>If you like, stand before another background. Then go on.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>يمكنك الوقوف أمام خلفية أخرى إن رغبت، ثم المتابعة.</translation>
    </message>
    <message>
        <source>It is rather dark. Face a window or a lamp.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>الضوء خافت. يُرجى مواجهة نافذة أو مصباح.</translation>
    </message>
    <message>
        <source>It is so bright that no face can be seen in this one. Take it again out of the direct light.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>الضوء ساطع إلى حد لا يُرى معه وجه في هذه الصورة. يُرجى التقاطها مرة أخرى بعيدًا عن الضوء المباشر.</translation>
    </message>
    <message>
        <source>It is too dark to see a face in this one. Take it again facing a window or a lamp.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>الضوء أخفت من أن يُرى وجه في هذه الصورة. يُرجى التقاطها مرة أخرى بمواجهة نافذة أو مصباح.</translation>
    </message>
    <message>
        <source>It is too dark to see your face in this one. Take it again facing a window or a lamp.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>الضوء أخفت من أن يُرى وجهك في هذه الصورة. يُرجى التقاطها مرة أخرى بمواجهة نافذة أو مصباح.</translation>
    </message>
    <message>
        <source>Its makers speak of about 13 GB of graphics memory. The download is 16 GB, most of it the part that reads the description.</source>
        <extracomment>what a base model needs</extracomment>
        <translation>يذكر صانعوه نحو 13 غ.ب من ذاكرة الرسومات. حجم التنزيل 16 غ.ب، معظمه الجزء الذي يقرأ الوصف.</translation>
    </message>
    <message>
        <source>Keep this sitting for next time</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>الاحتفاظ بهذه الجلسة للمرة القادمة</translation>
    </message>
    <message>
        <source>Legal</source>
        <extracomment>name of a look</extracomment>
        <translation>قانوني</translation>
    </message>
    <message>
        <source>Lift your chin a little more.</source>
        <extracomment>sentence for presence-look-up-hint</extracomment>
        <translation>رفع الذقن قليلًا بعد.</translation>
    </message>
    <message>
        <source>Lift your chin a little.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>رفع الذقن قليلًا من فضلك.</translation>
    </message>
    <message>
        <source>Lift your chin and look up.</source>
        <extracomment>sentence for presence-look-up</extracomment>
        <translation>رفع الذقن والنظر إلى أعلى.</translation>
    </message>
    <message>
        <source>Light grey background, neutral face, mouth closed, eyes open and uncovered, taken within the last six months. Some authorities refuse any retouching.</source>
        <extracomment>rules for a document's photo</extracomment>
        <translation>خلفية رمادية فاتحة، وجه محايد، فم مغلق، عينان مفتوحتان ومكشوفتان، التُقطت خلال الأشهر الستة الأخيرة. بعض السلطات ترفض أي تنقيح.</translation>
    </message>
    <message>
        <source>Light warm paper and the fullest retouch there is. Pores and marks that are yours stay.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>ورق دافئ فاتح وأكمل تنقيح متاح. تبقى المسام والعلامات الخاصة بك.</translation>
    </message>
    <message>
        <source>Likeness does not use the internet unless you allow it. Allow the download of base models in the settings first.</source>
        <extracomment>sentence for downloads-off</extracomment>
        <translation>لا يستخدم Likeness الإنترنت إلا بإذنك. يُرجى السماح أولًا بتنزيل النماذج الأساسية في الإعدادات.</translation>
    </message>
    <message>
        <source>Likeness may not use the camera. Allow it in the system's privacy settings (on Linux: join the group video), then try again.</source>
        <extracomment>sentence for camera-denied</extracomment>
        <translation>لا يُسمح لـ Likeness باستخدام الكاميرا. يُرجى السماح بذلك في إعدادات الخصوصية بالنظام (في Linux: الانضمام إلى المجموعة video)، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <extracomment>name of an output size</extracomment>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn, large</source>
        <extracomment>name of an output size</extracomment>
        <translation>‏LinkedIn، كبير</translation>
    </message>
    <message>
        <source>Look straight into the camera and keep still for a moment, with light on your face.</source>
        <extracomment>sentence for presence-rest-hint</extracomment>
        <translation>النظر مباشرة إلى الكاميرا والثبات لحظة، والضوء على وجهك.</translation>
    </message>
    <message>
        <source>Look straight into the camera, with a calm face.</source>
        <extracomment>sentence for presence-rest</extracomment>
        <translation>النظر مباشرة إلى الكاميرا بوجه هادئ.</translation>
    </message>
    <message>
        <source>Lower your chin a little.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>خفض الذقن قليلًا من فضلك.</translation>
    </message>
    <message>
        <source>Make a personal model of my face</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>صنع نموذج شخصي لوجهي</translation>
    </message>
    <message>
        <source>Measure how much a portrait looks like me</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>قياس مدى شبه الصورة بي</translation>
    </message>
    <message>
        <source>Measured on two processor cores without a graphics card: one to two minutes for a portrait, about two hours for a personal model.</source>
        <extracomment>how long a base model takes</extracomment>
        <translation>قيس على نواتي معالج دون بطاقة رسومات: دقيقة إلى دقيقتين للصورة الشخصية، ونحو ساعتين للنموذج الشخصي.</translation>
    </message>
    <message>
        <source>Medical</source>
        <extracomment>name of a look</extracomment>
        <translation>طبي</translation>
    </message>
    <message>
        <source>More than one face is seen. The check needs one person alone before the camera.</source>
        <extracomment>sentence for presence-several</extracomment>
        <translation>يُرى أكثر من وجه. يحتاج التحقق إلى شخص واحد وحده أمام الكاميرا.</translation>
    </message>
    <message>
        <source>Move a little to your left.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>التحرك قليلًا إلى يسارك.</translation>
    </message>
    <message>
        <source>Move a little to your right.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>التحرك قليلًا إلى يمينك.</translation>
    </message>
    <message>
        <source>Move back a little.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>الرجوع قليلًا إلى الوراء.</translation>
    </message>
    <message>
        <source>Nearly the same as {other}, so only the better one is kept. Take another one, from another side or in another light.</source>
        <extracomment>sentence for photo-similar</extracomment>
        <translation>تكاد تطابق {other}، لذلك تُحفظ الأفضل منهما فقط. يُرجى التقاط أخرى من جانب آخر أو في ضوء آخر.</translation>
    </message>
    <message>
        <source>No adapter for few steps was put into the base model {pack}. Nothing has to be taken out.</source>
        <extracomment>sentence for few-steps-none</extracomment>
        <translation>لم تُضف إلى النموذج الأساسي {pack} أي إضافة للخطوات القليلة. لا حاجة إلى إزالة شيء.</translation>
    </message>
    <message>
        <source>No backdrop at all: a PNG to put on a page or a slide.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>بلا خلفية: ملف PNG لوضعه في صفحة أو شريحة عرض.</translation>
    </message>
    <message>
        <source>No camera was asked: the frames came from a film or pictures, which somebody could have put together.</source>
        <extracomment>sentence for presence-limit-recording</extracomment>
        <translation>لم تُستخدم كاميرا: جاءت اللقطات من فيلم أو صور، قد يكون أحد ركّبها.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or add photos as files.</source>
        <extracomment>sentence for camera-none</extracomment>
        <translation>لم يُعثر على كاميرا. يُرجى وصل واحدة، أو إضافة الصور ملفات.</translation>
    </message>
    <message>
        <source>No face is seen. Come before the camera.</source>
        <extracomment>sentence for presence-no-face</extracomment>
        <translation>لا يُرى أي وجه. يُرجى الوقوف أمام الكاميرا.</translation>
    </message>
    <message>
        <source>No face was found in a portrait ({look}), so it cannot be framed. Deliver it as it is.</source>
        <extracomment>sentence for portrait-without-face</extracomment>
        <translation>لم يُعثر على وجه في صورة ({look})، فلا يمكن تأطيرها. يُرجى تسليمها كما هي.</translation>
    </message>
    <message>
        <source>No face was found in that photo. Choose another one.</source>
        <extracomment>sentence for photo-without-face</extracomment>
        <translation>لم يُعثر على وجه في تلك الصورة. يُرجى اختيار صورة أخرى.</translation>
    </message>
    <message>
        <source>No generation in this backup is whole. Try another backup, or copy this one's files again from where they came.</source>
        <extracomment>sentence for backup-all-torn</extracomment>
        <translation>لا جيل سليم في هذه النسخة الاحتياطية. يُرجى تجربة نسخة أخرى، أو نسخ ملفات هذه مرة أخرى من مصدرها.</translation>
    </message>
    <message>
        <source>No photo was taken. Sit so that the whole face shows in good light, and try again.</source>
        <extracomment>sentence for capture-empty</extracomment>
        <translation>لم تُلتقط صورة. يُرجى الجلوس بحيث يظهر الوجه كله في ضوء جيد، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>None of the {count} photos can be used. The first: {sentence}</source>
        <extracomment>sentence for photos-all-refused</extracomment>
        <translation>لا يمكن استخدام أي من الصور وعددها {count}. الأولى: {sentence}</translation>
    </message>
    <message>
        <source>Not measured here.</source>
        <extracomment>how long a base model takes</extracomment>
        <translation>لم يُقَس هنا.</translation>
    </message>
    <message>
        <source>Not measured here. Its makers speak of seconds for a picture on a recent graphics card.</source>
        <extracomment>how long a base model takes</extracomment>
        <translation>لم يُقَس هنا. يذكر صانعوه ثواني للصورة على بطاقة رسومات حديثة.</translation>
    </message>
    <message>
        <source>Not measured here. The weights alone take 7 GB; without a graphics card it is slow.</source>
        <extracomment>what a base model needs</extracomment>
        <translation>لم يُقَس هنا. الأوزان وحدها تأخذ 7 غ.ب؛ وهو بطيء دون بطاقة رسومات.</translation>
    </message>
    <message>
        <source>Not right in the code: group {groups}. Compare these characters with the page, and enter the code again.</source>
        <extracomment>sentence for kit-code-wrong</extracomment>
        <translation>خطأ في الرمز: المجموعة {groups}. يُرجى مقارنة هذه الحروف بالصفحة، وإدخال الرمز مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing of {pack} is half done. Look at the list of base models.</source>
        <extracomment>sentence for pack-not-begun</extracomment>
        <translation>لا شيء من {pack} في منتصفه. يُرجى الاطلاع على قائمة النماذج الأساسية.</translation>
    </message>
    <message>
        <source>Nothing says under which licence the base model {pack} may be used. Ask whoever gave it to you; go on if you may use it.</source>
        <extracomment>sentence for pack-licence-unknown</extracomment>
        <translation>لا شيء يذكر الترخيص الذي يجوز به استخدام النموذج الأساسي {pack}. يُرجى سؤال من أعطاه لك، والمتابعة إذا كان استخدامه مسموحًا لك.</translation>
    </message>
    <message>
        <source>Now a few more, whichever way you like.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>والآن بضع صور أخرى، كما يحلو لك.</translation>
    </message>
    <message>
        <source>Now a smile.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>والآن ابتسامة.</translation>
    </message>
    <message>
        <source>Now change the light: turn to another window or lamp. Then go on.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>والآن تغيير الضوء: نحو نافذة أو مصباح آخر. ثم المتابعة.</translation>
    </message>
    <message>
        <source>Now one in another light: by another window, or with a lamp from the other side.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>والآن صورة في ضوء آخر: عند نافذة أخرى، أو بمصباح من الجانب الآخر.</translation>
    </message>
    <message>
        <source>Now one with a relaxed face.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>والآن صورة بوجه مسترخٍ.</translation>
    </message>
    <message>
        <source>Now one with a smile.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>والآن صورة بابتسامة.</translation>
    </message>
    <message>
        <source>Now one with your chin a little higher.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>والآن صورة والذقن أعلى قليلًا.</translation>
    </message>
    <message>
        <source>Now one with your chin a little lower.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>والآن صورة والذقن أخفض قليلًا.</translation>
    </message>
    <message>
        <source>Now one with your face turned a little to your left.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>والآن صورة ووجهك ملتفت قليلًا إلى يسارك.</translation>
    </message>
    <message>
        <source>Now one with your face turned a little to your right.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>والآن صورة ووجهك ملتفت قليلًا إلى يمينك.</translation>
    </message>
    <message>
        <source>Now relax your face.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>والآن استرخاء الوجه.</translation>
    </message>
    <message>
        <source>Older laptops: the smallest and fastest. Faces at 512 pixels, plain backgrounds; hands and small text come out badly.</source>
        <extracomment>what a base model is good for</extracomment>
        <translation>الحواسيب المحمولة القديمة: الأصغر والأسرع. وجوه بدقة 512 بكسل وخلفيات سادة؛ الأيدي والنصوص الصغيرة تخرج ضعيفة.</translation>
    </message>
    <message>
        <source>One even colour for everybody, such as that of your house.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>لون واحد متساوٍ للجميع، مثل لون مؤسستك.</translation>
    </message>
    <message>
        <source>One picture was left out, as asked. The others go on.</source>
        <extracomment>sentence for picture-skipped</extracomment>
        <translation>استُبعدت صورة واحدة كما طُلب. وتستمر الأخرى.</translation>
    </message>
    <message>
        <source>One side of the face is much darker. Take the photo facing a window.</source>
        <extracomment>sentence for document-light-uneven</extracomment>
        <translation>أحد جانبي الوجه أغمق بكثير. يُرجى التقاط الصورة بمواجهة نافذة.</translation>
    </message>
    <message>
        <source>One side of your face is in deep shadow. It can be used; one facing the light is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>أحد جانبي وجهك في ظل عميق. يمكن استخدامها؛ والأفضل صورة تواجه الضوء.</translation>
    </message>
    <message>
        <source>Only one person at a time, please.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>شخص واحد فقط في كل مرة من فضلك.</translation>
    </message>
    <message>
        <source>Only part of you is in this picture. Take it again with your face in the middle.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>لا يظهر سوى جزء منك في هذه الصورة. يُرجى التقاطها مرة أخرى ووجهك في الوسط.</translation>
    </message>
    <message>
        <source>Open your eyes.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>فتح العينين من فضلك.</translation>
    </message>
    <message>
        <source>Others are better than this picture, so it is hidden.</source>
        <extracomment>sentence for choice-surplus</extracomment>
        <translation>هناك صور أفضل من هذه، لذلك أُخفيت.</translation>
    </message>
    <message>
        <source>Outdoors</source>
        <extracomment>name of a look</extracomment>
        <translation>في الخارج</translation>
    </message>
    <message>
        <source>Own place</source>
        <extracomment>name of a look</extracomment>
        <translation>مكان خاص</translation>
    </message>
    <message>
        <source>Painted olive</source>
        <extracomment>name of a look</extracomment>
        <translation>زيتوني مرسوم</translation>
    </message>
    <message>
        <source>Part of the head is outside the picture. Take the photo with more room around the head.</source>
        <extracomment>sentence for document-head-cut</extracomment>
        <translation>جزء من الرأس خارج الصورة. يُرجى التقاط الصورة مع مساحة أكبر حول الرأس.</translation>
    </message>
    <message>
        <source>Part of the head is outside this picture, so it is hidden.</source>
        <extracomment>sentence for choice-head-cut</extracomment>
        <translation>جزء من الرأس خارج هذه الصورة، لذلك أُخفيت.</translation>
    </message>
    <message>
        <source>Part of your face is outside this picture. Take it again with your face in the middle.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>جزء من وجهك خارج هذه الصورة. يُرجى التقاطها مرة أخرى ووجهك في الوسط.</translation>
    </message>
    <message>
        <source>Passport</source>
        <extracomment>name of a look</extracomment>
        <translation>جواز سفر</translation>
    </message>
    <message>
        <source>Paused and saved: nothing is lost. Resume whenever you like.</source>
        <extracomment>sentence for training-paused</extracomment>
        <translation>إيقاف مؤقت مع الحفظ: لم يضع شيء. يمكنك الاستئناف متى شئت.</translation>
    </message>
    <message>
        <source>Paused. Go on when you are ready.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>إيقاف مؤقت. يمكنك المتابعة عند الاستعداد.</translation>
    </message>
    <message>
        <source>Pictures by this personal model repeat a photo that it learned from; such pictures are not shown. Add photos from other days, in other light and other clothes, then make the personal model again.</source>
        <extracomment>sentence for model-copies</extracomment>
        <translation>بعض صور هذا النموذج الشخصي تكرر صورة تعلّم منها؛ ولا تُعرض هذه الصور. أضف صورًا من أيام أخرى وبإضاءة وملابس أخرى، ثم أعد إنشاء النموذج الشخصي.</translation>
    </message>
    <message>
        <source>Pictures of nobody in particular, which keep a base model from forgetting other faces, could not be drawn here, so the learning goes on without them. If portraits repeat the photos too closely, close other programs and make the personal model again.</source>
        <extracomment>sentence for training-without-priors</extracomment>
        <translation>تعذّر هنا رسم صور لا تخص أحدًا، وهي تمنع النموذج الأساسي من نسيان وجوه أخرى، لذلك يستمر التعلّم من دونها. إذا كررت الصور الشخصية صورك أكثر من اللازم، فأغلق البرامج الأخرى وأعد إنشاء النموذج الشخصي.</translation>
    </message>
    <message>
        <source>Polished</source>
        <extracomment>name of a look</extracomment>
        <translation>مصقول</translation>
    </message>
    <message>
        <source>Portrait</source>
        <extracomment>name of an output size</extracomment>
        <translation>صورة شخصية</translation>
    </message>
    <message>
        <source>Print 30 x 40 cm</source>
        <extracomment>name of an output size</extracomment>
        <translation>طبعة 30 × 40 سم</translation>
    </message>
    <message>
        <source>Print 4 x 5 in</source>
        <extracomment>name of an output size</extracomment>
        <translation>طبعة 4 × 5 بوصة</translation>
    </message>
    <message>
        <source>Print 5 x 7 in</source>
        <extracomment>name of an output size</extracomment>
        <translation>طبعة 5 × 7 بوصة</translation>
    </message>
    <message>
        <source>Print 8 x 10 in</source>
        <extracomment>name of an output size</extracomment>
        <translation>طبعة 8 × 10 بوصة</translation>
    </message>
    <message>
        <source>Print, 8K</source>
        <extracomment>name of an output size</extracomment>
        <translation>طبعة، 8K</translation>
    </message>
    <message>
        <source>Profile picture in more pixels, shown as a circle</source>
        <extracomment>what an output size is for</extracomment>
        <translation>صورة ملف شخصي ببكسلات أكثر، تظهر في دائرة</translation>
    </message>
    <message>
        <source>Profile picture, shown as a circle</source>
        <extracomment>what an output size is for</extracomment>
        <translation>صورة ملف شخصي، تظهر في دائرة</translation>
    </message>
    <message>
        <source>Relaxed face</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>وجه مسترخٍ</translation>
    </message>
    <message>
        <source>Removing everything was begun and is not finished. Start it again; close other programs that use the folder.</source>
        <extracomment>sentence for wipe-unfinished</extracomment>
        <translation>بدأت إزالة كل شيء ولم تكتمل. يُرجى بدؤها مرة أخرى؛ وإغلاق البرامج الأخرى التي تستخدم المجلد.</translation>
    </message>
    <message>
        <source>Schengen visa or EU passport</source>
        <extracomment>name of an output size</extracomment>
        <translation>تأشيرة شنغن أو جواز سفر أوروبي</translation>
    </message>
    <message>
        <source>Seamless grey paper with light falling off towards the corners. Suits everybody.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>ورق رمادي متصل يخفت ضوؤه نحو الزوايا. يناسب الجميع.</translation>
    </message>
    <message>
        <source>Show my portraits as examples</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>عرض صوري أمثلةً</translation>
    </message>
    <message>
        <source>Sit a little lower, or point the camera higher.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>الجلوس أخفض قليلًا، أو توجيه الكاميرا إلى أعلى.</translation>
    </message>
    <message>
        <source>Sit up a little, or point the camera lower.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>الجلوس أعلى قليلًا، أو توجيه الكاميرا إلى أسفل.</translation>
    </message>
    <message>
        <source>Smile</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>ابتسامة</translation>
    </message>
    <message>
        <source>Smile.</source>
        <extracomment>sentence for presence-smile</extracomment>
        <translation>ابتسامة من فضلك.</translation>
    </message>
    <message>
        <source>Some parts of your face are very bright in this one. It can be used; softer light is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>بعض أجزاء وجهك ساطعة جدًا في هذه الصورة. يمكن استخدامها؛ والضوء الأنعم أفضل.</translation>
    </message>
    <message>
        <source>Somebody else can be seen small in this one. It can be used; one with you alone is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>يُرى شخص آخر صغيرًا في هذه الصورة. يمكن استخدامها؛ والأفضل صورة لك وحدك.</translation>
    </message>
    <message>
        <source>Somebody is there, but no face can be seen. Take it again facing the camera, with nothing before your face.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>هناك شخص، لكن لا يُرى أي وجه. يُرجى التقاطها مرة أخرى بمواجهة الكاميرا، ولا شيء أمام الوجه.</translation>
    </message>
    <message>
        <source>Something went wrong ({code}). Nothing was lost; try again.</source>
        <extracomment>an error without words of its own</extracomment>
        <translation>حدث خطأ ما ({code}). لم يضع شيء؛ يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Something went wrong inside Likeness ({kind}). Nothing was lost; try again, and look at Diagnostics in the settings if it happens again.</source>
        <extracomment>sentence for internal</extracomment>
        <translation>حدث خطأ ما داخل Likeness ({kind}). لم يضع شيء؛ يُرجى المحاولة مرة أخرى، والاطلاع على «التشخيص» في الإعدادات إذا تكرر.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>name of a look</extracomment>
        <translation>متحدث</translation>
    </message>
    <message>
        <source>Stable Diffusion 1.5 kind</source>
        <extracomment>kind of a base model</extracomment>
        <translation>نوع Stable Diffusion 1.5</translation>
    </message>
    <message>
        <source>Stable Diffusion XL kind</source>
        <extracomment>kind of a base model</extracomment>
        <translation>نوع Stable Diffusion XL</translation>
    </message>
    <message>
        <source>Start with one where you look straight into the camera.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>نبدأ بصورة تنظر فيها العينان مباشرة إلى الكاميرا.</translation>
    </message>
    <message>
        <source>Stopped, as you asked. What was finished is kept; start or resume it when you like.</source>
        <extracomment>sentence for stopped</extracomment>
        <translation>توقف كما طُلب. ما اكتمل محفوظ؛ ويمكنك البدء أو الاستئناف متى شئت.</translation>
    </message>
    <message>
        <source>Studio grey</source>
        <extracomment>name of a look</extracomment>
        <translation>رمادي الاستوديو</translation>
    </message>
    <message>
        <source>Team colour</source>
        <extracomment>name of a look</extracomment>
        <translation>لون الفريق</translation>
    </message>
    <message>
        <source>Terracotta paper, warm and bold, closer to the face.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>ورق بلون الطين المحروق، دافئ وجريء، أقرب إلى الوجه.</translation>
    </message>
    <message>
        <source>That age cannot be right. Enter the person's age in whole years.</source>
        <extracomment>sentence for age-unusable</extracomment>
        <translation>لا يمكن أن يكون هذا العمر صحيحًا. يُرجى إدخال عمر الشخص بالسنوات الكاملة.</translation>
    </message>
    <message>
        <source>That cannot be chosen here. The setting stays as it was; choose something else.</source>
        <extracomment>sentence for setting-unusable</extracomment>
        <translation>لا يمكن اختيار ذلك هنا. يبقى الإعداد كما كان؛ يُرجى اختيار شيء آخر.</translation>
    </message>
    <message>
        <source>That is a fine set. Nothing is missing.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>هذه مجموعة جيدة. لا ينقصها شيء.</translation>
    </message>
    <message>
        <source>That is enough. A few more before another background would make it even better.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>هذا يكفي. وبضع صور أخرى أمام خلفية مختلفة ستجعل المجموعة أفضل.</translation>
    </message>
    <message>
        <source>That is enough. With another top on, a few more would make it even better.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>هذا يكفي. وبضع صور أخرى بقطعة علوية مختلفة ستجعل المجموعة أفضل.</translation>
    </message>
    <message>
        <source>That is no fingerprint: it has 32 digits, in groups of four. Enter it again.</source>
        <extracomment>sentence for key-unknown</extracomment>
        <translation>هذه ليست بصمة مفتاح: فهي 32 رقمًا في مجموعات من أربعة. يُرجى إدخالها مرة أخرى.</translation>
    </message>
    <message>
        <source>That is no length of time for keeping things. Give whole days up to {longest} for one of: {known} (minutes for the last).</source>
        <extracomment>sentence for retention-unusable</extracomment>
        <translation>هذه ليست مدة للاحتفاظ. يُرجى تحديد أيام كاملة حتى {longest} لواحد من: {known} (دقائق للأخير).</translation>
    </message>
    <message>
        <source>That is no signature: it is empty, only a dot, or far too long. Sign again, with one or more clear strokes.</source>
        <extracomment>sentence for signature-unusable</extracomment>
        <translation>هذا ليس توقيعًا: فهو فارغ أو نقطة فقط أو أطول مما ينبغي. يُرجى التوقيع مرة أخرى بخط واضح أو أكثر.</translation>
    </message>
    <message>
        <source>That is not a purpose. Choose from: {known}.</source>
        <extracomment>sentence for purpose-unknown</extracomment>
        <translation>هذا ليس غرضًا. يُرجى الاختيار من: {known}.</translation>
    </message>
    <message>
        <source>That is not {expected}, so nothing was removed. Start again, and type it as it is shown.</source>
        <extracomment>sentence for wipe-not-confirmed</extracomment>
        <translation>هذا ليس {expected}، لذلك لم يُزل شيء. يُرجى البدء مرة أخرى وكتابته كما هو معروض.</translation>
    </message>
    <message>
        <source>That photo is not in this sitting any more. Look at the page Photos.</source>
        <extracomment>sentence for photo-unknown</extracomment>
        <translation>لم تعد تلك الصورة في هذه الجلسة. يُرجى الاطلاع على صفحة «الصور».</translation>
    </message>
    <message>
        <source>That portrait does not lie in the bin, and only what lies there is deleted for good. Discard it first.</source>
        <extracomment>sentence for portrait-not-binned</extracomment>
        <translation>تلك الصورة ليست في سلة المهملات، ولا يُحذف نهائيًا إلا ما فيها. يُرجى وضعها هناك أولًا.</translation>
    </message>
    <message>
        <source>That portrait is not in this sitting any more. Look at the page Proofs.</source>
        <extracomment>sentence for portrait-unknown</extracomment>
        <translation>لم تعد تلك الصورة الشخصية في هذه الجلسة. يُرجى الاطلاع على صفحة «البروفات».</translation>
    </message>
    <message>
        <source>That time has not come yet. Give the time when it was noticed.</source>
        <extracomment>sentence for incident-in-future</extracomment>
        <translation>لم يحن ذلك الوقت بعد. يُرجى ذكر وقت ملاحظة الأمر.</translation>
    </message>
    <message>
        <source>That work is not there any more. Look at the page Activity.</source>
        <extracomment>sentence for job-unknown</extracomment>
        <translation>لم يعد ذلك العمل موجودًا. يُرجى الاطلاع على صفحة «النشاط».</translation>
    </message>
    <message>
        <source>The background has a colour. Take the photo before a white or light grey wall.</source>
        <extracomment>sentence for document-background-coloured</extracomment>
        <translation>للخلفية لون. يُرجى التقاط الصورة أمام جدار أبيض أو رمادي فاتح.</translation>
    </message>
    <message>
        <source>The background is too dark. Take the photo before a lighter wall, with more light on it.</source>
        <extracomment>sentence for document-background-dark</extracomment>
        <translation>الخلفية داكنة أكثر مما ينبغي. يُرجى التقاط الصورة أمام جدار أفتح وعليه ضوء أكثر.</translation>
    </message>
    <message>
        <source>The background was replaced. Some authorities refuse that; a photo before a plain wall is safer.</source>
        <extracomment>sentence for document-background-replaced</extracomment>
        <translation>استُبدلت الخلفية. ترفض بعض السلطات ذلك؛ والصورة أمام جدار سادة أسلم.</translation>
    </message>
    <message>
        <source>The backup's disk cannot be read or written any more. Nothing was lost; plug it in again, check that it is not write-protected, and try again.</source>
        <extracomment>sentence for backup-unreachable</extracomment>
        <translation>لم تعد قراءة قرص النسخ الاحتياطي أو الكتابة عليه ممكنة. لم يضع شيء؛ يُرجى وصله مرة أخرى، والتحقق من أنه غير محمي ضد الكتابة، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The backup's disk is full. Nothing was lost and the backup before is whole; make room there, or use another disk, and try again.</source>
        <extracomment>sentence for backup-full</extracomment>
        <translation>قرص النسخ الاحتياطي ممتلئ. لم يضع شيء والنسخة السابقة سليمة؛ يُرجى إفساح مكان فيه أو استخدام قرص آخر، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The base model cannot be fetched from there (answer {status}). Download it by hand on its page and add the folder here.</source>
        <extracomment>sentence for download-not-there</extracomment>
        <translation>لا يمكن جلب النموذج الأساسي من هناك (الرد {status}). يُرجى تنزيله يدويًا من صفحته وإضافة المجلد هنا.</translation>
    </message>
    <message>
        <source>The base model in {path} is not complete ({part} is missing or cannot be read). Download or copy the whole folder again.</source>
        <extracomment>sentence for pack-incomplete</extracomment>
        <translation>النموذج الأساسي في {path} غير مكتمل ({part} مفقود أو لا يمكن قراءته). يُرجى تنزيل المجلد كله أو نسخه مرة أخرى.</translation>
    </message>
    <message>
        <source>The base model {pack} came with Likeness, and stays as it is. Choose another base model, or give this one another name.</source>
        <extracomment>sentence for pack-bundled</extracomment>
        <translation>جاء النموذج الأساسي {pack} مع Likeness، ويبقى كما هو. يُرجى اختيار نموذج أساسي آخر، أو إعطاء هذا اسمًا آخر.</translation>
    </message>
    <message>
        <source>The base model {pack} comes under a licence ({licence}). Read it and accept it to go on.</source>
        <extracomment>sentence for pack-licence-needed</extracomment>
        <translation>النموذج الأساسي {pack} يخضع لترخيص ({licence}). يُرجى قراءته وقبوله للمتابعة.</translation>
    </message>
    <message>
        <source>The base model {pack} has an adapter for few steps already. Take that one out first.</source>
        <extracomment>sentence for few-steps-there</extracomment>
        <translation>يحتوي النموذج الأساسي {pack} بالفعل على إضافة للخطوات القليلة. أزلها أولًا.</translation>
    </message>
    <message>
        <source>The base model {pack} holds a file that does not belong to it ({file}). Move that file away, then check again.</source>
        <extracomment>sentence for pack-extra</extracomment>
        <translation>يحوي النموذج الأساسي {pack} ملفًا لا ينتمي إليه ({file}). يُرجى نقل ذلك الملف إلى مكان آخر، ثم الفحص مرة أخرى.</translation>
    </message>
    <message>
        <source>The base model {pack} holds a file that is not allowed ({file}). Delete it, and install one from a source you trust.</source>
        <extracomment>sentence for pack-unsafe</extracomment>
        <translation>يحوي النموذج الأساسي {pack} ملفًا غير مسموح به ({file}). يُرجى حذفه، وتثبيت نموذج من مصدر موثوق.</translation>
    </message>
    <message>
        <source>The base model {pack} is being added or repaired by another window or command. Wait until that is done, then try again.</source>
        <extracomment>sentence for pack-being-added</extracomment>
        <translation>تجري إضافة النموذج الأساسي {pack} أو إصلاحه من نافذة أخرى أو أمر آخر. يُرجى الانتظار حتى ينتهي ذلك، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The base model {pack} is damaged ({file}). Repair it in the settings; your photos and personal models are not affected.</source>
        <extracomment>sentence for pack-damaged</extracomment>
        <translation>النموذج الأساسي {pack} تالف ({file}). يُرجى إصلاحه في الإعدادات؛ صورك ونماذجك الشخصية لم تتأثر.</translation>
    </message>
    <message>
        <source>The base model {pack} is not here any more. Choose another one in the settings.</source>
        <extracomment>sentence for pack-missing</extracomment>
        <translation>لم يعد النموذج الأساسي {pack} موجودًا هنا. يُرجى اختيار آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>The base model {pack} needs about {needed} of memory, and {free} are free. Close other programs, or choose a smaller base model.</source>
        <extracomment>sentence for training-memory</extracomment>
        <translation>يحتاج النموذج الأساسي {pack} إلى نحو {needed} من الذاكرة، والحر منها {free}. يُرجى إغلاق برامج أخرى، أو اختيار نموذج أساسي أصغر.</translation>
    </message>
    <message>
        <source>The base model {pack} needs about {needed} of memory, and {free} are free. Close other programs, or train a personal model on a smaller base model.</source>
        <extracomment>sentence for reference-memory</extracomment>
        <translation>يحتاج النموذج الأساسي {pack} إلى نحو {needed} من الذاكرة، والحر منها {free}. يُرجى إغلاق برامج أخرى، أو تدريب نموذج شخصي على نموذج أساسي أصغر.</translation>
    </message>
    <message>
        <source>The base model {pack} needs about {needed} of the graphics card's memory, and {free} are free there. Close other programs that use the card, or choose a smaller base model.</source>
        <extracomment>sentence for card-memory</extracomment>
        <translation>يحتاج النموذج الأساسي {pack} إلى نحو {needed} من ذاكرة بطاقة الرسوميات، والمتاح فيها {free}. أغلق البرامج الأخرى التي تستخدم البطاقة، أو اختر نموذجًا أساسيًا أصغر.</translation>
    </message>
    <message>
        <source>The base model {pack} was not converted for this way of running. Choose another base model, or convert it in the settings.</source>
        <extracomment>sentence for pack-no-onnx</extracomment>
        <translation>لم يُحوَّل النموذج الأساسي {pack} لطريقة التشغيل هذه. يُرجى اختيار نموذج أساسي آخر، أو تحويله في الإعدادات.</translation>
    </message>
    <message>
        <source>The base model's {part} is of a kind that is not supported. Choose another base model.</source>
        <extracomment>sentence for pack-unsupported</extracomment>
        <translation>الجزء {part} من النموذج الأساسي من نوع غير مدعوم. يُرجى اختيار نموذج أساسي آخر.</translation>
    </message>
    <message>
        <source>The camera guide in {path} is not valid. Install Likeness again.</source>
        <extracomment>sentence for coach-invalid</extracomment>
        <translation>دليل الكاميرا في {path} غير صالح. يُرجى تثبيت Likeness من جديد.</translation>
    </message>
    <message>
        <source>The camera is in use by {program}, which opened it like a disk. Eject it there, then try again.</source>
        <extracomment>sentence for camera-mounted</extracomment>
        <translation>الكاميرا مستخدمة من {program} الذي فتحها كقرص. يُرجى إخراجها هناك، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The camera is in use by {program}. Close it there; the picture comes back here by itself.</source>
        <extracomment>sentence for camera-busy</extracomment>
        <translation>الكاميرا مستخدمة من {program}. يُرجى إغلاقها هناك؛ وتعود الصورة هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>The camera sends no picture any more. Plug it in again or wake it up; the photos taken so far are kept.</source>
        <extracomment>sentence for camera-gone</extracomment>
        <translation>لم تعد الكاميرا ترسل صورة. يُرجى وصلها مرة أخرى أو تنشيطها؛ والصور الملتقطة حتى الآن محفوظة.</translation>
    </message>
    <message>
        <source>The certificate was altered after it was signed. Get the original again.</source>
        <extracomment>sentence for certificate-altered</extracomment>
        <translation>عُدّلت الشهادة بعد توقيعها. يُرجى الحصول على الأصل مرة أخرى.</translation>
    </message>
    <message>
        <source>The check does not stop a film of the person who happens to do these tasks.</source>
        <extracomment>sentence for presence-limit-film-of-person</extracomment>
        <translation>لا يمنع التحقق فيلمًا للشخص يصادف أنه يؤدي فيه هذه المهام.</translation>
    </message>
    <message>
        <source>The check does not stop a program that pretends to be a camera.</source>
        <extracomment>sentence for presence-limit-virtual-camera</extracomment>
        <translation>لا يمنع التحقق برنامجًا يتظاهر بأنه كاميرا.</translation>
    </message>
    <message>
        <source>The check does not stop a relative or another person who looks much alike.</source>
        <extracomment>sentence for presence-limit-lookalike</extracomment>
        <translation>لا يمنع التحقق قريبًا أو شخصًا آخر شديد الشبه.</translation>
    </message>
    <message>
        <source>The check does not stop a well-made mask of the person, or a photo moulded to the shape of a head.</source>
        <extracomment>sentence for presence-limit-worn-mask</extracomment>
        <translation>لا يمنع التحقق قناعًا متقنًا للشخص، أو صورة مشكّلة على هيئة رأس.</translation>
    </message>
    <message>
        <source>The clock is about {days} days ahead of what was expected, and {count} things wait to be erased. If it is right, say so in the Privacy centre; if not, set it.</source>
        <extracomment>sentence for clock-forward</extracomment>
        <translation>الساعة متقدمة نحو {days} من الأيام على المتوقع، وعدد ما ينتظر المحو {count}. إذا كانت صحيحة، فيُرجى تأكيد ذلك في مركز الخصوصية؛ وإلا فيُرجى ضبطها.</translation>
    </message>
    <message>
        <source>The clock went back by about {days} days, so nothing is erased that only was due before. If it is right now, say so in the Privacy centre; if not, set it.</source>
        <extracomment>sentence for clock-back</extracomment>
        <translation>رجعت الساعة نحو {days} من الأيام، لذلك لا يُمحى ما كان موعده من قبل فقط. إذا كانت صحيحة الآن، فيُرجى تأكيد ذلك في مركز الخصوصية؛ وإلا فيُرجى ضبطها.</translation>
    </message>
    <message>
        <source>The code has {needed} characters, and {found} were entered. Look again from group {group} on.</source>
        <extracomment>sentence for kit-code-incomplete</extracomment>
        <translation>يتكون الرمز من {needed} حرفًا، وأُدخل {found}. يُرجى المراجعة من المجموعة {group} فصاعدًا.</translation>
    </message>
    <message>
        <source>The colours were changed less than the look asks, so that the skin keeps its tone.</source>
        <extracomment>sentence for weakened-grade</extracomment>
        <translation>غُيّرت الألوان أقل مما تطلبه الإطلالة، كي تحتفظ البشرة بلونها.</translation>
    </message>
    <message>
        <source>The connection broke or there is none. Check it and try again: it goes on where it stopped.</source>
        <extracomment>sentence for download-interrupted</extracomment>
        <translation>انقطع الاتصال أو لا يوجد اتصال. يُرجى التحقق منه والمحاولة مرة أخرى: يستمر من حيث توقف.</translation>
    </message>
    <message>
        <source>The consent record cannot be read ({detail}). Check the vault in the settings.</source>
        <extracomment>sentence for consent-unreadable</extracomment>
        <translation>لا يمكن قراءة سجل الموافقة ({detail}). يُرجى فحص الخزنة في الإعدادات.</translation>
    </message>
    <message>
        <source>The converted model does not make the same pictures (difference {difference}), so it was not installed. Use the model as it is.</source>
        <extracomment>sentence for pack-conversion-differs</extracomment>
        <translation>النموذج المحوّل لا يصنع الصور نفسها (الفرق {difference})، لذلك لم يُثبَّت. يُرجى استخدام النموذج كما هو.</translation>
    </message>
    <message>
        <source>The copy of the photo that this picture starts from was damaged. Nothing is lost; start again.</source>
        <extracomment>sentence for source-damaged</extracomment>
        <translation>نسخة الصورة التي تبدأ منها هذه الصورة كانت تالفة. لم يضع شيء؛ يُرجى البدء مرة أخرى.</translation>
    </message>
    <message>
        <source>The crop was moved so that the whole face stays in the picture.</source>
        <extracomment>sentence for adjust-crop-face</extracomment>
        <translation>حُرّك القص كي يبقى الوجه كله في الصورة.</translation>
    </message>
    <message>
        <source>The disk became full while the base model was copied. Make room and try again: it goes on where it stopped.</source>
        <extracomment>sentence for pack-disk-full</extracomment>
        <translation>امتلأ القرص أثناء نسخ النموذج الأساسي. يُرجى إفساح مكان والمحاولة مرة أخرى: يستمر من حيث توقف.</translation>
    </message>
    <message>
        <source>The disk is full, so the work paused; what was learned so far is kept. Make room, then resume it.</source>
        <extracomment>sentence for training-disk-full</extracomment>
        <translation>القرص ممتلئ، فتوقف العمل مؤقتًا؛ ما تم تعلّمه حتى الآن محفوظ. يُرجى إفساح مكان ثم الاستئناف.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was lost. Make room and try again.</source>
        <extracomment>sentence for disk-full</extracomment>
        <translation>القرص ممتلئ؛ لم يضع شيء. يُرجى إفساح مكان والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The download was led to a computer that is not on the list ({host}), so it was stopped. Try again later, or get the base model on another computer and add it from a stick.</source>
        <extracomment>sentence for download-host-refused</extracomment>
        <translation>وُجّه التنزيل إلى حاسوب ليس في القائمة ({host})، فأُوقف. يُرجى المحاولة لاحقًا، أو جلب النموذج الأساسي على حاسوب آخر وإضافته من قرص محمول.</translation>
    </message>
    <message>
        <source>The erasure could not be proven complete. Check the vault in the settings, then erase again.</source>
        <extracomment>sentence for erasure-unproven</extracomment>
        <translation>تعذّر إثبات اكتمال المحو. يُرجى فحص الخزنة في الإعدادات، ثم المحو مرة أخرى.</translation>
    </message>
    <message>
        <source>The eyes are closed in this picture, so it is hidden.</source>
        <extracomment>sentence for choice-eyes-closed</extracomment>
        <translation>العينان مغمضتان في هذه الصورة، لذلك أُخفيت.</translation>
    </message>
    <message>
        <source>The eyes are not at the height that is asked for. Take the photo with more room around the head.</source>
        <extracomment>sentence for document-eye-line</extracomment>
        <translation>العينان ليستا على الارتفاع المطلوب. يُرجى التقاط الصورة مع مساحة أكبر حول الرأس.</translation>
    </message>
    <message>
        <source>The face can no longer be found in this portrait, so it is hidden. Choose another photo.</source>
        <extracomment>sentence for fidelity-no-face</extracomment>
        <translation>لم يعد العثور على الوجه في هذه الصورة ممكنًا، لذلك أُخفيت. يُرجى اختيار صورة أخرى.</translation>
    </message>
    <message>
        <source>The face could not be compared with the photos often enough. Sit in good light and try again.</source>
        <extracomment>sentence for presence-not-compared</extracomment>
        <translation>تعذّرت مقارنة الوجه بالصور مرات كافية. يُرجى الجلوس في ضوء جيد والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The face does not look enough like the photos. The person of the photos has to do this; or add newer photos.</source>
        <extracomment>sentence for presence-other-person</extracomment>
        <translation>لا يشبه الوجه الصور بما يكفي. على صاحب الصور أن يقوم بذلك؛ أو تُضاف صور أحدث.</translation>
    </message>
    <message>
        <source>The face does not look straight ahead. Take the photo facing the camera.</source>
        <extracomment>sentence for document-turned</extracomment>
        <translation>لا ينظر الوجه إلى الأمام مباشرة. يُرجى التقاط الصورة بمواجهة الكاميرا.</translation>
    </message>
    <message>
        <source>The face in this portrait has not kept its shape, so it is hidden. Choose another photo.</source>
        <extracomment>sentence for fidelity-geometry</extracomment>
        <translation>لم يحتفظ الوجه في هذه الصورة بشكله، لذلك أُخفيت. يُرجى اختيار صورة أخرى.</translation>
    </message>
    <message>
        <source>The face is not in the middle. Take the photo with more room on both sides.</source>
        <extracomment>sentence for document-off-centre</extracomment>
        <translation>الوجه ليس في الوسط. يُرجى التقاط الصورة مع مساحة أكبر على الجانبين.</translation>
    </message>
    <message>
        <source>The face is too small in this picture for {spec}. Choose another portrait or output size.</source>
        <extracomment>sentence for spec-face-too-small</extracomment>
        <translation>الوجه في هذه الصورة أصغر مما يتطلبه {spec}. يُرجى اختيار صورة أخرى أو مقاس آخر.</translation>
    </message>
    <message>
        <source>The face was out of sight for a moment. Stay before the camera, and do the tasks again from the first.</source>
        <extracomment>sentence for presence-lost</extracomment>
        <translation>غاب الوجه عن النظر لحظة. يُرجى البقاء أمام الكاميرا وأداء المهام مرة أخرى من أولها.</translation>
    </message>
    <message>
        <source>The file or what it says about itself is larger than {limit_mb} MB. Choose a smaller file.</source>
        <extracomment>sentence for credentials-file-too-large</extracomment>
        <translation>الملف أو ما يذكره عن نفسه أكبر من {limit_mb} م.ب. يُرجى اختيار ملف أصغر.</translation>
    </message>
    <message>
        <source>The film or camera ended before all tasks were done. Try again.</source>
        <extracomment>sentence for presence-ended</extracomment>
        <translation>انتهى الفيلم أو بث الكاميرا قبل إتمام كل المهام. يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The folder of the base model {name} was renamed to {pack}. Rename it back to {name}.</source>
        <extracomment>sentence for pack-renamed</extracomment>
        <translation>أُعيدت تسمية مجلد النموذج الأساسي {name} إلى {pack}. يُرجى إعادة الاسم {name} إليه.</translation>
    </message>
    <message>
        <source>The folder {folder} holds other things under the names that a backup needs. Choose an empty folder.</source>
        <extracomment>sentence for backup-folder-taken</extracomment>
        <translation>يحوي المجلد {folder} أشياء أخرى بأسماء تحتاج إليها النسخة الاحتياطية. يُرجى اختيار مجلد فارغ.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written to. Choose another folder, or change its permissions.</source>
        <extracomment>sentence for folder-not-writable</extracomment>
        <translation>لا يمكن الكتابة في المجلد {path}. يُرجى اختيار مجلد آخر، أو تغيير أذوناته.</translation>
    </message>
    <message>
        <source>The full portrait, as the look made it</source>
        <extracomment>what an output size is for</extracomment>
        <translation>الصورة الشخصية كاملة، كما صنعتها الإطلالة</translation>
    </message>
    <message>
        <source>The groups do not belong together. Compare every group with the page, from the first to the last.</source>
        <extracomment>sentence for kit-code-mixed-up</extracomment>
        <translation>المجموعات لا تنتمي بعضها إلى بعض. يُرجى مقارنة كل مجموعة بالصفحة، من الأولى إلى الأخيرة.</translation>
    </message>
    <message>
        <source>The head is tilted. Take the photo with the head upright.</source>
        <extracomment>sentence for document-tilted</extracomment>
        <translation>الرأس مائل. يُرجى التقاط الصورة والرأس مستقيم.</translation>
    </message>
    <message>
        <source>The head is too large in the picture. Take the photo with more room around the head.</source>
        <extracomment>sentence for document-head-large</extracomment>
        <translation>الرأس كبير أكثر مما ينبغي في الصورة. يُرجى التقاط الصورة مع مساحة أكبر حول الرأس.</translation>
    </message>
    <message>
        <source>The head is too small in the picture. Take the photo from nearer.</source>
        <extracomment>sentence for document-head-small</extracomment>
        <translation>الرأس صغير أكثر مما ينبغي في الصورة. يُرجى التقاط الصورة من مسافة أقرب.</translation>
    </message>
    <message>
        <source>The key can be kept by one of: {known}. Choose one of them.</source>
        <extracomment>sentence for keeper-unknown</extracomment>
        <translation>يمكن حفظ المفتاح بواحد من: {known}. يُرجى اختيار أحدها.</translation>
    </message>
    <message>
        <source>The key does not open the vault's catalogue. Restore the vault from a backup.</source>
        <extracomment>sentence for catalogue-locked</extracomment>
        <translation>لا يفتح المفتاح فهرس الخزنة. يُرجى استعادة الخزنة من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The key file of this vault is not in its folder. Put the folder “keys” back from a copy, or open the vault with its recovery kit. Nothing was changed.</source>
        <extracomment>sentence for key-file-missing</extracomment>
        <translation>ملف مفتاح هذه الخزنة ليس في مجلده. يُرجى إعادة المجلد «keys» من نسخة، أو فتح الخزنة بورقة استردادها. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The key of this vault is not in the keychain. Log in as the person who made the vault, or open it with its recovery kit. Nothing was changed.</source>
        <extracomment>sentence for key-missing</extracomment>
        <translation>مفتاح هذه الخزنة ليس في سلسلة المفاتيح. يُرجى تسجيل الدخول باسم من أنشأ الخزنة، أو فتحها بورقة استردادها. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The key that signs pictures on this computer is damaged. Restore the vault from a backup.</source>
        <extracomment>sentence for credentials-key-damaged</extracomment>
        <translation>المفتاح الذي يوقّع الصور على هذا الحاسوب تالف. يُرجى استعادة الخزنة من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The keychain already holds a key of this number ({epoch}) for this vault. Check the vault in the settings.</source>
        <extracomment>sentence for key-entry-exists</extracomment>
        <translation>تحوي سلسلة المفاتيح بالفعل مفتاحًا بهذا الرقم ({epoch}) لهذه الخزنة. يُرجى فحص الخزنة في الإعدادات.</translation>
    </message>
    <message>
        <source>The keychain did not give back the key it was given. Unlock it and try again; nothing was changed.</source>
        <extracomment>sentence for key-not-stored</extracomment>
        <translation>لم تُعد سلسلة المفاتيح المفتاح الذي أُعطي لها. يُرجى فتح قفلها والمحاولة مرة أخرى؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The keychain has a blank password, so it would not protect the vault. Give it a password, or protect the vault with a passphrase.</source>
        <extracomment>sentence for keychain-plaintext</extracomment>
        <translation>كلمة مرور سلسلة المفاتيح فارغة، فلن تحمي الخزنة. يُرجى إعطاؤها كلمة مرور، أو حماية الخزنة بعبارة مرور.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <extracomment>sentence for keychain-locked</extracomment>
        <translation>سلسلة المفاتيح مقفلة. يُرجى فتح قفلها والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The keychain refused ({detail}). Allow Likeness to use it, and try again.</source>
        <extracomment>sentence for keychain-denied</extracomment>
        <translation>رفضت سلسلة المفاتيح ({detail}). يُرجى السماح لـ Likeness باستخدامها، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The keychain {backend} does not protect what it holds. Protect the vault with a passphrase instead.</source>
        <extracomment>sentence for keychain-not-safe</extracomment>
        <translation>سلسلة المفاتيح {backend} لا تحمي ما فيها. يُرجى حماية الخزنة بعبارة مرور بدلًا منها.</translation>
    </message>
    <message>
        <source>The ledger was changed or damaged. Restore the vault from a backup.</source>
        <extracomment>sentence for ledger-damaged</extracomment>
        <translation>تغيّر السجل أو تلف. يُرجى استعادة الخزنة من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The ledger's safety mark is damaged, so loss cannot be ruled out. Check the vault in the settings.</source>
        <extracomment>sentence for ledger-anchor-damaged</extracomment>
        <translation>علامة أمان السجل تالفة، فلا يمكن استبعاد الفقد. يُرجى فحص الخزنة في الإعدادات.</translation>
    </message>
    <message>
        <source>The ledger's safety mark is missing, so loss cannot be ruled out. Restore a backup, or open the vault accepting the loss.</source>
        <extracomment>sentence for ledger-anchor-missing</extracomment>
        <translation>علامة أمان السجل مفقودة، فلا يمكن استبعاد الفقد. يُرجى استعادة نسخة احتياطية، أو فتح الخزنة مع قبول الفقد.</translation>
    </message>
    <message>
        <source>The lens correction was weakened, so that the face stays as it is.</source>
        <extracomment>sentence for weakened-perspective</extracomment>
        <translation>خُفّف تصحيح العدسة، كي يبقى الوجه كما هو.</translation>
    </message>
    <message>
        <source>The light colours the face. Take the photo in daylight.</source>
        <extracomment>sentence for document-colour-cast</extracomment>
        <translation>الضوء يلوّن الوجه. يُرجى التقاط الصورة في ضوء النهار.</translation>
    </message>
    <message>
        <source>The light gives this one a strong colour. It can be used; one by daylight is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>يعطي الضوء هذه الصورة لونًا قويًا. يمكن استخدامها؛ والأفضل صورة في ضوء النهار.</translation>
    </message>
    <message>
        <source>The light is so bright that parts of your face are washed out. Take it again out of the direct light.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>الضوء ساطع إلى حد أن أجزاء من وجهك ضاعت فيه. يُرجى التقاطها مرة أخرى بعيدًا عن الضوء المباشر.</translation>
    </message>
    <message>
        <source>The light is too bright. Move out of the direct light.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>الضوء ساطع جدًا. يُرجى الابتعاد عن الضوء المباشر.</translation>
    </message>
    <message>
        <source>The light was weakened, so that the face stays as it is.</source>
        <extracomment>sentence for weakened-light</extracomment>
        <translation>خُفّف الضوء، كي يبقى الوجه كما هو.</translation>
    </message>
    <message>
        <source>The list of files of the base model {pack} is damaged, and this source does not have it. Add the base model again and let it replace this one.</source>
        <extracomment>sentence for pack-repair-other</extracomment>
        <translation>قائمة ملفات النموذج الأساسي {pack} تالفة، وليست في هذا المصدر. يُرجى إضافة النموذج الأساسي مرة أخرى ليحل محل هذا.</translation>
    </message>
    <message>
        <source>The look {file} cannot be used: {reason}. Correct the file, or take it out of the folder.</source>
        <extracomment>sentence for look-invalid</extracomment>
        <translation>لا يمكن استخدام الإطلالة {file}: {reason}. يُرجى تصحيح الملف، أو إخراجه من المجلد.</translation>
    </message>
    <message>
        <source>The look {look} is for identity documents, whose pictures must stay as they were taken. Use the page Deliver and choose a document's size.</source>
        <extracomment>sentence for look-is-a-document</extracomment>
        <translation>الإطلالة {look} مخصصة لوثائق الهوية التي يجب أن تبقى صورها كما التُقطت. يُرجى استخدام صفحة «التسليم» واختيار مقاس وثيقة.</translation>
    </message>
    <message>
        <source>The memory of this computer was not enough. Close other programs, or choose a smaller base model, and try again.</source>
        <extracomment>sentence for out-of-memory</extracomment>
        <translation>لم تكفِ ذاكرة هذا الحاسوب. يُرجى إغلاق برامج أخرى، أو اختيار نموذج أساسي أصغر، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The memory was not enough, so the work goes on in a way that takes less of it, and more time. Nothing is lost; close other programs to help it.</source>
        <extracomment>sentence for training-smaller-tier</extracomment>
        <translation>لم تكفِ الذاكرة، لذلك يستمر العمل بطريقة تأخذ منها أقل ومن الوقت أكثر. لم يضع شيء؛ وإغلاق برامج أخرى يساعده.</translation>
    </message>
    <message>
        <source>The mouth is open. Take the photo with the mouth closed.</source>
        <extracomment>sentence for document-mouth-open</extracomment>
        <translation>الفم مفتوح. يُرجى التقاط الصورة والفم مغلق.</translation>
    </message>
    <message>
        <source>The names of the weight files inside the transformer and vae folders could not be looked up, so every safetensors file there is taken; memory and time are the makers' words; hashes are those the hub names at download time.</source>
        <extracomment>what is not certain about a base model</extracomment>
        <translation>تعذّر الاطلاع على أسماء ملفات الأوزان داخل المجلدين transformer وvae، لذلك يؤخذ كل ملف safetensors فيهما؛ الذاكرة والوقت بحسب قول الصانعين؛ وبصمات الملفات هي التي يذكرها الموقع عند التنزيل.</translation>
    </message>
    <message>
        <source>The note in the backup's folder is missing or was changed. Restoring works without it; for backing up, choose a new folder.</source>
        <extracomment>sentence for backup-note-damaged</extracomment>
        <translation>الملاحظة في مجلد النسخة الاحتياطية مفقودة أو تغيّرت. الاستعادة ممكنة بدونها؛ أما للنسخ الاحتياطي فيُرجى اختيار مجلد جديد.</translation>
    </message>
    <message>
        <source>The note that somebody was erased is damaged (sitting {subject}). If that person is in the restored vault, erase them again.</source>
        <extracomment>sentence for tombstone-damaged</extracomment>
        <translation>الملاحظة بأن شخصًا قد مُحي تالفة (الجلسة {subject}). إذا كان ذلك الشخص في الخزنة المستعادة، فيُرجى محوه مرة أخرى.</translation>
    </message>
    <message>
        <source>The old key could not be removed. Unlock the keychain and try again.</source>
        <extracomment>sentence for key-not-removed</extracomment>
        <translation>تعذّرت إزالة المفتاح القديم. يُرجى فتح قفل سلسلة المفاتيح والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The other Likeness, which was doing this, ended in the middle. What was finished is kept; look, and try again.</source>
        <extracomment>sentence for owner-gone</extracomment>
        <translation>انتهت نافذة Likeness الأخرى التي كانت تقوم بهذا في منتصف العمل. ما اكتمل محفوظ؛ يُرجى الاطلاع عليه والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The other side could not prove that it is huggingface.co, so nothing was fetched. The network here may look into connections: use another one, or add the base model from a stick.</source>
        <extracomment>sentence for download-not-trusted</extracomment>
        <translation>لم يستطع الطرف الآخر إثبات أنه huggingface.co، لذلك لم يُجلب شيء. ربما تفحص الشبكة هنا الاتصالات: يُرجى استخدام شبكة أخرى، أو إضافة النموذج الأساسي من قرص محمول.</translation>
    </message>
    <message>
        <source>The output size {name} is not described correctly ({reason}). Install Likeness again, or correct the file.</source>
        <extracomment>sentence for spec-invalid</extracomment>
        <translation>مقاس الإخراج {name} غير موصوف بشكل صحيح ({reason}). يُرجى تثبيت Likeness من جديد، أو تصحيح الملف.</translation>
    </message>
    <message>
        <source>The page must not lie beside the vault, where whoever has the computer would find it. Choose another folder, best on a stick.</source>
        <extracomment>sentence for kit-page-inside</extracomment>
        <translation>يجب ألا تكون الصفحة بجوار الخزنة، حيث يجدها كل من بيده الحاسوب. يُرجى اختيار مجلد آخر، والأفضل على قرص محمول.</translation>
    </message>
    <message>
        <source>The passphrase and the keychain together do not open this vault. Check the passphrase, and log in as the person who made the vault.</source>
        <extracomment>sentence for both-wrong</extracomment>
        <translation>عبارة المرور وسلسلة المفاتيح معًا لا تفتحان هذه الخزنة. يُرجى التحقق من عبارة المرور، وتسجيل الدخول باسم من أنشأ الخزنة.</translation>
    </message>
    <message>
        <source>The passphrase does not open this vault. Check it and try again.</source>
        <extracomment>sentence for passphrase-wrong</extracomment>
        <translation>عبارة المرور لا تفتح هذه الخزنة. يُرجى التحقق منها والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Choose one of several words.</source>
        <extracomment>sentence for passphrase-empty</extracomment>
        <translation>عبارة المرور فارغة. يُرجى اختيار عبارة من عدة كلمات.</translation>
    </message>
    <message>
        <source>The person has not been asked yet. Begin with the page Person &amp; consent.</source>
        <extracomment>sentence for consent-none</extracomment>
        <translation>لم يُسأل الشخص بعد. يُرجى البدء بصفحة «الشخص والموافقة».</translation>
    </message>
    <message>
        <source>The person has not said yes to “{purpose}”. Ask them on the page Person &amp; consent.</source>
        <extracomment>sentence for consent-missing</extracomment>
        <translation>لم يوافق الشخص بعد على «{purpose}». يُرجى سؤاله في صفحة «الشخص والموافقة».</translation>
    </message>
    <message>
        <source>The person has withdrawn their yes to “{purpose}”. Nothing more can be done with it; ask them if they want to agree again.</source>
        <extracomment>sentence for consent-withdrawn</extracomment>
        <translation>سحب الشخص موافقته على «{purpose}». لا يمكن فعل المزيد بذلك؛ يُرجى سؤاله إن كان يرغب في الموافقة مجددًا.</translation>
    </message>
    <message>
        <source>The person is under 18, so a parent or guardian must agree as well. Add the guardian's name.</source>
        <extracomment>sentence for guardian-missing</extracomment>
        <translation>عمر الشخص أقل من 18 عامًا، لذلك يجب أن يوافق أحد الوالدين أو وليّ الأمر أيضًا. يُرجى إضافة اسم وليّ الأمر.</translation>
    </message>
    <message>
        <source>The person smiles. Take the photo with a neutral face.</source>
        <extracomment>sentence for document-smile</extracomment>
        <translation>الشخص يبتسم. يُرجى التقاط الصورة بوجه محايد.</translation>
    </message>
    <message>
        <source>The person touches the photo's edge, so the body is cut. A photo with more room around would mend it.</source>
        <extracomment>sentence for note-cropped-body</extracomment>
        <translation>يلامس الشخص حافة الصورة، فالجسم مقطوع. تصلح ذلك صورة بمساحة أكبر حوله.</translation>
    </message>
    <message>
        <source>The person's consent has ended, so the work may read no more. Ask them before starting again.</source>
        <extracomment>sentence for lease-withdrawn</extracomment>
        <translation>انتهت موافقة الشخص، فلا يجوز للعمل أن يقرأ المزيد. يُرجى سؤاله قبل البدء مرة أخرى.</translation>
    </message>
    <message>
        <source>The personal model is damaged and cannot be used. Make it again.</source>
        <extracomment>sentence for adapter-damaged</extracomment>
        <translation>النموذج الشخصي تالف ولا يمكن استخدامه. يُرجى صنعه مجددًا.</translation>
    </message>
    <message>
        <source>The personal model was made on another base model. Choose that base model, or make it again.</source>
        <extracomment>sentence for adapter-mismatch</extracomment>
        <translation>صُنع النموذج الشخصي على نموذج أساسي آخر. يُرجى اختيار ذلك النموذج الأساسي، أو صنعه مجددًا.</translation>
    </message>
    <message>
        <source>The personal model went astray and was stopped. Start it again.</source>
        <extracomment>sentence for training-diverged</extracomment>
        <translation>حاد النموذج الشخصي عن مساره فأُوقف. يُرجى بدؤه مرة أخرى.</translation>
    </message>
    <message>
        <source>The photo has been here for more than {months} months. Take a new one.</source>
        <extracomment>sentence for document-old</extracomment>
        <translation>مضى على وجود الصورة هنا أكثر من {months} من الأشهر. يُرجى التقاط صورة جديدة.</translation>
    </message>
    <message>
        <source>The photo has fewer pixels than the portrait, so it looks a little soft. A photo taken from closer, or in better resolution, would be crisper.</source>
        <extracomment>sentence for note-enlarged</extracomment>
        <translation>بكسلات الصورة أقل من بكسلات الصورة الشخصية، لذلك تبدو ناعمة قليلًا. الصورة الملتقطة من أقرب أو بدقة أعلى تكون أوضح.</translation>
    </message>
    <message>
        <source>The photo has too few pixels for this size and was enlarged. Take it from nearer.</source>
        <extracomment>sentence for document-enlarged</extracomment>
        <translation>بكسلات الصورة أقل مما يلزم لهذا المقاس وقد كُبّرت. يُرجى التقاطها من مسافة أقرب.</translation>
    </message>
    <message>
        <source>The photo of this portrait is not there any more, so this cannot be made anew. Exposure, warmth and crop can be adjusted.</source>
        <extracomment>sentence for adjust-photo-gone</extracomment>
        <translation>صورة هذه الصورة الشخصية لم تعد موجودة، فلا يمكن صنع هذا من جديد. يمكن تعديل التعريض والدفء والقص.</translation>
    </message>
    <message>
        <source>The photos for the personal model have shapes that do not fit together. Start it anew.</source>
        <extracomment>sentence for photos-not-square</extracomment>
        <translation>أشكال صور النموذج الشخصي لا تتوافق معًا. يُرجى البدء من جديد.</translation>
    </message>
    <message>
        <source>The photos show two people, and it is not clear whose sitting this is. Say on the page Photos which of them to keep.</source>
        <extracomment>sentence for people-undecided</extracomment>
        <translation>تُظهر الصور شخصين، ولا يتضح لمن هذه الجلسة. يُرجى تحديد من يُحتفظ به منهما في صفحة «الصور».</translation>
    </message>
    <message>
        <source>The picture behind the person is not kept, so this cannot be made anew. Exposure, warmth and crop can be adjusted.</source>
        <extracomment>sentence for adjust-own-backdrop</extracomment>
        <translation>الصورة التي خلف الشخص غير محفوظة، فلا يمكن صنع هذا من جديد. يمكن تعديل التعريض والدفء والقص.</translation>
    </message>
    <message>
        <source>The picture cannot be written as a file of this type. Make the portrait again.</source>
        <extracomment>sentence for picture-not-rgb</extracomment>
        <translation>لا يمكن كتابة الصورة ملفًا من هذا النوع. يُرجى صنع الصورة الشخصية مجددًا.</translation>
    </message>
    <message>
        <source>The picture could not be given its Content Credentials ({kind}). Look at Diagnostics in the settings, then deliver again.</source>
        <extracomment>sentence for credentials-not-signed</extracomment>
        <translation>تعذّر إعطاء الصورة بيانات Content Credentials ({kind}). يُرجى الاطلاع على «التشخيص» في الإعدادات، ثم التسليم مرة أخرى.</translation>
    </message>
    <message>
        <source>The picture does not fit into {limit_kb} kB even at the lowest quality. Choose another output size.</source>
        <extracomment>sentence for picture-too-large</extracomment>
        <translation>لا تتسع {limit_kb} ك.ب للصورة حتى بأدنى جودة. يُرجى اختيار مقاس إخراج آخر.</translation>
    </message>
    <message>
        <source>The picture does not fit on {paper} paper at its size. Choose larger paper.</source>
        <extracomment>sentence for print-too-large</extracomment>
        <translation>لا يتسع ورق {paper} للصورة بمقاسها. يُرجى اختيار ورق أكبر.</translation>
    </message>
    <message>
        <source>The picture is blurred. Hold still, or wipe the lens.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>الصورة غير واضحة. يُرجى الثبات، أو مسح العدسة.</translation>
    </message>
    <message>
        <source>The picture jumped. Keep the camera and yourself steady, and do the tasks again from the first.</source>
        <extracomment>sentence for presence-cut</extracomment>
        <translation>قفزت الصورة. يُرجى الثبات وتثبيت الكاميرا، وأداء المهام مرة أخرى من أولها.</translation>
    </message>
    <message>
        <source>The printer did not take the page. Check that it is switched on, or save the page as a PDF and print it elsewhere.</source>
        <extracomment>sentence for print-failed</extracomment>
        <translation>لم تقبل الطابعة الصفحة. يُرجى التحقق من أنها تعمل، أو حفظ الصفحة بصيغة PDF وطباعتها في مكان آخر.</translation>
    </message>
    <message>
        <source>The program's own file {name} is damaged. Install Likeness again.</source>
        <extracomment>sentence for vision-model-damaged</extracomment>
        <translation>ملف البرنامج {name} تالف. يُرجى تثبيت Likeness من جديد.</translation>
    </message>
    <message>
        <source>The program's own file {name} is missing. Install Likeness again.</source>
        <extracomment>sentence for vision-model-missing</extracomment>
        <translation>ملف البرنامج {name} مفقود. يُرجى تثبيت Likeness من جديد.</translation>
    </message>
    <message>
        <source>The receipt was altered after it was signed. Get the original again.</source>
        <extracomment>sentence for receipt-altered</extracomment>
        <translation>عُدّل الإيصال بعد توقيعه. يُرجى الحصول على الأصل مرة أخرى.</translation>
    </message>
    <message>
        <source>The recovery kit was never tried, and without it nobody opens this backup. Try it in the settings.</source>
        <extracomment>sentence for backup-kit-untested</extracomment>
        <translation>لم تُجرَّب ورقة الاسترداد قط، وبدونها لا يفتح أحد هذه النسخة الاحتياطية. يُرجى تجربتها في الإعدادات.</translation>
    </message>
    <message>
        <source>The retouching was weakened, so that the skin stays the person's own.</source>
        <extracomment>sentence for weakened-retouch</extracomment>
        <translation>خُفّف التنقيح، كي تبقى البشرة بشرة الشخص نفسه.</translation>
    </message>
    <message>
        <source>The rules for photos in {path} are not valid. Install Likeness again.</source>
        <extracomment>sentence for policy-invalid</extracomment>
        <translation>قواعد الصور في {path} غير صالحة. يُرجى تثبيت Likeness من جديد.</translation>
    </message>
    <message>
        <source>The saved state belongs to a personal model with other settings. Make it anew.</source>
        <extracomment>sentence for checkpoint-other-settings</extracomment>
        <translation>الحالة المحفوظة تخص نموذجًا شخصيًا بإعدادات أخرى. يُرجى صنعه من جديد.</translation>
    </message>
    <message>
        <source>The saved state of the personal model cannot be read. Make it anew.</source>
        <extracomment>sentence for checkpoint-damaged</extracomment>
        <translation>لا يمكن قراءة الحالة المحفوظة للنموذج الشخصي. يُرجى صنعه من جديد.</translation>
    </message>
    <message>
        <source>The settings file is damaged. Move it away to start with the defaults; nothing else is touched.</source>
        <extracomment>sentence for settings-damaged</extracomment>
        <translation>ملف الإعدادات تالف. يُرجى نقله إلى مكان آخر للبدء بالإعدادات الأصلية؛ ولا يُمس شيء آخر.</translation>
    </message>
    <message>
        <source>The settings were saved by a newer Likeness (version {version}). Install the newer program.</source>
        <extracomment>sentence for settings-newer</extracomment>
        <translation>حُفظت الإعدادات بإصدار أحدث من Likeness (الإصدار {version}). يُرجى تثبيت البرنامج الأحدث.</translation>
    </message>
    <message>
        <source>The skin became lighter or darker than the rest of the picture, so this portrait is hidden. Choose another look or photo.</source>
        <extracomment>sentence for fidelity-skin-alone</extracomment>
        <translation>أصبحت البشرة أفتح أو أغمق من بقية الصورة، لذلك أُخفيت هذه الصورة. يُرجى اختيار إطلالة أو صورة أخرى.</translation>
    </message>
    <message>
        <source>The skin in this picture has another tone than in the photos, so it is hidden.</source>
        <extracomment>sentence for choice-tone</extracomment>
        <translation>لون البشرة في هذه الصورة غير لونها في الصور، لذلك أُخفيت.</translation>
    </message>
    <message>
        <source>The skin in this picture looks painted, so it is hidden.</source>
        <extracomment>sentence for choice-unnatural</extracomment>
        <translation>تبدو البشرة في هذه الصورة مرسومة، لذلك أُخفيت.</translation>
    </message>
    <message>
        <source>The skin in this portrait has lost its pores, so it is hidden. Choose a look with less retouching.</source>
        <extracomment>sentence for fidelity-texture</extracomment>
        <translation>فقدت البشرة في هذه الصورة مسامها، لذلك أُخفيت. يُرجى اختيار إطلالة بتنقيح أقل.</translation>
    </message>
    <message>
        <source>The skin in this portrait has not kept its tone, so it is hidden. Choose another look, or a photo in better light.</source>
        <extracomment>sentence for fidelity-tone</extracomment>
        <translation>لم تحتفظ البشرة في هذه الصورة بلونها، لذلك أُخفيت. يُرجى اختيار إطلالة أخرى، أو صورة في ضوء أفضل.</translation>
    </message>
    <message>
        <source>The tasks were not all seen. Sit in good light, near the camera, and try again; or have the studio's owner vouch.</source>
        <extracomment>sentence for presence-not-done</extracomment>
        <translation>لم تُرَ كل المهام. يُرجى الجلوس في ضوء جيد قرب الكاميرا والمحاولة مرة أخرى؛ أو أن يشهد صاحب الاستوديو على ذلك.</translation>
    </message>
    <message>
        <source>The text of the consent page is damaged ({detail}). Install Likeness again.</source>
        <extracomment>sentence for notice-unreadable</extracomment>
        <translation>نص صفحة الموافقة تالف ({detail}). يُرجى تثبيت Likeness من جديد.</translation>
    </message>
    <message>
        <source>The top of your head is cut off in this one. It can be used; one with space above is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>أعلى رأسك مقطوع في هذه الصورة. يمكن استخدامها؛ والأفضل صورة فيها مساحة في الأعلى.</translation>
    </message>
    <message>
        <source>The two eyes in this picture do not belong together, so it is hidden.</source>
        <extracomment>sentence for choice-eyes</extracomment>
        <translation>العينان في هذه الصورة غير متوافقتين، لذلك أُخفيت.</translation>
    </message>
    <message>
        <source>The vault in {folder} has lost its catalogue. Restore it from a backup, or move the folder away to start anew.</source>
        <extracomment>sentence for catalogue-missing</extracomment>
        <translation>فقدت الخزنة في {folder} فهرسها. يُرجى استعادتها من نسخة احتياطية، أو نقل المجلد إلى مكان آخر للبدء من جديد.</translation>
    </message>
    <message>
        <source>The vault is in use by another Likeness. Close it and try again.</source>
        <extracomment>sentence for vault-busy</extracomment>
        <translation>الخزنة مستخدمة في نافذة Likeness أخرى. يُرجى إغلاقها والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it, then try again.</source>
        <extracomment>sentence for vault-locked</extracomment>
        <translation>الخزنة مقفلة. يُرجى فتح قفلها، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The vault is not the one that was last open here: its history differs. Put the right folder back, or open it accepting the loss.</source>
        <extracomment>sentence for ledger-forked</extracomment>
        <translation>ليست هذه الخزنة هي آخر ما فُتح هنا: تاريخها مختلف. يُرجى إعادة المجلد الصحيح، أو فتحها مع قبول الفقد.</translation>
    </message>
    <message>
        <source>The vault is older than it should be: rows were lost, or an old copy was put back. Restore a newer backup, or open it accepting the loss.</source>
        <extracomment>sentence for ledger-behind</extracomment>
        <translation>الخزنة أقدم مما ينبغي: ضاعت قيود، أو أُعيدت نسخة قديمة. يُرجى استعادة نسخة احتياطية أحدث، أو فتحها مع قبول الفقد.</translation>
    </message>
    <message>
        <source>The vault was used by a newer Likeness (version {version}). Install the newer program.</source>
        <extracomment>sentence for vault-newer</extracomment>
        <translation>استُخدمت الخزنة بإصدار أحدث من Likeness (الإصدار {version}). يُرجى تثبيت البرنامج الأحدث.</translation>
    </message>
    <message>
        <source>The vault's catalogue cannot be read or written ({detail}). Check the disk and the folder's permissions, and try again.</source>
        <extracomment>sentence for catalogue-unusable</extracomment>
        <translation>لا يمكن قراءة فهرس الخزنة أو الكتابة فيه ({detail}). يُرجى التحقق من القرص وأذونات المجلد، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The vault's catalogue is damaged ({detail}). Restore the vault from a backup.</source>
        <extracomment>sentence for catalogue-damaged</extracomment>
        <translation>فهرس الخزنة تالف ({detail}). يُرجى استعادة الخزنة من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The vault's entry in the keychain is damaged. Restore the vault from a backup.</source>
        <extracomment>sentence for keychain-entry-damaged</extracomment>
        <translation>قيد الخزنة في سلسلة المفاتيح تالف. يُرجى استعادة الخزنة من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The vault's file kit.age is damaged, so no recovery kit opens it. Restore the vault from a backup.</source>
        <extracomment>sentence for kit-damaged</extracomment>
        <translation>ملف الخزنة kit.age تالف، فلا تفتحها أي ورقة استرداد. يُرجى استعادة الخزنة من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The vault's file vault.json in {folder} is damaged. Restore it from a backup.</source>
        <extracomment>sentence for vault-header-damaged</extracomment>
        <translation>ملف الخزنة vault.json في {folder} تالف. يُرجى استعادته من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The vault's key file is damaged. Restore the vault from a backup.</source>
        <extracomment>sentence for key-file-damaged</extracomment>
        <translation>ملف مفتاح الخزنة تالف. يُرجى استعادة الخزنة من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The weights in {path} are in a form that could run a program when they are opened ({file}). Get the version of this base model with .safetensors files.</source>
        <extracomment>sentence for pack-only-pickles</extracomment>
        <translation>الأوزان في {path} بصيغة قد تشغّل برنامجًا عند فتحها ({file}). يُرجى الحصول على إصدار هذا النموذج الأساسي بملفات .safetensors.</translation>
    </message>
    <message>
        <source>The work asked for a file that it was not given. Start it again.</source>
        <extracomment>sentence for blob-not-leased</extracomment>
        <translation>طلب العمل ملفًا لم يُعطَ له. يُرجى بدؤه مرة أخرى.</translation>
    </message>
    <message>
        <source>The work could not be started ({kind}). Look at Diagnostics in the settings to see what is missing.</source>
        <extracomment>sentence for worker-not-started</extracomment>
        <translation>تعذّر بدء العمل ({kind}). يُرجى الاطلاع على «التشخيص» في الإعدادات لمعرفة ما ينقص.</translation>
    </message>
    <message>
        <source>The work ended unexpectedly ({reason}). What was saved is kept; resume it, or start it again.</source>
        <extracomment>sentence for worker-crashed</extracomment>
        <translation>انتهى العمل على نحو غير متوقع ({reason}). ما حُفظ باقٍ؛ يُرجى استئنافه أو بدؤه مرة أخرى.</translation>
    </message>
    <message>
        <source>The work had its time and may read no more. Start it again.</source>
        <extracomment>sentence for lease-expired</extracomment>
        <translation>انتهت مدة العمل ولا يجوز له أن يقرأ المزيد. يُرجى بدؤه مرة أخرى.</translation>
    </message>
    <message>
        <source>The work said something that could not be understood ({reason}) and was stopped. Nothing was lost; start it again.</source>
        <extracomment>sentence for worker-garbled</extracomment>
        <translation>قال العمل ما لا يمكن فهمه ({reason}) فأُوقف. لم يضع شيء؛ يُرجى بدؤه مرة أخرى.</translation>
    </message>
    <message>
        <source>The yes to “{purpose}” does not cover this kind of file. Ask the person to agree to what is needed.</source>
        <extracomment>sentence for kind-not-covered</extracomment>
        <translation>الموافقة على «{purpose}» لا تشمل هذا النوع من الملفات. يُرجى أن يُطلب من الشخص الموافقة على ما يلزم.</translation>
    </message>
    <message>
        <source>The yes to “{purpose}” has run out. Ask the person again before going on.</source>
        <extracomment>sentence for consent-expired</extracomment>
        <translation>انتهت مدة الموافقة على «{purpose}». يُرجى سؤال الشخص مرة أخرى قبل المتابعة.</translation>
    </message>
    <message>
        <source>The {part} of this model is not built like that of Stable Diffusion 1.x or SDXL. Choose another model.</source>
        <extracomment>sentence for checkpoint-differs</extracomment>
        <translation>الجزء {part} من هذا النموذج غير مبني كما في Stable Diffusion 1.x أو SDXL. يُرجى اختيار نموذج آخر.</translation>
    </message>
    <message>
        <source>There are fewer than 90 pixels between the eyes. Take the photo from nearer.</source>
        <extracomment>sentence for document-eyes-near</extracomment>
        <translation>بين العينين أقل من 90 بكسل. يُرجى التقاط الصورة من مسافة أقرب.</translation>
    </message>
    <message>
        <source>There are more than {limit} files in what was chosen. Choose the folder with the photos themselves.</source>
        <extracomment>sentence for photos-too-many</extracomment>
        <translation>عدد الملفات فيما اختير أكثر من {limit}. يُرجى اختيار المجلد الذي فيه الصور نفسها.</translation>
    </message>
    <message>
        <source>There are no looks in {folder}. Install Likeness again.</source>
        <extracomment>sentence for looks-missing</extracomment>
        <translation>لا إطلالات في {folder}. يُرجى تثبيت Likeness من جديد.</translation>
    </message>
    <message>
        <source>There are no photos in what was chosen. Choose picture files, or a folder or ZIP archive with some in it.</source>
        <extracomment>sentence for photos-none-found</extracomment>
        <translation>لا صور فيما اختير. يُرجى اختيار ملفات صور، أو مجلد أو أرشيف ZIP فيه صور.</translation>
    </message>
    <message>
        <source>There are no photos to compare with yet. Add some on the page Photos first.</source>
        <extracomment>sentence for presence-no-photos</extracomment>
        <translation>لا صور للمقارنة بعد. يُرجى إضافة بعضها أولًا في صفحة «الصور».</translation>
    </message>
    <message>
        <source>There are not enough pictures of fictional people in {folder}. Install Likeness again.</source>
        <extracomment>sentence for people-missing</extracomment>
        <translation>لا توجد صور كافية لأشخاص خياليين في {folder}. يُرجى تثبيت Likeness من جديد.</translation>
    </message>
    <message>
        <source>There is a recovery kit already. Make a new one in the settings if you want to replace it; the old page then stops working.</source>
        <extracomment>sentence for kit-exists</extracomment>
        <translation>توجد ورقة استرداد بالفعل. يمكنك إنشاء واحدة جديدة في الإعدادات لاستبدالها؛ وعندئذ تبطل الصفحة القديمة.</translation>
    </message>
    <message>
        <source>There is already a file {path}. Choose a new name; nothing is written over.</source>
        <extracomment>sentence for kit-page-exists</extracomment>
        <translation>يوجد ملف {path} بالفعل. يُرجى اختيار اسم جديد؛ ولا يُكتب فوق شيء.</translation>
    </message>
    <message>
        <source>There is already a vault in {folder}. Open it, or choose another folder.</source>
        <extracomment>sentence for vault-exists</extracomment>
        <translation>توجد خزنة في {folder} بالفعل. يُرجى فتحها، أو اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>There is another base model called {pack} already. Replace it, or give the new one another name.</source>
        <extracomment>sentence for pack-exists</extracomment>
        <translation>يوجد نموذج أساسي آخر باسم {pack} بالفعل. يُرجى استبداله، أو إعطاء الجديد اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is more than one person in this one. Take it again with nobody else in the picture.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>في هذه الصورة أكثر من شخص. يُرجى التقاطها مرة أخرى دون أحد غيرك في الصورة.</translation>
    </message>
    <message>
        <source>There is no backup in {folder}. Choose the folder that was backed up to.</source>
        <extracomment>sentence for backup-none</extracomment>
        <translation>لا توجد نسخة احتياطية في {folder}. يُرجى اختيار المجلد الذي جرى النسخ إليه.</translation>
    </message>
    <message>
        <source>There is no backup number {number}. Look at the list in the settings.</source>
        <extracomment>sentence for backup-unknown</extracomment>
        <translation>لا توجد نسخة احتياطية بالرقم {number}. يُرجى الاطلاع على القائمة في الإعدادات.</translation>
    </message>
    <message>
        <source>There is no camera called {name} any more. Choose another one.</source>
        <extracomment>sentence for camera-unknown</extracomment>
        <translation>لم تعد هناك كاميرا باسم {name}. يُرجى اختيار أخرى.</translation>
    </message>
    <message>
        <source>There is no face in this picture, so it is hidden.</source>
        <extracomment>sentence for choice-no-face</extracomment>
        <translation>لا وجه في هذه الصورة، لذلك أُخفيت.</translation>
    </message>
    <message>
        <source>There is no face to be seen in this one. Take it again facing the camera, with the whole face in the picture.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>لا يُرى أي وجه في هذه الصورة. يُرجى التقاطها مرة أخرى بمواجهة الكاميرا، والوجه كله في الصورة.</translation>
    </message>
    <message>
        <source>There is no file at {path}. Check the name and try again.</source>
        <extracomment>sentence for file-missing</extracomment>
        <translation>لا يوجد ملف في {path}. يُرجى التحقق من الاسم والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no folder at {path}. Check the name and try again.</source>
        <extracomment>sentence for folder-missing</extracomment>
        <translation>لا يوجد مجلد في {path}. يُرجى التحقق من الاسم والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no interrupted work to resume. Start it anew.</source>
        <extracomment>sentence for training-nothing-to-resume</extracomment>
        <translation>لا عمل منقطع لاستئنافه. يُرجى البدء من جديد.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer. Protect the vault with a passphrase instead.</source>
        <extracomment>sentence for keychain-missing</extracomment>
        <translation>لا توجد سلسلة مفاتيح على هذا الحاسوب. يُرجى حماية الخزنة بعبارة مرور بدلًا منها.</translation>
    </message>
    <message>
        <source>There is no look called {look}. Choose one of: {known}.</source>
        <extracomment>sentence for look-unknown</extracomment>
        <translation>لا توجد إطلالة باسم {look}. يُرجى اختيار واحدة من: {known}.</translation>
    </message>
    <message>
        <source>There is no outfit called {outfit}. Choose one of: {known}.</source>
        <extracomment>sentence for outfit-unknown</extracomment>
        <translation>لا توجد ملابس باسم {outfit}. يُرجى اختيار واحدة من: {known}.</translation>
    </message>
    <message>
        <source>There is no output size called {name}. Choose one of: {known}.</source>
        <extracomment>sentence for spec-unknown</extracomment>
        <translation>لا يوجد مقاس إخراج باسم {name}. يُرجى اختيار واحد من: {known}.</translation>
    </message>
    <message>
        <source>There is no paper called {name}. Choose one of: {known}.</source>
        <extracomment>sentence for paper-unknown</extracomment>
        <translation>لا يوجد ورق باسم {name}. يُرجى اختيار واحد من: {known}.</translation>
    </message>
    <message>
        <source>There is no personal model yet. Make one on the page Personal model first.</source>
        <extracomment>sentence for adapter-none</extracomment>
        <translation>لا يوجد نموذج شخصي بعد. يُرجى صنع واحد أولًا في صفحة «النموذج الشخصي».</translation>
    </message>
    <message>
        <source>There is no photo with a face in this sitting yet. Add some on the page Photos.</source>
        <extracomment>sentence for photos-none</extracomment>
        <translation>لا توجد في هذه الجلسة صورة فيها وجه بعد. يُرجى إضافة صور في صفحة «الصور».</translation>
    </message>
    <message>
        <source>There is no picture in {name} that can be read. Choose a folder with photos, or a film.</source>
        <extracomment>sentence for frames-none</extracomment>
        <translation>لا توجد في {name} صورة يمكن قراءتها. يُرجى اختيار مجلد فيه صور، أو فيلم.</translation>
    </message>
    <message>
        <source>There is no picture to check against in {folder}. Choose another folder.</source>
        <extracomment>sentence for audit-no-truth</extracomment>
        <translation>لا توجد في {folder} صورة للمقارنة بها. يُرجى اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>There is no portrait that looks enough like the person yet. Make one on the page Looks.</source>
        <extracomment>sentence for portraits-none</extracomment>
        <translation>لا توجد بعد صورة تشبه الشخص بما يكفي. يُرجى صنع واحدة في صفحة «الإطلالات».</translation>
    </message>
    <message>
        <source>There is no printing system on this computer. Save the page as a PDF, and print it elsewhere.</source>
        <extracomment>sentence for printer-missing</extracomment>
        <translation>لا يوجد نظام طباعة على هذا الحاسوب. يُرجى حفظ الصفحة بصيغة PDF وطباعتها في مكان آخر.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Log in at the screen, then start Likeness again.</source>
        <extracomment>sentence for no-screen</extracomment>
        <translation>لا توجد شاشة لفتح نافذة عليها. يُرجى تسجيل الدخول على الشاشة، ثم تشغيل Likeness مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no such erasure certificate here. Look at the list in the Privacy centre.</source>
        <extracomment>sentence for certificate-none</extracomment>
        <translation>لا توجد شهادة محو كهذه هنا. يُرجى الاطلاع على القائمة في مركز الخصوصية.</translation>
    </message>
    <message>
        <source>There is no such person in these photos any more. Choose one of those shown.</source>
        <extracomment>sentence for person-unknown</extracomment>
        <translation>لم يعد شخص كهذا في هذه الصور. يُرجى اختيار أحد المعروضين.</translation>
    </message>
    <message>
        <source>There is no vault yet. Begin with a new sitting, or restore one from a backup.</source>
        <extracomment>sentence for vault-missing</extracomment>
        <translation>لا توجد خزنة بعد. يُرجى البدء بجلسة جديدة، أو استعادة خزنة من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>There is no version before this one any more. Adjust it again, or go back to how it was made.</source>
        <extracomment>sentence for adjust-nothing-before</extracomment>
        <translation>لم تعد هناك نسخة قبل هذه. يُرجى التعديل مرة أخرى، أو العودة إلى ما كانت عليه عند صنعها.</translation>
    </message>
    <message>
        <source>There is no way to generate called {method}. Choose one of: {known}.</source>
        <extracomment>sentence for method-unknown</extracomment>
        <translation>لا توجد طريقة توليد باسم {method}. يُرجى اختيار واحدة من: {known}.</translation>
    </message>
    <message>
        <source>There is not enough room for this base model: it needs {needs}, and {missing} more must be free on the disk of {path}. Make room, or move the data folder.</source>
        <extracomment>sentence for pack-no-room</extracomment>
        <translation>لا مكان كافيًا لهذا النموذج الأساسي: يحتاج إلى {needs}، ويلزم تحرير {missing} إضافية على قرص {path}. يُرجى إفساح مكان، أو نقل مجلد البيانات.</translation>
    </message>
    <message>
        <source>There is nothing to renew: no purpose was agreed to, or all were withdrawn. Ask the person on the page Person &amp; consent.</source>
        <extracomment>sentence for consent-nothing-to-renew</extracomment>
        <translation>لا شيء للتجديد: لم تتم الموافقة على أي غرض، أو سُحبت كلها. يُرجى سؤال الشخص في صفحة «الشخص والموافقة».</translation>
    </message>
    <message>
        <source>There is somebody else in the photo. Take it with one person alone.</source>
        <extracomment>sentence for document-several-people</extracomment>
        <translation>في الصورة شخص آخر. يُرجى التقاطها لشخص واحد وحده.</translation>
    </message>
    <message>
        <source>There may be a shadow beside the head. Take the photo a step away from the wall.</source>
        <extracomment>sentence for document-shadow</extracomment>
        <translation>قد يكون هناك ظل بجانب الرأس. يُرجى التقاط الصورة على بعد خطوة من الجدار.</translation>
    </message>
    <message>
        <source>These adjustments cannot be read ({detail}). Set them again.</source>
        <extracomment>sentence for adjust-unusable</extracomment>
        <translation>لا يمكن قراءة هذه التعديلات ({detail}). يُرجى ضبطها مرة أخرى.</translation>
    </message>
    <message>
        <source>This adapter is a personal model, and base models are not encrypted, so it was not added. Choose an adapter that shows nobody.</source>
        <extracomment>sentence for adapter-personal</extracomment>
        <translation>هذه الإضافة نموذج شخصي، والنماذج الأساسية غير مشفّرة، لذلك لم تُضف. اختر إضافة لا تُظهر أي شخص.</translation>
    </message>
    <message>
        <source>This backup holds something newer than this vault: another computer went on with it, or this vault is an older copy. Choose another folder, or restore from it.</source>
        <extracomment>sentence for backup-ahead</extracomment>
        <translation>تحوي هذه النسخة الاحتياطية شيئًا أحدث من هذه الخزنة: تابع حاسوب آخر العمل بها، أو أن هذه الخزنة نسخة أقدم. يُرجى اختيار مجلد آخر، أو الاستعادة منها.</translation>
    </message>
    <message>
        <source>This base model cannot work from reference photos. Choose one that can, such as FLUX.2 klein, or train a personal model.</source>
        <extracomment>sentence for method-unsupported</extracomment>
        <translation>لا يستطيع هذا النموذج الأساسي العمل من صور مرجعية. يُرجى اختيار نموذج يستطيع، مثل FLUX.2 klein، أو تدريب نموذج شخصي.</translation>
    </message>
    <message>
        <source>This base model is of a kind that Likeness does not know ({kind}). Choose one of: {known}.</source>
        <extracomment>sentence for pack-family-unknown</extracomment>
        <translation>هذا النموذج الأساسي من نوع لا يعرفه Likeness ({kind}). يُرجى اختيار واحد من: {known}.</translation>
    </message>
    <message>
        <source>This cannot be done now. Wait until the work has ended, or start it anew.</source>
        <extracomment>sentence for job-state</extracomment>
        <translation>لا يمكن فعل هذا الآن. يُرجى الانتظار حتى ينتهي العمل، أو بدؤه من جديد.</translation>
    </message>
    <message>
        <source>This computer needs about {hours} for this. Run it overnight, or use retouched portraits.</source>
        <extracomment>sentence for training-too-long</extracomment>
        <translation>يحتاج هذا الحاسوب إلى نحو {hours} لهذا. يُرجى تشغيله طوال الليل، أو استخدام الصور المنقّحة.</translation>
    </message>
    <message>
        <source>This file has no {part}. Choose a complete model, not one that was stripped.</source>
        <extracomment>sentence for checkpoint-incomplete</extracomment>
        <translation>لا يحوي هذا الملف {part}. يُرجى اختيار نموذج كامل، لا نموذج أُزيلت منه أجزاء.</translation>
    </message>
    <message>
        <source>This file is not there any more. Look at the page again.</source>
        <extracomment>sentence for blob-unknown</extracomment>
        <translation>لم يعد هذا الملف موجودًا. يُرجى الاطلاع على الصفحة مرة أخرى.</translation>
    </message>
    <message>
        <source>This folder holds the backup of another vault. Choose another folder.</source>
        <extracomment>sentence for backup-of-another-vault</extracomment>
        <translation>يحوي هذا المجلد النسخة الاحتياطية لخزنة أخرى. يُرجى اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>This is not a JPEG or PNG picture that can be read. Choose a picture file.</source>
        <extracomment>sentence for credentials-not-a-picture</extracomment>
        <translation>هذه ليست صورة JPEG أو PNG يمكن قراءتها. يُرجى اختيار ملف صورة.</translation>
    </message>
    <message>
        <source>This is not a Likeness consent receipt. Choose the receipt's .json file.</source>
        <extracomment>sentence for receipt-unreadable</extracomment>
        <translation>هذا ليس إيصال موافقة من Likeness. يُرجى اختيار ملف الإيصال .json.</translation>
    </message>
    <message>
        <source>This is not a Likeness erasure certificate. Choose the certificate's .json file.</source>
        <extracomment>sentence for certificate-unreadable</extracomment>
        <translation>هذه ليست شهادة محو من Likeness. يُرجى اختيار ملف الشهادة .json.</translation>
    </message>
    <message>
        <source>This is not the newest state: generation {subject} is damaged or gone. Whoever was erased or withdrew after {made} may be back; erase them again.</source>
        <extracomment>sentence for restore-behind</extracomment>
        <translation>ليست هذه أحدث حالة: الجيل {subject} تالف أو مفقود. وقد يكون من مُحي أو سحب موافقته بعد {made} قد عاد؛ يُرجى محوه مرة أخرى.</translation>
    </message>
    <message>
        <source>This is {found}. Choose a complete base model of the kind Stable Diffusion 1.x or SDXL.</source>
        <extracomment>sentence for checkpoint-unsupported</extracomment>
        <translation>هذا {found}. يُرجى اختيار نموذج أساسي كامل من نوع Stable Diffusion 1.x أو SDXL.</translation>
    </message>
    <message>
        <source>This look leaves the light of the photo as it is.</source>
        <extracomment>sentence for adjust-no-light</extracomment>
        <translation>تترك هذه الإطلالة ضوء الصورة كما هو.</translation>
    </message>
    <message>
        <source>This one is a little soft. It can be used; one with the camera held still is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>هذه الصورة ناعمة قليلًا. يمكن استخدامها؛ والأفضل صورة والكاميرا ثابتة.</translation>
    </message>
    <message>
        <source>This one is blurred. Hold the camera still, or put it down, and take it again.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>هذه الصورة مهتزة. يُرجى تثبيت الكاميرا أو وضعها على سطح، والتقاطها مرة أخرى.</translation>
    </message>
    <message>
        <source>This one is far too bright. Take it again out of the direct light, or tap on your face before you take it.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>هذه الصورة ساطعة جدًا. يُرجى التقاطها مرة أخرى بعيدًا عن الضوء المباشر، أو النقر على وجهك قبل التقاطها.</translation>
    </message>
    <message>
        <source>This one is good.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>هذه الصورة جيدة.</translation>
    </message>
    <message>
        <source>This one is out of focus, so it is blurred. Tap on your face to focus, and take it again.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>هذه الصورة خارج التركيز، لذلك هي غير واضحة. يُرجى النقر على وجهك لضبط التركيز، والتقاطها مرة أخرى.</translation>
    </message>
    <message>
        <source>This one is rather dark. It can be used; one facing a window is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>هذه الصورة داكنة بعض الشيء. يمكن استخدامها؛ والأفضل صورة تواجه نافذة.</translation>
    </message>
    <message>
        <source>This one lost detail when it was saved or sent. It can be used; the original file is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>فقدت هذه الصورة تفاصيل عند حفظها أو إرسالها. يمكن استخدامها؛ والملف الأصلي أفضل.</translation>
    </message>
    <message>
        <source>This one seems to show somebody else. Leave it out, or begin a sitting for that person.</source>
        <extracomment>sentence for other-person</extracomment>
        <translation>يبدو أن هذه الصورة تُظهر شخصًا آخر. يُرجى تركها، أو بدء جلسة لذلك الشخص.</translation>
    </message>
    <message>
        <source>This one shows somebody else, who is in about as many photos. Say on the page Photos which of them to keep.</source>
        <extracomment>sentence for second-person</extracomment>
        <translation>تُظهر هذه الصورة شخصًا آخر يوجد في عدد مماثل تقريبًا من الصور. يُرجى تحديد من يُحتفظ به منهما في صفحة «الصور».</translation>
    </message>
    <message>
        <source>This one was made so small as a file that the picture broke into squares. Add the original, or take it again.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>صُغّر ملف هذه الصورة إلى حد أنها تكسّرت إلى مربعات. يُرجى إضافة الأصل، أو التقاطها مرة أخرى.</translation>
    </message>
    <message>
        <source>This person is not in the vault any more. Go back to the library.</source>
        <extracomment>sentence for sitter-unknown</extracomment>
        <translation>لم يعد هذا الشخص في الخزنة. يُرجى العودة إلى المكتبة.</translation>
    </message>
    <message>
        <source>This person was erased. Nothing is left; make a new sitting to start again.</source>
        <extracomment>sentence for sitter-erased</extracomment>
        <translation>مُحي هذا الشخص. لم يبقَ شيء؛ يُرجى إنشاء جلسة جديدة للبدء مرة أخرى.</translation>
    </message>
    <message>
        <source>This personal model does not draw what it was asked for: how the head is turned, or a plain backdrop. Add sharp photos with the head turned to both sides, taken in different places, then make the personal model again.</source>
        <extracomment>sentence for model-disobeys</extracomment>
        <translation>لا يرسم هذا النموذج الشخصي ما يُطلب منه: اتجاه الرأس أو خلفية بسيطة. أضف صورًا واضحة يلتفت فيها الرأس إلى الجانبين وفي أماكن مختلفة، ثم أعد إنشاء النموذج الشخصي.</translation>
    </message>
    <message>
        <source>This personal model is of a kind that cannot be used ({kind}). Make it again.</source>
        <extracomment>sentence for adapter-unsupported</extracomment>
        <translation>هذا النموذج الشخصي من نوع لا يمكن استخدامه ({kind}). يُرجى صنعه مجددًا.</translation>
    </message>
    <message>
        <source>This personal model was made for another version of the base model {pack}. Make it again from the photos.</source>
        <extracomment>sentence for adapter-other-base</extracomment>
        <translation>أُنشئ هذا النموذج الشخصي لإصدار آخر من النموذج الأساسي {pack}. أعد إنشاءه من الصور.</translation>
    </message>
    <message>
        <source>This picture changed too much while it was finished, so it is hidden.</source>
        <extracomment>sentence for choice-darkroom</extracomment>
        <translation>تغيّرت هذه الصورة أكثر مما ينبغي أثناء إنهائها، لذلك أُخفيت.</translation>
    </message>
    <message>
        <source>This picture does not look enough like the person, so it is hidden. More photos, or a larger base model, make better ones.</source>
        <extracomment>sentence for choice-not-alike</extracomment>
        <translation>لا تشبه هذه الصورة الشخص بما يكفي، لذلك أُخفيت. صور أكثر أو نموذج أساسي أكبر يعطيان نتائج أفضل.</translation>
    </message>
    <message>
        <source>This picture is a copy of one of the photos and no new portrait, so it is hidden.</source>
        <extracomment>sentence for choice-copy</extracomment>
        <translation>هذه الصورة نسخة من إحدى الصور وليست صورة شخصية جديدة، لذلك أُخفيت.</translation>
    </message>
    <message>
        <source>This picture is already in the sitting. Take another one, from another side or in another light.</source>
        <extracomment>sentence for photo-duplicate</extracomment>
        <translation>هذه الصورة موجودة في الجلسة بالفعل. يُرجى التقاط أخرى من جانب آخر أو في ضوء آخر.</translation>
    </message>
    <message>
        <source>This picture is nearly the same as a better one, so it is hidden.</source>
        <extracomment>sentence for choice-duplicate</extracomment>
        <translation>تكاد هذه الصورة تطابق صورة أفضل، لذلك أُخفيت.</translation>
    </message>
    <message>
        <source>This picture lies on its side. Turn it upright and add it again, or take it again.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>هذه الصورة على جانبها. يُرجى تدويرها وإضافتها مرة أخرى، أو التقاطها مرة أخرى.</translation>
    </message>
    <message>
        <source>This picture says of itself that it was edited or generated, so it cannot be used for an identity document. Add a photo as the camera took it.</source>
        <extracomment>sentence for document-from-marked</extracomment>
        <translation>تذكر هذه الصورة عن نفسها أنها عُدّلت أو وُلّدت، فلا يمكن استخدامها لوثيقة هوية. يُرجى إضافة صورة كما التقطتها الكاميرا.</translation>
    </message>
    <message>
        <source>This picture showed too much bare skin, so it was not kept.</source>
        <extracomment>sentence for choice-exposed</extracomment>
        <translation>أظهرت هذه الصورة من الجلد المكشوف أكثر مما ينبغي، لذلك لم تُحفظ.</translation>
    </message>
    <message>
        <source>This portrait has no record that would make it again: older versions kept none. Make a new one instead.</source>
        <extracomment>sentence for portrait-not-remakable</extracomment>
        <translation>لا سجل لهذه الصورة يتيح صنعها مجددًا: الإصدارات القديمة لم تحفظه. يُرجى صنع صورة جديدة بدلًا منها.</translation>
    </message>
    <message>
        <source>This portrait no longer looks enough like the photo, so it is hidden. Choose a gentler look or another photo.</source>
        <extracomment>sentence for fidelity-identity</extracomment>
        <translation>لم تعد هذه الصورة الشخصية تشبه الصورة الأصلية بما يكفي، لذلك أُخفيت. يُرجى اختيار إطلالة ألطف أو صورة أخرى.</translation>
    </message>
    <message>
        <source>This portrait was drawn by a model: there is no photo behind it to retouch again, or to cut out anew. Exposure, warmth and crop can be adjusted.</source>
        <extracomment>sentence for adjust-drawn</extracomment>
        <translation>هذه الصورة الشخصية رسمها نموذج: لا صورة فوتوغرافية وراءها لتنقيحها مجددًا أو تفريغها من جديد. يمكن تعديل التعريض والدفء والقص.</translation>
    </message>
    <message>
        <source>This recovery kit does not open this backup: it belongs to another vault, or to a former kit. Look for the right page.</source>
        <extracomment>sentence for backup-other-kit</extracomment>
        <translation>لا تفتح ورقة الاسترداد هذه النسخة الاحتياطية: فهي لخزنة أخرى، أو ورقة سابقة. يُرجى البحث عن الصفحة الصحيحة.</translation>
    </message>
    <message>
        <source>This recovery kit does not open this vault: it is another vault's, or was replaced by a newer one. Look for the right page.</source>
        <extracomment>sentence for kit-wrong</extracomment>
        <translation>لا تفتح ورقة الاسترداد هذه الخزنة: فهي لخزنة أخرى، أو حلّت محلها ورقة أحدث. يُرجى البحث عن الصفحة الصحيحة.</translation>
    </message>
    <message>
        <source>This vault has no passphrase to change. Choose in the settings how it is opened.</source>
        <extracomment>sentence for passphrase-unused</extracomment>
        <translation>لا عبارة مرور لهذه الخزنة لتغييرها. يُرجى اختيار كيفية فتحها في الإعدادات.</translation>
    </message>
    <message>
        <source>This vault has no recovery kit. Make one in the settings.</source>
        <extracomment>sentence for kit-missing</extracomment>
        <translation>لا ورقة استرداد لهذه الخزنة. يُرجى إنشاء واحدة في الإعدادات.</translation>
    </message>
    <message>
        <source>This vault is opened with a {needed}. Use that instead.</source>
        <extracomment>sentence for keeper-wrong</extracomment>
        <translation>تُفتح هذه الخزنة بوسيلة أخرى: {needed}. يُرجى استخدامها بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This vault is opened with the keychain and a passphrase together. Unlock the keychain, and enter the passphrase.</source>
        <extracomment>sentence for keeper-wrong-both</extracomment>
        <translation>تُفتح هذه الخزنة بسلسلة المفاتيح وعبارة مرور معًا. يُرجى فتح قفل سلسلة المفاتيح، وإدخال عبارة المرور.</translation>
    </message>
    <message>
        <source>This vault needs the keychain and its key file together, and one of them has lost its part. Log in as the person who made the vault, or open it with its recovery kit. Nothing was changed.</source>
        <extracomment>sentence for key-half-missing</extracomment>
        <translation>تحتاج هذه الخزنة إلى سلسلة المفاتيح وملف مفتاحها معًا، وقد فقد أحدهما جزأه. يُرجى تسجيل الدخول باسم من أنشأ الخزنة، أو فتحها بورقة استردادها. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This way works from one photo. Choose one, or none to take the best.</source>
        <extracomment>sentence for photo-only-one</extracomment>
        <translation>تعمل هذه الطريقة من صورة واحدة. يُرجى اختيار واحدة، أو عدم اختيار أي منها لتؤخذ الأفضل.</translation>
    </message>
    <message>
        <source>Tilt your head a little to your left.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>إمالة الرأس قليلًا إلى يسارك.</translation>
    </message>
    <message>
        <source>Tilt your head a little to your right.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>إمالة الرأس قليلًا إلى يمينك.</translation>
    </message>
    <message>
        <source>To convert the base model {pack}, about {needed} of memory are needed, and {free} are free. Close other programs, or use it as it is.</source>
        <extracomment>sentence for conversion-memory</extracomment>
        <translation>يحتاج تحويل النموذج الأساسي {pack} إلى نحو {needed} من الذاكرة، والمتاح {free}. أغلق البرامج الأخرى، أو استخدمه كما هو.</translation>
    </message>
    <message>
        <source>To draw, the base model {pack} needs about {needed} of memory, and {free} are free. Close other programs, or choose a smaller base model.</source>
        <extracomment>sentence for drawing-memory</extracomment>
        <translation>للرسم يحتاج النموذج الأساسي {pack} إلى نحو {needed} من الذاكرة، والمتاح {free}. أغلق البرامج الأخرى، أو اختر نموذجًا أساسيًا أصغر.</translation>
    </message>
    <message>
        <source>Too little skin shows to measure its tone. Use a photo that shows the face.</source>
        <extracomment>sentence for skin-not-visible</extracomment>
        <translation>لا يظهر من البشرة ما يكفي لقياس لونها. يُرجى استخدام صورة تُظهر الوجه.</translation>
    </message>
    <message>
        <source>Turn your face a little to your left.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>لفّ الوجه قليلًا إلى يسارك.</translation>
    </message>
    <message>
        <source>Turn your face a little to your right.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>لفّ الوجه قليلًا إلى يمينك.</translation>
    </message>
    <message>
        <source>Turn your head to your left, and stay there.</source>
        <extracomment>sentence for presence-turn-left</extracomment>
        <translation>لفّ الرأس إلى يسارك، والبقاء هكذا.</translation>
    </message>
    <message>
        <source>Turn your head to your right, and stay there.</source>
        <extracomment>sentence for presence-turn-right</extracomment>
        <translation>لفّ الرأس إلى يمينك، والبقاء هكذا.</translation>
    </message>
    <message>
        <source>Turned to the left</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>ملتفتة إلى اليسار</translation>
    </message>
    <message>
        <source>Turned to the right</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>ملتفتة إلى اليمين</translation>
    </message>
    <message>
        <source>Two backgrounds</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>خلفيتان</translation>
    </message>
    <message>
        <source>Two by two inches, for a printed application</source>
        <extracomment>what an output size is for</extracomment>
        <translation>بوصتان في بوصتين، لطلب مطبوع</translation>
    </message>
    <message>
        <source>Two lights</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>ضوءان</translation>
    </message>
    <message>
        <source>Two tops</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>قطعتان علويتان</translation>
    </message>
    <message>
        <source>US passport or visa, print</source>
        <extracomment>name of an output size</extracomment>
        <translation>جواز سفر أو تأشيرة أمريكية، للطباعة</translation>
    </message>
    <message>
        <source>US passport or visa, upload</source>
        <extracomment>name of an output size</extracomment>
        <translation>جواز سفر أو تأشيرة أمريكية، للرفع</translation>
    </message>
    <message>
        <source>Warm canvas</source>
        <extracomment>name of a look</extracomment>
        <translation>قماش دافئ</translation>
    </message>
    <message>
        <source>Warm paper and the soft colours of portrait film.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>ورق دافئ وألوان ناعمة كفيلم الصور الشخصية.</translation>
    </message>
    <message>
        <source>Web</source>
        <extracomment>name of an output size</extracomment>
        <translation>الويب</translation>
    </message>
    <message>
        <source>What comes from {name} is no picture. Unplug the camera and plug it in again, or choose another one.</source>
        <extracomment>sentence for camera-damaged</extracomment>
        <translation>ما يأتي من {name} ليس صورة. يُرجى فصل الكاميرا ووصلها مرة أخرى، أو اختيار أخرى.</translation>
    </message>
    <message>
        <source>What is behind the person is not plain. Take the photo before an empty wall.</source>
        <extracomment>sentence for document-background-busy</extracomment>
        <translation>ما خلف الشخص ليس سادة. يُرجى التقاط الصورة أمام جدار خالٍ.</translation>
    </message>
    <message>
        <source>What was learned so far belongs to another version of the base model. Discard it, and make the personal model anew from the photos.</source>
        <extracomment>sentence for checkpoint-other-base</extracomment>
        <translation>ما جرى تعلّمه حتى الآن يخص إصدارًا آخر من النموذج الأساسي. تخلّص منه وأنشئ النموذج الشخصي من جديد من الصور.</translation>
    </message>
    <message>
        <source>What was noted about this work cannot be read any more. Start it anew.</source>
        <extracomment>sentence for job-damaged</extracomment>
        <translation>لم تعد قراءة ما دُوّن عن هذا العمل ممكنة. يُرجى بدؤه من جديد.</translation>
    </message>
    <message>
        <source>What was written to the backup's disk did not come back the same. Use another stick; the backup before is as it was.</source>
        <extracomment>sentence for backup-not-verified</extracomment>
        <translation>ما كُتب على قرص النسخ الاحتياطي لم يعد كما هو عند قراءته. يُرجى استخدام قرص محمول آخر؛ والنسخة السابقة كما كانت.</translation>
    </message>
    <message>
        <source>White or off-white background, neutral face, no glasses, taken within the last six months. The authority refuses retouched pictures.</source>
        <extracomment>rules for a document's photo</extracomment>
        <translation>خلفية بيضاء أو مائلة إلى البياض، وجه محايد، دون نظارات، التُقطت خلال الأشهر الستة الأخيرة. ترفض السلطة الصور المنقّحة.</translation>
    </message>
    <message>
        <source>Without a yes to “Measure how much a portrait looks like me” nobody can be recognised. Ask for it on the page Person &amp; consent, or have the studio's owner vouch.</source>
        <extracomment>sentence for presence-no-compare</extracomment>
        <translation>دون موافقة على «قياس مدى شبه الصورة بي» لا يمكن التعرّف على أحد. يُرجى طلبها في صفحة «الشخص والموافقة»، أو أن يشهد صاحب الاستوديو على ذلك.</translation>
    </message>
    <message>
        <source>Yes, with the use restrictions of the licence, which pass on to whoever you give the model to.</source>
        <extracomment>whether a base model may be used for money</extracomment>
        <translation>نعم، بقيود الاستخدام التي في الترخيص، وهي تنتقل إلى كل من يُعطى النموذج.</translation>
    </message>
    <message>
        <source>Yes, without use restrictions of the licence's own.</source>
        <extracomment>whether a base model may be used for money</extracomment>
        <translation>نعم، دون قيود استخدام خاصة بالترخيص.</translation>
    </message>
    <message>
        <source>You are too far away in this one. Take it again about an arm's length from the camera.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>المسافة بعيدة جدًا في هذه الصورة. يُرجى التقاطها مرة أخرى على بعد ذراع تقريبًا من الكاميرا.</translation>
    </message>
    <message>
        <source>You are turned too far to the side in this one. Take it again facing the camera more.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>الوجه ملتفت كثيرًا إلى الجانب في هذه الصورة. يُرجى التقاطها مرة أخرى بمواجهة أكثر للكاميرا.</translation>
    </message>
    <message>
        <source>You look down in this one. It can be used; one looking straight is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>النظر إلى أسفل في هذه الصورة. يمكن استخدامها؛ والأفضل صورة بنظرة مستقيمة.</translation>
    </message>
    <message>
        <source>You look far to the side in this one. It can be used, beside others that face the camera.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>النظر بعيد إلى الجانب في هذه الصورة. يمكن استخدامها مع صور أخرى تواجه الكاميرا.</translation>
    </message>
    <message>
        <source>You look too far down in this one. Take it again looking straight into the camera.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>النظر إلى أسفل كثيرًا في هذه الصورة. يُرجى التقاطها مرة أخرى مع النظر مباشرة إلى الكاميرا.</translation>
    </message>
    <message>
        <source>Your data lies in {path}, which is not there now. Plug in that disk and try again.</source>
        <extracomment>sentence for data-folder-away</extracomment>
        <translation>بياناتك في {path}، وهو غير موجود الآن. يُرجى وصل ذلك القرص والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Your eyes are closed in this one. Take it again with your eyes open.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>عيناك مغمضتان في هذه الصورة. يُرجى التقاطها مرة أخرى والعينان مفتوحتان.</translation>
    </message>
    <message>
        <source>Your eyes are nearly closed in this one. It can be used; one with your eyes open is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>عيناك شبه مغمضتين في هذه الصورة. يمكن استخدامها؛ والأفضل صورة والعينان مفتوحتان.</translation>
    </message>
    <message>
        <source>Your eyes cannot be seen in this one. Take it again without dark glasses, or with light on your eyes.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>لا تُرى عيناك في هذه الصورة. يُرجى التقاطها مرة أخرى دون نظارات داكنة، أو والضوء على عينيك.</translation>
    </message>
    <message>
        <source>Your face cannot be seen from this side. Take it again facing the camera.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>لا يُرى وجهك من هذا الجانب. يُرجى التقاطها مرة أخرى بمواجهة الكاميرا.</translation>
    </message>
    <message>
        <source>Your face is in the dark in this one. Take it again with the window or lamp in front of you, not behind.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>وجهك في العتمة في هذه الصورة. يُرجى التقاطها مرة أخرى والنافذة أو المصباح أمامك لا خلفك.</translation>
    </message>
    <message>
        <source>Your face is small in this one. It can be used; one from nearer is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>وجهك صغير في هذه الصورة. يمكن استخدامها؛ والأفضل صورة من مسافة أقرب.</translation>
    </message>
    <message>
        <source>Your face seems to be outside this picture. Take it again with your face in the middle.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>يبدو أن وجهك خارج هذه الصورة. يُرجى التقاطها مرة أخرى ووجهك في الوسط.</translation>
    </message>
    <message>
        <source>Your head is tilted far to one side in this one. It can be used; one with your head upright is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>رأسك مائل كثيرًا إلى جانب في هذه الصورة. يمكن استخدامها؛ والأفضل صورة ورأسك مستقيم.</translation>
    </message>
    <message>
        <source>Your head is tipped back in this one. It can be used; one looking straight is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>رأسك مائل إلى الخلف في هذه الصورة. يمكن استخدامها؛ والأفضل صورة بنظرة مستقيمة.</translation>
    </message>
    <message>
        <source>Your head is tipped too far back in this one. Take it again looking straight into the camera.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>رأسك مائل كثيرًا إلى الخلف في هذه الصورة. يُرجى التقاطها مرة أخرى مع النظر مباشرة إلى الكاميرا.</translation>
    </message>
    <message>
        <source>a photo that is already here</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>صورة موجودة هنا بالفعل</translation>
    </message>
    <message>
        <source>another program</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>برنامج آخر</translation>
    </message>
    <message>
        <source>keychain</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>passphrase</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>{count} files could not be restored. Everything else is there. Another backup may still hold them.</source>
        <extracomment>sentence for restored-in-part</extracomment>
        <translation>تعذّرت استعادة ملفات عددها {count}. كل ما عداها موجود. قد تكون في نسخة احتياطية أخرى.</translation>
    </message>
    <message>
        <source>{count} files of the base model {pack} are still damaged: the source has other versions of them. Use the source it came from, or add it again and let it replace this one.</source>
        <extracomment>sentence for pack-repair-partly</extracomment>
        <translation>ما زالت ملفات من النموذج الأساسي {pack} تالفة، وعددها {count}: لدى المصدر إصدارات أخرى منها. يُرجى استخدام المصدر الذي جاء منه، أو إضافته مرة أخرى ليحل محل هذا.</translation>
    </message>
    <message>
        <source>{count} things in the vault are not as they should be. Restore a backup, or ask for help before going on.</source>
        <extracomment>sentence for vault-check-failed</extracomment>
        <translation>في الخزنة أشياء ليست كما ينبغي، وعددها {count}. يُرجى استعادة نسخة احتياطية أو طلب المساعدة قبل المتابعة.</translation>
    </message>
    <message>
        <source>{count} things in this backup are not as they should be. Back up to that folder again.</source>
        <extracomment>sentence for backup-damaged</extracomment>
        <translation>في هذه النسخة الاحتياطية أشياء ليست كما ينبغي، وعددها {count}. يُرجى النسخ الاحتياطي إلى ذلك المجلد مرة أخرى.</translation>
    </message>
    <message>
        <source>{file} is a personal model, and base models are not encrypted, so it was not added. Choose an adapter that shows nobody.</source>
        <extracomment>sentence for few-steps-personal</extracomment>
        <translation>‏{file} نموذج شخصي، والنماذج الأساسية غير مشفّرة، لذلك لم يُضف. اختر إضافة لا تُظهر أي شخص.</translation>
    </message>
    <message>
        <source>{file} is no adapter that can be read. Download it again, as a .safetensors file.</source>
        <extracomment>sentence for few-steps-damaged</extracomment>
        <translation>‏{file} ليس إضافة يمكن قراءتها. نزّلها مرة أخرى كملف ‎.safetensors.</translation>
    </message>
    <message>
        <source>{file} is no whole base model, but an addition to one. Choose the base model itself.</source>
        <extracomment>sentence for few-steps-alone</extracomment>
        <translation>‏{file} ليس نموذجًا أساسيًا كاملًا، بل إضافة إلى نموذج. اختر النموذج الأساسي نفسه.</translation>
    </message>
    <message>
        <source>{file} is not a whole .safetensors file. Copy or download it again.</source>
        <extracomment>sentence for checkpoint-unreadable</extracomment>
        <translation>‏{file} ليس ملف .safetensors كاملًا. يُرجى نسخه أو تنزيله مرة أخرى.</translation>
    </message>
    <message>
        <source>{file} is of a kind that cannot be used ({kind}). Look on its page for one of another kind.</source>
        <extracomment>sentence for few-steps-unsupported</extracomment>
        <translation>‏{file} من نوع لا يمكن استخدامه ({kind}). ابحث في صفحته عن ملف من نوع آخر.</translation>
    </message>
    <message>
        <source>{file} is of an old kind that can run programs when it is opened, so it was not read. Look for the same model as a .safetensors file.</source>
        <extracomment>sentence for checkpoint-pickle</extracomment>
        <translation>‏{file} من نوع قديم يمكنه تشغيل برامج عند فتحه، لذلك لم يُقرأ. يُرجى البحث عن النموذج نفسه بصيغة .safetensors.</translation>
    </message>
    <message>
        <source>{file} was not made for the kind of base model that {pack} is. Choose the file that its page names for that kind.</source>
        <extracomment>sentence for few-steps-mismatch</extracomment>
        <translation>‏{file} لم يُصنع لنوع النموذج الأساسي {pack}. اختر الملف الذي تذكره صفحته لهذا النوع.</translation>
    </message>
    <message>
        <source>{found} reference photos do not work: give one to {most}.</source>
        <extracomment>sentence for references-count</extracomment>
        <translation>لا تصلح صور مرجعية عددها {found}: يُرجى إعطاء صورة واحدة إلى {most}.</translation>
    </message>
    <message>
        <source>{name} has more than {limit_megapixels} megapixels. Make it smaller and try again.</source>
        <extracomment>sentence for photo-too-many-pixels</extracomment>
        <translation>في {name} أكثر من {limit_megapixels} ميغابكسل. يُرجى تصغيرها والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>{name} is a camera RAW file of a kind that cannot be read here. Export it from your photo program as JPEG or TIFF and try again.</source>
        <extracomment>sentence for photo-raw</extracomment>
        <translation>‏{name} ملف RAW من كاميرا بنوع لا يمكن قراءته هنا. يُرجى تصديره من برنامج الصور بصيغة JPEG أو TIFF والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>{name} is a damaged ZIP archive, or was not copied completely. Copy it again, or unpack it first and choose the photos.</source>
        <extracomment>sentence for photo-archive-damaged</extracomment>
        <translation>‏{name} أرشيف ZIP تالف أو لم يُنسخ كاملًا. يُرجى نسخه مرة أخرى، أو فكّه أولًا واختيار الصور.</translation>
    </message>
    <message>
        <source>{name} is a film, and photos are needed. Take photos with the camera, or choose photos.</source>
        <extracomment>sentence for photo-film</extracomment>
        <translation>‏{name} فيلم، والمطلوب صور. يُرجى التقاط صور بالكاميرا، أو اختيار صور.</translation>
    </message>
    <message>
        <source>{name} is a moving picture or GIF. Choose a still photo.</source>
        <extracomment>sentence for photo-animated</extracomment>
        <translation>‏{name} صورة متحركة أو GIF. يُرجى اختيار صورة ثابتة.</translation>
    </message>
    <message>
        <source>{name} is a {kind} archive inside another, or of a kind that cannot be opened here. Unpack it first, and choose the photos.</source>
        <extracomment>sentence for photo-archive</extracomment>
        <translation>‏{name} أرشيف {kind} داخل أرشيف آخر، أو من نوع لا يمكن فتحه هنا. يُرجى فكّه أولًا واختيار الصور.</translation>
    </message>
    <message>
        <source>{name} is a {kind} file, which cannot be used. Save it as JPEG or PNG and try again.</source>
        <extracomment>sentence for photo-format-unsupported</extracomment>
        <translation>‏{name} ملف {kind}، ولا يمكن استخدامه. يُرجى حفظه بصيغة JPEG أو PNG والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>{name} is damaged or was not copied completely. Copy it again from your phone or camera.</source>
        <extracomment>sentence for photo-damaged</extracomment>
        <translation>‏{name} تالف أو لم يُنسخ كاملًا. يُرجى نسخه مرة أخرى من الهاتف أو الكاميرا.</translation>
    </message>
    <message>
        <source>{name} is empty. Copy it again from your phone or camera.</source>
        <extracomment>sentence for photo-empty</extracomment>
        <translation>‏{name} فارغ. يُرجى نسخه مرة أخرى من الهاتف أو الكاميرا.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit_gb} GB. Cut a shorter film out of it and try again.</source>
        <extracomment>sentence for film-too-large</extracomment>
        <translation>‏{name} أكبر من {limit_gb} غ.ب. يُرجى اقتطاع فيلم أقصر منه والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>{name} is no film that can be read. Choose an MP4, MOV, MKV, WebM or AVI file.</source>
        <extracomment>sentence for film-unreadable</extracomment>
        <translation>‏{name} ليس فيلمًا يمكن قراءته. يُرجى اختيار ملف MP4 أو MOV أو MKV أو WebM أو AVI.</translation>
    </message>
    <message>
        <source>{name} is not a picture. Choose a JPEG, PNG, HEIC, WebP, AVIF, TIFF or camera RAW photo.</source>
        <extracomment>sentence for photo-not-a-picture</extracomment>
        <translation>‏{name} ليس صورة. يُرجى اختيار صورة JPEG أو PNG أو HEIC أو WebP أو AVIF أو TIFF أو RAW من كاميرا.</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Unpack it first, and choose the photos.</source>
        <extracomment>sentence for photo-archive-locked</extracomment>
        <translation>‏{name} محمي بكلمة مرور. يُرجى فكّه أولًا واختيار الصور.</translation>
    </message>
    <message>
        <source>{name} needs more time or memory to open than a photo should. Save it as a JPEG in a photo program and try again.</source>
        <extracomment>sentence for photo-too-heavy</extracomment>
        <translation>يحتاج فتح {name} إلى وقت أو ذاكرة أكثر مما ينبغي لصورة. يُرجى حفظه بصيغة JPEG في برنامج صور والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>{name} unpacks to far more than photos do, or holds too many files. Unpack it first, and choose the photos.</source>
        <extracomment>sentence for photo-archive-too-large</extracomment>
        <translation>فكّ {name} يعطي أكثر بكثير مما تعطيه صور، أو فيه ملفات كثيرة جدًا. يُرجى فكّه أولًا واختيار الصور.</translation>
    </message>
    <message>
        <source>{pack} is not in the catalogue of base models that can be downloaded. Choose one that is in the list.</source>
        <extracomment>sentence for pack-catalogue-unknown</extracomment>
        <translation>‏{pack} ليس في فهرس النماذج الأساسية القابلة للتنزيل. يُرجى اختيار نموذج من القائمة.</translation>
    </message>
    <message>
        <source>{path} can no longer be read. If it is on a stick or another disk, plug it in again and try again: it goes on where it stopped.</source>
        <extracomment>sentence for pack-source-gone</extracomment>
        <translation>لم تعد قراءة {path} ممكنة. إذا كان على قرص محمول أو قرص آخر، فيُرجى وصله والمحاولة مرة أخرى: يستمر من حيث توقف.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Check that you may open it, and try again.</source>
        <extracomment>sentence for file-unreadable</extracomment>
        <translation>لا يمكن قراءة {path}. يُرجى التحقق من أن فتحه مسموح لك، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>{path} ends too early: the copy was cut short. Copy it again from where it came from.</source>
        <extracomment>sentence for pack-archive-short</extracomment>
        <translation>ينتهي {path} قبل أوانه: انقطع النسخ. يُرجى نسخه مرة أخرى من مصدره.</translation>
    </message>
    <message>
        <source>{path} is larger than {limit_mb} MB. Choose a smaller file.</source>
        <extracomment>sentence for file-too-large</extracomment>
        <translation>‏{path} أكبر من {limit_mb} م.ب. يُرجى اختيار ملف أصغر.</translation>
    </message>
    <message>
        <source>{path} is not a base model. Choose its folder, a .safetensors file, or an archive that was exported from Likeness.</source>
        <extracomment>sentence for pack-source-unknown</extracomment>
        <translation>‏{path} ليس نموذجًا أساسيًا. يُرجى اختيار مجلده، أو ملف .safetensors، أو أرشيف صُدّر من Likeness.</translation>
    </message>
    <message>
        <source>{path} is not an archive of a base model made by Likeness, or it was changed. Unpack it and add the folder, or get a fresh copy.</source>
        <extracomment>sentence for pack-archive-foreign</extracomment>
        <translation>‏{path} ليس أرشيف نموذج أساسي صنعه Likeness، أو أنه تغيّر. يُرجى فكّه وإضافة المجلد، أو الحصول على نسخة جديدة.</translation>
    </message>
    <message>
        <source>{spec} has no size in millimetres, so it cannot be put on a sheet. Choose a print or document size.</source>
        <extracomment>sentence for sheet-without-size</extracomment>
        <translation>لا مقاس لـ {spec} بالمليمترات، فلا يمكن وضعه على ورقة. يُرجى اختيار مقاس طباعة أو وثيقة.</translation>
    </message>
    <message>
        <source>{spec} is for an identity document: it is made from the untouched photo, never from a portrait. Leave the portraits out, or choose another output size.</source>
        <extracomment>sentence for document-from-portrait</extracomment>
        <translation>‏{spec} لوثيقة هوية: يُصنع من الصورة الأصلية دون مساس، لا من صورة شخصية معالجة أبدًا. يُرجى ترك الصور الشخصية، أو اختيار مقاس إخراج آخر.</translation>
    </message>
    <message>
        <source>{times} timed sweeps since {since} found the vault locked. Unlock it, and what was kept long enough is erased.</source>
        <extracomment>sentence for retention-overdue</extracomment>
        <translation>وجدت {times} من عمليات المرور المجدولة منذ {since} الخزنة مقفلة. يُرجى فتح قفلها ليُمحى ما انتهت مدة حفظه.</translation>
    </message>
    <message>
        <source>{title} is not there as it is described in the catalogue. Install the newest Likeness, or download the base model by hand and add its folder.</source>
        <extracomment>sentence for download-incomplete</extracomment>
        <translation>‏{title} ليس هناك كما هو موصوف في الفهرس. يُرجى تثبيت أحدث إصدار من Likeness، أو تنزيل النموذج الأساسي يدويًا وإضافة مجلده.</translation>
    </message>
    <message>
        <source>“{purpose}” is not allowed for people under 18. Choose retouched portraits instead.</source>
        <extracomment>sentence for minor-not-allowed</extracomment>
        <translation>‏«{purpose}» غير مسموح لمن هم دون 18 عامًا. يُرجى اختيار الصور المنقّحة بدلًا من ذلك.</translation>
    </message>
</context>
</TS>
