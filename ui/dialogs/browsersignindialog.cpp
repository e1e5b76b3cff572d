// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/browsersignindialog.h"

#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace farcopy {

namespace {

using namespace std::chrono_literals;

constexpr int formWidth = 480;

} // namespace

BrowserSignInDialog::BrowserSignInDialog(
    const BrowserSignIn& signIn, const Clock& clock, QWidget* parent)
    : QDialog(parent)
    , m_signIn(signIn)
    , m_clock(clock)
{
    setWindowTitle(tr("Sign in"));
    setUp();
    connect(&m_tick, &QTimer::timeout, this, &BrowserSignInDialog::tellTime);
    m_tick.start(1s);
    tellTime();
}

bool BrowserSignInDialog::isWebPage(const QUrl& page)
{
    return page.isValid() && !page.host().isEmpty()
        && (page.scheme() == QLatin1String("https") || page.scheme() == QLatin1String("http"));
}

void BrowserSignInDialog::setUp()
{
    auto* layout = new QVBoxLayout(this);
    const auto addText = [this, layout](const char* name, const QString& text) {
        auto* label = new PlainLabel(QLatin1String(name), this);
        label->setPlainText(text);
        layout->addWidget(label);
        return label;
    };
    //: %1: name of a session of IAM Identity Center
    addText("reason",
        tr("The sign-in to “%1” goes on in your browser. Allow it there if the page shows this "
           "code:")
            .arg(m_signIn.session));
    auto* code = addText("code", m_signIn.code);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(font.pointSizeF() * 2);
    code->setFont(font);
    code->setAlignment(Qt::AlignCenter);
    addText("warning", tr("Go on only if you began this sign-in yourself."));
    auto* page = addText("page", m_signIn.page.toString());
    for (auto* label : {code, page})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_time = addText("time", {});

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* open = buttons->addButton(tr("&Open the page again"), QDialogButtonBox::ActionRole);
    auto* copy = buttons->addButton(tr("Copy &address"), QDialogButtonBox::ActionRole);
    open->setEnabled(isWebPage(m_signIn.page));
    connect(open, &QPushButton::clicked, this, [this] { emit browserWanted(m_signIn.page); });
    connect(copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_signIn.page.toString()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    setMinimumWidth(formWidth);
}

void BrowserSignInDialog::tellTime()
{
    const qint64 seconds = std::max<qint64>(0, m_clock.nowUtc().secsTo(m_signIn.validUntil));
    //: minutes and seconds
    m_time->setPlainText(tr("Waiting for the browser. The code is good for another %1:%2.")
                             .arg(seconds / 60)
                             .arg(seconds % 60, 2, 10, QLatin1Char('0')));
}

} // namespace farcopy
