// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <QString>

namespace farcopy::api {

/// Notices a chain of pages that leads nowhere: a token that was there before, or many pages in a
/// row without anything new although each brings another token.
class ChainGuard
{
public:
    /// Services may send short and even empty pages, but not that many of them.
    static constexpr int maxPagesWithoutNews = 100;

    /// Takes note of one page. @return why the chain must not be followed; empty: go on
    [[nodiscard]] QString objectionTo(const QString& nextToken, bool broughtNews);

private:
    QSet<QString> m_tokens;
    int m_pagesWithoutNews = 0;
};

} // namespace farcopy::api
