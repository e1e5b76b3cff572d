// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/connectionpage.h"

#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace farcopy {

namespace {

PlainLabel* note(const QString& objectName, const QString& text, QWidget* parent)
{
    auto* label = new PlainLabel(objectName, parent);
    label->setPlainText(text);
    return label;
}

QString serviceText(const QString& service)
{
    if (service == QLatin1String("fsx"))
        return ConnectionPage::tr("FS&x:");
    if (service == QLatin1String("kms"))
        return ConnectionPage::tr("&KMS:");
    return ConnectionPage::tr("&STS:");
}

} // namespace

ConnectionPage::ConnectionPage(const QStringList& overruled, QWidget* parent)
    : QWidget(parent)
{
    auto* form = new QFormLayout(this);
    setUpProxy(*form);
    setUpEndpoints(*form);
    QString hold
        = tr("What is changed here takes effect at the next start, for the window. Commands in "
             "a terminal go by the environment and the profile.");
    if (!overruled.isEmpty())
        hold += u'\n'
            + tr("The environment goes before these settings; it sets: %1")
                  .arg(overruled.join(QStringLiteral(", ")));
    form->addRow(note(QStringLiteral("connectionNote"), hold, this));
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    check();
}

void ConnectionPage::setUpProxy(QFormLayout& form)
{
    m_proxy = new QComboBox(this);
    m_proxy->setObjectName(QStringLiteral("proxy"));
    m_proxy->addItem(tr("As the system"), int(ProxyUse::System));
    m_proxy->addItem(tr("None"), int(ProxyUse::None));
    m_proxy->addItem(tr("This one"), int(ProxyUse::Manual));
    m_proxyUrl = makeAddress(QStringLiteral("proxyUrl"));
    m_proxyUrl.edit->setPlaceholderText(QStringLiteral("http://proxy.example.com:3128"));
    m_proxyUser = new QLineEdit(this);
    m_proxyUser->setObjectName(QStringLiteral("proxyUser"));
    m_proxyUser->setPlaceholderText(tr("Only if the proxy asks for it"));
    m_proxyPassword = new QLineEdit(this);
    m_proxyPassword->setObjectName(QStringLiteral("proxyPassword"));
    m_proxyPassword->setEchoMode(QLineEdit::Password);
    m_proxyPassword->setInputMethodHints(
        Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    form.addRow(tr("&Proxy:"), m_proxy);
    form.addRow(tr("&Address of the proxy:"), m_proxyUrl.edit);
    form.addRow(m_proxyUrl.flaw);
    form.addRow(tr("&User name at the proxy:"), m_proxyUser);
    form.addRow(tr("Pass&word at the proxy:"), m_proxyPassword);
    connect(m_proxy, &QComboBox::currentIndexChanged, this, &ConnectionPage::check);
    connect(m_proxyUser, &QLineEdit::textChanged, this, &ConnectionPage::check);
}

void ConnectionPage::setUpEndpoints(QFormLayout& form)
{
    form.addRow(note(QStringLiteral("endpointNote"),
        tr("Addresses that are asked in place of AWS; empty: AWS itself."), this));
    for (const QString& service : endpointServices()) {
        const AddressField field = makeAddress(QStringLiteral("endpoint-") + service);
        field.edit->setPlaceholderText(QStringLiteral("https://"));
        form.addRow(serviceText(service), field.edit);
        form.addRow(field.flaw);
        m_endpoints.insert(service, field);
    }
}

ConnectionPage::AddressField ConnectionPage::makeAddress(const QString& objectName)
{
    AddressField field{new QLineEdit(this), note(objectName + QStringLiteral("Flaw"), {}, this)};
    field.edit->setObjectName(objectName);
    connect(field.edit, &QLineEdit::textChanged, this, &ConnectionPage::check);
    return field;
}

void ConnectionPage::showPreferences(const Preferences& preferences)
{
    m_proxy->setCurrentIndex(qMax(0, m_proxy->findData(int(preferences.proxy))));
    m_proxyUrl.edit->setText(preferences.proxyUrl);
    m_proxyUser->setText(preferences.proxyUser);
    m_proxyPassword->setPlaceholderText(preferences.proxyUser.isEmpty()
            ? tr("Goes to the keychain")
            : tr("The one in the keychain stays if nothing is typed"));
    for (auto it = m_endpoints.cbegin(); it != m_endpoints.cend(); ++it)
        it->edit->setText(preferences.endpoints.value(it.key()));
}

void ConnectionPage::takeOver(Preferences& preferences) const
{
    preferences.endpoints.clear();
    for (auto it = m_endpoints.cbegin(); it != m_endpoints.cend(); ++it) {
        if (const QString url = it->edit->text().trimmed(); !url.isEmpty())
            preferences.endpoints.insert(it.key(), url);
    }
    preferences.proxy = static_cast<ProxyUse>(m_proxy->currentData().toInt());
    preferences.proxyUrl = m_proxyUrl.edit->text().trimmed();
    preferences.proxyUser = m_proxyUser->text().trimmed();
}

Secret ConnectionPage::proxyPassword() const
{
    return m_proxyPassword->isEnabled() ? Secret(m_proxyPassword->text().toUtf8()) : Secret();
}

void ConnectionPage::check()
{
    const bool isManual = m_proxy->currentData().toInt() == int(ProxyUse::Manual);
    m_proxyUrl.edit->setEnabled(isManual);
    m_proxyUser->setEnabled(isManual);
    m_proxyPassword->setEnabled(isManual && !m_proxyUser->text().trimmed().isEmpty());
    m_isFine = true;
    const QString proxy = m_proxyUrl.edit->text().trimmed();
    m_isFine &= showFlaw(m_proxyUrl, isManual ? flawText(proxyFlaw(proxy)) : QString());
    for (auto it = m_endpoints.cbegin(); it != m_endpoints.cend(); ++it) {
        const QString url = it->edit->text().trimmed();
        m_isFine &= showFlaw(*it, url.isEmpty() ? QString() : flawText(endpointFlaw(url)));
    }
    emit changed();
}

bool ConnectionPage::showFlaw(const AddressField& field, const QString& flaw)
{
    //: %1: what is wrong with a field
    field.flaw->setPlainText(flaw.isEmpty() ? QString() : tr("⚠ %1").arg(flaw));
    field.flaw->setVisible(!flaw.isEmpty());
    field.edit->setAccessibleDescription(flaw);
    return flaw.isEmpty();
}

QString ConnectionPage::flawText(UrlFlaw flaw)
{
    switch (flaw) {
    case UrlFlaw::None:
        return {};
    case UrlFlaw::NotAUrl:
        return tr("This is no address of the form that stands in the empty field.");
    case UrlFlaw::NotSecure:
        return tr("Only https is safe, but for servers on this computer itself.");
    case UrlFlaw::HoldsPassword:
        return tr("A name or password in the address would be kept in a file that others may read. "
                  "For a proxy there are fields of their own.");
    case UrlFlaw::NeedsPort:
        return tr("The port is missing: http://host:port.");
    }
    return {};
}

} // namespace farcopy
