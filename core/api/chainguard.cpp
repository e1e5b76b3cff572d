// SPDX-License-Identifier: Apache-2.0
#include "core/api/chainguard.h"

namespace farcopy::api {

QString ChainGuard::objectionTo(const QString& nextToken, bool broughtNews)
{
    m_pagesWithoutNews = broughtNews ? 0 : m_pagesWithoutNews + 1;
    if (nextToken.isEmpty())
        return {};
    if (m_tokens.contains(nextToken))
        return QStringLiteral("The list of pages never ends: a page's token came twice");
    if (m_pagesWithoutNews >= maxPagesWithoutNews)
        return QStringLiteral("The list of pages never ends: %1 pages in a row brought nothing new")
            .arg(maxPagesWithoutNews);
    m_tokens.insert(nextToken);
    return {};
}

} // namespace farcopy::api
