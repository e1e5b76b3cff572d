// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/secretparts.h"

#include <QByteArrayList>
#include <QCryptographicHash>

#include <algorithm>
#include <utility>

namespace farcopy::secretparts {

namespace {

const QByteArray contentsMark = QByteArrayLiteral("farcopy-parts ");

QByteArray digestOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

qsizetype partEnd(const QByteArray& bytes, qsizetype from, qsizetype maxBytes)
{
    qsizetype end = std::min(from + maxBytes, bytes.size());
    const auto isInsideLetter = [&bytes](qsizetype at) { return (bytes.at(at) & 0xC0) == 0x80; };
    while (end < bytes.size() && end > from + maxBytes - 3 && isInsideLetter(end))
        --end;
    return end;
}

} // namespace

Contents Contents::of(const Secret& whole, char series, qsizetype count)
{
    return {series, static_cast<int>(count), whole.reveal().size(), digestOf(whole.reveal())};
}

Secret Contents::toSecret() const
{
    const QByteArrayList words{QByteArrayLiteral("1"), QByteArray(1, series),
        QByteArray::number(count), QByteArray::number(size), digest};
    QByteArray bytes = contentsMark + words.join(' ');
    return Secret(std::move(bytes));
}

bool Contents::fit(const QByteArray& bytes) const
{
    return bytes.size() == size && digestOf(bytes) == digest;
}

bool isContents(const Secret& entry)
{
    return entry.reveal().startsWith(contentsMark);
}

std::optional<Contents> readContents(const Secret& entry, qsizetype maxBytes)
{
    const auto words = entry.reveal().mid(contentsMark.size()).split(' ');
    if (!isContents(entry) || words.size() != 5 || words[0] != "1"
        || (words[1] != "a" && words[1] != "b"))
        return std::nullopt;
    const Contents contents{words[1].at(0), words[2].toInt(), words[3].toLongLong(), words[4]};
    const bool isSane = contents.count > 0 && contents.count <= maxParts && contents.size > 0
        && contents.size <= contents.count * maxBytes;
    return isSane ? std::optional(contents) : std::nullopt;
}

QList<Secret> cut(const Secret& whole, qsizetype maxBytes)
{
    const QByteArray& bytes = whole.reveal();
    QList<Secret> parts;
    for (qsizetype from = 0; from < bytes.size();) {
        const qsizetype end = partEnd(bytes, from, maxBytes);
        parts.append(Secret(bytes.mid(from, end - from)));
        from = end;
    }
    return parts;
}

QString entryOf(const QString& name, char series, int number)
{
    return QStringLiteral("%1 (part %2%3)")
        .arg(name, QString(QLatin1Char(series)), QString::number(number));
}

} // namespace farcopy::secretparts
