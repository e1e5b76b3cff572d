// SPDX-License-Identifier: Apache-2.0
#include "app/cli/sandboxcommand.h"

#include "core/sandbox/sandboxserver.h"

#include <gtest/gtest.h>

namespace farcopy::cli {

class SandboxCommandUsage : public testing::TestWithParam<std::vector<const char*>>
{
};

TEST_P(SandboxCommandUsage, IsRefusedBeforeAnythingIsServed)
{
    QStringList arguments;
    for (const auto* argument : GetParam())
        arguments << QString::fromLatin1(argument);

    EXPECT_EQ(runSandboxCommand(arguments), 2);
}

INSTANTIATE_TEST_SUITE_P(Wrong, SandboxCommandUsage,
    testing::Values(std::vector{"--port", "http"}, std::vector{"--port", "65536"},
        std::vector{"--port", "80.5"}, std::vector{"--speed", "-1"}, std::vector{"--speed", "nan"},
        std::vector{"--page-size", "51"}, std::vector{"--fault", "explode"},
        std::vector{"--fault", "throttle=2"}, std::vector{"--nonsense"}, std::vector{"4570"}));

TEST(SandboxCommand, HelpsWithoutServing)
{
    EXPECT_EQ(runSandboxCommand({QStringLiteral("--help")}), 0);
}

TEST(SandboxCommand, FailsOnAPortThatIsTaken)
{
    sandbox::SandboxServer server;
    ASSERT_TRUE(server.listen());

    EXPECT_EQ(
        runSandboxCommand({QStringLiteral("--port"), QString::number(server.url().port())}), 1);
}

} // namespace farcopy::cli
