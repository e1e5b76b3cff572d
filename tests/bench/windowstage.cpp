// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/windowstage.h"

#include "core/copy/copyqueue.h"
#include "core/domain/activity.h"
#include "core/presenters/activitylog.h"

#include "tests/support/waiting.h"

#include <QItemSelectionModel>

namespace farcopy::bench {

namespace {

using test::FakeAccount;
using test::ScriptedReply;

QJsonObject copyOf(const QJsonObject& asked, const QString& id)
{
    return {{QStringLiteral("BackupId"), id},
        {QStringLiteral("Lifecycle"), QStringLiteral("COPYING")},
        {QStringLiteral("Type"), QStringLiteral("USER_INITIATED")},
        {QStringLiteral("ProgressPercent"), 7},
        {QStringLiteral("CreationTime"), double(QDateTime::currentSecsSinceEpoch())},
        {QStringLiteral("SourceBackupId"), asked.value(QStringLiteral("SourceBackupId"))},
        {QStringLiteral("SourceBackupRegion"), asked.value(QStringLiteral("SourceRegion"))}};
}

} // namespace

WindowStage::WindowStage()
    : m_store({.path = m_account.folder.filePath(QStringLiteral("farcopy.db"))}, m_clock)
    , m_jobs(m_store.jobs(QueueKey(QStringLiteral("111122223333"))))
    , m_workspace(
          {}, m_account.fsx, m_account.kms, m_account.sts, m_account.partitions, regions(),
          RegionId(QStringLiteral("eu-west-1")), m_clock, [] { return 0.5; },
          Workspace::Keeping::Elsewhere)
{
    m_account.on("DescribeBackups", [this](const QJsonObject& asked) { return describe(asked); });
    m_account.on("ListTagsForResource", [](const QJsonObject&) {
        return FakeAccount::json({{QStringLiteral("Tags"), QJsonArray()}});
    });
    for (const char* operation : {"TagResource", "UntagResource"})
        m_account.on(operation, [](const QJsonObject&) { return FakeAccount::json({}); });
    setAnswers(Answers::Nothing);
    m_stage.start();
    m_workspace.activityLog().keepIn(m_store);
    m_workspace.queue().keepIn(*m_jobs);
    openWindow();
    if (!test::eventually([this] { return m_workspace.queue().isRestored(); }))
        qFatal("the queue is never there");
}

WindowStage::~WindowStage()
{
    closeWindow();
}

void WindowStage::setAnswers(Answers answers)
{
    switch (answers) {
    case Answers::Nothing:
        m_account.on("CopyBackup", [](const QJsonObject&) { return ScriptedReply::silence(); });
        break;
    case Answers::Accepts:
        m_account.on("CopyBackup", [this](const QJsonObject& asked) {
            const QString id
                = QStringLiteral("backup-c%1").arg(m_copies.size(), 16, 16, QLatin1Char('0'));
            m_copies.insert(id, copyOf(asked, id));
            return FakeAccount::json({{QStringLiteral("Backup"), m_copies.value(id)}});
        });
        break;
    case Answers::Refuses:
        m_account.refuse("CopyBackup", "SourceBackupUnavailable");
        break;
    }
}

void WindowStage::setProgress(int percent, const QString& lifecycle)
{
    for (QJsonObject& copy : m_copies) {
        copy.insert(QStringLiteral("ProgressPercent"), percent);
        copy.insert(QStringLiteral("Lifecycle"), lifecycle);
    }
}

void WindowStage::logActivities(int count)
{
    QList<ActivityEntry> entries;
    entries.reserve(count);
    const QDateTime now = m_clock.nowUtc();
    for (int i = 0; i < count; ++i)
        entries.append({.at = now.addSecs(i - count),
            .account = AccountId(QStringLiteral("111122223333")),
            .region = RegionId(QStringLiteral("eu-central-1")),
            .operation = QStringLiteral("fsx:CopyBackup"),
            .parameters = QStringLiteral("{\"SourceBackupId\":\"backup-%1\"}").arg(i, 17),
            .outcome = i % 9 == 0 ? QStringLiteral("BackupNotFound") : QString(acceptedOutcome),
            .message = i % 9 == 0 ? QStringLiteral("No such backup.") : QString(),
            .requestId = QStringLiteral("request-%1").arg(i),
            .subject = QStringLiteral("backup-%1").arg(i)});
    if (!test::outcomeOf(m_store.logActivity(entries), 120'000))
        qFatal("the activities cannot be written");
    m_workspace.activityLog().tellChanged();
}

void WindowStage::openWindow()
{
    m_window = std::make_unique<MainWindow>(*m_stage.presenter, m_stage.open, *m_stage.states,
        *m_stage.entries, m_stage.settings, m_clock);
    m_window->resize(1920, 1080);
    m_window->show();
    m_stage.open.add({}, m_workspace);
}

void WindowStage::closeWindow()
{
    m_stage.open.remove({});
    m_window.reset();
}

void WindowStage::select(QTableView& table, int first, int count)
{
    const QAbstractItemModel& model = *table.model();
    const QItemSelection rows(model.index(first, 0), model.index(first + count - 1, 0));
    table.selectionModel()->setCurrentIndex(model.index(first, 0), QItemSelectionModel::NoUpdate);
    table.selectionModel()->select(
        rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

/// A listing never comes to its end.
ScriptedReply WindowStage::describe(const QJsonObject& asked) const
{
    const QJsonArray ids = asked.value(QStringLiteral("BackupIds")).toArray();
    if (ids.isEmpty())
        return ScriptedReply::silence();
    QJsonArray told;
    for (const QJsonValue& id : ids)
        told.append(m_copies.value(id.toString()));
    return FakeAccount::json({{QStringLiteral("Backups"), told}});
}

/// Those of test::ManyBackups.
Regions WindowStage::regions() const
{
    Regions regions;
    for (const char* id : {"eu-west-1", "eu-central-1", "us-east-1", "us-west-2", "ap-south-1"})
        regions.append(*m_account.partitions.region(RegionId(QLatin1String(id))));
    return regions;
}

} // namespace farcopy::bench
