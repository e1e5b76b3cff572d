// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/copieshead.h"

#include "ui/models/copycounts.h"
#include "ui/text/format.h"
#include "ui/widgets/letterwidth.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include <utility>

namespace farcopy {

namespace {

constexpr int barCharacters = 22;
constexpr int fewestBarCharacters = 12; ///< enough for its number

/// It shows while there is something to do for it, and leaves its room to the words otherwise.
QToolButton* buttonOf(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    const auto follow = [button, action] { button->setVisible(action->isEnabled()); };
    QObject::connect(action, &QAction::changed, button, follow);
    button->setAutoRaise(true);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    follow();
    return button;
}

int widthOfWords(const QToolButton& button)
{
    return button.fontMetrics().horizontalAdvance(button.defaultAction()->iconText());
}

} // namespace

CopiesHead::CopiesHead(const QList<QAction*>& actions, QWidget* parent)
    : QWidget(parent)
    , m_headline(new QLabel(this))
    , m_bar(new QProgressBar(this))
{
    m_headline->setObjectName(QStringLiteral("copiesHeadline"));
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    m_bar->setObjectName(QStringLiteral("copiesProgress"));
    m_bar->setAccessibleName(tr("Progress of all copies"));
    m_bar->setRange(0, 100);
    m_bar->setFixedWidth(barWidth(false));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(8, 3, 4, 3);
    line->setSpacing(6);
    line->addWidget(m_bar);
    line->addWidget(m_headline, 1);
    for (QAction* action : actions) {
        m_buttons.append(buttonOf(action, this));
        line->addWidget(m_buttons.last());
        connect(action, &QAction::changed, this, &CopiesHead::fitWidth);
    }
}

void CopiesHead::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitWidth();
}

/// The buttons have pictures and tips besides their words, and lose them one after the other, the
/// last first; the headline has nothing else.
void CopiesHead::fitWidth()
{
    const int tooMuch = widthInOneLine() - width();
    m_bar->setFixedWidth(barWidth(tooMuch > 0));
    int toSave = tooMuch - (m_bar->isHidden() ? 0 : barWidth(false) - barWidth(true));
    for (auto each = m_buttons.crbegin(); each != m_buttons.crend(); ++each) {
        const bool keepsWords = toSave <= 0 || (*each)->isHidden();
        (*each)->setToolButtonStyle(
            keepsWords ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        toSave -= keepsWords ? 0 : widthOfWords(**each);
    }
}

int CopiesHead::barWidth(bool isTight) const
{
    return (isTight ? fewestBarCharacters : barCharacters) * letterWidth(fontMetrics());
}

/// With the words of all buttons that show.
int CopiesHead::widthInOneLine() const
{
    const QMargins margins = layout()->contentsMargins();
    const int spacing = layout()->spacing();
    int width = margins.left() + margins.right()
        + m_headline->fontMetrics().horizontalAdvance(m_headline->text());
    width += m_bar->isHidden() ? 0 : barWidth(false) + spacing;
    for (const QToolButton* button : m_buttons) {
        if (button->isHidden())
            continue;
        width += spacing + button->iconSize().width() + widthOfWords(*button)
            + 4 * button->fontMetrics().averageCharWidth(); // frame, and the room between both
    }
    return width;
}

void CopiesHead::showSummary(const CopiesSummary& summary, bool isPaused)
{
    m_bar->setVisible(!summary.isIdle());
    m_bar->setValue(summary.percent.value_or(0));
    m_bar->setFormat(text::percentText(summary.percent.value_or(0)));
    const QString counts = copyCountsText(summary, isPaused);
    QString headline = counts.isEmpty() ? tr("Copies") : tr("Copies: %1").arg(counts);
    if (!summary.isIdle() && summary.timeLeft) {
        const QString left = text::estimateText(summary.timeLeft->least, summary.timeLeft->most);
        //: %1: "3 copying · 9 waiting", %2: "about 40 min", "1–2 h"
        headline = tr("Copies: %1 · %2 left").arg(counts, left);
    }
    m_headline->setText(headline);
    fitWidth();
}

} // namespace farcopy
