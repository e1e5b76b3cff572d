// SPDX-License-Identifier: Apache-2.0
#include "core/store/errorjson.h"

#include "core/store/storednames.h"
#include "tests/support/storestage.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using namespace test;

const QString secretKey = QStringLiteral("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");

const QString password = QStringLiteral("correct-horse-battery");

/// Ways in which a service or a proxy may have said it.
QString tellingMessage()
{
    return QStringLiteral("bad header aws_secret_access_key=%1, \"SessionToken\": \"%1\" via "
                          "http://proxy:%2@example.org")
        .arg(secretKey, password);
}

/// All bytes of all files of a database.
QByteArray allBytes(const StoreStage& stage)
{
    QByteArray bytes;
    const QDir folder(stage.folder());
    for (const QString& name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        bytes += file.readAll();
    }
    return bytes;
}

} // namespace

TEST(ErrorJson, KeepsEveryMemberAndKind)
{
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Local); ++kind) {
        Error error = *fullStoredJob(1).job.error;
        error.kind = static_cast<ErrorKind>(kind);

        EXPECT_EQ(store::errorFromJson(store::jsonOf(error)), error);
        EXPECT_EQ(
            store::errorFromJson(store::jsonOf({.kind = error.kind})), (Error{.kind = error.kind}));
    }
}

TEST(ErrorJson, ReadsWhatItCanOfAnOddError)
{
    EXPECT_EQ(store::errorFromJson(QStringLiteral(
                  R"({"kind":"Worse","code":7,"message":"No.","members":[],"httpStatus":"x"})")),
        (Error{.kind = ErrorKind::Rejected, .message = QStringLiteral("No.")}));
    EXPECT_EQ(store::errorFromJson(QStringLiteral("nothing")), std::nullopt);
    EXPECT_EQ(store::errorFromJson({}), std::nullopt);
}

TEST(ErrorJson, HoldsNoSecretThatAServiceRepeated)
{
    const Error error{.kind = ErrorKind::Rejected,
        .message = tellingMessage(),
        .members = {{QStringLiteral("Detail"), tellingMessage()}}};

    const QString json = store::jsonOf(error);

    EXPECT_FALSE(json.contains(secretKey)) << qPrintable(json);
    EXPECT_FALSE(json.contains(password)) << qPrintable(json);
    EXPECT_TRUE(json.contains(QStringLiteral("bad header"))) << "the rest must stay readable";
}

TEST(ErrorJson, NoFileOfTheStoreHoldsASecretThatAServiceRepeated)
{
    const StoreStage stage;
    const auto store = stage.store();
    StoredJob job = fullStoredJob(1);
    Error error = *job.job.error;
    error.message = tellingMessage();
    job.job.error = error;
    ActivityEntry entry = sampleActivity(1);
    entry.message = tellingMessage();
    entry.parameters = QStringLiteral("{\"SecretAccessKey\":\"%1\"}").arg(secretKey);

    ASSERT_TRUE(written(*store, {.saved = {job}, .activities = {entry}}));

    EXPECT_TRUE(allBytes(stage).contains("bad header")) << "it was not looked for where it is";
    EXPECT_FALSE(allBytes(stage).contains(secretKey.toUtf8()));
    EXPECT_FALSE(allBytes(stage).contains(password.toUtf8()));
}

} // namespace farcopy
