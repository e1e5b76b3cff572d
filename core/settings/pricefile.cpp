// SPDX-License-Identifier: Apache-2.0
#include "core/settings/pricefile.h"

#include <QFile>
#include <QStandardPaths>

static void makePricesReachable()
{
    Q_INIT_RESOURCE(core); // a static library's resources are dropped unless something names them
}

namespace farcopy {

namespace {

constexpr qint64 maxFileBytes = 1 << 20;

Result<PriceTable> readTable(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure({.kind = ErrorKind::Local,
            .code = QStringLiteral("PricesUnreadable"),
            .message = file.errorString()});
    const QByteArray document = file.read(maxFileBytes + 1);
    if (document.size() > maxFileBytes)
        return failure({.kind = ErrorKind::Local,
            .code = QStringLiteral("PricesUnreadable"),
            .message = QStringLiteral("over 1 MiB")});
    return PriceTable::fromJson(document);
}

PriceTable builtInPrices()
{
    makePricesReachable();
    auto table = readTable(QStringLiteral(":/farcopy/prices.json"));
    if (!table)
        qFatal("%s", qUtf8Printable(table.error().message)); // the build is broken, not the user's
    return *std::move(table);
}

} // namespace

QString userPricesPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/farcopy/prices.json");
}

Prices loadPrices(const QString& userFile)
{
    Prices prices{.table = builtInPrices(), .path = userFile};
    if (!QFile::exists(userFile))
        return prices;
    auto own = readTable(userFile);
    if (own) {
        prices.table = *std::move(own);
        prices.isUsersOwn = true;
    } else {
        prices.trouble = own.error();
        prices.trouble->members.insert(QStringLiteral("File"), userFile);
    }
    return prices;
}

} // namespace farcopy
