// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/sandboxserver.h"

#include "core/sandbox/reception.h"
#include "core/sandbox/seed.h"

#include <QEventLoop>
#include <QSemaphore>
#include <QThread>

#include <algorithm>
#include <thread>
#include <type_traits>

namespace farcopy::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Everything that lives in the server's thread.
struct Shop {
    explicit Shop(const SandboxOptions& options)
        : world(clock, options.seed)
        , principals(options.seed)
        , devices(options.seed)
        , signIns(options.seed)
        , faults(options.seed)
        , dispatcher(world, principals, devices, signIns, options.pageSize)
        , reception(world, dispatcher, faults,
              ControlDesk(world, faults, principals, devices, signIns), SsoPage(signIns))
    {
        seedWorldKeys(world);
        if (options.isSeeded)
            seedWorldBackups(world);
        seedMoreBackups(world, options.extraBackups);
        world.setCopySpeed(options.copySpeed);
        world.setOntapLanes(options.hasOntapLanes);
        faults.set(options.faults);
    }

    SystemClock clock;
    World world;
    PrincipalBook principals;
    Devices devices;
    SsoBook signIns;
    FaultPlan faults;
    Dispatcher dispatcher;
    Reception reception;
};

AccessKey toAccessKey(const Principal& principal)
{
    // Deep copies: what goes into a Secret is wiped when it goes.
    return {.id = principal.accessKeyId,
        .secret = Secret(QByteArray(principal.secret.constData(), principal.secret.size())),
        .sessionToken
        = Secret(QByteArray(principal.sessionToken.constData(), principal.sessionToken.size()))};
}

BackupSummary summaryOf(const BackupRecord& backup, const QString& region)
{
    return {.id = backup.id,
        .region = region,
        .name = backup.tags.value(u"Name"_s),
        .lifecycle = backup.lifecycle,
        .type = backup.type,
        .fileSystemId = backup.fileSystem.id,
        .fileSystemType = backup.fileSystem.type,
        .kmsKeyArn = backup.kmsKeyArn,
        .sourceBackupId = backup.sourceBackupId,
        .sourceRegion = backup.sourceRegion,
        .failureMessage = backup.failureMessage,
        .sizeBytes = backup.sizeBytes,
        .progressPercent = backup.progressPercent(),
        .tags = backup.tags};
}

} // namespace

/// The thread and what works in it. Not a QThread: its wait() returns while the thread still frees
/// what OpenSSL keeps for it, and a program that exits at that moment frees the same.
class SandboxServer::Workshop
{
public:
    /// Runs fn in the server's thread and waits for what it gives.
    template <typename Fn>
    auto inside(Fn fn)
    {
        const auto type = QThread::currentThread() == m_doorman->thread()
            ? Qt::DirectConnection
            : Qt::BlockingQueuedConnection;
        if constexpr (std::is_void_v<std::invoke_result_t<Fn>>) {
            QMetaObject::invokeMethod(m_doorman, fn, type);
        } else {
            std::invoke_result_t<Fn> result{};
            QMetaObject::invokeMethod(
                m_doorman, [&] { result = fn(); }, type);
            return result;
        }
    }

    explicit Workshop(const SandboxOptions& options)
        : m_port(options.port)
    {
        QSemaphore isOpen;
        m_thread = std::thread([this, &options, &isOpen] { work(options, isOpen); });
        isOpen.acquire();
    }

    ~Workshop()
    {
        QMetaObject::invokeMethod(m_doorman, &QEventLoop::quit, Qt::QueuedConnection);
        m_thread.join();
    }

    Result<quint16> listen()
    {
        Result<quint16> port;
        inside([&] { port = m_shop->reception.open(m_port); });
        return port;
    }

    Shop& shop() { return *m_shop; } ///< only inside

private:
    void work(const SandboxOptions& options, QSemaphore& isOpen)
    {
        QEventLoop loop;
        m_doorman = &loop;
        m_shop = std::make_unique<Shop>(options);
        isOpen.release();
        loop.exec();
        m_shop.reset();
    }

    std::thread m_thread;
    QEventLoop* m_doorman = nullptr; ///< lives in the thread and lets calls in
    std::unique_ptr<Shop> m_shop;
    quint16 m_port = 0;
};

SandboxServer::SandboxServer(const SandboxOptions& options, QObject* parent)
    : QObject(parent)
    , m_workshop(std::make_unique<Workshop>(options))
{
}

SandboxServer::~SandboxServer() = default;

Result<void> SandboxServer::listen()
{
    const auto port = m_workshop->listen();
    if (!port)
        return failure(port.error());
    m_url = QUrl(u"http://127.0.0.1:%1"_s.arg(*port));
    return {};
}

QUrl SandboxServer::url() const
{
    return m_url;
}

AccessKey SandboxServer::administrator(const QString& partition)
{
    return toAccessKey(administratorOf(partition));
}

AccessKey SandboxServer::reader()
{
    return toAccessKey(readerPrincipal());
}

AccessKey SandboxServer::operatorWithoutKms()
{
    return toAccessKey(operatorPrincipal());
}

QString SandboxServer::ssoStartUrl()
{
    return SsoService::startUrl();
}

AccessKey SandboxServer::temporaryKey(int lifetimeSeconds)
{
    return m_workshop->inside([this, lifetimeSeconds] {
        auto& shop = m_workshop->shop();
        return toAccessKey(shop.principals.addSession(
            administratorOf(u"aws"_s).caller, shop.world.nowMs() + lifetimeSeconds * qint64{1000}));
    });
}

void SandboxServer::expireSessions()
{
    m_workshop->inside([this] {
        auto& shop = m_workshop->shop();
        shop.principals.expireSessions(shop.world.nowMs());
    });
}

QString SandboxServer::mfaSerial()
{
    return Devices::serialOf(administratorOf(u"aws"_s).caller);
}

QString SandboxServer::mfaCode()
{
    return m_workshop->inside([this] { return m_workshop->shop().devices.code(mfaSerial()); });
}

QString SandboxServer::webIdentity(int lifetimeSeconds)
{
    return m_workshop->inside([this, lifetimeSeconds] {
        auto& shop = m_workshop->shop();
        return shop.devices.issueToken(shop.world.nowMs() + lifetimeSeconds * qint64{1000});
    });
}

void SandboxServer::setFaults(const QList<Fault>& faults)
{
    m_workshop->inside([this, &faults] { m_workshop->shop().faults.set(faults); });
}

void SandboxServer::setCopySpeed(double speed)
{
    m_workshop->inside([this, speed] { m_workshop->shop().world.setCopySpeed(speed); });
}

QStringList SandboxServer::pendingSignIns() const
{
    return m_workshop->inside([this] {
        QStringList codes;
        const auto signIns = m_workshop->shop().signIns.signIns();
        for (const auto& each : signIns) {
            if (each.state == SignIn::State::Pending)
                codes.append(each.userCode);
        }
        return codes;
    });
}

bool SandboxServer::decideSignIn(const QString& userCode, bool allows)
{
    return m_workshop->inside([this, &userCode, allows] {
        auto& shop = m_workshop->shop();
        return shop.signIns.decide(userCode, allows, shop.world.nowMs());
    });
}

void SandboxServer::endSignIns(bool alsoRefreshing)
{
    m_workshop->inside(
        [this, alsoRefreshing] { m_workshop->shop().signIns.signEverybodyOut(alsoRefreshing); });
}

void SandboxServer::setLifetimes(const SsoLifetimes& lifetimes)
{
    m_workshop->inside([this, &lifetimes] { m_workshop->shop().signIns.lifetimes = lifetimes; });
}

Books SandboxServer::books() const
{
    return m_workshop->inside([this] { return m_workshop->shop().reception.books(); });
}

QList<BackupSummary> SandboxServer::backups(const QString& region) const
{
    return m_workshop->inside([this, &region] {
        QList<BackupSummary> summaries;
        auto& world = m_workshop->shop().world;
        world.settle();
        if (const auto* state = world.findRegion(region)) {
            for (const auto& backup : state->backups)
                summaries.append(summaryOf(backup, region));
        }
        return summaries;
    });
}

QString SandboxServer::backupNamed(const QString& region, const QString& name) const
{
    const auto all = backups(region);
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const auto& backup) { return backup.name == name; });
    return found == all.end() ? QString{} : found->id;
}

QString SandboxServer::addBackup(const NewBackup& backup)
{
    return m_workshop->inside(
        [this, &backup] { return sandbox::addBackup(m_workshop->shop().world, backup); });
}

bool SandboxServer::deleteBackup(const QString& region, const QString& backupId)
{
    return m_workshop->inside([this, &region, &backupId] {
        auto* state = m_workshop->shop().world.findRegion(region);
        return state && state->backups.remove(backupId) > 0;
    });
}

bool SandboxServer::setLifecycle(
    const QString& region, const QString& backupId, const QString& lifecycle)
{
    return m_workshop->inside([this, &region, &backupId, &lifecycle] {
        return m_workshop->shop().world.setLifecycle(region, backupId, lifecycle);
    });
}

bool SandboxServer::setKeyState(const QString& region, const QString& key, const QString& state)
{
    return m_workshop->inside([this, &region, &key, &state] {
        auto* place = m_workshop->shop().world.findRegion(region);
        auto* record = place ? place->findKey(key) : nullptr;
        if (record)
            record->state = state;
        return record != nullptr;
    });
}

} // namespace farcopy::sandbox
