// SPDX-License-Identifier: Apache-2.0
#include "core/base/call.h"

#include "tests/support/waiting.h"

#include <QPointer>

#include <gtest/gtest.h>

namespace farcopy {

using test::eventually;

TEST(Call, GivesTheFirstOutcomeOnly)
{
    QObject owner;
    auto* call = new PromisedCall<int>(&owner);
    QList<int> seen;
    call->then(&owner, [&seen](const Result<int>& result) { seen << result.value_or(-1); });

    call->resolve(1);
    call->resolve(2);
    call->cancel();

    ASSERT_TRUE(eventually([&seen] { return !seen.isEmpty(); }));
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(seen, QList<int>({1}));
}

TEST(Call, NeverEndsInsideTheFunctionThatSettlesIt)
{
    QObject owner;
    auto* call = new PromisedCall<int>(&owner);
    bool ended = false;
    call->then(&owner, [&ended](const Result<int>&) { ended = true; });

    call->resolve(1);

    EXPECT_FALSE(ended);
    EXPECT_TRUE(eventually([&ended] { return ended; }));
}

TEST(Call, DeletesItselfAfterItsEnd)
{
    QObject owner;
    QPointer<PromisedCall<int>> call = new PromisedCall<int>(&owner);

    call->resolve(1);

    EXPECT_TRUE(eventually([&call] { return call.isNull(); }));
}

TEST(Call, IsSilentWhenTheContextIsGone)
{
    QObject owner;
    auto context = std::make_unique<QObject>();
    auto* call = new PromisedCall<int>(&owner);
    QPointer<CallBase> watched = call;
    bool ended = false;
    call->then(context.get(), [&ended](const Result<int>&) { ended = true; });

    context.reset();
    call->resolve(1);

    ASSERT_TRUE(eventually([&watched] { return watched.isNull(); }));
    EXPECT_FALSE(ended);
}

TEST(Call, CancelsTheCallItWaitsFor)
{
    QObject owner;
    auto* inner = new PromisedCall<int>(&owner);
    auto* outer = new PromisedCall<int>(&owner);
    outer->waitsFor(inner);

    outer->cancel();

    EXPECT_TRUE(inner->isSettled());
}

TEST(Call, SaysCancelledWhenCancelled)
{
    QObject owner;
    auto* call = new PromisedCall<void>(&owner);
    call->cancel();

    const auto outcome = test::outcomeOf<void>(call);

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::Cancelled);
}

namespace {

/// A call whose request has left.
class SentCall final : public Call<int>
{
public:
    using Call::Call;

    [[nodiscard]] Error cancellation() const override
    {
        return {.kind = ErrorKind::Cancelled, .fateUnknown = true};
    }
};

} // namespace

TEST(Call, SaysWhenItIsCancelledThatItsRequestHasLeft)
{
    QObject owner;
    auto* sent = new SentCall(&owner);
    auto* outer = new PromisedCall<QString>(&owner);
    outer->waitsFor(sent);
    std::optional<Error> error;
    outer->then(&owner, [&error](const Result<QString>& result) { error = result.error(); });

    outer->cancel();

    EXPECT_TRUE(sent->isSettled());
    ASSERT_TRUE(eventually([&error] { return error.has_value(); }));
    EXPECT_EQ(error->kind, ErrorKind::Cancelled);
    EXPECT_TRUE(error->fateUnknown);
}

TEST(Call, MayLoseItsOwnerToAListener)
{
    auto owner = std::make_unique<QObject>();
    QObject context;
    auto* call = new PromisedCall<int>(owner.get());
    call->then(&context, [&owner](const Result<int>&) { owner.reset(); });

    call->resolve(1);

    EXPECT_TRUE(eventually([&owner] { return !owner; }));
}

} // namespace farcopy
