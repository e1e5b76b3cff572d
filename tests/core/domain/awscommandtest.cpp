// SPDX-License-Identifier: Apache-2.0
#include "core/domain/awscommand.h"

#include "tests/support/sandboxbench.h"
#include "tests/support/waiting.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

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

/// Against a program that nobody here wrote: it must make the copy that the line speaks of.
TEST(AwsCommand, IsUnderstoodByTheAwsCli)
{
    if (QStandardPaths::findExecutable(QStringLiteral("aws")).isEmpty())
        GTEST_SKIP() << "the AWS CLI is not installed";
    test::SandboxBench bench;
    const QTemporaryDir home;
    auto request = plainRequest();
    request.sourceBackupId = BackupId(bench.server.addBackup({}));
    request.kmsKey = KeyRef(QStringLiteral("alias/backups-dr"));
    request.copyTags = true;
    request.tags = {{QStringLiteral("cost center"), QStringLiteral("x + y = z @ home: /srv")},
        {QString::fromUtf8("größe=名前"), QString()}, {QStringLiteral("-n"), QStringLiteral("-v")}};
    const auto key = sandbox::SandboxServer::administrator();
    QProcess aws;
    aws.setProcessEnvironment([&] {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), home.path());
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.insert(QStringLiteral("AWS_ACCESS_KEY_ID"), key.id);
        environment.insert(
            QStringLiteral("AWS_SECRET_ACCESS_KEY"), QString::fromUtf8(key.secret.reveal()));
        environment.remove(QStringLiteral("AWS_PROFILE"));
        environment.remove(QStringLiteral("AWS_SESSION_TOKEN"));
        return environment;
    }());

    aws.start(QStringLiteral("/bin/sh"),
        {QStringLiteral("-c"),
            awsCopyCommand(
                request, {.profile = {}, .endpointUrl = bench.server.url().toString()})});

    ASSERT_TRUE(test::eventually([&aws] { return aws.state() == QProcess::NotRunning; }, 60'000));
    ASSERT_EQ(aws.exitCode(), 0) << aws.readAllStandardError().constData();
    const auto copies = bench.server.books().copies;
    ASSERT_EQ(copies.size(), 1);
    EXPECT_EQ(copies[0].sourceBackupId, request.sourceBackupId.text());
    EXPECT_EQ(copies[0].region, QStringLiteral("eu-central-1"));
    const auto backups = bench.server.backups(QStringLiteral("eu-central-1"));
    const auto made = std::find_if(backups.begin(), backups.end(),
        [&copies](const auto& backup) { return backup.id == copies[0].backupId; });
    ASSERT_NE(made, backups.end());
    for (const auto& tag : request.tags)
        EXPECT_EQ(made->tags.value(tag.key, QStringLiteral("none")), tag.value);
}

} // namespace farcopy
