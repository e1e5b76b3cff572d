// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QLockFile>

namespace farcopy {

/// Who may work with a queue: one process at a time. The lock of a process that was killed is free
/// at once.
class QueueLock
{
public:
    /// @param file  in a folder that is there
    explicit QueueLock(const QString& file);

    /// Takes it if it is free; never waits.
    /// Errors: Local: "QueueOwned" (another has it; members Pid and Host where they can be read),
    /// "QueueLockFailed" (no file can be made there).
    [[nodiscard]] Result<void> take();
    void release();
    [[nodiscard]] bool isHeld() const { return m_file.isLocked(); }

private:
    [[nodiscard]] bool isAbandoned() const;
    [[nodiscard]] bool removeAbandoned();
    [[nodiscard]] Error owned() const;

    QLockFile m_file;
};

} // namespace farcopy
