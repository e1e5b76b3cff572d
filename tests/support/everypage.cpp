// SPDX-License-Identifier: Apache-2.0
#include "tests/support/everypage.h"

#include "core/copy/copyqueue.h"
#include "core/domain/accountmark.h"
#include "core/inventory/inventory.h"
#include "core/presenters/activitylog.h"
#include "core/presenters/savedviews.h"
#include "ui/dialogs/accesskeydialog.h"
#include "ui/dialogs/accountmarkdialog.h"
#include "ui/dialogs/browsersignindialog.h"
#include "ui/dialogs/importkeydialog.h"
#include "ui/dialogs/mfadialog.h"
#include "ui/dialogs/renamekeydialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/viewnamedialog.h"
#include "ui/mainwindow/notices.h"

#include "tests/support/samples.h"
#include "tests/support/waiting.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace farcopy::test {

namespace {

const RegionId ireland(QStringLiteral("eu-west-1"));
const RegionId frankfurt(QStringLiteral("eu-central-1"));

/// Of the tabs of a dialog, each in front once.
void visitTabs(QWidget& dialog, const std::function<void()>& look)
{
    auto* tabs = dialog.findChild<QTabWidget*>();
    for (int i = 0; i < (tabs ? tabs->count() : 0); ++i) {
        tabs->setCurrentIndex(i);
        QCoreApplication::processEvents();
        look();
    }
}

} // namespace

EveryPage::EveryPage(const QString& words)
    : m_words(words)
    , m_store({}, m_account.clock)
{
    m_choice = {CredentialOrigin::Profile, words, {}, {}};
    m_account.on("DescribeBackups", [this](const QJsonObject&) {
        ScriptedReply reply = FakeAccount::json(
            {{QStringLiteral("__type"), QStringLiteral("AccessDeniedException")},
                {QStringLiteral("message"), m_words}});
        reply.status = 400;
        return reply;
    });
    m_account.on("CopyBackup", [this](const QJsonObject&) {
        ScriptedReply reply = FakeAccount::json({{QStringLiteral("__type"), m_words},
            {QStringLiteral("message"), m_words}, {QStringLiteral("Message"), m_words}});
        reply.status = 400;
        return reply;
    });
    m_account.setKeys({{.id = m_words, .alias = QStringLiteral("alias/") + m_words}});
    m_stage.start();
    m_stage.settings.setAccountMark(
        m_choice, {MarkColour::Red, m_words.left(AccountMark::maxLabelLength)});
    SavedViews(m_stage.settings).add(m_words, QStringLiteral("status:available"), {});
    m_account.workspace.activityLog().keepIn(m_store);
    m_window = std::make_unique<MainWindow>(*m_stage.presenter, m_stage.open, *m_stage.states,
        *m_stage.entries, m_stage.settings, m_account.clock);
    m_window->show();
}

EveryPage::~EveryPage()
{
    m_stage.open.remove(m_choice);
}

void EveryPage::visit(const Look& look)
{
    look("first page", *m_window);
    fill();
    visitBackups(look);
    visitCopies(look);
    visitPages(look);
    visitAccountDialogs(look);
}

void EveryPage::fill()
{
    m_stage.open.add(m_choice, m_account.workspace);
    for (int number : {1, 2, 3})
        m_account.workspace.inventory().merge(ireland, {backup(number)});
    m_account.workspace.inventory().refreshAll();
    ActivityEntry entry;
    entry.operation = m_words;
    entry.parameters = m_words;
    entry.outcome = m_words;
    entry.message = m_words;
    entry.requestId = m_words;
    entry.subject = m_words;
    entry.caller = Arn(m_words);
    entry.region = RegionId(m_words);
    m_account.workspace.activityLog().note(entry);
    auto* table = find<QTableView>("backups");
    ASSERT_TRUE(eventually([table] { return table->model()->rowCount() == 3; }));
    ASSERT_TRUE(eventually([this] { return !m_account.workspace.inventory().isLoading(); }));
}

/// All that may hold any text holds these; the third is not even called as a backup is.
Backup EveryPage::backup(int number) const
{
    Backup made = sampleBackup(number, ireland.text(), m_words);
    made.tags.append({m_words + QString::number(number), m_words});
    made.tags.append({QStringLiteral("same"), m_words});
    made.fileSystem.name = m_words;
    made.volume = VolumeInfo{VolumeId(m_words), m_words, {}};
    made.kmsKeyId = m_words;
    made.ownerId = AccountId(m_words);
    made.sourceBackupId = BackupId(m_words);
    made.sourceRegion = frankfurt;
    if (number == 2) {
        made.lifecycle = Lifecycle::Failed;
        made.lifecycleText = QStringLiteral("FAILED");
        made.failureMessage = m_words;
    }
    if (number == 3) {
        made.id = BackupId(m_words);
        made.arn = Arn(m_words);
        made.lifecycle = Lifecycle::Unknown;
        made.lifecycleText = m_words;
        made.type = BackupType::Unknown;
        made.typeText = m_words;
        made.fileSystem.id = FileSystemId(m_words);
        made.fileSystem.type = FileSystemType::Unknown;
        made.fileSystem.typeText = m_words;
    }
    return made;
}

void EveryPage::visitBackups(const Look& look)
{
    auto& table = *find<QTableView>("backups");
    for (int row = 0; row < 3; ++row) {
        table.selectRow(row);
        QCoreApplication::processEvents();
        look("details of a backup", *m_window);
    }
    trigger("editBackupTags");
    visitDialog("tags", "tagsDialog", look);
    selectRows(table, 2);
    look("summary", *m_window);
    trigger("compareBackups");
    visitDialog("comparison", "compareDialog", look);
    trigger("editBackupTags");
    visitDialog("tags of several", "commonTagsDialog", look);
    trigger("copyBackups");
    auto* copy = find<QWidget>("copyDialog");
    ASSERT_NE(copy, nullptr);
    QTest::keyClicks(
        copy->findChild<QComboBox*>(QStringLiteral("destination"))->lineEdit(), frankfurt.text());
    visitTabs(*copy, [&] { look("copy dialog", *copy); });
    find<QAbstractButton>("several")->click();
    visitDialog("several Regions", "copyRegionsDialog", look);
    visitDialog("copy dialog", "copyDialog", look);
    find<QLineEdit>("filter")->setText(QStringLiteral("name:") + m_words.left(20));
    QCoreApplication::processEvents();
    look("filter", *m_window);
    find<QLineEdit>("filter")->setText(QStringLiteral("age>") + m_words);
    QCoreApplication::processEvents();
    look("a filter with a flaw", *m_window);
    find<QLineEdit>("filter")->clear();
    find<QAbstractButton>("regionTrouble")->click();
    visitDialog("why a Region is not listed", "errorDialog", look);
}

void EveryPage::visitCopies(const Look& look)
{
    QList<CopyOrder> orders;
    for (int number : {1, 2}) {
        CopyOrder order{.request = {.sourceBackupId = sampleId(number),
                            .sourceRegion = ireland,
                            .destination = frankfurt,
                            .kmsKey = KeyRef(m_words)},
            .source = copySourceOf(backup(number))};
        orders.append(order);
    }
    m_account.workspace.queue().add(orders);
    ASSERT_TRUE(eventually([this] { return find<QWidget>("errorDialog") != nullptr; }));
    visitDialog("why copies failed", "errorDialog", look);
    selectRows(*find<QTableView>("copies"), 1);
    look("copies", *m_window);
    find<QAction>("copyHistory")->trigger();
    visitDialog("history of a copy", "copyHistoryDialog", look);
}

void EveryPage::visitPages(const Look& look)
{
    trigger("showActivity");
    auto* activities = find<QTableView>("activities");
    ASSERT_TRUE(eventually([activities] { return activities->model()->rowCount() > 0; }));
    for (int row = 0; row < activities->model()->rowCount(); ++row) {
        activities->selectRow(row);
        QCoreApplication::processEvents();
        look("activities", *m_window);
    }
    trigger("chooseAccount");
    QCoreApplication::processEvents();
    look("accounts", *m_window);
    notices::showAbout(m_window.get());
    visitDialog("about", "", look);
    Preferences preferences;
    preferences.proxy = ProxyUse::Manual;
    preferences.proxyUrl = m_words;
    preferences.proxyUser = m_words;
    SettingsDialog settings(preferences, {.overruled = {m_words}}, m_window.get());
    settings.show();
    visitTabs(settings, [&] { look("settings", settings); });
}

void EveryPage::visitAccountDialogs(const Look& look)
{
    const AccountChoice typed{CredentialOrigin::Keychain, m_words, m_words, {}};
    const auto visitAs = [&look](const char* what, QDialog& dialog) {
        dialog.show();
        QCoreApplication::processEvents();
        look(what, dialog);
    };
    AccountMarkDialog mark(m_words, {MarkColour::Blue, m_words}, m_window.get());
    visitAs("label and colour", mark);
    AccessKeyDialog replace(*m_stage.presenter, typed, m_window.get());
    visitAs("replace a key", replace);
    RenameKeyDialog rename(*m_stage.entries, typed, m_window.get());
    visitAs("rename a key", rename);
    ImportKeyDialog import(*m_stage.presenter, m_window.get());
    import.readFile(m_words);
    visitAs("import a key", import);
    MfaDialog code({m_words, m_words, m_words, true}, m_window.get());
    visitAs("code of a device", code);
    BrowserSignInDialog browser({m_words, QUrl(QStringLiteral("https://example.com/") + m_words),
                                    m_words, m_account.clock.nowUtc().addSecs(600)},
        m_account.clock, m_window.get());
    visitAs("sign-in in the browser", browser);
    const SavedViews views(m_stage.settings);
    ViewNameDialog name(views, views.all().last().id, m_words, m_window.get());
    visitAs("name of a view", name);
}

/// @param name  of the object; empty: the message box
void EveryPage::visitDialog(const char* what, const char* name, const Look& look)
{
    QDialog* dialog = *name == '\0' ? m_window->findChild<QMessageBox*>() : find<QDialog>(name);
    ASSERT_NE(dialog, nullptr) << what;
    dialog->show();
    QCoreApplication::processEvents();
    look(what, *dialog);
    dialog->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void EveryPage::selectRows(QTableView& table, int count)
{
    const QAbstractItemModel& model = *table.model();
    table.selectionModel()->select({model.index(0, 0), model.index(count - 1, 0)},
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QCoreApplication::processEvents();
}

} // namespace farcopy::test
