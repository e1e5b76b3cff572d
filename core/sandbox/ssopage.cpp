// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/ssopage.h"

#include "core/base/ipaddress.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace farcopy::sandbox {

using namespace Qt::StringLiterals;

namespace {

Answer page(int status, const QString& title, const QString& content)
{
    Answer answer;
    answer.status = status;
    answer.contentType = "text/html; charset=utf-8";
    answer.body
        = u"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>%1</title><style>"
          "body{font:1.1em/1.5 sans-serif;max-width:32em;margin:4em auto;padding:0 1em}"
          "code{font-size:1.6em}button{font:inherit;padding:.4em 1.2em;margin-right:.6em}</style>"
          "</head><body><h1>%1</h1>%2</body></html>"_s.arg(title, content)
              .toUtf8();
    answer.headers = {{"Content-Security-Policy",
                          "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; "
                          "frame-ancestors 'none'"},
        {"Cache-Control", "no-store"}};
    return answer;
}

/// Another page could reach this one under a name of its own, or send its form here.
bool comesFromElsewhere(const WireRequest& request)
{
    const auto host = QString::fromLatin1(request.header("host"));
    const QUrl url("http://"_L1 + host);
    if (!isThisMachine(url.host()))
        return true;
    const auto origin = QString::fromLatin1(request.header("origin"));
    const auto site = request.header("sec-fetch-site");
    const bool isOwnSite = site.isEmpty() || site == "same-origin" || site == "none";
    return request.method == "POST"
        && (!isOwnSite || (!origin.isEmpty() && origin != "http://"_L1 + host));
}

} // namespace

Answer SsoPage::answer(const WireRequest& request, qint64 nowMs)
{
    if (comesFromElsewhere(request))
        return page(403, u"Not from here"_s, u"<p>This page takes orders from itself alone.</p>"_s);
    if (request.method == "GET") {
        const QUrlQuery query(QString::fromLatin1(request.query));
        return question(query.queryItemValue(u"user_code"_s, QUrl::FullyDecoded), nowMs);
    }
    if (request.method != "POST")
        return page(405, u"Not like this"_s, {});
    const QUrlQuery form(QString::fromLatin1(request.body));
    const bool allows = form.queryItemValue(u"decision"_s) == "allow"_L1;
    const auto userCode = form.queryItemValue(u"user_code"_s, QUrl::FullyDecoded);
    if (!m_book.decide(userCode, allows, nowMs))
        return question(userCode, nowMs);
    return allows ? page(200, u"Signed in"_s, u"<p>You can close this window.</p>"_s)
                  : page(200, u"Denied"_s, u"<p>Nobody was signed in.</p>"_s);
}

Answer SsoPage::question(const QString& userCode, qint64 nowMs) const
{
    const auto signIns = m_book.signIns();
    const auto found = std::find_if(signIns.cbegin(), signIns.cend(), [&](const SignIn& each) {
        return each.userCode == userCode.trimmed().toUpper() && each.state == SignIn::State::Pending
            && each.expiresMs > nowMs;
    });
    if (found == signIns.cend()) {
        const auto why = userCode.isEmpty()
            ? QString{}
            : u"<p>Nothing waits for the code <b>%1</b>.</p>"_s.arg(userCode.toHtmlEscaped());
        return page(userCode.isEmpty() ? 200 : 404, u"Sign in to the sandbox"_s,
            why
                + u"<form><label>Code <input name=\"user_code\" autofocus></label> "
                  "<button>Go on</button></form>"_s);
    }
    return page(200, u"Sign in to the sandbox?"_s,
        u"<p>The program <b>%1</b> asks to be signed in. It shows the "
        u"code</p><p><code>%2</code></p>"
        "<form method=\"post\"><input type=\"hidden\" name=\"user_code\" value=\"%2\">"
        "<button name=\"decision\" value=\"allow\">Allow</button>"
        "<button name=\"decision\" value=\"deny\">Deny</button></form>"_s.arg(
            m_book.nameOf(*found).toHtmlEscaped(), found->userCode));
}

} // namespace farcopy::sandbox
