// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/settingsdialog.h"

#include "ui/text/format.h"
#include "ui/widgets/letterwidth.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

namespace farcopy {

namespace {

PlainLabel* note(const QString& objectName, const QString& text, QWidget* parent)
{
    auto* label = new PlainLabel(objectName, parent);
    label->setPlainText(text);
    return label;
}

/// The row of an item by its data.
void choose(QComboBox* box, const QVariant& data)
{
    box->setCurrentIndex(qMax(0, box->findData(data)));
}

QString serviceText(const QString& service)
{
    if (service == QLatin1String("fsx"))
        return SettingsDialog::tr("FS&x:");
    if (service == QLatin1String("kms"))
        return SettingsDialog::tr("&KMS:");
    return SettingsDialog::tr("&STS:");
}

} // namespace

SettingsDialog::SettingsDialog(
    const Preferences& preferences, const SettingsScope& scope, QWidget* parent)
    : QDialog(parent)
    , m_tabs(new QTabWidget(this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    m_tabs->setObjectName(QStringLiteral("settingsTabs"));
    m_tabs->addTab(makeGeneral(scope), tr("&General"));
    m_tabs->addTab(makeNotices(), tr("&Notifications"));
    m_tabs->addTab(makeCopies(scope), tr("&Copies"));
    m_tabs->addTab(makeRegions(scope), tr("&Regions"));
    m_tabs->addTab(makeConnection(scope), tr("Co&nnection"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setObjectName(QStringLiteral("acceptSettings"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buttons);
    showPreferences(preferences);
    check();
    resize(letterWidth(fontMetrics()) * 78, sizeHint().height());
}

QWidget* SettingsDialog::makeGeneral(const SettingsScope& scope)
{
    auto* page = new QWidget(m_tabs);
    auto* form = new QFormLayout(page);
    m_theme = new QComboBox(page);
    m_theme->setObjectName(QStringLiteral("theme"));
    m_theme->addItem(tr("As the desktop"), int(Theme::System));
    m_theme->addItem(tr("Light"), int(Theme::Light));
    m_theme->addItem(tr("Dark"), int(Theme::Dark));
    m_language = new QComboBox(page);
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(tr("As the desktop"), QString());
    for (const Language& language : scope.languages)
        m_language->addItem(language.name, language.code);
    m_closing = new QComboBox(page);
    m_closing->setObjectName(QStringLiteral("closing"));
    m_closing->addItem(tr("Ask"), int(ClosingWay::Ask));
    m_closing->addItem(tr("Quit; what waits goes on at the next start"), int(ClosingWay::Quit));
    m_closing->addItem(tr("Go on in the notification area"), int(ClosingWay::KeepInTray));
    form->addRow(tr("&Appearance:"), m_theme);
    form->addRow(tr("&Language:"), m_language);
    form->addRow(QString(),
        note(QStringLiteral("languageNote"), tr("Another language holds from the next start."),
            page));
    form->addRow(tr("Closing the &window while copies are unfinished:"), m_closing);
    if (!scope.hasTray)
        form->addRow(QString(),
            note(QStringLiteral("trayNote"),
                tr("This desktop has no notification area: Farcopy asks instead of going there."),
                page));
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    return page;
}

QWidget* SettingsDialog::makeNotices()
{
    auto* page = new QWidget(m_tabs);
    auto* column = new QVBoxLayout(page);
    column->addWidget(note(QStringLiteral("noticesNote"),
        tr("While the window is not in front, the desktop says when"), page));
    m_finished = new QCheckBox(tr("a &batch of copies has ended"), page);
    m_finished->setObjectName(QStringLiteral("notifyFinished"));
    m_failures = new QCheckBox(tr("copies &failed or were stopped by a quota"), page);
    m_failures->setObjectName(QStringLiteral("notifyFailures"));
    m_signIn = new QCheckBox(tr("somebody has to &sign in"), page);
    m_signIn->setObjectName(QStringLiteral("notifySignIn"));
    for (QCheckBox* box : {m_finished, m_failures, m_signIn})
        column->addWidget(box);
    column->addStretch(1);
    return page;
}

QWidget* SettingsDialog::makeCopies(const SettingsScope&)
{
    auto* page = new QWidget(m_tabs);
    auto* form = new QFormLayout(page);
    const auto seconds = [page](const char* name) {
        auto* box = new QSpinBox(page);
        box->setObjectName(QLatin1String(name));
        box->setRange(static_cast<int>(leastPoll.count()), static_cast<int>(mostPoll.count()));
        //: seconds
        box->setSuffix(tr(" s"));
        return box;
    };
    m_shortest = seconds("shortestPoll");
    m_longest = seconds("longestPoll");
    m_pollFlaw = note(QStringLiteral("pollFlaw"), {}, page);
    form->addRow(tr("Look at running copies at most every:"), m_shortest);
    form->addRow(tr("and at least every:"), m_longest);
    form->addRow(m_pollFlaw);
    form->addRow(note(QStringLiteral("pollNote"),
        tr("In between, Farcopy chooses by how soon a copy may end. All programs of an account "
           "share one rate of requests. The times hold for accounts that are opened from now on; "
           "the sandbox has its own."),
        page));
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (QSpinBox* box : {m_shortest, m_longest})
        connect(box, &QSpinBox::valueChanged, this, &SettingsDialog::check);
    return page;
}

QWidget* SettingsDialog::makeRegions(const SettingsScope& scope)
{
    auto* page = new QWidget(m_tabs);
    auto* column = new QVBoxLayout(page);
    m_allRegions = new QCheckBox(tr("&All Regions, also those that are new"), page);
    m_allRegions->setObjectName(QStringLiteral("allRegions"));
    m_allRegions->setChecked(!scope.watched || scope.watched->isEmpty());
    m_regions = new QListWidget(page);
    m_regions->setObjectName(QStringLiteral("watchedRegions"));
    m_regions->setAccessibleName(tr("Regions to list"));
    for (const Region& region : scope.regions) {
        auto* item = new QListWidgetItem(text::regionText(region.id, region.name), m_regions);
        item->setData(Qt::UserRole, region.id.text());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const bool isWatched = !scope.watched || scope.watched->contains(region.id);
        item->setCheckState(isWatched ? Qt::Checked : Qt::Unchecked);
    }
    m_regionsFlaw = note(QStringLiteral("regionsFlaw"), {}, page);
    column->addWidget(m_allRegions);
    column->addWidget(m_regions, 1);
    column->addWidget(m_regionsFlaw);
    column->addWidget(note(QStringLiteral("regionsNote"),
        scope.regions.isEmpty()
            ? tr("The Regions can be chosen while an account is open.")
            : tr("Backups of other Regions are neither listed nor asked for. The choice holds for "
                 "accounts of this partition that are opened from now on."),
        page));
    m_allRegions->setEnabled(!scope.regions.isEmpty());
    connect(m_allRegions, &QCheckBox::toggled, this, &SettingsDialog::check);
    connect(m_regions, &QListWidget::itemChanged, this, &SettingsDialog::check);
    return page;
}

SettingsDialog::AddressField SettingsDialog::makeAddress(const QString& objectName, QWidget* parent)
{
    AddressField field{
        new QLineEdit(parent), note(objectName + QStringLiteral("Flaw"), {}, parent)};
    field.edit->setObjectName(objectName);
    connect(field.edit, &QLineEdit::textChanged, this, &SettingsDialog::check);
    return field;
}

QWidget* SettingsDialog::makeConnection(const SettingsScope& scope)
{
    auto* page = new QWidget(m_tabs);
    auto* form = new QFormLayout(page);
    m_proxy = new QComboBox(page);
    m_proxy->setObjectName(QStringLiteral("proxy"));
    m_proxy->addItem(tr("As the system"), int(ProxyUse::System));
    m_proxy->addItem(tr("None"), int(ProxyUse::None));
    m_proxy->addItem(tr("This one"), int(ProxyUse::Manual));
    m_proxyUrl = makeAddress(QStringLiteral("proxyUrl"), page);
    m_proxyUrl.edit->setPlaceholderText(QStringLiteral("http://proxy.example.com:3128"));
    form->addRow(tr("&Proxy:"), m_proxy);
    form->addRow(tr("&Address of the proxy:"), m_proxyUrl.edit);
    form->addRow(m_proxyUrl.flaw);
    form->addRow(note(QStringLiteral("endpointNote"),
        tr("Addresses that are asked in place of AWS; empty: AWS itself."), page));
    for (const QString& service : endpointServices()) {
        const AddressField field = makeAddress(QStringLiteral("endpoint-") + service, page);
        field.edit->setPlaceholderText(QStringLiteral("https://"));
        form->addRow(serviceText(service), field.edit);
        form->addRow(field.flaw);
        m_endpoints.insert(service, field);
    }
    QString hold = tr("What is changed here holds from the next start, for the window. Commands in "
                      "a terminal go by the environment and the profile.");
    if (!scope.overruled.isEmpty())
        hold += u'\n'
            + tr("The environment goes before these settings; it sets: %1")
                  .arg(scope.overruled.join(QStringLiteral(", ")));
    form->addRow(note(QStringLiteral("connectionNote"), hold, page));
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    connect(m_proxy, &QComboBox::currentIndexChanged, this, &SettingsDialog::check);
    return page;
}

void SettingsDialog::showPreferences(const Preferences& preferences)
{
    choose(m_theme, int(preferences.theme));
    choose(m_language, preferences.language);
    choose(m_closing, int(preferences.closing));
    m_finished->setChecked(preferences.notifiesFinished);
    m_failures->setChecked(preferences.notifiesFailures);
    m_signIn->setChecked(preferences.notifiesSignIn);
    m_shortest->setValue(static_cast<int>(preferences.shortestPoll.count()));
    m_longest->setValue(static_cast<int>(preferences.longestPoll.count()));
    choose(m_proxy, int(preferences.proxy));
    m_proxyUrl.edit->setText(preferences.proxyUrl);
    for (auto it = m_endpoints.cbegin(); it != m_endpoints.cend(); ++it)
        it->edit->setText(preferences.endpoints.value(it.key()));
}

Preferences SettingsDialog::preferences() const
{
    Preferences chosen;
    chosen.notifiesFinished = m_finished->isChecked();
    chosen.notifiesFailures = m_failures->isChecked();
    chosen.notifiesSignIn = m_signIn->isChecked();
    chosen.shortestPoll = std::chrono::seconds(m_shortest->value());
    chosen.longestPoll = std::chrono::seconds(m_longest->value());
    chosen.theme = static_cast<Theme>(m_theme->currentData().toInt());
    chosen.language = m_language->currentData().toString();
    chosen.closing = static_cast<ClosingWay>(m_closing->currentData().toInt());
    for (auto it = m_endpoints.cbegin(); it != m_endpoints.cend(); ++it) {
        if (const QString url = it->edit->text().trimmed(); !url.isEmpty())
            chosen.endpoints.insert(it.key(), url);
    }
    chosen.proxy = static_cast<ProxyUse>(m_proxy->currentData().toInt());
    chosen.proxyUrl = m_proxyUrl.edit->text().trimmed();
    return chosen;
}

std::optional<QList<RegionId>> SettingsDialog::watched() const
{
    if (m_allRegions->isChecked())
        return std::nullopt;
    QList<RegionId> regions;
    for (int i = 0; i < m_regions->count(); ++i) {
        const QListWidgetItem* item = m_regions->item(i);
        if (item->checkState() == Qt::Checked)
            regions.append(RegionId(item->data(Qt::UserRole).toString()));
    }
    return regions;
}

/// What is wrong is said at its field; its tab is marked too, since another one may be in front.
void SettingsDialog::check()
{
    if (m_ok == nullptr)
        return; // still being made
    const bool isManual = m_proxy->currentData().toInt() == int(ProxyUse::Manual);
    m_proxyUrl.edit->setEnabled(isManual);
    m_regions->setEnabled(m_allRegions->isEnabled() && !m_allRegions->isChecked());
    bool isFine = true;
    const QString proxy = m_proxyUrl.edit->text().trimmed();
    isFine &= showFlaw(m_proxyUrl, isManual ? flawText(proxyFlaw(proxy)) : QString());
    for (auto it = m_endpoints.cbegin(); it != m_endpoints.cend(); ++it) {
        const QString url = it->edit->text().trimmed();
        isFine &= showFlaw(*it, url.isEmpty() ? QString() : flawText(endpointFlaw(url)));
    }
    const bool isPollFine = m_shortest->value() <= m_longest->value();
    m_pollFlaw->setPlainText(
        isPollFine ? QString() : tr("⚠ The first time must not be longer than the second."));
    m_pollFlaw->setVisible(!isPollFine);
    const auto regions = watched();
    const bool isAnyRegion = !regions || !regions->isEmpty() || m_regions->count() == 0;
    m_regionsFlaw->setPlainText(isAnyRegion ? QString() : tr("⚠ Choose at least one Region."));
    m_regionsFlaw->setVisible(!isAnyRegion);
    m_ok->setEnabled(isFine && isPollFine && isAnyRegion);
}

bool SettingsDialog::showFlaw(const AddressField& field, const QString& flaw)
{
    //: %1: what is wrong with a field
    field.flaw->setPlainText(flaw.isEmpty() ? QString() : tr("⚠ %1").arg(flaw));
    field.flaw->setVisible(!flaw.isEmpty());
    field.edit->setAccessibleDescription(flaw);
    return flaw.isEmpty();
}

QString SettingsDialog::flawText(UrlFlaw flaw)
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
                  "Leave it out, or set the environment variable HTTPS_PROXY.");
    case UrlFlaw::NeedsPort:
        return tr("The port is missing: http://host:port.");
    }
    return {};
}

} // namespace farcopy
