// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/importkeydialog.h"

#include "core/presenters/accountspresenter.h"
#include "ui/widgets/lineicon.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardPaths>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace farcopy {

namespace {

constexpr int listWidth = 620;
constexpr int listHeight = 220;

QString placeText(const ImportedKey& key)
{
    const QString file = QDir::toNativeSeparators(key.file);
    //: %1: a file; %2: number of a line
    return ImportKeyDialog::tr("%1, line %2").arg(file, QString::number(key.line));
}

} // namespace

ImportKeyDialog::ImportKeyDialog(const AccountsPresenter& accounts, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("importKeyDialog"));
    setWindowTitle(tr("Import Access Key"));
    setLayout(new QVBoxLayout);
    m_hint = new PlainLabel(QStringLiteral("hint"), this);
    layout()->addWidget(m_hint);
    setUpList();
    setUpButtons();
    const auto keys = accounts.keysToImport();
    if (keys)
        m_keys = *keys;
    else
        showProblem(keys.error().message);
    showKeys();
}

void ImportKeyDialog::setUpList()
{
    m_list = new QTreeWidget(this);
    m_list->setObjectName(QStringLiteral("keys"));
    m_list->setAccessibleName(tr("Access keys"));
    m_list->setHeaderLabels({tr("Name"), tr("Access key ID"), tr("Found in")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setMinimumSize(listWidth, listHeight);
    m_list->header()->setStretchLastSection(true);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &ImportKeyDialog::followSelection);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &ImportKeyDialog::accept);
    layout()->addWidget(m_list);
    m_problem = new PlainLabel(QStringLiteral("problem"), this);
    layout()->addWidget(m_problem);
}

void ImportKeyDialog::setUpButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* open = buttons->addButton(tr("Open &CSV File…"), QDialogButtonBox::ResetRole);
    open->setObjectName(QStringLiteral("openFile"));
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, &ImportKeyDialog::openFile);
    m_use = buttons->addButton(tr("&Use This Key"), QDialogButtonBox::AcceptRole);
    m_use->setObjectName(QStringLiteral("use"));
    m_use->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportKeyDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportKeyDialog::reject);
    layout()->addWidget(buttons);
}

void ImportKeyDialog::showKeys()
{
    m_hint->setPlainText(m_keys.isEmpty()
            ? tr("No profile in ~/.aws holds an access key. Open the CSV file that the AWS console "
                 "offered for download when the key was made.")
            : tr("Choose the access key that Farcopy is to keep in the keychain. Nothing in these "
                 "files is changed."));
    m_list->clear();
    for (const ImportedKey& key : std::as_const(m_keys))
        m_list->addTopLevelItem(
            new QTreeWidgetItem({key.name, key.key.accessKeyId, placeText(key)}));
    for (int column = 0; column < 2; ++column)
        m_list->resizeColumnToContents(column);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    followSelection();
}

void ImportKeyDialog::openFile()
{
    auto* files = new QFileDialog(this, tr("Open File of Access Keys"),
        QStandardPaths::writableLocation(QStandardPaths::DownloadLocation),
        tr("Comma-separated values (*.csv);;All files (*)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, &ImportKeyDialog::readFile);
    files->open();
}

void ImportKeyDialog::readFile(const QString& path)
{
    const auto keys = readKeyFile(path);
    if (!keys) {
        showProblem(keys.error().message);
        return;
    }
    showProblem({});
    m_keys.removeIf([&path](const ImportedKey& key) { return key.file == path; });
    m_keys = *keys + m_keys;
    showKeys();
    m_list->setFocus();
}

void ImportKeyDialog::showProblem(const QString& text)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, toneColor(IconTone::Failure, palette()));
    m_problem->setPalette(colours);
    m_problem->setPlainText(text);
    const int wished = layout()->totalHeightForWidth(width());
    if (isVisible() && wished > height())
        resize(width(), wished);
}

void ImportKeyDialog::followSelection()
{
    m_use->setEnabled(m_list->currentItem() && m_list->currentItem()->isSelected());
}

const ImportedKey& ImportKeyDialog::chosenKey() const
{
    return m_keys[m_list->indexOfTopLevelItem(m_list->currentItem())];
}

} // namespace farcopy
