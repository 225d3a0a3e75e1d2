// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/store/storeview.h"

#include <unordered_map>

namespace Console::Inventory {

// What the table says in the user's language. Called on any thread.
struct ServerWords {
    // Of the server only status, operation, os, hypervisor, their codes and bareMetal are set.
    QString (*status)(const Cloud::ServerInstance &server);
    QString (*operation)(const Cloud::ServerInstance &server);
    QString (*os)(const Cloud::ServerInstance &server);
    QString (*hypervisor)(const Cloud::ServerInstance &server);
    QString (*memory)(qint64 bytes);

    static ServerWords codes(); // as the provider sends them
};

// The fields that ServerWords speaks of.
Cloud::ServerInstance wordFields(const PackedServer &packed, const TextPool &pool);

// Makes search keys on one thread: one folded UTF-8 text a row, a line for each of the shown
// columns, then what the provider says in codes, the description, all addresses, and names by
// their initial consonants. The first line is the name.
class SearchKeyMaker
{
public:
    SearchKeyMaker(const TextPool &pool, const ServerWords &words) : m_pool(pool), m_words(words) { }

    struct Names {
        TextPool::Id vpc = TextPool::empty;
        TextPool::Id subnet = TextPool::empty;
        QString profile = {}; // empty: only one profile is shown
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
    std::unordered_map<quint64, std::string> m_known;       // words by what they depend on
    std::unordered_map<qint64, std::string> m_memory;
};

} // namespace Console::Inventory
