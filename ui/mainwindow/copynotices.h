// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/copyentry.h"

#include <QList>
#include <QObject>

namespace farcopy {

class CopiesPresenter;
class Workspace;

/// Something that somebody may want to hear of who does not look at the window. Plain text.
struct Notice {
    bool isBatchEnd = false; ///< copies have ended, well or not
    bool isFailure = false;  ///< some failed, or were stopped
    bool isSignIn = false;   ///< somebody has to sign in
    QString title = {};
    QString text = {};
};

/// Tells what is noteworthy of one account: once for each batch of copies that comes to an end, for
/// each that is stopped, and when somebody has to sign in.
class CopyNotices final : public QObject
{
    Q_OBJECT

public:
    CopyNotices(CopiesPresenter& copies, Workspace& workspace, QObject* parent = nullptr);

    /// Stands before each text: which account it is about.
    void setAccountText(const QString& text) { m_account = text; }

signals:
    void noteworthy(const farcopy::Notice& notice);

private:
    void tellEnd(const QList<CopyEntry>& ended);
    void tellStop(const QList<CopyEntry>& stopped);
    void weighSignIn();
    void tell(Notice notice);

    Workspace& m_workspace;
    QString m_account;
    bool m_needsSignIn = false;
};

} // namespace farcopy

Q_DECLARE_METATYPE(farcopy::Notice)
