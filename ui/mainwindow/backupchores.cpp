// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/backupchores.h"

#include "core/domain/accountinfo.h"
#include "core/presenters/backupexport.h"
#include "core/presenters/backupspresenter.h"
#include "core/presenters/commontagspresenter.h"
#include "core/presenters/consoleplace.h"
#include "core/presenters/tagspresenter.h"
#include "core/presenters/workspace.h"
#include "ui/dialogs/commontagsdialog.h"
#include "ui/dialogs/comparedialog.h"
#include "ui/dialogs/tagsdialog.h"
#include "ui/pages/backuplist.h"
#include "ui/pages/fieldcontext.h"
#include "ui/text/format.h"
#include "ui/text/joining.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QSet>
#include <QStandardPaths>

#include <memory>
#include <utility>

namespace farcopy {

namespace {

constexpr auto csvSuffix = "csv";
constexpr auto jsonSuffix = "json";

/// Each is written by a request or two of its own.
constexpr int mostTaggedAtOnce = 5'000;

ExportFormat formatOf(const QString& path)
{
    return path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) ? ExportFormat::Json
                                                                      : ExportFormat::Csv;
}

} // namespace

BackupChores::BackupChores(Workspace& workspace, BackupsPresenter& backups, BackupList& list,
    AccountOf accountOf, QWidget& page)
    : QObject(&page)
    , m_workspace(workspace)
    , m_backups(backups)
    , m_list(list)
    , m_accountOf(std::move(accountOf))
    , m_page(page)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
}

void BackupChores::editTags()
{
    const QList<RowId> rows = m_list.selectedRows();
    const QLocale locale;
    if (rows.size() == 1)
        editTagsOf(m_backups.rows().backup(rows.first()));
    else if (rows.size() > mostTaggedAtOnce)
        emit said(
            //: %1, %2: numbers
            tr("Tags of up to %1 backups can be changed at once, and %2 are selected. Filter the "
               "list and change them in several batches.")
                .arg(locale.toString(mostTaggedAtOnce), locale.toString(int(rows.size()))));
    else if (!rows.isEmpty())
        editCommonTags(rows);
}

void BackupChores::undoTags()
{
    if (m_tagUndo.isEmpty() || m_undoing)
        return;
    m_undoing = new TagWriter(m_workspace, std::exchange(m_tagUndo, {}), this);
    connect(m_undoing, &TagWriter::finished, this, [this] {
        takeOutcome(*m_undoing, tr("The last change of tags was taken back for %1."));
        m_undoing->deleteLater();
    });
}

void BackupChores::editTagsOf(const Backup& backup)
{
    auto* presenter = new TagsPresenter(m_workspace, backup, this);
    auto* dialog = new TagsDialog(*presenter, &m_page);
    presenter->setParent(dialog);
    connect(presenter, &TagsPresenter::changed, this, [this, presenter] {
        // Also what was written before a refusal can be taken back.
        if (const TagChange undo = presenter->undo();
            presenter->phase() == TagsPresenter::Phase::Ready && !undo.isEmpty())
            m_tagUndo = {undo};
    });
    connect(presenter, &TagsPresenter::saved, this, [this, title = text::backupTitle(backup)] {
        emit tagsChanged(tr("The tags of “%1” were changed.").arg(title));
    });
    nameAccount(*dialog);
    open(*dialog);
}

void BackupChores::editCommonTags(const QList<RowId>& rows)
{
    auto* presenter = new CommonTagsPresenter(m_workspace, rows, this);
    auto* dialog = new CommonTagsDialog(*presenter, &m_page);
    presenter->setParent(dialog);
    connect(presenter, &CommonTagsPresenter::saved, this, [this, presenter] {
        takeOutcome(*presenter->writer(), tr("The tags of %1 were changed."));
    });
    nameAccount(*dialog);
    open(*dialog);
}

void BackupChores::takeOutcome(const TagWriter& writer, const QString& sentence)
{
    m_tagUndo = writer.undo();
    const int untouched = writer.total() - writer.done();
    QStringList sentences{sentence.arg(text::backupCountText(writer.succeeded()))};
    if (!writer.failures().isEmpty())
        sentences.append(tr("%n could not be changed.", nullptr, int(writer.failures().size())));
    if (untouched > 0)
        sentences.append(tr("%n were left as they are.", nullptr, untouched));
    emit tagsChanged(text::sentencesText(sentences));
    if (!writer.failures().isEmpty())
        emit tagsFailed(writer.failures());
}

void BackupChores::open(QDialog& dialog) const
{
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    dialog.open();
}

template <typename Dialog>
void BackupChores::nameAccount(Dialog& dialog) const
{
    const auto [mark, account] = m_accountOf();
    dialog.showAccount(mark, account);
}

void BackupChores::copyIds()
{
    copyOfEach(&BackupRows::appendId);
}

void BackupChores::copyArns()
{
    copyOfEach(&BackupRows::appendArn);
}

/// One a line, in the order of the table.
void BackupChores::copyOfEach(void (BackupRows::*append)(RowId, QString&) const) const
{
    constexpr qsizetype usualLength = 96;
    const QList<RowId> rows = m_list.selectedRows();
    QString lines;
    lines.reserve(rows.size() * usualLength); // of a hundred thousand, growing takes its time
    for (const RowId row : rows) {
        (m_backups.rows().*append)(row, lines);
        lines += QLatin1Char('\n');
    }
    lines.chop(1);
    QGuiApplication::clipboard()->setText(lines);
}

void BackupChores::showInConsole()
{
    const QList<RowId> rows = m_list.selectedRows();
    if (rows.size() != 1)
        return;
    const RegionId region = m_backups.rows().keyOf(rows.first()).region;
    const ConsolePlace place
        = consolePlace(m_workspace.partitions(), m_workspace.account(), region);
    switch (place.lack) {
    case ConsolePlace::Lack::None:
        if (!QDesktopServices::openUrl(place.url))
            emit said(
                tr("No browser could be started. The address is %1").arg(place.url.toString()));
        break;
    case ConsolePlace::Lack::OtherServer:
        emit said(tr("These backups are not at AWS: the account asks another server, which the "
                     "AWS console knows nothing of."));
        break;
    case ConsolePlace::Lack::IsolatedRegion:
        emit said(tr("%1 belongs to an isolated partition, and the address of its console is not "
                     "public.")
                      .arg(region.text()));
        break;
    case ConsolePlace::Lack::UnknownRegion:
        emit said(tr("No console is known for “%1”.").arg(text::plainLine(region.text(), 40)));
        break;
    }
}

void BackupChores::compare()
{
    const QList<RowId> rows = m_list.selectedRows();
    if (rows.size() != 2)
        return;
    const Backup left = m_backups.rows().backup(rows.first());
    const Backup right = m_backups.rows().backup(rows.last());
    auto* dialog = new CompareDialog(
        left, fieldContext(m_backups, left), right, fieldContext(m_backups, right), &m_page);
    nameAccount(*dialog);
    open(*dialog);
}

void BackupChores::exportSelected()
{
    askForFile(m_list.selectedRows());
}

void BackupChores::exportShown()
{
    askForFile(m_list.shownRows());
}

/// The rows are those of the moment in which the file was asked for, not of when a name was found.
void BackupChores::askForFile(const QList<RowId>& rows)
{
    if (rows.isEmpty())
        return;
    auto* dialog = new QFileDialog(
        &m_page, tr("Export %1").arg(text::backupCountText(int(rows.size()))), m_folder);
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters(
        {tr("Table for spreadsheets (*.csv)"), tr("Everything that is known, as JSON (*.json)")});
    dialog->setDefaultSuffix(QLatin1String(csvSuffix));
    dialog->selectFile(QStringLiteral("backups.csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(
            QLatin1String(filter.contains(QLatin1String("*.json")) ? jsonSuffix : csvSuffix));
    });
    // Those that go while a name is looked for are left out: another may get their number.
    const auto gone = std::make_shared<QSet<RowId>>();
    connect(&m_backups, &BackupsPresenter::rowsGoing, dialog, [gone](const QList<RowId>& going) {
        gone->unite({going.cbegin(), going.cend()});
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, rows, gone](const QString& path) {
        m_folder = QFileInfo(path).absolutePath();
        QList<RowId> left = rows;
        if (!gone->isEmpty())
            left.removeIf([&gone](RowId row) { return gone->contains(row); });
        exportTo(path, left);
    });
    open(*dialog);
}

void BackupChores::exportTo(const QString& path, const QList<RowId>& rows)
{
    exportBackups(m_backups, rows, path, formatOf(path))
        ->then(this, [this, path](const Result<int>& written) {
            const QString file = QDir::toNativeSeparators(path);
            emit said(written
                    ? tr("%1 written to %2").arg(text::backupCountText(*written), file)
                    //: %1: a file, %2: the reason, in the system's words
                    : tr("%1 could not be written: %2").arg(file, written.error().message));
        });
}

} // namespace farcopy
