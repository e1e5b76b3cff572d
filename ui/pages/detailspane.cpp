// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/detailspane.h"

#include "core/presenters/backupspresenter.h"
#include "ui/text/format.h"
#include "ui/widgets/fieldlist.h"
#include "ui/widgets/lineicon.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/valuelabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QMap>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace farcopy {

namespace {

QLabel* boldLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setContentsMargins(0, 10, 0, 1);
    return label;
}

/// A page that scrolls up and down and is never wider than the pane.
QScrollArea* scrolling(QWidget* content, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    area->setWidget(content);
    return area;
}

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

QString accountOf(const Backup& backup)
{
    return text::plainLine(backup.ownerId.text(), 40);
}

QString withId(const QString& name, const QString& id)
{
    return name.isEmpty() ? id : name;
}

QString countsText(const QMap<QString, int>& counts)
{
    QStringList parts;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        parts.append(QStringLiteral("%1 (%2)").arg(text::plainLine(count.key(), 60)).arg(*count));
    return parts.join(QStringLiteral(", "));
}

QString stateCounts(const RowSummary& summary)
{
    QMap<QString, int> counts;
    for (auto count = summary.byState.cbegin(); count != summary.byState.cend(); ++count)
        counts[text::statusText(summary.states.value(count.key()))] += *count;
    return countsText(counts);
}

} // namespace

DetailsPane::DetailsPane(BackupsPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_stack(new QStackedWidget(this))
    , m_nothing(new QLabel(tr("Select a backup to see its details."), this))
{
    setObjectName(QStringLiteral("detailsPane"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(16);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setAutoFillBackground(true);
    m_nothing->setBackgroundRole(QPalette::Base);
    m_backup = setUpBackup();
    m_summary = setUpSummary();
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_backup);
    m_stack->addWidget(m_summary);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

void DetailsPane::show(const QList<RowId>& selected)
{
    if (selected.isEmpty()) {
        m_stack->setCurrentWidget(m_nothing);
    } else if (selected.size() == 1) {
        showBackup(m_presenter.rows().listed(selected.first()));
        m_stack->setCurrentWidget(m_backup);
    } else {
        showSummary(summaryOf(m_presenter.rows(), selected));
        m_stack->setCurrentWidget(m_summary);
    }
}

QWidget* DetailsPane::setUpBackup()
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 10, 10, 12);
    layout->setSpacing(4);
    m_title = new ValueLabel(content);
    m_title->setObjectName(QStringLiteral("detailsTitle"));
    m_title->setAccessibleName(tr("Name"));
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    m_title->setFont(font);
    m_failure = new QLabel(content);
    m_failure->setObjectName(QStringLiteral("detailsFailure"));
    m_failure->setTextFormat(Qt::PlainText);
    m_failure->setWordWrap(true);
    m_failure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_fields = new FieldList(content);
    setUpFields();
    layout->addWidget(m_title);
    layout->addWidget(m_failure);
    layout->addSpacing(4);
    layout->addWidget(m_fields);
    setUpLineage(layout);
    setUpTags(layout);
    layout->addStretch(1);
    return scrolling(content, this);
}

QWidget* DetailsPane::setUpSummary()
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 10, 10, 12);
    m_summaryFields = new FieldList(content);
    m_summaryFields->addGroup(tr("Selection"));
    m_summaryFields->addField(QStringLiteral("summaryCount"), tr("Selected"));
    m_summaryFields->addField(QStringLiteral("summarySize"), tr("Total size"));
    m_summaryFields->addField(QStringLiteral("summaryRegions"), tr("Regions"));
    m_summaryFields->addField(QStringLiteral("summaryStatus"), tr("Status"));
    m_summaryFields->addField(QStringLiteral("summaryOldest"), tr("Oldest"));
    m_summaryFields->addField(QStringLiteral("summaryNewest"), tr("Newest"));
    m_summaryFields->addField(QStringLiteral("summaryCopied"), tr("With a copy"));
    layout->addWidget(m_summaryFields);
    layout->addStretch(1);
    return scrolling(content, this);
}

void DetailsPane::setUpFields()
{
    m_fields->addGroup(tr("Backup"));
    m_fields->addField(QStringLiteral("backupId"), tr("Backup ID"), true);
    m_fields->addField(QStringLiteral("status"), tr("Status"));
    m_fields->addField(QStringLiteral("type"), tr("Type"));
    m_fields->addField(QStringLiteral("size"), tr("Size"));
    m_fields->addField(QStringLiteral("created"), tr("Created"));
    m_fields->addField(QStringLiteral("region"), tr("Region"));
    m_fields->addField(QStringLiteral("account"), tr("Account"));
    m_fields->addField(QStringLiteral("key"), tr("KMS key"), true);
    m_fields->addField(QStringLiteral("arn"), tr("ARN"), true);
    m_fields->addGroup(tr("File system"));
    m_fields->addField(QStringLiteral("fileSystemType"), tr("Type"));
    m_fields->addField(QStringLiteral("fileSystemName"), tr("Name"));
    m_fields->addField(QStringLiteral("fileSystemId"), tr("File system ID"), true);
    m_fields->addField(QStringLiteral("volumeName"), tr("Volume"));
    m_fields->addField(QStringLiteral("volumeId"), tr("Volume ID"), true);
    m_fields->addField(QStringLiteral("volumeStyle"), tr("Volume style"));
    m_fields->addField(QStringLiteral("deployment"), tr("Deployment"));
    m_fields->addField(QStringLiteral("storage"), tr("Storage"));
}

void DetailsPane::setUpLineage(QVBoxLayout* layout)
{
    m_lineageTitle = boldLabel(tr("Source and copies"), this);
    m_links = new QVBoxLayout;
    m_links->setContentsMargins(0, 0, 0, 0);
    m_links->setSpacing(1);
    layout->addWidget(m_lineageTitle);
    layout->addLayout(m_links);
}

void DetailsPane::setUpTags(QVBoxLayout* layout)
{
    auto* heading = new QHBoxLayout;
    heading->addWidget(boldLabel(tr("Tags"), this), 1);
    auto* edit = new QPushButton(tr("Edit…"), this);
    edit->setObjectName(QStringLiteral("editTags"));
    edit->setAccessibleName(tr("Edit tags"));
    edit->setIcon(lineIcon(QStringLiteral("tags")));
    edit->setFlat(true);
    connect(edit, &QPushButton::clicked, this, &DetailsPane::editTagsWanted);
    heading->addWidget(edit, 0, Qt::AlignBottom);
    m_noTags = new QLabel(tr("No tags"), this);
    m_noTags->setForegroundRole(QPalette::PlaceholderText);
    m_tags = new QGridLayout;
    m_tags->setHorizontalSpacing(8);
    m_tags->setVerticalSpacing(3);
    m_tags->setColumnStretch(0, 2);
    m_tags->setColumnStretch(1, 3);
    layout->addLayout(heading);
    layout->addWidget(m_noTags);
    layout->addLayout(m_tags);
}

void DetailsPane::showBackup(const ListedBackup& listed)
{
    const Backup& backup = listed.backup;
    const bool isOther = keyOf(backup) != m_shown;
    m_shown = keyOf(backup);
    m_title->setValue(text::backupTitle(backup));
    m_failure->setText(text::plainLine(backup.failureMessage));
    m_failure->setVisible(!backup.failureMessage.isEmpty());
    QPalette alarm = palette();
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text})
        alarm.setColor(role, toneColor(IconTone::Failure, palette()));
    m_failure->setPalette(alarm);

    m_fields->setValue(QStringLiteral("backupId"), text::plainLine(backup.id.text()));
    m_fields->setValue(QStringLiteral("status"), text::statusText(backup));
    m_fields->setValue(QStringLiteral("type"), text::typeText(backup));
    m_fields->setValue(QStringLiteral("size"), text::sizeText(backup.sizeBytes),
        backup.sizeBytes ? text::exactSizeText(*backup.sizeBytes) : QString());
    m_fields->setValue(QStringLiteral("created"), text::dateText(backup.creationTime),
        text::exactDateText(backup.creationTime));
    const QString regionName = m_presenter.region(backup.region).region.name;
    m_fields->setValue(QStringLiteral("region"),
        regionName.isEmpty() ? backup.region.text()
                             : QStringLiteral("%1, %2").arg(backup.region.text(), regionName));
    m_fields->setValue(QStringLiteral("account"), accountOf(backup));
    m_fields->setValue(QStringLiteral("key"), text::plainLine(backup.kmsKeyId, 2048));
    m_fields->setValue(QStringLiteral("arn"), text::plainLine(backup.arn.text(), 2048));
    showFileSystem(backup);
    showLineage(backup);
    if (isOther || m_shownTags != backup.tags)
        showTags(backup.tags);
}

void DetailsPane::showFileSystem(const Backup& backup)
{
    const FileSystemInfo& fileSystem = backup.fileSystem;
    m_fields->setValue(QStringLiteral("fileSystemType"), text::fileSystemTypeText(fileSystem));
    m_fields->setValue(QStringLiteral("fileSystemName"), text::plainLine(fileSystem.name));
    m_fields->setValue(QStringLiteral("fileSystemId"), text::plainLine(fileSystem.id.text()));
    const VolumeInfo volume = backup.volume.value_or(VolumeInfo{});
    m_fields->setValue(QStringLiteral("volumeName"), text::plainLine(volume.name));
    m_fields->setValue(QStringLiteral("volumeId"), text::plainLine(volume.id.text()));
    m_fields->setValue(QStringLiteral("volumeStyle"), text::plainLine(volume.style));
    m_fields->setValue(QStringLiteral("deployment"), text::plainLine(fileSystem.deploymentType));
    QStringList storage{text::plainLine(fileSystem.storageType)};
    if (fileSystem.storageCapacityGiB)
        storage.append(text::sizeText(qint64(*fileSystem.storageCapacityGiB) << 30));
    storage.removeAll(QString());
    m_fields->setValue(QStringLiteral("storage"), storage.join(QStringLiteral(", ")));
}

void DetailsPane::showLineage(const Backup& backup)
{
    const std::optional<Backup> source = m_presenter.sourceOf(backup);
    const QList<Backup> copies = m_presenter.copiesOf(keyOf(backup));
    QList<Backup> lineage{backup};
    lineage.append(source.value_or(Backup{}));
    lineage.append(copies);
    if (lineage == m_shownLineage)
        return;
    m_shownLineage = lineage;
    clear(m_links);
    if (source) {
        addLink(*source, tr("Source in %1").arg(source->region.text()));
    } else if (backup.isCopy()) {
        auto* gone = new ValueLabel(this);
        gone->setValue(tr("Copy of %1, which is not listed in %2 (any more).")
                           .arg(backup.sourceBackupId.text(),
                               withId(backup.sourceRegion.text(), backup.region.text())));
        m_links->addWidget(gone);
    }
    for (const Backup& copy : copies)
        addLink(copy, tr("Copy in %1").arg(copy.region.text()));
    m_lineageTitle->setVisible(m_links->count() > 0);
}

void DetailsPane::addLink(const Backup& backup, const QString& caption)
{
    const bool isFailed = backup.lifecycle == Lifecycle::Failed;
    auto* link = new LinkButton(this);
    link->setObjectName(QStringLiteral("lineageLink"));
    link->setIcon(lineIcon(isFailed ? QStringLiteral("failed") : QStringLiteral("reveal"),
        isFailed ? IconTone::Failure : IconTone::Text));
    const QString age = text::ageText(backup.creationTime, m_presenter.nowUtc());
    link->setLinkText(text::plainLine(
        QStringLiteral("%1 · %2 · %3").arg(caption, text::statusText(backup), age), 200));
    connect(
        link, &QToolButton::clicked, this, [this, key = keyOf(backup)] { emit revealWanted(key); });
    m_links->addWidget(link);
}

void DetailsPane::showTags(const Tags& tags)
{
    m_shownTags = tags;
    clear(m_tags);
    m_noTags->setVisible(tags.isEmpty());
    for (int row = 0; row < tags.size(); ++row) {
        auto* key = new ValueLabel(this);
        key->setObjectName(QStringLiteral("tagKey"));
        key->setValue(text::plainLine(tags.at(row).key));
        key->setForegroundRole(QPalette::PlaceholderText);
        auto* value = new ValueLabel(this);
        value->setObjectName(QStringLiteral("tagValue"));
        value->setValue(text::plainLine(tags.at(row).value));
        value->setAccessibleName(tr("Value of tag %1").arg(tags.at(row).key));
        m_tags->addWidget(key, row, 0);
        m_tags->addWidget(value, row, 1);
    }
}

void DetailsPane::showSummary(const RowSummary& summary)
{
    const QString size = text::sizeText(summary.bytes);
    m_summaryFields->setValue(QStringLiteral("summaryCount"), text::backupCountText(summary.count));
    m_summaryFields->setValue(QStringLiteral("summarySize"),
        summary.unknownSizes == 0
            ? size
            : tr("%1, and %n of unknown size", nullptr, summary.unknownSizes).arg(size));
    m_summaryFields->setValue(QStringLiteral("summaryRegions"), countsText(summary.byRegion));
    m_summaryFields->setValue(QStringLiteral("summaryStatus"), stateCounts(summary));
    m_summaryFields->setValue(QStringLiteral("summaryOldest"), text::dateText(summary.oldest));
    m_summaryFields->setValue(QStringLiteral("summaryNewest"), text::dateText(summary.newest));
    m_summaryFields->setValue(
        QStringLiteral("summaryCopied"), tr("%1 of %2").arg(summary.copied).arg(summary.count));
}

} // namespace farcopy
