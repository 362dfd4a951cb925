<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_AU">
<context>
    <name>Audit</name>
    <message>
        <source>Somebody said: this is the client</source>
        <translation>أفاد أحدهم: هذا سجل العامل</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Client</source>
        <translation>العامل</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The server knows the token and does not let it see clients. Ask whoever made the token for one that may.</source>
        <translation>يعرف الخادم الرمز المميز ولا يسمح له بالاطلاع على سجلات العمال. اطلب ممن أنشأه رمزاً مميزاً يُسمح له بذلك.</translation>
    </message>
    <message>
        <source>There is a server, and at this address it has no clients. Check the end of the address: mostly it is /v1.</source>
        <translation>يوجد خادم، لكنه لا يحوي سجلات العمال على هذا العنوان. تحقق من نهاية العنوان: فهي غالباً ‎/v1.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Client id</source>
        <translation>معرّف العامل</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Create one client from a JSON file or standard input, and print the record.</source>
        <translation>إنشاء عامل واحد من ملف JSON أو من الإدخال القياسي، وطباعة السجل.</translation>
    </message>
    <message>
        <source>Intake creates a clinic’s clients through its practice-management API.</source>
        <translation>يُنشئ Intake سجلات العمال في العيادة عبر واجهة API لإدارة العيادة.</translation>
    </message>
    <message>
        <source>Not known whether the client was created; look before trying again.</source>
        <translation>لا يُعرف هل أُنشئ سجل العامل؛ يُرجى البحث قبل إعادة المحاولة.</translation>
    </message>
</context>
<context>
    <name>Intake::AskingCard</name>
    <message>
        <source>What must be asked is counted until it is answered, and noted for next time where it was not. Only first and last name ever stand in the way of creating a client. A hidden field is shown again as soon as something stands in it.</source>
        <translation>الأسئلة الإلزامية تبقى محسوبة حتى يُجاب عنها، وما لم يُجب عنه يُدوَّن للمرة القادمة. لا يمنع إنشاء سجل عامل إلا غياب الاسم الأول أو اسم العائلة. يظهر الحقل المخفي من جديد حالما يحتوي شيئاً.</translation>
    </message>
</context>
<context>
    <name>Intake::GuardianQuestions</name>
    <message>
        <source>The client is under 18. Your answers stand in the notes.</source>
        <translation>عمر العامل أقل من 18 سنة. تُحفظ الإجابات في الملاحظات.</translation>
    </message>
</context>
<context>
    <name>Intake::IntakePage</name>
    <message>
        <source>&amp;Create client</source>
        <translation>إ&amp;نشاء عامل</translation>
    </message>
</context>
<context>
    <name>Intake::ListsCard</name>
    <message>
        <source>The server knows referral types and tags by number and does not tell their names. Write down here what your clinic uses. The id that comes back is learned when a client is created.</source>
        <translation>يعرف الخادم أنواع الإحالة والوسوم بأرقامها ولا يعطي أسماءها. اكتب هنا ما تستخدمه العيادة. أما المعرّف الذي يعود فيُحفظ عند إنشاء سجل عامل.</translation>
    </message>
</context>
<context>
    <name>Intake::MainWindow</name>
    <message numerus="yes">
        <source>%Ln client(s) are not created yet.</source>
        <translation>
            <numerusform>أُنشئت سجلات جميع العمال.</numerusform>
            <numerusform>سجل عامل واحد لم يُنشأ بعد.</numerusform>
            <numerusform>سجلا عمال لم يُنشآ بعد.</numerusform>
            <numerusform>%Ln سجلات عمال لم تُنشأ بعد.</numerusform>
            <numerusform>%Ln سجل عمال لم تُنشأ بعد.</numerusform>
            <numerusform>%Ln سجل عمال لم تُنشأ بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) from before are not created yet. They are in the list.</source>
        <translation>
            <numerusform>لا توجد سجلات عمال من قبل بانتظار الإنشاء.</numerusform>
            <numerusform>سجل عامل واحد من قبل لم يُنشأ بعد، وهو في القائمة.</numerusform>
            <numerusform>سجلا عمال من قبل لم يُنشآ بعد، وهما في القائمة.</numerusform>
            <numerusform>%Ln سجلات عمال من قبل لم تُنشأ بعد، وهي في القائمة.</numerusform>
            <numerusform>%Ln سجل عمال من قبل لم تُنشأ بعد، وهي في القائمة.</numerusform>
            <numerusform>%Ln سجل عمال من قبل لم تُنشأ بعد، وهي في القائمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) from before are not created yet. This is the last.</source>
        <translation>
            <numerusform>لا توجد سجلات عمال من قبل بانتظار الإنشاء.</numerusform>
            <numerusform>سجل عامل واحد من قبل لم يُنشأ بعد: هذا السجل.</numerusform>
            <numerusform>سجلا عمال من قبل لم يُنشآ بعد. هذا آخرهما.</numerusform>
            <numerusform>%Ln سجلات عمال من قبل لم تُنشأ بعد. هذا آخرها.</numerusform>
            <numerusform>%Ln سجل عمال من قبل لم تُنشأ بعد. هذا آخرها.</numerusform>
            <numerusform>%Ln سجل عمال من قبل لم تُنشأ بعد. هذا آخرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The client is not created yet. All that you typed is safe; go on with the next one.</source>
        <translation>لم يُنشأ سجل العامل بعد. كل ما كتبته محفوظ؛ يمكن المتابعة مع الشخص التالي.</translation>
    </message>
    <message>
        <source>This client was just being sent, so the change came too late. Look at what becomes of it.</source>
        <translation>كان سجل العامل قيد الإرسال، فجاء التغيير متأخراً. يُرجى متابعة النتيجة.</translation>
    </message>
    <message>
        <source>You are changing it, so it is a draft again. It goes when you press Create client.</source>
        <translation>بدأ تغييرها، فعادت مسودة. تُرسل عند الضغط على «إنشاء عامل».</translation>
    </message>
</context>
<context>
    <name>Intake::ProblemList</name>
    <message>
        <source>To go on without, press Create client again. The notes will say what to ask next time.</source>
        <translation>للمتابعة من دونها، اضغط «إنشاء عامل» من جديد. ستذكر الملاحظات ما يُسأل عنه في المرة القادمة.</translation>
    </message>
</context>
<context>
    <name>Intake::QuestionCard</name>
    <message>
        <source>This is the client</source>
        <translation>هذا سجل العامل</translation>
    </message>
</context>
<context>
    <name>Intake::QuestionPage</name>
    <message>
        <source>&amp;This is the client</source>
        <translation>&amp;هذا سجل العامل</translation>
    </message>
    <message>
        <source>Do not add this client elsewhere; we are checking.</source>
        <translation>لا تُضف سجل العامل في مكان آخر؛ نحن نتحقق.</translation>
    </message>
    <message>
        <source>Is this the client?</source>
        <translation>هل هذا سجل العامل؟</translation>
    </message>
    <message>
        <source>Is this the client? Number %1 of %2</source>
        <translation>هل هذا سجل العامل؟ رقم %1 من %2</translation>
    </message>
</context>
<context>
    <name>Intake::ReadBackPage</name>
    <message>
        <source>Large print for the client</source>
        <translation>خط كبير للعامل</translation>
    </message>
</context>
<context>
    <name>Intake::RecordPage</name>
    <message>
        <source>Client id</source>
        <translation>معرّف العامل</translation>
    </message>
</context>
<context>
    <name>Intake::SafetyCard</name>
    <message>
        <source>So long a created client’s record stays on this computer. Then only its id does; the server has it all.</source>
        <translation>مدة بقاء سجل العامل على هذا الحاسوب بعد إنشائه. بعدها يبقى معرّفه فقط؛ وكل شيء موجود على الخادم.</translation>
    </message>
</context>
<context>
    <name>Intake::TodayView</name>
    <message numerus="yes">
        <source>%Ln client(s) typed on this day. They are now:</source>
        <translation>
            <numerusform>لم يُكتب أي سجل عامل في هذا اليوم. الحالة الآن:</numerusform>
            <numerusform>كُتب سجل عامل واحد في هذا اليوم. حالته الآن:</numerusform>
            <numerusform>كُتب سجلا عمال في هذا اليوم. حالتهما الآن:</numerusform>
            <numerusform>كُتبت %Ln سجلات عمال في هذا اليوم. حالتها الآن:</numerusform>
            <numerusform>كُتب %Ln سجل عمال في هذا اليوم. حالتها الآن:</numerusform>
            <numerusform>كُتب %Ln سجل عمال في هذا اليوم. حالتها الآن:</numerusform>
        </translation>
    </message>
    <message>
        <source>No client was typed on this day.</source>
        <translation>لم يُكتب أي سجل عامل في هذا اليوم.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Create client</source>
        <translation>إنشاء عامل</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message numerus="yes">
        <source>%Ln client(s) wait; sending goes on when it is unlocked.</source>
        <translation>
            <numerusform>لا سجلات عمال في الانتظار؛ يتواصل الإرسال عند فتح القفل.</numerusform>
            <numerusform>سجل عامل واحد في الانتظار؛ يتواصل الإرسال عند فتح القفل.</numerusform>
            <numerusform>سجلا عمال في الانتظار؛ يتواصل الإرسال عند فتح القفل.</numerusform>
            <numerusform>%Ln سجلات عمال في الانتظار؛ يتواصل الإرسال عند فتح القفل.</numerusform>
            <numerusform>%Ln سجل عمال في الانتظار؛ يتواصل الإرسال عند فتح القفل.</numerusform>
            <numerusform>%Ln سجل عمال في الانتظار؛ يتواصل الإرسال عند فتح القفل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n client(s) there are close.</source>
        <translation>
            <numerusform>لا سجلات عمال قريبة هناك.</numerusform>
            <numerusform>يوجد هناك سجل عامل واحد قريب.</numerusform>
            <numerusform>يوجد هناك سجلا عمال قريبان.</numerusform>
            <numerusform>توجد هناك %n سجلات عمال قريبة.</numerusform>
            <numerusform>يوجد هناك %n سجل عمال قريباً.</numerusform>
            <numerusform>يوجد هناك %n سجل عمال قريب.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you are sure that the client is not there, you may send again.</source>
        <translation>عند التأكد من أن سجل العامل غير موجود، يمكن الإرسال من جديد.</translation>
    </message>
    <message>
        <source>Looked through the client list at %1:</source>
        <translation>جرى البحث في قائمة العمال الساعة %1:</translation>
    </message>
    <message>
        <source>Looking through the client list.</source>
        <translation>جارٍ البحث في قائمة العمال.</translation>
    </message>
    <message>
        <source>Nothing was created, and the form holds all that you typed. Change what the server names and press Create client again.</source>
        <translation>لم يُنشأ شيء، ويحتفظ النموذج بكل ما كتبته. غيّر ما يذكره الخادم واضغط «إنشاء عامل» من جديد.</translation>
    </message>
    <message>
        <source>The client is not created yet. It goes only while Intake is open; go on with the next one. To change something, just type: it then waits for Create client again.</source>
        <translation>لم يُنشأ سجل العامل بعد. لا يُرسل إلا وIntake مفتوح؛ يمكن المتابعة مع الشخص التالي. لتغيير شيء تكفي الكتابة، وبعدها ينتظر الضغط على «إنشاء عامل» من جديد.</translation>
    </message>
    <message>
        <source>The client list could not be read to its end at %1.</source>
        <translation>تعذّرت قراءة قائمة العمال حتى آخرها الساعة %1.</translation>
    </message>
    <message>
        <source>The client was not created, and this computer keeps nothing: what you typed lives only until the window is closed.</source>
        <translation>لم يُنشأ سجل العامل، ولا يحفظ هذا الحاسوب شيئاً: يبقى ما كتبته حتى إغلاق النافذة فقط.</translation>
    </message>
    <message>
        <source>The client was not created. All that you typed is safe; go on with the next one.</source>
        <translation>لم يُنشأ سجل العامل. كل ما كتبته محفوظ؛ يمكن المتابعة مع الشخص التالي.</translation>
    </message>
    <message>
        <source>The server did not take this client</source>
        <translation>لم يقبل الخادم سجل العامل</translation>
    </message>
    <message>
        <source>no client there is like this one.</source>
        <translation>لا يوجد هناك سجل عامل مشابه.</translation>
    </message>
    <message numerus="yes">
        <source>one client is close, %n field(s) differ.</source>
        <translation>
            <numerusform>يوجد سجل عامل قريب، ولا يختلف أي حقل.</numerusform>
            <numerusform>يوجد سجل عامل قريب، ويختلف حقل واحد.</numerusform>
            <numerusform>يوجد سجل عامل قريب، ويختلف حقلان.</numerusform>
            <numerusform>يوجد سجل عامل قريب، وتختلف %n حقول.</numerusform>
            <numerusform>يوجد سجل عامل قريب، ويختلف %n حقلاً.</numerusform>
            <numerusform>يوجد سجل عامل قريب، ويختلف %n حقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>one client there agrees in every field.</source>
        <translation>يوجد هناك سجل عامل مطابق في كل الحقول.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Client created</source>
        <translation>أُنشئ سجل العامل</translation>
    </message>
    <message>
        <source>Clients cannot be created at the server’s address. Check the address, with its /v1 at the end.</source>
        <translation>لا يمكن إنشاء سجلات العمال على عنوان الخادم. تحقق من العنوان ومن وجود ‎/v1 في آخره.</translation>
    </message>
    <message>
        <source>It is not known whether the client was created</source>
        <translation>لا يُعرف هل أُنشئ سجل العامل</translation>
    </message>
    <message>
        <source>Nothing was created, and the form holds all that you typed. Change what the server names and press Create client again.</source>
        <translation>لم يُنشأ شيء، ويحتفظ النموذج بكل ما كتبته. غيّر ما يذكره الخادم واضغط «إنشاء عامل» من جديد.</translation>
    </message>
    <message>
        <source>Nothing was created, and the form holds all that you typed. Press Create client to try again.</source>
        <translation>لم يُنشأ شيء، ويحتفظ النموذج بكل ما كتبته. اضغط «إنشاء عامل» لإعادة المحاولة.</translation>
    </message>
    <message>
        <source>The client may have been created. Look for the client in the practice software before you run the command again: a second run could create the same client twice. Intake has stored nothing: your file is still the only copy.</source>
        <translation>ربما أُنشئ سجل العامل. ابحث عن سجل العامل في برنامج العيادة قبل تشغيل الأمر من جديد: قد يُنشئ التشغيل الثاني سجل العامل نفسه مرتين. لم يخزّن Intake شيئاً: ما زال ملفك النسخة الوحيدة.</translation>
    </message>
    <message>
        <source>The client may have been created. The intake is stored, and Intake looks for the client whenever it is open, and at “intake queue --send”. Do not add this client elsewhere, and do not run the command again: that could create the same client twice.</source>
        <translation>ربما أُنشئ سجل العامل. الاستمارة محفوظة، ويبحث Intake عن سجل العامل كلما كان مفتوحاً، وعند تشغيل «intake queue --send». لا تُضف سجل العامل في مكان آخر ولا تشغّل الأمر من جديد: فقد يُنشئ ذلك سجل العامل نفسه مرتين.</translation>
    </message>
    <message>
        <source>The client was certainly not created. Intake has stored nothing: your file is still the only copy. Run the command again later.</source>
        <translation>لم يُنشأ سجل العامل بالتأكيد. لم يخزّن Intake شيئاً: ما زال ملفك النسخة الوحيدة. شغّل الأمر من جديد لاحقاً.</translation>
    </message>
    <message>
        <source>The client was certainly not created. The intake is stored and goes out when Intake is open, or by “intake queue --send”. Do not run the command again: that would begin a second intake.</source>
        <translation>لم يُنشأ سجل العامل بالتأكيد. الاستمارة محفوظة وتُرسل عندما يكون Intake مفتوحاً، أو بالأمر «intake queue --send». لا تشغّل الأمر من جديد: فذلك يبدأ استمارة ثانية.</translation>
    </message>
    <message>
        <source>The client was not created</source>
        <translation>لم يُنشأ سجل العامل</translation>
    </message>
    <message>
        <source>The form holds all that you typed. Before you create the client again, look in the practice software: a second try could create the same client twice.</source>
        <translation>يحتفظ النموذج بكل ما كتبته. قبل إنشاء سجل العامل من جديد، ابحث في برنامج العيادة: قد تُنشئ محاولة ثانية سجل العامل نفسه مرتين.</translation>
    </message>
    <message>
        <source>The server did not take this client</source>
        <translation>لم يقبل الخادم سجل العامل</translation>
    </message>
    <message>
        <source>The server does not let this token create clients from here. Ask whoever gave out the token.</source>
        <translation>لا يسمح الخادم لهذا الرمز المميز بإنشاء سجلات العمال من هنا. اسأل الجهة التي أصدرته.</translation>
    </message>
    <message>
        <source>The server has the client and sent back the record.</source>
        <translation>سجل العامل موجود على الخادم، وقد أعاد الخادم السجل.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Client record</source>
        <translation>سجل العامل</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>عامل جديد</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>A client has no such field.</source>
        <translation>لا يوجد حقل كهذا في سجل العامل.</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Practice: this is no real client</source>
        <translation>تدريب: هذا السجل لا يخص عاملاً حقيقياً</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Intake is locked, so the client was not created: nothing was sent and nothing was stored. Unlock it and try again.</source>
        <translation>برنامج Intake مقفل، فلم يُنشأ سجل العامل: لم يُرسل شيء ولم يُخزَّن شيء. افتح قفله وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Intake is running and took the client, but does not answer. Look there for what became of it, or in “intake queue” for %1, before you run the command again.</source>
        <translation>يعمل Intake وقد تسلّم سجل العامل، لكنه لا يرد. راجع النتيجة هناك، أو ابحث في «intake queue» عن %1، قبل تشغيل الأمر من جديد.</translation>
    </message>
    <message>
        <source>It is not known what became of an earlier client, and the server has not answered well since.</source>
        <translation>لا يُعرف مصير سجل عامل سابق، ولم يرد الخادم رداً سليماً منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>The client was created, but the record could not be printed. Do not run the command again: it would create the client twice.</source>
        <translation>أُنشئ سجل العامل، لكن تعذّرت طباعته. لا تشغّل الأمر من جديد: فقد يُنشأ سجل العامل مرتين.</translation>
    </message>
    <message>
        <source>The client was not created: somebody took the intake back in the window. Go on with it there.</source>
        <translation>لم يُنشأ سجل العامل: سحب أحدهم الاستمارة في النافذة. تابع العمل عليها هناك.</translation>
    </message>
    <message>
        <source>There is no keychain, so Intake stores nothing and works in memory alone. With --passphrase-file FILE it would store the client.</source>
        <translation>لا توجد سلسلة مفاتيح، لذلك لا يخزّن Intake شيئاً ويعمل في الذاكرة وحدها. مع ‎--passphrase-file FILE يمكنه تخزين سجل العامل.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Choose --practice or --server: a client goes to one place only.</source>
        <translation>اختر ‎--practice أو ‎--server: يُرسل سجل العامل إلى مكان واحد فقط.</translation>
    </message>
    <message>
        <source>There is nothing in it. A client is one JSON object, in { and }.</source>
        <translation>لا شيء فيه. يُكتب سجل العامل كائن JSON واحداً بين { و }.</translation>
    </message>
    <message>
        <source>This is a list, and must be one JSON object, in { and }: one client at a time.</source>
        <translation>هذه قائمة، ويجب أن يكون كائن JSON واحداً بين { و }: سجل عامل واحد في كل مرة.</translation>
    </message>
    <message>
        <source>This is larger than 4 MiB, which no client’s details are. Check the file.</source>
        <translation>هذا أكبر من 4 MiB، ولا تبلغ بيانات أي عامل هذا الحجم. تحقق من الملف.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>There is no screen to open the window on. “intake create FILE” creates a client without one.</source>
        <translation>لا توجد شاشة لفتح النافذة عليها. ينشئ «intake create FILE» سجل عامل من دونها.</translation>
    </message>
</context>
</TS>
