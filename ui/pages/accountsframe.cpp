// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/accountspage.h"

#include "core/presenters/accountstates.h"
#include "ui/widgets/lineicon.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

/// What AccountsPage has around its list.
namespace farcopy {

namespace {

constexpr double headingScale = 1.6;

} // namespace

void AccountsPage::setUpHeading(QVBoxLayout* layout)
{
    m_heading = new PlainLabel(QStringLiteral("heading"), this);
    QFont font = m_heading->font();
    font.setPointSizeF(font.pointSizeF() * headingScale);
    m_heading->setFont(font);
    auto* about = new PlainLabel(QStringLiteral("about"), this);
    about->setPlainText(
        tr("Farcopy shows the Amazon FSx backups of an account in every Region, and copies them to "
           "the Region you pick. Several accounts can be open side by side."));
    layout->addWidget(m_heading);
    layout->addWidget(about);
    layout->addSpacing(layout->spacing());
}

/// No QCommandLinkButton: making one reads the icon theme, some milliseconds of a start.
void AccountsPage::setUpSandbox(QVBoxLayout* layout)
{
    m_sandbox = new QWidget(this);
    auto* open = button(tr("Try the &sandbox"), "sandbox");
    open->setAccessibleName(tr("Try the sandbox"));
    connect(open, &QPushButton::clicked, &m_accounts, &AccountsPresenter::chooseSandbox);
    auto* about = new PlainLabel(QStringLiteral("aboutSandbox"), m_sandbox);
    about->setPlainText(
        tr("Invented backups on this computer: no account, no cost, nothing leaves the machine."));
    open->setAccessibleDescription(about->plainText());
    auto* row = new QHBoxLayout(m_sandbox);
    row->setContentsMargins(0, 0, 0, layout->spacing());
    row->addWidget(open);
    row->addWidget(about, 1);
    layout->addWidget(m_sandbox);
}

void AccountsPage::setUpButtons(QVBoxLayout* layout)
{
    m_open = button(tr("&Open"), "open");
    m_close = button(tr("&Close account"), "close");
    m_test = button(tr("T&est"), "test");
    m_testAll = button(tr("Test a&ll"), "testAll");
    m_mark = button(tr("La&bel and colour…"), "mark");
    m_rename = button(tr("Rena&me…"), "rename");
    m_replace = button(tr("Re&place Key…"), "replace");
    m_remove = button(tr("&Remove…"), "remove");
    m_add = button(tr("&Add Access Key…"), "add");
    m_test->setToolTip(tr("Ask the service whose credentials the selected accounts are"));
    m_testAll->setToolTip(tr("Ask the service whose credentials all these accounts are"));
    m_open->setDefault(true);
    connect(m_open, &QPushButton::clicked, this, &AccountsPage::openSelected);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (const AccountRow* row = current())
            emit closeAccountWanted(row->choice);
    });
    connect(m_test, &QPushButton::clicked, this, &AccountsPage::testSelected);
    connect(m_testAll, &QPushButton::clicked, this, &AccountsPage::testAll);
    connect(m_mark, &QPushButton::clicked, this, [this] {
        if (const AccountRow* row = current())
            editMark(row->choice);
    });
    connect(m_rename, &QPushButton::clicked, this, &AccountsPage::renameSelected);
    connect(m_replace, &QPushButton::clicked, this, &AccountsPage::replaceSelected);
    connect(m_remove, &QPushButton::clicked, this, &AccountsPage::askToRemoveSelected);
    connect(m_add, &QPushButton::clicked, this, &AccountsPage::addKey);
    auto* row = new QHBoxLayout;
    for (QPushButton* each :
        {m_open, m_close, m_test, m_testAll, m_mark, m_rename, m_replace, m_remove})
        row->addWidget(each);
    row->addStretch(1);
    row->addWidget(m_add);
    layout->addLayout(row);
}

void AccountsPage::setUpProgress(QVBoxLayout* layout)
{
    m_progress = new QWidget(this);
    m_progress->setObjectName(QStringLiteral("testProgress"));
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(policy);
    m_bar = new QProgressBar(m_progress);
    m_bar->setObjectName(QStringLiteral("testBar"));
    m_bar->setAccessibleName(tr("Progress of the tests"));
    //: %v: accounts that were tested, %m: accounts to be tested
    m_bar->setFormat(tr("Tested %v of %m"));
    auto* stop = button(tr("Stop testin&g"), "stopTests");
    connect(stop, &QPushButton::clicked, &m_states, &AccountStates::cancelTests);
    auto* row = new QHBoxLayout(m_progress);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_bar, 1);
    row->addWidget(stop);
    layout->addWidget(m_progress);
}

QPushButton* AccountsPage::button(const QString& text, const char* name)
{
    auto* made = new QPushButton(text, this);
    made->setObjectName(QLatin1String(name));
    return made;
}

} // namespace farcopy
