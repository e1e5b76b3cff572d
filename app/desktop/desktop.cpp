// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/desktop.h"

#include "app/composition/copyoffice.h"
#include "app/composition/session.h"
#include "app/desktop/tracedapplication.h"
#include "app/desktop/windowquestions.h"
#include "core/inventory/inventory.h"
#include "core/presenters/accountspresenter.h"
#include "core/presenters/workspace.h"
#include "core/settings/settings.h"
#include "ui/dialogs/errordialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/notices.h"
#include "ui/widgets/lineicon.h"

#include <QApplication>
#include <QTimer>

#include <chrono>
#include <functional>
#include <utility>

namespace farcopy {

namespace {

/// Until an account that nobody could name is asked for again.
constexpr std::chrono::seconds pauseBeforeOpening{20};

/// One account as the window works with it.
struct OpenAccount {
    std::unique_ptr<Session> session;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<CopyOffice> office; ///< keeps the queue of the workspace, and goes first
};

/// The window and the account that it shows; builds both and changes the account.
class Desktop final : public QObject
{
public:
    Desktop(const AccountArguments& arguments, TracedApplication* trace)
        : m_arguments(arguments)
        , m_trace(trace)
        , m_around(arguments)
        , m_accounts(m_around.resolver, m_settings, m_around.keychain, m_around.sessionKeys,
              m_around.partitions)
        , m_window(m_accounts, m_settings, m_around.clock)
    {
        m_around.questions.setWhoAsks(&m_questions);
        // Queued: the choice comes from a page or menu that the change of account takes away.
        m_openAgain.setSingleShot(true);
        connect(&m_openAgain, &QTimer::timeout, this, &Desktop::openQueue);
        connect(&m_accounts, &AccountsPresenter::accountChosen, this, &Desktop::changeTo,
            Qt::QueuedConnection);
    }

    ~Desktop() override
    {
        m_around.questions.setWhoAsks(nullptr);
        m_window.showWorkspace(nullptr);
    }

    /// What was asked for by name goes first, then the account of the last session, else the page
    /// that offers a choice.
    void start()
    {
        m_window.show();
        const auto last = m_settings.lastAccount();
        if (m_arguments.sandbox)
            openSandbox();
        else if (isAccountNamed())
            openNamed();
        else if (last)
            changeTo(*last);
        else
            m_window.showWorkspace(nullptr);
    }

private:
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

    void changeTo(const AccountChoice& choice)
    {
        if (choice.origin == CredentialOrigin::Sandbox)
            return openSandbox();
        open(sessionOf(m_around.resolver.resolve(choice)), [this, choice] { changeTo(choice); });
    }

    void openNamed()
    {
        open(sessionOf(m_around.resolver.resolveDefault()), [this] { openNamed(); });
    }

    void openSandbox()
    {
        open(Session::openSandbox(m_around.partitions, m_around.clock), [this] { openSandbox(); });
    }

    /// The old account stays where the new one cannot be opened.
    /// @param again  does the same once more, if the user wants that
    void open(Result<std::unique_ptr<Session>> session, std::function<void()> again)
    {
        if (!session)
            return showError(session.error(), std::move(again));
        OpenAccount next{std::move(*session), nullptr, nullptr};
        next.workspace = std::make_unique<Workspace>(next.session->account(), next.session->fsx(),
            next.session->kms(), next.session->sts(), m_around.partitions,
            watchedRegions(*next.session), next.session->home(), m_around.clock, systemRandom(),
            Workspace::Keeping::Elsewhere);
        m_window.showWorkspace(next.workspace.get());
        std::swap(m_open, next);
        next.office.reset(); // in the order of their use; it also lets go of the account's queue
        next.workspace.reset();
        connect(m_open.workspace.get(), &Workspace::signInWanted, this, &Desktop::signIn);
        if (m_trace)
            m_trace->watch(m_open.workspace->inventory());
        m_open.workspace->start();
        openQueue();
    }

    void signIn()
    {
        m_open.session->signIn();
        if (m_open.office && m_open.office->desk() == nullptr)
            openQueue(); // it could not be learnt whose it is
    }

    /// Takes the account's queue up. Where the account cannot be learnt for want of an answer, it
    /// is asked for again by itself; until then copies wait.
    void openQueue()
    {
        m_openAgain.stop();
        m_open.office = std::make_unique<CopyOffice>(
            *m_open.session, m_around, m_open.workspace->queue(), m_open.workspace->inventory());
        auto* office = m_open.office.get();
        connect(office, &CopyOffice::troubled, this,
            [this](const Error& error) { showError(error, [] {}); });
        connect(
            office, &CopyOffice::failed, this, [this](const Error& error) { takeNoQueue(error); },
            Qt::QueuedConnection); // the office may go
        office->open(m_open.session->home());
    }

    void takeNoQueue(const Error& error)
    {
        switch (error.kind) {
        case ErrorKind::Timeout:
        case ErrorKind::Network:
        case ErrorKind::Throttled:
        case ErrorKind::Unavailable:
        case ErrorKind::BadAnswer:
        case ErrorKind::Cancelled:
            m_openAgain.start(pauseBeforeOpening);
            return;
        case ErrorKind::Expired: // told by the Regions that cannot be listed
            return;
        case ErrorKind::Local:
            if (error.code == QLatin1String("AccountNotSure")) {
                m_openAgain.start(pauseBeforeOpening);
                return;
            }
            break;
        case ErrorKind::Tls:
        case ErrorKind::AccessDenied:
        case ErrorKind::Rejected:
            break;
        }
        showError(error, [this] { openQueue(); });
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

    void showError(const Error& error, std::function<void()> again)
    {
        if (!m_open.workspace)
            m_window.showWorkspace(nullptr);
        auto* dialog = new ErrorDialog({{.error = error}}, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &ErrorDialog::actionChosen, this, [this, again](ErrorAction action) {
            if (action == ErrorAction::Retry)
                again();
            else if (action == ErrorAction::SignIn)
                m_window.showFirstRun();
            else if (action == ErrorAction::ShowNetwork)
                notices::showConnection(&m_window);
        });
        dialog->open();
    }

    AccountArguments m_arguments;
    TracedApplication* m_trace = nullptr; ///< nullptr: nobody asked for it
    Surroundings m_around;
    Settings m_settings;
    AccountsPresenter m_accounts;
    QTimer m_openAgain; ///< the queue
    OpenAccount m_open; ///< the window lets go of it before either goes
    MainWindow m_window;
    WindowQuestions m_questions{m_window, m_around.clock};
};

} // namespace

int runDesktop(const AccountArguments& arguments, TracedApplication* trace)
{
    QApplication::setApplicationDisplayName(QStringLiteral("Farcopy"));
    QApplication::setDesktopFileName(QStringLiteral("farcopy"));
    QApplication::setWindowIcon(applicationIcon());
    Desktop desktop(arguments, trace);
    desktop.start();
    return QApplication::exec();
}

} // namespace farcopy
