// SPDX-License-Identifier: Apache-2.0
#include "core/base/redaction.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

constexpr const char* secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

class Leaks : public testing::TestWithParam<const char*>
{
};

} // namespace

TEST_P(Leaks, AreTakenOut)
{
    const QString line = QString::fromUtf8(GetParam()).arg(QLatin1String(secret));

    EXPECT_TRUE(line.contains(QLatin1String(secret)));
    EXPECT_FALSE(redacted(line).contains(QLatin1String(secret))) << qPrintable(redacted(line));
}

INSTANTIATE_TEST_SUITE_P(Redaction, Leaks,
    testing::Values("aws_secret_access_key = %1", "AWS_SECRET_ACCESS_KEY=%1 and more",
        R"({"SecretAccessKey": "%1", "x": 1})", "<SecretAccessKey>%1</SecretAccessKey>",
        "X-Amz-Security-Token: %1", "aws_session_token=%1", R"("SessionToken":"%1")",
        "clientSecret=%1", "password: %1"));

TEST(Redaction, TakesOutSignaturesAndPasswordsOfAddresses)
{
    EXPECT_EQ(
        redacted(QStringLiteral("SignedHeaders=host, Signature=0123456789abcdef0123456789abcdef")),
        QStringLiteral("SignedHeaders=host, Signature=…"));
    EXPECT_EQ(redacted(QStringLiteral("proxy http://me:hunter2@proxy:3128/")),
        QStringLiteral("proxy http://me:…@proxy:3128/"));
}

TEST(Redaction, LeavesTheRestAsItIs)
{
    const QString line = QStringLiteral(
        "fsx:CopyBackup eu-west-1 400 SourceBackupUnavailable token expired http://127.0.0.1:80/");

    EXPECT_EQ(redacted(line), line);
}

} // namespace farcopy
