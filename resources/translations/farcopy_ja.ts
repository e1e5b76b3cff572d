<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en_US">
<context>
    <name>farcopy::AccessKeyDialog</name>
    <message>
        <source>“%1” is in the keychain now. The file %2 still holds its secret for everybody who can read the file: delete it, and empty the trash.</source>
        <extracomment>%1: name of an account; %2: a file</extracomment>
        <translation>「%1」をキーチェーンに保存しました。ファイル %2 にはシークレットが残っており、このファイルを読める人なら誰でも見ることができます。ファイルを削除し、ゴミ箱を空にしてください。</translation>
    </message>
    <message>
        <source>“%1” is in the keychain now. The profile “%2” in %3, line %4, still holds its secret for everybody who can read the file. If no other program needs the profile, such as the AWS CLI, delete aws_access_key_id and aws_secret_access_key there.</source>
        <extracomment>%1: name of an account; %2: name of a profile; %3: a file; %4: number of a line</extracomment>
        <translation>「%1」をキーチェーンに保存しました。%3 の %4 行目にあるプロファイル「%2」にはシークレットが残っており、このファイルを読める人なら誰でも見ることができます。AWS CLI など、ほかのプログラムがこのプロファイルを必要としない場合は、aws_access_key_id と aws_secret_access_key を削除してください。</translation>
    </message>
    <message>
        <source>Add Access Key</source>
        <translation>アクセスキーの追加</translation>
    </message>
    <message>
        <source>Replace Access Key</source>
        <translation>アクセスキーの置き換え</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換え(&amp;R)</translation>
    </message>
    <message>
        <source>Keep It for This &amp;Session Only</source>
        <translation>このセッションでのみ保持(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Takes the key from a downloaded CSV file or from a profile.</source>
        <translation>ダウンロードした CSV ファイルまたはプロファイルからキーを取り込みます。</translation>
    </message>
    <message>
        <source>A&amp;dd and Open</source>
        <translation>追加して開く(&amp;D)</translation>
    </message>
    <message>
        <source>Access Key Kept</source>
        <translation>アクセスキーの保存完了</translation>
    </message>
    <message>
        <source>Waiting for AWS and the keychain</source>
        <translation>AWS とキーチェーンの応答を待っています</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>キーチェーンの応答を待っています</translation>
    </message>
    <message>
        <source>Testing the key, then waiting for the keychain. It may ask for its password in a window of its own.</source>
        <translation>キーをテストしています。その後、キーチェーンの応答を待ちます。キーチェーンのパスワードを求める別のウィンドウが開く場合があります。</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may ask for its password in a window of its own.</source>
        <translation>キーチェーンの応答を待っています。キーチェーンのパスワードを求める別のウィンドウが開く場合があります。</translation>
    </message>
</context>
<context>
    <name>farcopy::AccessKeyForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>production</source>
        <translation>本番環境</translation>
    </message>
    <message>
        <source>&amp;Access key ID</source>
        <translation>アクセスキー ID(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Secret access key</source>
        <translation>シークレットアクセスキー(&amp;S)</translation>
    </message>
    <message>
        <source>Session &amp;token</source>
        <translation>セッショントークン(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;how what is typed</source>
        <translation>入力内容を表示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;MFA device</source>
        <translation>MFA デバイス(&amp;M)</translation>
    </message>
    <message>
        <source>optional: arn:aws:iam::…:mfa/…</source>
        <translation>省略可能: arn:aws:iam::…:mfa/…</translation>
    </message>
    <message>
        <source>ARN or serial number of the device that guards the key. Farcopy then asks for a code of it once in twelve hours.</source>
        <translation>キーを保護するデバイスの ARN またはシリアル番号です。Farcopy は 12 時間に 1 回、このデバイスのコードの入力を求めます。</translation>
    </message>
    <message>
        <source>Where Farcopy starts. Its partition (AWS, China, GovCloud) decides which Regions are listed.</source>
        <translation>Farcopy が最初に使用するリージョンです。一覧に表示されるリージョンは、このリージョンのパーティション (AWS、中国、GovCloud) によって決まります。</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>リージョン(&amp;G)</translation>
    </message>
    <message>
        <source>In the &amp;keychain of this computer</source>
        <translation>このコンピュータのキーチェーン(&amp;K)</translation>
    </message>
    <message>
        <source>For this session &amp;only</source>
        <translation>このセッションのみ(&amp;O)</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Test the ne&amp;w key before it takes the old one&apos;s place</source>
        <translation>古いキーと置き換える前に新しいキーをテストする(&amp;W)</translation>
    </message>
    <message>
        <source>Asks AWS whose key it is. The old one stays if AWS does not know it.</source>
        <translation>このキーの所有者を AWS に照会します。AWS がキーを認識しない場合、古いキーはそのまま残ります。</translation>
    </message>
</context>
<context>
    <name>farcopy::AccessKeyText</name>
    <message>
        <source>Temporary keys end within hours and cannot be renewed by themselves; this one does not tell when.</source>
        <translation>一時的なキーは数時間で期限切れになり、自動では更新できません。このキーの有効期限は不明です。</translation>
    </message>
    <message>
        <source>This temporary key ends on %1 and cannot be renewed by itself.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>この一時的なキーは %1 に期限切れになり、自動では更新できません。</translation>
    </message>
    <message>
        <source>Give the account a name of your own, such as “production”.</source>
        <translation>「本番環境」など、わかりやすい名前をアカウントに付けてください。</translation>
    </message>
    <message>
        <source>Another access key has this name. Choose a different one.</source>
        <translation>この名前は別のアクセスキーで使用されています。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>The name is too long: 64 characters at most.</source>
        <translation>名前が長すぎます。64 文字以内にしてください。</translation>
    </message>
    <message>
        <source>A name cannot end in “(session token)” or “(part …)”: the keychain&apos;s own entries do.</source>
        <translation>名前の末尾を「(session token)」や「(part …)」にすることはできません。これらはキーチェーン内部のエントリで使用されます。</translation>
    </message>
    <message>
        <source>Enter the access key ID.</source>
        <translation>アクセスキー ID を入力してください。</translation>
    </message>
    <message>
        <source>An access key ID begins with AKIA or ASIA and has capital letters and digits only.</source>
        <translation>アクセスキー ID は AKIA または ASIA で始まり、大文字の英字と数字のみで構成されます。</translation>
    </message>
    <message>
        <source>An access key ID has 20 characters. Check that all of it was copied.</source>
        <translation>アクセスキー ID は 20 文字です。全体がコピーされているか確認してください。</translation>
    </message>
    <message>
        <source>Enter the secret access key.</source>
        <translation>シークレットアクセスキーを入力してください。</translation>
    </message>
    <message>
        <source>The secret holds a character that AWS does not use. Copy it once more.</source>
        <translation>シークレットに、AWS で使用されない文字が含まれています。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>A secret access key has 40 characters. Check that all of it was copied.</source>
        <translation>シークレットアクセスキーは 40 文字です。全体がコピーされているか確認してください。</translation>
    </message>
    <message>
        <source>Temporary keys (ASIA…) work only together with their session token.</source>
        <translation>一時的なキー (ASIA…) は、セッショントークンと組み合わせた場合にのみ使用できます。</translation>
    </message>
    <message>
        <source>The token holds a character that AWS does not use. Copy it once more.</source>
        <translation>トークンに、AWS で使用されない文字が含まれています。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>A long-term key (AKIA…) has no session token. Empty this field, or check the access key ID.</source>
        <translation>長期的なキー (AKIA…) にセッショントークンはありません。このフィールドを空にするか、アクセスキー ID を確認してください。</translation>
    </message>
    <message>
        <source>This is neither the ARN of an MFA device (arn:aws:iam::…:mfa/…) nor the serial number of one.</source>
        <translation>MFA デバイスの ARN (arn:aws:iam::…:mfa/…) でもシリアル番号でもありません。</translation>
    </message>
    <message>
        <source>%1 Secret and token go to the keychain and nowhere else.</source>
        <translation>%1シークレットとトークンはキーチェーンにのみ保存されます。</translation>
    </message>
    <message>
        <source>%1 Secret and token stay in memory until you quit Farcopy, and are written nowhere.</source>
        <translation>%1シークレットとトークンは Farcopy を終了するまでメモリに保持され、どこにも書き込まれません。</translation>
    </message>
    <message>
        <source>The secret goes to the keychain and nowhere else. Farcopy&apos;s settings hold only the name, the access key ID, the MFA device and the Region.</source>
        <translation>シークレットはキーチェーンにのみ保存されます。Farcopy の設定に保存されるのは、名前、アクセスキー ID、MFA デバイス、リージョンだけです。</translation>
    </message>
    <message>
        <source>The secret stays in memory until you quit Farcopy, and is written nowhere.</source>
        <translation>シークレットは Farcopy を終了するまでメモリに保持され、どこにも書き込まれません。</translation>
    </message>
</context>
<context>
    <name>farcopy::AccountBand</name>
    <message>
        <source>In account %1</source>
        <extracomment>%1: label, name and number of an account</extracomment>
        <translation>アカウント: %1</translation>
    </message>
</context>
<context>
    <name>farcopy::AccountBar</name>
    <message>
        <source>Open accounts</source>
        <translation>開いているアカウント</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: an account, %2: what it does or needs, &quot;2 copying&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Label and colour…</source>
        <translation>ラベルと色(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Close account</source>
        <translation>アカウントを閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>farcopy::AccountGuard</name>
    <message>
        <source>“%1” gives credentials of the account %2 now, and what is open here, with its queue, is of the account %3. Nothing is sent with them. Put the credentials of %3 back, or close the account here and open it again.</source>
        <translation>「%1」は現在アカウント %2 の認証情報を返しますが、ここで開いているキューを含む内容はアカウント %3 のものです。この認証情報では何も送信されません。%3 の認証情報に戻すか、ここでアカウントを閉じてから開き直してください。</translation>
    </message>
</context>
<context>
    <name>farcopy::AccountMarkDialog</name>
    <message>
        <source>Label and colour</source>
        <translation>ラベルと色</translation>
    </message>
    <message>
        <source>They stand at the top of the window and of every dialog that changes something in “%1”, so that it is not mistaken for another account.</source>
        <translation>別のアカウントと取り違えないように、ウィンドウの上部と、「%1」に変更を加えるすべてのダイアログの上部に表示されます。</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>本番環境</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation>ラベル(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>色(&amp;C):</translation>
    </message>
</context>
<context>
    <name>farcopy::AccountMenus</name>
    <message>
        <source>&amp;Accounts</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
</context>
<context>
    <name>farcopy::AccountResolver</name>
    <message>
        <source>The sandbox has no credentials but its own.</source>
        <translation>サンドボックスで使用できるのは、サンドボックス自身の認証情報だけです。</translation>
    </message>
    <message>
        <source>There is no profile “%1” in %2 or %3. Check its name, or choose another account.</source>
        <translation>プロファイル「%1」は %2 にも %3 にもありません。名前を確認するか、別のアカウントを選択してください。</translation>
    </message>
    <message>
        <source>No credentials were found: neither in the environment (AWS_ACCESS_KEY_ID) nor in the profile “%1” (%2, %3). Run “aws configure”, name another profile, or add an access key.</source>
        <translation>認証情報が見つかりませんでした。環境変数 (AWS_ACCESS_KEY_ID) にも、プロファイル「%1」(%2、%3) にもありません。「aws configure」を実行するか、別のプロファイルを指定するか、アクセスキーを追加してください。</translation>
    </message>
</context>
<context>
    <name>farcopy::AccountText</name>
    <message>
        <source>Not asked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>Signed in until %1, expired</source>
        <translation>サインイン期限切れ (%1 まで)</translation>
    </message>
    <message>
        <source>Signed in until %1</source>
        <translation>サインイン済み (%1 まで)</translation>
    </message>
    <message>
        <source>Needs sign-in</source>
        <translation>サインインが必要</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>設定エラー</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>接続不可</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>色なし</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>Open · %1</source>
        <extracomment>%1: how the account stands, &quot;Signed in until 14:30&quot;</extracomment>
        <translation>開いています · %1</translation>
    </message>
    <message>
        <source>last seen as %1</source>
        <extracomment>%1: number of an AWS account</extracomment>
        <translation>前回の確認時: %1</translation>
    </message>
    <message>
        <source>The profile was changed after the account was opened. Close the account and open it again to use the change.</source>
        <translation>アカウントを開いた後にプロファイルが変更されました。変更を反映するには、アカウントを閉じて開き直してください。</translation>
    </message>
    <message>
        <source>The profile is no longer in the files. The account stays open for as long as its credentials last; put the profile back to renew them.</source>
        <translation>プロファイルがファイルからなくなりました。アカウントは認証情報の有効期限まで開いたままになります。更新するには、プロファイルを元に戻してください。</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>%1: ARN of a user or role</extracomment>
        <translation>%1 としてサインインしています。</translation>
    </message>
</context>
<context>
    <name>farcopy::AccountsPage</name>
    <message>
        <source>memory of this computer</source>
        <translation>このコンピュータのメモリ</translation>
    </message>
    <message>
        <source>environment variables</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>memory, until you quit</source>
        <translation>メモリ (終了するまで)</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>アカウントの選択</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Farcopy shows the Amazon FSx backups of an account in every Region, and copies them to the Region you pick. Several accounts can be open side by side.</source>
        <translation>Farcopy は、アカウントの Amazon FSx バックアップをすべてのリージョンにわたって表示し、選択したリージョンにコピーします。複数のアカウントを同時に開くことができます。</translation>
    </message>
    <message>
        <source>Try the &amp;sandbox</source>
        <translation>サンドボックスを試す(&amp;S)</translation>
    </message>
    <message>
        <source>Invented backups on this computer: no account, no cost, nothing leaves the machine.</source>
        <translation>このコンピュータ上の架空のバックアップを使用します。アカウントは不要で、料金もかからず、データが外部に送信されることもありません。</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>サンドボックスを試す</translation>
    </message>
    <message>
        <source>Accounts on &amp;this computer</source>
        <translation>このコンピュータ上のアカウント(&amp;T)</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>このコンピュータ上のアカウント</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>AWS account</source>
        <translation>AWS アカウント</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>アクセスキー</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Close account</source>
        <translation>アカウントを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>テスト(&amp;E)</translation>
    </message>
    <message>
        <source>Test a&amp;ll</source>
        <translation>すべてテスト(&amp;L)</translation>
    </message>
    <message>
        <source>La&amp;bel and colour…</source>
        <translation>ラベルと色(&amp;B)…</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>名前の変更(&amp;M)…</translation>
    </message>
    <message>
        <source>Re&amp;place Key…</source>
        <translation>キーの置き換え(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Add Access Key…</source>
        <translation>アクセスキーの追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Ask the service whose credentials the selected accounts are</source>
        <translation>選択したアカウントの認証情報の所有者をサービスに照会します</translation>
    </message>
    <message>
        <source>Ask the service whose credentials all these accounts are</source>
        <translation>これらすべてのアカウントの認証情報の所有者をサービスに照会します</translation>
    </message>
    <message>
        <source>Progress of the tests</source>
        <translation>テストの進行状況</translation>
    </message>
    <message>
        <source>Tested %v of %m</source>
        <extracomment>%v: accounts that were tested, %m: accounts to be tested</extracomment>
        <translation>%m 件中 %v 件をテスト済み</translation>
    </message>
    <message>
        <source>Stop testin&amp;g</source>
        <translation>テストを停止(&amp;G)</translation>
    </message>
    <message>
        <source>%1 · profile gone</source>
        <translation>%1 · プロファイルなし</translation>
    </message>
    <message>
        <source>%1 · profile changed</source>
        <translation>%1 · プロファイル変更あり</translation>
    </message>
    <message>
        <source>%1, cannot be used</source>
        <translation>%1、使用不可</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>表示(&amp;O)</translation>
    </message>
    <message>
        <source>Close the account first</source>
        <translation>先にアカウントを閉じてください</translation>
    </message>
    <message>
        <source>Remove Access Key</source>
        <translation>アクセスキーの削除</translation>
    </message>
    <message>
        <source>Remove the access key “%1” from this computer?

Its secret is deleted. In AWS the key stays valid until you deactivate it there.</source>
        <translation>アクセスキー「%1」をこのコンピュータから削除しますか?

シークレットは削除されます。AWS では、無効化するまでキーは引き続き有効です。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>The access key “%1” was not removed.

%2</source>
        <translation>アクセスキー「%1」は削除されませんでした。

%2</translation>
    </message>
    <message>
        <source>&amp;Take It Off the List</source>
        <translation>一覧から削除(&amp;T)</translation>
    </message>
    <message>
        <source>The keychain is left as it is.</source>
        <translation>キーチェーンは変更されません。</translation>
    </message>
    <message>
        <source>No AWS account was found: there are no profiles of the AWS CLI (~/.aws/config, ~/.aws/credentials), and the environment holds no access key.</source>
        <translation>AWS アカウントが見つかりませんでした。AWS CLI のプロファイル (~/.aws/config、~/.aws/credentials) がなく、環境変数にもアクセスキーがありません。</translation>
    </message>
</context>
<context>
    <name>farcopy::AccountsPresenter</name>
    <message>
        <source>The profile “%1” (%2) holds no access key. Run “aws configure --profile %1” to add one, or choose another account.</source>
        <translation>プロファイル「%1」(%2) にアクセスキーがありません。「aws configure --profile %1」を実行して追加するか、別のアカウントを選択してください。</translation>
    </message>
    <message>
        <source>AWS does not accept this access key, so nothing was changed. Check that all of it was copied; a key that was just made is known everywhere after some seconds. AWS said: %1</source>
        <translation>AWS がこのアクセスキーを受け付けなかったため、何も変更されていません。全体がコピーされているか確認してください。作成したばかりのキーは、すべての場所で認識されるまで数秒かかります。AWS からのメッセージ: %1</translation>
    </message>
    <message>
        <source>The access key could not be tested, so nothing was changed. Try again, or keep it without the test. The reason: %1</source>
        <translation>アクセスキーをテストできなかったため、何も変更されていません。もう一度試すか、テストせずに保存してください。理由: %1</translation>
    </message>
    <message>
        <source>The settings cannot be written, so the access key was not kept. Make room on the disk, or see to the permissions of the settings, and try again.</source>
        <translation>設定を書き込めないため、アクセスキーは保存されませんでした。ディスクの空き容量を確保するか、設定のアクセス許可を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The new secret of “%1” is in the keychain and works until you quit Farcopy, but the settings cannot be written and still name the old key. Make room on the disk, or see to the permissions of the settings, and try again.</source>
        <translation>「%1」の新しいシークレットはキーチェーンに保存され、Farcopy を終了するまで使用できますが、設定を書き込めないため、設定には古いキーが残っています。ディスクの空き容量を確保するか、設定のアクセス許可を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 Its secret is still in the keychain under the name “%2”; remove it there.</source>
        <translation>%1 シークレットは「%2」という名前でキーチェーンに残っています。キーチェーンから削除してください。</translation>
    </message>
</context>
<context>
    <name>farcopy::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Filter of the activities</source>
        <translation>アクティビティのフィルター</translation>
    </message>
    <message>
        <source>Filter: backup, Region, code, name, request id …</source>
        <translation>フィルター: バックアップ、リージョン、コード、名前、リクエスト ID …</translation>
    </message>
    <message>
        <source>&amp;Failures only</source>
        <translation>失敗のみ(&amp;F)</translation>
    </message>
    <message>
        <source>A&amp;ll accounts</source>
        <translation>すべてのアカウント(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Back to the backups</source>
        <translation>バックアップに戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Show &amp;older ones</source>
        <translation>古いものを表示(&amp;O)</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Details of the activity</source>
        <translation>アクティビティの詳細</translation>
    </message>
    <message>
        <source>Choose an activity to see all of it.</source>
        <translation>アクティビティを選択すると、すべての内容が表示されます。</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>レポート(&amp;R)</translation>
    </message>
    <message>
        <source>Write the activities into a file, with its SHA-256 beside it</source>
        <translation>アクティビティをファイルに書き込み、その SHA-256 を同じフォルダに保存します</translation>
    </message>
    <message>
        <source>For a &amp;spreadsheet (CSV)…</source>
        <translation>表計算ソフト用 (CSV)(&amp;S)…</translation>
    </message>
    <message>
        <source>For &amp;programs (JSON)…</source>
        <translation>プログラム用 (JSON)(&amp;P)…</translation>
    </message>
    <message>
        <source>To &amp;read and print (HTML)…</source>
        <translation>閲覧と印刷用 (HTML)(&amp;R)…</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>レポートの書き込み</translation>
    </message>
    <message>
        <source>The report is written: %1. Its SHA-256 stands beside it; to check it there, run: sha256sum --check %2</source>
        <translation>レポートを書き込みました: %1。SHA-256 のファイルも同じフォルダにあります。確認するには、そのフォルダで次のコマンドを実行してください: sha256sum --check %2</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>SHA-256 をコピー</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>まだ何も実行されていません</translation>
    </message>
    <message>
        <source>Copies, changed tags and sign-ins are written down here, each with its outcome and the service&apos;s request id.</source>
        <translation>コピー、タグの変更、サインインが、それぞれの結果とサービスのリクエスト ID とともにここに記録されます。</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>No activity fits the filter</source>
        <translation>フィルターに一致するアクティビティがありません</translation>
    </message>
    <message>
        <source>Nothing among what was written down has these words.</source>
        <translation>記録の中に、これらの語を含むものはありません。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <comment>activities</comment>
        <translation>
            <numerusform>%n 件を表示中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are selected. A report has all of them.</source>
        <comment>activities</comment>
        <translation>
            <numerusform>ほかに %n 件が選択されています。レポートにはすべて含まれます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farcopy::ActivityReport</name>
    <message>
        <source>Farcopy: activities of %1</source>
        <translation>Farcopy: %1 のアクティビティ</translation>
    </message>
    <message>
        <source>Made %1. Entries: %2.</source>
        <translation>作成日時: %1。エントリ数: %2。</translation>
    </message>
    <message>
        <source>Looked for: %1</source>
        <translation>検索条件: %1</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>日時 (UTC)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>アイデンティティ</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>The service said</source>
        <translation>サービスからのメッセージ</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメータ</translation>
    </message>
    <message>
        <source>The SHA-256 of this file stands in %1.sha256 beside it. To check it: %2</source>
        <translation>このファイルの SHA-256 は、同じフォルダの %1.sha256 にあります。確認するコマンド: %2</translation>
    </message>
</context>
<context>
    <name>farcopy::ActivityTableModel</name>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>リクエスト ID</translation>
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
        <translation>バックアップのコピー</translation>
    </message>
    <message>
        <source>Set tags</source>
        <translation>タグの設定</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>タグの削除</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受け付け済み</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: title of an error, %2: the service&apos;s code</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: name of a fact, %2: the fact</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>アイデンティティ</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>The service said</source>
        <translation>サービスからのメッセージ</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>Copy job</source>
        <translation>コピージョブ</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメータ</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>利用可能</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>一覧にありません</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>End of a copy</source>
        <translation>コピーの終了</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>All places taken; waits for a free one</source>
        <translation>空きがないため待機中</translation>
    </message>
</context>
<context>
    <name>farcopy::BackupChores</name>
    <message>
        <source>The last change of tags was taken back for %1.</source>
        <translation>%1について、直前のタグの変更を元に戻しました。</translation>
    </message>
    <message>
        <source>The tags of “%1” were changed.</source>
        <translation>「%1」のタグを変更しました。</translation>
    </message>
    <message>
        <source>The tags of %1 were changed.</source>
        <translation>%1のタグを変更しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be changed.</source>
        <translation>
            <numerusform>%n 件は変更できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left as they are.</source>
        <translation>
            <numerusform>%n 件は変更されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be started. The address is %1</source>
        <translation>ブラウザを起動できませんでした。アドレス: %1</translation>
    </message>
    <message>
        <source>These backups are not at AWS: the account asks another server, which the AWS console knows nothing of.</source>
        <translation>これらのバックアップは AWS にあるものではありません。このアカウントは別のサーバーに接続しており、AWS コンソールには表示されません。</translation>
    </message>
    <message>
        <source>%1 belongs to an isolated partition, and the address of its console is not public.</source>
        <translation>%1 は隔離されたパーティションに属しており、そのコンソールのアドレスは公開されていません。</translation>
    </message>
    <message>
        <source>No console is known for “%1”.</source>
        <translation>「%1」のコンソールは不明です。</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1をエクスポート</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>表計算ソフト用の表 (*.csv)</translation>
    </message>
    <message>
        <source>Everything that is known, as JSON (*.json)</source>
        <translation>JSON 形式のすべての情報 (*.json)</translation>
    </message>
    <message>
        <source>%1 written to %2</source>
        <translation>%1を %2 に書き込みました</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>Tags of up to %1 backups can be changed at once, and %2 are selected. Filter the list and change them in several batches.</source>
        <extracomment>%1, %2: numbers</extracomment>
        <translation>一度にタグを変更できるバックアップは %1 個までですが、%2 個が選択されています。一覧をフィルターで絞り込み、複数回に分けて変更してください。</translation>
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
        <translation>列をリセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Arrange columns…</source>
        <translation>列の並べ替え(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>farcopy::BackupFields</name>
    <message>
        <source>A whole file system</source>
        <translation>ファイルシステム全体</translation>
    </message>
    <message>
        <source>One volume</source>
        <translation>1 つのボリューム</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Backup ID</source>
        <translation>バックアップ ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Reason of the failure</source>
        <translation>失敗の理由</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Alias of the key</source>
        <translation>キーのエイリアス</translation>
    </message>
    <message>
        <source>KMS key</source>
        <translation>KMS キー</translation>
    </message>
    <message>
        <source>ARN</source>
        <translation>ARN</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>コピー元</translation>
    </message>
    <message>
        <source>Source backup ID</source>
        <translation>コピー元のバックアップ ID</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>ファイルシステム</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>File system ID</source>
        <translation>ファイルシステム ID</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>Volume ID</source>
        <translation>ボリューム ID</translation>
    </message>
    <message>
        <source>Volume style</source>
        <translation>ボリュームスタイル</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>現在の状態</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>デプロイ</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>(no such tag)</source>
        <translation>(該当するタグなし)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(空)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Last listed</source>
        <translation>最後に取得した一覧</translation>
    </message>
</context>
<context>
    <name>farcopy::BackupList</name>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Show all Regions</source>
        <translation>すべてのリージョンを表示</translation>
    </message>
    <message>
        <source>Listing the backups in %1…</source>
        <translation>%1 のバックアップの一覧を取得しています…</translation>
    </message>
    <message>
        <source>Listing the backups of all Regions…</source>
        <translation>すべてのリージョンのバックアップの一覧を取得しています…</translation>
    </message>
    <message>
        <source>No backups in %1 yet</source>
        <translation>%1 にバックアップはまだありません</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>バックアップはまだありません</translation>
    </message>
    <message>
        <source>Backups of file systems in this Region, and copies sent to it, appear here.</source>
        <translation>このリージョンのファイルシステムのバックアップと、このリージョンに送られたコピーがここに表示されます。</translation>
    </message>
    <message>
        <source>None of the Regions that could be listed holds an FSx backup of this account.</source>
        <translation>一覧を取得できたどのリージョンにも、このアカウントの FSx バックアップはありません。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>%1 is not enabled</source>
        <translation>%1 は有効になっていません</translation>
    </message>
    <message>
        <source>This account has not enabled the Region. Somebody who manages the account can enable it in the AWS console under Account, AWS Regions.</source>
        <translation>このアカウントでは、このリージョンが有効になっていません。アカウントの管理者は、AWS コンソールの「アカウント」の「AWS リージョン」で有効にできます。</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>フィルターに一致するものがありません</translation>
    </message>
    <message>
        <source>Only backups in %1 are shown.</source>
        <translation>%1 のバックアップのみが表示されています。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>No Region holds an FSx backup of this account. Those that are made in the FSx console, by AWS Backup or by a schedule appear here.</source>
        <translation>どのリージョンにも、このアカウントの FSx バックアップはありません。FSx コンソール、AWS Backup、またはスケジュールで作成されたバックアップがここに表示されます。</translation>
    </message>
    <message>
        <source>Choose account…</source>
        <translation>アカウントを選択…</translation>
    </message>
    <message>
        <source>Nothing was selected: correct the filter or clear it first.</source>
        <translation>何も選択されませんでした。先にフィルターを修正するか、クリアしてください。</translation>
    </message>
</context>
<context>
    <name>farcopy::BackupTableModel</name>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>This backup has no Name tag.</source>
        <translation>このバックアップには Name タグがありません。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>ファイルシステム</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過期間</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Copies in</source>
        <translation>コピー先</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>コピー元</translation>
    </message>
    <message>
        <source>Backup ID</source>
        <translation>バックアップ ID</translation>
    </message>
    <message>
        <source>(gone) %1</source>
        <translation>(削除済み) %1</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>As of %1. The Region has not been listed since then.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>%1 時点の内容です。それ以降、このリージョンの一覧は取得されていません。</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <extracomment>%1: a status, as in &quot;Available&quot;; %2: a time</extracomment>
        <translation>%1 (%2 時点)</translation>
    </message>
</context>
<context>
    <name>farcopy::BackupsPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2中 %1 件</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 件を選択中</translation>
    </message>
    <message>
        <source>%1 in the Regions that could be listed</source>
        <translation>%1 (一覧を取得できたリージョンのみ)</translation>
    </message>
    <message>
        <source>%1 as last listed</source>
        <translation>%1 (最後に取得した一覧)</translation>
    </message>
    <message>
        <source>%1, %2 of them as last listed</source>
        <extracomment>%1: &quot;129 backups&quot;; %2: a number</extracomment>
        <translation>%1 (うち %2 件は最後に取得した一覧)</translation>
    </message>
</context>
<context>
    <name>farcopy::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>情報</translation>
    </message>
</context>
<context>
    <name>farcopy::BatchList</name>
    <message>
        <source>Batches of copies</source>
        <translation>コピーのバッチ</translation>
    </message>
    <message>
        <source>&amp;Select its copies</source>
        <translation>このバッチのコピーを選択(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Activity and report…</source>
        <translation>アクティビティとレポート(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>farcopy::BatchTableModel</name>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message numerus="yes">
        <source>%n copies to %1</source>
        <extracomment>%n: more than one; %1: Regions</extracomment>
        <translation>
            <numerusform>%1 へのコピー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended, %n failed</source>
        <translation>
            <numerusform>終了、%n 件失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message numerus="yes">
        <source>Ordered %1: “%2” and %n more</source>
        <extracomment>%1: when; %2: name of a backup; %n: how many there are besides, at least one</extracomment>
        <translation>
            <numerusform>依頼日時: %1、対象: 「%2」ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Return to select its copies.</source>
        <translation>Enter キーを押すと、このバッチのコピーが選択されます。</translation>
    </message>
</context>
<context>
    <name>farcopy::BrowserSignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>The sign-in to “%1” goes on in your browser. Allow it there if the page shows this code:</source>
        <extracomment>%1: name of a session of IAM Identity Center</extracomment>
        <translation>「%1」へのサインインはブラウザで続行されます。次のコードがページに表示されている場合にのみ、ブラウザで許可してください:</translation>
    </message>
    <message>
        <source>Go on only if you began this sign-in yourself.</source>
        <translation>ご自身で開始したサインインの場合にのみ続行してください。</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>ページを再度開く(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>アドレスをコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Waiting for the browser. The code is good for another %1:%2.</source>
        <extracomment>minutes and seconds</extracomment>
        <translation>ブラウザでの操作を待っています。コードの有効期間は残り %1:%2 です。</translation>
    </message>
</context>
<context>
    <name>farcopy::ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
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
        <translation>列をリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Columns, in their order</source>
        <translation>列（表示順）</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Further to the front (Alt+Up)</source>
        <translation>前へ移動 (Alt+↑)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <source>Further to the end (Alt+Down)</source>
        <translation>後ろへ移動 (Alt+↓)</translation>
    </message>
    <message>
        <source> letters</source>
        <extracomment>the width of a column, in letters</extracomment>
        <translation> 文字</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>幅(&amp;W):</translation>
    </message>
</context>
<context>
    <name>farcopy::CommonTagsDialog</name>
    <message>
        <source>Tags of %1</source>
        <translation>%1のタグ</translation>
    </message>
    <message>
        <source>What you change here is changed for each of them. Tags in which they differ stay as they are, unless you add one of the same key.</source>
        <translation>ここでの変更は、選択したすべてのバックアップに適用されます。値が異なるタグは、同じキーのタグを追加しない限り、そのまま残ります。</translation>
    </message>
    <message>
        <source>Backups that are through</source>
        <translation>処理が完了したバックアップ</translation>
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
        <translation>変更を破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 of %2 are through.</source>
        <translation>%2 件中 %1 件が完了しました。</translation>
    </message>
    <message>
        <source>The changes have not been saved.</source>
        <translation>変更は保存されていません。</translation>
    </message>
    <message>
        <source>made by AWS, cannot be changed</source>
        <translation>AWS が作成したため変更不可</translation>
    </message>
    <message>
        <source>values differ</source>
        <translation>値が異なります</translation>
    </message>
    <message>
        <source>%1 of %2 have it</source>
        <translation>%2 件中 %1 件にあり</translation>
    </message>
    <message>
        <source>the same for all from now on</source>
        <translation>保存後はすべて同じ値</translation>
    </message>
</context>
<context>
    <name>farcopy::CompareDialog</name>
    <message>
        <source>Show only what &amp;differs</source>
        <translation>異なる項目のみを表示(&amp;D)</translation>
    </message>
    <message>
        <source>Two backups compared</source>
        <translation>2 つのバックアップの比較</translation>
    </message>
    <message>
        <source>%1 of %2 facts differ; a ≠ marks them.</source>
        <translation>%2 項目中 %1 項目が異なります。異なる項目には ≠ が付いています。</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>異なる</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
</context>
<context>
    <name>farcopy::ConnectionPage</name>
    <message>
        <source>FS&amp;x:</source>
        <translation>FSx(&amp;X):</translation>
    </message>
    <message>
        <source>&amp;KMS:</source>
        <translation>KMS(&amp;K):</translation>
    </message>
    <message>
        <source>&amp;STS:</source>
        <translation>STS(&amp;S):</translation>
    </message>
    <message>
        <source>The environment goes before these settings; it sets: %1</source>
        <translation>環境変数はこれらの設定より優先されます。設定されている環境変数: %1</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>None</source>
        <translation>使用しない</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>次のプロキシを使用</translation>
    </message>
    <message>
        <source>Only if the proxy asks for it</source>
        <translation>プロキシが要求する場合のみ</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>プロキシ(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Address of the proxy:</source>
        <translation>プロキシのアドレス(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;User name at the proxy:</source>
        <translation>プロキシのユーザー名(&amp;U):</translation>
    </message>
    <message>
        <source>Pass&amp;word at the proxy:</source>
        <translation>プロキシのパスワード(&amp;W):</translation>
    </message>
    <message>
        <source>Addresses that are asked in place of AWS; empty: AWS itself.</source>
        <translation>AWS の代わりに接続するアドレスです。空の場合は AWS に接続します。</translation>
    </message>
    <message>
        <source>Goes to the keychain</source>
        <translation>キーチェーンに保存されます</translation>
    </message>
    <message>
        <source>The one in the keychain stays if nothing is typed</source>
        <translation>空欄ならキーチェーンのものを使い続けます</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <extracomment>%1: what is wrong with a field</extracomment>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>This is no address of the form that stands in the empty field.</source>
        <translation>空のフィールドに表示される例の形式のアドレスではありません。</translation>
    </message>
    <message>
        <source>Only https is safe, but for servers on this computer itself.</source>
        <translation>このコンピュータ上のサーバーを除き、安全なのは https だけです。</translation>
    </message>
    <message>
        <source>A name or password in the address would be kept in a file that others may read. For a proxy there are fields of their own.</source>
        <translation>アドレスに含まれる名前やパスワードは、他の人が読めるファイルに保存されてしまいます。プロキシには専用の入力欄があります。</translation>
    </message>
    <message>
        <source>The port is missing: http://host:port.</source>
        <translation>ポートがありません: http://host:port。</translation>
    </message>
    <message>
        <source>What is changed here takes effect at the next start, for the window. Commands in a terminal go by the environment and the profile.</source>
        <translation>ここでの変更は、次回の起動時からウィンドウに適用されます。ターミナルのコマンドは、環境変数とプロファイルに従います。</translation>
    </message>
</context>
<context>
    <name>farcopy::ConnectionSettings</name>
    <message>
        <source>The profile “%1” (%2, line %3) names the section [services %4], which is not in the file. Add it, or remove the key “services”.</source>
        <translation>プロファイル「%1」(%2、%3 行目) はセクション [services %4] を指定していますが、このセクションはファイルにありません。追加するか、キー「services」を削除してください。</translation>
    </message>
</context>
<context>
    <name>farcopy::ContainerSource</name>
    <message>
        <source>is not named by AWS_CONTAINER_CREDENTIALS_RELATIVE_URI or AWS_CONTAINER_CREDENTIALS_FULL_URI</source>
        <translation>AWS_CONTAINER_CREDENTIALS_RELATIVE_URI でも AWS_CONTAINER_CREDENTIALS_FULL_URI でも指定されていません</translation>
    </message>
    <message>
        <source>has an address that is neither https nor on this machine</source>
        <translation>アドレスが https でもこのコンピュータ上のものでもありません</translation>
    </message>
    <message>
        <source>asks for a token that cannot be read from %1: %2</source>
        <translation>要求されたトークンを %1 から読み取れません (%2)</translation>
    </message>
    <message>
        <source>asks for a token that has characters which cannot be sent</source>
        <translation>要求されたトークンに、送信できない文字が含まれています</translation>
    </message>
    <message>
        <source>answered with something that is not JSON</source>
        <translation>JSON ではない応答が返されました</translation>
    </message>
</context>
<context>
    <name>farcopy::CopiesHead</name>
    <message>
        <source>Progress of all copies</source>
        <translation>すべてのコピーの進行状況</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copies: %1</source>
        <translation>コピー: %1</translation>
    </message>
    <message>
        <source>Copies: %1 · %2 left</source>
        <extracomment>%1: &quot;3 copying · 9 waiting&quot;, %2: &quot;about 40 min&quot;, &quot;1–2 h&quot;</extracomment>
        <translation>コピー: %1 · 残り %2</translation>
    </message>
</context>
<context>
    <name>farcopy::CopiesPane</name>
    <message>
        <source>&amp;Pause queue</source>
        <translation>キューを一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Start no further copies. Those that run go on: FSx cannot stop them.</source>
        <translation>新しいコピーを開始しません。実行中のコピーは FSx 側で停止できないため、続行されます。</translation>
    </message>
    <message>
        <source>Retry all &amp;failed</source>
        <translation>失敗したコピーをすべて再試行(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;lear finished</source>
        <translation>終了したコピーをクリア(&amp;L)</translation>
    </message>
    <message>
        <source>Move to &amp;top</source>
        <translation>先頭に移動(&amp;T)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上に移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下に移動(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel waiting copy</source>
        <translation>待機中のコピーをキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Show the &amp;source</source>
        <translation>コピー元を表示(&amp;S)</translation>
    </message>
    <message>
        <source>Show the c&amp;opy</source>
        <translation>コピーを表示(&amp;O)</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>&amp;Resume queue</source>
        <translation>キューを再開(&amp;R)</translation>
    </message>
    <message>
        <source>Cannot be stopped: FSx goes on copying</source>
        <translation>停止できません: FSx がコピーを続行します</translation>
    </message>
    <message>
        <source>Move to &amp;end</source>
        <translation>末尾に移動(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>履歴(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Batch: activity and report…</source>
        <translation>バッチ: アクティビティとレポート(&amp;B)…</translation>
    </message>
    <message>
        <source>Wh&amp;y copies failed…</source>
        <translation>コピーが失敗した理由(&amp;Y)…</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Cannot be cancelled: FSx may have taken it</source>
        <translation>キャンセルできません: FSx が受け付けた可能性があります</translation>
    </message>
</context>
<context>
    <name>farcopy::CopyCheckList</name>
    <message>
        <source>Checks before the copy</source>
        <translation>コピー前のチェック</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;Warning&quot; or &quot;Blocked&quot;, %2: the sentence that says why
----------
%1: a Region, %2: a sentence about copies to it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 could not be listed. %2.</source>
        <translation>%1 の一覧を取得できませんでした。%2。</translation>
    </message>
    <message>
        <source>Full or incremental is not known, for %1 has not been listed completely.</source>
        <translation>%1 の一覧を完全に取得できていないため、フルコピーか増分コピーかは不明です。</translation>
    </message>
    <message>
        <source>Full or incremental is not known. %1</source>
        <translation>フルコピーか増分コピーかは不明です。%1</translation>
    </message>
    <message>
        <source>The copy will be %1. %2</source>
        <extracomment>%1: &quot;full&quot; or &quot;incremental&quot;, %2: a sentence with the reason</extracomment>
        <translation>%1コピーになります。%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number of copies and how they are made</comment>
        <translation>%2 %1 件</translation>
    </message>
    <message>
        <source>Copies: %1. The reasons are under Backups.</source>
        <translation>コピー: %1。理由は「バックアップ」タブに表示されます。</translation>
    </message>
</context>
<context>
    <name>farcopy::CopyCommandPage</name>
    <message>
        <source>Equivalent commands of the AWS CLI</source>
        <translation>AWS CLI の同等のコマンド</translation>
    </message>
    <message>
        <source>Copy co&amp;mmand</source>
        <translation>コマンドをコピー(&amp;M)</translation>
    </message>
    <message>
        <source>The same with the AWS CLI, without Farcopy&apos;s queue. Placeholders of tags are replaced: the CLI would take them literally.</source>
        <translation>Farcopy のキューを使用せずに AWS CLI で同じコピーを行うコマンドです。CLI はタグのプレースホルダーを文字どおりに扱うため、実際の値に置き換えてあります。</translation>
    </message>
</context>
<context>
    <name>farcopy::CopyDesk</name>
    <message>
        <source>another Farcopy window (process %1 on %2) has the queue</source>
        <translation>キューは別の Farcopy ウィンドウ (%2 のプロセス %1) が使用しています</translation>
    </message>
    <message>
        <source>another Farcopy (process %1 on %2) has the queue and does not answer</source>
        <translation>キューは別の Farcopy (%2 のプロセス %1) が使用しており、応答がありません</translation>
    </message>
</context>
<context>
    <name>farcopy::CopyDialog</name>
    <message>
        <source>Copy backup</source>
        <translation>バックアップのコピー</translation>
    </message>
    <message>
        <source>Copy backups</source>
        <translation>バックアップのコピー</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>バックアップ(&amp;B)</translation>
    </message>
    <message>
        <source>AWS C&amp;LI</source>
        <translation>AWS CLI(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Ta&amp;gs (%1)</source>
        <translation>タグ (%1)(&amp;G)</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>タグ(&amp;G)</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1をコピー</translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation>%1を %2 にコピー</translation>
    </message>
    <message>
        <source>&amp;Checks (%1 blocked)</source>
        <translation>チェック (コピー不可の理由 %1 件)(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>チェック(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Estimate</source>
        <translation>見積もり(&amp;E)</translation>
    </message>
    <message>
        <source>Copy %1 to %2 Regions</source>
        <extracomment>%1: &quot;backup&quot; or &quot;12 backups&quot;, %2: a number</extracomment>
        <translation>%1を %2 個のリージョンにコピー</translation>
    </message>
    <message>
        <source>Leave it o&amp;ut</source>
        <translation>除外(&amp;U)</translation>
    </message>
    <message>
        <source>Leave %1 o&amp;ut</source>
        <translation>%1 件を除外(&amp;U)</translation>
    </message>
</context>
<context>
    <name>farcopy::CopyEstimatePage</name>
    <message>
        <source>Time:</source>
        <translation>時間:</translation>
    </message>
    <message>
        <source>Transfer:</source>
        <translation>転送:</translation>
    </message>
    <message>
        <source>Storage:</source>
        <translation>ストレージ:</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>除外:</translation>
    </message>
    <message>
        <source>Prices:</source>
        <translation>料金:</translation>
    </message>
    <message>
        <source>Your prices:</source>
        <translation>独自の料金:</translation>
    </message>
</context>
<context>
    <name>farcopy::CopyForm</name>
    <message>
        <source>%1, %2, from %3</source>
        <extracomment>%1: name of a backup or number of backups, %2: size, %3: Regions</extracomment>
        <translation>%1、%2、コピー元: %3</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>サイズ不明</translation>
    </message>
    <message>
        <source>aws/fsx (default key of the account)</source>
        <translation>aws/fsx (アカウントのデフォルトキー)</translation>
    </message>
    <message>
        <source>no symmetric encryption key</source>
        <translation>対称暗号化キーではありません</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Copy:</source>
        <translation>コピー対象:</translation>
    </message>
    <message>
        <source>Co&amp;py the tags of the source</source>
        <translation>コピー元のタグをコピーする(&amp;P)</translation>
    </message>
    <message>
        <source>Tags:</source>
        <translation>タグ:</translation>
    </message>
    <message>
        <source>Choose a Region, or type a part of it</source>
        <translation>リージョンを選択するか、名前の一部を入力</translation>
    </message>
    <message>
        <source>Se&amp;veral…</source>
        <translation>複数選択(&amp;V)…</translation>
    </message>
    <message>
        <source>Copy to several Regions at once</source>
        <translation>複数のリージョンに一度にコピーします</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>コピー先(&amp;T):</translation>
    </message>
    <message>
        <source>Alias, key id or ARN</source>
        <translation>エイリアス、キー ID、または ARN</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>キー(&amp;K):</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>再読み込み(&amp;A)</translation>
    </message>
    <message>
        <source>Read the keys again</source>
        <translation>キーを再読み込み</translation>
    </message>
    <message>
        <source>&amp;Key in %1:</source>
        <extracomment>%1: a Region</extracomment>
        <translation>%1 のキー(&amp;K):</translation>
    </message>
    <message>
        <source>The keys are read when a destination is chosen.</source>
        <translation>キーはコピー先の選択時に読み込まれます。</translation>
    </message>
    <message>
        <source>Reading the keys of %1…</source>
        <translation>%1 のキーを読み込んでいます…</translation>
    </message>
    <message>
        <source>Not all keys could be read: %1 (%2). You can still type an alias, an id or an ARN.</source>
        <extracomment>%1: title of an error, %2: the operation that failed, &quot;kms:ListAliases&quot;</extracomment>
        <translation>一部のキーを読み込めませんでした: %1 (%2)。エイリアス、ID、または ARN を入力することはできます。</translation>
    </message>
</context>
<context>
    <name>farcopy::CopyHistoryDialog</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: name of a backup, %2: its id</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>two Regions</extracomment>
        <translation>%1 から %2 へ</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー: %1</translation>
    </message>
    <message>
        <source>History of a copy</source>
        <translation>コピーの履歴</translation>
    </message>
    <message>
        <source>What happened to the copy</source>
        <translation>コピーの経過</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>テキストとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>This copy was started elsewhere. Farcopy knows nothing more of it than the list says.</source>
        <translation>このコピーは別の場所で開始されました。Farcopy で確認できるのは、一覧に表示される情報だけです。</translation>
    </message>
    <message>
        <source>Reading the activity log…</source>
        <translation>アクティビティログを読み込んでいます…</translation>
    </message>
    <message>
        <source>The activity log could not be read: %1.</source>
        <extracomment>%1: title of an error, as a sentence without its full stop</extracomment>
        <translation>アクティビティログを読み込めませんでした: %1。</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>コピーを依頼</translation>
    </message>
    <message>
        <source>Put into the queue</source>
        <translation>キューに追加</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受け付け済み</translation>
    </message>
    <message>
        <source>The service began to copy</source>
        <translation>サービスがコピーを開始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>farcopy::CopyNotices</name>
    <message numerus="yes">
        <source>%n copies are done.</source>
        <translation>
            <numerusform>%n 件のコピーが完了しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies failed.</source>
        <translation>
            <numerusform>%n 件のコピーが失敗しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies failed</source>
        <translation>コピーが失敗しました</translation>
    </message>
    <message>
        <source>Copies are done</source>
        <translation>コピーが完了しました</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: &quot;3 copies failed.&quot;, %2: &quot;12 copies are done.&quot;</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Copies were stopped</source>
        <translation>コピーが停止されました</translation>
    </message>
    <message>
        <source>A sign-in is needed</source>
        <translation>サインインが必要です</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: an account, %2: what happened to its copies</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>farcopy::CopyOffice</name>
    <message>
        <source>these credentials were last of the account %1, but no service says so now</source>
        <translation>これらの認証情報は前回アカウント %1 のものでしたが、現在はどのサービスからも確認できません</translation>
    </message>
</context>
<context>
    <name>farcopy::CopyRegionsDialog</name>
    <message>
        <source>&amp;Choose</source>
        <translation>選択(&amp;C)</translation>
    </message>
    <message>
        <source>Regions to copy to</source>
        <translation>コピー先のリージョン</translation>
    </message>
    <message>
        <source>A part of the name or id</source>
        <translation>名前または ID の一部</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>検索(&amp;F):</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>1 Region chosen</source>
        <translation>1 個のリージョンを選択中</translation>
    </message>
    <message>
        <source>%1 Regions chosen</source>
        <translation>%1 個のリージョンを選択中</translation>
    </message>
</context>
<context>
    <name>farcopy::CopySourcesModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <extracomment>%1: a Region</extracomment>
        <translation>%1 へのコピー</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;full&quot; or &quot;incremental&quot;; %2: why, in a few words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The destination has not been listed completely.</source>
        <translation>コピー先の一覧を完全に取得できていません。</translation>
    </message>
</context>
<context>
    <name>farcopy::CopySourcesTable</name>
    <message>
        <source>Backups to copy</source>
        <translation>コピーするバックアップ</translation>
    </message>
</context>
<context>
    <name>farcopy::CopyTableModel</name>
    <message>
        <source>Asking for the copy…</source>
        <translation>コピーを要求しています…</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>コピー中 %1</translation>
    </message>
    <message>
        <source>Accepted, not moving yet</source>
        <translation>受け付け済み、転送待ち</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>%1: the reason, one line</extracomment>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>the service gave no reason</source>
        <translation>サービスから理由が示されませんでした</translation>
    </message>
    <message>
        <source>Cancelled before it was sent</source>
        <translation>送信前にキャンセル済み</translation>
    </message>
    <message>
        <source>The copy is no longer listed</source>
        <translation>コピーが一覧にありません</translation>
    </message>
    <message>
        <source>Waiting: the service asked to slow down</source>
        <translation>待機中: サービスから速度を下げるよう要求されました</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Waiting: sign in again</source>
        <translation>待機中: 再度サインインしてください</translation>
    </message>
    <message>
        <source>Stopped: %1 has no room for %2</source>
        <extracomment>%1: a Region; %2: &quot;user-initiated backups of Windows file systems (L-E94C1C19)&quot;</extracomment>
        <translation>停止: %1 の上限に達しました – %2</translation>
    </message>
    <message>
        <source>more backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Waiting: the queue cannot be saved</source>
        <translation>待機中: キューを保存できません</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>started elsewhere</source>
        <extracomment>the copy was started by another program or person; %1: &quot;about 12 min&quot;</extracomment>
        <translation>別の場所で開始</translation>
    </message>
    <message>
        <source>%1, started elsewhere</source>
        <translation>%1、別の場所で開始</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー: %1</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>コピー元 → コピー先</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー済み</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Waits for %1 (%2 of %3)</source>
        <extracomment>%1: a Region, %2 of %3 places are taken</extracomment>
        <translation>待機中: %1 の空き待ち (%3 件中 %2 件を使用)</translation>
    </message>
    <message>
        <source>FSx copies %1 backups at a time to %2. This one starts when one of them ends.</source>
        <translation>FSx が %2 に同時にコピーするバックアップは %1 件までです。実行中のコピーのいずれかが終わると、このコピーが開始されます。</translation>
    </message>
    <message>
        <source>FSx copies %1 backups at a time of one volume, to %2 and with one key. This one starts when one of them ends.</source>
        <translation>FSx が 1 つのボリュームのバックアップを同じキーで %2 に同時にコピーするのは %1 件までです。実行中のコピーのいずれかが終わると、このコピーが開始されます。</translation>
    </message>
    <message>
        <source>Drag it to another place, or press Alt+Up and Alt+Down.</source>
        <translation>順序を変更するには、ドラッグするか、Alt+↑ または Alt+↓ を押してください。</translation>
    </message>
    <message>
        <source>Double-click for its history.</source>
        <translation>履歴を表示するにはダブルクリックしてください。</translation>
    </message>
    <message>
        <source>Not accepted yet: %1; asking again…</source>
        <extracomment>%1: title of an error, without a full stop: &quot;The service failed&quot;</extracomment>
        <translation>未受付: %1。再度要求しています…</translation>
    </message>
    <message>
        <source>Not accepted yet, asking again…</source>
        <translation>未受付のため、再度要求しています…</translation>
    </message>
    <message>
        <source>Waiting: the service fails or cannot be reached, trying again</source>
        <translation>待機中: サービスに障害があるか接続できないため、再試行しています</translation>
    </message>
    <message>
        <source>FSx may have taken the request, so the copy cannot be cancelled. It is asked for in a way that never makes a second one.</source>
        <translation>FSx がすでに要求を受け付けている可能性があるため、コピーをキャンセルできません。コピーが二重に作成されない方法で要求されます。</translation>
    </message>
</context>
<context>
    <name>farcopy::CopyTagsPage</name>
    <message>
        <source>&amp;New tags, for every copy:</source>
        <translation>すべてのコピーに付ける新しいタグ(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;What the copy will carry:</source>
        <translation>コピーに付くタグ(&amp;W):</translation>
    </message>
    <message>
        <source>What the copy will carry</source>
        <translation>コピーに付くタグ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>%1 of %2 tags</source>
        <translation>タグ %1/%2 個</translation>
    </message>
    <message>
        <source>Each copy gets its own values for %1. The terminal command takes tags literally, as the AWS CLI does.</source>
        <extracomment>%1: &quot;{backup-id}, {date}&quot;</extracomment>
        <translation>%1 の値はコピーごとに設定されます。ターミナルのコマンドは、AWS CLI と同様にタグを文字どおりに扱います。</translation>
    </message>
</context>
<context>
    <name>farcopy::CopyTargetList</name>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>コピー先</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;Warning&quot; or &quot;Blocked&quot;, %2: the sentence that says why</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>farcopy::CredentialJson</name>
    <message>
        <source>gave no “AccessKeyId”</source>
        <translation>「AccessKeyId」が返されませんでした</translation>
    </message>
    <message>
        <source>gave no “SecretAccessKey”</source>
        <translation>「SecretAccessKey」が返されませんでした</translation>
    </message>
    <message>
        <source>gave an “Expiration” that is no time in the form of ISO 8601</source>
        <translation>返された「Expiration」が ISO 8601 形式の日時ではありません</translation>
    </message>
    <message>
        <source>gave an access key that has expired already</source>
        <translation>返されたアクセスキーはすでに期限切れです</translation>
    </message>
</context>
<context>
    <name>farcopy::DetailsPane</name>
    <message>
        <source>Select a backup to see its details.</source>
        <translation>詳細を表示するには、バックアップを選択してください。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>選択内容</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>選択数</translation>
    </message>
    <message>
        <source>Total size</source>
        <translation>合計サイズ</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最も古い</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最も新しい</translation>
    </message>
    <message>
        <source>With a copy</source>
        <translation>コピーあり</translation>
    </message>
    <message>
        <source>Source and copies</source>
        <translation>コピー元とコピー</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>タグなし</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n of unknown size</source>
        <translation>
            <numerusform>%1、ほかにサイズ不明 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>コピー元</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1: &quot;Source&quot; or &quot;Copy&quot;, %2: a Region</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not listed (any more)</source>
        <translation>一覧に (もう) ありません</translation>
    </message>
    <message>
        <source>%1, the selected one</source>
        <translation>%1 (選択中)</translation>
    </message>
    <message>
        <source>Common tags</source>
        <translation>共通のタグ</translation>
    </message>
    <message>
        <source>No tag is the same in all of them.</source>
        <translation>すべてに共通するタグはありません。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>copies</comment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same in all: %1</source>
        <translation>値が共通していないタグ: %1</translation>
    </message>
</context>
<context>
    <name>farcopy::DeviceSignIn</name>
    <message>
        <source>Nobody confirmed the sign-in to “%1” in time, and its code has expired. Sign in again.</source>
        <translation>「%1」へのサインインが時間内に確認されず、コードの有効期限が切れました。再度サインインしてください。</translation>
    </message>
    <message>
        <source>The sign-in to “%1” was denied in the browser. Sign in again, and allow it there.</source>
        <translation>「%1」へのサインインがブラウザで拒否されました。再度サインインし、ブラウザで許可してください。</translation>
    </message>
    <message>
        <source>IAM Identity Center refuses the sign-in to “%1” (%2). Check sso_start_url and sso_region of %3 (%4).</source>
        <translation>IAM Identity Center が「%1」へのサインインを拒否しました (%2)。%3 (%4) の sso_start_url と sso_region を確認してください。</translation>
    </message>
    <message>
        <source>The sign-in to “%1” (%2, %3): %4</source>
        <translation>「%1」へのサインイン (%2、%3): %4</translation>
    </message>
</context>
<context>
    <name>farcopy::EndpointResolver</name>
    <message>
        <source>“%1” is not the name of a Region</source>
        <translation>「%1」はリージョンの名前ではありません</translation>
    </message>
    <message>
        <source>An endpoint URL cannot be combined with FIPS or dual-stack endpoints</source>
        <translation>エンドポイント URL は、FIPS エンドポイントまたはデュアルスタックエンドポイントと組み合わせることができません</translation>
    </message>
    <message>
        <source>The endpoint URL for %1 is not of the form http(s)://host[:port][/path]</source>
        <translation>%1 のエンドポイント URL が http(s)://host[:port][/path] の形式ではありません</translation>
    </message>
    <message>
        <source>No AWS partition has a Region “%1”</source>
        <translation>どの AWS パーティションにもリージョン「%1」はありません</translation>
    </message>
    <message>
        <source>%1 has no dual-stack endpoints</source>
        <translation>%1 にデュアルスタックエンドポイントはありません</translation>
    </message>
    <message>
        <source>%1 has no FIPS endpoint in %2</source>
        <translation>%1 には %2 に FIPS エンドポイントがありません</translation>
    </message>
</context>
<context>
    <name>farcopy::EnvironmentProvider</name>
    <message>
        <source>AWS_ACCESS_KEY_ID is set in the environment, but %1 is not. Set both or neither.</source>
        <translation>環境変数に AWS_ACCESS_KEY_ID は設定されていますが、%1 は設定されていません。両方を設定するか、どちらも設定しないでください。</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境変数</translation>
    </message>
</context>
<context>
    <name>farcopy::ErrorDialog</name>
    <message>
        <source>%1 failures</source>
        <translation>%1 件の失敗</translation>
    </message>
    <message>
        <source>%1 failures, for %2 reasons:</source>
        <translation>%1 件の失敗 (%2 種類の理由):</translation>
    </message>
    <message>
        <source>Reasons of the failures</source>
        <translation>失敗の理由</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: title of an error, %2: how often it occurred</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>失敗した操作</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>詳細をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Concerns: %1</source>
        <translation>対象: %1</translation>
    </message>
    <message>
        <source>Concerns:</source>
        <translation>対象:</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Copy &amp;key policy</source>
        <translation>キーポリシーをコピー(&amp;K)</translation>
    </message>
    <message>
        <source>The smallest policy that allows it, and what the key&apos;s policy must say:</source>
        <translation>この操作を許可する最小限のポリシーと、キーのポリシーに必要な内容:</translation>
    </message>
    <message>
        <source>The smallest policy that allows it:</source>
        <translation>この操作を許可する最小限のポリシー:</translation>
    </message>
    <message>
        <source>If the key&apos;s policy is the reason, this statement belongs in it:</source>
        <translation>キーのポリシーが原因の場合は、次のステートメントをキーのポリシーに追加してください:</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not written out here; they are copied with the others.</source>
        <comment>failures</comment>
        <translation>
            <numerusform>ほかの %n 件はここには表示されませんが、コピーには含まれます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farcopy::ErrorGuide</name>
    <message>
        <source>(the service&apos;s words)</source>
        <translation>(サービスが返した文言)</translation>
    </message>
    <message>
        <source>The dialog says what exactly.</source>
        <translation>具体的な内容はダイアログに表示されます。</translation>
    </message>
    <message>
        <source>the Region</source>
        <translation>対象のリージョン</translation>
    </message>
    <message>
        <source>the request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>the action it names</source>
        <translation>メッセージに示されたアクション</translation>
    </message>
    <message>
        <source>(its name)</source>
        <translation>(その名前)</translation>
    </message>
    <message>
        <source>user-initiated backups</source>
        <translation>ユーザー主導バックアップ</translation>
    </message>
</context>
<context>
    <name>farcopy::ErrorText</name>
    <message>
        <source>(it gave no further words)</source>
        <translation>(それ以上の説明はありませんでした)</translation>
    </message>
    <message>
        <source>No more is known.</source>
        <translation>これ以上の情報はありません。</translation>
    </message>
    <message>
        <source>user-initiated backups of Windows file systems (%1)</source>
        <translation>Windows ファイルシステムのユーザー主導バックアップ (%1)</translation>
    </message>
    <message>
        <source>user-initiated backups of Lustre file systems (%1)</source>
        <translation>Lustre ファイルシステムのユーザー主導バックアップ (%1)</translation>
    </message>
    <message>
        <source>user-initiated backups of OpenZFS file systems (%1)</source>
        <translation>OpenZFS ファイルシステムのユーザー主導バックアップ (%1)</translation>
    </message>
    <message>
        <source>user-initiated backups of ONTAP volumes (%1)</source>
        <translation>ONTAP ボリュームのユーザー主導バックアップ (%1)</translation>
    </message>
    <message>
        <source>user-initiated backups</source>
        <translation>ユーザー主導バックアップ</translation>
    </message>
    <message>
        <source>the Region</source>
        <translation>このリージョン</translation>
    </message>
    <message>
        <source>the request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>this action</source>
        <translation>このアクション</translation>
    </message>
    <message>
        <source>not named by the service</source>
        <translation>サービスによる明示なし</translation>
    </message>
    <message>
        <source>(not named)</source>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <source>the limit %1</source>
        <translation>制限 %1</translation>
    </message>
    <message>
        <source>%1 (and one more Region)</source>
        <extracomment>%1: a Region&apos;s id</extracomment>
        <translation>%1 (ほか 1 リージョン)</translation>
    </message>
    <message>
        <source>%1 (and %2 more Regions)</source>
        <translation>%1 (ほか %2 リージョン)</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>リクエスト %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what a service said</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: title of an error; %2: the service&apos;s words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: an error; %2: its code, Region and request</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再度サインイン</translation>
    </message>
</context>
<context>
    <name>farcopy::Exchange</name>
    <message>
        <source>The answer did not come to its end in time</source>
        <translation>応答が時間内に完了しませんでした</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>時間内に応答がありませんでした</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>応答が大きすぎます</translation>
    </message>
    <message>
        <source>The server redirects elsewhere, which is never followed</source>
        <translation>サーバーが別の場所にリダイレクトしましたが、Farcopy はリダイレクトに従いません</translation>
    </message>
    <message>
        <source>The answer was cut short</source>
        <translation>応答が途中で切れました</translation>
    </message>
    <message>
        <source>The answer is compressed although that was not asked for</source>
        <translation>要求していないのに応答が圧縮されています</translation>
    </message>
    <message>
        <source>Only an interim answer came</source>
        <translation>中間応答しか返されませんでした</translation>
    </message>
    <message>
        <source>The connection broke before an answer came</source>
        <translation>応答を受け取る前に接続が切れました</translation>
    </message>
    <message>
        <source>What came back is not an HTTP answer</source>
        <translation>返された内容が HTTP 応答ではありません</translation>
    </message>
</context>
<context>
    <name>farcopy::FieldList</name>
    <message>
        <source>Copy %1</source>
        <extracomment>%1: caption of a value, as in &quot;Copy Backup ID&quot;</extracomment>
        <translation>コピー: %1</translation>
    </message>
</context>
<context>
    <name>farcopy::Filter</name>
    <message>
        <source>There is no term “%1”.</source>
        <translation>「%1」という条件はありません。</translation>
    </message>
    <message>
        <source>“%1” needs a value.</source>
        <translation>「%1」には値が必要です。</translation>
    </message>
    <message>
        <source>The value of “%1” cannot be read.</source>
        <translation>「%1」の値を読み取れません。</translation>
    </message>
    <message>
        <source>“%1” cannot be compared in this way.</source>
        <translation>「%1」はこの方法では比較できません。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>%1 Write for example %2</source>
        <extracomment>%1: what is wrong, %2: an example that works</extracomment>
        <translation>%1例: %2</translation>
    </message>
    <message>
        <source>%1 Terms look like %2. Put quotation marks around what is no term.</source>
        <translation>%1条件は %2 のように入力します。条件ではない語は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Words are looked for in names, ids, file systems, Regions, keys and tags.
Terms narrow further:
%1
A leading - turns a term round, commas separate alternatives.</source>
        <translation>語は、名前、ID、ファイルシステム、リージョン、キー、タグから検索されます。
条件を追加すると、さらに絞り込めます:
%1
先頭に - を付けると条件が反転し、コンマで区切るといずれかに一致するものが表示されます。</translation>
    </message>
    <message>
        <source>No status is called “%1”.</source>
        <translation>「%1」というステータスはありません。</translation>
    </message>
    <message>
        <source>No type is called “%1”.</source>
        <translation>「%1」という種類はありません。</translation>
    </message>
    <message>
        <source>No Region is called “%1”.</source>
        <translation>「%1」というリージョンはありません。</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>「%1」のことですか?</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>使用できる値: %1。</translation>
    </message>
    <message>
        <source>The list is not filtered yet.</source>
        <translation>一覧はまだ絞り込まれていません。</translation>
    </message>
    <message>
        <source>The list still shows what matches “%1”.</source>
        <translation>一覧には引き続き「%1」に一致するものが表示されています。</translation>
    </message>
</context>
<context>
    <name>farcopy::FilterEdit</name>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>farcopy::Help</name>
    <message>
        <source>In the details:</source>
        <extracomment>codes of errors follow, such as AccessDeniedException</extracomment>
        <translation>詳細に表示されるコード:</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Finding backups</source>
        <translation>バックアップの検索</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>バックアップのコピー</translation>
    </message>
    <message>
        <source>Watching copies</source>
        <translation>コピーの監視</translation>
    </message>
    <message>
        <source>A disaster drill</source>
        <translation>災害対策訓練</translation>
    </message>
    <message>
        <source>Errors A–Z</source>
        <translation>エラー一覧</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>アクセス許可</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>トラブルシューティング</translation>
    </message>
    <message>
        <source>In the terminal</source>
        <translation>ターミナルでの使用</translation>
    </message>
    <message>
        <source>The message has a button for it: %1</source>
        <extracomment>%1: what the button is called</extracomment>
        <translation>メッセージには対応するボタンがあります: %1</translation>
    </message>
    <message>
        <source>Every message about something that went wrong: what it says, why, and what to do. A code that the details of a message show can be searched for.</source>
        <translation>問題を知らせるすべてのメッセージについて、内容、原因、対処を説明します。メッセージの詳細に表示されるコードで検索できます。</translation>
    </message>
    <message>
        <source>Commands and options</source>
        <translation>コマンドとオプション</translation>
    </message>
    <message>
        <source>When to use something else</source>
        <translation>別のツールが適している場合</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>This page is in English, as is all that the commands say.</source>
        <translation>コマンドの出力はすべて英語のため、このページも英語で記載されています。</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>Not shown: the code of this file&apos;s language (de, ja, zh_CN), by which the help finds its pages</extracomment>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>farcopy::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>ヘルプページ</translation>
    </message>
</context>
<context>
    <name>farcopy::ImportKeyDialog</name>
    <message>
        <source>%1, line %2</source>
        <extracomment>%1: a file; %2: number of a line</extracomment>
        <translation>%1、%2 行目</translation>
    </message>
    <message>
        <source>Import Access Key</source>
        <translation>アクセスキーのインポート</translation>
    </message>
    <message>
        <source>Access keys</source>
        <translation>アクセスキー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>アクセスキー ID</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>見つかった場所</translation>
    </message>
    <message>
        <source>Open &amp;CSV File…</source>
        <translation>CSV ファイルを開く(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Use This Key</source>
        <translation>このキーを使用(&amp;U)</translation>
    </message>
    <message>
        <source>No profile in ~/.aws holds an access key. Open the CSV file that the AWS console offered for download when the key was made.</source>
        <translation>~/.aws のどのプロファイルにもアクセスキーがありません。キーの作成時に AWS コンソールからダウンロードした CSV ファイルを開いてください。</translation>
    </message>
    <message>
        <source>Choose the access key that Farcopy is to keep in the keychain. Nothing in these files is changed.</source>
        <translation>Farcopy がキーチェーンに保存するアクセスキーを選択してください。これらのファイルは変更されません。</translation>
    </message>
    <message>
        <source>Open File of Access Keys</source>
        <translation>アクセスキーのファイルを開く</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv);;All files (*)</source>
        <translation>カンマ区切りファイル (*.csv);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>farcopy::InstanceSource</name>
    <message>
        <source>names no role of this instance</source>
        <translation>このインスタンスのロールが示されませんでした</translation>
    </message>
    <message>
        <source>answered with something that is not JSON</source>
        <translation>JSON ではない応答が返されました</translation>
    </message>
    <message>
        <source>says %1</source>
        <translation>応答は %1 でした</translation>
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
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>%1: a file; %2: number of a line; %3: what is wrong, a whole sentence</extracomment>
        <translation>%1、%2 行目: %3</translation>
    </message>
    <message>
        <source>The access key ID is not of the form that AWS gives out (AKIA and 16 more capital letters and digits). Download the file once more.</source>
        <translation>アクセスキー ID が AWS の発行する形式 (AKIA に続く 16 文字の大文字の英字と数字) ではありません。ファイルをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>The secret access key is not of the form that AWS gives out (40 letters, digits and signs). Download the file once more.</source>
        <translation>シークレットアクセスキーが AWS の発行する形式 (40 文字の英字、数字、記号) ではありません。ファイルをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>There are no columns “Access key ID” and “Secret access key”. Choose a file of access keys as the AWS console offers it for download.</source>
        <translation>列「Access key ID」と「Secret access key」がありません。AWS コンソールからダウンロードしたアクセスキーのファイルを選択してください。</translation>
    </message>
    <message>
        <source>There are fewer columns than titles. Download the file once more.</source>
        <translation>列の数が見出しの数より少なくなっています。ファイルをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>There is no access key in this file.</source>
        <translation>このファイルにアクセスキーはありません。</translation>
    </message>
    <message>
        <source>This is far too large for a file of access keys.</source>
        <translation>アクセスキーのファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>This is no text file. Choose a file of access keys.</source>
        <translation>テキストファイルではありません。アクセスキーのファイルを選択してください。</translation>
    </message>
</context>
<context>
    <name>farcopy::KeySessionSource</name>
    <message>
        <source>No code of the MFA device %1 was given, which guards the access key “%2”. Try again to be asked once more, or choose another account.</source>
        <translation>アクセスキー「%2」を保護する MFA デバイス %1 のコードが入力されませんでした。もう一度試してコードを入力するか、別のアカウントを選択してください。</translation>
    </message>
    <message>
        <source>AWS gives no session for the access key “%1” with the MFA device %2. Check that this is the device of the key&apos;s user, and enter the key again with the right one. AWS said: %3</source>
        <translation>AWS は、アクセスキー「%1」と MFA デバイス %2 によるセッションを発行しませんでした。これがキーのユーザーのデバイスであることを確認し、正しいデバイスを指定してキーを入力し直してください。AWS からのメッセージ: %3</translation>
    </message>
</context>
<context>
    <name>farcopy::KeyStoreSource</name>
    <message>
        <source>The temporary access key “%1” ended on %2. Get a new one and enter it in its place, or choose another account.</source>
        <translation>一時的なアクセスキー「%1」は %2 に期限切れになりました。新しいキーを取得して置き換えるか、別のアカウントを選択してください。</translation>
    </message>
</context>
<context>
    <name>farcopy::KeyVault</name>
    <message>
        <source>%1 What was kept as “%2” could not be put back as it was.</source>
        <extracomment>%1: what went wrong, whole sentences; %2: name of an entry</extracomment>
        <translation>%1 「%2」として保存されていた内容を元に戻せませんでした。</translation>
    </message>
</context>
<context>
    <name>farcopy::KeychainEntries</name>
    <message>
        <source>“%1” cannot be the name of an access key: it is empty, too long, or taken. Choose another one.</source>
        <translation>「%1」はアクセスキーの名前に使用できません。空であるか、長すぎるか、すでに使用されています。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>The settings cannot be written, so the access key is still called “%1”. Make room on the disk, or see to the permissions of the settings, and try again.</source>
        <translation>設定を書き込めないため、アクセスキーの名前は「%1」のままです。ディスクの空き容量を確保するか、設定のアクセス許可を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 The keychain holds it under the name “%2” as well; remove that entry there.</source>
        <translation>%1 キーチェーンには「%2」という名前でも保存されています。キーチェーンからこのエントリを削除してください。</translation>
    </message>
    <message>
        <source>The access key is called “%1” now, but the entry “%2” is still in the keychain. Remove it there. The reason: %3</source>
        <translation>アクセスキーの名前は「%1」になりましたが、エントリ「%2」がキーチェーンに残っています。キーチェーンから削除してください。理由: %3</translation>
    </message>
</context>
<context>
    <name>farcopy::KeychainStore</name>
    <message>
        <source>The keychain shows no secret for “%1”: it is locked, or the entry was removed. Unlock the keychain and try again, or type the access key in again.</source>
        <translation>キーチェーンから「%1」のシークレットを取得できません。キーチェーンがロックされているか、エントリが削除されています。キーチェーンのロックを解除してもう一度試すか、アクセスキーを入力し直してください。</translation>
    </message>
    <message>
        <source>The keychain did not let Farcopy in: it is locked, or access was refused. Unlock it and try again, or keep the access key for this session only.</source>
        <translation>Farcopy はキーチェーンにアクセスできませんでした。キーチェーンがロックされているか、アクセスが拒否されました。ロックを解除してもう一度試すか、アクセスキーをこのセッションでのみ保持してください。</translation>
    </message>
    <message>
        <source>The keychain cannot be reached: none is running in this session, or it is locked. Start or unlock it and try again, or keep the access key for this session only. (%1)</source>
        <translation>キーチェーンに接続できません。このセッションで実行されていないか、ロックされています。起動するかロックを解除してもう一度試すか、アクセスキーをこのセッションでのみ保持してください。(%1)</translation>
    </message>
    <message>
        <source>The keychain gave no answer within %1 s: perhaps it waits for its password in another window, or it hangs. Answer it and try again, or keep the access key for this session only.</source>
        <translation>キーチェーンから %1 秒以内に応答がありませんでした。別のウィンドウでパスワードの入力を待っているか、停止している可能性があります。パスワードを入力してもう一度試すか、アクセスキーをこのセッションでのみ保持してください。</translation>
    </message>
</context>
<context>
    <name>farcopy::LoginSource</name>
    <message>
        <source>is not installed, or not in the PATH</source>
        <translation>インストールされていないか、PATH にありません</translation>
    </message>
    <message>
        <source>%1 takes its credentials from a session of “aws login”, and the AWS CLI, which was asked for them, %2. Run “aws login --profile %3” in a terminal, with version 2.32 of the AWS CLI or a newer one.</source>
        <extracomment>%1: &quot;The profile “x” (file, line 3)&quot;, %2: as in &quot;ended with status 3&quot;, %3: a profile</extracomment>
        <translation>%1は「aws login」のセッションから認証情報を取得しますが、問い合わせた AWS CLI は次の状態でした: %2。AWS CLI のバージョン 2.32 以降で、ターミナルから「aws login --profile %3」を実行してください。</translation>
    </message>
</context>
<context>
    <name>farcopy::MainActions</name>
    <message>
        <source>&amp;Accounts…</source>
        <translation>アカウント(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Label and colour…</source>
        <translation>ラベルと色(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Close account</source>
        <translation>アカウントを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy…</source>
        <translation>コピー(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>タグ(&amp;T)…</translation>
    </message>
    <message>
        <source>Copy backup &amp;IDs</source>
        <translation>バックアップ ID をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copy A&amp;RNs</source>
        <translation>ARN をコピー(&amp;R)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>フィルター(&amp;F)…</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>フィルターをクリア(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Regions</source>
        <translation>リージョン(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;opies</source>
        <translation>コピー(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Filter terms…</source>
        <translation>フィルター条件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;About Farcopy</source>
        <translation>Farcopy について(&amp;A)</translation>
    </message>
    <message>
        <source>List the shown Regions again (F5)</source>
        <translation>表示中のリージョンの一覧を再取得します (F5)</translation>
    </message>
    <message>
        <source>Copy the selected backups to another Region (Ctrl+D)</source>
        <translation>選択したバックアップを別のリージョンにコピーします (Ctrl+D)</translation>
    </message>
    <message>
        <source>All accounts, and how they stand (Ctrl+Shift+A)</source>
        <translation>すべてのアカウントとその状態を表示します (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Show in the AWS co&amp;nsole</source>
        <translation>AWS コンソールで表示(&amp;N)</translation>
    </message>
    <message>
        <source>Compare t&amp;wo…</source>
        <translation>2 つを比較(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Export selected…</source>
        <translation>選択項目をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>E&amp;xport all shown…</source>
        <translation>表示中の項目をすべてエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Undo the change of tags</source>
        <translation>タグの変更を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>アクティビティ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Farcopy &amp;help</source>
        <translation>Farcopy ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Look at the tags of the selected backups and change them (Ctrl+T)</source>
        <translation>選択したバックアップのタグを表示し、変更します (Ctrl+T)</translation>
    </message>
    <message>
        <source>What was done with this account (Ctrl+L)</source>
        <translation>このアカウントで実行された操作を表示します (Ctrl+L)</translation>
    </message>
    <message>
        <source>Notifications, connection, appearance (Ctrl+,)</source>
        <translation>通知、接続、外観を設定します (Ctrl+,)</translation>
    </message>
    <message>
        <source>Open the Region of the selected backup in the browser</source>
        <translation>選択したバックアップのリージョンをブラウザで開きます</translation>
    </message>
    <message>
        <source>Write all backups that are shown to a file (Ctrl+Shift+E)</source>
        <translation>表示中のすべてのバックアップをファイルに書き込みます (Ctrl+Shift+E)</translation>
    </message>
</context>
<context>
    <name>farcopy::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>バックアップ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter: words, type:windows, age&gt;30d …</source>
        <translation>フィルター: 単語、type:windows、age&gt;30d …</translation>
    </message>
    <message>
        <source>Back to the backups</source>
        <translation>バックアップに戻る</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>理由を表示</translation>
    </message>
    <message>
        <source>Close account</source>
        <translation>アカウントを閉じる</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>アカウントなし</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>アカウント: %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
</context>
<context>
    <name>farcopy::MemoryStore</name>
    <message>
        <source>The access key “%1” was kept for one session only, and that is over. Type it in again.</source>
        <translation>アクセスキー「%1」は 1 回のセッションでのみ保持され、そのセッションは終了しました。もう一度入力してください。</translation>
    </message>
</context>
<context>
    <name>farcopy::MetadataLine</name>
    <message>
        <source>cannot be reached at %1: %2</source>
        <translation>%1 に接続できません (%2)</translation>
    </message>
    <message>
        <source>at %1 answered with status %2</source>
        <translation>%1 からステータス %2 が返されました</translation>
    </message>
    <message>
        <source>The metadata service, from which %1 takes its credentials, %2. It exists only in an instance or container of AWS that has a role: run Farcopy there, or change credential_source.</source>
        <extracomment>%1: &quot;the profile “x” (file, line 3)&quot;, %2: as in &quot;answered with status 404&quot;</extracomment>
        <translation>%1 はメタデータサービスから認証情報を取得しますが、取得できませんでした: %2。メタデータサービスは、ロールを持つ AWS のインスタンスまたはコンテナ内にのみ存在します。そこで Farcopy を実行するか、credential_source を変更してください。</translation>
    </message>
</context>
<context>
    <name>farcopy::MfaDialog</name>
    <message>
        <source>The access key “%1” asks for a code of this device:</source>
        <extracomment>%1: name of an access key</extracomment>
        <translation>アクセスキー「%1」には、次のデバイスのコードが必要です:</translation>
    </message>
    <message>
        <source>The profile “%1” takes the role %2, which asks for a code of this device:</source>
        <extracomment>%1: name of a profile; %2: ARN of a role</extracomment>
        <translation>プロファイル「%1」が引き受けるロール %2 には、次のデバイスのコードが必要です:</translation>
    </message>
    <message>
        <source>MFA code</source>
        <translation>MFA コード</translation>
    </message>
    <message>
        <source>The code given before was not accepted. Wait until the device shows a new one: each works once, and only for half a minute.</source>
        <translation>前に入力したコードは受け付けられませんでした。デバイスに新しいコードが表示されるまでお待ちください。各コードは 1 回だけ、30 秒間のみ使用できます。</translation>
    </message>
    <message>
        <source>&amp;Code (6 digits):</source>
        <translation>コード (6 桁)(&amp;C):</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
</context>
<context>
    <name>farcopy::NetworkSetup</name>
    <message>
        <source>The certificates in “%1” (AWS_CA_BUNDLE or ca_bundle) cannot be used: %2. Correct the path, or remove the setting.</source>
        <translation>「%1」の証明書 (AWS_CA_BUNDLE または ca_bundle) を使用できません: %2。パスを修正するか、この設定を削除してください。</translation>
    </message>
    <message>
        <source>the file holds no certificate in PEM form</source>
        <translation>ファイルに PEM 形式の証明書がありません</translation>
    </message>
    <message>
        <source>%1 does not name a proxy that can be used. Set it in the form http://host:port or socks5://host:port.</source>
        <translation>%1 の値は使用できるプロキシではありません。http://host:port または socks5://host:port の形式で設定してください。</translation>
    </message>
</context>
<context>
    <name>farcopy::ProcessRun</name>
    <message>
        <source>could not be started: %1</source>
        <translation>起動できませんでした (%1)</translation>
    </message>
    <message numerus="yes">
        <source>did not end within %n second(s)</source>
        <translation>
            <numerusform>%n 秒以内に終了しませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>prints far too much for an access key</source>
        <translation>アクセスキーとしては大きすぎる出力が返されました</translation>
    </message>
    <message>
        <source>crashed or was ended by a signal</source>
        <translation>クラッシュしたか、シグナルによって終了しました</translation>
    </message>
    <message>
        <source>ended with status %1</source>
        <translation>ステータス %1 で終了しました</translation>
    </message>
</context>
<context>
    <name>farcopy::ProcessSource</name>
    <message>
        <source>is not named, or a quotation mark in its command stays open</source>
        <translation>プログラムが指定されていないか、コマンドの引用符が閉じられていません</translation>
    </message>
    <message>
        <source>printed something that is not JSON</source>
        <translation>JSON ではない内容が出力されました</translation>
    </message>
    <message>
        <source>printed JSON that does not have the member “Version” with the number 1</source>
        <translation>出力された JSON に、値が数値 1 のメンバー「Version」がありません</translation>
    </message>
    <message>
        <source>The program “%1”, from which %2 takes its credentials, %3. Run the command of credential_process in a terminal to see what is wrong, and correct it.</source>
        <extracomment>%1: a program, %2: &quot;the profile “x” (file, line 3)&quot;, %3: as in &quot;ended with status 3&quot;</extracomment>
        <translation>%2 はプログラム「%1」から認証情報を取得しますが、取得できませんでした: %3。credential_process のコマンドをターミナルで実行して問題を確認し、修正してください。</translation>
    </message>
</context>
<context>
    <name>farcopy::ProfileChain</name>
    <message>
        <source>Environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>%1 names a credential_source but no role_arn. Add the role&apos;s ARN there.</source>
        <translation>%1 には credential_source がありますが、role_arn がありません。ロールの ARN を追加してください。</translation>
    </message>
    <message>
        <source>%1 names both source_profile and credential_source. Remove one of them.</source>
        <translation>%1 には source_profile と credential_source の両方があります。どちらかを削除してください。</translation>
    </message>
    <message>
        <source>%1 names a role_arn, but neither source_profile nor credential_source to take it with. Add one of them.</source>
        <translation>%1 には role_arn がありますが、ロールを引き受けるための source_profile も credential_source もありません。どちらかを追加してください。</translation>
    </message>
    <message>
        <source>%1 names the source_profile “%2”, which does not exist. Correct the name, or add the profile.</source>
        <translation>%1 の source_profile で指定されている「%2」は存在しません。名前を修正するか、プロファイルを追加してください。</translation>
    </message>
    <message>
        <source>%1 names the source_profile “%2”, which holds nothing that gives credentials. Add an access key or another way to it.</source>
        <translation>%1 の source_profile で指定されている「%2」には、認証情報を取得できる設定がありません。アクセスキーまたは別の取得方法を追加してください。</translation>
    </message>
    <message>
        <source>The source_profile of %1 leads back to itself: %2. Let one of these profiles name another source_profile, one with an access key.</source>
        <translation>%1 の source_profile が循環しています: %2。これらのプロファイルのいずれかで、アクセスキーを持つ別の source_profile を指定してください。</translation>
    </message>
    <message>
        <source>%1 has a credential_source that is not known. Write Environment, Ec2InstanceMetadata or EcsContainer there.</source>
        <translation>%1 の credential_source が不明な値です。Environment、Ec2InstanceMetadata、または EcsContainer を指定してください。</translation>
    </message>
    <message>
        <source>%1 takes its credentials from the instance, and the environment variable AWS_EC2_METADATA_DISABLED forbids to ask it. Unset the variable, or change the profile.</source>
        <translation>%1 はインスタンスから認証情報を取得しますが、環境変数 AWS_EC2_METADATA_DISABLED によって照会が禁止されています。この変数の設定を解除するか、プロファイルを変更してください。</translation>
    </message>
    <message>
        <source>%1 takes its credentials from the environment, where AWS_ACCESS_KEY_ID is not set. Set it and AWS_SECRET_ACCESS_KEY, or change credential_source.</source>
        <translation>%1 は環境変数から認証情報を取得しますが、AWS_ACCESS_KEY_ID が設定されていません。AWS_ACCESS_KEY_ID と AWS_SECRET_ACCESS_KEY を設定するか、credential_source を変更してください。</translation>
    </message>
    <message>
        <source>%1 asks for a web identity, which needs both role_arn (AWS_ROLE_ARN) and web_identity_token_file (AWS_WEB_IDENTITY_TOKEN_FILE). Add what is missing.</source>
        <translation>%1 はウェブ ID を使用しますが、それには role_arn (AWS_ROLE_ARN) と web_identity_token_file (AWS_WEB_IDENTITY_TOKEN_FILE) の両方が必要です。不足しているものを追加してください。</translation>
    </message>
</context>
<context>
    <name>farcopy::ProfileFiles</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1, line %2: %3. Correct it and try again.</source>
        <translation>%1、%2 行目: %3。修正してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダです</translation>
    </message>
    <message>
        <source>it is far too large for a file of profiles</source>
        <translation>プロファイルのファイルとしては大きすぎます</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>UTF-8 のテキストではありません</translation>
    </message>
</context>
<context>
    <name>farcopy::ProfileKeys</name>
    <message>
        <source>The profile “%1” has no value for %2 beside the access key in %3, line %4. Add it there, or choose another account.</source>
        <translation>プロファイル「%1」(%3、%4 行目) には、アクセスキーとともに必要な %2 の値がありません。追加するか、別のアカウントを選択してください。</translation>
    </message>
</context>
<context>
    <name>farcopy::ProfilePlace</name>
    <message>
        <source>the environment variable %1</source>
        <translation>環境変数 %1</translation>
    </message>
    <message>
        <source>the profile “%1” (%2, line %3)</source>
        <extracomment>%1: its name, %2: a file</extracomment>
        <translation>プロファイル「%1」(%2、%3 行目)</translation>
    </message>
</context>
<context>
    <name>farcopy::ProfileSource</name>
    <message>
        <source>The profile “%1” holds no access key any more (%2 and %3). Put it back, or choose another account.</source>
        <translation>プロファイル「%1」にアクセスキーがなくなりました (%2、%3)。元に戻すか、別のアカウントを選択してください。</translation>
    </message>
</context>
<context>
    <name>farcopy::ProfileText</name>
    <message>
        <source>a key stands before the first [section]</source>
        <translation>最初の [セクション] の前にキーがあります</translation>
    </message>
    <message>
        <source>a line is neither a [section] nor “key = value”</source>
        <translation>[セクション] でも「キー = 値」でもない行があります</translation>
    </message>
    <message>
        <source>a line has a value but no key</source>
        <translation>値だけでキーのない行があります</translation>
    </message>
    <message>
        <source>a line of the block below this key has no “=”</source>
        <translation>このキーの下のブロックに「=」のない行があります</translation>
    </message>
</context>
<context>
    <name>farcopy::QueueLock</name>
    <message>
        <source>%1 cannot be made</source>
        <translation>%1 を作成できません</translation>
    </message>
    <message>
        <source>Some process has %1</source>
        <translation>%1 は別のプロセスが使用しています</translation>
    </message>
    <message>
        <source>Process %1 on %2 has %3</source>
        <translation>%3 は %2 のプロセス %1 が使用しています</translation>
    </message>
</context>
<context>
    <name>farcopy::RegionBanner</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
</context>
<context>
    <name>farcopy::RegionList</name>
    <message>
        <source>Regions</source>
        <translation>リージョン</translation>
    </message>
    <message numerus="yes">
        <source>%n without backups</source>
        <comment>Regions that hold no backups</comment>
        <translation>
            <numerusform>バックアップなし (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Regions without backups (%1)</source>
        <translation>バックアップのないリージョンを表示 (%1)</translation>
    </message>
    <message>
        <source>Hide the Regions without backups</source>
        <translation>バックアップのないリージョンを非表示にします</translation>
    </message>
    <message>
        <source>Show the Regions without backups</source>
        <translation>バックアップのないリージョンを表示します</translation>
    </message>
    <message>
        <source>Refresh all Regions</source>
        <translation>すべてのリージョンを更新</translation>
    </message>
    <message>
        <source>Refresh %1</source>
        <translation>%1 を更新</translation>
    </message>
    <message>
        <source>Why it could not be listed…</source>
        <translation>一覧を取得できなかった理由…</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>Regions</comment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more Regions (%1)</source>
        <translation>ほかのリージョンを表示 (%1)</translation>
    </message>
    <message>
        <source>Regions without backups, or that could not be listed</source>
        <translation>バックアップがないか、一覧を取得できなかったリージョン</translation>
    </message>
</context>
<context>
    <name>farcopy::RegionListModel</name>
    <message>
        <source>This account has not enabled the Region.</source>
        <translation>このアカウントでは、このリージョンが有効になっていません。</translation>
    </message>
    <message>
        <source>One Region could not be listed.</source>
        <translation>1 つのリージョンの一覧を取得できませんでした。</translation>
    </message>
    <message>
        <source>%1 Regions could not be listed.</source>
        <translation>%1 個のリージョンの一覧を取得できませんでした。</translation>
    </message>
    <message>
        <source>%1. Shown as of %2.</source>
        <translation>%1。%2 時点の内容を表示しています。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Being listed…</source>
        <translation>一覧を取得中…</translation>
    </message>
    <message>
        <source>All Regions</source>
        <translation>全リージョン</translation>
    </message>
</context>
<context>
    <name>farcopy::RegionName</name>
    <message>
        <source>Africa (Cape Town)</source>
        <translation>アフリカ (ケープタウン)</translation>
    </message>
    <message>
        <source>Asia Pacific (Hong Kong)</source>
        <translation>アジアパシフィック (香港)</translation>
    </message>
    <message>
        <source>Asia Pacific (Hyderabad)</source>
        <translation>アジアパシフィック (ハイデラバード)</translation>
    </message>
    <message>
        <source>Asia Pacific (Jakarta)</source>
        <translation>アジアパシフィック (ジャカルタ)</translation>
    </message>
    <message>
        <source>Asia Pacific (Malaysia)</source>
        <translation>アジアパシフィック (マレーシア)</translation>
    </message>
    <message>
        <source>Asia Pacific (Melbourne)</source>
        <translation>アジアパシフィック (メルボルン)</translation>
    </message>
    <message>
        <source>Asia Pacific (Mumbai)</source>
        <translation>アジアパシフィック (ムンバイ)</translation>
    </message>
    <message>
        <source>Asia Pacific (New Zealand)</source>
        <translation>アジアパシフィック (ニュージーランド)</translation>
    </message>
    <message>
        <source>Asia Pacific (Osaka)</source>
        <translation>アジアパシフィック (大阪)</translation>
    </message>
    <message>
        <source>Asia Pacific (Seoul)</source>
        <translation>アジアパシフィック (ソウル)</translation>
    </message>
    <message>
        <source>Asia Pacific (Singapore)</source>
        <translation>アジアパシフィック (シンガポール)</translation>
    </message>
    <message>
        <source>Asia Pacific (Sydney)</source>
        <translation>アジアパシフィック (シドニー)</translation>
    </message>
    <message>
        <source>Asia Pacific (Taipei)</source>
        <translation>アジアパシフィック (台北)</translation>
    </message>
    <message>
        <source>Asia Pacific (Thailand)</source>
        <translation>アジアパシフィック (タイ)</translation>
    </message>
    <message>
        <source>Asia Pacific (Tokyo)</source>
        <translation>アジアパシフィック (東京)</translation>
    </message>
    <message>
        <source>AWS European Sovereign Cloud (Germany)</source>
        <translation>AWS European Sovereign Cloud (ドイツ)</translation>
    </message>
    <message>
        <source>AWS GovCloud (US-East)</source>
        <translation>AWS GovCloud (米国東部)</translation>
    </message>
    <message>
        <source>AWS GovCloud (US-West)</source>
        <translation>AWS GovCloud (米国西部)</translation>
    </message>
    <message>
        <source>Canada (Central)</source>
        <translation>カナダ (中部)</translation>
    </message>
    <message>
        <source>Canada West (Calgary)</source>
        <translation>カナダ西部 (カルガリー)</translation>
    </message>
    <message>
        <source>China (Beijing)</source>
        <translation>中国 (北京)</translation>
    </message>
    <message>
        <source>China (Ningxia)</source>
        <translation>中国 (寧夏)</translation>
    </message>
    <message>
        <source>Europe (Frankfurt)</source>
        <translation>欧州 (フランクフルト)</translation>
    </message>
    <message>
        <source>Europe (Ireland)</source>
        <translation>欧州 (アイルランド)</translation>
    </message>
    <message>
        <source>Europe (London)</source>
        <translation>欧州 (ロンドン)</translation>
    </message>
    <message>
        <source>Europe (Milan)</source>
        <translation>欧州 (ミラノ)</translation>
    </message>
    <message>
        <source>Europe (Paris)</source>
        <translation>欧州 (パリ)</translation>
    </message>
    <message>
        <source>Europe (Spain)</source>
        <translation>欧州 (スペイン)</translation>
    </message>
    <message>
        <source>Europe (Stockholm)</source>
        <translation>欧州 (ストックホルム)</translation>
    </message>
    <message>
        <source>Europe (Zurich)</source>
        <translation>欧州 (チューリッヒ)</translation>
    </message>
    <message>
        <source>Israel (Tel Aviv)</source>
        <translation>イスラエル (テルアビブ)</translation>
    </message>
    <message>
        <source>Mexico (Central)</source>
        <translation>メキシコ (中部)</translation>
    </message>
    <message>
        <source>Middle East (Bahrain)</source>
        <translation>中東 (バーレーン)</translation>
    </message>
    <message>
        <source>Middle East (UAE)</source>
        <translation>中東 (アラブ首長国連邦)</translation>
    </message>
    <message>
        <source>South America (Sao Paulo)</source>
        <translation>南米 (サンパウロ)</translation>
    </message>
    <message>
        <source>US East (N. Virginia)</source>
        <translation>米国東部 (バージニア北部)</translation>
    </message>
    <message>
        <source>US East (Ohio)</source>
        <translation>米国東部 (オハイオ)</translation>
    </message>
    <message>
        <source>US West (N. California)</source>
        <translation>米国西部 (北カリフォルニア)</translation>
    </message>
    <message>
        <source>US West (Oregon)</source>
        <translation>米国西部 (オレゴン)</translation>
    </message>
</context>
<context>
    <name>farcopy::RegionTrouble</name>
    <message>
        <source>Not all backups may be listed.</source>
        <translation>一部のバックアップが一覧に表示されていない可能性があります。</translation>
    </message>
    <message>
        <source>The lists are as of %1.</source>
        <translation>一覧は %1 時点のものです。</translation>
    </message>
    <message>
        <source>The list is as of %1.</source>
        <translation>一覧は %1 時点のものです。</translation>
    </message>
    <message>
        <source>%1 (since %2)</source>
        <extracomment>%1: title of an error, without a full stop; %2: a time</extracomment>
        <translation>%1 (%2 から)</translation>
    </message>
    <message>
        <source>%1 cannot be listed (since %2): %3</source>
        <extracomment>%1: a Region; %2: a time; %3: title of an error, without a full stop</extracomment>
        <translation>%1 の一覧を取得できません (%2 から): %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1: what is wrong, to become a sentence</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>It is being asked again…</source>
        <translation>もう一度問い合わせています…</translation>
    </message>
    <message>
        <source>Farcopy asks again by itself.</source>
        <translation>Farcopy が自動的に再度問い合わせます。</translation>
    </message>
</context>
<context>
    <name>farcopy::RenameKeyDialog</name>
    <message>
        <source>Rename access key</source>
        <translation>アクセスキーの名前の変更</translation>
    </message>
    <message>
        <source>The secret of “%1” is kept under the new name from then on; label and colour go along.</source>
        <translation>「%1」のシークレットは、以後新しい名前で保存されます。ラベルと色も引き継がれます。</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>&amp;New name:</source>
        <translation>新しい名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>キーチェーンの応答を待っています…</translation>
    </message>
</context>
<context>
    <name>farcopy::ReportFile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1: path of a file, %2: the system&apos;s reason</extracomment>
        <translation>%1 に書き込めません: %2</translation>
    </message>
</context>
<context>
    <name>farcopy::RoleFailure</name>
    <message>
        <source>AWS does not let %1 take the role %2. Check the role&apos;s trust policy, and external_id and mfa_serial in the profile. AWS said: %3</source>
        <translation>AWS は、%1 によるロール %2 の引き受けを許可していません。ロールの信頼ポリシーと、プロファイルの external_id および mfa_serial を確認してください。AWS からのメッセージ: %3</translation>
    </message>
    <message>
        <source>The role %1 cannot be taken as %2 asks for it. Correct its key “%3”. The reason: %4</source>
        <translation>%2 の要求どおりにロール %1 を引き受けることができません。キー「%3」を修正してください。理由: %4</translation>
    </message>
    <message>
        <source>The role %1 of %2 cannot be taken: the credentials of %3 are expired or not known any more. Renew them. AWS said: %4</source>
        <translation>%2 のロール %1 を引き受けることができません。%3 の認証情報が期限切れか、無効になっています。更新してください。AWS からのメッセージ: %4</translation>
    </message>
</context>
<context>
    <name>farcopy::RoleSource</name>
    <message>
        <source>No code of the MFA device %1 was given, which %2 asks for. Try again to be asked once more, or choose another account.</source>
        <translation>%2 に必要な MFA デバイス %1 のコードが入力されませんでした。もう一度試してコードを入力するか、別のアカウントを選択してください。</translation>
    </message>
</context>
<context>
    <name>farcopy::SendCall</name>
    <message>
        <source>The system did not say in time which proxy to use</source>
        <translation>使用するプロキシについて、システムから時間内に応答がありませんでした</translation>
    </message>
</context>
<context>
    <name>farcopy::Session</name>
    <message>
        <source>There is no Region &quot;%1&quot;. Check AWS_REGION, AWS_DEFAULT_REGION and the region of the profile.</source>
        <translation>リージョン「%1」は存在しません。AWS_REGION、AWS_DEFAULT_REGION、およびプロファイルの region を確認してください。</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>%1. Check --endpoint-url, AWS_ENDPOINT_URL and the profile&apos;s endpoint_url.</source>
        <translation>%1。--endpoint-url、AWS_ENDPOINT_URL、およびプロファイルの endpoint_url を確認してください。</translation>
    </message>
</context>
<context>
    <name>farcopy::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>全般(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Regions</source>
        <translation>リージョン(&amp;R)</translation>
    </message>
    <message>
        <source>Co&amp;nnection</source>
        <translation>接続(&amp;N)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Quit; what waits goes on at the next start</source>
        <translation>終了する (待機中のコピーは次回の起動時に続行)</translation>
    </message>
    <message>
        <source>Go on in the notification area</source>
        <translation>通知領域で続行する</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>外観(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>Closing the &amp;window while copies are unfinished:</source>
        <translation>未完了のコピーがあるときにウィンドウを閉じた場合(&amp;W):</translation>
    </message>
    <message>
        <source>This desktop has no notification area: Farcopy asks instead of going there.</source>
        <translation>このデスクトップには通知領域がないため、Farcopy は通知領域に移動せず、確認を求めます。</translation>
    </message>
    <message>
        <source>While the window is not in front, the desktop says when</source>
        <translation>ウィンドウが前面にない場合、次のときにデスクトップに通知する</translation>
    </message>
    <message>
        <source>a &amp;batch of copies has ended</source>
        <translation>コピーのバッチが終了したとき(&amp;B)</translation>
    </message>
    <message>
        <source>copies &amp;failed or were stopped by a quota</source>
        <translation>コピーが失敗したか、クォータによって停止されたとき(&amp;F)</translation>
    </message>
    <message>
        <source>somebody has to &amp;sign in</source>
        <translation>サインインが必要になったとき(&amp;S)</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Look at running copies at most every:</source>
        <translation>実行中のコピーを確認する最短間隔:</translation>
    </message>
    <message>
        <source>and at least every:</source>
        <translation>最長間隔:</translation>
    </message>
    <message>
        <source>In between, Farcopy chooses by how soon a copy may end. All programs of an account share one rate of requests. The times hold for accounts that are opened from now on; the sandbox has its own.</source>
        <translation>この範囲内で、Farcopy はコピーが終わりそうな時期に応じて間隔を選択します。1 つのアカウントのリクエストレートは、すべてのプログラムで共有されます。この設定は、以後に開くアカウントに適用されます。サンドボックスには独自の間隔があります。</translation>
    </message>
    <message>
        <source>&amp;All Regions, also those that are new</source>
        <translation>すべてのリージョン (新しいリージョンも含む)(&amp;A)</translation>
    </message>
    <message>
        <source>Regions to list</source>
        <translation>一覧を取得するリージョン</translation>
    </message>
    <message>
        <source>The Regions can be chosen while an account is open.</source>
        <translation>リージョンは、アカウントを開いているときに選択できます。</translation>
    </message>
    <message>
        <source>Backups of other Regions are neither listed nor asked for. The choice holds for accounts of this partition that are opened from now on.</source>
        <translation>それ以外のリージョンのバックアップは、一覧に表示されず、照会もされません。この選択は、このパーティションのアカウントのうち、以後に開くものに適用されます。</translation>
    </message>
    <message>
        <source>⚠ The first time must not be longer than the second.</source>
        <translation>⚠ 最短間隔は最長間隔以下にしてください。</translation>
    </message>
    <message>
        <source>⚠ Choose at least one Region.</source>
        <translation>⚠ リージョンを 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>1 週間</translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation>30 日</translation>
    </message>
    <message>
        <source>Until they are cleared by hand</source>
        <translation>手動で消去するまで</translation>
    </message>
    <message>
        <source>Keep copies &amp;listed that are done:</source>
        <translation>完了したコピーを一覧に残す期間(&amp;L):</translation>
    </message>
    <message>
        <source>Failed copies stay until they are tried again or cleared. What was done stands in the activity log in any case.</source>
        <translation>失敗したコピーは、再試行または消去するまで残ります。実行した内容は、いずれの場合もアクティビティログに記録されます。</translation>
    </message>
    <message numerus="yes">
        <source>For %n hours</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>Another language takes effect at the next start.</source>
        <translation>言語の変更は、次回の起動時から有効になります。</translation>
    </message>
</context>
<context>
    <name>farcopy::SignInDesk</name>
    <message>
        <source>Somebody has to sign in, and there is nobody here to ask.</source>
        <translation>サインインが必要ですが、操作できるユーザーがいません。</translation>
    </message>
</context>
<context>
    <name>farcopy::SplitStore</name>
    <message>
        <source>The keychain holds only a part of the secret for “%1”: its keeping was broken off, or entries were removed or changed there. Enter the access key again.</source>
        <translation>キーチェーンに「%1」のシークレットの一部しかありません。保存が中断されたか、キーチェーンのエントリが削除または変更されています。アクセスキーを入力し直してください。</translation>
    </message>
    <message>
        <source>This is far too long for an access key or a session token. Check what was pasted.</source>
        <translation>アクセスキーまたはセッショントークンとしては長すぎます。貼り付けた内容を確認してください。</translation>
    </message>
</context>
<context>
    <name>farcopy::SsoPortalClient</name>
    <message>
        <source>The access token has characters that cannot be sent</source>
        <translation>アクセストークンに、送信できない文字が含まれています</translation>
    </message>
</context>
<context>
    <name>farcopy::SsoSettings</name>
    <message>
        <source>The profile “%1” signs in through IAM Identity Center, but %2 has no value for the key %3 (%4, line %5). Add it, or run “aws configure sso”.</source>
        <translation>プロファイル「%1」は IAM Identity Center を使用してサインインしますが、%2 にキー %3 の値がありません (%4、%5 行目)。追加するか、「aws configure sso」を実行してください。</translation>
    </message>
    <message>
        <source>The profile “%1” (%2, line %3) names the section [sso-session %4], which is not in %5. Add it, or correct the key sso_session.</source>
        <translation>プロファイル「%1」(%2、%3 行目) はセクション [sso-session %4] を指定していますが、このセクションは %5 にありません。追加するか、キー sso_session を修正してください。</translation>
    </message>
    <message>
        <source>The profile “%1” (%2, line %3) and [%4] do not agree on %5. Remove the key from the profile.</source>
        <translation>プロファイル「%1」(%2、%3 行目) と [%4] とで %5 の値が一致しません。プロファイルからこのキーを削除してください。</translation>
    </message>
</context>
<context>
    <name>farcopy::SsoSource</name>
    <message>
        <source>The profile “%1” names no role of IAM Identity Center any more (%2). Put it back, or choose another account.</source>
        <translation>プロファイル「%1」で IAM Identity Center のロールが指定されなくなりました (%2)。元に戻すか、別のアカウントを選択してください。</translation>
    </message>
    <message>
        <source>The role “%1” of account %2 is not assigned to whoever is signed in to “%3”. Check sso_role_name and sso_account_id of the profile “%4” (%5).</source>
        <translation>アカウント %2 のロール「%1」は、「%3」にサインインしているユーザーに割り当てられていません。プロファイル「%4」(%5) の sso_role_name と sso_account_id を確認してください。</translation>
    </message>
    <message>
        <source>The sign-in to “%1” is not accepted for the profile “%2” (%3). Sign in again, or run “aws sso login --profile %2”.</source>
        <translation>「%1」へのサインインは、プロファイル「%2」(%3) では受け付けられませんでした。再度サインインするか、「aws sso login --profile %2」を実行してください。</translation>
    </message>
</context>
<context>
    <name>farcopy::SsoTokenCache</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>フォルダを作成できません</translation>
    </message>
</context>
<context>
    <name>farcopy::Store</name>
    <message>
        <source>it is the database of another program</source>
        <translation>別のプログラムのデータベースです</translation>
    </message>
    <message>
        <source>an older version of Farcopy wrote it and may be running</source>
        <translation>古いバージョンの Farcopy が書き込んだもので、そのバージョンが実行中の可能性があります</translation>
    </message>
    <message>
        <source>The database no longer says what was asked for, or what became of it, for the copy of %1 to %2.</source>
        <translation>%1 から %2 へのコピーについて、要求の内容またはその結果がデータベースに残っていません。</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>フォルダを作成できません</translation>
    </message>
    <message>
        <source>%1 is locked by another program.</source>
        <translation>%1 は別のプログラムによってロックされています。</translation>
    </message>
    <message>
        <source>%1 is damaged (%2).</source>
        <translation>%1 は破損しています (%2)。</translation>
    </message>
    <message>
        <source>%1 was damaged. It is kept as %2, and a new one was begun. Copies of the queue that could be read and went into it: %3.</source>
        <translation>%1 は破損していました。%2 として保管し、新しいデータベースを作成しました。読み取って引き継ぐことができたキュー内のコピーの数: %3。</translation>
    </message>
    <message>
        <source>%1 is damaged, and no new one could be begun in its place: %2</source>
        <translation>%1 は破損しており、代わりに新しいデータベースを作成することもできませんでした: %2</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Farcopy (schema %2). It was left as it is.</source>
        <translation>%1 は新しいバージョンの Farcopy (スキーマ %2) で書き込まれています。変更は加えていません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the file, its folder or its disk is read-only.</source>
        <translation>%1 に書き込めません。ファイル、フォルダ、またはディスクが読み取り専用です。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full.</source>
        <translation>%1 に書き込めません。ディスクに空き容量がありません。</translation>
    </message>
    <message>
        <source>%1 cannot be used (%2).</source>
        <translation>%1 を使用できません (%2)。</translation>
    </message>
</context>
<context>
    <name>farcopy::TagEditor</name>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>&amp;Add tag</source>
        <translation>タグを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove selected tags</source>
        <translation>選択したタグを削除</translation>
    </message>
</context>
<context>
    <name>farcopy::TagTable</name>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>タグを編集</translation>
    </message>
    <message>
        <source>Value of tag %1</source>
        <translation>タグ %1 の値</translation>
    </message>
</context>
<context>
    <name>farcopy::TagsDialog</name>
    <message>
        <source>Tags of a backup</source>
        <translation>バックアップのタグ</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>再読み込み(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>made by AWS, cannot be changed</source>
        <translation>AWS が作成したため変更不可</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>変更を破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The changes have not been saved.</source>
        <translation>変更は保存されていません。</translation>
    </message>
    <message>
        <source>Reading the tags…</source>
        <translation>タグを読み込んでいます…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>%1 of %2 tags</source>
        <translation>タグ %1/%2 個</translation>
    </message>
    <message>
        <source>These are too many to save.</source>
        <translation>数が多すぎるため保存できません。</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be saved: the remark says why.</source>
        <comment>tags</comment>
        <translation>
            <numerusform>%n 個は保存できません。理由は備考にあります。</numerusform>
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
        <translation>アクセスキーまたはシークレットがありません</translation>
    </message>
    <message>
        <source>The access key or the session token has characters that cannot be sent</source>
        <translation>アクセスキーまたはセッショントークンに、送信できない文字が含まれています</translation>
    </message>
</context>
<context>
    <name>farcopy::TrayIcon</name>
    <message>
        <source>&amp;Hide the window</source>
        <translation>ウィンドウを隠す(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Pause the queues</source>
        <translation>キューを一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>ウィンドウを表示(&amp;S)</translation>
    </message>
    <message>
        <source>sign-in needed</source>
        <translation>サインインが必要</translation>
    </message>
    <message numerus="yes">
        <source>%n copying</source>
        <translation>
            <numerusform>%n 件コピー中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 件待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Farcopy: %1</source>
        <translation>Farcopy: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not accepted yet</source>
        <translation>
            <numerusform>未受付 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farcopy::ValueLabel</name>
    <message>
        <source>Copy selection</source>
        <translation>選択部分をコピー</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
</context>
<context>
    <name>farcopy::ViewList</name>
    <message>
        <source>Saved views</source>
        <translation>保存済みのビュー</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>このビューを保存</translation>
    </message>
    <message>
        <source>Save the filter and the columns as they are now, under a name</source>
        <translation>現在のフィルターと列に名前を付けて保存します</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>このビューを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前の変更(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Take over the present filter and columns</source>
        <translation>現在のフィルターと列で置き換え(&amp;T)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>ビューの削除</translation>
    </message>
    <message>
        <source>Remove the view “%1”? The backups stay as they are.</source>
        <translation>ビュー「%1」を削除しますか? バックアップは変更されません。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>farcopy::ViewListModel</name>
    <message>
        <source>Older than 30 days</source>
        <translation>30 日より前</translation>
    </message>
    <message>
        <source>No copy anywhere</source>
        <translation>コピーなし</translation>
    </message>
</context>
<context>
    <name>farcopy::ViewNameDialog</name>
    <message>
        <source>Save this view</source>
        <translation>このビューを保存</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>ビューの名前の変更</translation>
    </message>
    <message>
        <source>It keeps the columns and their order; no filter is set.</source>
        <translation>列とその順序が保存されます。フィルターは設定されていません。</translation>
    </message>
    <message>
        <source>It keeps the filter “%1”, the columns and their order.</source>
        <translation>フィルター「%1」、列、列の順序が保存されます。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>この名前は別のビューで使用されています。</translation>
    </message>
    <message numerus="yes">
        <source>A name has %n letters at most.</source>
        <translation>
            <numerusform>名前は %n 文字以内にしてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farcopy::WebIdentitySource</name>
    <message>
        <source>there is no such file</source>
        <translation>ファイルが存在しません</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>it is too large for a token</source>
        <translation>トークンとしては大きすぎます</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>The web identity in %1, which %2 names, cannot be read: %3. Correct the path, or have the token written there.</source>
        <extracomment>%1: a file, %2: &quot;the profile “x” (file, line 3)&quot;, %3: the reason</extracomment>
        <translation>%2 で指定されている %1 のウェブ ID を読み取れません: %3。パスを修正するか、そこにトークンが書き込まれるようにしてください。</translation>
    </message>
</context>
<context>
    <name>farcopy::WindowQuestions</name>
    <message>
        <source>The sign-in was given up.</source>
        <translation>サインインは中止されました。</translation>
    </message>
</context>
<context>
    <name>farcopy::WorkspaceDialogs</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: name of a backup, %2: its id; several backups can have the same name</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1: a backup, %2: the Region that it was to be copied to</extracomment>
        <translation>%1 (コピー先: %2)</translation>
    </message>
</context>
<context>
    <name>farcopy::WorkspaceScreen</name>
    <message>
        <source>sign-in needed</source>
        <translation>サインインが必要</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 件失敗</translation>
    </message>
    <message>
        <source>%1 copying</source>
        <translation>%1 件コピー中</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 件待機中</translation>
    </message>
    <message>
        <source>profile changed</source>
        <translation>プロファイル変更あり</translation>
    </message>
    <message>
        <source>%1 Regions could not be listed</source>
        <translation>%1 個のリージョンの一覧を取得できませんでした</translation>
    </message>
    <message>
        <source>This AWS account is open as “%1” too, and its copies are kept there. Copies that you order here wait until “%1” is closed.</source>
        <translation>この AWS アカウントは「%1」としても開かれており、コピーはそちらで管理されています。ここで指示したコピーは、「%1」を閉じるまで待機します。</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>「%1」を表示</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>アカウント…</translation>
    </message>
    <message>
        <source>%1 is not listed in %2 (any more).</source>
        <translation>%1 は %2 の一覧に (もう) ありません。</translation>
    </message>
    <message>
        <source>One backup is not listed any more and cannot be copied.</source>
        <translation>1 件のバックアップが一覧になくなったため、コピーできません。</translation>
    </message>
    <message>
        <source>%1 backups are not listed any more and cannot be copied.</source>
        <translation>%1 件のバックアップが一覧になくなったため、コピーできません。</translation>
    </message>
    <message>
        <source>Choose account…</source>
        <translation>アカウントを選択…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: title of an error, without a full stop; %2: whole sentences that say what to do</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Copies of up to %1 backups can be ordered at once, and %2 are selected. Filter the list and order them in several batches.</source>
        <extracomment>%1, %2: numbers</extracomment>
        <translation>一度にコピーを指示できるバックアップは %1 個までですが、%2 個が選択されています。一覧をフィルターで絞り込み、複数のバッチに分けて指示してください。</translation>
    </message>
    <message>
        <source>%1 could not be listed: %2</source>
        <extracomment>%1: a Region; %2: title of an error, without a full stop</extracomment>
        <translation>%1 の一覧を取得できませんでした: %2</translation>
    </message>
    <message>
        <source>%1 not accepted yet</source>
        <translation>未受付 %1 件</translation>
    </message>
    <message>
        <source>Only what was done for one batch of copies is shown, ordered %1. Clear the filter to see everything.</source>
        <extracomment>%1: when</extracomment>
        <translation>%1 に依頼されたコピーの 1 つのバッチに関する操作だけを表示しています。すべてを表示するには、フィルターをクリアしてください。</translation>
    </message>
</context>
<context>
    <name>farcopy::copychoicetext</name>
    <message>
        <source>Region of the source</source>
        <translation>コピー元のリージョン</translation>
    </message>
</context>
<context>
    <name>farcopy::copycounts</name>
    <message>
        <source>%1 copying</source>
        <translation>%1 件コピー中</translation>
    </message>
    <message>
        <source>%1 waiting (paused)</source>
        <translation>%1 件待機中 (一時停止)</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 件待機中</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 件失敗</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 件キャンセル</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 件完了</translation>
    </message>
    <message>
        <source>%1 not accepted yet</source>
        <extracomment>copies that were asked for, and the service has not said yet that it took them</extracomment>
        <translation>未受付 %1 件</translation>
    </message>
</context>
<context>
    <name>farcopy::copyeventtext</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled before it was sent</source>
        <translation>送信前にキャンセル済み</translation>
    </message>
    <message>
        <source>The copy is no longer listed</source>
        <translation>コピーが一覧にありません</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受け付け済み</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;BackupNotFound&quot;; %2: what the service said</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Why it waits…</source>
        <translation>待機の理由(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Why nothing new is known…</source>
        <translation>最新の状況が不明な理由(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Why it failed…</source>
        <translation>失敗の理由(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>farcopy::copytext</name>
    <message>
        <source>The backup</source>
        <translation>このバックアップ</translation>
    </message>
    <message>
        <source>All %1 backups</source>
        <translation>%1 件のバックアップすべて</translation>
    </message>
    <message>
        <source>%1 of %2 backups</source>
        <translation>%2 件中 %1 件のバックアップ</translation>
    </message>
    <message>
        <source>Every source is available.</source>
        <translation>コピー元はすべて利用可能です。</translation>
    </message>
    <message>
        <source>%1 is of a file system with Intelligent-Tiering storage, which FSx does not copy.</source>
        <translation>%1は Intelligent-Tiering ストレージを使用するファイルシステムのもので、FSx ではコピーできません。</translation>
    </message>
    <message>
        <source>%1 are of file systems with Intelligent-Tiering storage, which FSx does not copy.</source>
        <translation>%1は Intelligent-Tiering ストレージを使用するファイルシステムのもので、FSx ではコピーできません。</translation>
    </message>
    <message>
        <source>%1 is of a FlexGroup volume, which FSx does not copy.</source>
        <translation>%1は FlexGroup ボリュームのもので、FSx ではコピーできません。</translation>
    </message>
    <message>
        <source>%1 are of FlexGroup volumes, which FSx does not copy.</source>
        <translation>%1は FlexGroup ボリュームのもので、FSx ではコピーできません。</translation>
    </message>
    <message>
        <source>%1 is managed by AWS Backup. FSx may refuse to copy it.</source>
        <translation>%1は AWS Backup によって管理されています。FSx がコピーを拒否する場合があります。</translation>
    </message>
    <message>
        <source>%1 are managed by AWS Backup. FSx may refuse to copy them.</source>
        <translation>%1は AWS Backup によって管理されています。FSx がコピーを拒否する場合があります。</translation>
    </message>
    <message>
        <source>%1 already has a copy in %2.</source>
        <translation>%1のコピーは、すでに %2 にあります。</translation>
    </message>
    <message>
        <source>%1 already have a copy in %2.</source>
        <translation>%1のコピーは、すでに %2 にあります。</translation>
    </message>
    <message>
        <source>%1 is of a Multi-AZ Windows file system.</source>
        <translation>%1はマルチ AZ の Windows ファイルシステムのものです。</translation>
    </message>
    <message>
        <source>%1 are of Multi-AZ Windows file systems.</source>
        <translation>%1はマルチ AZ の Windows ファイルシステムのものです。</translation>
    </message>
    <message>
        <source>If %1 does not offer these, FSx refuses the copy.</source>
        <translation>この構成が %1 で提供されていない場合、FSx はコピーを拒否します。</translation>
    </message>
    <message>
        <source>%1 may be encrypted with a key of your own.</source>
        <translation>%1は、お客様独自のキーで暗号化されている可能性があります。</translation>
    </message>
    <message>
        <source>%1 may be encrypted with keys of your own.</source>
        <translation>%1は、お客様独自のキーで暗号化されている可能性があります。</translation>
    </message>
    <message>
        <source>That takes kms:Decrypt and kms:CreateGrant.</source>
        <translation>その場合は kms:Decrypt と kms:CreateGrant が必要です。</translation>
    </message>
    <message>
        <source>Choose a destination Region.</source>
        <translation>コピー先のリージョンを選択してください。</translation>
    </message>
    <message>
        <source>%1 is in another partition than the source. Backups cannot leave theirs.</source>
        <translation>%1 はコピー元とは別のパーティションにあります。バックアップをパーティションの外にコピーすることはできません。</translation>
    </message>
    <message>
        <source>Amazon FSx is not offered in %1.</source>
        <translation>Amazon FSx は %1 では提供されていません。</translation>
    </message>
    <message>
        <source>The copy goes to another Region than the source.</source>
        <translation>コピーはコピー元とは別のリージョンに作成されます。</translation>
    </message>
    <message>
        <source>%1 lies in that Region already: the copy does not protect against its loss.</source>
        <translation>%1はすでにそのリージョンにあるため、コピーしても、リージョンが失われた場合の保護にはなりません。</translation>
    </message>
    <message>
        <source>%1 lie in that Region already: the copies do not protect against its loss.</source>
        <translation>%1はすでにそのリージョンにあるため、コピーしても、リージョンが失われた場合の保護にはなりません。</translation>
    </message>
    <message>
        <source>%1 is an opt-in Region. It must be enabled for the account, and FSx may refuse copies from and to it.</source>
        <translation>%1 はオプトインリージョンです。アカウントで有効にする必要があり、FSx がこのリージョンとの間のコピーを拒否する場合があります。</translation>
    </message>
    <message>
        <source>The copy can start at once.</source>
        <translation>コピーはすぐに開始できます。</translation>
    </message>
    <message>
        <source>All copies can start at once.</source>
        <translation>すべてのコピーをすぐに開始できます。</translation>
    </message>
    <message>
        <source>1 copy waits: five at a time may run to a Region.</source>
        <translation>1 件のコピーが待機します。1 つのリージョンへ同時に実行できるコピーは 5 件までです。</translation>
    </message>
    <message>
        <source>%1 copies wait: five at a time may run to a Region.</source>
        <translation>%1 件のコピーが待機します。1 つのリージョンへ同時に実行できるコピーは 5 件までです。</translation>
    </message>
    <message>
        <source>The key is in %1. It must be in the destination Region.</source>
        <translation>キーは %1 にあります。コピー先のリージョンのキーを指定する必要があります。</translation>
    </message>
    <message>
        <source>Encrypted with the account&apos;s aws/fsx key.</source>
        <translation>アカウントの aws/fsx キーで暗号化されます。</translation>
    </message>
    <message>
        <source>The key is enabled.</source>
        <translation>キーは有効です。</translation>
    </message>
    <message>
        <source>KMS in the destination Region knows no such key.</source>
        <translation>コピー先のリージョンの KMS に、このキーはありません。</translation>
    </message>
    <message>
        <source>The key is not a symmetric encryption key.</source>
        <translation>このキーは対称暗号化キーではありません。</translation>
    </message>
    <message>
        <source>The key cannot be used: it is %1.</source>
        <translation>このキーは使用できません (状態: %1)。</translation>
    </message>
    <message>
        <source>New tag “%1”: %2.</source>
        <translation>新しいタグ「%1」: %2。</translation>
    </message>
    <message>
        <source>%1 would carry up to %2 tags. 50 are allowed.</source>
        <translation>%1に付くタグが最大 %2 個になります。上限は 50 個です。</translation>
    </message>
    <message>
        <source>The copy carries no tags.</source>
        <translation>コピーにタグは付きません。</translation>
    </message>
    <message>
        <source>The copy carries %1 of at most 50 tags.</source>
        <translation>コピーにはタグが %1 個付きます (上限 50 個)。</translation>
    </message>
    <message>
        <source>Each copy carries at most %1 of 50 tags.</source>
        <translation>各コピーにはタグが最大 %1 個付きます (上限 50 個)。</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>コピー不可</translation>
    </message>
    <message>
        <source>full</source>
        <translation>フル</translation>
    </message>
    <message>
        <source>incremental</source>
        <translation>増分</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>It is the first copy of this file system or volume there.</source>
        <translation>このファイルシステムまたはボリュームの、コピー先での最初のコピーです。</translation>
    </message>
    <message>
        <source>The earlier copies there are encrypted with another key.</source>
        <translation>コピー先にある以前のコピーは、別のキーで暗号化されています。</translation>
    </message>
    <message>
        <source>Only what changed since the earlier copy %1 is moved.</source>
        <translation>以前のコピー %1 以降の変更のみが転送されます。</translation>
    </message>
    <message>
        <source>Earlier copies are there, but it is not known whether they have this key.</source>
        <translation>コピー先に以前のコピーがありますが、このキーで暗号化されているかは不明です。</translation>
    </message>
    <message>
        <source>The backup does not tell its file system.</source>
        <translation>バックアップからファイルシステムを特定できません。</translation>
    </message>
    <message>
        <source>AWS does not say how copies inside a Region are made.</source>
        <translation>同じリージョン内のコピーの作成方法を、AWS は公表していません。</translation>
    </message>
    <message>
        <source>Expected: %1. %2</source>
        <extracomment>%1: &quot;incremental&quot;, &quot;full&quot;, &quot;not known&quot;; %2: a sentence that says why</extracomment>
        <translation>予測: %1。%2</translation>
    </message>
    <message>
        <source>other partition</source>
        <translation>別のパーティション</translation>
    </message>
    <message>
        <source>no Amazon FSx</source>
        <translation>Amazon FSx なし</translation>
    </message>
    <message>
        <source>the key is missing</source>
        <translation>キーがありません</translation>
    </message>
    <message>
        <source>too long: keys have at most 128 characters, values 256</source>
        <translation>長すぎます (キーは 128 文字、値は 256 文字以内)</translation>
    </message>
    <message>
        <source>only letters, digits, spaces and _ . : / = + - @ are allowed</source>
        <translation>使用できるのは、文字、数字、スペース、および _ . : / = + - @ のみです</translation>
    </message>
    <message>
        <source>keys that begin with “aws:” are reserved</source>
        <translation>「aws:」で始まるキーは予約されています</translation>
    </message>
    <message>
        <source>this key stands here twice</source>
        <translation>このキーが重複しています</translation>
    </message>
    <message>
        <source>50 tags are allowed</source>
        <translation>タグの上限は 50 個です</translation>
    </message>
    <message>
        <source>The key is too long: at most 2,048 characters.</source>
        <translation>キーが長すぎます。2,048 文字以内にしてください。</translation>
    </message>
    <message>
        <source>This is no key: give its id, its ARN, or an alias as alias/NAME.</source>
        <translation>キーではありません。ID、ARN、または alias/NAME の形式のエイリアスを指定してください。</translation>
    </message>
    <message>
        <source>reserved for AWS: not copied</source>
        <translation>AWS が予約: コピー対象外</translation>
    </message>
    <message>
        <source>replaced by the new value</source>
        <translation>新しい値で置き換え</translation>
    </message>
    <message>
        <source>from the source</source>
        <translation>コピー元から</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>waiting for deletion</source>
        <translation>削除保留中</translation>
    </message>
    <message>
        <source>waiting for its key material</source>
        <translation>キーマテリアルのインポート保留中</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>使用不可</translation>
    </message>
    <message>
        <source>New tag “%1”, for %2: %3.</source>
        <extracomment>%1: key of a tag, %2: &quot;3 of 12 backups&quot;, %3: what is wrong, in a few words</extracomment>
        <translation>新しいタグ「%1」(%2): %3。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a Region, %2: a sentence about copies to it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>first copy there</source>
        <translation>コピー先で最初のコピー</translation>
    </message>
    <message>
        <source>earlier copies have another key</source>
        <translation>以前のコピーはキーが異なる</translation>
    </message>
    <message>
        <source>an earlier copy is there</source>
        <translation>以前のコピーあり</translation>
    </message>
    <message>
        <source>keys of earlier copies not known</source>
        <translation>以前のコピーのキーが不明</translation>
    </message>
    <message>
        <source>file system not known</source>
        <translation>ファイルシステムが不明</translation>
    </message>
    <message>
        <source>inside a Region</source>
        <translation>同じリージョン内のコピー</translation>
    </message>
    <message>
        <source>“%1” is no placeholder: those are %2</source>
        <extracomment>%1: what somebody typed, &quot;{volume}&quot;; %2: &quot;{backup-id}, {date}&quot;</extracomment>
        <translation>「%1」はプレースホルダーではありません。使用できるもの: %2</translation>
    </message>
    <message>
        <source>%1 is in another state than Available: FSx does not copy it.</source>
        <translation>%1は「利用可能」の状態ではないため、FSx はコピーしません。</translation>
    </message>
    <message>
        <source>%1 are in another state than Available: FSx copies none of these.</source>
        <translation>%1は「利用可能」の状態ではないため、FSx はどれもコピーしません。</translation>
    </message>
</context>
<context>
    <name>farcopy::estimatetext</name>
    <message>
        <source>No price is known.</source>
        <translation>料金は不明です。</translation>
    </message>
    <message>
        <source>less than %1 %2</source>
        <extracomment>%1: the least amount of money, %2: currency</extracomment>
        <translation>%1 %2 未満</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: an amount of money, %2: currency</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Unknown. No copy has ended yet from which Farcopy could tell how long these will take.</source>
        <translation>不明です。完了したコピーがまだないため、所要時間を予測できません。</translation>
    </message>
    <message>
        <source>%1 until all of them have ended, judged by earlier copies and with what runs and waits already.</source>
        <extracomment>%1: &quot;1–2 h&quot;</extracomment>
        <translation>すべて終了するまで %1。以前のコピーと、すでに実行中および待機中のコピーに基づく予測です。</translation>
    </message>
    <message>
        <source>Nothing: the data stays in its Region.</source>
        <translation>なし: データは同じリージョン内に留まります。</translation>
    </message>
    <message>
        <source>At most %1, once, for %2. A copy that turns out incremental moves less, but how much less cannot be known before.</source>
        <extracomment>%1: money, %2: size</extracomment>
        <translation>%2 に対して最大 %1 (1 回限り)。増分になったコピーでは転送量が減りますが、どの程度減るかは事前にはわかりません。</translation>
    </message>
    <message>
        <source>At most %1 each month, for %2, until the copies are deleted: nothing deletes them by itself.</source>
        <extracomment>%1: money, %2: size</extracomment>
        <translation>%2 に対して毎月最大 %1。コピーが削除されるまでかかります。コピーは自動では削除されません。</translation>
    </message>
    <message>
        <source>No price is known for %1.</source>
        <extracomment>%1: Regions</extracomment>
        <translation>%1 の料金は不明です。</translation>
    </message>
    <message>
        <source>The size of one copy is not known: it costs besides.</source>
        <translation>1 件のコピーのサイズが不明です。その料金が別途かかります。</translation>
    </message>
    <message>
        <source>The sizes of %1 copies are not known: they cost besides.</source>
        <translation>%1 件のコピーのサイズが不明です。それらの料金が別途かかります。</translation>
    </message>
    <message>
        <source>Rough list prices as of %1, rounded up, without tax. They come with Farcopy and may be out of date: your AWS bill counts. To use your own, write them into %2.</source>
        <extracomment>%1: a date, %2: path of a file</extracomment>
        <translation>%1 時点の定価に基づく概算です (切り上げ、税抜き)。Farcopy に付属の料金であり、古くなっている可能性があります。実際の料金は AWS の請求書をご確認ください。独自の料金を使用するには、%2 に記述してください。</translation>
    </message>
    <message>
        <source>Your own, as of %1, from %2.</source>
        <extracomment>%1: a date, %2: path of a file</extracomment>
        <translation>%2 にある独自の料金 (%1 時点) です。</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2), so the prices of Farcopy are taken.</source>
        <extracomment>%1: path of a file, %2: the system&apos;s words</extracomment>
        <translation>%1 を読み取れないため (%2)、Farcopy に付属の料金を使用します。</translation>
    </message>
    <message>
        <source>%1 is not taken: line %2 is no JSON (%3).</source>
        <extracomment>%1: path of a file, %2: number of a line, %3: what a JSON reader says</extracomment>
        <translation>%1 は使用されません: %2 行目が JSON ではありません (%3)。</translation>
    </message>
    <message>
        <source>%1 is not taken: “%3”, at line %2, is missing or wrong.</source>
        <extracomment>%1: path of a file, %2: number of a line, %3: a member of a JSON document, &quot;groups[2].date&quot;</extracomment>
        <translation>%1 は使用されません: %2 行目の「%3」がないか、誤っています。</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation>所要時間: %1。</translation>
    </message>
    <message>
        <source>How long it takes is not known yet.</source>
        <translation>所要時間はまだわかりません。</translation>
    </message>
    <message>
        <source>What it costs is not known.</source>
        <translation>料金は不明です。</translation>
    </message>
    <message>
        <source>It costs at most %1 to move and %2 a month to keep (a rough estimate).</source>
        <extracomment>%1: money, once; %2: money, each month</extracomment>
        <translation>転送に最大 %1、保管に毎月最大 %2 かかります (概算)。</translation>
    </message>
</context>
<context>
    <name>farcopy::notices</name>
    <message>
        <source>About Farcopy</source>
        <translation>Farcopy について</translation>
    </message>
    <message>
        <source>Lists Amazon FSx backups in every Region of an account, copies them across Regions and shows how they fare.

Nothing is sent but to the service&apos;s endpoints. Licensed under the Apache License 2.0. Amazon FSx is a trademark of Amazon; Farcopy is not affiliated with it.</source>
        <translation>アカウントの Amazon FSx バックアップをすべてのリージョンにわたって一覧表示し、リージョン間でコピーして、その状況を表示します。

サービスのエンドポイント以外には何も送信されません。Apache License 2.0 に基づいてライセンスされています。Amazon FSx は Amazon の商標です。Farcopy は Amazon と提携関係にありません。</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1</source>
        <translation>このコンピュータの時計: %1</translation>
    </message>
    <message>
        <source>The service accepts requests whose time is right to about five minutes. If the time above is wrong, set it in the system&apos;s settings, then refresh.</source>
        <translation>サービスは、時刻のずれがおよそ 5 分以内のリクエストのみを受け付けます。上記の時刻が間違っている場合は、システムの設定で修正してから更新してください。</translation>
    </message>
    <message>
        <source>Farcopy asks the endpoints of AWS</source>
        <translation>Farcopy は AWS のエンドポイントに接続します</translation>
    </message>
    <message>
        <source>Farcopy asks %1 in place of AWS</source>
        <translation>Farcopy は AWS の代わりに %1 に接続します</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>No environment variable changes proxy, endpoints or certificates: the system&apos;s proxy settings and certificate store are used.</source>
        <translation>プロキシ、エンドポイント、証明書を変更する環境変数はありません。システムのプロキシ設定と証明書ストアが使用されます。</translation>
    </message>
    <message>
        <source>The environment asks for:
%1

Whatever is not named there follows the system&apos;s settings and the profile.</source>
        <translation>環境変数による指定:
%1

ここにない項目は、システムの設定とプロファイルに従います。</translation>
    </message>
    <message>
        <source>One waiting copy stays in the queue and is sent when its account is open again, or by farcopy status --resume.</source>
        <translation>待機中のコピー 1 件はキューに残り、アカウントを再び開いたとき、または farcopy status --resume の実行時に送信されます。</translation>
    </message>
    <message>
        <source>%1 waiting copies stay in the queue and are sent when their account is open again, or by farcopy status --resume.</source>
        <translation>待機中のコピー %1 件はキューに残り、アカウントを再び開いたとき、または farcopy status --resume の実行時に送信されます。</translation>
    </message>
    <message>
        <source>One waiting copy has not been sent and will not be started.</source>
        <translation>待機中のコピー 1 件はまだ送信されておらず、開始されません。</translation>
    </message>
    <message>
        <source>%1 waiting copies have not been sent and will not be started.</source>
        <translation>待機中のコピー %1 件はまだ送信されておらず、開始されません。</translation>
    </message>
    <message>
        <source>One running copy goes on at FSx and is listed when you come back.</source>
        <translation>実行中のコピー 1 件は FSx で続行され、次に開いたときに一覧に表示されます。</translation>
    </message>
    <message>
        <source>%1 running copies go on at FSx and are listed when you come back.</source>
        <translation>実行中のコピー %1 件は FSx で続行され、次に開いたときに一覧に表示されます。</translation>
    </message>
    <message>
        <source>Copies are not finished</source>
        <translation>コピーが完了していません</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>&amp;Remember my answer</source>
        <translation>回答を記憶する(&amp;R)</translation>
    </message>
    <message>
        <source>In the notification area Farcopy goes on with all of them.</source>
        <translation>通知領域では、Farcopy はこれらすべての処理を続行します。</translation>
    </message>
    <message>
        <source>&amp;Go on there</source>
        <translation>通知領域で続行(&amp;G)</translation>
    </message>
    <message>
        <source>One copy is not accepted yet: whether FSx has taken it is found out when its account is open again, or by farcopy status --resume.</source>
        <translation>コピー 1 件はまだ受け付けられていません。FSx が受け付けたかどうかは、アカウントを再び開いたとき、または farcopy status --resume の実行時に判明します。</translation>
    </message>
    <message>
        <source>%1 copies are not accepted yet: whether FSx has taken them is found out when their account is open again, or by farcopy status --resume.</source>
        <translation>コピー %1 件はまだ受け付けられていません。FSx が受け付けたかどうかは、アカウントを再び開いたとき、または farcopy status --resume の実行時に判明します。</translation>
    </message>
    <message>
        <source>One copy is not accepted yet: whether FSx has taken it is found out when the queue is resumed.</source>
        <translation>コピー 1 件はまだ受け付けられていません。FSx が受け付けたかどうかは、キューの再開時に判明します。</translation>
    </message>
    <message>
        <source>%1 copies are not accepted yet: whether FSx has taken them is found out when the queue is resumed.</source>
        <translation>コピー %1 件はまだ受け付けられていません。FSx が受け付けたかどうかは、キューの再開時に判明します。</translation>
    </message>
    <message>
        <source>One copy is not accepted yet: it goes on if FSx has taken it, and is not asked for again.</source>
        <translation>コピー 1 件はまだ受け付けられていません。FSx が受け付けていれば続行されますが、再度要求されることはありません。</translation>
    </message>
    <message>
        <source>%1 copies are not accepted yet: those go on that FSx has taken, and the others are not asked for again.</source>
        <translation>コピー %1 件はまだ受け付けられていません。FSx が受け付けたものは続行され、それ以外が再度要求されることはありません。</translation>
    </message>
    <message>
        <source>One waiting copy stays in the queue. The queue is paused and stays so until it is resumed, here or by farcopy status --resume.</source>
        <translation>待機中のコピー 1 件はキューに残ります。キューは一時停止中で、ここで、または farcopy status --resume で再開されるまで一時停止のままです。</translation>
    </message>
    <message>
        <source>%1 waiting copies stay in the queue. The queue is paused and stays so until it is resumed, here or by farcopy status --resume.</source>
        <translation>待機中のコピー %1 件はキューに残ります。キューは一時停止中で、ここで、または farcopy status --resume で再開されるまで一時停止のままです。</translation>
    </message>
</context>
<context>
    <name>farcopy::text</name>
    <message>
        <source>about %1 min</source>
        <translation>約 %1 分</translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <comment>a range</comment>
        <translation>%1～%2 分</translation>
    </message>
    <message>
        <source>up to %1 min</source>
        <translation>最大 %1 分</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>約 %1 時間</translation>
    </message>
    <message>
        <source>%1–%2 h</source>
        <comment>a range</comment>
        <translation>%1～%2 時間</translation>
    </message>
    <message>
        <source>up to %1 h</source>
        <translation>最大 %1 時間</translation>
    </message>
    <message>
        <source>about %1 d</source>
        <translation>約 %1 日</translation>
    </message>
    <message>
        <source>%1–%2 d</source>
        <comment>a range</comment>
        <translation>%1～%2 日</translation>
    </message>
    <message>
        <source>up to %1 d</source>
        <translation>最大 %1 日</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 日</translation>
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
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <extracomment>part and whole of a copy in the same unit: &quot;0.5 of 1.2 TiB&quot;</extracomment>
        <translation>%1/%2 %3</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 バイト</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a time to come</comment>
        <translation>%1後</translation>
    </message>
    <message>
        <source>now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>less than 1 min</source>
        <translation>1 分未満</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>作成中</translation>
    </message>
    <message>
        <source>Transferring</source>
        <translation>転送中</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>コピー中</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>利用可能</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>User-initiated</source>
        <translation>ユーザー主導</translation>
    </message>
    <message>
        <source>1 backup</source>
        <translation>1 件のバックアップ</translation>
    </message>
    <message>
        <source>%1 backups</source>
        <translation>%1 件のバックアップ</translation>
    </message>
    <message>
        <source>The backup was not found</source>
        <translation>バックアップが見つかりませんでした</translation>
    </message>
    <message>
        <source>FSx in {region} found no such backup in the source Region. It said: {words}</source>
        <translation>{region} の FSx は、コピー元のリージョンでこのバックアップを見つけられませんでした。FSx からのメッセージ: {words}</translation>
    </message>
    <message>
        <source>It was deleted, or its retention ended, after the list was read.</source>
        <translation>一覧の取得後に、バックアップが削除されたか、保持期間が終了しました。</translation>
    </message>
    <message>
        <source>Refresh the list and choose the backup again.</source>
        <translation>一覧を更新し、バックアップを選択し直してください。</translation>
    </message>
    <message>
        <source>Refresh list</source>
        <translation>一覧を更新</translation>
    </message>
    <message>
        <source>The backup is still being copied</source>
        <translation>バックアップはまだコピー中です</translation>
    </message>
    <message>
        <source>FSx does not change or delete a backup while it is being copied, and for a short while after.</source>
        <translation>FSx では、コピー中およびコピー直後のしばらくの間、バックアップの変更や削除はできません。</translation>
    </message>
    <message>
        <source>A copy of it is running, perhaps one that somebody else started.</source>
        <translation>このバックアップのコピーが実行中です。ほかのユーザーが開始した可能性もあります。</translation>
    </message>
    <message>
        <source>Wait until the copy has ended, then try again.</source>
        <translation>コピーが終わるのを待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>A copy of the backup is under way</source>
        <translation>バックアップのコピーが進行中です</translation>
    </message>
    <message>
        <source>FSx does not take this request while the backup is being copied. It said: {words}</source>
        <translation>バックアップのコピー中、FSx はこのリクエストを受け付けません。FSx からのメッセージ: {words}</translation>
    </message>
    <message>
        <source>FSx did not accept the request</source>
        <translation>FSx がリクエストを受け付けませんでした</translation>
    </message>
    <message>
        <source>FSx in {region} refused {operation} without naming a more exact reason. It said: {words}</source>
        <translation>{region} の FSx は、具体的な理由を示さずに {operation} を拒否しました。FSx からのメッセージ: {words}</translation>
    </message>
    <message>
        <source>Some backups cannot be copied: those of file systems with Intelligent-Tiering storage and of FlexGroup volumes, for instance. A value of the request may also be wrong.</source>
        <translation>コピーできないバックアップがあります。たとえば、Intelligent-Tiering ストレージを使用するファイルシステムのバックアップや、FlexGroup ボリュームのバックアップです。リクエストの値が誤っている可能性もあります。</translation>
    </message>
    <message>
        <source>Read what the service said, change the copy accordingly and try again. Sending the same request again does not help.</source>
        <translation>サービスからのメッセージを確認し、それに応じてコピーの内容を変更してから、もう一度お試しください。同じリクエストを再送信しても解決しません。</translation>
    </message>
    <message>
        <source>The request does not match an earlier one</source>
        <translation>リクエストが以前のリクエストと一致しません</translation>
    </message>
    <message>
        <source>FSx already has a request with the same token but with other values. The value that differs: {parameter}.</source>
        <translation>同じトークンで値の異なるリクエストを、FSx がすでに受け付けています。異なる値: {parameter}。</translation>
    </message>
    <message>
        <source>A request was sent, and its key, tags or Region were changed before it was sent again.</source>
        <translation>リクエストの送信後、再送信までの間に、キー、タグ、またはリージョンが変更されました。</translation>
    </message>
    <message>
        <source>Look in the destination Region whether the earlier copy was made. If it was not, retry: the copy is then sent with a new token.</source>
        <translation>以前のコピーが作成されているかどうかを、コピー先のリージョンで確認してください。作成されていない場合は、再試行してください。コピーは新しいトークンで送信されます。</translation>
    </message>
    <message>
        <source>Retry with a new token</source>
        <translation>新しいトークンで再試行</translation>
    </message>
    <message>
        <source>The destination has no Multi-AZ Windows file systems</source>
        <translation>コピー先ではマルチ AZ の Windows ファイルシステムを利用できません</translation>
    </message>
    <message>
        <source>This is a backup of a Multi-AZ Windows file system, and a copy in {region} could not be restored. FSx said: {words}</source>
        <translation>これはマルチ AZ の Windows ファイルシステムのバックアップであり、{region} にコピーしても復元できません。FSx からのメッセージ: {words}</translation>
    </message>
    <message>
        <source>FSx for Windows File Server is not offered as Multi-AZ in that Region.</source>
        <translation>このリージョンでは、FSx for Windows File Server のマルチ AZ が提供されていません。</translation>
    </message>
    <message>
        <source>Choose another destination Region.</source>
        <translation>コピー先として別のリージョンを選択してください。</translation>
    </message>
    <message>
        <source>Choose another Region…</source>
        <translation>別のリージョンを選択…</translation>
    </message>
    <message>
        <source>The service had an internal error</source>
        <translation>サービスで内部エラーが発生しました</translation>
    </message>
    <message>
        <source>The service in {region} could not carry out {operation}. It said: {words}</source>
        <translation>{region} のサービスは {operation} を実行できませんでした。サービスからのメッセージ: {words}</translation>
    </message>
    <message>
        <source>The fault is on the side of AWS. Several attempts were made before giving up.</source>
        <translation>原因は AWS 側にあります。複数回試行しましたが、成功しませんでした。</translation>
    </message>
    <message>
        <source>Try again in a few minutes. A copy is sent again with the same token, so it is never made twice. If it goes on, see the AWS Health Dashboard.</source>
        <translation>数分後にもう一度お試しください。コピーは同じトークンで再送信されるため、重複して作成されることはありません。問題が続く場合は、AWS Health Dashboard を確認してください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The destination key cannot be used</source>
        <translation>コピー先のキーを使用できません</translation>
    </message>
    <message>
        <source>FSx in {region} cannot encrypt the copy with the chosen KMS key. It said: {words}</source>
        <translation>{region} の FSx は、選択された KMS キーでコピーを暗号化できません。FSx からのメッセージ: {words}</translation>
    </message>
    <message>
        <source>The key does not exist in that Region, is disabled or waiting for deletion, is no symmetric encryption key, or you may not create a grant on it (kms:CreateGrant).</source>
        <translation>キーがそのリージョンに存在しないか、無効または削除保留中であるか、対称暗号化キーではありません。または、キーに対するグラントを作成するアクセス許可 (kms:CreateGrant) がありません。</translation>
    </message>
    <message>
        <source>Choose another key of the destination Region, or enable this one in KMS and try again.</source>
        <translation>コピー先のリージョンの別のキーを選択するか、KMS でこのキーを有効にしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Choose another key…</source>
        <translation>別のキーを選択…</translation>
    </message>
    <message>
        <source>The source Region is not valid here</source>
        <translation>コピー元のリージョンを使用できません</translation>
    </message>
    <message>
        <source>FSx in {region} cannot copy from the Region that was named as the source. It said: {words}</source>
        <translation>{region} の FSx は、コピー元に指定されたリージョンからコピーできません。FSx からのメッセージ: {words}</translation>
    </message>
    <message>
        <source>Copies work only within one partition: not between the commercial, China and GovCloud Regions. Or the account has not enabled one of the two Regions.</source>
        <translation>コピーできるのは同じパーティション内のみで、商用リージョン、中国リージョン、GovCloud リージョンの間ではコピーできません。または、2 つのリージョンのどちらかがアカウントで有効になっていません。</translation>
    </message>
    <message>
        <source>Choose a destination in the same partition as the backup, and check that both Regions are enabled for the account.</source>
        <translation>バックアップと同じパーティションのコピー先を選択し、両方のリージョンがアカウントで有効になっていることを確認してください。</translation>
    </message>
    <message>
        <source>The key of the source backup cannot be used</source>
        <translation>コピー元のバックアップのキーを使用できません</translation>
    </message>
    <message>
        <source>The backup is encrypted with a KMS key that FSx cannot use for you, so it cannot be read. FSx said: {words}</source>
        <translation>バックアップの暗号化に使用されている KMS キーを FSx がお客様に代わって使用できないため、バックアップを読み取れません。FSx からのメッセージ: {words}</translation>
    </message>
    <message>
        <source>That key is disabled or waiting for deletion, or you lack kms:Decrypt or kms:CreateGrant on it.</source>
        <translation>キーが無効または削除保留中であるか、キーに対する kms:Decrypt または kms:CreateGrant のアクセス許可がありません。</translation>
    </message>
    <message>
        <source>In the source Region, enable the key or cancel its deletion in KMS, or ask its owner for access. Then try again.</source>
        <translation>コピー元のリージョンの KMS でキーを有効にするか削除をキャンセルする、またはキーの所有者にアクセス許可を依頼してください。その後、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The backup is not available yet</source>
        <translation>バックアップはまだ利用可能ではありません</translation>
    </message>
    <message>
        <source>Only a backup with the status Available can be copied. FSx said: {words}</source>
        <translation>コピーできるのは、ステータスが「利用可能」のバックアップのみです。FSx からのメッセージ: {words}</translation>
    </message>
    <message>
        <source>It is still being made or copied, or it has failed.</source>
        <translation>バックアップが作成中またはコピー中であるか、失敗しています。</translation>
    </message>
    <message>
        <source>Refresh the list, and copy it as soon as its status is Available. A failed backup cannot be copied.</source>
        <translation>一覧を更新し、ステータスが「利用可能」になったらコピーしてください。失敗したバックアップはコピーできません。</translation>
    </message>
    <message>
        <source>FSx cannot do this with the backup</source>
        <translation>FSx ではこのバックアップに対してこの操作を実行できません</translation>
    </message>
    <message>
        <source>FSx in {region} does not support {operation} for this resource. It said: {words}</source>
        <translation>{region} の FSx は、このリソースに対する {operation} をサポートしていません。FSx からのメッセージ: {words}</translation>
    </message>
    <message>
        <source>Backups of Intelligent-Tiering file systems and of FlexGroup volumes cannot be copied, and a backup that AWS Backup manages may be refused.</source>
        <translation>Intelligent-Tiering ファイルシステムと FlexGroup ボリュームのバックアップはコピーできません。AWS Backup によって管理されているバックアップは、コピーが拒否される場合があります。</translation>
    </message>
    <message>
        <source>Copy such a backup with the service that manages it, or leave it out.</source>
        <translation>そのバックアップを管理しているサービスでコピーするか、コピー対象から除外してください。</translation>
    </message>
    <message>
        <source>Too many copies are running to this Region</source>
        <translation>このリージョンへの実行中のコピーが多すぎます</translation>
    </message>
    <message>
        <source>{region} takes no further copy now: five at a time is the limit of an account and destination Region, or of an ONTAP volume, Region and key.</source>
        <translation>{region} では現在、これ以上コピーを受け付けられません。同時に実行できるコピーは、アカウントとコピー先のリージョンの組み合わせごと、または ONTAP ボリューム、リージョン、キーの組み合わせごとに 5 件までです。</translation>
    </message>
    <message>
        <source>Copies that other people and programs started count as well.</source>
        <translation>ほかのユーザーやプログラムが開始したコピーも数に含まれます。</translation>
    </message>
    <message>
        <source>Nothing needs to be done in Farcopy&apos;s queue: the copy starts when a running one ends. Elsewhere, try again later.</source>
        <translation>Farcopy のキューでは操作は不要です。実行中のコピーが終わると、コピーが開始されます。キューを使用していない場合は、後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The Region holds as many backups as allowed</source>
        <translation>リージョンのバックアップ数が上限に達しています</translation>
    </message>
    <message>
        <source>The account has reached its quota of {quota} in {region}. Copies count against it.</source>
        <translation>{region} で、アカウントが {quota} のクォータに達しました。コピーもこのクォータに含まれます。</translation>
    </message>
    <message>
        <source>A copy has no retention: it stays until somebody deletes it. The quotas to begin with: Windows and Lustre 500 (L-E94C1C19, L-CD5E0524), OpenZFS and ONTAP 10,000 (L-DD0F7417, L-C431DBA3).</source>
        <translation>コピーには保持期間がなく、削除されるまで残ります。クォータの初期値: Windows と Lustre は 500 (L-E94C1C19、L-CD5E0524)、OpenZFS と ONTAP は 10,000 (L-DD0F7417、L-C431DBA3)。</translation>
    </message>
    <message>
        <source>Delete backups there that are no longer needed, ask for a higher quota, or copy to another Region. Copies that this quota has stopped go on when you retry one of them.</source>
        <translation>そのリージョンで不要になったバックアップを削除するか、クォータの引き上げをリクエストするか、別のリージョンにコピーしてください。このクォータによって停止したコピーは、そのうちの 1 件を再試行すると続行されます。</translation>
    </message>
    <message>
        <source>Open quota page</source>
        <translation>クォータのページを開く</translation>
    </message>
    <message>
        <source>The copy would have too many tags</source>
        <translation>コピーに付くタグが多すぎます</translation>
    </message>
    <message>
        <source>A backup can have 50 tags. Those of the source and the new ones together are more.</source>
        <translation>バックアップのタグの上限は 50 個です。コピー元のタグと新しいタグの合計がこの上限を超えています。</translation>
    </message>
    <message>
        <source>With “Copy tags” both sets are merged; a key that stands in both counts once.</source>
        <translation>「コピー元のタグをコピーする」を選択すると、両方のタグが統合されます。両方にあるキーは 1 個として数えられます。</translation>
    </message>
    <message>
        <source>Remove some of the new tags, or do not copy those of the source.</source>
        <translation>新しいタグの一部を削除するか、コピー元のタグをコピーしないようにしてください。</translation>
    </message>
    <message>
        <source>Edit tags…</source>
        <translation>タグを編集…</translation>
    </message>
    <message>
        <source>A quota of the account is used up</source>
        <translation>アカウントのクォータに達しました</translation>
    </message>
    <message>
        <source>FSx in {region} names the limit {limit}. It said: {words}</source>
        <translation>{region} の FSx で、制限 {limit} に達しました。FSx からのメッセージ: {words}</translation>
    </message>
    <message>
        <source>The account may have no more of this in that Region.</source>
        <translation>このアカウントがこのリージョンで使用できる上限に達しています。</translation>
    </message>
    <message>
        <source>Free some of it, or ask for a higher quota. Copies that it has stopped go on when you retry one of them.</source>
        <translation>不要なものを削除して空きを作るか、クォータの引き上げをリクエストしてください。このクォータによって停止したコピーは、そのうちの 1 件を再試行すると続行されます。</translation>
    </message>
    <message>
        <source>The keychain cannot be reached</source>
        <translation>キーチェーンに接続できません</translation>
    </message>
    <message>
        <source>{own}</source>
        <translation>{own}</translation>
    </message>
    <message>
        <source>No keychain service runs in this session, or none is installed (on Linux: libsecret with GNOME Keyring or KWallet).</source>
        <translation>このセッションでキーチェーンサービスが実行されていないか、インストールされていません (Linux の場合: libsecret と、GNOME Keyring または KWallet)。</translation>
    </message>
    <message>
        <source>Start or unlock it and try again, or enter the access key for this session only.</source>
        <translation>キーチェーンを起動するか、ロックを解除してから、もう一度お試しください。または、このセッションでのみ保持するアクセスキーを入力してください。</translation>
    </message>
    <message>
        <source>Choose account…</source>
        <translation>アカウントを選択…</translation>
    </message>
    <message>
        <source>The keychain did not let Farcopy in</source>
        <translation>Farcopy はキーチェーンにアクセスできませんでした</translation>
    </message>
    <message>
        <source>The keychain is locked, or the question to unlock it was dismissed.</source>
        <translation>キーチェーンがロックされているか、ロックの解除を求めるウィンドウが閉じられました。</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>キーチェーンから応答がありません</translation>
    </message>
    <message>
        <source>It may be asking for its password in another window, perhaps behind this one.</source>
        <translation>別のウィンドウでパスワードの入力を待っている可能性があります。そのウィンドウが、このウィンドウの後ろに隠れている場合もあります。</translation>
    </message>
    <message>
        <source>Answer it, then try again.</source>
        <translation>パスワードを入力してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain is locked, or the entry was deleted; the system does not say which. A key for one session only is gone when Farcopy ends.</source>
        <translation>キーチェーンがロックされているか、エントリが削除されています。どちらであるかは、システムから示されません。1 回のセッションでのみ保持されるキーは、Farcopy を終了すると失われます。</translation>
    </message>
    <message>
        <source>The secret is too long</source>
        <translation>シークレットが長すぎます</translation>
    </message>
    <message>
        <source>Access keys and session tokens are much shorter; something else was pasted along.</source>
        <translation>アクセスキーやセッショントークンはこれよりはるかに短いため、余分な内容が一緒に貼り付けられています。</translation>
    </message>
    <message>
        <source>Enter the access key again.</source>
        <translation>アクセスキーを入力し直してください。</translation>
    </message>
    <message>
        <source>A part of the secret is missing</source>
        <translation>シークレットの一部がありません</translation>
    </message>
    <message>
        <source>Secrets of more than 2,560 bytes are kept in several entries of the keychain, and one of them is not as it was written.</source>
        <translation>2,560 バイトを超えるシークレットは、キーチェーンの複数のエントリに分けて保存されます。そのうちの 1 つが、書き込んだときの内容と異なっています。</translation>
    </message>
    <message>
        <source>Enter the access key again; that puts all of them right.</source>
        <translation>アクセスキーを入力し直してください。すべてのエントリが正しく保存し直されます。</translation>
    </message>
    <message>
        <source>The old entry is still in the keychain</source>
        <translation>古いエントリがキーチェーンに残っています</translation>
    </message>
    <message>
        <source>The access key works under its new name; the keychain did not let go of the old one.</source>
        <translation>アクセスキーは新しい名前で使用できますが、キーチェーンから古いエントリを削除できませんでした。</translation>
    </message>
    <message>
        <source>Remove the old entry with the program that manages your keychain.</source>
        <translation>キーチェーンを管理するプログラムで、古いエントリを削除してください。</translation>
    </message>
    <message>
        <source>The settings cannot be written</source>
        <translation>設定を書き込めません</translation>
    </message>
    <message>
        <source>The disk is full, or the file of the settings may not be written to.</source>
        <translation>ディスクに空き容量がないか、設定のファイルへの書き込みが許可されていません。</translation>
    </message>
    <message>
        <source>Make room, or see to the file&apos;s permissions, then try again.</source>
        <translation>ディスクの空き容量を確保するか、ファイルのアクセス許可を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The access key was not replaced</source>
        <translation>アクセスキーは置き換えられませんでした</translation>
    </message>
    <message>
        <source>A new key is tested before it takes the place of the old one, which was kept.</source>
        <translation>新しいキーは、古いキーと置き換える前にテストされます。古いキーはそのまま残っています。</translation>
    </message>
    <message>
        <source>Enter the new key again, or keep it without the test.</source>
        <translation>新しいキーを入力し直すか、テストせずに保存してください。</translation>
    </message>
    <message>
        <source>The file of access keys cannot be read</source>
        <translation>アクセスキーのファイルを読み取れません</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Farcopy takes files as the AWS console offers them for download when a key is made.</source>
        <translation>ファイルは変更されていません。Farcopy で使用できるのは、キーの作成時に AWS コンソールからダウンロードできる形式のファイルです。</translation>
    </message>
    <message>
        <source>Choose another file, or enter the access key.</source>
        <translation>別のファイルを選択するか、アクセスキーを入力してください。</translation>
    </message>
    <message>
        <source>The temporary access key has ended</source>
        <translation>一時的なアクセスキーの有効期限が切れました</translation>
    </message>
    <message>
        <source>Temporary keys are good for some hours and cannot be renewed by themselves.</source>
        <translation>一時的なキーは数時間で期限切れになり、自動では更新できません。</translation>
    </message>
    <message>
        <source>Enter a new one in its place. Waiting copies then go on by themselves.</source>
        <translation>新しいキーを入力して置き換えてください。待機中のコピーは、その後自動的に続行されます。</translation>
    </message>
    <message>
        <source>AWS does not take this MFA device</source>
        <translation>AWS がこの MFA デバイスを受け付けません</translation>
    </message>
    <message>
        <source>The serial number or ARN that was entered with the access key belongs to another user, or is mistyped.</source>
        <translation>アクセスキーとともに入力されたシリアル番号または ARN が、別のユーザーのものであるか、誤っています。</translation>
    </message>
    <message>
        <source>Correct it, then try again, or choose another account.</source>
        <translation>修正してもう一度試すか、別のアカウントを選択してください。</translation>
    </message>
    <message>
        <source>No credentials were found</source>
        <translation>認証情報が見つかりませんでした</translation>
    </message>
    <message>
        <source>A profile or the environment names an account without an access key, or the key was taken out.</source>
        <translation>プロファイルまたは環境変数で指定されているアカウントにアクセスキーがないか、キーが削除されています。</translation>
    </message>
    <message>
        <source>Choose another account, or enter an access key. Waiting copies then go on by themselves.</source>
        <translation>別のアカウントを選択するか、アクセスキーを入力してください。待機中のコピーは、その後自動的に続行されます。</translation>
    </message>
    <message>
        <source>The access key cannot be sent</source>
        <translation>アクセスキーを送信できません</translation>
    </message>
    <message>
        <source>A space, a line break or another character that does not belong there was copied along with the key.</source>
        <translation>キーと一緒に、スペース、改行、またはその他の不要な文字がコピーされています。</translation>
    </message>
    <message>
        <source>Another Farcopy has the queue and does not answer</source>
        <translation>別の Farcopy がキューを使用しており、応答がありません</translation>
    </message>
    <message>
        <source>It hangs or is stopped, or it runs on another machine that shares the folder.</source>
        <translation>その Farcopy がハングまたは停止しているか、フォルダを共有する別のコンピュータで実行されています。</translation>
    </message>
    <message>
        <source>End it, then try again: the queue is taken up where it left it.</source>
        <translation>その Farcopy を終了してから、もう一度お試しください。キューは中断されたところから引き継がれます。</translation>
    </message>
    <message>
        <source>It is not sure whose queue this is</source>
        <translation>キューがどのアカウントのものか確認できません</translation>
    </message>
    <message>
        <source>Neither STS nor FSx could be asked for the account, and copies are never sent for another one than they were ordered for.</source>
        <translation>STS にも FSx にもアカウントを照会できませんでした。コピーが、指示したときとは別のアカウントで送信されることはありません。</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>接続を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The account cannot be opened</source>
        <translation>アカウントを開くことができません</translation>
    </message>
    <message>
        <source>What the environment or the profile says about the credentials is not enough to sign a request.</source>
        <translation>環境変数またはプロファイルにある認証情報の設定では、リクエストに署名できません。</translation>
    </message>
    <message>
        <source>Mend it as said above and try again, or choose another account.</source>
        <translation>上記のとおりに修正してもう一度試すか、別のアカウントを選択してください。</translation>
    </message>
    <message>
        <source>The role cannot be taken</source>
        <translation>ロールを引き受けることができません</translation>
    </message>
    <message>
        <source>Who may take a role is decided by its trust policy and by the permissions of whoever asks for it.</source>
        <translation>ロールを引き受けることができるかどうかは、ロールの信頼ポリシーと、引き受けを要求する側のアクセス許可によって決まります。</translation>
    </message>
    <message>
        <source>Correct the profile, or have the policy changed. Then try again, or choose another account.</source>
        <translation>プロファイルを修正するか、ポリシーの変更を依頼してください。その後、もう一度試すか、別のアカウントを選択してください。</translation>
    </message>
    <message>
        <source>The credentials could not be fetched</source>
        <translation>認証情報を取得できませんでした</translation>
    </message>
    <message>
        <source>The profile leaves it to somebody else to give credentials, and that failed.</source>
        <translation>このプロファイルは外部のプログラムまたはサービスから認証情報を取得しますが、取得に失敗しました。</translation>
    </message>
    <message>
        <source>Set it right as said above and try again, or choose another account.</source>
        <translation>上記のとおりに修正してもう一度試すか、別のアカウントを選択してください。</translation>
    </message>
    <message>
        <source>A sign-in is needed</source>
        <translation>サインインが必要です</translation>
    </message>
    <message>
        <source>Credentials of this kind cannot be had without a person who confirms it.</source>
        <translation>この種類の認証情報を取得するには、ユーザーによる確認が必要です。</translation>
    </message>
    <message>
        <source>Try again, and answer the question that then comes. Waiting copies go on by themselves.</source>
        <translation>もう一度試し、表示される確認に応答してください。待機中のコピーは自動的に続行されます。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>A file with settings cannot be read</source>
        <translation>設定を含むファイルを読み取れません</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Farcopy reads such files and never writes them.</source>
        <translation>ファイルは変更されていません。Farcopy はこのようなファイルを読み取るだけで、書き込むことはありません。</translation>
    </message>
    <message>
        <source>Mend the file or its permissions, then try again.</source>
        <translation>ファイルまたはそのアクセス許可を修正してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The file of certificates cannot be used</source>
        <translation>証明書のファイルを使用できません</translation>
    </message>
    <message>
        <source>AWS_CA_BUNDLE, or ca_bundle of the profile, names a file that is missing or holds no certificates. Without it no server could be trusted, so nothing was sent.</source>
        <translation>AWS_CA_BUNDLE、またはプロファイルの ca_bundle で指定されているファイルがないか、ファイルに証明書がありません。証明書がなければどのサーバーも信頼できないため、何も送信されていません。</translation>
    </message>
    <message>
        <source>Correct the path or remove the setting, then try again.</source>
        <translation>パスを修正するか、設定を削除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Show connection…</source>
        <translation>接続を表示…</translation>
    </message>
    <message>
        <source>The proxy cannot be used</source>
        <translation>プロキシを使用できません</translation>
    </message>
    <message>
        <source>An environment variable names the proxy in a form that is unknown.</source>
        <translation>環境変数で、プロキシが不明な形式で指定されています。</translation>
    </message>
    <message>
        <source>Correct the variable, then start Farcopy again.</source>
        <translation>変数を修正してから、Farcopy を起動し直してください。</translation>
    </message>
    <message>
        <source>There is no such endpoint</source>
        <translation>エンドポイントが存在しません</translation>
    </message>
    <message>
        <source>AWS_ENDPOINT_URL, AWS_USE_FIPS_ENDPOINT, AWS_USE_DUALSTACK_ENDPOINT or the profile ask for an address that does not exist or is not well formed.</source>
        <translation>AWS_ENDPOINT_URL、AWS_USE_FIPS_ENDPOINT、AWS_USE_DUALSTACK_ENDPOINT、またはプロファイルで指定されているアドレスが存在しないか、形式が正しくありません。</translation>
    </message>
    <message>
        <source>Correct the setting, or choose another Region.</source>
        <translation>設定を修正するか、別のリージョンを選択してください。</translation>
    </message>
    <message>
        <source>The Region is not known</source>
        <translation>リージョンを認識できません</translation>
    </message>
    <message>
        <source>A Region is named like eu-central-1. It may be mistyped, or newer than this version of Farcopy.</source>
        <translation>リージョンの名前は eu-central-1 のような形式です。入力に誤りがあるか、このバージョンの Farcopy より新しいリージョンである可能性があります。</translation>
    </message>
    <message>
        <source>Correct it where it is set, then try again.</source>
        <translation>設定した場所で修正してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Cancelled after it was sent</source>
        <translation>送信後にキャンセルされました</translation>
    </message>
    <message>
        <source>{operation} was cancelled before an answer came.</source>
        <translation>{operation} は、応答を受け取る前にキャンセルされました。</translation>
    </message>
    <message>
        <source>The request had already left: the service may have carried it out all the same.</source>
        <translation>リクエストはすでに送信されていたため、サービスで実行された可能性があります。</translation>
    </message>
    <message>
        <source>Refresh the list to see what became of it.</source>
        <translation>一覧を更新して、結果を確認してください。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルされました</translation>
    </message>
    <message>
        <source>The operation was cancelled before it was done.</source>
        <translation>操作は完了する前にキャンセルされました。</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>お客様が操作を停止しました。</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation>いつでも再度開始できます。</translation>
    </message>
    <message>
        <source>No answer came after the request was sent</source>
        <translation>リクエストの送信後に応答がありませんでした</translation>
    </message>
    <message>
        <source>{region} did not answer {operation} in time, so it is not known whether it was carried out.</source>
        <translation>{region} から {operation} への応答が時間内になかったため、実行されたかどうかは不明です。</translation>
    </message>
    <message>
        <source>The connection is slow or was interrupted, or the service is busy.</source>
        <translation>接続が遅いか、中断されたか、サービスが混み合っています。</translation>
    </message>
    <message>
        <source>Try again: a copy is sent with the same token, so it is never made twice.</source>
        <translation>もう一度お試しください。コピーは同じトークンで送信されるため、重複して作成されることはありません。</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>時間内に応答がありませんでした</translation>
    </message>
    <message>
        <source>{region} did not answer {operation} within the time limit.</source>
        <translation>{region} から {operation} への応答が制限時間内にありませんでした。</translation>
    </message>
    <message>
        <source>The connection is slow or blocked by a firewall or proxy, or the service is busy.</source>
        <translation>接続が遅いか、ファイアウォールまたはプロキシによってブロックされているか、サービスが混み合っています。</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>ネットワークを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>The connection to {region} ended after {operation} was sent and before an answer came. The system said: {words}</source>
        <translation>{operation} の送信後、応答を受け取る前に、{region} への接続が切れました。システムからのメッセージ: {words}</translation>
    </message>
    <message>
        <source>The network was interrupted, or a proxy closed the connection.</source>
        <translation>ネットワークが中断されたか、プロキシが接続を閉じました。</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>The service for {region} could not be reached. The system said: {words}</source>
        <translation>{region} のサービスに接続できませんでした。システムからのメッセージ: {words}</translation>
    </message>
    <message>
        <source>This computer is offline, a proxy or firewall is in the way, or the endpoint is wrong.</source>
        <translation>このコンピュータがオフラインであるか、プロキシまたはファイアウォールによってブロックされているか、エンドポイントが間違っています。</translation>
    </message>
    <message>
        <source>Check network, proxy and endpoint, then try again.</source>
        <translation>ネットワーク、プロキシ、エンドポイントを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>接続が安全ではありません</translation>
    </message>
    <message>
        <source>The certificate of the server for {region} was not accepted. The system said: {words}</source>
        <translation>{region} のサーバーの証明書を受け入れられませんでした。システムからのメッセージ: {words}</translation>
    </message>
    <message>
        <source>A proxy of your organisation inspects connections with its own certificate, the clock is wrong, or somebody pretends to be AWS.</source>
        <translation>組織のプロキシが独自の証明書を使用して接続を検査しているか、時計が間違っているか、第三者が AWS になりすましています。</translation>
    </message>
    <message>
        <source>Have the certificate of your organisation added to the system&apos;s store, or name its file in AWS_CA_BUNDLE. Nothing was sent.</source>
        <translation>組織の証明書をシステムの証明書ストアに追加するよう依頼するか、AWS_CA_BUNDLE で証明書のファイルを指定してください。何も送信されていません。</translation>
    </message>
    <message>
        <source>The answer cannot be understood</source>
        <translation>応答を解釈できません</translation>
    </message>
    <message>
        <source>What answered {operation} for {region} is not what the service sends. The problem: {words}</source>
        <translation>{region} の {operation} に対する応答が、サービスの返す内容ではありません。問題: {words}</translation>
    </message>
    <message>
        <source>A proxy or a sign-in page of the network answered in its place, or the endpoint is another service.</source>
        <translation>プロキシまたはネットワークのサインインページが代わりに応答したか、エンドポイントが別のサービスのものです。</translation>
    </message>
    <message>
        <source>This computer could not do it</source>
        <translation>このコンピュータで実行できませんでした</translation>
    </message>
    <message>
        <source>A file, the keychain or the system failed: {words}</source>
        <translation>ファイル、キーチェーン、またはシステムでエラーが発生しました: {words}</translation>
    </message>
    <message>
        <source>The file is missing or cannot be read or written, or the disk is full.</source>
        <translation>ファイルがないか、ファイルを読み書きできないか、ディスクに空き容量がありません。</translation>
    </message>
    <message>
        <source>Set it right as the message says, then try again.</source>
        <translation>メッセージのとおりに修正してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The service does not allow this</source>
        <translation>サービスによって許可されていません</translation>
    </message>
    <message>
        <source>You are signed in, but {permission} was refused. The service said: {words}</source>
        <translation>サインインしていますが、{permission} が拒否されました。サービスからのメッセージ: {words}</translation>
    </message>
    <message>
        <source>A policy of this user, role or organisation does not allow it.</source>
        <translation>このユーザー、ロール、または組織のポリシーによって許可されていません。</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>先にサインインしてください</translation>
    </message>
    <message>
        <source>There are no valid credentials for this request. The reason: {words}</source>
        <translation>このリクエストに使用できる有効な認証情報がありません。理由: {words}</translation>
    </message>
    <message>
        <source>None were found, they have expired, or they were revoked.</source>
        <translation>認証情報が見つからないか、期限切れになったか、取り消されています。</translation>
    </message>
    <message>
        <source>Sign in. Waiting copies then go on by themselves.</source>
        <translation>サインインしてください。待機中のコピーは、その後自動的に続行されます。</translation>
    </message>
    <message>
        <source>The service asks to slow down</source>
        <translation>サービスから速度を下げるよう要求されました</translation>
    </message>
    <message>
        <source>{region} takes no more requests now, still so after several attempts. It said: {words}</source>
        <translation>複数回試行しましたが、{region} は現在、これ以上リクエストを受け付けません。サービスからのメッセージ: {words}</translation>
    </message>
    <message>
        <source>All programs of the account share one rate of requests.</source>
        <translation>リクエストのレートは、このアカウントを使用するすべてのプログラムで共有されます。</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>1 分待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The service failed</source>
        <translation>サービスでエラーが発生しました</translation>
    </message>
    <message>
        <source>The service in {region} could not carry out {operation}, still so after several attempts. It said: {words}</source>
        <translation>複数回試行しましたが、{region} のサービスは {operation} を実行できませんでした。サービスからのメッセージ: {words}</translation>
    </message>
    <message>
        <source>The fault is on the side of AWS, or of a proxy on the way.</source>
        <translation>原因は AWS 側、または経路上のプロキシにあります。</translation>
    </message>
    <message>
        <source>Try again in a few minutes. A copy is sent with the same token, so it is never made twice.</source>
        <translation>数分後にもう一度お試しください。コピーは同じトークンで送信されるため、重複して作成されることはありません。</translation>
    </message>
    <message>
        <source>FSx could not finish the copy</source>
        <translation>FSx はコピーを完了できませんでした</translation>
    </message>
    <message>
        <source>The copy was started in {region}, and FSx then reported it as failed. It said: {words}</source>
        <translation>{region} でコピーが開始されましたが、その後 FSx から失敗が報告されました。FSx からのメッセージ: {words}</translation>
    </message>
    <message>
        <source>A key that was disabled meanwhile, or a source that was deleted, ends a copy. Often the service&apos;s own words are all that is known.</source>
        <translation>コピー中にキーが無効になったり、コピー元が削除されたりすると、コピーは失敗します。多くの場合、サービスからのメッセージ以外に情報はありません。</translation>
    </message>
    <message>
        <source>Check both keys and the source, then try again: that makes a new copy. The failed one stays in the list until it is deleted.</source>
        <translation>両方のキーとコピー元を確認してから、もう一度お試しください。新しいコピーが作成されます。失敗したコピーは、削除されるまで一覧に残ります。</translation>
    </message>
    <message>
        <source>The service refused the request</source>
        <translation>サービスがリクエストを拒否しました</translation>
    </message>
    <message>
        <source>{operation} was refused in {region} with an error that Farcopy does not know. It said: {words}</source>
        <translation>Farcopy が認識できないエラーにより、{region} で {operation} が拒否されました。サービスからのメッセージ: {words}</translation>
    </message>
    <message>
        <source>The service&apos;s own words are the best explanation.</source>
        <translation>サービスからのメッセージが最も参考になります。</translation>
    </message>
    <message>
        <source>Act on them, or look the code up in the documentation of the service. The details below help its support.</source>
        <translation>メッセージに従って対処するか、サービスのドキュメントでエラーコードを調べてください。下記の詳細は、サービスのサポートへの問い合わせに役立ちます。</translation>
    </message>
    <message>
        <source>A policy forbids this explicitly</source>
        <translation>ポリシーで明示的に拒否されています</translation>
    </message>
    <message>
        <source>You are signed in, but {permission} is denied by a policy. The service said: {words}</source>
        <translation>サインインしていますが、{permission} がポリシーによって拒否されています。サービスからのメッセージ: {words}</translation>
    </message>
    <message>
        <source>An explicit deny, in a service control policy or a permissions boundary for instance, is stronger than every permission.</source>
        <translation>サービスコントロールポリシーやアクセス許可の境界などによる明示的な拒否は、あらゆる許可よりも優先されます。</translation>
    </message>
    <message>
        <source>Ask the administrator of the organisation to change that policy, or use another account, role or Region.</source>
        <translation>組織の管理者にポリシーの変更を依頼するか、別のアカウント、ロール、またはリージョンを使用してください。</translation>
    </message>
    <message>
        <source>Use another account…</source>
        <translation>別のアカウントを使用…</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>アクセス許可がありません</translation>
    </message>
    <message>
        <source>You are signed in, but you may not use {permission}. The service said: {words}</source>
        <translation>サインインしていますが、{permission} を使用するアクセス許可がありません。サービスからのメッセージ: {words}</translation>
    </message>
    <message>
        <source>No policy of this user or role allows the action on this resource.</source>
        <translation>このユーザーまたはロールには、このリソースに対するアクションを許可するポリシーがありません。</translation>
    </message>
    <message>
        <source>The access key is not known</source>
        <translation>アクセスキーが認識されません</translation>
    </message>
    <message>
        <source>{region} does not recognise the access key or session token of this request.</source>
        <translation>{region} で、このリクエストのアクセスキーまたはセッショントークンが認識されませんでした。</translation>
    </message>
    <message>
        <source>The key was deleted or deactivated, or mistyped, or it belongs to another partition. A Region that the account has not enabled gives the same answer.</source>
        <translation>キーが削除または無効化されているか、入力に誤りがあるか、別のパーティションのキーです。アカウントで有効になっていないリージョンでも、同じ応答が返されます。</translation>
    </message>
    <message>
        <source>Sign in with a valid key. If other Regions work, enable this one in the account settings.</source>
        <translation>有効なキーでサインインしてください。ほかのリージョンでは使用できる場合は、アカウント設定でこのリージョンを有効にしてください。</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>このコンピュータの時計が間違っています</translation>
    </message>
    <message>
        <source>The service in {region} refused the signature because of its time. It said: {words}</source>
        <translation>{region} のサービスは、時刻を理由に署名を拒否しました。サービスからのメッセージ: {words}</translation>
    </message>
    <message>
        <source>A signature is valid for about five minutes. The clock of this computer is further off, and the correction by the service&apos;s own time did not help.</source>
        <translation>署名の有効期間は約 5 分です。このコンピュータの時計のずれはこれより大きく、サービスの時刻に基づく補正でも解決しませんでした。</translation>
    </message>
    <message>
        <source>Set date, time and time zone, best automatically by network time. Then try again.</source>
        <translation>日付、時刻、タイムゾーンを設定してください。ネットワーク時刻による自動設定をお勧めします。その後、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check the clock…</source>
        <translation>時計を確認…</translation>
    </message>
    <message>
        <source>The time of the request was refused</source>
        <translation>リクエストの時刻が拒否されました</translation>
    </message>
    <message>
        <source>The service in {region} found the request too old or from the future. It said: {words}</source>
        <translation>{region} のサービスは、リクエストが古すぎるか、未来の時刻のものであると判断しました。サービスからのメッセージ: {words}</translation>
    </message>
    <message>
        <source>The clock of this computer differs from that of AWS by more than five minutes, or the request was held up on its way.</source>
        <translation>このコンピュータの時計が AWS の時計と 5 分を超えてずれているか、リクエストの到着が途中で遅れました。</translation>
    </message>
    <message>
        <source>The service does not know the Region</source>
        <translation>サービスがこのリージョンを認識しません</translation>
    </message>
    <message>
        <source>What was asked in {region} is not served there. It said: {words}</source>
        <translation>{region} へのリクエストは、接続先では処理できません。サービスからのメッセージ: {words}</translation>
    </message>
    <message>
        <source>The Region’s name is misspelt, or the address that is used in place of AWS serves another one.</source>
        <translation>リージョンの名前に誤りがあるか、AWS の代わりに使用しているアドレスが別のリージョンのものです。</translation>
    </message>
    <message>
        <source>Correct the Region, or the endpoint address if you set one, and try again.</source>
        <translation>リージョンを修正するか、エンドポイントのアドレスを設定している場合はそのアドレスを修正してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The access key exists, but the signature made with its secret is wrong.</source>
        <translation>アクセスキーは存在しますが、シークレットで作成された署名が正しくありません。</translation>
    </message>
    <message>
        <source>The secret access key was mistyped or cut off, or belongs to another access key. A proxy that changes requests has the same effect.</source>
        <translation>シークレットアクセスキーの入力に誤りがあるか、途中で切れているか、別のアクセスキーのものです。プロキシがリクエストを変更している場合も、同じ結果になります。</translation>
    </message>
    <message>
        <source>The request carried no credentials</source>
        <translation>リクエストに認証情報がありませんでした</translation>
    </message>
    <message>
        <source>The service in {region} saw a request without a signature.</source>
        <translation>{region} のサービスが受け取ったリクエストに署名がありませんでした。</translation>
    </message>
    <message>
        <source>No account is chosen, or a proxy on the way removes the Authorization header.</source>
        <translation>アカウントが選択されていないか、経路上のプロキシが Authorization ヘッダーを削除しています。</translation>
    </message>
    <message>
        <source>Choose an account or sign in.</source>
        <translation>アカウントを選択するか、サインインしてください。</translation>
    </message>
    <message>
        <source>The signature arrived incomplete</source>
        <translation>署名が不完全な状態で届きました</translation>
    </message>
    <message>
        <source>The service in {region} could not read the signature. It said: {words}</source>
        <translation>{region} のサービスは署名を読み取れませんでした。サービスからのメッセージ: {words}</translation>
    </message>
    <message>
        <source>The access key holds characters that do not belong there, a space or a line break for instance, or a proxy changes the headers.</source>
        <translation>アクセスキーにスペースや改行などの不要な文字が含まれているか、プロキシがヘッダーを変更しています。</translation>
    </message>
    <message>
        <source>Enter the access key again, without spaces before or after it.</source>
        <translation>前後にスペースを入れずに、アクセスキーを入力し直してください。</translation>
    </message>
    <message>
        <source>The session has expired</source>
        <translation>セッションの有効期限が切れました</translation>
    </message>
    <message>
        <source>The temporary credentials are no longer valid.</source>
        <translation>一時的な認証情報は無効になっています。</translation>
    </message>
    <message>
        <source>Session tokens live for some hours only.</source>
        <translation>セッショントークンの有効期間は数時間のみです。</translation>
    </message>
    <message>
        <source>Sign in again. Waiting copies then go on by themselves, and running ones are not touched.</source>
        <translation>再度サインインしてください。待機中のコピーは、その後自動的に続行されます。実行中のコピーに影響はありません。</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>再度サインイン…</translation>
    </message>
    <message>
        <source>The Region is not enabled for this account</source>
        <translation>このアカウントではリージョンが有効になっていません</translation>
    </message>
    <message>
        <source>{region} is an opt-in Region, and the account has not enabled it.</source>
        <translation>{region} はオプトインリージョンであり、アカウントで有効になっていません。</translation>
    </message>
    <message>
        <source>Such Regions are off until an administrator enables them in the account settings.</source>
        <translation>このようなリージョンは、管理者がアカウント設定で有効にするまで使用できません。</translation>
    </message>
    <message>
        <source>Enable the Region in the AWS console under “Account”, which can take some minutes, or choose another Region.</source>
        <translation>AWS コンソールの「アカウント」でリージョンを有効にするか (数分かかる場合があります)、別のリージョンを選択してください。</translation>
    </message>
    <message>
        <source>Too many requests in a short time</source>
        <translation>短時間に送信されたリクエストが多すぎます</translation>
    </message>
    <message>
        <source>The service in {region} asks to slow down, still so after several attempts.</source>
        <translation>複数回試行しましたが、{region} のサービスから速度を下げるよう要求されています。</translation>
    </message>
    <message>
        <source>Wait a minute, then try again. Farcopy&apos;s queue does so by itself.</source>
        <translation>1 分待ってから、もう一度お試しください。Farcopy のキューでは自動的に再試行されます。</translation>
    </message>
    <message>
        <source>The account&apos;s rate of requests is used up</source>
        <translation>アカウントのリクエストレートの上限に達しました</translation>
    </message>
    <message>
        <source>The service in {region} takes no more requests of this account now.</source>
        <translation>{region} のサービスは現在、このアカウントからのリクエストをこれ以上受け付けません。</translation>
    </message>
    <message>
        <source>The service is not available now</source>
        <translation>サービスは現在利用できません</translation>
    </message>
    <message>
        <source>The service in {region} cannot answer at the moment, still so after several attempts.</source>
        <translation>複数回試行しましたが、{region} のサービスは現在応答できません。</translation>
    </message>
    <message>
        <source>The fault is on the side of AWS and passes as a rule.</source>
        <translation>原因は AWS 側にあり、通常は時間の経過とともに解消します。</translation>
    </message>
    <message>
        <source>Try again in a few minutes, or see the AWS Health Dashboard.</source>
        <translation>数分後にもう一度試すか、AWS Health Dashboard を確認してください。</translation>
    </message>
    <message>
        <source>A value of the request is not allowed</source>
        <translation>リクエストの値が許可されていません</translation>
    </message>
    <message>
        <source>{operation} was refused because of one of its values: {words}</source>
        <translation>値のいずれかが原因で {operation} が拒否されました: {words}</translation>
    </message>
    <message>
        <source>The value is too long, too short, or holds characters that are not allowed there.</source>
        <translation>値が長すぎるか、短すぎるか、許可されていない文字が含まれています。</translation>
    </message>
    <message>
        <source>Correct the value and try again.</source>
        <translation>値を修正してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The service could not read the request</source>
        <translation>サービスがリクエストを読み取れませんでした</translation>
    </message>
    <message>
        <source>The service in {region} could not decode {operation}. It said: {words}</source>
        <translation>{region} のサービスは {operation} をデコードできませんでした。サービスからのメッセージ: {words}</translation>
    </message>
    <message>
        <source>A proxy may change what is sent, or the address is not that of the service.</source>
        <translation>プロキシが送信内容を変更しているか、アドレスがサービスのものではない可能性があります。</translation>
    </message>
    <message>
        <source>Check proxy and endpoint. If both are right, please report this as a fault of Farcopy, with the details below.</source>
        <translation>プロキシとエンドポイントを確認してください。どちらも正しい場合は、下記の詳細を添えて Farcopy の不具合として報告してください。</translation>
    </message>
    <message>
        <source>The service does not know this operation</source>
        <translation>サービスがこの操作を認識しません</translation>
    </message>
    <message>
        <source>What answers for {region} does not know {operation}.</source>
        <translation>{region} として応答したサーバーは、{operation} を認識しません。</translation>
    </message>
    <message>
        <source>The endpoint in use is not the real service, or an older one.</source>
        <translation>使用中のエンドポイントが実際のサービスではないか、古いバージョンのサービスです。</translation>
    </message>
    <message>
        <source>Check the endpoint (AWS_ENDPOINT_URL, profile), or choose another Region.</source>
        <translation>エンドポイント (AWS_ENDPOINT_URL、プロファイル) を確認するか、別のリージョンを選択してください。</translation>
    </message>
    <message>
        <source>The resource cannot be tagged or is gone</source>
        <translation>リソースにタグを付けられないか、リソースが存在しません</translation>
    </message>
    <message>
        <source>FSx in {region} found no such resource, or none that can have tags. It said: {words}</source>
        <translation>{region} の FSx に該当するリソースがないか、タグを付けられるリソースではありません。FSx からのメッセージ: {words}</translation>
    </message>
    <message>
        <source>It was deleted after the list was read.</source>
        <translation>一覧の取得後に削除されました。</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>一覧を更新してください。</translation>
    </message>
    <message>
        <source>The key was not found</source>
        <translation>キーが見つかりませんでした</translation>
    </message>
    <message>
        <source>KMS in {region} knows no such key or alias.</source>
        <translation>{region} の KMS に、このキーまたはエイリアスはありません。</translation>
    </message>
    <message>
        <source>Keys belong to one Region: a key of the source Region is not known at the destination. Or the name is mistyped.</source>
        <translation>キーは 1 つのリージョンに属しており、コピー元のリージョンのキーはコピー先では認識されません。または、名前の入力に誤りがあります。</translation>
    </message>
    <message>
        <source>Choose a key of the destination Region.</source>
        <translation>コピー先のリージョンのキーを選択してください。</translation>
    </message>
    <message>
        <source>The key is disabled</source>
        <translation>キーが無効になっています</translation>
    </message>
    <message>
        <source>KMS in {region} does not let a disabled key be used.</source>
        <translation>{region} の KMS では、無効なキーを使用できません。</translation>
    </message>
    <message>
        <source>Somebody disabled it in KMS.</source>
        <translation>KMS でキーが無効にされました。</translation>
    </message>
    <message>
        <source>Enable it there, or choose another key.</source>
        <translation>KMS でキーを有効にするか、別のキーを選択してください。</translation>
    </message>
    <message>
        <source>The key is not in a usable state</source>
        <translation>キーが使用できる状態ではありません</translation>
    </message>
    <message>
        <source>KMS in {region} cannot use the key now. It said: {words}</source>
        <translation>{region} の KMS は現在、このキーを使用できません。KMS からのメッセージ: {words}</translation>
    </message>
    <message>
        <source>It is waiting for deletion or import, or it is made for another use.</source>
        <translation>キーが削除保留中またはインポート保留中であるか、別の用途で作成されています。</translation>
    </message>
    <message>
        <source>Cancel its deletion in KMS, or choose another key.</source>
        <translation>KMS でキーの削除をキャンセルするか、別のキーを選択してください。</translation>
    </message>
    <message>
        <source>The database was damaged</source>
        <translation>データベースが破損していました</translation>
    </message>
    <message>
        <source>The disk failed, power was lost on a disk that does not write when it is told to, or another program changed the file.</source>
        <translation>ディスクに障害が発生したか、指示どおりに書き込みを行わないディスクで電源が切れたか、別のプログラムがファイルを変更しました。</translation>
    </message>
    <message>
        <source>Compare the queue with the backups that are listed. Delete the damaged file once you miss nothing.</source>
        <translation>キューを一覧のバックアップと照合してください。失われたものがないことを確認したら、破損したファイルを削除してください。</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>データベースが破損しています</translation>
    </message>
    <message>
        <source>The disk failed, power was lost on a disk that does not write when it is told to, or another program changed the file. The file was left as it is.</source>
        <translation>ディスクに障害が発生したか、指示どおりに書き込みを行わないディスクで電源が切れたか、別のプログラムがファイルを変更しました。ファイルに変更は加えていません。</translation>
    </message>
    <message>
        <source>Set right what stands in the way, or move the file elsewhere, then start Farcopy again. What is queued until then is forgotten when Farcopy ends.</source>
        <translation>妨げとなっている問題を解決するか、ファイルを別の場所に移動してから、Farcopy を起動し直してください。それまでにキューに追加したコピーは、Farcopy を終了すると失われます。</translation>
    </message>
    <message>
        <source>The database is of a newer version of Farcopy</source>
        <translation>データベースは新しいバージョンの Farcopy のものです</translation>
    </message>
    <message>
        <source>A newer version was used on this computer, and this one cannot read what it wrote.</source>
        <translation>このコンピュータで新しいバージョンが使用され、その書き込み内容をこのバージョンでは読み取れません。</translation>
    </message>
    <message>
        <source>Use the newer version. What is queued in this one is forgotten when it ends.</source>
        <translation>新しいバージョンを使用してください。このバージョンでキューに追加したコピーは、終了すると失われます。</translation>
    </message>
    <message>
        <source>The database cannot be written</source>
        <translation>データベースに書き込めません</translation>
    </message>
    <message>
        <source>The permissions were changed, the disk was mounted for reading only, or it failed and the system protects it.</source>
        <translation>アクセス許可が変更されたか、ディスクが読み取り専用でマウントされたか、ディスクに障害が発生してシステムが保護しています。</translation>
    </message>
    <message>
        <source>Make the file and its folder writable, then start Farcopy again. What is queued until then is forgotten when Farcopy ends.</source>
        <translation>ファイルとそのフォルダを書き込み可能にしてから、Farcopy を起動し直してください。それまでにキューに追加したコピーは、Farcopy を終了すると失われます。</translation>
    </message>
    <message>
        <source>There is no room for the database</source>
        <translation>データベースのための空き容量がありません</translation>
    </message>
    <message>
        <source>Other files fill the disk, or the share of it that is yours.</source>
        <translation>ほかのファイルが、ディスク、またはお客様に割り当てられた容量を使い切っています。</translation>
    </message>
    <message>
        <source>Make room, then try again. No copy is started that could not be written down first.</source>
        <translation>空き容量を確保してから、もう一度お試しください。事前に記録できないコピーは開始されません。</translation>
    </message>
    <message>
        <source>The database is locked</source>
        <translation>データベースがロックされています</translation>
    </message>
    <message>
        <source>A database tool, a program that makes backups or another Farcopy uses the file for longer than usual.</source>
        <translation>データベースツール、バックアップを作成するプログラム、または別の Farcopy が、通常より長くファイルを使用しています。</translation>
    </message>
    <message>
        <source>End that program, then try again. No copy is started that could not be written down first.</source>
        <translation>そのプログラムを終了してから、もう一度お試しください。事前に記録できないコピーは開始されません。</translation>
    </message>
    <message>
        <source>The database cannot be used</source>
        <translation>データベースを使用できません</translation>
    </message>
    <message>
        <source>Its folder cannot be made, the file is none of Farcopy&apos;s, the disk failed, or Qt&apos;s driver for SQLite is not installed.</source>
        <translation>フォルダを作成できないか、ファイルが Farcopy のものではないか、ディスクに障害が発生したか、Qt の SQLite ドライバーがインストールされていません。</translation>
    </message>
    <message>
        <source>Set it right as said above, then start Farcopy again. What is queued until then is forgotten when Farcopy ends.</source>
        <translation>上記のとおりに修正してから、Farcopy を起動し直してください。それまでにキューに追加したコピーは、Farcopy を終了すると失われます。</translation>
    </message>
    <message>
        <source>It is not known what became of this copy</source>
        <translation>このコピーの結果は不明です</translation>
    </message>
    <message>
        <source>Its row in the database was damaged, or changed by another program.</source>
        <translation>データベース内のこのコピーの行が破損しているか、別のプログラムによって変更されました。</translation>
    </message>
    <message>
        <source>Look for the copy in the list of {region}. If it is not there, copy the backup again.</source>
        <translation>{region} の一覧でコピーを探してください。見つからない場合は、バックアップをもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The volume does not exist any more.</source>
        <translation>ボリュームはもう存在しません。</translation>
    </message>
    <message>
        <source>The file system does not exist any more.</source>
        <translation>ファイルシステムはもう存在しません。</translation>
    </message>
    <message>
        <source>The volume exists.</source>
        <translation>ボリュームは存在します。</translation>
    </message>
    <message>
        <source>The file system exists.</source>
        <translation>ファイルシステムは存在します。</translation>
    </message>
    <message>
        <source>Unlock it: the keychain asks for its password. Or enter the access key for this session only.</source>
        <translation>キーチェーンのロックを解除してください。キーチェーンのパスワードの入力を求められます。または、このセッションでのみ使用するアクセスキーを入力してください。</translation>
    </message>
    <message>
        <source>Unlock keychain…</source>
        <translation>キーチェーンのロックを解除…</translation>
    </message>
    <message>
        <source>Ask your administrator for it, or choose an account that may do it.</source>
        <translation>管理者にアクセス許可を依頼するか、この操作が許可されているアカウントを選択してください。</translation>
    </message>
    <message>
        <source>Copy policy</source>
        <translation>ポリシーをコピー</translation>
    </message>
    <message>
        <source>A profile is missing</source>
        <translation>プロファイルがありません</translation>
    </message>
    <message>
        <source>A name is used that stands in none of the files with profiles.</source>
        <translation>使われている名前は、プロファイルのどのファイルにもありません。</translation>
    </message>
    <message>
        <source>The profiles lead in a circle</source>
        <translation>プロファイルが循環しています</translation>
    </message>
    <message>
        <source>Each of them takes its credentials from the next one, and the last from the first.</source>
        <translation>それぞれが次のプロファイルから認証情報を取得し、最後のものは最初のものから取得しています。</translation>
    </message>
    <message>
        <source>The keychain gave no secret for the access key</source>
        <translation>キーチェーンからアクセスキーのシークレットを取得できません</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or enter the access key again.</source>
        <translation>キーチェーンのロックを解除してもう一度試すか、アクセスキーを入力し直してください。</translation>
    </message>
    <message>
        <source>The secret key does not match the access key</source>
        <translation>シークレットアクセスキーがアクセスキーと一致しません</translation>
    </message>
    <message>
        <source>Correct both where they are kept: in Farcopy, in the profile, or in the environment that Farcopy was started in. Then sign in again, or choose another account.</source>
        <translation>保存されている場所 (Farcopy、プロファイル、または Farcopy を起動した環境の環境変数) で両方を修正してください。その後、サインインし直すか、別のアカウントを選択してください。</translation>
    </message>
    <message>
        <source>A session of “aws login” lasts twelve hours at most, and only the AWS CLI can begin one.</source>
        <translation>「aws login」のセッションは最長 12 時間で、開始できるのは AWS CLI だけです。</translation>
    </message>
    <message>
        <source>Sign in as said above, then try again. Waiting copies go on by themselves.</source>
        <translation>上記のとおりサインインしてから、もう一度試してください。待機中のコピーは自動的に続行されます。</translation>
    </message>
    <message>
        <source>A sign-in with the AWS CLI is needed</source>
        <translation>AWS CLI でのサインインが必要です</translation>
    </message>
    <message>
        <source>The credentials are of another account now</source>
        <translation>認証情報が別のアカウントのものになりました</translation>
    </message>
    <message>
        <source>The profile, or the program that it names, was turned to another account while this one was in use. Copies that run go on at FSx.</source>
        <translation>このアカウントの使用中に、プロファイルまたはそこで指定されたプログラムが別のアカウントに切り替えられました。実行中のコピーは FSx で続行されます。</translation>
    </message>
    <message>
        <source>Set it right as said above, then try again. Waiting copies go on by themselves.</source>
        <translation>上記のとおり修正してから、もう一度試してください。待機中のコピーは自動的に続行されます。</translation>
    </message>
    <message>
        <source>The service has a fault</source>
        <translation>サービスに障害が発生しています</translation>
    </message>
</context>
</TS>
