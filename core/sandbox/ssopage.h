// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/answer.h"
#include "core/sandbox/signaturecheck.h"
#include "core/sandbox/ssobook.h"

namespace farcopy::sandbox {

/// The page in a browser where somebody confirms a sign-in: GET /device?user_code=BCDF-GHJK shows
/// who asks, POST /device decides. Takes orders from itself alone, never from another page.
class SsoPage
{
public:
    explicit SsoPage(SsoBook& book)
        : m_book(book)
    {
    }

    [[nodiscard]] Answer answer(const WireRequest& request, qint64 nowMs);

private:
    [[nodiscard]] Answer question(const QString& userCode, qint64 nowMs) const;

    SsoBook& m_book;
};

} // namespace farcopy::sandbox
