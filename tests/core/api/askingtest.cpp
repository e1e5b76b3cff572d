// SPDX-License-Identifier: Apache-2.0
#include "core/api/asking.h"

#include "tests/support/waiting.h"

#include <gtest/gtest.h>

namespace farcopy {

TEST(Asking, CallsTheFateOfARequestUnknownWhileItsAnswerIsRead)
{
    QObject owner;
    auto* call = new PromisedCall<int>(&owner);
    const HttpAnswer answer{
        .status = 200, .headers = {}, .body = QByteArray(api::maxBodyReadAtOnce + 1, ' ')};

    api::readInto<int>(call, {}, answer, [](const QByteArray&) { return Result<int>(1); });

    EXPECT_TRUE(call->cancellation().fateUnknown);
    EXPECT_EQ(test::outcomeOf<int>(call).value_or(0), 1);
}

} // namespace farcopy
