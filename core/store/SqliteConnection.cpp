// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SqliteConnection.h"

#include "core/model/Reach.h"
#include "core/text/TextHash.h"
#include "core/text/WordBeginnings.h"

#include <QStringEncoder>
#include <QThread>

#include <sqlite3.h>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// How long a statement waits for another process that writes.
constexpr int busyMilliseconds = 10'000;

/// How often it asks again where it is another thread of ours that writes.
constexpr int memoryTurnMicroseconds = 300;

/// SQLite lets a database in memory grow to 1 GiB by itself.
constexpr sqlite3_int64 mostInMemory = 64LL << 30;

/// Statements whose text is made at run time would otherwise pile up.
constexpr qsizetype mostPrepared = 200;

/// A statement that once bound a long mail does not keep room for it.
constexpr qsizetype mostRoomKept = 64 * 1024;

Error sqliteErrorOf(sqlite3 *handle)
{
    const int code = sqlite3_extended_errcode(handle) & 0xff;
    const bool damaged = code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
    return Error{
        damaged ? ErrorKind::Malformed : ErrorKind::Storage, QString::fromUtf8(sqlite3_errmsg(handle)).trimmed(), {}};
}

/// A workspace in memory has no log beside it: readers wait while somebody writes, and a commit waits for those who
/// read. SQLite's own waiting soon asks every tenth of a second only and would miss the moments between two commits.
int sqliteWaitForMemory(void *, int tries)
{
    if (tries >= busyMilliseconds * 1000 / memoryTurnMicroseconds)
        return 0;
    QThread::usleep(memoryTurnMicroseconds);
    return 1;
}

/// text_hash(text), for migrations.
void sqliteTextHash(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    sqlite3_result_int64(context, textHash(QByteArrayView(text, sqlite3_value_bytes(values[0]))));
}

QByteArrayView sqliteUtf8(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return {text, text ? sqlite3_value_bytes(value) : 0};
}

/// words_in(words, text, …): which of the folded words the texts have (core/text/WordBeginnings.h). The words stay
/// read as long as the statement runs.
void sqliteWordsIn(sqlite3_context *context, int count, sqlite3_value **values)
{
    auto *words = static_cast<WordBeginnings *>(sqlite3_get_auxdata(context, 0));
    std::unique_ptr<WordBeginnings> fresh;
    if (!words) {
        fresh = std::make_unique<WordBeginnings>(QString::fromUtf8(sqliteUtf8(values[0])));
        words = fresh.get();
    }
    quint32 found = 0;
    for (int i = 1; i < count; ++i)
        found |= words->in(sqliteUtf8(values[i]));
    sqlite3_result_int64(context, found);
    if (fresh) {
        sqlite3_set_auxdata(context, 0, fresh.release(),
                            [](void *kept) { delete static_cast<WordBeginnings *>(kept); });
    }
}

/// head_start(followers, verified, spread) in milliseconds by the rule that every workspace begins with, for
/// migrations; NULL where there is nobody.
void sqliteHeadStart(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        return sqlite3_result_null(context);
    const Reach reach{sqlite3_value_int64(values[0]), sqlite3_value_int(values[1]) != 0,
                      sqlite3_value_int64(values[2])};
    sqlite3_result_int64(context, headStart(reach, ReachRule()).count());
}

/// UTF-8 takes three bytes for a UTF-16 unit at most.
qsizetype roomFor(std::span<const SqlValue> values)
{
    qsizetype room = 1;
    for (const SqlValue &value : values) {
        if (const auto *text = std::get_if<QString>(&value))
            room += 3 * text->size();
    }
    return room;
}

}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_handle);
}

int SqliteStatement::bind(std::span<const SqlValue> values)
{
    if (const qsizetype room = roomFor(values); m_texts.size() < room)
        m_texts.resize(room);
    char *room = m_texts.data();
    int position = 0;
    for (const SqlValue &value : values) {
        if (const int code = bindOne(++position, value, room); code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

int SqliteStatement::bindOne(int position, const SqlValue &value, char *&room)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return sqlite3_bind_int64(m_handle, position, *number);
    if (const auto *text = std::get_if<QString>(&value)) {
        char *const start = room;
        room = QStringEncoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless).appendToBuffer(room, *text);
        return sqlite3_bind_text64(m_handle, position, start, static_cast<sqlite3_uint64>(room - start), SQLITE_STATIC,
                                   SQLITE_UTF8);
    }
    if (const auto *utf8 = std::get_if<Utf8>(&value)) {
        return sqlite3_bind_text64(m_handle, position, utf8->bytes.constData(),
                                   static_cast<sqlite3_uint64>(utf8->bytes.size()), SQLITE_STATIC, SQLITE_UTF8);
    }
    if (const auto *bytes = std::get_if<QByteArray>(&value)) {
        return sqlite3_bind_blob64(m_handle, position, bytes->constData(), static_cast<sqlite3_uint64>(bytes->size()),
                                   SQLITE_STATIC);
    }
    return sqlite3_bind_null(m_handle, position);
}

void SqliteStatement::reset()
{
    sqlite3_reset(m_handle);
    if (m_texts.size() > mostRoomKept) {
        sqlite3_clear_bindings(m_handle);
        m_texts = QByteArray();
    }
}

Result<std::unique_ptr<SqliteConnection>> SqliteConnection::open(const QString &file, Access access, Place place)
{
    int flags = access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    if (place == Place::Memory)
        flags |= SQLITE_OPEN_URI;
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(file.toUtf8().constData(), &handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    std::unique_ptr<SqliteConnection> connection(new SqliteConnection(handle));
    if (!handle)
        return Error{ErrorKind::Storage, u"there is no memory to open "_s + file, {}};
    if (code != SQLITE_OK)
        return connection->lastError();
    sqlite3_busy_timeout(handle, busyMilliseconds);
    if (place == Place::Memory)
        connection->shareMemory();
    connection->addFunctions();
    return connection;
}

void SqliteConnection::addFunctions()
{
    sqlite3_create_function_v2(m_handle, "text_hash", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, sqliteTextHash,
                               nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(m_handle, "words_in", -1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, sqliteWordsIn,
                               nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(m_handle, "head_start", 3, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, sqliteHeadStart,
                               nullptr, nullptr, nullptr);
}

void SqliteConnection::shareMemory()
{
    sqlite3_busy_handler(m_handle, sqliteWaitForMemory, nullptr);
    sqlite3_int64 most = mostInMemory;
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_SIZE_LIMIT, &most);
}

SqliteConnection::~SqliteConnection()
{
    m_prepared.clear();
    sqlite3_close_v2(m_handle);
}

Result<std::shared_ptr<SqliteStatement>> SqliteConnection::prepared(const QString &sql)
{
    if (const auto known = m_prepared.constFind(sql); known != m_prepared.cend())
        return *known;
    if (m_prepared.size() >= mostPrepared)
        m_prepared.clear(); // one that is under way is held by whoever runs it
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *handle = nullptr;
    if (sqlite3_prepare_v3(m_handle, text.constData(), static_cast<int>(text.size() + 1), SQLITE_PREPARE_PERSISTENT,
                           &handle, nullptr) != SQLITE_OK)
        return lastError();
    if (!handle)
        return Error{ErrorKind::Storage, u"an empty statement"_s, {}};
    auto statement = std::make_shared<SqliteStatement>(handle);
    m_prepared.insert(sql, statement);
    return statement;
}

Result<void> SqliteConnection::run(const QString &sql)
{
    if (sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastError();
    return {};
}

Error SqliteConnection::lastError() const
{
    return sqliteErrorOf(m_handle);
}

}
