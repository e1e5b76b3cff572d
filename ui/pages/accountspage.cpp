// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/accountspage.h"

#include "core/presenters/accountstates.h"
#include "core/presenters/keychainentries.h"
#include "ui/text/accounttext.h"
#include "ui/text/format.h"
#include "ui/text/plaintip.h"
#include "ui/widgets/accountband.h"
#include "ui/widgets/letterwidth.h"
#include "ui/widgets/lineicon.h"
#include "ui/widgets/plainlabel.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace farcopy {

namespace {

using namespace std::chrono_literals;
using Phase = AccountState::Phase;

constexpr int columnWidth = 1120;
constexpr int fewestRows = 3;
constexpr int mostRows = 14;
constexpr int stateLetters = 46;
constexpr int identityLetters = 42;
constexpr int fewestNameLetters = 22;
constexpr int mostNameLetters = 44;
constexpr int detailLines = 4;

enum class Column { Account, State, Identity, AccessKey, Region, KeptIn };
constexpr int columnCount = 6;

QString keptInText(const AccountRow& row)
{
    switch (row.choice.origin) {
    case CredentialOrigin::Sandbox:
        return AccountsPage::tr("memory of this computer");
    case CredentialOrigin::Environment:
        return AccountsPage::tr("environment variables");
    case CredentialOrigin::Profile: {
        const QString home = QDir::homePath() + u'/';
        return row.place.startsWith(home) ? QStringLiteral("~/") + row.place.mid(home.size())
                                          : row.place;
    }
    case CredentialOrigin::Keychain:
        return AccountsPage::tr("keychain");
    case CredentialOrigin::SessionOnly:
        return AccountsPage::tr("memory, until you quit");
    }
    return {};
}

bool isTypedIn(const AccountRow& row)
{
    return row.choice.origin == CredentialOrigin::Keychain
        || row.choice.origin == CredentialOrigin::SessionOnly;
}

QIcon stateIcon(Phase phase)
{
    switch (phase) {
    case Phase::NotAsked:
        return {};
    case Phase::Asking:
        return lineIcon(QStringLiteral("running"), IconTone::Accent);
    case Phase::SignedIn:
        return lineIcon(QStringLiteral("done"), IconTone::Success);
    case Phase::SignInNeeded:
        return lineIcon(QStringLiteral("key"), IconTone::Warning);
    case Phase::Broken:
        return lineIcon(QStringLiteral("warning"), IconTone::Warning);
    case Phase::OutOfReach:
        return lineIcon(QStringLiteral("offline"), IconTone::Muted);
    }
    return {};
}

} // namespace

AccountsPage::AccountsPage(AccountsPresenter& accounts, AccountStates& states,
    KeychainEntries& entries, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_accounts(accounts)
    , m_states(states)
    , m_entries(entries)
    , m_clock(clock)
{
    setObjectName(QStringLiteral("accountsPage"));
    auto* outer = new QHBoxLayout(this);
    auto* column = new QWidget(this);
    column->setMaximumWidth(columnWidth);
    outer->addStretch(1);
    outer->addWidget(column, 1000);
    outer->addStretch(1);
    auto* layout = new QVBoxLayout(column);
    layout->addStretch(1);
    setUpHeading(layout);
    setUpSandbox(layout);
    setUpList(layout);
    setUpButtons(layout);
    setUpProgress(layout);
    layout->addStretch(2);
    const auto showIfVisible = [this] {
        if (isVisible()) // otherwise once it is
            showAccounts();
    };
    connect(&m_accounts, &AccountsPresenter::accountsChanged, this, showIfVisible);
    connect(&m_states, &AccountStates::changed, this, showIfVisible);
    connect(&m_states, &AccountStates::testsChanged, this, &AccountsPage::showTests);
    connect(
        &m_accounts, &AccountsPresenter::removalFailed, this, &AccountsPage::showRemovalFailure);
    connect(&m_entries, &KeychainEntries::failed, this, &AccountsPage::showEntryLeft);
    m_minute.setInterval(30s);
    connect(&m_minute, &QTimer::timeout, this, showIfVisible);
    m_minute.start();
    setFirstRun(true);
    showTests();
    showAccounts();
}

void AccountsPage::setFirstRun(bool isFirst)
{
    m_heading->setPlainText(isFirst ? tr("Choose an account") : tr("Accounts"));
    m_sandbox->setVisible(isFirst);
}

void AccountsPage::setUpList(QVBoxLayout* layout)
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
    m_list->setHeaderLabels({tr("Account"), tr("State"), tr("AWS account"), tr("Access key"),
        tr("Region"), tr("Kept in")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->header()->setStretchLastSection(true);
    caption->setBuddy(m_list);
    m_problem = new PlainLabel(QStringLiteral("problem"), this);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_problem->setAlignment(Qt::AlignTop);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &AccountsPage::showSelected);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &AccountsPage::showSelected);
    connect(m_list, &QTreeWidget::itemActivated, this, &AccountsPage::openSelected);
    connect(m_list, &QWidget::customContextMenuRequested, this, &AccountsPage::showMenu);
    for (QWidget* widget :
        std::initializer_list<QWidget*>{caption, m_filesProblem, m_nothing, m_list})
        layout->addWidget(widget);
    // Its height stays, so that the buttons do not move with each row.
    auto* details = new QWidget(this);
    details->setMinimumHeight(detailLines * fontMetrics().lineSpacing());
    auto* inner = new QVBoxLayout(details);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_problem, 0, Qt::AlignTop);
    layout->addWidget(details);
}

void AccountsPage::showTests()
{
    m_progress->setVisible(m_states.isTesting());
    m_bar->setMaximum(std::max(m_states.wantedTests(), 1));
    m_bar->setValue(m_states.doneTests());
}

void AccountsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_accounts.reload();
    m_states.recall();
    if (!m_accounts.accounts().isEmpty())
        m_list->setFocus();
}

void AccountsPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_list)
        showAccounts();
}

void AccountsPage::showAccounts()
{
    QList<AccountRow> rows = m_accounts.accounts();
    rows.append({.choice = {},
        .region = {},
        .accessKeyId = {},
        .place = {},
        .problem = {},
        .mark = m_accounts.mark({})});
    const bool isSameList = std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(),
        [](const AccountRow& a, const AccountRow& b) { return a.choice == b.choice; });
    if (!isSameList) {
        const auto* before = current();
        const AccountChoice wished = before ? before->choice : rows.value(0, AccountRow()).choice;
        m_list->clear();
        m_rows = rows;
        for (const AccountRow& row : std::as_const(m_rows))
            fill(new QTreeWidgetItem(m_list), row);
        const auto usable = std::find_if(
            m_rows.cbegin(), m_rows.cend(), [](const AccountRow& row) { return row.isUsable(); });
        if (!before || !select(wished))
            select(usable->choice); // the sandbox always is
        fitList();
    } else {
        const bool areMarksOthers
            = !std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(),
                [](const AccountRow& a, const AccountRow& b) { return a.mark == b.mark; });
        m_rows = rows;
        for (int i = 0; i < m_rows.size(); ++i)
            fill(m_list->topLevelItem(i), m_rows[i]);
        if (areMarksOthers)
            fitNames();
    }
    m_nothing->setPlainText(m_accounts.accounts().isEmpty() && !m_accounts.filesProblem()
            ? tr("No AWS account was found: there are no profiles of the AWS CLI (~/.aws/config, "
                 "~/.aws/credentials), and the environment holds no access key.")
            : QString());
    m_filesProblem->setPlainText(
        m_accounts.filesProblem() ? m_accounts.filesProblem()->message : QString());
    showSelected();
}

void AccountsPage::fill(QTreeWidgetItem* item, const AccountRow& row) const
{
    const AccountState state = m_states.state(row.choice);
    const QString name = text::accountName(row.choice);
    const QString label = text::plainLine(row.mark.label);
    QString stateText = text::accountStateText(state, m_clock.nowUtc());
    if (state.news == AccountState::News::ProfileGone)
        stateText = tr("%1 · profile gone").arg(stateText);
    else if (state.news == AccountState::News::ProfileChanged)
        stateText = tr("%1 · profile changed").arg(stateText);
    const QStringList texts{label.isEmpty() ? name : QStringLiteral("%1 – %2").arg(name, label),
        stateText, text::identityText(state), row.accessKeyId, row.region.text(), keptInText(row)};
    const bool isPale = !row.isUsable() && !state.isOpen;
    for (int column = 0; column < columnCount; ++column) {
        item->setText(column, texts[column]);
        item->setToolTip(column, text::plainTip(texts[column]));
        item->setForeground(column,
            isPale ? QBrush(toneColor(IconTone::Muted, palette())) : QBrush(palette().text()));
    }
    item->setIcon(int(Column::Account), markIcon(row.mark.colour));
    item->setIcon(int(Column::State), stateIcon(state.phase));
    item->setData(int(Column::Account), Qt::AccessibleTextRole,
        row.isUsable() ? QVariant() : tr("%1, cannot be used").arg(texts[0]));
    QFont font = m_list->font();
    font.setBold(state.isOpen);
    item->setFont(int(Column::Account), font);
}

void AccountsPage::fitList()
{
    for (int column = 0; column + 1 < columnCount; ++column)
        m_list->resizeColumnToContents(column);
    // States and identities come later and are longer then.
    const int letter = letterWidth(fontMetrics());
    m_list->setColumnWidth(int(Column::State), stateLetters * letter);
    m_list->setColumnWidth(int(Column::Identity), identityLetters * letter);
    fitNames();
    const int rows = std::clamp(m_list->topLevelItemCount(), fewestRows, mostRows);
    const int rowHeight = std::max(m_list->sizeHintForRow(0), fontMetrics().height());
    m_list->setFixedHeight(m_list->header()->sizeHint().height() + rows * rowHeight
        + 2 * m_list->frameWidth()
        + m_list->horizontalScrollBar()->sizeHint().height()); // else the bar hides a row
}

void AccountsPage::fitNames()
{
    const int letter = letterWidth(fontMetrics());
    m_list->resizeColumnToContents(int(Column::Account));
    m_list->setColumnWidth(int(Column::Account),
        std::clamp(m_list->columnWidth(int(Column::Account)), fewestNameLetters * letter,
            mostNameLetters * letter));
}

bool AccountsPage::select(const AccountChoice& account)
{
    const auto at = std::find_if(m_rows.cbegin(), m_rows.cend(),
        [&](const AccountRow& row) { return row.choice == account; });
    if (at == m_rows.cend())
        return false;
    m_list->setCurrentItem(m_list->topLevelItem(int(at - m_rows.cbegin())));
    return true;
}

const AccountRow* AccountsPage::current() const
{
    const int at = m_list->indexOfTopLevelItem(m_list->currentItem());
    return at >= 0 && at < m_rows.size() ? &m_rows[at] : nullptr;
}

QList<AccountChoice> AccountsPage::selected() const
{
    QList<AccountChoice> accounts;
    for (int i = 0; i < m_rows.size(); ++i) {
        const auto* item = m_list->topLevelItem(i);
        if (item && item->isSelected())
            accounts.append(m_rows[i].choice);
    }
    return accounts;
}

void AccountsPage::showSelected()
{
    const AccountRow* row = current();
    const AccountState state = row ? m_states.state(row->choice) : AccountState();
    m_problem->setPlainText(row ? text::accountDetails(state) : QString());
    m_open->setText(state.isOpen ? tr("Sh&ow") : tr("&Open"));
    m_open->setEnabled(row && (row->isUsable() || state.isOpen));
    m_close->setVisible(state.isOpen);
    m_test->setEnabled(!selected().isEmpty());
    m_mark->setEnabled(row);
    m_rename->setVisible(row && isTypedIn(*row));
    m_rename->setEnabled(!state.isOpen); // its session goes by the name
    m_rename->setToolTip(state.isOpen ? tr("Close the account first") : QString());
    m_replace->setVisible(row && isTypedIn(*row));
    m_remove->setVisible(row && isTypedIn(*row));
}

void AccountsPage::showMenu(const QPoint& at)
{
    if (!current())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QPushButton* each : {m_open, m_close, m_test, m_mark, m_rename, m_replace, m_remove}) {
        if (each->isHidden())
            continue;
        QAction* action = menu->addAction(each->text(), each, &QPushButton::click);
        action->setEnabled(each->isEnabled());
    }
    // The keyboard asks for it in the middle of the list, whichever account is meant.
    const bool isAtCurrent = m_list->itemAt(at) == m_list->currentItem();
    const QPoint place = isAtCurrent ? at : m_list->visualItemRect(m_list->currentItem()).center();
    menu->popup(m_list->viewport()->mapToGlobal(place));
}

} // namespace farcopy
