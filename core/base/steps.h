// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/call.h"

namespace farcopy {

/// Several calls, one after the other, that a caller sees as one. What has been begun is carried to
/// its end, or undone, also when the caller has cancelled. Deletes itself when it is through.
template <typename T>
class Steps : public QObject
{
public:
    /// @param call  what the caller waits for; it goes its own way
    Steps(PromisedCall<T>* call, QObject* parent)
        : QObject(parent)
        , m_call(call)
    {
    }

protected:
    /// Nobody waits for it any more: it ends as soon as nothing is left half done.
    [[nodiscard]] bool isGivenUp() const { return !m_call || m_call->isSettled(); }

    /// Goes on with fn(const Result<U>&); a caller who gives up cancels this step.
    template <typename U, typename Fn>
    void step(Call<U>* inner, Fn fn)
    {
        if (m_call)
            m_call->waitsFor(inner);
        inner->then(this, std::move(fn));
    }

    /// The same for what has to be done whether or not somebody waits.
    template <typename U, typename Fn>
    void firmStep(Call<U>* inner, Fn fn)
    {
        if (m_call)
            m_call->waitsFor(nullptr);
        inner->then(this, std::move(fn));
    }

    void end(Result<T> outcome)
    {
        if (m_call) {
            m_call->waitsFor(nullptr);
            m_call->resolve(std::move(outcome));
        }
        deleteLater();
    }

private:
    QPointer<PromisedCall<T>> m_call;
};

} // namespace farcopy
