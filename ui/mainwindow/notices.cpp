// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/notices.h"

#include "core/base/clock.h"
#include "core/base/version.h"
#include "ui/text/format.h"
#include "ui/text/joining.h"
#include "ui/widgets/lineicon.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace farcopy::notices {

namespace {

struct Notices {
    Q_DECLARE_TR_FUNCTIONS(farcopy::notices)
};

QMessageBox* box(
    QWidget* parent, const QString& title, const QString& headline, const QString& text)
{
    auto* made = new QMessageBox(parent);
    made->setAttribute(Qt::WA_DeleteOnClose);
    made->setWindowTitle(title);
    made->setTextFormat(Qt::PlainText);
    made->setText(headline);
    made->setInformativeText(text);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return made;
}

/// An address without what stands before an "@": user and password, and that also where the address
/// is too badly written for QUrl to find them.
QString withoutUser(const QString& address)
{
    const qsizetype at = address.lastIndexOf(QLatin1Char('@'));
    const qsizetype scheme = address.indexOf(QLatin1String("://"));
    if (at < 0)
        return address;
    return (scheme >= 0 && scheme < at ? address.left(scheme + 3) : QString())
        + address.mid(at + 1);
}

QString environmentLine(const char* name)
{
    const QString value = qEnvironmentVariable(name);
    if (value.isEmpty())
        return {};
    const bool isPath = qstrcmp(name, "AWS_CA_BUNDLE") == 0;
    return QStringLiteral("%1 = %2").arg(
        QLatin1String(name), text::plainLine(isPath ? value : withoutUser(value)));
}

} // namespace

void showAbout(QWidget* parent)
{
    QMessageBox* about = box(parent, Notices::tr("About Farcopy"),
        QStringLiteral("Farcopy %1").arg(QLatin1String(version())),
        Notices::tr("Lists Amazon FSx backups in every Region of an account, copies them across "
                    "Regions and shows how they fare.\n\n"
                    "Nothing is sent but to the service's endpoints. Licensed under the Apache "
                    "License 2.0. Amazon FSx is a trademark of Amazon; Farcopy is not "
                    "affiliated with it."));
    about->setIconPixmap(applicationIcon().pixmap(64, 64));
    about->open();
}

void showClock(const Clock& clock, QWidget* parent)
{
    box(parent, Notices::tr("Clock"),
        Notices::tr("This computer's clock says %1").arg(text::exactDateText(clock.nowUtc())),
        Notices::tr("The service accepts requests whose time is right to about five minutes. If "
                    "the time above is wrong, set it in the system's settings, then refresh."))
        ->open();
}

void showConnection(QWidget* parent, const QString& endpointUrl)
{
    QStringList lines;
    for (const char* name : {"https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "no_proxy",
             "NO_PROXY", "AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_FSX", "AWS_ENDPOINT_URL_KMS",
             "AWS_ENDPOINT_URL_STS", "AWS_CA_BUNDLE", "AWS_USE_FIPS_ENDPOINT",
             "AWS_USE_DUALSTACK_ENDPOINT"})
        lines.append(environmentLine(name));
    lines.removeAll(QString());
    const QString headline = endpointUrl.isEmpty()
        ? Notices::tr("Farcopy asks the endpoints of AWS")
        : Notices::tr("Farcopy asks %1 in place of AWS")
              .arg(text::plainLine(withoutUser(endpointUrl)));
    box(parent, Notices::tr("Connection"), headline,
        lines.isEmpty()
            ? Notices::tr("No environment variable changes proxy, endpoints or certificates: the "
                          "system's proxy settings and certificate store are used.")
            : Notices::tr("The environment asks for:\n%1\n\nWhatever is not named there follows "
                          "the system's settings and the profile.")
                  .arg(lines.join(QLatin1Char('\n'))))
        ->open();
}

namespace {

/// Of those that FSx may have taken without our hearing of it.
template <typename Say>
void sayUnaccepted(const Unfinished& copies, Say say)
{
    say(copies.unacceptedKept,
        Notices::tr("One copy is not accepted yet: whether FSx has taken it is found out when its "
                    "account is open again, or by farcopy status --resume."),
        Notices::tr("%1 copies are not accepted yet: whether FSx has taken them is found out when "
                    "their account is open again, or by farcopy status --resume."));
    say(copies.unacceptedPaused,
        Notices::tr("One copy is not accepted yet: whether FSx has taken it is found out when the "
                    "queue is resumed."),
        Notices::tr("%1 copies are not accepted yet: whether FSx has taken them is found out when "
                    "the queue is resumed."));
    say(copies.unaccepted,
        Notices::tr("One copy is not accepted yet: it goes on if FSx has taken it, and is not "
                    "asked for again."),
        Notices::tr("%1 copies are not accepted yet: those go on that FSx has taken, and the "
                    "others are not asked for again."));
}

/// What becomes of them, one sentence for each kind.
QString fateText(const Unfinished& copies)
{
    QStringList sentences;
    const auto say = [&sentences](int count, const QString& one, const QString& many) {
        if (count > 0)
            sentences.append(count == 1 ? one : many.arg(count));
    };
    say(copies.kept,
        Notices::tr("One waiting copy stays in the queue and is sent when its account is open "
                    "again, or by farcopy status --resume."),
        Notices::tr("%1 waiting copies stay in the queue and are sent when their account is open "
                    "again, or by farcopy status --resume."));
    say(copies.paused,
        Notices::tr("One waiting copy stays in the queue. The queue is paused and stays so until "
                    "it is resumed, here or by farcopy status --resume."),
        Notices::tr("%1 waiting copies stay in the queue. The queue is paused and stays so until "
                    "it is resumed, here or by farcopy status --resume."));
    say(copies.waiting, Notices::tr("One waiting copy has not been sent and will not be started."),
        Notices::tr("%1 waiting copies have not been sent and will not be started."));
    sayUnaccepted(copies, say);
    say(copies.running,
        Notices::tr("One running copy goes on at FSx and is listed when you come back."),
        Notices::tr("%1 running copies go on at FSx and are listed when you come back."));
    return text::sentencesText(sentences);
}

/// With a button that leaves and one that stays.
QMessageBox* leaveQuestion(const Unfinished& copies, const QString& leaving, QWidget* parent)
{
    QMessageBox* question
        = box(parent, leaving, Notices::tr("Copies are not finished"), fateText(copies));
    question->setObjectName(QStringLiteral("askToLeave"));
    const bool isLoss = copies.waiting + copies.unaccepted > 0;
    question->setIcon(isLoss ? QMessageBox::Warning : QMessageBox::Question);
    QPushButton* leave = question->addButton(leaving, QMessageBox::AcceptRole);
    leave->setObjectName(QStringLiteral("leave"));
    QPushButton* stay = question->addButton(Notices::tr("Stay"), QMessageBox::RejectRole);
    question->setDefaultButton(stay);
    question->setEscapeButton(stay);
    return question;
}

} // namespace

Unfinished& Unfinished::operator+=(const Unfinished& other)
{
    waiting += other.waiting;
    kept += other.kept;
    paused += other.paused;
    unaccepted += other.unaccepted;
    unacceptedKept += other.unacceptedKept;
    unacceptedPaused += other.unacceptedPaused;
    running += other.running;
    return *this;
}

void askToLeave(
    const Unfinished& copies, const QString& leaving, QWidget* parent, std::function<void()> go)
{
    QMessageBox* question = leaveQuestion(copies, leaving, parent);
    QObject::connect(question->findChild<QPushButton*>(QStringLiteral("leave")),
        &QPushButton::clicked, parent, std::move(go));
    question->open();
}

void askToQuit(const Unfinished& copies, QWidget* parent, LeaveAnswers answers)
{
    QMessageBox* question = leaveQuestion(copies, Notices::tr("Quit"), parent);
    auto* remember = new QCheckBox(Notices::tr("&Remember my answer"), question);
    remember->setObjectName(QStringLiteral("rememberLeaving"));
    question->setCheckBox(remember);
    QObject::connect(question->findChild<QPushButton*>(QStringLiteral("leave")),
        &QPushButton::clicked, parent,
        [remember, leave = answers.leave] { leave(remember->isChecked()); });
    if (answers.hide) {
        question->setInformativeText(question->informativeText() + QLatin1String("\n\n")
            + Notices::tr("In the notification area Farcopy goes on with all of them."));
        QPushButton* hide
            = question->addButton(Notices::tr("&Go on there"), QMessageBox::AcceptRole);
        hide->setObjectName(QStringLiteral("hideInTray"));
        QObject::connect(hide, &QPushButton::clicked, parent,
            [remember, hideWindow = answers.hide] { hideWindow(remember->isChecked()); });
    }
    question->open();
}

} // namespace farcopy::notices
