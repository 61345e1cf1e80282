// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ReviewDesk.h"

#include "core/base/Clock.h"
#include "core/review/bundle/BundleReader.h"
#include "core/review/marks/ReviewBounds.h"
#include "core/review/marks/ReviewSource.h"
#include "ui/KnownKeys.h"

#include <QSettings>
#include <QStandardPaths>
#include <QUuid>

namespace firstmile
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto reviewRetry = 5s;
const QString reviewerIdSetting = u"review/reviewer"_s;
const QString reviewerNameSetting = u"review/name"_s;

QString reviewNumberSetting(const QString &bundle)
{
    return u"review/numbers/"_s + boundedName(bundle, ReviewBounds::id).remove(u'/').remove(u'\\');
}

Reviewer reviewerHere(QSettings &settings)
{
    Reviewer me{settings.value(reviewerIdSetting).toString(), settings.value(reviewerNameSetting).toString()};
    if (QUuid::fromString(me.id).isNull()) {
        me.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        settings.setValue(reviewerIdSetting, me.id);
    }
    if (me.name.isEmpty())
        me.name = qEnvironmentVariable("FIRSTMILE_AGENT", qEnvironmentVariable("USER", u"reviewer"_s));
    me.name = boundedName(me.name, ReviewBounds::name);
    return me;
}

QString notesFolderOf(const OpenedBundle &bundle)
{
    if (!bundle.notesFolder.isEmpty())
        return bundle.notesFolder;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/firstmile/reviews"_s;
}

/// Does something on a lane's thread.
template <class T, class F>
Async<T> inReviewLane(QThreadPool &lane, F f)
{
    const auto promise = std::make_shared<Promise<T>>();
    lane.start([promise, f = std::move(f)]() mutable { promise->settle(f()); });
    return promise->future();
}

}

/// What was there when the bundle was opened.
struct ReviewDesk::Kept
{
    ReviewBook book;
    QStringList problems;
    QString path;
    std::optional<Error> trouble;
};

ReviewDesk::ReviewDesk(const OpenedBundle &bundle, QSettings &settings, const Clock &clock, QObject *parent)
    : ReviewData(parent)
    , m_bundle(bundle)
    , m_settings(settings)
    , m_clock(clock)
    , m_reviewFile(reviewFileBeside(bundle.file))
    , m_me(reviewerHere(settings))
    , m_book(bundle.manifest.id, bundle.manifest.workspace)
    , m_journal(std::make_shared<ReviewJournal>(ReviewJournal::Places{bundle.file, notesFolderOf(bundle)}, m_book))
{
    m_lane.setMaxThreadCount(1);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &ReviewDesk::tryAgain);
    load();
}

ReviewDesk::~ReviewDesk()
{
    m_lane.start([journal = m_journal] {
        if (!journal->tryAgain())
            qWarning("review notes could not be written: %lld entries", static_cast<long long>(journal->waiting()));
    });
    m_lane.waitForDone();
}

void ReviewDesk::load()
{
    const auto kept = inReviewLane<Kept>(
        m_lane, [journal = m_journal, manifest = m_bundle.manifest, reviews = m_bundle.reviews]() -> Result<Kept> {
            const ReviewSource inBundle = reviewsIn(manifest, reviews);
            const ReviewLines own = journal->open();
            Kept found{inBundle.book, inBundle.problems + own.problems, journal->path(), journal->trouble()};
            found.book.addAll(own.book.entries());
            return found;
        });
    whenDone(kept, this, [this](const Result<Kept> &found) {
        if (found)
            loaded(*found);
    });
}

void ReviewDesk::loaded(const Kept &kept)
{
    m_book.addAll(kept.book.entries());
    m_reviewFile = kept.path;
    m_isLoaded = true;
    for (const auto &each : std::exchange(m_whenLoaded, {}))
        each();
    Q_EMIT bookChanged();
    if (!kept.problems.isEmpty())
        Q_EMIT failed(Error{ErrorKind::Malformed, kept.problems.join(u'\n'), {}});
    if (kept.trouble)
        Q_EMIT failed(*kept.trouble);
}

void ReviewDesk::setFilled(double share)
{
    m_filled = std::clamp(share, 0.0, 1.0);
    Q_EMIT filledChanged(m_filled);
}

void ReviewDesk::setSeal(const BundleSeal &seal)
{
    m_seal = seal;
    Q_EMIT sealChanged();
}

void ReviewDesk::setRedaction(qsizetype places, const QList<FileToJudge> &files)
{
    m_redactedPlaces = places;
    m_filesToJudge = files;
    Q_EMIT redactionChanged();
}

void ReviewDesk::setMeasures(const QJsonObject &measures)
{
    m_bundle.measures = measures;
}

bool ReviewDesk::isKeyKnown() const
{
    return m_seal.signature == BundleSeal::Signature::Good && isKnownKey(m_settings, m_seal.publicKey);
}

void ReviewDesk::acceptKey()
{
    if (m_seal.signature != BundleSeal::Signature::Good)
        return;
    knowKey(m_settings, m_seal.publicKey);
    Q_EMIT sealChanged();
}

Async<void> ReviewDesk::setMyName(const QString &name)
{
    const QString kept = boundedName(name, ReviewBounds::name);
    if (kept.isEmpty())
        return ready<void>(Error{ErrorKind::Rejected, u"a reviewer needs a name"_s, {}});
    m_me.name = kept;
    m_settings.setValue(reviewerNameSetting, kept);
    Q_EMIT bookChanged();
    return ready<void>({});
}

Async<void> ReviewDesk::save(const ConversationReview &review)
{
    return say(review);
}

Async<void> ReviewDesk::save(const ReviewComment &comment)
{
    ReviewComment kept = comment;
    if (!m_bundle.passphrase.isEmpty())
        kept.quote.clear(); // notes are not encrypted: the passage says where the words are
    return say(kept);
}

Async<void> ReviewDesk::save(const ScoreCard &card)
{
    return say(card);
}

Async<void> ReviewDesk::say(Said what)
{
    const auto promise = std::make_shared<Promise<void>>();
    if (m_isLoaded)
        keep(promise, what);
    else
        m_whenLoaded.append([this, promise, what] { keep(promise, what); });
    return promise->future();
}

void ReviewDesk::keep(const std::shared_ptr<Promise<void>> &promise, const Said &what)
{
    const qint64 number = takeNumber(); // may renew who says it
    const ReviewEntry entry = bounded({m_me, number, m_clock.now(), what});
    m_book.add(entry);
    const auto written = inReviewLane<QString>(m_lane, [journal = m_journal, entry]() -> Result<QString> {
        FM_TRY(journal->append({entry}));
        return journal->path();
    });
    whenDone(written, this, [this, promise](const Result<QString> &path) {
        settleKept(path);
        promise->settle(path ? Result<void>() : path.error());
    });
    Q_EMIT bookChanged();
}

/// Told once; what could not be written is tried again without a word.
void ReviewDesk::settleKept(const Result<QString> &path)
{
    if (path) {
        m_reviewFile = *path;
        return;
    }
    m_again.start(reviewRetry);
    Q_EMIT failed(path.error());
}

void ReviewDesk::tryAgain()
{
    const auto written = inReviewLane<QString>(m_lane, [journal = m_journal]() -> Result<QString> {
        FM_TRY(journal->tryAgain());
        return journal->path();
    });
    whenDone(written, this, [this](const Result<QString> &path) {
        if (path)
            m_reviewFile = *path;
        else
            m_again.start(reviewRetry);
    });
}

/// Two copies of a bundle on one machine share the numbers, so that what is said in both stays one reviewer's.
qint64 ReviewDesk::takeNumber()
{
    const QString key = reviewNumberSetting(m_bundle.manifest.id);
    m_settings.sync();
    const qint64 last = m_settings.value(key).toLongLong();
    qint64 number = std::max(m_book.nextNumber(m_me.id), last + 1);
    if (number > ReviewBounds::number) { // somebody wrote in our name: we go on under another
        m_settings.remove(reviewerIdSetting);
        m_me.id = reviewerHere(m_settings).id;
        number = 1;
    }
    m_settings.setValue(key, number);
    m_settings.sync();
    return number;
}

Async<int> ReviewDesk::take(const QStringList &files)
{
    const auto read = inReviewLane<ReviewBook>(
        m_lane, [files, manifest = m_bundle.manifest, passphrase = m_bundle.passphrase]() -> Result<ReviewBook> {
            QList<ReviewSource> sources{reviewsIn(manifest, {})};
            for (const QString &file : files) {
                FM_ASSIGN(const ReviewSource source, readReviewSource(file, passphrase));
                sources.append(source);
            }
            return mergedReviews(sources);
        });
    const auto promise = std::make_shared<Promise<int>>();
    whenDone(read, this, [this, promise](const Result<ReviewBook> &taken) {
        if (taken)
            keepTaken(promise, *taken);
        else
            promise->settle(taken.error());
    });
    return promise->future();
}

void ReviewDesk::keepTaken(const std::shared_ptr<Promise<int>> &promise, const ReviewBook &taken)
{
    QList<ReviewEntry> fresh = taken.entries();
    fresh.removeIf([this](const ReviewEntry &each) { return m_book.contains(each); });
    const int added = m_book.addAll(fresh);
    Q_EMIT bookChanged();
    const auto written = inReviewLane<QString>(m_lane, [journal = m_journal, entries = fresh]() -> Result<QString> {
        FM_TRY(journal->append(entries));
        return journal->path();
    });
    whenDone(written, this, [this, promise, added](const Result<QString> &path) {
        settleKept(path);
        promise->settle(path ? Result<int>(added) : path.error());
    });
}

Async<void> ReviewDesk::saveWithReviews(const QString &path)
{
    return inReviewLane<void>(
        m_lane, [book = m_book, file = m_bundle.file, passphrase = m_bundle.passphrase, path]() -> Result<void> {
            return writeWithReviews(file, passphrase, path, {toLines(book)});
        });
}

}
