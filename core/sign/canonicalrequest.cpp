// SPDX-License-Identifier: Apache-2.0
#include "core/sign/canonicalrequest.h"

#include <QCryptographicHash>
#include <QMap>

#include <algorithm>

namespace farcopy::sign {

namespace {

/// Everything but A-Z a-z 0-9 - _ . ~ becomes %XX with upper-case digits.
QByteArray encoded(const QByteArray& plain, const QByteArray& keep = {})
{
    return plain.toPercentEncoding(keep);
}

QByteArray withoutDotSegments(const QByteArray& path)
{
    QByteArrayList kept;
    for (const QByteArray& segment : path.split('/')) {
        if (segment == "..") {
            if (!kept.isEmpty())
                kept.removeLast();
        } else if (!segment.isEmpty() && segment != ".") {
            kept.append(segment);
        }
    }
    if (kept.isEmpty())
        return "/";
    return '/' + kept.join('/') + (path.endsWith('/') ? "/" : "");
}

QByteArray decodedQueryPart(QByteArray part)
{
    part.replace('+', ' ');
    return QByteArray::fromPercentEncoding(part);
}

} // namespace

QByteArray canonicalPath(const QByteArray& path, PathRule rule)
{
    if (path.isEmpty())
        return "/";
    return rule == PathRule::Verbatim ? path : encoded(withoutDotSegments(path), "/");
}

QByteArray canonicalQuery(const QByteArray& query)
{
    QList<std::pair<QByteArray, QByteArray>> parameters;
    for (const QByteArray& parameter : query.split('&')) {
        if (parameter.isEmpty())
            continue;
        const qsizetype equals = parameter.indexOf('=');
        const QByteArray name = equals < 0 ? parameter : parameter.left(equals);
        const QByteArray value = equals < 0 ? QByteArray() : parameter.mid(equals + 1);
        parameters.append({encoded(decodedQueryPart(name)), encoded(decodedQueryPart(value))});
    }
    std::sort(parameters.begin(), parameters.end());

    QByteArrayList joined;
    for (const auto& [name, value] : parameters)
        joined.append(name + '=' + value);
    return joined.join('&');
}

QByteArray canonicalHeaders(const Headers& headers)
{
    QMap<QByteArray, QByteArrayList> values;
    for (const auto& [name, value] : headers)
        values[name.trimmed().toLower()].append(value.simplified());

    QByteArray lines;
    for (auto line = values.cbegin(); line != values.cend(); ++line)
        lines += line.key() + ':' + line.value().join(',') + '\n';
    return lines;
}

QByteArray signedHeaders(const Headers& headers)
{
    QByteArrayList names;
    for (const auto& header : headers)
        names.append(header.first.trimmed().toLower());
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names.join(';');
}

QByteArray hexHash(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray canonicalRequest(const Request& request, PathRule rule)
{
    const QByteArrayList stages{
        request.method,
        canonicalPath(request.path, rule),
        canonicalQuery(request.query),
        canonicalHeaders(request.headers),
        signedHeaders(request.headers),
        hexHash(request.body),
    };
    return stages.join('\n');
}

} // namespace farcopy::sign
