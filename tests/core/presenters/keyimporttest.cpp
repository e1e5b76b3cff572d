// SPDX-License-Identifier: Apache-2.0
#include "core/presenters/keyimport.h"

#include "tests/support/awsfolder.h"

#include <QStringEncoder>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

const QByteArray idOne = "AKIAIOSFODNN7EXAMPLE";
const QByteArray idTwo = "AKIAIOSFODNN7EXAMPL2";
const QByteArray secretOne = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
const QByteArray secretTwo = "abcdefghijklmnopqrstuvwxyz0123456789+/ab";
const QByteArray titles = "Access key ID,Secret access key\r\n";

class KeyImportTest : public testing::Test
{
protected:
    Result<QList<ImportedKey>> read(const QByteArray& bytes)
    {
        m_folder.write(QStringLiteral("keys.csv"), bytes);
        return readKeyFile(path());
    }
    [[nodiscard]] QString path() const { return m_folder.path(QStringLiteral("keys.csv")); }
    /// "NAME ID SECRET" of each key, or the message of what went wrong.
    QStringList keys(const QByteArray& bytes)
    {
        const auto found = read(bytes);
        if (!found)
            return {found.error().message};
        QStringList all;
        for (const ImportedKey& key : *found)
            all.append(QStringList{key.name, key.key.accessKeyId,
                QString::fromLatin1(key.key.secretAccessKey.reveal())}
                           .join(u' '));
        return all;
    }
    static QString row(const QByteArray& name, const QByteArray& id, const QByteArray& secret)
    {
        return QString::fromLatin1(name + ' ' + id + ' ' + secret);
    }

    test::AwsFolder m_folder;
};

} // namespace

TEST_F(KeyImportTest, ReadsWhatTheConsoleOffers)
{
    EXPECT_EQ(
        keys(titles + idOne + ',' + secretOne + "\r\n"), QStringList(row("", idOne, secretOne)));
    EXPECT_EQ(keys("\xEF\xBB\xBF" + titles + idOne + ',' + secretOne),
        QStringList(row("", idOne, secretOne)));
    EXPECT_EQ(keys("User name,Password,Access key ID,Secret access key,Console login link\n"
                   "eva,,"
                  + idOne + ',' + secretOne + ",https://123456789012.signin.aws.amazon.com\n"),
        QStringList(row("eva", idOne, secretOne)));
}

TEST_F(KeyImportTest, ReadsSeveralRowsInAnyOrderOfColumns)
{
    const auto found
        = read("\n\"Secret Access Key\" , \"access_key_id\",USER NAME\n\n\"" + secretOne + "\","
            + idOne + ",\"b, a \"\"x\"\"\"\n,,nobody\n" + secretTwo + ", " + idTwo + " ,c\n");

    ASSERT_TRUE(found) << qPrintable(found.error().message);
    ASSERT_EQ(found->size(), 2);
    EXPECT_EQ(found->at(0).name, QStringLiteral("b, a \"x\""));
    EXPECT_EQ(found->at(0).key.secretAccessKey.reveal(), secretOne);
    EXPECT_EQ(found->at(0).line, 4);
    EXPECT_EQ(found->at(0).file, path());
    EXPECT_EQ(found->at(1).key.accessKeyId.toLatin1(), idTwo);
    EXPECT_EQ(found->at(1).line, 6);
}

TEST_F(KeyImportTest, ReadsWhatASpreadsheetSavedAsUtf16)
{
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray bytes
        = encoder(QString::fromLatin1(titles + idOne + ',' + secretOne + "\r\n"));

    EXPECT_EQ(keys(bytes), QStringList(row("", idOne, secretOne)));
}

TEST_F(KeyImportTest, NamesFileAndLineOfWhatIsWrong)
{
    struct Case {
        QByteArray bytes;
        int line;
    };
    const QList<Case> cases{{"", 1}, {titles, 1}, {"\n\nName,Password\n", 3},
        {titles + idOne + "\n", 2}, {titles + "AKIA," + secretOne, 2},
        {titles + idOne + ',' + secretOne + '\n' + idTwo + ",short\n", 3},
        {titles + "ASIAIOSFODNN7EXAMPLE," + secretOne, 2}, {QByteArray("PK\x03\x04\x00\x00", 6), 1},
        {QByteArray(1024 * 1024 + 1, 'x'), 1}};
    for (const Case& each : cases) {
        const auto found = read(each.bytes);

        ASSERT_FALSE(found) << each.bytes.left(80).constData();
        EXPECT_EQ(found.error().code, QStringLiteral("KeyFileBroken"));
        EXPECT_EQ(found.error().members.value(QStringLiteral("Line")), QString::number(each.line));
        EXPECT_TRUE(found.error().message.startsWith(
            QStringLiteral("%1, line %2: ").arg(path()).arg(each.line)))
            << qPrintable(found.error().message);
        EXPECT_FALSE(found.error().message.contains(QString::fromLatin1(secretOne)));
    }
}

TEST_F(KeyImportTest, SaysThatAFileCannotBeRead)
{
    const auto found = readKeyFile(m_folder.path(QStringLiteral("none.csv")));

    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, QStringLiteral("KeyFileUnreadable"));
    EXPECT_TRUE(found.error().message.contains(QStringLiteral("none.csv")));
    EXPECT_FALSE(readKeyFile(m_folder.home())) << "a folder";
}

TEST_F(KeyImportTest, FindsTheKeysOfProfilesAndNoOthers)
{
    m_folder.writeCredentials("[default]\naws_access_key_id = " + idOne
        + "\naws_secret_access_key = " + secretOne + "\n[half]\naws_access_key_id = AKIA\n"
        + "[temporary]\naws_access_key_id = ASIAIOSFODNN7EXAMPLE\naws_secret_access_key = "
        + secretTwo + "\naws_session_token = t\n");
    m_folder.writeConfig("[default]\nregion = eu-west-1\n"
                         "mfa_serial = arn:aws:iam::123456789012:mfa/eva\n"
                         "[profile role]\nrole_arn = arn:aws:iam::123456789012:role/r\n"
                         "source_profile = default\n");

    const auto found = keysOfProfiles(m_folder.input());

    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 2);
    const ImportedKey& first = found->at(0);
    EXPECT_EQ(first.profile, QStringLiteral("default"));
    EXPECT_EQ(first.key.secretAccessKey.reveal(), secretOne);
    EXPECT_EQ(first.region, RegionId(QStringLiteral("eu-west-1")));
    EXPECT_EQ(first.mfaSerial, QStringLiteral("arn:aws:iam::123456789012:mfa/eva"));
    EXPECT_EQ(first.file, m_folder.path(QStringLiteral("credentials")));
    EXPECT_EQ(first.line, 2);
    EXPECT_EQ(found->at(1).key.sessionToken.reveal(), QByteArray("t"));
}

TEST_F(KeyImportTest, PassesOnWhyProfilesCannotBeRead)
{
    m_folder.writeConfig("rubbish\n");

    const auto found = keysOfProfiles(m_folder.input());

    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, QStringLiteral("FileBroken"));
}

} // namespace farcopy
