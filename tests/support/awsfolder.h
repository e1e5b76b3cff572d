// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/credentials/connectionsettings.h"
#include "core/credentials/profilefiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace farcopy::test {

/// A home folder of its own with "~/.aws" in it, gone with the test.
class AwsFolder
{
public:
    AwsFolder() { QDir(m_home.path()).mkdir(QStringLiteral(".aws")); }

    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qUtf8Printable(file.fileName()));
    }
    void writeConfig(const QByteArray& bytes) const { write(QStringLiteral("config"), bytes); }
    void writeCredentials(const QByteArray& bytes) const
    {
        write(QStringLiteral("credentials"), bytes);
    }

    [[nodiscard]] QString home() const { return m_home.path(); }
    [[nodiscard]] QString path(const QString& name) const
    {
        return m_home.path() + QStringLiteral("/.aws/") + name;
    }
    [[nodiscard]] ProfilePaths paths() const { return ProfilePaths::of({}, home()); }
    [[nodiscard]] ResolverInput input() const
    {
        ResolverInput input;
        input.homePath = home();
        return input;
    }

private:
    QTemporaryDir m_home;
};

} // namespace farcopy::test
