// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/errordialog.h"

#include "tests/support/errorsamples.h"
#include "ui/text/errortable.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
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

/// Takes the place of the browser.
class Browser final : public QObject
{
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }

    QUrl opened;

public slots:
    void open(const QUrl& url) { opened = url; }
};

} // namespace

TEST(ErrorDialog, SaysWhatWhyAndWhatToDoForEveryEntry)
{
    for (const text::ErrorEntry& entry : text::errorTable()) {
        const auto error = sampleError(entry);
        ASSERT_TRUE(error) << entry.title;

        ErrorDialog dialog({{.error = *error, .subject = QStringLiteral("hr weekly")}});
        dialog.show();

        const ErrorText text = text::errorText(*error);
        EXPECT_EQ(shown(dialog, "title"), text.title);
        EXPECT_EQ(shown(dialog, "what"), text.what);
        EXPECT_EQ(shown(dialog, "why"), text.why);
        EXPECT_EQ(shown(dialog, "advice"), text.advice);
        EXPECT_EQ(dialog.windowTitle(), text.title);
        EXPECT_FALSE(child<QPlainTextEdit>(dialog, "details")->toPlainText().isEmpty());
        EXPECT_LE(dialog.width(), 700) << entry.title;
        for (const auto* label : dialog.findChildren<QLabel*>()) {
            const bool isOurs = label->textFormat() == Qt::AutoText
                && !Qt::mightBeRichText(label->text()); // a caption, or a picture
            EXPECT_TRUE(isOurs || label->textFormat() == Qt::PlainText)
                << entry.title << ": " << qPrintable(label->text());
        }
    }
}

TEST(ErrorDialog, CutsNoSentenceOffInAnyEntry)
{
    for (const text::ErrorEntry& entry : text::errorTable()) {
        const auto error = sampleError(entry);
        ASSERT_TRUE(error) << entry.title;
        ErrorDialog dialog({{.error = *error}});
        dialog.show();

        for (const char* name : {"title", "what", "why", "advice"}) {
            const auto* label = child<PlainLabel>(dialog, name);
            EXPECT_GE(label->height(), label->heightForWidth(label->width()))
                << entry.title << ": " << name;
        }
        for (const auto* button : dialog.findChildren<QPushButton*>()) {
            EXPECT_TRUE(!button->isVisible() || button->width() >= button->sizeHint().width())
                << entry.title << ": " << qPrintable(button->text());
        }
    }
}

TEST(ErrorDialog, HasAButtonThatDoesWhatEachEntryOffers)
{
    Browser browser;
    for (const text::ErrorEntry& entry : text::errorTable()) {
        const auto error = sampleError(entry);
        ASSERT_TRUE(error) << entry.title;
        browser.opened.clear();
        QGuiApplication::clipboard()->clear();
        ErrorDialog dialog({{.error = *error, .key = QStringLiteral("job-7")}});
        QSignalSpy chosen(&dialog, &ErrorDialog::actionChosen);
        dialog.show();
        auto* button = child<QPushButton>(dialog, "action");
        const ErrorText text = text::errorText(*error);
        ASSERT_EQ(button->isVisible(), text.action != ErrorAction::None) << entry.title;
        if (!button->isVisible())
            continue;
        EXPECT_TRUE(button->isDefault()) << entry.title;
        EXPECT_EQ(button->text(), text.actionLabel);

        QTest::mouseClick(button, Qt::LeftButton);

        if (text.action == ErrorAction::OpenQuotaPage) {
            EXPECT_EQ(browser.opened, text.link);
        } else if (text.action == ErrorAction::CopyPolicy) {
            EXPECT_EQ(QGuiApplication::clipboard()->text(), text.textToCopy);
        } else {
            ASSERT_EQ(chosen.count(), 1) << entry.title;
            EXPECT_EQ(chosen[0][0].value<ErrorAction>(), text.action);
        }
    }
}

TEST(ErrorDialog, ShowsAndCopiesWhatTheKeysPolicyMustSay)
{
    ErrorItem denied = item("InvalidDestinationKmsKey", "hr weekly");
    denied.context.sources = {{RegionId(QStringLiteral("eu-west-1")),
        BackupId(QStringLiteral("backup-0123456789abcdef0"))}};
    denied.context.kmsKey = KeyRef(QStringLiteral("alias/dr"));
    denied.context.caller = Arn(QStringLiteral("arn:aws:iam::111122223333:user/kim"));
    ErrorDialog dialog({denied});
    dialog.show();
    auto* button = child<QPushButton>(dialog, "copyKeyPolicy");
    ASSERT_TRUE(button->isVisible());

    QTest::mouseClick(button, Qt::LeftButton);

    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(copied.contains(QStringLiteral("arn:aws:iam::111122223333:user/kim")));
    EXPECT_EQ(child<QPlainTextEdit>(dialog, "policy")->toPlainText(), copied.trimmed());
    EXPECT_TRUE(dialog.isVisible());
}

TEST(ErrorDialog, HidesPoliciesWhereNoneWouldHelp)
{
    ErrorDialog dialog({item("BackupNotFound", "hr weekly")});

    dialog.show();

    EXPECT_FALSE(child<QPushButton>(dialog, "copyKeyPolicy")->isVisible());
    EXPECT_FALSE(child<QPlainTextEdit>(dialog, "policy")->isVisible());
}

TEST(ErrorDialog, NamesAllSourcesOfABatchInOnePolicy)
{
    QList<ErrorItem> items;
    for (const char* id : {"backup-0000000000000000a", "backup-0000000000000000b"}) {
        ErrorItem denied = item("AccessDeniedException", id);
        denied.error.kind = ErrorKind::AccessDenied;
        denied.context.sources
            = {{RegionId(QStringLiteral("eu-west-1")), BackupId(QLatin1String(id))}};
        items << denied;
    }
    ErrorDialog dialog(items);
    dialog.show();

    const QString policy = child<QPlainTextEdit>(dialog, "policy")->toPlainText();

    EXPECT_TRUE(policy.contains(QStringLiteral("backup/backup-0000000000000000a")));
    EXPECT_TRUE(policy.contains(QStringLiteral("backup/backup-0000000000000000b")));
}

TEST(ErrorDialog, ShowsAPolicyWhole)
{
    ErrorItem denied = item("AccessDeniedException", "hr weekly");
    denied.error.kind = ErrorKind::AccessDenied;
    denied.context.sources = {{RegionId(QStringLiteral("ap-southeast-1")),
        BackupId(QStringLiteral("backup-0123456789abcdef0"))}};
    ErrorDialog dialog({denied});
    dialog.show();
    QCoreApplication::processEvents();

    const auto* policy = child<QPlainTextEdit>(dialog, "policy");

    ASSERT_GT(policy->document()->blockCount(), 10);
    EXPECT_EQ(policy->verticalScrollBar()->maximum(), 0);
    EXPECT_EQ(policy->horizontalScrollBar()->maximum(), 0);
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

#include "errordialogtest.moc"
