<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_AU">
<context>
    <name>Audit</name>
    <message>
        <source>Somebody said: this is the client</source>
        <translation>有人确认：就是这位患者</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Client</source>
        <translation>患者</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The server knows the token and does not let it see clients. Ask whoever made the token for one that may.</source>
        <translation>服务器认得此令牌，但不允许它查看患者。请向令牌的创建者索取有此权限的令牌。</translation>
    </message>
    <message>
        <source>There is a server, and at this address it has no clients. Check the end of the address: mostly it is /v1.</source>
        <translation>服务器存在，但此地址没有患者。请检查地址的结尾：通常为 /v1。</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Client id</source>
        <translation>患者编号</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Create one client from a JSON file or standard input, and print the record.</source>
        <translation>从 JSON 文件或标准输入创建一位患者，并输出记录。</translation>
    </message>
    <message>
        <source>Intake creates a clinic’s clients through its practice-management API.</source>
        <translation>Intake 通过诊所管理 API 为诊所创建患者。</translation>
    </message>
    <message>
        <source>Not known whether the client was created; look before trying again.</source>
        <translation>不知道患者是否已创建；重试之前请先查看。</translation>
    </message>
</context>
<context>
    <name>Intake::AskingCard</name>
    <message>
        <source>What must be asked is counted until it is answered, and noted for next time where it was not. Only first and last name ever stand in the way of creating a client. A hidden field is shown again as soon as something stands in it.</source>
        <translation>必问项在得到回答之前会一直计数；未回答的会记下，留待下次询问。只有缺少名字或姓氏时才无法创建患者。隐藏的字段一旦有内容便会重新显示。</translation>
    </message>
</context>
<context>
    <name>Intake::GuardianQuestions</name>
    <message>
        <source>The client is under 18. Your answers stand in the notes.</source>
        <translation>患者未满 18 岁。您的回答会写入备注。</translation>
    </message>
</context>
<context>
    <name>Intake::IntakePage</name>
    <message>
        <source>&amp;Create client</source>
        <translation>创建患者(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Intake::ListsCard</name>
    <message>
        <source>The server knows referral types and tags by number and does not tell their names. Write down here what your clinic uses. The id that comes back is learned when a client is created.</source>
        <translation>服务器按编号识别转诊类型和标签，不提供其名称。请在此写下诊所使用的名称。返回的编号会在创建患者时自动记下。</translation>
    </message>
</context>
<context>
    <name>Intake::MainWindow</name>
    <message numerus="yes">
        <source>%Ln client(s) are not created yet.</source>
        <translation>
            <numerusform>有 %Ln 位患者尚未创建。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) from before are not created yet. They are in the list.</source>
        <translation>
            <numerusform>先前有 %Ln 位患者尚未创建，可在列表中找到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) from before are not created yet. This is the last.</source>
        <translation>
            <numerusform>先前有 %Ln 位患者尚未创建，这是最后一位。</numerusform>
        </translation>
    </message>
    <message>
        <source>The client is not created yet. All that you typed is safe; go on with the next one.</source>
        <translation>患者尚未创建。您输入的内容都已妥善保存；请继续登记下一位。</translation>
    </message>
    <message>
        <source>This client was just being sent, so the change came too late. Look at what becomes of it.</source>
        <translation>此患者正在发送，更改来不及了。请留意发送结果。</translation>
    </message>
    <message>
        <source>You are changing it, so it is a draft again. It goes when you press Create client.</source>
        <translation>您正在更改，因此它又成为草稿。按“创建患者”后才会发送。</translation>
    </message>
</context>
<context>
    <name>Intake::ProblemList</name>
    <message>
        <source>To go on without, press Create client again. The notes will say what to ask next time.</source>
        <translation>如要跳过，请再次按“创建患者”。备注中会写明下次要询问的内容。</translation>
    </message>
</context>
<context>
    <name>Intake::QuestionCard</name>
    <message>
        <source>This is the client</source>
        <translation>就是这位患者</translation>
    </message>
</context>
<context>
    <name>Intake::QuestionPage</name>
    <message>
        <source>&amp;This is the client</source>
        <translation>就是这位患者(&amp;T)</translation>
    </message>
    <message>
        <source>Do not add this client elsewhere; we are checking.</source>
        <translation>请勿在别处添加此患者；我们正在核查。</translation>
    </message>
    <message>
        <source>Is this the client?</source>
        <translation>是这位患者吗？</translation>
    </message>
    <message>
        <source>Is this the client? Number %1 of %2</source>
        <translation>是这位患者吗？第 %1 位，共 %2 位</translation>
    </message>
</context>
<context>
    <name>Intake::ReadBackPage</name>
    <message>
        <source>Large print for the client</source>
        <translation>供患者阅读的大字版</translation>
    </message>
</context>
<context>
    <name>Intake::RecordPage</name>
    <message>
        <source>Client id</source>
        <translation>患者编号</translation>
    </message>
</context>
<context>
    <name>Intake::SafetyCard</name>
    <message>
        <source>So long a created client’s record stays on this computer. Then only its id does; the server has it all.</source>
        <translation>已创建患者的记录在本计算机上保留的时间。之后只保留编号；服务器上有全部内容。</translation>
    </message>
</context>
<context>
    <name>Intake::TodayView</name>
    <message numerus="yes">
        <source>%Ln client(s) typed on this day. They are now:</source>
        <translation>
            <numerusform>这一天录入了 %Ln 位患者。目前状态：</numerusform>
        </translation>
    </message>
    <message>
        <source>No client was typed on this day.</source>
        <translation>这一天没有录入患者。</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Create client</source>
        <translation>创建患者</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message numerus="yes">
        <source>%Ln client(s) wait; sending goes on when it is unlocked.</source>
        <translation>
            <numerusform>%Ln 位患者等待中；解锁后继续发送。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n client(s) there are close.</source>
        <translation>
            <numerusform>其中有 %n 位相近的患者。</numerusform>
        </translation>
    </message>
    <message>
        <source>If you are sure that the client is not there, you may send again.</source>
        <translation>如果您确定该患者不在其中，可以重新发送。</translation>
    </message>
    <message>
        <source>Looked through the client list at %1:</source>
        <translation>已于 %1 查找患者列表：</translation>
    </message>
    <message>
        <source>Looking through the client list.</source>
        <translation>正在查找患者列表。</translation>
    </message>
    <message>
        <source>Nothing was created, and the form holds all that you typed. Change what the server names and press Create client again.</source>
        <translation>未创建任何内容，您输入的内容都保留在表单中。请更改服务器指出的内容，然后再次按“创建患者”。</translation>
    </message>
    <message>
        <source>The client is not created yet. It goes only while Intake is open; go on with the next one. To change something, just type: it then waits for Create client again.</source>
        <translation>患者尚未创建。只有 Intake 打开时才会发送；请继续登记下一位。如需更改，直接输入即可：之后须再次按“创建患者”。</translation>
    </message>
    <message>
        <source>The client list could not be read to its end at %1.</source>
        <translation>未能在 %1 将患者列表读取完毕。</translation>
    </message>
    <message>
        <source>The client was not created, and this computer keeps nothing: what you typed lives only until the window is closed.</source>
        <translation>患者未创建，且本计算机不保留任何内容：您输入的内容在窗口关闭后即消失。</translation>
    </message>
    <message>
        <source>The client was not created. All that you typed is safe; go on with the next one.</source>
        <translation>患者未创建。您输入的内容都安全保留；请继续登记下一位。</translation>
    </message>
    <message>
        <source>The server did not take this client</source>
        <translation>服务器未接受此患者</translation>
    </message>
    <message>
        <source>no client there is like this one.</source>
        <translation>其中没有与之相似的患者。</translation>
    </message>
    <message numerus="yes">
        <source>one client is close, %n field(s) differ.</source>
        <translation>
            <numerusform>有一位患者相近，%n 个字段不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>one client there agrees in every field.</source>
        <translation>其中有一位患者所有字段均一致。</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Client created</source>
        <translation>患者已创建</translation>
    </message>
    <message>
        <source>Clients cannot be created at the server’s address. Check the address, with its /v1 at the end.</source>
        <translation>无法在服务器地址处创建患者。请检查地址，末尾须为 /v1。</translation>
    </message>
    <message>
        <source>It is not known whether the client was created</source>
        <translation>不知道患者是否已创建</translation>
    </message>
    <message>
        <source>Nothing was created, and the form holds all that you typed. Change what the server names and press Create client again.</source>
        <translation>未创建任何内容，您输入的内容都保留在表单中。请更改服务器指出的内容，然后再次按“创建患者”。</translation>
    </message>
    <message>
        <source>Nothing was created, and the form holds all that you typed. Press Create client to try again.</source>
        <translation>未创建任何内容，您输入的内容都保留在表单中。请按“创建患者”重试。</translation>
    </message>
    <message>
        <source>The client may have been created. Look for the client in the practice software before you run the command again: a second run could create the same client twice. Intake has stored nothing: your file is still the only copy.</source>
        <translation>患者可能已创建。再次运行命令之前，请先在诊所软件中查找此患者：再次运行可能会重复创建同一位患者。Intake 未保存任何内容：您的文件仍是唯一的副本。</translation>
    </message>
    <message>
        <source>The client may have been created. The intake is stored, and Intake looks for the client whenever it is open, and at “intake queue --send”. Do not add this client elsewhere, and do not run the command again: that could create the same client twice.</source>
        <translation>患者可能已创建。登记已保存，Intake 会在打开期间以及运行“intake queue --send”时查找此患者。请勿在别处添加此患者，也请勿再次运行该命令：那可能会重复创建同一位患者。</translation>
    </message>
    <message>
        <source>The client was certainly not created. Intake has stored nothing: your file is still the only copy. Run the command again later.</source>
        <translation>患者确定未创建。Intake 未保存任何内容：您的文件仍是唯一的副本。请稍后再次运行命令。</translation>
    </message>
    <message>
        <source>The client was certainly not created. The intake is stored and goes out when Intake is open, or by “intake queue --send”. Do not run the command again: that would begin a second intake.</source>
        <translation>患者确定未创建。登记已保存，会在 Intake 打开时发送，也可用“intake queue --send”发送。请勿再次运行该命令：那会新开一份登记。</translation>
    </message>
    <message>
        <source>The client was not created</source>
        <translation>患者未创建</translation>
    </message>
    <message>
        <source>The form holds all that you typed. Before you create the client again, look in the practice software: a second try could create the same client twice.</source>
        <translation>您输入的内容都保留在表单中。再次创建此患者之前，请先在诊所软件中查看：重试可能会重复创建同一位患者。</translation>
    </message>
    <message>
        <source>The server did not take this client</source>
        <translation>服务器未接受此患者</translation>
    </message>
    <message>
        <source>The server does not let this token create clients from here. Ask whoever gave out the token.</source>
        <translation>服务器不允许此令牌从这里创建患者。请询问发放令牌的人员。</translation>
    </message>
    <message>
        <source>The server has the client and sent back the record.</source>
        <translation>服务器已有此患者，并返回了记录。</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Client record</source>
        <translation>患者记录</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>新患者</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>A client has no such field.</source>
        <translation>患者没有此字段。</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Practice: this is no real client</source>
        <translation>练习：这不是真实患者</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Intake is locked, so the client was not created: nothing was sent and nothing was stored. Unlock it and try again.</source>
        <translation>Intake 已锁定，因此患者未创建：未发送也未存储任何内容。请解锁后重试。</translation>
    </message>
    <message>
        <source>Intake is running and took the client, but does not answer. Look there for what became of it, or in “intake queue” for %1, before you run the command again.</source>
        <translation>Intake 正在运行并已接收此患者，但没有应答。再次运行命令之前，请在那里查看结果，或在“intake queue”中查找 %1。</translation>
    </message>
    <message>
        <source>It is not known what became of an earlier client, and the server has not answered well since.</source>
        <translation>不知道先前一位患者的结果如何，此后服务器也一直没有正常答复。</translation>
    </message>
    <message>
        <source>The client was created, but the record could not be printed. Do not run the command again: it would create the client twice.</source>
        <translation>患者已创建，但记录无法输出。请勿再次运行该命令：那会重复创建此患者。</translation>
    </message>
    <message>
        <source>The client was not created: somebody took the intake back in the window. Go on with it there.</source>
        <translation>患者未创建：有人在窗口中收回了该登记。请在那里继续。</translation>
    </message>
    <message>
        <source>There is no keychain, so Intake stores nothing and works in memory alone. With --passphrase-file FILE it would store the client.</source>
        <translation>没有密钥环，因此 Intake 不存储任何内容，仅在内存中工作。使用 --passphrase-file FILE 即可存储此患者。</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Choose --practice or --server: a client goes to one place only.</source>
        <translation>请在 --practice 和 --server 中选择一个：一位患者只发往一处。</translation>
    </message>
    <message>
        <source>There is nothing in it. A client is one JSON object, in { and }.</source>
        <translation>其中没有内容。一位患者应是一个 JSON 对象，写在 { 和 } 之间。</translation>
    </message>
    <message>
        <source>This is a list, and must be one JSON object, in { and }: one client at a time.</source>
        <translation>这是列表，但必须是一个 JSON 对象，写在 { 和 } 之间：每次一位患者。</translation>
    </message>
    <message>
        <source>This is larger than 4 MiB, which no client’s details are. Check the file.</source>
        <translation>此文件大于 4 MiB，一位患者的信息不会这么大。请检查文件。</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>There is no screen to open the window on. “intake create FILE” creates a client without one.</source>
        <translation>没有可打开窗口的屏幕。“intake create FILE”无需窗口即可创建患者。</translation>
    </message>
</context>
</TS>
