// SPDX-License-Identifier: Apache-2.0
#include "core/endpoints/endpointresolver.h"

#include <gtest/gtest.h>

namespace farcopy {

namespace {

const PartitionTable& table()
{
    static const PartitionTable builtIn = PartitionTable::builtIn();
    return builtIn;
}

/// The URL as text, or "error CODE".
std::string urlFor(const EndpointOptions& options, const char* service, const QString& region)
{
    const auto endpoint = EndpointResolver(table(), options)
                              .resolve(QString::fromLatin1(service), RegionId(region));
    return endpoint ? endpoint->url.toString(QUrl::FullyEncoded).toStdString()
                    : "error " + endpoint.error().code.toStdString();
}

std::string urlFor(const EndpointOptions& options, const char* service, const char* region)
{
    return urlFor(options, service, QString::fromLatin1(region));
}

} // namespace

TEST(EndpointResolver, KnowsEveryPartition)
{
    const EndpointOptions plain;

    EXPECT_EQ(urlFor(plain, "fsx", "eu-west-1"), "https://fsx.eu-west-1.amazonaws.com/");
    EXPECT_EQ(urlFor(plain, "kms", "cn-north-1"), "https://kms.cn-north-1.amazonaws.com.cn/");
    EXPECT_EQ(urlFor(plain, "sts", "us-gov-west-1"), "https://sts.us-gov-west-1.amazonaws.com/");
    EXPECT_EQ(urlFor(plain, "fsx", "us-iso-east-1"), "https://fsx.us-iso-east-1.c2s.ic.gov/");
    EXPECT_EQ(urlFor(plain, "fsx", "us-isob-east-1"), "https://fsx.us-isob-east-1.sc2s.sgov.gov/");
    EXPECT_EQ(urlFor(plain, "fsx", "eusc-de-east-1"), "https://fsx.eusc-de-east-1.amazonaws.eu/");
}

TEST(EndpointResolver, TakesNewerRegionsByTheirPattern)
{
    EXPECT_EQ(urlFor({}, "fsx", "eu-north-9"), "https://fsx.eu-north-9.amazonaws.com/");
    EXPECT_EQ(urlFor({}, "fsx", "us-gov-north-2"), "https://fsx.us-gov-north-2.amazonaws.com/");
    EXPECT_EQ(urlFor({.useFips = true}, "fsx", "us-south-9"),
        "https://fsx-fips.us-south-9.amazonaws.com/");
}

TEST(EndpointResolver, RefusesNamesThatAreNoRegion)
{
    for (const char* name : {"", "moon-base-1", "eu-west-1\n", "eu-west-1.evil.example",
             "eu-west-1/", "eu west", "-eu-west-1", "EU-WEST-1", "eu-west-1@evil"})
        EXPECT_EQ(urlFor({}, "fsx", name), "error InvalidRegionName") << name;
    EXPECT_EQ(urlFor({}, "fsx", QStringLiteral("eu-wést-1")), "error InvalidRegionName");
}

TEST(EndpointResolver, BuildsFipsAndDualStackHosts)
{
    const EndpointOptions fips{.useFips = true};
    const EndpointOptions dual{.useDualStack = true};
    const EndpointOptions both{.useFips = true, .useDualStack = true};

    EXPECT_EQ(urlFor(fips, "fsx", "us-east-1"), "https://fsx-fips.us-east-1.amazonaws.com/");
    EXPECT_EQ(urlFor(fips, "kms", "us-east-1"), "https://kms-fips.us-east-1.amazonaws.com/");
    EXPECT_EQ(urlFor(fips, "sts", "us-gov-east-1"), "https://sts.us-gov-east-1.amazonaws.com/");
    EXPECT_EQ(urlFor(dual, "fsx", "eu-west-1"), "https://fsx.eu-west-1.api.aws/");
    EXPECT_EQ(urlFor(both, "fsx", "us-east-1"), "https://fsx-fips.us-east-1.api.aws/");
}

TEST(EndpointResolver, KnowsWhereIdentityCenterSignsIn)
{
    const EndpointOptions fips{.useFips = true};

    EXPECT_EQ(urlFor({}, "sso-oidc", "eu-west-1"), "https://oidc.eu-west-1.amazonaws.com/");
    EXPECT_EQ(urlFor({}, "sso", "cn-north-1"), "https://portal.sso.cn-north-1.amazonaws.com.cn/");
    EXPECT_EQ(urlFor(fips, "sso", "us-east-1"), "https://portal.sso-fips.us-east-1.amazonaws.com/");
    EXPECT_EQ(
        urlFor(fips, "sso-oidc", "us-gov-west-1"), "https://oidc.us-gov-west-1.amazonaws.com/");
}

TEST(EndpointResolver, FindsTheUrlOfAServiceWhoseNameHasADash)
{
    EndpointOptions options;
    options.serviceUrls.insert(QStringLiteral("sso_oidc"), QStringLiteral("http://localhost:1"));

    EXPECT_EQ(urlFor(options, "sso-oidc", "eu-west-1"), "http://localhost:1/");
    EXPECT_EQ(urlFor(options, "sso", "eu-west-1"), "https://portal.sso.eu-west-1.amazonaws.com/");
}

TEST(EndpointResolver, RefusesAFipsHostThatDoesNotExist)
{
    EXPECT_EQ(urlFor({.useFips = true}, "fsx", "eu-west-1"), "error NoSuchEndpoint");
}

TEST(EndpointResolver, TakesOverridesOfOneServiceBeforeThoseOfAll)
{
    EndpointOptions options;
    options.endpointUrl = QStringLiteral("http://127.0.0.1:4570");
    options.serviceUrls.insert(QStringLiteral("kms"), QStringLiteral("https://kms.test:8443/base"));

    EXPECT_EQ(urlFor(options, "fsx", "eu-west-1"), "http://127.0.0.1:4570/");
    EXPECT_EQ(urlFor(options, "kms", "eu-west-1"), "https://kms.test:8443/base/");
    EXPECT_EQ(urlFor(options, "fsx", "local"), "http://127.0.0.1:4570/")
        << "any name will do there";
}

TEST(EndpointResolver, RefusesOverridesThatAreNoPlainHttpUrl)
{
    for (const char* url : {"127.0.0.1:4570", "ftp://host", "http://", "http://user:pw@host",
             "http://host/?query", "http://host/#part", "file:///etc/passwd", "http://bad host"}) {
        EndpointOptions options;
        options.endpointUrl = QString::fromLatin1(url);
        EXPECT_EQ(urlFor(options, "fsx", "eu-west-1"), "error InvalidEndpointUrl") << url;
    }
}

TEST(EndpointResolver, KeepsThePasswordOfAnOverrideOutOfTheError)
{
    EndpointOptions options;
    options.endpointUrl = QStringLiteral("http://me:hunter2@host");

    const auto endpoint
        = EndpointResolver(table(), options)
              .resolve(QStringLiteral("fsx"), RegionId(QStringLiteral("eu-west-1")));

    ASSERT_FALSE(endpoint.has_value());
    EXPECT_FALSE(endpoint.error().message.contains(QLatin1String("hunter2")));
}

TEST(EndpointResolver, RefusesFipsTogetherWithAnOverride)
{
    EndpointOptions options{.useFips = true};
    options.endpointUrl = QStringLiteral("http://127.0.0.1:4570");

    EXPECT_EQ(urlFor(options, "fsx", "us-east-1"), "error InvalidEndpointUrl");
}

} // namespace farcopy
