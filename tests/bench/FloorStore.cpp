// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/FloorStore.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace firstmile::bench
{

namespace
{

constexpr std::int64_t secondsTo2000 = 946'684'800;

[[noreturn]] void giveUp(sqlite3 *database, const char *what)
{
    std::fprintf(stderr, "bench_floor: %s: %s\n", what, sqlite3_errmsg(database));
    std::exit(1);
}

void execute(sqlite3 *database, const char *sql)
{
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        giveUp(database, sql);
}

/// 64 bits of a Message-ID (FNV-1a): the product takes them from a SHA-256.
std::int64_t keyOf(const std::string &id)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char c : id)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    return static_cast<std::int64_t>(hash);
}

/// The index splits at spaces and punctuation and folds ASCII by itself; the product's own table splits at spaces
/// alone.
std::string words(const std::string &text)
{
    std::string result = text;
    for (char &c : result) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 'A' && byte <= 'Z')
            c = static_cast<char>(byte + 32);
        else if (byte < 128 && !(byte >= 'a' && byte <= 'z') && !(byte >= '0' && byte <= '9'))
            c = ' ';
    }
    return result;
}

std::string people(const FloorMail &mail)
{
    std::string all = mail.from.name + ' ' + mail.from.address;
    for (const auto *list : {&mail.to, &mail.cc}) {
        for (const FloorAddress &each : *list)
            all += ' ' + each.name + ' ' + each.address;
    }
    return all;
}

std::string fileNames(const FloorMail &mail)
{
    std::string all;
    for (const FloorAttachment &each : mail.attachments)
        all += each.name + ' ';
    return all;
}

std::string recipients(const FloorMail &mail)
{
    const auto list = [](const std::vector<FloorAddress> &addresses) {
        std::string json = "[";
        for (const FloorAddress &each : addresses)
            json += (json.size() > 1 ? ",{\"address\":\"" : "{\"address\":\"") + each.address + "\",\"name\":\"" +
                    each.name + "\"}";
        return json + "]";
    };
    return "{\"cc\":" + list(mail.cc) + ",\"to\":" + list(mail.to) + "}";
}

std::string preview(const std::string &text)
{
    std::string words;
    for (const char c : text.substr(0, 400)) {
        const bool space = c == ' ' || c == '\n' || c == '\r' || c == '\t';
        if (!space)
            words += c;
        else if (!words.empty() && words.back() != ' ')
            words += ' ';
    }
    return words.substr(0, 160);
}

std::string subjectKey(const std::string &subject)
{
    std::string key = subject.substr(0, 4) == "Re: " ? subject.substr(4) : subject;
    std::transform(key.begin(), key.end(), key.begin(), [](unsigned char c) { return std::tolower(c); });
    return key;
}

}

FloorStatement::FloorStatement(sqlite3 *database, const char *sql) : m_database(database)
{
    if (sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) != SQLITE_OK)
        giveUp(database, sql);
}

FloorStatement::~FloorStatement()
{
    sqlite3_finalize(m_statement);
}

void FloorStatement::bind(int place, const std::string &text)
{
    sqlite3_bind_text(m_statement, place, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
}

void FloorStatement::bind(int place, std::int64_t number)
{
    sqlite3_bind_int64(m_statement, place, number);
}

void FloorStatement::bindBlob(int place, const std::string &bytes)
{
    sqlite3_bind_blob(m_statement, place, bytes.data(), static_cast<int>(bytes.size()), SQLITE_STATIC);
}

std::int64_t FloorStatement::step()
{
    const int outcome = sqlite3_step(m_statement);
    if (outcome != SQLITE_ROW && outcome != SQLITE_DONE)
        giveUp(m_database, sqlite3_sql(m_statement));
    const std::int64_t value = outcome == SQLITE_ROW ? sqlite3_column_int64(m_statement, 0) : 0;
    sqlite3_reset(m_statement);
    return value;
}

struct FloorStore::Statements
{
    explicit Statements(sqlite3 *database)
        : known(database, "SELECT id FROM messages WHERE account_id = ? AND dedupe_hash = ?")
        , ancestor(database, "SELECT conversation_id FROM messages WHERE account_id = ? AND dedupe_hash = ?")
        , referring(database,
                    "SELECT m.conversation_id FROM message_references r JOIN messages m ON m.id = r.message_id "
                    "WHERE r.account_id = ? AND r.reference = ? LIMIT 1")
        , customer(database, "INSERT INTO customers (name, created_at) VALUES (?, 0) RETURNING id")
        , identity(database, "INSERT INTO identities (customer_id, channel, remote_key, handle, name) "
                             "VALUES (?, 'email', ?, ?, ?) RETURNING id")
        , conversation(database, "INSERT INTO conversations (account_id, customer_id, subject, subject_key) "
                                 "VALUES (?, ?, ?, ?) RETURNING id")
        , message(
              database,
              "INSERT INTO messages (id, conversation_id, account_id, identity_id, direction, visibility, remote_id, "
              "dedupe_hash, in_reply_to, author_name, author_handle, recipients, subject, text, at, received_at) "
              "VALUES (?, ?, ?, nullif(?, 0), ?, 'private', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        , attachment(database, "INSERT INTO attachments (message_id, position, name, type, size, part) "
                               "VALUES (?, ?, ?, ?, ?, ?)")
        , reference(database,
                    "INSERT OR IGNORE INTO message_references (account_id, reference, message_id) VALUES (?, ?, ?)")
        , source(database, "INSERT INTO message_sources (message_id, kind, size, data) VALUES (?, 'mail', ?, ?)")
        , event(database,
                "INSERT INTO events (kind, at, recorded_at, account_id, conversation_id, customer_id, message_id) "
                "VALUES (?, ?, 0, ?, ?, ?, ?)")
        , refresh(database, "UPDATE conversations SET messages = ?1, first_message_at = ?2, last_message_at = ?3, "
                            "preview = ?4, waiting_since = nullif(?5, 0), queue_at = nullif(?5, 0), due_at = "
                            "nullif(?5, 0) + 86400000, "
                            "version = version + 1 WHERE id = ?6")
        , index(database, "INSERT INTO search (rowid, subject, text, people, files) VALUES (?, ?, ?, ?, ?)")
    {}

    FloorStatement known, ancestor, referring, customer, identity, conversation, message, attachment, reference, source,
        event, refresh, index;
};

FloorStore::FloorStore(const std::string &file, const std::string &ownAddress) : m_ownAddress(ownAddress)
{
    if (sqlite3_open_v2(file.c_str(), &m_database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr) != SQLITE_OK)
        giveUp(m_database, file.c_str());
    execute(m_database, "PRAGMA journal_mode = WAL");
    execute(m_database, "PRAGMA synchronous = NORMAL");
    execute(m_database, "PRAGMA temp_store = MEMORY");
    execute(m_database, "PRAGMA cache_size = -65536");
    m_statements = std::make_unique<Statements>(m_database);
    addAccount();
}

FloorStore::~FloorStore()
{
    m_statements.reset();
    sqlite3_close(m_database);
}

void FloorStore::addAccount()
{
    FloorStatement account(m_database, "INSERT INTO accounts (channel, handle, name, remote_key, paused, created_at) "
                                       "VALUES ('email', ?, ?, ?, 1, 0) RETURNING id");
    m_account = account.run(m_ownAddress, m_ownAddress, m_ownAddress);
}

void FloorStore::begin()
{
    execute(m_database, "BEGIN IMMEDIATE");
}

FloorStore::Customer FloorStore::customerOf(const FloorAddress &address)
{
    std::string key = address.address;
    std::transform(key.begin(), key.end(), key.begin(), [](unsigned char c) { return std::tolower(c); });
    auto &known = m_customers[key];
    if (known.customer == 0) {
        known.customer = m_statements->customer.run(address.name);
        known.identity = m_statements->identity.run(known.customer, key, address.address, address.name);
    }
    return known;
}

std::int64_t FloorStore::conversationOf(const FloorMail &mail, std::int64_t customer)
{
    for (auto ancestor = mail.references.rbegin(); ancestor != mail.references.rend(); ++ancestor) {
        if (const std::int64_t found = m_statements->ancestor.run(m_account, keyOf(*ancestor)))
            return found;
    }
    if (const std::int64_t found = m_statements->referring.run(m_account, keyOf(mail.id)))
        return found;
    return m_statements->conversation.run(m_account, customer, mail.subject, subjectKey(mail.subject));
}

/// As the product has it: seconds since 2000, times 256, and the next free place within that second.
std::int64_t FloorStore::freeId(std::int64_t at)
{
    std::int64_t id = std::max<std::int64_t>(0, at / 1000 - secondsTo2000) * 256;
    while (!m_ids.insert(id).second)
        ++id;
    return id;
}

std::int64_t FloorStore::addMessage(const FloorMail &mail, std::int64_t conversation, const Customer &who, bool inbound)
{
    const std::int64_t id = freeId(mail.at);
    m_statements->message.run(id, conversation, m_account, inbound ? who.identity : std::int64_t(0),
                              std::string(inbound ? "inbound" : "outbound"), mail.id, keyOf(mail.id), mail.inReplyTo,
                              mail.from.name, mail.from.address, recipients(mail), mail.subject, mail.text, mail.at,
                              mail.at);
    m_statements->event.run(std::string(inbound ? "received" : "sent"), mail.at, m_account, conversation, who.customer,
                            id);
    return id;
}

void FloorStore::addDetails(const FloorMail &mail, std::int64_t message)
{
    std::int64_t position = 0;
    for (const FloorAttachment &each : mail.attachments)
        m_statements->attachment.run(message, position++, each.name, each.type, each.size, each.part);
    for (const std::string &each : mail.references)
        m_statements->reference.run(m_account, keyOf(each), message);
    m_statements->source.bindBlob(3, mail.packed);
    m_statements->source.run(message, mail.size);
    m_toIndex.push_back({message, words(mail.subject), words(mail.text), words(people(mail)), words(fileNames(mail))});
}

void FloorStore::update(Conversation &conversation, const FloorMail &mail, bool inbound)
{
    ++conversation.messages;
    conversation.firstAt = conversation.messages == 1 ? mail.at : std::min(conversation.firstAt, mail.at);
    if (mail.at >= conversation.lastAt) {
        conversation.lastAt = mail.at;
        conversation.preview = preview(mail.text);
    }
    if (!inbound)
        conversation.waitingSince = 0;
    else if (conversation.waitingSince == 0)
        conversation.waitingSince = mail.at;
    conversation.changed = true;
}

void FloorStore::add(const FloorMail &mail)
{
    if (m_statements->known.run(m_account, keyOf(mail.id)) != 0)
        return;
    const bool inbound = mail.from.address != m_ownAddress;
    const Customer who = customerOf(inbound || mail.to.empty() ? mail.from : mail.to.front());
    const std::int64_t conversation = conversationOf(mail, who.customer);
    addDetails(mail, addMessage(mail, conversation, who, inbound));
    Conversation &figures = m_conversations[conversation];
    if (!figures.changed)
        m_changed.push_back(conversation);
    update(figures, mail, inbound);
}

/// Rows of the index go in by rising id: FTS5 writes out what it gathered whenever an id falls.
void FloorStore::commit()
{
    for (const std::int64_t id : m_changed) {
        Conversation &each = m_conversations[id];
        m_statements->refresh.run(each.messages, each.firstAt, each.lastAt, each.preview, each.waitingSince, id);
        each.changed = false;
    }
    std::sort(m_toIndex.begin(), m_toIndex.end(), [](const Indexed &a, const Indexed &b) { return a.id < b.id; });
    for (const Indexed &each : m_toIndex)
        m_statements->index.run(each.id, each.subject, each.text, each.people, each.files);
    m_changed.clear();
    m_toIndex.clear();
    execute(m_database, "COMMIT");
}

}
