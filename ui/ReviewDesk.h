// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/marks/ReviewJournal.h"
#include "ui/ReviewData.h"

#include <QThreadPool>
#include <QTimer>

#include <functional>

class QSettings;

namespace firstmile
{

class Clock;

/// A bundle that is open, as the composition root hands it in.
struct OpenedBundle
{
    QString file;
    QString passphrase; ///< empty: it is not encrypted. With one, notes carry no quotations, as they are in the clear
    BundleManifest manifest;
    QList<QByteArray> reviews; ///< BundleReader::reviews(): those in it
    QJsonObject measures;      ///< BundleReader::measures()
    QString notesFolder;       ///< where the own review goes if the bundle's folder cannot be written; empty: as usual
};

/// The console's review of a bundle: what is said is in the book at once and on the disk as soon as a thread of its
/// own has written it. Names, the own number and the keys that are trusted are in this machine's settings.
class ReviewDesk : public ReviewData
{
    Q_OBJECT

public:
    ReviewDesk(const OpenedBundle &bundle, QSettings &settings, const Clock &clock, QObject *parent = nullptr);
    ~ReviewDesk() override; ///< waits until what was said is written

    // What opening finds out meanwhile.
    void setFilled(double share); ///< 0 to 1
    void setSeal(const BundleSeal &seal);
    void setMeasures(const QJsonObject &measures);
    void setRedaction(qsizetype places, const QList<FileToJudge> &files); ///< as the bundle's lists have them
    void tellFailed(const Error &error) { Q_EMIT failed(error); }

    const BundleManifest &manifest() const override { return m_bundle.manifest; }
    QString file() const override { return m_bundle.file; }
    QString reviewFile() const override { return m_reviewFile; }
    BundleSeal seal() const override { return m_seal; }
    bool isKeyKnown() const override;
    double filled() const override { return m_filled; }
    QJsonObject exportedMeasures() const override { return m_bundle.measures; }
    qsizetype redactedPlaces() const override { return m_redactedPlaces; }
    QList<FileToJudge> filesToJudge() const override { return m_filesToJudge; }

    const ReviewBook &book() const override { return m_book; }
    const Reviewer &me() const override { return m_me; }
    Async<void> setMyName(const QString &name) override;
    Async<void> save(const ConversationReview &review) override;
    Async<void> save(const ReviewComment &comment) override;
    Async<void> save(const ScoreCard &card) override;
    Async<int> take(const QStringList &files) override;
    Async<void> saveWithReviews(const QString &path) override;
    void acceptKey() override;

private:
    using Said = decltype(ReviewEntry::what);
    struct Kept;

    void load();
    void loaded(const Kept &kept);
    Async<void> say(Said what);
    void keep(const std::shared_ptr<Promise<void>> &promise, const Said &what);
    void keepTaken(const std::shared_ptr<Promise<int>> &promise, const ReviewBook &taken);
    void settleKept(const Result<QString> &path);
    void tryAgain();
    qint64 takeNumber();

    OpenedBundle m_bundle;
    QSettings &m_settings;
    const Clock &m_clock;
    QString m_reviewFile;
    BundleSeal m_seal;
    double m_filled = 0;
    qsizetype m_redactedPlaces = 0;
    QList<FileToJudge> m_filesToJudge;
    Reviewer m_me;
    ReviewBook m_book;
    bool m_isLoaded = false;
    QList<std::function<void()>> m_whenLoaded; ///< numbers are known only then
    std::shared_ptr<ReviewJournal> m_journal;  ///< used by m_lane alone
    QThreadPool m_lane;                        ///< one thread: files are written in the order in which things were said
    QTimer m_again;
};

}
