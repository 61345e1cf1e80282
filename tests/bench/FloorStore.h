// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/FloorMail.h"

#include <sqlite3.h>

#include <memory>
#include <unordered_map>
#include <unordered_set>

namespace firstmile::bench
{

/// A prepared statement that is run again and again; any failure ends the program with SQLite's words.
class FloorStatement
{
public:
    FloorStatement(sqlite3 *database, const char *sql);
    ~FloorStatement();
    FloorStatement(const FloorStatement &) = delete;
    FloorStatement &operator=(const FloorStatement &) = delete;

    /// Binds texts and numbers in order, runs, and gives the first column of the first row, or 0 if there is no row.
    template <class... Args>
    std::int64_t run(const Args &...args)
    {
        int place = 0;
        (bind(++place, args), ...);
        return step();
    }

private:
    void bind(int place, const std::string &text);
    void bind(int place, std::int64_t number);
    void bindBlob(int place, const std::string &bytes);
    std::int64_t step();
    friend class FloorStore;

    sqlite3 *m_database;
    sqlite3_stmt *m_statement = nullptr;
};

/// The tables and the search index of a workspace that First Mile has just made, filled by SQLite's C interface alone
/// with what an import of mails puts there.
class FloorStore
{
public:
    FloorStore(const std::string &file, const std::string &ownAddress);
    ~FloorStore();

    void begin();
    void add(const FloorMail &mail);
    void commit();

private:
    struct Customer
    {
        std::int64_t customer = 0;
        std::int64_t identity = 0;
    };
    struct Conversation
    {
        std::int64_t messages = 0;
        std::int64_t firstAt = 0;
        std::int64_t lastAt = 0;
        std::int64_t waitingSince = 0; ///< 0: nobody waits
        std::string preview;
        bool changed = false;
    };
    struct Indexed
    {
        std::int64_t id = 0;
        std::string subject;
        std::string text;
        std::string people;
        std::string files;
    };
    struct Statements;

    void addAccount();
    Customer customerOf(const FloorAddress &address);
    std::int64_t conversationOf(const FloorMail &mail, std::int64_t customer);
    std::int64_t addMessage(const FloorMail &mail, std::int64_t conversation, const Customer &who, bool inbound);
    void addDetails(const FloorMail &mail, std::int64_t message);
    void update(Conversation &conversation, const FloorMail &mail, bool inbound);
    std::int64_t freeId(std::int64_t at);

    sqlite3 *m_database = nullptr;
    std::string m_ownAddress;
    std::int64_t m_account = 0;
    std::unique_ptr<Statements> m_statements;
    std::unordered_map<std::string, Customer> m_customers;
    std::unordered_map<std::int64_t, Conversation> m_conversations;
    std::unordered_set<std::int64_t> m_ids;
    std::vector<std::int64_t> m_changed;
    std::vector<Indexed> m_toIndex;
};

}
