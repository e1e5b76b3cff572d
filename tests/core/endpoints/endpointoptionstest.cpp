// SPDX-License-Identifier: Apache-2.0
#include "core/endpoints/endpointoptions.h"

#include <QProcessEnvironment>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

QProcessEnvironment environment(std::initializer_list<std::pair<const char*, const char*>> entries)
{
    QProcessEnvironment result;
    for (const auto& [name, value] : entries)
        result.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    return result;
}

} // namespace

TEST(EndpointOptions, ReadTheEnvironment)
{
    const auto options = EndpointOptions::fromEnvironment(environment({
        {"AWS_ENDPOINT_URL", "http://127.0.0.1:1"},
        {"AWS_ENDPOINT_URL_FSX", " http://127.0.0.1:2 "},
        {"AWS_ENDPOINT_URL_SSO_OIDC", "http://127.0.0.1:3"},
        {"AWS_ENDPOINT_URL_KMS", ""},
        {"AWS_USE_FIPS_ENDPOINT", "TRUE"},
        {"AWS_USE_DUALSTACK_ENDPOINT", "no"},
    }));

    EXPECT_EQ(options.endpointUrl, QStringLiteral("http://127.0.0.1:1"));
    EXPECT_EQ(options.serviceUrls.size(), 2);
    EXPECT_EQ(
        options.serviceUrls.value(QStringLiteral("fsx")), QStringLiteral("http://127.0.0.1:2"));
    EXPECT_EQ(options.serviceUrls.value(QStringLiteral("sso_oidc")),
        QStringLiteral("http://127.0.0.1:3"));
    EXPECT_EQ(options.useFips, true);
    EXPECT_EQ(options.useDualStack, false);
}

TEST(EndpointOptions, AreSilentWhereTheEnvironmentIs)
{
    EXPECT_EQ(EndpointOptions::fromEnvironment({}), EndpointOptions());
}

TEST(EndpointOptions, LeaveUrlsOutOnRequest)
{
    const auto options = EndpointOptions::fromEnvironment(environment({
        {"AWS_ENDPOINT_URL", "http://127.0.0.1:1"},
        {"AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true"},
        {"AWS_USE_FIPS_ENDPOINT", "true"},
    }));

    EXPECT_EQ(options, (EndpointOptions{.useFips = true}));
}

TEST(EndpointOptions, FallBackOnTheProfile)
{
    const QString fsx = QStringLiteral("fsx");
    const QString kms = QStringLiteral("kms");
    EndpointOptions profile{.useFips = true, .useDualStack = true};
    profile.endpointUrl = QStringLiteral("http://profile");
    profile.serviceUrls = {
        {fsx, QStringLiteral("http://profile-fsx")}, {kms, QStringLiteral("http://profile-kms")}};
    EndpointOptions own{.useFips = false};
    own.serviceUrls = {{fsx, QStringLiteral("http://own-fsx")}};

    const EndpointOptions merged = own.orElse(profile);

    EXPECT_EQ(merged.useFips, false);
    EXPECT_EQ(merged.useDualStack, true);
    EXPECT_EQ(merged.endpointUrl, QStringLiteral("http://profile"));
    EXPECT_EQ(merged.serviceUrls.value(fsx), QStringLiteral("http://own-fsx"));
    EXPECT_EQ(merged.serviceUrls.value(kms), QStringLiteral("http://profile-kms"));
}

TEST(EndpointOptions, PreferAnyUrlOfTheEnvironmentToThoseOfTheProfile)
{
    EndpointOptions profile;
    profile.serviceUrls = {{QStringLiteral("fsx"), QStringLiteral("http://profile-fsx")}};
    EndpointOptions own;
    own.endpointUrl = QStringLiteral("http://own");

    EXPECT_EQ(own.orElse(profile), own);
}

} // namespace farcopy
