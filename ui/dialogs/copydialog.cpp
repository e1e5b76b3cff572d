// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/copydialog.h"

#include "core/presenters/copypresenter.h"
#include "ui/dialogs/copychecklist.h"
#include "ui/dialogs/copysourcestable.h"
#include "ui/dialogs/copytagspage.h"
#include "ui/text/copytext.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"
#include "ui/text/plaintip.h"
#include "ui/widgets/accountband.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace farcopy {

namespace {

constexpr int idRole = Qt::UserRole;

/// "12 backups, 3.4 TiB, from eu-west-1 and us-east-1"
QString sourcesText(const CopyPresenter& presenter)
{
    const QList<Backup>& sources = presenter.sources();
    QStringList regions;
    for (const Backup& source : sources) {
        if (!regions.contains(source.region.text()))
            regions << source.region.text();
    }
    const QString what = sources.size() == 1
        ? text::backupTitle(sources.first())
        : text::backupCountText(static_cast<int>(sources.size()));
    const bool isSizeKnown = std::any_of(sources.begin(), sources.end(),
        [](const Backup& source) { return source.sizeBytes.has_value(); });
    //: %1: name of a backup or number of backups, %2: size, %3: Regions
    return CopyDialog::tr("%1, %2, from %3")
        .arg(what,
            isSizeKnown ? text::sizeText(presenter.totalSizeBytes())
                        : CopyDialog::tr("size not known"),
            regions.join(QStringLiteral(", ")));
}

QString destinationText(const Destination& destination)
{
    QString text
        = QStringLiteral("%1 – %2").arg(destination.region.id.text(), destination.region.name);
    if (!destination.isPossible())
        text += QStringLiteral(" (%1)").arg(text::obstacleText(destination.obstacle));
    else if (destination.isSourceRegion)
        text += QStringLiteral(" (%1)").arg(CopyDialog::tr("Region of the source"));
    return text;
}

QString choiceText(const KeyChoice& choice)
{
    if (choice.isDefault())
        return CopyDialog::tr("aws/fsx (default key of the account)");
    QString text = text::keyText(choice.keyId);
    if (!choice.alias.isEmpty())
        text = QStringLiteral("%1 – %2").arg(text::keyText(choice.alias), text);
    if (choice.fitness == KeyChoice::Fitness::Unusable)
        text += QStringLiteral(" (%1)").arg(choice.state == QLatin1String("Enabled")
                ? CopyDialog::tr("no symmetric encryption key")
                : text::keyStateText(choice.state));
    return text;
}

/// A box that is searched by typing any part of an entry.
QComboBox* searchBox(const QString& objectName, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(objectName);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(36);
    box->setMaxVisibleItems(18);
    box->lineEdit()->setClearButtonEnabled(true);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    return box;
}

void disableItem(QComboBox* box, int index)
{
    if (auto* model = qobject_cast<QStandardItemModel*>(box->model()))
        model->item(index)->setEnabled(false);
}

} // namespace

CopyDialog::CopyDialog(CopyPresenter& presenter, QWidget* parent)
    : QDialog(parent)
    , m_presenter(presenter)
{
    setObjectName(QStringLiteral("copyDialog"));
    setWindowTitle(presenter.sources().size() == 1 ? tr("Copy backup") : tr("Copy backups"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(setUpForm());
    column->addWidget(setUpTabs(), 1);
    column->addWidget(setUpButtons());
    fillDestinations();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &CopyDialog::refresh);
    connectForm();
    refresh();
    resize(760, 600);
}

CopyDialog::~CopyDialog()
{
    // QDialog's destructor hides the dialog, a field that loses the focus by that says
    // editingFinished, and by then no CopyDialog is left to hear it.
    m_destination->lineEdit()->disconnect(this);
    m_key->lineEdit()->disconnect(this);
}

void CopyDialog::showAccount(const AccountMark& mark, const QString& account)
{
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, accountHead(mark, account, this));
}

void CopyDialog::editDestination()
{
    m_destination->setFocus();
    m_destination->lineEdit()->selectAll();
}

void CopyDialog::editKey()
{
    m_key->setFocus();
    m_key->lineEdit()->selectAll();
}

void CopyDialog::editTags()
{
    m_tabs->setCurrentWidget(m_tags);
    m_tags->setFocus();
}

/// In the two boxes Return ends the entry; it does not send twelve copies on their way.
void CopyDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QWidget* focus = focusWidget();
    const bool isInBox = focus
        && (focus == m_destination || focus == m_key || focus == m_destination->lineEdit()
            || focus == m_key->lineEdit());
    if (isReturn && isInBox) {
        focusNextChild();
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

QWidget* CopyDialog::setUpForm()
{
    auto* page = new QWidget(this);
    auto* form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_what = new PlainLabel(QStringLiteral("what"), page);
    form->addRow(tr("Copy:"), m_what);

    m_destination = searchBox(QStringLiteral("destination"), page);
    m_destination->lineEdit()->setPlaceholderText(tr("Choose a Region, or type a part of it"));
    form->addRow(tr("&To:"), m_destination);

    m_key = searchBox(QStringLiteral("key"), page);
    m_key->lineEdit()->setPlaceholderText(tr("Alias, key id or ARN"));
    form->addRow(tr("&Key:"), m_key);
    m_keyNote = new PlainLabel(QStringLiteral("keyNote"), page);
    m_reloadKeys = new QPushButton(tr("Read &again"), page);
    m_reloadKeys->setObjectName(QStringLiteral("reloadKeys"));
    m_reloadKeys->setAccessibleName(tr("Read the keys again"));
    m_reloadKeys->setAutoDefault(false);
    auto* note = new QHBoxLayout;
    note->addWidget(m_keyNote, 1);
    note->addWidget(m_reloadKeys, 0, Qt::AlignTop);
    form->addRow(QString(), note);

    m_copyTags = new QCheckBox(tr("Copy the &tags of the source"), page);
    m_copyTags->setObjectName(QStringLiteral("copyTags"));
    m_copyTags->setChecked(m_presenter.copyTags());
    form->addRow(tr("Tags:"), m_copyTags);
    return page;
}

QWidget* CopyDialog::setUpTabs()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_checks = new CopyCheckList(m_presenter, m_tabs);
    m_tags = new CopyTagsPage(m_presenter, m_tabs);
    m_sources = new CopySourcesTable(m_presenter, m_tabs);
    m_tabs->addTab(m_checks, QString());
    m_tabs->addTab(m_tags, QString());
    m_tabs->addTab(m_sources, tr("&Backups"));
    m_tabs->addTab(setUpCommand(), tr("AWS C&LI"));
    return m_tabs;
}

QWidget* CopyDialog::setUpCommand()
{
    auto* page = new QWidget(m_tabs);
    m_command = new QPlainTextEdit(page);
    m_command->setObjectName(QStringLiteral("command"));
    m_command->setAccessibleName(tr("Equivalent commands of the AWS CLI"));
    m_command->setReadOnly(true);
    m_command->setTabChangesFocus(true);
    m_command->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto* copy = new QPushButton(tr("Copy co&mmand"), page);
    copy->setObjectName(QStringLiteral("copyCommand"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_command->toPlainText()); });
    auto* caption = new PlainLabel(QStringLiteral("commandCaption"), page);
    caption->setPlainText(tr("The same with the AWS CLI, without Farcopy's queue:"));
    auto* column = new QVBoxLayout(page);
    column->addWidget(caption);
    column->addWidget(m_command, 1);
    column->addWidget(copy, 0, Qt::AlignLeft);
    return page;
}

QWidget* CopyDialog::setUpButtons()
{
    auto* page = new QWidget(this);
    m_reason = new PlainLabel(QStringLiteral("reason"), page);
    m_leaveOut = new QPushButton(page);
    m_leaveOut->setObjectName(QStringLiteral("leaveOut"));
    m_leaveOut->setAutoDefault(false);
    m_copy = new QPushButton(page);
    m_copy->setObjectName(QStringLiteral("copy"));
    m_copy->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), page);
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setAutoDefault(false);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_reason, 1);
    row->addStretch(0); // the reason hides when there is none
    row->addWidget(m_leaveOut);
    row->addWidget(m_copy);
    row->addWidget(cancel);
    connect(
        m_leaveOut, &QPushButton::clicked, this, [this] { m_presenter.leaveOutUnfitSources(); });
    connect(m_copy, &QPushButton::clicked, this, &CopyDialog::submit);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return page;
}

void CopyDialog::connectForm()
{
    connect(&m_presenter, &CopyPresenter::changed, &m_refresh, qOverload<>(&QTimer::start));
    connect(m_destination, &QComboBox::activated, this, [this] { takeDestination(true); });
    connect(m_destination->lineEdit(), &QLineEdit::editingFinished, this,
        [this] { takeDestination(true); });
    connect(m_destination->lineEdit(), &QLineEdit::textEdited, this,
        [this] { takeDestination(false); });
    connect(m_key, &QComboBox::activated, this, [this](int index) {
        if (index >= 0 && index < m_choices.size())
            m_presenter.setKey(m_choices.at(index).ref);
    });
    connect(m_key->lineEdit(), &QLineEdit::textEdited, this, &CopyDialog::takeKeyText);
    connect(m_key->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (m_key->currentText().trimmed().isEmpty())
            m_key->setCurrentIndex(0); // no key means the account's own
    });
    connect(m_reloadKeys, &QPushButton::clicked, this, [this] { m_presenter.reloadKeys(); });
    connect(m_copyTags, &QCheckBox::toggled, this,
        [this](bool isOn) { m_presenter.setCopyTags(isOn); });
}

void CopyDialog::fillDestinations()
{
    const QSignalBlocker blocker(m_destination);
    for (const Destination& destination : m_presenter.destinations()) {
        m_destination->addItem(destinationText(destination), destination.region.id.text());
        if (!destination.isPossible())
            disableItem(m_destination, m_destination->count() - 1);
    }
    m_destination->setCurrentIndex(
        m_destination->findData(m_presenter.destination().text(), idRole));
}

/// What was typed names a Region if it is its id or its whole line; when the entry is finished, a
/// part that only one possible Region has will do as well.
void CopyDialog::takeDestination(bool isFinished)
{
    const QString typed = m_destination->currentText().trimmed();
    const QList<Destination>& all = m_presenter.destinations();
    const Destination* exact = nullptr;
    QList<const Destination*> containing;
    for (const Destination& destination : all) {
        const QString line = destinationText(destination);
        if (typed.compare(destination.region.id.text(), Qt::CaseInsensitive) == 0 || typed == line)
            exact = &destination;
        else if (destination.isPossible() && line.contains(typed, Qt::CaseInsensitive))
            containing << &destination;
    }
    if (!exact && isFinished && !typed.isEmpty() && containing.size() == 1)
        exact = containing.first();
    m_presenter.setDestination(exact ? exact->region.id : RegionId());
    if (exact && isFinished) {
        const QSignalBlocker blocker(m_destination);
        m_destination->setCurrentIndex(m_destination->findData(exact->region.id.text(), idRole));
    }
}

void CopyDialog::takeKeyText()
{
    const QString typed = m_key->currentText().trimmed();
    const int index = m_key->findText(typed, Qt::MatchExactly);
    m_presenter.setKey(index >= 0 ? m_choices.at(index).ref : KeyRef(typed));
}

void CopyDialog::refresh()
{
    m_what->setPlainText(sourcesText(m_presenter));
    refreshDestination();
    refreshKeys();
    refreshKeyNote();
    m_checks->refresh();
    m_tags->refresh();
    m_sources->refresh();
    const QString command = m_presenter.command();
    if (m_command->toPlainText() != command) { // else a selection stays
        m_command->setPlainText(command);
        m_command->verticalScrollBar()->setValue(0);
    }
    const qsizetype tags = m_presenter.addedTags().size();
    m_tabs->setTabText(m_tabs->indexOf(m_tags), tags ? tr("Ta&gs (%1)").arg(tags) : tr("Ta&gs"));
    refreshButton();
}

/// What the presenter was told elsewhere; what somebody is typing stays.
void CopyDialog::refreshDestination()
{
    const RegionId& destination = m_presenter.destination();
    if (destination.isEmpty() || m_destination->lineEdit()->hasFocus())
        return;
    const QSignalBlocker blocker(m_destination);
    m_destination->setCurrentIndex(m_destination->findData(destination.text(), idRole));
}

void CopyDialog::refreshKeys()
{
    const KeyCatalog* keys = m_presenter.keys();
    const QList<KeyChoice> choices
        = keys ? keys->choices() : QList<KeyChoice>{{.alias = defaultKeyAlias}};
    const bool isTyping = m_key->lineEdit()->isModified() && m_key->lineEdit()->hasFocus();
    const QString typed = m_key->currentText();
    const int cursor = m_key->lineEdit()->cursorPosition();
    if (choices != m_choices) {
        const QSignalBlocker blocker(m_key);
        m_choices = choices;
        m_key->clear();
        for (const KeyChoice& choice : choices) {
            m_key->addItem(choiceText(choice));
            m_key->setItemData(m_key->count() - 1,
                text::plainTip(choice.ref.text() + u'\n' + choice.description), Qt::ToolTipRole);
            if (choice.fitness == KeyChoice::Fitness::Unusable)
                disableItem(m_key, m_key->count() - 1);
        }
    }
    if (isTyping) {
        m_key->setEditText(typed);
        m_key->lineEdit()->setCursorPosition(cursor);
        m_key->lineEdit()->setModified(true);
        return;
    }
    const KeyRef& key = m_presenter.key();
    const QString keyId = keys ? keys->idOf(key) : QString();
    const auto it = std::find_if(m_choices.begin(), m_choices.end(), [&](const KeyChoice& choice) {
        return choice.ref == key
            || (!key.isEmpty() && !choice.isDefault() && !keyId.isEmpty() && choice.keyId == keyId);
    });
    const QSignalBlocker blocker(m_key);
    m_key->setCurrentIndex(it == m_choices.end() ? -1 : static_cast<int>(it - m_choices.begin()));
    if (it == m_choices.end())
        m_key->setEditText(key.text());
}

void CopyDialog::refreshKeyNote()
{
    const KeyCatalog* keys = m_presenter.keys();
    QString note;
    if (!keys)
        note = tr("The keys are read when a destination is chosen.");
    else if (keys->phase() == KeyCatalog::Phase::Loading)
        note = tr("Reading the keys of %1…").arg(m_presenter.destination().text());
    else if (keys->error())
        //: %1: title of an error, %2: the operation that failed, "kms:ListAliases"
        note = tr("Not all keys could be read: %1 (%2). You can still type an alias, an id or an "
                  "ARN.")
                   .arg(text::errorText(*keys->error()).title, keys->error()->operation);
    m_keyNote->setPlainText(note);
    m_keyNote->setToolTip(
        keys && keys->error() ? text::plainTip(text::oneLine(*keys->error())) : QString());
    m_reloadKeys->setVisible(keys && keys->error() && keys->phase() != KeyCatalog::Phase::Loading);
}

void CopyDialog::refreshButton()
{
    const auto sources = static_cast<int>(m_presenter.sources().size());
    const QString destination = m_presenter.destination().text();
    const QString what = sources == 1 ? tr("backup") : text::backupCountText(sources);
    m_copy->setText(destination.isEmpty() ? tr("Copy %1").arg(what)
                                          : tr("Copy %1 to %2").arg(what, destination));
    const QList<Check>& checks = m_presenter.checks();
    const auto blockers = std::count_if(checks.begin(), checks.end(),
        [](const Check& check) { return check.severity == CheckSeverity::Blocker; });
    m_copy->setEnabled(blockers == 0);
    m_reason->setPlainText(blockers ? text::checkText(checks.first(), sources) : QString());
    const auto unfit = static_cast<int>(m_presenter.unfitSources().size());
    m_leaveOut->setVisible(unfit > 0 && unfit < sources);
    m_leaveOut->setText(unfit == 1 ? tr("Lea&ve it out") : tr("Lea&ve %1 out").arg(unfit));
    m_tabs->setTabText(m_tabs->indexOf(m_checks),
        blockers ? tr("&Checks (%1 blocked)").arg(blockers) : tr("&Checks"));
}

void CopyDialog::submit()
{
    const QList<JobId> jobs = m_presenter.submit();
    if (jobs.isEmpty())
        return; // blocked by news that came with this click: the check list says why
    accept();
    emit copiesQueued(jobs);
}

} // namespace farcopy
