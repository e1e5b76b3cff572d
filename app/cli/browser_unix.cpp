// SPDX-License-Identifier: Apache-2.0
#include "app/cli/browser.h"

#include <QProcess>

namespace farcopy::cli {

namespace {

QProcessEnvironment withoutAws(QProcessEnvironment environment)
{
    const QStringList names = environment.keys();
    for (const QString& name : names) {
        if (name.startsWith(QLatin1String("AWS_")))
            environment.remove(name);
    }
    return environment;
}

bool isSet(const QProcessEnvironment& environment, const char* name)
{
    return !environment.value(QString::fromLatin1(name)).isEmpty();
}

} // namespace

bool openInBrowser(const QUrl& page, const QProcessEnvironment& environment)
{
    if (!isSet(environment, "DISPLAY") && !isSet(environment, "WAYLAND_DISPLAY"))
        return false;
    QProcess opener;
    opener.setProgram(QStringLiteral("xdg-open"));
    opener.setArguments({page.toString(QUrl::FullyEncoded)});
    opener.setProcessEnvironment(withoutAws(environment));
    opener.setStandardInputFile(QProcess::nullDevice());
    opener.setStandardOutputFile(QProcess::nullDevice());
    opener.setStandardErrorFile(QProcess::nullDevice());
    return opener.startDetached();
}

} // namespace farcopy::cli
