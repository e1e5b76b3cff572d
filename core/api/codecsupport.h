// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/badanswer.h"
#include "core/api/jsonvalue.h"

namespace farcopy::api {

/// An answer's body as a JSON object. Errors: BadAnswer.
[[nodiscard]] Result<json::Document> readObject(const QByteArray& body);

/// The token of the next page, empty where there is none. Errors: BadAnswer for one of another
/// type: the rest of the list would be lost without a word.
[[nodiscard]] Result<QString> pageToken(const json::Value& object, std::string_view member);

/// A page of the list that an answer is about.
struct ListPage {
    json::Document document; ///< which the elements point into
    QList<json::Value> elements;
    QString nextToken; ///< empty: this is the last page
};

/// @param list   the member that is the list
/// @param token  the member that names the next page
/// Errors: BadAnswer for what is no JSON object or has no such list; see also pageToken().
[[nodiscard]] Result<ListPage> readListPage(
    const QByteArray& body, std::string_view list, std::string_view token = "NextToken");

} // namespace farcopy::api
