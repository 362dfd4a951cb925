<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en_AU">
<context>
    <name>Audit</name>
    <message>
        <source>Somebody said: this is the client</source>
        <translation>Có người xác nhận: đây là bệnh nhân này</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Client</source>
        <translation>Bệnh nhân</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The server knows the token and does not let it see clients. Ask whoever made the token for one that may.</source>
        <translation>Máy chủ biết token nhưng không cho token này xem bệnh nhân. Hãy xin người tạo token một token có quyền đó.</translation>
    </message>
    <message>
        <source>There is a server, and at this address it has no clients. Check the end of the address: mostly it is /v1.</source>
        <translation>Có máy chủ, nhưng ở địa chỉ này không có bệnh nhân. Hãy kiểm tra phần cuối địa chỉ: thường là /v1.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Client id</source>
        <translation>Mã bệnh nhân</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Create one client from a JSON file or standard input, and print the record.</source>
        <translation>Tạo một bệnh nhân từ tệp JSON hoặc đầu vào chuẩn và in ra hồ sơ.</translation>
    </message>
    <message>
        <source>Intake creates a clinic’s clients through its practice-management API.</source>
        <translation>Intake tạo bệnh nhân của phòng khám qua API quản lý phòng khám.</translation>
    </message>
    <message>
        <source>Not known whether the client was created; look before trying again.</source>
        <translation>Chưa rõ bệnh nhân đã được tạo hay chưa; hãy kiểm tra trước khi thử lại.</translation>
    </message>
</context>
<context>
    <name>Intake::AskingCard</name>
    <message>
        <source>What must be asked is counted until it is answered, and noted for next time where it was not. Only first and last name ever stand in the way of creating a client. A hidden field is shown again as soon as something stands in it.</source>
        <translation>Mục bắt buộc hỏi được đếm cho đến khi có câu trả lời; nếu chưa có thì được ghi lại cho lần sau. Chỉ thiếu họ và tên mới cản việc tạo bệnh nhân. Trường bị ẩn sẽ hiện lại ngay khi có nội dung.</translation>
    </message>
</context>
<context>
    <name>Intake::GuardianQuestions</name>
    <message>
        <source>The client is under 18. Your answers stand in the notes.</source>
        <translation>Bệnh nhân dưới 18 tuổi. Các câu trả lời được ghi trong ghi chú.</translation>
    </message>
</context>
<context>
    <name>Intake::IntakePage</name>
    <message>
        <source>&amp;Create client</source>
        <translation>&amp;Tạo bệnh nhân</translation>
    </message>
</context>
<context>
    <name>Intake::ListsCard</name>
    <message>
        <source>The server knows referral types and tags by number and does not tell their names. Write down here what your clinic uses. The id that comes back is learned when a client is created.</source>
        <translation>Máy chủ chỉ biết loại giới thiệu và nhãn theo số và không cho biết tên. Hãy ghi ở đây những gì phòng khám dùng. Mã trả về được ghi nhận khi tạo bệnh nhân.</translation>
    </message>
</context>
<context>
    <name>Intake::MainWindow</name>
    <message numerus="yes">
        <source>%Ln client(s) are not created yet.</source>
        <translation>
            <numerusform>%Ln bệnh nhân chưa được tạo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) from before are not created yet. They are in the list.</source>
        <translation>
            <numerusform>%Ln bệnh nhân từ trước chưa được tạo. Xem trong danh sách.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) from before are not created yet. This is the last.</source>
        <translation>
            <numerusform>%Ln bệnh nhân từ trước chưa được tạo. Đây là bệnh nhân gần nhất.</numerusform>
        </translation>
    </message>
    <message>
        <source>The client is not created yet. All that you typed is safe; go on with the next one.</source>
        <translation>Bệnh nhân chưa được tạo. Mọi nội dung đã nhập đều an toàn; hãy tiếp tục với người tiếp theo.</translation>
    </message>
    <message>
        <source>This client was just being sent, so the change came too late. Look at what becomes of it.</source>
        <translation>Bệnh nhân này vừa đang được gửi nên thay đổi đến quá muộn. Hãy xem kết quả.</translation>
    </message>
    <message>
        <source>You are changing it, so it is a draft again. It goes when you press Create client.</source>
        <translation>Hồ sơ đang được sửa nên trở lại thành bản nháp. Hồ sơ sẽ được gửi khi nhấn “Tạo bệnh nhân”.</translation>
    </message>
</context>
<context>
    <name>Intake::ProblemList</name>
    <message>
        <source>To go on without, press Create client again. The notes will say what to ask next time.</source>
        <translation>Để tiếp tục mà không hỏi, hãy nhấn “Tạo bệnh nhân” lần nữa. Ghi chú sẽ nêu những gì cần hỏi lần sau.</translation>
    </message>
</context>
<context>
    <name>Intake::QuestionCard</name>
    <message>
        <source>This is the client</source>
        <translation>Đây là bệnh nhân này</translation>
    </message>
</context>
<context>
    <name>Intake::QuestionPage</name>
    <message>
        <source>&amp;This is the client</source>
        <translation>Đâ&amp;y là bệnh nhân này</translation>
    </message>
    <message>
        <source>Do not add this client elsewhere; we are checking.</source>
        <translation>Đừng thêm bệnh nhân này ở nơi khác; chúng tôi đang kiểm tra.</translation>
    </message>
    <message>
        <source>Is this the client?</source>
        <translation>Đây có phải là bệnh nhân này không?</translation>
    </message>
    <message>
        <source>Is this the client? Number %1 of %2</source>
        <translation>Đây có phải là bệnh nhân này không? Số %1 trên %2</translation>
    </message>
</context>
<context>
    <name>Intake::ReadBackPage</name>
    <message>
        <source>Large print for the client</source>
        <translation>Chữ lớn cho bệnh nhân</translation>
    </message>
</context>
<context>
    <name>Intake::RecordPage</name>
    <message>
        <source>Client id</source>
        <translation>Mã bệnh nhân</translation>
    </message>
</context>
<context>
    <name>Intake::SafetyCard</name>
    <message>
        <source>So long a created client’s record stays on this computer. Then only its id does; the server has it all.</source>
        <translation>Thời gian hồ sơ của bệnh nhân đã tạo còn ở trên máy tính này. Sau đó chỉ còn mã; máy chủ có đầy đủ.</translation>
    </message>
</context>
<context>
    <name>Intake::TodayView</name>
    <message numerus="yes">
        <source>%Ln client(s) typed on this day. They are now:</source>
        <translation>
            <numerusform>%Ln bệnh nhân được nhập trong ngày này. Hiện nay:</numerusform>
        </translation>
    </message>
    <message>
        <source>No client was typed on this day.</source>
        <translation>Không có bệnh nhân nào được nhập trong ngày này.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Create client</source>
        <translation>Tạo bệnh nhân</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message numerus="yes">
        <source>%Ln client(s) wait; sending goes on when it is unlocked.</source>
        <translation>
            <numerusform>%Ln bệnh nhân đang chờ; sẽ gửi tiếp khi mở khóa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n client(s) there are close.</source>
        <translation>
            <numerusform>ở đó có %n bệnh nhân gần giống.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you are sure that the client is not there, you may send again.</source>
        <translation>Nếu chắc chắn bệnh nhân không có ở đó thì có thể gửi lại.</translation>
    </message>
    <message>
        <source>Looked through the client list at %1:</source>
        <translation>Đã tìm trong danh sách bệnh nhân lúc %1:</translation>
    </message>
    <message>
        <source>Looking through the client list.</source>
        <translation>Đang tìm trong danh sách bệnh nhân.</translation>
    </message>
    <message>
        <source>Nothing was created, and the form holds all that you typed. Change what the server names and press Create client again.</source>
        <translation>Chưa tạo gì, và biểu mẫu vẫn giữ mọi nội dung đã nhập. Hãy sửa những gì máy chủ nêu rồi nhấn “Tạo bệnh nhân” lần nữa.</translation>
    </message>
    <message>
        <source>The client is not created yet. It goes only while Intake is open; go on with the next one. To change something, just type: it then waits for Create client again.</source>
        <translation>Bệnh nhân chưa được tạo. Hồ sơ chỉ được gửi khi Intake đang mở; hãy tiếp tục với người tiếp theo. Để thay đổi, chỉ cần gõ: khi đó hồ sơ chờ đến khi nhấn “Tạo bệnh nhân” lần nữa.</translation>
    </message>
    <message>
        <source>The client list could not be read to its end at %1.</source>
        <translation>Lúc %1 không đọc được hết danh sách bệnh nhân.</translation>
    </message>
    <message>
        <source>The client was not created, and this computer keeps nothing: what you typed lives only until the window is closed.</source>
        <translation>Bệnh nhân chưa được tạo, và máy tính này không giữ lại gì: nội dung đã nhập chỉ còn cho đến khi đóng cửa sổ.</translation>
    </message>
    <message>
        <source>The client was not created. All that you typed is safe; go on with the next one.</source>
        <translation>Bệnh nhân chưa được tạo. Mọi nội dung đã nhập đều an toàn; hãy tiếp tục với người tiếp theo.</translation>
    </message>
    <message>
        <source>The server did not take this client</source>
        <translation>Máy chủ không nhận bệnh nhân này</translation>
    </message>
    <message>
        <source>no client there is like this one.</source>
        <translation>ở đó không có bệnh nhân nào giống thế này.</translation>
    </message>
    <message numerus="yes">
        <source>one client is close, %n field(s) differ.</source>
        <translation>
            <numerusform>có một bệnh nhân gần giống, khác %n trường.</numerusform>
        </translation>
    </message>
    <message>
        <source>one client there agrees in every field.</source>
        <translation>ở đó có một bệnh nhân khớp mọi trường.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Client created</source>
        <translation>Đã tạo bệnh nhân</translation>
    </message>
    <message>
        <source>Clients cannot be created at the server’s address. Check the address, with its /v1 at the end.</source>
        <translation>Không thể tạo bệnh nhân tại địa chỉ máy chủ này. Hãy kiểm tra địa chỉ, có /v1 ở cuối.</translation>
    </message>
    <message>
        <source>It is not known whether the client was created</source>
        <translation>Chưa rõ bệnh nhân đã được tạo hay chưa</translation>
    </message>
    <message>
        <source>Nothing was created, and the form holds all that you typed. Change what the server names and press Create client again.</source>
        <translation>Chưa tạo gì, và biểu mẫu vẫn giữ mọi nội dung đã nhập. Hãy sửa những gì máy chủ nêu rồi nhấn “Tạo bệnh nhân” lần nữa.</translation>
    </message>
    <message>
        <source>Nothing was created, and the form holds all that you typed. Press Create client to try again.</source>
        <translation>Chưa tạo gì, và biểu mẫu vẫn giữ mọi nội dung đã nhập. Nhấn “Tạo bệnh nhân” để thử lại.</translation>
    </message>
    <message>
        <source>The client may have been created. Look for the client in the practice software before you run the command again: a second run could create the same client twice. Intake has stored nothing: your file is still the only copy.</source>
        <translation>Có thể bệnh nhân đã được tạo. Hãy tìm bệnh nhân trong phần mềm phòng khám trước khi chạy lại lệnh: chạy lần thứ hai có thể tạo trùng cùng một bệnh nhân. Intake không lưu gì: tệp hiện có vẫn là bản duy nhất.</translation>
    </message>
    <message>
        <source>The client may have been created. The intake is stored, and Intake looks for the client whenever it is open, and at “intake queue --send”. Do not add this client elsewhere, and do not run the command again: that could create the same client twice.</source>
        <translation>Có thể bệnh nhân đã được tạo. Hồ sơ tiếp nhận đã được lưu, và Intake tìm bệnh nhân mỗi khi mở và khi chạy “intake queue --send”. Đừng thêm bệnh nhân này ở nơi khác và đừng chạy lại lệnh: việc đó có thể tạo trùng cùng một bệnh nhân.</translation>
    </message>
    <message>
        <source>The client was certainly not created. Intake has stored nothing: your file is still the only copy. Run the command again later.</source>
        <translation>Chắc chắn bệnh nhân chưa được tạo. Intake không lưu gì: tệp hiện có vẫn là bản duy nhất. Hãy chạy lại lệnh sau.</translation>
    </message>
    <message>
        <source>The client was certainly not created. The intake is stored and goes out when Intake is open, or by “intake queue --send”. Do not run the command again: that would begin a second intake.</source>
        <translation>Chắc chắn bệnh nhân chưa được tạo. Hồ sơ tiếp nhận đã được lưu và sẽ được gửi khi Intake mở, hoặc bằng “intake queue --send”. Đừng chạy lại lệnh: việc đó sẽ tạo thêm một hồ sơ tiếp nhận thứ hai.</translation>
    </message>
    <message>
        <source>The client was not created</source>
        <translation>Bệnh nhân chưa được tạo</translation>
    </message>
    <message>
        <source>The form holds all that you typed. Before you create the client again, look in the practice software: a second try could create the same client twice.</source>
        <translation>Biểu mẫu vẫn giữ mọi nội dung đã nhập. Trước khi tạo lại bệnh nhân, hãy xem trong phần mềm phòng khám: lần thử thứ hai có thể tạo trùng cùng một bệnh nhân.</translation>
    </message>
    <message>
        <source>The server did not take this client</source>
        <translation>Máy chủ không nhận bệnh nhân này</translation>
    </message>
    <message>
        <source>The server does not let this token create clients from here. Ask whoever gave out the token.</source>
        <translation>Máy chủ không cho phép token này tạo bệnh nhân từ đây. Hãy hỏi người đã cấp token.</translation>
    </message>
    <message>
        <source>The server has the client and sent back the record.</source>
        <translation>Máy chủ đã có bệnh nhân và gửi lại hồ sơ.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Client record</source>
        <translation>Hồ sơ bệnh nhân</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Bệnh nhân mới</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>A client has no such field.</source>
        <translation>Bệnh nhân không có trường này.</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Practice: this is no real client</source>
        <translation>Thực hành: đây không phải là bệnh nhân thật</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Intake is locked, so the client was not created: nothing was sent and nothing was stored. Unlock it and try again.</source>
        <translation>Intake đang bị khóa nên bệnh nhân chưa được tạo: chưa gửi gì và chưa lưu gì. Hãy mở khóa rồi thử lại.</translation>
    </message>
    <message>
        <source>Intake is running and took the client, but does not answer. Look there for what became of it, or in “intake queue” for %1, before you run the command again.</source>
        <translation>Intake đang chạy và đã nhận bệnh nhân nhưng không trả lời. Hãy xem kết quả tại đó, hoặc trong “intake queue” ở mục %1, trước khi chạy lại lệnh.</translation>
    </message>
    <message>
        <source>It is not known what became of an earlier client, and the server has not answered well since.</source>
        <translation>Chưa rõ một bệnh nhân trước đó ra sao, và từ đó máy chủ chưa trả lời đúng.</translation>
    </message>
    <message>
        <source>The client was created, but the record could not be printed. Do not run the command again: it would create the client twice.</source>
        <translation>Bệnh nhân đã được tạo nhưng không in được hồ sơ. Đừng chạy lại lệnh: việc đó sẽ tạo bệnh nhân hai lần.</translation>
    </message>
    <message>
        <source>The client was not created: somebody took the intake back in the window. Go on with it there.</source>
        <translation>Bệnh nhân chưa được tạo: có người đã lấy lại hồ sơ tiếp nhận trong cửa sổ. Hãy tiếp tục tại đó.</translation>
    </message>
    <message>
        <source>There is no keychain, so Intake stores nothing and works in memory alone. With --passphrase-file FILE it would store the client.</source>
        <translation>Không có chuỗi khóa nên Intake không lưu gì và chỉ làm việc trong bộ nhớ. Với --passphrase-file FILE, Intake sẽ lưu bệnh nhân.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Choose --practice or --server: a client goes to one place only.</source>
        <translation>Hãy chọn --practice hoặc --server: một bệnh nhân chỉ gửi đến một nơi.</translation>
    </message>
    <message>
        <source>There is nothing in it. A client is one JSON object, in { and }.</source>
        <translation>Tệp không có nội dung. Một bệnh nhân là một đối tượng JSON, nằm giữa { và }.</translation>
    </message>
    <message>
        <source>This is a list, and must be one JSON object, in { and }: one client at a time.</source>
        <translation>Đây là danh sách, phải là một đối tượng JSON, nằm giữa { và }: mỗi lần một bệnh nhân.</translation>
    </message>
    <message>
        <source>This is larger than 4 MiB, which no client’s details are. Check the file.</source>
        <translation>Nội dung này lớn hơn 4 MiB, không thể là thông tin của một bệnh nhân. Hãy kiểm tra tệp.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>There is no screen to open the window on. “intake create FILE” creates a client without one.</source>
        <translation>Không có màn hình để mở cửa sổ. “intake create FILE” tạo bệnh nhân mà không cần màn hình.</translation>
    </message>
</context>
</TS>
