// SPDX-License-Identifier: Apache-2.0
#include "core/copy/copyqueue.h"

#include "core/credentials/keystoresource.h"
#include "core/credentials/profilesource.h"
#include "tests/core/copy/queuebench.h"
#include "tests/support/awsfolder.h"
#include "tests/support/fakesecretstore.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

using test::aWhile;
using test::eventually;

constexpr int copyCount = 8;

/// A queue in a sandbox of its own, signed in by a source that fails until it is mended.
struct LockedBench {
    explicit LockedBench(CredentialSource& source)
        : transport(bench.sandbox.network, source, bench.sandbox.endpoints, bench.sandbox.clock,
            bench.sandbox.random)
    {
        inventory.setRegions({test::frankfurt});
        queue.keepIn(store);
        queue.add(bench.newOrders(copyCount));
    }

    [[nodiscard]] int waiting() const
    {
        const auto jobs = queue.jobs();
        return static_cast<int>(std::count_if(jobs.begin(), jobs.end(),
            [](const CopyJob& job) { return job.waitReason == WaitReason::SignIn; }));
    }
    [[nodiscard]] bool ends()
    {
        return eventually([this] { return queue.unfinished() == 0; }, aWhile);
    }

    test::QueueBench bench;
    Transport transport;
    FsxClient fsx{transport};
    Inventory inventory{fsx, bench.sandbox.clock};
    test::FakeJobStore store;
    CopyQueue queue{fsx, inventory, bench.sandbox.clock, bench.sandbox.random, nullptr,
        test::SandboxBench::quickPace()};
    QSignalSpy told{&queue, &CopyQueue::signInNeeded};
};

} // namespace

TEST(LockedKeychain, MakesTheQueueWaitAndGoOnOnceItIsUnlocked)
{
    const auto administrator = sandbox::SandboxServer::administrator();
    const AccountChoice key{
        CredentialOrigin::Keychain, QStringLiteral("prod"), administrator.id, test::ireland};
    test::FakeSecretStore keychain;
    keychain.secrets.insert(key.name, administrator.secret);
    SystemClock clock;
    for (const char* code : {"KeychainDenied", "KeychainTimeout", "KeychainUnavailable",
             "EntryNotFound", "SecretIncomplete"}) {
        keychain.failing = Error{.kind = ErrorKind::Local, .code = QLatin1String(code)};
        KeyStoreSource source(keychain, key, clock);
        LockedBench locked(source);
        ASSERT_TRUE(eventually([&] { return locked.waiting() == copyCount; }, aWhile)) << code;
        ASSERT_EQ(locked.told.size(), 1) << "said once, not for each copy";
        EXPECT_EQ(locked.told[0][0].value<Error>().code, QLatin1String(code));

        keychain.failing.reset();
        source.signIn();
        locked.queue.wake();

        ASSERT_TRUE(locked.ends()) << code;
        EXPECT_EQ(locked.bench.copiedAndCopies(), std::pair(copyCount, copyCount)) << code;
    }
}

TEST(LockedKeychain, ABrokenProfileFileMakesTheQueueWaitAsWell)
{
    const auto administrator = sandbox::SandboxServer::administrator();
    const QByteArray whole = "[default]\naws_access_key_id = " + administrator.id.toLatin1()
        + "\naws_secret_access_key = " + administrator.secret.reveal() + '\n';
    test::AwsFolder folder;
    folder.writeCredentials(whole + "this is no line of a profile\n");
    ProfileSource source(folder.paths(), QStringLiteral("default"));
    LockedBench locked(source);
    ASSERT_TRUE(eventually([&] { return locked.waiting() == copyCount; }, aWhile));
    ASSERT_EQ(locked.told.size(), 1);
    EXPECT_EQ(locked.told[0][0].value<Error>().code, QStringLiteral("FileBroken"));

    folder.writeCredentials(whole);
    locked.queue.wake();

    ASSERT_TRUE(locked.ends());
    EXPECT_EQ(locked.bench.copiedAndCopies(), std::pair(copyCount, copyCount));
}

} // namespace farcopy
