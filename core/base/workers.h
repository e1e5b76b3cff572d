// SPDX-License-Identifier: Apache-2.0
#pragma once

class QThreadPool;

namespace farcopy {

/// The threads for work that may take longer than a frame: reading big answers, asking the system
/// for its proxies. Not QThreadPool::globalInstance(): Qt (6.4) paints with that one, and the
/// window would stand still until a thread of it is free.
[[nodiscard]] QThreadPool& workers();

} // namespace farcopy
