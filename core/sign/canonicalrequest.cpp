// SPDX-License-Identifier: Apache-2.0
#include "core/sign/canonicalrequest.h"

#include <QCryptographicHash>
#include <QStringBuilder>

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
    if (path.isEmpty() || path == "/")
        return "/";
    return rule == PathRule::Verbatim ? path : encoded(withoutDotSegments(path), "/");
}

QByteArray canonicalQuery(const QByteArray& query)
{
    if (query.isEmpty())
        return {};
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

CanonicalHeaders canonicalHeaders(const Headers& headers)
{
    Headers sorted;
    sorted.reserve(headers.size());
    qsizetype size = 0;
    for (const auto& [name, value] : headers) {
        sorted.append({name.trimmed().toLower(), value.simplified()});
        size += sorted.last().first.size() + sorted.last().second.size() + 2;
    }
    // Stable: values of the same name stay in the order in which they are sent.
    std::stable_sort(sorted.begin(), sorted.end(),
        [](const auto& a, const auto& b) { return a.first < b.first; });

    CanonicalHeaders canonical;
    canonical.lines.reserve(size);
    canonical.names.reserve(size);
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        const auto& [name, value] = sorted[i];
        const bool isRepeated = i > 0 && sorted[i - 1].first == name;
        if (isRepeated) {
            canonical.lines.back() = ',';
        } else {
            if (i > 0)
                canonical.names.append(';');
            canonical.names.append(name);
            canonical.lines.append(name).append(':');
        }
        canonical.lines.append(value).append('\n');
    }
    return canonical;
}

QByteArray hexHash(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray canonicalRequest(const Request& request, PathRule rule)
{
    return canonicalRequest(request, canonicalHeaders(request.headers), rule);
}

QByteArray canonicalRequest(const Request& request, const CanonicalHeaders& headers, PathRule rule)
{
    return request.method % '\n' % canonicalPath(request.path, rule) % '\n'
        % canonicalQuery(request.query) % '\n' % headers.lines % '\n' % headers.names % '\n'
        % hexHash(request.body);
}

} // namespace farcopy::sign
