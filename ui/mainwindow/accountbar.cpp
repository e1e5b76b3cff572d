// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/accountbar.h"

#include "ui/text/plaintip.h"
#include "ui/widgets/accountband.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalBlocker>

namespace farcopy {

AccountBar::AccountBar(QWidget* parent)
    : QTabBar(parent)
{
    setObjectName(QStringLiteral("accountBar"));
    setAccessibleName(tr("Open accounts"));
    setDocumentMode(true);
    setDrawBase(false);
    setExpanding(false);
    setTabsClosable(true);
    setElideMode(Qt::ElideRight);
    setUsesScrollButtons(true);
    connect(this, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0 && index < m_accounts.size())
            emit accountWanted(m_accounts[index]);
    });
    connect(this, &QTabBar::tabCloseRequested, this, [this](int index) {
        if (index >= 0 && index < m_accounts.size())
            emit closeWanted(m_accounts[index]);
    });
    hide();
}

void AccountBar::showTabs(const QList<Tab>& tabs, qsizetype current)
{
    const QSignalBlocker quiet(this); // it is shown what is, nothing is wanted
    m_accounts.clear();
    while (count() > tabs.size())
        removeTab(count() - 1);
    while (count() < tabs.size())
        addTab(QString());
    for (int i = 0; i < tabs.size(); ++i) {
        const Tab& tab = tabs[i];
        m_accounts.append(tab.account);
        const QString title = text::markedTitle(tab.mark, tab.title);
        //: %1: an account, %2: what it does or needs, "2 copying"
        const QString whole = tab.note.isEmpty() ? title : tr("%1 (%2)").arg(title, tab.note);
        setTabText(i, QString(whole).replace(QLatin1Char('&'), QLatin1String("&&")));
        setTabToolTip(i, text::plainTip(whole));
        setAccessibleTabName(i, whole);
        setTabIcon(i, markIcon(tab.mark.colour));
    }
    setCurrentIndex(int(current));
    setVisible(tabs.size() > 1);
}

void AccountBar::contextMenuEvent(QContextMenuEvent* event)
{
    const int index = tabAt(event->pos());
    if (index < 0 || index >= m_accounts.size())
        return;
    const AccountChoice account = m_accounts[index];
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Show"), this, [this, account] { emit accountWanted(account); });
    menu->addAction(tr("&Label and colour…"), this, [this, account] { emit markWanted(account); });
    menu->addSeparator();
    menu->addAction(tr("&Close account"), this, [this, account] { emit closeWanted(account); });
    menu->popup(event->globalPos());
}

} // namespace farcopy
