// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/accesskeytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace farcopy::accesskeytext {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(farcopy::AccessKeyText)
};

QString endText(const QDateTime& expires)
{
    if (!expires.isValid())
        return Text::tr("Temporary keys end within hours and cannot be renewed by themselves; this "
                        "one does not tell when.");
    //: %1: date and time
    return Text::tr("This temporary key ends on %1 and cannot be renewed by itself.")
        .arg(QLocale().toString(expires.toLocalTime(), QLocale::ShortFormat));
}

} // namespace

QString nameProblem(KeyFlaw flaw)
{
    switch (flaw) {
    case KeyFlaw::Missing:
        return Text::tr("Give the account a name of your own, such as “production”.");
    case KeyFlaw::Taken:
        return Text::tr("Another access key has this name. Choose a different one.");
    case KeyFlaw::BadLength:
        return Text::tr("The name is too long: 64 characters at most.");
    case KeyFlaw::BadForm:
        return Text::tr("A name cannot end in “(session token)” or “(part …)”: the "
                        "keychain's own entries do.");
    case KeyFlaw::None:
    case KeyFlaw::Unneeded:
        break;
    }
    return {};
}

QString accessKeyIdProblem(KeyFlaw flaw)
{
    switch (flaw) {
    case KeyFlaw::Missing:
        return Text::tr("Enter the access key ID.");
    case KeyFlaw::BadForm:
        return Text::tr(
            "An access key ID begins with AKIA or ASIA and has capital letters and digits only.");
    case KeyFlaw::BadLength:
        return Text::tr("An access key ID has 20 characters. Check that all of it was copied.");
    case KeyFlaw::None:
    case KeyFlaw::Taken:
    case KeyFlaw::Unneeded:
        break;
    }
    return {};
}

QString secretProblem(KeyFlaw flaw)
{
    switch (flaw) {
    case KeyFlaw::Missing:
        return Text::tr("Enter the secret access key.");
    case KeyFlaw::BadForm:
        return Text::tr("The secret holds a character that AWS does not use. Copy it once more.");
    case KeyFlaw::BadLength:
        return Text::tr("A secret access key has 40 characters. Check that all of it was copied.");
    case KeyFlaw::None:
    case KeyFlaw::Taken:
    case KeyFlaw::Unneeded:
        break;
    }
    return {};
}

QString tokenProblem(KeyFlaw flaw)
{
    switch (flaw) {
    case KeyFlaw::Missing:
        return Text::tr("Temporary keys (ASIA…) work only together with their session token.");
    case KeyFlaw::BadForm:
        return Text::tr("The token holds a character that AWS does not use. Copy it once more.");
    case KeyFlaw::Unneeded:
        return Text::tr("A long-term key (AKIA…) has no session token. Empty this field, or check "
                        "the access key ID.");
    case KeyFlaw::None:
    case KeyFlaw::Taken:
    case KeyFlaw::BadLength:
        break;
    }
    return {};
}

QString serialProblem(KeyFlaw flaw)
{
    switch (flaw) {
    case KeyFlaw::BadForm:
    case KeyFlaw::BadLength:
        return Text::tr("This is neither the ARN of an MFA device (arn:aws:iam::…:mfa/…) nor the "
                        "serial number of one.");
    case KeyFlaw::None:
    case KeyFlaw::Missing:
    case KeyFlaw::Taken:
    case KeyFlaw::Unneeded:
        break;
    }
    return {};
}

QString keepingNote(const AccessKeyDraft& draft)
{
    const bool inKeychain = draft.keeping == KeyKeeping::Keychain;
    if (draft.isTemporary() && inKeychain)
        return Text::tr("%1 Secret and token go to the keychain and nowhere else.")
            .arg(endText(draft.expires));
    if (draft.isTemporary())
        return Text::tr("%1 Secret and token stay in memory until you quit Farcopy, and are "
                        "written nowhere.")
            .arg(endText(draft.expires));
    if (inKeychain)
        return Text::tr("The secret goes to the keychain and nowhere else. Farcopy's settings hold "
                        "only the name, the access key ID, the MFA device and the Region.");
    return Text::tr("The secret stays in memory until you quit Farcopy, and is written nowhere.");
}

} // namespace farcopy::accesskeytext
