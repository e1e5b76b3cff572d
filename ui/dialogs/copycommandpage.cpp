// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/copycommandpage.h"

#include "core/presenters/copypresenter.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace farcopy {

CopyCommandPage::CopyCommandPage(const CopyPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_command(new QPlainTextEdit(this))
{
    m_command->setObjectName(QStringLiteral("command"));
    m_command->setAccessibleName(tr("Equivalent commands of the AWS CLI"));
    m_command->setReadOnly(true);
    m_command->setTabChangesFocus(true);
    m_command->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto* copy = new QPushButton(tr("Copy co&mmand"), this);
    copy->setObjectName(QStringLiteral("copyCommand"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_presenter.command()); });
    auto* caption = new PlainLabel(QStringLiteral("commandCaption"), this);
    caption->setPlainText(tr("The same with the AWS CLI, without Farcopy's queue. Placeholders of "
                             "tags are replaced: the CLI would take them literally."));
    auto* column = new QVBoxLayout(this);
    column->addWidget(caption);
    column->addWidget(m_command, 1);
    column->addWidget(copy, 0, Qt::AlignLeft);
}

void CopyCommandPage::refresh()
{
    m_isOutdated = true;
    if (!isVisible())
        return;
    m_isOutdated = false;
    const QString command = m_presenter.command();
    if (m_command->toPlainText() == command)
        return; // a selection stays
    m_command->setPlainText(command);
    m_command->verticalScrollBar()->setValue(0);
}

void CopyCommandPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isOutdated)
        refresh();
}

} // namespace farcopy
