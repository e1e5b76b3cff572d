// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/text/errortext.h"

#include <QString>

namespace farcopy::text {

/// "fsx:CopyBackup": the action that an AccessDenied names, else the operation that was refused.
[[nodiscard]] QString missingPermission(const Error& error);

/// The smallest IAM policy that allows what was denied, as JSON; empty if that is not known. It
/// names the resources of this request as far as they are known, all of them in its partition.
[[nodiscard]] QString iamPolicy(const Error& error, const ErrorContext& context);

/// The smallest statement for the key policy of the KMS key that the request needs, as JSON:
/// whoever was refused may use the key through FSx and for nothing else. Empty if no key is the
/// reason, or if it is not known who asked. Source: KMS developer guide, "kms:ViaService", and the
/// FSx user guides, "Encryption at rest".
[[nodiscard]] QString keyPolicy(const Error& error, const ErrorContext& context);

} // namespace farcopy::text
