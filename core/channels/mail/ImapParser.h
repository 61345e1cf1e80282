// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace firstmile
{

/// A value inside an IMAP response: NIL, a bare word, a string (quoted or literal), or a list of values.
struct ImapValue
{
    enum class Kind { Nil, Atom, String, List };

    Kind kind = Kind::Nil;
    QByteArray text;        ///< of an atom or a string; may hold any byte
    QList<ImapValue> items; ///< of a list

    bool isNil() const { return kind == Kind::Nil; }
    bool isList() const { return kind == Kind::List; }
    bool operator==(const ImapValue &) const = default;
};

/// One complete response of an IMAP server, literals included (RFC 3501 7).
struct ImapResponse
{
    enum class Kind {
        Continuation, ///< "+ text"
        Status,       ///< OK, NO, BAD, BYE, PREAUTH
        Data          ///< everything else
    };

    Kind kind = Kind::Data;
    QByteArray tag;          ///< empty if untagged
    QByteArray name;         ///< upper case: "OK", "FETCH", "EXISTS"
    qint64 number = -1;      ///< the 12 of "* 12 EXISTS"; -1 if there is none
    QByteArray code;         ///< response code, upper case: "UIDVALIDITY"
    QByteArray codeText;     ///< what follows the code inside the brackets
    QByteArray text;         ///< the words for people; of a continuation, all after "+ "
    QList<ImapValue> values; ///< of data of a kind that we use

    bool isStatus(const char *status) const { return kind == Kind::Status && name == status; }
};

/// Makes responses out of a server's byte stream: bytes in any portions in, complete responses out. Pure.
class ImapParser
{
public:
    static constexpr qint64 maxLiteral = 64 * 1024 * 1024; ///< bytes
    static constexpr qsizetype maxLine = 1024 * 1024;      ///< bytes between two literals
    static constexpr int maxDepth = 64;                    ///< of nested lists

    void feed(const QByteArray &bytes);

    /// The next response; nothing if it is not complete yet. Malformed: the stream cannot be read any further.
    std::optional<Result<ImapResponse>> next();

    bool isEmpty() const { return m_begin == m_buffer.size(); } ///< no byte waits

private:
    std::optional<qsizetype> endOfResponse(std::optional<Error> &error);

    QByteArray m_buffer;
    qsizetype m_begin = 0; ///< of the response under way
    qsizetype m_line = 0;  ///< where the line under way begins, after the last complete literal
    qsizetype m_seen = 0;  ///< up to here no line end was found
};

}
