// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/asking.h"
#include "core/api/badanswer.h"
#include "core/api/chainguard.h"
#include "core/api/markerpage.h"

#include <QSet>

namespace farcopy::api {

/// Walks all pages of a list that is wanted as a whole. An item whose name came before is not taken
/// again; a chain that leads nowhere ends as BadAnswer. Any page's failure is the walk's.
template <typename Item>
class PageWalk final : public Call<QList<Item>>
{
public:
    struct Plan {
        std::function<ServiceRequest(const QString& marker)> request; ///< first page: empty marker
        BodyReader<MarkerPage<Item>> read;
        std::function<QString(const Item&)> nameOf;
    };

    /// Starts at once. @param owner  the client
    PageWalk(QObject* owner, Transport& transport, Plan plan)
        : Call<QList<Item>>(owner)
        , m_transport(transport)
        , m_plan(std::move(plan))
    {
        goOn({});
    }

protected:
    void release() override
    {
        if (m_page)
            m_page->cancel();
    }

private:
    void goOn(const QString& marker)
    {
        auto* page = ask(this, m_transport, m_plan.request(marker), m_plan.read);
        m_page = page;
        page->then(this, [this](const Result<MarkerPage<Item>>& result) { take(result); });
    }

    void take(const Result<MarkerPage<Item>>& page)
    {
        if (this->isSettled())
            return; // cancelled
        if (!page)
            return this->settle(failure(page.error()));
        const auto before = m_items.size();
        for (const Item& item : page->items)
            add(item);
        const auto objection = m_guard.objectionTo(page->nextMarker, m_items.size() > before);
        if (!objection.isEmpty())
            this->settle(failure(located(badAnswer(objection).value(), m_plan.request({}))));
        else if (page->nextMarker.isEmpty())
            this->settle(m_items);
        else
            goOn(page->nextMarker);
    }

    void add(const Item& item)
    {
        const auto name = m_plan.nameOf(item);
        if (m_names.contains(name))
            return;
        m_names.insert(name);
        m_items.append(item);
    }

    Transport& m_transport;
    Plan m_plan;
    QList<Item> m_items;
    QSet<QString> m_names;
    ChainGuard m_guard;
    QPointer<CallBase> m_page;
};

} // namespace farcopy::api
