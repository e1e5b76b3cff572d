// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/metadataline.h"

#include "core/transport/networksetup.h"
#include "core/transport/sender.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QUrl>

namespace farcopy {

namespace {

using namespace std::chrono_literals;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(farcopy::MetadataLine)
};

/// Where there is no such service, its address leads nowhere: that must show soon.
constexpr ExchangeLimits limits{.answer = 2s, .silence = 2s, .whole = 5s, .bytes = 64 * 1024};

} // namespace

MetadataLine::MetadataLine(ProfilePlace place)
    : m_place(std::move(place))
{
}

MetadataLine::~MetadataLine() = default;

Call<QByteArray>* MetadataLine::ask(
    const QByteArray& method, const QUrl& url, const HttpHeaders& headers, QObject* parent)
{
    auto* call = new PromisedCall<QByteArray>(parent);
    if (!m_network) {
        auto network = makeNetwork({.proxyExceptions = {QStringLiteral("*")}});
        if (!network) {
            call->resolve(failure(network.error()));
            return call;
        }
        m_network = *std::move(network);
    }
    auto* exchange = sendPlain(*m_network, method, url, headers, limits, call);
    call->waitsFor(exchange);
    exchange->then(call, [this, call, host = url.host()](const Result<HttpAnswer>& answer) {
        if (call->isSettled())
            return;
        if (!answer)
            call->resolve(
                failed(Text::tr("cannot be reached at %1: %2").arg(host, answer.error().message)));
        else if (answer->status != 200)
            call->resolve(
                failed(Text::tr("at %1 answered with status %2").arg(host).arg(answer->status)));
        else
            call->resolve(answer->body);
    });
    return call;
}

tl::unexpected<Error> MetadataLine::failed(const QString& how) const
{
    //: %1: "the profile “x” (file, line 3)", %2: as in "answered with status 404"
    return failure(m_place.mark({.kind = ErrorKind::Expired,
        .code = QStringLiteral("MetadataFailed"),
        .message = Text::tr("The metadata service, from which %1 takes its credentials, %2. It "
                            "exists only in an instance or container of AWS that has a role: run "
                            "Farcopy there, or change credential_source.")
                       .arg(m_place.text(), how)}));
}

} // namespace farcopy
