<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>作業状況</translation>
    </message>
    <message>
        <source>Can go on</source>
        <translation>再開できます</translation>
    </message>
    <message>
        <source>Ended today</source>
        <translation>今日終了</translation>
    </message>
    <message>
        <source>Long work goes on while you do something else. One thing that needs the whole computer runs at a time.</source>
        <translation>時間のかかる作業は、ほかのことをしている間も続きます。コンピューター全体を必要とする作業は、一度に1つだけ実行されます。</translation>
    </message>
    <message>
        <source>Nothing runs, and nothing waits to go on.</source>
        <translation>実行中の作業も、再開を待つ作業もありません。</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
</context>
<context>
    <name>AddModelPage</name>
    <message>
        <source>Add from a folder or stick…</source>
        <translation>フォルダーまたはUSBメモリーから追加…</translation>
    </message>
    <message>
        <source>Add one file…</source>
        <translation>ファイルを1つ追加…</translation>
    </message>
    <message>
        <source>Base models</source>
        <translation>ベースモデル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Retouched portraits work at once and need none. New, generated portraits are made on top of a base model: add one from a folder, a file or a stick, or download one from the list below.</source>
        <translation>レタッチしたポートレートはすぐに作れ、ベースモデルは要りません。新しく生成するポートレートは、ベースモデルをもとに作られます。フォルダー、ファイル、USBメモリーから追加するか、下の一覧からダウンロードしてください。</translation>
    </message>
    <message>
        <source>What was begun of {name} is gone.</source>
        <translation>{name} の途中までのデータはなくなりました。</translation>
    </message>
    <message>
        <source>{name} is gone.</source>
        <translation>{name} はなくなりました。</translation>
    </message>
    <message>
        <source>{name} is here already, and every file is the same.</source>
        <translation>{name} はすでにあり、どのファイルも同じです。</translation>
    </message>
    <message>
        <source>{name} is ready. Every file was checked.</source>
        <translation>{name} の準備ができました。すべてのファイルを確認しました。</translation>
    </message>
    <message>
        <source>{name} is whole again.</source>
        <translation>{name} は元どおりになりました。</translation>
    </message>
    <message>
        <source>{name} was converted; its pictures were compared with the original's.</source>
        <translation>{name} を変換し、元のモデルの画像と比較しました。</translation>
    </message>
    <message>
        <source>{name}: every file is as it should be.</source>
        <translation>{name}：どのファイルも正常です。</translation>
    </message>
</context>
<context>
    <name>AddingCard</name>
    <message>
        <source>Looking at each photo</source>
        <translation>写真を1枚ずつ確認中</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>写真を検索中</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping. What is in stays.</source>
        <translation>停止しています。取り込んだものは残ります。</translation>
    </message>
    <message>
        <source>The photos that are in stay.</source>
        <translation>取り込んだ写真は残ります。</translation>
    </message>
    <message>
        <source>What you chose meanwhile comes next.</source>
        <translation>その間に選んだものは次に取り込みます。</translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <translation>{done} / {of}</translation>
    </message>
</context>
<context>
    <name>AdjustPage</name>
    <message>
        <source>Adjust</source>
        <translation>調整</translation>
    </message>
    <message>
        <source>Arrow keys move the brush, Space sets it down and lifts it, plus and minus show it larger.</source>
        <translation>矢印キーでブラシを動かし、スペースキーで下ろしたり上げたりします。プラスとマイナスで表示を拡大、縮小します。</translation>
    </message>
    <message>
        <source>Arrow keys move the crop, plus and minus make it closer or wider, Home takes it back.</source>
        <translation>矢印キーで切り抜きを動かし、プラスとマイナスで寄ったり引いたりします。Home キーで元に戻します。</translation>
    </message>
    <message>
        <source>Getting the photo ready…</source>
        <translation>写真を準備中…</translation>
    </message>
    <message>
        <source>Hold C to see how it was made.</source>
        <translation>C キーを押している間、調整前を表示します。</translation>
    </message>
    <message>
        <source>Hold to see how it was made</source>
        <translation>押している間、調整前を表示</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>調整前</translation>
    </message>
    <message>
        <source>How it was made: {look}</source>
        <translation>調整前：{look}</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>保存せずに離れる</translation>
    </message>
    <message>
        <source>Likeness not measured</source>
        <translation>類似度は未測定</translation>
    </message>
    <message>
        <source>Likeness {points}</source>
        <translation>類似度 {points}</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>測定中…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved. The version before lies in the bin for a while.</source>
        <translation>保存しました。前の版はしばらくゴミ箱に残ります。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>The portrait as it is adjusted: {look}</source>
        <translation>調整中のポートレート：{look}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo saving</source>
        <translation>保存を取り消す</translation>
    </message>
    <message>
        <source>What you adjusted is not saved.</source>
        <translation>調整した内容は保存されていません。</translation>
    </message>
</context>
<context>
    <name>AdjustPanel</name>
    <message>
        <source>Back to how it was made</source>
        <translation>調整前に戻す</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>取り戻す</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>寄り</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>Drag the frame or its corners. The arrow keys move it, plus and minus make it closer or wider.</source>
        <translation>枠またはその角をドラッグしてください。矢印キーで動かし、プラスとマイナスで寄ったり引いたりします。</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>輪郭</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>露出</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>髪</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Paint over the edge of the hair: strands come out of the photo's own colours.</source>
        <translation>髪の縁を塗ってください。写真そのものの色から毛筋が現れます。</translation>
    </message>
    <message>
        <source>Paint what belongs to the person and was cut away.</source>
        <translation>人物の一部なのに切り取られたところを塗ってください。</translation>
    </message>
    <message>
        <source>Paint what was left of the old background. The face is not touched.</source>
        <translation>残っている元の背景を塗ってください。顔には影響しません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Retouch</source>
        <translation>レタッチ</translation>
    </message>
    <message>
        <source>Shaping light</source>
        <translation>立体感を出す光</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>ブラシの大きさ</translation>
    </message>
    <message>
        <source>The wheel, plus and minus show it larger. By keyboard: arrows move the brush, Space sets it down and lifts it.</source>
        <translation>ホイール、プラス、マイナスで表示を拡大、縮小します。キーボードでは、矢印キーでブラシを動かし、スペースキーで下ろしたり上げたりします。</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>色の暖かさ</translation>
    </message>
    <message>
        <source>What the brush does</source>
        <translation>ブラシの働き</translation>
    </message>
    <message>
        <source>What to adjust</source>
        <translation>調整する項目</translation>
    </message>
</context>
<context>
    <name>AdjustSlider</name>
    <message>
        <source>Home or a double click: as it was made</source>
        <translation>Home キーまたはダブルクリックで調整前に戻します</translation>
    </message>
</context>
<context>
    <name>AdvancedPanel</name>
    <message numerus="yes">
        <source>%n key(s) are known.</source>
        <translation>
            <numerusform>%n 個の鍵が登録されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>鍵を変更</translation>
    </message>
    <message>
        <source>Change the vault's key now</source>
        <translation>保管庫の鍵を今すぐ変更</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n time(s) so far. Happens by itself whenever something is erased.</source>
        <translation>
            <numerusform>これまでに %n 回変更しました。何かを消去するたびに自動で行われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>Everything in its vault is encrypted. Move it only with a backup.</source>
        <translation>その保管庫の中身はすべて暗号化されています。移すときは必ずバックアップを使ってください。</translation>
    </message>
    <message>
        <source>Fold away</source>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>Happens by itself whenever something is erased. Nothing else changes.</source>
        <translation>何かを消去するたびに自動で行われます。ほかには何も変わりません。</translation>
    </message>
    <message>
        <source>Receipts of other computers that are believed</source>
        <translation>信頼する、ほかのコンピューターの控え</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Show what experts look for</source>
        <translation>詳しい方向けの項目を表示</translation>
    </message>
</context>
<context>
    <name>AgreementPanel</name>
    <message numerus="yes">
        <source>%n file(s) that are not needed are left out.</source>
        <translation>
            <numerusform>不要なファイル %n 個は取り込みません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that could run a program when opened are left out.</source>
        <translation>
            <numerusform>開くとプログラムを実行しかねないファイル %n 個は取り込みません。</numerusform>
        </translation>
    </message>
    <message>
        <source>A download of {size}.</source>
        <translation>ダウンロードの大きさは {size} です。</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>追加する</translation>
    </message>
    <message>
        <source>Another base model has this name: it would be replaced.</source>
        <translation>同じ名前のベースモデルがあり、置き換えられます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Download it</source>
        <translation>ダウンロードする</translation>
    </message>
    <message>
        <source>I have read the licence and accept it</source>
        <translation>ライセンスを読み、同意します</translation>
    </message>
    <message>
        <source>I know that I may use it</source>
        <translation>使用してよいことを確認しています</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>ライセンス：{licence}</translation>
    </message>
    <message>
        <source>Not verified: {what}</source>
        <translation>未確認：{what}</translation>
    </message>
    <message>
        <source>Nothing here says under which licence it may be used. Ask whoever gave it to you.</source>
        <translation>どのライセンスで使えるのか、ここには書かれていません。提供元に確認してください。</translation>
    </message>
    <message>
        <source>Pictures for business: {answer}</source>
        <translation>画像の業務での利用：{answer}</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>ライセンスを読む</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>{size}, pictures of {pixels} pixels.</source>
        <translation>{size}、画像は {pixels} ピクセル。</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Withdraw: {purpose}</source>
        <translation>撤回：{purpose}</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>What was answered</source>
        <translation>回答の内容</translation>
    </message>
    <message>
        <source>Withdraw everything</source>
        <translation>すべて撤回</translation>
    </message>
</context>
<context>
    <name>AppearancePanel</name>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Black on white or white on black, with clear outlines.</source>
        <translation>白地に黒、または黒地に白で、輪郭をはっきり表示します。</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Everything else makes room.</source>
        <translation>ほかの部分がそれに合わせて並びます。</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>ライトまたはダーク</translation>
    </message>
    <message>
        <source>Nothing fades or slides.</source>
        <translation>フェードやスライドをしません。</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字の大きさ</translation>
    </message>
</context>
<context>
    <name>BackupController</name>
    <message>
        <source>A folder on another disk</source>
        <translation>別のディスクのフォルダー</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message numerus="yes">
        <source>%n file(s) of the vault are damaged and were not copied: check the vault in the settings.</source>
        <translation>
            <numerusform>保管庫のファイル %n 個が破損しており、コピーされませんでした。設定で保管庫を確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup opens with the recovery kit alone, and there is none yet.</source>
        <translation>バックアップは復旧キットでしか開けませんが、復旧キットがまだありません。</translation>
    </message>
    <message>
        <source>A copy on another disk, such as a stick, brings everything back when this computer is lost. It is encrypted: it opens with the recovery kit alone.</source>
        <translation>USBメモリーなど別のディスクに写しがあれば、このコンピューターを失ってもすべてを取り戻せます。写しは暗号化され、復旧キットでしか開けません。</translation>
    </message>
    <message>
        <source>Also brought up to date: backup {numbers}.</source>
        <translation>あわせて更新したバックアップ：{numbers}。</translation>
    </message>
    <message>
        <source>Back up to a folder…</source>
        <translation>フォルダーにバックアップ…</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>バックアップ中…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Backup {number} is read back…</source>
        <translation>バックアップ {number} を読み返しています…</translation>
    </message>
    <message>
        <source>Backup {number} is up to date: {copied} new files ({size}), {kept} were there.</source>
        <translation>バックアップ {number} は最新です。新しいファイル {copied} 個（{size}）をコピーし、{kept} 個はすでにありました。</translation>
    </message>
    <message numerus="yes">
        <source>Everything was read back and is right: %n file(s).</source>
        <translation>
            <numerusform>すべてを読み返し、正しいことを確認しました：ファイル %n 個。</numerusform>
        </translation>
    </message>
    <message>
        <source>How much was copied</source>
        <translation>コピーした量</translation>
    </message>
    <message>
        <source>If backup {number} is lost, it is no longer waited for. Whoever finds it cannot open it without the recovery kit.</source>
        <translation>バックアップ {number} を紛失扱いにすると、以後は接続を待ちません。拾った人がいても、復旧キットなしでは開けません。</translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation>紛失した</translation>
    </message>
    <message>
        <source>Keep it in the list</source>
        <translation>一覧に残す</translation>
    </message>
    <message>
        <source>Looking at what is new</source>
        <translation>新しいものを確認中</translation>
    </message>
    <message>
        <source>Make the kit…</source>
        <translation>キットを作成…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>バックアップから復元…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping. The backup before stays whole.</source>
        <translation>停止しています。前のバックアップはそのまま残ります。</translation>
    </message>
    <message>
        <source>The recovery kit was never tried. Without it nobody opens a backup: type its code back once.</source>
        <translation>復旧キットがまだ試されていません。キットがなければ誰もバックアップを開けません。コードを一度入力して確かめてください。</translation>
    </message>
    <message>
        <source>There is no backup yet. Plug in a stick or another disk, and choose a folder on it. Only what is new is copied the next time.</source>
        <translation>バックアップはまだありません。USBメモリーまたは別のディスクを接続し、その中のフォルダーを選んでください。次回からは新しいものだけがコピーされます。</translation>
    </message>
    <message>
        <source>Type it back…</source>
        <translation>コードを入力…</translation>
    </message>
    <message numerus="yes">
        <source>What was made in the last %n day(s) is in no backup.</source>
        <translation>
            <numerusform>この %n 日間に作成したものは、どのバックアップにも入っていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {of} copied</source>
        <translation>{done} / {of} コピー済み</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message numerus="yes">
        <source>%n day(s) old, of {date}</source>
        <translation>
            <numerusform>%n 日前（{date}）</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Back up to it again.</source>
        <translation>ここにもう一度バックアップします。</translation>
    </message>
    <message>
        <source>Backup {number}: {folder}</source>
        <translation>バックアップ {number}：{folder}</translation>
    </message>
    <message>
        <source>Given up as lost.</source>
        <translation>紛失扱いにしました。</translation>
    </message>
    <message>
        <source>It is lost…</source>
        <translation>紛失した…</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Not plugged in at the moment.</source>
        <translation>現在は接続されていません。</translation>
    </message>
    <message>
        <source>Of today, {date}</source>
        <translation>今日（{date}）</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>読み返して確認</translation>
    </message>
    <message numerus="yes">
        <source>Still holds %n person(s) who were erased here. Plug it in and back up again.</source>
        <translation>
            <numerusform>ここで消去した %n 人がまだ含まれています。接続して、もう一度バックアップしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Time for a new one.</source>
        <translation>新しいバックアップの時期です。</translation>
    </message>
    <message>
        <source>in a place that this computer does not know</source>
        <translation>このコンピューターが知らない場所</translation>
    </message>
</context>
<context>
    <name>BeginPanel</name>
    <message>
        <source>For your first headshot one good photo is enough. It is retouched in seconds, on this computer.</source>
        <translation>最初の肖像写真には、よい写真が1枚あれば十分です。このコンピューター上で、数秒でレタッチされます。</translation>
    </message>
    <message>
        <source>Or look at everything first with Noor, whom a computer drew: her sitting is begun in your vault, you walk through the same pages with her photos, and erase her when you have seen enough.</source>
        <translation>または、コンピューターが描いた人物 Noor で、先に全体をご覧ください。Noor の撮影セッションがあなたの保管庫に作られ、その写真で同じページを順にたどれます。十分に見たら消去してください。</translation>
    </message>
    <message>
        <source>Try it with a fictional person</source>
        <translation>架空の人物で試す</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message numerus="yes">
        <source>%n portrait(s) deleted for good.</source>
        <translation>
            <numerusform>ポートレート %n 枚を完全に削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portrait(s) restored.</source>
        <translation>
            <numerusform>ポートレート %n 枚を復元しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>ゴミ箱</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n portrait(s) for good? They cannot be had back then.</source>
        <translation>
            <numerusform>ポートレート %n 枚を完全に削除しますか？削除すると元に戻せません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>Discarded portraits stay here for a while and can be had back. Then they are gone for good.</source>
        <translation>捨てたポートレートはしばらくここに残り、元に戻せます。その後、完全になくなります。</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>ゴミ箱を空にする</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>すべて復元</translation>
    </message>
    <message numerus="yes">
        <source>The bin is empty. A portrait that you discard in Proofs lies here for %n day(s).</source>
        <translation>
            <numerusform>ゴミ箱は空です。「候補写真」で捨てた肖像写真は、ここに %n 日間残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>BinTile</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>残り %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>完全に削除しますか？</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>今すぐ削除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Version before an adjustment · {left}</source>
        <translation>調整前の版 · {left}</translation>
    </message>
</context>
<context>
    <name>BoothPanel</name>
    <message>
        <source>Photo booth</source>
        <translation>撮影ブース</translation>
    </message>
    <message>
        <source>The booth has a screen of its own, for guests, without a way to this window. It is not part of this version yet. How long a guest's sitting is kept is set under “How long things are kept”.</source>
        <translation>撮影ブースには来場者用の独自の画面があり、そこからこのウィンドウには移れません。この版にはまだ含まれていません。来場者の撮影セッションの保存期間は「保存期間」で設定します。</translation>
    </message>
</context>
<context>
    <name>CameraOffer</name>
    <message>
        <source>It is off until you switch it on, and when you leave this page.</source>
        <translation>オンにするまではオフのままで、このページを離れるとオフになります。</translation>
    </message>
    <message>
        <source>The camera tells you how to turn, and takes the photo when it is right.</source>
        <translation>カメラが顔の向きを案内し、ちょうどよいときに撮影します。</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>カメラを使う</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>A webcam is not needed: photos of any camera or phone do. Nothing is recorded here.</source>
        <translation>ウェブカメラは必須ではありません。どのカメラや電話の写真でも使えます。ここでは何も記録されません。</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Check the camera</source>
        <translation>カメラを確認</translation>
    </message>
    <message>
        <source>Chooses another camera.</source>
        <translation>別のカメラを選びます。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Leaves out what is asked for now.</source>
        <translation>今求められているものを飛ばします。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度調べる</translation>
    </message>
    <message>
        <source>Looks good: the camera works. Nothing was recorded.</source>
        <translation>問題ありません。カメラは動作しています。何も記録されていません。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Plug it in and switch it on first.</source>
        <translation>先に接続して、電源を入れてください。</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>プリンター</translation>
    </message>
    <message>
        <source>Removes the photo that was taken last. Z does the same.</source>
        <translation>最後に撮った写真を取り除きます。Z キーでも同じです。</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Something is missing?</source>
        <translation>見当たらないものがありますか？</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>Still missing: {things}</source>
        <translation>まだ必要なもの：{things}</translation>
    </message>
    <message>
        <source>Still missing: {things} and {more} more</source>
        <translation>まだ必要なもの：{things}、ほか {more} 件</translation>
    </message>
    <message>
        <source>Switches the camera off. Escape does the same.</source>
        <translation>カメラをオフにします。Esc キーでも同じです。</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>撮影</translation>
    </message>
    <message>
        <source>Takes a photo now. The space bar does the same.</source>
        <translation>今すぐ撮影します。スペースキーでも同じです。</translation>
    </message>
    <message>
        <source>This camera is not plugged in at the moment.</source>
        <translation>このカメラは現在接続されていません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US レター</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>最後の1枚を取り消す</translation>
    </message>
    <message>
        <source>Waiting for the first picture…</source>
        <translation>最初の映像を待っています…</translation>
    </message>
    <message>
        <source>{taken} of {wanted} photos</source>
        <translation>写真 {taken} / {wanted} 枚</translation>
    </message>
</context>
<context>
    <name>CameraWindow</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Likeness: photos</source>
        <translation>Likeness：写真</translation>
    </message>
</context>
<context>
    <name>CataloguePanel</name>
    <message>
        <source>Allow downloads from this list</source>
        <translation>この一覧からのダウンロードを許可</translation>
    </message>
    <message>
        <source>Base models worth having</source>
        <translation>おすすめのベースモデル</translation>
    </message>
    <message>
        <source>Off by default. When it is on, and only when you press Download, this computer asks huggingface.co for the files of that one base model. The other side sees your internet address and which base model it is; no name, no account, no photo. All else stays off the internet.</source>
        <translation>初期設定はオフです。オンにすると、「ダウンロード」を押したときに限り、このコンピューターは選んだベースモデルのファイルだけを huggingface.co に求めます。相手側に見えるのは、あなたのインターネットアドレスと、どのベースモデルかだけです。名前、アカウント、写真は伝わりません。それ以外はインターネットに出ません。</translation>
    </message>
    <message>
        <source>The list came with Likeness; nothing is looked up on the internet for it.</source>
        <translation>この一覧は Likeness に付属しています。このためにインターネットで調べることはありません。</translation>
    </message>
</context>
<context>
    <name>CatalogueRowWidget</name>
    <message>
        <source>Download {model}</source>
        <translation>{model} をダウンロード</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>ダウンロード…</translation>
    </message>
    <message>
        <source>Not enough room on the disk</source>
        <translation>ディスクの空きが足りません</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューターにあります</translation>
    </message>
    <message>
        <source>Suits this computer</source>
        <translation>このコンピューターに適しています</translation>
    </message>
</context>
<context>
    <name>CheckedCard</name>
    <message>
        <source>A base model is fetched from the internet only if you allow downloads under Settings and ask for one. A process of its own does it, which knows nothing of people or photos.</source>
        <translation>ベースモデルをインターネットから取得するのは、設定でダウンロードを許可し、ご自身で求めた場合だけです。それは独立したプロセスが行い、人物や写真については何も知りません。</translation>
    </message>
    <message>
        <source>A process was started just now and asked. Held: {barriers}.</source>
        <translation>たった今プロセスを起動して確かめました。有効：{barriers}。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>How this is checked</source>
        <translation>確認のしくみ</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>このウィンドウの中</translation>
    </message>
    <message>
        <source>Not on this computer: {barriers}.</source>
        <translation>このコンピューターにないもの：{barriers}。</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>見えないもの</translation>
    </message>
    <message>
        <source>Other programs on this computer, and the system itself. Libraries in this window that are not written in Python could connect past the count; those that offer a switch against it have it set.</source>
        <translation>このコンピューターのほかのプログラムと、システム自体。また、このウィンドウの中で Python 以外で書かれたライブラリーは、数えられずに接続する可能性があります。接続を止める設定があるものには、それを設定しています。</translation>
    </message>
    <message>
        <source>Photos are opened, and models trained, in processes of their own. Before anything else Python code in them is refused every connection, and every library's own switch is set to offline. This system offers programs no further barrier of their own; Linux does. Retouching and measuring are done in this window's own process, where the first paragraph counts.</source>
        <translation>写真を開く処理とモデルの学習は、それぞれ独立したプロセスで行われます。その中では何よりも先に、Python コードの接続がすべて拒否され、各ライブラリーの設定もオフラインになります。このシステムには、プログラムが自ら使えるそれ以上の防壁がありません。Linux にはあります。レタッチと測定はこのウィンドウ自身のプロセスで行われ、そこには最初の段落が当てはまります。</translation>
    </message>
    <message>
        <source>Photos are opened, and models trained, in processes of their own. Before anything else they shut themselves in: Python code is refused every connection, they enter a network namespace without any network, seccomp makes the kernel refuse sockets, and Landlock lets them write into one folder only. Where the system does not allow one of these, the others hold. Retouching and measuring are done in this window's own process, where the first paragraph counts.</source>
        <translation>写真を開く処理とモデルの学習は、それぞれ独立したプロセスで行われます。各プロセスは何よりも先に自らを閉じ込めます。Python コードの接続はすべて拒否され、ネットワークのない名前空間に入り、seccomp によりカーネルがソケットを拒否し、Landlock により1つのフォルダーにしか書き込めません。システムがそのどれかを許可しない場合も、残りは有効です。レタッチと測定はこのウィンドウ自身のプロセスで行われ、そこには最初の段落が当てはまります。</translation>
    </message>
    <message>
        <source>Python code is refused every connection</source>
        <translation>Python コードの接続はすべて拒否されます</translation>
    </message>
    <message>
        <source>Python's audit hook sees every attempt of this program to look up a name, connect, send or listen. It is refused and counted. Once set, the hook cannot be taken away.</source>
        <translation>Python の監査フックは、このプログラムが名前を調べたり、接続、送信、待ち受けをしようとする試みをすべて捉え、拒否して数えます。一度設定すると、フックは取り外せません。</translation>
    </message>
    <message>
        <source>The exception</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>To be sure</source>
        <translation>念のため確かめる</translation>
    </message>
    <message>
        <source>Try it on this computer</source>
        <translation>このコンピューターで試す</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>試しています…</translation>
    </message>
    <message>
        <source>Unplug the network and work on: everything goes on as before. A firewall shows the same from outside.</source>
        <translation>ネットワークを抜いて作業を続けてみてください。すべてこれまでどおり動きます。ファイアウォールを使えば、外側からも同じことが確かめられます。</translation>
    </message>
    <message>
        <source>While it works</source>
        <translation>動作中</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>the kernel refuses to make sockets</source>
        <translation>カーネルがソケットの作成を拒否</translation>
    </message>
    <message>
        <source>the kernel refuses to write outside one folder</source>
        <translation>カーネルが1つのフォルダー以外への書き込みを拒否</translation>
    </message>
    <message>
        <source>the process sees no network at all</source>
        <translation>プロセスからネットワークがまったく見えない</translation>
    </message>
</context>
<context>
    <name>ClashPanel</name>
    <message numerus="yes">
        <source>%n of these files are in that folder already</source>
        <translation>
            <numerusform>このうち %n 個のファイルは、すでにそのフォルダーにあります</numerusform>
        </translation>
    </message>
    <message>
        <source>Both can be kept: the new ones get a number. Replaced files cannot be had back.</source>
        <translation>両方を残せます。新しいファイルには番号が付きます。置き換えたファイルは元に戻せません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>両方を残す</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
</context>
<context>
    <name>ClockCard</name>
    <message numerus="yes">
        <source>%n thing(s) have been kept long enough</source>
        <translation>
            <numerusform>%n 件が保存期間を過ぎました</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase it now</source>
        <translation>今すぐ消去</translation>
    </message>
    <message>
        <source>Erasing cannot be undone, so it goes by {date} until somebody has looked. If date and time of this computer are right, say so; if not, set them.</source>
        <translation>消去は取り消せないため、どなたかが確認するまでは {date} を基準にします。このコンピューターの日付と時刻が正しければ、そうお答えください。正しくなければ、合わせてください。</translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n day(s) ahead of what was expected</source>
        <translation>
            <numerusform>時計が予想より %n 日進んでいます</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>時計は正しい</translation>
    </message>
    <message numerus="yes">
        <source>The clock went back by %n day(s)</source>
        <translation>
            <numerusform>時計が %n 日戻りました</numerusform>
        </translation>
    </message>
    <message>
        <source>They are erased at the next start, or now. What runs at the moment is finished first.</source>
        <translation>次回の起動時、または今すぐ消去されます。現在実行中のものは先に完了します。</translation>
    </message>
</context>
<context>
    <name>ClosingSheet</name>
    <message numerus="yes">
        <source>%n thing(s) still run</source>
        <translation>
            <numerusform>%n 件がまだ実行中です</numerusform>
        </translation>
    </message>
    <message>
        <source>Done at about {time}.</source>
        <translation>{time} ごろに完了します。</translation>
    </message>
    <message>
        <source>Done on {day} at about {time}.</source>
        <translation>{day} {time} ごろに完了します。</translation>
    </message>
    <message>
        <source>Finish in the background, then quit</source>
        <translation>裏で完了させてから終了</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>完了処理中</translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <translation>一時停止して終了</translation>
    </message>
    <message>
        <source>Paused, it goes on next time from where it was.</source>
        <translation>一時停止すると、次回は続きから再開します。</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>終了しない</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>停止して終了</translation>
    </message>
    <message>
        <source>What is finished is kept; the rest can be started again.</source>
        <translation>完了したものは残り、残りは改めて開始できます。</translation>
    </message>
    <message>
        <source>What was begun is finished and saved, then Likeness ends. This takes a moment.</source>
        <translation>始めたものを完了して保存してから、Likeness を終了します。少し時間がかかります。</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Not right: group {groups}. Compare it with the page.</source>
        <translation>正しくありません：グループ {groups}。用紙と見比べてください。</translation>
    </message>
    <message>
        <source>Small and capital letters are the same. There is no I, L, O or U.</source>
        <translation>大文字と小文字は区別しません。I、L、O、U は使われません。</translation>
    </message>
    <message>
        <source>The code was read from the QR code.</source>
        <translation>コードは QR コードから読み取りました。</translation>
    </message>
</context>
<context>
    <name>ConnectionsCard</name>
    <message>
        <source>Connections tried since this window was opened</source>
        <translation>このウィンドウを開いてから試みられた接続</translation>
    </message>
    <message>
        <source>Connections tried since {time}, when this window was opened</source>
        <translation>このウィンドウを開いた {time} 以降に試みられた接続</translation>
    </message>
    <message>
        <source>Downloads of base models are allowed under Settings; those are not counted here.</source>
        <translation>ベースモデルのダウンロードは設定で許可されています。ここには数えません。</translation>
    </message>
    <message>
        <source>How this is checked</source>
        <translation>確認のしくみ</translation>
    </message>
    <message>
        <source>Photos are opened, and models trained, in processes that shut the network first.</source>
        <translation>写真を開く処理とモデルの学習は、最初にネットワークを遮断したプロセスで行われます。</translation>
    </message>
    <message>
        <source>This program tried to connect, and was refused. Please report it: it should never try.</source>
        <translation>このプログラムが接続を試み、拒否されました。あってはならないことですので、ご報告ください。</translation>
    </message>
</context>
<context>
    <name>ConsentController</name>
    <message>
        <source>Save the receipt</source>
        <translation>控えを保存</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Agree to more</source>
        <translation>さらに同意する</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度尋ねる</translation>
    </message>
    <message numerus="yes">
        <source>Consent ends in %n day(s).</source>
        <translation>
            <numerusform>同意はあと %n 日で終わります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Erase this sitting</source>
        <translation>この撮影セッションを消去</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>消去中…</translation>
    </message>
    <message>
        <source>No consent, no portrait</source>
        <translation>同意がなければポートレートもなし</translation>
    </message>
    <message>
        <source>No, do not go on</source>
        <translation>いいえ、進まない</translation>
    </message>
    <message>
        <source>Person &amp; consent</source>
        <translation>人物と同意</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Renew consent</source>
        <translation>同意を更新</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>署名中…</translation>
    </message>
    <message>
        <source>Somebody else decides than last time, so every question is answered anew.</source>
        <translation>前回とは別の方が決めるため、すべての質問に改めて答えます。</translation>
    </message>
    <message>
        <source>Still needed: {things}</source>
        <translation>まだ必要なもの：{things}</translation>
    </message>
    <message>
        <source>The same as before, from today on for {months} months.</source>
        <translation>これまでと同じ内容で、今日から {months} か月間。</translation>
    </message>
    <message>
        <source>What was agreed to before stays as it is.</source>
        <translation>以前に同意した内容はそのままです。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Withdrawing…</source>
        <translation>撤回中…</translation>
    </message>
    <message>
        <source>a shorter name</source>
        <translation>短い名前</translation>
    </message>
    <message>
        <source>at least one yes</source>
        <translation>1つ以上の「はい」</translation>
    </message>
    <message>
        <source>the age</source>
        <translation>年齢</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>the parent's or guardian's name</source>
        <translation>親または保護者の名前</translation>
    </message>
    <message>
        <source>the same name as signature</source>
        <translation>署名としての同じ名前</translation>
    </message>
    <message>
        <source>the signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>{name} agreed to {count} of {total} things; the first ends on {date}.</source>
        <translation>{name} さんは {total} 件中 {count} 件に同意しています。最初のものは {date} に終わります。</translation>
    </message>
    <message>
        <source>{name} does not agree to anything at the moment.</source>
        <translation>{name} さんは現在、何にも同意していません。</translation>
    </message>
</context>
<context>
    <name>ConsentPanel</name>
    <message>
        <source>A telephone number or a mail address.</source>
        <translation>電話番号またはメールアドレス。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Every person is told who answers for their data. For pictures of yourself and your family, leave it as it is.</source>
        <translation>どの方にも、データの責任者が誰かをお伝えします。ご自身やご家族の写真であれば、そのままにしてください。</translation>
    </message>
    <message>
        <source>How long a yes holds</source>
        <translation>同意の有効期間</translation>
    </message>
    <message>
        <source>How you can be reached</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Name or company</source>
        <translation>名前または会社名</translation>
    </message>
    <message>
        <source>Proposed on the consent page; counts for consents from now on.</source>
        <translation>同意のページに表示され、今後の同意に適用されます。</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
</context>
<context>
    <name>DashedTile</name>
    <message>
        <source>Begin with a name</source>
        <translation>名前から始める</translation>
    </message>
    <message>
        <source>New sitting</source>
        <translation>新しい撮影セッション</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>ファイル %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portrait(s) not offered here:</source>
        <translation>
            <numerusform>ここに表示されないポートレート %n 枚：</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a portrait</source>
        <translation>ポートレートを選ぶ</translation>
    </message>
    <message>
        <source>Choose where it goes</source>
        <translation>保存先を選ぶ</translation>
    </message>
    <message>
        <source>Choose where the portraits go. Every file says truthfully how it was made.</source>
        <translation>ポートレートの保存先を選んでください。どのファイルにも、どのように作られたかが正しく記されます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Every pixel, as the look made it</source>
        <translation>スタイルが作った全画素のまま</translation>
    </message>
    <message>
        <source>For an identity document</source>
        <translation>身分証明書用</translation>
    </message>
    <message>
        <source>For paper</source>
        <translation>印刷用</translation>
    </message>
    <message>
        <source>For screens</source>
        <translation>画面用</translation>
    </message>
    <message>
        <source>Only from an untouched photo, which the consent does not cover</source>
        <translation>未加工の写真のみ使えますが、同意に含まれていません</translation>
    </message>
    <message>
        <source>Only from an untouched photo: choose one</source>
        <translation>未加工の写真のみ：1枚選んでください</translation>
    </message>
    <message>
        <source>Only from an untouched photo; there is none here</source>
        <translation>未加工の写真のみ：ここにはありません</translation>
    </message>
    <message>
        <source>Only from an untouched photo; those here were edited before</source>
        <translation>未加工の写真のみ：ここの写真は以前に編集されています</translation>
    </message>
    <message>
        <source>Portrait {number}: {look}</source>
        <translation>ポートレート {number}：{look}</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>印刷シート</translation>
    </message>
    <message>
        <source>Save as encrypted file</source>
        <translation>暗号化ファイルとして保存</translation>
    </message>
    <message>
        <source>Save to folder</source>
        <translation>フォルダーに保存</translation>
    </message>
    <message>
        <source>Several on photo paper, to cut out</source>
        <translation>写真用紙に数枚を並べ、切り取って使用</translation>
    </message>
    <message>
        <source>There is no portrait to deliver yet. Make one under Looks, or choose one under Proofs.</source>
        <translation>書き出せるポートレートがまだありません。「スタイル」で作成するか、「候補写真」で選んでください。</translation>
    </message>
    <message>
        <source>There is no portrait yet</source>
        <translation>ポートレートはまだありません</translation>
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
        <translation>{size}、円形の切り抜きに対応</translation>
    </message>
</context>
<context>
    <name>DiagnosticsController</name>
    <message>
        <source>Save the diagnostics</source>
        <translation>診断情報を保存</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>Diagnostics</source>
        <translation>診断情報</translation>
    </message>
    <message>
        <source>For somebody who helps you: what this computer is, what works, and the last errors. Read it first; this is all of it.</source>
        <translation>サポートする方のための情報です。このコンピューターの概要、動作しているもの、最近のエラーが含まれます。先にお読みください。これがすべてです。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度調べる</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Never sent: you save it, and give it to whom you like.</source>
        <translation>送信されることはありません。ご自身で保存し、渡したい人に渡します。</translation>
    </message>
    <message>
        <source>No names, no paths, no pictures.</source>
        <translation>名前、パス、画像は含まれません。</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>ファイルに保存…</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>{name} として保存しました。</translation>
    </message>
    <message>
        <source>The vault is not open, so what it holds is not counted.</source>
        <translation>保管庫が開いていないため、その中身は数えていません。</translation>
    </message>
    <message>
        <source>What would be saved</source>
        <translation>保存される内容</translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <source>Authorities refuse retouched and generated pictures, so these are made from a photo exactly as the camera took it. Choose one:</source>
        <translation>役所はレタッチや生成による写真を受け付けません。そのため、カメラで撮ったままの写真から作ります。1枚選んでください：</translation>
    </message>
    <message>
        <source>From an untouched photo</source>
        <translation>未加工の写真から</translation>
    </message>
    <message>
        <source>No document picture</source>
        <translation>証明写真なし</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>写真 {number}</translation>
    </message>
    <message>
        <source>Replace the background with a plain one</source>
        <translation>背景を無地に置き換える</translation>
    </message>
    <message>
        <source>Some authorities refuse that; a photo before a plain wall is safer.</source>
        <translation>受け付けない役所もあります。無地の壁の前で撮った写真のほうが確実です。</translation>
    </message>
</context>
<context>
    <name>DocumentResult</name>
    <message>
        <source>Being looked at…</source>
        <translation>確認しています…</translation>
    </message>
</context>
<context>
    <name>EmptyPhotos</name>
    <message>
        <source>Add from files</source>
        <translation>ファイルから追加</translation>
    </message>
    <message>
        <source>Different days, different light, looking a little to each side. Paste works too.</source>
        <translation>異なる日、異なる光、少し左右を向いた写真を。貼り付けもできます。</translation>
    </message>
    <message>
        <source>Drop photos here</source>
        <translation>ここに写真をドロップ</translation>
    </message>
    <message>
        <source>From a phone or card</source>
        <translation>電話またはカードから</translation>
    </message>
</context>
<context>
    <name>EntryLines</name>
    <message>
        <source>Somebody who was erased</source>
        <translation>消去された人</translation>
    </message>
</context>
<context>
    <name>ErasedLine</name>
    <message>
        <source>A session at the booth was over</source>
        <translation>ブースでのセッション終了</translation>
    </message>
    <message>
        <source>It was asked for</source>
        <translation>本人などからの求め</translation>
    </message>
    <message>
        <source>Kept long enough</source>
        <translation>保存期間の終了</translation>
    </message>
    <message>
        <source>Never asked for consent</source>
        <translation>同意の確認なし</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>証明書を保存</translation>
    </message>
    <message>
        <source>Save the certificate of {date}</source>
        <translation>{date} の証明書を保存</translation>
    </message>
    <message>
        <source>This certificate was altered.</source>
        <translation>この証明書は改変されています。</translation>
    </message>
</context>
<context>
    <name>ErasureCard</name>
    <message numerus="yes">
        <source>%n file(s) are gone, and the key that opened them is destroyed. The former key of the vault was tried, and it does not open it any more.</source>
        <translation>
            <numerusform>%n 個のファイルがなくなり、それを開く鍵も破棄されました。保管庫の以前の鍵を試しましたが、もう開きません。</numerusform>
        </translation>
    </message>
    <message>
        <source>A random number and dates in the ledger: that somebody was here and was erased, not who.</source>
        <translation>記録簿に残る乱数と日付：誰かがここにいて消去されたことはわかりますが、誰かはわかりません。</translation>
    </message>
    <message>
        <source>Changing the vault's key.</source>
        <translation>保管庫の鍵を変更しています。</translation>
    </message>
    <message>
        <source>Destroying the former key.</source>
        <translation>以前の鍵を破棄しています。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Ending what runs for this person first.</source>
        <translation>この人について実行中のものを先に終えています。</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>すべて消去</translation>
    </message>
    <message>
        <source>Erase everything about {name}</source>
        <translation>{name} さんに関するすべてを消去</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>消去しました</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>すべて残す</translation>
    </message>
    <message>
        <source>Looking whether anything is left.</source>
        <translation>残っているものがないか確認しています。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Making a new key for the vault.</source>
        <translation>保管庫の新しい鍵を作成しています。</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Removing the files.</source>
        <translation>ファイルを取り除いています。</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>証明書を保存</translation>
    </message>
    <message>
        <source>Striking everything from the list.</source>
        <translation>一覧からすべて消しています。</translation>
    </message>
    <message>
        <source>The certificate was saved.</source>
        <translation>証明書を保存しました。</translation>
    </message>
    <message>
        <source>The signed certificate says what was checked. It names nobody.</source>
        <translation>署名付きの証明書に、確認した内容が記されます。誰の名前も含みません。</translation>
    </message>
    <message>
        <source>This cannot be undone. A copy of the data can be handed out first.</source>
        <translation>これは取り消せません。先にデータの写しを渡すことができます。</translation>
    </message>
    <message>
        <source>Type “{name}” to erase</source>
        <translation>消去するには「{name}」と入力</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>なくなるもの</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>残るもの</translation>
    </message>
    <message>
        <source>every record of consent</source>
        <translation>同意の記録すべて</translation>
    </message>
    <message>
        <source>the key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>FaceButton</name>
    <message numerus="yes">
        <source>In %n photo(s)</source>
        <translation>
            <numerusform>写真 %n 枚に写っています</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps this person's photos and takes the others out. It can be undone.</source>
        <translation>この人の写真を残し、ほかを外します。取り消せます。</translation>
    </message>
    <message>
        <source>Person {number}, {photos}</source>
        <translation>人物 {number}、{photos}</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Hide what was typed</source>
        <translation>入力した文字を隠す</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show what was typed</source>
        <translation>入力した文字を表示</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Everything can be changed later in the settings.</source>
        <translation>すべて後から設定で変更できます。</translation>
    </message>
    <message>
        <source>Everything of a person is encrypted.</source>
        <translation>人物に関するものはすべて暗号化されます。</translation>
    </message>
    <message>
        <source>For the day on which the key is lost.</source>
        <translation>鍵を失ったときのために。</translation>
    </message>
    <message>
        <source>How it is locked</source>
        <translation>施錠の方法</translation>
    </message>
    <message>
        <source>It lies in {folder}, which is not there now. Plug in that disk; nothing was changed.</source>
        <translation>データは {folder} にありますが、今は見つかりません。そのディスクを接続してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>Make the recovery kit</source>
        <translation>復旧キットを作成</translation>
    </message>
    <message>
        <source>Make your first headshot</source>
        <translation>最初の肖像写真を作る</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Nothing ever leaves this computer.</source>
        <translation>何もこのコンピューターから出ません。</translation>
    </message>
    <message>
        <source>Only if you want to take photos here.</source>
        <translation>ここで写真を撮りたい場合だけ必要です。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>復旧キット</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>バックアップから復元…</translation>
    </message>
    <message>
        <source>Set this up later</source>
        <translation>後で設定</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Type it back…</source>
        <translation>コードを入力…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Where your data lives</source>
        <translation>データの保存場所</translation>
    </message>
    <message>
        <source>Which language do you like to read?</source>
        <translation>どの言語で表示しますか？</translation>
    </message>
    <message>
        <source>Your data is on another disk</source>
        <translation>データは別のディスクにあります</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>GroupField</name>
    <message>
        <source>Group {number} of {count}</source>
        <translation>グループ {number} / {count}</translation>
    </message>
    <message>
        <source>Not right: compare it with the page</source>
        <translation>正しくありません。用紙と見比べてください</translation>
    </message>
</context>
<context>
    <name>InstalledPanel</name>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューターにあります</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Remove {name}? Personal models that were made on top of it stay, but cannot be used until it is added again.</source>
        <translation>{name} を取り除きますか？これをもとに作ったパーソナルモデルは残りますが、再び追加するまで使えません。</translation>
    </message>
</context>
<context>
    <name>KeepAwake</name>
    <message>
        <source>A personal model is being made</source>
        <translation>パーソナルモデルを作成しています</translation>
    </message>
</context>
<context>
    <name>KeepingPanel</name>
    <message>
        <source>Also what was measured in them.</source>
        <translation>その中で測定した内容も含みます。</translation>
    </message>
    <message>
        <source>Consent records, after the last yes has ended</source>
        <translation>同意の記録（最後の同意が終わった後）</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>その他すべて</translation>
    </message>
    <message>
        <source>Everything of a guest goes that long after the last thing that happened.</source>
        <translation>来場者に関するすべては、最後の出来事からこの期間の後に消えます。</translation>
    </message>
    <message>
        <source>Guests of a photo booth</source>
        <translation>撮影ブースの来場者</translation>
    </message>
    <message>
        <source>Hidden portraits</source>
        <translation>非表示のポートレート</translation>
    </message>
    <message>
        <source>People who agreed to be kept for next time</source>
        <translation>次回のための保存に同意した人</translation>
    </message>
    <message>
        <source>Personal models</source>
        <translation>パーソナルモデル</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Photos and portraits</source>
        <translation>写真とポートレート</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>ポートレート</translation>
    </message>
    <message>
        <source>Portraits in the bin</source>
        <translation>ゴミ箱のポートレート</translation>
    </message>
    <message>
        <source>Sittings of people who were never asked</source>
        <translation>同意を確認していない人の撮影セッション</translation>
    </message>
    <message>
        <source>So that it can be shown what was agreed. Then the whole sitting goes.</source>
        <translation>何に同意したかを示せるようにするためです。その後、撮影セッション全体が消えます。</translation>
    </message>
    <message>
        <source>Those that do not look enough like the person.</source>
        <translation>本人に十分似ていないもの。</translation>
    </message>
    <message>
        <source>Unfinished work</source>
        <translation>未完了の作業</translation>
    </message>
    <message>
        <source>Until then it can be resumed.</source>
        <translation>それまでは再開できます。</translation>
    </message>
    <message>
        <source>Until then they can be had back.</source>
        <translation>それまでは元に戻せます。</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Changing your mind</source>
        <translation>考えが変わったとき</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>苦情の申し立て</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>提供先</translation>
    </message>
    <message>
        <source>How it is kept</source>
        <translation>保管の方法</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>保管期間</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>国外への移転</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>表示を減らす</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>Who decides, where it lies, and your rights</source>
        <translation>責任者、保管場所、あなたの権利</translation>
    </message>
    <message>
        <source>You may</source>
        <translation>できること</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>The key can be kept by this computer, by you, or by both.</source>
        <translation>鍵は、このコンピューター、あなた、またはその両方で保管できます。</translation>
    </message>
    <message>
        <source>The vault is made. It takes your login and your passphrase.</source>
        <translation>保管庫を作成しました。開くには、ログインとパスフレーズの両方が必要です。</translation>
    </message>
    <message>
        <source>The vault is made. The keychain of this computer opens it when you log in.</source>
        <translation>保管庫を作成しました。ログインすると、このコンピューターのキーチェーンで開きます。</translation>
    </message>
    <message>
        <source>The vault is made. Your passphrase opens it.</source>
        <translation>保管庫を作成しました。パスフレーズで開きます。</translation>
    </message>
    <message>
        <source>This computer has no keychain that could keep the key safely, so a passphrase is needed. It is never written down anywhere.</source>
        <translation>このコンピューターには鍵を安全に保管できるキーチェーンがないため、パスフレーズが必要です。パスフレーズはどこにも書き残されません。</translation>
    </message>
</context>
<context>
    <name>KitCode</name>
    <message>
        <source>Group {number}: {letters}</source>
        <translation>グループ {number}：{letters}</translation>
    </message>
    <message>
        <source>The same code as a QR code</source>
        <translation>同じコードの QR コード</translation>
    </message>
</context>
<context>
    <name>KitController</name>
    <message>
        <source>Save the recovery kit</source>
        <translation>復旧キットを保存</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>A printed code that opens the vault when its own key is lost: on a new computer, or when the passphrase is forgotten.</source>
        <translation>保管庫の鍵を失ったときに、保管庫を開くための印刷されたコードです。新しいコンピューターに移るときや、パスフレーズを忘れたときに使います。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>From the paper, so that you know it can be read.</source>
        <translation>用紙を見て入力し、読めることを確かめます。</translation>
    </message>
    <message>
        <source>It is shown this once and is stored nowhere. Print it, save it onto a stick and print it elsewhere, or copy it by hand; then type it back from the paper.</source>
        <translation>表示されるのは今回だけで、どこにも保存されません。印刷するか、USBメモリーに保存して別の場所で印刷するか、手で書き写してください。その後、用紙を見て入力してください。</translation>
    </message>
    <message>
        <source>It was sent to the printer. Fetch it now.</source>
        <translation>プリンターに送りました。今すぐ取りに行ってください。</translation>
    </message>
    <message>
        <source>Keep it like a passport: on paper, in another place than the computer.</source>
        <translation>パスポートのように、紙のまま、コンピューターとは別の場所に保管してください。</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>今のキットを使い続ける</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>今はこのまま離れる</translation>
    </message>
    <message>
        <source>Leave without typing the code back?</source>
        <translation>コードを入力せずに離れますか？</translation>
    </message>
    <message>
        <source>Made on {date} and confirmed on {tested}.</source>
        <translation>{date} に作成し、{tested} に確認しました。</translation>
    </message>
    <message>
        <source>Made on {date}, but not confirmed yet: type the code back once.</source>
        <translation>{date} に作成しましたが、未確認です。コードを一度入力してください。</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>新しく作成…</translation>
    </message>
    <message>
        <source>Make the recovery kit</source>
        <translation>復旧キットを作成</translation>
    </message>
    <message>
        <source>Nobody has tried the paper yet. You find the code here again until Likeness is locked or closed; then it is gone for good, and without the paper a new kit has to be made.</source>
        <translation>用紙はまだ誰も確認していません。Likeness をロックまたは終了するまでは、ここで再びコードを確認できます。その後は二度と表示できず、用紙がなければ新しいキットを作成する必要があります。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>復旧キット</translation>
    </message>
    <message>
        <source>Replace the kit</source>
        <translation>キットを交換</translation>
    </message>
    <message>
        <source>Replace the recovery kit?</source>
        <translation>復旧キットを交換しますか？</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF として保存…</translation>
    </message>
    <message>
        <source>Saved as {name}. Print it, put the paper away, and remove the file.</source>
        <translation>{name} として保存しました。印刷して用紙をしまい、ファイルは削除してください。</translation>
    </message>
    <message>
        <source>Take no photo of it with a telephone: pictures go to clouds, and this one is a key.</source>
        <translation>電話で撮影しないでください。画像はクラウドに送られることがあり、これは鍵だからです。</translation>
    </message>
    <message>
        <source>The old page will open the vault no more. Backups written before still open with it until they are written anew.</source>
        <translation>以前の用紙では保管庫を開けなくなります。以前のバックアップは、新しく書き直されるまで以前の用紙で開けます。</translation>
    </message>
    <message>
        <source>There is no recovery kit. If the key is lost, nothing opens the vault.</source>
        <translation>復旧キットがありません。鍵を失うと、保管庫を開く方法はありません。</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Type it back…</source>
        <translation>コードを入力…</translation>
    </message>
    <message>
        <source>Type the code back</source>
        <translation>コードを入力</translation>
    </message>
    <message>
        <source>Whoever has it together with this computer or a backup sees everything in the vault.</source>
        <translation>復旧キットに加えてこのコンピューターまたはバックアップを手にした人は、保管庫の中身をすべて見られます。</translation>
    </message>
    <message>
        <source>Your recovery kit</source>
        <translation>あなたの復旧キット</translation>
    </message>
</context>
<context>
    <name>KitPanel</name>
    <message>
        <source>A code on paper. With it the vault opens when its key is lost: with a new computer, a broken keychain or a forgotten passphrase. Without it, nobody can help then. Two minutes now, or later in the settings.</source>
        <translation>紙に印刷したコードです。新しいコンピューター、キーチェーンの故障、パスフレーズの失念などで鍵を失っても、これで保管庫を開けます。これがなければ、誰にも助けられません。今2分で作成するか、後から設定で作成してください。</translation>
    </message>
    <message>
        <source>The kit is made and tried. Keep the paper safe.</source>
        <translation>キットを作成し、確かめました。用紙を大切に保管してください。</translation>
    </message>
    <message>
        <source>The kit is made. Type its code back once, to be sure of the paper.</source>
        <translation>キットを作成しました。用紙を確かめるため、コードを一度入力してください。</translation>
    </message>
</context>
<context>
    <name>LargePhoto</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>The next photo</source>
        <translation>次の写真</translation>
    </message>
    <message>
        <source>The photo before</source>
        <translation>前の写真</translation>
    </message>
</context>
<context>
    <name>LedgerCard</name>
    <message>
        <source>All {count} lines are in place, signed with the key {fingerprint}.</source>
        <translation>全 {count} 行がそろい、鍵 {fingerprint} で署名されています。</translation>
    </message>
    <message>
        <source>Check every line</source>
        <translation>すべての行を確認</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Each line is signed and holds the fingerprint of the one before, so none can be taken out or changed unseen. It holds random numbers instead of names; the names shown here are looked up, and go with an erasure.</source>
        <translation>各行は署名され、前の行の指紋を含むため、気づかれずに抜いたり変えたりすることはできません。記録簿には名前の代わりに乱数が入っています。ここに表示される名前は別に参照したもので、消去とともになくなります。</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>記録簿</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>さらに表示</translation>
    </message>
</context>
<context>
    <name>LedgerWords</name>
    <message numerus="yes">
        <source>%n damaged file(s) were set aside</source>
        <translation>
            <numerusform>破損したファイル %n 個を取り分けました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be restored</source>
        <translation>
            <numerusform>ファイル %n 個を復元できませんでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were erased</source>
        <translation>
            <numerusform>ファイル %n 個を消去しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were handed out</source>
        <translation>
            <numerusform>ファイル %n 個を渡しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portrait(s) were exported</source>
        <translation>
            <numerusform>ポートレート %n 枚を書き出しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portrait(s) were generated</source>
        <translation>
            <numerusform>ポートレート %n 枚を生成しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portrait(s) were retouched</source>
        <translation>
            <numerusform>ポートレート %n 枚をレタッチしました</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was written</source>
        <translation>バックアップを作成しました</translation>
    </message>
    <message>
        <source>A backup was written anew, without who was erased</source>
        <translation>消去した人を除いてバックアップを作り直しました</translation>
    </message>
    <message>
        <source>A name was put right</source>
        <translation>名前を訂正しました</translation>
    </message>
    <message>
        <source>A personal model was made</source>
        <translation>パーソナルモデルを作成しました</translation>
    </message>
    <message>
        <source>A recovery kit was made</source>
        <translation>復旧キットを作成しました</translation>
    </message>
    <message>
        <source>A sitting was begun</source>
        <translation>撮影セッションを始めました</translation>
    </message>
    <message>
        <source>An answer was signed</source>
        <translation>回答に署名しました</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <translation>同意を撤回しました</translation>
    </message>
    <message>
        <source>Erasing everything began</source>
        <translation>すべての消去を始めました</translation>
    </message>
    <message>
        <source>Everything was erased, and proven gone</source>
        <translation>すべてを消去し、なくなったことを確かめました</translation>
    </message>
    <message>
        <source>It was accepted that something is missing</source>
        <translation>欠けているものがあることを了承しました</translation>
    </message>
    <message>
        <source>It was noted that this person is fictional</source>
        <translation>この人が架空であることを記録しました</translation>
    </message>
    <message>
        <source>Somebody vouched that the person is there</source>
        <translation>本人がその場にいることを、ほかの人が保証しました</translation>
    </message>
    <message>
        <source>The key was given into other keeping</source>
        <translation>鍵の保管方法を変更しました</translation>
    </message>
    <message>
        <source>The person showed to the camera that they are there</source>
        <translation>本人がカメラの前にいることを示しました</translation>
    </message>
    <message>
        <source>The person's key was changed</source>
        <translation>この人の鍵を変更しました</translation>
    </message>
    <message>
        <source>The recovery kit was tried</source>
        <translation>復旧キットを確かめました</translation>
    </message>
    <message>
        <source>The vault was made</source>
        <translation>保管庫を作成しました</translation>
    </message>
    <message>
        <source>The vault was opened with the recovery kit</source>
        <translation>復旧キットで保管庫を開きました</translation>
    </message>
    <message>
        <source>The vault was restored from a backup</source>
        <translation>バックアップから保管庫を復元しました</translation>
    </message>
    <message>
        <source>The vault's key was changed</source>
        <translation>保管庫の鍵を変更しました</translation>
    </message>
    <message>
        <source>Work on the person's photos was begun</source>
        <translation>この人の写真の処理を始めました</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message numerus="yes">
        <source>%n person(s) · encrypted on this computer</source>
        <translation>
            <numerusform>%n 人 · このコンピューター上で暗号化</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度調べる</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>初めてですか？</translation>
    </message>
    <message>
        <source>New sitting</source>
        <translation>新しい撮影セッション</translation>
    </message>
    <message>
        <source>Nobody here is called “{search}”.</source>
        <translation>「{search}」という名前の人はいません。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>名前で検索</translation>
    </message>
    <message>
        <source>Sittings</source>
        <translation>撮影セッション</translation>
    </message>
    <message>
        <source>Try it with a fictional person</source>
        <translation>架空の人物で試す</translation>
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
        <translation>詳細</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>詳細を隠す</translation>
    </message>
    <message>
        <source>How near new pictures come to {name}'s own photos</source>
        <translation>新しい画像が {name} さん自身の写真にどれだけ近いか</translation>
    </message>
    <message>
        <source>How the likeness rose while it was learned</source>
        <translation>学習中の類似度の推移</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>類似度</translation>
    </message>
    <message>
        <source>Loss {loss}</source>
        <translation>損失 {loss}</translation>
    </message>
    <message>
        <source>Measured as soon as there is something to see.</source>
        <translation>見られるものができ次第、測定します。</translation>
    </message>
    <message>
        <source>Memory use: {tier}</source>
        <translation>メモリー使用：{tier}</translation>
    </message>
    <message>
        <source>Not measured.</source>
        <translation>未測定。</translation>
    </message>
    <message>
        <source>Not measured: with a base model for practice there is nothing to compare yet.</source>
        <translation>未測定：練習用のベースモデルでは、まだ比べるものがありません。</translation>
    </message>
    <message>
        <source>Not measured: {name} has not agreed to comparing faces.</source>
        <translation>未測定：{name} さんは顔の比較に同意していません。</translation>
    </message>
    <message>
        <source>Runs on: {device}</source>
        <translation>実行先：{device}</translation>
    </message>
    <message>
        <source>Step {step} of {of}</source>
        <translation>ステップ {step} / {of}</translation>
    </message>
    <message>
        <source>{points} of {most}</source>
        <translation>{points} / {most}</translation>
    </message>
</context>
<context>
    <name>LockedController</name>
    <message>
        <source>The folder of the backup</source>
        <translation>バックアップのフォルダー</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message numerus="yes">
        <source>%n sitting(s) are in it.</source>
        <translation>
            <numerusform>撮影セッション %n 件が入っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>A forgotten passphrase</source>
        <translation>パスフレーズを忘れた場合</translation>
    </message>
    <message>
        <source>A vault that is here already is set aside, not removed.</source>
        <translation>すでにここにある保管庫は、消去せずに取り分けます。</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>パスフレーズを決める</translation>
    </message>
    <message>
        <source>Ending what is at work first.</source>
        <translation>先に実行中の作業を終了しています。</translation>
    </message>
    <message>
        <source>Enter your passphrase</source>
        <translation>パスフレーズを入力</translation>
    </message>
    <message>
        <source>Everything in the vault stays as it is.</source>
        <translation>保管庫の中身はすべてそのままです。</translation>
    </message>
    <message>
        <source>Go on removing</source>
        <translation>取り除きを続ける</translation>
    </message>
    <message>
        <source>How much was restored</source>
        <translation>復元した量</translation>
    </message>
    <message>
        <source>Likeness is locked</source>
        <translation>Likeness はロックされています</translation>
    </message>
    <message>
        <source>No keychain answers</source>
        <translation>キーチェーンが応答しません</translation>
    </message>
    <message>
        <source>Not everything is removed yet</source>
        <translation>まだすべては取り除かれていません</translation>
    </message>
    <message>
        <source>Open Likeness</source>
        <translation>Likeness を開く</translation>
    </message>
    <message>
        <source>Open elsewhere</source>
        <translation>別の場所で開いています</translation>
    </message>
    <message>
        <source>Open it as it is</source>
        <translation>このまま開く</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>保管庫を開く</translation>
    </message>
    <message>
        <source>Open the vault with the recovery kit</source>
        <translation>復旧キットで保管庫を開く</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation>保管庫を開いています</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップから復元</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>バックアップから復元…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>復元中…</translation>
    </message>
    <message>
        <source>Something is missing in the vault</source>
        <translation>保管庫に欠けているものがあります</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>The key is not here</source>
        <translation>鍵がここにありません</translation>
    </message>
    <message>
        <source>The recovery kit goes on working. If others may have seen it, replace it in the settings.</source>
        <translation>復旧キットは引き続き使えます。ほかの人に見られたおそれがあれば、設定で交換してください。</translation>
    </message>
    <message>
        <source>The vault does not open</source>
        <translation>保管庫が開きません</translation>
    </message>
    <message>
        <source>The vault is damaged</source>
        <translation>保管庫が破損しています</translation>
    </message>
    <message>
        <source>The vault is there again</source>
        <translation>保管庫が元に戻りました</translation>
    </message>
    <message>
        <source>The vault that was here before lies in {folder}. It goes when everything is removed.</source>
        <translation>以前ここにあった保管庫は {folder} にあります。すべてを取り除くと、これもなくなります。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Use the recovery kit</source>
        <translation>復旧キットを使う</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>このパスフレーズを使う</translation>
    </message>
    <message>
        <source>Whoever was erased elsewhere after that backup may be back: erase them again. Do not go on using the vault on the other computer.</source>
        <translation>そのバックアップの後に別の場所で消去した人が、戻っているかもしれません。もう一度消去してください。元のコンピューターの保管庫は使い続けないでください。</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>キーチェーンがロックされています</translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <translation>{done} / {of}</translation>
    </message>
</context>
<context>
    <name>LookGrid</name>
    <message>
        <source>Looks</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>The arrow keys move, Space chooses a look or takes it back.</source>
        <translation>矢印キーで動かし、スペースキーでスタイルを選択または解除します。</translation>
    </message>
</context>
<context>
    <name>LookMaking</name>
    <message>
        <source>A photo in other clothes</source>
        <translation>別の服の写真</translation>
    </message>
    <message>
        <source>Beige sweater</source>
        <translation>ベージュのセーター</translation>
    </message>
    <message>
        <source>Black suit, white shirt</source>
        <translation>黒のスーツ、白のシャツ</translation>
    </message>
    <message>
        <source>Choose a picture for the background</source>
        <translation>背景の画像を選ぶ</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>服装</translation>
    </message>
    <message>
        <source>Colour of the backdrop</source>
        <translation>背景の色</translation>
    </message>
    <message>
        <source>Colour of the backdrop, as {example}</source>
        <translation>背景の色（例：{example}）</translation>
    </message>
    <message>
        <source>Dark sweater</source>
        <translation>濃い色のセーター</translation>
    </message>
    <message>
        <source>Drawn around the face of a photo</source>
        <translation>写真の顔のまわりを描いたもの</translation>
    </message>
    <message>
        <source>Face, hair and skin stay the photo's own, the clothes are drawn.</source>
        <translation>顔、髪、肌は写真のままで、服が描かれます。</translation>
    </message>
    <message>
        <source>Finished as in a studio, in seconds. It stays a true photograph of {name}.</source>
        <translation>スタジオのような仕上がりを数秒で。{name} さんの本物の写真であることは変わりません。</translation>
    </message>
    <message>
        <source>Generated from photos, without learning</source>
        <translation>学習せずに写真から生成</translation>
    </message>
    <message>
        <source>Generated with the personal model</source>
        <translation>パーソナルモデルで生成</translation>
    </message>
    <message>
        <source>Grey blazer, black top</source>
        <translation>グレーのブレザー、黒のトップス</translation>
    </message>
    <message>
        <source>How many of each look</source>
        <translation>スタイルごとの枚数</translation>
    </message>
    <message>
        <source>How much may change</source>
        <translation>変えてよい範囲</translation>
    </message>
    <message>
        <source>How they are made</source>
        <translation>作り方</translation>
    </message>
    <message>
        <source>Make a personal model</source>
        <translation>パーソナルモデルを作成</translation>
    </message>
    <message>
        <source>More ways</source>
        <translation>ほかの作り方</translation>
    </message>
    <message>
        <source>Navy blazer, white shirt</source>
        <translation>紺のブレザー、白のシャツ</translation>
    </message>
    <message>
        <source>New pictures of {name}. More are made than shown: the best stay, the rest is hidden.</source>
        <translation>{name} さんの新しい画像。表示する枚数より多く作り、よいものを残して残りは隠します。</translation>
    </message>
    <message>
        <source>Retouched from a photo</source>
        <translation>写真からレタッチ</translation>
    </message>
    <message>
        <source>The base model here is for practice: what it draws is not yet like {name}.</source>
        <translation>ここにあるベースモデルは練習用です。描かれるものは、まだ {name} さんに似ていません。</translation>
    </message>
    <message>
        <source>The base model looks at up to four photos of {name} and draws new pictures.</source>
        <translation>ベースモデルが {name} さんの写真を4枚まで見て、新しい画像を描きます。</translation>
    </message>
    <message>
        <source>The face stays the photo's own, the place, the clothes and the hair are drawn.</source>
        <translation>顔は写真のままで、場所、服、髪が描かれます。</translation>
    </message>
    <message>
        <source>Until you choose one, plain paper stands in for it.</source>
        <translation>選ぶまでは、無地の紙を代わりに使います。</translation>
    </message>
    <message>
        <source>White coat</source>
        <translation>白衣</translation>
    </message>
    <message>
        <source>White shirt</source>
        <translation>白のシャツ</translation>
    </message>
    <message>
        <source>Your picture is behind {name}, out of focus.</source>
        <translation>選んだ画像が {name} さんの背後に、ぼかして置かれます。</translation>
    </message>
</context>
<context>
    <name>LooksController</name>
    <message>
        <source>A colour looks like {example}.</source>
        <translation>色は {example} のように書きます。</translation>
    </message>
    <message>
        <source>A picture for the background</source>
        <translation>背景用の画像</translation>
    </message>
</context>
<context>
    <name>LooksPage</name>
    <message>
        <source>All looks</source>
        <translation>すべてのスタイル</translation>
    </message>
    <message>
        <source>Another photo</source>
        <translation>別の写真</translation>
    </message>
    <message>
        <source>Choose at least one look.</source>
        <translation>スタイルを1つ以上選んでください。</translation>
    </message>
    <message>
        <source>Choose one or more. The pictures show somebody who does not exist; at the side it is {name}.</source>
        <translation>1つ以上選んでください。見本の画像は実在しない人物です。横に表示されるのは {name} さんです。</translation>
    </message>
    <message>
        <source>Classic portraits</source>
        <translation>定番のポートレート</translation>
    </message>
    <message>
        <source>Company and CV</source>
        <translation>会社・履歴書</translation>
    </message>
    <message>
        <source>For layouts</source>
        <translation>デザイン用</translation>
    </message>
    <message>
        <source>Getting a photo ready…</source>
        <translation>写真を準備中…</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>スタイル</translation>
    </message>
    <message numerus="yes">
        <source>Make %n portrait(s)</source>
        <translation>
            <numerusform>ポートレートを %n 枚作成</numerusform>
        </translation>
    </message>
    <message>
        <source>Make portraits</source>
        <translation>ポートレートを作成</translation>
    </message>
    <message>
        <source>No way to make portraits is open.</source>
        <translation>ポートレートを作る方法が、今はどれも使えません。</translation>
    </message>
    <message>
        <source>Photo {number} of {count}</source>
        <translation>写真 {number} / {count}</translation>
    </message>
    <message>
        <source>Profiles and press</source>
        <translation>プロフィール・報道</translation>
    </message>
    <message>
        <source>What the portraits are for</source>
        <translation>ポートレートの用途</translation>
    </message>
    <message>
        <source>{look} on {name}</source>
        <translation>{name} さんの{look}</translation>
    </message>
</context>
<context>
    <name>MachinePanel</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>Apple silicon</source>
        <translation>Apple シリコン</translation>
    </message>
    <message>
        <source>How long a personal model takes is measured with a few steps before each training, and told before it goes on.</source>
        <translation>パーソナルモデルの所要時間は、学習の前に毎回数ステップで測り、進める前にお知らせします。</translation>
    </message>
    <message>
        <source>Measured here: a personal model takes about {time} on this computer.</source>
        <translation>ここでの測定結果：このコンピューターでは、パーソナルモデルの作成に約 {time} かかります。</translation>
    </message>
    <message>
        <source>NVIDIA card</source>
        <translation>NVIDIA カード</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>free on the disk</source>
        <translation>ディスクの空き</translation>
    </message>
    <message>
        <source>graphics processor</source>
        <translation>グラフィックプロセッサー</translation>
    </message>
    <message>
        <source>memory, {free} of it free now</source>
        <translation>メモリー（現在の空き {free}）</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>processor cores</source>
        <translation>プロセッサーコア</translation>
    </message>
    <message>
        <source>{model} suits it best.</source>
        <translation>{model} が最も適しています。</translation>
    </message>
</context>
<context>
    <name>ManyCard</name>
    <message>
        <source>Add them all</source>
        <translation>すべて追加</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>追加しない</translation>
    </message>
    <message>
        <source>Many files</source>
        <translation>多数のファイル</translation>
    </message>
    <message>
        <source>There are {count} files in what was chosen. Eight photos of one person are enough, and looking at all of these takes long.</source>
        <translation>選んだ中に {count} 個のファイルがあります。1人につき8枚の写真で十分で、すべてを確認すると時間がかかります。</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Add a base model</source>
        <translation>ベースモデルを追加</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>写真を追加</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>同意を尋ねる</translation>
    </message>
    <message>
        <source>Confirm presence</source>
        <translation>本人の立ち会いを確認</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Go on without one</source>
        <translation>なしで続ける</translation>
    </message>
    <message>
        <source>Likeness has learned what {name} looks like. The model stays in the vault and can be erased at any time.</source>
        <translation>Likeness は {name} さんの容姿を学びました。モデルは保管庫に残り、いつでも消去できます。</translation>
    </message>
    <message>
        <source>Likeness learns from the photos what {name} looks like, on this computer. The result stays in the vault and can be erased at any time.</source>
        <translation>Likeness はこのコンピューター上で、写真から {name} さんの容姿を学びます。結果は保管庫に残り、いつでも消去できます。</translation>
    </message>
    <message>
        <source>Likeness now learns what {name} looks like, on this computer. The result stays in the vault and can be erased at any time.</source>
        <translation>Likeness は今、このコンピューター上で {name} さんの容姿を学んでいます。結果は保管庫に残り、いつでも消去できます。</translation>
    </message>
    <message>
        <source>Likeness was learning what {name} looks like, on this computer.</source>
        <translation>Likeness は、このコンピューター上で {name} さんの容姿を学んでいました。</translation>
    </message>
    <message>
        <source>Likeness will learn what {name} looks like, as soon as the computer is free for it.</source>
        <translation>コンピューターが空き次第、Likeness は {name} さんの容姿を学びます。</translation>
    </message>
    <message>
        <source>Look at portraits meanwhile</source>
        <translation>その間にポートレートを見る</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>作り直す</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Personal model</source>
        <translation>パーソナルモデル</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Run overnight</source>
        <translation>夜間に実行</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>The personal model is removed, and erased when you leave this page.</source>
        <translation>パーソナルモデルを取り除きました。このページを離れると消去されます。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>ModelsPanel</name>
    <message>
        <source>Add one, check it, repair it or remove it.</source>
        <translation>追加、確認、修復、取り除きができます。</translation>
    </message>
    <message>
        <source>Allow downloads of base models</source>
        <translation>ベースモデルのダウンロードを許可</translation>
    </message>
    <message>
        <source>Base model for new work</source>
        <translation>新しい作業用のベースモデル</translation>
    </message>
    <message>
        <source>Base models on this computer</source>
        <translation>このコンピューターのベースモデル</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>管理…</translation>
    </message>
    <message>
        <source>Only when you ask for one, from one address, and nothing about anybody is sent. Otherwise Likeness never uses the internet.</source>
        <translation>ご自身で求めたときだけ、1つのアドレスから取得し、人に関することは何も送りません。それ以外で Likeness がインターネットを使うことはありません。</translation>
    </message>
    <message>
        <source>Personal models that are there already keep the one they were made on.</source>
        <translation>すでにあるパーソナルモデルは、作成時のベースモデルを使い続けます。</translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message>
        <source>A backup of today</source>
        <translation>今日のバックアップ</translation>
    </message>
    <message>
        <source>A recovery kit on paper</source>
        <translation>紙の復旧キット</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>バックアップ…</translation>
    </message>
    <message>
        <source>Choose how the vault shall be opened there: the keychain of this computer does not go along.</source>
        <translation>移行先で保管庫を開く方法を選んでください。このコンピューターのキーチェーンは移りません。</translation>
    </message>
    <message>
        <source>Choose the backup's folder, and type the code from the paper.</source>
        <translation>バックアップのフォルダーを選び、用紙のコードを入力してください。</translation>
    </message>
    <message>
        <source>Choose “Restore a backup” on its first page, or in Settings, Storage and keys, Backup.</source>
        <translation>最初のページ、または設定の「保存場所と鍵」の「バックアップ」で、「バックアップから復元」を選んでください。</translation>
    </message>
    <message>
        <source>Compare the key that signs receipts; it is the same on both: {fingerprint}</source>
        <translation>控えに署名する鍵を見比べてください。両方で同じになります：{fingerprint}</translation>
    </message>
    <message>
        <source>Here, once everything is there</source>
        <translation>移行先にすべてそろってから、ここで</translation>
    </message>
    <message>
        <source>Install Likeness, and plug in the disk with the backup.</source>
        <translation>Likeness をインストールし、バックアップのあるディスクを接続してください。</translation>
    </message>
    <message>
        <source>Made and confirmed. Take the paper along.</source>
        <translation>作成し、確認済みです。用紙を持っていってください。</translation>
    </message>
    <message>
        <source>Made today to {folder}. Take the disk along; back up again if you go on working here.</source>
        <translation>今日 {folder} に作成しました。ディスクを持っていってください。ここで作業を続ける場合は、もう一度バックアップしてください。</translation>
    </message>
    <message>
        <source>Made, but not confirmed yet: type the code back once.</source>
        <translation>作成しましたが、未確認です。コードを一度入力してください。</translation>
    </message>
    <message>
        <source>Move to a new computer</source>
        <translation>新しいコンピューターに移す</translation>
    </message>
    <message>
        <source>On the new computer</source>
        <translation>新しいコンピューターで</translation>
    </message>
    <message>
        <source>Open the kit…</source>
        <translation>キットを開く…</translation>
    </message>
    <message>
        <source>Remove everything…</source>
        <translation>すべて取り除く…</translation>
    </message>
    <message>
        <source>The last one is of {date}: make a new one.</source>
        <translation>最後のものは {date} です。新しく作成してください。</translation>
    </message>
    <message>
        <source>The last one, of {date}, is not plugged in.</source>
        <translation>最後のもの（{date}）は接続されていません。</translation>
    </message>
    <message>
        <source>There is none yet. It takes a stick or another disk.</source>
        <translation>まだありません。USBメモリーまたは別のディスクが必要です。</translation>
    </message>
    <message>
        <source>There is none yet. Without it nobody opens the backup.</source>
        <translation>まだありません。これがなければ誰もバックアップを開けません。</translation>
    </message>
    <message>
        <source>Two computers that both go on with the same vault would go apart. Use it on the new one only.</source>
        <translation>2台のコンピューターで同じ保管庫を使い続けると、内容が食い違っていきます。新しいほうだけで使ってください。</translation>
    </message>
    <message>
        <source>With a backup and the recovery kit everything goes along, encrypted all the way. Base models are added anew there; they are not personal.</source>
        <translation>バックアップと復旧キットがあれば、暗号化されたまますべてを移せます。ベースモデルは移行先で改めて追加してください。個人に関するものではありません。</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message numerus="yes">
        <source>%n file(s) wait until the person has agreed.</source>
        <translation>
            <numerusform>ファイル %n 個が、本人の同意を待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Create sitting</source>
        <translation>撮影セッションを作成</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>作成中…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>本人の名前</translation>
    </message>
    <message>
        <source>That name is too long. Use at most {count} letters.</source>
        <translation>名前が長すぎます。{count} 文字以内にしてください。</translation>
    </message>
    <message>
        <source>The name stays on this computer, encrypted.</source>
        <translation>名前は暗号化され、このコンピューターから出ません。</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>先に名前を入力してください。</translation>
    </message>
    <message>
        <source>Who is being portrayed?</source>
        <translation>どなたのポートレートですか？</translation>
    </message>
</context>
<context>
    <name>Need</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未完了</translation>
    </message>
</context>
<context>
    <name>NeedsCard</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>写真 %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>写真を追加</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>{name} さんに尋ねる</translation>
    </message>
    <message>
        <source>At least {needed} are needed</source>
        <translation>{needed} 枚以上必要です</translation>
    </message>
    <message>
        <source>Before it begins</source>
        <translation>始める前に</translation>
    </message>
    <message>
        <source>Confirm presence</source>
        <translation>本人の立ち会いを確認</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>So that nobody makes one of somebody else.</source>
        <translation>無断で他人のものが作られないようにするためです。</translation>
    </message>
    <message>
        <source>{name} agrees to it</source>
        <translation>{name} さんの同意</translation>
    </message>
    <message>
        <source>{name} has shown to be there</source>
        <translation>{name} さんの立ち会いを確認済み</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>A personal model is ready.</source>
        <translation>パーソナルモデルができました。</translation>
    </message>
    <message>
        <source>New portraits are ready to look at.</source>
        <translation>新しいポートレートを見られます。</translation>
    </message>
    <message>
        <source>Retouched portraits are ready to look at.</source>
        <translation>レタッチしたポートレートを見られます。</translation>
    </message>
    <message>
        <source>The backup is finished.</source>
        <translation>バックアップが完了しました。</translation>
    </message>
    <message>
        <source>The base model is added.</source>
        <translation>ベースモデルを追加しました。</translation>
    </message>
    <message>
        <source>The files are written.</source>
        <translation>ファイルを書き出しました。</translation>
    </message>
    <message>
        <source>The work ended with a problem. Likeness says what to do next.</source>
        <translation>作業が問題により終了しました。次にすることは Likeness に表示されます。</translation>
    </message>
    <message>
        <source>The work is paused and needs you. Nothing is lost.</source>
        <translation>作業が一時停止し、あなたの操作を待っています。何も失われていません。</translation>
    </message>
</context>
<context>
    <name>OfflinePill</name>
    <message>
        <source>Connections tried since the start: {count}</source>
        <translation>開始以降に試みられた接続：{count}</translation>
    </message>
    <message>
        <source>Counted by this window itself since it was opened. Long work runs in a process that cannot open a connection.</source>
        <translation>このウィンドウを開いてから、ウィンドウ自身が数えています。時間のかかる作業は、接続を開けないプロセスで行われます。</translation>
    </message>
    <message>
        <source>Offline · nothing has left this computer</source>
        <translation>オフライン · 何もこのコンピューターから出ていません</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>{made} are made so that you see the best {wanted}; the others are hidden.</source>
        <translation>よいものを {wanted} 枚お見せするために {made} 枚作ります。残りは非表示になります。</translation>
    </message>
    <message>
        <source>{made} were made for the {wanted} you asked for: {shown} shown, {hidden} hidden.</source>
        <translation>ご希望の {wanted} 枚のために {made} 枚作りました：表示 {shown} 枚、非表示 {hidden} 枚。</translation>
    </message>
</context>
<context>
    <name>OriginalsLine</name>
    <message>
        <source>Hide them</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>Show {folder}</source>
        <translation>{folder} を表示</translation>
    </message>
    <message numerus="yes">
        <source>The originals still lie in %n folder(s). Likeness never touches them.</source>
        <translation>
            <numerusform>元の写真は今も %n 個のフォルダーにあります。Likeness がそれに触れることはありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackRowWidget</name>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>変換</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>取り除く…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>修復…</translation>
    </message>
    <message>
        <source>also converted for ONNX</source>
        <translation>ONNX 用にも変換済み</translation>
    </message>
    <message>
        <source>came with Likeness, for trying out</source>
        <translation>Likeness に付属、お試し用</translation>
    </message>
    <message>
        <source>licence not known</source>
        <translation>ライセンス不明</translation>
    </message>
    <message>
        <source>{size}, pictures of {pixels} pixels</source>
        <translation>{size}、画像は {pixels} ピクセル</translation>
    </message>
</context>
<context>
    <name>PackWorkPanel</name>
    <message>
        <source>Adding {name}</source>
        <translation>{name} を追加中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>{name} を確認中</translation>
    </message>
    <message>
        <source>Converting {name}</source>
        <translation>{name} を変換中</translation>
    </message>
    <message>
        <source>Downloading {name}</source>
        <translation>{name} をダウンロード中</translation>
    </message>
    <message>
        <source>Looking at what is there</source>
        <translation>すでにあるものを確認中</translation>
    </message>
    <message>
        <source>Removing what was begun of {name}</source>
        <translation>{name} の途中までのデータを取り除いています</translation>
    </message>
    <message>
        <source>Removing {name}</source>
        <translation>{name} を取り除いています</translation>
    </message>
    <message>
        <source>Repairing {name}</source>
        <translation>{name} を修復中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Taking the file apart</source>
        <translation>ファイルを分解中</translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <translation>{done} / {of}</translation>
    </message>
</context>
<context>
    <name>PassphraseChoice</name>
    <message>
        <source>Four or more words that do not belong together are hard to guess and easy to remember. Nobody can tell you this passphrase again; only the recovery kit opens the vault without it.</source>
        <translation>互いに関係のない4つ以上の単語は、推測しにくく、覚えやすいものです。このパスフレーズを後から教えられる人はいません。これなしで保管庫を開けるのは復旧キットだけです。</translation>
    </message>
    <message>
        <source>Neither your login nor the passphrase opens it alone.</source>
        <translation>ログインだけでも、パスフレーズだけでも開きません。</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新しいパスフレーズ</translation>
    </message>
    <message>
        <source>The keychain of this computer opens it when you log in. Nothing to remember.</source>
        <translation>ログインすると、このコンピューターのキーチェーンで開きます。覚えるものはありません。</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>もう一度入力</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>2つが一致しません。</translation>
    </message>
    <message>
        <source>With a passphrase</source>
        <translation>パスフレーズで</translation>
    </message>
    <message>
        <source>With both</source>
        <translation>両方で</translation>
    </message>
    <message>
        <source>With my login</source>
        <translation>ログインで</translation>
    </message>
    <message>
        <source>You type it whenever Likeness is opened. For computers that others use under your login, or without a keychain.</source>
        <translation>Likeness を開くたびに入力します。あなたのログインをほかの人も使うコンピューターや、キーチェーンのないコンピューターに向いています。</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>パスフレーズを隠す</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>パスフレーズを表示</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>新しい記録へ</translation>
    </message>
    <message>
        <source>Nobody here is called “{search}”.</source>
        <translation>「{search}」という名前の人はいません。</translation>
    </message>
    <message>
        <source>Nothing is held about anybody.</source>
        <translation>誰についても何も保管していません。</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>古い記録へ</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>ページ {page} / {pages}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>名前で検索</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Choose a face. The photos of the others are taken out, and you can undo that.</source>
        <translation>顔を選んでください。ほかの人の写真は外されますが、元に戻せます。</translation>
    </message>
    <message numerus="yes">
        <source>These photos show %n people. Whose portraits will these be?</source>
        <translation>
            <numerusform>これらの写真には %n 人が写っています。どなたのポートレートですか？</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Age in years</source>
        <translation>年齢</translation>
    </message>
    <message>
        <source>Name of the parent or guardian who decides with them</source>
        <translation>ともに決める親または保護者の名前</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>本人の名前</translation>
    </message>
</context>
<context>
    <name>PersonData</name>
    <message numerus="yes">
        <source>%n file(s) could not be read and are not in it.</source>
        <translation>
            <numerusform>ファイル %n 個は読み取れず、含まれていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change consent</source>
        <translation>同意を変更</translation>
    </message>
    <message>
        <source>Consent receipt</source>
        <translation>同意の控え</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>すべて消去…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Give all data</source>
        <translation>全データを渡す</translation>
    </message>
    <message>
        <source>Give {name} all data</source>
        <translation>{name} さんに全データを渡す</translation>
    </message>
    <message>
        <source>Hide the ledger</source>
        <translation>記録簿を隠す</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>No consent yet</source>
        <translation>同意はまだありません</translation>
    </message>
    <message>
        <source>One file with everything that is kept, in common formats.</source>
        <translation>保管しているものすべてを、一般的な形式で1つのファイルにまとめます。</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>控えを保存</translation>
    </message>
    <message>
        <source>Show the ledger</source>
        <translation>記録簿を表示</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The file was saved.</source>
        <translation>ファイルを保存しました。</translation>
    </message>
    <message>
        <source>Writing a copy of all data</source>
        <translation>全データの写しを作成中</translation>
    </message>
    <message>
        <source>Writing: {done} of {of} files.</source>
        <translation>書き込み中：ファイル {done} / {of}。</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き込み中…</translation>
    </message>
    <message>
        <source>Written. It is not encrypted: hand it over, then delete it here.</source>
        <translation>書き込みました。暗号化されていません。渡した後、ここから削除してください。</translation>
    </message>
    <message>
        <source>agreed to no more; goes with the next sweep</source>
        <translation>すでに同意がなく、次回の整理で消去されます</translation>
    </message>
    <message>
        <source>for {purposes}</source>
        <translation>目的：{purposes}</translation>
    </message>
    <message>
        <source>never answered; the sitting erases itself</source>
        <translation>回答なし。撮影セッションは自動で消去されます</translation>
    </message>
    <message>
        <source>nothing at the moment</source>
        <translation>現在はなし</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>signed {date} · agrees to {purposes}</source>
        <translation>{date} に署名 · 同意：{purposes}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date} まで</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message numerus="yes">
        <source>Consent: %n day(s) left</source>
        <translation>
            <numerusform>同意：残り %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>同意なし</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>画像なし</translation>
    </message>
</context>
<context>
    <name>PhonePanel</name>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>From a phone or card</source>
        <translation>電話またはカードから</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度調べる</translation>
    </message>
    <message>
        <source>No phone or card is to be seen yet.</source>
        <translation>電話やカードはまだ見つかりません。</translation>
    </message>
    <message>
        <source>Opens it to choose a folder.</source>
        <translation>開いてフォルダーを選びます。</translation>
    </message>
    <message>
        <source>Opens its photos.</source>
        <translation>その中の写真を開きます。</translation>
    </message>
    <message>
        <source>Plug the phone in with its cable, unlock it, and allow access to its photos when it asks. A memory card goes into the card reader.</source>
        <translation>電話をケーブルで接続してロックを解除し、確認が出たら写真へのアクセスを許可してください。メモリーカードはカードリーダーに入れてください。</translation>
    </message>
</context>
<context>
    <name>PhotoCardWidget</name>
    <message>
        <source>Photo {number}: {verdict}</source>
        <translation>写真 {number}：{verdict}</translation>
    </message>
    <message>
        <source>Take out photo {number}</source>
        <translation>写真 {number} を外す</translation>
    </message>
    <message>
        <source>Take this photo out</source>
        <translation>この写真を外す</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>The arrow keys move, Enter shows a photo larger, Delete takes it out.</source>
        <translation>矢印キーで動かし、Enter キーで写真を大きく表示、Delete キーで外します。</translation>
    </message>
</context>
<context>
    <name>PhotoWords</name>
    <message>
        <source>A film</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>A little soft</source>
        <translation>少しピントが甘い</translation>
    </message>
    <message>
        <source>A moving picture</source>
        <translation>アニメーション画像</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>追加済み</translation>
    </message>
    <message>
        <source>Another archive</source>
        <translation>別のアーカイブ</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>別の人</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>ぶれ・ぼけ</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>使えません</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>破損したファイル</translation>
    </message>
    <message>
        <source>Dark glasses</source>
        <translation>濃い色の眼鏡</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>空のファイル</translation>
    </message>
    <message>
        <source>Eyes closed</source>
        <translation>目が閉じている</translation>
    </message>
    <message>
        <source>Eyes nearly closed</source>
        <translation>目がほとんど閉じている</translation>
    </message>
    <message>
        <source>Face cut off</source>
        <translation>顔が切れている</translation>
    </message>
    <message>
        <source>Face is small</source>
        <translation>顔が小さい</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Half in shadow</source>
        <translation>半分が影</translation>
    </message>
    <message>
        <source>Head cut off</source>
        <translation>頭が切れている</translation>
    </message>
    <message>
        <source>Head tilted</source>
        <translation>頭の傾き</translation>
    </message>
    <message>
        <source>Head tipped back</source>
        <translation>頭が後ろに反っている</translation>
    </message>
    <message>
        <source>Lies on its side</source>
        <translation>横倒し</translation>
    </message>
    <message>
        <source>Looks down</source>
        <translation>下を向いている</translation>
    </message>
    <message>
        <source>Lost detail</source>
        <translation>細部の損失</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>ほぼ同じ</translation>
    </message>
    <message>
        <source>No face found</source>
        <translation>顔が見つかりません</translation>
    </message>
    <message>
        <source>Not a picture</source>
        <translation>画像ではありません</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>もうありません</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>パスワードが必要</translation>
    </message>
    <message>
        <source>Rather dark</source>
        <translation>やや暗い</translation>
    </message>
    <message>
        <source>Reflection on the eyes</source>
        <translation>目元に反射</translation>
    </message>
    <message>
        <source>Several people</source>
        <translation>複数の人</translation>
    </message>
    <message>
        <source>Somebody else in it</source>
        <translation>ほかの人が写っている</translation>
    </message>
    <message>
        <source>Strong colour of light</source>
        <translation>光の色が強い</translation>
    </message>
    <message>
        <source>Too bright</source>
        <translation>明るすぎる</translation>
    </message>
    <message>
        <source>Too dark</source>
        <translation>暗すぎる</translation>
    </message>
    <message>
        <source>Too far away</source>
        <translation>遠すぎる</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>顔がそれている</translation>
    </message>
    <message>
        <source>Turned far aside</source>
        <translation>大きく横を向いている</translation>
    </message>
    <message>
        <source>Very bright spots</source>
        <translation>非常に明るい部分</translation>
    </message>
</context>
<context>
    <name>PhotosController</name>
    <message>
        <source>Choose a folder with photos</source>
        <translation>写真のあるフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>写真を選ぶ</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>貼り付けた画像</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>写真 %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out. Erased for good when you leave this page</source>
        <translation>
            <numerusform>%n 枚を外しました。このページを離れると完全に消去されます</numerusform>
        </translation>
    </message>
    <message>
        <source>A varied set. Better still: {things}</source>
        <translation>変化に富んだ写真です。さらによくするには：{things}</translation>
    </message>
    <message>
        <source>Add from files</source>
        <translation>ファイルから追加</translation>
    </message>
    <message>
        <source>All of them are good.</source>
        <translation>すべて良好です。</translation>
    </message>
    <message>
        <source>Choose first whose portraits these will be</source>
        <translation>先に、どなたのポートレートかを選んでください</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Eight good ones are enough. Varied is better than many.</source>
        <translation>よい写真が8枚あれば十分です。数より変化が大切です。</translation>
    </message>
    <message>
        <source>From a phone or card</source>
        <translation>電話またはカードから</translation>
    </message>
    <message numerus="yes">
        <source>Location and camera details were removed from %n photo(s).</source>
        <translation>
            <numerusform>写真 %n 枚から、位置とカメラの情報を取り除きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>One photo is enough for retouched portraits</source>
        <translation>レタッチのポートレートには写真1枚で十分です</translation>
    </message>
    <message>
        <source>Photo {number} of {count}</source>
        <translation>写真 {number} / {count}</translation>
    </message>
    <message>
        <source>Photo {number}: {sentence}</source>
        <translation>写真 {number}：{sentence}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>戻す</translation>
    </message>
    <message numerus="yes">
        <source>Put back (%n)</source>
        <translation>
            <numerusform>戻す（%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts back the photo that was taken out last.</source>
        <translation>最後に外した写真を戻します。</translation>
    </message>
    <message>
        <source>Still missing: {things}</source>
        <translation>まだ必要なもの：{things}</translation>
    </message>
    <message>
        <source>Still missing: {things} and {more} more</source>
        <translation>まだ必要なもの：{things}、ほか {more} 件</translation>
    </message>
    <message>
        <source>{counted} · enough for a personal model; more make it better</source>
        <translation>{counted} · パーソナルモデルに足ります。多いほど良くなります</translation>
    </message>
    <message numerus="yes">
        <source>{counted} · enough for retouched portraits; a personal model needs %n</source>
        <translation>
            <numerusform>{counted} · レタッチには足ります。パーソナルモデルには %n 枚必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {wanted}</source>
        <translation>{count} / {wanted}</translation>
    </message>
    <message>
        <source>{good} good, {others} could be better. Choose one to read why.</source>
        <translation>良好 {good} 枚、改善できるもの {others} 枚。選ぶと理由が表示されます。</translation>
    </message>
    <message>
        <source>{taken} of {wanted} photos</source>
        <translation>写真 {taken} / {wanted} 枚</translation>
    </message>
</context>
<context>
    <name>PlacePanel</name>
    <message>
        <source>Choose another folder or disk…</source>
        <translation>別のフォルダーまたはディスクを選ぶ…</translation>
    </message>
    <message>
        <source>Photos, portraits and personal models lie there encrypted: without the key nobody can look at them, also not whoever takes the disk. Base models, which show nobody, lie beside them in the open.</source>
        <translation>写真、ポートレート、パーソナルモデルは、そこに暗号化して置かれます。鍵がなければ、ディスクを持ち去った人も含めて誰も見られません。誰も写っていないベースモデルは、暗号化せずに隣に置かれます。</translation>
    </message>
    <message>
        <source>The window opens anew in the folder that you choose.</source>
        <translation>選んだフォルダーでウィンドウが開き直します。</translation>
    </message>
</context>
<context>
    <name>PresenceCard</name>
    <message>
        <source>A model of a face is made only of somebody who is there and wants it. Vouch for it, or let the camera ask for two or three small movements.</source>
        <translation>顔のモデルを作るのは、その場にいて、それを望む人についてだけです。ご自身が保証するか、カメラの案内で2、3の小さな動きをしてもらってください。</translation>
    </message>
    <message>
        <source>Before a personal model is made</source>
        <translation>パーソナルモデルを作成する前に</translation>
    </message>
    <message>
        <source>It was shown before, but does not count any more: consent was given anew, or photos of another face came in. Please do it again.</source>
        <translation>以前に確認しましたが、同意が改められたか、別の顔の写真が加わったため、無効になりました。もう一度行ってください。</translation>
    </message>
    <message>
        <source>Let the camera check</source>
        <translation>カメラで確認</translation>
    </message>
    <message>
        <source>Stop the camera</source>
        <translation>カメラを停止</translation>
    </message>
    <message>
        <source>Switching the camera on…</source>
        <translation>カメラをオンにしています…</translation>
    </message>
    <message>
        <source>The person showed to the camera on {date} that they are there.</source>
        <translation>{date} に、本人がカメラの前にいることを示しました。</translation>
    </message>
    <message>
        <source>This is the person, here in front of me</source>
        <translation>本人が、今ここで私の前にいます</translation>
    </message>
    <message>
        <source>This person is fictional; nobody has to be there.</source>
        <translation>この人は架空のため、その場にいる必要はありません。</translation>
    </message>
    <message>
        <source>Your name, as the one who runs this sitting</source>
        <translation>この撮影セッションを行うあなたの名前</translation>
    </message>
    <message>
        <source>{name} vouched on {date} that the person was there.</source>
        <translation>{date} に、{name} さんが、本人がその場にいたことを保証しました。</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Photo {number} of {wanted}</source>
        <translation>写真 {number} / {wanted}</translation>
    </message>
    <message>
        <source>Waiting for the camera</source>
        <translation>カメラを待っています</translation>
    </message>
</context>
<context>
    <name>PrivacyController</name>
    <message>
        <source>Save a copy of all data</source>
        <translation>全データの写しを保存</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>ファイルを保存</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>報告書を保存</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>What this computer holds, about whom, until when.</source>
        <translation>このコンピューターが、何を、誰について、いつまで保管するか。</translation>
    </message>
</context>
<context>
    <name>ProofBench</name>
    <message>
        <source>Adjust by hand</source>
        <translation>手動で調整</translation>
    </message>
    <message>
        <source>Comparison with the photo</source>
        <translation>写真との比較</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>残すもの</translation>
    </message>
    <message>
        <source>Less near</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>ポートレート</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>ゴミ箱に入れる</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>再び表示</translation>
    </message>
    <message>
        <source>Show at 100 % (1), all of it (0)</source>
        <translation>100% で表示（1）、全体を表示（0）</translation>
    </message>
    <message>
        <source>Show at 100 %, now {percent}</source>
        <translation>100% で表示、現在 {percent}</translation>
    </message>
</context>
<context>
    <name>ProofGrid</name>
    <message>
        <source>Hide them again</source>
        <translation>再び隠す</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>ポートレート</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>The arrow keys move, Space keeps a portrait, X hides it, Delete puts it into the bin.</source>
        <translation>矢印キーで動かし、スペースキーでポートレートを残し、X キーで隠し、Delete キーでゴミ箱に入れます。</translation>
    </message>
</context>
<context>
    <name>ProofWords</name>
    <message>
        <source>A second face</source>
        <translation>2つ目の顔</translation>
    </message>
    <message>
        <source>Best likeness first. Space keeps, X hides. Kept: {count}</source>
        <translation>類似度の高い順。スペースキーで残し、X キーで隠します。残すもの：{count}</translation>
    </message>
    <message>
        <source>Changed too much</source>
        <translation>変わりすぎ</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>合成</translation>
    </message>
    <message>
        <source>Copy of a photo</source>
        <translation>写真の写し</translation>
    </message>
    <message>
        <source>Eyes closed</source>
        <translation>目が閉じている</translation>
    </message>
    <message>
        <source>Eyes do not match</source>
        <translation>左右の目が不一致</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Generated picture</source>
        <translation>生成画像</translation>
    </message>
    <message>
        <source>Head cut off</source>
        <translation>頭が切れている</translation>
    </message>
    <message>
        <source>Hidden by you</source>
        <translation>自分で非表示</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>残すもの</translation>
    </message>
    <message>
        <source>Likeness not measured</source>
        <translation>類似度は未測定</translation>
    </message>
    <message>
        <source>Likeness {points}</source>
        <translation>類似度 {points}</translation>
    </message>
    <message>
        <source>Likeness {points}: not yet like {name}</source>
        <translation>類似度 {points}：まだ {name} さんに似ていません</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>ほぼ同じ</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>顔なし</translation>
    </message>
    <message>
        <source>Not yet like {name}</source>
        <translation>まだ {name} さんに似ていません</translation>
    </message>
    <message>
        <source>Other skin tone</source>
        <translation>肌の色が別</translation>
    </message>
    <message>
        <source>Others are better</source>
        <translation>ほかのほうが良好</translation>
    </message>
    <message>
        <source>Painted skin</source>
        <translation>塗ったような肌</translation>
    </message>
    <message>
        <source>Photo with drawn parts</source>
        <translation>一部を描いた写真</translation>
    </message>
    <message>
        <source>Portrait {number} of {count}, {look}</source>
        <translation>ポートレート {number} / {count}、{look}</translation>
    </message>
    <message>
        <source>Retouched</source>
        <translation>レタッチ</translation>
    </message>
    <message>
        <source>Retouched photo</source>
        <translation>レタッチした写真</translation>
    </message>
    <message>
        <source>This portrait is not yet like {name}.</source>
        <translation>このポートレートは、まだ {name} さんに似ていません。</translation>
    </message>
    <message>
        <source>You hid this portrait.</source>
        <translation>このポートレートはご自身が隠しました。</translation>
    </message>
    <message>
        <source>{count} hidden</source>
        <translation>非表示 {count} 枚</translation>
    </message>
    <message>
        <source>{count} hidden: not enough like {name}</source>
        <translation>非表示 {count} 枚：{name} さんに十分似ていません</translation>
    </message>
</context>
<context>
    <name>ProofsPage</name>
    <message>
        <source>All looks</source>
        <translation>すべてのスタイル</translation>
    </message>
    <message>
        <source>All ways</source>
        <translation>すべての作り方</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>書き出し</translation>
    </message>
    <message numerus="yes">
        <source>Deliver %n portrait(s)</source>
        <translation>
            <numerusform>ポートレート %n 枚を書き出す</numerusform>
        </translation>
    </message>
    <message>
        <source>How they were made</source>
        <translation>作り方</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Make more</source>
        <translation>さらに作成</translation>
    </message>
    <message numerus="yes">
        <source>Making %n portrait(s)</source>
        <translation>
            <numerusform>ポートレートを %n 枚作成中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Making portraits: %n more to come</source>
        <translation>
            <numerusform>ポートレートを作成中：残り %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>None is good enough to be shown. Look at the hidden ones, or make more.</source>
        <translation>表示できるほどよいものがありません。非表示のものを見るか、さらに作成してください。</translation>
    </message>
    <message>
        <source>None is kept yet: all that are shown would be delivered.</source>
        <translation>残すものがまだ選ばれていません。このままでは、表示中のものすべてを書き出します。</translation>
    </message>
    <message>
        <source>None is of this look and this kind.</source>
        <translation>このスタイルとこの種類のものはありません。</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>候補写真</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The portrait is in the bin, and can be had back from there.</source>
        <translation>ポートレートはゴミ箱にあり、そこから元に戻せます。</translation>
    </message>
    <message>
        <source>There are no portraits yet. Choose a look to make some.</source>
        <translation>ポートレートはまだありません。スタイルを選んで作成してください。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Waiting until other work of this computer is done</source>
        <translation>このコンピューターのほかの作業が終わるのを待っています</translation>
    </message>
    <message>
        <source>{name} has not agreed to exporting.</source>
        <translation>{name} さんは書き出しに同意していません。</translation>
    </message>
    <message>
        <source>{words}, done about {time}</source>
        <translation>{words}、{time} ごろ完了</translation>
    </message>
</context>
<context>
    <name>PurposeWords</name>
    <message numerus="yes">
        <source>%n discarded portrait(s)</source>
        <translation>
            <numerusform>捨てたポートレート %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n generated portrait(s)</source>
        <translation>
            <numerusform>生成したポートレート %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-finished personal model(s)</source>
        <translation>
            <numerusform>作成途中のパーソナルモデル %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) of the face</source>
        <translation>
            <numerusform>顔の測定 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outline(s) of the person in a photo</source>
        <translation>
            <numerusform>写真内の人物の輪郭 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personal model(s)</source>
        <translation>
            <numerusform>パーソナルモデル %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>写真 %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portrait(s)</source>
        <translation>
            <numerusform>ポートレート %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n small picture(s)</source>
        <translation>
            <numerusform>小さな画像 %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished job(s)</source>
        <translation>
            <numerusform>未完了の作業 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed, until {date}</source>
        <translation>同意済み、{date} まで</translation>
    </message>
    <message>
        <source>Ended on {date}</source>
        <translation>{date} に終了</translation>
    </message>
    <message>
        <source>Not agreed to</source>
        <translation>同意なし</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回済み</translation>
    </message>
    <message>
        <source>Without it: every portrait is one of your own photos, finished.</source>
        <translation>同意しない場合：どのポートレートも、あなた自身の写真を仕上げたものになります。</translation>
    </message>
    <message>
        <source>Without it: no photos are taken in, and no portrait can be made.</source>
        <translation>同意しない場合：写真は取り込まれず、ポートレートは作れません。</translation>
    </message>
    <message>
        <source>Without it: nobody checks by numbers whether a portrait looks like you.</source>
        <translation>同意しない場合：ポートレートがあなたに似ているかを、数値で確かめません。</translation>
    </message>
    <message>
        <source>Without it: nobody else is shown your portraits. Nothing else changes.</source>
        <translation>同意しない場合：ポートレートをほかの人に見せることはありません。ほかは何も変わりません。</translation>
    </message>
    <message>
        <source>Without it: photos and portraits are erased sooner.</source>
        <translation>同意しない場合：写真とポートレートは早めに消去されます。</translation>
    </message>
    <message>
        <source>Without it: photos are erased after {photos} days and portraits after {portraits}.</source>
        <translation>同意しない場合：写真は {photos} 日後、ポートレートは {portraits} 日後に消去されます。</translation>
    </message>
    <message>
        <source>Without it: portraits can be looked at here, but not taken along.</source>
        <translation>同意しない場合：ポートレートはここで見られますが、持ち出せません。</translation>
    </message>
    <message>
        <source>Without it: retouched portraits are made all the same.</source>
        <translation>同意しない場合：レタッチのポートレートは、変わらず作られます。</translation>
    </message>
    <message>
        <source>exporting</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>generating portraits</source>
        <translation>ポートレートの生成</translation>
    </message>
    <message>
        <source>measuring likeness</source>
        <translation>類似度の測定</translation>
    </message>
    <message>
        <source>retouching</source>
        <translation>レタッチ</translation>
    </message>
    <message>
        <source>showing as examples</source>
        <translation>見本としての表示</translation>
    </message>
    <message>
        <source>the next visit</source>
        <translation>次回の来訪</translation>
    </message>
    <message>
        <source>the personal model</source>
        <translation>パーソナルモデル</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date} まで</translation>
    </message>
</context>
<context>
    <name>PurposesCard</name>
    <message>
        <source>Agreed to already. It can be withdrawn on the page before.</source>
        <translation>すでに同意済みです。前のページで撤回できます。</translation>
    </message>
    <message>
        <source>All for retouched portraits</source>
        <translation>レタッチ用をすべて</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Each answer counts by itself, and only with the signature below.</source>
        <translation>回答は一つずつ独立して扱われ、下の署名があって初めて有効になります。</translation>
    </message>
    <message>
        <source>Not for people under 18.</source>
        <translation>18歳未満の方は対象外です。</translation>
    </message>
    <message>
        <source>Turns on what a personal model and generated portraits need as well.</source>
        <translation>パーソナルモデルと生成ポートレートに必要なものもオンにします。</translation>
    </message>
    <message>
        <source>Turns on what retouched portraits need. It counts only once it is signed.</source>
        <translation>レタッチしたポートレートに必要なものをオンにします。署名して初めて有効になります。</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>許可する内容</translation>
    </message>
    <message>
        <source>… and a personal model</source>
        <translation>… とパーソナルモデル</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>As a page to print, a page for a browser, or a file for programs.</source>
        <translation>印刷用ページ、ブラウザー用ページ、またはプログラム用ファイルとして。</translation>
    </message>
    <message>
        <source>Correct the name</source>
        <translation>名前を訂正</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>本人の名前</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>控え</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>控えを保存</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>名前を保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Signature of {name}</source>
        <translation>{name} さんの署名</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>署名者</translation>
    </message>
    <message>
        <source>The receipt was saved.</source>
        <translation>控えを保存しました。</translation>
    </message>
    <message>
        <source>With</source>
        <translation>連署者</translation>
    </message>
    <message>
        <source>{name}, parent or guardian</source>
        <translation>{name}（親権者または保護者）</translation>
    </message>
</context>
<context>
    <name>RecordsCard</name>
    <message>
        <source>A backup was lost or stolen</source>
        <translation>バックアップの紛失・盗難</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Earlier erasures</source>
        <translation>これまでの消去</translation>
    </message>
    <message>
        <source>Exported files got into other hands</source>
        <translation>書き出したファイルが他人の手に渡った</translation>
    </message>
    <message>
        <source>Nobody was erased here yet.</source>
        <translation>ここで消去された人はまだいません。</translation>
    </message>
    <message>
        <source>Put people's names into the file as well</source>
        <translation>人の名前もファイルに入れる</translation>
    </message>
    <message>
        <source>Records for the owner</source>
        <translation>所有者のための記録</translation>
    </message>
    <message>
        <source>Register of processing</source>
        <translation>処理活動の記録</translation>
    </message>
    <message>
        <source>Save the register</source>
        <translation>記録を保存</translation>
    </message>
    <message>
        <source>Somebody used it while it was open</source>
        <translation>開いている間に誰かが使った</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>問題が起きた</translation>
    </message>
    <message>
        <source>The computer was lost or stolen</source>
        <translation>コンピューターの紛失・盗難</translation>
    </message>
    <message>
        <source>The file was saved.</source>
        <translation>ファイルを保存しました。</translation>
    </message>
    <message>
        <source>What is done with whose data and why, made from the vault as it is now (GDPR 30). It names nobody but the owner.</source>
        <translation>誰のデータを何のためにどう扱うかを、現在の保管庫の内容から作成します（GDPR 第30条）。所有者以外の名前は載りません。</translation>
    </message>
    <message>
        <source>Writes down what it means for whom, and by when the authority may have to be told: 72 hours from now (GDPR 33).</source>
        <translation>誰にどのような影響があるか、監督機関への届け出が必要な場合はいつまでか（今から72時間、GDPR 第33条）を書き出します。</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>Choose the folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Fourteen groups from the printed page. Or hold its QR code to a scanner.</source>
        <translation>印刷したページにある14個のグループです。QRコードをスキャナーにかざすこともできます。</translation>
    </message>
    <message>
        <source>How it shall be opened from now on</source>
        <translation>今後の開き方</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>フォルダー未選択</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>The code of the recovery kit</source>
        <translation>復旧キットのコード</translation>
    </message>
    <message>
        <source>The vault gets a fresh key.</source>
        <translation>保管庫には新しい鍵が付きます。</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>Nothing was photographed, measured or made. All that is kept is the name that was typed. Erase this sitting, and that is gone as well. If it is left as it is, it erases itself after a few days.</source>
        <translation>撮影も測定も作成も行っていません。残っているのは入力された名前だけです。この撮影セッションを消去すれば、それもなくなります。そのままにしておくと、数日後に自動的に消去されます。</translation>
    </message>
    <message>
        <source>That is fine</source>
        <translation>問題ありません</translation>
    </message>
</context>
<context>
    <name>RefusedList</name>
    <message numerus="yes">
        <source>%n file(s) not added</source>
        <translation>
            <numerusform>追加されなかったファイル：%n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Add it anyway</source>
        <translation>それでも追加</translation>
    </message>
    <message>
        <source>Add {name} anyway</source>
        <translation>それでも {name} を追加</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Hide why</source>
        <translation>理由を隠す</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>さらに %n 件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>理由を表示</translation>
    </message>
</context>
<context>
    <name>SayingPanel</name>
    <message>
        <source>A person looked at it and kept it.</source>
        <translation>人が確認し、残すことにしました。</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Always marked</source>
        <translation>常に明示</translation>
    </message>
    <message>
        <source>As advised</source>
        <translation>推奨どおり</translation>
    </message>
    <message>
        <source>Choose a portrait and where it goes.</source>
        <translation>ポートレートと書き出し先を選んでください。</translation>
    </message>
    <message>
        <source>Drawn with the base model {model}.</source>
        <translation>ベースモデル {model} で描かれました。</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>ファイル形式</translation>
    </message>
    <message>
        <source>Generated portrait</source>
        <translation>生成したポートレート</translation>
    </message>
    <message>
        <source>How a picture was made always stands in its file; that cannot be switched off. These can:</source>
        <translation>写真の作成方法は必ずファイルに記録され、オフにできません。次の項目は変更できます：</translation>
    </message>
    <message>
        <source>Made on {date} with {software}.</source>
        <translation>{date} に {software} で作成。</translation>
    </message>
    <message>
        <source>No name, no place in the file.</source>
        <translation>名前も場所もファイルに入りません。</translation>
    </message>
    <message>
        <source>No training of AI with it</source>
        <translation>AIの学習に使わせない</translation>
    </message>
    <message>
        <source>No use as data at all</source>
        <translation>データとしての利用を一切認めない</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Photograph with another background</source>
        <translation>背景を替えた写真</translation>
    </message>
    <message>
        <source>Photograph with generated parts</source>
        <translation>一部を生成した写真</translation>
    </message>
    <message>
        <source>Put the person's name into the file</source>
        <translation>人物の名前をファイルに入れる</translation>
    </message>
    <message>
        <source>Retouched photograph</source>
        <translation>レタッチした写真</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Sizes for sites that ask for one type keep it, and so do documents.</source>
        <translation>形式を指定するサイト向けのサイズと証明書類用のサイズでは、その形式のままです。</translation>
    </message>
    <message>
        <source>The file will say that it shows {name}.</source>
        <translation>ファイルには、{name} さんが写っていることが記録されます。</translation>
    </message>
    <message>
        <source>The person's own photo, only cropped and sized.</source>
        <translation>本人の写真です。トリミングとサイズ変更だけを行いました。</translation>
    </message>
    <message>
        <source>The person's own photo; what was behind them was replaced.</source>
        <translation>本人の写真です。背後のものを差し替えました。</translation>
    </message>
    <message>
        <source>Use by AI companies</source>
        <translation>AI企業による利用</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>ファイルに記録される内容</translation>
    </message>
    <message>
        <source>with this computer's own certificate (Content Credentials). Viewers show it as valid, “signer not on the trust list”.</source>
        <translation>このコンピューター独自の証明書（Content Credentials）を使用。ビューアーでは「有効、署名者は信頼リストにありません」と表示されます。</translation>
    </message>
</context>
<context>
    <name>SealPanel</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <translation>保存先を選択…</translation>
    </message>
    <message>
        <source>It opens with the free program age, on any computer; Likeness is not needed for it.</source>
        <translation>無料のプログラム age があればどのコンピューターでも開けます。Likeness は必要ありません。</translation>
    </message>
    <message>
        <source>One encrypted file</source>
        <translation>暗号化ファイル1つ</translation>
    </message>
    <message>
        <source>Only the code on your recovery kit opens this file.</source>
        <translation>このファイルは、復旧キットのコードでのみ開けます。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Several words that do not belong together are hard to guess. Tell them to the other person by another way than the file. Without them nobody opens it.</source>
        <translation>互いに関係のない単語をいくつか並べると、推測されにくくなります。相手には、ファイルとは別の手段で伝えてください。これがなければ誰も開けません。</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>もう一度入力</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>2つが一致しません。</translation>
    </message>
    <message>
        <source>With a passphrase</source>
        <translation>パスフレーズで</translation>
    </message>
    <message>
        <source>With my recovery kit</source>
        <translation>自分の復旧キットで</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>元に戻す：{what}</translation>
    </message>
</context>
<context>
    <name>SettingSections</name>
    <message>
        <source>Sections of the settings</source>
        <translation>設定の項目</translation>
    </message>
</context>
<context>
    <name>SettingStep</name>
    <message>
        <source>Done: {what}</source>
        <translation>完了：{what}</translation>
    </message>
</context>
<context>
    <name>SettingsController</name>
    <message>
        <source>The folder of the backup</source>
        <translation>バックアップのフォルダー</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>表示と言語</translation>
    </message>
    <message>
        <source>Base models</source>
        <translation>ベースモデル</translation>
    </message>
    <message>
        <source>Camera and printing</source>
        <translation>カメラと印刷</translation>
    </message>
    <message>
        <source>Consent pages</source>
        <translation>同意書のページ</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断情報</translation>
    </message>
    <message>
        <source>Every change counts at once and can be undone.</source>
        <translation>変更はすぐに反映され、元に戻せます。</translation>
    </message>
    <message>
        <source>How long things are kept</source>
        <translation>保存期間</translation>
    </message>
    <message>
        <source>Photo booth</source>
        <translation>撮影ブース</translation>
    </message>
    <message>
        <source>Remove everything…</source>
        <translation>すべて取り除く…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Storage and keys</source>
        <translation>保存場所と鍵</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message numerus="yes">
        <source>%n copies at their true size</source>
        <translation>
            <numerusform>実寸で %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies touch, so that one cut parts two</source>
        <translation>間隔を空けず、1回のカットで2枚を切り離す</translation>
    </message>
    <message>
        <source>Lines to cut by</source>
        <translation>カット用の線</translation>
    </message>
    <message>
        <source>Opens the print dialog of this computer.</source>
        <translation>このコンピューターの印刷ダイアログを開きます。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Picture on the sheet</source>
        <translation>用紙に並べる写真</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>印刷シート</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
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
        <translation>パーソナルモデルには写真が4枚以上必要です。</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>First add at least one photo.</source>
        <translation>まず写真を1枚以上追加してください。</translation>
    </message>
    <message>
        <source>First choose a look and make portraits.</source>
        <translation>まずスタイルを選び、ポートレートを作成してください。</translation>
    </message>
    <message>
        <source>First the person agrees on the page “Person &amp; consent”.</source>
        <translation>まず「人物と同意」のページで本人の同意を得てください。</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Person &amp; consent</source>
        <translation>人物と同意</translation>
    </message>
    <message>
        <source>Personal model</source>
        <translation>パーソナルモデル</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>候補写真</translation>
    </message>
    <message>
        <source>Show what is stored</source>
        <translation>保存内容を表示</translation>
    </message>
    <message>
        <source>Steps of this sitting</source>
        <translation>この撮影セッションの手順</translation>
    </message>
    <message>
        <source>The person has not agreed that portraits are handed out.</source>
        <translation>ポートレートを渡すことに、本人が同意していません。</translation>
    </message>
    <message>
        <source>The person has not agreed to a personal model. Portraits work without one.</source>
        <translation>パーソナルモデルの作成に、本人が同意していません。ポートレートはなくても作れます。</translation>
    </message>
</context>
<context>
    <name>SideController</name>
    <message>
        <source>Consent valid until {day}.</source>
        <translation>同意の有効期限は {day} です。</translation>
    </message>
    <message>
        <source>Nothing is agreed to yet.</source>
        <translation>まだ何も同意されていません。</translation>
    </message>
</context>
<context>
    <name>SideStep</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>現在地</translation>
    </message>
</context>
<context>
    <name>SignatureCard</name>
    <message>
        <source>A typed name counts like a drawn one.</source>
        <translation>入力した名前も、手書きの署名と同じ効力があります。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Draw it here with mouse, finger or pen. Only its shape is kept.</source>
        <translation>マウス、指、ペンでここに署名してください。形だけが保存されます。</translation>
    </message>
    <message>
        <source>Or type the parent's or guardian's name</source>
        <translation>または親権者・保護者の名前を入力</translation>
    </message>
    <message>
        <source>Or type your name as above</source>
        <translation>または上と同じ名前を入力</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Signature of the parent or guardian</source>
        <translation>親権者または保護者の署名</translation>
    </message>
    <message>
        <source>This is not the name above yet.</source>
        <translation>まだ上の名前と一致していません。</translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <translation>一画戻す</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Draw your signature. You may type your name instead.</source>
        <translation>署名を書いてください。代わりに名前を入力することもできます。</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>ここに署名</translation>
    </message>
</context>
<context>
    <name>SittingCardWidget</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>写真 %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portrait(s)</source>
        <translation>
            <numerusform>ポートレート %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consent ends in %n day(s): renew</source>
        <translation>
            <numerusform>同意は %n 日後に終了：更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consent: %n month(s) left</source>
        <translation>
            <numerusform>同意：残り %n か月</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent: not given yet</source>
        <translation>同意：未取得</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>写真はまだありません</translation>
    </message>
    <message>
        <source>Personal model ready</source>
        <translation>パーソナルモデル準備完了</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {number} of {of}</source>
        <translation>手順 {number} / {of}</translation>
    </message>
</context>
<context>
    <name>StoragePanel</name>
    <message numerus="yes">
        <source>%n thing(s) are not as they should be. Restore a backup, or ask for help before going on.</source>
        <translation>
            <numerusform>%n 件に異常があります。バックアップから復元するか、続ける前に誰かに相談してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>開始…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>変更中…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Check everything that is stored</source>
        <translation>保存内容をすべて検査</translation>
    </message>
    <message>
        <source>Done. The vault's key was changed as well; what opened it before does not open it any more.</source>
        <translation>完了しました。保管庫の鍵も替わり、以前の方法では開けなくなりました。</translation>
    </message>
    <message numerus="yes">
        <source>Everything is whole: %n file(s).</source>
        <translation>
            <numerusform>すべて正常です：ファイル %n 個。</numerusform>
        </translation>
    </message>
    <message>
        <source>How much was read</source>
        <translation>読み取った量</translation>
    </message>
    <message>
        <source>How the vault is opened</source>
        <translation>保管庫の開き方</translation>
    </message>
    <message>
        <source>If this computer is lost</source>
        <translation>このコンピューターを失ったときは</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>今すぐロック</translation>
    </message>
    <message>
        <source>Lock when nobody uses it</source>
        <translation>未使用時にロック</translation>
    </message>
    <message>
        <source>Made and confirmed.</source>
        <translation>作成・確認済みです。</translation>
    </message>
    <message>
        <source>Made, but not confirmed yet: type the code back once.</source>
        <translation>作成しましたが、未確認です。コードを一度入力してください。</translation>
    </message>
    <message>
        <source>Move to a new computer</source>
        <translation>新しいコンピューターに移す</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>開いています</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Reads every stored file and compares it. Changes nothing.</source>
        <translation>保存されたファイルをすべて読み取り、照合します。何も変更しません。</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>復旧キット</translation>
    </message>
    <message>
        <source>Repair from a backup…</source>
        <translation>バックアップから修復…</translation>
    </message>
    <message>
        <source>Step by step, with backup and recovery kit.</source>
        <translation>バックアップと復旧キットを使い、順を追って進めます。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>The last one was %n day(s) ago.</source>
        <translation>
            <numerusform>前回は %n 日前です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one was today.</source>
        <translation>前回は今日です。</translation>
    </message>
    <message>
        <source>The passphrase is guarded less than it could be: choose it again.</source>
        <translation>パスフレーズの保護をもっと強くできます：選び直してください。</translation>
    </message>
    <message>
        <source>There is no vault yet: it is made with the first sitting.</source>
        <translation>保管庫はまだありません。最初の撮影セッションで作られます。</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>There is none. If the key is lost, nothing opens the vault.</source>
        <translation>ありません。鍵を失うと、保管庫を開く方法がなくなります。</translation>
    </message>
    <message>
        <source>Use this from now on</source>
        <translation>今後はこれを使う</translation>
    </message>
    <message>
        <source>With a passphrase, typed whenever Likeness is opened.</source>
        <translation>パスフレーズで。Likeness を開くたびに入力します。</translation>
    </message>
    <message>
        <source>With your login and a passphrase together.</source>
        <translation>ログインとパスフレーズの両方で。</translation>
    </message>
    <message>
        <source>With your login: its key is in the keychain of this computer.</source>
        <translation>ログインで。鍵はこのコンピューターのキーチェーンにあります。</translation>
    </message>
    <message>
        <source>Work that runs goes on. Ctrl+L locks at once.</source>
        <translation>実行中の作業は続きます。Ctrl+L ですぐにロックできます。</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>%n 分後</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>{done} of {of} files read</source>
        <translation>{done} / {of} ファイル読み取り済み</translation>
    </message>
</context>
<context>
    <name>SystemDialogs</name>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Suitable files</source>
        <translation>対応ファイル</translation>
    </message>
</context>
<context>
    <name>TimeCard</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>A base model is needed</source>
        <translation>ベースモデルが必要です</translation>
    </message>
    <message>
        <source>Add a base model</source>
        <translation>ベースモデルを追加</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>ベースモデル</translation>
    </message>
    <message>
        <source>Base model: {title}</source>
        <translation>ベースモデル：{title}</translation>
    </message>
    <message>
        <source>Done at about {time} if it starts now. You can pause at any time.</source>
        <translation>今始めると {time} ごろ完了します。いつでも一時停止できます。</translation>
    </message>
    <message>
        <source>How long it takes is measured as it begins</source>
        <translation>所要時間は開始時に測定します</translation>
    </message>
    <message>
        <source>It is for practice: the pictures will not look like {name} yet.</source>
        <translation>練習用です：まだ {name} さんに似た写真にはなりません。</translation>
    </message>
    <message>
        <source>Likeness brings one for practice. Add one, or install Likeness again.</source>
        <translation>練習用のものは Likeness に付属しています。追加するか、Likeness を再インストールしてください。</translation>
    </message>
    <message>
        <source>Needs about {time} on this computer</source>
        <translation>このコンピューターで約 {time}</translation>
    </message>
    <message>
        <source>That is work for a night: it then keeps this computer awake until it is done.</source>
        <translation>一晩かかる作業です。完了するまで、このコンピューターはスリープしません。</translation>
    </message>
    <message>
        <source>The finish time is shown in the first minutes. Before it takes longer than an hour, you are asked.</source>
        <translation>完了時刻は最初の数分で表示されます。1時間を超える場合は、その前に確認します。</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>1分</translation>
    </message>
</context>
<context>
    <name>ToneCard</name>
    <message>
        <source>All within {degrees} degrees. {verdict}</source>
        <translation>すべて {degrees} 度以内です。{verdict}</translation>
    </message>
    <message>
        <source>Even among {people} fictional people; too few to be sure.</source>
        <translation>架空の人物 {people} 人の間でも差はありませんが、確かと言うには人数が足りません。</translation>
    </message>
    <message>
        <source>Light and dark skin are not treated alike.</source>
        <translation>明るい肌と暗い肌の扱いに差があります。</translation>
    </message>
    <message>
        <source>Light and dark skin are treated alike.</source>
        <translation>明るい肌も暗い肌も同じように扱われています。</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>もう一度測定</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>今すぐ測定</translation>
    </message>
    <message>
        <source>Measuring skin tone</source>
        <translation>肌の色を測定中</translation>
    </message>
    <message>
        <source>Measuring: person {done} of {of}. You may go on meanwhile.</source>
        <translation>測定中：{done} / {of} 人目。その間も続けられます。</translation>
    </message>
    <message>
        <source>Not measured on this computer yet. It takes some minutes and uses the fictional people that come with the program.</source>
        <translation>このコンピューターではまだ測定していません。数分かかり、プログラムに付属する架空の人物を使います。</translation>
    </message>
    <message>
        <source>Skin tone, source against result</source>
        <translation>肌の色、元の写真と結果の比較</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Whole report</source>
        <translation>レポート全体</translation>
    </message>
</context>
<context>
    <name>ToneWords</name>
    <message>
        <source>Skin tone as photographed</source>
        <translation>肌の色は撮影時のまま</translation>
    </message>
    <message>
        <source>Skin tone clearly different than photographed</source>
        <translation>肌の色が撮影時と明らかに異なります</translation>
    </message>
    <message>
        <source>Skin tone slightly different than photographed</source>
        <translation>肌の色が撮影時と少し異なります</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Activity</source>
        <translation>作業状況</translation>
    </message>
    <message>
        <source>Activity · {count}</source>
        <translation>作業状況 · {count}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>UnfinishedRow</name>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>{name}: {size} are half done. Choose the same source again and it goes on, or remove it.</source>
        <translation>{name}：{size} まで途中です。同じ取得元をもう一度選ぶと続きから再開します。または取り除いてください。</translation>
    </message>
</context>
<context>
    <name>VaultCard</name>
    <message>
        <source>It is made with the first sitting. Nothing is held about anybody.</source>
        <translation>最初の撮影セッションで作られます。誰の情報もまだありません。</translation>
    </message>
    <message>
        <source>Keys and backup</source>
        <translation>鍵とバックアップ</translation>
    </message>
    <message numerus="yes">
        <source>Last backup %n day(s) ago</source>
        <translation>
            <numerusform>前回のバックアップ：%n 日前</numerusform>
        </translation>
    </message>
    <message>
        <source>Last backup today</source>
        <translation>前回のバックアップ：今日</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>記録簿</translation>
    </message>
    <message>
        <source>Locked to this user's keychain</source>
        <translation>このユーザーのキーチェーンで保護</translation>
    </message>
    <message>
        <source>Locked with a passphrase</source>
        <translation>パスフレーズで保護</translation>
    </message>
    <message>
        <source>Locked with keychain and passphrase</source>
        <translation>キーチェーンとパスフレーズで保護</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>バックアップはまだありません</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Thrown away when this window closes</source>
        <translation>このウィンドウを閉じると破棄されます</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>保管庫</translation>
    </message>
    <message>
        <source>no recovery kit</source>
        <translation>復旧キットなし</translation>
    </message>
    <message>
        <source>recovery kit not tried yet</source>
        <translation>復旧キット未確認</translation>
    </message>
    <message>
        <source>recovery kit tried</source>
        <translation>復旧キット確認済み</translation>
    </message>
</context>
<context>
    <name>WaitingTile</name>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>{look}: being finished</source>
        <translation>{look}：仕上げ中</translation>
    </message>
    <message>
        <source>{look}: being made</source>
        <translation>{look}：作成中</translation>
    </message>
    <message>
        <source>{look}: not wanted any more</source>
        <translation>{look}：取りやめ</translation>
    </message>
    <message>
        <source>{look}: waiting</source>
        <translation>{look}：待機中</translation>
    </message>
</context>
<context>
    <name>WayIn</name>
    <message numerus="yes">
        <source>%n noted step(s) after that are lost: pictures, answers, erasures.</source>
        <translation>
            <numerusform>それ以降に記録された %n 件（写真、回答、消去）は失われます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) go on behind the lock.</source>
        <translation>
            <numerusform>ロック中も %n 件の作業が続きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Likeness has this vault open. Close it there, then try again; nothing is wrong with the vault.</source>
        <translation>別の Likeness がこの保管庫を開いています。そちらを閉じてから、もう一度お試しください。保管庫に異常はありません。</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断情報</translation>
    </message>
    <message>
        <source>Enter your passphrase to go on.</source>
        <translation>続けるにはパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>Found: {count} noted steps, the last of {when}.</source>
        <translation>見つかった記録：{count} 件、最新は {when}。</translation>
    </message>
    <message>
        <source>It opens the vault and is not kept anywhere.</source>
        <translation>保管庫を開くためのもので、どこにも保存されません。</translation>
    </message>
    <message>
        <source>Nothing can be seen until it is unlocked.</source>
        <translation>ロックを解除するまで何も表示されません。</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>少しお待ちください。</translation>
    </message>
    <message>
        <source>Open it as it is</source>
        <translation>このまま開く</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Passphrase forgotten?</source>
        <translation>パスフレーズをお忘れですか？</translation>
    </message>
    <message>
        <source>People who were erased after that may be back; erase them again.</source>
        <translation>その後に消去した人が戻っていることがあります。もう一度消去してください。</translation>
    </message>
    <message>
        <source>Remove everything…</source>
        <translation>すべて取り除く…</translation>
    </message>
    <message>
        <source>Removing everything was begun on this computer and is not finished. Its keys are gone already.</source>
        <translation>このコンピューターではすべての取り除きが始まり、まだ終わっていません。鍵はすでになくなっています。</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>バックアップから復元…</translation>
    </message>
    <message>
        <source>The disk is full, so the vault cannot be opened. Nothing was lost: make room, then try again.</source>
        <translation>ディスクがいっぱいで、保管庫を開けません。失われたものはありません。空きを作ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The key of this vault is in a keychain, and none answers. Log in at the screen as the person who made the vault, then try again.</source>
        <translation>この保管庫の鍵はキーチェーンにありますが、どのキーチェーンも応答しません。保管庫を作った人として画面からログインし、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The vault is older than it should be: something was lost, or an old copy was put back. A newer backup brings it back; or open it as it is, knowing what is missing.</source>
        <translation>保管庫が本来より古い状態です。何かが失われたか、古いコピーに戻されています。より新しいバックアップがあれば元に戻せます。または、欠けているものを承知のうえで、このまま開いてください。</translation>
    </message>
    <message>
        <source>The vault is there, but its key is not in this keychain. Log in as the person who made the vault, or open it with the printed recovery kit.</source>
        <translation>保管庫はありますが、その鍵がこのキーチェーンにありません。保管庫を作った人としてログインするか、印刷した復旧キットで開いてください。</translation>
    </message>
    <message>
        <source>There is no keychain on this computer that could keep the key of your vault. Choose a passphrase instead: it is asked for whenever Likeness is opened, and is never stored.</source>
        <translation>このコンピューターには、保管庫の鍵を保管できるキーチェーンがありません。代わりにパスフレーズを決めてください。Likeness を開くたびに尋ねられ、保存されることはありません。</translation>
    </message>
    <message>
        <source>This vault is opened with your login and a passphrase together. The passphrase is not kept anywhere.</source>
        <translation>この保管庫は、ログインとパスフレーズの両方で開きます。パスフレーズはどこにも保存されません。</translation>
    </message>
    <message>
        <source>Use the recovery kit</source>
        <translation>復旧キットを使う</translation>
    </message>
    <message>
        <source>What has been kept long enough is erased once it is open.</source>
        <translation>保存期間が終わったものは、開いたときに消去されます。</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it and try again. When the system asks, it is the password of your login that it wants; on Linux the keychain is often called “Passwords and Keys”.</source>
        <translation>キーチェーンがロックされています。ロックを解除して、もう一度お試しください。システムが尋ねるのはログインのパスワードです。Linux では、キーチェーンは「パスワードと鍵」と呼ばれることがよくあります。</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>不明な日</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Everyday photos are enough. They, the faces in them and all that is learned from them stay here, encrypted, until you erase them.</source>
        <translation>普段の写真で十分です。写真も、写っている顔も、そこから学習したものもすべて、あなたが消去するまで暗号化してここに保管されます。</translation>
    </message>
    <message>
        <source>New sitting</source>
        <translation>新しい撮影セッション</translation>
    </message>
    <message>
        <source>Professional headshots, made on this computer</source>
        <translation>このコンピューターで作る、プロ品質の肖像写真</translation>
    </message>
    <message>
        <source>The fictional person is Noor, whom a computer drew. You see the whole work in a few minutes, without a photo of yours.</source>
        <translation>架空の人物は、コンピューターが描いた Noor です。自分の写真がなくても、数分で全体の流れがわかります。</translation>
    </message>
    <message>
        <source>Try it with a fictional person</source>
        <translation>架空の人物で試す</translation>
    </message>
</context>
<context>
    <name>WipePage</name>
    <message numerus="yes">
        <source>%n work(s) have to end first: see Activity.</source>
        <translation>
            <numerusform>先に %n 件の作業を終える必要があります：「作業状況」をご覧ください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups: they still open with the recovery kit</source>
        <translation>バックアップ：復旧キットで引き続き開けます</translation>
    </message>
    <message>
        <source>Base models</source>
        <translation>ベースモデル</translation>
    </message>
    <message>
        <source>Base models too</source>
        <translation>ベースモデルも</translation>
    </message>
    <message>
        <source>Base models, which are not personal</source>
        <translation>ベースモデル（個人に関するものではありません）</translation>
    </message>
    <message>
        <source>Close Likeness</source>
        <translation>Likeness を閉じる</translation>
    </message>
    <message>
        <source>Copies that other programs made of the data folder</source>
        <translation>ほかのプログラムが作ったデータフォルダーのコピー</translation>
    </message>
    <message>
        <source>Ending what is at work first.</source>
        <translation>先に実行中の作業を終了しています。</translation>
    </message>
    <message>
        <source>Entries in the keychain</source>
        <translation>キーチェーンの項目</translation>
    </message>
    <message>
        <source>Everything is gone from this computer</source>
        <translation>このコンピューターからすべてなくなりました</translation>
    </message>
    <message>
        <source>Go on removing</source>
        <translation>取り除きを続ける</translation>
    </message>
    <message>
        <source>How much is removed</source>
        <translation>取り除いた量</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Looking at what there is…</source>
        <translation>内容を確認しています…</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>その他のファイル</translation>
    </message>
    <message>
        <source>Photos, portraits, personal models</source>
        <translation>写真、ポートレート、パーソナルモデル</translation>
    </message>
    <message>
        <source>Pictures and other files that were exported</source>
        <translation>書き出した写真やその他のファイル</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>すべて取り除く</translation>
    </message>
    <message>
        <source>Removing everything</source>
        <translation>すべてを取り除いています</translation>
    </message>
    <message>
        <source>Settings and notes</source>
        <translation>設定とメモ</translation>
    </message>
    <message>
        <source>Start as new</source>
        <translation>新しく始める</translation>
    </message>
    <message>
        <source>The catalogue: people, consents, receipts, ledger</source>
        <translation>カタログ：人物、同意、控え、記録簿</translation>
    </message>
    <message>
        <source>The keys go first: from then on nobody opens what is left, wherever a copy of it lies.</source>
        <translation>最初に鍵がなくなります。以後は、残ったもののコピーがどこにあっても、誰も開けません。</translation>
    </message>
    <message>
        <source>The printed recovery kit</source>
        <translation>印刷した復旧キット</translation>
    </message>
    <message>
        <source>The program itself is removed like any other.</source>
        <translation>プログラム自体は、ほかのプログラムと同じように削除します。</translation>
    </message>
    <message>
        <source>They are not personal; without them they would be added anew.</source>
        <translation>個人に関するものではありません。なくなると、改めて追加することになります。</translation>
    </message>
    <message>
        <source>This goes, and nothing brings it back</source>
        <translation>なくなるもの（元に戻せません）</translation>
    </message>
    <message>
        <source>This is elsewhere and stays</source>
        <translation>別の場所にあり、残るもの</translation>
    </message>
    <message>
        <source>This takes a moment. Do not switch the computer off.</source>
        <translation>少し時間がかかります。コンピューターの電源を切らないでください。</translation>
    </message>
    <message>
        <source>To remove all of it for good, type {word}</source>
        <translation>すべてを完全に取り除くには {word} と入力</translation>
    </message>
    <message>
        <source>Unfinished work</source>
        <translation>未完了の作業</translation>
    </message>
    <message>
        <source>Vaults that were set aside</source>
        <translation>よけておいた保管庫</translation>
    </message>
</context>
<context>
    <name>WithdrawalCard</name>
    <message>
        <source>Erased at once</source>
        <translation>すぐに消去されるもの</translation>
    </message>
    <message>
        <source>Files that were exported before. They belong to whoever has them.</source>
        <translation>以前に書き出したファイル。持っている方のものになります。</translation>
    </message>
    <message>
        <source>It counts from the moment of the click, and costs nothing. Turn on what is no longer wanted.</source>
        <translation>クリックした時点から有効になり、費用はかかりません。不要になったものをオンにしてください。</translation>
    </message>
    <message>
        <source>Kept in any case</source>
        <translation>必ず残るもの</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>対象にならないもの</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>Nothing: nothing is held for this alone.</source>
        <translation>ありません：この目的だけで保管しているものはありません。</translation>
    </message>
    <message>
        <source>Still held</source>
        <translation>引き続き保管されるもの</translation>
    </message>
    <message>
        <source>The signed record of what was agreed and withdrawn, and the ledger, which names nobody.</source>
        <translation>同意と撤回の署名付き記録、および誰の名前も載らない記録簿。</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <translation>同意を撤回</translation>
    </message>
    <message>
        <source>{things}, for {reasons}</source>
        <translation>{things}、目的：{reasons}</translation>
    </message>
</context>
<context>
    <name>Wordmark</name>
    <message>
        <source>Likeness: to the sittings</source>
        <translation>Likeness：撮影セッション一覧へ</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>A picture of what was learned by then: {share}</source>
        <translation>その時点までの学習結果の写真：{share}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Done at about {time}</source>
        <translation>{time} ごろに完了</translation>
    </message>
    <message>
        <source>Done in a moment</source>
        <translation>まもなく完了</translation>
    </message>
    <message>
        <source>Done on {day} at about {time}</source>
        <translation>{day} の {time} ごろに完了</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Interrupted at {share}</source>
        <translation>{share} で中断</translation>
    </message>
    <message>
        <source>It begins when the work before it has ended.</source>
        <translation>前の作業が終わると始まります。</translation>
    </message>
    <message>
        <source>It was made for practice: its pictures will not look like {name} yet.</source>
        <translation>練習用に作られたものです：まだ {name} さんに似た写真にはなりません。</translation>
    </message>
    <message>
        <source>Learned, but not put away yet</source>
        <translation>学習済み、保管はまだ</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学習中</translation>
    </message>
    <message>
        <source>Made on {date} on the base model {title}.</source>
        <translation>{date} にベースモデル {title} で作成。</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>作り直す</translation>
    </message>
    <message>
        <source>Nothing has to be learned again: resume, and it is put into the vault.</source>
        <translation>学習し直す必要はありません。再開すると保管庫に入ります。</translation>
    </message>
    <message>
        <source>Paused at {share}</source>
        <translation>{share} で一時停止</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Pictures are hidden until there is something fit to show.</source>
        <translation>お見せできるものができるまで、写真は表示されません。</translation>
    </message>
    <message>
        <source>Pictures of what was learned appear here.</source>
        <translation>学習した内容の写真がここに表示されます。</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Stopped at {share}</source>
        <translation>{share} で停止</translation>
    </message>
    <message>
        <source>Stopped by a problem at {share}</source>
        <translation>問題のため {share} で停止</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>The finish time follows</source>
        <translation>完了時刻は後ほど表示</translation>
    </message>
    <message>
        <source>The personal model is outdated</source>
        <translation>パーソナルモデルが古くなっています</translation>
    </message>
    <message>
        <source>The personal model is ready</source>
        <translation>パーソナルモデルができました</translation>
    </message>
    <message>
        <source>This base model is for practice, so it shows no pictures while it learns.</source>
        <translation>このベースモデルは練習用のため、学習中の写真は表示されません。</translation>
    </message>
    <message>
        <source>This computer stays awake until it is done. Keep it plugged in, and leave the lid open.</source>
        <translation>完了するまで、このコンピューターはスリープしません。電源につなぎ、ふたを開けたままにしてください。</translation>
    </message>
    <message>
        <source>This system does not let Likeness keep the computer awake. Set it not to sleep tonight; if it sleeps, the work goes on when it wakes.</source>
        <translation>このシステムでは、Likeness がスリープを防げません。今夜はスリープしないように設定してください。スリープしても、復帰すれば作業は続きます。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>What was begun is finished and saved. This takes a moment.</source>
        <translation>始めた分を終えて保存しています。少し時間がかかります。</translation>
    </message>
    <message>
        <source>What was learned is kept. Resume, and it goes on from there.</source>
        <translation>学習した内容は残っています。再開すると続きから進みます。</translation>
    </message>
    <message>
        <source>{share} learned</source>
        <translation>{share} 学習済み</translation>
    </message>
    <message>
        <source>{share} · stops by itself when the likeness no longer rises</source>
        <translation>{share} · 類似度が上がらなくなると自動的に停止</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>ベースモデル</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Did not work</source>
        <translation>失敗しました</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>完全に破棄</translation>
    </message>
    <message>
        <source>Do it sooner</source>
        <translation>順番を早める</translation>
    </message>
    <message>
        <source>Done at {time}</source>
        <translation>{time} に完了</translation>
    </message>
    <message>
        <source>Go on adding</source>
        <translation>追加を続ける</translation>
    </message>
    <message>
        <source>Half added, {size} so far; it goes on where it stopped</source>
        <translation>追加の途中（{size} まで）。止まったところから続きます</translation>
    </message>
    <message>
        <source>Interrupted at {share}; what was learned is kept</source>
        <translation>{share} で中断。学習した内容は残っています</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Learned, but not put away yet</source>
        <translation>学習済み、保管はまだ</translation>
    </message>
    <message>
        <source>New portraits</source>
        <translation>新しいポートレート</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Paused at {share}</source>
        <translation>{share} で一時停止</translation>
    </message>
    <message>
        <source>Pausing: what was begun is finished and saved</source>
        <translation>一時停止中：始めた分を終えて保存しています</translation>
    </message>
    <message>
        <source>Personal model</source>
        <translation>パーソナルモデル</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Retouched portraits</source>
        <translation>レタッチしたポートレート</translation>
    </message>
    <message>
        <source>Stopped at {share}; what was learned is kept</source>
        <translation>{share} で停止。学習した内容は残っています</translation>
    </message>
    <message>
        <source>Stopped at {time}</source>
        <translation>{time} に停止</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Waiting until the work before it has ended</source>
        <translation>前の作業が終わるのを待っています</translation>
    </message>
    <message>
        <source>What was learned so far is then gone. The photos stay.</source>
        <translation>これまでに学習した内容は失われます。写真は残ります。</translation>
    </message>
    <message>
        <source>done at about {time}</source>
        <translation>{time} ごろに完了</translation>
    </message>
    <message>
        <source>done in a moment</source>
        <translation>まもなく完了</translation>
    </message>
    <message>
        <source>done on {day} at about {time}</source>
        <translation>{day} の {time} ごろに完了</translation>
    </message>
    <message>
        <source>runs overnight</source>
        <translation>夜間に実行</translation>
    </message>
    <message>
        <source>the finish time follows</source>
        <translation>完了時刻は後ほど表示</translation>
    </message>
</context>
<context>
    <name>WrittenPanel</name>
    <message numerus="yes">
        <source>%n file(s) saved</source>
        <translation>
            <numerusform>ファイル %n 個を保存しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) given to the printer</source>
        <translation>
            <numerusform>%n ページをプリンターに送りました</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>{file} として保存しました</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n file(s)</source>
        <translation>
            <numerusform>ファイル %n 個で停止しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>{done} of {of} files</source>
        <translation>{done} / {of} ファイル</translation>
    </message>
</context>
<context>
    <name>_Asked</name>
    <message>
        <source>Discard for good</source>
        <translation>完全に破棄</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>What was learned so far is then gone. The photos stay.</source>
        <translation>これまでに学習した内容は失われます。写真は残ります。</translation>
    </message>
</context>
<context>
    <name>_Forgotten</name>
    <message>
        <source>Nobody can look the passphrase up or send it to you: it is stored nowhere.</source>
        <translation>パスフレーズはどこにも保存されていないため、誰も調べたり送ったりできません。</translation>
    </message>
    <message>
        <source>There is no other way into the vault, for us as little as for anybody else.</source>
        <translation>ほかに保管庫を開く方法はありません。これは当方にとっても同じです。</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>What cannot be done</source>
        <translation>できないこと</translation>
    </message>
    <message>
        <source>With the printed recovery kit the vault opens, and you choose a new passphrase. Nothing is lost.</source>
        <translation>印刷した復旧キットがあれば保管庫を開けます。その後、新しいパスフレーズを決めてください。何も失われません。</translation>
    </message>
    <message>
        <source>With the recovery kit and a backup everything comes back as it was on the day of the backup, also on another computer.</source>
        <translation>復旧キットとバックアップがあれば、別のコンピューターでも、すべてがバックアップした日の状態に戻ります。</translation>
    </message>
    <message>
        <source>Without the kit you can remove everything and start anew.</source>
        <translation>キットがない場合は、すべてを取り除いて新しく始められます。</translation>
    </message>
</context>
<context>
    <name>_Veil</name>
    <message>
        <source>Drop the photos here</source>
        <translation>写真をここにドロップ</translation>
    </message>
</context>
<context>
    <name>self.page</name>
    <message>
        <source>A base model in one file</source>
        <translation>1つのファイルのベースモデル</translation>
    </message>
    <message>
        <source>A folder that has the same base model</source>
        <translation>同じベースモデルが入ったフォルダー</translation>
    </message>
    <message>
        <source>Save the encrypted file</source>
        <translation>暗号化ファイルを保存</translation>
    </message>
    <message>
        <source>The folder of a base model</source>
        <translation>ベースモデルのフォルダー</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>ファイルの保存先</translation>
    </message>
    <message>
        <source>Where your data lives</source>
        <translation>データの保存場所</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>35 by 45 mm, for an application</source>
        <extracomment>what an output size is for</extracomment>
        <translation>35 × 45 mm、申請用</translation>
    </message>
    <message>
        <source>35 by 45 mm, the face 70 to 80 % of the height</source>
        <extracomment>what an output size is for</extracomment>
        <translation>35 × 45 mm、顔は高さの70～80 %</translation>
    </message>
    <message>
        <source>A backup inside the vault's own folder would be lost with it. Choose a folder on another disk.</source>
        <extracomment>sentence for backup-inside-vault</extracomment>
        <translation>保管庫のフォルダー内のバックアップは、保管庫と一緒に失われます。別のディスクのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>A backup opens only with a recovery kit, and this vault has none. Make one first in the settings.</source>
        <extracomment>sentence for backup-without-kit</extracomment>
        <translation>バックアップを開くには復旧キットが必要ですが、この保管庫にはありません。先に設定で作成してください。</translation>
    </message>
    <message>
        <source>A base model cannot be called {name}. Use small letters, digits, dots and dashes, and begin with a letter or digit.</source>
        <extracomment>sentence for pack-name-unusable</extracomment>
        <translation>ベースモデルに {name} という名前は付けられません。小文字、数字、ピリオド、ハイフンを使い、先頭は文字か数字にしてください。</translation>
    </message>
    <message>
        <source>A black and white portrait has no warmth to adjust.</source>
        <extracomment>sentence for adjust-no-colour</extracomment>
        <translation>白黒のポートレートには、調整できる色の暖かさがありません。</translation>
    </message>
    <message>
        <source>A blue gradient that darkens to the corners. Formal, and good behind light clothes.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>四隅に向かって暗くなる青のグラデーション。フォーマルで、明るい服装に合います。</translation>
    </message>
    <message>
        <source>A bright office far out of focus. Natural, as if somebody had just looked up from work.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>大きくぼかした明るいオフィス。仕事の手を止めて顔を上げたような自然な印象です。</translation>
    </message>
    <message>
        <source>A broader smile, please, looking into the camera.</source>
        <extracomment>sentence for presence-smile-hint</extracomment>
        <translation>カメラを見て、もう少し大きく笑ってください。</translation>
    </message>
    <message>
        <source>A canvas in olive and moss, quiet and a little old-fashioned.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>オリーブとモスグリーンの布背景。静かで、少し古風です。</translation>
    </message>
    <message>
        <source>A computer with a graphics card: skin, hair and light at 1024 pixels are clearly better than with Stable Diffusion 1.5.</source>
        <extracomment>what a base model is good for</extracomment>
        <translation>グラフィックカード搭載のコンピューター向け：1024ピクセルの肌、髪、光は、Stable Diffusion 1.5 より明らかに優れています。</translation>
    </message>
    <message>
        <source>A consent holds for at least 1 and at most {longest} months. Choose a length between them.</source>
        <extracomment>sentence for validity-unusable</extracomment>
        <translation>同意の有効期間は1か月以上、最長 {longest} か月です。その間で選んでください。</translation>
    </message>
    <message>
        <source>A file arrived that is not the one that was promised ({file}), so it was thrown away. Try again; if it happens again, the connection changes what passes through it.</source>
        <extracomment>sentence for download-damaged</extracomment>
        <translation>届いたファイルが予定のもの（{file}）と異なるため、破棄しました。もう一度お試しください。繰り返す場合は、通信の途中で内容が変えられています。</translation>
    </message>
    <message>
        <source>A file arrived that is not the one that was promised ({file}). The source is damaged: get a fresh copy of it.</source>
        <extracomment>sentence for pack-source-damaged</extracomment>
        <translation>届いたファイルが予定のもの（{file}）と異なります。取得元が破損しています。新しいコピーを入手してください。</translation>
    </message>
    <message>
        <source>A file in the backup is damaged or missing ({subject}). Back up to that folder again.</source>
        <extracomment>sentence for backup-file-damaged</extracomment>
        <translation>バックアップ内のファイルが破損しているか、見つかりません（{subject}）。そのフォルダーにもう一度バックアップしてください。</translation>
    </message>
    <message>
        <source>A file is too large for how this stick is formatted (FAT32 ends at 4 GB). Use a stick with exFAT, or another disk; the backup before is whole.</source>
        <extracomment>sentence for backup-file-too-large</extracomment>
        <translation>ファイルが、このUSBメモリーのフォーマットの上限を超えています（FAT32 は4 GBまで）。exFAT のUSBメモリーか別のディスクをお使いください。前のバックアップは無事です。</translation>
    </message>
    <message>
        <source>A file that came with Likeness is damaged ({file}). Install Likeness again.</source>
        <extracomment>sentence for pack-tables-damaged</extracomment>
        <translation>Likeness に付属のファイルが破損しています（{file}）。Likeness を再インストールしてください。</translation>
    </message>
    <message>
        <source>A folder to repair from is used for a repair alone. Choose Repair.</source>
        <extracomment>sentence for from-needs-repair</extracomment>
        <translation>修復元のフォルダーは、修復にのみ使えます。「修復」を選んでください。</translation>
    </message>
    <message>
        <source>A garden in soft shade, leaves and light far behind.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>やわらかな木陰の庭。葉と光が遠くにぼけます。</translation>
    </message>
    <message>
        <source>A hand-painted cloth in brown and umber, as portrait painters used.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>手描きの茶とアンバーの布背景。肖像画家が使ったような色合いです。</translation>
    </message>
    <message>
        <source>A large print for a wall</source>
        <extracomment>what an output size is for</extracomment>
        <translation>壁に飾る大判プリント</translation>
    </message>
    <message>
        <source>A little further to your left, slowly. Turn the head, not only the eyes.</source>
        <extracomment>sentence for presence-turn-left-hint</extracomment>
        <translation>ゆっくりと、もう少し左へ。目だけでなく、頭を向けてください。</translation>
    </message>
    <message>
        <source>A little further to your right, slowly. Turn the head, not only the eyes.</source>
        <extracomment>sentence for presence-turn-right-hint</extracomment>
        <translation>ゆっくりと、もう少し右へ。目だけでなく、頭を向けてください。</translation>
    </message>
    <message>
        <source>A minor's age is asked again, because minors grow up. Add the person's age in whole years.</source>
        <extracomment>sentence for age-needed</extracomment>
        <translation>未成年の方は成長するため、年齢を改めて確認します。年齢を整数で入力してください。</translation>
    </message>
    <message>
        <source>A name must have between 1 and {longest} visible characters. Enter it again.</source>
        <extracomment>sentence for name-unusable</extracomment>
        <translation>名前は、表示できる文字で1～{longest} 文字にしてください。もう一度入力してください。</translation>
    </message>
    <message>
        <source>A new passphrase is needed. Enter it twice.</source>
        <extracomment>sentence for passphrase-needed</extracomment>
        <translation>新しいパスフレーズが必要です。2回入力してください。</translation>
    </message>
    <message>
        <source>A pale wall beside a window, bright and soft.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>窓辺の淡い色の壁。明るくやわらかです。</translation>
    </message>
    <message>
        <source>A personal model needs at least {needed} photos, and there are {found}. Add a few more.</source>
        <extracomment>sentence for photos-too-few</extracomment>
        <translation>パーソナルモデルには写真が {needed} 枚以上必要ですが、{found} 枚しかありません。あと数枚追加してください。</translation>
    </message>
    <message>
        <source>A photo and a plain background are chosen for identity documents alone, and {spec} is none. Leave them out, or choose a document's size.</source>
        <extracomment>sentence for only-for-documents</extracomment>
        <translation>写真と無地の背景を選べるのは身分証明書用だけで、{spec} は対象外です。指定を外すか、証明書用のサイズを選んでください。</translation>
    </message>
    <message>
        <source>A photo or the personal model that this portrait was made from is gone, so it cannot be made again. Make new portraits instead.</source>
        <extracomment>sentence for portrait-sources-gone</extracomment>
        <translation>このポートレートの元になった写真またはパーソナルモデルがなくなったため、作り直せません。代わりに新しいポートレートを作成してください。</translation>
    </message>
    <message>
        <source>A picture of your own behind you, out of focus.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>ご自分の画像を、ぼかして背景にします。</translation>
    </message>
    <message>
        <source>A portrait is hidden. Keep it on the page Proofs first, if you want it all the same.</source>
        <extracomment>sentence for portrait-hidden</extracomment>
        <translation>非表示のポートレートがあります。それでも使う場合は、先に「候補写真」ページで「残す」を選んでください。</translation>
    </message>
    <message>
        <source>A poster of 65 by 81 cm, or a wall of screens</source>
        <extracomment>what an output size is for</extracomment>
        <translation>65 × 81 cm のポスター、またはマルチスクリーン</translation>
    </message>
    <message>
        <source>A print of 10 by 13 cm</source>
        <extracomment>what an output size is for</extracomment>
        <translation>10 × 13 cm のプリント</translation>
    </message>
    <message>
        <source>A print of 13 by 18 cm</source>
        <extracomment>what an output size is for</extracomment>
        <translation>13 × 18 cm のプリント</translation>
    </message>
    <message>
        <source>A print of 20 by 25 cm, for a frame</source>
        <extracomment>what an output size is for</extracomment>
        <translation>20 × 25 cm のプリント、額装用</translation>
    </message>
    <message>
        <source>A purpose cannot be agreed to and refused at once. Name each one once.</source>
        <extracomment>sentence for purpose-twice</extracomment>
        <translation>同じ目的に同意と拒否を同時に指定することはできません。それぞれ一度だけ指定してください。</translation>
    </message>
    <message>
        <source>A recent graphics card: the newest of the three, a portrait in four steps, and portraits after one to four reference photos without training.</source>
        <extracomment>what a base model is good for</extracomment>
        <translation>新しいグラフィックカード向け：3つの中で最も新しく、4ステップでポートレートを作成でき、学習なしで1～4枚の参照写真からも作れます。</translation>
    </message>
    <message>
        <source>A reflection hides part of your eyes in this one. It can be used; tip your glasses a little or turn from the lamp.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>反射で目の一部が隠れています。使えますが、眼鏡を少し傾けるか、照明から少し顔をそらしてください。</translation>
    </message>
    <message>
        <source>A second face can be seen in this picture, so it is hidden.</source>
        <extracomment>sentence for choice-second-face</extracomment>
        <translation>この写真には別の顔が見えるため、非表示にしました。</translation>
    </message>
    <message>
        <source>A slate canvas, painted and dark at the rim. Serious without being stern.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>縁を暗く塗った石板色の布背景。堅すぎず、落ち着いた印象です。</translation>
    </message>
    <message>
        <source>A square of 600 to 1200 pixels, at most 240 kB</source>
        <extracomment>what an output size is for</extracomment>
        <translation>600～1200ピクセルの正方形、最大240 kB</translation>
    </message>
    <message>
        <source>A stored file could not be removed. Check the vault folder's permissions, and try again.</source>
        <extracomment>sentence for blob-not-removed</extracomment>
        <translation>保存ファイルを取り除けませんでした。保管庫のフォルダーのアクセス権を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>A stored file does not open with this person's key. Check the vault in the settings to see what is affected.</source>
        <extracomment>sentence for blob-locked</extracomment>
        <translation>保存ファイルがこの人物の鍵で開きません。設定で保管庫を検査し、影響の範囲を確認してください。</translation>
    </message>
    <message>
        <source>A stored file is missing from the vault. Check the vault in the settings to see what is affected.</source>
        <extracomment>sentence for blob-missing</extracomment>
        <translation>保管庫から保存ファイルが失われています。設定で保管庫を検査し、影響の範囲を確認してください。</translation>
    </message>
    <message>
        <source>A stored file was changed or damaged. Check the vault in the settings to see what is affected.</source>
        <extracomment>sentence for blob-damaged</extracomment>
        <translation>保存ファイルが変更されたか破損しています。設定で保管庫を検査し、影響の範囲を確認してください。</translation>
    </message>
    <message>
        <source>About 4 GB of free memory to make portraits and 5 GB to train, also without a graphics card.</source>
        <extracomment>what a base model needs</extracomment>
        <translation>グラフィックカードがなくても使え、ポートレートの作成に約4 GB、学習に5 GBの空きメモリーが必要です。</translation>
    </message>
    <message>
        <source>Academic</source>
        <extracomment>name of a look</extracomment>
        <translation>学術</translation>
    </message>
    <message>
        <source>Actor</source>
        <extracomment>name of a look</extracomment>
        <translation>俳優</translation>
    </message>
    <message>
        <source>An eye may be shut. Take the photo with both eyes open.</source>
        <extracomment>sentence for document-eyes-shut</extracomment>
        <translation>目が閉じている可能性があります。両目を開けて撮影してください。</translation>
    </message>
    <message>
        <source>An unfinished personal model still needs the photos. Finish it or give it up on the page Personal model, and try again.</source>
        <extracomment>sentence for photos-in-use</extracomment>
        <translation>作成途中のパーソナルモデルがまだ写真を使っています。「パーソナルモデル」ページで完成させるか取りやめてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another program is reading the vault, so the old key is not yet gone. Close it, then try again.</source>
        <extracomment>sentence for rotation-blocked</extracomment>
        <translation>別のプログラムが保管庫を読み取っているため、古い鍵がまだ残っています。閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Backup {number} still holds something that was erased here. Plug it in and back up again, or say in the settings that it is lost.</source>
        <extracomment>sentence for backup-owed</extracomment>
        <translation>バックアップ {number} に、ここで消去したものがまだ残っています。接続してもう一度バックアップするか、設定で紛失扱いにしてください。</translation>
    </message>
    <message>
        <source>Base models of the kind of {pack} cannot be converted. Use it as it is.</source>
        <extracomment>sentence for pack-torch-only</extracomment>
        <translation>{pack} の種類のベースモデルは変換できません。そのままお使いください。</translation>
    </message>
    <message>
        <source>Base models of the kind {family} are not supported. Choose another base model.</source>
        <extracomment>sentence for family-unknown</extracomment>
        <translation>{family} の種類のベースモデルには対応していません。別のベースモデルを選んでください。</translation>
    </message>
    <message>
        <source>Before a personal model is made, the person shows to be there. Do it on the page Personal model, or have the studio's owner vouch.</source>
        <extracomment>sentence for presence-missing</extracomment>
        <translation>パーソナルモデルを作る前に、本人の立ち会いを確認します。「パーソナルモデル」ページで行うか、スタジオの所有者が保証してください。</translation>
    </message>
    <message>
        <source>Black and white</source>
        <extracomment>name of a look</extracomment>
        <translation>白黒</translation>
    </message>
    <message>
        <source>Black and white on grey paper, with a film's gentle shoulder.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>グレーの背景紙に白黒。フィルムのようななだらかな階調です。</translation>
    </message>
    <message>
        <source>Book shelves in warm light, softly out of focus.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>やわらかくぼけた、暖かい光の本棚。</translation>
    </message>
    <message>
        <source>CV</source>
        <extracomment>name of an output size</extracomment>
        <translation>履歴書</translation>
    </message>
    <message>
        <source>Cameras on a cable need an addition that is not installed. Use a webcam, or add photos as files.</source>
        <extracomment>sentence for dslr-not-installed</extracomment>
        <translation>ケーブル接続のカメラに必要な追加機能がインストールされていません。ウェブカメラを使うか、写真をファイルで追加してください。</translation>
    </message>
    <message>
        <source>Chin a little down</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>あごを少し下げた写真</translation>
    </message>
    <message>
        <source>Chin a little up</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>あごを少し上げた写真</translation>
    </message>
    <message>
        <source>Choose where the page with the code goes.</source>
        <extracomment>sentence for kit-where</extracomment>
        <translation>コードのページの保存先を選んでください。</translation>
    </message>
    <message>
        <source>City lights at dusk behind you: for programmes, posters and profiles.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>背後に夕暮れの街の灯り。プログラム、ポスター、プロフィールに。</translation>
    </message>
    <message>
        <source>Clean, near-white paper and flat light. For practices, laboratories and badges.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>清潔な白に近い背景紙と平らな光。医院、研究室、名札に。</translation>
    </message>
    <message>
        <source>Close both eyes for a moment, then open them, with the head still.</source>
        <extracomment>sentence for presence-blink-hint</extracomment>
        <translation>頭を動かさずに、両目を少しの間閉じてから開けてください。</translation>
    </message>
    <message>
        <source>Close both eyes, and open them again.</source>
        <extracomment>sentence for presence-blink</extracomment>
        <translation>両目を閉じて、また開けてください。</translation>
    </message>
    <message>
        <source>Close, on deep grey paper, with light from one side. The face does the work.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>濃いグレーの背景紙で、横からの光による寄りの構図。顔そのものが語ります。</translation>
    </message>
    <message>
        <source>Come a little closer.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>もう少し近づいてください。</translation>
    </message>
    <message>
        <source>Come in front of the camera.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>カメラの前に来てください。</translation>
    </message>
    <message>
        <source>Cool grey paper and even, friendly light: what a company's page of people asks for.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>涼しげなグレーの背景紙と、むらのない親しみやすい光。会社の社員紹介ページに適しています。</translation>
    </message>
    <message>
        <source>Corporate</source>
        <extracomment>name of a look</extracomment>
        <translation>企業</translation>
    </message>
    <message>
        <source>Creative</source>
        <extracomment>name of a look</extracomment>
        <translation>クリエイティブ</translation>
    </message>
    <message>
        <source>Cut-out</source>
        <extracomment>name of a look</extracomment>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>Daylight</source>
        <extracomment>name of a look</extracomment>
        <translation>自然光</translation>
    </message>
    <message>
        <source>Deep blue</source>
        <extracomment>name of a look</extracomment>
        <translation>ディープブルー</translation>
    </message>
    <message>
        <source>Done. Thank you.</source>
        <extracomment>sentence for presence-shown</extracomment>
        <translation>完了しました。ありがとうございます。</translation>
    </message>
    <message>
        <source>Enough photos</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>十分な枚数</translation>
    </message>
    <message>
        <source>Export finished portraits</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>仕上がったポートレートを書き出す</translation>
    </message>
    <message>
        <source>FLUX.2 [klein] kind</source>
        <extracomment>kind of a base model</extracomment>
        <translation>FLUX.2 [klein] 系</translation>
    </message>
    <message>
        <source>Facing the camera</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>正面向き</translation>
    </message>
    <message>
        <source>File sizes are from public listings of the repository; memory and time are not measured; hashes are those the hub names at download time.</source>
        <extracomment>what is not certain about a base model</extracomment>
        <translation>ファイルの大きさはリポジトリの公開一覧によるものです。メモリーと時間は測定していません。ハッシュ値は、ダウンロード時に配布元が示すものです。</translation>
    </message>
    <message>
        <source>File sizes are from public listings of the same files; hashes are those the hub names at download time.</source>
        <extracomment>what is not certain about a base model</extracomment>
        <translation>ファイルの大きさは同じファイルの公開一覧によるものです。ハッシュ値は、ダウンロード時に配布元が示すものです。</translation>
    </message>
    <message>
        <source>Film</source>
        <extracomment>name of a look</extracomment>
        <translation>フィルム</translation>
    </message>
    <message>
        <source>Finish my own photos</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>自分の写真を仕上げる</translation>
    </message>
    <message>
        <source>Finishing what was begun, and saving. This takes a moment.</source>
        <extracomment>sentence for training-pausing</extracomment>
        <translation>始めた分を終えて保存しています。少し時間がかかります。</translation>
    </message>
    <message>
        <source>For a team page or a profile on a site of one's own</source>
        <extracomment>what an output size is for</extracomment>
        <translation>チーム紹介ページや自分のサイトのプロフィール用</translation>
    </message>
    <message>
        <source>For identity documents: your photo as it is, only cropped and sized. Nothing is retouched, and the backdrop stays.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>身分証明書用：写真はそのままで、トリミングとサイズ変更だけを行います。レタッチはせず、背景も残します。</translation>
    </message>
    <message>
        <source>Founder</source>
        <extracomment>name of a look</extracomment>
        <translation>創業者</translation>
    </message>
    <message>
        <source>Further, the face would no longer be enough like the one in the photo.</source>
        <extracomment>sentence for adjust-identity</extracomment>
        <translation>これ以上変えると、顔が元の写真の顔に十分似なくなります。</translation>
    </message>
    <message>
        <source>Further, the shape of the face would no longer be the one in the photo.</source>
        <extracomment>sentence for adjust-shape</extracomment>
        <translation>これ以上変えると、顔の形が元の写真と変わります。</translation>
    </message>
    <message>
        <source>Further, the skin would change and the rest of the person would not.</source>
        <extracomment>sentence for adjust-skin-alone</extracomment>
        <translation>これ以上変えると、肌だけが変わり、ほかの部分と合わなくなります。</translation>
    </message>
    <message>
        <source>Further, the skin would lose its own texture.</source>
        <extracomment>sentence for adjust-texture</extracomment>
        <translation>これ以上変えると、肌本来の質感が失われます。</translation>
    </message>
    <message>
        <source>Further, the tone of the skin would be too far from that in the photo.</source>
        <extracomment>sentence for adjust-tone</extracomment>
        <translation>これ以上変えると、肌の色が写真の色から離れすぎます。</translation>
    </message>
    <message>
        <source>Further, too little of the face would be left to see.</source>
        <extracomment>sentence for adjust-unseen</extracomment>
        <translation>これ以上変えると、顔がほとんど見えなくなります。</translation>
    </message>
    <message>
        <source>Generate new portraits of me</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>自分の新しいポートレートを生成する</translation>
    </message>
    <message>
        <source>Generation {subject} of this backup does not open with this recovery kit, so it does not count.</source>
        <extracomment>sentence for generation-other-kit</extracomment>
        <translation>このバックアップの第 {subject} 世代は、この復旧キットで開けないため、対象になりません。</translation>
    </message>
    <message>
        <source>Generation {subject} of this backup is damaged or incomplete, so it does not count.</source>
        <extracomment>sentence for generation-torn</extracomment>
        <translation>このバックアップの第 {subject} 世代は破損しているか不完全なため、対象になりません。</translation>
    </message>
    <message>
        <source>Glasses, head coverings and the date of the photo cannot be checked here. Compare them with the rules of the authority.</source>
        <extracomment>sentence for document-unchecked</extracomment>
        <translation>眼鏡、かぶり物、写真の撮影日は、ここでは確認できません。提出先の規定と照らし合わせてください。</translation>
    </message>
    <message>
        <source>Hair hides the top of the head, so its height was estimated. Check it against the ruler of the authority.</source>
        <extracomment>sentence for document-crown-estimated</extracomment>
        <translation>髪で頭頂が隠れているため、頭の高さは推定です。提出先の定規で確認してください。</translation>
    </message>
    <message>
        <source>Hold still for a moment.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>少しの間、動かないでください。</translation>
    </message>
    <message>
        <source>If you like, put on another top. Then go on.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>よろしければ、別のトップスに着替えてください。その後、続けてください。</translation>
    </message>
    <message>
        <source>If you like, stand before another background. Then go on.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>よろしければ、別の背景の前に立ってください。その後、続けてください。</translation>
    </message>
    <message>
        <source>It is rather dark. Face a window or a lamp.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>やや暗いです。窓か照明のほうを向いてください。</translation>
    </message>
    <message>
        <source>It is so bright that no face can be seen in this one. Take it again out of the direct light.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>明るすぎて顔が見えません。直射光を避けて撮り直してください。</translation>
    </message>
    <message>
        <source>It is too dark to see a face in this one. Take it again facing a window or a lamp.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>暗すぎて顔が見えません。窓か照明のほうを向いて撮り直してください。</translation>
    </message>
    <message>
        <source>It is too dark to see your face in this one. Take it again facing a window or a lamp.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>暗すぎてあなたの顔が見えません。窓か照明のほうを向いて撮り直してください。</translation>
    </message>
    <message>
        <source>Its makers speak of about 13 GB of graphics memory. The download is 16 GB, most of it the part that reads the description.</source>
        <extracomment>what a base model needs</extracomment>
        <translation>開発元によると、グラフィックメモリーは約13 GB必要です。ダウンロードは16 GBで、その大部分は説明文を読み取る部分です。</translation>
    </message>
    <message>
        <source>Keep this sitting for next time</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>この撮影セッションを次回のために残す</translation>
    </message>
    <message>
        <source>Legal</source>
        <extracomment>name of a look</extracomment>
        <translation>法律</translation>
    </message>
    <message>
        <source>Lift your chin a little more.</source>
        <extracomment>sentence for presence-look-up-hint</extracomment>
        <translation>あごをもう少し上げてください。</translation>
    </message>
    <message>
        <source>Lift your chin a little.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>あごを少し上げてください。</translation>
    </message>
    <message>
        <source>Lift your chin and look up.</source>
        <extracomment>sentence for presence-look-up</extracomment>
        <translation>あごを上げて、上を見てください。</translation>
    </message>
    <message>
        <source>Light grey background, neutral face, mouth closed, eyes open and uncovered, taken within the last six months. Some authorities refuse any retouching.</source>
        <extracomment>rules for a document's photo</extracomment>
        <translation>明るいグレーの背景、無表情、口を閉じ、目を開けて隠さず、6か月以内に撮影したもの。レタッチを一切認めない機関もあります。</translation>
    </message>
    <message>
        <source>Light warm paper and the fullest retouch there is. Pores and marks that are yours stay.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>明るく暖かい背景紙と、最も入念なレタッチ。毛穴や、あなた自身のほくろなどは残ります。</translation>
    </message>
    <message>
        <source>Likeness does not use the internet unless you allow it. Allow the download of base models in the settings first.</source>
        <extracomment>sentence for downloads-off</extracomment>
        <translation>Likeness は、許可がない限りインターネットを使いません。先に設定でベースモデルのダウンロードを許可してください。</translation>
    </message>
    <message>
        <source>Likeness may not use the camera. Allow it in the system's privacy settings (on Linux: join the group video), then try again.</source>
        <extracomment>sentence for camera-denied</extracomment>
        <translation>Likeness にカメラの使用が許可されていません。システムのプライバシー設定で許可し（Linux ではグループ video に参加）、もう一度お試しください。</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <extracomment>name of an output size</extracomment>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn, large</source>
        <extracomment>name of an output size</extracomment>
        <translation>LinkedIn、大</translation>
    </message>
    <message>
        <source>Look straight into the camera and keep still for a moment, with light on your face.</source>
        <extracomment>sentence for presence-rest-hint</extracomment>
        <translation>顔に光を当て、カメラをまっすぐ見て、少しの間動かないでください。</translation>
    </message>
    <message>
        <source>Look straight into the camera, with a calm face.</source>
        <extracomment>sentence for presence-rest</extracomment>
        <translation>穏やかな表情で、カメラをまっすぐ見てください。</translation>
    </message>
    <message>
        <source>Lower your chin a little.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>あごを少し下げてください。</translation>
    </message>
    <message>
        <source>Make a personal model of my face</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>自分の顔のパーソナルモデルを作る</translation>
    </message>
    <message>
        <source>Measure how much a portrait looks like me</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>ポートレートがどれだけ自分に似ているかを測る</translation>
    </message>
    <message>
        <source>Measured on two processor cores without a graphics card: one to two minutes for a portrait, about two hours for a personal model.</source>
        <extracomment>how long a base model takes</extracomment>
        <translation>グラフィックカードなし、プロセッサーコア2つで測定：ポートレート1枚に1～2分、パーソナルモデルに約2時間。</translation>
    </message>
    <message>
        <source>Medical</source>
        <extracomment>name of a look</extracomment>
        <translation>医療</translation>
    </message>
    <message>
        <source>More than one face is seen. The check needs one person alone before the camera.</source>
        <extracomment>sentence for presence-several</extracomment>
        <translation>複数の顔が見えます。確認では、カメラの前に一人だけでいる必要があります。</translation>
    </message>
    <message>
        <source>Move a little to your left.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>少し左に動いてください。</translation>
    </message>
    <message>
        <source>Move a little to your right.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>少し右に動いてください。</translation>
    </message>
    <message>
        <source>Move back a little.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>少し下がってください。</translation>
    </message>
    <message>
        <source>Nearly the same as {other}, so only the better one is kept. Take another one, from another side or in another light.</source>
        <extracomment>sentence for photo-similar</extracomment>
        <translation>{other} とほぼ同じため、よいほうだけを残します。別の角度か別の光でもう1枚撮ってください。</translation>
    </message>
    <message>
        <source>No adapter for few steps was put into the base model {pack}. Nothing has to be taken out.</source>
        <extracomment>sentence for few-steps-none</extracomment>
        <translation>ベースモデル{pack}には少ないステップ用の追加ファイルは入っていません。取り出すものはありません。</translation>
    </message>
    <message>
        <source>No backdrop at all: a PNG to put on a page or a slide.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>背景なし：ページやスライドに配置できる PNG です。</translation>
    </message>
    <message>
        <source>No camera was asked: the frames came from a film or pictures, which somebody could have put together.</source>
        <extracomment>sentence for presence-limit-recording</extracomment>
        <translation>カメラは使われていません：映像は動画か画像によるもので、誰かが作り上げた可能性があります。</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or add photos as files.</source>
        <extracomment>sentence for camera-none</extracomment>
        <translation>カメラが見つかりません。接続するか、写真をファイルで追加してください。</translation>
    </message>
    <message>
        <source>No face is seen. Come before the camera.</source>
        <extracomment>sentence for presence-no-face</extracomment>
        <translation>顔が見えません。カメラの前に来てください。</translation>
    </message>
    <message>
        <source>No face was found in a portrait ({look}), so it cannot be framed. Deliver it as it is.</source>
        <extracomment>sentence for portrait-without-face</extracomment>
        <translation>ポートレート（{look}）に顔が見つからず、構図を合わせられません。そのまま書き出してください。</translation>
    </message>
    <message>
        <source>No face was found in that photo. Choose another one.</source>
        <extracomment>sentence for photo-without-face</extracomment>
        <translation>その写真に顔が見つかりません。別の写真を選んでください。</translation>
    </message>
    <message>
        <source>No generation in this backup is whole. Try another backup, or copy this one's files again from where they came.</source>
        <extracomment>sentence for backup-all-torn</extracomment>
        <translation>このバックアップには完全な世代がありません。別のバックアップを試すか、元の場所からファイルをコピーし直してください。</translation>
    </message>
    <message>
        <source>No photo was taken. Sit so that the whole face shows in good light, and try again.</source>
        <extracomment>sentence for capture-empty</extracomment>
        <translation>写真が撮れませんでした。明るい場所で顔全体が映るように座り、もう一度お試しください。</translation>
    </message>
    <message>
        <source>None of the {count} photos can be used. The first: {sentence}</source>
        <extracomment>sentence for photos-all-refused</extracomment>
        <translation>{count} 枚の写真はどれも使えません。1枚目：{sentence}</translation>
    </message>
    <message>
        <source>Not measured here.</source>
        <extracomment>how long a base model takes</extracomment>
        <translation>ここでは測定していません。</translation>
    </message>
    <message>
        <source>Not measured here. Its makers speak of seconds for a picture on a recent graphics card.</source>
        <extracomment>how long a base model takes</extracomment>
        <translation>ここでは測定していません。開発元によると、新しいグラフィックカードなら1枚数秒です。</translation>
    </message>
    <message>
        <source>Not measured here. The weights alone take 7 GB; without a graphics card it is slow.</source>
        <extracomment>what a base model needs</extracomment>
        <translation>ここでは測定していません。重みデータだけで7 GB必要で、グラフィックカードがないと遅くなります。</translation>
    </message>
    <message>
        <source>Not right in the code: group {groups}. Compare these characters with the page, and enter the code again.</source>
        <extracomment>sentence for kit-code-wrong</extracomment>
        <translation>コードの誤り：グループ {groups}。この文字をページと照らし合わせ、コードをもう一度入力してください。</translation>
    </message>
    <message>
        <source>Nothing of {pack} is half done. Look at the list of base models.</source>
        <extracomment>sentence for pack-not-begun</extracomment>
        <translation>{pack} に途中のものはありません。ベースモデルの一覧をご覧ください。</translation>
    </message>
    <message>
        <source>Nothing says under which licence the base model {pack} may be used. Ask whoever gave it to you; go on if you may use it.</source>
        <extracomment>sentence for pack-licence-unknown</extracomment>
        <translation>ベースモデル {pack} をどのライセンスで使えるのかが示されていません。入手元に確認し、使用してよい場合は続けてください。</translation>
    </message>
    <message>
        <source>Now a few more, whichever way you like.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>では、お好きなようにあと数枚撮りましょう。</translation>
    </message>
    <message>
        <source>Now a smile.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>次は笑顔で。</translation>
    </message>
    <message>
        <source>Now change the light: turn to another window or lamp. Then go on.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>次は光を変えましょう：別の窓か照明のほうを向いてください。その後、続けてください。</translation>
    </message>
    <message>
        <source>Now one in another light: by another window, or with a lamp from the other side.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>次は別の光で1枚：別の窓のそばか、反対側からの照明で。</translation>
    </message>
    <message>
        <source>Now one with a relaxed face.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>次は力を抜いた表情で1枚。</translation>
    </message>
    <message>
        <source>Now one with a smile.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>次は笑顔で1枚。</translation>
    </message>
    <message>
        <source>Now one with your chin a little higher.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>次はあごを少し上げて1枚。</translation>
    </message>
    <message>
        <source>Now one with your chin a little lower.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>次はあごを少し下げて1枚。</translation>
    </message>
    <message>
        <source>Now one with your face turned a little to your left.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>次は顔を少し左に向けて1枚。</translation>
    </message>
    <message>
        <source>Now one with your face turned a little to your right.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>次は顔を少し右に向けて1枚。</translation>
    </message>
    <message>
        <source>Now relax your face.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>では、顔の力を抜いてください。</translation>
    </message>
    <message>
        <source>Older laptops: the smallest and fastest. Faces at 512 pixels, plain backgrounds; hands and small text come out badly.</source>
        <extracomment>what a base model is good for</extracomment>
        <translation>古いノートパソコン向け：最も小さく高速です。顔は512ピクセル、背景は無地で、手や小さな文字はうまく描けません。</translation>
    </message>
    <message>
        <source>One even colour for everybody, such as that of your house.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>全員共通の均一な1色。会社のカラーなどに。</translation>
    </message>
    <message>
        <source>One picture was left out, as asked. The others go on.</source>
        <extracomment>sentence for picture-skipped</extracomment>
        <translation>ご指定どおり1枚を除きました。ほかは続けています。</translation>
    </message>
    <message>
        <source>One side of the face is much darker. Take the photo facing a window.</source>
        <extracomment>sentence for document-light-uneven</extracomment>
        <translation>顔の片側がかなり暗くなっています。窓のほうを向いて撮影してください。</translation>
    </message>
    <message>
        <source>One side of your face is in deep shadow. It can be used; one facing the light is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>顔の片側が濃い影になっています。使えますが、光のほうを向いた写真のほうが適しています。</translation>
    </message>
    <message>
        <source>Only one person at a time, please.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>一度に一人だけでお願いします。</translation>
    </message>
    <message>
        <source>Only part of you is in this picture. Take it again with your face in the middle.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>この写真には体の一部しか写っていません。顔を中央にして撮り直してください。</translation>
    </message>
    <message>
        <source>Open your eyes.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>目を開けてください。</translation>
    </message>
    <message>
        <source>Others are better than this picture, so it is hidden.</source>
        <extracomment>sentence for choice-surplus</extracomment>
        <translation>この写真よりよいものがあるため、非表示にしました。</translation>
    </message>
    <message>
        <source>Outdoors</source>
        <extracomment>name of a look</extracomment>
        <translation>屋外</translation>
    </message>
    <message>
        <source>Own place</source>
        <extracomment>name of a look</extracomment>
        <translation>自分の背景</translation>
    </message>
    <message>
        <source>Painted olive</source>
        <extracomment>name of a look</extracomment>
        <translation>オリーブの布</translation>
    </message>
    <message>
        <source>Part of the head is outside the picture. Take the photo with more room around the head.</source>
        <extracomment>sentence for document-head-cut</extracomment>
        <translation>頭の一部が写真からはみ出ています。頭の周りに余裕を持たせて撮影してください。</translation>
    </message>
    <message>
        <source>Part of the head is outside this picture, so it is hidden.</source>
        <extracomment>sentence for choice-head-cut</extracomment>
        <translation>頭の一部が写真からはみ出ているため、非表示にしました。</translation>
    </message>
    <message>
        <source>Part of your face is outside this picture. Take it again with your face in the middle.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>顔の一部が写真からはみ出ています。顔を中央にして撮り直してください。</translation>
    </message>
    <message>
        <source>Passport</source>
        <extracomment>name of a look</extracomment>
        <translation>パスポート</translation>
    </message>
    <message>
        <source>Paused and saved: nothing is lost. Resume whenever you like.</source>
        <extracomment>sentence for training-paused</extracomment>
        <translation>一時停止して保存しました。失われたものはありません。いつでも再開できます。</translation>
    </message>
    <message>
        <source>Paused. Go on when you are ready.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>一時停止中です。準備ができたら続けてください。</translation>
    </message>
    <message>
        <source>Pictures by this personal model repeat a photo that it learned from; such pictures are not shown. Add photos from other days, in other light and other clothes, then make the personal model again.</source>
        <extracomment>sentence for model-copies</extracomment>
        <translation>このパーソナルモデルの画像には、学習に使った写真をそのまま繰り返すものがあります。そのような画像は表示されません。別の日に、別の光と服装で撮った写真を追加してから、パーソナルモデルを作り直してください。</translation>
    </message>
    <message>
        <source>Pictures of nobody in particular, which keep a base model from forgetting other faces, could not be drawn here, so the learning goes on without them. If portraits repeat the photos too closely, close other programs and make the personal model again.</source>
        <extracomment>sentence for training-without-priors</extracomment>
        <translation>ベースモデルがほかの顔を忘れないようにするための、特定の人ではない画像をここでは描けなかったため、それなしで学習を続けます。ポートレートが写真に似すぎる場合は、ほかのプログラムを閉じてからパーソナルモデルを作り直してください。</translation>
    </message>
    <message>
        <source>Polished</source>
        <extracomment>name of a look</extracomment>
        <translation>入念仕上げ</translation>
    </message>
    <message>
        <source>Portrait</source>
        <extracomment>name of an output size</extracomment>
        <translation>ポートレート</translation>
    </message>
    <message>
        <source>Print 30 x 40 cm</source>
        <extracomment>name of an output size</extracomment>
        <translation>プリント 30 x 40 cm</translation>
    </message>
    <message>
        <source>Print 4 x 5 in</source>
        <extracomment>name of an output size</extracomment>
        <translation>プリント 4 x 5 in</translation>
    </message>
    <message>
        <source>Print 5 x 7 in</source>
        <extracomment>name of an output size</extracomment>
        <translation>プリント 5 x 7 in</translation>
    </message>
    <message>
        <source>Print 8 x 10 in</source>
        <extracomment>name of an output size</extracomment>
        <translation>プリント 8 x 10 in</translation>
    </message>
    <message>
        <source>Print, 8K</source>
        <extracomment>name of an output size</extracomment>
        <translation>プリント、8K</translation>
    </message>
    <message>
        <source>Profile picture in more pixels, shown as a circle</source>
        <extracomment>what an output size is for</extracomment>
        <translation>円形で表示される、より高精細なプロフィール写真</translation>
    </message>
    <message>
        <source>Profile picture, shown as a circle</source>
        <extracomment>what an output size is for</extracomment>
        <translation>円形で表示されるプロフィール写真</translation>
    </message>
    <message>
        <source>Relaxed face</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>力を抜いた表情</translation>
    </message>
    <message>
        <source>Removing everything was begun and is not finished. Start it again; close other programs that use the folder.</source>
        <extracomment>sentence for wipe-unfinished</extracomment>
        <translation>すべての取り除きが始まり、まだ終わっていません。もう一度開始し、フォルダーを使っているほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>Schengen visa or EU passport</source>
        <extracomment>name of an output size</extracomment>
        <translation>シェンゲンビザまたはEUパスポート</translation>
    </message>
    <message>
        <source>Seamless grey paper with light falling off towards the corners. Suits everybody.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>継ぎ目のないグレーの背景紙。光は四隅に向かって弱まります。誰にでも合います。</translation>
    </message>
    <message>
        <source>Show my portraits as examples</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>自分のポートレートを作例として見せる</translation>
    </message>
    <message>
        <source>Sit a little lower, or point the camera higher.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>少し低く座るか、カメラを上に向けてください。</translation>
    </message>
    <message>
        <source>Sit up a little, or point the camera lower.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>少し背を伸ばすか、カメラを下に向けてください。</translation>
    </message>
    <message>
        <source>Smile</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>笑顔</translation>
    </message>
    <message>
        <source>Smile.</source>
        <extracomment>sentence for presence-smile</extracomment>
        <translation>笑ってください。</translation>
    </message>
    <message>
        <source>Some parts of your face are very bright in this one. It can be used; softer light is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>顔の一部がとても明るくなっています。使えますが、やわらかい光のほうが適しています。</translation>
    </message>
    <message>
        <source>Somebody else can be seen small in this one. It can be used; one with you alone is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>ほかの人が小さく写っています。使えますが、一人だけの写真のほうが適しています。</translation>
    </message>
    <message>
        <source>Somebody is there, but no face can be seen. Take it again facing the camera, with nothing before your face.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>人は写っていますが、顔が見えません。顔の前に何も置かず、カメラのほうを向いて撮り直してください。</translation>
    </message>
    <message>
        <source>Something went wrong ({code}). Nothing was lost; try again.</source>
        <extracomment>an error without words of its own</extracomment>
        <translation>問題が発生しました（{code}）。失われたものはありません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Something went wrong inside Likeness ({kind}). Nothing was lost; try again, and look at Diagnostics in the settings if it happens again.</source>
        <extracomment>sentence for internal</extracomment>
        <translation>Likeness の内部で問題が発生しました（{kind}）。失われたものはありません。もう一度試し、繰り返す場合は設定の「診断情報」をご覧ください。</translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>name of a look</extracomment>
        <translation>講演者</translation>
    </message>
    <message>
        <source>Stable Diffusion 1.5 kind</source>
        <extracomment>kind of a base model</extracomment>
        <translation>Stable Diffusion 1.5 系</translation>
    </message>
    <message>
        <source>Stable Diffusion XL kind</source>
        <extracomment>kind of a base model</extracomment>
        <translation>Stable Diffusion XL 系</translation>
    </message>
    <message>
        <source>Start with one where you look straight into the camera.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>まず、カメラをまっすぐ見て1枚撮りましょう。</translation>
    </message>
    <message>
        <source>Stopped, as you asked. What was finished is kept; start or resume it when you like.</source>
        <extracomment>sentence for stopped</extracomment>
        <translation>ご指定どおり停止しました。終わった分は残っています。いつでも開始または再開できます。</translation>
    </message>
    <message>
        <source>Studio grey</source>
        <extracomment>name of a look</extracomment>
        <translation>スタジオグレー</translation>
    </message>
    <message>
        <source>Team colour</source>
        <extracomment>name of a look</extracomment>
        <translation>チームカラー</translation>
    </message>
    <message>
        <source>Terracotta paper, warm and bold, closer to the face.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>テラコッタ色の背景紙。暖かく力強く、顔に寄った構図です。</translation>
    </message>
    <message>
        <source>That age cannot be right. Enter the person's age in whole years.</source>
        <extracomment>sentence for age-unusable</extracomment>
        <translation>その年齢は正しくないようです。年齢を整数で入力してください。</translation>
    </message>
    <message>
        <source>That cannot be chosen here. The setting stays as it was; choose something else.</source>
        <extracomment>sentence for setting-unusable</extracomment>
        <translation>ここではそれを選べません。設定は元のままです。別のものを選んでください。</translation>
    </message>
    <message>
        <source>That is a fine set. Nothing is missing.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>よい写真がそろいました。不足はありません。</translation>
    </message>
    <message>
        <source>That is enough. A few more before another background would make it even better.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>これで十分です。別の背景であと数枚あると、さらによくなります。</translation>
    </message>
    <message>
        <source>That is enough. With another top on, a few more would make it even better.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>これで十分です。別のトップスであと数枚あると、さらによくなります。</translation>
    </message>
    <message>
        <source>That is no fingerprint: it has 32 digits, in groups of four. Enter it again.</source>
        <extracomment>sentence for key-unknown</extracomment>
        <translation>それはフィンガープリントではありません。4桁ずつのグループで32桁あります。もう一度入力してください。</translation>
    </message>
    <message>
        <source>That is no length of time for keeping things. Give whole days up to {longest} for one of: {known} (minutes for the last).</source>
        <extracomment>sentence for retention-unusable</extracomment>
        <translation>保存期間として使えません。次のいずれかに、{longest} までの日数を整数で指定してください：{known}（最後のものは分）。</translation>
    </message>
    <message>
        <source>That is no signature: it is empty, only a dot, or far too long. Sign again, with one or more clear strokes.</source>
        <extracomment>sentence for signature-unusable</extracomment>
        <translation>署名として使えません。空か、点だけか、長すぎます。はっきりした線でもう一度署名してください。</translation>
    </message>
    <message>
        <source>That is not a purpose. Choose from: {known}.</source>
        <extracomment>sentence for purpose-unknown</extracomment>
        <translation>それは目的ではありません。次から選んでください：{known}。</translation>
    </message>
    <message>
        <source>That is not {expected}, so nothing was removed. Start again, and type it as it is shown.</source>
        <extracomment>sentence for wipe-not-confirmed</extracomment>
        <translation>{expected} ではないため、何も取り除きませんでした。最初からやり直し、表示どおりに入力してください。</translation>
    </message>
    <message>
        <source>That photo is not in this sitting any more. Look at the page Photos.</source>
        <extracomment>sentence for photo-unknown</extracomment>
        <translation>その写真は、もうこの撮影セッションにありません。「写真」ページをご覧ください。</translation>
    </message>
    <message>
        <source>That portrait does not lie in the bin, and only what lies there is deleted for good. Discard it first.</source>
        <extracomment>sentence for portrait-not-binned</extracomment>
        <translation>そのポートレートはゴミ箱にありません。完全に削除できるのはゴミ箱にあるものだけです。先に破棄してください。</translation>
    </message>
    <message>
        <source>That portrait is not in this sitting any more. Look at the page Proofs.</source>
        <extracomment>sentence for portrait-unknown</extracomment>
        <translation>そのポートレートは、もうこの撮影セッションにありません。「候補写真」ページをご覧ください。</translation>
    </message>
    <message>
        <source>That time has not come yet. Give the time when it was noticed.</source>
        <extracomment>sentence for incident-in-future</extracomment>
        <translation>その時刻はまだ来ていません。気づいた時刻を入力してください。</translation>
    </message>
    <message>
        <source>That work is not there any more. Look at the page Activity.</source>
        <extracomment>sentence for job-unknown</extracomment>
        <translation>その作業はもうありません。「作業状況」ページをご覧ください。</translation>
    </message>
    <message>
        <source>The background has a colour. Take the photo before a white or light grey wall.</source>
        <extracomment>sentence for document-background-coloured</extracomment>
        <translation>背景に色が付いています。白か明るいグレーの壁の前で撮影してください。</translation>
    </message>
    <message>
        <source>The background is too dark. Take the photo before a lighter wall, with more light on it.</source>
        <extracomment>sentence for document-background-dark</extracomment>
        <translation>背景が暗すぎます。より明るい壁の前で、壁に光を多く当てて撮影してください。</translation>
    </message>
    <message>
        <source>The background was replaced. Some authorities refuse that; a photo before a plain wall is safer.</source>
        <extracomment>sentence for document-background-replaced</extracomment>
        <translation>背景が差し替えられています。認めない機関もあるため、無地の壁の前で撮影した写真のほうが安全です。</translation>
    </message>
    <message>
        <source>The backup's disk cannot be read or written any more. Nothing was lost; plug it in again, check that it is not write-protected, and try again.</source>
        <extracomment>sentence for backup-unreachable</extracomment>
        <translation>バックアップのディスクの読み書きができなくなりました。失われたものはありません。接続し直し、書き込み禁止でないことを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The backup's disk is full. Nothing was lost and the backup before is whole; make room there, or use another disk, and try again.</source>
        <extracomment>sentence for backup-full</extracomment>
        <translation>バックアップのディスクがいっぱいです。失われたものはなく、前のバックアップは無事です。空きを作るか別のディスクを使い、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The base model cannot be fetched from there (answer {status}). Download it by hand on its page and add the folder here.</source>
        <extracomment>sentence for download-not-there</extracomment>
        <translation>そこからはベースモデルを取得できません（応答 {status}）。モデルのページから手動でダウンロードし、ここでフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>The base model in {path} is not complete ({part} is missing or cannot be read). Download or copy the whole folder again.</source>
        <extracomment>sentence for pack-incomplete</extracomment>
        <translation>{path} のベースモデルは不完全です（{part} がないか、読み取れません）。フォルダー全体をもう一度ダウンロードまたはコピーしてください。</translation>
    </message>
    <message>
        <source>The base model {pack} came with Likeness, and stays as it is. Choose another base model, or give this one another name.</source>
        <extracomment>sentence for pack-bundled</extracomment>
        <translation>ベースモデル {pack} は Likeness に付属のもので、変更できません。別のベースモデルを選ぶか、こちらに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>The base model {pack} comes under a licence ({licence}). Read it and accept it to go on.</source>
        <extracomment>sentence for pack-licence-needed</extracomment>
        <translation>ベースモデル {pack} にはライセンス（{licence}）があります。続けるには、読んで同意してください。</translation>
    </message>
    <message>
        <source>The base model {pack} has an adapter for few steps already. Take that one out first.</source>
        <extracomment>sentence for few-steps-there</extracomment>
        <translation>ベースモデル{pack}には、少ないステップ用の追加ファイルがすでに入っています。先にそれを取り出してください。</translation>
    </message>
    <message>
        <source>The base model {pack} holds a file that does not belong to it ({file}). Move that file away, then check again.</source>
        <extracomment>sentence for pack-extra</extracomment>
        <translation>ベースモデル {pack} に、含まれるはずのないファイルがあります（{file}）。そのファイルを移動してから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>The base model {pack} holds a file that is not allowed ({file}). Delete it, and install one from a source you trust.</source>
        <extracomment>sentence for pack-unsafe</extracomment>
        <translation>ベースモデル {pack} に、許可されていないファイルがあります（{file}）。削除し、信頼できる取得元のものをインストールしてください。</translation>
    </message>
    <message>
        <source>The base model {pack} is being added or repaired by another window or command. Wait until that is done, then try again.</source>
        <extracomment>sentence for pack-being-added</extracomment>
        <translation>ベースモデル {pack} は、別のウィンドウまたはコマンドで追加または修復中です。終わるまで待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The base model {pack} is damaged ({file}). Repair it in the settings; your photos and personal models are not affected.</source>
        <extracomment>sentence for pack-damaged</extracomment>
        <translation>ベースモデル {pack} が破損しています（{file}）。設定で修復してください。写真とパーソナルモデルに影響はありません。</translation>
    </message>
    <message>
        <source>The base model {pack} is not here any more. Choose another one in the settings.</source>
        <extracomment>sentence for pack-missing</extracomment>
        <translation>ベースモデル {pack} はもうここにありません。設定で別のものを選んでください。</translation>
    </message>
    <message>
        <source>The base model {pack} needs about {needed} of memory, and {free} are free. Close other programs, or choose a smaller base model.</source>
        <extracomment>sentence for training-memory</extracomment>
        <translation>ベースモデル {pack} には約 {needed} のメモリーが必要ですが、空きは {free} です。ほかのプログラムを閉じるか、より小さいベースモデルを選んでください。</translation>
    </message>
    <message>
        <source>The base model {pack} needs about {needed} of memory, and {free} are free. Close other programs, or train a personal model on a smaller base model.</source>
        <extracomment>sentence for reference-memory</extracomment>
        <translation>ベースモデル {pack} には約 {needed} のメモリーが必要ですが、空きは {free} です。ほかのプログラムを閉じるか、より小さいベースモデルでパーソナルモデルを学習してください。</translation>
    </message>
    <message>
        <source>The base model {pack} needs about {needed} of the graphics card's memory, and {free} are free there. Close other programs that use the card, or choose a smaller base model.</source>
        <extracomment>sentence for card-memory</extracomment>
        <translation>ベースモデル{pack}にはグラフィックカードのメモリが約{needed}必要ですが、空きは{free}です。カードを使っているほかのプログラムを閉じるか、より小さいベースモデルを選んでください。</translation>
    </message>
    <message>
        <source>The base model {pack} was not converted for this way of running. Choose another base model, or convert it in the settings.</source>
        <extracomment>sentence for pack-no-onnx</extracomment>
        <translation>ベースモデル {pack} は、この実行方法用に変換されていません。別のベースモデルを選ぶか、設定で変換してください。</translation>
    </message>
    <message>
        <source>The base model's {part} is of a kind that is not supported. Choose another base model.</source>
        <extracomment>sentence for pack-unsupported</extracomment>
        <translation>ベースモデルの {part} は対応していない種類です。別のベースモデルを選んでください。</translation>
    </message>
    <message>
        <source>The camera guide in {path} is not valid. Install Likeness again.</source>
        <extracomment>sentence for coach-invalid</extracomment>
        <translation>{path} のカメラガイドが正しくありません。Likeness を再インストールしてください。</translation>
    </message>
    <message>
        <source>The camera is in use by {program}, which opened it like a disk. Eject it there, then try again.</source>
        <extracomment>sentence for camera-mounted</extracomment>
        <translation>カメラは {program} がディスクとして開いているため使用中です。そちらで取り出してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The camera is in use by {program}. Close it there; the picture comes back here by itself.</source>
        <extracomment>sentence for camera-busy</extracomment>
        <translation>カメラは {program} が使用中です。そちらで閉じてください。映像は自動的にここに戻ります。</translation>
    </message>
    <message>
        <source>The camera sends no picture any more. Plug it in again or wake it up; the photos taken so far are kept.</source>
        <extracomment>sentence for camera-gone</extracomment>
        <translation>カメラから映像が届かなくなりました。接続し直すか、スリープを解除してください。これまでに撮った写真は残っています。</translation>
    </message>
    <message>
        <source>The certificate was altered after it was signed. Get the original again.</source>
        <extracomment>sentence for certificate-altered</extracomment>
        <translation>証明書は署名後に改変されています。原本をもう一度入手してください。</translation>
    </message>
    <message>
        <source>The check does not stop a film of the person who happens to do these tasks.</source>
        <extracomment>sentence for presence-limit-film-of-person</extracomment>
        <translation>この確認では、たまたま同じ動作をしている本人の動画は防げません。</translation>
    </message>
    <message>
        <source>The check does not stop a program that pretends to be a camera.</source>
        <extracomment>sentence for presence-limit-virtual-camera</extracomment>
        <translation>この確認では、カメラを装うプログラムは防げません。</translation>
    </message>
    <message>
        <source>The check does not stop a relative or another person who looks much alike.</source>
        <extracomment>sentence for presence-limit-lookalike</extracomment>
        <translation>この確認では、親族などよく似た別の人は防げません。</translation>
    </message>
    <message>
        <source>The check does not stop a well-made mask of the person, or a photo moulded to the shape of a head.</source>
        <extracomment>sentence for presence-limit-worn-mask</extracomment>
        <translation>この確認では、精巧に作られた本人のマスクや、頭の形に成形した写真は防げません。</translation>
    </message>
    <message>
        <source>The clock is about {days} days ahead of what was expected, and {count} things wait to be erased. If it is right, say so in the Privacy centre; if not, set it.</source>
        <extracomment>sentence for clock-forward</extracomment>
        <translation>時計が予想より約 {days} 日進んでおり、{count} 件が消去を待っています。正しければプライバシーセンターでそのように指定し、正しくなければ時計を合わせてください。</translation>
    </message>
    <message>
        <source>The clock went back by about {days} days, so nothing is erased that only was due before. If it is right now, say so in the Privacy centre; if not, set it.</source>
        <extracomment>sentence for clock-back</extracomment>
        <translation>時計が約 {days} 日戻ったため、それ以前に期限が来ていたものは消去しません。現在の時計が正しければプライバシーセンターでそのように指定し、正しくなければ時計を合わせてください。</translation>
    </message>
    <message>
        <source>The code has {needed} characters, and {found} were entered. Look again from group {group} on.</source>
        <extracomment>sentence for kit-code-incomplete</extracomment>
        <translation>コードは {needed} 文字ですが、{found} 文字が入力されました。グループ {group} から見直してください。</translation>
    </message>
    <message>
        <source>The colours were changed less than the look asks, so that the skin keeps its tone.</source>
        <extracomment>sentence for weakened-grade</extracomment>
        <translation>肌の色を保つため、色の変化をスタイルの指定より抑えました。</translation>
    </message>
    <message>
        <source>The connection broke or there is none. Check it and try again: it goes on where it stopped.</source>
        <extracomment>sentence for download-interrupted</extracomment>
        <translation>接続が切れたか、接続がありません。確認して、もう一度お試しください。止まったところから続きます。</translation>
    </message>
    <message>
        <source>The consent record cannot be read ({detail}). Check the vault in the settings.</source>
        <extracomment>sentence for consent-unreadable</extracomment>
        <translation>同意の記録を読み取れません（{detail}）。設定で保管庫を検査してください。</translation>
    </message>
    <message>
        <source>The converted model does not make the same pictures (difference {difference}), so it was not installed. Use the model as it is.</source>
        <extracomment>sentence for pack-conversion-differs</extracomment>
        <translation>変換したモデルでは同じ画像が作られないため（差 {difference}）、インストールしませんでした。モデルはそのままお使いください。</translation>
    </message>
    <message>
        <source>The copy of the photo that this picture starts from was damaged. Nothing is lost; start again.</source>
        <extracomment>sentence for source-damaged</extracomment>
        <translation>この写真の元になる写真のコピーが破損していました。失われたものはありません。もう一度開始してください。</translation>
    </message>
    <message>
        <source>The crop was moved so that the whole face stays in the picture.</source>
        <extracomment>sentence for adjust-crop-face</extracomment>
        <translation>顔全体が収まるように、切り抜きを動かしました。</translation>
    </message>
    <message>
        <source>The disk became full while the base model was copied. Make room and try again: it goes on where it stopped.</source>
        <extracomment>sentence for pack-disk-full</extracomment>
        <translation>ベースモデルのコピー中にディスクがいっぱいになりました。空きを作ってもう一度お試しください。止まったところから続きます。</translation>
    </message>
    <message>
        <source>The disk is full, so the work paused; what was learned so far is kept. Make room, then resume it.</source>
        <extracomment>sentence for training-disk-full</extracomment>
        <translation>ディスクがいっぱいになり、作業を一時停止しました。これまでに学習した内容は残っています。空きを作ってから再開してください。</translation>
    </message>
    <message>
        <source>The disk is full; nothing was lost. Make room and try again.</source>
        <extracomment>sentence for disk-full</extracomment>
        <translation>ディスクがいっぱいです。失われたものはありません。空きを作って、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The download was led to a computer that is not on the list ({host}), so it was stopped. Try again later, or get the base model on another computer and add it from a stick.</source>
        <extracomment>sentence for download-host-refused</extracomment>
        <translation>ダウンロードが一覧にないコンピューター（{host}）に誘導されたため、停止しました。後でもう一度試すか、別のコンピューターでベースモデルを入手し、USBメモリーから追加してください。</translation>
    </message>
    <message>
        <source>The erasure could not be proven complete. Check the vault in the settings, then erase again.</source>
        <extracomment>sentence for erasure-unproven</extracomment>
        <translation>消去が完全であることを確認できませんでした。設定で保管庫を検査してから、もう一度消去してください。</translation>
    </message>
    <message>
        <source>The eyes are closed in this picture, so it is hidden.</source>
        <extracomment>sentence for choice-eyes-closed</extracomment>
        <translation>この写真では目が閉じているため、非表示にしました。</translation>
    </message>
    <message>
        <source>The eyes are not at the height that is asked for. Take the photo with more room around the head.</source>
        <extracomment>sentence for document-eye-line</extracomment>
        <translation>目の位置が規定の高さにありません。頭の周りに余裕を持たせて撮影してください。</translation>
    </message>
    <message>
        <source>The face can no longer be found in this portrait, so it is hidden. Choose another photo.</source>
        <extracomment>sentence for fidelity-no-face</extracomment>
        <translation>このポートレートでは顔を検出できなくなったため、非表示にしました。別の写真を選んでください。</translation>
    </message>
    <message>
        <source>The face could not be compared with the photos often enough. Sit in good light and try again.</source>
        <extracomment>sentence for presence-not-compared</extracomment>
        <translation>顔と写真の比較が十分な回数できませんでした。明るい場所に座り、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The face does not look enough like the photos. The person of the photos has to do this; or add newer photos.</source>
        <extracomment>sentence for presence-other-person</extracomment>
        <translation>顔が写真に十分似ていません。写真の本人が行うか、より新しい写真を追加してください。</translation>
    </message>
    <message>
        <source>The face does not look straight ahead. Take the photo facing the camera.</source>
        <extracomment>sentence for document-turned</extracomment>
        <translation>顔が正面を向いていません。カメラのほうを向いて撮影してください。</translation>
    </message>
    <message>
        <source>The face in this portrait has not kept its shape, so it is hidden. Choose another photo.</source>
        <extracomment>sentence for fidelity-geometry</extracomment>
        <translation>このポートレートでは顔の形が保たれていないため、非表示にしました。別の写真を選んでください。</translation>
    </message>
    <message>
        <source>The face is not in the middle. Take the photo with more room on both sides.</source>
        <extracomment>sentence for document-off-centre</extracomment>
        <translation>顔が中央にありません。左右に余裕を持たせて撮影してください。</translation>
    </message>
    <message>
        <source>The face is too small in this picture for {spec}. Choose another portrait or output size.</source>
        <extracomment>sentence for spec-face-too-small</extracomment>
        <translation>この写真の顔は {spec} には小さすぎます。別のポートレートか出力サイズを選んでください。</translation>
    </message>
    <message>
        <source>The face was out of sight for a moment. Stay before the camera, and do the tasks again from the first.</source>
        <extracomment>sentence for presence-lost</extracomment>
        <translation>顔が一瞬見えなくなりました。カメラの前から離れずに、最初の動作からやり直してください。</translation>
    </message>
    <message>
        <source>The file or what it says about itself is larger than {limit_mb} MB. Choose a smaller file.</source>
        <extracomment>sentence for credentials-file-too-large</extracomment>
        <translation>ファイル、またはその内容を示す情報が {limit_mb} MB を超えています。より小さいファイルを選んでください。</translation>
    </message>
    <message>
        <source>The film or camera ended before all tasks were done. Try again.</source>
        <extracomment>sentence for presence-ended</extracomment>
        <translation>すべての動作が終わる前に、動画またはカメラが終了しました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The folder of the base model {name} was renamed to {pack}. Rename it back to {name}.</source>
        <extracomment>sentence for pack-renamed</extracomment>
        <translation>ベースモデル {name} のフォルダー名が {pack} に変更されています。{name} に戻してください。</translation>
    </message>
    <message>
        <source>The folder {folder} holds other things under the names that a backup needs. Choose an empty folder.</source>
        <extracomment>sentence for backup-folder-taken</extracomment>
        <translation>フォルダー {folder} には、バックアップに必要な名前の別のものが入っています。空のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written to. Choose another folder, or change its permissions.</source>
        <extracomment>sentence for folder-not-writable</extracomment>
        <translation>フォルダー {path} に書き込めません。別のフォルダーを選ぶか、アクセス権を変更してください。</translation>
    </message>
    <message>
        <source>The full portrait, as the look made it</source>
        <extracomment>what an output size is for</extracomment>
        <translation>スタイルで作成したままの、全体のポートレート</translation>
    </message>
    <message>
        <source>The groups do not belong together. Compare every group with the page, from the first to the last.</source>
        <extracomment>sentence for kit-code-mixed-up</extracomment>
        <translation>グループの組み合わせが合っていません。最初から最後まで、すべてのグループをページと照らし合わせてください。</translation>
    </message>
    <message>
        <source>The head is tilted. Take the photo with the head upright.</source>
        <extracomment>sentence for document-tilted</extracomment>
        <translation>頭が傾いています。頭をまっすぐにして撮影してください。</translation>
    </message>
    <message>
        <source>The head is too large in the picture. Take the photo with more room around the head.</source>
        <extracomment>sentence for document-head-large</extracomment>
        <translation>写真の中で頭が大きすぎます。頭の周りに余裕を持たせて撮影してください。</translation>
    </message>
    <message>
        <source>The head is too small in the picture. Take the photo from nearer.</source>
        <extracomment>sentence for document-head-small</extracomment>
        <translation>写真の中で頭が小さすぎます。もっと近くから撮影してください。</translation>
    </message>
    <message>
        <source>The key can be kept by one of: {known}. Choose one of them.</source>
        <extracomment>sentence for keeper-unknown</extracomment>
        <translation>鍵の保管方法は次のとおりです：{known}。いずれかを選んでください。</translation>
    </message>
    <message>
        <source>The key does not open the vault's catalogue. Restore the vault from a backup.</source>
        <extracomment>sentence for catalogue-locked</extracomment>
        <translation>鍵で保管庫のカタログが開きません。バックアップから保管庫を復元してください。</translation>
    </message>
    <message>
        <source>The key file of this vault is not in its folder. Put the folder “keys” back from a copy, or open the vault with its recovery kit. Nothing was changed.</source>
        <extracomment>sentence for key-file-missing</extracomment>
        <translation>この保管庫の鍵ファイルがフォルダーにありません。コピーからフォルダー「keys」を戻すか、復旧キットで保管庫を開いてください。何も変更していません。</translation>
    </message>
    <message>
        <source>The key of this vault is not in the keychain. Log in as the person who made the vault, or open it with its recovery kit. Nothing was changed.</source>
        <extracomment>sentence for key-missing</extracomment>
        <translation>この保管庫の鍵がキーチェーンにありません。保管庫を作った人としてログインするか、復旧キットで開いてください。何も変更していません。</translation>
    </message>
    <message>
        <source>The key that signs pictures on this computer is damaged. Restore the vault from a backup.</source>
        <extracomment>sentence for credentials-key-damaged</extracomment>
        <translation>このコンピューターで写真に署名する鍵が破損しています。バックアップから保管庫を復元してください。</translation>
    </message>
    <message>
        <source>The keychain already holds a key of this number ({epoch}) for this vault. Check the vault in the settings.</source>
        <extracomment>sentence for key-entry-exists</extracomment>
        <translation>この保管庫のこの番号の鍵（{epoch}）は、すでにキーチェーンにあります。設定で保管庫を検査してください。</translation>
    </message>
    <message>
        <source>The keychain did not give back the key it was given. Unlock it and try again; nothing was changed.</source>
        <extracomment>sentence for key-not-stored</extracomment>
        <translation>預けた鍵がキーチェーンから返されませんでした。ロックを解除して、もう一度お試しください。何も変更していません。</translation>
    </message>
    <message>
        <source>The keychain has a blank password, so it would not protect the vault. Give it a password, or protect the vault with a passphrase.</source>
        <extracomment>sentence for keychain-plaintext</extracomment>
        <translation>キーチェーンのパスワードが空のため、保管庫を保護できません。パスワードを設定するか、パスフレーズで保管庫を保護してください。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <extracomment>sentence for keychain-locked</extracomment>
        <translation>キーチェーンがロックされています。ロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain refused ({detail}). Allow Likeness to use it, and try again.</source>
        <extracomment>sentence for keychain-denied</extracomment>
        <translation>キーチェーンに拒否されました（{detail}）。Likeness に使用を許可して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain {backend} does not protect what it holds. Protect the vault with a passphrase instead.</source>
        <extracomment>sentence for keychain-not-safe</extracomment>
        <translation>キーチェーン {backend} は中身を保護しません。代わりにパスフレーズで保管庫を保護してください。</translation>
    </message>
    <message>
        <source>The ledger was changed or damaged. Restore the vault from a backup.</source>
        <extracomment>sentence for ledger-damaged</extracomment>
        <translation>記録簿が変更されたか破損しています。バックアップから保管庫を復元してください。</translation>
    </message>
    <message>
        <source>The ledger's safety mark is damaged, so loss cannot be ruled out. Check the vault in the settings.</source>
        <extracomment>sentence for ledger-anchor-damaged</extracomment>
        <translation>記録簿の安全マークが破損しているため、欠落がないとは言い切れません。設定で保管庫を検査してください。</translation>
    </message>
    <message>
        <source>The ledger's safety mark is missing, so loss cannot be ruled out. Restore a backup, or open the vault accepting the loss.</source>
        <extracomment>sentence for ledger-anchor-missing</extracomment>
        <translation>記録簿の安全マークがないため、欠落がないとは言い切れません。バックアップから復元するか、欠落を承知のうえで保管庫を開いてください。</translation>
    </message>
    <message>
        <source>The lens correction was weakened, so that the face stays as it is.</source>
        <extracomment>sentence for weakened-perspective</extracomment>
        <translation>顔を変えないよう、レンズ補正を弱めました。</translation>
    </message>
    <message>
        <source>The light colours the face. Take the photo in daylight.</source>
        <extracomment>sentence for document-colour-cast</extracomment>
        <translation>光の色が顔に付いています。自然光で撮影してください。</translation>
    </message>
    <message>
        <source>The light gives this one a strong colour. It can be used; one by daylight is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>光の色が強く付いています。使えますが、自然光の写真のほうが適しています。</translation>
    </message>
    <message>
        <source>The light is so bright that parts of your face are washed out. Take it again out of the direct light.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>光が強すぎて、顔の一部が白く飛んでいます。直射光を避けて撮り直してください。</translation>
    </message>
    <message>
        <source>The light is too bright. Move out of the direct light.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>光が強すぎます。直射光から離れてください。</translation>
    </message>
    <message>
        <source>The light was weakened, so that the face stays as it is.</source>
        <extracomment>sentence for weakened-light</extracomment>
        <translation>顔を変えないよう、ライトを弱めました。</translation>
    </message>
    <message>
        <source>The list of files of the base model {pack} is damaged, and this source does not have it. Add the base model again and let it replace this one.</source>
        <extracomment>sentence for pack-repair-other</extracomment>
        <translation>ベースモデル {pack} のファイル一覧が破損しており、この取得元にはありません。ベースモデルをもう一度追加し、これと置き換えてください。</translation>
    </message>
    <message>
        <source>The look {file} cannot be used: {reason}. Correct the file, or take it out of the folder.</source>
        <extracomment>sentence for look-invalid</extracomment>
        <translation>スタイル {file} は使えません：{reason}。ファイルを修正するか、フォルダーから外してください。</translation>
    </message>
    <message>
        <source>The look {look} is for identity documents, whose pictures must stay as they were taken. Use the page Deliver and choose a document's size.</source>
        <extracomment>sentence for look-is-a-document</extracomment>
        <translation>スタイル {look} は身分証明書用で、写真を撮影時のまま保つ必要があります。「書き出し」ページで証明書用のサイズを選んでください。</translation>
    </message>
    <message>
        <source>The memory of this computer was not enough. Close other programs, or choose a smaller base model, and try again.</source>
        <extracomment>sentence for out-of-memory</extracomment>
        <translation>このコンピューターのメモリーが足りませんでした。ほかのプログラムを閉じるか、より小さいベースモデルを選んで、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The memory was not enough, so the work goes on in a way that takes less of it, and more time. Nothing is lost; close other programs to help it.</source>
        <extracomment>sentence for training-smaller-tier</extracomment>
        <translation>メモリーが足りないため、メモリーを抑えて時間をかける方法で作業を続けます。失われたものはありません。ほかのプログラムを閉じると楽になります。</translation>
    </message>
    <message>
        <source>The mouth is open. Take the photo with the mouth closed.</source>
        <extracomment>sentence for document-mouth-open</extracomment>
        <translation>口が開いています。口を閉じて撮影してください。</translation>
    </message>
    <message>
        <source>The names of the weight files inside the transformer and vae folders could not be looked up, so every safetensors file there is taken; memory and time are the makers' words; hashes are those the hub names at download time.</source>
        <extracomment>what is not certain about a base model</extracomment>
        <translation>フォルダー transformer と vae 内の重みファイルの名前を調べられなかったため、そこにある safetensors ファイルをすべて取得します。メモリーと時間は開発元の説明によるものです。ハッシュ値は、ダウンロード時に配布元が示すものです。</translation>
    </message>
    <message>
        <source>The note in the backup's folder is missing or was changed. Restoring works without it; for backing up, choose a new folder.</source>
        <extracomment>sentence for backup-note-damaged</extracomment>
        <translation>バックアップのフォルダー内のメモがないか、変更されています。復元はメモなしでも可能です。バックアップには新しいフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The note that somebody was erased is damaged (sitting {subject}). If that person is in the restored vault, erase them again.</source>
        <extracomment>sentence for tombstone-damaged</extracomment>
        <translation>消去を示すメモが破損しています（撮影セッション {subject}）。復元した保管庫にその人がいる場合は、もう一度消去してください。</translation>
    </message>
    <message>
        <source>The old key could not be removed. Unlock the keychain and try again.</source>
        <extracomment>sentence for key-not-removed</extracomment>
        <translation>古い鍵を取り除けませんでした。キーチェーンのロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The other Likeness, which was doing this, ended in the middle. What was finished is kept; look, and try again.</source>
        <extracomment>sentence for owner-gone</extracomment>
        <translation>これを行っていた別の Likeness が途中で終了しました。終わった分は残っています。確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The other side could not prove that it is huggingface.co, so nothing was fetched. The network here may look into connections: use another one, or add the base model from a stick.</source>
        <extracomment>sentence for download-not-trusted</extracomment>
        <translation>相手が huggingface.co であることを確認できなかったため、何も取得しませんでした。このネットワークは通信の内容を調べている可能性があります。別のネットワークを使うか、USBメモリーからベースモデルを追加してください。</translation>
    </message>
    <message>
        <source>The output size {name} is not described correctly ({reason}). Install Likeness again, or correct the file.</source>
        <extracomment>sentence for spec-invalid</extracomment>
        <translation>出力サイズ {name} の記述が正しくありません（{reason}）。Likeness を再インストールするか、ファイルを修正してください。</translation>
    </message>
    <message>
        <source>The page must not lie beside the vault, where whoever has the computer would find it. Choose another folder, best on a stick.</source>
        <extracomment>sentence for kit-page-inside</extracomment>
        <translation>このページを保管庫と同じ場所に置くと、コンピューターを手にした人に見つかります。別のフォルダー、できればUSBメモリーを選んでください。</translation>
    </message>
    <message>
        <source>The passphrase and the keychain together do not open this vault. Check the passphrase, and log in as the person who made the vault.</source>
        <extracomment>sentence for both-wrong</extracomment>
        <translation>パスフレーズとキーチェーンの組み合わせでは、この保管庫は開きません。パスフレーズを確認し、保管庫を作った人としてログインしてください。</translation>
    </message>
    <message>
        <source>The passphrase does not open this vault. Check it and try again.</source>
        <extracomment>sentence for passphrase-wrong</extracomment>
        <translation>このパスフレーズでは、この保管庫は開きません。確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The passphrase is empty. Choose one of several words.</source>
        <extracomment>sentence for passphrase-empty</extracomment>
        <translation>パスフレーズが空です。複数の単語からなるものを決めてください。</translation>
    </message>
    <message>
        <source>The person has not been asked yet. Begin with the page Person &amp; consent.</source>
        <extracomment>sentence for consent-none</extracomment>
        <translation>本人にまだ尋ねていません。「人物と同意」ページから始めてください。</translation>
    </message>
    <message>
        <source>The person has not said yes to “{purpose}”. Ask them on the page Person &amp; consent.</source>
        <extracomment>sentence for consent-missing</extracomment>
        <translation>本人はまだ「{purpose}」に同意していません。「人物と同意」ページで尋ねてください。</translation>
    </message>
    <message>
        <source>The person has withdrawn their yes to “{purpose}”. Nothing more can be done with it; ask them if they want to agree again.</source>
        <extracomment>sentence for consent-withdrawn</extracomment>
        <translation>本人が「{purpose}」への同意を撤回しました。この目的ではこれ以上何もできません。もう一度同意するか尋ねてください。</translation>
    </message>
    <message>
        <source>The person is under 18, so a parent or guardian must agree as well. Add the guardian's name.</source>
        <extracomment>sentence for guardian-missing</extracomment>
        <translation>本人が18歳未満のため、親権者または保護者の同意も必要です。保護者の名前を追加してください。</translation>
    </message>
    <message>
        <source>The person smiles. Take the photo with a neutral face.</source>
        <extracomment>sentence for document-smile</extracomment>
        <translation>笑顔になっています。無表情で撮影してください。</translation>
    </message>
    <message>
        <source>The person touches the photo's edge, so the body is cut. A photo with more room around would mend it.</source>
        <extracomment>sentence for note-cropped-body</extracomment>
        <translation>体が写真の端で切れています。周りにもっと余裕のある写真なら直せます。</translation>
    </message>
    <message>
        <source>The person's consent has ended, so the work may read no more. Ask them before starting again.</source>
        <extracomment>sentence for lease-withdrawn</extracomment>
        <translation>本人の同意が終わったため、作業はこれ以上読み取れません。再開する前に本人に尋ねてください。</translation>
    </message>
    <message>
        <source>The personal model is damaged and cannot be used. Make it again.</source>
        <extracomment>sentence for adapter-damaged</extracomment>
        <translation>パーソナルモデルが破損しており、使えません。作り直してください。</translation>
    </message>
    <message>
        <source>The personal model was made on another base model. Choose that base model, or make it again.</source>
        <extracomment>sentence for adapter-mismatch</extracomment>
        <translation>このパーソナルモデルは別のベースモデルで作られています。そのベースモデルを選ぶか、作り直してください。</translation>
    </message>
    <message>
        <source>The personal model went astray and was stopped. Start it again.</source>
        <extracomment>sentence for training-diverged</extracomment>
        <translation>パーソナルモデルの学習がうまく進まず、停止しました。もう一度開始してください。</translation>
    </message>
    <message>
        <source>The photo has been here for more than {months} months. Take a new one.</source>
        <extracomment>sentence for document-old</extracomment>
        <translation>この写真は {months} か月以上前からここにあります。新しく撮影してください。</translation>
    </message>
    <message>
        <source>The photo has fewer pixels than the portrait, so it looks a little soft. A photo taken from closer, or in better resolution, would be crisper.</source>
        <extracomment>sentence for note-enlarged</extracomment>
        <translation>写真の画素数がポートレートより少ないため、少し甘く見えます。もっと近くから、またはより高い解像度で撮った写真なら、くっきりします。</translation>
    </message>
    <message>
        <source>The photo has too few pixels for this size and was enlarged. Take it from nearer.</source>
        <extracomment>sentence for document-enlarged</extracomment>
        <translation>このサイズには写真の画素数が足りず、拡大しました。もっと近くから撮影してください。</translation>
    </message>
    <message>
        <source>The photo of this portrait is not there any more, so this cannot be made anew. Exposure, warmth and crop can be adjusted.</source>
        <extracomment>sentence for adjust-photo-gone</extracomment>
        <translation>このポートレートの写真はもうないため、この項目は作り直せません。露出、色の暖かさ、切り抜きは調整できます。</translation>
    </message>
    <message>
        <source>The photos for the personal model have shapes that do not fit together. Start it anew.</source>
        <extracomment>sentence for photos-not-square</extracomment>
        <translation>パーソナルモデル用の写真の形がそろっていません。最初からやり直してください。</translation>
    </message>
    <message>
        <source>The photos show two people, and it is not clear whose sitting this is. Say on the page Photos which of them to keep.</source>
        <extracomment>sentence for people-undecided</extracomment>
        <translation>写真に二人が写っており、どちらの撮影セッションかがわかりません。どちらを残すか、「写真」ページで指定してください。</translation>
    </message>
    <message>
        <source>The picture behind the person is not kept, so this cannot be made anew. Exposure, warmth and crop can be adjusted.</source>
        <extracomment>sentence for adjust-own-backdrop</extracomment>
        <translation>人物の背後の画像は保存されていないため、この項目は作り直せません。露出、色の暖かさ、切り抜きは調整できます。</translation>
    </message>
    <message>
        <source>The picture cannot be written as a file of this type. Make the portrait again.</source>
        <extracomment>sentence for picture-not-rgb</extracomment>
        <translation>この写真は、この形式のファイルとして書き出せません。ポートレートを作り直してください。</translation>
    </message>
    <message>
        <source>The picture could not be given its Content Credentials ({kind}). Look at Diagnostics in the settings, then deliver again.</source>
        <extracomment>sentence for credentials-not-signed</extracomment>
        <translation>写真に Content Credentials を付けられませんでした（{kind}）。設定の「診断情報」を確認してから、もう一度書き出してください。</translation>
    </message>
    <message>
        <source>The picture does not fit into {limit_kb} kB even at the lowest quality. Choose another output size.</source>
        <extracomment>sentence for picture-too-large</extracomment>
        <translation>最低画質でも、写真が {limit_kb} kB に収まりません。別の出力サイズを選んでください。</translation>
    </message>
    <message>
        <source>The picture does not fit on {paper} paper at its size. Choose larger paper.</source>
        <extracomment>sentence for print-too-large</extracomment>
        <translation>写真がそのサイズでは {paper} の用紙に収まりません。より大きい用紙を選んでください。</translation>
    </message>
    <message>
        <source>The picture is blurred. Hold still, or wipe the lens.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>映像がぼけています。動かないようにするか、レンズを拭いてください。</translation>
    </message>
    <message>
        <source>The picture jumped. Keep the camera and yourself steady, and do the tasks again from the first.</source>
        <extracomment>sentence for presence-cut</extracomment>
        <translation>映像が飛びました。カメラも体も動かさないようにして、最初の動作からやり直してください。</translation>
    </message>
    <message>
        <source>The printer did not take the page. Check that it is switched on, or save the page as a PDF and print it elsewhere.</source>
        <extracomment>sentence for print-failed</extracomment>
        <translation>プリンターがページを受け付けませんでした。電源が入っていることを確認するか、ページを PDF で保存して別の場所で印刷してください。</translation>
    </message>
    <message>
        <source>The program's own file {name} is damaged. Install Likeness again.</source>
        <extracomment>sentence for vision-model-damaged</extracomment>
        <translation>プログラムのファイル {name} が破損しています。Likeness を再インストールしてください。</translation>
    </message>
    <message>
        <source>The program's own file {name} is missing. Install Likeness again.</source>
        <extracomment>sentence for vision-model-missing</extracomment>
        <translation>プログラムのファイル {name} がありません。Likeness を再インストールしてください。</translation>
    </message>
    <message>
        <source>The receipt was altered after it was signed. Get the original again.</source>
        <extracomment>sentence for receipt-altered</extracomment>
        <translation>控えは署名後に改変されています。原本をもう一度入手してください。</translation>
    </message>
    <message>
        <source>The recovery kit was never tried, and without it nobody opens this backup. Try it in the settings.</source>
        <extracomment>sentence for backup-kit-untested</extracomment>
        <translation>復旧キットがまだ試されていません。キットがなければ誰もこのバックアップを開けません。設定で確かめてください。</translation>
    </message>
    <message>
        <source>The retouching was weakened, so that the skin stays the person's own.</source>
        <extracomment>sentence for weakened-retouch</extracomment>
        <translation>本人の肌らしさを保つため、レタッチを弱めました。</translation>
    </message>
    <message>
        <source>The rules for photos in {path} are not valid. Install Likeness again.</source>
        <extracomment>sentence for policy-invalid</extracomment>
        <translation>{path} の写真の規則が正しくありません。Likeness を再インストールしてください。</translation>
    </message>
    <message>
        <source>The saved state belongs to a personal model with other settings. Make it anew.</source>
        <extracomment>sentence for checkpoint-other-settings</extracomment>
        <translation>保存された状態は、設定の異なるパーソナルモデルのものです。新しく作成してください。</translation>
    </message>
    <message>
        <source>The saved state of the personal model cannot be read. Make it anew.</source>
        <extracomment>sentence for checkpoint-damaged</extracomment>
        <translation>パーソナルモデルの保存された状態を読み取れません。新しく作成してください。</translation>
    </message>
    <message>
        <source>The settings file is damaged. Move it away to start with the defaults; nothing else is touched.</source>
        <extracomment>sentence for settings-damaged</extracomment>
        <translation>設定ファイルが破損しています。別の場所に移すと、初期設定で始められます。ほかには影響しません。</translation>
    </message>
    <message>
        <source>The settings were saved by a newer Likeness (version {version}). Install the newer program.</source>
        <extracomment>sentence for settings-newer</extracomment>
        <translation>設定は、より新しい Likeness（バージョン {version}）で保存されています。新しいプログラムをインストールしてください。</translation>
    </message>
    <message>
        <source>The skin became lighter or darker than the rest of the picture, so this portrait is hidden. Choose another look or photo.</source>
        <extracomment>sentence for fidelity-skin-alone</extracomment>
        <translation>肌が写真のほかの部分に対して明るく、または暗くなったため、このポートレートを非表示にしました。別のスタイルか写真を選んでください。</translation>
    </message>
    <message>
        <source>The skin in this picture has another tone than in the photos, so it is hidden.</source>
        <extracomment>sentence for choice-tone</extracomment>
        <translation>この写真の肌の色は元の写真と異なるため、非表示にしました。</translation>
    </message>
    <message>
        <source>The skin in this picture looks painted, so it is hidden.</source>
        <extracomment>sentence for choice-unnatural</extracomment>
        <translation>この写真の肌は描いたように見えるため、非表示にしました。</translation>
    </message>
    <message>
        <source>The skin in this portrait has lost its pores, so it is hidden. Choose a look with less retouching.</source>
        <extracomment>sentence for fidelity-texture</extracomment>
        <translation>このポートレートでは肌の毛穴が失われたため、非表示にしました。レタッチの弱いスタイルを選んでください。</translation>
    </message>
    <message>
        <source>The skin in this portrait has not kept its tone, so it is hidden. Choose another look, or a photo in better light.</source>
        <extracomment>sentence for fidelity-tone</extracomment>
        <translation>このポートレートでは肌の色が保たれていないため、非表示にしました。別のスタイルか、より明るい場所で撮った写真を選んでください。</translation>
    </message>
    <message>
        <source>The tasks were not all seen. Sit in good light, near the camera, and try again; or have the studio's owner vouch.</source>
        <extracomment>sentence for presence-not-done</extracomment>
        <translation>すべての動作を確認できませんでした。明るい場所でカメラの近くに座り、もう一度試すか、スタジオの所有者に保証してもらってください。</translation>
    </message>
    <message>
        <source>The text of the consent page is damaged ({detail}). Install Likeness again.</source>
        <extracomment>sentence for notice-unreadable</extracomment>
        <translation>同意ページの文章が破損しています（{detail}）。Likeness を再インストールしてください。</translation>
    </message>
    <message>
        <source>The top of your head is cut off in this one. It can be used; one with space above is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>頭頂が切れています。使えますが、上に余裕のある写真のほうが適しています。</translation>
    </message>
    <message>
        <source>The two eyes in this picture do not belong together, so it is hidden.</source>
        <extracomment>sentence for choice-eyes</extracomment>
        <translation>この写真では左右の目が合っていないため、非表示にしました。</translation>
    </message>
    <message>
        <source>The vault in {folder} has lost its catalogue. Restore it from a backup, or move the folder away to start anew.</source>
        <extracomment>sentence for catalogue-missing</extracomment>
        <translation>{folder} の保管庫のカタログが失われています。バックアップから復元するか、フォルダーを移動して新しく始めてください。</translation>
    </message>
    <message>
        <source>The vault is in use by another Likeness. Close it and try again.</source>
        <extracomment>sentence for vault-busy</extracomment>
        <translation>保管庫は別の Likeness が使用中です。閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it, then try again.</source>
        <extracomment>sentence for vault-locked</extracomment>
        <translation>保管庫がロックされています。ロックを解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The vault is not the one that was last open here: its history differs. Put the right folder back, or open it accepting the loss.</source>
        <extracomment>sentence for ledger-forked</extracomment>
        <translation>この保管庫は、ここで最後に開いたものではありません。履歴が異なります。正しいフォルダーに戻すか、欠落を承知のうえで開いてください。</translation>
    </message>
    <message>
        <source>The vault is older than it should be: rows were lost, or an old copy was put back. Restore a newer backup, or open it accepting the loss.</source>
        <extracomment>sentence for ledger-behind</extracomment>
        <translation>保管庫が本来より古い状態です。記録が失われたか、古いコピーに戻されています。より新しいバックアップから復元するか、欠落を承知のうえで開いてください。</translation>
    </message>
    <message>
        <source>The vault was used by a newer Likeness (version {version}). Install the newer program.</source>
        <extracomment>sentence for vault-newer</extracomment>
        <translation>保管庫は、より新しい Likeness（バージョン {version}）で使われています。新しいプログラムをインストールしてください。</translation>
    </message>
    <message>
        <source>The vault's catalogue cannot be read or written ({detail}). Check the disk and the folder's permissions, and try again.</source>
        <extracomment>sentence for catalogue-unusable</extracomment>
        <translation>保管庫のカタログを読み書きできません（{detail}）。ディスクとフォルダーのアクセス権を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The vault's catalogue is damaged ({detail}). Restore the vault from a backup.</source>
        <extracomment>sentence for catalogue-damaged</extracomment>
        <translation>保管庫のカタログが破損しています（{detail}）。バックアップから保管庫を復元してください。</translation>
    </message>
    <message>
        <source>The vault's entry in the keychain is damaged. Restore the vault from a backup.</source>
        <extracomment>sentence for keychain-entry-damaged</extracomment>
        <translation>キーチェーン内の保管庫の項目が破損しています。バックアップから保管庫を復元してください。</translation>
    </message>
    <message>
        <source>The vault's file kit.age is damaged, so no recovery kit opens it. Restore the vault from a backup.</source>
        <extracomment>sentence for kit-damaged</extracomment>
        <translation>保管庫のファイル kit.age が破損しており、どの復旧キットでも開けません。バックアップから保管庫を復元してください。</translation>
    </message>
    <message>
        <source>The vault's file vault.json in {folder} is damaged. Restore it from a backup.</source>
        <extracomment>sentence for vault-header-damaged</extracomment>
        <translation>{folder} にある保管庫のファイル vault.json が破損しています。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The vault's key file is damaged. Restore the vault from a backup.</source>
        <extracomment>sentence for key-file-damaged</extracomment>
        <translation>保管庫の鍵ファイルが破損しています。バックアップから保管庫を復元してください。</translation>
    </message>
    <message>
        <source>The weights in {path} are in a form that could run a program when they are opened ({file}). Get the version of this base model with .safetensors files.</source>
        <extracomment>sentence for pack-only-pickles</extracomment>
        <translation>{path} の重みデータは、開くとプログラムを実行できる形式です（{file}）。このベースモデルの .safetensors ファイル版を入手してください。</translation>
    </message>
    <message>
        <source>The work asked for a file that it was not given. Start it again.</source>
        <extracomment>sentence for blob-not-leased</extracomment>
        <translation>作業が、渡されていないファイルを要求しました。もう一度開始してください。</translation>
    </message>
    <message>
        <source>The work could not be started ({kind}). Look at Diagnostics in the settings to see what is missing.</source>
        <extracomment>sentence for worker-not-started</extracomment>
        <translation>作業を開始できませんでした（{kind}）。何が足りないか、設定の「診断情報」で確認してください。</translation>
    </message>
    <message>
        <source>The work ended unexpectedly ({reason}). What was saved is kept; resume it, or start it again.</source>
        <extracomment>sentence for worker-crashed</extracomment>
        <translation>作業が予期せず終了しました（{reason}）。保存された分は残っています。再開するか、もう一度開始してください。</translation>
    </message>
    <message>
        <source>The work had its time and may read no more. Start it again.</source>
        <extracomment>sentence for lease-expired</extracomment>
        <translation>作業の制限時間が過ぎ、これ以上読み取れません。もう一度開始してください。</translation>
    </message>
    <message>
        <source>The work said something that could not be understood ({reason}) and was stopped. Nothing was lost; start it again.</source>
        <extracomment>sentence for worker-garbled</extracomment>
        <translation>作業から理解できない応答があり（{reason}）、停止しました。失われたものはありません。もう一度開始してください。</translation>
    </message>
    <message>
        <source>The yes to “{purpose}” does not cover this kind of file. Ask the person to agree to what is needed.</source>
        <extracomment>sentence for kind-not-covered</extracomment>
        <translation>「{purpose}」への同意は、この種類のファイルには及びません。必要な内容に同意するよう、本人に尋ねてください。</translation>
    </message>
    <message>
        <source>The yes to “{purpose}” has run out. Ask the person again before going on.</source>
        <extracomment>sentence for consent-expired</extracomment>
        <translation>「{purpose}」への同意の期限が切れました。続ける前に、もう一度本人に尋ねてください。</translation>
    </message>
    <message>
        <source>The {part} of this model is not built like that of Stable Diffusion 1.x or SDXL. Choose another model.</source>
        <extracomment>sentence for checkpoint-differs</extracomment>
        <translation>このモデルの {part} は、Stable Diffusion 1.x や SDXL と構造が異なります。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>There are fewer than 90 pixels between the eyes. Take the photo from nearer.</source>
        <extracomment>sentence for document-eyes-near</extracomment>
        <translation>両目の間隔が90ピクセル未満です。もっと近くから撮影してください。</translation>
    </message>
    <message>
        <source>There are more than {limit} files in what was chosen. Choose the folder with the photos themselves.</source>
        <extracomment>sentence for photos-too-many</extracomment>
        <translation>選択した中に {limit} 個を超えるファイルがあります。写真そのものが入ったフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There are no looks in {folder}. Install Likeness again.</source>
        <extracomment>sentence for looks-missing</extracomment>
        <translation>{folder} にスタイルがありません。Likeness を再インストールしてください。</translation>
    </message>
    <message>
        <source>There are no photos in what was chosen. Choose picture files, or a folder or ZIP archive with some in it.</source>
        <extracomment>sentence for photos-none-found</extracomment>
        <translation>選択した中に写真がありません。画像ファイル、または画像が入ったフォルダーか ZIP アーカイブを選んでください。</translation>
    </message>
    <message>
        <source>There are no photos to compare with yet. Add some on the page Photos first.</source>
        <extracomment>sentence for presence-no-photos</extracomment>
        <translation>比較する写真がまだありません。先に「写真」ページで追加してください。</translation>
    </message>
    <message>
        <source>There are not enough pictures of fictional people in {folder}. Install Likeness again.</source>
        <extracomment>sentence for people-missing</extracomment>
        <translation>{folder} に架空の人物の写真が十分にありません。Likeness を再インストールしてください。</translation>
    </message>
    <message>
        <source>There is a recovery kit already. Make a new one in the settings if you want to replace it; the old page then stops working.</source>
        <extracomment>sentence for kit-exists</extracomment>
        <translation>復旧キットはすでにあります。交換する場合は、設定で新しく作成してください。以前のページは使えなくなります。</translation>
    </message>
    <message>
        <source>There is already a file {path}. Choose a new name; nothing is written over.</source>
        <extracomment>sentence for kit-page-exists</extracomment>
        <translation>ファイル {path} はすでにあります。新しい名前を選んでください。上書きはしません。</translation>
    </message>
    <message>
        <source>There is already a vault in {folder}. Open it, or choose another folder.</source>
        <extracomment>sentence for vault-exists</extracomment>
        <translation>{folder} にはすでに保管庫があります。それを開くか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is another base model called {pack} already. Replace it, or give the new one another name.</source>
        <extracomment>sentence for pack-exists</extracomment>
        <translation>{pack} という名前のベースモデルはすでにあります。置き換えるか、新しいほうに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>There is more than one person in this one. Take it again with nobody else in the picture.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>この写真には複数の人が写っています。ほかの人が入らないように撮り直してください。</translation>
    </message>
    <message>
        <source>There is no backup in {folder}. Choose the folder that was backed up to.</source>
        <extracomment>sentence for backup-none</extracomment>
        <translation>{folder} にバックアップがありません。バックアップしたフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is no backup number {number}. Look at the list in the settings.</source>
        <extracomment>sentence for backup-unknown</extracomment>
        <translation>番号 {number} のバックアップはありません。設定の一覧をご覧ください。</translation>
    </message>
    <message>
        <source>There is no camera called {name} any more. Choose another one.</source>
        <extracomment>sentence for camera-unknown</extracomment>
        <translation>{name} というカメラはもうありません。別のカメラを選んでください。</translation>
    </message>
    <message>
        <source>There is no face in this picture, so it is hidden.</source>
        <extracomment>sentence for choice-no-face</extracomment>
        <translation>この写真には顔がないため、非表示にしました。</translation>
    </message>
    <message>
        <source>There is no face to be seen in this one. Take it again facing the camera, with the whole face in the picture.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>この写真には顔が見えません。カメラのほうを向き、顔全体が入るように撮り直してください。</translation>
    </message>
    <message>
        <source>There is no file at {path}. Check the name and try again.</source>
        <extracomment>sentence for file-missing</extracomment>
        <translation>{path} にファイルがありません。名前を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no folder at {path}. Check the name and try again.</source>
        <extracomment>sentence for folder-missing</extracomment>
        <translation>{path} にフォルダーがありません。名前を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no interrupted work to resume. Start it anew.</source>
        <extracomment>sentence for training-nothing-to-resume</extracomment>
        <translation>再開できる中断した作業はありません。新しく開始してください。</translation>
    </message>
    <message>
        <source>There is no keychain on this computer. Protect the vault with a passphrase instead.</source>
        <extracomment>sentence for keychain-missing</extracomment>
        <translation>このコンピューターにはキーチェーンがありません。代わりにパスフレーズで保管庫を保護してください。</translation>
    </message>
    <message>
        <source>There is no look called {look}. Choose one of: {known}.</source>
        <extracomment>sentence for look-unknown</extracomment>
        <translation>{look} というスタイルはありません。次から選んでください：{known}。</translation>
    </message>
    <message>
        <source>There is no outfit called {outfit}. Choose one of: {known}.</source>
        <extracomment>sentence for outfit-unknown</extracomment>
        <translation>{outfit} という服装はありません。次から選んでください：{known}。</translation>
    </message>
    <message>
        <source>There is no output size called {name}. Choose one of: {known}.</source>
        <extracomment>sentence for spec-unknown</extracomment>
        <translation>{name} という出力サイズはありません。次から選んでください：{known}。</translation>
    </message>
    <message>
        <source>There is no paper called {name}. Choose one of: {known}.</source>
        <extracomment>sentence for paper-unknown</extracomment>
        <translation>{name} という用紙はありません。次から選んでください：{known}。</translation>
    </message>
    <message>
        <source>There is no personal model yet. Make one on the page Personal model first.</source>
        <extracomment>sentence for adapter-none</extracomment>
        <translation>パーソナルモデルはまだありません。先に「パーソナルモデル」ページで作成してください。</translation>
    </message>
    <message>
        <source>There is no photo with a face in this sitting yet. Add some on the page Photos.</source>
        <extracomment>sentence for photos-none</extracomment>
        <translation>この撮影セッションには、顔の写った写真がまだありません。「写真」ページで追加してください。</translation>
    </message>
    <message>
        <source>There is no picture in {name} that can be read. Choose a folder with photos, or a film.</source>
        <extracomment>sentence for frames-none</extracomment>
        <translation>{name} に読み取れる画像がありません。写真の入ったフォルダーか動画を選んでください。</translation>
    </message>
    <message>
        <source>There is no picture to check against in {folder}. Choose another folder.</source>
        <extracomment>sentence for audit-no-truth</extracomment>
        <translation>{folder} に照合用の写真がありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is no portrait that looks enough like the person yet. Make one on the page Looks.</source>
        <extracomment>sentence for portraits-none</extracomment>
        <translation>本人に十分似たポートレートがまだありません。「スタイル」ページで作成してください。</translation>
    </message>
    <message>
        <source>There is no printing system on this computer. Save the page as a PDF, and print it elsewhere.</source>
        <extracomment>sentence for printer-missing</extracomment>
        <translation>このコンピューターには印刷機能がありません。ページを PDF で保存し、別の場所で印刷してください。</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Log in at the screen, then start Likeness again.</source>
        <extracomment>sentence for no-screen</extracomment>
        <translation>ウィンドウを開く画面がありません。画面からログインし、Likeness をもう一度起動してください。</translation>
    </message>
    <message>
        <source>There is no such erasure certificate here. Look at the list in the Privacy centre.</source>
        <extracomment>sentence for certificate-none</extracomment>
        <translation>その消去証明書はここにありません。プライバシーセンターの一覧をご覧ください。</translation>
    </message>
    <message>
        <source>There is no such person in these photos any more. Choose one of those shown.</source>
        <extracomment>sentence for person-unknown</extracomment>
        <translation>その人物は、もうこれらの写真にいません。表示されている中から選んでください。</translation>
    </message>
    <message>
        <source>There is no vault yet. Begin with a new sitting, or restore one from a backup.</source>
        <extracomment>sentence for vault-missing</extracomment>
        <translation>保管庫はまだありません。新しい撮影セッションから始めるか、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>There is no version before this one any more. Adjust it again, or go back to how it was made.</source>
        <extracomment>sentence for adjust-nothing-before</extracomment>
        <translation>これより前の版はもうありません。もう一度調整するか、調整前に戻してください。</translation>
    </message>
    <message>
        <source>There is no way to generate called {method}. Choose one of: {known}.</source>
        <extracomment>sentence for method-unknown</extracomment>
        <translation>{method} という生成方法はありません。次から選んでください：{known}。</translation>
    </message>
    <message>
        <source>There is not enough room for this base model: it needs {needs}, and {missing} more must be free on the disk of {path}. Make room, or move the data folder.</source>
        <extracomment>sentence for pack-no-room</extracomment>
        <translation>このベースモデルには空きが足りません。{needs} が必要で、{path} のディスクにあと {missing} の空きが必要です。空きを作るか、データフォルダーを移動してください。</translation>
    </message>
    <message>
        <source>There is nothing to renew: no purpose was agreed to, or all were withdrawn. Ask the person on the page Person &amp; consent.</source>
        <extracomment>sentence for consent-nothing-to-renew</extracomment>
        <translation>更新するものがありません。同意された目的がないか、すべて撤回されています。「人物と同意」ページで本人に尋ねてください。</translation>
    </message>
    <message>
        <source>There is somebody else in the photo. Take it with one person alone.</source>
        <extracomment>sentence for document-several-people</extracomment>
        <translation>写真にほかの人が写っています。一人だけで撮影してください。</translation>
    </message>
    <message>
        <source>There may be a shadow beside the head. Take the photo a step away from the wall.</source>
        <extracomment>sentence for document-shadow</extracomment>
        <translation>頭の横に影がある可能性があります。壁から一歩離れて撮影してください。</translation>
    </message>
    <message>
        <source>These adjustments cannot be read ({detail}). Set them again.</source>
        <extracomment>sentence for adjust-unusable</extracomment>
        <translation>これらの調整を読み取れません（{detail}）。もう一度設定してください。</translation>
    </message>
    <message>
        <source>This adapter is a personal model, and base models are not encrypted, so it was not added. Choose an adapter that shows nobody.</source>
        <extracomment>sentence for adapter-personal</extracomment>
        <translation>この追加ファイルはパーソナルモデルです。ベースモデルは暗号化されないため、追加しませんでした。だれも写っていない追加ファイルを選んでください。</translation>
    </message>
    <message>
        <source>This backup holds something newer than this vault: another computer went on with it, or this vault is an older copy. Choose another folder, or restore from it.</source>
        <extracomment>sentence for backup-ahead</extracomment>
        <translation>このバックアップには、この保管庫より新しいものがあります。別のコンピューターで続けられたか、この保管庫が古いコピーです。別のフォルダーを選ぶか、ここから復元してください。</translation>
    </message>
    <message>
        <source>This base model cannot work from reference photos. Choose one that can, such as FLUX.2 klein, or train a personal model.</source>
        <extracomment>sentence for method-unsupported</extracomment>
        <translation>このベースモデルは参照写真から作成できません。FLUX.2 klein など対応するものを選ぶか、パーソナルモデルを学習してください。</translation>
    </message>
    <message>
        <source>This base model is of a kind that Likeness does not know ({kind}). Choose one of: {known}.</source>
        <extracomment>sentence for pack-family-unknown</extracomment>
        <translation>このベースモデルは、Likeness が知らない種類です（{kind}）。次から選んでください：{known}。</translation>
    </message>
    <message>
        <source>This cannot be done now. Wait until the work has ended, or start it anew.</source>
        <extracomment>sentence for job-state</extracomment>
        <translation>今はこの操作ができません。作業が終わるまで待つか、新しく開始してください。</translation>
    </message>
    <message>
        <source>This computer needs about {hours} for this. Run it overnight, or use retouched portraits.</source>
        <extracomment>sentence for training-too-long</extracomment>
        <translation>このコンピューターでは約 {hours} かかります。夜間に実行するか、レタッチしたポートレートをお使いください。</translation>
    </message>
    <message>
        <source>This file has no {part}. Choose a complete model, not one that was stripped.</source>
        <extracomment>sentence for checkpoint-incomplete</extracomment>
        <translation>このファイルには {part} がありません。一部を取り除いたものではなく、完全なモデルを選んでください。</translation>
    </message>
    <message>
        <source>This file is not there any more. Look at the page again.</source>
        <extracomment>sentence for blob-unknown</extracomment>
        <translation>このファイルはもうありません。ページをもう一度ご覧ください。</translation>
    </message>
    <message>
        <source>This folder holds the backup of another vault. Choose another folder.</source>
        <extracomment>sentence for backup-of-another-vault</extracomment>
        <translation>このフォルダーには別の保管庫のバックアップが入っています。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>This is not a JPEG or PNG picture that can be read. Choose a picture file.</source>
        <extracomment>sentence for credentials-not-a-picture</extracomment>
        <translation>読み取れる JPEG または PNG 画像ではありません。画像ファイルを選んでください。</translation>
    </message>
    <message>
        <source>This is not a Likeness consent receipt. Choose the receipt's .json file.</source>
        <extracomment>sentence for receipt-unreadable</extracomment>
        <translation>Likeness の同意の控えではありません。控えの .json ファイルを選んでください。</translation>
    </message>
    <message>
        <source>This is not a Likeness erasure certificate. Choose the certificate's .json file.</source>
        <extracomment>sentence for certificate-unreadable</extracomment>
        <translation>Likeness の消去証明書ではありません。証明書の .json ファイルを選んでください。</translation>
    </message>
    <message>
        <source>This is not the newest state: generation {subject} is damaged or gone. Whoever was erased or withdrew after {made} may be back; erase them again.</source>
        <extracomment>sentence for restore-behind</extracomment>
        <translation>これは最新の状態ではありません。第 {subject} 世代が破損しているか、なくなっています。{made} より後に消去された人や同意を撤回した人が戻っていることがあります。もう一度消去してください。</translation>
    </message>
    <message>
        <source>This is {found}. Choose a complete base model of the kind Stable Diffusion 1.x or SDXL.</source>
        <extracomment>sentence for checkpoint-unsupported</extracomment>
        <translation>これは {found} です。Stable Diffusion 1.x または SDXL の完全なベースモデルを選んでください。</translation>
    </message>
    <message>
        <source>This look leaves the light of the photo as it is.</source>
        <extracomment>sentence for adjust-no-light</extracomment>
        <translation>このスタイルは、写真の光をそのまま残します。</translation>
    </message>
    <message>
        <source>This one is a little soft. It can be used; one with the camera held still is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>少し甘い写りです。使えますが、カメラを固定して撮った写真のほうが適しています。</translation>
    </message>
    <message>
        <source>This one is blurred. Hold the camera still, or put it down, and take it again.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>ぶれています。カメラをしっかり持つか、置いて撮り直してください。</translation>
    </message>
    <message>
        <source>This one is far too bright. Take it again out of the direct light, or tap on your face before you take it.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>明るすぎます。直射光を避けるか、撮る前に画面の顔をタップして撮り直してください。</translation>
    </message>
    <message>
        <source>This one is good.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>よい写真です。</translation>
    </message>
    <message>
        <source>This one is out of focus, so it is blurred. Tap on your face to focus, and take it again.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>ピントが合わず、ぼけています。画面の顔をタップしてピントを合わせ、撮り直してください。</translation>
    </message>
    <message>
        <source>This one is rather dark. It can be used; one facing a window is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>やや暗いです。使えますが、窓のほうを向いた写真のほうが適しています。</translation>
    </message>
    <message>
        <source>This one lost detail when it was saved or sent. It can be used; the original file is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>保存または送信の際に細部が失われています。使えますが、元のファイルのほうが適しています。</translation>
    </message>
    <message>
        <source>This one seems to show somebody else. Leave it out, or begin a sitting for that person.</source>
        <extracomment>sentence for other-person</extracomment>
        <translation>別の人が写っているようです。この写真を除くか、その人の撮影セッションを始めてください。</translation>
    </message>
    <message>
        <source>This one shows somebody else, who is in about as many photos. Say on the page Photos which of them to keep.</source>
        <extracomment>sentence for second-person</extracomment>
        <translation>別の人が写っており、その人の写真もほぼ同じ枚数あります。どちらを残すか、「写真」ページで指定してください。</translation>
    </message>
    <message>
        <source>This one was made so small as a file that the picture broke into squares. Add the original, or take it again.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>ファイルが小さく圧縮されすぎて、画像が四角く崩れています。元のファイルを追加するか、撮り直してください。</translation>
    </message>
    <message>
        <source>This person is not in the vault any more. Go back to the library.</source>
        <extracomment>sentence for sitter-unknown</extracomment>
        <translation>この人物はもう保管庫にいません。一覧に戻ってください。</translation>
    </message>
    <message>
        <source>This person was erased. Nothing is left; make a new sitting to start again.</source>
        <extracomment>sentence for sitter-erased</extracomment>
        <translation>この人物は消去されました。何も残っていません。もう一度始めるには、新しい撮影セッションを作成してください。</translation>
    </message>
    <message>
        <source>This personal model does not draw what it was asked for: how the head is turned, or a plain backdrop. Add sharp photos with the head turned to both sides, taken in different places, then make the personal model again.</source>
        <extracomment>sentence for model-disobeys</extracomment>
        <translation>このパーソナルモデルは、頭の向きや無地の背景など、頼まれたとおりに描けません。左右それぞれに顔を向け、いろいろな場所で撮った鮮明な写真を追加してから、パーソナルモデルを作り直してください。</translation>
    </message>
    <message>
        <source>This personal model is of a kind that cannot be used ({kind}). Make it again.</source>
        <extracomment>sentence for adapter-unsupported</extracomment>
        <translation>このパーソナルモデルは使えない種類です（{kind}）。作り直してください。</translation>
    </message>
    <message>
        <source>This personal model was made for another version of the base model {pack}. Make it again from the photos.</source>
        <extracomment>sentence for adapter-other-base</extracomment>
        <translation>このパーソナルモデルは、ベースモデル{pack}の別のバージョン用に作られました。写真から作り直してください。</translation>
    </message>
    <message>
        <source>This picture changed too much while it was finished, so it is hidden.</source>
        <extracomment>sentence for choice-darkroom</extracomment>
        <translation>この写真は仕上げの際に変わりすぎたため、非表示にしました。</translation>
    </message>
    <message>
        <source>This picture does not look enough like the person, so it is hidden. More photos, or a larger base model, make better ones.</source>
        <extracomment>sentence for choice-not-alike</extracomment>
        <translation>この写真は本人に十分似ていないため、非表示にしました。写真を増やすか、より大きいベースモデルを使うと、よりよく仕上がります。</translation>
    </message>
    <message>
        <source>This picture is a copy of one of the photos and no new portrait, so it is hidden.</source>
        <extracomment>sentence for choice-copy</extracomment>
        <translation>この写真は元の写真の写しで、新しいポートレートではないため、非表示にしました。</translation>
    </message>
    <message>
        <source>This picture is already in the sitting. Take another one, from another side or in another light.</source>
        <extracomment>sentence for photo-duplicate</extracomment>
        <translation>この写真はすでに撮影セッションにあります。別の角度か別の光でもう1枚撮ってください。</translation>
    </message>
    <message>
        <source>This picture is nearly the same as a better one, so it is hidden.</source>
        <extracomment>sentence for choice-duplicate</extracomment>
        <translation>この写真はよりよいものとほぼ同じため、非表示にしました。</translation>
    </message>
    <message>
        <source>This picture lies on its side. Turn it upright and add it again, or take it again.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>この写真は横向きです。正しい向きに回転して追加し直すか、撮り直してください。</translation>
    </message>
    <message>
        <source>This picture says of itself that it was edited or generated, so it cannot be used for an identity document. Add a photo as the camera took it.</source>
        <extracomment>sentence for document-from-marked</extracomment>
        <translation>この写真には、編集または生成されたものという記録があるため、身分証明書には使えません。カメラで撮ったままの写真を追加してください。</translation>
    </message>
    <message>
        <source>This picture showed too much bare skin, so it was not kept.</source>
        <extracomment>sentence for choice-exposed</extracomment>
        <translation>この写真は肌の露出が多すぎたため、保存しませんでした。</translation>
    </message>
    <message>
        <source>This portrait has no record that would make it again: older versions kept none. Make a new one instead.</source>
        <extracomment>sentence for portrait-not-remakable</extracomment>
        <translation>このポートレートには作り直すための記録がありません。以前の版では保存されていませんでした。代わりに新しく作成してください。</translation>
    </message>
    <message>
        <source>This portrait no longer looks enough like the photo, so it is hidden. Choose a gentler look or another photo.</source>
        <extracomment>sentence for fidelity-identity</extracomment>
        <translation>このポートレートは元の写真に十分似なくなったため、非表示にしました。より控えめなスタイルか、別の写真を選んでください。</translation>
    </message>
    <message>
        <source>This portrait was drawn by a model: there is no photo behind it to retouch again, or to cut out anew. Exposure, warmth and crop can be adjusted.</source>
        <extracomment>sentence for adjust-drawn</extracomment>
        <translation>このポートレートはモデルが描いたものです。レタッチし直したり切り抜き直したりする元の写真はありません。露出、色の暖かさ、切り抜きは調整できます。</translation>
    </message>
    <message>
        <source>This recovery kit does not open this backup: it belongs to another vault, or to a former kit. Look for the right page.</source>
        <extracomment>sentence for backup-other-kit</extracomment>
        <translation>この復旧キットでは、このバックアップは開きません。別の保管庫のものか、以前のキットです。正しいページを探してください。</translation>
    </message>
    <message>
        <source>This recovery kit does not open this vault: it is another vault's, or was replaced by a newer one. Look for the right page.</source>
        <extracomment>sentence for kit-wrong</extracomment>
        <translation>この復旧キットでは、この保管庫は開きません。別の保管庫のものか、新しいキットに交換されています。正しいページを探してください。</translation>
    </message>
    <message>
        <source>This vault has no passphrase to change. Choose in the settings how it is opened.</source>
        <extracomment>sentence for passphrase-unused</extracomment>
        <translation>この保管庫には、変更するパスフレーズがありません。開き方は設定で選んでください。</translation>
    </message>
    <message>
        <source>This vault has no recovery kit. Make one in the settings.</source>
        <extracomment>sentence for kit-missing</extracomment>
        <translation>この保管庫には復旧キットがありません。設定で作成してください。</translation>
    </message>
    <message>
        <source>This vault is opened with a {needed}. Use that instead.</source>
        <extracomment>sentence for keeper-wrong</extracomment>
        <translation>この保管庫は{needed}で開きます。そちらをお使いください。</translation>
    </message>
    <message>
        <source>This vault is opened with the keychain and a passphrase together. Unlock the keychain, and enter the passphrase.</source>
        <extracomment>sentence for keeper-wrong-both</extracomment>
        <translation>この保管庫は、キーチェーンとパスフレーズの両方で開きます。キーチェーンのロックを解除し、パスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>This vault needs the keychain and its key file together, and one of them has lost its part. Log in as the person who made the vault, or open it with its recovery kit. Nothing was changed.</source>
        <extracomment>sentence for key-half-missing</extracomment>
        <translation>この保管庫にはキーチェーンと鍵ファイルの両方が必要ですが、一方の分が失われています。保管庫を作った人としてログインするか、復旧キットで開いてください。何も変更していません。</translation>
    </message>
    <message>
        <source>This way works from one photo. Choose one, or none to take the best.</source>
        <extracomment>sentence for photo-only-one</extracomment>
        <translation>この方法では1枚の写真から作成します。1枚を選ぶか、選ばずに最もよい写真を使ってください。</translation>
    </message>
    <message>
        <source>Tilt your head a little to your left.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>頭を少し左に傾けてください。</translation>
    </message>
    <message>
        <source>Tilt your head a little to your right.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>頭を少し右に傾けてください。</translation>
    </message>
    <message>
        <source>To convert the base model {pack}, about {needed} of memory are needed, and {free} are free. Close other programs, or use it as it is.</source>
        <extracomment>sentence for conversion-memory</extracomment>
        <translation>ベースモデル{pack}の変換には約{needed}のメモリが必要ですが、空きは{free}です。ほかのプログラムを閉じるか、そのままお使いください。</translation>
    </message>
    <message>
        <source>To draw, the base model {pack} needs about {needed} of memory, and {free} are free. Close other programs, or choose a smaller base model.</source>
        <extracomment>sentence for drawing-memory</extracomment>
        <translation>描画にはベースモデル{pack}で約{needed}のメモリが必要ですが、空きは{free}です。ほかのプログラムを閉じるか、より小さいベースモデルを選んでください。</translation>
    </message>
    <message>
        <source>Too little skin shows to measure its tone. Use a photo that shows the face.</source>
        <extracomment>sentence for skin-not-visible</extracomment>
        <translation>肌の見える部分が少なく、色を測定できません。顔の写った写真をお使いください。</translation>
    </message>
    <message>
        <source>Turn your face a little to your left.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>顔を少し左に向けてください。</translation>
    </message>
    <message>
        <source>Turn your face a little to your right.</source>
        <extracomment>said by the live camera guide</extracomment>
        <translation>顔を少し右に向けてください。</translation>
    </message>
    <message>
        <source>Turn your head to your left, and stay there.</source>
        <extracomment>sentence for presence-turn-left</extracomment>
        <translation>頭を左に向け、そのまま止まってください。</translation>
    </message>
    <message>
        <source>Turn your head to your right, and stay there.</source>
        <extracomment>sentence for presence-turn-right</extracomment>
        <translation>頭を右に向け、そのまま止まってください。</translation>
    </message>
    <message>
        <source>Turned to the left</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>左向き</translation>
    </message>
    <message>
        <source>Turned to the right</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>右向き</translation>
    </message>
    <message>
        <source>Two backgrounds</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>2種類の背景</translation>
    </message>
    <message>
        <source>Two by two inches, for a printed application</source>
        <extracomment>what an output size is for</extracomment>
        <translation>2 × 2 インチ、紙の申請用</translation>
    </message>
    <message>
        <source>Two lights</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>2種類の光</translation>
    </message>
    <message>
        <source>Two tops</source>
        <extracomment>what a set of photos has or lacks</extracomment>
        <translation>2種類のトップス</translation>
    </message>
    <message>
        <source>US passport or visa, print</source>
        <extracomment>name of an output size</extracomment>
        <translation>米国パスポート・ビザ、プリント</translation>
    </message>
    <message>
        <source>US passport or visa, upload</source>
        <extracomment>name of an output size</extracomment>
        <translation>米国パスポート・ビザ、アップロード</translation>
    </message>
    <message>
        <source>Warm canvas</source>
        <extracomment>name of a look</extracomment>
        <translation>暖色の布</translation>
    </message>
    <message>
        <source>Warm paper and the soft colours of portrait film.</source>
        <extracomment>what a look is good for</extracomment>
        <translation>暖かみのある背景紙と、ポートレート用フィルムのやわらかい色。</translation>
    </message>
    <message>
        <source>Web</source>
        <extracomment>name of an output size</extracomment>
        <translation>ウェブ</translation>
    </message>
    <message>
        <source>What comes from {name} is no picture. Unplug the camera and plug it in again, or choose another one.</source>
        <extracomment>sentence for camera-damaged</extracomment>
        <translation>{name} から届くものは画像ではありません。カメラを抜いて接続し直すか、別のカメラを選んでください。</translation>
    </message>
    <message>
        <source>What is behind the person is not plain. Take the photo before an empty wall.</source>
        <extracomment>sentence for document-background-busy</extracomment>
        <translation>人物の背後が無地ではありません。何もない壁の前で撮影してください。</translation>
    </message>
    <message>
        <source>What was learned so far belongs to another version of the base model. Discard it, and make the personal model anew from the photos.</source>
        <extracomment>sentence for checkpoint-other-base</extracomment>
        <translation>これまでに学習した内容は、ベースモデルの別のバージョンのものです。破棄して、写真からパーソナルモデルを作り直してください。</translation>
    </message>
    <message>
        <source>What was noted about this work cannot be read any more. Start it anew.</source>
        <extracomment>sentence for job-damaged</extracomment>
        <translation>この作業の記録を読み取れなくなりました。新しく開始してください。</translation>
    </message>
    <message>
        <source>What was written to the backup's disk did not come back the same. Use another stick; the backup before is as it was.</source>
        <extracomment>sentence for backup-not-verified</extracomment>
        <translation>バックアップのディスクに書き込んだ内容が、読み返すと一致しませんでした。別のUSBメモリーをお使いください。前のバックアップは元のままです。</translation>
    </message>
    <message>
        <source>White or off-white background, neutral face, no glasses, taken within the last six months. The authority refuses retouched pictures.</source>
        <extracomment>rules for a document's photo</extracomment>
        <translation>白またはオフホワイトの背景、無表情、眼鏡なし、6か月以内に撮影したもの。レタッチした写真は受け付けられません。</translation>
    </message>
    <message>
        <source>Without a yes to “Measure how much a portrait looks like me” nobody can be recognised. Ask for it on the page Person &amp; consent, or have the studio's owner vouch.</source>
        <extracomment>sentence for presence-no-compare</extracomment>
        <translation>「ポートレートがどれだけ自分に似ているかを測る」への同意がないと、誰も識別できません。「人物と同意」ページで同意を得るか、スタジオの所有者に保証してもらってください。</translation>
    </message>
    <message>
        <source>Yes, with the use restrictions of the licence, which pass on to whoever you give the model to.</source>
        <extracomment>whether a base model may be used for money</extracomment>
        <translation>はい。ただしライセンスの使用制限があり、モデルを渡した相手にも引き継がれます。</translation>
    </message>
    <message>
        <source>Yes, without use restrictions of the licence's own.</source>
        <extracomment>whether a base model may be used for money</extracomment>
        <translation>はい。ライセンス独自の使用制限はありません。</translation>
    </message>
    <message>
        <source>You are too far away in this one. Take it again about an arm's length from the camera.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>離れすぎています。カメラから腕の長さほどの距離で撮り直してください。</translation>
    </message>
    <message>
        <source>You are turned too far to the side in this one. Take it again facing the camera more.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>横を向きすぎています。もう少しカメラのほうを向いて撮り直してください。</translation>
    </message>
    <message>
        <source>You look down in this one. It can be used; one looking straight is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>下を向いています。使えますが、正面を見た写真のほうが適しています。</translation>
    </message>
    <message>
        <source>You look far to the side in this one. It can be used, beside others that face the camera.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>大きく横を向いています。カメラのほうを向いたほかの写真と合わせれば使えます。</translation>
    </message>
    <message>
        <source>You look too far down in this one. Take it again looking straight into the camera.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>下を向きすぎています。カメラをまっすぐ見て撮り直してください。</translation>
    </message>
    <message>
        <source>Your data lies in {path}, which is not there now. Plug in that disk and try again.</source>
        <extracomment>sentence for data-folder-away</extracomment>
        <translation>データは {path} にありますが、現在は見つかりません。そのディスクを接続して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your eyes are closed in this one. Take it again with your eyes open.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>目が閉じています。目を開けて撮り直してください。</translation>
    </message>
    <message>
        <source>Your eyes are nearly closed in this one. It can be used; one with your eyes open is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>目がほとんど閉じています。使えますが、目を開けた写真のほうが適しています。</translation>
    </message>
    <message>
        <source>Your eyes cannot be seen in this one. Take it again without dark glasses, or with light on your eyes.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>目が見えません。濃い色の眼鏡を外すか、目に光を当てて撮り直してください。</translation>
    </message>
    <message>
        <source>Your face cannot be seen from this side. Take it again facing the camera.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>この角度では顔が見えません。カメラのほうを向いて撮り直してください。</translation>
    </message>
    <message>
        <source>Your face is in the dark in this one. Take it again with the window or lamp in front of you, not behind.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>顔が暗くなっています。窓や照明を背にせず、正面にして撮り直してください。</translation>
    </message>
    <message>
        <source>Your face is small in this one. It can be used; one from nearer is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>顔が小さく写っています。使えますが、もっと近くから撮った写真のほうが適しています。</translation>
    </message>
    <message>
        <source>Your face seems to be outside this picture. Take it again with your face in the middle.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>顔が写真の外にあるようです。顔を中央にして撮り直してください。</translation>
    </message>
    <message>
        <source>Your head is tilted far to one side in this one. It can be used; one with your head upright is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>頭が大きく傾いています。使えますが、頭をまっすぐにした写真のほうが適しています。</translation>
    </message>
    <message>
        <source>Your head is tipped back in this one. It can be used; one looking straight is better.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>頭が後ろに傾いています。使えますが、正面を見た写真のほうが適しています。</translation>
    </message>
    <message>
        <source>Your head is tipped too far back in this one. Take it again looking straight into the camera.</source>
        <extracomment>what a photo is told</extracomment>
        <translation>頭が後ろに傾きすぎています。カメラをまっすぐ見て撮り直してください。</translation>
    </message>
    <message>
        <source>a photo that is already here</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>すでにある写真</translation>
    </message>
    <message>
        <source>another program</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>別のプログラム</translation>
    </message>
    <message>
        <source>keychain</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>passphrase</source>
        <extracomment>stands inside of sentences</extracomment>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>{count} files could not be restored. Everything else is there. Another backup may still hold them.</source>
        <extracomment>sentence for restored-in-part</extracomment>
        <translation>{count} 個のファイルを復元できませんでした。ほかはすべてあります。別のバックアップに残っている可能性があります。</translation>
    </message>
    <message>
        <source>{count} files of the base model {pack} are still damaged: the source has other versions of them. Use the source it came from, or add it again and let it replace this one.</source>
        <extracomment>sentence for pack-repair-partly</extracomment>
        <translation>ベースモデル {pack} の {count} 個のファイルがまだ破損しています。この取得元には別の版があります。元の取得元を使うか、もう一度追加してこれと置き換えてください。</translation>
    </message>
    <message>
        <source>{count} things in the vault are not as they should be. Restore a backup, or ask for help before going on.</source>
        <extracomment>sentence for vault-check-failed</extracomment>
        <translation>保管庫の {count} 件に異常があります。バックアップから復元するか、続ける前に誰かに相談してください。</translation>
    </message>
    <message>
        <source>{count} things in this backup are not as they should be. Back up to that folder again.</source>
        <extracomment>sentence for backup-damaged</extracomment>
        <translation>このバックアップの {count} 件に異常があります。そのフォルダーにもう一度バックアップしてください。</translation>
    </message>
    <message>
        <source>{file} is a personal model, and base models are not encrypted, so it was not added. Choose an adapter that shows nobody.</source>
        <extracomment>sentence for few-steps-personal</extracomment>
        <translation>{file}はパーソナルモデルです。ベースモデルは暗号化されないため、追加しませんでした。だれも写っていない追加ファイルを選んでください。</translation>
    </message>
    <message>
        <source>{file} is no adapter that can be read. Download it again, as a .safetensors file.</source>
        <extracomment>sentence for few-steps-damaged</extracomment>
        <translation>{file}は読み取れる追加ファイルではありません。.safetensorsファイルとしてもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{file} is no whole base model, but an addition to one. Choose the base model itself.</source>
        <extracomment>sentence for few-steps-alone</extracomment>
        <translation>{file}はベースモデル全体ではなく、その追加ファイルです。ベースモデル本体を選んでください。</translation>
    </message>
    <message>
        <source>{file} is not a whole .safetensors file. Copy or download it again.</source>
        <extracomment>sentence for checkpoint-unreadable</extracomment>
        <translation>{file} は完全な .safetensors ファイルではありません。もう一度コピーまたはダウンロードしてください。</translation>
    </message>
    <message>
        <source>{file} is of a kind that cannot be used ({kind}). Look on its page for one of another kind.</source>
        <extracomment>sentence for few-steps-unsupported</extracomment>
        <translation>{file}は使えない種類です（{kind}）。配布ページで別の種類のものを探してください。</translation>
    </message>
    <message>
        <source>{file} is of an old kind that can run programs when it is opened, so it was not read. Look for the same model as a .safetensors file.</source>
        <extracomment>sentence for checkpoint-pickle</extracomment>
        <translation>{file} は、開くとプログラムを実行できる古い種類のため、読み取りませんでした。同じモデルの .safetensors ファイルを探してください。</translation>
    </message>
    <message>
        <source>{file} was not made for the kind of base model that {pack} is. Choose the file that its page names for that kind.</source>
        <extracomment>sentence for few-steps-mismatch</extracomment>
        <translation>{file}は{pack}のようなベースモデル用ではありません。配布ページでその種類用とされているファイルを選んでください。</translation>
    </message>
    <message>
        <source>{found} reference photos do not work: give one to {most}.</source>
        <extracomment>sentence for references-count</extracomment>
        <translation>参照写真 {found} 枚では作成できません。1～{most} 枚にしてください。</translation>
    </message>
    <message>
        <source>{name} has more than {limit_megapixels} megapixels. Make it smaller and try again.</source>
        <extracomment>sentence for photo-too-many-pixels</extracomment>
        <translation>{name} は {limit_megapixels} メガピクセルを超えています。小さくして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{name} is a camera RAW file of a kind that cannot be read here. Export it from your photo program as JPEG or TIFF and try again.</source>
        <extracomment>sentence for photo-raw</extracomment>
        <translation>{name} は、ここで読み取れない種類のカメラ RAW ファイルです。写真プログラムで JPEG または TIFF に書き出して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{name} is a damaged ZIP archive, or was not copied completely. Copy it again, or unpack it first and choose the photos.</source>
        <extracomment>sentence for photo-archive-damaged</extracomment>
        <translation>{name} は破損した ZIP アーカイブか、コピーが不完全です。もう一度コピーするか、先に展開して写真を選んでください。</translation>
    </message>
    <message>
        <source>{name} is a film, and photos are needed. Take photos with the camera, or choose photos.</source>
        <extracomment>sentence for photo-film</extracomment>
        <translation>{name} は動画ですが、写真が必要です。カメラで撮影するか、写真を選んでください。</translation>
    </message>
    <message>
        <source>{name} is a moving picture or GIF. Choose a still photo.</source>
        <extracomment>sentence for photo-animated</extracomment>
        <translation>{name} は動く画像または GIF です。静止した写真を選んでください。</translation>
    </message>
    <message>
        <source>{name} is a {kind} archive inside another, or of a kind that cannot be opened here. Unpack it first, and choose the photos.</source>
        <extracomment>sentence for photo-archive</extracomment>
        <translation>{name} は、別のアーカイブに含まれる {kind} アーカイブか、ここで開けない種類です。先に展開して写真を選んでください。</translation>
    </message>
    <message>
        <source>{name} is a {kind} file, which cannot be used. Save it as JPEG or PNG and try again.</source>
        <extracomment>sentence for photo-format-unsupported</extracomment>
        <translation>{name} は {kind} ファイルのため使えません。JPEG または PNG で保存して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{name} is damaged or was not copied completely. Copy it again from your phone or camera.</source>
        <extracomment>sentence for photo-damaged</extracomment>
        <translation>{name} は破損しているか、コピーが不完全です。電話またはカメラからもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>{name} is empty. Copy it again from your phone or camera.</source>
        <extracomment>sentence for photo-empty</extracomment>
        <translation>{name} は空です。電話またはカメラからもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>{name} is larger than {limit_gb} GB. Cut a shorter film out of it and try again.</source>
        <extracomment>sentence for film-too-large</extracomment>
        <translation>{name} は {limit_gb} GB を超えています。短い動画に切り出して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{name} is no film that can be read. Choose an MP4, MOV, MKV, WebM or AVI file.</source>
        <extracomment>sentence for film-unreadable</extracomment>
        <translation>{name} は読み取れる動画ではありません。MP4、MOV、MKV、WebM、AVI のいずれかのファイルを選んでください。</translation>
    </message>
    <message>
        <source>{name} is not a picture. Choose a JPEG, PNG, HEIC, WebP, AVIF, TIFF or camera RAW photo.</source>
        <extracomment>sentence for photo-not-a-picture</extracomment>
        <translation>{name} は画像ではありません。JPEG、PNG、HEIC、WebP、AVIF、TIFF、またはカメラ RAW の写真を選んでください。</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Unpack it first, and choose the photos.</source>
        <extracomment>sentence for photo-archive-locked</extracomment>
        <translation>{name} はパスワードで保護されています。先に展開して写真を選んでください。</translation>
    </message>
    <message>
        <source>{name} needs more time or memory to open than a photo should. Save it as a JPEG in a photo program and try again.</source>
        <extracomment>sentence for photo-too-heavy</extracomment>
        <translation>{name} を開くには、写真としては過大な時間またはメモリーが必要です。写真プログラムで JPEG として保存し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{name} unpacks to far more than photos do, or holds too many files. Unpack it first, and choose the photos.</source>
        <extracomment>sentence for photo-archive-too-large</extracomment>
        <translation>{name} は、展開すると写真としては大きすぎるか、ファイルが多すぎます。先に展開して写真を選んでください。</translation>
    </message>
    <message>
        <source>{pack} is not in the catalogue of base models that can be downloaded. Choose one that is in the list.</source>
        <extracomment>sentence for pack-catalogue-unknown</extracomment>
        <translation>{pack} は、ダウンロードできるベースモデルのカタログにありません。一覧にあるものを選んでください。</translation>
    </message>
    <message>
        <source>{path} can no longer be read. If it is on a stick or another disk, plug it in again and try again: it goes on where it stopped.</source>
        <extracomment>sentence for pack-source-gone</extracomment>
        <translation>{path} を読み取れなくなりました。USBメモリーや別のディスクにある場合は、接続し直してもう一度お試しください。止まったところから続きます。</translation>
    </message>
    <message>
        <source>{path} cannot be read. Check that you may open it, and try again.</source>
        <extracomment>sentence for file-unreadable</extracomment>
        <translation>{path} を読み取れません。開く権限があることを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{path} ends too early: the copy was cut short. Copy it again from where it came from.</source>
        <extracomment>sentence for pack-archive-short</extracomment>
        <translation>{path} は途中で終わっています。コピーが中断されました。元の場所からもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>{path} is larger than {limit_mb} MB. Choose a smaller file.</source>
        <extracomment>sentence for file-too-large</extracomment>
        <translation>{path} は {limit_mb} MB を超えています。より小さいファイルを選んでください。</translation>
    </message>
    <message>
        <source>{path} is not a base model. Choose its folder, a .safetensors file, or an archive that was exported from Likeness.</source>
        <extracomment>sentence for pack-source-unknown</extracomment>
        <translation>{path} はベースモデルではありません。そのフォルダー、.safetensors ファイル、または Likeness から書き出したアーカイブを選んでください。</translation>
    </message>
    <message>
        <source>{path} is not an archive of a base model made by Likeness, or it was changed. Unpack it and add the folder, or get a fresh copy.</source>
        <extracomment>sentence for pack-archive-foreign</extracomment>
        <translation>{path} は Likeness で作られたベースモデルのアーカイブではないか、変更されています。展開してフォルダーを追加するか、新しいコピーを入手してください。</translation>
    </message>
    <message>
        <source>{spec} has no size in millimetres, so it cannot be put on a sheet. Choose a print or document size.</source>
        <extracomment>sentence for sheet-without-size</extracomment>
        <translation>{spec} にはミリ単位のサイズがないため、シートに並べられません。プリント用または証明書用のサイズを選んでください。</translation>
    </message>
    <message>
        <source>{spec} is for an identity document: it is made from the untouched photo, never from a portrait. Leave the portraits out, or choose another output size.</source>
        <extracomment>sentence for document-from-portrait</extracomment>
        <translation>{spec} は身分証明書用です。ポートレートではなく、必ず未加工の写真から作ります。ポートレートを外すか、別の出力サイズを選んでください。</translation>
    </message>
    <message>
        <source>{times} timed sweeps since {since} found the vault locked. Unlock it, and what was kept long enough is erased.</source>
        <extracomment>sentence for retention-overdue</extracomment>
        <translation>{since} 以降、定期消去が {times} 回、保管庫のロックのため行えませんでした。ロックを解除すると、保存期間の終わったものが消去されます。</translation>
    </message>
    <message>
        <source>{title} is not there as it is described in the catalogue. Install the newest Likeness, or download the base model by hand and add its folder.</source>
        <extracomment>sentence for download-incomplete</extracomment>
        <translation>{title} は、カタログの記載どおりの状態で見つかりません。最新の Likeness をインストールするか、ベースモデルを手動でダウンロードしてフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>“{purpose}” is not allowed for people under 18. Choose retouched portraits instead.</source>
        <extracomment>sentence for minor-not-allowed</extracomment>
        <translation>「{purpose}」は、18歳未満の方には許可されていません。代わりにレタッチしたポートレートを選んでください。</translation>
    </message>
</context>
</TS>
