// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/accesskeydialog.h"

#include "ui/widgets/lineicon.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace farcopy {

namespace {

constexpr int formWidth = 520;

/// Text of the form without what pasting brings along, as bytes that are wiped.
Secret secretOf(const QLineEdit* edit)
{
    QString text = cleanedKeyText(edit->text());
    Secret secret(text.toUtf8());
    wipe(text);
    return secret;
}

void setText(QLineEdit* edit, const QString& text)
{
    const QSignalBlocker silent(edit);
    edit->setText(text);
}

QString nameProblem(KeyFlaw flaw)
{
    switch (flaw) {
    case KeyFlaw::Missing:
        return AccessKeyDialog::tr("Give the account a name of your own, such as “production”.");
    case KeyFlaw::Taken:
        return AccessKeyDialog::tr("Another access key has this name. Choose a different one.");
    case KeyFlaw::BadLength:
        return AccessKeyDialog::tr("The name is too long: 64 characters at most.");
    case KeyFlaw::BadForm:
        return AccessKeyDialog::tr("A name cannot end in “(session token)” or “(part …)”: the "
                                   "keychain's own entries do.");
    case KeyFlaw::None:
    case KeyFlaw::Unneeded:
    case KeyFlaw::NotForStoring:
        break;
    }
    return {};
}

QString accessKeyIdProblem(KeyFlaw flaw)
{
    switch (flaw) {
    case KeyFlaw::Missing:
        return AccessKeyDialog::tr("Enter the access key ID.");
    case KeyFlaw::BadForm:
        return AccessKeyDialog::tr(
            "An access key ID begins with AKIA or ASIA and has capital letters and digits only.");
    case KeyFlaw::BadLength:
        return AccessKeyDialog::tr(
            "An access key ID has 20 characters. Check that all of it was copied.");
    case KeyFlaw::None:
    case KeyFlaw::Taken:
    case KeyFlaw::Unneeded:
    case KeyFlaw::NotForStoring:
        break;
    }
    return {};
}

QString secretProblem(KeyFlaw flaw)
{
    switch (flaw) {
    case KeyFlaw::Missing:
        return AccessKeyDialog::tr("Enter the secret access key.");
    case KeyFlaw::BadForm:
        return AccessKeyDialog::tr(
            "The secret holds a character that AWS does not use. Copy it once more.");
    case KeyFlaw::BadLength:
        return AccessKeyDialog::tr(
            "A secret access key has 40 characters. Check that all of it was copied.");
    case KeyFlaw::None:
    case KeyFlaw::Taken:
    case KeyFlaw::Unneeded:
    case KeyFlaw::NotForStoring:
        break;
    }
    return {};
}

QString tokenProblem(KeyFlaw flaw)
{
    switch (flaw) {
    case KeyFlaw::Missing:
        return AccessKeyDialog::tr(
            "Temporary keys (ASIA…) work only together with their session token.");
    case KeyFlaw::BadForm:
        return AccessKeyDialog::tr(
            "The token holds a character that AWS does not use. Copy it once more.");
    case KeyFlaw::None:
    case KeyFlaw::Taken:
    case KeyFlaw::BadLength:
    case KeyFlaw::Unneeded:
    case KeyFlaw::NotForStoring:
        break;
    }
    return {};
}

} // namespace

AccessKeyDialog::AccessKeyDialog(AccountsPresenter& accounts, QWidget* parent)
    : QDialog(parent)
    , m_accounts(accounts)
{
    setObjectName(QStringLiteral("accessKeyDialog"));
    setWindowTitle(tr("Add Access Key"));
    auto* outer = new QVBoxLayout(this);
    m_body = new QWidget(this);
    m_body->setMinimumWidth(formWidth);
    outer->addWidget(m_body);
    auto* layout = new QVBoxLayout(m_body);
    layout->setContentsMargins({});
    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addLayout(m_form);
    setUpFields();
    setUpRegions();
    setUpKeeping(layout);
    setUpFailure(outer);
    outer->addStretch(1);
    setUpButtons(outer);
    connectPresenter();
    followKeyKind();
    setSaving(false);
}

AccessKeyDialog::AccessKeyDialog(
    AccountsPresenter& accounts, const AccountChoice& replaced, QWidget* parent)
    : AccessKeyDialog(accounts, parent)
{
    m_replaces = replaced.name;
    setWindowTitle(tr("Replace Access Key"));
    m_save->setText(tr("&Replace"));
    m_name.edit->setText(replaced.name);
    m_name.edit->setReadOnly(true);
    m_region->setCurrentIndex(qMax(0, m_region->findData(replaced.region.text())));
    m_accessKeyId.edit->setFocus();
}

AccessKeyDialog::Field AccessKeyDialog::addField(const QString& label, const QString& name)
{
    auto* box = new QWidget(m_body);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    Field field{new QLineEdit(box), new PlainLabel(name + QStringLiteral("Problem"), box)};
    field.edit->setObjectName(name);
    field.edit->setAccessibleName(QString(label).remove(u'&'));
    layout->addWidget(field.edit);
    layout->addWidget(field.problem);
    box->setFocusProxy(field.edit);
    m_form->addRow(label, box);
    return field;
}

void AccessKeyDialog::setUpFields()
{
    m_name = addField(tr("&Name"), QStringLiteral("name"));
    m_name.edit->setPlaceholderText(tr("production"));
    m_accessKeyId = addField(tr("&Access key ID"), QStringLiteral("accessKeyId"));
    m_accessKeyId.edit->setPlaceholderText(QStringLiteral("AKIA…"));
    m_secret = addField(tr("&Secret access key"), QStringLiteral("secretAccessKey"));
    m_token = addField(tr("Session &token"), QStringLiteral("sessionToken"));
    for (QLineEdit* edit : {m_secret.edit, m_token.edit}) {
        edit->setEchoMode(QLineEdit::Password);
        edit->setInputMethodHints(
            Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    }
    m_reveal = new QCheckBox(tr("S&how what is typed"), m_body);
    m_reveal->setObjectName(QStringLiteral("reveal"));
    m_form->addRow(QString(), m_reveal);
    connect(m_reveal, &QCheckBox::toggled, this, [this](bool isShown) {
        for (QLineEdit* edit : {m_secret.edit, m_token.edit})
            edit->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    });
    for (QLineEdit* edit : {m_accessKeyId.edit, m_secret.edit, m_token.edit})
        connect(edit, &QLineEdit::textChanged, this, &AccessKeyDialog::takePastedBlock);
    for (QLineEdit* edit : {m_name.edit, m_accessKeyId.edit, m_secret.edit, m_token.edit})
        connect(edit, &QLineEdit::textChanged, this, &AccessKeyDialog::followKeyKind);
}

void AccessKeyDialog::setUpRegions()
{
    m_region = new QComboBox(m_body);
    m_region->setObjectName(QStringLiteral("region"));
    m_region->setToolTip(tr("Where Farcopy starts. Its partition (AWS, China, GovCloud) decides "
                            "which Regions are listed."));
    PartitionId partition;
    const Regions regions = m_accounts.regions();
    for (const Region& region : regions) {
        if (!partition.isEmpty() && region.partition != partition)
            m_region->insertSeparator(m_region->count());
        partition = region.partition;
        m_region->addItem(
            QStringLiteral("%1 · %2").arg(region.id.text(), region.name), region.id.text());
    }
    const QString suggested = m_accounts.suggestedRegion().text();
    if (m_region->findData(suggested) < 0)
        m_region->insertItem(0, suggested, suggested);
    m_region->setCurrentIndex(m_region->findData(suggested));
    m_form->addRow(tr("Re&gion"), m_region);
}

void AccessKeyDialog::setUpKeeping(QVBoxLayout* layout)
{
    auto* box = new QWidget(m_body);
    auto* choices = new QVBoxLayout(box);
    choices->setContentsMargins({});
    m_inKeychain = new QRadioButton(tr("In the &keychain of this computer"), box);
    m_inKeychain->setObjectName(QStringLiteral("inKeychain"));
    m_inKeychain->setChecked(true);
    m_inSession = new QRadioButton(tr("For this session &only"), box);
    m_inSession->setObjectName(QStringLiteral("inSession"));
    m_keepingNote = new PlainLabel(QStringLiteral("keepingNote"), box);
    choices->addWidget(m_inKeychain);
    choices->addWidget(m_inSession);
    choices->addWidget(m_keepingNote);
    m_form->addRow(tr("Keep it"), box);
    connect(m_inKeychain, &QRadioButton::clicked, this, [this] { m_wantsKeychain = true; });
    connect(m_inSession, &QRadioButton::clicked, this, [this] { m_wantsKeychain = false; });
    connect(m_inKeychain, &QRadioButton::toggled, this, &AccessKeyDialog::followKeyKind);
    layout->addStretch(1);
}

void AccessKeyDialog::setUpFailure(QVBoxLayout* layout)
{
    m_failure = new PlainLabel(QStringLiteral("failure"), this);
    m_keepInSession = new QPushButton(tr("Keep It for This &Session Only"), this);
    m_keepInSession->setObjectName(QStringLiteral("keepInSession"));
    m_keepInSession->setAutoDefault(false);
    connect(m_keepInSession, &QPushButton::clicked, this, &AccessKeyDialog::saveForThisSession);
    m_waitingText = new PlainLabel(QStringLiteral("waitingText"), this);
    m_waiting = new QProgressBar(this);
    m_waiting->setObjectName(QStringLiteral("waiting"));
    m_waiting->setAccessibleName(tr("Waiting for the keychain"));
    m_waiting->setRange(0, 0);
    m_waiting->setTextVisible(false);
    layout->addWidget(m_failure);
    layout->addWidget(m_keepInSession, 0, Qt::AlignLeft);
    layout->addWidget(m_waitingText);
    layout->addWidget(m_waiting);
    m_keepInSession->hide();
}

void AccessKeyDialog::setUpButtons(QVBoxLayout* layout)
{
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = m_buttons->addButton(tr("A&dd and Open"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &AccessKeyDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &AccessKeyDialog::reject);
    layout->addWidget(m_buttons);
}

void AccessKeyDialog::connectPresenter()
{
    connect(&m_accounts, &AccountsPresenter::keySaved, this, [this](const AccountChoice& account) {
        m_saved = account;
        accept();
    });
    connect(&m_accounts, &AccountsPresenter::keyFailed, this, &AccessKeyDialog::showFailure);
}

void AccessKeyDialog::takePastedBlock(const QString& text)
{
    const PastedKey key = readPastedKey(text);
    if (key.isEmpty())
        return;
    setText(m_accessKeyId.edit, key.accessKeyId);
    setText(m_secret.edit, QString::fromUtf8(key.secretAccessKey.reveal()));
    setText(m_token.edit, QString::fromUtf8(key.sessionToken.reveal()));
    followKeyKind();
}

/// Temporary keys need a token, and are not worth a place in the keychain.
void AccessKeyDialog::followKeyKind()
{
    const AccessKeyDraft now = draft();
    const bool isTemporary = now.isTemporary();
    const bool needsToken = isTemporary || !now.sessionToken.isEmpty();
    QWidget* tokenRow = m_token.edit->parentWidget();
    tokenRow->setVisible(needsToken);
    m_form->labelForField(tokenRow)->setVisible(needsToken);
    m_inKeychain->setEnabled(!isTemporary);
    {
        const QSignalBlocker silent(m_inKeychain);
        const bool inKeychain = m_wantsKeychain && !isTemporary;
        m_inKeychain->setChecked(inKeychain);
        m_inSession->setChecked(!inKeychain);
    }
    if (isTemporary)
        m_keepingNote->setPlainText(tr("Temporary keys expire within hours, so they are kept in "
                                       "memory until you quit Farcopy."));
    else if (m_inKeychain->isChecked())
        m_keepingNote->setPlainText(
            tr("The secret goes to the keychain and nowhere else. Farcopy's settings hold only the "
               "name, the access key ID and the Region."));
    else
        m_keepingNote->setPlainText(
            tr("The secret stays in memory until you quit Farcopy, and is written nowhere."));
    if (m_showsFlaws)
        showFlaws(m_accounts.check(draft()));
    growToContents();
}

/// Wrapped lines count for nothing in a dialog's least size, so what appears would be cut off.
void AccessKeyDialog::growToContents()
{
    layout()->activate();
    const int wished = layout()->totalHeightForWidth(width());
    if (wished > height())
        resize(width(), wished);
}

AccessKeyDraft AccessKeyDialog::draft() const
{
    return {.name = m_name.edit->text().simplified(),
        .accessKeyId = cleanedKeyText(m_accessKeyId.edit->text()),
        .secretAccessKey = secretOf(m_secret.edit),
        .sessionToken = secretOf(m_token.edit),
        .region = RegionId(m_region ? m_region->currentData().toString() : QString()),
        .keeping
        = m_inSession && m_inSession->isChecked() ? KeyKeeping::SessionOnly : KeyKeeping::Keychain,
        .replaces = m_replaces};
}

void AccessKeyDialog::save()
{
    const AccessKeyDraft now = draft();
    const AccessKeyFlaws flaws = m_accounts.check(now);
    m_showsFlaws = true;
    showFlaws(flaws);
    if (!flaws.none()) {
        for (const Field& field : {m_name, m_accessKeyId, m_secret, m_token}) {
            if (!field.problem->plainText().isEmpty()) {
                field.edit->setFocus();
                return;
            }
        }
        return;
    }
    setSaving(true);
    m_accounts.save(now);
}

void AccessKeyDialog::saveForThisSession()
{
    m_wantsKeychain = false;
    followKeyKind();
    save();
}

void AccessKeyDialog::showFlaws(const AccessKeyFlaws& flaws)
{
    m_name.problem->setPlainText(nameProblem(flaws.name));
    m_accessKeyId.problem->setPlainText(accessKeyIdProblem(flaws.accessKeyId));
    m_secret.problem->setPlainText(secretProblem(flaws.secretAccessKey));
    m_token.problem->setPlainText(flaws.sessionToken == KeyFlaw::Unneeded
            ? tr("A long-term key (AKIA…) has no session token. Empty this field, or check the "
                 "access key ID.")
            : tokenProblem(flaws.sessionToken));
    for (const Field& field : {m_name, m_accessKeyId, m_secret, m_token}) {
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, toneColor(IconTone::Failure, palette()));
        field.problem->setPalette(colours);
        field.edit->setAccessibleDescription(field.problem->plainText());
    }
    growToContents();
}

void AccessKeyDialog::showFailure(const Error& error)
{
    setSaving(false);
    if (error.kind == ErrorKind::Cancelled)
        return;
    m_failure->setPlainText(error.message);
    m_keepInSession->setVisible(m_inKeychain->isChecked());
    if (m_inKeychain->isChecked())
        m_keepInSession->setFocus();
    growToContents();
}

void AccessKeyDialog::setSaving(bool isSaving)
{
    m_body->setEnabled(!isSaving);
    m_save->setEnabled(!isSaving);
    m_waiting->setVisible(isSaving);
    m_waitingText->setPlainText(isSaving
            ? tr("Waiting for the keychain. It may ask for its password in a window of its own.")
            : QString());
    if (isSaving) {
        m_failure->setPlainText({});
        m_keepInSession->hide();
    }
    growToContents();
}

void AccessKeyDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    growToContents();
}

void AccessKeyDialog::reject()
{
    m_accounts.cancelSaving();
    QDialog::reject();
}

} // namespace farcopy
