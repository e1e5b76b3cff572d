// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/localsandbox.h"

#include "core/sandbox/sandboxserver.h"

namespace farcopy::sandbox {

namespace {

class OwnServer final : public LocalSandbox
{
public:
    [[nodiscard]] Result<void> listen() { return m_server.listen(); }
    [[nodiscard]] QUrl url() const override { return m_server.url(); }
    [[nodiscard]] AccessKey administrator() const override
    {
        return SandboxServer::administrator();
    }

private:
    SandboxServer m_server;
};

} // namespace

Result<std::unique_ptr<LocalSandbox>> startLocalSandbox()
{
    auto own = std::make_unique<OwnServer>();
    if (const auto listening = own->listen(); !listening)
        return failure(listening.error());
    return own;
}

} // namespace farcopy::sandbox
