<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_AU">
<context>
    <name>Address</name>
    <message>
        <source>the ACT</source>
        <translation>澳大利亚首都领地</translation>
    </message>
    <message>
        <source>the Northern Territory</source>
        <translation>北领地</translation>
    </message>
</context>
<context>
    <name>AddressLabel</name>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>County</source>
        <translation>郡</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区</translation>
    </message>
    <message>
        <source>Eircode</source>
        <translation>Eircode 邮编</translation>
    </message>
    <message>
        <source>Emirate</source>
        <translation>酋长国</translation>
    </message>
    <message>
        <source>Governorate</source>
        <translation>省</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>岛屿</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>州</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>邮政编码 (PIN)</translation>
    </message>
    <message>
        <source>Parish</source>
        <translation>教区</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府县</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>大区</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>镇</translation>
    </message>
    <message>
        <source>Town or city</source>
        <translation>城镇</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>邮政编码 (ZIP)</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln 岁</numerusform>
        </translation>
    </message>
    <message>
        <source>born today</source>
        <translation>今天出生</translation>
    </message>
</context>
<context>
    <name>AgeAdviser</name>
    <message>
        <source>%1: %2</source>
        <comment>Date of birth: unknown</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (estimated)</source>
        <comment>Date of birth: about 1950 (estimated)</comment>
        <translation>%1：%2（估计）</translation>
    </message>
    <message>
        <source>%1: %2 (more is not known)</source>
        <comment>Date of birth: 1950 (…)</comment>
        <translation>%1：%2（其余不详）</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>移过去</translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Take the lines about parent or guardian out of the notes?</source>
        <translation>从备注中移除有关父母或监护人的行？</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Taken out of the notes.</source>
        <translation>已从备注中移除。</translation>
    </message>
    <message>
        <source>about, around</source>
        <comment>what is typed before an estimated year, between commas</comment>
        <translation>大约, 约, 大概, 估计</translation>
    </message>
    <message>
        <source>unknown, not known</source>
        <comment>what is typed for an unknown birth date, between commas</comment>
        <translation>不详, 未知, 不知道, 不清楚, 不记得</translation>
    </message>
    <message>
        <source>“%1” in the notes, and no date here?</source>
        <translation>将“%1”写入备注，此处日期留空？</translation>
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
        <translation>%1（由命令执行）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, of which kind</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>An older copy of the store was put back</source>
        <translation>放回了存储库的较旧副本</translation>
    </message>
    <message>
        <source>Another entry stands in the place of entry %1 of the audit log.</source>
        <translation>审计日志第 %1 条的位置上是另一条。</translation>
    </message>
    <message>
        <source>Audit log checked</source>
        <translation>已检查审计日志</translation>
    </message>
    <message>
        <source>Came to the desk</source>
        <translation>来到前台</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Create pressed</source>
        <translation>已按“创建”</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>已丢弃</translation>
    </message>
    <message>
        <source>Discarding undone</source>
        <translation>已撤销丢弃</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log is missing; later ones are there.</source>
        <translation>审计日志缺少第 %1 条；其后的条目仍在。</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log was changed after it was written.</source>
        <translation>审计日志第 %1 条在写入后被更改。</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log was put there by something else than Intake.</source>
        <translation>审计日志第 %1 条不是由 Intake 写入的。</translation>
    </message>
    <message>
        <source>Found on the server</source>
        <translation>已在服务器上找到</translation>
    </message>
    <message>
        <source>Intake begun</source>
        <translation>已开始登记</translation>
    </message>
    <message>
        <source>Intake closed</source>
        <translation>已关闭 Intake</translation>
    </message>
    <message>
        <source>Intake opened</source>
        <translation>已打开 Intake</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Names shown</source>
        <translation>已显示姓名</translation>
    </message>
    <message>
        <source>Not created yet, waits</source>
        <translation>尚未创建，等待中</translation>
    </message>
    <message>
        <source>Not known whether created</source>
        <translation>不知道是否已创建</translation>
    </message>
    <message>
        <source>Not sent after all</source>
        <translation>最终未发送</translation>
    </message>
    <message>
        <source>Old draft kept</source>
        <translation>已保留旧草稿</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation>已更改 PIN</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>已复述核对</translation>
    </message>
    <message>
        <source>Record removed from this computer</source>
        <translation>已从本计算机移除记录</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>被服务器拒绝</translation>
    </message>
    <message>
        <source>Saved as a file</source>
        <translation>已保存为文件</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>已更改设置</translation>
    </message>
    <message>
        <source>Somebody added at this desk</source>
        <translation>已在此前台添加人员</translation>
    </message>
    <message>
        <source>Somebody removed from this desk</source>
        <translation>已从此前台移除人员</translation>
    </message>
    <message>
        <source>Somebody said: not there, send again</source>
        <translation>有人确认：不在其中，重新发送</translation>
    </message>
    <message>
        <source>Somebody said: this is the client</source>
        <translation>有人确认：就是这位客户</translation>
    </message>
    <message>
        <source>Something that this version does not know</source>
        <translation>此版本无法识别的事项</translation>
    </message>
    <message>
        <source>Taken out of the queue</source>
        <translation>已从队列中取出</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln entries before it are whole, %1 to %2.</source>
        <translation>
            <numerusform>其前的 %Ln 条完整，%1 至 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log begins</source>
        <translation>审计日志开始</translation>
    </message>
    <message>
        <source>The audit log does not say how intake %1 came to its state, so its last entries may be gone.</source>
        <translation>审计日志未说明登记 %1 如何成为目前的状态，因此最后的条目可能已丢失。</translation>
    </message>
    <message numerus="yes">
        <source>The audit log is whole: %Ln entries, %1 to %2.</source>
        <translation>
            <numerusform>审计日志完整：共 %Ln 条，%1 至 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log speaks of intake %1, which is not in the store: it was removed by something else than Intake.</source>
        <translation>审计日志提到登记 %1，但存储中没有它：它不是由 Intake 移除的。</translation>
    </message>
    <message>
        <source>The audit log was cut: entry %1 and all after it are gone.</source>
        <translation>审计日志被截断：第 %1 条及其后的所有条目已丢失。</translation>
    </message>
    <message>
        <source>The end of the audit log was lost</source>
        <translation>审计日志的末尾已丢失</translation>
    </message>
    <message>
        <source>The key of the store was changed</source>
        <translation>已更换存储库的密钥</translation>
    </message>
    <message>
        <source>The mark of the audit log’s end was lost, so its last entries may be gone.</source>
        <translation>审计日志的结尾标记已丢失，因此最后的条目可能已丢失。</translation>
    </message>
    <message>
        <source>The store was damaged and mended</source>
        <translation>存储库曾损坏，已修复</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>已解锁</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>PIN 不正确</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Accepted</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Another term</source>
        <translation>其他称谓</translation>
    </message>
    <message>
        <source>Carer</source>
        <translation>照护者</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>子女</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Dr</source>
        <translation>博士/医生</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>朋友</translation>
    </message>
    <message>
        <source>Grandparent</source>
        <translation>祖父母/外祖父母</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>住宅</translation>
    </message>
    <message>
        <source>Intersex</source>
        <translation>双性（间性）</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>男性</translation>
    </message>
    <message>
        <source>Miss</source>
        <translation>小姐</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>先生</translation>
    </message>
    <message>
        <source>Mrs</source>
        <translation>太太</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>女士</translation>
    </message>
    <message>
        <source>Mx</source>
        <translation>Mx</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>邻居</translation>
    </message>
    <message>
        <source>Non-binary</source>
        <translation>非二元性别</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>父母</translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation>父母或监护人</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>伴侣</translation>
    </message>
    <message>
        <source>Prefer not to say</source>
        <translation>不愿透露</translation>
    </message>
    <message>
        <source>Prof</source>
        <translation>教授</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Rev</source>
        <translation>牧师</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>兄弟姐妹</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>配偶</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>女性</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>he/him</source>
        <translation>他</translation>
    </message>
    <message>
        <source>he/they</source>
        <translation>他/TA</translation>
    </message>
    <message>
        <source>she/her</source>
        <translation>她</translation>
    </message>
    <message>
        <source>she/they</source>
        <translation>她/TA</translation>
    </message>
    <message>
        <source>they/them</source>
        <translation>TA</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>It works: %1 knows this token, which has %2 requests a minute. Nothing was created.</source>
        <translation>连接正常：%1 认得此令牌，每分钟可有 %2 次请求。未创建任何内容。</translation>
    </message>
    <message>
        <source>It works: %1 knows this token. Nothing was created.</source>
        <translation>连接正常：%1 认得此令牌。未创建任何内容。</translation>
    </message>
    <message>
        <source>No server of this name was found. Check the address, and whether this computer is on the network.</source>
        <translation>找不到此名称的服务器。请检查地址，以及本计算机是否已联网。</translation>
    </message>
    <message>
        <source>Something answered, and it is not the API. Check the address: mostly it ends with /v1.</source>
        <translation>有答复，但不是该 API。请检查地址：通常以 /v1 结尾。</translation>
    </message>
    <message>
        <source>The computer at this address does not take the connection. Check the address and its port.</source>
        <translation>此地址的计算机不接受连接。请检查地址及其端口。</translation>
    </message>
    <message>
        <source>The network’s proxy does not let the connection through. Ask whoever runs your network.</source>
        <translation>网络代理不允许此连接通过。请询问网络管理员。</translation>
    </message>
    <message>
        <source>The network’s proxy wants a login first. Ask whoever runs your network.</source>
        <translation>网络代理要求先登录。请询问网络管理员。</translation>
    </message>
    <message>
        <source>The server answered with %1, which is no proper answer. Try again later, and check the address.</source>
        <translation>服务器的答复为 %1，不是正常的答复。请稍后重试，并检查地址。</translation>
    </message>
    <message>
        <source>The server did not answer. Check the network and the address, and try again.</source>
        <translation>服务器没有答复。请检查网络和地址，然后重试。</translation>
    </message>
    <message>
        <source>The server is there and does not know this token. Check that all of it was copied, and that it was not revoked.</source>
        <translation>服务器可以连接，但不认得此令牌。请检查令牌是否已完整复制，以及是否已被撤销。</translation>
    </message>
    <message>
        <source>The server knows the token and does not let it see clients. Ask whoever made the token for one that may.</source>
        <translation>服务器认得此令牌，但不允许它查看客户。请向令牌的创建者索取有此权限的令牌。</translation>
    </message>
    <message>
        <source>The server knows the token, and others have used up its requests for this minute. An API key of its own for each computer prevents that.</source>
        <translation>服务器认得此令牌，但这一分钟的请求次数已被其他计算机用完。为每台计算机使用单独的 API 密钥即可避免。</translation>
    </message>
    <message>
        <source>The server’s name is written with letters that can look like others. Spelled out it is %1. Give it your token only if that is the server you mean.</source>
        <translation>服务器名称中的某些字母可能与其他字母相似。其完整写法为 %1。只有确认这就是您要用的服务器，才向它提供令牌。</translation>
    </message>
    <message>
        <source>There is a server, and at this address it has no clients. Check the end of the address: mostly it is /v1.</source>
        <translation>服务器存在，但此地址没有客户。请检查地址的结尾：通常为 /v1。</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Accepted</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不同意</translation>
    </message>
</context>
<context>
    <name>ConsentAdviser</name>
    <message>
        <source>Consent to the privacy policy: %1, asked %2</source>
        <translation>隐私政策同意：%1，询问日期 %2</translation>
    </message>
    <message>
        <source>Consent to the privacy policy: %1, asked %2 by %3</source>
        <comment>%3 are initials</comment>
        <translation>隐私政策同意：%1，询问日期 %2，询问人 %3</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>不同意</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Do you mean %1?</source>
        <translation>是指%1吗？</translation>
    </message>
    <message>
        <source>Do you mean one of these? %1</source>
        <translation>是指其中之一吗？%1</translation>
    </message>
    <message>
        <source>More than one country may be meant: %1.</source>
        <translation>可能指多个国家或地区：%1。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>采用</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>%1 %2 has %3 days.</source>
        <comment>a month and a year</comment>
        <translation>%2 年%1有 %3 天。</translation>
    </message>
    <message>
        <source>%1 has %2 days.</source>
        <comment>a month</comment>
        <translation>%1有 %2 天。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a date in words and the age</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, and the year?</source>
        <comment>a day and its month</comment>
        <translation>%1，哪一年？</translation>
    </message>
    <message>
        <source>There is no month %1.</source>
        <translation>没有 %1 月。</translation>
    </message>
    <message>
        <source>There is no year 0000.</source>
        <translation>没有公元 0000 年。</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>例如 %1</translation>
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
        <translation>地址</translation>
    </message>
    <message>
        <source>Address line 1</source>
        <translation>地址第 1 行</translation>
    </message>
    <message>
        <source>Address line 2</source>
        <translation>地址第 2 行</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>警示</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>过敏史</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>过敏原</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>客户编号</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>联系人姓名</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation>联系人电话</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>国家/地区代码</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Dosage</source>
        <translation>用法用量</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Gender identity</source>
        <translation>性别认同</translation>
    </message>
    <message>
        <source>Intolerance</source>
        <translation>不耐受</translation>
    </message>
    <message>
        <source>Intolerances</source>
        <translation>不耐受</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>药物</translation>
    </message>
    <message>
        <source>Medications</source>
        <translation>用药</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Phone id</source>
        <translation>电话编号</translation>
    </message>
    <message>
        <source>Phone type</source>
        <translation>电话类型</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation>常用称呼</translation>
    </message>
    <message>
        <source>Primary phone</source>
        <translation>主要电话</translation>
    </message>
    <message>
        <source>Privacy policy consent</source>
        <translation>隐私政策同意</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>人称代词</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>过敏反应</translation>
    </message>
    <message>
        <source>Referral description</source>
        <translation>转诊说明</translation>
    </message>
    <message>
        <source>Referral type</source>
        <translation>转诊类型</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>转诊人</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>州/省</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>称谓</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>%1 %2: F2</source>
        <comment>an offer, and what F2 does about it</comment>
        <translation>%1 %2：F2</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>still to ask</source>
        <translation>尚待询问</translation>
    </message>
    <message>
        <source>to ask</source>
        <comment>stands beside a label</comment>
        <translation>待询问</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>%1: declined, asked %2</source>
        <translation>%1：拒绝回答，询问日期 %2</translation>
    </message>
    <message>
        <source>%1: declined, asked %2 by %3</source>
        <comment>%3 are initials</comment>
        <translation>%1：拒绝回答，询问日期 %2，询问人 %3</translation>
    </message>
    <message>
        <source>%1: none, asked %2</source>
        <translation>%1：无，询问日期 %2</translation>
    </message>
    <message>
        <source>%1: none, asked %2 by %3</source>
        <comment>%3 are initials</comment>
        <translation>%1：无，询问日期 %2，询问人 %3</translation>
    </message>
</context>
<context>
    <name>HealthChoice</name>
    <message>
        <source>Declined</source>
        <translation>拒绝回答</translation>
    </message>
    <message>
        <source>No known allergies</source>
        <translation>无已知过敏史</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>These</source>
        <translation>以下</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Certainly not created; it is stored and waits to be sent.</source>
        <translation>确定未创建；已保存，等待发送。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Create one client from a JSON file or standard input, and print the record.</source>
        <translation>从 JSON 文件或标准输入创建一位客户，并输出记录。</translation>
    </message>
    <message>
        <source>Created, or done.</source>
        <translation>已创建，或已完成。</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>退出代码：</translation>
    </message>
    <message>
        <source>Intake creates a clinic’s clients through its practice-management API.</source>
        <translation>Intake 通过诊所管理 API 为诊所创建客户。</translation>
    </message>
    <message>
        <source>List what is not created yet: id, times and state of each; with --names the names.</source>
        <translation>列出尚未创建的登记：各自的编号、时间和状态；加 --names 时显示姓名。</translation>
    </message>
    <message>
        <source>List who did what to which intake when, a line each.</source>
        <translation>列出何人何时对哪份登记做了什么，每项一行。</translation>
    </message>
    <message>
        <source>Not known whether the client was created; look before trying again.</source>
        <translation>不知道客户是否已创建；重试之前请先查看。</translation>
    </message>
    <message>
        <source>Open the window.</source>
        <translation>打开窗口。</translation>
    </message>
    <message>
        <source>Options, before or after the command:</source>
        <translation>选项（可放在命令之前或之后）：</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>Say whether that log is whole, or which entry is the first that does not fit.</source>
        <translation>说明该日志是否完整，或哪一条最先不符。</translation>
    </message>
    <message>
        <source>Send what waits now, look for what is unknown, and list what is left.</source>
        <translation>立即发送等待中的登记，查找结果未知的登记，并列出剩余的登记。</translation>
    </message>
    <message>
        <source>Serve the practice server on this computer, and print its address.</source>
        <translation>在本计算机上运行练习服务器，并输出其地址。</translation>
    </message>
    <message>
        <source>The address of the API, with its /v1.</source>
        <translation>API 的地址，须包含 /v1。</translation>
    </message>
    <message>
        <source>The audit log is not as it was written.</source>
        <translation>审计日志与写入时不一致。</translation>
    </message>
    <message>
        <source>The checks found problems; nothing was sent.</source>
        <translation>检查发现问题；未发送任何内容。</translation>
    </message>
    <message>
        <source>The command cannot be carried out as it was given.</source>
        <translation>无法按所给方式执行该命令。</translation>
    </message>
    <message>
        <source>The file with the passphrase; no one else may be able to read it.</source>
        <translation>存放口令的文件；其他任何人都不得有权读取。</translation>
    </message>
    <message>
        <source>The file with the token; no one else may be able to read it.</source>
        <translation>存放令牌的文件；其他任何人都不得有权读取。</translation>
    </message>
    <message>
        <source>The folder that holds everything Intake stores.</source>
        <translation>存放 Intake 全部数据的文件夹。</translation>
    </message>
    <message>
        <source>The language of the screen, as in en or de.</source>
        <translation>界面语言，例如 en 或 de。</translation>
    </message>
    <message>
        <source>The port of practice-server; without it a free one.</source>
        <translation>practice-server 的端口；不指定则使用空闲端口。</translation>
    </message>
    <message>
        <source>The practice server could not start.</source>
        <translation>练习服务器无法启动。</translation>
    </message>
    <message>
        <source>The server refused the record.</source>
        <translation>服务器拒绝了该记录。</translation>
    </message>
    <message>
        <source>The store, the passphrase or the token file cannot be used.</source>
        <translation>存储库、口令或令牌文件无法使用。</translation>
    </message>
    <message>
        <source>Use the built-in practice server; nothing leaves this computer.</source>
        <translation>使用内置的练习服务器；任何内容都不会离开本计算机。</translation>
    </message>
    <message>
        <source>With audit: is the log as it was written?</source>
        <translation>与 audit 同用：日志是否与写入时一致？</translation>
    </message>
    <message>
        <source>With queue: first and last names too.</source>
        <translation>与 queue 同用：同时显示姓名。</translation>
    </message>
    <message>
        <source>With queue: send what waits, and look for what is unknown.</source>
        <translation>与 queue 同用：发送等待中的登记，并查找结果未知的登记。</translation>
    </message>
</context>
<context>
    <name>Intake::AddressAdviser</name>
    <message>
        <source>%1 is in %2, not in %3.</source>
        <comment>postcode, the states it is in, the state given</comment>
        <translation>%1 属于%2，不属于%3。</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>states</comment>
        <translation>%1或%2</translation>
    </message>
    <message>
        <source>Is this right? A usual one: %1 (%2).</source>
        <translation>这样对吗？通常的写法：%1（%2）。</translation>
    </message>
    <message>
        <source>Not in the list for %1. It stays as typed.</source>
        <translation>不在%1的列表中。将按输入保留。</translation>
    </message>
    <message>
        <source>Usually not part of an address (%1). It stays as typed.</source>
        <translation>通常不是地址的一部分（%1）。将按输入内容保留。</translation>
    </message>
    <message>
        <source>Usually part of an address (%1).</source>
        <translation>通常是地址的一部分（%1）。</translation>
    </message>
</context>
<context>
    <name>Intake::AlertAdviser</name>
    <message>
        <source>Anaphylaxis: %1</source>
        <translation>严重过敏反应 (Anaphylaxis)：%1</translation>
    </message>
    <message>
        <source>Put into the alert. Ctrl+Z there takes it out again.</source>
        <translation>已写入警示。在该处按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Put ‘%1’ into the alert?</source>
        <translation>将“%1”写入警示？</translation>
    </message>
    <message>
        <source>Severe reaction: %1 (%2)</source>
        <translation>严重反应：%1（%2）</translation>
    </message>
    <message>
        <source>The alert is full: it takes %1 characters. Nothing was put there; make room in it first.</source>
        <translation>警示已满：最多 %1 个字符。未写入任何内容；请先腾出空间。</translation>
    </message>
</context>
<context>
    <name>Intake::AskingCard</name>
    <message>
        <source>Set by your administrator</source>
        <translation>由管理员设定</translation>
    </message>
    <message>
        <source>What must be asked is counted until it is answered, and noted for next time where it was not. Only first and last name ever stand in the way of creating a client. A hidden field is shown again as soon as something stands in it.</source>
        <translation>必问项在得到回答之前会一直计数；未回答的会记下，留待下次询问。只有缺少名字或姓氏时才无法创建客户。隐藏的字段一旦有内容便会重新显示。</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>询问内容</translation>
    </message>
</context>
<context>
    <name>Intake::AskingTable</name>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Must ask</source>
        <translation>必问</translation>
    </message>
</context>
<context>
    <name>Intake::ClinicCard</name>
    <message>
        <source>Address of a record</source>
        <translation>记录的网址</translation>
    </message>
    <message>
        <source>Addresses begin with it. Alone it is sent only where somebody chose it.</source>
        <translation>地址以它开头。只有由人选定时，才会单独发送国家。</translation>
    </message>
    <message>
        <source>As in https://app.example.com/records/{id}. The record then has a button that opens it there.</source>
        <translation>例如 https://app.example.com/records/{id}。记录中会出现一个按钮，可在该处打开此记录。</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>the word itself</comment>
        <translation>客户</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>诊所</translation>
    </message>
    <message>
        <source>Default country</source>
        <translation>默认国家/地区</translation>
    </message>
    <message>
        <source>Intake knows no country of this name. Choose one from the list.</source>
        <translation>Intake 不认识此名称的国家或地区。请从列表中选择。</translation>
    </message>
    <message>
        <source>It stands on what is printed.</source>
        <translation>会显示在打印的文件上。</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>诊所名称</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>劳动者</translation>
    </message>
    <message>
        <source>Write an address that begins with https:// and has {id} where the id goes.</source>
        <translation>请填写以 https:// 开头的地址，并在编号所在处写 {id}。</translation>
    </message>
    <message>
        <source>Your word for the people you serve</source>
        <translation>诊所对服务对象的称呼</translation>
    </message>
</context>
<context>
    <name>Intake::ConsentAdviser</name>
    <message>
        <source>Note it</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>Note who asked and when?</source>
        <translation>记下由谁询问、何时询问？</translation>
    </message>
    <message>
        <source>Stands as a line in the notes, with your initials.</source>
        <translation>作为一行写入备注，并附您的姓名缩写。</translation>
    </message>
    <message>
        <source>Stands as a line in the notes; add there who asked.</source>
        <translation>已作为一行写入备注；请在该处补上询问人。</translation>
    </message>
    <message>
        <source>The line in the notes follows; see there who asked.</source>
        <translation>备注中的该行已随之更改；请在该处查看询问人。</translation>
    </message>
    <message>
        <source>The notes are full, so no line was put there.</source>
        <translation>备注已满，因此未写入。</translation>
    </message>
</context>
<context>
    <name>Intake::CopyButton</name>
    <message>
        <source>Copied for a minute.</source>
        <translation>已复制，保留一分钟。</translation>
    </message>
    <message>
        <source>✓ Copied for a minute.</source>
        <translation>✓ 已复制，保留一分钟。</translation>
    </message>
</context>
<context>
    <name>Intake::EntryTable</name>
    <message>
        <source>Ctrl+Shift+Delete removes a row.</source>
        <translation>按 Ctrl+Shift+Delete 可移除一行。</translation>
    </message>
    <message>
        <source>Id that comes back</source>
        <translation>返回的编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Number to send</source>
        <translation>发送的编号</translation>
    </message>
    <message>
        <source>Row %1: the number to send must be a whole number.</source>
        <translation>第 %1 行：发送的编号必须是整数。</translation>
    </message>
    <message>
        <source>Row %1: this name stands in the list already.</source>
        <translation>第 %1 行：列表中已有此名称。</translation>
    </message>
    <message>
        <source>Row %1: write a name, without a comma.</source>
        <translation>第 %1 行：请填写名称，不含逗号。</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>由管理员设定</translation>
    </message>
</context>
<context>
    <name>Intake::FamilyAdviser</name>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Copied from the last person</source>
        <translation>复制自上一位</translation>
    </message>
</context>
<context>
    <name>Intake::FirstRunPage</name>
    <message>
        <source>&amp;Test and go</source>
        <translation>测试并开始(&amp;T)</translation>
    </message>
    <message>
        <source>As in https://api.example.com/v1</source>
        <translation>例如 https://api.example.com/v1</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>Connect to your server</source>
        <translation>连接到您的服务器</translation>
    </message>
    <message>
        <source>Go on &amp;anyway</source>
        <translation>仍然继续(&amp;A)</translation>
    </message>
    <message>
        <source>Make one API key for each computer, named after the desk: it then has its own 60 requests a minute, and a stolen computer is revoked alone.</source>
        <translation>请为每台计算机创建单独的 API 密钥，并以所在的服务台命名：这样每台每分钟各有 60 次请求；如果某台计算机被盗，也可以只撤销它的密钥。</translation>
    </message>
    <message>
        <source>Not now? Nothing leaves this computer in either case.</source>
        <translation>暂不连接？以下两种方式都不会让任何内容离开本计算机。</translation>
    </message>
    <message>
        <source>Paste the token here.</source>
        <translation>请在此粘贴令牌。</translation>
    </message>
    <message>
        <source>Server’s address</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>T&amp;ype first, connect later</source>
        <translation>先登记，稍后连接(&amp;Y)</translation>
    </message>
    <message>
        <source>Token (API key)</source>
        <translation>令牌（API 密钥）</translation>
    </message>
    <message>
        <source>Try it on the &amp;practice server</source>
        <translation>在练习服务器上试用(&amp;P)</translation>
    </message>
    <message>
        <source>Write the server’s address here.</source>
        <translation>请在此填写服务器地址。</translation>
    </message>
    <message>
        <source>You need a token, and the address if yours is another. It takes a minute, and is asked once.</source>
        <translation>需要令牌；如果您的服务器地址不同，还需要该地址。只需一分钟，且只询问一次。</translation>
    </message>
</context>
<context>
    <name>Intake::GoToField</name>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Go to a field: type a part of its name</source>
        <translation>转到字段：输入其名称的一部分</translation>
    </message>
    <message>
        <source>Go to field</source>
        <translation>转到字段</translation>
    </message>
    <message>
        <source>No field is called that.</source>
        <translation>没有叫这个名称的字段。</translation>
    </message>
</context>
<context>
    <name>Intake::GuardianQuestions</name>
    <message>
        <source>%1, as asked above?</source>
        <comment>a parent&apos;s or guardian&apos;s name</comment>
        <translation>%1，如上所问？</translation>
    </message>
    <message>
        <source>, asked %1 by %2</source>
        <comment>a day and initials; stands behind an answer</comment>
        <translation>，询问日期 %1，询问人 %2</translation>
    </message>
    <message>
        <source>Consent is given by: </source>
        <translation>同意由以下人员作出： </translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation>父母或监护人</translation>
    </message>
    <message>
        <source>Parent or guardian is</source>
        <translation>父母或监护人身份</translation>
    </message>
    <message>
        <source>Parent or guardian: </source>
        <translation>父母或监护人： </translation>
    </message>
    <message>
        <source>Phone and email belong to</source>
        <translation>电话和邮箱属于</translation>
    </message>
    <message>
        <source>Phone and email belong to: </source>
        <translation>电话和邮箱属于： </translation>
    </message>
    <message>
        <source>The client is under 18. Your answers stand in the notes.</source>
        <translation>客户未满 18 岁。您的回答会写入备注。</translation>
    </message>
    <message>
        <source>The notes are full, so this answer is not kept.</source>
        <translation>备注已满，因此未保留此回答。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Who consents</source>
        <translation>由谁同意</translation>
    </message>
</context>
<context>
    <name>Intake::HealthBlock</name>
    <message numerus="yes">
        <source>%n allergies are listed. Remove them first, or choose These.</source>
        <translation>
            <numerusform>已列出 %n 项过敏。请先移除，或选择“以下”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intolerances are listed. Remove them first, or choose These.</source>
        <translation>
            <numerusform>已列出 %n 项不耐受。请先移除，或选择“以下”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medications are listed. Remove them first, or choose These.</source>
        <translation>
            <numerusform>已列出 %n 种药物。请先移除，或选择“以下”。</numerusform>
        </translation>
    </message>
    <message>
        <source>A medication is listed. Remove it first, or choose These.</source>
        <translation>已列出一种药物。请先移除，或选择“以下”。</translation>
    </message>
    <message>
        <source>An allergy is listed. Remove it first, or choose These.</source>
        <translation>已列出一项过敏。请先移除，或选择“以下”。</translation>
    </message>
    <message>
        <source>An intolerance is listed. Remove it first, or choose These.</source>
        <translation>已列出一项不耐受。请先移除，或选择“以下”。</translation>
    </message>
    <message>
        <source>Goes into the record as the allergy %1.</source>
        <translation>将作为过敏项“%1”写入记录。</translation>
    </message>
    <message>
        <source>Stands as a line in the notes, for the record has no place of its own for it.</source>
        <translation>将作为一行写入备注，因为记录中没有专门的位置。</translation>
    </message>
    <message>
        <source>The notes are full, so no line was put there. Say it there in your own words.</source>
        <translation>备注已满，因此未写入。请在备注中用自己的话说明。</translation>
    </message>
</context>
<context>
    <name>Intake::HealthChoice</name>
    <message>
        <source>Declined</source>
        <translation>拒绝回答</translation>
    </message>
    <message>
        <source>No known allergies</source>
        <translation>无已知过敏史</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>These</source>
        <translation>以下</translation>
    </message>
</context>
<context>
    <name>Intake::IntakeForm</name>
    <message>
        <source>Ask next time: %1</source>
        <translation>下次询问：%1</translation>
    </message>
    <message>
        <source>Edit the clinic’s lists</source>
        <translation>编辑诊所列表</translation>
    </message>
    <message>
        <source>Referral type and tags: the clinic has no lists of them yet.</source>
        <translation>转诊类型和标签：诊所尚无这些列表。</translation>
    </message>
    <message>
        <source>Set up lists</source>
        <translation>设置列表</translation>
    </message>
    <message>
        <source>This says there are none, and another is listed. Remove one of them.</source>
        <translation>此项表示没有，却另列有一项。请移除其中之一。</translation>
    </message>
    <message>
        <source>Type numbers</source>
        <translation>输入编号</translation>
    </message>
</context>
<context>
    <name>Intake::IntakePage</name>
    <message numerus="yes">
        <source>%n still to ask</source>
        <translation>
            <numerusform>%n 项尚待询问</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix: %1</source>
        <translation>
            <numerusform>%n 项待更正：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create client</source>
        <translation>创建客户(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Fill from the clipboard</source>
        <translation>从剪贴板填入(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Read back</source>
        <translation>复述核对(&amp;R)</translation>
    </message>
    <message>
        <source>Another of the same family: begins with this address, emergency contact, phone and referral</source>
        <translation>同一家庭的另一位：预先填入此地址、紧急联系人、电话和转诊</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>正在发送</translation>
    </message>
    <message numerus="yes">
        <source>Draft · %n field(s)</source>
        <translation>
            <numerusform>草稿 · %n 个字段</numerusform>
        </translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>新建登记</translation>
    </message>
    <message>
        <source>Not created</source>
        <translation>未创建</translation>
    </message>
    <message>
        <source>Nothing is typed yet.</source>
        <translation>尚未输入任何内容。</translation>
    </message>
    <message>
        <source>Ready to create</source>
        <translation>可以创建</translation>
    </message>
    <message>
        <source>Same fa&amp;mily</source>
        <translation>同一家庭(&amp;M)</translation>
    </message>
    <message>
        <source>Sending. What you typed stays here; you can go on typing when the answer has come.</source>
        <translation>正在发送。您输入的内容会保留在此；收到答复后即可继续输入。</translation>
    </message>
    <message>
        <source>Waiting, not created yet</source>
        <translation>等待中，尚未创建</translation>
    </message>
</context>
<context>
    <name>Intake::KeyCard</name>
    <message numerus="yes">
        <source>%n copy(s) of a damaged store in the data folder would still open by the old key. They are deleted when the key is changed.</source>
        <translation>
            <numerusform>数据文件夹中有 %n 份损坏存储库的副本仍可用旧密钥打开。更换密钥时会将其删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the ke&amp;y</source>
        <translation>更换密钥(&amp;Y)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>New passphrase, the same again</source>
        <translation>再次输入新口令</translation>
    </message>
    <message>
        <source>Nobody has said who is at the desk, so the key cannot be changed. Close the settings, press F9 and give your PIN.</source>
        <translation>尚未说明谁在前台，因此无法更换密钥。请关闭设置，按 F9 并输入您的 PIN。</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer now, so there is no key to change.</source>
        <translation>本计算机目前未保存任何内容，因此没有密钥可更换。</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>%1 的 PIN</translation>
    </message>
    <message>
        <source>PIN of whoever is at the desk</source>
        <translation>前台人员的 PIN</translation>
    </message>
    <message>
        <source>Passphrase of today, or recovery key</source>
        <translation>当前口令或恢复密钥</translation>
    </message>
    <message>
        <source>Type the passphrase of today or the recovery key.</source>
        <translation>请输入当前口令或恢复密钥。</translation>
    </message>
    <message>
        <source>Type your PIN: whoever changes the key sees the new recovery key.</source>
        <translation>请输入您的 PIN：更换密钥的人会看到新的恢复密钥。</translation>
    </message>
    <message>
        <source>What is typed on this computer is sealed with a key. Change it when somebody else may know the recovery key or the passphrase, or when the recovery key is lost. All is then sealed anew, you get a new recovery key, and the old one opens nothing any more.</source>
        <translation>在本计算机上输入的内容都用密钥加封。如果他人可能知道恢复密钥或口令，或者恢复密钥已丢失，请更换密钥。届时所有内容会重新加封，您会得到新的恢复密钥，旧的恢复密钥将无法再打开任何内容。</translation>
    </message>
</context>
<context>
    <name>Intake::KeysPanel</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>Intake::ListsCard</name>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Medications and allergies that were typed here and kept. Delete removes the chosen one.</source>
        <translation>在此输入并保留的药物和过敏项。按 Delete 可移除所选的一项。</translation>
    </message>
    <message>
        <source>Referral types</source>
        <translation>转诊类型</translation>
    </message>
    <message>
        <source>Remove the &amp;word</source>
        <translation>移除该词(&amp;W)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>The server knows referral types and tags by number and does not tell their names. Write down here what your clinic uses. The id that comes back is learned when a client is created.</source>
        <translation>服务器按编号识别转诊类型和标签，不提供其名称。请在此写下诊所使用的名称。返回的编号会在创建客户时自动记下。</translation>
    </message>
    <message>
        <source>Your own suggestions</source>
        <translation>自己的建议词</translation>
    </message>
</context>
<context>
    <name>Intake::LockPage</name>
    <message>
        <source>&amp;Lock the screen of this computer</source>
        <translation>锁定本计算机的屏幕(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Show again</source>
        <translation>重新显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
    <message>
        <source>Five PINs in a row were wrong. Lock this computer’s screen and open it again with its own password: Intake opens with it. All PINs work again then.</source>
        <translation>PIN 已连续五次不正确。请锁定本计算机的屏幕，再用本计算机的密码解锁：Intake 会随之打开。之后所有 PIN 恢复可用。</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Intake is locked</source>
        <translation>Intake 已锁定</translation>
    </message>
    <message>
        <source>Nobody is chosen yet: press the first letter of the initials.</source>
        <translation>尚未选择人员：请按姓名缩写的第一个字母。</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>%1 的 PIN</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>口令或恢复密钥</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>请输入口令。</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>请输入您的 PIN。</translation>
    </message>
    <message>
        <source>Use a &amp;PIN</source>
        <translation>使用 PIN(&amp;P)</translation>
    </message>
    <message>
        <source>Use the &amp;passphrase</source>
        <translation>使用口令(&amp;P)</translation>
    </message>
    <message>
        <source>Use the &amp;recovery key</source>
        <translation>使用恢复密钥(&amp;R)</translation>
    </message>
    <message>
        <source>Who is at the desk? A letter chooses.</source>
        <translation>谁在前台？按字母选择。</translation>
    </message>
</context>
<context>
    <name>Intake::LookCard</name>
    <message>
        <source>As the computer’s</source>
        <translation>与计算机一致</translation>
    </message>
    <message>
        <source>Compact, for small screens</source>
        <translation>紧凑，适合小屏幕</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>语言和外观</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>间距</translation>
    </message>
</context>
<context>
    <name>Intake::MainWindow</name>
    <message>
        <source>%1 is added.</source>
        <translation>已添加 %1。</translation>
    </message>
    <message>
        <source>%1 is at the desk</source>
        <translation>%1 在前台</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>已移除 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) are not created yet.</source>
        <translation>
            <numerusform>有 %Ln 位客户尚未创建。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) from before are not created yet. They are in the list.</source>
        <translation>
            <numerusform>先前有 %Ln 位客户尚未创建，可在列表中找到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) from before are not created yet. This is the last.</source>
        <translation>
            <numerusform>先前有 %Ln 位客户尚未创建，这是最后一位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) have not been touched for 14 days. Keep or discard each: it is there until you do.</source>
        <translation>
            <numerusform>有 %Ln 份草稿已 14 天未改动。请逐份选择保留或丢弃：在此之前草稿会一直保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln intake(s) cannot be opened: damaged, or changed from outside. They are left as they are and never sent. Whoever looks after this computer can restore the data folder from a backup.</source>
        <translation>
            <numerusform>有 %Ln 份登记无法打开：已损坏，或被外部更改。它们保持原样，绝不会发送。负责这台电脑的人可以从备份恢复数据文件夹。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln intake(s) may have been created already: look in the list before typing them again.</source>
        <translation>
            <numerusform>有 %Ln 份登记可能已经创建：重新输入之前请先查看列表。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln try(ies) left.</source>
        <comment>of typing a PIN</comment>
        <translation>
            <numerusform>还可以再试 %Ln 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n 个字段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) filled from the clipboard.</source>
        <translation>
            <numerusform>已从剪贴板填入 %n 个字段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) had been changed since and stay as they are.</source>
        <translation>
            <numerusform>%n 个字段之后已被更改，保持原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>A token holds until Intake is closed: this computer has no keychain that would keep it.</source>
        <translation>令牌在 Intake 关闭之前有效：本计算机没有可保存令牌的密钥环。</translation>
    </message>
    <message>
        <source>A token is kept, entered %1.</source>
        <translation>已保存令牌，输入时间：%1。</translation>
    </message>
    <message>
        <source>All settings in the file stand here already.</source>
        <translation>文件中的所有设置均与当前设置相同。</translation>
    </message>
    <message>
        <source>All that the clipboard says stands in the form already.</source>
        <translation>剪贴板中的内容表单里都已有。</translation>
    </message>
    <message>
        <source>All that was typed is kept. What waits is sent only while Intake is open.</source>
        <translation>输入的内容均已保留。等待中的登记只在 Intake 打开时发送。</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>更换密钥</translation>
    </message>
    <message>
        <source>Choose a PIN of 4 to 12 digits.</source>
        <translation>请设置 4 至 12 位数字的 PIN。</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>设置口令</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>关闭并丢失</translation>
    </message>
    <message>
        <source>Connected to %1. The settings open with %2 at any time.</source>
        <translation>已连接到 %1。随时可按 %2 打开设置。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Copied from %1: address, emergency contact, phone and referral, as far as they were there. Each field says so until you change or confirm it.</source>
        <translation>已从 %1 复制现有的地址、紧急联系人、电话和转诊。在您更改或确认之前，各字段会注明来源。</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <comment>when</comment>
        <translation>创建于：%1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Discarded: %1</source>
        <translation>已丢弃：%1</translation>
    </message>
    <message>
        <source>Enter address and token</source>
        <translation>输入地址和令牌</translation>
    </message>
    <message>
        <source>Enter another token</source>
        <translation>输入另一个令牌</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>仍然继续</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>我已抄下</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Intake could not be opened anew. Close it and start it again.</source>
        <translation>Intake 无法重新打开。请将其关闭后再次启动。</translation>
    </message>
    <message>
        <source>It is more than ten minutes ago: the intake cannot be brought back.</source>
        <translation>已超过十分钟：此登记无法恢复。</translation>
    </message>
    <message>
        <source>It is sent once Intake is connected to your server.</source>
        <translation>Intake 连接到您的服务器后即会发送。</translation>
    </message>
    <message>
        <source>It seals what you type on this computer, and Intake asks for it at every start. Nobody can look it up for you.</source>
        <translation>口令用于加密您在本计算机上输入的内容，Intake 每次启动时都会询问。任何人都无法替您查到它。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>继续工作</translation>
    </message>
    <message>
        <source>Kept, not tested: the address %1 and the token. The settings, where both can be tested, open with %2.</source>
        <translation>已保留但未测试：地址 %1 和令牌。按 %2 打开设置，在那里可以测试两者。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Load settings</source>
        <translation>加载设置</translation>
    </message>
    <message>
        <source>Look at the oldest</source>
        <translation>查看最旧的一份</translation>
    </message>
    <message>
        <source>No server is set yet.</source>
        <translation>尚未设置服务器。</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>尚无服务器</translation>
    </message>
    <message>
        <source>Nobody has touched this draft since %1. Is it still needed?</source>
        <translation>自 %1 起无人改动过此草稿。是否仍需要？</translation>
    </message>
    <message>
        <source>Nobody here has these initials.</source>
        <translation>这里没有人使用这个缩写。</translation>
    </message>
    <message>
        <source>Not all that was typed could be saved on this computer: closing loses it.</source>
        <translation>部分输入内容未能保存到本计算机：关闭将会丢失。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Nothing in the clipboard looks like a field of the form, so nothing was changed.</source>
        <translation>剪贴板中没有与表单字段相符的内容，因此未作任何更改。</translation>
    </message>
    <message>
        <source>Nothing is kept. What you type lives only until the window is closed.</source>
        <translation>不会保留任何内容。您输入的内容在窗口关闭后即消失。</translation>
    </message>
    <message>
        <source>Nothing is kept: this computer has no keychain to lock it with. What you type lives only until the window is closed.</source>
        <translation>不会保留任何内容：本计算机没有可用于加锁的密钥环。您输入的内容在窗口关闭后即消失。</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Press once more if this is your server.</source>
        <translation>尚未发送任何内容。如果这是您的服务器，请再按一次。</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Test once more if this is your server.</source>
        <translation>尚未发送任何内容。如果这是您的服务器，请再测试一次。</translation>
    </message>
    <message>
        <source>Only what stands in a form is read back. Go back to the form first.</source>
        <translation>只能复述核对表单中的内容。请先返回表单。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Practice server</source>
        <translation>练习服务器</translation>
    </message>
    <message>
        <source>Practice: nothing leaves this computer</source>
        <translation>练习：任何内容都不会离开本计算机</translation>
    </message>
    <message>
        <source>Printing is for records that the server returned. A blank form for when nothing works: Ctrl+Shift+P.</source>
        <translation>只能打印服务器返回的记录。系统无法使用时可打印空白表格：Ctrl+Shift+P。</translation>
    </message>
    <message>
        <source>Recovered, last saved %1, %2.</source>
        <translation>已恢复，上次保存于 %1，%2。</translation>
    </message>
    <message>
        <source>Save these settings</source>
        <translation>保存这些设置</translation>
    </message>
    <message>
        <source>Saved. It is sent once Intake is connected to your server.</source>
        <translation>已保存。Intake 连接到您的服务器后即会发送。</translation>
    </message>
    <message>
        <source>Say first who is at the desk. Then somebody can be added.</source>
        <translation>请先说明谁在前台，然后才能添加人员。</translation>
    </message>
    <message>
        <source>Sends to %1</source>
        <translation>发送至 %1</translation>
    </message>
    <message>
        <source>Settings (*.ini)</source>
        <translation>设置 (*.ini)</translation>
    </message>
    <message>
        <source>Somebody here has these initials already. Choose others.</source>
        <translation>此处已有人使用此姓名缩写。请另选一个。</translation>
    </message>
    <message>
        <source>Taken out of the queue</source>
        <translation>已从队列中取出</translation>
    </message>
    <message>
        <source>The PIN of %1 is changed.</source>
        <translation>%1 的 PIN 已更改。</translation>
    </message>
    <message>
        <source>The PIN was wrong five times. Lock the window: it is opened by more than a PIN now.</source>
        <translation>PIN 已五次不正确。请锁定窗口：现在仅凭 PIN 已不能打开。</translation>
    </message>
    <message>
        <source>The client is not created yet. All that you typed is safe; go on with the next one.</source>
        <translation>客户尚未创建。您输入的内容都已妥善保存；请继续登记下一位。</translation>
    </message>
    <message>
        <source>The clipboard holds a picture. Copy the words themselves; nothing was changed.</source>
        <translation>剪贴板中是图片。请复制文字本身；未作任何更改。</translation>
    </message>
    <message>
        <source>The clipboard holds no plain text, so nothing was changed. Copy the words themselves.</source>
        <translation>剪贴板中没有纯文本，因此未作任何更改。请复制文字本身。</translation>
    </message>
    <message>
        <source>The copy is discarded.</source>
        <translation>复制的内容已丢弃。</translation>
    </message>
    <message>
        <source>The file with the passphrase that Intake is started with needs the new one too.</source>
        <translation>启动 Intake 所用的口令文件也需要写入新口令。</translation>
    </message>
    <message>
        <source>The intakes on this computer are locked</source>
        <translation>本计算机上的登记已锁定</translation>
    </message>
    <message>
        <source>The key is being changed. Go on working.</source>
        <translation>正在更换密钥。请继续工作。</translation>
    </message>
    <message>
        <source>The key is being changed: %1 of %2 intakes are sealed anew. Go on working.</source>
        <translation>正在更换密钥：%2 份登记中已有 %1 份重新加封。请继续工作。</translation>
    </message>
    <message>
        <source>The key is changed as soon as the server has answered. Go on working.</source>
        <translation>服务器答复后即更换密钥。请继续工作。</translation>
    </message>
    <message>
        <source>The keychain cannot be asked for a token now: it is locked, or there is none.</source>
        <translation>目前无法从密钥环读取令牌：密钥环已锁定，或不存在。</translation>
    </message>
    <message>
        <source>The keychain does not give the token: it is locked, or there is none.</source>
        <translation>密钥环未提供令牌：密钥环已锁定，或不存在。</translation>
    </message>
    <message>
        <source>The keychain is being asked for the token.</source>
        <translation>正在从密钥环读取令牌。</translation>
    </message>
    <message>
        <source>The settings could not be saved on this computer. They hold until the window is closed.</source>
        <translation>设置无法保存到本计算机。在窗口关闭之前有效。</translation>
    </message>
    <message>
        <source>The settings were saved as %1, without the token. Load that file on the other computers.</source>
        <translation>设置已保存为 %1，不含令牌。请在其他计算机上加载该文件。</translation>
    </message>
    <message>
        <source>The store was opened by its recovery key. Change the key, and it opens without: you get a new recovery key, and the old one opens nothing any more.</source>
        <translation>存储库是用恢复密钥打开的。更换密钥后即可不用恢复密钥打开：您会得到新的恢复密钥，旧的恢复密钥将无法再打开任何内容。</translation>
    </message>
    <message>
        <source>The token was not kept yet. Paste it once more if this is your server.</source>
        <translation>令牌尚未保存。如果这是您的服务器，请再粘贴一次。</translation>
    </message>
    <message>
        <source>The token works, but this computer did not keep it: its keychain is locked, or there is none. The token stays in its field and holds until Intake is closed. Unlock the keychain and test once more; or go on anyway, and enter the token again after the next start.</source>
        <translation>令牌可用，但本计算机未能保存它：密钥环已锁定，或者没有密钥环。令牌仍在输入框中，在 Intake 关闭之前有效。请解锁密钥环后再测试一次；也可以仍然继续，下次启动后重新输入令牌。</translation>
    </message>
    <message>
        <source>There is no token for this server yet.</source>
        <translation>此服务器尚无令牌。</translation>
    </message>
    <message>
        <source>There is no token for this server yet. Paste one, then test.</source>
        <translation>此服务器尚无令牌。请粘贴令牌，然后测试。</translation>
    </message>
    <message>
        <source>There is nothing to copy yet: address, emergency contact, phone and referral are empty.</source>
        <translation>目前没有可复制的内容：地址、紧急联系人、电话和转诊均为空。</translation>
    </message>
    <message>
        <source>There is nothing to read back yet.</source>
        <translation>目前没有可复述的内容。</translation>
    </message>
    <message>
        <source>This cannot be a token: it must be one word of plain characters.</source>
        <translation>这不可能是令牌：令牌必须是一串不含空格的普通字符。</translation>
    </message>
    <message>
        <source>This cannot be a token: it must be one word of plain characters. Nothing was changed.</source>
        <translation>这不可能是令牌：令牌必须是一串不含空格的普通字符。未作任何更改。</translation>
    </message>
    <message>
        <source>This client was just being sent, so the change came too late. Look at what becomes of it.</source>
        <translation>此客户正在发送，更改来不及了。请留意发送结果。</translation>
    </message>
    <message>
        <source>This computer did not keep the token: its keychain is locked, or there is none. The token holds until Intake is closed. Unlock the keychain and keep the token in the settings, or enter it again after the next start.</source>
        <translation>本计算机未能保存令牌：密钥环已锁定，或者没有密钥环。令牌在 Intake 关闭之前有效。请解锁密钥环并在设置中保存令牌，或在下次启动后重新输入。</translation>
    </message>
    <message>
        <source>This computer has no font for %1. On paper their codes stand instead. Whoever looks after this computer can install the font.</source>
        <translation>本计算机没有可显示 %1 的字体。纸上将以其代码代替。计算机管理员可以安装该字体。</translation>
    </message>
    <message>
        <source>This could not be stored now. Nothing was changed. Try again.</source>
        <translation>目前无法存储。未作任何更改。请重试。</translation>
    </message>
    <message>
        <source>This is not the PIN. Nothing was changed.</source>
        <translation>PIN 不正确。未作任何更改。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Type one to four letters as initials.</source>
        <translation>请输入一至四个字母作为姓名缩写。</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Use the real server</source>
        <translation>使用正式服务器</translation>
    </message>
    <message>
        <source>Work without saving</source>
        <translation>不保存，直接工作</translation>
    </message>
    <message>
        <source>You are changing it, so it is a draft again. It goes when you press Create client.</source>
        <translation>您正在更改，因此它又成为草稿。按“创建客户”后才会发送。</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>创建于 %1</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>%1 已保存</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>等待发送</translation>
    </message>
</context>
<context>
    <name>Intake::NoneAdviser</name>
    <message>
        <source>Choose it</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choose ‘No known allergies’ instead?</source>
        <translation>改选“无已知过敏史”？</translation>
    </message>
    <message>
        <source>Choose ‘None’ instead?</source>
        <translation>改选“无”？</translation>
    </message>
</context>
<context>
    <name>Intake::Paperwork</name>
    <message>
        <source>A day at the desk</source>
        <translation>前台一日记录</translation>
    </message>
    <message>
        <source>Intake form</source>
        <translation>登记表</translation>
    </message>
    <message>
        <source>Intake record</source>
        <translation>登记记录</translation>
    </message>
    <message>
        <source>It was given to the printer.</source>
        <translation>已交给打印机。</translation>
    </message>
    <message>
        <source>It was written to the file that you named, not to paper.</source>
        <translation>已写入您指定的文件，未打印到纸上。</translation>
    </message>
    <message>
        <source>Nothing was saved. The system says: %1. Save it again in another folder.</source>
        <translation>未保存任何内容。系统提示：%1。请保存到其他文件夹。</translation>
    </message>
    <message>
        <source>Nothing was saved: the disk is full. Make room or save it again on another disk.</source>
        <translation>未保存任何内容：磁盘已满。请腾出空间，或保存到其他磁盘。</translation>
    </message>
    <message>
        <source>Nothing was saved: the server’s own words of this record are not kept here.</source>
        <translation>未保存任何内容：此处未保留服务器返回的该记录原文。</translation>
    </message>
    <message>
        <source>Nothing was saved: this folder does not exist any more. Save it again in another folder.</source>
        <translation>未保存任何内容：此文件夹已不存在。请保存到其他文件夹。</translation>
    </message>
    <message>
        <source>Nothing was saved: you may not write in this folder. Save it again in another folder.</source>
        <translation>未保存任何内容：您无权写入此文件夹。请保存到其他文件夹。</translation>
    </message>
    <message>
        <source>Save a copy of the record</source>
        <translation>保存记录的副本</translation>
    </message>
    <message>
        <source>Save the day</source>
        <translation>保存当日记录</translation>
    </message>
    <message>
        <source>Saved as %1 in %2</source>
        <comment>file, folder</comment>
        <translation>已另存为 %1，位于 %2</translation>
    </message>
    <message>
        <source>The part of Intake that prints is not on this computer. Save as PDF works without it.</source>
        <translation>本计算机上没有 Intake 的打印组件。没有它也可以另存为 PDF。</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing was printed; the record is safe. Look at the printer, or save it as PDF.</source>
        <translation>打印机未接受。未打印任何内容；记录是安全的。请检查打印机，或另存为 PDF。</translation>
    </message>
</context>
<context>
    <name>Intake::PastePanel</name>
    <message>
        <source>Damaged in the clipboard, so left out: %1.</source>
        <translation>剪贴板中已损坏，因此略去：%1。</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>来自剪贴板</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>不采用</translation>
    </message>
    <message>
        <source>Not a whole birth date, so left out: %1.</source>
        <translation>出生日期不完整，因此未填入：%1。</translation>
    </message>
    <message>
        <source>Not certain: tick it if it is right</source>
        <translation>不确定：如果正确请勾选</translation>
    </message>
    <message>
        <source>Take the ticked ones</source>
        <translation>采用勾选项</translation>
    </message>
    <message>
        <source>The clipboard holds very much text. Only its first %1 characters were read.</source>
        <translation>剪贴板中的文本过多。仅读取了前 %1 个字符。</translation>
    </message>
    <message>
        <source>The form has no field for: %1.</source>
        <translation>表单中没有对应的字段：%1。</translation>
    </message>
    <message>
        <source>The form has: %1</source>
        <translation>表单中为：%1</translation>
    </message>
    <message>
        <source>The text may be about somebody else than its writer, so the writer’s name and numbers were left out.</source>
        <translation>文本可能说的是写信人以外的人，因此略去了写信人的姓名和号码。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n cards in the clipboard. This is the first.</source>
        <translation>
            <numerusform>剪贴板中有 %n 张名片。这是第一张。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake::ProblemList</name>
    <message numerus="yes">
        <source>%n still to ask</source>
        <translation>
            <numerusform>%n 项尚待询问</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n 项待更正</numerusform>
        </translation>
    </message>
    <message>
        <source>The server also says: “%1” (it has no field here: %2)</source>
        <translation>服务器还说：“%1”（此处没有对应字段：%2）</translation>
    </message>
    <message>
        <source>To go on without, press Create client again. The notes will say what to ask next time.</source>
        <translation>如要跳过，请再次按“创建客户”。备注中会写明下次要询问的内容。</translation>
    </message>
    <message>
        <source>✓ changed</source>
        <translation>✓ 已更改</translation>
    </message>
</context>
<context>
    <name>Intake::QuestionCard</name>
    <message>
        <source>%1, found</source>
        <translation>%1，找到的</translation>
    </message>
    <message>
        <source>%1, what you sent</source>
        <translation>%1，您发送的</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Found on the server</source>
        <translation>服务器上找到的</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>This is the client</source>
        <translation>就是这位客户</translation>
    </message>
    <message>
        <source>What you sent</source>
        <translation>您发送的内容</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>发送于 %1</translation>
    </message>
</context>
<context>
    <name>Intake::QuestionPage</name>
    <message>
        <source>&amp;Look again</source>
        <translation>再次查找(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;This is the client</source>
        <translation>就是这位客户(&amp;T)</translation>
    </message>
    <message>
        <source>Do not add anybody elsewhere before this is settled.</source>
        <translation>在此事弄清之前，请勿在别处添加任何人。</translation>
    </message>
    <message>
        <source>Do not add this client elsewhere; we are checking.</source>
        <translation>请勿在别处添加此客户；我们正在核查。</translation>
    </message>
    <message>
        <source>Is this the client?</source>
        <translation>是这位客户吗？</translation>
    </message>
    <message>
        <source>Is this the client? Number %1 of %2</source>
        <translation>是这位客户吗？第 %1 位，共 %2 位</translation>
    </message>
    <message>
        <source>L&amp;ater</source>
        <translation>稍后(&amp;A)</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>正在查找</translation>
    </message>
    <message>
        <source>Not there: &amp;send again</source>
        <translation>不在其中：重新发送(&amp;S)</translation>
    </message>
    <message>
        <source>Sending again could create a second one, so nothing is sent until this is settled. Nothing that you typed is lost.</source>
        <translation>再次发送可能会重复创建，因此在弄清楚之前不会发送任何内容。您输入的内容不会丢失。</translation>
    </message>
    <message>
        <source>We do not know whether %1 was created</source>
        <translation>不知道 %1 是否已创建</translation>
    </message>
    <message>
        <source>What you sent</source>
        <translation>您发送的内容</translation>
    </message>
    <message>
        <source>offered after the second look</source>
        <translation>第二次查找后可用</translation>
    </message>
</context>
<context>
    <name>Intake::ReadBackLarge</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Beside English</source>
        <translation>英文对照</translation>
    </message>
    <message>
        <source>English only</source>
        <translation>仅英文</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>大字版</translation>
    </message>
</context>
<context>
    <name>Intake::ReadBackPage</name>
    <message>
        <source>%1 · read aloud</source>
        <translation>%1 · 已朗读</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>返回表单</translation>
    </message>
    <message>
        <source>Large print for the client</source>
        <translation>供客户阅读的大字版</translation>
    </message>
    <message>
        <source>Read aloud, all right</source>
        <translation>已朗读，无误</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>复述核对</translation>
    </message>
</context>
<context>
    <name>Intake::RecordPage</name>
    <message>
        <source>Client id</source>
        <translation>客户编号</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>复制编号(&amp;I)</translation>
    </message>
    <message>
        <source>Copy name and &amp;birth date</source>
        <translation>复制姓名和出生日期(&amp;B)</translation>
    </message>
    <message>
        <source>Created: %1, id %2</source>
        <translation>已创建：%1，编号 %2</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>未记录</translation>
    </message>
</context>
<context>
    <name>Intake::RecordView</name>
    <message>
        <source>&amp;Blank paper form…</source>
        <translation>空白纸质登记表(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Open in Caspen · %1</source>
        <translation>在 Caspen 中打开(&amp;O) · %1</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Another of the same family: begins with this address, emergency contact, phone and referral</source>
        <translation>同一家庭的另一位：预先填入此地址、紧急联系人、电话和转诊</translation>
    </message>
    <message>
        <source>Copy all as &amp;text</source>
        <translation>全部复制为文本(&amp;T)</translation>
    </message>
    <message>
        <source>Ne&amp;w intake</source>
        <translation>新建登记(&amp;W)</translation>
    </message>
    <message>
        <source>Same &amp;family</source>
        <translation>同一家庭(&amp;F)</translation>
    </message>
    <message>
        <source>Save as &amp;FHIR R4, for other clinical software…</source>
        <translation>另存为 FHIR R4，供其他临床软件使用(&amp;F)…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON, as the server returned it…</source>
        <translation>另存为 JSON，与服务器返回的一致(&amp;J)…</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <translation>另存为文本(&amp;T)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>另存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Save or &amp;print</source>
        <translation>保存或打印(&amp;P)</translation>
    </message>
</context>
<context>
    <name>Intake::SafetyCard</name>
    <message>
        <source>%1 seconds</source>
        <translation>%1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
    <message>
        <source>After so long without a key. Ctrl+L locks it at once.</source>
        <translation>无按键达到此时长后锁定。按 Ctrl+L 可立即锁定。</translation>
    </message>
    <message>
        <source>Keep records</source>
        <translation>保留记录</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>锁定窗口</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>从不自动锁定</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Save what is typed</source>
        <translation>保存输入的内容</translation>
    </message>
    <message>
        <source>So long a created client’s record stays on this computer. Then only its id does; the server has it all.</source>
        <translation>已创建客户的记录在本计算机上保留的时间。之后只保留编号；服务器上有全部内容。</translation>
    </message>
    <message>
        <source>So long after the last key.</source>
        <translation>最后一次按键后经过的时间。</translation>
    </message>
</context>
<context>
    <name>Intake::SamePanel</name>
    <message>
        <source>It is someone else</source>
        <translation>是另一个人</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>打开那一份</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>是同一人吗？</translation>
    </message>
    <message>
        <source>Same person? %1 of %2</source>
        <translation>是同一人吗？第 %1 位，共 %2 位</translation>
    </message>
    <message>
        <source>Show the next</source>
        <translation>显示下一位</translation>
    </message>
    <message>
        <source>Undo: someone else</source>
        <translation>撤销：另一个人</translation>
    </message>
    <message>
        <source>birth date not known</source>
        <translation>出生日期不详</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>%1 出生</translation>
    </message>
</context>
<context>
    <name>Intake::SectionIndex</name>
    <message>
        <source>%1 to ask</source>
        <translation>%1 项待询问</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n still to ask</source>
        <translation>
            <numerusform>%1，%n 项尚待询问</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to fix</source>
        <translation>
            <numerusform>%1，%n 项待更正</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake::ServerCard</name>
    <message>
        <source>&amp;Keep this token</source>
        <translation>保存此令牌(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>As in https://api.example.com/v1. It takes effect when you leave the field.</source>
        <translation>例如 https://api.example.com/v1。离开该字段后生效。</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>Give each computer an API key of its own, named after the desk: it then has its own 60 requests a minute, and a stolen computer is revoked alone.</source>
        <translation>请为每台计算机使用单独的 API 密钥，并以所在的服务台命名：这样每台每分钟各有 60 次请求；如果某台计算机被盗，也可以只撤销它的密钥。</translation>
    </message>
    <message>
        <source>Given when Intake was started</source>
        <translation>启动 Intake 时指定</translation>
    </message>
    <message>
        <source>It belongs to this address alone, and is never shown again.</source>
        <translation>令牌仅用于此地址，此后不会再显示。</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新令牌</translation>
    </message>
    <message>
        <source>Paste the token here first.</source>
        <translation>请先在此粘贴令牌。</translation>
    </message>
    <message>
        <source>Re&amp;move the token</source>
        <translation>移除令牌(&amp;M)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Server’s address</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>The token comes from a file.</source>
        <translation>令牌来自文件。</translation>
    </message>
    <message>
        <source>This token is not kept yet: keep it, or empty the field.</source>
        <translation>此令牌尚未保存：请保存它，或清空该字段。</translation>
    </message>
    <message>
        <source>Write the server’s address first: the token belongs to it.</source>
        <translation>请先填写服务器地址：令牌与该地址绑定。</translation>
    </message>
</context>
<context>
    <name>Intake::SessionWatch::Private</name>
    <message>
        <source>Locks its window first</source>
        <translation>先锁定窗口</translation>
    </message>
</context>
<context>
    <name>Intake::SettingsField</name>
    <message>
        <source>Set by your administrator</source>
        <translation>由管理员设定</translation>
    </message>
</context>
<context>
    <name>Intake::SettingsPage</name>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Load settings</source>
        <translation>加载设置(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save these settings</source>
        <translation>保存这些设置(&amp;S)</translation>
    </message>
    <message>
        <source>Changes apply at once. Ctrl+Z takes the last one back.</source>
        <translation>更改立即生效。按 Ctrl+Z 可撤销最后一项。</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Loading this would change:</source>
        <translation>加载后将更改：</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>采用这些设置</translation>
    </message>
    <message>
        <source>The settings were loaded.</source>
        <translation>设置已加载。</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Intake::SideList</name>
    <message>
        <source>&amp;New intake</source>
        <translation>新建登记(&amp;N)</translation>
    </message>
    <message>
        <source>Find (%1)</source>
        <translation>查找 (%1)</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>按姓名查找</translation>
    </message>
    <message>
        <source>Intakes</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Nobody in the list has this name.</source>
        <translation>列表中没有此姓名的人。</translation>
    </message>
</context>
<context>
    <name>Intake::SideModel</name>
    <message numerus="yes">
        <source>%1, %Ln</source>
        <comment>group title, count</comment>
        <translation>
            <numerusform>%1，%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Created today</source>
        <translation>今日创建</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>已丢弃</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>No drafts. Press %1 when the next person walks in.</source>
        <translation>没有草稿。下一位到来时请按 %1。</translation>
    </message>
    <message>
        <source>Nobody created yet today.</source>
        <translation>今天尚未创建任何人。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
</context>
<context>
    <name>Intake::StatusLine</name>
    <message>
        <source> · %1 of %2 requests left this minute</source>
        <translation> · 本分钟还可发送 %1/%2 次请求</translation>
    </message>
    <message>
        <source> · held until someone acts</source>
        <translation> · 已暂停，需人工处理</translation>
    </message>
    <message>
        <source> · resting until the server answers properly</source>
        <translation> · 已暂停，直到服务器恢复正常</translation>
    </message>
    <message>
        <source> · resting while Intake is locked</source>
        <translation> · Intake 锁定期间暂停</translation>
    </message>
    <message>
        <source> · resting while the key is changed</source>
        <translation> · 更换密钥期间暂停</translation>
    </message>
    <message>
        <source> · the server asked to wait</source>
        <translation> · 服务器要求等待</translation>
    </message>
    <message>
        <source> · trying to send…</source>
        <translation> · 正在尝试发送…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln 份等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Names are hidden. %1 shows them</source>
        <translation>姓名已隐藏。按 %1 显示</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>没有等待发送的内容。</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>是同一人吗？</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>○ No connection</source>
        <translation>○ 无连接</translation>
    </message>
    <message>
        <source>○ The server is there, but did not take the last request</source>
        <translation>○ 服务器有响应，但未接受上一次请求</translation>
    </message>
    <message>
        <source>● Online</source>
        <translation>● 在线</translation>
    </message>
</context>
<context>
    <name>Intake::SuggestAdviser</name>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep ‘%1’ for suggestions?</source>
        <translation>保留“%1”供以后建议？</translation>
    </message>
</context>
<context>
    <name>Intake::SuggestList</name>
    <message>
        <source>F2 takes the marked one</source>
        <translation>按 F2 采用选中的一项</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>Intake::TodayPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Earlier day</source>
        <translation>前一天(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Later day</source>
        <translation>后一天(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Hide na&amp;mes</source>
        <translation>隐藏姓名(&amp;M)</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Nothing was done on this day.</source>
        <translation>这一天没有任何操作。</translation>
    </message>
    <message>
        <source>Save as PD&amp;F</source>
        <translation>另存为 PDF(&amp;F)</translation>
    </message>
    <message>
        <source>Show na&amp;mes</source>
        <translation>显示姓名(&amp;M)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>今天，%1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>谁做了什么</translation>
    </message>
</context>
<context>
    <name>Intake::TodayView</name>
    <message numerus="yes">
        <source>%Ln client(s) typed on this day. They are now:</source>
        <translation>
            <numerusform>这一天录入了 %Ln 位客户。目前状态：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) have left this computer after their time: differences, and what is still to ask, are not known of them here.</source>
        <translation>
            <numerusform>%Ln 份记录已到期并从本计算机移除：其差异和尚待询问的内容在此已无从得知。</numerusform>
        </translation>
    </message>
    <message>
        <source>Created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>已丢弃</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>No client was typed on this day.</source>
        <translation>这一天没有录入客户。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Still to ask</source>
        <translation>尚待询问</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>With differences</source>
        <translation>有差异</translation>
    </message>
</context>
<context>
    <name>Intake::UnlockPage</name>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Use this passphrase</source>
        <translation>使用此口令(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Work without saving</source>
        <translation>不保存，直接工作(&amp;W)</translation>
    </message>
    <message>
        <source>Choose at least %1 characters: a few words that nobody would guess.</source>
        <translation>请至少使用 %1 个字符：几个别人猜不到的词。</translation>
    </message>
    <message>
        <source>It is the &amp;recovery key</source>
        <translation>这是恢复密钥(&amp;R)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>The two are not the same. Type the passphrase twice.</source>
        <translation>两次输入不一致。请将口令输入两次。</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>请输入口令。</translation>
    </message>
    <message>
        <source>Type the recovery key.</source>
        <translation>请输入恢复密钥。</translation>
    </message>
</context>
<context>
    <name>Intake::WhoPanel</name>
    <message>
        <source>%1 is at the desk.</source>
        <translation>%1 在前台。</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add someone</source>
        <translation>添加人员(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove someone</source>
        <translation>移除人员(&amp;R)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Chan&amp;ge a PIN</source>
        <translation>更改 PIN(&amp;G)</translation>
    </message>
    <message>
        <source>Chan&amp;ge the PIN</source>
        <translation>更改该 PIN(&amp;G)</translation>
    </message>
    <message>
        <source>Choose who is to be removed, and type the PIN of %1. What they did stays in the audit log.</source>
        <translation>选择要移除的人，并输入 %1 的 PIN。其操作仍保留在审计日志中。</translation>
    </message>
    <message>
        <source>Choose who is to be removed, and type their PIN. What they did stays in the audit log.</source>
        <translation>选择要移除的人，并输入其 PIN。其操作仍保留在审计日志中。</translation>
    </message>
    <message>
        <source>Choose who is to be removed. What they did stays in the audit log.</source>
        <translation>选择要移除的人。其操作仍保留在审计日志中。</translation>
    </message>
    <message>
        <source>Choose whose PIN it is by its letter or number. Type the PIN as it is now, then the new one.</source>
        <translation>按字母或数字选择是谁的 PIN。先输入现在的 PIN，再输入新的 PIN。</translation>
    </message>
    <message>
        <source>Choose whose PIN it is by its letter. Type the PIN as it is now, then the new one.</source>
        <translation>按字母选择是谁的 PIN。先输入现在的 PIN，再输入新的 PIN。</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>姓名缩写</translation>
    </message>
    <message>
        <source>New PIN, 4 to 12 digits</source>
        <translation>新 PIN，4 至 12 位数字</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Nobody has said who is at the desk.</source>
        <translation>尚未说明谁在前台。</translation>
    </message>
    <message>
        <source>Nobody is chosen yet: press the first letter of the initials.</source>
        <translation>尚未选择人员：请按姓名缩写的第一个字母。</translation>
    </message>
    <message>
        <source>Nobody is known here yet. With a PIN the window is unlocked by its owner alone. Type one to four letters and a PIN of 4 to 12 digits.</source>
        <translation>这里还没有登记任何人。有了 PIN，窗口只能由其本人解锁。请输入一至四个字母和 4 至 12 位数字的 PIN。</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>%1 的 PIN</translation>
    </message>
    <message>
        <source>Press the first letter of your initials, or the number beside them. Then type your PIN.</source>
        <translation>按您姓名缩写的第一个字母，或旁边的数字，然后输入您的 PIN。</translation>
    </message>
    <message>
        <source>Press the first letter of your initials. Then type your PIN.</source>
        <translation>按您姓名缩写的第一个字母，然后输入您的 PIN。</translation>
    </message>
    <message>
        <source>Say first who is at the desk. Then somebody can be added.</source>
        <translation>请先说明谁在前台，然后才能添加人员。</translation>
    </message>
    <message>
        <source>This is &amp;me</source>
        <translation>这是我(&amp;M)</translation>
    </message>
    <message>
        <source>Type one to four letters and a PIN of 4 to 12 digits.</source>
        <translation>请输入一至四个字母和 4 至 12 位数字的 PIN。</translation>
    </message>
    <message>
        <source>Type one to four letters as initials.</source>
        <translation>请输入一至四个字母作为姓名缩写。</translation>
    </message>
    <message>
        <source>Type one to four letters, the PIN of %1, and a PIN of 4 to 12 digits for who is new.</source>
        <translation>请输入一至四个字母、%1 的 PIN，以及新人员的 4 至 12 位数字 PIN。</translation>
    </message>
    <message>
        <source>Who is at the desk</source>
        <translation>谁在前台</translation>
    </message>
</context>
<context>
    <name>Intake::WindowLock</name>
    <message>
        <source>The window locks in 20 seconds. Any key keeps it open.</source>
        <translation>窗口将在 20 秒后锁定。按任意键可保持打开。</translation>
    </message>
    <message>
        <source>This computer’s screen cannot be locked from here. What was typed is safe. Ask whoever looks after this computer.</source>
        <translation>无法从这里锁定此电脑的屏幕。已输入的内容是安全的。请询问负责此电脑的人员。</translation>
    </message>
    <message>
        <source>This computer’s screen could not be locked from here. Lock it by its own key or menu, and open it again.</source>
        <translation>无法从此处锁定本计算机的屏幕。请用计算机自身的按键或菜单锁定，然后再解锁。</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Another of the same family</source>
        <translation>同一家庭的另一位</translation>
    </message>
    <message>
        <source>Back to the parked one</source>
        <translation>返回暂放的登记</translation>
    </message>
    <message>
        <source>Copy the id of the record</source>
        <translation>复制记录编号</translation>
    </message>
    <message>
        <source>Create client</source>
        <translation>创建客户</translation>
    </message>
    <message>
        <source>Fill in from the clipboard</source>
        <translation>从剪贴板填入</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>在列表中查找</translation>
    </message>
    <message>
        <source>First section; %1 to %2 the others</source>
        <translation>第一部分；%1 至 %2 转到其他部分</translation>
    </message>
    <message>
        <source>Go to a field by a part of its name</source>
        <translation>按名称的一部分转到字段</translation>
    </message>
    <message>
        <source>Hide all names, and show them again</source>
        <translation>隐藏所有姓名，以及重新显示</translation>
    </message>
    <message>
        <source>How it stands: this intake, the connection, what waits</source>
        <translation>当前状况：此登记、连接以及等待发送的内容</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>锁定窗口</translation>
    </message>
    <message>
        <source>New intake; the open one is parked</source>
        <translation>新建登记；暂放当前登记</translation>
    </message>
    <message>
        <source>Next field; in an empty row: leave the list</source>
        <translation>下一个字段；在空行中：离开列表</translation>
    </message>
    <message>
        <source>Print a blank form</source>
        <translation>打印空白表格</translation>
    </message>
    <message>
        <source>Print the record</source>
        <translation>打印记录</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>复述核对</translation>
    </message>
    <message>
        <source>Remove a row</source>
        <translation>移除一行</translation>
    </message>
    <message>
        <source>Round the form, the list and who may be the same person</source>
        <translation>在表单、列表和可能是同一人的提示之间切换</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Take what is offered under a field, or the marked suggestion</source>
        <translation>采用字段下方的建议，或列表中选中的一项</translation>
    </message>
    <message>
        <source>This list; Esc takes it away</source>
        <translation>此列表；按 Esc 关闭</translation>
    </message>
    <message>
        <source>To who may be the same person</source>
        <translation>转到可能是同一人的提示</translation>
    </message>
    <message>
        <source>Today: who did what, and the day’s sum</source>
        <translation>今天：谁做了什么，以及当日汇总</translation>
    </message>
    <message>
        <source>Undo; put back a row that was removed or an intake just discarded</source>
        <translation>撤销；恢复已移除的行或刚丢弃的登记</translation>
    </message>
    <message>
        <source>Who is at the desk, and their PIN</source>
        <translation>谁在前台，以及其 PIN</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <comment>the name of this language, in itself</comment>
        <translation>简体中文</translation>
    </message>
</context>
<context>
    <name>LineInput</name>
    <message>
        <source>At most %1 characters fit here, so nothing was added.</source>
        <translation>此处最多 %1 个字符，因此未添加任何内容。</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message numerus="yes">
        <source>%Ln client(s) wait; sending goes on when it is unlocked.</source>
        <translation>
            <numerusform>%Ln 位客户等待中；解锁后继续发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Five PINs in a row were wrong. Type the passphrase.</source>
        <translation>PIN 已连续五次不正确。请输入口令。</translation>
    </message>
    <message>
        <source>It cannot be unlocked like this now. What was typed is safe. Try again.</source>
        <translation>目前无法这样解锁。已输入的内容是安全的。请重试。</translation>
    </message>
    <message>
        <source>Locked. Not all that was typed could be saved yet: leave Intake open.</source>
        <translation>已锁定。部分输入内容尚未能保存：请勿关闭 Intake。</translation>
    </message>
    <message>
        <source>Locked. What was typed is saved.</source>
        <translation>已锁定。输入的内容已保存。</translation>
    </message>
    <message>
        <source>Locked. What was typed lives only until Intake is closed: leave it open.</source>
        <translation>已锁定。输入的内容只保留到 Intake 关闭为止：请不要关闭。</translation>
    </message>
    <message>
        <source>No PIN is looked at any more.</source>
        <translation>不再接受任何 PIN。</translation>
    </message>
    <message>
        <source>The file with the passphrase that Intake was started with does not open the store any more. Type the passphrase.</source>
        <translation>启动 Intake 所用的口令文件已无法打开存储库。请输入口令。</translation>
    </message>
    <message>
        <source>This PIN was wrong five times in a row. Somebody else can unlock with their own.</source>
        <translation>此 PIN 已连续五次不正确。其他人可用自己的 PIN 解锁。</translation>
    </message>
    <message>
        <source>This is not the PIN. Type it again.</source>
        <translation>PIN 不正确。请重新输入。</translation>
    </message>
    <message>
        <source>This is not the passphrase. Type it again.</source>
        <translation>口令不正确。请重新输入。</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s) until the next try.</source>
        <translation>
            <numerusform>请等待 %n 秒后再试。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 on %2</source>
        <translation>%2 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) there are close.</source>
        <translation>
            <numerusform>其中有 %n 位相近的客户。</numerusform>
        </translation>
    </message>
    <message>
        <source>If you are sure that the client is not there, you may send again.</source>
        <translation>如果您确定该客户不在其中，可以重新发送。</translation>
    </message>
    <message>
        <source>It is waiting for its turn to be sent.</source>
        <translation>正在排队等待发送。</translation>
    </message>
    <message>
        <source>It was sent to another server than the one in force. It can be looked for only when that server is set again.</source>
        <translation>它发往的服务器与当前使用的不同。重新设置那台服务器后才能查找。</translation>
    </message>
    <message>
        <source>It will be sent by itself.</source>
        <translation>将自动发送。</translation>
    </message>
    <message>
        <source>It will be sent when the connection is back.</source>
        <translation>连接恢复后将发送。</translation>
    </message>
    <message>
        <source>Looked through the client list at %1:</source>
        <translation>已于 %1 查找客户列表：</translation>
    </message>
    <message>
        <source>Looked through the list at %1. Some of its entries could not be read; the person you look for may be among them.</source>
        <translation>已于 %1 查找列表。其中有些条目无法读取，要找的人可能就在其中。</translation>
    </message>
    <message>
        <source>Looking through the client list.</source>
        <translation>正在查找客户列表。</translation>
    </message>
    <message>
        <source>Next look at %1.</source>
        <translation>下次查找：%1。</translation>
    </message>
    <message>
        <source>Nothing is sent until this is put right.</source>
        <translation>问题解决之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>Nothing was created, and the form holds all that you typed. Change what the server names and press Create client again.</source>
        <translation>未创建任何内容，您输入的内容都保留在表单中。请更改服务器指出的内容，然后再次按“创建客户”。</translation>
    </message>
    <message>
        <source>Saved. It is waiting for its turn to be sent.</source>
        <translation>已保存。正在排队等待发送。</translation>
    </message>
    <message>
        <source>Saved. It will be sent by itself.</source>
        <translation>已保存。将自动发送。</translation>
    </message>
    <message>
        <source>Saved. It will be sent when the connection is back.</source>
        <translation>已保存。连接恢复后将发送。</translation>
    </message>
    <message>
        <source>Saved. Nothing is sent until this is put right.</source>
        <translation>已保存。问题解决之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>Sent %1 · no certain answer</source>
        <translation>发送于 %1 · 无明确答复</translation>
    </message>
    <message>
        <source>The client is not created yet. It goes only while Intake is open; go on with the next one. To change something, just type: it then waits for Create client again.</source>
        <translation>客户尚未创建。只有 Intake 打开时才会发送；请继续登记下一位。如需更改，直接输入即可：之后须再次按“创建客户”。</translation>
    </message>
    <message>
        <source>The client list could not be read to its end at %1.</source>
        <translation>未能在 %1 将客户列表读取完毕。</translation>
    </message>
    <message>
        <source>The client was not created, and this computer keeps nothing: what you typed lives only until the window is closed.</source>
        <translation>客户未创建，且本计算机不保留任何内容：您输入的内容在窗口关闭后即消失。</translation>
    </message>
    <message>
        <source>The client was not created. All that you typed is safe; go on with the next one.</source>
        <translation>客户未创建。您输入的内容都安全保留；请继续登记下一位。</translation>
    </message>
    <message>
        <source>The server did not take this client</source>
        <translation>服务器未接受此客户</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>no client there is like this one.</source>
        <translation>其中没有与之相似的客户。</translation>
    </message>
    <message numerus="yes">
        <source>one client is close, %n field(s) differ.</source>
        <translation>
            <numerusform>有一位客户相近，%n 个字段不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>one client there agrees in every field.</source>
        <translation>其中有一位客户所有字段均一致。</translation>
    </message>
</context>
<context>
    <name>NameAdviser</name>
    <message>
        <source>%1?</source>
        <comment>a name</comment>
        <translation>%1？</translation>
    </message>
    <message>
        <source>Has one name only: “-” stands in the last name, which the server requires.</source>
        <translation>只有一个称呼（无姓氏）：服务器要求填写姓氏，因此填入“-”。</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>移过去</translation>
    </message>
    <message>
        <source>One name only? The server requires a last name; “-” stands for none.</source>
        <translation>没有姓氏？服务器要求填写；“-”表示没有。</translation>
    </message>
    <message>
        <source>Put “-”</source>
        <translation>填入“-”</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>“%1” is the only name? Move it to the first name; “-” stands for no last name.</source>
        <translation>“%1”是唯一的名字？移到名字一栏；“-”表示没有姓氏。</translation>
    </message>
    <message>
        <source>“-” says that there is no last name.</source>
        <translation>“-”表示没有姓氏。</translation>
    </message>
</context>
<context>
    <name>NotesAdviser</name>
    <message>
        <source>%1: %2</source>
        <comment>a line in the notes: the label of a field, its text</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Keep this in the notes instead?</source>
        <translation>改为写入备注？</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>移过去</translation>
    </message>
    <message>
        <source>Move what does not fit to the notes?</source>
        <translation>将放不下的部分移到备注？</translation>
    </message>
    <message>
        <source>The notes are full, so nothing was moved.</source>
        <translation>备注已满，未移动任何内容。</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Client created</source>
        <translation>客户已创建</translation>
    </message>
    <message>
        <source>Clients cannot be created at the server’s address. Check the address, with its /v1 at the end.</source>
        <translation>无法在服务器地址处创建客户。请检查地址，末尾须为 /v1。</translation>
    </message>
    <message>
        <source>Everything was sent, but the connection broke or the time was over before a whole answer came.</source>
        <translation>内容已全部发送，但在收到完整答复之前连接中断或超时。</translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %n second(s).</source>
        <translation>
            <numerusform>它要求等待 %n 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known whether the client was created</source>
        <translation>不知道客户是否已创建</translation>
    </message>
    <message>
        <source>Nobody vouches for the server but itself (its certificate is self-signed), so it could be anyone’s, and nothing was sent. Check the server’s address; if it is right, tell whoever looks after the server.</source>
        <translation>除服务器自身外，没有任何机构为它担保（其证书为自签名），因此它可能属于任何人，未发送任何内容。请检查服务器地址；如果正确，请告知服务器管理员。</translation>
    </message>
    <message>
        <source>Nothing takes connections at the server’s address. Check the address; if it is right, the server may be down for a while.</source>
        <translation>服务器地址处没有程序接受连接。请检查地址；如果地址正确，服务器可能暂时停机。</translation>
    </message>
    <message>
        <source>Nothing was created, and the form holds all that you typed. Change what the server names and press Create client again.</source>
        <translation>未创建任何内容，您输入的内容都保留在表单中。请更改服务器指出的内容，然后再次按“创建客户”。</translation>
    </message>
    <message>
        <source>Nothing was created, and the form holds all that you typed. Press Create client to try again.</source>
        <translation>未创建任何内容，您输入的内容都保留在表单中。请按“创建客户”重试。</translation>
    </message>
    <message>
        <source>Nothing was created. Change the file and run the command again.</source>
        <translation>未创建任何内容。请更改文件，然后再次运行命令。</translation>
    </message>
    <message>
        <source>Nothing was created. The intake is stored: open Intake to change it and send it again, or to discard it.</source>
        <translation>未创建任何内容。登记已保存：请打开 Intake 更改后重新发送，或将其丢弃。</translation>
    </message>
    <message>
        <source>The answer was far larger than any record, so it was not read to its end. Check the server’s address.</source>
        <translation>答复远大于任何记录，因此未读取完毕。请检查服务器地址。</translation>
    </message>
    <message>
        <source>The answer was not one that the API gives, but a web page or something damaged. Check the server’s address, and whether the network wants a login.</source>
        <translation>答复不是 API 应有的内容，而是网页或已损坏的内容。请检查服务器地址，以及网络是否要求登录。</translation>
    </message>
    <message>
        <source>The client may have been created. Look for the client in the practice software before you run the command again: a second run could create the same client twice. Intake has stored nothing: your file is still the only copy.</source>
        <translation>客户可能已创建。再次运行命令之前，请先在诊所软件中查找此客户：再次运行可能会重复创建同一位客户。Intake 未保存任何内容：您的文件仍是唯一的副本。</translation>
    </message>
    <message>
        <source>The client may have been created. The intake is stored, and Intake looks for the client whenever it is open, and at “intake queue --send”. Do not add this client elsewhere, and do not run the command again: that could create the same client twice.</source>
        <translation>客户可能已创建。登记已保存，Intake 会在打开期间以及运行“intake queue --send”时查找此客户。请勿在别处添加此客户，也请勿再次运行该命令：那可能会重复创建同一位客户。</translation>
    </message>
    <message>
        <source>The client was certainly not created. Intake has stored nothing: your file is still the only copy. Run the command again later.</source>
        <translation>客户确定未创建。Intake 未保存任何内容：您的文件仍是唯一的副本。请稍后再次运行命令。</translation>
    </message>
    <message>
        <source>The client was certainly not created. The intake is stored and goes out when Intake is open, or by “intake queue --send”. Do not run the command again: that would begin a second intake.</source>
        <translation>客户确定未创建。登记已保存，会在 Intake 打开时发送，也可用“intake queue --send”发送。请勿再次运行该命令：那会新开一份登记。</translation>
    </message>
    <message>
        <source>The client was not created</source>
        <translation>客户未创建</translation>
    </message>
    <message>
        <source>The connection failed before the whole request had left. Check the network connection.</source>
        <translation>请求尚未全部发出，连接就失败了。请检查网络连接。</translation>
    </message>
    <message>
        <source>The form holds all that you typed. Before you create the client again, look in the practice software: a second try could create the same client twice.</source>
        <translation>您输入的内容都保留在表单中。再次创建此客户之前，请先在诊所软件中查看：重试可能会重复创建同一位客户。</translation>
    </message>
    <message>
        <source>The network’s proxy did not pass the request on. Check the proxy in this computer’s network settings.</source>
        <translation>网络代理未转发请求。请检查本计算机网络设置中的代理。</translation>
    </message>
    <message>
        <source>The network’s proxy wants a login before it passes anything on. Ask whoever looks after the network.</source>
        <translation>网络代理要求先登录才转发内容。请询问网络管理员。</translation>
    </message>
    <message>
        <source>The server can only encrypt in ways that are no longer safe (older than TLS 1.2), so nothing was sent. Tell whoever looks after the server.</source>
        <translation>服务器只能以不再安全的方式加密（低于 TLS 1.2），因此未发送任何内容。请告知服务器管理员。</translation>
    </message>
    <message>
        <source>The server could not prove who it is (its certificate was not accepted), so nothing was sent. Check the server’s address and this computer’s date; if both are right, tell whoever looks after the server.</source>
        <translation>服务器无法证明其身份（证书未被接受），因此未发送任何内容。请检查服务器地址和本计算机的日期；如果都正确，请告知服务器管理员。</translation>
    </message>
    <message>
        <source>The server did not accept the token. Check that it is the token for this server and that it has not been withdrawn.</source>
        <translation>服务器未接受令牌。请检查它是否属于此服务器，且未被撤销。</translation>
    </message>
    <message>
        <source>The server did not take this client</source>
        <translation>服务器未接受此客户</translation>
    </message>
    <message>
        <source>The server does not let this token create clients from here. Ask whoever gave out the token.</source>
        <translation>服务器不允许此令牌从这里创建客户。请询问发放令牌的人员。</translation>
    </message>
    <message>
        <source>The server failed while it worked on the request.</source>
        <translation>服务器在处理请求时发生故障。</translation>
    </message>
    <message>
        <source>The server has the client and sent back the record.</source>
        <translation>服务器已有此客户，并返回了记录。</translation>
    </message>
    <message>
        <source>The server pointed to another address. Intake never follows, so that the token and the record go nowhere else. Check the server’s address.</source>
        <translation>服务器指向了另一个地址。Intake 从不跟随跳转，以免令牌和记录流向别处。请检查服务器地址。</translation>
    </message>
    <message>
        <source>The server read the request and would not take the record.</source>
        <translation>服务器读取了请求，但不接受该记录。</translation>
    </message>
    <message>
        <source>The server says that it cannot take requests for the moment.</source>
        <translation>服务器表示暂时无法接受请求。</translation>
    </message>
    <message>
        <source>The server says that the record is in conflict with something that it already has.</source>
        <translation>服务器表示该记录与其已有内容冲突。</translation>
    </message>
    <message>
        <source>The server takes no more requests for the moment, because too many came in a short time.</source>
        <translation>短时间内请求过多，服务器暂时不再接受请求。</translation>
    </message>
    <message>
        <source>The server would not take some of the details.</source>
        <translation>服务器不接受其中部分信息。</translation>
    </message>
    <message>
        <source>The server’s certificate has expired, so nothing was sent. Check this computer’s date; if it is right, tell whoever looks after the server.</source>
        <translation>服务器的证书已过期，因此未发送任何内容。请检查本计算机的日期；如果正确，请告知服务器管理员。</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid yet, so nothing was sent. Check this computer’s date: mostly it is that which is wrong.</source>
        <translation>服务器的证书尚未生效，因此未发送任何内容。请检查本计算机的日期：多半是日期不对。</translation>
    </message>
    <message>
        <source>The server’s certificate was withdrawn: somebody else may be using it, so nothing was sent. Tell whoever looks after the server.</source>
        <translation>服务器的证书已被吊销：可能有他人正在使用它，因此未发送任何内容。请告知服务器管理员。</translation>
    </message>
    <message>
        <source>The server’s name could not be found. Check the network connection and the server’s address.</source>
        <translation>找不到服务器的名称。请检查网络连接和服务器地址。</translation>
    </message>
    <message>
        <source>The server’s own words: “%1”</source>
        <translation>服务器原话：“%1”</translation>
    </message>
    <message>
        <source>This computer does not know the authority that vouches for the server. Something on the network may be reading along, so nothing was sent. Ask whoever looks after this computer.</source>
        <translation>本计算机不认得为服务器担保的机构。网络上可能有人在窃读，因此未发送任何内容。请询问本计算机的管理员。</translation>
    </message>
    <message>
        <source>What answered does not encrypt, so nothing was sent. Check the server’s address and its port.</source>
        <translation>答复方不加密，因此未发送任何内容。请检查服务器的地址和端口。</translation>
    </message>
    <message>
        <source>What answered showed the certificate of another server, so nothing was sent. Check the server’s address, and whether the network wants a login first.</source>
        <translation>答复方出示的是另一台服务器的证书，因此未发送任何内容。请检查服务器地址，以及网络是否要求先登录。</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>过敏史</translation>
    </message>
    <message>
        <source>Consent and notes</source>
        <translation>同意与备注</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>紧急联系人</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Intolerances</source>
        <translation>不耐受</translation>
    </message>
    <message>
        <source>Medications</source>
        <translation>用药</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>转诊</translation>
    </message>
    <message>
        <source>Seen first by everyone who opens the record.</source>
        <translation>打开记录的人都会首先看到。</translation>
    </message>
    <message>
        <source>Seen in the record below the health sections.</source>
        <translation>显示在记录中健康部分的下方。</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>%1 of %2</source>
        <comment>page number, number of pages</comment>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>By</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Client record</source>
        <translation>客户记录</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>First and last name:</source>
        <translation>名字和姓氏：</translation>
    </message>
    <message>
        <source>For when Intake cannot be used. Type it in as soon as it can. Fields with * are needed.</source>
        <translation>供 Intake 无法使用时填写。恢复后请尽快录入。带 * 的字段为必填。</translation>
    </message>
    <message>
        <source>From the record that the server returned. Printed %1, %2.</source>
        <comment>date, time</comment>
        <translation>依据服务器返回的记录。打印于 %1 %2。</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>No font for some characters was on the computer that printed this; their codes stand in square brackets.</source>
        <translation>打印此件的计算机缺少某些字符的字体；方括号内为这些字符的代码。</translation>
    </message>
    <message>
        <source>Typed into Intake</source>
        <translation>录入 Intake</translation>
    </message>
    <message>
        <source>What was done on this computer. Printed %1, %2.</source>
        <comment>date, time</comment>
        <translation>在本计算机上所做的操作。打印于 %1 %2。</translation>
    </message>
    <message>
        <source>day / month / year</source>
        <translation>日 / 月 / 年</translation>
    </message>
    <message>
        <source>month / day / year</source>
        <translation>月 / 日 / 年</translation>
    </message>
    <message>
        <source>year / month / day</source>
        <translation>年 / 月 / 日</translation>
    </message>
</context>
<context>
    <name>PhoneAdviser</name>
    <message>
        <source>%1 %2: %3</source>
        <comment>label, number, what was said of it</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>mobile or landline, and the country</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a country code</comment>
        <translation>%1？</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a phone number</comment>
        <translation>%1？</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>the type of a phone</comment>
        <translation>%1？</translation>
    </message>
    <message>
        <source>A letter stands among the digits.</source>
        <translation>数字之间有一个字母。</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>固定电话</translation>
    </message>
    <message>
        <source>Letters stand among the digits. They stay unless you take the number.</source>
        <translation>数字中夹有字母。除非您采用该号码，否则字母会保留。</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>移过去</translation>
    </message>
    <message>
        <source>No country has this calling code.</source>
        <translation>没有国家或地区使用此国际区号。</translation>
    </message>
    <message>
        <source>No phone number can be read here. It stays as you typed it.</source>
        <translation>此处无法识别电话号码。将按您的输入保留。</translation>
    </message>
    <message>
        <source>No such number is known in %1. It may still be right.</source>
        <translation>在%1未知有此号码。但仍可能正确。</translation>
    </message>
    <message>
        <source>No such number is known. It may still be right.</source>
        <translation>未知有此号码。但仍可能正确。</translation>
    </message>
    <message>
        <source>Only %1 here, and “%2” in the notes?</source>
        <translation>此处只留 %1，将“%2”写入备注？</translation>
    </message>
    <message>
        <source>The number says %1.</source>
        <comment>+61</comment>
        <translation>该号码所示为 %1。</translation>
    </message>
    <message>
        <source>The same number stands in %1.</source>
        <comment>the label of a field</comment>
        <translation>%1中已有相同号码。</translation>
    </message>
    <message>
        <source>This has no area code.</source>
        <translation>缺少区号。</translation>
    </message>
    <message>
        <source>This looks too long for %1.</source>
        <translation>作为%1的号码似乎太长。</translation>
    </message>
    <message>
        <source>This looks too long for a phone number.</source>
        <translation>作为电话号码似乎太长。</translation>
    </message>
    <message>
        <source>This looks too short for %1.</source>
        <translation>作为%1的号码似乎太短。</translation>
    </message>
    <message>
        <source>This looks too short for a phone number.</source>
        <translation>作为电话号码似乎太短。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>extension %1</source>
        <translation>分机 %1</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>%1 is needed.</source>
        <translation>需要填写%1。</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters. Shorten it by %3.</source>
        <translation>%1 个字符，最多 %2 个。请缩短 %3 个。</translation>
    </message>
    <message>
        <source>A client has no such field.</source>
        <translation>客户没有此字段。</translation>
    </message>
    <message>
        <source>An email needs a dot after the @, as in name@example.com.</source>
        <translation>电子邮箱的 @ 之后须有一个点，例如 name@example.com。</translation>
    </message>
    <message>
        <source>An email needs an @, as in name@example.com.</source>
        <translation>电子邮箱须含 @，例如 name@example.com。</translation>
    </message>
    <message>
        <source>Character %1 is damaged and cannot be sent. Type it anew.</source>
        <translation>第 %1 个字符已损坏，无法发送。请重新输入。</translation>
    </message>
    <message>
        <source>Character %2 is a control character (%1) that cannot be sent. Type the text anew.</source>
        <translation>第 %2 个字符是无法发送的控制字符 (%1)。请重新输入文本。</translation>
    </message>
    <message>
        <source>No country has this name. Choose one from the list.</source>
        <translation>没有此名称的国家或地区。请从列表中选择。</translation>
    </message>
    <message>
        <source>This date is in the future.</source>
        <translation>此日期在将来。</translation>
    </message>
    <message>
        <source>This date is more than 120 years ago. Is the year right?</source>
        <translation>此日期距今已超过 120 年。年份是否正确？</translation>
    </message>
    <message>
        <source>This is not a date. Write day, month and year, as in %1.</source>
        <translation>这不是日期。请写日、月、年，例如 %1。</translation>
    </message>
    <message>
        <source>This is not a date. Write month, day and year, as in %1.</source>
        <translation>这不是日期。请写月、日、年，例如 %1。</translation>
    </message>
    <message>
        <source>This is not a date. Write year, month and day, as in %1.</source>
        <translation>这不是日期。请写年、月、日，例如 %1。</translation>
    </message>
    <message>
        <source>This is not in the list. Choose one from the list.</source>
        <translation>此项不在列表中。请从列表中选择。</translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation>此项必须是列表。</translation>
    </message>
    <message>
        <source>This must be a number, or a name from the clinic&apos;s list.</source>
        <translation>此项必须是编号，或诊所列表中的名称。</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>此项必须是文本。</translation>
    </message>
    <message>
        <source>This must be a whole number or a text.</source>
        <translation>此项必须是整数或文本。</translation>
    </message>
    <message>
        <source>This must be an object.</source>
        <translation>此项必须是对象。</translation>
    </message>
    <message>
        <source>Write one email address, as in name@example.com.</source>
        <translation>请填写一个电子邮箱，例如 name@example.com。</translation>
    </message>
</context>
<context>
    <name>ReadBack</name>
    <message>
        <source>None are entered. Ask for them.</source>
        <translation>尚未录入。请询问。</translation>
    </message>
    <message>
        <source>Not said, as they wished</source>
        <translation>按本人意愿未说明</translation>
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
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: not sent, returned %2</source>
        <translation>%1：未发送，返回 %2</translation>
    </message>
    <message>
        <source>%1: sent %2, returned %3</source>
        <translation>%1：发送 %2，返回 %3</translation>
    </message>
    <message>
        <source>%1: sent %2, returned nothing</source>
        <translation>%1：发送 %2，未返回内容</translation>
    </message>
    <message numerus="yes">
        <source>%n differences between what was sent and what came back.</source>
        <translation>
            <numerusform>发送的内容与返回的内容有 %n 处差异。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Created %1 (%2)</source>
        <comment>time, zone</comment>
        <translation>创建于 %1 (%2)</translation>
    </message>
    <message>
        <source>Created %1, %2 (%3)</source>
        <comment>date, time, zone</comment>
        <translation>创建于 %1 %2 (%3)</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>创建时间：%1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>No known allergies</source>
        <translation>无已知过敏史</translation>
    </message>
    <message>
        <source>No name came back</source>
        <translation>未返回姓名</translation>
    </message>
    <message>
        <source>Not recorded: %1</source>
        <translation>未记录：%1</translation>
    </message>
    <message>
        <source>One difference between what was sent and what came back.</source>
        <translation>发送的内容与返回的内容有一处差异。</translation>
    </message>
    <message>
        <source>Practice: this is no real client</source>
        <translation>练习：这不是真实客户</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>differs: not sent</source>
        <translation>不同：未发送</translation>
    </message>
    <message>
        <source>differs: sent %1</source>
        <translation>不同：发送 %1</translation>
    </message>
    <message>
        <source>differs: sent %1, returned nothing</source>
        <translation>不同：发送 %1，未返回内容</translation>
    </message>
</context>
<context>
    <name>RowsBox</name>
    <message numerus="yes">
        <source>%n rows were removed.</source>
        <translation>
            <numerusform>已移除 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Put the last one back</source>
        <translation>恢复最后一行</translation>
    </message>
    <message>
        <source>The row was removed.</source>
        <translation>该行已移除。</translation>
    </message>
</context>
<context>
    <name>SamePanel</name>
    <message>
        <source>%1 is often %2</source>
        <comment>a familiar first name and the whole one</comment>
        <translation>%1 常指 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln intake(s) could not be read.</source>
        <translation>
            <numerusform>有 %Ln 份登记无法读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Created records leave it after %n day(s).</source>
        <translation>
            <numerusform>已创建的记录在其中保留 %n 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked among %Ln people so far. The others on this computer are still being read.</source>
        <translation>
            <numerusform>目前已在 %Ln 人中查找。本计算机上的其他人仍在读取中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked among the %Ln people kept on this computer.</source>
        <translation>
            <numerusform>已在本计算机保存的 %Ln 人中查找。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else is kept on this computer.</source>
        <translation>本计算机上没有保存其他人。</translation>
    </message>
    <message numerus="yes">
        <source>Nobody like this among the %Ln people kept on this computer.</source>
        <translation>
            <numerusform>在本计算机保存的 %Ln 人中没有相似的人。</numerusform>
        </translation>
    </message>
    <message>
        <source>birth date nearly the same</source>
        <translation>出生日期相近</translation>
    </message>
    <message>
        <source>birth date with day and month swapped</source>
        <translation>出生日期的日与月互换</translation>
    </message>
    <message>
        <source>first and last name swapped</source>
        <translation>名字与姓氏互换</translation>
    </message>
    <message>
        <source>first name sounds alike</source>
        <translation>名字读音相近</translation>
    </message>
    <message>
        <source>first name spelled alike</source>
        <translation>名字拼写相近</translation>
    </message>
    <message>
        <source>same birth date</source>
        <translation>出生日期相同</translation>
    </message>
    <message>
        <source>same email</source>
        <translation>电子邮箱相同</translation>
    </message>
    <message>
        <source>same first name</source>
        <translation>名字相同</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>姓名相同</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>电话相同</translation>
    </message>
    <message>
        <source>same surname</source>
        <translation>姓氏相同</translation>
    </message>
    <message>
        <source>surname sounds alike</source>
        <translation>姓氏读音相近</translation>
    </message>
    <message>
        <source>surname spelled alike</source>
        <translation>姓氏拼写相近</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Address of a record</source>
        <translation>记录的网址</translation>
    </message>
    <message>
        <source>Default country</source>
        <translation>默认国家/地区</translation>
    </message>
    <message>
        <source>Keep records</source>
        <translation>保留记录</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>锁定窗口</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>诊所名称</translation>
    </message>
    <message>
        <source>Referral types</source>
        <translation>转诊类型</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>间距</translation>
    </message>
    <message>
        <source>Save what is typed</source>
        <translation>保存输入的内容</translation>
    </message>
    <message>
        <source>Server’s address</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>The file could not be read, so nothing was changed. Check that it is there and that you may read it.</source>
        <translation>文件无法读取，因此未作任何更改。请检查文件是否存在，以及您是否有权读取。</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place and save again.</source>
        <translation>文件无法写入。请另选位置并再次保存。</translation>
    </message>
    <message>
        <source>The file does not hold settings, so nothing was changed. Choose a file that Intake has saved.</source>
        <translation>文件中没有设置，因此未作任何更改。请选择 Intake 保存的文件。</translation>
    </message>
    <message>
        <source>The file holds none of Intake’s settings, so nothing was changed. Choose a file that Intake has saved.</source>
        <translation>文件中没有 Intake 的设置，因此未作任何更改。请选择 Intake 保存的文件。</translation>
    </message>
    <message>
        <source>The file is larger than any settings are (1 MiB), so nothing was changed. Choose a file that Intake has saved.</source>
        <translation>文件大于任何设置文件 (1 MiB)，因此未作任何更改。请选择 Intake 保存的文件。</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>询问内容</translation>
    </message>
    <message>
        <source>What your administrator has set could not be read and was left out: %1. Tell whoever looks after this computer.</source>
        <translation>管理员设定的内容无法读取，已略过：%1。请告知计算机管理员。</translation>
    </message>
    <message>
        <source>Your own suggestions</source>
        <translation>自己的建议词</translation>
    </message>
    <message>
        <source>Your word for the people you serve</source>
        <translation>诊所对服务对象的称呼</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n 处差异</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n 项待更正</numerusform>
        </translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>can be put back</source>
        <translation>可以恢复</translation>
    </message>
    <message>
        <source>goes again by itself</source>
        <translation>将自动重新发送</translation>
    </message>
    <message>
        <source>held until someone acts</source>
        <translation>已暂停，需人工处理</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>not created</source>
        <translation>未创建</translation>
    </message>
    <message numerus="yes">
        <source>not created · %n to fix</source>
        <translation>
            <numerusform>未创建 · %n 项待更正</numerusform>
        </translation>
    </message>
    <message>
        <source>not known whether created</source>
        <translation>不知道是否已创建</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>old: keep or discard?</source>
        <translation>已久：保留还是丢弃？</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>waits for a server</source>
        <translation>等待服务器</translation>
    </message>
    <message>
        <source>waits for the connection</source>
        <translation>等待连接</translation>
    </message>
</context>
<context>
    <name>Spell</name>
    <message>
        <source>%1 is %2 with a bow above</source>
        <translation>%1 是上方带弯弧的 %2</translation>
    </message>
    <message>
        <source>%1 is %2 with a cedilla</source>
        <translation>%1 是下方带软音钩的 %2</translation>
    </message>
    <message>
        <source>%1 is %2 with a comma below</source>
        <translation>%1 是下方带逗号的 %2</translation>
    </message>
    <message>
        <source>%1 is %2 with a dot above</source>
        <translation>%1 是上方带一点的 %2</translation>
    </message>
    <message>
        <source>%1 is %2 with a dot below</source>
        <translation>%1 是下方带一点的 %2</translation>
    </message>
    <message>
        <source>%1 is %2 with a grave accent</source>
        <translation>%1 是带重音符（左上至右下）的 %2</translation>
    </message>
    <message>
        <source>%1 is %2 with a hat</source>
        <translation>%1 是上方带尖帽的 %2</translation>
    </message>
    <message>
        <source>%1 is %2 with a hook above</source>
        <translation>%1 是上方带小钩的 %2</translation>
    </message>
    <message>
        <source>%1 is %2 with a horn</source>
        <translation>%1 是带角的 %2</translation>
    </message>
    <message>
        <source>%1 is %2 with a line above</source>
        <translation>%1 是上方带横线的 %2</translation>
    </message>
    <message>
        <source>%1 is %2 with a ring</source>
        <translation>%1 是上方带圆圈的 %2</translation>
    </message>
    <message>
        <source>%1 is %2 with a small v above</source>
        <translation>%1 是上方带小 v 的 %2</translation>
    </message>
    <message>
        <source>%1 is %2 with a tail</source>
        <translation>%1 是下方带尾钩的 %2</translation>
    </message>
    <message>
        <source>%1 is %2 with a tilde</source>
        <translation>%1 是上方带波浪线的 %2</translation>
    </message>
    <message>
        <source>%1 is %2 with an acute accent</source>
        <translation>%1 是带尖音符（右上至左下）的 %2</translation>
    </message>
    <message>
        <source>%1 is %2 with two dots</source>
        <translation>%1 是上方带两点的 %2</translation>
    </message>
    <message>
        <source>%1 is %2 with two strokes above</source>
        <translation>%1 是上方带两撇的 %2</translation>
    </message>
    <message>
        <source>%1 is a and e in one letter</source>
        <translation>%1 是 a 和 e 连成的一个字母</translation>
    </message>
    <message>
        <source>%1 is a comma</source>
        <translation>%1 是逗号</translation>
    </message>
    <message>
        <source>%1 is a full stop</source>
        <translation>%1 是句点</translation>
    </message>
    <message>
        <source>%1 is a hyphen</source>
        <translation>%1 是连字符</translation>
    </message>
    <message>
        <source>%1 is a sharp s</source>
        <translation>%1 是德文的 eszett（尖 s）</translation>
    </message>
    <message>
        <source>%1 is an apostrophe</source>
        <translation>%1 是撇号</translation>
    </message>
    <message>
        <source>%1 is d with a stroke</source>
        <translation>%1 是带横线的 d</translation>
    </message>
    <message>
        <source>%1 is eth</source>
        <translation>%1 是字母 eth</translation>
    </message>
    <message>
        <source>%1 is i without a dot</source>
        <translation>%1 是不带点的 i</translation>
    </message>
    <message>
        <source>%1 is l with a stroke</source>
        <translation>%1 是带斜线的 l</translation>
    </message>
    <message>
        <source>%1 is o and e in one letter</source>
        <translation>%1 是 o 和 e 连成的一个字母</translation>
    </message>
    <message>
        <source>%1 is o with a stroke</source>
        <translation>%1 是带斜线的 o</translation>
    </message>
    <message>
        <source>%1 is thorn</source>
        <translation>%1 是字母 thorn</translation>
    </message>
    <message>
        <source>at</source>
        <comment>@</comment>
        <translation>艾特</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>点</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>连字符</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>加号</translation>
    </message>
    <message>
        <source>the %1 is a capital</source>
        <translation>其中的 %1 为大写</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation>下划线</translation>
    </message>
    <message>
        <source>“%1” begins with a small letter</source>
        <translation>“%1”以小写字母开头</translation>
    </message>
    <message>
        <source>“%1” is all capitals</source>
        <translation>“%1”全部大写</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>%Ln intake(s) came over from the copy.</source>
        <translation>
            <numerusform>已从副本转入 %Ln 份登记。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln intake(s) could not be read and are in the copy still.</source>
        <translation>
            <numerusform>有 %Ln 份登记无法读取，仍保留在副本中。</numerusform>
        </translation>
    </message>
    <message>
        <source>A new store was made. Its recovery key is %1: write it down and keep it safe. It opens the store when nothing else does.</source>
        <translation>已创建新的存储库。其恢复密钥是 %1。请抄下并妥善保管。其他方法都无效时，可用它打开存储库。</translation>
    </message>
    <message>
        <source>An intake in the store cannot be opened and would be lost with the old key, so the key was not changed. Restore the data folder from a backup, or ask whoever looks after this computer.</source>
        <translation>存储库中有一份登记无法打开，若弃用旧密钥就会丢失，因此未更换密钥。请从备份恢复数据文件夹，或询问本计算机的管理员。</translation>
    </message>
    <message>
        <source>Another program holds the store of intakes. Nothing was changed. Close that program and try again.</source>
        <translation>另一个程序正占用登记存储库。未作任何更改。请关闭该程序后重试。</translation>
    </message>
    <message>
        <source>How the store’s key is locked was changed from outside, so it was not used. Nothing was changed now. Restore the data folder from a backup, or ask whoever looks after this computer.</source>
        <translation>存储库密钥的加锁方式曾被外部更改，因此未使用。现在未作任何更改。请从备份恢复数据文件夹，或询问本计算机的管理员。</translation>
    </message>
    <message>
        <source>Intake is locked, so nothing was changed. All that was typed is safe. Unlock it and try again.</source>
        <translation>Intake 已锁定，因此未作任何更改。已输入的内容都是安全的。请解锁后重试。</translation>
    </message>
    <message>
        <source>The computer’s memory is used up, so the last change was not saved. All that was saved before is safe. Close other programs.</source>
        <translation>计算机内存已用尽，因此最后的更改未保存。此前保存的内容都安全。请关闭其他程序。</translation>
    </message>
    <message>
        <source>The data folder is on a network drive, where two computers can change the store at the same time. Choose a folder on this computer.</source>
        <translation>数据文件夹位于网络驱动器上，两台计算机可能同时更改存储库。请选择本计算机上的文件夹。</translation>
    </message>
    <message>
        <source>The disk did not do what was asked of it (“%1”). All that was saved before is left as it was. Check the disk.</source>
        <translation>磁盘未能完成所要求的操作（“%1”）。此前保存的内容都保持原样。请检查磁盘。</translation>
    </message>
    <message>
        <source>The disk did not do what was asked of it. All that was saved before is left as it was. Check the disk.</source>
        <translation>磁盘未能完成所要求的操作。此前保存的内容都保持原样。请检查磁盘。</translation>
    </message>
    <message>
        <source>The disk has no room to seal the store anew, so the key was not changed. All that is stored is safe. Free some space and try again.</source>
        <translation>磁盘空间不足，无法重新加封存储库，因此未更换密钥。已存储的内容都安全。请释放一些空间后重试。</translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not saved. All that was saved before is safe. Free some space.</source>
        <translation>磁盘已满，因此最后的更改未保存。此前保存的内容都安全。请释放一些空间。</translation>
    </message>
    <message>
        <source>The file %1 is not one of Intake’s, so it was left as it is. Move it away, or choose another data folder.</source>
        <translation>文件 %1 不是 Intake 的文件，因此保持原样。请将其移走，或选择其他数据文件夹。</translation>
    </message>
    <message>
        <source>The folder for the intakes, %1, cannot be made or used, so nothing can be saved. Check that it is a folder and that it belongs to you.</source>
        <translation>登记的文件夹 %1 无法创建或使用，因此什么都无法保存。请检查它是否为文件夹，且归您所有。</translation>
    </message>
    <message>
        <source>The key file beside the practice store is damaged, or other people can get at it, so it was not used. Give it to yourself alone, or remove the practice folder.</source>
        <translation>练习存储库旁的密钥文件已损坏，或他人可以访问，因此未使用。请将其设为仅您本人可访问，或删除练习文件夹。</translation>
    </message>
    <message>
        <source>The key was changed, and the recovery key of before opens nothing any more. The new recovery key is %1: write it down and keep it safe. It opens the store when nothing else does.</source>
        <translation>密钥已更换，之前的恢复密钥无法再打开任何内容。新的恢复密钥是 %1：请抄写下来并妥善保管。其他方法都无效时，可用它打开存储库。</translation>
    </message>
    <message>
        <source>The keychain is locked or does not answer, so the key was not changed. All that is stored is safe. Unlock the keychain and try again.</source>
        <translation>密钥环已锁定或没有响应，因此未更换密钥。已存储的内容都安全。请解锁密钥环后重试。</translation>
    </message>
    <message>
        <source>The keychain that holds the store’s key is locked or does not answer. The intakes are safe. Unlock the keychain, or give the passphrase or the recovery key.</source>
        <translation>存放存储库密钥的密钥环已锁定或没有响应。登记都安全。请解锁密钥环，或提供口令或恢复密钥。</translation>
    </message>
    <message numerus="yes">
        <source>The next try is looked at in %n second(s).</source>
        <translation>
            <numerusform>%n 秒后才会检查下一次尝试。</numerusform>
        </translation>
    </message>
    <message>
        <source>The store of intakes can be read but not written, so nothing was saved. Check that the disk and the data folder can be written to, and that no newer version of Intake made the store.</source>
        <translation>登记存储库可读但不可写，因此未保存任何内容。请检查磁盘和数据文件夹是否可写，以及存储库是否由更新版本的 Intake 创建。</translation>
    </message>
    <message>
        <source>The store of intakes can only be read: the disk is read-only, or a newer version of Intake made it. Nothing can be saved or sent.</source>
        <translation>登记存储库只能读取：磁盘为只读，或由更新版本的 Intake 创建。无法保存或发送任何内容。</translation>
    </message>
    <message>
        <source>The store of intakes is not open, so nothing was saved.</source>
        <translation>登记存储库未打开，因此未保存任何内容。</translation>
    </message>
    <message>
        <source>The store of intakes was damaged. A copy of it was put aside at %1, and nothing was deleted.</source>
        <translation>登记存储库已损坏。其副本已另存于 %1，未删除任何内容。</translation>
    </message>
    <message>
        <source>The store’s key is not where it should be. The intakes are safe, and no new key was made. Give the passphrase or the recovery key.</source>
        <translation>存储库的密钥不在应在的位置。登记都安全，且未生成新密钥。请提供口令或恢复密钥。</translation>
    </message>
    <message>
        <source>There is no keychain on this computer to hold the new key, so the key was not changed. All that is stored is safe. Choose a passphrase instead.</source>
        <translation>本计算机上没有可存放新密钥的密钥环，因此未更换密钥。已存储的内容都安全。请改用口令。</translation>
    </message>
    <message>
        <source>There is no keychain on this computer to hold the store’s key. What is stored is safe. Give a passphrase or the recovery key.</source>
        <translation>本计算机上没有可存放存储库密钥的密钥环。已存储的内容都安全。请提供口令或恢复密钥。</translation>
    </message>
    <message>
        <source>There is no such intake in the store.</source>
        <translation>存储库中没有此登记。</translation>
    </message>
    <message>
        <source>This intake cannot be opened: it was damaged, or changed from outside. It was left as it is. Restore the data folder from a backup.</source>
        <translation>此登记无法打开：它已损坏或曾被外部更改。它已保持原样。请从备份恢复数据文件夹。</translation>
    </message>
    <message>
        <source>This intake has moved on meanwhile, so the change was not made. Look at it as it is now.</source>
        <translation>此登记在此期间已有变动，因此未作更改。请查看其当前状态。</translation>
    </message>
    <message>
        <source>This is not the secret that opens the store. Nothing was changed. Check it and try again.</source>
        <translation>这不是打开存储库的口令或密钥。未作任何更改。请检查后重试。</translation>
    </message>
    <message>
        <source>This store is an older copy. What was still to be sent may have been sent since, so Intake sends none of it by itself.</source>
        <translation>此存储库是较旧的副本。当时待发送的登记之后可能已发送，因此 Intake 不会自动发送其中任何一份。</translation>
    </message>
    <message>
        <source>This store opens with a passphrase. The intakes are safe. Give the passphrase or the recovery key.</source>
        <translation>此存储库须用口令打开。登记都安全。请提供口令或恢复密钥。</translation>
    </message>
    <message>
        <source>Where the store should be, at %1, stands something that is not a file. It was left as it is. Move it away, or choose another data folder.</source>
        <translation>存储库应在的位置 %1 有一个不是文件的项目。它已保持原样。请将其移走，或选择其他数据文件夹。</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>separated by commas</source>
        <translation>以逗号分隔</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Here the passphrase is given in a file that you alone can read: --passphrase-file FILE.</source>
        <translation>此处须用仅您本人可读的文件提供口令：--passphrase-file FILE。</translation>
    </message>
    <message>
        <source>In “intake queue” it stands as %1.</source>
        <translation>它在“intake queue”中显示为 %1。</translation>
    </message>
    <message>
        <source>Intake is locked, so it names nobody. Unlock it and try again.</source>
        <translation>Intake 已锁定，因此不显示任何姓名。请解锁后重试。</translation>
    </message>
    <message>
        <source>Intake is locked, so nothing was sent. What waits is safe and goes on when it is unlocked.</source>
        <translation>Intake 已锁定，因此未发送任何内容。等待中的内容是安全的，解锁后会继续发送。</translation>
    </message>
    <message>
        <source>Intake is locked, so the client was not created: nothing was sent and nothing was stored. Unlock it and try again.</source>
        <translation>Intake 已锁定，因此客户未创建：未发送也未存储任何内容。请解锁后重试。</translation>
    </message>
    <message>
        <source>Intake is running and took the client, but does not answer. Look there for what became of it, or in “intake queue” for %1, before you run the command again.</source>
        <translation>Intake 正在运行并已接收此客户，但没有应答。再次运行命令之前，请在那里查看结果，或在“intake queue”中查找 %1。</translation>
    </message>
    <message>
        <source>Intake is running with another server, so nothing was sent. Leave out --server to use that one, or close Intake first.</source>
        <translation>Intake 正以另一台服务器运行，因此未发送任何内容。请去掉 --server 以使用该服务器，或先关闭 Intake。</translation>
    </message>
    <message>
        <source>Intake is running, but its store is not open or its window is locked, so nothing was done. Open it there and try again.</source>
        <translation>Intake 正在运行，但其存储库未打开或窗口已锁定，因此未执行任何操作。请在那里打开后重试。</translation>
    </message>
    <message>
        <source>Intake was locked meanwhile, and sends nothing until it is unlocked.</source>
        <translation>Intake 在此期间已锁定，解锁之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>Intake was started with the rights of another user or group, which it does not take. Take them off the program’s file, and start it as the person who sits here.</source>
        <translation>Intake 以其他用户或组的权限启动，而它不接受这种权限。请从程序文件上去除这些权限，并以坐在此处的使用者身份启动。</translation>
    </message>
    <message>
        <source>It is not known what became of an earlier client, and the server has not answered well since.</source>
        <translation>不知道先前一位客户的结果如何，此后服务器也一直没有正常答复。</translation>
    </message>
    <message>
        <source>Nothing is sent while the key of the store is changed.</source>
        <translation>更换存储库的密钥期间不会发送任何内容。</translation>
    </message>
    <message>
        <source>Sending stopped because of that; “intake queue --send” goes on.</source>
        <translation>发送因此停止；“intake queue --send”可继续发送。</translation>
    </message>
    <message>
        <source>The client was created, but the record could not be printed. Do not run the command again: it would create the client twice.</source>
        <translation>客户已创建，但记录无法输出。请勿再次运行该命令：那会重复创建此客户。</translation>
    </message>
    <message>
        <source>The client was not created: somebody took the intake back in the window. Go on with it there.</source>
        <translation>客户未创建：有人在窗口中收回了该登记。请在那里继续。</translation>
    </message>
    <message>
        <source>The list could not be printed.</source>
        <translation>列表无法输出。</translation>
    </message>
    <message>
        <source>The practice server could not start, so nothing was sent: %1</source>
        <translation>练习服务器无法启动，因此未发送任何内容：%1</translation>
    </message>
    <message>
        <source>The practice server could not start: %1. Try another --port, or none.</source>
        <translation>练习服务器无法启动：%1。请换一个 --port，或不指定。</translation>
    </message>
    <message numerus="yes">
        <source>The server takes the next request in %n second(s).</source>
        <translation>
            <numerusform>服务器将在 %n 秒后接受下一个请求。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no keychain, so Intake stores nothing and works in memory alone. With --passphrase-file FILE it would store the client.</source>
        <translation>没有密钥环，因此 Intake 不存储任何内容，仅在内存中工作。使用 --passphrase-file FILE 即可存储此客户。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>sent %1, returned %2</source>
        <translation>发送 %1，返回 %2</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 个字符，最多 %2 个</translation>
    </message>
    <message>
        <source>At most %1 characters fit here, so nothing was added.</source>
        <translation>此处最多 %1 个字符，因此未添加任何内容。</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>A port is a whole number from 0 to 65535.</source>
        <translation>端口是 0 到 65535 之间的整数。</translation>
    </message>
    <message>
        <source>Choose --practice or --server: a client goes to one place only.</source>
        <translation>请在 --practice 和 --server 中选择一个：一位客户只发往一处。</translation>
    </message>
    <message>
        <source>No server is set, so nothing was sent. Give its address with --server, as in --server https://api.example.com/v1, or try with --practice.</source>
        <translation>未设置服务器，因此未发送任何内容。请用 --server 给出地址，例如 --server https://api.example.com/v1，或用 --practice 试用。</translation>
    </message>
    <message>
        <source>No token was given, so nothing was sent. Put the token into a file that you alone can read, and name it with --token-file.</source>
        <translation>未提供令牌，因此未发送任何内容。请将令牌放入仅您本人可读的文件，并用 --token-file 指定该文件。</translation>
    </message>
    <message>
        <source>Other people on this computer can get at the passphrase file, so it was not used. Give it to yourself alone, with chmod 600, and try again.</source>
        <translation>本计算机上的其他人可以访问口令文件，因此未使用。请用 chmod 600 将其设为仅您本人可访问，然后重试。</translation>
    </message>
    <message>
        <source>Other people on this computer can get at the token file, so it was not used. Give it to yourself alone, with chmod 600, and try again.</source>
        <translation>本计算机上的其他人可以访问令牌文件，因此未使用。请用 chmod 600 将其设为仅您本人可访问，然后重试。</translation>
    </message>
    <message>
        <source>The command “create” needs a file, or - for standard input.</source>
        <translation>命令“create”需要一个文件，或用 - 表示标准输入。</translation>
    </message>
    <message>
        <source>The file could not be found. Check its name after “create”.</source>
        <translation>找不到文件。请检查“create”之后的名称。</translation>
    </message>
    <message>
        <source>The file could not be read. Check that you may read it.</source>
        <translation>文件无法读取。请检查您是否有权读取。</translation>
    </message>
    <message>
        <source>The option --%1 belongs to the command “queue”.</source>
        <translation>选项 --%1 属于命令“queue”。</translation>
    </message>
    <message>
        <source>The option --%1 needs a value after it.</source>
        <translation>选项 --%1 之后需要一个值。</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>选项 --%1 不带值。</translation>
    </message>
    <message>
        <source>The option --port belongs to the command “practice-server”.</source>
        <translation>选项 --port 属于命令“practice-server”。</translation>
    </message>
    <message>
        <source>The option --token-file needs --server beside it: a token goes to the server that was named with it, and to no other.</source>
        <translation>选项 --token-file 必须与 --server 一起使用：令牌只发送到与它一同指定的服务器，不会发送到别处。</translation>
    </message>
    <message>
        <source>The option --verify belongs to the command “audit”.</source>
        <translation>选项 --verify 属于命令“audit”。</translation>
    </message>
    <message>
        <source>The passphrase file could not be found. Check its name after --passphrase-file.</source>
        <translation>找不到口令文件。请检查 --passphrase-file 之后的名称。</translation>
    </message>
    <message>
        <source>The passphrase file could not be read. Check that it belongs to you.</source>
        <translation>口令文件无法读取。请检查它是否归您所有。</translation>
    </message>
    <message>
        <source>The passphrase file is empty. Put the passphrase into it, and nothing else.</source>
        <translation>口令文件为空。请将口令写入其中，不要写其他内容。</translation>
    </message>
    <message>
        <source>The passphrase file is larger than any passphrase (4 KiB). Check its name after --passphrase-file.</source>
        <translation>口令文件大于任何口令 (4 KiB)。请检查 --passphrase-file 之后的名称。</translation>
    </message>
    <message>
        <source>The server’s address begins with http, which anyone on the way could read. Write https.</source>
        <translation>服务器地址以 http 开头，途中任何人都可读取。请写 https。</translation>
    </message>
    <message>
        <source>The server’s address goes on with ? or #. Leave out that part and all after it.</source>
        <translation>服务器地址之后跟有 ? 或 #。请去掉该部分及其后的所有内容。</translation>
    </message>
    <message>
        <source>The server’s address holds a name or password before an @. Leave it out; the token is given in a file.</source>
        <translation>服务器地址在 @ 之前含有用户名或密码。请去掉；令牌由文件提供。</translation>
    </message>
    <message>
        <source>The server’s address is not a web address. Write it as in https://api.example.com/v1.</source>
        <translation>服务器地址不是网址。请写成 https://api.example.com/v1 的形式。</translation>
    </message>
    <message>
        <source>The server’s address must begin with https://.</source>
        <translation>服务器地址必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>The server’s address names no server. Write it as in https://api.example.com/v1.</source>
        <translation>服务器地址中没有服务器名。请写成 https://api.example.com/v1 的形式。</translation>
    </message>
    <message>
        <source>The token file could not be found. Check its name after --token-file.</source>
        <translation>找不到令牌文件。请检查 --token-file 之后的名称。</translation>
    </message>
    <message>
        <source>The token file could not be read. Check that it belongs to you.</source>
        <translation>令牌文件无法读取。请检查它是否归您所有。</translation>
    </message>
    <message>
        <source>The token file holds something that cannot be a token: it must be one word of plain characters. Put the token into it, and nothing else.</source>
        <translation>令牌文件中的内容不可能是令牌：令牌须是由普通字符组成的一个词。请将令牌写入其中，不要写其他内容。</translation>
    </message>
    <message>
        <source>The token file is empty. Put the token into it, and nothing else.</source>
        <translation>令牌文件为空。请将令牌写入其中，不要写其他内容。</translation>
    </message>
    <message>
        <source>The token file is larger than any token (4 KiB). Check its name after --token-file.</source>
        <translation>令牌文件大于任何令牌 (4 KiB)。请检查 --token-file 之后的名称。</translation>
    </message>
    <message>
        <source>There is more after the command “%1” than it can use.</source>
        <translation>命令“%1”之后有多余的内容。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>没有选项 --%1。</translation>
    </message>
    <message>
        <source>There is nothing in it. A client is one JSON object, in { and }.</source>
        <translation>其中没有内容。一位客户应是一个 JSON 对象，写在 { 和 } 之间。</translation>
    </message>
    <message>
        <source>This is a folder. Name a file after “create”.</source>
        <translation>这是文件夹。请在“create”之后指定文件。</translation>
    </message>
    <message>
        <source>This is a list, and must be one JSON object, in { and }: one client at a time.</source>
        <translation>这是列表，但必须是一个 JSON 对象，写在 { 和 } 之间：每次一位客户。</translation>
    </message>
    <message>
        <source>This is larger than 4 MiB, which no client’s details are. Check the file.</source>
        <translation>此文件大于 4 MiB，一位客户的信息不会这么大。请检查文件。</translation>
    </message>
    <message>
        <source>This is not JSON: it goes wrong at line %1, character %2. Mend it there.</source>
        <translation>这不是 JSON：第 %1 行第 %2 个字符处有误。请在该处更正。</translation>
    </message>
    <message>
        <source>This is not UTF-8 text. Save the file as UTF-8 and try again.</source>
        <translation>这不是 UTF-8 文本。请将文件另存为 UTF-8 后重试。</translation>
    </message>
    <message>
        <source>What --passphrase-file names is not a file. Name an ordinary file with the passphrase in it.</source>
        <translation>--passphrase-file 指定的不是文件。请指定含有口令的普通文件。</translation>
    </message>
    <message>
        <source>What --token-file names is not a file. Name an ordinary file with the token in it.</source>
        <translation>--token-file 指定的不是文件。请指定含有令牌的普通文件。</translation>
    </message>
    <message>
        <source>“intake --help” lists what there is.</source>
        <translation>“intake --help”列出可用的命令和选项。</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Close it there, or ask whoever is logged in there to do so. Nothing is lost.</source>
        <translation>请在那里关闭它，或请在那里登录的人关闭。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Intake cannot open now.</source>
        <translation>Intake 现在无法打开。</translation>
    </message>
    <message>
        <source>Intake is already open in another login on this computer.</source>
        <translation>Intake 已在这台电脑的另一个登录会话中打开。</translation>
    </message>
    <message>
        <source>The practice server could not start: %1</source>
        <translation>练习服务器无法启动：%1</translation>
    </message>
    <message>
        <source>There is no screen to open the window on. “intake create FILE” creates a client without one.</source>
        <translation>没有可打开窗口的屏幕。“intake create FILE”无需窗口即可创建客户。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 %2</source>
        <comment>a day and the name of its month</comment>
        <translation>%2%1日</translation>
    </message>
</context>
</TS>
