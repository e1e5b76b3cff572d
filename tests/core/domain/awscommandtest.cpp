// SPDX-License-Identifier: Apache-2.0
#include "core/domain/awscommand.h"

#include <QProcess>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

/// What /bin/sh makes of a line: its words, one beside the other.
QStringList wordsInShell(const QString& line)
{
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"),
        {QStringLiteral("-c"), QStringLiteral("printf '%s\\0' ") + line});
    EXPECT_TRUE(shell.waitForFinished());
    EXPECT_EQ(shell.exitCode(), 0);
    auto words = QString::fromUtf8(shell.readAllStandardOutput()).split(QChar(0));
    words.removeLast();
    return words;
}

CopyRequest plainRequest()
{
    return {.sourceBackupId = BackupId(QStringLiteral("backup-0123456789abcdef0")),
        .sourceRegion = RegionId(QStringLiteral("eu-west-1")),
        .destination = RegionId(QStringLiteral("eu-central-1"))};
}

} // namespace

TEST(AwsCommand, SaysWhatTheRequestSays)
{
    EXPECT_EQ(awsCopyCommand(plainRequest()),
        QStringLiteral("aws fsx copy-backup --region eu-central-1 --source-region eu-west-1"
                       " --source-backup-id backup-0123456789abcdef0"));
}

TEST(AwsCommand, NamesKeyTagsProfileAndEndpoint)
{
    auto request = plainRequest();
    request.kmsKey = KeyRef(QStringLiteral("alias/backups-dr"));
    request.copyTags = true;
    request.tags = {{QStringLiteral("team"), QStringLiteral("media")},
        {QStringLiteral("cost center"), QStringLiteral("it's 7, \"odd\"")}};

    const auto words = wordsInShell(awsCopyCommand(request,
        {.profile = QStringLiteral("my $HOME"),
            .endpointUrl = QStringLiteral("http://127.0.0.1:4570")}));

    const QStringList expected = {QStringLiteral("aws"), QStringLiteral("fsx"),
        QStringLiteral("copy-backup"), QStringLiteral("--profile"), QStringLiteral("my $HOME"),
        QStringLiteral("--endpoint-url"), QStringLiteral("http://127.0.0.1:4570"),
        QStringLiteral("--region"), QStringLiteral("eu-central-1"),
        QStringLiteral("--source-region"), QStringLiteral("eu-west-1"),
        QStringLiteral("--source-backup-id"), QStringLiteral("backup-0123456789abcdef0"),
        QStringLiteral("--kms-key-id"), QStringLiteral("alias/backups-dr"),
        QStringLiteral("--copy-tags"), QStringLiteral("--tags"),
        QStringLiteral("Key=team,Value=media"),
        QStringLiteral("Key=\"cost center\",Value=\"it's 7, \\\"odd\\\"\"")};
    EXPECT_EQ(words, expected);
}

TEST(AwsCommand, QuotesSoThatAShellReadsEveryWordBack)
{
    const QStringList words = {QString(), QStringLiteral("plain"), QStringLiteral("a b"),
        QStringLiteral("it's"), QStringLiteral("''"), QStringLiteral("$(reboot)"),
        QStringLiteral("`x`"), QStringLiteral("a\nb\n"), QStringLiteral("~"), QStringLiteral("*"),
        QStringLiteral("a;b|c&d>e<f"), QStringLiteral("back\\slash"), QStringLiteral("\"x\""),
        QStringLiteral("!hist"), QStringLiteral("#no"), QStringLiteral("{a,b}"),
        QString::fromUtf8("größe 名前")};
    QString line;
    for (const auto& word : words)
        line += shellQuoted(word) + QLatin1Char(' ');

    EXPECT_EQ(wordsInShell(line), words);
}

} // namespace farcopy
