// SPDX-License-Identifier: Apache-2.0
#include "app/start/becoming_linux.h"
#include "app/start/network.h"
#include "app/start/networkparts.h"

#include <QNetworkAccessManager>

#include <cstdio>
#include <cstring>
#include <dlfcn.h>
#include <unistd.h>
#include <utility>

namespace farcopy {

namespace {

constexpr int incomplete = 127; ///< as of a program that is not there

/// Half an installation is none: with the library the programs beside it may be missing or others.
[[noreturn]] void refuse(const char* why)
{
    std::fprintf(
        stderr, "farcopy: cannot load what reaches the network: %s. Install Farcopy anew.\n", why);
    _exit(incomplete);
}

const NetworkParts& load()
{
    char path[PATH_MAX] = {};
    if (const int error = findOwnFile("farcopy-network.so", path))
        refuse(std::strerror(error));
    void* const library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    const void* const parts = library ? dlsym(library, networkPartsName) : nullptr;
    if (!parts)
        refuse(dlerror());
    return *static_cast<const NetworkParts*>(parts);
}

const NetworkParts& parts()
{
    static const NetworkParts& loaded = load();
    return loaded;
}

} // namespace

void loadNetwork()
{
    parts();
}

Result<std::unique_ptr<QNetworkAccessManager>> makeNetwork(const NetworkOptions& options)
{
    return parts().network(options);
}

std::unique_ptr<Sender> makeSender(QNetworkAccessManager& network, CredentialSource& credentials,
    const EndpointResolver& endpoints, const Clock& clock, RandomSource random,
    const TransportOptions& options)
{
    return parts().sender(network, credentials, endpoints, clock, std::move(random), options);
}

Call<HttpAnswer>* sendPlain(QNetworkAccessManager& network, const QByteArray& method,
    const QUrl& url, const HttpHeaders& headers, const ExchangeLimits& limits, QObject* parent)
{
    return parts().plain(network, method, url, headers, limits, parent);
}

LineChannel* makeLineChannel(QObject* parent)
{
    return parts().lineChannel(parent);
}

std::unique_ptr<LineDoor> makeLineDoor()
{
    return parts().lineDoor();
}

Result<std::unique_ptr<sandbox::LocalSandbox>> sandbox::startLocalSandbox()
{
    return parts().localSandbox();
}

} // namespace farcopy
