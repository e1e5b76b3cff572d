// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/loginsource.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace farcopy {

namespace {

/// One word of a command line.
QString quotedForShell(const QString& name)
{
    const bool isPlain = std::all_of(name.cbegin(), name.cend(),
        [](QChar c) { return c.isLetterOrNumber() || QStringLiteral("-_.@/+:,").contains(c); });
    if (isPlain && !name.isEmpty())
        return name;
    return u'\'' + QString(name).replace(u'\'', QLatin1String("'\\''")) + u'\'';
}

} // namespace

LoginSource::LoginSource(ProfilePlace place, const QProcessEnvironment& environment,
    const CredentialTools& tools, std::chrono::milliseconds timeLimit)
    : ProcessSource(exportCommand(place.profile, environment.value(QStringLiteral("PATH"))), place,
        environment, tools, timeLimit)
{
}

ProcessSource::Command LoginSource::exportCommand(const QString& profile, const QString& path)
{
    const QStringList folders = path.split(QDir::listSeparator(), Qt::SkipEmptyParts);
    const QString awsCli = QStandardPaths::findExecutable(QStringLiteral("aws"), folders);
    if (folders.isEmpty() || awsCli.isEmpty())
        return tl::unexpected(tr("is not installed, or not in the PATH"));
    return QStringList{awsCli, QStringLiteral("configure"), QStringLiteral("export-credentials"),
        QStringLiteral("--profile=") + profile, QStringLiteral("--format=process")};
}

Error LoginSource::failed(const QString& how) const
{
    //: %1: "The profile “x” (file, line 3)", %2: as in "ended with status 3", %3: a profile
    return place().mark({.kind = ErrorKind::Expired,
        .code = QStringLiteral("LoginNeeded"),
        .message = tr("%1 takes its credentials from a session of “aws login”, and the AWS CLI, "
                      "which was asked for them, %2. Run “aws login --profile %3” in a terminal, "
                      "with version 2.32 of the AWS CLI or a newer one.")
                       .arg(place().sentenceStart(), how, quotedForShell(place().profile))});
}

} // namespace farcopy
