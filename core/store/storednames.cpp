// SPDX-License-Identifier: Apache-2.0
#include "core/store/storednames.h"

namespace farcopy::store {

QLatin1String nameOf(JobState state)
{
    switch (state) {
    case JobState::Waiting:
        return QLatin1String("Waiting");
    case JobState::Sending:
        return QLatin1String("Sending");
    case JobState::UnknownFate:
        return QLatin1String("UnknownFate");
    case JobState::Copying:
        return QLatin1String("Copying");
    case JobState::Available:
        return QLatin1String("Available");
    case JobState::Failed:
        return QLatin1String("Failed");
    case JobState::Cancelled:
        return QLatin1String("Cancelled");
    case JobState::Vanished:
        return QLatin1String("Vanished");
    }
    return {};
}

QLatin1String nameOf(WaitReason reason)
{
    switch (reason) {
    case WaitReason::None:
        return QLatin1String("None");
    case WaitReason::LaneFull:
        return QLatin1String("LaneFull");
    case WaitReason::Throttled:
        return QLatin1String("Throttled");
    case WaitReason::NoAnswer:
        return QLatin1String("NoAnswer");
    case WaitReason::QueuePaused:
        return QLatin1String("QueuePaused");
    case WaitReason::SignIn:
        return QLatin1String("SignIn");
    case WaitReason::Stopped:
        return QLatin1String("Stopped");
    case WaitReason::NotSaved:
        return QLatin1String("NotSaved");
    }
    return {};
}

QLatin1String nameOf(CopyPrediction::Kind kind)
{
    switch (kind) {
    case CopyPrediction::Kind::Full:
        return QLatin1String("Full");
    case CopyPrediction::Kind::Incremental:
        return QLatin1String("Incremental");
    case CopyPrediction::Kind::Unknown:
        return QLatin1String("Unknown");
    }
    return {};
}

QLatin1String nameOf(CopyPrediction::Reason reason)
{
    switch (reason) {
    case CopyPrediction::Reason::FirstCopy:
        return QLatin1String("FirstCopy");
    case CopyPrediction::Reason::OtherKey:
        return QLatin1String("OtherKey");
    case CopyPrediction::Reason::EarlierCopy:
        return QLatin1String("EarlierCopy");
    case CopyPrediction::Reason::KeyNotKnown:
        return QLatin1String("KeyNotKnown");
    case CopyPrediction::Reason::SourceNotKnown:
        return QLatin1String("SourceNotKnown");
    case CopyPrediction::Reason::InRegion:
        return QLatin1String("InRegion");
    }
    return {};
}

QLatin1String nameOf(FileSystemType type)
{
    switch (type) {
    case FileSystemType::Unknown:
        return QLatin1String("Unknown");
    case FileSystemType::Windows:
        return QLatin1String("Windows");
    case FileSystemType::Lustre:
        return QLatin1String("Lustre");
    case FileSystemType::Ontap:
        return QLatin1String("Ontap");
    case FileSystemType::OpenZfs:
        return QLatin1String("OpenZfs");
    }
    return {};
}

QLatin1String nameOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return QLatin1String("Cancelled");
    case ErrorKind::Timeout:
        return QLatin1String("Timeout");
    case ErrorKind::Network:
        return QLatin1String("Network");
    case ErrorKind::Tls:
        return QLatin1String("Tls");
    case ErrorKind::Throttled:
        return QLatin1String("Throttled");
    case ErrorKind::AccessDenied:
        return QLatin1String("AccessDenied");
    case ErrorKind::Expired:
        return QLatin1String("Expired");
    case ErrorKind::Rejected:
        return QLatin1String("Rejected");
    case ErrorKind::Unavailable:
        return QLatin1String("Unavailable");
    case ErrorKind::BadAnswer:
        return QLatin1String("BadAnswer");
    case ErrorKind::Local:
        return QLatin1String("Local");
    }
    return {};
}

QLatin1String nameOf(CredentialOrigin origin)
{
    switch (origin) {
    case CredentialOrigin::Sandbox:
        return QLatin1String("Sandbox");
    case CredentialOrigin::Environment:
        return QLatin1String("Environment");
    case CredentialOrigin::Profile:
        return QLatin1String("Profile");
    case CredentialOrigin::Keychain:
        return QLatin1String("Keychain");
    case CredentialOrigin::SessionOnly:
        return QLatin1String("SessionOnly");
    }
    return {};
}

} // namespace farcopy::store
