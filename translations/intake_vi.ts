<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en_AU">
<context>
    <name>Address</name>
    <message>
        <source>the ACT</source>
        <translation>ACT</translation>
    </message>
    <message>
        <source>the Northern Territory</source>
        <translation>Lãnh thổ Bắc Úc</translation>
    </message>
</context>
<context>
    <name>AddressLabel</name>
    <message>
        <source>Area</source>
        <translation>Khu vực</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Hạt</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Tỉnh</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Quận/huyện</translation>
    </message>
    <message>
        <source>Eircode</source>
        <translation>Eircode</translation>
    </message>
    <message>
        <source>Emirate</source>
        <translation>Tiểu vương quốc</translation>
    </message>
    <message>
        <source>Governorate</source>
        <translation>Tỉnh</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>Đảo</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Tỉnh (oblast)</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>Mã PIN</translation>
    </message>
    <message>
        <source>Parish</source>
        <translation>Giáo xứ</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Mã bưu chính</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>Tỉnh</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Tỉnh</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Vùng</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Thị trấn</translation>
    </message>
    <message>
        <source>Town or city</source>
        <translation>Thị trấn/thành phố</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>Mã ZIP</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln ngày tuổi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln tháng tuổi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln tuần tuổi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln tuổi</numerusform>
        </translation>
    </message>
    <message>
        <source>born today</source>
        <translation>sinh hôm nay</translation>
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
        <translation>%1: %2 (ước tính)</translation>
    </message>
    <message>
        <source>%1: %2 (more is not known)</source>
        <comment>Date of birth: 1950 (…)</comment>
        <translation>%1: %2 (không biết rõ hơn)</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Chuyển</translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>Đưa trở lại</translation>
    </message>
    <message>
        <source>Take the lines about parent or guardian out of the notes?</source>
        <translation>Bỏ các dòng về cha mẹ hoặc người giám hộ khỏi ghi chú?</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Taken out of the notes.</source>
        <translation>Đã bỏ khỏi ghi chú.</translation>
    </message>
    <message>
        <source>about, around</source>
        <comment>what is typed before an estimated year, between commas</comment>
        <translation>khoảng, chừng, tầm, ước chừng</translation>
    </message>
    <message>
        <source>unknown, not known</source>
        <comment>what is typed for an unknown birth date, between commas</comment>
        <translation>không rõ, không biết, chưa rõ, chưa biết, không nhớ</translation>
    </message>
    <message>
        <source>“%1” in the notes, and no date here?</source>
        <translation>Ghi “%1” vào ghi chú và để trống ngày ở đây?</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, by a command</source>
        <comment>what was done</comment>
        <translation>%1, bằng một lệnh</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, of which kind</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An older copy of the store was put back</source>
        <translation>Một bản sao cũ hơn của kho đã được đưa trở lại</translation>
    </message>
    <message>
        <source>Another entry stands in the place of entry %1 of the audit log.</source>
        <translation>Một mục khác đang ở vị trí của mục %1 trong nhật ký hoạt động.</translation>
    </message>
    <message>
        <source>Audit log checked</source>
        <translation>Đã kiểm tra nhật ký hoạt động</translation>
    </message>
    <message>
        <source>Came to the desk</source>
        <translation>Đã đến quầy</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Đã sao chép</translation>
    </message>
    <message>
        <source>Create pressed</source>
        <translation>Đã nhấn Tạo</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Đã tạo</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Đã bỏ</translation>
    </message>
    <message>
        <source>Discarding undone</source>
        <translation>Đã hoàn tác việc bỏ</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Đã sửa</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log is missing; later ones are there.</source>
        <translation>Thiếu mục %1 của nhật ký hoạt động; các mục sau vẫn còn.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log was changed after it was written.</source>
        <translation>Mục %1 của nhật ký hoạt động đã bị sửa sau khi được ghi.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log was put there by something else than Intake.</source>
        <translation>Mục %1 của nhật ký hoạt động không phải do Intake ghi.</translation>
    </message>
    <message>
        <source>Found on the server</source>
        <translation>Tìm thấy trên máy chủ</translation>
    </message>
    <message>
        <source>Intake begun</source>
        <translation>Bắt đầu hồ sơ tiếp nhận</translation>
    </message>
    <message>
        <source>Intake closed</source>
        <translation>Đã đóng Intake</translation>
    </message>
    <message>
        <source>Intake opened</source>
        <translation>Đã mở Intake</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Đã khóa</translation>
    </message>
    <message>
        <source>Names shown</source>
        <translation>Đã hiện tên</translation>
    </message>
    <message>
        <source>Not created yet, waits</source>
        <translation>Chưa tạo, đang chờ</translation>
    </message>
    <message>
        <source>Not known whether created</source>
        <translation>Chưa rõ đã tạo hay chưa</translation>
    </message>
    <message>
        <source>Not sent after all</source>
        <translation>Rốt cuộc chưa gửi</translation>
    </message>
    <message>
        <source>Old draft kept</source>
        <translation>Đã giữ bản nháp cũ</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation>Đã đổi mã PIN</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Đã in</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Đã đọc lại</translation>
    </message>
    <message>
        <source>Record removed from this computer</source>
        <translation>Đã xóa hồ sơ khỏi máy tính này</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Máy chủ từ chối</translation>
    </message>
    <message>
        <source>Saved as a file</source>
        <translation>Đã lưu thành tệp</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Đã gửi</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Đã đổi cài đặt</translation>
    </message>
    <message>
        <source>Somebody added at this desk</source>
        <translation>Đã thêm người ở quầy này</translation>
    </message>
    <message>
        <source>Somebody removed from this desk</source>
        <translation>Đã bỏ người khỏi quầy này</translation>
    </message>
    <message>
        <source>Somebody said: not there, send again</source>
        <translation>Có người xác nhận: không có ở đó, gửi lại</translation>
    </message>
    <message>
        <source>Somebody said: this is the client</source>
        <translation>Có người xác nhận: đây là khách hàng này</translation>
    </message>
    <message>
        <source>Something that this version does not know</source>
        <translation>Việc mà phiên bản này không biết</translation>
    </message>
    <message>
        <source>Taken out of the queue</source>
        <translation>Đã lấy ra khỏi hàng đợi</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln entries before it are whole, %1 to %2.</source>
        <translation>
            <numerusform>%Ln mục trước đó còn nguyên vẹn, từ %1 đến %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log begins</source>
        <translation>Bắt đầu nhật ký hoạt động</translation>
    </message>
    <message>
        <source>The audit log does not say how intake %1 came to its state, so its last entries may be gone.</source>
        <translation>Nhật ký hoạt động không cho biết vì sao hồ sơ tiếp nhận %1 có trạng thái hiện nay, nên có thể đã mất các mục cuối.</translation>
    </message>
    <message numerus="yes">
        <source>The audit log is whole: %Ln entries, %1 to %2.</source>
        <translation>
            <numerusform>Nhật ký hoạt động còn nguyên vẹn: %Ln mục, từ %1 đến %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log speaks of intake %1, which is not in the store: it was removed by something else than Intake.</source>
        <translation>Nhật ký hoạt động nhắc đến hồ sơ tiếp nhận %1, nhưng hồ sơ này không có trong kho: nó đã bị xóa bởi thứ khác chứ không phải Intake.</translation>
    </message>
    <message>
        <source>The audit log was cut: entry %1 and all after it are gone.</source>
        <translation>Nhật ký hoạt động bị cắt: mục %1 và mọi mục sau đó không còn.</translation>
    </message>
    <message>
        <source>The end of the audit log was lost</source>
        <translation>Phần cuối của nhật ký hoạt động đã bị mất</translation>
    </message>
    <message>
        <source>The key of the store was changed</source>
        <translation>Đã đổi khóa của kho</translation>
    </message>
    <message>
        <source>The mark of the audit log’s end was lost, so its last entries may be gone.</source>
        <translation>Dấu kết thúc của nhật ký hoạt động đã bị mất, nên có thể đã mất các mục cuối.</translation>
    </message>
    <message>
        <source>The store was damaged and mended</source>
        <translation>Kho bị hỏng và đã được sửa</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Đã mở khóa</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>Sai mã PIN</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Accepted</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Another term</source>
        <translation>Cách gọi khác</translation>
    </message>
    <message>
        <source>Carer</source>
        <translation>Người chăm sóc</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Dr</source>
        <translation>TS/BS</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Nữ</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Bạn bè</translation>
    </message>
    <message>
        <source>Grandparent</source>
        <translation>Ông bà</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Người giám hộ</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Nhà riêng</translation>
    </message>
    <message>
        <source>Intersex</source>
        <translation>Liên giới tính</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Nam</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Nam giới</translation>
    </message>
    <message>
        <source>Miss</source>
        <translation>Cô</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Di động</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>Ông</translation>
    </message>
    <message>
        <source>Mrs</source>
        <translation>Bà</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>Bà/Cô</translation>
    </message>
    <message>
        <source>Mx</source>
        <translation>Mx</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>Hàng xóm</translation>
    </message>
    <message>
        <source>Non-binary</source>
        <translation>Phi nhị nguyên</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Cha/mẹ</translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation>Cha mẹ hoặc người giám hộ</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Bạn đời</translation>
    </message>
    <message>
        <source>Prefer not to say</source>
        <translation>Không muốn nêu</translation>
    </message>
    <message>
        <source>Prof</source>
        <translation>GS</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>Rev</source>
        <translation>Mục sư</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>Anh chị em</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>Vợ/chồng</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Nữ giới</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Nơi làm việc</translation>
    </message>
    <message>
        <source>he/him</source>
        <translation>anh ấy</translation>
    </message>
    <message>
        <source>he/they</source>
        <translation>anh ấy/họ</translation>
    </message>
    <message>
        <source>she/her</source>
        <translation>cô ấy</translation>
    </message>
    <message>
        <source>she/they</source>
        <translation>cô ấy/họ</translation>
    </message>
    <message>
        <source>they/them</source>
        <translation>họ</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>It works: %1 knows this token, which has %2 requests a minute. Nothing was created.</source>
        <translation>Kết nối được: %1 biết token này, với %2 yêu cầu mỗi phút. Chưa tạo gì.</translation>
    </message>
    <message>
        <source>It works: %1 knows this token. Nothing was created.</source>
        <translation>Kết nối được: %1 biết token này. Chưa tạo gì.</translation>
    </message>
    <message>
        <source>No server of this name was found. Check the address, and whether this computer is on the network.</source>
        <translation>Không tìm thấy máy chủ nào có tên này. Hãy kiểm tra địa chỉ, và xem máy tính này có vào mạng không.</translation>
    </message>
    <message>
        <source>Something answered, and it is not the API. Check the address: mostly it ends with /v1.</source>
        <translation>Có nơi trả lời, nhưng không phải API. Hãy kiểm tra địa chỉ: thường kết thúc bằng /v1.</translation>
    </message>
    <message>
        <source>The computer at this address does not take the connection. Check the address and its port.</source>
        <translation>Máy tính ở địa chỉ này không nhận kết nối. Hãy kiểm tra địa chỉ và cổng.</translation>
    </message>
    <message>
        <source>The network’s proxy does not let the connection through. Ask whoever runs your network.</source>
        <translation>Proxy của mạng không cho kết nối đi qua. Hãy hỏi người phụ trách mạng.</translation>
    </message>
    <message>
        <source>The network’s proxy wants a login first. Ask whoever runs your network.</source>
        <translation>Proxy của mạng yêu cầu đăng nhập trước. Hãy hỏi người phụ trách mạng.</translation>
    </message>
    <message>
        <source>The server answered with %1, which is no proper answer. Try again later, and check the address.</source>
        <translation>Máy chủ trả lời %1, không phải câu trả lời đúng. Hãy thử lại sau và kiểm tra địa chỉ.</translation>
    </message>
    <message>
        <source>The server did not answer. Check the network and the address, and try again.</source>
        <translation>Máy chủ không trả lời. Hãy kiểm tra mạng và địa chỉ rồi thử lại.</translation>
    </message>
    <message>
        <source>The server is there and does not know this token. Check that all of it was copied, and that it was not revoked.</source>
        <translation>Có máy chủ, nhưng máy chủ không biết token này. Hãy kiểm tra token đã được sao chép đủ và chưa bị thu hồi.</translation>
    </message>
    <message>
        <source>The server knows the token and does not let it see clients. Ask whoever made the token for one that may.</source>
        <translation>Máy chủ biết token nhưng không cho token này xem khách hàng. Hãy xin người tạo token một token có quyền đó.</translation>
    </message>
    <message>
        <source>The server knows the token, and others have used up its requests for this minute. An API key of its own for each computer prevents that.</source>
        <translation>Máy chủ biết token, nhưng nơi khác đã dùng hết số yêu cầu của phút này. Mỗi máy tính có khóa API riêng thì tránh được việc này.</translation>
    </message>
    <message>
        <source>The server’s name is written with letters that can look like others. Spelled out it is %1. Give it your token only if that is the server you mean.</source>
        <translation>Tên máy chủ có những chữ trông giống chữ khác. Viết rõ ra là %1. Chỉ đưa token nếu đó đúng là máy chủ muốn dùng.</translation>
    </message>
    <message>
        <source>There is a server, and at this address it has no clients. Check the end of the address: mostly it is /v1.</source>
        <translation>Có máy chủ, nhưng ở địa chỉ này không có khách hàng. Hãy kiểm tra phần cuối địa chỉ: thường là /v1.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Accepted</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Từ chối</translation>
    </message>
</context>
<context>
    <name>ConsentAdviser</name>
    <message>
        <source>Consent to the privacy policy: %1, asked %2</source>
        <translation>Đồng ý chính sách bảo mật: %1, đã hỏi %2</translation>
    </message>
    <message>
        <source>Consent to the privacy policy: %1, asked %2 by %3</source>
        <comment>%3 are initials</comment>
        <translation>Đồng ý chính sách bảo mật: %1, đã hỏi %2, người hỏi %3</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>đồng ý</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>đang chờ</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>từ chối</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Do you mean %1?</source>
        <translation>Có phải là %1?</translation>
    </message>
    <message>
        <source>Do you mean one of these? %1</source>
        <translation>Có phải là một trong các nước này? %1</translation>
    </message>
    <message>
        <source>More than one country may be meant: %1.</source>
        <translation>Có thể là nhiều nước khác nhau: %1.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Dùng</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>%1 %2 has %3 days.</source>
        <comment>a month and a year</comment>
        <translation>Trong %1 năm %2 chỉ có %3 ngày.</translation>
    </message>
    <message>
        <source>%1 has %2 days.</source>
        <comment>a month</comment>
        <translation>Trong %1 chỉ có %2 ngày.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a date in words and the age</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, and the year?</source>
        <comment>a day and its month</comment>
        <translation>%1, còn năm?</translation>
    </message>
    <message>
        <source>There is no month %1.</source>
        <translation>Không có tháng %1.</translation>
    </message>
    <message>
        <source>There is no year 0000.</source>
        <translation>Không có năm 0000.</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>ví dụ %1</translation>
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
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Address line 1</source>
        <translation>Địa chỉ dòng 1</translation>
    </message>
    <message>
        <source>Address line 2</source>
        <translation>Địa chỉ dòng 2</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Dị ứng</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Dị ứng</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Thành phố</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Mã khách hàng</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>Tên người liên hệ</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation>Điện thoại liên hệ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Mã quốc gia</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Ngày tạo</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Dosage</source>
        <translation>Liều dùng</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Gender identity</source>
        <translation>Bản dạng giới</translation>
    </message>
    <message>
        <source>Intolerance</source>
        <translation>Không dung nạp</translation>
    </message>
    <message>
        <source>Intolerances</source>
        <translation>Không dung nạp</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Họ</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>Thuốc</translation>
    </message>
    <message>
        <source>Medications</source>
        <translation>Thuốc đang dùng</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Phone id</source>
        <translation>Mã điện thoại</translation>
    </message>
    <message>
        <source>Phone type</source>
        <translation>Loại điện thoại</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Các số điện thoại</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Mã bưu chính</translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation>Tên thường gọi</translation>
    </message>
    <message>
        <source>Primary phone</source>
        <translation>Điện thoại chính</translation>
    </message>
    <message>
        <source>Privacy policy consent</source>
        <translation>Đồng ý chính sách bảo mật</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Nghề nghiệp</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Đại từ xưng hô</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Phản ứng</translation>
    </message>
    <message>
        <source>Referral description</source>
        <translation>Nội dung giới thiệu</translation>
    </message>
    <message>
        <source>Referral type</source>
        <translation>Loại giới thiệu</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Người giới thiệu</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Mối quan hệ</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bang</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Danh xưng</translation>
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
        <translation>bắt buộc</translation>
    </message>
    <message>
        <source>still to ask</source>
        <translation>còn phải hỏi</translation>
    </message>
    <message>
        <source>to ask</source>
        <comment>stands beside a label</comment>
        <translation>cần hỏi</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>%1: declined, asked %2</source>
        <translation>%1: từ chối trả lời, đã hỏi %2</translation>
    </message>
    <message>
        <source>%1: declined, asked %2 by %3</source>
        <comment>%3 are initials</comment>
        <translation>%1: từ chối trả lời, đã hỏi %2, người hỏi %3</translation>
    </message>
    <message>
        <source>%1: none, asked %2</source>
        <translation>%1: không có, đã hỏi %2</translation>
    </message>
    <message>
        <source>%1: none, asked %2 by %3</source>
        <comment>%3 are initials</comment>
        <translation>%1: không có, đã hỏi %2, người hỏi %3</translation>
    </message>
</context>
<context>
    <name>HealthChoice</name>
    <message>
        <source>Declined</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>No known allergies</source>
        <translation>Không có dị ứng đã biết</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Chưa hỏi</translation>
    </message>
    <message>
        <source>These</source>
        <translation>Có</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Certainly not created; it is stored and waits to be sent.</source>
        <translation>Chắc chắn chưa được tạo; đã được lưu và chờ gửi.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Các lệnh:</translation>
    </message>
    <message>
        <source>Create one client from a JSON file or standard input, and print the record.</source>
        <translation>Tạo một khách hàng từ tệp JSON hoặc đầu vào chuẩn và in ra hồ sơ.</translation>
    </message>
    <message>
        <source>Created, or done.</source>
        <translation>Đã tạo, hoặc đã xong.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Mã thoát:</translation>
    </message>
    <message>
        <source>Intake creates a clinic’s clients through its practice-management API.</source>
        <translation>Intake tạo khách hàng của phòng khám qua API quản lý phòng khám.</translation>
    </message>
    <message>
        <source>List what is not created yet: id, times and state of each; with --names the names.</source>
        <translation>Liệt kê những gì chưa được tạo: mã, thời gian và trạng thái từng mục; với --names thì kèm tên.</translation>
    </message>
    <message>
        <source>List who did what to which intake when, a line each.</source>
        <translation>Liệt kê ai đã làm gì với hồ sơ tiếp nhận nào, lúc nào, mỗi việc một dòng.</translation>
    </message>
    <message>
        <source>Not known whether the client was created; look before trying again.</source>
        <translation>Chưa rõ khách hàng đã được tạo hay chưa; hãy kiểm tra trước khi thử lại.</translation>
    </message>
    <message>
        <source>Open the window.</source>
        <translation>Mở cửa sổ.</translation>
    </message>
    <message>
        <source>Options, before or after the command:</source>
        <translation>Các tùy chọn, đặt trước hoặc sau lệnh:</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>In ra phiên bản.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>In ra phần trợ giúp này.</translation>
    </message>
    <message>
        <source>Say whether that log is whole, or which entry is the first that does not fit.</source>
        <translation>Cho biết nhật ký đó có nguyên vẹn không, hoặc mục nào là mục đầu tiên không khớp.</translation>
    </message>
    <message>
        <source>Send what waits now, look for what is unknown, and list what is left.</source>
        <translation>Gửi ngay những gì đang chờ, tìm những gì chưa rõ và liệt kê phần còn lại.</translation>
    </message>
    <message>
        <source>Serve the practice server on this computer, and print its address.</source>
        <translation>Chạy máy chủ thực hành trên máy tính này và in ra địa chỉ của nó.</translation>
    </message>
    <message>
        <source>The address of the API, with its /v1.</source>
        <translation>Địa chỉ của API, gồm cả /v1.</translation>
    </message>
    <message>
        <source>The audit log is not as it was written.</source>
        <translation>Nhật ký hoạt động không còn như lúc được ghi.</translation>
    </message>
    <message>
        <source>The checks found problems; nothing was sent.</source>
        <translation>Việc kiểm tra phát hiện vấn đề; chưa gửi gì.</translation>
    </message>
    <message>
        <source>The command cannot be carried out as it was given.</source>
        <translation>Không thể thực hiện lệnh như đã nhập.</translation>
    </message>
    <message>
        <source>The file with the passphrase; no one else may be able to read it.</source>
        <translation>Tệp chứa cụm mật khẩu; không ai khác được có quyền đọc.</translation>
    </message>
    <message>
        <source>The file with the token; no one else may be able to read it.</source>
        <translation>Tệp chứa token; không ai khác được có quyền đọc.</translation>
    </message>
    <message>
        <source>The folder that holds everything Intake stores.</source>
        <translation>Thư mục chứa mọi thứ Intake lưu trữ.</translation>
    </message>
    <message>
        <source>The language of the screen, as in en or de.</source>
        <translation>Ngôn ngữ của màn hình, ví dụ en hoặc de.</translation>
    </message>
    <message>
        <source>The port of practice-server; without it a free one.</source>
        <translation>Cổng của practice-server; nếu không nêu thì dùng một cổng còn trống.</translation>
    </message>
    <message>
        <source>The practice server could not start.</source>
        <translation>Không khởi động được máy chủ thực hành.</translation>
    </message>
    <message>
        <source>The server refused the record.</source>
        <translation>Máy chủ từ chối hồ sơ.</translation>
    </message>
    <message>
        <source>The store, the passphrase or the token file cannot be used.</source>
        <translation>Không dùng được kho lưu trữ, cụm mật khẩu hoặc tệp token.</translation>
    </message>
    <message>
        <source>Use the built-in practice server; nothing leaves this computer.</source>
        <translation>Dùng máy chủ thực hành có sẵn; không có gì rời khỏi máy tính này.</translation>
    </message>
    <message>
        <source>With audit: is the log as it was written?</source>
        <translation>Với audit: nhật ký có còn như lúc được ghi không?</translation>
    </message>
    <message>
        <source>With queue: first and last names too.</source>
        <translation>Với queue: kèm cả họ và tên.</translation>
    </message>
    <message>
        <source>With queue: send what waits, and look for what is unknown.</source>
        <translation>Với queue: gửi những gì đang chờ và tìm những gì chưa rõ.</translation>
    </message>
</context>
<context>
    <name>Intake::AddressAdviser</name>
    <message>
        <source>%1 is in %2, not in %3.</source>
        <comment>postcode, the states it is in, the state given</comment>
        <translation>%1 thuộc %2, không thuộc %3.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>states</comment>
        <translation>%1 hoặc %2</translation>
    </message>
    <message>
        <source>Is this right? A usual one: %1 (%2).</source>
        <translation>Có đúng không? Thông thường: %1 (%2).</translation>
    </message>
    <message>
        <source>Not in the list for %1. It stays as typed.</source>
        <translation>Không có trong danh sách của %1. Giữ nguyên như đã nhập.</translation>
    </message>
    <message>
        <source>Usually not part of an address (%1). It stays as typed.</source>
        <translation>Thường không thuộc địa chỉ (%1). Giữ nguyên như đã nhập.</translation>
    </message>
    <message>
        <source>Usually part of an address (%1).</source>
        <translation>Thường là một phần của địa chỉ (%1).</translation>
    </message>
</context>
<context>
    <name>Intake::AlertAdviser</name>
    <message>
        <source>Anaphylaxis: %1</source>
        <translation>Phản vệ: %1</translation>
    </message>
    <message>
        <source>Put into the alert. Ctrl+Z there takes it out again.</source>
        <translation>Đã đưa vào cảnh báo. Nhấn Ctrl+Z tại đó để bỏ ra.</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>Đưa vào</translation>
    </message>
    <message>
        <source>Put ‘%1’ into the alert?</source>
        <translation>Đưa “%1” vào cảnh báo?</translation>
    </message>
    <message>
        <source>Severe reaction: %1 (%2)</source>
        <translation>Phản ứng nặng: %1 (%2)</translation>
    </message>
    <message>
        <source>The alert is full: it takes %1 characters. Nothing was put there; make room in it first.</source>
        <translation>Ô cảnh báo đã đầy: chỉ chứa được %1 ký tự. Chưa thêm gì; hãy bớt chữ trong ô trước.</translation>
    </message>
</context>
<context>
    <name>Intake::AskingCard</name>
    <message>
        <source>Set by your administrator</source>
        <translation>Do quản trị viên ấn định</translation>
    </message>
    <message>
        <source>What must be asked is counted until it is answered, and noted for next time where it was not. Only first and last name ever stand in the way of creating a client. A hidden field is shown again as soon as something stands in it.</source>
        <translation>Mục bắt buộc hỏi được đếm cho đến khi có câu trả lời; nếu chưa có thì được ghi lại cho lần sau. Chỉ thiếu họ và tên mới cản việc tạo khách hàng. Trường bị ẩn sẽ hiện lại ngay khi có nội dung.</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Cần hỏi gì</translation>
    </message>
</context>
<context>
    <name>Intake::AskingTable</name>
    <message>
        <source>Ask</source>
        <translation>Hỏi</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ẩn</translation>
    </message>
    <message>
        <source>Must ask</source>
        <translation>Bắt buộc hỏi</translation>
    </message>
</context>
<context>
    <name>Intake::ClinicCard</name>
    <message>
        <source>Address of a record</source>
        <translation>Địa chỉ của hồ sơ</translation>
    </message>
    <message>
        <source>Addresses begin with it. Alone it is sent only where somebody chose it.</source>
        <translation>Địa chỉ bắt đầu bằng quốc gia này. Nếu chỉ có quốc gia, chỉ gửi khi có người đã chọn.</translation>
    </message>
    <message>
        <source>As in https://app.example.com/records/{id}. The record then has a button that opens it there.</source>
        <translation>Ví dụ https://app.example.com/records/{id}. Khi đó hồ sơ có nút để mở tại đó.</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>the word itself</comment>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Phòng khám</translation>
    </message>
    <message>
        <source>Default country</source>
        <translation>Quốc gia mặc định</translation>
    </message>
    <message>
        <source>Intake knows no country of this name. Choose one from the list.</source>
        <translation>Intake không biết quốc gia nào có tên này. Hãy chọn trong danh sách.</translation>
    </message>
    <message>
        <source>It stands on what is printed.</source>
        <translation>Hiện trên các bản in.</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Tên phòng khám</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Người tham gia</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Bệnh nhân</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Người lao động</translation>
    </message>
    <message>
        <source>Write an address that begins with https:// and has {id} where the id goes.</source>
        <translation>Hãy ghi địa chỉ bắt đầu bằng https:// và có {id} ở chỗ của mã.</translation>
    </message>
    <message>
        <source>Your word for the people you serve</source>
        <translation>Từ dùng để gọi người được phục vụ</translation>
    </message>
</context>
<context>
    <name>Intake::ConsentAdviser</name>
    <message>
        <source>Note it</source>
        <translation>Ghi lại</translation>
    </message>
    <message>
        <source>Note who asked and when?</source>
        <translation>Ghi lại ai đã hỏi và khi nào?</translation>
    </message>
    <message>
        <source>Stands as a line in the notes, with your initials.</source>
        <translation>Nằm thành một dòng trong ghi chú, kèm chữ viết tắt của bạn.</translation>
    </message>
    <message>
        <source>Stands as a line in the notes; add there who asked.</source>
        <translation>Đã ghi thành một dòng trong ghi chú; hãy bổ sung tại đó ai đã hỏi.</translation>
    </message>
    <message>
        <source>The line in the notes follows; see there who asked.</source>
        <translation>Dòng trong ghi chú được sửa theo; xem tại đó ai đã hỏi.</translation>
    </message>
    <message>
        <source>The notes are full, so no line was put there.</source>
        <translation>Ghi chú đã đầy nên không thêm được dòng nào.</translation>
    </message>
</context>
<context>
    <name>Intake::CopyButton</name>
    <message>
        <source>Copied for a minute.</source>
        <translation>Đã sao chép, giữ trong một phút.</translation>
    </message>
    <message>
        <source>✓ Copied for a minute.</source>
        <translation>✓ Đã sao chép, giữ trong một phút.</translation>
    </message>
</context>
<context>
    <name>Intake::EntryTable</name>
    <message>
        <source>Ctrl+Shift+Delete removes a row.</source>
        <translation>Ctrl+Shift+Delete xóa một hàng.</translation>
    </message>
    <message>
        <source>Id that comes back</source>
        <translation>Mã trả về</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Number to send</source>
        <translation>Số gửi đi</translation>
    </message>
    <message>
        <source>Row %1: the number to send must be a whole number.</source>
        <translation>Hàng %1: số gửi đi phải là số nguyên.</translation>
    </message>
    <message>
        <source>Row %1: this name stands in the list already.</source>
        <translation>Hàng %1: tên này đã có trong danh sách.</translation>
    </message>
    <message>
        <source>Row %1: write a name, without a comma.</source>
        <translation>Hàng %1: hãy ghi một tên, không có dấu phẩy.</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>Do quản trị viên ấn định</translation>
    </message>
</context>
<context>
    <name>Intake::FamilyAdviser</name>
    <message>
        <source>Confirm</source>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>Copied from the last person</source>
        <translation>Sao chép từ người trước</translation>
    </message>
</context>
<context>
    <name>Intake::FirstRunPage</name>
    <message>
        <source>&amp;Test and go</source>
        <translation>&amp;Kiểm tra và bắt đầu</translation>
    </message>
    <message>
        <source>As in https://api.example.com/v1</source>
        <translation>Ví dụ https://api.example.com/v1</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Đang hỏi máy chủ…</translation>
    </message>
    <message>
        <source>Connect to your server</source>
        <translation>Kết nối với máy chủ của phòng khám</translation>
    </message>
    <message>
        <source>Go on &amp;anyway</source>
        <translation>&amp;Vẫn tiếp tục</translation>
    </message>
    <message>
        <source>Make one API key for each computer, named after the desk: it then has its own 60 requests a minute, and a stolen computer is revoked alone.</source>
        <translation>Hãy tạo cho mỗi máy tính một khóa API, đặt tên theo quầy: khi đó mỗi máy có riêng 60 yêu cầu mỗi phút, và máy nào bị mất cắp thì chỉ thu hồi khóa của máy đó.</translation>
    </message>
    <message>
        <source>Not now? Nothing leaves this computer in either case.</source>
        <translation>Chưa phải lúc? Với cả hai cách, không có gì rời khỏi máy tính này.</translation>
    </message>
    <message>
        <source>Paste the token here.</source>
        <translation>Dán token vào đây.</translation>
    </message>
    <message>
        <source>Server’s address</source>
        <translation>Địa chỉ máy chủ</translation>
    </message>
    <message>
        <source>T&amp;ype first, connect later</source>
        <translation>&amp;Nhập trước, kết nối sau</translation>
    </message>
    <message>
        <source>Token (API key)</source>
        <translation>Token (khóa API)</translation>
    </message>
    <message>
        <source>Try it on the &amp;practice server</source>
        <translation>&amp;Thử trên máy chủ thực hành</translation>
    </message>
    <message>
        <source>Write the server’s address here.</source>
        <translation>Hãy ghi địa chỉ máy chủ vào đây.</translation>
    </message>
    <message>
        <source>You need a token, and the address if yours is another. It takes a minute, and is asked once.</source>
        <translation>Cần có một token, và địa chỉ nếu máy chủ của bạn ở địa chỉ khác. Việc này mất một phút và chỉ hỏi một lần.</translation>
    </message>
</context>
<context>
    <name>Intake::GoToField</name>
    <message>
        <source>Fields</source>
        <translation>Các trường</translation>
    </message>
    <message>
        <source>Go to a field: type a part of its name</source>
        <translation>Đi đến một trường: gõ một phần tên của trường</translation>
    </message>
    <message>
        <source>Go to field</source>
        <translation>Đi đến trường</translation>
    </message>
    <message>
        <source>No field is called that.</source>
        <translation>Không có trường nào tên như vậy.</translation>
    </message>
</context>
<context>
    <name>Intake::GuardianQuestions</name>
    <message>
        <source>%1, as asked above?</source>
        <comment>a parent&apos;s or guardian&apos;s name</comment>
        <translation>%1, như đã hỏi ở trên?</translation>
    </message>
    <message>
        <source>, asked %1 by %2</source>
        <comment>a day and initials; stands behind an answer</comment>
        <translation>, đã hỏi %1, người hỏi %2</translation>
    </message>
    <message>
        <source>Consent is given by: </source>
        <translation>Người đồng ý là: </translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation>Cha mẹ hoặc người giám hộ</translation>
    </message>
    <message>
        <source>Parent or guardian is</source>
        <translation>Người này là</translation>
    </message>
    <message>
        <source>Parent or guardian: </source>
        <translation>Cha mẹ hoặc người giám hộ: </translation>
    </message>
    <message>
        <source>Phone and email belong to</source>
        <translation>Điện thoại và email là của</translation>
    </message>
    <message>
        <source>Phone and email belong to: </source>
        <translation>Điện thoại và email là của: </translation>
    </message>
    <message>
        <source>The client is under 18. Your answers stand in the notes.</source>
        <translation>Khách hàng dưới 18 tuổi. Các câu trả lời được ghi trong ghi chú.</translation>
    </message>
    <message>
        <source>The notes are full, so this answer is not kept.</source>
        <translation>Ghi chú đã đầy nên câu trả lời này không được giữ lại.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Dùng</translation>
    </message>
    <message>
        <source>Who consents</source>
        <translation>Người đồng ý</translation>
    </message>
</context>
<context>
    <name>Intake::HealthBlock</name>
    <message numerus="yes">
        <source>%n allergies are listed. Remove them first, or choose These.</source>
        <translation>
            <numerusform>Đang có %n dị ứng trong danh sách. Hãy xóa trước, hoặc chọn “Có”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intolerances are listed. Remove them first, or choose These.</source>
        <translation>
            <numerusform>Đang có %n mục không dung nạp trong danh sách. Hãy xóa trước, hoặc chọn “Có”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medications are listed. Remove them first, or choose These.</source>
        <translation>
            <numerusform>Đang có %n loại thuốc trong danh sách. Hãy xóa trước, hoặc chọn “Có”.</numerusform>
        </translation>
    </message>
    <message>
        <source>A medication is listed. Remove it first, or choose These.</source>
        <translation>Đang có một loại thuốc trong danh sách. Hãy xóa trước, hoặc chọn “Có”.</translation>
    </message>
    <message>
        <source>An allergy is listed. Remove it first, or choose These.</source>
        <translation>Đang có một dị ứng trong danh sách. Hãy xóa trước, hoặc chọn “Có”.</translation>
    </message>
    <message>
        <source>An intolerance is listed. Remove it first, or choose These.</source>
        <translation>Đang có một mục không dung nạp trong danh sách. Hãy xóa trước, hoặc chọn “Có”.</translation>
    </message>
    <message>
        <source>Goes into the record as the allergy %1.</source>
        <translation>Được ghi vào hồ sơ thành dị ứng %1.</translation>
    </message>
    <message>
        <source>Stands as a line in the notes, for the record has no place of its own for it.</source>
        <translation>Được ghi thành một dòng trong ghi chú, vì hồ sơ không có chỗ riêng cho mục này.</translation>
    </message>
    <message>
        <source>The notes are full, so no line was put there. Say it there in your own words.</source>
        <translation>Ghi chú đã đầy nên không thêm được dòng nào. Hãy tự ghi tại đó bằng lời của mình.</translation>
    </message>
</context>
<context>
    <name>Intake::HealthChoice</name>
    <message>
        <source>Declined</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>No known allergies</source>
        <translation>Không có dị ứng đã biết</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Chưa hỏi</translation>
    </message>
    <message>
        <source>These</source>
        <translation>Có</translation>
    </message>
</context>
<context>
    <name>Intake::IntakeForm</name>
    <message>
        <source>Ask next time: %1</source>
        <translation>Lần sau hỏi: %1</translation>
    </message>
    <message>
        <source>Edit the clinic’s lists</source>
        <translation>Sửa danh sách của phòng khám</translation>
    </message>
    <message>
        <source>Referral type and tags: the clinic has no lists of them yet.</source>
        <translation>Loại giới thiệu và nhãn: phòng khám chưa có danh sách.</translation>
    </message>
    <message>
        <source>Set up lists</source>
        <translation>Lập danh sách</translation>
    </message>
    <message>
        <source>This says there are none, and another is listed. Remove one of them.</source>
        <translation>Mục này nói là không có, nhưng lại có mục khác trong danh sách. Hãy xóa một trong hai.</translation>
    </message>
    <message>
        <source>Type numbers</source>
        <translation>Nhập số</translation>
    </message>
</context>
<context>
    <name>Intake::IntakePage</name>
    <message numerus="yes">
        <source>%n still to ask</source>
        <translation>
            <numerusform>Còn %n mục phải hỏi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix: %1</source>
        <translation>
            <numerusform>%n mục cần sửa: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create client</source>
        <translation>&amp;Tạo khách hàng</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Bỏ</translation>
    </message>
    <message>
        <source>&amp;Fill from the clipboard</source>
        <translation>Đ&amp;iền từ bộ nhớ tạm</translation>
    </message>
    <message>
        <source>&amp;Read back</source>
        <translation>Đọc &amp;lại</translation>
    </message>
    <message>
        <source>Another of the same family: begins with this address, emergency contact, phone and referral</source>
        <translation>Một người khác cùng gia đình: bắt đầu với địa chỉ, liên hệ khẩn cấp, điện thoại và giới thiệu này</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Đang gửi</translation>
    </message>
    <message numerus="yes">
        <source>Draft · %n field(s)</source>
        <translation>
            <numerusform>Bản nháp · %n trường</numerusform>
        </translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>Tiếp nhận mới</translation>
    </message>
    <message>
        <source>Not created</source>
        <translation>Chưa tạo</translation>
    </message>
    <message>
        <source>Nothing is typed yet.</source>
        <translation>Chưa nhập gì.</translation>
    </message>
    <message>
        <source>Ready to create</source>
        <translation>Sẵn sàng để tạo</translation>
    </message>
    <message>
        <source>Same fa&amp;mily</source>
        <translation>Cùng &amp;gia đình</translation>
    </message>
    <message>
        <source>Sending. What you typed stays here; you can go on typing when the answer has come.</source>
        <translation>Đang gửi. Nội dung đã nhập vẫn ở đây; có thể nhập tiếp khi đã có câu trả lời.</translation>
    </message>
    <message>
        <source>Waiting, not created yet</source>
        <translation>Đang chờ, chưa tạo</translation>
    </message>
</context>
<context>
    <name>Intake::KeyCard</name>
    <message numerus="yes">
        <source>%n copy(s) of a damaged store in the data folder would still open by the old key. They are deleted when the key is changed.</source>
        <translation>
            <numerusform>%n bản sao của một kho bị hỏng trong thư mục dữ liệu vẫn mở được bằng khóa cũ. Các bản sao này sẽ bị xóa khi đổi khóa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the ke&amp;y</source>
        <translation>Đổ&amp;i khóa</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Cụm mật khẩu mới</translation>
    </message>
    <message>
        <source>New passphrase, the same again</source>
        <translation>Nhập lại cụm mật khẩu mới</translation>
    </message>
    <message>
        <source>Nobody has said who is at the desk, so the key cannot be changed. Close the settings, press F9 and give your PIN.</source>
        <translation>Chưa ai cho biết ai đang ở quầy, nên không thể đổi khóa. Hãy đóng phần cài đặt, nhấn F9 và nhập PIN của bạn.</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer now, so there is no key to change.</source>
        <translation>Hiện máy tính này không giữ gì, nên không có khóa để đổi.</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>PIN của %1</translation>
    </message>
    <message>
        <source>PIN of whoever is at the desk</source>
        <translation>PIN của người đang ở quầy</translation>
    </message>
    <message>
        <source>Passphrase of today, or recovery key</source>
        <translation>Cụm mật khẩu hiện tại hoặc khóa khôi phục</translation>
    </message>
    <message>
        <source>Type the passphrase of today or the recovery key.</source>
        <translation>Hãy nhập cụm mật khẩu hiện tại hoặc khóa khôi phục.</translation>
    </message>
    <message>
        <source>Type your PIN: whoever changes the key sees the new recovery key.</source>
        <translation>Hãy nhập PIN của bạn: ai đổi khóa sẽ thấy khóa khôi phục mới.</translation>
    </message>
    <message>
        <source>What is typed on this computer is sealed with a key. Change it when somebody else may know the recovery key or the passphrase, or when the recovery key is lost. All is then sealed anew, you get a new recovery key, and the old one opens nothing any more.</source>
        <translation>Những gì nhập trên máy tính này được niêm phong bằng một khóa. Hãy đổi khóa khi người khác có thể biết khóa khôi phục hoặc cụm mật khẩu, hoặc khi khóa khôi phục bị mất. Khi đó mọi thứ được niêm phong lại, quý vị nhận khóa khôi phục mới, và khóa cũ không còn mở được gì.</translation>
    </message>
</context>
<context>
    <name>Intake::KeysPanel</name>
    <message>
        <source>Keys</source>
        <translation>Phím tắt</translation>
    </message>
</context>
<context>
    <name>Intake::ListsCard</name>
    <message>
        <source>Lists</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Medications and allergies that were typed here and kept. Delete removes the chosen one.</source>
        <translation>Thuốc và dị ứng đã được nhập và lưu lại ở đây. Delete xóa mục đang chọn.</translation>
    </message>
    <message>
        <source>Referral types</source>
        <translation>Loại giới thiệu</translation>
    </message>
    <message>
        <source>Remove the &amp;word</source>
        <translation>Xóa &amp;từ này</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>The server knows referral types and tags by number and does not tell their names. Write down here what your clinic uses. The id that comes back is learned when a client is created.</source>
        <translation>Máy chủ chỉ biết loại giới thiệu và nhãn theo số và không cho biết tên. Hãy ghi ở đây những gì phòng khám dùng. Mã trả về được ghi nhận khi tạo khách hàng.</translation>
    </message>
    <message>
        <source>Your own suggestions</source>
        <translation>Gợi ý riêng của phòng khám</translation>
    </message>
</context>
<context>
    <name>Intake::LockPage</name>
    <message>
        <source>&amp;Lock the screen of this computer</source>
        <translation>&amp;Khóa màn hình máy tính này</translation>
    </message>
    <message>
        <source>&amp;Show again</source>
        <translation>&amp;Hiện lại</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Mở khóa</translation>
    </message>
    <message>
        <source>Five PINs in a row were wrong. Lock this computer’s screen and open it again with its own password: Intake opens with it. All PINs work again then.</source>
        <translation>Đã nhập sai mã PIN năm lần liên tiếp. Hãy khóa màn hình máy tính này rồi mở lại bằng mật khẩu của máy: Intake sẽ mở theo. Khi đó mọi mã PIN lại dùng được.</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Intake is locked</source>
        <translation>Intake đang bị khóa</translation>
    </message>
    <message>
        <source>Nobody is chosen yet: press the first letter of the initials.</source>
        <translation>Chưa chọn ai: hãy bấm chữ cái đầu của chữ viết tắt.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Mã PIN</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>Mã PIN của %1</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Cụm mật khẩu hoặc khóa khôi phục</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Khóa khôi phục</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Hãy nhập cụm mật khẩu.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Hãy nhập mã PIN.</translation>
    </message>
    <message>
        <source>Use a &amp;PIN</source>
        <translation>Dùng mã &amp;PIN</translation>
    </message>
    <message>
        <source>Use the &amp;passphrase</source>
        <translation>Dùng &amp;cụm mật khẩu</translation>
    </message>
    <message>
        <source>Use the &amp;recovery key</source>
        <translation>Dùng &amp;khóa khôi phục</translation>
    </message>
    <message>
        <source>Who is at the desk? A letter chooses.</source>
        <translation>Ai đang ở quầy? Gõ một chữ cái để chọn.</translation>
    </message>
</context>
<context>
    <name>Intake::LookCard</name>
    <message>
        <source>As the computer’s</source>
        <translation>Theo máy tính</translation>
    </message>
    <message>
        <source>Compact, for small screens</source>
        <translation>Gọn, cho màn hình nhỏ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Ngôn ngữ và giao diện</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Sáng hay tối</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Rộng rãi</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Khoảng cách</translation>
    </message>
</context>
<context>
    <name>Intake::MainWindow</name>
    <message>
        <source>%1 is added.</source>
        <translation>Đã thêm %1.</translation>
    </message>
    <message>
        <source>%1 is at the desk</source>
        <translation>%1 đang ở quầy</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>Đã bỏ %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) are not created yet.</source>
        <translation>
            <numerusform>%Ln khách hàng chưa được tạo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) from before are not created yet. They are in the list.</source>
        <translation>
            <numerusform>%Ln khách hàng từ trước chưa được tạo. Xem trong danh sách.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) from before are not created yet. This is the last.</source>
        <translation>
            <numerusform>%Ln khách hàng từ trước chưa được tạo. Đây là khách hàng gần nhất.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) have not been touched for 14 days. Keep or discard each: it is there until you do.</source>
        <translation>
            <numerusform>%Ln bản nháp không được đụng đến trong 14 ngày. Hãy giữ hoặc bỏ từng bản: bản nháp vẫn còn đó cho đến lúc ấy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln intake(s) cannot be opened: damaged, or changed from outside. They are left as they are and never sent. Whoever looks after this computer can restore the data folder from a backup.</source>
        <translation>
            <numerusform>Không mở được %Ln hồ sơ tiếp nhận: bị hỏng, hoặc bị thay đổi từ bên ngoài. Chúng được giữ nguyên và không bao giờ được gửi. Người phụ trách máy tính này có thể khôi phục thư mục dữ liệu từ bản sao lưu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln intake(s) may have been created already: look in the list before typing them again.</source>
        <translation>
            <numerusform>%Ln hồ sơ tiếp nhận có thể đã được tạo rồi: hãy xem trong danh sách trước khi nhập lại.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln try(ies) left.</source>
        <comment>of typing a PIN</comment>
        <translation>
            <numerusform>Còn %Ln lần thử.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n trường</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) filled from the clipboard.</source>
        <translation>
            <numerusform>Đã điền %n trường từ bộ nhớ tạm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) had been changed since and stay as they are.</source>
        <translation>
            <numerusform>%n trường đã được sửa sau đó và được giữ nguyên.</numerusform>
        </translation>
    </message>
    <message>
        <source>A token holds until Intake is closed: this computer has no keychain that would keep it.</source>
        <translation>Token có hiệu lực đến khi đóng Intake: máy tính này không có chuỗi khóa để giữ token.</translation>
    </message>
    <message>
        <source>A token is kept, entered %1.</source>
        <translation>Đã lưu một token, nhập %1.</translation>
    </message>
    <message>
        <source>All settings in the file stand here already.</source>
        <translation>Mọi cài đặt trong tệp đều đã có ở đây.</translation>
    </message>
    <message>
        <source>All that the clipboard says stands in the form already.</source>
        <translation>Mọi nội dung trong bộ nhớ tạm đều đã có trong biểu mẫu.</translation>
    </message>
    <message>
        <source>All that was typed is kept. What waits is sent only while Intake is open.</source>
        <translation>Mọi nội dung đã nhập đều được giữ. Những gì đang chờ chỉ được gửi khi Intake đang mở.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Đổi khóa</translation>
    </message>
    <message>
        <source>Choose a PIN of 4 to 12 digits.</source>
        <translation>Hãy chọn mã PIN gồm 4 đến 12 chữ số.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Chọn cụm mật khẩu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Đóng và chịu mất</translation>
    </message>
    <message>
        <source>Connected to %1. The settings open with %2 at any time.</source>
        <translation>Đã kết nối với %1. Lúc nào cũng có thể mở cài đặt bằng %2.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Copied from %1: address, emergency contact, phone and referral, as far as they were there. Each field says so until you change or confirm it.</source>
        <translation>Đã sao chép từ %1: địa chỉ, liên hệ khẩn cấp, điện thoại và giới thiệu, nếu có. Mỗi trường đều ghi rõ như vậy cho đến khi được sửa hoặc xác nhận.</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <comment>when</comment>
        <translation>Đã tạo: %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Discarded: %1</source>
        <translation>Đã bỏ: %1</translation>
    </message>
    <message>
        <source>Enter address and token</source>
        <translation>Nhập địa chỉ và token</translation>
    </message>
    <message>
        <source>Enter another token</source>
        <translation>Nhập token khác</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Vẫn tiếp tục</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Đã ghi lại rồi</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Intake could not be opened anew. Close it and start it again.</source>
        <translation>Không mở lại được Intake. Hãy đóng Intake rồi khởi động lại.</translation>
    </message>
    <message>
        <source>It is more than ten minutes ago: the intake cannot be brought back.</source>
        <translation>Đã quá mười phút: không thể khôi phục hồ sơ tiếp nhận này nữa.</translation>
    </message>
    <message>
        <source>It is sent once Intake is connected to your server.</source>
        <translation>Sẽ được gửi khi Intake kết nối với máy chủ của phòng khám.</translation>
    </message>
    <message>
        <source>It seals what you type on this computer, and Intake asks for it at every start. Nobody can look it up for you.</source>
        <translation>Cụm mật khẩu bảo vệ những gì nhập trên máy tính này, và Intake hỏi mỗi lần khởi động. Không ai có thể tra lại giúp được.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Làm tiếp</translation>
    </message>
    <message>
        <source>Kept, not tested: the address %1 and the token. The settings, where both can be tested, open with %2.</source>
        <translation>Đã giữ lại, chưa kiểm tra: địa chỉ %1 và token. Mở cài đặt bằng %2 để kiểm tra cả hai.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Để nguyên</translation>
    </message>
    <message>
        <source>Load settings</source>
        <translation>Nạp cài đặt</translation>
    </message>
    <message>
        <source>Look at the oldest</source>
        <translation>Xem bản cũ nhất</translation>
    </message>
    <message>
        <source>No server is set yet.</source>
        <translation>Chưa đặt máy chủ nào.</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>Chưa có máy chủ</translation>
    </message>
    <message>
        <source>Nobody has touched this draft since %1. Is it still needed?</source>
        <translation>Không ai đụng đến bản nháp này từ %1. Có còn cần không?</translation>
    </message>
    <message>
        <source>Nobody here has these initials.</source>
        <translation>Không ai ở đây có chữ viết tắt này.</translation>
    </message>
    <message>
        <source>Not all that was typed could be saved on this computer: closing loses it.</source>
        <translation>Không phải mọi nội dung đã nhập đều lưu được trên máy tính này: đóng lại sẽ mất.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Nothing in the clipboard looks like a field of the form, so nothing was changed.</source>
        <translation>Không có gì trong bộ nhớ tạm giống một trường của biểu mẫu nên chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Nothing is kept. What you type lives only until the window is closed.</source>
        <translation>Không có gì được giữ lại. Nội dung đã nhập chỉ còn cho đến khi đóng cửa sổ.</translation>
    </message>
    <message>
        <source>Nothing is kept: this computer has no keychain to lock it with. What you type lives only until the window is closed.</source>
        <translation>Không có gì được giữ lại: máy tính này không có chuỗi khóa để bảo vệ. Nội dung đã nhập chỉ còn cho đến khi đóng cửa sổ.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Press once more if this is your server.</source>
        <translation>Chưa gửi gì. Hãy nhấn lần nữa nếu đây đúng là máy chủ của phòng khám.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Test once more if this is your server.</source>
        <translation>Chưa gửi gì. Hãy kiểm tra lần nữa nếu đây đúng là máy chủ của phòng khám.</translation>
    </message>
    <message>
        <source>Only what stands in a form is read back. Go back to the form first.</source>
        <translation>Chỉ đọc lại những gì có trong biểu mẫu. Trước hết hãy quay lại biểu mẫu.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Mở phần cài đặt</translation>
    </message>
    <message>
        <source>Practice server</source>
        <translation>Máy chủ thực hành</translation>
    </message>
    <message>
        <source>Practice: nothing leaves this computer</source>
        <translation>Thực hành: không có gì rời khỏi máy tính này</translation>
    </message>
    <message>
        <source>Printing is for records that the server returned. A blank form for when nothing works: Ctrl+Shift+P.</source>
        <translation>Chỉ in được hồ sơ do máy chủ trả về. Biểu mẫu giấy trống cho lúc không dùng được gì: Ctrl+Shift+P.</translation>
    </message>
    <message>
        <source>Recovered, last saved %1, %2.</source>
        <translation>Đã khôi phục, lưu lần cuối lúc %1, %2.</translation>
    </message>
    <message>
        <source>Save these settings</source>
        <translation>Lưu cài đặt này</translation>
    </message>
    <message>
        <source>Saved. It is sent once Intake is connected to your server.</source>
        <translation>Đã lưu. Hồ sơ được gửi ngay khi Intake kết nối với máy chủ của phòng khám.</translation>
    </message>
    <message>
        <source>Say first who is at the desk. Then somebody can be added.</source>
        <translation>Trước tiên hãy cho biết ai đang ở quầy. Sau đó mới thêm được người khác.</translation>
    </message>
    <message>
        <source>Sends to %1</source>
        <translation>Gửi đến %1</translation>
    </message>
    <message>
        <source>Settings (*.ini)</source>
        <translation>Cài đặt (*.ini)</translation>
    </message>
    <message>
        <source>Somebody here has these initials already. Choose others.</source>
        <translation>Ở đây đã có người dùng chữ viết tắt tên này. Hãy chọn chữ khác.</translation>
    </message>
    <message>
        <source>Taken out of the queue</source>
        <translation>Đã lấy ra khỏi hàng đợi</translation>
    </message>
    <message>
        <source>The PIN of %1 is changed.</source>
        <translation>Đã đổi PIN của %1.</translation>
    </message>
    <message>
        <source>The PIN was wrong five times. Lock the window: it is opened by more than a PIN now.</source>
        <translation>Đã nhập sai mã PIN năm lần. Hãy khóa cửa sổ: từ giờ cần nhiều hơn mã PIN để mở.</translation>
    </message>
    <message>
        <source>The client is not created yet. All that you typed is safe; go on with the next one.</source>
        <translation>Khách hàng chưa được tạo. Mọi nội dung đã nhập đều an toàn; hãy tiếp tục với người tiếp theo.</translation>
    </message>
    <message>
        <source>The clipboard holds a picture. Copy the words themselves; nothing was changed.</source>
        <translation>Bộ nhớ tạm chứa hình ảnh. Hãy sao chép chính phần chữ; chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>The clipboard holds no plain text, so nothing was changed. Copy the words themselves.</source>
        <translation>Bộ nhớ tạm không có văn bản thuần nên chưa có gì thay đổi. Hãy sao chép chính phần chữ.</translation>
    </message>
    <message>
        <source>The copy is discarded.</source>
        <translation>Đã bỏ bản sao.</translation>
    </message>
    <message>
        <source>The file with the passphrase that Intake is started with needs the new one too.</source>
        <translation>Tệp chứa cụm mật khẩu dùng để khởi động Intake cũng cần cụm mật khẩu mới.</translation>
    </message>
    <message>
        <source>The intakes on this computer are locked</source>
        <translation>Các hồ sơ tiếp nhận trên máy tính này đang bị khóa</translation>
    </message>
    <message>
        <source>The key is being changed. Go on working.</source>
        <translation>Đang đổi khóa. Hãy tiếp tục làm việc.</translation>
    </message>
    <message>
        <source>The key is being changed: %1 of %2 intakes are sealed anew. Go on working.</source>
        <translation>Đang đổi khóa: %1 trên %2 hồ sơ tiếp nhận đã được niêm phong lại. Hãy tiếp tục làm việc.</translation>
    </message>
    <message>
        <source>The key is changed as soon as the server has answered. Go on working.</source>
        <translation>Khóa sẽ được đổi ngay khi máy chủ trả lời. Hãy tiếp tục làm việc.</translation>
    </message>
    <message>
        <source>The keychain cannot be asked for a token now: it is locked, or there is none.</source>
        <translation>Hiện không thể hỏi token từ chuỗi khóa: chuỗi khóa đang bị khóa hoặc không có.</translation>
    </message>
    <message>
        <source>The keychain does not give the token: it is locked, or there is none.</source>
        <translation>Chuỗi khóa không đưa ra token: chuỗi khóa đang bị khóa hoặc không có.</translation>
    </message>
    <message>
        <source>The keychain is being asked for the token.</source>
        <translation>Đang hỏi token từ chuỗi khóa.</translation>
    </message>
    <message>
        <source>The settings could not be saved on this computer. They hold until the window is closed.</source>
        <translation>Không lưu được cài đặt trên máy tính này. Cài đặt có hiệu lực đến khi đóng cửa sổ.</translation>
    </message>
    <message>
        <source>The settings were saved as %1, without the token. Load that file on the other computers.</source>
        <translation>Đã lưu cài đặt vào %1, không kèm token. Hãy nạp tệp đó trên các máy tính khác.</translation>
    </message>
    <message>
        <source>The store was opened by its recovery key. Change the key, and it opens without: you get a new recovery key, and the old one opens nothing any more.</source>
        <translation>Kho đã được mở bằng khóa khôi phục. Hãy đổi khóa để kho mở được mà không cần nó: quý vị nhận khóa khôi phục mới, và khóa cũ không còn mở được gì.</translation>
    </message>
    <message>
        <source>The token was not kept yet. Paste it once more if this is your server.</source>
        <translation>Chưa giữ token. Hãy dán lần nữa nếu đây đúng là máy chủ của phòng khám.</translation>
    </message>
    <message>
        <source>The token works, but this computer did not keep it: its keychain is locked, or there is none. The token stays in its field and holds until Intake is closed. Unlock the keychain and test once more; or go on anyway, and enter the token again after the next start.</source>
        <translation>Token dùng được, nhưng máy tính này không giữ được token: chuỗi khóa đang bị khóa hoặc không có. Token vẫn còn trong ô nhập và có hiệu lực đến khi đóng Intake. Hãy mở khóa chuỗi khóa rồi kiểm tra lại; hoặc cứ tiếp tục và nhập lại token sau lần khởi động tới.</translation>
    </message>
    <message>
        <source>There is no token for this server yet.</source>
        <translation>Chưa có token cho máy chủ này.</translation>
    </message>
    <message>
        <source>There is no token for this server yet. Paste one, then test.</source>
        <translation>Chưa có token cho máy chủ này. Hãy dán token rồi kiểm tra kết nối.</translation>
    </message>
    <message>
        <source>There is nothing to copy yet: address, emergency contact, phone and referral are empty.</source>
        <translation>Chưa có gì để sao chép: địa chỉ, liên hệ khẩn cấp, điện thoại và giới thiệu đều trống.</translation>
    </message>
    <message>
        <source>There is nothing to read back yet.</source>
        <translation>Chưa có gì để đọc lại.</translation>
    </message>
    <message>
        <source>This cannot be a token: it must be one word of plain characters.</source>
        <translation>Đây không thể là token: token phải là một từ gồm các ký tự đơn giản.</translation>
    </message>
    <message>
        <source>This cannot be a token: it must be one word of plain characters. Nothing was changed.</source>
        <translation>Đây không thể là token: token phải là một từ gồm các ký tự đơn giản. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>This client was just being sent, so the change came too late. Look at what becomes of it.</source>
        <translation>Khách hàng này vừa đang được gửi nên thay đổi đến quá muộn. Hãy xem kết quả.</translation>
    </message>
    <message>
        <source>This computer did not keep the token: its keychain is locked, or there is none. The token holds until Intake is closed. Unlock the keychain and keep the token in the settings, or enter it again after the next start.</source>
        <translation>Máy tính này không giữ được token: chuỗi khóa đang bị khóa hoặc không có. Token có hiệu lực đến khi đóng Intake. Hãy mở khóa chuỗi khóa rồi giữ token trong phần cài đặt, hoặc nhập lại sau lần khởi động tới.</translation>
    </message>
    <message>
        <source>This computer has no font for %1. On paper their codes stand instead. Whoever looks after this computer can install the font.</source>
        <translation>Máy tính này không có phông chữ cho %1. Trên giấy sẽ ghi mã của các ký tự đó. Người phụ trách máy tính này có thể cài phông chữ.</translation>
    </message>
    <message>
        <source>This could not be stored now. Nothing was changed. Try again.</source>
        <translation>Hiện không lưu được. Chưa có gì thay đổi. Hãy thử lại.</translation>
    </message>
    <message>
        <source>This is not the PIN. Nothing was changed.</source>
        <translation>Mã PIN không đúng. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Type one to four letters as initials.</source>
        <translation>Hãy nhập một đến bốn chữ cái làm chữ viết tắt tên.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Đã hiểu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Use the real server</source>
        <translation>Dùng máy chủ thật</translation>
    </message>
    <message>
        <source>Work without saving</source>
        <translation>Làm việc không lưu</translation>
    </message>
    <message>
        <source>You are changing it, so it is a draft again. It goes when you press Create client.</source>
        <translation>Hồ sơ đang được sửa nên trở lại thành bản nháp. Hồ sơ sẽ được gửi khi nhấn “Tạo khách hàng”.</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>bản nháp</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>tạo ngày %1</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>cần xử lý</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>đã lưu lúc %1</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>đang chờ gửi</translation>
    </message>
</context>
<context>
    <name>Intake::NoneAdviser</name>
    <message>
        <source>Choose it</source>
        <translation>Chọn</translation>
    </message>
    <message>
        <source>Choose ‘No known allergies’ instead?</source>
        <translation>Chọn “Không có dị ứng đã biết” thay vào đó?</translation>
    </message>
    <message>
        <source>Choose ‘None’ instead?</source>
        <translation>Chọn “Không có” thay vào đó?</translation>
    </message>
</context>
<context>
    <name>Intake::Paperwork</name>
    <message>
        <source>A day at the desk</source>
        <translation>Một ngày ở quầy</translation>
    </message>
    <message>
        <source>Intake form</source>
        <translation>Biểu mẫu tiếp nhận</translation>
    </message>
    <message>
        <source>Intake record</source>
        <translation>Hồ sơ tiếp nhận</translation>
    </message>
    <message>
        <source>It was given to the printer.</source>
        <translation>Đã chuyển đến máy in.</translation>
    </message>
    <message>
        <source>It was written to the file that you named, not to paper.</source>
        <translation>Đã ghi vào tệp được chỉ định, không in ra giấy.</translation>
    </message>
    <message>
        <source>Nothing was saved. The system says: %1. Save it again in another folder.</source>
        <translation>Chưa lưu gì. Hệ thống báo: %1. Hãy lưu lại vào thư mục khác.</translation>
    </message>
    <message>
        <source>Nothing was saved: the disk is full. Make room or save it again on another disk.</source>
        <translation>Chưa lưu gì: đĩa đã đầy. Hãy giải phóng dung lượng hoặc lưu lại vào đĩa khác.</translation>
    </message>
    <message>
        <source>Nothing was saved: the server’s own words of this record are not kept here.</source>
        <translation>Chưa lưu gì: nguyên văn của máy chủ về hồ sơ này không được giữ ở đây.</translation>
    </message>
    <message>
        <source>Nothing was saved: this folder does not exist any more. Save it again in another folder.</source>
        <translation>Chưa lưu gì: thư mục này không còn nữa. Hãy lưu lại vào thư mục khác.</translation>
    </message>
    <message>
        <source>Nothing was saved: you may not write in this folder. Save it again in another folder.</source>
        <translation>Chưa lưu gì: không có quyền ghi vào thư mục này. Hãy lưu lại vào thư mục khác.</translation>
    </message>
    <message>
        <source>Save a copy of the record</source>
        <translation>Lưu bản sao của hồ sơ</translation>
    </message>
    <message>
        <source>Save the day</source>
        <translation>Lưu báo cáo ngày</translation>
    </message>
    <message>
        <source>Saved as %1 in %2</source>
        <comment>file, folder</comment>
        <translation>Đã lưu thành %1 trong %2</translation>
    </message>
    <message>
        <source>The part of Intake that prints is not on this computer. Save as PDF works without it.</source>
        <translation>Phần in của Intake không có trên máy tính này. Vẫn lưu được dạng PDF.</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing was printed; the record is safe. Look at the printer, or save it as PDF.</source>
        <translation>Máy in không nhận. Chưa in gì; hồ sơ vẫn an toàn. Hãy xem máy in, hoặc lưu dạng PDF.</translation>
    </message>
</context>
<context>
    <name>Intake::PastePanel</name>
    <message>
        <source>Damaged in the clipboard, so left out: %1.</source>
        <translation>Bị hỏng trong bộ nhớ tạm nên đã bỏ qua: %1.</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Từ bộ nhớ tạm</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Để nguyên</translation>
    </message>
    <message>
        <source>Not a whole birth date, so left out: %1.</source>
        <translation>Không phải ngày sinh đầy đủ nên đã bỏ qua: %1.</translation>
    </message>
    <message>
        <source>Not certain: tick it if it is right</source>
        <translation>Chưa chắc: hãy đánh dấu nếu đúng</translation>
    </message>
    <message>
        <source>Take the ticked ones</source>
        <translation>Lấy các mục đã chọn</translation>
    </message>
    <message>
        <source>The clipboard holds very much text. Only its first %1 characters were read.</source>
        <translation>Bộ nhớ tạm chứa rất nhiều chữ. Chỉ đọc %1 ký tự đầu.</translation>
    </message>
    <message>
        <source>The form has no field for: %1.</source>
        <translation>Biểu mẫu không có trường cho: %1.</translation>
    </message>
    <message>
        <source>The form has: %1</source>
        <translation>Biểu mẫu đang có: %1</translation>
    </message>
    <message>
        <source>The text may be about somebody else than its writer, so the writer’s name and numbers were left out.</source>
        <translation>Văn bản có thể nói về người khác, không phải người viết, nên tên và các số của người viết đã được bỏ qua.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n cards in the clipboard. This is the first.</source>
        <translation>
            <numerusform>Có %n danh thiếp trong bộ nhớ tạm. Đây là danh thiếp đầu tiên.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake::ProblemList</name>
    <message numerus="yes">
        <source>%n still to ask</source>
        <translation>
            <numerusform>Còn %n mục phải hỏi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n mục cần sửa</numerusform>
        </translation>
    </message>
    <message>
        <source>The server also says: “%1” (it has no field here: %2)</source>
        <translation>Máy chủ còn cho biết: “%1” (ở đây không có trường: %2)</translation>
    </message>
    <message>
        <source>To go on without, press Create client again. The notes will say what to ask next time.</source>
        <translation>Để tiếp tục mà không hỏi, hãy nhấn “Tạo khách hàng” lần nữa. Ghi chú sẽ nêu những gì cần hỏi lần sau.</translation>
    </message>
    <message>
        <source>✓ changed</source>
        <translation>✓ đã sửa</translation>
    </message>
</context>
<context>
    <name>Intake::QuestionCard</name>
    <message>
        <source>%1, found</source>
        <translation>%1, tìm thấy</translation>
    </message>
    <message>
        <source>%1, what you sent</source>
        <translation>%1, nội dung đã gửi</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Đã tạo</translation>
    </message>
    <message>
        <source>Found on the server</source>
        <translation>Tìm thấy trên máy chủ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>This is the client</source>
        <translation>Đây là khách hàng này</translation>
    </message>
    <message>
        <source>What you sent</source>
        <translation>Nội dung đã gửi</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>khác</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>same</source>
        <translation>giống</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>đã gửi %1</translation>
    </message>
</context>
<context>
    <name>Intake::QuestionPage</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Tìm lại</translation>
    </message>
    <message>
        <source>&amp;This is the client</source>
        <translation>Đâ&amp;y là khách hàng này</translation>
    </message>
    <message>
        <source>Do not add anybody elsewhere before this is settled.</source>
        <translation>Đừng thêm ai ở nơi khác trước khi việc này được làm rõ.</translation>
    </message>
    <message>
        <source>Do not add this client elsewhere; we are checking.</source>
        <translation>Đừng thêm khách hàng này ở nơi khác; chúng tôi đang kiểm tra.</translation>
    </message>
    <message>
        <source>Is this the client?</source>
        <translation>Đây có phải là khách hàng này không?</translation>
    </message>
    <message>
        <source>Is this the client? Number %1 of %2</source>
        <translation>Đây có phải là khách hàng này không? Số %1 trên %2</translation>
    </message>
    <message>
        <source>L&amp;ater</source>
        <translation>Để &amp;sau</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Đang tìm</translation>
    </message>
    <message>
        <source>Not there: &amp;send again</source>
        <translation>Không có: &amp;gửi lại</translation>
    </message>
    <message>
        <source>Sending again could create a second one, so nothing is sent until this is settled. Nothing that you typed is lost.</source>
        <translation>Gửi lại có thể tạo thêm một hồ sơ trùng, nên không gửi gì cho đến khi việc này được làm rõ. Không mất gì trong những nội dung đã nhập.</translation>
    </message>
    <message>
        <source>We do not know whether %1 was created</source>
        <translation>Chưa rõ %1 đã được tạo hay chưa</translation>
    </message>
    <message>
        <source>What you sent</source>
        <translation>Nội dung đã gửi</translation>
    </message>
    <message>
        <source>offered after the second look</source>
        <translation>có sau lần tìm thứ hai</translation>
    </message>
</context>
<context>
    <name>Intake::ReadBackLarge</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Beside English</source>
        <translation>Cạnh tiếng Anh</translation>
    </message>
    <message>
        <source>English only</source>
        <translation>Chỉ tiếng Anh</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Chữ lớn</translation>
    </message>
</context>
<context>
    <name>Intake::ReadBackPage</name>
    <message>
        <source>%1 · read aloud</source>
        <translation>%1 · đã đọc to</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Quay lại biểu mẫu</translation>
    </message>
    <message>
        <source>Large print for the client</source>
        <translation>Chữ lớn cho khách hàng</translation>
    </message>
    <message>
        <source>Read aloud, all right</source>
        <translation>Đã đọc to, tất cả đều đúng</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Đọc lại</translation>
    </message>
</context>
<context>
    <name>Intake::RecordPage</name>
    <message>
        <source>Client id</source>
        <translation>Mã khách hàng</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>Sao &amp;chép mã</translation>
    </message>
    <message>
        <source>Copy name and &amp;birth date</source>
        <translation>Sao chép họ tên và &amp;ngày sinh</translation>
    </message>
    <message>
        <source>Created: %1, id %2</source>
        <translation>Đã tạo: %1, mã %2</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Khác biệt</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Chưa ghi nhận</translation>
    </message>
</context>
<context>
    <name>Intake::RecordView</name>
    <message>
        <source>&amp;Blank paper form…</source>
        <translation>&amp;Biểu mẫu giấy trống…</translation>
    </message>
    <message>
        <source>&amp;Open in Caspen · %1</source>
        <translation>Mở &amp;trong Caspen · %1</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>Another of the same family: begins with this address, emergency contact, phone and referral</source>
        <translation>Một người khác cùng gia đình: bắt đầu với địa chỉ, liên hệ khẩn cấp, điện thoại và giới thiệu này</translation>
    </message>
    <message>
        <source>Copy all as &amp;text</source>
        <translation>Sao chép tất cả thành &amp;văn bản</translation>
    </message>
    <message>
        <source>Ne&amp;w intake</source>
        <translation>Tiế&amp;p nhận mới</translation>
    </message>
    <message>
        <source>Same &amp;family</source>
        <translation>Cùng &amp;gia đình</translation>
    </message>
    <message>
        <source>Save as &amp;FHIR R4, for other clinical software…</source>
        <translation>Lưu dạng &amp;FHIR R4, cho phần mềm lâm sàng khác…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON, as the server returned it…</source>
        <translation>Lưu dạng &amp;JSON, đúng như máy chủ trả về…</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <translation>Lưu dạng &amp;văn bản…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Lưu dạng P&amp;DF…</translation>
    </message>
    <message>
        <source>Save or &amp;print</source>
        <translation>&amp;Lưu hoặc in</translation>
    </message>
</context>
<context>
    <name>Intake::SafetyCard</name>
    <message>
        <source>%1 seconds</source>
        <translation>%1 giây</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Sau %n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>After so long without a key. Ctrl+L locks it at once.</source>
        <translation>Sau khoảng thời gian này không gõ phím nào. Ctrl+L khóa ngay.</translation>
    </message>
    <message>
        <source>Keep records</source>
        <translation>Giữ hồ sơ</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Khóa cửa sổ</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Không bao giờ tự khóa</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>An toàn</translation>
    </message>
    <message>
        <source>Save what is typed</source>
        <translation>Lưu nội dung đã gõ</translation>
    </message>
    <message>
        <source>So long a created client’s record stays on this computer. Then only its id does; the server has it all.</source>
        <translation>Thời gian hồ sơ của khách hàng đã tạo còn ở trên máy tính này. Sau đó chỉ còn mã; máy chủ có đầy đủ.</translation>
    </message>
    <message>
        <source>So long after the last key.</source>
        <translation>Khoảng thời gian sau phím cuối cùng.</translation>
    </message>
</context>
<context>
    <name>Intake::SamePanel</name>
    <message>
        <source>It is someone else</source>
        <translation>Là người khác</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Mở hồ sơ đó</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Cùng một người?</translation>
    </message>
    <message>
        <source>Same person? %1 of %2</source>
        <translation>Cùng một người? %1 trên %2</translation>
    </message>
    <message>
        <source>Show the next</source>
        <translation>Xem người tiếp theo</translation>
    </message>
    <message>
        <source>Undo: someone else</source>
        <translation>Hoàn tác: người khác</translation>
    </message>
    <message>
        <source>birth date not known</source>
        <translation>không rõ ngày sinh</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>sinh ngày %1</translation>
    </message>
</context>
<context>
    <name>Intake::SectionIndex</name>
    <message>
        <source>%1 to ask</source>
        <translation>%1 mục cần hỏi</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n still to ask</source>
        <translation>
            <numerusform>%1, còn %n mục phải hỏi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to fix</source>
        <translation>
            <numerusform>%1, %n mục cần sửa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake::ServerCard</name>
    <message>
        <source>&amp;Keep this token</source>
        <translation>&amp;Giữ token này</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Kiểm tra kết nối</translation>
    </message>
    <message>
        <source>As in https://api.example.com/v1. It takes effect when you leave the field.</source>
        <translation>Ví dụ https://api.example.com/v1. Có hiệu lực khi rời khỏi trường.</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Đang hỏi máy chủ…</translation>
    </message>
    <message>
        <source>Give each computer an API key of its own, named after the desk: it then has its own 60 requests a minute, and a stolen computer is revoked alone.</source>
        <translation>Mỗi máy tính nên có một khóa API riêng, đặt tên theo quầy: khi đó mỗi máy có riêng 60 yêu cầu mỗi phút, và máy nào bị mất cắp thì chỉ thu hồi khóa của máy đó.</translation>
    </message>
    <message>
        <source>Given when Intake was started</source>
        <translation>Đã nêu khi khởi động Intake</translation>
    </message>
    <message>
        <source>It belongs to this address alone, and is never shown again.</source>
        <translation>Chỉ thuộc về địa chỉ này và không bao giờ hiển thị lại.</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Token mới</translation>
    </message>
    <message>
        <source>Paste the token here first.</source>
        <translation>Hãy dán token vào đây trước.</translation>
    </message>
    <message>
        <source>Re&amp;move the token</source>
        <translation>&amp;Xóa token</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Máy chủ</translation>
    </message>
    <message>
        <source>Server’s address</source>
        <translation>Địa chỉ máy chủ</translation>
    </message>
    <message>
        <source>The token comes from a file.</source>
        <translation>Token lấy từ một tệp.</translation>
    </message>
    <message>
        <source>This token is not kept yet: keep it, or empty the field.</source>
        <translation>Token này chưa được giữ: hãy giữ token, hoặc để trống ô này.</translation>
    </message>
    <message>
        <source>Write the server’s address first: the token belongs to it.</source>
        <translation>Hãy ghi địa chỉ máy chủ trước: token thuộc về địa chỉ đó.</translation>
    </message>
</context>
<context>
    <name>Intake::SessionWatch::Private</name>
    <message>
        <source>Locks its window first</source>
        <translation>Khóa cửa sổ trước</translation>
    </message>
</context>
<context>
    <name>Intake::SettingsField</name>
    <message>
        <source>Set by your administrator</source>
        <translation>Do quản trị viên ấn định</translation>
    </message>
</context>
<context>
    <name>Intake::SettingsPage</name>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
    <message>
        <source>&amp;Load settings</source>
        <translation>Nạ&amp;p cài đặt</translation>
    </message>
    <message>
        <source>&amp;Save these settings</source>
        <translation>&amp;Lưu cài đặt này</translation>
    </message>
    <message>
        <source>Changes apply at once. Ctrl+Z takes the last one back.</source>
        <translation>Thay đổi có hiệu lực ngay. Ctrl+Z hoàn tác thay đổi cuối.</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Để như cũ</translation>
    </message>
    <message>
        <source>Loading this would change:</source>
        <translation>Nếu nạp, những mục này sẽ thay đổi:</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Dùng cài đặt này</translation>
    </message>
    <message>
        <source>The settings were loaded.</source>
        <translation>Đã nạp cài đặt.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Đã hiểu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>Intake::SideList</name>
    <message>
        <source>&amp;New intake</source>
        <translation>Tiếp nhận &amp;mới</translation>
    </message>
    <message>
        <source>Find (%1)</source>
        <translation>Tìm (%1)</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Tìm theo tên</translation>
    </message>
    <message>
        <source>Intakes</source>
        <translation>Hồ sơ tiếp nhận</translation>
    </message>
    <message>
        <source>Nobody in the list has this name.</source>
        <translation>Không ai trong danh sách có tên này.</translation>
    </message>
</context>
<context>
    <name>Intake::SideModel</name>
    <message numerus="yes">
        <source>%1, %Ln</source>
        <comment>group title, count</comment>
        <translation>
            <numerusform>%1, %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Created today</source>
        <translation>Đã tạo hôm nay</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Đã bỏ</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Bản nháp</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Cần xử lý</translation>
    </message>
    <message>
        <source>No drafts. Press %1 when the next person walks in.</source>
        <translation>Không có bản nháp. Nhấn %1 khi người tiếp theo đến.</translation>
    </message>
    <message>
        <source>Nobody created yet today.</source>
        <translation>Hôm nay chưa tạo ai.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
</context>
<context>
    <name>Intake::StatusLine</name>
    <message>
        <source> · %1 of %2 requests left this minute</source>
        <translation> · còn %1 trên %2 yêu cầu trong phút này</translation>
    </message>
    <message>
        <source> · held until someone acts</source>
        <translation> · tạm dừng cho đến khi có người xử lý</translation>
    </message>
    <message>
        <source> · resting until the server answers properly</source>
        <translation> · tạm nghỉ cho đến khi máy chủ trả lời đúng</translation>
    </message>
    <message>
        <source> · resting while Intake is locked</source>
        <translation> · tạm nghỉ khi Intake bị khóa</translation>
    </message>
    <message>
        <source> · resting while the key is changed</source>
        <translation> · tạm nghỉ khi đang đổi khóa</translation>
    </message>
    <message>
        <source> · the server asked to wait</source>
        <translation> · máy chủ yêu cầu chờ</translation>
    </message>
    <message>
        <source> · trying to send…</source>
        <translation> · đang thử gửi…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln hồ sơ đang chờ</numerusform>
        </translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Names are hidden. %1 shows them</source>
        <translation>Đang ẩn tên. Nhấn %1 để hiện</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Không có gì đang chờ gửi.</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Cùng một người?</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Gửi ngay</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Thử lại ngay</translation>
    </message>
    <message>
        <source>○ No connection</source>
        <translation>○ Không có kết nối</translation>
    </message>
    <message>
        <source>○ The server is there, but did not take the last request</source>
        <translation>○ Máy chủ có phản hồi, nhưng chưa nhận yêu cầu vừa rồi</translation>
    </message>
    <message>
        <source>● Online</source>
        <translation>● Trực tuyến</translation>
    </message>
</context>
<context>
    <name>Intake::SuggestAdviser</name>
    <message>
        <source>Keep it</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Keep ‘%1’ for suggestions?</source>
        <translation>Giữ “%1” để gợi ý?</translation>
    </message>
</context>
<context>
    <name>Intake::SuggestList</name>
    <message>
        <source>F2 takes the marked one</source>
        <translation>F2 nhận mục đang được đánh dấu</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Gợi ý</translation>
    </message>
</context>
<context>
    <name>Intake::TodayPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>&amp;Earlier day</source>
        <translation>Ngày t&amp;rước</translation>
    </message>
    <message>
        <source>&amp;Later day</source>
        <translation>Ngày &amp;sau</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Hide na&amp;mes</source>
        <translation>Ẩn tê&amp;n</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Hồ sơ tiếp nhận</translation>
    </message>
    <message>
        <source>Nothing was done on this day.</source>
        <translation>Không có việc nào trong ngày này.</translation>
    </message>
    <message>
        <source>Save as PD&amp;F</source>
        <translation>Lưu dạng PD&amp;F</translation>
    </message>
    <message>
        <source>Show na&amp;mes</source>
        <translation>Hiện tê&amp;n</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hôm nay, %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Ai đã làm gì</translation>
    </message>
</context>
<context>
    <name>Intake::TodayView</name>
    <message numerus="yes">
        <source>%Ln client(s) typed on this day. They are now:</source>
        <translation>
            <numerusform>%Ln khách hàng được nhập trong ngày này. Hiện nay:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) have left this computer after their time: differences, and what is still to ask, are not known of them here.</source>
        <translation>
            <numerusform>%Ln hồ sơ đã rời máy tính này khi hết hạn giữ: ở đây không còn biết khác biệt và những gì còn phải hỏi của các hồ sơ đó.</numerusform>
        </translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Đã tạo</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Bị hỏng</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Đã bỏ</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Bản nháp</translation>
    </message>
    <message>
        <source>No client was typed on this day.</source>
        <translation>Không có khách hàng nào được nhập trong ngày này.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Bị từ chối</translation>
    </message>
    <message>
        <source>Still to ask</source>
        <translation>Còn phải hỏi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>With differences</source>
        <translation>Có khác biệt</translation>
    </message>
</context>
<context>
    <name>Intake::UnlockPage</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Mở</translation>
    </message>
    <message>
        <source>&amp;Use this passphrase</source>
        <translation>&amp;Dùng cụm mật khẩu này</translation>
    </message>
    <message>
        <source>&amp;Work without saving</source>
        <translation>&amp;Làm việc không lưu</translation>
    </message>
    <message>
        <source>Choose at least %1 characters: a few words that nobody would guess.</source>
        <translation>Hãy chọn ít nhất %1 ký tự: vài từ mà không ai đoán được.</translation>
    </message>
    <message>
        <source>It is the &amp;recovery key</source>
        <translation>Đây là &amp;khóa khôi phục</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Nhập lại</translation>
    </message>
    <message>
        <source>The two are not the same. Type the passphrase twice.</source>
        <translation>Hai lần nhập không giống nhau. Hãy nhập cụm mật khẩu hai lần.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Hãy nhập cụm mật khẩu.</translation>
    </message>
    <message>
        <source>Type the recovery key.</source>
        <translation>Hãy nhập khóa khôi phục.</translation>
    </message>
</context>
<context>
    <name>Intake::WhoPanel</name>
    <message>
        <source>%1 is at the desk.</source>
        <translation>%1 đang ở quầy.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Thêm</translation>
    </message>
    <message>
        <source>&amp;Add someone</source>
        <translation>&amp;Thêm người</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>&amp;Remove someone</source>
        <translation>&amp;Bỏ một người</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Chan&amp;ge a PIN</source>
        <translation>Đổ&amp;i một PIN</translation>
    </message>
    <message>
        <source>Chan&amp;ge the PIN</source>
        <translation>Đổ&amp;i PIN</translation>
    </message>
    <message>
        <source>Choose who is to be removed, and type the PIN of %1. What they did stays in the audit log.</source>
        <translation>Chọn người cần bỏ và nhập PIN của %1. Những gì người đó đã làm vẫn ở trong nhật ký hoạt động.</translation>
    </message>
    <message>
        <source>Choose who is to be removed, and type their PIN. What they did stays in the audit log.</source>
        <translation>Chọn người cần bỏ và nhập PIN của người đó. Những gì người đó đã làm vẫn ở trong nhật ký hoạt động.</translation>
    </message>
    <message>
        <source>Choose who is to be removed. What they did stays in the audit log.</source>
        <translation>Chọn người cần bỏ. Những gì người đó đã làm vẫn ở trong nhật ký hoạt động.</translation>
    </message>
    <message>
        <source>Choose whose PIN it is by its letter or number. Type the PIN as it is now, then the new one.</source>
        <translation>Chọn PIN của ai bằng chữ cái hoặc số. Nhập PIN hiện tại, rồi PIN mới.</translation>
    </message>
    <message>
        <source>Choose whose PIN it is by its letter. Type the PIN as it is now, then the new one.</source>
        <translation>Chọn PIN của ai bằng chữ cái. Nhập PIN hiện tại, rồi PIN mới.</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Chữ viết tắt tên</translation>
    </message>
    <message>
        <source>New PIN, 4 to 12 digits</source>
        <translation>PIN mới, 4 đến 12 chữ số</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Không ai</translation>
    </message>
    <message>
        <source>Nobody has said who is at the desk.</source>
        <translation>Chưa ai cho biết người nào đang ở quầy.</translation>
    </message>
    <message>
        <source>Nobody is chosen yet: press the first letter of the initials.</source>
        <translation>Chưa chọn ai: hãy bấm chữ cái đầu của chữ viết tắt.</translation>
    </message>
    <message>
        <source>Nobody is known here yet. With a PIN the window is unlocked by its owner alone. Type one to four letters and a PIN of 4 to 12 digits.</source>
        <translation>Ở đây chưa có ai. Khi có PIN, chỉ chủ của PIN mở khóa được cửa sổ. Nhập một đến bốn chữ cái và PIN có 4 đến 12 chữ số.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>PIN của %1</translation>
    </message>
    <message>
        <source>Press the first letter of your initials, or the number beside them. Then type your PIN.</source>
        <translation>Bấm chữ cái đầu trong chữ viết tắt của bạn, hoặc số bên cạnh. Sau đó nhập PIN của bạn.</translation>
    </message>
    <message>
        <source>Press the first letter of your initials. Then type your PIN.</source>
        <translation>Bấm chữ cái đầu trong chữ viết tắt của bạn. Sau đó nhập PIN của bạn.</translation>
    </message>
    <message>
        <source>Say first who is at the desk. Then somebody can be added.</source>
        <translation>Trước tiên hãy cho biết ai đang ở quầy. Sau đó mới thêm được người khác.</translation>
    </message>
    <message>
        <source>This is &amp;me</source>
        <translation>Đâ&amp;y là tôi</translation>
    </message>
    <message>
        <source>Type one to four letters and a PIN of 4 to 12 digits.</source>
        <translation>Nhập một đến bốn chữ cái và PIN có 4 đến 12 chữ số.</translation>
    </message>
    <message>
        <source>Type one to four letters as initials.</source>
        <translation>Hãy nhập một đến bốn chữ cái làm chữ viết tắt tên.</translation>
    </message>
    <message>
        <source>Type one to four letters, the PIN of %1, and a PIN of 4 to 12 digits for who is new.</source>
        <translation>Nhập một đến bốn chữ cái, PIN của %1, và PIN có 4 đến 12 chữ số cho người mới.</translation>
    </message>
    <message>
        <source>Who is at the desk</source>
        <translation>Ai đang ở quầy</translation>
    </message>
</context>
<context>
    <name>Intake::WindowLock</name>
    <message>
        <source>The window locks in 20 seconds. Any key keeps it open.</source>
        <translation>Cửa sổ sẽ khóa sau 20 giây. Nhấn phím bất kỳ để giữ mở.</translation>
    </message>
    <message>
        <source>This computer’s screen cannot be locked from here. What was typed is safe. Ask whoever looks after this computer.</source>
        <translation>Không thể khóa màn hình máy này từ đây. Những gì đã nhập vẫn an toàn. Hãy hỏi người phụ trách máy này.</translation>
    </message>
    <message>
        <source>This computer’s screen could not be locked from here. Lock it by its own key or menu, and open it again.</source>
        <translation>Không khóa được màn hình máy tính này từ đây. Hãy khóa bằng phím hoặc menu của máy rồi mở lại.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Another of the same family</source>
        <translation>Một người khác cùng gia đình</translation>
    </message>
    <message>
        <source>Back to the parked one</source>
        <translation>Quay lại hồ sơ tạm gác</translation>
    </message>
    <message>
        <source>Copy the id of the record</source>
        <translation>Sao chép mã hồ sơ</translation>
    </message>
    <message>
        <source>Create client</source>
        <translation>Tạo khách hàng</translation>
    </message>
    <message>
        <source>Fill in from the clipboard</source>
        <translation>Điền từ bộ nhớ tạm</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Tìm trong danh sách</translation>
    </message>
    <message>
        <source>First section; %1 to %2 the others</source>
        <translation>Phần đầu tiên; %1 đến %2 là các phần khác</translation>
    </message>
    <message>
        <source>Go to a field by a part of its name</source>
        <translation>Đi đến một trường theo một phần tên</translation>
    </message>
    <message>
        <source>Hide all names, and show them again</source>
        <translation>Ẩn mọi tên, và hiện lại</translation>
    </message>
    <message>
        <source>How it stands: this intake, the connection, what waits</source>
        <translation>Tình trạng: lượt tiếp nhận này, kết nối, những gì đang chờ</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Khóa cửa sổ</translation>
    </message>
    <message>
        <source>New intake; the open one is parked</source>
        <translation>Tiếp nhận mới; hồ sơ đang mở được tạm gác</translation>
    </message>
    <message>
        <source>Next field; in an empty row: leave the list</source>
        <translation>Trường tiếp theo; ở hàng trống: rời danh sách</translation>
    </message>
    <message>
        <source>Print a blank form</source>
        <translation>In biểu mẫu trống</translation>
    </message>
    <message>
        <source>Print the record</source>
        <translation>In hồ sơ</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Đọc lại</translation>
    </message>
    <message>
        <source>Remove a row</source>
        <translation>Xóa một hàng</translation>
    </message>
    <message>
        <source>Round the form, the list and who may be the same person</source>
        <translation>Lần lượt qua biểu mẫu, danh sách và người có thể là cùng một người</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Take what is offered under a field, or the marked suggestion</source>
        <translation>Nhận đề xuất bên dưới một trường, hoặc gợi ý đang được đánh dấu</translation>
    </message>
    <message>
        <source>This list; Esc takes it away</source>
        <translation>Danh sách này; Esc để đóng</translation>
    </message>
    <message>
        <source>To who may be the same person</source>
        <translation>Đến người có thể là cùng một người</translation>
    </message>
    <message>
        <source>Today: who did what, and the day’s sum</source>
        <translation>Hôm nay: ai đã làm gì, và tổng kết trong ngày</translation>
    </message>
    <message>
        <source>Undo; put back a row that was removed or an intake just discarded</source>
        <translation>Hoàn tác; đưa lại hàng đã xóa hoặc hồ sơ vừa bỏ</translation>
    </message>
    <message>
        <source>Who is at the desk, and their PIN</source>
        <translation>Ai đang ở quầy, và mã PIN của người đó</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <comment>the name of this language, in itself</comment>
        <translation>Tiếng Việt</translation>
    </message>
</context>
<context>
    <name>LineInput</name>
    <message>
        <source>At most %1 characters fit here, so nothing was added.</source>
        <translation>Ở đây chỉ chứa tối đa %1 ký tự nên chưa thêm gì.</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message numerus="yes">
        <source>%Ln client(s) wait; sending goes on when it is unlocked.</source>
        <translation>
            <numerusform>%Ln khách hàng đang chờ; sẽ gửi tiếp khi mở khóa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Five PINs in a row were wrong. Type the passphrase.</source>
        <translation>Đã nhập sai mã PIN năm lần liên tiếp. Hãy nhập cụm mật khẩu.</translation>
    </message>
    <message>
        <source>It cannot be unlocked like this now. What was typed is safe. Try again.</source>
        <translation>Hiện không mở khóa được theo cách này. Nội dung đã nhập vẫn an toàn. Hãy thử lại.</translation>
    </message>
    <message>
        <source>Locked. Not all that was typed could be saved yet: leave Intake open.</source>
        <translation>Đã khóa. Chưa lưu được hết nội dung đã nhập: hãy để Intake mở.</translation>
    </message>
    <message>
        <source>Locked. What was typed is saved.</source>
        <translation>Đã khóa. Nội dung đã nhập đã được lưu.</translation>
    </message>
    <message>
        <source>Locked. What was typed lives only until Intake is closed: leave it open.</source>
        <translation>Đã khóa. Những gì đã nhập chỉ còn đến khi đóng Intake: hãy để Intake mở.</translation>
    </message>
    <message>
        <source>No PIN is looked at any more.</source>
        <translation>Không còn nhận mã PIN nào nữa.</translation>
    </message>
    <message>
        <source>The file with the passphrase that Intake was started with does not open the store any more. Type the passphrase.</source>
        <translation>Tệp chứa cụm mật khẩu dùng để khởi động Intake không còn mở được kho. Hãy nhập cụm mật khẩu.</translation>
    </message>
    <message>
        <source>This PIN was wrong five times in a row. Somebody else can unlock with their own.</source>
        <translation>Mã PIN này đã bị nhập sai năm lần liên tiếp. Người khác có thể mở khóa bằng mã của mình.</translation>
    </message>
    <message>
        <source>This is not the PIN. Type it again.</source>
        <translation>Mã PIN không đúng. Hãy nhập lại.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Type it again.</source>
        <translation>Cụm mật khẩu không đúng. Hãy nhập lại.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s) until the next try.</source>
        <translation>
            <numerusform>Hãy chờ %n giây rồi thử lại.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 ngày %2</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) there are close.</source>
        <translation>
            <numerusform>ở đó có %n khách hàng gần giống.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you are sure that the client is not there, you may send again.</source>
        <translation>Nếu chắc chắn khách hàng không có ở đó thì có thể gửi lại.</translation>
    </message>
    <message>
        <source>It is waiting for its turn to be sent.</source>
        <translation>Đang chờ đến lượt gửi.</translation>
    </message>
    <message>
        <source>It was sent to another server than the one in force. It can be looked for only when that server is set again.</source>
        <translation>Đã gửi đến một máy chủ khác với máy chủ đang dùng. Chỉ có thể tìm khi đặt lại máy chủ đó.</translation>
    </message>
    <message>
        <source>It will be sent by itself.</source>
        <translation>Sẽ được gửi tự động.</translation>
    </message>
    <message>
        <source>It will be sent when the connection is back.</source>
        <translation>Sẽ được gửi khi có kết nối trở lại.</translation>
    </message>
    <message>
        <source>Looked through the client list at %1:</source>
        <translation>Đã tìm trong danh sách khách hàng lúc %1:</translation>
    </message>
    <message>
        <source>Looked through the list at %1. Some of its entries could not be read; the person you look for may be among them.</source>
        <translation>Đã tìm trong danh sách lúc %1. Một số mục trong đó không đọc được; người cần tìm có thể nằm trong số đó.</translation>
    </message>
    <message>
        <source>Looking through the client list.</source>
        <translation>Đang tìm trong danh sách khách hàng.</translation>
    </message>
    <message>
        <source>Next look at %1.</source>
        <translation>Lần tìm tiếp theo lúc %1.</translation>
    </message>
    <message>
        <source>Nothing is sent until this is put right.</source>
        <translation>Chưa gửi gì cho đến khi việc này được xử lý.</translation>
    </message>
    <message>
        <source>Nothing was created, and the form holds all that you typed. Change what the server names and press Create client again.</source>
        <translation>Chưa tạo gì, và biểu mẫu vẫn giữ mọi nội dung đã nhập. Hãy sửa những gì máy chủ nêu rồi nhấn “Tạo khách hàng” lần nữa.</translation>
    </message>
    <message>
        <source>Saved. It is waiting for its turn to be sent.</source>
        <translation>Đã lưu. Đang chờ đến lượt gửi.</translation>
    </message>
    <message>
        <source>Saved. It will be sent by itself.</source>
        <translation>Đã lưu. Sẽ được gửi tự động.</translation>
    </message>
    <message>
        <source>Saved. It will be sent when the connection is back.</source>
        <translation>Đã lưu. Sẽ được gửi khi có kết nối trở lại.</translation>
    </message>
    <message>
        <source>Saved. Nothing is sent until this is put right.</source>
        <translation>Đã lưu. Chưa gửi gì cho đến khi việc này được xử lý.</translation>
    </message>
    <message>
        <source>Sent %1 · no certain answer</source>
        <translation>Đã gửi lúc %1 · chưa có câu trả lời chắc chắn</translation>
    </message>
    <message>
        <source>The client is not created yet. It goes only while Intake is open; go on with the next one. To change something, just type: it then waits for Create client again.</source>
        <translation>Khách hàng chưa được tạo. Hồ sơ chỉ được gửi khi Intake đang mở; hãy tiếp tục với người tiếp theo. Để thay đổi, chỉ cần gõ: khi đó hồ sơ chờ đến khi nhấn “Tạo khách hàng” lần nữa.</translation>
    </message>
    <message>
        <source>The client list could not be read to its end at %1.</source>
        <translation>Lúc %1 không đọc được hết danh sách khách hàng.</translation>
    </message>
    <message>
        <source>The client was not created, and this computer keeps nothing: what you typed lives only until the window is closed.</source>
        <translation>Khách hàng chưa được tạo, và máy tính này không giữ lại gì: nội dung đã nhập chỉ còn cho đến khi đóng cửa sổ.</translation>
    </message>
    <message>
        <source>The client was not created. All that you typed is safe; go on with the next one.</source>
        <translation>Khách hàng chưa được tạo. Mọi nội dung đã nhập đều an toàn; hãy tiếp tục với người tiếp theo.</translation>
    </message>
    <message>
        <source>The server did not take this client</source>
        <translation>Máy chủ không nhận khách hàng này</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Thử lại ngay</translation>
    </message>
    <message>
        <source>no client there is like this one.</source>
        <translation>ở đó không có khách hàng nào giống thế này.</translation>
    </message>
    <message numerus="yes">
        <source>one client is close, %n field(s) differ.</source>
        <translation>
            <numerusform>có một khách hàng gần giống, khác %n trường.</numerusform>
        </translation>
    </message>
    <message>
        <source>one client there agrees in every field.</source>
        <translation>ở đó có một khách hàng khớp mọi trường.</translation>
    </message>
</context>
<context>
    <name>NameAdviser</name>
    <message>
        <source>%1?</source>
        <comment>a name</comment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Has one name only: “-” stands in the last name, which the server requires.</source>
        <translation>Chỉ có một tên: ghi “-” ở ô họ, vì máy chủ bắt buộc có họ.</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Chuyển</translation>
    </message>
    <message>
        <source>One name only? The server requires a last name; “-” stands for none.</source>
        <translation>Chỉ có một tên? Máy chủ bắt buộc có họ; “-” nghĩa là không có.</translation>
    </message>
    <message>
        <source>Put “-”</source>
        <translation>Ghi “-”</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Dùng</translation>
    </message>
    <message>
        <source>“%1” is the only name? Move it to the first name; “-” stands for no last name.</source>
        <translation>“%1” là tên duy nhất? Chuyển sang ô tên; “-” nghĩa là không có họ.</translation>
    </message>
    <message>
        <source>“-” says that there is no last name.</source>
        <translation>“-” nghĩa là không có họ.</translation>
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
        <translation>Ghi vào ghi chú thay vì ở đây?</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Chuyển</translation>
    </message>
    <message>
        <source>Move what does not fit to the notes?</source>
        <translation>Chuyển phần không vừa sang ghi chú?</translation>
    </message>
    <message>
        <source>The notes are full, so nothing was moved.</source>
        <translation>Ghi chú đã đầy nên không có gì được chuyển.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Client created</source>
        <translation>Đã tạo khách hàng</translation>
    </message>
    <message>
        <source>Clients cannot be created at the server’s address. Check the address, with its /v1 at the end.</source>
        <translation>Không thể tạo khách hàng tại địa chỉ máy chủ này. Hãy kiểm tra địa chỉ, có /v1 ở cuối.</translation>
    </message>
    <message>
        <source>Everything was sent, but the connection broke or the time was over before a whole answer came.</source>
        <translation>Đã gửi hết, nhưng kết nối bị ngắt hoặc hết thời gian trước khi có câu trả lời đầy đủ.</translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %n second(s).</source>
        <translation>
            <numerusform>Máy chủ yêu cầu chờ %n giây.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known whether the client was created</source>
        <translation>Chưa rõ khách hàng đã được tạo hay chưa</translation>
    </message>
    <message>
        <source>Nobody vouches for the server but itself (its certificate is self-signed), so it could be anyone’s, and nothing was sent. Check the server’s address; if it is right, tell whoever looks after the server.</source>
        <translation>Không ai bảo đảm cho máy chủ ngoài chính nó (chứng chỉ tự ký), nên đó có thể là máy của bất kỳ ai, và chưa gửi gì. Hãy kiểm tra địa chỉ máy chủ; nếu đúng, hãy báo cho người phụ trách máy chủ.</translation>
    </message>
    <message>
        <source>Nothing takes connections at the server’s address. Check the address; if it is right, the server may be down for a while.</source>
        <translation>Không có gì nhận kết nối tại địa chỉ máy chủ. Hãy kiểm tra địa chỉ; nếu đúng thì có thể máy chủ đang tạm ngừng.</translation>
    </message>
    <message>
        <source>Nothing was created, and the form holds all that you typed. Change what the server names and press Create client again.</source>
        <translation>Chưa tạo gì, và biểu mẫu vẫn giữ mọi nội dung đã nhập. Hãy sửa những gì máy chủ nêu rồi nhấn “Tạo khách hàng” lần nữa.</translation>
    </message>
    <message>
        <source>Nothing was created, and the form holds all that you typed. Press Create client to try again.</source>
        <translation>Chưa tạo gì, và biểu mẫu vẫn giữ mọi nội dung đã nhập. Nhấn “Tạo khách hàng” để thử lại.</translation>
    </message>
    <message>
        <source>Nothing was created. Change the file and run the command again.</source>
        <translation>Chưa tạo gì. Hãy sửa tệp và chạy lại lệnh.</translation>
    </message>
    <message>
        <source>Nothing was created. The intake is stored: open Intake to change it and send it again, or to discard it.</source>
        <translation>Chưa tạo gì. Hồ sơ tiếp nhận đã được lưu: hãy mở Intake để sửa và gửi lại, hoặc để bỏ.</translation>
    </message>
    <message>
        <source>The answer was far larger than any record, so it was not read to its end. Check the server’s address.</source>
        <translation>Câu trả lời lớn hơn nhiều so với mọi hồ sơ nên không được đọc hết. Hãy kiểm tra địa chỉ máy chủ.</translation>
    </message>
    <message>
        <source>The answer was not one that the API gives, but a web page or something damaged. Check the server’s address, and whether the network wants a login.</source>
        <translation>Câu trả lời không phải của API mà là một trang web hoặc dữ liệu hỏng. Hãy kiểm tra địa chỉ máy chủ và xem mạng có yêu cầu đăng nhập không.</translation>
    </message>
    <message>
        <source>The client may have been created. Look for the client in the practice software before you run the command again: a second run could create the same client twice. Intake has stored nothing: your file is still the only copy.</source>
        <translation>Có thể khách hàng đã được tạo. Hãy tìm khách hàng trong phần mềm phòng khám trước khi chạy lại lệnh: chạy lần thứ hai có thể tạo trùng cùng một khách hàng. Intake không lưu gì: tệp hiện có vẫn là bản duy nhất.</translation>
    </message>
    <message>
        <source>The client may have been created. The intake is stored, and Intake looks for the client whenever it is open, and at “intake queue --send”. Do not add this client elsewhere, and do not run the command again: that could create the same client twice.</source>
        <translation>Có thể khách hàng đã được tạo. Hồ sơ tiếp nhận đã được lưu, và Intake tìm khách hàng mỗi khi mở và khi chạy “intake queue --send”. Đừng thêm khách hàng này ở nơi khác và đừng chạy lại lệnh: việc đó có thể tạo trùng cùng một khách hàng.</translation>
    </message>
    <message>
        <source>The client was certainly not created. Intake has stored nothing: your file is still the only copy. Run the command again later.</source>
        <translation>Chắc chắn khách hàng chưa được tạo. Intake không lưu gì: tệp hiện có vẫn là bản duy nhất. Hãy chạy lại lệnh sau.</translation>
    </message>
    <message>
        <source>The client was certainly not created. The intake is stored and goes out when Intake is open, or by “intake queue --send”. Do not run the command again: that would begin a second intake.</source>
        <translation>Chắc chắn khách hàng chưa được tạo. Hồ sơ tiếp nhận đã được lưu và sẽ được gửi khi Intake mở, hoặc bằng “intake queue --send”. Đừng chạy lại lệnh: việc đó sẽ tạo thêm một hồ sơ tiếp nhận thứ hai.</translation>
    </message>
    <message>
        <source>The client was not created</source>
        <translation>Khách hàng chưa được tạo</translation>
    </message>
    <message>
        <source>The connection failed before the whole request had left. Check the network connection.</source>
        <translation>Kết nối bị ngắt trước khi toàn bộ yêu cầu được gửi đi. Hãy kiểm tra kết nối mạng.</translation>
    </message>
    <message>
        <source>The form holds all that you typed. Before you create the client again, look in the practice software: a second try could create the same client twice.</source>
        <translation>Biểu mẫu vẫn giữ mọi nội dung đã nhập. Trước khi tạo lại khách hàng, hãy xem trong phần mềm phòng khám: lần thử thứ hai có thể tạo trùng cùng một khách hàng.</translation>
    </message>
    <message>
        <source>The network’s proxy did not pass the request on. Check the proxy in this computer’s network settings.</source>
        <translation>Proxy của mạng không chuyển tiếp yêu cầu. Hãy kiểm tra proxy trong cài đặt mạng của máy tính này.</translation>
    </message>
    <message>
        <source>The network’s proxy wants a login before it passes anything on. Ask whoever looks after the network.</source>
        <translation>Proxy của mạng yêu cầu đăng nhập trước khi chuyển tiếp. Hãy hỏi người phụ trách mạng.</translation>
    </message>
    <message>
        <source>The server can only encrypt in ways that are no longer safe (older than TLS 1.2), so nothing was sent. Tell whoever looks after the server.</source>
        <translation>Máy chủ chỉ mã hóa được theo những cách không còn an toàn (cũ hơn TLS 1.2) nên chưa gửi gì. Hãy báo cho người phụ trách máy chủ.</translation>
    </message>
    <message>
        <source>The server could not prove who it is (its certificate was not accepted), so nothing was sent. Check the server’s address and this computer’s date; if both are right, tell whoever looks after the server.</source>
        <translation>Máy chủ không chứng minh được danh tính (chứng chỉ không được chấp nhận) nên chưa gửi gì. Hãy kiểm tra địa chỉ máy chủ và ngày của máy tính này; nếu cả hai đều đúng, hãy báo cho người phụ trách máy chủ.</translation>
    </message>
    <message>
        <source>The server did not accept the token. Check that it is the token for this server and that it has not been withdrawn.</source>
        <translation>Máy chủ không chấp nhận token. Hãy kiểm tra đó có phải là token của máy chủ này và chưa bị thu hồi hay không.</translation>
    </message>
    <message>
        <source>The server did not take this client</source>
        <translation>Máy chủ không nhận khách hàng này</translation>
    </message>
    <message>
        <source>The server does not let this token create clients from here. Ask whoever gave out the token.</source>
        <translation>Máy chủ không cho phép token này tạo khách hàng từ đây. Hãy hỏi người đã cấp token.</translation>
    </message>
    <message>
        <source>The server failed while it worked on the request.</source>
        <translation>Máy chủ gặp sự cố khi đang xử lý yêu cầu.</translation>
    </message>
    <message>
        <source>The server has the client and sent back the record.</source>
        <translation>Máy chủ đã có khách hàng và gửi lại hồ sơ.</translation>
    </message>
    <message>
        <source>The server pointed to another address. Intake never follows, so that the token and the record go nowhere else. Check the server’s address.</source>
        <translation>Máy chủ chuyển hướng sang địa chỉ khác. Intake không bao giờ đi theo, để token và hồ sơ không đến nơi nào khác. Hãy kiểm tra địa chỉ máy chủ.</translation>
    </message>
    <message>
        <source>The server read the request and would not take the record.</source>
        <translation>Máy chủ đã đọc yêu cầu và không nhận hồ sơ.</translation>
    </message>
    <message>
        <source>The server says that it cannot take requests for the moment.</source>
        <translation>Máy chủ cho biết tạm thời không nhận được yêu cầu.</translation>
    </message>
    <message>
        <source>The server says that the record is in conflict with something that it already has.</source>
        <translation>Máy chủ cho biết hồ sơ xung đột với dữ liệu đã có.</translation>
    </message>
    <message>
        <source>The server takes no more requests for the moment, because too many came in a short time.</source>
        <translation>Máy chủ tạm thời không nhận thêm yêu cầu, vì có quá nhiều yêu cầu trong thời gian ngắn.</translation>
    </message>
    <message>
        <source>The server would not take some of the details.</source>
        <translation>Máy chủ không nhận một số thông tin.</translation>
    </message>
    <message>
        <source>The server’s certificate has expired, so nothing was sent. Check this computer’s date; if it is right, tell whoever looks after the server.</source>
        <translation>Chứng chỉ của máy chủ đã hết hạn nên chưa gửi gì. Hãy kiểm tra ngày của máy tính này; nếu đúng, hãy báo cho người phụ trách máy chủ.</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid yet, so nothing was sent. Check this computer’s date: mostly it is that which is wrong.</source>
        <translation>Chứng chỉ của máy chủ chưa có hiệu lực nên chưa gửi gì. Hãy kiểm tra ngày của máy tính này: thường là do ngày sai.</translation>
    </message>
    <message>
        <source>The server’s certificate was withdrawn: somebody else may be using it, so nothing was sent. Tell whoever looks after the server.</source>
        <translation>Chứng chỉ của máy chủ đã bị thu hồi: có thể người khác đang dùng chứng chỉ này, nên chưa gửi gì. Hãy báo cho người phụ trách máy chủ.</translation>
    </message>
    <message>
        <source>The server’s name could not be found. Check the network connection and the server’s address.</source>
        <translation>Không tìm thấy tên máy chủ. Hãy kiểm tra kết nối mạng và địa chỉ máy chủ.</translation>
    </message>
    <message>
        <source>The server’s own words: “%1”</source>
        <translation>Nguyên văn của máy chủ: “%1”</translation>
    </message>
    <message>
        <source>This computer does not know the authority that vouches for the server. Something on the network may be reading along, so nothing was sent. Ask whoever looks after this computer.</source>
        <translation>Máy tính này không biết tổ chức bảo đảm cho máy chủ. Có thể có gì đó trên mạng đang đọc trộm, nên chưa gửi gì. Hãy hỏi người phụ trách máy tính này.</translation>
    </message>
    <message>
        <source>What answered does not encrypt, so nothing was sent. Check the server’s address and its port.</source>
        <translation>Nơi trả lời không mã hóa nên chưa gửi gì. Hãy kiểm tra địa chỉ máy chủ và cổng.</translation>
    </message>
    <message>
        <source>What answered showed the certificate of another server, so nothing was sent. Check the server’s address, and whether the network wants a login first.</source>
        <translation>Nơi trả lời đưa ra chứng chỉ của máy chủ khác nên chưa gửi gì. Hãy kiểm tra địa chỉ máy chủ, và xem mạng có yêu cầu đăng nhập trước không.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Dị ứng</translation>
    </message>
    <message>
        <source>Consent and notes</source>
        <translation>Đồng ý và ghi chú</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Liên hệ khẩn cấp</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Sức khỏe</translation>
    </message>
    <message>
        <source>Intolerances</source>
        <translation>Không dung nạp</translation>
    </message>
    <message>
        <source>Medications</source>
        <translation>Thuốc đang dùng</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Cá nhân</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Giới thiệu</translation>
    </message>
    <message>
        <source>Seen first by everyone who opens the record.</source>
        <translation>Ai mở hồ sơ cũng thấy trước tiên.</translation>
    </message>
    <message>
        <source>Seen in the record below the health sections.</source>
        <translation>Hiển thị trong hồ sơ, bên dưới các phần sức khỏe.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>%1 of %2</source>
        <comment>page number, number of pages</comment>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Người nhập</translation>
    </message>
    <message>
        <source>Client record</source>
        <translation>Hồ sơ khách hàng</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Ngày giờ</translation>
    </message>
    <message>
        <source>First and last name:</source>
        <translation>Họ và tên:</translation>
    </message>
    <message>
        <source>For when Intake cannot be used. Type it in as soon as it can. Fields with * are needed.</source>
        <translation>Dùng khi không dùng được Intake. Hãy nhập vào Intake ngay khi có thể. Trường có dấu * là bắt buộc.</translation>
    </message>
    <message>
        <source>From the record that the server returned. Printed %1, %2.</source>
        <comment>date, time</comment>
        <translation>Theo hồ sơ do máy chủ trả về. In ngày %1, %2.</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Khách hàng mới</translation>
    </message>
    <message>
        <source>No font for some characters was on the computer that printed this; their codes stand in square brackets.</source>
        <translation>Máy tính in bản này không có phông chữ cho một số ký tự; mã của các ký tự đó được ghi trong ngoặc vuông.</translation>
    </message>
    <message>
        <source>Typed into Intake</source>
        <translation>Đã nhập vào Intake</translation>
    </message>
    <message>
        <source>What was done on this computer. Printed %1, %2.</source>
        <comment>date, time</comment>
        <translation>Những việc đã làm trên máy tính này. In ngày %1, %2.</translation>
    </message>
    <message>
        <source>day / month / year</source>
        <translation>ngày / tháng / năm</translation>
    </message>
    <message>
        <source>month / day / year</source>
        <translation>tháng / ngày / năm</translation>
    </message>
    <message>
        <source>year / month / day</source>
        <translation>năm / tháng / ngày</translation>
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
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a country code</comment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a phone number</comment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>the type of a phone</comment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>A letter stands among the digits.</source>
        <translation>Có một chữ cái giữa các chữ số.</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Cố định</translation>
    </message>
    <message>
        <source>Letters stand among the digits. They stay unless you take the number.</source>
        <translation>Có chữ cái giữa các chữ số. Các chữ cái vẫn ở đó trừ khi nhận số được đề xuất.</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Di động</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Chuyển</translation>
    </message>
    <message>
        <source>No country has this calling code.</source>
        <translation>Không nước nào có mã gọi này.</translation>
    </message>
    <message>
        <source>No phone number can be read here. It stays as you typed it.</source>
        <translation>Không đọc được số điện thoại ở đây. Giữ nguyên như đã nhập.</translation>
    </message>
    <message>
        <source>No such number is known in %1. It may still be right.</source>
        <translation>Không biết có số nào như vậy ở %1. Số vẫn có thể đúng.</translation>
    </message>
    <message>
        <source>No such number is known. It may still be right.</source>
        <translation>Không biết có số nào như vậy. Số vẫn có thể đúng.</translation>
    </message>
    <message>
        <source>Only %1 here, and “%2” in the notes?</source>
        <translation>Chỉ để %1 ở đây và chuyển “%2” vào ghi chú?</translation>
    </message>
    <message>
        <source>The number says %1.</source>
        <comment>+61</comment>
        <translation>Số điện thoại cho thấy %1.</translation>
    </message>
    <message>
        <source>The same number stands in %1.</source>
        <comment>the label of a field</comment>
        <translation>Số này cũng có ở %1.</translation>
    </message>
    <message>
        <source>This has no area code.</source>
        <translation>Thiếu mã vùng.</translation>
    </message>
    <message>
        <source>This looks too long for %1.</source>
        <translation>Có vẻ quá dài đối với %1.</translation>
    </message>
    <message>
        <source>This looks too long for a phone number.</source>
        <translation>Có vẻ quá dài đối với số điện thoại.</translation>
    </message>
    <message>
        <source>This looks too short for %1.</source>
        <translation>Có vẻ quá ngắn đối với %1.</translation>
    </message>
    <message>
        <source>This looks too short for a phone number.</source>
        <translation>Có vẻ quá ngắn đối với số điện thoại.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Dùng</translation>
    </message>
    <message>
        <source>extension %1</source>
        <translation>số máy lẻ %1</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>%1 is needed.</source>
        <translation>Cần có %1.</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters. Shorten it by %3.</source>
        <translation>%1 trên tối đa %2 ký tự. Hãy rút ngắn %3 ký tự.</translation>
    </message>
    <message>
        <source>A client has no such field.</source>
        <translation>Khách hàng không có trường này.</translation>
    </message>
    <message>
        <source>An email needs a dot after the @, as in name@example.com.</source>
        <translation>Email cần có dấu chấm sau @, ví dụ name@example.com.</translation>
    </message>
    <message>
        <source>An email needs an @, as in name@example.com.</source>
        <translation>Email cần có @, ví dụ name@example.com.</translation>
    </message>
    <message>
        <source>Character %1 is damaged and cannot be sent. Type it anew.</source>
        <translation>Ký tự %1 bị hỏng và không gửi được. Hãy gõ lại.</translation>
    </message>
    <message>
        <source>Character %2 is a control character (%1) that cannot be sent. Type the text anew.</source>
        <translation>Ký tự %2 là ký tự điều khiển (%1), không gửi được. Hãy gõ lại nội dung.</translation>
    </message>
    <message>
        <source>No country has this name. Choose one from the list.</source>
        <translation>Không có nước nào tên như vậy. Hãy chọn trong danh sách.</translation>
    </message>
    <message>
        <source>This date is in the future.</source>
        <translation>Ngày này ở trong tương lai.</translation>
    </message>
    <message>
        <source>This date is more than 120 years ago. Is the year right?</source>
        <translation>Ngày này cách đây hơn 120 năm. Năm có đúng không?</translation>
    </message>
    <message>
        <source>This is not a date. Write day, month and year, as in %1.</source>
        <translation>Đây không phải là ngày. Hãy ghi ngày, tháng và năm, ví dụ %1.</translation>
    </message>
    <message>
        <source>This is not a date. Write month, day and year, as in %1.</source>
        <translation>Đây không phải là ngày. Hãy ghi tháng, ngày và năm, ví dụ %1.</translation>
    </message>
    <message>
        <source>This is not a date. Write year, month and day, as in %1.</source>
        <translation>Đây không phải là ngày. Hãy ghi năm, tháng và ngày, ví dụ %1.</translation>
    </message>
    <message>
        <source>This is not in the list. Choose one from the list.</source>
        <translation>Không có trong danh sách. Hãy chọn trong danh sách.</translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation>Phải là một danh sách.</translation>
    </message>
    <message>
        <source>This must be a number, or a name from the clinic&apos;s list.</source>
        <translation>Phải là một số, hoặc một tên trong danh sách của phòng khám.</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>Phải là văn bản.</translation>
    </message>
    <message>
        <source>This must be a whole number or a text.</source>
        <translation>Phải là số nguyên hoặc văn bản.</translation>
    </message>
    <message>
        <source>This must be an object.</source>
        <translation>Phải là một đối tượng.</translation>
    </message>
    <message>
        <source>Write one email address, as in name@example.com.</source>
        <translation>Hãy ghi một địa chỉ email, ví dụ name@example.com.</translation>
    </message>
</context>
<context>
    <name>ReadBack</name>
    <message>
        <source>None are entered. Ask for them.</source>
        <translation>Chưa nhập dị ứng nào. Hãy hỏi.</translation>
    </message>
    <message>
        <source>Not said, as they wished</source>
        <translation>Không nêu, theo mong muốn</translation>
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
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not sent, returned %2</source>
        <translation>%1: không gửi, trả về %2</translation>
    </message>
    <message>
        <source>%1: sent %2, returned %3</source>
        <translation>%1: gửi %2, trả về %3</translation>
    </message>
    <message>
        <source>%1: sent %2, returned nothing</source>
        <translation>%1: gửi %2, không trả về gì</translation>
    </message>
    <message numerus="yes">
        <source>%n differences between what was sent and what came back.</source>
        <translation>
            <numerusform>Có %n khác biệt giữa nội dung gửi đi và nội dung trả về.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Đã tạo</translation>
    </message>
    <message>
        <source>Created %1 (%2)</source>
        <comment>time, zone</comment>
        <translation>Đã tạo lúc %1 (%2)</translation>
    </message>
    <message>
        <source>Created %1, %2 (%3)</source>
        <comment>date, time, zone</comment>
        <translation>Đã tạo: %1, %2 (%3)</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Đã tạo: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>No known allergies</source>
        <translation>Không có dị ứng đã biết</translation>
    </message>
    <message>
        <source>No name came back</source>
        <translation>Không có tên trả về</translation>
    </message>
    <message>
        <source>Not recorded: %1</source>
        <translation>Chưa ghi nhận: %1</translation>
    </message>
    <message>
        <source>One difference between what was sent and what came back.</source>
        <translation>Có một khác biệt giữa nội dung gửi đi và nội dung trả về.</translation>
    </message>
    <message>
        <source>Practice: this is no real client</source>
        <translation>Thực hành: đây không phải là khách hàng thật</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Chọn tất cả</translation>
    </message>
    <message>
        <source>differs: not sent</source>
        <translation>khác: không gửi</translation>
    </message>
    <message>
        <source>differs: sent %1</source>
        <translation>khác: gửi %1</translation>
    </message>
    <message>
        <source>differs: sent %1, returned nothing</source>
        <translation>khác: gửi %1, không trả về gì</translation>
    </message>
</context>
<context>
    <name>RowsBox</name>
    <message numerus="yes">
        <source>%n rows were removed.</source>
        <translation>
            <numerusform>Đã xóa %n hàng.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Đưa trở lại</translation>
    </message>
    <message>
        <source>Put the last one back</source>
        <translation>Đưa hàng cuối cùng trở lại</translation>
    </message>
    <message>
        <source>The row was removed.</source>
        <translation>Đã xóa hàng này.</translation>
    </message>
</context>
<context>
    <name>SamePanel</name>
    <message>
        <source>%1 is often %2</source>
        <comment>a familiar first name and the whole one</comment>
        <translation>%1 thường là %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln intake(s) could not be read.</source>
        <translation>
            <numerusform>Không đọc được %Ln hồ sơ tiếp nhận.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Created records leave it after %n day(s).</source>
        <translation>
            <numerusform>Hồ sơ đã tạo chỉ lưu trên máy trong %n ngày.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked among %Ln people so far. The others on this computer are still being read.</source>
        <translation>
            <numerusform>Đến nay đã tìm trong %Ln người. Những người khác trên máy tính này vẫn đang được đọc.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked among the %Ln people kept on this computer.</source>
        <translation>
            <numerusform>Đã tìm trong %Ln người được lưu trên máy tính này.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else is kept on this computer.</source>
        <translation>Không có ai khác được lưu trên máy tính này.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody like this among the %Ln people kept on this computer.</source>
        <translation>
            <numerusform>Không ai giống người này trong %Ln người được lưu trên máy tính này.</numerusform>
        </translation>
    </message>
    <message>
        <source>birth date nearly the same</source>
        <translation>ngày sinh gần trùng</translation>
    </message>
    <message>
        <source>birth date with day and month swapped</source>
        <translation>ngày sinh đảo ngày và tháng</translation>
    </message>
    <message>
        <source>first and last name swapped</source>
        <translation>họ và tên đảo nhau</translation>
    </message>
    <message>
        <source>first name sounds alike</source>
        <translation>tên đọc gần giống</translation>
    </message>
    <message>
        <source>first name spelled alike</source>
        <translation>tên viết gần giống</translation>
    </message>
    <message>
        <source>same birth date</source>
        <translation>cùng ngày sinh</translation>
    </message>
    <message>
        <source>same email</source>
        <translation>cùng email</translation>
    </message>
    <message>
        <source>same first name</source>
        <translation>cùng tên</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>cùng họ tên</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>cùng số điện thoại</translation>
    </message>
    <message>
        <source>same surname</source>
        <translation>cùng họ</translation>
    </message>
    <message>
        <source>surname sounds alike</source>
        <translation>họ đọc gần giống</translation>
    </message>
    <message>
        <source>surname spelled alike</source>
        <translation>họ viết gần giống</translation>
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
        <translation>Địa chỉ của hồ sơ</translation>
    </message>
    <message>
        <source>Default country</source>
        <translation>Quốc gia mặc định</translation>
    </message>
    <message>
        <source>Keep records</source>
        <translation>Giữ hồ sơ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Sáng hay tối</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Khóa cửa sổ</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Tên phòng khám</translation>
    </message>
    <message>
        <source>Referral types</source>
        <translation>Loại giới thiệu</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Khoảng cách</translation>
    </message>
    <message>
        <source>Save what is typed</source>
        <translation>Lưu nội dung đã gõ</translation>
    </message>
    <message>
        <source>Server’s address</source>
        <translation>Địa chỉ máy chủ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>The file could not be read, so nothing was changed. Check that it is there and that you may read it.</source>
        <translation>Không đọc được tệp nên chưa có gì thay đổi. Hãy kiểm tra xem có tệp đó và có quyền đọc không.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place and save again.</source>
        <translation>Không ghi được tệp. Hãy chọn nơi khác rồi lưu lại.</translation>
    </message>
    <message>
        <source>The file does not hold settings, so nothing was changed. Choose a file that Intake has saved.</source>
        <translation>Tệp không chứa cài đặt nên chưa có gì thay đổi. Hãy chọn tệp do Intake lưu.</translation>
    </message>
    <message>
        <source>The file holds none of Intake’s settings, so nothing was changed. Choose a file that Intake has saved.</source>
        <translation>Tệp không chứa cài đặt nào của Intake nên chưa có gì thay đổi. Hãy chọn tệp do Intake lưu.</translation>
    </message>
    <message>
        <source>The file is larger than any settings are (1 MiB), so nothing was changed. Choose a file that Intake has saved.</source>
        <translation>Tệp lớn hơn mọi tệp cài đặt (1 MiB) nên chưa có gì thay đổi. Hãy chọn tệp do Intake lưu.</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Cần hỏi gì</translation>
    </message>
    <message>
        <source>What your administrator has set could not be read and was left out: %1. Tell whoever looks after this computer.</source>
        <translation>Không đọc được nội dung do quản trị viên ấn định nên đã bỏ qua: %1. Hãy báo cho người phụ trách máy tính này.</translation>
    </message>
    <message>
        <source>Your own suggestions</source>
        <translation>Gợi ý riêng của phòng khám</translation>
    </message>
    <message>
        <source>Your word for the people you serve</source>
        <translation>Từ dùng để gọi người được phục vụ</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n khác biệt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n phút trước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n mục cần sửa</numerusform>
        </translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Chưa có tên</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>đang gửi</translation>
    </message>
    <message>
        <source>can be put back</source>
        <translation>có thể lấy lại</translation>
    </message>
    <message>
        <source>goes again by itself</source>
        <translation>sẽ tự gửi lại</translation>
    </message>
    <message>
        <source>held until someone acts</source>
        <translation>tạm dừng cho đến khi có người xử lý</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>vừa xong</translation>
    </message>
    <message>
        <source>not created</source>
        <translation>chưa tạo</translation>
    </message>
    <message numerus="yes">
        <source>not created · %n to fix</source>
        <translation>
            <numerusform>chưa tạo · %n mục cần sửa</numerusform>
        </translation>
    </message>
    <message>
        <source>not known whether created</source>
        <translation>chưa rõ đã tạo hay chưa</translation>
    </message>
    <message>
        <source>now</source>
        <translation>bây giờ</translation>
    </message>
    <message>
        <source>old: keep or discard?</source>
        <translation>cũ: giữ hay bỏ?</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>chờ gửi</translation>
    </message>
    <message>
        <source>waits for a server</source>
        <translation>chờ máy chủ</translation>
    </message>
    <message>
        <source>waits for the connection</source>
        <translation>chờ kết nối</translation>
    </message>
</context>
<context>
    <name>Spell</name>
    <message>
        <source>%1 is %2 with a bow above</source>
        <translation>%1 là %2 có dấu trăng</translation>
    </message>
    <message>
        <source>%1 is %2 with a cedilla</source>
        <translation>%1 là %2 có móc cedilla bên dưới</translation>
    </message>
    <message>
        <source>%1 is %2 with a comma below</source>
        <translation>%1 là %2 có dấu phẩy bên dưới</translation>
    </message>
    <message>
        <source>%1 is %2 with a dot above</source>
        <translation>%1 là %2 có dấu chấm trên đầu</translation>
    </message>
    <message>
        <source>%1 is %2 with a dot below</source>
        <translation>%1 là %2 có dấu nặng</translation>
    </message>
    <message>
        <source>%1 is %2 with a grave accent</source>
        <translation>%1 là %2 có dấu huyền</translation>
    </message>
    <message>
        <source>%1 is %2 with a hat</source>
        <translation>%1 là %2 có dấu mũ</translation>
    </message>
    <message>
        <source>%1 is %2 with a hook above</source>
        <translation>%1 là %2 có dấu hỏi</translation>
    </message>
    <message>
        <source>%1 is %2 with a horn</source>
        <translation>%1 là %2 có dấu móc</translation>
    </message>
    <message>
        <source>%1 is %2 with a line above</source>
        <translation>%1 là %2 có gạch ngang trên đầu</translation>
    </message>
    <message>
        <source>%1 is %2 with a ring</source>
        <translation>%1 là %2 có vòng tròn trên đầu</translation>
    </message>
    <message>
        <source>%1 is %2 with a small v above</source>
        <translation>%1 là %2 có dấu mũ ngược</translation>
    </message>
    <message>
        <source>%1 is %2 with a tail</source>
        <translation>%1 là %2 có đuôi</translation>
    </message>
    <message>
        <source>%1 is %2 with a tilde</source>
        <translation>%1 là %2 có dấu ngã</translation>
    </message>
    <message>
        <source>%1 is %2 with an acute accent</source>
        <translation>%1 là %2 có dấu sắc</translation>
    </message>
    <message>
        <source>%1 is %2 with two dots</source>
        <translation>%1 là %2 có hai chấm trên đầu</translation>
    </message>
    <message>
        <source>%1 is %2 with two strokes above</source>
        <translation>%1 là %2 có hai dấu sắc</translation>
    </message>
    <message>
        <source>%1 is a and e in one letter</source>
        <translation>%1 là a và e viết liền</translation>
    </message>
    <message>
        <source>%1 is a comma</source>
        <translation>%1 là dấu phẩy</translation>
    </message>
    <message>
        <source>%1 is a full stop</source>
        <translation>%1 là dấu chấm</translation>
    </message>
    <message>
        <source>%1 is a hyphen</source>
        <translation>%1 là dấu gạch nối</translation>
    </message>
    <message>
        <source>%1 is a sharp s</source>
        <translation>%1 là chữ s kép của tiếng Đức</translation>
    </message>
    <message>
        <source>%1 is an apostrophe</source>
        <translation>%1 là dấu nháy đơn</translation>
    </message>
    <message>
        <source>%1 is d with a stroke</source>
        <translation>%1 là d có gạch ngang</translation>
    </message>
    <message>
        <source>%1 is eth</source>
        <translation>%1 là chữ eth</translation>
    </message>
    <message>
        <source>%1 is i without a dot</source>
        <translation>%1 là i không có dấu chấm</translation>
    </message>
    <message>
        <source>%1 is l with a stroke</source>
        <translation>%1 là l có gạch chéo</translation>
    </message>
    <message>
        <source>%1 is o and e in one letter</source>
        <translation>%1 là o và e viết liền</translation>
    </message>
    <message>
        <source>%1 is o with a stroke</source>
        <translation>%1 là o có gạch chéo</translation>
    </message>
    <message>
        <source>%1 is thorn</source>
        <translation>%1 là chữ thorn</translation>
    </message>
    <message>
        <source>at</source>
        <comment>@</comment>
        <translation>a còng</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>chấm</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>gạch nối</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>dấu cộng</translation>
    </message>
    <message>
        <source>the %1 is a capital</source>
        <translation>chữ %1 viết hoa</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation>gạch dưới</translation>
    </message>
    <message>
        <source>“%1” begins with a small letter</source>
        <translation>“%1” bắt đầu bằng chữ thường</translation>
    </message>
    <message>
        <source>“%1” is all capitals</source>
        <translation>“%1” viết hoa toàn bộ</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>%Ln intake(s) came over from the copy.</source>
        <translation>
            <numerusform>Đã lấy lại %Ln hồ sơ tiếp nhận từ bản sao.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln intake(s) could not be read and are in the copy still.</source>
        <translation>
            <numerusform>Không đọc được %Ln hồ sơ tiếp nhận; chúng vẫn còn trong bản sao.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new store was made. Its recovery key is %1: write it down and keep it safe. It opens the store when nothing else does.</source>
        <translation>Đã tạo kho mới. Khóa khôi phục là %1: hãy ghi lại và cất giữ cẩn thận. Khóa này mở được kho khi không cách nào khác mở được.</translation>
    </message>
    <message>
        <source>An intake in the store cannot be opened and would be lost with the old key, so the key was not changed. Restore the data folder from a backup, or ask whoever looks after this computer.</source>
        <translation>Có một hồ sơ tiếp nhận trong kho không mở được và sẽ mất cùng với khóa cũ, nên khóa chưa được đổi. Hãy khôi phục thư mục dữ liệu từ bản sao lưu, hoặc hỏi người phụ trách máy tính này.</translation>
    </message>
    <message>
        <source>Another program holds the store of intakes. Nothing was changed. Close that program and try again.</source>
        <translation>Một chương trình khác đang giữ kho hồ sơ tiếp nhận. Chưa có gì thay đổi. Hãy đóng chương trình đó và thử lại.</translation>
    </message>
    <message>
        <source>How the store’s key is locked was changed from outside, so it was not used. Nothing was changed now. Restore the data folder from a backup, or ask whoever looks after this computer.</source>
        <translation>Cách khóa của kho được bảo vệ đã bị thay đổi từ bên ngoài, nên không được dùng. Lúc này chưa có gì thay đổi. Hãy khôi phục thư mục dữ liệu từ bản sao lưu, hoặc hỏi người phụ trách máy tính này.</translation>
    </message>
    <message>
        <source>Intake is locked, so nothing was changed. All that was typed is safe. Unlock it and try again.</source>
        <translation>Intake đang bị khóa nên chưa có gì thay đổi. Mọi nội dung đã nhập đều an toàn. Hãy mở khóa rồi thử lại.</translation>
    </message>
    <message>
        <source>The computer’s memory is used up, so the last change was not saved. All that was saved before is safe. Close other programs.</source>
        <translation>Bộ nhớ máy tính đã hết nên thay đổi cuối chưa được lưu. Mọi thứ lưu trước đó đều an toàn. Hãy đóng các chương trình khác.</translation>
    </message>
    <message>
        <source>The data folder is on a network drive, where two computers can change the store at the same time. Choose a folder on this computer.</source>
        <translation>Thư mục dữ liệu nằm trên ổ mạng, nơi hai máy tính có thể cùng lúc thay đổi kho. Hãy chọn một thư mục trên máy tính này.</translation>
    </message>
    <message>
        <source>The disk did not do what was asked of it (“%1”). All that was saved before is left as it was. Check the disk.</source>
        <translation>Đĩa không thực hiện được điều yêu cầu (“%1”). Mọi thứ lưu trước đó được giữ nguyên. Hãy kiểm tra đĩa.</translation>
    </message>
    <message>
        <source>The disk did not do what was asked of it. All that was saved before is left as it was. Check the disk.</source>
        <translation>Đĩa không thực hiện được điều yêu cầu. Mọi thứ lưu trước đó được giữ nguyên. Hãy kiểm tra đĩa.</translation>
    </message>
    <message>
        <source>The disk has no room to seal the store anew, so the key was not changed. All that is stored is safe. Free some space and try again.</source>
        <translation>Đĩa không đủ chỗ để niêm phong lại kho, nên khóa chưa được đổi. Mọi thứ đã lưu vẫn an toàn. Hãy giải phóng dung lượng rồi thử lại.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not saved. All that was saved before is safe. Free some space.</source>
        <translation>Đĩa đã đầy nên thay đổi cuối chưa được lưu. Mọi thứ lưu trước đó đều an toàn. Hãy giải phóng dung lượng.</translation>
    </message>
    <message>
        <source>The file %1 is not one of Intake’s, so it was left as it is. Move it away, or choose another data folder.</source>
        <translation>Tệp %1 không phải của Intake nên đã để nguyên. Hãy chuyển nó đi hoặc chọn thư mục dữ liệu khác.</translation>
    </message>
    <message>
        <source>The folder for the intakes, %1, cannot be made or used, so nothing can be saved. Check that it is a folder and that it belongs to you.</source>
        <translation>Không tạo hoặc không dùng được thư mục chứa các hồ sơ tiếp nhận, %1, nên không lưu được gì. Hãy kiểm tra đó là thư mục và thuộc về tài khoản đang dùng.</translation>
    </message>
    <message>
        <source>The key file beside the practice store is damaged, or other people can get at it, so it was not used. Give it to yourself alone, or remove the practice folder.</source>
        <translation>Tệp khóa cạnh kho thực hành bị hỏng hoặc người khác có thể truy cập, nên không được dùng. Hãy chỉ cấp quyền cho riêng mình, hoặc xóa thư mục thực hành.</translation>
    </message>
    <message>
        <source>The key was changed, and the recovery key of before opens nothing any more. The new recovery key is %1: write it down and keep it safe. It opens the store when nothing else does.</source>
        <translation>Khóa đã được đổi, và khóa khôi phục trước đây không còn mở được gì. Khóa khôi phục mới là %1: hãy ghi lại và cất giữ cẩn thận. Khóa này mở kho khi không còn cách nào khác.</translation>
    </message>
    <message>
        <source>The keychain is locked or does not answer, so the key was not changed. All that is stored is safe. Unlock the keychain and try again.</source>
        <translation>Chuỗi khóa đang bị khóa hoặc không trả lời, nên khóa chưa được đổi. Mọi thứ đã lưu vẫn an toàn. Hãy mở chuỗi khóa rồi thử lại.</translation>
    </message>
    <message>
        <source>The keychain that holds the store’s key is locked or does not answer. The intakes are safe. Unlock the keychain, or give the passphrase or the recovery key.</source>
        <translation>Chuỗi khóa giữ khóa của kho đang bị khóa hoặc không trả lời. Các hồ sơ tiếp nhận vẫn an toàn. Hãy mở chuỗi khóa, hoặc nhập cụm mật khẩu hay khóa khôi phục.</translation>
    </message>
    <message numerus="yes">
        <source>The next try is looked at in %n second(s).</source>
        <translation>
            <numerusform>Lần thử tiếp theo sẽ được xét sau %n giây.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store of intakes can be read but not written, so nothing was saved. Check that the disk and the data folder can be written to, and that no newer version of Intake made the store.</source>
        <translation>Kho hồ sơ tiếp nhận đọc được nhưng không ghi được, nên chưa lưu gì. Hãy kiểm tra xem đĩa và thư mục dữ liệu có ghi được không, và kho có phải do phiên bản Intake mới hơn tạo ra không.</translation>
    </message>
    <message>
        <source>The store of intakes can only be read: the disk is read-only, or a newer version of Intake made it. Nothing can be saved or sent.</source>
        <translation>Kho hồ sơ tiếp nhận chỉ đọc được: đĩa chỉ cho đọc, hoặc phiên bản Intake mới hơn đã tạo kho. Không thể lưu hay gửi gì.</translation>
    </message>
    <message>
        <source>The store of intakes is not open, so nothing was saved.</source>
        <translation>Kho hồ sơ tiếp nhận chưa mở nên chưa lưu gì.</translation>
    </message>
    <message>
        <source>The store of intakes was damaged. A copy of it was put aside at %1, and nothing was deleted.</source>
        <translation>Kho hồ sơ tiếp nhận bị hỏng. Một bản sao đã được để riêng tại %1, và không có gì bị xóa.</translation>
    </message>
    <message>
        <source>The store’s key is not where it should be. The intakes are safe, and no new key was made. Give the passphrase or the recovery key.</source>
        <translation>Khóa của kho không ở chỗ của nó. Các hồ sơ tiếp nhận vẫn an toàn, và không tạo khóa mới nào. Hãy nhập cụm mật khẩu hoặc khóa khôi phục.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer to hold the new key, so the key was not changed. All that is stored is safe. Choose a passphrase instead.</source>
        <translation>Máy tính này không có chuỗi khóa để giữ khóa mới, nên khóa chưa được đổi. Mọi thứ đã lưu vẫn an toàn. Hãy chọn cụm mật khẩu thay thế.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer to hold the store’s key. What is stored is safe. Give a passphrase or the recovery key.</source>
        <translation>Máy tính này không có chuỗi khóa để giữ khóa của kho. Những gì đã lưu vẫn an toàn. Hãy nhập cụm mật khẩu hoặc khóa khôi phục.</translation>
    </message>
    <message>
        <source>There is no such intake in the store.</source>
        <translation>Không có hồ sơ tiếp nhận như vậy trong kho.</translation>
    </message>
    <message>
        <source>This intake cannot be opened: it was damaged, or changed from outside. It was left as it is. Restore the data folder from a backup.</source>
        <translation>Không mở được hồ sơ tiếp nhận này: hồ sơ bị hỏng hoặc bị sửa từ bên ngoài. Đã để nguyên. Hãy khôi phục thư mục dữ liệu từ bản sao lưu.</translation>
    </message>
    <message>
        <source>This intake has moved on meanwhile, so the change was not made. Look at it as it is now.</source>
        <translation>Hồ sơ tiếp nhận này đã thay đổi trong lúc đó nên không sửa được. Hãy xem hồ sơ như hiện nay.</translation>
    </message>
    <message>
        <source>This is not the secret that opens the store. Nothing was changed. Check it and try again.</source>
        <translation>Cụm mật khẩu hoặc khóa này không mở được kho. Chưa có gì thay đổi. Hãy kiểm tra và thử lại.</translation>
    </message>
    <message>
        <source>This store is an older copy. What was still to be sent may have been sent since, so Intake sends none of it by itself.</source>
        <translation>Kho này là bản sao cũ hơn. Những gì còn phải gửi có thể đã được gửi từ đó đến nay, nên Intake không tự gửi gì trong số đó.</translation>
    </message>
    <message>
        <source>This store opens with a passphrase. The intakes are safe. Give the passphrase or the recovery key.</source>
        <translation>Kho này mở bằng cụm mật khẩu. Các hồ sơ tiếp nhận vẫn an toàn. Hãy nhập cụm mật khẩu hoặc khóa khôi phục.</translation>
    </message>
    <message>
        <source>Where the store should be, at %1, stands something that is not a file. It was left as it is. Move it away, or choose another data folder.</source>
        <translation>Ở nơi lẽ ra là kho lưu trữ, tại %1, có thứ không phải là tệp. Đã để nguyên. Hãy chuyển nó đi hoặc chọn thư mục dữ liệu khác.</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>separated by commas</source>
        <translation>phân cách bằng dấu phẩy</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Here the passphrase is given in a file that you alone can read: --passphrase-file FILE.</source>
        <translation>Ở đây cụm mật khẩu được đưa vào qua một tệp chỉ mình chủ tệp đọc được: --passphrase-file FILE.</translation>
    </message>
    <message>
        <source>In “intake queue” it stands as %1.</source>
        <translation>Trong “intake queue”, mục này là %1.</translation>
    </message>
    <message>
        <source>Intake is locked, so it names nobody. Unlock it and try again.</source>
        <translation>Intake đang bị khóa nên không nêu tên ai. Hãy mở khóa rồi thử lại.</translation>
    </message>
    <message>
        <source>Intake is locked, so nothing was sent. What waits is safe and goes on when it is unlocked.</source>
        <translation>Intake đang bị khóa nên chưa gửi gì. Những gì đang chờ vẫn an toàn và sẽ được gửi tiếp khi mở khóa.</translation>
    </message>
    <message>
        <source>Intake is locked, so the client was not created: nothing was sent and nothing was stored. Unlock it and try again.</source>
        <translation>Intake đang bị khóa nên khách hàng chưa được tạo: chưa gửi gì và chưa lưu gì. Hãy mở khóa rồi thử lại.</translation>
    </message>
    <message>
        <source>Intake is running and took the client, but does not answer. Look there for what became of it, or in “intake queue” for %1, before you run the command again.</source>
        <translation>Intake đang chạy và đã nhận khách hàng nhưng không trả lời. Hãy xem kết quả tại đó, hoặc trong “intake queue” ở mục %1, trước khi chạy lại lệnh.</translation>
    </message>
    <message>
        <source>Intake is running with another server, so nothing was sent. Leave out --server to use that one, or close Intake first.</source>
        <translation>Intake đang chạy với một máy chủ khác nên chưa gửi gì. Hãy bỏ --server để dùng máy chủ đó, hoặc đóng Intake trước.</translation>
    </message>
    <message>
        <source>Intake is running, but its store is not open or its window is locked, so nothing was done. Open it there and try again.</source>
        <translation>Intake đang chạy nhưng kho chưa mở hoặc cửa sổ đang bị khóa nên chưa làm gì. Hãy mở tại đó rồi thử lại.</translation>
    </message>
    <message>
        <source>Intake was locked meanwhile, and sends nothing until it is unlocked.</source>
        <translation>Intake đã bị khóa trong lúc đó và không gửi gì cho đến khi được mở khóa.</translation>
    </message>
    <message>
        <source>Intake was started with the rights of another user or group, which it does not take. Take them off the program’s file, and start it as the person who sits here.</source>
        <translation>Intake được khởi động với quyền của người dùng hoặc nhóm khác và không chấp nhận các quyền đó. Hãy bỏ các quyền đó khỏi tệp chương trình, và khởi động bằng tài khoản của người đang ngồi ở đây.</translation>
    </message>
    <message>
        <source>It is not known what became of an earlier client, and the server has not answered well since.</source>
        <translation>Chưa rõ một khách hàng trước đó ra sao, và từ đó máy chủ chưa trả lời đúng.</translation>
    </message>
    <message>
        <source>Nothing is sent while the key of the store is changed.</source>
        <translation>Không gửi gì trong khi đang đổi khóa của kho.</translation>
    </message>
    <message>
        <source>Sending stopped because of that; “intake queue --send” goes on.</source>
        <translation>Vì vậy việc gửi đã dừng; “intake queue --send” sẽ tiếp tục.</translation>
    </message>
    <message>
        <source>The client was created, but the record could not be printed. Do not run the command again: it would create the client twice.</source>
        <translation>Khách hàng đã được tạo nhưng không in được hồ sơ. Đừng chạy lại lệnh: việc đó sẽ tạo khách hàng hai lần.</translation>
    </message>
    <message>
        <source>The client was not created: somebody took the intake back in the window. Go on with it there.</source>
        <translation>Khách hàng chưa được tạo: có người đã lấy lại hồ sơ tiếp nhận trong cửa sổ. Hãy tiếp tục tại đó.</translation>
    </message>
    <message>
        <source>The list could not be printed.</source>
        <translation>Không in được danh sách.</translation>
    </message>
    <message>
        <source>The practice server could not start, so nothing was sent: %1</source>
        <translation>Không khởi động được máy chủ thực hành nên chưa gửi gì: %1</translation>
    </message>
    <message>
        <source>The practice server could not start: %1. Try another --port, or none.</source>
        <translation>Không khởi động được máy chủ thực hành: %1. Hãy thử --port khác, hoặc không dùng.</translation>
    </message>
    <message numerus="yes">
        <source>The server takes the next request in %n second(s).</source>
        <translation>
            <numerusform>Máy chủ nhận yêu cầu tiếp theo sau %n giây.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no keychain, so Intake stores nothing and works in memory alone. With --passphrase-file FILE it would store the client.</source>
        <translation>Không có chuỗi khóa nên Intake không lưu gì và chỉ làm việc trong bộ nhớ. Với --passphrase-file FILE, Intake sẽ lưu khách hàng.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>không có gì</translation>
    </message>
    <message>
        <source>sent %1, returned %2</source>
        <translation>gửi %1, trả về %2</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 trên %2 ký tự</translation>
    </message>
    <message>
        <source>At most %1 characters fit here, so nothing was added.</source>
        <translation>Ở đây chỉ chứa tối đa %1 ký tự nên chưa thêm gì.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>A port is a whole number from 0 to 65535.</source>
        <translation>Cổng là số nguyên từ 0 đến 65535.</translation>
    </message>
    <message>
        <source>Choose --practice or --server: a client goes to one place only.</source>
        <translation>Hãy chọn --practice hoặc --server: một khách hàng chỉ gửi đến một nơi.</translation>
    </message>
    <message>
        <source>No server is set, so nothing was sent. Give its address with --server, as in --server https://api.example.com/v1, or try with --practice.</source>
        <translation>Chưa đặt máy chủ nên chưa gửi gì. Hãy nêu địa chỉ bằng --server, ví dụ --server https://api.example.com/v1, hoặc thử với --practice.</translation>
    </message>
    <message>
        <source>No token was given, so nothing was sent. Put the token into a file that you alone can read, and name it with --token-file.</source>
        <translation>Chưa có token nên chưa gửi gì. Hãy ghi token vào một tệp chỉ mình chủ tệp đọc được và nêu tệp đó bằng --token-file.</translation>
    </message>
    <message>
        <source>Other people on this computer can get at the passphrase file, so it was not used. Give it to yourself alone, with chmod 600, and try again.</source>
        <translation>Người khác trên máy tính này có thể truy cập tệp cụm mật khẩu nên tệp không được dùng. Hãy chỉ cấp quyền cho riêng mình bằng chmod 600 rồi thử lại.</translation>
    </message>
    <message>
        <source>Other people on this computer can get at the token file, so it was not used. Give it to yourself alone, with chmod 600, and try again.</source>
        <translation>Người khác trên máy tính này có thể truy cập tệp token nên tệp không được dùng. Hãy chỉ cấp quyền cho riêng mình bằng chmod 600 rồi thử lại.</translation>
    </message>
    <message>
        <source>The command “create” needs a file, or - for standard input.</source>
        <translation>Lệnh “create” cần một tệp, hoặc - cho đầu vào chuẩn.</translation>
    </message>
    <message>
        <source>The file could not be found. Check its name after “create”.</source>
        <translation>Không tìm thấy tệp. Hãy kiểm tra tên tệp sau “create”.</translation>
    </message>
    <message>
        <source>The file could not be read. Check that you may read it.</source>
        <translation>Không đọc được tệp. Hãy kiểm tra quyền đọc tệp.</translation>
    </message>
    <message>
        <source>The option --%1 belongs to the command “queue”.</source>
        <translation>Tùy chọn --%1 thuộc về lệnh “queue”.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value after it.</source>
        <translation>Tùy chọn --%1 cần một giá trị theo sau.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>Tùy chọn --%1 không nhận giá trị.</translation>
    </message>
    <message>
        <source>The option --port belongs to the command “practice-server”.</source>
        <translation>Tùy chọn --port thuộc về lệnh “practice-server”.</translation>
    </message>
    <message>
        <source>The option --token-file needs --server beside it: a token goes to the server that was named with it, and to no other.</source>
        <translation>Tùy chọn --token-file cần có --server đi kèm: token chỉ đến máy chủ được nêu cùng với nó, không đến nơi nào khác.</translation>
    </message>
    <message>
        <source>The option --verify belongs to the command “audit”.</source>
        <translation>Tùy chọn --verify thuộc về lệnh “audit”.</translation>
    </message>
    <message>
        <source>The passphrase file could not be found. Check its name after --passphrase-file.</source>
        <translation>Không tìm thấy tệp cụm mật khẩu. Hãy kiểm tra tên tệp sau --passphrase-file.</translation>
    </message>
    <message>
        <source>The passphrase file could not be read. Check that it belongs to you.</source>
        <translation>Không đọc được tệp cụm mật khẩu. Hãy kiểm tra tệp thuộc về tài khoản đang dùng.</translation>
    </message>
    <message>
        <source>The passphrase file is empty. Put the passphrase into it, and nothing else.</source>
        <translation>Tệp cụm mật khẩu trống. Hãy ghi cụm mật khẩu vào tệp, không ghi gì khác.</translation>
    </message>
    <message>
        <source>The passphrase file is larger than any passphrase (4 KiB). Check its name after --passphrase-file.</source>
        <translation>Tệp cụm mật khẩu lớn hơn mọi cụm mật khẩu (4 KiB). Hãy kiểm tra tên tệp sau --passphrase-file.</translation>
    </message>
    <message>
        <source>The server’s address begins with http, which anyone on the way could read. Write https.</source>
        <translation>Địa chỉ máy chủ bắt đầu bằng http, ai ở giữa đường cũng đọc được. Hãy ghi https.</translation>
    </message>
    <message>
        <source>The server’s address goes on with ? or #. Leave out that part and all after it.</source>
        <translation>Địa chỉ máy chủ có phần ? hoặc # theo sau. Hãy bỏ phần đó và mọi thứ sau nó.</translation>
    </message>
    <message>
        <source>The server’s address holds a name or password before an @. Leave it out; the token is given in a file.</source>
        <translation>Địa chỉ máy chủ có tên hoặc mật khẩu trước @. Hãy bỏ đi; token được đưa vào qua tệp.</translation>
    </message>
    <message>
        <source>The server’s address is not a web address. Write it as in https://api.example.com/v1.</source>
        <translation>Địa chỉ máy chủ không phải là địa chỉ web. Hãy ghi như https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>The server’s address must begin with https://.</source>
        <translation>Địa chỉ máy chủ phải bắt đầu bằng https://.</translation>
    </message>
    <message>
        <source>The server’s address names no server. Write it as in https://api.example.com/v1.</source>
        <translation>Địa chỉ máy chủ không nêu máy chủ nào. Hãy ghi như https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>The token file could not be found. Check its name after --token-file.</source>
        <translation>Không tìm thấy tệp token. Hãy kiểm tra tên tệp sau --token-file.</translation>
    </message>
    <message>
        <source>The token file could not be read. Check that it belongs to you.</source>
        <translation>Không đọc được tệp token. Hãy kiểm tra tệp thuộc về tài khoản đang dùng.</translation>
    </message>
    <message>
        <source>The token file holds something that cannot be a token: it must be one word of plain characters. Put the token into it, and nothing else.</source>
        <translation>Tệp token chứa nội dung không thể là token: token phải là một từ gồm các ký tự đơn giản. Hãy ghi token vào tệp, không ghi gì khác.</translation>
    </message>
    <message>
        <source>The token file is empty. Put the token into it, and nothing else.</source>
        <translation>Tệp token trống. Hãy ghi token vào tệp, không ghi gì khác.</translation>
    </message>
    <message>
        <source>The token file is larger than any token (4 KiB). Check its name after --token-file.</source>
        <translation>Tệp token lớn hơn mọi token (4 KiB). Hãy kiểm tra tên tệp sau --token-file.</translation>
    </message>
    <message>
        <source>There is more after the command “%1” than it can use.</source>
        <translation>Sau lệnh “%1” có nhiều phần hơn mức lệnh dùng được.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Không có lệnh “%1”.</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>Không có tùy chọn --%1.</translation>
    </message>
    <message>
        <source>There is nothing in it. A client is one JSON object, in { and }.</source>
        <translation>Tệp không có nội dung. Một khách hàng là một đối tượng JSON, nằm giữa { và }.</translation>
    </message>
    <message>
        <source>This is a folder. Name a file after “create”.</source>
        <translation>Đây là thư mục. Hãy nêu một tệp sau “create”.</translation>
    </message>
    <message>
        <source>This is a list, and must be one JSON object, in { and }: one client at a time.</source>
        <translation>Đây là danh sách, phải là một đối tượng JSON, nằm giữa { và }: mỗi lần một khách hàng.</translation>
    </message>
    <message>
        <source>This is larger than 4 MiB, which no client’s details are. Check the file.</source>
        <translation>Nội dung này lớn hơn 4 MiB, không thể là thông tin của một khách hàng. Hãy kiểm tra tệp.</translation>
    </message>
    <message>
        <source>This is not JSON: it goes wrong at line %1, character %2. Mend it there.</source>
        <translation>Đây không phải là JSON: sai ở dòng %1, ký tự %2. Hãy sửa tại đó.</translation>
    </message>
    <message>
        <source>This is not UTF-8 text. Save the file as UTF-8 and try again.</source>
        <translation>Đây không phải là văn bản UTF-8. Hãy lưu tệp dạng UTF-8 rồi thử lại.</translation>
    </message>
    <message>
        <source>What --passphrase-file names is not a file. Name an ordinary file with the passphrase in it.</source>
        <translation>Nội dung sau --passphrase-file không phải là tệp. Hãy nêu một tệp thông thường chứa cụm mật khẩu.</translation>
    </message>
    <message>
        <source>What --token-file names is not a file. Name an ordinary file with the token in it.</source>
        <translation>Nội dung sau --token-file không phải là tệp. Hãy nêu một tệp thông thường chứa token.</translation>
    </message>
    <message>
        <source>“intake --help” lists what there is.</source>
        <translation>“intake --help” liệt kê những gì có sẵn.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Close it there, or ask whoever is logged in there to do so. Nothing is lost.</source>
        <translation>Hãy đóng ở đó, hoặc nhờ người đang đăng nhập ở đó đóng giúp. Không có gì bị mất.</translation>
    </message>
    <message>
        <source>Intake cannot open now.</source>
        <translation>Hiện không mở được Intake.</translation>
    </message>
    <message>
        <source>Intake is already open in another login on this computer.</source>
        <translation>Intake đã được mở trong một phiên đăng nhập khác trên máy tính này.</translation>
    </message>
    <message>
        <source>The practice server could not start: %1</source>
        <translation>Không khởi động được máy chủ thực hành: %1</translation>
    </message>
    <message>
        <source>There is no screen to open the window on. “intake create FILE” creates a client without one.</source>
        <translation>Không có màn hình để mở cửa sổ. “intake create FILE” tạo khách hàng mà không cần màn hình.</translation>
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
