// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/copyrequest.h"

namespace farcopy {

/// What the AWS CLI needs beside the request itself.
struct AwsCommandOptions {
    QString profile;     ///< empty: the CLI's default
    QString endpointUrl; ///< empty: AWS
};

/// One line that does the same with the AWS CLI, to be pasted into a POSIX shell:
/// `aws fsx copy-backup --region … --source-backup-id … …`. Whatever stands in the request, the
/// shell takes it as plain words. The token is left out: the CLI makes its own.
[[nodiscard]] QString awsCopyCommand(
    const CopyRequest& request, const AwsCommandOptions& options = {});

/// A word as a POSIX shell reads it back unchanged: bare if that is safe, else in single quotes.
[[nodiscard]] QString shellQuoted(const QString& word);

} // namespace farcopy
