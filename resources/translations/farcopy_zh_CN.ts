<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>farcopy::AccessKeyDialog</name>
    <message>
        <source>“%1” is in the keychain now. The file %2 still holds its secret for everybody who can read the file: delete it, and empty the trash.</source>
        <extracomment>%1: name of an account; %2: a file</extracomment>
        <translation>“%1”现已保存在密钥链中。文件 %2 中仍有其秘密访问密钥，任何能读取该文件的人都可以看到：请删除该文件，并清空回收站。</translation>
    </message>
    <message>
        <source>“%1” is in the keychain now. The profile “%2” in %3, line %4, still holds its secret for everybody who can read the file. If no other program needs the profile, such as the AWS CLI, delete aws_access_key_id and aws_secret_access_key there.</source>
        <extracomment>%1: name of an account; %2: name of a profile; %3: a file; %4: number of a line</extracomment>
        <translation>“%1”现已保存在密钥链中。%3 第 %4 行的配置文件“%2”中仍有其秘密访问密钥，任何能读取该文件的人都可以看到。如果没有其他程序（例如 AWS CLI）需要此配置文件，请从中删除 aws_access_key_id 和 aws_secret_access_key。</translation>
    </message>
    <message>
        <source>Add Access Key</source>
        <translation>添加访问密钥</translation>
    </message>
    <message>
        <source>Replace Access Key</source>
        <translation>替换访问密钥</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Keep It for This &amp;Session Only</source>
        <translation>仅为此会话保留(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Takes the key from a downloaded CSV file or from a profile.</source>
        <translation>从下载的 CSV 文件或配置文件中获取密钥。</translation>
    </message>
    <message>
        <source>A&amp;dd and Open</source>
        <translation>添加并打开(&amp;D)</translation>
    </message>
    <message>
        <source>Access Key Kept</source>
        <translation>访问密钥已保存</translation>
    </message>
    <message>
        <source>Waiting for AWS and the keychain</source>
        <translation>正在等待 AWS 和密钥链</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>正在等待密钥链</translation>
    </message>
    <message>
        <source>Testing the key, then waiting for the keychain. It may ask for its password in a window of its own.</source>
        <translation>正在测试密钥，随后等待密钥链。密钥链可能会在单独的窗口中要求输入密码。</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may ask for its password in a window of its own.</source>
        <translation>正在等待密钥链。密钥链可能会在单独的窗口中要求输入密码。</translation>
    </message>
</context>
<context>
    <name>farcopy::AccessKeyForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>production</source>
        <translation>生产环境</translation>
    </message>
    <message>
        <source>&amp;Access key ID</source>
        <translation>访问密钥 ID(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Secret access key</source>
        <translation>秘密访问密钥(&amp;S)</translation>
    </message>
    <message>
        <source>Session &amp;token</source>
        <translation>会话令牌(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;how what is typed</source>
        <translation>显示输入的内容(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;MFA device</source>
        <translation>MFA 设备(&amp;M)</translation>
    </message>
    <message>
        <source>optional: arn:aws:iam::…:mfa/…</source>
        <translation>可选：arn:aws:iam::…:mfa/…</translation>
    </message>
    <message>
        <source>ARN or serial number of the device that guards the key. Farcopy then asks for a code of it once in twelve hours.</source>
        <translation>保护该密钥的设备的 ARN 或序列号。Farcopy 随后每十二小时要求输入一次该设备的代码。</translation>
    </message>
    <message>
        <source>Where Farcopy starts. Its partition (AWS, China, GovCloud) decides which Regions are listed.</source>
        <translation>Farcopy 首先使用的区域。其所属分区（AWS、中国、GovCloud）决定列出哪些区域。</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>区域(&amp;G)</translation>
    </message>
    <message>
        <source>In the &amp;keychain of this computer</source>
        <translation>保存在此计算机的密钥链中(&amp;K)</translation>
    </message>
    <message>
        <source>For this session &amp;only</source>
        <translation>仅用于此会话(&amp;O)</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存方式</translation>
    </message>
    <message>
        <source>Test the ne&amp;w key before it takes the old one&apos;s place</source>
        <translation>先测试新密钥，再替换旧密钥(&amp;W)</translation>
    </message>
    <message>
        <source>Asks AWS whose key it is. The old one stays if AWS does not know it.</source>
        <translation>向 AWS 查询该密钥属于谁。如果 AWS 无法识别，则保留旧密钥。</translation>
    </message>
</context>
<context>
    <name>farcopy::AccessKeyText</name>
    <message>
        <source>Temporary keys end within hours and cannot be renewed by themselves; this one does not tell when.</source>
        <translation>临时密钥会在数小时内失效，且无法自行续期；此密钥未说明何时失效。</translation>
    </message>
    <message>
        <source>This temporary key ends on %1 and cannot be renewed by itself.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>此临时密钥将于 %1 失效，且无法自行续期。</translation>
    </message>
    <message>
        <source>Give the account a name of your own, such as “production”.</source>
        <translation>请为该账户取一个名称，例如“生产环境”。</translation>
    </message>
    <message>
        <source>Another access key has this name. Choose a different one.</source>
        <translation>已有访问密钥使用此名称。请另选一个名称。</translation>
    </message>
    <message>
        <source>The name is too long: 64 characters at most.</source>
        <translation>名称过长：最多 64 个字符。</translation>
    </message>
    <message>
        <source>A name cannot end in “(session token)” or “(part …)”: the keychain&apos;s own entries do.</source>
        <translation>名称不能以“(session token)”或“(part …)”结尾：密钥链自身的条目使用这些结尾。</translation>
    </message>
    <message>
        <source>Enter the access key ID.</source>
        <translation>请输入访问密钥 ID。</translation>
    </message>
    <message>
        <source>An access key ID begins with AKIA or ASIA and has capital letters and digits only.</source>
        <translation>访问密钥 ID 以 AKIA 或 ASIA 开头，且仅包含大写字母和数字。</translation>
    </message>
    <message>
        <source>An access key ID has 20 characters. Check that all of it was copied.</source>
        <translation>访问密钥 ID 有 20 个字符。请检查是否已完整复制。</translation>
    </message>
    <message>
        <source>Enter the secret access key.</source>
        <translation>请输入秘密访问密钥。</translation>
    </message>
    <message>
        <source>The secret holds a character that AWS does not use. Copy it once more.</source>
        <translation>秘密访问密钥中含有 AWS 不使用的字符。请重新复制。</translation>
    </message>
    <message>
        <source>A secret access key has 40 characters. Check that all of it was copied.</source>
        <translation>秘密访问密钥有 40 个字符。请检查是否已完整复制。</translation>
    </message>
    <message>
        <source>Temporary keys (ASIA…) work only together with their session token.</source>
        <translation>临时密钥（ASIA…）必须与其会话令牌一起使用。</translation>
    </message>
    <message>
        <source>The token holds a character that AWS does not use. Copy it once more.</source>
        <translation>令牌中含有 AWS 不使用的字符。请重新复制。</translation>
    </message>
    <message>
        <source>A long-term key (AKIA…) has no session token. Empty this field, or check the access key ID.</source>
        <translation>长期密钥（AKIA…）没有会话令牌。请清空此字段，或检查访问密钥 ID。</translation>
    </message>
    <message>
        <source>This is neither the ARN of an MFA device (arn:aws:iam::…:mfa/…) nor the serial number of one.</source>
        <translation>这既不是 MFA 设备的 ARN（arn:aws:iam::…:mfa/…），也不是其序列号。</translation>
    </message>
    <message>
        <source>%1 Secret and token go to the keychain and nowhere else.</source>
        <translation>%1秘密访问密钥和令牌只保存在密钥链中。</translation>
    </message>
    <message>
        <source>%1 Secret and token stay in memory until you quit Farcopy, and are written nowhere.</source>
        <translation>%1秘密访问密钥和令牌保留在内存中，直到您退出 Farcopy，不会写入任何位置。</translation>
    </message>
    <message>
        <source>The secret goes to the keychain and nowhere else. Farcopy&apos;s settings hold only the name, the access key ID, the MFA device and the Region.</source>
        <translation>秘密访问密钥只保存在密钥链中。Farcopy 的设置仅包含名称、访问密钥 ID、MFA 设备和区域。</translation>
    </message>
    <message>
        <source>The secret stays in memory until you quit Farcopy, and is written nowhere.</source>
        <translation>秘密访问密钥保留在内存中，直到您退出 Farcopy，不会写入任何位置。</translation>
    </message>
</context>
<context>
    <name>farcopy::AccountBand</name>
    <message>
        <source>In account %1</source>
        <extracomment>%1: label, name and number of an account</extracomment>
        <translation>账户：%1</translation>
    </message>
</context>
<context>
    <name>farcopy::AccountBar</name>
    <message>
        <source>Open accounts</source>
        <translation>已打开的账户</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: an account, %2: what it does or needs, &quot;2 copying&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Label and colour…</source>
        <translation>标记和颜色(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Close account</source>
        <translation>关闭账户(&amp;C)</translation>
    </message>
</context>
<context>
    <name>farcopy::AccountGuard</name>
    <message>
        <source>“%1” gives credentials of the account %2 now, and what is open here, with its queue, is of the account %3. Nothing is sent with them. Put the credentials of %3 back, or close the account here and open it again.</source>
        <translation>“%1”现在提供的是账户 %2 的凭证，而此处打开的内容及其队列属于账户 %3。不会使用这些凭证发送任何内容。请恢复 %3 的凭证，或在此处关闭该账户后重新打开。</translation>
    </message>
</context>
<context>
    <name>farcopy::AccountMarkDialog</name>
    <message>
        <source>Label and colour</source>
        <translation>标记和颜色</translation>
    </message>
    <message>
        <source>They stand at the top of the window and of every dialog that changes something in “%1”, so that it is not mistaken for another account.</source>
        <translation>标记和颜色显示在窗口顶部，以及每个会更改“%1”中内容的对话框顶部，以免将其误认为其他账户。</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>生产环境</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation>标记(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>颜色(&amp;C)：</translation>
    </message>
</context>
<context>
    <name>farcopy::AccountMenus</name>
    <message>
        <source>&amp;Accounts</source>
        <translation>账户(&amp;A)</translation>
    </message>
</context>
<context>
    <name>farcopy::AccountResolver</name>
    <message>
        <source>The sandbox has no credentials but its own.</source>
        <translation>沙盒只能使用其自身的凭证。</translation>
    </message>
    <message>
        <source>There is no profile “%1” in %2 or %3. Check its name, or choose another account.</source>
        <translation>%2 和 %3 中都没有配置文件“%1”。请检查其名称，或选择其他账户。</translation>
    </message>
    <message>
        <source>No credentials were found: neither in the environment (AWS_ACCESS_KEY_ID) nor in the profile “%1” (%2, %3). Run “aws configure”, name another profile, or add an access key.</source>
        <translation>未找到凭证：环境变量（AWS_ACCESS_KEY_ID）和配置文件“%1”（%2、%3）中都没有。请运行“aws configure”，指定其他配置文件，或添加访问密钥。</translation>
    </message>
</context>
<context>
    <name>farcopy::AccountText</name>
    <message>
        <source>Not asked yet</source>
        <translation>尚未查询</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Signed in until %1, expired</source>
        <translation>登录有效期至 %1，已过期</translation>
    </message>
    <message>
        <source>Signed in until %1</source>
        <translation>已登录，有效期至 %1</translation>
    </message>
    <message>
        <source>Needs sign-in</source>
        <translation>需要登录</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>配置有误</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>无颜色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Open · %1</source>
        <extracomment>%1: how the account stands, &quot;Signed in until 14:30&quot;</extracomment>
        <translation>已打开 · %1</translation>
    </message>
    <message>
        <source>last seen as %1</source>
        <extracomment>%1: number of an AWS account</extracomment>
        <translation>上次识别为 %1</translation>
    </message>
    <message>
        <source>The profile was changed after the account was opened. Close the account and open it again to use the change.</source>
        <translation>打开账户后，配置文件已被更改。请关闭账户并重新打开，以使用更改后的内容。</translation>
    </message>
    <message>
        <source>The profile is no longer in the files. The account stays open for as long as its credentials last; put the profile back to renew them.</source>
        <translation>文件中已没有该配置文件。在其凭证的有效期内，账户保持打开；若要续期凭证，请恢复该配置文件。</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>%1: ARN of a user or role</extracomment>
        <translation>已登录为 %1。</translation>
    </message>
</context>
<context>
    <name>farcopy::AccountsPage</name>
    <message>
        <source>memory of this computer</source>
        <translation>此计算机的内存</translation>
    </message>
    <message>
        <source>environment variables</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>密钥链</translation>
    </message>
    <message>
        <source>memory, until you quit</source>
        <translation>内存，直到退出</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>选择账户</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Farcopy shows the Amazon FSx backups of an account in every Region, and copies them to the Region you pick. Several accounts can be open side by side.</source>
        <translation>Farcopy 显示账户在每个区域中的 Amazon FSx 备份，并将其复制到您选择的区域。您可以同时打开多个账户。</translation>
    </message>
    <message>
        <source>Try the &amp;sandbox</source>
        <translation>试用沙盒(&amp;S)</translation>
    </message>
    <message>
        <source>Invented backups on this computer: no account, no cost, nothing leaves the machine.</source>
        <translation>此计算机上的虚构备份：无需账户，不产生费用，任何数据都不会离开本机。</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>试用沙盒</translation>
    </message>
    <message>
        <source>Accounts on &amp;this computer</source>
        <translation>此计算机上的账户(&amp;T)</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>此计算机上的账户</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>AWS account</source>
        <translation>AWS 账户</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>访问密钥</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Close account</source>
        <translation>关闭账户(&amp;C)</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>测试(&amp;E)</translation>
    </message>
    <message>
        <source>Test a&amp;ll</source>
        <translation>全部测试(&amp;L)</translation>
    </message>
    <message>
        <source>La&amp;bel and colour…</source>
        <translation>标记和颜色(&amp;B)…</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>重命名(&amp;M)…</translation>
    </message>
    <message>
        <source>Re&amp;place Key…</source>
        <translation>替换密钥(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Add Access Key…</source>
        <translation>添加访问密钥(&amp;A)…</translation>
    </message>
    <message>
        <source>Ask the service whose credentials the selected accounts are</source>
        <translation>向服务查询所选账户的凭证属于谁</translation>
    </message>
    <message>
        <source>Ask the service whose credentials all these accounts are</source>
        <translation>向服务查询所有这些账户的凭证属于谁</translation>
    </message>
    <message>
        <source>Progress of the tests</source>
        <translation>测试进度</translation>
    </message>
    <message>
        <source>Tested %v of %m</source>
        <extracomment>%v: accounts that were tested, %m: accounts to be tested</extracomment>
        <translation>已测试 %v 个，共 %m 个</translation>
    </message>
    <message>
        <source>Stop testin&amp;g</source>
        <translation>停止测试(&amp;G)</translation>
    </message>
    <message>
        <source>%1 · profile gone</source>
        <translation>%1 · 配置文件已不存在</translation>
    </message>
    <message>
        <source>%1 · profile changed</source>
        <translation>%1 · 配置文件已更改</translation>
    </message>
    <message>
        <source>%1, cannot be used</source>
        <translation>%1，无法使用</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>显示(&amp;O)</translation>
    </message>
    <message>
        <source>Close the account first</source>
        <translation>请先关闭账户</translation>
    </message>
    <message>
        <source>Remove Access Key</source>
        <translation>移除访问密钥</translation>
    </message>
    <message>
        <source>Remove the access key “%1” from this computer?

Its secret is deleted. In AWS the key stays valid until you deactivate it there.</source>
        <translation>是否从此计算机中移除访问密钥“%1”？

其秘密访问密钥将被删除。在 AWS 中，该密钥在您将其停用之前仍然有效。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>The access key “%1” was not removed.

%2</source>
        <translation>访问密钥“%1”未被移除。

%2</translation>
    </message>
    <message>
        <source>&amp;Take It Off the List</source>
        <translation>从列表中移除(&amp;T)</translation>
    </message>
    <message>
        <source>The keychain is left as it is.</source>
        <translation>密钥链保持原样。</translation>
    </message>
    <message>
        <source>No AWS account was found: there are no profiles of the AWS CLI (~/.aws/config, ~/.aws/credentials), and the environment holds no access key.</source>
        <translation>未找到 AWS 账户：没有 AWS CLI 的配置文件（~/.aws/config、~/.aws/credentials），环境变量中也没有访问密钥。</translation>
    </message>
</context>
<context>
    <name>farcopy::AccountsPresenter</name>
    <message>
        <source>The profile “%1” (%2) holds no access key. Run “aws configure --profile %1” to add one, or choose another account.</source>
        <translation>配置文件“%1”（%2）中没有访问密钥。请运行“aws configure --profile %1”添加访问密钥，或选择其他账户。</translation>
    </message>
    <message>
        <source>AWS does not accept this access key, so nothing was changed. Check that all of it was copied; a key that was just made is known everywhere after some seconds. AWS said: %1</source>
        <translation>AWS 不接受此访问密钥，因此未做任何更改。请检查是否已完整复制；刚创建的密钥需要几秒钟才能在各处生效。AWS 返回的消息：%1</translation>
    </message>
    <message>
        <source>The access key could not be tested, so nothing was changed. Try again, or keep it without the test. The reason: %1</source>
        <translation>无法测试该访问密钥，因此未做任何更改。请重试，或不经测试直接保存。原因：%1</translation>
    </message>
    <message>
        <source>The settings cannot be written, so the access key was not kept. Make room on the disk, or see to the permissions of the settings, and try again.</source>
        <translation>无法写入设置，因此未保存访问密钥。请腾出磁盘空间，或检查设置的权限，然后重试。</translation>
    </message>
    <message>
        <source>The new secret of “%1” is in the keychain and works until you quit Farcopy, but the settings cannot be written and still name the old key. Make room on the disk, or see to the permissions of the settings, and try again.</source>
        <translation>“%1”的新秘密访问密钥已保存在密钥链中，在您退出 Farcopy 之前可以使用，但设置无法写入，其中仍为旧密钥。请腾出磁盘空间，或检查设置的权限，然后重试。</translation>
    </message>
    <message>
        <source>%1 Its secret is still in the keychain under the name “%2”; remove it there.</source>
        <translation>%1其秘密访问密钥仍以名称“%2”保存在密钥链中；请在密钥链中将其移除。</translation>
    </message>
</context>
<context>
    <name>farcopy::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Filter of the activities</source>
        <translation>活动的筛选条件</translation>
    </message>
    <message>
        <source>Filter: backup, Region, code, name, request id …</source>
        <translation>筛选：备份、区域、代码、名称、请求 ID …</translation>
    </message>
    <message>
        <source>&amp;Failures only</source>
        <translation>仅失败项(&amp;F)</translation>
    </message>
    <message>
        <source>A&amp;ll accounts</source>
        <translation>所有账户(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Back to the backups</source>
        <translation>返回备份列表(&amp;B)</translation>
    </message>
    <message>
        <source>Show &amp;older ones</source>
        <translation>显示更早的活动(&amp;O)</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Details of the activity</source>
        <translation>活动的详细信息</translation>
    </message>
    <message>
        <source>Choose an activity to see all of it.</source>
        <translation>选择一项活动以查看其全部内容。</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>报告(&amp;R)</translation>
    </message>
    <message>
        <source>Write the activities into a file, with its SHA-256 beside it</source>
        <translation>将活动写入文件，并在旁边附上其 SHA-256</translation>
    </message>
    <message>
        <source>For a &amp;spreadsheet (CSV)…</source>
        <translation>用于电子表格（CSV）(&amp;S)…</translation>
    </message>
    <message>
        <source>For &amp;programs (JSON)…</source>
        <translation>用于程序处理（JSON）(&amp;P)…</translation>
    </message>
    <message>
        <source>To &amp;read and print (HTML)…</source>
        <translation>用于阅读和打印（HTML）(&amp;R)…</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>写入报告</translation>
    </message>
    <message>
        <source>The report is written: %1. Its SHA-256 stands beside it; to check it there, run: sha256sum --check %2</source>
        <translation>报告已写入：%1。其 SHA-256 保存在同一文件夹中；若要在该处校验，请运行：sha256sum --check %2</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>复制 SHA-256</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>尚无活动</translation>
    </message>
    <message>
        <source>Copies, changed tags and sign-ins are written down here, each with its outcome and the service&apos;s request id.</source>
        <translation>复制、标签更改和登录会记录在此处，包括各自的结果和服务的请求 ID。</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>No activity fits the filter</source>
        <translation>没有与筛选条件匹配的活动</translation>
    </message>
    <message>
        <source>Nothing among what was written down has these words.</source>
        <translation>记录中没有包含这些关键词的内容。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选条件</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <comment>activities</comment>
        <translation>
            <numerusform>显示 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are selected. A report has all of them.</source>
        <comment>activities</comment>
        <translation>
            <numerusform>另外还选择了 %n 条。报告中包含全部记录。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farcopy::ActivityReport</name>
    <message>
        <source>Farcopy: activities of %1</source>
        <translation>Farcopy：%1 的活动</translation>
    </message>
    <message>
        <source>Made %1. Entries: %2.</source>
        <translation>生成时间：%1。条目数：%2。</translation>
    </message>
    <message>
        <source>Looked for: %1</source>
        <translation>筛选条件：%1</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>时间（UTC）</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>涉及对象</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The service said</source>
        <translation>服务返回的消息</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>The SHA-256 of this file stands in %1.sha256 beside it. To check it: %2</source>
        <translation>此文件的 SHA-256 保存在同一文件夹的 %1.sha256 中。若要校验：%2</translation>
    </message>
</context>
<context>
    <name>farcopy::ActivityTableModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>涉及对象</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: account, %2: user or role in it</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>farcopy::ActivityText</name>
    <message>
        <source>Copy a backup</source>
        <translation>复制备份</translation>
    </message>
    <message>
        <source>Set tags</source>
        <translation>设置标签</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>移除标签</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: title of an error, %2: the service&apos;s code</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: name of a fact, %2: the fact</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>涉及对象</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The service said</source>
        <translation>服务返回的消息</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Copy job</source>
        <translation>复制任务</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>已不在列表中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>End of a copy</source>
        <translation>复制结束</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>All places taken; waits for a free one</source>
        <translation>名额已满；等待空位</translation>
    </message>
</context>
<context>
    <name>farcopy::BackupChores</name>
    <message>
        <source>The last change of tags was taken back for %1.</source>
        <translation>已撤消对 %1的上次标签更改。</translation>
    </message>
    <message>
        <source>The tags of “%1” were changed.</source>
        <translation>“%1”的标签已更改。</translation>
    </message>
    <message>
        <source>The tags of %1 were changed.</source>
        <translation>%1的标签已更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be changed.</source>
        <translation>
            <numerusform>%n 个无法更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left as they are.</source>
        <translation>
            <numerusform>%n 个保持原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be started. The address is %1</source>
        <translation>无法启动浏览器。地址为 %1</translation>
    </message>
    <message>
        <source>These backups are not at AWS: the account asks another server, which the AWS console knows nothing of.</source>
        <translation>这些备份不在 AWS 上：该账户连接的是其他服务器，AWS 控制台中没有其信息。</translation>
    </message>
    <message>
        <source>%1 belongs to an isolated partition, and the address of its console is not public.</source>
        <translation>%1 属于隔离分区，其控制台的地址未公开。</translation>
    </message>
    <message>
        <source>No console is known for “%1”.</source>
        <translation>没有适用于“%1”的控制台。</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>电子表格 (*.csv)</translation>
    </message>
    <message>
        <source>Everything that is known, as JSON (*.json)</source>
        <translation>所有已知信息，JSON 格式 (*.json)</translation>
    </message>
    <message>
        <source>%1 written to %2</source>
        <translation>已将 %1写入 %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Tags of up to %1 backups can be changed at once, and %2 are selected. Filter the list and change them in several batches.</source>
        <extracomment>%1, %2: numbers</extracomment>
        <translation>一次最多可以更改 %1 个备份的标签，而现在选择了 %2 个。请筛选列表，分几批更改。</translation>
    </message>
</context>
<context>
    <name>farcopy::BackupColumns</name>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>重置列(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Arrange columns…</source>
        <translation>排列列(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>farcopy::BackupFields</name>
    <message>
        <source>A whole file system</source>
        <translation>整个文件系统</translation>
    </message>
    <message>
        <source>One volume</source>
        <translation>单个卷</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backup ID</source>
        <translation>备份 ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason of the failure</source>
        <translation>失败原因</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>包含内容</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Alias of the key</source>
        <translation>密钥别名</translation>
    </message>
    <message>
        <source>KMS key</source>
        <translation>KMS 密钥</translation>
    </message>
    <message>
        <source>ARN</source>
        <translation>ARN</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>复制来源</translation>
    </message>
    <message>
        <source>Source backup ID</source>
        <translation>源备份 ID</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>文件系统</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>File system ID</source>
        <translation>文件系统 ID</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>Volume ID</source>
        <translation>卷 ID</translation>
    </message>
    <message>
        <source>Volume style</source>
        <translation>卷样式</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>目前情况</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>部署类型</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>(no such tag)</source>
        <translation>（无此标签）</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Last listed</source>
        <translation>上次列出时间</translation>
    </message>
</context>
<context>
    <name>farcopy::BackupList</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Show all Regions</source>
        <translation>显示所有区域</translation>
    </message>
    <message>
        <source>Listing the backups in %1…</source>
        <translation>正在列出 %1 中的备份…</translation>
    </message>
    <message>
        <source>Listing the backups of all Regions…</source>
        <translation>正在列出所有区域的备份…</translation>
    </message>
    <message>
        <source>No backups in %1 yet</source>
        <translation>%1 中尚无备份</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>尚无备份</translation>
    </message>
    <message>
        <source>Backups of file systems in this Region, and copies sent to it, appear here.</source>
        <translation>此区域中文件系统的备份以及复制到此区域的副本会显示在这里。</translation>
    </message>
    <message>
        <source>None of the Regions that could be listed holds an FSx backup of this account.</source>
        <translation>在能够列出的区域中，没有此账户的 FSx 备份。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>%1 is not enabled</source>
        <translation>%1 未启用</translation>
    </message>
    <message>
        <source>This account has not enabled the Region. Somebody who manages the account can enable it in the AWS console under Account, AWS Regions.</source>
        <translation>此账户未启用该区域。账户的管理员可以在 AWS 控制台“账户”页面的“AWS 区域”部分启用该区域。</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>没有与筛选条件匹配的备份</translation>
    </message>
    <message>
        <source>Only backups in %1 are shown.</source>
        <translation>仅显示 %1 中的备份。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选条件</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详细信息…</translation>
    </message>
    <message>
        <source>No Region holds an FSx backup of this account. Those that are made in the FSx console, by AWS Backup or by a schedule appear here.</source>
        <translation>所有区域中都没有此账户的 FSx 备份。在 FSx 控制台、由 AWS Backup 或按计划创建的备份会显示在这里。</translation>
    </message>
    <message>
        <source>Choose account…</source>
        <translation>选择账户…</translation>
    </message>
    <message>
        <source>Nothing was selected: correct the filter or clear it first.</source>
        <translation>未选择任何备份：请先更正或清除筛选条件。</translation>
    </message>
</context>
<context>
    <name>farcopy::BackupTableModel</name>
    <message>
        <source>User</source>
        <translation>用户启动</translation>
    </message>
    <message>
        <source>This backup has no Name tag.</source>
        <translation>此备份没有 Name 标签。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>文件系统</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>创建至今</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Copies in</source>
        <translation>副本所在区域</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>复制来源</translation>
    </message>
    <message>
        <source>Backup ID</source>
        <translation>备份 ID</translation>
    </message>
    <message>
        <source>(gone) %1</source>
        <translation>（已不存在）%1</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>As of %1. The Region has not been listed since then.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>截至 %1 的数据。此后未再列出该区域。</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <extracomment>%1: a status, as in &quot;Available&quot;; %2: a time</extracomment>
        <translation>%1（截至 %2）</translation>
    </message>
</context>
<context>
    <name>farcopy::BackupsPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2中的 %1 个</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选择 %1 个</translation>
    </message>
    <message>
        <source>%1 in the Regions that could be listed</source>
        <translation>%1（仅限能够列出的区域）</translation>
    </message>
    <message>
        <source>%1 as last listed</source>
        <translation>%1（上次列出的数据）</translation>
    </message>
    <message>
        <source>%1, %2 of them as last listed</source>
        <extracomment>%1: &quot;129 backups&quot;; %2: a number</extracomment>
        <translation>%1，其中 %2 个为上次列出的数据</translation>
    </message>
</context>
<context>
    <name>farcopy::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>farcopy::BatchList</name>
    <message>
        <source>Batches of copies</source>
        <translation>复制批次</translation>
    </message>
    <message>
        <source>&amp;Select its copies</source>
        <translation>选择其复制(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Activity and report…</source>
        <translation>活动和报告(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>farcopy::BatchTableModel</name>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>复制任务</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message numerus="yes">
        <source>%n copies to %1</source>
        <extracomment>%n: more than one; %1: Regions</extracomment>
        <translation>
            <numerusform>到 %1 的 %n 个复制任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended, %n failed</source>
        <translation>
            <numerusform>已结束，%n 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message numerus="yes">
        <source>Ordered %1: “%2” and %n more</source>
        <extracomment>%1: when; %2: name of a backup; %n: how many there are besides, at least one</extracomment>
        <translation>
            <numerusform>提交于 %1：“%2”及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Return to select its copies.</source>
        <translation>按回车键可选择其复制任务。</translation>
    </message>
</context>
<context>
    <name>farcopy::BrowserSignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>The sign-in to “%1” goes on in your browser. Allow it there if the page shows this code:</source>
        <extracomment>%1: name of a session of IAM Identity Center</extracomment>
        <translation>“%1”的登录将在您的浏览器中继续。如果页面显示以下代码，请在浏览器中允许登录：</translation>
    </message>
    <message>
        <source>Go on only if you began this sign-in yourself.</source>
        <translation>仅当此登录由您本人发起时才继续。</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>再次打开页面(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>复制地址(&amp;A)</translation>
    </message>
    <message>
        <source>Waiting for the browser. The code is good for another %1:%2.</source>
        <extracomment>minutes and seconds</extracomment>
        <translation>正在等待浏览器。代码的剩余有效时间为 %1:%2。</translation>
    </message>
</context>
<context>
    <name>farcopy::ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>farcopy::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>重置列(&amp;R)</translation>
    </message>
    <message>
        <source>Columns, in their order</source>
        <translation>列（按顺序）</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Further to the front (Alt+Up)</source>
        <translation>向前移动 (Alt+↑)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Further to the end (Alt+Down)</source>
        <translation>向后移动 (Alt+↓)</translation>
    </message>
    <message>
        <source> letters</source>
        <extracomment>the width of a column, in letters</extracomment>
        <translation> 个字符</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>宽度(&amp;W):</translation>
    </message>
</context>
<context>
    <name>farcopy::CommonTagsDialog</name>
    <message>
        <source>Tags of %1</source>
        <translation>%1的标签</translation>
    </message>
    <message>
        <source>What you change here is changed for each of them. Tags in which they differ stay as they are, unless you add one of the same key.</source>
        <translation>您在此处所做的更改会应用于其中的每个备份。各备份之间不同的标签保持原样，除非您添加具有相同键的标签。</translation>
    </message>
    <message>
        <source>Backups that are through</source>
        <translation>已处理的备份</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>放弃更改(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 of %2 are through.</source>
        <translation>已处理 %1 个，共 %2 个。</translation>
    </message>
    <message>
        <source>The changes have not been saved.</source>
        <translation>更改尚未保存。</translation>
    </message>
    <message>
        <source>made by AWS, cannot be changed</source>
        <translation>由 AWS 创建，无法更改</translation>
    </message>
    <message>
        <source>values differ</source>
        <translation>值不相同</translation>
    </message>
    <message>
        <source>%1 of %2 have it</source>
        <translation>%2 个备份中有 %1 个带有此标签</translation>
    </message>
    <message>
        <source>the same for all from now on</source>
        <translation>保存后对所有备份都相同</translation>
    </message>
</context>
<context>
    <name>farcopy::CompareDialog</name>
    <message>
        <source>Show only what &amp;differs</source>
        <translation>仅显示差异(&amp;D)</translation>
    </message>
    <message>
        <source>Two backups compared</source>
        <translation>比较两个备份</translation>
    </message>
    <message>
        <source>%1 of %2 facts differ; a ≠ marks them.</source>
        <translation>%2 项属性中有 %1 项不同，以 ≠ 标记。</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较结果</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
</context>
<context>
    <name>farcopy::ConnectionPage</name>
    <message>
        <source>FS&amp;x:</source>
        <translation>FSx(&amp;X)：</translation>
    </message>
    <message>
        <source>&amp;KMS:</source>
        <translation>KMS(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;STS:</source>
        <translation>STS(&amp;S)：</translation>
    </message>
    <message>
        <source>The environment goes before these settings; it sets: %1</source>
        <translation>环境变量优先于这些设置；其中设置了：%1</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>使用此代理</translation>
    </message>
    <message>
        <source>Only if the proxy asks for it</source>
        <translation>仅在代理要求时填写</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>代理(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Address of the proxy:</source>
        <translation>代理的地址(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;User name at the proxy:</source>
        <translation>代理用户名(&amp;U):</translation>
    </message>
    <message>
        <source>Pass&amp;word at the proxy:</source>
        <translation>代理密码(&amp;W):</translation>
    </message>
    <message>
        <source>Addresses that are asked in place of AWS; empty: AWS itself.</source>
        <translation>代替 AWS 接收请求的地址；留空则使用 AWS 本身。</translation>
    </message>
    <message>
        <source>Goes to the keychain</source>
        <translation>将保存到密钥链</translation>
    </message>
    <message>
        <source>The one in the keychain stays if nothing is typed</source>
        <translation>不输入则保留密钥链中的密码</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <extracomment>%1: what is wrong with a field</extracomment>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>This is no address of the form that stands in the empty field.</source>
        <translation>该地址不符合此字段留空时所示的格式。</translation>
    </message>
    <message>
        <source>Only https is safe, but for servers on this computer itself.</source>
        <translation>除此计算机自身的服务器外，只有 https 是安全的。</translation>
    </message>
    <message>
        <source>A name or password in the address would be kept in a file that others may read. For a proxy there are fields of their own.</source>
        <translation>地址中的用户名或密码会保存在他人可读的文件中。代理有专用的输入框。</translation>
    </message>
    <message>
        <source>The port is missing: http://host:port.</source>
        <translation>缺少端口：http://host:port。</translation>
    </message>
    <message>
        <source>What is changed here takes effect at the next start, for the window. Commands in a terminal go by the environment and the profile.</source>
        <translation>此处的更改在下次启动时对窗口生效。终端中的命令以环境变量和配置文件为准。</translation>
    </message>
</context>
<context>
    <name>farcopy::ConnectionSettings</name>
    <message>
        <source>The profile “%1” (%2, line %3) names the section [services %4], which is not in the file. Add it, or remove the key “services”.</source>
        <translation>配置文件“%1”（%2，第 %3 行）引用了 [services %4] 部分，但文件中没有该部分。请添加该部分，或移除键“services”。</translation>
    </message>
</context>
<context>
    <name>farcopy::ContainerSource</name>
    <message>
        <source>is not named by AWS_CONTAINER_CREDENTIALS_RELATIVE_URI or AWS_CONTAINER_CREDENTIALS_FULL_URI</source>
        <translation>未在 AWS_CONTAINER_CREDENTIALS_RELATIVE_URI 或 AWS_CONTAINER_CREDENTIALS_FULL_URI 中指定</translation>
    </message>
    <message>
        <source>has an address that is neither https nor on this machine</source>
        <translation>的地址既不使用 https，也不在本机上</translation>
    </message>
    <message>
        <source>asks for a token that cannot be read from %1: %2</source>
        <translation>要求提供令牌，但无法从 %1 读取该令牌：%2</translation>
    </message>
    <message>
        <source>asks for a token that has characters which cannot be sent</source>
        <translation>要求提供令牌，但该令牌含有无法发送的字符</translation>
    </message>
    <message>
        <source>answered with something that is not JSON</source>
        <translation>返回的内容不是 JSON</translation>
    </message>
</context>
<context>
    <name>farcopy::CopiesHead</name>
    <message>
        <source>Progress of all copies</source>
        <translation>所有复制任务的进度</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>复制任务</translation>
    </message>
    <message>
        <source>Copies: %1</source>
        <translation>复制任务：%1</translation>
    </message>
    <message>
        <source>Copies: %1 · %2 left</source>
        <extracomment>%1: &quot;3 copying · 9 waiting&quot;, %2: &quot;about 40 min&quot;, &quot;1–2 h&quot;</extracomment>
        <translation>复制任务：%1 · 剩余时间：%2</translation>
    </message>
</context>
<context>
    <name>farcopy::CopiesPane</name>
    <message>
        <source>&amp;Pause queue</source>
        <translation>暂停队列(&amp;P)</translation>
    </message>
    <message>
        <source>Start no further copies. Those that run go on: FSx cannot stop them.</source>
        <translation>不再启动新的复制。正在运行的复制会继续：FSx 无法停止它们。</translation>
    </message>
    <message>
        <source>Retry all &amp;failed</source>
        <translation>重试所有失败项(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;lear finished</source>
        <translation>清除已完成项(&amp;L)</translation>
    </message>
    <message>
        <source>Move to &amp;top</source>
        <translation>移至顶部(&amp;T)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel waiting copy</source>
        <translation>取消等待中的复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>Show the &amp;source</source>
        <translation>显示源备份(&amp;S)</translation>
    </message>
    <message>
        <source>Show the c&amp;opy</source>
        <translation>显示副本(&amp;O)</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>复制任务</translation>
    </message>
    <message>
        <source>&amp;Resume queue</source>
        <translation>恢复队列(&amp;R)</translation>
    </message>
    <message>
        <source>Cannot be stopped: FSx goes on copying</source>
        <translation>无法停止：FSx 会继续复制</translation>
    </message>
    <message>
        <source>Move to &amp;end</source>
        <translation>移至末尾(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>历史记录(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Batch: activity and report…</source>
        <translation>批次：活动和报告(&amp;B)…</translation>
    </message>
    <message>
        <source>Wh&amp;y copies failed…</source>
        <translation>查看所有失败原因(&amp;Y)…</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Cannot be cancelled: FSx may have taken it</source>
        <translation>无法取消：FSx 可能已经接受</translation>
    </message>
</context>
<context>
    <name>farcopy::CopyCheckList</name>
    <message>
        <source>Checks before the copy</source>
        <translation>复制前检查</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;Warning&quot; or &quot;Blocked&quot;, %2: the sentence that says why
----------
%1: a Region, %2: a sentence about copies to it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 could not be listed. %2.</source>
        <translation>无法列出 %1 的备份。%2。</translation>
    </message>
    <message>
        <source>Full or incremental is not known, for %1 has not been listed completely.</source>
        <translation>%1 尚未完整列出，因此无法判断是完整复制还是增量复制。</translation>
    </message>
    <message>
        <source>Full or incremental is not known. %1</source>
        <translation>无法判断是完整复制还是增量复制。%1</translation>
    </message>
    <message>
        <source>The copy will be %1. %2</source>
        <extracomment>%1: &quot;full&quot; or &quot;incremental&quot;, %2: a sentence with the reason</extracomment>
        <translation>此次复制将是%1复制。%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number of copies and how they are made</comment>
        <translation>%1 个%2</translation>
    </message>
    <message>
        <source>Copies: %1. The reasons are under Backups.</source>
        <translation>复制方式：%1。原因请参阅“备份”选项卡。</translation>
    </message>
</context>
<context>
    <name>farcopy::CopyCommandPage</name>
    <message>
        <source>Equivalent commands of the AWS CLI</source>
        <translation>等效的 AWS CLI 命令</translation>
    </message>
    <message>
        <source>Copy co&amp;mmand</source>
        <translation>复制命令(&amp;M)</translation>
    </message>
    <message>
        <source>The same with the AWS CLI, without Farcopy&apos;s queue. Placeholders of tags are replaced: the CLI would take them literally.</source>
        <translation>使用 AWS CLI 执行相同的操作，但不经过 Farcopy 的队列。标签中的占位符已替换为具体的值，因为 CLI 会按字面处理占位符。</translation>
    </message>
</context>
<context>
    <name>farcopy::CopyDesk</name>
    <message>
        <source>another Farcopy window (process %1 on %2) has the queue</source>
        <translation>另一个 Farcopy 窗口（%2 上的进程 %1）正在使用队列</translation>
    </message>
    <message>
        <source>another Farcopy (process %1 on %2) has the queue and does not answer</source>
        <translation>另一个 Farcopy（%2 上的进程 %1）正在使用队列，且没有响应</translation>
    </message>
</context>
<context>
    <name>farcopy::CopyDialog</name>
    <message>
        <source>Copy backup</source>
        <translation>复制备份</translation>
    </message>
    <message>
        <source>Copy backups</source>
        <translation>复制备份</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>备份(&amp;B)</translation>
    </message>
    <message>
        <source>AWS C&amp;LI</source>
        <translation>AWS CLI(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Ta&amp;gs (%1)</source>
        <translation>标签(&amp;G)（%1）</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>标签(&amp;G)</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>1 个备份</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation>将 %1复制到 %2</translation>
    </message>
    <message>
        <source>&amp;Checks (%1 blocked)</source>
        <translation>检查(&amp;C)（%1 项阻止复制）</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>检查(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Estimate</source>
        <translation>估算(&amp;E)</translation>
    </message>
    <message>
        <source>Copy %1 to %2 Regions</source>
        <extracomment>%1: &quot;backup&quot; or &quot;12 backups&quot;, %2: a number</extracomment>
        <translation>将 %1复制到 %2 个区域</translation>
    </message>
    <message>
        <source>Leave it o&amp;ut</source>
        <translation>排除该备份(&amp;U)</translation>
    </message>
    <message>
        <source>Leave %1 o&amp;ut</source>
        <translation>排除这 %1 个备份(&amp;U)</translation>
    </message>
</context>
<context>
    <name>farcopy::CopyEstimatePage</name>
    <message>
        <source>Time:</source>
        <translation>时间：</translation>
    </message>
    <message>
        <source>Transfer:</source>
        <translation>传输：</translation>
    </message>
    <message>
        <source>Storage:</source>
        <translation>存储：</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>未计入：</translation>
    </message>
    <message>
        <source>Prices:</source>
        <translation>价格：</translation>
    </message>
    <message>
        <source>Your prices:</source>
        <translation>您的价格：</translation>
    </message>
</context>
<context>
    <name>farcopy::CopyForm</name>
    <message>
        <source>%1, %2, from %3</source>
        <extracomment>%1: name of a backup or number of backups, %2: size, %3: Regions</extracomment>
        <translation>%1，%2，来自 %3</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>大小未知</translation>
    </message>
    <message>
        <source>aws/fsx (default key of the account)</source>
        <translation>aws/fsx（账户的默认密钥）</translation>
    </message>
    <message>
        <source>no symmetric encryption key</source>
        <translation>不是对称加密密钥</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Copy:</source>
        <translation>复制：</translation>
    </message>
    <message>
        <source>Co&amp;py the tags of the source</source>
        <translation>复制源备份的标签(&amp;P)</translation>
    </message>
    <message>
        <source>Tags:</source>
        <translation>标签：</translation>
    </message>
    <message>
        <source>Choose a Region, or type a part of it</source>
        <translation>选择区域，或输入其部分名称</translation>
    </message>
    <message>
        <source>Se&amp;veral…</source>
        <translation>多个(&amp;V)…</translation>
    </message>
    <message>
        <source>Copy to several Regions at once</source>
        <translation>同时复制到多个区域</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>目标(&amp;T)：</translation>
    </message>
    <message>
        <source>Alias, key id or ARN</source>
        <translation>别名、密钥 ID 或 ARN</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>密钥(&amp;K)：</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>重新读取(&amp;A)</translation>
    </message>
    <message>
        <source>Read the keys again</source>
        <translation>重新读取密钥</translation>
    </message>
    <message>
        <source>&amp;Key in %1:</source>
        <extracomment>%1: a Region</extracomment>
        <translation>%1 中的密钥(&amp;K)：</translation>
    </message>
    <message>
        <source>The keys are read when a destination is chosen.</source>
        <translation>选择目标区域后会读取密钥。</translation>
    </message>
    <message>
        <source>Reading the keys of %1…</source>
        <translation>正在读取 %1 的密钥…</translation>
    </message>
    <message>
        <source>Not all keys could be read: %1 (%2). You can still type an alias, an id or an ARN.</source>
        <extracomment>%1: title of an error, %2: the operation that failed, &quot;kms:ListAliases&quot;</extracomment>
        <translation>未能读取全部密钥：%1（%2）。您仍可以输入别名、ID 或 ARN。</translation>
    </message>
</context>
<context>
    <name>farcopy::CopyHistoryDialog</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: name of a backup, %2: its id</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>two Regions</extracomment>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>副本：%1</translation>
    </message>
    <message>
        <source>History of a copy</source>
        <translation>复制历史记录</translation>
    </message>
    <message>
        <source>What happened to the copy</source>
        <translation>此复制的经过</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This copy was started elsewhere. Farcopy knows nothing more of it than the list says.</source>
        <translation>此复制从别处启动。除列表中显示的内容外，Farcopy 没有更多信息。</translation>
    </message>
    <message>
        <source>Reading the activity log…</source>
        <translation>正在读取活动日志…</translation>
    </message>
    <message>
        <source>The activity log could not be read: %1.</source>
        <extracomment>%1: title of an error, as a sentence without its full stop</extracomment>
        <translation>无法读取活动日志：%1。</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Put into the queue</source>
        <translation>已加入队列</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>The service began to copy</source>
        <translation>服务已开始复制</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
</context>
<context>
    <name>farcopy::CopyNotices</name>
    <message numerus="yes">
        <source>%n copies are done.</source>
        <translation>
            <numerusform>%n 个复制任务已完成。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies failed.</source>
        <translation>
            <numerusform>%n 个复制任务失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies failed</source>
        <translation>复制失败</translation>
    </message>
    <message>
        <source>Copies are done</source>
        <translation>复制已完成</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: &quot;3 copies failed.&quot;, %2: &quot;12 copies are done.&quot;</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Copies were stopped</source>
        <translation>复制已停止</translation>
    </message>
    <message>
        <source>A sign-in is needed</source>
        <translation>需要登录</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: an account, %2: what happened to its copies</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>farcopy::CopyOffice</name>
    <message>
        <source>these credentials were last of the account %1, but no service says so now</source>
        <translation>这些凭证上次识别为账户 %1，但目前没有服务对此确认</translation>
    </message>
</context>
<context>
    <name>farcopy::CopyRegionsDialog</name>
    <message>
        <source>&amp;Choose</source>
        <translation>选择(&amp;C)</translation>
    </message>
    <message>
        <source>Regions to copy to</source>
        <translation>要复制到的区域</translation>
    </message>
    <message>
        <source>A part of the name or id</source>
        <translation>名称或 ID 的一部分</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>查找(&amp;F)：</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>1 Region chosen</source>
        <translation>已选择 1 个区域</translation>
    </message>
    <message>
        <source>%1 Regions chosen</source>
        <translation>已选择 %1 个区域</translation>
    </message>
</context>
<context>
    <name>farcopy::CopySourcesModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制方式</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <extracomment>%1: a Region</extracomment>
        <translation>复制到 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;full&quot; or &quot;incremental&quot;; %2: why, in a few words</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The destination has not been listed completely.</source>
        <translation>目标区域尚未完整列出。</translation>
    </message>
</context>
<context>
    <name>farcopy::CopySourcesTable</name>
    <message>
        <source>Backups to copy</source>
        <translation>要复制的备份</translation>
    </message>
</context>
<context>
    <name>farcopy::CopyTableModel</name>
    <message>
        <source>Asking for the copy…</source>
        <translation>正在请求复制…</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>正在复制 %1</translation>
    </message>
    <message>
        <source>Accepted, not moving yet</source>
        <translation>已接受，尚无进展</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>%1: the reason, one line</extracomment>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>the service gave no reason</source>
        <translation>服务未给出原因</translation>
    </message>
    <message>
        <source>Cancelled before it was sent</source>
        <translation>已在发送前取消</translation>
    </message>
    <message>
        <source>The copy is no longer listed</source>
        <translation>副本已不在列表中</translation>
    </message>
    <message>
        <source>Waiting: the service asked to slow down</source>
        <translation>等待中：服务要求降低请求速度</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Waiting: sign in again</source>
        <translation>等待中：请重新登录</translation>
    </message>
    <message>
        <source>Stopped: %1 has no room for %2</source>
        <extracomment>%1: a Region; %2: &quot;user-initiated backups of Windows file systems (L-E94C1C19)&quot;</extracomment>
        <translation>已停止：%1 的配额已用尽（%2）</translation>
    </message>
    <message>
        <source>more backups</source>
        <translation>备份数量</translation>
    </message>
    <message>
        <source>Waiting: the queue cannot be saved</source>
        <translation>等待中：无法保存队列</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>started elsewhere</source>
        <extracomment>the copy was started by another program or person; %1: &quot;about 12 min&quot;</extracomment>
        <translation>从别处启动</translation>
    </message>
    <message>
        <source>%1, started elsewhere</source>
        <translation>%1，从别处启动</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>副本：%1</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>源 → 目标</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>已用时间</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Waits for %1 (%2 of %3)</source>
        <extracomment>%1: a Region, %2 of %3 places are taken</extracomment>
        <translation>等待 %1（已占用 %2/%3）</translation>
    </message>
    <message>
        <source>FSx copies %1 backups at a time to %2. This one starts when one of them ends.</source>
        <translation>FSx 最多可同时将 %1 个备份复制到 %2。其中一个复制结束后，此复制便会启动。</translation>
    </message>
    <message>
        <source>FSx copies %1 backups at a time of one volume, to %2 and with one key. This one starts when one of them ends.</source>
        <translation>对于同一个卷，FSx 最多可同时使用同一密钥将 %1 个备份复制到 %2。其中一个复制结束后，此复制便会启动。</translation>
    </message>
    <message>
        <source>Drag it to another place, or press Alt+Up and Alt+Down.</source>
        <translation>可将其拖动到其他位置，或按 Alt+Up 和 Alt+Down 移动。</translation>
    </message>
    <message>
        <source>Double-click for its history.</source>
        <translation>双击可查看其历史记录。</translation>
    </message>
    <message>
        <source>Not accepted yet: %1; asking again…</source>
        <extracomment>%1: title of an error, without a full stop: &quot;The service failed&quot;</extracomment>
        <translation>尚未接受：%1；正在再次请求…</translation>
    </message>
    <message>
        <source>Not accepted yet, asking again…</source>
        <translation>尚未接受，正在再次请求…</translation>
    </message>
    <message>
        <source>Waiting: the service fails or cannot be reached, trying again</source>
        <translation>等待中：服务出现故障或无法访问，正在重试</translation>
    </message>
    <message>
        <source>FSx may have taken the request, so the copy cannot be cancelled. It is asked for in a way that never makes a second one.</source>
        <translation>FSx 可能已经接受该请求，因此无法取消此复制。请求方式可确保绝不会产生第二个副本。</translation>
    </message>
</context>
<context>
    <name>farcopy::CopyTagsPage</name>
    <message>
        <source>&amp;New tags, for every copy:</source>
        <translation>应用于每个副本的新标签(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;What the copy will carry:</source>
        <translation>副本将带有的标签(&amp;W)：</translation>
    </message>
    <message>
        <source>What the copy will carry</source>
        <translation>副本将带有的标签</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 of %2 tags</source>
        <translation>%1 个标签（上限为 %2 个）</translation>
    </message>
    <message>
        <source>Each copy gets its own values for %1. The terminal command takes tags literally, as the AWS CLI does.</source>
        <extracomment>%1: &quot;{backup-id}, {date}&quot;</extracomment>
        <translation>每个副本的 %1 会替换为各自的值。终端命令与 AWS CLI 一样，会按字面处理标签。</translation>
    </message>
</context>
<context>
    <name>farcopy::CopyTargetList</name>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>目标区域</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;Warning&quot; or &quot;Blocked&quot;, %2: the sentence that says why</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>farcopy::CredentialJson</name>
    <message>
        <source>gave no “AccessKeyId”</source>
        <translation>未提供“AccessKeyId”</translation>
    </message>
    <message>
        <source>gave no “SecretAccessKey”</source>
        <translation>未提供“SecretAccessKey”</translation>
    </message>
    <message>
        <source>gave an “Expiration” that is no time in the form of ISO 8601</source>
        <translation>提供的“Expiration”不是 ISO 8601 格式的时间</translation>
    </message>
    <message>
        <source>gave an access key that has expired already</source>
        <translation>提供的访问密钥已经过期</translation>
    </message>
</context>
<context>
    <name>farcopy::DetailsPane</name>
    <message>
        <source>Select a backup to see its details.</source>
        <translation>选择一个备份以查看其详细信息。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>所选内容</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>已选择</translation>
    </message>
    <message>
        <source>Total size</source>
        <translation>总大小</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>With a copy</source>
        <translation>有副本</translation>
    </message>
    <message>
        <source>Source and copies</source>
        <translation>源和副本</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>无标签</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n of unknown size</source>
        <translation>
            <numerusform>%1，另有 %n 个大小未知</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 个（共 %2 个）</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1: &quot;Source&quot; or &quot;Copy&quot;, %2: a Region</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Not listed (any more)</source>
        <translation>未列出（或已不在列表中）</translation>
    </message>
    <message>
        <source>%1, the selected one</source>
        <translation>%1，当前所选</translation>
    </message>
    <message>
        <source>Common tags</source>
        <translation>共同标签</translation>
    </message>
    <message>
        <source>No tag is the same in all of them.</source>
        <translation>没有在所有备份中都相同的标签。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>copies</comment>
        <translation>
            <numerusform>及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same in all: %1</source>
        <translation>不完全相同的标签：%1</translation>
    </message>
</context>
<context>
    <name>farcopy::DeviceSignIn</name>
    <message>
        <source>Nobody confirmed the sign-in to “%1” in time, and its code has expired. Sign in again.</source>
        <translation>“%1”的登录未及时得到确认，其代码已过期。请重新登录。</translation>
    </message>
    <message>
        <source>The sign-in to “%1” was denied in the browser. Sign in again, and allow it there.</source>
        <translation>“%1”的登录在浏览器中被拒绝。请重新登录，并在浏览器中允许。</translation>
    </message>
    <message>
        <source>IAM Identity Center refuses the sign-in to “%1” (%2). Check sso_start_url and sso_region of %3 (%4).</source>
        <translation>IAM Identity Center 拒绝“%1”的登录（%2）。请检查 %3（%4）的 sso_start_url 和 sso_region。</translation>
    </message>
    <message>
        <source>The sign-in to “%1” (%2, %3): %4</source>
        <translation>“%1”的登录（%2，%3）：%4</translation>
    </message>
</context>
<context>
    <name>farcopy::EndpointResolver</name>
    <message>
        <source>“%1” is not the name of a Region</source>
        <translation>“%1”不是区域名称</translation>
    </message>
    <message>
        <source>An endpoint URL cannot be combined with FIPS or dual-stack endpoints</source>
        <translation>端点 URL 不能与 FIPS 或双堆栈端点同时使用</translation>
    </message>
    <message>
        <source>The endpoint URL for %1 is not of the form http(s)://host[:port][/path]</source>
        <translation>%1 的端点 URL 不符合 http(s)://host[:port][/path] 的格式</translation>
    </message>
    <message>
        <source>No AWS partition has a Region “%1”</source>
        <translation>没有 AWS 分区包含区域“%1”</translation>
    </message>
    <message>
        <source>%1 has no dual-stack endpoints</source>
        <translation>%1 没有双堆栈端点</translation>
    </message>
    <message>
        <source>%1 has no FIPS endpoint in %2</source>
        <translation>%1 在 %2 中没有 FIPS 端点</translation>
    </message>
</context>
<context>
    <name>farcopy::EnvironmentProvider</name>
    <message>
        <source>AWS_ACCESS_KEY_ID is set in the environment, but %1 is not. Set both or neither.</source>
        <translation>环境变量中设置了 AWS_ACCESS_KEY_ID，但没有设置 %1。请同时设置两者，或两者都不设置。</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
</context>
<context>
    <name>farcopy::ErrorDialog</name>
    <message>
        <source>%1 failures</source>
        <translation>%1 项失败</translation>
    </message>
    <message>
        <source>%1 failures, for %2 reasons:</source>
        <translation>%1 项失败，共有 %2 种原因：</translation>
    </message>
    <message>
        <source>Reasons of the failures</source>
        <translation>失败原因</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: title of an error, %2: how often it occurred</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>失败的操作</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方法</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>复制详细信息(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Concerns: %1</source>
        <translation>涉及：%1</translation>
    </message>
    <message>
        <source>Concerns:</source>
        <translation>涉及：</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Copy &amp;key policy</source>
        <translation>复制密钥策略(&amp;K)</translation>
    </message>
    <message>
        <source>The smallest policy that allows it, and what the key&apos;s policy must say:</source>
        <translation>允许此操作的最小策略，以及密钥策略中必须包含的内容：</translation>
    </message>
    <message>
        <source>The smallest policy that allows it:</source>
        <translation>允许此操作的最小策略：</translation>
    </message>
    <message>
        <source>If the key&apos;s policy is the reason, this statement belongs in it:</source>
        <translation>如果原因在于密钥策略，请将此语句添加到其中：</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not written out here; they are copied with the others.</source>
        <comment>failures</comment>
        <translation>
            <numerusform>另外 %n 条未在此列出，但会与其他内容一起复制。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farcopy::ErrorGuide</name>
    <message>
        <source>(the service&apos;s words)</source>
        <translation>（服务返回的消息）</translation>
    </message>
    <message>
        <source>The dialog says what exactly.</source>
        <translation>具体内容请参阅对话框。</translation>
    </message>
    <message>
        <source>the Region</source>
        <translation>该区域</translation>
    </message>
    <message>
        <source>the request</source>
        <translation>该请求</translation>
    </message>
    <message>
        <source>the action it names</source>
        <translation>其指明的操作</translation>
    </message>
    <message>
        <source>(its name)</source>
        <translation>（其名称）</translation>
    </message>
    <message>
        <source>user-initiated backups</source>
        <translation>用户启动的备份</translation>
    </message>
</context>
<context>
    <name>farcopy::ErrorText</name>
    <message>
        <source>(it gave no further words)</source>
        <translation>（服务未提供更多说明）</translation>
    </message>
    <message>
        <source>No more is known.</source>
        <translation>没有更多信息。</translation>
    </message>
    <message>
        <source>user-initiated backups of Windows file systems (%1)</source>
        <translation>用户启动的 Windows 文件系统备份（%1）</translation>
    </message>
    <message>
        <source>user-initiated backups of Lustre file systems (%1)</source>
        <translation>用户启动的 Lustre 文件系统备份（%1）</translation>
    </message>
    <message>
        <source>user-initiated backups of OpenZFS file systems (%1)</source>
        <translation>用户启动的 OpenZFS 文件系统备份（%1）</translation>
    </message>
    <message>
        <source>user-initiated backups of ONTAP volumes (%1)</source>
        <translation>用户启动的 ONTAP 卷备份（%1）</translation>
    </message>
    <message>
        <source>user-initiated backups</source>
        <translation>用户启动的备份</translation>
    </message>
    <message>
        <source>the Region</source>
        <translation>该区域</translation>
    </message>
    <message>
        <source>the request</source>
        <translation>该请求</translation>
    </message>
    <message>
        <source>this action</source>
        <translation>此操作</translation>
    </message>
    <message>
        <source>not named by the service</source>
        <translation>服务未指明</translation>
    </message>
    <message>
        <source>(not named)</source>
        <translation>（未指明）</translation>
    </message>
    <message>
        <source>the limit %1</source>
        <translation>限制 %1</translation>
    </message>
    <message>
        <source>%1 (and one more Region)</source>
        <extracomment>%1: a Region&apos;s id</extracomment>
        <translation>%1（及另外 1 个区域）</translation>
    </message>
    <message>
        <source>%1 (and %2 more Regions)</source>
        <translation>%1（及另外 %2 个区域）</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>请求 %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what a service said</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: title of an error; %2: the service&apos;s words</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: an error; %2: its code, Region and request</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
</context>
<context>
    <name>farcopy::Exchange</name>
    <message>
        <source>The answer did not come to its end in time</source>
        <translation>未能及时收到完整的响应</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>未及时收到响应</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>响应过大</translation>
    </message>
    <message>
        <source>The server redirects elsewhere, which is never followed</source>
        <translation>服务器重定向到其他地址，而 Farcopy 从不跟随重定向</translation>
    </message>
    <message>
        <source>The answer was cut short</source>
        <translation>响应被截断</translation>
    </message>
    <message>
        <source>The answer is compressed although that was not asked for</source>
        <translation>响应经过压缩，但请求中并未要求压缩</translation>
    </message>
    <message>
        <source>Only an interim answer came</source>
        <translation>只收到了临时响应</translation>
    </message>
    <message>
        <source>The connection broke before an answer came</source>
        <translation>连接在收到响应之前中断</translation>
    </message>
    <message>
        <source>What came back is not an HTTP answer</source>
        <translation>返回的内容不是 HTTP 响应</translation>
    </message>
</context>
<context>
    <name>farcopy::FieldList</name>
    <message>
        <source>Copy %1</source>
        <extracomment>%1: caption of a value, as in &quot;Copy Backup ID&quot;</extracomment>
        <translation>复制“%1”</translation>
    </message>
</context>
<context>
    <name>farcopy::Filter</name>
    <message>
        <source>There is no term “%1”.</source>
        <translation>没有筛选条件“%1”。</translation>
    </message>
    <message>
        <source>“%1” needs a value.</source>
        <translation>“%1”需要一个值。</translation>
    </message>
    <message>
        <source>The value of “%1” cannot be read.</source>
        <translation>无法识别“%1”的值。</translation>
    </message>
    <message>
        <source>“%1” cannot be compared in this way.</source>
        <translation>“%1”不能以这种方式比较。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>有引号没有闭合。</translation>
    </message>
    <message>
        <source>%1 Write for example %2</source>
        <extracomment>%1: what is wrong, %2: an example that works</extracomment>
        <translation>%1例如，可以写成 %2</translation>
    </message>
    <message>
        <source>%1 Terms look like %2. Put quotation marks around what is no term.</source>
        <translation>%1筛选条件的形式如 %2。不是筛选条件的内容请用半角双引号 (&quot;) 括起来。</translation>
    </message>
    <message>
        <source>Words are looked for in names, ids, file systems, Regions, keys and tags.
Terms narrow further:
%1
A leading - turns a term round, commas separate alternatives.</source>
        <translation>关键词会在名称、ID、文件系统、区域、密钥和标签中查找。
使用筛选条件可以进一步缩小范围：
%1
在条件前加 - 表示取反，多个备选值用半角逗号分隔。</translation>
    </message>
    <message>
        <source>No status is called “%1”.</source>
        <translation>没有名为“%1”的状态。</translation>
    </message>
    <message>
        <source>No type is called “%1”.</source>
        <translation>没有名为“%1”的类型。</translation>
    </message>
    <message>
        <source>No Region is called “%1”.</source>
        <translation>没有名为“%1”的区域。</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>您是否想输入“%1”？</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>可用的值：%1。</translation>
    </message>
    <message>
        <source>The list is not filtered yet.</source>
        <translation>列表尚未筛选。</translation>
    </message>
    <message>
        <source>The list still shows what matches “%1”.</source>
        <translation>列表仍显示与“%1”匹配的内容。</translation>
    </message>
</context>
<context>
    <name>farcopy::FilterEdit</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>farcopy::Help</name>
    <message>
        <source>In the details:</source>
        <extracomment>codes of errors follow, such as AccessDeniedException</extracomment>
        <translation>详细信息中的代码：</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Finding backups</source>
        <translation>查找备份</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>复制备份</translation>
    </message>
    <message>
        <source>Watching copies</source>
        <translation>查看复制进展</translation>
    </message>
    <message>
        <source>A disaster drill</source>
        <translation>灾难演练</translation>
    </message>
    <message>
        <source>Errors A–Z</source>
        <translation>错误一览</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全性</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>故障排除</translation>
    </message>
    <message>
        <source>In the terminal</source>
        <translation>在终端中使用</translation>
    </message>
    <message>
        <source>The message has a button for it: %1</source>
        <extracomment>%1: what the button is called</extracomment>
        <translation>消息中有相应的按钮：%1</translation>
    </message>
    <message>
        <source>Every message about something that went wrong: what it says, why, and what to do. A code that the details of a message show can be searched for.</source>
        <translation>所有出错消息的说明：内容、原因和处理办法。消息详细信息中显示的代码可以搜索。</translation>
    </message>
    <message>
        <source>Commands and options</source>
        <translation>命令和选项</translation>
    </message>
    <message>
        <source>When to use something else</source>
        <translation>何时应使用其他工具</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>This page is in English, as is all that the commands say.</source>
        <translation>命令的所有输出均为英文，因此本页也以英文显示。</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>Not shown: the code of this file&apos;s language (de, ja, zh_CN), by which the help finds its pages</extracomment>
        <translation>zh_CN</translation>
    </message>
</context>
<context>
    <name>farcopy::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>帮助页面</translation>
    </message>
</context>
<context>
    <name>farcopy::ImportKeyDialog</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>%1: a file; %2: number of a line</extracomment>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>Import Access Key</source>
        <translation>导入访问密钥</translation>
    </message>
    <message>
        <source>Access keys</source>
        <translation>访问密钥</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>访问密钥 ID</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>Open &amp;CSV File…</source>
        <translation>打开 CSV 文件(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Use This Key</source>
        <translation>使用此密钥(&amp;U)</translation>
    </message>
    <message>
        <source>No profile in ~/.aws holds an access key. Open the CSV file that the AWS console offered for download when the key was made.</source>
        <translation>~/.aws 中没有含访问密钥的配置文件。请打开创建密钥时由 AWS 控制台提供下载的 CSV 文件。</translation>
    </message>
    <message>
        <source>Choose the access key that Farcopy is to keep in the keychain. Nothing in these files is changed.</source>
        <translation>请选择要由 Farcopy 保存到密钥链中的访问密钥。这些文件中的内容不会更改。</translation>
    </message>
    <message>
        <source>Open File of Access Keys</source>
        <translation>打开访问密钥文件</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv);;All files (*)</source>
        <translation>逗号分隔值 (*.csv);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>farcopy::InstanceSource</name>
    <message>
        <source>names no role of this instance</source>
        <translation>未给出此实例的角色</translation>
    </message>
    <message>
        <source>answered with something that is not JSON</source>
        <translation>返回的内容不是 JSON</translation>
    </message>
    <message>
        <source>says %1</source>
        <translation>返回了 %1</translation>
    </message>
</context>
<context>
    <name>farcopy::Joining</name>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences, one after the other: some languages put no space between them</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>two parts of a list, as in &quot;2 failed, 3 copying&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>farcopy::KeyImport</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <extracomment>%1: a file; %2: the reason, as the system says it</extracomment>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>%1: a file; %2: number of a line; %3: what is wrong, a whole sentence</extracomment>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>The access key ID is not of the form that AWS gives out (AKIA and 16 more capital letters and digits). Download the file once more.</source>
        <translation>访问密钥 ID 不符合 AWS 的格式（AKIA 加 16 个大写字母和数字）。请重新下载文件。</translation>
    </message>
    <message>
        <source>The secret access key is not of the form that AWS gives out (40 letters, digits and signs). Download the file once more.</source>
        <translation>秘密访问密钥不符合 AWS 的格式（40 个字母、数字和符号）。请重新下载文件。</translation>
    </message>
    <message>
        <source>There are no columns “Access key ID” and “Secret access key”. Choose a file of access keys as the AWS console offers it for download.</source>
        <translation>没有“Access key ID”列和“Secret access key”列。请选择 AWS 控制台提供下载的访问密钥文件。</translation>
    </message>
    <message>
        <source>There are fewer columns than titles. Download the file once more.</source>
        <translation>数据列数少于标题列数。请重新下载文件。</translation>
    </message>
    <message>
        <source>There is no access key in this file.</source>
        <translation>此文件中没有访问密钥。</translation>
    </message>
    <message>
        <source>This is far too large for a file of access keys.</source>
        <translation>此文件过大，不可能是访问密钥文件。</translation>
    </message>
    <message>
        <source>This is no text file. Choose a file of access keys.</source>
        <translation>这不是文本文件。请选择访问密钥文件。</translation>
    </message>
</context>
<context>
    <name>farcopy::KeySessionSource</name>
    <message>
        <source>No code of the MFA device %1 was given, which guards the access key “%2”. Try again to be asked once more, or choose another account.</source>
        <translation>未提供 MFA 设备 %1 的代码，该设备保护访问密钥“%2”。请重试以再次输入代码，或选择其他账户。</translation>
    </message>
    <message>
        <source>AWS gives no session for the access key “%1” with the MFA device %2. Check that this is the device of the key&apos;s user, and enter the key again with the right one. AWS said: %3</source>
        <translation>AWS 未针对访问密钥“%1”和 MFA 设备 %2 提供会话。请检查该设备是否属于密钥的用户，然后使用正确的设备重新输入密钥。AWS 返回的消息：%3</translation>
    </message>
</context>
<context>
    <name>farcopy::KeyStoreSource</name>
    <message>
        <source>The temporary access key “%1” ended on %2. Get a new one and enter it in its place, or choose another account.</source>
        <translation>临时访问密钥“%1”已于 %2 失效。请获取新的密钥来替换它，或选择其他账户。</translation>
    </message>
</context>
<context>
    <name>farcopy::KeyVault</name>
    <message>
        <source>%1 What was kept as “%2” could not be put back as it was.</source>
        <extracomment>%1: what went wrong, whole sentences; %2: name of an entry</extracomment>
        <translation>%1以“%2”保存的内容未能恢复原状。</translation>
    </message>
</context>
<context>
    <name>farcopy::KeychainEntries</name>
    <message>
        <source>“%1” cannot be the name of an access key: it is empty, too long, or taken. Choose another one.</source>
        <translation>“%1”不能用作访问密钥的名称：名称为空、过长或已被使用。请另选一个名称。</translation>
    </message>
    <message>
        <source>The settings cannot be written, so the access key is still called “%1”. Make room on the disk, or see to the permissions of the settings, and try again.</source>
        <translation>无法写入设置，因此访问密钥的名称仍为“%1”。请腾出磁盘空间，或检查设置的权限，然后重试。</translation>
    </message>
    <message>
        <source>%1 The keychain holds it under the name “%2” as well; remove that entry there.</source>
        <translation>%1密钥链中还以名称“%2”保存了该密钥；请在密钥链中移除该条目。</translation>
    </message>
    <message>
        <source>The access key is called “%1” now, but the entry “%2” is still in the keychain. Remove it there. The reason: %3</source>
        <translation>访问密钥现已改名为“%1”，但条目“%2”仍在密钥链中。请在密钥链中将其移除。原因：%3</translation>
    </message>
</context>
<context>
    <name>farcopy::KeychainStore</name>
    <message>
        <source>The keychain shows no secret for “%1”: it is locked, or the entry was removed. Unlock the keychain and try again, or type the access key in again.</source>
        <translation>密钥链未提供“%1”的秘密访问密钥：密钥链已锁定，或该条目已被移除。请解锁密钥链并重试，或重新输入访问密钥。</translation>
    </message>
    <message>
        <source>The keychain did not let Farcopy in: it is locked, or access was refused. Unlock it and try again, or keep the access key for this session only.</source>
        <translation>密钥链不允许 Farcopy 访问：密钥链已锁定，或访问被拒绝。请解锁密钥链并重试，或仅为此会话保留访问密钥。</translation>
    </message>
    <message>
        <source>The keychain cannot be reached: none is running in this session, or it is locked. Start or unlock it and try again, or keep the access key for this session only. (%1)</source>
        <translation>无法访问密钥链：此会话中没有运行密钥链，或密钥链已锁定。请启动或解锁密钥链并重试，或仅为此会话保留访问密钥。（%1）</translation>
    </message>
    <message>
        <source>The keychain gave no answer within %1 s: perhaps it waits for its password in another window, or it hangs. Answer it and try again, or keep the access key for this session only.</source>
        <translation>密钥链在 %1 秒内没有响应：它可能正在另一个窗口中等待输入密码，或已停止响应。请在其中输入密码并重试，或仅为此会话保留访问密钥。</translation>
    </message>
</context>
<context>
    <name>farcopy::LoginSource</name>
    <message>
        <source>is not installed, or not in the PATH</source>
        <translation>未安装，或不在 PATH 中</translation>
    </message>
    <message>
        <source>%1 takes its credentials from a session of “aws login”, and the AWS CLI, which was asked for them, %2. Run “aws login --profile %3” in a terminal, with version 2.32 of the AWS CLI or a newer one.</source>
        <extracomment>%1: &quot;The profile “x” (file, line 3)&quot;, %2: as in &quot;ended with status 3&quot;, %3: a profile</extracomment>
        <translation>%1从“aws login”的会话获取凭证，而被询问的 AWS CLI %2。请在终端中使用 AWS CLI 2.32 或更高版本运行“aws login --profile %3”。</translation>
    </message>
</context>
<context>
    <name>farcopy::MainActions</name>
    <message>
        <source>&amp;Accounts…</source>
        <translation>账户(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Label and colour…</source>
        <translation>标记和颜色(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Close account</source>
        <translation>关闭账户(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy…</source>
        <translation>复制(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>标签(&amp;T)…</translation>
    </message>
    <message>
        <source>Copy backup &amp;IDs</source>
        <translation>复制备份 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Copy A&amp;RNs</source>
        <translation>复制 ARN(&amp;R)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>筛选(&amp;F)…</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>清除筛选条件(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Regions</source>
        <translation>区域(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;opies</source>
        <translation>复制任务(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Filter terms…</source>
        <translation>筛选条件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;About Farcopy</source>
        <translation>关于 Farcopy(&amp;A)</translation>
    </message>
    <message>
        <source>List the shown Regions again (F5)</source>
        <translation>重新列出所显示的区域（F5）</translation>
    </message>
    <message>
        <source>Copy the selected backups to another Region (Ctrl+D)</source>
        <translation>将所选备份复制到其他区域（Ctrl+D）</translation>
    </message>
    <message>
        <source>All accounts, and how they stand (Ctrl+Shift+A)</source>
        <translation>所有账户及其状态（Ctrl+Shift+A）</translation>
    </message>
    <message>
        <source>Show in the AWS co&amp;nsole</source>
        <translation>在 AWS 控制台中显示(&amp;N)</translation>
    </message>
    <message>
        <source>Compare t&amp;wo…</source>
        <translation>比较两个备份(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Export selected…</source>
        <translation>导出所选备份(&amp;E)…</translation>
    </message>
    <message>
        <source>E&amp;xport all shown…</source>
        <translation>导出显示的所有备份(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Undo the change of tags</source>
        <translation>撤消标签更改(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>活动(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Farcopy &amp;help</source>
        <translation>Farcopy 帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Look at the tags of the selected backups and change them (Ctrl+T)</source>
        <translation>查看和更改所选备份的标签（Ctrl+T）</translation>
    </message>
    <message>
        <source>What was done with this account (Ctrl+L)</source>
        <translation>使用此账户执行过的操作（Ctrl+L）</translation>
    </message>
    <message>
        <source>Notifications, connection, appearance (Ctrl+,)</source>
        <translation>通知、连接、外观（Ctrl+,）</translation>
    </message>
    <message>
        <source>Open the Region of the selected backup in the browser</source>
        <translation>在浏览器中打开所选备份所在的区域</translation>
    </message>
    <message>
        <source>Write all backups that are shown to a file (Ctrl+Shift+E)</source>
        <translation>将显示的所有备份写入文件（Ctrl+Shift+E）</translation>
    </message>
</context>
<context>
    <name>farcopy::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>备份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>复制任务(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter: words, type:windows, age&gt;30d …</source>
        <translation>筛选：关键词、type:windows、age&gt;30d …</translation>
    </message>
    <message>
        <source>Back to the backups</source>
        <translation>返回备份列表</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>查看原因</translation>
    </message>
    <message>
        <source>Close account</source>
        <translation>关闭账户</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>无账户</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>账户：%1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>farcopy::MemoryStore</name>
    <message>
        <source>The access key “%1” was kept for one session only, and that is over. Type it in again.</source>
        <translation>访问密钥“%1”仅为一个会话保留，而该会话已结束。请重新输入。</translation>
    </message>
</context>
<context>
    <name>farcopy::MetadataLine</name>
    <message>
        <source>cannot be reached at %1: %2</source>
        <translation>无法通过 %1 访问：%2</translation>
    </message>
    <message>
        <source>at %1 answered with status %2</source>
        <translation>在 %1 返回了状态码 %2</translation>
    </message>
    <message>
        <source>The metadata service, from which %1 takes its credentials, %2. It exists only in an instance or container of AWS that has a role: run Farcopy there, or change credential_source.</source>
        <extracomment>%1: &quot;the profile “x” (file, line 3)&quot;, %2: as in &quot;answered with status 404&quot;</extracomment>
        <translation>%1从元数据服务获取凭证，但该服务%2。该服务仅存在于具有角色的 AWS 实例或容器中：请在其中运行 Farcopy，或更改 credential_source。</translation>
    </message>
</context>
<context>
    <name>farcopy::MfaDialog</name>
    <message>
        <source>The access key “%1” asks for a code of this device:</source>
        <extracomment>%1: name of an access key</extracomment>
        <translation>访问密钥“%1”要求提供此设备的代码：</translation>
    </message>
    <message>
        <source>The profile “%1” takes the role %2, which asks for a code of this device:</source>
        <extracomment>%1: name of a profile; %2: ARN of a role</extracomment>
        <translation>配置文件“%1”代入角色 %2，该角色要求提供此设备的代码：</translation>
    </message>
    <message>
        <source>MFA code</source>
        <translation>MFA 代码</translation>
    </message>
    <message>
        <source>The code given before was not accepted. Wait until the device shows a new one: each works once, and only for half a minute.</source>
        <translation>之前提供的代码未被接受。请等待设备显示新的代码：每个代码只能使用一次，且仅在半分钟内有效。</translation>
    </message>
    <message>
        <source>&amp;Code (6 digits):</source>
        <translation>代码（6 位数字）(&amp;C)：</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
</context>
<context>
    <name>farcopy::NetworkSetup</name>
    <message>
        <source>The certificates in “%1” (AWS_CA_BUNDLE or ca_bundle) cannot be used: %2. Correct the path, or remove the setting.</source>
        <translation>“%1”中的证书（AWS_CA_BUNDLE 或 ca_bundle）无法使用：%2。请更正路径，或移除该设置。</translation>
    </message>
    <message>
        <source>the file holds no certificate in PEM form</source>
        <translation>文件中没有 PEM 格式的证书</translation>
    </message>
    <message>
        <source>%1 does not name a proxy that can be used. Set it in the form http://host:port or socks5://host:port.</source>
        <translation>%1 指定的代理无法使用。请按照 http://host:port 或 socks5://host:port 的格式设置。</translation>
    </message>
</context>
<context>
    <name>farcopy::ProcessRun</name>
    <message>
        <source>could not be started: %1</source>
        <translation>无法启动：%1</translation>
    </message>
    <message numerus="yes">
        <source>did not end within %n second(s)</source>
        <translation>
            <numerusform>未在 %n 秒内结束</numerusform>
        </translation>
    </message>
    <message>
        <source>prints far too much for an access key</source>
        <translation>输出的内容过多，不可能是访问密钥</translation>
    </message>
    <message>
        <source>crashed or was ended by a signal</source>
        <translation>已崩溃，或被信号终止</translation>
    </message>
    <message>
        <source>ended with status %1</source>
        <translation>以状态码 %1 结束</translation>
    </message>
</context>
<context>
    <name>farcopy::ProcessSource</name>
    <message>
        <source>is not named, or a quotation mark in its command stays open</source>
        <translation>未指定，或其命令中的引号没有闭合</translation>
    </message>
    <message>
        <source>printed something that is not JSON</source>
        <translation>输出的内容不是 JSON</translation>
    </message>
    <message>
        <source>printed JSON that does not have the member “Version” with the number 1</source>
        <translation>输出的 JSON 中没有值为数字 1 的成员“Version”</translation>
    </message>
    <message>
        <source>The program “%1”, from which %2 takes its credentials, %3. Run the command of credential_process in a terminal to see what is wrong, and correct it.</source>
        <extracomment>%1: a program, %2: &quot;the profile “x” (file, line 3)&quot;, %3: as in &quot;ended with status 3&quot;</extracomment>
        <translation>%2从程序“%1”获取凭证，但该程序%3。请在终端中运行 credential_process 的命令以查看问题，然后更正。</translation>
    </message>
</context>
<context>
    <name>farcopy::ProfileChain</name>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>%1 names a credential_source but no role_arn. Add the role&apos;s ARN there.</source>
        <translation>%1指定了 credential_source，但没有指定 role_arn。请在其中添加角色的 ARN。</translation>
    </message>
    <message>
        <source>%1 names both source_profile and credential_source. Remove one of them.</source>
        <translation>%1同时指定了 source_profile 和 credential_source。请移除其中一个。</translation>
    </message>
    <message>
        <source>%1 names a role_arn, but neither source_profile nor credential_source to take it with. Add one of them.</source>
        <translation>%1指定了 role_arn，但没有指定用于代入该角色的 source_profile 或 credential_source。请添加其中一个。</translation>
    </message>
    <message>
        <source>%1 names the source_profile “%2”, which does not exist. Correct the name, or add the profile.</source>
        <translation>%1指定了 source_profile“%2”，但该配置文件不存在。请更正名称，或添加该配置文件。</translation>
    </message>
    <message>
        <source>%1 names the source_profile “%2”, which holds nothing that gives credentials. Add an access key or another way to it.</source>
        <translation>%1指定了 source_profile“%2”，但其中没有可提供凭证的内容。请为其添加访问密钥或其他凭证来源。</translation>
    </message>
    <message>
        <source>The source_profile of %1 leads back to itself: %2. Let one of these profiles name another source_profile, one with an access key.</source>
        <translation>%1的 source_profile 又指向了自身：%2。请让其中一个配置文件指定其他含有访问密钥的 source_profile。</translation>
    </message>
    <message>
        <source>%1 has a credential_source that is not known. Write Environment, Ec2InstanceMetadata or EcsContainer there.</source>
        <translation>%1的 credential_source 无法识别。请填写 Environment、Ec2InstanceMetadata 或 EcsContainer。</translation>
    </message>
    <message>
        <source>%1 takes its credentials from the instance, and the environment variable AWS_EC2_METADATA_DISABLED forbids to ask it. Unset the variable, or change the profile.</source>
        <translation>%1从实例获取凭证，但环境变量 AWS_EC2_METADATA_DISABLED 禁止查询实例。请取消设置该变量，或更改配置文件。</translation>
    </message>
    <message>
        <source>%1 takes its credentials from the environment, where AWS_ACCESS_KEY_ID is not set. Set it and AWS_SECRET_ACCESS_KEY, or change credential_source.</source>
        <translation>%1从环境变量获取凭证，但没有设置 AWS_ACCESS_KEY_ID。请设置该变量和 AWS_SECRET_ACCESS_KEY，或更改 credential_source。</translation>
    </message>
    <message>
        <source>%1 asks for a web identity, which needs both role_arn (AWS_ROLE_ARN) and web_identity_token_file (AWS_WEB_IDENTITY_TOKEN_FILE). Add what is missing.</source>
        <translation>%1要求使用 Web 身份，这需要 role_arn（AWS_ROLE_ARN）和 web_identity_token_file（AWS_WEB_IDENTITY_TOKEN_FILE）两者。请添加缺少的项。</translation>
    </message>
</context>
<context>
    <name>farcopy::ProfileFiles</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1, line %2: %3. Correct it and try again.</source>
        <translation>%1，第 %2 行：%3。请更正后重试。</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>这是一个文件夹</translation>
    </message>
    <message>
        <source>it is far too large for a file of profiles</source>
        <translation>文件过大，不可能是配置文件</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>内容不是 UTF-8 文本</translation>
    </message>
</context>
<context>
    <name>farcopy::ProfileKeys</name>
    <message>
        <source>The profile “%1” has no value for %2 beside the access key in %3, line %4. Add it there, or choose another account.</source>
        <translation>配置文件“%1”在 %3 第 %4 行有访问密钥，但没有 %2 的值。请在该处添加，或选择其他账户。</translation>
    </message>
</context>
<context>
    <name>farcopy::ProfilePlace</name>
    <message>
        <source>the environment variable %1</source>
        <translation>环境变量“%1”</translation>
    </message>
    <message>
        <source>the profile “%1” (%2, line %3)</source>
        <extracomment>%1: its name, %2: a file</extracomment>
        <translation>配置文件“%1”（%2，第 %3 行）</translation>
    </message>
</context>
<context>
    <name>farcopy::ProfileSource</name>
    <message>
        <source>The profile “%1” holds no access key any more (%2 and %3). Put it back, or choose another account.</source>
        <translation>配置文件“%1”中已没有访问密钥（%2 和 %3）。请恢复访问密钥，或选择其他账户。</translation>
    </message>
</context>
<context>
    <name>farcopy::ProfileText</name>
    <message>
        <source>a key stands before the first [section]</source>
        <translation>第一个 [section] 之前有键</translation>
    </message>
    <message>
        <source>a line is neither a [section] nor “key = value”</source>
        <translation>有一行既不是 [section]，也不是“key = value”</translation>
    </message>
    <message>
        <source>a line has a value but no key</source>
        <translation>有一行只有值，没有键</translation>
    </message>
    <message>
        <source>a line of the block below this key has no “=”</source>
        <translation>此键下方的块中有一行没有“=”</translation>
    </message>
</context>
<context>
    <name>farcopy::QueueLock</name>
    <message>
        <source>%1 cannot be made</source>
        <translation>无法创建 %1</translation>
    </message>
    <message>
        <source>Some process has %1</source>
        <translation>某个进程占用了 %1</translation>
    </message>
    <message>
        <source>Process %1 on %2 has %3</source>
        <translation>%2 上的进程 %1 占用了 %3</translation>
    </message>
</context>
<context>
    <name>farcopy::RegionBanner</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详细信息…</translation>
    </message>
</context>
<context>
    <name>farcopy::RegionList</name>
    <message>
        <source>Regions</source>
        <translation>区域</translation>
    </message>
    <message numerus="yes">
        <source>%n without backups</source>
        <comment>Regions that hold no backups</comment>
        <translation>
            <numerusform>%n 个区域没有备份</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Regions without backups (%1)</source>
        <translation>显示没有备份的区域（%1）</translation>
    </message>
    <message>
        <source>Hide the Regions without backups</source>
        <translation>隐藏没有备份的区域</translation>
    </message>
    <message>
        <source>Show the Regions without backups</source>
        <translation>显示没有备份的区域</translation>
    </message>
    <message>
        <source>Refresh all Regions</source>
        <translation>刷新所有区域</translation>
    </message>
    <message>
        <source>Refresh %1</source>
        <translation>刷新 %1</translation>
    </message>
    <message>
        <source>Why it could not be listed…</source>
        <translation>查看无法列出的原因…</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>Regions</comment>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more Regions (%1)</source>
        <translation>显示更多区域 (%1)</translation>
    </message>
    <message>
        <source>Regions without backups, or that could not be listed</source>
        <translation>没有备份或无法列出的区域</translation>
    </message>
</context>
<context>
    <name>farcopy::RegionListModel</name>
    <message>
        <source>This account has not enabled the Region.</source>
        <translation>此账户未启用该区域。</translation>
    </message>
    <message>
        <source>One Region could not be listed.</source>
        <translation>有 1 个区域无法列出。</translation>
    </message>
    <message>
        <source>%1 Regions could not be listed.</source>
        <translation>有 %1 个区域无法列出。</translation>
    </message>
    <message>
        <source>%1. Shown as of %2.</source>
        <translation>%1。显示的是截至 %2 的数据。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Being listed…</source>
        <translation>正在列出…</translation>
    </message>
    <message>
        <source>All Regions</source>
        <translation>所有区域</translation>
    </message>
</context>
<context>
    <name>farcopy::RegionName</name>
    <message>
        <source>Africa (Cape Town)</source>
        <translation>非洲（开普敦）</translation>
    </message>
    <message>
        <source>Asia Pacific (Hong Kong)</source>
        <translation>亚太地区（香港）</translation>
    </message>
    <message>
        <source>Asia Pacific (Hyderabad)</source>
        <translation>亚太地区（海得拉巴）</translation>
    </message>
    <message>
        <source>Asia Pacific (Jakarta)</source>
        <translation>亚太地区（雅加达）</translation>
    </message>
    <message>
        <source>Asia Pacific (Malaysia)</source>
        <translation>亚太地区（马来西亚）</translation>
    </message>
    <message>
        <source>Asia Pacific (Melbourne)</source>
        <translation>亚太地区（墨尔本）</translation>
    </message>
    <message>
        <source>Asia Pacific (Mumbai)</source>
        <translation>亚太地区（孟买）</translation>
    </message>
    <message>
        <source>Asia Pacific (New Zealand)</source>
        <translation>亚太地区（新西兰）</translation>
    </message>
    <message>
        <source>Asia Pacific (Osaka)</source>
        <translation>亚太地区（大阪）</translation>
    </message>
    <message>
        <source>Asia Pacific (Seoul)</source>
        <translation>亚太地区（首尔）</translation>
    </message>
    <message>
        <source>Asia Pacific (Singapore)</source>
        <translation>亚太地区（新加坡）</translation>
    </message>
    <message>
        <source>Asia Pacific (Sydney)</source>
        <translation>亚太地区（悉尼）</translation>
    </message>
    <message>
        <source>Asia Pacific (Taipei)</source>
        <translation>亚太地区（台北）</translation>
    </message>
    <message>
        <source>Asia Pacific (Thailand)</source>
        <translation>亚太地区（泰国）</translation>
    </message>
    <message>
        <source>Asia Pacific (Tokyo)</source>
        <translation>亚太地区（东京）</translation>
    </message>
    <message>
        <source>AWS European Sovereign Cloud (Germany)</source>
        <translation>AWS European Sovereign Cloud（德国）</translation>
    </message>
    <message>
        <source>AWS GovCloud (US-East)</source>
        <translation>AWS GovCloud（美国东部）</translation>
    </message>
    <message>
        <source>AWS GovCloud (US-West)</source>
        <translation>AWS GovCloud（美国西部）</translation>
    </message>
    <message>
        <source>Canada (Central)</source>
        <translation>加拿大（中部）</translation>
    </message>
    <message>
        <source>Canada West (Calgary)</source>
        <translation>加拿大西部（卡尔加里）</translation>
    </message>
    <message>
        <source>China (Beijing)</source>
        <translation>中国（北京）</translation>
    </message>
    <message>
        <source>China (Ningxia)</source>
        <translation>中国（宁夏）</translation>
    </message>
    <message>
        <source>Europe (Frankfurt)</source>
        <translation>欧洲（法兰克福）</translation>
    </message>
    <message>
        <source>Europe (Ireland)</source>
        <translation>欧洲（爱尔兰）</translation>
    </message>
    <message>
        <source>Europe (London)</source>
        <translation>欧洲（伦敦）</translation>
    </message>
    <message>
        <source>Europe (Milan)</source>
        <translation>欧洲（米兰）</translation>
    </message>
    <message>
        <source>Europe (Paris)</source>
        <translation>欧洲（巴黎）</translation>
    </message>
    <message>
        <source>Europe (Spain)</source>
        <translation>欧洲（西班牙）</translation>
    </message>
    <message>
        <source>Europe (Stockholm)</source>
        <translation>欧洲（斯德哥尔摩）</translation>
    </message>
    <message>
        <source>Europe (Zurich)</source>
        <translation>欧洲（苏黎世）</translation>
    </message>
    <message>
        <source>Israel (Tel Aviv)</source>
        <translation>以色列（特拉维夫）</translation>
    </message>
    <message>
        <source>Mexico (Central)</source>
        <translation>墨西哥（中部）</translation>
    </message>
    <message>
        <source>Middle East (Bahrain)</source>
        <translation>中东（巴林）</translation>
    </message>
    <message>
        <source>Middle East (UAE)</source>
        <translation>中东（阿联酋）</translation>
    </message>
    <message>
        <source>South America (Sao Paulo)</source>
        <translation>南美洲（圣保罗）</translation>
    </message>
    <message>
        <source>US East (N. Virginia)</source>
        <translation>美国东部（弗吉尼亚州北部）</translation>
    </message>
    <message>
        <source>US East (Ohio)</source>
        <translation>美国东部（俄亥俄州）</translation>
    </message>
    <message>
        <source>US West (N. California)</source>
        <translation>美国西部（加利福尼亚北部）</translation>
    </message>
    <message>
        <source>US West (Oregon)</source>
        <translation>美国西部（俄勒冈州）</translation>
    </message>
</context>
<context>
    <name>farcopy::RegionTrouble</name>
    <message>
        <source>Not all backups may be listed.</source>
        <translation>可能未列出所有备份。</translation>
    </message>
    <message>
        <source>The lists are as of %1.</source>
        <translation>列表为截至 %1 的数据。</translation>
    </message>
    <message>
        <source>The list is as of %1.</source>
        <translation>列表为截至 %1 的数据。</translation>
    </message>
    <message>
        <source>%1 (since %2)</source>
        <extracomment>%1: title of an error, without a full stop; %2: a time</extracomment>
        <translation>%1（自 %2 起）</translation>
    </message>
    <message>
        <source>%1 cannot be listed (since %2): %3</source>
        <extracomment>%1: a Region; %2: a time; %3: title of an error, without a full stop</extracomment>
        <translation>无法列出 %1 的备份（自 %2 起）：%3</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1: what is wrong, to become a sentence</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>It is being asked again…</source>
        <translation>正在重新查询…</translation>
    </message>
    <message>
        <source>Farcopy asks again by itself.</source>
        <translation>Farcopy 会自动重新查询。</translation>
    </message>
</context>
<context>
    <name>farcopy::RenameKeyDialog</name>
    <message>
        <source>Rename access key</source>
        <translation>重命名访问密钥</translation>
    </message>
    <message>
        <source>The secret of “%1” is kept under the new name from then on; label and colour go along.</source>
        <translation>重命名后，“%1”的秘密访问密钥将以新名称保存；标记和颜色保持不变。</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>&amp;New name:</source>
        <translation>新名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>正在等待密钥链…</translation>
    </message>
</context>
<context>
    <name>farcopy::ReportFile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1: path of a file, %2: the system&apos;s reason</extracomment>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>farcopy::RoleFailure</name>
    <message>
        <source>AWS does not let %1 take the role %2. Check the role&apos;s trust policy, and external_id and mfa_serial in the profile. AWS said: %3</source>
        <translation>AWS 不允许%1代入角色 %2。请检查角色的信任策略，以及配置文件中的 external_id 和 mfa_serial。AWS 返回的消息：%3</translation>
    </message>
    <message>
        <source>The role %1 cannot be taken as %2 asks for it. Correct its key “%3”. The reason: %4</source>
        <translation>无法按照%2的要求代入角色 %1。请更正其中的键“%3”。原因：%4</translation>
    </message>
    <message>
        <source>The role %1 of %2 cannot be taken: the credentials of %3 are expired or not known any more. Renew them. AWS said: %4</source>
        <translation>无法代入%2的角色 %1：%3的凭证已过期或不再被识别。请续期凭证。AWS 返回的消息：%4</translation>
    </message>
</context>
<context>
    <name>farcopy::RoleSource</name>
    <message>
        <source>No code of the MFA device %1 was given, which %2 asks for. Try again to be asked once more, or choose another account.</source>
        <translation>未提供 MFA 设备 %1 的代码，而%2要求提供该代码。请重试以再次输入代码，或选择其他账户。</translation>
    </message>
</context>
<context>
    <name>farcopy::SendCall</name>
    <message>
        <source>The system did not say in time which proxy to use</source>
        <translation>系统未及时说明应使用哪个代理</translation>
    </message>
</context>
<context>
    <name>farcopy::Session</name>
    <message>
        <source>There is no Region &quot;%1&quot;. Check AWS_REGION, AWS_DEFAULT_REGION and the region of the profile.</source>
        <translation>没有区域“%1”。请检查 AWS_REGION、AWS_DEFAULT_REGION 和配置文件的 region。</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>%1. Check --endpoint-url, AWS_ENDPOINT_URL and the profile&apos;s endpoint_url.</source>
        <translation>%1。请检查 --endpoint-url、AWS_ENDPOINT_URL 和配置文件的 endpoint_url。</translation>
    </message>
</context>
<context>
    <name>farcopy::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>常规(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>复制任务(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Regions</source>
        <translation>区域(&amp;R)</translation>
    </message>
    <message>
        <source>Co&amp;nnection</source>
        <translation>连接(&amp;N)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Quit; what waits goes on at the next start</source>
        <translation>退出；等待中的复制在下次启动时继续</translation>
    </message>
    <message>
        <source>Go on in the notification area</source>
        <translation>在通知区域中继续运行</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>外观(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>Closing the &amp;window while copies are unfinished:</source>
        <translation>在复制未完成时关闭窗口(&amp;W)：</translation>
    </message>
    <message>
        <source>This desktop has no notification area: Farcopy asks instead of going there.</source>
        <translation>此桌面没有通知区域：Farcopy 会改为询问。</translation>
    </message>
    <message>
        <source>While the window is not in front, the desktop says when</source>
        <translation>窗口不在前台时，在以下情况下发送桌面通知</translation>
    </message>
    <message>
        <source>a &amp;batch of copies has ended</source>
        <translation>一批复制任务已结束(&amp;B)</translation>
    </message>
    <message>
        <source>copies &amp;failed or were stopped by a quota</source>
        <translation>复制失败，或因配额而停止(&amp;F)</translation>
    </message>
    <message>
        <source>somebody has to &amp;sign in</source>
        <translation>需要登录(&amp;S)</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Look at running copies at most every:</source>
        <translation>查询运行中复制的最短间隔：</translation>
    </message>
    <message>
        <source>and at least every:</source>
        <translation>最长间隔：</translation>
    </message>
    <message>
        <source>In between, Farcopy chooses by how soon a copy may end. All programs of an account share one rate of requests. The times hold for accounts that are opened from now on; the sandbox has its own.</source>
        <translation>Farcopy 会根据复制可能结束的时间，在此范围内选择间隔。账户的所有程序共用同一请求速率限制。这些间隔适用于此后打开的账户；沙盒使用其自身的间隔。</translation>
    </message>
    <message>
        <source>&amp;All Regions, also those that are new</source>
        <translation>所有区域，包括新增的区域(&amp;A)</translation>
    </message>
    <message>
        <source>Regions to list</source>
        <translation>要列出的区域</translation>
    </message>
    <message>
        <source>The Regions can be chosen while an account is open.</source>
        <translation>在账户打开时才能选择区域。</translation>
    </message>
    <message>
        <source>Backups of other Regions are neither listed nor asked for. The choice holds for accounts of this partition that are opened from now on.</source>
        <translation>不会列出或查询其他区域的备份。此选择适用于此后打开的该分区的账户。</translation>
    </message>
    <message>
        <source>⚠ The first time must not be longer than the second.</source>
        <translation>⚠ 最短间隔不能大于最长间隔。</translation>
    </message>
    <message>
        <source>⚠ Choose at least one Region.</source>
        <translation>⚠ 请至少选择一个区域。</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>一小时</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>一天</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>一周</translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>Until they are cleared by hand</source>
        <translation>直到手动清除</translation>
    </message>
    <message>
        <source>Keep copies &amp;listed that are done:</source>
        <translation>已完成的副本在列表中保留(&amp;L):</translation>
    </message>
    <message>
        <source>Failed copies stay until they are tried again or cleared. What was done stands in the activity log in any case.</source>
        <translation>失败的复制会一直保留，直到重试或清除。所做的操作始终记录在活动日志中。</translation>
    </message>
    <message numerus="yes">
        <source>For %n hours</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Another language takes effect at the next start.</source>
        <translation>更改语言后，将在下次启动时生效。</translation>
    </message>
</context>
<context>
    <name>farcopy::SignInDesk</name>
    <message>
        <source>Somebody has to sign in, and there is nobody here to ask.</source>
        <translation>需要有人登录，但这里没有可询问的用户。</translation>
    </message>
</context>
<context>
    <name>farcopy::SplitStore</name>
    <message>
        <source>The keychain holds only a part of the secret for “%1”: its keeping was broken off, or entries were removed or changed there. Enter the access key again.</source>
        <translation>密钥链中只有“%1”的部分秘密访问密钥：保存过程被中断，或有条目在其中被移除或更改。请重新输入访问密钥。</translation>
    </message>
    <message>
        <source>This is far too long for an access key or a session token. Check what was pasted.</source>
        <translation>内容过长，不可能是访问密钥或会话令牌。请检查所粘贴的内容。</translation>
    </message>
</context>
<context>
    <name>farcopy::SsoPortalClient</name>
    <message>
        <source>The access token has characters that cannot be sent</source>
        <translation>访问令牌含有无法发送的字符</translation>
    </message>
</context>
<context>
    <name>farcopy::SsoSettings</name>
    <message>
        <source>The profile “%1” signs in through IAM Identity Center, but %2 has no value for the key %3 (%4, line %5). Add it, or run “aws configure sso”.</source>
        <translation>配置文件“%1”通过 IAM Identity Center 登录，但 %2 中没有键 %3 的值（%4，第 %5 行）。请添加该值，或运行“aws configure sso”。</translation>
    </message>
    <message>
        <source>The profile “%1” (%2, line %3) names the section [sso-session %4], which is not in %5. Add it, or correct the key sso_session.</source>
        <translation>配置文件“%1”（%2，第 %3 行）引用了 [sso-session %4] 部分，但 %5 中没有该部分。请添加该部分，或更正键 sso_session。</translation>
    </message>
    <message>
        <source>The profile “%1” (%2, line %3) and [%4] do not agree on %5. Remove the key from the profile.</source>
        <translation>配置文件“%1”（%2，第 %3 行）与 [%4] 中 %5 的值不一致。请从配置文件中移除该键。</translation>
    </message>
</context>
<context>
    <name>farcopy::SsoSource</name>
    <message>
        <source>The profile “%1” names no role of IAM Identity Center any more (%2). Put it back, or choose another account.</source>
        <translation>配置文件“%1”中已没有 IAM Identity Center 的角色（%2）。请恢复该角色，或选择其他账户。</translation>
    </message>
    <message>
        <source>The role “%1” of account %2 is not assigned to whoever is signed in to “%3”. Check sso_role_name and sso_account_id of the profile “%4” (%5).</source>
        <translation>账户 %2 的角色“%1”未分配给登录“%3”的用户。请检查配置文件“%4”（%5）的 sso_role_name 和 sso_account_id。</translation>
    </message>
    <message>
        <source>The sign-in to “%1” is not accepted for the profile “%2” (%3). Sign in again, or run “aws sso login --profile %2”.</source>
        <translation>“%1”的登录对配置文件“%2”（%3）无效。请重新登录，或运行“aws sso login --profile %2”。</translation>
    </message>
</context>
<context>
    <name>farcopy::SsoTokenCache</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>无法创建其所在的文件夹</translation>
    </message>
</context>
<context>
    <name>farcopy::Store</name>
    <message>
        <source>it is the database of another program</source>
        <translation>这是其他程序的数据库</translation>
    </message>
    <message>
        <source>an older version of Farcopy wrote it and may be running</source>
        <translation>它由旧版本的 Farcopy 写入，且该版本可能正在运行</translation>
    </message>
    <message>
        <source>The database no longer says what was asked for, or what became of it, for the copy of %1 to %2.</source>
        <translation>数据库中已没有将 %1 复制到 %2 的请求内容或其结果。</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>无法创建其所在的文件夹</translation>
    </message>
    <message>
        <source>%1 is locked by another program.</source>
        <translation>%1 已被其他程序锁定。</translation>
    </message>
    <message>
        <source>%1 is damaged (%2).</source>
        <translation>%1 已损坏（%2）。</translation>
    </message>
    <message>
        <source>%1 was damaged. It is kept as %2, and a new one was begun. Copies of the queue that could be read and went into it: %3.</source>
        <translation>%1 已损坏。它已保留为 %2，并已新建数据库。队列中能够读取并已转入新数据库的复制任务数：%3。</translation>
    </message>
    <message>
        <source>%1 is damaged, and no new one could be begun in its place: %2</source>
        <translation>%1 已损坏，且无法新建数据库来替代：%2</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Farcopy (schema %2). It was left as it is.</source>
        <translation>%1 由更新版本的 Farcopy 写入（架构 %2）。该文件保持原样。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the file, its folder or its disk is read-only.</source>
        <translation>无法写入 %1：该文件、其所在的文件夹或磁盘为只读。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full.</source>
        <translation>无法写入 %1：磁盘已满。</translation>
    </message>
    <message>
        <source>%1 cannot be used (%2).</source>
        <translation>%1 无法使用（%2）。</translation>
    </message>
</context>
<context>
    <name>farcopy::TagEditor</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>&amp;Add tag</source>
        <translation>添加标签(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove selected tags</source>
        <translation>移除所选标签</translation>
    </message>
</context>
<context>
    <name>farcopy::TagTable</name>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>编辑标签</translation>
    </message>
    <message>
        <source>Value of tag %1</source>
        <translation>标签 %1 的值</translation>
    </message>
</context>
<context>
    <name>farcopy::TagsDialog</name>
    <message>
        <source>Tags of a backup</source>
        <translation>备份的标签</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>重新读取(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>made by AWS, cannot be changed</source>
        <translation>由 AWS 创建，无法更改</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>放弃更改(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The changes have not been saved.</source>
        <translation>更改尚未保存。</translation>
    </message>
    <message>
        <source>Reading the tags…</source>
        <translation>正在读取标签…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>%1 of %2 tags</source>
        <translation>%1 个标签（上限为 %2 个）</translation>
    </message>
    <message>
        <source>These are too many to save.</source>
        <translation>标签过多，无法保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be saved: the remark says why.</source>
        <comment>tags</comment>
        <translation>
            <numerusform>有 %n 个标签无法保存，原因见备注。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1: &quot;51 of 50 tags&quot;</extracomment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>farcopy::Transport</name>
    <message>
        <source>The access key or its secret is missing</source>
        <translation>缺少访问密钥或其秘密访问密钥</translation>
    </message>
    <message>
        <source>The access key or the session token has characters that cannot be sent</source>
        <translation>访问密钥或会话令牌含有无法发送的字符</translation>
    </message>
</context>
<context>
    <name>farcopy::TrayIcon</name>
    <message>
        <source>&amp;Hide the window</source>
        <translation>隐藏窗口(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Pause the queues</source>
        <translation>暂停所有队列(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>显示窗口(&amp;S)</translation>
    </message>
    <message>
        <source>sign-in needed</source>
        <translation>需要登录</translation>
    </message>
    <message numerus="yes">
        <source>%n copying</source>
        <translation>
            <numerusform>%n 个复制中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 个等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Farcopy: %1</source>
        <translation>Farcopy：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n not accepted yet</source>
        <translation>
            <numerusform>%n 个尚未接受</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farcopy::ValueLabel</name>
    <message>
        <source>Copy selection</source>
        <translation>复制所选内容</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
</context>
<context>
    <name>farcopy::ViewList</name>
    <message>
        <source>Saved views</source>
        <translation>已保存的视图</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>保存此视图</translation>
    </message>
    <message>
        <source>Save the filter and the columns as they are now, under a name</source>
        <translation>将当前的筛选条件和列以一个名称保存</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>保存此视图(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Take over the present filter and columns</source>
        <translation>更新为当前的筛选条件和列(&amp;T)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>移除视图</translation>
    </message>
    <message>
        <source>Remove the view “%1”? The backups stay as they are.</source>
        <translation>是否移除视图“%1”？备份保持原样。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>farcopy::ViewListModel</name>
    <message>
        <source>Older than 30 days</source>
        <translation>创建超过 30 天</translation>
    </message>
    <message>
        <source>No copy anywhere</source>
        <translation>任何区域均无副本</translation>
    </message>
</context>
<context>
    <name>farcopy::ViewNameDialog</name>
    <message>
        <source>Save this view</source>
        <translation>保存此视图</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>It keeps the columns and their order; no filter is set.</source>
        <translation>将保存列及其顺序；未设置筛选条件。</translation>
    </message>
    <message>
        <source>It keeps the filter “%1”, the columns and their order.</source>
        <translation>将保存筛选条件“%1”、列及其顺序。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>已有视图使用此名称。</translation>
    </message>
    <message numerus="yes">
        <source>A name has %n letters at most.</source>
        <translation>
            <numerusform>名称最多 %n 个字符。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farcopy::WebIdentitySource</name>
    <message>
        <source>there is no such file</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>它不是文件</translation>
    </message>
    <message>
        <source>it is too large for a token</source>
        <translation>文件过大，不可能是令牌</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>The web identity in %1, which %2 names, cannot be read: %3. Correct the path, or have the token written there.</source>
        <extracomment>%1: a file, %2: &quot;the profile “x” (file, line 3)&quot;, %3: the reason</extracomment>
        <translation>无法读取%2指定的 Web 身份文件 %1：%3。请更正路径，或让令牌写入该文件。</translation>
    </message>
</context>
<context>
    <name>farcopy::WindowQuestions</name>
    <message>
        <source>The sign-in was given up.</source>
        <translation>登录已取消。</translation>
    </message>
</context>
<context>
    <name>farcopy::WorkspaceDialogs</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: name of a backup, %2: its id; several backups can have the same name</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1: a backup, %2: the Region that it was to be copied to</extracomment>
        <translation>%1（复制到 %2）</translation>
    </message>
</context>
<context>
    <name>farcopy::WorkspaceScreen</name>
    <message>
        <source>sign-in needed</source>
        <translation>需要登录</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 个失败</translation>
    </message>
    <message>
        <source>%1 copying</source>
        <translation>%1 个复制中</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 个等待中</translation>
    </message>
    <message>
        <source>profile changed</source>
        <translation>配置文件已更改</translation>
    </message>
    <message>
        <source>%1 Regions could not be listed</source>
        <translation>有 %1 个区域无法列出</translation>
    </message>
    <message>
        <source>This AWS account is open as “%1” too, and its copies are kept there. Copies that you order here wait until “%1” is closed.</source>
        <translation>此 AWS 账户还以“%1”打开，其复制任务在那里管理。您在此处提交的复制任务将等待，直到“%1”关闭。</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>显示“%1”</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>账户…</translation>
    </message>
    <message>
        <source>%1 is not listed in %2 (any more).</source>
        <translation>%1 未在（或已不在）%2 中列出。</translation>
    </message>
    <message>
        <source>One backup is not listed any more and cannot be copied.</source>
        <translation>有 1 个备份已不在列表中，无法复制。</translation>
    </message>
    <message>
        <source>%1 backups are not listed any more and cannot be copied.</source>
        <translation>有 %1 个备份已不在列表中，无法复制。</translation>
    </message>
    <message>
        <source>Choose account…</source>
        <translation>选择账户…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: title of an error, without a full stop; %2: whole sentences that say what to do</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Copies of up to %1 backups can be ordered at once, and %2 are selected. Filter the list and order them in several batches.</source>
        <extracomment>%1, %2: numbers</extracomment>
        <translation>一次最多可以提交 %1 个备份的复制任务，而现在选择了 %2 个备份。请筛选列表，分几批提交。</translation>
    </message>
    <message>
        <source>%1 could not be listed: %2</source>
        <extracomment>%1: a Region; %2: title of an error, without a full stop</extracomment>
        <translation>无法列出 %1：%2</translation>
    </message>
    <message>
        <source>%1 not accepted yet</source>
        <translation>%1 个尚未接受</translation>
    </message>
    <message>
        <source>Only what was done for one batch of copies is shown, ordered %1. Clear the filter to see everything.</source>
        <extracomment>%1: when</extracomment>
        <translation>仅显示为一个复制批次（下单时间：%1）执行的操作。清除筛选条件可查看全部内容。</translation>
    </message>
</context>
<context>
    <name>farcopy::copychoicetext</name>
    <message>
        <source>Region of the source</source>
        <translation>源所在区域</translation>
    </message>
</context>
<context>
    <name>farcopy::copycounts</name>
    <message>
        <source>%1 copying</source>
        <translation>%1 个复制中</translation>
    </message>
    <message>
        <source>%1 waiting (paused)</source>
        <translation>%1 个等待中（已暂停）</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 个等待中</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 个失败</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 个已取消</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 个已完成</translation>
    </message>
    <message>
        <source>%1 not accepted yet</source>
        <extracomment>copies that were asked for, and the service has not said yet that it took them</extracomment>
        <translation>%1 个尚未接受</translation>
    </message>
</context>
<context>
    <name>farcopy::copyeventtext</name>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled before it was sent</source>
        <translation>已在发送前取消</translation>
    </message>
    <message>
        <source>The copy is no longer listed</source>
        <translation>副本已不在列表中</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;BackupNotFound&quot;; %2: what the service said</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Why it waits…</source>
        <translation>查看等待原因(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Why nothing new is known…</source>
        <translation>查看没有新进展信息的原因(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Why it failed…</source>
        <translation>查看失败原因(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>farcopy::copytext</name>
    <message>
        <source>The backup</source>
        <translation>该备份</translation>
    </message>
    <message>
        <source>All %1 backups</source>
        <translation>全部 %1 个备份</translation>
    </message>
    <message>
        <source>%1 of %2 backups</source>
        <translation>%2 个备份中的 %1 个</translation>
    </message>
    <message>
        <source>Every source is available.</source>
        <translation>所有源备份均可用。</translation>
    </message>
    <message>
        <source>%1 is of a file system with Intelligent-Tiering storage, which FSx does not copy.</source>
        <translation>%1属于使用智能分层存储的文件系统，FSx 不复制此类备份。</translation>
    </message>
    <message>
        <source>%1 are of file systems with Intelligent-Tiering storage, which FSx does not copy.</source>
        <translation>%1属于使用智能分层存储的文件系统，FSx 不复制此类备份。</translation>
    </message>
    <message>
        <source>%1 is of a FlexGroup volume, which FSx does not copy.</source>
        <translation>%1属于 FlexGroup 卷，FSx 不复制此类备份。</translation>
    </message>
    <message>
        <source>%1 are of FlexGroup volumes, which FSx does not copy.</source>
        <translation>%1属于 FlexGroup 卷，FSx 不复制此类备份。</translation>
    </message>
    <message>
        <source>%1 is managed by AWS Backup. FSx may refuse to copy it.</source>
        <translation>%1由 AWS Backup 管理。FSx 可能会拒绝复制。</translation>
    </message>
    <message>
        <source>%1 are managed by AWS Backup. FSx may refuse to copy them.</source>
        <translation>%1由 AWS Backup 管理。FSx 可能会拒绝复制。</translation>
    </message>
    <message>
        <source>%1 already has a copy in %2.</source>
        <translation>%1在 %2 中已有副本。</translation>
    </message>
    <message>
        <source>%1 already have a copy in %2.</source>
        <translation>%1在 %2 中已有副本。</translation>
    </message>
    <message>
        <source>%1 is of a Multi-AZ Windows file system.</source>
        <translation>%1属于多可用区 Windows 文件系统。</translation>
    </message>
    <message>
        <source>%1 are of Multi-AZ Windows file systems.</source>
        <translation>%1属于多可用区 Windows 文件系统。</translation>
    </message>
    <message>
        <source>If %1 does not offer these, FSx refuses the copy.</source>
        <translation>如果 %1 不提供此类文件系统，FSx 会拒绝复制。</translation>
    </message>
    <message>
        <source>%1 may be encrypted with a key of your own.</source>
        <translation>%1可能使用您自己的密钥加密。</translation>
    </message>
    <message>
        <source>%1 may be encrypted with keys of your own.</source>
        <translation>%1可能使用您自己的密钥加密。</translation>
    </message>
    <message>
        <source>That takes kms:Decrypt and kms:CreateGrant.</source>
        <translation>这需要 kms:Decrypt 和 kms:CreateGrant 权限。</translation>
    </message>
    <message>
        <source>Choose a destination Region.</source>
        <translation>请选择目标区域。</translation>
    </message>
    <message>
        <source>%1 is in another partition than the source. Backups cannot leave theirs.</source>
        <translation>%1 与源位于不同的分区。备份不能离开其所在的分区。</translation>
    </message>
    <message>
        <source>Amazon FSx is not offered in %1.</source>
        <translation>%1 不提供 Amazon FSx。</translation>
    </message>
    <message>
        <source>The copy goes to another Region than the source.</source>
        <translation>副本将存放到源以外的区域。</translation>
    </message>
    <message>
        <source>%1 lies in that Region already: the copy does not protect against its loss.</source>
        <translation>%1已位于该区域：如果该区域发生故障，副本无法提供保护。</translation>
    </message>
    <message>
        <source>%1 lie in that Region already: the copies do not protect against its loss.</source>
        <translation>%1已位于该区域：如果该区域发生故障，副本无法提供保护。</translation>
    </message>
    <message>
        <source>%1 is an opt-in Region. It must be enabled for the account, and FSx may refuse copies from and to it.</source>
        <translation>%1 是选择加入区域。必须为账户启用该区域，并且 FSx 可能会拒绝从该区域复制或复制到该区域。</translation>
    </message>
    <message>
        <source>The copy can start at once.</source>
        <translation>可以立即开始复制。</translation>
    </message>
    <message>
        <source>All copies can start at once.</source>
        <translation>所有复制均可立即开始。</translation>
    </message>
    <message>
        <source>1 copy waits: five at a time may run to a Region.</source>
        <translation>有 1 个复制需要等待：同一区域最多可同时运行 5 个复制。</translation>
    </message>
    <message>
        <source>%1 copies wait: five at a time may run to a Region.</source>
        <translation>有 %1 个复制需要等待：同一区域最多可同时运行 5 个复制。</translation>
    </message>
    <message>
        <source>The key is in %1. It must be in the destination Region.</source>
        <translation>该密钥位于 %1。密钥必须位于目标区域。</translation>
    </message>
    <message>
        <source>Encrypted with the account&apos;s aws/fsx key.</source>
        <translation>使用账户的 aws/fsx 密钥加密。</translation>
    </message>
    <message>
        <source>The key is enabled.</source>
        <translation>该密钥已启用。</translation>
    </message>
    <message>
        <source>KMS in the destination Region knows no such key.</source>
        <translation>目标区域的 KMS 中没有此密钥。</translation>
    </message>
    <message>
        <source>The key is not a symmetric encryption key.</source>
        <translation>该密钥不是对称加密密钥。</translation>
    </message>
    <message>
        <source>The key cannot be used: it is %1.</source>
        <translation>该密钥无法使用：其状态为“%1”。</translation>
    </message>
    <message>
        <source>New tag “%1”: %2.</source>
        <translation>新标签“%1”：%2。</translation>
    </message>
    <message>
        <source>%1 would carry up to %2 tags. 50 are allowed.</source>
        <translation>%1将带有多达 %2 个标签。最多允许 50 个。</translation>
    </message>
    <message>
        <source>The copy carries no tags.</source>
        <translation>副本不带标签。</translation>
    </message>
    <message>
        <source>The copy carries %1 of at most 50 tags.</source>
        <translation>副本带有 %1 个标签（最多 50 个）。</translation>
    </message>
    <message>
        <source>Each copy carries at most %1 of 50 tags.</source>
        <translation>每个副本最多带有 %1 个标签（上限为 50 个）。</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>已阻止</translation>
    </message>
    <message>
        <source>full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>incremental</source>
        <translation>增量</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>It is the first copy of this file system or volume there.</source>
        <translation>这是该文件系统或卷在目标区域的第一个副本。</translation>
    </message>
    <message>
        <source>The earlier copies there are encrypted with another key.</source>
        <translation>目标区域中较早的副本使用其他密钥加密。</translation>
    </message>
    <message>
        <source>Only what changed since the earlier copy %1 is moved.</source>
        <translation>仅传输自较早的副本 %1 以来更改的内容。</translation>
    </message>
    <message>
        <source>Earlier copies are there, but it is not known whether they have this key.</source>
        <translation>目标区域中有较早的副本，但不确定它们是否使用此密钥。</translation>
    </message>
    <message>
        <source>The backup does not tell its file system.</source>
        <translation>备份未说明其文件系统。</translation>
    </message>
    <message>
        <source>AWS does not say how copies inside a Region are made.</source>
        <translation>AWS 未说明区域内复制采用的方式。</translation>
    </message>
    <message>
        <source>Expected: %1. %2</source>
        <extracomment>%1: &quot;incremental&quot;, &quot;full&quot;, &quot;not known&quot;; %2: a sentence that says why</extracomment>
        <translation>预计复制方式：%1。%2</translation>
    </message>
    <message>
        <source>other partition</source>
        <translation>其他分区</translation>
    </message>
    <message>
        <source>no Amazon FSx</source>
        <translation>无 Amazon FSx</translation>
    </message>
    <message>
        <source>the key is missing</source>
        <translation>缺少键</translation>
    </message>
    <message>
        <source>too long: keys have at most 128 characters, values 256</source>
        <translation>过长：键最多 128 个字符，值最多 256 个字符</translation>
    </message>
    <message>
        <source>only letters, digits, spaces and _ . : / = + - @ are allowed</source>
        <translation>只允许使用字母、数字、空格和 _ . : / = + - @</translation>
    </message>
    <message>
        <source>keys that begin with “aws:” are reserved</source>
        <translation>以“aws:”开头的键为保留键</translation>
    </message>
    <message>
        <source>this key stands here twice</source>
        <translation>此键在这里重复出现</translation>
    </message>
    <message>
        <source>50 tags are allowed</source>
        <translation>最多允许 50 个标签</translation>
    </message>
    <message>
        <source>The key is too long: at most 2,048 characters.</source>
        <translation>密钥过长：最多 2,048 个字符。</translation>
    </message>
    <message>
        <source>This is no key: give its id, its ARN, or an alias as alias/NAME.</source>
        <translation>这不是密钥：请提供其 ID、ARN，或 alias/NAME 形式的别名。</translation>
    </message>
    <message>
        <source>reserved for AWS: not copied</source>
        <translation>由 AWS 保留：不复制</translation>
    </message>
    <message>
        <source>replaced by the new value</source>
        <translation>被新值替换</translation>
    </message>
    <message>
        <source>from the source</source>
        <translation>来自源备份</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>waiting for deletion</source>
        <translation>等待删除</translation>
    </message>
    <message>
        <source>waiting for its key material</source>
        <translation>等待导入密钥材料</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>New tag “%1”, for %2: %3.</source>
        <extracomment>%1: key of a tag, %2: &quot;3 of 12 backups&quot;, %3: what is wrong, in a few words</extracomment>
        <translation>新标签“%1”（涉及 %2）：%3。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a Region, %2: a sentence about copies to it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>first copy there</source>
        <translation>目标区域中的第一个副本</translation>
    </message>
    <message>
        <source>earlier copies have another key</source>
        <translation>较早的副本使用其他密钥</translation>
    </message>
    <message>
        <source>an earlier copy is there</source>
        <translation>目标区域中有较早的副本</translation>
    </message>
    <message>
        <source>keys of earlier copies not known</source>
        <translation>较早副本的密钥未知</translation>
    </message>
    <message>
        <source>file system not known</source>
        <translation>文件系统未知</translation>
    </message>
    <message>
        <source>inside a Region</source>
        <translation>区域内复制</translation>
    </message>
    <message>
        <source>“%1” is no placeholder: those are %2</source>
        <extracomment>%1: what somebody typed, &quot;{volume}&quot;; %2: &quot;{backup-id}, {date}&quot;</extracomment>
        <translation>“%1”不是占位符：可用的占位符为 %2</translation>
    </message>
    <message>
        <source>%1 is in another state than Available: FSx does not copy it.</source>
        <translation>%1 的状态不是“可用”，FSx 不会复制它。</translation>
    </message>
    <message>
        <source>%1 are in another state than Available: FSx copies none of these.</source>
        <translation>%1 的状态不是“可用”，FSx 都不会复制。</translation>
    </message>
</context>
<context>
    <name>farcopy::estimatetext</name>
    <message>
        <source>No price is known.</source>
        <translation>没有价格信息。</translation>
    </message>
    <message>
        <source>less than %1 %2</source>
        <extracomment>%1: the least amount of money, %2: currency</extracomment>
        <translation>不到 %1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: an amount of money, %2: currency</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Unknown. No copy has ended yet from which Farcopy could tell how long these will take.</source>
        <translation>未知。尚无已结束的复制可供 Farcopy 推算这些复制所需的时间。</translation>
    </message>
    <message>
        <source>%1 until all of them have ended, judged by earlier copies and with what runs and waits already.</source>
        <extracomment>%1: &quot;1–2 h&quot;</extracomment>
        <translation>全部结束预计需要 %1，根据较早的复制推算，并已计入正在运行和等待中的复制。</translation>
    </message>
    <message>
        <source>Nothing: the data stays in its Region.</source>
        <translation>无费用：数据不离开其所在的区域。</translation>
    </message>
    <message>
        <source>At most %1, once, for %2. A copy that turns out incremental moves less, but how much less cannot be known before.</source>
        <extracomment>%1: money, %2: size</extracomment>
        <translation>一次性费用最多 %1（数据量 %2）。增量复制传输的数据更少，但具体少多少无法事先得知。</translation>
    </message>
    <message>
        <source>At most %1 each month, for %2, until the copies are deleted: nothing deletes them by itself.</source>
        <extracomment>%1: money, %2: size</extracomment>
        <translation>每月最多 %1（数据量 %2），直到副本被删除：副本不会自动删除。</translation>
    </message>
    <message>
        <source>No price is known for %1.</source>
        <extracomment>%1: Regions</extracomment>
        <translation>没有 %1 的价格信息。</translation>
    </message>
    <message>
        <source>The size of one copy is not known: it costs besides.</source>
        <translation>有 1 个副本的大小未知：其费用另计。</translation>
    </message>
    <message>
        <source>The sizes of %1 copies are not known: they cost besides.</source>
        <translation>有 %1 个副本的大小未知：其费用另计。</translation>
    </message>
    <message>
        <source>Rough list prices as of %1, rounded up, without tax. They come with Farcopy and may be out of date: your AWS bill counts. To use your own, write them into %2.</source>
        <extracomment>%1: a date, %2: path of a file</extracomment>
        <translation>截至 %1 的粗略标价，向上取整，不含税。这些价格随 Farcopy 提供，可能已过时：请以您的 AWS 账单为准。若要使用您自己的价格，请将其写入 %2。</translation>
    </message>
    <message>
        <source>Your own, as of %1, from %2.</source>
        <extracomment>%1: a date, %2: path of a file</extracomment>
        <translation>您自己的价格，截至 %1，来自 %2。</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2), so the prices of Farcopy are taken.</source>
        <extracomment>%1: path of a file, %2: the system&apos;s words</extracomment>
        <translation>无法读取 %1（%2），因此使用 Farcopy 自带的价格。</translation>
    </message>
    <message>
        <source>%1 is not taken: line %2 is no JSON (%3).</source>
        <extracomment>%1: path of a file, %2: number of a line, %3: what a JSON reader says</extracomment>
        <translation>未采用 %1：第 %2 行不是 JSON（%3）。</translation>
    </message>
    <message>
        <source>%1 is not taken: “%3”, at line %2, is missing or wrong.</source>
        <extracomment>%1: path of a file, %2: number of a line, %3: a member of a JSON document, &quot;groups[2].date&quot;</extracomment>
        <translation>未采用 %1：第 %2 行的“%3”缺失或有误。</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation>预计用时 %1。</translation>
    </message>
    <message>
        <source>How long it takes is not known yet.</source>
        <translation>目前还不知道需要多长时间。</translation>
    </message>
    <message>
        <source>What it costs is not known.</source>
        <translation>费用未知。</translation>
    </message>
    <message>
        <source>It costs at most %1 to move and %2 a month to keep (a rough estimate).</source>
        <extracomment>%1: money, once; %2: money, each month</extracomment>
        <translation>传输费用最多 %1，保存费用每月最多 %2（粗略估计）。</translation>
    </message>
</context>
<context>
    <name>farcopy::notices</name>
    <message>
        <source>About Farcopy</source>
        <translation>关于 Farcopy</translation>
    </message>
    <message>
        <source>Lists Amazon FSx backups in every Region of an account, copies them across Regions and shows how they fare.

Nothing is sent but to the service&apos;s endpoints. Licensed under the Apache License 2.0. Amazon FSx is a trademark of Amazon; Farcopy is not affiliated with it.</source>
        <translation>列出账户在每个区域中的 Amazon FSx 备份，跨区域复制备份，并显示复制的进展情况。

数据只会发送到服务的端点。根据 Apache License 2.0 许可。Amazon FSx 是 Amazon 的商标；Farcopy 与 Amazon 没有关联。</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1</source>
        <translation>此计算机的时钟显示 %1</translation>
    </message>
    <message>
        <source>The service accepts requests whose time is right to about five minutes. If the time above is wrong, set it in the system&apos;s settings, then refresh.</source>
        <translation>服务仅接受时间误差在约 5 分钟以内的请求。如果上述时间有误，请在系统设置中更正，然后刷新。</translation>
    </message>
    <message>
        <source>Farcopy asks the endpoints of AWS</source>
        <translation>Farcopy 向 AWS 的端点发送请求</translation>
    </message>
    <message>
        <source>Farcopy asks %1 in place of AWS</source>
        <translation>Farcopy 向 %1 而不是 AWS 发送请求</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>No environment variable changes proxy, endpoints or certificates: the system&apos;s proxy settings and certificate store are used.</source>
        <translation>没有环境变量更改代理、端点或证书：将使用系统的代理设置和证书存储。</translation>
    </message>
    <message>
        <source>The environment asks for:
%1

Whatever is not named there follows the system&apos;s settings and the profile.</source>
        <translation>环境变量指定了以下内容：
%1

其中未列出的项以系统设置和配置文件为准。</translation>
    </message>
    <message>
        <source>One waiting copy stays in the queue and is sent when its account is open again, or by farcopy status --resume.</source>
        <translation>有 1 个等待中的复制保留在队列中，将在其账户再次打开时发送，也可以通过 farcopy status --resume 发送。</translation>
    </message>
    <message>
        <source>%1 waiting copies stay in the queue and are sent when their account is open again, or by farcopy status --resume.</source>
        <translation>有 %1 个等待中的复制保留在队列中，将在其账户再次打开时发送，也可以通过 farcopy status --resume 发送。</translation>
    </message>
    <message>
        <source>One waiting copy has not been sent and will not be started.</source>
        <translation>有 1 个等待中的复制尚未发送，不会再启动。</translation>
    </message>
    <message>
        <source>%1 waiting copies have not been sent and will not be started.</source>
        <translation>有 %1 个等待中的复制尚未发送，不会再启动。</translation>
    </message>
    <message>
        <source>One running copy goes on at FSx and is listed when you come back.</source>
        <translation>有 1 个运行中的复制会在 FSx 中继续，您下次打开时会列出。</translation>
    </message>
    <message>
        <source>%1 running copies go on at FSx and are listed when you come back.</source>
        <translation>有 %1 个运行中的复制会在 FSx 中继续，您下次打开时会列出。</translation>
    </message>
    <message>
        <source>Copies are not finished</source>
        <translation>复制尚未完成</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留在此处</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>&amp;Remember my answer</source>
        <translation>记住我的选择(&amp;R)</translation>
    </message>
    <message>
        <source>In the notification area Farcopy goes on with all of them.</source>
        <translation>在通知区域中，Farcopy 会继续处理所有这些复制。</translation>
    </message>
    <message>
        <source>&amp;Go on there</source>
        <translation>在通知区域继续运行(&amp;G)</translation>
    </message>
    <message>
        <source>One copy is not accepted yet: whether FSx has taken it is found out when its account is open again, or by farcopy status --resume.</source>
        <translation>有 1 个复制尚未被接受：FSx 是否已接受，将在其账户再次打开时或运行 farcopy status --resume 时确定。</translation>
    </message>
    <message>
        <source>%1 copies are not accepted yet: whether FSx has taken them is found out when their account is open again, or by farcopy status --resume.</source>
        <translation>有 %1 个复制尚未被接受：FSx 是否已接受，将在其账户再次打开时或运行 farcopy status --resume 时确定。</translation>
    </message>
    <message>
        <source>One copy is not accepted yet: whether FSx has taken it is found out when the queue is resumed.</source>
        <translation>有 1 个复制尚未被接受：FSx 是否已接受，将在队列恢复时确定。</translation>
    </message>
    <message>
        <source>%1 copies are not accepted yet: whether FSx has taken them is found out when the queue is resumed.</source>
        <translation>有 %1 个复制尚未被接受：FSx 是否已接受，将在队列恢复时确定。</translation>
    </message>
    <message>
        <source>One copy is not accepted yet: it goes on if FSx has taken it, and is not asked for again.</source>
        <translation>有 1 个复制尚未被接受：如果 FSx 已接受，它会继续；不会再次请求。</translation>
    </message>
    <message>
        <source>%1 copies are not accepted yet: those go on that FSx has taken, and the others are not asked for again.</source>
        <translation>有 %1 个复制尚未被接受：FSx 已接受的会继续，其余的不会再次请求。</translation>
    </message>
    <message>
        <source>One waiting copy stays in the queue. The queue is paused and stays so until it is resumed, here or by farcopy status --resume.</source>
        <translation>有 1 个等待中的复制保留在队列中。队列已暂停，并会保持暂停，直到在此处或通过 farcopy status --resume 恢复。</translation>
    </message>
    <message>
        <source>%1 waiting copies stay in the queue. The queue is paused and stays so until it is resumed, here or by farcopy status --resume.</source>
        <translation>有 %1 个等待中的复制保留在队列中。队列已暂停，并会保持暂停，直到在此处或通过 farcopy status --resume 恢复。</translation>
    </message>
</context>
<context>
    <name>farcopy::text</name>
    <message>
        <source>about %1 min</source>
        <translation>约 %1 分钟</translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <comment>a range</comment>
        <translation>%1–%2 分钟</translation>
    </message>
    <message>
        <source>up to %1 min</source>
        <translation>最多 %1 分钟</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>约 %1 小时</translation>
    </message>
    <message>
        <source>%1–%2 h</source>
        <comment>a range</comment>
        <translation>%1–%2 小时</translation>
    </message>
    <message>
        <source>up to %1 h</source>
        <translation>最多 %1 小时</translation>
    </message>
    <message>
        <source>about %1 d</source>
        <translation>约 %1 天</translation>
    </message>
    <message>
        <source>%1–%2 d</source>
        <comment>a range</comment>
        <translation>%1–%2 天</translation>
    </message>
    <message>
        <source>up to %1 d</source>
        <translation>最多 %1 天</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>years</comment>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: state of a backup, %2: its progress, as in &quot;Copying 41 %&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <extracomment>part and whole of a copy in the same unit: &quot;0.5 of 1.2 TiB&quot;</extracomment>
        <translation>%1 / %2 %3</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 字节</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a time to come</comment>
        <translation>%1后</translation>
    </message>
    <message>
        <source>now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>less than 1 min</source>
        <translation>不到 1 分钟</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>正在创建</translation>
    </message>
    <message>
        <source>Transferring</source>
        <translation>正在传输</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>User-initiated</source>
        <translation>用户启动</translation>
    </message>
    <message>
        <source>1 backup</source>
        <translation>1 个备份</translation>
    </message>
    <message>
        <source>%1 backups</source>
        <translation>%1 个备份</translation>
    </message>
    <message>
        <source>The backup was not found</source>
        <translation>未找到备份</translation>
    </message>
    <message>
        <source>FSx in {region} found no such backup in the source Region. It said: {words}</source>
        <translation>{region} 的 FSx 在源区域中未找到此备份。返回的消息：{words}</translation>
    </message>
    <message>
        <source>It was deleted, or its retention ended, after the list was read.</source>
        <translation>在读取列表之后，该备份已被删除，或其保留期已结束。</translation>
    </message>
    <message>
        <source>Refresh the list and choose the backup again.</source>
        <translation>请刷新列表，然后重新选择备份。</translation>
    </message>
    <message>
        <source>Refresh list</source>
        <translation>刷新列表</translation>
    </message>
    <message>
        <source>The backup is still being copied</source>
        <translation>备份仍在复制中</translation>
    </message>
    <message>
        <source>FSx does not change or delete a backup while it is being copied, and for a short while after.</source>
        <translation>在备份的复制过程中以及复制结束后的短时间内，FSx 不会更改或删除该备份。</translation>
    </message>
    <message>
        <source>A copy of it is running, perhaps one that somebody else started.</source>
        <translation>该备份的一个复制正在运行，可能由其他人启动。</translation>
    </message>
    <message>
        <source>Wait until the copy has ended, then try again.</source>
        <translation>请等待复制结束，然后重试。</translation>
    </message>
    <message>
        <source>A copy of the backup is under way</source>
        <translation>正在复制该备份</translation>
    </message>
    <message>
        <source>FSx does not take this request while the backup is being copied. It said: {words}</source>
        <translation>在备份的复制过程中，FSx 不接受此请求。返回的消息：{words}</translation>
    </message>
    <message>
        <source>FSx did not accept the request</source>
        <translation>FSx 未接受请求</translation>
    </message>
    <message>
        <source>FSx in {region} refused {operation} without naming a more exact reason. It said: {words}</source>
        <translation>{region} 的 FSx 拒绝了 {operation}，且未说明更具体的原因。返回的消息：{words}</translation>
    </message>
    <message>
        <source>Some backups cannot be copied: those of file systems with Intelligent-Tiering storage and of FlexGroup volumes, for instance. A value of the request may also be wrong.</source>
        <translation>某些备份无法复制，例如使用智能分层存储的文件系统的备份和 FlexGroup 卷的备份。也可能是请求中的某个值有误。</translation>
    </message>
    <message>
        <source>Read what the service said, change the copy accordingly and try again. Sending the same request again does not help.</source>
        <translation>请阅读服务返回的消息，据此更改复制设置，然后重试。再次发送相同的请求不会有帮助。</translation>
    </message>
    <message>
        <source>The request does not match an earlier one</source>
        <translation>请求与先前的请求不一致</translation>
    </message>
    <message>
        <source>FSx already has a request with the same token but with other values. The value that differs: {parameter}.</source>
        <translation>FSx 已收到令牌相同但值不同的请求。不一致的值：{parameter}。</translation>
    </message>
    <message>
        <source>A request was sent, and its key, tags or Region were changed before it was sent again.</source>
        <translation>请求发送之后，其密钥、标签或区域在再次发送之前被更改。</translation>
    </message>
    <message>
        <source>Look in the destination Region whether the earlier copy was made. If it was not, retry: the copy is then sent with a new token.</source>
        <translation>请在目标区域中查看先前的副本是否已创建。如果尚未创建，请重试：此时将使用新令牌发送复制请求。</translation>
    </message>
    <message>
        <source>Retry with a new token</source>
        <translation>使用新令牌重试</translation>
    </message>
    <message>
        <source>The destination has no Multi-AZ Windows file systems</source>
        <translation>目标区域不提供多可用区 Windows 文件系统</translation>
    </message>
    <message>
        <source>This is a backup of a Multi-AZ Windows file system, and a copy in {region} could not be restored. FSx said: {words}</source>
        <translation>这是多可用区 Windows 文件系统的备份，{region} 中的副本将无法恢复。FSx 返回的消息：{words}</translation>
    </message>
    <message>
        <source>FSx for Windows File Server is not offered as Multi-AZ in that Region.</source>
        <translation>该区域不提供多可用区的 FSx for Windows File Server。</translation>
    </message>
    <message>
        <source>Choose another destination Region.</source>
        <translation>请选择其他目标区域。</translation>
    </message>
    <message>
        <source>Choose another Region…</source>
        <translation>选择其他区域…</translation>
    </message>
    <message>
        <source>The service had an internal error</source>
        <translation>服务发生内部错误</translation>
    </message>
    <message>
        <source>The service in {region} could not carry out {operation}. It said: {words}</source>
        <translation>{region} 的服务无法执行 {operation}。返回的消息：{words}</translation>
    </message>
    <message>
        <source>The fault is on the side of AWS. Several attempts were made before giving up.</source>
        <translation>问题出在 AWS 一方。多次尝试均未成功，已停止尝试。</translation>
    </message>
    <message>
        <source>Try again in a few minutes. A copy is sent again with the same token, so it is never made twice. If it goes on, see the AWS Health Dashboard.</source>
        <translation>请在几分钟后重试。再次发送复制请求时会使用相同的令牌，因此绝不会重复创建副本。如果问题持续存在，请查看 AWS Health Dashboard。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The destination key cannot be used</source>
        <translation>目标密钥无法使用</translation>
    </message>
    <message>
        <source>FSx in {region} cannot encrypt the copy with the chosen KMS key. It said: {words}</source>
        <translation>{region} 的 FSx 无法使用所选的 KMS 密钥加密副本。返回的消息：{words}</translation>
    </message>
    <message>
        <source>The key does not exist in that Region, is disabled or waiting for deletion, is no symmetric encryption key, or you may not create a grant on it (kms:CreateGrant).</source>
        <translation>该密钥在该区域中不存在、已禁用或正在等待删除，不是对称加密密钥，或者您无权为其创建授权（kms:CreateGrant）。</translation>
    </message>
    <message>
        <source>Choose another key of the destination Region, or enable this one in KMS and try again.</source>
        <translation>请选择目标区域中的其他密钥，或在 KMS 中启用此密钥，然后重试。</translation>
    </message>
    <message>
        <source>Choose another key…</source>
        <translation>选择其他密钥…</translation>
    </message>
    <message>
        <source>The source Region is not valid here</source>
        <translation>源区域在此处无效</translation>
    </message>
    <message>
        <source>FSx in {region} cannot copy from the Region that was named as the source. It said: {words}</source>
        <translation>{region} 的 FSx 无法从指定的源区域复制。返回的消息：{words}</translation>
    </message>
    <message>
        <source>Copies work only within one partition: not between the commercial, China and GovCloud Regions. Or the account has not enabled one of the two Regions.</source>
        <translation>只能在同一分区内复制，不能在商业区域、中国区域和 GovCloud 区域之间复制。也可能是账户未启用这两个区域中的某一个。</translation>
    </message>
    <message>
        <source>Choose a destination in the same partition as the backup, and check that both Regions are enabled for the account.</source>
        <translation>请选择与备份位于同一分区的目标区域，并检查是否已为账户启用这两个区域。</translation>
    </message>
    <message>
        <source>The key of the source backup cannot be used</source>
        <translation>源备份的密钥无法使用</translation>
    </message>
    <message>
        <source>The backup is encrypted with a KMS key that FSx cannot use for you, so it cannot be read. FSx said: {words}</source>
        <translation>该备份使用 KMS 密钥加密，而 FSx 无法代您使用该密钥，因此无法读取备份。FSx 返回的消息：{words}</translation>
    </message>
    <message>
        <source>That key is disabled or waiting for deletion, or you lack kms:Decrypt or kms:CreateGrant on it.</source>
        <translation>该密钥已禁用或正在等待删除，或者您对其没有 kms:Decrypt 或 kms:CreateGrant 权限。</translation>
    </message>
    <message>
        <source>In the source Region, enable the key or cancel its deletion in KMS, or ask its owner for access. Then try again.</source>
        <translation>请在源区域的 KMS 中启用该密钥或取消其删除，或向密钥的拥有者申请访问权限，然后重试。</translation>
    </message>
    <message>
        <source>The backup is not available yet</source>
        <translation>备份尚不可用</translation>
    </message>
    <message>
        <source>Only a backup with the status Available can be copied. FSx said: {words}</source>
        <translation>只有状态为“可用”的备份才能复制。FSx 返回的消息：{words}</translation>
    </message>
    <message>
        <source>It is still being made or copied, or it has failed.</source>
        <translation>备份仍在创建或复制中，或已失败。</translation>
    </message>
    <message>
        <source>Refresh the list, and copy it as soon as its status is Available. A failed backup cannot be copied.</source>
        <translation>请刷新列表，待其状态变为“可用”后再复制。失败的备份无法复制。</translation>
    </message>
    <message>
        <source>FSx cannot do this with the backup</source>
        <translation>FSx 无法对该备份执行此操作</translation>
    </message>
    <message>
        <source>FSx in {region} does not support {operation} for this resource. It said: {words}</source>
        <translation>{region} 的 FSx 不支持对此资源执行 {operation}。返回的消息：{words}</translation>
    </message>
    <message>
        <source>Backups of Intelligent-Tiering file systems and of FlexGroup volumes cannot be copied, and a backup that AWS Backup manages may be refused.</source>
        <translation>使用智能分层存储的文件系统的备份和 FlexGroup 卷的备份无法复制；由 AWS Backup 管理的备份可能会被拒绝。</translation>
    </message>
    <message>
        <source>Copy such a backup with the service that manages it, or leave it out.</source>
        <translation>请使用管理此类备份的服务进行复制，或将其排除。</translation>
    </message>
    <message>
        <source>Too many copies are running to this Region</source>
        <translation>正在复制到此区域的备份过多</translation>
    </message>
    <message>
        <source>{region} takes no further copy now: five at a time is the limit of an account and destination Region, or of an ONTAP volume, Region and key.</source>
        <translation>{region} 目前不接受更多复制：每个账户在每个目标区域中，或每个 ONTAP 卷、区域和密钥的组合，最多可同时运行 5 个复制。</translation>
    </message>
    <message>
        <source>Copies that other people and programs started count as well.</source>
        <translation>其他人员和程序启动的复制也计算在内。</translation>
    </message>
    <message>
        <source>Nothing needs to be done in Farcopy&apos;s queue: the copy starts when a running one ends. Elsewhere, try again later.</source>
        <translation>Farcopy 队列中的复制无需处理：当有运行中的复制结束时，就会启动。如果复制不在队列中，请稍后重试。</translation>
    </message>
    <message>
        <source>The Region holds as many backups as allowed</source>
        <translation>该区域中的备份数量已达到上限</translation>
    </message>
    <message>
        <source>The account has reached its quota of {quota} in {region}. Copies count against it.</source>
        <translation>账户在 {region} 中已达到以下配额：{quota}。副本也计入该配额。</translation>
    </message>
    <message>
        <source>A copy has no retention: it stays until somebody deletes it. The quotas to begin with: Windows and Lustre 500 (L-E94C1C19, L-CD5E0524), OpenZFS and ONTAP 10,000 (L-DD0F7417, L-C431DBA3).</source>
        <translation>副本没有保留期：在有人将其删除之前会一直保留。初始配额：Windows 和 Lustre 为 500（L-E94C1C19、L-CD5E0524），OpenZFS 和 ONTAP 为 10,000（L-DD0F7417、L-C431DBA3）。</translation>
    </message>
    <message>
        <source>Delete backups there that are no longer needed, ask for a higher quota, or copy to another Region. Copies that this quota has stopped go on when you retry one of them.</source>
        <translation>请删除该区域中不再需要的备份，申请提高配额，或复制到其他区域。因此配额而停止的复制会在您重试其中一个时继续。</translation>
    </message>
    <message>
        <source>Open quota page</source>
        <translation>打开配额页面</translation>
    </message>
    <message>
        <source>The copy would have too many tags</source>
        <translation>副本的标签将过多</translation>
    </message>
    <message>
        <source>A backup can have 50 tags. Those of the source and the new ones together are more.</source>
        <translation>一个备份最多可以有 50 个标签。源备份的标签与新标签合计超过此数量。</translation>
    </message>
    <message>
        <source>With “Copy tags” both sets are merged; a key that stands in both counts once.</source>
        <translation>选择“复制源备份的标签”时，两组标签会合并；两组中都有的键只计一次。</translation>
    </message>
    <message>
        <source>Remove some of the new tags, or do not copy those of the source.</source>
        <translation>请移除部分新标签，或不复制源备份的标签。</translation>
    </message>
    <message>
        <source>Edit tags…</source>
        <translation>编辑标签…</translation>
    </message>
    <message>
        <source>A quota of the account is used up</source>
        <translation>账户的一项配额已用尽</translation>
    </message>
    <message>
        <source>FSx in {region} names the limit {limit}. It said: {words}</source>
        <translation>{region} 的 FSx 指出的限制：{limit}。返回的消息：{words}</translation>
    </message>
    <message>
        <source>The account may have no more of this in that Region.</source>
        <translation>账户在该区域中不能再拥有更多此类资源。</translation>
    </message>
    <message>
        <source>Free some of it, or ask for a higher quota. Copies that it has stopped go on when you retry one of them.</source>
        <translation>请释放部分资源，或申请提高配额。因此配额而停止的复制会在您重试其中一个时继续。</translation>
    </message>
    <message>
        <source>The keychain cannot be reached</source>
        <translation>无法访问密钥链</translation>
    </message>
    <message>
        <source>{own}</source>
        <translation>{own}</translation>
    </message>
    <message>
        <source>No keychain service runs in this session, or none is installed (on Linux: libsecret with GNOME Keyring or KWallet).</source>
        <translation>此会话中没有运行密钥链服务，或未安装密钥链服务（在 Linux 上为 libsecret 与 GNOME Keyring 或 KWallet）。</translation>
    </message>
    <message>
        <source>Start or unlock it and try again, or enter the access key for this session only.</source>
        <translation>请启动或解锁密钥链并重试，或输入仅用于此会话的访问密钥。</translation>
    </message>
    <message>
        <source>Choose account…</source>
        <translation>选择账户…</translation>
    </message>
    <message>
        <source>The keychain did not let Farcopy in</source>
        <translation>密钥链不允许 Farcopy 访问</translation>
    </message>
    <message>
        <source>The keychain is locked, or the question to unlock it was dismissed.</source>
        <translation>密钥链已锁定，或解锁提示被关闭。</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>密钥链没有响应</translation>
    </message>
    <message>
        <source>It may be asking for its password in another window, perhaps behind this one.</source>
        <translation>密钥链可能正在另一个窗口中要求输入密码，该窗口可能位于此窗口之后。</translation>
    </message>
    <message>
        <source>Answer it, then try again.</source>
        <translation>请在其中输入密码，然后重试。</translation>
    </message>
    <message>
        <source>The keychain is locked, or the entry was deleted; the system does not say which. A key for one session only is gone when Farcopy ends.</source>
        <translation>密钥链已锁定，或该条目已被删除；系统未说明是哪种情况。仅用于一个会话的密钥在 Farcopy 退出后不会保留。</translation>
    </message>
    <message>
        <source>The secret is too long</source>
        <translation>秘密访问密钥过长</translation>
    </message>
    <message>
        <source>Access keys and session tokens are much shorter; something else was pasted along.</source>
        <translation>访问密钥和会话令牌要短得多；粘贴时带入了其他内容。</translation>
    </message>
    <message>
        <source>Enter the access key again.</source>
        <translation>请重新输入访问密钥。</translation>
    </message>
    <message>
        <source>A part of the secret is missing</source>
        <translation>缺少部分秘密访问密钥</translation>
    </message>
    <message>
        <source>Secrets of more than 2,560 bytes are kept in several entries of the keychain, and one of them is not as it was written.</source>
        <translation>超过 2,560 字节的秘密访问密钥或会话令牌分为多个条目保存在密钥链中，其中一个条目与写入时的内容不一致。</translation>
    </message>
    <message>
        <source>Enter the access key again; that puts all of them right.</source>
        <translation>请重新输入访问密钥；这样会更正所有条目。</translation>
    </message>
    <message>
        <source>The old entry is still in the keychain</source>
        <translation>旧条目仍在密钥链中</translation>
    </message>
    <message>
        <source>The access key works under its new name; the keychain did not let go of the old one.</source>
        <translation>访问密钥可以使用新名称正常工作；密钥链未能移除旧条目。</translation>
    </message>
    <message>
        <source>Remove the old entry with the program that manages your keychain.</source>
        <translation>请使用管理密钥链的程序移除旧条目。</translation>
    </message>
    <message>
        <source>The settings cannot be written</source>
        <translation>无法写入设置</translation>
    </message>
    <message>
        <source>The disk is full, or the file of the settings may not be written to.</source>
        <translation>磁盘已满，或设置文件不允许写入。</translation>
    </message>
    <message>
        <source>Make room, or see to the file&apos;s permissions, then try again.</source>
        <translation>请腾出磁盘空间，或检查文件的权限，然后重试。</translation>
    </message>
    <message>
        <source>The access key was not replaced</source>
        <translation>访问密钥未被替换</translation>
    </message>
    <message>
        <source>A new key is tested before it takes the place of the old one, which was kept.</source>
        <translation>新密钥在替换旧密钥之前会先经过测试；旧密钥已保留。</translation>
    </message>
    <message>
        <source>Enter the new key again, or keep it without the test.</source>
        <translation>请重新输入新密钥，或不经测试直接保存。</translation>
    </message>
    <message>
        <source>The file of access keys cannot be read</source>
        <translation>无法读取访问密钥文件</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Farcopy takes files as the AWS console offers them for download when a key is made.</source>
        <translation>文件内容未被更改。Farcopy 支持创建密钥时由 AWS 控制台提供下载的文件。</translation>
    </message>
    <message>
        <source>Choose another file, or enter the access key.</source>
        <translation>请选择其他文件，或输入访问密钥。</translation>
    </message>
    <message>
        <source>The temporary access key has ended</source>
        <translation>临时访问密钥已失效</translation>
    </message>
    <message>
        <source>Temporary keys are good for some hours and cannot be renewed by themselves.</source>
        <translation>临时密钥的有效期为数小时，且无法自行续期。</translation>
    </message>
    <message>
        <source>Enter a new one in its place. Waiting copies then go on by themselves.</source>
        <translation>请输入新密钥来替换它。随后，等待中的复制会自动继续。</translation>
    </message>
    <message>
        <source>AWS does not take this MFA device</source>
        <translation>AWS 不接受此 MFA 设备</translation>
    </message>
    <message>
        <source>The serial number or ARN that was entered with the access key belongs to another user, or is mistyped.</source>
        <translation>随访问密钥输入的序列号或 ARN 属于其他用户，或输入有误。</translation>
    </message>
    <message>
        <source>Correct it, then try again, or choose another account.</source>
        <translation>请更正后重试，或选择其他账户。</translation>
    </message>
    <message>
        <source>No credentials were found</source>
        <translation>未找到凭证</translation>
    </message>
    <message>
        <source>A profile or the environment names an account without an access key, or the key was taken out.</source>
        <translation>配置文件或环境变量指定的账户没有访问密钥，或访问密钥已被移除。</translation>
    </message>
    <message>
        <source>Choose another account, or enter an access key. Waiting copies then go on by themselves.</source>
        <translation>请选择其他账户，或输入访问密钥。随后，等待中的复制会自动继续。</translation>
    </message>
    <message>
        <source>The access key cannot be sent</source>
        <translation>访问密钥无法发送</translation>
    </message>
    <message>
        <source>A space, a line break or another character that does not belong there was copied along with the key.</source>
        <translation>复制密钥时带入了空格、换行符或其他不属于密钥的字符。</translation>
    </message>
    <message>
        <source>Another Farcopy has the queue and does not answer</source>
        <translation>另一个 Farcopy 正在使用队列，且没有响应</translation>
    </message>
    <message>
        <source>It hangs or is stopped, or it runs on another machine that shares the folder.</source>
        <translation>它已停止响应或被暂停，或在共享该文件夹的另一台计算机上运行。</translation>
    </message>
    <message>
        <source>End it, then try again: the queue is taken up where it left it.</source>
        <translation>请将其结束，然后重试：队列会从中断之处继续。</translation>
    </message>
    <message>
        <source>It is not sure whose queue this is</source>
        <translation>无法确定队列属于哪个账户</translation>
    </message>
    <message>
        <source>Neither STS nor FSx could be asked for the account, and copies are never sent for another one than they were ordered for.</source>
        <translation>无法通过 STS 或 FSx 查询账户，而复制请求绝不会发送到提交时所用账户以外的账户。</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>请检查连接，然后重试。</translation>
    </message>
    <message>
        <source>The account cannot be opened</source>
        <translation>无法打开账户</translation>
    </message>
    <message>
        <source>What the environment or the profile says about the credentials is not enough to sign a request.</source>
        <translation>环境变量或配置文件中的凭证信息不足以对请求签名。</translation>
    </message>
    <message>
        <source>Mend it as said above and try again, or choose another account.</source>
        <translation>请按照上述说明更正后重试，或选择其他账户。</translation>
    </message>
    <message>
        <source>The role cannot be taken</source>
        <translation>无法代入角色</translation>
    </message>
    <message>
        <source>Who may take a role is decided by its trust policy and by the permissions of whoever asks for it.</source>
        <translation>谁可以代入角色，取决于角色的信任策略以及请求者的权限。</translation>
    </message>
    <message>
        <source>Correct the profile, or have the policy changed. Then try again, or choose another account.</source>
        <translation>请更正配置文件，或请管理员更改策略。然后重试，或选择其他账户。</translation>
    </message>
    <message>
        <source>The credentials could not be fetched</source>
        <translation>无法获取凭证</translation>
    </message>
    <message>
        <source>The profile leaves it to somebody else to give credentials, and that failed.</source>
        <translation>配置文件指定从其他来源获取凭证，但获取失败。</translation>
    </message>
    <message>
        <source>Set it right as said above and try again, or choose another account.</source>
        <translation>请按照上述说明进行更正并重试，或选择其他账户。</translation>
    </message>
    <message>
        <source>A sign-in is needed</source>
        <translation>需要登录</translation>
    </message>
    <message>
        <source>Credentials of this kind cannot be had without a person who confirms it.</source>
        <translation>此类凭证必须由人员确认后才能获取。</translation>
    </message>
    <message>
        <source>Try again, and answer the question that then comes. Waiting copies go on by themselves.</source>
        <translation>请重试，并按照随后出现的提示操作。等待中的复制会自动继续。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>A file with settings cannot be read</source>
        <translation>无法读取含有设置的文件</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Farcopy reads such files and never writes them.</source>
        <translation>文件内容未被更改。Farcopy 只读取此类文件，绝不写入。</translation>
    </message>
    <message>
        <source>Mend the file or its permissions, then try again.</source>
        <translation>请更正文件或其权限，然后重试。</translation>
    </message>
    <message>
        <source>The file of certificates cannot be used</source>
        <translation>证书文件无法使用</translation>
    </message>
    <message>
        <source>AWS_CA_BUNDLE, or ca_bundle of the profile, names a file that is missing or holds no certificates. Without it no server could be trusted, so nothing was sent.</source>
        <translation>AWS_CA_BUNDLE 或配置文件的 ca_bundle 指定的文件不存在，或其中没有证书。没有该文件就无法信任任何服务器，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>Correct the path or remove the setting, then try again.</source>
        <translation>请更正路径或移除该设置，然后重试。</translation>
    </message>
    <message>
        <source>Show connection…</source>
        <translation>查看连接…</translation>
    </message>
    <message>
        <source>The proxy cannot be used</source>
        <translation>代理无法使用</translation>
    </message>
    <message>
        <source>An environment variable names the proxy in a form that is unknown.</source>
        <translation>环境变量指定代理的格式无法识别。</translation>
    </message>
    <message>
        <source>Correct the variable, then start Farcopy again.</source>
        <translation>请更正该变量，然后重新启动 Farcopy。</translation>
    </message>
    <message>
        <source>There is no such endpoint</source>
        <translation>没有此端点</translation>
    </message>
    <message>
        <source>AWS_ENDPOINT_URL, AWS_USE_FIPS_ENDPOINT, AWS_USE_DUALSTACK_ENDPOINT or the profile ask for an address that does not exist or is not well formed.</source>
        <translation>AWS_ENDPOINT_URL、AWS_USE_FIPS_ENDPOINT、AWS_USE_DUALSTACK_ENDPOINT 或配置文件要求使用的地址不存在或格式不正确。</translation>
    </message>
    <message>
        <source>Correct the setting, or choose another Region.</source>
        <translation>请更正该设置，或选择其他区域。</translation>
    </message>
    <message>
        <source>The Region is not known</source>
        <translation>无法识别该区域</translation>
    </message>
    <message>
        <source>A Region is named like eu-central-1. It may be mistyped, or newer than this version of Farcopy.</source>
        <translation>区域名称的形式如 eu-central-1。该名称可能输入有误，或该区域的推出时间晚于此版本的 Farcopy。</translation>
    </message>
    <message>
        <source>Correct it where it is set, then try again.</source>
        <translation>请在设置该区域的位置更正，然后重试。</translation>
    </message>
    <message>
        <source>Cancelled after it was sent</source>
        <translation>已在发送后取消</translation>
    </message>
    <message>
        <source>{operation} was cancelled before an answer came.</source>
        <translation>{operation} 在收到响应之前被取消。</translation>
    </message>
    <message>
        <source>The request had already left: the service may have carried it out all the same.</source>
        <translation>请求当时已经发出：服务仍有可能执行了该请求。</translation>
    </message>
    <message>
        <source>Refresh the list to see what became of it.</source>
        <translation>请刷新列表以查看结果。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>The operation was cancelled before it was done.</source>
        <translation>操作在完成之前被取消。</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>您已将其停止。</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation>您可以随时重新启动该操作。</translation>
    </message>
    <message>
        <source>No answer came after the request was sent</source>
        <translation>请求发送后未收到响应</translation>
    </message>
    <message>
        <source>{region} did not answer {operation} in time, so it is not known whether it was carried out.</source>
        <translation>{region} 未及时响应 {operation}，因此不知道该操作是否已执行。</translation>
    </message>
    <message>
        <source>The connection is slow or was interrupted, or the service is busy.</source>
        <translation>连接速度慢或曾中断，或者服务繁忙。</translation>
    </message>
    <message>
        <source>Try again: a copy is sent with the same token, so it is never made twice.</source>
        <translation>请重试：复制请求会使用相同的令牌发送，因此绝不会重复创建副本。</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>未及时收到响应</translation>
    </message>
    <message>
        <source>{region} did not answer {operation} within the time limit.</source>
        <translation>{region} 未在时限内响应 {operation}。</translation>
    </message>
    <message>
        <source>The connection is slow or blocked by a firewall or proxy, or the service is busy.</source>
        <translation>连接速度慢，或被防火墙或代理阻止，或者服务繁忙。</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>请检查网络，然后重试。</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>The connection to {region} ended after {operation} was sent and before an answer came. The system said: {words}</source>
        <translation>在发送 {operation} 之后、收到响应之前，与 {region} 的连接已断开。系统返回的消息：{words}</translation>
    </message>
    <message>
        <source>The network was interrupted, or a proxy closed the connection.</source>
        <translation>网络中断，或代理关闭了连接。</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>无连接</translation>
    </message>
    <message>
        <source>The service for {region} could not be reached. The system said: {words}</source>
        <translation>无法连接到 {region} 的服务。系统返回的消息：{words}</translation>
    </message>
    <message>
        <source>This computer is offline, a proxy or firewall is in the way, or the endpoint is wrong.</source>
        <translation>此计算机处于离线状态，代理或防火墙阻止了连接，或端点有误。</translation>
    </message>
    <message>
        <source>Check network, proxy and endpoint, then try again.</source>
        <translation>请检查网络、代理和端点，然后重试。</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>连接不安全</translation>
    </message>
    <message>
        <source>The certificate of the server for {region} was not accepted. The system said: {words}</source>
        <translation>{region} 的服务器证书未被接受。系统返回的消息：{words}</translation>
    </message>
    <message>
        <source>A proxy of your organisation inspects connections with its own certificate, the clock is wrong, or somebody pretends to be AWS.</source>
        <translation>您组织的代理使用其自身的证书检查连接，时钟有误，或有人冒充 AWS。</translation>
    </message>
    <message>
        <source>Have the certificate of your organisation added to the system&apos;s store, or name its file in AWS_CA_BUNDLE. Nothing was sent.</source>
        <translation>请让管理员将您组织的证书添加到系统的证书存储，或在 AWS_CA_BUNDLE 中指定其文件。未发送任何内容。</translation>
    </message>
    <message>
        <source>The answer cannot be understood</source>
        <translation>无法识别响应</translation>
    </message>
    <message>
        <source>What answered {operation} for {region} is not what the service sends. The problem: {words}</source>
        <translation>{region} 对 {operation} 的响应不是该服务应返回的内容。问题：{words}</translation>
    </message>
    <message>
        <source>A proxy or a sign-in page of the network answered in its place, or the endpoint is another service.</source>
        <translation>由代理或网络的登录页面代为响应，或端点属于其他服务。</translation>
    </message>
    <message>
        <source>This computer could not do it</source>
        <translation>此计算机无法完成该操作</translation>
    </message>
    <message>
        <source>A file, the keychain or the system failed: {words}</source>
        <translation>文件、密钥链或系统出错：{words}</translation>
    </message>
    <message>
        <source>The file is missing or cannot be read or written, or the disk is full.</source>
        <translation>文件不存在，或无法读取或写入，或者磁盘已满。</translation>
    </message>
    <message>
        <source>Set it right as the message says, then try again.</source>
        <translation>请按照消息中的说明进行更正，然后重试。</translation>
    </message>
    <message>
        <source>The service does not allow this</source>
        <translation>服务不允许此操作</translation>
    </message>
    <message>
        <source>You are signed in, but {permission} was refused. The service said: {words}</source>
        <translation>您已登录，但 {permission} 被拒绝。服务返回的消息：{words}</translation>
    </message>
    <message>
        <source>A policy of this user, role or organisation does not allow it.</source>
        <translation>此用户、角色或组织的策略不允许此操作。</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>请先登录</translation>
    </message>
    <message>
        <source>There are no valid credentials for this request. The reason: {words}</source>
        <translation>没有适用于此请求的有效凭证。原因：{words}</translation>
    </message>
    <message>
        <source>None were found, they have expired, or they were revoked.</source>
        <translation>未找到凭证，或凭证已过期或已被撤销。</translation>
    </message>
    <message>
        <source>Sign in. Waiting copies then go on by themselves.</source>
        <translation>请登录。随后，等待中的复制会自动继续。</translation>
    </message>
    <message>
        <source>The service asks to slow down</source>
        <translation>服务要求降低请求速度</translation>
    </message>
    <message>
        <source>{region} takes no more requests now, still so after several attempts. It said: {words}</source>
        <translation>{region} 目前不接受更多请求，多次尝试后仍然如此。返回的消息：{words}</translation>
    </message>
    <message>
        <source>All programs of the account share one rate of requests.</source>
        <translation>账户的所有程序共用同一请求速率限制。</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>请等待 1 分钟，然后重试。</translation>
    </message>
    <message>
        <source>The service failed</source>
        <translation>服务出错</translation>
    </message>
    <message>
        <source>The service in {region} could not carry out {operation}, still so after several attempts. It said: {words}</source>
        <translation>{region} 的服务无法执行 {operation}，多次尝试后仍然如此。返回的消息：{words}</translation>
    </message>
    <message>
        <source>The fault is on the side of AWS, or of a proxy on the way.</source>
        <translation>问题出在 AWS 一方，或出在途经的代理。</translation>
    </message>
    <message>
        <source>Try again in a few minutes. A copy is sent with the same token, so it is never made twice.</source>
        <translation>请在几分钟后重试。复制请求会使用相同的令牌发送，因此绝不会重复创建副本。</translation>
    </message>
    <message>
        <source>FSx could not finish the copy</source>
        <translation>FSx 未能完成复制</translation>
    </message>
    <message>
        <source>The copy was started in {region}, and FSx then reported it as failed. It said: {words}</source>
        <translation>复制已在 {region} 中启动，但随后 FSx 报告其失败。返回的消息：{words}</translation>
    </message>
    <message>
        <source>A key that was disabled meanwhile, or a source that was deleted, ends a copy. Often the service&apos;s own words are all that is known.</source>
        <translation>如果在此期间密钥被禁用或源备份被删除，复制就会终止。通常，服务返回的消息是唯一已知的信息。</translation>
    </message>
    <message>
        <source>Check both keys and the source, then try again: that makes a new copy. The failed one stays in the list until it is deleted.</source>
        <translation>请检查两个密钥和源备份，然后重试：这会创建新的副本。失败的副本会保留在列表中，直到被删除。</translation>
    </message>
    <message>
        <source>The service refused the request</source>
        <translation>服务拒绝了请求</translation>
    </message>
    <message>
        <source>{operation} was refused in {region} with an error that Farcopy does not know. It said: {words}</source>
        <translation>{operation} 在 {region} 中被拒绝，Farcopy 无法识别返回的错误。返回的消息：{words}</translation>
    </message>
    <message>
        <source>The service&apos;s own words are the best explanation.</source>
        <translation>服务返回的消息是最好的说明。</translation>
    </message>
    <message>
        <source>Act on them, or look the code up in the documentation of the service. The details below help its support.</source>
        <translation>请按照该消息操作，或在服务的文档中查找该代码。下方的详细信息有助于该服务的支持人员处理问题。</translation>
    </message>
    <message>
        <source>A policy forbids this explicitly</source>
        <translation>策略显式拒绝此操作</translation>
    </message>
    <message>
        <source>You are signed in, but {permission} is denied by a policy. The service said: {words}</source>
        <translation>您已登录，但 {permission} 被某个策略拒绝。服务返回的消息：{words}</translation>
    </message>
    <message>
        <source>An explicit deny, in a service control policy or a permissions boundary for instance, is stronger than every permission.</source>
        <translation>显式拒绝（例如服务控制策略或权限边界中的显式拒绝）优先于所有授予的权限。</translation>
    </message>
    <message>
        <source>Ask the administrator of the organisation to change that policy, or use another account, role or Region.</source>
        <translation>请组织的管理员更改该策略，或使用其他账户、角色或区域。</translation>
    </message>
    <message>
        <source>Use another account…</source>
        <translation>使用其他账户…</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>缺少权限</translation>
    </message>
    <message>
        <source>You are signed in, but you may not use {permission}. The service said: {words}</source>
        <translation>您已登录，但无权使用 {permission}。服务返回的消息：{words}</translation>
    </message>
    <message>
        <source>No policy of this user or role allows the action on this resource.</source>
        <translation>此用户或角色没有允许对此资源执行该操作的策略。</translation>
    </message>
    <message>
        <source>The access key is not known</source>
        <translation>无法识别访问密钥</translation>
    </message>
    <message>
        <source>{region} does not recognise the access key or session token of this request.</source>
        <translation>{region} 无法识别此请求的访问密钥或会话令牌。</translation>
    </message>
    <message>
        <source>The key was deleted or deactivated, or mistyped, or it belongs to another partition. A Region that the account has not enabled gives the same answer.</source>
        <translation>该密钥已被删除或停用，或输入有误，或属于其他分区。如果账户未启用该区域，也会返回相同的响应。</translation>
    </message>
    <message>
        <source>Sign in with a valid key. If other Regions work, enable this one in the account settings.</source>
        <translation>请使用有效的密钥登录。如果其他区域可以正常使用，请在账户设置中启用此区域。</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>此计算机的时钟有误</translation>
    </message>
    <message>
        <source>The service in {region} refused the signature because of its time. It said: {words}</source>
        <translation>{region} 的服务因时间问题拒绝了签名。返回的消息：{words}</translation>
    </message>
    <message>
        <source>A signature is valid for about five minutes. The clock of this computer is further off, and the correction by the service&apos;s own time did not help.</source>
        <translation>签名的有效期约为 5 分钟。此计算机时钟的误差超过此范围，且根据服务的时间进行校正也未奏效。</translation>
    </message>
    <message>
        <source>Set date, time and time zone, best automatically by network time. Then try again.</source>
        <translation>请设置日期、时间和时区，最好通过网络时间自动设置。然后重试。</translation>
    </message>
    <message>
        <source>Check the clock…</source>
        <translation>检查时钟…</translation>
    </message>
    <message>
        <source>The time of the request was refused</source>
        <translation>请求的时间被拒绝</translation>
    </message>
    <message>
        <source>The service in {region} found the request too old or from the future. It said: {words}</source>
        <translation>{region} 的服务认为请求过旧，或请求的时间晚于当前时间。返回的消息：{words}</translation>
    </message>
    <message>
        <source>The clock of this computer differs from that of AWS by more than five minutes, or the request was held up on its way.</source>
        <translation>此计算机的时钟与 AWS 的时钟相差 5 分钟以上，或请求在传输途中被延迟。</translation>
    </message>
    <message>
        <source>The service does not know the Region</source>
        <translation>服务无法识别该区域</translation>
    </message>
    <message>
        <source>What was asked in {region} is not served there. It said: {words}</source>
        <translation>在 {region} 中请求的内容不由该服务提供。返回的消息：{words}</translation>
    </message>
    <message>
        <source>The Region’s name is misspelt, or the address that is used in place of AWS serves another one.</source>
        <translation>区域名称拼写有误，或代替 AWS 使用的地址服务于其他区域。</translation>
    </message>
    <message>
        <source>Correct the Region, or the endpoint address if you set one, and try again.</source>
        <translation>请更正区域；如果您设置了端点地址，也可能需要更正该地址。然后重试。</translation>
    </message>
    <message>
        <source>The access key exists, but the signature made with its secret is wrong.</source>
        <translation>访问密钥存在，但使用其秘密访问密钥生成的签名有误。</translation>
    </message>
    <message>
        <source>The secret access key was mistyped or cut off, or belongs to another access key. A proxy that changes requests has the same effect.</source>
        <translation>秘密访问密钥输入有误或不完整，或属于其他访问密钥。更改请求的代理也会造成相同的结果。</translation>
    </message>
    <message>
        <source>The request carried no credentials</source>
        <translation>请求未附带凭证</translation>
    </message>
    <message>
        <source>The service in {region} saw a request without a signature.</source>
        <translation>{region} 的服务收到的请求没有签名。</translation>
    </message>
    <message>
        <source>No account is chosen, or a proxy on the way removes the Authorization header.</source>
        <translation>未选择账户，或途经的代理移除了 Authorization 标头。</translation>
    </message>
    <message>
        <source>Choose an account or sign in.</source>
        <translation>请选择账户或登录。</translation>
    </message>
    <message>
        <source>The signature arrived incomplete</source>
        <translation>收到的签名不完整</translation>
    </message>
    <message>
        <source>The service in {region} could not read the signature. It said: {words}</source>
        <translation>{region} 的服务无法读取签名。返回的消息：{words}</translation>
    </message>
    <message>
        <source>The access key holds characters that do not belong there, a space or a line break for instance, or a proxy changes the headers.</source>
        <translation>访问密钥含有不属于其中的字符（例如空格或换行符），或代理更改了标头。</translation>
    </message>
    <message>
        <source>Enter the access key again, without spaces before or after it.</source>
        <translation>请重新输入访问密钥，前后不要有空格。</translation>
    </message>
    <message>
        <source>The session has expired</source>
        <translation>会话已过期</translation>
    </message>
    <message>
        <source>The temporary credentials are no longer valid.</source>
        <translation>临时凭证已不再有效。</translation>
    </message>
    <message>
        <source>Session tokens live for some hours only.</source>
        <translation>会话令牌的有效期只有数小时。</translation>
    </message>
    <message>
        <source>Sign in again. Waiting copies then go on by themselves, and running ones are not touched.</source>
        <translation>请重新登录。随后，等待中的复制会自动继续，运行中的复制不受影响。</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>重新登录…</translation>
    </message>
    <message>
        <source>The Region is not enabled for this account</source>
        <translation>未为此账户启用该区域</translation>
    </message>
    <message>
        <source>{region} is an opt-in Region, and the account has not enabled it.</source>
        <translation>{region} 是选择加入区域，且账户未启用该区域。</translation>
    </message>
    <message>
        <source>Such Regions are off until an administrator enables them in the account settings.</source>
        <translation>此类区域在管理员通过账户设置启用之前处于关闭状态。</translation>
    </message>
    <message>
        <source>Enable the Region in the AWS console under “Account”, which can take some minutes, or choose another Region.</source>
        <translation>请在 AWS 控制台的“账户”页面启用该区域（可能需要几分钟），或选择其他区域。</translation>
    </message>
    <message>
        <source>Too many requests in a short time</source>
        <translation>短时间内请求过多</translation>
    </message>
    <message>
        <source>The service in {region} asks to slow down, still so after several attempts.</source>
        <translation>{region} 的服务要求降低请求速度，多次尝试后仍然如此。</translation>
    </message>
    <message>
        <source>Wait a minute, then try again. Farcopy&apos;s queue does so by itself.</source>
        <translation>请等待 1 分钟，然后重试。Farcopy 的队列会自动执行此操作。</translation>
    </message>
    <message>
        <source>The account&apos;s rate of requests is used up</source>
        <translation>账户的请求速率已达到上限</translation>
    </message>
    <message>
        <source>The service in {region} takes no more requests of this account now.</source>
        <translation>{region} 的服务目前不接受此账户的更多请求。</translation>
    </message>
    <message>
        <source>The service is not available now</source>
        <translation>服务目前不可用</translation>
    </message>
    <message>
        <source>The service in {region} cannot answer at the moment, still so after several attempts.</source>
        <translation>{region} 的服务暂时无法响应，多次尝试后仍然如此。</translation>
    </message>
    <message>
        <source>The fault is on the side of AWS and passes as a rule.</source>
        <translation>问题出在 AWS 一方，通常会自行恢复。</translation>
    </message>
    <message>
        <source>Try again in a few minutes, or see the AWS Health Dashboard.</source>
        <translation>请在几分钟后重试，或查看 AWS Health Dashboard。</translation>
    </message>
    <message>
        <source>A value of the request is not allowed</source>
        <translation>请求中有不允许使用的值</translation>
    </message>
    <message>
        <source>{operation} was refused because of one of its values: {words}</source>
        <translation>{operation} 因其中一个值被拒绝：{words}</translation>
    </message>
    <message>
        <source>The value is too long, too short, or holds characters that are not allowed there.</source>
        <translation>该值过长、过短，或含有不允许使用的字符。</translation>
    </message>
    <message>
        <source>Correct the value and try again.</source>
        <translation>请更正该值，然后重试。</translation>
    </message>
    <message>
        <source>The service could not read the request</source>
        <translation>服务无法读取请求</translation>
    </message>
    <message>
        <source>The service in {region} could not decode {operation}. It said: {words}</source>
        <translation>{region} 的服务无法解码 {operation}。返回的消息：{words}</translation>
    </message>
    <message>
        <source>A proxy may change what is sent, or the address is not that of the service.</source>
        <translation>代理可能更改了发送的内容，或该地址不是此服务的地址。</translation>
    </message>
    <message>
        <source>Check proxy and endpoint. If both are right, please report this as a fault of Farcopy, with the details below.</source>
        <translation>请检查代理和端点。如果两者均正确，请将此问题作为 Farcopy 的缺陷报告，并附上下方的详细信息。</translation>
    </message>
    <message>
        <source>The service does not know this operation</source>
        <translation>服务无法识别此操作</translation>
    </message>
    <message>
        <source>What answers for {region} does not know {operation}.</source>
        <translation>为 {region} 提供响应的服务无法识别 {operation}。</translation>
    </message>
    <message>
        <source>The endpoint in use is not the real service, or an older one.</source>
        <translation>所用的端点不是真正的服务，或服务的版本较旧。</translation>
    </message>
    <message>
        <source>Check the endpoint (AWS_ENDPOINT_URL, profile), or choose another Region.</source>
        <translation>请检查端点（AWS_ENDPOINT_URL、配置文件），或选择其他区域。</translation>
    </message>
    <message>
        <source>The resource cannot be tagged or is gone</source>
        <translation>资源无法添加标签，或已不存在</translation>
    </message>
    <message>
        <source>FSx in {region} found no such resource, or none that can have tags. It said: {words}</source>
        <translation>{region} 的 FSx 未找到此资源，或该资源不能有标签。返回的消息：{words}</translation>
    </message>
    <message>
        <source>It was deleted after the list was read.</source>
        <translation>在读取列表之后，该资源已被删除。</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>请刷新列表。</translation>
    </message>
    <message>
        <source>The key was not found</source>
        <translation>未找到密钥</translation>
    </message>
    <message>
        <source>KMS in {region} knows no such key or alias.</source>
        <translation>{region} 的 KMS 中没有此密钥或别名。</translation>
    </message>
    <message>
        <source>Keys belong to one Region: a key of the source Region is not known at the destination. Or the name is mistyped.</source>
        <translation>密钥属于单个区域：源区域的密钥在目标区域中无法识别。也可能是名称输入有误。</translation>
    </message>
    <message>
        <source>Choose a key of the destination Region.</source>
        <translation>请选择目标区域中的密钥。</translation>
    </message>
    <message>
        <source>The key is disabled</source>
        <translation>密钥已禁用</translation>
    </message>
    <message>
        <source>KMS in {region} does not let a disabled key be used.</source>
        <translation>{region} 的 KMS 不允许使用已禁用的密钥。</translation>
    </message>
    <message>
        <source>Somebody disabled it in KMS.</source>
        <translation>有人在 KMS 中禁用了该密钥。</translation>
    </message>
    <message>
        <source>Enable it there, or choose another key.</source>
        <translation>请在 KMS 中启用该密钥，或选择其他密钥。</translation>
    </message>
    <message>
        <source>The key is not in a usable state</source>
        <translation>密钥处于不可用状态</translation>
    </message>
    <message>
        <source>KMS in {region} cannot use the key now. It said: {words}</source>
        <translation>{region} 的 KMS 目前无法使用该密钥。返回的消息：{words}</translation>
    </message>
    <message>
        <source>It is waiting for deletion or import, or it is made for another use.</source>
        <translation>该密钥正在等待删除或导入密钥材料，或用于其他用途。</translation>
    </message>
    <message>
        <source>Cancel its deletion in KMS, or choose another key.</source>
        <translation>请在 KMS 中取消其删除，或选择其他密钥。</translation>
    </message>
    <message>
        <source>The database was damaged</source>
        <translation>数据库曾损坏</translation>
    </message>
    <message>
        <source>The disk failed, power was lost on a disk that does not write when it is told to, or another program changed the file.</source>
        <translation>磁盘出现故障，磁盘未按指令及时写入数据时断电，或其他程序更改了该文件。</translation>
    </message>
    <message>
        <source>Compare the queue with the backups that are listed. Delete the damaged file once you miss nothing.</source>
        <translation>请将队列与列出的备份进行比较。确认没有缺失的内容后，请删除损坏的文件。</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>数据库已损坏</translation>
    </message>
    <message>
        <source>The disk failed, power was lost on a disk that does not write when it is told to, or another program changed the file. The file was left as it is.</source>
        <translation>磁盘出现故障，磁盘未按指令及时写入数据时断电，或其他程序更改了该文件。该文件保持原样。</translation>
    </message>
    <message>
        <source>Set right what stands in the way, or move the file elsewhere, then start Farcopy again. What is queued until then is forgotten when Farcopy ends.</source>
        <translation>请排除障碍，或将该文件移至其他位置，然后重新启动 Farcopy。在此之前加入队列的复制在 Farcopy 退出后不会保留。</translation>
    </message>
    <message>
        <source>The database is of a newer version of Farcopy</source>
        <translation>数据库由更新版本的 Farcopy 写入</translation>
    </message>
    <message>
        <source>A newer version was used on this computer, and this one cannot read what it wrote.</source>
        <translation>此计算机上使用过更新的版本，当前版本无法读取其写入的内容。</translation>
    </message>
    <message>
        <source>Use the newer version. What is queued in this one is forgotten when it ends.</source>
        <translation>请使用更新的版本。在当前版本中加入队列的复制在其退出后不会保留。</translation>
    </message>
    <message>
        <source>The database cannot be written</source>
        <translation>无法写入数据库</translation>
    </message>
    <message>
        <source>The permissions were changed, the disk was mounted for reading only, or it failed and the system protects it.</source>
        <translation>权限已被更改，磁盘以只读方式挂载，或磁盘出现故障而系统对其进行了保护。</translation>
    </message>
    <message>
        <source>Make the file and its folder writable, then start Farcopy again. What is queued until then is forgotten when Farcopy ends.</source>
        <translation>请将该文件及其所在的文件夹设为可写，然后重新启动 Farcopy。在此之前加入队列的复制在 Farcopy 退出后不会保留。</translation>
    </message>
    <message>
        <source>There is no room for the database</source>
        <translation>没有空间可用于数据库</translation>
    </message>
    <message>
        <source>Other files fill the disk, or the share of it that is yours.</source>
        <translation>其他文件占满了磁盘，或占满了分配给您的磁盘配额。</translation>
    </message>
    <message>
        <source>Make room, then try again. No copy is started that could not be written down first.</source>
        <translation>请腾出磁盘空间，然后重试。无法先写入数据库的复制不会启动。</translation>
    </message>
    <message>
        <source>The database is locked</source>
        <translation>数据库已锁定</translation>
    </message>
    <message>
        <source>A database tool, a program that makes backups or another Farcopy uses the file for longer than usual.</source>
        <translation>数据库工具、备份软件或另一个 Farcopy 占用该文件的时间比平时更长。</translation>
    </message>
    <message>
        <source>End that program, then try again. No copy is started that could not be written down first.</source>
        <translation>请结束该程序，然后重试。无法先写入数据库的复制不会启动。</translation>
    </message>
    <message>
        <source>The database cannot be used</source>
        <translation>数据库无法使用</translation>
    </message>
    <message>
        <source>Its folder cannot be made, the file is none of Farcopy&apos;s, the disk failed, or Qt&apos;s driver for SQLite is not installed.</source>
        <translation>无法创建其所在的文件夹，该文件不属于 Farcopy，磁盘出现故障，或未安装 Qt 的 SQLite 驱动程序。</translation>
    </message>
    <message>
        <source>Set it right as said above, then start Farcopy again. What is queued until then is forgotten when Farcopy ends.</source>
        <translation>请按照上述说明进行更正，然后重新启动 Farcopy。在此之前加入队列的复制在 Farcopy 退出后不会保留。</translation>
    </message>
    <message>
        <source>It is not known what became of this copy</source>
        <translation>无法得知此复制的结果</translation>
    </message>
    <message>
        <source>Its row in the database was damaged, or changed by another program.</source>
        <translation>其在数据库中的行已损坏，或被其他程序更改。</translation>
    </message>
    <message>
        <source>Look for the copy in the list of {region}. If it is not there, copy the backup again.</source>
        <translation>请在 {region} 的列表中查找该副本。如果没有，请重新复制该备份。</translation>
    </message>
    <message>
        <source>The volume does not exist any more.</source>
        <translation>该卷已不存在。</translation>
    </message>
    <message>
        <source>The file system does not exist any more.</source>
        <translation>该文件系统已不存在。</translation>
    </message>
    <message>
        <source>The volume exists.</source>
        <translation>该卷存在。</translation>
    </message>
    <message>
        <source>The file system exists.</source>
        <translation>该文件系统存在。</translation>
    </message>
    <message>
        <source>Unlock it: the keychain asks for its password. Or enter the access key for this session only.</source>
        <translation>请解锁密钥链：密钥链会要求输入密码。也可以输入仅用于此会话的访问密钥。</translation>
    </message>
    <message>
        <source>Unlock keychain…</source>
        <translation>解锁密钥链…</translation>
    </message>
    <message>
        <source>Ask your administrator for it, or choose an account that may do it.</source>
        <translation>请向您的管理员申请该权限，或选择具有该权限的账户。</translation>
    </message>
    <message>
        <source>Copy policy</source>
        <translation>复制策略</translation>
    </message>
    <message>
        <source>A profile is missing</source>
        <translation>缺少配置文件</translation>
    </message>
    <message>
        <source>A name is used that stands in none of the files with profiles.</source>
        <translation>所使用的名称在存放配置文件的各文件中都不存在。</translation>
    </message>
    <message>
        <source>The profiles lead in a circle</source>
        <translation>配置文件循环引用</translation>
    </message>
    <message>
        <source>Each of them takes its credentials from the next one, and the last from the first.</source>
        <translation>每个配置文件都从下一个获取凭证，而最后一个又从第一个获取。</translation>
    </message>
    <message>
        <source>The keychain gave no secret for the access key</source>
        <translation>密钥链没有给出秘密访问密钥</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or enter the access key again.</source>
        <translation>请解锁密钥链并重试，或重新输入访问密钥。</translation>
    </message>
    <message>
        <source>The secret key does not match the access key</source>
        <translation>秘密访问密钥与访问密钥不匹配</translation>
    </message>
    <message>
        <source>Correct both where they are kept: in Farcopy, in the profile, or in the environment that Farcopy was started in. Then sign in again, or choose another account.</source>
        <translation>请在保存它们的位置更正两者：Farcopy 中、配置文件中，或启动 Farcopy 的环境变量中。然后重新登录，或选择其他账户。</translation>
    </message>
    <message>
        <source>A session of “aws login” lasts twelve hours at most, and only the AWS CLI can begin one.</source>
        <translation>“aws login”的会话最长持续十二小时，且只有 AWS CLI 能够开始会话。</translation>
    </message>
    <message>
        <source>Sign in as said above, then try again. Waiting copies go on by themselves.</source>
        <translation>请按上述方法登录，然后重试。等待中的副本会自动继续。</translation>
    </message>
    <message>
        <source>A sign-in with the AWS CLI is needed</source>
        <translation>需要使用 AWS CLI 登录</translation>
    </message>
    <message>
        <source>The credentials are of another account now</source>
        <translation>凭证现在属于另一个账户</translation>
    </message>
    <message>
        <source>The profile, or the program that it names, was turned to another account while this one was in use. Copies that run go on at FSx.</source>
        <translation>在使用此账户期间，配置文件或其指定的程序被切换到了另一个账户。正在运行的副本会在 FSx 继续。</translation>
    </message>
    <message>
        <source>Set it right as said above, then try again. Waiting copies go on by themselves.</source>
        <translation>请按上述方法更正，然后重试。等待中的副本会自动继续。</translation>
    </message>
    <message>
        <source>The service has a fault</source>
        <translation>服务发生故障</translation>
    </message>
</context>
</TS>
