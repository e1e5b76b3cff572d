// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/errordialog.h"

#include "ui/text/format.h"
#include "ui/widgets/accountband.h"
#include "ui/widgets/lineicon.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSet>
#include <QStyle>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace farcopy {

namespace {

constexpr int wishedWidth = 620;
constexpr qsizetype mostDetailed = 200; ///< of more failures somebody reads no details here

QLabel* captionLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

/// As many rows high as it has, up to a limit.
void fitRows(QListWidget* list, int mostRows)
{
    const int rows = std::clamp(list->count(), 1, mostRows);
    const int rowHeight = std::max(list->sizeHintForRow(0), list->fontMetrics().height());
    list->setFixedHeight(rows * rowHeight + 2 * list->frameWidth() + 2);
}

} // namespace

ErrorDialog::ErrorDialog(const QList<ErrorItem>& items, QWidget* parent)
    : QDialog(parent)
    , m_groups(grouped(items))
{
    Q_ASSERT(!items.isEmpty());
    setObjectName(QStringLiteral("errorDialog"));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(layout->spacing() + 2);
    setUpGroups(static_cast<int>(items.size()));
    setUpPage();
    setUpDetails();
    setUpButtons();
    showGroup(0);
}

void ErrorDialog::showAccount(const AccountMark& mark, const QString& account)
{
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, accountHead(mark, account, this));
}

QList<ErrorDialog::Group> ErrorDialog::grouped(const QList<ErrorItem>& items)
{
    QList<Group> groups;
    for (ErrorItem item : items) {
        if (!item.when.isValid())
            item.when = QDateTime::currentDateTimeUtc();
        const auto it = std::find_if(groups.begin(), groups.end(), [&item](const Group& group) {
            const ErrorItem& first = group.items.first();
            return first.context.fileSystem == item.context.fileSystem
                && first.context.kmsKey == item.context.kmsKey
                && text::isSameReason(first.error, item.error);
        });
        if (it == groups.end())
            groups.append({{}, {item}});
        else
            it->items.append(item);
    }
    for (Group& group : groups) {
        QList<Error> errors;
        for (const ErrorItem& item : std::as_const(group.items))
            errors << item.error;
        group.text = text::commonErrorText(errors, group.context());
    }
    return groups;
}

/// All that was asked for, by whoever asked.
ErrorContext ErrorDialog::Group::context() const
{
    ErrorContext all = items.first().context;
    QSet<BackupKey> known(all.sources.cbegin(), all.sources.cend());
    for (const ErrorItem& item : items.sliced(1)) {
        for (const BackupKey& source : item.context.sources) {
            if (!known.contains(source))
                all.sources << source;
            known.insert(source);
        }
    }
    return all;
}

QString ErrorDialog::Group::details(qsizetype most) const
{
    QStringList details;
    for (const ErrorItem& item : items.first(std::min(most, items.size()))) {
        const QString subject = text::plainLine(item.subject, 300);
        details << (subject.isEmpty() ? QString() : tr("Concerns: %1").arg(subject) + u'\n')
                + text::detailsText(item.error, item.when);
    }
    return details.join(QStringLiteral("\n\n"));
}

void ErrorDialog::setUpGroups(int failures)
{
    setWindowTitle(
        m_groups.size() == 1 ? m_groups.first().text.title : tr("%1 failures").arg(failures));
    if (m_groups.size() < 2)
        return;
    auto* caption = new PlainLabel(QStringLiteral("summary"), this);
    caption->setPlainText(tr("%1 failures, for %2 reasons:").arg(failures).arg(m_groups.size()));
    m_reasons = new QListWidget(this);
    m_reasons->setObjectName(QStringLiteral("reasons"));
    m_reasons->setAccessibleName(tr("Reasons of the failures"));
    for (const Group& group : m_groups)
        //: %1: title of an error, %2: how often it occurred
        m_reasons->addItem(tr("%1 (%2)").arg(group.text.title).arg(group.items.size()));
    m_reasons->setCurrentRow(0);
    fitRows(m_reasons, 5);
    connect(m_reasons, &QListWidget::currentRowChanged, this, &ErrorDialog::showGroup);
    layout()->addWidget(caption);
    layout()->addWidget(m_reasons);
}

void ErrorDialog::setUpPage()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_title = new PlainLabel(QStringLiteral("title"), page);
    QFont font = m_title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.2);
    m_title->setFont(font);
    m_what = new PlainLabel(QStringLiteral("what"), page);
    m_why = new PlainLabel(QStringLiteral("why"), page);
    m_advice = new PlainLabel(QStringLiteral("advice"), page);
    m_link = new PlainLabel(QStringLiteral("link"), page);
    m_subjectsCaption = new PlainLabel(QStringLiteral("subjectsCaption"), page);
    m_subjects = new QListWidget(page);
    m_subjects->setObjectName(QStringLiteral("subjects"));
    m_subjects->setAccessibleName(tr("What failed"));
    m_subjects->setSelectionMode(QAbstractItemView::NoSelection);
    m_subjects->setUniformItemSizes(true); // there may be thousands
    column->addWidget(m_title);
    column->addWidget(m_what);
    column->addSpacing(6);
    column->addWidget(captionLabel(tr("Why"), page));
    column->addWidget(m_why);
    column->addSpacing(6);
    column->addWidget(captionLabel(tr("What to do"), page));
    column->addWidget(m_advice);
    column->addWidget(m_link);
    column->addWidget(setUpPolicies(page));
    column->addSpacing(6);
    column->addWidget(m_subjectsCaption);
    column->addWidget(m_subjects);
    column->addStretch(1);

    auto* picture = new QLabel(this);
    const int side = style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this);
    picture->setPixmap(
        lineIcon(QStringLiteral("warning"), IconTone::Warning).pixmap(QSize(side, side)));
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    m_scroll = scroll;
    auto* row = new QHBoxLayout;
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addSpacing(8);
    row->addWidget(scroll, 1);
    static_cast<QVBoxLayout*>(layout())->addLayout(row, 1);
}

/// What the buttons copy is there to be read first.
QWidget* ErrorDialog::setUpPolicies(QWidget* page)
{
    m_policies = new QWidget(page);
    auto* column = new QVBoxLayout(m_policies);
    column->setContentsMargins(0, 6, 0, 0);
    m_policyCaption = new PlainLabel(QStringLiteral("policyCaption"), m_policies);
    m_policy = new QPlainTextEdit(m_policies);
    m_policy->setObjectName(QStringLiteral("policy"));
    m_policy->setAccessibleName(tr("Policy"));
    m_policy->setReadOnly(true);
    m_policy->setTabChangesFocus(true);
    m_policy->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_policy->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    column->addWidget(m_policyCaption);
    column->addWidget(m_policy);
    return m_policies;
}

void ErrorDialog::setUpDetails()
{
    m_details = new QPlainTextEdit(this);
    m_details->setObjectName(QStringLiteral("details"));
    m_details->setAccessibleName(tr("Details"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_details->setMinimumHeight(m_details->fontMetrics().lineSpacing() * 9);
    m_details->setVisible(false);
    layout()->addWidget(m_details);
}

void ErrorDialog::setUpButtons()
{
    m_showDetails = new QPushButton(tr("&Details"), this);
    m_showDetails->setObjectName(QStringLiteral("showDetails"));
    m_showDetails->setCheckable(true);
    m_showDetails->setAutoDefault(false);
    m_copyDetails = new QPushButton(tr("&Copy details"), this);
    m_copyDetails->setObjectName(QStringLiteral("copyDetails"));
    m_copyDetails->setAutoDefault(false);
    m_copyKeyPolicy = new QPushButton(tr("Copy &key policy"), this);
    m_copyKeyPolicy->setObjectName(QStringLiteral("copyKeyPolicy"));
    m_copyKeyPolicy->setAutoDefault(false);
    m_action = new QPushButton(this);
    m_action->setObjectName(QStringLiteral("action"));
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("close"));

    auto* row = new QHBoxLayout;
    row->addWidget(m_showDetails);
    row->addWidget(m_copyDetails);
    row->addStretch(1);
    row->addWidget(m_copyKeyPolicy);
    row->addWidget(m_action);
    row->addWidget(close);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);

    connect(m_showDetails, &QPushButton::toggled, this, [this](bool isShown) {
        m_details->setVisible(isShown);
        fitToContents();
    });
    connect(m_copyDetails, &QPushButton::clicked, this,
        [this] { copyToClipboard(current().details(current().items.size()), m_copyDetails); });
    connect(m_copyKeyPolicy, &QPushButton::clicked, this,
        [this] { copyToClipboard(current().text.keyPolicy, m_copyKeyPolicy); });
    connect(m_action, &QPushButton::clicked, this, &ErrorDialog::act);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void ErrorDialog::showGroup(int row)
{
    m_current = std::clamp(row, 0, static_cast<int>(m_groups.size()) - 1);
    const ErrorText& text = current().text;
    m_title->setPlainText(text.title);
    m_what->setPlainText(text.what);
    m_why->setPlainText(text.why);
    m_advice->setPlainText(text.advice);
    m_link->setPlainText(text.link.toString());
    m_subjects->clear();
    QStringList concerned;
    for (const ErrorItem& item : current().items) {
        const QString subject = text::plainLine(item.subject, 300);
        if (!subject.isEmpty())
            concerned << subject;
    }
    m_subjects->addItems(concerned);
    const int subjects = m_subjects->count();
    m_subjectsCaption->setPlainText(subjects == 0 ? QString()
            : subjects == 1 ? tr("Concerns: %1").arg(m_subjects->item(0)->text())
                            : tr("Concerns:"));
    m_subjects->setVisible(subjects > 1);
    fitRows(m_subjects, 6);
    showDetails();
    showPolicies();
    m_action->setText(text.actionLabel);
    m_action->setVisible(text.action != ErrorAction::None);
    m_action->setDefault(text.action != ErrorAction::None);
    fitToContents();
}

void ErrorDialog::showDetails()
{
    QString details = current().details(mostDetailed);
    if (const auto others = current().items.size() - mostDetailed; others > 0)
        details += QStringLiteral("\n\n")
            + tr("%n more are not written out here; they are copied with the others.", "failures",
                static_cast<int>(others));
    m_details->setPlainText(details);
}

void ErrorDialog::showPolicies()
{
    const ErrorText& text = current().text;
    const bool isForUser = !text.textToCopy.isEmpty();
    const bool isForKey = !text.keyPolicy.isEmpty();
    m_policyCaption->setPlainText(isForUser && isForKey
            ? tr("The smallest policy that allows it, and what the key's policy must say:")
            : isForUser ? tr("The smallest policy that allows it:")
                        : tr("If the key's policy is the reason, this statement belongs in it:"));
    QStringList policies{text.textToCopy.trimmed(), text.keyPolicy.trimmed()};
    policies.removeAll(QString());
    m_policy->setPlainText(policies.join(QStringLiteral("\n\n")));
    // Whole: the dialog scrolls, and a box that scrolls in it hides its own end.
    const int lines = m_policy->document()->blockCount();
    m_policy->setFixedHeight(
        m_policy->fontMetrics().lineSpacing() * (lines + 1) + 2 * m_policy->frameWidth() + 8);
    m_policies->setVisible(isForUser || isForKey);
    m_copyKeyPolicy->setText(tr("Copy &key policy"));
    m_copyKeyPolicy->setVisible(isForKey);
}

void ErrorDialog::act()
{
    const Group& group = current();
    if (group.text.action == ErrorAction::CopyPolicy) {
        copyToClipboard(group.text.textToCopy, m_action);
        return;
    }
    if (group.text.action == ErrorAction::OpenQuotaPage) {
        // the address stands in the dialog too, for machines without a browser
        if (!QDesktopServices::openUrl(group.text.link))
            copyToClipboard(group.text.link.toString(), m_action);
        return;
    }
    QStringList keys;
    for (const ErrorItem& item : group.items)
        keys << item.key;
    const ErrorAction action = group.text.action;
    const Error error = group.items.first().error;
    accept();
    emit actionChosen(action, error, keys);
}

void ErrorDialog::copyToClipboard(const QString& text, QPushButton* button)
{
    QGuiApplication::clipboard()->setText(text);
    button->setText(tr("Copied"));
}

/// So wide that the policy's lines, which may not be broken, stand there whole.
int ErrorDialog::widthOfPolicy() const
{
    if (m_policies->isHidden())
        return wishedWidth;
    int longest = 0;
    const QStringList lines = m_policy->toPlainText().split(u'\n');
    for (const QString& line : lines)
        longest = std::max(longest, m_policy->fontMetrics().horizontalAdvance(line));
    const int aroundIt = 150; // icon, margins, a scroll bar
    return std::max(wishedWidth, longest + aroundIt);
}

/// A wrapped text's height depends on its width, which a scroll area does not ask for.
void ErrorDialog::fitToContents()
{
    const QSize room = screen()->availableGeometry().size();
    const int newWidth = std::max(width(), std::min(widthOfPolicy(), room.width() * 90 / 100));
    if (isVisible() && newWidth != width())
        resize(newWidth, height());
    layout()->activate();
    const int textWidth = isVisible() ? m_scroll->viewport()->width() : newWidth - 100;
    const int textHeight = m_scroll->widget()->heightForWidth(textWidth);
    // Buttons, the list of other reasons and the window's frame need their part of the screen.
    m_scroll->setMinimumHeight(0);
    layout()->activate();
    const int others = minimumSizeHint().height() - m_scroll->minimumSizeHint().height();
    const int most = room.height() * 90 / 100 - others;
    m_scroll->setMinimumHeight(std::clamp(textHeight, 120, std::max(160, most)));
    layout()->activate();
    resize(newWidth, minimumSizeHint().height());
}

void ErrorDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    fitToContents();
}

} // namespace farcopy
