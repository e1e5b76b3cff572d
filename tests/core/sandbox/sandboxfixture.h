// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/fsxservice.h"
#include "core/sandbox/kmsservice.h"
#include "core/sandbox/seed.h"
#include "tests/support/fakeclock.h"

#include <QJsonArray>

#include <gtest/gtest.h>

namespace farcopy::sandbox {

using namespace Qt::StringLiterals;

/// A seeded world with a clock that stands still, asked without a socket in between.
class SandboxFixture : public testing::Test
{
protected:
    SandboxFixture()
    {
        seedWorldKeys(world);
        seedWorldBackups(world);
    }

    RegionState& region(const QString& id) { return *world.findRegion(id); }

    Outcome ask(const QString& operation, const QString& regionId, const QJsonObject& request)
    {
        world.settle();
        return fsx.handle(operation, region(regionId), administrator, request);
    }

    Outcome askKms(const QString& operation, const QString& regionId, const QJsonObject& request)
    {
        return kms.handle(operation, region(regionId), request);
    }

    /// Copies a backup of eu-west-1 to the Region.
    Outcome copy(const QString& backupId, const QString& to, QJsonObject more = {})
    {
        more.insert("SourceBackupId"_L1, backupId);
        if (!more.contains("SourceRegion"_L1))
            more.insert("SourceRegion"_L1, u"eu-west-1"_s);
        return ask(u"CopyBackup"_s, to, more);
    }

    QString named(const QString& name, const QString& regionId = u"eu-west-1"_s)
    {
        for (const auto& backup : std::as_const(region(regionId).backups)) {
            if (backup.tags.value(u"Name"_s) == name)
                return backup.id;
        }
        return {};
    }

    QString plainBackup() { return sandbox::addBackup(world, {}); }

    static QString codeOf(const Outcome& outcome)
    {
        return outcome ? QString{} : outcome.error().code;
    }

    static QJsonObject backupOf(const Outcome& outcome)
    {
        return outcome ? outcome->value("Backup"_L1).toObject() : QJsonObject{};
    }

    static QString idOf(const Outcome& outcome)
    {
        return backupOf(outcome).value("BackupId"_L1).toString();
    }

    BackupRecord& record(const QString& regionId, const QString& id)
    {
        world.settle();
        return region(regionId).backups[id];
    }

    static QJsonArray tagList(int count)
    {
        QJsonArray tags;
        for (int i = 0; i < count; ++i)
            tags.append(QJsonObject{{u"Key"_s, u"new %1"_s.arg(i)}, {u"Value"_s, u"v"_s}});
        return tags;
    }

    test::FakeClock clock;
    World world{clock, 1};
    FsxService fsx{world, 20};
    KmsService kms{world};
    Caller administrator = administratorOf(u"aws"_s).caller;
};

} // namespace farcopy::sandbox
