// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/profileplace.h"

#include <QCoreApplication>

namespace farcopy {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(farcopy::ProfilePlace)
};

} // namespace

ProfilePlace ProfilePlace::of(const Profile& profile, const QString& key)
{
    return {profile.name(), key, profile.place(key)};
}

QString ProfilePlace::text() const
{
    if (profile.isEmpty())
        return Text::tr("the environment variable %1").arg(key);
    //: %1: its name, %2: a file
    return Text::tr("the profile “%1” (%2, line %3)")
        .arg(profile, place.file, QString::number(place.line));
}

QString ProfilePlace::sentenceStart() const
{
    QString start = text();
    start[0] = start.at(0).toUpper();
    return start;
}

Error ProfilePlace::mark(Error error) const
{
    if (!profile.isEmpty()) {
        error.members.insert(QStringLiteral("File"), place.file);
        error.members.insert(QStringLiteral("Line"), QString::number(place.line));
        error.members.insert(QStringLiteral("Profile"), profile);
    }
    error.members.insert(QStringLiteral("Key"), key);
    return error;
}

} // namespace farcopy
