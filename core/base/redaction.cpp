// SPDX-License-Identifier: Apache-2.0
#include "core/base/redaction.h"

#include <QRegularExpression>

namespace farcopy {

QString redacted(QString line)
{
    static const auto options = QRegularExpression::CaseInsensitiveOption;
    // name, then what separates it from its value: quotes, colon, equals sign, end of an XML tag
    static const QRegularExpression named(
        QStringLiteral(
            R"re((secret[_-]?(?:access[_-]?)?key|(?:session|security|access|refresh)[_-]?token)re"
            R"re(|password|passphrase|client[_-]?secret)(["'\s]*[:=>]["'\s]*)[^\s"'<&,;}]+)re"),
        options);
    static const QRegularExpression signature(
        QStringLiteral("(signature\\s*[=:]\\s*)[0-9a-f]{16,}"), options);
    static const QRegularExpression userInfo(QStringLiteral("(://[^/\\s:@]*:)[^/\\s@]+@"));
    line.replace(named, QStringLiteral("\\1\\2…"));
    line.replace(signature, QStringLiteral("\\1…"));
    line.replace(userInfo, QStringLiteral("\\1…@"));
    return line;
}

} // namespace farcopy
