// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/firstrunpage.h"

#include "ui/dialogs/accesskeydialog.h"
#include "ui/widgets/lineicon.h"
#include "ui/widgets/plainlabel.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace farcopy {

namespace {

constexpr int columnWidth = 760;
constexpr int fewestRows = 3;
constexpr int mostRows = 9;
constexpr double headingScale = 1.6;

enum class Column { Account, AccessKey, Region, KeptIn };
constexpr int columnCount = 4;

QString accountText(const AccountChoice& account)
{
    return account.origin == CredentialOrigin::Environment ? FirstRunPage::tr("Environment")
                                                           : account.name;
}

QString keptInText(const AccountRow& row)
{
    switch (row.choice.origin) {
    case CredentialOrigin::Sandbox:
        break;
    case CredentialOrigin::Environment:
        return FirstRunPage::tr("environment variables");
    case CredentialOrigin::Profile: {
        const QString home = QDir::homePath() + u'/';
        return row.place.startsWith(home) ? QStringLiteral("~/") + row.place.mid(home.size())
                                          : row.place;
    }
    case CredentialOrigin::Keychain:
        return FirstRunPage::tr("keychain");
    case CredentialOrigin::SessionOnly:
        return FirstRunPage::tr("memory, until you quit");
    }
    return {};
}

bool isTypedIn(const AccountRow& row)
{
    return row.choice.origin == CredentialOrigin::Keychain
        || row.choice.origin == CredentialOrigin::SessionOnly;
}

QTreeWidgetItem* itemOf(const AccountRow& row, const QPalette& palette)
{
    auto* item = new QTreeWidgetItem(
        {accountText(row.choice), row.accessKeyId, row.region.text(), keptInText(row)});
    if (row.isUsable()) {
        item->setIcon(int(Column::Account), lineIcon(QStringLiteral("account")));
        return item;
    }
    item->setIcon(int(Column::Account), lineIcon(QStringLiteral("warning"), IconTone::Warning));
    item->setData(int(Column::Account), Qt::AccessibleTextRole,
        FirstRunPage::tr("%1, cannot be used").arg(accountText(row.choice)));
    for (int column = 0; column < columnCount; ++column)
        item->setForeground(column, toneColor(IconTone::Muted, palette));
    return item;
}

} // namespace

FirstRunPage::FirstRunPage(AccountsPresenter& accounts, QWidget* parent)
    : QWidget(parent)
    , m_accounts(accounts)
{
    setObjectName(QStringLiteral("firstRunPage"));
    auto* outer = new QHBoxLayout(this);
    auto* column = new QWidget(this);
    column->setMaximumWidth(columnWidth);
    outer->addStretch(1);
    outer->addWidget(column, 20);
    outer->addStretch(1);
    auto* layout = new QVBoxLayout(column);
    layout->addStretch(1);
    setUpHeading(layout);
    setUpSandbox(layout);
    setUpList(layout);
    setUpButtons(layout);
    layout->addStretch(2);
    connect(&m_accounts, &AccountsPresenter::accountsChanged, this, &FirstRunPage::showAccounts);
    connect(
        &m_accounts, &AccountsPresenter::removalFailed, this, &FirstRunPage::showRemovalFailure);
    showAccounts();
}

void FirstRunPage::setUpHeading(QVBoxLayout* layout)
{
    auto* heading = new PlainLabel(QStringLiteral("heading"), this);
    QFont font = heading->font();
    font.setPointSizeF(font.pointSizeF() * headingScale);
    heading->setFont(font);
    heading->setPlainText(tr("Choose an account"));
    auto* about = new PlainLabel(QStringLiteral("about"), this);
    about->setPlainText(
        tr("Farcopy shows the Amazon FSx backups of an account in every Region, and "
           "copies them to the Region you pick."));
    layout->addWidget(heading);
    layout->addWidget(about);
    layout->addSpacing(layout->spacing());
}

void FirstRunPage::setUpSandbox(QVBoxLayout* layout)
{
    m_sandbox = new QCommandLinkButton(tr("Try the &sandbox"),
        tr("Invented backups on this computer: no account, no cost, nothing leaves the machine."),
        this);
    m_sandbox->setObjectName(QStringLiteral("sandbox"));
    m_sandbox->setAccessibleName(tr("Try the sandbox"));
    connect(m_sandbox, &QCommandLinkButton::clicked, this,
        [this] { m_gate([this] { m_accounts.chooseSandbox(); }); });
    layout->addWidget(m_sandbox);
    layout->addSpacing(layout->spacing());
}

void FirstRunPage::setUpList(QVBoxLayout* layout)
{
    auto* caption = new QLabel(tr("Accounts on &this computer"), this);
    QFont font = caption->font();
    font.setBold(true);
    caption->setFont(font);
    m_nothing = new PlainLabel(QStringLiteral("nothing"), this);
    m_filesProblem = new PlainLabel(QStringLiteral("filesProblem"), this);
    m_list = new QTreeWidget(this);
    m_list->setObjectName(QStringLiteral("accounts"));
    m_list->setAccessibleName(tr("Accounts on this computer"));
    m_list->setColumnCount(columnCount);
    m_list->setHeaderLabels({tr("Account"), tr("Access key"), tr("Region"), tr("Kept in")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(true);
    caption->setBuddy(m_list);
    m_problem = new PlainLabel(QStringLiteral("problem"), this);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &FirstRunPage::showSelected);
    connect(m_list, &QTreeWidget::itemActivated, this, &FirstRunPage::openSelected);
    for (QWidget* widget :
        std::initializer_list<QWidget*>{caption, m_filesProblem, m_nothing, m_list, m_problem})
        layout->addWidget(widget);
}

void FirstRunPage::setUpButtons(QVBoxLayout* layout)
{
    const auto button = [this](const QString& text, const QString& name, auto slot) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, slot);
        return made;
    };
    m_open = button(tr("&Open"), QStringLiteral("open"), &FirstRunPage::openSelected);
    m_replace
        = button(tr("Re&place Key…"), QStringLiteral("replace"), &FirstRunPage::replaceSelected);
    m_remove = button(tr("&Remove…"), QStringLiteral("remove"), &FirstRunPage::askToRemoveSelected);
    m_add = button(tr("&Add Access Key…"), QStringLiteral("add"), &FirstRunPage::addKey);
    m_open->setDefault(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_open);
    row->addWidget(m_replace);
    row->addWidget(m_remove);
    row->addStretch(1);
    row->addWidget(m_add);
    layout->addLayout(row);
}

void FirstRunPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_accounts.reload();
}

void FirstRunPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showAccounts();
}

void FirstRunPage::showAccounts()
{
    const auto* before = selected();
    const AccountChoice wished = before ? before->choice : AccountChoice();
    m_list->clear();
    m_rows = m_accounts.accounts();
    for (const AccountRow& row : m_rows)
        m_list->addTopLevelItem(itemOf(row, palette()));
    if (!select(wished)) {
        const auto usable = std::find_if(
            m_rows.cbegin(), m_rows.cend(), [](const AccountRow& row) { return row.isUsable(); });
        if (usable != m_rows.cend())
            select(usable->choice);
    }

    const bool isEmpty = m_rows.isEmpty();
    m_list->setVisible(!isEmpty);
    m_nothing->setPlainText(isEmpty && !m_accounts.filesProblem()
            ? tr("None was found: there are no profiles of the AWS CLI (~/.aws/config, "
                 "~/.aws/credentials), and the environment holds no access key.")
            : QString());
    m_filesProblem->setPlainText(
        m_accounts.filesProblem() ? m_accounts.filesProblem()->message : QString());
    fitList();
    showSelected();
}

void FirstRunPage::fitList()
{
    for (int column = 0; column + 1 < columnCount; ++column)
        m_list->resizeColumnToContents(column);
    const int rows = std::clamp(m_list->topLevelItemCount(), fewestRows, mostRows);
    const int rowHeight = std::max(m_list->sizeHintForRow(0), fontMetrics().height());
    m_list->setFixedHeight(
        m_list->header()->sizeHint().height() + rows * rowHeight + 2 * m_list->frameWidth());
}

bool FirstRunPage::select(const AccountChoice& account)
{
    const auto at = std::find_if(m_rows.cbegin(), m_rows.cend(),
        [&](const AccountRow& row) { return row.choice == account; });
    if (at == m_rows.cend())
        return false;
    m_list->setCurrentItem(m_list->topLevelItem(int(at - m_rows.cbegin())));
    return true;
}

const AccountRow* FirstRunPage::selected() const
{
    const int at = m_list->indexOfTopLevelItem(m_list->currentItem());
    return at >= 0 && at < m_rows.size() ? &m_rows[at] : nullptr;
}

void FirstRunPage::showSelected()
{
    const AccountRow* row = selected();
    m_problem->setPlainText(row && row->problem ? row->problem->message : QString());
    m_open->setEnabled(row && row->isUsable());
    m_replace->setVisible(row && isTypedIn(*row));
    m_remove->setVisible(row && isTypedIn(*row));
}

void FirstRunPage::openSelected()
{
    if (const AccountRow* row = selected())
        choose(row->choice);
}

void FirstRunPage::choose(const AccountChoice& account)
{
    m_gate([this, account] { m_accounts.choose(account); });
}

void FirstRunPage::addKey()
{
    runKeyDialog(new AccessKeyDialog(m_accounts, this), true);
}

void FirstRunPage::replaceSelected()
{
    if (const AccountRow* row = selected())
        runKeyDialog(new AccessKeyDialog(m_accounts, row->choice, this), false);
}

void FirstRunPage::runKeyDialog(AccessKeyDialog* dialog, bool opensAccount)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, opensAccount] {
        select(dialog->savedAccount());
        if (opensAccount)
            choose(dialog->savedAccount());
    });
    dialog->open();
}

void FirstRunPage::askToRemoveSelected()
{
    const AccountRow* row = selected();
    if (!row)
        return;
    auto* box = new QMessageBox(QMessageBox::Question, tr("Remove Access Key"),
        tr("Remove the access key “%1” from this computer?\n\nIts secret is deleted. In AWS the "
           "key "
           "stays valid until you deactivate it there.")
            .arg(row->choice.name),
        QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("removeQuestion"));
    box->setTextFormat(Qt::PlainText);
    auto* remove = box->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(remove, &QPushButton::clicked, this,
        [this, account = row->choice] { m_accounts.remove(account); });
    box->open();
}

void FirstRunPage::showRemovalFailure(const AccountChoice& account, const Error& error)
{
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Remove Access Key"),
        tr("The access key “%1” was not removed.\n\n%2").arg(account.name, error.message),
        QMessageBox::Close, this);
    box->setObjectName(QStringLiteral("removalFailure"));
    box->setTextFormat(Qt::PlainText);
    auto* forget = box->addButton(tr("&Take It Off the List"), QMessageBox::ActionRole);
    forget->setToolTip(tr("The keychain is left as it is."));
    box->setDefaultButton(QMessageBox::Close);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(forget, &QPushButton::clicked, this, [this, account] { m_accounts.forget(account); });
    box->open();
}

} // namespace farcopy
