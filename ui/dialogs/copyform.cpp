// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/copyform.h"

#include "core/presenters/copypresenter.h"
#include "ui/dialogs/copyregionsdialog.h"
#include "ui/dialogs/copytargetlist.h"
#include "ui/text/copychoicetext.h"
#include "ui/text/copytext.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"
#include "ui/text/joining.h"
#include "ui/text/plaintip.h"
#include "ui/widgets/clearbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardItemModel>

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
    return CopyForm::tr("%1, %2, from %3")
        .arg(what,
            isSizeKnown ? text::sizeText(presenter.totalSizeBytes())
                        : CopyForm::tr("size not known"),
            text::listText(regions));
}

QString choiceText(const KeyChoice& choice)
{
    if (choice.isDefault())
        return CopyForm::tr("aws/fsx (default key of the account)");
    QString text = text::keyText(choice.keyId);
    if (!choice.alias.isEmpty())
        text = QStringLiteral("%1 – %2").arg(text::keyText(choice.alias), text);
    if (choice.fitness == KeyChoice::Fitness::Unusable)
        text += QStringLiteral(" (%1)").arg(choice.state == QLatin1String("Enabled")
                ? CopyForm::tr("no symmetric encryption key")
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
    addClearButton(*box->lineEdit());
    const auto buttons = box->lineEdit()->findChildren<QAbstractButton*>();
    for (QAbstractButton* button : buttons)
        button->setAccessibleName(CopyForm::tr("Clear")); // Qt 6.4 gives it none
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

QPushButton* plainButton(const QString& objectName, const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

} // namespace

CopyForm::CopyForm(CopyPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_what = new PlainLabel(QStringLiteral("what"), this);
    form->addRow(tr("Copy:"), m_what);
    setUpDestination(*form);
    setUpKey(*form);
    m_copyTags = new QCheckBox(tr("Co&py the tags of the source"), this);
    m_copyTags->setObjectName(QStringLiteral("copyTags"));
    m_copyTags->setChecked(m_presenter.copyTags());
    form->addRow(tr("Tags:"), m_copyTags);
    connect(m_copyTags, &QCheckBox::toggled, this,
        [this](bool isOn) { m_presenter.setCopyTags(isOn); });
    fillDestinations();
    connectDestination();
    connectKey();
}

CopyForm::~CopyForm()
{
    // A dialog hides as it goes, a field that loses the focus by that says editingFinished, and by
    // then there is nobody left to hear it.
    m_destination->lineEdit()->disconnect(this);
    m_key->lineEdit()->disconnect(this);
}

void CopyForm::editDestination()
{
    if (m_targets->isVisibleTo(this)) {
        m_targets->setFocus();
        return;
    }
    m_destination->setFocus();
    m_destination->lineEdit()->selectAll();
}

void CopyForm::editKey()
{
    m_key->setFocus();
    m_key->lineEdit()->selectAll();
}

bool CopyForm::isEditing() const
{
    const QWidget* focus = window()->focusWidget();
    return focus
        && (focus == m_destination || focus == m_key || focus == m_destination->lineEdit()
            || focus == m_key->lineEdit());
}

void CopyForm::setUpDestination(QFormLayout& form)
{
    m_destination = searchBox(QStringLiteral("destination"), this);
    m_destination->lineEdit()->setPlaceholderText(tr("Choose a Region, or type a part of it"));
    m_targets = new CopyTargetList(m_presenter, this);
    m_several = plainButton(QStringLiteral("several"), tr("Se&veral…"), this);
    m_several->setToolTip(tr("Copy to several Regions at once"));
    auto* line = new QHBoxLayout;
    line->addWidget(m_destination, 1);
    line->addWidget(m_targets, 1);
    line->addWidget(m_several, 0, Qt::AlignTop);
    m_toLabel = new QLabel(tr("&To:"), this);
    m_toLabel->setBuddy(m_destination);
    form.addRow(m_toLabel, line);
}

void CopyForm::setUpKey(QFormLayout& form)
{
    m_key = searchBox(QStringLiteral("key"), this);
    m_key->lineEdit()->setPlaceholderText(tr("Alias, key id or ARN"));
    m_keyLabel = new QLabel(tr("&Key:"), this);
    m_keyLabel->setBuddy(m_key);
    form.addRow(m_keyLabel, m_key);
    m_keyNote = new PlainLabel(QStringLiteral("keyNote"), this);
    m_reloadKeys = plainButton(QStringLiteral("reloadKeys"), tr("Read &again"), this);
    m_reloadKeys->setAccessibleName(tr("Read the keys again"));
    auto* note = new QHBoxLayout;
    note->addWidget(m_keyNote, 1);
    note->addWidget(m_reloadKeys, 0, Qt::AlignTop);
    form.addRow(QString(), note);
}

void CopyForm::connectDestination()
{
    connect(m_destination, &QComboBox::activated, this, [this] { takeDestination(true); });
    connect(m_destination->lineEdit(), &QLineEdit::editingFinished, this,
        [this] { takeDestination(true); });
    connect(m_destination->lineEdit(), &QLineEdit::textEdited, this,
        [this] { takeDestination(false); });
    connect(m_several, &QPushButton::clicked, this, &CopyForm::chooseRegions);
}

void CopyForm::connectKey()
{
    connect(m_key, &QComboBox::activated, this, [this](int index) {
        if (index >= 0 && index < m_choices.size())
            m_presenter.setKey(m_choices.at(index).ref);
    });
    connect(m_key->lineEdit(), &QLineEdit::textEdited, this, &CopyForm::takeKeyText);
    connect(m_key->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (m_key->currentText().trimmed().isEmpty())
            m_key->setCurrentIndex(0); // no key means the account's own
    });
    connect(m_reloadKeys, &QPushButton::clicked, this, [this] { m_presenter.reloadKeys(); });
}

void CopyForm::fillDestinations()
{
    const QSignalBlocker blocker(m_destination);
    for (const Destination& destination : m_presenter.destinations()) {
        m_destination->addItem(text::destinationText(destination), destination.region.id.text());
        if (!destination.isPossible())
            disableItem(m_destination, m_destination->count() - 1);
    }
    m_destination->setCurrentIndex(
        m_destination->findData(m_presenter.destination().text(), idRole));
}

/// What was typed names a Region if it is its id or its whole line; when the entry is finished, a
/// part that only one possible Region has will do as well.
void CopyForm::takeDestination(bool isFinished)
{
    if (m_presenter.targets().size() > 1)
        return; // then the box is hidden, and the list shows them
    const QString typed = m_destination->currentText().trimmed();
    const QList<Destination>& all = m_presenter.destinations();
    const Destination* exact = nullptr;
    QList<const Destination*> containing;
    for (const Destination& destination : all) {
        const QString line = text::destinationText(destination);
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

void CopyForm::chooseRegions()
{
    QList<RegionId> chosen;
    for (const CopyTarget& target : m_presenter.targets())
        chosen.append(target.destination);
    auto* dialog = new CopyRegionsDialog(m_presenter.destinations(), chosen, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog] { m_presenter.setTargets(dialog->chosen()); });
    dialog->open();
}

void CopyForm::takeKeyText()
{
    const QString typed = m_key->currentText().trimmed();
    const int index = m_key->findText(typed, Qt::MatchExactly);
    m_presenter.setKey(index >= 0 ? m_choices.at(index).ref : KeyRef(typed));
}

void CopyForm::refresh()
{
    m_what->setPlainText(sourcesText(m_presenter));
    refreshDestination();
    refreshKeys();
    refreshKeyNote();
}

/// What the presenter was told elsewhere; what somebody is typing stays.
void CopyForm::refreshDestination()
{
    const bool isSeveral = m_presenter.targets().size() > 1;
    const RegionId& destination = m_presenter.destination();
    m_targets->refresh();
    if (m_targets->isVisibleTo(this) != isSeveral) {
        m_targets->setVisible(isSeveral);
        m_destination->setVisible(!isSeveral);
        m_toLabel->setBuddy(isSeveral ? static_cast<QWidget*>(m_targets) : m_destination);
    }
    //: %1: a Region
    m_keyLabel->setText(isSeveral ? tr("&Key in %1:").arg(destination.text()) : tr("&Key:"));
    if (destination.isEmpty() || m_destination->lineEdit()->hasFocus())
        return;
    const QSignalBlocker blocker(m_destination);
    m_destination->setCurrentIndex(m_destination->findData(destination.text(), idRole));
}

void CopyForm::refreshKeys()
{
    const KeyCatalog* keys = m_presenter.keys();
    const QList<KeyChoice> choices
        = keys ? keys->choices() : QList<KeyChoice>{{.alias = defaultKeyAlias}};
    const bool isSameRegion = m_keysOf == m_presenter.destination();
    const bool isTyping
        = isSameRegion && m_key->lineEdit()->isModified() && m_key->lineEdit()->hasFocus();
    const QString typed = m_key->currentText();
    const int cursor = m_key->lineEdit()->cursorPosition();
    m_keysOf = m_presenter.destination();
    if (choices != m_choices)
        fillKeys(choices);
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

void CopyForm::fillKeys(const QList<KeyChoice>& choices)
{
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

void CopyForm::refreshKeyNote()
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

} // namespace farcopy
