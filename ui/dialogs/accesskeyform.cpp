// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/accesskeyform.h"

#include "core/presenters/accountspresenter.h"
#include "core/presenters/keyimport.h"
#include "ui/dialogs/accesskeytext.h"
#include "ui/text/regionname.h"
#include "ui/widgets/lineicon.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
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

} // namespace

AccessKeyForm::AccessKeyForm(AccountsPresenter& accounts, QWidget* parent)
    : QWidget(parent)
    , m_accounts(accounts)
{
    setMinimumWidth(formWidth);
    m_form = new QFormLayout(this);
    m_form->setContentsMargins({});
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    setUpFields();
    setUpRegions();
    setUpKeeping();
    setUpTest();
    followKeyKind();
}

AccessKeyForm::~AccessKeyForm()
{
    for (QLineEdit* edit : {m_secret.edit, m_token.edit}) {
        QString text = edit->text();
        setText(edit, {});
        wipe(text);
    }
}

AccessKeyForm::Field AccessKeyForm::addField(const QString& label, const QString& name)
{
    auto* box = new QWidget(this);
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

QList<AccessKeyForm::Field> AccessKeyForm::fields() const
{
    return {m_name, m_accessKeyId, m_secret, m_token, m_serial};
}

void AccessKeyForm::setUpFields()
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
    m_reveal = new QCheckBox(tr("S&how what is typed"), this);
    m_reveal->setObjectName(QStringLiteral("reveal"));
    m_form->addRow(QString(), m_reveal);
    connect(m_reveal, &QCheckBox::toggled, this, [this](bool isShown) {
        for (QLineEdit* edit : {m_secret.edit, m_token.edit})
            edit->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    });
    m_serial = addField(tr("&MFA device"), QStringLiteral("mfaSerial"));
    m_serial.edit->setPlaceholderText(tr("optional: arn:aws:iam::…:mfa/…"));
    m_serial.edit->setToolTip(tr("ARN or serial number of the device that guards the key. Farcopy "
                                 "then asks for a code of it once in twelve hours."));
    for (QLineEdit* edit : {m_accessKeyId.edit, m_secret.edit, m_token.edit})
        connect(edit, &QLineEdit::textChanged, this, &AccessKeyForm::takePastedBlock);
    const QList<Field> all = fields();
    for (const Field& field : all)
        connect(field.edit, &QLineEdit::textChanged, this, &AccessKeyForm::followKeyKind);
}

void AccessKeyForm::setUpRegions()
{
    m_region = new QComboBox(this);
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
            QStringLiteral("%1 · %2").arg(region.id.text(), text::regionName(region.name)),
            region.id.text());
    }
    const QString suggested = m_accounts.suggestedRegion().text();
    if (m_region->findData(suggested) < 0)
        m_region->insertItem(0, suggested, suggested);
    m_region->setCurrentIndex(m_region->findData(suggested));
    m_form->addRow(tr("Re&gion"), m_region);
}

void AccessKeyForm::setUpKeeping()
{
    auto* box = new QWidget(this);
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
    connect(m_inKeychain, &QRadioButton::clicked, this, [this] { keepInKeychain(true); });
    connect(m_inSession, &QRadioButton::clicked, this, [this] { keepInKeychain(false); });
}

void AccessKeyForm::setUpTest()
{
    m_test = new QCheckBox(tr("Test the ne&w key before it takes the old one's place"), this);
    m_test->setObjectName(QStringLiteral("testFirst"));
    m_test->setToolTip(tr("Asks AWS whose key it is. The old one stays if AWS does not know it."));
    m_form->addRow(QString(), m_test);
    m_test->hide();
}

void AccessKeyForm::askForReplacement(const AccountChoice& replaced)
{
    m_replaces = replaced.name;
    m_name.edit->setText(replaced.name);
    m_name.edit->setReadOnly(true);
    m_serial.edit->setText(replaced.mfaSerial);
    m_region->setCurrentIndex(qMax(0, m_region->findData(replaced.region.text())));
    keepInKeychain(replaced.origin == CredentialOrigin::Keychain);
    m_test->show();
    m_test->setChecked(true);
    m_accessKeyId.edit->setFocus();
}

void AccessKeyForm::fill(const ImportedKey& key)
{
    if (!m_name.edit->isReadOnly() && !key.name.isEmpty())
        m_name.edit->setText(key.name);
    if (!key.mfaSerial.isEmpty())
        m_serial.edit->setText(key.mfaSerial);
    const int region = m_region->findData(key.region.text());
    if (region >= 0 && m_replaces.isEmpty())
        m_region->setCurrentIndex(region);
    setKey(key.key);
    (m_name.edit->text().isEmpty() ? m_name : m_accessKeyId).edit->setFocus();
}

void AccessKeyForm::keepForThisSession()
{
    keepInKeychain(false);
}

void AccessKeyForm::keepInKeychain(bool isWanted)
{
    m_keychain = isWanted;
    followKeyKind();
}

void AccessKeyForm::takePastedBlock(const QString& text)
{
    const PastedKey key = readPastedKey(text);
    if (!key.isEmpty())
        setKey(key);
}

void AccessKeyForm::setKey(const PastedKey& key)
{
    setText(m_accessKeyId.edit, key.accessKeyId);
    setText(m_secret.edit, QString::fromUtf8(key.secretAccessKey.reveal()));
    setText(m_token.edit, QString::fromUtf8(key.sessionToken.reveal()));
    m_pastedId = key.accessKeyId;
    m_pastedEnd = key.expires;
    followKeyKind();
}

/// Temporary keys need a token, and are hardly worth a place in the keychain; a device guards the
/// others only.
void AccessKeyForm::followKeyKind()
{
    const AccessKeyDraft typed = draft();
    const bool isTemporary = typed.isTemporary();
    setRowVisible(m_token, isTemporary || !typed.sessionToken.isEmpty());
    setRowVisible(m_serial, !isTemporary);
    const bool inKeychain = m_keychain.value_or(!isTemporary);
    m_inKeychain->setChecked(inKeychain);
    m_inSession->setChecked(!inKeychain);
    m_keepingNote->setPlainText(accesskeytext::keepingNote(draft()));
    if (m_showsFlaws)
        showFlaws(m_accounts.check(draft()));
    emit heightChanged();
}

void AccessKeyForm::setRowVisible(const Field& field, bool isVisible)
{
    QWidget* row = field.edit->parentWidget();
    row->setVisible(isVisible);
    m_form->labelForField(row)->setVisible(isVisible);
}

AccessKeyDraft AccessKeyForm::draft() const
{
    const QString id = cleanedKeyText(m_accessKeyId.edit->text());
    return {.name = m_name.edit->text().simplified(),
        .accessKeyId = id,
        .secretAccessKey = secretOf(m_secret.edit),
        .sessionToken = secretOf(m_token.edit),
        .region = RegionId(m_region->currentData().toString()),
        .keeping = m_inSession->isChecked() ? KeyKeeping::SessionOnly : KeyKeeping::Keychain,
        .replaces = m_replaces,
        .mfaSerial = cleanedKeyText(m_serial.edit->text()),
        .expires = id == m_pastedId ? m_pastedEnd : QDateTime(),
        .isTestedFirst = m_test->isChecked()};
}

bool AccessKeyForm::isComplete()
{
    const AccessKeyFlaws flaws = m_accounts.check(draft());
    m_showsFlaws = true;
    showFlaws(flaws);
    if (flaws.none())
        return true;
    const QList<Field> all = fields();
    for (const Field& field : all) {
        if (!field.problem->plainText().isEmpty()) {
            field.edit->setFocus();
            break;
        }
    }
    return false;
}

void AccessKeyForm::showFlaws(const AccessKeyFlaws& flaws)
{
    m_name.problem->setPlainText(accesskeytext::nameProblem(flaws.name));
    m_accessKeyId.problem->setPlainText(accesskeytext::accessKeyIdProblem(flaws.accessKeyId));
    m_secret.problem->setPlainText(accesskeytext::secretProblem(flaws.secretAccessKey));
    m_token.problem->setPlainText(accesskeytext::tokenProblem(flaws.sessionToken));
    m_serial.problem->setPlainText(accesskeytext::serialProblem(flaws.mfaSerial));
    const QList<Field> all = fields();
    for (const Field& field : all) {
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, toneColor(IconTone::Failure, palette()));
        field.problem->setPalette(colours);
        field.edit->setAccessibleDescription(field.problem->plainText());
    }
    emit heightChanged();
}

} // namespace farcopy
