// SPDX-License-Identifier: Apache-2.0
// A server that answers DescribeBackups from pages made beforehand, so that what is measured is the
// client. It checks no signature, knows no error, and holds the same backups in each Region.
//
//   farcopy_page_server --backups 100000 --page 1000 --latency 80 [--port 0]
//
// The first line that it prints is its address; it serves until it is ended. A backup is about
// 2,000 bytes, as FSx sends them. Filters by backup-type and file-system-type, MaxResults and
// NextToken are honoured; --latency, in ms, is waited before each answer, on each connection apart.
#include "tests/bench/samplebackups.h"

#include <simdjson.h>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace {

using farcopy::bench::SampleBackup;

struct Settings {
    size_t backups = 10'000;
    size_t page = 1'000;
    int latencyMs = 0;
    int port = 0;
};

/// All backups, and those of each pair of types, in their order.
class Shelf
{
public:
    explicit Shelf(size_t count)
    {
        m_rows.reserve(count);
        for (size_t i = 0; i < count; ++i)
            m_rows.push_back(farcopy::bench::sampleBackup(i));
        for (const SampleBackup& row : m_rows) {
            for (const auto type : {row.backupType, std::string_view()}) {
                for (const auto fileSystem : {row.fileSystemType, std::string_view()})
                    m_lists[{type, fileSystem}].push_back(&row);
            }
        }
    }

    /// Empty: of any type.
    [[nodiscard]] const std::vector<const SampleBackup*>& list(
        std::string_view backupType, std::string_view fileSystemType) const
    {
        static const std::vector<const SampleBackup*> none;
        const auto found = m_lists.find({backupType, fileSystemType});
        return found == m_lists.end() ? none : found->second;
    }

private:
    std::vector<SampleBackup> m_rows;
    std::map<std::pair<std::string_view, std::string_view>, std::vector<const SampleBackup*>>
        m_lists;
};

/// What a request asks for.
struct Question {
    std::string backupType;
    std::string fileSystemType;
    size_t from = 0;
    size_t count = 0;
};

Question read(simdjson::dom::parser& parser, std::string_view body, size_t largestPage)
{
    Question question{.backupType = {}, .fileSystemType = {}, .from = 0, .count = largestPage};
    simdjson::dom::element json;
    if (parser.parse(body.data(), body.size()).get(json) != simdjson::SUCCESS)
        return question;
    std::string_view token;
    if (json["NextToken"].get(token) == simdjson::SUCCESS)
        question.from = static_cast<size_t>(std::atoll(std::string(token).c_str()));
    uint64_t most = 0;
    if (json["MaxResults"].get(most) == simdjson::SUCCESS && most > 0)
        question.count = std::min<size_t>(question.count, most);
    simdjson::dom::array filters;
    if (json["Filters"].get(filters) != simdjson::SUCCESS)
        return question;
    for (const auto filter : filters) {
        std::string_view name;
        std::string_view value;
        if (filter["Name"].get(name) != simdjson::SUCCESS
            || filter["Values"].at(0).get(value) != simdjson::SUCCESS)
            continue;
        (name == "backup-type" ? question.backupType : question.fileSystemType) = value;
    }
    return question;
}

bool sendAll(int socket, std::vector<iovec> pieces)
{
    constexpr size_t mostAtOnce = 1'000; // IOV_MAX is 1,024
    size_t done = 0;
    while (done < pieces.size()) {
        const auto count = static_cast<int>(std::min(mostAtOnce, pieces.size() - done));
        auto sent = ::writev(socket, pieces.data() + done, count);
        if (sent <= 0)
            return false;
        while (done < pieces.size() && static_cast<size_t>(sent) >= pieces[done].iov_len)
            sent -= static_cast<ssize_t>(pieces[done++].iov_len);
        if (sent > 0) {
            pieces[done].iov_base = static_cast<char*>(pieces[done].iov_base) + sent;
            pieces[done].iov_len -= static_cast<size_t>(sent);
        }
    }
    return true;
}

iovec pieceOf(std::string_view text)
{
    return {const_cast<char*>(text.data()), text.size()}; // writev() only reads
}

bool answer(int socket, const Shelf& shelf, const Question& question)
{
    const auto& list = shelf.list(question.backupType, question.fileSystemType);
    const size_t from = std::min(question.from, list.size());
    const size_t end = std::min(from + question.count, list.size());
    const std::string tail
        = end < list.size() ? R"(],"NextToken":")" + std::to_string(end) + "\"}" : "]}";

    std::vector<iovec> pieces = {pieceOf({}), pieceOf(R"({"Backups":[)")};
    for (size_t i = from; i < end; ++i) {
        if (i > from)
            pieces.push_back(pieceOf(","));
        pieces.push_back(pieceOf(list[i]->json));
    }
    pieces.push_back(pieceOf(tail));
    size_t size = 0;
    for (const iovec& piece : pieces)
        size += piece.iov_len;
    const std::string head = "HTTP/1.1 200 OK\r\nContent-Type: application/x-amz-json-1.1\r\n"
                             "x-amzn-RequestId: 00000000-0000-0000-0000-000000000000\r\n"
                             "Content-Length: "
        + std::to_string(size) + "\r\n\r\n";
    pieces[0] = pieceOf(head);
    return sendAll(socket, std::move(pieces));
}

size_t contentLength(std::string head)
{
    std::transform(head.begin(), head.end(), head.begin(),
        [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    const auto at = head.find("\r\ncontent-length:");
    return at == head.npos ? 0 : static_cast<size_t>(std::atoll(head.c_str() + at + 17));
}

/// Requests of one connection, one after the other.
void serve(int socket, const Shelf& shelf, const Settings& settings)
{
    simdjson::dom::parser parser;
    std::string received;
    std::array<char, 64 * 1024> buffer{};
    for (;;) {
        auto headEnd = received.find("\r\n\r\n");
        const size_t size = headEnd == received.npos
            ? 0
            : headEnd + 4 + contentLength(received.substr(0, headEnd));
        if (headEnd == received.npos || received.size() < size) {
            const auto count = ::recv(socket, buffer.data(), buffer.size(), 0);
            if (count <= 0)
                break;
            received.append(buffer.data(), static_cast<size_t>(count));
            continue;
        }
        if (received.find("100-continue") < headEnd)
            static_cast<void>(sendAll(socket, {pieceOf("HTTP/1.1 100 Continue\r\n\r\n")}));
        const auto question = read(parser,
            std::string_view(received).substr(headEnd + 4, size - headEnd - 4), settings.page);
        received.erase(0, size);
        std::this_thread::sleep_for(std::chrono::milliseconds(settings.latencyMs));
        if (!answer(socket, shelf, question))
            break;
    }
    ::close(socket);
}

int listening(int port)
{
    const int server = ::socket(AF_INET, SOCK_STREAM, 0);
    const int on = 1;
    ::setsockopt(server, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<uint16_t>(port));
    if (::bind(server, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0
        || ::listen(server, 128) != 0)
        return -1;
    return server;
}

int portOf(int server)
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    ::getsockname(server, reinterpret_cast<sockaddr*>(&address), &size);
    return ntohs(address.sin_port);
}

Settings settingsOf(int argc, char** argv)
{
    Settings settings;
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string_view name = argv[i];
        const auto value = std::atoll(argv[i + 1]);
        if (name == "--backups")
            settings.backups = static_cast<size_t>(value);
        else if (name == "--page")
            settings.page = static_cast<size_t>(value);
        else if (name == "--latency")
            settings.latencyMs = static_cast<int>(value);
        else if (name == "--port")
            settings.port = static_cast<int>(value);
    }
    return settings;
}

} // namespace

int main(int argc, char** argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    const Settings settings = settingsOf(argc, argv);
    const Shelf shelf(settings.backups);
    const int server = listening(settings.port);
    if (server < 0) {
        std::perror("cannot listen");
        return 1;
    }
    std::printf("http://127.0.0.1:%d\n", portOf(server));
    std::fflush(stdout);
    for (;;) {
        const int socket = ::accept(server, nullptr, nullptr);
        if (socket < 0)
            continue;
        const int on = 1;
        ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        std::thread(serve, socket, std::cref(shelf), std::cref(settings)).detach();
    }
}
