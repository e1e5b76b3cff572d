// SPDX-License-Identifier: Apache-2.0
#include "core/base/redaction.h"

#include <QRegularExpression>

namespace farcopy {

namespace {

struct Rules {
    // name, then what separates it from its value: quotes, colon, equals sign, end of an XML tag
    QRegularExpression named{
        QStringLiteral(
            R"re((secret[_-]?(?:access[_-]?)?key|(?:session|security|access|refresh)[_-]?token)re"
            R"re(|password|passphrase|client[_-]?secret)(["'\s]*[:=>]["'\s]*)[^\s"'<&,;}]+)re"),
        QRegularExpression::CaseInsensitiveOption};
    QRegularExpression signature{QStringLiteral("(signature\\s*[=:]\\s*)[0-9a-f]{16,}"),
        QRegularExpression::CaseInsensitiveOption};
    QRegularExpression userInfo{QStringLiteral("(://[^/\\s:@]*:)[^/\\s@]+@")};
};

/// Never destroyed: Qt's plug-ins still log when the program's statics are gone.
const Rules& rules()
{
    static const auto* const kept = new Rules;
    return *kept;
}

} // namespace

QString redacted(QString line)
{
    line.replace(rules().named, QStringLiteral("\\1\\2…"));
    line.replace(rules().signature, QStringLiteral("\\1…"));
    line.replace(rules().userInfo, QStringLiteral("\\1…@"));
    return line;
}

} // namespace farcopy
