// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/detailspane.h"

#include "core/presenters/backupspresenter.h"
#include "ui/pages/fieldcontext.h"
#include "ui/pages/tagtable.h"
#include "ui/text/backupfields.h"
#include "ui/text/format.h"
#include "ui/text/joining.h"
#include "ui/widgets/fieldlist.h"
#include "ui/widgets/lineagegraph.h"
#include "ui/widgets/lineicon.h"
#include "ui/widgets/valuelabel.h"

#include <QLabel>
#include <QMap>
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

QString roleOf(const LineageNode& node)
{
    return node.parent == LineageNode::noParent ? DetailsPane::tr("Source")
                                                : DetailsPane::tr("Copy");
}

IconTone toneOf(const Backup& backup)
{
    return backup.lifecycle == Lifecycle::Failed ? IconTone::Failure : IconTone::Text;
}

QString iconOf(Lifecycle lifecycle)
{
    switch (lifecycle) {
    case Lifecycle::Available:
        return QStringLiteral("done");
    case Lifecycle::Failed:
        return QStringLiteral("failed");
    case Lifecycle::Pending:
        return QStringLiteral("waiting");
    case Lifecycle::Creating:
    case Lifecycle::Transferring:
    case Lifecycle::Copying:
        return QStringLiteral("running");
    case Lifecycle::Deleted:
        return QStringLiteral("cancel");
    case Lifecycle::Unknown:
        break;
    }
    return QStringLiteral("info");
}

LineageGraph::Node pictureOf(const LineageNode& node, const QDateTime& now)
{
    LineageGraph::Node picture;
    picture.parent = node.parent;
    picture.isCurrent = node.isSubject;
    picture.isKnown = node.backup.has_value();
    //: %1: "Source" or "Copy", %2: a Region
    picture.title = DetailsPane::tr("%1 in %2")
                        .arg(roleOf(node), text::plainLine(node.key.region.text(), 40));
    picture.tip = node.key.id.text();
    if (node.backup) {
        picture.icon = iconOf(node.backup->lifecycle);
        picture.tone = toneOf(*node.backup);
        picture.subtitle = QStringLiteral("%1 · %2").arg(
            text::statusText(*node.backup), text::ageText(node.backup->creationTime, now));
        picture.tip = text::backupTitle(*node.backup) + QLatin1Char('\n') + picture.tip;
    } else {
        picture.icon = QStringLiteral("gone");
        picture.tone = IconTone::Muted;
        picture.subtitle = DetailsPane::tr("Not listed (any more)");
    }
    picture.spoken = QStringLiteral("%1, %2").arg(picture.title, picture.subtitle);
    if (node.isSubject)
        picture.spoken = DetailsPane::tr("%1, the selected one").arg(picture.spoken);
    return picture;
}

QString countsText(const QMap<QString, int>& counts)
{
    QStringList parts;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        parts.append(QStringLiteral("%1 (%2)").arg(text::plainLine(count.key(), 60)).arg(*count));
    return text::listText(parts);
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
        showCommonTags(commonTags(m_presenter.rows(), selected));
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
    m_tags = new TagTable(tr("Tags"), tr("No tags"), this);
    connect(m_tags, &TagTable::editWanted, this, &DetailsPane::editTagsWanted);
    layout->addWidget(m_tags);
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
    m_commonTags = new TagTable(tr("Common tags"), tr("No tag is the same in all of them."), this);
    connect(m_commonTags, &TagTable::editWanted, this, &DetailsPane::editTagsWanted);
    layout->addWidget(m_commonTags);
    m_mixedTags = new QLabel(this);
    m_mixedTags->setObjectName(QStringLiteral("mixedTags"));
    m_mixedTags->setTextFormat(Qt::PlainText);
    m_mixedTags->setWordWrap(true);
    m_mixedTags->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_mixedTags);
    layout->addStretch(1);
    return scrolling(content, this);
}

void DetailsPane::setUpFields()
{
    QString group;
    const QList<text::BackupField> fields = text::backupFields({}, {});
    for (const text::BackupField& field : fields) {
        if (field.key == QLatin1String("failure")) // stands under the title
            continue;
        if (field.group != group)
            m_fields->addGroup(field.group);
        group = field.group;
        m_fields->addField(field.key, field.caption, field.isIdentifier);
    }
}

void DetailsPane::setUpLineage(QVBoxLayout* layout)
{
    m_lineageTitle = boldLabel(tr("Source and copies"), this);
    m_graph = new LineageGraph(this);
    m_moreRelatives = new QLabel(this);
    m_moreRelatives->setForegroundRole(QPalette::PlaceholderText);
    connect(m_graph, &LineageGraph::activated, this, [this](int node) {
        const LineageNode& chosen = m_shownLineage.nodes.at(node);
        if (chosen.backup && !chosen.isSubject)
            emit revealWanted(chosen.key);
    });
    layout->addWidget(m_lineageTitle);
    layout->addWidget(m_graph);
    layout->addWidget(m_moreRelatives);
}

void DetailsPane::showBackup(const ListedBackup& listed)
{
    const Backup& backup = listed.backup;
    m_title->setValue(text::backupTitle(backup));
    m_failure->setText(text::plainLine(backup.failureMessage));
    m_failure->setVisible(!backup.failureMessage.isEmpty());
    QPalette alarm = palette();
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text})
        alarm.setColor(role, toneColor(IconTone::Failure, palette()));
    m_failure->setPalette(alarm);

    const QList<text::BackupField> fields
        = text::backupFields(backup, fieldContext(m_presenter, backup));
    for (const text::BackupField& field : fields)
        m_fields->setValue(field.key, field.value, field.tip);
    showLineage(backup);
    m_tags->show(backup.tags);
}

void DetailsPane::showLineage(const Backup& backup)
{
    m_shownLineage = lineageOf(m_presenter, backup);
    QList<LineageGraph::Node> nodes;
    for (const LineageNode& node : std::as_const(m_shownLineage.nodes))
        nodes.append(pictureOf(node, m_presenter.nowUtc()));
    const bool hasRelatives = nodes.size() > 1;
    m_graph->setNodes(hasRelatives ? nodes : QList<LineageGraph::Node>());
    m_lineageTitle->setVisible(hasRelatives);
    m_graph->setVisible(hasRelatives);
    m_moreRelatives->setVisible(m_shownLineage.leftOut > 0);
    m_moreRelatives->setText(tr("and %n more", "copies", m_shownLineage.leftOut));
}

void DetailsPane::showCommonTags(const CommonTags& tags)
{
    constexpr qsizetype mostKeys = 30;
    m_commonTags->show(tags.common);
    QStringList keys;
    for (const QString& key : tags.mixed.keys().mid(0, mostKeys))
        keys.append(text::plainLine(key, 60));
    if (tags.mixed.size() > mostKeys)
        keys.append(QStringLiteral("…"));
    m_mixedTags->setText(tr("Not the same in all: %1").arg(text::listText(keys)));
    m_mixedTags->setVisible(!keys.isEmpty());
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
