// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/memorysearch.h"

#include <QFile>
#include <QList>
#include <QRandomGenerator>

#include <algorithm>
#include <cstring>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace Console::Test {

namespace {

constexpr char mask = '\x5a';
constexpr qsizetype tailLength = 24;

QByteArray masked(QByteArray bytes)
{
    for (char &byte : bytes)
        byte = static_cast<char>(byte ^ mask);
    return bytes;
}

// Only masked text is written here, so that no plain form of it arises.
int count(const char *memory, qsizetype size, const QByteArray &needle)
{
    int hits = 0;
    const char first = static_cast<char>(needle[0] ^ mask);
    const char *const end = memory + size - needle.size() + 1;
    for (const char *at = memory; at < end; ++at) {
        // memchr: std::find takes a minute for all searches of a test that is built to be debugged
        at = static_cast<const char *>(std::memchr(at, first, static_cast<std::size_t>(end - at)));
        if (!at)
            break;
        if (std::equal(needle.cbegin(), needle.cend(), at,
                       [](char a, char b) { return a == static_cast<char>(b ^ mask); }))
            ++hits;
    }
    return hits;
}

QByteArray base64Masked(const QByteArray &maskedText)
{
    static constexpr char letters[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    QByteArray out;
    unsigned bits = 0;
    int have = 0;
    for (const char c : maskedText) {
        bits = (bits << 8U) | static_cast<unsigned char>(c ^ mask);
        for (have += 8; have >= 6; have -= 6)
            out +=
                static_cast<char>(letters[(bits >> static_cast<unsigned>(have - 6)) & 63U] ^ mask);
    }
    return out;
}

// A mapping of its own: its pages are left out of the search they serve.
class Window
{
public:
    static constexpr qsizetype size = 1 << 20;
    Window()
        : m_memory(static_cast<char *>(
            ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)))
    {
    }
    ~Window() { ::munmap(m_memory, size); }
    Window(const Window &) = delete;
    Window &operator=(const Window &) = delete;
    char *memory() { return m_memory; }
    quint64 address() const { return reinterpret_cast<quint64>(m_memory); }

private:
    char *m_memory;
};

} // namespace

HiddenSecret::HiddenSecret(qsizetype length)
{
    auto *random = QRandomGenerator::system();
    for (qsizetype i = 0; i < length; ++i)
        m_masked += static_cast<char>(('A' + random->bounded(26)) ^ mask);
}

Secret HiddenSecret::secret() const
{
    QByteArray plain = masked(m_masked);
    return Secret::takeFrom(plain);
}

std::optional<HiddenSecret::Hits> HiddenSecret::search() const
{
    const QByteArray tail = m_masked.right(tailLength);
    QByteArray wide;
    for (const char c : tail) {
        wide += c;
        wide += mask; // a zero byte
    }
    // Base64 of the whole secret, from the first group of three that lies in the tail, six groups.
    const qsizetype group = (m_masked.size() - tailLength + 2) / 3;
    const QByteArray coded = base64Masked(m_masked).mid(group * 4, 24);

    const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (memory < 0 || !maps.open(QIODevice::ReadOnly))
        return {};
    Window window;
    Hits hits;
    const auto look = [&](quint64 from, quint64 to) {
        constexpr quint64 overlap = 256;
        while (from < to) {
            const auto wanted =
                static_cast<std::size_t>(std::min(to - from, static_cast<quint64>(Window::size)));
            const auto got = ::pread(memory, window.memory(), wanted, static_cast<off_t>(from));
            if (got <= 0)
                break; // e.g. [vvar]
            hits.utf8 += count(window.memory(), got, tail);
            hits.utf16 += count(window.memory(), got, wide);
            hits.base64 += count(window.memory(), got, coded);
            if (static_cast<quint64>(got) <= overlap || from + static_cast<quint64>(got) >= to)
                break;
            from += static_cast<quint64>(got) - overlap;
        }
    };
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const auto fields = line.split(' ');
        if (fields.size() < 2 || !fields[1].startsWith('r'))
            continue;
        const auto range = fields[0].split('-');
        const quint64 from = range[0].toULongLong(nullptr, 16);
        const quint64 to = range[1].toULongLong(nullptr, 16);
        if (from <= window.address() && window.address() < to) {
            look(from, window.address());
            look(window.address() + Window::size, to);
        } else {
            look(from, to);
        }
    }
    ::close(memory);
    return hits;
}

} // namespace Console::Test
