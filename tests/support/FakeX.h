// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/FakeClock.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/FakeXJson.h"

#include <QTcpServer>

namespace firstmile::tests
{

/// What becomes of a request instead of its answer.
struct FakeXTrouble
{
    enum class Kind {
        Answer,      ///< this answer, and nothing is done
        DropBefore,  ///< nothing is done, and the connection ends
        DropAfter,   ///< it is done, and the connection ends
        DropHidden,  ///< the same, and what is posted is in no list
        AnswerAfter, ///< it is done, and this answer is given all the same
        Cut,         ///< it is done, and half of the answer comes
        Pad          ///< the answer is padded with this many bytes of spaces
    };
    Kind kind = Kind::Answer;
    int status = 503;
    QByteArray body = {};
    QList<QPair<QByteArray, QByteArray>> headers = {};
    QByteArray path = {}; ///< begins with this; empty: any but the token endpoint's
    int times = 1;        ///< -1: for ever
    qsizetype padding = 0;
};

/// X's API v2 on loopback, with a world behind it: one account of ours, "brand", and whoever else a test adds.
class FakeX : public QObject
{
    Q_OBJECT

public:
    explicit FakeX(const FakeClock &clock);
    ~FakeX() override;

    QUrl url() const;
    FakeXWorld world;
    QString me; ///< our user's id

    /// What requests have to be spelled in, and answers are.
    XNames names = XNames::Tweet;

    int reachableMentions = 800;
    bool repeatsFirstPage = false;
    Milliseconds ahead{0}; ///< of the server's clock
    bool letsAnyReply = false;
    bool failsMedia = false;
    bool showsOwnPosts = true; ///< else our own list lags behind
    int dmReadsAQuarter = 15;

    QString clientId = QStringLiteral("cl1ent");
    QString clientSecret; ///< not empty: the client must prove itself
    Milliseconds tokenLife = std::chrono::hours(2);

    QByteArray tokens(); ///< an OAuthSecret that holds now
    void expireTokens(); ///< access tokens are refused from now on
    void revoke();       ///< and cannot be renewed either

    /// Told of each request when it is heard, and again when it is done.
    std::function<void(const HeardRequest &, bool isDone)> overheard;

    void trouble(const FakeXTrouble &trouble) { m_troubles += trouble; }

    const QList<HeardRequest> &heard() const { return m_heard; }
    QList<HeardRequest> heard(const QByteArray &path) const; ///< those of this path
    int count(const QByteArray &path) const { return static_cast<int>(heard(path).size()); }
    void forgetHeard() { m_heard.clear(); }
    void hold(bool on); ///< requests are heard and done, and answered only once it is off again
    void clearTroubles() { m_troubles.clear(); }
    bool isRevoked() const { return m_refreshToken.isEmpty(); }

private:
    struct Answer
    {
        int status = 200;
        QByteArray body;
        QList<QPair<QByteArray, QByteArray>> headers;
    };

    void accept();
    void read(QTcpSocket *socket);
    void serve(QTcpSocket *socket, const HeardRequest &request);
    std::optional<FakeXTrouble> takeTrouble(const QByteArray &path);
    void say(QTcpSocket *socket, const Answer &answer, const std::optional<FakeXTrouble> &trouble);
    QByteArray wire(const Answer &answer) const;

    Answer answer(const HeardRequest &request);
    Answer get(const HeardRequest &request, const QStringList &path);
    Answer post(const HeardRequest &request, const QStringList &path);
    Answer token(const HeardRequest &request);
    std::optional<Answer> refusalOfNames(const HeardRequest &request) const;
    std::optional<Answer> refusalOfWindow(const HeardRequest &request, const QStringList &path) const;
    std::optional<Answer> overLimit(Answer &limits, const HeardRequest &request);

    Answer timeline(const HeardRequest &request, const QStringList &path);
    QStringList listed(const HeardRequest &request, const QStringList &path) const;
    QStringList window(const HeardRequest &request, QStringList ids, const QString &token) const;
    Answer lookUp(const HeardRequest &request);
    Answer events(const HeardRequest &request, const QString &conversation);
    Answer createPost(const HeardRequest &request);
    Answer createMessage(const HeardRequest &request, const QStringList &path);
    Answer media(const HeardRequest &request, const QStringList &path);
    Answer mediaState(const QString &id);
    bool isSummoned(const FakeXPost &parent) const;
    FakeXJson writer(const HeardRequest &request);
    Instant serverNow() const { return m_clock.now() + ahead; }

    static Answer json(const QJsonObject &object, int status = 200);
    static Answer problem(int status, const QString &title, const QString &detail, const QString &type = {});

    const FakeClock &m_clock;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QList<HeardRequest> m_heard;
    QList<FakeXTrouble> m_troubles;
    QHash<QByteArray, Instant> m_accessTokens; ///< with their end
    QByteArray m_refreshToken;
    int m_serial = 0;
    bool m_holds = false;
    bool m_hides = false; ///< what is posted now
    QList<std::function<void()>> m_held;
    QHash<QByteArray, QPair<Instant, int>> m_windows; ///< of rate limits: begin, requests
    QTcpServer m_server;                              // last: its sockets say goodbye to the members above
};

}
