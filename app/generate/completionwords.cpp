// SPDX-License-Identifier: Apache-2.0
#include "app/generate/completionwords.h"

namespace farcopy::generate {

WordSource wordSource(const cli::Option& option)
{
    if (!option.choices.isEmpty())
        return WordSource::Choices;
    if (option.valueName == QLatin1String("REGION"))
        return WordSource::Regions;
    if (option.valueName == QLatin1String("FILE"))
        return WordSource::Files;
    return option.name == QLatin1String("profile") ? WordSource::Profiles : WordSource::Nothing;
}

QString quoted(const QString& text)
{
    QString inside = text;
    inside.replace(QLatin1Char('\''), QLatin1String("'\\''"));
    return QLatin1Char('\'') + inside + QLatin1Char('\'');
}

QString profileLister()
{
    // [name], [profile name], [profile "name"]; other sections hold no profile.
    return QStringLiteral(
        "cat -- \"${AWS_CONFIG_FILE:-$HOME/.aws/config}\""
        " \"${AWS_SHARED_CREDENTIALS_FILE:-$HOME/.aws/credentials}\" 2>/dev/null |"
        " sed -n -e '/^\\[\\(sso-session\\|services\\)[[:blank:]]/d'"
        " -e 's/^\\[\\(profile[[:blank:]]\\{1,\\}\\)\\{0,1\\}\\(.*\\)\\].*$/\\2/p' |"
        " tr -d '\"' | sort -u");
}

} // namespace farcopy::generate
