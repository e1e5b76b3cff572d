// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace farcopy {

class AccountsPresenter;

/// The first screen: which account to work with. The presenter says which one was chosen.
class FirstRunPage : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRunPage(AccountsPresenter& accounts, QWidget* parent = nullptr);

private:
    AccountsPresenter& m_accounts;
};

} // namespace farcopy
