// SPDX-License-Identifier: Apache-2.0
#include "app/composition/regionaccess.h"

namespace farcopy {

bool saysNotEnabled(const Error& error)
{
    return error.code == QLatin1String("OptInRequired")
        || error.code == QLatin1String("UnrecognizedClientException")
        || error.code == QLatin1String("InvalidClientTokenId");
}

} // namespace farcopy
