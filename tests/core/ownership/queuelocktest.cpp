// SPDX-License-Identifier: Apache-2.0
#include "core/ownership/queuelock.h"

#include "core/ownership/queueplace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace farcopy {

namespace {

const QueueKey account(QStringLiteral("111122223333"));

class QueueLockTest : public testing::Test
{
protected:
    /// Leaves a lock file behind as a process would that was killed.
    void leave(const QByteArray& content, int ageSeconds = 0)
    {
        QFile left(file);
        ASSERT_TRUE(left.open(QIODevice::WriteOnly));
        ASSERT_EQ(left.write(content), content.size());
        ASSERT_TRUE(left.flush());
        ASSERT_TRUE(left.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-ageSeconds),
            QFileDevice::FileModificationTime));
    }

    /// What QLockFile writes, without the lines of later versions.
    [[nodiscard]] static QByteArray lockOf(qint64 pid, const QString& host)
    {
        const QString program = QFileInfo(QCoreApplication::applicationFilePath()).fileName();
        return QStringLiteral("%1\n%2\n%3\n").arg(pid).arg(program, host).toUtf8();
    }

    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("queue.lock"));
    QueueLock lock{file};
};

} // namespace

TEST_F(QueueLockTest, IsHeldByOneAtATime)
{
    QueueLock second(file);

    ASSERT_TRUE(lock.take());
    const auto refused = second.take();

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, QStringLiteral("QueueOwned"));
    EXPECT_EQ(refused.error().members.value(QStringLiteral("Pid")),
        QString::number(QCoreApplication::applicationPid()));
    EXPECT_EQ(refused.error().members.value(QStringLiteral("Host")), QSysInfo::machineHostName());
    lock.release();
    EXPECT_TRUE(second.take());
    EXPECT_FALSE(lock.isHeld());
    EXPECT_TRUE(second.isHeld());
}

TEST_F(QueueLockTest, MayBeTakenTwiceByItsHolder)
{
    ASSERT_TRUE(lock.take());

    EXPECT_TRUE(lock.take());
}

TEST_F(QueueLockTest, OfAProcessThatIsGoneIsFreeAtOnce)
{
    QProcess gone;
    gone.start(QStringLiteral("/bin/cat"), QStringList());
    ASSERT_TRUE(gone.waitForStarted());
    const qint64 pid = gone.processId();
    gone.kill();
    ASSERT_TRUE(gone.waitForFinished());
    leave(lockOf(pid, QSysInfo::machineHostName()));

    EXPECT_TRUE(lock.take());
}

TEST_F(QueueLockTest, OfAnEarlierProcessWithTheSameNumberAndNameIsFree)
{
    leave(lockOf(QCoreApplication::applicationPid(), QSysInfo::machineHostName()));

    EXPECT_TRUE(lock.take());
}

TEST_F(QueueLockTest, OfAnotherMachineIsRespected)
{
    leave(lockOf(1, QStringLiteral("another-machine.example")));

    const auto refused = lock.take();

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().members.value(QStringLiteral("Host")),
        QStringLiteral("another-machine.example"));
}

TEST_F(QueueLockTest, ThatWasNeverWrittenToTheEndIsFreeAfterAWhile)
{
    for (const QByteArray& content : {QByteArray(), QByteArray(300, '\xff')}) {
        leave(content, 60);
        EXPECT_TRUE(lock.take()) << content.constData();
        lock.release();
        leave(content);
        EXPECT_FALSE(lock.take()) << content.constData();
        ASSERT_TRUE(QFile::remove(file));
    }
}

TEST_F(QueueLockTest, SaysWhereItCannotBeMade)
{
    QueueLock nowhere(folder.filePath(QStringLiteral("no/such/folder/queue.lock")));

    const auto refused = nowhere.take();

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, QStringLiteral("QueueLockFailed"));
    EXPECT_FALSE(refused.error().members.value(QStringLiteral("File")).isEmpty());
}

TEST(QueuePlace, IsTheSameForTheSameQueueOnly)
{
    const QTemporaryDir folder;

    const QueuePlace place = queuePlace(folder.path(), account);

    EXPECT_EQ(place.lockFile, queuePlace(folder.path(), account).lockFile);
    EXPECT_EQ(place.socket, queuePlace(folder.path(), account).socket);
    const QueuePlace other = queuePlace(folder.path(), QueueKey(QStringLiteral("444455556666")));
    EXPECT_NE(place.lockFile, other.lockFile);
    EXPECT_NE(place.socket, other.socket);
    EXPECT_TRUE(place.socket.startsWith(folder.path()));
}

TEST(QueuePlace, FitsASocketHoweverLongTheFoldersNameIs)
{
    const QTemporaryDir folder;
    const QString deep = folder.filePath(QString(60, u'a') + u'/' + QString(60, u'b'));
    const QString other = folder.filePath(QString(60, u'a') + u'/' + QString(60, u'c'));
    ASSERT_TRUE(QDir().mkpath(deep) && QDir().mkpath(other));

    const QueuePlace place = queuePlace(deep, account);

    ASSERT_FALSE(place.socket.isEmpty());
    EXPECT_LE(QFile::encodeName(place.socket).size(), 100);
    EXPECT_EQ(place.socket, queuePlace(deep, account).socket);
    EXPECT_NE(place.socket, queuePlace(other, account).socket);
    const QFileInfo home(QFileInfo(place.socket).path());
    EXPECT_EQ(home.permissions()
            & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther
                | QFile::ExeGroup | QFile::ExeOther),
        QFile::Permissions());
}

} // namespace farcopy
