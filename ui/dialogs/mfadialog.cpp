// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/mfadialog.h"

#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

namespace farcopy {

namespace {

constexpr int formWidth = 460;
constexpr int digits = 6;

/// The digits alone: apps show them in groups, and pasting brings spaces along.
QString digitsOf(const QString& text)
{
    QString found;
    for (const QChar letter : text) {
        if (letter >= u'0' && letter <= u'9')
            found += letter;
    }
    return found;
}

QString reasonText(const MfaQuestion& question)
{
    if (question.roleArn.isEmpty())
        //: %1: name of an access key
        return MfaDialog::tr("The access key “%1” asks for a code of this device:")
            .arg(question.account);
    //: %1: name of a profile; %2: ARN of a role
    return MfaDialog::tr(
        "The profile “%1” takes the role %2, which asks for a code of this device:")
        .arg(question.account, question.roleArn);
}

} // namespace

MfaDialog::MfaDialog(const MfaQuestion& question, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("MFA code"));
    setUp(question);
    connect(m_code, &QLineEdit::textChanged, this,
        [this](const QString& text) { m_signIn->setEnabled(digitsOf(text).size() == digits); });
}

MfaDialog::~MfaDialog()
{
    QString text = m_code->text();
    m_code->clear();
    wipe(text);
}

Secret MfaDialog::code() const
{
    QString text = digitsOf(m_code->text());
    Secret code(text.toLatin1());
    wipe(text);
    return code;
}

void MfaDialog::setUp(const MfaQuestion& question)
{
    auto* layout = new QVBoxLayout(this);
    const auto addText = [this, layout](const char* name, const QString& text) {
        auto* label = new PlainLabel(QLatin1String(name), this);
        label->setPlainText(text);
        layout->addWidget(label);
        return label;
    };
    addText("reason", reasonText(question));
    addText("device", question.serial)
        ->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (question.isRepeated)
        addText("refused",
            tr("The code given before was not accepted. Wait until the device shows a new one: "
               "each works once, and only for half a minute."));

    m_code = new QLineEdit(this);
    m_code->setValidator(new QRegularExpressionValidator(
        QRegularExpression(QStringLiteral("\\s*(?:[0-9]\\s*){0,6}")), m_code));
    m_code->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    auto* form = new QFormLayout;
    form->addRow(tr("&Code (6 digits):"), m_code);
    layout->addLayout(form);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_signIn = buttons->addButton(tr("Sign in"), QDialogButtonBox::AcceptRole);
    m_signIn->setEnabled(false);
    m_signIn->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    setMinimumWidth(formWidth);
    m_code->setFocus();
}

} // namespace farcopy
