// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QPointer>

#include <optional>
#include <utility>

namespace farcopy {

/// The half of Call that moc can read. An operation in the manner of QNetworkReply: it ends
/// exactly once, never inside the function that began it, and deletes itself after `finished`.
/// It belongs to the client that made it; if the client goes first, nothing more is said.
class CallBase : public QObject
{
    Q_OBJECT

public:
    explicit CallBase(QObject* parent)
        : QObject(parent)
    {
    }

    /// Ends the call with ErrorKind::Cancelled; without effect once it has an outcome.
    /// What was already sent may have been carried out.
    virtual void cancel() = 0;

    /// What the call would end with if it were cancelled now: says whether a request has left.
    [[nodiscard]] virtual Error cancellation() const { return {.kind = ErrorKind::Cancelled}; }

signals:
    void finished();

protected:
    /// Emits `finished` from the event loop, then deletes the call.
    void announce();
};

template <typename T>
class Call : public CallBase
{
public:
    using CallBase::CallBase;

    void cancel() final { settle(failure(cancellation())); }

    /// Calls fn(const Result<T>&) when the call ends, unless context is gone by then.
    template <typename Fn>
    void then(QObject* context, Fn fn)
    {
        connect(this, &CallBase::finished, context, [this, fn] { fn(*m_result); });
    }

    [[nodiscard]] bool isSettled() const { return m_result.has_value(); }

protected:
    /// The first outcome wins. State first, signal later: QNetworkReply::abort() emits
    /// finished() before it returns, so release() may come back here.
    void settle(Result<T> result)
    {
        if (m_result)
            return;
        m_result.emplace(std::move(result));
        release();
        announce();
    }

    /// Lets go of reply, timer, file.
    virtual void release() { }

private:
    std::optional<Result<T>> m_result;
};

/// A call that somebody else settles: for chains of calls and for outcomes known at once.
template <typename T>
class PromisedCall final : public Call<T>
{
public:
    using Call<T>::Call;

    void resolve(Result<T> result) { this->settle(std::move(result)); }

    /// The call that this one waits for: it is cancelled when this one ends first.
    void waitsFor(CallBase* inner) { m_inner = inner; }

    [[nodiscard]] Error cancellation() const override
    {
        return m_inner ? m_inner->cancellation() : Call<T>::cancellation();
    }

protected:
    void release() override
    {
        if (m_inner)
            m_inner->cancel();
    }

private:
    QPointer<CallBase> m_inner;
};

} // namespace farcopy
