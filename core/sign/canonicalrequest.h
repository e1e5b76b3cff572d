// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace farcopy::sign {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// What is signed, as it goes over the wire. Every header in the list is signed, so leave out what
/// others add or change on the way (User-Agent, Connection); `Host` must be in it.
struct Request {
    QByteArray method; ///< "POST"
    QByteArray path;   ///< absolute; empty means "/"; percent-encoded or plain UTF-8
    QByteArray query;  ///< without "?"; percent-encoded, "+" being a space
    Headers headers;   ///< in any order, names in any case, names may repeat
    QByteArray body;
};

/// How a path becomes part of the canonical request.
enum class PathRule {
    Normalized, ///< dot segments and double slashes removed, then encoded once more: all but S3
    Verbatim    ///< exactly as sent: S3, whose keys may hold such segments
};

/// Headers in the form that is signed. Made once for the canonical request and the Authorization
/// header, since sorting and folding them costs as much as the hashing.
struct CanonicalHeaders {
    QByteArray lines; ///< "name:value,value\n" each: names in lower case, white space folded
    QByteArray names; ///< sorted, without repetition, joined by ";"
};

[[nodiscard]] CanonicalHeaders canonicalHeaders(const Headers& headers);

/// First stage: method, path, query, headers, their names and the body's hash, one a line.
/// Source: AWS General Reference, "Create a signed AWS API request", step 1.
[[nodiscard]] QByteArray canonicalRequest(
    const Request& request, PathRule rule = PathRule::Normalized);
/// @param headers  those of the request
[[nodiscard]] QByteArray canonicalRequest(
    const Request& request, const CanonicalHeaders& headers, PathRule rule);

[[nodiscard]] QByteArray canonicalPath(const QByteArray& path, PathRule rule);
/// Names and values decoded, encoded the one right way, sorted by name and then by value.
[[nodiscard]] QByteArray canonicalQuery(const QByteArray& query);

/// SHA-256 in lower-case hexadecimal digits.
[[nodiscard]] QByteArray hexHash(const QByteArray& bytes);

} // namespace farcopy::sign
