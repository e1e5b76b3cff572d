// SPDX-License-Identifier: Apache-2.0
#include "ui/text/accounttext.h"

#include "ui/text/errortext.h"
#include "ui/text/format.h"
#include "ui/text/joining.h"

#include <QCoreApplication>
#include <QStringList>

namespace farcopy::text {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(farcopy::AccountText)
};

constexpr int maxNameLength = 60;

/// "user/ada" of an ARN.
QString resourceOf(const Arn& arn)
{
    return plainLine(arn.text().section(QLatin1Char(':'), 5), maxNameLength);
}

QString withReason(const QString& what, const AccountState& state)
{
    return state.error ? QStringLiteral("%1: %2").arg(what, errorText(*state.error).title) : what;
}

QString phaseText(const AccountState& state, const QDateTime& now)
{
    switch (state.phase) {
    case AccountState::Phase::NotAsked:
        return Words::tr("Not asked yet");
    case AccountState::Phase::Asking:
        return Words::tr("Asking…");
    case AccountState::Phase::SignedIn:
        if (!state.until.isValid())
            return Words::tr("Signed in");
        if (state.until <= now)
            return Words::tr("Signed in until %1, expired").arg(momentText(state.until, now));
        return Words::tr("Signed in until %1").arg(momentText(state.until, now));
    case AccountState::Phase::SignInNeeded:
        return withReason(Words::tr("Needs sign-in"), state);
    case AccountState::Phase::Broken:
        return withReason(Words::tr("Broken"), state);
    case AccountState::Phase::OutOfReach:
        return withReason(Words::tr("Out of reach"), state);
    }
    return {};
}

} // namespace

QString accountName(const AccountChoice& account)
{
    switch (account.origin) {
    case CredentialOrigin::Sandbox:
        return Words::tr("Sandbox");
    case CredentialOrigin::Environment:
        return Words::tr("Environment");
    case CredentialOrigin::Profile:
    case CredentialOrigin::Keychain:
    case CredentialOrigin::SessionOnly:
        break;
    }
    return plainLine(account.name, maxNameLength);
}

QString accountTitle(const AccountChoice& account, const AccountId& id)
{
    return id.isEmpty() ? accountName(account)
                        : QStringLiteral("%1 · %2").arg(accountName(account), id.text());
}

QString markColourName(MarkColour colour)
{
    switch (colour) {
    case MarkColour::None:
        return Words::tr("No colour");
    case MarkColour::Red:
        return Words::tr("Red");
    case MarkColour::Orange:
        return Words::tr("Orange");
    case MarkColour::Yellow:
        return Words::tr("Yellow");
    case MarkColour::Green:
        return Words::tr("Green");
    case MarkColour::Teal:
        return Words::tr("Teal");
    case MarkColour::Blue:
        return Words::tr("Blue");
    case MarkColour::Purple:
        return Words::tr("Purple");
    case MarkColour::Grey:
        return Words::tr("Grey");
    }
    return {};
}

QString markedTitle(const AccountMark& mark, const QString& title)
{
    const QString label = plainLine(mark.label, AccountMark::maxLabelLength);
    return label.isEmpty() ? title : QStringLiteral("%1 – %2").arg(label, title);
}

QString accountStateText(const AccountState& state, const QDateTime& now)
{
    const QString phase = phaseText(state, now);
    //: %1: how the account stands, "Signed in until 14:30"
    return state.isOpen ? Words::tr("Open · %1").arg(phase) : phase;
}

QString identityText(const AccountState& state)
{
    if (state.identity)
        return QStringLiteral("%1 · %2").arg(
            state.identity->account.text(), resourceOf(state.identity->arn));
    //: %1: number of an AWS account
    return state.lastSeenAs.isEmpty() ? QString()
                                      : Words::tr("last seen as %1").arg(state.lastSeenAs.text());
}

QString accountDetails(const AccountState& state)
{
    QStringList sentences;
    const QString news = accountNewsText(state.news);
    if (!news.isEmpty())
        sentences << news;
    if (state.error) {
        const ErrorText words = errorText(*state.error);
        sentences << words.what << words.advice;
    } else if (state.identity) {
        //: %1: ARN of a user or role
        sentences << Words::tr("Signed in as %1.").arg(plainLine(state.identity->arn.text()));
    }
    return sentencesText(sentences);
}

QString accountNewsText(AccountState::News news)
{
    switch (news) {
    case AccountState::News::None:
        break;
    case AccountState::News::ProfileChanged:
        return Words::tr("The profile was changed after the account was opened. Close the account "
                         "and open it again to use the change.");
    case AccountState::News::ProfileGone:
        return Words::tr("The profile is no longer in the files. The account stays open for as "
                         "long as its credentials last; put the profile back to renew them.");
    }
    return {};
}

} // namespace farcopy::text
