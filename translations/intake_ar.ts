<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_AU">
<context>
    <name>Address</name>
    <message>
        <source>the ACT</source>
        <translation>إقليم العاصمة الأسترالية</translation>
    </message>
    <message>
        <source>the Northern Territory</source>
        <translation>الإقليم الشمالي</translation>
    </message>
</context>
<context>
    <name>AddressLabel</name>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>County</source>
        <translation>المقاطعة</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>المقاطعة</translation>
    </message>
    <message>
        <source>District</source>
        <translation>الحي</translation>
    </message>
    <message>
        <source>Eircode</source>
        <translation>رمز Eircode</translation>
    </message>
    <message>
        <source>Emirate</source>
        <translation>الإمارة</translation>
    </message>
    <message>
        <source>Governorate</source>
        <translation>المحافظة</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>الجزيرة</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>الإقليم</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>الرمز البريدي (PIN)</translation>
    </message>
    <message>
        <source>Parish</source>
        <translation>الأبرشية</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>المحافظة</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>المقاطعة</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>البلدة</translation>
    </message>
    <message>
        <source>Town or city</source>
        <translation>البلدة أو المدينة</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>الرمز البريدي (ZIP)</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يوماً</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>أقل من شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%Ln أشهر</numerusform>
            <numerusform>%Ln شهراً</numerusform>
            <numerusform>%Ln شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln أسبوع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعان</numerusform>
            <numerusform>%Ln أسابيع</numerusform>
            <numerusform>%Ln أسبوعًا</numerusform>
            <numerusform>%Ln أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>أقل من سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%Ln سنوات</numerusform>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>%Ln سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>born today</source>
        <translation>مواليد اليوم</translation>
    </message>
</context>
<context>
    <name>AgeAdviser</name>
    <message>
        <source>%1: %2</source>
        <comment>Date of birth: unknown</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (estimated)</source>
        <comment>Date of birth: about 1950 (estimated)</comment>
        <translation>%1: %2 (تقديري)</translation>
    </message>
    <message>
        <source>%1: %2 (more is not known)</source>
        <comment>Date of birth: 1950 (…)</comment>
        <translation>%1: %2 (لا يُعرف أكثر من ذلك)</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>إعادتها</translation>
    </message>
    <message>
        <source>Take the lines about parent or guardian out of the notes?</source>
        <translation>إزالة السطور المتعلقة بالوالد أو ولي الأمر من الملاحظات؟</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Taken out of the notes.</source>
        <translation>أُزيلت من الملاحظات.</translation>
    </message>
    <message>
        <source>about, around</source>
        <comment>what is typed before an estimated year, between commas</comment>
        <translation>حوالي, نحو, تقريباً, تقريبا, قرابة</translation>
    </message>
    <message>
        <source>unknown, not known</source>
        <comment>what is typed for an unknown birth date, between commas</comment>
        <translation>غير معروف, مجهول, غير معلوم, لا أعرف, لا يعرف, لا تعرف</translation>
    </message>
    <message>
        <source>“%1” in the notes, and no date here?</source>
        <translation>نقل «%1» إلى الملاحظات وترك التاريخ هنا فارغاً؟</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, by a command</source>
        <comment>what was done</comment>
        <translation>%1، بأمر من سطر الأوامر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, of which kind</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An older copy of the store was put back</source>
        <translation>أُعيدت نسخة أقدم من المخزن</translation>
    </message>
    <message>
        <source>Another entry stands in the place of entry %1 of the audit log.</source>
        <translation>يوجد قيد آخر مكان القيد %1 في سجل التدقيق.</translation>
    </message>
    <message>
        <source>Audit log checked</source>
        <translation>تم فحص سجل التدقيق</translation>
    </message>
    <message>
        <source>Came to the desk</source>
        <translation>الحضور إلى الاستقبال</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Create pressed</source>
        <translation>تم الضغط على «إنشاء»</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تم الإنشاء</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>تم الحذف</translation>
    </message>
    <message>
        <source>Discarding undone</source>
        <translation>تم التراجع عن الحذف</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>تم التعديل</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log is missing; later ones are there.</source>
        <translation>القيد %1 من سجل التدقيق مفقود؛ والقيود اللاحقة موجودة.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log was changed after it was written.</source>
        <translation>تغيّر القيد %1 من سجل التدقيق بعد كتابته.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log was put there by something else than Intake.</source>
        <translation>القيد %1 من سجل التدقيق وضعه شيء آخر غير Intake.</translation>
    </message>
    <message>
        <source>Found on the server</source>
        <translation>تم العثور عليه على الخادم</translation>
    </message>
    <message>
        <source>Intake begun</source>
        <translation>بدء استمارة</translation>
    </message>
    <message>
        <source>Intake closed</source>
        <translation>تم إغلاق Intake</translation>
    </message>
    <message>
        <source>Intake opened</source>
        <translation>تم فتح Intake</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>تم القفل</translation>
    </message>
    <message>
        <source>Names shown</source>
        <translation>تم إظهار الأسماء</translation>
    </message>
    <message>
        <source>Not created yet, waits</source>
        <translation>لم يُنشأ بعد، في الانتظار</translation>
    </message>
    <message>
        <source>Not known whether created</source>
        <translation>لا يُعرف هل أُنشئ</translation>
    </message>
    <message>
        <source>Not sent after all</source>
        <translation>لم يُرسل في النهاية</translation>
    </message>
    <message>
        <source>Old draft kept</source>
        <translation>تم الاحتفاظ بمسودة قديمة</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation>تم تغيير رقم PIN</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>تمت الطباعة</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>تمت القراءة للتحقق</translation>
    </message>
    <message>
        <source>Record removed from this computer</source>
        <translation>تمت إزالة السجل من هذا الحاسوب</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>رفضه الخادم</translation>
    </message>
    <message>
        <source>Saved as a file</source>
        <translation>تم الحفظ في ملف</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>تم الإرسال</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>تم تغيير الإعدادات</translation>
    </message>
    <message>
        <source>Somebody added at this desk</source>
        <translation>أُضيف شخص إلى هذا الاستقبال</translation>
    </message>
    <message>
        <source>Somebody removed from this desk</source>
        <translation>أُزيل شخص من هذا الاستقبال</translation>
    </message>
    <message>
        <source>Somebody said: not there, send again</source>
        <translation>أفاد أحدهم: غير موجود، إرسال من جديد</translation>
    </message>
    <message>
        <source>Somebody said: this is the client</source>
        <translation>أفاد أحدهم: هذا سجل العميل</translation>
    </message>
    <message>
        <source>Something that this version does not know</source>
        <translation>شيء لا تعرفه هذه النسخة</translation>
    </message>
    <message>
        <source>Taken out of the queue</source>
        <translation>تم الإخراج من قائمة الإرسال</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln entries before it are whole, %1 to %2.</source>
        <translation>
            <numerusform>لا قيود قبله، من %1 إلى %2.</numerusform>
            <numerusform>القيد الوحيد قبله سليم، من %1 إلى %2.</numerusform>
            <numerusform>القيدان قبله سليمان، من %1 إلى %2.</numerusform>
            <numerusform>القيود قبله سليمة، وعددها %Ln، من %1 إلى %2.</numerusform>
            <numerusform>القيود قبله سليمة، وعددها %Ln، من %1 إلى %2.</numerusform>
            <numerusform>القيود قبله سليمة، وعددها %Ln، من %1 إلى %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log begins</source>
        <translation>بداية سجل التدقيق</translation>
    </message>
    <message>
        <source>The audit log does not say how intake %1 came to its state, so its last entries may be gone.</source>
        <translation>لا يذكر سجل التدقيق كيف وصلت الاستمارة %1 إلى حالتها، فربما فُقدت قيوده الأخيرة.</translation>
    </message>
    <message numerus="yes">
        <source>The audit log is whole: %Ln entries, %1 to %2.</source>
        <translation>
            <numerusform>سجل التدقيق سليم: لا قيود، من %1 إلى %2.</numerusform>
            <numerusform>سجل التدقيق سليم: قيد واحد، من %1 إلى %2.</numerusform>
            <numerusform>سجل التدقيق سليم: قيدان، من %1 إلى %2.</numerusform>
            <numerusform>سجل التدقيق سليم: %Ln قيود، من %1 إلى %2.</numerusform>
            <numerusform>سجل التدقيق سليم: %Ln قيداً، من %1 إلى %2.</numerusform>
            <numerusform>سجل التدقيق سليم: %Ln قيد، من %1 إلى %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log speaks of intake %1, which is not in the store: it was removed by something else than Intake.</source>
        <translation>يذكر سجل التدقيق الاستمارة %1، وهي ليست في المخزن: أزالها شيء آخر غير Intake.</translation>
    </message>
    <message>
        <source>The audit log was cut: entry %1 and all after it are gone.</source>
        <translation>اقتُطع سجل التدقيق: فُقد القيد %1 وكل ما بعده.</translation>
    </message>
    <message>
        <source>The end of the audit log was lost</source>
        <translation>فُقدت نهاية سجل التدقيق</translation>
    </message>
    <message>
        <source>The key of the store was changed</source>
        <translation>تغيّر مفتاح المخزن</translation>
    </message>
    <message>
        <source>The mark of the audit log’s end was lost, so its last entries may be gone.</source>
        <translation>فُقدت علامة نهاية سجل التدقيق، فربما فُقدت قيوده الأخيرة.</translation>
    </message>
    <message>
        <source>The store was damaged and mended</source>
        <translation>كان المخزن تالفاً وتم إصلاحه</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>تم فتح القفل</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>رقم PIN غير صحيح</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Another term</source>
        <translation>مصطلح آخر</translation>
    </message>
    <message>
        <source>Carer</source>
        <translation>مقدّم الرعاية</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>ابن/ابنة</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Dr</source>
        <translation>د.</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>فاكس</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>صديق/صديقة</translation>
    </message>
    <message>
        <source>Grandparent</source>
        <translation>جد/جدة</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>ولي الأمر</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>المنزل</translation>
    </message>
    <message>
        <source>Intersex</source>
        <translation>ثنائي الجنس</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>رجل</translation>
    </message>
    <message>
        <source>Miss</source>
        <translation>الآنسة</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>محمول</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>السيد</translation>
    </message>
    <message>
        <source>Mrs</source>
        <translation>السيدة</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>السيدة (Ms)</translation>
    </message>
    <message>
        <source>Mx</source>
        <translation>Mx</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>جار/جارة</translation>
    </message>
    <message>
        <source>Non-binary</source>
        <translation>هوية غير ثنائية</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>أب/أم</translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation>أحد الوالدين أو ولي الأمر</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>شريك/شريكة</translation>
    </message>
    <message>
        <source>Prefer not to say</source>
        <translation>أفضّل عدم الإفصاح</translation>
    </message>
    <message>
        <source>Prof</source>
        <translation>أ.د.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Rev</source>
        <translation>القس</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>أخ/أخت</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>زوج/زوجة</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>امرأة</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>he/him</source>
        <translation>هو</translation>
    </message>
    <message>
        <source>he/they</source>
        <translation>هو/هم</translation>
    </message>
    <message>
        <source>she/her</source>
        <translation>هي</translation>
    </message>
    <message>
        <source>she/they</source>
        <translation>هي/هم</translation>
    </message>
    <message>
        <source>they/them</source>
        <translation>هم</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>It works: %1 knows this token, which has %2 requests a minute. Nothing was created.</source>
        <translation>الاتصال سليم: يعرف %1 هذا الرمز المميز، وله %2 من الطلبات في الدقيقة. لم يُنشأ شيء.</translation>
    </message>
    <message>
        <source>It works: %1 knows this token. Nothing was created.</source>
        <translation>الاتصال سليم: يعرف %1 هذا الرمز المميز. لم يُنشأ شيء.</translation>
    </message>
    <message>
        <source>No server of this name was found. Check the address, and whether this computer is on the network.</source>
        <translation>لم يُعثر على خادم بهذا الاسم. تحقق من العنوان، ومن اتصال هذا الحاسوب بالشبكة.</translation>
    </message>
    <message>
        <source>Something answered, and it is not the API. Check the address: mostly it ends with /v1.</source>
        <translation>وصل رد، لكنه ليس من واجهة API. تحقق من العنوان: فهو ينتهي غالباً بـ ‎/v1.</translation>
    </message>
    <message>
        <source>The computer at this address does not take the connection. Check the address and its port.</source>
        <translation>لا يقبل الحاسوب الموجود على هذا العنوان الاتصال. تحقق من العنوان ومنفذه.</translation>
    </message>
    <message>
        <source>The network’s proxy does not let the connection through. Ask whoever runs your network.</source>
        <translation>لا يسمح وكيل الشبكة بمرور الاتصال. اسأل المسؤول عن الشبكة.</translation>
    </message>
    <message>
        <source>The network’s proxy wants a login first. Ask whoever runs your network.</source>
        <translation>يطلب وكيل الشبكة تسجيل الدخول أولاً. اسأل المسؤول عن الشبكة.</translation>
    </message>
    <message>
        <source>The server answered with %1, which is no proper answer. Try again later, and check the address.</source>
        <translation>رد الخادم بـ %1، وهو ليس رداً سليماً. أعد المحاولة لاحقاً، وتحقق من العنوان.</translation>
    </message>
    <message>
        <source>The server did not answer. Check the network and the address, and try again.</source>
        <translation>لم يرد الخادم. تحقق من الشبكة والعنوان، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The server is there and does not know this token. Check that all of it was copied, and that it was not revoked.</source>
        <translation>الخادم موجود ولا يعرف هذا الرمز المميز. تحقق من نسخه كاملاً، ومن أنه لم يُلغَ.</translation>
    </message>
    <message>
        <source>The server knows the token and does not let it see clients. Ask whoever made the token for one that may.</source>
        <translation>يعرف الخادم الرمز المميز ولا يسمح له بالاطلاع على سجلات العملاء. اطلب ممن أنشأه رمزاً مميزاً يُسمح له بذلك.</translation>
    </message>
    <message>
        <source>The server knows the token, and others have used up its requests for this minute. An API key of its own for each computer prevents that.</source>
        <translation>يعرف الخادم الرمز المميز، لكن حواسيب أخرى استنفدت طلباته لهذه الدقيقة. يمنع ذلك تخصيص مفتاح API لكل حاسوب.</translation>
    </message>
    <message>
        <source>The server’s name is written with letters that can look like others. Spelled out it is %1. Give it your token only if that is the server you mean.</source>
        <translation>اسم الخادم مكتوب بحروف قد تشبه غيرها. وصيغته الصريحة هي %1. لا تُعطه الرمز المميز إلا إذا كان هو الخادم المقصود.</translation>
    </message>
    <message>
        <source>There is a server, and at this address it has no clients. Check the end of the address: mostly it is /v1.</source>
        <translation>يوجد خادم، لكنه لا يحوي سجلات العملاء على هذا العنوان. تحقق من نهاية العنوان: فهي غالباً ‎/v1.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوضة</translation>
    </message>
</context>
<context>
    <name>ConsentAdviser</name>
    <message>
        <source>Consent to the privacy policy: %1, asked %2</source>
        <translation>الموافقة على سياسة الخصوصية: %1، تاريخ السؤال %2</translation>
    </message>
    <message>
        <source>Consent to the privacy policy: %1, asked %2 by %3</source>
        <comment>%3 are initials</comment>
        <translation>الموافقة على سياسة الخصوصية: %1، تاريخ السؤال %2، السائل %3</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوضة</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Do you mean %1?</source>
        <translation>هل المقصود %1؟</translation>
    </message>
    <message>
        <source>Do you mean one of these? %1</source>
        <translation>هل المقصود أحد هذه؟ %1</translation>
    </message>
    <message>
        <source>More than one country may be meant: %1.</source>
        <translation>قد يكون المقصود أكثر من بلد: %1.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدام</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>%1 %2 has %3 days.</source>
        <comment>a month and a year</comment>
        <translation>عدد أيام %1 %2 هو %3.</translation>
    </message>
    <message>
        <source>%1 has %2 days.</source>
        <comment>a month</comment>
        <translation>عدد أيام %1 هو %2.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a date in words and the age</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, and the year?</source>
        <comment>a day and its month</comment>
        <translation>%1، وما السنة؟</translation>
    </message>
    <message>
        <source>There is no month %1.</source>
        <translation>لا يوجد شهر %1.</translation>
    </message>
    <message>
        <source>There is no year 0000.</source>
        <translation>لا توجد سنة 0000.</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>مثلاً %1</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>%1 %2</source>
        <comment>label and row number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Address line 1</source>
        <translation>العنوان، السطر 1</translation>
    </message>
    <message>
        <source>Address line 2</source>
        <translation>العنوان، السطر 2</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>التنبيه</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>الحساسية</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>مسبّب الحساسية</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>اسم جهة الاتصال</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation>هاتف جهة الاتصال</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>رمز البلد</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Dosage</source>
        <translation>الجرعة</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Gender identity</source>
        <translation>الهوية الجندرية</translation>
    </message>
    <message>
        <source>Intolerance</source>
        <translation>عدم التحمّل</translation>
    </message>
    <message>
        <source>Intolerances</source>
        <translation>عدم التحمّل</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>الدواء</translation>
    </message>
    <message>
        <source>Medications</source>
        <translation>الأدوية</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Phone id</source>
        <translation>معرّف الهاتف</translation>
    </message>
    <message>
        <source>Phone type</source>
        <translation>نوع الهاتف</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>الهواتف</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation>الاسم المفضل</translation>
    </message>
    <message>
        <source>Primary phone</source>
        <translation>الهاتف الأساسي</translation>
    </message>
    <message>
        <source>Privacy policy consent</source>
        <translation>الموافقة على سياسة الخصوصية</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>المهنة</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>الضمائر</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>رد الفعل</translation>
    </message>
    <message>
        <source>Referral description</source>
        <translation>وصف الإحالة</translation>
    </message>
    <message>
        <source>Referral type</source>
        <translation>نوع الإحالة</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>جهة الإحالة</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>صلة القرابة</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الولاية</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>اللقب</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>%1 %2: F2</source>
        <comment>an offer, and what F2 does about it</comment>
        <translation>%1 %2: F2</translation>
    </message>
    <message>
        <source>required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>still to ask</source>
        <translation>لم يُسأل عنه بعد</translation>
    </message>
    <message>
        <source>to ask</source>
        <comment>stands beside a label</comment>
        <translation>للسؤال</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>%1: declined, asked %2</source>
        <translation>%1: امتناع عن الإجابة، تاريخ السؤال %2</translation>
    </message>
    <message>
        <source>%1: declined, asked %2 by %3</source>
        <comment>%3 are initials</comment>
        <translation>%1: امتناع عن الإجابة، تاريخ السؤال %2، السائل %3</translation>
    </message>
    <message>
        <source>%1: none, asked %2</source>
        <translation>%1: لا يوجد، تاريخ السؤال %2</translation>
    </message>
    <message>
        <source>%1: none, asked %2 by %3</source>
        <comment>%3 are initials</comment>
        <translation>%1: لا يوجد، تاريخ السؤال %2، السائل %3</translation>
    </message>
</context>
<context>
    <name>HealthChoice</name>
    <message>
        <source>Declined</source>
        <translation>امتناع</translation>
    </message>
    <message>
        <source>No known allergies</source>
        <translation>لا توجد حساسية معروفة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>These</source>
        <translation>ما يلي</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Certainly not created; it is stored and waits to be sent.</source>
        <translation>لم يُنشأ بالتأكيد؛ وهو مخزّن وينتظر الإرسال.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>الأوامر:</translation>
    </message>
    <message>
        <source>Create one client from a JSON file or standard input, and print the record.</source>
        <translation>إنشاء عميل واحد من ملف JSON أو من الإدخال القياسي، وطباعة السجل.</translation>
    </message>
    <message>
        <source>Created, or done.</source>
        <translation>تم الإنشاء أو التنفيذ.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>رموز الخروج:</translation>
    </message>
    <message>
        <source>Intake creates a clinic’s clients through its practice-management API.</source>
        <translation>يُنشئ Intake سجلات العملاء في العيادة عبر واجهة API لإدارة العيادة.</translation>
    </message>
    <message>
        <source>List what is not created yet: id, times and state of each; with --names the names.</source>
        <translation>عرض ما لم يُنشأ بعد: المعرّف والأوقات والحالة لكل منها؛ ومع ‎--names الأسماء.</translation>
    </message>
    <message>
        <source>List who did what to which intake when, a line each.</source>
        <translation>عرض من فعل ماذا وبأي استمارة ومتى، سطراً لكل عملية.</translation>
    </message>
    <message>
        <source>Not known whether the client was created; look before trying again.</source>
        <translation>لا يُعرف هل أُنشئ سجل العميل؛ يُرجى البحث قبل إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Open the window.</source>
        <translation>فتح النافذة.</translation>
    </message>
    <message>
        <source>Options, before or after the command:</source>
        <translation>الخيارات، قبل الأمر أو بعده:</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>طباعة رقم الإصدار.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>طباعة هذه المساعدة.</translation>
    </message>
    <message>
        <source>Say whether that log is whole, or which entry is the first that does not fit.</source>
        <translation>بيان ما إذا كان ذلك السجل سليماً، أو أول قيد لا يتطابق.</translation>
    </message>
    <message>
        <source>Send what waits now, look for what is unknown, and list what is left.</source>
        <translation>إرسال ما ينتظر الآن، والبحث عمّا هو غير معروف، وعرض ما تبقّى.</translation>
    </message>
    <message>
        <source>Serve the practice server on this computer, and print its address.</source>
        <translation>تشغيل خادم التدريب على هذا الحاسوب، وطباعة عنوانه.</translation>
    </message>
    <message>
        <source>The address of the API, with its /v1.</source>
        <translation>عنوان API، متضمناً ‎/v1.</translation>
    </message>
    <message>
        <source>The audit log is not as it was written.</source>
        <translation>سجل التدقيق ليس كما كُتب.</translation>
    </message>
    <message>
        <source>The checks found problems; nothing was sent.</source>
        <translation>وجدت عمليات التحقق مشكلات؛ لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The command cannot be carried out as it was given.</source>
        <translation>لا يمكن تنفيذ الأمر بالصيغة المعطاة.</translation>
    </message>
    <message>
        <source>The file with the passphrase; no one else may be able to read it.</source>
        <translation>الملف الذي يحوي عبارة المرور؛ يجب ألا يتمكن أحد غيرك من قراءته.</translation>
    </message>
    <message>
        <source>The file with the token; no one else may be able to read it.</source>
        <translation>الملف الذي يحوي الرمز المميز؛ يجب ألا يتمكن أحد غيرك من قراءته.</translation>
    </message>
    <message>
        <source>The folder that holds everything Intake stores.</source>
        <translation>المجلد الذي يحوي كل ما يخزّنه Intake.</translation>
    </message>
    <message>
        <source>The language of the screen, as in en or de.</source>
        <translation>لغة الشاشة، مثل en أو de.</translation>
    </message>
    <message>
        <source>The port of practice-server; without it a free one.</source>
        <translation>منفذ practice-server؛ ومن دونه يُستخدم منفذ حر.</translation>
    </message>
    <message>
        <source>The practice server could not start.</source>
        <translation>تعذّر بدء خادم التدريب.</translation>
    </message>
    <message>
        <source>The server refused the record.</source>
        <translation>رفض الخادم السجل.</translation>
    </message>
    <message>
        <source>The store, the passphrase or the token file cannot be used.</source>
        <translation>لا يمكن استخدام المخزن أو عبارة المرور أو ملف الرمز المميز.</translation>
    </message>
    <message>
        <source>Use the built-in practice server; nothing leaves this computer.</source>
        <translation>استخدام خادم التدريب المدمج؛ لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>With audit: is the log as it was written?</source>
        <translation>مع audit: هل السجل كما كُتب؟</translation>
    </message>
    <message>
        <source>With queue: first and last names too.</source>
        <translation>مع queue: عرض الأسماء الأولى وأسماء العائلات أيضاً.</translation>
    </message>
    <message>
        <source>With queue: send what waits, and look for what is unknown.</source>
        <translation>مع queue: إرسال ما ينتظر، والبحث عمّا هو غير معروف.</translation>
    </message>
</context>
<context>
    <name>Intake::AddressAdviser</name>
    <message>
        <source>%1 is in %2, not in %3.</source>
        <comment>postcode, the states it is in, the state given</comment>
        <translation>%1 يقع في %2، وليس في %3.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>states</comment>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>Is this right? A usual one: %1 (%2).</source>
        <translation>هل هذا صحيح؟ الصيغة المعتادة: %1 (%2).</translation>
    </message>
    <message>
        <source>Not in the list for %1. It stays as typed.</source>
        <translation>غير موجود في قائمة %1. يبقى كما كُتب.</translation>
    </message>
    <message>
        <source>Usually not part of an address (%1). It stays as typed.</source>
        <translation>عادةً ليس جزءاً من العنوان (%1). يبقى كما كُتب.</translation>
    </message>
    <message>
        <source>Usually part of an address (%1).</source>
        <translation>عادةً جزء من العنوان (%1).</translation>
    </message>
</context>
<context>
    <name>Intake::AlertAdviser</name>
    <message>
        <source>Anaphylaxis: %1</source>
        <translation>تأق (حساسية مفرطة): %1</translation>
    </message>
    <message>
        <source>Put into the alert. Ctrl+Z there takes it out again.</source>
        <translation>أُضيف إلى التنبيه. يمكن التراجع بالضغط على Ctrl+Z هناك.</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Put ‘%1’ into the alert?</source>
        <translation>إضافة «%1» إلى التنبيه؟</translation>
    </message>
    <message>
        <source>Severe reaction: %1 (%2)</source>
        <translation>رد فعل شديد: %1 (%2)</translation>
    </message>
    <message>
        <source>The alert is full: it takes %1 characters. Nothing was put there; make room in it first.</source>
        <translation>التنبيه ممتلئ: يتسع لعدد %1 من الأحرف. لم يُضف شيء؛ يُرجى إفساح مكان فيه أولاً.</translation>
    </message>
</context>
<context>
    <name>Intake::AskingCard</name>
    <message>
        <source>Set by your administrator</source>
        <translation>حدده المسؤول</translation>
    </message>
    <message>
        <source>What must be asked is counted until it is answered, and noted for next time where it was not. Only first and last name ever stand in the way of creating a client. A hidden field is shown again as soon as something stands in it.</source>
        <translation>الأسئلة الإلزامية تبقى محسوبة حتى يُجاب عنها، وما لم يُجب عنه يُدوَّن للمرة القادمة. لا يمنع إنشاء سجل عميل إلا غياب الاسم الأول أو اسم العائلة. يظهر الحقل المخفي من جديد حالما يحتوي شيئاً.</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>ما يُسأل عنه</translation>
    </message>
</context>
<context>
    <name>Intake::AskingTable</name>
    <message>
        <source>Ask</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Must ask</source>
        <translation>سؤال إلزامي</translation>
    </message>
</context>
<context>
    <name>Intake::ClinicCard</name>
    <message>
        <source>Address of a record</source>
        <translation>عنوان السجل على الويب</translation>
    </message>
    <message>
        <source>Addresses begin with it. Alone it is sent only where somebody chose it.</source>
        <translation>تبدأ العناوين به. لا يُرسل وحده إلا إذا اختاره أحد.</translation>
    </message>
    <message>
        <source>As in https://app.example.com/records/{id}. The record then has a button that opens it there.</source>
        <translation>مثل https://app.example.com/records/{id}. عندئذ يظهر في السجل زر يفتحه هناك.</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>the word itself</comment>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>Default country</source>
        <translation>البلد الافتراضي</translation>
    </message>
    <message>
        <source>Intake knows no country of this name. Choose one from the list.</source>
        <translation>لا يعرف Intake بلداً بهذا الاسم. اختر بلداً من القائمة.</translation>
    </message>
    <message>
        <source>It stands on what is printed.</source>
        <translation>يظهر على كل ما يُطبع.</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>اسم العيادة</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>المشارك</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>العامل</translation>
    </message>
    <message>
        <source>Write an address that begins with https:// and has {id} where the id goes.</source>
        <translation>اكتب عنواناً يبدأ بـ https://‎ ويحوي {id} في موضع المعرّف.</translation>
    </message>
    <message>
        <source>Your word for the people you serve</source>
        <translation>تسمية العيادة لمن تخدمهم</translation>
    </message>
</context>
<context>
    <name>Intake::ConsentAdviser</name>
    <message>
        <source>Note it</source>
        <translation>تدوين</translation>
    </message>
    <message>
        <source>Note who asked and when?</source>
        <translation>تدوين مَن سأل ومتى؟</translation>
    </message>
    <message>
        <source>Stands as a line in the notes, with your initials.</source>
        <translation>يُكتب سطرًا في الملاحظات مع أحرفك الأولى.</translation>
    </message>
    <message>
        <source>Stands as a line in the notes; add there who asked.</source>
        <translation>مدوّن كسطر في الملاحظات؛ يُرجى أن يُضاف هناك مَن سأل.</translation>
    </message>
    <message>
        <source>The line in the notes follows; see there who asked.</source>
        <translation>تغيّر معه السطر في الملاحظات؛ وهناك يظهر مَن سأل.</translation>
    </message>
    <message>
        <source>The notes are full, so no line was put there.</source>
        <translation>الملاحظات ممتلئة، فلم يُضف إليها سطر.</translation>
    </message>
</context>
<context>
    <name>Intake::CopyButton</name>
    <message>
        <source>Copied for a minute.</source>
        <translation>نُسخ لمدة دقيقة.</translation>
    </message>
    <message>
        <source>✓ Copied for a minute.</source>
        <translation>✓ نُسخ لمدة دقيقة.</translation>
    </message>
</context>
<context>
    <name>Intake::EntryTable</name>
    <message>
        <source>Ctrl+Shift+Delete removes a row.</source>
        <translation>يزيل Ctrl+Shift+Delete الصف.</translation>
    </message>
    <message>
        <source>Id that comes back</source>
        <translation>المعرّف العائد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Number to send</source>
        <translation>الرقم المُرسَل</translation>
    </message>
    <message>
        <source>Row %1: the number to send must be a whole number.</source>
        <translation>الصف %1: يجب أن يكون الرقم المُرسَل عدداً صحيحاً.</translation>
    </message>
    <message>
        <source>Row %1: this name stands in the list already.</source>
        <translation>الصف %1: هذا الاسم موجود في القائمة.</translation>
    </message>
    <message>
        <source>Row %1: write a name, without a comma.</source>
        <translation>الصف %1: يُرجى كتابة اسم بلا فاصلة.</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>حدده المسؤول</translation>
    </message>
</context>
<context>
    <name>Intake::FamilyAdviser</name>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Copied from the last person</source>
        <translation>منسوخ من الشخص السابق</translation>
    </message>
</context>
<context>
    <name>Intake::FirstRunPage</name>
    <message>
        <source>&amp;Test and go</source>
        <translation>ا&amp;ختبار ومتابعة</translation>
    </message>
    <message>
        <source>As in https://api.example.com/v1</source>
        <translation>مثل https://api.example.com/v1</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>Connect to your server</source>
        <translation>الاتصال بالخادم</translation>
    </message>
    <message>
        <source>Go on &amp;anyway</source>
        <translation>متابعة على أي &amp;حال</translation>
    </message>
    <message>
        <source>Make one API key for each computer, named after the desk: it then has its own 60 requests a minute, and a stolen computer is revoked alone.</source>
        <translation>أنشئ مفتاح API واحداً لكل حاسوب، وسمّه باسم المكتب الذي هو فيه: فيكون له 60 طلباً خاصاً به في الدقيقة، وإن سُرق حاسوب أُلغي مفتاحه وحده.</translation>
    </message>
    <message>
        <source>Not now? Nothing leaves this computer in either case.</source>
        <translation>ليس الآن؟ لا شيء يغادر هذا الحاسوب في كلتا الحالتين.</translation>
    </message>
    <message>
        <source>Paste the token here.</source>
        <translation>الصق الرمز المميز هنا.</translation>
    </message>
    <message>
        <source>Server’s address</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>T&amp;ype first, connect later</source>
        <translation>ال&amp;كتابة أولاً والاتصال لاحقاً</translation>
    </message>
    <message>
        <source>Token (API key)</source>
        <translation>الرمز المميز (مفتاح API)</translation>
    </message>
    <message>
        <source>Try it on the &amp;practice server</source>
        <translation>&amp;تجربة على خادم التدريب</translation>
    </message>
    <message>
        <source>Write the server’s address here.</source>
        <translation>اكتب عنوان الخادم هنا.</translation>
    </message>
    <message>
        <source>You need a token, and the address if yours is another. It takes a minute, and is asked once.</source>
        <translation>يلزم رمز مميز، وعنوان الخادم إن كان عنوان خادمك مختلفاً. يستغرق ذلك دقيقة، ويُطلب مرة واحدة.</translation>
    </message>
</context>
<context>
    <name>Intake::GoToField</name>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Go to a field: type a part of its name</source>
        <translation>الانتقال إلى حقل: اكتب جزءاً من اسمه</translation>
    </message>
    <message>
        <source>Go to field</source>
        <translation>الانتقال إلى حقل</translation>
    </message>
    <message>
        <source>No field is called that.</source>
        <translation>لا يوجد حقل بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>Intake::GuardianQuestions</name>
    <message>
        <source>%1, as asked above?</source>
        <comment>a parent&apos;s or guardian&apos;s name</comment>
        <translation>%1، كما ذُكر أعلاه؟</translation>
    </message>
    <message>
        <source>, asked %1 by %2</source>
        <comment>a day and initials; stands behind an answer</comment>
        <translation>، تاريخ السؤال %1، السائل %2</translation>
    </message>
    <message>
        <source>Consent is given by: </source>
        <translation>صاحب الموافقة: </translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation>أحد الوالدين أو ولي الأمر</translation>
    </message>
    <message>
        <source>Parent or guardian is</source>
        <translation>صفة الوالد أو ولي الأمر</translation>
    </message>
    <message>
        <source>Parent or guardian: </source>
        <translation>أحد الوالدين أو ولي الأمر: </translation>
    </message>
    <message>
        <source>Phone and email belong to</source>
        <translation>صاحب الهاتف والبريد</translation>
    </message>
    <message>
        <source>Phone and email belong to: </source>
        <translation>صاحب الهاتف والبريد الإلكتروني: </translation>
    </message>
    <message>
        <source>The client is under 18. Your answers stand in the notes.</source>
        <translation>عمر العميل أقل من 18 سنة. تُحفظ الإجابات في الملاحظات.</translation>
    </message>
    <message>
        <source>The notes are full, so this answer is not kept.</source>
        <translation>الملاحظات ممتلئة، فلم تُحفظ هذه الإجابة.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Who consents</source>
        <translation>صاحب الموافقة</translation>
    </message>
</context>
<context>
    <name>Intake::HealthBlock</name>
    <message numerus="yes">
        <source>%n allergies are listed. Remove them first, or choose These.</source>
        <translation>
            <numerusform>لا توجد حساسية مدرجة.</numerusform>
            <numerusform>توجد حساسية واحدة مدرجة. يُرجى إزالتها أولاً أو اختيار «ما يلي».</numerusform>
            <numerusform>توجد حساسيتان مدرجتان. يُرجى إزالتهما أولاً أو اختيار «ما يلي».</numerusform>
            <numerusform>توجد %n حساسيات مدرجة. يُرجى إزالتها أولاً أو اختيار «ما يلي».</numerusform>
            <numerusform>توجد %n حساسية مدرجة. يُرجى إزالتها أولاً أو اختيار «ما يلي».</numerusform>
            <numerusform>توجد %n حساسية مدرجة. يُرجى إزالتها أولاً أو اختيار «ما يلي».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intolerances are listed. Remove them first, or choose These.</source>
        <translation>
            <numerusform>لا توجد حالات عدم تحمّل مدرجة.</numerusform>
            <numerusform>توجد حالة عدم تحمّل واحدة مدرجة. يُرجى إزالتها أولاً أو اختيار «ما يلي».</numerusform>
            <numerusform>توجد حالتا عدم تحمّل مدرجتان. يُرجى إزالتهما أولاً أو اختيار «ما يلي».</numerusform>
            <numerusform>توجد %n حالات عدم تحمّل مدرجة. يُرجى إزالتها أولاً أو اختيار «ما يلي».</numerusform>
            <numerusform>توجد %n حالة عدم تحمّل مدرجة. يُرجى إزالتها أولاً أو اختيار «ما يلي».</numerusform>
            <numerusform>توجد %n حالة عدم تحمّل مدرجة. يُرجى إزالتها أولاً أو اختيار «ما يلي».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medications are listed. Remove them first, or choose These.</source>
        <translation>
            <numerusform>لا يوجد دواء مدرج.</numerusform>
            <numerusform>يوجد دواء واحد مدرج. يُرجى إزالته أولاً أو اختيار «ما يلي».</numerusform>
            <numerusform>يوجد دواءان مدرجان. يُرجى إزالتهما أولاً أو اختيار «ما يلي».</numerusform>
            <numerusform>توجد %n أدوية مدرجة. يُرجى إزالتها أولاً أو اختيار «ما يلي».</numerusform>
            <numerusform>يوجد %n دواءً مدرجاً. يُرجى إزالتها أولاً أو اختيار «ما يلي».</numerusform>
            <numerusform>يوجد %n دواء مدرج. يُرجى إزالتها أولاً أو اختيار «ما يلي».</numerusform>
        </translation>
    </message>
    <message>
        <source>A medication is listed. Remove it first, or choose These.</source>
        <translation>يوجد دواء مدرج. يُرجى إزالته أولاً أو اختيار «ما يلي».</translation>
    </message>
    <message>
        <source>An allergy is listed. Remove it first, or choose These.</source>
        <translation>توجد حساسية مدرجة. يُرجى إزالتها أولاً أو اختيار «ما يلي».</translation>
    </message>
    <message>
        <source>An intolerance is listed. Remove it first, or choose These.</source>
        <translation>توجد حالة عدم تحمّل مدرجة. يُرجى إزالتها أولاً أو اختيار «ما يلي».</translation>
    </message>
    <message>
        <source>Goes into the record as the allergy %1.</source>
        <translation>تُدرج في السجل ضمن الحساسية بعبارة «%1».</translation>
    </message>
    <message>
        <source>Stands as a line in the notes, for the record has no place of its own for it.</source>
        <translation>يُدوَّن كسطر في الملاحظات، إذ لا مكان مخصصاً له في السجل.</translation>
    </message>
    <message>
        <source>The notes are full, so no line was put there. Say it there in your own words.</source>
        <translation>الملاحظات ممتلئة، فلم يُضف إليها سطر. يُرجى تدوين ذلك فيها بعباراتك.</translation>
    </message>
</context>
<context>
    <name>Intake::HealthChoice</name>
    <message>
        <source>Declined</source>
        <translation>امتناع</translation>
    </message>
    <message>
        <source>No known allergies</source>
        <translation>لا توجد حساسية معروفة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>These</source>
        <translation>ما يلي</translation>
    </message>
</context>
<context>
    <name>Intake::IntakeForm</name>
    <message>
        <source>Ask next time: %1</source>
        <translation>للسؤال في المرة القادمة: %1</translation>
    </message>
    <message>
        <source>Edit the clinic’s lists</source>
        <translation>تحرير قوائم العيادة</translation>
    </message>
    <message>
        <source>Referral type and tags: the clinic has no lists of them yet.</source>
        <translation>نوع الإحالة والوسوم: لا قوائم لها في العيادة بعد.</translation>
    </message>
    <message>
        <source>Set up lists</source>
        <translation>إعداد القوائم</translation>
    </message>
    <message>
        <source>This says there are none, and another is listed. Remove one of them.</source>
        <translation>هذا يعني أنه لا يوجد شيء، مع أن بنداً آخر مدرج. يُرجى إزالة أحدهما.</translation>
    </message>
    <message>
        <source>Type numbers</source>
        <translation>كتابة الأرقام</translation>
    </message>
</context>
<context>
    <name>Intake::IntakePage</name>
    <message numerus="yes">
        <source>%n still to ask</source>
        <translation>
            <numerusform>لا أسئلة متبقية</numerusform>
            <numerusform>سؤال واحد متبقٍّ</numerusform>
            <numerusform>سؤالان متبقيان</numerusform>
            <numerusform>%n أسئلة متبقية</numerusform>
            <numerusform>%n سؤالاً متبقياً</numerusform>
            <numerusform>%n سؤال متبقٍّ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix: %1</source>
        <translation>
            <numerusform>لا شيء للتصحيح: %1</numerusform>
            <numerusform>بند واحد للتصحيح: %1</numerusform>
            <numerusform>بندان للتصحيح: %1</numerusform>
            <numerusform>%n بنود للتصحيح: %1</numerusform>
            <numerusform>%n بنداً للتصحيح: %1</numerusform>
            <numerusform>%n بند للتصحيح: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create client</source>
        <translation>إ&amp;نشاء عميل</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Fill from the clipboard</source>
        <translation>&amp;تعبئة من الحافظة</translation>
    </message>
    <message>
        <source>&amp;Read back</source>
        <translation>&amp;قراءة للتحقق</translation>
    </message>
    <message>
        <source>Another of the same family: begins with this address, emergency contact, phone and referral</source>
        <translation>شخص آخر من العائلة نفسها: تبدأ الاستمارة بهذا العنوان وجهة اتصال الطوارئ والهاتف والإحالة</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message numerus="yes">
        <source>Draft · %n field(s)</source>
        <translation>
            <numerusform>مسودة · بلا حقول</numerusform>
            <numerusform>مسودة · حقل واحد</numerusform>
            <numerusform>مسودة · حقلان</numerusform>
            <numerusform>مسودة · %n حقول</numerusform>
            <numerusform>مسودة · %n حقلاً</numerusform>
            <numerusform>مسودة · %n حقل</numerusform>
        </translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>استمارة جديدة</translation>
    </message>
    <message>
        <source>Not created</source>
        <translation>لم يُنشأ</translation>
    </message>
    <message>
        <source>Nothing is typed yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>Ready to create</source>
        <translation>جاهز للإنشاء</translation>
    </message>
    <message>
        <source>Same fa&amp;mily</source>
        <translation>ال&amp;عائلة نفسها</translation>
    </message>
    <message>
        <source>Sending. What you typed stays here; you can go on typing when the answer has come.</source>
        <translation>جارٍ الإرسال. يبقى ما كتبته هنا؛ ويمكن متابعة الكتابة عند وصول الرد.</translation>
    </message>
    <message>
        <source>Waiting, not created yet</source>
        <translation>في الانتظار، لم يُنشأ بعد</translation>
    </message>
</context>
<context>
    <name>Intake::KeyCard</name>
    <message numerus="yes">
        <source>%n copy(s) of a damaged store in the data folder would still open by the old key. They are deleted when the key is changed.</source>
        <translation>
            <numerusform>لا توجد نسخة من مخزن تالف في مجلد البيانات تُفتح بالمفتاح القديم.</numerusform>
            <numerusform>توجد نسخة واحدة (%n) من مخزن تالف في مجلد البيانات ما زالت تُفتح بالمفتاح القديم. ستُحذف عند تغيير المفتاح.</numerusform>
            <numerusform>توجد نسختان (%n) من مخزن تالف في مجلد البيانات ما زالتا تُفتحان بالمفتاح القديم. ستُحذفان عند تغيير المفتاح.</numerusform>
            <numerusform>توجد %n نسخ من مخزن تالف في مجلد البيانات ما زالت تُفتح بالمفتاح القديم. ستُحذف عند تغيير المفتاح.</numerusform>
            <numerusform>توجد %n نسخة من مخزن تالف في مجلد البيانات ما زالت تُفتح بالمفتاح القديم. ستُحذف عند تغيير المفتاح.</numerusform>
            <numerusform>توجد %n نسخة من مخزن تالف في مجلد البيانات ما زالت تُفتح بالمفتاح القديم. ستُحذف عند تغيير المفتاح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the ke&amp;y</source>
        <translation>تغيير الم&amp;فتاح</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>New passphrase, the same again</source>
        <translation>عبارة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Nobody has said who is at the desk, so the key cannot be changed. Close the settings, press F9 and give your PIN.</source>
        <translation>لم يقل أحد من في الاستقبال، فلا يمكن تغيير المفتاح. أغلق الإعدادات واضغط F9 وأدخل رقم PIN الخاص بك.</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer now, so there is no key to change.</source>
        <translation>لا يُحفظ الآن شيء على هذا الحاسوب، فلا مفتاح لتغييره.</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>رقم PIN الخاص بـ %1</translation>
    </message>
    <message>
        <source>PIN of whoever is at the desk</source>
        <translation>رقم PIN لمن في الاستقبال</translation>
    </message>
    <message>
        <source>Passphrase of today, or recovery key</source>
        <translation>عبارة المرور الحالية أو مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Type the passphrase of today or the recovery key.</source>
        <translation>أدخل عبارة المرور الحالية أو مفتاح الاسترداد.</translation>
    </message>
    <message>
        <source>Type your PIN: whoever changes the key sees the new recovery key.</source>
        <translation>أدخل رقم PIN الخاص بك: من يغيّر المفتاح يرى مفتاح الاسترداد الجديد.</translation>
    </message>
    <message>
        <source>What is typed on this computer is sealed with a key. Change it when somebody else may know the recovery key or the passphrase, or when the recovery key is lost. All is then sealed anew, you get a new recovery key, and the old one opens nothing any more.</source>
        <translation>ما يُكتب على هذا الحاسوب مختوم بمفتاح. غيّره إن كان شخص آخر قد يعرف مفتاح الاسترداد أو عبارة المرور، أو إن ضاع مفتاح الاسترداد. عندئذ يُختم كل شيء من جديد، وتحصل على مفتاح استرداد جديد، ولا يفتح القديم شيئًا بعد ذلك.</translation>
    </message>
</context>
<context>
    <name>Intake::KeysPanel</name>
    <message>
        <source>Keys</source>
        <translation>اختصارات المفاتيح</translation>
    </message>
</context>
<context>
    <name>Intake::ListsCard</name>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Medications and allergies that were typed here and kept. Delete removes the chosen one.</source>
        <translation>الأدوية ومسببات الحساسية التي كُتبت هنا وحُفظت. يزيل Delete الكلمة المحددة.</translation>
    </message>
    <message>
        <source>Referral types</source>
        <translation>أنواع الإحالة</translation>
    </message>
    <message>
        <source>Remove the &amp;word</source>
        <translation>إزالة ال&amp;كلمة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>The server knows referral types and tags by number and does not tell their names. Write down here what your clinic uses. The id that comes back is learned when a client is created.</source>
        <translation>يعرف الخادم أنواع الإحالة والوسوم بأرقامها ولا يعطي أسماءها. اكتب هنا ما تستخدمه العيادة. أما المعرّف الذي يعود فيُحفظ عند إنشاء سجل عميل.</translation>
    </message>
    <message>
        <source>Your own suggestions</source>
        <translation>الاقتراحات الخاصة بكم</translation>
    </message>
</context>
<context>
    <name>Intake::LockPage</name>
    <message>
        <source>&amp;Lock the screen of this computer</source>
        <translation>&amp;قفل شاشة هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Show again</source>
        <translation>إ&amp;ظهار من جديد</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;فتح القفل</translation>
    </message>
    <message>
        <source>Five PINs in a row were wrong. Lock this computer’s screen and open it again with its own password: Intake opens with it. All PINs work again then.</source>
        <translation>أُدخل رقم PIN غير صحيح خمس مرات متتالية. اقفل شاشة هذا الحاسوب ثم افتحها بكلمة مرور الحاسوب: يُفتح Intake معها. بعد ذلك تعمل كل أرقام PIN من جديد.</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Intake is locked</source>
        <translation>برنامج Intake مقفل</translation>
    </message>
    <message>
        <source>Nobody is chosen yet: press the first letter of the initials.</source>
        <translation>لم يُختر أحد بعد: اضغط الحرف الأول من الأحرف الأولى.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>رقم PIN</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>رقم PIN الخاص بـ %1</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>عبارة المرور أو مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>اكتب عبارة المرور.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>اكتب رقم PIN الخاص بك.</translation>
    </message>
    <message>
        <source>Use a &amp;PIN</source>
        <translation>استخدام &amp;رقم PIN</translation>
    </message>
    <message>
        <source>Use the &amp;passphrase</source>
        <translation>استخدام &amp;عبارة المرور</translation>
    </message>
    <message>
        <source>Use the &amp;recovery key</source>
        <translation>استخدام &amp;مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Who is at the desk? A letter chooses.</source>
        <translation>من في الاستقبال؟ يمكن الاختيار بحرف.</translation>
    </message>
</context>
<context>
    <name>Intake::LookCard</name>
    <message>
        <source>As the computer’s</source>
        <translation>كما في الحاسوب</translation>
    </message>
    <message>
        <source>Compact, for small screens</source>
        <translation>متقاربة، للشاشات الصغيرة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>اللغة والمظهر</translation>
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
        <source>Roomy</source>
        <translation>واسعة</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>المسافات</translation>
    </message>
</context>
<context>
    <name>Intake::MainWindow</name>
    <message>
        <source>%1 is added.</source>
        <translation>أُضيف %1.</translation>
    </message>
    <message>
        <source>%1 is at the desk</source>
        <translation>في الاستقبال: %1</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>أُزيل %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) are not created yet.</source>
        <translation>
            <numerusform>أُنشئت سجلات جميع العملاء.</numerusform>
            <numerusform>سجل عميل واحد لم يُنشأ بعد.</numerusform>
            <numerusform>سجلا عملاء لم يُنشآ بعد.</numerusform>
            <numerusform>%Ln سجلات عملاء لم تُنشأ بعد.</numerusform>
            <numerusform>%Ln سجل عملاء لم تُنشأ بعد.</numerusform>
            <numerusform>%Ln سجل عملاء لم تُنشأ بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) from before are not created yet. They are in the list.</source>
        <translation>
            <numerusform>لا توجد سجلات عملاء من قبل بانتظار الإنشاء.</numerusform>
            <numerusform>سجل عميل واحد من قبل لم يُنشأ بعد، وهو في القائمة.</numerusform>
            <numerusform>سجلا عملاء من قبل لم يُنشآ بعد، وهما في القائمة.</numerusform>
            <numerusform>%Ln سجلات عملاء من قبل لم تُنشأ بعد، وهي في القائمة.</numerusform>
            <numerusform>%Ln سجل عملاء من قبل لم تُنشأ بعد، وهي في القائمة.</numerusform>
            <numerusform>%Ln سجل عملاء من قبل لم تُنشأ بعد، وهي في القائمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) from before are not created yet. This is the last.</source>
        <translation>
            <numerusform>لا توجد سجلات عملاء من قبل بانتظار الإنشاء.</numerusform>
            <numerusform>سجل عميل واحد من قبل لم يُنشأ بعد: هذا السجل.</numerusform>
            <numerusform>سجلا عملاء من قبل لم يُنشآ بعد. هذا آخرهما.</numerusform>
            <numerusform>%Ln سجلات عملاء من قبل لم تُنشأ بعد. هذا آخرها.</numerusform>
            <numerusform>%Ln سجل عملاء من قبل لم تُنشأ بعد. هذا آخرها.</numerusform>
            <numerusform>%Ln سجل عملاء من قبل لم تُنشأ بعد. هذا آخرها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) have not been touched for 14 days. Keep or discard each: it is there until you do.</source>
        <translation>
            <numerusform>لا توجد مسودات لم تتغير منذ 14 يوماً.</numerusform>
            <numerusform>مسودة واحدة لم تتغير منذ 14 يوماً. اختر الاحتفاظ بها أو حذفها: تبقى موجودة حتى ذلك الحين.</numerusform>
            <numerusform>مسودتان لم تتغيرا منذ 14 يوماً. اختر لكل منهما الاحتفاظ أو الحذف: تبقيان موجودتين حتى ذلك الحين.</numerusform>
            <numerusform>%Ln مسودات لم تتغير منذ 14 يوماً. اختر لكل منها الاحتفاظ أو الحذف: تبقى موجودة حتى ذلك الحين.</numerusform>
            <numerusform>%Ln مسودة لم تتغير منذ 14 يوماً. اختر لكل منها الاحتفاظ أو الحذف: تبقى موجودة حتى ذلك الحين.</numerusform>
            <numerusform>%Ln مسودة لم تتغير منذ 14 يوماً. اختر لكل منها الاحتفاظ أو الحذف: تبقى موجودة حتى ذلك الحين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln intake(s) cannot be opened: damaged, or changed from outside. They are left as they are and never sent. Whoever looks after this computer can restore the data folder from a backup.</source>
        <translation>
            <numerusform>كل الاستمارات تُفتح.</numerusform>
            <numerusform>تعذّر فتح استمارة واحدة: تالفة، أو غُيّرت من الخارج. تُترك كما هي ولا تُرسل أبدًا. يستطيع من يعتني بهذا الحاسوب استعادة مجلد البيانات من نسخة احتياطية.</numerusform>
            <numerusform>تعذّر فتح استمارتين: تالفتان، أو غُيّرتا من الخارج. تُتركان كما هما ولا تُرسلان أبدًا. يستطيع من يعتني بهذا الحاسوب استعادة مجلد البيانات من نسخة احتياطية.</numerusform>
            <numerusform>تعذّر فتح %Ln استمارات: تالفة، أو غُيّرت من الخارج. تُترك كما هي ولا تُرسل أبدًا. يستطيع من يعتني بهذا الحاسوب استعادة مجلد البيانات من نسخة احتياطية.</numerusform>
            <numerusform>تعذّر فتح %Ln استمارة: تالفة، أو غُيّرت من الخارج. تُترك كما هي ولا تُرسل أبدًا. يستطيع من يعتني بهذا الحاسوب استعادة مجلد البيانات من نسخة احتياطية.</numerusform>
            <numerusform>تعذّر فتح %Ln استمارة: تالفة، أو غُيّرت من الخارج. تُترك كما هي ولا تُرسل أبدًا. يستطيع من يعتني بهذا الحاسوب استعادة مجلد البيانات من نسخة احتياطية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln intake(s) may have been created already: look in the list before typing them again.</source>
        <translation>
            <numerusform>لا توجد استمارات ربما أُنشئت.</numerusform>
            <numerusform>ربما أُنشئت استمارة واحدة بالفعل: انظر في القائمة قبل كتابتها من جديد.</numerusform>
            <numerusform>ربما أُنشئت استمارتان بالفعل: انظر في القائمة قبل كتابتهما من جديد.</numerusform>
            <numerusform>ربما أُنشئت %Ln استمارات بالفعل: انظر في القائمة قبل كتابتها من جديد.</numerusform>
            <numerusform>ربما أُنشئت %Ln استمارة بالفعل: انظر في القائمة قبل كتابتها من جديد.</numerusform>
            <numerusform>ربما أُنشئت %Ln استمارة بالفعل: انظر في القائمة قبل كتابتها من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln try(ies) left.</source>
        <comment>of typing a PIN</comment>
        <translation>
            <numerusform>لم تبقَ أي محاولة.</numerusform>
            <numerusform>بقيت محاولة واحدة.</numerusform>
            <numerusform>بقيت محاولتان.</numerusform>
            <numerusform>بقيت %Ln محاولات.</numerusform>
            <numerusform>بقيت %Ln محاولة.</numerusform>
            <numerusform>بقيت %Ln محاولة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>بلا حقول</numerusform>
            <numerusform>حقل واحد</numerusform>
            <numerusform>حقلان</numerusform>
            <numerusform>%n حقول</numerusform>
            <numerusform>%n حقلاً</numerusform>
            <numerusform>%n حقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) filled from the clipboard.</source>
        <translation>
            <numerusform>لم يُعبّأ أي حقل من الحافظة.</numerusform>
            <numerusform>عُبّئ حقل واحد من الحافظة.</numerusform>
            <numerusform>عُبّئ حقلان من الحافظة.</numerusform>
            <numerusform>عُبّئت %n حقول من الحافظة.</numerusform>
            <numerusform>عُبّئ %n حقلاً من الحافظة.</numerusform>
            <numerusform>عُبّئ %n حقل من الحافظة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) had been changed since and stay as they are.</source>
        <translation>
            <numerusform>لم يتغير أي حقل منذ ذلك الحين.</numerusform>
            <numerusform>تغيّر حقل واحد منذ ذلك الحين ويبقى كما هو.</numerusform>
            <numerusform>تغيّر حقلان منذ ذلك الحين ويبقيان كما هما.</numerusform>
            <numerusform>تغيّرت %n حقول منذ ذلك الحين وتبقى كما هي.</numerusform>
            <numerusform>تغيّر %n حقلاً منذ ذلك الحين وتبقى كما هي.</numerusform>
            <numerusform>تغيّر %n حقل منذ ذلك الحين وتبقى كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>A token holds until Intake is closed: this computer has no keychain that would keep it.</source>
        <translation>يبقى الرمز المميز سارياً حتى إغلاق Intake: لا توجد على هذا الحاسوب سلسلة مفاتيح لحفظه.</translation>
    </message>
    <message>
        <source>A token is kept, entered %1.</source>
        <translation>الرمز المميز محفوظ، تاريخ الإدخال %1.</translation>
    </message>
    <message>
        <source>All settings in the file stand here already.</source>
        <translation>كل الإعدادات التي في الملف مطابقة للإعدادات الحالية.</translation>
    </message>
    <message>
        <source>All that the clipboard says stands in the form already.</source>
        <translation>كل ما في الحافظة موجود في النموذج.</translation>
    </message>
    <message>
        <source>All that was typed is kept. What waits is sent only while Intake is open.</source>
        <translation>كل ما كُتب محفوظ. لا يُرسل ما ينتظر إلا وIntake مفتوح.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>تغيير المفتاح</translation>
    </message>
    <message>
        <source>Choose a PIN of 4 to 12 digits.</source>
        <translation>اختر رقم PIN من 4 إلى 12 رقماً.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>اختيار عبارة مرور</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>إغلاق وفقدانه</translation>
    </message>
    <message>
        <source>Connected to %1. The settings open with %2 at any time.</source>
        <translation>تم الاتصال بـ %1. تُفتح الإعدادات في أي وقت بالضغط على %2.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Copied from %1: address, emergency contact, phone and referral, as far as they were there. Each field says so until you change or confirm it.</source>
        <translation>نُسخ من %1 ما وُجد من العنوان وجهة اتصال الطوارئ والهاتف والإحالة. يشير كل حقل إلى ذلك حتى تغييره أو تأكيده.</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <comment>when</comment>
        <translation>أُنشئ: %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Discarded: %1</source>
        <translation>حُذفت: %1</translation>
    </message>
    <message>
        <source>Enter address and token</source>
        <translation>إدخال العنوان والرمز المميز</translation>
    </message>
    <message>
        <source>Enter another token</source>
        <translation>إدخال رمز مميز آخر</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>متابعة على أي حال</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>دوّنته</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Intake could not be opened anew. Close it and start it again.</source>
        <translation>تعذّرت إعادة فتح Intake. أغلقه وشغّله من جديد.</translation>
    </message>
    <message>
        <source>It is more than ten minutes ago: the intake cannot be brought back.</source>
        <translation>مضى أكثر من عشر دقائق: لا يمكن استعادة الاستمارة.</translation>
    </message>
    <message>
        <source>It is sent once Intake is connected to your server.</source>
        <translation>يجري الإرسال حالما يتصل Intake بالخادم.</translation>
    </message>
    <message>
        <source>It seals what you type on this computer, and Intake asks for it at every start. Nobody can look it up for you.</source>
        <translation>تحمي ما تكتبه على هذا الحاسوب، ويطلبها Intake عند كل بدء. لا أحد يستطيع استرجاعها لك.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>متابعة العمل</translation>
    </message>
    <message>
        <source>Kept, not tested: the address %1 and the token. The settings, where both can be tested, open with %2.</source>
        <translation>حُفظا دون اختبار: العنوان %1 والرمز المميز. تُفتح الإعدادات، حيث يمكن اختبارهما، بالضغط على %2.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقاً</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Load settings</source>
        <translation>تحميل الإعدادات</translation>
    </message>
    <message>
        <source>Look at the oldest</source>
        <translation>عرض الأقدم</translation>
    </message>
    <message>
        <source>No server is set yet.</source>
        <translation>لم يُحدَّد أي خادم بعد.</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>لا خادم بعد</translation>
    </message>
    <message>
        <source>Nobody has touched this draft since %1. Is it still needed?</source>
        <translation>لم يغيّر أحد هذه المسودة منذ %1. هل ما زالت لازمة؟</translation>
    </message>
    <message>
        <source>Nobody here has these initials.</source>
        <translation>لا أحد هنا له هذه الأحرف الأولى.</translation>
    </message>
    <message>
        <source>Not all that was typed could be saved on this computer: closing loses it.</source>
        <translation>تعذّر حفظ بعض ما كُتب على هذا الحاسوب: سيُفقد عند الإغلاق.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Nothing in the clipboard looks like a field of the form, so nothing was changed.</source>
        <translation>لا شيء في الحافظة يشبه أحد حقول النموذج، فلم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing is kept. What you type lives only until the window is closed.</source>
        <translation>لا يُحفظ شيء. يبقى ما تكتبه حتى إغلاق النافذة فقط.</translation>
    </message>
    <message>
        <source>Nothing is kept: this computer has no keychain to lock it with. What you type lives only until the window is closed.</source>
        <translation>لا يُحفظ شيء: لا توجد سلسلة مفاتيح على هذا الحاسوب لقفل البيانات بها. يبقى ما تكتبه حتى إغلاق النافذة فقط.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Press once more if this is your server.</source>
        <translation>لم يُرسل شيء بعد. اضغط مرة أخرى إن كان هذا هو الخادم المقصود.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Test once more if this is your server.</source>
        <translation>لم يُرسل شيء بعد. أعد الاختبار مرة أخرى إن كان هذا هو الخادم المقصود.</translation>
    </message>
    <message>
        <source>Only what stands in a form is read back. Go back to the form first.</source>
        <translation>لا يُقرأ للتحقق إلا ما هو في نموذج. عُد أولاً إلى النموذج.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>Practice server</source>
        <translation>خادم التدريب</translation>
    </message>
    <message>
        <source>Practice: nothing leaves this computer</source>
        <translation>تدريب: لا شيء يغادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>Printing is for records that the server returned. A blank form for when nothing works: Ctrl+Shift+P.</source>
        <translation>لا تُطبع إلا السجلات التي أعادها الخادم. للنموذج الفارغ عندما لا يعمل شيء: Ctrl+Shift+P.</translation>
    </message>
    <message>
        <source>Recovered, last saved %1, %2.</source>
        <translation>استُعيدت، آخر حفظ %1، %2.</translation>
    </message>
    <message>
        <source>Save these settings</source>
        <translation>حفظ هذه الإعدادات</translation>
    </message>
    <message>
        <source>Saved. It is sent once Intake is connected to your server.</source>
        <translation>تم الحفظ. يجري الإرسال حالما يتصل Intake بالخادم.</translation>
    </message>
    <message>
        <source>Say first who is at the desk. Then somebody can be added.</source>
        <translation>اذكر أولاً من في الاستقبال، ثم تمكن إضافة شخص.</translation>
    </message>
    <message>
        <source>Sends to %1</source>
        <translation>يُرسل إلى %1</translation>
    </message>
    <message>
        <source>Settings (*.ini)</source>
        <translation>الإعدادات (*.ini)</translation>
    </message>
    <message>
        <source>Somebody here has these initials already. Choose others.</source>
        <translation>هذه الأحرف الأولى مستخدمة هنا من قبل شخص آخر. اختر غيرها.</translation>
    </message>
    <message>
        <source>Taken out of the queue</source>
        <translation>أُخرجت من قائمة الإرسال</translation>
    </message>
    <message>
        <source>The PIN of %1 is changed.</source>
        <translation>تغيّر رقم PIN الخاص بـ %1.</translation>
    </message>
    <message>
        <source>The PIN was wrong five times. Lock the window: it is opened by more than a PIN now.</source>
        <translation>أُدخل رقم PIN غير صحيح خمس مرات. اقفل النافذة: لم يعد رقم PIN وحده كافياً لفتحها.</translation>
    </message>
    <message>
        <source>The client is not created yet. All that you typed is safe; go on with the next one.</source>
        <translation>لم يُنشأ سجل العميل بعد. كل ما كتبته محفوظ؛ يمكن المتابعة مع الشخص التالي.</translation>
    </message>
    <message>
        <source>The clipboard holds a picture. Copy the words themselves; nothing was changed.</source>
        <translation>تحوي الحافظة صورة. يُرجى نسخ الكلمات نفسها؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The clipboard holds no plain text, so nothing was changed. Copy the words themselves.</source>
        <translation>لا تحوي الحافظة نصاً عادياً، فلم يتغير شيء. يُرجى نسخ الكلمات نفسها.</translation>
    </message>
    <message>
        <source>The copy is discarded.</source>
        <translation>حُذفت النسخة.</translation>
    </message>
    <message>
        <source>The file with the passphrase that Intake is started with needs the new one too.</source>
        <translation>الملف الذي يحوي عبارة المرور ويبدأ به Intake يحتاج إلى العبارة الجديدة أيضًا.</translation>
    </message>
    <message>
        <source>The intakes on this computer are locked</source>
        <translation>الاستمارات على هذا الحاسوب مقفلة</translation>
    </message>
    <message>
        <source>The key is being changed. Go on working.</source>
        <translation>يجري تغيير المفتاح. تابع العمل.</translation>
    </message>
    <message>
        <source>The key is being changed: %1 of %2 intakes are sealed anew. Go on working.</source>
        <translation>يجري تغيير المفتاح: خُتمت من جديد %1 من %2 من الاستمارات. تابع العمل.</translation>
    </message>
    <message>
        <source>The key is changed as soon as the server has answered. Go on working.</source>
        <translation>يتغير المفتاح حالما يجيب الخادم. تابع العمل.</translation>
    </message>
    <message>
        <source>The keychain cannot be asked for a token now: it is locked, or there is none.</source>
        <translation>يتعذّر الآن طلب الرمز المميز من سلسلة المفاتيح: فهي مقفلة أو غير موجودة.</translation>
    </message>
    <message>
        <source>The keychain does not give the token: it is locked, or there is none.</source>
        <translation>لا تعطي سلسلة المفاتيح الرمز المميز: فهي مقفلة أو غير موجودة.</translation>
    </message>
    <message>
        <source>The keychain is being asked for the token.</source>
        <translation>جارٍ طلب الرمز المميز من سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The settings could not be saved on this computer. They hold until the window is closed.</source>
        <translation>تعذّر حفظ الإعدادات على هذا الحاسوب. تبقى سارية حتى إغلاق النافذة.</translation>
    </message>
    <message>
        <source>The settings were saved as %1, without the token. Load that file on the other computers.</source>
        <translation>حُفظت الإعدادات باسم %1، دون الرمز المميز. حمّل ذلك الملف على الحواسيب الأخرى.</translation>
    </message>
    <message>
        <source>The store was opened by its recovery key. Change the key, and it opens without: you get a new recovery key, and the old one opens nothing any more.</source>
        <translation>فُتح المخزن بمفتاح الاسترداد. غيّر المفتاح فيُفتح من دونه: تحصل على مفتاح استرداد جديد، ولا يفتح القديم شيئًا بعد ذلك.</translation>
    </message>
    <message>
        <source>The token was not kept yet. Paste it once more if this is your server.</source>
        <translation>لم يُحفظ الرمز المميز بعد. الصقه مرة أخرى إن كان هذا هو الخادم المقصود.</translation>
    </message>
    <message>
        <source>The token works, but this computer did not keep it: its keychain is locked, or there is none. The token stays in its field and holds until Intake is closed. Unlock the keychain and test once more; or go on anyway, and enter the token again after the next start.</source>
        <translation>الرمز المميز يعمل، لكن هذا الحاسوب لم يحفظه: سلسلة مفاتيحه مقفلة أو غير موجودة. يبقى الرمز المميز في حقله ويظل سارياً حتى إغلاق Intake. افتح قفل سلسلة المفاتيح واختبر مرة أخرى؛ أو تابع على أي حال وأدخل الرمز المميز من جديد بعد التشغيل التالي.</translation>
    </message>
    <message>
        <source>There is no token for this server yet.</source>
        <translation>لا يوجد رمز مميز لهذا الخادم بعد.</translation>
    </message>
    <message>
        <source>There is no token for this server yet. Paste one, then test.</source>
        <translation>لا يوجد رمز مميز لهذا الخادم بعد. الصق الرمز المميز، ثم اختبر الاتصال.</translation>
    </message>
    <message>
        <source>There is nothing to copy yet: address, emergency contact, phone and referral are empty.</source>
        <translation>لا شيء للنسخ بعد: العنوان وجهة اتصال الطوارئ والهاتف والإحالة فارغة.</translation>
    </message>
    <message>
        <source>There is nothing to read back yet.</source>
        <translation>لا شيء للقراءة بعد.</translation>
    </message>
    <message>
        <source>This cannot be a token: it must be one word of plain characters.</source>
        <translation>لا يمكن أن يكون هذا رمزاً مميزاً: يجب أن يكون كلمة واحدة من أحرف عادية.</translation>
    </message>
    <message>
        <source>This cannot be a token: it must be one word of plain characters. Nothing was changed.</source>
        <translation>لا يمكن أن يكون هذا رمزاً مميزاً: يجب أن يكون كلمة واحدة من أحرف عادية. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This client was just being sent, so the change came too late. Look at what becomes of it.</source>
        <translation>كان سجل العميل قيد الإرسال، فجاء التغيير متأخراً. يُرجى متابعة النتيجة.</translation>
    </message>
    <message>
        <source>This computer did not keep the token: its keychain is locked, or there is none. The token holds until Intake is closed. Unlock the keychain and keep the token in the settings, or enter it again after the next start.</source>
        <translation>لم يحفظ هذا الحاسوب الرمز المميز: سلسلة مفاتيحه مقفلة أو غير موجودة. يظل الرمز المميز سارياً حتى إغلاق Intake. افتح قفل سلسلة المفاتيح واحفظ الرمز المميز في الإعدادات، أو أدخله من جديد بعد التشغيل التالي.</translation>
    </message>
    <message>
        <source>This computer has no font for %1. On paper their codes stand instead. Whoever looks after this computer can install the font.</source>
        <translation>لا يوجد على هذا الحاسوب خط للأحرف %1. تظهر رموزها بدلاً منها على الورق. يمكن للمسؤول عن هذا الحاسوب تثبيت الخط.</translation>
    </message>
    <message>
        <source>This could not be stored now. Nothing was changed. Try again.</source>
        <translation>تعذّر تخزين هذا الآن. لم يتغير شيء. أعد المحاولة.</translation>
    </message>
    <message>
        <source>This is not the PIN. Nothing was changed.</source>
        <translation>ليس هذا رقم PIN الصحيح. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Type one to four letters as initials.</source>
        <translation>اكتب من حرف إلى أربعة أحرف للأحرف الأولى.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>مفهوم</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Use the real server</source>
        <translation>استخدام الخادم الفعلي</translation>
    </message>
    <message>
        <source>Work without saving</source>
        <translation>العمل دون حفظ</translation>
    </message>
    <message>
        <source>You are changing it, so it is a draft again. It goes when you press Create client.</source>
        <translation>بدأ تغييرها، فعادت مسودة. تُرسل عند الضغط على «إنشاء عميل».</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>أُنشئت في %1</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>بحاجة إلى متابعة</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>حُفظت %1</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>في انتظار الإرسال</translation>
    </message>
</context>
<context>
    <name>Intake::NoneAdviser</name>
    <message>
        <source>Choose it</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Choose ‘No known allergies’ instead?</source>
        <translation>اختيار «لا توجد حساسية معروفة» بدلاً من ذلك؟</translation>
    </message>
    <message>
        <source>Choose ‘None’ instead?</source>
        <translation>اختيار «لا يوجد» بدلاً من ذلك؟</translation>
    </message>
</context>
<context>
    <name>Intake::Paperwork</name>
    <message>
        <source>A day at the desk</source>
        <translation>يوم في الاستقبال</translation>
    </message>
    <message>
        <source>Intake form</source>
        <translation>نموذج الاستمارة</translation>
    </message>
    <message>
        <source>Intake record</source>
        <translation>سجل الاستمارة</translation>
    </message>
    <message>
        <source>It was given to the printer.</source>
        <translation>أُرسل إلى الطابعة.</translation>
    </message>
    <message>
        <source>It was written to the file that you named, not to paper.</source>
        <translation>كُتب في الملف الذي حددته، لا على الورق.</translation>
    </message>
    <message>
        <source>Nothing was saved. The system says: %1. Save it again in another folder.</source>
        <translation>لم يُحفظ شيء. رسالة النظام: %1. أعد الحفظ في مجلد آخر.</translation>
    </message>
    <message>
        <source>Nothing was saved: the disk is full. Make room or save it again on another disk.</source>
        <translation>لم يُحفظ شيء: القرص ممتلئ. أفسح مكاناً أو أعد الحفظ على قرص آخر.</translation>
    </message>
    <message>
        <source>Nothing was saved: the server’s own words of this record are not kept here.</source>
        <translation>لم يُحفظ شيء: نص الخادم الأصلي لهذا السجل غير محفوظ هنا.</translation>
    </message>
    <message>
        <source>Nothing was saved: this folder does not exist any more. Save it again in another folder.</source>
        <translation>لم يُحفظ شيء: لم يعد هذا المجلد موجوداً. أعد الحفظ في مجلد آخر.</translation>
    </message>
    <message>
        <source>Nothing was saved: you may not write in this folder. Save it again in another folder.</source>
        <translation>لم يُحفظ شيء: لا يُسمح لك بالكتابة في هذا المجلد. أعد الحفظ في مجلد آخر.</translation>
    </message>
    <message>
        <source>Save a copy of the record</source>
        <translation>حفظ نسخة من السجل</translation>
    </message>
    <message>
        <source>Save the day</source>
        <translation>حفظ اليوم</translation>
    </message>
    <message>
        <source>Saved as %1 in %2</source>
        <comment>file, folder</comment>
        <translation>حُفظ باسم %1 في %2</translation>
    </message>
    <message>
        <source>The part of Intake that prints is not on this computer. Save as PDF works without it.</source>
        <translation>الجزء الذي يطبع في Intake غير موجود على هذا الحاسوب. يعمل الحفظ بصيغة PDF من دونه.</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing was printed; the record is safe. Look at the printer, or save it as PDF.</source>
        <translation>لم تقبل الطابعة المستند. لم يُطبع شيء؛ والسجل سليم. تحقق من الطابعة، أو احفظه بصيغة PDF.</translation>
    </message>
</context>
<context>
    <name>Intake::PastePanel</name>
    <message>
        <source>Damaged in the clipboard, so left out: %1.</source>
        <translation>تالف في الحافظة، فتُرك: %1.</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>من الحافظة</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>Not a whole birth date, so left out: %1.</source>
        <translation>تاريخ ميلاد غير كامل، لذلك تُرك: %1.</translation>
    </message>
    <message>
        <source>Not certain: tick it if it is right</source>
        <translation>غير مؤكد: يُحدَّد إن كان صحيحاً</translation>
    </message>
    <message>
        <source>Take the ticked ones</source>
        <translation>أخذ المحدَّد</translation>
    </message>
    <message>
        <source>The clipboard holds very much text. Only its first %1 characters were read.</source>
        <translation>تحوي الحافظة نصاً طويلاً جداً. لم يُقرأ منه إلا أول %1 من الأحرف.</translation>
    </message>
    <message>
        <source>The form has no field for: %1.</source>
        <translation>لا حقل في النموذج لما يلي: %1.</translation>
    </message>
    <message>
        <source>The form has: %1</source>
        <translation>في النموذج: %1</translation>
    </message>
    <message>
        <source>The text may be about somebody else than its writer, so the writer’s name and numbers were left out.</source>
        <translation>قد يخص النص شخصاً غير كاتبه، لذلك تُرك اسم الكاتب وأرقامه.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n cards in the clipboard. This is the first.</source>
        <translation>
            <numerusform>لا توجد بطاقات في الحافظة.</numerusform>
            <numerusform>توجد بطاقة واحدة في الحافظة.</numerusform>
            <numerusform>توجد بطاقتان في الحافظة. هذه هي الأولى.</numerusform>
            <numerusform>توجد %n بطاقات في الحافظة. هذه هي الأولى.</numerusform>
            <numerusform>توجد %n بطاقة في الحافظة. هذه هي الأولى.</numerusform>
            <numerusform>توجد %n بطاقة في الحافظة. هذه هي الأولى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake::ProblemList</name>
    <message numerus="yes">
        <source>%n still to ask</source>
        <translation>
            <numerusform>لا أسئلة متبقية</numerusform>
            <numerusform>سؤال واحد متبقٍّ</numerusform>
            <numerusform>سؤالان متبقيان</numerusform>
            <numerusform>%n أسئلة متبقية</numerusform>
            <numerusform>%n سؤالاً متبقياً</numerusform>
            <numerusform>%n سؤال متبقٍّ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>لا شيء للتصحيح</numerusform>
            <numerusform>بند واحد للتصحيح</numerusform>
            <numerusform>بندان للتصحيح</numerusform>
            <numerusform>%n بنود للتصحيح</numerusform>
            <numerusform>%n بنداً للتصحيح</numerusform>
            <numerusform>%n بند للتصحيح</numerusform>
        </translation>
    </message>
    <message>
        <source>The server also says: “%1” (it has no field here: %2)</source>
        <translation>يقول الخادم أيضاً: «%1» (لا حقل له هنا: %2)</translation>
    </message>
    <message>
        <source>To go on without, press Create client again. The notes will say what to ask next time.</source>
        <translation>للمتابعة من دونها، اضغط «إنشاء عميل» من جديد. ستذكر الملاحظات ما يُسأل عنه في المرة القادمة.</translation>
    </message>
    <message>
        <source>✓ changed</source>
        <translation>✓ تغيّر</translation>
    </message>
</context>
<context>
    <name>Intake::QuestionCard</name>
    <message>
        <source>%1, found</source>
        <translation>%1، ما وُجد</translation>
    </message>
    <message>
        <source>%1, what you sent</source>
        <translation>%1، ما أُرسل</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>Found on the server</source>
        <translation>ما وُجد على الخادم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>This is the client</source>
        <translation>هذا سجل العميل</translation>
    </message>
    <message>
        <source>What you sent</source>
        <translation>ما أُرسل</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>same</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>أُرسل %1</translation>
    </message>
</context>
<context>
    <name>Intake::QuestionPage</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;بحث من جديد</translation>
    </message>
    <message>
        <source>&amp;This is the client</source>
        <translation>&amp;هذا سجل العميل</translation>
    </message>
    <message>
        <source>Do not add anybody elsewhere before this is settled.</source>
        <translation>لا تُضف أحدًا في مكان آخر قبل حسم الأمر.</translation>
    </message>
    <message>
        <source>Do not add this client elsewhere; we are checking.</source>
        <translation>لا تُضف سجل العميل في مكان آخر؛ نحن نتحقق.</translation>
    </message>
    <message>
        <source>Is this the client?</source>
        <translation>هل هذا سجل العميل؟</translation>
    </message>
    <message>
        <source>Is this the client? Number %1 of %2</source>
        <translation>هل هذا سجل العميل؟ رقم %1 من %2</translation>
    </message>
    <message>
        <source>L&amp;ater</source>
        <translation>&amp;لاحقاً</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>جارٍ البحث</translation>
    </message>
    <message>
        <source>Not there: &amp;send again</source>
        <translation>غير موجود: إ&amp;رسال من جديد</translation>
    </message>
    <message>
        <source>Sending again could create a second one, so nothing is sent until this is settled. Nothing that you typed is lost.</source>
        <translation>قد يُنشئ الإرسال من جديد سجلاً ثانياً، لذلك لا يُرسل شيء حتى يُحسم الأمر. لم يُفقد شيء مما كتبته.</translation>
    </message>
    <message>
        <source>We do not know whether %1 was created</source>
        <translation>لا نعرف هل أُنشئ سجل %1</translation>
    </message>
    <message>
        <source>What you sent</source>
        <translation>ما أُرسل</translation>
    </message>
    <message>
        <source>offered after the second look</source>
        <translation>متاح بعد البحث الثاني</translation>
    </message>
</context>
<context>
    <name>Intake::ReadBackLarge</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Beside English</source>
        <translation>إلى جانب الإنجليزية</translation>
    </message>
    <message>
        <source>English only</source>
        <translation>الإنجليزية فقط</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>خط كبير</translation>
    </message>
</context>
<context>
    <name>Intake::ReadBackPage</name>
    <message>
        <source>%1 · read aloud</source>
        <translation>%1 · تمت القراءة</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>العودة إلى النموذج</translation>
    </message>
    <message>
        <source>Large print for the client</source>
        <translation>خط كبير للعميل</translation>
    </message>
    <message>
        <source>Read aloud, all right</source>
        <translation>تمت القراءة، كل شيء صحيح</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>قراءة للتحقق</translation>
    </message>
</context>
<context>
    <name>Intake::RecordPage</name>
    <message>
        <source>Client id</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>نسخ ال&amp;معرّف</translation>
    </message>
    <message>
        <source>Copy name and &amp;birth date</source>
        <translation>نسخ الاسم و&amp;تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Created: %1, id %2</source>
        <translation>أُنشئ: %1، المعرّف %2</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>اختلاف</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>غير مسجّل</translation>
    </message>
</context>
<context>
    <name>Intake::RecordView</name>
    <message>
        <source>&amp;Blank paper form…</source>
        <translation>نموذج ورقي &amp;فارغ…</translation>
    </message>
    <message>
        <source>&amp;Open in Caspen · %1</source>
        <translation>&amp;فتح في Caspen · %1</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Another of the same family: begins with this address, emergency contact, phone and referral</source>
        <translation>شخص آخر من العائلة نفسها: تبدأ الاستمارة بهذا العنوان وجهة اتصال الطوارئ والهاتف والإحالة</translation>
    </message>
    <message>
        <source>Copy all as &amp;text</source>
        <translation>نسخ الكل كن&amp;ص</translation>
    </message>
    <message>
        <source>Ne&amp;w intake</source>
        <translation>استمارة &amp;جديدة</translation>
    </message>
    <message>
        <source>Same &amp;family</source>
        <translation>ال&amp;عائلة نفسها</translation>
    </message>
    <message>
        <source>Save as &amp;FHIR R4, for other clinical software…</source>
        <translation>حفظ بصيغة FHIR R4، &amp;لبرامج سريرية أخرى…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON, as the server returned it…</source>
        <translation>حفظ بصيغة JSON، &amp;كما أعاده الخادم…</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <translation>حفظ كن&amp;ص…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>&amp;حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save or &amp;print</source>
        <translation>حفظ أو &amp;طباعة</translation>
    </message>
</context>
<context>
    <name>Intake::SafetyCard</name>
    <message>
        <source>%1 seconds</source>
        <translation>%1 ثانية</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يوماً</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>فوراً</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>After so long without a key. Ctrl+L locks it at once.</source>
        <translation>بعد هذه المدة دون ضغط أي مفتاح. للقفل فوراً: Ctrl+L.</translation>
    </message>
    <message>
        <source>Keep records</source>
        <translation>الاحتفاظ بالسجلات</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>قفل النافذة</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>ليس تلقائياً</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Save what is typed</source>
        <translation>حفظ ما يُكتب</translation>
    </message>
    <message>
        <source>So long a created client’s record stays on this computer. Then only its id does; the server has it all.</source>
        <translation>مدة بقاء سجل العميل على هذا الحاسوب بعد إنشائه. بعدها يبقى معرّفه فقط؛ وكل شيء موجود على الخادم.</translation>
    </message>
    <message>
        <source>So long after the last key.</source>
        <translation>المدة بعد آخر ضغطة مفتاح.</translation>
    </message>
</context>
<context>
    <name>Intake::SamePanel</name>
    <message>
        <source>It is someone else</source>
        <translation>هذا شخص آخر</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>فتح تلك الاستمارة</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>الشخص نفسه؟</translation>
    </message>
    <message>
        <source>Same person? %1 of %2</source>
        <translation>الشخص نفسه؟ %1 من %2</translation>
    </message>
    <message>
        <source>Show the next</source>
        <translation>عرض التالي</translation>
    </message>
    <message>
        <source>Undo: someone else</source>
        <translation>تراجع: شخص آخر</translation>
    </message>
    <message>
        <source>birth date not known</source>
        <translation>تاريخ الميلاد غير معروف</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>تاريخ الميلاد %1</translation>
    </message>
</context>
<context>
    <name>Intake::SectionIndex</name>
    <message>
        <source>%1 to ask</source>
        <translation>%1 للسؤال</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n still to ask</source>
        <translation>
            <numerusform>%1، لا أسئلة متبقية</numerusform>
            <numerusform>%1، سؤال واحد متبقٍّ</numerusform>
            <numerusform>%1، سؤالان متبقيان</numerusform>
            <numerusform>%1، %n أسئلة متبقية</numerusform>
            <numerusform>%1، %n سؤالاً متبقياً</numerusform>
            <numerusform>%1، %n سؤال متبقٍّ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to fix</source>
        <translation>
            <numerusform>%1، لا شيء للتصحيح</numerusform>
            <numerusform>%1، بند واحد للتصحيح</numerusform>
            <numerusform>%1، بندان للتصحيح</numerusform>
            <numerusform>%1، %n بنود للتصحيح</numerusform>
            <numerusform>%1، %n بنداً للتصحيح</numerusform>
            <numerusform>%1، %n بند للتصحيح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake::ServerCard</name>
    <message>
        <source>&amp;Keep this token</source>
        <translation>الا&amp;حتفاظ بهذا الرمز المميز</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>ا&amp;ختبار الاتصال</translation>
    </message>
    <message>
        <source>As in https://api.example.com/v1. It takes effect when you leave the field.</source>
        <translation>مثل https://api.example.com/v1. يسري عند مغادرة الحقل.</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>Give each computer an API key of its own, named after the desk: it then has its own 60 requests a minute, and a stolen computer is revoked alone.</source>
        <translation>خصّص لكل حاسوب مفتاح API خاصاً به، وسمّه باسم المكتب الذي هو فيه: فيكون له 60 طلباً خاصاً به في الدقيقة، وإن سُرق حاسوب أُلغي مفتاحه وحده.</translation>
    </message>
    <message>
        <source>Given when Intake was started</source>
        <translation>حُدد عند تشغيل Intake</translation>
    </message>
    <message>
        <source>It belongs to this address alone, and is never shown again.</source>
        <translation>يخص هذا العنوان وحده، ولا يُعرض مرة أخرى أبداً.</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>رمز مميز جديد</translation>
    </message>
    <message>
        <source>Paste the token here first.</source>
        <translation>الصق الرمز المميز هنا أولاً.</translation>
    </message>
    <message>
        <source>Re&amp;move the token</source>
        <translation>إ&amp;زالة الرمز المميز</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Server’s address</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>The token comes from a file.</source>
        <translation>الرمز المميز مأخوذ من ملف.</translation>
    </message>
    <message>
        <source>This token is not kept yet: keep it, or empty the field.</source>
        <translation>لم يُحتفظ بهذا الرمز المميز بعد: احتفظ به أو أفرغ الحقل.</translation>
    </message>
    <message>
        <source>Write the server’s address first: the token belongs to it.</source>
        <translation>اكتب عنوان الخادم أولاً: فالرمز المميز مرتبط به.</translation>
    </message>
</context>
<context>
    <name>Intake::SessionWatch::Private</name>
    <message>
        <source>Locks its window first</source>
        <translation>يقفل نافذته أولاً</translation>
    </message>
</context>
<context>
    <name>Intake::SettingsField</name>
    <message>
        <source>Set by your administrator</source>
        <translation>حدده المسؤول</translation>
    </message>
</context>
<context>
    <name>Intake::SettingsPage</name>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Load settings</source>
        <translation>&amp;تحميل الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Save these settings</source>
        <translation>حف&amp;ظ هذه الإعدادات</translation>
    </message>
    <message>
        <source>Changes apply at once. Ctrl+Z takes the last one back.</source>
        <translation>تسري التغييرات فوراً. يتراجع Ctrl+Z عن آخر تغيير.</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>ترك كما كان</translation>
    </message>
    <message>
        <source>Loading this would change:</source>
        <translation>سيغيّر هذا التحميل ما يلي:</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>اعتماد هذه</translation>
    </message>
    <message>
        <source>The settings were loaded.</source>
        <translation>تم تحميل الإعدادات.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>مفهوم</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Intake::SideList</name>
    <message>
        <source>&amp;New intake</source>
        <translation>ا&amp;ستمارة جديدة</translation>
    </message>
    <message>
        <source>Find (%1)</source>
        <translation>بحث (%1)</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>بحث بالاسم</translation>
    </message>
    <message>
        <source>Intakes</source>
        <translation>الاستمارات</translation>
    </message>
    <message>
        <source>Nobody in the list has this name.</source>
        <translation>لا أحد في القائمة بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>Intake::SideModel</name>
    <message numerus="yes">
        <source>%1, %Ln</source>
        <comment>group title, count</comment>
        <translation>
            <numerusform>%1، %Ln</numerusform>
            <numerusform>%1، %Ln</numerusform>
            <numerusform>%1، %Ln</numerusform>
            <numerusform>%1، %Ln</numerusform>
            <numerusform>%1، %Ln</numerusform>
            <numerusform>%1، %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Created today</source>
        <translation>أُنشئت اليوم</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>حُذفت</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>بحاجة إلى متابعة</translation>
    </message>
    <message>
        <source>No drafts. Press %1 when the next person walks in.</source>
        <translation>لا توجد مسودات. اضغط %1 عند قدوم الشخص التالي.</translation>
    </message>
    <message>
        <source>Nobody created yet today.</source>
        <translation>لم يُنشأ أي سجل اليوم بعد.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
</context>
<context>
    <name>Intake::StatusLine</name>
    <message>
        <source> · %1 of %2 requests left this minute</source>
        <translation> · بقي %1 من %2 من الطلبات في هذه الدقيقة</translation>
    </message>
    <message>
        <source> · held until someone acts</source>
        <translation> · موقوف حتى يتدخل أحد</translation>
    </message>
    <message>
        <source> · resting until the server answers properly</source>
        <translation> · متوقف حتى يرد الخادم رداً سليماً</translation>
    </message>
    <message>
        <source> · resting while Intake is locked</source>
        <translation> · متوقف ما دام Intake مقفلاً</translation>
    </message>
    <message>
        <source> · resting while the key is changed</source>
        <translation> · متوقف ما دام المفتاح يُغيَّر</translation>
    </message>
    <message>
        <source> · the server asked to wait</source>
        <translation> · طلب الخادم الانتظار</translation>
    </message>
    <message>
        <source> · trying to send…</source>
        <translation> · جارٍ محاولة الإرسال…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>لا شيء في الانتظار</numerusform>
            <numerusform>استمارة واحدة في الانتظار</numerusform>
            <numerusform>استمارتان في الانتظار</numerusform>
            <numerusform>%Ln استمارات في الانتظار</numerusform>
            <numerusform>%Ln استمارة في الانتظار</numerusform>
            <numerusform>%Ln استمارة في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Names are hidden. %1 shows them</source>
        <translation>الأسماء مخفية. لإظهارها: %1</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>لا شيء ينتظر الإرسال.</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>الشخص نفسه؟</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>إعادة المحاولة الآن</translation>
    </message>
    <message>
        <source>○ No connection</source>
        <translation>○ لا يوجد اتصال</translation>
    </message>
    <message>
        <source>○ The server is there, but did not take the last request</source>
        <translation>○ الخادم متاح، لكنه لم يقبل الطلب الأخير</translation>
    </message>
    <message>
        <source>● Online</source>
        <translation>● متصل</translation>
    </message>
</context>
<context>
    <name>Intake::SuggestAdviser</name>
    <message>
        <source>Keep it</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Keep ‘%1’ for suggestions?</source>
        <translation>الاحتفاظ بـ«%1» للاقتراحات؟</translation>
    </message>
</context>
<context>
    <name>Intake::SuggestList</name>
    <message>
        <source>F2 takes the marked one</source>
        <translation>F2 يأخذ الاقتراح المحدَّد</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
</context>
<context>
    <name>Intake::TodayPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>ر&amp;جوع</translation>
    </message>
    <message>
        <source>&amp;Earlier day</source>
        <translation>اليوم ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Later day</source>
        <translation>اليوم ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;طباعة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Hide na&amp;mes</source>
        <translation>إ&amp;خفاء الأسماء</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>الاستمارة</translation>
    </message>
    <message>
        <source>Nothing was done on this day.</source>
        <translation>لم يُنفَّذ شيء في هذا اليوم.</translation>
    </message>
    <message>
        <source>Save as PD&amp;F</source>
        <translation>ح&amp;فظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Show na&amp;mes</source>
        <translation>إ&amp;ظهار الأسماء</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>من فعل ماذا</translation>
    </message>
</context>
<context>
    <name>Intake::TodayView</name>
    <message numerus="yes">
        <source>%Ln client(s) typed on this day. They are now:</source>
        <translation>
            <numerusform>لم يُكتب أي سجل عميل في هذا اليوم. الحالة الآن:</numerusform>
            <numerusform>كُتب سجل عميل واحد في هذا اليوم. حالته الآن:</numerusform>
            <numerusform>كُتب سجلا عملاء في هذا اليوم. حالتهما الآن:</numerusform>
            <numerusform>كُتبت %Ln سجلات عملاء في هذا اليوم. حالتها الآن:</numerusform>
            <numerusform>كُتب %Ln سجل عملاء في هذا اليوم. حالتها الآن:</numerusform>
            <numerusform>كُتب %Ln سجل عملاء في هذا اليوم. حالتها الآن:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) have left this computer after their time: differences, and what is still to ask, are not known of them here.</source>
        <translation>
            <numerusform>لم يغادر أي سجل هذا الحاسوب بعد انتهاء مدته.</numerusform>
            <numerusform>غادر سجل واحد هذا الحاسوب بعد انتهاء مدته: لا تُعرف هنا اختلافاته ولا ما بقي للسؤال عنه.</numerusform>
            <numerusform>غادر سجلان هذا الحاسوب بعد انتهاء مدتهما: لا تُعرف هنا اختلافاتهما ولا ما بقي للسؤال عنه.</numerusform>
            <numerusform>غادرت %Ln سجلات هذا الحاسوب بعد انتهاء مدتها: لا تُعرف هنا اختلافاتها ولا ما بقي للسؤال عنه.</numerusform>
            <numerusform>غادر %Ln سجلاً هذا الحاسوب بعد انتهاء مدتها: لا تُعرف هنا اختلافاتها ولا ما بقي للسؤال عنه.</numerusform>
            <numerusform>غادر %Ln سجل هذا الحاسوب بعد انتهاء مدتها: لا تُعرف هنا اختلافاتها ولا ما بقي للسؤال عنه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>حُذفت</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>مسودات</translation>
    </message>
    <message>
        <source>No client was typed on this day.</source>
        <translation>لم يُكتب أي سجل عميل في هذا اليوم.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Still to ask</source>
        <translation>أسئلة متبقية</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>With differences</source>
        <translation>فيها اختلافات</translation>
    </message>
</context>
<context>
    <name>Intake::UnlockPage</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Use this passphrase</source>
        <translation>ا&amp;ستخدام عبارة المرور هذه</translation>
    </message>
    <message>
        <source>&amp;Work without saving</source>
        <translation>ال&amp;عمل دون حفظ</translation>
    </message>
    <message>
        <source>Choose at least %1 characters: a few words that nobody would guess.</source>
        <translation>الحد الأدنى لعدد الأحرف %1: يُفضَّل بضع كلمات لا يخمّنها أحد.</translation>
    </message>
    <message>
        <source>It is the &amp;recovery key</source>
        <translation>هذا &amp;مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>العبارة نفسها مجدداً</translation>
    </message>
    <message>
        <source>The two are not the same. Type the passphrase twice.</source>
        <translation>العبارتان غير متطابقتين. اكتب عبارة المرور مرتين.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>اكتب عبارة المرور.</translation>
    </message>
    <message>
        <source>Type the recovery key.</source>
        <translation>اكتب مفتاح الاسترداد.</translation>
    </message>
</context>
<context>
    <name>Intake::WhoPanel</name>
    <message>
        <source>%1 is at the desk.</source>
        <translation>في الاستقبال: %1.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;Add someone</source>
        <translation>إ&amp;ضافة شخص</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Remove someone</source>
        <translation>إزا&amp;لة شخص</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Chan&amp;ge a PIN</source>
        <translation>تغيير رقم PIN لأح&amp;دهم</translation>
    </message>
    <message>
        <source>Chan&amp;ge the PIN</source>
        <translation>تغيير رقم PI&amp;N</translation>
    </message>
    <message>
        <source>Choose who is to be removed, and type the PIN of %1. What they did stays in the audit log.</source>
        <translation>اختر من يُزال، ثم اكتب رقم PIN الخاص بـ %1. ما فعله يبقى في سجل التدقيق.</translation>
    </message>
    <message>
        <source>Choose who is to be removed, and type their PIN. What they did stays in the audit log.</source>
        <translation>اختر من يُزال، ثم اكتب رقم PIN الخاص به. ما فعله يبقى في سجل التدقيق.</translation>
    </message>
    <message>
        <source>Choose who is to be removed. What they did stays in the audit log.</source>
        <translation>اختر من يُزال. ما فعله يبقى في سجل التدقيق.</translation>
    </message>
    <message>
        <source>Choose whose PIN it is by its letter or number. Type the PIN as it is now, then the new one.</source>
        <translation>اختر صاحب رقم PIN بحرفه أو رقمه. اكتب رقم PIN الحالي ثم الجديد.</translation>
    </message>
    <message>
        <source>Choose whose PIN it is by its letter. Type the PIN as it is now, then the new one.</source>
        <translation>اختر صاحب رقم PIN بحرفه. اكتب رقم PIN الحالي ثم الجديد.</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>الأحرف الأولى</translation>
    </message>
    <message>
        <source>New PIN, 4 to 12 digits</source>
        <translation>رقم PIN جديد، من 4 إلى 12 رقمًا</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Nobody has said who is at the desk.</source>
        <translation>لم يُذكر بعد من في الاستقبال.</translation>
    </message>
    <message>
        <source>Nobody is chosen yet: press the first letter of the initials.</source>
        <translation>لم يُختر أحد بعد: اضغط الحرف الأول من الأحرف الأولى.</translation>
    </message>
    <message>
        <source>Nobody is known here yet. With a PIN the window is unlocked by its owner alone. Type one to four letters and a PIN of 4 to 12 digits.</source>
        <translation>لا أحد معروف هنا بعد. مع رقم PIN لا يفتح النافذة إلا صاحبه. اكتب من حرف إلى أربعة أحرف ورقم PIN من 4 إلى 12 رقمًا.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>رقم PIN</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>رقم PIN الخاص بـ %1</translation>
    </message>
    <message>
        <source>Press the first letter of your initials, or the number beside them. Then type your PIN.</source>
        <translation>اضغط الحرف الأول من أحرفك الأولى أو الرقم الذي بجانبه. ثم اكتب رقم PIN الخاص بك.</translation>
    </message>
    <message>
        <source>Press the first letter of your initials. Then type your PIN.</source>
        <translation>اضغط الحرف الأول من أحرفك الأولى. ثم اكتب رقم PIN الخاص بك.</translation>
    </message>
    <message>
        <source>Say first who is at the desk. Then somebody can be added.</source>
        <translation>اذكر أولاً من في الاستقبال، ثم تمكن إضافة شخص.</translation>
    </message>
    <message>
        <source>This is &amp;me</source>
        <translation>هذا أ&amp;نا</translation>
    </message>
    <message>
        <source>Type one to four letters and a PIN of 4 to 12 digits.</source>
        <translation>اكتب من حرف إلى أربعة أحرف ورقم PIN من 4 إلى 12 رقمًا.</translation>
    </message>
    <message>
        <source>Type one to four letters as initials.</source>
        <translation>اكتب من حرف إلى أربعة أحرف للأحرف الأولى.</translation>
    </message>
    <message>
        <source>Type one to four letters, the PIN of %1, and a PIN of 4 to 12 digits for who is new.</source>
        <translation>اكتب من حرف إلى أربعة أحرف، ورقم PIN الخاص بـ %1، ورقم PIN من 4 إلى 12 رقمًا للشخص الجديد.</translation>
    </message>
    <message>
        <source>Who is at the desk</source>
        <translation>من في الاستقبال</translation>
    </message>
</context>
<context>
    <name>Intake::WindowLock</name>
    <message>
        <source>The window locks in 20 seconds. Any key keeps it open.</source>
        <translation>تُقفل النافذة بعد 20 ثانية. أي مفتاح يبقيها مفتوحة.</translation>
    </message>
    <message>
        <source>This computer’s screen cannot be locked from here. What was typed is safe. Ask whoever looks after this computer.</source>
        <translation>لا يمكن قفل شاشة هذا الحاسوب من هنا. ما كُتب محفوظ. اسأل من يعتني بهذا الحاسوب.</translation>
    </message>
    <message>
        <source>This computer’s screen could not be locked from here. Lock it by its own key or menu, and open it again.</source>
        <translation>تعذّر قفل شاشة هذا الحاسوب من هنا. اقفلها بمفتاح الحاسوب أو قائمته، ثم افتحها من جديد.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Another of the same family</source>
        <translation>شخص آخر من العائلة نفسها</translation>
    </message>
    <message>
        <source>Back to the parked one</source>
        <translation>العودة إلى الاستمارة المؤجلة</translation>
    </message>
    <message>
        <source>Copy the id of the record</source>
        <translation>نسخ معرّف السجل</translation>
    </message>
    <message>
        <source>Create client</source>
        <translation>إنشاء عميل</translation>
    </message>
    <message>
        <source>Fill in from the clipboard</source>
        <translation>التعبئة من الحافظة</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>البحث في القائمة</translation>
    </message>
    <message>
        <source>First section; %1 to %2 the others</source>
        <translation>القسم الأول؛ ومن %1 إلى %2 الأقسام الأخرى</translation>
    </message>
    <message>
        <source>Go to a field by a part of its name</source>
        <translation>الانتقال إلى حقل بجزء من اسمه</translation>
    </message>
    <message>
        <source>Hide all names, and show them again</source>
        <translation>إخفاء كل الأسماء، وإظهارها من جديد</translation>
    </message>
    <message>
        <source>How it stands: this intake, the connection, what waits</source>
        <translation>الحالة: هذه الاستمارة، والاتصال، وما ينتظر</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>قفل النافذة</translation>
    </message>
    <message>
        <source>New intake; the open one is parked</source>
        <translation>استمارة جديدة؛ تؤجَّل المفتوحة</translation>
    </message>
    <message>
        <source>Next field; in an empty row: leave the list</source>
        <translation>الحقل التالي؛ في صف فارغ: مغادرة القائمة</translation>
    </message>
    <message>
        <source>Print a blank form</source>
        <translation>طباعة نموذج فارغ</translation>
    </message>
    <message>
        <source>Print the record</source>
        <translation>طباعة السجل</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>قراءة للتحقق</translation>
    </message>
    <message>
        <source>Remove a row</source>
        <translation>إزالة صف</translation>
    </message>
    <message>
        <source>Round the form, the list and who may be the same person</source>
        <translation>التنقل بين النموذج والقائمة ومن قد يكون الشخص نفسه</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Take what is offered under a field, or the marked suggestion</source>
        <translation>أخذ المعروض تحت الحقل، أو الاقتراح المحدَّد</translation>
    </message>
    <message>
        <source>This list; Esc takes it away</source>
        <translation>هذه القائمة؛ Esc يخفيها</translation>
    </message>
    <message>
        <source>To who may be the same person</source>
        <translation>إلى من قد يكون الشخص نفسه</translation>
    </message>
    <message>
        <source>Today: who did what, and the day’s sum</source>
        <translation>اليوم: من فعل ماذا، وحصيلة اليوم</translation>
    </message>
    <message>
        <source>Undo; put back a row that was removed or an intake just discarded</source>
        <translation>تراجع؛ واستعادة صف أُزيل أو استمارة حُذفت للتو</translation>
    </message>
    <message>
        <source>Who is at the desk, and their PIN</source>
        <translation>من في الاستقبال، وأرقام PIN</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <comment>the name of this language, in itself</comment>
        <translation>العربية</translation>
    </message>
</context>
<context>
    <name>LineInput</name>
    <message>
        <source>At most %1 characters fit here, so nothing was added.</source>
        <translation>يتسع هذا المكان لعدد %1 من الأحرف على الأكثر، فلم يُضف شيء.</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message numerus="yes">
        <source>%Ln client(s) wait; sending goes on when it is unlocked.</source>
        <translation>
            <numerusform>لا سجلات عملاء في الانتظار؛ يتواصل الإرسال عند فتح القفل.</numerusform>
            <numerusform>سجل عميل واحد في الانتظار؛ يتواصل الإرسال عند فتح القفل.</numerusform>
            <numerusform>سجلا عملاء في الانتظار؛ يتواصل الإرسال عند فتح القفل.</numerusform>
            <numerusform>%Ln سجلات عملاء في الانتظار؛ يتواصل الإرسال عند فتح القفل.</numerusform>
            <numerusform>%Ln سجل عملاء في الانتظار؛ يتواصل الإرسال عند فتح القفل.</numerusform>
            <numerusform>%Ln سجل عملاء في الانتظار؛ يتواصل الإرسال عند فتح القفل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Five PINs in a row were wrong. Type the passphrase.</source>
        <translation>أُدخل رقم PIN غير صحيح خمس مرات متتالية. اكتب عبارة المرور.</translation>
    </message>
    <message>
        <source>It cannot be unlocked like this now. What was typed is safe. Try again.</source>
        <translation>لا يمكن فتح القفل بهذه الطريقة الآن. ما كُتب سليم. أعد المحاولة.</translation>
    </message>
    <message>
        <source>Locked. Not all that was typed could be saved yet: leave Intake open.</source>
        <translation>تم القفل. تعذّر حفظ بعض ما كُتب حتى الآن: اترك Intake مفتوحاً.</translation>
    </message>
    <message>
        <source>Locked. What was typed is saved.</source>
        <translation>تم القفل. ما كُتب محفوظ.</translation>
    </message>
    <message>
        <source>Locked. What was typed lives only until Intake is closed: leave it open.</source>
        <translation>مقفل. ما كُتب يبقى إلى أن يُغلق Intake فقط: اتركه مفتوحًا.</translation>
    </message>
    <message>
        <source>No PIN is looked at any more.</source>
        <translation>لم يعد يُقبل أي رقم PIN.</translation>
    </message>
    <message>
        <source>The file with the passphrase that Intake was started with does not open the store any more. Type the passphrase.</source>
        <translation>الملف الذي يحوي عبارة المرور وبدأ به Intake لم يعد يفتح المخزن. أدخل عبارة المرور.</translation>
    </message>
    <message>
        <source>This PIN was wrong five times in a row. Somebody else can unlock with their own.</source>
        <translation>أُدخل رقم PIN هذا غير صحيح خمس مرات متتالية. يمكن لشخص آخر فتح القفل برقمه.</translation>
    </message>
    <message>
        <source>This is not the PIN. Type it again.</source>
        <translation>ليس هذا رقم PIN الصحيح. اكتبه من جديد.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Type it again.</source>
        <translation>ليست هذه عبارة المرور الصحيحة. اكتبها من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s) until the next try.</source>
        <translation>
            <numerusform>يمكن المحاولة الآن.</numerusform>
            <numerusform>انتظر ثانية واحدة قبل المحاولة التالية.</numerusform>
            <numerusform>انتظر ثانيتين قبل المحاولة التالية.</numerusform>
            <numerusform>انتظر %n ثوانٍ قبل المحاولة التالية.</numerusform>
            <numerusform>انتظر %n ثانية قبل المحاولة التالية.</numerusform>
            <numerusform>انتظر %n ثانية قبل المحاولة التالية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 بتاريخ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) there are close.</source>
        <translation>
            <numerusform>لا سجلات عملاء قريبة هناك.</numerusform>
            <numerusform>يوجد هناك سجل عميل واحد قريب.</numerusform>
            <numerusform>يوجد هناك سجلا عملاء قريبان.</numerusform>
            <numerusform>توجد هناك %n سجلات عملاء قريبة.</numerusform>
            <numerusform>يوجد هناك %n سجل عملاء قريباً.</numerusform>
            <numerusform>يوجد هناك %n سجل عملاء قريب.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you are sure that the client is not there, you may send again.</source>
        <translation>عند التأكد من أن سجل العميل غير موجود، يمكن الإرسال من جديد.</translation>
    </message>
    <message>
        <source>It is waiting for its turn to be sent.</source>
        <translation>في انتظار دوره للإرسال.</translation>
    </message>
    <message>
        <source>It was sent to another server than the one in force. It can be looked for only when that server is set again.</source>
        <translation>أُرسل إلى خادم غير الخادم الحالي. لا يمكن البحث عنه إلا بعد إعادة ضبط ذلك الخادم.</translation>
    </message>
    <message>
        <source>It will be sent by itself.</source>
        <translation>سيُرسل تلقائياً.</translation>
    </message>
    <message>
        <source>It will be sent when the connection is back.</source>
        <translation>سيُرسل عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>Looked through the client list at %1:</source>
        <translation>جرى البحث في قائمة العملاء الساعة %1:</translation>
    </message>
    <message>
        <source>Looked through the list at %1. Some of its entries could not be read; the person you look for may be among them.</source>
        <translation>جرى البحث في القائمة الساعة %1. تعذّرت قراءة بعض مدخلاتها، وقد يكون الشخص المطلوب من بينها.</translation>
    </message>
    <message>
        <source>Looking through the client list.</source>
        <translation>جارٍ البحث في قائمة العملاء.</translation>
    </message>
    <message>
        <source>Next look at %1.</source>
        <translation>البحث التالي الساعة %1.</translation>
    </message>
    <message>
        <source>Nothing is sent until this is put right.</source>
        <translation>لا يُرسل شيء حتى يُصحَّح هذا.</translation>
    </message>
    <message>
        <source>Nothing was created, and the form holds all that you typed. Change what the server names and press Create client again.</source>
        <translation>لم يُنشأ شيء، ويحتفظ النموذج بكل ما كتبته. غيّر ما يذكره الخادم واضغط «إنشاء عميل» من جديد.</translation>
    </message>
    <message>
        <source>Saved. It is waiting for its turn to be sent.</source>
        <translation>تم الحفظ. في انتظار دوره للإرسال.</translation>
    </message>
    <message>
        <source>Saved. It will be sent by itself.</source>
        <translation>تم الحفظ. سيُرسل تلقائياً.</translation>
    </message>
    <message>
        <source>Saved. It will be sent when the connection is back.</source>
        <translation>تم الحفظ. سيُرسل عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>Saved. Nothing is sent until this is put right.</source>
        <translation>تم الحفظ. لا يُرسل شيء حتى يُصحَّح هذا.</translation>
    </message>
    <message>
        <source>Sent %1 · no certain answer</source>
        <translation>أُرسل %1 · بلا رد مؤكد</translation>
    </message>
    <message>
        <source>The client is not created yet. It goes only while Intake is open; go on with the next one. To change something, just type: it then waits for Create client again.</source>
        <translation>لم يُنشأ سجل العميل بعد. لا يُرسل إلا وIntake مفتوح؛ يمكن المتابعة مع الشخص التالي. لتغيير شيء تكفي الكتابة، وبعدها ينتظر الضغط على «إنشاء عميل» من جديد.</translation>
    </message>
    <message>
        <source>The client list could not be read to its end at %1.</source>
        <translation>تعذّرت قراءة قائمة العملاء حتى آخرها الساعة %1.</translation>
    </message>
    <message>
        <source>The client was not created, and this computer keeps nothing: what you typed lives only until the window is closed.</source>
        <translation>لم يُنشأ سجل العميل، ولا يحفظ هذا الحاسوب شيئاً: يبقى ما كتبته حتى إغلاق النافذة فقط.</translation>
    </message>
    <message>
        <source>The client was not created. All that you typed is safe; go on with the next one.</source>
        <translation>لم يُنشأ سجل العميل. كل ما كتبته محفوظ؛ يمكن المتابعة مع الشخص التالي.</translation>
    </message>
    <message>
        <source>The server did not take this client</source>
        <translation>لم يقبل الخادم سجل العميل</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>إعادة المحاولة الآن</translation>
    </message>
    <message>
        <source>no client there is like this one.</source>
        <translation>لا يوجد هناك سجل عميل مشابه.</translation>
    </message>
    <message numerus="yes">
        <source>one client is close, %n field(s) differ.</source>
        <translation>
            <numerusform>يوجد سجل عميل قريب، ولا يختلف أي حقل.</numerusform>
            <numerusform>يوجد سجل عميل قريب، ويختلف حقل واحد.</numerusform>
            <numerusform>يوجد سجل عميل قريب، ويختلف حقلان.</numerusform>
            <numerusform>يوجد سجل عميل قريب، وتختلف %n حقول.</numerusform>
            <numerusform>يوجد سجل عميل قريب، ويختلف %n حقلاً.</numerusform>
            <numerusform>يوجد سجل عميل قريب، ويختلف %n حقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>one client there agrees in every field.</source>
        <translation>يوجد هناك سجل عميل مطابق في كل الحقول.</translation>
    </message>
</context>
<context>
    <name>NameAdviser</name>
    <message>
        <source>%1?</source>
        <comment>a name</comment>
        <translation>%1؟</translation>
    </message>
    <message>
        <source>Has one name only: “-” stands in the last name, which the server requires.</source>
        <translation>لا يوجد إلا اسم واحد: وُضعت «-» في اسم العائلة الذي يشترطه الخادم.</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>One name only? The server requires a last name; “-” stands for none.</source>
        <translation>اسم واحد فقط؟ يشترط الخادم اسم عائلة؛ و«-» تعني عدم وجوده.</translation>
    </message>
    <message>
        <source>Put “-”</source>
        <translation>وضع «-»</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>“%1” is the only name? Move it to the first name; “-” stands for no last name.</source>
        <translation>هل «%1» هو الاسم الوحيد؟ انقله إلى الاسم الأول؛ و«-» تعني عدم وجود اسم عائلة.</translation>
    </message>
    <message>
        <source>“-” says that there is no last name.</source>
        <translation>«-» تعني عدم وجود اسم عائلة.</translation>
    </message>
</context>
<context>
    <name>NotesAdviser</name>
    <message>
        <source>%1: %2</source>
        <comment>a line in the notes: the label of a field, its text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keep this in the notes instead?</source>
        <translation>نقل هذا إلى الملاحظات بدلاً من هنا؟</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Move what does not fit to the notes?</source>
        <translation>نقل ما لا يتسع إلى الملاحظات؟</translation>
    </message>
    <message>
        <source>The notes are full, so nothing was moved.</source>
        <translation>الملاحظات ممتلئة، فلم يُنقل شيء.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Client created</source>
        <translation>أُنشئ سجل العميل</translation>
    </message>
    <message>
        <source>Clients cannot be created at the server’s address. Check the address, with its /v1 at the end.</source>
        <translation>لا يمكن إنشاء سجلات العملاء على عنوان الخادم. تحقق من العنوان ومن وجود ‎/v1 في آخره.</translation>
    </message>
    <message>
        <source>Everything was sent, but the connection broke or the time was over before a whole answer came.</source>
        <translation>أُرسل كل شيء، لكن الاتصال انقطع أو انتهت المهلة قبل وصول رد كامل.</translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %n second(s).</source>
        <translation>
            <numerusform>يطلب المتابعة من دون انتظار.</numerusform>
            <numerusform>يطلب الانتظار ثانية واحدة.</numerusform>
            <numerusform>يطلب الانتظار ثانيتين.</numerusform>
            <numerusform>يطلب الانتظار %n ثوانٍ.</numerusform>
            <numerusform>يطلب الانتظار %n ثانية.</numerusform>
            <numerusform>يطلب الانتظار %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known whether the client was created</source>
        <translation>لا يُعرف هل أُنشئ سجل العميل</translation>
    </message>
    <message>
        <source>Nobody vouches for the server but itself (its certificate is self-signed), so it could be anyone’s, and nothing was sent. Check the server’s address; if it is right, tell whoever looks after the server.</source>
        <translation>لا أحد يضمن الخادم سوى الخادم نفسه (شهادته موقّعة ذاتياً)، فقد يكون لأي جهة، ولذلك لم يُرسل شيء. تحقق من عنوان الخادم؛ وإن كان صحيحاً فأبلغ المسؤول عن الخادم.</translation>
    </message>
    <message>
        <source>Nothing takes connections at the server’s address. Check the address; if it is right, the server may be down for a while.</source>
        <translation>لا شيء يستقبل الاتصالات على عنوان الخادم. تحقق من العنوان؛ وإن كان صحيحاً فقد يكون الخادم متوقفاً لبعض الوقت.</translation>
    </message>
    <message>
        <source>Nothing was created, and the form holds all that you typed. Change what the server names and press Create client again.</source>
        <translation>لم يُنشأ شيء، ويحتفظ النموذج بكل ما كتبته. غيّر ما يذكره الخادم واضغط «إنشاء عميل» من جديد.</translation>
    </message>
    <message>
        <source>Nothing was created, and the form holds all that you typed. Press Create client to try again.</source>
        <translation>لم يُنشأ شيء، ويحتفظ النموذج بكل ما كتبته. اضغط «إنشاء عميل» لإعادة المحاولة.</translation>
    </message>
    <message>
        <source>Nothing was created. Change the file and run the command again.</source>
        <translation>لم يُنشأ شيء. غيّر الملف وشغّل الأمر من جديد.</translation>
    </message>
    <message>
        <source>Nothing was created. The intake is stored: open Intake to change it and send it again, or to discard it.</source>
        <translation>لم يُنشأ شيء. الاستمارة محفوظة: افتح Intake لتغييرها وإرسالها من جديد، أو لحذفها.</translation>
    </message>
    <message>
        <source>The answer was far larger than any record, so it was not read to its end. Check the server’s address.</source>
        <translation>كان الرد أكبر بكثير من أي سجل، فلم يُقرأ حتى آخره. تحقق من عنوان الخادم.</translation>
    </message>
    <message>
        <source>The answer was not one that the API gives, but a web page or something damaged. Check the server’s address, and whether the network wants a login.</source>
        <translation>لم يكن الرد مما تعطيه واجهة API، بل صفحة ويب أو شيئاً تالفاً. تحقق من عنوان الخادم، ومما إذا كانت الشبكة تطلب تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The client may have been created. Look for the client in the practice software before you run the command again: a second run could create the same client twice. Intake has stored nothing: your file is still the only copy.</source>
        <translation>ربما أُنشئ سجل العميل. ابحث عن سجل العميل في برنامج العيادة قبل تشغيل الأمر من جديد: قد يُنشئ التشغيل الثاني سجل العميل نفسه مرتين. لم يخزّن Intake شيئاً: ما زال ملفك النسخة الوحيدة.</translation>
    </message>
    <message>
        <source>The client may have been created. The intake is stored, and Intake looks for the client whenever it is open, and at “intake queue --send”. Do not add this client elsewhere, and do not run the command again: that could create the same client twice.</source>
        <translation>ربما أُنشئ سجل العميل. الاستمارة محفوظة، ويبحث Intake عن سجل العميل كلما كان مفتوحاً، وعند تشغيل «intake queue --send». لا تُضف سجل العميل في مكان آخر ولا تشغّل الأمر من جديد: فقد يُنشئ ذلك سجل العميل نفسه مرتين.</translation>
    </message>
    <message>
        <source>The client was certainly not created. Intake has stored nothing: your file is still the only copy. Run the command again later.</source>
        <translation>لم يُنشأ سجل العميل بالتأكيد. لم يخزّن Intake شيئاً: ما زال ملفك النسخة الوحيدة. شغّل الأمر من جديد لاحقاً.</translation>
    </message>
    <message>
        <source>The client was certainly not created. The intake is stored and goes out when Intake is open, or by “intake queue --send”. Do not run the command again: that would begin a second intake.</source>
        <translation>لم يُنشأ سجل العميل بالتأكيد. الاستمارة محفوظة وتُرسل عندما يكون Intake مفتوحاً، أو بالأمر «intake queue --send». لا تشغّل الأمر من جديد: فذلك يبدأ استمارة ثانية.</translation>
    </message>
    <message>
        <source>The client was not created</source>
        <translation>لم يُنشأ سجل العميل</translation>
    </message>
    <message>
        <source>The connection failed before the whole request had left. Check the network connection.</source>
        <translation>انقطع الاتصال قبل خروج الطلب كاملاً. تحقق من اتصال الشبكة.</translation>
    </message>
    <message>
        <source>The form holds all that you typed. Before you create the client again, look in the practice software: a second try could create the same client twice.</source>
        <translation>يحتفظ النموذج بكل ما كتبته. قبل إنشاء سجل العميل من جديد، ابحث في برنامج العيادة: قد تُنشئ محاولة ثانية سجل العميل نفسه مرتين.</translation>
    </message>
    <message>
        <source>The network’s proxy did not pass the request on. Check the proxy in this computer’s network settings.</source>
        <translation>لم يمرر وكيل الشبكة الطلب. تحقق من إعدادات الوكيل في شبكة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The network’s proxy wants a login before it passes anything on. Ask whoever looks after the network.</source>
        <translation>يطلب وكيل الشبكة تسجيل الدخول قبل أن يمرر أي شيء. اسأل المسؤول عن الشبكة.</translation>
    </message>
    <message>
        <source>The server can only encrypt in ways that are no longer safe (older than TLS 1.2), so nothing was sent. Tell whoever looks after the server.</source>
        <translation>لا يستطيع الخادم التشفير إلا بطرق لم تعد آمنة (أقدم من TLS 1.2)، فلم يُرسل شيء. أبلغ المسؤول عن الخادم.</translation>
    </message>
    <message>
        <source>The server could not prove who it is (its certificate was not accepted), so nothing was sent. Check the server’s address and this computer’s date; if both are right, tell whoever looks after the server.</source>
        <translation>لم يتمكن الخادم من إثبات هويته (لم تُقبل شهادته)، فلم يُرسل شيء. تحقق من عنوان الخادم ومن تاريخ هذا الحاسوب؛ وإن كانا صحيحين فأبلغ المسؤول عن الخادم.</translation>
    </message>
    <message>
        <source>The server did not accept the token. Check that it is the token for this server and that it has not been withdrawn.</source>
        <translation>لم يقبل الخادم الرمز المميز. تحقق من أنه خاص بهذا الخادم ومن أنه لم يُسحب.</translation>
    </message>
    <message>
        <source>The server did not take this client</source>
        <translation>لم يقبل الخادم سجل العميل</translation>
    </message>
    <message>
        <source>The server does not let this token create clients from here. Ask whoever gave out the token.</source>
        <translation>لا يسمح الخادم لهذا الرمز المميز بإنشاء سجلات العملاء من هنا. اسأل الجهة التي أصدرته.</translation>
    </message>
    <message>
        <source>The server failed while it worked on the request.</source>
        <translation>تعطّل الخادم أثناء معالجة الطلب.</translation>
    </message>
    <message>
        <source>The server has the client and sent back the record.</source>
        <translation>سجل العميل موجود على الخادم، وقد أعاد الخادم السجل.</translation>
    </message>
    <message>
        <source>The server pointed to another address. Intake never follows, so that the token and the record go nowhere else. Check the server’s address.</source>
        <translation>أحال الخادم إلى عنوان آخر. لا يتبع Intake ذلك أبداً، كي لا يذهب الرمز المميز والسجل إلى مكان آخر. تحقق من عنوان الخادم.</translation>
    </message>
    <message>
        <source>The server read the request and would not take the record.</source>
        <translation>قرأ الخادم الطلب ولم يقبل السجل.</translation>
    </message>
    <message>
        <source>The server says that it cannot take requests for the moment.</source>
        <translation>يقول الخادم إنه لا يستطيع قبول الطلبات حالياً.</translation>
    </message>
    <message>
        <source>The server says that the record is in conflict with something that it already has.</source>
        <translation>يقول الخادم إن السجل يتعارض مع شيء موجود لديه.</translation>
    </message>
    <message>
        <source>The server takes no more requests for the moment, because too many came in a short time.</source>
        <translation>لا يقبل الخادم مزيداً من الطلبات حالياً، لكثرة ما وصله منها في وقت قصير.</translation>
    </message>
    <message>
        <source>The server would not take some of the details.</source>
        <translation>لم يقبل الخادم بعض البيانات.</translation>
    </message>
    <message>
        <source>The server’s certificate has expired, so nothing was sent. Check this computer’s date; if it is right, tell whoever looks after the server.</source>
        <translation>انتهت صلاحية شهادة الخادم، فلم يُرسل شيء. تحقق من تاريخ هذا الحاسوب؛ وإن كان صحيحاً فأبلغ المسؤول عن الخادم.</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid yet, so nothing was sent. Check this computer’s date: mostly it is that which is wrong.</source>
        <translation>لم تبدأ صلاحية شهادة الخادم بعد، فلم يُرسل شيء. تحقق من تاريخ هذا الحاسوب: فغالباً هو غير الصحيح.</translation>
    </message>
    <message>
        <source>The server’s certificate was withdrawn: somebody else may be using it, so nothing was sent. Tell whoever looks after the server.</source>
        <translation>سُحبت شهادة الخادم: ربما يستخدمها شخص آخر، فلم يُرسل شيء. أبلغ المسؤول عن الخادم.</translation>
    </message>
    <message>
        <source>The server’s name could not be found. Check the network connection and the server’s address.</source>
        <translation>تعذّر العثور على اسم الخادم. تحقق من اتصال الشبكة ومن عنوان الخادم.</translation>
    </message>
    <message>
        <source>The server’s own words: “%1”</source>
        <translation>عبارة الخادم نفسها: «%1»</translation>
    </message>
    <message>
        <source>This computer does not know the authority that vouches for the server. Something on the network may be reading along, so nothing was sent. Ask whoever looks after this computer.</source>
        <translation>لا يعرف هذا الحاسوب الجهة التي تضمن الخادم. ربما يطّلع شيء في الشبكة على البيانات، فلم يُرسل شيء. اسأل المسؤول عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What answered does not encrypt, so nothing was sent. Check the server’s address and its port.</source>
        <translation>الطرف الذي رد لا يشفّر، فلم يُرسل شيء. تحقق من عنوان الخادم ومنفذه.</translation>
    </message>
    <message>
        <source>What answered showed the certificate of another server, so nothing was sent. Check the server’s address, and whether the network wants a login first.</source>
        <translation>أظهر الطرف الذي رد شهادة خادم آخر، فلم يُرسل شيء. تحقق من عنوان الخادم، ومما إذا كانت الشبكة تطلب تسجيل الدخول أولاً.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>الحساسية</translation>
    </message>
    <message>
        <source>Consent and notes</source>
        <translation>الموافقة والملاحظات</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>جهة اتصال الطوارئ</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>Intolerances</source>
        <translation>عدم التحمّل</translation>
    </message>
    <message>
        <source>Medications</source>
        <translation>الأدوية</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>الإحالة</translation>
    </message>
    <message>
        <source>Seen first by everyone who opens the record.</source>
        <translation>أول ما يراه كل من يفتح السجل.</translation>
    </message>
    <message>
        <source>Seen in the record below the health sections.</source>
        <translation>يظهر في السجل تحت أقسام الصحة.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>%1 of %2</source>
        <comment>page number, number of pages</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>By</source>
        <translation>أدخلها</translation>
    </message>
    <message>
        <source>Client record</source>
        <translation>سجل العميل</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>اليوم والوقت</translation>
    </message>
    <message>
        <source>First and last name:</source>
        <translation>الاسم الأول واسم العائلة:</translation>
    </message>
    <message>
        <source>For when Intake cannot be used. Type it in as soon as it can. Fields with * are needed.</source>
        <translation>للاستخدام عندما يتعذّر استخدام Intake. تُدخل البيانات فيه حالما يمكن ذلك. الحقول التي عليها * مطلوبة.</translation>
    </message>
    <message>
        <source>From the record that the server returned. Printed %1, %2.</source>
        <comment>date, time</comment>
        <translation>من السجل الذي أعاده الخادم. طُبع في %1، %2.</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>No font for some characters was on the computer that printed this; their codes stand in square brackets.</source>
        <translation>لم يكن على الحاسوب الذي طبع هذه الورقة خط لبعض الأحرف؛ تظهر رموزها بين قوسين مربعين.</translation>
    </message>
    <message>
        <source>Typed into Intake</source>
        <translation>الإدخال في Intake</translation>
    </message>
    <message>
        <source>What was done on this computer. Printed %1, %2.</source>
        <comment>date, time</comment>
        <translation>ما نُفّذ على هذا الحاسوب. طُبع في %1، %2.</translation>
    </message>
    <message>
        <source>day / month / year</source>
        <translation>اليوم / الشهر / السنة</translation>
    </message>
    <message>
        <source>month / day / year</source>
        <translation>الشهر / اليوم / السنة</translation>
    </message>
    <message>
        <source>year / month / day</source>
        <translation>السنة / الشهر / اليوم</translation>
    </message>
</context>
<context>
    <name>PhoneAdviser</name>
    <message>
        <source>%1 %2: %3</source>
        <comment>label, number, what was said of it</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>mobile or landline, and the country</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a country code</comment>
        <translation>%1؟</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a phone number</comment>
        <translation>%1؟</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>the type of a phone</comment>
        <translation>%1؟</translation>
    </message>
    <message>
        <source>A letter stands among the digits.</source>
        <translation>يوجد حرف بين الأرقام.</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>هاتف ثابت</translation>
    </message>
    <message>
        <source>Letters stand among the digits. They stay unless you take the number.</source>
        <translation>بين الأرقام حروف. تبقى ما لم يُستخدم الرقم المقترح.</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>محمول</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>No country has this calling code.</source>
        <translation>لا يوجد بلد بهذا الرمز الدولي.</translation>
    </message>
    <message>
        <source>No phone number can be read here. It stays as you typed it.</source>
        <translation>لا يمكن قراءة رقم هاتف هنا. يبقى كما كتبته.</translation>
    </message>
    <message>
        <source>No such number is known in %1. It may still be right.</source>
        <translation>لا يُعرف رقم كهذا في %1. وقد يكون صحيحاً مع ذلك.</translation>
    </message>
    <message>
        <source>No such number is known. It may still be right.</source>
        <translation>لا يُعرف رقم كهذا. وقد يكون صحيحاً مع ذلك.</translation>
    </message>
    <message>
        <source>Only %1 here, and “%2” in the notes?</source>
        <translation>ترك %1 فقط هنا، ونقل «%2» إلى الملاحظات؟</translation>
    </message>
    <message>
        <source>The number says %1.</source>
        <comment>+61</comment>
        <translation>يدل الرقم على %1.</translation>
    </message>
    <message>
        <source>The same number stands in %1.</source>
        <comment>the label of a field</comment>
        <translation>الرقم نفسه موجود في %1.</translation>
    </message>
    <message>
        <source>This has no area code.</source>
        <translation>لا يوجد رمز منطقة.</translation>
    </message>
    <message>
        <source>This looks too long for %1.</source>
        <translation>يبدو طويلاً جداً لرقم في %1.</translation>
    </message>
    <message>
        <source>This looks too long for a phone number.</source>
        <translation>يبدو طويلاً جداً لرقم هاتف.</translation>
    </message>
    <message>
        <source>This looks too short for %1.</source>
        <translation>يبدو قصيراً جداً لرقم في %1.</translation>
    </message>
    <message>
        <source>This looks too short for a phone number.</source>
        <translation>يبدو قصيراً جداً لرقم هاتف.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>extension %1</source>
        <translation>الرقم الداخلي %1</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>%1 is needed.</source>
        <translation>حقل مطلوب: %1.</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters. Shorten it by %3.</source>
        <translation>عدد الأحرف %1 والحد الأقصى %2. يُرجى اختصار %3 منها.</translation>
    </message>
    <message>
        <source>A client has no such field.</source>
        <translation>لا يوجد حقل كهذا في سجل العميل.</translation>
    </message>
    <message>
        <source>An email needs a dot after the @, as in name@example.com.</source>
        <translation>يلزم وجود نقطة بعد @ في البريد الإلكتروني، مثل name@example.com.</translation>
    </message>
    <message>
        <source>An email needs an @, as in name@example.com.</source>
        <translation>يلزم وجود @ في البريد الإلكتروني، مثل name@example.com.</translation>
    </message>
    <message>
        <source>Character %1 is damaged and cannot be sent. Type it anew.</source>
        <translation>الحرف رقم %1 تالف ولا يمكن إرساله. اكتبه من جديد.</translation>
    </message>
    <message>
        <source>Character %2 is a control character (%1) that cannot be sent. Type the text anew.</source>
        <translation>الحرف رقم %2 حرف تحكم (%1) لا يمكن إرساله. اكتب النص من جديد.</translation>
    </message>
    <message>
        <source>No country has this name. Choose one from the list.</source>
        <translation>لا يوجد بلد بهذا الاسم. اختر بلداً من القائمة.</translation>
    </message>
    <message>
        <source>This date is in the future.</source>
        <translation>هذا التاريخ في المستقبل.</translation>
    </message>
    <message>
        <source>This date is more than 120 years ago. Is the year right?</source>
        <translation>مضى على هذا التاريخ أكثر من 120 عاماً. هل السنة صحيحة؟</translation>
    </message>
    <message>
        <source>This is not a date. Write day, month and year, as in %1.</source>
        <translation>هذا ليس تاريخاً. اكتب اليوم والشهر والسنة، مثل %1.</translation>
    </message>
    <message>
        <source>This is not a date. Write month, day and year, as in %1.</source>
        <translation>هذا ليس تاريخاً. اكتب الشهر واليوم والسنة، مثل %1.</translation>
    </message>
    <message>
        <source>This is not a date. Write year, month and day, as in %1.</source>
        <translation>هذا ليس تاريخاً. اكتب السنة والشهر واليوم، مثل %1.</translation>
    </message>
    <message>
        <source>This is not in the list. Choose one from the list.</source>
        <translation>هذا ليس في القائمة. اختر من القائمة.</translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation>يجب أن يكون هذا قائمة.</translation>
    </message>
    <message>
        <source>This must be a number, or a name from the clinic&apos;s list.</source>
        <translation>يجب أن يكون هذا رقماً أو اسماً من قائمة العيادة.</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>يجب أن يكون هذا نصاً.</translation>
    </message>
    <message>
        <source>This must be a whole number or a text.</source>
        <translation>يجب أن يكون هذا عدداً صحيحاً أو نصاً.</translation>
    </message>
    <message>
        <source>This must be an object.</source>
        <translation>يجب أن يكون هذا كائناً.</translation>
    </message>
    <message>
        <source>Write one email address, as in name@example.com.</source>
        <translation>اكتب عنوان بريد إلكتروني واحداً، مثل name@example.com.</translation>
    </message>
</context>
<context>
    <name>ReadBack</name>
    <message>
        <source>None are entered. Ask for them.</source>
        <translation>لم يُدخل شيء. يُرجى السؤال عنها.</translation>
    </message>
    <message>
        <source>Not said, as they wished</source>
        <translation>لم يُذكر، بناءً على الرغبة</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>%1 %2</source>
        <comment>detail of a row, how it differs</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>date, time, zone</comment>
        <translation>%1، %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not sent, returned %2</source>
        <translation>%1: لم يُرسل، وعاد %2</translation>
    </message>
    <message>
        <source>%1: sent %2, returned %3</source>
        <translation>%1: أُرسل %2، وعاد %3</translation>
    </message>
    <message>
        <source>%1: sent %2, returned nothing</source>
        <translation>%1: أُرسل %2، ولم يعد شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n differences between what was sent and what came back.</source>
        <translation>
            <numerusform>لا اختلاف بين ما أُرسل وما عاد.</numerusform>
            <numerusform>اختلاف واحد بين ما أُرسل وما عاد.</numerusform>
            <numerusform>اختلافان بين ما أُرسل وما عاد.</numerusform>
            <numerusform>%n اختلافات بين ما أُرسل وما عاد.</numerusform>
            <numerusform>%n اختلافاً بين ما أُرسل وما عاد.</numerusform>
            <numerusform>%n اختلاف بين ما أُرسل وما عاد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>Created %1 (%2)</source>
        <comment>time, zone</comment>
        <translation>أُنشئ %1 (%2)</translation>
    </message>
    <message>
        <source>Created %1, %2 (%3)</source>
        <comment>date, time, zone</comment>
        <translation>أُنشئ %1، %2 (%3)</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>الإنشاء: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>No known allergies</source>
        <translation>لا توجد حساسية معروفة</translation>
    </message>
    <message>
        <source>No name came back</source>
        <translation>لم يعد أي اسم</translation>
    </message>
    <message>
        <source>Not recorded: %1</source>
        <translation>غير مسجّل: %1</translation>
    </message>
    <message>
        <source>One difference between what was sent and what came back.</source>
        <translation>اختلاف واحد بين ما أُرسل وما عاد.</translation>
    </message>
    <message>
        <source>Practice: this is no real client</source>
        <translation>تدريب: هذا السجل لا يخص عميلاً حقيقياً</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>differs: not sent</source>
        <translation>مختلف: لم يُرسل</translation>
    </message>
    <message>
        <source>differs: sent %1</source>
        <translation>مختلف: أُرسل %1</translation>
    </message>
    <message>
        <source>differs: sent %1, returned nothing</source>
        <translation>مختلف: أُرسل %1، ولم يعد شيء</translation>
    </message>
</context>
<context>
    <name>RowsBox</name>
    <message numerus="yes">
        <source>%n rows were removed.</source>
        <translation>
            <numerusform>لم يُزَل أي صف.</numerusform>
            <numerusform>أُزيل صف واحد.</numerusform>
            <numerusform>أُزيل صفان.</numerusform>
            <numerusform>أُزيلت %n صفوف.</numerusform>
            <numerusform>أُزيل %n صفًا.</numerusform>
            <numerusform>أُزيل %n صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Put the last one back</source>
        <translation>استعادة آخر صف</translation>
    </message>
    <message>
        <source>The row was removed.</source>
        <translation>أُزيل الصف.</translation>
    </message>
</context>
<context>
    <name>SamePanel</name>
    <message>
        <source>%1 is often %2</source>
        <comment>a familiar first name and the whole one</comment>
        <translation>كثيراً ما يكون %1 اختصاراً للاسم %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln intake(s) could not be read.</source>
        <translation>
            <numerusform>قُرئت كل الاستمارات.</numerusform>
            <numerusform>تعذّرت قراءة استمارة واحدة.</numerusform>
            <numerusform>تعذّرت قراءة استمارتين.</numerusform>
            <numerusform>تعذّرت قراءة %Ln استمارات.</numerusform>
            <numerusform>تعذّرت قراءة %Ln استمارة.</numerusform>
            <numerusform>تعذّرت قراءة %Ln استمارة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Created records leave it after %n day(s).</source>
        <translation>
            <numerusform>السجلات المُنشأة لا تبقى عليه.</numerusform>
            <numerusform>تبقى السجلات المُنشأة عليه يوماً واحداً.</numerusform>
            <numerusform>تبقى السجلات المُنشأة عليه يومين.</numerusform>
            <numerusform>تبقى السجلات المُنشأة عليه %n أيام.</numerusform>
            <numerusform>تبقى السجلات المُنشأة عليه %n يوماً.</numerusform>
            <numerusform>تبقى السجلات المُنشأة عليه %n يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked among %Ln people so far. The others on this computer are still being read.</source>
        <translation>
            <numerusform>لم يُبحث بين أحد حتى الآن. ما زال الآخرون على هذا الحاسوب قيد القراءة.</numerusform>
            <numerusform>جرى البحث حتى الآن في سجل شخص واحد. ما زال الآخرون على هذا الحاسوب قيد القراءة.</numerusform>
            <numerusform>جرى البحث حتى الآن بين شخصين. ما زال الآخرون على هذا الحاسوب قيد القراءة.</numerusform>
            <numerusform>جرى البحث حتى الآن بين %Ln أشخاص. ما زال الآخرون على هذا الحاسوب قيد القراءة.</numerusform>
            <numerusform>جرى البحث حتى الآن بين %Ln شخصاً. ما زال الآخرون على هذا الحاسوب قيد القراءة.</numerusform>
            <numerusform>جرى البحث حتى الآن بين %Ln شخص. ما زال الآخرون على هذا الحاسوب قيد القراءة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked among the %Ln people kept on this computer.</source>
        <translation>
            <numerusform>لا أحد محفوظ على هذا الحاسوب.</numerusform>
            <numerusform>جرى البحث في سجل الشخص الواحد المحفوظ على هذا الحاسوب.</numerusform>
            <numerusform>جرى البحث بين الشخصين المحفوظين على هذا الحاسوب.</numerusform>
            <numerusform>جرى البحث بين %Ln أشخاص محفوظين على هذا الحاسوب.</numerusform>
            <numerusform>جرى البحث بين %Ln شخصاً محفوظين على هذا الحاسوب.</numerusform>
            <numerusform>جرى البحث بين %Ln شخص محفوظين على هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else is kept on this computer.</source>
        <translation>لا أحد آخر محفوظ على هذا الحاسوب.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody like this among the %Ln people kept on this computer.</source>
        <translation>
            <numerusform>لا أحد محفوظ على هذا الحاسوب.</numerusform>
            <numerusform>الشخص الوحيد المحفوظ على هذا الحاسوب غير مشابه.</numerusform>
            <numerusform>لا مشابه بين الشخصين المحفوظين على هذا الحاسوب.</numerusform>
            <numerusform>لا مشابه بين %Ln أشخاص محفوظين على هذا الحاسوب.</numerusform>
            <numerusform>لا مشابه بين %Ln شخصاً محفوظين على هذا الحاسوب.</numerusform>
            <numerusform>لا مشابه بين %Ln شخص محفوظين على هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message>
        <source>birth date nearly the same</source>
        <translation>تاريخ ميلاد متقارب</translation>
    </message>
    <message>
        <source>birth date with day and month swapped</source>
        <translation>تاريخ الميلاد بتبديل اليوم والشهر</translation>
    </message>
    <message>
        <source>first and last name swapped</source>
        <translation>الاسم الأول واسم العائلة معكوسان</translation>
    </message>
    <message>
        <source>first name sounds alike</source>
        <translation>اسم أول متقارب نطقاً</translation>
    </message>
    <message>
        <source>first name spelled alike</source>
        <translation>اسم أول متقارب كتابةً</translation>
    </message>
    <message>
        <source>same birth date</source>
        <translation>تاريخ الميلاد نفسه</translation>
    </message>
    <message>
        <source>same email</source>
        <translation>البريد الإلكتروني نفسه</translation>
    </message>
    <message>
        <source>same first name</source>
        <translation>الاسم الأول نفسه</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>الهاتف نفسه</translation>
    </message>
    <message>
        <source>same surname</source>
        <translation>اسم العائلة نفسه</translation>
    </message>
    <message>
        <source>surname sounds alike</source>
        <translation>اسم عائلة متقارب نطقاً</translation>
    </message>
    <message>
        <source>surname spelled alike</source>
        <translation>اسم عائلة متقارب كتابةً</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Address of a record</source>
        <translation>عنوان السجل على الويب</translation>
    </message>
    <message>
        <source>Default country</source>
        <translation>البلد الافتراضي</translation>
    </message>
    <message>
        <source>Keep records</source>
        <translation>الاحتفاظ بالسجلات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>قفل النافذة</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>اسم العيادة</translation>
    </message>
    <message>
        <source>Referral types</source>
        <translation>أنواع الإحالة</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>المسافات</translation>
    </message>
    <message>
        <source>Save what is typed</source>
        <translation>حفظ ما يُكتب</translation>
    </message>
    <message>
        <source>Server’s address</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>The file could not be read, so nothing was changed. Check that it is there and that you may read it.</source>
        <translation>تعذّرت قراءة الملف، فلم يتغير شيء. تحقق من وجوده ومن أنه يُسمح لك بقراءته.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place and save again.</source>
        <translation>تعذّرت كتابة الملف. اختر مكاناً آخر وأعد الحفظ.</translation>
    </message>
    <message>
        <source>The file does not hold settings, so nothing was changed. Choose a file that Intake has saved.</source>
        <translation>لا يحوي الملف إعدادات، فلم يتغير شيء. اختر ملفاً حفظه Intake.</translation>
    </message>
    <message>
        <source>The file holds none of Intake’s settings, so nothing was changed. Choose a file that Intake has saved.</source>
        <translation>لا يحوي الملف أياً من إعدادات Intake، فلم يتغير شيء. اختر ملفاً حفظه Intake.</translation>
    </message>
    <message>
        <source>The file is larger than any settings are (1 MiB), so nothing was changed. Choose a file that Intake has saved.</source>
        <translation>الملف أكبر من أي ملف إعدادات (1 MiB)، فلم يتغير شيء. اختر ملفاً حفظه Intake.</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>ما يُسأل عنه</translation>
    </message>
    <message>
        <source>What your administrator has set could not be read and was left out: %1. Tell whoever looks after this computer.</source>
        <translation>تعذّرت قراءة بعض ما حدده المسؤول فتُرك: %1. أبلغ المسؤول عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Your own suggestions</source>
        <translation>الاقتراحات الخاصة بكم</translation>
    </message>
    <message>
        <source>Your word for the people you serve</source>
        <translation>تسمية العيادة لمن تخدمهم</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>لا اختلافات</numerusform>
            <numerusform>اختلاف واحد</numerusform>
            <numerusform>اختلافان</numerusform>
            <numerusform>%n اختلافات</numerusform>
            <numerusform>%n اختلافاً</numerusform>
            <numerusform>%n اختلاف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>منذ دقيقة</numerusform>
            <numerusform>منذ دقيقتين</numerusform>
            <numerusform>منذ %n دقائق</numerusform>
            <numerusform>منذ %n دقيقة</numerusform>
            <numerusform>منذ %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>لا شيء للتصحيح</numerusform>
            <numerusform>بند واحد للتصحيح</numerusform>
            <numerusform>بندان للتصحيح</numerusform>
            <numerusform>%n بنود للتصحيح</numerusform>
            <numerusform>%n بنداً للتصحيح</numerusform>
            <numerusform>%n بند للتصحيح</numerusform>
        </translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>can be put back</source>
        <translation>يمكن استرجاعه</translation>
    </message>
    <message>
        <source>goes again by itself</source>
        <translation>تُرسل من جديد تلقائياً</translation>
    </message>
    <message>
        <source>held until someone acts</source>
        <translation>موقوفة حتى يتدخل أحد</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>not created</source>
        <translation>لم يُنشأ</translation>
    </message>
    <message numerus="yes">
        <source>not created · %n to fix</source>
        <translation>
            <numerusform>لم يُنشأ · لا شيء للتصحيح</numerusform>
            <numerusform>لم يُنشأ · بند واحد للتصحيح</numerusform>
            <numerusform>لم يُنشأ · بندان للتصحيح</numerusform>
            <numerusform>لم يُنشأ · %n بنود للتصحيح</numerusform>
            <numerusform>لم يُنشأ · %n بنداً للتصحيح</numerusform>
            <numerusform>لم يُنشأ · %n بند للتصحيح</numerusform>
        </translation>
    </message>
    <message>
        <source>not known whether created</source>
        <translation>لا يُعرف هل أُنشئ</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>old: keep or discard?</source>
        <translation>قديمة: احتفاظ أم حذف؟</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>waits for a server</source>
        <translation>بانتظار خادم</translation>
    </message>
    <message>
        <source>waits for the connection</source>
        <translation>بانتظار الاتصال</translation>
    </message>
</context>
<context>
    <name>Spell</name>
    <message>
        <source>%1 is %2 with a bow above</source>
        <translation>%1 هو %2 مع قوس فوقه</translation>
    </message>
    <message>
        <source>%1 is %2 with a cedilla</source>
        <translation>%1 هو %2 مع سيديلا تحته</translation>
    </message>
    <message>
        <source>%1 is %2 with a comma below</source>
        <translation>%1 هو %2 مع فاصلة تحته</translation>
    </message>
    <message>
        <source>%1 is %2 with a dot above</source>
        <translation>%1 هو %2 مع نقطة فوقه</translation>
    </message>
    <message>
        <source>%1 is %2 with a dot below</source>
        <translation>%1 هو %2 مع نقطة تحته</translation>
    </message>
    <message>
        <source>%1 is %2 with a grave accent</source>
        <translation>%1 هو %2 مع نبرة مائلة إلى اليسار</translation>
    </message>
    <message>
        <source>%1 is %2 with a hat</source>
        <translation>%1 هو %2 مع قبعة فوقه</translation>
    </message>
    <message>
        <source>%1 is %2 with a hook above</source>
        <translation>%1 هو %2 مع خطاف فوقه</translation>
    </message>
    <message>
        <source>%1 is %2 with a horn</source>
        <translation>%1 هو %2 مع قرن</translation>
    </message>
    <message>
        <source>%1 is %2 with a line above</source>
        <translation>%1 هو %2 مع خط فوقه</translation>
    </message>
    <message>
        <source>%1 is %2 with a ring</source>
        <translation>%1 هو %2 مع حلقة</translation>
    </message>
    <message>
        <source>%1 is %2 with a small v above</source>
        <translation>%1 هو %2 مع علامة v صغيرة فوقه</translation>
    </message>
    <message>
        <source>%1 is %2 with a tail</source>
        <translation>%1 هو %2 مع ذيل</translation>
    </message>
    <message>
        <source>%1 is %2 with a tilde</source>
        <translation>%1 هو %2 مع علامة مدّ متموجة</translation>
    </message>
    <message>
        <source>%1 is %2 with an acute accent</source>
        <translation>%1 هو %2 مع نبرة مائلة إلى اليمين</translation>
    </message>
    <message>
        <source>%1 is %2 with two dots</source>
        <translation>%1 هو %2 مع نقطتين</translation>
    </message>
    <message>
        <source>%1 is %2 with two strokes above</source>
        <translation>%1 هو %2 مع شرطتين فوقه</translation>
    </message>
    <message>
        <source>%1 is a and e in one letter</source>
        <translation>%1 هو a وe في حرف واحد</translation>
    </message>
    <message>
        <source>%1 is a comma</source>
        <translation>%1 فاصلة</translation>
    </message>
    <message>
        <source>%1 is a full stop</source>
        <translation>%1 نقطة</translation>
    </message>
    <message>
        <source>%1 is a hyphen</source>
        <translation>%1 واصلة</translation>
    </message>
    <message>
        <source>%1 is a sharp s</source>
        <translation>%1 هو حرف s الألماني المزدوج</translation>
    </message>
    <message>
        <source>%1 is an apostrophe</source>
        <translation>%1 فاصلة عليا</translation>
    </message>
    <message>
        <source>%1 is d with a stroke</source>
        <translation>%1 هو d مع شرطة</translation>
    </message>
    <message>
        <source>%1 is eth</source>
        <translation>%1 هو حرف إذ (eth)</translation>
    </message>
    <message>
        <source>%1 is i without a dot</source>
        <translation>%1 هو i بلا نقطة</translation>
    </message>
    <message>
        <source>%1 is l with a stroke</source>
        <translation>%1 هو l مع شرطة مائلة</translation>
    </message>
    <message>
        <source>%1 is o and e in one letter</source>
        <translation>%1 هو o وe في حرف واحد</translation>
    </message>
    <message>
        <source>%1 is o with a stroke</source>
        <translation>%1 هو o مع شرطة مائلة</translation>
    </message>
    <message>
        <source>%1 is thorn</source>
        <translation>%1 هو حرف ثورن (thorn)</translation>
    </message>
    <message>
        <source>at</source>
        <comment>@</comment>
        <translation>آت</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>واصلة</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>زائد</translation>
    </message>
    <message>
        <source>the %1 is a capital</source>
        <translation>%1 حرف كبير</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation>شرطة سفلية</translation>
    </message>
    <message>
        <source>“%1” begins with a small letter</source>
        <translation>«%1» يبدأ بحرف صغير</translation>
    </message>
    <message>
        <source>“%1” is all capitals</source>
        <translation>«%1» كله بأحرف كبيرة</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>%Ln intake(s) came over from the copy.</source>
        <translation>
            <numerusform>لم تُنقل أي استمارة من النسخة.</numerusform>
            <numerusform>نُقلت استمارة واحدة من النسخة.</numerusform>
            <numerusform>نُقلت استمارتان من النسخة.</numerusform>
            <numerusform>نُقلت %Ln استمارات من النسخة.</numerusform>
            <numerusform>نُقلت %Ln استمارة من النسخة.</numerusform>
            <numerusform>نُقلت %Ln استمارة من النسخة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln intake(s) could not be read and are in the copy still.</source>
        <translation>
            <numerusform>قُرئت كل الاستمارات.</numerusform>
            <numerusform>تعذّرت قراءة استمارة واحدة، وما زالت في النسخة.</numerusform>
            <numerusform>تعذّرت قراءة استمارتين، وما زالتا في النسخة.</numerusform>
            <numerusform>تعذّرت قراءة %Ln استمارات، وما زالت في النسخة.</numerusform>
            <numerusform>تعذّرت قراءة %Ln استمارة، وما زالت في النسخة.</numerusform>
            <numerusform>تعذّرت قراءة %Ln استمارة، وما زالت في النسخة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new store was made. Its recovery key is %1: write it down and keep it safe. It opens the store when nothing else does.</source>
        <translation>أُنشئ مخزن جديد. مفتاح استرداده %1: دوّنه واحفظه في مكان آمن. فهو يفتح المخزن حين لا يفتحه شيء آخر.</translation>
    </message>
    <message>
        <source>An intake in the store cannot be opened and would be lost with the old key, so the key was not changed. Restore the data folder from a backup, or ask whoever looks after this computer.</source>
        <translation>يتعذر فتح استمارة في المخزن وستضيع مع المفتاح القديم، فلم يُغيَّر المفتاح. استعد مجلد البيانات من نسخة احتياطية، أو اسأل المسؤول عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Another program holds the store of intakes. Nothing was changed. Close that program and try again.</source>
        <translation>يستخدم برنامج آخر مخزن الاستمارات. لم يتغير شيء. أغلق ذلك البرنامج وأعد المحاولة.</translation>
    </message>
    <message>
        <source>How the store’s key is locked was changed from outside, so it was not used. Nothing was changed now. Restore the data folder from a backup, or ask whoever looks after this computer.</source>
        <translation>تغيّرت من الخارج طريقة قفل مفتاح المخزن، فلم يُستخدم. لم يتغير شيء الآن. استعد مجلد البيانات من نسخة احتياطية، أو اسأل المسؤول عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Intake is locked, so nothing was changed. All that was typed is safe. Unlock it and try again.</source>
        <translation>برنامج Intake مقفل، فلم يتغير شيء. كل ما كُتب سليم. افتح قفله وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The computer’s memory is used up, so the last change was not saved. All that was saved before is safe. Close other programs.</source>
        <translation>نفدت ذاكرة الحاسوب، فلم يُحفظ التغيير الأخير. كل ما حُفظ قبل ذلك سليم. أغلق برامج أخرى.</translation>
    </message>
    <message>
        <source>The data folder is on a network drive, where two computers can change the store at the same time. Choose a folder on this computer.</source>
        <translation>مجلد البيانات على محرك أقراص شبكي، حيث يمكن لحاسوبين تغيير المخزن في الوقت نفسه. اختر مجلداً على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The disk did not do what was asked of it (“%1”). All that was saved before is left as it was. Check the disk.</source>
        <translation>لم ينفذ القرص ما طُلب منه («%1»). كل ما حُفظ قبل ذلك باقٍ كما هو. تحقق من القرص.</translation>
    </message>
    <message>
        <source>The disk did not do what was asked of it. All that was saved before is left as it was. Check the disk.</source>
        <translation>لم ينفذ القرص ما طُلب منه. كل ما حُفظ قبل ذلك باقٍ كما هو. تحقق من القرص.</translation>
    </message>
    <message>
        <source>The disk has no room to seal the store anew, so the key was not changed. All that is stored is safe. Free some space and try again.</source>
        <translation>لا مكان على القرص لختم المخزن من جديد، فلم يُغيَّر المفتاح. كل المحفوظ سليم. أفرغ بعض المساحة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not saved. All that was saved before is safe. Free some space.</source>
        <translation>القرص ممتلئ، فلم يُحفظ التغيير الأخير. كل ما حُفظ قبل ذلك سليم. أفرغ بعض المساحة.</translation>
    </message>
    <message>
        <source>The file %1 is not one of Intake’s, so it was left as it is. Move it away, or choose another data folder.</source>
        <translation>الملف %1 ليس من ملفات Intake، فتُرك كما هو. انقله من مكانه أو اختر مجلد بيانات آخر.</translation>
    </message>
    <message>
        <source>The folder for the intakes, %1, cannot be made or used, so nothing can be saved. Check that it is a folder and that it belongs to you.</source>
        <translation>مجلد الاستمارات %1 لا يمكن إنشاؤه أو استخدامه، فلا يمكن حفظ شيء. تحقق من أنه مجلد ومن أنه ملكك.</translation>
    </message>
    <message>
        <source>The key file beside the practice store is damaged, or other people can get at it, so it was not used. Give it to yourself alone, or remove the practice folder.</source>
        <translation>ملف المفتاح المجاور لمخزن التدريب تالف، أو يمكن لآخرين الوصول إليه، فلم يُستخدم. اجعله لك وحدك، أو احذف مجلد التدريب.</translation>
    </message>
    <message>
        <source>The key was changed, and the recovery key of before opens nothing any more. The new recovery key is %1: write it down and keep it safe. It opens the store when nothing else does.</source>
        <translation>تغيّر المفتاح، ولم يعد مفتاح الاسترداد السابق يفتح شيئًا. مفتاح الاسترداد الجديد هو %1: اكتبه واحفظه في مكان آمن. إنه يفتح المخزن حين لا يفتحه شيء آخر.</translation>
    </message>
    <message>
        <source>The keychain is locked or does not answer, so the key was not changed. All that is stored is safe. Unlock the keychain and try again.</source>
        <translation>سلسلة المفاتيح مقفلة أو لا تستجيب، فلم يُغيَّر المفتاح. كل المحفوظ سليم. افتح قفل سلسلة المفاتيح وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The keychain that holds the store’s key is locked or does not answer. The intakes are safe. Unlock the keychain, or give the passphrase or the recovery key.</source>
        <translation>سلسلة المفاتيح التي تحوي مفتاح المخزن مقفلة أو لا تستجيب. الاستمارات سليمة. افتح قفل سلسلة المفاتيح، أو أدخل عبارة المرور أو مفتاح الاسترداد.</translation>
    </message>
    <message numerus="yes">
        <source>The next try is looked at in %n second(s).</source>
        <translation>
            <numerusform>تُقبل المحاولة التالية الآن.</numerusform>
            <numerusform>تُقبل المحاولة التالية بعد ثانية واحدة.</numerusform>
            <numerusform>تُقبل المحاولة التالية بعد ثانيتين.</numerusform>
            <numerusform>تُقبل المحاولة التالية بعد %n ثوانٍ.</numerusform>
            <numerusform>تُقبل المحاولة التالية بعد %n ثانية.</numerusform>
            <numerusform>تُقبل المحاولة التالية بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store of intakes can be read but not written, so nothing was saved. Check that the disk and the data folder can be written to, and that no newer version of Intake made the store.</source>
        <translation>يمكن قراءة مخزن الاستمارات ولا يمكن الكتابة فيه، فلم يُحفظ شيء. تحقق من إمكان الكتابة على القرص وفي مجلد البيانات، ومن أن المخزن لم تنشئه نسخة أحدث من Intake.</translation>
    </message>
    <message>
        <source>The store of intakes can only be read: the disk is read-only, or a newer version of Intake made it. Nothing can be saved or sent.</source>
        <translation>مخزن الاستمارات للقراءة فقط: القرص للقراءة فقط، أو أنشأته نسخة أحدث من Intake. لا يمكن حفظ شيء أو إرساله.</translation>
    </message>
    <message>
        <source>The store of intakes is not open, so nothing was saved.</source>
        <translation>مخزن الاستمارات غير مفتوح، فلم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The store of intakes was damaged. A copy of it was put aside at %1, and nothing was deleted.</source>
        <translation>كان مخزن الاستمارات تالفاً. وُضعت نسخة منه في %1، ولم يُحذف شيء.</translation>
    </message>
    <message>
        <source>The store’s key is not where it should be. The intakes are safe, and no new key was made. Give the passphrase or the recovery key.</source>
        <translation>مفتاح المخزن ليس في مكانه. الاستمارات سليمة، ولم يُنشأ مفتاح جديد. أدخل عبارة المرور أو مفتاح الاسترداد.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer to hold the new key, so the key was not changed. All that is stored is safe. Choose a passphrase instead.</source>
        <translation>لا توجد على هذا الحاسوب سلسلة مفاتيح لحفظ المفتاح الجديد، فلم يُغيَّر المفتاح. كل المحفوظ سليم. اختر عبارة مرور بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer to hold the store’s key. What is stored is safe. Give a passphrase or the recovery key.</source>
        <translation>لا توجد على هذا الحاسوب سلسلة مفاتيح لحفظ مفتاح المخزن. المحفوظ سليم. أدخل عبارة مرور أو مفتاح الاسترداد.</translation>
    </message>
    <message>
        <source>There is no such intake in the store.</source>
        <translation>لا توجد استمارة كهذه في المخزن.</translation>
    </message>
    <message>
        <source>This intake cannot be opened: it was damaged, or changed from outside. It was left as it is. Restore the data folder from a backup.</source>
        <translation>لا يمكن فتح هذه الاستمارة: فقد تلفت أو تغيّرت من الخارج. تُركت كما هي. استعد مجلد البيانات من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This intake has moved on meanwhile, so the change was not made. Look at it as it is now.</source>
        <translation>تغيّرت هذه الاستمارة في هذه الأثناء، فلم يُجرَ التغيير. راجعها كما هي الآن.</translation>
    </message>
    <message>
        <source>This is not the secret that opens the store. Nothing was changed. Check it and try again.</source>
        <translation>ليس هذا السر الذي يفتح المخزن. لم يتغير شيء. تحقق منه وأعد المحاولة.</translation>
    </message>
    <message>
        <source>This store is an older copy. What was still to be sent may have been sent since, so Intake sends none of it by itself.</source>
        <translation>هذا المخزن نسخة أقدم. ربما أُرسل منذ ذلك الحين ما كان ينتظر الإرسال، لذلك لا يرسل Intake شيئاً منه تلقائياً.</translation>
    </message>
    <message>
        <source>This store opens with a passphrase. The intakes are safe. Give the passphrase or the recovery key.</source>
        <translation>يُفتح هذا المخزن بعبارة مرور. الاستمارات سليمة. أدخل عبارة المرور أو مفتاح الاسترداد.</translation>
    </message>
    <message>
        <source>Where the store should be, at %1, stands something that is not a file. It was left as it is. Move it away, or choose another data folder.</source>
        <translation>في موضع المخزن %1 شيء ليس ملفاً. تُرك كما هو. انقله من مكانه أو اختر مجلد بيانات آخر.</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>separated by commas</source>
        <translation>مفصولة بفواصل</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Here the passphrase is given in a file that you alone can read: --passphrase-file FILE.</source>
        <translation>تُعطى عبارة المرور هنا في ملف لا يقرؤه غيرك: ‎--passphrase-file FILE.</translation>
    </message>
    <message>
        <source>In “intake queue” it stands as %1.</source>
        <translation>يظهر في «intake queue» بالمعرّف %1.</translation>
    </message>
    <message>
        <source>Intake is locked, so it names nobody. Unlock it and try again.</source>
        <translation>برنامج Intake مقفل، فلا يذكر أي اسم. افتح قفله وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Intake is locked, so nothing was sent. What waits is safe and goes on when it is unlocked.</source>
        <translation>برنامج Intake مقفل، فلم يُرسل شيء. ما ينتظر الإرسال سليم، ويتواصل إرساله عند فتح القفل.</translation>
    </message>
    <message>
        <source>Intake is locked, so the client was not created: nothing was sent and nothing was stored. Unlock it and try again.</source>
        <translation>برنامج Intake مقفل، فلم يُنشأ سجل العميل: لم يُرسل شيء ولم يُخزَّن شيء. افتح قفله وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Intake is running and took the client, but does not answer. Look there for what became of it, or in “intake queue” for %1, before you run the command again.</source>
        <translation>يعمل Intake وقد تسلّم سجل العميل، لكنه لا يرد. راجع النتيجة هناك، أو ابحث في «intake queue» عن %1، قبل تشغيل الأمر من جديد.</translation>
    </message>
    <message>
        <source>Intake is running with another server, so nothing was sent. Leave out --server to use that one, or close Intake first.</source>
        <translation>يعمل Intake مع خادم آخر، فلم يُرسل شيء. احذف ‎--server لاستخدام ذلك الخادم، أو أغلق Intake أولاً.</translation>
    </message>
    <message>
        <source>Intake is running, but its store is not open or its window is locked, so nothing was done. Open it there and try again.</source>
        <translation>يعمل Intake، لكن مخزنه غير مفتوح أو نافذته مقفلة، فلم يُنفَّذ شيء. افتحه هناك وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Intake was locked meanwhile, and sends nothing until it is unlocked.</source>
        <translation>قُفل Intake في هذه الأثناء، ولا يرسل شيئاً حتى يُفتح قفله.</translation>
    </message>
    <message>
        <source>Intake was started with the rights of another user or group, which it does not take. Take them off the program’s file, and start it as the person who sits here.</source>
        <translation>بدأ تشغيل Intake بصلاحيات مستخدم آخر أو مجموعة أخرى، وهو لا يقبل ذلك. أزل هذه الصلاحيات من ملف البرنامج، وشغّله باسم الشخص الجالس هنا.</translation>
    </message>
    <message>
        <source>It is not known what became of an earlier client, and the server has not answered well since.</source>
        <translation>لا يُعرف مصير سجل عميل سابق، ولم يرد الخادم رداً سليماً منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Nothing is sent while the key of the store is changed.</source>
        <translation>لا يُرسل شيء ما دام مفتاح المخزن يُغيَّر.</translation>
    </message>
    <message>
        <source>Sending stopped because of that; “intake queue --send” goes on.</source>
        <translation>توقف الإرسال بسبب ذلك؛ ويتابعه الأمر «intake queue --send».</translation>
    </message>
    <message>
        <source>The client was created, but the record could not be printed. Do not run the command again: it would create the client twice.</source>
        <translation>أُنشئ سجل العميل، لكن تعذّرت طباعته. لا تشغّل الأمر من جديد: فقد يُنشأ سجل العميل مرتين.</translation>
    </message>
    <message>
        <source>The client was not created: somebody took the intake back in the window. Go on with it there.</source>
        <translation>لم يُنشأ سجل العميل: سحب أحدهم الاستمارة في النافذة. تابع العمل عليها هناك.</translation>
    </message>
    <message>
        <source>The list could not be printed.</source>
        <translation>تعذّرت طباعة القائمة.</translation>
    </message>
    <message>
        <source>The practice server could not start, so nothing was sent: %1</source>
        <translation>تعذّر بدء خادم التدريب، فلم يُرسل شيء: %1</translation>
    </message>
    <message>
        <source>The practice server could not start: %1. Try another --port, or none.</source>
        <translation>تعذّر بدء خادم التدريب: %1. جرّب ‎--port آخر، أو لا تذكره.</translation>
    </message>
    <message numerus="yes">
        <source>The server takes the next request in %n second(s).</source>
        <translation>
            <numerusform>يقبل الخادم الطلب التالي الآن.</numerusform>
            <numerusform>يقبل الخادم الطلب التالي بعد ثانية واحدة.</numerusform>
            <numerusform>يقبل الخادم الطلب التالي بعد ثانيتين.</numerusform>
            <numerusform>يقبل الخادم الطلب التالي بعد %n ثوانٍ.</numerusform>
            <numerusform>يقبل الخادم الطلب التالي بعد %n ثانية.</numerusform>
            <numerusform>يقبل الخادم الطلب التالي بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no keychain, so Intake stores nothing and works in memory alone. With --passphrase-file FILE it would store the client.</source>
        <translation>لا توجد سلسلة مفاتيح، لذلك لا يخزّن Intake شيئاً ويعمل في الذاكرة وحدها. مع ‎--passphrase-file FILE يمكنه تخزين سجل العميل.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>sent %1, returned %2</source>
        <translation>أُرسل %1، وعاد %2</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 من %2 من الأحرف</translation>
    </message>
    <message>
        <source>At most %1 characters fit here, so nothing was added.</source>
        <translation>يتسع هذا المكان لعدد %1 من الأحرف على الأكثر، فلم يُضف شيء.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>A port is a whole number from 0 to 65535.</source>
        <translation>المنفذ عدد صحيح من 0 إلى 65535.</translation>
    </message>
    <message>
        <source>Choose --practice or --server: a client goes to one place only.</source>
        <translation>اختر ‎--practice أو ‎--server: يُرسل سجل العميل إلى مكان واحد فقط.</translation>
    </message>
    <message>
        <source>No server is set, so nothing was sent. Give its address with --server, as in --server https://api.example.com/v1, or try with --practice.</source>
        <translation>لم يُحدد خادم، فلم يُرسل شيء. حدد عنوانه بالخيار ‎--server، مثل ‎--server https://api.example.com/v1، أو جرّب مع ‎--practice.</translation>
    </message>
    <message>
        <source>No token was given, so nothing was sent. Put the token into a file that you alone can read, and name it with --token-file.</source>
        <translation>لم يُعطَ رمز مميز، فلم يُرسل شيء. ضع الرمز المميز في ملف لا يقرؤه غيرك، وحدده بالخيار ‎--token-file.</translation>
    </message>
    <message>
        <source>Other people on this computer can get at the passphrase file, so it was not used. Give it to yourself alone, with chmod 600, and try again.</source>
        <translation>يمكن لآخرين على هذا الحاسوب الوصول إلى ملف عبارة المرور، فلم يُستخدم. اجعله لك وحدك بالأمر chmod 600 وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Other people on this computer can get at the token file, so it was not used. Give it to yourself alone, with chmod 600, and try again.</source>
        <translation>يمكن لآخرين على هذا الحاسوب الوصول إلى ملف الرمز المميز، فلم يُستخدم. اجعله لك وحدك بالأمر chmod 600 وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The command “create” needs a file, or - for standard input.</source>
        <translation>يحتاج الأمر «create» إلى ملف، أو - للإدخال القياسي.</translation>
    </message>
    <message>
        <source>The file could not be found. Check its name after “create”.</source>
        <translation>تعذّر العثور على الملف. تحقق من اسمه بعد «create».</translation>
    </message>
    <message>
        <source>The file could not be read. Check that you may read it.</source>
        <translation>تعذّرت قراءة الملف. تحقق من أنه يُسمح لك بقراءته.</translation>
    </message>
    <message>
        <source>The option --%1 belongs to the command “queue”.</source>
        <translation>الخيار ‎--%1 خاص بالأمر «queue».</translation>
    </message>
    <message>
        <source>The option --%1 needs a value after it.</source>
        <translation>يحتاج الخيار ‎--%1 إلى قيمة بعده.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>لا يأخذ الخيار ‎--%1 أي قيمة.</translation>
    </message>
    <message>
        <source>The option --port belongs to the command “practice-server”.</source>
        <translation>الخيار ‎--port خاص بالأمر «practice-server».</translation>
    </message>
    <message>
        <source>The option --token-file needs --server beside it: a token goes to the server that was named with it, and to no other.</source>
        <translation>الخيار ‎--token-file يحتاج إلى ‎--server بجانبه: الرمز المميز يذهب إلى الخادم الذي سُمّي معه، لا إلى غيره.</translation>
    </message>
    <message>
        <source>The option --verify belongs to the command “audit”.</source>
        <translation>الخيار ‎--verify خاص بالأمر «audit».</translation>
    </message>
    <message>
        <source>The passphrase file could not be found. Check its name after --passphrase-file.</source>
        <translation>تعذّر العثور على ملف عبارة المرور. تحقق من اسمه بعد ‎--passphrase-file.</translation>
    </message>
    <message>
        <source>The passphrase file could not be read. Check that it belongs to you.</source>
        <translation>تعذّرت قراءة ملف عبارة المرور. تحقق من أنه ملكك.</translation>
    </message>
    <message>
        <source>The passphrase file is empty. Put the passphrase into it, and nothing else.</source>
        <translation>ملف عبارة المرور فارغ. ضع فيه عبارة المرور ولا شيء غيرها.</translation>
    </message>
    <message>
        <source>The passphrase file is larger than any passphrase (4 KiB). Check its name after --passphrase-file.</source>
        <translation>ملف عبارة المرور أكبر من أي عبارة مرور (4 KiB). تحقق من اسمه بعد ‎--passphrase-file.</translation>
    </message>
    <message>
        <source>The server’s address begins with http, which anyone on the way could read. Write https.</source>
        <translation>يبدأ عنوان الخادم بـ http، ويمكن لأي أحد على الطريق قراءته. اكتب https.</translation>
    </message>
    <message>
        <source>The server’s address goes on with ? or #. Leave out that part and all after it.</source>
        <translation>يتبع عنوان الخادم ? أو #. احذف ذلك الجزء وكل ما بعده.</translation>
    </message>
    <message>
        <source>The server’s address holds a name or password before an @. Leave it out; the token is given in a file.</source>
        <translation>يحوي عنوان الخادم اسماً أو كلمة مرور قبل @. احذف ذلك؛ فالرمز المميز يُعطى في ملف.</translation>
    </message>
    <message>
        <source>The server’s address is not a web address. Write it as in https://api.example.com/v1.</source>
        <translation>عنوان الخادم ليس عنوان ويب. اكتبه بصيغة https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>The server’s address must begin with https://.</source>
        <translation>يجب أن يبدأ عنوان الخادم بـ https://‎.</translation>
    </message>
    <message>
        <source>The server’s address names no server. Write it as in https://api.example.com/v1.</source>
        <translation>لا يذكر عنوان الخادم أي خادم. اكتبه بصيغة https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>The token file could not be found. Check its name after --token-file.</source>
        <translation>تعذّر العثور على ملف الرمز المميز. تحقق من اسمه بعد ‎--token-file.</translation>
    </message>
    <message>
        <source>The token file could not be read. Check that it belongs to you.</source>
        <translation>تعذّرت قراءة ملف الرمز المميز. تحقق من أنه ملكك.</translation>
    </message>
    <message>
        <source>The token file holds something that cannot be a token: it must be one word of plain characters. Put the token into it, and nothing else.</source>
        <translation>يحوي ملف الرمز المميز ما لا يمكن أن يكون رمزاً مميزاً: يجب أن يكون كلمة واحدة من أحرف عادية. ضع فيه الرمز المميز ولا شيء غيره.</translation>
    </message>
    <message>
        <source>The token file is empty. Put the token into it, and nothing else.</source>
        <translation>ملف الرمز المميز فارغ. ضع فيه الرمز المميز ولا شيء غيره.</translation>
    </message>
    <message>
        <source>The token file is larger than any token (4 KiB). Check its name after --token-file.</source>
        <translation>ملف الرمز المميز أكبر من أي رمز مميز (4 KiB). تحقق من اسمه بعد ‎--token-file.</translation>
    </message>
    <message>
        <source>There is more after the command “%1” than it can use.</source>
        <translation>بعد الأمر «%1» أكثر مما يمكنه استخدامه.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>لا يوجد أمر «%1».</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>لا يوجد خيار ‎--%1.</translation>
    </message>
    <message>
        <source>There is nothing in it. A client is one JSON object, in { and }.</source>
        <translation>لا شيء فيه. يُكتب سجل العميل كائن JSON واحداً بين { و }.</translation>
    </message>
    <message>
        <source>This is a folder. Name a file after “create”.</source>
        <translation>هذا مجلد. حدد ملفاً بعد «create».</translation>
    </message>
    <message>
        <source>This is a list, and must be one JSON object, in { and }: one client at a time.</source>
        <translation>هذه قائمة، ويجب أن يكون كائن JSON واحداً بين { و }: سجل عميل واحد في كل مرة.</translation>
    </message>
    <message>
        <source>This is larger than 4 MiB, which no client’s details are. Check the file.</source>
        <translation>هذا أكبر من 4 MiB، ولا تبلغ بيانات أي عميل هذا الحجم. تحقق من الملف.</translation>
    </message>
    <message>
        <source>This is not JSON: it goes wrong at line %1, character %2. Mend it there.</source>
        <translation>هذا ليس JSON: يبدأ الخلل في السطر %1، الحرف %2. صححه هناك.</translation>
    </message>
    <message>
        <source>This is not UTF-8 text. Save the file as UTF-8 and try again.</source>
        <translation>هذا ليس نصاً بترميز UTF-8. احفظ الملف بترميز UTF-8 وأعد المحاولة.</translation>
    </message>
    <message>
        <source>What --passphrase-file names is not a file. Name an ordinary file with the passphrase in it.</source>
        <translation>ما يشير إليه ‎--passphrase-file ليس ملفاً. حدد ملفاً عادياً فيه عبارة المرور.</translation>
    </message>
    <message>
        <source>What --token-file names is not a file. Name an ordinary file with the token in it.</source>
        <translation>ما يشير إليه ‎--token-file ليس ملفاً. حدد ملفاً عادياً فيه الرمز المميز.</translation>
    </message>
    <message>
        <source>“intake --help” lists what there is.</source>
        <translation>يعرض «intake --help» كل المتاح.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Close it there, or ask whoever is logged in there to do so. Nothing is lost.</source>
        <translation>أغلقه هناك، أو اطلب ذلك ممن سجّل الدخول هناك. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Intake cannot open now.</source>
        <translation>لا يمكن فتح Intake الآن.</translation>
    </message>
    <message>
        <source>Intake is already open in another login on this computer.</source>
        <translation>سبق فتح Intake في جلسة دخول أخرى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The practice server could not start: %1</source>
        <translation>تعذّر بدء خادم التدريب: %1</translation>
    </message>
    <message>
        <source>There is no screen to open the window on. “intake create FILE” creates a client without one.</source>
        <translation>لا توجد شاشة لفتح النافذة عليها. ينشئ «intake create FILE» سجل عميل من دونها.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 %2</source>
        <comment>a day and the name of its month</comment>
        <translation>%1 %2</translation>
    </message>
</context>
</TS>
