// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/ReviewWorkspace.h"

#include "core/review/fill/FillRows.h"

#include <utility>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// Pieces that wait to be written while the next is read.
constexpr qsizetype piecesAhead = 2;

/// Somebody waits for a file; the filling does not.
constexpr int askedFor = 1;

/// Rules that cannot be read leave those of a new workspace: Malformed says so.
Result<void> setReviewRules(Transaction &transaction, const QJsonObject &json)
{
    if (json.isEmpty())
        return {};
    FM_ASSIGN(const MeasureRules rules, measureRulesFromJson(json));
    return setMeasureRules(transaction, rules);
}

}

struct ReviewWorkspace::Opened
{
    std::shared_ptr<const BundleReader> bundle;
    std::shared_ptr<FillFeed> feed;
    QJsonObject measures;
    QList<QByteArray> reviews;
    std::optional<FillPiece> piece;
};

template <class T, class F>
Async<T> ReviewWorkspace::onReader(F f, int priority)
{
    auto promise = std::make_shared<Promise<T>>();
    auto future = promise->future();
    m_reader.start([promise, f = std::move(f)] { promise->settle(f()); }, priority);
    return future;
}

ReviewWorkspace::ReviewWorkspace(QString file, QObject *parent)
    : QObject(parent), m_file(std::move(file)), m_database(WorkspaceUrl::inMemory()), m_measures(m_database, m_clock)
{
    m_reader.setMaxThreadCount(1);
    m_verifier.setMaxThreadCount(1);
}

ReviewWorkspace::~ReviewWorkspace()
{
    m_ends = true;
    for (QThreadPool *pool : {&m_reader, &m_verifier}) {
        pool->clear();
        pool->waitForDone();
    }
    if (m_databaseOpened)
        m_databaseOpened->waitForFinished(); // its lanes open each other
}

Async<void> ReviewWorkspace::open(const QString &passphrase)
{
    if (!m_databaseOpened)
        m_databaseOpened = m_database.open(); // while the bundle is read
    auto promise = std::make_shared<Promise<void>>();
    const auto opening =
        onReader<Opened>([file = m_file, passphrase]() -> Result<Opened> { return openNow(file, passphrase); });
    whenDone(opening, this,
             [this, passphrase, promise](const Result<Opened> &opened) { begin(opened, passphrase, promise); });
    return promise->future();
}

/// What cannot be read besides the conversations keeps nobody from reading these: verify() names it.
Result<ReviewWorkspace::Opened> ReviewWorkspace::openNow(const QString &file, const QString &passphrase)
{
    Opened opened;
    FM_ASSIGN(opened.bundle, BundleReader::open(file, passphrase));
    opened.feed = std::make_shared<FillFeed>(opened.bundle);
    opened.measures = opened.bundle->measures().value_or(QJsonObject());
    opened.reviews = opened.bundle->reviews().value_or(QList<QByteArray>());
    FM_ASSIGN(opened.piece, opened.feed->next());
    return opened;
}

void ReviewWorkspace::begin(const Result<Opened> &opened, const QString &passphrase,
                            const std::shared_ptr<Promise<void>> &promise)
{
    if (!opened)
        return promise->settle(opened.error());
    m_bundle = opened->bundle;
    m_feed = opened->feed;
    m_passphrase = passphrase;
    m_manifest = m_bundle->manifest();
    m_encrypted = m_bundle->isEncrypted();
    m_exportedMeasures = opened->measures;
    m_reviews = opened->reviews;
    m_clock.stand(m_manifest.asOf);
    m_fill = std::make_shared<BundleFill>();
    whenDone(*m_databaseOpened, this, [this, promise, piece = opened->piece](const Result<void> &ready) {
        ready ? fillFirst(promise, piece) : promise->settle(ready.error());
    });
}

void ReviewWorkspace::fillFirst(const std::shared_ptr<Promise<void>> &promise, const std::optional<FillPiece> &piece)
{
    m_allRead = !piece;
    readNext();
    const auto filled =
        m_database.write([fill = m_fill, piece, manifest = m_manifest](Transaction &transaction) -> Result<void> {
            FM_TRY(fill->begin(transaction, manifest));
            return piece ? fill->write(transaction, *piece) : Result<void>();
        });
    m_writing = true;
    whenDone(filled, this, [this, promise](const Result<void> &first) {
        if (!first)
            m_ended = true; // nothing is to be seen, and whoever opened it is told
        promise->settle(first);
        if (first)
            written(first);
    });
    const auto ruled = m_database.write(
        [json = m_manifest.measureRules](Transaction &transaction) { return setReviewRules(transaction, json); });
    whenDone(ruled, this, [this](const Result<void> &rules) {
        if (!rules)
            Q_EMIT failed(rules.error());
    });
}

void ReviewWorkspace::readNext()
{
    if (m_reading || m_allRead || m_ended || m_pieces.size() >= piecesAhead)
        return;
    m_reading = true;
    whenDone(onReader<std::optional<FillPiece>>([feed = m_feed] { return feed->next(); }), this,
             [this](const Result<std::optional<FillPiece>> &piece) { takePiece(piece); });
}

void ReviewWorkspace::takePiece(const Result<std::optional<FillPiece>> &piece)
{
    m_reading = false;
    if (m_ended)
        return;
    if (piece && *piece)
        m_pieces.append(**piece);
    else
        m_allRead = true;
    if (!piece)
        m_trouble = piece.error(); // what was read before it is still written
    readNext();
    writeNext();
}

void ReviewWorkspace::writeNext()
{
    if (m_writing || m_ended)
        return;
    if (m_pieces.isEmpty()) {
        if (m_allRead)
            endFilling(m_trouble);
        return;
    }
    m_writing = true;
    const auto writing = m_database.write([fill = m_fill, piece = m_pieces.takeFirst()](Transaction &transaction) {
        return fill->write(transaction, piece);
    });
    whenDone(writing, this, [this](const Result<void> &result) { written(result); });
}

void ReviewWorkspace::written(const Result<void> &result)
{
    if (m_ended)
        return;
    if (!result)
        return endFilling(result.error());
    const auto all = static_cast<double>(std::max<qint64>(1, m_manifest.conversations));
    tellFilled(std::min(0.999, static_cast<double>(m_fill->conversations()) / all));
    readNext();
    letReadersIn();
}

/// A writer that went on at once would hardly let anybody read: what waits to be read comes first.
void ReviewWorkspace::letReadersIn()
{
    const auto turn = m_database.read([](Session &) -> Result<int> { return 0; });
    whenDone(turn, this, [this](const Result<int> &) {
        m_writing = false;
        writeNext();
    });
}

void ReviewWorkspace::endFilling(const std::optional<Error> &error)
{
    m_ended = true;
    m_pieces.clear();
    m_trouble = error;
    tellFilled(1.0);
    if (error)
        Q_EMIT failed(*error);
    verify();
}

void ReviewWorkspace::tellFilled(double share)
{
    m_filled = share;
    Q_EMIT filledChanged(share);
}

void ReviewWorkspace::verify()
{
    auto promise = std::make_shared<Promise<BundleSeal>>();
    const auto work = [this, promise] { promise->settle(m_encrypted ? verifyWith(*m_bundle) : verifyBeside()); };
    (m_encrypted ? m_reader : m_verifier).start(work);
    whenDone(promise->future(), this, [this](const Result<BundleSeal> &seal) {
        if (!seal) {
            if (seal.error().kind != ErrorKind::Cancelled)
                Q_EMIT failed(seal.error());
            return;
        }
        m_seal = *seal;
        Q_EMIT sealChanged();
    });
}

Result<BundleSeal> ReviewWorkspace::verifyWith(const BundleReader &bundle) const
{
    return bundle.verify([this](double) { return !m_ends; });
}

/// By a reader of its own, so that files can be opened meanwhile. Of an encrypted bundle that would be a second copy in
/// memory.
Result<BundleSeal> ReviewWorkspace::verifyBeside() const
{
    FM_ASSIGN(const auto bundle, BundleReader::open(m_file, m_passphrase));
    if (bundle->manifest() != m_manifest)
        return Error{ErrorKind::Malformed, m_file + u" was changed while it was open"_s, {}};
    return verifyWith(*bundle);
}

Async<QByteArray> ReviewWorkspace::entry(const QString &name)
{
    return onReader<QByteArray>([bundle = m_bundle, name] { return bundle->entry(name); }, askedFor);
}

Async<QByteArray> ReviewWorkspace::attachment(MessageId message, AttachmentId attachment)
{
    auto promise = std::make_shared<Promise<QByteArray>>();
    const auto found =
        m_database.read([message, attachment](Session &session) { return filledFile(session, message, attachment); });
    whenDone(found, this, [this, promise](const Result<ExportedFile> &file) {
        if (!file)
            return promise->settle(file.error());
        const auto bytes =
            onReader<QByteArray>([bundle = m_bundle, file = *file] { return bundle->file(file); }, askedFor);
        whenDone(bytes, this, [promise](const Result<QByteArray> &read) { promise->settle(read); });
    });
    return promise->future();
}

Async<QString> ReviewWorkspace::html(MessageId message)
{
    return m_database.read([message](Session &session) { return filledHtml(session, message); });
}

Result<QByteArray> ReviewWorkspace::attachmentNow(MessageId message, AttachmentId attachment)
{
    auto found =
        m_database.read([message, attachment](Session &session) { return filledFile(session, message, attachment); });
    found.waitForFinished();
    FM_ASSIGN(const ExportedFile file, found.result());
    auto bytes = onReader<QByteArray>([bundle = m_bundle, file] { return bundle->file(file); }, askedFor);
    bytes.waitForFinished();
    return bytes.result();
}

QString ReviewWorkspace::htmlNow(MessageId message)
{
    auto found = html(message);
    found.waitForFinished();
    return found.result().value_or(QString());
}

}
