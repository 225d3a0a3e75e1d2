// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/store/storeview.h"

#include <unordered_map>

namespace Console::Inventory {

// The table's words in the user's language. Called on any thread.
struct ServerWords {
    // Only the fields of wordFields() are set.
    QString (*status)(const Cloud::ServerInstance &server);
    QString (*operation)(const Cloud::ServerInstance &server);
    QString (*os)(const Cloud::ServerInstance &server);
    QString (*hypervisor)(const Cloud::ServerInstance &server);
    QString (*memory)(qint64 bytes);

    static ServerWords codes(); // as the provider sends them
};

// Only status, operation, os, hypervisor, their codes and bareMetal.
Cloud::ServerInstance wordFields(const PackedServer &packed, const TextPool &pool);

// For one thread. Folded UTF-8: one line per shown column, the name first, then codes, description,
// addresses, and initial consonants of names.
class SearchKeyMaker
{
public:
    SearchKeyMaker(const TextPool &pool, const ServerWords &words)
        : m_pool(pool), m_words(words) { }

    struct Names {
        TextPool::Id vpc = TextPool::empty;
        TextPool::Id subnet = TextPool::empty;
        QString profile = {}; // empty: one profile only
    };
    // Valid until the next call.
    std::string_view make(const PackedServer &server, const PackedInterfaces &interfaces,
                          const Names &names);

private:
    enum class Word : quint64 { Status = 1, Operation, Os, Hypervisor };
    void line(const QString &text);
    void pooled(TextPool::Id id);
    void word(Word which, const PackedServer &server);

    const TextPool &m_pool;
    ServerWords m_words;
    std::string m_key;
    QString m_initials;
    std::unordered_map<TextPool::Id, std::string> m_pooled; // folded
    std::unordered_map<quint64, std::string> m_known;
    std::unordered_map<qint64, std::string> m_memory;
};

} // namespace Console::Inventory
