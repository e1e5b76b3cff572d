// SPDX-License-Identifier: Apache-2.0
#include "ui/text/errortable.h"

#include "ui/text/errorentries.h"

#include <algorithm>

namespace farcopy::text {

namespace {

bool fits(const ErrorEntry& entry, const Error& error, QStringView code)
{
    if (entry.kind && *entry.kind != error.kind)
        return false;
    const auto isCode = [code](QLatin1String name) { return code == name; };
    if (!entry.codes.isEmpty() && std::none_of(entry.codes.begin(), entry.codes.end(), isCode))
        return false;
    return !entry.applies || entry.applies(error);
}

} // namespace

bool onlyReads(const Error& error)
{
    const QString name = error.operation.section(QLatin1Char(':'), -1);
    return name.startsWith(QLatin1String("Describe")) || name.startsWith(QLatin1String("List"))
        || name.startsWith(QLatin1String("Get"));
}

const QList<ErrorEntry>& errorTable()
{
    static const QList<ErrorEntry> table = copyEntries() + limitEntries() + accountEntries()
        + requestEntries() + localEntries() + storeEntries() + ownEntries();
    return table;
}

const ErrorEntry& errorEntry(const Error& error)
{
    QStringView code = error.code;
    if (code.endsWith(QLatin1String("Exception"))) // .NET and some services write it, some do not
        code.chop(9);
    const auto& table = errorTable();
    const auto it = std::find_if(table.begin(), table.end(),
        [&](const ErrorEntry& entry) { return fits(entry, error, code); });
    return it == table.end() ? table.last() : *it;
}

} // namespace farcopy::text
