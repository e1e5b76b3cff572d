// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/errordialog.h"

#include "ui/text/errortable.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

Error errorWith(const QString& code, const QString& message = {})
{
    return {.kind = ErrorKind::Rejected,
        .code = code,
        .message = message,
        .requestId = QStringLiteral("req-1"),
        .httpStatus = 400,
        .region = QStringLiteral("eu-central-1"),
        .operation = QStringLiteral("fsx:CopyBackup")};
}

ErrorItem item(const char* code, const char* subject, const char* key = "")
{
    return {.error = errorWith(QLatin1String(code)),
        .subject = QLatin1String(subject),
        .key = QLatin1String(key)};
}

QString shown(const ErrorDialog& dialog, const char* name)
{
    return dialog.findChild<PlainLabel*>(QLatin1String(name))->plainText();
}

template <typename Widget>
Widget* child(const ErrorDialog& dialog, const char* name)
{
    return dialog.findChild<Widget*>(QLatin1String(name));
}

} // namespace

TEST(ErrorDialog, SaysWhatWhyAndWhatToDoForEveryEntry)
{
    for (const text::ErrorEntry& entry : text::errorTable()) {
        Error error = errorWith(
            entry.codes.isEmpty() ? QStringLiteral("NeverHeardOf") : QString(entry.codes.first()));
        error.kind = entry.kind.value_or(ErrorKind::Rejected);

        ErrorDialog dialog({{.error = error}});
        dialog.show();

        EXPECT_FALSE(shown(dialog, "title").isEmpty()) << entry.title;
        EXPECT_FALSE(shown(dialog, "what").isEmpty()) << entry.title;
        EXPECT_FALSE(shown(dialog, "why").isEmpty()) << entry.title;
        EXPECT_FALSE(shown(dialog, "advice").isEmpty()) << entry.title;
        EXPECT_LE(dialog.width(), 700) << entry.title;
    }
}

TEST(ErrorDialog, HandsTheChosenActionOnAndCloses)
{
    ErrorDialog dialog({item("InvalidDestinationKmsKey", "hr weekly", "job-7")});
    QSignalSpy chosen(&dialog, &ErrorDialog::actionChosen);
    dialog.show();

    QTest::mouseClick(child<QPushButton>(dialog, "action"), Qt::LeftButton);

    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].value<ErrorAction>(), ErrorAction::PickOtherKey);
    EXPECT_EQ(chosen[0][1].value<Error>().code, QStringLiteral("InvalidDestinationKmsKey"));
    EXPECT_EQ(chosen[0][2].toStringList(), QStringList{QStringLiteral("job-7")});
    EXPECT_FALSE(dialog.isVisible());
}

TEST(ErrorDialog, HasNoActionButtonWhereNothingHelps)
{
    ErrorDialog dialog({item("UnsupportedOperation", "")});

    dialog.show();

    EXPECT_FALSE(child<QPushButton>(dialog, "action")->isVisible());
}

TEST(ErrorDialog, ShowsOneListOfReasonsForABatch)
{
    ErrorDialog dialog({item("SourceBackupUnavailable", "a"), item("InvalidSourceKmsKey", "b"),
        item("SourceBackupUnavailable", "c")});
    dialog.show();
    auto* reasons = child<QListWidget>(dialog, "reasons");
    auto* subjects = child<QListWidget>(dialog, "subjects");
    ASSERT_EQ(reasons->count(), 2);
    EXPECT_EQ(subjects->count(), 2);
    EXPECT_TRUE(subjects->isVisible());

    QTest::keyClick(reasons, Qt::Key_Down);

    EXPECT_FALSE(subjects->isVisible());
    EXPECT_EQ(shown(dialog, "subjectsCaption"), QStringLiteral("Concerns: b"));
    EXPECT_EQ(
        shown(dialog, "title"), QStringLiteral("The key of the source backup cannot be used"));
}

TEST(ErrorDialog, CopiesTheDetailsOfEveryFailureOfTheReason)
{
    ErrorDialog dialog(
        {item("SourceBackupUnavailable", "hr"), item("SourceBackupUnavailable", "finance")});
    dialog.show();

    QTest::mouseClick(child<QPushButton>(dialog, "copyDetails"), Qt::LeftButton);

    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_EQ(copied.count(QStringLiteral("Code: SourceBackupUnavailable")), 2);
    EXPECT_TRUE(copied.contains(QStringLiteral("hr")));
    EXPECT_TRUE(copied.contains(QStringLiteral("finance")));
    EXPECT_TRUE(copied.contains(QStringLiteral("Request id: req-1")));
    EXPECT_TRUE(copied.contains(QStringLiteral("Time: ")));
}

TEST(ErrorDialog, UnfoldsTheDetails)
{
    ErrorDialog dialog({item("BackupNotFound", "")});
    dialog.show();
    auto* details = child<QPlainTextEdit>(dialog, "details");
    EXPECT_FALSE(details->isVisible());

    QTest::keyClick(child<QPushButton>(dialog, "showDetails"), Qt::Key_Space);

    EXPECT_TRUE(details->isVisible());
    EXPECT_TRUE(details->isReadOnly());
}

TEST(ErrorDialog, CopiesThePolicyAndStaysOpen)
{
    Error error = errorWith(QStringLiteral("AccessDeniedException"),
        QStringLiteral("User: x is not authorized to perform: fsx:CopyBackup on resource: y"));
    error.kind = ErrorKind::AccessDenied;
    ErrorDialog dialog({{.error = error}});
    dialog.show();

    QTest::mouseClick(child<QPushButton>(dialog, "action"), Qt::LeftButton);

    EXPECT_TRUE(
        QGuiApplication::clipboard()->text().contains(QStringLiteral("\"fsx:CopyBackup\"")));
    EXPECT_TRUE(dialog.isVisible());
}

TEST(ErrorDialog, ShowsForeignTextAsCharactersWithinASaneWidth)
{
    const QString hostile = QStringLiteral("<img src=x onerror=1>") + QString(3000, u'x');
    ErrorDialog dialog({{.error = errorWith(QStringLiteral("BrandNew"), hostile),
        .subject = QStringLiteral("<b>hr</b>")}});

    dialog.show();

    EXPECT_TRUE(shown(dialog, "what").contains(QStringLiteral("<img src=x onerror=1>")));
    EXPECT_EQ(dialog.findChild<PlainLabel*>(QStringLiteral("what"))->textFormat(), Qt::PlainText);
    EXPECT_EQ(shown(dialog, "subjectsCaption"), QStringLiteral("Concerns: <b>hr</b>"));
    EXPECT_LE(dialog.width(), 700);
    EXPECT_LE(dialog.height(), 800);
}

TEST(ErrorDialog, ClosesByEscape)
{
    ErrorDialog dialog({item("BackupNotFound", "")});
    dialog.show();

    QTest::keyClick(&dialog, Qt::Key_Escape);

    EXPECT_FALSE(dialog.isVisible());
}

} // namespace farcopy
