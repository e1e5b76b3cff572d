// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/settingsdialog.h"

#include "ui/dialogs/connectionpage.h"
#include "ui/text/format.h"
#include "ui/widgets/letterwidth.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

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

/// How long copies that have ended well can stay in the list; nothing: until somebody clears them.
struct KeepChoice {
    std::optional<std::chrono::hours> duration;
    const char* text;
};

constexpr std::array keepChoices{
    KeepChoice{std::chrono::hours(1), QT_TRANSLATE_NOOP("farcopy::SettingsDialog", "For an hour")},
    KeepChoice{std::chrono::hours(24), QT_TRANSLATE_NOOP("farcopy::SettingsDialog", "For a day")},
    KeepChoice{
        std::chrono::hours(7 * 24), QT_TRANSLATE_NOOP("farcopy::SettingsDialog", "For a week")},
    KeepChoice{
        std::chrono::hours(30 * 24), QT_TRANSLATE_NOOP("farcopy::SettingsDialog", "For 30 days")},
    KeepChoice{std::nullopt,
        QT_TRANSLATE_NOOP("farcopy::SettingsDialog", "Until they are cleared by hand")},
};

} // namespace

SettingsDialog::SettingsDialog(
    const Preferences& preferences, const SettingsScope& scope, QWidget* parent)
    : QDialog(parent)
    , m_tabs(new QTabWidget(this))
    , m_connection(new ConnectionPage(scope.overruled, m_tabs))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    m_tabs->setObjectName(QStringLiteral("settingsTabs"));
    m_tabs->addTab(makeGeneral(scope), tr("&General"));
    m_tabs->addTab(makeNotices(), tr("&Notifications"));
    m_tabs->addTab(makeCopies(scope), tr("&Copies"));
    m_tabs->addTab(makeRegions(scope), tr("&Regions"));
    m_tabs->addTab(m_connection, tr("Co&nnection"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setObjectName(QStringLiteral("acceptSettings"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buttons);
    showPreferences(preferences);
    connect(m_connection, &ConnectionPage::changed, this, &SettingsDialog::check);
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
        note(QStringLiteral("languageNote"), tr("Another language takes effect at the next start."),
            page));
    auto* closingCaption = new QLabel(tr("Closing the &window while copies are unfinished:"), page);
    closingCaption->setBuddy(m_closing);
    form->addRow(closingCaption);
    form->addRow(QString(), m_closing);
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
    m_kept = new QComboBox(page);
    m_kept->setObjectName(QStringLiteral("finishedKept"));
    for (const KeepChoice& choice : keepChoices)
        m_kept->addItem(tr(choice.text));
    form->addRow(tr("Keep copies &listed that are done:"), m_kept);
    form->addRow(note(QStringLiteral("keptNote"),
        tr("Failed copies stay until they are tried again or cleared. What was done stands in the "
           "activity log in any case."),
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
    showKept(preferences.finishedKept);
    m_connection->showPreferences(preferences);
}

/// One that stands in the file and is none of the choices is one of them from then on.
void SettingsDialog::showKept(std::optional<std::chrono::hours> kept)
{
    const auto* const known = std::find_if(keepChoices.cbegin(), keepChoices.cend(),
        [&kept](const KeepChoice& choice) { return choice.duration == kept; });
    if (known == keepChoices.cend()) {
        m_unusualKept = kept;
        m_kept->addItem(tr("For %n hours", nullptr, int(kept->count())));
    }
    m_kept->setCurrentIndex(int(known - keepChoices.cbegin()));
}

Secret SettingsDialog::proxyPassword() const
{
    return m_connection->proxyPassword();
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
    if (const int kept = m_kept->currentIndex(); kept < int(keepChoices.size()))
        chosen.finishedKept = keepChoices.at(static_cast<size_t>(kept)).duration;
    else
        chosen.finishedKept = m_unusualKept;
    m_connection->takeOver(chosen);
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
    m_regions->setEnabled(m_allRegions->isEnabled() && !m_allRegions->isChecked());
    const bool isPollFine = m_shortest->value() <= m_longest->value();
    m_pollFlaw->setPlainText(
        isPollFine ? QString() : tr("⚠ The first time must not be longer than the second."));
    m_pollFlaw->setVisible(!isPollFine);
    const auto regions = watched();
    const bool isAnyRegion = !regions || !regions->isEmpty() || m_regions->count() == 0;
    m_regionsFlaw->setPlainText(isAnyRegion ? QString() : tr("⚠ Choose at least one Region."));
    m_regionsFlaw->setVisible(!isAnyRegion);
    m_ok->setEnabled(m_connection->isFine() && isPollFine && isAnyRegion);
}

} // namespace farcopy
