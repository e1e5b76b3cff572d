// SPDX-License-Identifier: Apache-2.0
#include "ui/text/errortext.h"

#include "core/base/version.h"
#include "ui/text/errortable.h"
#include "ui/text/format.h"
#include "ui/text/joining.h"
#include "ui/text/policytext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <array>

namespace farcopy::text {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(farcopy::ErrorText)
};

QString member(const Error& error, const char* name)
{
    return plainLine(error.members.value(QLatin1String(name)), 120);
}

/// The service's words in quotation marks, so that they are not taken for ours.
QString quotedMessage(const Error& error)
{
    const QString words = plainLine(error.message, 1000);
    return words.isEmpty() ? Words::tr("(it gave no further words)")
                           : Words::tr("“%1”", "what a service said").arg(words);
}

/// A message that we wrote ourselves, as a sentence.
QString ownMessage(const Error& error)
{
    const QString words = plainLine(error.message, 1000);
    if (words.isEmpty())
        return Words::tr("No more is known.");
    return words.back().isLetterOrNumber() ? Words::tr("%1.", "a sentence").arg(words) : words;
}

/// The quota of user-initiated backups. Source: FSx user guides, "Quotas".
QString backupQuotaCode(FileSystemType type)
{
    switch (type) {
    case FileSystemType::Windows:
        return QStringLiteral("L-E94C1C19");
    case FileSystemType::Lustre:
        return QStringLiteral("L-CD5E0524");
    case FileSystemType::OpenZfs:
        return QStringLiteral("L-DD0F7417");
    case FileSystemType::Ontap:
        return QStringLiteral("L-C431DBA3");
    case FileSystemType::Unknown:
        break;
    }
    return {};
}

/// "user-initiated backups of Windows file systems (L-E94C1C19)": the quota, and its code.
QString backupQuota(FileSystemType type)
{
    const QString code = backupQuotaCode(type);
    switch (type) {
    case FileSystemType::Windows:
        return Words::tr("user-initiated backups of Windows file systems (%1)").arg(code);
    case FileSystemType::Lustre:
        return Words::tr("user-initiated backups of Lustre file systems (%1)").arg(code);
    case FileSystemType::OpenZfs:
        return Words::tr("user-initiated backups of OpenZFS file systems (%1)").arg(code);
    case FileSystemType::Ontap:
        return Words::tr("user-initiated backups of ONTAP volumes (%1)").arg(code);
    case FileSystemType::Unknown:
        break;
    }
    return Words::tr("user-initiated backups");
}

bool isBackupsLimit(const Error& error)
{
    return error.members.value(QStringLiteral("Limit"))
        == QLatin1String("TOTAL_USER_INITIATED_BACKUPS");
}

/// The value of a placeholder; names that are not ours stay as they are.
QString valueOf(QStringView name, const Error& error, const ErrorContext& context)
{
    const auto orElse
        = [](const QString& text, const QString& other) { return text.isEmpty() ? other : text; };
    if (name == QLatin1String("words"))
        return quotedMessage(error);
    if (name == QLatin1String("own"))
        return ownMessage(error);
    if (name == QLatin1String("region"))
        return orElse(plainLine(error.region, 40), Words::tr("the Region"));
    if (name == QLatin1String("operation"))
        return orElse(
            plainLine(error.operation.section(QLatin1Char(':'), -1), 80), Words::tr("the request"));
    if (name == QLatin1String("permission"))
        return orElse(missingPermission(error), Words::tr("this action"));
    if (name == QLatin1String("parameter"))
        return orElse(member(error, "Parameter"), Words::tr("not named by the service"));
    if (name == QLatin1String("limit"))
        return orElse(member(error, "Limit"), Words::tr("(not named)"));
    if (name == QLatin1String("quota"))
        return backupQuota(context.fileSystem);
    return QStringLiteral("{%1}").arg(name);
}

/// Translates a sentence of the table and fills it in. One pass: words of the service that look
/// like a placeholder stay as they are.
QString sentence(const char* source, const Error& error, const ErrorContext& context)
{
    if (!source)
        return {};
    const QString pattern = QCoreApplication::translate("farcopy::text", source);
    QString out;
    qsizetype at = 0;
    for (qsizetype open = pattern.indexOf(u'{'); open >= 0; open = pattern.indexOf(u'{', at)) {
        const qsizetype close = pattern.indexOf(u'}', open);
        if (close < 0)
            break;
        out += QStringView(pattern).sliced(at, open - at);
        out += valueOf(QStringView(pattern).sliced(open + 1, close - open - 1), error, context);
        at = close + 1;
    }
    out += QStringView(pattern).sliced(at);
    // a sentence may begin with our stand-in for a name, never with a changed name
    if (out.startsWith(Words::tr("the Region")) || out.startsWith(Words::tr("the request")))
        out[0] = out.at(0).toUpper();
    return out;
}

/// Where the console of a Region's partition is; empty where it is not public.
QString consoleHost(const QString& region)
{
    static const std::array<std::pair<QLatin1String, QLatin1String>, 3> hosts{{
        {QLatin1String("cn-"), QLatin1String("console.amazonaws.cn")},
        {QLatin1String("us-gov-"), QLatin1String("console.amazonaws-us-gov.com")},
        {QLatin1String("eusc-"), QLatin1String("console.amazonaws-eusc.eu")},
    }};
    static const QRegularExpression wellFormed(QStringLiteral("^[a-z]{2,4}(-[a-z]+)+-\\d+$"));
    if (!wellFormed.match(region).hasMatch() || region.contains(QLatin1String("-iso")))
        return {};
    for (const auto& [prefix, host] : hosts) {
        if (region.startsWith(prefix))
            return host;
    }
    return QStringLiteral("console.aws.amazon.com");
}

QUrl quotaPage(const Error& error, const ErrorContext& context)
{
    const QString host = consoleHost(error.region);
    if (host.isEmpty())
        return {};
    const QString code = isBackupsLimit(error) ? backupQuotaCode(context.fileSystem) : QString();
    return QUrl(QStringLiteral("https://%1.%2/servicequotas/home/services/fsx/quotas%3?region=%1")
                    .arg(error.region, host, code.isEmpty() ? QString() : u'/' + code));
}

const char* kindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return "Cancelled";
    case ErrorKind::Timeout:
        return "Timeout";
    case ErrorKind::Network:
        return "Network";
    case ErrorKind::Tls:
        return "Tls";
    case ErrorKind::Throttled:
        return "Throttled";
    case ErrorKind::AccessDenied:
        return "AccessDenied";
    case ErrorKind::Expired:
        return "Expired";
    case ErrorKind::Rejected:
        return "Rejected";
    case ErrorKind::Unavailable:
        return "Unavailable";
    case ErrorKind::BadAnswer:
        return "BadAnswer";
    case ErrorKind::Local:
        return "Local";
    }
    return "";
}

} // namespace

ErrorText errorText(const Error& error, const ErrorContext& context)
{
    const ErrorEntry& entry = errorEntry(error);
    ErrorText text{.title = sentence(entry.title, error, context),
        .what = sentence(entry.what, error, context),
        .why = sentence(entry.why, error, context),
        .advice = sentence(entry.advice, error, context),
        .action = entry.action,
        .actionLabel = sentence(entry.actionLabel, error, context)};
    if (text.action == ErrorAction::OpenQuotaPage)
        text.link = quotaPage(error, context);
    if (text.action == ErrorAction::CopyPolicy)
        text.textToCopy = iamPolicy(error, context);
    text.keyPolicy = keyPolicy(error, context);
    const bool isEmptyHanded = (text.action == ErrorAction::OpenQuotaPage && text.link.isEmpty())
        || (text.action == ErrorAction::CopyPolicy && text.textToCopy.isEmpty());
    if (isEmptyHanded) {
        text.action = ErrorAction::None;
        text.actionLabel.clear();
    }
    return text;
}

QString quotaText(const Error& error, FileSystemType type)
{
    return isBackupsLimit(error) ? backupQuota(type)
                                 : Words::tr("the limit %1").arg(valueOf(u"limit", error, {}));
}

bool isSameReason(const Error& a, const Error& b)
{
    const ErrorEntry& entry = errorEntry(a);
    if (&entry != &errorEntry(b) || a.operation != b.operation)
        return false;
    if (QLatin1String(entry.what) == QLatin1String("{own}") && a.message != b.message)
        return false;
    // quotas and keys are those of one Region
    const bool isRegional
        = entry.action == ErrorAction::OpenQuotaPage || entry.action == ErrorAction::PickOtherKey;
    if (isRegional && a.region != b.region)
        return false;
    return missingPermission(a) == missingPermission(b)
        && member(a, "Parameter") == member(b, "Parameter")
        && member(a, "Limit") == member(b, "Limit");
}

ErrorText commonErrorText(const QList<Error>& errors, const ErrorContext& context)
{
    Error common = errors.first();
    QSet<QString> regions;
    for (const Error& error : errors)
        regions.insert(error.region);
    const QString first = common.region;
    const int others = static_cast<int>(regions.size()) - 1;
    if (others > 0 && !first.isEmpty()) {
        //: %1: a Region's id
        common.region = others == 1 ? Words::tr("%1 (and one more Region)").arg(first)
                                    : Words::tr("%1 (and %2 more Regions)").arg(first).arg(others);
    }
    ErrorText text = errorText(common, context);
    if (others > 0 && !text.textToCopy.isEmpty() && !first.isEmpty()) // to hold in all of them
        text.textToCopy = iamPolicy(errors.first(), context)
                              .replace(u':' + first + u':', QStringLiteral(":*:"));
    return text;
}

QString signInAgainText(const Error& error)
{
    const bool isOfKeychain = error.code.startsWith(QLatin1String("Keychain"))
        || error.code == QLatin1String("EntryNotFound");
    return isOfKeychain ? Words::tr("Try again") : Words::tr("Sign in again");
}

QString oneLine(const Error& error)
{
    const QString title = sentence(errorEntry(error).title, error, {});
    const QString words = plainLine(error.message, 300);
    QStringList facts;
    for (const QString& fact : {error.code, error.region}) {
        if (!fact.isEmpty())
            facts << plainLine(fact, 80);
    }
    if (!error.requestId.isEmpty())
        facts << Words::tr("request %1").arg(plainLine(error.requestId, 80));
    // What failed on this computer is told in whole sentences of ours.
    const bool saysItself = error.kind == ErrorKind::Local && !words.isEmpty();
    QString line = saysItself ? words : title;
    if (!saysItself && !words.isEmpty())
        //: %1: title of an error; %2: the service's words
        line = Words::tr("%1: %2").arg(title, words);
    if (!facts.isEmpty())
        //: %1: an error; %2: its code, Region and request
        line = Words::tr("%1 (%2)").arg(line, listText(facts));
    return line;
}

QString detailsText(const Error& error, const QDateTime& when)
{
    QStringList lines;
    const auto add = [&lines](const char* label, const QString& value) {
        if (!value.isEmpty())
            lines << QStringLiteral("%1: %2").arg(QLatin1String(label), plainLine(value, 4000));
    };
    add("Time", when.isValid() ? when.toUTC().toString(Qt::ISODate) : QString());
    add("Operation", error.operation);
    add("Region", error.region);
    add("Code", error.code);
    add("Kind", QLatin1String(kindName(error.kind)));
    add("HTTP status", error.httpStatus ? QString::number(error.httpStatus) : QString());
    add("Request id", error.requestId);
    add("Message", error.message);
    for (auto it = error.members.begin(); it != error.members.end(); ++it)
        add(qUtf8Printable(plainLine(it.key(), 80)), it.value());
    if (error.fateUnknown)
        add("Outcome", QStringLiteral("unknown, the request may have been carried out"));
    lines << QLatin1String("Farcopy: ") + QLatin1String(version());
    return lines.join(u'\n');
}

} // namespace farcopy::text
