// SPDX-License-Identifier: Apache-2.0
#include "tests/support/manybackups.h"

namespace farcopy::test {

namespace {

const QStringList regions{QStringLiteral("eu-west-1"), QStringLiteral("eu-central-1"),
    QStringLiteral("us-east-1"), QStringLiteral("us-west-2"), QStringLiteral("ap-south-1")};
const QStringList systems{QStringLiteral("WINDOWS"), QStringLiteral("LUSTRE"),
    QStringLiteral("ONTAP"), QStringLiteral("OPENZFS"), QStringLiteral("NEWFANGLED")};
const QStringList types{
    QStringLiteral("AUTOMATIC"), QStringLiteral("USER_INITIATED"), QStringLiteral("AWS_BACKUP")};
const QStringList states{QStringLiteral("AVAILABLE"), QStringLiteral("AVAILABLE"),
    QStringLiteral("AVAILABLE"), QStringLiteral("CREATING"), QStringLiteral("COPYING"),
    QStringLiteral("FAILED"), QStringLiteral("DELETED"), QStringLiteral("HIBERNATING")};
const QStringList teams{QStringLiteral("media"), QStringLiteral("HR"), QStringLiteral("straße"),
    QStringLiteral("数据"), QStringLiteral("<b>bold</b>")};

} // namespace

ManyBackups::ManyBackups(quint32 seed)
    : m_random(seed)
{
}

Backup ManyBackups::next()
{
    Backup backup;
    backup.region = RegionId(oneOf(regions));
    backup.id = BackupId(
        oneIn(50) ? QStringLiteral("Odd ID %1").arg(hex(6)) : QStringLiteral("backup-") + hex(17));
    setState(backup);
    backup.typeText = oneOf(types);
    backup.type = backupTypeFromText(backup.typeText);
    if (!oneIn(10))
        backup.sizeBytes = qint64(below(4096)) << 30;
    if (!oneIn(20))
        backup.creationTime = QDateTime::fromMSecsSinceEpoch(
            1'700'000'000'000 + qint64(below(40'000'000)) * 1000, Qt::UTC);
    const QString account = oneOf({QStringLiteral("111122223333"), QStringLiteral("444455556666")});
    backup.ownerId = AccountId(account);
    backup.arn = Arn(QStringLiteral("arn:aws:fsx:%1:%2:backup/%3")
                         .arg(backup.region.text(), account, backup.id.text()));
    backup.kmsKeyId = QStringLiteral("arn:aws:kms:%1:%2:key/%3")
                          .arg(backup.region.text(), account, QString::number(below(8)));
    setSystem(backup);
    backup.tags = someTags();
    if (!m_earlier.isEmpty() && oneIn(4)) {
        const Backup& source = m_earlier.at(below(int(m_earlier.size())));
        backup.sourceBackupId = source.id;
        if (source.region != backup.region)
            backup.sourceRegion = source.region;
    }
    if (m_earlier.size() < 1000)
        m_earlier.append(backup);
    return backup;
}

QList<Backup> ManyBackups::next(int count)
{
    QList<Backup> backups;
    backups.reserve(count);
    for (int i = 0; i < count; ++i)
        backups.append(next());
    return backups;
}

Backup ManyBackups::aged(Backup backup)
{
    switch (below(4)) {
    case 0:
        setState(backup);
        break;
    case 1:
        backup.tags = someTags();
        break;
    case 2:
        backup.sizeBytes = qint64(below(4096)) << 30;
        break;
    default:
        break;
    }
    return backup;
}

QString ManyBackups::filterText()
{
    static const QStringList texts{QStringLiteral("media"), QStringLiteral("-hr"),
        QStringLiteral("type:windows,auto"), QStringLiteral("status:avail"),
        QStringLiteral("region:eu"), QStringLiteral("age>200d"), QStringLiteral("age<=90d"),
        QStringLiteral("size>1tib"), QStringLiteral("-size<10gib"),
        QStringLiteral("tag:team=STRASSE"), QStringLiteral("tag:team"),
        QStringLiteral("name:weekly"), QStringLiteral("id:Odd"), QStringLiteral("id:backup-0"),
        QStringLiteral("fs:fs-0000"), QStringLiteral("volume:vol1"), QStringLiteral("key:3"),
        QStringLiteral("source:none"), QStringLiteral("source:any"),
        QStringLiteral("source:eu-west-1,us"), QStringLiteral("copies:none"),
        QStringLiteral("copies>1"), QStringLiteral("-source:backup-a"), QStringLiteral("team=m"),
        QStringLiteral("a1"), QStringLiteral("数"), QStringLiteral("newfang"), QString()};
    QStringList parts;
    for (int i = 1 + below(3); i > 0; --i)
        parts.append(oneOf(texts));
    return parts.join(QLatin1Char(' '));
}

QString ManyBackups::hex(int digits)
{
    QString text;
    for (int i = 0; i < digits; ++i)
        text += QString::number(below(16), 16);
    return text;
}

/// One of some hundred file systems; of some of them a volume.
void ManyBackups::setSystem(Backup& backup)
{
    const int number = below(300);
    backup.fileSystem.typeText = systems.at(number % int(systems.size()));
    backup.fileSystem.type = fileSystemTypeFromText(backup.fileSystem.typeText);
    backup.fileSystem.id = FileSystemId(QStringLiteral("fs-%1").arg(number, 17, 16, QChar(u'0')));
    if (number % 3 == 0) {
        const int volume = below(4);
        backup.volume = VolumeInfo{VolumeId(QStringLiteral("fsvol-%1%2").arg(number).arg(volume)),
            QStringLiteral("vol%1").arg(volume), {}};
    }
}

void ManyBackups::setState(Backup& backup)
{
    backup.lifecycleText = oneOf(states);
    backup.lifecycle = lifecycleFromText(backup.lifecycleText);
    backup.progressPercent.reset();
    if (backup.lifecycle == Lifecycle::Copying || backup.lifecycle == Lifecycle::Creating)
        backup.progressPercent = below(101);
    backup.failureMessage
        = backup.lifecycle == Lifecycle::Failed ? QStringLiteral("the key went away") : QString();
}

Tags ManyBackups::someTags()
{
    Tags tags;
    if (!oneIn(5))
        tags.append({QStringLiteral("Name"),
            QStringLiteral("%1 %2").arg(
                oneOf({QStringLiteral("weekly"), QStringLiteral("Daily"), QStringLiteral("år")}),
                QString::number(below(400)))});
    if (oneIn(2))
        tags.append({QStringLiteral("team"), oneOf(teams)});
    return tags;
}

} // namespace farcopy::test
