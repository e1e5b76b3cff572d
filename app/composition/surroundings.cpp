// SPDX-License-Identifier: Apache-2.0
#include "app/composition/surroundings.h"

#include <QDir>

namespace farcopy {

namespace {

ResolverInput resolverInput(const AccountArguments& arguments)
{
    ResolverInput input;
    input.environment = QProcessEnvironment::systemEnvironment();
    input.homePath = QDir::homePath();
    input.profile = arguments.profile;
    input.region = arguments.region;
    input.endpointUrl = arguments.endpointUrl;
    input.caBundle = arguments.caBundle;
    return input;
}

} // namespace

Surroundings::Surroundings(const AccountArguments& arguments)
    : partitions(PartitionTable::builtIn())
    , resolver(resolverInput(arguments), keychain, sessionKeys,
          {partitions, clock, systemRandom(), questions})
{
}

} // namespace farcopy
