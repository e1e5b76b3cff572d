// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/accountinfo.h"
#include "core/domain/accountmark.h"

#include <QList>
#include <QTabBar>

namespace farcopy {

/// One tab for each open account, with its colour, its label and what it needs or does.
class AccountBar final : public QTabBar
{
    Q_OBJECT

public:
    struct Tab {
        AccountChoice account;
        AccountMark mark;
        QString title;     ///< plain text
        QString note = {}; ///< "2 copying", "sign-in needed"; empty: nothing to tell
    };

    explicit AccountBar(QWidget* parent = nullptr);

    /// Shown only while there are several.
    void showTabs(const QList<Tab>& tabs, qsizetype current);

signals:
    void accountWanted(const farcopy::AccountChoice& account);
    void closeWanted(const farcopy::AccountChoice& account);
    void markWanted(const farcopy::AccountChoice& account);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    QList<AccountChoice> m_accounts;
};

} // namespace farcopy
