// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/badanswer.h"
#include "core/api/jsonvalue.h"

namespace farcopy::api {

/// An answer's body as a JSON object. Errors: BadAnswer.
[[nodiscard]] Result<json::Document> readObject(const QByteArray& body);

/// The list that an answer is about. Errors: BadAnswer, where it is missing or no list.
[[nodiscard]] Result<QList<json::Value>> requiredList(
    const json::Value& object, std::string_view member);

/// The token of the next page, empty where there is none. Errors: BadAnswer for one of another
/// type: the rest of the list would be lost without a word.
[[nodiscard]] Result<QString> pageToken(const json::Value& object, std::string_view member);

} // namespace farcopy::api
