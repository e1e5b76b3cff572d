// SPDX-License-Identifier: Apache-2.0
#include "core/domain/pricetable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace farcopy {

namespace {

constexpr double mostPlausible = 1000; ///< a price per GB beyond it is a slip of the pen

int lineAt(const QByteArray& document, qsizetype offset)
{
    const auto end = document.begin() + std::clamp(offset, qsizetype(0), document.size());
    return 1 + int(std::count(document.begin(), end, '\n'));
}

/// Where the object with this index begins in the array "groups"; the document is valid JSON.
/// QJsonDocument does not keep places.
qsizetype placeOfGroup(const QByteArray& document, int index)
{
    qsizetype at = document.indexOf("\"groups\"");
    at = at < 0 ? at : document.indexOf('[', at);
    int depth = 0;
    bool isText = false;
    for (; at >= 0 && at < document.size(); ++at) {
        const char c = document.at(at);
        if (isText) {
            if (c == '\\')
                ++at;
            else if (c == '"')
                isText = false;
        } else if (c == '"') {
            isText = true;
        } else if (c == '{' || c == '[') {
            if (c == '{' && depth == 1 && index-- == 0)
                return at;
            ++depth;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return std::max(at, qsizetype(0));
}

bool isCurrency(const QString& text)
{
    return text.size() == 3
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

} // namespace

/// Reads one document; the first thing that is wrong with it ends the reading.
class PriceTable::Reader
{
public:
    explicit Reader(const QByteArray& document)
        : m_document(document)
    {
    }

    Result<PriceTable> read()
    {
        QJsonParseError parsing;
        const QJsonDocument json = QJsonDocument::fromJson(m_document, &parsing);
        if (parsing.error != QJsonParseError::NoError)
            return flaw(parsing.offset, {}, parsing.errorString());
        const QJsonObject root = json.object();
        PriceTable table;
        table.m_date = QDate::fromString(root.value(QLatin1String("date")).toString(), Qt::ISODate);
        if (!table.m_date.isValid())
            return flaw(m_document.indexOf("\"date\""), QStringLiteral("date"),
                QStringLiteral("no date of the form 2026-11-26"));
        if (!root.value(QLatin1String("groups")).isArray())
            return flaw(m_document.indexOf("\"groups\""), QStringLiteral("groups"),
                QStringLiteral("no list"));
        const QJsonArray groups = root.value(QLatin1String("groups")).toArray();
        for (int i = 0; i < groups.size(); ++i) {
            if (!readGroup(table, groups.at(i).toObject()))
                return flaw(placeOfGroup(m_document, i),
                    QStringLiteral("groups[%1].%2").arg(i).arg(m_member), m_reason);
        }
        return table;
    }

private:
    bool readGroup(PriceTable& table, const QJsonObject& group)
    {
        RegionPrices prices{.currency = group.value(QLatin1String("currency")).toString()};
        if (!isCurrency(prices.currency))
            return refuse(QStringLiteral("currency"), QStringLiteral("no code such as USD"));
        if (!readPrice(group, QStringLiteral("storagePerGbMonth"), prices.storagePerGbMonth)
            || !readPrice(group, QStringLiteral("transferOutPerGb"), prices.transferOutPerGb))
            return false;
        const QJsonArray regions = group.value(QLatin1String("regions")).toArray();
        if (regions.isEmpty())
            return refuse(QStringLiteral("regions"), QStringLiteral("no list of Regions"));
        for (const auto& region : regions) {
            QString text = region.toString();
            const bool isBeginning = text.endsWith(u'*');
            if (isBeginning)
                text.chop(1);
            if (text.isEmpty() || text.contains(u'*'))
                return refuse(QStringLiteral("regions"), QStringLiteral("no Region"));
            table.m_entries.append({text, isBeginning, prices});
        }
        return true;
    }

    bool readPrice(const QJsonObject& group, const QString& member, double& price)
    {
        const QJsonValue value = group.value(member);
        price = value.toDouble(-1);
        return (value.isDouble() && price >= 0 && price <= mostPlausible)
            || refuse(member, QStringLiteral("no price"));
    }

    bool refuse(const QString& member, const QString& reason)
    {
        m_member = member;
        m_reason = reason;
        return false;
    }

    [[nodiscard]] tl::unexpected<Error> flaw(
        qsizetype offset, const QString& member, const QString& reason) const
    {
        return failure({.kind = ErrorKind::Local,
            .code = QStringLiteral("PricesInvalid"),
            .message = reason,
            .members = {{QStringLiteral("Line"), QString::number(lineAt(m_document, offset))},
                {QStringLiteral("Member"), member}}});
    }

    const QByteArray& m_document;
    QString m_member; ///< of the group that was refused, with the reason
    QString m_reason;
};

Result<PriceTable> PriceTable::fromJson(const QByteArray& document)
{
    return Reader(document).read();
}

std::optional<RegionPrices> PriceTable::pricesOf(const RegionId& region) const
{
    const Entry* best = nullptr;
    for (const Entry& entry : m_entries) {
        const bool fits = entry.isBeginning ? region.text().startsWith(entry.region)
                                            : region.text() == entry.region;
        const bool isBetter = best == nullptr || entry.region.size() > best->region.size();
        if (fits && isBetter)
            best = &entry;
    }
    return best == nullptr ? std::nullopt : std::optional(best->prices);
}

} // namespace farcopy
