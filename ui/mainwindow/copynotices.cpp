// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/copynotices.h"

#include "core/presenters/copiespresenter.h"
#include "core/presenters/workspace.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"

#include <utility>

namespace farcopy {

CopyNotices::CopyNotices(CopiesPresenter& copies, Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&copies, &CopiesPresenter::batchEnded, this, &CopyNotices::tellEnd);
    connect(&copies, &CopiesPresenter::copiesStopped, this, &CopyNotices::tellStop);
    connect(&m_workspace, &Workspace::signInChanged, this, &CopyNotices::weighSignIn);
}

void CopyNotices::tellEnd(const QList<CopyEntry>& ended)
{
    const CopiesSummary summary = summaryOf(ended);
    const int done = summary.done;
    const int failed = summary.failed;
    if (done + failed == 0)
        return; // they were cancelled
    const QString doneText = tr("%n copies are done.", nullptr, done);
    const QString failedText = tr("%n copies failed.", nullptr, failed);
    tell({.isBatchEnd = true,
        .isFailure = failed > 0,
        .title = failed > 0 ? tr("Copies failed") : tr("Copies are done"),
        //: %1: "3 copies failed.", %2: "12 copies are done."
        .text = failed == 0 ? doneText
            : done == 0     ? failedText
                            : tr("%1 %2").arg(failedText, doneText)});
}

void CopyNotices::tellStop(const QList<CopyEntry>& stopped)
{
    if (stopped.isEmpty() || !stopped.first().job->error)
        return;
    tell({.isFailure = true,
        .title = tr("Copies were stopped"),
        .text = text::errorText(*stopped.first().job->error).title});
}

void CopyNotices::weighSignIn()
{
    const auto error = m_workspace.signInError();
    if (std::exchange(m_needsSignIn, error.has_value()) || !error)
        return;
    tell({.isSignIn = true,
        .title = tr("A sign-in is needed"),
        .text = text::errorText(*error).title});
}

void CopyNotices::tell(Notice notice)
{
    if (!m_account.isEmpty())
        //: %1: an account, %2: what happened to its copies
        notice.text = tr("%1: %2").arg(text::plainLine(m_account, 120), notice.text);
    emit noteworthy(notice);
}

} // namespace farcopy
