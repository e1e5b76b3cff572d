// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/answerfacts.h"
#include "core/api/requestid.h"
#include "core/base/call.h"
#include "core/base/workers.h"
#include "core/transport/transport.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <functional>

namespace farcopy::api {

/// Bodies over this size are read by another thread: below it, reading takes less than 1 ms.
inline constexpr qsizetype maxBodyReadAtOnce = 64 * 1024;

/// Reads the body of a success. Runs in any thread: no state but what it captured by value.
template <typename T>
using BodyReader = std::function<Result<T>(const QByteArray&)>;

/// An error together with what was asked where.
[[nodiscard]] Error located(Error error, const ServiceRequest& request);

/// What is wrong with a body that has come after all: the request was carried out.
[[nodiscard]] Error unreadable(Error error, const HttpAnswer& answer);

/// What a call waits for while its answer is read: the request has been answered by then.
class Reading final : public CallBase
{
public:
    using CallBase::CallBase;

    void cancel() override { }
    [[nodiscard]] Error cancellation() const override
    {
        return {.kind = ErrorKind::Cancelled, .fateUnknown = true};
    }
};

/// Settles the call with what the reader makes of the answer, later if the body is big. The call
/// may be cancelled or deleted meanwhile: then nobody waits for the reading.
template <typename T>
void readInto(PromisedCall<T>* call, const ServiceRequest& request, const HttpAnswer& answer,
    const BodyReader<T>& read)
{
    const auto outcome = [request, answer, read]() -> Result<T> {
        return read(answer.body).map_error([&](const Error& error) {
            return located(unreadable(error, answer), request);
        });
    };
    if (answer.body.size() <= maxBodyReadAtOnce) {
        call->resolve(outcome());
        return;
    }
    call->waitsFor(new Reading(call));
    auto* watcher = new QFutureWatcher<Result<T>>(call);
    QObject::connect(watcher, &QFutureWatcherBase::finished, call,
        [call, watcher] { call->resolve(watcher->result()); });
    watcher->setFuture(QtConcurrent::run(&workers(), outcome));
}

/// Sends a request and reads its answer. Each error names operation and Region.
/// @param owner  of the call: the client
template <typename T>
[[nodiscard]] Call<T>* ask(
    QObject* owner, Transport& transport, const ServiceRequest& request, BodyReader<T> read)
{
    auto* call = new PromisedCall<T>(owner);
    auto* sent = transport.send(request);
    call->waitsFor(sent);
    sent->then(call, [call, request, read = std::move(read)](const Result<HttpAnswer>& answer) {
        if (call->isSettled())
            return; // cancelled
        if (answer) {
            noteRequestId(*call, factsOf(*answer).requestId);
            readInto(call, request, *answer, read);
        } else {
            call->resolve(failure(located(answer.error(), request)));
        }
    });
    return call;
}

/// The call for a request that is not sent, because it breaks a constraint.
template <typename T>
[[nodiscard]] Call<T>* refuse(QObject* owner, const ServiceRequest& request, const Error& error)
{
    auto* call = new PromisedCall<T>(owner);
    call->resolve(failure(located(error, request)));
    return call;
}

} // namespace farcopy::api
