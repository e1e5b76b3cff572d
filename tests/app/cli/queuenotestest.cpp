// SPDX-License-Identifier: Apache-2.0
#include "app/cli/queuenotes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace farcopy::cli {

namespace {

using testing::HasSubstr;

CopyJob job(JobState state, const char* source, const char* copy = "")
{
    CopyJob result;
    result.state = state;
    result.request.sourceBackupId = BackupId(QLatin1String(source));
    result.copyId = BackupId(QLatin1String(copy));
    return result;
}

QList<CopyJob> jobs()
{
    return {job(JobState::Copying, "source-1", "copy-1"), job(JobState::Sending, "source-2"),
        job(JobState::UnknownFate, "source-3"), job(JobState::Waiting, "source-4"),
        job(JobState::Available, "source-5", "copy-5")};
}

} // namespace

TEST(QueueNotes, SayOnlyOfWhatFsxHasThatItGoesOn)
{
    EXPECT_THAT(runningNote(jobs()).toStdString(), HasSubstr("FSx cannot stop them: copy-1."));
    EXPECT_TRUE(runningNote(jobs().mid(1)).isEmpty());
}

TEST(QueueNotes, SayHowToAskForAnAnswerThatNeverCame)
{
    const std::string note = unansweredNote(jobs()).toStdString();

    EXPECT_THAT(note, HasSubstr("not known: source-2, source-3."));
    EXPECT_THAT(note, HasSubstr("farcopy status --resume"));
    EXPECT_TRUE(unansweredNote({jobs().first()}).isEmpty());
}

TEST(QueueNotes, SayAllThatIsLeftBehind)
{
    const std::string note = interruptedNote(jobs()).toStdString();

    EXPECT_THAT(note, HasSubstr("these copies go on"));
    EXPECT_THAT(note, HasSubstr("; whether FSx has taken"));
    EXPECT_THAT(note, HasSubstr("; one copy waits in the queue"));
    EXPECT_THAT(interruptedNote({jobs().last()}).toStdString(), HasSubstr("no copy is running"));
    EXPECT_TRUE(leftNote({jobs().last()}).isEmpty());
}

TEST(QueueNotes, CountWhatWasTakenOutAndWhatStays)
{
    EXPECT_EQ(takenOutNote(1), QStringLiteral("one copy taken out of the queue"));
    EXPECT_EQ(takenOutNote(4), QStringLiteral("4 copies taken out of the queue"));
    EXPECT_EQ(stayNote(jobs()), QStringLiteral("2 copies stay: FSx may have them"));
    EXPECT_TRUE(stayNote({jobs().first()}).isEmpty());
}

} // namespace farcopy::cli
