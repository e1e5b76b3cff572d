// SPDX-License-Identifier: Apache-2.0
#include "ui/text/errorentries.h"

#include <QCoreApplication>

// Marks a sentence of the table for the translators; errortext.cpp translates it.
#define SAY(sentence) QT_TRANSLATE_NOOP("farcopy::text", sentence)

namespace farcopy::text {

namespace {

using Codes = QList<QLatin1String>;

/// Whether a new file stands in the place of the damaged one.
bool isReplaced(const Error& error)
{
    return error.members.contains(QStringLiteral("Kept"));
}

} // namespace

QList<ErrorEntry> storeEntries()
{
    return {
        {Codes{QLatin1String("StoreDamaged")}, {}, isReplaced, SAY("The database was damaged"),
            SAY("{own}"),
            SAY("The disk failed, power was lost on a disk that does not write when it is told to, "
                "or another program changed the file."),
            SAY("Compare the queue with the backups that are listed. Delete the damaged file once "
                "you miss nothing."),
            ErrorAction::Refresh, SAY("Refresh list")},
        {Codes{QLatin1String("StoreDamaged")}, {}, nullptr, SAY("The database is damaged"),
            SAY("{own}"),
            SAY("The disk failed, power was lost on a disk that does not write when it is told to, "
                "or another program changed the file. The file was left as it is."),
            SAY("Set right what stands in the way, or move the file elsewhere, then start Farcopy "
                "again. What is queued until then is forgotten when Farcopy ends."),
            ErrorAction::None, nullptr},
        {Codes{QLatin1String("StoreNewer")}, {}, nullptr,
            SAY("The database is of a newer version of Farcopy"), SAY("{own}"),
            SAY("A newer version was used on this computer, and this one cannot read what it "
                "wrote."),
            SAY("Use the newer version. What is queued in this one is forgotten when it ends."),
            ErrorAction::None, nullptr},
        {Codes{QLatin1String("StoreReadOnly")}, {}, nullptr, SAY("The database cannot be written"),
            SAY("{own}"),
            SAY("The permissions were changed, the disk was mounted for reading only, or it failed "
                "and the system protects it."),
            SAY("Make the file and its folder writable, then start Farcopy again. What is queued "
                "until then is forgotten when Farcopy ends."),
            ErrorAction::None, nullptr},
        {Codes{QLatin1String("StoreDiskFull")}, {}, nullptr,
            SAY("There is no room for the database"), SAY("{own}"),
            SAY("Other files fill the disk, or the share of it that is yours."),
            SAY("Make room, then try again. No copy is started that could not be written down "
                "first."),
            ErrorAction::Retry, SAY("Try again")},
        {Codes{QLatin1String("StoreBusy")}, {}, nullptr, SAY("The database is locked"),
            SAY("{own}"),
            SAY("A database tool, a program that makes backups or another Farcopy uses the file "
                "for longer than usual."),
            SAY("End that program, then try again. No copy is started that could not be written "
                "down first."),
            ErrorAction::Retry, SAY("Try again")},
        {Codes{QLatin1String("StoreUnusable")}, {}, nullptr, SAY("The database cannot be used"),
            SAY("{own}"),
            SAY("Its folder cannot be made, the file is none of Farcopy's, the disk failed, or "
                "Qt's driver for SQLite is not installed."),
            SAY("Set it right as said above, then start Farcopy again. What is queued until then "
                "is forgotten when Farcopy ends."),
            ErrorAction::None, nullptr},
        {Codes{QLatin1String("StoreJobUnclear")}, {}, nullptr,
            SAY("It is not known what became of this copy"), SAY("{own}"),
            SAY("Its row in the database was damaged, or changed by another program."),
            SAY("Look for the copy in the list of {region}. If it is not there, copy the backup "
                "again."),
            ErrorAction::Refresh, SAY("Refresh list")},
    };
}

} // namespace farcopy::text
