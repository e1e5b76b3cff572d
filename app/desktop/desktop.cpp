// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/desktop.h"

#include "app/composition/proxypassword.h"
#include "app/composition/session.h"
#include "app/composition/sessioninquiry.h"
#include "app/composition/surroundings.h"
#include "app/desktop/openaccount.h"
#include "app/desktop/theme.h"
#include "app/desktop/tracedapplication.h"
#include "app/desktop/windowquestions.h"
#include "core/copy/copyqueue.h"
#include "core/credentials/profilewatch.h"
#include "core/inventory/inventory.h"
#include "core/presenters/accountspresenter.h"
#include "core/presenters/accountstates.h"
#include "core/presenters/keychainentries.h"
#include "core/presenters/openaccounts.h"
#include "core/presenters/workspace.h"
#include "core/settings/preferences.h"
#include "core/settings/settings.h"
#include "core/store/store.h"
#include "ui/dialogs/errordialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/notices.h"
#include "ui/text/accounttext.h"
#include "ui/text/languages.h"
#include "ui/widgets/firstpaint.h"
#include "ui/widgets/lineicon.h"

#include <QApplication>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace farcopy {

using namespace std::chrono_literals;

namespace {

/// A window that is not seen, such as on another desktop, opens its account after that time.
constexpr auto latestStart = 1s;

/// The choice that credentials which were named otherwise stand for.
AccountChoice choiceOf(const AccountInfo& account)
{
    const bool hasName = account.origin != CredentialOrigin::Environment
        && account.origin != CredentialOrigin::Sandbox;
    return {account.origin, hasName ? account.label : QString(), {}, {}};
}

AccountArguments withWishes(AccountArguments arguments, const Settings& settings)
{
    arguments.wishes = asEnvironment(settings.preferences());
    return arguments;
}

/// Those that are set, and go before the settings.
QStringList overrulingVariables()
{
    QStringList set;
    for (const char* name : {"HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "NO_PROXY",
             "no_proxy", "AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_FSX", "AWS_ENDPOINT_URL_KMS",
             "AWS_ENDPOINT_URL_STS"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            set << QLatin1String(name);
    }
    return set;
}

bool isProxyOverruled()
{
    const QStringList set = overrulingVariables();
    return std::any_of(set.cbegin(), set.cend(), [](const QString& name) {
        return name.endsWith(QLatin1String("_PROXY"), Qt::CaseInsensitive);
    });
}

/// The window and the accounts that are open in it; builds both.
class Desktop final : public QObject
{
public:
    Desktop(const AccountArguments& arguments, TracedApplication* trace)
        : m_theme(m_settings.preferences().theme)
        , m_arguments(withWishes(arguments, m_settings))
        , m_trace(trace)
        , m_around(m_arguments)
        , m_accounts(m_around.resolver, m_settings, m_around.keychain, m_around.sessionKeys,
              m_around.partitions)
        , m_inquiry(m_around)
        , m_states(m_accounts, m_open, m_inquiry)
        , m_entries(m_accounts, m_around.keychain, m_around.sessionKeys)
        , m_window(m_accounts, m_open, m_states, m_entries, m_settings, m_around.clock,
              FirstShow::WhileMade)
    {
        m_around.questions.setWhoAsks(&m_questions);
        // Queued: the wish comes from a page, tab or menu that the change may take away.
        connect(&m_accounts, &AccountsPresenter::accountChosen, this, &Desktop::show,
            Qt::QueuedConnection);
        connect(
            &m_open, &OpenAccounts::closeWanted, this,
            [this](const AccountChoice& account) {
                close(account);
                if (const auto shown = m_open.current())
                    m_settings.setLastAccount(*shown); // not the closed one, the next time
            },
            Qt::QueuedConnection);
        connect(&m_window, &MainWindow::settingsWanted, this, &Desktop::openSettings);
    }

    ~Desktop() override
    {
        m_around.questions.setWhoAsks(nullptr);
        while (!m_running.empty())
            close(m_running.back()->account());
    }

    /// What was asked for by name goes first, then the account of the last session, else the page
    /// that offers a choice. The window is painted before any of it is read.
    void start(const std::function<void()>& whenPainted)
    {
        afterFirstPaint(
            m_window, this,
            [this, whenPainted] {
                whenPainted();
                watchProfiles();
                loadProxyPassword([this] { openFirst(); });
                if (!m_open.current())
                    m_window.showAccounts();
                QTimer::singleShot(0, this, [] { QApplication::setWindowIcon(applicationIcon()); });
            },
            latestStart);
    }

private:
    /// Before any of them is read.
    void watchProfiles()
    {
        const auto& input = m_around.resolver.input();
        m_profiles
            = std::make_unique<ProfileWatch>(ProfilePaths::of(input.environment, input.homePath));
        connect(m_profiles.get(), &ProfileWatch::changed, this, [this] {
            m_inquiry.forgetSessions();
            m_accounts.reload();
        });
    }

    void openFirst()
    {
        const auto last = m_settings.lastAccount();
        if (m_arguments.sandbox)
            show({});
        else if (isAccountNamed())
            openNamed();
        else if (last)
            show(*last);
    }

    /// Where the keychain does not give it, the proxy says that it is missing.
    void loadProxyPassword(const std::function<void()>& then)
    {
        const Preferences preferences = m_settings.preferences();
        if (!ProxyPassword::isNeeded(preferences) || isProxyOverruled())
            return then();
        m_proxyPassword.load(preferences)->then(this, [this, then](const Result<void>& loaded) {
            if (!loaded)
                showError(loaded.error(), [this] { loadProxyPassword([] {}); });
            then();
        });
    }

    void keepProxyPassword(const Preferences& before, const Preferences& now, const Secret& typed)
    {
        m_proxyPassword.change(before, now, typed)->then(this, [=, this](const Result<void>& kept) {
            if (!kept)
                showError(kept.error(), [=, this] { keepProxyPassword(before, now, typed); });
        });
    }

    [[nodiscard]] bool isAccountNamed() const
    {
        const auto& environment = m_around.resolver.input().environment;
        return !m_arguments.profile.isEmpty()
            || !environment.value(QStringLiteral("AWS_PROFILE")).isEmpty()
            || !environment.value(QStringLiteral("AWS_ACCESS_KEY_ID")).isEmpty();
    }

    [[nodiscard]] Result<std::unique_ptr<Session>> sessionOf(Result<ResolvedAccount> account) const
    {
        if (!account)
            return failure(account.error());
        return Session::open(std::move(*account), m_around.partitions, m_around.clock);
    }

    [[nodiscard]] Result<std::unique_ptr<Session>> sessionOf(const AccountChoice& account)
    {
        if (account.origin == CredentialOrigin::Sandbox)
            return Session::openSandbox(m_around.partitions, m_around.clock);
        if (auto tested = m_inquiry.takeSession(account))
            return tested;
        return sessionOf(m_around.resolver.resolve(account));
    }

    void show(const AccountChoice& account)
    {
        if (m_open.isOpen(account))
            m_open.show(account);
        else
            open(account, sessionOf(account), [this, account] { show(account); });
    }

    void openNamed()
    {
        auto resolved = m_around.resolver.resolveDefault();
        const AccountChoice account = resolved ? choiceOf(resolved->info) : AccountChoice();
        open(account, sessionOf(std::move(resolved)), [this] { openNamed(); });
    }

    /// Those that are open stay so where this one cannot be opened.
    /// @param again  does the same once more, if the user wants that
    void open(const AccountChoice& account, Result<std::unique_ptr<Session>> session,
        std::function<void()> again)
    {
        if (!session)
            return showError(session.error(), std::move(again));
        const Regions watched = watchedRegions(**session);
        auto made = std::make_unique<OpenAccount>(
            account, std::move(*session), watched, m_around, m_activities, pace());
        OpenAccount& opened = *made;
        opened.workspace().queue().setFinishedKept(m_settings.preferences().finishedKept);
        m_running.push_back(std::move(made));
        connect(&opened, &OpenAccount::troubled, this, [this, account](const Error& error) {
            showError(
                error, [] {}, account);
        });
        connect(&opened, &OpenAccount::queueRefused, this, [this, account](const Error& error) {
            showError(
                error, [this, account] { openQueueOf(account); }, account);
        });
        connect(&opened, &OpenAccount::queueHeldHere, this,
            [this, account](
                const QueueKey& key, const Error& error) { takeHolder(account, key, error); });
        connect(&opened, &OpenAccount::queueOpened, this,
            [this, account] { m_open.setQueueHolder(account, std::nullopt); });
        m_open.add(account, opened.workspace());
        if (m_trace)
            m_trace->watch(opened.workspace().inventory());
        opened.start();
    }

    void close(const AccountChoice& account)
    {
        const auto at = std::find_if(m_running.begin(), m_running.end(),
            [&account](const auto& each) { return each->account().isSameAs(account); });
        if (at == m_running.end())
            return;
        m_open.remove(account);
        m_running.erase(at);
        for (const auto& each : m_running) { // its queue is free now
            const auto holder = m_open.queueHolder(each->account());
            if (holder && holder->isSameAs(account))
                each->openQueue();
        }
    }

    void openQueueOf(const AccountChoice& account)
    {
        for (const auto& each : m_running) {
            if (each->account().isSameAs(account))
                each->openQueue();
        }
    }

    /// The same AWS account is open twice: its queue stays where it was opened first.
    void takeHolder(const AccountChoice& account, const QueueKey& key, const Error& error)
    {
        const auto holder = std::find_if(m_running.begin(), m_running.end(), [&](const auto& each) {
            return !each->account().isSameAs(account) && each->queueKey() == key;
        });
        if (holder != m_running.end())
            m_open.setQueueHolder(account, (*holder)->account());
        else // it was closed meanwhile
            showError(
                error, [this, account] { openQueueOf(account); }, account);
    }

    [[nodiscard]] Regions watchedRegions(const Session& session) const
    {
        Regions regions = session.regions();
        const auto* partition = m_around.partitions.partitionOf(session.home());
        const auto chosen = m_settings.watchedRegions(partition->id);
        if (chosen && !chosen->isEmpty())
            regions.removeIf(
                [&chosen](const Region& region) { return !chosen->contains(region.id); });
        return regions;
    }

    [[nodiscard]] CopyPace pace() const
    {
        const Preferences wished = m_settings.preferences();
        return CopyPace().within(wished.shortestPoll, wished.longestPoll);
    }

    /// Of the partition of the account that is shown; none is shown: none.
    [[nodiscard]] Regions allRegions() const
    {
        const auto shown = m_open.current();
        const Workspace* workspace = shown ? m_open.workspace(*shown) : nullptr;
        return workspace ? m_around.partitions.fsxRegions(partitionOf(*workspace)) : Regions();
    }

    [[nodiscard]] PartitionId partitionOf(const Workspace& workspace) const
    {
        return m_around.partitions.partitionOf(workspace.home())->id;
    }

    void openSettings()
    {
        SettingsScope scope;
        scope.languages = languages();
        scope.regions = allRegions();
        scope.hasTray = m_window.hasTray();
        scope.overruled = overrulingVariables();
        PartitionId partition;
        if (const auto shown = m_open.current()) {
            partition = partitionOf(*m_open.workspace(*shown));
            scope.watched = m_settings.watchedRegions(partition);
        }
        auto* dialog = new SettingsDialog(m_settings.preferences(), scope, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog, partition] {
            const Preferences before = m_settings.preferences();
            const Preferences now = dialog->preferences();
            m_settings.setPreferences(now);
            m_theme.apply(now.theme);
            m_window.takePreferences();
            keepProxyPassword(before, now, dialog->proxyPassword());
            if (!partition.isEmpty())
                m_settings.setWatchedRegions(
                    partition, dialog->watched().value_or(QList<RegionId>()));
        });
        dialog->open();
    }

    /// @param account  the open one that it is about; nothing: it could not be opened
    void showError(const Error& error, std::function<void()> again,
        const std::optional<AccountChoice>& account = {})
    {
        auto* dialog = new ErrorDialog({{.error = error}}, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        if (account && m_open.accounts().size() > 1)
            dialog->showAccount(m_accounts.mark(*account), text::accountName(*account));
        connect(dialog, &ErrorDialog::actionChosen, this, [this, again](ErrorAction action) {
            if (action == ErrorAction::Retry || action == ErrorAction::UnlockKeychain)
                again();
            else if (action == ErrorAction::SignIn)
                m_window.showAccounts();
            else if (action == ErrorAction::ShowNetwork)
                notices::showConnection(&m_window);
        });
        dialog->open();
    }

    Settings m_settings;
    ThemeChoice m_theme;
    AccountArguments m_arguments;
    TracedApplication* m_trace = nullptr; ///< nullptr: nobody asked for it
    Surroundings m_around;
    Store m_activities{
        StoreOptions{.path = Store::defaultPath(), .use = StoreUse::Owner}, m_around.clock};
    AccountsPresenter m_accounts;
    OpenAccounts m_open;
    SessionInquiry m_inquiry;
    AccountStates m_states;
    KeychainEntries m_entries;
    std::unique_ptr<ProfileWatch> m_profiles; ///< nullptr: the window is not painted yet
    ProxyPassword m_proxyPassword{m_around.proxyKeychain, m_around.proxyLogin};
    std::vector<std::unique_ptr<OpenAccount>> m_running; ///< those of m_open
    MainWindow m_window;
    WindowQuestions m_questions{m_window, m_around.clock};
};

} // namespace

int runDesktop(const AccountArguments& arguments, const std::function<void()>& whenPainted,
    TracedApplication* trace)
{
    QApplication::setApplicationDisplayName(QStringLiteral("Farcopy"));
    QApplication::setDesktopFileName(QStringLiteral("farcopy"));
    const SpokenLanguage language(Settings().preferences().language);
    Desktop desktop(arguments, trace);
    desktop.start(whenPainted);
    return QApplication::exec();
}

} // namespace farcopy
