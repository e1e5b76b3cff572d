// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/keystoresource.h"

#include "core/secrets/secretstore.h"
#include "tests/support/fakeclock.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

/// A store whose answers the test gives by hand.
class SlowStore final : public SecretStore
{
public:
    Call<Secret>* read(const QString& name) override
    {
        auto* call = new PromisedCall<Secret>(&m_calls);
        names.append(name);
        reads.append(call);
        return call;
    }
    Call<void>* write(const QString&, const Secret&) override { return nullptr; }
    Call<void>* remove(const QString&) override { return nullptr; }

    QStringList names;
    QList<PromisedCall<Secret>*> reads;

private:
    QObject m_calls;
};

AccountChoice key(const char* name, const char* id, const QDateTime& expires = {})
{
    return {.origin = CredentialOrigin::Keychain,
        .name = QString::fromLatin1(name),
        .accessKeyId = QString::fromLatin1(id),
        .region = {},
        .mfaSerial = {},
        .expires = expires};
}

const QDateTime noon({2026, 8, 1}, {12, 0}, Qt::UTC);
test::FakeClock clock(noon);

} // namespace

TEST(KeyStoreSource, ReadsOnceHoweverManyWait)
{
    SlowStore store;
    KeyStoreSource source(store, key("prod", "AKIA1"), clock);
    QObject context;
    int answered = 0;
    for (int i = 0; i < 50; ++i)
        source.credentials()->then(&context, [&answered](const Result<Credentials>& credentials) {
            answered += credentials ? 1 : 0;
        });

    ASSERT_EQ(store.reads.size(), 1);
    store.reads[0]->resolve(Secret(QByteArray("s")));

    EXPECT_TRUE(test::eventually([&answered] { return answered == 50; }));
    ASSERT_TRUE(test::outcomeOf(source.credentials()));
    EXPECT_EQ(store.reads.size(), 1);
}

TEST(KeyStoreSource, StopsAskingAfterAFailureUntilSomebodySignsIn)
{
    SlowStore store;
    KeyStoreSource source(store, key("prod", "AKIA1"), clock);
    auto* first = source.credentials();
    store.reads[0]->resolve(
        failure({.kind = ErrorKind::Local, .code = QStringLiteral("KeychainDenied")}));
    const auto outcome = test::outcomeOf(first);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, QStringLiteral("KeychainDenied"));

    EXPECT_FALSE(test::outcomeOf(source.credentials()));
    ASSERT_EQ(store.reads.size(), 1) << "the keychain would show its question again";
    source.signIn();
    auto* second = source.credentials();
    ASSERT_EQ(store.reads.size(), 2);
    store.reads[1]->resolve(Secret(QByteArray("s")));

    EXPECT_TRUE(test::outcomeOf(second));
}

TEST(KeyStoreSource, ReadsTheTokenOfTemporaryKeys)
{
    SlowStore store;
    KeyStoreSource source(store, key("mine", "ASIA1"), clock);
    auto* call = source.credentials();

    store.reads[0]->resolve(Secret(QByteArray("s")));
    ASSERT_TRUE(test::eventually([&store] { return store.reads.size() == 2; }));
    EXPECT_EQ(store.names[1], KeyStoreSource::tokenEntry(QStringLiteral("mine")));
    store.reads[1]->resolve(Secret(QByteArray("t")));

    const auto credentials = test::outcomeOf(call);
    ASSERT_TRUE(credentials);
    EXPECT_EQ(credentials->sessionToken.reveal(), QByteArray("t"));
}

TEST(KeyStoreSource, GivesATemporaryKeyUntilItEnds)
{
    SlowStore store;
    test::FakeClock time(noon);
    const QDateTime end = noon.addSecs(3600);
    KeyStoreSource source(store, key("mine", "ASIA1", end), time);
    auto* call = source.credentials();
    store.reads[0]->resolve(Secret(QByteArray("s")));
    ASSERT_TRUE(test::eventually([&store] { return store.reads.size() == 2; }));
    store.reads[1]->resolve(Secret(QByteArray("t")));
    const auto credentials = test::outcomeOf(call);
    ASSERT_TRUE(credentials);
    EXPECT_EQ(credentials->expiry, end);

    time.set(end);

    const auto outcome = test::outcomeOf(source.credentials());
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::Expired);
    EXPECT_EQ(outcome.error().code, QStringLiteral("TemporaryKeyEnded"));
    EXPECT_TRUE(outcome.error().message.contains(QStringLiteral("“mine”")));
}

TEST(KeyStoreSource, ALockedKeychainAsksForASignInAndRefusesNothing)
{
    SlowStore store;
    KeyStoreSource source(store, key("prod", "AKIA1"), clock);
    auto* call = source.credentials();
    const Error locked{.kind = ErrorKind::Local,
        .code = QStringLiteral("KeychainDenied"),
        .message = QStringLiteral("Unlock it.")};

    store.reads[0]->resolve(failure(locked));

    const auto outcome = test::outcomeOf(call);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::Expired);
    EXPECT_EQ(outcome.error().code, locked.code);
    EXPECT_EQ(outcome.error().message, locked.message);
}

TEST(KeyStoreSource, MayGoWhileTheStoreIsAsked)
{
    SlowStore store;
    auto source = std::make_unique<KeyStoreSource>(store, key("prod", "AKIA1"), clock);
    QPointer<CallBase> call = source->credentials();

    source.reset();
    store.reads[0]->resolve(Secret(QByteArray("s")));

    EXPECT_TRUE(call.isNull());
    QCoreApplication::processEvents();
}

TEST(KeyStoreSource, AnAnswerForACancelledCallerServesTheOthers)
{
    SlowStore store;
    KeyStoreSource source(store, key("prod", "AKIA1"), clock);
    source.credentials()->cancel();
    auto* other = source.credentials();

    store.reads[0]->resolve(Secret(QByteArray("s")));

    EXPECT_TRUE(test::outcomeOf(other));
}

} // namespace farcopy
